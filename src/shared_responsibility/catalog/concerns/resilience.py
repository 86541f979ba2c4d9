"""The concerns of resilience: capacity, failover, availability and recovery."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import RELIABILITY_PILLAR

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="disaster-recovery-plan",
        layer="resilience",
        name="Disaster recovery plan",
        definition="Recovery targets, plan and drills for the workload.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The recovery in question is that of the service itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Plans and rehearses the recovery of its infrastructure and services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan for the time in which the service cannot be reached.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS recovers its infrastructure; what the workload needs, and how soon, only the customer can plan.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps Regions and zones independent of each other and offers backup, replication and failover services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Set recovery time and recovery point targets, build for them, and rehearse the plan.",
                        if_ignored="The workload stays down or loses data beyond what the business can bear, although AWS meets its own commitments.",
                        evidence="The plan and dated results of drills.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="There is nothing to recover: ask this of the workload."),
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
                        quote="Failure management requires backing up data, applying best practices to allow your workload to withstand component failures, and planning for disaster recovery.",
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
        id="failover-operation",
        layer="resilience",
        name="Failover operation",
        definition="Carrying out failover inside the Region when a component or a zone fails.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service detects the failure and moves to healthy machines or zones by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects failed components and moves the work to healthy ones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a type that spans zones, retry and reconnect, and test how the workload behaves.",
                        if_ignored="Clients that do not reconnect stay down after the failover; a resource in a single zone has nowhere to go.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS reports the failure; moving the workload is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reports the health of machines and zones and offers health checks, Auto Scaling and load balancing.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Detect the failure and move or replace the workload, best automatically.",
                        if_ignored="The workload stays down until somebody acts.",
                        evidence="Results of failover tests.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS moves its part, the customer must move its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Fails over the part that it operates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Fail over clients, connections and software of your own.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is nothing that could be failed over.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms, and customers access the endpoints to store and retrieve data.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "security-and-governance-tools",
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
                        quote="implementing self-healing using services like Auto Scaling",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "platform-on-instances",
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
        id="high-availability-configuration",
        layer="resilience",
        name="High-availability configuration",
        definition="Choosing zones, replicas, instances and redundant links so that a failure does not stop the workload.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service spans the zones of the Region without being told to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Spreads the service over several Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use Regional rather than zonal variants where both are offered.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="How many copies stand in how many places is the customer's choice, and a single one is possible.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers several Availability Zones, Multi-AZ variants and redundant links.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Spread instances, replicas and links over zones and locations according to the availability that is needed.",
                        if_ignored="The failure of one machine, zone or link stops the workload; service level agreements may not cover it.",
                        evidence="An architecture that shows zones and replicas; results of zone-failure tests.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS provides redundancy in its part, the customer must provide it in its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Provides redundant endpoints or devices on its side.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use all of them, and provide redundancy on your own side.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service spans zones by design and leaves nothing to choose.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="responsible for deploying Amazon EC2 instances across multiple locations",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("network-and-edge",),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="Design your network topology to be highly available, redundant, and scalable.",
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
                    "managed-database",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "customer-run-software",
                    "functions",
                    "keys-and-identity",
                    "managed-models",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
    Concern(
        id="scaling-operation",
        layer="resilience",
        name="Scaling operation",
        definition="Carrying out a change of capacity.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service adds and removes capacity, by itself or when it is asked to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provides and removes the capacity, within limits and quotas.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the limits between which it may scale, and watch for throttling.",
                        if_ignored="Beyond the limits requests are throttled or rejected.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Capacity changes only when the customer changes it or has set up automatic scaling.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Auto Scaling and more instances on request, as long as capacity is available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Scale by hand or set up automatic scaling.",
                        if_ignored="The workload is overloaded, or pays for capacity that it does not use.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS changes the capacity, the customer must adapt what runs on it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Changes instance or storage when it is asked to.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the change, and adapt operating system and software to it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no capacity to change.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms, and customers access the endpoints to store and retrieve data.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
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
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="sizing-and-limits",
        layer="resilience",
        name="Sizing and limits",
        definition="Choosing instance types, minimum and maximum, quotas and head-room.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service leaves no size or limit to choose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sizes the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Know the hard quotas and stay below them.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="How much is needed, and how much may be spent, only the customer can say.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes quotas and instance types, raises adjustable quotas on request, and reports usage.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose sizes and limits with head-room, watch usage against quotas, and ask for increases in time.",
                        if_ignored="At the quota or the limit further requests are refused.",
                        evidence="Load tests; alarms on quota usage.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It has no capacity of its own: ask this of the machine or the service underneath.",
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
                        quote="Plan your architecture with adequate room to scale and understand the service quotas and constraints of the services you include",
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
)
