"""The matrix as a table for a terminal: concerns downwards, uses across, as many side by side as fit."""

from __future__ import annotations

from shutil import get_terminal_size
from typing import TYPE_CHECKING, Final

from .._default import MODEL
from .._workload import legible
from ._base import WORDS, changed_by, layered, open_questions, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .._model import Model
    from .._workload import Assessment, Workload

__all__ = ["FORMAT", "SUFFIXES", "dump"]

FORMAT: Final = "table"
SUFFIXES: Final = (".txt",)

_CONCERN_WIDTH = 36
_CELL_WIDTH = 5


def dump(workload: Workload, assessments: Sequence[Assessment], *, width: int = 0, model: Model = MODEL) -> str:
    """
    Write the matrix as a table.

    Args:
        workload: what was read.
        assessments: the rulings.
        model: the model that gave them.
        width: the columns of the terminal; asked of it unless given.

    Returns:
        The table, with a legend before it and what is open after it.
    """
    width = width or get_terminal_size((100, 24)).columns
    beside = max(1, (width - _CONCERN_WIDTH) // _CELL_WIDTH)
    lines = [f"{workload.name}: {len(assessments)} uses of services", ""]
    lines += list(_legend(assessments))
    for start in range(0, len(assessments), beside):
        lines += ["", *_block(assessments[start : start + beside], start + 1, model)]
    lines += list(_rest(workload, assessments, model))
    return "\n".join(legible(line).rstrip() for line in lines) + "\n"


def _legend(assessments: Sequence[Assessment]) -> Iterator[str]:
    """Number the uses, and say where each was seen."""
    for number, assessment in enumerate(assessments, start=1):
        seen = assessment.use.seen
        where = f"  {seen[0].address or seen[0]}" if seen else ""
        more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
        yield f"{number:>3}  {assessment.use!s:<48}{where}{more}"
        for note in assessment.use.notes:
            yield f"       {note}"
    yield ""
    yield "AWS: AWS must act   you: the customer must act   both: both must act   -: does not exist there   ?: open"


def _block(assessments: Sequence[Assessment], first: int, model: Model) -> Iterator[str]:
    """Write the columns that fit side by side."""
    numbers = "".join(f"{number:>{_CELL_WIDTH}}" for number in range(first, first + len(assessments)))
    for layer, rows in layered(assessments, model):
        yield f"{layer.upper():<{_CONCERN_WIDTH}}{numbers}"
        for concern, rulings in rows:
            cells = "".join(f"{WORDS[ruling.owner]:>{_CELL_WIDTH}}" for ruling in rulings)
            yield f"  {concern:<{_CONCERN_WIDTH - 2}}{cells}"


def _rest(workload: Workload, assessments: Sequence[Assessment], model: Model) -> Iterator[str]:
    """Say what is open, and what is not known."""
    questions = list(open_questions(assessments, model))
    if questions:
        yield ""
        yield "To settle what is marked '?', find out:"
        for use, question, find_out in questions:
            yield f"  {use}: {question}"
            yield f"      {find_out}"
    changed: dict[str, list[str]] = {}
    for assessment in assessments:
        for ruling in assessment.rulings:
            for overlay in changed_by(ruling, model):
                changed.setdefault(f"{overlay}: {assessment.use}", []).append(ruling.concern)
    if changed:
        yield from ("", "Changed by overlays:", *(f"  {what}: {', '.join(which)}" for what, which in changed.items()))
    unknown = list(places(workload))
    if unknown:
        yield ""
        yield "Not known:"
        for where, reason in unknown:
            yield f"  {where}: {reason}"
