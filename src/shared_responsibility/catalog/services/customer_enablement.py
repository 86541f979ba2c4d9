"""Services of the family customer enablement."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    SHARED_RESPONSIBILITY,
    SUPPORT_GUIDE,
)

ACTIVATE_PROVIDERS = Source(
    id="activate-providers",
    title="AWS Activate Providers Requirements",
    url="https://aws.amazon.com/activate/portfolio-detail/requirements",
)
AMS_ACCELERATE_GUIDE = Source(
    id="ams-accelerate-guide",
    title="AMS Accelerate User Guide",
    url="https://docs.aws.amazon.com/managedservices/latest/accelerate-guide/",
)
AMS_GUIDE = Source(
    id="ams-advanced-user-guide",
    title="AMS Advanced User Guide",
    url="https://docs.aws.amazon.com/managedservices/latest/userguide/",
)
AMS_ONBOARDING_GUIDE = Source(
    id="ams-advanced-onboarding-guide",
    title="AMS Advanced Onboarding Guide",
    url="https://docs.aws.amazon.com/managedservices/latest/onboardingguide/",
)
PARTNER_CENTRAL_GUIDE = Source(
    id="partner-central-developer-guide",
    title="AWS Partner Central Developer Guide",
    url="https://docs.aws.amazon.com/partner-central/latest/developer-guide/",
)
REPOSTSPACE_API = Source(
    id="repost-private-sdk-reference",
    title="AWS SDK for Java API Reference: AWS re:Post Private",
    url="https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/repostspace/",
)
RHEL_PORTAL = Source(
    id="online-register",
    title="AWS Online Register",
    url="https://docs.aws.amazon.com/online-register/latest/data-formats/",
)
SUPPORT_API = Source(
    id="support-api-reference",
    title="AWS Support API Reference",
    url="https://docs.aws.amazon.com/awssupport/latest/APIReference/",
)

SERVICES = (
    Service(
        id="activate",
        name="AWS Activate",
        categories=("customer-enablement",),
        iam=("activate",),
        uses=(Uses(profile="people-and-programs"),),
        sources=(Citation(of=ACTIVATE_PROVIDERS, title="AWS Activate Providers Requirements", read="2026-11"),),
    ),
    Service(
        id="iq",
        name="AWS IQ",
        lifecycle=Lifecycle.RETIRED,
        categories=("customer-enablement",),
        iam=("iq", "iq-permission"),
    ),
    Service(
        id="managed-services",
        name="AWS Managed Services",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
        names=("AMS", "ams"),
        modes=(
            Mode(name="AMS Accelerate", when=(("plan", "accelerate"),)),
            Mode(name="AMS Advanced", when=(("plan", "advanced"),)),
        ),
        uses=(Uses(profile="infrastructure-compute"),),
        asks=(
            Circumstance(
                name="plan",
                values=("accelerate", "advanced"),
                question="Which operations plan does AWS Managed Services run in the account?",
                find_out="Look which of the two AMS consoles, Accelerate or Advanced, the account shows in the AWS Management Console.",
            ),
            Circumstance(
                name="mode",
                values=("customer-managed", "developer", "managed", "self-service-provisioning"),
                question="Is the resource managed by AMS Advanced (made by a request for change, in Direct Change mode or through AWS Service Catalog), or was it made in Developer, Self-Service Provisioning or Customer Managed mode?",
                find_out="Read the change management mode of the account in the AMS console, and whether the resource came from a request for change.",
                given=(("plan", "advanced"),),
            ),
        ),
        facts=(
            Fact(
                concern="application-code",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="Developing, deploying and testing applications stays with the customer under AMS; AMS is consulted or informed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives advice where the customer asks, and is informed of deployments.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Develop, test and deploy the applications.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("plan", "accelerate"),),
                owner=Owner.CUSTOMER,
                because="Under AMS Accelerate the customer chooses which resources are backed up, how often, and how long backups are kept.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers backup plans of its own, which cannot be changed, and carries out the plans that the customer makes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Tag each resource with the backup plan that it needs, and make plans of your own where those of AMS do not fit.",
                        if_ignored="The snapshots with short retention that onboarding sets up are all that is configured.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-get-customize-backup",
                        title="Customize backup in Accelerate",
                        read="2026-11",
                        quote="It is up to you to choose which resources AMS should back up, how often, and for what retention period.",
                    ),
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-tag-req-backup",
                        title="Managing tags for backups in Accelerate",
                        read="2026-11",
                        quote="AMS Accelerate manages the backing up of supported resources.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("plan", "accelerate"),),
                owner=Owner.AWS,
                because="AMS Accelerate takes the backups of the supported resources that carry the tag of a backup plan.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Backs up supported resources that are tagged for one of its plans or for a plan of the customer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Apply the tag ams:rt:backup-orchestrator or that of a plan of your own to each resource.",
                        if_ignored="The default plan does not back the resource up; only the short snapshots of onboarding are taken.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-tag-req-backup",
                        title="Managing tags for backups in Accelerate",
                        read="2026-11",
                        quote="AMS Accelerate manages the backing up of supported resources.",
                    ),
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-get-customize-backup",
                        title="Customize backup in Accelerate",
                        read="2026-11",
                        quote="It is up to you to choose which resources AMS should back up, how often, and for what retention period.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("mode", "developer"),),
                owner=Owner.CUSTOMER,
                because="AMS offers no continuity management for resources that were made with native AWS APIs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS Backup and snapshots as services; AMS does not run them for these resources.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up resources that were provisioned outside change management.",
                        if_ignored="There is no backup of them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ONBOARDING_GUIDE,
                        page="developer-mode-section",
                        title="AMS Advanced Developer mode",
                        read="2026-11",
                        quote="these AMS management features are not offered for resources provisioned through native AWS APIs",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="Continuity management is part of what AMS does for resources that its change management provisioned.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs continuity management for resources that were provisioned through change management or from an AMS AMI.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Agree with AMS what is backed up and how long it is kept.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ONBOARDING_GUIDE,
                        page="developer-mode-section",
                        title="AMS Advanced Developer mode",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="customer-incident-response",
                when=(("plan", "accelerate"),),
                owner=Owner.SHARED,
                because="AMS Accelerate detects incidents of the infrastructure and responds to them together with the customer's team.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects incidents, responds to them around the clock, and assists the customer's team in resolving them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Name contacts, decide what may be done to the workload, and resolve what lies in the application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-sd",
                        title="Service description",
                        read="2026-11",
                        quote="AMS Accelerate proactively detects and responds to incidents and assists your team in resolving issues.",
                    ),
                ),
            ),
            Fact(
                concern="customer-incident-response",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="Forensics, and the decision on a containment strategy, are the customer's; AMS is consulted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Advises on containment and takes part in the response as the responsibility matrix says.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Decide whether a containment strategy is carried out, and accept its consequences.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Carry out forensics such as memory and binary analysis.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="AMS monitors managed instances for malware and keeps the signatures up to date; the customer is informed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Monitors managed instances for malware and updates the signatures.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read what AMS reports and act on what concerns the application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                when=(("plan", "accelerate"),),
                owner=Owner.AWS,
                because="AMS Accelerate deploys AWS Config rules and watches the findings of GuardDuty around the clock.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches GuardDuty findings and the compliance of resources with its AWS Config rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Work out with AMS what a finding means for the workload, and decide on the remedy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-sd",
                        title="Service description",
                        read="2026-11",
                        quote="GuardDuty findings are monitored 24x7 by AMS.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="AMS Advanced ends on June 30, 2027; who operates the accounts after that is for the customer to settle.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Announced the end of support of AMS Advanced."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the accounts to another way of operating them before that date.",
                        if_ignored="After June 30, 2027 the console and the resources of AMS Advanced can no longer be accessed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE, page="developer-mode-section", title="AMS Advanced Developer mode", read="2026-11"
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("mode", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="In Customer Managed mode AMS provides the landing zone, and all management of resources is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the multi-account landing zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating systems in the account.",
                        if_ignored="Nobody patches them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="change-mgmt",
                        title="Change management modes",
                        read="2026-11",
                        quote="AMS provides you with a multi-account landing zone landing zone but all resource management is your responsibility",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("mode", "developer"),),
                owner=Owner.CUSTOMER,
                because="Patch management is not available for resources that were made with AWS APIs in Developer mode.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Patches resources that came through change management; for those altered with Developer mode permissions within 10 business days for a critical security update.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system of resources that were provisioned outside change management.",
                        if_ignored="Nobody patches them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="developer-mode-patch-management",
                        title="Patch management in AMS Developer mode",
                        read="2026-11",
                        quote="Patch management is not available for resources provisioned outside of the AMS Advanced change management process",
                    ),
                    Citation(
                        of=AMS_GUIDE,
                        page="change-mgmt",
                        title="Change management modes",
                        read="2026-11",
                        quote="the resources you create with AWS APIs and consoles are not AMS-managed—you are responsible for their management",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="Patch management of the operating system is part of what AMS does for resources that its change management provisioned.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the operating system of managed instances with the packages of its package manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Select the maintenance window, and patch what the package manager does not cover.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Test the announced updates and approve or reject the patch request within 14 days of the notification.",
                        if_ignored="The pending change is cancelled, and the updates are not applied.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ONBOARDING_GUIDE,
                        page="developer-mode-section",
                        title="AMS Advanced Developer mode",
                        read="2026-11",
                    ),
                    Citation(
                        of=AMS_GUIDE,
                        page="developer-mode-patch-management",
                        title="Patch management in AMS Developer mode",
                        read="2026-11",
                        quote="Patch management is not available for resources provisioned outside of the AMS Advanced change management process",
                    ),
                    Citation(
                        of=AMS_GUIDE,
                        page="patching-service-commitments",
                        title="Patching service commitments",
                        read="2026-11",
                        quote="If you don't approve or reply within 14 days, the pending change is canceled",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("mode", "self-service-provisioning"),),
                owner=Owner.CUSTOMER,
                because="AMS does not patch the operating system of resources made in Self-Service Provisioning mode.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives access to the self-service provisioned services; AMS does not patch their resources.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system of self-service resources.",
                        if_ignored="Nobody patches it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="AMS keeps the SSM and CloudWatch agents of managed instances at the version that it has tested.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Brings the SSM and CloudWatch agents of managed instances to its minimum version by automated instance configuration.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update any other agent that you put on the instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="auto-config-changes-agents",
                        title="Automatically update the minimum version of SSM and CloudWatch agents",
                        read="2026-11",
                        quote="The instance configuration automation ensures that the SSM Agent is running the minimum version.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="The customer selects the maintenance window; AMS is informed and keeps to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Plans its patching inside the window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Select the maintenance window and prepare the application for it.",
                        if_ignored="Instances that are in no patch window are patched in the default maintenance window that was created at onboarding.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                    Citation(
                        of=AMS_GUIDE,
                        page="patch-windows",
                        title="Patch windows",
                        read="2026-11",
                        quote="All instances that are not part of a patch window are patched during the default maintenance window created during onboarding.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="AMS configures and operates security groups and network ACLs inside the managed environment; the customer is informed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Configures and operates security groups and network ACLs inside the managed environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Request the openings that the application needs, and no wider ones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("mode", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="In Customer Managed mode all management of resources is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the multi-account landing zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create, replace and retire the instances in the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="change-mgmt",
                        title="Change management modes",
                        read="2026-11",
                        quote="AMS provides you with a multi-account landing zone landing zone but all resource management is your responsibility",
                    ),
                ),
            ),
            Fact(
                concern="provider-notice-handling",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="AMS Advanced reaches its end of support on 30 June 2027, and the customer has to prepare for what comes after.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces on the pages of the AMS Advanced guide that support ends on 30 June 2027.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Decide who takes over the duties of AMS Advanced, and hand them over before 30 June 2027.",
                        if_ignored="The AMS Advanced console and its resources cannot be reached after that date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ONBOARDING_GUIDE,
                        page="developer-mode-section",
                        title="AMS Advanced Developer mode",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("mode", "managed"),),
                owner=Owner.AWS,
                because="AMS coordinates and schedules the patching of RDS database engines; the customer is consulted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Coordinates and schedules engine patches of RDS databases.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Say when the database may be patched, and test the application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("plan", "advanced"),),
                owner=Owner.CUSTOMER,
                because="Applications that the package manager of the operating system does not manage are patched by the customer; AMS is only informed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Takes note; AMS patches only what the package manager of the operating system manages.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch applications that do not come from the package manager of the operating system.",
                        if_ignored="They keep their known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="raci-table",
                        title="AMS responsibility matrix (RACI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("mode", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="In Customer Managed mode AMS provides the landing zone, and all management of resources is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the multi-account landing zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure and manage every resource in the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="change-mgmt",
                        title="Change management modes",
                        read="2026-11",
                        quote="AMS provides you with a multi-account landing zone landing zone but all resource management is your responsibility",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("mode", "developer"),),
                owner=Owner.CUSTOMER,
                because="What is provisioned or changed outside change management in Developer mode is the customer's to secure.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Rejects requests for change for resources that were made outside its change management.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Secure the configuration of these resources, and keep control of who may run the change types that turn on Developer mode.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_GUIDE,
                        page="developer-mode-security-and-compliance",
                        title="Security and compliance in Developer mode",
                        read="2026-11",
                        quote="Developer mode shifts the shared responsibility to you",
                    ),
                    Citation(
                        of=AMS_GUIDE,
                        page="change-mgmt",
                        title="Change management modes",
                        read="2026-11",
                        quote="the resources you create with AWS APIs and consoles are not AMS-managed—you are responsible for their management",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                when=(("mode", "developer"),),
                owner=Owner.CUSTOMER,
                because="AMS does not monitor infrastructure that was provisioned outside its change management.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides CloudWatch; AMS support for these resources is best effort.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Monitor infrastructure that was provisioned outside change management.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ONBOARDING_GUIDE,
                        page="developer-mode-section",
                        title="AMS Advanced Developer mode",
                        read="2026-11",
                        quote="You are responsible for monitoring infrastructure resources that are provisioned outside of the AMS Advanced change management process.",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                when=(("plan", "accelerate"),),
                owner=Owner.SHARED,
                because="AMS Accelerate watches a baseline of CloudWatch events and alarms; what the application itself shows stays with the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Deploys a baseline of events and alarms, and brings resources that raise one back to a healthy state.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Adjust the baseline by its configuration file, and watch the application, its metrics and its budget.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMS_ACCELERATE_GUIDE,
                        page="acc-sd",
                        title="Service description",
                        read="2026-11",
                        quote="Accounts enrolled in AMS Accelerate are configured with a baseline deployment of CloudWatch events and alarms",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AMS_GUIDE,
                page="raci-table",
                title="AMS responsibility matrix (RACI)",
                read="2026-11",
            ),
            Citation(
                of=AMS_GUIDE,
                page="change-mgmt",
                title="Change management modes",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="partnercentral",
        name="AWS Partner Central",
        categories=("customer-enablement",),
        names=("Partner Central",),
        sdk=(
            "partnercentral-account",
            "partnercentral-benefits",
            "partnercentral-channel",
            "partnercentral-revenue-measurement",
            "partnercentral-selling",
        ),
        iam=("partnercentral", "partnercentral-account-management"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The partner links its AWS account and sets up the permissions in IAM.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Link the account, and permit the actions of each Partner Central API to those who need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PARTNER_CENTRAL_GUIDE,
                        page="setup-authentication",
                        title="Setup and authentication",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PARTNER_CENTRAL_GUIDE,
                page="permissions",
                title="Permissions",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="professional-services",
        name="AWS Professional Services",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
    ),
    Service(
        id="repost",
        name="AWS re:Post",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("customer-enablement",),
    ),
    Service(
        id="repostspace",
        name="AWS re:Post Private",
        categories=("customer-enablement",),
        names=("re:Post Private",),
        sdk=("repostspace",),
        iam=("repostspace",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="The users and administrators of a private re:Post are the customer's, who adds and removes them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Invite users, name administrators, and remove those who leave.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REPOSTSPACE_API,
                        page="AWSRepostspaceClient",
                        title="AWSRepostspaceClient",
                        read="2026-11",
                        quote="Removes the user or group from the list of administrators of the private re:Post.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=REPOSTSPACE_API,
                page="AWSRepostspaceClient",
                title="AWSRepostspaceClient",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="rhel-knowledgebase",
        name="Red Hat Enterprise Linux Knowledgebase Portal",
        categories=("customer-enablement",),
        iam=("rhelkb",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=RHEL_PORTAL,
                page="amazonrhelknowledgebaseportal",
                title="Data retrieval APIs for Amazon RHEL Knowledgebase Portal",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="support",
        name="AWS Support",
        categories=("customer-enablement",),
        names=(
            "AWS Premium Support",
            "AWS Support Center",
        ),
        sdk=("support", "support-app", "supportauthz"),
        cloudformation=("AWS::SupportApp::", "AWS::SupportAuthZ::"),
        iam=("support", "support-console", "supportapp", "supportauthz", "supportplans", "ts"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may open and read support cases is decided by the customer's policies.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit creating, reading and resolving cases only to those who need it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SUPPORT_GUIDE,
                        page="support-interaction-perm-custom-policy",
                        title="Option 2: Create a custom policy with minimum required permissions",
                        read="2026-11",
                        quote="You can explicitly allow-list specific actions instead of using wildcards.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SUPPORT_API,
                page="Welcome",
                title="Welcome, AWS Support API Reference",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="training-and-certification",
        name="AWS Training and Certification",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
        uses=(Uses(profile="people-and-programs"),),
        facts=(
            Fact(
                concern="customer-staff-training",
                owner=Owner.CUSTOMER,
                because="AWS offers courses and exams; whether the customer's people take them is the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Offers courses and certifications."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Train your own people, with these courses or others, and keep the records.",
                        evidence="Records of courses taken and certificates earned.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                        quote="AWS trains AWS employees, but customers must train their own employees.",
                    ),
                ),
            ),
        ),
        sources=(Citation(of=SHARED_RESPONSIBILITY, title="Shared Responsibility Model", read="2026-11"),),
    ),
)
