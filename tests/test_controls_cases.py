"""Controls in single cases of an invented framework: what a name leads to, who implements, and what is written out."""

from __future__ import annotations

import pytest

from shared_responsibility import (
    AmbiguousNameError,
    Asks,
    Attribution,
    Basis,
    Control,
    Difference,
    Duty,
    Framework,
    Owner,
    Ruling,
    Standing,
    UnknownEntryError,
    Verb,
)
from shared_responsibility._controls import Register, answered, in_order, standing_of, withdrawn, written_out
from small_world import PAGE

FIRE = Framework(
    id="fire-1",
    name="Fire rules",
    version="1",
    publisher="the guild",
    licence="free",
    url="https://example.org/fire",
    provenance="the guild's list",
)


def register(*ids, **parts):
    """Make a register of controls with these ids; of the first, the letters of its statement can be said."""
    return Register({id_: Control(id=id_, framework=id_.partition(":")[0], **parts) for id_ in ids})


# -- names -------------------------------------------------------------------------------------------------------------


def test_an_id_without_a_framework_is_the_control_s_own_name():
    """An organisation may call its rules as it likes."""
    assert register("house-7").find("HOUSE-07") == "house-7"


def test_the_letter_of_a_statement_must_be_one_of_the_control():
    """In OSCAL's spelling too, with a framework before it and without."""
    fire = register("fire-1:a-2", parts=("a",))
    for name in ("a-2_smt.a", "fire-1:a-2_smt.a", "fire-1:a-2_smt", "a-2(a)"):
        assert fire.find(name) == "fire-1:a-2"
    for name in ("a-2_smt.z", "fire-1:a-2_smt.z", "a-2(z)"):
        with pytest.raises(UnknownEntryError):
            fire.find(name)


def test_a_practice_leads_to_its_requirement_only_by_itself():
    """With another framework before it, it is sought there."""
    both = register("fire-1:3.1.3", "nist-800-171-r2:3.1.3")
    assert both.find("AC.L2-3.1.3") == "nist-800-171-r2:3.1.3"
    with pytest.raises(UnknownEntryError):
        both.find("fire-1:AC.L2-3.1.3")


@pytest.mark.parametrize(("length", "read"), [(120, True), (121, False)])
def test_a_name_is_read_up_to_its_longest(length, read):
    """What is longer is no control's name, whatever it begins with."""
    name = "a-2".ljust(length)
    fire = register("fire-1:a-2")
    if read:
        assert fire.find(name) == "fire-1:a-2"
    else:
        with pytest.raises(UnknownEntryError):
            fire.find(name)


@pytest.mark.parametrize(
    ("ids", "name", "suggestions"),
    [
        (("fire-1:a-2",), "a-2.99999", ("fire-1:a-2",)),
        (tuple(f"fire-{each}:a-2" for each in "12345"), "a-2.9", ("fire-1:a-2", "fire-2:a-2", "fire-3:a-2")),
        (("fire-1:lid", "fire-2:lid"), "fire-1:lidd", ("fire-1:lid",)),
        (("fire-1:lid", "fire-2:lid"), "fire-2:lidd", ("fire-2:lid",)),
        (("fire-1:lid",), "fire-1/lid", ("fire-1:lid",)),
        (("fire-1:lid",), "pot", ()),
    ],
)
def test_what_is_missed_is_told_with_what_comes_near(ids, name, suggestions):
    """The control above it, of three frameworks at most; else what is spelled alike in the framework that was named."""
    with pytest.raises(UnknownEntryError) as caught:
        register(*ids).find(name)
    assert (caught.value.id, caught.value.kind, caught.value.suggestions) == (name, "control", suggestions)


def test_what_two_frameworks_have_is_told_as_it_was_asked_for():
    """The name, and every control that it could mean."""
    with pytest.raises(AmbiguousNameError) as caught:
        register("fire-1:a-2", "fire-2:a-2").find("A-02")
    assert (caught.value.id, caught.value.candidates) == ("A-02", ("fire-1:a-2", "fire-2:a-2"))


def test_words_stand_behind_numbers_and_numbers_in_their_order():
    """Ten stands behind two, and a letter behind either."""
    ids = ("fire-1:a-2", "fire-1:a-10", "fire-1:a-b", "fire-1:b-1", "fire-2:a-1")
    controls = [Control(id=id_, framework=id_.partition(":")[0]) for id_ in ids]
    assert [each.id for each in in_order(reversed(controls))] == [*ids]


# -- the lists, written out --------------------------------------------------------------------------------------------


def test_a_line_of_a_table_becomes_a_control():
    """Every column has its place; what a line leaves out is empty, and several controls can take one over."""
    table = "a-1|A-1|First|a,b\na-2|A-2|Gone||a-1,a-3\na-3|A-3"
    asks = (Asks(controls=("a-1",), concerns=("firing",), because="It burns."),)
    first, gone, bare = written_out(FIRE, table, asks, {}.__getitem__, {}.__getitem__)
    assert first == Control(
        id="fire-1:a-1",
        framework="fire-1",
        name="First",
        label="A-1",
        parts=("a", "b"),
        concerns=("firing",),
        because="It burns.",
    )
    assert gone == Control(
        id="fire-1:a-2",
        framework="fire-1",
        name="Gone",
        label="A-2",
        withdrawn=True,
        into=("fire-1:a-1", "fire-1:a-3"),
    )
    assert bare == Control(id="fire-1:a-3", framework="fire-1", label="A-3")


# -- answers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("into", "because"),
    [
        (("fire-1:a-1", "fire-1:a-3"), "It was withdrawn: ask about fire-1:a-1, fire-1:a-3 instead."),
        ((), "It was withdrawn, and nothing took its place."),
    ],
)
def test_what_is_withdrawn_applies_to_nobody(into, because):
    """The publisher's list is the one source, and whoever took it over is named."""
    gone = Control(id="fire-1:a-2", framework="fire-1", withdrawn=True, into=into)
    assert withdrawn("kiln", gone, PAGE) == Ruling(
        service="kiln",
        concern="fire-1:a-2",
        owner=Owner.NOT_APPLICABLE,
        because=because,
        basis=Basis.STATED,
        standing=Standing.SINGLE,
        sources=(PAGE,),
    )


def asked(owner, *duties, attributions=(), differences=()):
    """Answer for a control of one concern that an owner has, with duties given as party, verb and what is shown."""
    made = tuple(
        Duty(party=party, verb=verb, text="Act.", evidence=evidence[0] if evidence else "")
        for party, verb, *evidence in duties
    )
    part = Ruling(
        service="kiln", concern="firing", owner=owner, because="So.", basis=Basis.STATED, duties=made, sources=(PAGE,)
    )
    whole = Ruling(service="kiln", concern="fire-1:a-1", owner=owner, because="So.", basis=Basis.STATED, parts=(part,))
    control = Control(id="fire-1:a-1", framework="fire-1")
    return answered(control, whole, attributions, differences, lambda party: party == "aws")


@pytest.mark.parametrize(
    ("owner", "duties", "implements"),
    [
        (Owner.SHARED, (("aws", Verb.APPLY), ("customer", Verb.MONITOR)), ("aws", "customer")),
        (Owner.AWS, (("aws", Verb.APPLY), ("customer", Verb.MONITOR)), ("aws",)),
        (Owner.CUSTOMER, (("aws", Verb.PROVIDE), ("customer", Verb.APPLY)), ("customer",)),
        (Owner.AWS, (("aws", Verb.SCHEDULE), ("customer", Verb.APPLY)), ("customer",)),
        (Owner.CUSTOMER, (("aws", Verb.CONFIGURE), ("customer", Verb.SCHEDULE)), ("customer",)),
        (Owner.AWS, (("aws", Verb.EVIDENCE), ("customer", Verb.CONFIGURE)), ("aws",)),
    ],
)
def test_who_implements_does_more_than_choose_and_show(owner, duties, implements):
    """Of the side that owns it; of the other where that one only chooses; and where nobody acts, the side that owns it."""
    assert asked(owner, *duties).implements == implements


@pytest.mark.parametrize(
    ("owner", "duties", "documents"),
    [
        (Owner.AWS, (("aws", Verb.APPLY),), ("aws", "customer")),
        (Owner.CUSTOMER, (("aws", Verb.PROVIDE), ("customer", Verb.APPLY)), ("customer",)),
        (Owner.CUSTOMER, (("aws", Verb.PROVIDE, "A report."), ("customer", Verb.APPLY)), ("aws", "customer")),
        (Owner.CUSTOMER, (("aws", Verb.EVIDENCE), ("customer", Verb.APPLY)), ("aws", "customer")),
    ],
)
def test_who_documents_implements_or_has_something_to_show(owner, duties, documents):
    """And the customer describes what it inherits."""
    assert asked(owner, *duties).documents == documents


def test_a_difference_is_told_in_the_words_of_its_rule_or_of_the_house():
    """Where no rule explains it, one service is not a whole system."""
    said = Attribution(control="fire-1:a-1", owner=Owner.AWS, label="theirs", source=PAGE, lineage="guild", note="")
    duty = ("customer", Verb.APPLY)
    assert (
        asked(Owner.CUSTOMER, duty, attributions=(said,)).difference
        == "The sources speak of whole systems; for this service alone its concerns give another answer."
    )
    why = Difference(id="why", framework="fire-1", controls=("a",), because="It burns.")
    assert asked(Owner.CUSTOMER, duty, attributions=(said,), differences=(why,)).difference == "It burns."
    assert asked(Owner.AWS, duty, attributions=(said,), differences=(why,)).difference == ""


def test_three_witnesses_agree_as_two_do():
    """More than two lineages are no more than agreed."""
    said = [
        Attribution(control="fire-1:a-1", owner=Owner.AWS, label="theirs", source=PAGE, lineage=each, note="")
        for each in ("guild", "crown", "town")
    ]
    assert standing_of(said) is Standing.AGREED
