"""The concerns of cryptography: encryption at rest and under way, keys, secrets and certificates."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DATA_PROTECTION_CHAPTER,
    INFRASTRUCTURE_SECURITY_CHAPTER,
    KMS_CRYPTOGRAPHIC_DETAILS,
    KMS_GUIDE,
    SECURITY_PILLAR,
    WELL_ARCHITECTED,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="at-rest-encryption-enablement",
        layer="cryptography",
        name="Encryption at rest: turning it on",
        definition="Making sure that data at rest are encrypted: choosing it, requiring it, checking it.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service encrypts everything that it stores, and nobody can turn that off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all stored data from the start, with a key of its own unless the customer names another.",
                        enabled_by_default=True,
                        inferred=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key where control over the key is required.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Encryption at rest is a setting of the resource, and often it can be chosen only when the resource is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption with keys in AWS KMS, and account settings and Config rules that make it the rule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn encryption on when creating the resource, and detect resources without it.",
                        if_ignored="The data are stored unencrypted unless the service encrypts by default; turning it on later can mean copying the data.",
                        evidence="AWS Config or Security Hub results for encryption at rest.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="One part of the data is always encrypted, another only if the customer says so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the part that it encrypts by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn encryption on for the rest.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service stores no content that could be encrypted at rest.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "functions",
                    "keys-and-identity",
                    "managed-models",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_protect_data_rest_encrypt",
                        title="SEC08-BP02 Enforce encryption at rest",
                        read="2026-11",
                        quote="Encrypt private data at rest to maintain confidentiality",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "network-and-edge",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="at-rest-encryption-operation",
        layer="cryptography",
        name="Encryption at rest: performing it",
        definition="Performing the encryption and decryption of stored data once it is on.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Once encryption is on, the service encrypts on writing and decrypts on reading, out of the customer's sight.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts the stored data and calls AWS KMS for the keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key enabled and the permissions to use it in place.",
                        if_ignored="With its key disabled or deleted, the data cannot be read.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The disks are the customer's, and so is their encryption.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts what is sent to and stored in AWS, not the customer's own disks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Encrypt the disks of your machines and keep their keys.",
                        if_ignored="A stolen disk can be read.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service stores no content.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="certificate-renewal",
        layer="cryptography",
        name="Certificate renewal",
        definition="Renewing the server certificates that the workload or the resource presents, before they expire.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The certificate was issued by AWS and is renewed by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificate before it expires and installs it on the endpoint.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the domain validation in place, and the clients' trust store current.",
                        if_ignored="Without valid DNS records a public certificate cannot be renewed; clients with an old trust store stop connecting.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="A certificate that the customer obtained or imported expires unless the customer renews it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS Certificate Manager and announces certificates that are about to expire where it knows of them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Track expiry dates, renew or re-import the certificates, and reload the software that presents them.",
                        if_ignored="On the day of expiry clients refuse to connect.",
                        evidence="Certificate inventory with expiry dates and alarms.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS renews what it issued, the customer must install it or change the clients.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Issues the new certificate or certificate authority in time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install it or update the trust stores before the old one expires.",
                        if_ignored="Connections fail when the old certificate expires.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer's resource presents no server certificate of its own.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "managed-database",
                    "network-and-edge",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "infrastructure-compute",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_protect_data_transit_encrypt",
                        title="SEC09-BP02 Enforce encryption in transit",
                        read="2026-11",
                        quote="Not monitoring and replacing X.509 certificates prior to expiration.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "functions",
                    "managed-models",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
        unsettled=("managed-database-with-os-access",),
    ),
    Concern(
        id="client-side-encryption",
        layer="cryptography",
        name="Client-side encryption",
        definition="Encrypting data before they reach AWS.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="A client of AWS's encrypts the data before sending them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts in the client that it supplies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn it on and keep the keys.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What is to be secret from the service itself must be encrypted before it is sent, which only the customer can do.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption SDKs and client libraries; stores what it is sent as it is.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Decide which data need it, encrypt them in the client, and keep the keys available.",
                        if_ignored="The service sees the data in clear; with lost keys the data are lost.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No content is handed to AWS by this alone; ask it of the service that receives the data.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=DATA_PROTECTION_CHAPTER,
                        title="Data Protection in AWS Config (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="key-choice-and-policy",
        layer="cryptography",
        name="Key choice and key policy",
        definition="Deciding which type of key protects the data, who may use it, and whether it rotates.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The key is AWS's own, and its policy with it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Owns the key, its policy and its rotation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key instead, where the service offers one and control over it is required.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Which key is used and who may use it is the customer's decision; without one, a key of AWS's is used.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS owned, AWS managed and customer managed keys, and enforces the key policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the type of key, write a narrow key policy, turn on rotation, and guard against deletion.",
                        if_ignored="AWS's default key is used: without a key policy of the customer's and without a way to revoke it.",
                        evidence="Key policies, rotation status and CloudTrail records of key use.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing is encrypted that would need a key.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="concepts-intro",
                        title="AWS KMS concepts",
                        read="2026-11",
                        quote="Only under AWS IAM roles and accounts administered by each customer can customer managed KMS keys be created, deleted, or used",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Customers are responsible for managing their data (including encryption options), classifying their assets, and using IAM tools to apply the appropriate permissions.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="concepts-intro",
                        title="AWS KMS concepts",
                        read="2026-11",
                        quote="Only under AWS IAM roles and accounts administered by each customer can customer managed KMS keys be created, deleted, or used",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="key-material-custody",
        layer="cryptography",
        name="Key material custody",
        definition="Generating, protecting and keeping durable the root key material.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Key material is generated and kept in AWS's hardware security modules.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Generates the key material in hardware security modules, never exports it in plaintext, and keeps it durable.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Guard against scheduled deletion, for a deleted key cannot be brought back.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The key material is kept outside AWS's own key store, or was brought by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the key as long as it can be reached and keeps imported copies only as documented.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Generate, protect and back up the key material, and keep it reachable.",
                        if_ignored="If the material is lost or out of reach, everything encrypted under it cannot be read.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="The modules are AWS's, the keys in them the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates the modules and their backups without access to the keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep the credentials to the modules and copies of the keys.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing is encrypted that would need a key.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="key-hierarchy",
                        title="AWS KMS key hierarchy",
                        read="2026-11",
                        quote="The HBK is generated on an HSM in the domain and is designed never to be exported from the HSM in plaintext.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="key-rotation",
        layer="cryptography",
        name="Key rotation: performing it",
        definition="Replacing key material on schedule once rotation is on.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Once rotation is on, AWS KMS replaces the key material by itself and keeps the old versions for decryption.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates AWS managed keys every year, and customer managed keys once rotation is enabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable rotation of customer managed keys.",
                        if_ignored="The key material of a customer managed key stays the same.",
                        enabled_by_default=False,
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The key material lies outside AWS KMS or was brought by the customer, and is not rotated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets new key material be imported or a key be replaced behind its alias.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace the key material or the key on a schedule of your own.",
                        if_ignored="The key material stays the same.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no key to rotate.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="rotate-customer-master-key",
                        title="Rotating key material",
                        read="2026-11",
                        quote="Authorized users can enable automatic annual rotation of their customer managed KMS keys. AWS managed keys are always rotated every year.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="secret-rotation",
        layer="cryptography",
        name="Secret rotation",
        definition="Changing database passwords, API keys and tokens on a schedule and after a leak.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The secret is created and changed by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the secret on the schedule that it manages.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Read the secret at run time, so that a change does not break the workload.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The secret is known to the customer's users and workloads, which must take over each change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS Secrets Manager, which rotates secrets on the schedule and with the function that it is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Rotate each secret on a schedule and at once after a leak, and have the workload read it at run time.",
                        if_ignored="A leaked secret stays valid.",
                        enabled_by_default=False,
                        evidence="Rotation status and last-changed date of each secret.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS changes the secret, the customer sets the schedule and the workload.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Changes the secret on the schedule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the schedule and have the workload read the secret at run time.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service is reached with IAM alone and keeps no secret of the workload's.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_identities_secrets",
                        title="SEC02-BP03 Store and use secrets securely",
                        read="2026-11",
                        quote="Establishing secure storage and automated rotation of remaining long-term credentials.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="secret-storage",
        layer="cryptography",
        name="Secret storage",
        definition="Where the workload keeps its passwords, tokens and keys.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS keeps the secret out of the customer's hands.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the secret encrypted and hands it only to the service that needs it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit who may read it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Where a secret is written down is the customer's choice, and plain environment variables and code are possible everywhere.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS Secrets Manager and Parameter Store, which keep secrets encrypted and log their use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep secrets in a store made for them, out of code, images, templates, tags and logs.",
                        if_ignored="Everybody who can read the code, the configuration or the logs can read the secret.",
                        evidence="Results of secret scanning; list of secrets in the store.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It keeps no secrets."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_identities_secrets",
                        title="SEC02-BP03 Store and use secrets securely",
                        read="2026-11",
                        quote="Using a purpose-built service to store, manage, and rotate these credentials",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="service-endpoint-tls",
        layer="cryptography",
        name="TLS on AWS endpoints",
        definition="Offering and keeping current TLS on AWS's own API endpoints.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The endpoints of AWS APIs are AWS's, and so are their certificates and protocol versions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves its APIs over TLS, renews their certificates, and requires TLS 1.2 or later.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support current TLS versions, and keep their trust stores current.",
                        if_ignored="Clients that support only older versions cannot connect.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The endpoint is served by software that the customer runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Secures its own endpoints only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure TLS on the endpoint and renew its certificate.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It has no endpoint of its own: ask this of the services that are called.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=INFRASTRUCTURE_SECURITY_CHAPTER,
                        title="Infrastructure security in AWS Account Management",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_protect_data_transit_encrypt",
                        title="SEC09-BP02 Enforce encryption in transit",
                        read="2026-11",
                        quote="AWS services provide HTTPS endpoints using TLS for communication",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="workload-tls",
        layer="cryptography",
        name="TLS of the workload",
        definition="TLS or other encryption on the customer's own listeners, mounts, clients, connections and lines.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service accepts and makes only encrypted connections.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all connections to and from the resource and refuses others.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Verify the server's certificate in your clients.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Whether the workload's own connections are encrypted is decided by its listeners, parameters and clients.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports TLS on the resource and offers certificates and policies for it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require encrypted connections on listeners, databases and mounts, and verify certificates in the clients.",
                        if_ignored="Where plaintext is allowed, data and passwords cross the network readable.",
                        evidence="Listener and parameter settings; a connection test without TLS that fails.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS encrypts one leg of the connection, the customer the other.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the leg between its own services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the leg between your clients, the resource and your origins.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service has no connection other than to AWS's own endpoints.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_protect_data_transit_encrypt",
                        title="SEC09-BP02 Enforce encryption in transit",
                        read="2026-11",
                        quote="You encrypt network traffic between your resources and the internet to mitigate unauthorized access to the data.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
)
