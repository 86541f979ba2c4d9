"""Findings in the Open Cybersecurity Schema Framework: Prowler's, AWS Security Hub's in both forms, and those of Security Lake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from .._triage import Finding
from ._base import place_of
from ._records import said, text_at
from .asff import control

if TYPE_CHECKING:
    from .._workload import Sighting
    from ._records import Record

__all__ = ["FORMAT", "finding", "holds"]

FORMAT: Final = "ocsf"

_CONTROLS = (
    ("compliance", "control"),
    ("metadata", "product", "feature", "uid"),
    ("finding_info", "analytic", "uid"),
    ("metadata", "event_code"),
)


def holds(record: Record) -> bool:
    """
    Tell whether a record is a finding of this format.

    Args:
        record: the record.

    Returns:
        Whether it has a class, and one of the parts in which findings of this format describe themselves.
    """
    return "class_uid" in record and ("finding_info" in record or "finding" in record)


def finding(record: Record, seen: Sighting) -> Finding:
    """
    Read a finding.

    Args:
        record: the record.
        seen: where it stands.

    Returns:
        The finding; one of another cloud is unknown, and says so.
    """
    part = "finding_info" if "finding_info" in record else "finding"
    resource = ("resources", 0)
    type_, uid = text_at(record, *resource, "type"), text_at(record, *resource, "uid")
    group = text_at(record, *resource, "group", "name")
    partition = text_at(record, *resource, "cloud_partition")
    provider = text_at(record, "cloud", "provider") or "aws"
    return Finding(
        id=text_at(record, part, "uid"),
        seen=evolve(seen, address=uid, resource_type=type_),
        title=text_at(record, part, "title"),
        check=_check(record),
        names=tuple(name for name in (type_, uid, group) if name not in ("", "Other")),
        circumstances=place_of(text_at(record, *resource, "region") or text_at(record, "cloud", "region"), partition),
        said=said(
            record,
            ("class", ("class_name",)),
            ("product", ("metadata", "product", "name")),
            ("status", ("status_code",)),
            ("compliance", ("compliance", "status")),
            ("severity", ("severity",)),
            ("state", ("status",)),
        ),
        unknown="" if provider.casefold() == "aws" else f"it is of another cloud: {provider}",
    )


def _check(record: Record) -> str:
    """Say which check made a finding: Prowler's, or the control of Security Hub, wherever its form puts the id."""
    if text_at(record, "metadata", "product", "name") == "Prowler":
        return f"prowler:{text_at(record, 'metadata', 'event_code')}"
    return next(filter(None, (control(text_at(record, *keys)) for keys in _CONTROLS)), "")
