"""The concerns of the provider's network, from the backbone to the link at the customer's site."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    EC2_GUIDE,
    FAULT_ISOLATION,
    OUTPOSTS_FAQ,
    RELIABILITY_PILLAR,
    SDK_KOTLIN_GUIDE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    VPC_FAQ,
    WAF_GUIDE,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="backbone-encryption",
        layer="provider-network",
        name="Encryption on the backbone",
        definition="Encrypting traffic that leaves AWS-controlled facilities on AWS's own network.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The links between its facilities are AWS's, which encrypts what runs over them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts traffic on its network between data centers, zones and Regions at the physical layer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use TLS or another encryption end to end wherever the workload needs more than encrypted links.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The traffic runs over links that are not AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the part of the way that runs over its own network, and offers VPN and MACsec for the rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the traffic on links outside AWS's network.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No traffic of its own crosses the AWS network; that of the services that are called does.",
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
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=VPC_FAQ,
                        title="Amazon VPC FAQs",
                        read="2026-11",
                        quote="is automatically encrypted at the physical layer before it leaves our secured facilities",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                    ),
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="All traffic between zones is encrypted.",
                    ),
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
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="ddos-application-layer",
        layer="provider-network",
        name="Application-layer DDoS mitigation",
        definition="Mitigating request floods on an application or API that the customer exposes.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS exposes the endpoint and absorbs or throttles request floods on it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Throttles and absorbs request floods on the endpoints of its own services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Retry with back-off when requests are throttled, and ask for higher quotas in time.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Where the customer exposes an application, only the customer can tell an attack on it from wanted requests.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS WAF and Shield Advanced, and tells Shield Advanced customers of detected attacks; applies no mitigation by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put AWS WAF with rate-based rules, caching and scaling in front of what is exposed, and decide on Shield Advanced.",
                        if_ignored="By default AWS does not mitigate application-layer attacks; the flood reaches the application.",
                        enabled_by_default=False,
                        evidence="Web ACLs with rate-based rules on exposed resources; Shield Advanced protections.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS's response team and the customer must both act to mitigate the attack.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Prepares and, with consent, applies mitigating rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Subscribe, give the response team access, and agree to the rules.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer exposes no application of its own here; the endpoint is the service's and defended with it.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "network-and-edge",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events in AWS",
                        read="2026-11",
                        quote="By default, it doesn't automatically apply mitigations, to avoid inadvertently blocking valid user traffic.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "people-and-programs",
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
    Concern(
        id="ddos-network-layer",
        layer="provider-network",
        name="Network-layer DDoS mitigation",
        definition="Mitigating common floods on the network and transport layers.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The traffic enters through AWS's network, where AWS Shield filters common floods.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Detects and mitigates network and transport layer attacks at its border, without charge.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Expose as little as possible, use edge services, and decide whether Shield Advanced is needed for larger attacks.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The traffic reaches the site over the customer's own internet links.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Mitigates attacks on the endpoints in its Regions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Arrange protection with the internet provider of the site and filter at its edge.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It has no address that could be flooded."),
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
                        of=WAF_GUIDE,
                        page="ddos-overview",
                        title="How AWS Shield and Shield Advanced work",
                        read="2026-11",
                        quote="Shield Standard is provided automatically and at no extra charge when you use AWS.",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events in AWS",
                        read="2026-11",
                        quote="AWS automatically mitigates network and transport layer (layer 3 and layer 4) DDoS attacks.",
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
        unsettled=("aws-hardware-on-premises",),
    ),
    Concern(
        id="global-infrastructure",
        layer="provider-network",
        name="Global infrastructure",
        definition="Building and operating Regions, Availability Zones, Local Zones and edge locations.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Regions, zones and edge locations are built and operated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds and operates Regions, zones and edge locations as isolated from each other as documented.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose Regions and zones, and spread the workload over them as its availability demands.",
                        if_ignored="The workload fails with the zone or Region that it stands in.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The place is the customer's own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates the Region to which the place is connected.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Build and operate the site, and a second one where the workload needs it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It stands in no Region or zone of its own: ask this of the services that are called.",
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
                        quote="The AWS Global Cloud Infrastructure is designed to allow customers to build highly resilient workload architectures.",
                    ),
                    Citation(
                        of=FAULT_ISOLATION,
                        page="abstract-and-introduction",
                        title="AWS Fault Isolation Boundaries",
                        read="2026-11",
                        quote="AWS operates a global infrastructure to provide cloud services",
                    ),
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
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="network-infrastructure",
        layer="provider-network",
        name="Network infrastructure",
        definition="Operating the AWS backbone, the links of zones and Regions, and the routers and switches of that network.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The network between and inside AWS's facilities is AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds, operates and secures its network up to the point where the customer's link or the internet begins.",
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
                        text="Design the virtual network on top of it: addresses, subnets, routes and redundant paths.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The network at the site is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates its own network up to the point of connection.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Operate and secure the routers, switches and links of the site.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It has no network of its own: ask this of the services that are called.",
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
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="over fully redundant, dedicated metro fiber providing high-throughput, low-latency networking between zones",
                    ),
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
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="site-connectivity",
        layer="provider-network",
        name="Connection of the site to AWS",
        definition="Providing the link, the gateway device and their redundancy between a site of the customer and AWS.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS provides the link from end to end.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides and monitors the link and its devices.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the link and report failures.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The link begins at the customer's site, with its devices and its carriers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates the AWS end: Direct Connect locations, VPN endpoints, service endpoints; offers tests of failover.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Order and run redundant links and gateway devices, monitor them, and test the failover.",
                        if_ignored="A single link or device that fails cuts the site off.",
                        evidence="Two or more connections on distinct devices and locations; record of the last failover test.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="Both ends of the link must be set up and kept up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs redundant devices at the AWS end.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Run redundant devices and links at the site.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service runs in AWS and has no link to a site of its own; a link is a service of the network.",
            ),
        ),
        stances=(
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
                        of=RELIABILITY_PILLAR,
                        page="rel_planning_network_topology_ha_conn_private_networks",
                        title="REL02-BP02 Provision redundant connectivity between private networks in the cloud and on-premises environments",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="rel_planning_network_topology_ha_conn_private_networks",
                        title="REL02-BP02 Provision redundant connectivity between private networks in the cloud and on-premises environments",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("network-and-edge",),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="rel_planning_network_topology_ha_conn_private_networks",
                        title="REL02-BP02 Provision redundant connectivity between private networks in the cloud and on-premises environments",
                        read="2026-11",
                        quote="Implement redundancy in your connections between private networks in the cloud and on-premises environments",
                    ),
                ),
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
