"""Services of the family business applications."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    CLOUDFORMATION_REFERENCE,
    ORGANIZATIONS_GUIDE,
    SERVICE_AUTHORIZATION,
)

CONNECT_GUIDE = Source(
    id="connect-administrator-guide",
    title="Amazon Connect Administrator Guide",
    url="https://docs.aws.amazon.com/connect/latest/adminguide/",
)
APPFABRIC_API_REFERENCE = Source(
    id="appfabric-api-reference",
    title="AWS AppFabric API Reference",
    url="https://docs.aws.amazon.com/appfabric/latest/api/",
)
APPFABRIC_GUIDE = Source(
    id="appfabric-administration-guide",
    title="AWS AppFabric Administration Guide",
    url="https://docs.aws.amazon.com/appfabric/latest/adminguide/",
)
CAMPAIGNS_BOTO3 = Source(
    id="boto3-connectcampaignsv2",
    title="Boto3 documentation: ConnectCampaignServiceV2",
    url="https://boto3.amazonaws.com/v1/documentation/api/1.41.0/reference/services/connectcampaignsv2/client/",
)
CHIME_SDK_GUIDE = Source(
    id="chime-sdk-administrator-guide",
    title="Amazon Chime SDK Administrator Guide",
    url="https://docs.aws.amazon.com/chime-sdk/latest/ag/",
)
CHIME_SDK_DEVELOPER_GUIDE = Source(
    id="chime-sdk-developer-guide",
    title="Amazon Chime SDK Developer Guide",
    url="https://docs.aws.amazon.com/chime-sdk/latest/dg/",
)
CONNECT_API_REFERENCE = Source(
    id="connect-api-reference",
    title="Amazon Connect API Reference",
    url="https://docs.aws.amazon.com/connect/latest/APIReference/",
)
CONNECT_HEALTH_GUIDE = Source(
    id="connect-health-user-guide",
    title="Amazon Connect Health User Guide",
    url="https://docs.aws.amazon.com/connecthealth/latest/userguide/",
)
END_USER_MESSAGING_GUIDE = Source(
    id="end-user-messaging-user-guide",
    title="AWS End User Messaging User Guide",
    url="https://docs.aws.amazon.com/end-user-messaging/latest/userguide/",
)
END_USER_MESSAGING_SMS_GUIDE = Source(
    id="end-user-messaging-sms-user-guide",
    title="AWS End User Messaging SMS User Guide",
    url="https://docs.aws.amazon.com/sms-voice/latest/userguide/",
)
MTURK_API_REFERENCE = Source(
    id="mturk-api-reference",
    title="Amazon Mechanical Turk API Reference",
    url="https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/",
)
PINPOINT_GUIDE = Source(
    id="pinpoint-developer-guide",
    title="Amazon Pinpoint Developer Guide",
    url="https://docs.aws.amazon.com/pinpoint/latest/developerguide/",
)
SES_GUIDE = Source(
    id="ses-developer-guide",
    title="Amazon Simple Email Service Developer Guide",
    url="https://docs.aws.amazon.com/ses/latest/dg/",
)
SES_KOTLIN_REFERENCE = Source(
    id="ses-sdk-for-kotlin-reference",
    title="AWS SDK for Kotlin API Reference: Amazon SES",
    url="https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ses/aws.sdk.kotlin.services.ses.model/",
)
SUPPLY_CHAIN_API_REFERENCE = Source(
    id="supply-chain-api-reference",
    title="AWS Supply Chain API Reference",
    url="https://docs.aws.amazon.com/aws-supply-chain/latest/APIReference/",
)
WICKR_API_REFERENCE = Source(
    id="wickr-api-reference",
    title="AWS Wickr API Reference",
    url="https://docs.aws.amazon.com/wickr/latest/APIReference/",
)
WORKMAIL_API_REFERENCE = Source(
    id="workmail-api-reference",
    title="Amazon WorkMail API Reference",
    url="https://docs.aws.amazon.com/workmail/latest/APIReference/",
)
WORKMAIL_GUIDE = Source(
    id="workmail-administrator-guide",
    title="Amazon WorkMail Administrator Guide",
    url="https://docs.aws.amazon.com/workmail/latest/adminguide/",
)

SERVICES = (
    Service(
        id="alexaforbusiness",
        name="Alexa for Business",
        lifecycle=Lifecycle.RETIRED,
        categories=("business-applications",),
        sdk=("alexaforbusiness",),
        iam=("a4b",),
    ),
    Service(
        id="appfabric",
        name="AWS AppFabric",
        categories=("business-applications",),
        names=("AppFabric",),
        sdk=("appfabric",),
        cloudformation=("AWS::AppFabric::",),
        terraform=("aws_appfabric_",),
        iam=("appfabric",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Application data of an app bundle are encrypted, whether or not a key is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts with an AWS owned key where the app bundle names none.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key when creating the app bundle, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPFABRIC_API_REFERENCE,
                        page="API_CreateAppBundle",
                        title="CreateAppBundle",
                        read="2026-11",
                        quote="If this is not specified, an AWS owned key is used for encryption.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of an app bundle is given when it is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts application data with the key that the app bundle names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key when creating the app bundle, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPFABRIC_API_REFERENCE,
                        page="API_CreateAppBundle",
                        title="CreateAppBundle",
                        read="2026-11",
                        quote="The Amazon Resource Name (ARN) of the AWS Key Management Service (AWS KMS) key to use to encrypt the application data.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPFABRIC_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS AppFabric",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="chime",
        name="Amazon Chime",
        lifecycle=Lifecycle.RETIRED,
        categories=("business-applications",),
        sdk=("chime",),
        iam=("chime",),
    ),
    Service(
        id="chime-sdk",
        name="Amazon Chime SDK",
        categories=("business-applications",),
        names=("Chime SDK",),
        sdk=(
            "chime-sdk-identity",
            "chime-sdk-media-pipelines",
            "chime-sdk-meetings",
            "chime-sdk-messaging",
            "chime-sdk-voice",
        ),
        cloudformation=("AWS::Chime::",),
        terraform=("aws_chime_", "aws_chimesdkmediapipelines_", "aws_chimesdkvoice_"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Voice analytics may use the audio with which speakers are enrolled to train models, until the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses no enrolment audio for training once an opt-out is set, that of earlier days included.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt out by a policy for chimesdkvoiceanalytics, and delete the voice profiles of speakers who want out.",
                        if_ignored="Enrolment audio may be used to train models.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CHIME_SDK_DEVELOPER_GUIDE,
                        page="va-handle-opt-outs",
                        title="Handling opt outs for speaker search for the Amazon Chime SDK",
                        read="2026-11",
                        quote="After you opt out, voice analytics will not use any new enrollment audio for model training",
                    ),
                ),
            ),
            Fact(
                concern="data-classification",
                owner=Owner.CUSTOMER,
                because="How sensitive calls, messages and recordings are is for the customer to know.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Classify what meetings, calls and messages carry, and choose recording and retention by it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CHIME_SDK_GUIDE,
                        page="security",
                        title="Security in Amazon Chime SDK",
                        read="2026-11",
                        quote="You are also responsible for other factors including the sensitivity of your data",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="AWS has the security of its side audited.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has third-party auditors test and verify its security under the AWS compliance programs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Read the reports for the services in scope.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CHIME_SDK_GUIDE,
                        page="security",
                        title="Security in Amazon Chime SDK",
                        read="2026-11",
                        quote="Third-party auditors regularly test and verify the effectiveness of our security",
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
                        of=CHIME_SDK_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in the Amazon Chime SDK",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                owner=Owner.CUSTOMER,
                because="Laws on recording and telephony apply to the customer's application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers meetings, messaging and telephony as building blocks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Make sure that recording, analytics and emergency calls of your application comply with the laws that apply.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CHIME_SDK_GUIDE,
                        page="security",
                        title="Security in Amazon Chime SDK",
                        read="2026-11",
                        quote="applicable laws and regulations",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CHIME_SDK_GUIDE,
                page="security",
                title="Security in Amazon Chime SDK",
                read="2026-11",
            ),
            Citation(
                of=CHIME_SDK_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in the Amazon Chime SDK",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="connect",
        name="Amazon Connect",
        categories=("abstracted-services", "business-applications"),
        names=("Amazon Connect Customer", "Connect Customer"),
        sdk=("connect", "connect-contact-lens", "connectparticipant", "connectscheduling"),
        cloudformation=("AWS::Connect::",),
        terraform=("aws_connect_",),
        iam=("connect",),
        security_hub=("Connect",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What is put into or connected to the contact centre is the customer's, from flows and recordings to emergency-call addresses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Secures the infrastructure only; does not check addresses or prompts for correctness.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep contact data lawful and correct, and validate emergency-call (E911) addresses against a standard repository.",
                        if_ignored="An emergency call can carry a wrong address to the dispatcher.",
                        evidence="Records of address validation.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="security-bp",
                        title="Security Best Practices for Amazon Connect",
                        read="2026-11",
                    ),
                    Citation(
                        of=CONNECT_GUIDE,
                        page="connect-format-physical-address-e911",
                        title="Format a physical address for E911",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="AWS names Contact Lens among the AI services that may store and use content unless the customer opts out; the rest of Amazon Connect keeps to the general promise.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes what Contact Lens has kept for service improvement once an account has opted out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for Contact Lens, or for all services by default.",
                        if_ignored="Transcripts and recordings that Contact Lens analyses may be used and stored for service improvement.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out",
                        title="AI services opt-out policies",
                        read="2026-11",
                        quote="Contact Lens for Amazon Connect, might store and use customer content processed by those services",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Agents sign in through the directory or identity provider that the customer connects.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports SAML 2.0, existing directories and its own user store.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require multi-factor authentication in the SAML identity provider or RADIUS server.",
                        if_ignored="A stolen password is enough to take calls and read contact data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="security-best-practices",
                        title="Security Best Practices for Connect Customer",
                        read="2026-11",
                        quote="Ensure that multi-factor authentication (MFA) is set up through your SAML 2.0 identity provider",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Users and security profiles live inside the Amazon Connect instance and are managed by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the permissions of security profiles in console and contact control panel.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep security profiles as narrow as the role requires, and remove users who have left.",
                        if_ignored="Agents can read, change or create what their role does not need.",
                        evidence="Export of users and security profiles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="security-best-practices",
                        title="Security Best Practices for Connect Customer",
                        read="2026-11",
                        quote="Ensure that all profile permissions are as restrictive as possible.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The keys for recordings, transcripts and reports in Amazon S3 are named by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts with the key that the storage location names, by a grant to the instance's role.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name KMS keys for the storage locations, and keep the grant of the instance's role.",
                        if_ignored="Without the permission to create the grant, a storage location cannot be associated with the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="key-management",
                        title="Key management in Amazon Connect",
                        read="2026-11",
                        quote="You can specify AWS KMS keys, including bring your own keys (BYOK), to use for envelope encryption with Amazon S3 input/output buckets.",
                    ),
                ),
            ),
            Fact(
                concern="penetration-testing",
                owner=Owner.AWS,
                because="Amazon Connect permits no security or penetration tests by customers; AWS tests the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Tests the service itself in a routine of its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Refrain from security tests, ask the account team for evidence, and have load tests approved two weeks ahead.",
                        if_ignored="Unapproved tests breach the service's policy and can harm other customers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="load-and-penetration-testing",
                        title="Load and penetration / security testing policies for Amazon Connect",
                        read="2026-11",
                        quote="Amazon Connect does not support any customer security or penetration tests",
                    ),
                ),
            ),
            Fact(
                concern="service-availability",
                owner=Owner.AWS,
                because="AWS keeps the service up, telephony included: for US toll-free numbers it selects several carriers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Acts as responsible organization for US toll-free numbers and routes them over several carriers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan for the failure of a single number or Region, where calls must never be lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="concepts-telephony",
                        title="Telephony concepts",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                owner=Owner.CUSTOMER,
                because="Amazon Connect is not designed to ensure that its use complies with law, such as employment law in scheduling.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers scheduling and other features as tools; does not judge whether their use is lawful.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Make sure that schedules, recording and outbound calling comply with the laws that apply.",
                        if_ignored="The contact centre breaches employment, recording or telephone law.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="scheduling",
                        title="Scheduling in Amazon Connect",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.AWS,
                because="Browser sessions, signalling and audio between users and the service are encrypted by the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses TLS for sessions and signalling and SRTP for audio, also towards carriers where the network is shared.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the documented addresses and ports, and use HTTPS for whatever the flows call.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="detailed-network-paths",
                        title="Detailed network paths for Amazon Connect",
                        read="2026-11",
                        quote="All communications are encrypted in transit using TLS.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONNECT_GUIDE,
                page="security-best-practices",
                title="Security Best Practices for Connect Customer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="connectcampaigns",
        name="Amazon Connect Outbound Campaigns",
        kind=ServiceKind.PART,
        parent="connect",
        categories=("business-applications",),
        names=("Outbound Campaigns",),
        sdk=("connectcampaigns", "connectcampaignsv2"),
        cloudformation=("AWS::ConnectCampaigns::", "AWS::ConnectCampaignsV2::"),
        iam=("connect-campaigns",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Sensitive data of campaigns are always encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts with a key of its own where none is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on custom encryption for the instance, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CAMPAIGNS_BOTO3,
                        page="get_connect_instance_config",
                        title="get_connect_instance_config",
                        read="2026-11",
                        quote="Note that sensitive data will always be encrypted.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A key of the customer is used only if it is named for the instance.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the KMS key that the instance's configuration names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide a KMS key id when enabling custom encryption, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CAMPAIGNS_BOTO3,
                        page="get_connect_instance_config",
                        title="get_connect_instance_config",
                        read="2026-11",
                        quote="If enabled, a KMS key id needs to be provided and KMS charges will apply.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CAMPAIGNS_BOTO3,
                page="get_connect_instance_config",
                title="get_connect_instance_config",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="connectcases",
        name="Amazon Connect Cases",
        kind=ServiceKind.PART,
        parent="connect",
        categories=("business-applications",),
        names=("Connect Customer Cases",),
        sdk=("connectcases",),
        cloudformation=("AWS::Cases::",),
        iam=("cases",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_connectcases",
                title="Actions, resources, and condition keys for Amazon Connect Cases",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="connecthealth",
        name="Amazon Connect Health",
        kind=ServiceKind.PART,
        parent="connect",
        categories=("business-applications",),
        names=("Connect Health",),
        sdk=("connecthealth",),
        cloudformation=("AWS::HealthAgent::",),
        iam=("health-agent",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="ai-input-and-output-safety",
                owner=Owner.CUSTOMER,
                because="Generated documentation is probabilistic; it must be reviewed before it is used for patients.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Maps the statements of a note to the evidence in the conversation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Have a trained medical professional review all output before it is used in patient care.",
                        if_ignored="An error of the generated note enters the record.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_HEALTH_GUIDE,
                        page="ambient-documentation",
                        title="Ambient documentation",
                        read="2026-11",
                        quote="All output must be reviewed for accuracy by a trained medical professional before use in patient care.",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                owner=Owner.CUSTOMER,
                because="Patients' consent to being recorded is for the customer to obtain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Transcribes what the application streams.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Have a consent process for patients before sessions are streamed.",
                        if_ignored="Patients are recorded unlawfully.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_HEALTH_GUIDE,
                        page="al-getting-started",
                        title="Getting started with ambient documentation",
                        read="2026-11",
                        quote="A consent process for your patients.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONNECT_HEALTH_GUIDE,
                page="ambient-documentation",
                title="Ambient documentation",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="customer-profiles",
        name="Amazon Connect Customer Profiles",
        kind=ServiceKind.PART,
        parent="connect",
        categories=("business-applications",),
        names=("Customer Profiles",),
        sdk=("customer-profiles",),
        cloudformation=("AWS::CustomerProfiles::",),
        terraform=("aws_customerprofiles_",),
        iam=("profile",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=CLOUDFORMATION_REFERENCE,
                page="aws-resource-customerprofiles-domain",
                title="AWS::CustomerProfiles::Domain",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="end-user-messaging",
        name="AWS End User Messaging",
        categories=("business-applications",),
        names=(
            "AWS End User Messaging SMS",
            "AWS End User Messaging Social",
            "End User Messaging",
            "sms-voice",
            "smsvoice",
        ),
        sdk=("endusermessaging", "pinpoint-sms-voice", "pinpoint-sms-voice-v2", "sms-voice", "socialmessaging"),
        cloudformation=("AWS::SMSVOICE::",),
        terraform=("aws_pinpointsmsvoicev2_",),
        iam=("sms-voice", "social-messaging"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data are encrypted at rest within AWS by the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data as they are received, and stores them encrypted.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Remember that a message leaves AWS's boundary when it goes out by SMS or WhatsApp.",
                    ),
                ),
                sources=(
                    Citation(
                        of=END_USER_MESSAGING_GUIDE,
                        page="nx-security-data-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="AWS End User Messaging data is encrypted in transit and at rest within the AWS boundary.",
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
                        of=END_USER_MESSAGING_SMS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in AWS End User Messaging SMS",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=END_USER_MESSAGING_GUIDE,
                page="nx-security-data-encryption",
                title="Data encryption",
                read="2026-11",
            ),
            Citation(
                of=END_USER_MESSAGING_SMS_GUIDE,
                page="vulnerability-analysis-and-management",
                title="Configuration and vulnerability analysis in AWS End User Messaging SMS",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="honeycode",
        name="Amazon Honeycode",
        lifecycle=Lifecycle.RETIRED,
        categories=("business-applications",),
        sdk=("honeycode",),
        iam=("honeycode",),
    ),
    Service(
        id="mturk",
        name="Amazon Mechanical Turk",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-09",
        categories=("business-applications",),
        names=(
            "Mechanical Turk",
            "MTurk",
        ),
        sdk=("mturk",),
        iam=("mechanicalturk",),
        sources=(
            Citation(
                of=MTURK_API_REFERENCE,
                page="Welcome",
                title="Amazon Mechanical Turk API Reference",
                read="2026-11",
                quote="Amazon Mechanical Turk will permanently close on September 30, 2026.",
            ),
        ),
    ),
    Service(
        id="pinpoint",
        name="Amazon Pinpoint",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-10",
        categories=("business-applications",),
        sdk=("pinpoint",),
        cloudformation=("AWS::Pinpoint::",),
        terraform=(
            "aws_pinpoint_adm_",
            "aws_pinpoint_apns_",
            "aws_pinpoint_app",
            "aws_pinpoint_baidu_",
            "aws_pinpoint_event_",
            "aws_pinpoint_gcm_",
            "aws_pinpoint_sms_",
        ),
        iam=("mobiletargeting",),
        sources=(
            Citation(
                of=PINPOINT_GUIDE,
                page="service_code_examples",
                title="Code examples for Amazon Pinpoint using AWS SDKs",
                read="2026-11",
                quote="On October 30, 2026, AWS will end support for Amazon Pinpoint.",
            ),
        ),
    ),
    Service(
        id="qconnect",
        name="Amazon Q in Connect",
        kind=ServiceKind.PART,
        parent="connect",
        categories=("business-applications",),
        names=(
            "Amazon Connect Wisdom",
            "amazon-q-connect",
            "Q in Connect",
            "wisdom",
        ),
        sdk=("qconnect", "wisdom"),
        cloudformation=("AWS::Wisdom::",),
        iam=("wisdom",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Knowledge documents are encrypted at rest, with or without a key of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts documents in storage and index, with a key of its own unless another is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Bring a key of your own for the stored documents, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="key-management",
                        title="Key management in Amazon Connect",
                        read="2026-11",
                        quote="Amazon Q in Connect stores knowledge documents that are encrypted at rest in S3 using a BYOK or a service-owned key.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A customer managed key is named for the assistant or knowledge base.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the stored documents with the key that is named; the search index keeps a key of the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key where control is required, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONNECT_GUIDE,
                        page="key-management",
                        title="Key management in Amazon Connect",
                        read="2026-11",
                    ),
                    Citation(
                        of=CONNECT_API_REFERENCE,
                        page="API_amazon-q-connect_ServerSideEncryptionConfiguration",
                        title="ServerSideEncryptionConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONNECT_GUIDE,
                page="key-management",
                title="Key management in Amazon Connect",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ses",
        name="Amazon Simple Email Service (Amazon SES)",
        categories=("business-applications",),
        names=(
            "Amazon SES",
            "Amazon Simple Email Service",
            "SES",
            "sesv2",
            "simple-email-service",
        ),
        sdk=("mailmanager", "pinpoint-email", "ses", "sesv2"),
        cloudformation=("AWS::PinpointEmail::", "AWS::SES::"),
        terraform=(
            "aws_mailmanager_",
            "aws_pinpoint_email_",
            "aws_ses_",
            "aws_sesv2_",
        ),
        iam=("ses",),
        prowler=("ses",),
        security_hub=("SES",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Mail that is received into a bucket is encrypted only with a key that the receipt rule names, and that SES may use.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts received mail before it is stored, with the key that the rule names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key in the rule, and allow Amazon SES in the policy of a customer managed key.",
                        if_ignored="Amazon SES stores received mail without encrypting it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SES_KOTLIN_REFERENCE,
                        page="-s3-action/kms-key-arn",
                        title="kmsKeyArn",
                        read="2026-11",
                        quote="If you do not specify an Amazon Web Services KMS key, Amazon SES does not encrypt your emails.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="API and SMTP interface are reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS on the API and on the SMTP interface, by STARTTLS or TLS Wrapper.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use API and SMTP clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SES_GUIDE,
                        page="security-protocols",
                        title="Amazon SES and security protocols",
                        read="2026-11",
                        quote="The Amazon SES HTTPS endpoint supports TLS 1.2 and TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SES_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon Simple Email Service",
                read="2026-11",
            ),
            Citation(
                of=SES_GUIDE,
                page="security-protocols",
                title="Amazon SES and security protocols",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="supplychain",
        name="AWS Supply Chain",
        categories=("business-applications",),
        names=("Supply Chain",),
        sdk=("supplychain",),
        cloudformation=("AWS::SCN::",),
        iam=("scn",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="An instance is encrypted, whether or not a key is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts with an AWS owned key where the instance names none.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key when creating the instance, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SUPPLY_CHAIN_API_REFERENCE,
                        page="API_Instance",
                        title="Instance",
                        read="2026-11",
                        quote="If you did not provide anything here, AWS Supply Chain uses the AWS owned KMS key",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Deleting an instance deletes what belongs to it.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Cleans up the resources of the instance."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Export what you need before you delete an instance.",
                        if_ignored="The data go with the instance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="supplychain/client/delete_instance",
                        title="SupplyChain / Client / delete_instance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="AWS Supply Chain is one of the AI services that an opt-out policy names.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stops using content for service improvement where an opt-out policy says so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy for awssupplychain, or for all services by default.",
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
                because="A key of the customer is given when the instance is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the key that the instance names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key when creating the instance, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SUPPLY_CHAIN_API_REFERENCE,
                        page="API_Instance",
                        title="Instance",
                        read="2026-11",
                        quote="you optionally provided for encryption",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SUPPLY_CHAIN_API_REFERENCE,
                page="API_Instance",
                title="Instance",
                read="2026-11",
            ),
            Citation(
                of=SUPPLY_CHAIN_API_REFERENCE,
                page="API_CreateInstance",
                title="CreateInstance",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="voice-id",
        name="Amazon Connect Voice ID",
        kind=ServiceKind.PART,
        parent="connect",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-05",
        categories=("business-applications",),
        sdk=("voice-id",),
        cloudformation=("AWS::VoiceID::",),
        iam=("voiceid",),
        sources=(
            Citation(
                of=CONNECT_API_REFERENCE,
                page="API_connect-voice-id_ServerSideEncryptionConfiguration",
                title="ServerSideEncryptionConfiguration",
                read="2026-11",
                quote="On May 20, 2026, AWS will end support for Amazon Connect Voice ID.",
            ),
        ),
    ),
    Service(
        id="wickr",
        name="AWS Wickr",
        categories=("business-applications",),
        names=(
            "Amazon Wickr",
            "Wickr",
        ),
        sdk=("wickr",),
        cloudformation=("AWS::Wickr::",),
        iam=("wickr",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may administer networks through the API is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers a managed policy for full administration.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the administrative actions only to the administrators of the network.",
                        if_ignored="Others can create users or change security groups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WICKR_API_REFERENCE,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Access and permissions to the APIs can be controlled by AWS Identity and Access Management.",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Users, security groups and bots live in the customer's Wickr network and are managed by its administrators.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers console and API to manage the network.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create and remove users and bots, and set what their security groups may do.",
                        if_ignored="People who have left stay in the network.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WICKR_API_REFERENCE,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="creating and managing AWS Wickr, networks, users, security groups, bots and more",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="The API accepts only requests that are signed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks the signature of each API request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Sign requests by SDK or CLI with credentials that you keep safe.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WICKR_API_REFERENCE,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="If you use REST to make API calls, you must authenticate your request by providing a signature.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WICKR_API_REFERENCE,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="workdocs",
        name="Amazon WorkDocs",
        lifecycle=Lifecycle.RETIRED,
        categories=("business-applications",),
        sdk=("workdocs",),
        iam=("workdocs",),
    ),
    Service(
        id="workmail",
        name="Amazon WorkMail",
        lifecycle=Lifecycle.CLOSED,
        categories=("business-applications",),
        names=("WorkMail",),
        sdk=("workmail", "workmailmessageflow"),
        terraform=("aws_workmail_",),
        iam=("workmail", "workmailmessageflow"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Mailbox users and the roles that may act for them are managed by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates mailbox users by the directory or by IAM Identity Center.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect IAM Identity Center with multi-factor authentication, and limit impersonation roles.",
                        if_ignored="A password alone opens a mailbox.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKMAIL_API_REFERENCE,
                        page="API_PutIdentityProviderConfiguration",
                        title="PutIdentityProviderConfiguration",
                        read="2026-11",
                        quote="For enhanced protection, you could enable Multifactor Authentication (MFA) and Personal Access Tokens.",
                    ),
                    Citation(
                        of=WORKMAIL_GUIDE,
                        page="mail_perms_programmatic",
                        title="Programmatic access to mailboxes",
                        read="2026-11",
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
                        text="Upgrade mail and API clients that still use TLS 1.0 or 1.1.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WORKMAIL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon WorkMail",
                        read="2026-11",
                        quote="Amazon WorkMail discontinued support for Transport Layer Security (TLS) 1.0 and 1.1.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WORKMAIL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon WorkMail",
                read="2026-11",
            ),
            Citation(
                of=WORKMAIL_GUIDE,
                page="mail_perms_programmatic",
                title="Programmatic access to mailboxes",
                read="2026-11",
                quote="On March 31, 2027, AWS will end support for Amazon WorkMail.",
            ),
        ),
    ),
)
