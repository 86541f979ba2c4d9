"""AWS WAF."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, Verb
from ..sources import WAF_GUIDE

SERVICES = (
    Service(
        id="waf",
        name="AWS WAF",
        categories=("abstracted-services", "security-identity-and-compliance"),
        names=("AWS WAF Classic", "AWS Web Application Firewall", "waf-classic", "waf-regional", "wafv2"),
        sdk=("waf", "waf-regional", "wafv2"),
        cloudformation=("AWS::WAF::", "AWS::WAFRegional::", "AWS::WAFv2::"),
        terraform=("aws_waf_", "aws_wafregional_", "aws_wafv2_"),
        iam=("waf", "waf-regional", "wafv2"),
        prowler=("waf", "wafv2"),
        security_hub=("WAF",),
        asff=(
            "AwsWafRateBasedRule",
            "AwsWafRegionalRateBasedRule",
            "AwsWafRegionalRule",
            "AwsWafRegionalRuleGroup",
            "AwsWafRegionalWebAcl",
            "AwsWafRule",
            "AwsWafRuleGroup",
            "AwsWafWebAcl",
            "AwsWafv2RuleGroup",
            "AwsWafv2WebAcl",
        ),
        uses=(Uses(profile="network-and-edge"),),
        asks=(
            Circumstance(
                name="rule_groups",
                values=("aws-managed", "marketplace", "own"),
                marked=("marketplace",),
                question="Whose rules does the web ACL use: AWS Managed Rules, rule groups from AWS Marketplace, or your own?",
                find_out="Read VendorName in the managed rule group statements of the web ACL (aws wafv2 get-web-acl).",
                signs=(
                    Sign(
                        resource="AWS::WAFv2::WebACL",
                        path="Rules[].Statement.ManagedRuleGroupStatement.VendorName",
                        reads=(("aws", "aws-managed"), ("*", "marketplace")),
                    ),
                    Sign(
                        resource="AWS::WAFv2::WebACL",
                        path="Rules[].Statement",
                        reads=(("*", "own"),),
                        heuristic=True,
                    ),
                    Sign(resource="AWS::WAFv2::RuleGroup", reads=(("*", "own"),)),
                    Sign(resource="AWS::WAF::Rule", reads=(("*", "own"),)),
                    Sign(resource="AWS::WAFRegional::Rule", reads=(("*", "own"),)),
                ),
            ),
            Circumstance(
                name="rule_version",
                values=("default", "static"),
                given=(("rule_groups", "aws-managed"),),
                question="Does the web ACL follow the default version of the AWS managed rule group, or name a static one?",
                find_out="Read Version in the managed rule group statement; without one the default version is used.",
                signs=(
                    Sign(
                        resource="AWS::WAFv2::WebACL",
                        path="Rules[].Statement.ManagedRuleGroupStatement.Version",
                        reads=(("*", "static"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="The traffic of a web ACL is logged only once the customer turns logging on.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on logging of each web ACL to CloudWatch Logs, Amazon S3 or Amazon Data Firehose.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="logging",
                        title="Logging AWS WAF protection pack (web ACL) traffic",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="ddos-application-layer",
                owner=Owner.CUSTOMER,
                because="WAF stops request floods by the rate-based and other rules that the customer puts into the web ACL.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Blocks sources that exceed the threshold of a rate-based rule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add rate-based rules with thresholds that fit your traffic, and act on alarms.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-app-layer-web-ACL-and-rbr",
                        title="Shield Advanced application layer AWS WAF web ACLs and rate-based rules",
                        read="2026-11",
                        quote="Rate-based rules automatically block traffic from source IPs when they exceed the thresholds that you define.",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                when=(("rule_groups", "aws-managed"),),
                owner=Owner.AWS,
                because="AWS writes and maintains the rules of its managed rule groups.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Writes the rules, publishes new versions, and updates static versions where an emerging threat demands it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which rule groups to use and how, and test them before they block.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="aws-managed-rule-groups-disclaimer",
                        title="AWS Managed Rules disclaimer",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning",
                        title="Using versioned managed rule groups in AWS WAF",
                        read="2026-11",
                        quote="a provider might need to update some or all of the static versions of a managed rule group",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                when=(("rule_groups", "marketplace"),),
                owner=Owner.CUSTOMER,
                because="The rules are the seller's product, which the customer has subscribed to; AWS does not maintain them.",
                duties=(
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PUBLISH,
                        text="Writes the rules and publishes new versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the seller, subscribe, and ask how rules are kept current.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-rule-statement-type-managed-rule-group",
                        title="Using managed rule group statements in AWS WAF",
                        read="2026-11",
                        quote="an AWS Marketplace managed rule group",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-lifecycle",
                        title="Version life cycle for managed rule groups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                when=(("rule_groups", "own"),),
                owner=Owner.CUSTOMER,
                because="Rules that the customer writes are kept current by nobody else.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Evaluates requests by the customer's rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create, test and update your rules as attacks and the application change.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="ddos-responding",
                        title="Responding to DDoS events",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="aws-managed-rule-groups-disclaimer",
                        title="AWS Managed Rules disclaimer",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("rule_groups", "aws-managed"),),
                owner=Owner.AWS,
                because="When a version of an AWS managed rule group expires, WAF moves the web ACL to the default version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Changes an expired version of an AWS managed rule group to the default version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the expiration metric in CloudWatch, and test and choose a newer version before the old one expires.",
                        if_ignored="The web ACL changes to the default version untested.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-expiration",
                        title="Version expiration for managed rule groups",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-lifecycle",
                        title="Version life cycle for managed rule groups",
                        read="2026-11",
                        quote="AWS WAF tracks the expiration with a countdown metric in Amazon CloudWatch",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("rule_groups", "marketplace"),),
                owner=Owner.CUSTOMER,
                because="AWS leaves the handling of expired versions to the seller, so the customer has to find out and act.",
                duties=(
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PUBLISH,
                        text="Schedules the expiration of old versions and decides what happens afterwards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Ask the seller how expired versions are handled, and change to a current version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-expiration",
                        title="Version expiration for managed rule groups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="Providers announce new versions on topics that the customer has to subscribe to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces upcoming and new versions of AWS Managed Rules on an SNS topic.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Subscribe to the SNS topic of each managed rule group that you use.",
                        if_ignored="Expiry comes unannounced: AWS WAF then uses the default version, and refuses updates of the web ACL that leave the expired one in place.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-lifecycle",
                        title="Version life cycle for managed rule groups",
                        read="2026-11",
                        quote="You can subscribe to the rule group's topic and configure how you want to receive notifications.",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning-lifecycle",
                        title="Version life cycle for managed rule groups",
                        read="2026-11",
                        quote="A version that's scheduled to expire cannot be added to your protection pack (web ACL) rules.",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                when=(("rule_groups", "marketplace"),),
                owner=Owner.CUSTOMER,
                because="Marketplace rule groups are subscribed to, and their sellers chosen, by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Vet the seller and its terms before you subscribe through AWS Marketplace.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-rule-statement-type-managed-rule-group",
                        title="Using managed rule group statements in AWS WAF",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("rule_groups", "marketplace"),),
                owner=Owner.CUSTOMER,
                because="Which version is in force follows the seller's default, or the version that the customer selects.",
                duties=(
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PUBLISH,
                        text="Moves the default version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose between the default version and a static one, and update the static one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning",
                        title="Using versioned managed rule groups in AWS WAF",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("rule_version", "default"),),
                owner=Owner.AWS,
                because="The default version is the one that AWS manages: it points to the static version that AWS recommends.",
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning",
                        title="Using versioned managed rule groups in AWS WAF",
                        read="2026-11",
                        quote="you can select the default version and let the provider manage which static version you use",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-typical-version-states",
                        title="Typical version states for AWS Managed Rules",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("rule_version", "static"),),
                owner=Owner.CUSTOMER,
                because="A static version stays in force until the customer names another one, or it expires.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new static versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the version that the web ACL names, after a test.",
                        if_ignored="The web ACL keeps the old rules until the version expires.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-managed-rule-groups-versioning",
                        title="Using versioned managed rule groups in AWS WAF",
                        read="2026-11",
                        quote="you can select a specific static version",
                    ),
                ),
            ),
            Fact(
                concern="web-request-filtering",
                owner=Owner.CUSTOMER,
                because="Managed rules add a layer; which rules stand in the web ACL, with what action, is the customer's decision.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates each request by the rules of the web ACL.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose rules and rule groups, override or scope them where they block too much, and associate the web ACL with each resource.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="aws-managed-rule-groups-disclaimer",
                        title="AWS Managed Rules disclaimer",
                        read="2026-11",
                    ),
                    Citation(
                        of=WAF_GUIDE,
                        page="waf-rule-statement-type-managed-rule-group",
                        title="Using managed rule group statements in AWS WAF",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="aws-managed-rule-groups-disclaimer",
                title="AWS Managed Rules disclaimer",
                read="2026-11",
            ),
        ),
    ),
)
