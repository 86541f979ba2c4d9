"""Make the same frame for each engine, and read any of them back."""

from __future__ import annotations

import os

import pyarrow as pa

LIGHT = ("pandas", "polars", "pyarrow", "lazy-polars", "duckdb")
"""Those that the tests install anyway."""
HEAVY = ("dask", "ibis", "pyspark")
"""Those that the session of the frames installs."""


def session():
    """Give a small Spark session on this machine."""
    from pyspark.sql import SparkSession

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.master("local[2]").appName("frames")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.memory": "2g",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        "spark.log.level": "ERROR",
    }.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def made(engine, table):  # noqa: PLR0911 (one for each engine)
    """Make a frame from an Arrow table."""
    if engine == "pyarrow":
        return table
    if engine in ("polars", "lazy-polars"):
        import polars as pl

        frame = pl.from_arrow(table)
        return frame if engine == "polars" else frame.lazy()
    if engine == "duckdb":
        import duckdb

        return duckdb.connect().from_arrow(table)
    if engine == "ibis":
        import ibis

        return ibis.memtable(table)
    if engine == "pyspark":
        return session().createDataFrame(table)
    if engine == "dask":
        import dask.dataframe as dd
        import pandas as pd

        # Dask would make texts of the truth values in a column of objects
        return dd.from_pandas(table.to_pandas(types_mapper={pa.bool_(): pd.BooleanDtype()}.get), npartitions=3)
    return table.to_pandas()


def read(frame):
    """Read a frame of any engine as an Arrow table of strings and numbers."""
    if isinstance(frame, pa.Table):
        table = frame
    elif hasattr(frame, "collect") and type(frame).__module__.startswith("polars"):
        table = frame.collect().to_arrow()
    elif hasattr(frame, "to_arrow_table"):
        table = frame.to_arrow_table()
    elif hasattr(frame, "toArrow"):
        table = frame.toArrow()
    elif hasattr(frame, "to_pyarrow"):
        table = frame.to_pyarrow()
    elif hasattr(frame, "to_arrow"):
        table = frame.to_arrow()
    else:
        frame = frame.compute() if hasattr(frame, "compute") else frame
        table = pa.Table.from_pandas(frame, preserve_index=False)
    return table.cast(pa.schema([(field.name, plain(field.type)) for field in table.schema]))


def plain(kind):
    """Give the type that a column has in every engine."""
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    if pa.types.is_integer(kind):
        return pa.int64()
    return kind if pa.types.is_boolean(kind) else pa.string()
