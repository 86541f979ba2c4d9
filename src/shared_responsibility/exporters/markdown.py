"""The matrix as Markdown: a summary, then each use with its duties and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._default import MODEL
from .._vocabulary import Owner
from .._workload import legible
from ._base import WORDS, changed_by, duty_texts, layered, open_questions, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .._model import Model
    from .._types import Citation, Ruling
    from .._workload import Assessment, Workload

__all__ = ["FORMAT", "SUFFIXES", "cell", "dump"]

FORMAT: Final = "markdown"
SUFFIXES: Final = (".md", ".markdown")

_SPECIAL = str.maketrans(
    {"\\": r"\\", "|": r"\|", "[": r"\[", "]": r"\]", "`": r"\`", "<": "&lt;", ">": "&gt;", "\n": " ", "\r": " "}
)


def dump(workload: Workload, assessments: Sequence[Assessment], *, model: Model = MODEL) -> str:
    """
    Write the matrix as Markdown.

    Args:
        workload: what was read.
        assessments: the rulings.
        model: the model that gave them.

    Returns:
        The text; sources are numbered footnotes.
    """
    footnotes: dict[Citation, int] = {}
    lines = [f"# Who is responsible for what: {cell(workload.name)}", ""]
    lines += _summary(assessments, model)
    for number, assessment in enumerate(assessments, start=1):
        lines += ["", f"## {number}. {cell(str(assessment.use))}", ""]
        lines += (
            [f"Seen: {', '.join(cell(str(seen)) for seen in assessment.use.seen)}.", ""] if assessment.use.seen else []
        )
        lines += [f"Note: {cell(note)}.\n" for note in assessment.use.notes]
        lines += ["| Concern | Owner | AWS | The customer | Basis |", "| --- | --- | --- | --- | --- |"]
        lines += [
            _row(ruling, footnotes, model) for ruling in assessment.rulings if ruling.owner is not Owner.NOT_APPLICABLE
        ]
        absent = [ruling.concern for ruling in assessment.rulings if ruling.owner is Owner.NOT_APPLICABLE]
        lines += ["", f"Does not exist here: {', '.join(absent)}."] if absent else []
    lines += list(_rest(workload, assessments, model))
    lines += ["", "## Sources", ""] if footnotes else []
    lines += [
        f"{number}. [{cell(source.title)}]({source.url}), read {source.read}" for source, number in footnotes.items()
    ]
    return "\n".join(lines) + "\n"


def _summary(assessments: Sequence[Assessment], model: Model) -> Iterator[str]:
    """Write the matrix of words."""
    for number, assessment in enumerate(assessments, start=1):
        yield f"{number}. {cell(str(assessment.use))}"
    head = " | ".join(map(str, range(1, len(assessments) + 1)))
    yield from ("", f"| | {head} |", f"| --- |{' --- |' * len(assessments)}")
    for layer, rows in layered(assessments, model):
        yield f"| **{layer}** |{' |' * len(assessments)}"
        for concern, rulings in rows:
            yield f"| {concern} | {' | '.join(WORDS[ruling.owner] for ruling in rulings)} |"


def _row(ruling: Ruling, footnotes: dict[Citation, int], model: Model) -> str:
    numbers = [footnotes.setdefault(source, len(footnotes) + 1) for source in ruling.sources]
    cited = f" {', '.join(f'[{number}](#sources)' for number in numbers)}" if numbers else ""
    owner = f"{ruling.owner}: needs {', '.join(ruling.needs)}" if ruling.needs else str(ruling.owner)
    unless = f" unless {', '.join(map(str, ruling.unless))}" if ruling.unless else ""
    changed = f" (overlay {', '.join(changed_by(ruling, model))})" if ruling.overlays else ""
    cells = (
        ruling.concern,
        owner + unless + changed,
        _sentences(duty_texts(ruling, model, of_customer=False)),
        _sentences(duty_texts(ruling, model, of_customer=True)),
        str(ruling.basis),
    )
    return f"| {' | '.join(map(cell, cells))}{cited} |"


def _rest(workload: Workload, assessments: Sequence[Assessment], model: Model) -> Iterator[str]:
    questions = list(open_questions(assessments, model))
    if questions:
        yield from ("", "## To find out", "")
        yield from (f"- {cell(use)}: {cell(question)} {cell(find_out)}" for use, question, find_out in questions)
    unknown = list(places(workload))
    if unknown:
        yield from ("", "## Not known", "")
        yield from (f"- {cell(where)}: {cell(reason)}" for where, reason in unknown)


def _sentences(texts: Iterable[str]) -> str:
    return " ".join(texts)


def cell(text: str) -> str:
    r"""
    Keep a text within its cell: nothing in it is markup.

    Args:
        text: what stands there, from us or from a document.

    Returns:
        The text with what Markdown and HTML would obey escaped.

    Examples:
        >>> print(cell("a|b"))
        a\|b
    """
    return legible(text).translate(_SPECIAL)
