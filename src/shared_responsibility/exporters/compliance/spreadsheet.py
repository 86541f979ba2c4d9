"""
The FedRAMP CIS and CRM workbook, in the layout of template 4.0 of August 2020.

It is written from three seats.
AWS's: what its customer inherits, shares or must do itself, for the services of a workload.
The customer's: what its system inherits from AWS, and what is its own.
A vendor's: what it inherits from AWS, what is its own, and what a chain says that it leaves to its own customers.

Implementation status stays empty: nobody's controls are implemented by our saying so.
"""

from __future__ import annotations

import io
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from ..._vocabulary import Owner
from ..._workload import legible
from ...exceptions import SharedResponsibilityError
from .._base import changed_by
from ._division import AWS, VENDOR, divider, followed
from ._positions import called, evidence, responsibilities, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ..._chain import ChainRuling
    from ..._model import Model
    from ..._workload import Use, Workload
    from ._division import Division
    from ._order import Order
    from ._positions import Answer, Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "fedramp-crm"
SUFFIXES: Final = (".xlsx",)
SEATS: Final = ("aws", "customer", "vendor")
CONTROLS: Final = "fedramp-high"

_STATUS = ("Implemented", "Partially Implemented", "Planned", "Alternative Implementation", "N/A")
_ORIGINATION = (
    "Service Provider Corporate",
    "Service Provider System Specific",
    "Service Provider Hybrid (Corporate and System Specific)",
    "Configured by Customer (Customer System Specific)",
    "Provided by Customer (Customer System Specific)",
    "Shared (Service Provider and Customer Responsibility)",
    "Inherited from Pre-Existing FedRAMP Authorization",
)
_CORPORATE, _SYSTEM, _HYBRID, _CONFIGURED, _PROVIDED, _SHARED, _INHERITED = range(len(_ORIGINATION))
_ORGANISATION = "governance"
"""The layer of what an organisation does as a whole, for every system that it has."""
_CRM = ("Control ID", "Can Be Inherited from CSP", "Specific Inheritance and Customer Agency/CSP Responsibilities")
_INHERITABLE = {Owner.AWS: "Yes", Owner.SHARED: "Partial", Owner.CUSTOMER: "No", Owner.NOT_APPLICABLE: "No"}
_PROOF = {
    "Service": 24,
    "Concern": 24,
    "Owner": 12,
    "Open": 14,
    "AWS": 46,
    "Customer": 46,
    "Evidence": 30,
    "Basis": 10,
    "Standing": 10,
    "Sources": 44,
    "Read": 9,
    "Overlays": 12,
}
"""The columns of the sheet that proves every line, with their widths."""
_WIDTHS = (38, 96, 18, 24)
"""Those of the instructions."""
_WIDEST = 130
_A3 = 8
_LINE, _TALLEST = 13.5, 409
_LARGEST_CELL = 32_000
_DATE: Final = datetime(2026, 11, 1, tzinfo=UTC)
_FIRST_ROW = 3
_LEVELS = {"high": "High", "moderate": "Low or Moderate", "low": "Low or Moderate", "saas": "Low or Moderate"}


def dump(workload: Workload, rows: Sequence[Position], order: Order) -> bytes:
    """
    Write the workbook.

    Args:
        workload: the services in use.
        rows: where it stands with each control.
        order: what is ordered.

    Returns:
        The bytes of an .xlsx file, the same for equal input.

    Raises:
        SharedResponsibilityError: when XlsxWriter is not installed, or a vendor does not say what it passes on.
    """
    passed: Mapping[str, ChainRuling] = followed(workload, order) if order.seat == VENDOR else {}
    divide = divider(workload, order)
    try:
        import xlsxwriter  # type: ignore[import-untyped]  # noqa: PLC0415 (an extra)
    except ImportError as error:
        message = "the workbook needs XlsxWriter: pip install 'shared-responsibility[xlsx]'"
        raise SharedResponsibilityError(message) from error
    stream = io.BytesIO()
    workbook: Any = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    with workbook as book:
        book.set_properties({"title": f"CIS and CRM: {legible(workload.name)}", "created": _DATE})
        styles = _styles(book)
        level = _LEVELS.get(order.controls.rpartition("-")[2], order.controls)
        marks = [_origination(divide(position), order) for position in rows]
        _instructions(book.add_worksheet("Instructions"), styles, workload, order)
        _cis(book.add_worksheet("CIS Worksheet"), styles, zip(rows, marks, strict=True), level)
        _crm(book.add_worksheet("CRM Worksheet"), styles, _responses(workload, rows, divide, passed, order), level)
        _examples(book.add_worksheet("Example CRM Worksheet Responses"), styles)
        _proof(book.add_worksheet("Duties and Sources"), styles, workload, rows, order.model)
    return stream.getvalue()


def _styles(book: Any) -> dict[str, Any]:  # noqa: ANN401 (XlsxWriter has no types)
    """Make the formats; the fills survive a grey print, for a word stands in every cell."""
    text = {
        "text_wrap": True,
        "valign": "top",
        "border": 1,
        "border_color": "#9aa5b1",
        "font_name": "Calibri",
        "font_size": 10,
    }
    return {
        "title": book.add_format({"bold": True, "font_size": 14, "font_name": "Calibri"}),
        "plain": book.add_format({"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 10}),
        "head": book.add_format(
            {**text, "bold": True, "bg_color": "#1f3a5f", "font_color": "#ffffff", "valign": "vcenter"}
        ),
        "text": book.add_format(text),
        "mark": book.add_format({**text, "align": "center", "bold": True}),
        "id": book.add_format({**text, "bold": True}),
        "Yes": book.add_format({**text, "align": "center", "bg_color": "#ffd9a0"}),
        "Partial": book.add_format({**text, "align": "center", "bg_color": "#cfe3d3"}),
        "No": book.add_format({**text, "align": "center", "bg_color": "#c4e1ff"}),
        "": book.add_format({**text, "align": "center", "bg_color": "#eeeeee"}),
    }


def _instructions(sheet: Any, styles: dict[str, Any], workload: Workload, order: Order) -> None:  # noqa: ANN401
    """Say what this is, of which system, from where, and what it does not say."""
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.hide_gridlines(2)
    _printed(sheet)
    baseline = order.model.baselines.get(order.controls)
    provider, seat, inheritance = _seat(order)
    blocks: list[tuple[str, list[tuple[str, ...]]]] = [
        (
            "Template Revision History",
            [
                ("Date", "Description", "Version", "Author"),
                (
                    "2020-08-06",
                    "Layout of the CIS and CRM workbook that this file follows; newer editions exist.",
                    "4.0",
                    "FedRAMP",
                ),
            ],
        ),
        (
            "System Name",
            [
                ("CSP", "System Name", "Impact Level"),
                (provider, workload.name, baseline.name if baseline else order.controls),
            ],
        ),
        (
            "Document Revision History",
            [
                ("Date", "Description", "Version", "Author"),
                (
                    f"{_DATE:%Y-%m-%d}",
                    "Written by shared_responsibility from cited public pages.",
                    "",
                    "shared_responsibility",
                ),
            ],
        ),
        (
            "How to read this file",
            [
                ("Seat", seat),
                ("Can Be Inherited from CSP", inheritance),
                (
                    "Implementation Status",
                    "Empty on purpose: public pages say whose a control is, not that it is implemented.",
                ),
                (
                    "Control Origination",
                    "Inferred from FedRAMP's definitions: what an organization does as a whole is Corporate, the rest System Specific, both Hybrid.",
                ),
                (
                    "Services in a line",
                    "Those that have the same answer stand together; 'All services' are those below; circumstances stand where they differ.",
                ),
                ("Lettered parts", "The answers hold for the control; every part of a control has the same answer."),
                (
                    "Open rows",
                    "A row without a mark depends on a circumstance that was not said; the last column names it.",
                ),
                (
                    "Duties and Sources",
                    "The added sheet proves every line: duties, evidence, basis, standing, page and month read.",
                ),
                (
                    "Not legal advice",
                    "AWS's own customer responsibility matrix, from AWS Artifact, is the authoritative one.",
                ),
            ],
        ),
        (
            "Services",
            [
                ("Service, with its circumstances", "Seen"),
                *((str(use), ", ".join(map(str, use.seen[:3]))) for use in workload.uses),
            ],
        ),
        ("How to Contact Us", [("The maintainers of shared_responsibility, or your own authors of this document.",)]),
    ]
    row = 0
    for heading, lines in blocks:
        sheet.write_string(row, 0, heading, styles["title"])
        for number, line in enumerate(lines, start=row + 1):
            head = number == row + 1 and len(line) > 1 and heading != "How to read this file"
            for column, value in enumerate(line):
                sheet.write_string(
                    number, column, _safe(value), styles["head" if head else "text" if len(line) > 1 else "plain"]
                )
            sheet.set_row(number, _height(*zip(line, _WIDTHS, strict=False)))
        row += len(lines) + 2


def _cis(sheet: Any, styles: dict[str, Any], rows: Iterable[tuple[Position, set[int]]], level: str) -> None:  # noqa: ANN401
    """Mark where each control comes from; the status is nobody's to mark here."""
    sheet.write_string(0, 0, f"FedRAMP {level} Control Implementation Summary (CIS) Worksheet", styles["title"])
    sheet.merge_range(1, 0, 2, 0, "Control ID", styles["head"])
    sheet.merge_range(1, 1, 1, len(_STATUS), "Implementation Status", styles["head"])
    first = len(_STATUS) + 1
    sheet.merge_range(1, first, 1, first + len(_ORIGINATION) - 1, "Control Origination", styles["head"])
    for column, header in enumerate((*_STATUS, *_ORIGINATION), start=1):
        sheet.write_string(2, column, header, styles["head"])
    sheet.set_row(2, 92)
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, first + len(_ORIGINATION) - 1, 13)
    sheet.freeze_panes(_FIRST_ROW, 1)
    row = _FIRST_ROW
    for position, marked in rows:
        for label in position.rows:
            sheet.write_string(row, 0, label, styles["id"])
            for column in range(1, first + len(_ORIGINATION)):
                sheet.write_string(row, column, "X" if column - first in marked else "", styles["mark"])
            row += 1
    sheet.autofilter(_FIRST_ROW - 1, 0, row - 1, first + len(_ORIGINATION) - 1)
    _printed(sheet, _FIRST_ROW)


def _seat(order: Order) -> tuple[str, str, str]:
    """Say who is the service provider, who is the customer, and what can be inherited from whom."""
    if order.chain is not None:
        name, *behind = [party.name for party in order.chain.parties]
        return (
            name,
            f"{name} is the service provider, on AWS, for {', '.join(behind)}. In a service's lines the customer is AWS's: {name}.",
            f"What the customers inherit from {name}, by what its chain ({order.chain.id}) says; what {name} inherits from AWS is marked on the CIS worksheet.",
        )
    if order.seat == AWS:
        return (
            "AWS",
            "AWS is the service provider, the organization that runs the workload is the customer.",
            "What that organization inherits from AWS.",
        )
    return (
        "The organization that runs the workload",
        "The organization that runs the workload is the service provider of its own users, and a customer of AWS; it fills in its own name.",
        "What the organization inherits from AWS; what its own users inherit from it is not known here (the vendor's seat says it, with a chain).",
    )


def _origination(division: Division, order: Order) -> set[int]:
    """Choose the columns of a control's origination; none where it is open or does not apply."""
    marked = {_INHERITED} if division.inherited else set[int]()
    if division.left:
        marked.add(_SHARED if division.own else _PROVIDED if division.provided else _CONFIGURED)
    elif division.own:
        corporate = {order.model.concerns[concern].layer == _ORGANISATION for concern in division.own}
        marked.add(_HYBRID if len(corporate) > 1 else _CORPORATE if True in corporate else _SYSTEM)
    return marked


def _short(workload: Workload, model: Model) -> dict[Use, str]:
    """Call each use by its service, with its circumstances only where the service is used in several ways."""
    counts = Counter(use.service for use in workload.uses)
    return {
        use: called(use, model) if counts[use.service] > 1 else model.services[use.service].name
        for use in workload.uses
    }


def _responses(
    workload: Workload,
    rows: Iterable[Position],
    divide: Callable[[Position], Division],
    passed: Mapping[str, ChainRuling],
    order: Order,
) -> Iterator[tuple[Position, str, str]]:
    """Say of each control whether it can be inherited, and what each side must do, service by service."""
    names = _short(workload, order.model)
    for position in rows:
        lines = [*_passed_on(position, passed, order), *_lines(position, names, order.model)]
        if order.chain is None:
            inherited = _INHERITABLE.get(position.owner, "")
        else:
            division = divide(position)
            keeps = division.inherited or bool(division.own)
            inherited = ("Partial" if division.left else "Yes") if keeps else ("No" if division.left else "")
        yield position, inherited, _cut(lines)


def _passed_on(position: Position, passed: Mapping[str, ChainRuling], order: Order) -> Iterator[str]:
    """Write what a vendor tells its customers about each concern of a control."""
    if order.chain is None:
        return
    names = {"aws": "AWS", **{party.id: party.name for party in order.chain.parties}}
    for concern in position.control.concerns:
        ruling = passed[concern]
        if ruling.needs or not ruling.holds:
            why = f"say {', '.join(ruling.needs)}" if ruling.needs else "; ".join((*ruling.gaps, *ruling.conflicts))
            yield f"{concern}: open; {why}."
        elif ruling.holders:
            said = " ".join(
                (
                    *(each.because for each in ruling.allocations),
                    *(f"{names[duty.party]}: {duty.text}" for each in ruling.allocations for duty in each.duties),
                )
            )
            yield f"{concern}: {', '.join(names[each] for each in ruling.holders)}. {said}".rstrip()


def _crm(
    sheet: Any,  # noqa: ANN401
    styles: dict[str, Any],
    rows: Iterable[tuple[Position, str, str]],
    level: str,
) -> None:
    """Say of each part what is inherited and what the customer must do, service by service."""
    sheet.write_string(0, 0, f"FedRAMP {level} Customer Responsibility Matrix (CRM) Worksheet", styles["title"])
    guidance = "Yes: inherited in full. Partial: shared, see the last column. No: the customer's own. Empty: it depends on what was not said."
    sheet.merge_range(1, 0, 1, len(_CRM) - 1, guidance, styles["plain"])
    for column, header in enumerate(_CRM):
        sheet.write_string(2, column, header, styles["head"])
    sheet.set_row(2, 32)
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 14)
    sheet.set_column(2, 2, _WIDEST)
    sheet.freeze_panes(_FIRST_ROW, 1)
    row = _FIRST_ROW
    for position, inherited, lines in rows:
        for label in position.rows:
            sheet.write_string(row, 0, label, styles["id"])
            sheet.write_string(row, 1, inherited, styles[inherited])
            sheet.write_string(row, 2, lines, styles["text"])
            sheet.set_row(row, _height((lines, _WIDEST)))
            row += 1
    sheet.autofilter(_FIRST_ROW - 1, 0, row - 1, len(_CRM) - 1)
    _printed(sheet, _FIRST_ROW)


def _lines(position: Position, names: Mapping[Use, str], model: Model) -> Iterator[str]:
    """Write a line for each group of services with the same answer."""
    if not position.answers:
        yield "Does not apply to any service of this workload."
    for group, first in position.grouped():
        everything = len(group) == len(names) > 1
        whose = "All services" if everything else ", ".join(names[answer.use] for answer in group)
        yield f"{whose}: {_said(first, model)}"
    for difference in dict.fromkeys(
        answer.ruling.difference for answer in position.answers if answer.ruling.difference
    ):
        yield f"Public sources differ: {difference}"


def _said(answer: Answer, model: Model) -> str:
    """Write both sides' duties, the evidence, and the ground."""
    ruling = answer.ruling.ruling
    if ruling.needs:
        return f"open; say {', '.join(ruling.needs)}."
    if ruling.owner is Owner.UNDETERMINED:
        return f"open; {ruling.because}"
    provider, customer = sides(ruling, model)
    pages = "; ".join(f"{source.url} (read {source.read})" for source in ruling.sources[:1]) or "no page says so"
    pages += f"; {len(ruling.sources) - 1} more on the last sheet" if len(ruling.sources) > 1 else ""
    overlays = f" Changed by overlay {', '.join(changed_by(ruling, model))}." if ruling.overlays else ""
    return (
        f"{answer.ruling.kind}. AWS: {' '.join(provider) or 'nothing.'} "
        f"The customer: {' '.join(customer) or 'nothing.'} "
        f"Evidence: {evidence(ruling.owner, ruling.duties)} "
        f"Basis: {ruling.basis}; public sources on the control: {answer.ruling.standing}. Source: {pages}.{overlays}"
    )


def _cut(lines: Sequence[str]) -> str:
    """Put lines into one cell; what a cell cannot hold stands on the sheet that proves every line."""
    text = ""
    for number, line in enumerate(lines):
        if len(text) + len(line) > _LARGEST_CELL:
            return f"{text}\n{len(lines) - number} further lines stand on the sheet Duties and Sources."
        text = f"{text}\n{_safe(line)}" if text else _safe(line)
    return text


def _examples(sheet: Any, styles: dict[str, Any]) -> None:  # noqa: ANN401
    """Show a row of each kind, in our own words."""
    sheet.write_string(0, 0, "Example CRM Worksheet Responses", styles["title"])
    sheet.set_column(0, 1, 16)
    sheet.set_column(2, 2, 110)
    examples = (
        _CRM,
        ("PE-3(a)", "Yes", "Example service: inherited. Guards the data centre. The customer: nothing."),
        (
            "SC-8",
            "Partial",
            "Example service: shared. Offers TLS on its endpoints. The customer: require it on connections.",
        ),
        (
            "AC-1(a)",
            "No",
            "Not inherited: the policy is the organization's own. The customer: write, publish and review it.",
        ),
    )
    for row, line in enumerate(examples, start=1):
        for column, value in enumerate(line):
            style = "head" if row == 1 else value if column == 1 else "text"
            sheet.write_string(row, column, value, styles[style])


def _proof(sheet: Any, styles: dict[str, Any], workload: Workload, rows: Sequence[Position], model: Model) -> None:  # noqa: ANN401
    """Prove every line: who has each concern of each service, with both duties and the page that says so."""
    for column, (header, width) in enumerate(_PROOF.items()):
        sheet.write_string(0, column, header, styles["head"])
        sheet.set_column(column, column, width)
    sheet.set_paper(_A3)
    sheet.freeze_panes(1, 2)
    last = 0
    for last, line in enumerate(responsibilities(workload, rows, model), start=1):
        values = (
            line.service,
            line.concern,
            line.owner,
            ", ".join(line.needs),
            line.provider,
            line.customer,
            line.evidence,
            line.basis,
            line.standing,
            " ".join(source.url for source in line.sources),
            " ".join(sorted({source.read for source in line.sources})),
            ", ".join(line.overlays),
        )
        for column, value in enumerate(values):
            sheet.write_string(last, column, _safe(value)[:_LARGEST_CELL], styles["text"])
        sheet.set_row(last, _height(*zip(values, _PROOF.values(), strict=True)))
    sheet.autofilter(0, 0, last, len(_PROOF) - 1)
    _printed(sheet, 1)


def _height(*cells: tuple[str, int]) -> float:
    """Make a row as high as its longest text needs, for not every program does so by itself; Excel allows 409 points."""
    lines = max(sum(1 + len(line) * 10 // (width * 11) for line in text.split("\n")) for text, width in cells)
    return min(_TALLEST, lines * _LINE + 3)


def _printed(sheet: Any, heads: int = 0) -> None:  # noqa: ANN401
    """Print across the page, with the heads on each."""
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    if heads:
        sheet.repeat_rows(0, heads - 1)


def _safe(text: str) -> str:
    """Show what a document calls something so that no spreadsheet obeys it; XlsxWriter is told not to make formulas either."""
    text = "\n".join(map(legible, text.split("\n")))
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
