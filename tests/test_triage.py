"""Triage: each item is given to whoever must act; the stream keeps order and number; nothing bad stops the rest."""

from __future__ import annotations

from collections import Counter
from itertools import count, islice

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import (
    MODEL,
    Check,
    Delegation,
    Duty,
    Fact,
    Finding,
    InputError,
    Overlay,
    Owner,
    Party,
    PartyKind,
    Service,
    SharedResponsibilityError,
    Sighting,
    TriageResult,
    TriageStatus,
    UnknownConcernError,
    UnknownServiceError,
    Use,
    Verb,
    triage,
)
from shared_responsibility import _triage as module
from shared_responsibility.exporters.interchange import dump_value, load_value
from small_world import BOTH, OTHER, PAGE, world

SEEN = Sighting(path="findings.json", line=3, address="pot-1")
CHECKS = (
    Check(id="scanner:FIRE.1", service="kiln", concern="firing", circumstances=(("site", "studio"),)),
    Check(id="scanner:LEASE.1", service="wheel", concern="rent"),
)
SMALL = evolve(world(), read_checks=lambda: CHECKS)

BARE = ("kiln", "Wheel", "nonesuch", "", "arn:aws:fire:::pot", "aws_kiln_wheel", "AWS::Kiln::Oven", "AWS::None::Such")
ITEMS = st.one_of(
    st.sampled_from(BARE),
    st.text(max_size=12),
    st.integers(),
    st.none(),
    st.tuples(
        st.sampled_from(BARE),
        st.dictionaries(st.sampled_from(("site", "gas", "odd")), st.sampled_from(("home", "studio", True, [1], None))),
    ),
    st.dictionaries(
        st.sampled_from(("id", "service", "concern", "circumstances", "site")),
        st.sampled_from((*BARE, "home", 3, None, [[]])),
    ),
    st.builds(
        Finding,
        id=st.text(max_size=5),
        seen=st.just(SEEN),
        check=st.sampled_from(("", "scanner:FIRE.1", "scanner:NONE.1")),
        names=st.lists(st.sampled_from(BARE), max_size=2).map(tuple),
        concern=st.sampled_from(("", "rent", "nonesuch")),
        unknown=st.sampled_from(("", "it is broken")),
    ),
)


def only(item, concern="", model=SMALL, **options):
    """Triage one item."""
    (result,) = triage([item], concern, model, **options)
    return result


# -- the laws of the stream ---------------------------------------------------------------------------------------------


@given(st.lists(ITEMS, max_size=12))
def test_nothing_is_dropped_and_the_order_is_kept(items):
    """There is one result for each item, and it is the one that the item gets alone."""
    results = list(triage(items, "firing", SMALL))
    assert results == [only(item, "firing") for item in items]


@given(st.lists(ITEMS, max_size=12))
def test_the_counts_add_up(items):
    """The summary counts each result once, under its status; what was missing is counted as often as it was named."""
    results = triage(items, "firing", SMALL)
    given_out = list(results)
    summary = results.summary()
    assert summary.total == len(items) == sum(number for _, number in summary.counts)
    assert [status for status, _ in summary.counts] == list(TriageStatus)
    assert {status: number for status, number in summary.counts if number} == Counter(r.status for r in given_out)
    missing = Counter((result.service, name) for result in given_out for name in result.needs)
    assert {(service, name): number for service, name, number in summary.missing} == missing


@given(st.lists(ITEMS, max_size=8))
def test_a_result_says_why(items):
    """Each result has a reason, and none but an unknown one lacks its ruling."""
    for result in triage(items, "firing", SMALL):
        assert result.reason
        assert (result.ruling is None) is (result.status is TriageStatus.UNKNOWN)
        assert str(result)


def test_the_stream_is_lazy():
    """No item is looked at before its result is wanted: a stream may have no end."""
    results = triage((f"kiln {number}" if number % 2 else "wheel" for number in count()), "firing", SMALL)
    assert [result.item for result in islice(results, 3)] == ["wheel", "kiln 1", "wheel"]
    assert results.summary().total == 3


def test_what_is_remembered_is_bounded(monkeypatch):
    """A stream of ever new names neither fills the memory nor searches for near names each time."""
    monkeypatch.setattr(module, "_MOST_KEPT", 5)
    monkeypatch.setattr(module, "_MOST_SEARCHED", 2)
    results = list(triage((f"kilm{number}" for number in range(20)), "firing", SMALL))
    assert all(result.status is TriageStatus.UNKNOWN for result in results)
    assert ["did you mean" in result.reason for result in results[:4]] == [True, True, False, False]
    assert results[-1].reason == "unknown service 'kilm19'"
    mixed = [name for number in range(10) for name in (f"x{number}", "kiln", "arn:aws:none:::x", "arn:aws:fire:::pot")]
    assert Counter(result.status for result in triage(mixed, "rent", SMALL)) == {
        TriageStatus.UNKNOWN: 20,
        TriageStatus.AWS: 20,
    }


def test_what_is_asked_again_is_answered_from_memory():
    """Of one question the answer is worked out once, and so is what a name means; of an ARN the kind and the place decide."""
    asked = []

    class Noting:
        """A model that notes what it is asked."""

        def __getattr__(self, name):
            def noted(*args, **said):
                asked.append((name, args[0]))
                return getattr(SMALL, name)(*args, **said)

            return noted if name in {"ruling", "identify"} else getattr(SMALL, name)

    arns = [f"arn:aws-ee:fire:ee-east-1:{number}:pot/{number}:{number}/a" for number in range(5)]
    other = "arn:aws-ee:fire:ee-west-1:1:pot/1"
    results = list(module.Triage([*arns, "wheel", "wheel", other], "rent", Noting(), strict=False))
    assert [result.service for result in results] == ["kiln"] * 5 + ["wheel"] * 2 + ["kiln"]
    assert [name for name, _ in asked] == ["identify", "ruling", "identify", "ruling", "identify", "ruling"]
    assert asked[0] == ("identify", "arn:aws-ee:fire:ee-east-1::pot")
    assert asked[4] == ("identify", "arn:aws-ee:fire:ee-west-1::pot")


@pytest.mark.parametrize("name", ["arn:aws:fire:::pot", "arn:aws:fire", "arn:aws:fire:::", "a:b:c:d:e:f:g", "arn"])
def test_what_is_left_of_a_name_means_the_same(name):
    """An ARN without its account and resource, and anything else as it is."""
    assert only(name, "rent").service == (SMALL.identify(name).service if "pot" in name else "")
    assert "arn:" in name or name in only(name, "rent").reason


# -- bare items ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "called", "status", "needs"),
    [
        ("wheel", "wheel", TriageStatus.CUSTOMER, ()),
        (SMALL.services["wheel"], "wheel", TriageStatus.CUSTOMER, ()),
        ("aws_kiln_wheel", "aws_kiln_wheel", TriageStatus.CUSTOMER, ()),
        ("kiln", "kiln", TriageStatus.UNDETERMINED, ("site",)),
        (("kiln", {"site": "studio"}), "kiln", TriageStatus.AWS, ()),
        (("kiln", (("site", "studio"),)), "kiln", TriageStatus.AWS, ()),
        (["kiln", {"site": "studio"}], "kiln", TriageStatus.AWS, ()),
        ({"service": "kiln", "site": "studio"}, "kiln", TriageStatus.AWS, ()),
        ({"service": "kiln", "site": None, "id": "pot"}, "pot", TriageStatus.UNDETERMINED, ("site",)),
        ({"service": "kiln", "site": ["home", "studio"]}, "kiln", TriageStatus.UNDETERMINED, ("site",)),
        ({"service": SMALL.services["kiln"], "circumstances": {"site": "studio"}}, "kiln", TriageStatus.AWS, ()),
        (Use(service="kiln", circumstances=(("site", "studio"),)), "kiln (site=studio)", TriageStatus.AWS, ()),
    ],
)
def test_a_bare_item_is_answered_for_the_concern_asked(item, called, status, needs):
    """A name, a service, a mapping, a pair and a use all say a service, and as many circumstances as they like."""
    result = only(item, "firing")
    assert (result.item, result.status, result.needs) == (called, status, needs)


def test_a_mapping_can_name_its_own_concern():
    """What an item asks itself goes before what is asked of all."""
    assert only({"service": "wheel", "concern": "rent"}, "firing").concern == "rent"


def test_a_use_keeps_where_it_was_seen_and_how_it_was_read():
    """Place and notes of a use stand in its result."""
    use = Use(service="wheel", seen=(SEEN,), notes=("a usual sign",))
    result = only(use, "firing")
    assert (result.place, result.notes) == ("findings.json:3 pot-1", ("a usual sign",))


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (3, "neither a finding, a name, a mapping nor a pair"),
        (("a", "b", "c"), "neither a finding, a name, a mapping nor a pair"),
        ({"id": "x"}, "it names no service"),
        ((3, {}), "it names no service"),
        ({"service": "kiln", "site": {"a": 1}}, "no pairs of name and value"),
        ({"service": "kiln", "site": [["a"]]}, "no pairs of name and value"),
        (("kiln", 5), "no pairs of name and value"),
        (("kiln", {"sight": "studio"}), "unknown circumstance 'sight'"),
        (("kiln", {"site": "moon"}), "unknown value 'moon'"),
        (("wheel", {"site": "home"}), "wheel has no circumstance 'site'"),
        ("nonesuch", "unknown service 'nonesuch'"),
        ({"service": "kiln", "concern": "nonesuch"}, "unknown concern 'nonesuch'"),
    ],
)
def test_a_bad_item_is_unknown_with_the_reason(item, reason):
    """What is wrong with an item stands in its result, and the next item is answered; strict, it is raised."""
    results = list(triage([item, "wheel"], "firing", SMALL))
    assert [result.status for result in results] == [TriageStatus.UNKNOWN, TriageStatus.CUSTOMER]
    assert reason in results[0].reason
    with pytest.raises(SharedResponsibilityError, match=r".+"):
        list(triage([item], "firing", SMALL, strict=True))


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (3, "neither a finding, a name, a mapping nor a pair: 3"),
        ({"id": "x"}, "it names no service: {'id': 'x'}"),
        (("kiln", 5), "its circumstances are no pairs of name and value: {'circumstances': 5, 'service': 'kiln'}"),
    ],
)
def test_an_item_that_cannot_be_read_is_shown(item, reason):
    """It has no name of its own, so that it is shown itself; strict, the error says that it is an item."""
    result = only(item, "firing")
    assert (result.item, result.reason) == (repr(item), reason)
    with pytest.raises(InputError) as caught:
        only(item, "firing", strict=True)
    assert (caught.value.path, caught.value.reason) == ("<item>", reason)


def test_a_bare_item_stands_nowhere():
    """A name alone has no file and no line."""
    assert [only(item, "firing").place for item in ("wheel", "nonesuch")] == ["", ""]


def test_a_value_may_be_several_of_any_kind():
    """A text and a flag among them are kept side by side, and refused by the model only."""
    assert "unknown value" in only(("kiln", {"site": ["home", True]}), "firing").reason


def test_without_a_concern_a_bare_item_is_not_understood():
    """Nothing is taken for granted where nothing was asked."""
    (result,) = triage(["wheel"], model=SMALL)
    assert result.reason == "it names no check of a known scanner, and no concern was asked about"


def test_an_item_that_cannot_be_shown_is_an_item_too():
    """Not even an object whose own repr fails stops the rest."""

    class Awkward:
        def __repr__(self):
            raise ZeroDivisionError

    assert only(Awkward(), "firing").status is TriageStatus.UNKNOWN


def test_a_concern_that_does_not_exist_is_the_callers_fault():
    """A misspelt concern raises at once: it would make every item unknown."""
    with pytest.raises(UnknownConcernError):
        triage([], "firingg", SMALL)
    assert list(triage([], "firingg", evolve(SMALL, services=SMALL.services.replaced(())))) == []


def test_topics_and_objects_can_be_asked_about():
    """A topic is asked about like a concern, by its id or itself."""
    assert only("wheel", SMALL.topics["all-of-it"]).concern == "all-of-it"


# -- findings -----------------------------------------------------------------------------------------------------------


def test_a_check_says_what_a_finding_is_about():
    """Service, concern and circumstances are the check's; the caller's concern is for others."""
    result = only(Finding(id="f", seen=SEEN, check="scanner:FIRE.1", names=("wheel",)), "rent")
    assert (result.service, result.concern, result.status) == ("kiln", "firing", TriageStatus.AWS)
    assert result.reason == "The studio fires it."


def test_what_a_finding_tells_goes_before_what_its_check_presupposes():
    """The document knows its own deployment better than the check."""
    finding = Finding(id="f", seen=SEEN, check="scanner:FIRE.1", circumstances=(("site", "home"),))
    assert only(finding).circumstances == (("site", "home"),)


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        (Finding(id="f", seen=SEEN, unknown="it is of another cloud"), "it is of another cloud"),
        (
            Finding(id="f", seen=SEEN, check="scanner:X.1", names=("wheel",)),
            "no check 'scanner:X.1' is known, and no concern was asked about",
        ),
        (
            Finding(id="f", seen=SEEN, names=("wheel",)),
            "it names no check of a known scanner, and no concern was asked about",
        ),
        (Finding(id="f", seen=SEEN, concern="rent"), "it names no resource and no service"),
    ],
)
def test_a_finding_that_is_not_understood_stays(finding, reason):
    """It keeps its id, its place and what it says, and the reason says what was missing."""
    finding = evolve(finding, said=(("severity", "HIGH"),), title="Cracks", notes=("a sign",), sources=(PAGE,))
    result = only(finding)
    assert (result.concern, result.notes, result.sources) == (finding.concern, ("a sign",), (PAGE,))
    assert (result.status, result.reason) == (TriageStatus.UNKNOWN, reason)
    assert (result.item, result.place, result.title, result.said) == ("f", str(SEEN), "Cracks", finding.said)
    with pytest.raises(InputError) as caught:
        only(finding, strict=True)
    assert caught.value.path == str(SEEN)


def test_a_finding_without_a_check_is_answered_by_its_resource():
    """The first of its names that means a service decides."""
    result = only(Finding(id="f", seen=SEEN, check="scanner:X.1", names=("Nonesuch", "AWS::Kiln::Wheel")), "rent")
    assert (result.service, result.status) == ("wheel", TriageStatus.CUSTOMER)


def test_what_the_document_says_is_kept_beside_the_verdict():
    """AWS's own word is never overwritten, and never decides."""
    said = (("actionability", "ACTION_REQUIRED"),)
    result = only(Finding(id="f", seen=SEEN, check="scanner:FIRE.1", title="Cracks", said=said))
    assert (result.title, result.said, result.status) == ("Cracks", said, TriageStatus.AWS)


def test_what_a_name_implies_is_known_of_the_deployment():
    """What the finding tells stands before it."""
    finding = Finding(id="f", seen=SEEN, names=("Van Kiln",), concern="rent")
    assert only(finding).circumstances == (("site", "van"),)
    assert only(evolve(finding, circumstances=(("site", "home"),))).circumstances == (("site", "home"),)


# -- notices ------------------------------------------------------------------------------------------------------------


def duty(**when):
    """Make a move of the customer."""
    return Duty(party="customer", verb=Verb.RECOVER, text=f"Mend it {when}.", when=tuple(when.items()))


@pytest.mark.parametrize(
    ("moves", "known", "status", "needs", "left"),
    [
        ([duty()], (), TriageStatus.CUSTOMER, (), 1),
        ([duty(site="studio")], (), TriageStatus.UNDETERMINED, ("site",), 1),
        ([duty(site="studio")], (("site", "studio"),), TriageStatus.CUSTOMER, (), 1),
        ([duty(site="studio")], (("site", "home"),), TriageStatus.AWS, (), 0),
        ([duty(site=("home", "studio"))], (("site", "home"),), TriageStatus.CUSTOMER, (), 1),
        ([duty(site="studio")], (("site", ("home", "studio")),), TriageStatus.UNDETERMINED, ("site",), 1),
        ([duty(site="studio"), duty(site="home")], (("site", "home"),), TriageStatus.CUSTOMER, (), 1),
        ([duty(site="home", gas=True)], (("site", "home"),), TriageStatus.UNDETERMINED, ("gas",), 1),
    ],
)
def test_the_moves_of_a_notice_decide_whose_move_it_is(moves, known, status, needs, left):
    """A move that is due makes it the customer's, one that cannot be told leaves it open, otherwise it is AWS's."""
    finding = Finding(id="n", seen=SEEN, names=("kiln",), concern="firing", circumstances=known, moves=tuple(moves))
    result = only(finding)
    assert (result.status, result.needs) == (status, needs)
    assert len([move for move in result.moves if move in moves]) == left


def test_a_notice_keeps_what_the_provider_does():
    """AWS's own duties of the concern stand beside the moves that are left."""
    finding = Finding(id="n", seen=SEEN, names=("wheel",), concern="firing", moves=(duty(),))
    assert [move.party for move in only(finding).moves] == ["customer", "aws"]


# -- what to fetch ------------------------------------------------------------------------------------------------------


def test_what_is_awss_says_what_to_fetch():
    """Evidence is what the ruling's duties name, else the reports on everything that AWS runs, with their source."""
    named = only("ec2", "host-and-hypervisor-patching", MODEL)
    assert named.status is TriageStatus.AWS
    assert named.fetch == tuple(each.evidence for each in named.moves if each.evidence)
    general = only("rds", "guest-os-patching", MODEL)
    assert general.fetch == ("The reports of AWS Artifact, with date and scope.",)
    assert set(general.sources) > set(general.ruling.sources)


def test_what_is_not_awss_has_nothing_to_fetch():
    """There is work to do, not a report to read."""
    assert only("ec2", "guest-os-patching", MODEL).fetch == ()


def test_a_model_without_reports_has_nothing_to_fetch():
    """A small model may know no such concern; a notice asks for an act, not for evidence."""
    assert only(("kiln", {"site": "studio"}), "firing").fetch == ()
    notice = Finding(id="n", seen=SEEN, names=("rds",), concern="guest-os-patching", sources=(PAGE,))
    result = only(notice, model=MODEL)
    assert (result.fetch, result.sources[0]) == ((), PAGE)


def test_duties_of_some_cases_only_say_in_which():
    """Where the owner is settled and the duties hang on something, each duty says on what."""
    result = only("eks", "maintenance-timing", MODEL)
    assert (result.status, result.needs) == (TriageStatus.CUSTOMER, ())
    conditional = [move for move in result.moves if move not in result.ruling.duties]
    assert conditional
    assert all(move.when for move in conditional)


def test_duties_of_cases_wait_until_the_owner_is_known():
    """Where the owner itself is open, only what is due in every case is left."""
    result = only("kiln", "firing")
    assert result.needs
    assert result.moves == result.ruling.duties


def test_reports_are_those_that_hold_there():
    """What is known of the item decides which reports there are to fetch."""
    shown = evolve(BOTH[0], evidence="The studio's report.")
    assurance = evolve(SMALL.concerns["rent"], id="infrastructure-assurance")
    there = Fact(
        concern=assurance.id,
        when=(("site", "studio"),),
        owner=Owner.AWS,
        because="The studio reports.",
        duties=(shown,),
        sources=(OTHER,),
    )
    kiln = evolve(SMALL.services["kiln"], facts=(*SMALL.services["kiln"].facts, there))
    model = world(concerns=(*SMALL.concerns.values(), assurance), services=(kiln,))
    result = only(("kiln", {"site": "studio"}), "firing", model)
    assert result.fetch == ("The studio's report.",)
    assert OTHER in result.sources


def test_evidence_that_a_duty_names_goes_first():
    """A fact's own evidence is what is asked for."""
    shown = evolve(BOTH[0], evidence="The kiln log.")
    model = evolve(
        SMALL,
        concerns=SMALL.concerns.replaced(
            [
                evolve(each, wordings=tuple(evolve(w, duties=(shown,)) for w in each.wordings))
                for each in SMALL.concerns.values()
            ]
        ),
    )
    assert only(("kiln", {"site": "studio"}), "firing", model).fetch == ("The kiln log.",)


# -- values -------------------------------------------------------------------------------------------------------------


def test_overlays_bind_the_parties_of_the_moves():
    """A delegation is seen in the moves; the status stays."""
    team = Party(id="potters", name="Potters", kind=PartyKind.OPERATOR, acts_for="customer")
    overlay = Overlay(id="acme", reason="how we work", parties=(team,), delegations=(Delegation(party="potters"),))
    result = only("wheel", "firing", SMALL.extend(overlay))
    assert (result.status, {move.party for move in result.moves}) == (TriageStatus.CUSTOMER, {"aws", "potters"})


def test_results_survive_json():
    """A result, an unknown one and a finding are the same after JSON."""
    for result in triage(["kiln", "nonesuch"], "firing", SMALL):
        assert load_value(dump_value(result), TriageResult) == result
    finding = Finding(id="f", seen=SEEN, moves=(duty(site="home"),), circumstances=(("site", "home"),))
    assert load_value(dump_value(finding), Finding) == finding


def test_a_result_and_a_summary_in_a_line():
    """A person reads what is missing, and how many there are."""
    results = triage(["kiln", "nonesuch"], "firing", SMALL)
    assert list(map(str, results)) == [
        "kiln: kiln firing: undetermined (tell me site). It depends on site.",
        "nonesuch: unknown. unknown service 'nonesuch'",
    ]
    assert str(results.summary()) == "2 items: 1 undetermined, 1 unknown"
    assert str(triage([], "firing", SMALL).summary()) == "0 items"
    single = triage(["wheel"], "firing", SMALL)
    assert str(next(single)) == "wheel: wheel firing: customer. In general: customer."
    assert str(single.summary()) == "1 item: 1 customer"
    bare = TriageResult(
        item="pot", status=TriageStatus.UNDETERMINED, service="kiln", reason="So.", needs=("site", "gas")
    )
    assert str(bare) == "pot: kiln: undetermined (tell me site, gas). So."


def test_the_error_of_a_strict_triage_is_the_models_own():
    """Strict, the caller gets the error with its fields."""
    with pytest.raises(UnknownServiceError) as caught:
        only("kilm", "firing", strict=True)
    assert "kiln" in caught.value.suggestions


def test_service_objects_are_known_by_their_id():
    """A service that a model does not have is unknown there."""
    assert only(Service(id="lathe-2", name="Lathe 2"), "firing").status is TriageStatus.UNKNOWN
