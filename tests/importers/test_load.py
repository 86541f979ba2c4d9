"""`load`: folders, formats told by content, and the front door."""

from __future__ import annotations

import io

import pytest

import shared_responsibility as srm
from shared_responsibility import InputError, importers
from shared_responsibility.importers import _base, cloudformation

TEMPLATE = "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n"
PLAN = '{"format_version": "1.2", "terraform_version": "1.9", "resource_changes": []}'


@pytest.fixture
def folder(tmp_path):
    """Make a folder with good files, bad files and others."""
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "a.yaml").write_text(TEMPLATE, encoding="utf-8")
    (inner / "b.csv").write_text("service\nsqs\n", encoding="utf-8")
    (tmp_path / "broken.json").write_text('{\n"Resources": {"A": {"Type": ', encoding="utf-8")
    (tmp_path / "empty.yml").write_text("", encoding="utf-8")
    (tmp_path / "latin.csv").write_bytes(b"service\n\xe9")
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden.yaml").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "c.yaml").write_text(TEMPLATE, encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_and_each_bad_file_named(folder):
    """One bad file does not stop the others; each is named with its place."""
    watched = []
    found = srm.load(folder, watch=watched.append)
    assert [use.service for use in found.uses] == ["s3", "sqs"]
    assert found.name == str(folder)
    faults = {each.seen.path.rpartition("/")[2]: (each.seen.line, each.reason) for each in found.faults}
    assert list(faults) == ["broken.json", "empty.yml", "latin.csv"]
    assert faults["broken.json"][0] == 2
    assert faults["empty.yml"] == (None, "the document is empty")
    assert faults["latin.csv"][0] == 2
    assert [each.seen.path.rpartition("/")[2] for each in found.aside] == ["notes.txt"]
    assert len(watched) == 6
    assert srm.load(str(folder)) == found


def test_a_folder_without_a_document_is_refused(tmp_path):
    """A folder that holds nothing of a known format is an input error."""
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    with pytest.raises(InputError, match="holds no document"):
        srm.load(tmp_path)


def test_a_folder_of_faults_alone_is_read(tmp_path):
    """Where every document is bad, every fault is told."""
    (tmp_path / "a.yaml").write_text("Resources: [Type", encoding="utf-8")
    found = srm.load(tmp_path)
    assert (found.uses, len(found.faults)) == ((), 1)


def test_a_folder_has_a_largest_number_of_files(folder, monkeypatch):
    """More files than anyone reads at a time are refused."""
    monkeypatch.setattr(_base, "_MOST_FILES", 2)
    with pytest.raises(InputError, match="more than 2 files"):
        srm.load(folder)


def test_a_stream_is_watched_by_its_name():
    """What is told of a stream is its name."""
    watched = []
    srm.load(io.StringIO(TEMPLATE), watch=watched.append)
    assert watched == ["<stream>"]


def test_a_template_that_is_really_a_plan_is_named_so():
    """Who asks for a format that the document is not of learns what it looks like."""
    with pytest.raises(InputError, match="not of the format cloudformation: it looks like terraform"):
        srm.load(io.StringIO(PLAN), "cloudformation")
    with pytest.raises(InputError, match="it looks like cloudformation"):
        srm.load(io.StringIO(TEMPLATE), "terraform")


def test_a_plan_that_holds_a_template_stays_a_plan():
    """A template within a plan, as a value, does not make it a template."""
    inner = '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}'
    text = PLAN.replace("[]", '[{"address": "x", "Resources": ' + inner + "}]")
    assert srm.load(io.StringIO(text)).uses == ()
    assert [name for name, module in importers.formats().items() if module.recognizes(text.encode())] == ["terraform"]


def test_broken_json_of_no_known_format_is_named_with_its_line():
    """What cannot be recognised because it is broken is refused for that, with the line; lines of JSON are no broken JSON."""
    with pytest.raises(InputError) as caught:
        srm.load(io.StringIO('{"a": 1,\n'))
    assert caught.value.line == 2
    with pytest.raises(InputError, match="no known format"):
        srm.load(io.StringIO('{"a": 1}\n{"b": 2}\n'))


def test_a_template_that_is_too_large_is_refused(monkeypatch):
    """A template has a smaller largest size than a plan."""
    monkeypatch.setattr(cloudformation, "_LARGEST", 10)
    with pytest.raises(InputError, match="larger than"):
        srm.load(io.StringIO(TEMPLATE))


def test_a_null_character_is_named_with_its_line():
    """A text with a null character is no text."""
    with pytest.raises(InputError) as caught:
        srm.load(io.BytesIO(b"service\ns3\nx\0"))
    assert caught.value.line == 3
