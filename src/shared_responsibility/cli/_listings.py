"""The commands that list what the model holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._default import MODEL
from ._speech import ANSWERED, say, say_json

if TYPE_CHECKING:
    import argparse

    from .._types import Service

__all__ = ["add"]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """
    Add these commands.

    Args:
        commands: the commands of the program.
    """
    tools = commands.add_parser("tools", help="list the tools, or those that help with a service and a concern")
    tools.add_argument("service", nargs="?", default="", help="an id, a product name, a resource type, an ARN")
    tools.add_argument("concern", nargs="?", default="", help="the id of a concern, topic or control")
    tools.add_argument("--json", action="store_true", help="write JSON")
    tools.set_defaults(act=_tools)
    shape = commands.add_parser("schema", help="write the JSON Schema of what is written as JSON")
    shape.add_argument("of", choices=("export", "matrix"), help="of `matrix --json`, or of the matrices of `export`")
    shape.set_defaults(act=_schema)
    for name, act in (
        ("services", _services),
        ("concerns", _concerns),
        ("certifications", _certifications),
    ):
        command = commands.add_parser(name, help=f"list the {name}", description=f"List the {name}.")
        command.add_argument("--json", action="store_true", help="write JSON")
        command.set_defaults(act=act)


def _services(options: argparse.Namespace) -> int:
    services = MODEL.services.values()
    if options.json:
        say_json(
            [
                {
                    "id": each.id,
                    "name": each.name,
                    "lifecycle": each.lifecycle,
                    "profiles": [uses.profile for uses in each.uses],
                    "circumstances": [circumstance.name for circumstance in each.asks],
                    "facts": len(each.facts),
                }
                for each in services
            ]
        )
    else:
        for each in services:
            say(f"{each.id:<36}{each.name}{_depth(each)}")
    return ANSWERED


def _depth(service: Service) -> str:
    """Say how much is known of a service."""
    if service.facts:
        return f"  ({len(service.facts)} facts)"
    return "" if service.uses else "  (not modelled yet)"


def _concerns(options: argparse.Namespace) -> int:
    concerns = MODEL.concerns.values()
    if options.json:
        say_json([{"id": e.id, "name": e.name, "layer": e.layer, "definition": e.definition} for e in concerns])
    else:
        for each in concerns:
            say(f"{each.id:<36}{each.layer:<18}{each.definition}")
    return ANSWERED


def _tools(options: argparse.Namespace) -> int:
    from .._tools import concerns_for, tools_for  # noqa: PLC0415 (the registry is read when it is asked for)

    if options.concern:
        tools = tools_for(options.service, options.concern)
    elif options.service:
        tools = tuple(tool for tool in MODEL.tools.values() if concerns_for(tool, options.service))
    else:
        tools = tuple(MODEL.tools.values())
    if options.json:
        from .._converter import to_plain  # noqa: PLC0415

        say_json(to_plain(tools))
    else:
        for each in tools:
            say(f"{each.id:<36}{', '.join(each.roles):<24}{each.purpose}")
    return ANSWERED


def _certifications(options: argparse.Namespace) -> int:
    certifications = tuple(MODEL.certifications.values())
    if options.json:
        from .._converter import to_plain  # noqa: PLC0415

        say_json(to_plain(certifications))
    else:
        for each in certifications:
            say(f"{each.id:<24}{each.kind:<16}{each.name}: {each.covers} Left to the customer: {each.left_to_customer}")
    return ANSWERED


def _schema(options: argparse.Namespace) -> int:
    from ..exporters import compliance, interchange  # noqa: PLC0415

    say_json(interchange.schema() if options.of == "matrix" else compliance.schema())
    return ANSWERED
