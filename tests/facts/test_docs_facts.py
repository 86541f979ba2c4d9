"""
Every fact that was read on an AWS page holds in the model, or stands on the list of exceptions with a reason.

`docs_facts/*.csv` say by hand which service, concern and circumstances a fact is about; several lines may speak of one fact.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from shared_responsibility import MODEL

FOLDER = Path(__file__).resolve().parent / "docs_facts"
FACTS = {
    fact["id"]: fact
    for fact in map(json.loads, (FOLDER / "aws_docs_facts.jsonl").read_text(encoding="utf-8").splitlines())
}
COLUMNS = ["fact", "service", "concern", "circumstances", "exception"]


def rows():
    """Give every line of the mappings, with the file and the line it stands on."""
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            assert reader.fieldnames == COLUMNS, path.name
            for row in reader:
                yield f"{path.name}:{reader.line_num}", row


ROWS = list(rows())


def said(text):
    """Read `name=value;name=value`; True and False are booleans, values with a bar between them several."""
    pairs = [pair.partition("=") for pair in text.split(";") if pair]
    words = {"True": True, "False": False}
    return {
        name.strip(): tuple(value.split("|")) if "|" in value else words.get(value.strip(), value.strip())
        for name, _, value in pairs
    }


@pytest.mark.parametrize(("where", "row"), ROWS, ids=[f"{row['fact']}-{where}" for where, row in ROWS])
def test_a_fact_of_the_docs_holds(where, row):
    """The model's owner is the one that the page gives; an exception has a reason and really differs."""
    assert row["fact"] in FACTS, f"{where}: no such fact"
    fact = FACTS[row["fact"]]
    owner = MODEL.owner(row["service"], row["concern"], **said(row["circumstances"]))
    stated = fact["owner"].replace("_", "-")
    if row["exception"]:
        assert len(row["exception"].split()) >= 5, f"{where}: the reason is too short"
        assert owner != stated, f"{where}: the exception is stale, the model agrees with {fact['source_url']}"
    else:
        assert owner == stated, f"{where}: {fact['concern']} ({fact['source_url']})"


def test_every_fact_is_mapped():
    """No fact that was read on a page is left out."""
    mapped = {row["fact"] for _, row in ROWS}
    assert sorted(set(FACTS) - mapped) == []


def test_no_line_stands_twice():
    """A fact is mapped to the same question once."""
    keys = [tuple(row[name] for name in COLUMNS[:4]) for _, row in ROWS]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []
