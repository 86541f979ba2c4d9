"""
Frames in memory: gather.

The keys of the rows become numbers, each combination that occurs is asked once, and the answers are taken by number.
Three things are the engine's own: how a column is numbered, how texts are spread over the rows, and how Dask does both in its partitions.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast, final
from uuid import uuid4

from attrs import field, frozen

from .._vocabulary import Basis, Owner
from ._question import ANSWER, STATUSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ._question import Answer, Question

__all__ = ["GATHERERS", "gather", "gather_partitions"]

_CLOSED: Final[dict[str, tuple[str, ...]]] = {
    "owner": tuple(each.value for each in Owner),
    "basis": tuple(each.value for each in Basis),
    "status": STATUSES,
}
"""What can stand in the columns whose values are closed lists."""
_ROWS_FOR_AN_ANSWER: Final = 64
"""How many rows can be numbered again in the time in which one combination is asked."""


@final
class _Texts(NamedTuple):
    """Hold what a new column is made of."""

    name: str
    """Which answer it holds."""
    values: tuple[str | None, ...]
    """A text for each number."""

    @property
    def categories(self) -> tuple[str, ...]:
        """What texts there can be."""
        return _CLOSED.get(self.name) or tuple(sorted({each for each in self.values if each is not None}))


@final
class _Engine(NamedTuple):
    """Hold what an engine does in its own way."""

    number: Callable[[Any], tuple[Any, list[Any]]]
    """Give for a column a number for each row, and the distinct values; the number behind the last stands for null."""
    spread: Callable[[Any, Sequence[_Texts]], Iterable[Any]]
    """Give for numbers, and for each new column its texts, the new columns."""


def gather(frame: Any, question: Question, engine: _Engine | None = None) -> Any:  # noqa: ANN401 (frames of others)
    """
    Annotate a frame in memory.

    Args:
        frame: a frame of an engine that is known here.
        question: what is asked of each row.
        engine: how its engine does it; the usual way unless given.

    Returns:
        The frame with the new columns behind its own.
    """
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    wrapped: Any = nw.from_native(frame, eager_only=True)
    engine = engine or GATHERERS[wrapped.implementation.value]
    numbers, answers = _numbered(wrapped, question, engine)
    every = [_Texts(name, tuple(getattr(answer, name) for answer in answers)) for name in ANSWER]
    new = zip(question.new, engine.spread(numbers.to_native(), every), strict=True)
    columns: list[Any] = [nw.from_native(column, series_only=True).alias(called) for called, column in new]
    return wrapped.with_columns(*columns).to_native()


def _numbered(frame: Any, question: Question, engine: _Engine) -> tuple[Any, list[Answer]]:  # noqa: ANN401
    """Give a number for each row, and the answer for each number."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    numbers, names = _number(frame.get_column(question.name), engine)
    asked: list[tuple[Any, ...]] = [(question.meaning(name),) for name in names] + [(None,)]
    for key in question.keys[1:]:
        further, values = _number(frame.get_column(key), engine)
        width = len(values) + 1
        numbers = numbers.cast(nw.Int64) * width + further.cast(nw.Int64)
        if len(asked) * width * _ROWS_FOR_AN_ANSWER > len(frame):
            kept = numbers.unique().to_list()
            numbers = numbers.replace_strict(kept, range(len(kept)), return_dtype=nw.Int64)
            asked = [(*asked[each // width], (*values, None)[each % width]) for each in kept]
        else:
            asked = [(*before, value) for before in asked for value in (*values, None)]
    answered = cache(question.answered)
    return numbers, [answered(*each) for each in asked]


def _number(column: Any, engine: _Engine) -> tuple[Any, list[Any]]:  # noqa: ANN401
    """Number a column; of what is no text each value is one that nobody understands."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    if column.dtype.is_numeric() or column.dtype.is_temporal() or column.dtype.is_nested():
        return column.is_null().cast(nw.Int64), [0]
    numbers, distinct = engine.number(column.to_native())
    return nw.from_native(numbers, series_only=True), distinct


def _number_pandas(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
    np: Any = import_module("numpy")
    pd: Any = import_module("pandas")

    codes, distinct = pd.factorize(column)
    return pd.Series(np.where(codes < 0, len(distinct), codes), index=column.index), list(distinct.astype(object))


def _spread_pandas(numbers: Any, columns: Sequence[_Texts]) -> Iterable[Any]:  # noqa: ANN401
    pd: Any = import_module("pandas")

    for each in columns:
        dtype = pd.CategoricalDtype(pd.Index(each.categories, dtype=_text()))
        yield pd.Series(pd.Categorical(each.values, dtype=dtype).take(numbers.to_numpy()), index=numbers.index)


def _spread_texts(numbers: Any, columns: Sequence[_Texts]) -> Iterable[Any]:  # noqa: ANN401
    """Give plain texts where the categories of two partitions could differ."""
    pd: Any = import_module("pandas")

    for each in columns:
        yield pd.Series(pd.array(each.values, dtype=_text()).take(numbers.to_numpy()), index=numbers.index)


def _text() -> Any:  # noqa: ANN401
    """Name the type by which the installed pandas knows texts."""
    return "str" if import_module("pandas").__version__ >= "3" else object


def _number_polars(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
    """Take the numbers that Polars itself gives to categories; texts become categories of a set of their own."""
    pl: Any = import_module("polars")

    if column.dtype == pl.Boolean:
        return column.cast(pl.UInt32).fill_null(2), [False, True]
    shared = isinstance(column.dtype, pl.Categorical)
    if shared and (column.to_physical().max() or 0) > len(column):
        column, shared = column.cast(pl.String), False  # other frames have many more categories
    if not shared and not isinstance(column.dtype, pl.Enum):
        # the streaming engine hashes the parts of a column side by side
        own = pl.all().cast(pl.Categorical(pl.Categories.random()))
        column = column.to_frame().lazy().select(own).collect(engine="streaming").to_series()
    numbers = column.to_physical().cast(pl.UInt32).rechunk()
    last, categories = numbers.max(), column.dtype.categories
    distinct = [categories[each] for each in range(0 if last is None else last + 1)]
    return numbers.fill_null(len(distinct)), distinct


def _spread_polars(numbers: Any, columns: Sequence[_Texts]) -> Iterable[Any]:  # noqa: ANN401
    pl: Any = import_module("polars")

    kinds = {each.name: pl.Enum(each.categories) if each.name in _CLOSED else pl.Categorical() for each in columns}
    texts = pl.DataFrame({each.name: each.values for each in columns}, schema=dict.fromkeys(kinds, pl.String))
    return cast("Iterable[Any]", texts.cast(kinds)[numbers].get_columns())


def _number_arrow(column: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401
    pa: Any = import_module("pyarrow")

    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    whole = column.unify_dictionaries().combine_chunks()
    numbers = whole.indices.cast(pa.int32()).fill_null(len(whole.dictionary))
    return pa.chunked_array([numbers]), whole.dictionary.to_pylist()


def _spread_arrow(numbers: Any, columns: Sequence[_Texts]) -> Iterable[Any]:  # noqa: ANN401
    pa: Any = import_module("pyarrow")

    for each in columns:
        yield pa.chunked_array([pa.array(each.values, pa.dictionary(pa.int16(), pa.string()))]).take(numbers)


GATHERERS: Final = {
    "pandas": _Engine(_number_pandas, _spread_pandas),
    "polars": _Engine(_number_polars, _spread_polars),
    "pyarrow": _Engine(_number_arrow, _spread_arrow),
}
"""The engines whose frames are in memory."""
_IN_PARTITIONS: Final = _Engine(_number_pandas, _spread_texts)


@final
@frozen
class _Partition:
    """Gather in one partition; Dask tells two of them apart by what they print, not by looking through the whole model."""

    question: Question
    token: str = field(factory=lambda: uuid4().hex)

    def __dask_tokenize__(self) -> str:
        """Give the name by which Dask knows it."""
        return self.token

    def __call__(self, frame: Any) -> Any:  # noqa: ANN401
        """Annotate a partition."""
        return gather(frame, self.question, _IN_PARTITIONS)


def gather_partitions(frame: Any, question: Question) -> Any:  # noqa: ANN401
    """
    Let Dask gather in each of its partitions, which are pandas frames: index and order stay, and nothing runs yet.

    Args:
        frame: a frame of Dask.
        question: what is asked of each row.

    Returns:
        The frame with the new columns behind its own.
    """
    partition = _Partition(question)
    return frame.map_partitions(partition, meta=partition(frame._meta))  # noqa: SLF001 (Dask's name for its empty example)
