"""What the readers of findings share: the records of a document one by one, and what is asked of each in the same way."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from ..exceptions import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Record", "records", "said", "text_at"]

Record: TypeAlias = "dict[str, Any]"

_BLANK = re.compile(r"[\s,]*")
_WRAPPERS = (
    ("Findings",),
    ("findings",),
    ("events",),
    ("successfulSet",),
    ("detail", "findings"),
    ("data", "Findings"),
    ("data", "events"),
)


def records(text: str, path: str) -> Iterator[tuple[Any, int]]:
    """
    Give the records of a JSON document, or of several in a row, one at a time: a list is never held as a whole.

    Args:
        text: the document.
        path: what to call it.

    Yields:
        Each record and its line; what AWS wraps records in is taken off.

    Raises:
        InputError: where the text is not JSON.
    """
    decoder, line, counted = json.JSONDecoder(), 1, 0
    start = _after_blanks(text, 0)
    listed = text.startswith("[", start)
    position = _after_blanks(text, start + listed)
    while position < len(text) and not (listed and text.startswith("]", position)):
        line, counted = line + text.count("\n", counted, position), position
        try:
            value, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            fault = getattr(error, "msg", "") or "it is nested too deeply, or holds a number that is too long"
            raise InputError(path, f"not JSON: {fault}", getattr(error, "lineno", line)) from error
        for record in _unwrapped(value):
            yield record, line
        position = _after_blanks(text, end)
    if listed and position >= len(text):
        fault = "the list has no end"
        raise InputError(path, fault, line + text.count("\n", counted))


def _after_blanks(text: str, position: int) -> int:
    found = _BLANK.match(text, position)
    return found.end() if found else position


def _unwrapped(value: Any) -> list[Any]:  # noqa: ANN401 (whatever the document holds)
    """Take off the envelope of EventBridge or the answer of an API."""
    for keys in _WRAPPERS:
        inner = value
        for key in keys:
            inner = inner.get(key) if isinstance(inner, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        if isinstance(inner, list):
            return list(inner)  # pyright: ignore[reportUnknownArgumentType]
    return [value]


def text_at(record: object, *keys: str | int) -> str:
    """
    Give the text at a place of a record.

    Args:
        record: the record.
        *keys: the keys and positions that lead there.

    Returns:
        The text, or an empty one where there is none.
    """
    inner: Any = record
    for key in keys:
        if type(inner) not in (dict, list):
            return ""
        try:
            inner = inner[key]
        except (KeyError, IndexError, TypeError):
            return ""
    return inner if isinstance(inner, str) else ""


def said(record: object, *places: tuple[str, tuple[str | int, ...]]) -> tuple[tuple[str, str], ...]:
    """
    Keep what a record says of itself.

    Args:
        record: the record.
        *places: for each word the keys that lead to it.

    Returns:
        The words that are there, with what is said.
    """
    found = ((name, text_at(record, *keys)) for name, keys in places)
    return tuple((name, text) for name, text in found if text)
