"""Wrong encodings, and one bad file among many: every importer says the same of them, with msgspec and without it."""

from __future__ import annotations

import io
import json
import sys
from pkgutil import iter_modules

import pytest

import shared_responsibility as srm
from shared_responsibility import InputError, SharedResponsibilityError, Use, Workload, importers
from shared_responsibility.exporters import compliance
from shared_responsibility.importers import _base, _json, chain, findings, load, oscal, overlay

HERE = "@@@"
"""Where the words stand that differ between the encodings; no sample has them on its first line."""


def lines(value):
    """Write JSON over many lines."""
    return json.dumps(value, indent=1)


def of_oscal():
    """Write a plan as `export` does, with words of others in it."""
    made = compliance.export(
        "oscal-ssp", Workload(name="x", uses=(Use(service="s3"),)), seat="customer", controls="nist-privacy"
    )
    return lines({**json.loads(made), "remarks": HERE})


SAMPLES = {
    "asff": (
        findings,
        lines({"GeneratorId": "security-control/S3.8", "ProductArn": "arn:aws:securityhub:::p", "Id": HERE}),
    ),
    "chain": (chain.load, f'id = "a"\nname = "{HERE}"\n'),
    "cloudformation": (load, f"Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Metadata: {HERE}\n"),
    "cloudformation as JSON": (
        load,
        lines({"Resources": {"Bucket": {"Type": "AWS::S3::Bucket", "Metadata": HERE}}}),
    ),
    "config": (
        load,
        lines({"configurationItems": [{"resourceType": "AWS::S3::Bucket", "resourceId": HERE, "configuration": {}}]}),
    ),
    "config line by line": (
        load,
        "".join(
            f'{{"resourceType": "AWS::S3::Bucket", "resourceId": "{name}", "configuration": {{}}}}\n'
            for name in ("a", HERE, "b")
        ),
    ),
    "health": (
        findings,
        lines({"source": "aws.health", "detail": {"eventTypeCode": "AWS_EBS_VOLUME_LOST", "x": HERE}}),
    ),
    "inventory": (load, f"service,id\ns3,{HERE}\n"),
    "inventory as JSON": (load, lines([{"service": "s3", "id": HERE}])),
    "ocsf": (findings, lines({"class_uid": 2003, "finding_info": {"uid": "a", "title": HERE}})),
    "oscal": (oscal.load, of_oscal()),
    "overlay": (overlay.load, f'id = "a"\nreason = "{HERE}"\n'),
    "prowler": (findings, f"PROVIDER;CHECK_ID;STATUS;RESOURCE_NAME\naws;s3_bucket_default_encryption;FAIL;{HERE}\n"),
    "terraform": (
        load,
        lines(
            {
                "format_version": "1.0",
                "values": {
                    "root_module": {
                        "resources": [
                            {"address": "aws_s3_bucket.b", "type": "aws_s3_bucket", "values": {"bucket": HERE}}
                        ]
                    }
                },
            }
        ),
    ),
}
"""For each importer what reads a document of it, and one."""

WIDE = ("utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-be", "utf-32-le")
NARROW = (("latin-1", "Größe"), ("cp1252", "“Größe” 5 €"), ("shift-jis", "大きさ"))


@pytest.fixture(params=["fast", "plain"], autouse=True)
def reader(request, monkeypatch):
    """Run every test with msgspec and without it."""
    if request.param == "plain":
        monkeypatch.setitem(sys.modules, "msgspec", None)
    _json._reader.cache_clear()
    yield request.param
    _json._reader.cache_clear()


def whole(name, document):
    """Read all of a document; what is no document of the kind for other reasons than its text counts as read."""
    read, _ = SAMPLES[name]
    try:
        found = read(io.BytesIO(document))
        return list(found) if read is findings else found
    except InputError:
        raise
    except SharedResponsibilityError as error:
        return str(error)


def test_every_importer_has_a_sample():
    """What is added to the importers is tried here too."""
    modules = {info.name for info in iter_modules(importers.__path__) if not info.name.startswith("_")}
    assert {name.partition(" ")[0] for name in SAMPLES} == modules


@pytest.mark.parametrize("name", SAMPLES)
def test_other_words_in_utf_8_make_no_difference(name):
    """Whatever the letters are, UTF-8 is read, with a byte order mark or without one."""
    _, text = SAMPLES[name]
    document = text.replace(HERE, "大きさ “Größe” 5 €")
    assert whole(name, document.encode()) == whole(name, document.encode("utf-8-sig"))


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("words", ["plain", "Größe"])
def test_wide_encodings_are_named(name, encoding, words):
    """UTF-16 and UTF-32 are refused as what they are, with a byte order mark or without one, even where all letters are plain."""
    _, text = SAMPLES[name]
    with pytest.raises(InputError, match=r"not UTF-8 text: it looks like UTF-16 or UTF-32$") as caught:
        whole(name, text.replace(HERE, words).encode(encoding))
    assert caught.value.line is None


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("encoding", "words"), NARROW)
def test_the_line_of_another_encoding_is_named(name, encoding, words):
    """A letter in an encoding of one's country is refused with its line, wherever in the document it stands."""
    _, text = SAMPLES[name]
    line = text[: text.index(HERE)].count("\n") + 1
    assert line > 1
    with pytest.raises(InputError, match="not UTF-8 text: invalid") as caught:
        whole(name, text.replace(HERE, words).encode(encoding))
    assert caught.value.line == line


@pytest.mark.parametrize("name", SAMPLES)
def test_a_null_character_is_named_with_its_line(name):
    """A null character makes no document of another encoding, and is in no text."""
    _, text = SAMPLES[name]
    with pytest.raises(InputError, match="not a text: it holds a null character") as caught:
        whole(name, text.replace(HERE, "a\0b").encode())
    assert caught.value.line == text[: text.index(HERE)].count("\n") + 1


def test_a_letter_that_stands_across_two_pieces_is_read(monkeypatch):
    """A long document is looked at piece by piece, and a letter that two pieces share is no fault."""
    monkeypatch.setattr(_base, "_PIECE", 5)
    for start in range(6):
        text = "x" * start + "大きさ€ö" * 5
        assert _base.decoded(text.encode(), "") == text
    with pytest.raises(InputError, match="unexpected end of data"):
        _base.decoded("大きさ".encode()[:-1], "")


def test_a_broken_line_is_named():
    """Where every line is a document of its own, the line that is none is named."""
    _, text = SAMPLES["config line by line"]
    with pytest.raises(InputError) as caught:
        load(io.StringIO(f"{text}\n{{\n"))
    assert caught.value.line == 5


# -- one bad file among many --------------------------------------------------------------------------------------------

ENDINGS = {
    "cloudformation": ".yaml",
    "cloudformation as JSON": ".template",
    "config": ".json",
    "config line by line": ".jsonl",
    "inventory": ".csv",
    "inventory as JSON": ".json",
    "terraform": ".tfstate",
}
"""The samples that a folder can hold, with the ending of their files."""

SPOILT = {
    "another encoding": lambda text: text.replace(HERE, "Größe").encode("latin-1"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "a null character": lambda text: text.replace(HERE, "\0").encode(),
    "nothing": lambda _: b" \n",
}
"""What can be wrong with a file of any format."""


@pytest.mark.parametrize("bad", ENDINGS)
@pytest.mark.parametrize("how", SPOILT)
def test_one_bad_file_among_many_is_named_and_the_others_read(tmp_path, bad, how):
    """Whatever is wrong with a file, and whatever its format, it is named once; of the others nothing is lost."""
    for number in range(5):
        for name, ending in ENDINGS.items():
            folder = tmp_path / str(number)
            folder.mkdir(exist_ok=True)
            (folder / f"{name}{ending}").write_text(SAMPLES[name][1].replace(HERE, "Größe"), encoding="utf-8")
    before = srm.load(tmp_path)
    spoilt = tmp_path / "2" / f"spoilt{ENDINGS[bad]}"
    spoilt.write_bytes(SPOILT[how](SAMPLES[bad][1]))
    after = srm.load(tmp_path)
    (fault,) = after.faults
    assert fault.seen.path == str(spoilt)
    assert "\n" not in fault.reason
    assert after.uses == before.uses
    assert (after.unplaced, after.aside) == (before.unplaced, before.aside)
    assert sum(len(use.seen) for use in after.uses) == 5 * (len(ENDINGS) + 2)
