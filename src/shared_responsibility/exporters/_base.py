"""What the exporters share: the matrix as rows and columns, and the words in its cells."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from .._overlays import gives_away
from .._vocabulary import Owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .._model import Model
    from .._types import Ruling
    from .._workload import Assessment, Workload

__all__ = ["WORDS", "changed_by", "duty_texts", "forced", "layered", "open_questions", "places"]

WORDS: Final = {
    Owner.AWS: "AWS",
    Owner.CUSTOMER: "you",
    Owner.SHARED: "both",
    Owner.NOT_APPLICABLE: "-",
    Owner.UNDETERMINED: "?",
}
"""The word for each owner, as short as a cell wants it."""


def forced(ruling: Ruling, model: Model) -> tuple[str, ...]:
    """
    Name the overlays that gave away what is AWS's in a ruling.

    Args:
        ruling: the ruling; of a control or topic, its concerns are gone through.
        model: the model that gave it.

    Returns:
        The ids of the overlays, in the order of the ruling.
    """
    asked = {part.concern for part in ruling.parts or (ruling,)}
    found = {
        overlay.id
        for overlay in model.overlays
        for entry in overlay.entries
        if entry.service == ruling.service and entry.fact.concern in asked and gives_away(entry, model)
    }
    return tuple(each for each in ruling.overlays if each in found)


def changed_by(ruling: Ruling, model: Model) -> list[str]:
    """
    Name the overlays that changed a ruling, and mark those that had to be forced.

    Args:
        ruling: the ruling.
        model: the model that gave it.

    Returns:
        Their ids, each with a mark where it gave away what is AWS's.
    """
    marked = forced(ruling, model)
    return [f"{each} (forced: it gives away what AWS runs)" if each in marked else each for each in ruling.overlays]


def layered(assessments: Sequence[Assessment], model: Model) -> Iterator[tuple[str, list[tuple[str, list[Ruling]]]]]:
    """
    Give the matrix layer by layer: for each concern of the layer the rulings, one for each use.

    Args:
        assessments: the columns; all of them answer the same concerns.
        model: the model that gave the rulings.

    Yields:
        The name of the layer, bottom first, and its rows; topics and controls come last.
    """
    rows: dict[str, list[Ruling]] = {}
    for ruling in chain.from_iterable(assessment.rulings for assessment in assessments):
        rows.setdefault(ruling.concern, []).append(ruling)
    layers: dict[str, list[tuple[str, list[Ruling]]]] = {}
    for concern, rulings in rows.items():
        layer = model.concerns[concern].layer if concern in model.concerns else ""
        layers.setdefault(layer, []).append((concern, rulings))
    heights = {layer.id: layer.height for layer in model.layers.values()}
    for layer in sorted(layers, key=lambda each: heights.get(each, len(heights) + 1)):
        yield model.layers[layer].name if layer else "Topics and controls", layers[layer]


def open_questions(assessments: Iterable[Assessment], model: Model) -> Iterator[tuple[str, str, str]]:
    """
    List what has to be found out before every answer is settled.

    Args:
        assessments: the columns.
        model: the model that gave the rulings.

    Yields:
        The use, the question, and how to find the answer; each once.
    """
    for assessment in assessments:
        service = model.services[assessment.use.service]
        needed = dict.fromkeys(chain.from_iterable(ruling.needs for ruling in assessment.rulings))
        for name in needed:
            circumstance = service.circumstance(name)
            if circumstance is not None:
                yield str(assessment.use), f"{name}: {circumstance.question}", circumstance.find_out


def duty_texts(ruling: Ruling, model: Model, *, of_customer: bool) -> list[str]:
    """
    Give the duties of one side, in plain words.

    Args:
        ruling: the ruling.
        model: the model that gave it.
        of_customer: whether the duties of everybody but the provider are wanted.

    Returns:
        A sentence for each duty; one that is neither AWS's nor the customer's names its party.
    """
    kinds = {party.id: party.acts_for or party.id for party in model.parties.values()}
    return [
        duty.text if kinds.get(duty.party, "") in ("customer", "provider") else f"{duty.party}: {duty.text}"
        for duty in ruling.duties
        if (kinds.get(duty.party) != "provider") is of_customer
    ]


def places(workload: Workload) -> Iterator[tuple[str, str]]:
    """
    List what was seen and is not known.

    Args:
        workload: what was read.

    Yields:
        Where it stands with its type, and why it is not placed.
    """
    for each in workload.unplaced:
        yield f"{each.seen} {each.seen.resource_type}".rstrip(), each.reason
