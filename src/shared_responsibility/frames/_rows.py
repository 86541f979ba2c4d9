"""Numbers for the rows, in the order of reading: a lazy frame keeps no order."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["numbered"]


def numbered(frame: Any, name: str, engine: str) -> Any:  # noqa: ANN401 (frames of others)
    """
    Number the rows of a frame.

    Args:
        frame: the frame.
        name: what the column of numbers is called.
        engine: the name of the frame's engine.

    Returns:
        The frame with the numbers behind its own columns.
    """
    return _NUMBERERS.get(engine, _by_narwhals)(frame, name)


def _by_narwhals(frame: Any, name: str) -> Any:  # noqa: ANN401
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    wrapped: Any = nw.from_native(frame)
    return wrapped.with_row_index(name).select(*wrapped.collect_schema(), name).to_native()


def _by_dask(frame: Any, name: str) -> Any:  # noqa: ANN401
    counted = frame.assign(**{name: 1})
    return counted.assign(**{name: counted[name].cumsum() - 1})


def _by_duckdb(frame: Any, name: str) -> Any:  # noqa: ANN401
    quoted = name.replace('"', '""')
    return frame.project(f'*, row_number() over () - 1 as "{quoted}"')


def _by_ibis(frame: Any, name: str) -> Any:  # noqa: ANN401
    ibis: Any = import_module("ibis")

    return frame.mutate(**{name: ibis.row_number()})


def _by_polars(frame: Any, name: str) -> Any:  # noqa: ANN401
    return frame.with_row_index(name).select(*frame.collect_schema(), name)


def _by_spark(frame: Any, name: str) -> Any:  # noqa: ANN401
    """Give numbers that grow, with gaps between the partitions: Spark numbers each on its own."""
    functions: Any = import_module("pyspark.sql.functions")

    return frame.withColumn(name, functions.monotonically_increasing_id())


_NUMBERERS: Final[dict[str, Callable[[Any, str], Any]]] = {
    "dask": _by_dask,
    "lazy duckdb": _by_duckdb,
    "lazy ibis": _by_ibis,
    "lazy polars": _by_polars,
    "lazy pyspark": _by_spark,
    "lazy pyspark[connect]": _by_spark,
}
"""Engines that narwhals does not number without an order to go by."""
