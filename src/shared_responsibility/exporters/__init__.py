"""
Exporters: the matrix of a workload, written for people and programs.

Each module has a `FORMAT`, the `SUFFIXES` of its files, and writes by `dump`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from .._default import MODEL
from ..exceptions import UnknownEntryError
from ._chain import dump_chain
from ._diff import dump_diff
from ._triage import dump_triage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from .._model import Model
    from .._workload import Assessment, Workload

__all__ = ["dump", "dump_chain", "dump_diff", "dump_triage", "formats"]


def formats() -> dict[str, ModuleType]:
    """
    Find the formats in which a matrix can be written.

    Returns:
        For each format its module, sorted.

    Examples:
        >>> sorted(formats())
        ['csv', 'html', 'json', 'markdown', 'table']
    """
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__) if info.name[0] != "_")
    return {
        module.FORMAT: module
        for module in sorted((each for each in modules if hasattr(each, "FORMAT")), key=lambda each: str(each.FORMAT))
    }


def dump(
    workload: Workload,
    assessments: Sequence[Assessment],
    format: str = "table",  # noqa: A002
    *,
    model: Model = MODEL,
) -> str:
    """
    Write the matrix of a workload.

    Args:
        workload: what was read.
        assessments: the rulings, as `Workload.assess` gives them.
        format: one of `formats()`.
        model: the model that gave the rulings.

    Returns:
        The text.

    Raises:
        UnknownEntryError: when there is no such format.
    """
    known = formats()
    if format not in list(known):
        raise UnknownEntryError(format, known, kind="format")
    text: str = known[format].dump(workload, assessments, model=model)
    return text
