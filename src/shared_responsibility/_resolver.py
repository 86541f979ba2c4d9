"""
The resolver: rows and circumstances in, a ruling out.

It is pure and knows no catalogue. A *world* is one complete choice of the circumstances that the rows of a concern mention, with what these presuppose.
In each world the most specific rows decide. An answer is determined when every world that is still open gives the same owner;
a marked value opens a world only if it was said.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, final

from ._types import Circumstance, Ruling, Unless
from ._vocabulary import Basis, Owner, Rank, Standing
from .exceptions import CircumstanceConflictError, ContradictionError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from ._types import Citation, Duty, Value, When

__all__ = [
    "ROLES",
    "Case",
    "Cast",
    "Outcome",
    "Row",
    "Said",
    "agreed_owner",
    "presupposed",
    "rule",
    "rule_topic",
    "unknown",
]

World: TypeAlias = "Mapping[str, Value]"
Said: TypeAlias = "Mapping[str, frozenset[Value]]"

_FIRMNESS = (Basis.NOT_MODELLED, Basis.INFERRED, Basis.INHERITED, Basis.STATED, Basis.OVERLAY)


@final
class Row(NamedTuple):
    """Say who has the concern wherever the condition holds, and on what ground."""

    owner: Owner
    """The verdict."""
    rank: Rank
    """What kind of row it is; among equally specific ones the highest decides."""
    because: str
    """The rule in one sentence."""
    basis: Basis
    """How firm the ground is."""
    when: When = ()
    """Where it holds."""
    precedence: int = 0
    """A higher one wins before specificity is looked at."""
    duties: tuple[Duty, ...] = ()
    """What it says that each side does."""
    wording: tuple[Duty, ...] = ()
    """The general duties, for a party that `duties` leaves out."""
    sources: tuple[Citation, ...] = ()
    """The pages that say so."""
    contested: str = ""
    """Which reading was chosen where sources disagree."""
    overlay: str = ""
    """The id of the overlay it comes from."""

    def __str__(self) -> str:
        """Say who says what, for an error message."""
        return f"{self.overlay or self.rank.name.lower()} {dict(self.when)} says {self.owner}"


@final
class Outcome(NamedTuple):
    """Hold what the most specific rows say in one world."""

    owner: Owner
    """Their verdict; undetermined where no row holds."""
    rows: tuple[Row, ...]
    """The rows that decided."""
    duties: tuple[Duty, ...]
    """The duties that are due in this world."""


@final
class Cast(NamedTuple):
    """Say who plays the roles that duties name, and where."""

    fill: Callable[[str, tuple[Duty, ...]], tuple[tuple[Duty, ...], tuple[str, ...]]]
    """Gives the duties of a concern to those who play the roles, and names the overlays that decided it."""
    place: tuple[tuple[str, str], ...] = ()
    """The partition and the Region, where they were said."""
    assumed: tuple[tuple[str, str], ...] = ()
    """What was taken for granted to know it."""


def _unfilled(_concern: str, duties: tuple[Duty, ...]) -> tuple[tuple[Duty, ...], tuple[str, ...]]:
    """Leave the roles as they are."""
    return duties, ()


ROLES: Final = Cast(fill=_unfilled)
"""The roles themselves: nobody is named yet."""


@final
class Case:
    """
    Hold everything that bears on one concern of one service.

    Args:
        service: the id of the service.
        concern: the id of the concern.
        asks: every circumstance of the service, parents first.
        rows: what is said of this concern, by whomever.
    """

    def __init__(self, *, service: str, concern: str, asks: tuple[Circumstance, ...], rows: tuple[Row, ...]) -> None:
        """Keep what bears on the concern; work out nothing yet."""
        self.service = service
        self.concern = concern
        self.asks = asks
        self.rows = rows
        self._outcomes: dict[int, Outcome] = {}

    def __repr__(self) -> str:
        """Show what it is about, and every row."""
        return f"Case({self.service!r}, {self.concern!r}, asks={self.asks!r}, rows={self.rows!r})"

    @cached_property
    def mentioned(self) -> tuple[Circumstance, ...]:
        """The circumstances that the rows and their duties mention, with what these presuppose."""
        conditions = chain.from_iterable(
            (row.when, *(duty.when for duty in (*row.duties, *row.wording))) for row in self.rows
        )
        names = {name for when in conditions for name, _ in when}
        for each in reversed(self.asks):
            if each.name in names:
                names.update(name for name, _ in each.given)
        return tuple(each for each in self.asks if each.name in names)

    @cached_property
    def worlds(self) -> tuple[World, ...]:
        """Every complete choice of the circumstances that are mentioned, marked values included."""
        worlds: list[dict[str, Value]] = [{}]
        for each in self.mentioned:
            worlds = [
                further
                for world in worlds
                for further in (
                    [{**world, each.name: value} for value in each.values] if _holds(each.given, world) else [world]
                )
            ]
        return tuple(worlds)

    @cached_property
    def _extensions(self) -> tuple[frozenset[int], ...]:
        """For each row, the worlds that its condition describes."""
        return tuple(
            frozenset(index for index, world in enumerate(self.worlds) if _holds(row.when, world)) for row in self.rows
        )

    def extension(self, row: Row) -> tuple[bool, ...]:
        """Tell for each world whether a row holds in it."""
        holding = self._extensions[self.rows.index(row)]
        return tuple(index in holding for index in range(len(self.worlds)))

    def open_worlds(self, said: Said, also: Iterable[str] = ()) -> list[int]:
        """Number the worlds that agree with what was said; a marked value counts only if it was said, or is of `also`."""
        allowed = {*said, *also}
        return [
            index
            for index, world in enumerate(self.worlds)
            if all(name in world and world[name] in values for name, values in said.items())
            and all(each.name in allowed or world.get(each.name) not in each.marked for each in self.mentioned)
        ]

    def outcome(self, index: int) -> Outcome:
        """
        Let the most specific rows decide in one world.

        Raises:
            ContradictionError: when equally specific rows of the same rank disagree.
        """
        known = self._outcomes.get(index)
        if known is None:
            known = self._outcomes[index] = self._decide(index)
        return known

    def _decide(self, index: int) -> Outcome:
        live = [
            (row, extension) for row, extension in zip(self.rows, self._extensions, strict=True) if index in extension
        ]
        if not live:
            return Outcome(owner=Owner.UNDETERMINED, rows=(), duties=())
        deciding = _deciding(live) if len(live) > 1 else (live[0][0],)
        if len({row.owner for row in deciding}) > 1:
            raise ContradictionError(sorted({row.owner: str(row) for row in deciding}.values()))
        return Outcome(owner=deciding[0].owner, rows=deciding, duties=_duties(deciding, self.worlds[index]))


def _deciding(live: Sequence[tuple[Row, frozenset[int]]]) -> tuple[Row, ...]:
    """Choose the rows that count among those that hold in a world: the highest, the narrowest, the best founded."""
    highest = max(row.precedence for row, _ in live)
    live = [(row, extension) for row, extension in live if row.precedence == highest]
    narrowest = [row for row, extension in live if not any(other < extension for _, other in live)]
    rank = max(row.rank for row in narrowest)
    return tuple(row for row in narrowest if row.rank == rank)


def _holds(when: When, world: World) -> bool:
    """Tell whether a condition holds in a world."""
    for name, value in when:  # noqa: SIM110 (a loop: it is asked of every row in every world)
        if name not in world or not (world[name] in value if isinstance(value, tuple) else world[name] == value):
            return False
    return True


def _duties(rows: Sequence[Row], world: World) -> tuple[Duty, ...]:
    """Collect what is due in a world; the general wording speaks for a party that the rows leave out."""
    own = [duty for row in rows for duty in row.duties if _holds(duty.when, world)]
    parties = {duty.party for duty in own}
    general = [d for row in rows for d in row.wording if d.party not in parties and _holds(d.when, world)]
    return tuple(dict.fromkeys(own + general)) if len(rows) > 1 else (*own, *general)


def presupposed(said: Said, asks: Sequence[Circumstance]) -> Said:
    """
    Add what the circumstances that were said presuppose.

    Args:
        said: for each circumstance the values that it may have.
        asks: every circumstance of the service, parents first.

    Returns:
        The same with the parents' values narrowed.

    Raises:
        CircumstanceConflictError: when a circumstance is left without a value.
    """
    known = dict(said)
    for each in reversed(asks):
        for name, value in each.given if each.name in known else ():
            values = frozenset(value if isinstance(value, tuple) else (value,))
            known[name] = known.get(name, values) & values
            if not known[name]:
                raise CircumstanceConflictError(name, [(n, " or ".join(sorted(map(str, v)))) for n, v in said.items()])
    return known


def _decisive(asks: Sequence[Circumstance], results: Sequence[tuple[World, Hashable]], said: Said) -> tuple[str, ...]:
    """
    Name the circumstances that settle the result: the smallest such set, closed under what they presuppose.

    A circumstance is needed when, everything else being equal that does not hang on it, another value of it gives another result;
    what a needed one presupposes is needed too, unless it was said.
    """
    below = {each.name: {each.name} for each in asks}
    for each in reversed(asks):
        for parent, _ in each.given:
            below[parent] |= below[each.name]
    needed: set[str] = set()
    for name, hanging in below.items():
        cells: dict[frozenset[tuple[str, Value]], set[tuple[Hashable, Value | None]]] = {}
        for world, result in results:
            rest = frozenset(pair for pair in world.items() if pair[0] not in hanging)
            cells.setdefault(rest, set()).add((result, world.get(name)))
        if any(len({r for r, _ in cell}) > 1 and len({v for _, v in cell}) > 1 for cell in cells.values()):
            needed.add(name)
    for each in reversed(asks):
        if each.name in needed:
            needed.update(parent for parent, _ in each.given if len(said.get(parent, ())) != 1)
    return tuple(each.name for each in asks if each.name in needed)


def _written(said: Said, asks: Sequence[Circumstance]) -> When:
    """Write what was said as a condition, in the order of the circumstances; a flag that may be either says nothing."""
    written: list[tuple[str, Value | tuple[str, ...]]] = []
    for each in asks:
        values = sorted(said.get(each.name, ()), key=str)
        if len(values) == 1:
            written.append((each.name, values[0]))
        elif not each.flag and values:
            written.append((each.name, tuple(map(str, values))))
    return tuple(written)


def _choices(case: Case, indexes: Iterable[int], names: Sequence[str], said: Said) -> list[Said]:
    """List what could still be said about these circumstances: one entry for each combination that is open."""
    found: dict[tuple[tuple[str, Value], ...], Said] = {}
    for index in indexes:
        world = case.worlds[index]
        choice = tuple((name, world[name]) for name in names if name in world)
        found.setdefault(choice, {**said, **{name: frozenset((value,)) for name, value in choice}})
    return list(found.values())


def unknown(service: str, concern: str, because: str, circumstances: When = (), cast: Cast = ROLES) -> Ruling:
    """
    Answer that nobody knows.

    Args:
        service: the id of the service.
        concern: the id of the concern, topic or control.
        because: why it is not known.
        circumstances: what was said.
        cast: who plays the roles.

    Returns:
        An undetermined ruling, not modelled.
    """
    return Ruling(
        service=service,
        concern=concern,
        circumstances=circumstances + cast.place,
        owner=Owner.UNDETERMINED,
        because=because,
        basis=Basis.NOT_MODELLED,
        assumed=cast.assumed,
    )


def rule(case: Case, said: Said, cast: Cast = ROLES) -> Ruling:
    """
    Answer one concern of one service.

    Args:
        case: everything that bears on it.
        said: for each circumstance that was given, the values it may have; closed under what they presuppose.
        cast: who plays the roles that its duties name; the roles themselves unless given.

    Returns:
        The ruling.

    Raises:
        ContradictionError: when the rows contradict each other.
    """
    relevant = {each.name: said[each.name] for each in case.mentioned if each.name in said}
    indexes = case.open_worlds(relevant)
    outcomes = [case.outcome(index) for index in indexes]
    owners = {outcome.owner for outcome in outcomes}
    circumstances = _written(said, case.asks)
    if owners == {Owner.UNDETERMINED}:
        because = "Nothing is known here: no page was found that says, and nothing follows from the class of service."
        return unknown(case.service, case.concern, because, circumstances, cast)
    if len(owners) > 1:
        return _undetermined(case, said, relevant, cast)
    common, differing = _common_duties(case, said, indexes, outcomes)
    rows = tuple({id(row): row for outcome in outcomes for row in outcome.rows}.values())
    sources = _distinct(row.sources for row in rows)
    contested = next((row.contested for row in rows if row.contested), "")
    duties, delegated_by = cast.fill(case.concern, common)
    return Ruling(
        service=case.service,
        concern=case.concern,
        circumstances=circumstances + cast.place,
        owner=outcomes[0].owner,
        because=_leading(case, rows).because,
        duties=duties,
        basis=min((row.basis for row in rows), key=_FIRMNESS.index),
        standing=_standing(sources, contested),
        sources=sources,
        alternatives=tuple(rule(case, choice, cast) for choice in differing),
        unless=_unless(case.mentioned, said, outcomes[0].owner, lambda further: _verdict(case, further)),
        assumed=cast.assumed,
        contested=contested,
        overlays=_overlays((row.overlay for row in rows), delegated_by),
    )


def _common_duties(
    case: Case, said: Said, indexes: Sequence[int], outcomes: Sequence[Outcome]
) -> tuple[tuple[Duty, ...], list[Said]]:
    """Give the duties that are due in every open world, and what could still be said where others are due in some."""
    first, *others = (outcome.duties for outcome in outcomes)
    if all(each == first for each in others):
        return first, []
    common = tuple(duty for duty in first if all(duty in each for each in others))
    if all(len(each) == len(common) for each in (first, *others)):
        return common, []
    results = [(case.worlds[index], outcome.duties) for index, outcome in zip(indexes, outcomes, strict=True)]
    return common, _choices(case, indexes, _decisive(case.mentioned, results, said), said)


def _distinct(citations: Iterable[tuple[Citation, ...]]) -> tuple[Citation, ...]:
    """Put the citations of several together, each once; those of one alone are kept as they are, since thousands share them."""
    first, *further = citations
    return tuple(dict.fromkeys(chain(first, *further))) if further else first


def _overlays(*names: Iterable[str]) -> tuple[str, ...]:
    """Name the overlays that had a part in an answer, sorted."""
    return tuple(sorted(set(filter(None, chain.from_iterable(names)))))


def _undetermined(case: Case, said: Said, relevant: Said, cast: Cast) -> Ruling:
    """Say what is missing, and what the answer would be for each of its values."""
    results = [(case.worlds[index], case.outcome(index).owner) for index in case.open_worlds(relevant)]
    needs = _decisive(case.mentioned, results, said)
    choices = _choices(case, case.open_worlds(relevant, needs), needs, said)
    alternatives = tuple(rule(case, presupposed(choice, case.asks), cast) for choice in choices)
    return Ruling(
        service=case.service,
        concern=case.concern,
        circumstances=_written(said, case.asks) + cast.place,
        owner=Owner.UNDETERMINED,
        because=f"It depends on {' and '.join(needs)}.",
        basis=min((each.basis for each in alternatives), key=_FIRMNESS.index),
        needs=needs,
        alternatives=alternatives,
        assumed=cast.assumed,
        overlays=_overlays(*(each.overlays for each in alternatives)),
    )


def _leading(case: Case, rows: Sequence[Row]) -> Row:
    """Choose the row that states the rule rather than an exception: the one that holds in most worlds, of several the first."""
    return max(rows, key=lambda row: sum(case.extension(row))) if len(rows) > 1 else rows[0]


def _standing(sources: Sequence[Citation], contested: str) -> Standing:
    """Tell how well the sources agree."""
    if contested:
        return Standing.CONTESTED
    pages = {citation.url for citation in sources}
    return (Standing.NONE, Standing.SINGLE, Standing.AGREED)[min(len(pages), 2)]


def _verdict(case: Case, said: Said) -> Owner:
    """Give the owner alone."""
    relevant = {each.name: said[each.name] for each in case.mentioned if each.name in said}
    owners = {case.outcome(index).owner for index in case.open_worlds(relevant)}
    return owners.pop() if len(owners) == 1 else Owner.UNDETERMINED


def _unless(
    mentioned: Iterable[Circumstance], said: Said, owner: Owner, verdict: Callable[[Said], Owner]
) -> tuple[Unless, ...]:
    """List the marked values that would change the answer, each taken by itself."""
    mentioned = tuple(mentioned)
    found: list[Unless] = []
    for each in mentioned:
        for value in each.marked if each.name not in said else ():
            try:
                further = presupposed({**said, each.name: frozenset((value,))}, mentioned)
            except CircumstanceConflictError:
                continue
            would_be = verdict(further)
            if would_be is not owner:
                found.append(Unless(circumstance=each.name, value=value, owner=would_be))
    return tuple(found)


def agreed_owner(owners: Iterable[Owner]) -> Owner:
    """
    Combine the owners of a topic's concerns.

    Those that do not apply are left out; where the others differ the topic is shared, meaning split.

    Args:
        owners: one for each concern.

    Returns:
        The owner of the topic.
    """
    applying = set(owners) - {Owner.NOT_APPLICABLE}
    known = applying - {Owner.UNDETERMINED}
    if len(known) > 1 or Owner.SHARED in known:
        return Owner.SHARED
    if len(applying) > len(known):
        return Owner.UNDETERMINED
    return known.pop() if known else Owner.NOT_APPLICABLE


def rule_topic(topic: str, cases: Sequence[Case], said: Said, cast: Cast = ROLES) -> Ruling:
    """
    Answer a topic or a control of one service from its concerns.

    Args:
        topic: the id of the topic or control.
        cases: one for each of its concerns.
        said: what was said, closed under what it presupposes.
        cast: who plays the roles that the duties name; the roles themselves unless given.

    Returns:
        The ruling, with the ruling for each concern as its parts.
    """
    parts = tuple(rule(case, said, cast) for case in cases)
    owner, needs, choices = _topic_verdict(cases, said)
    asks = cases[0].asks
    mentioned = {each.name for case in cases for each in case.mentioned}
    applying = [part for part in parts if part.owner is not Owner.NOT_APPLICABLE] or parts
    sources = _distinct(part.sources for part in parts)
    contested = next((part.contested for part in parts if part.contested), "")
    return Ruling(
        service=cases[0].service,
        concern=topic,
        circumstances=_written(said, asks) + cast.place,
        owner=owner,
        because=f"It depends on {' and '.join(needs)}." if needs else _halves(parts),
        duties=tuple(dict.fromkeys(chain.from_iterable(part.duties for part in parts))),
        basis=min((part.basis for part in applying), key=_FIRMNESS.index),
        standing=_standing(sources, contested),
        sources=sources,
        needs=needs,
        alternatives=tuple(rule_topic(topic, cases, presupposed(choice, asks), cast) for choice in choices),
        unless=_unless(
            [each for each in asks if each.name in mentioned],
            said,
            owner,
            lambda further: _topic_verdict(cases, further)[0],
        )
        if owner is not Owner.UNDETERMINED
        else (),
        assumed=cast.assumed,
        contested=contested,
        overlays=_overlays(*(part.overlays for part in parts)),
        parts=parts,
    )


def _topic_verdict(cases: Sequence[Case], said: Said) -> tuple[Owner, tuple[str, ...], list[Said]]:
    """Give the owner of a topic, what is missing to settle it, and what could be said about that."""
    verdicts = [_verdict(case, said) for case in cases]
    settled = agreed_owner(verdicts)
    if settled is not Owner.UNDETERMINED:
        return settled, (), []
    unsettled = [case for case, verdict in zip(cases, verdicts, strict=True) if verdict is Owner.UNDETERMINED]
    rows = tuple(row for case in unsettled for row in case.rows)
    joint = Case(service=cases[0].service, concern="", asks=cases[0].asks, rows=rows)
    relevant = {each.name: said[each.name] for each in joint.mentioned if each.name in said}
    indexes = joint.open_worlds(relevant)

    def verdict_in(world: World) -> Owner:
        here = {name: frozenset((value,)) for name, value in world.items()}
        return agreed_owner(
            _verdict(case, here) if verdict is Owner.UNDETERMINED else verdict
            for case, verdict in zip(cases, verdicts, strict=True)
        )

    results = [(joint.worlds[index], verdict_in(joint.worlds[index])) for index in indexes]
    owners = {owner for _, owner in results}
    if len(owners) == 1:
        return owners.pop(), (), []
    needs = _decisive(joint.mentioned, results, said)
    return Owner.UNDETERMINED, needs, _choices(joint, joint.open_worlds(relevant, needs), needs, said)


def _halves(parts: Iterable[Ruling]) -> str:
    """Write who has which concerns of a topic."""
    halves: dict[Owner, list[str]] = {}
    for part in parts:
        halves.setdefault(part.owner, []).append(part.concern)
    return "; ".join(f"{owner}: {', '.join(halves[owner])}" for owner in Owner if owner in halves) + "."
