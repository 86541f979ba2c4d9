"""Findings and notices: every form is recognised by its content, read one by one, and never read as what it is not."""

from __future__ import annotations

import csv
import io
import json
from itertools import chain, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import InputError, Sighting, TriageStatus, Use, Workload, triage
from shared_responsibility.importers import findings, load, resources
from shared_responsibility.importers.asff import control
from shared_responsibility.importers.health import notice

ASFF = {
    "SchemaVersion": "2018-10-08",
    "Id": "finding-1",
    "ProductArn": "arn:aws:securityhub:eu-central-1::product/aws/securityhub",
    "GeneratorId": "security-control/S3.8",
    "Title": "Buckets block public access",
    "Severity": {"Label": "HIGH"},
    "Compliance": {"Status": "FAILED", "SecurityControlId": "S3.8"},
    "Resources": [{"Type": "AwsS3Bucket", "Id": "arn:aws-cn:s3:::b", "Partition": "aws-cn", "Region": "cn-north-1"}],
}
OCSF = {
    "class_uid": 2003,
    "class_name": "Compliance Finding",
    "metadata": {"product": {"name": "Security Hub"}, "version": "1.6.0"},
    "cloud": {"provider": "AWS", "region": "eu-central-1"},
    "finding_info": {"uid": "finding-2", "title": "Buckets block public access", "analytic": {"uid": "S3.8"}},
    "compliance": {"control": "S3.8", "status": "Fail"},
    "resources": [{"type": "AWS::S3::Bucket", "uid": "arn:aws:s3:::b"}],
}
PROWLER = {
    "class_uid": 2004,
    "metadata": {"event_code": "s3_bucket_public_access", "product": {"name": "Prowler"}},
    "cloud": {"provider": "aws"},
    "finding_info": {"uid": "finding-3", "title": "Public bucket"},
    "resources": [{"type": "Other", "uid": "arn:aws:s3:::b", "group": {"name": "s3"}}],
}
EVENT = {
    "version": "0",
    "source": "aws.health",
    "detail-type": "AWS Health Event",
    "resources": ["i-1"],
    "detail": {
        "eventArn": "arn:aws-cn:health:cn-north-1::event/EC2/AWS_EC2_INSTANCE_STOP_SCHEDULED/1",
        "service": "EC2",
        "eventTypeCode": "AWS_EC2_INSTANCE_STOP_SCHEDULED",
        "eventTypeCategory": "scheduledChange",
        "eventRegion": "cn-north-1",
        "actionability": "INFORMATIONAL",
        "personas": ["OPERATIONS", "SECURITY"],
    },
}
API = {
    "arn": "arn:aws:health:us-east-1::event/1",
    "service": "EBS",
    "eventTypeCode": "AWS_EBS_VOLUME_LOST",
    "region": "us-east-1",
}
HEADER = (
    "CHECK_ID;PROVIDER;STATUS;FINDING_UID;CHECK_TITLE;RESOURCE_TYPE;RESOURCE_UID;SERVICE_NAME;SEVERITY;PARTITION;REGION"
)
ROW = "s3_bucket_public_access;aws;FAIL;finding-4;Public bucket;AwsS3Bucket;arn:aws:s3:::b;s3;high;aws;eu-central-1"


def read(document):
    """Read a document, given as text or as something to write as JSON."""
    text = document if isinstance(document, str) else json.dumps(document)
    return list(findings(io.StringIO(text)))


# -- what is around the records -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "number"),
    [
        (ASFF, 1),
        ([ASFF, ASFF], 2),
        ({"Findings": [ASFF, ASFF], "NextToken": "x"}, 2),
        ({"findings": [ASFF]}, 1),
        ({"source": "aws.securityhub", "detail": {"findings": [ASFF, ASFF]}}, 2),
        ({"status_code": 200, "data": {"Findings": [ASFF]}}, 1),
        ([{"detail": {"findings": [ASFF]}}, ASFF], 2),
        ("\n".join([json.dumps(ASFF)] * 3), 3),
        (json.dumps(ASFF, indent=2) + "\n" + json.dumps(OCSF, indent=2), 2),
        ({"Findings": [OCSF]}, 1),
        ([ASFF, OCSF, PROWLER, EVENT], 4),
        ({"events": [API, API]}, 2),
        ({"successfulSet": [{"event": API, "eventDescription": {}}], "failedSet": []}, 1),
        ([EVENT], 1),
        (f"{HEADER}\n{ROW}\n{ROW}\n", 2),
        (f"\ufeff{HEADER}\r\n{ROW}\r\n", 1),
        ({"Findings": []}, 0),
        ("[]", 0),
    ],
)
def test_each_envelope_is_taken_off(document, number):
    """A single finding, a list, lines of JSON, the envelope of an event and the answers of APIs hold the same findings."""
    read_ones = read(document)
    assert len(read_ones) == number
    assert not any(each.unknown for each in read_ones)


def test_lines_are_those_of_the_records():
    """An editor can jump to each finding."""
    text = json.dumps([ASFF, OCSF], indent=1)
    lines = text.splitlines()
    for each in read(text):
        assert lines[each.seen.line - 1].strip() == "{"
    assert [each.seen.line for each in read(f"{HEADER}\n{ROW}\n{ROW}")] == [2, 3]


def test_a_list_is_read_lazily():
    """The first findings come before the end is looked at; where the list breaks off, the place is named."""
    text = json.dumps([ASFF] * 3)[:-1] + "\n\n"
    stream = findings(io.StringIO(text))
    assert len(list(islice(stream, 3))) == 3
    with pytest.raises(InputError, match="the list has no end") as caught:
        next(stream)
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("hello", "no findings of a known format"),
        ("a;b\n1;2", "no findings of a known format"),
        ('{"Resources": {}}', "no findings of a known format"),
        ("[1]", "no findings of a known format"),
        ("[[1]]", "no findings of a known format"),
        ('{"Id": ', "not JSON"),
        ('[{"a": 1} {"b"', "no findings of a known format"),
        ("[" * 100_000, "not JSON"),
        ('{"a": ' + "1" * 5000 + "}", "not JSON"),
        (f'{HEADER}\n"{ROW}', "not CSV"),
    ],
)
def test_what_holds_no_findings_is_refused(text, reason):
    """One clear error of the family, with its place."""
    with pytest.raises(InputError, match=reason):
        read(text)


def test_a_broken_record_is_named_with_its_line():
    """The good ones before it were given."""
    stream = findings(io.StringIO(f"[{json.dumps(ASFF)},\n{{oops}}]"))
    next(stream)
    with pytest.raises(InputError) as caught:
        next(stream)
    assert caught.value.line == 2


def test_what_is_no_finding_stays_in_its_place():
    """After the first record anything else is an unknown item, never dropped."""
    read_ones = read([ASFF, 3, {"a": 1}, [EVENT], OCSF])
    assert [bool(each.unknown) for each in read_ones] == [False, True, True, True, False]
    assert read_ones[2].unknown == "it is no finding of a known format: an object with 'a'"


@given(st.lists(st.sampled_from([ASFF, OCSF, PROWLER, EVENT, API, {"x": 1}, 5, None, "text"]), min_size=1, max_size=8))
def test_a_list_gives_as_many_findings_as_it_has_records(documents):
    """Order and number are those of the list."""
    documents = [ASFF, *documents]
    assert read(documents) == read(json.dumps(documents))
    assert len(read(documents)) == len(documents)
    assert [each.id for each in read(documents)] == [
        each.id if not each.unknown else f"record {number}"
        for number, each in enumerate(chain.from_iterable(read([ASFF, d])[1:] for d in documents), start=1)
    ]


# -- ASFF ---------------------------------------------------------------------------------------------------------------


def test_an_asff_finding_is_read():
    """Check, resource, place and what Security Hub says of it."""
    (each,) = read(ASFF)
    assert (each.id, each.title, each.check) == ("finding-1", "Buckets block public access", "security-hub:S3.8")
    assert each.seen == Sighting(path="<stream>", line=1, address="arn:aws-cn:s3:::b", resource_type="AwsS3Bucket")
    assert each.names == ("AwsS3Bucket", "arn:aws-cn:s3:::b")
    assert dict(each.circumstances) == {"partition": "aws-cn", "region": "cn-north-1"}
    assert dict(each.said) == {"generator": "security-control/S3.8", "status": "FAILED", "severity": "HIGH"}


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("S3.8", "security-hub:S3.8"),
        ("security-control/S3.8", "security-hub:S3.8"),
        ("aws-foundational-security-best-practices/v/1.0.0/S3.8", "security-hub:S3.8"),
        ("arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.10", "security-hub:IAM.16"),
        ("pci-dss/v/3.2.1/PCI.IAM.8", "security-hub:IAM.10"),
        ("pci-dss/v/3.2.1/PCI.S3.9", "security-hub:PCI.S3.9"),
        ("cis-aws-foundations-benchmark/v/1.4.0/1.10", "security-hub:1.10"),
        ("acme/rules/S3.8", ""),
        ("1.10", ""),
        ("lambda-finding", ""),
        ("", ""),
    ],
)
def test_controls_are_known_by_all_their_ids(name, check):
    """An id for all standards, one with its standard, an older one: the newest is given."""
    assert control(name) == check


def test_the_generator_speaks_where_no_control_is_named():
    """Older findings have the id in the generator only; Prowler writes its check there; others name no check."""
    for generator, check in (
        ("pci-dss/v/3.2.1/PCI.S3.6", "security-hub:S3.1"),
        ("prowler-s3_bucket_public_access", "prowler:s3_bucket_public_access"),
        ("acme", ""),
    ):
        (each,) = read({**ASFF, "GeneratorId": generator, "Compliance": {"SecurityControlId": ["odd"]}})
        assert each.check == check


def test_an_account_is_no_kind_of_resource():
    """Nothing follows from a finding's being about the account, or about something else."""
    for type_ in ("AwsAccount", "Other"):
        (each,) = read({**ASFF, "Resources": [{"Type": type_, "Id": "AWS::::Account:1"}]})
        assert each.names == ("AWS::::Account:1",)
    (bare,) = read({"GeneratorId": 3, "ProductArn": None, "Resources": "none"})
    assert (bare.id, bare.names, bare.check) == ("", (), "")


# -- OCSF ---------------------------------------------------------------------------------------------------------------


def test_an_ocsf_finding_is_read():
    """The control is found in whichever place its form has for it."""
    for where in (
        {"compliance": {"control": "S3.8"}},
        {"metadata": {"product": {"feature": {"uid": "aws-foundational-security-best-practices/v/1.0.0/S3.8"}}}},
        {"finding_info": {"analytic": {"uid": "security-control/S3.8"}}},
        {"metadata": {"event_code": "S3.8"}},
    ):
        bare = {"class_uid": 2003, "finding_info": {}, "resources": [{"type": "AwsS3Bucket"}]}
        (each,) = read({**bare, **where})
        assert (each.check, each.unknown) == ("security-hub:S3.8", "")
    (whole,) = read(OCSF)
    assert dict(whole.said) == {
        "class": "Compliance Finding",
        "product": "Security Hub",
        "compliance": "Fail",
    }
    (older,) = read({"class_uid": 2001, "finding": {"uid": "old", "title": "Old"}})
    assert (older.id, older.title) == ("old", "Old")


def test_a_prowler_finding_is_read_in_each_form():
    """OCSF and CSV lead to the same check, and to the resource's service where the type says nothing."""
    (ocsf,), (row,) = read(PROWLER), read(f"{HEADER}\n{ROW}")
    assert ocsf.check == row.check == "prowler:s3_bucket_public_access"
    assert ocsf.names == ("arn:aws:s3:::b", "s3")
    assert dict(row.said) == {"status": "FAIL", "severity": "high"}
    (short,) = read("CHECK_ID;PROVIDER;STATUS\nx;aws;PASS")
    assert (short.id, short.names) == ("x", ())


@pytest.mark.parametrize(
    "document", [{**PROWLER, "cloud": {"provider": "gcp"}}, f"{HEADER}\n{ROW.replace(';aws;', ';gcp;', 1)}"]
)
def test_another_cloud_is_never_read_as_aws(document):
    """It stays, as unknown."""
    (result,) = triage(findings(io.StringIO(document if isinstance(document, str) else json.dumps(document))))
    assert (result.status, result.reason) == (TriageStatus.UNKNOWN, "it is of another cloud: gcp")


# -- AWS Health ---------------------------------------------------------------------------------------------------------


def test_an_event_is_read():
    """Code, place, resource, concern, and AWS's own actionability and personas."""
    (each,) = read(EVENT)
    assert (each.title, each.concern, each.names) == ("AWS_EC2_INSTANCE_STOP_SCHEDULED", "node-lifecycle", ("ec2",))
    assert each.seen.address == "i-1"
    assert dict(each.circumstances) == {"partition": "aws-cn", "region": "cn-north-1"}
    assert dict(each.said) == {
        "actionability": "INFORMATIONAL",
        "category": "scheduledChange",
        "personas": "OPERATIONS, SECURITY",
    }


def test_awss_word_does_not_decide():
    """An event that AWS calls informational can still be the customer's move, and both are shown."""
    (result,) = triage(read(EVENT))
    assert result.status is TriageStatus.CUSTOMER
    assert dict(result.said)["actionability"] == "INFORMATIONAL"
    assert {duty.party for duty in result.moves} == {"sinnet", "customer"}
    assert any(duty.if_ignored for duty in result.moves)


def test_the_forms_of_the_api_are_read():
    """An event of describe_events, and of its details."""
    for document in (API, {"event": API}):
        (each,) = read(document)
        assert (each.id, each.concern, each.moves[0].party) == (API["arn"], "in-region-durability", "customer")


@pytest.mark.parametrize(
    ("detail", "reason"),
    [
        ({"eventTypeCode": "AWS_TEAPOT_FULL", "service": "TEAPOT"}, "no event type 'AWS_TEAPOT_FULL' is known"),
        ({"service": "EC2"}, "it names no event type"),
        ("text", "it names no event type"),
        ({"eventTypeCode": "AWS_TEAPOT_OPERATIONAL_ISSUE", "service": "TEAPOT"}, "unknown service 'TEAPOT'"),
    ],
)
def test_an_unknown_event_type_is_said_to_be_unknown(detail, reason):
    """Nothing is guessed from a code that nobody has shown."""
    (result,) = triage(read({"source": "aws.health", "detail": detail}))
    assert result.status is TriageStatus.UNKNOWN
    assert reason in result.reason


def test_a_family_is_marked_as_one():
    """A code that is only of a documented family says so in a note; a listed one wins over its family."""
    assert notice("AWS_EC2_MAINTENANCE_SCHEDULED").pattern is False
    assert notice("AWS_TEAPOT_MAINTENANCE_SCHEDULED").pattern is True
    (each,) = read({**API, "eventTypeCode": "AWS_LAMBDA_PLANNED_LIFECYCLE_EVENT", "service": "LAMBDA"})
    assert each.notes == ("the event type is not listed itself; it was read as one of AWS_*_PLANNED_LIFECYCLE_EVENT",)


# -- resources ----------------------------------------------------------------------------------------------------------


def test_each_resource_of_a_workload_is_an_item():
    """Every place where a service was seen can be triaged by itself, and what is not placed stays."""
    text = '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}, "B": {"Type": "Custom::X"},\n "C": {"Type": "AWS::S3::Bucket"}}}'
    items = list(resources(load(io.StringIO(text))))
    assert [(each.id, bool(each.unknown)) for each in items] == [("A", False), ("B", True), ("C", False)]
    unnamed = Workload(name="w", uses=(Use(service="s3", seen=(Sighting(path="f"),)),))
    assert [each.id for each in resources(unnamed)] == ["s3"]


# -- real files ---------------------------------------------------------------------------------------------------------

FILES = {"asff": 44, "ocsf": 4, "prowler": 2}


def counted(path):
    """Count the findings of a file in a way of its own."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8") as stream:
            return sum(1 for _ in csv.DictReader(stream, delimiter=";"))
    document = json.loads(path.read_text(encoding="utf-8"))
    document = document.get("detail", document.get("data", document)) if isinstance(document, dict) else document
    if isinstance(document, dict):
        document = document.get("findings", document.get("Findings", [document]))
    return len(document)


@pytest.mark.shared
@pytest.mark.parametrize("folder", FILES)
def test_every_real_file_is_read(folder, shared):
    """Each finding of each file is an item; those of another cloud are unknown, none else lacks its reason."""
    paths = sorted((shared / "fixtures" / folder).iterdir())
    assert len(paths) == FILES[folder]
    for path in paths:
        results = triage(findings(path))
        statuses = [result.status for result in results]
        assert len(statuses) == results.summary().total == counted(path) > 0, path.name
        if "gcp" in path.name:
            assert set(statuses) == {TriageStatus.UNKNOWN}
        assert TriageStatus.AWS not in statuses, path.name


@pytest.mark.shared
def test_every_check_of_prowler_is_answered(shared):
    """What Prowler writes of its own checks in three forms is understood, each check of it."""
    for path in sorted((shared / "fixtures").glob("*/prowler-*__all-checks.dev.*")):
        assert {result.status for result in triage(findings(path))} <= {
            TriageStatus.CUSTOMER,
            TriageStatus.SHARED,
            TriageStatus.UNDETERMINED,
        }
