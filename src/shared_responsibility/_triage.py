"""Triage: items of any kind and number, each given to whoever must act, in a stream."""

from __future__ import annotations

import re
import reprlib
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, final

from attrs import evolve, frozen

from ._default import MODEL
from ._types import Service, Shown
from ._workload import Sighting, Use
from .exceptions import InputError, SharedResponsibilityError, UnknownServiceError

if TYPE_CHECKING:
    from ._model import Model
    from ._registry import Control, Topic
    from ._types import Citation, Concern, Duty, Ruling, Value, When

__all__ = ["Finding", "Triage", "TriageResult", "TriageStatus", "TriageSummary", "triage"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_ASSURANCE = "infrastructure-assurance"
_ARN_PARTS = 6
_OWN_KEYS = ("id", "service", "concern", "circumstances")
_MOST_KEPT = 10_000
_MOST_SEARCHED = 100
_NOWHERE = Sighting(path="")


@final
class TriageStatus(StrEnum):
    """
    Say whose move an item is.

    Examples:
        >>> TriageStatus("customer") is TriageStatus.CUSTOMER
        True
    """

    CUSTOMER = "customer"
    """The customer must act, or somebody on the customer's side."""
    AWS = "aws"
    """AWS must act; `TriageResult.fetch` says what to get instead."""
    SHARED = "shared"
    """Both must act."""
    NOT_APPLICABLE = "not-applicable"
    """The thing does not exist there."""
    UNDETERMINED = "undetermined"
    """It depends on what was not said, or nothing is known: `TriageResult.needs` and `reason` say which."""
    UNKNOWN = "unknown"
    """The item is not understood; `TriageResult.reason` says why."""


@final
@frozen(kw_only=True, repr=False)
class Finding(Shown):
    """
    Hold what a scanner or a notice says of a resource, as far as it bears on whose move it is.

    Examples:
        >>> finding = Finding(id="f-1", check="security-hub:S3.8", seen=Sighting(path="findings.json", line=3))
        >>> next(triage([finding])).status
        <TriageStatus.CUSTOMER: 'customer'>
    """

    id: str
    """What the document calls it."""
    seen: Sighting
    """Where it stands, and the resource that it is about."""
    title: str = ""
    """Its title in the document."""
    check: str = ""
    """The id of the check that found it; empty where no check of a known scanner did."""
    names: tuple[str, ...] = ()
    """What the document calls the kind of resource, best first: a resource type, an ARN, a service."""
    concern: str = ""
    """The id of the concern that it is about, where that is not the check's."""
    circumstances: When = ()
    """What the document tells of the deployment."""
    moves: tuple[Duty, ...] = ()
    """What is left for the customer, where a notice says so."""
    sources: tuple[Citation, ...] = ()
    """Who says what a notice is about."""
    said: tuple[tuple[str, str], ...] = ()
    """What the document itself says: severity, status, AWS's own `actionability`. It is never overwritten."""
    notes: tuple[str, ...] = ()
    """What a reader should know of how it was read."""
    unknown: str = ""
    """Why it is not understood; empty where it is."""


@final
@frozen(kw_only=True, repr=False)
class TriageResult(Shown):
    """
    Say whose move one item is, why, and what to do.

    Examples:
        >>> result = next(triage(["rds"], concern="guest-os-patching"))
        >>> result.status, result.fetch
        (<TriageStatus.AWS: 'aws'>, ('The reports of AWS Artifact, with date and scope.',))
    """

    item: str
    """What the item is called."""
    place: str = ""
    """Where it stands: file, line and resource."""
    title: str = ""
    """Its title in the document."""
    status: TriageStatus
    """Whose move it is."""
    service: str = ""
    """The id of the service; empty where it is not known."""
    concern: str = ""
    """The id of the concern, topic or control."""
    circumstances: When = ()
    """What was known of the deployment."""
    reason: str
    """Why, in one sentence."""
    needs: tuple[str, ...] = ()
    """The circumstances that are missing."""
    moves: tuple[Duty, ...] = ()
    """What each side must do."""
    fetch: tuple[str, ...] = ()
    """Of what is AWS's: what to get as evidence, for there is nothing to do."""
    ruling: Ruling | None = None
    """The whole answer on the concern."""
    sources: tuple[Citation, ...] = ()
    """The pages that say so."""
    said: tuple[tuple[str, str], ...] = ()
    """What the document itself says of the item, untouched."""
    notes: tuple[str, ...] = ()
    """What a reader should know of how the item was read."""

    def __str__(self) -> str:
        """Say it in a line."""
        missing = f" (tell me {', '.join(self.needs)})" if self.needs else ""
        about = f" {self.service} {self.concern}:".replace(" :", ":") if self.service else ""
        return f"{self.item}:{about} {self.status}{missing}. {self.reason}"


@final
@frozen(kw_only=True, repr=False)
class TriageSummary(Shown):
    """
    Count what came out: the counts add up to the total.

    Examples:
        >>> results = triage(["ec2", "rds", "nonesuch"], concern="guest-os-patching")
        >>> print(results.summary())
        0 items
        >>> list(results) and print(results.summary())
        3 items: 1 customer, 1 aws, 1 unknown
    """

    total: int
    """How many items there were."""
    counts: tuple[tuple[TriageStatus, int], ...]
    """How many of each status, in the order of `TriageStatus`; each status is there."""
    missing: tuple[tuple[str, str, int], ...] = ()
    """For each service and circumstance that was missing, how many items wait for it, most first."""

    def __str__(self) -> str:
        """Say it in a line."""
        counted = ", ".join(f"{number} {status}" for status, number in self.counts if number)
        items = "1 item" if self.total == 1 else f"{self.total} items"
        return f"{items}: {counted}" if counted else items


Item: TypeAlias = "Finding | Use | Service | str | Mapping[str, Any] | tuple[Any, Any]"
"""What can be triaged: a finding, a use of a service, or something bare that names a service."""


@final
class Triage(Iterator[TriageResult]):
    """
    Give the result of each item in turn, and count along the way: see `triage`.

    Args:
        items: the items.
        concern: what is asked of items that name no concern of their own.
        model: the model that answers.
        strict: whether the first item that is not understood raises.

    Examples:
        >>> results = Triage(["s3"], "region-choice", MODEL, strict=False)
        >>> [str(result.status) for result in results], results.summary().total
        (['customer'], 1)
    """

    def __init__(self, items: Iterable[Item], concern: str, model: Model, *, strict: bool) -> None:
        """Keep the question; look at no item yet."""
        self._items = iter(items)
        self._concern = concern
        self._model = model
        self._strict = strict
        self._counts: Counter[TriageStatus] = Counter()
        self._missing: Counter[tuple[str, str]] = Counter()
        self._named: dict[str, tuple[str, When] | SharedResponsibilityError] = {}
        self._answered: dict[tuple[object, ...], TriageResult | SharedResponsibilityError] = {}
        self._searched = 0

    def __next__(self) -> TriageResult:
        """Give the next result."""
        item = next(self._items)
        result = self._result(item)
        self._counts[result.status] += 1
        for name in result.needs:
            self._missing[result.service, name] += 1
        return result

    def summary(self) -> TriageSummary:
        """
        Count what was given so far.

        Returns:
            The counts.
        """
        return TriageSummary(
            total=self._counts.total(),
            counts=tuple((status, self._counts[status]) for status in TriageStatus),
            missing=tuple((service, name, number) for (service, name), number in self._missing.most_common()),
        )

    def _result(self, item: object) -> TriageResult:
        finding: Finding | None = None
        try:
            finding = _read(item)
            return self._answer(finding)
        except SharedResponsibilityError as error:
            if self._strict:
                raise
            reason = error.reason if isinstance(error, InputError) else str(error)
            return _not_understood(item, finding, reason)

    def _answer(self, finding: Finding) -> TriageResult:
        """Find what a finding asks, and answer it once for all that ask the same."""
        if finding.unknown:
            raise InputError(str(finding.seen), finding.unknown)
        service, concern, circumstances = self._question(finding)
        key = (service, concern, circumstances, finding.moves, finding.sources)
        answer = _kept(self._answered, key, lambda _: self._tried(*key))
        if isinstance(answer, SharedResponsibilityError):
            raise answer.with_traceback(None)  # it is kept, and would keep the way here each time
        return evolve(
            answer,
            item=finding.id,
            place=str(finding.seen),
            title=finding.title,
            said=finding.said,
            notes=finding.notes,
        )

    def _tried(self, *question: Any) -> TriageResult | SharedResponsibilityError:  # noqa: ANN401 (the arguments of `_answer`)
        """Answer a question; what is wrong with it is found out once too."""
        try:
            return _answer(self._model, *question)
        except SharedResponsibilityError as error:
            return error

    def _question(self, finding: Finding) -> tuple[str, str, When]:
        """Say which service, concern and circumstances a finding is about: the check's, or those that it names itself."""
        checks = self._model.checks
        if finding.check in checks:
            check = checks[finding.check]
            return check.service, check.concern, _merged(check.circumstances, finding.circumstances)
        concern = finding.concern or self._concern
        if not concern:
            reason = f"{_check_in_words(finding.check)}, and no concern was asked about"
            raise InputError(str(finding.seen), reason)
        service, implied = self._service(finding)
        return service, concern, _merged(implied, finding.circumstances)

    def _service(self, finding: Finding) -> tuple[str, When]:
        """Find the service by the first of its names that means one."""
        fault: SharedResponsibilityError = InputError(str(finding.seen), "it names no resource and no service")
        for name in finding.names:
            named = _kept(self._named, _shape(name), self._identified)
            if isinstance(named, tuple):
                return named
            fault = named
        raise fault.with_traceback(None)

    def _identified(self, name: str) -> tuple[str, When] | SharedResponsibilityError:
        """Find what a name means; near names are looked for a few times only, for that takes longer than all the rest."""
        names = self._model._names  # noqa: SLF001 (the one way to ask for a name without a search for near ones)
        if self._searched >= _MOST_SEARCHED and not name.startswith("arn:") and not names.candidates(name):
            return UnknownServiceError(name)
        try:
            meant = self._model.identify(name)
        except SharedResponsibilityError as error:
            self._searched += 1
            return error
        return meant.service, meant.circumstances


def triage(
    items: Iterable[Item],
    concern: str | Concern | Topic | Control = "",
    model: Model = MODEL,
    *,
    strict: bool = False,
) -> Triage:
    """
    Say of each item whose move it is: as a stream, in order, with nothing dropped.

    An item that is not understood stays, as `unknown`, with the reason. Equal questions are answered once, so that a fleet costs
    little more than the loop over it.

    Args:
        items: any number of findings (see `importers.findings`), uses of a workload, or bare items: a name of a service, a
            resource type, an ARN, a mapping with `service` and circumstances, or a pair of the two.
        concern: the id of a concern, topic or control, for items that name none of their own.
        model: the model that answers.
        strict: whether to raise at the first item that is not understood.

    Returns:
        An iterator over the results; its `summary` counts those that were given so far.

    Raises:
        UnknownConcernError: when there is no such concern.
        SharedResponsibilityError: from the iterator, where it is strict.

    Examples:
        >>> fleet = ["ec2", ("ecs", {"launch_type": "fargate"}), "ecs", {"service": "rds", "id": "orders"}]
        >>> results = triage(fleet, concern="guest-os-patching")
        >>> for result in results:
        ...     print(result.item, result.status, *result.needs)
        ec2 customer
        ecs aws
        ecs undetermined launch_type
        orders aws
        >>> print(results.summary())
        4 items: 1 customer, 2 aws, 1 undetermined
    """
    asked = str(getattr(concern, "id", concern))
    for service in list(model.services)[: bool(asked)]:
        model.ruling(service, asked)  # a concern that does not exist is the caller's fault, not the items'
    return Triage(items, asked, model, strict=strict)


class _UnclearError(InputError):
    """Say of an item that it cannot be read."""

    def __init__(self, item: object, reason: str) -> None:
        """Show the item, however large it is or badly it shows itself."""
        super().__init__("<item>", f"{reason}: {reprlib.repr(item)}")


# -- reading items ------------------------------------------------------------------------------------------------------


def _read(item: object) -> Finding:
    """Read an item as a finding."""
    match item:
        case Finding():
            return item
        case str():
            return _bare(item, item)
        case Use():
            finding = _bare(str(item), item.service, item.circumstances)
            return evolve(finding, seen=item.seen[0] if item.seen else _NOWHERE, notes=item.notes)
        case Service():
            return _bare(item.id, item.id)
        case Mapping():
            return _of_mapping(item)  # pyright: ignore[reportUnknownArgumentType]
        case (_, _):  # pyright: ignore[reportUnknownVariableType]
            return _of_mapping(dict(zip(("service", "circumstances"), item, strict=True)))  # pyright: ignore[reportUnknownArgumentType]
        case _:
            raise _UnclearError(item, "neither a finding, a name, a mapping nor a pair")


def _bare(item: str, name: str, circumstances: When = (), concern: str = "") -> Finding:
    """Make a finding of something that only names a service."""
    return Finding(id=item, seen=_NOWHERE, names=(name,), circumstances=circumstances, concern=concern)


def _of_mapping(item: Mapping[str, Any]) -> Finding:
    """Read a mapping: `service`, where given `id`, `concern` and `circumstances`; any other key is a circumstance, and None says nothing."""
    service = getattr(item.get("service"), "id", item.get("service"))
    if not isinstance(service, str):
        raise _UnclearError(dict(item), "it names no service")
    try:
        said = {**dict(item.get("circumstances") or {}), **{k: v for k, v in item.items() if k not in _OWN_KEYS}}
        circumstances = tuple(sorted((str(name), _value(value)) for name, value in said.items() if value is not None))
    except (TypeError, ValueError) as error:
        raise _UnclearError(dict(item), "its circumstances are no pairs of name and value") from error
    return _bare(str(item.get("id") or service), service, circumstances, str(item.get("concern") or ""))


def _value(value: Any) -> Value | tuple[str, ...]:  # noqa: ANN401 (whatever an inventory holds)
    """Keep a value that can be kept, and make a tuple of several."""
    kept: Value | tuple[str, ...] = (
        tuple(sorted(value, key=str)) if isinstance(value, (list, tuple, set, frozenset)) else value  # pyright: ignore[reportUnknownArgumentType]
    )
    hash(kept)
    return kept


def _shape(name: str) -> str:
    """Leave of an ARN what tells the service and the place: account and resource make no difference."""
    parts = name.split(":", _ARN_PARTS - 1) if name.startswith("arn:") else []
    if len(parts) < _ARN_PARTS:
        return name
    return ":".join((*parts[:4], "", re.split(r"[:/]", parts[5], maxsplit=1)[0]))


def _merged(implied: When, said: When) -> When:
    """Put circumstances together; what the item says itself stands before what its name implies."""
    return tuple(sorted({**dict(implied), **dict(said)}.items())) if implied else said


def _kept(known: dict[K, V], key: K, make: Callable[[K], V]) -> V:
    """Give what is known of a key, or make it; a stream without end does not fill the memory."""
    value = known.get(key)
    if value is None:
        if len(known) >= _MOST_KEPT:
            known.clear()
        value = known[key] = make(key)
    return value


def _check_in_words(check: str) -> str:
    return f"no check {check!r:.60} is known" if check else "it names no check of a known scanner"


# -- answering ----------------------------------------------------------------------------------------------------------


def _answer(  # noqa: PLR0913, PLR0917 (the parts of a question)
    model: Model,
    service: str,
    concern: str,
    circumstances: When,
    moves: tuple[Duty, ...],
    sources: tuple[Citation, ...],
) -> TriageResult:
    """Answer a question; the item itself is filled in later."""
    ruling = model.ruling(service, concern, **dict(circumstances))
    status, needs, left = TriageStatus(ruling.owner), ruling.needs, (*ruling.duties, *_of_cases(ruling))
    if moves:
        status, needs, due = _whose(moves, dict(ruling.circumstances))
        left = (*due, *(duty for duty in ruling.duties if _of_provider(duty, model)))
    reports = "" if sources else _ASSURANCE  # a notice asks for an act, not for evidence
    fetch, pages = _evidence(ruling, reports, model) if status is TriageStatus.AWS else ((), ())
    return TriageResult(
        item="",
        status=status,
        service=service,
        concern=ruling.concern,
        circumstances=ruling.circumstances,
        reason=ruling.because,
        needs=needs,
        moves=left,
        fetch=fetch,
        ruling=ruling,
        sources=tuple(dict.fromkeys((*sources, *ruling.sources, *pages))),
    )


def _of_cases(ruling: Ruling) -> Iterator[Duty]:
    """Give the duties that hold in some cases only, where the owner is the same in all of them."""
    for case in () if ruling.needs else ruling.alternatives:
        when = tuple(pair for pair in case.circumstances if pair not in ruling.circumstances)
        yield from (evolve(duty, when=when) for duty in case.duties if duty not in ruling.duties)


def _whose(
    moves: tuple[Duty, ...], known: Mapping[str, Value | tuple[str, ...]]
) -> tuple[TriageStatus, tuple[str, ...], tuple[Duty, ...]]:
    """Say whose move a notice is: the customer's where one of its moves is due, open where that cannot be told, AWS's otherwise."""
    judged = [(move, {name: _holds(wanted, known.get(name, ())) for name, wanted in move.when}) for move in moves]
    open_ = [(move, told) for move, told in judged if False not in told.values()]
    left = tuple(move for move, _ in open_)
    needs = tuple(dict.fromkeys(name for _, told in open_ for name, holds in told.items() if holds is None))
    if any(None not in told.values() for _, told in open_):
        return TriageStatus.CUSTOMER, (), left
    return (TriageStatus.UNDETERMINED if needs else TriageStatus.AWS), needs, left


def _holds(wanted: Value | tuple[str, ...], said: Value | tuple[str, ...]) -> bool | None:
    """Tell whether a condition holds; None where what is known does not settle it."""
    values, known = _several(wanted), _several(said)
    if not known or (known & values and known - values):
        return None
    return known <= values


def _several(value: Value | tuple[str, ...]) -> set[Value]:
    return set(value) if isinstance(value, tuple) else {value}


def _of_provider(duty: Duty, model: Model) -> bool:
    party = model.parties.get(duty.party)
    return party is not None and "provider" in (party.id, party.acts_for)


def _evidence(ruling: Ruling, reports: str, model: Model) -> tuple[tuple[str, ...], tuple[Citation, ...]]:
    """Say what to fetch for a thing that is AWS's: what its duties name as evidence, or the reports on all that AWS runs."""
    found = tuple(dict.fromkeys(duty.evidence for duty in ruling.duties if duty.evidence))
    if found or reports not in model.concerns:
        return found, ()
    assurance = model.ruling(ruling.service, reports, **dict(ruling.circumstances))
    return tuple(duty.evidence for duty in assurance.duties if duty.evidence), assurance.sources


def _not_understood(item: object, finding: Finding | None, reason: str) -> TriageResult:
    """Keep an item that is not understood, with the reason."""
    if finding is None:
        return TriageResult(item=reprlib.repr(item), status=TriageStatus.UNKNOWN, reason=reason)
    return TriageResult(
        item=finding.id,
        place=str(finding.seen),
        title=finding.title,
        status=TriageStatus.UNKNOWN,
        concern=finding.concern,
        reason=reason,
        said=finding.said,
        notes=finding.notes,
        sources=finding.sources,
    )
