"""
Importers: whatever describes a stack, read into a `Workload`.

Each module has a `FORMAT`, says by `recognizes` whether a text is of it, and reads it by `load`.
Nothing in an input is run, no path in it is opened, no address is fetched.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..exceptions import InputError
from ._base import read

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType
    from typing import IO

    from .._workload import Workload

__all__ = ["formats", "load"]


def formats() -> dict[str, ModuleType]:
    """
    Find the formats that can be read into a workload.

    Returns:
        For each format its module, sorted.

    Examples:
        >>> "cloudformation" in formats()
        True
    """
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__) if info.name[0] != "_")
    return {
        module.FORMAT: module
        for module in sorted(modules, key=lambda m: str(m.FORMAT))
        if hasattr(module, "recognizes")
    }


def load(source: str | Path | IO[str] | IO[bytes], format: str = "") -> Workload:  # noqa: A002
    """
    Read a document into a workload; its format is recognised by its content.

    Args:
        source: a path, or an open stream.
        format: the name of the format, where it is known.

    Returns:
        The services in use, with circumstances and where they were seen.

    Raises:
        InputError: when the document cannot be read, or is of no known format.
    """
    known = formats()
    text, path = read(source)
    if format and format not in known:
        raise InputError(path, f"unknown format {format!r:.40}: known are {', '.join(known)}")
    for name, module in known.items():
        if name == format or (not format and module.recognizes(text)):
            workload: Workload = module.parse(text, path)
            return workload
    raise InputError(path, f"no known format: neither {' nor '.join(known)}")
