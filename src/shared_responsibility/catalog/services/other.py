"""Services of the family other."""

from ..._types import (
    Circumstance,
    Citation,
    Duty,
    Fact,
    Service,
    Source,
    Uses,
)
from ..._vocabulary import Owner, Verb
from ..sources import MARKETPLACE_GUIDE

AMB_ETHEREUM_GUIDE = Source(
    id="managed-blockchain-ethereum-developer-guide",
    title="AMB Access Ethereum Developer Guide",
    url="https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/",
)
AMB_FABRIC_GUIDE = Source(
    id="managed-blockchain-hyperledger-fabric-developer-guide",
    title="AMB Access Hyperledger Fabric Developer Guide",
    url="https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/",
)
BRAKET_GUIDE = Source(
    id="braket-developer-guide",
    title="Amazon Braket Developer Guide",
    url="https://docs.aws.amazon.com/braket/latest/developerguide/",
)
GROUND_STATION_GUIDE = Source(
    id="ground-station-user-guide",
    title="AWS Ground Station User Guide",
    url="https://docs.aws.amazon.com/ground-station/latest/ug/",
)
MARKETPLACE_API = Source(
    id="marketplace-api-reference",
    title="AWS Marketplace API Reference",
    url="https://docs.aws.amazon.com/marketplace/latest/APIReference/",
)


SERVICES = (
    Service(
        id="braket",
        name="Amazon Braket",
        categories=("quantum-technologies",),
        names=("Braket",),
        sdk=("braket",),
        cloudformation=("AWS::Braket::",),
        iam=("braket",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Amazon Braket is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BRAKET_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon Braket",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BRAKET_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Amazon Braket",
                read="2026-11",
            ),
            Citation(
                of=BRAKET_GUIDE,
                page="braket-using",
                title="Running your quantum tasks with Amazon Braket",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="groundstation",
        name="AWS Ground Station",
        categories=("satellite",),
        names=("Ground Station",),
        sdk=("groundstation",),
        cloudformation=("AWS::GroundStation::",),
        iam=("groundstation",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Sensitive data are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts personal data and ephemerides with AWS owned keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on; give ephemerides a key of your own where you need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GROUND_STATION_GUIDE,
                        page="security.encryption-at-rest",
                        title="Data encryption at rest for AWS Ground Station",
                        read="2026-11",
                        quote="AWS Ground Station provides encryption by default to protect your sensitive data at rest using AWS owned encryption keys.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Ground Station encrypts what it stores, and enforces it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all sensitive data at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GROUND_STATION_GUIDE,
                        page="security.encryption-at-rest",
                        title="Data encryption at rest for AWS Ground Station",
                        read="2026-11",
                        quote="AWS Ground Station enforces encryption on all sensitive, at-rest, data",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="For ephemerides the customer can choose a key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses AWS owned keys unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give ephemerides a customer managed key, with its key policy and grants, if you need control over it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GROUND_STATION_GUIDE,
                        page="security.encryption-at-rest",
                        title="Data encryption at rest for AWS Ground Station",
                        read="2026-11",
                        quote="you can choose to use a customer managed key in place of the default AWS managed keys",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GROUND_STATION_GUIDE,
                page="security.encryption-at-rest",
                title="Data encryption at rest for AWS Ground Station",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="managedblockchain",
        name="Amazon Managed Blockchain",
        categories=("blockchain",),
        names=(
            "Amazon Managed Blockchain (AMB)",
            "AMB",
            "AMB Access",
            "AMB Query",
            "Managed Blockchain",
        ),
        sdk=("managedblockchain", "managedblockchain-query"),
        cloudformation=("AWS::ManagedBlockchain::",),
        iam=("managedblockchain", "managedblockchain-query"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Networks, members and peer nodes of Hyperledger Fabric are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all data at rest on networks, members and peer nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on; give the member a key of your own when you create it, where you need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMB_FABRIC_GUIDE,
                        page="managed-blockchain-encryption-at-rest",
                        title="Encryption at Rest for AMB Access Hyperledger Fabric",
                        read="2026-11",
                        quote="Data at the network level is encrypted using AWS owned keys by default at no additional cost.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Encryption at rest is managed by the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts the data of networks, members and peer nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMB_FABRIC_GUIDE,
                        page="managed-blockchain-encryption-at-rest",
                        title="Encryption at Rest for AMB Access Hyperledger Fabric",
                        read="2026-11",
                        quote="Amazon Managed Blockchain (AMB) offers fully managed encryption at rest.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key is chosen for each member, and inherited by its peer nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS owned key unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Specify a KMS key when you create a member, if you need control over the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMB_FABRIC_GUIDE,
                        page="managed-blockchain-encryption-at-rest",
                        title="Encryption at Rest for AMB Access Hyperledger Fabric",
                        read="2026-11",
                        quote="you can specify the type of AWS KMS key at the member level",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Managed Blockchain is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the traffic to the service endpoints with HTTPS/TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Do not turn off certificate checks in your clients (--no-verify-ssl).",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMB_ETHEREUM_GUIDE,
                        page="ethereum-data-protection",
                        title="Data protection for Amazon Managed Blockchain (AMB) Access Ethereum",
                        read="2026-11",
                        quote="By default, AMB Access uses an HTTPS/TLS connection to encrypt all the data",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AMB_FABRIC_GUIDE,
                page="managed-blockchain-encryption-at-rest",
                title="Encryption at Rest for AMB Access Hyperledger Fabric",
                read="2026-11",
            ),
            Citation(
                of=AMB_ETHEREUM_GUIDE,
                page="ethereum-data-protection",
                title="Data protection for Amazon Managed Blockchain (AMB) Access Ethereum",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="marketplace",
        name="AWS Marketplace",
        categories=("marketplace",),
        names=("Marketplace",),
        sdk=(
            "marketplace-agreement",
            "marketplace-catalog",
            "marketplace-deployment",
            "marketplace-discovery",
            "marketplace-entitlement",
            "marketplace-reporting",
            "marketplacecommerceanalytics",
            "meteringmarketplace",
        ),
        iam=("aws-marketplace", "aws-marketplace-management", "marketplacecommerceanalytics", "vendor-insights"),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="product",
                values=("ami", "container", "none", "saas"),
                question="Do you ask about the marketplace itself (none), or about a product bought there: a machine image, a container product, software as a service?",
                find_out="Read the delivery method on the product's page, or in Manage subscriptions.",
                marked=("ami", "container", "saas"),
            ),
        ),
        facts=(
            Fact(
                concern="container-image-patching",
                when=(("product", "container"),),
                owner=Owner.CUSTOMER,
                because="A container product runs on the buyer's own cluster: the seller publishes new images, the buyer puts them there.",
                duties=(
                    Duty(party="marketplace-seller", verb=Verb.PUBLISH, text="Publishes new versions of the images."),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Hosts the images and their terms."),
                    Duty(party="customer", verb=Verb.APPLY, text="Deploy new versions of the images to your cluster."),
                ),
                sources=(
                    Citation(
                        of=MARKETPLACE_API,
                        page="metering-apis",
                        title="Using the AWS Marketplace Metering API",
                        read="2026-11",
                        quote="a container running on either Amazon Elastic Kubernetes Service (Amazon EKS) or Amazon Elastic Container Service (Amazon ECS)",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("product", "ami"),),
                owner=Owner.CUSTOMER,
                because="An AMI product runs on instances in the buyer's account, which the buyer patches.",
                duties=(
                    Duty(party="marketplace-seller", verb=Verb.PUBLISH, text="Publishes new versions of the image."),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Scans and lists images that meet its policies."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the instances, or replace them from a newer version of the image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MARKETPLACE_GUIDE,
                        page="product-and-ami-policies",
                        title="AMI-based product policies",
                        read="2026-11",
                    ),
                    Citation(
                        of=MARKETPLACE_API,
                        page="metering-apis",
                        title="Using the AWS Marketplace Metering API",
                        read="2026-11",
                        quote="Called from: Amazon Elastic Compute Cloud (Amazon EC2) instance",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(
                    (
                        "product",
                        (
                            "container",
                            "saas",
                        ),
                    ),
                ),
                owner=Owner.NOT_APPLICABLE,
                because="The product brings no machine of the buyer's: software as a service runs at the seller, a container on a cluster whose nodes are asked about by themselves.",
                duties=(
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.APPLY,
                        text="Patches the machines on which its software as a service runs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MARKETPLACE_API,
                        page="metering-apis",
                        title="Using the AWS Marketplace Metering API",
                        read="2026-11",
                        quote="Called from: SaaS applications",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="Products are made and supported by their sellers, not by AWS; choosing them is the buyer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets the policies that products must meet to be listed.",
                    ),
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PROVIDE,
                        text="Answer for the availability and security of everything outside the image that an AMI product depends on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Vet the product, its seller and its terms before you subscribe, and watch the seller's updates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MARKETPLACE_GUIDE,
                        page="product-and-ami-policies",
                        title="AMI-based product policies",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MARKETPLACE_GUIDE,
                page="product-and-ami-policies",
                title="AMI-based product policies",
                read="2026-11",
            ),
        ),
    ),
)
