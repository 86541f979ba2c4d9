"""
For tests: Hypothesis strategies that invent worlds, and the audits that the built-in catalogue passes.

Whoever writes an overlay can run `audit` over the extended model; it needs nothing but this package.
The strategies need Hypothesis.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from ._resolver import Case, Row
from ._types import Circumstance, Concern, Duty, Entry, Fact, Overlay, Service, Stance, Uses, Wording
from ._vocabulary import Basis, Lifecycle, Owner, Rank, Verb
from .exceptions import ContradictionError, SharedResponsibilityError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from ._model import Model
    from ._types import When

__all__ = ["audit", "cases", "circumstance_lists", "conditions", "overlays", "says"]

T = TypeVar("T")

_VERDICTS = (Owner.AWS, Owner.CUSTOMER, Owner.SHARED, Owner.NOT_APPLICABLE)
_MOST_WORLDS = 60


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
            marked = draw(st.lists(st.sampled_from(values), unique=True, max_size=len(values) - 1))
            given: When = ()
            if made and draw(st.booleans()):
                parent = draw(st.sampled_from(made))
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
        rows = []
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


# -- audits ----------------------------------------------------------------------------------------------------


def audit(model: Model) -> Iterator[str]:
    """
    Name everything in a model that is not as it should be.

    Args:
        model: the model; a built-in one, or one with overlays.

    Yields:
        A sentence for each finding.

    Examples:
        >>> import shared_responsibility as srm
        >>> list(audit(srm.MODEL))
        []
    """
    yield from _audit_ids(model)
    for concern in model.concerns.values():
        yield from _audit_concern(model, concern)
    for topic in model.topics.values():
        yield from _unknown(f"topic {topic.id}", topic.concerns, model.concerns)
    for control in model.controls.values():
        yield from _unknown(f"control {control.id}", control.concerns, model.concerns)
    for tool in model.tools.values():
        yield from _unknown(f"tool {tool.id}", tool.concerns, model.concerns)
        yield from _unknown(f"tool {tool.id}", [tool.service] if tool.service else [], model.services)
    for certification in model.certifications.values():
        yield from _unknown(f"certification {certification.id}", certification.concerns, model.concerns)
    for service in model.services.values():
        yield from _audit_service(model, service)


def _unknown(whose: str, ids: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    known = frozenset(known)
    yield from (f"{whose} names {each}, which does not exist" for each in ids if each not in known)


def _audit_ids(model: Model) -> Iterator[str]:
    """What stands in one argument has one id: a concern, a topic and a control never share theirs."""
    asked = list(chain(model.concerns, model.topics, model.controls))
    yield from (
        f"{each} is the id of two things that can be asked about"
        for each in sorted({a for a in asked if asked.count(a) > 1})
    )


def _audit_concern(model: Model, concern: Concern) -> Iterator[str]:
    whose = f"concern {concern.id}"
    yield from _unknown(whose, [concern.layer], model.layers)
    named = [*chain.from_iterable(stance.profiles for stance in concern.stances), *concern.unsettled]
    yield from _unknown(whose, named, model.profiles)
    yield from (f"{whose} says nothing of {each}" for each in model.profiles if each not in named)
    yield from (f"{whose} names {each} twice" for each in sorted({n for n in named if named.count(n) > 1}))
    worded = [wording.owner for wording in concern.wordings]
    yield from (f"{whose} has no wording for {s.owner}" for s in concern.stances if s.owner not in worded)
    yield from (f"{whose} has two wordings for {each}" for each in sorted({w for w in worded if worded.count(w) > 1}))
    for wording in concern.wordings:
        if wording.owner is not Owner.NOT_APPLICABLE:
            missing = {"customer", "provider"} - {duty.party for duty in wording.duties}
            yield from (f"{whose} leaves out the {each} where {wording.owner} has it" for each in sorted(missing))


def _audit_service(model: Model, service: Service) -> Iterator[str]:
    whose = f"service {service.id}"
    yield from _unknown(whose, [service.parent] if service.parent else [], model.services)
    yield from _unknown(whose, service.categories, model.categories)
    yield from _unknown(whose, [uses.profile for uses in service.uses], model.profiles)
    yield from _unknown(whose, [fact.concern for fact in service.facts], model.concerns)
    yield from _audit_circumstances(service)
    modes = [(f"mode {mode.name}", mode.when) for mode in service.modes]
    uses = [(f"profile {each.profile}", each.when) for each in service.uses]
    facts = [(f"fact on {fact.concern}", fact.when) for fact in service.facts]
    duties = [(f"a duty on {f.concern}", duty.when) for f in service.facts for duty in f.duties]
    for what, when in (*modes, *uses, *facts, *duties):
        yield from (f"{whose}: {what}: {fault}" for fault in _condition_faults(service, when))
    for fact in service.facts:
        yield from (f"{whose}: fact on {fact.concern} {fault}" for fault in _fact_faults(model, fact))
    if service.uses or service.facts:
        yield from _audit_answers(model, service)
        if not service.sources:
            yield f"{whose} has no page of its own"
    elif service.asks:
        yield f"{whose} asks for circumstances but answers nothing"
    if service.ended and service.lifecycle is Lifecycle.ACTIVE:
        yield f"{whose} has an end but is active"


def _audit_circumstances(service: Service) -> Iterator[str]:
    before: list[str] = []
    for each in service.asks:
        whose = f"service {service.id}: circumstance {each.name}"
        if list(each.values) != sorted(each.values):
            yield f"{whose}: its values are not sorted"
        yield from (
            f"{whose} presupposes {n}, which does not stand before it" for n, _ in each.given if n not in before
        )
        meanings = [
            *(v for sign in each.signs for _, v in sign.reads),
            *(s.absent for s in each.signs if s.absent is not None),
        ]
        yield from (
            f"{whose}: a sign gives {v!r}, which is none of its values" for v in meanings if not _takes(each, v)
        )
        before.append(each.name)


def _takes(circumstance: Circumstance, value: object) -> bool:
    return any(type(known) is type(value) and known == value for known in circumstance.values)


def _condition_faults(service: Service, when: When) -> Iterator[str]:
    for name, value in when:
        circumstance = service.circumstance(name)
        if circumstance is None:
            yield f"it does not ask for {name}"
            continue
        values = value if isinstance(value, tuple) else (value,)
        yield from (f"{name} has no value {each!r}" for each in values if not _takes(circumstance, each))


def _fact_faults(model: Model, fact: Fact) -> Iterator[str]:
    if not fact.sources:
        yield "cites nothing"
    for duty in fact.duties:
        if duty.party not in model.parties:
            yield f"gives a duty to {duty.party}, whom nobody knows"
    if fact.owner is Owner.SHARED:
        missing = {"customer", "provider"} - {duty.party for duty in fact.duties}
        yield from (f"is shared but gives the {each} no duty" for each in sorted(missing))


def _audit_answers(model: Model, service: Service) -> Iterator[str]:
    """Look at every answer of a service: contradictions, rows that never decide, circumstances that move nothing."""
    moved: set[str] = set()
    for concern in model.concerns:
        whose = f"service {service.id}: {concern}"
        case = model.case(service.id, concern)
        if len(case.worlds) > _MOST_WORLDS:
            yield f"{whose} depends on too much: {len(case.worlds)} worlds"
            continue
        try:
            outcomes = [case.outcome(index) for index in range(len(case.worlds))]
        except SharedResponsibilityError as error:
            yield f"{whose}: {error}"
            continue
        moved.update(each.name for each in case.mentioned)
        for row in case.rows:
            if row.rank is Rank.FACT:
                yield from (f"{whose}: the fact for {dict(row.when)} {fault}" for fault in _beaten(row, case, outcomes))
    yield from (f"service {service.id}: {each.name} moves nothing" for each in service.asks if each.name not in moved)


def _beaten(row: Row, case: Case, outcomes: Sequence[Any]) -> Iterator[str]:
    """Say where a fact does not decide although nothing but a stance is narrower."""
    inside = [outcomes[index] for index, extension in enumerate(case.extension(row)) if extension]
    if not inside:
        yield "holds in no world"
    elif not any(row in outcome.rows for outcome in inside):
        yield "never decides"
    elif any(all(other.rank is Rank.STANCE for other in outcome.rows) for outcome in inside):
        yield "is broader than a stance that beats it"
