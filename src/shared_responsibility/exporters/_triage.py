"""The results of a triage, written as they come: a table, Markdown, CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

from .._triage import TriageStatus
from .._workload import legible
from ..exceptions import UnknownEntryError
from .delimited import harmless
from .interchange import SCHEMA_VERSION
from .markdown import cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .._model import Model
    from .._triage import Triage, TriageResult
    from .._types import Citation, When

__all__ = ["TRIAGE_FORMATS", "dump_triage"]

_WORDS: Final = {
    TriageStatus.CUSTOMER: "yours",
    TriageStatus.AWS: "AWS's",
    TriageStatus.SHARED: "both",
    TriageStatus.NOT_APPLICABLE: "-",
    TriageStatus.UNDETERMINED: "open",
    TriageStatus.UNKNOWN: "unknown",
}
_COLUMNS: Final = (
    "item",
    "place",
    "title",
    "status",
    "service",
    "circumstances",
    "concern",
    "basis",
    "reason",
    "needs",
    "aws_duties",
    "customer_duties",
    "if_nobody_moves",
    "fetch",
    "said",
    "notes",
    "sources",
)
_ITEM_WIDTH = 44


def dump_triage(results: Triage, format: str = "table", *, model: Model | None = None) -> Iterator[str]:  # noqa: A002
    """
    Write the results of a triage, each when it comes; what is counted stands at the end.

    Args:
        results: what `triage` gave.
        format: `csv`, `json`, `markdown` or `table`.
        model: the model that gave them; the built-in one unless given.

    Returns:
        The lines, without their ends.

    Raises:
        UnknownEntryError: when there is no such format.

    Examples:
        >>> import shared_responsibility as srm
        >>> results = srm.triage(["ec2"], concern="guest-os-patching")
        >>> print(next(dump_triage(results)))
        yours    ec2                                           ec2 guest-os-patching
    """
    from .._default import MODEL  # noqa: PLC0415

    if format not in list(TRIAGE_FORMATS):
        raise UnknownEntryError(format, TRIAGE_FORMATS, kind="format of a triage")
    return TRIAGE_FORMATS[format](results, model or MODEL)


def _table(results: Triage, model: Model) -> Iterator[str]:
    for result in results:
        about = " ".join(filter(None, (_named(result.service, result.circumstances), result.concern)))
        yield legible(f"{_WORDS[result.status]:<9}{_called(result):<{_ITEM_WIDTH}}  {about}".rstrip())
        for line in (*([f"at {result.place}"] if result.place else []), *_explained(result, model)):
            yield legible(f"         {line}")
    yield ""
    yield str(results.summary())
    for question, find_out in _questions(results, model):
        yield f"  {question}"
        yield f"      {find_out}"


def _markdown(results: Triage, model: Model) -> Iterator[str]:
    footnotes: dict[Citation, int] = {}
    yield "| Whose move | Item | Service and concern | Why | What to do |"
    yield "| --- | --- | --- | --- | --- |"
    for result in results:
        numbers = [footnotes.setdefault(source, len(footnotes) + 1) for source in result.sources]
        cited = f" {', '.join(f'[{number}](#sources)' for number in numbers)}" if numbers else ""
        about = " ".join(filter(None, (_named(result.service, result.circumstances), result.concern)))
        to_do = "<br>".join(map(cell, _explained(result, model, reason=False)))
        cells = (_WORDS[result.status], _called(result), about, result.reason)
        yield f"| {' | '.join(map(cell, cells))}{cited} | {to_do} |"
    yield from ("", f"{results.summary()}.")
    questions = list(_questions(results, model))
    yield from ("", "## To find out", "") if questions else ()
    yield from (f"- {cell(question)} {cell(find_out)}" for question, find_out in questions)
    yield from ("", "## Sources", "") if footnotes else ()
    yield from (f"{number}. [{cell(each.title)}]({each.url}), read {each.read}" for each, number in footnotes.items())


def _csv(results: Triage, model: Model) -> Iterator[str]:
    yield ",".join(_COLUMNS)
    for result in results:
        row = (_flat(value) for value in _plain(result, model).values())
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow(map(harmless, row))
        yield line.getvalue()


def _json(results: Triage, model: Model) -> Iterator[str]:
    yield f'{{"schema_version": {SCHEMA_VERSION}, "items": ['
    comma = ""
    for result in results:
        yield comma + json.dumps(_plain(result, model), ensure_ascii=False)
        comma = ","
    summary = results.summary()
    counted: dict[str, Any] = {
        "total": summary.total,
        "counts": {str(status): number for status, number in summary.counts},
        "missing": [
            {"service": service, "circumstance": name, "items": number} for service, name, number in summary.missing
        ],
    }
    yield f'], "summary": {json.dumps(counted)}}}'


TRIAGE_FORMATS: Final[dict[str, Callable[[Triage, Model], Iterator[str]]]] = {
    "csv": _csv,
    "json": _json,
    "markdown": _markdown,
    "table": _table,
}
"""How the results of a triage can be written."""


def _plain(result: TriageResult, model: Model) -> dict[str, Any]:
    """Lay a result out by the names of the columns."""
    values = (
        result.item,
        result.place,
        result.title,
        str(result.status),
        result.service,
        {name: list(value) if isinstance(value, tuple) else value for name, value in result.circumstances},
        result.concern,
        str(result.ruling.basis) if result.ruling else "",
        result.reason,
        list(result.needs),
        _texts(result, model, of_customer=False),
        _texts(result, model, of_customer=True),
        [f"{text}{mark}" for mark, text in _otherwise(result, model)],
        list(result.fetch),
        dict(result.said),
        list(result.notes),
        [source.url for source in result.sources],
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _flat(value: Any) -> str:  # noqa: ANN401 (a text, a list or a dictionary of them)
    if isinstance(value, dict):
        return "; ".join(f"{name}={_flat(each)}" for name, each in value.items())  # pyright: ignore[reportUnknownVariableType]
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _explained(result: TriageResult, model: Model, *, reason: bool = True) -> Iterator[str]:
    """Say why and what to do: the customer's moves, what happens otherwise, or what to fetch."""
    if reason:
        yield result.reason
    if result.needs:
        yield f"Tell me: {', '.join(result.needs)}."
    yield from (f"Fetch: {each}" for each in result.fetch)
    you = "Left for you" if result.status is TriageStatus.AWS else "You"
    yield from (f"{you}: {text}" for text in _texts(result, model, of_customer=True))
    yield from (f"Otherwise{mark}: {text}" for mark, text in _otherwise(result, model))
    yield from (f"AWS says: {name} {text}" for name, text in result.said if name == "actionability")
    yield from (f"Note: {note}." for note in result.notes)


def _texts(result: TriageResult, model: Model, *, of_customer: bool) -> list[str]:
    due = (duty for duty in result.moves if _of_customer(duty.party, model) is of_customer)
    return [f"{duty.text} ({_said(duty.when)})" if duty.when else duty.text for duty in due]


def _otherwise(result: TriageResult, model: Model) -> list[tuple[str, str]]:
    due = (duty for duty in result.moves if duty.if_ignored and _of_customer(duty.party, model))
    return list(dict.fromkeys((" (inferred)" if duty.inferred else "", duty.if_ignored) for duty in due))


def _of_customer(party: str, model: Model) -> bool:
    known = model.parties.get(party)
    return known is None or "provider" not in (known.id, known.acts_for)


def _called(result: TriageResult) -> str:
    return result.title or result.item


def _named(service: str, circumstances: When) -> str:
    return f"{service} ({_said(circumstances)})" if circumstances else service


def _said(circumstances: When) -> str:
    return ", ".join(f"{name}={_flat(list(v) if isinstance(v, tuple) else v)}" for name, v in circumstances)


def _questions(results: Triage, model: Model) -> Iterator[tuple[str, str]]:
    """List what has to be found out, and for how many items."""
    for service, name, number in results.summary().missing:
        asked = {each.name: each for each in model.services[service].asks}[name]
        yield f"{service}, {name} (items that wait: {number}): {asked.question}", asked.find_out
