"""
Importers: whatever describes a stack, read into a `Workload`.

Each module has a `FORMAT`, says by `recognizes` whether a text is of it, and reads it by `load`.
Nothing in an input is run, no path in it is opened, no address is fetched.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from attrs import evolve

from .._workload import Sighting, Unplaced, Workload, legible
from ..exceptions import InputError
from ._base import (
    UnrecognizedError,
    decoded,
    documents_of,
    holds_lines,
    is_folder,
    name_of,
    read,
    starts_as_json,
    why_not_opened,
)
from ._findings import findings, resources
from ._json import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import IO

__all__ = ["findings", "formats", "load", "resources"]


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


def load(
    source: str | Path | IO[str] | IO[bytes],
    format: str = "",  # noqa: A002
    *,
    watch: Callable[[str], object] | None = None,
) -> Workload:
    """
    Read a document, or every document of a folder, into a workload; formats are recognised by their content.

    In a folder one bad file does not stop the others: it stands in `Workload.faults` with its place and reason, and what is of
    no known format stands in `Workload.aside`. Hidden files and folders are passed over, links to folders are not followed,
    and a link to a file outside stands aside unread.

    Args:
        source: a path of a file or a folder, or an open stream.
        format: the name of the format, where it is known.
        watch: called with the path of each file before it is read, to show progress.

    Returns:
        The services in use, with circumstances and where they were seen.

    Raises:
        InputError: when the document cannot be read, or is of no known format; for a folder, when it holds no document at all.

    Examples:
        >>> import io
        >>> load(io.StringIO("arn:aws:s3:::records")).uses[0].service
        's3'
    """
    known = formats()
    if format and format not in known:
        raise InputError(name_of(source), f"unknown format {format!r:.40}: known are {', '.join(known)}")
    if isinstance(source, (str, Path)) and is_folder(source):
        return _folder(Path(source), format, watch)
    if watch is not None:
        watch(name_of(source))
    data, path = read(source)
    return _document(data, path, format, known)


def _document(data: bytes, path: str, wanted: str, known: Mapping[str, ModuleType]) -> Workload:
    """Read one document by the format that is wanted, or by the first that recognises it."""
    recognized = next((name for name, module in known.items() if module.recognizes(data)), "")
    if wanted and recognized and not known[wanted].recognizes(data):
        raise InputError(path, f"not of the format {wanted}: it looks like {recognized}")
    if not wanted and not recognized:
        decoded(data, path, len(data))
        if starts_as_json(data) and not holds_lines(data):
            opened(data, path)
        raise UnrecognizedError(path, f"no known format: neither {' nor '.join(known)}")
    workload: Workload = known[wanted or recognized].parse(data, path)
    return workload


def _folder(folder: Path, wanted: str, watch: Callable[[str], object] | None) -> Workload:
    """Read every document of a folder, and keep what cannot be read."""
    read_so_far: list[Workload] = []
    aside: list[Unplaced] = []
    faults: list[Unplaced] = []
    for path in documents_of(folder):
        reason = why_not_opened(path, folder)
        if reason:
            aside.append(Unplaced(seen=Sighting(path=legible(str(path))), reason=reason))
            continue
        try:
            read_so_far.append(load(path, wanted, watch=watch))
        except InputError as error:
            seen = Sighting(path=legible(error.path), line=error.line)
            fate = aside if isinstance(error, UnrecognizedError) else faults
            fate.append(Unplaced(seen=seen, reason=error.reason))
    if not (read_so_far or faults):
        raise InputError(
            str(folder), f"the folder holds no document of a known format: neither {' nor '.join(formats())}"
        )
    workload = Workload.merged(Workload(name=""), *read_so_far)
    return evolve(workload, name=legible(str(folder)), aside=(*workload.aside, *aside), faults=tuple(faults))
