"""
The command `shared-responsibility`: thin, it parses, calls and prints.

Exit codes: 0 answered, 1 a gate (`--fail-on`) failed, 2 the question or the input is wrong, 3 the answer is undetermined.
"""

from __future__ import annotations

import argparse
import json
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ._default import MODEL
from ._vocabulary import Owner
from ._workload import Workload, legible
from .exceptions import SharedResponsibilityError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ._frameworks import ControlRuling
    from ._triage import Finding
    from ._types import Service, Value
    from ._workload import Assessment

__all__ = ["main"]

ANSWERED: Final = 0
GATE_FAILED: Final = 1
WRONG: Final = 2
UNDETERMINED: Final = 3

_PROGRESS = 1000
_WIDTH: Final = 60


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command.

    Args:
        arguments: the words after the command's name; those of the process unless given.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code: int = options.act(options)
    except SharedResponsibilityError as error:
        print(f"shared-responsibility: {error}", file=sys.stderr)  # noqa: T201 (a command speaks by printing)
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return ANSWERED
    except OSError as error:
        print(f"shared-responsibility: {error.filename}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return WRONG
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shared-responsibility",
        description="Who is responsible for what on AWS, cited.",
        epilog="Exit codes: 0 answered, 1 a gate failed, 2 the question or the input is wrong, 3 undetermined.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
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
    matrix = commands.add_parser("matrix", help="rule on everything that templates, plans and inventories use")
    matrix.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="templates, Terraform plans, AWS Config items, inventories, or folders of them; - for standard input",
    )
    matrix.add_argument(
        "--concern", action="append", default=[], help="only this concern, topic or control (repeatable)"
    )
    matrix.add_argument("--format", choices=("csv", "json", "markdown", "table"), help="of the output")
    matrix.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    matrix.add_argument(
        "--output", type=Path, metavar="FILE", help="write the matrix there too, in the format of its ending"
    )
    matrix.add_argument(
        "--fail-on", choices=("undetermined", "unknown"), action="append", default=[], help="exit with 1 if any"
    )
    matrix.set_defaults(act=_matrix)
    sort = commands.add_parser("triage", help="say whose move each finding, notice or resource is")
    sort.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="findings, notices of AWS Health, anything that matrix reads; - for standard input",
    )
    sort.add_argument("--concern", default="", help="what is asked of items that name no concern of their own")
    sort.add_argument("--format", choices=("csv", "json", "markdown", "table"), default="table", help="of the output")
    sort.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    sort.add_argument(
        "--fail-on", choices=("undetermined", "unknown"), action="append", default=[], help="exit with 1 if any"
    )
    sort.set_defaults(act=_triage)
    _add_reports(commands)
    _add_listings(commands)
    return parser


def _add_reports(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the parts of the command that compare, follow chains and write documents."""
    compare = commands.add_parser("diff", help="say what moves between two services or two files")
    for name in ("before", "after"):
        compare.add_argument(name, help="a file, or a service: ecs, ecs:launch_type=fargate, 'EKS Auto Mode'")
    compare.add_argument("--concern", action="append", default=[], help="only this one (repeatable)")
    compare.add_argument("--format", choices=("json", "markdown", "table"), default="table", help="of the output")
    compare.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    compare.set_defaults(act=_diff)
    chain = commands.add_parser("chain", help="say who has what in a chain of parties, with its gaps and conflicts")
    chain.add_argument("file", help="the chain, as TOML")
    chain.add_argument("--format", choices=("csv", "json", "markdown", "table"), default="table", help="of the output")
    chain.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    chain.set_defaults(act=_chain)
    document = commands.add_parser(
        "export", help="write a document for auditors: FedRAMP workbook, OSCAL, CAIQ, PCI DSS, RACI"
    )
    document.add_argument(
        "document", help="fedramp-crm, oscal-ssp, oscal-component, caiq, pci-dss-12.8.5, iso-27017-cld.6.3.1, raci"
    )
    document.add_argument("files", nargs="+", metavar="FILE", help="what matrix reads; - for standard input")
    document.add_argument("--seat", required=True, help="whose document it is: aws, customer or vendor")
    document.add_argument(
        "--controls", default="", help="the baseline or framework to go through, for example fedramp-moderate"
    )
    document.add_argument(
        "--overlay", action="append", default=[], metavar="FILE", help="lay this over the model (repeatable)"
    )
    document.add_argument("--output", type=Path, metavar="FILE", required=True, help="where to write it")
    document.set_defaults(act=_export)
    overlay = commands.add_parser("overlay", help="check an overlay")
    overlay.add_argument("do", choices=("check",), help="what to do with it")
    overlay.add_argument(
        "files", nargs="+", metavar="FILE", help="overlays, as TOML; they are laid over the model together"
    )
    overlay.add_argument("--force", action="store_true", help="allow AWS's own layers to be handed to the customer")
    overlay.set_defaults(act=_overlay)


def _add_listings(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the parts of the command that list what the model holds."""
    tools = commands.add_parser("tools", help="list the tools, or those that help with a service and a concern")
    tools.add_argument("service", nargs="?", default="", help="an id, a product name, a resource type, an ARN")
    tools.add_argument("concern", nargs="?", default="", help="the id of a concern, topic or control")
    tools.add_argument("--json", action="store_true", help="write JSON")
    tools.set_defaults(act=_tools)
    for name, act in (
        ("services", _services),
        ("concerns", _concerns),
        ("certifications", _certifications),
    ):
        command = commands.add_parser(name, help=f"list the {name}", description=f"List the {name}.")
        command.add_argument("--json", action="store_true", help="write JSON")
        command.set_defaults(act=act)


def _owner(options: argparse.Namespace) -> int:
    said = _circumstances(options)
    owner = MODEL.owner(options.service, options.concern, **said)
    if options.json:
        identified = MODEL.identify(options.service)
        _print_json({"service": identified.service, "concern": options.concern, "circumstances": said, "owner": owner})
    else:
        _print(owner)
        if owner is Owner.UNDETERMINED:
            ruling = MODEL.ruling(options.service, options.concern, **said)
            print(ruling.because, file=sys.stderr)  # noqa: T201
    return UNDETERMINED if owner is Owner.UNDETERMINED else ANSWERED


def _ruling(options: argparse.Namespace) -> int:
    from .exporters.interchange import dump_value  # noqa: PLC0415 (the formats are read when they are wanted)

    ruling = MODEL.ruling(options.service, options.concern, **_circumstances(options))
    _print(dump_value(ruling).rstrip() if options.json else ruling)
    return UNDETERMINED if ruling.owner is Owner.UNDETERMINED else ANSWERED


def _control(options: argparse.Namespace) -> int:
    from .exporters.interchange import dump_value  # noqa: PLC0415

    answer = MODEL.control_ruling(options.service, options.control, **_circumstances(options))
    _print(dump_value(answer).rstrip() if options.json else _control_table(answer))
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


def _matrix(options: argparse.Namespace) -> int:
    from . import exporters, importers  # noqa: PLC0415

    output = _format_of(options.output, exporters.formats()) if options.output else ""
    read: list[Workload] = []
    for file in options.files:
        try:
            read.append(importers.load(sys.stdin.buffer if file == "-" else file, watch=_show_file))
        except SharedResponsibilityError as error:
            print(f"shared-responsibility: {error}", file=sys.stderr)  # noqa: T201
    _show_file("")
    if not read:
        return WRONG
    workload = Workload.merged(*read)
    for fault in workload.faults:
        print(f"shared-responsibility: {fault.seen}: {fault.reason}", file=sys.stderr)  # noqa: T201
    assessments = workload.assess(options.concern)
    if options.output:
        options.output.write_text(exporters.dump(workload, assessments, output), encoding="utf-8")
        print(f"wrote {options.output}", file=sys.stderr)  # noqa: T201
    _print(exporters.dump(workload, assessments, options.format or "table").rstrip("\n"))
    return WRONG if len(read) < len(options.files) or workload.faults else _gate(options.fail_on, workload, assessments)


def _show_file(path: str) -> None:
    """Show which file is being read, or take the line away again: to a terminal only."""
    if sys.stderr.isatty():
        shown = f"reading {legible(path)[-_WIDTH:]}" if path else ""
        print(f"\r\x1b[K{shown}", end="", file=sys.stderr, flush=True)  # noqa: T201


def _triage(options: argparse.Namespace) -> int:
    from . import exporters  # noqa: PLC0415
    from ._triage import triage  # noqa: PLC0415

    faults: list[SharedResponsibilityError] = []
    results = triage(_watched(_items(options.files, faults)), options.concern)
    for line in exporters.dump_triage(results, options.format):
        _print(line)
    counts = dict(results.summary().counts)
    if faults:
        return WRONG
    return GATE_FAILED if any(counts[status] for status in counts if status in options.fail_on) else ANSWERED


def _items(files: Iterable[str], faults: list[SharedResponsibilityError]) -> Iterator[Finding]:
    """Read the items of each file; a file that cannot be read is named, and the others are done."""
    for file in files:
        try:
            yield from _of_file(file)
        except SharedResponsibilityError as error:
            print(f"shared-responsibility: {error}", file=sys.stderr)  # noqa: T201
            faults.append(error)


def _of_file(file: str) -> Iterator[Finding]:
    """Read findings, or whatever else describes a stack: then each resource is an item."""
    from . import importers  # noqa: PLC0415
    from .importers._base import UnrecognizedError  # noqa: PLC0415

    source = BytesIO(sys.stdin.buffer.read()) if file == "-" else file
    try:
        yield from importers.findings(source)
    except UnrecognizedError:
        if isinstance(source, BytesIO):
            source.seek(0)
        yield from importers.resources(importers.load(source))


def _watched(items: Iterable[Finding]) -> Iterator[Finding]:
    """Show how many items were read: to a terminal only."""
    for number, item in enumerate(items, start=1):
        if number % _PROGRESS == 0 and sys.stderr.isatty():
            print(f"\r{number} items", end="", file=sys.stderr, flush=True)  # noqa: T201
        yield item


def _diff(options: argparse.Namespace) -> int:
    from . import exporters  # noqa: PLC0415
    from ._diff import diff  # noqa: PLC0415

    moves = diff(_compared(options.before), _compared(options.after), options.concern)
    _print(exporters.dump_diff(moves, options.format).rstrip("\n"))
    return ANSWERED


def _compared(word: str) -> Workload | tuple[str, dict[str, Value | tuple[Value, ...]]]:
    """Read a file where there is one of this name, a service with its circumstances otherwise."""
    if Path(word).exists():
        from . import importers  # noqa: PLC0415

        return importers.load(word)
    name, colon, said = word.rpartition(":")
    if colon and "=" in said:
        return name, _said(name, said.split(";"))
    return word, {}


def _chain(options: argparse.Namespace) -> int:
    from . import exporters  # noqa: PLC0415
    from .importers import chain  # noqa: PLC0415

    read = chain.load(options.file)
    _print(exporters.dump_chain(read, options.format).rstrip("\n"))
    return ANSWERED if all(ruling.holds for ruling in read.matrix()) else GATE_FAILED


def _export(options: argparse.Namespace) -> int:
    from . import importers  # noqa: PLC0415
    from .exporters import compliance  # noqa: PLC0415
    from .importers import overlay  # noqa: PLC0415

    model = MODEL.extend(*(overlay.load(file) for file in options.overlay)) if options.overlay else MODEL
    workload = Workload.merged(*(importers.load(sys.stdin.buffer if file == "-" else file) for file in options.files))
    written = compliance.export(options.document, workload, seat=options.seat, controls=options.controls, model=model)
    options.output.write_bytes(written)
    print(f"wrote {options.output}", file=sys.stderr)  # noqa: T201
    return WRONG if workload.faults else ANSWERED


def _overlay(options: argparse.Namespace) -> int:
    from .importers import overlay  # noqa: PLC0415

    overlays = [overlay.load(file) for file in options.files]
    MODEL.extend(*overlays, force=options.force)
    for each in overlays:
        _print(f"{each.id}: {len(each.entries)} entries, {len(each.delegations)} delegations, no fault")
    return ANSWERED


def _gate(fail_on: Iterable[str], workload: Workload, assessments: Iterable[Assessment]) -> int:
    """Tell whether a gate fails."""
    owners = {ruling.owner for assessment in assessments for ruling in assessment.rulings}
    failed = ("undetermined" in fail_on and Owner.UNDETERMINED in owners) or (
        "unknown" in fail_on and workload.unplaced
    )
    return GATE_FAILED if failed else ANSWERED


def _format_of(path: Path, formats: dict[str, Any]) -> str:
    """Find the format by the ending of a file."""
    for name, module in formats.items():
        if path.suffix.lower() in module.SUFFIXES:
            return name
    known = ", ".join(suffix for module in formats.values() for suffix in module.SUFFIXES)
    message = f"no format has the ending {path.suffix!r:.20} of {path.name!r:.60}: known are {known}"
    raise SharedResponsibilityError(message)


def _services(options: argparse.Namespace) -> int:
    services = MODEL.services.values()
    if options.json:
        _print_json(
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
            _print(f"{each.id:<36}{each.name}{_depth(each)}")
    return ANSWERED


def _depth(service: Service) -> str:
    """Say how much is known of a service."""
    if service.facts:
        return f"  ({len(service.facts)} facts)"
    return "" if service.uses else "  (not modelled yet)"


def _concerns(options: argparse.Namespace) -> int:
    concerns = MODEL.concerns.values()
    if options.json:
        _print_json([{"id": e.id, "name": e.name, "layer": e.layer, "definition": e.definition} for e in concerns])
    else:
        for each in concerns:
            _print(f"{each.id:<36}{each.layer:<18}{each.definition}")
    return ANSWERED


def _tools(options: argparse.Namespace) -> int:
    from ._tools import concerns_for, tools_for  # noqa: PLC0415 (the registry is read when it is asked for)

    if options.concern:
        tools = tools_for(options.service, options.concern)
    elif options.service:
        tools = tuple(tool for tool in MODEL.tools.values() if concerns_for(tool, options.service))
    else:
        tools = tuple(MODEL.tools.values())
    if options.json:
        from ._converter import to_plain  # noqa: PLC0415

        _print_json(to_plain(tools))
    else:
        for each in tools:
            _print(f"{each.id:<36}{', '.join(each.roles):<24}{each.purpose}")
    return ANSWERED


def _certifications(options: argparse.Namespace) -> int:
    certifications = tuple(MODEL.certifications.values())
    if options.json:
        from ._converter import to_plain  # noqa: PLC0415

        _print_json(to_plain(certifications))
    else:
        for each in certifications:
            _print(
                f"{each.id:<24}{each.kind:<16}{each.name}: {each.covers} Left to the customer: {each.left_to_customer}"
            )
    return ANSWERED


def _circumstances(options: argparse.Namespace) -> dict[str, Value | tuple[Value, ...]]:
    return _said(options.service, options.circumstances)


def _said(name: str, words: Iterable[str]) -> dict[str, Value | tuple[Value, ...]]:
    """Read `name=value`; several values stand with commas between them, and true and false are flags where the service asks for one."""
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


def _print(line: object) -> None:
    print(line)  # noqa: T201 (a command speaks by printing)


def _print_json(document: object) -> None:
    _print(json.dumps(document, indent=1, ensure_ascii=False))
