"""The division of roles that ISO/IEC 27017 CLD.6.3.1 asks for: cloud service customer and cloud service provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import iso_27017
from ._table import SUFFIXES, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._types import Ruling
    from ..._workload import Workload
    from ._order import Order
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "iso-27017-cld.6.3.1"
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "iso-27001-2022"


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
    return matrix(workload, rows, ("cloud_service_customer", "cloud_service_provider"), _marks, order, document=FORMAT)


def _marks(ruling: Ruling, _: Position) -> tuple[str, str]:
    """Mark the side that has a role; where it is open neither is marked."""
    customer, provider = iso_27017(ruling.owner)
    return "x" if customer else "", "x" if provider else ""
