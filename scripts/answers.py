"""
Write the table behind `annotate` as files, for engines that it does not know.

`python scripts/answers.py FOLDER` writes `answers.csv`, `answers.json` and `answers.parquet` with every concern;
`--concern guest-os-patching` (several times) keeps to some, `--circumstance launch_type` adds a column whose empty text stands for nothing said.
The same model gives the same bytes. Parquet needs PyArrow.
"""

from __future__ import annotations

import argparse
import csv
import json
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared_responsibility.frames import answer_table

if TYPE_CHECKING:
    from collections.abc import Iterator

BATCH = 50_000


def batches(rows: Iterator[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    """Take so many rows at a time that memory stays small."""
    batch: list[dict[str, str]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def write(folder: Path, rows: Iterator[dict[str, str]]) -> int:
    """Write the rows in three formats, and count them."""
    pa: Any = import_module("pyarrow")
    pq: Any = import_module("pyarrow.parquet")

    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with ExitStack() as files:
        table = files.enter_context((folder / "answers.csv").open("w", encoding="utf-8", newline=""))
        document = files.enter_context((folder / "answers.json").open("w", encoding="utf-8", newline="\n"))
        lines = parquet = None
        for batch in batches(rows):
            if lines is None or parquet is None:
                lines = csv.DictWriter(table, list(batch[0]), lineterminator="\n")
                lines.writeheader()
                schema = pa.schema([(name, pa.string()) for name in batch[0]])
                parquet = files.enter_context(
                    pq.ParquetWriter(folder / "answers.parquet", schema, compression="zstd", store_schema=False)
                )
            lines.writerows(batch)
            for row in batch:
                document.write(f"{',' if count else '['}\n{json.dumps(row, ensure_ascii=False)}")
                count += 1
            parquet.write_table(pa.Table.from_pylist(batch, schema=parquet.schema))
        document.write("\n]\n")
    return count


def main(arguments: list[str] | None = None) -> None:
    """Read the arguments, and write."""
    parser = argparse.ArgumentParser(description="Write the table behind annotate.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--concern", action="append", default=[], help="keep to this concern")
    parser.add_argument("--circumstance", action="append", default=[], help="add a column for this circumstance")
    given = parser.parse_args(arguments)
    count = write(given.folder, answer_table(given.concern, given.circumstance))
    print(f"{count:,} rows in {given.folder}")


if __name__ == "__main__":
    main()
