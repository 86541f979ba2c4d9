"""A RACI matrix: whoever has a control is responsible and accountable for its half, the other side is informed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import raci
from ._table import SUFFIXES, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._workload import Workload
    from ._order import Order
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "raci"
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "nist-csf-2.0"


def dump(workload: Workload, rows: Sequence[Position], order: Order) -> bytes:
    """
    Write the matrix.

    Args:
        workload: the services in use.
        rows: where it stands with each control.
        order: what is ordered; the ending of the file chooses the form.

    Returns:
        The matrix in UTF-8.
    """
    return matrix(workload, rows, ("aws", "customer"), lambda ruling, _: raci(ruling.owner), order, document=FORMAT)
