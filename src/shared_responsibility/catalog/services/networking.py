"""Services of the family networking."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb

DIRECT_CONNECT_GUIDE = Source(
    id="direct-connect-user-guide",
    title="AWS Direct Connect User Guide",
    url="https://docs.aws.amazon.com/directconnect/latest/UserGuide/",
)

SERVICES = (
    Service(
        id="application-recovery-controller",
        name="Amazon Application Recovery Controller (ARC)",
        categories=("networking-and-content-delivery",),
        names=("arc", "route53-arc"),
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
        terraform=("aws_route53recoverycontrolconfig_", "aws_route53recoveryreadiness_"),
        iam=(
            "arc-region-switch",
            "arc-zonal-shift",
            "route53-recovery-cluster",
            "route53-recovery-control-config",
            "route53-recovery-readiness",
        ),
    ),
    Service(
        id="appmesh",
        name="AWS App Mesh",
        lifecycle=Lifecycle.RETIRED,
        categories=("networking-and-content-delivery",),
        sdk=("appmesh",),
        cloudformation=("AWS::AppMesh::",),
        terraform=("aws_appmesh_",),
        iam=("appmesh", "appmesh-preview"),
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
        sdk=("globalaccelerator",),
        cloudformation=("AWS::GlobalAccelerator::",),
        terraform=("aws_globalaccelerator_",),
        iam=("globalaccelerator",),
        security_hub=("GlobalAccelerator",),
    ),
    Service(
        id="interconnect",
        name="AWS Interconnect",
        categories=("networking-and-content-delivery",),
        sdk=("interconnect",),
        cloudformation=("AWS::Interconnect::",),
        iam=("interconnect",),
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
        sdk=("rtbfabric",),
        cloudformation=("AWS::RTBFabric::",),
        iam=("rtbfabric",),
    ),
    Service(
        id="servicediscovery",
        name="AWS Cloud Map",
        categories=("networking-and-content-delivery",),
        names=("cloud-map", "cloudmap"),
        sdk=("servicediscovery",),
        cloudformation=("AWS::ServiceDiscovery::",),
        terraform=("aws_service_",),
        iam=("servicediscovery",),
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
        sdk=("vpc-lattice",),
        cloudformation=("AWS::VpcLattice::",),
        terraform=("aws_vpclattice_",),
        iam=("vpc-lattice", "vpc-lattice-svcs"),
    ),
)
