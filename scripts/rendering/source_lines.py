"""Where each entry of the catalogue stands in the source: file and line, read from the syntax tree."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Line = tuple[str, int]
"""A file, from the root of the project, and a line."""


def lines_of(project: Path) -> dict[tuple[str, ...], Line]:
    """
    Find the line of each entry, fact and wording of the catalogue.

    Args:
        project: the root of the project.

    Returns:
        For (class, id) of an entry, for ("Fact", service, concern, because) and for ("Wording", concern, because) the line.
    """
    catalogue = project / "src" / "shared_responsibility" / "catalog"
    lines: dict[tuple[str, ...], Line] = {}
    for path in sorted(catalogue.rglob("*.py")):
        name = path.relative_to(project).as_posix()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            for call in _calls(node):
                for key, line in _keys(call):
                    lines.setdefault(key, (name, line))
    return lines


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """Give the outermost calls of a statement that make an entry: those with an `id`."""
    if isinstance(node, ast.Call) and "id" in _texts(node):
        yield node
        if isinstance(node.func, ast.Name) and node.func.id in ("Service", "Concern"):
            return
    for child in ast.iter_child_nodes(node):
        yield from _calls(child)


def _keys(call: ast.Call) -> Iterator[tuple[tuple[str, ...], int]]:
    """Name an entry and what stands within it."""
    kind, id_ = ast.unparse(call.func), _texts(call)["id"]
    yield (kind, id_), call.lineno
    if kind not in ("Service", "Concern"):
        return
    for inner in ast.walk(call):
        if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name):
            texts = _texts(inner)
            if inner.func.id == "Fact" and texts.keys() >= {"concern", "because"}:
                yield ("Fact", id_, texts["concern"], texts["because"]), inner.lineno
            if inner.func.id == "Wording" and "because" in texts:
                yield ("Wording", id_, texts["because"]), inner.lineno


def _texts(call: ast.Call) -> dict[str, str]:
    """Read the keywords of a call that are texts."""
    return {
        each.arg: each.value.value
        for each in call.keywords
        if each.arg and isinstance(each.value, ast.Constant) and isinstance(each.value.value, str)
    }
