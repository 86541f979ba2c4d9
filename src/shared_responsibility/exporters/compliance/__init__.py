"""
Documents that auditors and authorizing officials take: the rulings of a workload, control by control.

Each module has a `FORMAT`, the `SUFFIXES` of its file, the `SEATS` from which it can be written, and writes by `dump`.
The seat is always said, never assumed: the same line read from the other side means the opposite.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..._default import MODEL
from ..._names import nearest
from ...exceptions import SharedResponsibilityError, UnknownEntryError
from ._division import VENDOR
from ._order import Order
from ._positions import positions
from ._table import schema

if TYPE_CHECKING:
    from types import ModuleType

    from ..._chain import Chain
    from ..._model import Model
    from ..._workload import Workload

__all__ = ["export", "formats", "schema"]


def formats() -> dict[str, ModuleType]:
    """
    Find the documents that can be written.

    Returns:
        For each its module, sorted.

    Examples:
        >>> "fedramp-crm" in formats()
        True
    """
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__) if info.name[0] != "_")
    return {module.FORMAT: module for module in sorted(modules, key=lambda module: str(module.FORMAT))}


def export(  # noqa: PLR0913 (what a document depends on is said, each by its name)
    format: str,  # noqa: A002
    workload: Workload,
    *,
    seat: str,
    controls: str = "",
    model: Model = MODEL,
    chain: Chain | None = None,
    suffix: str = "",
) -> bytes:
    """
    Write a document about a workload.

    Args:
        format: one of `formats()`.
        workload: the services in use.
        seat: whose document it is: one of the `SEATS` of the format's module.
        controls: the id of the baseline or framework to go through; the format's own unless given.
        model: the model that answers, with overlays or without.
        chain: what the vendor at the seat tells its own customers; the workbook from its seat needs it.
        suffix: the ending of the file, one of the `SUFFIXES` of the format's module, which chooses the form; the first unless given.

    Returns:
        The document; equal input gives equal bytes.

    Raises:
        UnknownEntryError: when there is no such format, seat, ending, baseline or framework.
        SharedResponsibilityError: as `Model.owner` says.
    """
    known = formats()
    if format not in list(known):
        raise UnknownEntryError(format, nearest(format, known) or tuple(known), kind="document")
    module = known[format]
    if seat not in module.SEATS:
        raise UnknownEntryError(seat, module.SEATS, kind=f"seat of the document {format}")
    if chain is not None and seat != VENDOR:
        message = f"a chain says what a vendor passes on: it goes with the seat vendor, not with {seat}"
        raise SharedResponsibilityError(message)
    if suffix and suffix not in module.SUFFIXES:
        raise UnknownEntryError(suffix, module.SUFFIXES, kind=f"form of the document {format}")
    order = Order(
        seat=seat,
        controls=controls or module.CONTROLS,
        model=model,
        suffix=suffix or module.SUFFIXES[0],
        chain=chain,
    )
    rows = positions(workload, model.controls_of(order.controls), model)
    document: bytes = module.dump(workload, tuple(rows), order)
    return document
