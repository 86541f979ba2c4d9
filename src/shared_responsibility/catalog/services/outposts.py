"""AWS Outposts and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import DATA_RESIDENCY_LENS, OUTPOSTS_FAQ, OUTPOSTS_HA, OUTPOSTS_RACK_GUIDE, OUTPOSTS_SERVER_GUIDE

SERVICES = (
    Service(
        id="outposts",
        name="AWS Outposts",
        categories=("compute",),
        names=("Outposts",),
        sdk=("outposts",),
        cloudformation=(
            "AWS::EC2::LocalGatewayRoute",
            "AWS::EC2::LocalGatewayRouteTable",
            "AWS::EC2::LocalGatewayRouteTableVPCAssociation",
            "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
            "AWS::EC2::LocalGatewayVirtualInterface",
            "AWS::EC2::LocalGatewayVirtualInterfaceGroup",
            "AWS::Outposts::",
        ),
        terraform=("aws_ec2_coip_", "aws_ec2_local_", "aws_outposts_"),
        iam=("outposts",),
        uses=(
            Uses(
                profile="aws-hardware-on-premises",
            ),
        ),
        asks=(
            Circumstance(
                name="form_factor",
                values=("rack", "server"),
                question="Is the Outpost a rack or a server?",
                find_out="Read SupportedHardwareType (aws outposts get-outpost).",
                signs=(
                    Sign(
                        resource="AWS::EC2::LocalGatewayRoute",
                        reads=(("*", "rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::LocalGatewayRouteTable",
                        reads=(("*", "rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::LocalGatewayRouteTableVPCAssociation",
                        reads=(("*", "rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::LocalGatewayVirtualInterface",
                        reads=(("*", "rack"),),
                        heuristic=True,
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "rack"),),
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
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="What lies on instance store volumes of the Outpost is lost with the disk or the instance; AWS keeps no copy of it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up long-term data on instance store volumes to persistent storage, such as an S3 bucket or a network storage device at the site.",
                        if_ignored="The data are lost when the disk fails or the instance terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="we recommend that you back up your long-term data on instance store volumes to persistent storage",
                    ),
                    Citation(
                        of=OUTPOSTS_SERVER_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts server maintenance",
                        read="2026-11",
                        quote="we recommend that you back up your long-term data on instance store volumes to persistent storage",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "server"),),
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
                concern="facility-power-and-environment",
                when=(("form_factor", "rack"),),
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
                concern="firmware-patching",
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "server"),),
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
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "server"),),
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
                when=(("form_factor", "rack"),),
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
                concern="host-and-hypervisor-patching",
                when=(("form_factor", "rack"),),
                owner=Owner.AWS,
                because="AWS is responsible for the hardware and software that run AWS services, on an Outpost as in a Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages the security patches of the software that runs AWS services on the rack.",
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
                concern="host-and-hypervisor-patching",
                when=(("form_factor", "server"),),
                owner=Owner.AWS,
                because="AWS is responsible for the hardware and software that run AWS services, on an Outpost as in a Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages the security patches of the software that runs AWS services on the server.",
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
                concern="maintenance-timing",
                when=(("form_factor", "rack"),),
                owner=Owner.CUSTOMER,
                because="Visits and instance retirements have dates that the customer can agree or anticipate.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends retirement notices for affected instances and calls to agree a date for a visit.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Agree the date of a visit; stop and start affected instances at a convenient time before their retirement date.",
                        if_ignored="AWS stops and starts the affected instances on the retirement date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="Otherwise, AWS stops and starts the affected instances on the instance retirement date.",
                    ),
                ),
            ),
            Fact(
                concern="media-decommissioning",
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "server"),),
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
                concern="on-site-hardware-handling",
                when=(("form_factor", "rack"),),
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
                when=(("form_factor", "server"),),
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
                concern="provider-notice-handling",
                when=(("form_factor", "rack"),),
                owner=Owner.CUSTOMER,
                because="AWS notifies the owner of the Outpost and the owner of the instances; they resolve the issue together.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies the Outpost owner and the instance owners of hardware that is to be retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the contact details of the Outpost owner current and act on retirement notices.",
                        if_ignored="AWS stops and starts the affected instances on the retirement date; without free capacity they stay stopped.",
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
                concern="provider-notice-handling",
                when=(("form_factor", "server"),),
                owner=Owner.CUSTOMER,
                because="AWS notifies the owner of the Outpost and the owner of the instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies the Outpost owner and the instance owners of a server that is to be retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the contact details of the Outpost owner current and act before the retirement date.",
                        if_ignored="AWS terminates the affected instances on that date; their instance store is lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_SERVER_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts server maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
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
                concern="sizing-and-limits",
                when=(("form_factor", "rack"),),
                owner=Owner.CUSTOMER,
                because="A rack has a fixed capacity, which the customer orders and keeps free.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies further capacity on request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep spare capacity for the failure of a host, free used capacity, or order more.",
                        if_ignored="An instance that must leave a failed host remains stopped.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="If there is no additional capacity on the Outpost, the instance remains in the stopped state.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("form_factor", "rack"),),
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
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="security",
                title="Security in AWS Outposts",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="outposts-rack",
        name="AWS Outposts rack",
        kind=ServiceKind.SUB_PRODUCT,
        parent="outposts",
        categories=("compute",),
        names=("Outposts rack", "AWS Outposts racks"),
        uses=(
            Uses(
                profile="aws-hardware-on-premises",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
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
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="What lies on instance store volumes of the Outpost is lost with the disk or the instance; AWS keeps no copy of it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up long-term data on instance store volumes to persistent storage, such as an S3 bucket or a network storage device at the site.",
                        if_ignored="The data are lost when the disk fails or the instance terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="we recommend that you back up your long-term data on instance store volumes to persistent storage",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
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
                concern="facility-power-and-environment",
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
                concern="firmware-patching",
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
                concern="hardware-maintenance",
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
                concern="high-availability-configuration",
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
                concern="host-and-hypervisor-patching",
                owner=Owner.AWS,
                because="AWS is responsible for the hardware and software that run AWS services, on an Outpost as in a Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages the security patches of the software that runs AWS services on the rack.",
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
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="Visits and instance retirements have dates that the customer can agree or anticipate.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends retirement notices for affected instances and calls to agree a date for a visit.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Agree the date of a visit; stop and start affected instances at a convenient time before their retirement date.",
                        if_ignored="AWS stops and starts the affected instances on the retirement date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="Otherwise, AWS stops and starts the affected instances on the instance retirement date.",
                    ),
                ),
            ),
            Fact(
                concern="media-decommissioning",
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
                concern="on-site-hardware-handling",
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
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="AWS notifies the owner of the Outpost and the owner of the instances; they resolve the issue together.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies the Outpost owner and the instance owners of hardware that is to be retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the contact details of the Outpost owner current and act on retirement notices.",
                        if_ignored="AWS stops and starts the affected instances on the retirement date; without free capacity they stay stopped.",
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
                concern="site-connectivity",
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
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="A rack has a fixed capacity, which the customer orders and keeps free.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies further capacity on request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep spare capacity for the failure of a host, free used capacity, or order more.",
                        if_ignored="An instance that must leave a failed host remains stopped.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="If there is no additional capacity on the Outpost, the instance remains in the stopped state.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
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
        ),
        sources=(
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="security",
                title="Security in AWS Outposts",
                read="2026-11",
            ),
            Citation(
                of=OUTPOSTS_RACK_GUIDE,
                page="outpost-maintenance",
                title="Outposts rack maintenance",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="outposts-server",
        name="AWS Outposts servers",
        kind=ServiceKind.SUB_PRODUCT,
        parent="outposts",
        categories=("compute",),
        names=("Outposts server", "Outposts servers"),
        uses=(
            Uses(
                profile="aws-hardware-on-premises",
            ),
        ),
        facts=(
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="What lies on instance store volumes of the Outpost is lost with the disk or the instance; AWS keeps no copy of it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up long-term data on instance store volumes to persistent storage, such as an S3 bucket or a network storage device at the site.",
                        if_ignored="The data are lost when the disk fails or the instance terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_SERVER_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts server maintenance",
                        read="2026-11",
                        quote="we recommend that you back up your long-term data on instance store volumes to persistent storage",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
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
                concern="firmware-patching",
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
                concern="host-and-hypervisor-patching",
                owner=Owner.AWS,
                because="AWS is responsible for the hardware and software that run AWS services, on an Outpost as in a Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages the security patches of the software that runs AWS services on the server.",
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
                concern="media-decommissioning",
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
                concern="on-site-hardware-handling",
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
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="AWS notifies the owner of the Outpost and the owner of the instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies the Outpost owner and the instance owners of a server that is to be retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the contact details of the Outpost owner current and act before the retirement date.",
                        if_ignored="AWS terminates the affected instances on that date; their instance store is lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_SERVER_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts server maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
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
        ),
        sources=(
            Citation(
                of=OUTPOSTS_SERVER_GUIDE,
                page="outpost-maintenance",
                title="Outposts server maintenance",
                read="2026-11",
            ),
        ),
    ),
)
