"""Amazon Simple Notification Service (Amazon SNS)."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, Verb

SNS_GUIDE = Source(
    id="sns-developer-guide",
    title="Amazon Simple Notification Service Developer Guide",
    url="https://docs.aws.amazon.com/sns/latest/dg/",
)

SERVICES = (
    Service(
        id="sns",
        name="Amazon Simple Notification Service (Amazon SNS)",
        categories=("abstracted-services", "application-integration"),
        names=("Amazon SNS", "Amazon Simple Notification Service", "Simple Notification Service"),
        sdk=("sns",),
        cloudformation=("AWS::SNS::",),
        terraform=("aws_sns_",),
        iam=("sns",),
        prowler=("sns",),
        security_hub=("SNS",),
        asff=("AwsSnsTopic",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Disks are encrypted by default, but the encryption of messages under a KMS key waits for the customer to turn it on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Stores messages with disk encryption.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on server-side encryption for topics that carry sensitive messages.",
                        if_ignored="Messages are protected by the encryption of AWS's disks only.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-data-encryption",
                        title="Amazon SNS data encryption",
                        read="2026-11",
                        quote="You can protect data at rest by requesting Amazon SNS to encrypt your messages",
                    ),
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-security-best-practices",
                        title="Amazon SNS security best practices",
                        read="2026-11",
                    ),
                ),
                contested=(
                    "The data encryption page says that messages are stored with disk encryption by default, which would make it AWS's; the best practices "
                    "ask the customer to turn on server-side encryption. The stricter reading was chosen: the key-based encryption is opt-in."
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="On an encrypted topic SNS encrypts each message when it stores it and decrypts it on delivery.",
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-security-best-practices",
                        title="Amazon SNS security best practices",
                        read="2026-11",
                    ),
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-server-side-encryption",
                        title="Securing Amazon SNS data with server-side encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Administrators, publishers and subscribers get their permissions from the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the IAM policies on each request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant administrators, publishers and subscribers only the permissions that each needs, and let applications use IAM roles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-security-best-practices",
                        title="Amazon SNS security best practices",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Server-side encryption uses a KMS key that the customer names.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key of the topic, and allow the services that publish to it, or hold its dead letters, to use the key.",
                        if_ignored="Publishers without the right to use the key cannot publish.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-dead-letter-queues",
                        title="Amazon SNS dead-letter queues",
                        read="2026-11",
                        quote="you must use a custom KMS with a key policy that grants the Amazon SNS service principal access",
                    ),
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-server-side-encryption",
                        title="Securing Amazon SNS data with server-side encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Topics can be reached from any network until the customer restricts them to VPC endpoints or addresses.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use VPC endpoints for topics that must not be exposed to the internet, and restrict the topic policy to them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-infrastructure-security",
                        title="Infrastructure security in Amazon SNS",
                        read="2026-11",
                        quote="You can call these API actions from any network location",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The topic policy, and with it whether the topic is public, is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the topic policy.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name principals in the topic policy; use no empty principal and no wildcard.",
                        if_ignored="Anybody may publish to or subscribe to the topic.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-security-best-practices",
                        title="Amazon SNS security best practices",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="SNS retries failed deliveries by policy; what happens to the messages afterwards is the customer's setting.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Retries deliveries when the subscribed endpoint fails: for Lambda and SQS 100,015 times in over 23 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach a dead-letter queue to each subscription that must not lose messages.",
                        if_ignored="SNS discards the message when the retries are used up.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-message-delivery-retries",
                        title="Amazon SNS message delivery retries",
                        read="2026-11",
                        quote="discards the message—unless a dead-letter queue is attached to the subscription",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="SNS offers endpoints with TLS 1.2 and later.",
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-infrastructure-security",
                        title="Infrastructure security in Amazon SNS",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Publishing over plain HTTP to an unencrypted topic is possible until the customer forbids it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require HTTPS in the policy of unencrypted topics (aws:SecureTransport), and subscribe endpoints by HTTPS.",
                        if_ignored="Somebody on the network path can read or change messages that are sent over HTTP.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SNS_GUIDE,
                        page="sns-security-best-practices",
                        title="Amazon SNS security best practices",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SNS_GUIDE,
                page="sns-security-best-practices",
                title="Amazon SNS security best practices",
                read="2026-11",
            ),
        ),
    ),
)
