"""Values written by hand in TOML; every fault is reported at once."""

from __future__ import annotations

import re
import tomllib
from typing import IO, TYPE_CHECKING, TypeVar

from ..exceptions import InputError
from ._base import decoded, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ..exceptions import SharedResponsibilityError

__all__ = ["structured"]

T = TypeVar("T")

_LARGEST = 4 * 1024 * 1024


def structured(
    source: str | Path | IO[str] | IO[bytes],
    cls: type[T],
    refused: Callable[[str, Iterable[str]], SharedResponsibilityError],
) -> T:
    """
    Read a value from TOML.

    Args:
        source: a path, or an open stream.
        cls: the class of the value.
        refused: makes the error of the document's id and its faults.

    Returns:
        The value.

    Raises:
        InputError: with the line, when it is no TOML.
        SharedResponsibilityError: what `refused` makes, with every fault and its place, when it does not describe such a value.
    """
    from cattrs import BaseValidationError, transform_error  # noqa: PLC0415 (cattrs is read at the edges only)

    from .._converter import from_plain  # noqa: PLC0415

    data, path = read(source)
    try:
        document = tomllib.loads(decoded(data, path, _LARGEST))
    except (ValueError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise InputError(path, str(error), int(line[1]) if line else None) from error
    try:
        return from_plain(document, cls)
    except BaseValidationError as error:
        id_ = document.get("id")
        raise refused(id_ if isinstance(id_, str) else path, transform_error(error, path="")) from error
