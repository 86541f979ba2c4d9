"""What the importers share: reading a source, and collecting what was seen into uses."""

from __future__ import annotations

from itertools import chain
from math import prod
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, final

from attrs import frozen

from .._default import MODEL
from .._resolver import presupposed
from .._workload import Sighting, Unplaced, Use, Workload
from ..exceptions import CircumstanceConflictError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._types import Service, Value, When

__all__ = ["Reading", "collect", "read"]

Told: TypeAlias = "dict[str, frozenset[Value]]"
_Mode: TypeAlias = "tuple[Told, list[Reading]]"

_LARGEST = 64 * 1024 * 1024
_MOST_COMBINATIONS = 200


def read(source: str | Path | IO[str] | IO[bytes]) -> tuple[str, str]:
    """
    Read the text of a source.

    Args:
        source: a path, or an open stream of text or bytes.

    Returns:
        The text, and what to call the source.

    Raises:
        InputError: when it cannot be read, is too large, or is no UTF-8 text.
    """
    path = str(source) if isinstance(source, (str, Path)) else str(getattr(source, "name", "<stream>"))
    if not isinstance(source, (str, Path)) and not hasattr(source, "read"):
        raise InputError(repr(source), "neither a path nor an open stream")
    try:
        if isinstance(source, (str, Path)):
            with Path(source).open("rb") as stream:
                data: str | bytes = stream.read(_LARGEST + 1)
        else:
            data = source.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise InputError(path, getattr(error, "strerror", None) or str(error)) from error
    if len(data) > _LARGEST:
        raise InputError(path, f"larger than {_LARGEST // 1024 // 1024} MiB")
    if isinstance(data, bytes):
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InputError(path, f"not UTF-8 text: {error.reason}", data.count(b"\n", 0, error.start) + 1) from error
    else:
        text = data
    if not text.strip():
        raise InputError(path, "the document is empty")
    if "\0" in text:
        raise InputError(path, "not a text: it holds a null character")
    return text, path


@final
@frozen(kw_only=True)
class Reading:
    """Hold what one resource of a document tells."""

    service: str
    """The id of the service it belongs to."""
    seen: Sighting
    """Where it stands."""
    told: tuple[tuple[str, frozenset[Value]], ...] = ()
    """For each circumstance that it tells the values it may have."""
    unread: tuple[str, ...] = ()
    """The circumstances that it speaks of, but whose value cannot be known."""
    notes: tuple[str, ...] = ()
    """How the values were read, where a reader should know."""


def collect(name: str, readings: Iterable[Reading], unplaced: Iterable[Unplaced]) -> Workload:
    """
    Put what the resources tell together, service by service.

    A resource that tells nothing follows those of its service that do. What two kinds of resource tell is put together where it agrees;
    what two resources of one kind tell stays apart.

    Args:
        name: what to call the workload.
        readings: what each resource tells.
        unplaced: what is not known.

    Returns:
        The workload.
    """
    by_service: dict[str, list[Reading]] = {}
    for reading in readings:
        by_service.setdefault(reading.service, []).append(reading)
    uses = [use for service in sorted(by_service) for use in _uses(MODEL.services[service], by_service[service])]
    return Workload(name=name, uses=tuple(uses), unplaced=tuple(unplaced))


def _uses(service: Service, readings: list[Reading]) -> list[Use]:
    """Make the uses of one service."""
    kinds: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.told or reading.unread:
            kinds.setdefault(reading.seen.resource_type, []).append(reading)
    silent = [reading for reading in readings if not (reading.told or reading.unread)]
    modes = _combined(service, [_modes(speaking) for speaking in kinds.values()])
    return sorted(
        (_use(service, told, [*speaking, *silent]) for told, speaking in modes or [({}, [])]),
        key=lambda use: (use.service, str(use.circumstances)),
    )


def _modes(readings: Iterable[Reading]) -> list[_Mode]:
    """Group resources of one kind by what they tell."""
    groups: dict[tuple[object, ...], list[Reading]] = {}
    for reading in readings:
        groups.setdefault((reading.told, reading.unread), []).append(reading)
    return [(dict(group[0].told), group) for group in groups.values()]


def _combined(service: Service, kinds: list[list[_Mode]]) -> list[_Mode]:
    """Put together what different kinds of resource tell, wherever it agrees; what one kind tells stays apart."""
    if prod(len(modes) for modes in kinds) > _MOST_COMBINATIONS:
        return list(chain.from_iterable(kinds))
    found: dict[frozenset[int], _Mode] = {}
    for number, modes in enumerate(kinds):
        for seed in modes:
            combinations = [(frozenset((id(seed),)), seed)]
            for others in kinds[:number] + kinds[number + 1 :]:
                combinations = [
                    further
                    for members, (told, readings) in combinations
                    for further in [
                        (members | {id(other)}, ({**told, **other[0]}, [*readings, *other[1]]))
                        for other in others
                        if _agree(service, told, other[0])
                    ]
                    or [(members, (told, readings))]
                ]
            found.update(combinations)
    return list(found.values())


def _agree(service: Service, one: Told, other: Told) -> bool:
    """Tell whether two descriptions can be of the same thing."""
    if any(one[name] != other[name] for name in one.keys() & other.keys()):
        return False
    try:
        presupposed({**one, **other}, service.asks)
    except CircumstanceConflictError:
        return False
    return True


def _use(service: Service, told: Told, readings: list[Reading]) -> Use:
    circumstances: When = tuple(
        (each.name, next(iter(values)) if len(values) == 1 else tuple(sorted(map(str, values))))
        for each in service.asks
        if len(values := told.get(each.name, frozenset())) and values != frozenset(each.values)
    )
    notes = [note for reading in readings for note in reading.notes]
    spoken_of = {name for reading in readings for name in reading.unread} - told.keys()
    unread = [each.name for each in service.asks if each.name in spoken_of and len(each.plain) > 1]
    return Use(
        service=service.id,
        circumstances=circumstances,
        seen=tuple(sorted((reading.seen for reading in readings), key=lambda seen: (seen.line or 0, seen.address))),
        notes=tuple(dict.fromkeys([*notes, *(f"{name} cannot be read from the document" for name in unread)])),
    )
