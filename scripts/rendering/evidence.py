"""The page of evidence: how many answers rest on a page, how well the pages agree, and when they were read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shared_responsibility import Basis, Standing
from shared_responsibility.exporters.html import text

from . import addresses, words
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .subject import Subject

HERE = f"{addresses.ROOT}/evidence.md"
_BASES = (Basis.STATED, Basis.INHERITED, Basis.INFERRED, Basis.NOT_MODELLED)
_FIRM = (Basis.STATED, Basis.INHERITED)
_STANDINGS = {
    Standing.AGREED: "two or more pages say so",
    Standing.SINGLE: "one page says so",
    Standing.CONTESTED: "pages disagree; both are cited",
    Standing.NONE: "no page says so",
}


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page."""
    yield HERE, "\n".join(_page(subject)) + "\n"


def fragments(subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write the figures of each service, and the answers that are contested."""
    rows = [(service.id, service.name, len(service.facts), _bases(subject, service.id)) for service in subject.modelled]
    heads = ("Service", "Facts", *map(str, _BASES), "Rests on a page")
    html = "".join(
        f'<tr><th scope="row"><a href="{text(addresses.href(HERE, addresses.page("services", id_)))}">{text(name)}</a></th>'
        f"{''.join(f'<td>{number}</td>' for number in (facts, *(bases[each] for each in _BASES)))}<td>{_firm(bases):.0%}</td></tr>"
        for id_, name, facts, bases in rows
    )
    plain = [f"| {' | '.join(heads)} |", f"| --- |{' ---: |' * (len(heads) - 1)}"]
    plain += [
        f"| {words.md(name)} | {facts} | {' | '.join(str(bases[each]) for each in _BASES)} | {_firm(bases):.0%} |"
        for _, name, facts, bases in rows
    ]
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    yield (
        "evidence-services",
        Fragment(
            html=f'<div class="sr-scroll"><table class="sr-table sr-counts"><thead><tr>{head}</tr></thead><tbody>{html}</tbody></table></div>',
            markdown="\n".join(plain),
        ),
    )


def _page(subject: Subject) -> Iterator[str]:
    rulings = subject.every_ruling
    bases = Counter(ruling.basis for ruling in rulings)
    every = len(subject.model.services) * len(subject.model.concerns)
    firm = sum(bases[each] for each in _FIRM)
    yield "# Evidence\n"
    yield "How firm the ground under the answers is. An answer that rests on no page says so itself, in its `basis`.\n"
    asked = f"{every:,} questions ({len(subject.model.services)} services, {len(subject.model.concerns)} concerns)"
    known = f"the {len(rulings):,} about the {len(subject.modelled)} services of which something is known"
    yield f"Of all {asked}, **{firm / max(1, every):.0%} rest on a page**; of {known}, {firm / max(1, len(rulings)):.0%}.\n"
    yield "| Basis | What it means | Answers | Share |\n| --- | --- | ---: | ---: |"
    for basis in _BASES:
        yield f"| {words.md(basis)} | {words.BASES[basis]} | {bases[basis]:,} | {bases[basis] / max(1, len(rulings)):.0%} |"
    yield "\n## How well the pages agree { #standing }\n\n| Standing | What it means | Answers |\n| --- | --- | ---: |"
    standings = Counter(ruling.standing for ruling in rulings)
    for standing, meaning in _STANDINGS.items():
        yield f"| {words.md(standing)} | {meaning} | {standings[standing]:,} |"
    contested = [ruling for ruling in rulings if ruling.contested]
    if contested:
        yield "\n## Where AWS's own pages disagree { #contested }\n\n| Service | Concern | Which reading was taken, and why |\n| --- | --- | --- |"
        for ruling in contested:
            service = f"[{words.md(subject.model.services[ruling.service].name)}]({addresses.markdown_link(HERE, addresses.page('services', ruling.service))})"
            yield f"| {service} | {words.code(ruling.concern)} | {words.md(ruling.contested)} |"
    yield "\n## When the pages were read { #read }\n\n| Month | Facts' citations |\n| --- | ---: |"
    read = Counter(citation.read for service in subject.modelled for fact in service.facts for citation in fact.sources)
    for month, number in sorted(read.items()):
        yield f"| {words.md(month)} | {number:,} |"
    yield "\n## Service by service { #services }\n\n<!--sr:evidence-services-->\n"


def _bases(subject: Subject, service: str) -> Counter[Basis]:
    return Counter(ruling.basis for ruling in subject.rulings(service))


def _firm(bases: Counter[Basis]) -> float:
    return sum(bases[each] for each in _FIRM) / max(1, bases.total())
