"""A RACI matrix: whoever has a control is responsible and accountable for its half, the other side is informed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import raci
from ._table import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._model import Model
    from ..._workload import Workload
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIX", "dump"]

FORMAT: Final = "raci"
SUFFIX: Final = ".csv"
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "nist-csf-2.0"


def dump(workload: Workload, rows: Sequence[Position], *, seat: str, controls: str, model: Model) -> bytes:  # noqa: ARG001 (as every document)
    """
    Write the matrix.

    Args:
        workload: the services in use.
        rows: where it stands with each control.
        seat: whose matrix it is.
        controls: the id of the baseline or framework.
        model: the model that answered.

    Returns:
        CSV in UTF-8.
    """
    return matrix(rows, ("aws", "customer"), lambda ruling: raci(ruling.owner), model)
