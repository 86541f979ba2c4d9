"""The words of a format: from its types and properties to those of the signs, and back."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .._default import MODEL
from .._spelling import cloud_control_type, snake_case
from ..catalog.spellings import SPELLINGS

if TYPE_CHECKING:
    from .._spelling import Spelling

__all__ = ["signified", "spelling"]


@cache
def _written(format_: str) -> dict[str, Spelling]:
    return {each.type: each for each in SPELLINGS if each.format == format_}


def spelling(format_: str, kind: str) -> Spelling | None:
    """
    Find what is written down of a type.

    Args:
        format_: the format.
        kind: what the format calls the type.

    Returns:
        Its spelling, or nothing where the rule of the format holds for all of it.
    """
    return _written(format_).get(kind)


@cache
def _by_rule(service: str) -> dict[str, str]:
    """Name the types that the signs of a service speak of as Terraform's providers do by their rules."""
    known = MODEL.services[service]
    told = {sign.resource for each in known.asks for sign in each.signs if "::" in sign.resource}
    claimed = {sign.resource for sign in known.claims}
    return {_snake_type(name): name for name in told} | {cloud_control_type(name): name for name in told | claimed}


def _snake_type(resource: str) -> str:
    _, namespace, *name = resource.split("::")
    return f"aws_{namespace.lower()}_{snake_case('_'.join(name))}"


@cache
def signified(format_: str, kind: str, service: str = "") -> tuple[str, ...]:
    """
    Name a type as signs do.

    Args:
        format_: the format.
        kind: what the format calls the type.
        service: the id of its service, where it is known: only its signs are asked.

    Returns:
        The name itself, and what CloudFormation calls it.
    """
    written = spelling(format_, kind)
    other = written.stands_for if written else _by_rule(service).get(kind) if service else None
    return (kind,) if other in (None, kind) else (kind, other)
