"""The tools for identity and access."""

from ..._registry import Tool
from ..._types import Citation, Source
from ..sources import IAM_GUIDE, ORGANIZATIONS_GUIDE, SECRETS_MANAGER_GUIDE, SECURITY_PILLAR

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
        url="https://docs.aws.amazon.com/access-analyzer/latest/APIReference/Welcome.html",
        sources=(
            Citation(
                of=ACCESS_ANALYZER_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="helps you to set, verify, and refine your IAM policies by providing a suite of capabilities",
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
        ),
    ),
)
