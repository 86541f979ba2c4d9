"""Importers as a family: whatever `formats()` discovers reads, recognises and refuses alike."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from shared_responsibility import InputError, Workload
from shared_responsibility.importers import _base, formats, load

TEMPLATE = "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n"


def test_formats_are_sorted_and_named_by_their_modules():
    """Each format stands under the name that its module gives."""
    found = formats()
    assert list(found) == sorted(found)
    assert {name: module.FORMAT for name, module in found.items()} == {name: name for name in found}


@pytest.mark.parametrize("name", sorted(formats()))
def test_every_format_has_the_same_shape(name):
    """A module says what it recognises and reads paths, streams and texts."""
    module = formats()[name]
    assert module.recognizes(b"nothing of the kind") is False
    assert {"FORMAT", "load", "parse", "recognizes"} <= set(module.__all__)
    with pytest.raises(InputError, match="gone"):
        module.load(Path("gone"))


@pytest.mark.parametrize("name", sorted(formats()))
@pytest.mark.parametrize("data", [b"[]", b"{", b"\x01", b"- - - -", b"'", b"{}"])
def test_no_format_reads_what_it_does_not_know(name, data):
    """Whatever is not of the format is refused with an input error."""
    with pytest.raises(InputError):
        formats()[name].parse(data, "odd")


def test_a_path_a_text_stream_and_a_byte_stream_give_the_same(tmp_path):
    """It makes no difference how the document comes, apart from its name."""
    path = tmp_path / "stack.yaml"
    path.write_text(TEMPLATE, encoding="utf-8")
    with path.open("rb") as binary, path.open(encoding="utf-8") as text:
        found = [load(path), load(str(path)), load(binary), load(text)]
    assert all(isinstance(each, Workload) and each == found[0] for each in found)
    assert found[0].name == str(path)
    assert load(io.StringIO(TEMPLATE)).name == "<stream>"


def test_a_byte_order_mark_makes_no_difference():
    """A document that starts with a byte order mark is read like any other."""
    json = '{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}}}'
    for text in (TEMPLATE, json):
        assert load(io.BytesIO(text.encode("utf-8-sig"))) == load(io.BytesIO(text.encode()))


def test_a_format_can_be_named():
    """A named format is used without asking whether it recognises the document."""
    assert load(io.StringIO(TEMPLATE), "cloudformation").uses[0].service == "s3"
    with pytest.raises(InputError, match="not a template"):
        load(io.StringIO("a: b"), "cloudformation")


def test_an_unknown_format_lists_the_known_ones():
    """A misspelt format is refused with those that exist."""
    with pytest.raises(InputError, match=r"unknown format 'cloudformaton': known are .*cloudformation"):
        load(io.StringIO(TEMPLATE), "cloudformaton")


def test_a_document_of_no_known_format_is_refused():
    """What no format recognises is refused, and the formats are named."""
    with pytest.raises(InputError, match=r"no known format: neither .*cloudformation"):
        load(io.StringIO("hello: world"))


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (io.BytesIO(b""), "empty"),
        (io.StringIO(" \n\t"), "empty"),
        (io.BytesIO(b"\xef\xbb\xbf"), "empty"),
        (io.BytesIO(b"a: 1\nb: \xff"), "not UTF-8"),
        (io.BytesIO(TEMPLATE.encode("utf-16")), "not UTF-8"),
        (io.BytesIO(b"a: \0"), "null character"),
        (Path("no/such/file.yaml"), "No such file"),
        ("", "directory"),
        ("nu\0ll", "null"),
        ("x" * 5_000_000, "too long"),
        ("line\nbreak", "No such file"),
    ],
)
def test_what_cannot_be_read_is_refused(source, reason):
    """A missing, empty, foreign or unreadable document gives one short line."""
    with pytest.raises(InputError, match=reason) as caught:
        load(source)
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("source", [None, b"Resources: {}", 7, object()])
def test_what_is_no_source_is_refused(source):
    """Neither a path nor a stream is an input error too."""
    with pytest.raises(InputError):
        load(source)


def test_the_line_of_a_wrong_byte_is_named():
    """A document of another encoding is refused with the line of the first wrong byte."""
    with pytest.raises(InputError) as caught:
        load(io.BytesIO(b"a: 1\nb: 2\nc: \xe9\n"))
    assert caught.value.line == 3


def test_a_closed_stream_is_refused():
    """A stream that cannot be read any more is an input error."""
    stream = io.StringIO(TEMPLATE)
    stream.close()
    with pytest.raises(InputError, match="closed"):
        load(stream)


def test_a_document_that_is_too_large_is_refused(monkeypatch):
    """Beyond the largest size nothing is read."""
    monkeypatch.setattr(_base, "_LARGEST", 10)
    with pytest.raises(InputError, match="larger than"):
        load(io.StringIO(TEMPLATE))
