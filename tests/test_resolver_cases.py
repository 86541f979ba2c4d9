"""The resolver in single cases: what a ruling says beside the owner."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    Basis,
    Circumstance,
    CircumstanceConflictError,
    ContradictionError,
    Duty,
    Owner,
    Standing,
    Unless,
    Verb,
)
from shared_responsibility._resolver import (
    Case,
    Cast,
    Row,
    agreed_owner,
    presupposed,
    rule,
    rule_topic,
    unknown,
)
from shared_responsibility._vocabulary import Rank
from small_world import BOTH, GAS, OTHER, PAGE, PLACEMENT, SITE

ASKS = (SITE, GAS, PLACEMENT)
HOME, STUDIO, VAN = ((("site", each),) for each in ("home", "studio", "van"))
MINE = Duty(party="customer", verb=Verb.APPLY, text="Mine.")
YOURS = Duty(party="provider", verb=Verb.APPLY, text="Yours.")
WITH_GAS = evolve(MINE, text="With gas.", when=(("gas", True),))


def row(owner, when=(), **fields):
    """Make a row of a fact."""
    said = {"rank": Rank.FACT, "because": f"{owner} {when}", "basis": Basis.STATED, **fields}
    return Row(owner=owner, when=when, **said)


def case(*rows, concern="firing", asks=ASKS):
    """Make a case of the kiln."""
    return Case(service="kiln", concern=concern, asks=asks, rows=rows)


def taken(concern, duties):
    """Hand every duty over to somebody."""
    return tuple(evolve(each, party="somebody") for each in duties), (f"took-{concern}",)


CAST = Cast(fill=taken, place=(("partition", "aws-ee"),), assumed=(("something", "aws"),))


def said(**values):
    """Say what the circumstances may be."""
    return {name: frozenset(each if isinstance(each, tuple) else (each,)) for name, each in values.items()}


def test_a_row_says_who_says_what():
    """The overlay is named, or else the kind of row."""
    assert str(row(Owner.AWS, HOME)) == "fact {'site': 'home'} says aws"
    assert str(row(Owner.AWS, HOME, overlay="ours")) == "ours {'site': 'home'} says aws"


def test_a_case_shows_itself_and_its_worlds():
    """The representation holds what was given; the extension of a row is a flag for each world."""
    rows = (row(Owner.AWS), row(Owner.CUSTOMER, HOME))
    made = case(*rows)
    assert repr(made) == f"Case('kiln', 'firing', asks={ASKS!r}, rows={rows!r})"
    assert [dict(world) for world in made.worlds] == [{"site": "home"}, {"site": "studio"}, {"site": "van"}]
    assert made.extension(rows[0]) == (True, True, True)
    assert made.extension(rows[1]) == (True, False, False)


def test_a_circumstance_brings_what_it_presupposes():
    """A condition, or the condition of a duty, on gas opens the worlds of the site too; placement is not mentioned."""
    for made in (
        case(row(Owner.AWS, (("gas", True),))),
        case(row(Owner.AWS, duties=(WITH_GAS,))),
        case(row(Owner.AWS, wording=(WITH_GAS,))),
    ):
        assert made.mentioned == (SITE, GAS)
        assert len(made.worlds) == 5
        assert {"site": "van"} in made.worlds


def test_a_marked_value_opens_a_world_only_where_it_was_said():
    """Worlds are numbered; a marked one counts where its circumstance was said, or is named beside."""
    made = case(row(Owner.AWS, VAN))
    assert made.open_worlds({}) == [0, 1]
    assert made.open_worlds({}, ("site",)) == [0, 1, 2]
    assert made.open_worlds(said(site="van")) == [2]
    assert made.open_worlds(said(site=("home", "van"))) == [0, 2]


def test_an_outcome_is_worked_out_once():
    """The same world gives the same object."""
    made = case(row(Owner.AWS))
    assert made.outcome(0) is made.outcome(0)
    assert made.outcome(0).rows == made.rows
    nothing = case(row(Owner.AWS, HOME)).outcome(1)
    assert nothing == (Owner.UNDETERMINED, (), ())


def test_precedence_comes_before_specificity_and_that_before_rank():
    """Of what holds in a world the highest precedence counts, then the narrowest condition, then the rank."""
    broad, narrow = row(Owner.AWS, rank=Rank.OVERLAY), row(Owner.CUSTOMER, HOME, rank=Rank.STANCE)
    assert case(broad, narrow).outcome(0).rows == (narrow,)
    assert case(broad._replace(precedence=1), narrow).outcome(0).rows[0].owner is Owner.AWS
    ranked = row(Owner.SHARED, HOME)
    assert case(narrow, ranked).outcome(0).rows == (ranked,)
    alike = row(Owner.SHARED, HOME, because="Another reason.")
    assert case(ranked, alike).outcome(0).rows == (ranked, alike)
    both = row(Owner.AWS, (("site", ("home", "studio")),))
    overlapping = row(Owner.AWS, (("site", ("studio", "van")),), because="Overlapping.")
    assert case(both, overlapping).outcome(1).rows == (both, overlapping)


def test_a_contradiction_names_each_side_once():
    """Equally specific rows of one rank that disagree are refused, in a fixed order."""
    rows = (row(Owner.SHARED, HOME), row(Owner.AWS, HOME), row(Owner.AWS, HOME, because="Too."))
    with pytest.raises(ContradictionError) as caught:
        case(*rows).outcome(0)
    assert caught.value.rows == ("fact {'site': 'home'} says aws", "fact {'site': 'home'} says shared")


def test_the_general_wording_speaks_for_who_is_left_out():
    """A row's own duties come first; each duty once where two rows name it."""
    one = row(Owner.SHARED, duties=(MINE, WITH_GAS), wording=BOTH)
    two = row(Owner.SHARED, duties=(MINE,), wording=BOTH, because="Another reason.")
    assert case(one).outcome(0).duties == (MINE, BOTH[0])
    assert case(one).outcome(1).duties == (MINE, WITH_GAS, BOTH[0])
    assert case(one, two).outcome(0).duties == (MINE, BOTH[0])
    twice = row(Owner.SHARED, duties=(MINE, MINE))
    assert case(twice).outcome(0).duties == (MINE, MINE)
    due_with_gas = evolve(BOTH[0], when=(("gas", True),))
    worded = row(Owner.AWS, wording=(due_with_gas, BOTH[1]))
    assert case(worded).outcome(0).duties == (BOTH[1],)
    assert case(worded).outcome(1).duties == (due_with_gas, BOTH[1])


def test_what_was_said_is_closed_under_what_it_presupposes():
    """A parent is narrowed; where nothing is left, the conflict tells everything that was said."""
    assert presupposed(said(gas=True), ASKS) == said(gas=True, site=("home", "studio"))
    assert presupposed(said(gas=True, site=("home", "van")), ASKS) == said(gas=True, site="home")
    deep = Circumstance(name="tap", given=(("gas", True),), question="?", find_out="Look.")
    assert presupposed(said(tap=True), (*ASKS, deep)) == said(tap=True, gas=True, site=("home", "studio"))
    before = said(gas=True, site=("van", "home"))
    assert presupposed(before, ASKS) is not before
    with pytest.raises(CircumstanceConflictError) as caught:
        presupposed(said(gas=(True, False), site="van"), ASKS)
    assert caught.value.circumstance == "site"
    assert caught.value.given == (("gas", "False or True"), ("site", "van"))


def test_nobody_knows_with_everything_that_was_said():
    """The answer keeps the place and what was assumed."""
    ruling = unknown("kiln", "firing", "Nobody says.", HOME, CAST)
    assert (ruling.service, ruling.concern, ruling.because) == ("kiln", "firing", "Nobody says.")
    assert ruling.circumstances == (("site", "home"), ("partition", "aws-ee"))
    assert (ruling.owner, ruling.basis) == (Owner.UNDETERMINED, Basis.NOT_MODELLED)
    assert ruling.assumed == CAST.assumed
    assert unknown("kiln", "firing", "Nobody says.").circumstances == ()
    silent = rule(case(row(Owner.AWS, VAN)), said(site="home"), CAST)
    assert silent == evolve(ruling, because=silent.because)
    assert silent.because == (
        "Nothing is known here: no page was found that says, and nothing follows from the class of service."
    )


def test_a_determined_ruling_says_everything():
    """The weakest basis counts, pages are told once, the broader row gives the reason, overlays are named."""
    rows = (
        row(Owner.AWS, HOME, sources=(PAGE,), duties=(YOURS,), overlay="ours", because="At home."),
        row(
            Owner.AWS,
            (("site", ("studio", "van")),),
            sources=(PAGE, OTHER),
            duties=(YOURS,),
            basis=Basis.INHERITED,
            because="Elsewhere.",
        ),
    )
    ruling = rule(case(*rows), said(placement="shed"), CAST)
    assert (ruling.service, ruling.concern, ruling.owner) == ("kiln", "firing", Owner.AWS)
    assert ruling.circumstances == (("placement", "shed"), ("partition", "aws-ee"))
    assert ruling.because == "Elsewhere."
    assert ruling.basis is Basis.INHERITED
    assert ruling.standing is Standing.AGREED
    assert ruling.sources == (PAGE, OTHER)
    assert ruling.duties == (evolve(YOURS, party="somebody"),)
    assert ruling.overlays == ("ours", "took-firing")
    assert ruling.assumed == CAST.assumed
    assert (ruling.alternatives, ruling.unless, ruling.contested, ruling.needs) == ((), (), "", ())
    alone = rule(case(*rows), said(site="home"))
    assert (alone.because, alone.basis, alone.standing) == ("At home.", Basis.STATED, Standing.SINGLE)
    assert alone.sources is rows[0].sources
    contested = rule(case(rows[0]._replace(contested="They differ."), rows[1]), {})
    assert (contested.contested, contested.standing) == ("They differ.", Standing.CONTESTED)
    assert rule(case(row(Owner.AWS)), {}).standing is Standing.NONE


def test_the_first_of_equally_broad_rows_gives_the_reason():
    """The order of the rows decides where nothing else does."""
    rows = (row(Owner.AWS, HOME, because="First."), row(Owner.AWS, STUDIO, because="Second."))
    assert rule(case(*rows), {}).because == "First."


def test_duties_that_differ_stand_under_the_alternatives():
    """The common duties are kept; what is due in some worlds is shown for each value that decides it."""
    ruling = rule(case(row(Owner.SHARED, duties=(YOURS, WITH_GAS))), said(site="home"), CAST)
    assert [each.text for each in ruling.duties] == ["Yours."]
    assert [each.circumstances for each in ruling.alternatives] == [
        (("site", "home"), ("gas", False), ("partition", "aws-ee")),
        (("site", "home"), ("gas", True), ("partition", "aws-ee")),
    ]
    assert [len(each.duties) for each in ruling.alternatives] == [1, 2]
    assert all(each.assumed == CAST.assumed for each in ruling.alternatives)


def test_the_order_of_duties_makes_no_alternative():
    """The same duties in another order are the same duties."""
    rows = (row(Owner.SHARED, HOME, duties=(MINE, YOURS)), row(Owner.SHARED, STUDIO, duties=(YOURS, MINE)))
    ruling = rule(case(*rows), {})
    assert (ruling.duties, ruling.alternatives) == ((MINE, YOURS), ())


def test_an_undetermined_ruling_says_what_is_missing():
    """The reason names what is needed; each alternative is a whole ruling."""
    rows = (
        row(Owner.AWS, HOME, overlay="ours"),
        row(Owner.CUSTOMER, STUDIO, basis=Basis.INFERRED),
        row(Owner.SHARED, VAN),
    )
    ruling = rule(case(*rows), said(placement="shed"), CAST)
    assert (ruling.service, ruling.concern, ruling.owner) == ("kiln", "firing", Owner.UNDETERMINED)
    assert ruling.because == "It depends on site."
    assert ruling.needs == ("site",)
    assert ruling.circumstances == (("placement", "shed"), ("partition", "aws-ee"))
    assert [each.owner for each in ruling.alternatives] == [Owner.AWS, Owner.CUSTOMER, Owner.SHARED]
    assert [dict(each.circumstances)["site"] for each in ruling.alternatives] == ["home", "studio", "van"]
    assert all(dict(each.circumstances)["placement"] == "shed" for each in ruling.alternatives)
    assert all(dict(each.circumstances)["partition"] == "aws-ee" for each in ruling.alternatives)
    assert ruling.basis is Basis.INFERRED
    assert ruling.assumed == CAST.assumed
    assert ruling.overlays == ("ours", "took-firing")


def test_a_needed_circumstance_brings_its_parent_unless_it_was_said():
    """Gas exists at some sites only: who asks about it asks about the site, once."""
    rows = (row(Owner.AWS), row(Owner.CUSTOMER, (("gas", True),)))
    assert rule(case(*rows), {}).needs == ("site", "gas")
    assert rule(case(*rows), {}).because == "It depends on site and gas."
    assert rule(case(*rows), said(site="home")).needs == ("gas",)
    assert rule(case(*rows), said(site=("home", "studio"))).needs == ("site", "gas")
    assert len(rule(case(*rows), said(site="home")).alternatives) == 2


def test_what_makes_no_difference_is_not_needed():
    """A circumstance that is mentioned and settles nothing is not asked for."""
    rows = (
        row(Owner.AWS, (("placement", "region"),)),
        row(Owner.AWS, (("placement", "shed"),)),
        row(Owner.CUSTOMER, HOME),
    )
    made = case(*(each._replace(rank=Rank.STANCE) for each in rows[:2]), rows[2]._replace(precedence=1))
    assert rule(made, {}).needs == ("site",)


def test_unless_names_each_marked_value_that_would_change_the_answer():
    """Only marked values of what was not said, each with the owner that it would bring."""
    rows = (
        row(Owner.AWS),
        row(Owner.CUSTOMER, VAN),
        row(Owner.SHARED, (("placement", "shed"), ("site", ("home", "studio")))),
    )
    shed = Unless(circumstance="placement", value="shed", owner=Owner.SHARED)
    van = Unless(circumstance="site", value="van", owner=Owner.CUSTOMER)
    assert rule(case(*rows), {}).unless == (van, shed)
    assert rule(case(*rows), said(site="home")).unless == (shed,)
    assert rule(case(*rows), said(placement="region")).unless == (van,)
    same = (row(Owner.AWS), row(Owner.AWS, VAN))
    assert rule(case(*same), {}).unless == ()
    gassy = evolve(GAS, marked=(True,), given=(("site", "studio"),))
    impossible = case(
        row(Owner.AWS), row(Owner.CUSTOMER, (("gas", True),)), row(Owner.CUSTOMER, VAN), asks=(gassy, SITE)[::-1]
    )
    assert [each.circumstance for each in rule(impossible, said(site="home")).unless] == []
    assert [each.circumstance for each in rule(impossible, {}).unless] == ["site", "gas"]


def test_what_was_said_is_written_in_the_order_of_the_circumstances():
    """One value stands alone, several of a choice are sorted, a flag that may be either says nothing."""
    made = case(row(Owner.AWS))
    assert rule(made, said(placement="shed", site=("van", "home"), gas=(True, False))).circumstances == (
        ("site", ("home", "van")),
        ("placement", "shed"),
    )
    assert rule(made, said(gas=False)).circumstances == (("gas", False),)


@pytest.mark.parametrize(
    ("owners", "agreed"),
    [
        ((), Owner.NOT_APPLICABLE),
        ((Owner.NOT_APPLICABLE,), Owner.NOT_APPLICABLE),
        ((Owner.AWS, Owner.NOT_APPLICABLE), Owner.AWS),
        ((Owner.AWS, Owner.CUSTOMER), Owner.SHARED),
        ((Owner.SHARED,), Owner.SHARED),
        ((Owner.SHARED, Owner.UNDETERMINED), Owner.SHARED),
        ((Owner.AWS, Owner.UNDETERMINED), Owner.UNDETERMINED),
        ((Owner.AWS, Owner.CUSTOMER, Owner.UNDETERMINED), Owner.SHARED),
        ((Owner.UNDETERMINED, Owner.NOT_APPLICABLE), Owner.UNDETERMINED),
    ],
)
def test_the_owner_of_a_topic_is_what_its_concerns_agree_on(owners, agreed):
    """What does not apply is left out; where two differ the topic is shared; what is open may leave it open."""
    assert agreed_owner(owners) is agreed


def test_a_determined_topic_says_everything():
    """Sources, duties and overlays of its parts stand together, each once; the weakest basis of what applies counts."""
    one = case(row(Owner.AWS, sources=(PAGE,), duties=(YOURS,), overlay="ours", contested="They differ."))
    two = case(
        row(Owner.CUSTOMER, sources=(PAGE, OTHER), duties=(MINE, YOURS), basis=Basis.INHERITED), concern="glazing"
    )
    out = case(row(Owner.NOT_APPLICABLE, basis=Basis.INFERRED), concern="rent")
    ruling = rule_topic("all", (one, two, out), said(site="home"), CAST)
    assert (ruling.service, ruling.concern, ruling.owner) == ("kiln", "all", Owner.SHARED)
    assert ruling.circumstances == (("site", "home"), ("partition", "aws-ee"))
    assert ruling.because == "aws: firing; customer: glazing; not-applicable: rent."
    assert [each.text for each in ruling.duties] == ["Yours.", "Mine."]
    assert ruling.basis is Basis.INHERITED
    assert (ruling.standing, ruling.contested) == (Standing.CONTESTED, "They differ.")
    assert ruling.sources == (PAGE, OTHER)
    assert ruling.assumed == CAST.assumed
    assert ruling.overlays == ("ours", "took-firing", "took-glazing", "took-rent")
    assert [part.concern for part in ruling.parts] == ["firing", "glazing", "rent"]
    assert all(part.circumstances == ruling.circumstances for part in ruling.parts)
    assert (ruling.needs, ruling.alternatives, ruling.unless) == ((), (), ())
    nothing = rule_topic("none", (out,), {})
    assert (nothing.owner, nothing.basis, nothing.standing) == (Owner.NOT_APPLICABLE, Basis.INFERRED, Standing.NONE)


def test_an_undetermined_topic_says_what_is_missing():
    """Only what settles the topic is asked for; each alternative is a whole ruling on the topic."""
    open_ = case(row(Owner.AWS, HOME), row(Owner.CUSTOMER, STUDIO), row(Owner.SHARED, VAN))
    settled = case(row(Owner.AWS), concern="glazing")
    ruling = rule_topic("all", (settled, open_), said(placement="shed"), CAST)
    assert (ruling.owner, ruling.needs) == (Owner.UNDETERMINED, ("site",))
    assert ruling.because == "It depends on site."
    assert [each.owner for each in ruling.alternatives] == [Owner.AWS, Owner.SHARED, Owner.SHARED]
    assert [each.concern for each in ruling.alternatives] == ["all"] * 3
    assert all(each.assumed == CAST.assumed for each in ruling.alternatives)
    assert all(dict(each.circumstances)["placement"] == "shed" for each in ruling.alternatives)
    assert ruling.unless == ()
    narrowed = rule_topic("all", (settled, open_), said(site=("home", "studio")))
    assert [each.owner for each in narrowed.alternatives] == [Owner.AWS, Owner.SHARED]


def test_concerns_that_are_open_can_settle_a_topic_together():
    """Where each world splits the concerns, the topic is shared though none of them is determined."""
    here = case(row(Owner.AWS, HOME), row(Owner.CUSTOMER, STUDIO))
    there = case(row(Owner.CUSTOMER, HOME), row(Owner.AWS, STUDIO), concern="glazing")
    ruling = rule_topic("all", (here, there), {})
    assert (ruling.owner, ruling.needs, ruling.alternatives) == (Owner.SHARED, (), ())
    assert ruling.because == "undetermined: firing, glazing."


def test_a_topic_names_the_marked_values_that_would_change_it():
    """The values that any of its concerns mentions are tried."""
    one, two = case(row(Owner.AWS), row(Owner.CUSTOMER, VAN)), case(row(Owner.AWS), concern="glazing")
    ruling = rule_topic("all", (two, one), {})
    assert ruling.unless == (Unless(circumstance="site", value="van", owner=Owner.SHARED),)
    assert rule_topic("all", (two,), {}).unless == ()


def test_a_marked_value_that_changes_nothing_is_not_named():
    """A topic lists only what would change its owner."""
    assert rule_topic("all", (case(row(Owner.AWS), row(Owner.AWS, VAN, because="Too.")),), {}).unless == ()


def test_the_weakest_ground_counts_not_the_first_in_the_alphabet():
    """What an overlay says is firmer than what a page states, whatever they are called."""
    ours = row(Owner.AWS, HOME, basis=Basis.OVERLAY)
    theirs = row(Owner.AWS, (("site", ("studio", "van")),))
    assert rule(case(ours, theirs), {}).basis is Basis.STATED
    differing = rule(case(ours, theirs._replace(owner=Owner.CUSTOMER)), {})
    assert (differing.owner, differing.basis) == (Owner.UNDETERMINED, Basis.STATED)
    topic = rule_topic("all", (case(ours), case(theirs, concern="rent")), said(site="home"))
    assert topic.basis is Basis.NOT_MODELLED
    assert rule_topic("all", (case(ours), case(row(Owner.AWS))), said(site="home")).basis is Basis.STATED


def test_a_topic_names_everything_that_is_needed():
    """Two circumstances are joined by a word, and what nobody contests is not contested."""
    ruling = rule_topic("all", (case(row(Owner.AWS), row(Owner.CUSTOMER, (("gas", True),))),), {})
    assert (ruling.needs, ruling.because) == (("site", "gas"), "It depends on site and gas.")
    assert ruling.contested == ""
    assert ruling.standing is Standing.NONE


def test_what_is_needed_brings_a_parent_of_one_open_value():
    """A parent that has one value besides a marked one is asked for with its child, since the child exists nowhere else."""
    site = evolve(SITE, values=("home", "van"))
    gas = evolve(GAS, given=(("site", "home"),))
    made = case(row(Owner.AWS), row(Owner.CUSTOMER, (("gas", True),)), asks=(site, gas))
    assert rule(made, {}).needs == ("site", "gas")
    assert rule(made, said(site="home")).needs == ("gas",)


def test_pages_of_several_rows_stand_together():
    """Those of the first row come first."""
    rows = (row(Owner.AWS, HOME, sources=(OTHER,)), row(Owner.AWS, STUDIO, sources=(PAGE,)))
    assert rule(case(*rows), {}).sources == (OTHER, PAGE)
