"""What is checked before an overlay is laid over a model: every fault in words, and nothing refused that fits."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    Delegation,
    Duty,
    Entry,
    Fact,
    Overlay,
    OverlayConflictError,
    OverlayError,
    Owner,
    Party,
    PartyKind,
    Service,
    Tool,
    Verb,
)
from shared_responsibility._overlays import gives_away
from small_world import CONCERNS, KILN, PROFILES, world

KILNS = world()
WE = Party(id="we", name="we", kind=PartyKind.OPERATOR, acts_for="customer")
THEY = Party(id="they", name="they", kind=PartyKind.OPERATOR, acts_for="customer")


def overlay(id_="ours", **fields):
    """Make an overlay with a reason."""
    return Overlay(id=id_, reason="how we work", **fields)


def entry(owner, concern="firing", service="kiln", **fields):
    """State one fact."""
    return Entry(service=service, fact=Fact(concern=concern, owner=owner, because="We say so.", **fields))


def test_every_fault_says_what_is_wrong_and_what_comes_near():
    """The faults of an overlay in their order: entries first, then delegations."""
    duty = Duty(party="nobody", verb=Verb.APPLY, text="Act.", when=(("weather", "fine"),))
    faulty = overlay(
        tools=(Tool(id="tongs", name="Tongs", purpose="Hold.", concerns=("frying",)),),
        entries=(
            entry(Owner.AWS, service="kilm"),
            entry(Owner.AWS, "firingg"),
            entry(Owner.AWS, when=(("site", "hoem"),), duties=(duty,)),
            entry(Owner.CUSTOMER, "rent"),
        ),
        delegations=(Delegation(party="custmer", of="him", service="whel", concern="frying"),),
    )
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(faulty)
    assert caught.value.faults[1:] == (
        "unknown service 'kilm': did you mean kiln?",
        "unknown concern 'firingg': did you mean firing?",
        "site has no value 'hoem'",
        "kiln does not ask for weather",
        "unknown party 'nobody'",
        "it hands rent of kiln, a layer that AWS runs, to the customer (force=True allows it)",
        "unknown party 'custmer': did you mean customer?",
        "unknown party 'him'",
        "unknown service 'whel': did you mean wheel?",
        "unknown concern 'frying': did you mean firing?",
    )
    assert "frying" in caught.value.faults[0]


def test_what_is_taken_is_told_with_where():
    """Concerns, topics and controls share their ids, since all can be asked about; other kinds do not."""
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(overlay(concerns=(evolve(CONCERNS[0], id="all-of-it"),), profiles=(PROFILES[0],)))
    assert caught.value.faults == (
        "all-of-it exists already among the topics",
        "bought exists already among the profiles",
    )
    party = Party(id="kiln", name="The kiln", kind=PartyKind.OPERATOR, acts_for="customer")
    assert "kiln" in KILNS.extend(overlay(parties=(party,))).parties


def test_what_is_no_overlay_is_shown():
    """The error names what was given instead."""
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(5)
    assert (caught.value.overlay, caught.value.faults) == ("5", ("it is no Overlay",))


def test_two_overlays_of_one_id_are_named():
    """Two that differ are refused; the same one twice is one."""
    with pytest.raises(OverlayConflictError) as caught:
        KILNS.extend(overlay(), overlay(precedence=1))
    assert (caught.value.overlays, caught.value.about) == (("ours", "ours"), "what ours says")
    assert KILNS.extend(overlay(), overlay()).overlays == (overlay(),)
    once = KILNS.extend(overlay())
    assert once.extend(overlay()) is once


def test_what_was_laid_over_before_is_not_checked_again():
    """A model that was extended by force can be extended further without."""
    forced = KILNS.extend(overlay("a", entries=(entry(Owner.CUSTOMER, "rent"),)), force=True)
    further = forced.extend(overlay("b", parties=(WE,)))
    assert [each.id for each in further.overlays] == ["a", "b"]
    assert further.owner("kiln", "rent", site="home") is Owner.CUSTOMER
    with pytest.raises(OverlayError) as caught:
        forced.extend(overlay("b", entries=(entry(Owner.CUSTOMER, "rent", "wheel"),)), overlay("c", parties=(WE,)))
    assert caught.value.overlay == "b"


def test_a_later_overlay_is_checked_though_an_earlier_one_is_known():
    """What follows a known overlay in the order of ids is checked like any other."""
    known = KILNS.extend(overlay("a"))
    with pytest.raises(OverlayError, match="nowhere"):
        known.extend(overlay("b", entries=(entry(Owner.AWS, service="nowhere"),)))


def test_only_overlays_that_speak_of_it_are_named_in_a_conflict():
    """A disagreement names those whose entries bear on it, not every overlay; the facts are no overlay."""
    one = overlay("one", entries=(entry(Owner.AWS, when=(("site", "van"),)),))
    two = overlay("two", entries=(entry(Owner.SHARED, when=(("site", "van"),)),))
    other = overlay("other", entries=(entry(Owner.AWS, "glazing"),))
    with pytest.raises(OverlayConflictError) as caught:
        KILNS.extend(one, two, other)
    assert (caught.value.overlays, caught.value.about) == (("one", "two"), "firing of kiln")


def delegated(mine, theirs, precedence=0):
    """Extend the model with two overlays that delegate."""
    one = overlay("one", parties=(WE, THEY), delegations=(mine,))
    return KILNS.extend(one, overlay("two", precedence=precedence, delegations=(theirs,)))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({}, {}),
        ({"service": "kiln"}, {"service": "kiln"}),
        ({"service": "kiln"}, {"concern": "firing"}),
        ({"service": "kiln", "concern": "firing"}, {"service": "kiln", "concern": "firing"}),
        ({"of": "provider"}, {"of": "provider"}),
    ],
)
def test_delegations_that_hand_over_the_same_are_a_conflict(mine, theirs):
    """Neither is the narrower one: who takes the duties over would be chance."""
    with pytest.raises(OverlayConflictError) as caught:
        delegated(Delegation(party="we", **mine), Delegation(party="they", **theirs))
    whose = mine.get("of", "customer")
    assert (caught.value.overlays, caught.value.about) == (("one", "two"), f"who takes over what is the {whose}'s")
    assert delegated(Delegation(party="we", **mine), Delegation(party="they", **theirs), precedence=1)
    assert delegated(Delegation(party="we", **mine), Delegation(party="we", **theirs))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({}, {"service": "kiln"}),
        ({"concern": "firing"}, {}),
        ({"service": "kiln"}, {"service": "kiln", "concern": "firing"}),
        ({"service": "kiln"}, {"service": "wheel"}),
        ({"service": "kiln", "concern": "firing"}, {"service": "kiln", "concern": "rent"}),
        ({"service": "kiln", "concern": "firing"}, {"service": "wheel", "concern": "firing"}),
        ({}, {"of": "provider"}),
        ({"of": "provider", "service": "kiln"}, {"service": "kiln"}),
    ],
)
def test_delegations_that_do_not_meet_are_none(mine, theirs):
    """The narrower one counts, or they hand over different duties."""
    assert delegated(Delegation(party="we", **mine), Delegation(party="they", **theirs)).overlays


def test_two_delegations_of_one_overlay_can_disagree_too():
    """The overlay is named once."""
    twice = (Delegation(party="we"), Delegation(party="they"))
    with pytest.raises(OverlayConflictError) as caught:
        KILNS.extend(overlay("one", parties=(WE, THEY), delegations=twice))
    assert caught.value.overlays == ("one",)


def test_an_overlay_may_state_what_no_layer_forbids():
    """What is AWS's by the layer may be said to be AWS's, or to be nobody's; what is the customer's may be handed anywhere."""
    for owner in (Owner.AWS, Owner.NOT_APPLICABLE):
        assert KILNS.extend(overlay(entries=(entry(owner, "rent", "wheel"),))).owner("wheel", "rent") is owner
    for owner in (Owner.AWS, Owner.CUSTOMER, Owner.SHARED):
        assert KILNS.extend(overlay(entries=(entry(owner, service="wheel"),))).owner("wheel", "firing") is owner


def test_only_a_layer_of_the_provider_is_handed_over():
    """To the customer, wholly or in part; of a concern, or a layer, that the model does not know nothing is."""
    for concern, owner, given in (
        ("rent", Owner.CUSTOMER, True),
        ("rent", Owner.SHARED, True),
        ("rent", Owner.AWS, False),
        ("firing", Owner.CUSTOMER, False),
        ("frying", Owner.CUSTOMER, False),
    ):
        assert gives_away(entry(owner, concern), KILNS) is given
    assert not gives_away(entry(Owner.CUSTOMER, "rent"), world(layers=()))


def test_things_of_every_kind_come_with_an_overlay():
    """Each kind lands among its own, and those that were there stay."""
    easel = Service(id="easel", name="Easel")
    tongs = Tool(id="tongs", name="Tongs", purpose="Hold.", concerns=("firing",))
    model = KILNS.extend(overlay("a", services=(easel,)), overlay("b", tools=(tongs,), parties=(WE,)))
    assert model.services["easel"] is easel
    assert model.services["kiln"] is KILN
    assert model.tools["tongs"] is tongs
    assert model.parties["we"] is WE
    assert model.concerns == KILNS.concerns
