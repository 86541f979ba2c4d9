"""
Write what is derived from the catalogue: lists of ids, indexes of modules and names, the answers, the counts in the README.

Run by `nox -s generate`; with `--check` nothing is written, and stale files are an error.
"""

from __future__ import annotations

import csv
import io
import pkgutil
import re
import sys
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "shared_responsibility"
HEADER = "# Written by scripts/generate.py from the catalogue; `nox -s generate` rewrites it.\n"

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shared_responsibility import Model

SHELVES = {
    "SERVICES": "services",
    "CONCERNS": "concerns",
    "TOOLS": "tools",
    "CERTIFICATIONS": "certifications",
    "TOPICS": "topics",
    "CONTROLS": "controls",
    "PROFILES": "profiles",
    "PARTIES": "parties",
    "LAYERS": "layers",
    "CATEGORIES": "categories",
    "PARTITIONS": "partitions",
}
"""For each constant the module, or the package of modules, in which it stands."""

LITERALS = {
    "CertificationId": "CERTIFICATIONS",
    "ConcernId": "CONCERNS",
    "ProfileId": "PROFILES",
    "ServiceId": "SERVICES",
    "ToolId": "TOOLS",
}


def modules(name: str) -> Iterator[str]:
    """Name the modules in which entries of one kind stand, below the catalogue."""
    module = import_module(f"shared_responsibility.catalog.{name}")
    if not hasattr(module, "__path__"):
        yield name
        return
    for info in sorted(pkgutil.iter_modules(module.__path__), key=lambda info: info.name):
        yield f"{name}.{info.name}"


def entries(constant: str) -> list[tuple[str, Any]]:
    """Give every entry of one kind with the module it stands in."""
    found = [
        (place, entry)
        for place in modules(SHELVES[constant])
        for entry in getattr(import_module(f"shared_responsibility.catalog.{place}"), constant)
    ]
    ids = [entry.id for _, entry in found]
    twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    if twice:
        sys.exit(f"these ids stand twice among the {SHELVES[constant]}: {', '.join(twice)}")
    return sorted(found, key=lambda pair: pair[1].id)


def ids_module() -> str:
    """Write the closed lists of ids."""
    lines = ['"""The ids of the catalogue, as closed lists for editors and type checkers."""', "", HEADER]
    lines += ["from typing import Literal, TypeAlias", "", f"__all__ = {sorted(LITERALS)!r}", ""]
    for name, constant in LITERALS.items():
        lines += [f"{name}: TypeAlias = Literal["]
        lines += [f"    {entry.id!r}," for _, entry in entries(constant)] or ['    "",']
        lines += ["]", f'"""The ids of the {SHELVES[constant]} of the catalogue."""', ""]
    return "\n".join(lines)


def index_module() -> str:
    """Write where each entry stands."""
    lines = ['"""Where the entries of the catalogue stand: for each id its module."""', "", HEADER]
    for constant in SHELVES:
        lines += [f"{constant}: dict[str, str] = {{"]
        lines += [f"    {entry.id!r}: {place!r}," for place, entry in entries(constant)]
        lines += ["}"]
    return "\n".join(lines) + "\n"


def aliases_module() -> str:
    """Write the tables of names."""
    from shared_responsibility._names import index_of

    tables = index_of(entry for _, entry in entries("SERVICES"))
    lines = ['"""What the services are called, a table for each vocabulary."""', "", HEADER]
    lines += ["from .._names import Index", "", "ALIASES: Index = {"]
    for vocabulary, table in tables.items():
        lines += [f"    {vocabulary!r}: {{"]
        lines += [f"        {name!r}: {meanings!r}," for name, meanings in table.items()]
        lines += ["    },"]
    return "\n".join([*lines, "}"]) + "\n"


def owners_module(model: Model) -> str:
    """Write the answer to every plain question: for each service a letter for each concern."""
    lines = [
        '"""Who has each concern of each service where nothing else is said: the first letter of the owner."""',
        "",
        HEADER,
    ]
    lines += ["CONCERNS: dict[str, int] = {"]
    lines += [f"    {concern!r}: {number}," for number, concern in enumerate(model.concerns)]
    lines += ["}", "OWNERS: dict[str, str] = {"]
    for service in model.services:
        letters = "".join(model.owner(service, concern).value[0] for concern in model.concerns)
        lines += [f"    {service!r}: {letters!r},"]
    return "\n".join([*lines, "}"]) + "\n"


def answers_table(model: Model) -> str:
    """Write every answer of the built-in model, a sorted line each."""
    from shared_responsibility._data import answers

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("service", "concern", "circumstances", "owner", "basis"))
    lines = [
        (each.service, each.concern, " ".join(f"{n}={v}" for n, v in each.circumstances), each.owner, each.basis)
        for each in answers(model)
    ]
    writer.writerows(sorted(tuple(map(str, line)) for line in lines))
    return text.getvalue()


def version_module(model: Model, table: str) -> str:
    """Write the version of the data: the newest month of reading, and a digest of every answer."""
    read = max(source.read for service in model.services.values() for fact in service.facts for source in fact.sources)
    version = f"{read.replace('-', '.')}+{sha256(table.encode()).hexdigest()[:12]}"
    lines = ['"""The version of the built-in answers."""', "", HEADER, '__all__ = ["DATA_VERSION"]', ""]
    lines += [f'DATA_VERSION = "{version}"']
    lines += [
        '"""The month in which a page was last read, and a digest of every answer: it changes whenever an answer does."""'
    ]
    return "\n".join(lines) + "\n"


def published_ids(model: Model) -> str:
    """Add the ids that are new to those that were ever published: a line is never taken away."""
    from shared_responsibility._data import published

    path = ROOT / "tests" / "facts" / "published_ids.txt"
    before = path.read_text(encoding="utf-8").split() if path.exists() else []
    return "\n".join(sorted({*before, *published(model)})) + "\n"


def readme(model: Model) -> str:
    """Put the counts into the README, between its marks."""
    path = ROOT / "README.md"
    counts = (
        f"{len(model.services)} services, {len(model.concerns)} concerns, {len(model.profiles)} profiles, "
        f"{sum(len(service.facts) for service in model.services.values())} cited facts"
    )
    return re.sub(r"(<!--counts-->).*?(<!--/counts-->)", rf"\g<1>{counts}\g<2>", path.read_text(encoding="utf-8"))


def main() -> None:
    """Write the files, or check that they are fresh."""
    check = "--check" in sys.argv
    stale = []

    def write(files: dict[Path, str]) -> None:
        for path, text in files.items():
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.relative_to(ROOT))
                if not check:
                    path.write_text(text, encoding="utf-8")

    write(
        {
            PACKAGE / "_ids.py": ids_module(),
            PACKAGE / "catalog" / "_index.py": index_module(),
            PACKAGE / "catalog" / "_aliases.py": aliases_module(),
        }
    )
    if check and stale:
        sys.exit(f"stale, run `nox -s generate`: {', '.join(map(str, stale))}")
    from shared_responsibility._default import MODEL

    table = answers_table(MODEL)
    write(
        {
            PACKAGE / "catalog" / "_owners.py": owners_module(MODEL),
            PACKAGE / "catalog" / "_version.py": version_module(MODEL, table),
            ROOT / "tests" / "facts" / "answers.csv": table,
            ROOT / "tests" / "facts" / "published_ids.txt": published_ids(MODEL),
            ROOT / "README.md": readme(MODEL),
        }
    )
    if check and stale:
        sys.exit(f"stale, run `nox -s generate`: {', '.join(map(str, stale))}")
    print("\n".join(f"wrote {path}" for path in stale) or "everything is fresh")


if __name__ == "__main__":
    main()
