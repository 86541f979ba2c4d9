"""The ownership codes of CSA's CAIQ v4 for the controls of the Cloud Controls Matrix, from a stated seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import SsrmOwnership, ssrm_ownership
from ._division import divider
from ._table import SUFFIXES, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._types import Ruling
    from ..._workload import Workload
    from ._division import Division
    from ._order import Order
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "caiq"
SEATS: Final = ("aws", "customer", "vendor")
CONTROLS: Final = "csa-ccm-v4"


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
    divide = divider(workload, order)

    def code(ruling: Ruling, position: Position) -> tuple[str]:
        return (ssrm_ownership(ruling.owner, seat=order.seat) if order.chain is None else _passed_on(divide(position)),)

    return matrix(workload, rows, ("ssrm_control_ownership",), code, order, document=FORMAT)


def _passed_on(division: Division) -> SsrmOwnership:
    """Say in CAIQ's words how a vendor divides a control with AWS and with its own customers."""
    if division.left:
        kept = division.inherited or division.own
        return SsrmOwnership.SHARED_WITH_CUSTOMER if kept else SsrmOwnership.CSC_OWNED
    if division.own:
        return SsrmOwnership.SHARED_WITH_THIRD_PARTY if division.inherited else SsrmOwnership.CSP_OWNED
    return SsrmOwnership.THIRD_PARTY if division.inherited else SsrmOwnership.OPEN
