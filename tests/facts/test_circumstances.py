"""The circumstances that decide: for each form of a service that people ask about, a call, and another that is answered differently."""

from __future__ import annotations

import pytest

from shared_responsibility import MODEL, Owner

AWS, CUSTOMER, SHARED, NOT = Owner.AWS, Owner.CUSTOMER, Owner.SHARED, Owner.NOT_APPLICABLE

DECIDING = [
    ("ECS on EC2", "ecs", "guest-os-patching", {"launch_type": "ec2"}, CUSTOMER),
    ("ECS on Fargate", "ecs", "guest-os-patching", {"launch_type": "fargate"}, AWS),
    ("ECS Managed Instances", "ecs", "guest-os-patching", {"launch_type": "managed-instances"}, AWS),
    ("ECS Anywhere", "ecs", "hardware-maintenance", {"launch_type": "external"}, CUSTOMER),
    ("ECS Express Mode", "ecs-express-mode", "guest-os-patching", {}, AWS),
    ("EKS, self-managed nodes", "eks", "node-lifecycle", {"compute": "self-managed"}, CUSTOMER),
    ("EKS, managed node groups", "eks", "os-image-publication", {"compute": "managed-nodes"}, AWS),
    (
        "EKS, managed node groups with a custom image",
        "eks",
        "os-image-publication",
        {"compute": "managed-nodes-custom-ami"},
        CUSTOMER,
    ),
    ("EKS on Fargate", "eks", "guest-os-patching", {"compute": "fargate"}, AWS),
    ("EKS Auto Mode", "eks", "node-lifecycle", {"compute": "auto"}, AWS),
    ("EKS Hybrid Nodes", "eks", "hardware-maintenance", {"compute": "hybrid-nodes"}, CUSTOMER),
    ("EKS Anywhere", "eks-anywhere", "dedicated-control-plane", {}, CUSTOMER),
    ("EKS Capabilities", "eks-capabilities", "required-patch-application", {}, AWS),
    ("Lambda, zip on a managed runtime", "lambda", "required-patch-application", {"update_mode": "auto"}, AWS),
    ("Lambda, image", "lambda", "container-image-patching", {"package": "image"}, CUSTOMER),
    ("Lambda, zip", "lambda", "container-image-patching", {"package": "zip"}, NOT),
    ("Lambda, runtime updates by hand", "lambda", "required-patch-application", {"update_mode": "manual"}, CUSTOMER),
    (
        "Lambda, runtime of the customer's own",
        "lambda",
        "required-patch-application",
        {"update_mode": "auto", "runtime": "customer-managed"},
        CUSTOMER,
    ),
    ("Lambda, deprecated runtime", "lambda", "required-patch-application", {"runtime": "deprecated"}, CUSTOMER),
    ("RDS", "rds", "guest-os-patching", {"custom": False}, AWS),
    ("RDS Custom for Oracle", "rds", "guest-os-patching", {"custom_engine": "oracle"}, CUSTOMER),
    (
        "RDS Custom for SQL Server, engine version of AWS",
        "rds",
        "required-patch-application",
        {"custom_engine": "sql-server-aws-engine"},
        AWS,
    ),
    (
        "RDS Custom for SQL Server, custom engine version",
        "rds",
        "required-patch-application",
        {"custom_engine": "sql-server-custom-engine"},
        CUSTOMER,
    ),
    ("RDS, engine with its licence", "rds", "third-party-software-and-licences", {"licence": "included"}, AWS),
    (
        "RDS, licence brought along",
        "rds",
        "third-party-software-and-licences",
        {"licence": "bring-your-own"},
        CUSTOMER,
    ),
    ("RDS, support that ended", "rds", "end-of-support-upgrade", {"custom": False, "extended_support": False}, AWS),
    ("RDS Extended Support", "rds", "end-of-support-upgrade", {"extended_support": True}, CUSTOMER),
    (
        "RDS on Outposts",
        "rds",
        "facility-physical-security",
        {"custom": False, "placement": "outposts-rack"},
        CUSTOMER,
    ),
    ("RDS in a Region", "rds", "facility-physical-security", {"custom": False, "placement": "region"}, AWS),
    ("ElastiCache, nodes", "elasticache", "optional-update-application", {}, CUSTOMER),
    ("ElastiCache Serverless", "elasticache-serverless", "optional-update-application", {}, AWS),
    ("Redshift, provisioned", "redshift", "maintenance-timing", {}, CUSTOMER),
    ("Redshift Serverless", "redshift-serverless", "maintenance-timing", {}, NOT),
    ("OpenSearch, domain", "opensearch", "version-upgrade-initiation", {}, CUSTOMER),
    ("OpenSearch Serverless", "opensearchserverless", "version-upgrade-initiation", {}, AWS),
    ("MSK, brokers", "kafka", "maintenance-timing", {}, CUSTOMER),
    ("MSK Serverless", "msk-serverless", "maintenance-timing", {}, NOT),
    ("EMR on EC2", "emr", "guest-os-patching", {}, CUSTOMER),
    ("EMR Serverless", "emr-serverless", "guest-os-patching", {}, AWS),
    (
        "Beanstalk with managed updates",
        "elasticbeanstalk",
        "optional-update-application",
        {"managed_updates": True, "custom_image": False},
        AWS,
    ),
    (
        "Beanstalk without managed updates",
        "elasticbeanstalk",
        "optional-update-application",
        {"managed_updates": False},
        CUSTOMER,
    ),
    ("Batch, managed", "batch", "node-lifecycle", {"compute_environment": "ec2"}, AWS),
    ("Batch, unmanaged", "batch", "node-lifecycle", {"compute_environment": "unmanaged"}, CUSTOMER),
    ("App Runner from source", "apprunner", "container-image-patching", {"source": "source-code"}, SHARED),
    ("App Runner from an image", "apprunner", "container-image-patching", {"source": "image"}, CUSTOMER),
    ("MWAA", "mwaa", "required-patch-application", {}, CUSTOMER),
    ("MWAA Serverless", "mwaa-serverless", "required-patch-application", {}, AWS),
    ("SageMaker notebook", "sagemaker", "guest-os-patching", {"form": "notebook-instance"}, CUSTOMER),
    ("SageMaker endpoint", "sagemaker", "guest-os-patching", {"form": "endpoint"}, AWS),
    ("SageMaker HyperPod", "sagemaker-hyperpod", "guest-os-patching", {"auto_patching": False}, CUSTOMER),
    ("WorkSpaces", "workspaces", "guest-os-patching", {}, CUSTOMER),
    (
        "AppStream images, newest agent",
        "appstream",
        "host-agent-updates",
        {"agent_version": "always-latest"},
        AWS,
    ),
    ("AppStream images, pinned agent", "appstream", "host-agent-updates", {"agent_version": "pinned"}, CUSTOMER),
    ("FSx for Lustre, scratch", "fsx", "backup-operation", {"lustre_deployment": "scratch"}, NOT),
    ("KMS, material of AWS", "kms", "key-material-custody", {"origin": "aws-kms"}, AWS),
    ("KMS, imported material", "kms", "key-rotation", {"origin": "imported"}, CUSTOMER),
    ("KMS, external key store", "kms", "key-material-custody", {"key_store": "external"}, CUSTOMER),
    ("KMS, AWS managed key", "kms", "key-rotation", {"key_type": "aws-managed"}, AWS),
    ("ACM, issued and validated by DNS", "acm", "certificate-renewal", {"certificate": "amazon-issued-dns"}, AWS),
    ("ACM, validated by e-mail", "acm", "certificate-renewal", {"certificate": "amazon-issued-email"}, SHARED),
    ("ACM, imported", "acm", "certificate-renewal", {"certificate": "imported"}, CUSTOMER),
    ("ACM, exported", "acm", "certificate-renewal", {"certificate": "exported"}, SHARED),
    ("WAF, default version", "waf", "version-upgrade-initiation", {"rule_version": "default"}, AWS),
    ("WAF, static version", "waf", "version-upgrade-initiation", {"rule_version": "static"}, CUSTOMER),
    ("Shield Standard", "shield-standard", "detection-enablement", {}, AWS),
    ("Shield Advanced", "shield-advanced", "detection-enablement", {}, CUSTOMER),
    ("GuardDuty agent, automated", "guardduty", "host-agent-updates", {"runtime_agent": "automated"}, AWS),
    ("GuardDuty agent, manual", "guardduty", "host-agent-updates", {"runtime_agent": "manual"}, CUSTOMER),
    ("Route 53 with DNSSEC", "route53", "key-rotation", {"dnssec": True}, CUSTOMER),
    ("Outposts rack", "outposts-rack", "hardware-maintenance", {}, AWS),
    ("Outposts server", "outposts-server", "on-site-hardware-handling", {}, CUSTOMER),
    ("Snow on site", "snowball", "on-site-hardware-handling", {"stage": "on-site"}, CUSTOMER),
    ("Snow returned", "snowball", "on-site-hardware-handling", {"stage": "returned"}, AWS),
    ("EC2 in a Region", "ec2", "facility-physical-security", {"placement": "region"}, AWS),
    ("EC2 on an Outposts rack", "ec2", "facility-physical-security", {"placement": "outposts-rack"}, CUSTOMER),
    ("EC2 on an Outposts server", "ec2", "facility-physical-security", {"placement": "outposts-server"}, CUSTOMER),
    ("EC2 in a Local Zone", "ec2", "facility-physical-security", {"placement": "local-zone"}, AWS),
    ("EC2 in a Wavelength Zone", "ec2", "facility-physical-security", {"placement": "wavelength"}, AWS),
    ("Storage Gateway on EC2", "storagegateway", "hardware-maintenance", {"host": "ec2"}, AWS),
    ("Storage Gateway on premises", "storagegateway", "hardware-maintenance", {"host": "on-premises"}, CUSTOMER),
    ("Greengrass", "greengrass", "hardware-maintenance", {}, CUSTOMER),
    ("AMS Accelerate", "managed-services", "backup-operation", {"plan": "accelerate"}, AWS),
    ("AMS Accelerate, incidents", "managed-services", "customer-incident-response", {"plan": "accelerate"}, SHARED),
    ("AMS Advanced, incidents", "managed-services", "customer-incident-response", {"plan": "advanced"}, CUSTOMER),
    ("AMS, agents of a managed resource", "managed-services", "host-agent-updates", {"mode": "managed"}, AWS),
    ("AMS, managed resource", "managed-services", "guest-os-patching", {"mode": "managed"}, AWS),
    ("AMS, Customer Managed mode", "managed-services", "guest-os-patching", {"mode": "customer-managed"}, CUSTOMER),
    ("Marketplace image", "marketplace", "guest-os-patching", {"product": "ami"}, CUSTOMER),
    ("Marketplace software as a service", "marketplace", "guest-os-patching", {"product": "saas"}, NOT),
    (
        "Marketplace container product",
        "marketplace",
        "container-image-patching",
        {"product": "container"},
        CUSTOMER,
    ),
]
"""What people call the form, the question, what is said, and the verdict."""

CHOICES = [
    ("EKS support, standard or extended", "eks", "upgrade_policy"),
    ("RDS engine family", "rds", "engine_family"),
    ("RDS, automatic minor upgrades", "rds", "auto_minor_version_upgrade"),
    ("RDS, Multi-AZ", "rds", "deployment"),
    ("Aurora provisioned, serverless and Limitless", "aurora", "capacity"),
    ("Aurora Extended Support", "aurora", "extended_support"),
    ("ECS service against standalone task", "ecs", "task_kind"),
    ("EKS local cluster", "eks", "local_cluster"),
    ("Lambda Managed Instances", "lambda", "compute"),
    ("WorkSpaces Pools", "workspaces", "form"),
    ("FSx file systems", "fsx", "file_system"),
    ("VPC owner and participant", "vpc", "sharing"),
    ("MSK brokers, Standard and Express", "kafka", "broker_type"),
]
"""What people call the choice, the service, and the circumstance's name."""


@pytest.mark.parametrize(("form", "service", "concern", "said", "owner"), DECIDING, ids=[each[0] for each in DECIDING])
def test_the_form_decides(form, service, concern, said, owner):
    """Each form that people ask about has a verdict of its own."""
    assert MODEL.owner(service, concern, **said) is owner, form


def test_every_choice_moves_an_owner():
    """Whatever is said in this table, another value of it changes the verdict on some concern of that service."""
    choices = sorted({(service, name) for _, service, _, said, _ in DECIDING for name in said})
    assert [each for each in choices if not moves_an_owner(*each)] == []


def moves_an_owner(service, name):
    """Tell whether the values of a circumstance differ in the verdict on a concern."""
    values = MODEL.services[service].circumstance(name).values
    concerns = (concern for concern in MODEL.concerns if name in mentioned(service, concern))
    return any(len({MODEL.owner(service, each, **{name: value}) for value in values}) > 1 for each in concerns)


def mentioned(service, concern):
    """Name what the rows of a question depend on."""
    return {each.name for each in MODEL.case(service, concern).mentioned}


@pytest.mark.parametrize(("choice", "service", "name"), CHOICES, ids=[each[0] for each in CHOICES])
def test_the_choice_is_asked_for(choice, service, name):
    """A choice that moves answers, reasons or duties is asked for by the service, and some question depends on it."""
    found = MODEL.services[service]
    assert found.circumstance(name) is not None, choice
    assert any(name in mentioned(service, concern) for concern in MODEL.concerns), choice


@pytest.mark.parametrize(
    ("region", "party"), [("eu-central-1", "aws"), ("cn-north-1", "sinnet"), ("cn-northwest-1", "nwcd")]
)
def test_partition_and_region_choose_the_party(region, party):
    """The same duty of the provider is another company's in another partition or Region."""
    partition = "aws-cn" if region.startswith("cn-") else "aws"
    ruling = MODEL.ruling("ec2", "facility-physical-security", partition=partition, region=region)
    assert ruling.owner is AWS
    assert ruling.duties_of(party)
