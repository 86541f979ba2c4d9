"""Services of the family security."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    ARTIFACT_GUIDE,
    AUDIT_MANAGER_GUIDE,
    BOTO3,
    CLOUDFORMATION_REFERENCE,
    CLOUDHSM_GUIDE,
    INSPECTOR_API,
    INSPECTOR_GUIDE,
    MACIE_GUIDE,
    PCA_GUIDE,
    SECURITY_INCIDENT_RESPONSE,
    SERVICE_AUTHORIZATION,
    WAF_GUIDE,
)

COGNITO_API = Source(
    id="cognito-user-pools-api-reference",
    title="Amazon Cognito User Pools API Reference",
    url="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/",
)

COGNITO_GUIDE = Source(
    id="cognito-developer-guide",
    title="Amazon Cognito Developer Guide",
    url="https://docs.aws.amazon.com/cognito/latest/developerguide/",
)

DIRECTORY_GUIDE = Source(
    id="directory-service-admin-guide",
    title="AWS Directory Service Administration Guide",
    url="https://docs.aws.amazon.com/directoryservice/latest/admin-guide/",
)

IDENTITY_CENTER_GUIDE = Source(
    id="identity-center-user-guide",
    title="AWS IAM Identity Center User Guide",
    url="https://docs.aws.amazon.com/singlesignon/latest/userguide/",
)


INSPECTOR_CLASSIC = Source(
    id="inspector-classic-user-guide",
    title="Amazon Inspector Classic User Guide",
    url="https://docs.aws.amazon.com/inspector/v1/userguide/",
)


MACIE_API = Source(
    id="macie-api-reference",
    title="Amazon Macie API Reference",
    url="https://docs.aws.amazon.com/macie/latest/APIReference/",
)


CLOUD_DIRECTORY_API = Source(
    id="cloud-directory-api-reference",
    title="Amazon Cloud Directory API Reference",
    url="https://docs.aws.amazon.com/clouddirectory/latest/APIReference/",
)

CLOUD_DIRECTORY_GUIDE = Source(
    id="cloud-directory-developer-guide",
    title="Amazon Cloud Directory Developer Guide",
    url="https://docs.aws.amazon.com/clouddirectory/latest/developerguide/",
)

DETECTIVE_GUIDE = Source(
    id="detective-user-guide",
    title="Amazon Detective User Guide",
    url="https://docs.aws.amazon.com/detective/latest/userguide/",
)

MULTI_PARTY_APPROVAL_API = Source(
    id="multi-party-approval-api-reference",
    title="Multi-party approval API Reference",
    url="https://docs.aws.amazon.com/mpa/latest/APIReference/",
)

MULTI_PARTY_APPROVAL_GUIDE = Source(
    id="multi-party-approval-user-guide",
    title="Multi-party approval User Guide",
    url="https://docs.aws.amazon.com/mpa/latest/userguide/",
)

NETWORK_FIREWALL_API = Source(
    id="network-firewall-api-reference",
    title="AWS Network Firewall API Reference",
    url="https://docs.aws.amazon.com/network-firewall/latest/APIReference/",
)

NETWORK_FIREWALL_GUIDE = Source(
    id="network-firewall-developer-guide",
    title="AWS Network Firewall Developer Guide",
    url="https://docs.aws.amazon.com/network-firewall/latest/developerguide/",
)

NETWORK_FIREWALL_KOTLIN = Source(
    id="network-firewall-sdk-for-kotlin-reference",
    title="AWS SDK for Kotlin API Reference: AWS Network Firewall",
    url="https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/networkfirewall/aws.sdk.kotlin.services.networkfirewall.model/",
)

NETWORK_SECURITY_MANAGER_API = Source(
    id="network-security-manager-api-reference",
    title="AWS Network Security Manager API Reference",
    url="https://docs.aws.amazon.com/network-security-manager/latest/APIReference/",
)

PAYMENT_CRYPTOGRAPHY_GUIDE = Source(
    id="payment-cryptography-user-guide",
    title="AWS Payment Cryptography User Guide",
    url="https://docs.aws.amazon.com/payment-cryptography/latest/userguide/",
)

PCA_CONNECTOR_AD_API = Source(
    id="private-ca-connector-for-ad-api-reference",
    title="AWS Private CA Connector for Active Directory API Reference",
    url="https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/",
)

PCA_CONNECTOR_SCEP_API = Source(
    id="private-ca-connector-for-scep-api-reference",
    title="AWS Private CA Connector for SCEP API Reference",
    url="https://docs.aws.amazon.com/pca-connector-scep/latest/APIReference/",
)

RAM_API = Source(
    id="ram-api-reference",
    title="AWS Resource Access Manager API Reference",
    url="https://docs.aws.amazon.com/ram/latest/APIReference/",
)


SECURITY_AGENT_GUIDE = Source(
    id="security-agent-user-guide",
    title="AWS Security Agent User Guide",
    url="https://docs.aws.amazon.com/securityagent/latest/userguide/",
)


SECURITY_LAKE_API = Source(
    id="security-lake-api-reference",
    title="Amazon Security Lake API Reference",
    url="https://docs.aws.amazon.com/security-lake/latest/APIReference/",
)

SIGNER_DOCUMENTATION = Source(
    id="signer-documentation",
    title="AWS Signer Documentation",
    url="https://docs.aws.amazon.com/signer/",
)

VERIFIED_PERMISSIONS_GUIDE = Source(
    id="verified-permissions-user-guide",
    title="Amazon Verified Permissions User Guide",
    url="https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/",
)

ACCOUNT_ACCESS_CLI = Source(
    id="account-access-cli-reference",
    title="AWS CLI Command Reference: account-access",
    url="https://docs.aws.amazon.com/cli/latest/reference/account-access/",
)

CONTINUUM_BEST_PRACTICES = Source(
    id="continuum-best-practices",
    title="AWS Continuum best practices",
    url="https://aws.github.io/aws-security-services-best-practices/guides/continuum/",
)

SERVICES = (
    Service(
        id="account-access",
        name="AWS Account Access Manager",
        kind=ServiceKind.PART,
        parent="identity-center",
        categories=("security-identity-and-compliance",),
        names=("Account access manager",),
        sdk=("account-access", "account-access-runtime"),
        cloudformation=("AWS::AccountAccess::",),
        iam=("account-access",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Entitlements decide which people reach which roles; the customer manages them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers applications and entitlements across accounts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage the entitlements that give Identity Center users and groups access to IAM roles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACCOUNT_ACCESS_CLI,
                        page="index",
                        title="account-access",
                        read="2026-11",
                        quote="enables you to manage applications and entitlements that grant IAM Identity Center principals access to IAM roles across accounts",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ACCOUNT_ACCESS_CLI,
                page="index",
                title="account-access",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="acm-pca",
        name="AWS Private Certificate Authority",
        categories=("security-identity-and-compliance",),
        names=(
            "ACM Private CA",
            "AWS Private CA",
            "pca",
            "private-ca",
            "privateca",
        ),
        sdk=("acm-pca",),
        cloudformation=("AWS::ACMPCA::",),
        terraform=("aws_acmpca_",),
        iam=("acm-pca",),
        prowler=("acmpca",),
        security_hub=("PCA",),
        asff=("AwsAcmPcaCertificateAuthority",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Private CA speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Private CA over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCA_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Private Certificate Authority",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PCA_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Private Certificate Authority",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="artifact",
        name="AWS Artifact",
        categories=("security-identity-and-compliance",),
        names=("Artifact",),
        sdk=("artifact",),
        iam=("artifact",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Compliance documents are the customer's to guard once they are downloaded.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Watermarks each download.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep downloaded documents secure, and share them only as their terms permit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARTIFACT_GUIDE,
                        page="downloading-documents",
                        title="Downloading reports in AWS Artifact",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="AWS has itself audited and hands the reports out through Artifact.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Provides its compliance reports for download.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Download the reports that your auditors need, and read what they leave to you.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ARTIFACT_GUIDE,
                        page="downloading-documents",
                        title="Downloading reports in AWS Artifact",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ARTIFACT_GUIDE,
                page="downloading-documents",
                title="Downloading reports in AWS Artifact",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="auditmanager",
        name="AWS Audit Manager",
        lifecycle=Lifecycle.CLOSED,
        categories=("security-identity-and-compliance",),
        names=("Audit Manager",),
        sdk=("auditmanager",),
        cloudformation=("AWS::AuditManager::",),
        terraform=("aws_auditmanager_",),
        iam=("auditmanager",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The API can be called from everywhere until policies of the customer restrict it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports conditions on source address, VPC and VPC endpoint.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict calls by source address, VPC or VPC endpoint, where you need that.",
                        if_ignored="The API can be called from any network location with valid credentials.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUDIT_MANAGER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Audit Manager",
                        read="2026-11",
                        quote="You can call these API operations from any network location",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Audit Manager speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Audit Manager over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUDIT_MANAGER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Audit Manager",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AUDIT_MANAGER_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Audit Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="clouddirectory",
        name="Amazon Cloud Directory",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("security-identity-and-compliance",),
        names=("Cloud Directory",),
        sdk=("clouddirectory",),
        iam=("clouddirectory",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="The service reaches its end of support on 24 July 2027; the way out is a move to another store, which only the customer can make.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Names DynamoDB and Neptune as alternatives.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the directory and the applications on it to another store before 24 July 2027.",
                        if_ignored="The service reaches its end of support on July 24, 2027.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD_DIRECTORY_GUIDE,
                        page="what_is_cloud_directory",
                        title="What Is Amazon Cloud Directory?",
                        read="2026-11",
                        quote="Amazon Cloud Directory is no longer open to new customers, and will reach end of support on July 24, 2027.",
                    ),
                    Citation(
                        of=BOTO3,
                        page="clouddirectory/client/create_directory",
                        title="CloudDirectory / Client / create_directory",
                        read="2026-11",
                        quote="will reach end of support on July 24, 2027",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="A directory grows by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales directories as objects are added.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD_DIRECTORY_GUIDE,
                        page="what_is_cloud_directory",
                        title="What Is Amazon Cloud Directory?",
                        read="2026-11",
                        quote="These directories scale automatically to hundreds of millions of objects as needed for applications.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUD_DIRECTORY_GUIDE,
                page="what_is_cloud_directory",
                title="What Is Amazon Cloud Directory?",
                read="2026-11",
            ),
            Citation(
                of=CLOUD_DIRECTORY_API,
                page="API_Directory",
                title="Directory",
                read="2026-11",
                quote="Amazon Cloud Directory will no longer be open to new customers starting on November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="cloudhsm",
        name="AWS CloudHSM",
        categories=("security-identity-and-compliance",),
        names=("CloudHSM",),
        sdk=("cloudhsm", "cloudhsmv2"),
        cloudformation=("AWS::CloudHSM::",),
        terraform=("aws_cloudhsm_",),
        iam=("cloudhsm",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="A backup leaves the HSM only in encrypted form.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Has the HSM encrypt each backup before it leaves the HSM.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="The HSM encrypts all its data before a backup leaves it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts each backup inside the HSM with an ephemeral key, and again when it is stored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="AWS CloudHSM backs the cluster up at least once in 24 hours.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Backs up users, keys, certificates, configuration and policies of the cluster at least once in 24 hours and whenever an HSM is added or removed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the credentials of the HSM users; a restored cluster has the users and protections of the original.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Cloned clusters in other Regions are the customer's to make and to keep in step.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Copy a backup to the other Region, create a cluster from it, and synchronise keys and users between the clones by hand.",
                        if_ignored="Keys made after the copy exist in one Region only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="cloudhsm_mgmt_util-syncKey",
                        title="Synchronize keys across the AWS CloudHSM cluster using CMU",
                        read="2026-11",
                        quote="key synchronization across cloned clusters must be done manually",
                    ),
                ),
            ),
            Fact(
                concern="firmware-patching",
                owner=Owner.AWS,
                because="AWS manages the firmware of the HSMs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs firmware, which its maker must have signed and NIST must have evaluated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="update-management",
                        title="Update management in AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="AWS does not configure fault tolerance for the customer's cluster.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run at least two HSMs in different Availability Zones, three where new keys must be durable at once.",
                        if_ignored="When the only HSM fails, data can be lost beyond recovery.",
                        evidence="The HSMs and zones in aws cloudhsmv2 describe-clusters.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.SHARED,
                because="AWS synchronises keys and keeps backups; how many HSMs hold a new key is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Synchronises token keys between the HSMs of a cluster and stores backups in Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run at least two HSMs, and leave the client's key durability settings on.",
                        if_ignored="A key that is newer than the last backup is lost with the only HSM that holds it; session keys exist on one HSM only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="manage-key-sync",
                        title="Key synchronization and durability settings in AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Users of the HSM exist inside it and are managed by the customer's administrators alone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires the credentials of an authenticated HSM user for each operation on the HSM.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create at least two administrators, at least one more than the quorum asks for, and keep users in step on every HSM of the cluster.",
                        if_ignored="Below the quorum nobody can administer the cluster any more.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="troubleshooting-keep-hsm-users-in-sync",
                        title="Keep HSM users in sync across HSMs in the cluster",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Type, attributes and sharing of the keys in the HSM are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the attributes of each key in the HSM.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the attributes of each key, above all whether it can be extracted.",
                        if_ignored="An extractable key can leave the HSM.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.SHARED,
                because="AWS runs the HSMs and their backups; the keys in them are generated and used by the customer's users alone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the HSM hardware and keeps encrypted backups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Generate or import the keys, guard the credentials that reach them, and keep as many HSMs as their durability needs.",
                        if_ignored="Keys are lost with the HSM, or with the credentials of their owners.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="manage-key-sync",
                        title="Key synchronization and durability settings in AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The HSMs answer at network interfaces in the customer's VPC.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates a network interface for each HSM, and a security group for the traffic between the HSMs of the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose private subnets, and let only the instances that need it into the cluster's security group.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-operator-access",
                owner=Owner.AWS,
                because="What passes between client and HSM, and what a backup holds, is encrypted so that only client and HSMs can read it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the communication from end to end and lets data leave the HSM only encrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CloudHSM",
                        read="2026-11",
                        quote="This communication can be decrypted only by your client and your HSMs.",
                    ),
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="backups",
                        title="AWS CloudHSM cluster backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.CUSTOMER,
                because="Adding HSMs to a cluster is the customer's act.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Add or remove HSMs as load changes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer decides how many HSMs the workload needs.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create enough HSMs for the cryptographic load and for the capacity of the audit log.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDHSM_GUIDE,
                        page="best-practices",
                        title="Best practices for AWS CloudHSM",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDHSM_GUIDE,
                page="data-protection",
                title="Data protection in AWS CloudHSM",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cognito",
        name="Amazon Cognito",
        categories=("security-identity-and-compliance",),
        names=("Cognito",),
        sdk=("cognito-identity", "cognito-idp", "cognito-sync"),
        cloudformation=("AWS::Cognito::",),
        terraform=("aws_cognito_",),
        iam=("cognito-identity", "cognito-idp", "cognito-sync"),
        prowler=("cognito",),
        security_hub=("Cognito",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="Amazon Cognito offers sign-in with multi-factor authentication and threat protection; the customer turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates the users of the application by the settings of the user pool.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require multi-factor authentication, set the password policy, and turn on threat protection for the user pool.",
                        if_ignored="Users sign in with a password alone, and compromised passwords are not caught.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="managing-security",
                        title="Using Amazon Cognito user pools security features",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data of user pools and identity pools are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts customer data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Amazon Cognito encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts customer data at rest with a KMS key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
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
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
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
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
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
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS says that it patches the operating systems and databases under Amazon Cognito.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the guest operating systems and databases of the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in Amazon Cognito user pools",
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
                        text="Choose password policy, multi-factor authentication, threat protection, app clients and identity providers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COGNITO_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Cognito",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cognito-identity-pools",
        name="Amazon Cognito identity pools",
        kind=ServiceKind.SUB_PRODUCT,
        parent="cognito",
        categories=("security-identity-and-compliance",),
        names=("Cognito identity pools",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Identity pools are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts customer data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Amazon Cognito encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts customer data at rest with a KMS key that AWS owns.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.AWS,
                because="Identity pools are encrypted under a key that AWS owns, which cannot be changed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Uses an AWS owned key for the data of identity pools.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COGNITO_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Cognito",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cognito-user-pools",
        name="Amazon Cognito user pools",
        kind=ServiceKind.SUB_PRODUCT,
        parent="cognito",
        categories=("security-identity-and-compliance",),
        names=("Cognito user pools",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="Amazon Cognito offers sign-in with multi-factor authentication and threat protection; the customer turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates the users of the application by the settings of the user pool.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require multi-factor authentication, set the password policy, and turn on threat protection for the user pool.",
                        if_ignored="Users sign in with a password alone, and compromised passwords are not caught.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="managing-security",
                        title="Using Amazon Cognito user pools security features",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="User pools are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts customer data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Amazon Cognito encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts customer data at rest with a KMS key, one that AWS owns unless another is named.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS says that it patches the operating systems and databases under Amazon Cognito.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the guest operating systems and databases of the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in Amazon Cognito user pools",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A user pool is encrypted under a key that AWS owns unless the customer names its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS owned key where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for the user pool where you must control it; a multi-Region key if the pool is replicated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COGNITO_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Cognito",
                        read="2026-11",
                    ),
                    Citation(
                        of=COGNITO_API,
                        page="API_KeyConfigurationType",
                        title="KeyConfigurationType",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COGNITO_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Cognito",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="continuum",
        name="AWS Continuum",
        categories=("security-identity-and-compliance",),
        names=("Continuum",),
        sdk=("continuum",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Each capability is connected and configured by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scans code, tests applications and helps to model threats once it is set up.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect source code, choose permissions, integrations and data protection settings, and review issues and patches.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTINUUM_BEST_PRACTICES,
                        page="",
                        title="AWS Continuum best practices",
                        read="2026-11",
                        quote="Each capability has its own setup and access requirements.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONTINUUM_BEST_PRACTICES,
                page="",
                title="AWS Continuum best practices",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="detective",
        name="Amazon Detective",
        categories=("security-identity-and-compliance",),
        names=("Detective",),
        sdk=("detective",),
        cloudformation=("AWS::Detective::",),
        terraform=("aws_detective_",),
        iam=("detective",),
        security_hub=("Detective",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to Amazon Detective as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DETECTIVE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Detective",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into Amazon Detective.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what notes and tags hold, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DETECTIVE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Detective",
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
                        of=DETECTIVE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Detective",
                        read="2026-11",
                        quote="Use multi-factor authentication (MFA) with each account.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for Amazon Detective leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the member accounts and data sources of the behavior graph, and who may investigate in it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DETECTIVE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Detective",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of Amazon Detective speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of Amazon Detective over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DETECTIVE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Detective",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DETECTIVE_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Detective",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ds",
        name="AWS Directory Service",
        categories=("security-identity-and-compliance",),
        names=("Directory Service", "directory-service", "directoryservice"),
        modes=(
            Mode(name="AD Connector", when=(("directory", "ad-connector"),), id="directory-ad-connector"),
            Mode(
                name="AWS Directory Service for Microsoft Active Directory",
                when=(("directory", "microsoft-ad"),),
                id="directory-managed-ad",
            ),
            Mode(name="Simple Active Directory", when=(("directory", "simple-ad"),), id="directory-simple-ad"),
        ),
        sdk=("ds", "ds-data"),
        cloudformation=("AWS::DirectoryService::",),
        terraform=("aws_directory_",),
        iam=("ds", "ds-data"),
        prowler=("directoryservice",),
        uses=(Uses(profile="keys-and-identity"),),
        asks=(
            Circumstance(
                name="directory",
                values=("ad-connector", "microsoft-ad", "simple-ad"),
                question="Which type of directory is it: AWS Managed Microsoft AD, Simple AD, or AD Connector?",
                find_out="Run aws ds describe-directories and read Type.",
                signs=(
                    Sign(
                        resource="AWS::DirectoryService::MicrosoftAD",
                        reads=(("*", "microsoft-ad"),),
                    ),
                    Sign(
                        resource="AWS::DirectoryService::SimpleAD",
                        reads=(("*", "simple-ad"),),
                    ),
                    Sign(
                        resource="aws_directory_service_directory",
                        path="type",
                        reads=(
                            ("ADConnector", "ad-connector"),
                            ("MicrosoftAD", "microsoft-ad"),
                            ("SimpleAD", "simple-ad"),
                        ),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="Security events stay on the domain controllers until the customer forwards them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Records all interactive logons to a domain controller in the Windows security log.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on log forwarding to CloudWatch Logs.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_getting_started_admin_account",
                        title="Permissions for the Administrator account",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("directory", "ad-connector"),),
                owner=Owner.NOT_APPLICABLE,
                because="AD Connector holds no directory, and no snapshots of it can be taken.",
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_snapshots",
                        title="Snapshot or restore your directory",
                        read="2026-11",
                        quote="You cannot take snapshots of AD Connector directories.",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("directory", ("microsoft-ad", "simple-ad")),),
                owner=Owner.CUSTOMER,
                because="Manual snapshots, and the choice to restore one, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps up to five manual snapshots of a directory.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Take a snapshot before risky changes, and delete old ones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Restore a snapshot only after talking to AWS Support.",
                        if_ignored="A restore sets all domain controllers offline until it ends, and overwrites every later change.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_snapshots",
                        title="Snapshot or restore your directory",
                        read="2026-11",
                    ),
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Directory Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("directory", "ad-connector"),),
                owner=Owner.NOT_APPLICABLE,
                because="AD Connector holds no directory that could be backed up.",
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_snapshots",
                        title="Snapshot or restore your directory",
                        read="2026-11",
                        quote="You cannot take snapshots of AD Connector directories.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.AWS,
                because="A managed Microsoft AD has two domain controllers in different Availability Zones, and AWS keeps two running while it patches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Patches controllers one after another, and defers patching until two are operational.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let applications find domain controllers with the Windows locator service, not by fixed addresses.",
                        if_ignored="Applications lose the directory while their controller is patched or fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_key_concepts_maintenance",
                        title="Patching and maintenance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.AWS,
                because="AWS patches Windows Server on the domain controllers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Tests Microsoft's updates and applies them to all domain controllers, one at a time: monthly rollups by best effort within three weeks, critical and important security patches by every effort within five days.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_key_concepts_maintenance",
                        title="Patching and maintenance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="AWS installs two domain controllers; further ones are the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs two domain controllers, each in another Availability Zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add domain controllers where two are not enough.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_key_concepts_maintenance",
                        title="Patching and maintenance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("directory", "ad-connector"),),
                owner=Owner.CUSTOMER,
                because="The accounts stand in the customer's own directory.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each AD Connector a service account of its own with the rights that it needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ad_connector_best_practices",
                        title="Best practices for AD Connector",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="Users, groups and policies of the customer's organizational unit are the customer's; AWS alone holds the domain administrators.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Manages the enterprise and domain administrator accounts and everything in the AWS Reserved organizational unit.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage users, groups, computers and group policies in your organizational unit, and delegate the rights of the Admin account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_getting_started_admin_account",
                        title="Permissions for the Administrator account",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The directory stands in the customer's VPC; AWS sets up a security group that the customer can change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates a security group that lets necessary traffic to the directory through, and may change it without notice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up VPC, subnets and routes; do not open further ports and do not use the directory's security group for other instances.",
                        if_ignored="Improper changes cut computers off from the directory or weaken it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ad_connector_best_practices",
                        title="Best practices for AD Connector",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-operator-access",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.AWS,
                because="AWS runs the directory by automation and grants its engineers temporary, logged accounts only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates a time-limited account for a named engineer when automation cannot mend a fault, logs what it does and deletes it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Forward the security logs and watch for interactive logons to the domain controllers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_getting_started_admin_account",
                        title="Permissions for the Administrator account",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.AWS,
                because="AWS tests and applies Microsoft's updates to the domain controllers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies monthly rollups and urgent security patches to all domain controllers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_key_concepts_maintenance",
                        title="Patching and maintenance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("directory", "ad-connector"),),
                owner=Owner.CUSTOMER,
                because="The service account of an AD Connector belongs to the customer's directory.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Change the password of the service account regularly, and update it in AD Connector.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ad_connector_best_practices",
                        title="Best practices for AD Connector",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="Passwords of the Admin account and of users are the customer's; AWS rotates those of the domain administrators.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the built-in administrator password to a random one every 90 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Change the password of the Admin account and of service accounts regularly.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_getting_started_admin_account",
                        title="Permissions for the Administrator account",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("directory", "ad-connector"),),
                owner=Owner.CUSTOMER,
                because="An AD Connector depends on a directory that the customer must keep compatible.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the on-premises directory compatible with AWS Directory Service, and its sites and subnets in step with the VPC.",
                        if_ignored="Sign-in through the connector fails or takes a far domain controller.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ad_connector_best_practices",
                        title="Best practices for AD Connector",
                        read="2026-11",
                        quote="you must ensure that your on-premises directory is and remains compatible with AWS Directory Services",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="Password and lockout policies of a managed Microsoft AD are the customer's, PCI DSS included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies fine-grained password policies, and an attestation for the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure fine-grained password policies, trusts and group policies.",
                        if_ignored="The directory does not meet what PCI DSS asks of passwords.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_compliance",
                        title="Manage compliance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                when=(("directory", "ad-connector"),),
                owner=Owner.CUSTOMER,
                because="Load tests and the number of connectors are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Test with a representative load, and spread it over several AD Connectors where one is not enough.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ad_connector_best_practices",
                        title="Best practices for AD Connector",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                when=(("directory", "microsoft-ad"),),
                owner=Owner.CUSTOMER,
                because="AWS's attestation does not extend to applications that use the directory.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has the managed directory audited.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Show that the applications that use the directory, and your use of it, comply.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DIRECTORY_GUIDE,
                        page="ms_ad_compliance",
                        title="Manage compliance for AWS Managed Microsoft AD",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DIRECTORY_GUIDE,
                page="what_is",
                title="What is AWS Directory Service?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="fms",
        name="AWS Firewall Manager",
        categories=("security-identity-and-compliance",),
        names=(
            "FMS",
            "Firewall Manager",
            "firewall-manager",
        ),
        sdk=("fms",),
        cloudformation=("AWS::FMS::",),
        terraform=("aws_fms_",),
        iam=("fms",),
        prowler=("fms",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Firewall Manager speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Firewall Manager over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WAF_GUIDE,
                        page="fms-infrastructure-security",
                        title="Infrastructure security in AWS Firewall Manager",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WAF_GUIDE,
                page="fms-infrastructure-security",
                title="Infrastructure security in AWS Firewall Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="identity-center",
        name="AWS IAM Identity Center",
        categories=("security-identity-and-compliance",),
        names=("AWS SSO", "AWS Single Sign-On", "IAM Identity Center", "iam-identity-center", "sso", "sso-admin"),
        sdk=("identitystore", "sso", "sso-admin", "sso-oidc"),
        cloudformation=("AWS::IdentityStore::", "AWS::SSO::"),
        terraform=("aws_identitystore_", "aws_ssoadmin_"),
        iam=("identity-sync", "identitystore", "identitystore-auth", "sso", "sso-directory", "sso-oauth"),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="Access through Identity Center depends on the Region in which it is enabled.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Weigh the risk of a single Region, and keep a way into your accounts for when it is out of reach.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IDENTITY_CENTER_GUIDE,
                        page="resiliency-regional-behavior",
                        title="Resiliency design and Regional behavior",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Identity Center runs over several Availability Zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Keeps the service available when an Availability Zone is disrupted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IDENTITY_CENTER_GUIDE,
                        page="resiliency-regional-behavior",
                        title="Resiliency design and Regional behavior",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Identity Center stores its data in highly available and durable AWS services.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds on highly available and durable AWS services.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IDENTITY_CENTER_GUIDE,
                        page="resiliency-regional-behavior",
                        title="Resiliency design and Regional behavior",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="The customer chooses the Region in which Identity Center is enabled.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deploys Identity Center to the Region that is selected, and to further ones that are enabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the primary Region before you enable Identity Center, and the additional Regions.",
                        if_ignored="It is deployed to the Region that happens to be selected.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IDENTITY_CENTER_GUIDE,
                        page="resiliency-regional-behavior",
                        title="Resiliency design and Regional behavior",
                        read="2026-11",
                    ),
                    Citation(
                        of=IDENTITY_CENTER_GUIDE,
                        page="use-cases-across-regions",
                        title="Availability of IAM Identity Center use cases in the primary and additional Regions",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IDENTITY_CENTER_GUIDE,
                page="resiliency-regional-behavior",
                title="Resiliency design and Regional behavior",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="inspector",
        name="Amazon Inspector Classic",
        lifecycle=Lifecycle.RETIRED,
        categories=("security-identity-and-compliance",),
        sdk=("inspector",),
        cloudformation=("AWS::Inspector::",),
        terraform=("aws_inspector_",),
        iam=("inspector",),
    ),
    Service(
        id="inspector2",
        name="Amazon Inspector",
        categories=("security-identity-and-compliance",),
        sdk=("inspector-scan", "inspector2"),
        cloudformation=("AWS::InspectorV2::",),
        terraform=("aws_inspector2_",),
        iam=("inspector-scan", "inspector2", "inspector2-telemetry"),
        prowler=("inspector2",),
        security_hub=("Inspector",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="Scanning starts when the customer activates it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Activate Amazon Inspector, and Code Security with a scan configuration for each repository, in the accounts and Regions to cover.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=INSPECTOR_GUIDE,
                        page="code-security-assessments",
                        title="Amazon Inspector Code Security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="Amazon Inspector finds workloads by itself and keeps scanning them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Discovers workloads and scans them continually for software vulnerabilities and unintended network exposure.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INSPECTOR_GUIDE,
                        page="code-security-assessments",
                        title="Amazon Inspector Code Security",
                        read="2026-11",
                        quote="automatically discovers workloads and continually scans them for software vulnerabilities and unintended network exposure",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="Amazon Inspector produces findings without a guarantee; the security of what it assesses is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Produces findings with severity and advice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Fix what the findings name, and answer for the security of the assessed applications, processes and tools.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INSPECTOR_CLASSIC,
                        page="inspector_introduction",
                        title="What is Amazon Inspector?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="What is scanned how deeply, and which findings are hidden, is set by the customer.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Applies the filters and the scan settings."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Review suppression rules, deep inspection and the duration of rescans.",
                        if_ignored="Findings that match a suppression rule do not show.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="inspector2/client/create_filter",
                        title="Inspector2 / Client / create_filter",
                        read="2026-11",
                        quote="When the filter action is set to SUPPRESS this action creates a suppression rule.",
                    ),
                ),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                owner=Owner.AWS,
                because="Once it is active, Amazon Inspector scans the customer's instances, images and functions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scans EC2 instances, container images in Amazon ECR and Lambda functions continuously.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Bring every instance, repository and function that matters into the scan.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INSPECTOR_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="automates continuous scanning for security vulnerabilities within your Amazon EC2, Amazon ECR, and AWS Lambda environments",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=INSPECTOR_GUIDE,
                page="code-security-assessments",
                title="Amazon Inspector Code Security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="macie-classic",
        name="Amazon Macie Classic",
        lifecycle=Lifecycle.RETIRED,
        categories=("security-identity-and-compliance",),
        sdk=("macie",),
        terraform=("aws_macie_",),
        iam=("macie",),
    ),
    Service(
        id="macie2",
        name="Amazon Macie",
        categories=("security-identity-and-compliance",),
        names=("macie",),
        sdk=("macie2",),
        cloudformation=("AWS::Macie::",),
        terraform=("aws_macie2_",),
        iam=("macie2",),
        prowler=("macie",),
        security_hub=("Macie",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="data-classification",
                owner=Owner.CUSTOMER,
                because="Macie shows where sensitive data stand; knowing what the data mean and what they need is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reports the sensitive data that it finds.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Decide how sensitive the data are and what protection they need, with the findings as evidence.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MACIE_GUIDE,
                        page="what-is-macie",
                        title="What is Amazon Macie?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="Macie works in an account after it has been enabled there.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Runs Macie in accounts that have enabled it."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable Macie in each account and Region, and automated sensitive data discovery where you want it.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="macie2/client/enable_macie",
                        title="Macie2 / Client / enable_macie",
                        read="2026-11",
                        quote="Enables Amazon Macie and specifies the configuration settings for a Macie account.",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="AWS provides and maintains the managed data identifiers, and chooses the objects that automated discovery samples.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains the managed data identifiers, samples representative objects continually and monitors buckets for weak access control.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose which identifiers to use, and exclude buckets that need no sampling.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MACIE_GUIDE,
                        page="what-is-macie",
                        title="What is Amazon Macie?",
                        read="2026-11",
                    ),
                    Citation(
                        of=MACIE_GUIDE,
                        page="discovery-asdd",
                        title="Performing automated sensitive data discovery",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="Macie reports; the customer reviews and remedies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Generates findings on sensitive data and on the security of buckets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Review each finding and mend the bucket, the object or the access.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MACIE_API,
                        page="welcome",
                        title="Amazon Macie API Reference",
                        read="2026-11",
                        quote="Macie generates a finding for you to review and remediate as necessary",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="What Macie looks for, where and how often is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the jobs with the criteria that are defined.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define custom data identifiers and allow lists, and the buckets, sampling depth and recurrence of each discovery job.",
                        if_ignored="Data that only your own criteria describe are not found.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MACIE_GUIDE,
                        page="what-is-macie",
                        title="What is Amazon Macie?",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MACIE_GUIDE,
                page="what-is-macie",
                title="What is Amazon Macie?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mpa",
        name="AWS Multi-party approval",
        categories=("security-identity-and-compliance",),
        names=(
            "MPA",
            "Multi-party approval",
        ),
        sdk=("mpa",),
        cloudformation=("AWS::MPA::",),
        iam=("mpa",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Nobody may create or change approval resources before the customer grants it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the policies that let administrators of approval teams do their work, and no more.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MULTI_PARTY_APPROVAL_GUIDE,
                        page="security_iam_id-based-policy-examples",
                        title="Identity-based policy examples for Multi-party approval",
                        read="2026-11",
                        quote="By default, users and roles don't have permission to create or modify Multi-party approval resources.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Which operations need approval, and by whom, is set up by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers a predefined list of operations that can be protected.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Build approval teams and attach them to the operations that shall not be one person's decision.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MULTI_PARTY_APPROVAL_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Use Multi-party approval to establish approval workflows and transform security processes into team-based decisions.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MULTI_PARTY_APPROVAL_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="network-firewall",
        name="AWS Network Firewall",
        categories=("security-identity-and-compliance",),
        names=(
            "ANFW",
            "Network Firewall",
        ),
        sdk=("network-firewall",),
        cloudformation=("AWS::NetworkFirewall::",),
        terraform=("aws_networkfirewall_",),
        iam=("network-firewall",),
        prowler=("networkfirewall",),
        security_hub=("NetworkFirewall",),
        asff=("AwsNetworkFirewallFirewall", "AwsNetworkFirewallFirewallPolicy", "AwsNetworkFirewallRuleGroup"),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Rule groups, policies and TLS inspection configurations are encrypted without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the resources of Network Firewall at rest with a key that AWS owns.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=NETWORK_FIREWALL_KOTLIN,
                        page="-create-tls-inspection-configuration-request/encryption-configuration",
                        title="encryptionConfiguration",
                        read="2026-11",
                        quote="Your data is encrypted by default with an Amazon Web Services owned key that Amazon Web Services owns and manages for you.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="A firewall logs where, and what, its logging configuration says.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers alert, flow and TLS logs to the destinations named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a logging configuration for each firewall, one destination at a time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="network-firewall/client/update_logging_configuration",
                        title="NetworkFirewall / Client / update_logging_configuration",
                        read="2026-11",
                        quote="Sets the logging configuration for the specified firewall.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name a key of its own instead of the one that AWS owns.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for the resources of Network Firewall, if an AWS owned key will not do.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NETWORK_FIREWALL_KOTLIN,
                        page="-create-tls-inspection-configuration-request/encryption-configuration",
                        title="encryptionConfiguration",
                        read="2026-11",
                        quote="You can use either the Amazon Web Services owned key, or provide your own customer managed key.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The firewall filters at the perimeter of the VPC what the customer sends through it and by the rules that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Inspects the traffic that is routed through the firewall.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the rule groups and policy, and route the traffic of the VPC through the firewall endpoints.",
                        if_ignored="Traffic that does not pass an endpoint is not inspected.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NETWORK_FIREWALL_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="With Network Firewall, you can filter traffic at the perimeter of your VPC.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Delete protection is on at first; changing it is the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Creates firewalls with delete protection on."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave delete protection on for firewalls in use.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="network-firewall/client/create_firewall",
                        title="NetworkFirewall / Client / create_firewall",
                        read="2026-11",
                        quote="When you create a firewall, the operation initializes this flag to TRUE.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Network Firewall speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Network Firewall over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NETWORK_FIREWALL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Network Firewall",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NETWORK_FIREWALL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Network Firewall",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="network-security-manager",
        name="AWS Network Security Manager",
        categories=("security-identity-and-compliance",),
        names=("Network Security Manager",),
        sdk=("network-security-manager",),
        cloudformation=("AWS::NetworkSecurityManager::",),
        iam=("network-security-manager",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Rules, templates, policies, scopes and deployments are defined by the customer; the service rolls them out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rolls the policies out to the accounts and resources of a scope.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define rules and templates, combine them into policies, choose the scopes and start the deployments.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NETWORK_SECURITY_MANAGER_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="AWS Network Security Manager helps you centrally configure and deploy network security protections across your organization.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NETWORK_SECURITY_MANAGER_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="one-enterprise",
        name="Amazon One Enterprise",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("security-identity-and-compliance",),
        iam=("one",),
    ),
    Service(
        id="payment-cryptography",
        name="AWS Payment Cryptography",
        categories=("security-identity-and-compliance",),
        names=("Payment Cryptography",),
        sdk=("payment-cryptography", "payment-cryptography-data"),
        cloudformation=("AWS::PaymentCryptography::",),
        terraform=("aws_paymentcryptography_",),
        iam=("payment-cryptography",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="Key material is held in hardware security modules that AWS runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Generates and keeps key material in PCI PTS HSM-listed modules behind dual physical control.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PAYMENT_CRYPTOGRAPHY_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Payment Cryptography",
                        read="2026-11",
                        quote="AWS Payment Cryptography is supported by dedicated commercial-off-the-shelf PCI PTS HSM-listed hardware security modules (HSMs).",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="The service authenticates and authorizes each request itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Authenticates and authorizes each request with the mechanisms of IAM.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PAYMENT_CRYPTOGRAPHY_GUIDE,
                        page="cryptographic-details",
                        title="Cryptographic details",
                        read="2026-11",
                        quote="The service authenticates and authorizes your requests using the same credential and policy mechanisms of IAM",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Payment Cryptography speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Payment Cryptography over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PAYMENT_CRYPTOGRAPHY_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Payment Cryptography",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PAYMENT_CRYPTOGRAPHY_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Payment Cryptography",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="pca-connector-ad",
        name="AWS Private CA Connector for Active Directory",
        kind=ServiceKind.PART,
        parent="acm-pca",
        categories=("security-identity-and-compliance",),
        names=(
            "AWS Private CA Connector for AD",
            "Connector for AD",
        ),
        sdk=("pca-connector-ad",),
        cloudformation=("AWS::PCAConnectorAD::",),
        iam=("pca-connector-ad",),
        uses=(Uses(profile="keys-and-identity"),),
        sources=(
            Citation(
                of=PCA_CONNECTOR_AD_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="pca-connector-scep",
        name="AWS Private CA Connector for SCEP",
        kind=ServiceKind.PART,
        parent="acm-pca",
        categories=("security-identity-and-compliance",),
        names=("Connector for SCEP",),
        sdk=("pca-connector-scep",),
        cloudformation=("AWS::PCAConnectorSCEP::",),
        iam=("pca-connector-scep",),
        uses=(Uses(profile="keys-and-identity"),),
        sources=(
            Citation(
                of=PCA_CONNECTOR_SCEP_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ram",
        name="AWS Resource Access Manager (AWS RAM)",
        categories=("security-identity-and-compliance",),
        names=(
            "AWS RAM",
            "AWS Resource Access Manager",
            "resource-access-manager",
        ),
        sdk=("ram",),
        cloudformation=("AWS::RAM::",),
        terraform=("aws_ram_",),
        iam=("ram",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=RAM_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="security-ir",
        name="AWS Security Incident Response",
        categories=("security-identity-and-compliance",),
        names=(
            "AWS SIR",
            "Security Incident Response",
        ),
        sdk=("security-ir",),
        iam=("security-ir",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SECURITY_INCIDENT_RESPONSE,
                page="introduction",
                title="Introduction",
                read="2026-11",
            ),
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_security-ir",
                title="Actions, resources, and condition keys for AWS Security Incident Response",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="securityagent",
        name="AWS Security Agent",
        categories=("security-identity-and-compliance",),
        names=("Security Agent",),
        sdk=("securityagent",),
        cloudformation=("AWS::SecurityAgent::",),
        iam=("securityagent",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to AWS Security Agent as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_AGENT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Agent",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into AWS Security Agent.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what documents and repositories the agent sees, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_AGENT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Agent",
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
                        of=SECURITY_AGENT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Agent",
                        read="2026-11",
                        quote="Use multi-factor authentication (MFA) with each account.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for AWS Security Agent leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect only the repositories and targets that the agent shall review or test.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_AGENT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Agent",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Security Agent speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Security Agent over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_AGENT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Security Agent",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SECURITY_AGENT_GUIDE,
                page="data-protection",
                title="Data protection in AWS Security Agent",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="securitylake",
        name="Amazon Security Lake",
        categories=("security-identity-and-compliance",),
        names=("Security Lake",),
        sdk=("securitylake",),
        cloudformation=("AWS::SecurityLake::",),
        terraform=("aws_securitylake_",),
        iam=("securitylake",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of what the data lake holds.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose sources, Regions, retention and subscribers of the data lake.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-properties-securitylake-datalake-encryptionconfiguration",
                        title="AWS::SecurityLake::DataLake EncryptionConfiguration",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The KMS key of the data lake is an optional setting of the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for the data lake, if the default encryption of S3 will not do, and write its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_LAKE_API,
                        page="API_DataLakeEncryptionConfiguration",
                        title="DataLakeEncryptionConfiguration",
                        read="2026-11",
                        quote="The identifier of KMS encryption key used by Amazon Security Lake to encrypt the Security Lake object.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SECURITY_LAKE_API,
                page="API_DataLakeEncryptionConfiguration",
                title="DataLakeEncryptionConfiguration",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="signer",
        name="AWS Signer",
        categories=("security-identity-and-compliance",),
        names=("Signer",),
        sdk=("signer", "signer-data"),
        cloudformation=("AWS::Signer::",),
        terraform=("aws_signer_",),
        iam=("signer",),
        uses=(Uses(profile="keys-and-identity"),),
        sources=(
            Citation(
                of=SIGNER_DOCUMENTATION,
                page="index",
                title="AWS Signer Documentation",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="verifiedpermissions",
        name="Amazon Verified Permissions",
        categories=("security-identity-and-compliance",),
        names=(
            "AVP",
            "Verified Permissions",
            "verified-permissions",
        ),
        sdk=("verifiedpermissions",),
        cloudformation=("AWS::VerifiedPermissions::",),
        terraform=("aws_verifiedpermissions_",),
        iam=("verifiedpermissions",),
        uses=(Uses(profile="keys-and-identity"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Policy stores are encrypted without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts policy stores at rest with a key that AWS owns.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=VERIFIED_PERMISSIONS_GUIDE,
                        page="security-data-protection-cmk",
                        title="Encrypting Resources in Amazon Verified Permissions",
                        read="2026-11",
                        quote="Amazon Verified Permissions provides encryption by default to protect sensitive customer data at rest using AWS owned encryption keys.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The type of key is chosen when a policy store is created.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose between an AWS owned key and a customer managed key when you create the policy store, and write the key policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VERIFIED_PERMISSIONS_GUIDE,
                        page="security-data-protection-cmk",
                        title="Encrypting Resources in Amazon Verified Permissions",
                        read="2026-11",
                        quote="When you create a new policy store, you can choose from the following AWS KMS key types to encrypt your data",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VERIFIED_PERMISSIONS_GUIDE,
                page="security-data-protection-cmk",
                title="Encrypting Resources in Amazon Verified Permissions",
                read="2026-11",
            ),
        ),
    ),
)
