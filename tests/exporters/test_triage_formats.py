"""The results of a triage in each format: golden files, hostile items, and one line for each item."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest
from attrs import evolve

from shared_responsibility import Duty, Finding, Sighting, UnknownEntryError, Verb, triage
from shared_responsibility.exporters import dump_triage
from small_world import PAGE, world

DATA = Path(__file__).resolve().parent / "data"
GOLDEN = {"csv": "triage.csv", "json": "triage.json", "markdown": "triage.md", "table": "triage.txt"}
MOVE = Duty(
    party="customer",
    verb=Verb.RECOVER,
    text="Rebuild the kiln.",
    when=(("site", "home"),),
    if_ignored="It stays broken.",
)
HOSTILE = "=cmd()|<b>\x1b[31m\nnext"
ITEMS = (
    "wheel",
    "kiln",
    {"service": "kiln", "site": "studio", "id": "k-2"},
    ("kiln", {"site": ["home", "studio"]}),
    "cups",
    Finding(id=HOSTILE, title=HOSTILE, seen=Sighting(path="f.json", line=2, address=HOSTILE), unknown="it is broken"),
    Finding(
        id="n-1",
        title="KILN_BROKEN",
        seen=Sighting(path="f.json", line=9),
        names=("kiln",),
        concern="firing",
        circumstances=(("site", "home"),),
        moves=(MOVE,),
        sources=(PAGE,),
        said=(("actionability", "INFORMATIONAL"), ("status", "open")),
        notes=("a family",),
    ),
)
SMALL = world()
SHOWN = evolve(
    SMALL,
    concerns=SMALL.concerns.extended(
        evolve(
            each,
            wordings=tuple(
                evolve(w, duties=tuple(evolve(d, evidence="The log.") for d in w.duties)) for w in each.wordings
            ),
        )
        for each in SMALL.concerns.values()
    ),
)


def dumped(format_, items=ITEMS):
    """Write the items in a format."""
    return "\n".join(dump_triage(triage(items, "firing", SHOWN), format_, model=SHOWN)) + "\n"


@pytest.mark.parametrize("format_", GOLDEN)
def test_golden_files(format_):
    """What is written is what was looked at."""
    path = DATA / GOLDEN[format_]
    text = dumped(format_)
    if os.environ.get("SRM_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("format_", GOLDEN)
def test_no_terminal_obeys_an_item(format_):
    """Escape sequences and line breaks of a document do not get through."""
    text = dumped(format_)
    assert "\x1b" not in text
    assert "<b>" not in text or format_ != "markdown"


def test_json_can_be_read_by_a_program():
    """Every item has every key, and the counts add up."""
    document = json.loads(dumped("json"))
    assert len(document["items"]) == document["summary"]["total"] == sum(document["summary"]["counts"].values())
    assert len({tuple(item) for item in document["items"]}) == 1
    assert document["items"][5]["item"] == HOSTILE
    assert json.loads(dumped("json", ()))["items"] == []


def test_csv_has_a_row_for_each_item():
    """No formula, and the same columns as JSON has keys."""
    rows = list(csv.DictReader(dumped("csv").splitlines()))
    assert len(rows) == len(ITEMS)
    assert list(rows[0]) == list(json.loads(dumped("json"))["items"][0])
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_lines_come_one_by_one():
    """The first line of an endless triage can be read."""
    results = triage(iter(lambda: "wheel", None), "firing", SHOWN)
    lines = dump_triage(results, "csv", model=SHOWN)
    assert next(lines).startswith("item,")
    assert next(lines).startswith("wheel,")
    assert results.summary().total == 1


def test_an_unknown_format_is_refused():
    """The formats that exist are named."""
    with pytest.raises(UnknownEntryError, match="tables"):
        dump_triage(triage([]), "tables")


def test_nothing_is_a_table_too():
    """No item, no question, no source."""
    assert dumped("table", ()) == "\n0 items\n"
    assert "##" not in dumped("markdown", ())
