"""The concerns of the host: its operating system, the hypervisor, and the isolation they give."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DATA_PRIVACY_FAQ,
    EC2_GUIDE,
    NITRO_DESIGN,
    SDK_KOTLIN_GUIDE,
    SECURITY_INCIDENT_RESPONSE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="host-and-hypervisor-patching",
        layer="host",
        name="Host and hypervisor patching",
        definition="Getting patches onto the host operating system and the virtualization layer under the customer's resources.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The host and its hypervisor are AWS's; customers have no access to them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the host operating system and the hypervisor.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Act on AWS Health notices where an update needs a restart or a move.",
                        if_ignored="AWS restarts or moves the resource at the announced time.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The machine, and any hypervisor on it, belongs to the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Says which operating systems and hypervisors its software supports.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the host operating system and the hypervisor of the machines.",
                        if_ignored="They keep their known vulnerabilities; AWS does not patch them.",
                        evidence="Patch compliance reports of the hosts.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It comes without a host: ask this of the machine or the service underneath.",
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
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS operates, manages, and controls the components from the host operating system and virtualization layer",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECURITY_INCIDENT_RESPONSE,
                        page="introduction",
                        title="Introduction",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("aws-hardware-on-premises",),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="infrastructure-configuration",
        layer="host",
        name="Configuration of the infrastructure",
        definition="Configuring securely the hosts and infrastructure devices that the service stands on.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The hosts and devices under the service are AWS's, which keeps their configuration.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Hardens its hosts and network devices, controls changes to them and watches for drift.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The hosts and devices under the software are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Keeps the configuration of its own infrastructure in the Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Harden the hosts and network devices at the site and control changes to them.",
                        evidence="Hardening baseline and change records of the site's hosts and devices.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No infrastructure stands behind it: ask this of the services that are called.",
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
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS maintains the configuration of its infrastructure devices",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="memory-and-storage-scrubbing",
        layer="host",
        name="Scrubbing of memory and storage",
        definition="Clearing memory and storage blocks before another customer can get them.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS hands memory and storage from one customer to the next and clears them in between.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Clears memory and storage blocks before they are given to another customer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt volumes and delete keys where a standard asks for more than clearing.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Memory and disks are in machines of the customer's; nobody else gets them unless the customer hands them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Clears what it stored in the Region; has no hold on the customer's machines.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Wipe memory and disks before a machine serves another purpose.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No memory or storage is handed from one customer to another.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "infrastructure-compute",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
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
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="provider-operator-access",
        layer="host",
        name="Access of the provider's staff",
        definition="Keeping the provider's staff out of hosts, memory and content.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Only AWS can keep its own staff away from hosts, memory and content.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds its hosts and services so that its staff cannot reach content, and logs and audits what its staff can do.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use customer managed keys, or encrypt before sending, where an additional barrier is wanted.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer decides whether the provider's people get in.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Asks before its support staff look at a system, and uses only the access it was given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant support staff access only for the case at hand and remove it afterwards.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The machines are the customer's; the provider's staff have no way in that would have to be closed.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="controls that are designed to prevent unauthorized access to or disclosure of your content",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "infrastructure-compute",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=NITRO_DESIGN,
                        page="no-aws-operator-access",
                        title="No AWS operator access",
                        read="2026-11",
                        quote="There is no mechanism for any system or person to log in to EC2 Nitro hosts",
                    ),
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="controls that are designed to prevent unauthorized access to or disclosure of your content",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("aws-hardware-on-premises",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "people-and-programs",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
        ),
    ),
    Concern(
        id="tenant-isolation",
        layer="host",
        name="Isolation between customers",
        definition="Keeping up the boundary between one customer's resources and another's, virtual networks included.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS puts many customers on the same infrastructure and keeps them apart.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates customers by hypervisor, virtual network and account boundary.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose dedicated hosts or instances, or separate accounts, where shared hardware is not acceptable.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer decides who shares its machines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates customers from each other on its own side of the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Separate the users of the machines.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The machines serve one customer only; there is no other tenant on them.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "infrastructure-compute",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "people-and-programs",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
        ),
    ),
)
