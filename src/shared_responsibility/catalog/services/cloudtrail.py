"""AWS CloudTrail and its parts."""

from ..._types import Citation, Duty, Fact, Service, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import CLOUDTRAIL_GUIDE

SERVICES = (
    Service(
        id="cloudtrail",
        name="AWS CloudTrail",
        categories=("abstracted-services", "management-and-governance"),
        names=("CloudTrail",),
        sdk=("cloudtrail", "cloudtrail-data"),
        cloudformation=("AWS::CloudTrail::",),
        terraform=("aws_cloudtrail",),
        iam=("cloudtrail", "cloudtrail-data"),
        prowler=("cloudtrail",),
        security_hub=("CloudTrail",),
        asff=("AwsCloudTrailTrail",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="The log files that CloudTrail delivers are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Delivers log files with server-side encryption with S3 managed keys unless another key is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for the trail where you must control the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
                        read="2026-11",
                        quote="By default, the log files delivered by CloudTrail to your bucket are encrypted by Amazon server-side encryption with Amazon S3-managed encryption keys (SSE-S3).",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="A lasting record, its integrity and its bucket are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers the log files, and hourly digest files where integrity validation is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a trail for all Regions and event types that you need.",
                        if_ignored="Only management events can be seen, for 90 days.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on log file integrity validation and check the digests.",
                        if_ignored="No digest files exist for the time in which validation was off.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Send the files to a dedicated bucket in a log archive account, with least privilege, MFA delete and a life cycle rule.",
                        if_ignored="Log files are stored indefinitely, open to whoever can change the bucket.",
                        evidence="The bucket policy, and the output of aws cloudtrail validate-logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="cloudtrail-log-file-validation-digest-file-structure",
                        title="CloudTrail digest file structure",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-emission",
                owner=Owner.AWS,
                because="CloudTrail records management events from the day on which the account is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Keeps the last 90 days of management events in the event history, in which they cannot be changed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="cloudtrail-concepts",
                        title="CloudTrail concepts",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="how-cloudtrail-works",
                        title="How CloudTrail works",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-review",
                owner=Owner.CUSTOMER,
                because="CloudTrail records; watching what it recorded is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Send the trail to CloudWatch Logs and raise alarms on the events that matter, such as failed sign-ins.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
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
                        of=CLOUDTRAIL_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudTrail",
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
                        of=CLOUDTRAIL_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudTrail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may stop or change logging is the customer's decision.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the policy AWSCloudTrail_FullAccess to as few administrators as possible.",
                        if_ignored="Its holders can switch off or redirect the audit functions of the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may replace the default encryption by a KMS key of its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a KMS key whose policy lets CloudTrail encrypt and your auditors decrypt, and name it in the trail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The policy of the bucket that receives the log files is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes a bucket policy when a trail is created in the console.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict the bucket policy and the topic policy to the trail, with the condition key aws:SourceArn.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="best-practices-security",
                        title="Security best practices in AWS CloudTrail",
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
                        text="Choose the Regions, accounts, event types and destinations of each trail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDTRAIL_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudTrail",
                        read="2026-11",
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
                        of=CLOUDTRAIL_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudTrail",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDTRAIL_GUIDE,
                page="data-protection",
                title="Data protection in AWS CloudTrail",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudtrail-lake",
        name="AWS CloudTrail Lake",
        kind=ServiceKind.FEATURE,
        parent="cloudtrail",
        lifecycle=Lifecycle.CLOSED,
        categories=("management-and-governance",),
        names=("CloudTrail Lake",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDTRAIL_GUIDE,
                page="data-protection",
                title="Data protection in AWS CloudTrail",
                read="2026-11",
            ),
        ),
    ),
)
