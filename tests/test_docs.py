"""The docs: their examples run, their links lead somewhere, their reference leaves no public name out."""

from __future__ import annotations

import doctest
import pkgutil
import re
import shutil
from importlib import import_module
from pathlib import Path

import pytest

import shared_responsibility

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

FENCE = re.compile(r"^(?P<indent> *)```(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
DIRECTIVE = re.compile(r"^::: (?P<name>[\w.]+)$", re.MULTILINE)


def _lessons() -> list[Path]:
    """List the pages whose code is run."""
    folders = ("tutorial", "how-to", "explanation")
    return [
        ROOT / "README.md",
        DOCS / "index.md",
        *(page for name in folders for page in sorted((DOCS / name).glob("*.md"))),
    ]


def _pages() -> list[Path]:
    """List every page that is written by hand."""
    rendered = DOCS / "reference" / "catalogue"
    return [*sorted(ROOT.glob("*.md")), *(page for page in sorted(DOCS.rglob("*.md")) if rendered not in page.parents)]


def _modules() -> list[str]:
    """List the modules of the package that can be imported without running the command."""
    found = pkgutil.walk_packages(shared_responsibility.__path__, "shared_responsibility.")
    return ["shared_responsibility", *(info.name for info in found if not info.name.endswith("__main__"))]


def _named(path: Path) -> str:
    """Name a page as a test id."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", _lessons(), ids=_named)
def test_the_code_of_a_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each page's Python sessions give what they show, in order; a titled block of another language is the file it names."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    text = page.read_text(encoding="utf-8")
    names: dict[str, object] = {}
    failures: list[str] = []
    for block in FENCE.finditer(text):
        language, _, rest = block["info"].strip().partition(" ")
        title = re.search(r'title="([^"/]+)"', rest)
        if language in ("pycon", "python"):
            assert ">>> " in block["body"], f"{_named(page)}: a Python block is no session: {block['body'][:60]!r}"
            line = text.count("\n", 0, block.start("body"))
            test = doctest.DocTestParser().get_doctest(block["body"], names, _named(page), str(page), line)
            doctest.DocTestRunner(optionflags=FLAGS).run(test, out=failures.append, clear_globs=False)
            names = test.globs
        elif title:
            Path(title[1]).write_text(block["body"], encoding="utf-8")
    assert not failures, "".join(failures)


@pytest.mark.parametrize("page", _pages(), ids=_named)
def test_relative_links_lead_to_files(page: Path) -> None:
    """Each link from a page to a neighbour names a file that exists."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = [re.split("[?#]", link["target"])[0] for link in LINK.finditer(text) if "://" not in link["target"]]
    rendered = (DOCS / "reference" / "catalogue").as_posix()  # whose pages the docs session checks, in the built site
    missing = [
        target
        for target in targets
        if target
        and not (page.parent / target).exists()
        and not (page.parent / target).resolve().as_posix().startswith(rendered)
    ]
    assert not missing


def test_every_public_name_is_in_the_reference() -> None:
    """Each name that the package offers has its place in the API reference."""
    pages = sorted((DOCS / "reference" / "api").glob("*.md"))
    shown = {found["name"] for page in pages for found in DIRECTIVE.finditer(page.read_text(encoding="utf-8"))}
    assert not {f"shared_responsibility.{name}" for name in shared_responsibility.__all__} - shown


@pytest.mark.parametrize("name", _modules())
def test_the_examples_of_a_module_hold(name: str) -> None:
    """Each example in a docstring gives what it shows."""
    module = import_module(name)
    failures: list[str] = []
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    for test in doctest.DocTestFinder().find(module):
        runner.run(test, out=failures.append)
    assert not failures, "".join(failures)
