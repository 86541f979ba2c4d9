"""Amazon EventBridge and its parts."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import BOTO3

EVENTBRIDGE_GUIDE = Source(
    id="eventbridge-user-guide",
    title="Amazon EventBridge User Guide",
    url="https://docs.aws.amazon.com/eventbridge/latest/userguide/",
)
SCHEDULER_GUIDE = Source(
    id="eventbridge-scheduler-user-guide",
    title="Amazon EventBridge Scheduler User Guide",
    url="https://docs.aws.amazon.com/scheduler/latest/UserGuide/",
)

SERVICES = (
    Service(
        id="events",
        name="Amazon EventBridge",
        categories=("abstracted-services", "application-integration"),
        names=("Amazon CloudWatch Events", "EventBridge event bus", "cloudwatch-events", "eventbridge"),
        sdk=("eventbridgev2", "events"),
        cloudformation=("AWS::Events::", "AWS::EventsV2::"),
        terraform=("aws_cloudwatch_event_",),
        iam=("events",),
        prowler=("eventbridge",),
        security_hub=("EventBridge",),
        asff=("AwsEventsEndpoint", "AwsEventsEventbus"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="EventBridge encrypts what it stores by default, with nothing to configure.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the data of each resource with 256-bit AES under a key that AWS owns.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-custom-bus-encryption",
                        title="Encryption at Rest for Amazon EventBridge Custom Event Bus",
                        read="2026-11",
                        quote="encrypts all of your data at rest by default, server side, before it is written to storage",
                    ),
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-encryption-at-rest-key-options",
                        title="KMS key options for data encryption in Amazon EventBridge",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="EventBridge encrypts and decrypts events, rules and targets itself, whichever key is chosen.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep sensitive data out of the event metadata: a customer managed key does not cover it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-encryption-event-bus-cmkey",
                        title="Encrypting EventBridge event buses with AWS KMS keys",
                        read="2026-11",
                    ),
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-encryption-at-rest-key-options",
                        title="KMS key options for data encryption in Amazon EventBridge",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The events that the customer's applications send are the customer's content.",
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-data-protection",
                        title="Data protection in Amazon EventBridge",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Custom events reach a second Region only through a global endpoint with replication that the customer sets up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends custom events to the buses of both Regions through managed rules, once replication is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create matching buses and rules in both Regions and a global endpoint with event replication.",
                        if_ignored="Without replication the return to the primary Region is not automatic.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-global-endpoints",
                        title="Making applications Regional-fault tolerant with global endpoints in EventBridge",
                        read="2026-11",
                        quote="When you use global endpoints, you can enable event replication.",
                    ),
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-ge-create-endpoint",
                        title="Creating a global endpoint in Amazon EventBridge",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="Failover to a second Region follows the health check that the customer assigns to a global endpoint.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Routes custom events to the secondary Region within minutes of a failover.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Assign a Route 53 health check to a global endpoint, and process the events in the secondary Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-global-endpoints",
                        title="Making applications Regional-fault tolerant with global endpoints in EventBridge",
                        read="2026-11",
                        quote="To start, you assign an Amazon Route 53 health check to the endpoint.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may send events, and with which role rules reach other buses, is set in the customer's policies.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use IAM roles for rules whose target is an event bus, and grant principals only what they need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-event-bus-perms",
                        title="Permissions for event buses in Amazon EventBridge",
                        read="2026-11",
                        quote="We recommend always using IAM roles when the target of a rule is an event bus.",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-configuration",
                owner=Owner.AWS,
                because="AWS calls configuration a shared control; its half is the infrastructure of the service.",
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-analysis",
                        title="Configuration and vulnerability analysis in Amazon EventBridge",
                        read="2026-11",
                        quote="Configuration and IT controls are a shared responsibility between AWS and you, our customer.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may replace the AWS owned key by a KMS key of its own, with its policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where you must control it, and give that bus a dead-letter queue for events that cannot be encrypted or decrypted.",
                        if_ignored="EventBridge uses an AWS owned key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-encryption-event-bus-cmkey",
                        title="Encrypting EventBridge event buses with AWS KMS keys",
                        read="2026-11",
                        quote="You can specify a customer managed key when you create or update an event bus.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="An event bus admits other accounts only by the policy that the customer attaches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets only one account send events to the default event bus, unless a policy says otherwise.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name accounts or the organization in the policy of a bus that others may use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-event-bus-perms",
                        title="Permissions for event buses in Amazon EventBridge",
                        read="2026-11",
                        quote="The default event bus in your AWS account only allows events from one account.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Retry policy and dead-letter queue of each target are the customer's settings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text=(
                            "Retries failed deliveries: by default for 24 hours and up to 185 times on classic event buses, "
                            "5 times or for 300 seconds for subscribers of the newer custom event buses."
                        ),
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the retry policy and configure a dead-letter queue for each target that must not lose events.",
                        if_ignored="EventBridge drops the event when the retries are used up.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-rule-retry-policy",
                        title="How EventBridge retries delivering events",
                        read="2026-11",
                        quote="the event is dropped and EventBridge doesn't continue to process it",
                    ),
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-custom-bus-retry",
                        title="Retry policies and dead-letter queues",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="EventBridge's API endpoints require TLS 1.2.",
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-data-protection",
                        title="Data protection in Amazon EventBridge",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EVENTBRIDGE_GUIDE,
                page="eb-data-protection",
                title="Data protection in Amazon EventBridge",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="pipes",
        name="Amazon EventBridge Pipes",
        kind=ServiceKind.PART,
        parent="events",
        categories=("abstracted-services", "application-integration"),
        names=("EventBridge Pipes",),
        sdk=("pipes",),
        cloudformation=("AWS::Pipes::",),
        terraform=("aws_pipes_",),
        iam=("pipes",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Errors in the customer's enrichments and targets are the customer's to correct.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Retries failed calls of enrichments and targets as the source and the pipe's retry policy allow.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Correct faulty enrichments and targets, and watch the state of the pipe.",
                        if_ignored="Polling slows down; with nearly continuous 4xx errors the pipe may be disabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-pipes-error-troubleshooting",
                        title="Amazon EventBridge Pipes error handling and troubleshooting",
                        read="2026-11",
                        quote="the pipe can be automatically disabled with an explanatory message in the StateReason",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Pipe data are encrypted whether or not a key was named.",
                duties=(
                    Duty(
                        party="provider", verb=Verb.PROVIDE, text="Encrypts pipe data with an AWS owned key by default."
                    ),
                    Duty(party="customer", verb=Verb.CONFIGURE, text="Nothing to turn on."),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="pipes/client/create_pipe",
                        title="Pipes / Client / create_pipe",
                        read="2026-11",
                        quote="EventBridge uses an Amazon Web Services owned key to encrypt pipe data",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Pipes retries its own internal errors until the record expires in the source.",
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-pipes-error-troubleshooting",
                        title="Amazon EventBridge Pipes error handling and troubleshooting",
                        read="2026-11",
                        quote="EventBridge Pipes retries internal errors an indefinite number of times",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A pipe reaches its source and target only with the permissions that the customer gives its role.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the pipe's role exactly the permissions that source, enrichment and target need.",
                        if_ignored="The pipe cannot invoke the target, and may be disabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-pipes-error-troubleshooting",
                        title="Amazon EventBridge Pipes error handling and troubleshooting",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Pipe data are encrypted with a key of AWS's unless the customer names one.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Uses an AWS owned key where no other is named."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key where you need control over it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="pipes/client/create_pipe",
                        title="Pipes / Client / create_pipe",
                        read="2026-11",
                        quote="If you do not specify a customer managed key identifier, EventBridge uses an Amazon Web Services owned key to encrypt pipe data.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EVENTBRIDGE_GUIDE,
                page="eb-pipes-error-troubleshooting",
                title="Amazon EventBridge Pipes error handling and troubleshooting",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="scheduler",
        name="Amazon EventBridge Scheduler",
        kind=ServiceKind.PART,
        parent="events",
        categories=("abstracted-services", "application-integration"),
        names=("EventBridge Scheduler",),
        sdk=("scheduler",),
        cloudformation=("AWS::Scheduler::",),
        terraform=("aws_scheduler_",),
        iam=("scheduler",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="EventBridge Scheduler encrypts all data by default.",
                sources=(
                    Citation(
                        of=SCHEDULER_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest in EventBridge Scheduler",
                        read="2026-11",
                        quote="By default, EventBridge Scheduler encrypts and decrypts all of your data using an AWS owned key.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="EventBridge Scheduler encrypts and decrypts schedules and payloads through AWS KMS.",
                sources=(
                    Citation(
                        of=SCHEDULER_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest in EventBridge Scheduler",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A schedule calls its target with a role of the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Assumes the role to call the target."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each schedule a role that may call its target and nothing else.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="scheduler/client/create_schedule",
                        title="Scheduler / Client / create_schedule",
                        read="2026-11",
                        quote="the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may choose a KMS key of its own, and must then manage its policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key for the payload where you must control and audit it, and manage its key policy.",
                        if_ignored="An AWS owned key is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SCHEDULER_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest in EventBridge Scheduler",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="How a schedule handles failures is the customer's setting.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Retries failed deliveries as the retry policy says: at most 185 times and for at most 24 hours.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the retry policy and a dead-letter queue for each schedule that must not be missed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SCHEDULER_GUIDE,
                        page="managing-schedule",
                        title="Managing a schedule in EventBridge Scheduler",
                        read="2026-11",
                        quote="You configure how your schedule handles failures",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SCHEDULER_GUIDE,
                page="encryption-rest",
                title="Encryption at rest in EventBridge Scheduler",
                read="2026-11",
            ),
            Citation(
                of=SCHEDULER_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon EventBridge Scheduler",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="schemas",
        name="Amazon EventBridge Schemas",
        kind=ServiceKind.PART,
        parent="events",
        categories=("abstracted-services", "application-integration"),
        names=("Amazon EventBridge Schema Registry", "EventBridge schema registry"),
        sdk=("schemas",),
        cloudformation=("AWS::EventSchemas::",),
        terraform=("aws_schemas_",),
        iam=("schemas",),
        asff=("AwsEventSchemasRegistry",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Custom and discovered schemas are the customer's; AWS publishes those of its own services' events.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the schemas of AWS services' events, and masks property values that may be sensitive.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide on which buses schemas are discovered, and do not build on property values that are masked.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVENTBRIDGE_GUIDE,
                        page="eb-schema",
                        title="Amazon EventBridge schemas",
                        read="2026-11",
                        quote="EventBridge provides schemas for all events that are generated by AWS services.",
                    ),
                ),
            ),
        ),
        sources=(Citation(of=EVENTBRIDGE_GUIDE, page="eb-schema", title="Amazon EventBridge schemas", read="2026-11"),),
    ),
)
