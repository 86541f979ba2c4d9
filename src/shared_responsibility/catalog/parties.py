"""The parties: the two roles that facts speak of, those who fill the provider's role, and third parties that AWS's pages name."""

from .._registry import Party, PartyKind
from .._types import Citation
from .sources import (
    BEDROCK_GUIDE,
    CHINA_REGIONS_BLOG,
    DIRECT_CONNECT_GUIDE,
    GUARDDUTY_GUIDE,
    MARKETPLACE_GUIDE,
    NIST_CLOUD_DEFINITION,
    ODB_API,
    ROSA_GUIDE,
    VMC_SHARED_RESPONSIBILITY,
    VPC_GUIDE,
)

_SHARED_VPC = Citation(
    of=VPC_GUIDE,
    page="vpc-sharing",
    title="Share your VPC with other accounts",
    read="2026-11",
    quote="Owners and participants are responsible for the VPC resources that they own.",
)

_BETWEEN_AWS_AND_YOU = Citation(
    of=GUARDDUTY_GUIDE,
    page="security",
    title="Security in Amazon GuardDuty",
    read="2026-11",
    quote="Security is a shared responsibility between AWS and you.",
)

PARTIES = (
    Party(id="aws", name="AWS", kind=PartyKind.PROVIDER, acts_for="provider", sources=(_BETWEEN_AWS_AND_YOU,)),
    Party(
        id="broadcom",
        name="Broadcom (VMware)",
        kind=PartyKind.VENDOR,
        sources=(
            Citation(
                of=VMC_SHARED_RESPONSIBILITY,
                title="VMware Cloud on AWS: Shared Responsibility Model",
                read="2026-11",
                quote="VMware is responsible for protecting the software and systems that make up the VMware Cloud on AWS service.",
            ),
        ),
    ),
    Party(
        id="carrier",
        name="the telecommunications carrier",
        kind=PartyKind.CARRIER,
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="subnet-wavelength",
                title="Subnets in AWS Wavelength",
                read="2026-11",
                quote="Wavelength deploys standard AWS compute and storage services to the edge of telecommunication carriers' 5G networks.",
            ),
        ),
    ),
    Party(
        id="colocation-provider",
        name="the colocation provider",
        kind=PartyKind.CARRIER,
        sources=(
            Citation(
                of=DIRECT_CONNECT_GUIDE,
                page="Colocation",
                title="Requesting cross connects at AWS Direct Connect locations",
                read="2026-11",
            ),
        ),
    ),
    Party(id="customer", name="the customer", kind=PartyKind.CUSTOMER, sources=(_BETWEEN_AWS_AND_YOU,)),
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
    Party(
        id="model-provider",
        name="the provider of the foundation model",
        kind=PartyKind.VENDOR,
        sources=(
            Citation(
                of=BEDROCK_GUIDE,
                page="data-retention",
                title="Data retention",
                read="2026-11",
                quote="The model provider does not receive it.",
            ),
        ),
    ),
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
    Party(
        id="oracle",
        name="Oracle",
        kind=PartyKind.VENDOR,
        sources=(
            Citation(
                of=ODB_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
            ),
        ),
    ),
    Party(
        id="provider",
        name="the cloud provider",
        kind=PartyKind.PROVIDER,
        sources=(
            Citation(
                of=NIST_CLOUD_DEFINITION,
                title="The NIST Definition of Cloud Computing",
                read="2026-11",
                quote="minimal management effort or service provider interaction",
            ),
        ),
    ),
    Party(
        id="red-hat",
        name="Red Hat",
        kind=PartyKind.VENDOR,
        sources=(
            Citation(
                of=ROSA_GUIDE,
                page="rosa-responsibilities",
                title="Overview of responsibilities for ROSA",
                read="2026-11",
            ),
        ),
    ),
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
