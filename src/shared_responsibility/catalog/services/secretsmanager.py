"""AWS Secrets Manager."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, Verb
from ..sources import SECRETS_MANAGER_GUIDE

SERVICES = (
    Service(
        id="secretsmanager",
        name="AWS Secrets Manager",
        categories=("abstracted-services", "security-identity-and-compliance"),
        names=("Secrets Manager", "secrets-manager"),
        sdk=("secretsmanager",),
        cloudformation=("AWS::SecretsManager::",),
        terraform=("aws_secretsmanager_",),
        iam=("secretsmanager",),
        prowler=("secretsmanager",),
        security_hub=("SecretsManager",),
        asff=("AwsSecretsManagerSecret",),
        uses=(Uses(profile="keys-and-identity"),),
        asks=(
            Circumstance(
                name="managed_rotation",
                question="Does the service that created the secret rotate it (managed rotation)?",
                find_out="Run aws secretsmanager describe-secret and read OwningService and RotationEnabled.",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::SecretsManager::RotationSchedule",
                        path="RotationLambdaARN",
                        reads=(("*", False),),
                    ),
                    Sign(
                        resource="AWS::SecretsManager::RotationSchedule",
                        path="HostedRotationLambda",
                        reads=(("*", False),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Every secret is associated with a KMS key and encrypted, without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Associates each secret with a KMS key; without a choice of the customer's it is the account's default key for Secrets Manager.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Secrets Manager encrypts each version of a secret with a data key under a KMS key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Requests a data key for each version, stores it only in encrypted form and removes the plaintext from memory as soon as possible.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave Secrets Manager and the readers of a secret the right to use its KMS key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
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
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer decides which secrets exist and deletes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Holds a deleted secret, inaccessible, for a recovery window of at least seven days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep secret values out of names, descriptions and tags, and watch for callers before you delete a secret.",
                        if_ignored="After the recovery window, or with forced deletion at once, the secret cannot be recovered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="manage_delete-secret",
                        title="Delete an AWS Secrets Manager secret",
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
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Secrets stay in their Region until the customer replicates them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates the encrypted secret, its tags and resource policy to the chosen Regions, and passes on rotated values.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the Regions to replicate to, and promote a replica when you need it alone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="replicate-secrets",
                        title="Replicate AWS Secrets Manager secrets across Regions",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may leave the default key or name a customer managed key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the account's default key for Secrets Manager where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key where you must control its policy, and keep it enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Private paths to the API are the customer's to create.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use interface endpoints (PrivateLink), a VPN or Direct Connect where calls must stay on private routes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("managed_rotation", True),),
                owner=Owner.AWS,
                because="With managed rotation the service that made the secret rotates it without a Lambda function.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the secret and the credential behind it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the secret through the service that manages it, and set the schedule where that service lets you.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_lambda",
                        title="Rotation by Lambda function",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_managed",
                        title="Managed rotation",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                owner=Owner.CUSTOMER,
                because="Rotation changes the secret and the database or service behind it; the customer sets it up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Calls the rotation function on the schedule that was set, and labels the new version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on rotation with a schedule, and supply a Lambda function that reaches the database or service.",
                        if_ignored="The secret keeps its value.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotating-secrets",
                        title="Rotate AWS Secrets Manager secrets",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_lambda",
                        title="Rotation by Lambda function",
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
                        text="Choose key, resource policy, rotation and replication of each secret.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Secrets Manager serves its API over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports TLS 1.2 and 1.3 in all Regions, and hybrid post-quantum TLS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Secrets Manager",
                        read="2026-11",
                        quote="Secrets Manager supports TLS 1.2 and 1.3 in all Regions.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SECRETS_MANAGER_GUIDE,
                page="data-protection",
                title="Data protection in AWS Secrets Manager",
                read="2026-11",
            ),
        ),
    ),
)
