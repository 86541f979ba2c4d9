"""Bad input: whatever is given to a public call, there is one family of errors, one short line, and never a wrong answer."""

from __future__ import annotations

import io

import pytest

import shared_responsibility as srm
from shared_responsibility import (
    MODEL,
    Overlay,
    Owner,
    Ruling,
    SharedResponsibilityError,
    UnknownNameError,
    Use,
    Workload,
)
from shared_responsibility.exporters import dump, interchange
from shared_responsibility.importers import cloudformation, load, overlay

HUGE = "s3" * 2_500_000

CALLS = {
    "owner of": lambda each: srm.owner(each, "guest-os-patching"),
    "owner for": lambda each: srm.owner("ec2", each),
    "ruling of": lambda each: srm.ruling(each, "guest-os-patching"),
    "ruling for": lambda each: srm.ruling("ec2", each),
    "value": lambda each: srm.owner("ecs", "guest-os-patching", launch_type=each),
    "flag": lambda each: srm.owner("rds", "guest-os-patching", custom=each),
    "region": lambda each: srm.owner("ec2", "guest-os-patching", region=each),
    "partition": lambda each: srm.owner("ec2", "guest-os-patching", partition=each),
    "service": srm.service,
    "concern": srm.concern,
    "identify": srm.identify,
    "vocabulary": lambda each: srm.identify("Amazon S3", each or "-"),
    "catalogue": lambda each: MODEL.services[each],
    "layers": lambda each: MODEL.layers[each],
    "extend": MODEL.extend,
    "assess": lambda each: Workload(name="x", uses=(Use(service="s3"),)).assess([each]),
    "format": lambda each: dump(Workload(name="x"), (), each),
    "load": load,
    "cloudformation": cloudformation.load,
    "overlay": overlay.load,
    "load_value": lambda each: interchange.load_value(each, Ruling),
    "load_model": interchange.load_model,
}
"""Every public call that takes something from outside."""

VALUES = {
    "None": None,
    "empty": "",
    "space": " ",
    "bytes": b"ec2",
    "huge": HUGE,
    "huge bytes": HUGE.encode(),
    "zero-width": "ec\u200b2",
    "null": "ec\0" + "2",
    "line break": "ec2\nx",
    "surrogate": "\ud800",
    "right to left": "\u202eec2",
    "number": 5,
    "float": float("nan"),
    "list": ["ec3"],
    "dictionary": {"ec3": "x"},
    "object": object(),
    "misspelt": "fargat",
}


@pytest.mark.parametrize("call", sorted(CALLS))
@pytest.mark.parametrize("value", sorted(VALUES))
def test_nonsense_is_refused_in_one_short_line(call, value):
    """Nothing that means nothing is answered; the error is of the family, short, printable and on one line."""
    with pytest.raises(SharedResponsibilityError) as caught:
        CALLS[call](VALUES[value])
    text = str(caught.value)
    assert 0 < len(text) < 300
    assert "\n" not in text
    text.encode()


@pytest.mark.parametrize(
    ("ask", "value", "nearest"),
    [
        (lambda: srm.owner("lambdda", "guest-os-patching"), "'lambdda'", "lambda"),
        (lambda: srm.owner("AWS Lambdda", "guest-os-patching"), "'AWS Lambdda'", "lambda"),
        (lambda: srm.owner("s\u200b3", "guest-os-patching"), "u200b", "s3"),
        (lambda: srm.owner("ec2", "guest-os-pathcing"), "'guest-os-pathcing'", "guest-os-patching"),
        (lambda: srm.owner("ec2", "guest_os_patching"), "'guest_os_patching'", "guest-os-patching"),
        (lambda: srm.owner("ec2", "patch-managment"), "'patch-managment'", "patch-management"),
        (lambda: srm.owner("ecs", "guest-os-patching", launchtype="ec2"), "'launchtype'", "launch_type"),
        (lambda: srm.owner("ecs", "guest-os-patching", launch_type="fargat"), "'fargat'", "fargate"),
        (lambda: srm.owner("ecs", "guest-os-patching", launch_type="FARGATE"), "'FARGATE'", "fargate"),
        (lambda: srm.owner("s3", "guest-os-patching", launch_type="ec2"), "'launch_type'", "asks for"),
        (lambda: srm.owner("rds", "guest-os-patching", custom="false"), "'false'", "False or True, without quotes"),
        (lambda: srm.owner("rds", "guest-os-patching", custom="True"), "'True'", "without quotes"),
        (lambda: srm.owner("rds", "guest-os-patching", custom=1), "1", "without quotes"),
        (lambda: srm.owner("rds", "guest-os-patching", custom=None), "None", "without quotes"),
        (lambda: srm.owner("ec2", "guest-os-patching", partition="aws-chn"), "'aws-chn'", "aws-cn"),
        (lambda: srm.owner("ec2", "guest-os-patching", region="us-east"), "'us-east'", "us-east-1"),
        (lambda: MODEL.layers["guest"], "'guest'", "guest-os"),
        (lambda: MODEL.profiles["function"], "'function'", "functions"),
    ],
)
def test_a_slip_names_the_value_and_the_nearest_right_one(ask, value, nearest):
    """The message quotes what was given and says what was probably meant."""
    with pytest.raises(SharedResponsibilityError) as caught:
        ask()
    text = str(caught.value)
    assert value in text
    assert nearest in text
    assert len(text) < 300


DEEP = 10_000
DOCUMENTS = {
    "truncated json": '{"Resources": {"A": {"Type": "AWS::S3::Bucket"',
    "truncated yaml": "Resources:\n  A: {Type: AWS::S3::Bucket",
    "deep json": '{"Resources": {"Type": ' + "[" * DEEP + "]" * DEEP + "}}",
    "deep json mappings": '{"Resources":' * DEEP + "1" + "}" * DEEP,
    "deep yaml": "Resources: {Type: " + "[" * DEEP + "]" * DEEP + "}",
    "deep yaml mappings": "Resources: {Type: " + "{a: " * DEEP + "}" * DEEP + "}",
    "deep yaml blocks": "Resources:\n  Type:\n" + "\n".join(" " * n + "-" for n in range(3, 300)),
    "cyclic yaml": "Resources: &r\n  A: {Type: x, Properties: *r}\n",
    "duplicate keys in json": '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}, "A": {"Type": "AWS::SQS::Queue"}}}',
    "duplicate keys in yaml": "Resources:\n  A: {Type: AWS::S3::Bucket}\n  A: {Type: AWS::SQS::Queue}\n",
    "null byte": "Resources: {A: {Type: 'AWS::S3::Bucket\0'}}",
    "control character": "Resources: {A: {Type: AWS::S3::Bucket\x01}}",
    "tab": "Resources:\n\tA: {Type: AWS::S3::Bucket}",
    "two documents": "Resources: {A: {Type: AWS::S3::Bucket}}\n---\nResources: {B: {Type: AWS::SQS::Queue}}\n",
    "words": HUGE,
    "python tag": "Resources: !!python/object/apply:os.system [Type]",
    "unknown anchor": "Resources: {A: {Type: *gone}}",
}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "text"])
def test_a_bad_document_is_refused_in_one_short_line(name, encoding):
    """A template that is cut off, ambiguous, cyclic, too deep or foreign is refused; nothing of it is answered."""
    text = DOCUMENTS[name]
    stream = io.StringIO(text) if encoding == "text" else io.BytesIO(text.encode(encoding))
    with pytest.raises(SharedResponsibilityError) as caught:
        load(stream)
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


def test_an_unknown_name_is_a_key_error_too():
    """`get` and `in` work on every catalogue, because what is missing is a key error."""
    assert MODEL.services.get("ec3") is None
    assert "ec3" not in MODEL.services
    with pytest.raises(KeyError) as caught:
        srm.service("ec3")
    assert isinstance(caught.value, UnknownNameError)


def test_bad_input_changes_no_answer():
    """After every refusal the answers are what they were."""
    before = srm.ruling("rds", "guest-os-patching")
    for value in (1, 0, "true", None):
        with pytest.raises(SharedResponsibilityError):
            srm.ruling("rds", "guest-os-patching", custom=value)
    with pytest.raises(SharedResponsibilityError):
        MODEL.extend(Overlay(id="x", reason="r"), None)
    assert srm.ruling("rds", "guest-os-patching") is before
    assert srm.ruling("rds", "guest-os-patching", custom=True).circumstances == (("custom", True),)
    assert srm.owner("rds", "guest-os-patching") is Owner.AWS
