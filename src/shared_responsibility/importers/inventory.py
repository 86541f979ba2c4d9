"""
Inventories: CSV, JSON lines or a JSON list of ARNs, resource types or names of services.

Columns are recognised by their names; without a header, by what stands in them. A column that is called as a circumstance of the
service tells it.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Final

from .._default import MODEL
from .._workload import Sighting, Unplaced, legible
from ..exceptions import InputError, SharedResponsibilityError
from ._base import Reading, collect, decoded, lines_of, place_of, read, same, starts_as_json, weigh
from ._json import opened
from ._yaml import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from .._types import Identification, Service, Value
    from .._workload import Workload

__all__ = ["FORMAT", "load", "parse", "recognizes"]

FORMAT: Final = "inventory"

_COLUMNS: Final = {
    "arn": ("arn", "resourcearn", "awsarn", "resourceidentifier"),
    "type": ("resourcetype", "type", "awstype", "cloudformationtype", "terraformtype", "typename"),
    "service": ("service", "servicename", "awsservice", "servicecode", "product", "productname"),
    "region": ("region", "awsregion", "regioncode", "sourceregion"),
    "partition": ("partition", "awspartition"),
    "id": ("resourceid", "id", "identifier", "resourcename", "name", "address"),
}
_MEANT: Final = {name: column for column, names in _COLUMNS.items() for name in names}
_NAMING: Final = ("arn", "type", "service")
_PLAIN = (str, int, float)
_HEAD = 64 * 1024
_TRIED = 20
_LONGEST_CELL = 4096
_OF_A_ROW = 400
_MOST_SEARCHED = 50
_TYPE = re.compile(r"[A-Za-z0-9]+(::[A-Za-z0-9]+){1,3}|(aws|awscc)_[a-z0-9_]+")
_ARN = re.compile(r"arn:[a-z-]+:[a-z0-9.-]+:\S*")


def recognizes(data: bytes) -> bool:
    """
    Tell whether a document looks like an inventory.

    Args:
        data: the document.

    Returns:
        Whether its columns, or what stands in its first rows, name resources or services.
    """
    head = data[:_HEAD].decode(errors="replace")
    if len(data) > _HEAD:
        head = head.rpartition("\n")[0]
    try:
        rows = list(islice(_rows(head if not _is_json_list(data) else data.decode(), "-"), _TRIED))
    except (InputError, UnicodeDecodeError):
        return False
    return any(_names_something(row) for _, row in rows)


def load(source: str | Path | IO[str] | IO[bytes]) -> Workload:
    r"""
    Read an inventory into a workload.

    Args:
        source: a path, or an open stream.

    Returns:
        The services in use, with lines and ids; a row that nobody can place is listed in `unplaced`.

    Raises:
        InputError: when it cannot be read, or has no column that names resources or services.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import inventory
        >>> rows = "service,launch_type,region\necs,fargate,cn-north-1\n"
        >>> print(inventory.load(io.StringIO(rows)).uses[0])
        ecs (launch_type=fargate, partition=aws-cn, region=cn-north-1)
    """
    return parse(*read(source))


def parse(data: bytes, path: str) -> Workload:
    """
    Read the bytes of an inventory into a workload.

    Args:
        data: the inventory.
        path: what to call it.

    Returns:
        The workload, as `load` gives it.

    Raises:
        InputError: as `load`.
    """
    readings: list[Reading] = []
    unplaced: list[Unplaced] = []
    named = False
    searched: set[str] = set()
    weigh(len(data), _OF_A_ROW * (data.count(b"\n") + data.count(b"\r")), path)
    for line, row in _rows(decoded(data, path), path):
        named = named or _names_something(row)
        found = _reading(row, path, line, searched)
        if isinstance(found, Reading):
            readings.append(found)
        else:
            unplaced.append(found)
    if not named:
        raise InputError(path, "not an inventory: no column names resources or services by ARN, type or name")
    return collect(legible(path), readings, unplaced)


# -- the rows -----------------------------------------------------------------------------------------------------


def _is_json_list(data: bytes) -> bool:
    return starts_as_json(data) and data.lstrip(b" \t\r\n")[:1] == b"["


def _rows(text: str, path: str) -> Iterator[tuple[int | None, dict[str, str]]]:
    """Give each row with its line: columns by their meaning, all others by their own names."""
    start = text.lstrip()[:1]
    if start == "[":
        document = opened(text.encode(errors="replace"), path)
        for each in document if is_list(document) else ():
            yield None, _from_json(each)
    elif start in ("{", '"') and _is_json(text.lstrip().partition("\n")[0]):
        for number, line in enumerate(lines_of(text), 1):
            if line.strip():
                try:
                    yield number, _from_json(opened(line.encode(errors="replace"), path))
                except InputError as error:
                    raise InputError(path, error.reason, number) from error
    else:
        yield from _cells(text, path)


def _is_json(line: str) -> bool:
    try:
        opened(line.encode(errors="replace"), "")
    except InputError:
        return False
    return True


def _from_json(value: Any) -> dict[str, str]:  # noqa: ANN401 (whatever stands in the line)
    if isinstance(value, str):
        return _guessed([value])
    plain = value.items() if is_mapping(value) else ()
    return _meant({key: str(each) for key, each in plain if isinstance(each, _PLAIN)})


def _cells(text: str, path: str) -> Iterator[tuple[int | None, dict[str, str]]]:
    """Read comma-, semicolon- or tab-separated rows."""
    head = next((line for line in lines_of(text) if line.strip() and line.lstrip()[0] != "#"), "")
    separator = max(",;\t", key=head.count)
    reader = csv.reader(lines_of(text), delimiter=separator, strict=True)
    header: list[str] | None = None
    first = True
    try:
        for cells in reader:
            row = [cell.strip() for cell in cells]
            if not any(row) or row[0].startswith("#"):
                continue
            if first and any(_MEANT.get(_folded(cell)) in _NAMING for cell in row) and not _place_cells(row):
                header = row
            elif header is None:
                yield reader.line_num, _guessed(row)
            else:
                yield reader.line_num, _meant(dict(zip(header, row, strict=False)))
            first = False
    except csv.Error as error:
        raise InputError(path, str(error), reader.line_num) from error


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def _meant(row: Mapping[str, str]) -> dict[str, str]:
    """Name the columns by their meaning; the first of a meaning counts."""
    found: dict[str, str] = {}
    for name, value in row.items():
        if value.strip():
            found.setdefault(_MEANT.get(_folded(name), name.strip()), value.strip())
    return found


def _guessed(cells: list[str]) -> dict[str, str]:
    """Tell what stands in a row that has no header."""
    return _place_cells(cells) or ({"service": cells[0]} if cells and cells[0] else {})


def _place_cells(cells: list[str]) -> dict[str, str]:
    """Find an ARN, a type and a Region among cells, by how they are written."""
    found: dict[str, str] = {}
    for cell in cells:
        if _ARN.fullmatch(cell):
            found.setdefault("arn", cell)
        elif _TYPE.fullmatch(cell):
            found.setdefault("type", cell)
        elif place_of(cell):
            found.setdefault("region", cell)
        elif "type" not in found and "arn" not in found and _identified(cell) is not None:
            found.setdefault("service", cell)
    return found if any(name in found for name in _NAMING) else {}


# -- what a row says ----------------------------------------------------------------------------------------------


def _names_something(row: Mapping[str, str]) -> bool:
    """Tell whether a row names a resource or a service in a way that somebody knows."""
    return bool(
        _ARN.fullmatch(row.get("arn", ""))
        or _TYPE.fullmatch(row.get("type", ""))
        or ("service" in row and _identified(row["service"]) is not None)
    )


def _identified(name: str, vocabulary: str = "") -> Identification | None:
    try:
        return MODEL.identify(name, vocabulary, near=False)
    except SharedResponsibilityError:
        return None


def _reading(row: Mapping[str, str], path: str, line: int | None, searched: set[str]) -> Reading | Unplaced:
    """Place a row by its type, else its ARN, else the name of a service."""
    address = next((row[name] for name in ("arn", "id", "service") if name in row), "")
    seen = Sighting(
        path=legible(path),
        line=line,
        address=legible(address[:_LONGEST_CELL]),
        resource_type=legible(row.get("type", "")[:_LONGEST_CELL]),
    )
    named = [row[name] for name in ("type", "arn", "service") if name in row]
    if not named:
        return Unplaced(seen=seen, reason="the row names no resource and no service")
    meant = next((found for name in named if (found := _identified(name)) is not None), None)
    if meant is None:
        near = named[0] in searched or len(searched) < _MOST_SEARCHED
        searched.update({named[0]} if near else ())
        return Unplaced(seen=seen, reason=_why_not(named[0], near=near))
    service = MODEL.services[meant.service]
    own = dict(meant.circumstances)
    parts = row.get("arn", "").split(":")
    arn_region, arn_partition = (parts[3], parts[1]) if len(parts) > 3 else ("", "")  # noqa: PLR2004 (an ARN has more)
    told, notes = _told(service, row, own)
    return Reading(
        service=service.id,
        seen=seen,
        place=place_of(row.get("region") or arn_region, row.get("partition") or arn_partition),
        told=same(tuple(told.items())),
        notes=tuple(notes),
    )


@lru_cache(maxsize=1024)
def _why_not(name: str, *, near: bool) -> str:
    """Say why a name means nothing; near names are looked for a few times only, for that takes longer than all the rest."""
    try:
        MODEL.identify(name, near=near)
    except SharedResponsibilityError as error:
        return str(error)
    return ""  # pragma: no cover (it is asked only of names that mean nothing)


def _told(
    service: Service, row: Mapping[str, str], own: Mapping[str, object]
) -> tuple[dict[str, frozenset[Value]], list[str]]:
    """Read the circumstances that the name of the service implies, and those that stand in columns."""
    told: dict[str, frozenset[Value]] = {}
    notes: list[str] = []
    for circumstance in service.asks:
        said = own.get(circumstance.name, row.get(circumstance.name))
        if said is None:
            continue
        value = next((each for each in circumstance.values if str(each).casefold() == str(said).casefold()), None)
        if value is None:
            notes.append(f"{circumstance.name} has no value {str(said)[:40]!r}")
        else:
            told[circumstance.name] = frozenset((value,))
    return told, notes
