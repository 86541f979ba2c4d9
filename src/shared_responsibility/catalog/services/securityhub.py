"""AWS Security Hub."""

from ..._types import Citation, Duty, Fact, Service, Uses
from ..._vocabulary import Owner, Verb
from ..sources import SECURITY_HUB_GUIDE

SERVICES = (
    Service(
        id="securityhub",
        name="AWS Security Hub",
        categories=("security-identity-and-compliance",),
        names=("AWS Security Hub CSPM", "Security Hub", "Security Hub CSPM", "security-hub"),
        sdk=("securityhub",),
        cloudformation=("AWS::SecurityHub::",),
        terraform=("aws_securityhub_",),
        iam=("securityhub",),
        prowler=("securityhub",),
        asff=("AwsSecurityHubHub",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Security Hub encrypts its data at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Security Hub encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts data at rest and in transit between its components.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
                        quote="Security Hub encrypts data at rest and data in transit between component services.",
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
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
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
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
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
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="Control findings need AWS Config, which the customer must turn on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the service-linked Config rules, and the recorder where Security Hub is enabled beside Security Hub CSPM.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable AWS Config and record the resource types that the enabled controls evaluate, in each account and Region.",
                        if_ignored="Most controls produce no findings.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="securityhub-setup-prereqs",
                        title="Enabling and configuring AWS Config for Security Hub CSPM",
                        read="2026-11",
                        quote="To receive control findings in Security Hub CSPM, you must enable AWS Config for your account.",
                    ),
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="securityhub-prereq-config",
                        title="Enabling and configuring AWS Config",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="controls-config-resources",
                        title="Required AWS Config resources for control findings",
                        read="2026-11",
                        quote="If you are using Security Hub CSPM and Security Hub the configuration of the resource recording is managed for you.",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS develops the controls and runs the checks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Develops the rules behind the controls, creates them in the account and runs the security checks.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="securityhub-setup-prereqs",
                        title="Enabling and configuring AWS Config for Security Hub CSPM",
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
                        text="Choose standards, controls, accounts and Regions, and automation rules.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Hub",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SECURITY_HUB_GUIDE,
                page="data-protection",
                title="Data protection in AWS Security Hub",
                read="2026-11",
            ),
        ),
    ),
)
