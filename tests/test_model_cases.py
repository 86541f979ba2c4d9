"""The model in single cases: what it keeps, what it finds, and what its errors name."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    AmbiguousNameError,
    Baseline,
    Basis,
    Check,
    Control,
    ControlKind,
    Delegation,
    Framework,
    Identification,
    Library,
    Lifecycle,
    Mode,
    Overlay,
    Owner,
    Party,
    PartyKind,
    Service,
    Sign,
    Topic,
    UnknownConcernError,
    UnknownEntryError,
    UnknownServiceError,
)
from small_world import CONCERNS, CONTROLS, KILN, WHEEL, catalogue, world

KILNS = world()


def test_the_representation_names_every_overlay():
    """How much it holds, and what was laid over it, in order."""
    assert repr(KILNS) == "<Model of 4 services and 4 concerns>"
    laid = KILNS.extend(Overlay(id="b", reason="ours"), Overlay(id="a", reason="ours"))
    assert repr(laid) == "<Model of 4 services and 4 concerns, overlays a, b>"


def test_the_same_question_has_one_answer():
    """However it is said, the same object answers; another service, concern, circumstance or place has its own."""
    model = world()
    plain = model.ruling("kiln", "rent")
    assert model.ruling("kiln", "rent") is plain
    home = model.ruling("kiln", "rent", site="home")
    assert model.ruling("kiln", "rent", site="home") is home
    assert model.ruling("kiln", "rent", site=["home"]) is home
    assert model.ruling(KILN, CONCERNS[3], site="home") is home
    assert home is not plain
    assert model.ruling("kiln", "rent", site="studio").circumstances == (("site", "studio"),)
    there = model.ruling("kiln", "rent", site="home", region="ee-east-1")
    assert there.circumstances == (("site", "home"), ("partition", "aws-ee"), ("region", "ee-east-1"))
    assert model.ruling("kiln", "firing", site="home").concern == "firing"
    assert model.ruling("wheel", "rent").service == "wheel"
    assert model.ruling("Van Kiln", "rent").circumstances == (("site", "van"),)
    assert model.ruling("Van Kiln", "rent") is model.ruling("kiln", "rent", site="van")


def test_topics_of_the_same_concerns_share_their_answer():
    """Each has its own name, in the alternatives too; circumstances and places are kept apart."""
    topics = tuple(Topic(id=id_, name=id_, definition="All.", concerns=("firing", "rent")) for id_ in ("one", "two"))
    model = world(topics=topics)
    one, two = model.ruling("kiln", "one"), model.ruling("kiln", "two")
    assert (one.concern, two.concern) == ("one", "two")
    assert {each.concern for each in two.alternatives} == {"two"}
    assert evolve(two, concern="one", alternatives=one.alternatives) == one
    assert model.ruling("kiln", "one") is one
    assert one.parts[0] is two.parts[0]
    assert [part.concern for part in one.parts] == ["firing", "rent"]
    home = model.ruling("kiln", "one", site="home")
    assert (home.owner, one.owner) == (Owner.SHARED, Owner.UNDETERMINED)
    there = model.ruling("kiln", "two", site="home", region="ee-east-1")
    assert there.circumstances[1:] == (("partition", "aws-ee"), ("region", "ee-east-1"))
    assert model.ruling("wheel", "two").service == "wheel"


def test_a_delegation_is_of_the_service_that_it_names():
    """Who plays the roles is kept for each service where somebody delegates."""
    we = Party(id="we", name="we", kind=PartyKind.OPERATOR, acts_for="customer")
    ours = Overlay(id="ours", reason="so", parties=(we,), delegations=(Delegation(party="we", service="kiln"),))
    model = KILNS.extend(ours, Overlay(id="z", reason="nothing"))
    assert "we" in {duty.party for duty in model.ruling("kiln", "rent").duties}
    assert "we" not in {duty.party for duty in model.ruling("wheel", "rent").duties}
    assert KILNS.ruling("kiln", "rent", region="ee-east-1").duties[0].party == "east-co"
    assert KILNS.ruling("kiln", "rent").duties[0].party == "aws"


def test_a_retired_service_is_gone_for_topics_too():
    """Only where nothing is known, and of a service that is retired."""
    assert KILNS.ruling("cups", "all-of-it").because == "Cups is retired since 2020-01: nobody can use it any more."
    assert KILNS.ruling("cups", "pot-b:none").because == "Cups is retired since 2020-01: nobody can use it any more."
    assert KILNS.ruling("kiln", "digging").because.startswith("Nothing is known here")


def test_what_is_stated_of_a_retired_service_stands():
    """That it is gone is the answer only where there is no other."""
    gone = evolve(KILN, id="cups", lifecycle=Lifecycle.RETIRED)
    model = world(services=(gone,))
    assert model.ruling("cups", "firing", site="home").because == "At home you fire it."
    assert model.ruling("cups", "digging").because == "Amazon Kiln is retired: nobody can use it any more."


def test_a_withdrawn_control_is_ruled_on_by_its_framework():
    """The service that was asked about is named, and the framework is the source."""
    pots = Framework(
        id="pot-a",
        name="The Pots",
        version="2",
        publisher="The Guild",
        licence="free",
        url="https://example.com/pots",
        provenance="pots.json",
    )
    old = Control(id="pot-a:9", framework="pot-a", withdrawn=True)
    model = evolve(world(controls=(*CONTROLS, old)), read_library=lambda: Library(frameworks=(pots,)))
    ruling = model.ruling("kiln", "pot-a:9")
    assert (ruling.service, ruling.concern) == ("kiln", "pot-a:9")
    assert [each.title for each in ruling.sources] == ["The Pots, 2"]


def test_the_controls_of_a_baseline_stand_in_its_order():
    """They are those that it names, and no others."""
    asked = Baseline(
        id="pot-low",
        framework="pot-a",
        name="Low",
        version="1",
        publisher="The Guild",
        licence="free",
        provenance="pots.json",
        controls=("pot-b:1", "pot-a:1"),
    )
    model = evolve(KILNS, read_library=lambda: Library(baselines=(asked,)))
    assert model.controls_of("pot-low") == (CONTROLS[2], CONTROLS[0])


def test_a_control_is_taken_at_its_id():
    """Where two are spelled alike but for a sign, each is found by its own id, and the bare name is ambiguous."""
    alike = (Control(id="pot-a:1-2", framework="pot-a"), Control(id="pot-a:1.2", framework="pot-a"))
    model = world(controls=alike)
    assert [model.control(each.id) for each in alike] == [*alike]
    with pytest.raises(AmbiguousNameError):
        model.control("1.2")


def test_a_control_that_nobody_maps_says_so():
    """The reason is another than that of a concern, and the service and the control are named."""
    ruling = KILNS.ruling("kiln", "pot-b:none")
    assert ruling.because == "No public source was found that says which concerns this asks about."
    assert (ruling.service, ruling.concern, ruling.basis) == ("kiln", "pot-b:none", Basis.NOT_MODELLED)


def test_a_service_value_is_found_by_its_id():
    """Of a service only the id is read; a vocabulary looks past the ids."""
    assert KILNS.service(evolve(KILN, name="Other")) is KILN
    assert KILNS.identify(KILN) == Identification(service="kiln")
    assert KILNS.identify("wheel") == Identification(service="wheel")
    with pytest.raises(UnknownServiceError):
        KILNS.identify("wheel", "sdk")
    assert KILNS.identify("kilns", "sdk").service == "kiln"
    with pytest.raises(UnknownServiceError) as caught:
        KILNS.identify("kilm")
    assert caught.value.suggestions == ("kiln", "kilns")[: len(caught.value.suggestions)]
    assert caught.value.suggestions
    with pytest.raises(UnknownServiceError) as caught:
        KILNS.identify("kilm", near=False)
    assert caught.value.suggestions == ()


def test_names_of_an_overlay_stand_beside_those_of_the_model():
    """A word of both is ambiguous, every other one keeps its meaning, in every vocabulary."""
    claim = Sign(resource="AWS::Kiln::Pot", reads=(("*", True),))
    easel = Service(id="easel", name="Easel", names=("Furnace",), sdk=("easels",), asff=("AwsEasel",), claims=(claim,))
    model = KILNS.extend(Overlay(id="ours", reason="so", services=(easel,)), Overlay(id="other", reason="so"))
    assert model.service("AwsEasel") is easel
    assert model.service("easels") is easel
    assert model.service("AwsKiln") is KILN
    assert model.service("kilns") is KILN
    assert model.service("AWS::Kiln::Pot") is KILN
    assert model.claimants("AWS::Kiln::Pot") == (easel,)
    with pytest.raises(AmbiguousNameError) as caught:
        model.service("Furnace")
    assert caught.value.candidates == ("kiln", "easel")
    unnamed = KILNS.extend(Overlay(id="other", reason="so"))
    assert unnamed.service("Furnace") is KILN


CHECKS = (
    Check(id="a-scanner:Pot_1", service="kiln", concern="firing"),
    Check(id="b-scanner:Lid_1", service="kiln", concern="rent"),
)


def test_a_check_is_found_by_its_own_id_or_the_whole():
    """Case makes no difference, and the check itself will do."""
    model = evolve(KILNS, read_checks=lambda: CHECKS)
    for name in ("a-scanner:Pot_1", "A-SCANNER:POT_1", "Pot_1", "pot_1", CHECKS[0]):
        assert model.check(name) is CHECKS[0]
    assert list(model.checks) == ["a-scanner:Pot_1", "b-scanner:Lid_1"]
    assert repr(model.checks) == "<Catalogue of 2 entries of the kind check>"
    for wrong, right in (("Pot_2", "Pot_1"), ("a-scanner:Pot_2", "a-scanner:Pot_1")):
        with pytest.raises(UnknownEntryError) as caught:
            model.check(wrong)
        assert (caught.value.id, caught.value.kind) == (wrong, "check")
        assert caught.value.suggestions[0] == right
    for nonsense in (None, 5, ["Pot_1"]):
        with pytest.raises(UnknownEntryError) as caught:
            model.check(nonsense)
        assert caught.value.id == nonsense
    assert len(KILNS.checks) == 0


def test_an_unknown_concern_names_the_nearest():
    """Concerns and topics come near a word, controls come near what looks like a control."""
    for wrong, right in (("firingg", "firing"), ("all-of-them", "all-of-it")):
        with pytest.raises(UnknownConcernError) as caught:
            KILNS.owner("kiln", wrong)
        assert caught.value.id == wrong
        assert caught.value.suggestions[0] == right
    with pytest.raises(UnknownConcernError) as caught:
        KILNS.owner("kiln", "pot-a:3")
    assert caught.value.id == "pot-a:3"
    assert caught.value.suggestions == ()
    for wrong, right in (("pot-c:1", "pot-b:1"), ("pot-c:non", "pot-b:none")):
        with pytest.raises(UnknownConcernError) as caught:
            KILNS.owner("kiln", wrong)
        assert caught.value.suggestions[0] == right
    with pytest.raises(UnknownConcernError) as caught:
        KILNS.owner("kiln", 5)
    assert caught.value.id == 5
    with pytest.raises(UnknownConcernError) as caught:
        KILNS.owner("kiln", [])
    assert caught.value.id == []


def test_the_controls_of_nothing_are_told_with_what_comes_near():
    """Frameworks and baselines are looked through."""
    with pytest.raises(UnknownEntryError) as caught:
        KILNS.controls_of("pot")
    assert (caught.value.id, caught.value.kind, caught.value.suggestions) == ("pot", "framework or baseline", ())


def test_kinds_without_a_library_are_empty():
    """Frameworks and baselines are catalogues of their own kinds."""
    assert repr(KILNS.frameworks) == "<Catalogue of 0 entries of the kind framework>"
    assert repr(KILNS.baselines) == "<Catalogue of 0 entries of the kind baseline>"
    assert KILNS.library == KILNS.library


def test_a_control_is_found_by_the_control():
    """The control itself, its id and its bare id lead to the same."""
    assert KILNS.control(CONTROLS[1]) is CONTROLS[1]
    assert KILNS.control("pot-a:2") is CONTROLS[1]
    assert KILNS.control("2") is CONTROLS[1]
    answer = KILNS.control_ruling("kiln", "2", site="home")
    assert answer.ruling.concern == "pot-a:2"
    assert answer.ruling.circumstances == (("site", "home"),)
    assert (answer.implements, answer.kind) == (("aws",), ControlKind.INHERITED)


def test_who_provides_is_told_by_kind_or_by_role():
    """A provider is one by itself, or acts for one."""
    assert [each for each in KILNS.parties if KILNS._provides(each)] == ["aws", "east-co", "provider"]
    helper = Party(id="helper", name="Helper", kind=PartyKind.OPERATOR, acts_for="provider")
    assert world(parties=(*KILNS.parties.values(), helper))._provides("helper")


def test_names_with_modes_count_what_they_imply():
    """What a mode of an overlay's service implies is said with its name."""
    mode = Mode(name="Rush", when=(("site", "home"),))
    model = world(services=(evolve(KILN, modes=(mode,)), WHEEL))
    assert model.ruling("rush", "firing").owner is Owner.CUSTOMER
    assert model.identify("Rush").circumstances == (("site", "home"),)


def test_an_empty_catalogue_of_controls_finds_none():
    """Without controls, what looks like one is unknown, and nothing comes near."""
    with pytest.raises(UnknownConcernError) as caught:
        world(controls=()).owner("kiln", "ac-2")
    assert caught.value.suggestions == ()
    assert catalogue("control") == world(controls=()).controls
    with pytest.raises(UnknownEntryError):
        world(controls=(Control(id="x:1", framework="x"),)).control("x:2")
