"""What the pages ask of the library where it runs in the browser: read documents, rule on uses, write what the command writes."""

from __future__ import annotations

import io
import json
from functools import cache
from typing import Any

from rendering import api
from rendering.subject import Subject

from shared_responsibility import MODEL, Use, Workload, exporters, importers
from shared_responsibility.exceptions import SharedResponsibilityError

_SUBJECT = Subject(model=MODEL)


def asked(question: str, *documents: tuple[str, Any]) -> str:
    """
    Answer one question of a page.

    Args:
        question: as JSON, `{"act": ..., ...}`.
        *documents: names and contents of files that somebody dropped.

    Returns:
        The answer as JSON; `{"fault": text}` where the question or a document is wrong.
    """
    said = json.loads(question)
    try:
        answer = _ACTS[said.pop("act")](documents, **said)
    except SharedResponsibilityError as error:
        answer = {"fault": str(error)}
    return json.dumps(answer)


def _read(documents: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Read what was dropped: a template, a plan, an inventory, several of them."""
    workload = Workload.merged(*(importers.load(_named(name, data)) for name, data in documents))
    return {
        "name": workload.name,
        "uses": [
            {
                **_plain(use),
                "notes": list(use.notes),
                "seen": [f"{each} {each.resource_type}".rstrip() for each in use.seen],
            }
            for use in workload.uses
        ],
        "unplaced": [f"{each.seen}: {each.reason}" for each in workload.unplaced],
        "aside": [f"{each.seen}: {each.reason}" for each in workload.aside],
    }


def _named(name: str, data: Any) -> io.BytesIO:  # noqa: ANN401 (bytes, or what stands for them in a browser)
    stream = io.BytesIO(bytes(data))
    stream.name = name
    return stream


def _ruled(_: object, uses: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Rule on each use, in the shape of the published answers."""
    return [_rulings(json.dumps(use, sort_keys=True)) for use in uses]


@cache
def _rulings(use: str) -> list[dict[str, Any]]:
    meant = _use(json.loads(use))
    rulings = _SUBJECT.rulings(meant.service, **dict(meant.circumstances))
    return [api.ruling_item(each) for ruling in rulings for each in (ruling, *ruling.alternatives)]


def _written(_: object, uses: list[dict[str, Any]], name: str, format: str) -> str:  # noqa: A002 (as every exporter)
    """Write the matrix of a stack as the command writes it."""
    workload = Workload(name=name, uses=tuple(map(_use, uses)))
    return exporters.dump(workload, workload.assess(), format)


def _use(said: dict[str, Any]) -> Use:
    service = MODEL.service(said["service"])
    flags = {each.name for each in service.asks if each.flag}
    return Use(
        service=service.id,
        circumstances=tuple(
            (each["name"], _value([value == "true" if each["name"] in flags else value for value in each["values"]]))
            for each in said["circumstances"]
        ),
    )


def _value(values: list[Any]) -> Any:  # noqa: ANN401 (a choice, a flag, several of them)
    return values[0] if len(values) == 1 else tuple(values)


def _plain(use: Use) -> dict[str, Any]:
    """Write a use as a page has it: every value a text, every circumstance a list of them."""
    return {
        "service": use.service,
        "circumstances": [
            {"name": name, "values": [_text(each) for each in (value if isinstance(value, tuple) else (value,))]}
            for name, value in use.circumstances
        ],
    }


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


_ACTS = {"read": _read, "rule": _ruled, "write": _written}
