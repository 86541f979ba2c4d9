"""The laws of controls: one name, one control; an answer that follows from its concerns; witnesses that can be counted."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    ControlKind,
    Designation,
    Owner,
    SharedResponsibilityError,
    Standing,
    UnknownEntryError,
    control,
    control_ruling,
)
from shared_responsibility._controls import standing_of
from shared_responsibility._resolver import agreed_owner

NIST = [each for each in MODEL.controls.values() if each.framework == "nist-800-53-r5"]
ANY = sorted(MODEL.controls)
SERVICES = ("ec2", "ecs", "lambda", "outposts", "rds", "s3")


@st.composite
def spellings(draw):
    """Give a control of NIST SP 800-53 and one of the ways in which people write it."""
    meant = draw(st.sampled_from(NIST))
    family, number, further = re.fullmatch(r"([a-z]+)-(\d+)(?:\.(\d+))?", meant.id.partition(":")[2]).groups()
    zeros, space = draw(st.sampled_from(("", "0", "00"))), draw(st.sampled_from(("", " ")))
    text = f"{family}-{zeros}{number}"
    if further:
        text += draw(
            st.sampled_from((f".{zeros}{further}", f"{space}({zeros}{further})", f"{space}({space}{further}{space})"))
        )
    if meant.parts:
        letter = draw(st.sampled_from(meant.parts))
        text += draw(st.sampled_from(("", f"({letter})", f"{space}({letter})", f"_smt.{letter}" if not zeros else "")))
    text = draw(st.sampled_from((text, text.upper())))
    return meant.id, space + draw(st.sampled_from(("", "nist-800-53-r5:", "NIST-800-53-r5: "))) + text + space


def meanings(word):
    """Give the controls that a word can mean: one, those that its error lists, or none; an error is short and on one line."""
    try:
        return (control(word).id,)
    except (AmbiguousNameError, UnknownEntryError) as error:
        message, candidates = str(error), getattr(error, "candidates", ())
    assert len(message) < 300
    assert "\n" not in message
    return candidates


@given(spellings())
def test_every_usual_spelling_leads_to_one_control(case):
    """Case, zeros, spaces, dots, parentheses, the framework before it and a letter after it make no difference."""
    meant, spelled = case
    assert meant in meanings(spelled)


@given(
    st.one_of(
        st.text(max_size=40),
        st.from_regex(r"\A[A-Za-z]{2}-?[0-9]{1,3}(\([0-9a-z]{1,2}\)){0,2}\Z"),
        st.none(),
        st.binary(),
    )
)
def test_any_other_word_is_one_control_or_a_clear_error(word):
    """Nothing is guessed, and nothing but the family of errors is raised."""
    assert all(each in MODEL.controls for each in meanings(word))


@given(st.sampled_from(ANY))
def test_a_whole_id_leads_to_itself(id_):
    """The id is always one of the spellings, and so is what the framework calls it behind the framework's id."""
    found = control(id_)
    assert found.id == id_
    assert control(f"{found.framework}:{found.label or id_.partition(':')[2]}").id == id_


@given(st.sampled_from(SERVICES), st.sampled_from(ANY))
def test_the_owner_of_a_control_follows_from_its_concerns(service, id_):
    """It is what the concerns agree on; without concerns nobody's, and a withdrawn one applies to nobody."""
    ruling, found = MODEL.ruling(service, id_), MODEL.controls[id_]
    assert ruling.concern == id_
    if found.withdrawn:
        assert ruling.owner is Owner.NOT_APPLICABLE
    elif not found.concerns:
        assert ruling.owner is Owner.UNDETERMINED
    else:
        owners = [MODEL.owner(service, each) for each in found.concerns]
        assert tuple(part.concern for part in ruling.parts) == found.concerns
        assert ruling.owner is agreed_owner(owners) or Owner.UNDETERMINED in owners


@given(st.sampled_from(SERVICES), st.sampled_from(ANY))
def test_the_words_of_aws_and_of_nist_say_the_same(service, id_):
    """Inherited is common, shared is hybrid, customer-specific is system-specific: both follow from the owner alone."""
    answer = control_ruling(service, id_)
    words = {
        Owner.AWS: (ControlKind.INHERITED, Designation.COMMON),
        Owner.SHARED: (ControlKind.SHARED, Designation.HYBRID),
        Owner.CUSTOMER: (ControlKind.CUSTOMER_SPECIFIC, Designation.SYSTEM_SPECIFIC),
        Owner.NOT_APPLICABLE: (ControlKind.NOT_APPLICABLE, Designation.NOT_APPLICABLE),
        Owner.UNDETERMINED: (ControlKind.UNDETERMINED, Designation.UNDETERMINED),
    }
    assert (answer.kind, answer.designation) == words[answer.owner]
    assert answer.ruling == MODEL.ruling(service, id_)


@given(st.sampled_from(SERVICES), st.sampled_from(ANY))
def test_who_acts_has_a_duty_and_who_acts_shows_it(service, id_):
    """Every party that implements or configures stands in a duty, and whoever implements also documents."""
    answer = control_ruling(service, id_)
    parties = {
        duty.party for part in answer.ruling.parts for each in (part, *part.alternatives) for duty in each.duties
    }
    assert {*answer.implements, *answer.configures} <= parties
    assert set(answer.implements) <= set(answer.documents)
    if answer.owner is Owner.AWS:
        assert answer.implements == ("aws",)
    if answer.owner is Owner.SHARED:
        assert {"aws", "customer"} <= {*answer.implements, *answer.configures, *answer.documents}


@given(st.sampled_from(SERVICES), st.sampled_from(ANY))
def test_a_difference_is_told_exactly_where_every_source_says_otherwise(service, id_):
    """An answer that agrees with one side, is open, or has no source to differ from needs no explanation."""
    answer = control_ruling(service, id_)
    said = {each.owner for each in answer.attributions}
    otherwise = bool(said) and answer.owner not in said and answer.owner is not Owner.UNDETERMINED
    assert bool(answer.difference) is otherwise


@given(st.sampled_from(ANY), st.data())
def test_further_witnesses_never_make_a_contest_into_agreement(id_, data):
    """What is contested among some sources is contested among all of them, and fewer sources never agree better."""
    every = control_ruling("ec2", id_).attributions
    some = data.draw(st.lists(st.sampled_from(every), unique=True)) if every else []
    if standing_of(some) is Standing.CONTESTED:
        assert standing_of(every) is Standing.CONTESTED
    if standing_of(every) is Standing.NONE:
        assert some == []


@pytest.mark.parametrize("word", ["AC-2(1)", "AC-02(01)", "ac-2.1", "AC-2 (1)"])
def test_the_spellings_of_the_textbook_are_one_control(word):
    """The four that everybody meets."""
    assert control(word).id == "nist-800-53-r5:ac-2.1"


def test_every_error_is_of_the_family():
    """Whatever is asked of a control, `SharedResponsibilityError` catches it."""
    for words in (("s3", "AC-999"), ("nowhere", "AC-2"), ("s3", "2.1.1")):
        with pytest.raises(SharedResponsibilityError):
            control_ruling(*words)
