"""The partitions of AWS, and who operates their Regions."""

from .._registry import Partition

PARTITIONS = (
    Partition(id="aws", name="AWS Regions", operator="aws"),
    Partition(
        id="aws-cn",
        name="AWS China Regions",
        prefixes=("cn-",),
        operators=(("cn-north-1", "sinnet"), ("cn-northwest-1", "nwcd")),
    ),
    Partition(id="aws-eusc", name="AWS European Sovereign Cloud", prefixes=("eusc-",), operator="aws"),
    Partition(id="aws-iso", name="AWS ISO Regions (US)", prefixes=("us-iso-",), operator="aws"),
    Partition(id="aws-iso-b", name="AWS ISOB Regions (US)", prefixes=("us-isob-",), operator="aws"),
    Partition(id="aws-iso-e", name="AWS ISOE Regions (Europe)", prefixes=("eu-isoe-",), operator="aws"),
    Partition(id="aws-iso-f", name="AWS ISOF Regions", prefixes=("us-isof-",), operator="aws"),
    Partition(id="aws-us-gov", name="AWS GovCloud (US)", prefixes=("us-gov-",), operator="aws"),
)
