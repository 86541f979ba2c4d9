"""The commands about documents: chains of parties, what auditors take, overlays."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .._default import MODEL
from .._workload import Workload
from ._speech import ANSWERED, GATE_FAILED, WRONG, remark, say

if TYPE_CHECKING:
    import argparse

__all__ = ["add"]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """
    Add these commands.

    Args:
        commands: the commands of the program.
    """
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
    document.add_argument(
        "--force", action="store_true", help="allow overlays to hand over AWS's own layers; it is marked"
    )
    document.add_argument("--chain", metavar="FILE", default="", help="what the vendor at the seat passes on, as TOML")
    document.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        required=True,
        help="where to write it; of a matrix the ending (.csv, .html, .json, .md) chooses the form",
    )
    document.set_defaults(act=_export)
    overlay = commands.add_parser("overlay", help="check an overlay")
    overlay.add_argument("do", choices=("check",), help="what to do with it")
    overlay.add_argument(
        "files", nargs="+", metavar="FILE", help="overlays, as TOML; they are laid over the model together"
    )
    overlay.add_argument("--force", action="store_true", help="allow AWS's own layers to be handed to the customer")
    overlay.set_defaults(act=_overlay)


def _chain(options: argparse.Namespace) -> int:
    from .. import exporters  # noqa: PLC0415
    from ..importers import chain  # noqa: PLC0415

    read = chain.load(options.file)
    say(exporters.dump_chain(read, options.format).rstrip("\n"))
    return ANSWERED if all(ruling.holds for ruling in read.matrix()) else GATE_FAILED


def _export(options: argparse.Namespace) -> int:
    from .. import importers  # noqa: PLC0415
    from ..exporters import compliance  # noqa: PLC0415
    from ..importers import chain, overlay  # noqa: PLC0415

    overlays = [overlay.load(file) for file in options.overlay]
    model = MODEL.extend(*overlays, force=options.force) if overlays else MODEL
    workload = Workload.merged(*(importers.load(sys.stdin.buffer if file == "-" else file) for file in options.files))
    written = compliance.export(
        options.document,
        workload,
        seat=options.seat,
        controls=options.controls,
        model=model,
        chain=chain.load(options.chain) if options.chain else None,
        suffix=options.output.suffix.lower(),
    )
    options.output.write_bytes(written)
    remark(f"wrote {options.output}")
    return WRONG if workload.faults else ANSWERED


def _overlay(options: argparse.Namespace) -> int:
    from ..importers import overlay  # noqa: PLC0415

    overlays = [overlay.load(file) for file in options.files]
    MODEL.extend(*overlays, force=options.force)
    for each in overlays:
        say(f"{each.id}: {len(each.entries)} entries, {len(each.delegations)} delegations, no fault")
    return ANSWERED
