"""The registries of tools and of certifications: complete, cited, and saying no more than the pages say."""

from __future__ import annotations

import json
import re

import pytest

from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    CertificationKind,
    EvidenceAccess,
    Owner,
    ToolRole,
    UnknownServiceError,
    Verb,
)

TOOLS = sorted(MODEL.tools)
CERTIFICATIONS = sorted(MODEL.certifications)
PROMISES = re.compile(
    r"\b(you|customers?|workloads?) (are|is|becomes?|will be) (?!not )(\w+ )?(compliant|certified|authorized)"
    r"|\bmakes? (you|your|the customer|customers)\b"
    r"|\b(ensures?|guarantees?) (your|the customer's|compliance)"
    r"|\bcompliant\b",
    re.IGNORECASE,
)
"""Wordings by which a provider's certificate would read as if it were the customer's."""
BY_HAND = {
    "AWS CloudEndure": (),
    "AWS Glue": ("glue", "lakeformation"),
    "AWS OpsWorks for Chef Automate": ("opsworkscm",),
    "AWS OpsWorks for Puppet Enterprise": ("opsworkscm",),
    "AWS Web Application Firewall (WAF)": ("waf",),
    "Amazon CloudWatch SDK Metrics": ("cloudwatch",),
    "Amazon Inspector": ("inspector2",),
    "VM Import/Export": ("ec2",),
}
"""Names of the list of 2022 that mean no service of ours, several, or a part of one."""


# -- tools --------------------------------------------------------------------------------------------------------------


def test_there_are_tools_enough():
    """The registry holds at least the sixty tools of AWS that were asked for, and some of others."""
    assert sum(tool.vendor == "AWS" for tool in MODEL.tools.values()) >= 65
    assert {tool.vendor for tool in MODEL.tools.values()} > {"AWS"}


@pytest.mark.parametrize("id_", TOOLS)
def test_a_tool_says_when_it_helps_and_who_switches_it_on(id_):
    """Each tool has roles in order, sorted services, and a duty to switch it on that the customer has."""
    tool = MODEL.tools[id_]
    assert tool.roles
    assert len(set(tool.roles)) == len(tool.roles)
    assert list(tool.services) == sorted(set(tool.services))
    assert tool.activation is not None
    assert tool.activation.verb is Verb.CONFIGURE
    assert tool.activation.party == "customer"


def test_a_tool_that_says_what_is_on_cites_a_page_of_its_maker():
    """Whether something is on unasked is never said without a page."""
    for tool in MODEL.tools.values():
        if tool.activation and tool.activation.enabled_by_default is not None:
            assert any(citation.of.publisher for citation in tool.sources), tool.id


@pytest.mark.parametrize("role", ToolRole)
def test_every_role_has_tools(role):
    """No role is empty."""
    assert [tool.id for tool in MODEL.tools.values() if role in tool.roles]


# -- certifications -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id_", CERTIFICATIONS)
def test_no_entry_reads_as_if_the_customer_were_compliant(id_):
    """AWS's certificate says something of AWS: the texts leave the customer's half to the customer."""
    each = MODEL.certifications[id_]
    for text in (each.covers, each.left_to_customer, each.evidence):
        assert not PROMISES.search(text), text
    assert each.left_to_customer[0].isupper()
    assert len(each.left_to_customer.split()) >= 6


@pytest.mark.parametrize(
    "text",
    [
        "With this certificate you are compliant.",
        "It makes the customer compliant.",
        "This ensures compliance of the workload.",
        "Customers are automatically certified.",
        "Your HIPAA compliant platform.",
    ],
)
def test_the_wording_test_would_notice_a_promise(text):
    """The pattern finds what it is there to find."""
    assert PROMISES.search(text)


def test_whatever_aws_holds_compliance_stays_the_customers():
    """Every programme bears on the compliance of the workload, and no service hands that to AWS."""
    assert all("workload-compliance" in each.concerns for each in MODEL.certifications.values())
    assert {MODEL.owner(service, "workload-compliance") for service in ("ec2", "lambda", "rds", "s3")} == {
        Owner.CUSTOMER
    }


@pytest.mark.parametrize("id_", CERTIFICATIONS)
def test_a_programme_says_whose_half_and_where_the_evidence_is(id_):
    """Halves, access and evidence are said, and agree with each other and with the kind."""
    each = MODEL.certifications[id_]
    assert each.halves
    assert set(each.halves) <= {"customer", "provider"}
    assert list(each.halves) == sorted(each.halves)
    assert each.evidence.endswith(".")
    if each.access is EvidenceAccess.ARTIFACT:
        assert "AWS Artifact" in each.evidence
    if each.kind in (CertificationKind.ATTESTATION, CertificationKind.AUTHORIZATION):
        assert "provider" in each.halves
    if each.kind in (CertificationKind.LAW, CertificationKind.REGULATION):
        assert "customer" in each.halves


def test_every_kind_has_a_programme():
    """Certifications, attestations, authorizations, laws, regulations, frameworks and alignments are told apart."""
    assert {each.kind for each in MODEL.certifications.values()} == set(CertificationKind)


@pytest.mark.parametrize("id_", CERTIFICATIONS)
def test_a_list_of_services_has_its_date(id_):
    """Services are in scope as of a month, sorted, each once; a limit is put on one that is in scope."""
    each = MODEL.certifications[id_]
    assert bool(each.in_scope) == bool(each.as_of)
    assert list(each.in_scope) == sorted(set(each.in_scope))
    assert {service for service, _ in each.partly_in_scope} <= set(each.in_scope)
    assert all(limit.endswith(".") for _, limit in each.partly_in_scope)


@pytest.mark.shared
def test_the_services_eligible_under_hipaa_are_those_of_the_old_list(shared):
    """Each of the 137 names of the list of 2022-04-18 is a service of ours, and nothing else is in scope."""
    document = json.loads((shared / "reference/aws/hipaa_eligible_services_2022-04-18.json").read_text("utf-8"))
    named = [entry["service"] for entry in document["services"]]
    assert len(named) == 137
    hipaa = MODEL.certifications["hipaa"]
    assert hipaa.as_of == "2022-04"
    assert {id_ for name in named for id_ in _meant(name)} == set(hipaa.in_scope)
    limited = {
        id_ for entry in document["services"] if _limits(entry["scope_note"]) for id_ in _meant(entry["service"])
    }
    assert limited <= dict(hipaa.partly_in_scope).keys()


def _limits(note):
    return bool(note) and any(word in note for word in ("exclud", "only"))


def _meant(name):
    """Give the services that a name of the list means."""
    if name in BY_HAND:
        return BY_HAND[name]
    try:
        return (MODEL.identify(name).service,)
    except (UnknownServiceError, AmbiguousNameError):
        return (MODEL.identify(name.partition(" (")[0]).service,)


# -- partitions and parties ----------------------------------------------------------------------------------------------


def test_every_partition_cites_a_page():
    """Prefixes, names and operators of partitions can be looked up."""
    assert all(partition.sources for partition in MODEL.partitions.values())


def test_the_companies_that_operate_regions_cite_a_page():
    """Who fills AWS's role in the China Regions is said by a page."""
    operators = {party for partition in MODEL.partitions.values() for _, party in partition.operators}
    assert operators == {"nwcd", "sinnet"}
    assert all(MODEL.parties[party].sources for party in operators)
