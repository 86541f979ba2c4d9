"""The guide: what it names exists, and what it claims agrees with what the resolver answers, or is listed as coarser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from shared_responsibility import GUIDE, MODEL, CategoryScheme, CertificationKind, Owner, Scope, owner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shared_responsibility import (
        Citation,
        Claim,
        Coarser,
        Practice,
        Responsibility,
        Scenario,
        ServiceTypeRow,
        SummaryRow,
    )

    Part = Responsibility | ServiceTypeRow | Scenario | Practice | SummaryRow

PARTS: dict[str, Part] = {
    **{part.id: part for part in (*GUIDE.responsibilities, *GUIDE.scenarios, *GUIDE.practices)},
    **{row.category: row for row in GUIDE.service_types},
    **{row.topic: row for row in GUIDE.summary},
}

KINDS = {
    "soc-1": CertificationKind.ATTESTATION,
    "soc-2": CertificationKind.ATTESTATION,
    "soc-3": CertificationKind.ATTESTATION,
    "iso-27001": CertificationKind.CERTIFICATION,
    "iso-9001": CertificationKind.CERTIFICATION,
    "hipaa": CertificationKind.LAW,
    "fedramp": CertificationKind.AUTHORIZATION,
    "pci-dss": CertificationKind.ATTESTATION,
    "gdpr": CertificationKind.REGULATION,
}

PURPOSES = {
    "iam": "identity-and-access",
    "service-control-policies": "identity-and-access",
    "secrets-manager": "identity-and-access",
    "kms": "data-protection",
    "s3-block-public-access": "data-protection",
    "backup": "data-protection",
    "guardduty": "monitoring-and-detection",
    "security-hub": "monitoring-and-detection",
    "cloudtrail": "monitoring-and-detection",
}


def _single(claim: Claim) -> Iterator[tuple[str, str]]:
    """Take a claim apart: each service with each concern."""
    return ((service, concern) for service in claim.services for concern in claim.concerns)


def _coarser() -> dict[tuple[str, str, str], Coarser]:
    return {(each.where, each.service, each.concern): each for each in GUIDE.coarser}


def _citations() -> Iterator[Citation]:
    for part in PARTS.values():
        yield from getattr(part, "sources", ())
    for each in GUIDE.coarser:
        yield from each.sources
    for tool in MODEL.tools.values():
        yield from tool.sources
    for certification in MODEL.certifications.values():
        yield from certification.sources


def test_it_has_all_its_parts() -> None:
    """Five responsibilities on each side, three rows, five scenarios, nine tools, seven practices, five summary rows, three links."""
    scopes = [each.scope for each in GUIDE.responsibilities]
    assert scopes == [Scope.OF_THE_CLOUD] * 5 + [Scope.IN_THE_CLOUD] * 5
    counts = (GUIDE.service_types, GUIDE.scenarios, GUIDE.tools, GUIDE.practices, GUIDE.summary, GUIDE.links)
    assert [len(each) for each in counts] == [3, 5, 9, 7, 5, 3]


def test_no_two_parts_share_an_id() -> None:
    """Each part has an id of its own, which nothing in the model but its category or topic has."""
    named = [part.id for part in (*GUIDE.responsibilities, *GUIDE.scenarios, *GUIDE.practices)]
    assert len(PARTS) == len(named) + len(GUIDE.service_types) + len(GUIDE.summary)
    taken = {*MODEL.services, *MODEL.concerns, *MODEL.topics, *MODEL.layers, *MODEL.categories, *MODEL.tools}
    assert not taken & set(named)


@pytest.mark.parametrize("where", PARTS)
def test_every_id_it_names_exists(where: str) -> None:
    """Each service, concern, tool, category and topic that a part names is in the model."""
    part = PARTS[where]
    for claim in part.claims:
        assert set(claim.services) <= set(MODEL.services)
        assert set(claim.concerns) <= set(MODEL.concerns)
    assert set(getattr(part, "tools", ())) <= set(MODEL.tools)
    assert set(getattr(part, "services", ())) <= set(MODEL.services)
    assert getattr(part, "service", "s3") in MODEL.services
    assert getattr(part, "category", "iaas") in MODEL.categories
    assert getattr(part, "topic", "data-protection") in MODEL.topics


@pytest.mark.parametrize("where", PARTS)
def test_every_claim_agrees_or_is_listed_as_coarser(where: str) -> None:
    """What a part claims is what the resolver answers, except where the guide is known to be coarser."""
    coarser = _coarser()
    for claim in PARTS[where].claims:
        for service, concern in _single(claim):
            answer = owner(service, concern, **dict(claim.circumstances))
            known = (where, service, concern) in coarser
            assert answer is claim.owner or known, f"{where}: {service}, {concern}: {claim.owner}, but {answer}"


@pytest.mark.parametrize("each", GUIDE.coarser, ids=lambda each: f"{each.where}-{each.service}-{each.concern}")
def test_what_is_listed_as_coarser_still_is(each: Coarser) -> None:
    """Each entry stands for a claim that the guide makes and the resolver does not share, with a reason and a page."""
    claimed = {
        pair: claim
        for claim in PARTS[each.where].claims
        if claim.owner is each.claimed and claim.circumstances == each.circumstances
        for pair in _single(claim)
    }
    assert (each.service, each.concern) in claimed
    assert owner(each.service, each.concern, **dict(each.circumstances)) is not each.claimed
    assert each.because.endswith(".")
    assert each.sources


def test_it_is_coarser_in_known_places() -> None:
    """No place is listed twice, and the list is sorted."""
    places = [(each.where, each.service, each.concern) for each in GUIDE.coarser]
    assert places == sorted(set(places))


@pytest.mark.parametrize("part", GUIDE.responsibilities, ids=lambda part: part.id)
def test_a_responsibility_is_that_of_its_side(part: Responsibility) -> None:
    """Of the cloud is AWS's for every service that it names; in the cloud is the customer's, or both sides'."""
    coarser = _coarser()
    theirs = (Owner.AWS,) if part.scope is Scope.OF_THE_CLOUD else (Owner.CUSTOMER, Owner.SHARED)
    for claim in part.claims:
        assert claim.owner in theirs
        for service, concern in _single(claim):
            assert owner(service, concern) in theirs or (part.id, service, concern) in coarser


def test_of_the_cloud_nothing_is_coarser() -> None:
    """Of AWS's own half the guide says what AWS's pages say."""
    of = {each.id for each in GUIDE.responsibilities if each.scope is Scope.OF_THE_CLOUD}
    assert not of & {each.where for each in GUIDE.coarser}


def test_rds_and_s3_stand_in_two_rows() -> None:
    """The double listing is kept, visible, and each time coarser for one of the rows."""
    rows = {row.category: row.services for row in GUIDE.service_types}
    assert rows == {
        "iaas": ("ec2", "vpc", "rds"),
        "paas": ("lambda", "dynamodb", "s3"),
        "saas": ("rds", "s3", "aurora"),
    }
    coarser = {(each.where, each.service) for each in GUIDE.coarser}
    assert {("iaas", "rds"), ("saas", "rds"), ("saas", "s3")} <= coarser


@pytest.mark.parametrize("row", GUIDE.service_types, ids=lambda row: row.category)
def test_a_row_is_about_its_services(row: ServiceTypeRow) -> None:
    """A row stands under a service model, names both columns, and claims nothing of other services than its own."""
    assert MODEL.categories[row.category].scheme is CategoryScheme.SERVICE_MODEL
    assert row.provider_part
    assert row.customer_part
    assert {claim.owner for claim in row.claims} == {Owner.AWS, Owner.CUSTOMER}
    assert {service for claim in row.claims for service in claim.services} == set(row.services)


@pytest.mark.parametrize("scenario", GUIDE.scenarios, ids=lambda scenario: scenario.id)
def test_a_scenario_has_a_duty_for_each_side(scenario: Scenario) -> None:
    """Each incident says what AWS and what the customer must do, in words and as claims about its service."""
    assert scenario.provider_duty
    assert scenario.customer_duty
    assert {claim.owner for claim in scenario.claims} == {Owner.AWS, Owner.CUSTOMER}
    assert all(scenario.service in claim.services for claim in scenario.claims)


@pytest.mark.parametrize("practice", GUIDE.practices, ids=lambda practice: practice.id)
def test_a_practice_is_the_customers(practice: Practice) -> None:
    """Each practice serves a duty of the customer, and names a tool to do it with."""
    assert {claim.owner for claim in practice.claims} == {Owner.CUSTOMER}
    assert practice.tools


@pytest.mark.parametrize("where", PARTS)
def test_a_tool_serves_what_it_is_named_for(where: str) -> None:
    """Each tool that a part names serves one of the concerns of the part's claims."""
    concerns = {concern for claim in PARTS[where].claims for concern in claim.concerns}
    for tool in getattr(PARTS[where], "tools", ()):
        assert concerns & set(MODEL.tools[tool].concerns), tool


@pytest.mark.parametrize("row", GUIDE.summary, ids=lambda row: row.topic)
def test_a_summary_row_is_its_topic(row: SummaryRow) -> None:
    """Asked as a topic, each service of the guide answers as the row says, and the row's claims are part of the topic."""
    for service in sorted({service for each in GUIDE.service_types for service in each.services}):
        assert owner(service, row.topic) is row.owner, service
    concerns = {concern for claim in row.claims for concern in claim.concerns}
    assert concerns <= set(MODEL.topics[row.topic].concerns)


def test_the_summary_has_the_five_topics() -> None:
    """The summary asks the guide's five questions."""
    assert [row.topic for row in GUIDE.summary] == [
        "physical-security",
        "network-security",
        "data-protection",
        "iam-and-access-control",
        "compliance-and-audits",
    ]


def test_the_tools_are_those_of_the_guide() -> None:
    """The nine tools stand in the guide's order, each listed under the guide's purpose."""
    assert list(GUIDE.tools) == list(PURPOSES)
    for tool, purpose in PURPOSES.items():
        assert purpose in MODEL.tools[tool].purposes


def test_the_certifications_are_those_of_the_guide() -> None:
    """The nine certifications and laws stand in the guide's order, each of its right kind."""
    assert list(GUIDE.certifications) == list(KINDS)
    assert {each: MODEL.certifications[each].kind for each in KINDS} == KINDS


def test_nothing_stands_without_a_concern() -> None:
    """Each part, tool and certification bears on at least one concern."""
    for where, part in PARTS.items():
        assert part.claims, where
        assert all(claim.services and claim.concerns for claim in part.claims), where
    for tool in MODEL.tools.values():
        assert tool.concerns, tool.id
    for certification in MODEL.certifications.values():
        assert certification.concerns, certification.id


def test_every_tool_is_what_it_says() -> None:
    """Each tool serves concerns that exist, is part of a service that exists or names its vendor, and cites a page."""
    for tool in MODEL.tools.values():
        assert set(tool.concerns) <= set(MODEL.concerns), tool.id
        assert list(tool.concerns) == sorted(tool.concerns), tool.id
        assert tool.service in MODEL.services or not tool.service, tool.id
        assert tool.service or tool.vendor, tool.id
        assert tool.purposes, tool.id
        assert tool.url.startswith("https://"), tool.id
        assert tool.sources, tool.id


def test_every_certification_leaves_something_to_the_customer() -> None:
    """Each programme says whose report or law it is, what it covers, and what it leaves to the customer, and cites a page."""
    for each in MODEL.certifications.values():
        assert set(each.concerns) <= set(MODEL.concerns), each.id
        assert list(each.concerns) == sorted(each.concerns), each.id
        assert each.issuer, each.id
        assert each.covers.endswith("."), each.id
        assert each.left_to_customer.endswith("."), each.id
        assert "workload-compliance" in each.concerns, each.id
        assert each.sources, each.id
        if each.kind in (CertificationKind.LAW, CertificationKind.REGULATION):
            assert each.covers.startswith("Nobody is certified"), each.id


def test_the_links_lead_to_aws() -> None:
    """The further links are those of the guide."""
    assert [link.url for link in GUIDE.links] == [
        "https://aws.amazon.com/compliance/shared-responsibility-model/",
        "https://docs.aws.amazon.com/security/",
        "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/",
    ]


def test_every_citation_can_be_found_again() -> None:
    """Each citation has an address, a title and the month in which it was read, and quotes fewer than 25 words."""
    for citation in _citations():
        assert citation.url.startswith("https://"), citation
        assert citation.title, citation
        assert re.fullmatch(r"20\d\d-\d\d", citation.read), citation
        assert len(citation.quote.split()) < 25, citation
