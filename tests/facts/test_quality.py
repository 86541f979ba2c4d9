"""The quality of the facts: nothing said twice, nothing said for filler, and how old the readings are."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from itertools import permutations
from pathlib import Path

import pytest

from shared_responsibility import MODEL, Lifecycle, Owner

ROOT = Path(__file__).resolve().parents[2]

SAID_OF_EVERY_SERVICE = {
    "at-rest-encryption-operation": "the same act with every service that encrypts: keep the key usable",
    "audit-log-configuration": "AWS's chapter on data protection asks for a CloudTrail trail in the same words everywhere",
    "content-control": "the same chapter warns of free-form fields in the same words everywhere",
    "credential-protection": "the same chapter asks for single users and multi-factor authentication everywhere",
    "service-endpoint-tls": "AWS's chapters on infrastructure security state TLS versions in the same words everywhere",
}
"""Concerns in which the services do not differ, with the reason: there a duty may be worded alike."""
MOST_FAMILIES = 4
"""So many services, each counted with its parts, may share the wording of a duty elsewhere."""


def facts():
    """Give every fact of the catalogue with its service."""
    return [(service, fact) for service in MODEL.services.values() for fact in service.facts]


def test_no_duty_is_worded_alike_across_services_that_differ():
    """A duty of a fact says something of its service: what many services share belongs into the concern's wording."""
    families = defaultdict(set)
    for service, fact in facts():
        if fact.concern not in SAID_OF_EVERY_SERVICE:
            for duty in fact.duties:
                families[duty.party, duty.text].add(service.parent or service.id)
    assert {text: sorted(found) for (_, text), found in families.items() if len(found) > MOST_FAMILIES} == {}


def test_the_exceptions_from_that_are_needed():
    """A concern is an exception only while wordings are in fact shared there."""
    families = defaultdict(set)
    for service, fact in facts():
        for duty in fact.duties:
            families[fact.concern, duty.text].add(service.parent or service.id)
    shared = {concern for (concern, _), found in families.items() if len(found) > MOST_FAMILIES}
    assert shared == set(SAID_OF_EVERY_SERVICE)


def test_no_fact_repeats_a_broader_one():
    """A fact for fewer circumstances says something that the fact for more of them does not, unless a profile stands between them."""
    repeated = [
        f"{service.id}: {narrow.concern} {dict(narrow.when)}"
        for service in MODEL.services.values()
        if not any(uses.when for uses in service.uses)
        for broad, narrow in permutations(service.facts, 2)
        if broad.concern == narrow.concern and set(broad.when) < set(narrow.when) and says(broad) == says(narrow)
    ]
    assert repeated == []


def says(fact):
    """Give what a fact says, without where it holds."""
    return fact.owner, fact.because, fact.duties, fact.sources


def test_no_fact_repeats_its_profile():
    """A fact that agrees with a cited stance of its profile has a page or a duty of its own."""
    stances = {
        (concern.id, profile): stance
        for concern in MODEL.concerns.values()
        for stance in concern.stances
        for profile in stance.profiles
    }
    repeated = [
        f"{service.id}: {fact.concern}"
        for service, fact in facts()
        for uses in service.uses
        if (stance := stances.get((fact.concern, uses.profile))) is not None
        and stance.owner is fact.owner
        and not fact.duties
        and set(fact.sources) <= set(stance.sources)
    ]
    assert repeated == []


def test_contested_facts_cite_both_sides():
    """Where pages disagree, the fact names at least two readings in a sentence or more, and cites a page that was read."""
    contested = [(service.id, fact) for service, fact in facts() if fact.contested]
    assert len(contested) >= 20
    assert [
        (id_, fact.concern) for id_, fact in contested if not fact.sources or len(fact.contested.split()) < 15
    ] == []


DEFAULTS = {
    ("aurora", "at-rest-encryption-enablement", "2026-02"),
    ("batch", "os-image-publication", "2026-01"),
    ("dynamodb", "at-rest-encryption-enablement", "2018-11"),
    ("ebs", "at-rest-encryption-enablement", "2019-05"),
    ("ec2", "service-configuration", "2024-03"),
    ("efs", "backup-operation", "2020-07"),
    ("kms", "key-rotation", "2022-05"),
    ("s3", "at-rest-encryption-enablement", "2023-01"),
    ("s3", "resource-policy-configuration", "2023-04"),
    ("s3", "service-configuration", "2026-04"),
    ("shield", "ddos-network-layer", "2016-11"),
    ("shield-standard", "ddos-network-layer", "2016-11"),
}
"""The defaults and account settings that AWS introduced at a date which a page names: service, concern, month."""


def test_the_dated_defaults_are_these():
    """Nothing is true since a date unless it is listed here, so that a date added or lost is read by somebody."""
    assert {(service.id, fact.concern, fact.since) for service, fact in facts() if fact.since} == DEFAULTS


@pytest.mark.parametrize(
    ("service", "concern", "said", "left_out"),
    [
        ("dynamodb", "at-rest-encryption-enablement", {}, "in transit"),
        ("ebs", "at-rest-encryption-enablement", {}, "existing volumes"),
        ("ec2", "service-configuration", {}, "those that exist"),
        ("efs", "at-rest-encryption-enablement", {"created_by": "console"}, "those that exist"),
        ("efs", "backup-operation", {"created_by": "console"}, "those that exist"),
        ("s3", "at-rest-encryption-enablement", {}, "unencrypted_objects"),
        ("s3", "resource-policy-configuration", {}, "before April 2023"),
        ("shield", "ddos-network-layer", {}, "not covered"),
        ("sqs", "at-rest-encryption-enablement", {}, "were not changed"),
    ],
)
def test_a_default_says_what_it_does_not_cover(service, concern, said, left_out):
    """A default that AWS switched on names what it leaves alone, in its reason, in a duty or in a circumstance that changes it."""
    ruling = MODEL.ruling(service, concern, **said)
    texts = [ruling.because, *(unless.circumstance for unless in ruling.unless), *ruling.needs]
    texts += [part for duty in ruling.duties for part in (duty.text, duty.if_ignored)]
    assert any(left_out in text for text in texts)


def test_defaults_that_changed_say_since_when():
    """A fact that holds since a change of AWS's has the month, and a page or reason that names the year."""
    dated = [(service.id, fact) for service, fact in facts() if fact.since]
    unnamed = [
        (id_, fact.concern)
        for id_, fact in dated
        if fact.since[:4] not in " ".join([fact.because, *(source.quote for source in fact.sources)])
        and not any("faq" in source.page for source in fact.sources)
    ]
    assert unnamed == []


def test_active_services_are_modelled():
    """Every service that can still be had follows a profile, save those of which the docs say why they have none."""
    unread = {
        "ai-factories",
        "o3de",
        "professional-services",
        "repost",
    }
    bare = {
        service.id
        for service in MODEL.services.values()
        if service.lifecycle is Lifecycle.ACTIVE and not service.uses and not service.facts
    }
    assert bare == unread
    explained = (ROOT / "docs" / "explanation" / "sources-and-trust.md").read_text(encoding="utf-8")
    assert [id_ for id_ in sorted(unread) if f"| `{id_}` | " not in explained] == []


def test_the_age_of_the_readings_is_reported():
    """The report on age lists pages by month and ends with how many are older than a year; old ones are no failure."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "evidence.py"), "--stale"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    *lines, last = done.stdout.splitlines()
    assert len(lines) > 1000
    assert lines == sorted(lines)
    assert last.endswith("older than a year")


def test_what_happens_otherwise_is_documented_or_marked():
    """A duty of a fact rests on the fact's pages; what a general wording adds without a page is marked as inferred."""
    for service, fact in facts():
        for duty in fact.duties:
            assert fact.sources, f"{service.id}: {fact.concern}"
            assert not duty.inferred, f"{service.id}: {fact.concern}"
    for concern in MODEL.concerns.values():
        for wording in concern.wordings:
            for duty in wording.duties:
                says_more = bool(duty.if_ignored) or duty.enabled_by_default is not None
                assert duty.inferred is says_more, f"{concern.id}: {duty.text}"


TIMED = (
    "certificate-renewal",
    "end-of-support-upgrade",
    "maintenance-timing",
    "required-patch-application",
    "version-upgrade-initiation",
)
"""Concerns in which a date passes if the customer does nothing."""
UNSAID = {
    ("batch", "end-of-support-upgrade", "compute_environment"),
    ("fsx", "maintenance-timing", "file_system"),
    ("lambda", "required-patch-application", "runtime"),
    ("medialive", "maintenance-timing", "anywhere"),
    ("memorydb", "maintenance-timing", ""),
    ("pcs", "maintenance-timing", ""),
    ("rosa", "maintenance-timing", ""),
    ("sagemaker-hyperpod", "version-upgrade-initiation", "orchestrator"),
    ("ssm-maintenance-windows", "maintenance-timing", ""),
    ("waf", "end-of-support-upgrade", "rule_groups"),
    ("waf", "version-upgrade-initiation", "rule_groups"),
}
"""Service, concern and deciding circumstance of the facts whose pages do not say what happens if the customer does nothing."""


def test_what_happens_if_nobody_upgrades_renews_or_patches_is_said():
    """A fact that leaves such a date to the customer says what happens otherwise, unless its pages are silent."""
    silent = {
        (service.id, fact.concern, fact.when[0][0] if fact.when else "")
        for service, fact in facts()
        if fact.concern in TIMED
        and fact.owner in (Owner.CUSTOMER, Owner.SHARED)
        and not any(duty.if_ignored for duty in fact.duties if duty.party == "customer")
    }
    assert silent == UNSAID


def test_parties_partitions_and_classes_are_cited():
    """Who the parties are, where AWS's partitions end and what the classes of services mean stands on a page."""
    classes = [each for each in MODEL.categories.values() if each.scheme != "product"]
    uncited = [each.id for each in (*MODEL.parties.values(), *MODEL.partitions.values(), *classes) if not each.sources]
    assert uncited == []
