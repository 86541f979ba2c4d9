"""
Frames: owner, basis, source and status beside each row of a dataframe, worked out by the frame's own engine.

A frame in memory is *gathered*: its keys become integer codes, each combination that occurs is asked once, and the answers are taken by code.
A lazy frame is *joined*: no value is known before the query runs, so a look-up table of every name is built from the model and joined to it.
Both give what `owner` and `ruling` give. That table can also be written to files, for engines that are not known here.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar, cast, final
from uuid import uuid4

from attrs import field, frozen

from ._default import MODEL
from ._names import nearest, normalized
from ._types import Identification
from ._vocabulary import Basis, Owner
from .exceptions import (
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
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ._ids import ConcernId
    from ._model import Model
    from ._registry import Control, Topic
    from ._types import Concern, Value

__all__ = ["annotate", "answer_table"]

T = TypeVar("T")

Table: TypeAlias = dict[str, list[str | None]]
"""Columns of strings by name."""

_ANSWER: Final = ("owner", "basis", "source", "status")
_STATUSES: Final = ("answered", "undetermined", "unknown", "null")
_CLOSED: Final[dict[str, tuple[str, ...]]] = {
    "owner": tuple(each.value for each in Owner),
    "basis": tuple(each.value for each in Basis),
    "status": _STATUSES,
}
"""What can stand in the columns whose values are closed lists."""
_KEY: Final = "__shared_responsibility_{}"
_WRITTEN, _LOOSE, _MEANT, _GUESSED = (_KEY.format(each) for each in ("written", "loose", "meant", "guessed"))
_TOOL: Final = "~"
"""Stands before the name of a tool, which is no folded name."""
_FRAME: Final = "<frame>"
_NOT_SAID: Final = ""
_TRUTH: Final = {True: "true", False: "false"}
_FOLDED_AWAY: Final = r"[\s\-_./&(),+']+"
_MAKER: Final = r"^\s*(?:amazon )?(?:aws )?"
_NOT_UNDERSTOOD: Final = (
    AmbiguousNameError,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    UnknownNameError,
)


@final
class _Answer(NamedTuple):
    """Hold what stands beside one row."""

    owner: str | None
    basis: str | None
    source: str | None
    status: str


_UNKNOWN: Final = _Answer(None, None, None, "unknown")
_NULL: Final = _Answer(None, None, None, "null")


@final
@frozen(kw_only=True)
class _Question:
    """Say what is asked of each row: which columns hold the keys, and what is the same everywhere."""

    model: Model
    name: str
    """The column of names."""
    resources: bool
    """Whether the names are resource types."""
    concern: str
    """The id of the concern; empty where a column holds it."""
    concern_column: str
    """The column of concerns; empty where it is the same everywhere."""
    columns: tuple[tuple[str, str], ...]
    """Pairs of a circumstance and the column that holds it."""
    constants: tuple[tuple[str, object], ...]
    """Pairs of a circumstance and the value that it has everywhere."""
    suffix: str

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that decide."""
        concerns = (self.concern_column,) if self.concern_column else ()
        return (self.name, *concerns, *(column for _, column in self.columns))

    def answered(self, values: Sequence[object]) -> _Answer:
        """Answer one combination of what stands in the key columns."""
        name, *rest = values
        concern = rest.pop(0) if self.concern_column else self.concern
        if name is None or concern is None:
            return _NULL
        if self.concern_column and not (concern in self.model.concerns or concern in self.model.topics):
            return _UNKNOWN
        meant = _meaning(self.model, name, resources=self.resources)
        return _UNKNOWN if meant is None else self.ruled(str(name), meant, str(concern), rest)

    def ruled(self, name: str, meant: Identification, concern: str, said: Iterable[object]) -> _Answer:
        """Answer where the name is understood; what cannot be said of this service is not guessed around."""
        known = dict(self.constants)
        known.update(
            (circumstance, value)
            for (circumstance, _), value in zip(self.columns, said, strict=True)
            if value is not None
        )
        try:
            # what the name implies must be weighed against what was said, and the name alone knows it
            asked = name if meant.circumstances else meant.service
            ruling = self.model.ruling(asked, concern, **cast("dict[str, Value]", known))
        except _NOT_UNDERSTOOD:
            return _UNKNOWN
        status = "undetermined" if ruling.owner is Owner.UNDETERMINED else "answered"
        source = ruling.sources[0].url if ruling.sources else None
        return _Answer(ruling.owner.value, ruling.basis.value, source, status)


def annotate(  # noqa: PLR0913 (what is asked, where it stands, what to call the answers)
    frame: T,
    /,
    *,
    concern: ConcernId | str | Concern | Topic | Control,
    service: str = "",
    resource_type: str = "",
    circumstances: Mapping[str, Value | Iterable[Value]] | None = None,
    suffix: str = "",
    row_id: str = "",
    model: Model = MODEL,
) -> T:
    """
    Add who must act to each row of a dataframe, with basis, source and status.

    The frame's own engine does the work: a pandas, Polars or PyArrow frame comes back with its order and index, and a lazy one
    (Polars, DuckDB, Dask, Ibis, PySpark) stays lazy. No row is dropped or doubled.

    A text for `concern` or for a circumstance is the name of a column if the frame has one so called, and otherwise the concern or
    the value itself, the same for every row; where it could be both, it is refused. A concern given as an object is never a column.

    The new columns are `owner`, `basis`, `source` (the address of the first page that decided) and `status`:
    `answered`; `undetermined` (owner says so too: a circumstance is missing, or nothing is known); `unknown` (`owner` would raise: the
    name, concern or value means nothing or several things, or does not go with the service); `null` (name or concern is missing).
    Frames in memory get them as categories, which take a tenth of the memory of strings.

    Args:
        frame: the frame.
        concern: a column with ids of concerns or topics, or the one concern, topic or control that is asked about.
        service: the column with names of services: whatever `owner` understands, but for resource types and ARNs.
        resource_type: the column with resource types of CloudFormation, Terraform or Security Hub; instead of `service`.
        circumstances: for each circumstance a column, or what holds everywhere. A missing value in a column says nothing.
        suffix: what to add to the names of the new columns, where the frame has such columns already.
        row_id: the name of a further new column with numbers that grow in the order of reading, for a lazy frame keeps no order.
        model: the model that answers.

    Returns:
        A frame of the same kind with the new columns behind the old ones.

    Raises:
        InputError: when this is no frame of these engines, a new name is taken, or a text could be a column and a value.
        UnknownEntryError: when the frame has no such column.
        UnknownConcernError: when there is neither such a column nor such a concern.
        UnknownCircumstanceError: when no service asks for such a circumstance.
        UnknownValueError: when there is neither such a column nor such a value.

    Examples:
        >>> import polars as pl
        >>> from shared_responsibility import annotate
        >>> stock = pl.DataFrame({"used": ["ec2", "Amazon RDS", "ec3", None]})
        >>> annotate(stock, service="used", concern="guest-os-patching").select("owner", "status").rows()
        [('customer', 'answered'), ('aws', 'answered'), (None, 'unknown'), (None, 'null')]
    """
    if bool(service) == bool(resource_type):
        raise InputError(_FRAME, "name one column of names: either service= or resource_type=")
    engine, schema = _seen(frame)
    _check_columns(schema, service or resource_type, [*(f"{each}{suffix}" for each in _ANSWER), row_id])
    concern_column = concern if isinstance(concern, str) and concern in schema else ""
    from_columns, constants = _told_apart(circumstances or {}, schema, model)
    question = _Question(
        model=model,
        name=service or resource_type,
        resources=bool(resource_type),
        concern=_concern_id(concern, concern_column, model),
        concern_column=concern_column,
        columns=from_columns,
        constants=constants,
        suffix=suffix,
    )
    native: Any = _NUMBERERS[engine](frame, row_id) if row_id else frame
    if engine in _GATHERERS:
        return cast("T", _GATHERERS[engine](native, question))
    return cast("T", _joined(native, question, schema, engine))


def _seen(frame: object) -> tuple[str, dict[str, Any]]:
    """Name the engine of a frame, and give its columns with their types."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    kind = type(frame)
    if (
        kind.__module__.startswith("dask.") and kind.__name__ == "DataFrame"
    ):  # narwhals leaves Dask to a package of its own
        return "dask", dict(cast("Any", frame).dtypes)
    try:
        wrapped: Any = nw.from_native(cast("Any", frame))
        schema = dict(wrapped.collect_schema())
    except (TypeError, nw.exceptions.NarwhalsError) as error:
        raise InputError(_FRAME, f"it cannot be annotated: {error}") from error
    engine = (
        f"lazy {wrapped.implementation.value}" if isinstance(wrapped, nw.LazyFrame) else wrapped.implementation.value
    )
    if engine not in _NUMBERERS:
        raise InputError(_FRAME, f"{engine} frames are not known here: join the rows of answer_table to it")
    return engine, schema


# -- what is asked ------------------------------------------------------------------------------------------------------


def _check_columns(columns: Iterable[str], name: str, new: Iterable[str]) -> None:
    """Refuse a column that is not there, and new names that are taken."""
    known = tuple(columns)
    if name not in known:
        raise UnknownEntryError(name, nearest(name, known), kind="column")
    for taken in new:
        if taken in known:
            raise InputError(_FRAME, f"it has a column {taken!r} already: choose another suffix or row_id")


def _told_apart(
    circumstances: Mapping[str, object], columns: Mapping[str, object], model: Model
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, object], ...]]:
    """Tell circumstances that stand in columns from those that are the same everywhere."""
    from_columns: list[tuple[str, str]] = []
    constants: list[tuple[str, object]] = []
    for circumstance, value in circumstances.items():
        values = _values_of(circumstance, model)
        if not isinstance(value, str) or value not in columns:
            constants.append((circumstance, _constant(circumstance, value, values, columns)))
        elif value in values:
            raise InputError(_FRAME, f"{value!r} is a column and a value of {circumstance}: rename the column")
        else:
            from_columns.append((circumstance, value))
    return tuple(from_columns), tuple(constants)


def _concern_id(concern: object, column: str, model: Model) -> str:
    """Give the id of a constant concern; a column has none, and may not be called like one."""
    if not column:
        return model._concerns_of(concern)[0]  # noqa: SLF001 (the model knows what can be asked about)
    if column in model.concerns or column in model.topics or column in model.controls:
        raise InputError(_FRAME, f"{column!r} is a column and a concern: rename the column, or pass the concern itself")
    return ""


def _values_of(circumstance: str, model: Model) -> tuple[Value, ...]:
    """Collect the values that a circumstance has in any service."""
    if circumstance in ("partition", "region"):
        raise InputError(_FRAME, f"a {circumstance} binds parties and moves no owner: leave it out")
    asked = {each.name: each for service in model.services.values() for each in service.asks}
    if circumstance not in asked:
        raise UnknownCircumstanceError(circumstance, nearest(circumstance, asked))
    found = (
        value
        for service in model.services.values()
        for each in service.asks
        if each.name == circumstance
        for value in each.values
    )
    return tuple(dict.fromkeys(found))


def _constant(circumstance: str, value: object, values: Sequence[Value], columns: Iterable[str]) -> object:
    """Read a value, or several; refuse one that no service knows: most likely a column that is misspelt."""
    several = tuple(cast("Iterable[object]", value)) if isinstance(value, (tuple, list, set, frozenset)) else (value,)
    for each in several:
        if not any(each == known and type(each) is type(known) for known in values):
            raise UnknownValueError(
                each, nearest(each, (*map(str, values), *columns)), f"of {circumstance}, and no column"
            )
    return frozenset(several)


def _meaning(model: Model, name: object, *, resources: bool) -> Identification | None:
    """Say what a name means, or None where that is nothing or several things."""
    if not isinstance(name, str):
        return None
    names = model._names  # noqa: SLF001 (a search for near names in each row that is not understood would take hours)
    typed = "::" in name or name.startswith("aws_")
    if resources:
        found = names.candidates(name, "" if typed else "asff")
    elif typed or name.startswith("arn:"):
        return None
    elif name in model.services:
        return Identification(service=name)
    else:
        found = names.candidates(name)
    return found[0] if len(found) == 1 else None


# -- frames in memory: gather -----------------------------------------------------------------------------------------


def _gathered(
    question: _Question,
    codes: Sequence[tuple[Any, list[Any]]],
    combine: Callable[[Any, int, Any], Any],
    compact: Callable[[Any], tuple[Any, list[Any]]],
    rows: int,
) -> tuple[Any, list[_Answer]]:
    """
    Number the combinations of keys that can occur, and answer each.

    Args:
        question: what is asked.
        codes: for each key column a number for each row, and the distinct values; the number behind the last stands for null.
        combine: multiplies codes and adds others.
        compact: numbers the codes that do occur.
        rows: how many rows there are; asking more questions than that would be in vain.

    Returns:
        A number for each row, and the answer for each number.
    """
    (mixed, values), *others = codes
    asked: list[tuple[object, ...]] = [(value,) for value in (*values, None)]
    for further, distinct in others:
        mixed = combine(mixed, len(distinct) + 1, further)
        if len(asked) * (len(distinct) + 1) > rows:
            mixed, kept = compact(mixed)
            width = len(distinct) + 1
            asked = [(*asked[each // width], (*distinct, None)[each % width]) for each in kept]
        else:
            asked = [(*before, value) for before in asked for value in (*distinct, None)]
    return mixed, [question.answered(values) for values in asked]


def _categories(name: str, answers: Iterable[_Answer]) -> tuple[str, ...]:
    """List what can stand in a column: a closed list, or what the answers hold."""
    return _CLOSED.get(name) or tuple(sorted({answer.source for answer in answers if answer.source}))


def _coded(answers: Sequence[_Answer], name: str, categories: Sequence[str]) -> list[int | None]:
    """Number the answers by category; None where there is nothing to say."""
    numbers = {category: number for number, category in enumerate(categories)}
    return [numbers.get(getattr(answer, name)) for answer in answers]


def _gather_pandas(frame: Any, question: _Question, *, plain: bool = False) -> Any:  # noqa: ANN401 (frames of others)
    """Gather in a pandas frame; plainly, where the parts of a larger frame must agree on their types."""
    np: Any = import_module("numpy")
    pd: Any = import_module("pandas")

    def numbered(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
        codes, distinct = pd.factorize(column)
        return np.where(codes < 0, len(distinct), codes), list(distinct.astype(object))

    def compacted(codes: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
        again, kept = pd.factorize(codes)
        return again, kept.tolist()

    codes = [numbered(frame[key]) for key in question.keys]
    mixed, answers = _gathered(question, codes, lambda a, size, b: a * size + b, compacted, len(frame))
    new: dict[str, Any] = {}
    for name in _ANSWER:
        categories = _categories(name, answers)
        dtype = pd.CategoricalDtype(pd.Index(categories, dtype="str" if pd.__version__ >= "3" else object))
        coded = [-1 if code is None else code for code in _coded(answers, name, categories)]
        column = pd.Categorical.from_codes(np.array(coded, dtype=np.int16).take(mixed), dtype=dtype)
        new[f"{name}{question.suffix}"] = column.astype(dtype.categories.dtype) if plain else column
    return frame.assign(**new)


def _gather_polars(frame: Any, question: _Question) -> Any:  # noqa: ANN401
    """Gather in a Polars frame."""
    pl: Any = import_module("polars")

    def numbered(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
        distinct = column.unique().drop_nulls()
        if not len(distinct):
            return pl.zeros(len(column), dtype=pl.Int64, eager=True), []
        numbers = pl.int_range(len(distinct), eager=True)
        return column.replace_strict(
            distinct, numbers, default=len(distinct), return_dtype=pl.Int64
        ), distinct.to_list()

    codes = [numbered(frame.get_column(key)) for key in question.keys]
    mixed, answers = _gathered(question, codes, lambda a, size, b: a * size + b, numbered, frame.height)
    new: list[Any] = []
    for name in _ANSWER:
        dtype = pl.Enum(_CLOSED[name]) if name in _CLOSED else pl.Categorical()
        said = pl.Series(f"{name}{question.suffix}", [getattr(each, name) for each in answers], dtype=pl.String)
        new.append(said.cast(dtype).gather(mixed))
    return frame.with_columns(new)


def _gather_arrow(table: Any, question: _Question) -> Any:  # noqa: ANN401
    """Gather in a PyArrow table."""
    pa: Any = import_module("pyarrow")
    pc: Any = import_module("pyarrow.compute")

    def numbered(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
        if not pa.types.is_dictionary(column.type):
            column = column.dictionary_encode()
        whole = column.unify_dictionaries().combine_chunks()
        return pc.fill_null(whole.indices.cast(pa.int64()), len(whole.dictionary)), whole.dictionary.to_pylist()

    def combined(codes: Any, size: int, further: Any) -> Any:  # noqa: ANN401
        return pc.add(pc.multiply(codes, size), further)

    def compacted(codes: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
        return numbered(pa.chunked_array([codes]))

    codes = [numbered(table.column(key)) for key in question.keys]
    mixed, answers = _gathered(question, codes, combined, compacted, table.num_rows)
    for name in _ANSWER:
        categories = _categories(name, answers)
        coded = pa.array(_coded(answers, name, categories), type=pa.int16()).take(mixed)
        column = pa.DictionaryArray.from_arrays(coded, pa.array(categories, type=pa.string()))
        table = table.append_column(f"{name}{question.suffix}", column)
    return table


@final
@frozen
class _Partition:
    """Gather in one partition; Dask tells two of them apart by what they print, not by looking through the whole model."""

    question: _Question
    token: str = field(factory=lambda: uuid4().hex)

    def __dask_tokenize__(self) -> str:
        """Give the name by which Dask knows it."""
        return self.token

    def __call__(self, frame: Any) -> Any:  # noqa: ANN401
        return _gather_pandas(frame, self.question, plain=True)


def _gather_dask(frame: Any, question: _Question) -> Any:  # noqa: ANN401
    """Let Dask gather in each of its partitions, which are pandas frames: index and order stay, and nothing runs yet."""
    gather = _Partition(question)
    return frame.map_partitions(gather, meta=gather(frame._meta))  # noqa: SLF001 (Dask's name for its empty example)


_GATHERERS: Final[dict[str, Callable[[Any, _Question], Any]]] = {
    "pandas": _gather_pandas,
    "polars": _gather_polars,
    "pyarrow": _gather_arrow,
    "dask": _gather_dask,
}


# -- lazy frames: join ------------------------------------------------------------------------------------------------


@final
@frozen(kw_only=True)
class _Known:
    """Hold every name of one kind, and what other spellings are looked up by; names that mean several things are left out."""

    written: dict[str, Identification]
    """What each name means, as it is written."""
    loose: dict[str, Identification]
    """What is meant by a name that is not known as it is written: of services folded, of resource types shortened."""
    tools: tuple[str, ...] = ()
    """Of services: names that only tools use; case makes no difference in them, marks do."""
    beginnings: tuple[str, ...] = ()
    """Of resource types: what Terraform's types begin with, the longest first."""

    @property
    def spoken(self) -> dict[str, Identification]:
        """What the model itself understands: shortened resource types, but no folded names."""
        return {**self.loose, **self.written} if self.beginnings else self.written


@lru_cache(maxsize=4)
def _known_services(model: Model) -> _Known:
    """List the names of services."""
    names = model._names  # noqa: SLF001 (the tables are looked through, not looked up)
    products = names.index.get("product", {})
    written = {
        name
        for service in model.services.values()
        for name in (service.id, service.name, *service.names, *(n for m in service.modes for n in (m.name, m.id)))
    }
    for vocabulary in ("sdk", "iam", "prowler", "asff", "security_hub"):
        written.update(names.index.get(vocabulary, {}))
    tools = {
        name
        for vocabulary in ("sdk", "iam", "prowler", "security_hub")
        for name in names.index.get(vocabulary, {})
        if normalized(name) not in products
    }
    loose = {name: names.candidates(name, "product") for name in products}
    loose.update((f"{_TOOL}{name}", names.candidates(name.upper())) for name in tools)
    return _Known(
        written=_meanings(model, written, resources=False),
        loose={name: found[0] for name, found in sorted(loose.items()) if len(found) == 1},
        tools=tuple(sorted(tools)),
    )


@lru_cache(maxsize=4)
def _known_resources(model: Model) -> _Known:
    """List the resource types, and what types begin with: a namespace of CloudFormation, a few words of Terraform."""
    index = model._names.index  # noqa: SLF001
    types, words = index.get("cloudformation", {}), index.get("terraform", {})
    written = [name for name in types if not name.endswith("::")]
    written += [name.removeprefix("=") for name in words if not name.endswith("_")]
    beginnings = {name if name.endswith("_") else f"{name}_" for name in words if name[0] != "="}
    spaces = [name.removesuffix("::") for name in types if name.endswith("::")]
    return _Known(
        written=_meanings(model, (*written, *index.get("asff", {})), resources=True),
        loose=_meanings(model, (*spaces, *beginnings), resources=True),
        beginnings=tuple(sorted(beginnings, key=lambda name: (-len(name), name))),
    )


def _meanings(model: Model, names: Iterable[str], *, resources: bool) -> dict[str, Identification]:
    """Say what names mean; those that mean nothing by themselves, or several things, are left out."""
    found = ((name, _meaning(model, name, resources=resources)) for name in sorted({*names}) if name)
    return {name: meaning for name, meaning in found if meaning is not None}


def _rows(question: _Question, known: _Known, kinds: Sequence[type]) -> Iterator[tuple[tuple[str, ...], _Answer]]:
    """Answer whatever can stand in the key columns: the meaning of a name, the concern, the circumstances."""
    model = question.model
    concerns = (*model.concerns, *model.topics) if question.concern_column else (question.concern,)
    names = {str(meaning): (name, meaning) for name, meaning in known.spoken.items()}
    for label, (name, meaning) in names.items():
        choices: list[list[Value | None]] = []
        for (circumstance, _), kind in zip(question.columns, kinds, strict=True):
            asked = model.services[meaning.service].circumstance(circumstance)
            values = asked.values if asked else ()
            choices.append([None, *(value for value in values if isinstance(value, kind))])
        for concern, *said in product(concerns, *choices):
            answer = question.ruled(name, meaning, str(concern), said)
            if answer is not _UNKNOWN:
                concern_key = (str(concern),) if question.concern_column else ()
                yield (label, *concern_key, *map(_written, said)), answer


def _written(value: Value | None) -> str:
    """Write a value of a circumstance as the table has it."""
    if isinstance(value, bool):
        return _TRUTH[value]
    return _NOT_SAID if value is None else value


@lru_cache(maxsize=4)
def _tables(question: _Question, kinds: tuple[type, ...]) -> tuple[Table, Table, Table, _Known]:
    """Build what is joined: what names mean as written, and loosely; the answers by meaning and the other keys."""
    known = (_known_resources if question.resources else _known_services)(question.model)
    others = [_KEY.format(number) for number in range(1, len(question.keys))]
    answers = _columns((_MEANT, *others), list(_rows(question, known, kinds)), question.suffix)
    written, loose = (
        Table({key: [*names], meant: [str(meaning) for meaning in names.values()]})
        for key, meant, names in ((_WRITTEN, _MEANT, known.written), (_LOOSE, _GUESSED, known.loose))
    )
    return written, loose, answers, known


def _columns(keys: Sequence[str], rows: Sequence[tuple[tuple[str, ...], _Answer]], suffix: str) -> Table:
    """Turn rows into columns."""
    table: Table = {key: [values[number] for values, _ in rows] for number, key in enumerate(keys)}
    table.update({f"{name}{suffix}": [getattr(answer, name) for _, answer in rows] for name in _ANSWER})
    return table


def _joined(frame: Any, question: _Question, schema: Mapping[str, Any], engine: str) -> Any:  # noqa: ANN401
    """Join the answers to a lazy frame, and mark the rows for which there is none."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    kinds = tuple(bool if schema[column] == nw.Boolean else str for _, column in question.columns)
    written, loose, answers, known = _tables(question, kinds)
    others = [_KEY.format(number) for number in range(1, len(question.keys))]
    wrapped: Any = nw.from_native(frame)
    kept = [*wrapped.collect_schema(), *(f"{each}{question.suffix}" for each in _ANSWER)]
    raw = nw.col(question.name).cast(nw.String)
    missing = nw.col(question.name).is_null()
    keys = [raw.alias(_WRITTEN)]
    if question.concern_column:
        keys.append(nw.col(question.concern_column).cast(nw.String).alias(others[0]))
        missing = missing | nw.col(question.concern_column).is_null()
    keys += [
        _said_key(nw.col(column), kind).alias(key)
        for (_, column), kind, key in zip(question.columns, kinds, others[-len(kinds) :] if kinds else (), strict=True)
    ]

    def joined(left: Any, table: Table, *on: str) -> Any:  # noqa: ANN401
        return left.join(nw.from_native(_NATIVE[engine](frame, table)), on=list(on), how="left")

    wrapped = joined(wrapped.with_columns(*keys), written, _WRITTEN)
    shortened = (_resource_key if question.resources else _service_key)(nw.col(_WRITTEN), known, engine)
    unmatched = nw.when(nw.col(_MEANT).is_null()).then(shortened).otherwise(nw.lit(None, nw.String))
    wrapped = joined(wrapped.with_columns(unmatched.alias(_LOOSE)), loose, _LOOSE)
    wrapped = wrapped.with_columns(nw.coalesce(nw.col(_MEANT), nw.col(_GUESSED)).alias(_MEANT))
    wrapped = joined(wrapped, answers, _MEANT, *others)
    status = nw.col(f"status{question.suffix}")
    without = nw.when(missing).then(nw.lit("null")).otherwise(nw.lit("unknown"))
    marked = nw.when(status.is_null()).then(without).otherwise(status)
    return wrapped.with_columns(marked.alias(f"status{question.suffix}")).select(kept).to_native()


def _service_key(raw: Any, known: _Known, _engine: str) -> Any:  # noqa: ANN401 (an expression of narwhals)
    """Fold a name as `identify` does; names of tools lose their case alone, and what begins like Terraform's types is no name."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    lower = raw.str.to_lowercase()
    folded = lower.str.replace_all(_MAKER, "").str.replace_all(_FOLDED_AWAY, "")
    return (
        nw.when(lower.is_in(known.tools) | raw.str.starts_with("aws_"))
        .then(nw.concat_str(nw.lit(_TOOL), lower))
        .otherwise(folded)
    )


def _resource_key(raw: Any, known: _Known, engine: str) -> Any:  # noqa: ANN401
    """Shorten a resource type to what is known of it."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    first = _FIRST_GROUP.get(engine, r"\1")
    space = raw.str.replace_all(r"(?s)^([^:]+::[^:]+)(?:::.*)?$", first)
    beginning = raw.str.replace_all(rf"(?s)^({'|'.join(known.beginnings)}).*$", first)
    return nw.when(raw.str.contains("::", literal=True)).then(space).otherwise(beginning)


def _said_key(column: Any, kind: type) -> Any:  # noqa: ANN401
    """Write a circumstance as the table does."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    truth = nw.when(column).then(nw.lit(_TRUTH[True])).otherwise(nw.lit(_TRUTH[False])) if kind is bool else None
    text = column.cast(nw.String) if truth is None else truth
    return nw.when(column.is_null()).then(nw.lit(_NOT_SAID)).otherwise(text)


_FIRST_GROUP: Final = {"lazy polars": "${1}", "lazy pyspark": "$1", "lazy pyspark[connect]": "$1"}
"""How a replacement names the first group; elsewhere it is a backslash and the number."""


def _polars_table(_frame: Any, table: Table) -> Any:  # noqa: ANN401
    pl: Any = import_module("polars")

    return pl.LazyFrame(table, schema=dict.fromkeys(table, pl.String))


def _arrow_table(table: Table) -> Any:  # noqa: ANN401
    pa: Any = import_module("pyarrow")

    return pa.table(table, schema=pa.schema([(name, pa.string()) for name in table]))


def _duckdb_table(frame: Any, table: Table) -> Any:  # noqa: ANN401
    """Read the table by the connection of the frame: relations of two connections cannot meet."""
    answers = _arrow_table(table)  # noqa: F841 (the query names it)  # pyright: ignore[reportUnusedVariable]
    return frame.query("shared_responsibility_frame", "select * from answers")


def _ibis_table(_frame: Any, table: Table) -> Any:  # noqa: ANN401
    ibis: Any = import_module("ibis")

    return ibis.memtable(_arrow_table(table))


def _spark_table(frame: Any, table: Table) -> Any:  # noqa: ANN401
    """Send the table to every worker."""
    functions: Any = import_module("pyspark.sql.functions")

    schema = ", ".join(f"`{name}` string" for name in table)
    return functions.broadcast(frame.sparkSession.createDataFrame(list(zip(*table.values(), strict=True)), schema))


_NATIVE: Final[dict[str, Callable[[Any, Table], Any]]] = {
    "lazy duckdb": _duckdb_table,
    "lazy ibis": _ibis_table,
    "lazy polars": _polars_table,
    "lazy pyspark": _spark_table,
    "lazy pyspark[connect]": _spark_table,
}


# -- numbers for the rows -----------------------------------------------------------------------------------------------


def _number_eager(frame: Any, name: str) -> Any:  # noqa: ANN401
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    wrapped: Any = nw.from_native(frame)
    return wrapped.with_row_index(name).select(*wrapped.columns, name).to_native()


def _number_dask(frame: Any, name: str) -> Any:  # noqa: ANN401
    numbered = frame.assign(**{name: 1})
    return numbered.assign(**{name: numbered[name].cumsum() - 1})


def _number_duckdb(frame: Any, name: str) -> Any:  # noqa: ANN401
    quoted = name.replace('"', '""')
    return frame.project(f'*, row_number() over () - 1 as "{quoted}"')


def _number_ibis(frame: Any, name: str) -> Any:  # noqa: ANN401
    ibis: Any = import_module("ibis")

    return frame.mutate(**{name: ibis.row_number()})


def _number_polars(frame: Any, name: str) -> Any:  # noqa: ANN401
    return frame.with_row_index(name).select(*frame.collect_schema(), name)


def _number_spark(frame: Any, name: str) -> Any:  # noqa: ANN401
    """Give numbers that grow, with gaps between the partitions: Spark numbers each on its own."""
    functions: Any = import_module("pyspark.sql.functions")

    return frame.withColumn(name, functions.monotonically_increasing_id())


_NUMBERERS: Final[dict[str, Callable[[Any, str], Any]]] = {
    "dask": _number_dask,
    "lazy duckdb": _number_duckdb,
    "lazy ibis": _number_ibis,
    "lazy polars": _number_polars,
    "pandas": _number_eager,
    "polars": _number_polars,
    "pyarrow": _number_eager,
    "lazy pyspark": _number_spark,
    "lazy pyspark[connect]": _number_spark,
}


# -- the artefact -------------------------------------------------------------------------------------------------------


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
        _values_of(circumstance, model)
    names = _known_services(model), _known_resources(model)
    for concern in tuple(concerns) or tuple(model.concerns):
        for resources, known in enumerate(names):
            question = _Question(
                model=model,
                name="",
                resources=bool(resources),
                concern=_concern_id(concern, "", model),
                concern_column="",
                columns=tuple((each, each) for each in asked),
                constants=(),
                suffix="",
            )
            answers: dict[str, list[tuple[tuple[str, ...], _Answer]]] = {}
            for (label, *keys), answer in _rows(question, known, [object] * len(asked)):
                answers.setdefault(label, []).append((tuple(keys), answer))
            for name, meaning in known.spoken.items():
                match, written = _matched(name, known, resources=bool(resources))
                for said, answer in answers.get(str(meaning), ()):
                    yield {
                        "match": match,
                        "name": written,
                        "service": meaning.service,
                        "concern": question.concern,
                        **dict(zip(asked, said, strict=True)),
                        **{column: value or "" for column, value in answer._asdict().items()},
                    }


def _matched(name: str, known: _Known, *, resources: bool) -> tuple[str, str]:
    """Say how a name of the table is to be compared, and write it so."""
    if not resources:
        return "name", name
    if name in known.written:
        return "type", name
    return "beginning", name if name.endswith("_") else f"{name}::"
