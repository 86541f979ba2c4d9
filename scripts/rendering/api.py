"""The same answers for programs: JSON of one shape for each kind, badges, the compact matrix, and the schemas of it all."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from shared_responsibility import Basis, Lifecycle, Owner, Standing, Verb
from shared_responsibility.exporters import compliance, interchange

from . import addresses
from .subject import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shared_responsibility import Citation, Duty, Ruling, When

    from .subject import Subject

SCHEMA_VERSION = 1
"""Raised when a key changes its meaning or goes; a further key does not raise it, and the path has it too."""
PATH = "api/v1"
OWNERS = tuple(Owner)
BASES = tuple(Basis)

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_NUMBER = {"type": "integer"}
_FLAG = {"type": "boolean"}


def _object(**properties: object) -> dict[str, Any]:
    """Describe an object that has these keys, each of them always."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": True}


def _list(items: object) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _one_of(values: Iterable[str]) -> dict[str, Any]:
    return {"type": "string", "enum": [str(value) for value in values]}


_SOURCE = _object(title=_TEXT, url=_TEXT, read=_TEXT, quote=_TEXT)
_WHEN = _list(_object(name=_TEXT, values=_TEXTS))
_DUTY = _object(
    party=_TEXT,
    verb=_one_of(Verb),
    text=_TEXT,
    when=_WHEN,
    if_ignored=_TEXT,
    enabled_by_default=_one_of(("yes", "no", "not-said")),
    inferred={"type": "boolean"},
    evidence=_TEXT,
)
_STANCE = _object(owner=_one_of(OWNERS), profiles=_TEXTS, sources=_list(_SOURCE))
SHAPES: dict[str, dict[str, Any]] = {
    "services": _object(
        id=_TEXT,
        name=_TEXT,
        kind=_TEXT,
        parent=_TEXT,
        lifecycle=_one_of(Lifecycle),
        ended=_TEXT,
        categories=_TEXTS,
        names=_TEXTS,
        modes=_list(_object(name=_TEXT, when=_WHEN)),
        sdk=_TEXTS,
        cloudformation=_TEXTS,
        terraform=_TEXTS,
        iam=_TEXTS,
        uses=_list(_object(profile=_TEXT, when=_WHEN)),
        asks=_list(
            _object(
                name=_TEXT,
                values=_TEXTS,
                marked=_TEXTS,
                question=_TEXT,
                find_out=_TEXT,
                given=_WHEN,
                sources=_list(_SOURCE),
            )
        ),
        facts=_NUMBER,
        modelled=_FLAG,
        page=_TEXT,
        rulings=_TEXT,
        sources=_list(_SOURCE),
    ),
    "concerns": _object(
        id=_TEXT,
        name=_TEXT,
        layer=_TEXT,
        definition=_TEXT,
        topics=_TEXTS,
        stances=_list(_STANCE),
        page=_TEXT,
    ),
    "rulings": _object(
        service=_TEXT,
        concern=_TEXT,
        circumstances=_WHEN,
        owner=_one_of(OWNERS),
        basis=_one_of(BASES),
        standing=_one_of(Standing),
        because=_TEXT,
        duties=_list(_DUTY),
        sources=_list(_SOURCE),
        needs=_TEXTS,
        unless=_list(_object(circumstance=_TEXT, value=_TEXT, owner=_one_of(OWNERS))),
        contested=_TEXT,
    ),
    "rulings-index": _object(service=_TEXT, file=_TEXT, counts=_list(_object(owner=_one_of(OWNERS), concerns=_NUMBER))),
    "layers": _object(id=_TEXT, name=_TEXT, height=_NUMBER, definition=_TEXT, provider_side=_FLAG, page=_TEXT),
    "topics": _object(id=_TEXT, name=_TEXT, definition=_TEXT, concerns=_TEXTS, page=_TEXT),
    "profiles": _object(id=_TEXT, name=_TEXT, definition=_TEXT, sources=_list(_SOURCE), page=_TEXT),
    "tools": _object(
        id=_TEXT,
        name=_TEXT,
        purpose=_TEXT,
        concerns=_TEXTS,
        service=_TEXT,
        purposes=_TEXTS,
        roles=_TEXTS,
        services=_TEXTS,
        activation=_list(_DUTY),
        vendor=_TEXT,
        url=_TEXT,
        sources=_list(_SOURCE),
        page=_TEXT,
    ),
    "certifications": _object(
        id=_TEXT,
        name=_TEXT,
        kind=_TEXT,
        issuer=_TEXT,
        covers=_TEXT,
        left_to_customer=_TEXT,
        concerns=_TEXTS,
        halves=_TEXTS,
        access=_TEXT,
        evidence=_TEXT,
        partitions=_TEXTS,
        services_in_scope=_TEXT,
        as_of=_TEXT,
        in_scope=_TEXTS,
        partly_in_scope=_list(_object(service=_TEXT, limit=_TEXT)),
        sources=_list(_SOURCE),
        page=_TEXT,
    ),
    "controls": _object(
        id=_TEXT,
        framework=_TEXT,
        label=_TEXT,
        name=_TEXT,
        withdrawn=_FLAG,
        into=_TEXTS,
        kind=_TEXT,
        concerns=_TEXTS,
        because=_TEXT,
        sources=_list(_SOURCE),
        page=_TEXT,
    ),
    "misreadings": _object(
        id=_TEXT,
        claim=_TEXT,
        service=_TEXT,
        concern=_TEXT,
        circumstances=_WHEN,
        owner=_one_of(OWNERS),
        because=_TEXT,
        sources=_list(_SOURCE),
        page=_TEXT,
    ),
}
"""The shape of the entities of each kind: every key is always there, and no key has values of two types."""


WRITTEN = {"matrix-of-a-workload": interchange.schema, "document-for-auditors": compliance.schema}
"""What the package itself writes as JSON, each with its schema: `matrix --json`, and the matrices of `export`."""


def schema(kind: str) -> dict[str, Any]:
    """Write the JSON Schema of a file that holds entities of one kind."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": kind,
        **_object(
            schema_version={"const": SCHEMA_VERSION},
            data_version=_TEXT,
            generated_at={"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            kind={"const": kind},
            items=_list(SHAPES[kind]),
        ),
    }


def files(subject: Subject) -> Iterator[tuple[str, str]]:
    """Write every file of the API."""
    for kind in SHAPES:
        yield f"{PATH}/schemas/{kind}.json", _written(schema(kind))
    for kind, shape in WRITTEN.items():
        yield f"{PATH}/schemas/{kind}.json", _written(shape())
    entities = {
        "services": _services(subject),
        "concerns": _concerns(subject),
        "layers": _layers(subject),
        "topics": _topics(subject),
        "profiles": _profiles(subject),
        "tools": _tools(subject),
        "certifications": _certifications(subject),
        "controls": _controls(subject),
        "misreadings": _misreadings(subject),
        "rulings-index": _index(subject),
    }
    for kind, items in entities.items():
        yield f"{PATH}/{'rulings' if kind == 'rulings-index' else kind}.json", document(subject, kind, items)
    for service in subject.modelled:
        items = (
            ruling_item(each) for ruling in subject.rulings(service.id) for each in (ruling, *subject.cases(ruling))
        )
        yield f"{PATH}/rulings/{service.id}.json", document(subject, "rulings", items)
    for service in subject.model.services.values():
        if not (service.uses or service.facts):
            yield f"{PATH}/rulings/{service.id}.json", document(subject, "rulings", ())
        yield f"{PATH}/badges/{service.id}.json", _written(badge(subject, service.id))
    yield f"{PATH}/matrix.json", _written(matrix(subject))


def document(subject: Subject, kind: str, items: Iterable[dict[str, Any]]) -> str:
    """Put entities into the envelope that every file has."""
    return _written(
        {
            "schema_version": SCHEMA_VERSION,
            "data_version": subject.model.data_version,
            "generated_at": subject.as_of,
            "kind": kind,
            "items": list(items),
        }
    )


def ruling_item(ruling: Ruling) -> dict[str, Any]:
    """Write one ruling."""
    return {
        "service": ruling.service,
        "concern": ruling.concern,
        "circumstances": _when(ruling.circumstances),
        "owner": str(ruling.owner),
        "basis": str(ruling.basis),
        "standing": str(ruling.standing),
        "because": ruling.because,
        "duties": [_duty(duty) for duty in ruling.duties],
        "sources": _sources(ruling.sources),
        "needs": list(ruling.needs),
        "unless": [
            {
                "circumstance": each.circumstance,
                "value": _when(((each.circumstance, each.value),))[0]["values"][0],
                "owner": str(each.owner),
            }
            for each in ruling.unless
        ],
        "contested": ruling.contested,
    }


def badge(subject: Subject, service: str) -> dict[str, Any]:
    """Write a badge as shields.io reads it."""
    entry = subject.model.services[service]
    counts = Counter(ruling.owner for ruling in subject.rulings(service)) if entry.uses or entry.facts else Counter()
    order = {Owner.AWS: "AWS", Owner.SHARED: "both", Owner.UNDETERMINED: "depends", Owner.CUSTOMER: "you"}
    said = " · ".join(f"{word} {counts[owner]}" for owner, word in order.items() if counts[owner])
    return {
        "schemaVersion": 1,
        "label": entry.name,
        "message": said or "not modelled",
        "color": "blue" if said else "lightgrey",
    }


def matrix(subject: Subject) -> dict[str, Any]:
    """Write every verdict as one character, in the order of layers and concerns."""
    layers = sorted(subject.model.layers.values(), key=lambda layer: layer.height)
    concerns = [concern for layer in layers for concern in subject.model.concerns.values() if concern.layer == layer.id]
    modelled = {service.id for service in subject.modelled}
    return {
        "schema_version": SCHEMA_VERSION,
        "generated_at": subject.as_of,
        "owners": [str(owner) for owner in OWNERS],
        "bases": [str(basis) for basis in BASES],
        "layers": [{"id": layer.id, "name": layer.name} for layer in layers],
        "concerns": [{"id": each.id, "name": each.name, "layer": each.layer} for each in concerns],
        "categories": [
            {"id": each.id, "name": each.name, "scheme": str(each.scheme)} for each in subject.model.categories.values()
        ],
        "services": [
            {
                "id": service.id,
                "name": service.name,
                "categories": list(service.categories),
                "lifecycle": str(service.lifecycle),
                "modelled": service.id in modelled,
                "cells": "".join(_cell(subject.model.ruling(service.id, concern.id)) for concern in concerns),
            }
            for service in subject.model.services.values()
        ],
    }


def _cell(ruling: Ruling) -> str:
    return chr(97 + 5 * OWNERS.index(ruling.owner) + BASES.index(ruling.basis))


# -- the kinds -----------------------------------------------------------------------------------------------------------


def _services(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.services.values():
        yield {
            "id": each.id,
            "name": each.name,
            "kind": str(each.kind),
            "parent": each.parent,
            "lifecycle": str(each.lifecycle),
            "ended": each.ended,
            "categories": list(each.categories),
            "names": list(each.names),
            "modes": [{"name": mode.name, "when": _when(mode.when)} for mode in each.modes],
            "sdk": list(each.sdk),
            "cloudformation": list(each.cloudformation),
            "terraform": list(each.terraform),
            "iam": list(each.iam),
            "uses": [{"profile": use.profile, "when": _when(use.when)} for use in each.uses],
            "asks": [
                {
                    "name": ask.name,
                    "values": _texts(ask.values),
                    "marked": _texts(ask.marked),
                    "question": ask.question,
                    "find_out": ask.find_out,
                    "given": _when(ask.given),
                    "sources": _sources(ask.sources),
                }
                for ask in each.asks
            ],
            "facts": len(each.facts),
            "modelled": bool(each.uses or each.facts),
            "page": _address(addresses.page("services", each.id)),
            "rulings": f"{PATH}/rulings/{each.id}.json",
            "sources": _sources(each.sources),
        }


def _concerns(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.concerns.values():
        yield {
            "id": each.id,
            "name": each.name,
            "layer": each.layer,
            "definition": each.definition,
            "topics": [topic.id for topic in subject.topics_of(each.id)],
            "stances": [
                {"owner": str(stance.owner), "profiles": list(stance.profiles), "sources": _sources(stance.sources)}
                for stance in each.stances
            ],
            "page": _address(addresses.page("concerns", each.id)),
        }


def _layers(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.layers.values():
        yield {
            "id": each.id,
            "name": each.name,
            "height": each.height,
            "definition": each.definition,
            "provider_side": each.provider_side,
            "page": _address(addresses.page("layers", each.id)),
        }


def _topics(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.topics.values():
        yield {
            "id": each.id,
            "name": each.name,
            "definition": each.definition,
            "concerns": list(each.concerns),
            "page": _address(addresses.page("topics", each.id)),
        }


def _profiles(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.profiles.values():
        yield {
            "id": each.id,
            "name": each.name,
            "definition": each.definition,
            "sources": _sources(each.sources),
            "page": _address(addresses.page("profiles", each.id)),
        }


def _tools(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.tools.values():
        yield {
            "id": each.id,
            "name": each.name,
            "purpose": each.purpose,
            "concerns": list(each.concerns),
            "service": each.service,
            "purposes": list(each.purposes),
            "roles": _texts(each.roles),
            "services": list(each.services),
            "activation": [_duty(each.activation)] if each.activation else [],
            "vendor": each.vendor,
            "url": each.url,
            "sources": _sources(each.sources),
            "page": _address(addresses.page("tools", each.id)),
        }


def _certifications(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.model.certifications.values():
        yield {
            "id": each.id,
            "name": each.name,
            "kind": str(each.kind),
            "issuer": each.issuer,
            "covers": each.covers,
            "left_to_customer": each.left_to_customer,
            "concerns": list(each.concerns),
            "services_in_scope": each.services_in_scope,
            "as_of": each.as_of,
            "halves": list(each.halves),
            "access": str(each.access),
            "evidence": each.evidence,
            "partitions": list(each.partitions),
            "in_scope": list(each.in_scope),
            "partly_in_scope": [{"service": service, "limit": limit} for service, limit in each.partly_in_scope],
            "sources": _sources(each.sources),
            "page": _address(addresses.page("certifications", each.id)),
        }


def _controls(subject: Subject) -> Iterator[dict[str, Any]]:
    from .kinds import control_place

    for each in subject.model.controls.values():
        page, anchor = control_place(subject, each)
        yield {
            "id": each.id,
            "framework": each.framework,
            "label": each.label,
            "name": each.name,
            "withdrawn": each.withdrawn,
            "into": list(each.into),
            "kind": str(each.kind),
            "concerns": list(each.concerns),
            "because": each.because,
            "sources": _sources(each.sources),
            "page": f"{_address(page)}#{anchor}",
        }


def _misreadings(subject: Subject) -> Iterator[dict[str, Any]]:
    for each in subject.misreadings:
        yield {
            "id": each.id,
            "claim": each.claim,
            "service": each.service,
            "concern": each.concern,
            "circumstances": _when(each.circumstances),
            "owner": str(each.owner),
            "because": each.because,
            "sources": _sources(each.sources),
            "page": _address(addresses.page("misreadings", each.id)),
        }


def _index(subject: Subject) -> Iterator[dict[str, Any]]:
    for service in subject.modelled:
        counts = Counter(ruling.owner for ruling in subject.rulings(service.id))
        yield {
            "service": service.id,
            "file": f"{PATH}/rulings/{service.id}.json",
            "counts": [{"owner": str(owner), "concerns": counts[owner]} for owner in OWNERS],
        }


# -- the pieces ----------------------------------------------------------------------------------------------------------


def _address(page: str) -> str:
    """Name a page by its address in the site."""
    return f"{addresses.folder(page)}/"


def _texts(values: Iterable[object]) -> list[str]:
    return [str(value).lower() if isinstance(value, bool) else str(value) for value in values]


def _when(pairs: When) -> list[dict[str, Any]]:
    return [{"name": name, "values": values} for name, values in written(pairs)]


def _duty(duty: Duty) -> dict[str, Any]:
    defaults = {True: "yes", False: "no", None: "not-said"}
    return {
        "party": duty.party,
        "verb": str(duty.verb),
        "text": duty.text,
        "when": _when(duty.when),
        "if_ignored": duty.if_ignored,
        "enabled_by_default": defaults[duty.enabled_by_default],
        "inferred": duty.inferred,
        "evidence": duty.evidence,
    }


def _sources(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    return [{"title": each.title, "url": each.url, "read": each.read, "quote": each.quote} for each in citations]


def _written(document_: object) -> str:
    return json.dumps(document_, ensure_ascii=False, separators=(",", ":")) + "\n"
