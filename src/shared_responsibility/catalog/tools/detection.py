"""The tools that watch, find and prove."""

from ..._registry import Tool
from ..._types import Citation, Source
from ..sources import (
    ARTIFACT_GUIDE,
    AWS_COMPLIANCE_FAQ,
    CLOUDTRAIL_GUIDE,
    CONFIG_GUIDE,
    GUARDDUTY_GUIDE,
    INSPECTOR_API,
    MACIE_GUIDE,
    SECURITY_HUB_API,
    VPC_GUIDE,
)

DETECTIVE_DOCUMENTATION = Source(
    id="detective-documentation",
    title="Amazon Detective Documentation",
    url="https://docs.aws.amazon.com/detective/",
)

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="amazon-inspector",
        name="Amazon Inspector",
        purpose="Scans instances, container images, functions and code repositories for known vulnerabilities.",
        concerns=(
            "detection-enablement",
            "finding-remediation",
            "workload-vulnerability-scanning",
        ),
        service="inspector2",
        purposes=("monitoring-and-detection",),
        url="https://docs.aws.amazon.com/inspector/v2/APIReference/Welcome.html",
        sources=(
            Citation(
                of=INSPECTOR_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="artifact",
        name="AWS Artifact",
        purpose="Hands out AWS's audit reports and certificates, and takes agreements such as the Business Associate Addendum.",
        concerns=(
            "infrastructure-assurance",
            "workload-compliance",
        ),
        service="artifact",
        purposes=("compliance",),
        url="https://docs.aws.amazon.com/artifact/latest/ug/downloading-documents.html",
        sources=(
            Citation(
                of=ARTIFACT_GUIDE,
                page="downloading-documents",
                title="Downloading reports in AWS Artifact",
                read="2026-11",
            ),
            Citation(
                of=AWS_COMPLIANCE_FAQ,
                title="AWS Compliance FAQ",
                read="2026-11",
                quote="AWS Artifact is your go-to, central resource for compliance-related information that matters to you.",
            ),
        ),
    ),
    Tool(
        id="cloudtrail",
        name="AWS CloudTrail",
        purpose="Records who called which API, when and from where, and keeps the records in a trail.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
            "customer-incident-response",
        ),
        service="cloudtrail",
        purposes=("monitoring-and-detection",),
        url="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html",
        sources=(
            Citation(
                of=CLOUDTRAIL_GUIDE,
                page="best-practices-security",
                title="Security best practices in AWS CloudTrail",
                read="2026-11",
            ),
            Citation(
                of=CLOUDTRAIL_GUIDE,
                page="how-cloudtrail-works",
                title="How CloudTrail works",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="config",
        name="AWS Config",
        purpose="Records how resources are and were configured, and judges them by rules.",
        concerns=(
            "finding-remediation",
            "resource-inventory",
            "service-configuration",
            "workload-compliance",
        ),
        service="config",
        purposes=("compliance", "monitoring-and-detection"),
        url="https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html",
        sources=(
            Citation(
                of=CONFIG_GUIDE,
                page="how-does-config-work",
                title="How AWS Config Works",
                read="2026-11",
                quote="AWS Config provides a detailed view of the configuration of AWS resources in your AWS account.",
            ),
        ),
    ),
    Tool(
        id="detective",
        name="Amazon Detective",
        purpose="Links logs and findings in a graph, so that the root cause of a finding can be investigated.",
        concerns=(
            "audit-log-review",
            "customer-incident-response",
        ),
        service="detective",
        purposes=("monitoring-and-detection",),
        url="https://docs.aws.amazon.com/detective/",
        sources=(
            Citation(
                of=DETECTIVE_DOCUMENTATION,
                title="Amazon Detective Documentation",
                read="2026-11",
                quote="Amazon Detective makes it easy to analyze, investigate, and quickly identify the root cause of security findings or suspicious activities.",
            ),
        ),
    ),
    Tool(
        id="guardduty",
        name="Amazon GuardDuty",
        purpose="Watches logs, DNS queries and runtime events for signs of attack, and reports findings.",
        concerns=(
            "audit-log-review",
            "customer-incident-response",
            "detection-enablement",
        ),
        service="guardduty",
        purposes=("monitoring-and-detection",),
        url="https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html",
        sources=(
            Citation(
                of=GUARDDUTY_GUIDE,
                page="what-is-guardduty",
                title="What is Amazon GuardDuty?",
                read="2026-11",
            ),
            Citation(
                of=GUARDDUTY_GUIDE,
                page="guardduty_remediate",
                title="Remediating security issues discovered by GuardDuty",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="macie",
        name="Amazon Macie",
        purpose="Finds sensitive data in S3 buckets, and buckets that are open or unencrypted.",
        concerns=(
            "data-classification",
            "detection-enablement",
            "resource-policy-configuration",
        ),
        service="macie2",
        purposes=("data-protection", "monitoring-and-detection"),
        url="https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html",
        sources=(
            Citation(
                of=MACIE_GUIDE,
                page="what-is-macie",
                title="What is Amazon Macie?",
                read="2026-11",
            ),
            Citation(
                of=MACIE_GUIDE,
                page="discovery-asdd",
                title="Performing automated sensitive data discovery",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="security-hub",
        name="AWS Security Hub",
        purpose="Collects findings from many tools, and checks accounts against standards.",
        concerns=(
            "detection-enablement",
            "finding-remediation",
            "workload-compliance",
        ),
        service="securityhub",
        purposes=("compliance", "monitoring-and-detection"),
        url="https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html",
        sources=(
            Citation(
                of=SECURITY_HUB_API,
                page="Welcome",
                title="AWS Security Hub CSPM API Reference",
                read="2026-11",
                quote="helps you assess your AWS environment against security industry standards and best practices",
            ),
        ),
    ),
    Tool(
        id="vpc-flow-logs",
        name="VPC Flow Logs",
        purpose="Records which connections were accepted and rejected in a VPC.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
            "customer-incident-response",
        ),
        service="vpc-flow-logs",
        purposes=("monitoring-and-detection", "network-protection"),
        url="https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="flow-logs",
                title="Logging IP traffic using VPC Flow Logs",
                read="2026-11",
            ),
        ),
    ),
)
