"""Who plays the roles that facts name: the companies of a place, and the parties that duties were delegated to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ._resolver import Cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._question import Place
    from ._registry import Delegation, Overlay, Partition
    from ._types import Duty

__all__ = ["cast_of", "narrowness"]


def narrowness(delegation: Delegation) -> frozenset[str]:
    """
    Say by what a delegation is limited.

    Args:
        delegation: the delegation.

    Returns:
        `service` and `concern`, as far as it names one.
    """
    return frozenset(name for name in ("service", "concern") if getattr(delegation, name))


def cast_of(service: str, place: Place, partitions: Mapping[str, Partition], overlays: Iterable[Overlay]) -> Cast:
    """
    Find who plays the roles in the rulings on a service at a place.

    Args:
        service: the id of the service.
        place: the partition and the Region that were said.
        partitions: the partitions there are.
        overlays: whose delegations count.

    Returns:
        The cast.
    """
    operator = _operator(dict(place), partitions)
    found = [
        (-overlay.precedence, -len(narrowness(delegation)), overlay.id, delegation)
        for overlay in overlays
        for delegation in overlay.delegations
        if delegation.service in ("", service)
    ]
    takers = [(id_, delegation) for _, _, id_, delegation in sorted(found, key=lambda each: each[:3])]
    filled: dict[object, tuple[tuple[Duty, ...], tuple[str, ...]]] = {}
    played: dict[tuple[Duty, str], Duty] = {}

    def player(duty: Duty, mine: Iterable[tuple[str, Delegation]]) -> Duty:
        party = next((each.party for _, each in mine if each.of == duty.party), duty.party)
        if party == duty.party == "provider":
            party = operator
        return played.setdefault((duty, party), evolve(duty, party=party))

    def fill(concern: str, duties: tuple[Duty, ...]) -> tuple[tuple[Duty, ...], tuple[str, ...]]:
        key = (concern, duties) if takers else duties
        known = filled.get(key)
        if known is None:
            mine = [(id_, each) for id_, each in takers if each.concern in ("", concern)]
            used = {id_ for id_, each in mine if any(duty.party == each.of for duty in duties)}
            known = filled[key] = tuple(player(duty, mine) for duty in duties), tuple(sorted(used))
        return known

    return Cast(fill=fill, place=place, assumed=() if place else (("partition", "aws"),))


def _operator(place: Mapping[str, str], partitions: Mapping[str, Partition]) -> str:
    """Say which company fills the provider's role there."""
    if not place:
        return "aws"
    partition = partitions[place["partition"]]
    of_region = (company for region, company in partition.operators if region == place.get("region"))
    return next(of_region, partition.operator) or "provider"
