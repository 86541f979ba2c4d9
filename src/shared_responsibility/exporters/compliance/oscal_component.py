"""An OSCAL component definition: each service of a workload as a component, with whose each control is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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
    from collections.abc import Sequence

    from ..._model import Model
    from ..._workload import Use, Workload
    from ._order import Order
    from ._positions import Answer, Position

__all__ = ["CONTROLS", "FORMAT", "SEATS", "SUFFIXES", "dump"]

FORMAT: Final = "oscal-component"
SUFFIXES: Final = (".json",)
SEATS: Final = ("aws",)
CONTROLS: Final = "fedramp-high"


def dump(workload: Workload, rows: Sequence[Position], order: Order) -> bytes:
    """
    Write a component definition.

    Args:
        workload: the services in use.
        rows: where it stands with each control.
        order: what is ordered.

    Returns:
        The definition as JSON.
    """
    seat, controls, model = order.seat, order.controls, order.model
    name = system_name(workload)
    by_use: dict[Use, list[dict[str, Any]]] = {use: [] for use in workload.uses}
    for position in rows:
        for answer in position.answers:
            by_use[answer.use].append(_requirement(name, position.control.id, answer, model))
    components = [
        {
            "uuid": uuid_of(seat, "component", name, str(use)),
            **use_of(use, model),
            **_implemented(use, name, controls, found),
        }
        for use, found in by_use.items()
    ]
    definition: dict[str, Any] = {
        "uuid": uuid_of(seat, "definition", name, controls),
        "metadata": metadata(f"AWS services as used by {name}", name, order),
        **({"components": components} if components else {}),
        "back-matter": {"resources": [baseline_resource(controls, model)]},
    }
    return written({"component-definition": definition})


def _implemented(use: Use, name: str, controls: str, requirements: list[dict[str, Any]]) -> dict[str, Any]:
    """Write the controls of one component, where there are any."""
    if not requirements:
        return {}
    return {
        "control-implementations": [
            {
                "uuid": uuid_of("implementation", name, controls, str(use)),
                "source": f"#{uuid_of('baseline', controls)}",
                "description": "Whose each control is, by cited public pages.",
                "implemented-requirements": requirements,
            }
        ]
    }


def _requirement(name: str, control: str, answer: Answer, model: Model) -> dict[str, Any]:
    ruling = answer.ruling.ruling
    provided, left = (each or "nothing." for each in sentences(ruling, model))
    return {
        "uuid": uuid_of("component-requirement", name, control, str(answer.use)),
        "control-id": control_of(control),
        "description": f"AWS: {provided} The customer: {left}",
        "props": properties(answer, model),
        **links_of(answer),
        "remarks": remark(answer),
    }
