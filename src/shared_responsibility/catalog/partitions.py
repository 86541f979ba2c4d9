"""The partitions of AWS, and who operates their Regions."""

from .._registry import Partition
from .._types import Citation
from .sources import AWS_SECURITY_BLOG, BOTOCORE_PARTITIONS, CHINA_REGIONS_BLOG, FAULT_ISOLATION

_NAMED = Citation(
    of=FAULT_ISOLATION,
    page="partitions",
    title="Partitions",
    read="2026-11",
    quote="AWS commercial Regions are in the aws partition, Regions in China are in the aws-cn partition, and AWS GovCloud Regions are in the aws-us-gov partition.",
)
_LISTED = Citation(of=BOTOCORE_PARTITIONS, title="partitions.json", read="2026-11")

PARTITIONS = (
    Partition(id="aws", name="AWS Regions", operator="aws", sources=(_NAMED, _LISTED)),
    Partition(
        id="aws-cn",
        name="AWS China Regions",
        prefixes=("cn-",),
        operators=(("cn-north-1", "sinnet"), ("cn-northwest-1", "nwcd")),
        sources=(
            Citation(
                of=CHINA_REGIONS_BLOG,
                title="Getting Started with AWS Services in AWS China (Beijing) Region and AWS China (Ningxia) Region",
                read="2026-11",
                quote="AWS services in mainland China are operated by two local qualified companies.",
            ),
            _NAMED,
            _LISTED,
        ),
    ),
    Partition(
        id="aws-eusc",
        name="AWS European Sovereign Cloud",
        prefixes=("eusc-",),
        operator="aws",
        sources=(
            Citation(
                of=AWS_SECURITY_BLOG,
                title="AWS European Sovereign Cloud achieves first compliance milestone: SOC 2 and C5 reports plus seven ISO certifications",
                read="2026-11",
                quote="physically and logically separate from all other AWS Regions",
            ),
            _LISTED,
        ),
    ),
    Partition(id="aws-iso", name="AWS ISO Regions (US)", prefixes=("us-iso-",), operator="aws", sources=(_LISTED,)),
    Partition(id="aws-iso-b", name="AWS ISOB Regions (US)", prefixes=("us-isob-",), operator="aws", sources=(_LISTED,)),
    Partition(
        id="aws-iso-e", name="AWS ISOE Regions (Europe)", prefixes=("eu-isoe-",), operator="aws", sources=(_LISTED,)
    ),
    Partition(id="aws-iso-f", name="AWS ISOF Regions", prefixes=("us-isof-",), operator="aws", sources=(_LISTED,)),
    Partition(
        id="aws-us-gov",
        name="AWS GovCloud (US)",
        prefixes=("us-gov-",),
        operator="aws",
        sources=(_NAMED, _LISTED),
    ),
)
