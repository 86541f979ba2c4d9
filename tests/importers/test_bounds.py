"""Bounds: what a document may cost; each test makes a bound small, and shows what stands on both of its sides."""

from __future__ import annotations

import io
import json

import pytest
from cattrs import BaseValidationError

from shared_responsibility import InputError, Overlay, OverlayError, UnknownServiceError, identify
from shared_responsibility import _converter as converter
from shared_responsibility.importers import (
    _base,
    _signs,
    _yaml,
    cloudformation,
    config,
    findings,
    inventory,
    overlay,
    prowler,
    terraform,
)
from shared_responsibility.importers._records import text_at


def template(text):
    """Read a template."""
    return cloudformation.load(io.StringIO(text))


def told(workload):
    """Give the circumstances of the only use."""
    (use,) = workload.uses
    return dict(use.circumstances)


# -- templates ----------------------------------------------------------------------------------------------------------


def test_merged_keys_are_counted(monkeypatch):
    """Merges of merges cannot make a document of a thousand times its size: the keys that they bring are counted."""
    text = "A: &a {x: 1, y: 2}\nB: {<<: *a}\nC: {<<: *a}\n"
    monkeypatch.setattr(_yaml, "_MOST_MERGED", 4)
    assert _yaml.parse_yaml(text, "")["C"] == {"x": "1", "y": "2"}
    monkeypatch.setattr(_yaml, "_MOST_MERGED", 3)
    with pytest.raises(InputError, match="more than 3 keys are merged") as caught:
        _yaml.parse_yaml(text, "")
    assert caught.value.line == 3


def test_a_name_that_loops_make_has_a_length(monkeypatch):
    """A loop that doubles a name each time is refused before the name is made."""
    loop = "Resources: {'Fn::ForEach::L': [X, [abcdef], {'Name${X}${X}': {Type: AWS::S3::Bucket}}]}"
    monkeypatch.setattr(cloudformation, "_LONGEST_FILLED", 24)
    (use,) = template(loop).uses
    assert use.seen[0].address == "Nameabcdefabcdef"
    monkeypatch.setattr(cloudformation, "_LONGEST_FILLED", 21)
    with pytest.raises(InputError, match="names that are too long"):
        template(loop)


def test_what_cannot_be_placed_counts_as_a_resource(monkeypatch):
    """Holes are listed as resources are, so there may be no more of them."""
    monkeypatch.setattr(cloudformation, "_MOST_RESOURCES", 1)
    with pytest.raises(InputError, match="more than 1 resources") as caught:
        template("Resources:\n  A: {Type: 1, NoType: 1}\n  B: {NoType: 1}\n  C: {NoType: 1}")
    assert caught.value.line == 3


def test_a_mapping_is_looked_through_at_a_price(monkeypatch):
    """A key that is not known means each one of its level, and each is counted."""
    text = (
        f"Mappings: {{M: {{{', '.join(f'k{n}: {{x: Zip}}' for n in range(40))}, b: {{x: Image}}, c: {{}}}}}}\n"
        "Resources: {F: {Type: AWS::Lambda::Function, Properties: {PackageType: !FindInMap [M, !Ref AWS::Region, x]}}}"
    )
    assert "package" not in told(template(text))
    monkeypatch.setattr(cloudformation, "_MOST_STEPS", 40)
    with pytest.raises(InputError, match="too much to expand"):
        template(text)


def test_a_macro_without_a_name_is_listed_too():
    """A transform whose name is no text still may add anything."""
    (hole,) = template("Transform: {Name: {a: b}}\nResources: {A: {Type: AWS::S3::Bucket}}").unplaced
    assert "whose name is no text" in hole.reason


def test_a_document_deeper_than_the_stack_is_refused_in_a_line():
    """Where the parser itself gives up, and no place is found, the reason is said without one."""
    with pytest.raises(InputError, match="nested") as caught:
        _yaml.parse_json('{"a": ' * 200_000, "stack")
    assert len(str(caught.value)) < 300


# -- what all documents of resources share ------------------------------------------------------------------------------


def test_near_names_are_looked_for_a_few_times(monkeypatch):
    """The nearest right type is named for the first unknown types only: looking for it takes longer than all the rest."""
    monkeypatch.setattr(_signs, "_MOST_SEARCHED", 1)
    odd = {name: {"Type": f"AWS::S33::{name}"} for name in "AB"}
    again = {"C": {"Type": "AWS::S33::A"}}
    found = template(json.dumps({"Resources": {**odd, **again}}))
    assert [("did you mean" in each.reason, each.seen.address) for each in found.unplaced] == [
        (True, "A"),
        (False, "B"),
        (True, "C"),
    ]


def test_a_name_that_many_resources_bear_tells_nothing(monkeypatch):
    """A reference is followed to every resource that it can mean, unless these are too many: then it is unknown."""
    nets = [
        {"resourceType": "AWS::EC2::Subnet", "resourceId": "s", "configuration": {"outpostArn": "arn:aws:outposts:::o"}}
    ] * 3
    group = {
        "resourceType": "AWS::AutoScaling::AutoScalingGroup",
        "resourceId": "g",
        "configuration": {"vPCZoneIdentifier": ["s"]},
    }
    assert len(_signs.pointers(["a", "b"])) == 2
    monkeypatch.setattr(_signs, "_MOST_TARGETS", 1)
    assert _signs.pointers(["a"]) == [_signs.Pointer("a")]
    assert _signs.pointers(["a", "b"]) == [_signs.Unknown()]
    assert config.load(io.StringIO(json.dumps([*nets, group]))).uses


@pytest.mark.parametrize(("module", "bound"), [(config, "_MOST_OPEN"), (terraform, "_MOST_OPEN")])
def test_only_so_many_resources_are_open_at_a_time(module, bound, monkeypatch):
    """What was opened of a resource is forgotten when too many are, and opened again when it is wanted: the answer is the same."""
    if module is config:
        documents: object = [
            {"resourceType": "AWS::Lambda::Function", "resourceId": f"f{n}", "configuration": {"packageType": "Image"}}
            for n in range(5)
        ]
    else:
        resources = [
            {"address": f"aws_lambda_function.f{n}", "type": "aws_lambda_function", "values": {"package_type": "Image"}}
            for n in range(5)
        ]
        documents = {"format_version": "1.0", "values": {"root_module": {"resources": resources}}}
    before = module.load(io.StringIO(json.dumps(documents)))
    monkeypatch.setattr(module, bound, 2)
    after = module.load(io.StringIO(json.dumps(documents)))
    assert after == before
    assert told(after)["package"] == "image"
    assert len(after.uses[0].seen) == 5


def test_modules_of_a_configuration_have_a_depth(monkeypatch):
    """Calls of modules are followed so far down, and what is deeper tells nothing of its provider."""
    inner = {"resources": [{"address": "aws_s3_bucket.b", "provider_config_key": "b"}]}
    regions = {
        name: {"name": "aws", "expressions": {"region": {"constant_value": region}}}
        for name, region in (("a", "eu-west-1"), ("b", "cn-north-1"))
    }
    document = {
        "format_version": "1.0",
        "configuration": {"provider_config": regions, "root_module": {"module_calls": {"m": {"module": inner}}}},
        "values": {"root_module": {"resources": [{"address": "module.m.aws_s3_bucket.b", "type": "aws_s3_bucket"}]}},
    }
    assert told(terraform.load(io.StringIO(json.dumps(document)))) == {"partition": "aws-cn", "region": "cn-north-1"}
    monkeypatch.setattr(terraform, "_DEEPEST_MODULE", 0)
    assert told(terraform.load(io.StringIO(json.dumps(document)))) == {}


# -- memory -------------------------------------------------------------------------------------------------------------


def test_a_document_of_nothing_but_marks_is_refused_before_it_is_read(monkeypatch):
    """Three bytes can make a mapping of two hundred: what would take ten times the document and 200 MiB is not read at all."""
    monkeypatch.setattr(_base, "_MOST_MEMORY", 10_000)
    dense = "{}," * 1000 + "{}"
    for read, text in (
        (cloudformation.load, f'{{"Resources": {{"A": {{"Type": "AWS::S3::Bucket"}}}}, "X": [{dense}]}}'),
        (config.load, f'{{"configurationItems": [{{"resourceType": "AWS::S3::Bucket"}}, {dense}]}}'),
        (terraform.load, f'{{"format_version": "1.0", "values": [{dense}]}}'),
        (inventory.load, f'["s3", {dense}]'),
        (inventory.load, "service\n" + "s3\n" * 1000),
        (lambda source: list(findings(source)), f"[{dense}]"),
    ):
        with pytest.raises(InputError, match="too many small values"):
            read(io.StringIO(text))
    assert inventory.load(io.StringIO("service\n" + ("s3," + "x" * 200 + "\n") * 1000)).uses


def test_values_of_yaml_are_counted(monkeypatch):
    """YAML can write a value with less than a mark, so its values are counted as they come."""
    monkeypatch.setattr(_yaml, "_MOST_NODES", 5)
    assert _yaml.parse_yaml("a: [1, 2]\n", "") == {"a": ["1", "2"]}
    with pytest.raises(InputError, match="more than 5 values") as caught:
        _yaml.parse_yaml("a:\n- 1\n- 2\n- 3\n- 4\n- 5\n", "")
    assert caught.value.line == 6


def test_what_resources_tell_is_held_once():
    """A thousand resources that tell the same do not hold it a thousand times."""
    told = (("package", frozenset(("image",))),)
    assert _base.same(told) is _base.same((("package", frozenset(("image",))),))


def test_lines_end_where_tables_end_them():
    """Lines end at what CSV and JSON lines end them with, and at no other mark; their ends stay."""
    text = "a\r\nb\rc\n\n\u2028d\x0be"
    assert list(_base.lines_of(text)) == ["a\r\n", "b\r", "c\n", "\n", "\u2028d\x0be"]
    (use,) = inventory.load(io.StringIO('{"service": "s3", "id": "a\u2028b"}\n{"service": "s3", "id": "c"}\n')).uses
    assert [seen.line for seen in use.seen] == [1, 2]


def test_a_hand_written_document_has_a_size():
    """TOML is read slowly, and by hand nobody writes megabytes: a larger one is refused at once."""
    with pytest.raises(InputError, match="larger than 4 MiB"):
        overlay.load(io.StringIO('id = "x"\nreason = "' + "r" * 5_000_000 + '"'))


# -- inventories and findings -------------------------------------------------------------------------------------------


def test_an_inventory_looks_for_near_names_a_few_times(monkeypatch):
    """So it is with rows: a list of ten thousand wrong names is read in a moment."""
    monkeypatch.setattr(inventory, "_MOST_SEARCHED", 1)
    found = inventory.load(io.StringIO("service\ns3\nlambdda\nlambddda\nlambdda\n"))
    assert ["did you mean" in each.reason for each in found.unplaced] == [True, False, True]


def test_a_cell_is_kept_so_far(monkeypatch):
    """Of a cell that is as long as a book the beginning is kept."""
    monkeypatch.setattr(inventory, "_LONGEST_CELL", 10)
    (use,) = inventory.load(io.StringIO("service,id,type\ns3," + "b" * 5000 + ",AWS::S3::Bucket")).uses
    assert (use.seen[0].address, use.seen[0].resource_type) == ("b" * 10, "AWS::S3::B")


def test_cells_that_hold_more_than_a_value_say_nothing():
    """A mapping or a list in a cell of a JSON row is passed over: its text would be as large as the document."""
    (use,) = inventory.load(io.StringIO('[{"service": "ecs", "launch_type": {"a": ["fargate"]}, "id": 5}]')).uses
    assert use.circumstances == ()
    assert use.notes == ()
    assert use.seen[0].address == "5"


def test_rows_without_the_columns_are_no_findings():
    """Where the first line names the columns and the CSV reader sees other ones, the missing one is named."""
    head = "CHECK_ID;PROVIDER;STATUS"
    assert prowler.heads(f'{head};"a')
    with pytest.raises(InputError, match="without the column STATUS"):
        list(prowler.findings("CHECK_ID;PROVIDER\na;aws\n", "findings.csv"))


@pytest.mark.parametrize("record", ["text", 5, None, True])
def test_only_mappings_and_lists_are_looked_into(record):
    """The letter of a text is not what stands at a position."""
    assert text_at(record, 0) == ""
    assert text_at({"a": record}, "a", 0) == ""
    assert text_at([record], 0, 0) == ""


def test_only_texts_are_personas():
    """Whatever else stands in a list of personas is passed over, for it could be as large as the document."""
    event = {
        "source": "aws.health",
        "detail": {"eventTypeCode": "AWS_EBS_VOLUME_LOST", "personas": [["x"] * 9, "SECURITY", 5]},
    }
    (found,) = findings(io.StringIO(json.dumps(event)))
    assert dict(found.said)["personas"] == "SECURITY"
    event["detail"]["personas"] = [5]
    (found,) = findings(io.StringIO(json.dumps(event)))
    assert "personas" not in dict(found.said)


# -- names and hand-written values --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["lambdda", "arn:aws:lambdda:eu-west-1:1:function:f"])
def test_near_names_are_left_out_where_nobody_wants_them(name):
    """An error without the nearest names costs little, for those who ask about many."""
    with pytest.raises(UnknownServiceError) as near:
        identify(name)
    with pytest.raises(UnknownServiceError) as plain:
        identify(name, near=False)
    assert near.value.suggestions
    assert not plain.value.suggestions


def test_faults_are_listed_piece_by_piece(monkeypatch):
    """Of a list with a million faults the first pieces' are said, with their places; a list without faults comes back whole."""
    monkeypatch.setattr(converter, "_AT_ONCE", 2)
    good = [{"id": name, "name": name, "kind": "operator"} for name in "abcde"]
    read = converter.from_plain({"id": "x", "reason": "r", "parties": good}, Overlay)
    assert [party.id for party in read.parties] == list("abcde")
    bad = [*good[:3], {"id": 5}, {"id": 6}, {"id": 7}, *good]
    lines = "".join(
        f"[[parties]]\n{''.join(f'{k} = {json.dumps(v)}' + chr(10) for k, v in each.items())}" for each in bad
    )
    with pytest.raises(OverlayError) as caught:
        overlay.load(io.StringIO(f'id = "x"\nreason = "r"\n{lines}'))
    faults = " ".join(caught.value.faults)
    assert "parties[3]" in faults
    assert "parties[4]" not in faults


@pytest.mark.parametrize("value", [5, "abc", None, {"a": 1}])
def test_what_is_no_list_is_not_taken_for_one(value):
    """A text is not read letter by letter, nor a mapping key by key."""
    with pytest.raises(BaseValidationError):
        converter.from_plain({"id": "x", "reason": "r", "parties": value}, Overlay)


def test_the_fault_of_a_large_value_is_short():
    """What is wrong is quoted by its beginning only, whatever its size."""
    with pytest.raises(OverlayError) as caught:
        overlay.load(io.StringIO(f'id = {["x" * 100_000] * 20}\nreason = "r"'))
    assert sum(map(len, caught.value.faults)) < 1000
