"""Reading YAML and JSON: lines, tags, aliases, keys that stand twice, and everything that is refused."""

from __future__ import annotations

import json
import sys

import pytest

from shared_responsibility import InputError
from shared_responsibility.importers import _yaml
from shared_responsibility.importers._yaml import Mapped, parse_json, parse_yaml

DEEP = 10_000


def refused(parse, text):
    """Give the error with which a text is refused."""
    with pytest.raises(InputError) as caught:
        parse(text, "stack")
    error = caught.value
    assert error.path == "stack"
    assert len(str(error)) < 300
    assert "\n" not in str(error)
    return error


def test_yaml_scalars_stay_texts():
    """Numbers and booleans stay as they were written; what stands for nothing is None, unless it is quoted."""
    assert parse_yaml("a: 1\nb: yes\nc: 012\nd: ~\ne:\nf: 'null'\ng: ''", "") == {
        "a": "1",
        "b": "yes",
        "c": "012",
        "d": None,
        "e": None,
        "f": "null",
        "g": "",
    }


def test_yaml_mappings_know_their_lines():
    """Each key of a mapping knows the line it stands on."""
    document = parse_yaml("a:\n  b: 1\n\n  c: 2\n", "")
    assert isinstance(document, Mapped)
    assert document.lines == {"a": 1}
    assert document["a"].lines == {"b": 2, "c": 4}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("!Ref A", {"Ref": "A"}),
        ("!Condition A", {"Condition": "A"}),
        ("!GetAtt A.B.C", {"Fn::GetAtt": ["A", "B.C"]}),
        ("!GetAtt [A, B]", {"Fn::GetAtt": ["A", "B"]}),
        ("!Sub {a: b}", {"Fn::Sub": {"a": "b"}}),
        ("!If [a, !Ref B, c]", {"Fn::If": ["a", {"Ref": "B"}, "c"]}),
        ("! text", "text"),
        ("!!str 1", "1"),
        ("!!map {a: b}", {"a": "b"}),
    ],
)
def test_short_forms_become_long_forms(text, expected):
    """The tags of intrinsic functions are written out; YAML's own tags change nothing."""
    assert parse_yaml(text, "") == expected


def test_an_alias_is_the_same_object():
    """An alias copies nothing, so that no document can grow."""
    document = parse_yaml("a: &x [1, 2]\nb: *x\nc: &y text\nd: *y", "")
    assert document["b"] is document["a"]
    assert document["d"] == "text"


def test_merged_keys_give_way_to_keys_of_the_mapping():
    """A merged mapping fills in what the mapping does not say itself, wherever it stands."""
    text = "base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\nafter: {x: 9, <<: *b}\nbefore: {<<: *b, x: 9}\nlist: {<<: [*b, *m, text]}"
    document = parse_yaml(text, "")
    assert document["after"] == {"x": "9", "y": "2"}
    assert document["before"] == {"x": "9", "y": "2"}
    assert document["list"] == {"x": "1", "y": "2", "z": "4"}


def test_an_empty_yaml_document_is_nothing():
    """A document of comments holds nothing."""
    assert parse_yaml("# nothing\n", "") is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 3),
        ("a: [1, 2\nb: 3", 2),
        ("a: 1\n  b: 2\n", 2),
        ("? {a: b}\n: 1\n", 1),
        ("\n? [a]\n: 1\n", 2),
        ("!Ref a: 1\n", 1),
        ("a: *nowhere\n", 1),
        ("a: &x\n  b: *x\n", 2),
        ("a: |\n  x\n\tb: c\n", 3),
        ("[" * DEEP, 1),
        ("\n".join(" " * n + "a:" for n in range(200)), 101),
        ('a: "\\ud800"\n', 1),
    ],
)
def test_bad_yaml_is_refused_with_its_line(text, line):
    """Whatever is not well formed, ambiguous or too deep is refused, and the line is named."""
    assert refused(parse_yaml, text).line == line


@pytest.mark.parametrize("second", ["b: 2", "- 1", "text"])
def test_a_second_document_is_refused(second):
    """Only one document can be read; another one is refused where it begins, never dropped."""
    error = refused(parse_yaml, f"a: 1\n---\n{second}\n# end\n")
    assert "more than one document" in error.reason
    assert error.line in (2, 3)


@pytest.mark.parametrize("text", ["a: \x07", "a: \ufffe", "%YAML 9.9\n---\na: 1"])
def test_characters_and_versions_that_yaml_does_not_have_are_refused(text):
    """Control characters and unknown versions are refused in one line."""
    refused(parse_yaml, text)


def test_without_pyyaml_the_extra_is_named(monkeypatch):
    """Where PyYAML is missing, the error says what to install."""
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert "shared-responsibility[yaml]" in refused(parse_yaml, "a: 1").reason


def test_the_pure_parser_does_as_well(monkeypatch):
    """Without the C parser the same errors have the same lines."""
    import yaml

    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parse_yaml("a: !Ref b", "") == {"a": {"Ref": "b"}}
    assert refused(parse_yaml, "a: 1\na: 2\n").line == 2
    assert refused(parse_yaml, "a: [1, 2\nb: 3").line == 2


def test_an_error_without_a_mark_is_an_input_error(monkeypatch):
    """An error of the parser that names no place is still of the family."""
    import yaml

    def fail(*_args, **_kwargs):
        raise yaml.MarkedYAMLError(problem=None, context="while looking")

    monkeypatch.setattr(yaml, "parse", fail)
    assert refused(parse_yaml, "a: 1").line is None


# -- JSON ---------------------------------------------------------------------------------------------------------


def test_json_keys_of_the_two_outer_levels_have_lines():
    """The sections of a template and its resources know their lines, whatever strings hold."""
    text = '{\n "Resources": {\n  "A": {"x": [{"B": 1}], "y": "}{\\""},\n  "B": {}\n },\n "list": [{"C": 1}],\n "e\\u0041": 1}'
    document = parse_json(text, "")
    assert document == json.loads(text, parse_int=str)
    assert document.lines == {"Resources": 2, "list": 6, "eA": 7}
    assert document["Resources"].lines == {"A": 3, "B": 4}


@pytest.mark.parametrize("text", ["[1, {}]", "5", '"a"', "[[]]", '[{"a": {"b": 1}}]'])
def test_json_that_is_no_mapping_is_read(text):
    """Lists and scalars are read too; what they mean is the caller's question."""
    assert parse_json(text, "") == json.loads(text, parse_int=str)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a": 1,\n "b": 2,\n "a": 3}', 3),
        ('{"a": {"Type": 1},\n "b": {"Type": 1},\n "c": {"Type": 1,\n "Type": 2}}', 4),
        ('{\n"a": "a\n', 2),
        ('{"a": 1}}\n', 1),
        ('{"a": [1, 2}', 1),
        ('{"a": "\\x"}', 1),
        ("[" * DEEP, 1),
        ('{"a":\n' * DEEP, 101),
        ('{"a": 1', 1),
    ],
)
def test_bad_json_is_refused_with_its_line(text, line):
    """Whatever is not well formed, ambiguous or too deep is refused, and the line is named."""
    assert refused(parse_json, text).line == line


def test_an_escaped_key_that_stands_twice_has_no_wrong_line():
    """A key that is written in two ways is found to stand twice; the line is right or left out."""
    assert refused(parse_json, '{"a": 1,\n "\\u0061": 2}').line in (2, None)


def test_json_numbers_stay_as_they_are_written():
    """Numbers of any length are kept as texts, for nothing is counted with them."""
    assert parse_json('{"a": ' + "9" * 5000 + ', "b": 1.50, "c": true, "d": null}', "") == {
        "a": "9" * 5000,
        "b": "1.50",
        "c": True,
        "d": None,
    }


def test_a_fault_far_down_is_named_with_its_line():
    """A key that stands twice below the outer levels, and nesting that the parser would bear, are refused with the line."""
    with pytest.raises(InputError, match="the key 'c' stands twice") as caught:
        parse_json('{"a": {"b": [{\n"c": 1,\n"c": 2}]}}', "x")
    assert caught.value.line == 3
    with pytest.raises(InputError, match="nested more than 100 levels") as caught:
        parse_json('{"a":\n' + "[" * 150 + "]" * 150 + "}", "x")
    assert caught.value.line == 2
    assert list(_yaml._faults('{"a": [1, {"b": 2}]}')) == []


@pytest.mark.parametrize("text", ["7", '"a"', "[1]", " true "])
def test_a_document_need_not_be_a_mapping(text):
    """What is no mapping is read as it is."""
    assert parse_json(text, "x") == parse_json(text.strip(), "x")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a" 1}', "':'"),
        ('{"a": 1 "b": 2}', "','"),
        ("{a: 1}", "property name"),
        ('{"a": 1} x', "Extra"),
        ('{"a": {} ', "','"),
    ],
)
def test_broken_json_is_refused(text, reason):
    """What is missing is said."""
    with pytest.raises(InputError, match=reason):
        parse_json(text, "x")
