"""Amazon GuardDuty."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, Verb
from ..sources import GUARDDUTY_GUIDE

SERVICES = (
    Service(
        id="guardduty",
        name="Amazon GuardDuty",
        categories=("security-identity-and-compliance",),
        names=("GuardDuty",),
        sdk=("guardduty",),
        cloudformation=("AWS::GuardDuty::",),
        terraform=("aws_guardduty_",),
        iam=("guardduty",),
        prowler=("guardduty",),
        security_hub=("GuardDuty",),
        asff=("AwsGuardDutyDetector",),
        uses=(Uses(profile="security-and-governance-tools"),),
        asks=(
            Circumstance(
                name="runtime_agent",
                values=("automated", "manual", "off"),
                question="Does GuardDuty manage the security agent of Runtime Monitoring (automated), do you (manual), or is Runtime Monitoring off?",
                find_out="Read the agent management type in the runtime coverage of GuardDuty (AUTO_MANAGED or MANUAL), or the feature RUNTIME_MONITORING of the detector.",
                signs=(
                    Sign(
                        resource="AWS::GuardDuty::Detector",
                        path="Features[].AdditionalConfiguration[].Status",
                        reads=(
                            ("ENABLED", "automated"),
                            ("DISABLED", "manual"),
                        ),
                        heuristic=True,
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="All customer data of GuardDuty are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all customer data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                        quote="All GuardDuty customer data is encrypted at rest using AWS encryption solutions.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="GuardDuty encrypts findings and its other data.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts findings with an AWS owned KMS key, and discards source logs after it took from them what it needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what the service holds, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="AWS may use data to improve GuardDuty unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes data collected for service improvement, and collects no more, once an account has opted out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy of AWS Organizations.",
                        if_ignored="Data of some protection plans may be used to develop and improve GuardDuty and other AWS security services.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="guardduty-opting-out-using-data",
                        title="Opting out of using your data for service improvement",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="GuardDuty watches nothing until the customer turns it on.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable GuardDuty and the protection plans in each account and Region, and Runtime Monitoring where you want it.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Look at the runtime coverage and mend resources that are unhealthy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="how-does-runtime-monitoring-work",
                        title="How it works",
                        read="2026-11",
                    ),
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="runtime-monitoring-managing-agents",
                        title="Managing GuardDuty security agents",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="GuardDuty analyzes the logs with threat intelligence and models that AWS keeps.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Analyzes data sources continuously with threat intelligence feeds, file hashes and machine learning models.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="what-is-guardduty",
                        title="What is Amazon GuardDuty?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="GuardDuty reports and recommends; the customer acts.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Reports findings and recommends steps.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Contain and repair the compromised instance, bucket, container or credential that a finding names.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="guardduty_remediate",
                        title="Remediating security issues discovered by GuardDuty",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("runtime_agent", "automated"),),
                owner=Owner.AWS,
                because="With automated agent configuration GuardDuty installs and updates the security agent.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Deploys and updates the security agent on the customer's behalf.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit it by turning on automated agent configuration, and meet the prerequisites of the resource type.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="runtime-monitoring",
                        title="GuardDuty Runtime Monitoring",
                        read="2026-11",
                        quote="you permit GuardDuty to install and update the security agent on your behalf",
                    ),
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="how-does-runtime-monitoring-work",
                        title="How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("runtime_agent", "manual"),),
                owner=Owner.CUSTOMER,
                because="With manual configuration the agent is the customer's to install and to update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases new versions of the agent.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the security agent and update it when a new version comes out.",
                        if_ignored="The resource sends no runtime events, or old ones only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="managing-gdu-agent-eks-manually",
                        title="Managing security agent manually for Amazon EKS cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="how-does-runtime-monitoring-work",
                        title="How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("runtime_agent", "off"),),
                owner=Owner.NOT_APPLICABLE,
                because="Without Runtime Monitoring there is no security agent.",
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="how-does-runtime-monitoring-work",
                        title="How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.AWS,
                because="GuardDuty encrypts findings under a key that AWS owns.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Uses an AWS owned key for its data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("runtime_agent", "automated"),),
                owner=Owner.AWS,
                because="With automated agent configuration GuardDuty creates the VPC endpoint for runtime events.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the VPC endpoint through which the agent delivers its events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let subnets and security groups reach the endpoint.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="how-does-runtime-monitoring-work",
                        title="How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("runtime_agent", "manual"),),
                owner=Owner.CUSTOMER,
                because="A manually installed agent needs a VPC endpoint that the customer creates first.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the VPC endpoint for runtime events before you install the agent.",
                        if_ignored="GuardDuty receives no runtime events.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="managing-gdu-agent-eks-manually",
                        title="Managing security agent manually for Amazon EKS cluster",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the protection plans, the member accounts, suppression rules and where findings are exported.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="AWS serves the API over TLS 1.2 or later.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 on its API endpoints and offers TLS 1.3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later, and a FIPS endpoint where FIPS validated modules are required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GUARDDUTY_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GuardDuty",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GUARDDUTY_GUIDE,
                page="data-protection",
                title="Data protection in Amazon GuardDuty",
                read="2026-11",
            ),
        ),
    ),
)
