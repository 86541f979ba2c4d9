"""The page of a concern: who has it in which service, grouped by owner and reason."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from shared_responsibility import Owner
from shared_responsibility.exporters._picture import OWNER_WORDS, kind_of
from shared_responsibility.exporters.html import cited, text

from . import addresses, rows, words
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Concern, Ruling

    from .subject import Subject

MANY = 40
"""A longer list of services is folded, so that the next reason can be seen."""
GROUPS = {
    Owner.AWS: "AWS has it",
    Owner.CUSTOMER: "You have it",
    Owner.SHARED: "Both must act",
    Owner.UNDETERMINED: "It depends",
    Owner.NOT_APPLICABLE: "It does not exist",
}


class Answer(NamedTuple):
    """Put an answer beside the circumstances in which it is given: those of the name of the service in a list."""

    ruling: Ruling
    """The ruling."""
    case: bool
    """Whether it is an answer to more than was asked."""


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page of each concern."""
    for concern in subject.model.concerns.values():
        yield addresses.page("concerns", concern.id), "\n".join(_page(subject, concern)) + "\n"


def fragments(subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write the long lists of services."""
    found: dict[str, list[Ruling]] = {id_: [] for id_ in subject.model.concerns}
    for ruling in subject.every_ruling:
        found[ruling.concern].append(ruling)
    for concern, rulings in found.items():
        yield f"concern-{concern}-services", _services(subject, concern, rulings)


def _page(subject: Subject, concern: Concern) -> Iterator[str]:
    here = addresses.page("concerns", concern.id)
    layer = subject.model.layers[concern.layer]
    counts = Counter(words.owner_word(subject.model.ruling(service.id, concern.id)) for service in subject.modelled)
    said = ", ".join(f"{word} {counts[word]}" for word in (*OWNER_WORDS.values(), "Open") if counts[word])
    yield f"---\ndescription: Who has {concern.id} in each AWS service, AWS or the customer, and why.\nhide:\n  - navigation\n---\n"
    yield f"# {words.md(concern.name)}\n"
    topics = ", ".join(
        f"[{words.md(topic.name)}]({addresses.markdown_link(here, addresses.page('topics', topic.id))})"
        for topic in subject.topics_of(concern.id)
    )
    where = addresses.markdown_link(here, addresses.page("layers", layer.id))
    every = addresses.markdown_link(here, addresses.page("concerns"))
    yield f"[Concerns]({every}) · {words.code(concern.id)} · layer [{words.md(layer.name)}]({where}){f' · {topics}' if topics else ''}\n"
    yield f"{words.md(concern.definition)}\n"
    yield f"Of {len(subject.modelled)} services: **{said}**.\n"
    yield "## What it means { #meaning }\n"
    for wording in concern.wordings:
        yield f"- **{GROUPS[wording.owner]}.** {words.md(wording.because)}"
        for duty in wording.duties:
            whose = {"provider": "AWS", "customer": "You"}.get(duty.party, duty.party)
            mark = " (inferred)" if duty.inferred else ""
            otherwise = f" If not{mark}: {words.md(duty.if_ignored)}" if duty.if_ignored else ""
            yield f"    - {words.md(whose)}: {words.md(duty.text)}{otherwise}"
    yield "\n## Who has it, and why { #services }\n"
    yield f"<!--sr:concern-{concern.id}-services-->\n"
    yield from beside(subject, concern.id, here)
    line = rows.edit_markdown(subject, subject.line_of("Concern", concern.id))
    yield "## Ask it { #call }\n"
    yield f'```python\nimport shared_responsibility as srm\n\nprint(srm.ruling("{_example(subject, concern.id)}", "{concern.id}"))\n```\n'
    if line:
        yield f"In the source: {line}"


def _example(subject: Subject, concern: str) -> str:
    """Choose a service that has the concern."""
    named = (
        ruling.service
        for ruling in subject.every_ruling
        if ruling.concern == concern and ruling.owner is not Owner.NOT_APPLICABLE
    )
    return next(named, next(iter(subject.model.services), ""))


def beside(subject: Subject, concern: str, here: str) -> Iterator[str]:
    """Name what else bears on a concern: misreadings, tools, programmes, controls."""
    lists = {
        "What people get wrong { #misreadings }": [
            f"[“{words.md(each.claim)}”]({addresses.markdown_link(here, addresses.page('misreadings', each.id))})"
            for each in subject.misreadings
            if each.concern == concern
        ],
        "Tools that help { #tools }": [
            f"[{words.md(tool.name)}]({addresses.markdown_link(here, addresses.page('tools', tool.id))}): {words.md(tool.purpose)}"
            for tool in subject.tools_for([concern])
        ],
        "Programmes that bear on it { #certifications }": [
            f"[{words.md(each.name)}]({addresses.markdown_link(here, addresses.page('certifications', each.id))})"
            for each in subject.certifications_for(concern)
        ],
        "Controls that ask about it { #controls data-search-exclude }": [
            f"[{words.md(framework)}]({addresses.markdown_link(here, addresses.page('controls', framework))}): "
            + ", ".join(words.code(control.id.partition(":")[2] or control.id) for control in group)
            for framework, group in groupby(subject.controls_for([concern]), key=lambda control: control.framework)
        ],
    }
    for heading, items in lists.items():
        if items:
            yield f"## {heading}\n"
            yield from (f"- {item}" for item in items)
            yield ""


def _services(subject: Subject, concern: str, rulings: list[Ruling]) -> Fragment:
    """Group the services by owner, and within that by reason."""
    here = addresses.page("concerns", concern)
    answers = [Answer(each, case=False) for each in rulings]
    answers += [
        Answer(case, case=True) for each in rulings for case in subject.cases(each) if case.owner is not each.owner
    ]
    html: list[str] = []
    plain: list[str] = []
    for owner, title in GROUPS.items():
        group = [each for each in answers if each.ruling.owner is owner]
        if not group:
            continue
        services = len({each.ruling.service for each in group})
        html.append(
            f'<h3 id="{owner}"><span class="sr-owner {kind_of(owner)}">{OWNER_WORDS[owner]}</span> {title}: {_number(services)}</h3>'
        )
        plain.append(f"### {title}: {_number(services)}\n")
        for because, alike in _by_reason(group):
            html.append(_reason(subject, here, because, alike))
            plain.append(
                f"- {words.md(because)} ({', '.join(_plain(each) for each in alike)}; {', '.join(_bases(alike))})"
            )
        plain.append("")
    return Fragment(html="".join(html), markdown="\n".join(plain))


def _number(services: int) -> str:
    return "1 service" if services == 1 else f"{services} services"


def _by_reason(group: Iterable[Answer]) -> list[tuple[str, list[Answer]]]:
    """Put the answers with the same reason together, the most common reason first."""
    found: dict[str, list[Answer]] = {}
    for each in group:
        found.setdefault(each.ruling.because, []).append(each)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))


def _reason(subject: Subject, here: str, because: str, alike: list[Answer]) -> str:
    """Write one reason, the services that it holds for, and the pages that say so."""
    links = ", ".join(
        f'<a href="{text(addresses.href(here, addresses.page("services", each.ruling.service), rows.anchor_of(each.ruling)))}">'
        f"{text(subject.model.services[each.ruling.service].name)}</a>"
        + (f" if <code>{text(words.said(each.ruling.circumstances))}</code>" if each.case else "")
        for each in alike
    )
    if len(alike) > MANY:
        links = f"<details><summary>{len(alike)} services</summary>{links}</details>"
    sources = dict.fromkeys(source for each in alike for source in each.ruling.sources)
    shown = list(sources)[:3]
    more = (
        f" and {len(sources) - len(shown)} more pages, each named by its service" if len(sources) > len(shown) else ""
    )
    cited_ = f"<br>{cited(shown)}{more}" if shown else ""
    return (
        f'<div class="sr-reason"><p>{text(because)}</p><div>{links}</div>'
        f'<p class="sr-ground">{", ".join(_bases(alike))}{cited_}</p></div>'
    )


def _bases(alike: Iterable[Answer]) -> list[str]:
    return sorted({str(each.ruling.basis) for each in alike})


def _plain(answer: Answer) -> str:
    when = f" if {words.code(words.said(answer.ruling.circumstances))}" if answer.case else ""
    return f"{words.code(answer.ruling.service)}{when}"
