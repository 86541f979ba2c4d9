"""Spellings: what other formats call the resource types and properties that signs name in CloudFormation's words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import final

from attrs import frozen

from ._types import Shown

__all__ = ["Spelling", "snake_case"]

_NEW_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z0-9])(?=[A-Z][a-z])")


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
