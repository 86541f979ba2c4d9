"""Terraform: plans and states, and what they tell of circumstances."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import InputError, load
from shared_responsibility.importers import _json, terraform


def change(address, after, unknown=None, **more):
    """Write one resource as a plan does."""
    return {
        "address": address,
        "mode": more.get("mode", "managed"),
        "type": address.split(".")[-2],
        "provider_name": more.get("provider", "registry.terraform.io/x/aws"),
        "change": {"actions": list(more.get("actions", ("create",))), "after": after, "after_unknown": unknown or {}},
    }


def plan(*changes, **more):
    """Read a plan of some changes."""
    return read({"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": list(changes), **more})


def state(*resources, **more):
    """Read a state of some resources: pairs of address and values."""
    listed = [
        {"address": address, "mode": "managed", "type": address.split(".")[-2], "values": values}
        for address, values in resources
    ]
    return read({"format_version": "1.0", "values": {"root_module": {"resources": listed, **more}}})


def read(document):
    """Read a document."""
    return terraform.load(io.StringIO(json.dumps(document)))


def told(workload, service):
    """Give the circumstances of the only use of a service."""
    (use,) = (use for use in workload.uses if use.service == service)
    return dict(use.circumstances)


@pytest.fixture(params=["fast", "plain"], autouse=True)
def reader(request, monkeypatch):
    """Run every test with msgspec and without it."""
    if request.param == "plain":
        monkeypatch.setitem(sys.modules, "msgspec", None)
    _json._reader.cache_clear()
    yield request.param
    _json._reader.cache_clear()


# -- what is read -------------------------------------------------------------------------------------------------------


def test_a_plan_tells_the_launch_type():
    """A property of the resource is read by its Terraform name."""
    found = plan(change("module.a.aws_ecs_service.web", {"launch_type": "FARGATE"}))
    assert told(found, "ecs") == {"launch_type": "fargate", "task_kind": "service"}
    (seen,) = found.uses[0].seen
    assert (seen.address, seen.resource_type, seen.line) == ("module.a.aws_ecs_service.web", "aws_ecs_service", None)


def test_what_is_known_after_apply_is_unknown():
    """A value that the plan does not know is never its default, and a note says so."""
    known = plan(change("aws_lambda_function.f", {"package_type": None}))
    assert told(known, "lambda")["package"] == "zip"
    unknown = plan(change("aws_lambda_function.f", {}, {"package_type": True}))
    assert "package" not in told(unknown, "lambda")
    assert "package cannot be read from the document" in unknown.uses[0].notes


def test_a_property_that_is_not_there_tells_nothing():
    """A provider that does not know an argument tells neither its value nor its absence."""
    assert "package" not in told(plan(change("aws_lambda_function.f", {})), "lambda")


def test_a_block_that_is_not_there_is_absent():
    """An empty list stands for a block that was not written, in a plan and in a state."""
    assert told(state(("aws_lambda_function.f", {"vpc_config": []})), "lambda")["vpc_attached"] is False
    inside = {"vpc_config": [{"subnet_ids": ["subnet-1"]}]}
    assert told(state(("aws_lambda_function.f", inside)), "lambda")["vpc_attached"] is True


def test_a_part_of_a_block_can_be_unknown():
    """What is unknown within a list of blocks is unknown alone."""
    strategy = {"capacity_provider_strategy": [{"weight": 1}, {"capacity_provider": "FARGATE"}]}
    found = plan(
        change("aws_ecs_service.web", strategy, {"capacity_provider_strategy": [{"capacity_provider": True}, {}, True]})
    )
    assert "launch_type" not in told(found, "ecs")


def test_several_modes_are_kept_apart():
    """Two services of different launch types are two uses."""
    found = plan(
        change("aws_ecs_service.a", {"launch_type": "FARGATE"}), change("aws_ecs_service.b", {"launch_type": "EC2"})
    )
    assert [dict(use.circumstances)["launch_type"] for use in found.uses] == ["ec2", "fargate"]


@pytest.mark.parametrize(
    ("kind", "values", "service", "circumstances"),
    [
        (
            "aws_rds_cluster",
            {"engine": "aurora-mysql", "engine_mode": "serverless"},
            "aurora",
            {"capacity": "serverless"},
        ),
        ("aws_rds_cluster", {"engine": "docdb"}, "docdb", {}),
        ("aws_db_instance", {"engine": "custom-oracle-ee"}, "rds", {"custom": True, "custom_engine": "oracle"}),
        (
            "aws_db_instance",
            {"engine": "oracle-ee", "license_model": "license-included"},
            "rds",
            {"engine_family": "oracle", "licence": "included"},
        ),
        ("aws_db_instance", {"engine": "mariadb"}, "rds", {"engine_family": "mariadb", "licence": "open-source"}),
        (
            "aws_db_instance",
            {"engine": "mysql", "multi_az": True, "password": "x"},
            "rds",
            {"deployment": "multi-az-instance"},
        ),
        ("aws_lb", {"load_balancer_type": "network"}, "elb", {"load_balancer_type": "network"}),
        ("aws_elb", {}, "elb", {"load_balancer_type": "classic"}),
        ("aws_fsx_windows_file_system", {}, "fsx", {"file_system": "windows"}),
        ("aws_fsx_lustre_file_system", {"deployment_type": "SCRATCH_2"}, "fsx", {"lustre_deployment": "scratch"}),
        ("aws_eks_fargate_profile", {}, "eks", {"compute": "fargate"}),
        (
            "aws_eks_node_group",
            {"ami_type": "AL2023_x86_64_STANDARD", "launch_template": []},
            "eks",
            {"compute": "managed-nodes"},
        ),
        ("aws_eks_cluster", {"compute_config": [{"enabled": True}]}, "eks", {"compute": "auto"}),
        ("aws_directory_service_directory", {"type": "ADConnector"}, "ds", {"directory": "ad-connector"}),
        ("aws_kms_external_key", {}, "kms", {"origin": "imported"}),
        ("aws_instance", {"tenancy": "dedicated", "host_id": ""}, "ec2", {"tenancy": "dedicated-instance"}),
        (
            "aws_msk_cluster",
            {"broker_node_group_info": [{"instance_type": "express.m7g.large"}]},
            "kafka",
            {"broker_type": "express"},
        ),
        (
            "aws_batch_compute_environment",
            {"compute_resources": [{"type": "FARGATE_SPOT"}]},
            "batch",
            {"compute_environment": "fargate"},
        ),
        ("aws_emr_cluster", {"custom_ami_id": None}, "emr", {"custom_ami": False}),
    ],
)
def test_terraform_words_are_read_as_cloudformation_words(kind, values, service, circumstances):
    """The same sign is read whatever Terraform calls the type and the property."""
    found = told(state((f"{kind}.x", values)), service)
    assert circumstances.items() <= found.items()


def test_a_reference_is_followed_by_value_in_a_state():
    """In a state the id of another resource leads to it, from one list of modules to another."""
    child = {
        "resources": [
            {
                "address": "module.n.aws_subnet.s",
                "mode": "managed",
                "type": "aws_subnet",
                "values": {"id": "subnet-1", "outpost_arn": "arn:aws:outposts:x", "availability_zone": ""},
            }
        ]
    }
    found = state(("aws_instance.i", {"subnet_id": "subnet-1", "tenancy": "default"}), child_modules=[child])
    assert told(found, "ec2")["placement"] == "outposts-rack"
    assert any("usual sign" in note for use in found.uses for note in use.notes)


def test_a_reference_is_followed_by_the_configuration_in_a_plan():
    """An id that is known only after apply leads to the resource that the configuration names, through modules and indexes."""
    reference = {"references": ["aws_launch_template.t[0].id", "aws_launch_template.t[0]", "aws_launch_template.t"]}
    resources = [
        {"address": "aws_eks_node_group.n", "expressions": {"launch_template": [{"id": reference}], "x": "odd"}},
        {"address": "aws_launch_template.t"},
    ]
    configuration = {"root_module": {"module_calls": {"k": {"module": {"resources": resources}}}}}
    found = plan(
        change(
            'module.k["a"].aws_eks_node_group.n[0]',
            {"ami_type": None, "launch_template": [{}]},
            {"launch_template": [{"id": True}]},
        ),
        change('module.k["a"].aws_launch_template.t[0]', {"image_id": "ami-1"}, {"id": True}),
        configuration=configuration,
    )
    assert told(found, "eks")["compute"] == "managed-nodes-custom-ami"


def test_a_reference_out_of_the_document_is_unknown():
    """What the document does not hold cannot be known."""
    found = plan(change("aws_instance.i", {"subnet_id": "subnet-9", "tenancy": None, "host_id": None}))
    assert told(found, "ec2") == {"tenancy": ("dedicated-instance", "shared")}


def test_many_resources_are_read_one_after_the_other():
    """Only so many resources are kept open at a time, which changes nothing."""
    buckets = [change(f"aws_lambda_function.f{n}", {"package_type": "Image"}) for n in range(100)]
    assert len(plan(*buckets).uses[0].seen) == 100


def test_names_of_instances_can_stand_in_both_vocabularies():
    """A cluster's capacity provider is followed by its name."""
    found = plan(
        change(
            "aws_ecs_service.s", {"launch_type": None, "capacity_provider_strategy": [{"capacity_provider": "nodes"}]}
        ),
        change(
            "aws_ecs_capacity_provider.p", {"name": "nodes", "auto_scaling_group_provider": [{"x": 1}]}, {"arn": True}
        ),
    )
    assert told(found, "ecs")["launch_type"] == "ec2"


# -- what stands aside --------------------------------------------------------------------------------------------------


def test_what_is_no_part_stands_aside_with_its_reason():
    """Data sources, deleted and forgotten resources and other providers are listed once, and are no uses."""
    found = plan(
        change("data.aws_ami.a", {}, mode="data", actions=("read",)),
        change("aws_s3_bucket.old", None, actions=("delete",)),
        change("aws_s3_bucket.left", None, actions=("forget",)),
        change("random_pet.p", {}, provider="registry.terraform.io/hashicorp/random"),
        change("null_resource.n", {}, provider=None),
        planned_values={
            "root_module": {"resources": [{"address": "random_pet.p", "mode": "managed", "type": "random_pet"}]}
        },
        prior_state={
            "values": {
                "root_module": {
                    "resources": [
                        {"address": "data.aws_region.r", "mode": "data", "type": "aws_region"},
                        {"address": "aws_s3_bucket.gone", "mode": "managed", "type": "aws_s3_bucket"},
                    ]
                }
            }
        },
    )
    assert found.uses == found.unplaced == ()
    reasons = {each.seen.address: each.reason for each in found.aside}
    assert list(reasons.values()) == [
        "a data source: it is read here and managed elsewhere",
        "it is to be deleted",
        "it is to be forgotten",
        "of another provider: random",
        "of another provider: null",
        "a data source: it is read here and managed elsewhere",
    ]


def test_a_type_that_nobody_knows_is_listed():
    """An unknown AWS type is a hole, not a clean bill."""
    found = plan(change("aws_nonesuch_thing.x", {}), change("awscc_nonesuch_thing.y", {}))
    assert {each.seen.resource_type for each in found.unplaced} == {"aws_nonesuch_thing", "awscc_nonesuch_thing"}
    unsure = plan(change("aws_rds_cluster.c", {}, {"engine": True}))
    assert "depends on a property" in unsure.unplaced[0].reason


def test_what_is_planned_and_not_changed_counts():
    """A targeted plan lists in its planned values what it does not touch."""
    found = plan(
        planned_values={
            "root_module": {
                "resources": [{"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "values": {}}]
            }
        }
    )
    assert found.uses[0].service == "s3"
    prior = plan(
        prior_state={
            "values": {
                "root_module": {
                    "resources": [
                        {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "values": {}}
                    ]
                }
            }
        }
    )
    assert prior.uses[0].service == "s3"


# -- the provider for Cloud Control -------------------------------------------------------------------------------------


def test_cloud_control_types_tell_what_those_of_cloudformation_do():
    """A type of `awscc` is a type of CloudFormation under another name, and so are its properties, down to the last digit."""
    found = state(
        ("awscc_lambda_function.f", {"package_type": "Image", "vpc_config": {"subnet_ids": ["s"]}}),
        ("awscc_s3_bucket.b", {"bucket_name": "b"}),
        ("awscc_ec2_dhcp_options.d", {}),
    )
    assert [use.service for use in found.uses] == ["lambda", "s3", "vpc"]
    assert told(found, "lambda")["package"] == "image"
    assert told(found, "lambda")["vpc_attached"] is True
    assert not found.unplaced


def test_what_cloud_control_computes_is_unknown():
    """The provider computes whatever is not written, so that a plan does not know it; nothing is taken for a default."""
    unknown = plan(change("awscc_lambda_function.f", {}, {"package_type": True}))
    assert "package" not in told(unknown, "lambda")
    assert "package cannot be read from the document" in unknown.uses[0].notes


@pytest.mark.parametrize(
    ("engine", "service"), [("aurora-mysql", "aurora"), ("docdb", "docdb"), ("neptune", "neptune"), ("mysql", "rds")]
)
def test_cloud_control_types_are_claimed_by_their_engine(engine, service):
    """A type of which several services have some resources belongs to the one that its properties name."""
    found = state(("awscc_rds_db_cluster.c", {"engine": engine}))
    assert [use.service for use in found.uses] == [service]


def test_references_of_cloud_control_are_followed():
    """A resource is referred to by the attribute that is called as its type, or by what its values name."""
    where = {
        "address": "awscc_ec2_instance.i",
        "expressions": {"subnet_id": {"references": ["awscc_ec2_subnet.s.subnet_id"]}},
    }
    subnet = change(
        "awscc_ec2_subnet.s", {"outpost_arn": "arn:aws:outposts:eu-west-1:1:outpost/op-1"}, {"subnet_id": True}
    )
    machine = change("awscc_ec2_instance.i", {}, {"subnet_id": True})
    found = plan(machine, subnet, configuration={"root_module": {"resources": [where]}})
    other = {**where, "expressions": {"subnet_id": {"references": ["awscc_ec2_subnet.s.vpc_id"]}}}
    lost = plan(machine, subnet, configuration={"root_module": {"resources": [other]}})
    assert told(found, "ec2") != told(lost, "ec2")


# -- where it stands ----------------------------------------------------------------------------------------------------


def provider(region, **more):
    """Write the configuration of one provider."""
    return {"configuration": {"provider_config": {"aws": {"name": "aws", "expressions": {"region": region}}, **more}}}


def test_the_region_of_the_provider_decides_the_operator():
    """A constant Region, or that of a variable, gives the partition, and the Region where it has several operators."""
    bucket = change("aws_s3_bucket.b", {})
    assert told(plan(bucket, **provider({"constant_value": "eu-west-1"})), "s3")["partition"] == "aws"
    found = plan(bucket, variables={"r": {"value": "cn-north-1"}}, **provider({"references": ["var.r"]}))
    assert told(found, "s3") == {"partition": "aws-cn", "region": "cn-north-1"}
    (assessment,) = found.assess(["host-and-hypervisor-patching"])
    assert "sinnet" in {duty.party for duty in assessment.rulings[0].duties}
    assert told(plan(bucket, **provider({"references": ["local.r"]})), "s3") == {}
    assert told(plan(bucket, **provider(None)), "s3") == {}


def test_each_resource_stands_where_its_own_provider_stands():
    """With several providers the configuration says which one a resource uses; its own Region and its ARN go first."""
    west = {"name": "aws", "expressions": {"region": {"constant_value": "us-gov-west-1"}}}
    other = {"name": "random", "expressions": {"region": {"constant_value": "cn-north-1"}}}
    more = provider({"constant_value": "eu-west-1"}, **{"aws.gov": west, "random": other})
    more["configuration"]["root_module"] = {
        "resources": [
            {"address": "aws_s3_bucket.a", "provider_config_key": "aws"},
            {"address": "aws_sqs_queue.b", "provider_config_key": "module.x:aws.gov"},
            {"address": "aws_sns_topic.c"},
        ]
    }
    found = plan(
        change("aws_s3_bucket.a", {}),
        change("aws_sqs_queue.b", {}),
        change("aws_sns_topic.c", {}),
        change("aws_kms_key.d", {"region": "cn-north-1"}),
        change("aws_cloudtrail.e", {"arn": "arn:aws-iso:cloudtrail:us-iso-east-1:1:trail/x"}),
        **more,
    )
    assert told(found, "s3")["partition"] == "aws"
    assert told(found, "sqs")["partition"] == "aws-us-gov"
    assert told(found, "sns") == {}
    assert told(found, "kms")["region"] == "cn-north-1"
    assert told(found, "cloudtrail")["partition"] == "aws-iso"


# -- what is refused ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"version": 4, "terraform_version": "1.9.0", "resources": []}, "raw state file"),
        ({"terraform_version": "1.9.0"}, "format_version is None"),
        ({"format_version": "2.0", "terraform_version": "3.0.0"}, "format_version is '2.0'"),
        ({"format_version": 7}, "format_version is 7"),
        ([], "a"),
    ],
)
def test_what_terraform_show_does_not_write_is_refused(document, reason):
    """A raw state, an unknown version and anything else give one clear error."""
    with pytest.raises(InputError, match=reason):
        read(document)


def test_a_truncated_plan_is_refused_with_its_line():
    """The line is named, whichever parser reads."""
    with pytest.raises(InputError) as caught:
        load(io.StringIO('{"format_version": "1.0",\n"resource_changes": [\n{"address": '))
    assert caught.value.line == 3


@pytest.mark.parametrize(
    "data",
    [
        b'{"format_version": "1.0", "a": "\n\xff"}',
        b'{"format_version": "1.0", "a": ' + b"[" * 200_000,
        b'{"format_version": "1.0", "configuration": 5, "a": ' + b"[" * 200_000,
    ],
)
def test_a_plan_that_no_parser_takes_is_refused(data):
    """A wrong encoding and bottomless nesting are input errors."""
    with pytest.raises(InputError):
        load(io.BytesIO(data))


def test_modules_can_be_nested_and_not_without_end():
    """Modules are read to a depth that nobody reaches."""
    module = {"resources": [{"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "values": {}}]}
    for _ in range(5):
        module = {"child_modules": [module]}
    assert read({"format_version": "1.0", "values": {"root_module": module}}).uses[0].service == "s3"
    for _ in range(60):
        module = {"child_modules": [module]}
    with pytest.raises(InputError, match="nested"):
        read({"format_version": "1.0", "values": {"root_module": module}})


@pytest.mark.parametrize(
    ("address", "values", "service", "expected"),
    [
        (
            "aws_lambda_runtime_management_config.a",
            {"update_runtime_on": "Manual"},
            "lambda",
            ("update_mode", "manual"),
        ),
        (
            "aws_guardduty_detector_feature.a",
            {"name": "RUNTIME_MONITORING", "additional_configuration": [{"status": "ENABLED"}]},
            "guardduty",
            ("runtime_agent", "automated"),
        ),
        (
            "aws_bedrockagentcore_agent_runtime.a",
            {"agent_runtime_artifact": [{"code_configuration": [{"runtime": "PYTHON_3_13"}]}]},
            "bedrock-agentcore",
            ("form", "code"),
        ),
        (
            "aws_acm_certificate.a",
            {"type": "IMPORTED", "validation_method": "NONE"},
            "acm",
            ("certificate", "imported"),
        ),
        ("aws_bedrockagentcore_browser.a", {}, "bedrock-agentcore", ("form", "managed")),
        (
            "aws_quicksight_account_subscription.a",
            {"edition": "ENTERPRISE_AND_Q"},
            "quicksight",
            ("edition", "enterprise"),
        ),
        ("aws_storagegateway_gateway.a", {"host_environment": "VMWARE"}, "storagegateway", ("host", "on-premises")),
        ("aws_workspaces_pool.a", {}, "workspaces", ("form", "pool")),
    ],
)
def test_what_the_provider_keeps_elsewhere_is_read_there(address, values, service, expected):
    """A property for which the provider has a resource of its own, or another name of the type, tells what it tells in a template."""
    name, value = expected
    assert told(state((address, values)), service)[name] == value


def test_an_empty_state_is_an_empty_workload():
    """A state of nothing is a workload of nothing."""
    assert read({"format_version": "1.0"}).uses == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "resource_changes",
                    "address",
                    "type",
                    "mode",
                    "change",
                    "after",
                    "after_unknown",
                    "actions",
                    "values",
                    "root_module",
                    "resources",
                    "configuration",
                    "provider_config",
                    "expressions",
                    "references",
                    "launch_type",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JSON, JSON, JSON)
def test_nothing_but_an_input_error_comes_of_an_odd_document(changes, values, configuration):
    """Whatever stands where something else should is read, listed or refused."""
    document = {"format_version": "1.0", "resource_changes": changes, "values": values, "configuration": configuration}
    try:
        found = read(document)
    except InputError as error:
        assert len(str(error)) < 300  # noqa: PT017 (either outcome is right)
    else:
        found.assess(["region-choice"])
