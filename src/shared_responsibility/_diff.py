"""Comparison: what moves between two services, two workloads or two versions of one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, final

from attrs import evolve, frozen

from ._default import MODEL
from ._resolver import agreed_owner
from ._types import Service, Shown
from ._vocabulary import Owner
from ._workload import Use, Workload

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._model import Model
    from ._types import Duty, Ruling

__all__ = ["Change", "Comparison", "Diff", "Shift", "diff"]

Comparable: TypeAlias = "Workload | Use | Service | str | tuple[str, Mapping[str, Any]]"
"""What can be compared: a workload, or one service by any of its names, alone or with circumstances."""


@final
class Shift(StrEnum):
    """
    Say which way a concern moves.

    Examples:
        >>> Shift("to-aws").mirrored
        <Shift.TO_CUSTOMER: 'to-customer'>
    """

    TO_AWS = "to-aws"
    """AWS takes it over, wholly or in part."""
    TO_CUSTOMER = "to-customer"
    """The customer takes it over, wholly or in part."""
    NEW = "new"
    """It did not exist before."""
    GONE = "gone"
    """It exists no more."""
    UNSETTLED = "unsettled"
    """It depends on what was not said, before, after, or both."""
    DUTIES = "duties"
    """The owner stays, the duties change."""

    @property
    def mirrored(self) -> Shift:
        """The same way back."""
        return _MIRRORED.get(self, self)


_MIRRORED = {
    Shift.TO_AWS: Shift.TO_CUSTOMER,
    Shift.TO_CUSTOMER: Shift.TO_AWS,
    Shift.NEW: Shift.GONE,
    Shift.GONE: Shift.NEW,
}
_CUSTOMERS_SHARE = {Owner.AWS: 0, Owner.SHARED: 1, Owner.CUSTOMER: 2}


@final
@frozen(kw_only=True, repr=False)
class Change(Shown):
    """Say what becomes of one concern."""

    concern: str
    """The id of the concern, topic or control."""
    before: tuple[Ruling, ...] = ()
    """The rulings before, one for each use; none where nothing was used."""
    after: tuple[Ruling, ...] = ()
    """The rulings after."""

    @property
    def owner_before(self) -> Owner:
        """Who had it: of several uses, what they agree on."""
        return _owner(self.before)

    @property
    def owner_after(self) -> Owner:
        """Who has it now."""
        return _owner(self.after)

    @property
    def shift(self) -> Shift:
        """Which way it moves."""
        before, after = self.owner_before, self.owner_after
        if before is after:
            return Shift.UNSETTLED if before is Owner.UNDETERMINED else Shift.DUTIES
        if before is Owner.NOT_APPLICABLE:
            return Shift.NEW
        if after is Owner.NOT_APPLICABLE:
            return Shift.GONE
        if Owner.UNDETERMINED in (before, after):
            return Shift.UNSETTLED
        return Shift.TO_AWS if _CUSTOMERS_SHARE[after] < _CUSTOMERS_SHARE[before] else Shift.TO_CUSTOMER

    @property
    def new(self) -> tuple[Duty, ...]:
        """The duties that were nobody's before, and whose party had none of that kind."""
        changed = {after for _, after in self.changed}
        return tuple(duty for duty in _only(self.after, self.before) if duty not in changed)

    @property
    def gone(self) -> tuple[Duty, ...]:
        """The duties that are nobody's any more, and whose party has none of that kind left."""
        changed = {before for before, _ in self.changed}
        return tuple(duty for duty in _only(self.before, self.after) if duty not in changed)

    @property
    def changed(self) -> tuple[tuple[Duty, Duty], ...]:
        """The duties of a party whose kind of act stays and whose content changes, before and after."""
        gone, new = _only(self.before, self.after), _only(self.after, self.before)
        pairs: list[tuple[Duty, Duty]] = []
        for kind in dict.fromkeys((duty.party, duty.verb) for duty in gone):
            ours = [duty for duty in gone if (duty.party, duty.verb) == kind]
            theirs = [duty for duty in new if (duty.party, duty.verb) == kind]
            pairs += zip(ours, theirs, strict=False)
        return tuple(pairs)

    @property
    def mirrored(self) -> Change:
        """The same change the other way round."""
        return evolve(self, before=self.after, after=self.before)

    @property
    def because(self) -> str:
        """The reason, before and after."""
        return f"before: {_reasons(self.before)} after: {_reasons(self.after)}"

    def __str__(self) -> str:
        """Say it in a line."""
        return f"{self.concern}: {self.owner_before} -> {self.owner_after} ({self.shift})"


@final
@frozen(kw_only=True, repr=False)
class Comparison(Shown):
    """Say what becomes of every concern when some uses of services give way to others."""

    before: tuple[Use, ...] = ()
    """What is used before."""
    after: tuple[Use, ...] = ()
    """What is used after."""
    changes: tuple[Change, ...] = ()
    """What becomes of each concern whose owner or duties differ, in the order that was asked for."""
    same: tuple[str, ...] = ()
    """The concerns that stay as they are."""

    def moved(self, *shifts: Shift) -> tuple[Change, ...]:
        """
        Give the changes that go one way.

        Args:
            *shifts: the ways.

        Returns:
            The changes, in order.
        """
        return tuple(change for change in self.changes if change.shift in shifts)

    @property
    def mirrored(self) -> Comparison:
        """The same the other way round."""
        changes = tuple(change.mirrored for change in self.changes)
        return evolve(self, before=self.after, after=self.before, changes=changes)

    def __str__(self) -> str:
        """Name what is compared."""
        return f"{_named(self.before)} -> {_named(self.after)}"


@final
@frozen(kw_only=True, repr=False)
class Diff(Shown):
    """
    Say what moves between two workloads.

    Examples:
        >>> for change in diff("ec2", ("ecs", {"launch_type": "fargate"})).comparisons[0].moved(Shift.TO_AWS)[:1]:
        ...     print(change.owner_before, change.owner_after)
        customer aws
    """

    before: str
    """What the one is called."""
    after: str
    """What the other is called."""
    comparisons: tuple[Comparison, ...] = ()
    """What gives way to what: service by service where both have it, the rest together."""
    unchanged: tuple[Use, ...] = ()
    """The uses that both have."""

    @property
    def mirrored(self) -> Diff:
        """The same the other way round."""
        comparisons = tuple(comparison.mirrored for comparison in self.comparisons)
        return evolve(self, before=self.after, after=self.before, comparisons=comparisons)


def diff(before: Comparable, after: Comparable, concerns: Iterable[str] = (), *, model: Model = MODEL) -> Diff:
    """
    Say what moves between two services, two workloads, or two versions of one.

    Uses that both have stay out of it.
    A service that both use in different circumstances is compared with itself; what is left on either side is compared together,
    for what one service did may be what another does now.

    Args:
        before: a workload; or a service by any of its names, as a use, or as a pair of name and circumstances.
        after: the same.
        concerns: ids of concerns, topics or controls; every concern of the model unless given.
        model: the model that answers.

    Returns:
        What moves, with the duties that are new, changed or gone.

    Raises:
        SharedResponsibilityError: as `Model.owner` says.

    Examples:
        >>> moves = diff("ec2", ("ecs", {"launch_type": "fargate"}), ["guest-os-patching"])
        >>> print(moves.comparisons[0].changes[0])
        guest-os-patching: customer -> aws (to-aws)
    """
    one, other = _workload(before, model), _workload(after, model)
    asked = tuple(concerns) or tuple(model.concerns)
    mine, theirs = _kinds(one), _kinds(other)
    left = [use for use in mine if use not in theirs]
    right = [use for use in theirs if use not in mine]
    both = sorted({use.service for use in left} & {use.service for use in right})
    pairs = [([u for u in left if u.service == each], [u for u in right if u.service == each]) for each in both]
    rest = ([u for u in left if u.service not in both], [u for u in right if u.service not in both])
    return Diff(
        before=one.name,
        after=other.name,
        comparisons=tuple(_compared(*pair, asked, model) for pair in (*pairs, rest) if any(pair)),
        unchanged=tuple(use for use in mine if use in theirs),
    )


def _workload(thing: Comparable, model: Model) -> Workload:
    """Make a workload of whatever can be compared."""
    if isinstance(thing, Workload):
        return thing
    if isinstance(thing, Use):
        return Workload(name=str(thing), uses=(thing,))
    nothing: dict[str, Any] = {}
    name, said = thing if isinstance(thing, tuple) else (thing, nothing)
    meant = model.identify(name)
    anything = next(iter(model.concerns))
    circumstances = model.ruling(
        name, anything, **said
    ).circumstances  # whatever is asked, it refuses what cannot be said
    use = Use(service=meant.service, circumstances=circumstances)
    return Workload(name=str(use), uses=(use,))


def _kinds(workload: Workload) -> tuple[Use, ...]:
    """Give the uses of a workload, each kind once, without where they were seen."""
    return tuple(dict.fromkeys(Use(service=use.service, circumstances=use.circumstances) for use in workload.uses))


def _compared(before: Iterable[Use], after: Iterable[Use], concerns: Iterable[str], model: Model) -> Comparison:
    """Compare some uses with others, concern by concern."""
    before, after = tuple(before), tuple(after)
    changes = [
        Change(concern=concern, before=_rulings(before, concern, model), after=_rulings(after, concern, model))
        for concern in concerns
    ]
    different = [
        each
        for each in changes
        if each.owner_before is not each.owner_after or _duties(each.before) != _duties(each.after)
    ]
    moving = {each.concern for each in different}
    return Comparison(
        before=before,
        after=after,
        changes=tuple(different),
        same=tuple(each.concern for each in changes if each.concern not in moving),
    )


def _rulings(uses: Iterable[Use], concern: str, model: Model) -> tuple[Ruling, ...]:
    return tuple(model.ruling(use.service, concern, **dict(use.circumstances)) for use in uses)


def _owner(rulings: Iterable[Ruling]) -> Owner:
    return agreed_owner(ruling.owner for ruling in rulings)


def _duties(rulings: Iterable[Ruling]) -> dict[Duty, None]:
    """Give the duties of several rulings, what is due in one of their alternatives included, each once."""
    found: dict[Duty, None] = {}
    for ruling in rulings:
        found.update(dict.fromkeys(ruling.duties))
        found.update(_duties(ruling.alternatives))
    return found


def _only(rulings: Iterable[Ruling], others: Iterable[Ruling]) -> list[Duty]:
    """Give the duties of some rulings that are not among those of others."""
    theirs = _duties(others)
    return [duty for duty in _duties(rulings) if duty not in theirs]


def _reasons(rulings: Iterable[Ruling]) -> str:
    return " ".join(dict.fromkeys(ruling.because for ruling in rulings)) or "nothing is used."


def _named(uses: Iterable[Use]) -> str:
    return ", ".join(map(str, uses)) or "nothing"
