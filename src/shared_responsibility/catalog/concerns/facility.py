"""The concerns of the facility: the building or room in which the hardware stands."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DATA_CENTERS,
    OUTPOSTS_FAQ,
    OUTPOSTS_HA,
    OUTPOSTS_RACK_GUIDE,
    SDK_KOTLIN_GUIDE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    SNOWBALL_GUIDE,
    SNOWCONE_GUIDE,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="facility-physical-security",
        layer="facility",
        name="Physical security of the facility",
        definition="Guarding the building or room in which the hardware stands, and controlling who gets in.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The hardware stands in facilities that AWS runs; the customer inherits their physical controls.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Guards the data centers and other facilities: perimeter, entry control, surveillance, review of who may enter.",
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
                because="The hardware stands in a building or room of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes the site requirements of hardware that it supplies, and encrypts what that hardware stores.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Guard the room: control and log who enters, and keep the equipment from being tampered with or stolen.",
                        evidence="Access lists and entry logs of the room; the site's own physical security audit.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No room belongs to it: ask this of the machine or the service underneath.",
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
                        quote="down to the physical security of the facilities in which the service operates",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                    Citation(
                        of=DATA_CENTERS,
                        title="Our Controls",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-hardware-on-premises",),
                sources=(
                    Citation(
                        of=OUTPOSTS_FAQ,
                        title="AWS Outposts rack FAQs",
                        read="2026-11",
                        quote="customers own the responsibility for physical security and access controls around the Outpost",
                    ),
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Outposts",
                        read="2026-11",
                    ),
                    Citation(
                        of=SNOWBALL_GUIDE,
                        page="authentication-and-access-control",
                        title="Access Control for Snow Family Console and Creating Jobs",
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
        id="facility-power-and-environment",
        layer="facility",
        name="Power and environment",
        definition="Power, cooling, space, and protection from fire and flood for the building or room in which the hardware stands.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The hardware stands in facilities that AWS runs; the customer inherits their environmental controls.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies power, cooling, fire and flood protection in its facilities and keeps Availability Zones apart.",
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
                        text="Use more than one Availability Zone where the loss of a data center must not stop the workload.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The hardware stands in a building or room of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the power, cooling and space requirements of hardware that it supplies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Supply power, cooling, space and fire protection that meet the hardware's requirements, with redundancy where the workload needs it.",
                        if_ignored="The hardware stops with the site; no AWS facility stands in for it.",
                        evidence="Site survey, maintenance records of power and cooling.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It draws on no room of its own: ask this of the machine or the service underneath.",
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
                        quote="down to the physical security of the facilities in which the service operates",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                    Citation(
                        of=DATA_CENTERS,
                        title="Our Controls",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-hardware-on-premises",),
                sources=(
                    Citation(
                        of=OUTPOSTS_FAQ,
                        title="AWS Outposts rack FAQs",
                        read="2026-11",
                        quote="environmental requirements for facility, networking, and power",
                    ),
                    Citation(
                        of=OUTPOSTS_HA,
                        page="aws-outposts-high-availability-design",
                        title="AWS Outposts High Availability Design and Architecture Considerations",
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
        id="media-decommissioning",
        layer="facility",
        name="Media decommissioning",
        definition="Erasing or destroying storage media before they leave the fleet.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The storage media belong to AWS, which keeps them under its control until they are erased or destroyed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Decommissions storage media with the techniques of NIST 800-88 before they leave its control.",
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
                        text="Delete data and encryption keys that are no longer needed; hand back hardware at the customer's site as its return procedure says.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The storage media belong to the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Erases what was stored in the AWS Region; has no access to the customer's media.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Erase or destroy disks before they leave service, and keep a record.",
                        if_ignored="Data can be read from discarded media; AWS cannot erase them.",
                        evidence="Certificates of erasure or destruction.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It keeps nothing on media of its own: ask this of the machine or the service underneath.",
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
                        of=DATA_CENTERS,
                        title="Our Controls",
                        read="2026-11",
                        quote="When a storage device has reached the end of its useful life, AWS decommissions media using techniques detailed in NIST 800-88.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Inherited controls: Controls that a customer fully inherits from AWS.",
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
                        quote="they will remove and destroy the NIST-compliant physical security key, effectively shredding any data that might remain on the hardware",
                    ),
                    Citation(
                        of=SNOWCONE_GUIDE,
                        page="snowcone-data-protection-device",
                        title="Protecting Data on Your Device",
                        read="2026-11",
                        quote="performs a software erasure of the Snowcone device following the National Institute of Standards and Technology (NIST) guidelines",
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
)
