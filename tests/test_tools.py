"""Tools for a concern of a service, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import shared_responsibility as srm
from shared_responsibility import (
    MODEL,
    Owner,
    Tool,
    UnknownConcernError,
    UnknownEntryError,
    UnknownServiceError,
    concerns_for,
    tools_for,
)

services = st.sampled_from(list(MODEL.services))
concerns = st.sampled_from(list(MODEL.concerns))
tools = st.sampled_from(list(MODEL.tools))


@given(services, concerns)
def test_what_helps_with_a_concern_names_it_backwards(service, concern):
    """A tool that is found for a concern of a service names that concern for that service."""
    for tool in tools_for(service, concern):
        assert concern in {each.id for each in concerns_for(tool, service)}


@given(services, tools)
def test_what_a_tool_helps_with_finds_it_again(service, tool):
    """A concern that a tool names for a service finds that tool for that service."""
    for concern in concerns_for(tool, service):
        assert MODEL.tools[tool] in tools_for(service, concern)


@given(services, concerns)
def test_tools_come_sorted_and_once(service, concern):
    """What is found is sorted by id, and no tool stands twice."""
    found = [tool.id for tool in tools_for(service, concern)]
    assert found == sorted(set(found))


@given(services, concerns)
def test_where_a_concern_does_not_exist_nothing_helps(service, concern):
    """A service that does not have a concern needs no tool for it."""
    if MODEL.owner(service, concern) is Owner.NOT_APPLICABLE:
        assert tools_for(service, concern) == ()


def test_a_tool_with_a_list_of_services_is_for_these_alone():
    """S3 Block Public Access helps with buckets, not with queues."""
    block = MODEL.tools["s3-block-public-access"]
    assert block in tools_for("s3", "resource-policy-configuration")
    assert block not in tools_for("sqs", "resource-policy-configuration")
    assert concerns_for(block, "sqs") == ()


def test_a_topic_finds_what_helps_with_any_of_its_concerns():
    """The tools for a topic are those for its concerns."""
    found = set(tools_for("ec2", "patch-management"))
    parts = MODEL.topics["patch-management"].concerns
    assert found == {tool for concern in parts for tool in tools_for("ec2", concern)}
    assert found


def test_any_name_of_a_service_will_do():
    """The service is looked up as everywhere."""
    assert tools_for("aws_s3_bucket", "data-classification") == tools_for("s3", "data-classification")


def test_the_tools_of_an_overlay_are_found_too():
    """A model that was extended is asked like the built-in one."""
    ours = Tool(id="acme-scan", name="Acme Scan", purpose="Scan.", concerns=("data-classification",), vendor="Acme")
    model = MODEL.extend(srm.Overlay(id="acme", reason="Our own tools.", tools=(ours,)))
    assert ours in tools_for("s3", "data-classification", model=model)
    assert ours not in tools_for("s3", "data-classification")
    assert concerns_for("acme-scan", "s3", model=model) == (MODEL.concerns["data-classification"],)


def test_an_unknown_name_is_refused():
    """Service, concern and tool are refused by the errors of the family, with the nearest names."""
    with pytest.raises(UnknownServiceError, match="s3"):
        tools_for("s33", "data-classification")
    with pytest.raises(UnknownConcernError, match="data-classification"):
        tools_for("s3", "data-clasification")
    with pytest.raises(UnknownEntryError, match="did you mean macie"):
        concerns_for("macy", "s3")
    with pytest.raises(UnknownServiceError):
        concerns_for("macie", "s33")
