"""Amazon WorkSpaces and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import BOTO3

SECURE_BROWSER_GUIDE = Source(
    id="workspaces-secure-browser-administration-guide",
    title="Amazon WorkSpaces Secure Browser Administration Guide",
    url="https://docs.aws.amazon.com/workspaces-web/latest/adminguide/",
)
THIN_CLIENT_GUIDE = Source(
    id="workspaces-thin-client-administrator-guide",
    title="Amazon WorkSpaces Thin Client Administrator Guide",
    url="https://docs.aws.amazon.com/workspaces-thin-client/latest/ag/",
)
WORKSPACES_API = Source(
    id="workspaces-api-reference",
    title="Amazon WorkSpaces Service API Reference",
    url="https://docs.aws.amazon.com/workspaces/latest/api/",
)
WORKSPACES_GUIDE = Source(
    id="workspaces-administration-guide",
    title="Amazon WorkSpaces Administration Guide",
    url="https://docs.aws.amazon.com/workspaces/latest/adminguide/",
)
WORKSPACES_INSTANCES_API = Source(
    id="workspaces-instances-api-reference",
    title="Amazon WorkSpaces Instances API Reference",
    url="https://docs.aws.amazon.com/workspaces-instances/latest/api/",
)

SERVICES = (
    Service(
        id="workspaces",
        name="Amazon WorkSpaces",
        categories=("end-user-computing", "infrastructure-services"),
        names=("Amazon WorkSpaces Personal", "WorkSpaces", "WorkSpaces Personal"),
        modes=(
            Mode(name="AlwaysOn WorkSpaces", when=(("running_mode", "always-on"),)),
            Mode(name="AutoStop WorkSpaces", when=(("running_mode", "auto-stop"),)),
        ),
        sdk=("workspaces",),
        cloudformation=("AWS::WorkSpaces::",),
        terraform=("aws_workspaces_",),
        iam=("agentaccess-mcp", "workspaces"),
        prowler=("workspaces",),
        security_hub=("WorkSpaces",),
        uses=(Uses(profile="platform-on-instances"),),
        asks=(
            Circumstance(
                name="operating_system",
                values=("linux", "windows"),
                question="Which operating system do the WorkSpaces run: Linux or Windows?",
                find_out="Read the bundle or OperatingSystemName (aws workspaces describe-workspaces).",
            ),
            Circumstance(
                name="running_mode",
                values=("always-on", "auto-stop"),
                question="What is the running mode of the WorkSpaces: AlwaysOn or AutoStop?",
                find_out="Read WorkspaceProperties.RunningMode (aws workspaces describe-workspaces).",
                signs=(
                    Sign(
                        resource="AWS::WorkSpaces::Workspace",
                        path="WorkspaceProperties.RunningMode",
                        reads=(("ALWAYS_ON", "always-on"), ("AUTO_STOP", "auto-stop")),
                    ),
                ),
            ),
            Circumstance(
                name="maintenance_mode",
                given=(("running_mode", "auto-stop"),),
                marked=(False,),
                question="Is maintenance mode enabled for the directory of the AutoStop WorkSpaces?",
                find_out="Read WorkspaceCreationProperties.EnableMaintenanceMode (aws workspaces describe-workspace-directories).",
            ),
            Circumstance(
                name="form",
                values=("personal", "pool"),
                question="Is it a personal WorkSpace, or a pool?",
                find_out="Read whether the desktop belongs to a pool (aws workspaces describe-workspaces-pools).",
                marked=("pool",),
                signs=(
                    Sign(resource="AWS::WorkSpaces::WorkspacesPool", reads=(("*", "pool"),)),
                    Sign(resource="AWS::WorkSpaces::Workspace", reads=(("*", "personal"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Root and user volume are encrypted only if the customer says so at launch; an existing WorkSpace cannot be encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption of the root and the user volume with AWS KMS.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Select both volumes for encryption when launching a WorkSpace.",
                        if_ignored="The volumes stay unencrypted; only a new WorkSpace can be encrypted.",
                        evidence="The column Volume Encryption in the WorkSpaces console.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="encrypt-workspaces",
                        title="Encrypted WorkSpaces",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="WorkSpaces takes snapshots of a healthy WorkSpace at regular intervals without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes snapshots of root and user volume at regular intervals while the WorkSpace is healthy.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Restore or rebuild a broken WorkSpace, and keep files that must not be lost outside of it.",
                        if_ignored="What changed after the last snapshot is lost in a restore; an unhealthy WorkSpace gets no new snapshots.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="restore-workspace",
                        title="Restore a WorkSpace",
                        read="2026-11",
                    ),
                    Citation(
                        of=WORKSPACES_API,
                        page="API_DescribeWorkspaceSnapshots",
                        title="DescribeWorkspaceSnapshots",
                        read="2026-11",
                        quote="These snapshots include both the root volume and the user volume.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("form", "pool"),),
                owner=Owner.CUSTOMER,
                because="WorkSpaces Pools end on December 31, 2027; moving users elsewhere before is the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Announced the end of support of WorkSpaces Pools."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the users of pools to another service before that date.",
                        if_ignored="After December 31, 2027 pools and their console can no longer be accessed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="workspaces/client/create_workspaces_pool",
                        title="WorkSpaces / Client / create_workspaces_pool",
                        read="2026-11",
                        quote="On December 31, 2027, Amazon Web Services will end support for Amazon WorkSpaces Pools.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="AWS opens maintenance windows, but asks the customer to patch and secure the operating system of its WorkSpaces.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Schedules a maintenance window in which updates are installed and WorkSpaces rebooted.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Leave the maintenance window on and the update sources within reach, or patch the WorkSpaces yourself, and check that updates arrive.",
                        if_ignored="WorkSpaces that are offline or cut off from the update sources stay unpatched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="update-management",
                        title="Update management in WorkSpaces",
                        read="2026-11",
                    ),
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.AWS,
                because="WorkSpaces installs updates of its own components in the maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs updates of the WorkSpaces components in the default maintenance window and reboots as necessary.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep the WorkSpace online and reachable in the window.",
                        if_ignored="The updates cannot be installed in that window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("maintenance_mode", False), ("running_mode", "auto-stop")),
                owner=Owner.CUSTOMER,
                because="With maintenance mode off, AutoStop WorkSpaces are neither started nor maintained by AWS.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the WorkSpaces and install the updates yourself.",
                        if_ignored="The WorkSpaces are not updated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses the KMS key of encrypted WorkSpaces and has to keep it enabled.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the AWS managed key or a symmetric key of your own, and keep it enabled.",
                        if_ignored="A WorkSpace that is rebooted or rebuilt while its key is disabled becomes unusable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="encrypt-workspaces",
                        title="Encrypted WorkSpaces",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("operating_system", "linux"), ("running_mode", "always-on")),
                owner=Owner.NOT_APPLICABLE,
                because="The maintenance window of AlwaysOn Linux WorkSpaces is fixed; it cannot be configured.",
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("operating_system", "windows"), ("running_mode", "always-on")),
                owner=Owner.CUSTOMER,
                because="The window of AlwaysOn Windows WorkSpaces follows the settings of the operating system, which the customer may change by Group Policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the window for automatic updates by Group Policy.",
                        if_ignored="The default window on Sunday morning applies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("running_mode", "auto-stop"),),
                owner=Owner.CUSTOMER,
                because="The monthly window of AutoStop WorkSpaces is given, but the customer may switch it off and maintain them when it likes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Starts the WorkSpaces once a month and maintains them at night.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Prepare for that window, or disable maintenance mode and maintain the WorkSpaces in the state ADMIN_MAINTENANCE.",
                        if_ignored="With maintenance mode disabled AWS neither starts nor updates the WorkSpaces.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The WorkSpaces need access to the internet to fetch updates, and the customer provides it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide internet access from the subnets of the WorkSpaces, and restrict the rest with security groups.",
                        if_ignored="Updates cannot be installed in the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="workspace-maintenance",
                        title="Maintenance in WorkSpaces Personal",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="Applications on the WorkSpaces are kept current by the customer, with the means of their vendors.",
                sources=(
                    Citation(
                        of=WORKSPACES_GUIDE,
                        page="update-management",
                        title="Update management in WorkSpaces",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WORKSPACES_GUIDE,
                page="workspace-maintenance",
                title="Maintenance in WorkSpaces Personal",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="workspaces-instances",
        name="Amazon WorkSpaces Core Managed Instances",
        kind=ServiceKind.PART,
        parent="workspaces",
        categories=("end-user-computing", "infrastructure-services"),
        sdk=("workspaces-instances",),
        cloudformation=("AWS::WorkspacesInstances::",),
        iam=("workspaces-instances",),
        uses=(Uses(profile="infrastructure-compute"),),
        sources=(
            Citation(
                of=WORKSPACES_INSTANCES_API,
                title="Amazon WorkSpaces Instances API Reference",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="workspaces-thin-client",
        name="Amazon WorkSpaces Thin Client",
        kind=ServiceKind.PART,
        parent="workspaces",
        categories=("end-user-computing",),
        sdk=("workspaces-thin-client",),
        cloudformation=("AWS::WorkSpacesThinClient::",),
        iam=("thinclient",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may have its information encrypted with a KMS key of its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a customer managed key through the AWS SDK where control over the key is required.",
                        if_ignored="An AWS owned key is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=THIN_CLIENT_GUIDE,
                        page="key-management",
                        title="Key management",
                        read="2026-11",
                        quote="If you don't supply a key, WorkSpaces Thin Client uses an AWS Owned Key.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=THIN_CLIENT_GUIDE,
                title="Amazon WorkSpaces Thin Client Administrator Guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="workspaces-web",
        name="Amazon WorkSpaces Secure Browser",
        kind=ServiceKind.PART,
        parent="workspaces",
        categories=("abstracted-services", "end-user-computing"),
        names=("Amazon WorkSpaces Web", "WorkSpaces Secure Browser"),
        sdk=("workspaces-web",),
        cloudformation=("AWS::WorkSpacesWeb::",),
        terraform=("aws_workspacesweb_",),
        iam=("workspaces-web",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SECURE_BROWSER_GUIDE,
                title="Amazon WorkSpaces Secure Browser Administration Guide",
                read="2026-11",
            ),
        ),
    ),
)
