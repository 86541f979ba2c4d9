"""The ownership codes of CSA's CAIQ v4 for the controls of the Cloud Controls Matrix, from a stated seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._codes import ssrm_ownership
from ._table import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._model import Model
    from ..._workload import Workload
    from ._positions import Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIX", "dump"]

FORMAT: Final = "caiq"
SUFFIX: Final = ".csv"
SEATS: Final = ("aws", "customer", "vendor")
CONTROLS: Final = "csa-ccm-v4"


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
    return matrix(rows, ("ssrm_control_ownership",), lambda ruling: (ssrm_ownership(ruling.owner, seat=seat),), model)
