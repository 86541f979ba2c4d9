"""
For tests: Hypothesis strategies that invent worlds, and the audits that the built-in catalogue passes.

Whoever writes an overlay can run `audit` over the extended model; it needs nothing but this package.
The strategies need Hypothesis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._audit import audit
from ._registry import Entry, Overlay
from ._resolver import Case, Row
from ._types import Circumstance, Concern, Duty, Fact, Service, Stance, Uses, Wording
from ._vocabulary import Basis, Owner, Rank, Verb
from .exceptions import ContradictionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from ._types import When

__all__ = ["audit", "cases", "circumstance_lists", "conditions", "overlays", "says"]

T = TypeVar("T")

_VERDICTS = (Owner.AWS, Owner.CUSTOMER, Owner.SHARED, Owner.NOT_APPLICABLE)


# -- strategies ------------------------------------------------------------------------------------------------


def circumstance_lists(most: int = 3) -> SearchStrategy[tuple[Circumstance, ...]]:
    """
    Invent the circumstances of a service: choices and flags, some marked, some that presuppose others.

    Args:
        most: how many at the most.

    Returns:
        A strategy for tuples of circumstances, parents first.
    """
    from hypothesis import strategies as st  # noqa: PLC0415 (only tests have it)

    @st.composite
    def invent(draw: DrawFn) -> tuple[Circumstance, ...]:
        made: list[Circumstance] = []
        for number in range(draw(st.integers(0, most))):
            values: tuple[Any, ...] = draw(st.sampled_from([(False, True), ("a", "b"), ("a", "b", "c")]))
            marked = _some(draw, values)
            given: When = ()
            dependent = draw(st.booleans())
            if made and dependent:
                parent = made[draw(st.integers(0, len(made) - 1))]
                given = ((parent.name, _one_or_several(draw, parent.values)),)
            made.append(
                Circumstance(
                    name=f"c{number}",
                    values=values,
                    marked=tuple(sorted(marked)),
                    given=given,
                    question="Which?",
                    find_out="Look.",
                )
            )
        return tuple(made)

    return invent()


def _some(draw: DrawFn, values: Sequence[Any]) -> list[Any]:
    """Draw some values, never all of them."""
    from hypothesis import strategies as st  # noqa: PLC0415

    return draw(st.lists(st.sampled_from(values), unique=True, max_size=len(values) - 1))


def _one_or_several(draw: DrawFn, values: Sequence[Any]) -> Any:  # noqa: ANN401
    """Draw one value, or some of them where they are strings."""
    from hypothesis import strategies as st  # noqa: PLC0415

    one = draw(st.sampled_from(values))
    if isinstance(one, bool) or not draw(st.booleans()):
        return one
    return tuple(sorted(draw(st.sets(st.sampled_from(values), min_size=1))))


def conditions(asks: Sequence[Circumstance]) -> SearchStrategy[When]:
    """
    Invent conditions over some circumstances.

    Args:
        asks: the circumstances.

    Returns:
        A strategy for conditions; they may overlap, and may hold nowhere.
    """
    from hypothesis import strategies as st  # noqa: PLC0415

    @st.composite
    def invent(draw: DrawFn) -> When:
        chosen = draw(st.lists(st.sampled_from(asks), unique=True, max_size=2)) if asks else []
        return tuple((each.name, _one_or_several(draw, each.values)) for each in chosen)

    return invent()


def cases(*, one_owner_a_condition: bool = False) -> SearchStrategy[Case]:
    """
    Invent everything that bears on one concern: circumstances and rows of every rank, overlapping and contradicting.

    Args:
        one_owner_a_condition: whether contradictions are left out.

    Returns:
        A strategy for cases.
    """
    from hypothesis import strategies as st  # noqa: PLC0415

    @st.composite
    def invent(draw: DrawFn) -> Case:
        asks = draw(circumstance_lists())
        rows: list[Row] = []
        for number in range(draw(st.integers(0, 5))):
            duties = tuple(
                Duty(party=party, verb=Verb.APPLY, text=f"Do {number}.", when=draw(conditions(asks)))
                for party in draw(st.lists(st.sampled_from(("customer", "provider")), unique=True))
            )
            rows.append(
                Row(
                    owner=draw(st.sampled_from(_VERDICTS)),
                    when=draw(conditions(asks)),
                    rank=draw(st.sampled_from(list(Rank))),
                    precedence=draw(st.sampled_from((0, 0, 0, 1))),
                    because=f"rule {number}",
                    duties=duties,
                    wording=(Duty(party="customer", verb=Verb.MONITOR, text="Watch."),),
                    basis=draw(st.sampled_from((Basis.STATED, Basis.INHERITED, Basis.INFERRED))),
                )
            )
        return Case(service="invented", concern="something", asks=asks, rows=tuple(rows))

    made = invent()
    return made.filter(_agrees) if one_owner_a_condition else made


def _agrees(case: Case) -> bool:
    """Tell whether no world of a case contradicts itself."""
    try:
        for index in range(len(case.worlds)):
            case.outcome(index)
    except ContradictionError:
        return False
    return True


def says(asks: Sequence[Circumstance]) -> SearchStrategy[dict[str, Any]]:
    """
    Invent what somebody says of the circumstances; it may exclude itself.

    Args:
        asks: the circumstances.

    Returns:
        A strategy for keyword arguments of `owner`.
    """
    from hypothesis import strategies as st  # noqa: PLC0415

    @st.composite
    def invent(draw: DrawFn) -> dict[str, Any]:
        chosen = draw(st.lists(st.sampled_from(asks), unique=True)) if asks else []
        return {each.name: _one_or_several(draw, each.values) for each in chosen}

    return invent()


def overlays(prefix: str = "invented") -> SearchStrategy[Overlay]:
    """
    Invent an overlay with a service of its own, so that it touches nothing else.

    Args:
        prefix: how its ids begin; overlays of different prefixes are disjoint.

    Returns:
        A strategy for overlays.
    """
    from hypothesis import strategies as st  # noqa: PLC0415

    @st.composite
    def invent(draw: DrawFn) -> Overlay:
        asks = draw(circumstance_lists(2))
        concern = Concern(
            id=f"{prefix}-concern",  # type: ignore[arg-type]
            layer="application",
            name="Something",
            definition="Doing something.",
            wordings=tuple(Wording(owner=owner, because=f"It is {owner}.") for owner in _VERDICTS),
            stances=(Stance(owner=draw(st.sampled_from(_VERDICTS)), profiles=("infrastructure-compute",)),),
        )
        service = Service(
            id=f"{prefix}-service",  # type: ignore[arg-type]
            name=f"{prefix} service",
            uses=(Uses(profile="infrastructure-compute"),),
            asks=asks,
        )
        fact = Fact(
            concern=concern.id,
            when=draw(conditions(asks)),
            owner=draw(st.sampled_from(_VERDICTS)),
            because="We say so.",
        )
        return Overlay(
            id=prefix,
            reason="invented",
            precedence=draw(st.integers(0, 2)),
            services=(service,),
            concerns=(concern,),
            entries=(Entry(service=service.id, fact=fact),),
        )

    return invent()
