"""
Machine-written JSON: only what is asked for is built.

With msgspec (the extra `[fast]`) the parts named in a shape are read and everything else is skipped; a part called `raw` stays
bytes until it is opened. Without it the standard library reads all of it. Both give mappings, lists and plain values.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ..exceptions import InputError
from ._base import demand_text, weigh
from ._yaml import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Shape", "items", "opened", "part", "weight"]

_OF_A_MAPPING, _OF_A_LIST, _OF_A_VALUE = 240, 72, 60

Shape = dict[str, Any]
"""What to read of a mapping: for each key `any`, `raw`, a shape, a list of one shape, or `{"*": shape}` for whatever keys there are."""


def opened(data: object, path: str, shape: Shape | None = None) -> Any:  # noqa: ANN401 (whatever the document holds)
    """
    Read a document, or a part that was left raw.

    Args:
        data: bytes, or a part of a document.
        path: what to call it in an error.
        shape: what to read of it; everything unless given.

    Returns:
        Mappings, lists and plain values.

    Raises:
        InputError: when it is no JSON, too deep, or not of the shape.
    """
    read = _reader()
    if not isinstance(data, bytes) and (read is None or not _is_raw(data)):
        return data
    if isinstance(data, bytes):
        demand_text(data, path)
        weigh(len(data), weight(data), path)
    try:
        return json.loads(data) if read is None else read(data, shape)  # type: ignore[arg-type, unused-ignore]
    except RecursionError as error:
        raise InputError(path, "nested too deep") from error
    except json.JSONDecodeError as error:
        raise InputError(path, error.msg, error.lineno) from error
    except ValueError as error:
        raise InputError(path, str(error), _line_of(data)) from error


def weight(data: bytes) -> int:
    """
    Say by a rule of thumb how many bytes the values of a document will take.

    Args:
        data: the document.

    Returns:
        What its mappings, lists and plain values will take.
    """
    return _OF_A_MAPPING * data.count(b"{") + _OF_A_LIST * data.count(b"[") + _OF_A_VALUE * data.count(b",")


def part(mapping: object, *keys: str) -> Any:  # noqa: ANN401
    """
    Look into mappings.

    Args:
        mapping: where to start.
        *keys: the keys on the way.

    Returns:
        What stands there; nothing where the way ends before.
    """
    for key in keys:
        if not is_mapping(mapping):
            return None
        mapping = mapping.get(key)
    return mapping


def items(mapping: object, *keys: str) -> Iterator[dict[str, Any]]:
    """
    List the mappings of a list.

    Args:
        mapping: where to start.
        *keys: the keys on the way.

    Yields:
        Each item that is a mapping; none where there is no list.
    """
    found = part(mapping, *keys)
    yield from filter(is_mapping, found if is_list(found) else ())


def _line_of(data: object) -> int | None:
    """Find the line where the standard library gives up: the fast reader does not count lines."""
    try:
        json.loads(data) if isinstance(data, bytes) else None
    except json.JSONDecodeError as error:
        return error.lineno
    except (RecursionError, ValueError):
        return None
    return None


def _is_raw(data: object) -> bool:
    return type(data).__name__ == "Raw"


@cache
def _reader() -> Callable[[Any, Shape | None], Any] | None:
    """Give the fast reader, where it is installed."""
    try:
        import msgspec  # noqa: PLC0415 (an extra)
    except ImportError:
        return None
    decoders: dict[int, tuple[Shape, Any]] = {}

    def typed(shape: Any) -> Any:  # noqa: ANN401
        if shape == "any":
            return Any
        if shape == "raw":
            return msgspec.Raw
        if is_list(shape):
            return list[typed(shape[0])] | None  # type: ignore[misc]
        if "*" in shape:
            return dict[str, typed(shape["*"])] | None  # type: ignore[misc]
        from typing_extensions import TypedDict  # noqa: PLC0415

        fields = {key: typed(value) for key, value in shape.items()}
        return TypedDict("Part", fields, total=False) | None  # type: ignore[operator]

    def read(data: Any, shape: Shape | None) -> Any:  # noqa: ANN401
        if shape is None:
            return msgspec.json.decode(data)
        if id(shape) not in decoders:
            decoders[id(shape)] = (shape, msgspec.json.Decoder(typed(shape)))
        return decoders[id(shape)][1].decode(data)

    return read
