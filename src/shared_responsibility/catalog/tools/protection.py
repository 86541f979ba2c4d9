"""The tools that protect data and networks."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty, Source
from ..._vocabulary import Verb
from ..sources import (
    ACM_GUIDE,
    BACKUP_GUIDE,
    BOTOCORE_REFERENCE,
    KMS_GUIDE,
    S3_GUIDE,
    SECURITY_PILLAR,
    VPC_GUIDE,
    WAF_GUIDE,
)

KMS_DOCUMENTATION = Source(
    id="kms-documentation",
    title="AWS Key Management Service Documentation",
    url="https://docs.aws.amazon.com/kms/",
)
WAF_DOCUMENTATION = Source(
    id="waf-documentation",
    title="AWS WAF Documentation",
    url="https://docs.aws.amazon.com/waf/",
)

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="backup",
        name="AWS Backup",
        purpose="Takes, copies, locks and test-restores backups of many services by plans that the customer writes.",
        concerns=(
            "backup-configuration",
            "backup-operation",
            "cross-region-replication",
            "restore-testing",
        ),
        service="backup",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER, ToolRole.PREVENT),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the backup plans, and assign resources to them.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html",
        sources=(
            Citation(
                of=BACKUP_GUIDE,
                page="security-considerations",
                title="Security in AWS Backup",
                read="2026-11",
            ),
            Citation(
                of=BACKUP_GUIDE,
                page="API_Operations_AWS_Backup",
                title="AWS Backup actions",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="backup",
                title="Backup",
                read="2026-11",
                quote="a unified backup service designed to protect Amazon Web Services services and their associated data",
            ),
        ),
    ),
    Tool(
        id="certificate-manager",
        name="AWS Certificate Manager",
        purpose="Issues certificates for load balancers, distributions and APIs, and renews those it has issued.",
        concerns=(
            "certificate-renewal",
            "workload-tls",
        ),
        service="acm",
        purposes=("data-protection", "network-protection"),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Request the certificate, validate the domain, and attach it.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html",
        sources=(
            Citation(
                of=ACM_GUIDE,
                page="managed-renewal",
                title="Managed renewal for ACM certificates",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="acm/client/request_certificate",
                title="request_certificate",
                read="2026-11",
                quote="Requests an ACM certificate for use with other Amazon Web Services services.",
            ),
        ),
    ),
    Tool(
        id="firewall-manager",
        name="AWS Firewall Manager",
        purpose="Applies firewall rules once to all accounts and resources, also to those that come later.",
        concerns=(
            "ddos-application-layer",
            "network-access-configuration",
            "web-request-filtering",
        ),
        service="fms",
        purposes=("network-protection",),
        roles=(ToolRole.PREVENT, ToolRole.DETECT),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Name an administrator for the organization, and write the policies.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/waf/",
        sources=(
            Citation(
                of=WAF_DOCUMENTATION,
                title="AWS WAF Documentation",
                read="2026-11",
                quote="The service automatically applies your rules across your accounts and resources, even as you add new resources.",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="fms/client/put_policy",
                title="put_policy",
                read="2026-11",
                quote="Firewall Manager automatically applies the policy to the resources in that account that are within scope of the policy",
            ),
        ),
    ),
    Tool(
        id="kms",
        name="AWS Key Management Service",
        purpose="Keeps keys in hardware security modules, lets key policies say who may use them, and rotates them once that is enabled.",
        concerns=(
            "at-rest-encryption-enablement",
            "client-side-encryption",
            "key-choice-and-policy",
            "key-rotation",
        ),
        service="kms",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Choose the key of each resource, and write the policies of the keys of your own.",
        ),
        url="https://docs.aws.amazon.com/kms/",
        sources=(
            Citation(
                of=KMS_DOCUMENTATION,
                title="AWS Key Management Service Documentation",
                read="2026-11",
                quote="AWS Key Management Service (AWS KMS) is an encryption and key management service scaled for the cloud.",
            ),
            Citation(
                of=KMS_GUIDE,
                page="rotate-keys",
                title="Rotating AWS KMS keys",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="network-acls",
        name="Network ACLs of Amazon VPC",
        purpose="Allows or denies traffic at the border of a subnet.",
        concerns=("network-access-configuration",),
        service="vpc",
        purposes=("network-protection",),
        roles=(ToolRole.PREVENT,),
        services=("ec2", "elb", "network-acl", "vpc"),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Write the rules: the default one lets everything pass."
        ),
        url="https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html",
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="default-network-acl",
                title="Default network ACL for a VPC",
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
    Tool(
        id="s3-block-public-access",
        name="Amazon S3 Block Public Access",
        purpose="Keeps buckets, access points and whole accounts from being made public, whatever policies and ACLs say.",
        concerns=("resource-policy-configuration",),
        service="s3",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        services=("s3",),
        activation=Duty(party="customer", verb=Verb.CONFIGURE, text="Keep it on for the account and for every bucket."),
        url="https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-bucket.html",
        sources=(
            Citation(
                of=S3_GUIDE,
                page="configuring-block-public-access-bucket",
                title="Configuring block public access settings for your S3 buckets",
                read="2026-11",
                quote="By default, new buckets, access points, and objects do not allow public access.",
            ),
            Citation(
                of=S3_GUIDE,
                page="security-best-practices",
                title="Security best practices for Amazon S3",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="s3/client/put_public_access_block",
                title="put_public_access_block",
                read="2026-11",
                quote="Creates or modifies the PublicAccessBlock configuration for an Amazon S3 bucket.",
            ),
        ),
    ),
    Tool(
        id="security-groups",
        name="Security groups of Amazon VPC",
        purpose="Lets through only the traffic that its rules name, to and from each network interface.",
        concerns=("network-access-configuration",),
        service="security-groups",
        purposes=("network-protection",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(party="customer", verb=Verb.CONFIGURE, text="Write the rules for each network interface."),
        url="https://docs.aws.amazon.com/vpc/latest/userguide/security-groups.html",
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="security-groups",
                title="Security groups",
                read="2026-11",
            ),
            Citation(
                of=SECURITY_PILLAR,
                page="shared-responsibility",
                title="Shared responsibility",
                read="2026-11",
                quote="the configuration of the AWS-provided firewall (called a security group) on each instance",
            ),
        ),
    ),
    Tool(
        id="shield",
        name="AWS Shield",
        purpose="Absorbs network floods for every customer (Standard), and protects resources that are added to it against larger and application-layer attacks (Advanced).",
        concerns=(
            "ddos-application-layer",
            "ddos-network-layer",
        ),
        service="shield",
        purposes=("network-protection",),
        roles=(ToolRole.PREVENT, ToolRole.RESPOND),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Do nothing for Shield Standard; subscribe to Shield Advanced and add the resources to protect.",
        ),
        url="https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html",
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="ddos-standard-summary",
                title="AWS Shield Standard overview",
                read="2026-11",
            ),
            Citation(
                of=WAF_GUIDE,
                page="ddos-advanced-summary",
                title="AWS Shield Advanced overview",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="shield/client/create_subscription",
                title="create_subscription",
                read="2026-11",
                quote="Activates Shield Advanced for an account.",
            ),
        ),
    ),
    Tool(
        id="waf",
        name="AWS WAF",
        purpose="Inspects web requests before they reach distributions, load balancers and APIs, and counts, blocks, challenges or allows them.",
        concerns=(
            "ddos-application-layer",
            "web-request-filtering",
        ),
        service="waf",
        purposes=("network-protection",),
        roles=(ToolRole.PREVENT, ToolRole.DETECT),
        services=("amplify", "apigateway", "apprunner", "appsync", "cloudfront", "cognito", "elb", "verified-access"),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a web ACL with its rules, and associate it with the resource.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/waf/",
        sources=(
            Citation(
                of=WAF_DOCUMENTATION,
                title="AWS WAF Documentation",
                read="2026-11",
                quote="AWS WAF is a web application firewall that lets you monitor and manage web requests that are forwarded to protected AWS resources.",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="wafv2/client/create_web_acl",
                title="create_web_acl",
                read="2026-11",
                quote="A web ACL defines a collection of rules to use to inspect and control web requests.",
            ),
        ),
    ),
)
