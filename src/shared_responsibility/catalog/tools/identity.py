"""The tools for identity and access."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty, Source
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE, IAM_GUIDE, ORGANIZATIONS_GUIDE, SECRETS_MANAGER_GUIDE, SECURITY_PILLAR

ACCESS_ANALYZER_API = Source(
    id="access-analyzer-api-reference",
    title="IAM Access Analyzer API Reference",
    url="https://docs.aws.amazon.com/access-analyzer/latest/APIReference/",
)
IAM_DOCUMENTATION = Source(
    id="iam-documentation",
    title="AWS Identity and Access Management Documentation",
    url="https://docs.aws.amazon.com/iam/",
)
IDENTITY_CENTER_API = Source(
    id="identity-center-api-reference",
    title="IAM Identity Center API Reference",
    url="https://docs.aws.amazon.com/singlesignon/latest/APIReference/",
)

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="access-analyzer",
        name="IAM Access Analyzer",
        purpose="Finds resources that can be reached from outside, access that nobody uses, and faults in policies.",
        concerns=(
            "access-review",
            "iam-policy-configuration",
            "resource-policy-configuration",
        ),
        service="accessanalyzer",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT, ToolRole.DETECT),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create an analyzer in each Region, for the account or the organization.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/access-analyzer/latest/APIReference/Welcome.html",
        sources=(
            Citation(
                of=ACCESS_ANALYZER_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="helps you to set, verify, and refine your IAM policies by providing a suite of capabilities",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="accessanalyzer",
                title="AccessAnalyzer",
                read="2026-11",
                quote="you first need to create an analyzer",
            ),
        ),
    ),
    Tool(
        id="iam",
        name="AWS Identity and Access Management (IAM)",
        purpose="Manages users, roles, policies and credentials, by which every request is allowed or denied.",
        concerns=(
            "access-review",
            "credential-protection",
            "iam-policy-configuration",
        ),
        service="iam",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the policies and roles by which people and programs get the access they need, and no more.",
        ),
        url="https://docs.aws.amazon.com/iam/",
        sources=(
            Citation(
                of=IAM_DOCUMENTATION,
                title="AWS Identity and Access Management Documentation",
                read="2026-11",
                quote="AWS Identity and Access Management (IAM) is a web service for securely controlling access to AWS services.",
            ),
            Citation(
                of=IAM_GUIDE,
                page="best-practices",
                title="Security best practices in IAM",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="identity-center",
        name="AWS IAM Identity Center",
        purpose="Gives the workforce one sign-in with temporary credentials for all accounts and applications, from an existing identity provider.",
        concerns=(
            "access-review",
            "account-structure",
            "credential-protection",
            "iam-policy-configuration",
        ),
        service="identity-center",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable an instance, connect the identity provider, and assign permission sets.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/singlesignon/latest/APIReference/welcome.html",
        sources=(
            Citation(
                of=IDENTITY_CENTER_API,
                page="welcome",
                title="Welcome",
                read="2026-11",
                quote="You can connect your existing identity provider and synchronize users and groups from your directory",
            ),
        ),
    ),
    Tool(
        id="multi-factor-authentication",
        name="Multi-factor authentication in IAM",
        purpose="Asks root users and IAM users for a second factor at sign-in.",
        concerns=("credential-protection",),
        service="iam",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Register a second factor for root users and IAM users, and require it by policy.",
        ),
        url="https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
        sources=(
            Citation(
                of=IAM_GUIDE,
                page="best-practices",
                title="Security best practices in IAM",
                read="2026-11",
            ),
        ),
    ),
    Tool(
        id="organizations",
        name="AWS Organizations",
        purpose="Groups accounts into organizational units, so that environments are separated and governed together.",
        concerns=(
            "account-structure",
            "resource-inventory",
        ),
        service="organizations",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the organization, and arrange the accounts in units.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html",
        sources=(
            Citation(
                of=ORGANIZATIONS_GUIDE,
                page="orgs_best-practices_mgmt-acct",
                title="Best practices for the management account",
                read="2026-11",
            ),
            Citation(
                of=SECURITY_PILLAR,
                page="aws-account-management-and-separation",
                title="AWS account management and separation",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="organizations",
                title="Organizations",
                read="2026-11",
                quote="consolidate your multiple Amazon Web Services accounts into an organization",
            ),
        ),
    ),
    Tool(
        id="secrets-manager",
        name="AWS Secrets Manager",
        purpose="Stores passwords, tokens and keys encrypted, hands them out by permission, and rotates them on schedule.",
        concerns=(
            "secret-rotation",
            "secret-storage",
        ),
        service="secretsmanager",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Store the secrets there, read them at run time, and turn rotation on.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
        sources=(
            Citation(
                of=SECRETS_MANAGER_GUIDE,
                page="rotating-secrets",
                title="Rotate AWS Secrets Manager secrets",
                read="2026-11",
            ),
            Citation(
                of=SECURITY_PILLAR,
                page="sec_identities_secrets",
                title="SEC02-BP03 Store and use secrets securely",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="secretsmanager/client/rotate_secret",
                title="rotate_secret",
                read="2026-11",
                quote="Configures and starts the asynchronous process of rotating the secret.",
            ),
        ),
    ),
    Tool(
        id="service-control-policies",
        name="AWS Organizations and its service control policies (SCPs)",
        purpose="Sets the most that any user or role of the member accounts can be allowed to do.",
        concerns=(
            "account-structure",
            "iam-policy-configuration",
            "region-choice",
        ),
        service="organizations",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable the policy type, write the policies and attach them.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html",
        sources=(
            Citation(
                of=ORGANIZATIONS_GUIDE,
                page="orgs_manage_policies_scps",
                title="Service control policies (SCPs)",
                read="2026-11",
            ),
            Citation(
                of=ORGANIZATIONS_GUIDE,
                page="orgs_manage_policies_scps_examples",
                title="Example service control policies",
                read="2026-11",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="organizations/client/enable_policy_type",
                title="enable_policy_type",
                read="2026-11",
                quote="After you enable a policy type in a root, you can attach policies of that type to the root",
            ),
        ),
    ),
)
