"""AWS Identity and Access Management (IAM) and its parts."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import FAULT_ISOLATION, IAM_GUIDE

RA_GUIDE = Source(
    id="rolesanywhere-user-guide",
    title="IAM Roles Anywhere User Guide",
    url="https://docs.aws.amazon.com/rolesanywhere/latest/userguide/",
)
ROLES_ANYWHERE_PATTERN = Source(
    id="roles-anywhere-private-ca-pattern",
    title="AWS Prescriptive Guidance: Securing AWS IAM Roles Anywhere with a private certificate",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/patterns/iam-roles-anywhere-private-ca.html",
)

SERVICES = (
    Service(
        id="accessanalyzer",
        name="AWS IAM Access Analyzer",
        kind=ServiceKind.PART,
        parent="iam",
        categories=("security-identity-and-compliance",),
        names=("Access Analyzer", "IAM Access Analyzer"),
        sdk=("accessanalyzer",),
        cloudformation=("AWS::AccessAnalyzer::",),
        terraform=("aws_accessanalyzer_",),
        iam=("access-analyzer",),
        prowler=("accessanalyzer",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="access-review",
                owner=Owner.CUSTOMER,
                because="Access Analyzer reports access; deciding whether it is meant is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Analyzes policies and reports public and cross-account access.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review the findings, and remove access that is not meant.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Access Analyzer helps to write policies; the customer applies them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use its policy checks and generated policies to reach least privilege.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IAM_GUIDE,
                page="best-practices",
                title="Security best practices in IAM",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iam",
        name="AWS Identity and Access Management (IAM)",
        categories=("security-identity-and-compliance",),
        names=("AWS IAM", "AWS Identity and Access Management", "IAM", "identity-and-access-management"),
        sdk=("iam", "iam-toolbox"),
        cloudformation=("AWS::IAM::", "AWS::Serverless::Connector"),
        terraform=("aws_iam_",),
        iam=("iam",),
        prowler=("iam",),
        security_hub=("IAM",),
        asff=("AwsIamAccessKey", "AwsIamGroup", "AwsIamPolicy", "AwsIamRole", "AwsIamUser"),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="access-review",
                owner=Owner.CUSTOMER,
                because="Nobody but the customer knows which users, roles and permissions it still needs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides last accessed information, policy summaries and access analyzers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review policies regularly and remove unused users, roles, permissions and credentials.",
                        evidence="Credential reports and last accessed information.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data that IAM stores are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all identity data that it stores.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="IAM encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts customer metadata and identifying data with AES 256, or hashes them with SHA 256.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
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
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the identities and policies that it creates.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of names, paths, tags and descriptions of users, roles and policies.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS offers multi-factor authentication and temporary credentials; the customer must require them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers multi-factor authentication, roles with temporary credentials and federation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require multi-factor authentication, give people and workloads temporary credentials, and lock away the root user without access keys.",
                        if_ignored="Whoever has the root user's access key has full access to everything in the account, which no policy can reduce.",
                        evidence="The credential report of the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.AWS,
                because="AWS propagates what the customer configures to the data plane of every enabled Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Propagates configuration changes from the control plane to the IAM data planes in every enabled Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="The IAM control plane stands in one Region, so recovery must not depend on changing IAM resources.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps authenticating and authorizing existing principals in each Region while the control plane is impaired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the roles and emergency users that recovery needs beforehand, and keep changes to IAM out of the recovery path.",
                        if_ignored="Creating or changing users, roles and policies may not work during an impairment of the control plane.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FAULT_ISOLATION,
                        page="appendix-a---partitional-service-guidance",
                        title="Appendix A - Partitional service guidance",
                        read="2026-11",
                        quote="you should not rely on the IAM control plane in your recovery path",
                    ),
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="The IAM data plane of a Region survives the loss of an Availability Zone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Runs an independent data plane in each Region over at least three Availability Zones, with enough capacity to lose one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS says that it patches the operating systems and databases under IAM.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the guest operating systems and databases of the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="configuration-and-vulnerability-analysis",
                        title="Configuration and vulnerability analysis in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS supplies managed policies and analyzers; granting least privilege is the customer's work.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains AWS managed policies for common uses and tools that analyze policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant only the permissions that a task needs, refine AWS managed policies with your own, and limit who may manage permissions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.NOT_APPLICABLE,
                because="IAM has no encryption keys that a customer could choose or manage.",
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="You can't manage encryption keys using IAM or AWS STS.",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.AWS,
                because="AWS keeps the IAM control plane of all commercial Regions in US East (N. Virginia) and copies the configuration to every enabled Region.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores users, roles and policies in the control plane and read-only replicas in each enabled Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable opt-in Regions only where identity data may go.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                        quote="There is one IAM control plane for all commercial AWS Regions, which is located in the US East (N. Virginia) Region.",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="IAM authenticates and authorizes every operation in AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks each request against the stored identities and policies and allows or denies it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                        quote="IAM checks each request against the identities and policies stored in IAM to determine if the request is allowed or denied.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="AWS scales IAM without downtime and out of the customer's sight.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Performs scaling of control plane and data plane with a goal of zero downtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
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
                        text="Set the password policy, the multi-factor methods and the identity providers that your users sign in with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Requests to IAM must use TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts requests over TLS only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="Requests to IAM must be made using Transport Layer Security protocol (TLS).",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS updates IAM without downtime and out of the customer's sight.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Performs all software updates with a goal of zero downtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IAM_GUIDE,
                page="security",
                title="Security in IAM and AWS STS",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="rolesanywhere",
        name="IAM Roles Anywhere",
        kind=ServiceKind.PART,
        parent="iam",
        categories=("security-identity-and-compliance",),
        names=("AWS Identity and Access Management Roles Anywhere", "Roles Anywhere"),
        sdk=("rolesanywhere",),
        cloudformation=("AWS::RolesAnywhere::",),
        terraform=("aws_rolesanywhere_",),
        iam=("rolesanywhere",),
        prowler=("rolesanywhere",),
        asff=("AwsRolesAnywhereProfile", "AwsRolesAnywhereTrustAnchor"),
        uses=(Uses(profile="keys-and-identity"),),
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
                        of=RA_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management Roles Anywhere",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.CUSTOMER,
                because="The certificates of workloads and of trust anchors come from the customer's authority; IAM Roles Anywhere only warns before they expire.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Warns 45 days ahead through EventBridge and AWS Health, for certificates of trust anchors also in CloudWatch.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Issue new certificates to workloads, and put the new certificate of an authority into its trust anchor, before the old ones expire.",
                        if_ignored="Workloads that get their credentials by these certificates are cut off.",
                        evidence="Expiry dates of trust anchors and certificates, and the events that were acted on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RA_GUIDE,
                        page="customize-notification-settings",
                        title="Customize notification settings in IAM Roles Anywhere",
                        read="2026-11",
                        quote="IAM Roles Anywhere sends notification when a certificate authority (CA) in your trust anchor is approaching expiry.",
                    ),
                    Citation(
                        of=RA_GUIDE,
                        page="monitoring-health",
                        title="Monitoring IAM Roles Anywhere notifications with AWS Health",
                        read="2026-11",
                        quote="You can use these AWS Health notifications to take renewal actions on your certificates.",
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
                        of=RA_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management Roles Anywhere",
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
                        of=RA_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management Roles Anywhere",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The credential helper is a program that the customer downloads to each workload.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes releases of the credential helper with their checksums.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace the helper on each workload when a newer release is out, and verify its checksum.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RA_GUIDE,
                        page="credential-helper",
                        title="Get temporary security credentials from IAM Roles Anywhere",
                        read="2026-11",
                        quote="To download the credential helper tool, use the following links.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.CUSTOMER,
                because="The private keys belong to the workloads' certificates and never reach AWS; the customer stores them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Holds the certificates of trust anchors only, and the key of an authority where that is AWS Private CA.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Store the private keys of workloads, and that of an authority of your own, where nobody else can read them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RA_GUIDE,
                        page="public-key-infrastructure",
                        title="Public key infrastructure in IAM Roles Anywhere",
                        read="2026-11",
                        quote="The other key is private and should be stored securely.",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                owner=Owner.CUSTOMER,
                because="The keys are those of the workloads' certificates: a new pair comes with a new certificate, which the customer has issued.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts every valid certificate of a trusted authority, so that old and new overlap.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Give each workload a new certificate with a new key at least once a year.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROLES_ANYWHERE_PATTERN,
                        title="Securing AWS IAM Roles Anywhere with a private certificate",
                        read="2026-11",
                        quote="Rotate client certificates regularly. We recommend that you do this at least once a year.",
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
                        text="Choose the certificate authorities that you trust as anchors, narrow trust policies by subject and issuer of the certificate, and limit sessions by profiles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RA_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management Roles Anywhere",
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
                        of=RA_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management Roles Anywhere",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RA_GUIDE,
                page="data-protection",
                title="Data protection in AWS Identity and Access Management Roles Anywhere",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="signin",
        name="AWS Sign-In",
        kind=ServiceKind.PART,
        parent="iam",
        categories=("security-identity-and-compliance",),
        names=("Sign-In",),
        sdk=("signin",),
        iam=("signin",),
        uses=(Uses(profile="keys-and-identity"),),
        sources=(
            Citation(
                of=IAM_GUIDE,
                page="security",
                title="Security in IAM and AWS STS",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sts",
        name="AWS Security Token Service (AWS STS)",
        kind=ServiceKind.PART,
        parent="iam",
        categories=("security-identity-and-compliance",),
        names=("AWS STS", "Security Token Service"),
        sdk=("sts",),
        terraform=("aws_caller_",),
        iam=("sts",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.NOT_APPLICABLE,
                because="STS collects no customer content except service logs of requests.",
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="AWS STS does not collect customer content except for service logs that log successful, erroneous, and faulty requests to the service.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Regional STS endpoints add redundancy where applications use them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers an endpoint in each Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let applications call regional STS endpoints, and enable them in the Regions that you use.",
                        if_ignored="In opt-in Regions, calls to the global endpoint are served from US East (N. Virginia) alone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Identity and Access Management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.NOT_APPLICABLE,
                because="STS has no encryption keys that a customer could choose or manage.",
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="You can't manage encryption keys using IAM or AWS STS.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="VPC endpoints for STS are the customer's to create.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create VPC endpoints where calls to STS must not cross the internet.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="You can secure connections to the AWS STS service by using VPC endpoints.",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="STS issues and checks temporary credentials in each Region's data plane.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Issues temporary credentials, independently of the IAM control plane.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FAULT_ISOLATION,
                        page="appendix-a---partitional-service-guidance",
                        title="Appendix A - Partitional service guidance",
                        read="2026-11",
                        quote="STS is a data plane-only service that is separate from IAM, and does not depend on the IAM control plane.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="All STS endpoints support HTTPS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves all its endpoints over HTTPS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IAM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Identity and Access Management",
                        read="2026-11",
                        quote="All AWS STS endpoints support HTTPS for encrypting data in transit.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IAM_GUIDE,
                page="security",
                title="Security in IAM and AWS STS",
                read="2026-11",
            ),
        ),
    ),
)
