"""
Write the pages of the catalogue before the site is built, and fill in the rest after it.

`python scripts/render_docs.py write` writes `docs/reference/catalogue/` from the model; none of it is committed.
`python scripts/render_docs.py fill` puts the big tables into the built pages, and writes the API, the plain twins, the feed and the 404 page.
The site builder stands between the two and knows of neither, so that another one can take its place.
"""

from __future__ import annotations

import csv
import importlib
import inspect
import io
import re
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rendering
from generate import answers_table
from rendering import addresses, changes, feeds
from rendering.source_lines import lines_of
from rendering.subject import Subject

from shared_responsibility import MODEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rendering.subject import Fragment

ROOT = Path(__file__).resolve().parent.parent
DOCS, SITE = ROOT / "docs", ROOT / "site"
LOG = DOCS / "answers_changed.csv"
BLANK = re.compile(r"(?:[ \t]*\n)+[ \t]*")
UNTOUCHED = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
DIRECTIVE = re.compile(r"^::: (?P<name>[\w.]+)$", re.MULTILINE)
SEARCH_DIALOG = 'data-md-component="search" role="dialog"'

NOT_FOUND = """<h1>This page does not exist</h1>
<p>Ids never change, so the address may hold a name where an id was meant: the search knows every name of a service.</p>
<p><a class="md-button" id="sr-search" href="{base}reference/catalogue/services/">All services</a></p>
<ul>
<li><a href="{base}reference/catalogue/">The catalogue</a>: services, concerns, tools, controls</li>
<li><a href="{base}reference/catalogue/concerns/">Every concern</a></li>
<li><a href="{base}reference/glossary/">Glossary</a></li>
<li><a href="{base}tutorial/first-answers/">First answers in ten minutes</a></li>
<li><a href="{base}">Home</a></li>
</ul>"""


def subject() -> Subject:
    """Gather what the site is about."""
    published = re.search(r"^repo_url: *(\S+)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    return Subject(
        model=MODEL,
        changes=changes.read(LOG.read_text(encoding="utf-8")),
        lines=lines_of(ROOT),
        source_url=f"{published[1].rstrip('/')}/blob/main/" if published else "",
    )


def write() -> None:
    """Write the pages; what an earlier run left is taken away."""
    shutil.rmtree(DOCS / addresses.ROOT, ignore_errors=True)
    pages = rendering.pages(subject())
    for path, text in pages.items():
        place = DOCS / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    print(f"wrote {len(pages)} pages")


def fill() -> None:
    """Fill in what the builder left out."""
    for path in sorted(SITE.rglob("*.map")):
        path.unlink()  # for those who debug the theme
    shutil.rmtree(SITE / "assets" / "javascripts" / "lunr", ignore_errors=True)  # languages other than English
    about = subject()
    known = rendering.fragments(about)
    for path in sorted(SITE.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        path.write_text(finished(html, known), encoding="utf-8")
    plain = twins(known)
    written = {
        **rendering.files(about),
        **plain,
        "llms.txt": feeds.llms(plain),
        "answers.csv": answers_table(MODEL),
    }
    for name, text in written.items():
        place = SITE / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    parquet(written["answers.csv"], SITE / "answers.parquet")
    print(f"filled {len(known)} fragments, wrote {len(written) + 1} files")


def finished(html: str, known: Mapping[str, Fragment]) -> str:
    """Finish a built page: name the search dialog, help on the 404 page, take blank lines out, put the fragments in."""
    html = html.replace(SEARCH_DIALOG, f'{SEARCH_DIALOG} aria-label="Search"')
    base = re.search(r'"base": ?"([^"]*)"', html)
    home = f"{base[1].rstrip('/')}/" if base else "/"
    html = html.replace("<h1>404 - Not found</h1>", NOT_FOUND.format(base=home))
    pieces = UNTOUCHED.split(html)
    # split gives text, a whole untouched element, its name, text, ...
    lean = "".join(
        piece if index % 3 else BLANK.sub("\n", piece)
        for index, piece in enumerate(pieces)
        if index % 3 != 2  # noqa: PLR2004
    )
    return rendering.filled(lean, known)


def twins(known: Mapping[str, Fragment]) -> dict[str, str]:
    """Give the plain twin of each page: its Markdown, whole."""
    found: dict[str, str] = {}
    for path in sorted(DOCS.rglob("*.md")):
        text = DIRECTIVE.sub(described, path.read_text(encoding="utf-8"))
        found[path.relative_to(DOCS).as_posix()] = rendering.twin(text, known)
    return found


def described(directive: re.Match[str]) -> str:
    """Write what the reference says of a name: its signature and its docstring."""
    name = directive["name"]
    thing: Any = None
    module, _, attribute = name.rpartition(".")
    try:
        thing = importlib.import_module(name)
    except ImportError:
        thing = getattr(importlib.import_module(module), attribute)
    try:
        signature = str(inspect.signature(thing))
    except (TypeError, ValueError):
        signature = ""
    doc = inspect.getdoc(thing) or ""
    return f"## `{name}`\n\n```python\n{attribute}{signature}\n```\n\n{doc}\n"


def parquet(text: str, path: Path) -> None:
    """Write the answers as Parquet, every column a dictionary."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    columns = {name: pa.array([row[name] for row in rows]).dictionary_encode() for name in rows[0]}
    pq.write_table(pa.table(columns), path, compression="zstd")


def main() -> None:
    """Do what the command line says."""
    steps = {"write": write, "fill": fill}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:  # noqa: PLR2004 (the script and one word)
        sys.exit(f"say one of: {', '.join(steps)}")
    steps[sys.argv[1]]()
    print(f"{sys.argv[1]}: {time.process_time():.1f} cpu s")


if __name__ == "__main__":
    main()
