"""Spellings: what other formats call the resource types and properties that signs name in CloudFormation's words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import final

from attrs import frozen

from ._types import Shown

__all__ = ["Spelling", "cloud_control_case", "cloud_control_type", "snake_case"]

_NEW_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z0-9])(?=[A-Z][a-z])")
_NEW_PART = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ONE_WORD = re.compile(r"Cloud(?:Formation|Front|Watch)|FSx")


@final
@frozen(kw_only=True, repr=False)
class Spelling(Shown):
    """
    Say what one format calls a resource type, and where it keeps its properties.

    Only what differs from the rule of the format is written down.

    Examples:
        >>> Spelling(
        ...     format="terraform",
        ...     type="aws_lb",
        ...     stands_for="AWS::ElasticLoadBalancingV2::LoadBalancer",
        ...     properties=(("Type", "load_balancer_type"),),
        ... ).path("Type")
        'load_balancer_type'
    """

    format: str
    """The format: `terraform`, `config`."""
    type: str
    """What the format calls the type."""
    stands_for: str
    """What CloudFormation calls it."""
    properties: tuple[tuple[str, str], ...] = ()
    """Pairs of a path in CloudFormation's words and the path in this format; an empty one: the format has no such property."""
    always: tuple[tuple[str, str], ...] = ()
    """Properties whose value the type itself says: pairs of a path in CloudFormation's words and the value."""

    def path(self, path: str) -> str | None:
        """
        Find where the format keeps a property.

        Args:
            path: the path in CloudFormation's words.

        Returns:
            The path that is written down for it or for its beginning, an empty one where the format has none; None: nothing is.
        """
        for written, here in sorted(self.properties, key=lambda pair: -len(pair[0])):
            if path == written:
                return here
            if path.startswith((f"{written}.", f"{written}[")):
                return here and here + path[len(written) :]
        return None


@lru_cache(maxsize=4096)
def snake_case(name: str) -> str:
    """
    Write a name of CloudFormation as Terraform does.

    Args:
        name: one name or a path of names.

    Returns:
        Lower-case words with underscores between them.

    Examples:
        >>> snake_case("DBSubnetGroupName"), snake_case("VPCZoneIdentifier"), snake_case("OptionSettings[].MultiAZ")
        ('db_subnet_group_name', 'vpc_zone_identifier', 'option_settings[].multi_az')
    """
    return _NEW_WORD.sub("_", name).lower()


@lru_cache(maxsize=4096)
def cloud_control_case(name: str) -> str:
    """
    Write a name of CloudFormation as Terraform's provider for Cloud Control (`awscc`) does: digits are a part of their own.

    Args:
        name: one name or a path of names.

    Returns:
        Lower-case parts with underscores between them.

    Examples:
        >>> (
        ...     cloud_control_case("KmsMasterKeyID"),
        ...     cloud_control_case("Ipv6Pool"),
        ...     cloud_control_case("CloudWatchLogs[].S3Bucket"),
        ... )
        ('kms_master_key_id', 'ipv_6_pool', 'cloudwatch_logs[].s3_bucket')
    """
    return _NEW_PART.sub("_", _ONE_WORD.sub(lambda word: word[0].capitalize(), name)).lower()


def cloud_control_type(name: str) -> str:
    """
    Write a type of CloudFormation, or a namespace, as Terraform's provider for Cloud Control does.

    Args:
        name: the type, or the namespace with the colons behind it.

    Returns:
        The type, or what all types of the namespace begin with; empty for types of others than AWS.

    Examples:
        >>> cloud_control_type("AWS::RDS::DBInstance"), cloud_control_type("AWS::S3::")
        ('awscc_rds_db_instance', 'awscc_s3_')
    """
    maker, _, rest = name.partition("::")
    namespace, _, resource = rest.partition("::")
    return f"awscc_{namespace.lower()}_{cloud_control_case(resource)}" if maker == "AWS" else ""
