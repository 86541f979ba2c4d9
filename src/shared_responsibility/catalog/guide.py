"""
The guide: the contents of the AWS shared responsibility guide, in our own words and in its own order.

Where it is coarser than AWS's own pages, `coarser` says so; a test finds every such place.
"""

from .._guide import (
    Claim,
    Coarser,
    FurtherLink,
    Guide,
    Practice,
    Responsibility,
    Scenario,
    Scope,
    ServiceTypeRow,
    SummaryRow,
)
from .._types import Citation
from .._vocabulary import Owner
from .sources import (
    AURORA_GUIDE,
    CLOUDTRAIL_GUIDE,
    DATA_CENTERS,
    DATA_PROTECTION_CHAPTER,
    DYNAMODB_GUIDE,
    EC2_GUIDE,
    GUARDDUTY_GUIDE,
    IAM_GUIDE,
    LAMBDA_GUIDE,
    NITRO_DESIGN,
    RDS_GUIDE,
    RELIABILITY_PILLAR,
    S3_GUIDE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    SSM_GUIDE,
    VPC_GUIDE,
    WAF_GUIDE,
    WELL_ARCHITECTED,
)

__all__ = ["GUIDE"]


GUIDE = Guide(
    responsibilities=(
        Responsibility(
            id="data-centers",
            name="Data centres",
            scope=Scope.OF_THE_CLOUD,
            definition="Guarding the buildings, supplying them, and destroying the media that leave them.",
            examples=(
                "guards and access control",
                "power and cooling",
                "fire and flood protection",
                "destruction of storage media",
            ),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("facility-physical-security", "facility-power-and-environment", "media-decommissioning"),
                    owner=Owner.AWS,
                ),
            ),
            sources=(
                Citation(
                    of=SHARED_RESPONSIBILITY,
                    title="Shared Responsibility Model",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="shared-responsibility",
                    title="Shared responsibility",
                    read="2026-11",
                ),
                Citation(
                    of=DATA_CENTERS,
                    title="AWS data centers: our controls",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="aws-network",
            name="Network security of the cloud",
            scope=Scope.OF_THE_CLOUD,
            definition="Running the network between and inside the data centres, with firewalls at its borders and protection against floods.",
            examples=("firewalls at the borders of AWS's network", "DDoS protection", "encryption between facilities"),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("backbone-encryption", "ddos-network-layer", "network-infrastructure"),
                    owner=Owner.AWS,
                ),
            ),
            tools=("shield",),
            sources=(
                Citation(
                    of=SECURITY_PILLAR,
                    page="shared-responsibility",
                    title="Shared responsibility",
                    read="2026-11",
                    quote="This infrastructure is composed of the hardware, software, networking, and facilities that run AWS Cloud services.",
                ),
                Citation(
                    of=WAF_GUIDE,
                    page="ddos-standard-summary",
                    title="AWS Shield Standard overview",
                    read="2026-11",
                ),
                Citation(
                    of=VPC_GUIDE,
                    page="infrastructure-security",
                    title="Infrastructure security in Amazon VPC",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="virtualization",
            name="Hypervisor and virtualization",
            scope=Scope.OF_THE_CLOUD,
            definition="Running and patching the hosts and the virtualization layer, and keeping customers apart on them.",
            examples=(
                "the hypervisor",
                "patches of the hosts",
                "isolation between customers",
                "clearing of memory and disks",
            ),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=(
                        "host-and-hypervisor-patching",
                        "memory-and-storage-scrubbing",
                        "provider-operator-access",
                        "tenant-isolation",
                    ),
                    owner=Owner.AWS,
                ),
            ),
            sources=(
                Citation(
                    of=SECURITY_PILLAR,
                    page="shared-responsibility",
                    title="Shared responsibility",
                    read="2026-11",
                ),
                Citation(
                    of=NITRO_DESIGN,
                    page="no-aws-operator-access",
                    title="The Security Design of the AWS Nitro System: No AWS operator access",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="regions-and-edge-locations",
            name="Global infrastructure",
            scope=Scope.OF_THE_CLOUD,
            definition="Building Regions, Availability Zones and edge locations, and keeping the services in them available.",
            examples=("Regions", "Availability Zones", "edge locations"),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora", "cloudfront"),
                    concerns=("global-infrastructure", "service-availability"),
                    owner=Owner.AWS,
                ),
            ),
            sources=(
                Citation(
                    of=SHARED_RESPONSIBILITY,
                    title="Shared Responsibility Model",
                    read="2026-11",
                ),
                Citation(
                    of=RELIABILITY_PILLAR,
                    page="shared-responsibility-model-for-resiliency",
                    title="Shared Responsibility Model for Resiliency",
                    read="2026-11",
                    quote="AWS is responsible for resiliency of the infrastructure that runs all of the services offered in the AWS Cloud.",
                ),
            ),
        ),
        Responsibility(
            id="physical-hardware",
            name="Hardware",
            scope=Scope.OF_THE_CLOUD,
            definition="Buying, installing, repairing and replacing servers, disks and network devices, firmware included.",
            examples=("servers", "storage devices", "network devices", "firmware"),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("firmware-patching", "hardware-maintenance", "hardware-provisioning"),
                    owner=Owner.AWS,
                ),
            ),
            sources=(
                Citation(
                    of=SECURITY_PILLAR,
                    page="shared-responsibility",
                    title="Shared responsibility",
                    read="2026-11",
                    quote="This infrastructure is composed of the hardware, software, networking, and facilities that run AWS Cloud services.",
                ),
            ),
        ),
        Responsibility(
            id="identities-and-permissions",
            name="Identity and access management",
            scope=Scope.IN_THE_CLOUD,
            definition="Deciding who may do what, and keeping the credentials safe with which it is done.",
            examples=("users", "roles", "policies"),
            claims=(
                Claim(
                    services=("iam", "ec2", "s3", "rds", "lambda", "dynamodb"),
                    concerns=("access-review", "credential-protection", "iam-policy-configuration"),
                    owner=Owner.CUSTOMER,
                ),
                Claim(
                    services=("organizations",),
                    concerns=("account-structure", "iam-policy-configuration"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=(
                "access-analyzer",
                "iam",
                "identity-center",
                "multi-factor-authentication",
                "service-control-policies",
            ),
            sources=(
                Citation(
                    of=IAM_GUIDE,
                    page="best-practices",
                    title="Security best practices in IAM",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="customer-data",
            name="Data protection",
            scope=Scope.IN_THE_CLOUD,
            definition="Knowing the data, having them encrypted with the right keys, and having backups that can be restored.",
            examples=("encryption", "key management", "backups"),
            claims=(
                Claim(
                    services=("ebs", "rds", "dynamodb", "s3", "aurora"),
                    concerns=(
                        "at-rest-encryption-enablement",
                        "backup-configuration",
                        "data-classification",
                        "key-choice-and-policy",
                        "restore-testing",
                    ),
                    owner=Owner.CUSTOMER,
                ),
                Claim(
                    services=("s3",),
                    concerns=("resource-policy-configuration",),
                    owner=Owner.CUSTOMER,
                ),
                Claim(
                    services=("rds", "aurora"),
                    concerns=("secret-storage",),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("backup", "kms", "macie", "s3-block-public-access", "secrets-manager"),
            sources=(
                Citation(
                    of=DATA_PROTECTION_CHAPTER,
                    title="Data Protection in AWS Config",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_protect_data_rest_encrypt",
                    title="SEC08-BP02 Enforce encryption at rest",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="customer-applications",
            name="Application security",
            scope=Scope.IN_THE_CLOUD,
            definition="Writing the application securely, patching it and what it runs on, and protecting the APIs that it exposes.",
            examples=("patching", "API protection"),
            claims=(
                Claim(
                    services=("ec2",),
                    concerns=(
                        "application-code",
                        "application-dependencies",
                        "guest-os-patching",
                        "self-installed-software-patching",
                        "workload-vulnerability-scanning",
                    ),
                    owner=Owner.CUSTOMER,
                ),
                Claim(
                    services=("lambda",),
                    concerns=("application-code", "application-dependencies"),
                    owner=Owner.CUSTOMER,
                ),
                Claim(
                    services=("apigateway",),
                    concerns=("ddos-application-layer", "resource-policy-configuration", "web-request-filtering"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("amazon-inspector", "systems-manager-patch-manager", "waf"),
            sources=(
                Citation(
                    of=SHARED_RESPONSIBILITY,
                    title="Shared Responsibility Model",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_protect_compute_vulnerability_management",
                    title="SEC06-BP01 Perform vulnerability management",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="customer-network",
            name="Network security in the cloud",
            scope=Scope.IN_THE_CLOUD,
            definition="Deciding what can reach the workload over the network, and what it can reach.",
            examples=("security groups", "VPCs", "network ACLs"),
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda"),
                    concerns=("network-access-configuration",),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("network-acls", "security-groups"),
            sources=(
                Citation(
                    of=WELL_ARCHITECTED,
                    page="sec_network_protection_create_layers",
                    title="SEC05-BP01 Create network layers",
                    read="2026-11",
                ),
                Citation(
                    of=EC2_GUIDE,
                    page="infrastructure-security",
                    title="Infrastructure security in Amazon EC2",
                    read="2026-11",
                ),
                Citation(
                    of=VPC_GUIDE,
                    page="infrastructure-security",
                    title="Infrastructure security in Amazon VPC",
                    read="2026-11",
                ),
            ),
        ),
        Responsibility(
            id="customer-monitoring",
            name="Monitoring and incident response",
            scope=Scope.IN_THE_CLOUD,
            definition="Switching on records and detectors, reading what they report, and acting on it.",
            examples=("CloudTrail", "GuardDuty", "Security Hub"),
            claims=(
                Claim(
                    services=("cloudtrail", "guardduty", "securityhub", "ec2", "s3", "rds"),
                    concerns=(
                        "audit-log-configuration",
                        "audit-log-review",
                        "customer-incident-response",
                        "detection-enablement",
                        "finding-remediation",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("cloudtrail", "detective", "guardduty", "security-hub"),
            sources=(
                Citation(
                    of=CLOUDTRAIL_GUIDE,
                    page="best-practices-security",
                    title="Security best practices in AWS CloudTrail",
                    read="2026-11",
                ),
                Citation(
                    of=GUARDDUTY_GUIDE,
                    page="guardduty_remediate",
                    title="Remediating security issues discovered by GuardDuty",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_incident_response_develop_management_plans",
                    title="SEC10-BP02 Develop incident management plans",
                    read="2026-11",
                ),
            ),
        ),
    ),
    service_types=(
        ServiceTypeRow(
            category="iaas",
            name="Infrastructure as a service",
            services=("ec2", "vpc", "rds"),
            provider_part="Runs the buildings, the hardware, the network and the virtualization layer.",
            customer_part="Patches and hardens the operating system, patches the software on it, sets the firewall, and governs access and data.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds"),
                    concerns=(
                        "facility-physical-security",
                        "hardware-maintenance",
                        "host-and-hypervisor-patching",
                        "network-infrastructure",
                    ),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "vpc", "rds"),
                    concerns=(
                        "content-control",
                        "guest-os-hardening",
                        "guest-os-patching",
                        "iam-policy-configuration",
                        "network-access-configuration",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
        ServiceTypeRow(
            category="paas",
            name="Platform as a service",
            services=("lambda", "dynamodb", "s3"),
            provider_part="Runs the infrastructure, the operating system and the platform, and patches and scales them.",
            customer_part="Brings code and data, and governs access and encryption keys.",
            claims=(
                Claim(
                    services=("lambda", "dynamodb", "s3"),
                    concerns=(
                        "guest-os-patching",
                        "host-and-hypervisor-patching",
                        "required-patch-application",
                        "scaling-operation",
                    ),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("lambda", "dynamodb", "s3"),
                    concerns=(
                        "application-code",
                        "content-control",
                        "iam-policy-configuration",
                        "key-choice-and-policy",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
        ServiceTypeRow(
            category="saas",
            name="Software as a service, managed services",
            services=("rds", "s3", "aurora"),
            provider_part="Runs the whole service: infrastructure, operating system and software, with its patches, upgrades, encryption and backups.",
            customer_part="Governs who has access, and which data are stored.",
            claims=(
                Claim(
                    services=("rds", "s3", "aurora"),
                    concerns=(
                        "at-rest-encryption-enablement",
                        "at-rest-encryption-operation",
                        "backup-operation",
                        "guest-os-patching",
                        "required-patch-application",
                    ),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("rds", "aurora"),
                    concerns=("version-upgrade-initiation",),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("rds", "s3", "aurora"),
                    concerns=("content-control", "data-classification", "iam-policy-configuration"),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
    ),
    scenarios=(
        Scenario(
            id="data-center-break-in",
            name="Break-in at a data centre",
            description="Somebody gets into a data centre and at the machines in it.",
            service="ec2",
            provider_duty="Keeps intruders out, notices them, investigates, and sees to it that media which leave the building are unreadable.",
            customer_duty="Nothing at the site; have a plan for the loss of a location, and encrypt what must stay secret.",
            claims=(
                Claim(
                    services=("ec2", "rds", "s3"),
                    concerns=(
                        "facility-physical-security",
                        "infrastructure-assurance",
                        "media-decommissioning",
                        "service-incident-response",
                    ),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "rds", "s3"),
                    concerns=("disaster-recovery-plan", "key-choice-and-policy"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("artifact",),
            sources=(
                Citation(
                    of=SHARED_RESPONSIBILITY,
                    title="Shared Responsibility Model",
                    read="2026-11",
                ),
                Citation(
                    of=DATA_CENTERS,
                    title="AWS data centers: our controls",
                    read="2026-11",
                ),
            ),
        ),
        Scenario(
            id="unpatched-ec2-instance",
            name="Unpatched EC2 instance",
            description="An instance is taken over through a known flaw in its operating system or in the software on it.",
            service="ec2",
            provider_duty="Patches the host and the hypervisor, and publishes patched images.",
            customer_duty="Patch the operating system and the software of the instance, look for known flaws, replace what was taken over, and investigate.",
            claims=(
                Claim(
                    services=("ec2",),
                    concerns=("host-and-hypervisor-patching", "os-image-publication"),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2",),
                    concerns=(
                        "customer-incident-response",
                        "guest-os-patching",
                        "self-installed-software-patching",
                        "workload-vulnerability-scanning",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("amazon-inspector", "guardduty", "systems-manager-patch-manager"),
            sources=(
                Citation(
                    of=SECURITY_PILLAR,
                    page="shared-responsibility",
                    title="Shared responsibility",
                    read="2026-11",
                ),
                Citation(
                    of=EC2_GUIDE,
                    page="update-management",
                    title="Update management for Amazon EC2 instances",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_protect_compute_vulnerability_management",
                    title="SEC06-BP01 Perform vulnerability management",
                    read="2026-11",
                ),
            ),
        ),
        Scenario(
            id="public-s3-bucket",
            name="Public S3 bucket",
            description="A bucket with confidential objects can be read by anybody.",
            service="s3",
            provider_duty="Enforces the bucket's policy as it is written, offers Block Public Access, and has it switched on for new buckets.",
            customer_duty="Keep Block Public Access on, write policies that name who may read, know which data are confidential, and close and investigate what was open.",
            claims=(
                Claim(
                    services=("s3",),
                    concerns=("request-authorization-engine", "service-software-patching"),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("s3",),
                    concerns=(
                        "customer-incident-response",
                        "data-classification",
                        "iam-policy-configuration",
                        "resource-policy-configuration",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("access-analyzer", "macie", "s3-block-public-access"),
            sources=(
                Citation(
                    of=S3_GUIDE,
                    page="security-best-practices",
                    title="Security best practices for Amazon S3",
                    read="2026-11",
                ),
                Citation(
                    of=S3_GUIDE,
                    page="configuring-block-public-access-bucket",
                    title="Configuring block public access settings for your S3 buckets",
                    read="2026-11",
                    quote="By default, new buckets, access points, and objects do not allow public access.",
                ),
            ),
        ),
        Scenario(
            id="unauthorized-iam-user-access",
            name="Unauthorized access to an IAM user",
            description="Somebody signs in with the password or access key of an IAM user.",
            service="iam",
            provider_duty="Authenticates and authorizes each request, records it, and offers a second factor.",
            customer_duty="Require a second factor, use roles instead of long-term keys, grant the least privilege, review what was recorded, and revoke and replace what was stolen.",
            claims=(
                Claim(
                    services=("iam",),
                    concerns=("audit-log-emission", "request-authorization-engine"),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("iam",),
                    concerns=(
                        "access-review",
                        "audit-log-review",
                        "credential-protection",
                        "customer-incident-response",
                        "iam-policy-configuration",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("access-analyzer", "cloudtrail", "guardduty", "multi-factor-authentication"),
            sources=(
                Citation(
                    of=IAM_GUIDE,
                    page="best-practices",
                    title="Security best practices in IAM",
                    read="2026-11",
                ),
                Citation(
                    of=CLOUDTRAIL_GUIDE,
                    page="best-practices-security",
                    title="Security best practices in AWS CloudTrail",
                    read="2026-11",
                ),
            ),
        ),
        Scenario(
            id="rds-exfiltration",
            name="Exfiltration from an RDS database",
            description="Somebody copies the data out of a database.",
            service="rds",
            provider_duty="Runs and patches the hosts under the database, encrypts the storage where encryption is on, and keeps its own staff out.",
            customer_duty="Keep the database off the internet, limit who may connect and what database users may read, switch encryption on, watch, and respond.",
            claims=(
                Claim(
                    services=("rds",),
                    concerns=(
                        "at-rest-encryption-operation",
                        "facility-physical-security",
                        "guest-os-patching",
                        "provider-operator-access",
                    ),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("rds",),
                    concerns=(
                        "at-rest-encryption-enablement",
                        "audit-log-review",
                        "customer-incident-response",
                        "detection-enablement",
                        "iam-policy-configuration",
                        "in-service-accounts",
                        "network-access-configuration",
                        "secret-storage",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("cloudtrail", "guardduty", "kms", "secrets-manager", "security-groups"),
            sources=(
                Citation(
                    of=RDS_GUIDE,
                    page="UsingWithRDS",
                    title="Security in Amazon RDS",
                    read="2026-11",
                ),
            ),
        ),
    ),
    tools=(
        "iam",
        "service-control-policies",
        "secrets-manager",
        "kms",
        "s3-block-public-access",
        "backup",
        "guardduty",
        "security-hub",
        "cloudtrail",
    ),
    practices=(
        Practice(
            id="mfa-for-iam-users",
            name="Multi-factor authentication for IAM users",
            advice="Require a second factor of every IAM user, and of the root user first of all.",
            claims=(
                Claim(
                    services=("iam",),
                    concerns=("credential-protection",),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("iam", "multi-factor-authentication"),
            sources=(
                Citation(
                    of=IAM_GUIDE,
                    page="best-practices",
                    title="Security best practices in IAM",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="roles-instead-of-long-term-keys",
            name="Roles instead of long-term keys",
            advice="Give people and workloads roles with temporary credentials; where a key must stay, rotate it and remove it when it is no longer used.",
            claims=(
                Claim(
                    services=("iam", "ec2", "lambda"),
                    concerns=("credential-protection", "iam-policy-configuration", "secret-rotation"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("iam", "identity-center", "secrets-manager"),
            sources=(
                Citation(
                    of=IAM_GUIDE,
                    page="best-practices",
                    title="Security best practices in IAM",
                    read="2026-11",
                ),
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_identities_secrets",
                    title="SEC02-BP03 Store and use secrets securely",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="encryption-with-kms",
            name="Encryption with KMS",
            advice="Encrypt stored data with keys of AWS KMS whose policies you write.",
            claims=(
                Claim(
                    services=("ebs", "rds", "s3"),
                    concerns=("at-rest-encryption-enablement", "key-choice-and-policy"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("kms",),
            sources=(
                Citation(
                    of=SECURITY_PILLAR,
                    page="sec_protect_data_rest_encrypt",
                    title="SEC08-BP02 Enforce encryption at rest",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="least-privilege",
            name="Least privilege",
            advice="Grant only what a task needs, and take back what nobody uses.",
            claims=(
                Claim(
                    services=("iam", "ec2", "s3", "rds", "lambda", "dynamodb"),
                    concerns=("access-review", "iam-policy-configuration"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("access-analyzer", "iam", "service-control-policies"),
            sources=(
                Citation(
                    of=IAM_GUIDE,
                    page="best-practices",
                    title="Security best practices in IAM",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="security-groups-and-network-acls",
            name="Security groups and network ACLs",
            advice="Open only the ports and sources that are needed, at each resource and at the border of each subnet.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds"),
                    concerns=("network-access-configuration",),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("network-acls", "security-groups"),
            sources=(
                Citation(
                    of=VPC_GUIDE,
                    page="security-groups",
                    title="Security groups",
                    read="2026-11",
                ),
                Citation(
                    of=VPC_GUIDE,
                    page="default-network-acl",
                    title="Default network ACL for a VPC",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="watching-cloudtrail",
            name="Watching CloudTrail",
            advice="Keep a trail of all accounts and Regions, protect it, and read it or have it read.",
            claims=(
                Claim(
                    services=("cloudtrail",),
                    concerns=("audit-log-configuration", "audit-log-review"),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("cloudtrail", "detective", "guardduty"),
            sources=(
                Citation(
                    of=CLOUDTRAIL_GUIDE,
                    page="best-practices-security",
                    title="Security best practices in AWS CloudTrail",
                    read="2026-11",
                ),
            ),
        ),
        Practice(
            id="patching-ec2",
            name="Patching EC2 instances",
            advice="Patch operating system and software of every instance on a schedule, or replace the instance from a patched image.",
            claims=(
                Claim(
                    services=("ec2",),
                    concerns=(
                        "guest-os-patching",
                        "self-installed-software-patching",
                        "workload-vulnerability-scanning",
                    ),
                    owner=Owner.CUSTOMER,
                ),
            ),
            tools=("amazon-inspector", "systems-manager-patch-manager"),
            sources=(
                Citation(
                    of=EC2_GUIDE,
                    page="update-management",
                    title="Update management for Amazon EC2 instances",
                    read="2026-11",
                ),
                Citation(
                    of=SSM_GUIDE,
                    page="patch-manager",
                    title="AWS Systems Manager Patch Manager",
                    read="2026-11",
                ),
            ),
        ),
    ),
    certifications=(
        "soc-1",
        "soc-2",
        "soc-3",
        "iso-27001",
        "iso-9001",
        "hipaa",
        "fedramp",
        "pci-dss",
        "gdpr",
    ),
    summary=(
        SummaryRow(
            topic="physical-security",
            owner=Owner.AWS,
            provider_part="Guards the buildings, supplies them, and destroys media.",
            customer_part="Nothing.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("facility-physical-security", "facility-power-and-environment", "media-decommissioning"),
                    owner=Owner.AWS,
                ),
            ),
        ),
        SummaryRow(
            topic="network-security",
            owner=Owner.SHARED,
            provider_part="Protects its network, its borders and its customers from each other.",
            customer_part="Set security groups, network ACLs, routes and endpoints.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("ddos-network-layer", "network-infrastructure", "tenant-isolation"),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("network-access-configuration",),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
        SummaryRow(
            topic="data-protection",
            owner=Owner.SHARED,
            provider_part="Offers encryption and performs it, keeps root keys, and keeps stored data durable.",
            customer_part="Classify the data, choose keys, have encryption and backups on, and decide who may read.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("at-rest-encryption-operation", "key-material-custody"),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("content-control", "data-classification", "key-choice-and-policy"),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
        SummaryRow(
            topic="iam-and-access-control",
            owner=Owner.SHARED,
            provider_part="Runs the engine that authenticates and authorizes each request.",
            customer_part="Manage users, roles, policies and credentials.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("request-authorization-engine",),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("access-review", "credential-protection", "iam-policy-configuration"),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
        SummaryRow(
            topic="compliance-and-audits",
            owner=Owner.SHARED,
            provider_part="Has its infrastructure and services audited, and hands out the reports.",
            customer_part="Show that your own use complies, with AWS's reports as one part of the evidence.",
            claims=(
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("infrastructure-assurance",),
                    owner=Owner.AWS,
                ),
                Claim(
                    services=("ec2", "vpc", "rds", "lambda", "dynamodb", "s3", "aurora"),
                    concerns=("workload-compliance",),
                    owner=Owner.CUSTOMER,
                ),
            ),
        ),
    ),
    links=(
        FurtherLink(
            title="AWS Shared Responsibility Model",
            url="https://aws.amazon.com/compliance/shared-responsibility-model/",
        ),
        FurtherLink(
            title="AWS security documentation",
            url="https://docs.aws.amazon.com/security/",
        ),
        FurtherLink(
            title="AWS Well-Architected Framework, Security Pillar",
            url="https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/",
        ),
    ),
    coarser=(
        Coarser(
            where="customer-data",
            service="aurora",
            concern="at-rest-encryption-enablement",
            claimed=Owner.CUSTOMER,
            because="Aurora encrypts every cluster created since 18 February 2026 without being asked; only older ones depend on the customer's choice.",
            sources=(
                Citation(
                    of=AURORA_GUIDE,
                    page="Overview.Encryption",
                    title="Encrypting Amazon Aurora resources",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="customer-data",
            service="dynamodb",
            concern="at-rest-encryption-enablement",
            claimed=Owner.CUSTOMER,
            because="DynamoDB encrypts every table, and nobody can switch that off; what is left to the customer is the key.",
            sources=(
                Citation(
                    of=DYNAMODB_GUIDE,
                    page="encryption.usagenotes",
                    title="DynamoDB encryption at rest usage notes",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="customer-data",
            service="s3",
            concern="at-rest-encryption-enablement",
            claimed=Owner.CUSTOMER,
            because="S3 encrypts every new object since 5 January 2023; what is left to the customer is the key.",
            sources=(
                Citation(
                    of=S3_GUIDE,
                    page="UsingServerSideEncryption",
                    title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                    read="2026-11",
                    quote="Starting January 5, 2023, all new object uploads to Amazon S3 are automatically encrypted at no additional cost",
                ),
            ),
        ),
        Coarser(
            where="encryption-with-kms",
            service="s3",
            concern="at-rest-encryption-enablement",
            claimed=Owner.CUSTOMER,
            because="Objects are encrypted without KMS too: the advice is about who holds the key, not about whether there is encryption.",
            sources=(
                Citation(
                    of=S3_GUIDE,
                    page="UsingServerSideEncryption",
                    title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                    read="2026-11",
                    quote="Starting January 5, 2023, all new object uploads to Amazon S3 are automatically encrypted at no additional cost",
                ),
                Citation(
                    of=S3_GUIDE,
                    page="UsingKMSEncryption",
                    title="Using server-side encryption with AWS KMS keys (SSE-KMS)",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="iaas",
            service="rds",
            concern="guest-os-hardening",
            claimed=Owner.CUSTOMER,
            because="RDS stands under IaaS, but nobody except AWS reaches the host under a DB instance, unless it is RDS Custom.",
            sources=(
                Citation(
                    of=RDS_GUIDE,
                    page="rds-custom",
                    title="Amazon RDS Custom",
                    read="2026-11",
                    quote="Amazon RDS doesn't let you access the underlying host",
                ),
            ),
        ),
        Coarser(
            where="iaas",
            service="rds",
            concern="guest-os-patching",
            claimed=Owner.CUSTOMER,
            because="RDS stands under IaaS, but AWS's own table gives the patching of its operating system to AWS, unless it is RDS Custom.",
            sources=(
                Citation(
                    of=RDS_GUIDE,
                    page="Welcome",
                    title="What is Amazon Relational Database Service (Amazon RDS)?",
                    read="2026-11",
                ),
                Citation(
                    of=RDS_GUIDE,
                    page="USER_UpgradeDBInstance.Maintenance",
                    title="Maintaining a DB instance",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="iaas",
            service="vpc",
            concern="guest-os-hardening",
            claimed=Owner.CUSTOMER,
            because="A VPC holds no operating system of the customer's: AWS runs its routers and gateways as a managed service.",
            sources=(
                Citation(
                    of=VPC_GUIDE,
                    page="infrastructure-security",
                    title="Infrastructure security in Amazon VPC",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="iaas",
            service="vpc",
            concern="guest-os-patching",
            claimed=Owner.CUSTOMER,
            because="A VPC holds no operating system of the customer's: AWS runs its routers and gateways as a managed service.",
            sources=(
                Citation(
                    of=VPC_GUIDE,
                    page="infrastructure-security",
                    title="Infrastructure security in Amazon VPC",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="paas",
            service="lambda",
            concern="required-patch-application",
            claimed=Owner.AWS,
            because="AWS patches the runtime of a zip package in Auto mode; with an image, or with function-update or manual mode, the customer must act.",
            sources=(
                Citation(
                    of=LAMBDA_GUIDE,
                    page="runtime-management-shared",
                    title="Understanding the shared responsibility model for Lambda runtime management",
                    read="2026-11",
                    quote="Lambda is responsible for applying runtime updates to all functions configured to use the Auto runtime update mode.",
                ),
            ),
        ),
        Coarser(
            where="saas",
            service="aurora",
            concern="at-rest-encryption-enablement",
            claimed=Owner.AWS,
            because="Clusters created before 18 February 2026 are encrypted only if the customer chose it.",
            sources=(
                Citation(
                    of=AURORA_GUIDE,
                    page="Overview.Encryption",
                    title="Encrypting Amazon Aurora resources",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="saas",
            service="aurora",
            concern="version-upgrade-initiation",
            claimed=Owner.AWS,
            because="Aurora stands under SaaS, but the customer starts major version upgrades for as long as the old version is supported.",
            sources=(
                Citation(
                    of=AURORA_GUIDE,
                    page="USER_UpgradeDBInstance.Maintenance",
                    title="Maintaining an Amazon Aurora DB cluster",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="saas",
            service="rds",
            concern="at-rest-encryption-enablement",
            claimed=Owner.AWS,
            because="RDS stands under SaaS, but it encrypts only the DB instances for which the customer chose encryption when creating them.",
            sources=(
                Citation(
                    of=RDS_GUIDE,
                    page="Overview.Encryption",
                    title="Encrypting Amazon RDS resources",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="saas",
            service="rds",
            concern="version-upgrade-initiation",
            claimed=Owner.AWS,
            because="RDS stands under SaaS, but the customer starts major version upgrades for as long as the old version is supported.",
            sources=(
                Citation(
                    of=RDS_GUIDE,
                    page="USER_UpgradeDBInstance.Upgrading",
                    title="Upgrading a DB instance engine version",
                    read="2026-11",
                ),
            ),
        ),
        Coarser(
            where="saas",
            service="s3",
            concern="backup-operation",
            claimed=Owner.AWS,
            because="S3 stands under SaaS, but it is durability that it provides: it keeps nothing that is overwritten or deleted unless the customer turned on versioning or backups.",
            sources=(
                Citation(
                    of=S3_GUIDE,
                    page="Versioning",
                    title="Retaining multiple versions of objects with S3 Versioning",
                    read="2026-11",
                    quote="By default, S3 Versioning is disabled on buckets, and you must explicitly enable it.",
                ),
                Citation(
                    of=RELIABILITY_PILLAR,
                    page="shared-responsibility-model-for-resiliency",
                    title="Shared Responsibility Model for Resiliency",
                    read="2026-11",
                    quote="AWS is responsible for resiliency of the infrastructure that runs all of the services offered in the AWS Cloud.",
                ),
            ),
        ),
    ),
)
