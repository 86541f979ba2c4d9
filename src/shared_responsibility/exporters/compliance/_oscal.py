"""What the OSCAL documents share: stable uuids, properties in a namespace of our own, metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid5

from ..._workload import legible
from .._base import forced
from ._positions import evidence, sides

if TYPE_CHECKING:
    from ..._model import Model
    from ..._types import Ruling
    from ..._workload import Use, Workload
    from ._order import Order
    from ._positions import Answer

__all__ = [
    "NAMESPACE",
    "VERSION",
    "baseline_resource",
    "control_of",
    "links_of",
    "metadata",
    "properties",
    "remark",
    "sentences",
    "system_name",
    "use_of",
    "uuid_of",
    "written",
]

VERSION: Final = "1.2.3"
NAMESPACE: Final = "urn:shared-responsibility:oscal:1"
"""The namespace of our own properties: owner, basis, standing and what they were asked of."""

_ROOT: Final = UUID("6f0c7a5e-7d5b-5d0e-9c55-2a8f3c1b7e10")
_LEVELS: Final = 6
"""How deep a document has a line for each item: down to a statement about a component."""
_DATE: Final = "2026-11-01T00:00:00Z"


def uuid_of(*names: str) -> str:
    """
    Give a thing its uuid, the same in every run.

    Args:
        *names: what tells it apart from everything else.

    Returns:
        The uuid.

    Examples:
        >>> uuid_of("a", "b") == uuid_of("a", "b") != uuid_of("ab")
        True
    """
    return str(uuid5(_ROOT, "\\x1f".join(names)))


def metadata(title: str, document: str, order: Order) -> dict[str, Any]:
    """
    Write the head of a document.

    Args:
        title: its title.
        document: what tells this document's uuids apart.
        order: what is ordered; the seat, the controls and their framework stand as properties.

    Returns:
        The `metadata` assembly; AWS and the customer are its parties.
    """
    model, controls = order.model, order.controls
    framework = model.baselines[controls].framework if controls in model.baselines else controls
    said = {"seat": order.seat, "controls": controls, "framework": framework}
    return {
        "title": title,
        "last-modified": _DATE,
        "version": "1",
        "oscal-version": VERSION,
        "props": [{"name": name, "ns": NAMESPACE, "value": value} for name, value in said.items()],
        "roles": [{"id": "provider", "title": "The provider"}, {"id": "customer", "title": "The customer"}],
        "parties": [
            {"uuid": uuid_of("party", "aws"), "type": "organization", "name": "Amazon Web Services"},
            {"uuid": uuid_of("party", "customer", document), "type": "organization", "name": "The customer"},
        ],
        "remarks": "Written from cited public pages: whose a control is, not that it is implemented. Not legal advice.",
    }


def baseline_resource(controls: str, model: Model) -> dict[str, Any]:
    """
    Name the baseline or framework as a resource, for the documents that import it.

    Args:
        controls: its id.
        model: the model that has it.

    Returns:
        A resource of the back matter.
    """
    found = model.baselines[controls] if controls in model.baselines else model.frameworks[controls]
    return {
        "uuid": uuid_of("baseline", controls),
        "title": f"{found.name}, {found.version}",
        "description": f"{found.publisher}: {found.provenance}",
    }


def properties(answer: Answer, model: Model) -> list[dict[str, str]]:
    """
    Write the verdict as properties of our own.

    Args:
        answer: the answer.
        model: the model that gave it.

    Returns:
        Properties; the service and the circumstances are among them, so that the ruling can be asked for again.
    """
    ruling = answer.ruling.ruling
    values = {
        "service": answer.use.service,
        "owner": str(ruling.owner),
        "kind": str(answer.ruling.kind),
        "basis": str(ruling.basis),
        "standing": str(answer.ruling.standing),
        "circumstances": json.dumps([list(pair) for pair in answer.use.circumstances])
        if answer.use.circumstances
        else "",
        "needs": " ".join(ruling.needs),
        "overlays": " ".join(ruling.overlays),
        "forced-by": " ".join(forced(ruling, model)),
    }
    return [{"name": name, "ns": NAMESPACE, "value": value} for name, value in values.items() if value]


def links_of(answer: Answer) -> dict[str, list[dict[str, str]]]:
    """
    Link the pages that say so.

    Args:
        answer: the answer.

    Returns:
        `links` as a keyword, or nothing where there is no page.
    """
    pages = {source.url: source for source in answer.ruling.ruling.sources}
    links = [
        {"href": url, "rel": "reference", "text": f"{source.title} (read {source.read})"}
        for url, source in pages.items()
    ]
    return {"links": links} if links else {}


def sentences(ruling: Ruling, model: Model) -> tuple[str, str]:
    """
    Write the duties of both sides.

    Args:
        ruling: the ruling.
        model: the model whose parties it names.

    Returns:
        The sentences of the provider's side and of the customer's, each possibly empty.
    """
    provider, customer = sides(ruling, model)
    return " ".join(provider), " ".join(customer)


def use_of(use: Use, model: Model, **further: Any) -> dict[str, Any]:  # noqa: ANN401 (whatever OSCAL allows there)
    """
    Describe a use of a service as a component.

    Args:
        use: the use.
        model: the model that knows the service.
        **further: further keys.

    Returns:
        The component, without uuid and status.
    """
    service = model.services[use.service]
    seen = f" Seen: {', '.join(legible(str(each)) for each in use.seen[:3])}." if use.seen else ""
    return {
        "type": "service",
        "title": f"{service.name} {str(use).removeprefix(use.service)}".strip(),
        "description": f"{service.name}, as the workload uses it.{seen}",
        **further,
    }


def control_of(id_: str) -> str:
    """
    Give the id by which catalogs know a control.

    Args:
        id_: our id, with the framework before it.

    Returns:
        The id without the framework.

    Examples:
        >>> control_of("nist-800-53-r5:ac-2.1")
        'ac-2.1'
    """
    return id_.rpartition(":")[2]


def remark(answer: Answer) -> str:
    """
    Say why, and who has the evidence.

    Args:
        answer: the answer.

    Returns:
        The sentences.
    """
    ruling = answer.ruling.ruling
    contested = f" Contested: {ruling.contested}" if ruling.contested else ""
    return f"{ruling.because} Evidence: {evidence(ruling.owner, ruling.duties)}{contested}"


def written(document: dict[str, Any]) -> bytes:
    """
    Write a document as JSON: a line for each statement about a component, so that two versions can be compared line by line.

    Args:
        document: the document.

    Returns:
        The bytes, the same for equal documents.
    """
    return (_lined(document, _LEVELS) + "\n").encode()


def _lined(value: dict[str, Any] | list[Any] | str, levels: int, margin: str = "") -> str:
    """Write so many levels with a line for each item, and what is deeper on one line: the standard library indents slowly."""
    if not levels or not value or isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    inner = f"{margin} "
    items = (
        [f"{json.dumps(key)}: {_lined(each, levels - 1, inner)}" for key, each in value.items()]
        if isinstance(value, dict)
        else [_lined(each, levels - 1, inner) for each in value]
    )
    first, last = "{}" if isinstance(value, dict) else "[]"
    return f"{first}\n{inner}" + f",\n{inner}".join(items) + f"\n{margin}{last}"


def system_name(workload: Workload) -> str:
    """
    Name the system after the workload.

    Args:
        workload: the workload.

    Returns:
        Its name, without what a terminal or a page would obey.
    """
    return legible(workload.name) or "workload"
