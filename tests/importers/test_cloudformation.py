"""CloudFormation and SAM templates: which services they use, in which circumstances, and what they leave open."""

from __future__ import annotations

import io
import subprocess
import sys
import textwrap

import pytest

from shared_responsibility import InputError, Owner
from shared_responsibility.importers import _base, cloudformation


def read(text):
    """Read an inline template."""
    return cloudformation.load(io.StringIO(textwrap.dedent(text)))


def said(workload, service):
    """Give what was told of one service: a dictionary for each of its uses."""
    return [dict(use.circumstances) for use in workload.uses if use.service == service]


def one(workload, service):
    """Give what was told of a service that has one use."""
    (circumstances,) = said(workload, service)
    return circumstances


def reasons(workload):
    """Give for each address that is not placed the reason."""
    return {each.seen.address: each.reason for each in workload.unplaced}


# -- resources ---------------------------------------------------------------------------------------------------


def test_each_resource_is_seen_with_its_line_address_and_type():
    """A use says where in the template it was seen."""
    workload = read(
        """\
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
          Queue:
            Type: AWS::SQS::Queue
        """
    )
    assert [use.service for use in workload.uses] == ["s3", "sqs"]
    (seen,) = workload.uses[0].seen
    assert (seen.path, seen.line, seen.address, seen.resource_type) == ("<stream>", 2, "Bucket", "AWS::S3::Bucket")


def test_json_and_yaml_give_the_same_workload():
    """The same template in JSON and in YAML is the same workload, lines aside."""
    yaml = read(
        """\
        Resources:
          Fn:
            Type: AWS::Lambda::Function
            Properties:
              PackageType: Image
        """
    )
    json = read('{"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {"PackageType": "Image"}}}}')
    assert [(use.service, use.circumstances) for use in yaml.uses] == [
        (use.service, use.circumstances) for use in json.uses
    ]


def test_a_json_resource_has_its_line():
    """Logical ids of a JSON template are found on their lines."""
    workload = read('{\n  "Resources": {\n\n    "Bucket": {"Type": "AWS::S3::Bucket"}\n  }\n}')
    assert workload.uses[0].seen[0].line == 4


def test_unknown_types_are_listed():
    """A type that nobody knows, a custom resource and a resource without a type are listed with the reason, never dropped."""
    workload = read(
        """\
        Resources:
          Odd:
            Type: AWS::Nonesuch::Thing
          Own:
            Type: Custom::Something
          Bare:
            Properties: {}
          Text: no resource at all
        """
    )
    found = reasons(workload)
    assert set(found) == {"Odd", "Own", "Bare", "Text"}
    assert "'AWS::Nonesuch::Thing'" in found["Odd"]
    assert "custom resource" in found["Own"]
    assert found["Bare"] == found["Text"] == "it has no Type"
    assert workload.uses == ()


def test_a_type_that_looks_like_an_arn_is_unknown():
    """The type of a resource is looked up among types only: an ARN is none."""
    workload = read("Resources: {Odd: {Type: 'arn:aws:s3:::records'}}")
    assert set(reasons(workload)) == {"Odd"}


def test_too_many_resources_are_refused(monkeypatch):
    """A template that would make more resources than anybody deploys is refused."""
    monkeypatch.setattr(cloudformation, "_MOST_RESOURCES", 1)
    with pytest.raises(InputError, match="more than 1 resources") as caught:
        read("Resources:\n  A: {Type: AWS::S3::Bucket}\n  B: {Type: AWS::S3::Bucket}\n")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[1, 2]", "no mapping"),
        ("just words", "no mapping"),
        ("A: 1\nB: 2", "no Resources"),
        ("Resources:\n  - a", "no Resources"),
        ('{"Resources": null}', "no Resources"),
        ('"AWS::S3::Bucket"', "no mapping"),
    ],
)
def test_what_is_no_template_is_refused(text, reason):
    """A document without a mapping of resources is refused, not read as an empty workload."""
    with pytest.raises(InputError, match=reason):
        read(text)


# -- circumstances -------------------------------------------------------------------------------------------------

ECS = """\
Parameters:
  Launch: {{Type: String, Default: {default}}}
Conditions:
  Small: !Equals [a, b]
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: {launch}
"""


@pytest.mark.parametrize(
    ("launch", "expected"),
    [
        ("FARGATE", "fargate"),
        ("EC2", "ec2"),
        ("EXTERNAL", "external"),
        ("!Ref Launch", "fargate"),
        ("!Sub '${Launch}'", "fargate"),
        ("!Sub FARGATE", "fargate"),
        ("!If [Small, EC2, FARGATE]", ("ec2", "fargate")),
        ("!If [Small, FARGATE, FARGATE]", "fargate"),
    ],
)
def test_the_launch_type_of_ecs_is_told(launch, expected):
    """Literals, parameters with a default, substitutions and both branches of a condition tell the launch type."""
    workload = read(ECS.format(launch=launch, default="FARGATE"))
    assert one(workload, "ecs")["launch_type"] == expected


@pytest.mark.parametrize(
    "launch",
    [
        "!Ref Nothing",
        "!Ref [a]",
        "!ImportValue launch",
        "'{{resolve:ssm:/launch}}'",
        "!Sub '${Launch}-${AWS::Region}'",
        "!Sub ['${x}', {x: 1}]",
        "!If [Small]",
        "!FindInMap [a]",
        "!FindInMap [No, such, key]",
        "!GetAtt Elsewhere.LaunchType",
        "!GetAtt [[x], y]",
        "!GetAtt []",
        "{Ref: Service, Extra: 1}",
    ],
)
def test_what_only_the_deployment_decides_is_left_out_and_noted(launch):
    """A value that cannot be known is never guessed; the answer stays undetermined."""
    workload = read(ECS.format(launch=launch, default="''"))
    (use,) = (use for use in workload.uses if use.service == "ecs")
    assert "launch_type" not in dict(use.circumstances)
    (assessment,) = workload.assess(["guest-os-patching"])
    assert assessment.rulings[0].owner is Owner.UNDETERMINED


def test_a_value_that_cannot_be_known_is_noted():
    """A reader learns which circumstance the document speaks of without telling it."""
    (use,) = read(ECS.format(launch="!Ref Nothing", default="EC2")).uses
    assert "launch_type cannot be read from the document" in use.notes


def test_a_parameters_default_is_noted():
    """What was taken from a parameter's default is said."""
    (use,) = read(ECS.format(launch="!Ref Launch", default="FARGATE")).uses
    assert "Launch is taken from the parameter's default, 'FARGATE'" in use.notes


def test_no_value_means_that_the_property_is_absent():
    """`AWS::NoValue` is the same as leaving the property out, and so is null."""
    template = "Resources:\n  Fn:\n    Type: AWS::Lambda::Function\n    Properties:\n      PackageType: {}\n"
    for value in ("!Ref AWS::NoValue", "null", "~"):
        assert one(read(template.format(value)), "lambda")["package"] == "zip"


def test_a_boolean_parameter_default_is_read_in_lower_case():
    """A JSON boolean as a default is compared as CloudFormation writes it."""
    workload = read(
        '{"Parameters": {"Multi": {"Type": "String", "Default": true}}, "Resources": {"Db": {"Type": '
        '"AWS::RDS::DBInstance", "Properties": {"Engine": "mysql", "MultiAZ": {"Ref": "Multi"}}}}}'
    )
    assert one(workload, "rds")["deployment"] == "multi-az-instance"


def test_a_boolean_of_json_and_yaml_is_read_alike():
    """`MultiAZ: true` means the same in JSON and YAML."""
    json = read(
        '{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "mysql", "MultiAZ": false}}}}'
    )
    yaml = read("Resources: {Db: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: mysql, MultiAZ: false}}}\n# YAML")
    assert one(json, "rds")["deployment"] == one(yaml, "rds")["deployment"] == "single-az"


@pytest.mark.parametrize(
    ("engine", "family", "licence"),
    [
        ("db2-se", "db2", "bring-your-own"),
        ("mysql", "mysql", "open-source"),
        ("oracle-se2-cdb", "oracle", None),
        ("postgres", "postgresql", "open-source"),
        ("sqlserver-web", "sql-server", "included"),
        ("custom-oracle-ee", None, None),
    ],
)
def test_the_engine_of_a_database_tells_its_family_and_licence(engine, family, licence):
    """`Engine` says which family it is, and the licence where the family has one by default; RDS Custom is asked about apart."""
    template = f"Resources: {{Db: {{Type: 'AWS::RDS::DBInstance', Properties: {{Engine: {engine}}}}}}}\n# YAML"
    found = one(read(template), "rds")
    assert (found.get("engine_family"), found.get("licence")) == (family, licence)


def test_references_between_resources_are_followed():
    """A service's launch type is found in the capacity provider that it names, by Ref or GetAtt."""
    workload = read(
        """\
        Resources:
          Service:
            Type: AWS::ECS::Service
            Properties:
              CapacityProviderStrategy:
                - CapacityProvider: !Ref Provider
          Provider:
            Type: AWS::ECS::CapacityProvider
            Properties:
              AutoScalingGroupProvider: {AutoScalingGroupArn: !Ref Group}
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
        """
    )
    assert one(workload, "ecs")["launch_type"] == "ec2"


def test_a_reference_out_of_the_template_is_unknown():
    """What stands behind a name that is no resource of the template cannot be known, what lacks a property lacks it."""
    template = """\
        Resources:
          Node:
            Type: AWS::EKS::Nodegroup
            Properties:
              LaunchTemplate: {{Id: {id}}}
          Template:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData: {data}
        """
    own = read(template.format(id="!Ref Template", data="{ImageId: ami-1}"))
    assert one(own, "eks")["compute"] == "managed-nodes-custom-ami"
    plain = read(template.format(id="!Ref Template", data="{}"))
    assert one(plain, "eks")["compute"] == "managed-nodes"
    elsewhere = read(template.format(id="lt-123", data="{}"))
    assert one(elsewhere, "eks")["compute"] == ("managed-nodes", "managed-nodes-custom-ami")
    text = read(template.format(id="!Ref Template", data="words"))
    assert one(text, "eks")["compute"] == "managed-nodes"


def test_eks_compute_is_told_and_modes_stay_apart():
    """A Fargate profile and a node group are two uses of EKS; the cluster is seen in both."""
    workload = read(
        """\
        Resources:
          Cluster: {Type: AWS::EKS::Cluster}
          Nodes: {Type: AWS::EKS::Nodegroup, Properties: {ClusterName: !Ref Cluster}}
          Pods: {Type: AWS::EKS::FargateProfile, Properties: {ClusterName: !Ref Cluster}}
        """
    )
    assert sorted(each["compute"] for each in said(workload, "eks")) == ["fargate", "managed-nodes"]
    for use in workload.uses:
        assert "Cluster" in {seen.address for seen in use.seen}


def test_several_modes_of_one_service_are_kept_apart():
    """Two ECS services of different launch types are two uses, two of the same are one."""
    workload = read(
        """\
        Resources:
          Cluster: {Type: AWS::ECS::Cluster}
          A: {Type: AWS::ECS::Service, Properties: {LaunchType: EC2}}
          B: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE}}
          C: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE}}
        """
    )
    seen = {
        dict(use.circumstances)["launch_type"]: {each.address for each in use.seen}
        for use in workload.uses
        if use.service == "ecs"
    }
    assert seen == {"ec2": {"A", "Cluster"}, "fargate": {"B", "C", "Cluster"}}


def test_what_two_kinds_of_resource_tell_is_put_together_where_it_agrees():
    """What a cluster tells is added to the node group it goes with; what contradicts stays a use of its own."""
    workload = read(
        """\
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              UpgradePolicy: {SupportType: STANDARD}
              ComputeConfig: {Enabled: true}
          Nodes: {Type: AWS::EKS::Nodegroup}
        """
    )
    assert sorted((each["compute"], each.get("upgrade_policy")) for each in said(workload, "eks")) == [
        ("auto", "standard"),
        ("managed-nodes", None),
    ]


def test_readings_that_presuppose_different_things_stay_apart():
    """Two kinds of resource that tell nothing contrary, but presuppose it, are two uses."""
    workload = read(
        """\
        Resources:
          Cluster: {Type: AWS::RDS::DBCluster, Properties: {AutoMinorVersionUpgrade: true}}
          Version: {Type: AWS::RDS::CustomDBEngineVersion, Properties: {Engine: custom-oracle-ee}}
        """
    )
    found = {(each.get("custom"), each.get("auto_minor_version_upgrade")) for each in said(workload, "rds")}
    assert found == {(True, None), (None, True)}


def test_circumstances_that_exclude_each_other_stay_apart():
    """Two kinds of resource that tell contrary things are two uses."""
    workload = read(
        """\
        Resources:
          Image: {Type: AWS::Lambda::Function, Properties: {PackageType: Image}}
          Sam: {Type: AWS::Serverless::Function, Properties: {Runtime: provided.al2023}}
        """
    )
    packages = sorted((each["package"], each.get("runtime")) for each in said(workload, "lambda"))
    assert packages == [("image", None), ("zip", "os-only")]


def test_aurora_claims_clusters_and_instances_by_their_engine():
    """An Aurora engine makes an `AWS::RDS::DBCluster` Aurora's; any other leaves it RDS's."""
    workload = read(
        """\
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties: {Engine: aurora-mysql, ServerlessV2ScalingConfiguration: {MinCapacity: 1}}
          Instance: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres, MultiAZ: true}}
        """
    )
    assert one(workload, "aurora")["capacity"] == "serverless"
    assert one(workload, "rds")["deployment"] == "multi-az-instance"


def test_a_claim_that_cannot_be_decided_is_listed():
    """Where the engine is not known before deployment, the resource is listed with the reason, not given to RDS."""
    workload = read("Resources: {Db: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: !Ref Engine}}}\n")
    assert workload.uses == ()
    assert "aurora or another" in reasons(workload)["Db"]


def test_rds_custom_is_told_by_its_engine():
    """A `custom-` engine is RDS Custom; the duties differ."""
    custom = read("Resources: {Db: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: custom-oracle-ee}}}\n#")
    assert one(custom, "rds")["custom"] is True
    assert one(custom, "rds")["custom_engine"] == "oracle"


def test_a_runtime_of_the_customers_own_is_called_custom():
    """A function names a customer-managed runtime by the value `custom`; its ARN stands in a property of its own."""
    workload = read(
        """\
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: custom
              RuntimeConfig: {RuntimeAlias: prod, RuntimeArn: 'arn:aws:lambda:eu-west-1:111122223333:runtime/own'}
        """
    )
    assert one(workload, "lambda")["runtime"] == "customer-managed"


@pytest.mark.parametrize("kind", ["AWS::Lambda::Function", "AWS::Serverless::Function"])
@pytest.mark.parametrize(
    ("runtime", "expected"),
    [
        ("dotnet8", "deprecated"),
        ("nodejs20.x", "deprecated"),
        ("provided.al2", "deprecated"),
        ("python3.10", "deprecated"),
        ("dotnet10", None),
        ("java8.al2", None),
        ("nodejs22.x", None),
        ("python3.11", None),
        ("ruby3.3", None),
    ],
)
def test_a_deprecated_runtime_stays_deprecated_and_a_supported_one_tells_nothing(kind, runtime, expected):
    """Deprecation is told by the name of the runtime; that it is supported is not, for it may be over when the template is read."""
    found = read(f"Resources: {{F: {{Type: '{kind}', Properties: {{Runtime: {runtime}}}}}}}\n#")
    assert one(found, "lambda").get("runtime") == expected


@pytest.mark.parametrize("kind", ["CacheCluster", "ReplicationGroup"])
@pytest.mark.parametrize(
    ("limit", "expected"), [("", False), ("SnapshotRetentionLimit: 0", False), ("SnapshotRetentionLimit: 5", True)]
)
def test_a_cache_has_no_automatic_backups_unless_asked_for(kind, limit, expected):
    """A retention of zero days means none, and so does one that is not said."""
    found = read(f"Resources: {{C: {{Type: 'AWS::ElastiCache::{kind}', Properties: {{{limit}}}}}}}\n#")
    assert one(found, "elasticache")["automatic_backups"] is expected


def test_the_instances_of_a_capacity_provider_say_where_its_tasks_stand():
    """From the provider over its Auto Scaling group to the subnets: tasks on these instances stand there too."""
    found = read(
        """\
        Resources:
          Provider:
            Type: AWS::ECS::CapacityProvider
            Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: !Ref Group}}
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {VPCZoneIdentifier: [!Ref Net]}
          Net:
            Type: AWS::EC2::Subnet
            Properties: {AvailabilityZone: us-east-1-bos-1a}
        """
    )
    assert one(found, "ecs") == {"launch_type": "ec2", "placement": "local-zone"}


def test_what_only_one_branch_has_is_not_said_of_both():
    """Where a condition decides between RDS and RDS Custom, what only one of them has would say which it is: it stays open."""
    workload = read(
        """\
        Conditions: {Own: !Equals [!Ref AWS::Region, eu-west-1]}
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: !If [Own, custom-oracle-ee, mysql]}
        """
    )
    assert one(workload, "rds") == {}
    (ruling,) = workload.assess(["guest-os-patching"])[0].rulings
    assert [each.circumstance for each in ruling.unless] == ["custom"]


@pytest.mark.parametrize(
    ("kind", "properties", "service", "circumstance"),
    [
        ("AWS::ECS::Service", "LaunchType: !If [Own, FARGATE, !Ref AWS::NoValue]", "ecs", "launch_type"),
        ("AWS::Lambda::Function", "Runtime: !If [Own, provided.al2023, python3.13]", "lambda", "runtime"),
        ("AWS::CertificateManager::Certificate", "ValidationMethod: !If [Own, DNS, NONE]", "acm", "certificate"),
    ],
)
def test_a_branch_that_says_nothing_leaves_it_open(kind, properties, service, circumstance):
    """What one branch of a condition says is not taken for the word of the other."""
    template = (
        f"Conditions: {{Own: !Equals [a, b]}}\nResources: {{R: {{Type: '{kind}', Properties: {{{properties}}}}}}}\n#"
    )
    assert circumstance not in one(read(template), service)


def test_a_database_of_either_service_is_not_placed():
    """Where a condition decides between Aurora and RDS, nobody knows yet whose it is."""
    (hole,) = read(
        """\
        Conditions: {Own: !Equals [a, b]}
        Resources: {Db: {Type: AWS::RDS::DBInstance, Properties: {Engine: !If [Own, aurora-mysql, mysql]}}}
        """
    ).unplaced
    assert "depends on a property that is not known" in hole.reason


def test_one_item_of_a_list_is_enough():
    """Among many options of an environment one tells, and the others say nothing against it."""
    found = read(
        """\
        Resources:
          Env:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: {OptionSettings: [{OptionName: MinSize}, {OptionName: ManagedActionsEnabled}, {OptionName: ImageId}]}
        """
    )
    assert one(found, "elasticbeanstalk")["custom_image"] is True


def test_properties_that_exclude_each_other_leave_open_what_they_say():
    """An engine version of RDS Custom beside what only other databases have: neither is believed, and nothing fails."""
    workload = read(
        """\
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties: {EngineVersion: 15.00.4420.2.v1, AutoMinorVersionUpgrade: true, MultiAZ: true}
        """
    )
    assert one(workload, "rds") == {"deployment": "multi-az-instance"}
    assert "custom_engine cannot be read from the document" in workload.uses[0].notes
    workload.assess(["guest-os-patching"])


def test_tasks_of_a_service_are_told_from_others():
    """A service and its task sets keep tasks running; a task definition alone does not say who starts them."""
    found = read("Resources: {Set: {Type: 'AWS::ECS::TaskSet', Properties: {LaunchType: FARGATE}}}\n#")
    assert one(found, "ecs") == {"launch_type": "fargate", "task_kind": "service"}
    found = read("Resources: {Task: {Type: 'AWS::ECS::TaskDefinition', Properties: {}}}\n#")
    assert "task_kind" not in one(found, "ecs")


def test_lambda_zip_and_image():
    """The package of a function decides whether runtime and update mode are questions at all."""
    workload = read(
        """\
        Resources:
          Zip:
            Type: AWS::Lambda::Function
            Properties: {Runtime: provided.al2023, RuntimeManagementConfig: {UpdateRuntimeOn: Manual}}
          Image:
            Type: AWS::Lambda::Function
            Properties: {PackageType: Image, VpcConfig: {SubnetIds: [subnet-1]}}
        """
    )
    by_package = {each["package"]: each for each in said(workload, "lambda")}
    assert by_package["zip"]["update_mode"] == "manual"
    assert by_package["zip"]["runtime"] == "os-only"
    assert by_package["zip"]["vpc_attached"] is False
    assert by_package["image"]["vpc_attached"] is True
    assert "update_mode" not in by_package["image"]


def test_sam_globals_are_defaults_of_their_kind():
    """What a SAM template says for every function holds unless the function says otherwise."""
    workload = read(
        """\
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: {PackageType: Image}
        Resources:
          A: {Type: AWS::Serverless::Function}
          B: {Type: AWS::Serverless::Function, Properties: {PackageType: Zip}}
        """
    )
    assert sorted(each["package"] for each in said(workload, "lambda")) == ["image", "zip"]


@pytest.mark.parametrize("shared", ["[]", "{Function: words}", "words"])
def test_odd_globals_are_no_globals(shared):
    """Globals that are not written as SAM has them tell nothing."""
    workload = read(f"Globals: {shared}\nResources:\n  A: {{Type: AWS::Serverless::Function, Properties: []}}\n")
    assert one(workload, "lambda")["package"] == "zip"


MAPPING = """\
Mappings:
  Stages:
    dev: {{Launch: FARGATE, Odd: [1]}}
    prod: {{Launch: EC2}}
  Words: none
Parameters:
  Stage: {{Type: String{default}}}
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: {launch}
"""


@pytest.mark.parametrize(
    ("launch", "default", "expected"),
    [
        ("!FindInMap [Stages, dev, Launch]", "", "fargate"),
        ("!FindInMap [Stages, !Ref Stage, Launch]", ", Default: prod", "ec2"),
        ("!FindInMap [Stages, !Ref Stage, Launch]", "", ("ec2", "fargate")),
        ("!FindInMap [Stages, prod, Launch, {DefaultValue: FARGATE}]", "", "ec2"),
        ("!FindInMap [Words, dev, Launch]", "", None),
        ("!FindInMap [Stages, test, Launch]", "", None),
    ],
)
def test_mappings_are_looked_into(launch, default, expected):
    """A key that is known gives its value, one that is not gives every one of its level, none that exists gives nothing."""
    workload = read(MAPPING.format(launch=launch, default=default))
    assert one(workload, "ecs").get("launch_type") == expected


def test_a_template_without_mappings_has_none_to_look_into():
    """A look-up in mappings that are no mapping tells nothing."""
    workload = read(
        "Mappings: []\nResources: {S: {Type: 'AWS::ECS::Service', Properties: {LaunchType: !FindInMap [a, b, c]}}}"
    )
    assert "launch_type" not in one(workload, "ecs")


LOOP = """\
Parameters:
  Names: {{Type: CommaDelimitedList{default}}}
Mappings:
  M: {{a: {{list: [x, y]}}}}
Resources:
  Fn::ForEach::Buckets:
    - Name
    - {collection}
    - Bucket${{Name}}:
        Type: AWS::S3::Bucket
"""


@pytest.mark.parametrize(
    ("collection", "default", "expected"),
    [
        ("[Red, Blue]", "", {"BucketRed", "BucketBlue"}),
        ("!Ref Names", ", Default: 'One, Two'", {"BucketOne", "BucketTwo"}),
        ("[!Ref Names]", ", Default: One", {"BucketOne"}),
        ("!FindInMap [M, a, list]", "", {"Bucketx", "Buckety"}),
    ],
)
def test_loops_are_expanded(collection, default, expected):
    """A loop makes a resource for each item of its collection."""
    (use,) = read(LOOP.format(collection=collection, default=default)).uses
    assert {seen.address for seen in use.seen} == expected
    assert {seen.line for seen in use.seen} == {9}


@pytest.mark.parametrize("collection", ["!Ref Names", "[!Ref Names]", "{a: b}", "!If [c, [a], [b]]", "!Split [',', a]"])
def test_a_loop_over_what_is_not_known_is_listed(collection):
    """A loop whose items only the deployment knows is listed, not dropped."""
    workload = read(LOOP.format(collection=collection, default=""))
    assert workload.uses == ()
    assert reasons(workload) == {"Fn::ForEach::Buckets": "what the loop runs over is not known before deployment"}


@pytest.mark.parametrize("body", ["[a, [b]]", "{a: b}", "[a, [b], c]"])
def test_a_loop_that_is_not_written_as_one_is_listed(body):
    """A loop needs a name, a collection and what to repeat."""
    workload = read(f"Resources: {{'Fn::ForEach::X': {body}}}\n# Type")
    assert "a loop is written as" in reasons(workload)["Fn::ForEach::X"]


def test_a_loop_over_a_text_is_listed():
    """A collection that is neither a list nor a reference is not known."""
    workload = read(LOOP.format(collection="'5'", default=""))
    assert set(reasons(workload)) == {"Fn::ForEach::Buckets"}


def test_loops_nest():
    """A loop in a loop names both items."""
    (use,) = read(
        """\
        Resources:
          Fn::ForEach::Outer:
            - A
            - [1, 2]
            - Fn::ForEach::Inner:
                - B
                - [x, "${A}y"]
                - Q${A}&{B}: {Type: AWS::SQS::Queue}
        """
    ).uses
    assert {seen.address for seen in use.seen} == {"Q1x", "Q11y", "Q2x", "Q22y"}


def test_a_property_path_through_a_text_tells_nothing():
    """A property that is no mapping where one is expected is taken for missing."""
    workload = read("Resources: {Fn: {Type: 'AWS::Lambda::Function', Properties: {VpcConfig: words}}}\n#")
    assert one(workload, "lambda")["vpc_attached"] is False


def test_an_empty_list_is_like_a_missing_property():
    """A strategy without entries tells nothing of the launch type."""
    workload = read("Resources: {S: {Type: 'AWS::ECS::Service', Properties: {CapacityProviderStrategy: []}}}\n#")
    assert "launch_type" not in one(workload, "ecs")


def test_a_usual_sign_is_noted():
    """What only usually tells is marked in the notes."""
    workload = read(
        "Resources: {T: {Type: 'AWS::ECS::TaskDefinition', Properties: {RequiresCompatibilities: [FARGATE]}}}\n#"
    )
    (use,) = workload.uses
    assert dict(use.circumstances)["launch_type"] == "fargate"
    assert any(note.startswith("a usual sign, not a certain one: AWS::ECS::TaskDefinition") for note in use.notes)


def test_an_intrinsic_nested_too_deep_is_unknown():
    """Conditions within conditions are followed so far and no further."""
    value = "FARGATE"
    for _ in range(30):
        value = f"!If [c, AWS, {value}]"
    workload = read(ECS.format(launch=value, default="EC2"))
    assert "launch_type" not in one(workload, "ecs")


@pytest.mark.parametrize(
    "text",
    [
        "Resources:\n  A: &a\n    Type: AWS::S3::Bucket\n    Properties: *a\n",
        "Resources: &r\n  A: *r\n  Type: x\n",
    ],
)
def test_a_document_that_holds_itself_is_refused(text):
    """An alias to what is not finished is refused with its line."""
    with pytest.raises(InputError, match="holds itself") as caught:
        read(text)
    assert caught.value.line is not None


def test_references_in_a_circle_end():
    """Resources that refer to each other, and a mapping that looks into itself, are read without end or error."""
    workload = read(
        """\
        Mappings:
          M: {a: {b: !FindInMap [M, a, b]}}
        Resources:
          A: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref B, LaunchType: !FindInMap [M, a, b]}}
          B: {Type: AWS::ECS::TaskDefinition, Properties: {RequiresCompatibilities: !Ref A}}
          C: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref C, Cluster: !GetAtt C.Arn}}
        """
    )
    assert {seen.address for use in workload.uses for seen in use.seen} == {"A", "B", "C"}


_MORE = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 11))
LAUGHS = "l0: &l0 [ha, ha]\n" + _MORE
SERVICE = "Resources: {S: {Type: 'AWS::ECS::Service', Properties: {LaunchType: %s}}}\n"

BOMBS = {
    "laughs elsewhere": LAUGHS + SERVICE % "FARGATE",
    "laughs as a value": LAUGHS + SERVICE % "*l10",
    "laughs in Ref": LAUGHS + SERVICE % "!Ref {a: *l10}",
    "laughs in GetAtt": LAUGHS + SERVICE % "{'Fn::GetAtt': {a: *l10}}",
    "laughs as a default": LAUGHS + "Parameters: {P: {Default: *l10}}\n" + SERVICE % "!Ref P",
    "laughs as the name of a loop": LAUGHS + "Resources: {'Fn::ForEach::X': [*l10, [a], {}]}\n#Type",
    "loops without a body": "Resources:\n"
    + "".join(
        f"{'  ' * (2 * n + 1)}Fn::ForEach::L{n}:\n{'  ' * (2 * n + 2)}- N{n}\n"
        f"{'  ' * (2 * n + 2)}- [{', '.join(map(str, range(20)))}]\n{'  ' * (2 * n + 2)}-\n"
        for n in range(8)
    )
    + "  " * 17
    + "{}\n# Type",
    "conditions": "c0: &c0 !If [c, EC2, FARGATE]\n"
    + "".join(f"c{n}: &c{n} !If [c, *c{n - 1}, *c{n - 1}]\n" for n in range(1, 12))
    + "Resources: {S: {Type: 'AWS::ECS::TaskDefinition', Properties: {RequiresCompatibilities: ["
    + ", ".join(["*c11"] * 20_000)
    + "]}}}\n",
    "mappings": "Mappings:\n  M:\n"
    + "".join(f"    k{n}: {{v: !FindInMap [M, !Ref X, v]}}\n" for n in range(30))
    + SERVICE % "!FindInMap [M, !Ref X, v]",
}


@pytest.mark.parametrize("bomb", sorted(BOMBS))
def test_a_document_cannot_grow(bomb, tmp_path):
    """A small document never costs more than a moment and a few megabytes: it is read, or refused with an input error."""
    path = tmp_path / "bomb.yaml"
    path.write_text(BOMBS[bomb], encoding="utf-8")
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "from shared_responsibility import InputError\n"
        "from shared_responsibility.importers import cloudformation\n"
        "try:\n    cloudformation.load(sys.argv[1])\n"
        "except InputError:\n    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr[-300:]


def test_work_is_counted(monkeypatch):
    """What would cost too much to expand is refused in one line."""
    monkeypatch.setattr(cloudformation, "_MOST_STEPS", 3)
    with pytest.raises(InputError, match="too much to expand"):
        read(ECS.format(launch="!If [Small, !If [Small, EC2, EC2], FARGATE]", default="EC2"))


def test_a_loop_is_counted(monkeypatch):
    """A loop that would cost too much is refused too."""
    monkeypatch.setattr(cloudformation, "_MOST_STEPS", 3)
    with pytest.raises(InputError, match="too much to expand"):
        read(LOOP.format(collection="[a, b, c, d, e]", default=""))


def test_too_many_combinations_are_not_tried(monkeypatch):
    """Where resources of many kinds tell many things, what each tells stays apart rather than being combined at any cost."""
    template = """\
        Resources:
          Cluster: {Type: AWS::EKS::Cluster, Properties: {UpgradePolicy: {SupportType: STANDARD}}}
          Nodes: {Type: AWS::EKS::Nodegroup}
        """
    assert len(said(read(template), "eks")) == 1
    monkeypatch.setattr(_base, "_MOST_COMBINATIONS", 0)
    assert len(said(read(template), "eks")) == 2


# -- what is rewritten, and what stands elsewhere ------------------------------------------------------------------------


def test_a_macro_is_listed_with_its_line():
    """A transform that nobody here knows may add anything: it is a hole, wherever it stands."""
    found = read(
        """\
        Transform: [AWS::Serverless-2016-10-31, {Name: "AWS::Include", Parameters: {Location: "s3://x"}}, Ours]
        Resources:
          Bucket: {Type: AWS::S3::Bucket}
          Fn::Transform: {Name: AWS::Include}
        """
    )
    assert [(each.seen.line, "rewrites the template" in each.reason) for each in found.unplaced] == [
        (1, True),
        (1, True),
        (4, True),
    ]
    assert [use.service for use in found.uses] == ["s3"]


def test_a_nested_stack_is_listed_as_a_hole():
    """What a nested stack holds stands in another template, which is not opened."""
    found = read(
        """\
        Resources:
          Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./inner.yaml}}
          App: {Type: AWS::Serverless::Application}
        """
    )
    assert [each.seen.address for each in found.unplaced] == ["Inner", "App"]
    assert "cloudformation" in {use.service for use in found.uses}


def test_a_reference_where_a_block_should_be_is_unknown():
    """A reference has no properties of a block: nothing is told."""
    found = read(
        """\
        Resources:
          Kafka: {Type: AWS::MSK::Cluster, Properties: {BrokerNodeGroupInfo: !Ref Bucket}}
          Bucket: {Type: AWS::S3::Bucket}
        """
    )
    assert "broker_type" not in one(found, "kafka")
