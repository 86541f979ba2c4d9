"""What is fuzzed: each reader of outside input and what is done with its answer, with a small valid document to start from."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from attrs import frozen

from shared_responsibility import MODEL, SharedResponsibilityError, Workload, triage
from shared_responsibility.cli import main
from shared_responsibility.exporters import dump, dump_chain, dump_triage
from shared_responsibility.importers import chain, findings, formats, load, overlay, resources

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
CONCERN = "guest-os-patching"
_MOST_RULED = 40


@final
@frozen(kw_only=True)
class Target:
    """Hold one target."""

    call: Callable[[bytes], object]
    """Give it any bytes: it may raise errors of the family, and nothing else."""
    seeds: tuple[bytes, ...]
    """Where mutations start."""
    form: str = ""
    """How its properties are written: `camel`, `snake`, or as in CloudFormation."""


def _workload(found: Workload) -> None:
    """Use a workload as the command does."""
    few = Workload(
        name=found.name,
        uses=found.uses[:_MOST_RULED],
        unplaced=found.unplaced[:_MOST_RULED],
        aside=found.aside[:_MOST_RULED],
    )
    assessments = few.assess([CONCERN])
    for form in ("table", "csv"):
        dump(few, assessments, form).encode()
    for _ in islice(dump_triage(triage(resources(few), CONCERN), "json"), 200):
        pass


def _importer(format_: str) -> Callable[[bytes], object]:
    """Read a document by one importer and by whichever recognises it."""

    def call(data: bytes) -> None:
        for module in formats().values():
            module.recognizes(data)
        try:
            _workload(formats()[format_].load(io.BytesIO(data)))
        finally:
            load(io.BytesIO(data))

    return call


def _findings(data: bytes) -> None:
    """Read findings and triage them."""
    for line in dump_triage(triage(findings(io.BytesIO(data)), CONCERN), "csv"):
        line.encode()


def _overlay(data: bytes) -> None:
    """Read an overlay, lay it over the model, and ask."""
    read = overlay.load(io.BytesIO(data))
    model = MODEL.extend(read, force=True)
    for entry in read.entries[:3]:
        str(model.ruling(entry.service, entry.fact.concern))
    model.owner("ec2", CONCERN)


def _chain(data: bytes) -> None:
    """Read a chain and write its matrix."""
    read = chain.load(io.BytesIO(data))
    for form in ("table", "json"):
        dump_chain(read, form).encode()


def _names(data: bytes) -> None:
    """Ask for a service, a concern, a control and a circumstance by any words, one a line."""
    words = [*data.decode(errors="surrogateescape").split("\n"), "", "", "", ""]
    asks: tuple[Callable[[], object], ...] = (
        lambda: MODEL.identify(words[0]),
        lambda: MODEL.identify(words[0], words[1]),
        lambda: MODEL.service(words[0]),
        lambda: MODEL.concern(words[1]),
        lambda: MODEL.control(words[2]),
        lambda: MODEL.check(words[2]),
        lambda: MODEL.controls_of(words[2])[:1],
        lambda: MODEL.claimants(words[0]),
        lambda: MODEL.owner(words[0], words[1]),
        lambda: str(MODEL.ruling(words[0], words[1], **{words[3]: words[4]})),
        lambda: MODEL.control_ruling(words[0], words[2]),
    )
    for ask in asks:
        try:
            ask()
        except SharedResponsibilityError as error:
            str(error).encode()
            assert len(str(error)) < 300  # noqa: PT017 (whichever error it is)


def _command(data: bytes) -> None:
    """Run the command with any words, one a line up to an empty one, and any document in a file and on standard input."""
    head, _, document = data.partition(b"\n\n")
    words = [word.replace("/", "") for word in head.decode(errors="surrogateescape").split("\n")]
    here, stdin = Path.cwd(), sys.stdin
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            Path("file").write_bytes(document)
            sys.stdin = io.TextIOWrapper(io.BytesIO(document))
            out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace") for _ in "ab")
            with redirect_stdout(out), redirect_stderr(err):
                code = main(words)
            assert code in range(4)
            out.flush()
            err.flush()
        except SystemExit as end:
            assert end.code in (0, 2)  # noqa: PT017 (what argparse ends with)
        finally:
            sys.stdin = stdin
            os.chdir(here)


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _example(name: str) -> bytes:
    return (EXAMPLES / name).read_bytes()


_TEMPLATE = {
    "Parameters": {"Kind": {"Type": "String", "Default": "FARGATE"}},
    "Mappings": {"M": {"a": {"x": "zip"}, "b": {"x": "Image"}}},
    "Conditions": {"C": {"Fn::Equals": [{"Ref": "Kind"}, "x"]}},
    "Transform": ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"],
    "Globals": {"Function": {"PackageType": "Zip"}},
    "Resources": {
        "A": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": {"Ref": "Kind"}, "Cluster": {"Ref": "B"}}},
        "B": {"Type": "AWS::ECS::Cluster", "Properties": {"CapacityProviders": ["FARGATE"]}},
        "F": {"Type": "AWS::Serverless::Function", "Properties": {"Runtime": "python3.13"}},
        "G": {
            "Type": "AWS::Lambda::Function",
            "Properties": {"PackageType": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "x"]}},
        },
        "Fn::ForEach::L": [
            "X",
            ["1", "2"],
            {
                "D${X}": {
                    "Type": "AWS::RDS::DBInstance",
                    "Properties": {"Engine": {"Fn::If": ["C", "custom-oracle-ee", "mysql"]}},
                }
            },
        ],
        "S": {"Type": "AWS::CloudFormation::Stack"},
        "U": {"Type": "Custom::Thing"},
    },
}
_STATE = {
    "format_version": "1.0",
    "terraform_version": "1.9.0",
    "variables": {"region": {"value": "cn-north-1"}},
    "configuration": {
        "provider_config": {"aws": {"name": "aws", "expressions": {"region": {"references": ["var.region"]}}}},
        "root_module": {
            "resources": [
                {
                    "address": "aws_ecs_service.a",
                    "provider_config_key": "aws",
                    "expressions": {"cluster": {"references": ["aws_ecs_cluster.b.id"]}},
                }
            ],
            "module_calls": {"m": {"module": {"resources": []}}},
        },
    },
    "prior_state": {"values": {"root_module": {"resources": []}}},
    "resource_changes": [
        {
            "address": "aws_ecs_service.a",
            "mode": "managed",
            "type": "aws_ecs_service",
            "provider_name": "x/aws",
            "change": {"actions": ["create"], "after": {"launch_type": "EC2"}, "after_unknown": {"cluster": True}},
        },
    ],
    "values": {
        "root_module": {
            "resources": [
                {
                    "address": "aws_ecs_cluster.b",
                    "mode": "managed",
                    "type": "aws_ecs_cluster",
                    "values": {"id": "b", "arn": "arn:aws:ecs:eu-west-1:1:cluster/b"},
                },
                {"address": "awscc_s3_bucket.c", "mode": "managed", "type": "awscc_s3_bucket", "values": {}},
            ],
            "child_modules": [
                {"resources": [{"address": "module.m.aws_s3_bucket.d[0]", "mode": "data", "type": "aws_s3_bucket"}]}
            ],
        }
    },
}
_ASFF = {
    "Findings": [
        {
            "SchemaVersion": "2018-10-08",
            "Id": "finding-1",
            "ProductArn": "arn:aws:securityhub:eu-central-1::product/aws/securityhub",
            "GeneratorId": "security-control/S3.8",
            "Title": "Buckets block public access",
            "Severity": {"Label": "HIGH"},
            "Compliance": {"Status": "FAILED", "SecurityControlId": "S3.8"},
            "Workflow": {"Status": "NEW"},
            "RecordState": "ACTIVE",
            "Resources": [
                {"Type": "AwsS3Bucket", "Id": "arn:aws-cn:s3:::b", "Partition": "aws-cn", "Region": "cn-north-1"}
            ],
        },
        {"Id": "2", "ProductArn": "p", "GeneratorId": "prowler-s3_bucket_public_access", "Resources": []},
    ]
}
_OCSF = [
    {
        "class_uid": 2003,
        "class_name": "Compliance Finding",
        "metadata": {"product": {"name": "Security Hub", "feature": {"uid": "x"}}},
        "cloud": {"provider": "AWS", "region": "eu-central-1"},
        "finding_info": {"uid": "2", "title": "t", "analytic": {"uid": "S3.8"}},
        "compliance": {"control": "S3.8", "status": "Fail"},
        "resources": [{"type": "AWS::S3::Bucket", "uid": "arn:aws:s3:::b"}],
    },
    {
        "class_uid": 2004,
        "metadata": {"event_code": "s3_bucket_public_access", "product": {"name": "Prowler"}},
        "cloud": {"provider": "aws"},
        "finding_info": {"uid": "3"},
        "resources": [{"type": "Other", "uid": "arn:aws:s3:::b", "group": {"name": "s3"}, "cloud_partition": "aws"}],
    },
]
_PROWLER = (
    b"CHECK_ID;PROVIDER;STATUS;FINDING_UID;CHECK_TITLE;RESOURCE_TYPE;RESOURCE_UID;SERVICE_NAME;SEVERITY;PARTITION;REGION;MUTED\n"
    b"s3_bucket_public_access;aws;FAIL;4;Public bucket;AwsS3Bucket;arn:aws:s3:::b;s3;high;aws;eu-central-1;False\n"
    b"x;azure;PASS;5;t;Other;;vm;low;;;\n"
)
_NAMES_ASKED = (
    ("Amazon EKS Auto Mode", CONCERN, "AC-2(1)", "launch_type", "fargate"),
    ("AWS::Lambda::Function", "data-protection", "nist-800-53-r5:ac-2.1", "package", "zip"),
    ("aws_ecs_service", "patch-management", "prowler:s3_bucket_public_access", "region", "cn-north-1"),
    ("arn:aws:s3:::b", "backup-configuration", "security-hub:S3.8", "custom", "True"),
    ("Fargate", "arn", "164.312(b)", "placement", "outposts-rack"),
    ("s3", "security_hub", "pci-dss-4.0.1:12.8.5", "partition", "aws-cn"),
)
_RUNS = (
    "owner ecs guest-os-patching launch_type=fargate",
    "ruling lambda guest-os-patching --json",
    "control s3 AC-2(1)",
    "matrix file - --concern guest-os-patching --format markdown --fail-on unknown",
    "triage file --concern guest-os-patching --json --fail-on undetermined",
    "diff ecs:launch_type=fargate file",
    "diff file file --concern guest-os-patching",
    "chain file --format csv",
    "overlay check file --force",
    "tools s3 guest-os-patching",
    "services --json",
    "export raci file --seat customer --controls fedramp-moderate --output out",
)
_DOCUMENTS = (
    _json(_TEMPLATE),
    _json(_ASFF),
    _example("inventory.csv"),
    _example("saas-chain.toml"),
    _example("platform-team.toml"),
)

TARGETS = {
    "cloudformation": Target(
        call=_importer("cloudformation"), seeds=(_json(_TEMPLATE), _example("functions.yaml"), _example("shop.yaml"))
    ),
    "terraform": Target(call=_importer("terraform"), seeds=(_json(_STATE), _example("shop-plan.json")), form="snake"),
    "config": Target(call=_importer("config"), seeds=(_example("config-snapshot.json"),), form="camel"),
    "inventory": Target(
        call=_importer("inventory"),
        seeds=(_example("inventory.csv"), _example("fleet.csv"), b'["s3", {"service": "ecs", "launch_type": "ec2"}]'),
    ),
    "overlay": Target(call=_overlay, seeds=(_example("platform-team.toml"), _example("msp.toml"))),
    "chain": Target(call=_chain, seeds=(_example("saas-chain.toml"),)),
    "asff": Target(call=_findings, seeds=(_json(_ASFF),)),
    "ocsf": Target(call=_findings, seeds=(_json(_OCSF),)),
    "prowler": Target(call=_findings, seeds=(_PROWLER,)),
    "health": Target(call=_findings, seeds=(_example("health-notices.json"),)),
    "names": Target(call=_names, seeds=tuple("\n".join(words).encode() for words in _NAMES_ASKED)),
    "command": Target(
        call=_command,
        seeds=tuple(run.replace(" ", "\n").encode() + b"\n\n" + document for run in _RUNS for document in _DOCUMENTS),
    ),
}
"""Every target by its name."""
