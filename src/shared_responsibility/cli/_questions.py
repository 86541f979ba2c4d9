"""The commands that ask about one service: who must act, why, and whose a control is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._default import MODEL
from .._vocabulary import Owner
from ..exceptions import SharedResponsibilityError
from ._speech import ANSWERED, UNDETERMINED, remark, say, say_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from .._frameworks import ControlRuling
    from .._types import Value

__all__ = ["add", "said_of"]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """
    Add these commands.

    Args:
        commands: the commands of the program.
    """
    for name, act, what in (
        ("owner", _owner, "say who must act"),
        ("ruling", _ruling, "say what each side must do, why, and which page says so"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        command.add_argument("service", help="an id, a product name, a resource type, an ARN")
        command.add_argument("concern", help="the id of a concern, topic or control")
        command.add_argument("circumstances", nargs="*", metavar="NAME=VALUE", help="for example launch_type=fargate")
        command.add_argument("--json", action="store_true", help="write JSON")
        command.set_defaults(act=act)
    control = commands.add_parser("control", help="say whose a control of a framework is, and what public sources say")
    control.add_argument("service", help="an id, a product name, a resource type, an ARN")
    control.add_argument("control", help="in any usual spelling: AC-2(1), 164.312(b), pci-dss-4.0.1:12.8.5")
    control.add_argument("circumstances", nargs="*", metavar="NAME=VALUE", help="for example launch_type=fargate")
    control.add_argument("--json", action="store_true", help="write JSON")
    control.set_defaults(act=_control)


def _owner(options: argparse.Namespace) -> int:
    said = _circumstances(options)
    owner = MODEL.owner(options.service, options.concern, **said)
    if options.json:
        identified = MODEL.identify(options.service)
        say_json({"service": identified.service, "concern": options.concern, "circumstances": said, "owner": owner})
    else:
        say(owner)
        if owner is Owner.UNDETERMINED:
            ruling = MODEL.ruling(options.service, options.concern, **said)
            remark(ruling.because)
    return UNDETERMINED if owner is Owner.UNDETERMINED else ANSWERED


def _ruling(options: argparse.Namespace) -> int:
    from ..exporters.interchange import dump_value  # noqa: PLC0415 (the formats are read when they are wanted)

    ruling = MODEL.ruling(options.service, options.concern, **_circumstances(options))
    say(dump_value(ruling).rstrip() if options.json else ruling)
    return UNDETERMINED if ruling.owner is Owner.UNDETERMINED else ANSWERED


def _control(options: argparse.Namespace) -> int:
    from ..exporters.interchange import dump_value  # noqa: PLC0415

    answer = MODEL.control_ruling(options.service, options.control, **_circumstances(options))
    say(dump_value(answer).rstrip() if options.json else _control_table(answer))
    return UNDETERMINED if answer.owner is Owner.UNDETERMINED else ANSWERED


def _control_table(answer: ControlRuling) -> str:
    """Set an answer about a control as a table, a line for each concern, and below it the sources."""
    head = {
        "control": f"{answer.control.id} {answer.control.name}".rstrip(),
        "service": answer.service,
        "kind": f"{answer.kind} ({answer.designation})",
        "because": answer.ruling.because,
        "implements": ", ".join(answer.implements) or "nobody",
        "configures": ", ".join(answer.configures) or "nobody",
        "documents": ", ".join(answer.documents) or "nobody",
        "basis": answer.ruling.basis,
        "public sources": answer.standing,
    }
    lines = [f"{name:<16}{value}" for name, value in head.items()]
    lines += [f"  {each.owner:<14}{each.source.title} ({each.label})" for each in answer.attributions]
    lines += [f"differs         {answer.difference}"] if answer.difference else []
    lines += ["", *(f"{each.owner:<16}{each.concern}" for each in answer.ruling.parts)] if answer.ruling.parts else []
    for party in sorted({duty.party for duty in answer.ruling.duties}):
        lines += ["", party, *(f"  {duty.verb:<10}{duty.text}" for duty in answer.ruling.duties_of(party))]
    return "\n".join(lines)


def _circumstances(options: argparse.Namespace) -> dict[str, Value | tuple[Value, ...]]:
    return said_of(options.service, options.circumstances)


def said_of(name: str, words: Iterable[str]) -> dict[str, Value | tuple[Value, ...]]:
    """
    Read `name=value`; several values stand with commas between them, and true and false are flags where the service asks for one.

    Args:
        name: what the service is called.
        words: the circumstances, as they were written.

    Returns:
        For each circumstance what was said.

    Raises:
        SharedResponsibilityError: when a word is not of that form, or says a circumstance twice.
    """
    service = MODEL.service(name)
    said: dict[str, Value | tuple[Value, ...]] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or name in said:
            fault = f"says {name} twice: write {name}=one,other" if equals else "is not written as name=value"
            message = f"{word!r:.60} {fault:.120}"
            raise SharedResponsibilityError(message)
        circumstance = service.circumstance(name)
        flag = circumstance is not None and circumstance.flag
        values = tuple(_flag(each) if flag else each for each in value.split(","))
        said[name] = values[0] if len(values) == 1 else values
    return said


def _flag(word: str) -> Value:
    return {"false": False, "true": True}.get(word.lower(), word)
