"""The concerns of the data: content, its classification, place, durability and copies."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DATA_PRIVACY_FAQ,
    DATA_PROTECTION_CHAPTER,
    ORGANIZATIONS_GUIDE,
    RELIABILITY_PILLAR,
    SECURITY_PILLAR,
    WELL_ARCHITECTED,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="backup-configuration",
        layer="data",
        name="Backup configuration",
        definition="Deciding schedule, retention, copies, vault locks and manual snapshots of backups.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Backups have no setting that the customer could choose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets schedule and retention of its own backups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Export data where other retention is required.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="How often, how long and where backups are kept follows from what the customer can afford to lose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers automated backups, snapshots and AWS Backup with their documented defaults.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set schedule, retention, copies in other accounts or Regions, and protection against deletion.",
                        if_ignored="The defaults of the service apply, which can mean short retention, deletion with the resource, or no backup at all.",
                        evidence="Backup plans and the recovery points they produced.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service keeps nothing that could be backed up separately.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "managed-database",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="Failure management requires backing up data, applying best practices to allow your workload to withstand component failures, and planning for disaster recovery.",
                    ),
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="You are responsible for managing resiliency of your data including backup, versioning, and replication strategies.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "infrastructure-compute",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="Failure management requires backing up data, applying best practices to allow your workload to withstand component failures, and planning for disaster recovery.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "functions",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="backup-operation",
        layer="data",
        name="Backup operation",
        definition="Taking backups without being asked each time.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service takes backups by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes the backups on schedule, stores them redundantly and deletes them after their retention.",
                        enabled_by_default=True,
                        inferred=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep automated backups on, and watch that they succeed.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Nothing is backed up unless the customer has arranged it; durable storage alone does not bring back deleted or corrupted data.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers snapshots, versioning, point-in-time recovery and AWS Backup, and runs them once they are set up.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Set up backups of everything that cannot be rebuilt, and watch that they succeed.",
                        if_ignored="Deleted or corrupted data cannot be brought back.",
                        enabled_by_default=False,
                        evidence="Backup job reports.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS runs the backups, but only as long as the customer keeps the resource in a state in which they can run.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes automated backups of the resource.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the changes to operating system and software within what the automation supports, and back up the rest.",
                        if_ignored="Outside of what is supported, backups are paused.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service keeps no content that a backup could bring back.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "keys-and-identity",
                    "managed-database",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="You are responsible for managing resiliency of your data including backup, versioning, and replication strategies.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="requires the customer to perform all of the necessary resiliency configuration and management tasks",
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
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.SHARED,
                profiles=("managed-database-with-os-access",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "functions",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="content-control",
        layer="data",
        name="Content control",
        definition="What is stored and processed: its lawfulness, correctness and deletion, tags and free-text fields included.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The content is AWS's own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Writes and corrects its own content.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check it before relying on it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer alone knows and decides what it puts into the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores and processes the content as instructed, and does not look into it to judge it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what is stored, keep it lawful and correct, delete it in time, and keep sensitive data out of names and tags.",
                        if_ignored="Unlawful or outdated content stays where it is; names and tags may appear in bills and diagnostic logs.",
                        evidence="Retention rules and deletion records.",
                        inferred=True,
                    ),
                ),
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
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="content-use-by-provider",
        layer="data",
        name="Use of content by the provider",
        definition="Keeping content from being used to improve or train services: the promise, and the opting out.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS has bound itself not to use content for other purposes without the customer's agreement.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses content only to provide the service, unless the customer has agreed to more.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Read the terms of the AI features in use, and set an AI services opt-out policy where they allow the use of content.",
                        if_ignored="The AI services that the policy lists may use and store content for service improvement, also in another Region.",
                        enabled_by_default=False,
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The terms of the service allow AWS to use content for service improvement unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers an opt-out, and deletes the content stored for that purpose once it is set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt out by an AI services opt-out policy of AWS Organizations, or by the service's own setting.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                        evidence="The effective AI services opt-out policy of each account.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No content reaches AWS.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
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
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="We do not access or use your content for any purpose without your agreement.",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                        quote="You can opt out of use of your content for service improvement by using the AWS Organizations opt-out policy.",
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
        unsettled=("managed-models",),
    ),
    Concern(
        id="cross-region-replication",
        layer="data",
        name="Cross-Region copies",
        definition="Keeping copies of the content in another Region.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service is global and copies the content between Regions by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates the content between the Regions of the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Know to which Regions the content goes before using the service.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Content stays in the Region that the customer chose, until the customer copies it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers replication, copies of backups and global tables, and does not copy content elsewhere unasked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up copies in another Region where recovery targets require it, and check that they keep up.",
                        if_ignored="If the Region is impaired, the data cannot be reached.",
                        enabled_by_default=False,
                        evidence="Replication settings and lag.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service keeps no content of its own that could be copied.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
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
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="You can replicate and back up your content in more than one AWS Region.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="data-classification",
        layer="data",
        name="Data classification",
        definition="Knowing which data there are and how sensitive they are.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The data are AWS's own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Classifies its own data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Classify what you export from them.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Only the customer knows what its data mean; AWS treats all content alike.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers tools that find sensitive data, such as Amazon Macie for Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep an inventory of the data, assign a sensitivity level to each kind, and derive protection from it.",
                        if_ignored="Sensitive data get the same protection as any other.",
                        evidence="The classification policy and the data inventory.",
                        inferred=True,
                    ),
                ),
            ),
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
                        of=WELL_ARCHITECTED,
                        page="sec07-bp02",
                        title="SEC07-BP02 Apply data protection controls based on data sensitivity",
                        read="2026-11",
                        quote="You have a mapping that assigns each data type in your workload to a sensitivity level from your classification policy.",
                    ),
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
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec07-bp02",
                        title="SEC07-BP02 Apply data protection controls based on data sensitivity",
                        read="2026-11",
                        quote="You have a mapping that assigns each data type in your workload to a sensitivity level from your classification policy.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="in-region-durability",
        layer="data",
        name="Durability inside the Region",
        definition="Replicating stored data inside the zone or Region as the resource type promises.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="How often the data are stored, and where in the Region, is a property of the resource type that AWS carries out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the data redundantly inside the zone or the Region, as documented for the resource type.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a resource type whose durability is enough, and back up what must survive its loss.",
                        if_ignored="Durability protects against failed disks, not against deletion, and a single-zone type not against the loss of a zone.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The data lie on disks that the customer keeps redundant.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps durable what is sent to AWS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Store the data redundantly and replace failed disks.",
                        if_ignored="A failed disk takes the data with it.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS repairs the disks, the customer provides the redundancy.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces failed hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Place copies on separate machines or sites.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service keeps no data beyond the single run.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
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
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "functions",
                    "people-and-programs",
                ),
            ),
        ),
        unsettled=("aws-hardware-on-premises",),
    ),
    Concern(
        id="region-choice",
        layer="data",
        name="Region choice",
        definition="Deciding in which Region content lives and whether it moves.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service is not bound to a Region, and AWS decides where it runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Chooses the locations of the service and documents them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use the service only for data that may be kept there.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Content is stored in the Regions that the customer selects.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps content in the selected Regions unless the customer agrees otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose Regions that meet legal and contractual duties, forbid the others by policy, and know the features that move data.",
                        if_ignored="Users can create resources in every Region that is enabled.",
                        evidence="Service control policies that limit Regions.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It has no Region: ask this of the services that are called."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
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
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="You choose the AWS Region(s) in which your content is stored.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
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
        id="restore-testing",
        layer="data",
        name="Restore testing",
        definition="Proving that backups can be restored completely and in time.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS restores the service itself and rehearses it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Tests the recovery of its own systems.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Rehearse the recovery of the workload around it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Whether the restored data are the right ones, in time, only the customer can tell.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Restores from a backup when it is asked to, and offers restore testing in AWS Backup.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Restore on a schedule, compare the result and measure the time.",
                        if_ignored="A backup that cannot be restored is noticed only when it is needed.",
                        enabled_by_default=False,
                        evidence="Dated restore tests with result and duration.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There are no backups of the service's content to restore.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="back-up-data",
                        title="Back up data",
                        read="2026-11",
                        quote="Perform periodic recovery of the data to verify backup integrity and processes",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "functions",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
)
