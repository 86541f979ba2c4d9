"""The parties: the two roles that facts speak of, those who fill the provider's role, and third parties that AWS's pages name."""

from .._registry import Party, PartyKind
from .._types import Citation
from .sources import CHINA_REGIONS_BLOG, MARKETPLACE_GUIDE, VPC_GUIDE

_SHARED_VPC = Citation(
    of=VPC_GUIDE,
    page="vpc-sharing",
    title="Share your VPC with other accounts",
    read="2026-11",
    quote="Owners and participants are responsible for the VPC resources that they own.",
)

PARTIES = (
    Party(id="aws", name="AWS", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="broadcom", name="Broadcom (VMware)", kind=PartyKind.VENDOR),
    Party(id="carrier", name="the telecommunications carrier", kind=PartyKind.CARRIER),
    Party(id="colocation-provider", name="the colocation provider", kind=PartyKind.CARRIER),
    Party(id="customer", name="the customer", kind=PartyKind.CUSTOMER),
    Party(
        id="marketplace-seller",
        name="the AWS Marketplace seller",
        kind=PartyKind.VENDOR,
        sources=(
            Citation(
                of=MARKETPLACE_GUIDE,
                page="product-and-ami-policies",
                title="AMI-based product policies",
                read="2026-11",
            ),
        ),
    ),
    Party(id="model-provider", name="the provider of the foundation model", kind=PartyKind.VENDOR),
    Party(
        id="nwcd",
        name="NWCD (Ningxia Western Cloud Data Technology)",
        kind=PartyKind.PROVIDER,
        acts_for="provider",
        sources=(
            Citation(
                of=CHINA_REGIONS_BLOG,
                title="Getting Started with AWS Services in AWS China (Beijing) Region and AWS China (Ningxia) Region",
                read="2026-11",
                quote="is operated by Ningxia Western Cloud Data Technology Co., Ltd. (NWCD)",
            ),
        ),
    ),
    Party(id="oracle", name="Oracle", kind=PartyKind.VENDOR),
    Party(id="provider", name="the cloud provider", kind=PartyKind.PROVIDER),
    Party(id="red-hat", name="Red Hat", kind=PartyKind.VENDOR),
    Party(
        id="sinnet",
        name="Sinnet (Beijing Sinnet Technology)",
        kind=PartyKind.PROVIDER,
        acts_for="provider",
        sources=(
            Citation(
                of=CHINA_REGIONS_BLOG,
                title="Getting Started with AWS Services in AWS China (Beijing) Region and AWS China (Ningxia) Region",
                read="2026-11",
                quote="is operated by Beijing Sinnet Technology Co. Ltd. (Sinnet)",
            ),
        ),
    ),
    Party(
        id="vpc-owner",
        name="the account that owns the shared VPC",
        kind=PartyKind.CUSTOMER,
        acts_for="customer",
        sources=(_SHARED_VPC,),
    ),
    Party(
        id="vpc-participant",
        name="the account that uses the shared VPC",
        kind=PartyKind.CUSTOMER,
        acts_for="customer",
        sources=(_SHARED_VPC,),
    ),
)
