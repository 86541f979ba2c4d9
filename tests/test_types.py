"""The values: checked in shape, frozen, compared by value, and readable."""

from __future__ import annotations

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError

from shared_responsibility import (
    Basis,
    Circumstance,
    Citation,
    Duty,
    Identification,
    Layer,
    Owner,
    Party,
    PartyKind,
    Ruling,
    Service,
    Source,
    Unless,
    Verb,
)
from small_world import BOTH, CONCERNS, GUIDE, KILN, OTHER, PAGE, SITE


def circumstance(**fields):
    """Make a circumstance."""
    return Circumstance(**{"name": "site", "question": "Where?", "find_out": "Look.", **fields})


# -- ids -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id_", ["s3", "a-b_c", "nist-800-53-r5:ac-2.1", "ac-2(1)", "0"])
def test_ids_are_kebab_case(id_):
    """Lower case letters, digits and hyphens, with a framework before a colon, make an id."""
    assert Party(id=id_, name="A", kind=PartyKind.VENDOR).id == id_


@pytest.mark.parametrize("id_", ["", "S3", "-a", "a b", "a:", ":a", "a:b:c", "a\n", "a\u200b", "ä", "x" * 5000 + " "])
def test_what_is_no_id_is_refused(id_):
    """Anything else is refused when the value is made, in one short line."""
    with pytest.raises(ValueError, match="is not lower case letters") as caught:
        Layer(id=id_, name="A", height=1, definition="A.")
    assert len(str(caught.value)) < 300


# -- circumstances ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "launch type", "5", "a-b", "x" * 500 + "-"])
def test_a_circumstance_is_said_as_a_keyword(name):
    """A name that is no Python identifier could not be said."""
    with pytest.raises(ValueError, match="is not a Python identifier"):
        circumstance(name=name)


@pytest.mark.parametrize("values", [(), ("a", True), ("a", "a"), (True, True), (1, "a")])
def test_values_are_of_one_kind_each_once(values):
    """Mixed, missing or repeated values are refused."""
    with pytest.raises(ValueError, match="each once"):
        circumstance(values=values)


@pytest.mark.parametrize(
    ("values", "marked"), [(("a", "b"), ("a", "b")), (("a", "b"), ("c",)), ((False, True), (False, True))]
)
def test_some_values_may_be_marked_but_never_all(values, marked):
    """A circumstance keeps at least one value that may be assumed, and marks only its own."""
    with pytest.raises(ValueError, match="never all"):
        circumstance(values=values, marked=marked)


def test_flags_and_choices():
    """A flag takes booleans, a choice strings; plain values are those that are not marked."""
    assert circumstance().flag
    assert circumstance(marked=(True,)).plain == (False,)
    assert not SITE.flag
    assert SITE.plain == ("home", "studio")


def test_a_service_finds_its_circumstances():
    """A circumstance is found by its name, or there is none."""
    assert KILN.circumstance("site") is SITE
    assert KILN.circumstance("sight") is None


# -- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [KILN, CONCERNS[1], PAGE, BOTH[0], SITE], ids=lambda value: type(value).__name__)
def test_values_are_frozen_hashable_and_compared_by_value(value):
    """A value cannot be changed, and an equal one is the same key."""
    name = fields(type(value))[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, "other")
    twin = evolve(value)
    assert twin is not value
    assert {value: 1}[twin] == 1
    assert not hasattr(value, "__dict__")
    with pytest.raises((AttributeError, TypeError)):
        value.nothing_of_the_kind = 1


def test_fields_are_given_by_keyword_only():
    """The order of fields means nothing."""
    with pytest.raises(TypeError):
        Source("a", "A", "https://example.com")


def test_a_citation_knows_its_address():
    """The page, its suffix and its anchor follow the document's address; without a page the document is cited."""
    assert PAGE.url == "https://example.com/kiln/firing.html"
    assert OTHER.url == "https://example.com/kiln/glazing.html#lead"
    assert Citation(of=GUIDE, title="Whole", read="2026-11").url == GUIDE.url
    assert str(PAGE) == "Firing (https://example.com/kiln/firing.html, read 2026-11)"


def test_a_duty_says_who_does_what():
    """The party, the verb and the act stand in a line, and what happens otherwise."""
    duty = Duty(party="customer", verb=Verb.APPLY, text="Fire it.")
    assert str(duty) == "customer, apply: Fire it."
    assert str(evolve(duty, if_ignored="It stays wet.")) == "customer, apply: Fire it. If ignored: It stays wet."


def test_an_identification_says_what_a_name_implies():
    """The circumstances stand in parentheses, several values with `or`."""
    assert str(Identification(service="ecs")) == "ecs"
    implied = (("site", ("home", "van")), ("gas", True))
    assert str(Identification(service="kiln", circumstances=implied)) == "kiln (site=home or van, gas=True)"


def test_the_smallest_ruling_is_readable():
    """A ruling without anything further is two lines."""
    ruling = Ruling(service="kiln", concern="rent", owner=Owner.AWS, because="So.", basis=Basis.INFERRED)
    assert str(ruling) == "kiln, rent: aws. So.\nBasis: inferred."


def test_a_whole_ruling_is_a_paragraph():
    """Everything that a ruling holds can be read from it."""
    small = Ruling(
        service="kiln",
        concern="rent",
        circumstances=(("site", "van"),),
        owner=Owner.CUSTOMER,
        because="So.",
        basis=Basis.STATED,
    )
    whole = evolve(
        small,
        duties=BOTH,
        sources=(PAGE,),
        needs=("gas", "weather"),
        alternatives=(small,),
        unless=(Unless(circumstance="site", value="home", owner=Owner.AWS),),
        assumed=(("partition", "aws"),),
        contested="Two pages differ.",
        overlays=("acme",),
    )
    assert str(whole).splitlines() == [
        "kiln (site=van), rent: customer. So.",
        "- provider, provide: Runs it.",
        "- customer, monitor: Watch it.",
        "Tell me: gas, weather.",
        "- if site=van: customer",
        "Unless: site=home (aws).",
        "Assumed: partition aws.",
        "Contested: Two pages differ.",
        "Changed by overlay: acme.",
        "Basis: stated.",
        "Source: Firing (https://example.com/kiln/firing.html, read 2026-11)",
    ]
    assert whole.duties_of("customer") == (BOTH[1],)
    assert whole.duties_of("nobody") == ()


def test_a_service_needs_only_an_id_and_a_name():
    """Everything else of a service has a default, so that an entry says what is known and no more."""
    service = Service(id="easel", name="Easel")
    assert (service.uses, service.asks, service.facts, service.parent) == ((), (), (), "")
