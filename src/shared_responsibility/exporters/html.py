"""The matrix as one HTML page that needs nothing else: no script, no font, no request."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from .._default import MODEL
from .._vocabulary import Basis, Owner
from .._workload import legible
from ._base import changed_by, duty_texts, layered, open_questions, places
from ._picture import OWNER_WORDS, kind_of, stack, variables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .._model import Model
    from .._types import Citation, Ruling
    from .._workload import Assessment, Workload

__all__ = ["FORMAT", "SUFFIXES", "bulleted", "cited", "dump", "link", "owner_word", "page", "text"]

FORMAT: Final = "html"
SUFFIXES: Final = (".html", ".htm")

_ADDRESSES = ("https://", "http://")
_STYLE = f"""
:root {{ color-scheme: light dark; {variables("light")} }}
@media (prefers-color-scheme: dark) {{ :root {{ {variables("dark")} }} }}
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #8888; padding: .35rem .5rem; text-align: start; vertical-align: top; }}
ul {{ margin: 0; padding-inline-start: 1.1rem; }}
.sr-scroll {{ overflow-x: auto; }}
.sr-owner {{ color: var(--sr-ink); display: inline-block; padding: 0 .5em; white-space: nowrap; }}
.sr-stack {{ display: block; height: auto; max-width: 32rem; width: 100%; }}
.sr-stack text {{ fill: currentColor; font: 13px system-ui, sans-serif; }}
.sr-stack .sr-word {{ fill: var(--sr-ink); }}
.sr-aws {{ background: var(--sr-aws); fill: var(--sr-aws); }}
.sr-customer {{ background: var(--sr-customer); fill: var(--sr-customer); }}
.sr-shared {{ background: var(--sr-shared); fill: var(--sr-shared); }}
.sr-undetermined {{ background: var(--sr-undetermined); fill: var(--sr-undetermined); }}
.sr-not-applicable {{ background: var(--sr-not-applicable); fill: var(--sr-not-applicable); }}
"""


def text(value: object) -> str:
    """
    Write any text so that no browser takes it for markup, inside an attribute too.

    Args:
        value: the text.

    Returns:
        The text, escaped.

    Examples:
        >>> text("<script>")
        '&lt;script&gt;'
    """
    return escape(legible(str(value)))


def link(url: str, title: str) -> str:
    """
    Write a link to a page outside; an address that is no web address stays a text.

    Args:
        url: the address.
        title: the words of the link.

    Returns:
        An anchor, or the title alone.

    Examples:
        >>> link("javascript:alert(1)", "here")
        'here'
    """
    if not url.startswith(_ADDRESSES):
        return text(title)
    return f'<a href="{text(url)}">{text(title)}</a>'


def owner_word(ruling: Ruling) -> str:
    """
    Write the verdict as a coloured word.

    Args:
        ruling: the ruling.

    Returns:
        A span with the classes `sr-owner` and that of the owner.
    """
    word = "Open" if ruling.basis is Basis.NOT_MODELLED else OWNER_WORDS[ruling.owner]
    return f'<span class="sr-owner {kind_of(ruling.owner)}">{word}</span>'


def bulleted(lines: Iterable[str]) -> str:
    """
    Write sentences, several as a list.

    Args:
        lines: the sentences; they are escaped here.

    Returns:
        A list, the one sentence, or nothing.
    """
    items = [text(line) for line in lines]
    return "".join(items) if len(items) < 2 else f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"  # noqa: PLR2004 (one is no list)


def cited(sources: Iterable[Citation]) -> str:
    """
    Write the pages that say so, each with the month in which it was read and the words that decide.

    Args:
        sources: the citations; a page that is cited twice is written once.

    Returns:
        Links with line breaks between them.
    """
    pages = {(source.url, source.title, source.read): source.quote for source in sources}
    return "<br>".join(
        f"{link(url, title)} ({text(read)})" + (f" <q>{text(quote)}</q>" if quote else "")
        for (url, title, read), quote in pages.items()
    )


def dump(workload: Workload, assessments: Sequence[Assessment], *, model: Model = MODEL) -> str:
    """
    Write the matrix as an HTML page.

    Args:
        workload: what was read.
        assessments: the rulings.
        model: the model that gave them.

    Returns:
        A whole document, its style within.
    """
    parts = [*_matrix(assessments, model)]
    for number, assessment in enumerate(assessments, start=1):
        parts += _use(number, assessment, model)
    parts += _rest(workload, assessments, model)
    return page(f"Who is responsible for what: {workload.name}", parts)


def page(title: str, parts: Iterable[str]) -> str:
    """
    Make a whole page, its style within.

    Args:
        title: its title and first heading; it is escaped here.
        parts: what stands below, as HTML.

    Returns:
        The document.
    """
    title = text(title)
    head = [
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>',
        f'<meta name="viewport" content="width=device-width">\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>',
    ]
    return "\n".join([*head, *parts, "</body>\n</html>\n"])


def _matrix(assessments: Sequence[Assessment], model: Model) -> Iterator[str]:
    """Write the words of all uses side by side."""
    heads = "".join(
        f'<th scope="col"><a href="#use-{number}">{text(assessment.use)}</a></th>'
        for number, assessment in enumerate(assessments, start=1)
    )
    yield f'<div class="sr-scroll"><table>\n<thead><tr><th scope="col">Concern</th>{heads}</tr></thead>'
    for layer, rows in layered(assessments, model):
        yield f'<tbody><tr><th scope="rowgroup" colspan="{len(assessments) + 1}">{text(layer)}</th></tr>'
        for concern, rulings in rows:
            words = "".join(f"<td>{owner_word(ruling)}</td>" for ruling in rulings)
            yield f'<tr><th scope="row">{text(concern)}</th>{words}</tr>'
        yield "</tbody>"
    yield "</table></div>"


def _use(number: int, assessment: Assessment, model: Model) -> Iterator[str]:
    """Write one use: its picture, and what each side does."""
    name = str(assessment.use)
    yield f'<h2 id="use-{number}">{number}. {text(name)}</h2>'
    if assessment.use.seen:
        yield f"<p>Seen: {text(', '.join(map(str, assessment.use.seen)))}</p>"
    yield from (f"<p>Note: {text(note)}.</p>" for note in assessment.use.notes)
    yield stack(assessment.rulings, model, f"Who must act in each layer of {name}")
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Concern", "Who", "AWS", "The customer", "Ground"))
    yield f'<div class="sr-scroll"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    yield from (_row(each, model) for each in assessment.rulings if each.owner is not Owner.NOT_APPLICABLE)
    yield "</tbody></table></div>"
    absent = [ruling.concern for ruling in assessment.rulings if ruling.owner is Owner.NOT_APPLICABLE]
    if absent:
        yield f"<p>Does not exist here: {text(', '.join(absent))}.</p>"


def _row(ruling: Ruling, model: Model) -> str:
    notes = [
        ruling.because,
        *(f"Unless {each}." for each in ruling.unless),
        *([f"Contested: {ruling.contested}"] if ruling.contested else []),
        *([f"Changed by overlay {', '.join(changed_by(ruling, model))}."] if ruling.overlays else []),
    ]
    needs = f"<br>needs {text(', '.join(ruling.needs))}" if ruling.needs else ""
    return (
        f'<tr><th scope="row">{text(ruling.concern)}</th><td>{owner_word(ruling)}{needs}</td>'
        f"<td>{bulleted(duty_texts(ruling, model, of_customer=False))}</td>"
        f"<td>{bulleted(duty_texts(ruling, model, of_customer=True))}</td>"
        f"<td>{text(' '.join(notes))}<br>{ruling.basis}<br>{cited(ruling.sources)}</td></tr>"
    )


def _rest(workload: Workload, assessments: Sequence[Assessment], model: Model) -> Iterator[str]:
    """Say what is open, and what is not known."""
    questions = [f"{use}: {question} {find_out}" for use, question, find_out in open_questions(assessments, model)]
    unknown = [f"{where}: {reason}" for where, reason in places(workload)]
    for heading, lines in (("To find out", questions), ("Not known", unknown)):
        if lines:
            yield f"<h2>{heading}</h2><ul>{''.join(f'<li>{text(line)}</li>' for line in lines)}</ul>"
