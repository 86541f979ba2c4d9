"""The place rules: what changes for every service when a resource stands on an Outpost, in a Local Zone or in a Wavelength Zone."""

from .._types import Citation, Duty, Fact, Source
from .._vocabulary import Owner, Verb
from .sources import (
    DATA_RESIDENCY_LENS,
    EC2_GUIDE,
    HYBRID_CLOUD,
    LOCAL_ZONES_GUIDE,
    OUTPOSTS_FAQ,
    OUTPOSTS_HA,
    OUTPOSTS_RACK_GUIDE,
    OUTPOSTS_SERVER_GUIDE,
    VPC_GUIDE,
)

WAVELENGTH_GUIDE = Source(
    id="wavelength-developer-guide",
    title="AWS Wavelength Developer Guide",
    url="https://docs.aws.amazon.com/wavelength/latest/developerguide/",
)

PLACES: tuple[Fact, ...] = (
    Fact(
        concern="at-rest-encryption-enablement",
        when=(("placement", "outposts-rack"),),
        owner=Owner.AWS,
        because="Data on an Outposts rack are always encrypted at rest; nobody has to turn this on.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.CONFIGURE,
                text="Keeps encryption at rest on for all data on the rack.",
                enabled_by_default=True,
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Turn on the encryption of the service itself as well, where a KMS key of your own is required.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="data-protection",
                title="Data protection in AWS Outposts",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="at-rest-encryption-operation",
        when=(("placement", "outposts-rack"),),
        owner=Owner.AWS,
        because="All data on the rack are encrypted at rest by AWS, under keys that are wrapped to a removable security key.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Encrypts everything that the rack stores and wraps the keys to the Nitro Security Key, a removable device.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="data-protection",
                title="Data protection in AWS Outposts",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="facility-physical-security",
        when=(("placement", "local-zone"),),
        owner=Owner.AWS,
        because="A Local Zone is part of AWS's own infrastructure, an extension of a Region.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Guards the facilities of Local Zones as part of its global infrastructure.",
            ),
        ),
        sources=(
            Citation(
                of=HYBRID_CLOUD,
                page="security",
                title="Security at the edge",
                read="2026-11",
            ),
            Citation(
                of=LOCAL_ZONES_GUIDE,
                page="how-local-zones-work",
                title="How AWS Local Zones work",
                read="2026-11",
                quote="A Local Zone is an extension of an AWS Region in geographic proximity to your users.",
            ),
        ),
    ),
    Fact(
        concern="facility-physical-security",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="The Outpost stands in a room of the customer's, who controls who gets to it.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.MONITOR,
                text="May watch the Outpost equipment for signs of tampering.",
            ),
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Control and log who enters the room, and make sure that nobody modifies the Outpost equipment.",
                evidence="Access lists and entry logs of the room.",
            ),
        ),
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
        ),
    ),
    Fact(
        concern="facility-physical-security",
        when=(("placement", "outposts-server"),),
        owner=Owner.CUSTOMER,
        because="The Outposts server stands in a room or rack of the customer's, who installs it there and controls who gets to it.",
        duties=(
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Guard the room and the rack in which the server is installed, and keep the server until it is returned.",
                evidence="Access lists and entry logs of the room.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
                quote="Install the replacement server in the same location.",
            ),
        ),
    ),
    Fact(
        concern="facility-physical-security",
        when=(("placement", "wavelength"),),
        owner=Owner.AWS,
        because="AWS deploys a Wavelength Zone at the edge of a carrier's network; the customer neither chooses nor enters the room.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Deploys AWS compute and storage in the Wavelength Zone and connects it to the Region.",
            ),
            Duty(
                party="carrier",
                verb=Verb.PROVIDE,
                text="Houses the zone at the edge of its 5G network.",
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="subnet-wavelength",
                title="Subnets in AWS Wavelength",
                read="2026-11",
                quote="Wavelength deploys standard AWS compute and storage services to the edge of telecommunication carriers' 5G networks.",
            ),
            Citation(
                of=WAVELENGTH_GUIDE,
                page="how-wavelengths-work",
                title="How AWS Wavelength works",
                read="2026-11",
            ),
        ),
        contested="AWS's pages say that the zone stands inside a carrier's network and not who guards the building. It is read as AWS's side, because nothing there is the customer's to do; ask AWS or the carrier for evidence of this control.",
    ),
    Fact(
        concern="facility-power-and-environment",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="Racks draw on the power, space and cooling of the customer's data center.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PUBLISH,
                text="Publishes the power, space and cooling that the hardware needs.",
            ),
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Provide enough power, space and cooling at the site, on two power feeds where the workload must survive the loss of one.",
                if_ignored="The Outpost stops with the site; AWS has no facility that stands in for it.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_HA,
                page="aws-outposts-high-availability-design",
                title="AWS Outposts High Availability Design and Architecture Considerations",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="facility-power-and-environment",
        when=(("placement", "outposts-server"),),
        owner=Owner.CUSTOMER,
        because="An Outposts server draws on the power and cooling of the customer's room.",
        duties=(
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Provide power and cooling for the server where it is installed.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
                quote="Remove the network and power cables from the irreparable server",
            ),
        ),
    ),
    Fact(
        concern="firmware-patching",
        when=(("placement", "outposts-rack"),),
        owner=Owner.AWS,
        because="AWS manages the firmware of Outposts equipment as it does in a Region.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Manages security patches and updates the firmware of the rack.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Keep the service link up, over which AWS manages the rack.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="outpost-maintenance",
                title="Outposts rack maintenance",
                read="2026-11",
                quote="AWS manages security patches, updates firmware, and maintains the Outpost equipment.",
            ),
        ),
    ),
    Fact(
        concern="firmware-patching",
        when=(("placement", "outposts-server"),),
        owner=Owner.AWS,
        because="AWS manages the firmware of Outposts equipment as it does in a Region.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Manages security patches and updates the firmware of the server.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Keep the service link up, over which AWS manages the server.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
                quote="AWS manages security patches, updates firmware, and maintains the Outpost equipment.",
            ),
        ),
    ),
    Fact(
        concern="hardware-maintenance",
        when=(("placement", "outposts-rack"),),
        owner=Owner.AWS,
        because="The rack belongs to AWS, which watches it and sends its own team to replace parts.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.MONITOR,
                text="Monitors the health of servers, power supplies and switches in the rack and decides whether maintenance is required.",
            ),
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Sends an installation team that replaces unhealthy hosts, switches or rack elements; nothing is diagnosed or repaired on site.",
            ),
            Duty(
                party="customer",
                verb=Verb.SCHEDULE,
                text="Agree a date and time for the visit and give the team access to the site; two business days after the call is the earliest.",
                if_ignored="The failed part stays in the rack; AWS stops and starts affected instances on their retirement date, and they stay stopped if no capacity is free.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="outpost-maintenance",
                title="Outposts rack maintenance",
                read="2026-11",
                quote="AWS will contact the Outpost owner to confirm a date and time for the AWS installation team to visit",
            ),
            Citation(
                of=OUTPOSTS_HA,
                page="aws-outposts-high-availability-design",
                title="AWS Outposts High Availability Design and Architecture Considerations",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="hardware-maintenance",
        when=(("placement", "outposts-server"),),
        owner=Owner.AWS,
        because="The server belongs to AWS, which watches it, decides on maintenance and ships the replacement.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.MONITOR,
                text="Monitors the health of the server and determines whether maintenance is required.",
            ),
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Ships a replacement for a server that cannot be repaired, with a pre-paid label for the return.",
            ),
            Duty(
                party="customer",
                verb=Verb.RECOVER,
                text="Copy long-term data off the instance store before the retirement date and launch the instances again on the replacement.",
                if_ignored="AWS terminates the affected instances on the retirement date; what is on their instance store is lost.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
                quote="AWS terminates the affected instances on the instance retirement date.",
            ),
        ),
    ),
    Fact(
        concern="high-availability-configuration",
        when=(("placement", "local-zone"),),
        owner=Owner.CUSTOMER,
        because="A Local Zone is one zone; another place has to stand ready for its failure.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Offers other Local Zones and the Availability Zones of the Region.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Choose as failover zone another Local Zone, or an Availability Zone of the Region that is not the parent zone.",
                if_ignored="The workload stops with the Local Zone.",
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon EC2",
                read="2026-11",
            ),
            Citation(
                of=HYBRID_CLOUD,
                page="resiliency",
                title="Resiliency at the edge",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="high-availability-configuration",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="A rack has redundant power and network inside, but it is one rack at one site.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Builds redundant power and networking equipment into the rack.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Connect dual power sources and redundant networks, order spare capacity, and spread critical workloads over several Outposts that are anchored to different Availability Zones.",
                if_ignored="The failure of the rack, its site or its lines stops the workload.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in AWS Outposts",
                read="2026-11",
            ),
            Citation(
                of=OUTPOSTS_HA,
                page="larger-failure-modes",
                title="Larger failure modes",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="media-decommissioning",
        when=(("placement", "outposts-rack"),),
        owner=Owner.AWS,
        because="Whatever the rack stores is encrypted under a key in a removable device, which the AWS team destroys when it takes a host away.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Removes and destroys the security key of a host that it replaces, which shreds the data on it, so that no data leave the site.",
            ),
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Give the team access to the site, and keep the security keys from being taken out by anybody else.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="outpost-maintenance",
                title="Outposts rack maintenance",
                read="2026-11",
                quote="remove and destroy the NIST-compliant physical security key",
            ),
        ),
    ),
    Fact(
        concern="media-decommissioning",
        when=(("placement", "outposts-server"),),
        owner=Owner.CUSTOMER,
        because="The customer takes the server out and ships it back, and destroys its security key first.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Encrypts what the server stores under a removable Nitro Security Key, and gives instructions for destroying it.",
            ),
            Duty(
                party="customer",
                verb=Verb.APPLY,
                text="Back up the instance store, terminate the instances and destroy the Nitro Security Key before shipping the server back.",
                if_ignored="The server leaves the site with the key that opens what it stores.",
                evidence="Record of the destroyed key and of the shipment.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="shipping-outposts-server",
                title="Return an AWS Outposts server",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="network-access-configuration",
        when=(("placement", "wavelength"),),
        owner=Owner.CUSTOMER,
        because="In a Wavelength Zone the customer designs subnets, routes and the carrier gateway.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Applies the routes and rules, and admits no connections from the internet through the carrier gateway.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Opt in to the zone, give its subnets route tables of their own, decide which instances get a carrier IP address, and set security groups.",
                if_ignored="The subnets follow the VPC's main route table.",
            ),
        ),
        sources=(
            Citation(
                of=WAVELENGTH_GUIDE,
                page="how-wavelengths-work",
                title="How AWS Wavelength works",
                read="2026-11",
                quote="AWS recommends that you configure custom route tables for your subnets in Wavelength Zones.",
            ),
            Citation(
                of=VPC_GUIDE,
                page="subnet-wavelength",
                title="Subnets in AWS Wavelength",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="on-site-hardware-handling",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="The rack stands at the customer's site: AWS swaps parts, but only the customer can let its team in.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Replaces unhealthy hosts, switches and rack elements on site with its own team.",
            ),
            Duty(
                party="customer",
                verb=Verb.SCHEDULE,
                text="Name a site contact, agree dates with AWS and give its team access to the rack.",
                if_ignored="Failed hardware cannot be replaced.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="outpost-maintenance",
                title="Outposts rack maintenance",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="on-site-hardware-handling",
        when=(("placement", "outposts-server"),),
        owner=Owner.CUSTOMER,
        because="No AWS team comes for a server: the customer installs, swaps and returns it.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Ships the replacement server and provides the return label.",
            ),
            Duty(
                party="customer",
                verb=Verb.APPLY,
                text="Unplug and take out the failed server, install the replacement in the same place, and send the failed one back in the same packaging with the label from the console.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
                quote="Install the replacement server in the same location.",
            ),
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="shipping-outposts-server",
                title="Return an AWS Outposts server",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="site-connectivity",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="The Outpost is managed from its Region over the service link, which runs over lines of the customer.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Operates the anchor points of the service link in the Region and encrypts the traffic over it.",
            ),
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Provide redundant connections, such as AWS Direct Connect with redundant paths, between the Outpost and its Region.",
                if_ignored="While the service link is down, control plane operations such as API calls, monitoring and updates of the Outpost do not work.",
            ),
        ),
        sources=(
            Citation(
                of=DATA_RESIDENCY_LENS,
                page="drhcrel02-bp02",
                title="DRHCREL02-BP02 Use AWS Direct Connect with redundant tunnels and connections to the AWS Region for Outposts control plane actions and high availability requirements",
                read="2026-11",
            ),
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in AWS Outposts",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="site-connectivity",
        when=(("placement", "outposts-server"),),
        owner=Owner.CUSTOMER,
        because="The Outpost is managed from its Region over the service link, which runs over lines of the customer.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Operates the anchor points of the service link in the Region and encrypts the traffic over it.",
            ),
            Duty(
                party="customer",
                verb=Verb.PROVIDE,
                text="Provide redundant connections, such as AWS Direct Connect with redundant paths, between the Outpost and its Region.",
                if_ignored="While the service link is down, control plane operations such as API calls, monitoring and updates of the Outpost do not work.",
            ),
        ),
        sources=(
            Citation(
                of=DATA_RESIDENCY_LENS,
                page="drhcrel02-bp02",
                title="DRHCREL02-BP02 Use AWS Direct Connect with redundant tunnels and connections to the AWS Region for Outposts control plane actions and high availability requirements",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="workload-tls",
        when=(("placement", "local-zone"),),
        owner=Owner.CUSTOMER,
        because="The line between the site and the Direct Connect location or the Local Zone is not encrypted by itself.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Offers MACsec on Direct Connect.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Turn on MACsec or another encryption of the line where that is required, and use TLS between clients and workload.",
                if_ignored="Data cross the line unencrypted.",
            ),
        ),
        sources=(
            Citation(
                of=HYBRID_CLOUD,
                page="security",
                title="Security at the edge",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="workload-tls",
        when=(("placement", "outposts-rack"),),
        owner=Owner.CUSTOMER,
        because="Traffic through the local gateway enters the customer's network as it is sent.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Encrypts the service link between the Outpost and its Region; does nothing to traffic through the local gateway.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Use TLS or another encryption protocol for sensitive data that pass the local gateway.",
                if_ignored="They cross the local network unencrypted.",
            ),
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="data-protection",
                title="Data protection in AWS Outposts",
                read="2026-11",
            ),
        ),
    ),
)
