"""AWS Shield and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import WAF_GUIDE

SERVICES = (
    Service(
        id="shield",
        name="AWS Shield",
        categories=("abstracted-services", "security-identity-and-compliance"),
        names=("AWS Shield network security director", "Shield"),
        sdk=("shield",),
        cloudformation=("AWS::Shield::", "AWS::ShieldRegional::"),
        terraform=("aws_shield_",),
        iam=("network-security-director", "shield"),
        prowler=("shield",),
        uses=(Uses(profile="network-and-edge"),),
        asks=(
            Circumstance(
                name="tier",
                values=("advanced", "standard"),
                marked=("advanced",),
                question="Shield Standard, which every account has, or a subscription to Shield Advanced?",
                find_out="Run aws shield get-subscription-state.",
                signs=(
                    Sign(resource="AWS::Shield::DRTAccess", reads=(("*", "advanced"),)),
                    Sign(resource="AWS::Shield::ProactiveEngagement", reads=(("*", "advanced"),)),
                    Sign(resource="AWS::Shield::Protection", reads=(("*", "advanced"),)),
                    Sign(resource="AWS::Shield::ProtectionGroup", reads=(("*", "advanced"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="ddos-application-layer",
                when=(("tier", "advanced"),),
                owner=Owner.SHARED,
                because="Shield Advanced and its response team may place rules in the customer's web ACL, but only with the customer's web ACL and consent.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Analyses the attack and, once allowed to, creates and applies rules in the web ACL.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate a web ACL with a rate-based rule, turn on automatic mitigation, and grant the Shield Response Team access beforehand.",
                        if_ignored="The team cannot act before you approve, and the attack goes on meanwhile.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-srt-support",
                        title="Shield Response Team (SRT) support",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-app-layer-web-ACL-and-rbr",
                        title="Shield Advanced application layer AWS WAF web ACLs and rate-based rules",
                        read="2026-11",
                        quote="you start by associating an AWS WAF web ACL with the resource",
                    ),
                ),
            ),
            Fact(
                concern="ddos-application-layer",
                when=(("tier", "standard"),),
                owner=Owner.CUSTOMER,
                because="With Shield Standard the protection against request floods is the customer's to design.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS WAF with rate-based rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put CloudFront or a load balancer with AWS WAF in front of the application, and write rate-based rules in block mode.",
                        if_ignored="Shield Standard does not stop floods of well-formed requests.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="Since November 2016 every customer is protected against common network and transport layer attacks, at no charge; floods of well-formed requests are not covered.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Detects and mitigates common attacks on the network and transport layer by itself.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write tight network ACLs: during an attack Shield Advanced applies those of protected Elastic IP addresses at the border of AWS.",
                        when=(("tier", "advanced"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="doc-history",
                        title="Document history",
                        read="2026-11",
                        quote="Added information about DDOS protection",
                    ),
                ),
                since="2016-11",
            ),
            Fact(
                concern="detection-enablement",
                when=(("tier", "advanced"),),
                owner=Owner.CUSTOMER,
                because="Shield Advanced protects only resources that the customer has added.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects the resources that were added.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Subscribe, and add each resource, or let a Firewall Manager policy add them.",
                        if_ignored="The resource has the protection of Shield Standard only.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-advanced-summary",
                        title="AWS Shield Advanced overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                when=(("tier", "standard"),),
                owner=Owner.AWS,
                because="Shield Standard is on for every customer; there is nothing to turn on.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS runs the detection and keeps it current.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give Shield Advanced time to learn the application's normal traffic: between 24 hours and 30 days from the association of the web ACL.",
                        when=(("tier", "advanced"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-automatic-app-layer-response-caveats",
                        title="Caveats for using automatic mitigation",
                        read="2026-11",
                        quote="The time to establish a baseline is between 24 hours and 30 days",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("tier", "advanced"),),
                owner=Owner.CUSTOMER,
                because="The Shield Response Team may look at and change things in the account only as far as the customer lets it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the role that admits the Shield Response Team, and restrict who may change protections.",
                        if_ignored="The team's help waits until access is granted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-srt-support",
                        title="Shield Response Team (SRT) support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                when=(("tier", "advanced"),),
                owner=Owner.CUSTOMER,
                because="Health-based detection rests on health checks that the customer defines and keeps in order.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Uses the health checks to detect and mitigate events sooner.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define Route 53 health checks that show the health of the application, associate them with the protections and maintain them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="health-checks-best-practices",
                        title="Best practices for health-based detection",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="ddos-standard-summary",
                title="AWS Shield Standard overview",
                read="2026-11",
            ),
            Citation(
                of=WAF_GUIDE,
                page="ddos-advanced-summary",
                title="AWS Shield Advanced overview",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="shield-advanced",
        name="AWS Shield Advanced",
        kind=ServiceKind.TIER,
        parent="shield",
        categories=("security-identity-and-compliance",),
        names=("Shield Advanced",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="ddos-application-layer",
                owner=Owner.SHARED,
                because="Shield Advanced and its response team may place rules in the customer's web ACL, but only with the customer's web ACL and consent.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Analyses the attack and, once allowed to, creates and applies rules in the web ACL.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate a web ACL with a rate-based rule, turn on automatic mitigation, and grant the Shield Response Team access beforehand.",
                        if_ignored="The team cannot act before you approve, and the attack goes on meanwhile.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-srt-support",
                        title="Shield Response Team (SRT) support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="AWS detects and mitigates network and transport layer attacks on the protected resources.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="Shield Advanced protects only resources that the customer has added.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Subscribe, and add each resource, or let a Firewall Manager policy add them.",
                        if_ignored="The resource has the protection of Shield Standard only.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-advanced-summary",
                        title="AWS Shield Advanced overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS runs the detection for the protected resources.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-advanced-summary",
                        title="AWS Shield Advanced overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Health-based detection rests on health checks that the customer defines and keeps in order.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="health-checks-best-practices",
                        title="Best practices for health-based detection",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="ddos-advanced-summary",
                title="AWS Shield Advanced overview",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="shield-standard",
        name="AWS Shield Standard",
        kind=ServiceKind.TIER,
        parent="shield",
        categories=("security-identity-and-compliance",),
        names=("Shield Standard",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="ddos-application-layer",
                owner=Owner.CUSTOMER,
                because="With Shield Standard the protection against request floods is the customer's to design.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put CloudFront or a load balancer with AWS WAF in front of the application, and write rate-based rules in block mode.",
                        if_ignored="Shield Standard does not stop floods of well-formed requests.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="Since November 2016 every customer is protected against common network and transport layer attacks, at no charge; floods of well-formed requests are not covered.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="doc-history",
                        title="Document history",
                        read="2026-11",
                        quote="Added information about DDOS protection",
                    ),
                ),
                since="2016-11",
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.AWS,
                because="Shield Standard is on for every customer; there is nothing to turn on.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS runs the detection of Shield Standard for all customers.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-standard-summary",
                        title="AWS Shield Standard overview",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="ddos-standard-summary",
                title="AWS Shield Standard overview",
                read="2026-11",
            ),
        ),
    ),
)
