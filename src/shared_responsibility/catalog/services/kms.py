"""AWS Key Management Service."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb
from ..sources import (
    BOTO3,
    CLOUDHSM_GUIDE,
    DYNAMODB_GUIDE,
    KMS_CRYPTOGRAPHIC_DETAILS,
    KMS_GUIDE,
)

KMS_API = Source(
    id="kms-api-reference",
    title="AWS Key Management Service API Reference",
    url="https://docs.aws.amazon.com/kms/latest/APIReference/",
)

SERVICES = (
    Service(
        id="kms",
        name="AWS Key Management Service",
        categories=("abstracted-services", "security-identity-and-compliance"),
        names=("AWS KMS", "KMS", "Key Management Service"),
        sdk=("kms",),
        cloudformation=("AWS::KMS::",),
        terraform=("aws_kms_",),
        iam=("kms",),
        prowler=("kms",),
        security_hub=("KMS",),
        asff=("AwsKmsKey",),
        uses=(Uses(profile="keys-and-identity"),),
        asks=(
            Circumstance(
                name="key_type",
                values=("aws-managed", "aws-owned", "customer-managed"),
                question="Whose key is it: one that you created, one that an AWS service keeps in your account (aws/...), or one that AWS owns?",
                find_out="Run aws kms describe-key and read KeyManager (CUSTOMER or AWS); AWS owned keys do not show up in the account.",
                signs=(
                    Sign(
                        resource="AWS::KMS::Key",
                        reads=(("*", "customer-managed"),),
                    ),
                    Sign(
                        resource="AWS::KMS::ReplicaKey",
                        reads=(("*", "customer-managed"),),
                    ),
                ),
            ),
            Circumstance(
                name="key_spec",
                values=("asymmetric", "hmac", "symmetric"),
                question="Is the customer managed key symmetric (the default), asymmetric, or an HMAC key?",
                find_out="Run aws kms describe-key and read KeySpec.",
                given=(("key_type", "customer-managed"),),
                marked=("asymmetric", "hmac"),
                signs=(
                    Sign(
                        resource="AWS::KMS::Key",
                        path="KeySpec",
                        reads=(
                            ("SYMMETRIC_DEFAULT", "symmetric"),
                            ("HMAC*", "hmac"),
                            ("*", "asymmetric"),
                        ),
                        absent="symmetric",
                    ),
                ),
            ),
            Circumstance(
                name="key_store",
                values=("cloudhsm", "external", "standard"),
                question="Where does the key material of the customer managed key stand: in AWS KMS, in a CloudHSM key store, or in an external key store?",
                find_out="Run aws kms describe-key and read CustomKeyStoreId and Origin (AWS_CLOUDHSM, EXTERNAL_KEY_STORE).",
                given=(("key_type", "customer-managed"),),
                marked=("cloudhsm", "external"),
                signs=(
                    Sign(
                        resource="AWS::KMS::Key",
                        path="Origin",
                        reads=(
                            ("AWS_CLOUDHSM", "cloudhsm"),
                            ("EXTERNAL_KEY_STORE", "external"),
                            ("*", "standard"),
                        ),
                        absent="standard",
                    ),
                ),
            ),
            Circumstance(
                name="origin",
                values=("aws-kms", "imported"),
                question="Did AWS KMS generate the key material, or did you import it?",
                find_out="Run aws kms describe-key and read Origin: EXTERNAL means imported.",
                given=(("key_store", "standard"),),
                marked=("imported",),
                signs=(
                    Sign(
                        resource="AWS::KMS::Key",
                        path="Origin",
                        reads=(
                            ("AWS_KMS", "aws-kms"),
                            ("EXTERNAL", "imported"),
                        ),
                        absent="aws-kms",
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-operation",
                when=(("key_store", "external"),),
                owner=Owner.SHARED,
                because="AWS KMS encrypts first with key material of its own, the customer's external key manager encrypts the result; both must succeed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts with key material that AWS KMS holds before the data reach the external key manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep the external key manager and its proxy able to encrypt and decrypt for each request.",
                        if_ignored="Requests that use the KMS key fail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="use-xks-key",
                        title="KMS keys in external key stores",
                        read="2026-11",
                        quote="encryption and decryption operations are performed by your external key manager using the specified external key",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="AWS KMS performs the cryptographic operations in its own HSMs, and keeps the key material encrypted outside of them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts key material inside the HSM and decrypts it only in the HSM's volatile memory, for the milliseconds that an operation takes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-emission",
                owner=Owner.AWS,
                because="AWS KMS hands each use of a customer managed or AWS managed key to CloudTrail.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Logs all requests made against customer managed and AWS managed keys as CloudTrail events; the use of AWS owned keys is not shown to the customer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed or AWS managed key where the use of the key must be auditable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="basic-concepts",
                        title="Basic concepts",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="The keys of an external key store never enter AWS.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up the keys in the external key manager.",
                        if_ignored="AWS KMS cannot create, view or restore a key of the external key manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="use-xks-key",
                        title="KMS keys in external key stores",
                        read="2026-11",
                        quote="AWS KMS cannot create, view, update, or delete any cryptographic keys in your external key manager.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("origin", "imported"),),
                owner=Owner.CUSTOMER,
                because="The customer keeps the only fail-safe copy of key material that it imports.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the imported copy highly available, but deletes it when it expires or when the customer deletes it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Retain a copy of the key material outside AWS and import it again when it expired, was deleted or was lost.",
                        if_ignored="Without key material the KMS key cannot be used in any cryptographic operation.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys",
                        title="Importing key material for AWS KMS keys",
                        read="2026-11",
                        quote="you remain responsible for the key material while allowing AWS KMS to use a copy of it",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys-considerations",
                        title="Special considerations for imported key material",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                when=(("key_type", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="The customer creates, disables and deletes its customer managed keys.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Waits 7 to 30 days (30 unless told otherwise) before it deletes a key that is scheduled for deletion; calls that use the key fail meanwhile.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Schedule the deletion of a key only when nothing is encrypted under it any more, and watch for failing calls during the waiting period.",
                        if_ignored="After the waiting period the key and all its material are gone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="key-deletion",
                        title="Deleting keys",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="basic-concepts",
                        title="Basic concepts",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="customer-incident-response",
                when=(("key_type", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="Rotating a key does not re-encrypt data; after a data key is compromised the customer must do that.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Re-encrypt the data that a compromised data key protected.",
                        if_ignored="Whoever has the data key can still read the data; rotation of the KMS key does not mend that.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="rotate-keys",
                        title="Rotating AWS KMS keys",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
                owner=Owner.AWS,
                because="The hardware security modules stand hardened in facilities that AWS controls.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects the hardware security modules physically in its controlled facilities.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Guard the room in which the external key manager stands.",
                        when=(("key_store", "external"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="The external key manager and its proxy fail over only as the customer built them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Run the external key manager and its proxy redundantly and switch over when one fails.",
                        if_ignored="The KMS keys of the external key store cannot be used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Every Region has AWS KMS in at least three Availability Zones, any of which serves requests.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replicates the service in at least three Availability Zones and forwards requests to a fleet of HSMs, each of which can serve them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Key Management Service",
                        read="2026-11",
                        quote="The AWS KMS infrastructure is replicated in at least three Availability Zones (AZs) in each Region.",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="Errors in the parts of an external key store that stand outside AWS are the customer's to find and to fix.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Gives troubleshooting guidance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Identify and fix errors of the proxy, the external key manager and the network between them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("key_store", "cloudhsm"),),
                owner=Owner.CUSTOMER,
                because="A CloudHSM key store stands on a cluster that the customer sizes.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep at least two active HSMs in different Availability Zones in the cluster behind the key store.",
                        if_ignored="The keys of the key store depend on a single HSM or zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-cloudhsm",
                        title="AWS CloudHSM key stores",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="An external key store is as available as the customer builds its key manager, its proxy and the way to them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Lay out the external key manager, its proxy and the network redundantly.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The customer decides who in its accounts may call AWS KMS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains AWS managed policies such as AWSKeyManagementServicePowerUser.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Reduce permissions below the AWS managed policies with customer managed policies for each use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="security-iam-awsmanpol",
                        title="AWS managed policies for AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                when=(("key_store", "cloudhsm"),),
                owner=Owner.SHARED,
                because="AWS backs up the cluster; how many HSMs hold a new key is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Synchronises keys between the HSMs of the cluster and backs the cluster up at least once in 24 hours.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run enough HSMs in different Availability Zones that no key stands on one HSM only.",
                        if_ignored="A key that is newer than the last backup is lost with the only HSM that holds it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
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
                concern="in-region-durability",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="The keys of an external key store are kept by the customer's key manager.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep the keys in the external key manager durable.",
                        if_ignored="Data encrypted under a lost external key cannot be decrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                when=(("origin", "imported"),),
                owner=Owner.CUSTOMER,
                because="AWS does not keep imported key material as durable as its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Keep a copy of the imported key material from which it can be imported again.",
                        if_ignored="After a failure of a whole Region, or after expiry, the material may be gone and the data encrypted under it unreadable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys-considerations",
                        title="Special considerations for imported key material",
                        read="2026-11",
                        quote="AWS KMS does not maintain the durability of imported key material at the same level as key material that AWS KMS generates.",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys",
                        title="Importing key material for AWS KMS keys",
                        read="2026-11",
                        quote="you remain responsible for the key material while allowing AWS KMS to use a copy of it",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="AWS KMS keeps the key material that it generated, encrypted, in highly durable storage.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the encrypted key material in storage designed for 99.999999999% durability.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Key Management Service",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Which type, origin and key store a key has, and who may use a customer managed key, is the customer's decision.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates AWS managed and AWS owned keys and sets their policies; customers cannot change them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where you must control policy, rotation or deletion, and write its key policy.",
                        when=(("key_type", "customer-managed"),),
                        if_ignored="Without a customer managed key, policy and life cycle are what the AWS service sets.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="basic-concepts",
                        title="Basic concepts",
                        read="2026-11",
                        quote="Customers create and control the lifecycle and key policies of customer managed keys.",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="editing-keys",
                        title="Editing keys",
                        read="2026-11",
                        quote="You cannot edit any properties of AWS managed keys or AWS owned keys.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("key_store", "cloudhsm"),),
                owner=Owner.SHARED,
                because="AWS KMS generates the key in a CloudHSM cluster that the customer owns and manages.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Generates a non-exportable 256-bit key in the cluster, runs the HSM hardware and backs the cluster up.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Own the cluster: its HSMs, its users with the kmsuser crypto user among them, and its backups.",
                        if_ignored="While the key store is disconnected or the cluster is gone, its KMS keys cannot be used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-cloudhsm",
                        title="AWS CloudHSM key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="The keys of an external key store are created and kept in a key manager outside AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the API specification that the proxy must follow.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Generate, protect and keep the external keys, and answer for their availability, latency and durability.",
                        if_ignored="Data encrypted under a lost or unreachable external key cannot be decrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="custom-key-store-overview",
                        title="Custom key stores",
                        read="2026-11",
                        quote="you assume more responsibility for the availability and durability of cryptographic keys, and for the operation of the HSMs",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("origin", "imported"),),
                owner=Owner.CUSTOMER,
                because="The customer generates imported key material and remains responsible for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects its copy in the same HSMs and keeps it highly available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Generate the key material from a source of randomness that meets your requirements and retain a copy of it outside AWS.",
                        if_ignored="When the material expires or is lost, the KMS key is unusable until the same material is imported again.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys",
                        title="Importing key material for AWS KMS keys",
                        read="2026-11",
                        quote="you remain responsible for the key material while allowing AWS KMS to use a copy of it",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="importing-keys-considerations",
                        title="Special considerations for imported key material",
                        read="2026-11",
                        quote="AWS KMS does not maintain the durability of imported key material at the same level as key material that AWS KMS generates.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="In its standard key store AWS KMS generates the key material and answers for its security, availability and durability.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Generates the key material in HSMs validated at FIPS 140-3 Security Level 3, from which it never leaves unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("key_spec", ("asymmetric", "hmac")),),
                owner=Owner.CUSTOMER,
                because="Automatic rotation does not exist for asymmetric and HMAC keys.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rotate by hand: create a new KMS key and move applications to it.",
                        if_ignored="The key material stays the same: automatic rotation is for symmetric encryption keys only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_API,
                        page="API_EnableKeyRotation",
                        title="EnableKeyRotation",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="kms/client/enable_key_rotation",
                        title="KMS / Client / enable_key_rotation",
                        read="2026-11",
                        quote="Enables automatic rotation of the key material of the specified symmetric encryption KMS key.",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("key_store", ("cloudhsm", "external")),),
                owner=Owner.CUSTOMER,
                because="Automatic rotation does not exist in custom key stores.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rotate by hand: create a new KMS key, or renew the external key, and move aliases and applications to it.",
                        if_ignored="The key material stays the same: automatic rotation does not reach keys in custom key stores.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_API,
                        page="API_EnableKeyRotation",
                        title="EnableKeyRotation",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-cloudhsm",
                        title="AWS CloudHSM key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("origin", "imported"),),
                owner=Owner.CUSTOMER,
                because="Automatic rotation does not exist for imported key material.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rotate the key yourself with new material that you generate.",
                        if_ignored="The key material stays the same: automatic rotation does not reach imported material.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_API,
                        page="API_EnableKeyRotation",
                        title="EnableKeyRotation",
                        read="2026-11",
                        quote="Automatic key rotation is supported only on symmetric encryption KMS keys.",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                owner=Owner.AWS,
                because="Once rotation is on, AWS KMS replaces the key material by itself; AWS managed keys are rotated every year without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates AWS managed keys every year, and customer managed symmetric keys with automatic rotation at the end of each rotation period.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on automatic rotation of your customer managed keys and set the rotation period.",
                        when=(("key_type", "customer-managed"),),
                        if_ignored="The key material is not replaced.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_API,
                        page="API_EnableKeyRotation",
                        title="EnableKeyRotation",
                        read="2026-11",
                        quote="AWS KMS always rotates the key material of AWS managed keys every year.",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="rotating-keys-enable",
                        title="Enable automatic key rotation",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("key_type", "aws-managed"),),
                owner=Owner.AWS,
                because="AWS managed keys are rotated by AWS every year; until May 2022 it was every three years.",
                duties=(
                    Duty(party="provider", verb=Verb.APPLY, text="Rotates AWS managed keys about every 365 days."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where you need another schedule; the rotation of an AWS managed key can be neither turned off nor moved.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.howitworks",
                        title="Encryption at rest: How it works",
                        read="2026-11",
                        quote="changed the rotation schedule for AWS managed keys from every three years (approximately 1,095 days) to every year (approximately 365 days)",
                    ),
                ),
                since="2022-05",
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="AWS KMS answers from any network; conditions and endpoints that narrow this are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers global condition keys that tie access to a source address, VPC or VPC endpoint.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict where keys may be used from with policy conditions, and use a VPC interface endpoint where traffic must stay private.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the VPC endpoint service for a privately connected proxy, and connect its VPC to the proxy.",
                        when=(("key_store", "external"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Key Management Service",
                        read="2026-11",
                    ),
                    Citation(
                        of=KMS_GUIDE,
                        page="plan-xks-keystore",
                        title="Planning an external key store",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                when=(("key_type", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="The key policy of a customer managed key is fully the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the key policy so that only the named administrators and users can manage and use the key, and review its grants.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="basic-concepts",
                        title="Basic concepts",
                        read="2026-11",
                        quote="Customers create and control the lifecycle and key policies of customer managed keys.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                when=(("key_type", ("aws-managed", "aws-owned")),),
                owner=Owner.AWS,
                because="AWS sets the key policies of AWS managed and AWS owned keys, and customers cannot change them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets the key policy; that of an AWS managed key can be read in the account, that of an AWS owned key cannot.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the policy of an AWS managed key and move to a customer managed key where it is too wide.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_CRYPTOGRAPHIC_DETAILS,
                        page="basic-concepts",
                        title="Basic concepts",
                        read="2026-11",
                        quote="Customers can view access policies and CloudTrail events for AWS managed keys, but cannot manage any aspect of these keys.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="AWS scales AWS KMS without planned downtime.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales the fleet of HSMs and hosts seamlessly.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="The proxy and the key manager of an external key store are the customer's software.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the API specification of the proxy.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Supply, operate and maintain the proxy and the external key manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="keystore-external",
                        title="External key stores",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="AWS KMS requires TLS 1.2 on its endpoints.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 with perfect forward secrecy and offers TLS 1.3 and hybrid post-quantum TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Key Management Service",
                        read="2026-11",
                        quote="AWS KMS requires TLS 1.2 and recommends TLS 1.3 in all regions.",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS updates AWS KMS without planned downtime.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Performs all software updates of the service without planned downtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Key Management Service",
                        read="2026-11",
                        quote="designed to ensure zero planned downtime, with all software updates and scaling operations performed seamlessly and imperceptibly",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="The service is shared by many customers and keeps their keys apart.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Makes sure by several integrity controls that an operation uses exactly the KMS key that the request names, and decrypts key material only in HSM memory.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("key_store", "external"),),
                owner=Owner.CUSTOMER,
                because="AWS KMS talks to the external key store proxy over HTTPS, for which the customer keeps the certificate.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure TLS on the external key store proxy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KMS_GUIDE,
                        page="create-xks-keystore",
                        title="Create an external key store",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KMS_GUIDE,
                page="data-protection",
                title="Data protection in AWS Key Management Service",
                read="2026-11",
            ),
        ),
    ),
)
