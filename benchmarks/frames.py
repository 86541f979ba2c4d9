"""
Measure `annotate`, each figure as a ratio to the left join of the same frame by its own engine, taken in the same run.

`python benchmarks/frames.py` measures every engine; `python benchmarks/frames.py 1000000 pandas duckdb` some of them at a size.
`python benchmarks/frames.py stream 100000000` writes a Parquet file of so many rows, annotates it into another one,
and prints the peak memory of the process that did.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

import shared_responsibility as srm

if TYPE_CHECKING:
    from collections.abc import Callable

ENGINES = ("pandas", "polars", "pyarrow", "duckdb", "ibis", "dask", "pyspark")
CONCERN = "guest-os-patching"
ROUNDS = 7
CHUNK = 1_000_000


def stock(rows: int, column: str = "service") -> pa.Table:
    """Make a frame of services, or of resource types, and a few other columns."""
    draw = random.Random(7)  # noqa: S311 (nothing is kept secret)
    names = sorted(srm.MODEL.services)
    if column == "type":
        names = [f"{name}Thing" for name in srm.MODEL.names().index["cloudformation"] if name.endswith("::")]
    used = pa.array(draw.choices(range(len(names)), k=rows))
    return pa.table(
        {"id": range(rows), column: pa.array(names).take(used), "cost": [draw.random() for _ in range(rows)]}
    )


def answers(column: str) -> pa.Table:
    """Make the table that a person would join by hand: the very answers, one row for each name."""
    names = pa.table({column: stock(20_000, column).column(column).unique()})
    plain = srm.annotate(names, **{"resource_type" if column == "type" else column: column}, concern=CONCERN)  # type: ignore[arg-type]
    return plain.cast(pa.schema([(name, pa.string()) for name in plain.column_names]))


def engine(  # noqa: PLR0911 (one for each engine)
    name: str, path: str, column: str
) -> tuple[Callable[[], Any], Callable[[Any], Any], Callable[[Any], object]]:
    """Give how an engine gets the frame, how it joins by hand, and what carries the work out."""
    look_up = answers(column)
    out = str(Path(path).with_name(f"out-{name}"))
    if name == "pandas":
        frame, table = pq.read_table(path).to_pandas(), look_up.to_pandas()
        return lambda: frame, lambda each: each.merge(table, on=column, how="left"), len
    if name == "polars":
        import polars as pl

        frame, table = pl.read_parquet(path), pl.from_arrow(look_up)
        return lambda: frame, lambda each: each.join(table, on=column, how="left"), len
    if name == "pyarrow":
        frame = pq.read_table(path)
        return lambda: frame, lambda each: each.join(look_up, column, join_type="left outer"), len
    if name == "duckdb":
        import duckdb

        own = duckdb.connect()
        table = own.from_arrow(look_up).set_alias("answers")
        return (
            lambda: own.read_parquet(path),
            lambda each: each.join(table, column, how="left"),
            lambda each: each.to_parquet(out),
        )
    if name == "ibis":
        import ibis

        own = ibis.duckdb.connect()
        table = ibis.memtable(look_up)
        return (
            lambda: own.read_parquet(path),
            lambda each: each.left_join(table, column),
            lambda each: each.to_parquet(out),
        )
    if name == "dask":
        import dask.dataframe as dd

        table = dd.from_pandas(look_up.to_pandas(), npartitions=1)
        return (
            lambda: dd.read_parquet(path, split_row_groups=True),
            lambda each: each.merge(table, on=column, how="left"),
            lambda each: each.to_parquet(out),
        )
    return spark(path, column, look_up, out)


def spark(
    path: str, column: str, look_up: pa.Table, out: str
) -> tuple[Callable[[], Any], Callable[[Any], Any], Callable[[Any], object]]:
    """Do the same for Spark on this machine, with the hint that makes its own join as fast as it can be."""
    from pyspark.sql import SparkSession, functions

    builder = SparkSession.builder.master("local[2]")
    for key, value in {"spark.ui.enabled": "false", "spark.driver.memory": "3g", "spark.log.level": "ERROR"}.items():
        builder = builder.config(key, value)
    own = builder.getOrCreate()
    rows = list(zip(*(look_up.column(name).to_pylist() for name in look_up.column_names), strict=True))
    schema = ", ".join(f"{name} string" for name in look_up.column_names)
    return (
        lambda: own.read.parquet(path),
        lambda each: each.join(functions.broadcast(own.createDataFrame(rows, schema)), column, "left"),
        lambda each: each.write.mode("overwrite").parquet(out),
    )


def paired(name: str, path: str, column: str) -> None:
    """Time both ways in turn, and print the median of their ratios."""
    frame, join, finish = engine(name, path, column)
    key: Any = {"resource_type" if column == "type" else column: column}

    def timed(work: Callable[[Any], Any]) -> float:
        start = time.perf_counter()
        finish(work(frame()))
        return time.perf_counter() - start

    def ours(each: Any) -> Any:  # noqa: ANN401
        return srm.annotate(each, concern=CONCERN, **key)

    timed(join), timed(ours)
    pairs = [(timed(join), timed(ours)) for _ in range(ROUNDS)]
    ratio = statistics.median(mine / theirs for theirs, mine in pairs)
    theirs, mine = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"  {name:<10}{column:<10}{ratio:6.2f} x  (join {theirs:.3f} s, annotate {mine:.3f} s)", flush=True)


STREAM = """
import resource, sys, duckdb, shared_responsibility as srm
source, target = sys.argv[1:]
own = duckdb.connect()
own.execute("set enable_progress_bar=false")
own.execute("set memory_limit='1GB'; set preserve_insertion_order=false; set temp_directory=''")
srm.annotate(own.read_parquet(source), service="service", concern="guest-os-patching").to_parquet(target)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def stream(rows: int) -> None:
    """Annotate a Parquet file into another one in a fresh process, and print its peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = f"{folder}/in.parquet", f"{folder}/out.parquet"
        chunk = stock(CHUNK)
        with pq.ParquetWriter(source, chunk.schema) as writer:
            for _ in range(rows // CHUNK):
                writer.write_table(chunk)
        start = time.perf_counter()
        command = [sys.executable, "-c", STREAM, source, target]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert pq.read_metadata(target).num_rows == rows
        taken = time.perf_counter() - start
        print(f"{rows:,} rows, Parquet to Parquet by DuckDB: peak {int(done.stdout) / 2**20:.2f} GiB, {taken:.0f} s")


def main(arguments: list[str]) -> None:
    """Print every figure."""
    warnings.simplefilter("ignore")
    if arguments[:1] == ["stream"]:
        stream(int(arguments[1]))
        return
    rows = int(arguments[0]) if arguments else CHUNK
    with tempfile.TemporaryDirectory() as folder:
        print(f"{rows:,} rows; yardstick: the engine's own left join of the same frame; median of {ROUNDS} pairs")
        for column in ("service", "type"):
            path = f"{folder}/{column}.parquet"
            pq.write_table(stock(rows, column), path, row_group_size=250_000)
            for name in arguments[1:] or ENGINES:
                paired(name, path, column)


if __name__ == "__main__":
    main(sys.argv[1:])
