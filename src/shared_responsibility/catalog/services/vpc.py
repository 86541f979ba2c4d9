"""Amazon Virtual Private Cloud and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import CLOUDFORMATION_GUIDE, EC2_GUIDE, EC2_REFERENCE, VPC_GUIDE

CLIENT_VPN_GUIDE = Source(
    id="client-vpn-administrator-guide",
    title="AWS Client VPN Administrator Guide",
    url="https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/",
)
PRIVATELINK_GUIDE = Source(
    id="privatelink-guide",
    title="AWS PrivateLink Guide",
    url="https://docs.aws.amazon.com/vpc/latest/privatelink/",
)
SITE_TO_SITE_VPN_GUIDE = Source(
    id="site-to-site-vpn-user-guide",
    title="AWS Site-to-Site VPN User Guide",
    url="https://docs.aws.amazon.com/vpn/latest/s2svpn/",
)
TRANSIT_GATEWAY_GUIDE = Source(
    id="transit-gateway-guide",
    title="AWS Transit Gateway Guide",
    url="https://docs.aws.amazon.com/vpc/latest/tgw/",
)
VERIFIED_ACCESS_GUIDE = Source(
    id="verified-access-user-guide",
    title="AWS Verified Access User Guide",
    url="https://docs.aws.amazon.com/verified-access/latest/ug/",
)
VPC_CONNECTIVITY_OPTIONS = Source(
    id="aws-vpc-connectivity-options",
    title="Amazon Virtual Private Cloud Connectivity Options",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/",
)

NETWORK_MANAGER_REFERENCE = Source(
    id="network-manager-api-reference",
    title="AWS Network Manager API Reference",
    url="https://docs.aws.amazon.com/networkmanager/latest/APIReference/",
)

SERVICES = (
    Service(
        id="client-vpn",
        name="AWS Client VPN",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("Client VPN",),
        cloudformation=(
            "AWS::EC2::ClientVpnAuthorizationRule",
            "AWS::EC2::ClientVpnEndpoint",
            "AWS::EC2::ClientVpnRoute",
            "AWS::EC2::ClientVpnTargetNetworkAssociation",
        ),
        terraform=("aws_ec2_client_",),
        asff=("AwsEc2ClientVpnEndpoint",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="An endpoint reaches as many zones as the customer associates subnets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets one subnet in each Availability Zone be associated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate at least two subnets in different Availability Zones.",
                        if_ignored="The connection depends on one zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="aws-resource-ec2-clientvpntargetnetworkassociation",
                        title="AWS::EC2::ClientVpnTargetNetworkAssociation",
                        read="2026-11",
                        quote="We recommend that you associate at least two subnets to provide Availability Zone redundancy.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Security groups and authorization rules say which client reaches what.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces security groups and authorization rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Apply a security group of its own to the endpoint and write authorization rules for groups of users.",
                        if_ignored="The VPC's default security group is applied.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLIENT_VPN_GUIDE,
                        page="client-authorization",
                        title="Client authorization in AWS Client VPN",
                        read="2026-11",
                        quote="we automatically apply the VPC's default security group",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Client VPN scales by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales to accommodate further connections and bandwidth.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan a client CIDR range with twice the addresses that are needed at the same time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLIENT_VPN_GUIDE,
                        page="what-is-best-practices",
                        title="Rules and best practices for using AWS Client VPN",
                        read="2026-11",
                        quote="AWS Client VPN is a fully-managed service that automatically scales to accommodate additional user connections and bandwidth requirements.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLIENT_VPN_GUIDE,
                page="what-is-best-practices",
                title="Rules and best practices for using AWS Client VPN",
                read="2026-11",
            ),
            Citation(
                of=CLIENT_VPN_GUIDE,
                page="client-authorization",
                title="Client authorization in AWS Client VPN",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloud-wan",
        name="AWS Cloud WAN",
        kind=ServiceKind.SUB_PRODUCT,
        parent="networkmanager",
        categories=("networking-and-content-delivery",),
        cloudformation=("AWS::NetworkManager::CoreNetwork", "AWS::NetworkManager::CoreNetworkPrefixListAssociation"),
        terraform=(
            "aws_networkmanager_attachment_",
            "aws_networkmanager_connect_",
            "aws_networkmanager_core_",
            "aws_networkmanager_dx_",
            "aws_networkmanager_site_to_",
            "aws_networkmanager_transit_gateway_route_",
            "aws_networkmanager_vpc_",
        ),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        sources=(
            Citation(
                of=NETWORK_MANAGER_REFERENCE,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="nat-gateway",
        name="Amazon VPC NAT gateway",
        kind=ServiceKind.FEATURE,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("NAT gateway",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="A NAT gateway is redundant inside its zone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Keeps the NAT gateway redundant inside its Availability Zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use one NAT gateway in each zone, for nothing fails over to another zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-nat-gateway",
                        title="NAT gateways",
                        read="2026-11",
                        quote="Each NAT gateway is created in a specific Availability Zone and implemented with redundancy in that zone.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="A NAT gateway stands in one zone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps it redundant inside the zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a NAT gateway in each Availability Zone and route each subnet to the one in its zone.",
                        if_ignored="If the gateway's zone fails, resources in other zones that use it lose internet access.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-nat-gateway",
                        title="NAT gateways",
                        read="2026-11",
                        quote="create a NAT gateway in each Availability Zone",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="A NAT gateway has no security group: routes, network ACLs and the groups of the instances decide.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Lets no connection in that was not started from inside.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set routes, the network ACL of its subnet and the security groups of the instances behind it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-nat-gateway",
                        title="NAT gateways",
                        read="2026-11",
                        quote="You cannot associate a security group with a NAT gateway.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="A NAT gateway scales by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales from 5 to 100 Gbps and from one to ten million packets per second.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Beyond that, split the resources over several subnets with a NAT gateway each.",
                        if_ignored="Packets are dropped beyond the limit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-nat-gateway",
                        title="NAT gateways",
                        read="2026-11",
                        quote="automatically scales up to 100 Gbps",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Metrics show when ports or throughput run out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes CloudWatch metrics such as ErrorPortAllocation and PacketsDropCount.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch them and add addresses or gateways.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-nat-gateway",
                        title="NAT gateways",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="vpc-nat-gateway",
                title="NAT gateways",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="network-acl",
        name="Amazon VPC network access control lists",
        kind=ServiceKind.FEATURE,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("NACL", "NACLs", "network ACL"),
        asff=("AwsEc2NetworkAcl",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="A network ACL filters what its rules say, and the default one allows everything.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Evaluates the rules on traffic in and out of the subnet.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write rules for both directions where subnets need a second line of defence, and associate the ACL with them.",
                        if_ignored="The default network ACL allows all traffic in and out of its subnets.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="default-network-acl",
                        title="Default network ACL for a VPC",
                        read="2026-11",
                    ),
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="default-network-acl",
                title="Default network ACL for a VPC",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="networkmanager",
        name="AWS Network Manager",
        kind=ServiceKind.PART,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        sdk=("networkmanager",),
        cloudformation=("AWS::NetworkManager::",),
        terraform=(
            "=aws_networkmanager_site",
            "aws_networkmanager_",
            "aws_networkmanager_connection",
            "aws_networkmanager_connections",
            "aws_networkmanager_customer_",
            "aws_networkmanager_device",
            "aws_networkmanager_devices",
            "aws_networkmanager_global_",
            "aws_networkmanager_link",
            "aws_networkmanager_links",
            "aws_networkmanager_sites",
            "aws_networkmanager_transit_gateway_connect_",
            "aws_networkmanager_transit_gateway_peering",
            "aws_networkmanager_transit_gateway_registration",
        ),
        iam=("networkmanager", "networkmanager-chat"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        sources=(
            Citation(
                of=NETWORK_MANAGER_REFERENCE,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="privatelink",
        name="AWS PrivateLink",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("PrivateLink", "VPC endpoint", "VPC endpoints"),
        cloudformation=(
            "AWS::EC2::VPCEndpoint",
            "AWS::EC2::VPCEndpointConnectionNotification",
            "AWS::EC2::VPCEndpointService",
            "AWS::EC2::VPCEndpointServicePermissions",
        ),
        terraform=("aws_vpc_endpoint",),
        iam=("vpce",),
        asff=("AwsEc2VpcEndpointService",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Users may not work with endpoints until a policy lets them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Denies the use of endpoint APIs by default.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the right to create and change endpoints to those who need it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PRIVATELINK_GUIDE,
                        page="security_iam_id-based-policy-examples",
                        title="Identity-based policy examples for AWS PrivateLink",
                        read="2026-11",
                        quote="By default, users do not have permission to work with endpoints.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="An endpoint policy says who may use the endpoint for what; without one everything is allowed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the endpoint policy; attaches the default one if none is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write an endpoint policy that allows only the principals, actions and resources that are needed.",
                        if_ignored="The default endpoint policy allows full access to the service through the endpoint.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PRIVATELINK_GUIDE,
                        page="vpc-endpoints-access",
                        title="Control access to VPC endpoints using endpoint policies",
                        read="2026-11",
                        quote="If you don't attach an endpoint policy, we attach the default endpoint policy.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PRIVATELINK_GUIDE,
                page="vpc-endpoints-access",
                title="Control access to VPC endpoints using endpoint policies",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="security-groups",
        name="Amazon VPC security groups",
        kind=ServiceKind.FEATURE,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("security group",),
        cloudformation=(
            "AWS::EC2::SecurityGroup",
            "AWS::EC2::SecurityGroupEgress",
            "AWS::EC2::SecurityGroupIngress",
            "AWS::EC2::SecurityGroupVpcAssociation",
        ),
        terraform=("aws_default_security_", "aws_security_", "aws_vpc_security_"),
        asff=("AwsEc2SecurityGroup",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Whoever may change a security group can open the network.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Authorize only specific IAM principals to create and modify security groups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="security-groups",
                        title="Security groups",
                        read="2026-11",
                        quote="Authorize only specific IAM principals to create and modify security groups.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="A security group allows what its rules say; the customer writes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the rules statefully on every network interface.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow single ports from known sources only, above all for SSH (22) and RDP (3389); restrict outbound traffic where needed.",
                        if_ignored="A new group lets nothing in and everything out.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="security-groups",
                        title="Security groups",
                        read="2026-11",
                        quote="You must add rules to enable any inbound traffic or to restrict the outbound traffic.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="security-groups",
                title="Security groups",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="site-to-site-vpn",
        name="AWS Site-to-Site VPN",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("Site-to-Site VPN", "VPN connection"),
        cloudformation=(
            "AWS::EC2::CustomerGateway",
            "AWS::EC2::VPNConcentrator",
            "AWS::EC2::VPNConnection",
            "AWS::EC2::VPNConnectionRoute",
            "AWS::EC2::VPNGateway",
            "AWS::EC2::VPNGatewayRoutePropagation",
        ),
        terraform=("aws_customer_", "aws_vpn_"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        asks=(
            Circumstance(
                name="endpoint_lifecycle_control",
                question="Is tunnel endpoint lifecycle control turned on for the tunnels?",
                find_out="Read EnableTunnelLifecycleControl in the tunnel options (aws ec2 describe-vpn-connections).",
                signs=(
                    Sign(
                        resource="AWS::EC2::VPNConnection",
                        path="VpnTunnelOptionsSpecifications[].EnableTunnelLifecycleControl",
                        reads=(("false", False), ("true", True)),
                        absent=False,
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="If equipment on the AWS side fails, the connection fails over to the second tunnel.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Fails over to the second tunnel automatically.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Have both tunnels configured on the customer gateway device.",
                        if_ignored="There is no second tunnel to fail over to.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="your-cgw",
                        title="AWS Site-to-Site VPN customer gateway devices",
                        read="2026-11",
                        quote="your VPN connection automatically fails over to the second tunnel",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="Hardware under the tunnel endpoints belongs to AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces a tunnel endpoint to retire hardware or when monitoring finds it unhealthy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="endpoint-replacements",
                        title="AWS Site-to-Site VPN tunnel endpoint replacements",
                        read="2026-11",
                        quote="To retire underlying hardware",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="AWS gives two tunnels; both are of use only if the device uses both.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides two tunnels and updates one at a time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure both tunnels, better with BGP.",
                        if_ignored="The connection is lost while its only tunnel endpoint is replaced.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="endpoint-replacements",
                        title="AWS Site-to-Site VPN tunnel endpoint replacements",
                        read="2026-11",
                        quote="important to configure both tunnels in your VPN connection for high availability",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("endpoint_lifecycle_control", False),),
                owner=Owner.AWS,
                because="Unless lifecycle control is on, AWS replaces tunnel endpoints when it has to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Applies updates to one tunnel at a time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure both tunnels, or turn on tunnel endpoint lifecycle control.",
                        if_ignored="Connectivity may be interrupted during a replacement.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="endpoint-replacements",
                        title="AWS Site-to-Site VPN tunnel endpoint replacements",
                        read="2026-11",
                        quote="AWS applies tunnel endpoint updates to one tunnel of your VPN connection at a time.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("endpoint_lifecycle_control", True),),
                owner=Owner.CUSTOMER,
                because="With lifecycle control the customer accepts an update when it suits, up to a date.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces pending maintenance in AWS Health, with the date after which it is applied anyway; may apply critical updates at once.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Accept the update before that date.",
                        if_ignored="AWS replaces the tunnel endpoint soon after the date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="tunnel-endpoint-lifecycle",
                        title="AWS Site-to-Site VPN tunnel endpoint lifecycle control",
                        read="2026-11",
                        quote="AWS will automatically perform the tunnel endpoint replacement soon after",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="Site-to-Site VPN is a managed service: AWS updates the tunnel endpoints.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patches, resiliency improvements and other upgrades to the tunnel endpoints.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="endpoint-replacements",
                        title="AWS Site-to-Site VPN tunnel endpoint replacements",
                        read="2026-11",
                        quote="To apply general upgrades, such as patches, resiliency improvements, and other enhancements",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
                owner=Owner.CUSTOMER,
                because="The customer gateway device is the customer's end of the connection.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates the tunnel endpoints on its side and offers sample configurations for devices.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Own, configure and patch the customer gateway device and the internet line under it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SITE_TO_SITE_VPN_GUIDE,
                        page="your-cgw",
                        title="AWS Site-to-Site VPN customer gateway devices",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SITE_TO_SITE_VPN_GUIDE,
                page="endpoint-replacements",
                title="AWS Site-to-Site VPN tunnel endpoint replacements",
                read="2026-11",
            ),
            Citation(
                of=SITE_TO_SITE_VPN_GUIDE,
                page="your-cgw",
                title="AWS Site-to-Site VPN customer gateway devices",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="transit-gateway",
        name="AWS Transit Gateway",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("TGW", "Transit Gateway"),
        cloudformation=(
            "AWS::EC2::TransitGateway",
            "AWS::EC2::TransitGatewayAttachment",
            "AWS::EC2::TransitGatewayConnect",
            "AWS::EC2::TransitGatewayConnectPeer",
            "AWS::EC2::TransitGatewayMeteringPolicy",
            "AWS::EC2::TransitGatewayMeteringPolicyEntry",
            "AWS::EC2::TransitGatewayMulticastDomain",
            "AWS::EC2::TransitGatewayMulticastDomainAssociation",
            "AWS::EC2::TransitGatewayMulticastGroupMember",
            "AWS::EC2::TransitGatewayMulticastGroupSource",
            "AWS::EC2::TransitGatewayPeeringAttachment",
            "AWS::EC2::TransitGatewayPolicyTable",
            "AWS::EC2::TransitGatewayPolicyTableAssociation",
            "AWS::EC2::TransitGatewayPolicyTableEntry",
            "AWS::EC2::TransitGatewayRoute",
            "AWS::EC2::TransitGatewayRouteTable",
            "AWS::EC2::TransitGatewayRouteTableAssociation",
            "AWS::EC2::TransitGatewayRouteTablePropagation",
            "AWS::EC2::TransitGatewayVpcAttachment",
        ),
        terraform=("aws_ec2_transit_",),
        asff=("AwsEc2TransitGateway",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="backbone-encryption",
                owner=Owner.AWS,
                because="Traffic between AWS data centers is encrypted at the physical layer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all network traffic between its data centers at the physical layer, and peering between Regions in bulk.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSIT_GATEWAY_GUIDE,
                        page="what-is-transit-gateway",
                        title="What is AWS Transit Gateway for Amazon VPC?",
                        read="2026-11",
                        quote="All network traffic between AWS data centers is automatically encrypted at the physical layer.",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Route tables of the transit gateway decide which networks reach each other.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Routes as the route tables say, and never over the public internet.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set associations and propagations of the route tables, and accept attachments and peerings on purpose.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_CONNECTIVITY_OPTIONS,
                        page="aws-transit-gateway",
                        title="AWS Transit Gateway",
                        read="2026-11",
                        quote="segment your traffic within the same Transit Gateway",
                    ),
                ),
            ),
            Fact(
                concern="service-availability",
                owner=Owner.AWS,
                because="Transit Gateway is a highly available service that AWS runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the transit gateway as a highly available and scalable service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_CONNECTIVITY_OPTIONS,
                        page="aws-transit-gateway",
                        title="AWS Transit Gateway",
                        read="2026-11",
                        quote="AWS Transit Gateway is a highly available and scalable service",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                owner=Owner.CUSTOMER,
                because="Several route tables keep environments apart.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use separate route tables for routing domains, such as production and non-production.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_CONNECTIVITY_OPTIONS,
                        page="aws-transit-gateway",
                        title="AWS Transit Gateway",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSIT_GATEWAY_GUIDE,
                page="what-is-transit-gateway",
                title="What is AWS Transit Gateway for Amazon VPC?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="verified-access",
        name="AWS Verified Access",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("security-identity-and-compliance",),
        names=("Verified Access",),
        cloudformation=(
            "AWS::EC2::VerifiedAccessEndpoint",
            "AWS::EC2::VerifiedAccessGroup",
            "AWS::EC2::VerifiedAccessInstance",
            "AWS::EC2::VerifiedAccessTrustProvider",
        ),
        terraform=("aws_verifiedaccess_",),
        iam=("verified-access",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data at rest are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data at rest under AWS owned keys without being asked.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="aws-properties-ec2-verifiedaccesstrustprovider-ssespecification",
                        title="AWS::EC2::VerifiedAccessTrustProvider SseSpecification",
                        read="2026-11",
                        quote="AWS Verified Access provides server side encryption by default to data at rest using AWS-owned KMS keys.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Verified Access encrypts on the server side.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts data at rest.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="aws-properties-ec2-verifiedaccesstrustprovider-ssespecification",
                        title="AWS::EC2::VerifiedAccessTrustProvider SseSpecification",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A customer managed key may take the place of the AWS owned one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS owned key unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key where its policy must be yours.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="aws-properties-ec2-verifiedaccesstrustprovider-ssespecification",
                        title="AWS::EC2::VerifiedAccessTrustProvider SseSpecification",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDFORMATION_GUIDE,
                page="aws-properties-ec2-verifiedaccesstrustprovider-ssespecification",
                title="AWS::EC2::VerifiedAccessTrustProvider SseSpecification",
                read="2026-11",
            ),
            Citation(
                of=VERIFIED_ACCESS_GUIDE,
                page="trust-data",
                title="Trust data sent to Verified Access from trust providers",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="vpc",
        name="Amazon Virtual Private Cloud",
        kind=ServiceKind.SUB_PRODUCT,
        parent="ec2",
        categories=("networking-and-content-delivery", "infrastructure-services"),
        names=("Amazon VPC", "VPC", "Virtual Private Cloud"),
        cloudformation=(
            "AWS::EC2::DHCPOptions",
            "AWS::EC2::EIP",
            "AWS::EC2::EIPAssociation",
            "AWS::EC2::EgressOnlyInternetGateway",
            "AWS::EC2::FlowLog",
            "AWS::EC2::GatewayRouteTableAssociation",
            "AWS::EC2::IPv4Pool",
            "AWS::EC2::InternetGateway",
            "AWS::EC2::IpPoolRouteTableAssociation",
            "AWS::EC2::NatGateway",
            "AWS::EC2::NetworkAcl",
            "AWS::EC2::NetworkAclEntry",
            "AWS::EC2::NetworkInsightsAccessScope",
            "AWS::EC2::NetworkInsightsAccessScopeAnalysis",
            "AWS::EC2::NetworkInsightsAnalysis",
            "AWS::EC2::NetworkInsightsPath",
            "AWS::EC2::NetworkInterface",
            "AWS::EC2::NetworkInterfaceAttachment",
            "AWS::EC2::NetworkInterfacePermission",
            "AWS::EC2::NetworkPerformanceMetricSubscription",
            "AWS::EC2::PrefixList",
            "AWS::EC2::Route",
            "AWS::EC2::RouteServer",
            "AWS::EC2::RouteServerAssociation",
            "AWS::EC2::RouteServerEndpoint",
            "AWS::EC2::RouteServerPeer",
            "AWS::EC2::RouteServerPropagation",
            "AWS::EC2::RouteTable",
            "AWS::EC2::SecondaryNetwork",
            "AWS::EC2::Subnet",
            "AWS::EC2::SubnetCidrBlock",
            "AWS::EC2::SubnetCidrReservation",
            "AWS::EC2::SubnetNetworkAclAssociation",
            "AWS::EC2::SubnetRouteTableAssociation",
            "AWS::EC2::TrafficMirrorFilter",
            "AWS::EC2::TrafficMirrorFilterRule",
            "AWS::EC2::TrafficMirrorSession",
            "AWS::EC2::TrafficMirrorTarget",
            "AWS::EC2::VPC",
            "AWS::EC2::VPCBlockPublicAccessExclusion",
            "AWS::EC2::VPCBlockPublicAccessOptions",
            "AWS::EC2::VPCCidrBlock",
            "AWS::EC2::VPCDHCPOptionsAssociation",
            "AWS::EC2::VPCEncryptionControl",
            "AWS::EC2::VPCGatewayAttachment",
            "AWS::EC2::VPCPeeringConnection",
        ),
        terraform=(
            "=aws_vpc",
            "aws_default_network_",
            "aws_default_route_",
            "aws_default_subnet",
            "aws_default_vpc",
            "aws_ec2_managed_",
            "aws_ec2_network_",
            "aws_ec2_subnet_",
            "aws_ec2_traffic_",
            "aws_egress_",
            "aws_eip",
            "aws_eips",
            "aws_flow_",
            "aws_internet_",
            "aws_main_",
            "aws_nat_",
            "aws_network_",
            "aws_prefix_",
            "aws_route",
            "aws_subnet",
            "aws_subnets",
            "aws_vpc_",
            "aws_vpc_block_",
            "aws_vpc_dhcp_",
            "aws_vpc_encryption_",
            "aws_vpc_ipv4_",
            "aws_vpc_ipv6_",
            "aws_vpc_network_",
            "aws_vpc_peering_",
            "aws_vpc_route_",
            "aws_vpcs",
        ),
        iam=("tiros",),
        prowler=("vpc",),
        asff=("AwsEc2Eip", "AwsEc2Subnet", "AwsEc2Vpc", "AwsEc2VpcPeeringConnection"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        asks=(
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "outposts-server", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the Availability Zone and the Outpost ARN of its subnet (aws ec2 describe-subnets).",
                marked=("local-zone", "outposts-rack", "outposts-server", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::EC2::Subnet",
                        path="OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::Subnet",
                        path="AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
            Circumstance(
                name="sharing",
                values=("not-shared", "owner", "participant"),
                question="Is the VPC shared between accounts, and does this account own it or take part in it?",
                find_out="Compare OwnerId of the subnets with the account (aws ec2 describe-subnets), and list the resource shares in AWS RAM.",
                marked=("owner", "participant"),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Traffic is recorded only where a flow log has been created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Collects flow log data outside the path of the traffic and publishes them to CloudWatch Logs, Amazon S3 or Amazon Data Firehose.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create flow logs for VPC, subnets or interfaces, choose what they record, and protect where they are kept.",
                        if_ignored="No record of the traffic exists.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="flow-logs",
                        title="Logging IP traffic using VPC Flow Logs",
                        read="2026-11",
                    ),
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backbone-encryption",
                owner=Owner.AWS,
                because="AWS encrypts traffic between Regions and zones at the physical layer, and peering between Regions once more.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all traffic between Availability Zones and Regions, and cross-Region VPC peering in bulk when it leaves a Region.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="All cross-Region traffic that uses Amazon VPC and Transit Gateway peering is automatically bulk-encrypted when it exits a Region.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control over content, names and tags included.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of tags and Name fields.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Virtual Private Cloud",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="A VPC spans the zones of a Region; how much of that a workload uses is its design.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides Availability Zones that are physically separated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan subnets, routes and gateways over several zones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Virtual Private Cloud",
                        read="2026-11",
                        quote="You can configure your VPCs to meet the resilience requirements for your workloads.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Security groups, network ACLs, routes and gateways say who can reach what; the customer writes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces security groups, network ACLs and route tables.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set security groups as the primary control, network ACLs as a second one, minimal routes, and private subnets for what the internet must not reach.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                        quote="Leverage security groups as the primary mechanism for controlling network access to VPCs.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("sharing", "owner"),),
                owner=Owner.CUSTOMER,
                because="The account that owns a shared VPC manages its network; participants manage their own resources in it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the rules, and keeps each account from changing what is not its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage subnets, route tables, network ACLs, gateways and endpoints of the VPC.",
                    ),
                    Duty(
                        party="vpc-participant",
                        verb=Verb.CONFIGURE,
                        text="Manages the security groups of its own resources; cannot use those of the owner.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-sharing",
                        title="Share your VPC with other accounts",
                        read="2026-11",
                        quote="Owners and participants are responsible for the VPC resources that they own.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("sharing", "participant"),),
                owner=Owner.CUSTOMER,
                because="A participant answers for the resources and security groups it creates; the network under them is the VPC owner's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the rules, and keeps each account from changing what is not its own.",
                    ),
                    Duty(
                        party="vpc-owner",
                        verb=Verb.CONFIGURE,
                        text="Manages subnets, route tables, network ACLs, gateways and endpoints of the VPC.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create security groups of your own for the resources in shared subnets; the default security group belongs to the VPC owner.",
                        if_ignored="A resource cannot be launched with the default security group of the VPC.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="vpc-sharing",
                        title="Share your VPC with other accounts",
                        read="2026-11",
                        quote="Owners and participants are responsible for the VPC resources that they own.",
                    ),
                ),
            ),
            Fact(
                concern="network-infrastructure",
                owner=Owner.AWS,
                because="AWS protects the managed service by its global network security.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects the service by its global network security.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API is reached over TLS, with signed requests.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers TLS on its API endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support current TLS versions and cipher suites with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="A VPC is a logically isolated network.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps each virtual network isolated from all others.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose how many VPCs and subnets to use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                        quote="A virtual private cloud (VPC) is a virtual network in your own logically isolated area in the AWS Cloud.",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                owner=Owner.CUSTOMER,
                because="Between workloads of one customer only the customer draws the lines.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use separate VPCs for workloads or organizational entities, and subnets for the tiers of an application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC",
                        read="2026-11",
                        quote="Use separate VPCs to isolate infrastructure by workload or organizational entity.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon VPC",
                read="2026-11",
            ),
            Citation(
                of=VPC_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Virtual Private Cloud",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="vpc-flow-logs",
        name="Amazon VPC Flow Logs",
        kind=ServiceKind.FEATURE,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        names=("VPC Flow Logs", "flow logs"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="A flow log exists when somebody has created it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Delivers records in about 5 minutes to CloudWatch Logs or 10 to Amazon S3, on a best effort basis.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create flow logs, choose accepted, rejected or all traffic, fields, interval and destination, and set retention there.",
                        if_ignored="No record of the traffic exists.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="flow-logs",
                        title="Logging IP traffic using VPC Flow Logs",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-emission",
                owner=Owner.AWS,
                because="AWS collects the records outside the path of the traffic.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Collects and publishes flow log records without an effect on throughput or latency.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_GUIDE,
                        page="flow-logs",
                        title="Logging IP traffic using VPC Flow Logs",
                        read="2026-11",
                        quote="Flow log data is collected outside of the path of your network traffic",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="flow-logs",
                title="Logging IP traffic using VPC Flow Logs",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="vpc-ipam",
        name="Amazon VPC IP Address Manager",
        kind=ServiceKind.SUB_PRODUCT,
        parent="vpc",
        categories=("networking-and-content-delivery",),
        cloudformation=(
            "AWS::EC2::IPAM",
            "AWS::EC2::IPAMAllocation",
            "AWS::EC2::IPAMPool",
            "AWS::EC2::IPAMPoolCidr",
            "AWS::EC2::IPAMPrefixListResolver",
            "AWS::EC2::IPAMPrefixListResolverTarget",
            "AWS::EC2::IPAMResourceDiscovery",
            "AWS::EC2::IPAMResourceDiscoveryAssociation",
            "AWS::EC2::IPAMScope",
            "AWS::EC2::IpamExternalResourceVerificationToken",
            "AWS::EC2::IpamInternetRegistryAssociation",
        ),
        terraform=("aws_vpc_ipam", "aws_vpc_ipams"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        sources=(
            Citation(
                of=EC2_REFERENCE,
                page="API_Ipam",
                title="Ipam",
                read="2026-11",
            ),
        ),
    ),
)
