"""
Signs, read in a document: what a resource tells of its circumstances.

Signs are written once, in CloudFormation's words. A document of another format says what it calls a type and a property;
the way from a sign to a value is the same for all.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, final

from attrs import frozen

from .._default import MODEL
from .._resolver import presupposed
from ..exceptions import AmbiguousNameError, CircumstanceConflictError, UnknownServiceError
from ._base import Reading, same
from ._yaml import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .._types import Circumstance, Service, Sign, Value, When
    from .._workload import Sighting

__all__ = ["Absent", "Document", "Found", "Pointer", "Text", "Unknown", "Unsaid", "all_known", "pointers"]

_MOST_SEARCHED = 50
_MOST_TARGETS = 50


@final
@frozen
class Unknown:
    """Stand for a value that only the deployment decides."""


@final
@frozen
class Absent:
    """Stand for a property that is not there."""


@final
@frozen
class Unsaid:
    """Stand for a property that this document has no place for: neither a value nor its absence is told."""


@final
@frozen
class Pointer:
    """Stand for a reference to another resource of the document."""

    address: str


@final
@frozen
class Text:
    """Stand for a value that is known, with what was taken for granted to know it."""

    text: str
    note: str = ""


Found: TypeAlias = Unknown | Absent | Unsaid | Pointer | Text | dict[str, Any] | list[Any]


class Document(ABC):
    """Answer what the resources of a document are, and what their properties can be."""

    vocabulary: ClassVar[str] = ""
    """In whose words the document names types: `cloudformation`, `terraform`."""

    missing: ClassVar[Found] = Unsaid()
    """What it means that a mapping does not have a property."""

    # -- what a format says of itself ---------------------------------------------------------------------------

    @abstractmethod
    def properties(self, address: str) -> dict[str, Any]:
        """Give the properties of a resource."""

    def signified(self, kind: str) -> tuple[str, ...]:
        """Name a type as signs do: as it is written, and as CloudFormation calls it."""
        return (kind,)

    def spelled(self, address: str, path: str) -> str | None:
        """Write the path of a sign in the words of the format: an empty one where it has none; None: it takes several resources."""
        del address
        return None if "->" in path else path

    def values(self, value: object, depth: int = 0) -> list[Found]:
        """List everything that a value can be."""
        del depth
        if value is None or value in ("", []):
            return [Absent()]
        if isinstance(value, bool):
            return [Text(str(value).lower())]
        if isinstance(value, (str, int, float)):
            return [Text(str(value))]
        return [value] if isinstance(value, Unknown) or is_list(value) or is_mapping(value) else [Unknown()]

    def resolved(self, found: Found, address: str, path: str) -> list[Found]:
        """Say what stands for a value where the document tells it in another place."""
        del address, path
        return [found]

    def follow(self, found: Found, address: str, path: str) -> list[Found]:
        """Say which resource a value refers to; what leaves the document cannot be known."""
        del address, path
        return [found if isinstance(found, (Absent, Pointer, Unsaid)) else Unknown()]

    def member(self, mapping: Mapping[str, Any], name: str) -> object:
        """Give a property of a mapping, or what its lack means."""
        return mapping.get(name, self.missing)

    # -- what a resource tells ----------------------------------------------------------------------------------

    def reading(self, address: str, kind: str, seen: Sighting, place: When = ()) -> Reading | str:
        """Read what a resource tells, or say why nobody knows its service."""
        service = self._service(address, kind)
        if isinstance(service, str):
            return service
        told: dict[str, frozenset[Value]] = {}
        unread: list[str] = []
        notes: list[str] = []
        for circumstance in service.asks:
            if not _may_exist(circumstance, told):
                continue
            values = self._told(circumstance.signs, address, kind, notes, absent_counts=_exists(circumstance, told))
            if values is None or (values and _is_open(circumstance, told)):
                unread.append(circumstance.name)
            elif values:
                told[circumstance.name] = values
        if not _agrees(service.id, tuple(told.items())):
            hanging = {each.name for each in service.asks if each.given} & told.keys()
            unread += sorted(hanging)
            told = {name: values for name, values in told.items() if name not in hanging}
        return Reading(
            service=service.id,
            seen=seen,
            place=place,
            told=same(tuple(told.items())),
            unread=tuple(unread),
            notes=tuple(notes),
        )

    def _service(self, address: str, kind: str) -> Service | str:
        """Find the service of a resource, or say why it is not known."""
        for name in self.signified(kind):
            for claimant in _claimants(name):
                values = self._told(claimant.claims, address, kind, [])
                if values is None:
                    return f"what it belongs to depends on a property that is not known before deployment: {claimant.id} or another"
                if True in values:
                    return claimant
        meant = _identified(kind, self.vocabulary)
        if isinstance(meant, str):
            near = kind in self._searched or len(self._searched) < _MOST_SEARCHED
            self._searched.update({kind} if near else ())
            return _identified(kind, self.vocabulary, near=True) if near else meant
        return meant

    @cached_property
    def _searched(self) -> set[str]:
        """Keep for which types near names were looked for: a few only, for that takes longer than all the rest."""
        return set()

    def _told(
        self, signs: Iterable[Sign], address: str, kind: str, notes: list[str], *, absent_counts: bool = True
    ) -> frozenset[Value] | None:
        """
        Read the first sign that tells something: the possible values, none where none tells, None where it cannot be known.

        A sign that cannot be read, or only in one branch of a condition, may leave the word to the signs after it.
        """
        names = self.signified(kind)
        possible: set[Value] | None = None
        for sign in signs:
            if sign.resource not in names:
                continue
            found = self._along(sign, address) if sign.path else [Text("")]
            if any(isinstance(each, Unknown) for each in found):
                possible = {*(possible or ()), *_meanings(sign)}
                continue
            counted = [
                (value, each)
                for each in found
                if (absent_counts or not isinstance(each, Absent)) and (value := _meaning(sign, each)) is not None
            ]
            if counted and len(counted) < len(found) and "[]" not in sign.path:
                # Of the branches of a condition one says nothing here; of the items of a list one that speaks is enough.
                possible = {*(possible or ()), *(value for value, _ in counted)}
                continue
            if counted:
                notes += [remark for _, each in counted for remark in _remarks(sign, each)]
                return frozenset(value for value, _ in counted) | frozenset(possible or ())
        return frozenset() if possible is None else None

    def _along(self, sign: Sign, address: str) -> list[Found]:
        """Follow the path of a sign from a resource, through references to others."""
        legs = [sign.path] if self.spelled(address, sign.path) is not None else sign.path.split("->")
        found: list[Found] = [Pointer(address)]
        for number, leg in enumerate(legs, 1):
            ends = [(each, *end) for each in found for end in self._leg(each, leg)]
            found = [
                target
                for start, end, path in ends
                for target in (
                    self.follow(end, start.address, path)
                    if number < len(legs) and isinstance(start, Pointer)
                    else [end]
                )
            ]
        return found

    def _leg(self, start: Found, leg: str) -> Iterator[tuple[Found, str]]:
        """Walk a leg within one resource, and say how it is spelled there; what is no resource stays what it is."""
        path = self.spelled(start.address, leg) if isinstance(start, Pointer) else None
        if not isinstance(start, Pointer) or not path:
            yield (Unsaid() if isinstance(start, Pointer) else start), ""
            return
        found: list[Found] = [self.properties(start.address)]
        for step in path.replace("[]", ".[]").split("."):
            found = [further for each in found for further in self._step(each, step)]
        for each in found:
            for end in self.resolved(each, start.address, path):
                yield end, path

    def _step(self, found: Found, name: str) -> Iterator[Found]:
        """Take one step: to a property, or into each item of a list."""
        if is_list(found):
            for item in found:
                for value in self.values(item):
                    yield from [value] if name == "[]" else self._step(value, name)
            if not found:
                yield Absent()
        elif name == "[]":
            yield found
        elif is_mapping(found):
            member = self.member(found, name)
            if isinstance(member, (Absent, Unknown, Unsaid)):
                yield member
            else:
                yield from self.values(member)
        else:
            yield Absent() if isinstance(found, Text) else Unknown() if isinstance(found, Pointer) else found


@lru_cache(maxsize=4096)
def _claimants(kind: str) -> tuple[Service, ...]:
    return MODEL.claimants(kind)


@lru_cache(maxsize=4096)
def _identified(kind: str, vocabulary: str, *, near: bool = False) -> Service | str:
    try:
        return MODEL.services[MODEL.identify(kind, vocabulary, near=near).service]
    except (UnknownServiceError, AmbiguousNameError) as error:
        return str(error)


def _may_exist(circumstance: Circumstance, told: Mapping[str, frozenset[Value]]) -> bool:
    """Tell whether what a circumstance presupposes agrees with what was told before."""
    return not any(
        name in told and told[name].isdisjoint(value if isinstance(value, tuple) else (value,))
        for name, value in circumstance.given
    )


@lru_cache(maxsize=4096)
def _agrees(service: str, told: tuple[tuple[str, frozenset[Value]], ...]) -> bool:
    """Tell whether what was told presupposes nothing that excludes itself: a property that is no use there can say so."""
    try:
        presupposed(dict(told), MODEL.services[service].asks)
    except CircumstanceConflictError:
        return False
    return True


def _is_open(circumstance: Circumstance, told: Mapping[str, frozenset[Value]]) -> bool:
    """Tell whether what a circumstance presupposes may be otherwise: to say it would say that too."""
    return any(
        name in told and not told[name].issubset(value if isinstance(value, tuple) else (value,))
        for name, value in circumstance.given
    )


def _exists(circumstance: Circumstance, told: Mapping[str, frozenset[Value]]) -> bool:
    """Tell whether what a circumstance presupposes was told: only then an absent property means its default."""
    return all(
        name in told and told[name].issubset(value if isinstance(value, tuple) else (value,))
        for name, value in circumstance.given
    )


def all_known(found: Iterable[Found]) -> bool:
    """Tell whether everything that was found is a known value."""
    return all(isinstance(each, Text) for each in found)


def pointers(targets: Sequence[str]) -> list[Found]:
    """Point to what a name can mean; a name that too many bear tells nothing."""
    return [Pointer(target) for target in targets] if len(targets) <= _MOST_TARGETS else [Unknown()]


def _meaning(sign: Sign, found: Found) -> Value | None:
    """Say what a property means by a sign."""
    if isinstance(found, Unsaid):
        return None
    if isinstance(found, Absent):
        return sign.absent
    text = found.text.casefold() if isinstance(found, Text) else ""
    return next((value for pattern, value in sign.reads if fnmatchcase(text, pattern.casefold())), None)


def _meanings(sign: Sign) -> set[Value]:
    """List everything that a sign can mean."""
    return {value for value in (*(value for _, value in sign.reads), sign.absent) if value is not None}


def _remarks(sign: Sign, found: Found) -> list[str]:
    """Note what a reader should know of how a value was read."""
    remarks = [found.note] if isinstance(found, Text) and found.note else []
    if sign.heuristic:
        remarks.append(f"a usual sign, not a certain one: {sign.resource} {sign.path}".rstrip())
    return remarks
