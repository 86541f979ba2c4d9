"""AWS Config: items in every envelope, and what they tell of circumstances."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import InputError, load
from shared_responsibility.importers import _json, config


def item(kind, configuration=None, **more):
    """Write one configuration item."""
    return {"resourceType": kind, "resourceId": "r-1", "configuration": configuration, **more}


def read(document):
    """Read a document."""
    return config.load(io.StringIO(json.dumps(document)))


def told(workload, service):
    """Give the circumstances of the only use of a service."""
    (use,) = (use for use in workload.uses if use.service == service)
    return dict(use.circumstances)


IMAGE = item("AWS::Lambda::Function", {"packageType": "Image"})
TEXT = item("AWS::Lambda::Function", json.dumps({"packageType": "Image"}))


@pytest.mark.parametrize(
    "document",
    [
        IMAGE,
        TEXT,
        [IMAGE],
        {"fileVersion": "1.0", "configurationItems": [IMAGE]},
        {"baseConfigurationItems": [TEXT]},
        {"configurationItemDiff": None, "configurationItem": IMAGE},
        {"invokingEvent": json.dumps({"configurationItem": IMAGE}), "ruleParameters": "{}"},
        {"detail": {"configurationItem": IMAGE}, "source": "aws.config"},
        {"status_code": 200, "data": {"Results": [json.dumps(IMAGE)]}},
        {"ResourceIdentifiers": [{"ResourceType": "AWS::Lambda::Function", "configuration": {"PackageType": "Image"}}]},
    ],
)
def test_an_item_is_read_in_every_envelope(document):
    """Whatever stands around an item, and however it is capitalised, it tells the same."""
    assert told(read(document), "lambda") == {"package": "image"}
    assert load(io.StringIO(json.dumps(document))) == read(document)


@pytest.mark.parametrize("fast", [True, False])
def test_a_snapshot_is_read_item_by_item(fast, monkeypatch):
    """Of a large snapshot only what tells something is kept, which changes no answer; with msgspec and without it."""
    if not fast:
        monkeypatch.setitem(sys.modules, "msgspec", None)
    _json._reader.cache_clear()
    items = [
        IMAGE,
        {**TEXT, "ARN": "arn:aws-cn:lambda:cn-north-1:1:function:f", "tags": {"a": "b"}},
        item(
            "AWS::S3::Bucket",
            {"name": "b"},
            supplementaryConfiguration={"A": "{}"},
            configurationItemStatus="ResourceDeleted",
        ),
        {"ResourceType": "AWS::EC2::Instance", "RESOURCEID": "i", "awsRegion": "eu-west-1"},
        {"arn": "arn:aws:sqs:eu-west-1:1:q", "configuration": None},
        [item("AWS::SNS::Topic")],
        5,
        None,
    ]
    whole = read({"baseConfigurationItems": items[:4], "x": {"configurationItems": items[4:]}})
    found = read({"fileVersion": "1.0", "configurationItems": items})
    assert [use.service for use in found.uses] == ["ec2", "lambda", "sns", "sqs"]
    assert (found.uses, found.unplaced, found.aside) == (whole.uses, whole.unplaced, whole.aside)
    assert config.load(io.StringIO('{"configurationItems": [], "configurationItems": null}')).uses == ()
    with pytest.raises(InputError):
        config.load(io.StringIO('{"configurationItems": [{"resourceType": "AWS::S3::Bucket"'))
    _json._reader.cache_clear()


def test_items_can_stand_line_by_line():
    """Several items without a list around them are read, too."""
    text = json.dumps(IMAGE) + "\n\n" + json.dumps(item("AWS::S3::Bucket")) + "\n"
    assert [use.service for use in load(io.StringIO(text)).uses] == ["lambda", "s3"]


def test_lists_of_resources_tell_the_services():
    """The list of an aggregator has no configuration: services, ids and Regions are all that is known."""
    found = read(
        {
            "ResourceIdentifiers": [
                {"ResourceType": "AWS::EC2::Instance", "ResourceId": "i-1", "SourceRegion": "cn-north-1"},
                {"ResourceType": "AWS::Nonesuch::Thing", "ResourceId": "n"},
            ]
        }
    )
    assert told(found, "ec2") == {"partition": "aws-cn", "region": "cn-north-1"}
    assert found.uses[0].seen[0].address == "i-1"
    assert found.unplaced[0].seen.resource_type == "AWS::Nonesuch::Thing"


def test_a_property_that_is_not_there_tells_nothing():
    """An item without a property does not mean its default; one that is empty does."""
    assert told(read(item("AWS::Lambda::Function", {})), "lambda") == {}
    assert told(read(item("AWS::Lambda::Function", {"packageType": None})), "lambda")["package"] == "zip"
    assert told(read(item("AWS::Lambda::Function", "{broken")), "lambda") == {}
    assert told(read(item("AWS::Lambda::Function", [1])), "lambda") == {}


@pytest.mark.parametrize(
    ("kind", "configuration", "service", "circumstances"),
    [
        ("AWS::EC2::Instance", {"placement": {"tenancy": "default"}}, "ec2", {"tenancy": "shared"}),
        (
            "AWS::EC2::Instance",
            {"placement": {"hostId": "h-1", "tenancy": "host"}},
            "ec2",
            {"tenancy": "dedicated-host"},
        ),
        (
            "AWS::RDS::DBCluster",
            {"engine": "aurora-mysql", "engineMode": "serverless"},
            "aurora",
            {"capacity": "serverless"},
        ),
        ("AWS::RDS::DBInstance", {"engine": "postgres", "multiAZ": False}, "rds", {"deployment": "single-az"}),
        (
            "AWS::RDS::DBInstance",
            {"engine": "sqlserver-se", "licenseModel": "bring-your-own-media"},
            "rds",
            {"engine_family": "sql-server", "licence": "bring-your-own"},
        ),
        (
            "AWS::RDS::DBInstance",
            {"engine": "mysql", "dBSubnetGroup": {"subnets": [{"subnetOutpost": {"arn": "arn:aws:outposts:x"}}]}},
            "rds",
            {"placement": "outposts-rack"},
        ),
        ("AWS::ECS::Service", {"LaunchType": "FARGATE"}, "ecs", {"launch_type": "fargate"}),
        (
            "AWS::OpenSearch::Domain",
            {"SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": True}},
            "opensearch",
            {"auto_software_update": True},
        ),
        (
            "AWS::KMS::Key",
            {"customerMasterKeySpec": "RSA_2048", "origin": "AWS_KMS"},
            "kms",
            {"key_spec": "asymmetric"},
        ),
        (
            "AWS::EC2::Volume",
            {"availabilityZone": "us-west-2-lax-1a", "outpostArn": ""},
            "ebs",
            {"placement": "local-zone"},
        ),
        (
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            {"type": {"value": "gateway"}},
            "elb",
            {"load_balancer_type": "gateway"},
        ),
        (
            "AWS::ElasticLoadBalancing::LoadBalancer",
            {
                "listenerDescriptions": [
                    {"listener": {"sslcertificateId": "arn:aws:iam::111122223333:server-certificate/a"}}
                ]
            },
            "elb",
            {"certificate": "imported"},
        ),
        ("AWS::ACM::Certificate", {"type": "IMPORTED"}, "acm", {"certificate": "imported"}),
        (
            "AWS::ACM::Certificate",
            {"type": "AMAZON_ISSUED", "domainValidationOptions": [{"validationMethod": "EMAIL"}]},
            "acm",
            {"certificate": "amazon-issued-email"},
        ),
    ],
)
def test_config_words_are_read_as_cloudformation_words(kind, configuration, service, circumstances):
    """The same sign is read whatever AWS Config calls the type and the property."""
    assert circumstances.items() <= told(read(item(kind, configuration)), service).items()


def test_what_stands_beside_the_configuration_is_read():
    """A bucket's encryption stands in its supplementary configuration, as a text or not."""
    rules = {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": "aws:kms"}}]}
    for written in (rules, json.dumps(rules)):
        more = {"supplementaryConfiguration": {"ServerSideEncryptionConfiguration": written}}
        assert told(read(item("AWS::S3::Bucket", {}, **more)), "s3")["encryption"] == "sse-kms"


def test_continuous_backups_stand_beside_a_table():
    """Point-in-time recovery is told by its status, in the supplementary configuration."""
    for status, expected in (("ENABLED", True), ("DISABLED", False)):
        backups = {"pointInTimeRecoveryDescription": {"pointInTimeRecoveryStatus": status}}
        more = {"supplementaryConfiguration": {"ContinuousBackupsDescription": backups}}
        assert told(read(item("AWS::DynamoDB::Table", {}, **more)), "dynamodb")["point_in_time_recovery"] is expected


def test_several_subnets_in_one_text_are_each_found():
    """An Auto Scaling group names its subnets in one text; one that is not in the snapshot leaves the place open."""
    nets = [
        item("AWS::EC2::Subnet", {"availabilityZone": zone}) | {"resourceId": name}
        for name, zone in (("subnet-1", "eu-west-1a"), ("subnet-2", "eu-west-1b"))
    ]
    group = item("AWS::AutoScaling::AutoScalingGroup", {"vpczoneIdentifier": "subnet-1,subnet-2"})
    assert told(read([group, *nets]), "autoscaling")["placement"] == "region"
    assert "placement" not in told(read([group, nets[0]]), "autoscaling")


def test_a_load_balancer_stands_where_its_subnets_do():
    """The newer load balancers name their subnets with the zones."""
    net = item("AWS::EC2::Subnet", {"availabilityZone": "us-west-2-lax-1a"}) | {"resourceId": "subnet-1"}
    zones = {"availabilityZones": [{"zoneName": "us-west-2-lax-1a", "subnetId": "subnet-1"}]}
    assert (
        told(read([item("AWS::ElasticLoadBalancingV2::LoadBalancer", zones), net]), "elb")["placement"] == "local-zone"
    )


def test_another_item_is_found_by_its_id():
    """An instance on the subnet of an Outpost stands there."""
    subnet = item("AWS::EC2::Subnet", {"outpostArn": "arn:aws:outposts:x"}) | {"resourceId": "subnet-1"}
    found = read([item("AWS::EC2::Instance", {"subnetId": "subnet-1"}), subnet])
    assert told(found, "ec2")["placement"] == "outposts-rack"
    alone = read([item("AWS::EC2::Instance", {"subnetId": "subnet-2"}), item("AWS::EC2::Instance", {"subnetId": None})])
    assert all("placement" not in dict(use.circumstances) for use in alone.uses)


def test_what_is_gone_stands_aside():
    """A deleted resource is no part of the workload."""
    found = read([item("AWS::S3::Bucket", {}, configurationItemStatus="ResourceDeleted")])
    assert found.uses == ()
    assert "deleted" in found.aside[0].reason


def test_an_item_without_its_type_is_placed_by_its_arn():
    """A query need not select the type: the ARN is the next best, and without both the item is listed."""
    arn = "arn:aws-cn:kms:cn-north-1:111122223333:key/k"
    found = read({"Results": [json.dumps({"configuration": {"arn": arn}}), json.dumps({"arn": "x"}), "no JSON", 7]})
    assert told(found, "kms") == {"partition": "aws-cn"}
    assert [each.reason for each in found.unplaced] == ["the item names no resource type, and no ARN"]


def test_an_answer_that_lists_nothing_is_an_empty_workload():
    """A query without a hit is no error."""
    assert read({"data": {"Results": []}}).uses == ()


@pytest.mark.parametrize("document", [{}, [], 7, {"ConfigurationRecorders": []}, {"Results": 5}])
def test_what_holds_no_item_is_refused(document):
    """An answer about something else is refused."""
    with pytest.raises(InputError, match="no configuration item"):
        read(document)


def test_what_is_nested_without_end_is_not_searched():
    """Items are looked for to a bounded depth."""
    document = IMAGE
    for _ in range(20):
        document = {"a": document}
    with pytest.raises(InputError, match="no configuration item"):
        read(document)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["", "{", '{"a": 1}', "AWS::EC2::Instance", "AWS::RDS::DBInstance"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "resourceType",
                    "configurationItems",
                    "configuration",
                    "engine",
                    "placement",
                    "arn",
                    "Results",
                    "awsRegion",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_nothing_but_an_input_error_comes_of_an_odd_document(document):
    """Whatever stands where something else should is read, listed or refused."""
    try:
        found = read(document)
    except InputError as error:
        assert len(str(error)) < 300  # noqa: PT017 (either outcome is right)
    else:
        found.assess(["region-choice"])
