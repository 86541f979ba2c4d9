"""The matrix that PCI DSS 12.8.5 asks an entity to keep, and 12.9.2 a provider to supply: who manages which requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import pci_dss
from ._table import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._model import Model
    from ..._workload import Workload
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIX", "dump"]

FORMAT: Final = "pci-dss-12.8.5"
SUFFIX: Final = ".csv"
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "pci-dss-4.0.1"


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
    return matrix(rows, ("managed_by",), lambda ruling: (pci_dss(ruling.owner),), model, control="requirement")
