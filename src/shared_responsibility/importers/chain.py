"""Chains of parties from TOML: what a platform or a vendor tells the party behind it; every fault is reported at once."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

from .._chain import Chain
from ..exceptions import ChainError
from ._toml import structured

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FORMAT", "load"]

FORMAT: Final = "chain"


def load(source: str | Path | IO[str] | IO[bytes]) -> Chain:
    r"""
    Read a chain.

    Args:
        source: a path, or an open stream.

    Returns:
        The chain, which rules on concerns.

    Raises:
        InputError: with the line, when it is no TOML.
        ChainError: with every fault and its place, when it does not describe a chain.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import chain
        >>> text = 'id = "acme"\nparties = []\nuses = [{service = "lambda"}]'
        >>> chain.load(io.StringIO(text)).uses[0].service
        'lambda'
    """
    return structured(source, Chain, ChainError)
