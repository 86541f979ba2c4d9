"""Amazon Bedrock and its parts."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BEDROCK_GUIDE,
    BOTO3,
    DATA_PRIVACY_FAQ,
)

NOVA_GUIDE = Source(
    id="nova-user-guide",
    title="Amazon Nova User Guide",
    url="https://docs.aws.amazon.com/nova/latest/userguide/",
)
PARTYROCK_SITE = Source(
    id="partyrock-site",
    title="PartyRock",
    url="https://partyrock.aws/",
)

SERVICES = (
    Service(
        id="bedrock",
        name="Amazon Bedrock",
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Bedrock",),
        sdk=(
            "bedrock",
            "bedrock-agent",
            "bedrock-agent-runtime",
            "bedrock-data-automation",
            "bedrock-data-automation-runtime",
            "bedrock-runtime",
        ),
        cloudformation=("AWS::Bedrock::", "AWS::BedrockMantle::"),
        terraform=("aws_bedrock_", "aws_bedrockagent_"),
        iam=("bedrock", "bedrock-mantle", "bedrock-websearch"),
        prowler=("bedrock",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="Prompt injection is a flaw of the application, like SQL injection: preventing it is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Bedrock Guardrails, which can detect prompt attacks, and guidance on secure coding.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Validate input, apply guardrails to each invocation, test the application for prompt injection and check what the model returns.",
                        if_ignored="Users can talk the model into ignoring its instructions or revealing them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="preventing vulnerabilities like prompt injection lies with the customer",
                    ),
                ),
            ),
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="AWS secures Bedrock itself; developing a secure application on it is the customer's responsibility.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes documentation, best practices and guidance on secure coding.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Follow secure coding practices and test the application, also with penetration tests and code analysis.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="the responsibility for secure application development and preventing vulnerabilities like prompt injection lies with the customer",
                    ),
                ),
            ),
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="SDKs and libraries that call Bedrock are part of the customer's application, which has to keep them up to date.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Bedrock encrypts what it keeps at rest, such as custom models.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="Amazon Bedrock uses encryption to protect data at rest and data in transit.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Prompts and completions are logged only if the customer turns model invocation logging on, Region by Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers invocation logs to CloudWatch Logs or Amazon S3 of the same account and Region.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn model invocation logging on where use must be traced, and protect the logs: they hold the prompts and the answers.",
                        if_ignored="Nobody can tell afterwards what was asked and answered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-invocation-logging",
                        title="Monitor model invocation using CloudWatch Logs and Amazon S3",
                        read="2026-11",
                        quote="Model invocation logging is disabled by default.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What is sent to the models, and whether prompts and answers may be kept, is for the customer to decide.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Refuses requests to models that must retain data where the account is set to zero retention.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set data_retention_mode for each account, Region or project: none for zero retention.",
                        if_ignored="The retention policy of each model applies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-retention",
                        title="Data retention",
                        read="2026-11",
                        quote="Your data retention configuration is yours to manage.",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-protection",
                        title="Data protection",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.AWS,
                because="Prompts and answers are kept, if at all, against abuse; a model's provider gets them only in a sharing mode that the customer has set.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps to the retention mode of the account or project, and gives a model's provider nothing in the default mode.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set data_retention_mode to none in each Region where nothing may be kept, and allow provider_data_share only where you accept it.",
                        if_ignored="The model's own policy applies: some models keep requests for a time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-retention",
                        title="Data retention",
                        read="2026-11",
                        quote="AWS may retain the data for safety and abuse-prevention purposes. The model provider does not receive it.",
                    ),
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="We do not access or use your content for any purpose without your agreement.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Protecting the account's credentials and giving each user an identity of its own is asked of the customer.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-protection",
                        title="Data protection",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="A request leaves its Region only through a cross-Region inference profile, which the customer names in the request.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Routes such requests, encrypted, to the Regions of the profile; what must be kept against abuse is kept where the request was processed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide between a Region, a geography and the global profile for each application, and deny the others by policy.",
                        if_ignored="With a global profile prompts may be processed in any commercial Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="geographic-cross-region-inference",
                        title="Geographic cross-Region inference",
                        read="2026-11",
                        quote="your input prompts and output results might move outside of your source Region during cross-Region inference",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="cross-region-inference",
                        title="Route model inference requests across AWS Regions with cross-Region inference",
                        read="2026-11",
                        quote="With global inference profiles, Amazon Bedrock automatically selects a commercial AWS Region to process the request.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="A model that reaches its end of life stops answering; applications are not moved to another model by themselves.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Gives notice when a model becomes Legacy, 6 months or 45 days before its end of life as the model card says.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the application to an active model before the end-of-life date, and test it there.",
                        if_ignored="Requests to the model fail after its end of life.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-lifecycle",
                        title="Model lifecycle",
                        read="2026-11",
                        quote="There are two Legacy periods: 6 months and 45 days.",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-lifecycle-legacy",
                        title="Model lifecycle (Legacy)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
                owner=Owner.AWS,
                because="AWS secures the data centers in which Bedrock runs.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="AWS handles the security of the underlying infrastructure, including the physical data centers, networking, and the Amazon Bedrock service itself",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.NOT_APPLICABLE,
                because="Bedrock has no users of its own; those who call it are identities of IAM or IAM Identity Center.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-protection",
                        title="Data protection",
                        read="2026-11",
                        quote="set up individual users with AWS IAM Identity Center or AWS Identity and Access Management (IAM)",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Custom models, agents, knowledge bases and guardrails can be encrypted with a KMS key of the customer's, which it chooses and whose policy it writes.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key when creating the resource, where control over the key is required.",
                        if_ignored="The resource is encrypted with a key that AWS owns or manages.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="Use the AWS Key Management Service to manage the keys that you use to encrypt your resources.",
                    ),
                ),
            ),
            Fact(
                concern="network-infrastructure",
                owner=Owner.AWS,
                because="The networks under Bedrock belong to AWS, which secures them.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="AWS handles the security of the underlying infrastructure, including the physical data centers, networking, and the Amazon Bedrock service itself",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS puts new models and versions into Bedrock and announces when old ones end.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies customers when a model enters its Legacy period and lists the end-of-life date on the model card.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices and the modelLifecycle field of the models you use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-lifecycle",
                        title="Model lifecycle",
                        read="2026-11",
                        quote="When a model enters its Legacy period, the EOL date of the model is added to the model card.",
                    ),
                ),
            ),
            Fact(
                concern="provider-operator-access",
                owner=Owner.AWS,
                because="AWS runs copies of the models in accounts of its own, which the providers of the models cannot reach: they do not see prompts, completions or logs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the deployment accounts closed to the model providers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave data_retention_mode at its default or at none, and allow provider_data_share only for models that demand it.",
                        if_ignored="With provider_data_share Bedrock may keep inference data and share them with the model provider.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-protection",
                        title="Data protection",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-retention",
                        title="Data retention",
                        read="2026-11",
                        quote="The model provider does not receive it.",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="The Region that is called and the inference profile together say where prompts are processed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps requests of a geographic profile inside its geography, and stores data in the Region that was called, save what is kept against abuse.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Call models by a Region or by the profile of a geography where the place of processing matters.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="geographic-cross-region-inference",
                        title="Geographic cross-Region inference",
                        read="2026-11",
                        quote="By default, the data remains stored only in the source Region.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The Bedrock API and console are reached over TLS, and traffic between networks inside AWS is encrypted.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="Requests to the Amazon Bedrock API and console are made over a secure (SSL) connection.",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS runs and secures the Bedrock service itself.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="AWS handles the security of the underlying infrastructure, including the physical data centers, networking, and the Amazon Bedrock service itself",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="Models come from many providers under terms and end-of-life policies of their own, which the customer must review before it adopts one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Shows on each model card the earliest end-of-life date and the length of the Legacy period.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review the model card, its end-of-life terms and the licence before using a model.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-lifecycle",
                        title="Model lifecycle",
                        read="2026-11",
                        quote="Before using a model, review the model card for its EOL policy",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Newer model versions are offered beside the old ones; the application uses them when the customer changes it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers newer models beside older ones, and publishes the dates of their lifecycle; moves no application.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move prompts and applications to an active model before the end of life of the one in use.",
                        if_ignored="A legacy model can still be used until its end of life, at a higher price in its last period.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="model-lifecycle-legacy",
                        title="Model lifecycle (Legacy)",
                        read="2026-11",
                        quote="you can test them with the Amazon Bedrock console or API, and migrate your applications to benefit from the latest model versions",
                    ),
                    Citation(
                        of=BOTO3,
                        page="bedrock/client/get_foundation_model",
                        title="Bedrock / Client / get_foundation_model",
                        read="2026-11",
                        quote="users should plan to transition to an Active model before the end of life time",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BEDROCK_GUIDE,
                page="security-overview",
                title="Security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bedrock-agents",
        name="Amazon Bedrock Agents (Classic)",
        kind=ServiceKind.FEATURE,
        parent="bedrock",
        lifecycle=Lifecycle.CLOSED,
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Amazon Bedrock Agents", "Bedrock Agents"),
        cloudformation=("AWS::Bedrock::Agent", "AWS::Bedrock::AgentAlias"),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="An agent acts on what the model says; guarding it against prompt injection is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers guardrails and a pre-processing prompt that classifies input.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate a guardrail with the agent, turn on the default pre-processing prompt, and say in the system prompt what the agent may do.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Bedrock encrypts the agent's information, session data included, with keys that AWS owns; this cannot be switched off.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="encryption-agents-new",
                        title="Encryption of agent resources",
                        read="2026-11",
                        quote="Amazon Bedrock uses default AWS-owned keys to automatically encrypt agent's information.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="In place of the key that AWS owns the customer may use a symmetric key of its own, for agents created after 22 January 2025.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="cmk-agent-resources",
                        title="Encryption of agent resources with customer managed keys (CMK)",
                        read="2026-11",
                        quote="The following agent resources will only be encrypted for the agents created after January 22, 2025.",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="encryption-agents",
                        title="Encryption of agent resources for agents created before January 22, 2025",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BEDROCK_GUIDE,
                page="encryption-agents-new",
                title="Encryption of agent resources",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bedrock-guardrails",
        name="Amazon Bedrock Guardrails",
        kind=ServiceKind.FEATURE,
        parent="bedrock",
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Bedrock Guardrails", "Guardrails for Amazon Bedrock"),
        cloudformation=("AWS::Bedrock::Guardrail", "AWS::Bedrock::GuardrailVersion"),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="A guardrail filters what the customer tells it to filter, in the invocations to which the customer applies it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Detects jailbreaks, prompt injection and, in the Standard tier, prompt leakage.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose filters and strengths, apply the guardrail to every invocation and test it with inputs of your own.",
                        if_ignored="Nothing is filtered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="guardrails-prompt-attack",
                        title="Detect prompt attacks with Amazon Bedrock Guardrails",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may encrypt a guardrail with a symmetric KMS key of its own and then writes the key policy.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="guardrails-permissions-kms",
                        title="(Optional) Create a customer managed key for your guardrail for additional security",
                        read="2026-11",
                        quote="You encrypt your guardrails with customer managed AWS KMS keys.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BEDROCK_GUIDE,
                page="guardrails-prompt-attack",
                title="Detect prompt attacks with Amazon Bedrock Guardrails",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bedrock-knowledge-bases",
        name="Amazon Bedrock Knowledge Bases",
        kind=ServiceKind.FEATURE,
        parent="bedrock",
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Bedrock Knowledge Bases", "Knowledge Bases for Amazon Bedrock"),
        cloudformation=("AWS::Bedrock::DataSource", "AWS::Bedrock::KnowledgeBase"),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The ingestion of data sources can be encrypted with a KMS key that the customer names.",
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="You can encrypt the following resources with a KMS key.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BEDROCK_GUIDE,
                page="data-encryption",
                title="Data encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="nova",
        name="Amazon Nova",
        kind=ServiceKind.MODEL,
        parent="bedrock",
        categories=("artificial-intelligence",),
        uses=(Uses(profile="managed-models"),),
        sources=(
            Citation(
                of=NOVA_GUIDE,
                title="Amazon Nova User Guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="partyrock",
        name="PartyRock",
        kind=ServiceKind.SUB_PRODUCT,
        parent="bedrock",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("artificial-intelligence",),
        uses=(Uses(profile="managed-models"),),
        sources=(
            Citation(
                of=PARTYROCK_SITE,
                title="PartyRock",
                read="2026-11",
            ),
        ),
    ),
)
