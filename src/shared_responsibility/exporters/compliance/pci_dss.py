"""The matrix that PCI DSS 12.8.5 asks an entity to keep, and 12.9.2 a provider to supply: who manages which requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import pci_dss
from ._table import SUFFIXES, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._workload import Workload
    from ._order import Order
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "pci-dss-12.8.5"
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "pci-dss-4.0.1"


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
    return matrix(
        workload,
        rows,
        ("managed_by",),
        lambda ruling, _: (pci_dss(ruling.owner),),
        order,
        document=FORMAT,
        control="requirement",
    )
