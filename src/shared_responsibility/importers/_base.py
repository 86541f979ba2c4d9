"""What the importers share: reading a source, and collecting what was seen into uses."""

from __future__ import annotations

import re
from codecs import utf_8_decode
from functools import lru_cache
from itertools import chain
from math import prod
from os import fstat, walk
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, final

from attrs import frozen

from .._default import MODEL
from .._resolver import presupposed
from .._workload import Sighting, Unplaced, Use, Workload
from ..exceptions import CircumstanceConflictError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .._types import Service, Value, When

__all__ = [
    "Reading",
    "UnrecognizedError",
    "collect",
    "decoded",
    "demand_text",
    "documents_of",
    "holds_lines",
    "is_folder",
    "lines_of",
    "name_of",
    "place_of",
    "read",
    "same",
    "starts_as_json",
    "weigh",
    "why_not_opened",
    "written_by_terraform",
]

Told: TypeAlias = "dict[str, frozenset[Value]]"
_Mode: TypeAlias = "tuple[Told, list[Reading]]"

_LARGEST = 512 * 1024 * 1024
_LARGEST_TEXT = 64 * 1024 * 1024
_MOST_MEMORY = 200 * 1024 * 1024
_MOST_TIMES = 10
_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_HALF_NULL = re.compile(rb"(?:\0[^\0]){4}|(?:\0{3}[^\0]){4}")
_PIECE = 256 * 1024
_MOST_COMBINATIONS = 200
_MOST_FILES = 20_000
_ENDINGS = frozenset({".csv", ".json", ".jsonl", ".ndjson", ".template", ".tfstate", ".tsv", ".txt", ".yaml", ".yml"})
_JSON_LINES = re.compile(rb"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SOMETHING = re.compile(rb"\S")
_JSON_STARTS = re.compile(rb"\s*[\[{]")
_REGION = re.compile(r"[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}")


def name_of(source: object) -> str:
    """
    Say what to call a source.

    Args:
        source: a path, or an open stream.

    Returns:
        The path, or `<stream>` where a stream has no name.
    """
    return str(source) if isinstance(source, (str, Path)) else str(getattr(source, "name", "<stream>"))


def read(source: str | Path | IO[str] | IO[bytes]) -> tuple[bytes, str]:
    """
    Read the bytes of a source.

    Args:
        source: a path, or an open stream of text or bytes.

    Returns:
        The bytes, without a byte order mark, and what to call the source.

    Raises:
        InputError: when it cannot be read, is too large or empty.
    """
    path = name_of(source)
    if not isinstance(source, (str, Path)) and not hasattr(source, "read"):
        raise InputError(repr(source), "neither a path nor an open stream")
    try:
        if isinstance(source, (str, Path)):
            with Path(source).open("rb") as stream:
                size = fstat(stream.fileno()).st_size
                found: str | bytes = stream.read(min(size or _LARGEST, _LARGEST) + 1)
        else:
            found = source.read(_LARGEST + 1)
        data = found.encode() if isinstance(found, str) else found
    except (OSError, ValueError) as error:
        raise InputError(path, getattr(error, "strerror", None) or str(error)) from error
    if len(data) > _LARGEST:
        raise InputError(path, f"larger than {_LARGEST // 1024 // 1024} MiB")
    data = data.removeprefix(_MARK)
    if _SOMETHING.search(data) is None:
        raise InputError(path, "the document is empty")
    return data, path


class UnrecognizedError(InputError):
    """Say that no format recognises a document: in a folder it is passed over."""


def is_folder(path: str | Path) -> bool:
    """
    Tell whether a path is that of a folder.

    Args:
        path: the path.

    Returns:
        Whether it is; a path that no file system takes is none.
    """
    try:
        return bool(str(path)) and Path(path).is_dir()
    except (OSError, ValueError):
        return False


def documents_of(folder: Path) -> Iterator[Path]:
    """
    List what may be a document in a folder and below, by the endings that documents have.

    Args:
        folder: the folder.

    Yields:
        The paths, sorted; nothing hidden, and nothing behind a link to a folder.

    Raises:
        InputError: when there are more than anyone reads at a time.
    """
    found: list[Path] = []
    for place, folders, files in walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in files if name[0] != "." and Path(name).suffix.lower() in _ENDINGS]
        if len(found) > _MOST_FILES:
            raise InputError(str(folder), f"more than {_MOST_FILES} files")
    yield from sorted(found)


def why_not_opened(path: Path, folder: Path) -> str:
    """
    Say why a file of a folder is not opened: whoever wrote the folder does not choose what is read outside of it.

    Args:
        path: the file.
        folder: the folder that was given.

    Returns:
        The reason; empty where it is an ordinary file of the folder.
    """
    if not path.resolve().is_relative_to(folder.resolve()):
        return "a link that leads out of the folder"
    return "" if path.is_file() else "no ordinary file"


def decoded(data: bytes, path: str, largest: int = _LARGEST_TEXT) -> str:
    """
    Read bytes as a text.

    Args:
        data: the bytes.
        path: what to call them in an error.
        largest: how many there may be.

    Returns:
        The text.

    Raises:
        InputError: when there are too many, or they are no UTF-8 text.
    """
    if len(data) > largest:
        raise InputError(path, f"larger than {largest // 1024 // 1024} MiB")
    demand_text(data, path)
    return data.decode()


def demand_text(data: bytes, path: str) -> None:
    """
    Refuse bytes that are no UTF-8 text, piece by piece: the whole of it as a text would take its memory once more.

    Args:
        data: the bytes.
        path: what to call them in an error.

    Raises:
        InputError: with the line of the first wrong byte; without one where every line is of another encoding.
    """
    if data.startswith(_OTHER_MARKS) or any(_HALF_NULL.match(data, start) for start in (0, 1)):
        raise InputError(path, "not UTF-8 text: it looks like UTF-16 or UTF-32")
    whole, read_so_far = memoryview(data), 0
    while read_so_far < len(data):
        end = read_so_far + _PIECE
        try:
            read_so_far += utf_8_decode(whole[read_so_far:end], "strict", end >= len(data))[1]
        except UnicodeDecodeError as error:
            wrong = read_so_far + error.start
            raise InputError(path, f"not UTF-8 text: {error.reason}", data.count(b"\n", 0, wrong) + 1) from error
    if b"\0" in data:
        raise InputError(path, "not a text: it holds a null character", data.count(b"\n", 0, data.index(b"\0")) + 1)


def weigh(size: int, taken: int, path: str) -> None:
    """
    Refuse a document before it takes more memory than its size is worth: ten times its bytes, and 200 MiB.

    Args:
        size: how many bytes it has.
        taken: how many its values will take, by a rule of thumb.
        path: what to call it.

    Raises:
        InputError: when that is too much: it holds too many small values.
    """
    if taken > _MOST_TIMES * size + _MOST_MEMORY:
        raise InputError(path, "too many small values for its size: reading it would take too much memory")


def lines_of(text: str) -> Iterator[str]:
    """
    Give the lines of a text one by one, with their ends: a copy of the text would take four times its memory.

    Args:
        text: the text.

    Yields:
        Each line.
    """
    return (found.group() for found in _LINE.finditer(text))


@lru_cache(maxsize=4096)
def same(told: tuple[tuple[str, frozenset[Value]], ...]) -> tuple[tuple[str, frozenset[Value]], ...]:
    """
    Give what was told before, where the same was: a thousand resources that tell the same hold it once.

    Args:
        told: what a resource tells.

    Returns:
        The same.
    """
    return told


def starts_as_json(data: bytes) -> bool:
    """
    Tell whether a document starts as JSON does.

    Args:
        data: the document.

    Returns:
        Whether its first mark is a brace or a bracket.
    """
    return _JSON_STARTS.match(data) is not None


def holds_lines(data: bytes) -> bool:
    """
    Tell whether a document is written line by line: several JSON mappings without a list around them.

    Args:
        data: the document.

    Returns:
        Whether its first line is closed and another mapping follows.
    """
    return _JSON_LINES.match(data) is not None


def written_by_terraform(data: bytes) -> bool:
    """
    Tell whether a document is JSON that Terraform wrote: no other format may take it for its own.

    Args:
        data: the document.

    Returns:
        Whether it names the version of its format or of Terraform.
    """
    return starts_as_json(data) and any(mark in data for mark in (b'"format_version"', b'"terraform_version"'))


def place_of(region: object = None, partition: object = None) -> When:
    """
    Say where something stands, as far as that decides who operates it.

    Args:
        region: the Region that the document names, if it names one.
        partition: the partition, where it is named.

    Returns:
        The partition, and the Region where the partition has several operators; nothing where neither is known.
    """
    return _place(region if isinstance(region, str) else "", partition if isinstance(partition, str) else "")


@lru_cache(maxsize=1024)
def _place(region: str, partition: str) -> When:
    known = MODEL.partitions
    if _REGION.fullmatch(region):
        partition = next((e.id for e in known.values() if e.prefixes and region.startswith(e.prefixes)), "aws")
        if known[partition].operators:
            return (("partition", partition), ("region", region))
    return (("partition", partition),) if partition in known else ()


@final
@frozen(kw_only=True)
class Reading:
    """Hold what one resource of a document tells."""

    service: str
    """The id of the service it belongs to."""
    seen: Sighting
    """Where it stands."""
    place: When = ()
    """The partition, and the Region where that decides who operates it."""
    told: tuple[tuple[str, frozenset[Value]], ...] = ()
    """For each circumstance that it tells the values it may have."""
    unread: tuple[str, ...] = ()
    """The circumstances that it speaks of, but whose value cannot be known."""
    notes: tuple[str, ...] = ()
    """How the values were read, where a reader should know."""


def collect(
    name: str, readings: Iterable[Reading], unplaced: Iterable[Unplaced], aside: Iterable[Unplaced] = ()
) -> Workload:
    """
    Put what the resources tell together, service by service.

    A resource that tells nothing follows those of its service that do, one that has no place those that stand in one place.
    What two kinds of resource tell is put together where it agrees;
    what two resources of one kind tell stays apart.

    Args:
        name: what to call the workload.
        readings: what each resource tells.
        unplaced: what is not known.
        aside: what is no part of the workload.

    Returns:
        The workload.
    """
    together: dict[tuple[str, When], list[Reading]] = {}
    for reading in readings:
        together.setdefault((reading.service, reading.place), []).append(reading)
    for service, place in [key for key in together if not key[1]]:
        placed = [key for key in together if key[0] == service and key[1]]
        if len(placed) == 1:
            together[placed[0]] += together.pop((service, place))
    uses = [use for (service, _), group in sorted(together.items()) for use in _uses(MODEL.services[service], group)]
    return Workload(name=name, uses=tuple(uses), unplaced=tuple(unplaced), aside=tuple(aside))


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
        circumstances=(*circumstances, *next((each.place for each in readings if each.place), ())),
        seen=tuple(sorted((reading.seen for reading in readings), key=lambda seen: (seen.line or 0, seen.address))),
        notes=tuple(dict.fromkeys([*notes, *(f"{name} cannot be read from the document" for name in unread)])),
    )
