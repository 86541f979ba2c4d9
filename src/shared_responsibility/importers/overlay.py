"""Overlays in TOML: an organisation's view as a file that people can review."""

from __future__ import annotations

import re
import tomllib
from typing import IO, TYPE_CHECKING, Final

from .._registry import Overlay
from ..exceptions import InputError, OverlayError
from ._base import read

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
    from cattrs import BaseValidationError, transform_error  # noqa: PLC0415 (cattrs is read at the edges only)

    from .._converter import from_plain  # noqa: PLC0415

    text, path = read(source)
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise InputError(path, str(error), int(line[1]) if line else None) from error
    try:
        return from_plain(data, Overlay)
    except BaseValidationError as error:
        raise OverlayError(str(data.get("id", path)), transform_error(error, path="")) from error
