"""The tools that build, patch and reach machines, and that answer when one fails."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE, IMAGE_BUILDER_GUIDE, SSM_GUIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="codeartifact",
        name="AWS CodeArtifact",
        purpose="Keeps the packages that builds may use in repositories of one's own.",
        concerns=(
            "application-dependencies",
            "third-party-software-and-licences",
        ),
        service="codeartifact",
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the repositories, and point the builds at them.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/codeartifact.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="codeartifact",
                title="codeartifact",
                read="2026-11",
                quote="is a fully managed artifact repository compatible with language-native package managers and build tools",
            ),
        ),
    ),
    Tool(
        id="image-builder",
        name="EC2 Image Builder",
        purpose="Builds, tests and hands out machine and container images that are up to date.",
        concerns=(
            "container-image-patching",
            "guest-os-hardening",
            "guest-os-patching",
        ),
        service="imagebuilder",
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        services=(
            "ami",
            "batch",
            "ec2",
            "ecr",
            "ecs",
            "eks",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the recipe and the pipeline, and replace what runs on older images.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/imagebuilder.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="imagebuilder",
                title="imagebuilder",
                read="2026-11",
                quote="automates the creation, management, and deployment of customized, secure, and up-to-date server images",
            ),
            Citation(
                of=IMAGE_BUILDER_GUIDE,
                page="security-patch-management",
                title="Patch Management for Image Builder images",
                read="2026-11",
                quote="After you create a custom image, you are responsible for Amazon EC2 system patching, per the shared responsibility model.",
            ),
        ),
    ),
    Tool(
        id="incident-manager",
        name="AWS Systems Manager Incident Manager",
        purpose="Calls responders, opens a timeline and starts runbooks when an incident begins.",
        concerns=("customer-incident-response",),
        service="ssm-incidents",
        purposes=("operations",),
        roles=(
            ToolRole.RESPOND,
            ToolRole.RECOVER,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the response plans with their contacts.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ssm-incidents/client/create_response_plan.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm-incidents/client/create_response_plan",
                title="create_response_plan",
                read="2026-11",
                quote="Creates a response plan that automates the initial response to incidents.",
            ),
        ),
    ),
    Tool(
        id="parameter-store",
        name="AWS Systems Manager Parameter Store",
        purpose="Keeps configuration and, as SecureString, secrets.",
        concerns=(
            "application-configuration",
            "secret-storage",
        ),
        service="ssm-parameter-store",
        purposes=(
            "data-protection",
            "identity-and-access",
        ),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Store secrets as SecureString; the other types are not for them.",
        ),
        url="https://docs.aws.amazon.com/systems-manager/latest/userguide/data-protection.html",
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="data-protection",
                title="Data protection in AWS Systems Manager",
                read="2026-11",
                quote="Do not store sensitive data in a String or StringList parameter.",
            ),
        ),
    ),
    Tool(
        id="session-manager",
        name="AWS Systems Manager Session Manager",
        purpose="Opens a shell on a managed node without an open port or a key, and can log it.",
        concerns=(
            "audit-log-configuration",
            "credential-protection",
            "network-access-configuration",
        ),
        service="ssm-session-manager",
        purposes=(
            "identity-and-access",
            "operations",
        ),
        roles=(
            ToolRole.PREVENT,
            ToolRole.PROVE,
        ),
        services=(
            "ec2",
            "ecs",
            "ssm",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Make the nodes managed, allow sessions by policy, and turn on the logging of sessions.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-create-preferences-cli.html",
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="getting-started-create-preferences-cli",
                title="Create a Session Manager preferences document (command line)",
                read="2026-11",
                quote="You can use the document to configure session options including data encryption, session duration, and logging.",
            ),
        ),
    ),
    Tool(
        id="systems-manager-automation",
        name="AWS Systems Manager Automation",
        purpose="Runs a runbook on many resources, step by step.",
        concerns=(
            "customer-incident-response",
            "finding-remediation",
        ),
        service="ssm-automation",
        purposes=("operations",),
        roles=(ToolRole.RESPOND,),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Choose or write the runbooks, and say who may start them."
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ssm/client/start_automation_execution.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm/client/start_automation_execution",
                title="start_automation_execution",
                read="2026-11",
                quote="Initiates execution of an Automation runbook.",
            ),
        ),
    ),
    Tool(
        id="systems-manager-inventory",
        name="AWS Systems Manager Inventory",
        purpose="Collects which software and settings managed nodes have.",
        concerns=(
            "resource-inventory",
            "third-party-software-and-licences",
        ),
        service="ssm-inventory",
        purposes=("operations",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        services=(
            "ec2",
            "ssm",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Make the nodes managed, and turn the collection on by an association.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ssm/client/get_inventory.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm/client/get_inventory",
                title="get_inventory",
                read="2026-11",
                quote="Query inventory information.",
            ),
        ),
    ),
    Tool(
        id="systems-manager-maintenance-windows",
        name="AWS Systems Manager Maintenance Windows",
        purpose="Says when tasks such as patching may run.",
        concerns=("maintenance-timing",),
        service="ssm-maintenance-windows",
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        services=(
            "ec2",
            "ssm",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the windows, their targets and their tasks.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ssm/client/create_maintenance_window.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm/client/create_maintenance_window",
                title="create_maintenance_window",
                read="2026-11",
                quote="No maintenance window tasks are permitted to start after the resulting endtime minus the number of hours you specify for Cutoff",
            ),
        ),
    ),
    Tool(
        id="systems-manager-state-manager",
        name="AWS Systems Manager State Manager",
        purpose="Keeps managed nodes in a state that somebody has defined.",
        concerns=(
            "guest-os-hardening",
            "host-agent-updates",
            "self-installed-software-patching",
        ),
        service="ssm-state-manager",
        purposes=("operations",),
        roles=(ToolRole.PREVENT,),
        services=(
            "ec2",
            "ssm",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the associations, with their schedule.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ssm/client/create_association.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ssm/client/create_association",
                title="create_association",
                read="2026-11",
                quote="A State Manager association defines the state that you want to maintain on your managed nodes.",
            ),
        ),
    ),
)
