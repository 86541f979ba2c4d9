"""What somebody says of a deployment: every refusal names what was said, and what is right."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    Circumstance,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    UnknownCircumstanceError,
    UnknownValueError,
)
from small_world import KILN, WHEEL, world

KILNS = world()


def test_words_that_contradict_each_other_are_all_told():
    """A conflict has the circumstance, and everything that was said, what a name implied first."""
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner("Van Kiln", "rent", site="home")
    assert caught.value.circumstance == "site"
    assert caught.value.given == (("site", "van"), ("site", "home"))
    arn = "arn:aws-ee:fire:ee-east-1:1:pot/blue"
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner(arn, "rent", region="ee-west-1")
    assert caught.value.circumstance == "region"
    assert caught.value.given == (("partition", "aws-ee"), ("region", "ee-east-1"), ("region", "ee-west-1"))


def test_a_region_of_another_partition_names_both():
    """Where Region and partition cannot hold together, the Region is what is wrong."""
    with pytest.raises(CircumstanceConflictError) as caught:
        KILNS.owner("kiln", "rent", region="ee-east-1", partition="aws")
    assert caught.value.circumstance == "region"
    assert sorted(caught.value.given) == [("partition", "aws"), ("region", "ee-east-1")]


def test_a_circumstance_of_another_service_names_the_service_and_what_it_asks():
    """Who says what this service does not have learns what it has."""
    driven = evolve(WHEEL, asks=(Circumstance(name="drive", question="Is it driven?", find_out="Push it."),))
    with pytest.raises(CircumstanceNotAskedError) as caught:
        world(services=(KILN, driven)).owner("wheel", "firing", site="home")
    assert (caught.value.service, caught.value.circumstance, caught.value.asked) == ("wheel", "site", ("drive",))


def test_a_circumstance_that_nobody_asks_for_names_the_nearest():
    """The circumstances of the service come near, and so does the place."""
    with pytest.raises(UnknownCircumstanceError) as caught:
        KILNS.owner("kiln", "firing", sight="home")
    assert (caught.value.id, caught.value.suggestions) == ("sight", ("site",))
    with pytest.raises(UnknownCircumstanceError) as caught:
        KILNS.owner("wheel", "firing", regions="home")
    assert caught.value.suggestions == ("region",)


@pytest.mark.parametrize(
    ("said", "id_", "suggestions", "context"),
    [
        ({"site": "studioo"}, "studioo", ("studio",), "of site"),
        ({"site": ("home", "vann")}, "vann", ("van",), "of site"),
        ({"site": "zzzz"}, "zzzz", ("home", "studio", "van"), "of site"),
        ({"site": ()}, (), ("home", "studio", "van"), "of site"),
        ({"gas": "True"}, "True", ("False or True, without quotes",), "of gas"),
        ({"partition": "aws-e"}, "aws-e", ("aws-ee", "aws"), "of partition"),
        ({"region": "us-east"}, "us-east", ("us-east-1", "us-gov-west-1"), "of region"),
        ({"region": "eu-west"}, "eu-west", ("eu-west-1", "us-gov-west-1", "us-east-1"), "of region"),
        ({"region": "cn-north"}, "cn-north", ("cn-north-1",), "of region"),
        ({"region": "us-gov-west"}, "us-gov-west", ("us-gov-west-1", "eu-west-1", "us-east-1"), "of region"),
    ],
)
def test_a_value_that_does_not_exist_names_the_right_ones(said, id_, suggestions, context):
    """An unknown value is told as it was given, with the nearest right ones and with what it is a value of."""
    with pytest.raises(UnknownValueError) as caught:
        KILNS.owner("kiln", "firing", **said)
    assert (caught.value.id, caught.value.suggestions, caught.value.context) == (id_, suggestions, context)
