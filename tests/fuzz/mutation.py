"""Mutations: what a broken tool or a bad will makes of a document, by its structure and by its bytes."""

from __future__ import annotations

import json
import re
import tomllib
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from shared_responsibility import MODEL
from shared_responsibility._spelling import snake_case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

ODD = (
    None, True, False, 0, -1, 1e308, float("nan"), 10**40, "", " ", "\0", "\ud800", "\u202eabc", "\x1b[31mred", "=1+1", "<b>", "a" * 3000,
    [], {}, [[]], {"": None}, [None], "arn:aws:s3:::b", "arn:aws:::::", "arn:" + ":" * 30, "aws-cn", "cn-north-1", "${A}", "{{resolve:x}}",
    {"Ref": "A"}, {"Fn::If": ["A", {"Ref": "AWS::NoValue"}, "B"]}, {"Fn::GetAtt": ["A", "Arn"]}, {"Fn::Sub": "${A}"},
    {"Fn::FindInMap": ["A", {"Ref": "B"}, "C"]}, {"Fn::ForEach::L": ["X", ["1", "2"], {"A${X}": {"Type": "AWS::S3::Bucket"}}]},
    {"value": "x"}, '{"a": [1', '{"configurationItems": []}', "true", "../../etc/passwd", "https://example.com/",
)  # fmt: skip
"""Values that stand where others are expected."""
MARKS = (
    b"{", b"}", b"[", b"]", b'"', b"'", b",", b":", b";", b"\t", b"\n", b"\r", b"\\", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"#",
    b"- ", b"? ", b"| ", b">\n", b"&a ", b"*a", b"<<: *a\n", b"!Ref ", b"!GetAtt ", b"!Sub ", b"!If ", b"!!python/object:os.system ", b"--- ",
    b"%YAML 1.1\n", b"Fn::ForEach::L: ", b"Fn::Transform: ", b'"\\ud800"', b"\\u0000", b"1e999", b"NaN", b"[[", b"]]", b'"""', b"'''",
    b" = ", b"1979-05-27T07:32:00Z", b"0x", b"=",
)  # fmt: skip
"""Pieces that mean something in one of the formats."""


def nested(rng: Random) -> Any:
    """Wrap a value more often than anyone does."""
    value, depth = deepcopy(rng.choice(ODD)), rng.choice((3, 20, 150, 1500))
    for _ in range(depth):
        value = (
            [value] if rng.random() < 0.5 else {rng.choice(("a", "Ref", "Fn::If", "child_modules", "detail")): value}
        )
    return value


def signed(rng: Random, form: str) -> tuple[str, dict[str, Any]]:
    """Make a resource of which a sign speaks: its type and its properties, with a likely value at the end of the path."""
    service = rng.choice(_SIGNED)
    sign = rng.choice([sign for asks in service.asks for sign in asks.signs] + list(service.claims))
    path = rng.choice(sign.path.split("->")) if rng.random() < 0.8 else "A.B[].C"
    words = [pattern for pattern, _ in sign.reads] or ["x"]
    value: Any = rng.choice(words) if rng.random() < 0.6 else deepcopy(rng.choice(ODD))
    for step in reversed(path.split(".")):
        name = step.removesuffix("[]")
        name = snake_case(name) if form == "snake" else name[:1].lower() + name[1:] if form == "camel" else name
        value = {name: [value] * rng.choice((0, 1, 3)) if step.endswith("[]") else value}
    return sign.resource, value


_SIGNED = [service for service in MODEL.services.values() if any(asks.signs for asks in service.asks)]


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """List every place of a tree: its container and its key."""
    found: list[tuple[Any, Any]] = []
    containers = [tree]
    while containers:
        each = containers.pop()
        keys = list(each) if isinstance(each, dict) else range(len(each)) if isinstance(each, list) else ()
        for key in keys:
            found.append((each, key))
            containers.append(each[key])
    return found


def reshaped(tree: Any, rng: Random, form: str = "") -> Any:  # noqa: C901 (a branch for each mutation)
    """Change a tree at a few places."""
    holder = [tree]
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        places = _places(holder)
        if len(places) > 3000:  # it has grown enough
            break
        container, key = rng.choice(places)
        act = rng.randrange(10)
        if act == 0:
            container[key] = deepcopy(rng.choice(ODD))
        elif act == 1 and len(places) > 1:
            del container[key]
            if not holder:
                return None
        elif act == 2:
            other, its = rng.choice(places)
            container[key] = deepcopy(other[its])
        elif act == 3 and isinstance(container, dict):
            names = [name for _, name in places if isinstance(name, str)]
            container[str(rng.choice([*names, "Type", "Properties", "", "<<", "a"]))] = container.pop(key)
        elif act == 4:
            container[key] = nested(rng)
        elif act == 5 and isinstance(container, list):
            container[key:key] = [deepcopy(container[key]) for _ in range(rng.choice((1, 3, 40)))]
        elif act == 6:
            value = container[key]
            container[key] = rng.choice(
                (str(value), [value], {"a": value}, json.dumps(value), [value, deepcopy(value)])
            )
        elif act == 7 and isinstance(container[key], str):
            container[key] = worded(container[key], rng)
        elif act == 8:
            kind, properties = signed(rng, form)
            inner = {
                "camel": {"resourceType": kind, "resourceId": rng.choice("ab"), "configuration": properties},
                "snake": {"address": f"{kind}.a", "type": kind, "mode": "managed", "values": properties},
            }.get(form, {"Type": kind, "Properties": properties})
            if isinstance(container, dict):
                container[rng.choice("ABC")] = inner
            else:
                container.append(inner)
        elif isinstance(container, dict):
            container[rng.choice("ABC")] = deepcopy(rng.choice(ODD))
    return holder[0]


def worded(text: str, rng: Random) -> str:
    """Change a few characters of a text."""
    for _ in range(rng.randint(1, 4)):
        place = rng.randint(0, len(text))
        act = rng.randrange(6)
        piece = rng.choice(
            (
                "-",
                "_",
                ":",
                "::",
                "/",
                " ",
                "(1)",
                "é",
                "\u200b",
                "İ",
                "ß",
                "\ud800",
                "\0",
                "*",
                "[a-",
                "=",
                ",",
                "true",
                "9" * 5000,
            )
        )
        text = (
            text[:place] + piece + text[place:] if act < 2
            else text[:place] + text[place + rng.randint(1, 5) :] if act == 2
            else text.swapcase() if act == 3
            else text[place:] + text[:place] if act == 4
            else text * rng.choice((2, 3, 50))
        )[:20_000]  # fmt: skip
    return text


def damaged(data: bytes, rng: Random) -> bytes:
    """Change a few bytes."""
    for _ in range(rng.choice((1, 1, 1, 2, 4, 8))):
        place, end = sorted(rng.randint(0, len(data)) for _ in "ab")
        act = rng.randrange(7)
        if act == 0:
            data = data[:place] + bytes([rng.randrange(256)]) + data[place + 1 :]
        elif act == 1:
            data = data[:place] + data[min(end, place + 40) :]
        elif act in (2, 3):
            data = data[:place] + rng.choice(MARKS) * rng.choice((1, 1, 1, 2, 120)) + data[place:]
        elif act == 4:
            data = data[:end] + data[place : place + 200] + data[end:]
        elif act == 5:
            lines = data.split(b"\n")
            rng.shuffle(lines)
            data = b"\n".join(lines)
        else:
            data = data[:end] if rng.random() < 0.3 else data
    return data


def recoded(data: bytes, rng: Random) -> bytes:
    """Write a text in an encoding that nobody expects."""
    return data.decode(errors="replace").encode(
        rng.choice(("utf-16", "utf-32-be", "latin-1", "utf-7", "cp037", "utf-8-sig")), "replace"
    )


# -- trees and their texts ----------------------------------------------------------------------------------------------


def to_json(tree: Any, rng: Random) -> bytes:
    """Write a tree as JSON."""
    text = json.dumps(tree, indent=rng.choice((None, 1)), ensure_ascii=rng.random() < 0.5)
    return text.encode(errors="surrogatepass")


def to_lines(tree: Any, rng: Random) -> bytes:
    """Write the items of a tree as lines of JSON."""
    items = (
        tree
        if isinstance(tree, list)
        else next((v for v in tree.values() if isinstance(v, list)), [tree])
        if isinstance(tree, dict)
        else [tree]
    )
    return rng.choice((b"\n", b"\r\n", b"\n\n")).join(json.dumps(each).encode() for each in items)


def to_yaml(tree: Any, rng: Random) -> bytes:
    """Write a tree as YAML."""
    import yaml

    text: str = yaml.safe_dump(
        tree, default_flow_style=rng.choice((None, False, True)), allow_unicode=True, sort_keys=False
    )
    return text.encode(errors="surrogatepass")


def to_toml(tree: Any, _: Random) -> bytes:
    """Write a tree as TOML, its inner tables in line."""
    items = tree.items() if isinstance(tree, dict) else [("a", tree)]
    return "\n".join(f"{json.dumps(str(key))} = {_toml(value)}" for key, value in items).encode(errors="surrogatepass")


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(str(key))} = {_toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return '""' if value is None else json.dumps(value).lower() if isinstance(value, float) else json.dumps(value)


def to_rows(tree: Any, rng: Random) -> bytes:
    """Write a list of mappings as rows of cells."""
    rows = [each if isinstance(each, dict) else {"a": each} for each in (tree if isinstance(tree, list) else [tree])]
    header = list(rows[0]) if rows else []
    mark = rng.choice(",;;\t")
    cell: Callable[[Any], str] = lambda value: str(value).replace('"', '""')  # noqa: E731 (short)
    lines = [
        mark.join(f'"{cell(each)}"' if mark in cell(each) else cell(each) for each in line)
        for line in (header, *(row.values() for row in rows))
    ]
    return "\n".join(lines).encode(errors="surrogatepass")


def of_rows(data: bytes) -> Any:
    """Read rows of cells as a list of mappings."""
    header, *rows = [re.split("[,;\t]", line) for line in data.decode().splitlines()]
    return [dict(zip(header, row, strict=False)) for row in rows]


def of_toml(data: bytes) -> Any:
    """Read TOML as a tree."""
    return tomllib.loads(data.decode())


def trees(data: bytes) -> Iterator[tuple[Any, Callable[[Any, Random], bytes]]]:
    """Read a document in each way that it can be read, with the way to write it again."""
    for read, write in (
        (json.loads, to_json),
        (json.loads, to_yaml),
        (json.loads, to_lines),
        (of_toml, to_toml),
        (of_rows, to_rows),
    ):
        try:
            yield read(data), write
        except (ValueError, RecursionError):
            continue


def mutated(data: bytes, rng: Random, form: str = "") -> bytes:
    """Change a document, most often so that it still is one."""
    known = list(trees(data)) if len(data) < 200_000 else []
    if known and rng.random() < 0.7:
        tree, write = rng.choice(known if rng.random() < 0.3 else known[:1])
        try:
            data = write(reshaped(tree, rng, form), rng)
        except (ValueError, TypeError, RecursionError):
            data = damaged(data, rng)
        return damaged(data, rng) if rng.random() < 0.15 else data
    return recoded(data, rng) if rng.random() < 0.03 else damaged(data, rng)
