"""What is collected of each concern of each service, and what services that follow one profile have in common."""

from __future__ import annotations

from attrs import evolve

from shared_responsibility import Basis, Circumstance, Duty, Fact, Owner, Rank, Service, Stance, Uses, Verb, Wording
from shared_responsibility._docket import Docket
from shared_responsibility._resolver import ROLES
from small_world import CONCERNS, KILN, PAGE, PLACES, WHEEL

DIGGING, FIRING, GLAZING, RENT = CONCERNS
BOUGHT = Service(id="bowl", name="Bowl", uses=(Uses(profile="bought"),))


def docket(*services, concerns=CONCERNS, overlays=(), places=PLACES):
    """Collect what is said of some services of the invented world."""
    return Docket({each.id: each for each in services}, {each.id: each for each in concerns}, lambda: places, overlays)


def read_places(read):
    """Note each time that the places are read."""

    def places():
        read.append(PLACES)
        return PLACES

    return places


def test_the_rows_are_those_of_profiles_then_of_the_service_then_of_its_place():
    """Each row says where it comes from, and holds where its profile, its fact or its place does."""
    rows = docket(evolve(KILN, facts=(evolve(PLACES[0], when=(("gas", True),)),))).case("kiln", "rent").rows
    assert [(row.rank, row.basis, row.when) for row in rows] == [
        (Rank.STANCE, Basis.INHERITED, ()),
        (Rank.STANCE, Basis.INFERRED, (("site", "van"),)),
        (Rank.FACT, Basis.STATED, (("gas", True),)),
        (Rank.PLACE, Basis.INHERITED, (("placement", "shed"),)),
    ]
    assert [row.because for row in rows[:2]] == ["In general: aws.", "In general: customer."]


def test_what_is_said_in_general_is_held_once():
    """All who follow a profile unconditionally share its row, of which there would be thousands otherwise."""
    here = docket(WHEEL, BOUGHT, KILN)
    assert here.case("wheel", "firing").rows[0] is here.case("bowl", "firing").rows[0]
    assert here.case("kiln", "firing").rows[0].when == ()


def test_what_is_said_of_a_service_is_read_once():
    """However many concerns are asked about, its place is read a single time, and not at all where it has none."""
    read = []
    here = Docket(
        {each.id: each for each in (KILN, WHEEL)}, {each.id: each for each in CONCERNS}, read_places(read), ()
    )
    for concern in ("firing", "glazing", "rent"):
        here.case("kiln", concern)
        here.rule("kiln", concern, {}, ROLES)
        here.case("wheel", concern)
    assert read == [PLACES]


def test_a_fact_speaks_in_the_words_of_its_concern_beside_its_own():
    """Its own reason and duties stand; the concern's wording for that owner, and for no other, is kept beside them."""
    here = Fact(concern="rent", owner=Owner.CUSTOMER, because="You pay.", sources=(PAGE,), contested="Or not.")
    row = docket(evolve(WHEEL, facts=(here,))).case("wheel", "rent").rows[-1]
    assert (row.owner, row.because, row.duties, row.sources, row.contested) == (
        Owner.CUSTOMER,
        "You pay.",
        (),
        (PAGE,),
        "Or not.",
    )
    assert row.wording == RENT.wordings[1].duties
    silent = docket(evolve(WHEEL, facts=(evolve(here, owner=Owner.SHARED),))).case("wheel", "rent").rows[-1]
    assert silent.wording == ()


def test_those_who_follow_one_profile_have_one_ruling_under_their_own_names():
    """Nothing of it is made twice, and each is named in its own."""
    here = docket(WHEEL, BOUGHT)
    one, other = (here.rule(each, "firing", {}, ROLES) for each in ("wheel", "bowl"))
    assert (one.service, other.service) == ("wheel", "bowl")
    assert evolve(other, service="wheel") == one
    assert other.duties is one.duties


def test_those_of_whom_nothing_is_said_have_one_ruling_too():
    """No profile speaks of digging, and none at all of a service that uses none."""
    here = docket(WHEEL, Service(id="lump", name="Lump"))
    for service, concern in (("wheel", "digging"), ("lump", "digging"), ("lump", "firing")):
        ruling = here.rule(service, concern, {}, ROLES)
        assert (ruling.service, ruling.concern, ruling.basis) == (service, concern, Basis.NOT_MODELLED)


def test_whoever_has_more_to_say_has_a_ruling_of_his_own():
    """A fact, a place, an overlay or a second profile that speaks of it, or something said by the caller."""
    stated = Fact(concern="firing", owner=Owner.AWS, because="It is so.", sources=(PAGE,))
    here = docket(WHEEL, BOUGHT, evolve(WHEEL, id="stated", facts=(stated,)), KILN)
    assert here.rule("wheel", "firing", {}, ROLES).owner is Owner.CUSTOMER
    assert here.rule("stated", "firing", {}, ROLES).owner is Owner.AWS
    assert here.rule("kiln", "rent", {}, ROLES).unless
    assert here.rule("kiln", "rent", {"site": frozenset({"van"})}, ROLES).owner is Owner.CUSTOMER
    assert here.rule("bowl", "rent", {}, ROLES).owner is Owner.CUSTOMER


def test_a_profile_that_is_silent_leaves_the_word_to_the_other():
    """Of two profiles of which one has a stance, that one speaks alone; where it holds only at times, the service has a ruling of its own."""
    firing = evolve(FIRING, stances=(Stance(owner=Owner.CUSTOMER, profiles=("bought",)),))
    both = (Uses(profile="hosted"), Uses(profile="bought"))
    at_times = (Uses(profile="hosted"), Uses(profile="bought", when=(("site", "van"),)))
    here = docket(WHEEL, evolve(WHEEL, id="both", uses=both), evolve(KILN, uses=at_times, facts=()), concerns=(firing,))
    assert here.rule("both", "firing", {}, ROLES).duties is here.rule("wheel", "firing", {}, ROLES).duties
    assert here.rule("kiln", "firing", {}, ROLES).basis is Basis.NOT_MODELLED
    assert here.rule("kiln", "firing", {"site": frozenset({"van"})}, ROLES).owner is Owner.CUSTOMER
    only = docket(evolve(KILN, uses=at_times[1:], facts=()), WHEEL)
    assert only.rule("wheel", "firing", {}, ROLES).owner is Owner.CUSTOMER
    assert only.rule("kiln", "firing", {}, ROLES).owner is not Owner.CUSTOMER


def test_a_duty_that_is_due_at_times_is_ruled_on_for_each_service():
    """What a service asks for decides whether such a duty can be due there at all."""
    due = Duty(party="customer", verb=Verb.APPLY, text="Carry gas.", when=(("gas", True),))
    firing = evolve(FIRING, wordings=(Wording(owner=Owner.CUSTOMER, because="You do.", duties=(due,)),))
    gas = Circumstance(name="gas", question="By gas?", find_out="Look.")
    asked = evolve(WHEEL, id="asked", asks=(gas,))
    for first, second in (("wheel", "asked"), ("asked", "wheel")):
        here = docket(WHEEL, asked, concerns=(firing,))
        found = {each: here.rule(each, "firing", {}, ROLES) for each in (first, second)}
        assert found["wheel"] == docket(WHEEL, concerns=(firing,)).rule("wheel", "firing", {}, ROLES)
        assert found["asked"] == docket(asked, concerns=(firing,)).rule("asked", "firing", {}, ROLES)
        assert found["wheel"] != evolve(found["asked"], service="wheel")


def test_what_is_said_stands_in_the_ruling():
    """Where a profile alone speaks too: what the caller said is not lost."""
    gas = Circumstance(name="gas", question="By gas?", find_out="Look.")
    here = docket(evolve(WHEEL, asks=(gas,)))
    assert here.rule("wheel", "firing", {}, ROLES).circumstances == ()
    assert here.rule("wheel", "firing", {"gas": frozenset({True})}, ROLES).circumstances == (("gas", True),)


def test_a_case_is_kept_while_few_are_asked_about():
    """The same one is given again; where nothing is asked its ruling is kept instead, and many cases do not pile up."""
    services = [evolve(KILN, id=f"kiln-{number}") for number in range(257)]
    here = docket(*services, WHEEL)
    case = here.case("kiln-0", "firing")
    assert here.case("kiln-0", "firing") is case
    assert here.case("kiln-0", "rent") is not case
    assert here.case("wheel", "firing").mentioned == ()
    for each in services:
        here.case(each.id, "firing")
    again = here.case("kiln-0", "firing")
    assert again is not case
    assert again.rows == case.rows
