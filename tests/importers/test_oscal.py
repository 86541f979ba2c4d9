"""OSCAL that this package wrote, read back: what is spoilt is named, what others wrote is passed over."""

from __future__ import annotations

import io
import json

import pytest

from shared_responsibility import MODEL, InputError, Owner, Use, Workload
from shared_responsibility.exporters import compliance
from shared_responsibility.importers import oscal

FARGATE = Use(service="ecs", circumstances=(("launch_type", ("ec2", "fargate")), ("partition", "aws")))
LAMBDA = Use(service="lambda", circumstances=(("package", "zip"), ("vpc_attached", True)))
SHOP = Workload(name="shop", uses=(FARGATE, LAMBDA))


def plan():
    """Give a plan as data."""
    return json.loads(compliance.export("oscal-ssp", SHOP, seat="customer", controls="nist-privacy"))


def read(document):
    """Read data back."""
    return oscal.load(io.StringIO(json.dumps(document)))


def first(document):
    """Give the first statement's properties."""
    requirement = document["system-security-plan"]["control-implementation"]["implemented-requirements"][0]
    return requirement["by-components"][0]["props"]


def test_circumstances_come_back_as_they_were():
    """Words, several words and flags are what they were, and every statement holds."""
    statements = read(plan())
    assert {each.use.circumstances for each in statements} == {FARGATE.circumstances, LAMBDA.circumstances}
    assert all(each.holds() for each in statements)
    assert (
        str(statements[0])
        == "ecs (launch_type=ec2 or fargate, partition=aws), nist-800-53-r5:ac-1: customer (customer-specific)"
    )


def test_what_holds_no_longer_is_told():
    """A statement that the model answers otherwise does not hold."""
    document = plan()
    next(each for each in first(document) if each["name"] == "owner")["value"] = "aws"
    changed, *others = read(document)
    assert changed.owner is Owner.AWS
    assert not changed.holds()
    assert changed.asked_again(MODEL).owner is Owner.CUSTOMER
    assert all(each.holds() for each in others)


def test_what_others_wrote_is_passed_over():
    """Properties of other namespaces, and requirements without any of ours, are no statements."""
    document = plan()
    count = len(read(document))
    first(document).append({"name": "owner", "ns": "urn:somebody", "value": "nobody"})
    requirements = document["system-security-plan"]["control-implementation"]["implemented-requirements"]
    requirements.append({"control-id": "ac-2", "by-components": [{"props": []}, "odd", {"remarks": "theirs"}]})
    assert len(read(document)) == count


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("owner", "everybody", "everybody"),
        ("basis", "", "Basis"),
        ("circumstances", "[", "Expecting value"),
        ("circumstances", "[1]", "no pairs"),
        ("circumstances", '{"a": 1}', "no pairs"),
        ("circumstances", '[["a", 1]]', "neither a word nor a flag"),
        ("circumstances", '[["a", ["b", 1]]]', "neither a word nor a flag"),
        ("circumstances", '[["a", []]]', "neither a word nor a flag"),
        ("circumstances", "[" * 100_000, "recursion|deep"),
    ],
)
def test_a_spoilt_statement_is_named(name, value, reason):
    """The control stands in the error, whose text stays short."""
    document = plan()
    next(each for each in first(document) if each["name"] == name)["value"] = value
    with pytest.raises(InputError, match=reason) as caught:
        read(document)
    assert "nist-800-53-r5:ac-1" in str(caught.value)
    assert len(str(caught.value)) < 300


def test_a_statement_without_an_owner_is_named():
    """A property that is missing stands in the error."""
    document = plan()
    props = first(document)
    props[:] = [each for each in props if each["name"] != "owner"]
    with pytest.raises(InputError, match="without the property 'owner'"):
        read(document)


@pytest.mark.parametrize("text", ["[]", "{}", "7", '{"system-security-plan": {"metadata": {"props": [7]}}}'])
def test_what_export_did_not_write_is_refused(text):
    """Other JSON, and plans of other tools, are no documents of ours."""
    with pytest.raises(InputError, match="neither a plan"):
        oscal.load(io.StringIO(text))
