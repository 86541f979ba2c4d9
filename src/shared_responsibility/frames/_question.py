"""The question that is asked of each row, read from the arguments of `annotate`, and its answer for one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, cast, final

from attrs import frozen

from .._names import nearest
from .._types import Identification
from .._vocabulary import Owner
from ..exceptions import (
    AmbiguousNameError,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    InputError,
    UnknownCircumstanceError,
    UnknownEntryError,
    UnknownNameError,
    UnknownValueError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .._model import Model
    from .._types import Value

__all__ = ["ANSWER", "FRAME", "STATUSES", "Answer", "Question", "asked", "check_columns", "concern_id", "values_of"]

FRAME: Final = "<frame>"
"""What errors call the input."""
STATUSES: Final = ("answered", "undetermined", "unknown", "null")
"""What can be said of a row."""
_LONGEST_ARN: Final = 1000
"""What stands behind the kind of a resource decides nothing, however long it is."""
_NOT_UNDERSTOOD: Final = (
    AmbiguousNameError,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    UnknownNameError,
)
_NOTHING: Final = Identification(service="")
"""Stands for a name that means nothing, or several things."""


@final
class Answer(NamedTuple):
    """Hold what stands beside one row."""

    owner: str | None
    basis: str | None
    source: str | None
    status: str


ANSWER: Final = Answer._fields
"""The names of the new columns."""
_UNKNOWN: Final = Answer(None, None, None, "unknown")
_NULL: Final = Answer(None, None, None, "null")


@final
@frozen(kw_only=True)
class Question:
    """Say what is asked of each row: which columns hold the keys, and what is the same everywhere."""

    model: Model
    name: str = ""
    """The column of names."""
    resources: bool
    """Whether the names are resource types."""
    concern: str = ""
    """The id of the concern; empty where a column holds it."""
    concern_column: str = ""
    """The column of concerns; empty where it is the same everywhere."""
    columns: tuple[tuple[str, str], ...] = ()
    """Pairs of a circumstance and the column that holds it."""
    constants: tuple[tuple[str, frozenset[Value]], ...] = ()
    """Pairs of a circumstance and the values that it can have everywhere."""
    suffix: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that decide."""
        concerns = (self.concern_column,) if self.concern_column else ()
        return (self.name, *concerns, *(column for _, column in self.columns))

    @property
    def new(self) -> tuple[str, ...]:
        """The names of the columns that are added."""
        return tuple(f"{each}{self.suffix}" for each in ANSWER)

    def meaning(self, name: object) -> Identification:
        """Say what a name means, by itself; without looking for near ones, which takes longer than all the rest."""
        if not isinstance(name, str):
            return _NOTHING
        names = self.model._names  # noqa: SLF001 (what is public raises with suggestions)
        typed = "::" in name or name.startswith("aws_")
        if self.resources:
            found = names.candidates(name, "" if typed else "asff")
        elif name.startswith("arn:"):
            try:
                return names.identify(name[:_LONGEST_ARN], near=False)
            except _NOT_UNDERSTOOD:
                return _NOTHING
        elif typed:
            return _NOTHING
        elif name in self.model.services:
            return Identification(service=name)
        else:
            found = names.candidates(name)
        return found[0] if len(found) == 1 else _NOTHING

    def answered(self, meant: Identification | None, *values: object) -> Answer:
        """
        Answer one combination of keys; what cannot be said of a service makes the row unknown and is not guessed around.

        Args:
            meant: what the name means; None where there is no name.
            *values: what stands in the other key columns.

        Returns:
            What stands beside such a row.
        """
        concern, *said = values if self.concern_column else (self.concern, *values)
        if meant is None or concern is None:
            return _NULL
        known = self.concern == concern or concern in self.model.concerns or concern in self.model.topics
        circumstances = self._weighed(meant, said)
        if meant == _NOTHING or not known or circumstances is None:
            return _UNKNOWN
        try:
            ruling = self.model.ruling(meant.service, str(concern), **cast("dict[str, Value]", circumstances))
        except _NOT_UNDERSTOOD:
            return _UNKNOWN
        status = "undetermined" if ruling.owner is Owner.UNDETERMINED else "answered"
        source = ruling.sources[0].url if ruling.sources else None
        return Answer(ruling.owner.value, ruling.basis.value, source, status)

    def _weighed(self, meant: Identification, said: Iterable[object]) -> dict[str, object] | None:
        """Put together what holds everywhere, what the row says and what its name implies; None where they exclude each other."""
        known: dict[str, object] = dict(self.constants)
        in_row = ((name, value) for (name, _), value in zip(self.columns, said, strict=True) if value is not None)
        known.update(in_row)
        for name, value in meant.circumstances:
            before = known.get(name, value)
            if value not in (before if isinstance(before, frozenset) else (before,)):
                return None
            known[name] = value
        return known


def check_columns(columns: Iterable[str], name: str, new: Iterable[str]) -> None:
    """
    Refuse a column that is not there, and new names that are taken.

    Args:
        columns: the columns of the frame.
        name: the column of names.
        new: the columns that are to be added.

    Raises:
        UnknownEntryError: when there is no such column.
        InputError: when a new name is taken.
    """
    known = tuple(columns)
    if name not in known:
        raise UnknownEntryError(name, nearest(name, known), kind="column")
    for taken in new:
        if taken in known:
            raise InputError(FRAME, f"it has a column {taken!r} already: choose another suffix or row_id")


def asked(  # noqa: PLR0913 (what is asked, of what)
    model: Model,
    columns: Iterable[str],
    name: str,
    concern: object,
    circumstances: Mapping[str, object],
    *,
    resources: bool,
    suffix: str,
) -> Question:
    """
    Read what is asked, and tell columns from what is the same everywhere.

    Args:
        model: the model that answers.
        columns: the columns of the frame.
        name: the column of names.
        concern: a concern or a column.
        circumstances: for each circumstance a column, or what holds everywhere.
        resources: whether the names are resource types.
        suffix: what to add to the names of the new columns.

    Returns:
        The question.

    Raises:
        SharedResponsibilityError: as for `annotate`.
    """
    known = tuple(columns)
    concern_column = concern if isinstance(concern, str) and concern in known else ""
    from_columns: list[tuple[str, str]] = []
    constants: list[tuple[str, frozenset[Value]]] = []
    for circumstance, value in circumstances.items():
        values = values_of(circumstance, model)
        if not isinstance(value, str) or value not in known:
            constants.append((circumstance, _constant(circumstance, value, values, known)))
        elif value in values:
            raise InputError(FRAME, f"{value!r} is a column and a value of {circumstance}: rename the column")
        else:
            from_columns.append((circumstance, value))
    if concern_column and any(concern_column in each for each in (model.concerns, model.topics, model.controls)):
        raise InputError(FRAME, f"{concern!r} is a column and a concern: rename the column, or pass the concern itself")
    return Question(
        model=model,
        name=name,
        resources=resources,
        concern="" if concern_column else concern_id(concern, model),
        concern_column=concern_column,
        columns=tuple(from_columns),
        constants=tuple(constants),
        suffix=suffix,
    )


def concern_id(concern: object, model: Model) -> str:
    """
    Give the id of a concern, a topic or a control.

    Args:
        concern: the thing or its id.
        model: the model that knows it.

    Returns:
        The id.

    Raises:
        UnknownConcernError: when nothing is called so.
    """
    return model._concerns_of(concern)[0]  # noqa: SLF001 (the model knows what can be asked about)


def values_of(circumstance: str, model: Model) -> tuple[Value, ...]:
    """
    Collect the values that a circumstance has in any service.

    Args:
        circumstance: its name.
        model: the model whose services ask for it.

    Returns:
        The values.

    Raises:
        InputError: when it is a place.
        UnknownCircumstanceError: when no service asks for it.
    """
    if circumstance in ("partition", "region"):
        raise InputError(FRAME, f"a {circumstance} binds parties and moves no owner: leave it out")
    every = [each for service in model.services.values() for each in service.asks]
    found = dict.fromkeys(value for each in every if each.name == circumstance for value in each.values)
    if not found:
        raise UnknownCircumstanceError(circumstance, nearest(circumstance, {each.name for each in every}))
    return tuple(found)


def _constant(circumstance: str, value: object, values: Sequence[Value], columns: Iterable[str]) -> frozenset[Value]:
    """Read a value, or several; refuse one that no service knows: most likely a column that is misspelt."""
    several = tuple(cast("Iterable[object]", value)) if isinstance(value, (tuple, list, set, frozenset)) else (value,)
    for each in several:
        if not any(each == known and type(each) is type(known) for known in values):
            raise UnknownValueError(
                each, nearest(each, (*map(str, values), *columns)), f"of {circumstance}, and no column"
            )
    return frozenset(cast("Iterable[Value]", several))
