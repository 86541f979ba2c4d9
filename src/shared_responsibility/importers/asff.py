"""Findings in the AWS Security Finding Format: AWS Security Hub's own, Prowler's, and those of anybody who imports into it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from .._triage import Finding
from ._base import place_of
from ._records import said, text_at

if TYPE_CHECKING:
    from .._workload import Sighting
    from ._records import Record

__all__ = ["FORMAT", "control", "finding", "holds"]

FORMAT: Final = "asff"

_STANDARDS = (
    "security-control/",
    "aws-foundational-security-best-practices/",
    "aws-resource-tagging-standard/",
    "cis-aws-foundations-benchmark/",
    "nist-800-53/",
    "nist-800-171/",
    "pci-dss/",
    "service-managed-aws-control-tower/",
)
_PROWLER = "prowler-"
_CONTROL = re.compile(r"[A-Za-z][A-Za-z0-9]*\.[0-9]+")


def holds(record: Record) -> bool:
    """
    Tell whether a record is a finding of this format.

    Args:
        record: the record.

    Returns:
        Whether it has what each finding of this format has.
    """
    return "GeneratorId" in record and "ProductArn" in record


def finding(record: Record, seen: Sighting) -> Finding:
    """
    Read a finding.

    Args:
        record: the record.
        seen: where it stands.

    Returns:
        The finding; its check is that of Security Hub or Prowler, where one of them made it.
    """
    generator = text_at(record, "GeneratorId")
    resource = ("Resources", 0)
    type_, arn = text_at(record, *resource, "Type"), text_at(record, *resource, "Id")
    kinds = () if type_ in ("Other", "AwsAccount") else (type_,)
    return Finding(
        id=text_at(record, "Id"),
        seen=evolve(seen, address=arn, resource_type=type_),
        title=text_at(record, "Title"),
        check=_check(record, generator),
        names=tuple(name for name in (*kinds, arn) if name),
        circumstances=place_of(text_at(record, *resource, "Region"), text_at(record, *resource, "Partition")),
        said=said(
            record,
            ("generator", ("GeneratorId",)),
            ("status", ("Compliance", "Status")),
            ("severity", ("Severity", "Label")),
            ("workflow", ("Workflow", "Status")),
            ("record", ("RecordState",)),
        ),
    )


def _check(record: Record, generator: str) -> str:
    """Say which check made a finding: the newest id that it gives."""
    if generator.startswith(_PROWLER):
        return f"prowler:{generator.removeprefix(_PROWLER)}"
    return control(text_at(record, "Compliance", "SecurityControlId")) or control(generator)


def control(name: str) -> str:
    """
    Find the control of Security Hub that a finding names, in whichever way it does.

    Args:
        name: an id for all standards (`S3.8`), or the standard with its own id: `pci-dss/v/3.2.1/PCI.S3.6`.

    Returns:
        The id of the check, or an empty text where no control is named.

    Examples:
        >>> control("S3.8"), control("arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.4")
        ('security-hub:S3.8', 'security-hub:IAM.3')
    """
    whole = name.partition("ruleset/")[2] or name
    whole = whole.replace("/rule/", "/")
    known = _older().get(whole)
    if known:
        return f"security-hub:{known}"
    own = whole.rpartition("/")[2]
    if whole.startswith(_STANDARDS) or ("/" not in whole and _CONTROL.fullmatch(own)):
        return f"security-hub:{own}"
    return ""


@cache
def _older() -> dict[str, str]:
    from ..catalog.older_controls import OLDER_CONTROLS  # noqa: PLC0415 (read with the first finding)

    return dict(OLDER_CONTROLS)
