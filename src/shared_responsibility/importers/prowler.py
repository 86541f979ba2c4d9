"""Findings of Prowler as CSV; its JSON is read as OCSF or ASFF."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from .._triage import Finding
from .._workload import Sighting
from ..exceptions import InputError
from ._base import lines_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FORMAT", "findings", "heads"]

FORMAT: Final = "prowler"

_NEEDED = {"CHECK_ID", "PROVIDER", "STATUS"}
_DELIMITER = ";"
_LONGEST_FIELD = 10 * 1024 * 1024


def heads(text: str) -> bool:
    """
    Tell whether a document is of this format.

    Args:
        text: the document.

    Returns:
        Whether its first line has the columns that each version of Prowler writes.
    """
    return set(text.lstrip().partition("\n")[0].strip().split(_DELIMITER)) >= _NEEDED


def findings(text: str, path: str) -> Iterator[Finding]:
    """
    Read the findings of a document.

    Args:
        text: the document.
        path: what to call it.

    Yields:
        Each finding; one of another cloud is unknown, and says so.

    Raises:
        InputError: where the text is not CSV.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.DictReader(lines_of(text.lstrip()), delimiter=_DELIMITER, restval="", strict=True)
    try:
        missing = sorted(_NEEDED.difference(reader.fieldnames or ()))
        if missing:
            raise InputError(path, f"not CSV of Prowler: without the column {missing[0]}", 1)
        for row in reader:
            yield _finding(row, Sighting(path=path, line=reader.line_num))
    except csv.Error as error:
        raise InputError(path, f"not CSV: {error}", reader.line_num) from error


def _finding(row: dict[str, str], seen: Sighting) -> Finding:
    provider = row["PROVIDER"]
    names = (row.get("RESOURCE_TYPE", ""), row.get("RESOURCE_UID", ""), row.get("SERVICE_NAME", ""))
    said = (("status", row["STATUS"]), ("severity", row.get("SEVERITY", "")), ("muted", row.get("MUTED", "")))
    return Finding(
        id=row.get("FINDING_UID", "") or row["CHECK_ID"],
        seen=Sighting(path=seen.path, line=seen.line, address=names[1], resource_type=names[0]),
        title=row.get("CHECK_TITLE", ""),
        check=f"prowler:{row['CHECK_ID']}",
        names=tuple(name for name in names if name not in ("", "Other")),
        circumstances=place_of(row.get("REGION"), row.get("PARTITION")),
        said=tuple((name, text) for name, text in said if text),
        unknown="" if provider.casefold() == "aws" else f"it is of another cloud: {provider or 'none is named'}",
    )
