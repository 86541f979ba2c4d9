"""The pages that teach: scenarios, best practices, what people get wrong."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from shared_responsibility.exporters._picture import OWNER_WORDS

from . import addresses, rows, words
from .kinds import concern_link, service_link
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Claim, Misreading, Practice, Scenario

    from .subject import Subject


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page of each of them."""
    for scenario in subject.guide.scenarios:
        yield addresses.page("scenarios", scenario.id), "\n".join(_scenario(subject, scenario)) + "\n"
    for practice in subject.guide.practices:
        yield addresses.page("practices", practice.id), "\n".join(_practice(subject, practice)) + "\n"
    for misreading in subject.misreadings:
        yield addresses.page("misreadings", misreading.id), "\n".join(_misreading(subject, misreading)) + "\n"


def fragments(subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write the whole answer behind a misreading, ready for a ticket."""
    for each in subject.misreadings:
        call = f"import shared_responsibility as srm\n\nprint({words.call(each.service, each.concern, each.circumstances)})"
        ruling = str(subject.model.ruling(each.service, each.concern, **dict(each.circumstances)))
        yield (
            f"misreading-{each.id}-answer",
            Fragment(
                html=f'<div class="highlight"><pre><code>{escape(call)}</code></pre></div>'
                f'<div class="highlight sr-ticket"><pre><code>{escape(ruling)}</code></pre></div>',
                markdown="\n".join(f"    {line}" for line in f"{call}\n\n{ruling}".splitlines()),
            ),
        )


def _opening(subject: Subject, name: str, id_: str, kind: str) -> Iterator[str]:
    yield f"# {words.md(name)}\n"
    line = rows.edit_markdown(subject, subject.line_of(kind, id_))
    yield f"{words.code(id_)}{f' · {line}' if line else ''}\n"


def _scenario(subject: Subject, scenario: Scenario) -> Iterator[str]:
    here = addresses.page("scenarios", scenario.id)
    yield from _opening(subject, scenario.name, scenario.id, "Scenario")
    yield f"{words.md(scenario.description)} The service in the story is {service_link(subject, here, scenario.service)}.\n"
    yield "| AWS must | You must |\n| --- | --- |"
    yield f"| {words.md(scenario.provider_duty)} | {words.md(scenario.customer_duty)} |\n"
    yield from _claims(subject, here, scenario.id, scenario.claims)
    yield from _tools(subject, here, scenario.tools)
    if scenario.sources:
        yield f"Sources: {words.cited(scenario.sources)}.\n"


def _practice(subject: Subject, practice: Practice) -> Iterator[str]:
    here = addresses.page("practices", practice.id)
    yield from _opening(subject, practice.name, practice.id, "Practice")
    yield f"{words.md(practice.advice)}\n"
    yield from _claims(subject, here, practice.id, practice.claims)
    yield from _tools(subject, here, practice.tools)
    if practice.sources:
        yield f"Sources: {words.cited(practice.sources)}.\n"


def _claims(subject: Subject, here: str, where: str, claims: Iterable[Claim]) -> Iterator[str]:
    """Show what a part of the guide claims beside what the model answers."""
    coarser = {(each.service, each.concern): each.because for each in subject.guide.coarser if each.where == where}
    yield "## Whose it is { #claims }\n\n| Concern | Service | The guide | The answer here |\n| --- | --- | --- | --- |"
    for claim in claims:
        when = f" if {words.code(words.said(claim.circumstances))}" if claim.circumstances else ""
        for service in claim.services:
            for concern in claim.concerns:
                ruling = subject.model.ruling(service, concern, **dict(claim.circumstances))
                note = coarser.get((service, concern), "")
                yield (
                    f"| {concern_link(subject, here, concern)} | {service_link(subject, here, service)}{when} | "
                    f"{OWNER_WORDS[claim.owner]} | {words.owner_word(ruling)}{f': {words.md(note)}' if note else ''} |"
                )
    yield ""


def _tools(subject: Subject, here: str, tools: Iterable[str]) -> Iterator[str]:
    found = [subject.model.tools[id_] for id_ in tools]
    if found:
        yield "## Tools that help { #tools }\n"
        for tool in found:
            yield f"- [{words.md(tool.name)}]({addresses.markdown_link(here, addresses.page('tools', tool.id))}): {words.md(tool.purpose)}"
        yield ""


def _misreading(subject: Subject, each: Misreading) -> Iterator[str]:
    here = addresses.page("misreadings", each.id)
    service = subject.model.services[each.service]
    yield from _opening(subject, f"“{each.claim}”", each.id, "Misreading")
    yield f"In truth: **{OWNER_WORDS[each.owner]}**. {words.md(each.because)}\n"
    when = f" if {words.code(words.said(each.circumstances))}" if each.circumstances else ""
    yield f"- Service: {service_link(subject, here, each.service)}{when}"
    yield f"- Concern: {concern_link(subject, here, each.concern)}"
    yield f"- Sources: {words.cited(each.sources)}"
    yield "\n## The whole answer { #answer data-search-exclude }\n"
    yield f"<!--sr:misreading-{each.id}-answer-->\n"
    others = [other for other in subject.misreadings if other.service == each.service and other.id != each.id]
    if others:
        yield f"## More about {words.md(service.name)} {{ #more data-search-exclude }}\n"
        for other in others:
            yield f"- [“{words.md(other.claim)}”]({addresses.markdown_link(here, addresses.page('misreadings', other.id))})"
