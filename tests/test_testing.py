"""What plugin authors can use: the strategies invent what they promise, and the audit finds every planted fault."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import find, given
from hypothesis import strategies as st

from shared_responsibility import (
    MODEL,
    Certification,
    CertificationKind,
    Check,
    Circumstance,
    ContradictionError,
    Duty,
    Fact,
    Mode,
    Overlay,
    OverlayError,
    Owner,
    Service,
    Sign,
    Stance,
    Tool,
    Uses,
    Verb,
)
from shared_responsibility.testing import audit, cases, circumstance_lists, conditions, overlays, says
from small_world import (
    BOTH,
    CONCERNS,
    CONTROLS,
    CUPS,
    GAS,
    JUGS,
    KILN,
    PAGE,
    PLACEMENT,
    PLACES,
    SITE,
    TOPICS,
    WHEEL,
    worded,
    world,
)

FIRING = CONCERNS[1]
TOOL = Tool(id="tongs", name="Tongs", purpose="Hold.", concerns=("firing",), service="kiln")
CHECK = Check(id="watch:fire", service="kiln", concern="firing")
CERTIFICATION = Certification(
    id="guild",
    name="Guild",
    kind=CertificationKind.CERTIFICATION,
    issuer="The guild",
    covers="Pots.",
    left_to_customer="Cups.",
)


def kiln(**fields):
    """Make a world in which the kiln is changed."""
    return world(services=(evolve(KILN, **fields), WHEEL, CUPS, JUGS))


def concern(**fields):
    """Make a world in which the concern of firing is changed."""
    return world(concerns=(CONCERNS[0], evolve(FIRING, **fields), *CONCERNS[2:]))


def fact(owner=Owner.AWS, **fields):
    """Make a fact on firing."""
    return Fact(**{"concern": "firing", "owner": owner, "because": "So.", "sources": (PAGE,), **fields})


def narrow(*further):
    """Give facts for the kiln, after those it has."""
    return (*KILN.facts, *further)


def big():
    """Make circumstances that give more worlds than anybody can review."""
    return tuple(
        Circumstance(name=f"c{number}", values=("a", "b", "c"), question="?", find_out="!") for number in range(4)
    )


BIG = evolve(
    WHEEL,
    asks=big(),
    facts=tuple(fact(when=((f"c{number}", "a"),)) for number in range(4)),
)

PLANTED = {
    "one id for a concern and a topic": (
        world(topics=(evolve(TOPICS[0], id="rent"),)),
        "rent is the id of two things that can be asked about",
    ),
    "one id for a concern and a control": (
        world(controls=(evolve(CONTROLS[0], id="rent"),)),
        "rent is the id of two things that can be asked about",
    ),
    "a concern in no layer": (concern(layer="roof"), "concern firing names roof, which does not exist"),
    "a stance for no profile": (
        concern(stances=(*FIRING.stances, Stance(owner=Owner.AWS, profiles=("lent",)))),
        "concern firing names lent, which does not exist",
    ),
    "an unsettled profile that does not exist": (
        concern(unsettled=("lent",)),
        "concern firing names lent, which does not exist",
    ),
    "two stances for a profile": (concern(unsettled=("bought",)), "concern firing names the profile bought twice"),
    "a profile left out": (concern(stances=()), "concern firing says nothing of the profile bought"),
    "a stance without a wording": (concern(wordings=()), "concern firing has no wording for customer"),
    "two wordings for an owner": (
        concern(wordings=worded(Owner.CUSTOMER, Owner.CUSTOMER)),
        "concern firing has two wordings for customer",
    ),
    "a wording without duties": (
        concern(wordings=tuple(evolve(each, duties=BOTH[:1]) for each in FIRING.wordings)),
        "concern firing gives the customer no duty where it is aws",
    ),
    "a topic of no concern": (
        world(topics=(evolve(TOPICS[0], concerns=("frying",)),)),
        "topic all-of-it names frying, which does not exist",
    ),
    "a control of no concern": (
        world(controls=(evolve(CONTROLS[0], concerns=("frying",)),)),
        "control pot-a:1 names frying, which does not exist",
    ),
    "a tool for no concern": (
        world(tools=(evolve(TOOL, concerns=("frying",)),)),
        "tool tongs names frying, which does not exist",
    ),
    "a tool of no service": (
        world(tools=(evolve(TOOL, service="hall"),)),
        "tool tongs names hall, which does not exist",
    ),
    "a tool for services that nobody has": (
        world(tools=(evolve(TOOL, services=("hall",)),)),
        "tool tongs names hall, which does not exist",
    ),
    "a tool that nobody switches on": (
        world(tools=(evolve(TOOL, activation=Duty(party="nobody", verb=Verb.CONFIGURE, text="Light it.")),)),
        "tool tongs names nobody, which does not exist",
    ),
    "a certification of nobody's half": (
        world(certifications=(evolve(CERTIFICATION, halves=("nobody",)),)),
        "certification guild names nobody, which does not exist",
    ),
    "a certification of no partition": (
        world(certifications=(evolve(CERTIFICATION, partitions=("moon",)),)),
        "certification guild names moon, which does not exist",
    ),
    "a certification of services that nobody has": (
        world(certifications=(evolve(CERTIFICATION, in_scope=("kiln",), partly_in_scope=(("hall", "Half."),)),)),
        "certification guild names hall, which does not exist",
    ),
    "a certification of no concern": (
        world(certifications=(evolve(CERTIFICATION, concerns=("frying",)),)),
        "certification guild names frying, which does not exist",
    ),
    "a check of no service": (
        evolve(world(), read_checks=lambda: (evolve(CHECK, service="hall"),)),
        "check watch:fire names hall, which does not exist",
    ),
    "a check of no concern": (
        evolve(world(), read_checks=lambda: (evolve(CHECK, concern="frying"),)),
        "check watch:fire names frying, which does not exist",
    ),
    "a check that presupposes what cannot be said": (
        evolve(world(), read_checks=lambda: (evolve(CHECK, circumstances=(("weather", "fair"),)),)),
        "check watch:fire: kiln does not ask for weather",
    ),
    "a parent that does not exist": (kiln(parent="hall"), "service kiln names hall, which does not exist"),
    "a category that does not exist": (kiln(categories=("heat",)), "service kiln names heat, which does not exist"),
    "a profile that does not exist": (
        kiln(uses=(*KILN.uses, Uses(profile="lent"))),
        "service kiln names lent, which does not exist",
    ),
    "a fact on no concern": (
        kiln(facts=narrow(fact(concern="frying"))),
        "service kiln names frying, which does not exist",
    ),
    "a duty of nobody": (
        kiln(facts=narrow(fact(when=(("site", "van"),), duties=(evolve(BOTH[0], party="her"),)))),
        "service kiln names her, which does not exist",
    ),
    "a circumstance before what it presupposes": (
        kiln(asks=(GAS, SITE, PLACEMENT)),
        "service kiln: gas presupposes site, which does not stand before it",
    ),
    "a mode of no circumstance": (
        kiln(modes=(Mode(name="Red Kiln", when=(("hue", "red"),)),)),
        "service kiln: a mode: kiln does not ask for hue",
    ),
    "a profile in no circumstance": (
        kiln(uses=(*KILN.uses, Uses(profile="bought", when=(("hue", "red"),)))),
        "service kiln: a profile: kiln does not ask for hue",
    ),
    "a fact for no value": (
        kiln(facts=narrow(fact(when=(("site", ("van", "moon")),)))),
        "service kiln: the fact on firing: site has no value 'moon'",
    ),
    "a duty for no value": (
        kiln(facts=narrow(fact(when=(("site", "van"),), duties=(evolve(BOTH[0], when=(("gas", "true"),)),)))),
        "service kiln: a duty on firing: gas has no value 'true'",
    ),
    "a presupposed value that does not exist": (
        kiln(asks=(SITE, evolve(GAS, given=(("site", "moon"),)), PLACEMENT)),
        "service kiln: what gas presupposes: site has no value 'moon'",
    ),
    "values out of order": (
        kiln(asks=(evolve(SITE, values=("van", "home", "studio")), GAS, PLACEMENT)),
        "service kiln: the values of site are not sorted",
    ),
    "a sign of no value": (
        kiln(asks=(SITE, evolve(GAS, signs=(Sign(resource="R", reads=(("a", "true"),)),)), PLACEMENT)),
        "service kiln: a sign gives gas the value 'true', which it does not take",
    ),
    "an absent property of no value": (
        kiln(asks=(evolve(SITE, signs=(Sign(resource="R", reads=(), absent="moon"),)), GAS, PLACEMENT)),
        "service kiln: a sign gives site the value 'moon', which it does not take",
    ),
    "a fact without a source": (
        kiln(facts=narrow(fact(when=(("site", "van"),), sources=()))),
        "service kiln: the fact on firing cites nothing",
    ),
    "a shared fact without duties": (
        kiln(facts=narrow(fact(Owner.SHARED, when=(("site", "van"),), duties=BOTH[:1]))),
        "service kiln: the fact on firing is shared but gives the customer no duty",
    ),
    "a service without a page": (kiln(sources=()), "service kiln has no page of its own"),
    "an end of an active service": (kiln(ended="2020-01"), "service kiln has an end but is active"),
    "a circumstance that moves nothing": (
        kiln(asks=(*KILN.asks, evolve(GAS, name="hue", given=()))),
        "service kiln: hue moves nothing",
    ),
    "facts that contradict each other": (
        kiln(facts=narrow(fact(Owner.AWS, when=(("site", "home"),)))),
        (
            "service kiln: firing: the facts contradict each other: fact {'site': 'home'} says aws "
            "against fact {'site': 'home'} says customer"
        ),
    ),
    "a fact that holds nowhere": (
        kiln(facts=narrow(fact(when=(("site", "van"), ("gas", True))))),
        "service kiln: firing: the fact for {'site': 'van', 'gas': True} holds in no world",
    ),
    "a fact that never decides": (
        kiln(facts=narrow(fact(Owner.SHARED, when=(("site", ("home", "studio")),), duties=BOTH))),
        "service kiln: firing: the fact for {'site': ('home', 'studio')} never decides",
    ),
    "a fact that a stance beats": (
        kiln(facts=narrow(fact(Owner.SHARED, duties=BOTH, concern="rent"))),
        "service kiln: rent: the fact for {} is broader than a stance that beats it",
    ),
    "too many worlds": (
        world(services=(KILN, BIG, CUPS, JUGS)),
        "service wheel: firing depends on too much: 81 worlds",
    ),
    "a place rule on no concern": (
        world(places=(evolve(PLACES[0], concern="frying"),)),
        "the place rule on frying names frying, which does not exist",
    ),
    "a place rule without a source": (
        world(places=(evolve(PLACES[0], sources=()),)),
        "the place rule on rent cites nothing",
    ),
    "a place rule with a duty of nobody": (
        world(places=(evolve(PLACES[0], duties=(evolve(BOTH[0], party="her"),)),)),
        "the place rule on rent names her, which does not exist",
    ),
}


def test_the_invented_world_is_clean():
    """A world without faults has no findings, so that those below are the planted ones."""
    clean = world(tools=(TOOL,), certifications=(CERTIFICATION,))
    assert list(audit(evolve(clean, read_checks=lambda: (CHECK,)))) == []


@pytest.mark.parametrize("name", sorted(PLANTED))
def test_the_audit_finds_a_planted_fault(name):
    """Each kind of fault is found and named."""
    model, finding = PLANTED[name]
    assert finding in list(audit(model))


def test_one_fault_does_not_hide_another():
    """Each condition and each concern is looked at, whatever is wrong with those before it."""
    twice = fact(when=(("hue", "red"), ("weather", "fair")))
    assert list(audit(kiln(facts=narrow(twice)))) == [
        "service kiln: the fact on firing: kiln does not ask for hue",
        "service kiln: the fact on firing: kiln does not ask for weather",
    ]
    torn = (fact(when=KILN.facts[0].when), fact(concern="glazing", when=KILN.facts[2].when))
    wide = (*BIG.facts, fact(concern="rent"), fact(Owner.CUSTOMER, concern="rent"))
    model = world(services=(evolve(KILN, facts=narrow(*torn)), evolve(BIG, facts=wide), CUPS, JUGS))
    assert [finding.partition(": the")[0] for finding in audit(model)] == [
        "service kiln: firing",
        "service kiln: glazing",
        "service wheel: firing depends on too much: 81 worlds",
        "service wheel: rent",
    ]


def test_sixty_worlds_are_few_enough():
    """Who asks for more than can be reviewed is told how many there are, and nobody else."""
    asks = tuple(
        Circumstance(name=f"c{number}", values=tuple("abcde"[:number]), question="?", find_out="!")
        for number in (3, 4, 5)
    )
    sixty = evolve(WHEEL, asks=asks, facts=(fact(when=tuple((each.name, "a") for each in asks)),))
    assert list(audit(world(services=(KILN, sixty, CUPS, JUGS)))) == []


def test_signs_may_give_what_a_circumstance_takes():
    """Every value of it, or none."""
    signs = (Sign(resource="R", reads=(("a", True), ("b", None)), absent=False),)
    assert list(audit(kiln(asks=(SITE, evolve(GAS, signs=signs), PLACEMENT)))) == []


def test_an_overlay_can_be_audited():
    """Whoever writes an overlay can audit the extended model; the findings are the overlay's."""
    bare = Overlay(id="acme", reason="r", services=(Service(id="easel", name="Easel", uses=(Uses(profile="bought"),)),))
    assert list(audit(world().extend(bare))) == ["service easel has no page of its own"]


# -- strategies --------------------------------------------------------------------------------------------------------


@given(circumstance_lists(4))
def test_circumstances_stand_behind_what_they_presuppose(asks):
    """Invented circumstances are well formed, parents first."""
    assert len(asks) <= 4
    for number, each in enumerate(asks):
        assert {name for name, _ in each.given} <= {other.name for other in asks[:number]}
        assert each.plain


@given(st.data())
def test_conditions_and_answers_speak_of_the_circumstances(data):
    """Invented conditions and answers name circumstances that exist, with values they take."""
    asks = data.draw(circumstance_lists())
    said = data.draw(says(asks))
    by_name = {each.name: each for each in asks}
    for name, value in (*data.draw(conditions(asks)), *said.items()):
        values = value if isinstance(value, tuple) else (value,)
        assert values
        assert all(any(each is known or each == known for known in by_name[name].values) for each in values)


def test_cases_contradict_themselves_unless_asked_not_to():
    """Worlds with contradictions are invented, and left out where that was asked for."""

    def contradicts(case):
        try:
            for index in range(len(case.worlds)):
                case.outcome(index)
        except ContradictionError:
            return True
        return False

    assert contradicts(find(cases(), contradicts))


@given(cases(one_owner_a_condition=True))
def test_cases_without_contradictions_have_none(case):
    """Every world of such a case has an outcome."""
    assert all(case.outcome(index).owner in Owner for index in range(len(case.worlds)))


@given(overlays("one"), overlays("two"))
def test_invented_overlays_can_be_used(one, two):
    """Overlays of different prefixes share nothing and can be laid over the built-in model together."""
    model = MODEL.extend(one, two)
    assert {"one-service", "two-service"} <= set(model.services)
    assert model.owner("one-service", "one-concern") in Owner


def test_an_overlay_of_the_same_prefix_is_refused():
    """Overlays of one prefix are not disjoint."""
    one = find(overlays(), lambda overlay: overlay.precedence == 0)
    other = find(overlays(), lambda overlay: overlay.precedence == 1)
    with pytest.raises(OverlayError):
        MODEL.extend(one, other)
