"""The tools for running a workload day by day."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty, Source
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE, HEALTH_GUIDE, SSM_GUIDE

TRUSTED_ADVISOR_BLOG = Source(
    id="trusted-advisor-auto-remediation",
    title="AWS Cloud Operations Blog: Auto-remediate best practice deviations detected by AWS Trusted Advisor",
    url="https://aws.amazon.com/blogs/mt/auto-remediate-best-practice-deviations-detected-by-aws-trusted-advisor/",
)
WELL_ARCHITECTED_TOOL = Source(
    id="well-architected-tool-documentation",
    title="AWS Well-Architected Tool Documentation",
    url="https://docs.aws.amazon.com/wellarchitected/index.html",
)

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="health",
        name="AWS Health",
        purpose="Tells which events, planned changes and ends of support at AWS affect the account's resources.",
        concerns=(
            "maintenance-timing",
            "provider-notice-handling",
        ),
        service="health",
        purposes=("operations",),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Read the dashboard, and send its events to those who act on them.",
        ),
        url="https://docs.aws.amazon.com/health/latest/ug/what-is-aws-health.html",
        sources=(
            Citation(
                of=HEALTH_GUIDE,
                page="what-is-aws-health",
                title="What is AWS Health?",
                read="2026-11",
            ),
            Citation(
                of=HEALTH_GUIDE,
                page="aws-health-planned-lifecycle-events",
                title="Planned lifecycle events for AWS Health",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="systems-manager-patch-manager",
        name="Patch Manager of AWS Systems Manager",
        purpose="Scans instances for missing patches and installs those that the customer's baselines approve, in the customer's windows.",
        concerns=(
            "guest-os-patching",
            "maintenance-timing",
            "self-installed-software-patching",
        ),
        service="ssm-patch-manager",
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        services=("ec2", "ssm"),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Make the nodes managed, approve patches by a baseline, and schedule scan and install.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html",
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="patch-manager",
                title="AWS Systems Manager Patch Manager",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm/client/create_patch_baseline",
                title="create_patch_baseline",
                read="2026-11",
                quote="Creates a patch baseline.",
            ),
        ),
    ),
    Tool(
        id="trusted-advisor",
        name="AWS Trusted Advisor",
        purpose="Compares the account with best practices, among them open ports, public buckets, exposed keys and quotas.",
        concerns=(
            "credential-protection",
            "finding-remediation",
            "network-access-configuration",
            "resource-policy-configuration",
            "sizing-and-limits",
        ),
        service="trustedadvisor",
        purposes=("operations",),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Look at the checks that the support plan offers, and act on them.",
        ),
        url="https://aws.amazon.com/blogs/mt/auto-remediate-best-practice-deviations-detected-by-aws-trusted-advisor/",
        sources=(
            Citation(
                of=TRUSTED_ADVISOR_BLOG,
                title="Auto-remediate best practice deviations detected by AWS Trusted Advisor",
                read="2026-11",
                quote="Trusted Advisor checks for common security vulnerabilities, such as Exposed Access Keys, Amazon S3 Bucket Permissions, Security Groups with Unrestricted Access",
            ),
        ),
    ),
    Tool(
        id="well-architected-tool",
        name="AWS Well-Architected Tool",
        purpose="Reviews a workload against the questions of the Well-Architected Framework, and keeps the answers and the plan.",
        concerns=(
            "disaster-recovery-plan",
            "high-availability-configuration",
            "service-configuration",
        ),
        service="wellarchitected",
        purposes=("operations",),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Describe the workload, and answer the questions.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/wellarchitected/index.html",
        sources=(
            Citation(
                of=WELL_ARCHITECTED_TOOL,
                title="AWS Well-Architected Tool Documentation",
                read="2026-11",
                quote="Use the AWS Well-Architected Tool to review your workloads against current Amazon Web Services architectural best practices.",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="wellarchitected",
                title="WellArchitected",
                read="2026-11",
                quote="helps you evaluate your architectures against Amazon Web Services best practices",
            ),
        ),
    ),
)
