"""The index pages: one for the catalogue, one for each kind of page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shared_responsibility import CategoryScheme, Lifecycle, Owner
from shared_responsibility.exporters._picture import OWNER_WORDS

from . import addresses, words
from .kinds import concern_link, control_place, framework_name, service_link
from .services import LIFECYCLES, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shared_responsibility import Service

    from .subject import Subject

SAID = {
    "services": "Who must act on each AWS service, AWS or you.",
    "concerns": "Each act that somebody must do, and who does it where.",
    "layers": "The stack, from governance down to the building.",
    "profiles": "Classes of services that divide responsibility alike.",
    "topics": "Coarse questions, each made of concerns.",
    "tools": "What helps with which concern.",
    "certifications": "What a report or certificate says of AWS's half, and what is left to you.",
    "controls": "Requirements of frameworks, by the concerns they ask about.",
    "scenarios": "Incidents, and the duty of each side.",
    "practices": "What every customer should do.",
    "misreadings": "What people say, and who has it in truth.",
}


def pages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write the index of the catalogue, and that of each kind."""
    writers: dict[str, Callable[[Subject, str], Iterator[str]]] = {
        "services": _services,
        "concerns": _concerns,
        "layers": _layers,
        "profiles": _profiles,
        "topics": _topics,
        "tools": _tools,
        "certifications": _certifications,
        "controls": _controls,
        "scenarios": _scenarios,
        "practices": _practices,
        "misreadings": _misreadings,
    }
    yield f"{addresses.ROOT}/index.md", "\n".join(_catalogue(subject)) + "\n"
    for kind, write in writers.items():
        here = addresses.page(kind)
        lines = [f"# {addresses.KINDS[kind]}\n", f"{SAID[kind]}\n", *write(subject, here)]
        yield here, "\n".join(lines) + "\n"


def _link(here: str, kind: str, id_: str, name: str) -> str:
    return f"[{words.md(name)}]({addresses.markdown_link(here, addresses.page(kind, id_))})"


def _catalogue(subject: Subject) -> Iterator[str]:
    here = f"{addresses.ROOT}/index.md"
    facts = sum(len(service.facts) for service in subject.modelled)
    yield "# The catalogue\n"
    yield f"{len(subject.model.services)} services, {len(subject.model.concerns)} concerns, {facts:,} cited facts.\n"
    yield "| Look up | What it tells |\n| --- | --- |"
    for kind, title in addresses.KINDS.items():
        yield f"| [{title}]({addresses.markdown_link(here, addresses.page(kind))}) | {SAID[kind]} |"
    evidence = addresses.markdown_link(here, f"{addresses.ROOT}/evidence.md")
    data = addresses.markdown_link(here, f"{addresses.ROOT}/data.md")
    yield f"| [Evidence]({evidence}) | How many answers rest on a page, service by service. |"
    yield f"| [Data]({data}) | The same answers as JSON, CSV, Parquet, Markdown and a feed. |"


def _services(subject: Subject, here: str) -> Iterator[str]:
    modelled = {str(service.id) for service in subject.modelled}
    yield f"{len(subject.model.services)} services; something is known of {len(modelled)} of them. The search finds a service by any of its names.\n"
    products = [each for each in subject.model.categories.values() if each.scheme is CategoryScheme.PRODUCT]
    for category in sorted(products, key=lambda each: each.name):
        members = [service for service in subject.model.services.values() if category.id in service.categories]
        if members:
            yield from _listed(subject, here, category.name, members, modelled)
    known = {category.id for category in products}
    rest = [service for service in subject.model.services.values() if not known & set(service.categories)]
    if rest:
        yield from _listed(subject, here, "In no product category", rest, modelled)


def _listed(subject: Subject, here: str, title: str, members: list[Service], modelled: set[str]) -> Iterator[str]:
    yield f"## {words.md(title)}\n\n| Service | Id | Who has how many concerns |\n| --- | --- | --- |"
    for service in members:
        said = counted(subject.rulings(service.id)) if service.id in modelled else "nothing is known"
        gone = "" if service.lifecycle is Lifecycle.ACTIVE else f" {LIFECYCLES[service.lifecycle]}"
        yield f"| {service_link(subject, here, service.id)} | {words.code(service.id)} | {said}.{gone} |"
    yield ""


def _concerns(subject: Subject, here: str) -> Iterator[str]:
    yield f"The numbers say in how many of {len(subject.modelled)} services each side has it.\n"
    for layer in sorted(subject.model.layers.values(), key=lambda each: -each.height):
        members = [concern for concern in subject.model.concerns.values() if concern.layer == layer.id]
        if not members:
            continue
        yield f"## {words.md(layer.name)}\n\n{words.md(layer.definition)}\n"
        yield "| Concern | What it is | AWS | Both | Depends | You |\n| --- | --- | ---: | ---: | ---: | ---: |"
        for concern in members:
            counts = Counter(subject.model.ruling(service.id, concern.id).owner for service in subject.modelled)
            numbers = " | ".join(str(counts[owner]) for owner in OWNER_WORDS if owner is not Owner.NOT_APPLICABLE)
            yield f"| {concern_link(subject, here, concern.id)} | {words.md(concern.definition)} | {numbers} |"
        yield ""


def _layers(subject: Subject, here: str) -> Iterator[str]:
    yield "| Layer | What belongs to it | Concerns |\n| --- | --- | ---: |"
    for layer in sorted(subject.model.layers.values(), key=lambda each: -each.height):
        number = sum(concern.layer == layer.id for concern in subject.model.concerns.values())
        yield f"| {_link(here, 'layers', layer.id, layer.name)} | {words.md(layer.definition)} | {number} |"


def _profiles(subject: Subject, here: str) -> Iterator[str]:
    yield "| Class of service | What its services have in common | Services |\n| --- | --- | ---: |"
    for profile in subject.model.profiles.values():
        number = sum(any(use.profile == profile.id for use in service.uses) for service in subject.modelled)
        yield f"| {_link(here, 'profiles', profile.id, profile.name)} | {words.md(profile.definition)} | {number} |"


def _topics(subject: Subject, here: str) -> Iterator[str]:
    yield "| Topic | The question | Concerns |\n| --- | --- | ---: |"
    for topic in subject.model.topics.values():
        yield f"| {_link(here, 'topics', topic.id, topic.name)} | {words.md(topic.definition)} | {len(topic.concerns)} |"


def _tools(subject: Subject, here: str) -> Iterator[str]:
    yield "| Tool | What for | Made by | Concerns |\n| --- | --- | --- | ---: |"
    for tool in subject.model.tools.values():
        yield f"| {_link(here, 'tools', tool.id, tool.name)} | {words.md(tool.purpose)} | {words.md(tool.vendor)} | {len(tool.concerns)} |"


def _certifications(subject: Subject, here: str) -> Iterator[str]:
    yield "| Programme | Kind | What is left to you |\n| --- | --- | --- |"
    for each in subject.model.certifications.values():
        yield f"| {_link(here, 'certifications', each.id, each.name)} | {words.md(each.kind)} | {words.md(each.left_to_customer)} |"


def _controls(subject: Subject, here: str) -> Iterator[str]:
    yield "| Framework | Controls |\n| --- | ---: |"
    counts = Counter(control.framework for control in subject.model.controls.values())
    for framework, number in sorted(counts.items()):
        yield f"| {_link(here, 'controls', framework, framework_name(subject, framework))} | {number} |"
    placed = sum(bool(control.concerns) for control in subject.model.controls.values())
    pages_ = len({control_place(subject, control)[0] for control in subject.model.controls.values()})
    yield f"\n{placed} of {counts.total()} controls name the concerns they ask about; they stand on {pages_} pages."


def _scenarios(subject: Subject, here: str) -> Iterator[str]:
    yield "| Scenario | What happens |\n| --- | --- |"
    for each in subject.guide.scenarios:
        yield f"| {_link(here, 'scenarios', each.id, each.name)} | {words.md(each.description)} |"


def _practices(subject: Subject, here: str) -> Iterator[str]:
    yield "| Practice | What to do |\n| --- | --- |"
    for each in subject.guide.practices:
        yield f"| {_link(here, 'practices', each.id, each.name)} | {words.md(each.advice)} |"


def _misreadings(subject: Subject, here: str) -> Iterator[str]:
    yield "| What people say | In truth | Service |\n| --- | --- | --- |"
    for each in subject.misreadings:
        yield f"| {_link(here, 'misreadings', each.id, f'“{each.claim}”')} | {OWNER_WORDS[each.owner]} | {service_link(subject, here, each.service)} |"
