"""The tools for temporary credentials, sign-in and who used what."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="central-root-access",
        name="Central management of root access in IAM",
        purpose="Removes the root credentials of member accounts, and performs the few tasks that need them from one account.",
        concerns=(
            "account-structure",
            "credential-protection",
        ),
        service="iam",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable it from the management account, with trusted access for IAM.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/iam/client/enable_organizations_root_credentials_management.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="iam/client/enable_organizations_root_credentials_management",
                title="enable_organizations_root_credentials_management",
                read="2026-11",
                quote="Enables the management of privileged root user credentials across member accounts in your organization.",
            ),
        ),
    ),
    Tool(
        id="cognito",
        name="Amazon Cognito",
        purpose="Signs the users of an application in, with multi-factor authentication and federation.",
        concerns=("application-user-authentication",),
        service="cognito",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the user pool, and set its password policy, its second factor and its threat protection.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/cognito-idp.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="cognito-idp",
                title="CognitoIdentityProvider",
                read="2026-11",
                quote="you can configure user pools and authenticate users",
            ),
        ),
    ),
    Tool(
        id="credential-report",
        name="Credential report of IAM",
        purpose="Lists every IAM user of an account with the age and the use of its credentials.",
        concerns=(
            "access-review",
            "credential-protection",
        ),
        service="iam",
        purposes=(
            "compliance",
            "identity-and-access",
        ),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Generate the report as often as it is to be reviewed.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/iam/client/generate_credential_report.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="iam/client/generate_credential_report",
                title="generate_credential_report",
                read="2026-11",
                quote="Generates a credential report for the Amazon Web Services account.",
            ),
        ),
    ),
    Tool(
        id="last-accessed-information",
        name="Last accessed information of IAM",
        purpose="Shows when a user, role or policy last reached a service, so that access that nobody uses can be taken away.",
        concerns=(
            "access-review",
            "iam-policy-configuration",
        ),
        service="iam",
        purposes=("identity-and-access",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Generate the report before each review; IAM records the activity by itself.",
            enabled_by_default=True,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/iam/client/generate_service_last_accessed_details.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="iam/client/generate_service_last_accessed_details",
                title="generate_service_last_accessed_details",
                read="2026-11",
                quote="IAM reports activity for at least the last 400 days",
            ),
        ),
    ),
    Tool(
        id="roles-anywhere",
        name="IAM Roles Anywhere",
        purpose="Gives workloads outside AWS temporary credentials for a certificate instead of a long-term key.",
        concerns=("credential-protection",),
        service="rolesanywhere",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Register the certificate authority as a trust anchor, and create the profiles and roles.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/rolesanywhere.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="rolesanywhere",
                title="RolesAnywhere",
                read="2026-11",
                quote="eliminates the need to manage long-term credentials for workloads running outside of Amazon Web Services",
            ),
        ),
    ),
    Tool(
        id="security-token-service",
        name="AWS Security Token Service",
        purpose="Hands out temporary credentials to those who may assume a role.",
        concerns=("credential-protection",),
        service="sts",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Let people and programs assume roles instead of holding access keys.",
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/sts.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="sts",
                title="STS",
                read="2026-11",
                quote="request temporary, limited-privilege credentials for users",
            ),
        ),
    ),
    Tool(
        id="verified-permissions",
        name="Amazon Verified Permissions",
        purpose="Decides by policies what the users of an application may do in it.",
        concerns=("application-user-authentication",),
        service="verifiedpermissions",
        purposes=("identity-and-access",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a policy store, write its policies, and ask it from the application at each request.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/verifiedpermissions.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="verifiedpermissions",
                title="VerifiedPermissions",
                read="2026-11",
                quote="You can use Verified Permissions to manage permissions for your application, and authorize user access based on those permissions.",
            ),
        ),
    ),
)
