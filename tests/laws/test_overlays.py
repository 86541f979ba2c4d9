"""Law 5: nothing is mutated; overlays that do not touch commute, and an extension leaves other answers alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import MODEL, Delegation, Entry, Fact, Overlay, Owner, Party, PartyKind
from shared_responsibility.testing import overlays
from small_world import world

EMPTY = Overlay(id="empty", reason="nothing")
SERVICES = ("ec2", "ecs", "lambda", "s3")
CONCERNS = (
    "guest-os-patching",
    "backup-configuration",
    "facility-physical-security",
    "region-choice",
    "patch-management",
)


def answers(model, services=SERVICES, concerns=CONCERNS):
    """Ask a model a few questions."""
    return [model.ruling(service, concern) for service in services for concern in concerns]


@pytest.fixture(scope="module")
def before():
    """Ask the built-in model once."""
    return answers(MODEL)


def test_an_empty_overlay_is_the_identity():
    """An overlay that says nothing changes no answer of any service."""
    model = MODEL.extend(EMPTY)
    for service in MODEL.services:
        for concern in MODEL.concerns:
            assert model.owner(service, concern) is MODEL.owner(service, concern)
    assert model.services == MODEL.services
    small = world()
    assert answers(small.extend(EMPTY), small.services, (*small.concerns, *small.topics)) == answers(
        small, small.services, (*small.concerns, *small.topics)
    )


@given(overlays())
def test_an_empty_overlay_beside_another_is_the_identity(overlay):
    """Beside any overlay an empty one changes nothing."""
    ids = overlay.services[0].id, overlay.concerns[0].id
    assert MODEL.extend(overlay, EMPTY).ruling(*ids) == MODEL.extend(overlay).ruling(*ids)


@given(overlays("one"), overlays("two"))
def test_disjoint_overlays_commute(one, two):
    """Overlays that touch different things give the same model in any order, at once or one after the other."""
    model = MODEL.extend(one, two)
    assert model.overlays == MODEL.extend(two, one).overlays == MODEL.extend(two).extend(one).overlays
    for overlay in (one, two):
        ids = overlay.services[0].id, overlay.concerns[0].id
        ruling = model.ruling(*ids)
        assert ruling == MODEL.extend(two, one).ruling(*ids)
        assert ruling == MODEL.extend(two).extend(one).ruling(*ids)
        assert ruling == MODEL.extend(overlay).ruling(*ids)


@given(overlay=overlays())
def test_an_extension_leaves_other_answers_alone(before, overlay):
    """Whatever an overlay brings, questions that it does not speak of are answered as before."""
    model = MODEL.extend(overlay)
    assert answers(model) == before
    assert answers(MODEL) == before
    for name in ("S3", "AWS::ECS::Service", "aws_lambda_function"):
        assert model.identify(name) == MODEL.identify(name)


@given(st.data())
def test_an_entry_leaves_other_concerns_and_services_alone(data):
    """An entry changes the concern of the service that it names, and nothing else."""
    model = world()
    service = data.draw(st.sampled_from(("kiln", "wheel")))
    concern = data.draw(st.sampled_from(("digging", "firing", "glazing")))
    owner = data.draw(st.sampled_from((Owner.AWS, Owner.CUSTOMER, Owner.NOT_APPLICABLE)))
    fact = Fact(concern=concern, owner=owner, because="We say so.")
    ours = Overlay(
        id="ours",
        reason="how we work",
        precedence=data.draw(st.integers(0, 2)),
        entries=(Entry(service=service, fact=fact),),
    )
    extended = model.extend(ours, force=True)
    for each in model.services:
        for asked in model.concerns:
            if (each, asked) != (service, concern):
                assert extended.ruling(each, asked) == model.ruling(each, asked)
    if ours.precedence:
        assert extended.owner(service, concern) is owner


@given(st.data())
def test_a_delegation_never_changes_an_owner(data):
    """Whoever takes duties over, the owner, the reason, the basis and what is needed stay."""
    model = world()
    team = Party(id="team", name="the team", kind=PartyKind.OPERATOR)
    delegation = Delegation(
        party="team",
        of=data.draw(st.sampled_from(("customer", "provider"))),
        service=data.draw(st.sampled_from(("", "kiln", "wheel"))),
        concern=data.draw(st.sampled_from(("", "firing", "rent"))),
    )
    extended = model.extend(Overlay(id="ours", reason="r", parties=(team,), delegations=(delegation,)))
    said = data.draw(st.sampled_from(({}, {"site": "home"}, {"gas": True}, {"region": "ee-east-1"})))
    for service in model.services:
        for concern in (*model.concerns, *model.topics):
            here = said if service == "kiln" else {}
            old, new = model.ruling(service, concern, **here), extended.ruling(service, concern, **here)
            same = ("owner", "because", "basis", "standing", "needs", "unless", "circumstances", "sources")
            assert [getattr(old, name) for name in same] == [getattr(new, name) for name in same]
            assert [each.owner for each in old.alternatives] == [each.owner for each in new.alternatives]
            # a duty that two concerns of a topic share may now have two parties
            assert dict.fromkeys(duty.text for duty in old.duties) == dict.fromkeys(duty.text for duty in new.duties)
            if old.duties != new.duties:
                assert "ours" in {o for each in (new, *new.parts) for o in each.overlays}
