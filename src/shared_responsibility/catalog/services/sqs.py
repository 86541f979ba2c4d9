"""Amazon Simple Queue Service (Amazon SQS)."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, Verb

SQS_GUIDE = Source(
    id="sqs-developer-guide",
    title="Amazon Simple Queue Service Developer Guide",
    url="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/",
)
SSE_SQS_BY_DEFAULT = Source(
    id="sse-sqs-by-default",
    title="AWS Compute Blog: server-side encryption with SQS-managed keys by default",
    url="https://aws.amazon.com/blogs/compute/announcing-server-side-encryption-with-amazon-simple-queue-service-managed-encryption-keys-sse-sqs-by-default/",
)

SERVICES = (
    Service(
        id="sqs",
        name="Amazon Simple Queue Service (Amazon SQS)",
        categories=("abstracted-services", "application-integration"),
        names=("Amazon SQS", "Amazon Simple Queue Service", "Simple Queue Service"),
        sdk=("sqs",),
        cloudformation=("AWS::SQS::",),
        terraform=("aws_sqs_",),
        iam=("sqs",),
        prowler=("sqs",),
        security_hub=("SQS",),
        asff=("AwsSqsQueue",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Producers and consumers are the customer's, and must cope with messages that come twice or out of order.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Design the consumers of standard queues to be idempotent.",
                        if_ignored="A message that is delivered a second time is processed a second time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="standard-queues-at-least-once-delivery",
                        title="Amazon SQS at-least-once delivery",
                        read="2026-11",
                        quote="Design your applications to be idempotent",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="SQS stores messages on encrypted disks by default; server-side encryption of each message comes on top.",
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
                        text="Check that server-side encryption (SSE-SQS or SSE-KMS) is on for each queue, and leave it on.",
                        if_ignored="New queues have SSE-SQS by default unless they are made without TLS; queues from before that default were not changed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-data-encryption",
                        title="Data encryption in Amazon SQS",
                        read="2026-11",
                        quote="By default, Amazon SQS stores messages and files using disk encryption.",
                    ),
                    Citation(
                        of=SSE_SQS_BY_DEFAULT,
                        title="Announcing server-side encryption with Amazon Simple Queue Service-managed encryption keys (SSE-SQS) by default",
                        read="2026-11",
                        quote="Any new queue created using the non-TLS endpoint will not enable SSE-SQS encryption by default.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="With server-side encryption SQS encrypts messages on receipt and decrypts them only for authorized consumers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts each message as it is received, and decrypts it only when it goes to an authorized consumer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Select the encryption option and the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-server-side-encryption",
                        title="Encryption at rest in Amazon SQS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Copies of each message stand in several Availability Zones, so SQS goes on when one fails.",
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="standard-queues",
                        title="Amazon SQS standard queues",
                        read="2026-11",
                        quote="no single computer, network, or AZ failure can render the messages inaccessible",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Administrators, producers and consumers get their permissions from the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant administrators, producers and consumers only what each needs, and let applications use IAM roles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-security-best-practices",
                        title="Amazon SQS security best practices",
                        read="2026-11",
                        quote="grant only the permissions required to perform a specific task",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="SQS stores a message in several Availability Zones before it acknowledges it.",
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="standard-queues",
                        title="Amazon SQS standard queues",
                        read="2026-11",
                        quote="Amazon SQS redundantly stores the message in multiple availability zones (AZs) before acknowledging it.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between keys that SQS manages and a KMS key, and writes the key's policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose SSE-SQS or SSE-KMS, and allow producers and consumers the use of the KMS key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-server-side-encryption",
                        title="Encryption at rest in Amazon SQS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Queues can be reached from any network until the customer restricts them to VPC endpoints or addresses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers interface VPC endpoints and policy conditions on VPCs, endpoints and source addresses.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use VPC endpoints for queues that must not be reached from the internet, and deny other ways in the queue policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-infrastructure-security",
                        title="Infrastructure security in Amazon SQS",
                        read="2026-11",
                        quote="You can call these API actions from any network location",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The queue policy, and with it whether the queue is public, is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name principals in the queue policy; use no empty principal and no wildcard.",
                        if_ignored="Anybody may read from or write to the queue.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-security-best-practices",
                        title="Amazon SQS security best practices",
                        read="2026-11",
                        quote="you should make sure that your queue isn't publicly accessible",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="A standard queue takes a nearly unlimited number of calls without anybody sizing it.",
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="standard-queues",
                        title="Amazon SQS standard queues",
                        read="2026-11",
                        quote="supporting a nearly unlimited number of API calls per second",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="SQS offers endpoints with TLS 1.2 and later.",
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-infrastructure-security",
                        title="Infrastructure security in Amazon SQS",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="That every client uses HTTPS is enforced only by a condition in the customer's queue policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Deny requests without TLS in the queue policy (aws:SecureTransport).",
                        if_ignored="Somebody on the network path of a client that uses plain HTTP can read or change messages.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SQS_GUIDE,
                        page="sqs-security-best-practices",
                        title="Amazon SQS security best practices",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SQS_GUIDE,
                page="security",
                title="Security in Amazon SQS",
                read="2026-11",
            ),
        ),
    ),
)
