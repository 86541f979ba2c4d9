"""Services of the family other."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, Verb

MARKETPLACE_SELLER_GUIDE = Source(
    id="marketplace-seller-guide",
    title="AWS Marketplace Seller Guide",
    url="https://docs.aws.amazon.com/marketplace/latest/userguide/",
)

SERVICES = (
    Service(
        id="braket",
        name="Amazon Braket",
        categories=("quantum-technologies",),
        sdk=("braket",),
        cloudformation=("AWS::Braket::",),
        iam=("braket",),
    ),
    Service(
        id="groundstation",
        name="AWS Ground Station",
        categories=("satellite",),
        sdk=("groundstation",),
        cloudformation=("AWS::GroundStation::",),
        iam=("groundstation",),
    ),
    Service(
        id="managedblockchain",
        name="Amazon Managed Blockchain",
        categories=("blockchain",),
        sdk=("managedblockchain", "managedblockchain-query"),
        cloudformation=("AWS::ManagedBlockchain::",),
        iam=("managedblockchain", "managedblockchain-query"),
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
        facts=(
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
                        of=MARKETPLACE_SELLER_GUIDE,
                        page="product-and-ami-policies",
                        title="AMI-based product policies",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MARKETPLACE_SELLER_GUIDE,
                page="product-and-ami-policies",
                title="AMI-based product policies",
                read="2026-11",
            ),
        ),
    ),
)
