"""Workloads: uses, where they were seen, and the ruling for each."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    MODEL,
    Assessment,
    CircumstanceNotAskedError,
    Owner,
    Sighting,
    UnknownConcernError,
    UnknownServiceError,
    UnknownValueError,
    Unplaced,
    Use,
    Workload,
)
from shared_responsibility._workload import legible
from small_world import world

KILNS = world()
HOME = Use(service="kiln", circumstances=(("site", "home"),))
WHEEL = Use(service="wheel")


def test_a_use_is_assessed_in_its_circumstances():
    """Each use gets a ruling for each concern that was asked for, in the order of the questions."""
    workload = Workload(name="pottery", uses=(HOME, WHEEL))
    home, wheel = workload.assess(["rent", "firing", "all-of-it"], KILNS)
    assert isinstance(home, Assessment)
    assert home.use is HOME
    assert [ruling.concern for ruling in home.rulings] == ["rent", "firing", "all-of-it"]
    assert [ruling.owner for ruling in home.rulings] == [Owner.AWS, Owner.CUSTOMER, Owner.SHARED]
    assert wheel.rulings[0] == KILNS.ruling("wheel", "rent")


def test_without_concerns_every_one_is_asked():
    """All concerns of the model are ruled on unless some are named."""
    (assessment,) = Workload(name="pottery", uses=(WHEEL,)).assess(model=KILNS)
    assert [ruling.concern for ruling in assessment.rulings] == list(KILNS.concerns)


def test_the_built_in_model_answers_unless_another_is_given():
    """A workload of built-in services needs no model."""
    (assessment,) = Workload(name="shop", uses=(Use(service="s3"),)).assess(iter(["region-choice"]))
    assert assessment.rulings == (MODEL.ruling("s3", "region-choice"),)


def test_an_empty_workload_has_no_assessments():
    """Nothing is used, nothing is ruled on."""
    assert Workload(name="nothing").assess(model=KILNS) == ()


@pytest.mark.parametrize(
    ("use", "concern", "error"),
    [
        (WHEEL, "rnt", UnknownConcernError),
        (Use(service="whel"), "rent", UnknownServiceError),
        (Use(service="kiln", circumstances=(("site", "moon"),)), "rent", UnknownValueError),
        (Use(service="wheel", circumstances=(("site", "home"),)), "rent", CircumstanceNotAskedError),
    ],
)
def test_a_use_that_the_model_does_not_know_is_refused(use, concern, error):
    """A workload is ruled on by the same laws as a single question."""
    with pytest.raises(error):
        Workload(name="x", uses=(use,)).assess([concern], KILNS)


def test_sightings_and_uses_are_readable():
    """A sighting reads as editors understand it, a use as a heading."""
    assert str(Sighting(path="a.yaml", line=3, address="Bucket")) == "a.yaml:3 Bucket"
    assert str(Sighting(path="a.yaml", address="Bucket")) == "a.yaml Bucket"
    assert str(Sighting(path="a.yaml", line=3)) == "a.yaml:3"
    assert str(WHEEL) == "wheel"
    assert str(Use(service="kiln", circumstances=(("site", ("home", "van")), ("gas", True)))) == (
        "kiln (site=home or van, gas=True)"
    )


def test_workloads_are_merged_into_one():
    """Uses of the same service in the same circumstances are one use, seen in both; everything else is kept."""
    seen = [Sighting(path=f"{name}.yaml", line=1, address=name) for name in "ab"]
    lost = Unplaced(seen=seen[0], reason="it has no Type")
    one = Workload(
        name="a.yaml",
        uses=(HOME, Use(service="wheel", seen=(seen[0],), notes=("a note",))),
        unplaced=(lost,),
        aside=(evolve(lost, reason="it is a data source"),),
        faults=(evolve(lost, reason="it is no YAML"),),
    )
    two = Workload(name="b.yaml", uses=(Use(service="wheel", seen=(seen[1],), notes=("a note", "another")),))
    merged = Workload.merged(one, two)
    assert (merged.unplaced, merged.aside, merged.faults) == (one.unplaced, one.aside, one.faults)
    assert merged.name == "a.yaml, b.yaml"
    assert [use.service for use in merged.uses] == ["kiln", "wheel"]
    assert merged.uses[1].seen == tuple(seen)
    assert merged.uses[1].notes == ("a note", "another")
    assert Workload.merged(one) == one


def test_uses_are_sorted_though_their_values_are_of_several_kinds():
    """A value, several of them and a flag stand in one order, whichever comes first."""
    values = ("home", ("home", "studio"), True)
    workloads = [
        Workload(name=str(value), uses=(Use(service="kiln", circumstances=(("site", value),)),)) for value in values
    ]
    one, other = Workload.merged(*workloads), Workload.merged(*reversed(workloads))
    assert one.uses == other.uses
    assert len(one.uses) == len(values)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("bucket", "bucket"),
        ("töpfe", "töpfe"),
        ("töpfe\x07", "töpfe\\x07"),
        ("\x1b[2Jpot\n", "\\x1b[2Jpot\\n"),
        ("pot\u202etop", "pot\\u202etop"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_escaped(text, shown):
    """Letters stay as they are, whatever the language; the rest is written out."""
    assert legible(text) == shown


def test_a_workload_is_a_value():
    """Workloads compare and hash by value."""
    assert Workload(name="x", uses=(HOME,)) == Workload(name="x", uses=(HOME,))
    assert len({Workload(name="x"), Workload(name="x")}) == 1
