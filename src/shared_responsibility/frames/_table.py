"""The artefact: the table behind `annotate`, for engines that are not known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._default import MODEL
from ._question import Question, concern_id, values_of
from ._spellings import rows, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .._model import Model
    from .._types import Identification
    from ._question import Answer
    from ._spellings import Spellings

__all__ = ["answer_table"]


def answer_table(
    concerns: Iterable[str] = (), circumstances: Iterable[str] = (), *, model: Model = MODEL
) -> Iterator[dict[str, str]]:
    """
    Give the table behind `annotate`, for engines that it does not know: write it down, and join it there.

    Args:
        concerns: ids of concerns, topics or controls; every concern of the model unless given.
        circumstances: the circumstances that become columns; an empty text in one stands for nothing said.
        model: the model that answers.

    Yields:
        A row: `match` (`name`: the whole name of a service; `type`: a whole resource type; `beginning`: what resource types begin with, the
        longest one counts), `name`, `service`, `concern`, a column for each circumstance, `owner`, `basis`, `source`, `status`.
        What is not in the table is unknown.

    Raises:
        UnknownConcernError: when no concern, topic or control is called so.
        UnknownCircumstanceError: when no service asks for such a circumstance.

    Examples:
        >>> from shared_responsibility.frames import answer_table
        >>> row = next(row for row in answer_table(["guest-os-patching"]) if row["name"] == "AWS::Lambda::")
        >>> row["match"], row["owner"]
        ('beginning', 'aws')
    """
    asked = tuple(circumstances)
    for circumstance in asked:
        values_of(circumstance, model)
    for concern in tuple(concerns) or tuple(model.concerns):
        for resources in (False, True):
            question = Question(
                model=model,
                resources=resources,
                concern=concern_id(concern, model),
                columns=tuple((each, each) for each in asked),
            )
            known = spellings(model, resources=resources)
            answers: dict[Identification, list[tuple[tuple[str, ...], Answer]]] = {}
            for meant, said, answer in rows(question, known.meanings, [object] * len(asked)):
                answers.setdefault(meant, []).append((said, answer))
            for name, meant in known.spoken.items():
                match, written = _matched(name, known)
                for said, answer in answers.get(meant, ()):
                    yield {
                        "match": match,
                        "name": written,
                        "service": meant.service,
                        "concern": question.concern,
                        **dict(zip(asked, said, strict=True)),
                        **{column: value or "" for column, value in answer._asdict().items()},
                    }


def _matched(name: str, known: Spellings) -> tuple[str, str]:
    """Say how a name of the table is to be compared, and write it so."""
    if name in known.written:
        return "type" if known.beginnings else "name", name
    return "beginning", name if name.endswith("_") else f"{name}::"
