"""
Documents that auditors and authorizing officials take: the rulings of a workload, control by control.

Each module has a `FORMAT`, the `SUFFIX` of its file, the `SEATS` from which it can be written, and writes by `dump`.
The seat is always said, never assumed: the same line read from the other side means the opposite.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..._default import MODEL
from ..._names import nearest
from ...exceptions import UnknownEntryError
from ._positions import positions

if TYPE_CHECKING:
    from types import ModuleType

    from ..._model import Model
    from ..._workload import Workload

__all__ = ["export", "formats"]


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


def export(format: str, workload: Workload, *, seat: str, controls: str = "", model: Model = MODEL) -> bytes:  # noqa: A002
    """
    Write a document about a workload.

    Args:
        format: one of `formats()`.
        workload: the services in use.
        seat: whose document it is: one of the `SEATS` of the format's module.
        controls: the id of the baseline or framework to go through; the format's own unless given.
        model: the model that answers, with overlays or without.

    Returns:
        The document; equal input gives equal bytes.

    Raises:
        UnknownEntryError: when there is no such format, seat, baseline or framework.
        SharedResponsibilityError: as `Model.owner` says.
    """
    known = formats()
    if format not in list(known):
        raise UnknownEntryError(format, nearest(format, known) or tuple(known), kind="document")
    module = known[format]
    if seat not in module.SEATS:
        raise UnknownEntryError(seat, module.SEATS, kind=f"seat of the document {format}")
    rows = positions(workload, model.controls_of(controls or module.CONTROLS), model)
    document: bytes = module.dump(workload, tuple(rows), seat=seat, controls=controls or module.CONTROLS, model=model)
    return document
