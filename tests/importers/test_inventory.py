"""Inventories: lists of ARNs, types and names, in CSV and JSON."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import InputError, load
from shared_responsibility.importers import inventory


def read(text):
    """Read a text."""
    return inventory.load(io.StringIO(text))


def services(workload):
    """Give the services in use."""
    return [use.service for use in workload.uses]


@pytest.mark.parametrize(
    "text",
    [
        "s3\nec2\n",
        "service\nAmazon S3\nEC2\n",
        "Name;AWS Service\nx;s3\ny;ec2\n",
        "# a comment\n\ntype\tregion\nAWS::S3::Bucket\teu-west-1\naws_instance\teu-west-1\n",
        "AWS::S3::Bucket,eu-west-1\nAWS::EC2::Instance,eu-west-1\n",
        "arn:aws:s3:::b\narn:aws:ec2:eu-west-1:1:instance/i-1\n",
        '["s3", "ec2"]',
        '[{"service": "s3"}, {"Resource Type": "AWS::EC2::Instance"}]',
        '{"arn": "arn:aws:s3:::b", "tags": null}\n\n{"service": "ec2"}\n',
        '"s3"\n"ec2"\n',
    ],
)
def test_every_shape_of_a_list_is_read(text):
    """With a header or without, in CSV or JSON, the same services are found."""
    found = read(text)
    assert services(found) == ["ec2", "s3"]
    assert found.unplaced == ()
    assert load(io.StringIO(text)) == found


def test_each_row_knows_its_line_and_id():
    """A use says where it stands in the list."""
    found = read("Resource ID,Resource Type\nweb,AWS::ECS::Service\n")
    (seen,) = found.uses[0].seen
    assert (seen.line, seen.address, seen.resource_type) == (2, "web", "AWS::ECS::Service")


def test_the_place_is_that_of_the_region_or_of_the_arn():
    """A column or the ARN itself tells partition and Region."""
    found = read("arn,region\narn:aws-cn:sqs:cn-north-1:1:q,\n,\narn:aws:sns:eu-west-1:1:t,us-gov-west-1\n")
    assert {use.service: use.circumstances for use in found.uses} == {
        "sqs": (("partition", "aws-cn"), ("region", "cn-north-1")),
        "sns": (("partition", "aws-us-gov"),),
    }
    assert read("service,partition\ns3,aws-iso\n").uses[0].circumstances == (("partition", "aws-iso"),)


def test_circumstances_stand_in_columns_or_in_the_name():
    """A column called as a circumstance tells it, a product's name implies it; a value that does not exist is said so."""
    found = read("service,launch_type,custom\necs,FARGATE,\nEKS Auto Mode,,\nrds,,true\necs,moon,\n")
    told = {(use.service, use.circumstances) for use in found.uses}
    assert told >= {
        ("ecs", (("launch_type", "fargate"),)),
        ("eks", (("compute", "auto"),)),
        ("rds", (("custom", True),)),
    }
    assert any("launch_type has no value 'moon'" in use.notes for use in found.uses)


def test_a_row_that_nobody_can_place_is_listed():
    """Unknown and ambiguous names and empty rows are listed with the reason, the others are read."""
    found = read("service,name\ns3,a\ns4,b\nFargate,c\n,d\n")
    assert services(found) == ["s3"]
    reasons = [each.reason for each in found.unplaced]
    assert "unknown service 's4'" in reasons[0]
    assert "could mean" in reasons[1]
    assert "names no resource" in reasons[2]
    assert [each.seen.line for each in found.unplaced] == [3, 4, 5]
    assert read("type,arn\nAWS::No::Thing,arn:aws:s3:::b\n").uses[0].service == "s3"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name\nx\n", "not an inventory"),
        ("[1, 2]", "not an inventory"),
        ('s3\n"open', "unexpected end"),
        ('{"service": "s3"}\n{"service": \n', "."),
        ("[", "."),
        ('{"a": 1', "not an inventory"),
    ],
)
def test_what_is_no_inventory_is_refused(text, reason):
    """A list that names nothing, or is broken, is refused."""
    with pytest.raises(InputError, match=reason):
        read(text)


def test_a_broken_line_is_named():
    """The line of a broken row is said."""
    with pytest.raises(InputError) as caught:
        read('{"service": "s3"}\n{"service"\n')
    assert caught.value.line == 2


def test_a_large_inventory_is_recognised_by_its_beginning():
    """What is longer than the part that is looked at is recognised all the same."""
    assert len(load(io.StringIO("service\n" + "s3\n" * 40_000)).uses[0].seen) == 40_000
    listed = "[" + ", ".join(['{"service": "s3", "name": "' + "x" * 1000 + str(n) + '"}' for n in range(100)]) + "]"
    assert len(load(io.StringIO(listed)).uses[0].seen) == 100
    assert not inventory.recognizes(b"[\xff")


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
    | st.lists(
        st.sampled_from(["s3", "arn", ",", "\n", '"', "service", "type", ":", "{", "}", "[", "]", "AWS::S3::Bucket"])
    ).map("".join)
)
def test_nothing_but_an_input_error_comes_of_an_odd_text(text):
    """Whatever is given is read, listed or refused."""
    try:
        read(text)
    except InputError as error:
        assert len(str(error)) < 300  # noqa: PT017 (either outcome is right)
