"""Catalogues and the model: look-ups, answers, places, and what overlays change."""

from __future__ import annotations

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

import shared_responsibility as srm
from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    Basis,
    Catalogue,
    Circumstance,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    Concern,
    ContradictionError,
    Control,
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
    Profile,
    Service,
    Stance,
    Standing,
    Tool,
    Topic,
    UnknownCircumstanceError,
    UnknownConcernError,
    UnknownEntryError,
    UnknownServiceError,
    UnknownValueError,
    Uses,
    Verb,
    Wording,
)
from small_world import BOTH, CONCERNS, CUPS, KILN, PAGE, SITE, WHEEL, catalogue, worded, world

KILNS = world()
TEAM = Party(id="our-team", name="our team", kind=PartyKind.OPERATOR, acts_for="customer")
OTHERS = Party(id="other-team", name="the other team", kind=PartyKind.OPERATOR, acts_for="customer")


def overlay(id_="ours", **fields):
    """Make an overlay with a reason."""
    return Overlay(id=id_, reason="how we work", **fields)


def entry(owner, concern="firing", service="kiln", **fields):
    """State one fact."""
    return Entry(service=service, fact=Fact(concern=concern, owner=owner, because="We say so.", **fields))


# -- catalogues --------------------------------------------------------------------------------------------------


def test_a_catalogue_is_a_sorted_mapping():
    """Ids come sorted, entries by id, and `in`, `len` and `get` work as in any mapping."""
    assert list(KILNS.services) == ["cups", "jugs", "kiln", "wheel"]
    assert KILNS.services["kiln"] is KILN
    assert len(KILNS.services) == 4
    assert "kiln" in KILNS.services
    assert "oven" not in KILNS.services
    assert 5 not in KILNS.services
    assert KILNS.services.get("oven") is None
    assert repr(KILNS.services) == "<Catalogue of 4 entries of the kind service>"


@pytest.mark.parametrize("id_", ["kilm", None, 5, ["kiln"], b"kiln"])
def test_an_unknown_id_is_an_error_of_its_catalogue(id_):
    """Services and concerns have errors of their own; the others say which kind was asked for."""
    with pytest.raises(UnknownServiceError):
        KILNS.services[id_]
    with pytest.raises(UnknownEntryError) as caught:
        KILNS.layers[id_]
    assert caught.value.kind == "layers"


def test_the_nearest_ids_are_suggested():
    """A misspelt id names what comes nearest."""
    with pytest.raises(UnknownServiceError, match="did you mean kiln") as caught:
        KILNS.services["kilm"]
    assert caught.value.suggestions[0] == "kiln"


def test_a_place_is_read_once_and_only_when_it_is_needed():
    """Entries are read when one of their place is first asked for."""
    read = []

    def reader(place):
        read.append(place)
        return (KILN, WHEEL) if place == "pots" else (CUPS,)

    lazy = Catalogue("service", {"kiln": "pots", "wheel": "pots", "cups": "rest"}, reader)
    assert list(lazy) == ["cups", "kiln", "wheel"]
    assert "kiln" in lazy
    assert read == []
    assert lazy["kiln"] is KILN
    assert lazy["wheel"] is WHEEL
    assert read == ["pots"]


def test_a_catalogue_is_extended_and_replaced_without_being_changed():
    """An entry with an id that exists takes its place, also where its place is read later; nothing to add changes nothing."""
    lazy = Catalogue("service", {"kiln": "pots", "wheel": "pots"}, lambda _: (KILN, WHEEL))
    other = evolve(KILN, name="Other")
    extended = lazy.extended([other])
    assert extended["wheel"] is WHEEL
    assert extended["kiln"] is other
    assert lazy["kiln"] is KILN
    assert lazy.extended([other])["wheel"] is WHEEL
    assert lazy.extended([]) is lazy
    assert list(lazy.replaced([CUPS])) == ["cups"]


def test_catalogues_compare_and_hash_by_value():
    """Equal entries make equal catalogues, and nothing else does."""
    one, same, other = (catalogue("service", [each]) for each in (KILN, KILN, evolve(KILN, name="Other")))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != catalogue("service", [WHEEL])
    assert one != {"kiln": KILN}
    assert one.__eq__(one)


def test_the_model_is_frozen():
    """Nothing can be put into a model afterwards."""
    with pytest.raises(FrozenInstanceError):
        KILNS.services = catalogue("service")
    with pytest.raises(TypeError):
        KILNS.services["x"] = KILN


# -- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("s3", "s3"),
        ("Amazon S3", "s3"),
        ("AWS::S3::Bucket", "s3"),
        ("aws_s3_bucket", "s3"),
        ("arn:aws:s3:::records", "s3"),
        ("logs", "logs"),
        ("Aurora", "aurora"),
        ("AWS::RDS::DBInstance", "rds"),
        ("Key Management Service", "kms"),
        ("kms", "kms"),
        ("elasticloadbalancing", "elb"),
        ("elbv2", "elb"),
        ("AwsS3Bucket", "s3"),
        ("S3", "s3"),
    ],
)
def test_services_of_the_built_in_model_are_found_by_any_name(name, service):
    """Ids, product names, resource types, ARNs, IAM prefixes, SDK clients and the names of scanners all lead to the service."""
    assert srm.service(name).id == service
    assert srm.identify(name).service == service


def test_a_value_is_accepted_where_an_id_is():
    """Services, concerns, topics and controls can be given as objects."""
    assert KILNS.service(KILN) is KILN
    assert KILNS.concern(CONCERNS[1]) is CONCERNS[1]
    assert KILNS.concern("firing") is CONCERNS[1]
    assert KILNS.owner(KILN, CONCERNS[1], site="home") is KILNS.owner("kiln", "firing", site="home")
    assert KILNS.owner("kiln", KILNS.topics["all-of-it"]) is KILNS.owner("kiln", "all-of-it")
    assert KILNS.owner("kiln", KILNS.controls["pot-a:2"]) is KILNS.owner("kiln", "pot-a:2")


@pytest.mark.parametrize("name", ["all-of-it", "pot-a:1", "nothing", None, 5])
def test_the_gate_of_concerns_opens_to_concerns_only(name):
    """A topic or a control is no concern."""
    with pytest.raises(UnknownConcernError):
        KILNS.concern(name)


def test_an_id_comes_before_any_other_name():
    """The id of a service always means the service."""
    assert KILNS.identify("kiln").circumstances == ()
    assert KILNS.identify("Van Kiln").circumstances == (("site", "van"),)
    assert KILNS.identify("kiln", "iam").service == "kiln"


def test_what_a_name_implies_counts_as_said():
    """A mode's name says its circumstances; saying otherwise beside it is a conflict."""
    assert KILNS.ruling("Van Kiln", "rent").owner is Owner.CUSTOMER
    assert KILNS.ruling("Van Kiln", "rent").circumstances == (("site", "van"),)
    assert KILNS.owner("Van Kiln", "rent", site="van") is Owner.CUSTOMER
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner("Van Kiln", "rent", site="home")
    assert caught.value.circumstance == "site"


def test_a_name_of_two_services_lists_them():
    """A name that could mean two services is an error that lists both, with what the name would imply."""
    with pytest.raises(AmbiguousNameError) as caught:
        KILNS.owner("Toaster", "rent")
    assert caught.value.candidates == ("kiln (site=home)", "wheel")
    with pytest.raises(AmbiguousNameError, match=r"ecs.*eks"):
        srm.owner("Fargate", "guest-os-patching")


def test_claimants_are_found():
    """The services that claim resources of another's type are listed."""
    assert "aurora" in {each.id for each in MODEL.claimants("AWS::RDS::DBCluster")}
    assert MODEL.claimants("AWS::S3::Bucket") == ()


# -- the answers -------------------------------------------------------------------------------------------------


def test_the_verdict_is_the_rulings_owner():
    """`owner` and `ruling` never disagree, asked once or twice."""
    for _ in range(2):
        for concern in ("digging", "firing", "glazing", "rent", "all-of-it", "pot-a:1", "pot-b:none"):
            for service in KILNS.services:
                assert KILNS.owner(service, concern) is KILNS.ruling(service, concern).owner


def test_equal_questions_give_the_same_ruling():
    """A question that was asked before, in whatever form, is not answered anew."""
    assert KILNS.ruling("kiln", "rent", site="home") is KILNS.ruling("Home Kiln", "rent")


def test_an_undetermined_answer_says_what_is_missing():
    """Where the answer depends on what was not said, the ruling asks for it and shows what would follow."""
    ruling = KILNS.ruling("kiln", "firing")
    assert ruling.owner is Owner.UNDETERMINED
    assert ruling.needs == ("site",)
    assert {(each.circumstances, each.owner) for each in ruling.alternatives} == {
        ((("site", "home"),), Owner.CUSTOMER),
        ((("site", "studio"),), Owner.AWS),
        ((("site", "van"),), Owner.CUSTOMER),
    }


def test_a_determined_answer_says_what_would_change_it():
    """A marked value is never assumed and always announced."""
    ruling = KILNS.ruling("kiln", "rent")
    assert ruling.owner is Owner.AWS
    assert {str(each) for each in ruling.unless} == {"site=van (customer)", "placement=shed (customer)"}
    assert KILNS.owner("kiln", "rent", placement="shed") is Owner.CUSTOMER


def test_basis_and_standing_follow_the_sources():
    """Facts are stated, cited stances inherited, uncited ones inferred; two pages agree, one is single, a dispute is contested."""
    stated = KILNS.ruling("kiln", "firing", site="home")
    assert (stated.basis, stated.standing) == (Basis.STATED, Standing.AGREED)
    inherited = KILNS.ruling("kiln", "rent")
    assert (inherited.basis, inherited.standing) == (Basis.INHERITED, Standing.SINGLE)
    inferred = KILNS.ruling("wheel", "rent")
    assert (inferred.basis, inferred.standing) == (Basis.INFERRED, Standing.NONE)
    contested = KILNS.ruling("kiln", "glazing")
    assert contested.standing is Standing.CONTESTED
    assert "newer one" in contested.contested


def test_nothing_is_guessed():
    """Where no row applies the answer is undetermined and says that it is not modelled."""
    ruling = KILNS.ruling("kiln", "digging")
    assert (ruling.owner, ruling.basis, ruling.needs) == (Owner.UNDETERMINED, Basis.NOT_MODELLED, ())


def test_a_retired_service_is_said_to_be_gone():
    """What is gone is said to be gone, with the month where it is known, and never ruled on."""
    assert KILNS.ruling("cups", "rent").because == "Cups is retired since 2020-01: nobody can use it any more."
    assert KILNS.ruling("jugs", "rent").because == "Jugs is retired: nobody can use it any more."
    assert KILNS.ruling("cups", "rent").basis is Basis.NOT_MODELLED
    gone = world(services=(evolve(WHEEL, lifecycle=CUPS.lifecycle),))
    assert gone.owner("wheel", "rent") is Owner.CUSTOMER


def test_a_topic_is_answered_from_its_concerns():
    """Where its concerns differ a topic is shared, and each half is listed; what does not apply is left out."""
    ruling = KILNS.ruling("kiln", "all-of-it", site="studio")
    assert ruling.owner is Owner.SHARED
    assert [part.concern for part in ruling.parts] == ["firing", "glazing", "rent"]
    assert ruling.because == "aws: firing, rent; shared: glazing."
    assert KILNS.owner("wheel", "all-of-it") is Owner.CUSTOMER


def test_an_undetermined_topic_asks_for_what_it_needs():
    """A topic whose concerns are open asks for what would settle it."""
    model = world(topics=(Topic(id="heat", name="Heat", definition="Heat.", concerns=("firing",)),))
    ruling = model.ruling("kiln", "heat")
    assert (ruling.owner, ruling.needs) == (Owner.UNDETERMINED, ("site",))
    assert ruling.because == "It depends on site."
    assert {each.owner for each in ruling.alternatives} == {Owner.AWS, Owner.CUSTOMER}
    assert model.owner("kiln", "heat", site="studio") is Owner.AWS


def test_a_control_is_found_by_its_bare_id_where_one_framework_has_it():
    """A control's own part is enough unless two frameworks have it."""
    assert KILNS.ruling("kiln", "2").concern == "pot-a:2"
    with pytest.raises(AmbiguousNameError, match="pot-a:1, pot-b:1"):
        KILNS.owner("kiln", "1")


def test_a_control_that_nobody_maps_is_not_modelled():
    """Where no public source says what a control asks about, neither does the model."""
    ruling = KILNS.ruling("kiln", "pot-b:none")
    assert (ruling.owner, ruling.basis) == (Owner.UNDETERMINED, Basis.NOT_MODELLED)


def test_facts_that_contradict_each_other_are_refused():
    """The model never chooses between equally specific facts that disagree."""
    facts = tuple(
        Fact(concern="rent", owner=owner, because="No.", sources=(PAGE,)) for owner in (Owner.AWS, Owner.CUSTOMER)
    )
    model = world(services=(evolve(KILN, facts=facts),))
    with pytest.raises(ContradictionError):
        model.owner("kiln", "rent")


# -- circumstances --------------------------------------------------------------------------------------------------


def test_the_four_errors_are_different():
    """An unknown service, concern, circumstance or value, and a circumstance of another service, are errors of their own."""
    with pytest.raises(UnknownServiceError, match=r"did you mean .*kiln"):
        KILNS.owner("kilm", "firing")
    with pytest.raises(UnknownConcernError, match="did you mean firing"):
        KILNS.owner("kiln", "firingg")
    with pytest.raises(UnknownCircumstanceError, match="did you mean site"):
        KILNS.owner("kiln", "firing", sight="home")
    with pytest.raises(UnknownValueError, match="did you mean studio"):
        KILNS.owner("kiln", "firing", site="studioo")
    with pytest.raises(CircumstanceNotAskedError, match="it asks for none") as caught:
        KILNS.owner("wheel", "firing", site="home")
    assert caught.value.asked == ()


def test_a_value_without_neighbours_lists_the_known_ones():
    """Where nothing comes near, the values that exist are listed."""
    with pytest.raises(UnknownValueError, match="home, studio, van"):
        KILNS.owner("kiln", "firing", site="zzzz")


@pytest.mark.parametrize("value", ["true", "false", "True", 0, 1, 0.0, 1.0, None, "", b"1", ["false"], [1]])
def test_a_flag_takes_booleans_and_nothing_else(value):
    """Neither the word nor the number is taken for a boolean: both would be guesses."""
    with pytest.raises(UnknownValueError, match="without quotes"):
        KILNS.owner("kiln", "firing", gas=value)


@pytest.mark.parametrize("value", [True, 1, None, b"home", ["home", 5], [["home"]], "HOME", "home ", "ho\u200bme"])
def test_a_choice_takes_its_strings_and_nothing_else(value):
    """A value is one of the closed list, letter by letter."""
    with pytest.raises(UnknownValueError):
        KILNS.owner("kiln", "firing", site=value)


def test_an_empty_collection_of_values_is_refused():
    """No value at all is not an answer to the question."""
    for nothing in ((), [], set(), iter(())):
        with pytest.raises(UnknownValueError, match="did you mean home, studio, van"):
            KILNS.owner("kiln", "firing", site=nothing)


def test_a_collection_of_values_means_one_of_them_or_all():
    """Several values are determined where each gives the same owner."""
    assert KILNS.owner("kiln", "firing", site=["home", "van"]) is Owner.CUSTOMER
    assert KILNS.owner("kiln", "firing", site={"home", "studio"}) is Owner.UNDETERMINED
    assert KILNS.ruling("kiln", "firing", site=("van", "home")).circumstances == (("site", ("home", "van")),)
    assert KILNS.owner("kiln", "rent", site=(each for each in ("home", "studio"))) is Owner.AWS


def test_what_a_ruling_says_was_said_can_be_said_again():
    """The circumstances of a ruling are arguments for the same question, flags and collections included."""
    for said in ({"gas": True}, {"gas": {True, False}}, {"site": {"home", "van"}}, {"region": "ee-east-1"}):
        ruling = KILNS.ruling("kiln", "firing", **said)
        assert KILNS.ruling("kiln", "firing", **dict(ruling.circumstances)) == ruling


def test_a_circumstance_implies_what_it_presupposes():
    """Saying what exists only at some sites says that it is one of them."""
    assert KILNS.ruling("kiln", "rent", gas=True).circumstances == (("site", ("home", "studio")), ("gas", True))
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner("kiln", "rent", gas=True, site="van")
    assert caught.value.circumstance == "site"


def test_a_conflict_is_told_in_one_short_line():
    """Whatever else was said, the message stays short and on one line."""
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner(
            "Van Kiln", "rent", site="home", placement="a\nb" + "x" * 500, gas="c\nd" + "y" * 500, region="z" * 500
        )
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


# -- place ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "party"),
    [
        ({}, "aws"),
        ({"region": "xx-west-2"}, "aws"),
        ({"partition": "aws"}, "aws"),
        ({"region": "ee-east-1"}, "east-co"),
        ({"region": "ee-east-1", "partition": "aws-ee"}, "east-co"),
        ({"partition": "aws-ee"}, "provider"),
        ({"region": "ee-west-1"}, "provider"),
    ],
)
def test_the_place_binds_the_providers_role(said, party):
    """Partition and Region choose the company, never the owner, and are never asked for."""
    ruling = KILNS.ruling("kiln", "rent", **said)
    assert ruling.owner is Owner.AWS
    assert {duty.party for duty in ruling.duties} == {party, "customer"}
    assert ruling.assumed == (() if said else (("partition", "aws"),))


@pytest.mark.parametrize(
    ("region", "party"),
    [("cn-north-1", "sinnet"), ("cn-northwest-1", "nwcd"), ("us-gov-west-1", "aws"), ("eu-west-1", "aws")],
)
def test_the_regions_of_china_belong_to_their_operators(region, party):
    """In the built-in model Sinnet and NWCD have the provider's duties in China, AWS everywhere else."""
    ruling = srm.ruling("s3", "facility-physical-security", region=region)
    assert ruling.owner is Owner.AWS
    assert party in {duty.party for duty in ruling.duties}


def test_an_arn_says_its_partition_and_region():
    """The partition and Region of an ARN count as said; saying otherwise is a conflict, not an override."""
    ruling = KILNS.ruling("arn:aws-ee:fire:ee-east-1:1:pot/blue", "rent")
    assert ruling.service == "kiln"
    assert ruling.circumstances == (("partition", "aws-ee"), ("region", "ee-east-1"))
    assert KILNS.ruling("arn:aws-ee:kiln:::x", "rent", partition="aws-ee").circumstances == (("partition", "aws-ee"),)
    for otherwise in ({"partition": "aws"}, {"region": "ee-west-1"}, {"region": "xx-west-1"}):
        with pytest.raises(CircumstanceConflictError):
            KILNS.ruling("arn:aws-ee:fire:ee-east-1:1:pot/blue", "rent", **otherwise)


def test_a_region_of_another_partition_is_a_conflict():
    """A Region cannot lie in a partition that it does not belong to."""
    with pytest.raises(CircumstanceConflictError):
        KILNS.owner("kiln", "rent", region="ee-east-1", partition="aws")


@pytest.mark.parametrize(
    ("said", "nearest"),
    [
        ({"partition": "aws-e"}, "aws-ee"),
        ({"partition": None}, "None of partition"),
        ({"partition": ("aws", "aws-ee")}, "of partition"),
        ({"region": "us-east"}, "us-east-1"),
        ({"region": ""}, "of region"),
        ({"region": 5}, "5 of region"),
        ({"region": "us-east-\u0661"}, "us-east-1"),
        ({"region": "us-east-1\n"}, "us-east-1"),
    ],
)
def test_a_place_that_does_not_exist_is_refused(said, nearest):
    """An unknown partition and what is no Region are unknown values, with the nearest right ones."""
    with pytest.raises(UnknownValueError, match=nearest):
        KILNS.owner("kiln", "rent", **said)


def test_a_placement_changes_what_the_place_rules_say():
    """What stands outside a Region follows the rules of its place, as `unless` announces."""
    assert KILNS.owner("kiln", "rent", placement="region") is Owner.AWS
    ruling = KILNS.ruling("kiln", "rent", placement="shed")
    assert (ruling.owner, ruling.basis) == (Owner.CUSTOMER, Basis.INHERITED)


# -- overlays ----------------------------------------------------------------------------------------------------------


def test_nothing_to_add_is_the_same_model():
    """Without overlays, and with those it already has, a model stays itself."""
    assert KILNS.extend() is KILNS
    once = KILNS.extend(overlay())
    assert once.extend(overlay()) is once
    assert once.overlays == (overlay(),)


def test_an_overlays_entry_decides_over_facts():
    """What an organisation states wins over equally specific facts, and is marked as its own."""
    model = KILNS.extend(overlay(entries=(entry(Owner.AWS, when=(("site", "home"),), sources=(PAGE,)),)))
    ruling = model.ruling("kiln", "firing", site="home")
    assert (ruling.owner, ruling.basis, ruling.overlays) == (Owner.AWS, Basis.OVERLAY, ("ours",))
    assert KILNS.owner("kiln", "firing", site="home") is Owner.CUSTOMER
    assert model.ruling("kiln", "firing").overlays == ("ours",)


def test_a_broad_entry_gives_way_to_a_narrower_fact_unless_it_has_precedence():
    """Specificity is looked at first among the same precedence, precedence before it."""
    broad = entry(Owner.SHARED)
    assert KILNS.extend(overlay(entries=(broad,))).owner("kiln", "firing", site="home") is Owner.CUSTOMER
    above = KILNS.extend(overlay(entries=(broad,), precedence=1))
    assert above.owner("kiln", "firing", site="home") is Owner.SHARED
    assert above.ruling("kiln", "firing", site="home").overlays == ("ours",)


def test_an_overlay_brings_services_concerns_and_names_of_its_own():
    """An overlay's service is found by its names and answers its concerns, alone and beside other overlays."""
    easel = Service(
        id="easel",
        name="Easel",
        names=("Stand",),
        iam=("kiln",),
        terraform=("acme_easel_",),
        asff=("AwsKiln",),
        uses=(Uses(profile="bought"),),
        asks=(SITE,),
    )
    varnish = Concern(
        id="varnishing",
        layer="workshop",
        name="Varnishing",
        definition="Varnishing.",
        wordings=worded(Owner.AWS),
        stances=(Stance(owner=Owner.AWS, profiles=("bought",)),),
    )
    model = KILNS.extend(overlay(services=(easel,), concerns=(varnish,)))
    assert model.service("stand") is easel
    assert model.owner("stand", "varnishing") is Owner.AWS
    assert model.owner("wheel", "varnishing") is Owner.AWS
    with pytest.raises(AmbiguousNameError, match="kiln, easel"):
        model.identify("AwsKiln")
    with pytest.raises(UnknownServiceError):
        KILNS.service("stand")
    later = model.extend(overlay("later", services=(evolve(easel, id="board", name="Board", names=("Plank",)),)))
    assert later.service("plank").id == "board"
    assert later.service("stand").id == "easel"


def test_a_general_duty_is_due_by_what_each_service_asks_for():
    """Two services of one profile share a ruling, but not where a general duty depends on what only one of them asks for."""
    watch = Duty(party="customer", verb=Verb.MONITOR, text="Watch the pipe.", when=(("site", "home"),))
    wording = Wording(owner=Owner.AWS, because="In general.", duties=(watch,))
    stance = Stance(owner=Owner.AWS, profiles=("bought",))
    piping = Concern(
        id="piping", layer="workshop", name="Piping", definition="Piping.", wordings=(wording,), stances=(stance,)
    )
    easel = Service(id="easel", name="Easel", uses=(Uses(profile="bought"),), asks=(SITE,))
    model = KILNS.extend(overlay(services=(easel,), concerns=(piping,)))
    for first, second in (("wheel", "easel"), ("easel", "wheel")):
        fresh = evolve(model)
        answers = {each: fresh.ruling(each, "piping") for each in (first, second)}
        assert answers["wheel"].alternatives == ()
        assert [each.duties for each in answers["easel"].alternatives if each.duties] == [(watch,)]


def test_services_of_one_profile_share_a_ruling_apart_from_the_name():
    """Of a service of which nothing else is said the ruling is that of its profile, under its own name."""
    one, other = (MODEL.ruling(each, "backbone-encryption") for each in ("sqs", "sns"))
    assert (one.service, other.service) == ("sqs", "sns")
    assert evolve(one, service="sns") == MODEL.ruling("sns", "backbone-encryption")


def test_overlays_commute():
    """The order in which overlays are given, and in how many steps, cannot be seen."""
    one = overlay("one", parties=(TEAM,), entries=(entry(Owner.AWS, when=(("site", "van"),)),))
    two = overlay("two", parties=(OTHERS,), entries=(entry(Owner.AWS, "glazing"),))
    together = KILNS.extend(one, two)
    assert together == KILNS.extend(two, one)
    assert together == KILNS.extend(two).extend(one)
    assert together.overlays == (one, two)
    assert hash(together) == hash(KILNS.extend(two, one))


def test_a_delegation_changes_the_party_and_never_the_owner():
    """The duties of a side go to whoever took them over, where the delegation says so and nowhere else."""
    ours = overlay(parties=(TEAM,), delegations=(Delegation(party="our-team", service="kiln", concern="firing"),))
    model = KILNS.extend(ours)
    before, after = (each.ruling("kiln", "firing", site="home", gas=True) for each in (KILNS, model))
    assert after.owner is before.owner
    assert {duty.party for duty in after.duties} == {"aws", "our-team"}
    assert after.overlays == ("ours",)
    assert after.duties_of("our-team")[0].text == "Fire it."
    assert model.ruling("kiln", "rent") == KILNS.ruling("kiln", "rent")
    assert model.ruling("wheel", "firing") == KILNS.ruling("wheel", "firing")
    every = {duty.party for each in model.ruling("kiln", "firing").alternatives for duty in each.duties}
    assert "customer" not in every
    topic = model.ruling("kiln", "all-of-it", site="home", gas=True)
    assert [part.overlays for part in topic.parts] == [("ours",), (), ()]


def test_the_providers_duties_can_be_delegated_too():
    """A delegation may be of the provider's side, for every service and concern."""
    model = KILNS.extend(overlay(parties=(TEAM,), delegations=(Delegation(party="our-team", of="provider"),)))
    ruling = model.ruling("wheel", "rent")
    assert {duty.party for duty in ruling.duties} == {"customer", "our-team"}
    assert ruling.owner is Owner.CUSTOMER


def test_a_delegation_that_meets_no_duty_changes_nothing():
    """An overlay is named only where it changed something."""
    model = KILNS.extend(overlay(parties=(TEAM,), delegations=(Delegation(party="our-team", of="our-team"),)))
    assert model.ruling("wheel", "rent") == KILNS.ruling("wheel", "rent")


def test_of_two_delegations_the_higher_precedence_wins():
    """Where two overlays hand the same duties over, precedence decides."""
    low = overlay("a-low", parties=(TEAM,), delegations=(Delegation(party="our-team"),))
    high = overlay("b-high", precedence=1, parties=(OTHERS,), delegations=(Delegation(party="other-team"),))
    ruling = KILNS.extend(low, high).ruling("wheel", "rent")
    assert {duty.party for duty in ruling.duties} == {"aws", "other-team"}


def test_delegations_of_the_same_precedence_that_disagree_are_refused():
    """Two overlays that hand the same duties to different parties are an error that names both."""
    one = overlay("one", parties=(TEAM,), delegations=(Delegation(party="our-team", service="kiln"),))
    two = overlay("two", parties=(OTHERS,), delegations=(Delegation(party="other-team", concern="firing"),))
    with pytest.raises(OverlayConflictError, match="one and two"):
        KILNS.extend(one, two)


def test_overlays_of_the_same_precedence_that_disagree_are_refused():
    """Two overlays that disagree are an error that names both, unless one has precedence."""
    one = overlay("one", entries=(entry(Owner.AWS, when=(("site", "van"),)),))
    two = overlay("two", entries=(entry(Owner.SHARED, when=(("site", "van"),)),))
    with pytest.raises(OverlayConflictError) as caught:
        KILNS.extend(one, two)
    assert caught.value.overlays == ("one", "two")
    assert caught.value.about == "firing of kiln"
    with pytest.raises(OverlayConflictError):
        KILNS.extend(one).extend(two)
    assert KILNS.extend(one, evolve(two, precedence=1)).owner("kiln", "firing", site="van") is Owner.SHARED


def test_two_overlays_of_one_id_are_refused():
    """An id names one overlay: another of the same id is a conflict."""
    with pytest.raises(OverlayConflictError):
        KILNS.extend(overlay(), overlay(precedence=1))
    with pytest.raises(OverlayConflictError):
        KILNS.extend(overlay()).extend(overlay(precedence=1))


def test_layers_that_aws_runs_are_not_handed_over_unforced():
    """An overlay may not give the customer what AWS runs in every service, unless it is forced."""
    for owner in (Owner.CUSTOMER, Owner.SHARED):
        taken = overlay(entries=(entry(owner, "rent"),))
        with pytest.raises(OverlayError) as caught:
            KILNS.extend(taken)
        assert "force=True" in caught.value.faults[0]
        assert KILNS.extend(taken, force=True).owner("kiln", "rent", site="home") is owner
    assert KILNS.extend(overlay(entries=(entry(Owner.AWS, "rent", "wheel"),))).owner("wheel", "rent") is Owner.AWS


def test_every_fault_of_an_overlay_is_listed_at_once():
    """Whatever points nowhere is named, all of it in one error."""
    duty = Duty(party="nobody", verb=Verb.APPLY, text="Act.", when=(("weather", "fine"),))
    faulty = overlay(
        entries=(
            entry(Owner.AWS, service="kilm"),
            entry(Owner.AWS, "firingg"),
            entry(Owner.AWS, when=(("site", "hoem"),), duties=(duty,)),
            entry(Owner.CUSTOMER, "rent"),
        ),
        delegations=(Delegation(party="her-team", of="him", service="whel", concern="frying"),),
    )
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(faulty)
    assert caught.value.overlay == "ours"
    faults = caught.value.faults
    for word in ("kilm", "firingg", "hoem", "nobody", "weather", "force=True", "her-team", "him", "whel", "frying"):
        assert any(word in fault for fault in faults), word
    assert len(faults) == 10
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"services": (WHEEL,)}, "wheel exists already"),
        ({"concerns": (CONCERNS[0],)}, "digging exists already"),
        ({"parties": (evolve(TEAM, id="aws"),)}, "aws exists already"),
        ({"concerns": (evolve(CONCERNS[0], id="all-of-it"),)}, "all-of-it"),
        ({"concerns": (evolve(CONCERNS[0], id="pot-a:1"),)}, "pot-a:1"),
        ({"topics": (Topic(id="rent", name="R", definition="R.", concerns=("rent",)),)}, "rent"),
        ({"services": (Service(id="easel", name="Easel", uses=(Uses(profile="borrowed"),)),)}, "borrowed"),
        ({"services": (Service(id="easel", name="Easel", parent="hall"),)}, "hall"),
        (
            {"services": (Service(id="easel", name="Easel", uses=(Uses(profile="bought", when=(("hue", "red"),)),)),)},
            "hue",
        ),
        ({"services": (Service(id="easel", name="Easel", facts=(entry(Owner.AWS, "painting").fact,)),)}, "painting"),
        ({"concerns": (evolve(CONCERNS[1], id="frying", layer="roof"),)}, "roof"),
        ({"concerns": (evolve(CONCERNS[1], id="frying", wordings=()),)}, "frying"),
        (
            {
                "concerns": (
                    evolve(CONCERNS[1], id="frying", stances=(Stance(owner=Owner.AWS, profiles=("borrowed",)),)),
                )
            },
            "borrowed",
        ),
        ({"topics": (Topic(id="t", name="T", definition="T.", concerns=("frying",)),)}, "frying"),
        ({"controls": (Control(id="x:1", framework="x", concerns=("frying",)),)}, "frying"),
        ({"tools": (Tool(id="tongs", name="Tongs", purpose="Hold.", concerns=("frying",)),)}, "frying"),
        ({"tools": (Tool(id="tongs", name="Tongs", purpose="Hold.", concerns=("firing",), service="hall"),)}, "hall"),
    ],
)
def test_what_an_overlay_brings_must_fit(fields, named):
    """An overlay's own things may take no id that is taken and name nothing that does not exist."""
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(overlay(**fields))
    assert any(named in fault for fault in caught.value.faults)


def test_an_entry_of_a_concern_in_an_unknown_layer_is_a_fault_like_any_other():
    """A concern that lies nowhere is listed with the other faults, not raised by itself."""
    lost = evolve(CONCERNS[1], id="frying", layer="roof")
    with pytest.raises(OverlayError) as caught:
        KILNS.extend(overlay(concerns=(lost,), entries=(entry(Owner.AWS, "frying"), entry(Owner.AWS, "painting"))))
    for word in ("roof", "painting"):
        assert any(word in fault for fault in caught.value.faults), word


def test_two_overlays_may_not_bring_the_same_thing():
    """The same id from two overlays is refused, whichever comes first."""
    other = Profile(id="lent", name="Lent", definition="Lent.")
    for pair in ((overlay("a", profiles=(other,)), overlay("b", profiles=(other,))),):
        with pytest.raises(OverlayError, match="lent exists already"):
            KILNS.extend(*pair)
        with pytest.raises(OverlayError, match="lent exists already"):
            KILNS.extend(*reversed(pair))


@pytest.mark.parametrize("value", [None, "acme", {"id": "acme"}])
def test_what_is_no_overlay_is_refused(value):
    """Anything but an overlay is an error of the family."""
    with pytest.raises(OverlayError):
        KILNS.extend(value)


def test_an_overlay_can_speak_of_what_another_brings():
    """An entry may concern a service that comes with it, or with an overlay beside it."""
    easel = Service(id="easel", name="Easel", asks=(Circumstance(name="legs", question="?", find_out="Count."),))
    brought = overlay("a", services=(easel,), entries=(entry(Owner.AWS, service="easel", when=(("legs", True),)),))
    beside = overlay("b", entries=(entry(Owner.SHARED, service="easel", when=(("legs", False),), duties=BOTH),))
    model = KILNS.extend(beside, brought)
    assert model.owner("easel", "firing", legs=True) is Owner.AWS
    assert model.owner("easel", "firing", legs=False) is Owner.SHARED
    with pytest.raises(OverlayError, match="easel"):
        KILNS.extend(beside)


def test_a_model_shows_how_much_it_holds_and_its_overlays():
    """The representation of a model is one short line: a notebook must not print the whole catalogue."""
    assert repr(srm.MODEL) == f"<Model of {len(srm.MODEL.services)} services and {len(srm.MODEL.concerns)} concerns>"
    extended = srm.MODEL.extend(srm.Overlay(id="acme", reason="ours"))
    assert repr(extended).endswith(", overlays acme>")


def test_an_answer_that_is_kept_does_not_answer_another_question():
    """A flag that was said before does not let a number pass for it; asked again in the same words, the same object answers."""
    first = srm.MODEL.ruling("ecs", "guest-os-patching", launch_type="fargate")
    assert srm.MODEL.ruling("ecs", "guest-os-patching", launch_type="fargate") is first
    service, circumstance = next(
        (each.id, flag.name)
        for each in srm.MODEL.services.values()
        for flag in each.asks
        if flag.flag and not flag.given
    )
    srm.MODEL.ruling(service, "region-choice", **{circumstance: True})
    with pytest.raises(srm.UnknownValueError):
        srm.MODEL.ruling(service, "region-choice", **{circumstance: 1})
    both = srm.MODEL.ruling("ecs", "guest-os-patching", launch_type={"fargate", "ec2"})
    assert both.owner is srm.Owner.UNDETERMINED
