"""The concerns of the hardware: servers, disks, switches and their firmware."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    OUTPOSTS_RACK_GUIDE,
    OUTPOSTS_SERVER_GUIDE,
    SDK_KOTLIN_GUIDE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    SNOWBALL_GUIDE,
    WELL_ARCHITECTED,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="firmware-patching",
        layer="hardware",
        name="Firmware patching",
        definition="Getting firmware updates onto servers, security chips, network devices and hardware security modules.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The hardware belongs to AWS, which updates its firmware.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the firmware of servers, Nitro cards, network devices and security modules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read AWS Health notices for the rare update that restarts or moves a resource.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The hardware, or its update, is in the customer's hands.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updates for devices that it supplies; supplies none for the customer's own machines.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install firmware updates from the hardware's maker, or the device updates that AWS publishes.",
                        if_ignored="The hardware keeps its known vulnerabilities; AWS does not update it.",
                        evidence="Inventory of firmware versions.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS makes the update and the customer must take part for it to reach the device.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds, tests and publishes the firmware update.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Allow, schedule or install the update.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It has no device with firmware: ask this of the machine underneath.",
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
                        quote="AWS is responsible for patching and fixing flaws within the infrastructure",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
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
        id="hardware-maintenance",
        layer="hardware",
        name="Hardware maintenance",
        definition="Watching the health of servers, disks and switches, and repairing or replacing them.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The hardware belongs to AWS, which watches, repairs and replaces it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches its hardware, replaces what fails, and gives notice where a resource has to move.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Design for the loss of a single host or disk, and act on retirement and maintenance notices.",
                        if_ignored="Where a notice names an instance, AWS stops, restarts or terminates it on the scheduled date; instance store data are lost.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The hardware belongs to the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Shows in its console whether the machine or agent is connected; does not repair it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the machines, repair or replace them, and keep spares or a maintenance contract.",
                        evidence="Monitoring of hardware health, maintenance contract.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS finds and retires failing hardware, and the customer moves its resource off it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Detects failing hardware and schedules its retirement with notice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move or replace the affected resource before the date.",
                        if_ignored="AWS stops or terminates the resource on the scheduled date.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It comes without hardware: ask this of the machine or the service underneath.",
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
                        quote="This infrastructure is composed of the hardware, software, networking, and facilities that run AWS Cloud services.",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("aws-hardware-on-premises",),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="AWS manages security patches, updates firmware, and maintains the Outpost equipment.",
                    ),
                    Citation(
                        of=SNOWBALL_GUIDE,
                        page="data-protection-device",
                        title="Protecting Data On Your Device",
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
        id="hardware-provisioning",
        layer="hardware",
        name="Hardware provisioning",
        definition="Buying, installing and adding the hardware that capacity stands on.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS buys and installs the hardware that its capacity stands on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Plans, buys, installs and connects the hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Ask for capacity early where it must be certain: quotas, capacity reservations, or orders of hardware for a site.",
                        if_ignored="A launch or order can fail or take longer for lack of capacity.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The workload runs on machines that the customer buys.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes what machines its software needs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Buy, install and add machines that meet the requirements of the software.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It comes without hardware: ask this of the machine or the service underneath.",
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
                        quote="This infrastructure is composed of the hardware, software, networking, and facilities that run AWS Cloud services.",
                    ),
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_securely_operate_reduce_management_scope",
                        title="SEC01-BP05 Reduce security management scope",
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
        id="on-site-hardware-handling",
        layer="hardware",
        name="Handling hardware on site",
        definition="Receiving, inspecting, giving access to, swapping or returning hardware that stands at the customer's site.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS's own staff handle the hardware at the site.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Sends its staff to install, replace and remove the hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Agree on a date and give access to the room.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The hardware stands at the customer's site, where somebody must receive it, let technicians in, and send it back.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Ships hardware that it owns, sends technicians or replacements, and gives instructions for the return.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Receive and inspect the hardware, give technicians access, swap parts where the instructions say so, and return what AWS owns.",
                        if_ignored="Failed hardware stays failed until somebody at the site acts.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS sends people or parts, and the customer must let them in or put them in place.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends technicians or replacement hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Agree on a date, give access, and follow the instructions for exchange and return.",
                        if_ignored="The repair waits until there is access.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No hardware of the service stands at the customer's site.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-hardware-on-premises",),
                sources=(
                    Citation(
                        of=OUTPOSTS_SERVER_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts server maintenance",
                        read="2026-11",
                        quote="Install the replacement server in the same location.",
                    ),
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="AWS will contact the Outpost owner to confirm a date and time for the AWS installation team to visit.",
                    ),
                    Citation(
                        of=SNOWBALL_GUIDE,
                        page="data-protection-device",
                        title="Protecting Data On Your Device",
                        read="2026-11",
                        quote="Don't leave the device sitting on a loading dock.",
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
                    "people-and-programs",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
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
