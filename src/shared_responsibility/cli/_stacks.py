"""The commands that read what describes a stack: its matrix, whose move each item is, what moves between two."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .._vocabulary import Owner
from .._workload import Workload, legible
from ..exceptions import SharedResponsibilityError
from ._questions import said_of
from ._speech import ANSWERED, GATE_FAILED, WRONG, complain, remark, say, show

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from .._triage import Finding
    from .._types import Value
    from .._workload import Assessment

__all__ = ["add"]

_PROGRESS = 1000
_WIDTH: Final = 60


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """
    Add these commands.

    Args:
        commands: the commands of the program.
    """
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
    compare = commands.add_parser("diff", help="say what moves between two services or two files")
    for name in ("before", "after"):
        compare.add_argument(name, help="a file, or a service: ecs, ecs:launch_type=fargate, 'EKS Auto Mode'")
    compare.add_argument("--concern", action="append", default=[], help="only this one (repeatable)")
    compare.add_argument("--format", choices=("json", "markdown", "table"), default="table", help="of the output")
    compare.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    compare.set_defaults(act=_diff)


def _matrix(options: argparse.Namespace) -> int:
    from .. import exporters, importers  # noqa: PLC0415

    output = _format_of(options.output, exporters.formats()) if options.output else ""
    read: list[Workload] = []
    for file in options.files:
        try:
            read.append(importers.load(sys.stdin.buffer if file == "-" else file, watch=_show_file))
        except SharedResponsibilityError as error:
            complain(error)
    _show_file("")
    if not read:
        return WRONG
    workload = Workload.merged(*read)
    for fault in workload.faults:
        complain(f"{fault.seen}: {fault.reason}")
    assessments = workload.assess(options.concern)
    if options.output:
        options.output.write_text(exporters.dump(workload, assessments, output), encoding="utf-8")
        remark(f"wrote {options.output}")
    say(exporters.dump(workload, assessments, options.format or "table").rstrip("\n"))
    return WRONG if len(read) < len(options.files) or workload.faults else _gate(options.fail_on, workload, assessments)


def _show_file(path: str) -> None:
    """Show which file is being read, or take the line away again: to a terminal only."""
    show(f"reading {legible(path)[-_WIDTH:]}" if path else "")


def _triage(options: argparse.Namespace) -> int:
    from .. import exporters  # noqa: PLC0415
    from .._triage import triage  # noqa: PLC0415

    faults: list[SharedResponsibilityError] = []
    results = triage(_watched(_items(options.files, faults)), options.concern)
    for line in exporters.dump_triage(results, options.format):
        say(line)
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
            complain(error)
            faults.append(error)


def _of_file(file: str) -> Iterator[Finding]:
    """Read findings, or whatever else describes a stack: then each resource is an item."""
    from .. import importers  # noqa: PLC0415
    from ..importers._base import UnrecognizedError  # noqa: PLC0415

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
        if number % _PROGRESS == 0:
            show(f"{number} items")
        yield item
    show("")


def _diff(options: argparse.Namespace) -> int:
    from .. import exporters  # noqa: PLC0415
    from .._diff import diff  # noqa: PLC0415

    moves = diff(_compared(options.before), _compared(options.after), options.concern)
    say(exporters.dump_diff(moves, options.format).rstrip("\n"))
    return ANSWERED


def _compared(word: str) -> Workload | tuple[str, dict[str, Value | tuple[Value, ...]]]:
    """Read a file where there is one of this name, a service with its circumstances otherwise."""
    if Path(word).exists():
        from .. import importers  # noqa: PLC0415

        return importers.load(word)
    name, colon, said = word.rpartition(":")
    if colon and "=" in said:
        return name, said_of(name, said.split(";"))
    return word, {}


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
