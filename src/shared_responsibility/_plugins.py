"""The overlays that installed packages offer: read when somebody asks for them, never by themselves."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Final

from ._registry import Overlay
from .exceptions import OverlayError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["installed_overlays"]

_GROUP: Final = "shared_responsibility.overlays"


def installed_overlays() -> tuple[Overlay, ...]:
    """
    Read the overlays that installed packages offer in the entry point group `shared_responsibility.overlays`.

    This runs code of those packages; nothing else in this package does, and no answer depends on what is installed
    until the overlays are given to `Model.extend`.

    Returns:
        The overlays, sorted by id; one that two packages offer alike stands once.

    Raises:
        OverlayError: when an entry point cannot be loaded or is no overlay; it names each one and its package.

    Examples:
        >>> import shared_responsibility as srm
        >>> srm.installed_overlays()
        ()
        >>> model = srm.MODEL.extend(*srm.installed_overlays())
    """
    read: list[Overlay] = []
    faults: dict[str, str] = {}
    for entry in sorted(entry_points(group=_GROUP), key=lambda each: (each.name, each.value)):
        loaded = _loaded(entry)
        if isinstance(loaded, Overlay):
            read.append(loaded)
        else:
            faults[entry.name] = f"{entry.value} of the package {_package(entry)} {loaded}"
    if faults:
        raise OverlayError(", ".join(faults), faults.values())
    return tuple(sorted(dict.fromkeys(read), key=lambda overlay: overlay.id))


def _loaded(entry: EntryPoint) -> Overlay | str:
    """Load one entry point, or say what is wrong with it."""
    try:
        loaded: object = entry.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 (whatever the code of somebody else raises)
        return f"cannot be loaded: {type(error).__name__}: {error}"
    return loaded if isinstance(loaded, Overlay) else f"is of the type {type(loaded).__name__}, not an Overlay"


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else "that is not known"
