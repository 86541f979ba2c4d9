"""Matrices as CSV: a line for each control and group of services with the same answer."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from ..delimited import harmless
from ._positions import evidence, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..._model import Model
    from ..._types import Ruling
    from ._positions import Position

__all__ = ["matrix"]

_COLUMNS = (
    "services",
    "aws_duties",
    "customer_duties",
    "evidence",
    "needs",
    "basis",
    "standing",
    "because",
    "sources",
    "read",
    "overlays",
)


def matrix(
    rows: Sequence[Position],
    columns: Sequence[str],
    codes: Callable[[Ruling], Sequence[str]],
    model: Model,
    *,
    control: str = "control",
) -> bytes:
    """
    Write a matrix.

    Args:
        rows: where the workload stands with each control.
        columns: the columns of the codes.
        codes: says a ruling in the words of those columns.
        model: the model that answered.
        control: what the framework calls a control.

    Returns:
        CSV in UTF-8, with a header line.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([control, *columns, *_COLUMNS])
    for position in rows:
        label = position.control.label or position.control.id.rpartition(":")[2].upper()
        if not position.answers:
            blank = [""] * (len(columns) + len(_COLUMNS))
            because = len(columns) + _COLUMNS.index("because")
            blank[because] = "It applies to no service of this workload."
            writer.writerow([label, *blank])
        for group, first in position.grouped():
            ruling = first.ruling.ruling
            provider, customer = sides(ruling, model)
            cells = (
                label,
                *codes(ruling),
                "; ".join(answer.name for answer in group),
                " ".join(provider),
                " ".join(customer),
                evidence(ruling.owner, ruling.duties),
                " ".join(ruling.needs),
                ruling.basis,
                first.ruling.standing,
                ruling.because,
                " ".join(source.url for source in ruling.sources),
                " ".join(sorted({source.read for source in ruling.sources})),
                " ".join(ruling.overlays),
            )
            writer.writerow(map(harmless, map(str, cells)))
    return text.getvalue().encode()
