"""Services of the family artificial intelligence."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    ORGANIZATIONS_GUIDE,
    SERVICE_AUTHORIZATION,
)

COMPREHEND_MEDICAL_GUIDE = Source(
    id="comprehend-medical-developer-guide",
    title="Amazon Comprehend Medical Developer Guide",
    url="https://docs.aws.amazon.com/comprehend-medical/latest/dev/",
)
Q_BUSINESS_GUIDE = Source(
    id="q-business-user-guide",
    title="Amazon Q Business User Guide",
    url="https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/",
)
REKOGNITION_GUIDE = Source(
    id="rekognition-developer-guide",
    title="Amazon Rekognition Developer Guide",
    url="https://docs.aws.amazon.com/rekognition/latest/dg/",
)
TEXTRACT_GUIDE = Source(
    id="textract-developer-guide",
    title="Amazon Textract Developer Guide",
    url="https://docs.aws.amazon.com/textract/latest/dg/",
)
TRANSCRIBE_GUIDE = Source(
    id="transcribe-developer-guide",
    title="Amazon Transcribe Developer Guide",
    url="https://docs.aws.amazon.com/transcribe/latest/dg/",
)
AGENTCORE_GUIDE = Source(
    id="bedrock-agentcore-developer-guide",
    title="Amazon Bedrock AgentCore Developer Guide",
    url="https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/",
)
APP_STUDIO_GUIDE = Source(
    id="appstudio-user-guide",
    title="AWS App Studio User Guide",
    url="https://docs.aws.amazon.com/appstudio/latest/userguide/",
)
CLAUDE_PLATFORM_GUIDE = Source(
    id="claude-platform-user-guide",
    title="Claude Platform on AWS User Guide",
    url="https://docs.aws.amazon.com/claude-platform/latest/userguide/",
)
COMPREHEND_API_REFERENCE = Source(
    id="comprehend-api-reference",
    title="Amazon Comprehend API Reference",
    url="https://docs.aws.amazon.com/comprehend/latest/APIReference/",
)
FORECAST_GUIDE = Source(
    id="forecast-developer-guide",
    title="Amazon Forecast Developer Guide",
    url="https://docs.aws.amazon.com/forecast/latest/dg/",
)
FRAUD_DETECTOR_GUIDE = Source(
    id="frauddetector-user-guide",
    title="Amazon Fraud Detector User Guide",
    url="https://docs.aws.amazon.com/frauddetector/latest/ug/",
)
HEALTHCARE_NLP_GUIDANCE = Source(
    id="generative-ai-nlp-healthcare",
    title="AWS Prescriptive Guidance: generative AI and NLP for healthcare",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/generative-ai-nlp-healthcare/",
)
HEALTHIMAGING_GUIDE = Source(
    id="healthimaging-developer-guide",
    title="AWS HealthImaging Developer Guide",
    url="https://docs.aws.amazon.com/healthimaging/latest/devguide/",
)
HEALTHLAKE_GUIDE = Source(
    id="healthlake-developer-guide",
    title="AWS HealthLake Developer Guide",
    url="https://docs.aws.amazon.com/healthlake/latest/devguide/",
)
KENDRA_API_REFERENCE = Source(
    id="kendra-api-reference",
    title="Amazon Kendra API Reference",
    url="https://docs.aws.amazon.com/kendra/latest/APIReference/",
)
KENDRA_GUIDE = Source(
    id="kendra-developer-guide",
    title="Amazon Kendra Developer Guide",
    url="https://docs.aws.amazon.com/kendra/latest/dg/",
)
LEX_API_REFERENCE = Source(
    id="lexv2-api-reference",
    title="Amazon Lex V2 API Reference",
    url="https://docs.aws.amazon.com/lexv2/latest/APIReference/",
)
LEX_GUIDE = Source(
    id="lexv2-developer-guide",
    title="Amazon Lex V2 Developer Guide",
    url="https://docs.aws.amazon.com/lexv2/latest/dg/",
)
LEX_V1_GUIDE = Source(
    id="lex-v1-developer-guide",
    title="Amazon Lex V1 Developer Guide",
    url="https://docs.aws.amazon.com/lex/latest/dg/",
)
LOOKOUT_EQUIPMENT_GUIDE = Source(
    id="lookout-for-equipment-user-guide",
    title="Amazon Lookout for Equipment User Guide",
    url="https://docs.aws.amazon.com/lookout-for-equipment/latest/userguide/",
)
LOOKOUT_VISION_GUIDE = Source(
    id="lookout-for-vision-developer-guide",
    title="Amazon Lookout for Vision Developer Guide",
    url="https://docs.aws.amazon.com/lookout-for-vision/latest/developer-guide/",
)
MACHINE_LEARNING_GUIDE = Source(
    id="machine-learning-developer-guide",
    title="Amazon Machine Learning Developer Guide",
    url="https://docs.aws.amazon.com/machine-learning/latest/dg/",
)
MONITRON_GUIDE = Source(
    id="monitron-user-guide",
    title="Amazon Monitron User Guide",
    url="https://docs.aws.amazon.com/Monitron/latest/user-guide/",
)
NOVA_ACT_GUIDE = Source(
    id="nova-act-user-guide",
    title="Amazon Nova Act User Guide",
    url="https://docs.aws.amazon.com/nova-act/latest/userguide/",
)
OMICS_GUIDE = Source(
    id="omics-user-guide",
    title="AWS HealthOmics User Guide",
    url="https://docs.aws.amazon.com/omics/latest/dev/",
)
PERSONALIZE_GUIDE = Source(
    id="personalize-developer-guide",
    title="Amazon Personalize Developer Guide",
    url="https://docs.aws.amazon.com/personalize/latest/dg/",
)
POLLY_GUIDE = Source(
    id="polly-developer-guide",
    title="Amazon Polly Developer Guide",
    url="https://docs.aws.amazon.com/polly/latest/dg/",
)
TRANSLATE_GUIDE = Source(
    id="translate-developer-guide",
    title="Amazon Translate Developer Guide",
    url="https://docs.aws.amazon.com/translate/latest/dg/",
)

SERVICES = (
    Service(
        id="agent-registry",
        name="AWS Agent Registry",
        categories=("artificial-intelligence",),
        names=("Agent Registry",),
        sdk=("agent-registry", "agent-registry-control"),
        cloudformation=("AWS::AgentRegistry::",),
        iam=("agent-registry",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="A registry is encrypted at rest by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts registry data with AWS owned keys.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key when creating the registry, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="registry-data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="By default, we encrypt your data in registries with AWS owned keys at no additional charge.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a registry is chosen when it is created and cannot be changed afterwards.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the record descriptors with the customer managed key that the registry names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key before creating the registry, and allow the service in its key policy.",
                        if_ignored="The registry keeps its AWS owned key for good.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="registry-configure-encryption",
                        title="Configure KMS key for a registry",
                        read="2026-11",
                        quote="You cannot change the KMS key after the registry is created.",
                    ),
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="registry-kms-key-policy",
                        title="Set customer managed key policy",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="A registry stores what publishers say of their agents and servers; it does not check the packages and endpoints behind the records.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the records' metadata, and can require approval before a record is found.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Check packages, repositories and endpoints that a record names against sources that you trust before agents use them.",
                        if_ignored="An agent installs or connects to whatever a publisher has entered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="registry-searching",
                        title="Discovering the registry",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AGENTCORE_GUIDE,
                page="registry-data-encryption",
                title="Data encryption",
                read="2026-11",
            ),
            Citation(
                of=AGENTCORE_GUIDE,
                page="registry-configure-encryption",
                title="Configure KMS key for a registry",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="appstudio",
        name="AWS App Studio",
        categories=("artificial-intelligence",),
        names=("App Studio",),
        iam=("appstudio",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APP_STUDIO_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS App Studio",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APP_STUDIO_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS App Studio",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bedrock-agentcore",
        name="Amazon Bedrock AgentCore",
        categories=("artificial-intelligence",),
        names=(
            "AgentCore",
            "Bedrock AgentCore",
        ),
        sdk=("bedrock-agentcore", "bedrock-agentcore-control"),
        cloudformation=("AWS::BedrockAgentCore::",),
        terraform=("aws_bedrockagentcore_",),
        iam=("bedrock-agentcore",),
        uses=(
            Uses(profile="functions", when=(("form", "code"),)),
            Uses(profile="containers-on-serverless-compute", when=(("form", "container"),)),
            Uses(profile="abstracted-service", when=(("form", "managed"),)),
        ),
        asks=(
            Circumstance(
                name="form",
                values=("code", "container", "managed"),
                question="What of AgentCore is used: Runtime with a code package, Runtime with a container image, or another capability such as Gateway, Memory, Identity or a built-in tool?",
                find_out="Look at the resource: an agent runtime has a container or a code configuration in agentRuntimeArtifact; everything else is a managed capability.",
                signs=(
                    Sign(
                        resource="AWS::BedrockAgentCore::Runtime",
                        path="AgentRuntimeArtifact.ContainerConfiguration",
                        reads=(("*", "container"),),
                    ),
                    Sign(
                        resource="AWS::BedrockAgentCore::Runtime",
                        path="AgentRuntimeArtifact.CodeConfiguration",
                        reads=(("*", "code"),),
                    ),
                    Sign(resource="AWS::BedrockAgentCore::BrowserCustom", reads=(("*", "managed"),)),
                    Sign(resource="AWS::BedrockAgentCore::CodeInterpreterCustom", reads=(("*", "managed"),)),
                    Sign(resource="AWS::BedrockAgentCore::Gateway", reads=(("*", "managed"),)),
                    Sign(resource="AWS::BedrockAgentCore::GatewayTarget", reads=(("*", "managed"),)),
                    Sign(resource="AWS::BedrockAgentCore::Memory", reads=(("*", "managed"),)),
                    Sign(resource="AWS::BedrockAgentCore::WorkloadIdentity", reads=(("*", "managed"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-dependencies",
                when=(("form", "code"),),
                owner=Owner.CUSTOMER,
                because="Agent code and its dependencies are the customer's, whichever way they are deployed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the package or the image that the customer deployed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the agent's code and its dependencies to remove vulnerabilities, and deploy again.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-dependencies",
                when=(("form", "container"),),
                owner=Owner.CUSTOMER,
                because="Agent code and its dependencies are the customer's, whichever way they are deployed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the package or the image that the customer deployed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the agent's code and its dependencies to remove vulnerabilities, and deploy again.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("form", "managed"),),
                owner=Owner.AWS,
                because="Data of AgentCore services are encrypted at rest by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts what it stores with AWS owned keys.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for gateways where control over the key is required; names of gateways, targets and tools stay outside of it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="container-image-patching",
                when=(("form", "container"),),
                owner=Owner.CUSTOMER,
                because="With a container image AWS patches only the kernel underneath; the image is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the kernel of the operating system under the container.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image regularly on a current base image, and deploy it.",
                        if_ignored="Vulnerabilities of the base image stay in the running agent.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                when=(("form", "managed"),),
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of names of gateways, targets and tools, and decide what agents and memories hold.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Bedrock AgentCore",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("form", "container"),),
                owner=Owner.AWS,
                because="AgentCore Runtime patches the kernel of the compute under the container.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the kernel of the underlying compute automatically.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Look after everything that is inside the image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                when=(("form", "code"),),
                owner=Owner.AWS,
                because="Each session has a microVM of its own, which is ended and sanitized when the session is over.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Ends the microVM and sanitizes its memory after each session.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep what must outlast a session in a store of its own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-sessions",
                        title="Use isolated sessions for agents",
                        read="2026-11",
                        quote="After session completion, the entire microVM is terminated and memory is sanitized",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                when=(("form", "container"),),
                owner=Owner.AWS,
                because="Each session has a microVM of its own, which is ended and sanitized when the session is over.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Ends the microVM and sanitizes its memory after each session.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep what must outlast a session in a store of its own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-sessions",
                        title="Use isolated sessions for agents",
                        read="2026-11",
                        quote="After session completion, the entire microVM is terminated and memory is sanitized",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("form", "code"),),
                owner=Owner.AWS,
                because="With direct code deployment AWS publishes the versions of the language runtime.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes language runtime versions with the latest patches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use a language runtime that is supported.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("form", "code"),),
                owner=Owner.AWS,
                because="With direct code deployment AWS patches the language runtime of deployments that exist.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patches of the language runtime to existing deployments.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep code and dependencies compatible with the patched runtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-get-started-code-deploy",
                        title="Get started with Amazon Bedrock AgentCore Runtime direct code deployment",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("form", "managed"),),
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose authorizers, targets and tools of gateways, and who may call them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Bedrock AgentCore",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("form", "managed"),),
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Bedrock AgentCore",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                when=(("form", "code"),),
                owner=Owner.SHARED,
                because="AWS isolates sessions from each other; which session belongs to which user is known only to the customer's backend.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs each session in a dedicated microVM with isolated CPU, memory and file system.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Map sessions to users in your backend, and never let two users share a session.",
                        if_ignored="One user can get into the session of another.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-security-best-practices",
                        title="Security best practices for AgentCore Runtime",
                        read="2026-11",
                        quote="AgentCore does not enforce session-to-user mappings.",
                    ),
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-sessions",
                        title="Use isolated sessions for agents",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                when=(("form", "container"),),
                owner=Owner.SHARED,
                because="AWS isolates sessions from each other; which session belongs to which user is known only to the customer's backend.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs each session in a dedicated microVM with isolated CPU, memory and file system.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Map sessions to users in your backend, and never let two users share a session.",
                        if_ignored="One user can get into the session of another.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-security-best-practices",
                        title="Security best practices for AgentCore Runtime",
                        read="2026-11",
                        quote="AgentCore does not enforce session-to-user mappings.",
                    ),
                    Citation(
                        of=AGENTCORE_GUIDE,
                        page="runtime-sessions",
                        title="Use isolated sessions for agents",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AGENTCORE_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Bedrock AgentCore",
                read="2026-11",
            ),
            Citation(
                of=AGENTCORE_GUIDE,
                page="runtime-security-best-practices",
                title="Security best practices for AgentCore Runtime",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bio-discovery",
        name="Amazon Bio Discovery",
        categories=("artificial-intelligence",),
        iam=("researchstudio",),
        uses=(Uses(profile="managed-models"),),
        sources=(
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_researchstudio",
                title="Actions, resources, and condition keys for Amazon Bio Discovery",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="claude-platform",
        name="Claude Platform on AWS",
        categories=("artificial-intelligence",),
        names=("Claude Platform",),
        cloudformation=("AWS::AWSExternalAnthropic::",),
        iam=("aws-external-anthropic",),
        facts=(
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="Data may leave AWS; where inference runs is pinned request by request.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Passes requests to the platform, which Anthropic operates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set inference_geo in each request that must stay in a geography.",
                        if_ignored="Inference may be routed to Anthropic's primary cloud.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLAUDE_PLATFORM_GUIDE,
                        page="welcome",
                        title="What is Claude Platform on AWS?",
                        read="2026-11",
                        quote="Data may not reside in AWS.",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="AWS authenticates the requests, although Anthropic operates the platform.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates each request by signature or API key and evaluates the IAM policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the platform's actions only to those who need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLAUDE_PLATFORM_GUIDE,
                        page="welcome",
                        title="What is Claude Platform on AWS?",
                        read="2026-11",
                        quote="AWS provides the authentication layer (SigV4 or API key), IAM-based access control, and billing integration through AWS Marketplace.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLAUDE_PLATFORM_GUIDE,
                page="welcome",
                title="What is Claude Platform on AWS?",
                read="2026-11",
                quote="Unlike Amazon Bedrock, where AWS operates the inference stack, Anthropic operates Claude Platform on AWS.",
            ),
        ),
    ),
    Service(
        id="comprehend",
        name="Amazon Comprehend",
        categories=("artificial-intelligence",),
        names=("Comprehend",),
        sdk=("comprehend",),
        cloudformation=("AWS::Comprehend::",),
        terraform=("aws_comprehend_",),
        iam=("comprehend",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Deleting a flywheel leaves its data lake and model behind.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Deletes the flywheel alone."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Delete the data lake and the model yourself when they are to go.",
                        if_ignored="Training data stay in the data lake.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="comprehend/client/delete_flywheel",
                        title="Comprehend / Client / delete_flywheel",
                        read="2026-11",
                        quote="Amazon Comprehend does not delete the data lake or the model associated with the flywheel",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Amazon Comprehend is one of the AI services that an opt-out policy names.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stops using content for service improvement where an opt-out policy says so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for comprehend, or for all services by default.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out_syntax",
                        title="AI services opt-out policy syntax and examples",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Keys for models, job volumes and the data lake of a flywheel are named by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts models, volumes and the data lake with the keys that the job or flywheel names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name KMS keys for models, volumes and the data lake where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COMPREHEND_API_REFERENCE,
                        page="API_DataSecurityConfig",
                        title="DataSecurityConfig",
                        read="2026-11",
                        quote="ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Whether jobs run through a VPC is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the job with the subnets and security groups that it names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give jobs that must not use public networks a VPC configuration.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COMPREHEND_API_REFERENCE,
                        page="API_DataSecurityConfig",
                        title="DataSecurityConfig",
                        read="2026-11",
                        quote="Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A custom model can be opened to other accounts, which then hold a copy.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets the accounts that the policy names import the model.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the import of a custom model to named accounts only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="comprehend/client/put_resource_policy",
                        title="Comprehend / Client / put_resource_policy",
                        read="2026-11",
                        quote="You can use this policy to authorize an entity in another Amazon Web Services account to import the custom model",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COMPREHEND_API_REFERENCE,
                page="API_DataSecurityConfig",
                title="DataSecurityConfig",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="comprehendmedical",
        name="Amazon Comprehend Medical",
        categories=("artificial-intelligence",),
        names=("Comprehend Medical",),
        sdk=("comprehendmedical",),
        iam=("comprehendmedical",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="What the service detects comes with a confidence score and is no medical judgement; checking it is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives a confidence score with each entity that it detects.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set confidence thresholds for the use, and have trained people review results before they reach patient care.",
                        if_ignored="A wrong result is taken for a medical fact.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHCARE_NLP_GUIDANCE,
                        page="comprehend-medical",
                        title="Using Amazon Comprehend Medical",
                        read="2026-11",
                        quote="In certain use cases, results should be reviewed and verified by appropriately trained human reviewers.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Comprehend Medical is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API of Comprehend Medical over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COMPREHEND_MEDICAL_GUIDE,
                        page="security-infrastructure",
                        title="Infrastructure security in Amazon Comprehend Medical",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COMPREHEND_MEDICAL_GUIDE,
                page="security-infrastructure",
                title="Infrastructure security in Amazon Comprehend Medical",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="deepcomposer",
        name="AWS DeepComposer",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
    ),
    Service(
        id="deeplens",
        name="AWS DeepLens",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
    ),
    Service(
        id="deepracer",
        name="AWS DeepRacer",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
    ),
    Service(
        id="elastic-inference",
        name="Amazon Elastic Inference",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
        sdk=("elastic-inference",),
    ),
    Service(
        id="forecast",
        name="Amazon Forecast",
        lifecycle=Lifecycle.CLOSED,
        categories=("artificial-intelligence",),
        names=("Forecast",),
        sdk=("forecast", "forecastquery"),
        cloudformation=("AWS::Forecast::",),
        iam=("forecast",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key for datasets and predictors is given with the request that creates them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts datasets and predictors with the key that they name, by a role.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key and a role that may use it when creating datasets and predictors.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FORECAST_GUIDE,
                        page="API_EncryptionConfig",
                        title="EncryptionConfig",
                        read="2026-11",
                        quote="You can specify this optional object in the CreateDataset and CreatePredictor requests.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FORECAST_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon Forecast",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FORECAST_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Amazon Forecast",
                read="2026-11",
                quote="Amazon Forecast is no longer available to new customers.",
            ),
        ),
    ),
    Service(
        id="frauddetector",
        name="Amazon Fraud Detector",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("artificial-intelligence",),
        names=("Fraud Detector",),
        sdk=("frauddetector",),
        cloudformation=("AWS::FraudDetector::",),
        iam=("frauddetector",),
        security_hub=("FraudDetector",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which event data train the models, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FRAUD_DETECTOR_GUIDE,
                        page="data-protection",
                        title="Data Protection in Amazon Fraud Detector",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Event data may be used to improve the service unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers an opt-out policy for event data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt out by an AI services opt-out policy, if event data must not be used.",
                        if_ignored="Event data may be used to develop and improve the quality of the service.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=FRAUD_DETECTOR_GUIDE,
                        page="doc-history",
                        title="Document history",
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
                        of=FRAUD_DETECTOR_GUIDE,
                        page="data-protection",
                        title="Data Protection in Amazon Fraud Detector",
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
                        text="Choose models, rules, detectors and who may change them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FRAUD_DETECTOR_GUIDE,
                        page="data-protection",
                        title="Data Protection in Amazon Fraud Detector",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FRAUD_DETECTOR_GUIDE,
                        page="data-protection",
                        title="Data Protection in Amazon Fraud Detector",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FRAUD_DETECTOR_GUIDE,
                page="data-protection",
                title="Data Protection in Amazon Fraud Detector",
                read="2026-11",
            ),
            Citation(
                of=FRAUD_DETECTOR_GUIDE,
                page="doc-history",
                title="Document history",
                read="2026-11",
                quote="Amazon Fraud Detector is no longer open to new customers as of November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="healthlake",
        name="AWS HealthLake",
        categories=("artificial-intelligence",),
        names=("HealthLake",),
        sdk=("healthlake",),
        cloudformation=("AWS::HealthLake::",),
        iam=("healthlake",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data stores are encrypted at rest by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts each data store, with a key that AWS owns unless another is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key when creating the data store; import and export need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHLAKE_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at REST for AWS HealthLake",
                        read="2026-11",
                        quote="HealthLake provides encryption by default to protect sensitive customer data at rest",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Names and logical ids are visible; keeping health data out of them is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep health and personal data out of names of data stores and jobs and out of FHIR logical ids, and search by POST.",
                        if_ignored="Personal data show in names, addresses and logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHLAKE_GUIDE,
                        page="best-practices-security",
                        title="Security best practices for AWS HealthLake",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a data store is chosen when it is created and cannot be changed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports AWS owned and customer managed keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key before creating the data store, and keep its key policy.",
                        if_ignored="The data store keeps the key that it was created with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHLAKE_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at REST for AWS HealthLake",
                        read="2026-11",
                        quote="The encryption configuration cannot be changed after a data store has been created.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts data in transit with TLS 1.2 at the public endpoint and between backend services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHLAKE_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit for AWS HealthLake",
                        read="2026-11",
                        quote="AWS HealthLake uses TLS 1.2 to encrypt data in transit through the public endpoint and through backend services.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=HEALTHLAKE_GUIDE,
                page="encryption-at-rest",
                title="Encryption at REST for AWS HealthLake",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="healthscribe",
        name="AWS HealthScribe",
        kind=ServiceKind.SUB_PRODUCT,
        parent="transcribe",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("artificial-intelligence",),
        names=("HealthScribe",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="Generated notes are preliminary and may be wrong; checking them is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Links the statements of a note to the transcript, so that they can be checked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Have clinicians or trained scribes review and correct notes before they are used for care.",
                        if_ignored="An error of the transcript or the summary enters the record.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="health-scribe",
                        title="AWS HealthScribe",
                        read="2026-11",
                        quote="The results produced by AWS HealthScribe are probabilistic and may not always be accurate",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Files are encrypted at rest by default, and nobody can turn that off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts intermediate files with keys of its own.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for a second layer of encryption.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="health-scribe-encryption",
                        title="Data Encryption at rest for AWS HealthScribe",
                        read="2026-11",
                        quote="You can't disable this layer of encryption or choose an alternate encryption type.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A second layer with a key of the customer is chosen for each job or stream.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Adds a layer of encryption with the customer managed key that the job or stream names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a symmetric KMS key for jobs and streams where control over the key is required, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="health-scribe-encryption",
                        title="Data Encryption at rest for AWS HealthScribe",
                        read="2026-11",
                        quote="When you create an AWS HealthScribe transcription job or start a stream, you can specify a customer managed key.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSCRIBE_GUIDE,
                page="health-scribe",
                title="AWS HealthScribe",
                read="2026-11",
            ),
            Citation(
                of=TRANSCRIBE_GUIDE,
                page="health-scribe-encryption",
                title="Data Encryption at rest for AWS HealthScribe",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kendra",
        name="Amazon Kendra",
        lifecycle=Lifecycle.CLOSED,
        ended="2026-07",
        categories=("artificial-intelligence",),
        names=("Kendra",),
        sdk=("kendra", "kendra-ranking"),
        cloudformation=("AWS::Kendra::", "AWS::KendraRanking::"),
        terraform=("aws_kendra_",),
        iam=("kendra", "kendra-ranking"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Indexed data are encrypted at rest, whichever key is chosen.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the data with an AWS owned key where no key is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a key when creating the index, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KENDRA_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="If you don't specify an encryption key your data is encrypted with this key by default.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The index and its data sources use roles of the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Assumes the roles."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the index and each data source a role with what it needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kendra/client/create_index",
                        title="kendra / Client / create_index",
                        read="2026-11",
                        quote="The Amazon Resource Name (ARN) of an IAM role with permission to access your Amazon CloudWatch logs and metrics",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses among an AWS owned, an AWS managed and a customer managed key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the key that the index names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give a customer managed key a policy that allows the service to use it; asymmetric keys do not work.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KENDRA_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="you must give the key a key policy that allows Amazon Kendra to use the key",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Whether results are filtered by user is set on the index.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Filters results by user where the policy of the index says so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the user context policy of the index, and pass the user with each query.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kendra/client/create_index",
                        title="kendra / Client / create_index",
                        read="2026-11",
                        quote="All indexed content is searchable",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves its API over HTTPS, and calls other services over HTTPS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use a VPC endpoint where traffic must stay private.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KENDRA_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="Amazon Kendra uses the HTTPS protocol to communicate with your client application.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KENDRA_GUIDE,
                page="encryption-at-rest",
                title="Encryption at rest",
                read="2026-11",
            ),
            Citation(
                of=KENDRA_API_REFERENCE,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="Amazon Kendra will no longer be open to new customers starting on July 30, 2026.",
            ),
        ),
    ),
    Service(
        id="lex",
        name="Amazon Lex",
        categories=("artificial-intelligence",),
        names=(
            "Amazon Lex V2",
            "Lex",
        ),
        sdk=("lex-models", "lex-runtime", "lexv2-models", "lexv2-runtime"),
        cloudformation=("AWS::Lex::",),
        terraform=("aws_lex_", "aws_lexv2models_"),
        iam=("lex",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Utterances and session attributes are stored encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts utterances and other information that it stores.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep session data no longer than the conversation needs, by the session's time limit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LEX_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="Amazon Lex V2 encrypts user utterances and other information that it stores.",
                    ),
                    Citation(
                        of=LEX_API_REFERENCE,
                        page="API_DataPrivacy",
                        title="DataPrivacy",
                        read="2026-11",
                        quote="By default, data stored by Amazon Lex is encrypted.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Conversations are logged where the alias of the bot says so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes text logs to CloudWatch Logs and audio logs to S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on conversation logs for an alias, and protect where they are kept.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="lexv2-models/client/create_bot_alias",
                        title="LexModelsV2 / Client / create_bot_alias",
                        read="2026-11",
                        quote="Specifies whether Amazon Lex logs text and audio for a conversation with the bot.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Amazon Lex is one of the AI services that an opt-out policy names.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stops using content for service improvement where an opt-out policy says so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for lex, or for all services by default.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out_syntax",
                        title="AI services opt-out policy syntax and examples",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="When AWS ends a generation of the service, the customer moves its bots: Amazon Lex V1 ended on 2025-09-15.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of support ahead of time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move bots to Amazon Lex V2 before the old generation ends.",
                        if_ignored="Console and resources of the old generation cannot be reached any more.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LEX_V1_GUIDE,
                        page="at-rest",
                        title="Encryption at Rest",
                        read="2026-11",
                        quote="After September 15, 2025, you will no longer be able to access the Amazon Lex V1 console or Amazon Lex V1 resources.",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                owner=Owner.CUSTOMER,
                because="Whether a bot is directed to children must be declared by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Treats the bot's utterances as the declaration requires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set childDirected for each bot truthfully, and meet the duties of COPPA.",
                        if_ignored="Utterances of children may be stored and used against the law.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LEX_API_REFERENCE,
                        page="API_DataPrivacy",
                        title="DataPrivacy",
                        read="2026-11",
                        quote="you must specify whether your use of Amazon Lex is related to a website, program, or other application that is directed or targeted",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LEX_GUIDE,
                page="encryption-at-rest",
                title="Encryption at rest",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="lookoutequipment",
        name="Amazon Lookout for Equipment",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-10",
        categories=("artificial-intelligence",),
        sdk=("lookoutequipment",),
        cloudformation=("AWS::LookoutEquipment::",),
        iam=("lookoutequipment",),
        sources=(
            Citation(
                of=LOOKOUT_EQUIPMENT_GUIDE,
                page="doc-history",
                title="Document history for the Amazon Lookout for Equipment User Guide",
                read="2026-11",
                quote="On October 7, 2026, AWS will discontinue support for Amazon Lookout for Equipment.",
            ),
        ),
    ),
    Service(
        id="lookoutmetrics",
        name="Amazon Lookout for Metrics",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
        sdk=("lookoutmetrics",),
        cloudformation=("AWS::LookoutMetrics::",),
        iam=("lookoutmetrics",),
    ),
    Service(
        id="lookoutvision",
        name="Amazon Lookout for Vision",
        lifecycle=Lifecycle.RETIRED,
        ended="2025-10",
        categories=("artificial-intelligence",),
        sdk=("lookoutvision",),
        cloudformation=("AWS::LookoutVision::",),
        iam=("lookoutvision",),
        sources=(
            Citation(
                of=LOOKOUT_VISION_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Lookout for Vision",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="machinelearning",
        name="Amazon Machine Learning",
        lifecycle=Lifecycle.CLOSED,
        categories=("artificial-intelligence",),
        names=("Amazon ML",),
        sdk=("machinelearning",),
        iam=("machinelearning",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=MACHINE_LEARNING_GUIDE,
                page="amazon-machine-learning-reference",
                title="Amazon Machine Learning Reference",
                read="2026-11",
                quote="We are no longer updating the Amazon Machine Learning service or accepting new users for it.",
            ),
        ),
    ),
    Service(
        id="medical-imaging",
        name="AWS HealthImaging",
        categories=("artificial-intelligence",),
        names=("HealthImaging",),
        sdk=("medical-imaging",),
        cloudformation=("AWS::HealthImaging::",),
        iam=("medical-imaging",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="AWS owned keys are used unless the customer names a key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS owned keys and customer managed keys for data at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a symmetric KMS key where control is required, and allow the grants of the service in its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTHIMAGING_GUIDE,
                        page="data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="you can choose whether to have AWS manage the encryption keys or to keep complete control over your own keys",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=HEALTHIMAGING_GUIDE,
                page="data-encryption",
                title="Data encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="monitron",
        name="Amazon Monitron",
        lifecycle=Lifecycle.CLOSED,
        categories=("artificial-intelligence",),
        iam=("monitron",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=MONITRON_GUIDE,
                page="data-export-schema",
                title="Understanding the v1 data export schema",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="nova-act",
        name="Amazon Nova Act",
        categories=("artificial-intelligence",),
        names=("Nova Act",),
        sdk=("nova-act",),
        cloudformation=("AWS::NovaAct::",),
        iam=("nova-act",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NOVA_ACT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Nova Act",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NOVA_ACT_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Nova Act",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="omics",
        name="AWS HealthOmics",
        categories=("artificial-intelligence",),
        names=("HealthOmics",),
        sdk=("omics",),
        cloudformation=("AWS::Omics::",),
        iam=("omics",),
        uses=(
            Uses(profile="abstracted-service", when=(("form", "store"),)),
            Uses(profile="containers-on-serverless-compute", when=(("form", "workflow"),)),
        ),
        asks=(
            Circumstance(
                name="form",
                values=("store", "workflow"),
                question="What of HealthOmics is used: a data store, or workflow runs?",
                find_out="Look at the type of the resource: sequence, reference, variant and annotation stores are stores; workflows, runs and run groups are workflows.",
                signs=(
                    Sign(resource="AWS::Omics::AnnotationStore", reads=(("*", "store"),)),
                    Sign(resource="AWS::Omics::ReferenceStore", reads=(("*", "store"),)),
                    Sign(resource="AWS::Omics::RunGroup", reads=(("*", "workflow"),)),
                    Sign(resource="AWS::Omics::SequenceStore", reads=(("*", "store"),)),
                    Sign(resource="AWS::Omics::VariantStore", reads=(("*", "store"),)),
                    Sign(resource="AWS::Omics::Workflow", reads=(("*", "workflow"),)),
                    Sign(resource="AWS::Omics::WorkflowVersion", reads=(("*", "workflow"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="container-image-patching",
                when=(("form", "workflow"),),
                owner=Owner.CUSTOMER,
                because="The tools of a private workflow are built into images by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the images from the private repository in Amazon ECR that the workflow names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the images on patched bases, and watch what a pull-through cache brings in.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OMICS_GUIDE,
                        page="create-private-workflow",
                        title="Create a private workflow",
                        read="2026-11",
                        quote="you build these tools into a container image",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                when=(("form", "workflow"),),
                owner=Owner.CUSTOMER,
                because="Names of workflows show in logs; keeping personal data out of them is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep personal data out of workflow names.",
                        if_ignored="Personal data show in CloudWatch Logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OMICS_GUIDE,
                        page="create-private-workflow",
                        title="Create a private workflow",
                        read="2026-11",
                        quote="These names are visible in CloudWatch logs.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("form", "store"),),
                owner=Owner.CUSTOMER,
                because="Who may use stores and workflows, and what the service role may reach, is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers managed policies as a starting point.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit users to the stores and workflows that they need, and the service role to the buckets and repositories of the run.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OMICS_GUIDE,
                        page="omics-permissions",
                        title="IAM permissions for HealthOmics",
                        read="2026-11",
                        quote="you manage permissions in a permissions policy that you can apply to IAM users, groups, or roles",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("form", "workflow"),),
                owner=Owner.CUSTOMER,
                because="Who may use stores and workflows, and what the service role may reach, is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers managed policies as a starting point.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit users to the stores and workflows that they need, and the service role to the buckets and repositories of the run.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OMICS_GUIDE,
                        page="omics-permissions",
                        title="IAM permissions for HealthOmics",
                        read="2026-11",
                        quote="you manage permissions in a permissions policy that you can apply to IAM users, groups, or roles",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("form", "workflow"),),
                owner=Owner.CUSTOMER,
                because="Runs stay on the list until they are removed, unless the run says otherwise.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Stores a fixed number of runs."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the retention mode of a run, and remove runs where it is RETAIN.",
                        if_ignored="In the default mode runs must be removed by hand once their number exceeds the maximum.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="omics/client/start_run",
                        title="Omics / Client / start_run",
                        read="2026-11",
                        quote="The default value is RETAIN.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=OMICS_GUIDE,
                page="create-private-workflow",
                title="Create a private workflow",
                read="2026-11",
            ),
            Citation(
                of=OMICS_GUIDE,
                page="omics-permissions",
                title="IAM permissions for HealthOmics",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="panorama",
        name="AWS Panorama",
        lifecycle=Lifecycle.RETIRED,
        categories=("artificial-intelligence",),
        sdk=("panorama",),
        cloudformation=("AWS::Panorama::",),
        iam=("panorama",),
    ),
    Service(
        id="personalize",
        name="Amazon Personalize",
        categories=("artificial-intelligence",),
        names=("Personalize",),
        sdk=("personalize", "personalize-events", "personalize-runtime"),
        cloudformation=("AWS::Personalize::",),
        iam=("personalize",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Everything that Amazon Personalize stores is encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts stored data with a key of its own, unless the customer names another.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key when creating a dataset group, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PERSONALIZE_GUIDE,
                        page="data-encryption",
                        title="Data encryption in Amazon Personalize",
                        read="2026-11",
                        quote="Any data stored within Amazon Personalize is always encrypted at rest with Amazon Personalize managed AWS Key Management Service (AWS KMS) keys.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="References to a person leave the data when the customer deletes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes the references, and no longer trains on that user's data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="List the users to forget in a file and start a deletion job.",
                        if_ignored="Models go on being trained on their data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="personalize/client/create_data_deletion_job",
                        title="Personalize / Client / create_data_deletion_job",
                        read="2026-11",
                        quote="deletes all references to specific users from an Amazon Personalize dataset group",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may bring a key, and must then let the service use it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the data of the dataset group with the key that it names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the service and its role permission to use the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PERSONALIZE_GUIDE,
                        page="data-encryption",
                        title="Data encryption in Amazon Personalize",
                        read="2026-11",
                        quote="You must grant Amazon Personalize and your Amazon Personalize IAM service role permission to use your key.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.AWS,
                because="New solutions train again by themselves.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates a new solution version every 7 days unless automatic training is off.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn automatic training off, or change its frequency, where models may not change unseen.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="personalize/client/create_solution",
                        title="Personalize / Client / create_solution",
                        read="2026-11",
                        quote="By default, all new solutions use automatic training.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints accept only HTTPS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts only HTTPS, and encrypts what it sends to other services with TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PERSONALIZE_GUIDE,
                        page="data-encryption",
                        title="Data encryption in Amazon Personalize",
                        read="2026-11",
                        quote="Amazon Personalize endpoints support only secure connections over HTTPS.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PERSONALIZE_GUIDE,
                page="data-encryption",
                title="Data encryption in Amazon Personalize",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="polly",
        name="Amazon Polly",
        categories=("artificial-intelligence",),
        names=("Polly",),
        sdk=("polly",),
        cloudformation=("AWS::Polly::",),
        terraform=("aws_polly_",),
        iam=("polly",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Speech that was synthesized is the customer's file to encrypt and keep.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Returns the speech and keeps no copy of it for SynthesizeSpeech.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt files with speech where they are kept, if the text was confidential.",
                    ),
                ),
                sources=(
                    Citation(
                        of=POLLY_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at Rest",
                        read="2026-11",
                        quote="You can't retrieve it from Amazon Polly later.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="As one of AWS's AI services, Amazon Polly may store and use text unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes what Polly has kept for service improvement once an account has opted out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for polly, or for all services by default.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                        quote="You can opt out of use of your content for service improvement by using the AWS Organizations opt-out policy.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects submitted text with TLS, and does not retain it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=POLLY_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in Transit",
                        read="2026-11",
                        quote="All text submissions are protected by TLS while in transit.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=POLLY_GUIDE,
                page="encryption-in-transit",
                title="Encryption in Transit",
                read="2026-11",
            ),
            Citation(
                of=POLLY_GUIDE,
                page="encryption-at-rest",
                title="Encryption at Rest",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="qbusiness",
        name="Amazon Q Business",
        lifecycle=Lifecycle.CLOSED,
        ended="2026-07",
        categories=("artificial-intelligence",),
        names=("Q Business",),
        sdk=("qapps", "qbusiness"),
        cloudformation=("AWS::QBusiness::",),
        terraform=("aws_qbusiness_",),
        iam=("qapps", "qbusiness"),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="The contents of the index are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the contents of the index, with an AWS owned key unless another is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key when creating the application environment, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=Q_BUSINESS_GUIDE,
                        page="key-management",
                        title="Key management",
                        read="2026-11",
                        quote="An AWS-owned AWS KMS. This is the default.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.AWS,
                because="Amazon Q Business does not use customers' data to improve the service or its models.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses content only to provide the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=Q_BUSINESS_GUIDE,
                        page="getting-started",
                        title="Getting started with Amazon Q Business",
                        read="2026-11",
                        quote="Amazon Q Business does not use customer data for service improvement or for improving underlying LLMs.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A customer managed key is chosen when the application environment and its parts are created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the symmetric key that the application environment names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a symmetric KMS key, and keep the service's grant on it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=Q_BUSINESS_GUIDE,
                        page="key-management",
                        title="Key management",
                        read="2026-11",
                        quote="Select a symmetric encryption customer-managed KMS key.",
                    ),
                    Citation(
                        of=Q_BUSINESS_GUIDE,
                        page="data-encryption-qapps",
                        title="Data encryption for Q Apps",
                        read="2026-11",
                        quote="Q Apps requires a grant to use your customer managed key.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=Q_BUSINESS_GUIDE,
                page="service-improvement",
                title="Amazon Q Business Service improvement",
                read="2026-11",
            ),
            Citation(
                of=Q_BUSINESS_GUIDE,
                page="getting-started",
                title="Getting started with Amazon Q Business",
                read="2026-11",
                quote="Amazon Q Business is no longer open to new customers.",
            ),
        ),
    ),
    Service(
        id="rekognition",
        name="Amazon Rekognition",
        categories=("artificial-intelligence",),
        names=("Rekognition",),
        sdk=("rekognition",),
        cloudformation=("AWS::Rekognition::",),
        terraform=("aws_rekognition_",),
        iam=("rekognition",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="How sure a match must be is set by the customer with each search.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives a confidence or similarity score with each result.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set similarity and confidence thresholds for the use, and have people review results that affect somebody.",
                        if_ignored="Matches below what the use requires are taken for true.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REKOGNITION_GUIDE,
                        page="thresholds-collections",
                        title="Using similarity thresholds for associating and matching faces",
                        read="2026-11",
                        quote="We allow you to control the results of all search operations",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Images that are stored and facial vectors in collections are encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts stored images and facial vectors at rest.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Protect the buckets that images and videos come from.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REKOGNITION_GUIDE,
                        page="security-data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="Facial vectors are stored as an array of floats and encrypted at rest.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Faces stay in a collection until the customer deletes them.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Keeps the face vectors of a collection."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Delete faces, users and collections that are no longer needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="rekognition/client/delete_faces",
                        title="Rekognition / Client / delete_faces",
                        read="2026-11",
                        quote="Deletes faces from a collection.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Images and videos may be stored and used to improve the service unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers an opt-out by a policy of AWS Organizations.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for rekognition, or for all services by default.",
                        if_ignored="Images and videos may be stored and used to improve the service.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=REKOGNITION_GUIDE,
                        page="security-data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="may be stored and used to improve the service unless you have opted out",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out_syntax",
                        title="AI services opt-out policy syntax and examples",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Results that a stream processor writes to the customer's bucket are encrypted with the key it names.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts results and data published to the bucket with the given key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for stream processors whose results need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="rekognition/client/create_stream_processor",
                        title="Rekognition / Client / create_stream_processor",
                        read="2026-11",
                        quote="The key is used to encrypt results and data published to your Amazon S3 bucket",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=REKOGNITION_GUIDE,
                page="security",
                title="Amazon Rekognition Security",
                read="2026-11",
            ),
            Citation(
                of=REKOGNITION_GUIDE,
                page="security-data-encryption",
                title="Data encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="textract",
        name="Amazon Textract",
        categories=("artificial-intelligence",),
        names=("Textract",),
        sdk=("textract",),
        cloudformation=("AWS::Textract::",),
        iam=("textract",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data at rest are encrypted by default, output in the customer's bucket included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts stored data with AWS owned keys, and output to a bucket with the AWS managed key for Amazon S3.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="insights-data-protection",
                        title="Data protection and encryption",
                        read="2026-11",
                        quote="By default, Amazon Textract Insights encrypts your data at rest using AWS owned keys at no additional charge.",
                    ),
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="API_OutputConfig",
                        title="OutputConfig",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Results of asynchronous jobs can be fetched for a week; where they lie after that is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Saves results internally, or in a bucket that the request names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name an output bucket of your own, or fetch the results within 7 days.",
                        if_ignored="The job id is no longer valid, and the results cannot be fetched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="textract/client/get_document_analysis",
                        title="Textract / Client / get_document_analysis",
                        read="2026-11",
                        quote="A JobId value is only valid for 7 days.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Documents may be kept and used to improve the service unless the account has opted out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes unencrypted content immediately after processing in accounts that have opted out, and keeps no copy of the output.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy, if content must not be kept for service improvement.",
                        if_ignored="Content may be kept after processing.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="API_OutputConfig",
                        title="OutputConfig",
                        read="2026-11",
                        quote="all unencrypted Customer Content is immediately and permanently deleted after the Customer Content has been processed",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name a key with the request.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the key that the request or the output configuration names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key, and allow the caller and the service to use it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="insights-data-protection",
                        title="Data protection and encryption",
                        read="2026-11",
                        quote="To encrypt with your own AWS KMS key instead of the service default, pass EncryptionConfiguration with your KMS key ID on the relevant request.",
                    ),
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="API_OutputConfig",
                        title="OutputConfig",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Textract is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API of Textract over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TEXTRACT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon Textract",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TEXTRACT_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Amazon Textract",
                read="2026-11",
            ),
            Citation(
                of=TEXTRACT_GUIDE,
                page="insights-data-protection",
                title="Data protection and encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="transcribe",
        name="Amazon Transcribe",
        categories=("artificial-intelligence",),
        names=("Transcribe",),
        sdk=("transcribe",),
        cloudformation=("AWS::Transcribe::",),
        terraform=("aws_transcribe_",),
        iam=("transcribe",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
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
                        of=TRANSCRIBE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Transcribe",
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
                        text="Decide which audio is transcribed and what becomes of the transcripts, and keep confidential data out of job names and tags.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Transcribe",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="AWS names Amazon Transcribe among the AI services that may store and use content unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes what Transcribe has kept for service improvement once an account has opted out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for transcribe, or for all services by default.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                        quote="might store and use customer content processed by those services for the development and continuous improvement",
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
                        of=TRANSCRIBE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Transcribe",
                        read="2026-11",
                        quote="Use multi-factor authentication (MFA) with each account.",
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
                        text="Choose output buckets, redaction, vocabularies and who may read the transcripts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Transcribe",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Transcribe is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSCRIBE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon Transcribe",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSCRIBE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon Transcribe",
                read="2026-11",
            ),
            Citation(
                of=TRANSCRIBE_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Transcribe",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="translate",
        name="Amazon Translate",
        categories=("artificial-intelligence",),
        names=("Translate",),
        sdk=("translate",),
        cloudformation=("AWS::Translate::",),
        iam=("translate",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Custom terminologies are encrypted when they are created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts each terminology, with AWS encryption unless a key is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for the terminology, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSLATE_GUIDE,
                        page="protect-terminology",
                        title="Encrypting your terminology",
                        read="2026-11",
                        quote="AWS encryption is the default option to safeguard your information.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Importing a terminology under an existing name replaces that one.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Overwrites the terminology of the same name."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the terminology files under version control, and import them under the right name.",
                        if_ignored="The earlier terminology is lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="translate/client/import_terminology",
                        title="Translate / Client / import_terminology",
                        read="2026-11",
                        quote="the imported terminology will overwrite an existing terminology of the same name",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="As one of AWS's AI services, Amazon Translate may store and use content unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes what Translate has kept for service improvement once an account has opted out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for translate, or for all services by default.",
                        if_ignored="Content may be used and stored for service improvement, also in another Region.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                        quote="You can opt out of use of your content for service improvement by using the AWS Organizations opt-out policy.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Batch jobs reach their input and output with a role that the customer provides.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Assumes the role for the job."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the job a role that reaches the buckets of its input and output and nothing else.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="translate/client/start_text_translation_job",
                        title="Translate / Client / start_text_translation_job",
                        read="2026-11",
                        quote="grants Amazon Translate read access to your input data",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a terminology is one of three options that the customer has.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the key that the terminology names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a key of the account or of another account, and keep it usable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSLATE_GUIDE,
                        page="protect-terminology",
                        title="Encrypting your terminology",
                        read="2026-11",
                        quote="Three encryption options are available",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts data in transit with TLS 1.2.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSLATE_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="To encrypt data in transit, Amazon Translate uses TLS 1.2 with AWS certificates.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSLATE_GUIDE,
                page="protect-terminology",
                title="Encrypting your terminology",
                read="2026-11",
            ),
            Citation(
                of=TRANSLATE_GUIDE,
                page="encryption-in-transit",
                title="Encryption in transit",
                read="2026-11",
            ),
        ),
    ),
)
