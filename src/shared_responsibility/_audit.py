"""
What can be wrong with a model: names that point nowhere, and data of poor quality.

`dangling` names what must be refused in an overlay; `audit` names everything that the built-in catalogue is kept free of.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from ._checks import Check
from ._registry import Certification, Control, Tool, Topic
from ._types import Concern, Service
from ._vocabulary import Lifecycle, Owner, Rank
from .exceptions import SharedResponsibilityError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ._model import Model
    from ._resolver import Case, Outcome, Row
    from ._types import Circumstance, Fact, When

__all__ = ["audit", "condition_faults", "dangling"]

_MOST_WORLDS = 60


def audit(model: Model) -> Iterator[str]:
    """
    Name everything in a model that is not as it should be.

    Args:
        model: the model; the built-in one, or one with overlays.

    Yields:
        A sentence for each finding; where names point nowhere, these first and nothing else.

    Examples:
        >>> import shared_responsibility as srm
        >>> list(audit(srm.MODEL))
        []
    """
    asked = list(chain(model.concerns, model.topics, model.controls))
    yield from (f"{each} is the id of two things that can be asked about" for each in _twice(asked))
    kinds = (
        model.concerns,
        model.topics,
        model.controls,
        model.tools,
        model.certifications,
        model.services,
        model.checks,
    )
    things = chain.from_iterable(catalogue.values() for catalogue in kinds)
    faults = [fault for thing in things for fault in dangling(model, thing)]
    yield from faults
    if faults:
        return  # answers that rest on them cannot be worked out
    for fact in model.places():
        whose = f"the place rule on {fact.concern}"
        yield from _unknown(whose, [fact.concern], model.concerns)
        yield from _unknown(whose, [duty.party for duty in fact.duties], model.parties)
        yield from (f"{whose} {fault}" for fault in _poor_fact(fact))
    for concern in model.concerns.values():
        yield from _poor_concern(model, concern)
    for service in model.services.values():
        yield from _poor_service(model, service)


def dangling(model: Model, thing: object) -> Iterator[str]:
    """
    Name what a thing refers to and what does not exist, or is not said.

    Args:
        model: where to look.
        thing: a service, a concern, a topic, a control, a tool, a certification or a check; anything else refers to nothing.

    Yields:
        A sentence for each fault.
    """
    if isinstance(thing, Concern):
        yield from _dangling_concern(model, thing)
    elif isinstance(thing, Service):
        yield from _dangling_service(model, thing)
    elif isinstance(thing, Check):
        yield from _dangling_check(model, thing)
    elif isinstance(thing, (Topic, Control, Tool, Certification)):
        whose = f"{type(thing).__name__.lower()} {thing.id}"
        yield from _unknown(whose, thing.concerns, model.concerns)
        if isinstance(thing, Tool):
            yield from _unknown(whose, filter(None, [thing.service, *thing.services]), model.services)
            yield from _unknown(whose, [thing.activation.party] if thing.activation else [], model.parties)
        if isinstance(thing, Certification):
            yield from _unknown(whose, thing.halves, model.parties)
            yield from _unknown(whose, thing.partitions, model.partitions)
            yield from _unknown(
                whose, (*thing.in_scope, *(service for service, _ in thing.partly_in_scope)), model.services
            )


def _dangling_concern(model: Model, concern: Concern) -> Iterator[str]:
    whose = f"concern {concern.id}"
    named = list(chain(concern.unsettled, *(stance.profiles for stance in concern.stances)))
    worded = [wording.owner for wording in concern.wordings]
    yield from _unknown(whose, [concern.layer], model.layers)
    yield from _unknown(whose, named, model.profiles)
    yield from (f"{whose} names the profile {each} twice" for each in _twice(named))
    yield from (f"{whose} has two wordings for {each}" for each in _twice(worded))
    yield from (f"{whose} has no wording for {s.owner}" for s in concern.stances if s.owner not in worded)


def _dangling_check(model: Model, check: Check) -> Iterator[str]:
    whose = f"check {check.id}"
    yield from _unknown(whose, [check.service], model.services)
    yield from _unknown(whose, [check.concern], model.concerns)
    if check.service in model.services:
        yield from (
            f"{whose}: {fault}" for fault in condition_faults(model.services[check.service], check.circumstances)
        )


def _dangling_service(model: Model, service: Service) -> Iterator[str]:
    whose = f"service {service.id}"
    yield from _unknown(whose, [service.parent] if service.parent else [], model.services)
    yield from _unknown(whose, service.categories, model.categories)
    yield from _unknown(whose, [uses.profile for uses in service.uses], model.profiles)
    yield from _unknown(whose, [fact.concern for fact in service.facts], model.concerns)
    yield from _unknown(whose, [duty.party for fact in service.facts for duty in fact.duties], model.parties)
    before: list[str] = []
    for each in service.asks:
        yield from (
            f"{whose}: {each.name} presupposes {name}, which does not stand before it"
            for name, _ in each.given
            if name not in before
        )
        before.append(each.name)
    conditions = chain(
        (("a mode", mode.when) for mode in service.modes),
        (("a profile", uses.when) for uses in service.uses),
        ((f"the fact on {fact.concern}", fact.when) for fact in service.facts),
        ((f"a duty on {fact.concern}", duty.when) for fact in service.facts for duty in fact.duties),
        ((f"what {each.name} presupposes", each.given) for each in service.asks),
    )
    for what, when in conditions:
        yield from (f"{whose}: {what}: {fault}" for fault in condition_faults(service, when))


def condition_faults(service: Service, when: When) -> Iterator[str]:
    """
    Name what a condition says of a service that cannot be said of it.

    Args:
        service: the service.
        when: the condition.

    Yields:
        A sentence for each fault.
    """
    for name, value in when:
        circumstance = service.circumstance(name)
        if circumstance is None:
            yield f"{service.id} does not ask for {name}"
            continue
        values = value if isinstance(value, tuple) else (value,)
        yield from (f"{name} has no value {each!r}" for each in values if not _takes(circumstance, each))


def _takes(circumstance: Circumstance, value: object) -> bool:
    return any(isinstance(value, bool) is circumstance.flag and known == value for known in circumstance.values)


def _unknown(whose: str, ids: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    known = frozenset(known)
    yield from (f"{whose} names {each}, which does not exist" for each in dict.fromkeys(ids) if each not in known)


def _twice(ids: Sequence[str]) -> list[str]:
    return sorted({each for each in ids if ids.count(each) > 1})


# -- quality ---------------------------------------------------------------------------------------------------


def _poor_concern(model: Model, concern: Concern) -> Iterator[str]:
    whose = f"concern {concern.id}"
    named = frozenset(chain(concern.unsettled, *(stance.profiles for stance in concern.stances)))
    yield from (f"{whose} says nothing of the profile {each}" for each in model.profiles if each not in named)
    for wording in concern.wordings:
        if wording.owner is not Owner.NOT_APPLICABLE:
            missing = {"customer", "provider"} - {duty.party for duty in wording.duties}
            yield from (f"{whose} gives the {each} no duty where it is {wording.owner}" for each in sorted(missing))


def _poor_service(model: Model, service: Service) -> Iterator[str]:
    whose = f"service {service.id}"
    for each in service.asks:
        if list(each.values) != sorted(each.values):
            yield f"{whose}: the values of {each.name} are not sorted"
        meant = chain.from_iterable((*(v for _, v in sign.reads), sign.absent) for sign in each.signs)
        yield from (
            f"{whose}: a sign gives {each.name} the value {value!r}, which it does not take"
            for value in meant
            if value is not None and not _takes(each, value)
        )
    for fact in service.facts:
        yield from (f"{whose}: the fact on {fact.concern} {fault}" for fault in _poor_fact(fact))
    if service.uses or service.facts:
        yield from _poor_answers(model, service)
        if not service.sources:
            yield f"{whose} has no page of its own"
    if service.ended and service.lifecycle is Lifecycle.ACTIVE:
        yield f"{whose} has an end but is active"


def _poor_fact(fact: Fact) -> Iterator[str]:
    if not fact.sources:
        yield "cites nothing"
    if fact.owner is Owner.SHARED:
        missing = {"customer", "provider"} - {duty.party for duty in fact.duties}
        yield from (f"is shared but gives the {each} no duty" for each in sorted(missing))


def _poor_answers(model: Model, service: Service) -> Iterator[str]:
    """Look at every answer of a service: contradictions, rows that never decide, circumstances that move nothing."""
    moved: set[str] = set()
    for concern in model.concerns:
        whose = f"service {service.id}: {concern}"
        case = model.case(service.id, concern)
        moved.update(each.name for each in case.mentioned)
        if len(case.worlds) > _MOST_WORLDS:
            yield f"{whose} depends on too much: {len(case.worlds)} worlds"
            continue
        try:
            outcomes = [case.outcome(index) for index in range(len(case.worlds))]
        except SharedResponsibilityError as error:
            yield f"{whose}: {error}"
            continue
        for row in case.rows:
            if row.rank is Rank.FACT:
                yield from (f"{whose}: the fact for {dict(row.when)} {fault}" for fault in _beaten(row, case, outcomes))
    yield from (f"service {service.id}: {each.name} moves nothing" for each in service.asks if each.name not in moved)


def _beaten(row: Row, case: Case, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Say where a fact does not decide although nothing but a stance is narrower."""
    inside = [outcome for outcome, holds in zip(outcomes, case.extension(row), strict=True) if holds]
    if not inside:
        yield "holds in no world"
    elif not any(row in outcome.rows for outcome in inside):
        yield "never decides"
    elif any(all(other.rank is Rank.STANCE for other in outcome.rows) for outcome in inside):
        yield "is broader than a stance that beats it"
