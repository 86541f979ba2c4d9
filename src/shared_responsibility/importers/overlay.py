"""Overlays in TOML: an organisation's view as a file that people can review."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

from .._registry import Overlay
from ..exceptions import OverlayError
from ._toml import structured

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FORMAT", "load"]

FORMAT: Final = "overlay"


def load(source: str | Path | IO[str] | IO[bytes]) -> Overlay:
    r"""
    Read an overlay.

    Args:
        source: a path, or an open stream.

    Returns:
        The overlay, to be given to `Model.extend`.

    Raises:
        InputError: with the line, when it is no TOML.
        OverlayError: with every fault and its place, when it does not describe an overlay.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import overlay
        >>> text = 'id = "acme"\nreason = "how we work"\n[[delegations]]\nparty = "acme-platform"\nconcern = "guest-os-patching"'
        >>> overlay.load(io.StringIO(text)).delegations[0].concern
        'guest-os-patching'
    """
    return structured(source, Overlay, OverlayError)
