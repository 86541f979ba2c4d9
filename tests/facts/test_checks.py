"""The map from the checks of security scanners to service and concern: complete, sound, and the customer's throughout."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from importlib.metadata import distribution

import pytest

from shared_responsibility import MODEL, Check, Lifecycle, Owner, UnknownEntryError, check
from shared_responsibility._audit import condition_faults

CHECKS = sorted(MODEL.checks.values(), key=lambda each: each.id)

ON_PURPOSE = {
    ("ebs", "at-rest-encryption-enablement", "placement=outposts-rack"),
    ("emr", "at-rest-encryption-enablement", "placement=outposts-rack"),
    ("opensearch", "optional-update-application", "auto_software_update=True"),
    ("rds", "at-rest-encryption-enablement", "placement=outposts-rack"),
    ("secretsmanager", "secret-rotation", "managed_rotation=True"),
}
"""The marked values with which AWS does what the check looks for: each is ordered on purpose, and the ruling names it."""


def own_ids(scanner):
    """Give the ids of a scanner's checks as the scanner writes them."""
    return {each.id.partition(":")[2] for each in CHECKS if each.id.startswith(f"{scanner}:")}


def asked(each):
    """Give the ruling that a check leads to."""
    return MODEL.ruling(each.service, each.concern, **dict(each.circumstances))


# -- completeness -------------------------------------------------------------------------------------------------------


@pytest.mark.shared
def test_every_security_hub_control_is_mapped(shared):
    """Each of the 452 control ids in AWS's own index has a service and a concern, and no id is invented."""
    index = shared / "reference" / "aws" / "aws_security_hub_controls_index.json"
    ids = {each["id"] for each in json.loads(index.read_text(encoding="utf-8"))["controls"]}
    assert len(ids) == 452
    assert own_ids("security-hub") == ids


@pytest.mark.prowler
def test_every_aws_check_of_prowler_is_mapped():
    """Each AWS check of the installed Prowler has a service and a concern, and no id is invented."""
    files = distribution("prowler").files or []
    ids = {
        each.name.removesuffix(".metadata.json")
        for each in files
        if each.match("prowler/providers/aws/services/*/*/*.metadata.json")
    }
    assert len(ids) >= 668
    assert own_ids("prowler") == ids


# -- soundness ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("module", "scanner"), [("prowler", "prowler"), ("security_hub", "security-hub")])
def test_each_module_is_sorted_and_holds_one_scanner(module, scanner):
    """A module holds the checks of its scanner, each once, sorted by id."""
    ids = [each.id for each in import_module(f"shared_responsibility.catalog.checks.{module}").CHECKS]
    assert ids == sorted(set(ids))
    assert {id_.partition(":")[0] for id_ in ids} == {scanner}


def test_every_check_points_to_what_exists():
    """Service, concern and circumstances of every check exist, and the service asks for the circumstances."""
    assert len(CHECKS) >= 1120
    assert {each.service for each in CHECKS} <= set(MODEL.services)
    assert {each.concern for each in CHECKS} <= set(MODEL.concerns)
    faults = [
        f"{each.id}: {fault}"
        for each in CHECKS
        for fault in condition_faults(MODEL.services[each.service], each.circumstances)
    ]
    assert faults == []


def test_a_check_looks_for_something_that_the_customer_does():
    """In no completion of its circumstances is what a check looks for AWS's alone, or without a meaning."""
    aws = [
        each.id
        for each in CHECKS
        for ruling in (asked(each), *asked(each).alternatives)
        if ruling.owner in (Owner.AWS, Owner.NOT_APPLICABLE)
    ]
    assert aws == []


def test_what_is_ordered_on_purpose_is_the_only_exception():
    """With these marked values, and no others, AWS does what a check looks for."""
    found = set()
    for each in CHECKS:
        for unless in asked(each).unless:
            said = {**dict(each.circumstances), unless.circumstance: unless.value}
            if MODEL.owner(each.service, each.concern, **said) in (Owner.AWS, Owner.NOT_APPLICABLE):
                found.add((each.service, each.concern, f"{unless.circumstance}={unless.value}"))
    assert found == ON_PURPOSE


def test_an_open_verdict_can_be_settled():
    """Where the verdict is open a circumstance settles it, or the service is gone."""
    for each in CHECKS:
        ruling = asked(each)
        if ruling.owner is Owner.UNDETERMINED:
            assert ruling.needs or MODEL.services[each.service].lifecycle is Lifecycle.RETIRED, each.id


# -- looking one up -----------------------------------------------------------------------------------------------------


def test_a_scanners_own_id_means_one_check():
    """No two scanners have the same id, however it is spelled: the scanner can be left out."""
    assert len({each.id.partition(":")[2].casefold() for each in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("name", ["security-hub:S3.8", "SECURITY-HUB:s3.8", "S3.8", "s3.8"])
def test_looking_up_is_forgiving(name):
    """The scanner may be left out, and case makes no difference; the id in the answer is the scanner's spelling."""
    assert check(name).id == "security-hub:S3.8"
    assert check(check(name)) == check(name)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("S3.88", "S3.8"),
        ("security-hub:S3.88", "security-hub:S3.8"),
        ("s3_bucket_publik_access", "s3_bucket_public_access"),
    ],
)
def test_an_unknown_check_names_the_nearest(name, nearest):
    """A check that is not known is refused with the nearest ones, written as the question was."""
    with pytest.raises(UnknownEntryError, match="unknown check") as caught:
        check(name)
    assert caught.value.id == name
    assert nearest in caught.value.suggestions


@pytest.mark.parametrize("name", [None, 8, "", b"S3.8"])
def test_what_is_no_name_is_no_check(name):
    """Anything that is not a name is refused by the same error."""
    with pytest.raises(UnknownEntryError, match="unknown check"):
        check(name)


@pytest.mark.parametrize(
    "id_", ["S3.8", ":S3.8", "security-hub:", "security-hub:S3 8", "Prowler:x", "a:b:c", "prowler:é", 8, None]
)
def test_an_id_names_the_scanner(id_):
    """An id is a scanner in lower case, a colon and the scanner's own id."""
    with pytest.raises(ValueError, match="is not a scanner"):
        Check(id=id_, service="s3", concern="content-control")


def test_no_answer_reads_the_checks():
    """The checks are read when the first of them is asked for, not before."""
    code = "import sys, shared_responsibility as srm; srm.ruling('s3', 'content-control'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "shared_responsibility.catalog.checks" not in done.stdout
