"""Elastic Load Balancing."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb
from ..sources import ACM_GUIDE

ALB_GUIDE = Source(
    id="elb-application-load-balancers-guide",
    title="User Guide for Application Load Balancers",
    url="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/",
)
ELB_BEST_PRACTICES = Source(
    id="elb-best-practices",
    title="Elastic Load Balancing Best Practices",
    url="https://aws.github.io/aws-elb-best-practices/",
    suffix="",
)
ELB_GUIDE = Source(
    id="elb-user-guide",
    title="Elastic Load Balancing User Guide",
    url="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/",
)

SERVICES = (
    Service(
        id="elb",
        name="Elastic Load Balancing",
        categories=("networking-and-content-delivery",),
        names=("elasticloadbalancing", "elbv2", "load-balancer", "ELB"),
        modes=(
            Mode(
                name="ALB",
                when=(("load_balancer_type", "application"),),
            ),
            Mode(
                name="Application Load Balancer",
                when=(("load_balancer_type", "application"),),
            ),
            Mode(
                name="CLB",
                when=(("load_balancer_type", "classic"),),
            ),
            Mode(
                name="Classic Load Balancer",
                when=(("load_balancer_type", "classic"),),
            ),
            Mode(
                name="Gateway Load Balancer",
                when=(("load_balancer_type", "gateway"),),
            ),
            Mode(
                name="GWLB",
                when=(("load_balancer_type", "gateway"),),
            ),
            Mode(
                name="Network Load Balancer",
                when=(("load_balancer_type", "network"),),
            ),
            Mode(
                name="NLB",
                when=(("load_balancer_type", "network"),),
            ),
        ),
        sdk=("elb", "elbv2"),
        cloudformation=("AWS::ElasticLoadBalancing::", "AWS::ElasticLoadBalancingV2::"),
        terraform=("aws_alb", "aws_app_", "aws_elb", "aws_elb_", "aws_lb", "aws_lbs", "aws_load_", "aws_proxy_"),
        iam=("elasticloadbalancing",),
        prowler=("elb", "elbv2"),
        security_hub=("ELB",),
        asff=("AwsElbLoadBalancer", "AwsElbv2LoadBalancer"),
        uses=(
            Uses(
                profile="network-and-edge",
            ),
        ),
        asks=(
            Circumstance(
                name="load_balancer_type",
                values=("application", "classic", "gateway", "network"),
                question="Which type of load balancer is it?",
                find_out="Read Type (aws elbv2 describe-load-balancers); aws elb lists Classic Load Balancers.",
                marked=("gateway",),
                signs=(
                    Sign(
                        resource="AWS::ElasticLoadBalancingV2::LoadBalancer",
                        path="Type",
                        reads=(("application", "application"), ("gateway", "gateway"), ("network", "network")),
                        absent="application",
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancing::LoadBalancer",
                        reads=(("*", "classic"),),
                    ),
                ),
            ),
            Circumstance(
                name="certificate",
                values=("acm", "imported"),
                question="Was the certificate of the listener issued by AWS Certificate Manager, or imported into ACM or IAM?",
                find_out="Read Type of the certificate (aws acm describe-certificate): AMAZON_ISSUED or IMPORTED; a certificate in IAM is imported.",
                given=(("load_balancer_type", ("application", "classic", "network")),),
                marked=("imported",),
                signs=(
                    Sign(
                        resource="AWS::ElasticLoadBalancingV2::Listener",
                        path="Certificates[].CertificateArn->DomainName",
                        reads=(("*", "acm"),),
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancingV2::Listener",
                        path="Certificates[].CertificateArn",
                        reads=(("arn:*:iam::*", "imported"),),
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancing::LoadBalancer",
                        path="Listeners[].SSLCertificateId->DomainName",
                        reads=(("*", "acm"),),
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancing::LoadBalancer",
                        path="Listeners[].SSLCertificateId",
                        reads=(("arn:*:iam::*", "imported"),),
                    ),
                ),
            ),
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "outposts-server", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the Availability Zone and the Outpost ARN of its subnet (aws ec2 describe-subnets).",
                marked=("local-zone", "outposts-rack", "outposts-server", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::ElasticLoadBalancingV2::LoadBalancer",
                        path="Subnets[]->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancingV2::LoadBalancer",
                        path="Subnets[]->AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancing::LoadBalancer",
                        path="Subnets[]->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ElasticLoadBalancing::LoadBalancer",
                        path="Subnets[]->AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "acm"),),
                owner=Owner.AWS,
                because="ACM renews certificates that it has issued, and the load balancer takes them over.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificate while it is eligible, and deploys it to the load balancer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the DNS record that validates the certificate, and its association with the listener.",
                        if_ignored="Renewal fails, and the certificate expires.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="managed-renewal",
                        title="Managed renewal for ACM certificates",
                        read="2026-11",
                    ),
                    Citation(
                        of=ALB_GUIDE,
                        page="https-listener-certificates",
                        title="SSL certificates for your Application Load Balancer",
                        read="2026-11",
                        quote="We recommend that you create certificates for your load balancer using AWS Certificate Manager (ACM)",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "imported"),),
                owner=Owner.CUSTOMER,
                because="An imported certificate has no managed renewal.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Can emit events before a certificate expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Watch the expiry date, get a new certificate and import it again.",
                        if_ignored="The certificate expires and clients refuse to connect.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="import-certificate",
                        title="Importing certificates into AWS Certificate Manager",
                        read="2026-11",
                    ),
                    Citation(
                        of=ALB_GUIDE,
                        page="https-listener-certificates",
                        title="SSL certificates for your Application Load Balancer",
                        read="2026-11",
                        quote="We recommend that you create certificates for your load balancer using AWS Certificate Manager (ACM)",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("load_balancer_type", "gateway"),),
                owner=Owner.NOT_APPLICABLE,
                because="A Gateway Load Balancer works on packets: it has no secure listener and no certificate.",
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="security",
                        title="Security in Elastic Load Balancing",
                        read="2026-11",
                        quote="operates at the layer 3 of the Open Systems Interconnection (OSI) model, the network layer",
                    ),
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control over the content that passes the load balancer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of names, tags and free-text fields.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="data-protection",
                        title="Data protection in Elastic Load Balancing",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Load balancer nodes are kept available by AWS; unhealthy targets are left out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Keeps the load balancer itself resilient and routes to healthy targets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage the targets: health checks, numbers, zones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_BEST_PRACTICES,
                        page="reliability",
                        title="AWS Elastic Load Balancing Best Practices: Reliability",
                        read="2026-11",
                        quote="AWS is responsible for resilience at the load balancer level, while the customer is responsible for managing the targets.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="In how many zones load balancer and targets stand is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates a load balancer node in each zone that is enabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable several Availability Zones and register healthy targets in each.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_BEST_PRACTICES,
                        page="reliability",
                        title="AWS Elastic Load Balancing Best Practices: Reliability",
                        read="2026-11",
                        quote="Customers are also responsible for configuring the load balancer",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Scheme, subnets and security groups of the load balancer and of its targets are settings of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose internal or internet-facing, set security groups on load balancer and targets so that targets accept traffic from the load balancer only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-infrastructure",
                owner=Owner.AWS,
                because="As a managed service, Elastic Load Balancing is protected by the AWS global network security.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects the service by its global network security.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                        quote="As a managed service, Elastic Load Balancing is protected by AWS global network security.",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="Software on the targets is patched by whoever runs the targets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the load balancer software, not the targets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the software that runs on the targets.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_BEST_PRACTICES,
                        page="security",
                        title="AWS Elastic Load Balancing Best Practices: Security",
                        read="2026-11",
                        quote="the customer is responsible for doing the same for the software running on the targets",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of the service is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 on its API endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2, better 1.3.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS patches the software of the load balancers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the load balancer software when a new vulnerability affects it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_BEST_PRACTICES,
                        page="security",
                        title="AWS Elastic Load Balancing Best Practices: Security",
                        read="2026-11",
                        quote="AWS is responsible for patching the load balancer software",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                when=(("load_balancer_type", "gateway"),),
                owner=Owner.CUSTOMER,
                because="The appliances behind a Gateway Load Balancer are other companies' software, which the customer must trust.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Lists partners that have integrated and qualified their appliances; does not guarantee their software.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose and qualify the appliance software that inspects or changes the traffic.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="security",
                        title="Security in Elastic Load Balancing",
                        read="2026-11",
                        quote="you are responsible for choosing and qualifying software from appliance vendors",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The customer decides whether a listener is secure; the load balancer does the cryptographic work.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts at the load balancer, with its own TLS implementation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create HTTPS or TLS listeners, choose a security policy and a certificate, and encrypt the connections to the targets where required.",
                        if_ignored="Traffic between clients and load balancer is not encrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_BEST_PRACTICES,
                        page="security",
                        title="AWS Elastic Load Balancing Best Practices: Security",
                        read="2026-11",
                        quote="The customer is responsible for configuring a TLS listener, while ELB is responsible for the TLS implementation running in the load balancer nodes.",
                    ),
                    Citation(
                        of=ELB_GUIDE,
                        page="data-protection",
                        title="Data protection in Elastic Load Balancing",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("load_balancer_type", "gateway"),),
                owner=Owner.NOT_APPLICABLE,
                because="A Gateway Load Balancer passes packets on as they are; it has no TLS listener.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt between the clients and the workload behind the appliances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELB_GUIDE,
                        page="security",
                        title="Security in Elastic Load Balancing",
                        read="2026-11",
                        quote="operates at the layer 3 of the Open Systems Interconnection (OSI) model, the network layer",
                    ),
                    Citation(
                        of=ELB_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Load Balancing",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ELB_GUIDE,
                page="security",
                title="Security in Elastic Load Balancing",
                read="2026-11",
            ),
        ),
    ),
)
