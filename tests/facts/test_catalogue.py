"""The built-in catalogue: audited, literal, sorted, cited, and its generated files fresh."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from attrs import fields, has

from shared_responsibility import MODEL, Catalogue, Citation, Source
from shared_responsibility.testing import audit

ROOT = Path(__file__).resolve().parents[2]
CATALOG = ROOT / "src" / "shared_responsibility" / "catalog"
GENERATED = {"_aliases.py", "_index.py", "_owners.py"}
MODULES = sorted(path for path in CATALOG.rglob("*.py") if path.name not in GENERATED)
IDS = [str(path.relative_to(CATALOG)) for path in MODULES]

HOSTS = {
    "boto3.amazonaws.com",
    "aws.amazon.com",
    "aws.github.io",
    "blogs.aws.amazon.com",
    "docs.aws.amazon.com",
    # public bodies
    "csrc.nist.gov",
    "eur-lex.europa.eu",
    "nvlpubs.nist.gov",
    "www.aicpa-cima.com",
    "www.ecfr.gov",
    "www.fedramp.gov",
    "www.hhs.gov",
    "www.iso.org",
    "www.pcisecuritystandards.org",
}
"""Where a source may stand."""
OTHERS = {
    "aws-otel.github.io",
    "awsdocs-neuron.readthedocs-hosted.com",
    "awslabs.github.io",
    "github.com",
    "kiro.dev",
    "partyrock.aws",
    "pypi.org",
    "serverlessland.com",
    "vmc.techzone.vmware.com",
}
"""Where AWS publishes beside its own sites, and where the makers of a tool describe it: named one by one."""


def values(thing):
    """Give a value and everything within it."""
    yield thing
    if isinstance(thing, tuple):
        for each in thing:
            yield from values(each)
    elif has(type(thing)):
        for attribute in fields(type(thing)):
            yield from values(getattr(thing, attribute.name))


@pytest.fixture(scope="module")
def everything():
    """Give every value of the built-in catalogue, each once."""
    catalogues = (getattr(MODEL, attribute.name) for attribute in fields(type(MODEL)))
    entries = [entry for each in catalogues if isinstance(each, Catalogue) for entry in each.values()]
    constants = [
        value
        for path in MODULES
        for value in vars(import_module(f"shared_responsibility.catalog{dotted(path)}")).values()
        if isinstance(value, (Citation, Source))
    ]
    return set(values((*entries, *MODEL.places(), *constants)))


def dotted(path):
    """Write the path of a module below the catalogue as Python names it."""
    parts = path.relative_to(CATALOG).with_suffix("").parts
    return "".join(f".{part}" for part in parts if part != "__init__")


def test_the_audit_finds_nothing():
    """Every reference leads somewhere, every answer is free of contradiction, every fact has a source."""
    assert list(audit(MODEL)) == []


def test_the_generated_files_are_fresh():
    """What is derived from the catalogue is as the generator would write it now."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "generate.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


# -- literals only ------------------------------------------------------------------------------------------------------


def offences(node, path):
    """Name everything in an expression that is not a literal, a name or a constructor call."""
    if isinstance(node, ast.Constant):
        return
    if isinstance(node, ast.Tuple):
        for each in node.elts:
            yield from offences(each, path)
    elif isinstance(node, ast.Call):
        constructor = isinstance(node.func, ast.Name) and node.func.id[:1].isupper()
        if not constructor or node.args or any(keyword.arg is None for keyword in node.keywords):
            yield f"{path.name}:{node.lineno}: not a constructor call with keywords: {ast.unparse(node)[:40]}"
        for keyword in node.keywords:
            yield from offences(keyword.value, path)
    elif not isinstance(node, ast.Name) and not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
        yield f"{path.name}:{node.lineno}: {type(node).__name__}: {ast.unparse(node)[:40]}"


def module_offences(source, path):
    """Name everything in a module that is no docstring, import or assignment of literals and constructor calls."""
    for number, node in enumerate(ast.parse(source).body):
        if isinstance(node, ast.ImportFrom):
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            continue
        if isinstance(node, ast.Assign) and all(isinstance(each, ast.Name) for each in node.targets):
            names = {each.id for each in node.targets}
            if names != {"__all__"}:
                yield from offences(node.value, path)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            if node.target.id != "__all__":
                yield from offences(node.value, path)
        else:
            yield f"{path.name}:{node.lineno}: {type(node).__name__} (statement {number})"


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_a_catalogue_module_holds_literals_only(path):
    """No conditions, loops, computed strings or starred lists: what is written is what is known."""
    assert list(module_offences(path.read_text(encoding="utf-8"), path)) == []


@pytest.mark.parametrize(
    "source",
    [
        "if True:\n    A = 1",
        "A = [1, 2]",
        "A = f'{B}'",
        "A = (*B,)",
        "A = tuple(x for x in B)",
        "A = Fact(**B)",
        "A = Fact(1)",
        "A = B + C",
        "A = 'x' 'y' * 2",
        "A = b.c()",
        "import os",
        "def f(): ...",
        "A = {1: 2}",
        "A.b = 1",
        "A = x if y else z",
        "A = Fact(when=lambda: 1)",
        "A = B.C.D",
    ],
)
def test_the_parser_of_this_test_refuses_everything_else(source):
    """The check above would notice what is not a literal."""
    assert list(module_offences(source, Path("invented.py")))


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_entries_are_sorted_by_id(path):
    """The entries of a module stand in the order of their ids, a constant for each kind."""
    module = import_module(f"shared_responsibility.catalog{dotted(path)}")
    for name, value in vars(module).items():
        if name.isupper() and isinstance(value, tuple) and all(hasattr(each, "id") for each in value):
            ids = [each.id for each in value]
            assert ids == sorted(ids), name


# -- citations -----------------------------------------------------------------------------------------------------------


def test_sources_stand_at_aws_or_a_public_body(everything):
    """Every source is an https address of AWS or of a public body that is named here."""
    sources = {each for each in everything if isinstance(each, Source)}
    assert sources
    wrong = [
        f"{each.id}: {each.url}"
        for each in sources
        if urlsplit(each.url).scheme != "https" or urlsplit(each.url).hostname not in HOSTS | OTHERS
    ]
    assert sorted(wrong) == []


def test_no_id_names_two_sources(everything):
    """Two documents have two ids, and one document has one address."""
    found = {}
    for each in everything:
        if isinstance(each, Source):
            found.setdefault(each.id, set()).add(each)
    assert sorted(id_ for id_, sources in found.items() if len(sources) > 1) == []


def test_citations_say_when_they_were_read(everything):
    """Each citation has the month in which somebody read the page, and a title."""
    citations = {each for each in everything if isinstance(each, Citation)}
    assert citations
    wrong = [each.url for each in citations if not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", each.read) or not each.title]
    assert sorted(wrong) == []


def test_addresses_of_pages_are_whole(everything):
    """A page is added to the address of a document that ends in a slash, and neither holds a space or a second suffix."""
    wrong = [
        each.url
        for each in everything
        if isinstance(each, Citation)
        and (
            (each.page and not each.of.url.endswith("/"))
            or re.search(r"\s|\.html\.html|//", each.url.removeprefix("https://"))
        )
    ]
    assert sorted(wrong) == []


def test_quotations_are_short(everything):
    """A quotation is the few words that decide: fewer than thirty."""
    long = [each.quote for each in everything if isinstance(each, Citation) and len(each.quote.split()) >= 30]
    assert sorted(long) == []


def test_a_quotation_is_never_empty_space(everything):
    """Texts of the catalogue carry no space at their ends and no line breaks."""
    wrong = [each for each in everything if isinstance(each, str) and (each != each.strip() or "\n" in each)]
    assert sorted(wrong) == []


def test_reasons_and_duties_are_sentences(everything):
    """What is said to people begins with a capital and ends with a full stop."""
    texts = {each.because for each in everything if hasattr(each, "because") and each.because}
    texts |= {each.text for each in everything if hasattr(each, "verb")}
    assert texts
    wrong = [
        text
        for text in texts
        if text[-1] not in ".?"
        or (text[0].islower() and text.split()[0].strip(",") not in {"containerd", "kubelet", "vSAN"})
    ]
    assert sorted(wrong) == []
