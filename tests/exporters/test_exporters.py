"""Exporters: golden files over a small workload of our own, hostile documents, and what every format keeps."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve

from shared_responsibility import (
    MODEL,
    Assessment,
    Circumstance,
    Citation,
    Concern,
    Delegation,
    Duty,
    Entry,
    Fact,
    Overlay,
    Owner,
    Party,
    PartyKind,
    Profile,
    Service,
    Sighting,
    Source,
    Stance,
    Topic,
    UnknownEntryError,
    Unplaced,
    Use,
    Uses,
    Verb,
    Wording,
    Workload,
)
from shared_responsibility.exporters import dump, formats, interchange
from shared_responsibility.importers import load

DATA = Path(__file__).resolve().parent / "data"
GOLDEN = {
    "csv": "matrix.csv",
    "html": "matrix.html",
    "json": "matrix.json",
    "markdown": "matrix.md",
    "table": "matrix.txt",
}

HANDBOOK = Source(id="acme-handbook", title="Acme Handbook", url="https://example.com/handbook/")
LAMPS = Citation(of=HANDBOOK, page="lamps", title="Lamps | and wicks", read="2026-11")
OIL = Citation(of=HANDBOOK, page="oil", title="Oil", read="2026-10")

BOTH = (
    Duty(party="provider", verb=Verb.PROVIDE, text="Makes the lamp."),
    Duty(party="customer", verb=Verb.MONITOR, text="Watch the flame."),
)
LIGHTHOUSE = Service(
    id="acme-lighthouse",
    name="Acme Lighthouse",
    uses=(Uses(profile="acme-tower"),),
    asks=(
        Circumstance(
            name="fuel",
            values=("gas", "oil", "whale"),
            marked=("whale",),
            question="What does it burn?",
            find_out="Smell it.",
        ),
    ),
)


def concern(id_, layer, *owners, stance):
    """Make a concern with a wording for some owners."""
    return Concern(
        id=id_,
        layer=layer,
        name=id_,
        definition=f"Doing {id_}.",
        wordings=tuple(
            Wording(owner=owner, because=f"It is {owner}.", duties=() if owner is Owner.NOT_APPLICABLE else BOTH)
            for owner in owners
        ),
        stances=(Stance(owner=stance, profiles=("acme-tower",)),),
    )


def fact(owner, id_, when=(), **fields):
    """State a fact of the lighthouse."""
    return Entry(
        service="acme-lighthouse",
        fact=Fact(concern=id_, when=when, owner=owner, because=f"The handbook says {owner}.", **fields),
    )


OURS = Overlay(
    id="acme",
    reason="how we work",
    parties=(Party(id="acme-keeper", name="the keeper", kind=PartyKind.OPERATOR),),
    profiles=(Profile(id="acme-tower", name="Towers", definition="What stands on a cliff."),),
    services=(LIGHTHOUSE,),
    concerns=(
        concern("acme-lamp-lighting", "application", Owner.AWS, Owner.CUSTOMER, stance=Owner.CUSTOMER),
        concern("acme-cliff-holding", "facility", Owner.AWS, stance=Owner.AWS),
        concern("acme-fog-lifting", "application", Owner.NOT_APPLICABLE, stance=Owner.NOT_APPLICABLE),
        concern("acme-oil-buying", "governance", Owner.SHARED, Owner.CUSTOMER, stance=Owner.CUSTOMER),
    ),
    topics=(
        Topic(
            id="acme-light",
            name="Light",
            definition="Being seen.",
            concerns=("acme-lamp-lighting", "acme-cliff-holding"),
        ),
    ),
    entries=(
        fact(
            Owner.AWS,
            "acme-lamp-lighting",
            (("fuel", "gas"),),
            duties=(
                Duty(party="acme-keeper", verb=Verb.MONITOR, text="Keeps watch."),
                Duty(party="provider", verb=Verb.APPLY, text="Lights the lamp."),
            ),
            sources=(LAMPS, OIL),
        ),
        fact(Owner.SHARED, "acme-oil-buying", (("fuel", ("gas", "oil")),), sources=(OIL,)),
    ),
    delegations=(Delegation(party="acme-keeper", concern="acme-cliff-holding"),),
)
EXTENDED = MODEL.extend(OURS)
REAL = load("examples/shop.yaml")
CONCERNS = ("acme-lamp-lighting", "acme-cliff-holding", "acme-fog-lifting", "acme-oil-buying", "acme-light")
WORKLOAD = Workload(
    name="coast.yaml",
    uses=(
        Use(
            service="acme-lighthouse",
            seen=(
                Sighting(path="coast.yaml", line=3, address="North", resource_type="Acme::Coast::Light"),
                Sighting(path="coast.yaml", line=9, address="South"),
            ),
            notes=("fuel cannot be read from the document",),
        ),
        Use(service="acme-lighthouse", circumstances=(("fuel", "gas"),), seen=(Sighting(path="coast.yaml"),)),
        Use(service="acme-lighthouse", circumstances=(("fuel", ("gas", "oil")),)),
    ),
    unplaced=(
        Unplaced(
            seen=Sighting(path="coast.yaml", line=12, address="Buoy", resource_type="Acme::Coast::Buoy"),
            reason="unknown service 'Acme::Coast::Buoy'",
        ),
        Unplaced(seen=Sighting(path="coast.yaml"), reason="it has no Type"),
    ),
)
ASSESSMENTS = WORKLOAD.assess(CONCERNS, EXTENDED)


def written(format_, workload=WORKLOAD, assessments=ASSESSMENTS):
    """Write a matrix; the table in a fixed width."""
    return dump(workload, assessments, format_, model=EXTENDED)


@pytest.fixture(autouse=True)
def _width(monkeypatch):
    """Give the terminal a width."""
    monkeypatch.setenv("COLUMNS", "100")


def hostile(text):
    """Put a text of somebody's document into every place where such a text can stand."""
    seen = Sighting(path=text, line=1, address=text, resource_type=text)
    workload = Workload(
        name=text,
        uses=(evolve(WORKLOAD.uses[0], seen=(seen,), notes=(text,)),),
        unplaced=(Unplaced(seen=seen, reason=text),),
    )
    return workload, workload.assess(CONCERNS, EXTENDED)


# -- golden files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", sorted(GOLDEN))
def test_the_matrix_is_written_as_before(format_):
    """Each format writes the small workload exactly as its golden file has it (SRM_WRITE_GOLDEN=1 rewrites the file)."""
    path = DATA / GOLDEN[format_]
    text = written(format_)
    if os.environ.get("SRM_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


# -- every format ------------------------------------------------------------------------------------------------------


def test_every_format_has_a_golden_file():
    """A format that is added is tested like the others."""
    assert sorted(formats()) == sorted(GOLDEN)


@pytest.mark.parametrize("format_", sorted(formats()))
def test_a_format_has_a_name_and_endings(format_):
    """A module stands under its own name, its endings begin with a dot, and no other format has them."""
    module = formats()[format_]
    assert format_ == module.FORMAT
    assert all(re.fullmatch(r"\.[a-z]+", suffix) for suffix in module.SUFFIXES)
    others = [suffix for name, other in formats().items() if name != format_ for suffix in other.SUFFIXES]
    assert not set(module.SUFFIXES) & set(others)
    assert {"FORMAT", "SUFFIXES", "dump"} <= set(module.__all__)


@pytest.mark.parametrize("format_", sorted(formats()))
def test_every_format_keeps_what_matters(format_):
    """Each use, each concern, and what is not known, stands in every format, and the text ends in one line feed."""
    text = written(format_)
    for word in ("acme-lighthouse", *CONCERNS, "Acme::Coast::Buoy"):
        assert word in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("format_", sorted(set(formats()) - {"table"}))
def test_what_an_overlay_changed_is_shown(format_):
    """A ruling that an overlay changed says so in every format that has room for it."""
    text = written(format_)
    assert re.search(r"overlay acme|,acme,|\"overlays\": \[\s+\"acme\"", text)


@pytest.mark.parametrize("format_", sorted(formats()))
def test_an_empty_workload_is_written(format_):
    """A workload without uses gives a well-formed document."""
    text = written(format_, Workload(name="nothing"), ())
    assert text.strip()
    if format_ == "json":
        assert json.loads(text)["assessments"] == []


@pytest.mark.parametrize("format_", sorted(formats()))
def test_writing_twice_gives_the_same(format_):
    """The same matrix is the same text."""
    assert written(format_) == written(format_)


@pytest.mark.parametrize("name", ["pdf", "", "JSON", None])
def test_an_unknown_format_is_refused(name):
    """A format that does not exist is an error that lists those that do."""
    with pytest.raises(UnknownEntryError, match="csv, html, json, markdown") as caught:
        dump(WORKLOAD, ASSESSMENTS, name)
    assert caught.value.kind == "format"


@pytest.mark.parametrize("format_", ["csv", "markdown", "table"])
def test_the_built_in_model_needs_not_be_given(format_):
    """A workload of built-in services is written without naming the model."""
    workload = Workload(name="shop", uses=(Use(service="s3"),))
    text = dump(workload, workload.assess(["region-choice"]), format_)
    assert "region-choice" in text


@pytest.mark.parametrize("format_", ["markdown", "table"])
def test_a_question_that_the_service_does_not_ask_is_not_put(format_):
    """Where rulings come from another model, what that model alone asks for cannot be explained and is left out."""
    use = WORKLOAD.uses[0]
    ruling = evolve(ASSESSMENTS[0].rulings[0], needs=("weather",), alternatives=())
    text = written(format_, WORKLOAD, (Assessment(use=use, rulings=(ruling,)),))
    assert "weather: " not in text
    assert "find out" not in text


# -- CSV -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])
def test_csv_cells_are_no_formulas(text):
    """A text of a document that a spreadsheet would take for a formula is made harmless."""
    rows = list(csv.reader(io.StringIO(written("csv", *hostile(text)), newline="")))
    cells = [cell for row in rows for cell in row]
    assert any(text.strip() in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_csv_has_a_line_for_each_answer():
    """There is a line for each use and concern, and for each thing that is not known; commas and quotes stay in their cells."""
    rows = list(csv.DictReader(io.StringIO(written("csv", *hostile('a,"b"\nc')))))
    assert len(rows) == len(CONCERNS) + 1
    assert {row["concern"] for row in rows} == {*CONCERNS, ""}
    assert rows[0]["seen"].startswith('a,"b"')
    assert rows[-1]["because"].startswith('a,"b"')
    assert rows[-1]["because"].endswith("c")


# -- Markdown ------------------------------------------------------------------------------------------------------------

NASTY = "a|b\\|c <script>x</script> `d` [e](javascript:f)\r\ng ![h](i)\n\n# j"


def test_markdown_cells_hold_any_text():
    """Pipes, backslashes, angle brackets, links and line breaks of a document cannot leave their cell or become markup."""
    harmless, nasty = written("markdown", *hostile("plain")), written("markdown", *hostile(NASTY))
    assert harmless.count("\n") == nasty.count("\n")
    assert "\r" not in nasty
    assert "<script" not in nasty
    assert not re.search(r"(?<!\\)\]\((javascript:|i\))", nasty)

    def bars(text):
        return [len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in text.splitlines()]

    assert bars(harmless) == bars(nasty)


def test_markdown_escapes_what_a_source_is_called():
    """The titles of sources are texts too."""
    assert r"Lamps \| and wicks" in written("markdown")


# -- table -----------------------------------------------------------------------------------------------------------------


def test_a_table_keeps_control_characters_to_itself():
    """Escape sequences and line breaks of a document do not reach the terminal."""
    harmless = written("table", *hostile("plain"))
    nasty = written("table", *hostile("a\x1b[2J\x07b\nc\rd\x9be\u202ef"))
    assert harmless.count("\n") == nasty.count("\n")
    assert not [letter for letter in nasty if letter != "\n" and not letter.isprintable()]


def test_a_table_is_as_wide_as_the_terminal(monkeypatch):
    """Columns that do not fit side by side stand in blocks below each other, and no line of the matrix is wider."""
    wide = formats()["table"].dump(WORKLOAD, ASSESSMENTS, width=100, model=EXTENDED)
    narrow = formats()["table"].dump(WORKLOAD, ASSESSMENTS, width=20, model=EXTENDED)
    row = "\n  acme-lamp-lighting "
    assert narrow.count(row) == 3 * wide.count(row)
    monkeypatch.setenv("COLUMNS", "47")
    asked = formats()["table"].dump(WORKLOAD, ASSESSMENTS, model=EXTENDED)
    assert asked.count(row) == 2 * wide.count(row)


# -- JSON ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("workload", "model"), [(WORKLOAD, EXTENDED), (REAL, MODEL), (Workload(name="none"), MODEL)])
def test_the_schema_describes_what_is_written(workload, model):
    """The matrix in JSON is as its JSON Schema says, of a real stack, an invented one, and of none."""
    schema = interchange.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(dump(workload, workload.assess(model=model), "json", model=model))
    jsonschema.validate(document, schema)
    if document["assessments"]:
        del document["assessments"][0]["rulings"][0]["owner"]
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(document, schema)


def test_the_json_matrix_can_be_read_back():
    """Workload and assessments come back as the same values."""
    document = json.loads(written("json"))
    assert document["schema_version"] == interchange.SCHEMA_VERSION
    assert interchange.load_value(json.dumps(document["workload"]), Workload) == WORKLOAD
    found = tuple(interchange.load_value(json.dumps(each), Assessment) for each in document["assessments"])
    assert found == ASSESSMENTS
    assert {type(ruling.owner) for each in found for ruling in each.rulings} == {Owner}


def test_the_page_says_which_layers_do_not_exist_there():
    """A layer without any concern that applies says so in the picture; where every concern applies nothing is listed as absent."""
    workload = Workload(name="one", uses=(Use(service="s3"),))
    some = dump(workload, workload.assess(["facility-physical-security", "on-site-hardware-handling"]), "html")
    assert "does not exist here" in some
    assert "<p>Does not exist here: on-site-hardware-handling.</p>" in some
    every = dump(workload, workload.assess(["facility-physical-security"]), "html")
    assert "<p>Does not exist here" not in every
