"""The tools with open source, most of them from elsewhere."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty, Source
from ..._vocabulary import Verb

CHECKOV_PAGE = Source(
    id="checkov-package",
    title="Checkov on the Python Package Index",
    url="https://pypi.org/project/checkov/",
    publisher="Bridgecrew",
)
GUARD_GUIDE = Source(
    id="cloudformation-guard-user-guide",
    title="AWS CloudFormation Guard User Guide",
    url="https://docs.aws.amazon.com/cfn-guard/latest/ug/",
)
PROWLER_PAGE = Source(
    id="prowler-package",
    title="Prowler on the Python Package Index",
    url="https://pypi.org/project/prowler/",
    publisher="Prowler",
)
SCOUT_SUITE_PAGE = Source(
    id="scout-suite-package",
    title="Scout Suite on the Python Package Index",
    url="https://pypi.org/project/ScoutSuite/",
    publisher="NCC Group",
)
STEAMPIPE_PAGE = Source(
    id="steampipe-aws-compliance",
    title="AWS Compliance Mod for Steampipe",
    url="https://github.com/turbot/steampipe-mod-aws-compliance",
    publisher="Turbot",
)

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="checkov",
        name="Checkov",
        purpose="Checks CloudFormation, Terraform and other templates for misconfigurations before they are deployed.",
        concerns=(
            "application-code",
            "finding-remediation",
            "service-configuration",
        ),
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Run it on templates before they are deployed.",
            enabled_by_default=False,
        ),
        vendor="Bridgecrew",
        url="https://pypi.org/project/checkov/",
        sources=(
            Citation(
                of=CHECKOV_PAGE,
                title="Checkov",
                read="2026-11",
                quote="Checkov is a static code analysis tool for infrastructure-as-code.",
            ),
        ),
    ),
    Tool(
        id="cloudformation-guard",
        name="AWS CloudFormation Guard",
        purpose="Evaluates templates and other JSON or YAML against rules of one's own; it enforces nothing on the server.",
        concerns=(
            "application-code",
            "service-configuration",
            "workload-compliance",
        ),
        purposes=("compliance", "operations"),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the rules, and run them on templates before they are deployed.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/cfn-guard/latest/ug/what-is-guard.html",
        sources=(
            Citation(
                of=GUARD_GUIDE,
                page="what-is-guard",
                title="What is AWS CloudFormation Guard?",
                read="2026-11",
                quote="AWS CloudFormation Guard is an open-source, general-purpose, policy-as-code evaluation tool.",
            ),
        ),
    ),
    Tool(
        id="prowler",
        name="Prowler",
        purpose="Checks accounts against hundreds of controls of many frameworks.",
        concerns=(
            "detection-enablement",
            "finding-remediation",
            "workload-compliance",
        ),
        purposes=("compliance", "monitoring-and-detection"),
        roles=(ToolRole.DETECT, ToolRole.PROVE),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Run it with a role that may read the account.",
            enabled_by_default=False,
        ),
        vendor="Prowler",
        url="https://pypi.org/project/prowler/",
        sources=(
            Citation(
                of=PROWLER_PAGE,
                title="Prowler",
                read="2026-11",
                quote="Prowler is an Open Source security tool to perform AWS, GCP and Azure security best practices assessments, audits, incident response",
            ),
        ),
    ),
    Tool(
        id="scout-suite",
        name="Scout Suite",
        purpose="Gathers an account's configuration by API and shows risky settings in one report.",
        concerns=(
            "detection-enablement",
            "finding-remediation",
            "resource-inventory",
        ),
        purposes=("monitoring-and-detection",),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Run it with a role that may read the account.",
            enabled_by_default=False,
        ),
        vendor="NCC Group",
        url="https://pypi.org/project/ScoutSuite/",
        sources=(
            Citation(
                of=SCOUT_SUITE_PAGE,
                title="Scout Suite",
                read="2026-11",
                quote="Scout Suite is an open source multi-cloud security-auditing tool, which enables security posture assessment of cloud environments.",
            ),
        ),
    ),
    Tool(
        id="steampipe",
        name="Steampipe",
        purpose="Queries accounts with SQL, and runs benchmarks of controls over them.",
        concerns=(
            "finding-remediation",
            "resource-inventory",
            "workload-compliance",
        ),
        purposes=("compliance", "monitoring-and-detection"),
        roles=(ToolRole.DETECT, ToolRole.PROVE),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Run the benchmarks with a role that may read the accounts.",
            enabled_by_default=False,
        ),
        vendor="Turbot",
        url="https://github.com/turbot/steampipe-mod-aws-compliance",
        sources=(
            Citation(
                of=STEAMPIPE_PAGE,
                title="AWS Compliance Mod for Steampipe",
                read="2026-11",
                quote="Steampipe is an open source CLI to instantly query cloud APIs using SQL.",
            ),
        ),
    ),
)
