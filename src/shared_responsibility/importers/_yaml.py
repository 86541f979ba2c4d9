"""
YAML and JSON documents, read safely: each mapping knows the lines of its keys, a key that stands twice is an error, depth is bounded.

Scalars stay texts, which is all that telling a circumstance needs; an alias is the same object again, so that no document can grow.
"""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, cast, final

from typing_extensions import TypeIs

from ..exceptions import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Mapped", "is_list", "is_mapping", "parse_json", "parse_yaml"]

_DEEPEST = 100
_MOST_MERGED = 100_000
_MOST_NODES = 500_000
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_SPACE = re.compile(r"[ \t\n\r]*")
_KEY_ENDS = re.compile(r"\s*:")
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]')


@final
class Mapped(dict[str, Any]):
    """A mapping of a document, with the line of each key, and which keys only a merge (`<<`) brought."""

    __slots__ = ("lines", "merged")

    def __init__(self) -> None:
        """Start without keys."""
        super().__init__()
        self.lines: dict[str, int] = {}
        self.merged: set[str] = set()


def is_mapping(value: object) -> TypeIs[dict[str, Any]]:
    """Tell whether a part of a document is a mapping; its keys are texts."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeIs[list[Any]]:
    """Tell whether a part of a document is a list."""
    return isinstance(value, list)


def parse_yaml(text: str, path: str) -> Any:  # noqa: ANN401 (whatever the document holds)
    """
    Read a YAML document; the tags of intrinsic functions become their long forms.

    Args:
        text: the document.
        path: what to call it in an error.

    Returns:
        Mappings, lists and texts.

    Raises:
        InputError: with the line, when it is not well formed, too deep, or a key stands twice.
    """
    try:
        import yaml  # noqa: PLC0415 (an extra, wanted by this format only)
    except ImportError as error:
        raise InputError(path, "reading YAML needs PyYAML: pip install 'shared-responsibility[yaml]'") from error
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder(path).build(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise InputError(path, error.problem or str(error), mark.line + 1 if mark else None) from error
    except (yaml.YAMLError, UnicodeError) as error:
        raise InputError(path, str(error)) from error


class _Builder:
    """Build a document from the events of the YAML parser."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._anchors: dict[str, Any] = {}
        self._stack: list[tuple[Any, Any]] = []
        self._keys: list[tuple[str, int] | None] = []
        self._roots: list[Any] = []
        self._merged = 0
        self._nodes = 0

    def build(self, events: Iterator[Any]) -> Any:  # noqa: ANN401
        for event in events:
            kind = type(event).__name__
            line = event.start_mark.line + 1
            if kind == "DocumentStartEvent" and self._roots:
                raise InputError(self._path, "more than one document", line)
            if kind in ("MappingStartEvent", "SequenceStartEvent"):
                self._open(Mapped() if kind[0] == "M" else [], event, line)
            elif kind in ("MappingEndEvent", "SequenceEndEvent"):
                self._close(line)
            elif kind == "ScalarEvent":
                plain = event.implicit[0] and event.value in _NOTHING
                self._add(self._anchored(event, _tagged(event.tag, None if plain else event.value)), line)
            elif kind == "AliasEvent":
                if event.anchor not in self._anchors:
                    raise InputError(self._path, f"alias {event.anchor!r:.40} is not known here, or holds itself", line)
                self._add(self._anchors[event.anchor], line)
        return self._roots[0] if self._roots else None

    def _anchored(self, event: Any, value: Any) -> Any:  # noqa: ANN401
        if event.anchor:
            self._anchors[event.anchor] = value
        return value

    def _open(self, container: Any, event: Any, line: int) -> None:  # noqa: ANN401
        if len(self._stack) >= _DEEPEST:
            raise InputError(self._path, f"nested more than {_DEEPEST} levels deep", line)
        if is_mapping(container) and self._waits_for_key():
            raise InputError(self._path, "a mapping cannot be a key", line)
        self._stack.append((container, event))
        self._keys.append(None)

    def _close(self, line: int) -> None:
        container, event = self._stack.pop()
        self._keys.pop()
        self._add(self._anchored(event, _tagged(event.tag, container)), line)

    def _waits_for_key(self) -> bool:
        return bool(self._stack) and is_mapping(self._stack[-1][0]) and self._keys[-1] is None

    def _add(self, value: Any, line: int) -> None:  # noqa: ANN401
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            raise InputError(self._path, f"more than {_MOST_NODES} values", line)
        if not self._stack:
            self._roots.append(value)
            return
        container = self._stack[-1][0]
        if is_list(container):
            container.append(value)
        elif self._keys[-1] is None:
            if is_mapping(value) or is_list(value):
                raise InputError(self._path, "a mapping or a list cannot be a key", line)
            self._keys[-1] = (str(value), line)
        else:
            key, key_line = self._keys[-1]
            self._keys[-1] = None
            self._put(container, key, value, key_line)

    def _put(self, container: Mapped, key: str, value: Any, line: int) -> None:  # noqa: ANN401
        if key == "<<":
            for merged in value if is_list(value) else [value]:
                for name in merged if is_mapping(merged) else ():
                    if name not in container:
                        self._merged += 1
                        if self._merged > _MOST_MERGED:
                            raise InputError(self._path, f"more than {_MOST_MERGED} keys are merged", line)
                        container[name] = merged[name]
                        container.lines[name] = line
                        container.merged.add(name)
            return
        if key in container and key not in container.merged:
            raise InputError(self._path, f"the key {key!r:.60} stands twice", line)
        container[key] = value
        container.lines[key] = line
        container.merged.discard(key)


def _tagged(tag: str | None, value: Any) -> Any:  # noqa: ANN401
    """Write the short form of an intrinsic function in its long form."""
    if not tag or not tag.startswith("!") or tag == "!":
        return value
    name = tag[1:]
    if name == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {name if name in ("Ref", "Condition") else f"Fn::{name}": value}


def parse_json(text: str, path: str) -> Any:  # noqa: ANN401 (whatever the document holds)
    """
    Read a JSON document.

    Args:
        text: the document.
        path: what to call it in an error.

    Returns:
        Mappings, lists, texts and booleans; numbers stay as they are written.

    Raises:
        InputError: with the line, when it is not well formed, too deep, or a key stands twice.
    """
    try:
        document = _document(text)
    except json.JSONDecodeError as error:
        raise InputError(path, error.msg, error.lineno) from error
    except (_TwiceError, RecursionError) as error:
        raise InputError(path, *next(_faults(text), ("nested too deep", None))) from error
    if _deeper(document, _DEEPEST):
        raise InputError(path, *next(_faults(text)))
    return document


class _TwiceError(Exception):
    """Say that a key stands twice: where, only a slow reading knows."""


def _unambiguous(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise _TwiceError
    return mapping


_READER = json.JSONDecoder(object_pairs_hook=_unambiguous, parse_int=str, parse_float=str)


def _document(text: str) -> Any:  # noqa: ANN401
    """Read the two outermost mappings key by key, for their lines, and whatever they hold at once."""
    start = _space(text, 0)
    if text[start : start + 1] == "{":
        document, end, _ = _mapping(text, start, 1 + text.count("\n", 0, start), levels=2)
    else:
        document, end = _READER.raw_decode(text, start)
    if _space(text, end) != len(text):
        message = "Extra data"
        raise json.JSONDecodeError(message, text, end)
    return document


def _mapping(text: str, start: int, line: int, levels: int) -> tuple[Mapped, int, int]:
    """Read a mapping from its brace on; give it, where it ends, and the line there."""
    mapping = Mapped()
    here = start
    position = _space(text, start + 1)
    if text[position : position + 1] == "}":
        return mapping, position + 1, line + text.count("\n", here, position)
    while True:
        if text[position : position + 1] != '"':
            message = "Expecting property name enclosed in double quotes"
            raise json.JSONDecodeError(message, text, position)
        line, here = line + text.count("\n", here, position), position
        key, position = _text(text, position + 1)
        if key in mapping:
            raise _TwiceError
        mapping.lines[key] = line
        position = _space(text, _mark(text, _space(text, position), ":") + 1)
        if levels > 1 and text[position : position + 1] == "{":
            line, here = line + text.count("\n", here, position), position
            mapping[key], position, line = _mapping(text, position, line, levels - 1)
            here = position
        else:
            mapping[key], position = _READER.raw_decode(text, position)
        position = _space(text, position)
        if text[position : position + 1] == "}":
            return mapping, position + 1, line + text.count("\n", here, position)
        position = _space(text, _mark(text, position, ",") + 1)


def _text(text: str, position: int) -> tuple[str, int]:
    """Read a text from behind its quotation mark on, and say where it ends."""
    return cast("tuple[str, int]", scanstring(text, position))


def _space(text: str, position: int) -> int:
    """Pass over white space."""
    return _SPACE.match(text, position).end()  # type: ignore[union-attr]  # it matches nothing, too


def _mark(text: str, position: int, mark: str) -> int:
    """Expect a mark."""
    if text[position : position + 1] != mark:
        message = f"Expecting {mark!r} delimiter"
        raise json.JSONDecodeError(message, text, position)
    return position


def _deeper(value: Any, depth: int) -> bool:  # noqa: ANN401
    """Tell whether something is nested deeper than it may be: level by level, so that nothing can exhaust the stack."""
    level: list[Any] = [value] if is_mapping(value) or is_list(value) else []
    for _ in range(depth):
        level = [
            inner
            for each in level
            for inner in (each.values() if is_mapping(each) else each)
            if is_mapping(inner) or is_list(inner)
        ]
        if not level:
            return False
    return True


def _faults(text: str) -> Iterator[tuple[str, int]]:
    """Find where a document is nested too deep, and where a key stands twice: slow, for a document that has such a fault."""
    mappings: list[set[str] | None] = []
    line, position = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", position, token.start())
        position = token.start()
        written = token.group()
        if written in "{[":
            mappings.append(set() if written == "{" else None)
            if len(mappings) > _DEEPEST:
                yield f"nested more than {_DEEPEST} levels deep", line
        elif written in "}]":
            mappings = mappings[:-1]
        elif mappings and (keys := mappings[-1]) is not None and _KEY_ENDS.match(text, token.end()):
            key = str(json.loads(written, strict=False)) if "\\" in written else written[1:-1]
            if key in keys:
                yield f"the key {key!r:.60} stands twice", line
            keys.add(key)
