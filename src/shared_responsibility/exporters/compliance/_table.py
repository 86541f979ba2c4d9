"""Matrices: a line for each control and group of services with the same answer, as CSV, HTML, Markdown or JSON."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final, final

from attrs import frozen

from ..._types import Shown
from ..._vocabulary import Basis, Owner, Standing
from ..._workload import legible
from .._base import changed_by, forced
from .._schema import Shapes, listed, shaped
from ..delimited import harmless
from ..html import bulleted, cited, page, text
from ..interchange import written
from ..markdown import cell
from ._positions import proofs, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..._types import Citation, Ruling
    from ..._workload import Workload
    from ._order import Order
    from ._positions import Answer, Position

__all__ = ["SUFFIXES", "matrix", "schema"]

SUFFIXES: Final = (".csv", ".html", ".json", ".md")
"""The forms of a matrix, by the ending of its file."""
_SCHEMA_VERSION: Final = 1
_NOWHERE: Final = "It applies to no service of this workload."


@final
@frozen(kw_only=True, repr=False)
class _Line(Shown):
    """Hold one line, before it is put into any form."""

    control: str
    label: str
    name: str
    codes: tuple[str, ...]
    owner: Owner = Owner.NOT_APPLICABLE
    services: tuple[str, ...] = ()
    provider: tuple[str, ...] = ()
    customer: tuple[str, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    basis: str = ""
    standing: str = ""
    because: str = _NOWHERE
    sources: tuple[Citation, ...] = ()
    overlays: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    forced: tuple[str, ...] = ()

    @property
    def proven(self) -> str:
        """Who has the evidence, and where it is had; nothing where the control applies to nothing."""
        said = " ".join(f"{who}: {where}." for who, where in self.evidence)
        return said or ("Open." if self.services else "")

    @property
    def read(self) -> tuple[str, ...]:
        """The months in which the pages were read."""
        return tuple(sorted({source.read for source in self.sources}))


def matrix(  # noqa: PLR0913 (what differs between the matrices, each by its name)
    workload: Workload,
    rows: Sequence[Position],
    columns: Sequence[str],
    codes: Callable[[Ruling, Position], Sequence[str]],
    order: Order,
    *,
    document: str,
    control: str = "control",
) -> bytes:
    """
    Write a matrix.

    Args:
        workload: the services in use.
        rows: where the workload stands with each control.
        columns: the columns of the codes.
        codes: says a ruling, or the whole position, in the words of those columns.
        order: what is ordered; the ending of the file chooses the form.
        document: the name of the document.
        control: what the framework calls a control.

    Returns:
        The matrix in UTF-8.
    """
    lines = [line for position in rows for line in _lines(position, columns, codes, order)]
    title = f"{document}, {order.controls}, from the seat of {order.seat}: {legible(workload.name)}"
    if order.suffix == ".json":
        made = _as_json(lines, columns, workload, order, document)
    elif order.suffix == ".html":
        made = _as_html(lines, (control, *columns), title)
    elif order.suffix == ".md":
        made = _as_markdown(lines, (control, *columns), title)
    else:
        made = _as_csv(lines, (control, *columns))
    return made.encode()


def _lines(
    position: Position, columns: Sequence[str], codes: Callable[[Ruling, Position], Sequence[str]], order: Order
) -> Iterator[_Line]:
    """Write a line for each group of services with the same answer, and one where there is none."""
    control = position.control
    if not position.answers:
        yield _Line(control=control.id, label=position.label, name=control.name, codes=("",) * len(columns))
    for group, first in position.grouped():
        yield _line(position, group, first, tuple(map(str, codes(first.ruling.ruling, position))), order)


def _line(position: Position, group: Sequence[Answer], first: Answer, codes: tuple[str, ...], order: Order) -> _Line:
    ruling = first.ruling.ruling
    provider, customer = sides(ruling, order.model)
    return _Line(
        control=position.control.id,
        label=position.label,
        name=position.control.name,
        codes=codes,
        owner=ruling.owner,
        services=tuple(answer.name for answer in group),
        provider=tuple(provider),
        customer=tuple(customer),
        evidence=proofs(ruling.owner, ruling.duties),
        needs=ruling.needs,
        basis=str(ruling.basis),
        standing=str(first.ruling.standing),
        because=ruling.because,
        sources=tuple({source.url: source for source in ruling.sources}.values()),
        overlays=ruling.overlays,
        marked=tuple(changed_by(ruling, order.model)),
        forced=forced(ruling, order.model),
    )


# -- its forms ------------------------------------------------------------------------------------------------------------


def _as_csv(lines: Sequence[_Line], columns: Sequence[str]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    further = "services aws_duties customer_duties evidence needs basis standing because sources read overlays"
    writer.writerow([*columns, *further.split()])
    for line in lines:
        cells = (
            line.label,
            *line.codes,
            "; ".join(line.services),
            " ".join(line.provider),
            " ".join(line.customer),
            line.proven,
            " ".join(line.needs),
            line.basis,
            line.standing,
            line.because,
            " ".join(source.url for source in line.sources),
            " ".join(line.read),
            "; ".join(line.marked),
        )
        writer.writerow(map(harmless, cells))
    return out.getvalue()


def _ground(line: _Line) -> list[str]:
    """Say on what a line rests."""
    return [
        line.because,
        *([f"To settle it, say {', '.join(line.needs)}."] if line.needs else []),
        *([f"Changed by overlay {', '.join(line.marked)}."] if line.marked else []),
        *([f"Basis: {line.basis}; public sources on the control: {line.standing}."] if line.basis else []),
    ]


def _as_html(lines: Sequence[_Line], columns: Sequence[str], title: str) -> str:
    named = (*(column.replace("_", " ") for column in columns), "services", "AWS", "the customer", "evidence", "ground")
    heads = "".join(f'<th scope="col">{text(each[0].upper() + each[1:])}</th>' for each in named)
    parts = [f'<div class="sr-scroll"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>']
    for line in lines:
        cells = (
            *map(text, line.codes),
            bulleted(line.services),
            bulleted(line.provider),
            bulleted(line.customer),
            text(line.proven),
            "<br>".join(filter(None, (*map(text, _ground(line)), cited(line.sources)))),
        )
        head = "<br>".join(map(text, filter(None, (line.label, line.name))))
        parts.append(f'<tr><th scope="row">{head}</th>{"".join(f"<td>{each}</td>" for each in cells)}</tr>')
    return page(title, [*parts, "</tbody></table></div>"])


def _as_markdown(lines: Sequence[_Line], columns: Sequence[str], title: str) -> str:
    named = (*(column.replace("_", " ") for column in columns), "services", "AWS", "the customer", "evidence", "ground")
    rows = [f"# {cell(title)}", "", f"| {' | '.join(named)} |", f"|{' --- |' * len(named)}"]
    for line in lines:
        sources = "; ".join(f"[{cell(each.title)}]({each.url}), read {each.read}" for each in line.sources)
        cells = (
            " ".join(filter(None, (line.label, line.name))),
            *line.codes,
            "; ".join(line.services),
            " ".join(line.provider),
            " ".join(line.customer),
            line.proven,
            " ".join(_ground(line)),
        )
        rows.append(f"| {' | '.join(map(cell, cells))} {sources} |")
    return "\n".join(rows) + "\n"


def _as_json(lines: Sequence[_Line], columns: Sequence[str], workload: Workload, order: Order, document: str) -> str:
    return written(
        {
            "schema_version": _SCHEMA_VERSION,
            "document": document,
            "seat": order.seat,
            "controls": order.controls,
            "workload": legible(workload.name),
            "rows": [_plain(line, columns) for line in lines],
        }
    )


def _plain(line: _Line, columns: Sequence[str]) -> dict[str, Any]:
    """Write a line with every key, whatever is known."""
    return {
        "control": line.control,
        "label": line.label,
        "name": line.name,
        "codes": dict(zip(columns, line.codes, strict=True)),
        "owner": line.owner,
        "services": line.services,
        "provider_duties": line.provider,
        "customer_duties": line.customer,
        "evidence": [{"owner": who, "where": where} for who, where in line.evidence],
        "needs": line.needs,
        "basis": line.basis,
        "standing": line.standing,
        "because": line.because,
        "sources": [{"url": each.url, "title": each.title, "read": each.read} for each in line.sources],
        "overlays": line.overlays,
        "forced": line.forced,
    }


def schema() -> dict[str, Any]:
    """
    Describe a matrix in JSON, for programs in other languages.

    Returns:
        A JSON Schema, draft 2020-12; every key is always there, later releases may add some.

    Examples:
        >>> schema()["properties"]["schema_version"]
        {'const': 1}
    """
    shapes = Shapes()
    string = shapes.of(str)
    strings = listed(string)
    line = shaped(
        control=string,
        label=string,
        name=string,
        codes={"type": "object", "additionalProperties": string},
        owner=shapes.of(Owner),
        services=strings,
        provider_duties=strings,
        customer_duties=strings,
        evidence=listed(shaped(owner=string, where=string)),
        needs=strings,
        basis={"enum": ["", *map(str, Basis)]},
        standing={"enum": ["", *map(str, Standing)]},
        because=string,
        sources=listed(shaped(url=string, title=string, read=string)),
        overlays=strings,
        forced=strings,
    )
    return shapes.document(
        "Whose each control is: a matrix for auditors",
        schema_version={"const": _SCHEMA_VERSION},
        document=string,
        seat=string,
        controls=string,
        workload=string,
        rows=listed(line),
    )
