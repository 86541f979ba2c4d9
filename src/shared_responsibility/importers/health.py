"""Notices of AWS Health: events as EventBridge delivers them, and as the AWS Health API lists them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from .._triage import Finding
from ._base import place_of
from ._records import said, text_at

if TYPE_CHECKING:
    from .._notices import Notice
    from .._types import When
    from .._workload import Sighting
    from ._records import Record

__all__ = ["FORMAT", "finding", "holds", "notice"]

FORMAT: Final = "health"

_SOURCE = "aws.health"


def holds(record: Record) -> bool:
    """
    Tell whether a record is a notice of AWS Health.

    Args:
        record: the record.

    Returns:
        Whether EventBridge names AWS Health as its source, or it is an event of the API.
    """
    return record.get("source") == _SOURCE or "eventTypeCode" in _detail(record)


def finding(record: Record, seen: Sighting) -> Finding:
    """
    Read a notice.

    Args:
        record: the record.
        seen: where it stands.

    Returns:
        The notice as a finding, with AWS's own `actionability` beside it; one of an event type that is not known is unknown.
    """
    detail = _detail(record)
    code, service = text_at(detail, "eventTypeCode"), text_at(detail, "service")
    known = notice(code)
    resource = text_at(detail, "affectedEntities", 0, "entityValue") or text_at(record, "resources", 0)
    read = Finding(
        id=text_at(detail, "eventArn") or text_at(detail, "arn") or text_at(record, "id") or code,
        seen=evolve(seen, address=resource),
        title=code,
        said=(*_said(detail), *_personas(detail)),
    )
    if known is None:
        return evolve(read, unknown=f"no event type {code!r:.60} is known" if code else "it names no event type")
    return evolve(
        read,
        names=(known.service or service,),
        concern=known.concern,
        circumstances=tuple(sorted((*known.circumstances, *_place(detail)))),
        moves=known.moves,
        sources=known.sources,
        notes=(f"the event type is not listed itself; it was read as one of {known.code}",) if known.pattern else (),
    )


def notice(code: str) -> Notice | None:
    """
    Find what is known of an event type.

    Args:
        code: the event type code.

    Returns:
        The notice of this code, else of the first family it belongs to; None where there is neither.

    Examples:
        >>> notice("AWS_LAMBDA_PLANNED_LIFECYCLE_EVENT").concern
        'end-of-support-upgrade'
    """
    listed, families = _notices()
    return listed.get(code) or next((family for family in families if family.covers(code)), None)


@cache
def _notices() -> tuple[dict[str, Notice], tuple[Notice, ...]]:
    from ..catalog.notices import NOTICES  # noqa: PLC0415 (read with the first notice)

    return {each.code: each for each in NOTICES if not each.pattern}, tuple(each for each in NOTICES if each.pattern)


def _detail(record: Record) -> dict[str, Any]:
    """Find the event in its envelope: that of EventBridge, that of the details of an event, or none."""
    inner: Any = record.get("detail") if record.get("source") == _SOURCE else record.get("event", record)
    return inner if isinstance(inner, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def _said(detail: object) -> tuple[tuple[str, str], ...]:
    return said(
        detail,
        ("actionability", ("actionability",)),
        ("category", ("eventTypeCategory",)),
        ("scope", ("eventScopeCode",)),
        ("status", ("statusCode",)),
        ("start", ("startTime",)),
        ("end", ("endTime",)),
    )


def _personas(detail: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    personas = detail.get("personas")
    named = [each for each in personas if isinstance(each, str)] if isinstance(personas, list) else []  # pyright: ignore[reportUnknownVariableType]
    return (("personas", ", ".join(named)),) if named else ()


def _place(detail: object) -> When:
    arn = text_at(detail, "eventArn") or text_at(detail, "arn")
    region = text_at(detail, "eventRegion") or text_at(detail, "region")
    return place_of(region, arn.split(":")[1] if ":" in arn else "")
