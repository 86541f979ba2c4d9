"""Laws 3 and 4 over the real catalogue: every answer can be traced, and every mistake is told apart."""

from __future__ import annotations

import pytest

from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    Basis,
    CircumstanceNotAskedError,
    Owner,
    Standing,
    UnknownCircumstanceError,
    UnknownConcernError,
    UnknownServiceError,
    UnknownValueError,
)

SOURCED = {Basis.STATED, Basis.INHERITED}
UNSOURCED = {Basis.INFERRED, Basis.NOT_MODELLED}


@pytest.fixture(scope="module")
def rulings():
    """Answer every concern of every service once."""
    return [MODEL.ruling(service, concern) for service in MODEL.services for concern in MODEL.concerns]


def test_every_ruling_has_a_source_or_says_why_there_is_none(rulings):
    """A stated or inherited answer cites a page; one without a source is inferred or not modelled, and says so."""
    for ruling in rulings:
        where = f"{ruling.service} {ruling.concern}"
        settled = [ruling] if not ruling.needs else list(ruling.alternatives)
        for each in settled:
            assert each.basis in SOURCED | UNSOURCED, where
            if each.basis in SOURCED and not each.needs:
                assert each.sources, where
        if not ruling.sources and not ruling.needs:
            assert ruling.basis in UNSOURCED, where
        assert (ruling.standing is Standing.NONE) == (not ruling.sources), where


def test_every_ruling_gives_a_reason(rulings):
    """The rule that decided is always said."""
    assert all(ruling.because.endswith(".") for ruling in rulings)


def test_an_undetermined_ruling_says_what_is_missing_or_that_nothing_is_known(rulings):
    """Undetermined means: something is missing, or nothing is modelled; never anything else."""
    for ruling in rulings:
        missing = bool(ruling.needs)
        unknown = ruling.basis is Basis.NOT_MODELLED and not ruling.alternatives
        where = f"{ruling.service} {ruling.concern}"
        assert (ruling.owner is Owner.UNDETERMINED) == (missing or unknown), where
        assert bool(ruling.needs) <= bool(ruling.alternatives), where


def test_what_is_owned_leaves_a_duty_on_each_side(rulings):
    """Every determined ruling that applies says what is left for the customer and what AWS provides."""
    for ruling in rulings:
        if ruling.owner in (Owner.AWS, Owner.CUSTOMER, Owner.SHARED):
            every = [*ruling.duties, *(duty for each in ruling.alternatives for duty in each.duties)]
            parties = {duty.party for duty in every}
            assert "customer" in parties, f"{ruling.service} {ruling.concern}"
            assert parties - {"customer"}, f"{ruling.service} {ruling.concern}"


def test_needs_are_questions_of_the_service(rulings):
    """What is missing can be asked: each need is a circumstance of the service with a question and a way to find out."""
    for ruling in rulings:
        for name in ruling.needs:
            circumstance = MODEL.services[ruling.service].circumstance(name)
            assert circumstance.question
            assert circumstance.find_out


def test_a_service_without_facts_and_profile_is_not_modelled():
    """Nothing is guessed of a service of which nothing is known."""
    bare = next(id_ for id_, each in MODEL.services.items() if not each.uses and not each.facts)
    for concern in (*MODEL.concerns, *MODEL.topics):
        ruling = MODEL.ruling(bare, concern)
        assert (ruling.owner, ruling.basis) == (Owner.UNDETERMINED, Basis.NOT_MODELLED)


@pytest.mark.parametrize("service", ["ecs", "eks", "lambda", "rds"])
def test_the_four_mistakes_are_four_errors(service):
    """An unknown service, concern, circumstance and value, and a circumstance that exists elsewhere, are told apart."""
    circumstance = MODEL.services[service].asks[0]
    other = next(
        each.name
        for every in MODEL.services.values()
        for each in every.asks
        if MODEL.services[service].circumstance(each.name) is None
    )
    with pytest.raises(UnknownServiceError) as caught:
        MODEL.owner(f"{service}x", "guest-os-patching")
    assert service in caught.value.suggestions
    with pytest.raises(UnknownConcernError) as caught:
        MODEL.owner(service, "guest-os-patchin")
    assert caught.value.suggestions[0] == "guest-os-patching"
    with pytest.raises(UnknownCircumstanceError) as caught:
        MODEL.owner(service, "guest-os-patching", **{f"{circumstance.name}s": circumstance.values[0]})
    assert caught.value.suggestions[0] == circumstance.name
    with pytest.raises(UnknownValueError) as caught:
        MODEL.owner(service, "guest-os-patching", **{circumstance.name: "falsse"})
    assert caught.value.suggestions
    with pytest.raises(CircumstanceNotAskedError) as caught:
        MODEL.owner(service, "guest-os-patching", **{other: True})
    assert circumstance.name in caught.value.asked


def test_a_name_of_two_services_is_no_service():
    """An ambiguous name lists the services and answers nothing."""
    for ask in (MODEL.owner, MODEL.ruling):
        with pytest.raises(AmbiguousNameError):
            ask("Fargate", "guest-os-patching")
