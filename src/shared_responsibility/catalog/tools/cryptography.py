"""The tools for keys, certificates, signatures and isolation."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="bedrock-guardrails",
        name="Amazon Bedrock Guardrails",
        purpose="Blocks topics, filters content and removes sensitive information in the prompts and answers of models.",
        concerns=(
            "ai-input-and-output-safety",
            "data-classification",
        ),
        service="bedrock-guardrails",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        services=(
            "bedrock",
            "bedrock-agents",
            "bedrock-knowledge-bases",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a guardrail and name it in each call or agent.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/bedrock/client/create_guardrail.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="bedrock/client/create_guardrail",
                title="create_guardrail",
                read="2026-11",
                quote="Creates a guardrail to block topics and to implement safeguards for your generative AI applications.",
            ),
        ),
    ),
    Tool(
        id="cloudhsm",
        name="AWS CloudHSM",
        purpose="Keeps keys in hardware security modules that only the customer's own users can use.",
        concerns=(
            "key-choice-and-policy",
            "key-material-custody",
        ),
        service="cloudhsm",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the cluster and its modules, and manage their users and keys.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/cloudhsmv2/client/create_hsm.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="cloudhsmv2/client/create_hsm",
                title="create_hsm",
                read="2026-11",
                quote="Creates a new hardware security module (HSM) in the specified CloudHSM cluster.",
            ),
        ),
    ),
    Tool(
        id="ebs-encryption-by-default",
        name="EBS encryption by default",
        purpose="Encrypts every new volume of an account in a Region.",
        concerns=("at-rest-encryption-enablement",),
        service="ebs",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        services=(
            "ebs",
            "ec2",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable it in each Region; volumes that exist stay as they are.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ec2/client/enable_ebs_encryption_by_default.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ec2/client/enable_ebs_encryption_by_default",
                title="enable_ebs_encryption_by_default",
                read="2026-11",
                quote="After you enable encryption by default, the EBS volumes that you create are always encrypted",
            ),
        ),
    ),
    Tool(
        id="nitro-enclaves",
        name="AWS Nitro Enclaves",
        purpose="Separates a part of an instance that not even its administrators can enter.",
        concerns=(
            "client-side-encryption",
            "workload-separation",
        ),
        service="nitro-enclaves",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        services=("ec2",),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable enclaves when the instance is launched, and build the image that runs in one.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/ec2/client/describe_instances.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="ec2/client/describe_instances",
                title="describe_instances",
                read="2026-11",
                quote="A Boolean that indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.",
            ),
        ),
    ),
    Tool(
        id="payment-cryptography",
        name="AWS Payment Cryptography",
        purpose="Performs the cryptography of card payments with keys in hardware security modules that AWS runs.",
        concerns=(
            "key-choice-and-policy",
            "key-material-custody",
        ),
        service="payment-cryptography",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create or import the keys, and write the policies for them.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/payment-cryptography.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="payment-cryptography",
                title="PaymentCryptography",
                read="2026-11",
                quote="manage encryption keys for use during payment-related cryptographic operations",
            ),
        ),
    ),
    Tool(
        id="private-certificate-authority",
        name="AWS Private Certificate Authority",
        purpose="Runs a certificate authority for an organization's own names, devices and users.",
        concerns=(
            "certificate-renewal",
            "workload-tls",
        ),
        service="acm-pca",
        purposes=("data-protection",),
        roles=(ToolRole.PREVENT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the hierarchy of authorities, and publish revocations.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/acm-pca/client/create_certificate_authority.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="acm-pca/client/create_certificate_authority",
                title="create_certificate_authority",
                read="2026-11",
                quote="Creates a root or subordinate private certificate authority (CA).",
            ),
        ),
    ),
    Tool(
        id="signer",
        name="AWS Signer",
        purpose="Signs code and container images, so that what is deployed can be checked against who signed it.",
        concerns=(
            "application-code",
            "container-image-patching",
        ),
        service="signer",
        purposes=("data-protection",),
        roles=(
            ToolRole.PREVENT,
            ToolRole.PROVE,
        ),
        services=(
            "ecr",
            "eks",
            "freertos",
            "iot-device-management",
            "lambda",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a signing profile, sign in the pipeline, and refuse what is unsigned where it is deployed.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/signer.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="signer",
                title="signer",
                read="2026-11",
                quote="fully managed code-signing service to help you ensure the trust and integrity of your code",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="lambda/client/create_code_signing_config",
                title="create_code_signing_config",
                read="2026-11",
                quote="defines a list of allowed signing profiles and defines the code-signing validation policy",
            ),
        ),
    ),
)
