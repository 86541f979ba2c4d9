"""
Lazy frames: join.

No value is known before the query runs, so tables of every name are built from the model and joined to the frame, by its own engine.
A name is looked up as it is written, and only where that fails in a spelling that takes work to find; both give the number of what is meant.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ._question import ANSWER
from ._spellings import ARN, NOT_SAID, TOOL, TRUTH, rows, spellings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .._model import Model
    from ._question import Question
    from ._spellings import Spellings

__all__ = ["JOINERS", "join"]

Table: TypeAlias = dict[str, list[Any]]
"""Columns by name: numbers of what is meant, and else texts."""

_KEY: Final = "__shared_responsibility_{}"
_WRITTEN, _LOOSE, _MEANT, _GUESSED = (_KEY.format(each) for each in ("written", "loose", "meant", "guessed"))
_NUMBERS: Final = (_MEANT, _GUESSED)
_FOLDED_AWAY: Final = r"[\s\-_./&(),+']+"
_MAKER: Final = r"^\s*(?:amazon )?(?:aws )?"
_ARN: Final = r"(?s)^arn:([^:]+):([^:]+):([^:]*):[^:]*:([^:/]*).*$"
_REGION: Final = r"[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}"


def join(frame: Any, question: Question, schema: Mapping[str, Any], engine: str) -> Any:  # noqa: ANN401
    """
    Join the answers to a lazy frame, and mark the rows for which there is none.

    Args:
        frame: the frame.
        question: what is asked of each row.
        schema: its columns with their types.
        engine: the name of its engine.

    Returns:
        The frame with the new columns behind its own, as lazy as it was.
    """
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    kinds = tuple(bool if schema[column] == nw.Boolean else str for _, column in question.columns)
    known = spellings(question.model, resources=question.resources)
    written, loose, answers = _tables(question, kinds)
    others = [_KEY.format(number) for number in range(1, len(question.keys))]
    wrapped: Any = nw.from_native(frame)
    kept = [*wrapped.collect_schema(), *question.new]
    missing = nw.col(question.name).is_null()
    keys = [nw.col(question.name).cast(nw.String).alias(_WRITTEN)]
    if question.concern_column:
        keys.append(nw.col(question.concern_column).cast(nw.String).alias(others[0]))
        missing = missing | nw.col(question.concern_column).is_null()
    keys += [
        _said(nw.col(column), kind).alias(key)
        for (_, column), kind, key in zip(question.columns, kinds, others[-len(kinds) :] if kinds else (), strict=True)
    ]

    def joined(left: Any, table: Table, *on: str) -> Any:  # noqa: ANN401
        return left.join(nw.from_native(JOINERS[engine](frame, table)), on=list(on), how="left")

    wrapped = joined(wrapped.with_columns(*keys), written, _WRITTEN)
    unmatched = nw.when(nw.col(_MEANT).is_null()).then(nw.col(_WRITTEN)).otherwise(nw.lit(None, nw.String))
    wrapped = wrapped.with_columns(unmatched.alias(_LOOSE))
    respelt = _type_key if question.resources else _service_key
    wrapped = wrapped.with_columns(respelt(nw.col(_LOOSE), known, question.model, engine).alias(_LOOSE))
    wrapped = joined(wrapped, loose, _LOOSE)
    wrapped = wrapped.with_columns(nw.coalesce(nw.col(_MEANT), nw.col(_GUESSED)).alias(_MEANT))
    wrapped = joined(wrapped, answers, _MEANT, *others)
    status = nw.col(question.new[-1])
    without = nw.when(missing).then(nw.lit("null")).otherwise(nw.lit("unknown"))
    marked = nw.when(status.is_null()).then(without).otherwise(status)
    return wrapped.with_columns(marked.alias(question.new[-1])).select(kept).to_native()


@lru_cache(maxsize=4)
def _tables(question: Question, kinds: tuple[type, ...]) -> tuple[Table, Table, Table]:
    """Build what is joined: what names mean as written, and loosely; the answers by meaning and the other keys."""
    known = spellings(question.model, resources=question.resources)
    numbers = known.meanings
    found = list(rows(question, numbers, kinds))
    answers: Table = {_MEANT: [numbers[meant] for meant, _, _ in found]}
    for number in range(len(question.keys) - 1):
        answers[_KEY.format(number + 1)] = [said[number] for _, said, _ in found]
    for name, called in zip(ANSWER, question.new, strict=True):
        answers[called] = [getattr(answer, name) for _, _, answer in found]
    written, loose = (
        Table({key: [*names], number: [numbers[meant] for meant in names.values()]})
        for key, number, names in ((_WRITTEN, _MEANT, known.written), (_LOOSE, _GUESSED, known.loose))
    )
    return written, loose, answers


# -- spellings as expressions -----------------------------------------------------------------------------------------


def _service_key(raw: Any, known: Spellings, model: Model, engine: str) -> Any:  # noqa: ANN401 (an expression of narwhals)
    """Fold a name as `identify` does; names of tools lose their case alone, and what begins like Terraform's types is no name."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    lower = raw.str.to_lowercase()
    folded = lower.str.replace_all(_MAKER, "").str.replace_all(_FOLDED_AWAY, "")
    word = (
        nw.when(lower.str.contains(_one_of(known.tools)) | raw.str.starts_with("aws_"))
        .then(nw.concat_str(nw.lit(TOOL), lower))
        .otherwise(folded)
    )
    return nw.when(raw.str.starts_with(ARN)).then(_arn_key(raw, known, model, engine)).otherwise(word)


def _arn_key(raw: Any, known: Spellings, model: Model, engine: str) -> Any:  # noqa: ANN401
    """Take the service out of an ARN, with the kind of resource where that decides; an ARN of no place on earth is none."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    def part(*numbers: int) -> Any:  # noqa: ANN401
        return raw.str.replace_all(_ARN, ":".join(_group(each, engine) for each in numbers))

    claimed = [(each.id, prefix) for each in model.partitions.values() for prefix in each.prefixes]
    place = part(1, 3)
    elsewhere = place.str.contains(rf":(?:{'|'.join(prefix for _, prefix in claimed)})")
    there = place.str.contains(rf"^(?:{'|'.join(f'{partition}:{prefix}' for partition, prefix in claimed)})")
    there = there | (place.str.starts_with("aws:") & ~elsewhere)
    somewhere = place.str.contains(rf"^[^:]+:{_REGION}\z") & there
    anywhere = place.str.contains(_one_of(f"{partition}:" for partition in model.partitions))
    by_kind = part(2, 4)
    key = nw.when(by_kind.str.contains(_one_of(known.arns))).then(by_kind).otherwise(part(2))
    return nw.when(anywhere | somewhere).then(nw.concat_str(nw.lit(ARN), key)).otherwise(nw.lit(None, nw.String))


def _type_key(raw: Any, known: Spellings, _model: Model, engine: str) -> Any:  # noqa: ANN401
    """Shorten a resource type to what is known of it."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    first = _group(1, engine)
    space = raw.str.replace_all(r"(?s)^([^:]+::[^:]+)(?:::.*)?$", first)
    beginning = raw.str.replace_all(rf"(?s)^({'|'.join(known.beginnings)}).*$", first)
    return nw.when(raw.str.contains("::", literal=True)).then(space).otherwise(beginning)


def _one_of(words: Iterable[str]) -> str:
    """Write a pattern of whole words: engines make a join of a long list, and do it for every row; `$` would let a line end follow in Java."""
    return rf"^(?:{'|'.join(re.escape(each) for each in words)})\z"


def _group(number: int, engine: str) -> str:
    """Name a group in a replacement."""
    return f"${{{number}}}" if engine == "lazy polars" else f"${number}" if "pyspark" in engine else rf"\{number}"


def _said(column: Any, kind: type) -> Any:  # noqa: ANN401
    """Write a circumstance as the table does."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    truth = nw.when(column).then(nw.lit(TRUTH[True])).otherwise(nw.lit(TRUTH[False])) if kind is bool else None
    text = column.cast(nw.String) if truth is None else truth
    return nw.when(column.is_null()).then(nw.lit(NOT_SAID)).otherwise(text)


# -- tables of the engines --------------------------------------------------------------------------------------------


def _polars_table(_frame: Any, table: Table) -> Any:  # noqa: ANN401
    pl: Any = import_module("polars")

    return pl.LazyFrame(table, schema={name: pl.Int32 if name in _NUMBERS else pl.String for name in table})


def _arrow_table(table: Table) -> Any:  # noqa: ANN401
    pa: Any = import_module("pyarrow")

    return pa.table(table, pa.schema([(name, pa.int32() if name in _NUMBERS else pa.string()) for name in table]))


def _duckdb_table(frame: Any, table: Table) -> Any:  # noqa: ANN401
    """
    Read the table by the connection of the frame: relations of two connections cannot meet.

    The answers are enums, which compare as texts do, and which a join copies in a third of the time.
    """
    look_up = _arrow_table(table)  # noqa: F841 (the query names it)  # pyright: ignore[reportUnusedVariable]
    columns = [_quoted(name, '"') for name in table]
    for number, (name, values) in enumerate(table.items()):
        texts = sorted({*values} - {None}) if not name.startswith(_KEY[:-2]) else ()
        if texts:
            kinds = ", ".join(_quoted(each, "'") for each in texts)
            columns[number] = f"{columns[number]}::enum({kinds}) as {columns[number]}"
    return frame.query("shared_responsibility_frame", f"select {', '.join(columns)} from look_up")  # noqa: S608


def _quoted(text: str, mark: str) -> str:
    return f"{mark}{text.replace(mark, 2 * mark)}{mark}"


def _ibis_table(_frame: Any, table: Table) -> Any:  # noqa: ANN401
    ibis: Any = import_module("ibis")

    return ibis.memtable(_arrow_table(table))


def _spark_table(frame: Any, table: Table) -> Any:  # noqa: ANN401
    """Send the table to every worker."""
    functions: Any = import_module("pyspark.sql.functions")

    schema = ", ".join(f"`{name}` {'int' if name in _NUMBERS else 'string'}" for name in table)
    return functions.broadcast(frame.sparkSession.createDataFrame(list(zip(*table.values(), strict=True)), schema))


JOINERS: Final[dict[str, Callable[[Any, Table], Any]]] = {
    "lazy duckdb": _duckdb_table,
    "lazy ibis": _ibis_table,
    "lazy polars": _polars_table,
    "lazy pyspark": _spark_table,
    "lazy pyspark[connect]": _spark_table,
}
"""How each engine whose frames are lazy reads a table."""
