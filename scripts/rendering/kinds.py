"""The pages of what stands around services and concerns: layers, profiles, topics, tools, programmes, controls."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from shared_responsibility import ControlKind, Owner
from shared_responsibility.exporters._picture import OWNER_WORDS
from shared_responsibility.exporters.html import text

from . import addresses, rows, words
from .subject import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Certification, Control, Layer, Profile, Tool, Topic

    from .subject import Subject

MANY = 120
"""A framework with more controls than this has a page for each family, so that a page stays readable."""


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the page of each of them."""
    model = subject.model
    written = (
        *(("layers", each.id, _layer(subject, each)) for each in model.layers.values()),
        *(("profiles", each.id, _profile(subject, each)) for each in model.profiles.values()),
        *(("topics", each.id, _topic(subject, each)) for each in model.topics.values()),
        *(("tools", each.id, _tool(subject, each)) for each in model.tools.values()),
        *(("certifications", each.id, _certification(subject, each)) for each in model.certifications.values()),
    )
    for kind, id_, lines in written:
        yield addresses.page(kind, id_), "\n".join(lines) + "\n"
    yield from _frameworks(subject)


def fragments(subject: Subject) -> Iterator[tuple[str, Fragment]]:
    """Write, for each topic, how each service divides it."""
    for topic in subject.model.topics.values():
        yield f"topic-{topic.id}-services", _divided(subject, topic)


def concern_link(subject: Subject, here: str, concern: str) -> str:
    """Name a concern with a link to its page."""
    return f"[{words.md(subject.model.concerns[concern].name)}]({addresses.markdown_link(here, addresses.page('concerns', concern))})"


def service_link(subject: Subject, here: str, service: str, anchor: str = "") -> str:
    """Name a service with a link to its page."""
    name = subject.model.services[service].name if service in subject.model.services else service
    return f"[{words.md(name)}]({addresses.markdown_link(here, addresses.page('services', service), anchor)})"


def concerns_table(subject: Subject, here: str, concerns: Iterable[str]) -> Iterator[str]:
    """List concerns with what they mean, and in how many services each side has them."""
    yield "| Concern | What it is | AWS | Both | Depends | You |\n| --- | --- | ---: | ---: | ---: | ---: |"
    for concern in concerns:
        counts = Counter(subject.model.ruling(service.id, concern).owner for service in subject.modelled)
        numbers = " | ".join(str(counts[owner]) for owner in OWNER_WORDS if owner is not Owner.NOT_APPLICABLE)
        yield f"| {concern_link(subject, here, concern)} | {words.md(subject.model.concerns[concern].definition)} | {numbers} |"
    yield ""


def _opening(subject: Subject, name: str, id_: str, definition: str, kind: str) -> Iterator[str]:
    yield f"# {words.md(name)}\n"
    line = rows.edit_markdown(subject, subject.line_of(kind, id_))
    yield f"{words.code(id_)}{f' · {line}' if line else ''}\n"
    yield f"{words.md(definition)}\n"


def _layer(subject: Subject, layer: Layer) -> Iterator[str]:
    here = addresses.page("layers", layer.id)
    yield from _opening(subject, layer.name, layer.id, layer.definition, "Layer")
    heights = sorted(subject.model.layers.values(), key=lambda each: each.height)
    yield f"Layer {layer.height} of {len(heights)}, counted from the building."
    yield f"The numbers say in how many of {len(subject.modelled)} services each side has the concern.\n"
    if layer.provider_side:
        yield "AWS runs this layer in every service.\n"
    yield from concerns_table(
        subject, here, (each.id for each in subject.model.concerns.values() if each.layer == layer.id)
    )
    below = [each for each in heights if each.height == layer.height - 1]
    above = [each for each in heights if each.height == layer.height + 1]
    for word, found in (("Above it", above), ("Below it", below)):
        for each in found:
            yield f"{word}: [{words.md(each.name)}]({addresses.markdown_link(here, addresses.page('layers', each.id))}).\n"


def _profile(subject: Subject, profile: Profile) -> Iterator[str]:
    here = addresses.page("profiles", profile.id)
    yield from _opening(subject, profile.name, profile.id, profile.definition, "Profile")
    if profile.sources:
        yield f"Described by {words.cited(profile.sources)}.\n"
    users = [(service, use) for service in subject.modelled for use in service.uses if use.profile == profile.id]
    yield f"## Services of this class: {len(users)} {{ #services }}\n"
    yield (
        ", ".join(
            service_link(subject, here, service.id) + (f" if {words.code(words.said(use.when))}" if use.when else "")
            for service, use in users
        )
        + "\n"
    )
    yield "## What the class says { #stances data-search-exclude }\n\nA fact of a service goes before this.\n"
    yield "| Concern | Who | Why | Ground |\n| --- | --- | --- | --- |"
    for id_ in subject.concerns:
        concern = subject.model.concerns[id_]
        stance = next((each for each in concern.stances if profile.id in each.profiles), None)
        if stance is None:
            yield f"| {concern_link(subject, here, id_)} | Open | No page says. | |"
            continue
        because = next((each.because for each in concern.wordings if each.owner is stance.owner), "")
        ground = words.cited(stance.sources) or "inferred"
        yield f"| {concern_link(subject, here, id_)} | {OWNER_WORDS[stance.owner]} | {words.md(because)} | {ground} |"
    yield ""


def _topic(subject: Subject, topic: Topic) -> Iterator[str]:
    here = addresses.page("topics", topic.id)
    yield from _opening(subject, topic.name, topic.id, topic.definition, "Topic")
    if topic.because:
        yield f"{words.md(topic.because)}\n"
    if topic.sources:
        yield f"Asked so by {words.cited(topic.sources)}.\n"
    yield "A topic can be asked for like a concern; where its concerns differ, the answer is `shared`, and both halves are listed.\n"
    yield f"## Its {len(topic.concerns)} concerns {{ #concerns }}\n"
    yield from concerns_table(subject, here, topic.concerns)
    yield f"## In each service {{ #services data-search-exclude }}\n\n<!--sr:topic-{topic.id}-services-->\n"


def _divided(subject: Subject, topic: Topic) -> Fragment:
    here = addresses.page("topics", topic.id)
    order = tuple(owner for owner in OWNER_WORDS if owner is not Owner.NOT_APPLICABLE)
    html: list[str] = []
    plain = [f"| Service | {' | '.join(OWNER_WORDS[owner] for owner in order)} |", f"| --- |{' ---: |' * len(order)}"]
    for service in subject.modelled:
        counts = Counter(subject.model.ruling(service.id, concern).owner for concern in topic.concerns)
        link = addresses.href(here, addresses.page("services", service.id), "concerns")
        cells = "".join(
            f'<td class="sr-{owner}">{OWNER_WORDS[owner]} {counts[owner]}</td>' if counts[owner] else "<td></td>"
            for owner in order
        )
        html.append(f'<tr><th scope="row"><a href="{text(link)}">{text(service.name)}</a></th>{cells}</tr>')
        plain.append(f"| {words.md(service.name)} | {' | '.join(str(counts[owner]) for owner in order)} |")
    heads = "".join(f'<th scope="col">{OWNER_WORDS[owner]}</th>' for owner in order)
    table = f'<div class="sr-scroll"><table class="sr-table sr-counts"><thead><tr><th scope="col">Service</th>{heads}</tr></thead><tbody>'
    return Fragment(html=f"{table}{''.join(html)}</tbody></table></div>", markdown="\n".join(plain))


def _tool(subject: Subject, tool: Tool) -> Iterator[str]:
    here = addresses.page("tools", tool.id)
    yield from _opening(subject, tool.name, tool.id, tool.purpose, "Tool")
    yield f"- Made by: {words.md(tool.vendor)}"
    if tool.service:
        yield f"- Part of the service: {service_link(subject, here, tool.service)}"
    if tool.services:
        yield f"- Helps in: {', '.join(service_link(subject, here, service) for service in tool.services)}"
    if tool.roles:
        yield f"- Helps to: {words.md(', '.join(tool.roles))}"
    if tool.activation:
        whose = {"provider": "AWS", "customer": "You"}.get(tool.activation.party, tool.activation.party)
        on = {True: " It is on unless somebody turns it off.", False: " It is off until then.", None: ""}
        yield f"- To switch it on: {words.md(whose)}: {words.md(tool.activation.text)}{on[tool.activation.enabled_by_default]}"
    if tool.purposes:
        yield f"- Listed under: {words.md(', '.join(tool.purposes))}"
    if tool.url:
        yield f"- Its page: {words.outside(tool.url, tool.url)}"
    if tool.sources:
        yield f"- Recommended by: {words.cited(tool.sources)}"
    yield "\n## Concerns it serves { #concerns }\n\nIt helps whoever has the concern, and takes none of them over.\n"
    yield from concerns_table(subject, here, tool.concerns)


def _certification(subject: Subject, each: Certification) -> Iterator[str]:
    here = addresses.page("certifications", each.id)
    yield from _opening(subject, each.name, each.id, each.covers, "Certification")
    yield f"- Kind: {words.md(each.kind)}"
    yield f"- Given by: {words.md(each.issuer)}"
    yield f"- What it says of AWS's half: {words.md(each.covers)}"
    yield f"- **What is left to you:** {words.md(each.left_to_customer)}"
    if each.evidence:
        yield f"- Evidence ({words.md(each.access)}): {words.md(each.evidence)}"
    if each.partitions:
        yield f"- Holds in: {', '.join(map(words.code, each.partitions))}"
    if each.services_in_scope:
        read = f", read {words.md(each.as_of)}" if each.as_of else ""
        yield f"- Services in scope: {words.outside(each.services_in_scope, each.services_in_scope)}{read}"
    if each.sources:
        yield f"- Described by: {words.cited(each.sources)}"
    yield "\n## Concerns it bears on { #concerns }\n"
    yield from concerns_table(subject, here, each.concerns)
    if each.in_scope:
        limits = dict(each.partly_in_scope)
        yield f"## Services in scope: {len(each.in_scope)} {{ #in-scope data-search-exclude }}\n"
        yield ", ".join(
            service_link(subject, here, service) + (f" ({words.md(limits[service])})" if service in limits else "")
            for service in each.in_scope
        )


# -- controls ------------------------------------------------------------------------------------------------------------


def control_place(subject: Subject, control: Control) -> tuple[str, str]:
    """Say on which page a control stands, and where on it."""
    many = sum(each.framework == control.framework for each in subject.model.controls.values()) > MANY
    own = control.id.partition(":")[2] or control.id
    page = f"{control.framework}--{_family(own)}" if many else control.framework
    return addresses.page("controls", page), addresses.anchor(own)


def _family(own: str) -> str:
    """Name the family of a control: what stands before the first point, hyphen or parenthesis."""
    return own.replace("(", "-").replace(".", "-").partition("-")[0]


def _by_number(id_: str) -> list[tuple[bool, int, str]]:
    """Order ids as a reader does: `ac-2` before `ac-10`."""
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in re.split(r"([0-9]+)", id_)]


def _frameworks(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write a page for each framework, and for each family of a large one."""
    ordered = sorted(subject.model.controls.values(), key=lambda control: (control.framework, _by_number(control.id)))
    for framework, group in groupby(ordered, key=lambda control: control.framework):
        controls = list(group)
        page = addresses.page("controls", framework)
        lines = [
            f"# {words.md(framework_name(subject, framework))}\n",
            *_framework(subject, framework),
            *_kinds(controls),
        ]
        if len(controls) <= MANY:
            yield page, "\n".join([*lines, *_controls(subject, page, controls)]) + "\n"
            continue
        families: dict[str, list[Control]] = {}
        for control in controls:
            families.setdefault(control_place(subject, control)[0], []).append(control)
        lines += ["| Family | Controls |", "| --- | ---: |"]
        for place, members in families.items():
            family = _family(members[0].label or members[0].id.partition(":")[2])
            lines.append(f"| [{words.md(family)}]({addresses.markdown_link(page, place)}) | {len(members)} |")
            name = words.md(framework_name(subject, framework))
            heading = [
                f"# {name}: {words.md(family)}\n",
                f"Part of [{name}]({addresses.markdown_link(place, page)}).\n",
            ]
            heading += _kinds(members)
            yield place, "\n".join([*heading, *_controls(subject, place, members)]) + "\n"
        yield page, "\n".join(lines) + "\n"


def framework_name(subject: Subject, framework: str) -> str:
    """Give the name of a framework, or its id where nothing is known of it."""
    known = subject.model.frameworks
    return known[framework].name if framework in known else framework


def _framework(subject: Subject, framework: str) -> Iterator[str]:
    """Say what edition it is, who publishes it, and what may be done with its text."""
    if framework in subject.model.frameworks:
        each = subject.model.frameworks[framework]
        yield f"{words.code(each.id)} · edition {words.md(each.version)}, by {words.outside(each.url, each.publisher)}.\n"
        yield f"{words.md(each.licence)}\n"


def _kinds(controls: list[Control]) -> Iterator[str]:
    """Count the kinds."""
    counts = Counter(str(control.kind) for control in controls if control.kind is not ControlKind.UNDETERMINED)
    kinds = f": {', '.join(f'{number} {words.md(kind)}' for kind, number in sorted(counts.items()))}" if counts else ""
    yield f"{len(controls)} controls{kinds}.\n"
    yield "The owner of a control follows from the concerns it asks about, in the service that is asked for.\n"


def _controls(subject: Subject, here: str, controls: list[Control]) -> Iterator[str]:
    for control in controls:
        own = control.id.partition(":")[2] or control.id
        yield f"## {words.md(f'{control.label or own} {control.name}'.strip())} {{ #{addresses.anchor(own)} }}\n"
        line = rows.edit_markdown(subject, subject.line_of("Control", control.id))
        kind = f" · {words.md(control.kind)}" if control.kind is not ControlKind.UNDETERMINED else ""
        yield f"{words.code(control.id)}{kind}{f' · {line}' if line else ''}\n"
        asked = ", ".join(concern_link(subject, here, concern) for concern in control.concerns)
        if control.withdrawn:
            into = f" It went into {', '.join(map(words.code, control.into))}." if control.into else ""
            yield f"Its publisher has withdrawn it.{into}\n"
            continue
        if control.because:
            yield f"- Why: {words.md(control.because)}"
        yield f"- Asks about: {asked or 'no public source was found that says which concerns'}"
        if control.sources:
            yield f"- Sources: {words.cited(control.sources)}"
        yield f"- Call: {words.code(words.call('s3', control.id))}\n"
