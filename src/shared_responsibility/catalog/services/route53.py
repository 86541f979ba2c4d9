"""Amazon Route 53 and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    KNOWLEDGE_CENTER,
)

ROUTE53_API = Source(
    id="route-53-api-reference",
    title="Amazon Route 53 API Reference",
    url="https://docs.aws.amazon.com/Route53/latest/APIReference/",
)
ROUTE53_GUIDE = Source(
    id="route-53-developer-guide",
    title="Amazon Route 53 Developer Guide",
    url="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/",
)

SERVICES = (
    Service(
        id="route53",
        name="Amazon Route 53",
        categories=("abstracted-services", "networking-and-content-delivery"),
        names=("Route 53", "Route 53 hosted zone", "Route53"),
        sdk=("route53",),
        cloudformation=("AWS::Route53::",),
        terraform=(
            "aws_route53_",
            "aws_route53_cidr_",
            "aws_route53_delegation_",
            "aws_route53_health_",
            "aws_route53_hosted_",
            "aws_route53_key_",
            "aws_route53_query_",
            "aws_route53_record",
            "aws_route53_records",
            "aws_route53_traffic_",
            "aws_route53_vpc_",
            "aws_route53_zone",
            "aws_route53_zones",
        ),
        iam=("route53",),
        prowler=("route53",),
        security_hub=("Route53",),
        asff=("AwsRoute53HostedZone",),
        uses=(Uses(profile="network-and-edge"),),
        asks=(
            Circumstance(
                name="dnssec",
                question="Is DNSSEC signing turned on for the hosted zone?",
                find_out="Run aws route53 get-dnssec for the hosted zone and read ServeSignature.",
                signs=(
                    Sign(resource="AWS::Route53::DNSSEC", reads=(("*", True),)),
                    Sign(resource="AWS::Route53::KeySigningKey", reads=(("*", True),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="DNS queries to a public hosted zone are logged only once the customer configures query logging.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends query logs to CloudWatch Logs once they are configured.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure query logging for public hosted zones.",
                        if_ignored="Queries are not logged.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(of=ROUTE53_GUIDE, page="query-logs", title="Public DNS query logging", read="2026-11"),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The records in a hosted zone, and the delegations that point to it, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks, when a hosted zone of the same name is created again, whether the parent domain still delegates to the deleted one.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Remove delegation records from the parent domain before you delete a hosted zone.",
                        if_ignored="Dangling delegation records are a risk that an attacker can exploit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="protection-from-dangling-dns",
                        title="Protection from dangling delegation records in Route 53",
                        read="2026-11",
                        quote="it can create a risk that an attacker can exploit",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="Shield Standard protects Route 53 against known network and transport layer attacks at no charge.",
                sources=(
                    Citation(
                        of=KNOWLEDGE_CENTER,
                        page="shield-standard-ddos-attack",
                        title="Protecting an application from DDoS attacks with AWS Shield Standard",
                        read="2026-11",
                        quote="These AWS services receive protection against all known network and transport layer attacks.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Route 53 routes around a failed endpoint only by the health checks and failover records that the customer makes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the health checks and answers queries by their results.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create health checks and failover records for endpoints that must be replaced when they fail.",
                        if_ignored="Route 53 goes on answering with the address of a failed endpoint.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-failover",
                        title="Creating Amazon Route 53 health checks",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Route 53",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("dnssec", True),),
                owner=Owner.CUSTOMER,
                because="The key-signing key of DNSSEC is based on a customer managed KMS key.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide an asymmetric ECC_NIST_P256 key in us-east-1, and allow Route 53 to use it in the key policy.",
                        if_ignored="Without access to the key Route 53 cannot create or use the key-signing key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-configuring-dnssec-cmk-requirements",
                        title="Working with customer managed keys for DNSSEC",
                        read="2026-11",
                        quote="Route 53 must use a customer managed key in AWS Key Management Service that supports DNSSEC",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("dnssec", False),),
                owner=Owner.NOT_APPLICABLE,
                because="A hosted zone has signing keys only while DNSSEC signing is on.",
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-configuring-dnssec",
                        title="Configuring DNSSEC signing in Amazon Route 53",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("dnssec", True),),
                owner=Owner.CUSTOMER,
                because="The customer manages the key-signing key, its rotation included; Route 53 manages the zone-signing key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages the zone-signing key, and signs with the customer's key in AWS KMS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Manage the key-signing key, and rotate it when needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-configuring-dnssec",
                        title="Configuring DNSSEC signing in Amazon Route 53",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Alarms on health checks and hosted zones are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Ask for notifications when the status of a health check changes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Set CloudWatch alarms for DNSSECInternalFailure and DNSSECKeySigningKeysNeedingAction.",
                        when=(("dnssec", True),),
                        if_ignored="An unresolved DNSSEC error can make the domain unavailable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-configuring-dnssec",
                        title="Configuring DNSSEC signing in Amazon Route 53",
                        read="2026-11",
                        quote="you must quickly address and resolve DNSSEC errors",
                    ),
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="dns-failover",
                        title="Creating Amazon Route 53 health checks",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ROUTE53_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon Route 53",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="route53domains",
        name="Amazon Route 53 Domains",
        kind=ServiceKind.PART,
        parent="route53",
        categories=("networking-and-content-delivery",),
        names=("Amazon Registrar", "Route 53 domain registration"),
        sdk=("route53domains",),
        terraform=("aws_route53domains_",),
        iam=("route53domains",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="Notices about expiry and failed renewals go to the registrant contact, which the customer keeps current.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends email to the registrant contact before a domain expires, and when a renewal has failed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the registrant's email address current, and act on the notices.",
                        if_ignored="The domain expires; some registries delete a domain even before its expiration date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="domain-renew",
                        title="Renewing registration for a domain",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROUTE53_API,
                        page="API_domains_RenewDomain",
                        title="RenewDomain",
                        read="2026-11",
                        quote="Some TLD registries delete domains before the expiration date if you haven't renewed far enough in advance.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Whether a domain renews itself is a setting that the customer can change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the registration before it expires, while automatic renewal is on.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave automatic renewal on for domains that you want to keep, or renew them in time.",
                        if_ignored="The domain becomes unavailable and may be lost to somebody else.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_API,
                        page="API_domains_EnableDomainAutoRenew",
                        title="EnableDomainAutoRenew",
                        read="2026-11",
                        quote="configures Amazon Route 53 to automatically renew the specified domain before the domain registration expires",
                    ),
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="domain-renew",
                        title="Renewing registration for a domain",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ROUTE53_GUIDE,
                page="domain-renew",
                title="Renewing registration for a domain",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="route53globalresolver",
        name="Amazon Route 53 Global Resolver",
        kind=ServiceKind.PART,
        parent="route53",
        categories=("networking-and-content-delivery",),
        names=("Route 53 Global Resolver",),
        sdk=("route53globalresolver",),
        cloudformation=("AWS::Route53GlobalResolver::",),
        iam=("route53globalresolver",),
        uses=(Uses(profile="network-and-edge"),),
        sources=(
            Citation(
                of=ROUTE53_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon Route 53",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="route53profiles",
        name="Amazon Route 53 Profiles",
        kind=ServiceKind.PART,
        parent="route53",
        categories=("networking-and-content-delivery",),
        names=("Route 53 Profiles",),
        sdk=("route53profiles",),
        cloudformation=("AWS::Route53Profiles::",),
        terraform=("aws_route53profiles_",),
        iam=("route53profiles",),
        uses=(Uses(profile="network-and-edge"),),
        sources=(
            Citation(
                of=ROUTE53_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon Route 53",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="route53resolver",
        name="Amazon Route 53 Resolver",
        kind=ServiceKind.PART,
        parent="route53",
        categories=("networking-and-content-delivery",),
        names=("Route 53 Resolver", "Route 53 Resolver DNS Firewall", "Route 53 VPC Resolver"),
        sdk=("route53resolver",),
        cloudformation=("AWS::Route53Resolver::",),
        terraform=("aws_route53_resolver_",),
        iam=("route53resolver",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="DNS queries are logged for the VPCs that the customer associates with a configuration.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Logs queries of associated VPCs to the destination named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a query logging configuration and associate the VPCs.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="route53resolver/client/create_resolver_query_log_config",
                        title="Route53Resolver / Client / create_resolver_query_log_config",
                        read="2026-11",
                        quote="To specify which VPCs you want to log queries for, you use AssociateResolverQueryLogConfig.",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="DNS Firewall checks queries only by the rules that the customer writes and associates with a VPC.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate a rule group with each VPC, use managed domain lists in it, and test them with the action Alert first.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="resolver-dns-firewall-managed-domain-lists",
                        title="Managed Domain Lists",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS maintains the managed domain lists and updates them when new threats emerge.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Keeps the managed domain lists current; they do not replace other security controls.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which lists to use, keep your own domain lists current, and write exceptions for false positives.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="resolver-dns-firewall-managed-domain-lists",
                        title="Managed Domain Lists",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Resolver endpoints stand where the customer gives them addresses.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each Resolver endpoint IP addresses in several Availability Zones.",
                        if_ignored="The loss of the one zone stops name resolution between your network and the VPC.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Route 53",
                        read="2026-11",
                        quote="you specify IP addresses in multiple Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="What DNS Firewall does when it cannot check a query is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Refuses queries that it cannot evaluate.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose for each VPC whether DNS Firewall fails open or closed.",
                        if_ignored="It fails closed: security goes before availability.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROUTE53_API,
                        page="API_route53resolver_UpdateFirewallConfig",
                        title="UpdateFirewallConfig",
                        read="2026-11",
                        quote="By default, fail open is disabled, which means the failure mode is closed.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ROUTE53_GUIDE,
                page="resolver-dns-firewall-managed-domain-lists",
                title="Managed Domain Lists",
                read="2026-11",
            ),
        ),
    ),
)
