"""What moves between two things, as a table, Markdown or JSON."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any, Final

from .._diff import Shift
from .._vocabulary import Owner
from .._workload import legible
from ..exceptions import UnknownEntryError
from .interchange import SCHEMA_VERSION, written
from .markdown import cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._diff import Change, Comparison, Diff
    from .._types import Duty, Ruling

__all__ = ["DIFF_FORMATS", "dump_diff"]

_HEADINGS: Final = {
    Shift.TO_AWS: "Moves to AWS",
    Shift.TO_CUSTOMER: "Moves to the customer",
    Shift.NEW: "New",
    Shift.GONE: "Gone",
    Shift.UNSETTLED: "Open: it depends on what was not said",
    Shift.DUTIES: "The owner stays, the duties change",
}
_WIDTH = 100


def dump_diff(diff: Diff, format: str = "table") -> str:  # noqa: A002 (what every exporter calls it)
    """
    Write a comparison.

    Args:
        diff: what `diff` gave.
        format: `table`, `markdown` or `json`.

    Returns:
        The text.

    Raises:
        UnknownEntryError: when there is no such format.

    Examples:
        >>> import shared_responsibility as srm
        >>> moves = srm.diff("ec2", ("ecs", {"launch_type": "fargate"}), ["guest-os-patching"])
        >>> print(dump_diff(moves).splitlines()[0])
        ec2 -> ecs (launch_type=fargate)
    """
    if format not in list(DIFF_FORMATS):
        raise UnknownEntryError(format, DIFF_FORMATS, kind="format of a comparison")
    text: str = DIFF_FORMATS[format](diff)
    return text


def _table(diff: Diff) -> str:
    lines = [f"{diff.before} -> {diff.after}"]
    for comparison in diff.comparisons:
        lines += ["", str(comparison)] if len(diff.comparisons) > 1 or str(comparison) != lines[0] else []
        for shift, changes in _grouped(comparison):
            lines += ["", f"{_HEADINGS[shift].upper()} ({len(changes)})"]
            for change in changes:
                owners = "" if shift is Shift.DUTIES else f"{change.owner_before} -> {change.owner_after}"
                lines += [f"  {change.concern:<36}{owners}".rstrip()]
                lines += [
                    fill(f"{sign} {duty}", _WIDTH, initial_indent="      ", subsequent_indent="        ")
                    for sign, duty in _signed(change)
                ]
        lines += ["", f"The same: {len(comparison.same)} concerns."]
    lines += ["", f"Used by both: {', '.join(map(str, diff.unchanged))}."] if diff.unchanged else []
    return "\n".join("\n".join(map(legible, line.split("\n"))) for line in lines) + "\n"


def _markdown(diff: Diff) -> str:
    lines = [f"# What moves: {cell(diff.before)} → {cell(diff.after)}"]
    for comparison in diff.comparisons:
        lines += ["", f"## {cell(str(comparison))}"]
        for shift, changes in _grouped(comparison):
            lines += ["", f"### {_HEADINGS[shift]}", ""]
            lines += ["| Concern | Before | After | Duties | Why | Sources |", "| --- | --- | --- | --- | --- | --- |"]
            for change in changes:
                duties = "<br>".join(cell(f"{sign} {duty}") for sign, duty in _signed(change))
                sources = ", ".join(f"[{cell(title)}]({url})" for url, title in _sources(change).items())
                owners = f"{change.owner_before} | {change.owner_after}"
                lines.append(f"| {change.concern} | {owners} | {duties} | {cell(change.because)} | {sources} |")
        lines += ["", f"The same: {', '.join(comparison.same)}."] if comparison.same else []
    lines += ["", f"Used by both: {cell(', '.join(map(str, diff.unchanged)))}."] if diff.unchanged else []
    return "\n".join(lines) + "\n"


def _json(diff: Diff) -> str:
    from .._converter import to_plain  # noqa: PLC0415 (cattrs is read at the edges only)

    def plain(change: Change) -> dict[str, Any]:
        return {
            "concern": change.concern,
            "shift": change.shift,
            "owner_before": change.owner_before,
            "owner_after": change.owner_after,
            "new": [to_plain(duty) for duty in change.new],
            "gone": [to_plain(duty) for duty in change.gone],
            "changed": [{"before": to_plain(before), "after": to_plain(after)} for before, after in change.changed],
            "before": [to_plain(ruling) for ruling in change.before],
            "after": [to_plain(ruling) for ruling in change.after],
        }

    return written(
        {
            "schema_version": SCHEMA_VERSION,
            "before": diff.before,
            "after": diff.after,
            "comparisons": [
                {
                    "before": [to_plain(use) for use in comparison.before],
                    "after": [to_plain(use) for use in comparison.after],
                    "changes": [plain(change) for change in comparison.changes],
                    "same": list(comparison.same),
                }
                for comparison in diff.comparisons
            ],
            "unchanged": [to_plain(use) for use in diff.unchanged],
        }
    )


DIFF_FORMATS: Final = {"json": _json, "markdown": _markdown, "table": _table}
"""The formats in which a comparison can be written."""


def _grouped(comparison: Comparison) -> Iterator[tuple[Shift, tuple[Change, ...]]]:
    """Give the changes by the way they go, those that matter most first."""
    for shift in _HEADINGS:
        changes = comparison.moved(shift)
        if changes:
            yield shift, changes


def _signed(change: Change) -> Iterator[tuple[str, Duty | str]]:
    """List the duties that come and go, as a patch does; and what is open."""
    for before, after in change.changed:
        yield "-", before
        yield "+", after
    yield from (("-", duty) for duty in change.gone)
    yield from (("+", duty) for duty in change.new)
    for when, rulings in (("before", change.before), ("after", change.after)):
        needs = sorted({name for ruling in rulings for name in _needs(ruling)})
        if needs:
            yield "?", f"{when}: tell {', '.join(needs)}"


def _needs(ruling: Ruling) -> tuple[str, ...]:
    return ruling.needs if ruling.owner is Owner.UNDETERMINED else ()


def _sources(change: Change) -> dict[str, str]:
    """Give the pages behind both sides, each once."""
    return {source.url: source.title for ruling in (*change.before, *change.after) for source in ruling.sources}
