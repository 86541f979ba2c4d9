"""Services of the family networking."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb
from ..sources import BOTO3, DIRECT_CONNECT_GUIDE

APP_MESH_GUIDE = Source(
    id="app-mesh-user-guide",
    title="AWS App Mesh User Guide",
    url="https://docs.aws.amazon.com/app-mesh/latest/userguide/",
)
ARC_GUIDE = Source(
    id="arc-developer-guide",
    title="Amazon Application Recovery Controller (ARC) Developer Guide",
    url="https://docs.aws.amazon.com/r53recovery/latest/dg/",
)
ARC_ZONAL_SHIFT_API = Source(
    id="arc-zonal-shift-api-reference",
    title="ARC Zonal Shift and Zonal Autoshift API Reference",
    url="https://docs.aws.amazon.com/arc-zonal-shift/latest/api/",
)
CLOUD_MAP_GUIDE = Source(
    id="cloud-map-developer-guide",
    title="AWS Cloud Map Developer Guide",
    url="https://docs.aws.amazon.com/cloud-map/latest/dg/",
)
GLOBAL_ACCELERATOR_GUIDE = Source(
    id="global-accelerator-developer-guide",
    title="AWS Global Accelerator Developer Guide",
    url="https://docs.aws.amazon.com/global-accelerator/latest/dg/",
)
INTERCONNECT_GUIDE = Source(
    id="interconnect-user-guide",
    title="AWS Interconnect User Guide",
    url="https://docs.aws.amazon.com/interconnect/latest/userguide/",
)
RTB_FABRIC_API = Source(
    id="rtb-fabric-api-reference",
    title="AWS RTB Fabric API Reference",
    url="https://docs.aws.amazon.com/rtb-fabric/latest/api/",
)
RTB_FABRIC_GUIDE = Source(
    id="rtb-fabric-user-guide",
    title="AWS RTB Fabric User Guide",
    url="https://docs.aws.amazon.com/rtb-fabric/latest/userguide/",
)
VPC_LATTICE_GUIDE = Source(
    id="vpc-lattice-user-guide",
    title="Amazon VPC Lattice User Guide",
    url="https://docs.aws.amazon.com/vpc-lattice/latest/ug/",
)

SERVICES = (
    Service(
        id="application-recovery-controller",
        name="Amazon Application Recovery Controller (ARC)",
        categories=("networking-and-content-delivery",),
        names=(
            "ARC",
            "Amazon Route 53 Application Recovery Controller",
            "Application Recovery Controller",
            "Route 53 ARC",
            "arc",
            "route53-arc",
        ),
        sdk=(
            "arc-region-switch",
            "arc-zonal-shift",
            "route53-recovery-cluster",
            "route53-recovery-control-config",
            "route53-recovery-readiness",
        ),
        cloudformation=(
            "AWS::ARCRegionSwitch::",
            "AWS::ARCZonalShift::",
            "AWS::Route53RecoveryControl::",
            "AWS::Route53RecoveryReadiness::",
        ),
        terraform=(
            "aws_arcregionswitch_",
            "aws_arczonalshift_",
            "aws_route53recoverycontrolconfig_",
            "aws_route53recoveryreadiness_",
        ),
        iam=(
            "arc-region-switch",
            "arc-zonal-shift",
            "route53-recovery-cluster",
            "route53-recovery-control-config",
            "route53-recovery-readiness",
        ),
        uses=(Uses(profile="network-and-edge"),),
        asks=(
            Circumstance(
                name="zonal_autoshift",
                question="Is zonal autoshift on for the resource?",
                find_out="Read zonalAutoshiftStatus (aws arc-zonal-shift get-managed-resource).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::ARCZonalShift::ZonalAutoshiftConfiguration",
                        path="ZonalAutoshiftStatus",
                        reads=(("DISABLED", False), ("ENABLED", True)),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="failover-operation",
                when=(("zonal_autoshift", True),),
                owner=Owner.AWS,
                because="With zonal autoshift on, AWS moves traffic away from an impaired Availability Zone by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Starts an autoshift when its telemetry shows an impaired zone, and weekly practice runs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable zonal autoshift for the resource and configure the practice runs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARC_ZONAL_SHIFT_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="AWS starts an autoshift when internal telemetry indicates that there is an Availability Zone impairment that could potentially impact customers.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.CUSTOMER,
                because="A zonal shift is a move of traffic that the customer starts and ends.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Moves the traffic when asked, until the shift expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Start the zonal shift when a zone is impaired, and cancel or extend it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARC_GUIDE,
                        page="multi-az",
                        title="Use zonal shift and zonal autoshift to recover applications in ARC",
                        read="2026-11",
                        quote="With zonal shift, you manually shift traffic for a supported resource in an AWS Region away from an Availability Zone.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Resources take part only when the customer has opted them in.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt the resources in that must be able to leave a zone.",
                        if_ignored="Their traffic cannot be shifted.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure practice runs for resources with zonal autoshift.",
                        when=(("zonal_autoshift", True),),
                    ),
                ),
                sources=(
                    Citation(
                        of=ARC_GUIDE,
                        page="arc-zonal-shift",
                        title="Zonal shift in ARC",
                        read="2026-11",
                        quote="You must opt-in resources in order to use zonal shift.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of ARC is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon Application Recovery Controller",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The remaining zones must bear the load, for which the customer scales beforehand.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep enough capacity in the other zones before traffic is shifted to them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARC_GUIDE,
                        page="arc-zonal-shift",
                        title="Zonal shift in ARC",
                        read="2026-11",
                        quote="you must prescale your application and ensure that you have sufficient capacity to shift traffic away from an Availability Zone",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ARC_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon Application Recovery Controller",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="appmesh",
        name="AWS App Mesh",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-09",
        categories=("networking-and-content-delivery",),
        sdk=("appmesh",),
        cloudformation=("AWS::AppMesh::",),
        terraform=("aws_appmesh_",),
        iam=("appmesh", "appmesh-preview"),
        sources=(
            Citation(
                of=APP_MESH_GUIDE,
                page="tooling",
                title="App Mesh tooling",
                read="2026-11",
                quote="After September 30, 2026, you will no longer be able to access",
            ),
        ),
    ),
    Service(
        id="directconnect",
        name="AWS Direct Connect",
        categories=("networking-and-content-delivery",),
        names=("Direct Connect", "DX"),
        sdk=("directconnect",),
        cloudformation=("AWS::DirectConnect::",),
        terraform=("aws_dx_",),
        iam=("directconnect",),
        prowler=("directconnect",),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        facts=(
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="One connection at one location is a single point of failure; how many are ordered is the customer's decision.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers many locations, a resiliency toolkit and models for several levels of resilience.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Order enough connections, over separate devices and locations, or a VPN as a backup.",
                        if_ignored="The failure of a device, line or location cuts the connection.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECT_CONNECT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Direct Connect",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
                owner=Owner.CUSTOMER,
                because="The line from the site to the Direct Connect location is ordered and run by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Issues the letter of authorization and runs the port at the Direct Connect location.",
                    ),
                    Duty(
                        party="colocation-provider",
                        verb=Verb.PROVIDE,
                        text="Installs the cross connect when it is ordered.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Order the cross connect from the colocation provider or a partner, and run the line and the router at the site.",
                        if_ignored="The connection stays down until the cross connect is complete.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECT_CONNECT_GUIDE,
                        page="Colocation",
                        title="Requesting cross connects at AWS Direct Connect locations",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Direct Connect carries traffic as it is given.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers MACsec on dedicated connections, and Site-to-Site VPN over the line.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use MACsec, a Site-to-Site VPN or TLS where traffic must be encrypted.",
                        if_ignored="Traffic crosses the connection unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECT_CONNECT_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in AWS Direct Connect",
                        read="2026-11",
                        quote="AWS Direct Connect does not encrypt your traffic that is in transit.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DIRECT_CONNECT_GUIDE,
                page="encryption-in-transit",
                title="Encryption in AWS Direct Connect",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="globalaccelerator",
        name="AWS Global Accelerator",
        categories=("networking-and-content-delivery",),
        names=("Global Accelerator",),
        sdk=("globalaccelerator",),
        cloudformation=("AWS::GlobalAccelerator::",),
        terraform=("aws_globalaccelerator_",),
        iam=("globalaccelerator",),
        security_hub=("GlobalAccelerator",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Flow logs are off until the customer turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes flow logs to the bucket named, where they are enabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable flow logs of the accelerator and name the bucket.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="globalaccelerator/client/update_accelerator_attributes",
                        title="GlobalAccelerator / Client / update_accelerator_attributes",
                        read="2026-11",
                        quote="The default value is false.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Global Accelerator checks the endpoints and directs traffic to healthy ones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Runs the health checks and routes around unhealthy endpoints; with none healthy it routes to the nearest group all the same.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide healthy endpoints with a weight above zero in more than one endpoint group.",
                        if_ignored="With no healthy endpoint traffic goes to a random one of the nearest group.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLOBAL_ACCELERATOR_GUIDE,
                        page="about-endpoints-endpoint-weights.unhealthy-endpoints",
                        title="How failover works for unhealthy endpoints",
                        read="2026-11",
                        quote="Global Accelerator tries to fail over to a healthy endpoint with a weight greater than zero in another endpoint group",
                    ),
                    Citation(
                        of=GLOBAL_ACCELERATOR_GUIDE,
                        page="about-endpoint-groups-health-check-options",
                        title="Ensure health check access for your accelerator",
                        read="2026-11",
                        quote="Global Accelerator automatically runs these regular health checks.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The firewalls of the endpoints must admit health checks and, where client addresses are preserved, the clients.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Admit the health checkers to instances and Elastic IP addresses, and set the security groups for preserved client addresses.",
                        if_ignored="Health checks fail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLOBAL_ACCELERATOR_GUIDE,
                        page="about-endpoint-groups-health-check-options",
                        title="Ensure health check access for your accelerator",
                        read="2026-11",
                        quote="make sure that your router and firewall rules allow inbound traffic from the IP addresses associated with Amazon Route 53 health checkers",
                    ),
                    Citation(
                        of=GLOBAL_ACCELERATOR_GUIDE,
                        page="preserve-client-ip-address.how-to-enable-preservation",
                        title="Guidelines and restrictions for client IP address preservation in Global Accelerator",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Global Accelerator is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLOBAL_ACCELERATOR_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Global Accelerator",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GLOBAL_ACCELERATOR_GUIDE,
                page="about-endpoints",
                title="Endpoints for standard accelerators in AWS Global Accelerator",
                read="2026-11",
            ),
            Citation(
                of=GLOBAL_ACCELERATOR_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Global Accelerator",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="interconnect",
        name="AWS Interconnect",
        categories=("networking-and-content-delivery",),
        sdk=("interconnect",),
        cloudformation=("AWS::Interconnect::",),
        iam=("interconnect",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="backbone-encryption",
                owner=Owner.AWS,
                because="The links between the AWS network and the partner's network are encrypted with MACsec.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the links to the partner's network with MACsec.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the partner's documentation on how traffic is protected on the partner's own network.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INTERCONNECT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Interconnect",
                        read="2026-11",
                        quote="across MACsec encrypted links",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of AWS Interconnect is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INTERCONNECT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Interconnect",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.0 or later. We recommend TLS 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=INTERCONNECT_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Interconnect",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="privatenetworks",
        name="AWS Private 5G",
        lifecycle=Lifecycle.RETIRED,
        categories=("networking-and-content-delivery",),
        sdk=("privatenetworks",),
        iam=("private-networks",),
    ),
    Service(
        id="rtbfabric",
        name="AWS RTB Fabric",
        categories=("networking-and-content-delivery",),
        names=("RTB Fabric",),
        sdk=("rtbfabric",),
        cloudformation=("AWS::RTBFabric::",),
        iam=("rtbfabric",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="RTB Fabric connects bidding applications and does not host them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the private connections between the applications.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Write and run the bidding applications on both sides of your links.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RTB_FABRIC_API,
                        page="Welcome",
                        title="Welcome, AWS RTB Fabric",
                        read="2026-11",
                        quote="You maintain complete control over your applications, data, and bidding decisions",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Control over content stays with the customer.",
                sources=(
                    Citation(
                        of=RTB_FABRIC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS RTB Fabric",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                sources=(
                    Citation(
                        of=RTB_FABRIC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS RTB Fabric",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of RTB Fabric is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RTB_FABRIC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS RTB Fabric",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RTB_FABRIC_GUIDE,
                page="data-protection",
                title="Data protection in AWS RTB Fabric",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="servicediscovery",
        name="AWS Cloud Map",
        categories=("networking-and-content-delivery",),
        names=(
            "Cloud Map",
            "cloud-map",
            "cloudmap",
        ),
        sdk=("servicediscovery",),
        cloudformation=("AWS::ServiceDiscovery::",),
        terraform=("aws_service_",),
        iam=("servicediscovery",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Whether the API is called over the internet or from within the VPC is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers interface VPC endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create an interface VPC endpoint where calls must not leave the VPC.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD_MAP_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Cloud Map",
                        read="2026-11",
                        quote="You can improve the security posture of your VPC by configuring AWS Cloud Map to use an interface VPC endpoint.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Cloud Map is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD_MAP_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Cloud Map",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUD_MAP_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Cloud Map",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="tnb",
        name="AWS Telco Network Builder",
        lifecycle=Lifecycle.RETIRED,
        categories=("networking-and-content-delivery",),
        sdk=("tnb",),
        iam=("tnb",),
    ),
    Service(
        id="vpc-lattice",
        name="Amazon VPC Lattice",
        categories=("networking-and-content-delivery",),
        names=("VPC Lattice",),
        sdk=("vpc-lattice",),
        cloudformation=("AWS::VpcLattice::",),
        terraform=("aws_vpclattice_",),
        iam=("vpc-lattice", "vpc-lattice-svcs"),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Access logs are written once somebody subscribes to them.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Sends access logs to CloudWatch, S3 or Firehose."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create access log subscriptions for service networks and services.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="vpc-lattice/client/create_access_log_subscription",
                        title="VPCLattice / Client / create_access_log_subscription",
                        read="2026-11",
                        quote="The service network owner can use the access logs to audit the services in the network.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A request passes only if an identity policy of the caller allows it too.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the callers in their identity policies to invoke the services.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_LATTICE_GUIDE,
                        page="auth-policies",
                        title="Control access to VPC Lattice services using auth policies",
                        read="2026-11",
                        quote="For authorization to succeed, both auth policies and identity-based policies need to have explicit allow statements.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Auth policies on services and service networks are attached by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Evaluates the auth policies on each request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the auth type to AWS_IAM and attach auth policies to the service network, the service or both.",
                        if_ignored="With auth type NONE clients in the associated VPCs can access the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_LATTICE_GUIDE,
                        page="auth-policies",
                        title="Control access to VPC Lattice services using auth policies",
                        read="2026-11",
                        quote="VPC Lattice auth policies are IAM policy documents that you attach to service networks or services",
                    ),
                    Citation(
                        of=VPC_LATTICE_GUIDE,
                        page="service-access",
                        title="Edit access settings for a VPC Lattice service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="A service or service network asks for no authorization until its auth type says so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks requests against the auth policy where the type is AWS_IAM.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the auth type to AWS_IAM and attach an auth policy.",
                        enabled_by_default=False,
                        if_ignored="The resource uses no IAM policy: whoever reaches it may call it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="vpc-lattice/client/create_service",
                        title="VPCLattice / Client / create_service",
                        read="2026-11",
                        quote="NONE: The resource does not use an IAM policy. This is the default.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of VPC Lattice is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VPC_LATTICE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon VPC Lattice",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VPC_LATTICE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon VPC Lattice",
                read="2026-11",
            ),
        ),
    ),
)
