"""The concerns of operations: inventory, logs, detection, notices and findings."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import CLOUDTRAIL_GUIDE, CONSOLE_GUIDE, DATA_PROTECTION_CHAPTER, RELIABILITY_PILLAR, SECURITY_PILLAR

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="audit-log-configuration",
        layer="operations",
        name="Audit log configuration",
        definition="Turning audit logs on and deciding their scope, retention, integrity and protection.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The log is written and kept by AWS without a setting.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Writes the log and keeps it for its documented time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Copy what must be kept longer.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Beyond a short default history, nothing is kept unless the customer says so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers logs to the destination that it is given, and offers integrity validation and organization trails.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a trail for all accounts and Regions, add data events and service logs that are needed, set retention, and protect the store.",
                        if_ignored="Management events can be looked up for 90 days only; data events and most service logs are not recorded at all.",
                        enabled_by_default=False,
                        evidence="Trail configuration and log-store policy.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No API of its own leaves a trail; the services that are called through it do.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PROTECTION_CHAPTER,
                        title="Data Protection in AWS Config (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="cloudtrail-events",
                        title="Understanding CloudTrail events",
                        read="2026-11",
                        quote="By default, trails and event data stores log management events, but not data events, network activity events, or Insights events.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="audit-log-emission",
        layer="operations",
        name="Audit log emission",
        definition="Making API events available so that they can be recorded.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Calls to AWS APIs are recorded by AWS where they are received.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Records calls to its APIs as CloudTrail events, management events for 90 days without being asked.",
                        enabled_by_default=True,
                        inferred=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a trail for what must be kept longer or in more detail.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The events happen in software that the customer runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Records calls to its own APIs only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Have your software write audit events.",
                        if_ignored="What happens inside cannot be reconstructed.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS records what it can see, the customer's software the rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Records calls to its APIs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Record what happens inside the resource.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No API of its own emits events; the services that are called through it do.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=CONSOLE_GUIDE,
                        page="log-using-cloudtrail-rec-actions",
                        title="Logging AWS Recommended Actions API calls using AWS CloudTrail",
                        read="2026-11",
                        quote="CloudTrail is active in your AWS account when you create the account and you automatically have access to the CloudTrail Event history.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="audit-log-review",
        layer="operations",
        name="Audit log review",
        definition="Reading the logs and acting on what they show.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The logs in question are those of AWS's own infrastructure.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Reviews the logs of its own systems and acts on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review the logs of your own accounts.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What is normal in an account only its owner knows; AWS does not read the customer's logs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers queries, insights and detectors that read the logs once they are turned on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review the logs or have alarms raised on them, and follow up.",
                        if_ignored="An intruder's acts are recorded but not noticed.",
                        evidence="Alarm rules, queries and the tickets that followed.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no log of its own to read; the services that are called keep theirs.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="detection-enablement",
        layer="operations",
        name="Detection: turning it on",
        definition="Turning on tools that find threats, bad configuration and vulnerabilities.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The detection is a part of the service and always on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Runs the detection without being asked.",
                        enabled_by_default=True,
                        inferred=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Say who receives its findings.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Detectors are services of their own, which the customer turns on for each account and Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers GuardDuty, Inspector, Security Hub, Macie, Config and others.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on the detectors that fit, in every account and Region, new ones included.",
                        if_ignored="Nothing looks for threats or bad configuration.",
                        evidence="Coverage reports of the detectors.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No detector covers it: ask this of the account, the machine or the service in which the work is done.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PROTECTION_CHAPTER,
                        title="Data Protection in AWS Config (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="detection-operation",
        layer="operations",
        name="Detection: running it",
        definition="Running the detectors and keeping their rules and intelligence current once they are on.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Once they are on, the detectors and their threat intelligence are run by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the detectors and updates their rules, threat intelligence and vulnerability data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the sensors and log sources that they need in place, and act on findings.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The detection is software that the customer runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets the software run and be fed with logs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Operate the detector and keep its rules and signatures current.",
                        if_ignored="New attacks are not recognized.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS runs the detector, the customer its sensor.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the detector and updates its intelligence.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the sensor and keep it running and current.",
                        if_ignored="The machine is not covered.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing runs here that a detector could watch.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=("security-and-governance-tools",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_securely_operate_updated_threats",
                        title="SEC01-BP04 Stay up to date with security threats and recommendations",
                        read="2026-11",
                        quote="Consider adopting services that incorporate new threat intelligence automatically, such as Amazon GuardDuty and Amazon Inspector.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
        unsettled=("aws-software-on-customer-hardware",),
    ),
    Concern(
        id="finding-remediation",
        layer="operations",
        name="Finding remediation",
        definition="Acting on findings, drift and bad configuration.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The finding concerns something that AWS operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Corrects what it operates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Report what you find, and correct your own settings.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="A finding describes the customer's resource, and only the customer may change it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reports findings with advice, and offers automatic remediation that the customer can turn on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Judge each finding, correct the cause, and record accepted risks.",
                        if_ignored="The weakness stays; AWS does not change the customer's configuration.",
                        evidence="Findings with date of correction; accepted risks with owner.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS corrects its part, the customer its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Corrects the part that it operates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Correct your own part.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="No finding can be made about it."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PROTECTION_CHAPTER,
                        title="Data Protection in AWS Config (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="provider-notice-handling",
        layer="operations",
        name="Handling of AWS notices",
        definition="Receiving, reading and acting on AWS's notices about maintenance, deprecation, security and abuse.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The notice concerns something on which AWS acts by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Announces and carries out the change.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notice and prepare for the effect.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS announces; whether somebody reads it in time is in the customer's hands.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends notices to the account's contacts and to the AWS Health Dashboard before it acts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the account's security, operations and billing contacts current, route AWS Health events to a team, and act by the date.",
                        if_ignored="Announced maintenance, end-of-support and abuse deadlines pass, and AWS acts as announced.",
                        evidence="Alternate contacts of all accounts; tickets made from AWS Health events.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="AWS sends no operational notices about it."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Consult patching and maintenance documentation for each AWS managed service they use",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "managed-database",
                    "managed-database-with-os-access",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Review available updates and facilitate patching by selecting maintenance windows, applying service updates, or scheduling required restarts",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="resource-inventory",
        layer="operations",
        name="Resource inventory",
        definition="Knowing which resources, accounts and software the workload consists of.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The inventory is that of AWS's own assets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Keeps the inventory of its own hardware and software.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep a list of what you use.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Only the customer can say which resources belong to which workload and who owns them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lists resources through its APIs, and offers Config, Resource Explorer and tags.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep an inventory of accounts, resources and installed software with an owner for each.",
                        if_ignored="Forgotten resources are neither patched nor watched, and are paid for.",
                        evidence="The inventory, reconciled with AWS Config.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It leaves no resource behind that could be counted."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Customers are responsible for managing their data (including encryption options), classifying their assets, and using IAM tools to apply the appropriate permissions.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="workload-monitoring",
        layer="operations",
        name="Workload monitoring",
        definition="Watching metrics, alarms, dashboards and budgets of the workload.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The metrics in question are those of the service itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches the health of the service and reports its events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the effect on the workload.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS watches its services; whether the workload does its job, only the customer can see.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Emits metrics and offers dashboards, alarms and budgets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Define what healthy means, set alarms for it, and have somebody answer them.",
                        if_ignored="Failures and cost are noticed by the users or on the bill.",
                        enabled_by_default=False,
                        evidence="Alarm list with recipients.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS watches the part that it operates, the customer the rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches and repairs the part that it operates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch your own part, and the metrics that AWS emits.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing of it runs that could be watched: ask this of the workload.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="A resilient strategy for monitoring workload resources considers all components",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="workload-vulnerability-scanning",
        layer="operations",
        name="Workload vulnerability scanning",
        definition="Scanning the operating systems, images, packages and code that are deployed.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Everything that could be scanned is AWS's, which looks for vulnerabilities itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Looks for vulnerabilities in the engine and the system below it and publishes patches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the updates that are offered, and scan the clients.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What the customer deploys, AWS does not scan unless it is told to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Inspector and image scanning, and keeps their vulnerability data current.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Scan machines, images, packages and code continually and hand over what is found.",
                        if_ignored="Known vulnerabilities are not noticed.",
                        enabled_by_default=False,
                        evidence="Scan coverage and results.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS scans its part, the customer what it adds.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans the images and platforms that it publishes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Scan your own layers, packages and code.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer deploys no system, image or package into the service.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=("managed-database",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Identify vulnerabilities, develop and validate patches, release patches within the service's patching SLA",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_protect_compute_vulnerability_management",
                        title="SEC06-BP01 Perform vulnerability management",
                        read="2026-11",
                        quote="Frequently scan and patch for vulnerabilities in your code, dependencies, and in your infrastructure",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "customer-run-software",
                    "managed-database-with-os-access",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
)
