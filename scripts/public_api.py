"""
Write down the public API, a line for each name, so that a breaking change is a visible difference.

`nox -s generate` and `nox -s typing` run it: the first writes `tests/public_api.txt`, the second (`--check`) fails where it is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SNAPSHOT = ROOT / "tests" / "public_api.txt"
PACKAGE = "shared_responsibility"
MODULES = (
    "",
    "exceptions",
    "exporters",
    "exporters.compliance",
    "exporters.interchange",
    "importers",
    "frames",
    "testing",
)


def signature(function: griffe.Function) -> str:
    """Write the parameters and what is returned."""
    parts: list[str] = []
    kinds = griffe.ParameterKind
    stars = {kinds.var_positional: "*", kinds.var_keyword: "**"}
    given = [each for each in function.parameters if each.name != "self"]
    for number, each in enumerate(given):
        if each.kind is kinds.keyword_only and not any(part.startswith("*") for part in parts):
            parts.append("*")
        star = stars.get(each.kind, "") if each.kind else ""
        default = f" = {each.default}" if each.default is not None and not star else ""
        parts.append(f"{star}{each.name}: {each.annotation}{default}")
        following = given[number + 1].kind if number + 1 < len(given) else None
        if each.kind is kinds.positional_only and following is not kinds.positional_only:
            parts.append("/")
    return f"({', '.join(parts)}) -> {function.returns}"


def lines(name: str, item: griffe.Object) -> Iterator[str]:
    """Describe a public name: a function by its signature, a class by its fields and methods."""
    if isinstance(item, griffe.Function):
        yield f"{name}{signature(item)}"
    elif isinstance(item, griffe.Class):
        yield f"class {name}({', '.join(map(str, item.bases))})"
        for member, inner in sorted(item.members.items()):
            if member.startswith("_") or inner.is_alias:
                continue
            if isinstance(inner, griffe.Function):
                yield f"{name}.{member}{signature(inner)}"
            elif isinstance(inner, griffe.Attribute):
                default = f" = {inner.value}" if inner.value is not None else ""
                yield f"{name}.{member}: {inner.annotation}{default}"
    elif isinstance(item, griffe.Attribute):
        yield f"{name}: {item.annotation}" if item.annotation else name
    else:
        yield name


def snapshot() -> str:
    """Describe every public name, sorted."""
    extensions = griffe.load_extensions(str(ROOT / "scripts" / "griffe_attrs.py"))
    package = griffe.load(PACKAGE, search_paths=[str(ROOT / "src")], extensions=extensions, resolve_aliases=True)
    found: list[str] = []
    for module in MODULES:
        home = package[module] if module else package
        for name in home.exports or ():
            item = home.members[str(name)]
            target = item.final_target if isinstance(item, griffe.Alias) else item
            found += lines(".".join(filter(None, (PACKAGE, module, str(name)))), target)
    return "\n".join(sorted(found)) + "\n"


def main() -> None:
    """Write the snapshot, or compare it."""
    fresh = snapshot()
    if "--check" not in sys.argv:
        SNAPSHOT.write_text(fresh, encoding="utf-8")
    elif SNAPSHOT.read_text(encoding="utf-8") != fresh:
        sys.exit(
            "the public API is another than tests/public_api.txt says: run `nox -s generate`, and look at the difference"
        )


if __name__ == "__main__":
    main()
