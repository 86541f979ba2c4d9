"""Overlays: what is checked before an organisation's view is laid over a model."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from attrs import evolve

from ._audit import condition_faults, dangling
from ._cast import narrowness
from ._names import nearest
from ._registry import Overlay
from ._vocabulary import Owner
from .exceptions import (
    ContradictionError,
    OverlayConflictError,
    OverlayError,
    UnknownConcernError,
    UnknownEntryError,
    UnknownServiceError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._model import Model
    from ._registry import Delegation, Entry

__all__ = ["extended", "gives_away"]

_EXTENSIBLE = ("services", "concerns", "topics", "controls", "profiles", "parties", "tools", "certifications")
_ASKED_ABOUT = ("concerns", "topics", "controls")


def extended(model: Model, overlays: Iterable[Overlay], *, force: bool) -> Model:
    """
    Lay overlays over a model.

    Args:
        model: the model; it stays as it is.
        overlays: the overlays, in any order.
        force: whether an overlay may hand AWS's own layers to the customer.

    Returns:
        The new model, or this one where there is nothing to add.

    Raises:
        OverlayError: when an overlay names what does not exist, or hands over AWS's layers unforced; it lists every fault.
        OverlayConflictError: when two overlays of the same precedence disagree.
    """
    every = {overlay.id: overlay for overlay in model.overlays}
    for overlay in overlays:
        if not isinstance(overlay, Overlay):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OverlayError(repr(overlay), ("it is no Overlay",))
        about = f"what {overlay.id} says"
        if every.setdefault(overlay.id, overlay) != overlay:
            raise OverlayConflictError((overlay.id, overlay.id), about)
    if len(every) == len(model.overlays):
        return model
    ordered = tuple(sorted(every.values(), key=lambda overlay: overlay.id))
    new = evolve(_with_entries_of(model, ordered), overlays=ordered)
    before = model
    for overlay in ordered:
        if overlay in model.overlays:
            continue
        faults = [*_claimed_twice(overlay, before), *_faults(new, overlay, force=force)]
        if faults:
            raise OverlayError(overlay.id, faults)
        before = _with_entries_of(before, (overlay,))
    _check_agreement(new)
    return new


def _with_entries_of(model: Model, overlays: tuple[Overlay, ...]) -> Model:
    """Add the services, parties and other things that overlays bring."""
    return evolve(
        model,
        **{
            name: getattr(model, name).extended(entry for overlay in overlays for entry in getattr(overlay, name))
            for name in _EXTENSIBLE
        },
    )


def _claimed_twice(overlay: Overlay, model: Model) -> Iterator[str]:
    """Name the ids that an overlay gives to things of its own although they are taken."""
    for name in _EXTENSIBLE:
        for entry in getattr(overlay, name):
            for other in _ASKED_ABOUT if name in _ASKED_ABOUT else (name,):
                if entry.id in getattr(model, other):
                    yield f"{entry.id} exists already among the {other}"


def _faults(model: Model, overlay: Overlay, *, force: bool) -> Iterator[str]:
    """Name everything in an overlay that points nowhere, or hands over what is AWS's."""
    for name in _EXTENSIBLE:
        for thing in getattr(overlay, name):
            yield from dangling(model, thing)
    for entry in overlay.entries:
        fact = entry.fact
        if entry.service not in model.services:
            yield str(UnknownServiceError(entry.service, nearest(entry.service, model.services)))
        elif fact.concern not in model.concerns:
            yield str(UnknownConcernError(fact.concern, nearest(fact.concern, model.concerns)))
        else:
            conditions = (*fact.when, *(pair for duty in fact.duties for pair in duty.when))
            yield from condition_faults(model.services[entry.service], conditions)
            if gives_away(entry, model) and not force:
                yield f"it hands {fact.concern} of {entry.service}, a layer that AWS runs, to the customer (force=True allows it)"
        yield from _party_faults(model, (duty.party for duty in fact.duties))
    for delegation in overlay.delegations:
        yield from _party_faults(model, (delegation.party, delegation.of))
        if delegation.service and delegation.service not in model.services:
            yield str(UnknownServiceError(delegation.service, nearest(delegation.service, model.services)))
        if delegation.concern and delegation.concern not in model.concerns:
            yield str(UnknownConcernError(delegation.concern, nearest(delegation.concern, model.concerns)))


def gives_away(entry: Entry, model: Model) -> bool:
    """
    Tell whether an entry hands a layer that AWS runs to the customer: it must be forced, and is marked wherever it shows.

    Args:
        entry: the entry of an overlay.
        model: the model that knows the concern.

    Returns:
        Whether it does.
    """
    concern = model.concerns.get(entry.fact.concern)
    layer = model.layers.get(concern.layer) if concern else None
    return layer is not None and layer.provider_side and entry.fact.owner in (Owner.CUSTOMER, Owner.SHARED)


def _party_faults(model: Model, parties: Iterable[str]) -> Iterator[str]:
    for party in parties:
        if party not in model.parties:
            yield str(UnknownEntryError(party, nearest(party, model.parties), kind="party"))


def _check_agreement(model: Model) -> None:
    """Refuse overlays of the same precedence that disagree, and name them."""
    stated = {(entry.service, entry.fact.concern) for overlay in model.overlays for entry in overlay.entries}
    for service, concern in sorted(stated):
        case = model.case(service, concern)
        try:
            for index in range(len(case.worlds)):
                case.outcome(index)
        except ContradictionError as error:
            names = sorted({row.overlay for row in case.rows if row.overlay})
            raise OverlayConflictError(names, f"{concern} of {service}") from error
    takers = [(overlay, each) for overlay in model.overlays for each in overlay.delegations]
    for (one, mine), (other, theirs) in combinations(takers, 2):
        if one.precedence == other.precedence and mine.party != theirs.party and _overlap(mine, theirs):
            raise OverlayConflictError(sorted({one.id, other.id}), f"who takes over what is the {mine.of}'s")


def _overlap(one: Delegation, other: Delegation) -> bool:
    """Tell whether two delegations hand over some of the same duties, neither being the narrower one."""
    meet = one.of == other.of and all(
        getattr(one, name) == getattr(other, name) for name in narrowness(one) & narrowness(other)
    )
    return meet and not (narrowness(one) < narrowness(other) or narrowness(other) < narrowness(one))
