"""The matrix as CSV: a line for each use and concern, with duties and sources."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from .._default import MODEL
from .._workload import legible
from ._base import changed_by, duty_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._model import Model
    from .._workload import Assessment, Workload

__all__ = ["FORMAT", "SUFFIXES", "dump", "harmless"]

FORMAT: Final = "csv"
SUFFIXES: Final = (".csv",)

_COLUMNS = (
    "service",
    "circumstances",
    "layer",
    "concern",
    "owner",
    "basis",
    "standing",
    "because",
    "aws_duties",
    "customer_duties",
    "needs",
    "unless",
    "sources",
    "overlays",
    "seen",
)
_DANGEROUS = ("=", "+", "-", "@")


def dump(workload: Workload, assessments: Sequence[Assessment], *, model: Model = MODEL) -> str:
    """
    Write the matrix as CSV; what is not known gets a line too.

    Args:
        workload: what was read.
        assessments: the rulings.
        model: the model that gave them.

    Returns:
        The text, with a header line.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for assessment in assessments:
        use = assessment.use
        circumstances = str(use).removeprefix(use.service).strip(" ()")
        seen = "; ".join(map(str, use.seen))
        for ruling in assessment.rulings:
            layer = model.concerns[ruling.concern].layer if ruling.concern in model.concerns else ""
            row = (
                use.service,
                circumstances,
                layer,
                ruling.concern,
                ruling.owner,
                ruling.basis,
                ruling.standing,
                ruling.because,
                " ".join(duty_texts(ruling, model, of_customer=False)),
                " ".join(duty_texts(ruling, model, of_customer=True)),
                " ".join(ruling.needs),
                "; ".join(map(str, ruling.unless)),
                " ".join(source.url for source in ruling.sources),
                "; ".join(changed_by(ruling, model)),
                seen,
            )
            writer.writerow(map(harmless, row))
    for each in workload.unplaced:
        blank = dict.fromkeys(_COLUMNS, "")
        blank |= {
            "service": "unknown",
            "because": each.reason,
            "seen": f"{each.seen} {each.seen.resource_type}".rstrip(),
        }
        writer.writerow(map(harmless, blank.values()))
    return text.getvalue()


def harmless(cell: str) -> str:
    """
    Keep a spreadsheet from taking a text of somebody's document for a formula.

    Args:
        cell: the text.

    Returns:
        The text, so that neither a terminal nor a spreadsheet obeys it.

    Examples:
        >>> harmless("=1+1")
        "'=1+1"
    """
    cell = legible(cell)
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell
