"""The concerns of identity: credentials, policies, users, accounts and their review."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DATA_PRIVACY_FAQ,
    DATA_PROTECTION_CHAPTER,
    IAM_GUIDE,
    INFRASTRUCTURE_SECURITY_CHAPTER,
    SECURITY_PILLAR,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="access-review",
        layer="identity",
        name="Access review",
        definition="Reviewing who has access to accounts, resources and data, and removing what is unused.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS reviews and removes the access in question.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Reviews the access of its own staff and services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review the access that you granted.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Access is granted by the customer, so only the customer can tell whether it is still needed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Records when credentials and permissions were last used, and offers IAM Access Analyzer and credential reports.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review users, roles, permissions and credentials on a schedule and remove what is unused.",
                        if_ignored="Unused and excessive access stays valid and can be abused.",
                        evidence="Dated access reviews and the removals that followed.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="Nobody holds standing access to anything here."),
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
                        of=IAM_GUIDE,
                        page="best-practices#remove-credentials",
                        title="Security best practices in IAM",
                        read="2026-11",
                        quote="Regularly review and remove unused users, roles, permissions, policies, and credentials",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="account-structure",
        layer="identity",
        name="Account structure",
        definition="Dividing the estate into accounts and organizational units and separating environments.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS creates and orders the accounts for the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the accounts and their baseline.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Say which workloads and environments belong apart.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="How workloads and environments are spread over accounts is the customer's design.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates accounts from each other and offers AWS Organizations and Control Tower.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Separate workloads and environments by account, and set guardrails for groups of accounts.",
                        if_ignored="A mistake or an intruder in one environment reaches all others in the same account.",
                        evidence="The organization's account and unit plan.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing here lives in an account: ask this of the organization whose accounts the workload uses.",
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
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="aws-account-management-and-separation",
                        title="AWS account management and separation",
                        read="2026-11",
                        quote="account-level separation is strongly recommended for isolating production workloads from development and test workloads",
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
        id="application-user-authentication",
        layer="identity",
        name="Authentication of application users",
        definition="Sign-in and sessions of the workload's own end users.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS signs the end users in as a part of the finished application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs sign-in and sessions of the application.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the sign-in methods, require multi-factor authentication, and remove users who have left.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Who the end users are and how they prove it is decided in the customer's application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Cognito, authorizers and federation to build it with; authenticates calls to its own APIs only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a sign-in method, require strong authentication, and protect sessions and tokens.",
                        if_ignored="Anybody who finds the application's address can use it, or take over a user's session.",
                        evidence="Authentication settings of the application and their tests.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS keeps the directory and checks the credentials, the customer sets the rules of sign-in.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the users, checks their credentials and issues tokens.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set password policy, multi-factor authentication, token lifetimes and federation.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="End users of the workload sign in to the application in front of this service, not to the service.",
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
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "managed-database",
                    "managed-database-with-os-access",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
        unsettled=("keys-and-identity",),
    ),
    Concern(
        id="credential-protection",
        layer="identity",
        name="Credential protection",
        definition="Protecting the root user, passwords, access keys, SSH keys and multi-factor devices.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS holds and rotates the credentials in question.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Issues, stores and rotates the credentials.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit who can obtain them.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Whoever holds the customer's credentials acts as the customer; AWS cannot tell the difference.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Verifies credentials, offers temporary ones through roles and federation, and supports multi-factor authentication.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Lock away the root user, require multi-factor authentication, prefer temporary credentials and keep keys out of code.",
                        if_ignored="Stolen credentials work until somebody revokes them; what is done with them counts as done by the customer.",
                        evidence="IAM credential report; multi-factor status of the root user.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="No credentials belong to it."),
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
                        of=DATA_PROTECTION_CHAPTER,
                        title="Data Protection in AWS Config (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="we recommend that you protect AWS account credentials",
                    ),
                    Citation(
                        of=IAM_GUIDE,
                        page="best-practices",
                        title="Security best practices in IAM",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="iam-policy-configuration",
        layer="identity",
        name="IAM policies",
        definition="Writing identity policies, roles given to workloads, permission sets and service control policies.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The permissions in question are those of a role that AWS defines and maintains.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Defines the permissions of service-linked roles and AWS managed policies and keeps them current.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide whether to use them, and prefer narrower policies of your own.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS grants exactly what the customer's policies say.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates the policies and offers managed policies, policy validation and IAM Access Analyzer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant each person and workload the least permissions, and set guardrails for accounts.",
                        if_ignored="Excessive permissions are granted as written.",
                        evidence="The policies, with the findings of IAM Access Analyzer.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS and the customer each write a part of the permissions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Defines the service-linked roles and managed policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach them deliberately and write the policies of your own users and workloads.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="No permissions are given to it or through it."),
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
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="responsibility for configuring access to AWS services and resources",
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
                ),
                sources=(
                    Citation(
                        of=DATA_PRIVACY_FAQ,
                        title="Data Privacy FAQ",
                        read="2026-11",
                        quote="responsibility for configuring access to AWS services and resources",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="in-service-accounts",
        layer="identity",
        name="Accounts inside the service",
        definition="Creating and limiting users that live inside the resource: operating system, database, directory, Kubernetes, HSM and contact-centre users.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The accounts inside the resource are AWS's own, and the customer has none.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates and protects the accounts that operate the resource.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit access to the resource through IAM.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The users inside the resource are created and removed by the customer; IAM does not manage them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the first administrator as requested and keeps its own service accounts apart.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create personal users with least privileges inside the resource, change initial passwords, remove leavers.",
                        if_ignored="Shared or forgotten accounts stay valid although the IAM identities are gone.",
                        evidence="A list of users and roles exported from the resource.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS operates with accounts of its own inside the resource, beside the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Protects the accounts that it operates the resource with.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage all other accounts, and leave AWS's untouched.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service has no users of its own inside; access is granted through IAM alone.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "customer-run-software",
                    "functions",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="request-authorization-engine",
        layer="identity",
        name="Request authorization engine",
        definition="Authenticating and evaluating each request to an AWS API against the policies in force.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Requests to AWS APIs are checked by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Verifies the signature of each request and evaluates the policies before it executes the request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write policies that say what is meant, and sign requests with temporary credentials.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Requests are checked by software that the customer runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks the requests to its own APIs only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Authenticate and authorize the requests to the endpoint.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE, because="It answers no requests: ask this of the services that are called."
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
                        of=INFRASTRUCTURE_SECURITY_CHAPTER,
                        title="Infrastructure security in AWS Account Management",
                        read="2026-11",
                        quote="requests must be signed by using an access key ID and a secret access key that is associated with an IAM principal",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
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
)
