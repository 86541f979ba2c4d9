"""One answer as a row of a table, and as lines of plain Markdown: who, what each side does, why, which page, which call."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from attrs import evolve

from shared_responsibility import Basis, Owner
from shared_responsibility.exporters._base import duty_texts
from shared_responsibility.exporters._picture import OWNER_WORDS
from shared_responsibility.exporters.html import bulleted, cited, text
from shared_responsibility.exporters.html import owner_word as coloured

from . import addresses, words
from .subject import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Ruling

    from .source_lines import Line
    from .subject import Subject

CATALOGUE = "src/shared_responsibility/catalog/"
"""Where the facts stand in the source; a page that names a file and a line says so once."""
HEADS = ("Concern", "Who", "AWS does", "You do", "Why, and who says so")


def anchor_of(ruling: Ruling) -> str:
    """Name the place of an answer on the page of its service."""
    return addresses.anchor(
        ruling.concern, *(part for name, values in written(ruling.circumstances) for part in (name, "-".join(values)))
    )


def table(body: Iterable[str]) -> str:
    """Put rows into a table that a phone shows as cards."""
    heads = "".join(f'<th scope="col">{head}</th>' for head in HEADS)
    return f'<table class="sr-table sr-cards"><thead><tr>{heads}</tr></thead>{"".join(body)}</table>'


def row(subject: Subject, ruling: Ruling, here: str) -> Iterator[str]:
    """Write the row of a concern, and one below it for each case in which the answer, or a duty, is another."""
    concern = subject.model.concerns[ruling.concern]
    page = addresses.href(here, addresses.page("concerns", concern.id))
    title = f'<a href="{text(page)}">{text(concern.name)}</a>'
    yield _row(subject, ruling, title)
    for case in subject.cases(ruling):
        yield _row(subject, case, f"if <code>{text(words.said(case.circumstances))}</code>", "sr-case")


def _row(subject: Subject, ruling: Ruling, title: str, kind: str = "") -> str:
    place = anchor_of(ruling)
    needs = f"<small>on {text(', '.join(ruling.needs))}</small>" if ruling.needs else ""
    unless = "".join(
        f"<small>{text(OWNER_WORDS[each.owner])} if {text(words.said(((each.circumstance, each.value),)))}</small>"
        for each in ruling.unless
    )
    return (
        f'<tr id="{text(place)}"{f" class={kind}" if kind else ""}><th scope="row">{title}</th>'
        f"<td>{coloured(ruling)}{needs}{unless}</td>"
        f"<td>{bulleted(duty_texts(ruling, subject.model, of_customer=False))}</td>"
        f"<td>{_customers(subject, ruling)}</td>"
        f"<td>{_ground(subject, ruling)}</td></tr>"
    )


def _customers(subject: Subject, ruling: Ruling) -> str:
    """Write what the customer does, and what happens otherwise."""
    ignored = _otherwise(ruling)
    otherwise = f"<small>If not: {text(ignored)}</small>" if ignored else ""
    return bulleted(duty_texts(ruling, subject.model, of_customer=True)) + otherwise


def _otherwise(ruling: Ruling) -> str:
    """Say what happens by a page if nobody acts; what is inferred stands once, on the page of the concern."""
    return " ".join(duty.if_ignored for duty in ruling.duties if duty.if_ignored and not duty.inferred)


def _ground(subject: Subject, ruling: Ruling) -> str:
    """Write why, on what ground, which pages say so, where the fact stands and which call gives the answer."""
    call = words.call(ruling.service, ruling.concern, ruling.circumstances)
    contested = f"<p><strong>AWS's pages disagree.</strong> {text(ruling.contested)}</p>" if ruling.contested else ""
    # of a general answer the words of the page, and its line in the source, stand once, on the page of the concern
    general = ruling.basis in GENERAL
    pages = [evolve(each, quote="") for each in ruling.sources] if general else ruling.sources
    sources = f"<br>{cited(pages)}" if pages else ""
    line = None if general else subject.line_behind(ruling)
    return (
        f'<p>{text(ruling.because)}</p>{contested}<p class="sr-ground">{ruling.basis}{sources}</p>'
        f'<p class="sr-ground"><code>{escape(call, quote=False)}</code>{edit(subject, line)}</p>'
    )


def edit(subject: Subject, line: Line | None) -> str:
    """Lead to the line of a fact in the source; where the source is not published, name file and line."""
    if line is None:
        return ""
    name, number = line
    if subject.source_url:
        return f' <a href="{text(subject.source_url)}{text(name)}#L{number}">Edit this fact</a>'
    return f' <span class="sr-line">{text(name.removeprefix(CATALOGUE))}:{number}</span>'


def edit_markdown(subject: Subject, line: Line | None) -> str:
    """Do the same in Markdown."""
    if line is None:
        return ""
    name, number = line
    return f"[{name}:{number}](<{subject.source_url}{name}#L{number}>)" if subject.source_url else f"`{name}:{number}`"


def lines(subject: Subject, ruling: Ruling) -> Iterator[str]:
    """Write an answer in Markdown, with its cases."""
    concern = subject.model.concerns[ruling.concern]
    yield f"### {words.md(concern.name)} (`{ruling.concern}`)\n"
    yield from _lines(subject, ruling)
    for case in subject.cases(ruling):
        yield f"#### If {words.code(words.said(case.circumstances))}\n"
        yield from _lines(subject, case)


def _lines(subject: Subject, ruling: Ruling) -> Iterator[str]:
    needs = f", on {', '.join(map(words.code, ruling.needs))}" if ruling.needs else ""
    yield f"**{words.owner_word(ruling)}**{needs}. {words.md(ruling.because)}\n"
    if ruling.basis in GENERAL:
        # the general duties stand once, on the page of the concern: a plain page is short
        yield f"- Basis: {ruling.basis}; call: {words.code(words.call(ruling.service, ruling.concern, ruling.circumstances))}\n"
        return
    for whose, of_customer in (("AWS", False), ("You", True)):
        for sentence in duty_texts(ruling, subject.model, of_customer=of_customer):
            yield f"- {whose}: {words.md(sentence)}"
    if ignored := _otherwise(ruling):
        yield f"- If not: {words.md(ignored)}"
    if ruling.contested:
        yield f"- AWS's pages disagree: {words.md(ruling.contested)}"
    sources = f": {words.cited(ruling.sources)}" if ruling.sources else ""
    yield f"- Basis: {ruling.basis}{sources}"
    yield f"- Call: {words.code(words.call(ruling.service, ruling.concern, ruling.circumstances))}\n"


GENERAL = (Basis.INHERITED, Basis.INFERRED)
"""Answers that follow from the class of a service."""


def here_is_no(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """Find the questions that do not arise, whatever the circumstances."""
    return tuple(
        each for each in rulings if each.owner is Owner.NOT_APPLICABLE and not each.unless and not each.alternatives
    )


def open_questions(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """Find the questions to which nothing is known."""
    return tuple(each for each in rulings if each.basis is Basis.NOT_MODELLED and not each.alternatives)
