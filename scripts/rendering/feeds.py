"""What other readers get: the list for language models, the feed of changed answers, the page that says what data there are."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from shared_responsibility.exporters.html import text

from . import addresses, words
from .api import SHAPES, WRITTEN
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .changes import Change
    from .subject import Subject

HERE = f"{addresses.ROOT}/data.md"
_FILES = {
    "answers.csv": "Every answer: service, concern, circumstances, owner, basis. A line for each alternative and exception.",
    "answers.parquet": "The same as Parquet.",
    "answers_changed.csv": "Every answer that changed, oldest first; lines are added, none is taken away.",
    "answers_changed.atom": "The same as an Atom feed.",
    "llms.txt": "An index of the pages for language models; each page stands beside itself as plain Markdown.",
    "api/v1/matrix.json": "Every verdict as one character.",
    "api/v1/rulings.json": "Which file holds the rulings of which service, and how many concerns each side has.",
}


def pages(_subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page about the data."""
    yield HERE, "\n".join(_page()) + "\n"


def fragments(_subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write the links to the files, which are no pages."""
    files = {
        **_FILES,
        **{f"api/v1/{kind}.json": f"Every entry of the kind {kind}." for kind in SHAPES if "rulings" not in kind},
    }
    html = "".join(
        f'<li><a href="{text(addresses.href(HERE, name))}"><code>{text(name)}</code></a>: {text(said)}</li>'
        for name, said in files.items()
    )
    schemas = ", ".join(
        f'<a href="{text(addresses.href(HERE, f"api/v1/schemas/{kind}.json"))}">{text(kind)}</a>'
        for kind in (*SHAPES, *WRITTEN)
    )
    yield (
        "data-files",
        Fragment(
            html=f"<ul>{html}</ul><p>JSON Schemas: {schemas}.</p>",
            markdown="\n".join(f"- `{name}`: {words.md(said)}" for name, said in files.items()),
        ),
    )


def _page() -> Iterator[str]:
    yield "# Data\n"
    yield "Everything on these pages, as files that need no server: fetch them, or keep a copy.\n"
    yield "<!--sr:data-files-->\n"
    yield "## What you can rely on { #promise }\n"
    yield "- Each file has `schema_version`, `generated_at` (the month in which the newest page was read) and `kind`; its entries stand in `items`."
    yield "- Each entry of a kind has the same keys, always all of them, and a key has values of one type."
    yield "- `rulings/{service}.json` holds the ruling for each concern, without circumstances first; those that follow are its alternatives and exceptions."
    yield "- A key that goes, or that changes its meaning, raises the version in the path. A further key does not."
    yield "- `badges/{service}.json` is what shields.io calls an endpoint.\n"
    yield "## Changed answers { #changes }\n"
    yield "An answer is changed when its owner is another than before, or when the question is gone."
    yield "A further question is no change, and neither is a firmer basis."


def llms(documents: Mapping[str, str]) -> str:
    """
    Write the index for language models.

    Args:
        documents: for the path of each plain page its text.

    Returns:
        The text of `llms.txt`.
    """
    sections: dict[str, list[str]] = {}
    for path, page in sorted(documents.items()):
        title = next((line[2:] for line in page.splitlines() if line.startswith("# ")), path)
        inner = (
            path.removeprefix(f"{addresses.ROOT}/").split("/") if path.startswith(addresses.ROOT) else path.split("/")
        )
        section = inner[0] if inner[1:] else "home"
        sections.setdefault(section, []).append(f"- [{title}]({path})")
    lines = [
        "# shared_responsibility",
        "",
        "> Who must act on AWS, AWS or the customer, for each concern of each service: typed, cited, with the circumstances that the answer depends on.",
        "",
        "Each answer names its owner (aws, customer, shared, not-applicable, undetermined), the duties of both sides, its basis and its sources.",
        "Where a basis is `inferred` no page was found that says it; `not-modelled` means that nothing is known and nothing should be guessed.",
        "All answers in one file: [answers.csv](answers.csv). With duties and sources, a file for each service: `api/v1/rulings/{service}.json`.",
    ]
    for section, items in sections.items():
        lines += ["", f"## {section.replace('-', ' ').capitalize()}", "", *items]
    return "\n".join(lines) + "\n"


def atom(subject: Subject) -> str:
    """Write the feed of changed answers, the newest first."""
    updated = max((change.date for change in subject.changes), default=subject.as_of)
    entries = "".join(_entry(subject, change) for change in reversed(subject.changes))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<title>shared_responsibility: changed answers</title>\n<id>{_urn('feed')}</id>\n"
        '<link rel="self" href="answers_changed.atom"/>\n<author><name>shared_responsibility</name></author>\n'
        f"<updated>{text(updated)}T00:00:00Z</updated>\n{entries}</feed>\n"
    )


def _entry(subject: Subject, change: Change) -> str:
    if change.service in subject.model.services:
        title = f"{subject.model.services[change.service].name}, {change.concern}: {change.old} became {change.new or 'a question no longer asked'}"
        page = f"{addresses.folder(addresses.page('services', change.service))}/#{change.concern}"
    else:
        title, page = "All answers", f"{addresses.folder(HERE)}/"
    where = f" ({change.circumstances})" if change.circumstances else ""
    return (
        f"<entry><title>{text(title)}{text(where)}</title><id>{_urn('|'.join(change))}</id>"
        f'<link href="{text(page)}"/><updated>{text(change.date)}T00:00:00Z</updated><summary>{text(change.because or title)}</summary></entry>\n'
    )


def _urn(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'shared_responsibility {name}')}"
