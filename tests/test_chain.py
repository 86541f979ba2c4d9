"""Chains: what each seat has, inherits or passes on, and where the chain does not hold."""

from __future__ import annotations

import csv
import io
import json
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import shared_responsibility as srm
from shared_responsibility import Allocation, Chain, Link, Owner, Party, PartyKind, Seat, Use
from shared_responsibility.exporters import dump_chain
from shared_responsibility.importers import chain as chains
from small_world import CONCERNS, KILN, PLACEMENT, WHEEL, world

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "saas-chain.toml"
VENDOR = Party(id="vendor", name="the vendor", kind=PartyKind.OPERATOR)
RESELLER = Party(id="reseller", name="the reseller", kind=PartyKind.OPERATOR)
TENANT = Party(id="tenant", name="the tenant", kind=PartyKind.CUSTOMER)
LAMBDA = Use(service="lambda", circumstances=(("package", "zip"),))
EVERY = ("aws", "vendor", "reseller", "tenant")


def said(concern, *holders):
    """Make an allocation."""
    return Allocation(concern=concern, holders=holders, because="We say so.")


def chain(*allocations, uses=(LAMBDA,), parties=(VENDOR, TENANT)):
    """Make a chain whose first link says something."""
    links = [Link(provider=one.id, customer=other.id) for one, other in pairwise(parties)]
    first = Link(provider=links[0].provider, customer=links[0].customer, allocations=allocations)
    return Chain(id="a-chain", parties=parties, uses=uses, links=(first, *links[1:]))


def seats(ruling):
    """Give the seats by party."""
    return {party: str(seat) for party, seat in ruling.seats}


def test_what_aws_has_is_inherited_by_everybody():
    """Nothing needs to be said about what AWS has."""
    ruling = chain().rule("facility-physical-security")
    assert seats(ruling) == {"aws": "own", "vendor": "inherited", "tenant": "inherited"}
    assert ruling.holds
    assert str(ruling) == "facility-physical-security: aws"


def test_what_the_vendor_keeps_is_inherited_by_its_customer():
    """A allocation that the vendor has it closes the question."""
    ruling = chain(said("application-code", "vendor")).rule("application-code")
    assert seats(ruling) == {"aws": "passed-on", "vendor": "own", "tenant": "inherited"}
    assert ruling.holds


def test_what_the_vendor_passes_on_is_its_customers():
    """A allocation that the customer has it moves the concern; one that names both splits it."""
    moved = chain(said("application-code", "tenant")).rule("application-code")
    assert seats(moved) == {"aws": "passed-on", "vendor": "passed-on", "tenant": "own"}
    split = chain(said("application-code", "vendor", "tenant")).rule("application-code")
    assert seats(split) == {"aws": "passed-on", "vendor": "shared", "tenant": "shared"}
    assert split.holds
    assert moved.holds


def test_silence_is_a_gap():
    """What the vendor has and does not speak of leaves its customer in the dark."""
    ruling = chain().rule("application-code")
    assert seats(ruling) == {"aws": "passed-on", "vendor": "own", "tenant": "undetermined"}
    assert ruling.gaps == ("vendor has it and tells tenant nothing about it",)
    assert not ruling.holds
    assert "gap: vendor has it" in str(ruling)
    without = Chain(id="no-links", parties=(VENDOR, TENANT), uses=(Use(service="lambda"),))
    assert without.rule("application-code").gaps == ruling.gaps


def test_claiming_that_aws_does_it_is_a_gap():
    """A vendor that leans on AWS for what AWS does not do leaves the concern to nobody."""
    ruling = chain(said("restore-testing", "aws"), uses=(Use(service="dynamodb"),)).rule("restore-testing")
    assert ruling.holders == ()
    assert ruling.gaps == ("vendor says that aws has it, but aws has not",)
    assert str(ruling).startswith("restore-testing: nobody")
    nobody = chain(said("application-code")).rule("application-code")
    assert nobody.gaps == ("vendor must act and says that nobody does",)


def test_claiming_what_aws_has_is_a_conflict():
    """Whoever says that he or his customer has what AWS has is contradicted."""
    ruling = chain(said("facility-physical-security", "tenant")).rule("facility-physical-security")
    assert ruling.conflicts == ("vendor says that tenant has it, but it is aws that has it",)
    assert "conflict: vendor says" in str(ruling)
    agreed = chain(said("facility-physical-security", "aws")).rule("facility-physical-security")
    assert agreed.holds


def test_nobodys_concern_stays_nobodys():
    """What does not exist there is nobody's, unless somebody claims it."""
    ruling = chain().rule("container-image-patching")
    assert seats(ruling) == dict.fromkeys(("aws", "vendor", "tenant"), "not-applicable")
    assert str(ruling) == "container-image-patching: does not exist there"
    claimed = chain(said("container-image-patching", "vendor")).rule("container-image-patching")
    assert claimed.conflicts == ("vendor says that vendor has it, but it is nobody that has it",)


def test_there_is_no_false_inheritance():
    """A vendor's own plan, training or review is not its customer's, whatever it says."""
    for concern in ("disaster-recovery-plan", "customer-staff-training", "access-review"):
        ruling = chain(said(concern, "vendor")).rule(concern)
        assert seats(ruling) == {"aws": "passed-on", "vendor": "own", "tenant": "own"}
        assert ruling.everyones


def test_a_longer_chain_passes_on_step_by_step():
    """The second link speaks only of what its provider has."""
    long = Chain(
        id="long",
        parties=(VENDOR, RESELLER, TENANT),
        uses=(LAMBDA,),
        links=(
            Link(provider="vendor", customer="reseller", allocations=(said("application-configuration", "reseller"),)),
            Link(provider="reseller", customer="tenant", allocations=(said("application-configuration", "tenant"),)),
        ),
    )
    assert seats(long.rule("application-configuration")) == {
        "aws": "passed-on",
        "vendor": "passed-on",
        "reseller": "passed-on",
        "tenant": "own",
    }


def test_what_is_missing_is_said():
    """Where the first pair is open the whole chain is, and the circumstance is named."""
    ruling = chain(uses=(Use(service="ecs"),)).rule("guest-os-patching")
    assert ruling.needs == ("launch_type",)
    assert set(seats(ruling).values()) == {"undetermined"}
    assert "undetermined (tell launch_type)" in str(ruling)


def test_what_the_model_does_not_know_is_a_gap():
    """A service without facts leaves a gap, not a guess."""
    unknown = srm.Service(id="acme-thing", name="Acme Thing")
    model = srm.MODEL.extend(srm.Overlay(id="acme", reason="a test", services=(unknown,)))
    ruling = chain(uses=(Use(service="acme-thing"),)).rule("region-choice", model=model)
    assert ruling.gaps == ("the model does not say who has region-choice",)


@given(st.data())
def test_every_party_has_a_seat_and_holders_are_those_that_act(data):
    """Each party has one seat; those whose seat is own or shared are the holders, wherever the chain holds or not."""
    concern = data.draw(
        st.sampled_from(("application-code", "backup-operation", "access-review", "backbone-encryption"))
    )
    holders = data.draw(st.lists(st.sampled_from(EVERY), unique=True, max_size=3))
    service = data.draw(st.sampled_from(("lambda", "rds", "ec2", "s3")))
    made = chain(said(concern, *holders), uses=(Use(service=service),), parties=(VENDOR, RESELLER, TENANT))
    ruling = made.rule(concern)
    assert [party for party, _ in ruling.seats] == list(EVERY)
    acting = [party for party, seat in ruling.seats if seat in (Seat.OWN, Seat.SHARED)]
    assert list(ruling.holders) == acting
    if srm.owner(service, concern) is Owner.AWS:
        assert ruling.seat("aws") is Seat.OWN
    if not ruling.gaps and not ruling.needs and ruling.holders:
        assert Seat.UNDETERMINED not in dict(ruling.seats).values()


def test_a_chain_that_does_not_hang_together_is_refused_with_every_fault():
    """All faults are named at once, with the nearest right name."""
    wrong = Chain(
        id="wrong",
        parties=(VENDOR, TENANT, TENANT),
        uses=(Use(service="lambdaa"),),
        links=(
            Link(provider="tenant", customer="vendor"),
            Link(
                provider="vendor",
                customer="tenant",
                allocations=(said("application-cod", "vendr"), said("region-choice"), said("region-choice")),
            ),
            Link(provider="vendor", customer="tenant"),
        ),
    )
    with pytest.raises(srm.ChainError) as caught:
        wrong.matrix()
    assert caught.value.chain == "wrong"
    assert caught.value.faults == (
        "a party stands in it twice",
        "unknown service 'lambdaa': did you mean lambda, lambda-web?",
        "tenant and vendor are no neighbours",
        "vendor tells tenant twice",
        "vendor speaks of region-choice twice",
        "unknown concern 'application-cod': did you mean application-code, application-configuration, patch-publication?",
        "unknown party of the chain 'vendr': did you mean vendor?",
    )
    assert len(str(caught.value)) < 300
    with pytest.raises(srm.ChainError) as caught:
        Chain(id="short", parties=(VENDOR,), uses=()).check()
    assert caught.value.faults == ("it has fewer than two parties behind AWS",)
    aws = Party(id="aws", name="AWS", kind=PartyKind.PROVIDER)
    with pytest.raises(srm.ChainError, match="a party stands in it twice"):
        Chain(id="ours", parties=(aws, TENANT), uses=()).check()
    stranger = srm.Duty(party="nobody", verb=srm.Verb.APPLY, text="Acts.")
    acting = Allocation(concern="region-choice", holders=("aws", "nobody"), because="So.", duties=(stranger,))
    with pytest.raises(srm.ChainError) as caught:
        chain(acting).check()
    assert caught.value.faults == ("unknown party of the chain 'nobody'",)


def test_unknown_names_are_refused():
    """A concern or a party that does not exist is an error with the nearest one."""
    with pytest.raises(srm.UnknownConcernError) as caught:
        chain().rule("region-choic")
    assert (caught.value.id, caught.value.suggestions) == ("region-choic", ("region-choice",))
    with pytest.raises(srm.UnknownEntryError) as caught:
        chain().rule("region-choice").seat("tenantt")
    assert (caught.value.id, caught.value.suggestions) == ("tenantt", ("tenant",))
    assert caught.value.kind == "party of the chain"


def linked(concern, *links, service="kiln", parties=(VENDOR, RESELLER, TENANT)):
    """Rule on a concern in the small world, with links given as provider, customer and holders."""
    made = Chain(
        id="pots",
        parties=parties,
        uses=(Use(service=service, circumstances=(("site", "home"),) if service == "kiln" else ()),),
        links=tuple(
            Link(provider=one, customer=other, allocations=(said("rent"), said(concern, *holders)))
            for one, other, *holders in links
        ),
    )
    return made.rule(concern, model=POTS)


POTS = world(
    services=(KILN, evolve(WHEEL, asks=(PLACEMENT,))),
    concerns=tuple(evolve(each, everyones=each.id == "glazing") for each in CONCERNS),
)


def test_the_allocations_of_a_ruling_are_those_of_its_concern():
    """What the links say of other concerns stays out of it."""
    ruling = linked("firing", ("vendor", "reseller", "vendor"), ("reseller", "tenant", "vendor"))
    assert [each.concern for each in ruling.allocations] == ["firing", "firing"]
    assert [each.service for each in ruling.rulings] == ["kiln"]
    assert ruling.rulings[0].circumstances == (("site", "home"),)
    assert (ruling.concern, ruling.everyones, ruling.needs) == ("firing", False, ())


def test_several_can_have_a_concern_and_pass_it_on():
    """Whoever keeps it, shares it or passes it on has a seat of his own."""
    kept = linked("firing", ("vendor", "reseller", "vendor", "reseller"), ("reseller", "tenant", "reseller", "tenant"))
    assert kept.holders == ("vendor", "reseller", "tenant")
    assert seats(kept) == {"aws": "passed-on", "vendor": "shared", "reseller": "shared", "tenant": "shared"}
    assert kept.holds
    split = linked("firing", ("vendor", "reseller", "vendor", "reseller"), ("reseller", "tenant", "tenant"))
    assert seats(split) == {"aws": "passed-on", "vendor": "shared", "reseller": "passed-on", "tenant": "shared"}
    early = linked("firing", ("vendor", "reseller", "vendor"))
    assert seats(early) == {"aws": "passed-on", "vendor": "own", "reseller": "inherited", "tenant": "inherited"}
    leant = linked("firing", ("vendor", "reseller", "vendor", "reseller"), ("reseller", "tenant", "vendor"))
    assert leant.gaps == ("reseller must act and says that vendor does",)


def test_whom_a_provider_names_must_have_it():
    """A party elsewhere in the chain that is said to have a concern, and has it not, is a gap for each such party."""
    ruling = linked("firing", ("vendor", "reseller", "aws", "tenant"))
    assert ruling.gaps == (
        "vendor says that aws has it, but aws has not",
        "vendor says that tenant has it, but tenant has not",
    )
    assert (ruling.holders, ruling.conflicts) == ((), ())
    assert seats(ruling) == dict.fromkeys(EVERY, "undetermined")
    kept = linked("firing", ("vendor", "reseller", "vendor", "aws"))
    assert (kept.holders, len(kept.gaps)) == (("vendor",), 1)
    assert not kept.holds
    assert seats(kept)["reseller"] == "undetermined"


def test_what_a_later_provider_claims_is_told_with_who_has_it():
    """Each that is named and has it not is a conflict; who has it is listed in order."""
    ruling = linked("firing", ("vendor", "reseller", "vendor"), ("reseller", "tenant", "tenant", "aws", "vendor"))
    assert ruling.conflicts == (
        "reseller says that tenant has it, but it is vendor that has it",
        "reseller says that aws has it, but it is vendor that has it",
    )
    assert ruling.holders == ("vendor",)
    assert not ruling.holds
    assert str(ruling).splitlines() == [
        "firing: vendor",
        "  conflict: reseller says that tenant has it, but it is vendor that has it",
        "  conflict: reseller says that aws has it, but it is vendor that has it",
    ]


def test_what_everybody_has_for_himself_is_everyones_own():
    """Whatever is said, each party behind has it too, and none shares it."""
    ruling = linked("glazing", ("vendor", "reseller", "vendor"))
    assert ruling.everyones
    assert seats(ruling) == dict.fromkeys(EVERY, "own")
    assert ruling.holds
    nobody = linked("glazing", service="wheel")
    assert seats(nobody) == dict.fromkeys(EVERY, "not-applicable")
    claimed = linked("glazing", ("vendor", "reseller", "tenant"), service="wheel")
    assert claimed.conflicts == ("vendor says that tenant has it, but it is nobody that has it",)


def test_what_is_shared_with_aws_is_the_vendors_too():
    """A concern that AWS and its customer share has both as holders before anything is said."""
    shared = world(concerns=CONCERNS)
    made = Chain(id="pots", parties=(VENDOR, TENANT), uses=(Use(service="kiln", circumstances=(("site", "home"),)),))
    ruling = made.rule("glazing", model=shared)
    assert ruling.holders == ("aws", "vendor")
    assert seats(ruling) == {"aws": "shared", "vendor": "shared", "tenant": "undetermined"}
    assert [each.concern for each in made.matrix(model=shared)] == [each.id for each in CONCERNS]
    both = evolve(made, uses=(*made.uses, Use(service="wheel")))
    assert both.rule("rent", model=shared).holders == ("aws", "vendor")
    assert [each.service for each in both.rule("rent", model=shared).rulings] == ["kiln", "wheel"]


def shared_glazing(*links):
    """Rule on what AWS and the vendor share, with links given as provider, customer and holders."""
    made = Chain(
        id="pots",
        parties=(VENDOR, RESELLER, TENANT),
        uses=(Use(service="kiln", circumstances=(("site", "home"),)),),
        links=tuple(
            Link(provider=one, customer=other, allocations=(said("glazing", *holders),))
            for one, other, *holders in links
        ),
    )
    return made.rule("glazing", model=world())


def test_whoever_passes_his_share_on_has_passed_it_on():
    """A share that goes down the whole chain leaves AWS and the last with it, and each between has passed it on."""
    ruling = shared_glazing(("vendor", "reseller", "reseller"), ("reseller", "tenant", "tenant"))
    assert seats(ruling) == {"aws": "shared", "vendor": "passed-on", "reseller": "passed-on", "tenant": "shared"}
    assert str(ruling) == "glazing: aws, tenant"


def test_several_that_have_a_concern_are_named_with_commas():
    """Whoever contradicts several parties, or leans on several, is told who they are."""
    claimed = shared_glazing(("vendor", "reseller", "vendor"), ("reseller", "tenant", "tenant"))
    assert claimed.conflicts == ("reseller says that tenant has it, but it is aws, vendor that has it",)
    leant = shared_glazing(("vendor", "reseller", "vendor", "reseller"), ("reseller", "tenant", "aws", "vendor"))
    assert leant.gaps == ("reseller must act and says that aws, vendor does",)


def test_each_link_that_claims_what_aws_has_is_a_conflict():
    """What a later provider claims is told beside what an earlier one claimed."""
    concern = "facility-physical-security"
    made = Chain(
        id="claims",
        parties=(VENDOR, RESELLER, TENANT),
        uses=(LAMBDA,),
        links=(
            Link(provider="vendor", customer="reseller", allocations=(said(concern, "vendor"),)),
            Link(provider="reseller", customer="tenant", allocations=(said(concern, "tenant"),)),
        ),
    )
    assert made.rule(concern).conflicts == (
        "vendor says that vendor has it, but it is aws that has it",
        "reseller says that tenant has it, but it is aws that has it",
    )


def test_what_is_open_is_told_in_a_line():
    """The circumstances stand in the line once each; what the model does not know is a gap of nobody."""
    made = Chain(id="pots", parties=(VENDOR, TENANT), uses=(Use(service="kiln"), Use(service="kiln")))
    ruling = made.rule("firing", model=POTS)
    assert ruling.needs == ("site",)
    assert ruling.gaps == ()
    assert str(ruling) == "firing: undetermined (tell site)"
    assert dict(ruling.seats) == dict.fromkeys(("aws", "vendor", "tenant"), Seat.UNDETERMINED)
    assert str(evolve(ruling, needs=("site", "gas"))) == "firing: undetermined (tell site, gas)"
    unknown = made.rule("digging", model=POTS)
    assert unknown.gaps == ("the model does not say who has digging",)
    assert str(unknown).splitlines() == ["digging: nobody", "  gap: the model does not say who has digging"]


def test_the_example_shows_its_gap_in_every_format():
    """The example's report names what nobody has; the formats agree."""
    read = chains.load(EXAMPLE)
    table = dump_chain(read)
    assert "gap: restore-testing: northwind says that aws has it, but aws has not" in table
    markdown = dump_chain(read, "markdown")
    assert "| application-code | passed-on | own | inherited |" in markdown
    rows = list(csv.DictReader(io.StringIO(dump_chain(read, "csv"))))
    assert [row["concern"] for row in rows] == list(srm.MODEL.concerns)
    document = json.loads(dump_chain(read, "json"))
    assert [each["concern"] for each in document["rulings"]] == [row["concern"] for row in rows]
    with pytest.raises(srm.UnknownEntryError):
        dump_chain(read, "html5")


def test_a_chain_without_faults_says_so():
    """Where nothing is missing the table says that the chain holds; what is open is listed."""
    concerns = [each for each in srm.MODEL.concerns if srm.owner("ecs", each) is not Owner.NOT_APPLICABLE]
    whole = chain(*(said(each, "vendor") for each in concerns), uses=(Use(service="ecs"),))
    text = dump_chain(whole)
    assert "guest-os-patching: tell launch_type" in text
    firm = [each for each in srm.MODEL.concerns if srm.owner("s3", each) in (Owner.CUSTOMER, Owner.SHARED)]
    text = dump_chain(chain(*(said(each, "vendor") for each in firm), uses=(Use(service="s3"),)))
    assert "The chain has neither gaps nor conflicts." in text
    assert "has neither" not in dump_chain(chain(uses=(Use(service="s3"),)), "markdown")
    assert "## Where" not in dump_chain(
        chain(*(said(each, "vendor") for each in firm), uses=(Use(service="s3"),)), "markdown"
    )


@pytest.mark.parametrize(
    ("text", "error", "part"),
    [
        ("id = \n", srm.InputError, ":1:"),
        ('id = "a"\nparties = []', srm.ChainError, "uses"),
        ('id = "a"\nparties = []\nuses = []\nlinkz = 3', srm.ChainError, "linkz"),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(text, error, part):
    """What is no TOML, lacks a key or has one too many is named."""
    with pytest.raises(error, match=part):
        chains.load(io.StringIO(text))
