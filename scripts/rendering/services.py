"""The page of a service: who must act at a glance, who patches it, every concern, what the answers depend on, its names."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from shared_responsibility import Basis, Lifecycle, Owner
from shared_responsibility.exporters._picture import OWNER_WORDS, stack
from shared_responsibility.exporters.html import text

from . import addresses, rows, words
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Ruling, Service

    from .subject import Subject

PATCHING = "patch-management"
"""The topic that a page opens with: it is what people come to ask."""

LIFECYCLES = {
    Lifecycle.ACTIVE: "Anybody can use it.",
    Lifecycle.CLOSED: "It is closed to new customers.",
    Lifecycle.RETIRED: "It is retired: nobody can use it any more.",
    Lifecycle.UNKNOWN: "No page was found that says whether it can still be had.",
}
_GENERAL = (
    "Where the basis is `inherited` or `inferred`, the answer follows from the class of the service, "
    "and the general duties on the page of the concern apply."
)
_SEEN = (Basis.STATED, Basis.INHERITED, Basis.INFERRED)
_NAMES = {
    "names": "Other names",
    "sdk": "SDK clients",
    "cloudformation": "CloudFormation",
    "terraform": "Terraform",
    "iam": "IAM prefixes",
    "prowler": "Prowler",
    "security_hub": "Security Hub controls",
    "asff": "Security Hub resource types",
}


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page of each service."""
    for service in subject.model.services.values():
        yield addresses.page("services", service.id), "\n".join(_page(subject, service)) + "\n"


def fragments(subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write the big parts of each page: the pictures, the table."""
    for service in subject.modelled:
        rulings = subject.rulings(service.id)
        yield f"service-{service.id}-glance", _glance(subject, service, rulings)
        yield f"service-{service.id}-concerns", _concerns(subject, service, rulings)
        yield f"service-{service.id}-tools", _tools(subject, service)
        if service.id in subject.moved:
            yield f"service-{service.id}-moves", _moves(subject, service)
    for service in subject.model.services.values():
        yield f"service-{service.id}-data", _data(subject, service)


def counted(rulings: Iterable[Ruling]) -> str:
    """Say how many concerns each side has."""
    counts = Counter(map(words.owner_word, rulings))
    order = (*(OWNER_WORDS[owner] for owner in OWNER_WORDS if owner is not Owner.NOT_APPLICABLE), "Open")
    return ", ".join(f"{word} {counts[word]}" for word in order if counts[word])


def shown(rulings: tuple[Ruling, ...]) -> list[Ruling]:
    """Leave out the questions that do not arise, and those to which nothing is known: they need no row."""
    left = (*rows.here_is_no(rulings), *rows.open_questions(rulings))
    return [each for each in rulings if each not in left]


def _page(subject: Subject, service: Service) -> Iterator[str]:
    name = words.md(service.name)
    here = addresses.page("services", service.id)
    rulings = subject.rulings(service.id) if service.uses or service.facts else ()
    yield f"---\ndescription: Who must act on {_plain(service.name)}, AWS or you, concern by concern, with sources."
    yield "hide:\n  - navigation\nsearch:\n  boost: 3\n---\n"
    yield f"# {name}\n"
    yield f"{_what_it_is(subject, service, here)}\n"
    if not rulings:
        yield "Nothing is known of who must act here: no answer is given for a guess.\n"
        call = words.call(service.id, _asked(subject), function="owner")
        yield f"Every call answers `undetermined`, with the basis `not-modelled`: {words.code(call)}.\n"
    else:
        yield f"<!--sr:service-{service.id}-glance-->\n"
        yield from _patching(subject, service, here)
        if service.id in subject.moved:
            yield "## Where the line moves { #moves data-search-exclude }\n\nThe same picture for each circumstance that changes who must act.\n"
            yield f"<!--sr:service-{service.id}-moves-->\n"
        yield "## Every concern { #concerns }\n"
        yield f"<!--sr:service-{service.id}-concerns-->\n"
        yield from _circumstances(service)
    yield from _misread(subject, service, here)
    yield from _beside(subject, service, here)
    yield from _names(subject, service)
    yield from _changed(subject, service)
    yield f"## Take it with you {{ #data data-search-exclude }}\n\n<!--sr:service-{service.id}-data-->"


def _plain(text_: str) -> str:
    """Keep a text on one line of the front matter."""
    return "".join(letter for letter in " ".join(text_.split()) if letter.isalnum() or letter in " ,.-/()")


def _what_it_is(subject: Subject, service: Service, here: str) -> str:
    """Say in a line what it is and whether it can be had."""
    categories = [subject.model.categories[id_].name for id_ in service.categories if id_ in subject.model.categories]
    said = [f"[Services]({addresses.markdown_link(here, addresses.page('services'))})", words.code(service.id)]
    said += [words.md(", ".join(categories))] if categories else []
    if service.parent:
        parent = subject.model.services[service.parent]
        said += [
            f"part of [{words.md(parent.name)}]({addresses.markdown_link(here, addresses.page('services', parent.id))})"
        ]
    said += [f"{len(service.facts)} cited facts of its own"] if service.facts else []
    ended = f" Since {words.md(service.ended)}." if service.ended else ""
    gone = f" **{LIFECYCLES[service.lifecycle]}**{ended}" if service.lifecycle is not Lifecycle.ACTIVE else ""
    return f"{' · '.join(said)}.{gone}"


def _glance(subject: Subject, service: Service, rulings: tuple[Ruling, ...]) -> Fragment:
    """Draw the stack."""
    linked = {subject.model.concerns[each.concern].layer for each in shown(rulings)}
    picture = stack(rulings, subject.model, f"Who must act in each layer of {service.name}", linked)
    return Fragment(
        html=f'<div class="sr-stacks sr-glance"><figure>{picture}<figcaption>{text(counted(rulings))}</figcaption></figure>'
        f'<p class="sr-legend">{_legend()}</p></div>',
        markdown=f"Concerns: {counted(rulings)}.",
    )


def _moves(subject: Subject, service: Service) -> Fragment:
    """Draw the stack once more for each value of a circumstance that moves the line, and name what moves."""
    pictures: list[str] = []
    plain: list[str] = []
    for circumstance, value, after, moved in subject.moving(service):
        said = words.said(((circumstance.name, value),))
        marked = " (never assumed)" if value in circumstance.marked else ""
        moves = "; ".join(
            f"{word}: {', '.join(subject.model.concerns[each.concern].name for each in group)}"
            for word, group in _by_word(moved)
        )
        title = f"Who must act in each layer of {service.name} if {said}"
        number = "1 concern moves" if len(moved) == 1 else f"{len(moved)} concerns move"
        pictures.append(
            f"<figure><figcaption>If <code>{text(said)}</code>{marked}</figcaption>{stack(after, subject.model, title)}"
            f"<figcaption>{text(counted(after))}<details><summary>{number}</summary>{text(moves)}</details></figcaption></figure>"
        )
        plain.append(f"- If {words.code(said)}{marked}: {counted(after)}. To {words.md(moves)}.")
    return Fragment(html=f'<div class="sr-stacks">{"".join(pictures)}</div>', markdown="\n".join(plain))


def _legend() -> str:
    meanings = {
        Owner.AWS: "AWS must act",
        Owner.SHARED: "both must act",
        Owner.UNDETERMINED: "it depends, or nothing is known",
        Owner.CUSTOMER: "you must act",
    }
    return " ".join(f'<span class="sr-owner sr-{owner}">{meaning}</span>' for owner, meaning in meanings.items())


def _by_word(rulings: Iterable[Ruling]) -> list[tuple[str, list[Ruling]]]:
    """Sort rulings by their verdict."""
    order = [*OWNER_WORDS.values(), "Open"]
    found = sorted(rulings, key=lambda each: order.index(words.owner_word(each)))
    return [(word, list(group)) for word, group in groupby(found, key=words.owner_word)]


def _patching(subject: Subject, service: Service, here: str) -> Iterator[str]:
    """Answer what people come for, in words that the search finds."""
    if PATCHING not in subject.model.topics:
        return
    asked = set(subject.model.topics[PATCHING].concerns)
    rulings = [
        each for each in subject.rulings(service.id) if each.concern in asked and each.owner is not Owner.NOT_APPLICABLE
    ]
    yield f"## Who patches {words.md(service.name)}? {{ #who-patches }}\n"
    for word, group in _by_word(rulings):
        if word != OWNER_WORDS[Owner.UNDETERMINED]:
            yield f"- **{word}**: {', '.join(_linked(subject, each, here) for each in group)}."
    for cases, group in _by_cases(rulings).items():
        yield f"- **It depends** on {', '.join(map(words.code, group[0].needs))}: {', '.join(_linked(subject, each, here) for each in group)}. {cases}."
    yield ""


def _by_cases(rulings: Iterable[Ruling]) -> dict[str, list[Ruling]]:
    """Put the answers together that depend on the same in the same way, and say how."""
    found: dict[str, list[Ruling]] = {}
    for ruling in rulings:
        if ruling.owner is Owner.UNDETERMINED and ruling.alternatives:
            cases = "; ".join(
                f"**{word}** if {' or '.join(_short(case) for case in group)}"
                for word, group in _by_word(ruling.alternatives)
            )
            found.setdefault(cases, []).append(ruling)
    return found


def _short(case: Ruling) -> str:
    """Name a case by its value, where one circumstance tells it from the others."""
    if len(case.circumstances) == 1 and isinstance(case.circumstances[0][1], str):
        return words.code(case.circumstances[0][1])
    return words.code(words.said(case.circumstances))


def _linked(subject: Subject, ruling: Ruling, here: str) -> str:
    """Name a concern, with a link to its page and to the pages that say so."""
    name = subject.model.concerns[ruling.concern].name
    lowered = name[0].lower() + name[1:] if name[1:2].islower() else name
    return f"[{words.md(lowered)}]({addresses.markdown_link(here, addresses.page('concerns', ruling.concern))})"


def _concerns(subject: Subject, service: Service, rulings: tuple[Ruling, ...]) -> Fragment:
    """Write the table of every concern, by layer."""
    here = addresses.page("services", service.id)
    absent, unknown = rows.here_is_no(rulings), rows.open_questions(rulings)
    bodies: list[str] = []
    plain = [f"{_GENERAL}\n"]
    for layer, group in groupby(shown(rulings), key=lambda each: subject.model.concerns[each.concern].layer):
        name = subject.model.layers[layer].name
        found = list(group)
        written_ = "".join(piece for each in found for piece in rows.row(subject, each, here))
        bodies.append(
            f'<tbody><tr class="sr-layer" id="layer-{text(layer)}"><th scope="rowgroup" colspan="5">{text(name)}</th></tr>{written_}</tbody>'
        )
        plain += [line for each in found for line in rows.lines(subject, each)]
    rest = ""
    for heading, group_ in (("Does not exist here", absent), ("Open: nothing is known", unknown)):
        if group_:
            links = ", ".join(
                f'<a id="{text(each.concern)}" href="{text(addresses.href(here, addresses.page("concerns", each.concern)))}" '
                f'title="{text(each.because)}">{text(subject.model.concerns[each.concern].name)}</a>'
                for each in group_
            )
            rest += f"<p><strong>{heading}:</strong> {links}.</p>"
            plain.append(f"{heading}: {', '.join(words.code(each.concern) for each in group_)}.\n")
    return Fragment(html=f"{_key(subject)}{rows.table(bodies)}{rest}", markdown="\n".join(plain))


def _key(subject: Subject) -> str:
    """Explain the words below the reasons."""
    bases = "; ".join(f"<strong>{basis}</strong>: {text(words.BASES[basis])}" for basis in _SEEN)
    where = "" if subject.source_url else f" Files and lines are those below <code>{rows.CATALOGUE}</code>."
    return f'<p class="sr-key">{bases}. A month behind a page is when it was read.{where}</p>'


def _circumstances(service: Service) -> Iterator[str]:
    """Explain what the answers depend on, and how to find it out."""
    if not service.asks:
        return
    yield "## What it depends on { #circumstances data-search-exclude }\n"
    for each in service.asks:
        values = ", ".join(
            words.code(words.said(((each.name, value),)).partition("=")[2])
            + (" (never assumed)" if value in each.marked else "")
            for value in each.values
        )
        given = f" Only with {words.code(words.said(each.given))}." if each.given else ""
        told = f" The values are told by {words.cited(each.sources)}." if each.sources else ""
        yield f"- **{words.code(each.name)}**: {words.md(each.question)} {values}.{given} To find out: {words.md(each.find_out)}{told}"
    yield ""


def _misread(subject: Subject, service: Service, here: str) -> Iterator[str]:
    found = [each for each in subject.misreadings if each.service == service.id]
    if not found:
        return
    yield "## What people get wrong { #misreadings }\n"
    for each in found:
        link = addresses.markdown_link(here, addresses.page("misreadings", each.id))
        yield f"- [“{words.md(each.claim)}”]({link}) In truth: **{OWNER_WORDS[each.owner]}**. {words.md(each.because)}"
    yield ""


def _beside(subject: Subject, service: Service, here: str) -> Iterator[str]:
    """Name the tools that help and the controls that ask."""
    concerns = subject.applying(service.id) if service.uses or service.facts else ()
    mine = left_to_you(subject, service)
    if subject.tools_for(mine, service.id):
        yield f"## Tools that help {{ #tools data-search-exclude }}\n\n<!--sr:service-{service.id}-tools-->\n"
    controls = subject.controls_for(concerns)
    if controls:
        yield "## Controls it touches { #controls data-search-exclude }\n"
        for framework, group in groupby(controls, key=lambda control: control.framework):
            link = addresses.markdown_link(here, addresses.page("controls", framework))
            yield f"- [{words.md(framework)}]({link}): {len(list(group))} controls ask about concerns of this service."
        yield ""


def left_to_you(subject: Subject, service: Service) -> list[str]:
    """Name the concerns in which the customer must act, or may have to."""
    if not (service.uses or service.facts):
        return []
    mine = (Owner.CUSTOMER, Owner.SHARED, Owner.UNDETERMINED)
    return [
        each.concern
        for each in subject.rulings(service.id)
        if each.owner in mine and each.basis is not Basis.NOT_MODELLED
    ]


def _tools(subject: Subject, service: Service) -> Fragment:
    """List the tools, each with the concerns that it serves here."""
    here = addresses.page("services", service.id)
    mine = left_to_you(subject, service)
    html: list[str] = []
    plain: list[str] = []
    for tool in subject.tools_for(mine, service.id):
        served = [subject.model.concerns[id_].name for id_ in mine if id_ in tool.concerns]
        page = addresses.page("tools", tool.id)
        html.append(
            f'<li><a href="{text(addresses.href(here, page))}">{text(tool.name)}</a>: {text(", ".join(served))}</li>'
        )
        plain.append(f"- [{words.md(tool.name)}]({addresses.markdown_link(here, page)}): {words.md(', '.join(served))}")
    return Fragment(html=f"<ul>{''.join(html)}</ul>", markdown="\n".join(plain))


def _names(subject: Subject, service: Service) -> Iterator[str]:
    yield "## Names { #names }\n"
    yield f"- Id: {words.code(service.id)}"
    for field, title in _NAMES.items():
        names: tuple[str, ...] = getattr(service, field)
        if names:
            yield f"- {title}: {', '.join(map(words.code, names))}"
    for mode in service.modes:
        when = f", which means {words.code(words.said(mode.when))}" if mode.when else ""
        yield f"- Mode: {words.md(mode.name)}{when}"
    profiles = [
        f"{words.code(use.profile)}" + (f" if {words.code(words.said(use.when))}" if use.when else "")
        for use in service.uses
    ]
    if profiles:
        yield f"- Class of service: {', '.join(profiles)}"
    yield f"- Lifecycle: {LIFECYCLES[service.lifecycle]}"
    if service.sources:
        yield f"- Pages of its own: {words.cited(service.sources)}"
    line = rows.edit_markdown(subject, subject.line_of("Service", service.id))
    if line:
        yield f"- In the source: {line}"
    yield ""


def _changed(subject: Subject, service: Service) -> Iterator[str]:
    """List the answers that changed, and the defaults that did."""
    yield "## What changed { #changed data-search-exclude }\n"
    mine = [each for each in subject.changes if each.service in (service.id, "*")]
    for each in mine:
        if each.service == "*":
            yield f"- {words.md(each.date)}: {words.md(each.because)}"
        else:
            where = f" ({words.md(each.circumstances)})" if each.circumstances else ""
            became = f"was {words.md(each.old)}, is {words.md(each.new or 'no longer asked')}"
            yield f"- {words.md(each.date)}: {words.code(each.concern)}{where} {became}. {words.md(each.because)}"
    for fact in service.facts:
        if fact.since:
            yield f"- True since {words.md(fact.since)}: {words.code(fact.concern)}: {words.md(fact.because)}"
    if not any(each.service == service.id for each in mine):
        yield (
            "- No answer of this service has changed since then."
            if mine
            else "- No answer of this service has changed."
        )
    yield ""


def _asked(subject: Subject) -> str:
    """Choose the concern to ask about in an example."""
    return "guest-os-patching" if "guest-os-patching" in subject.model.concerns else next(iter(subject.concerns), "")


def _data(subject: Subject, service: Service) -> Fragment:
    """Lead to the same answers for programs."""
    here = addresses.page("services", service.id)
    files = {
        "These answers as JSON": f"api/v1/rulings/{service.id}.json",
        "A badge": f"api/v1/badges/{service.id}.json",
        "This page as plain Markdown": here.removesuffix(".md") + ".md",
    }
    links = {
        title: addresses.href(here, path) if not path.endswith(".md") else f"../{service.id}.md"
        for title, path in files.items()
    }
    call = f"import shared_responsibility as srm\n\nprint({words.call(service.id, _asked(subject))})"
    return Fragment(
        html=f'<div class="highlight"><pre><code>{text(call)}</code></pre></div><ul>'
        + "".join(f'<li><a href="{text(link)}">{title}</a></li>' for title, link in links.items())
        + "</ul>",
        markdown=f"```python\n{call}\n```",
    )
