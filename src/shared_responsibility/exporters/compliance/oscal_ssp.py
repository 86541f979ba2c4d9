"""
A pair of OSCAL system security plans: what AWS provides, and what a system on AWS inherits and must satisfy.

From AWS's seat each service exports what it provides and what it leaves to its customer.
From the customer's seat the same things are inherited, and named as what is still to be satisfied; the uuids of the two plans match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._vocabulary import Owner
from ._oscal import (
    baseline_resource,
    control_of,
    links_of,
    metadata,
    properties,
    remark,
    sentences,
    system_name,
    use_of,
    uuid_of,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..._model import Model
    from ..._workload import Workload
    from ._order import Order
    from ._positions import Answer, Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "oscal-ssp"
SUFFIXES: Final = (".json",)
SEATS: Final = ("aws", "customer")
CONTROLS: Final = "fedramp-high"

_NIST = "http://csrc.nist.gov/ns/oscal"


def dump(workload: Workload, rows: Sequence[Position], order: Order) -> bytes:
    """
    Write a system security plan.

    Args:
        workload: the services in use.
        rows: where it stands with each control.
        order: what is ordered.

    Returns:
        The plan as JSON; its implementation status is left to whoever owns the system.
    """
    seat, controls, model = order.seat, order.controls, order.model
    name = system_name(workload)
    leveraging = seat == "customer"
    title = f"{name}: what the system inherits from AWS" if leveraging else f"AWS as used by {name}: what is provided"
    components = [_this_system(name, seat), *(_components(workload, model, leveraging=leveraging))]
    write = _inherit if leveraging else _export
    requirements = [
        {
            "uuid": uuid_of(seat, "requirement", name, position.control.id),
            "control-id": control_of(position.control.id),
            **_origination(position, leveraging=leveraging),
            "by-components": by_components,
        }
        for position in rows
        if (by_components := [write(name, position.control.id, answer, model) for answer in position.answers])
    ]
    plan: dict[str, Any] = {
        "uuid": uuid_of(seat, "plan", name, controls),
        "metadata": metadata(title, name, order),
        "import-profile": {"href": f"#{uuid_of('baseline', controls)}"},
        "system-characteristics": _characteristics(name, seat),
        "system-implementation": {
            **({"leveraged-authorizations": [_leveraged(name)]} if leveraging else {}),
            "users": [{"uuid": uuid_of(seat, "user", name), "role-ids": ["customer" if leveraging else "provider"]}],
            "components": components,
        },
        "control-implementation": {
            "description": "Whose each control is, service by service, by cited public pages.",
            "implemented-requirements": requirements or [_nothing(name, seat, rows)],
        },
        "back-matter": {"resources": [baseline_resource(controls, model)]},
    }
    return written({"system-security-plan": plan})


def _this_system(name: str, seat: str) -> dict[str, Any]:
    whose = "The system on AWS" if seat == "customer" else "AWS, as far as the workload uses it"
    return {
        "uuid": uuid_of(seat, "this-system", name),
        "type": "this-system",
        "title": "This system",
        "description": f"{whose}.",
        "status": {"state": "other", "remarks": "Not said by public pages."},
    }


def _components(workload: Workload, model: Model, *, leveraging: bool) -> Iterator[dict[str, Any]]:
    """Describe each use as a component; in the leveraging plan it points to that of the leveraged one."""
    name = system_name(workload)
    status = {"state": "other", "remarks": "Whoever runs the system says so."}
    if leveraging:
        yield {
            "uuid": uuid_of("customer", "leveraged-system", name),
            "type": "system",
            "title": "AWS",
            "description": "The leveraged system.",
            "props": _leveraged_props(name, uuid_of("aws", "this-system", name)),
            "status": status,
        }
    for use in workload.uses:
        provided = uuid_of("aws", "component", name, str(use))
        props = {"props": _leveraged_props(name, provided)} if leveraging else {}
        uuid = uuid_of("customer", "component", name, str(use)) if leveraging else provided
        yield {"uuid": uuid, **use_of(use, model), **props, "status": status}


def _leveraged_props(name: str, component: str) -> list[dict[str, str]]:
    return [
        {"name": "implementation-point", "value": "external"},
        {"name": "leveraged-authorization-uuid", "value": uuid_of("authorization", name)},
        {"name": "inherited-uuid", "value": component},
    ]


def _leveraged(name: str) -> dict[str, Any]:
    return {
        "uuid": uuid_of("authorization", name),
        "title": "AWS",
        "party-uuid": uuid_of("party", "aws"),
        "date-authorized": "2026-11-01",
        "remarks": "The date is that of this document: put the date of the authorization that the system leverages.",
    }


def _characteristics(name: str, seat: str) -> dict[str, Any]:
    return {
        "system-ids": [{"id": uuid_of(seat, "system", name), "identifier-type": "https://ietf.org/rfc/rfc4122"}],
        "system-name": name,
        "description": "A workload on AWS, as a document describes it.",
        "system-information": {
            "information-types": [
                {
                    "uuid": uuid_of(seat, "information", name),
                    "title": "To be said by the owner of the system",
                    "description": "Which information the system handles is not known from its services.",
                }
            ]
        },
        "status": {"state": "other", "remarks": "To be said by the owner of the system."},
        "authorization-boundary": {"description": "To be said by the owner of the system."},
    }


def _origination(position: Position, *, leveraging: bool) -> dict[str, list[dict[str, str]]]:
    """Say where a control comes from, as far as the seat can know it."""
    owner = position.owner
    values: tuple[str, ...] = ()
    if leveraging:
        values = {Owner.AWS: ("inherited",), Owner.SHARED: ("inherited", "system-specific")}.get(owner, ())
        values = ("system-specific",) if owner is Owner.CUSTOMER else values
    elif owner is Owner.CUSTOMER:
        provided = any("customer" in answer.ruling.implements for answer in position.answers)
        values = ("customer-provided",) if provided else ("customer-configured",)
    props = [{"name": "control-origination", "ns": _NIST, "value": value} for value in values]
    return {"props": props} if props else {}


def _export(name: str, control: str, answer: Answer, model: Model) -> dict[str, Any]:
    """Say what a service provides for a control, and what it leaves to the customer."""
    ruling = answer.ruling.ruling
    place = (name, control, str(answer.use))
    provided, left = sentences(ruling, model)
    export: dict[str, Any] = {}
    if provided:
        export["provided"] = [{"uuid": uuid_of("provided", *place), "description": provided}]
    if left:
        export["responsibilities"] = [
            {
                "uuid": uuid_of("responsibility", *place),
                **({"provided-uuid": uuid_of("provided", *place)} if provided else {}),
                "description": left,
                "responsible-roles": [{"role-id": "customer"}],
            }
        ]
    return {
        "component-uuid": uuid_of("aws", "component", name, str(answer.use)),
        "uuid": uuid_of("aws", "by-component", *place),
        "description": ruling.because,
        "props": properties(answer, model),
        **links_of(answer),
        **({"export": export} if export else {}),
        "remarks": remark(answer),
    }


def _inherit(name: str, control: str, answer: Answer, model: Model) -> dict[str, Any]:
    """Say what the system inherits of a control, and what it must still satisfy."""
    ruling = answer.ruling.ruling
    place = (name, control, str(answer.use))
    provided, left = sentences(ruling, model)
    taken: dict[str, Any] = {}
    if provided:
        taken["inherited"] = [
            {
                "uuid": uuid_of("inherited", *place),
                "provided-uuid": uuid_of("provided", *place),
                "description": f"Inherited from AWS: {provided}",
            }
        ]
    if left:
        taken["satisfied"] = [
            {
                "uuid": uuid_of("satisfied", *place),
                "responsibility-uuid": uuid_of("responsibility", *place),
                "description": f"To be described by the owner of the system. What AWS leaves to it: {left}",
                "responsible-roles": [{"role-id": "customer"}],
            }
        ]
    return {
        "component-uuid": uuid_of("customer", "component", name, str(answer.use)),
        "uuid": uuid_of("customer", "by-component", *place),
        "description": ruling.because,
        "props": properties(answer, model),
        **links_of(answer),
        **taken,
        "remarks": remark(answer),
    }


def _nothing(name: str, seat: str, rows: Sequence[Position]) -> dict[str, Any]:
    """Say of a workload without services that nothing applies, for a plan must have a requirement."""
    control = rows[0].control.id
    return {
        "uuid": uuid_of(seat, "requirement", name, control),
        "control-id": control_of(control),
        "remarks": "The workload uses no service.",
    }
