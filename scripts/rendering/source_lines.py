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
        For (class, id) of an entry, for ("Fact", service, concern, because) and for ("Wording", concern, because) the line;
        the service is empty for a fact that stands outside of one, because several share it or a place brings it.
    """
    catalogue = project / "src" / "shared_responsibility" / "catalog"
    lines: dict[tuple[str, ...], Line] = {}
    for path in sorted(catalogue.rglob("*.py")):
        name = path.relative_to(project).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for key, line in _keys(tree, ""):
            lines.setdefault(key, (name, line))
    return lines


def _keys(node: ast.AST, within: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Name the entries, facts and wordings below a node, which stands within a service or concern."""
    if isinstance(node, ast.Call):
        kind, texts = ast.unparse(node.func), _texts(node)
        if "id" in texts:
            yield (kind, texts["id"]), node.lineno
        if kind == "Fact" and texts.keys() >= {"concern", "because"}:
            yield ("Fact", within, texts["concern"], texts["because"]), node.lineno
        if kind == "Wording" and "because" in texts:
            yield ("Wording", within, texts["because"]), node.lineno
        if kind in ("Service", "Concern"):
            within = texts.get("id", "")
    for child in ast.iter_child_nodes(node):
        yield from _keys(child, within)


def _texts(call: ast.Call) -> dict[str, str]:
    """Read the keywords of a call that are texts."""
    return {
        each.arg: each.value.value
        for each in call.keywords
        if each.arg and isinstance(each.value, ast.Constant) and isinstance(each.value.value, str)
    }
