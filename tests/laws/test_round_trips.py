"""Law 6: model, overlays and rulings survive JSON both ways, byte for byte, in any process, under any hash seed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import MODEL, Overlay, Ruling, Service, SharedResponsibilityError
from shared_responsibility.exporters.interchange import SCHEMA_VERSION, dump_model, dump_value, load_model, load_value
from shared_responsibility.testing import overlays
from small_world import world

SCRIPT = """
import hashlib, sys
from shared_responsibility import MODEL
from shared_responsibility.exporters.interchange import dump_model, dump_value, load_model
text = sys.stdin.read()
again = dump_model(load_model(text))
rulings = "".join(dump_value(MODEL.ruling(s, c)) for s in ("ec2", "ecs", "lambda", "s3") for c in MODEL.concerns)
for each in (again, dump_model(MODEL), rulings):
    print(hashlib.sha256(each.encode()).hexdigest())
"""


def digest(text):
    """Give a short name of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture(scope="module")
def written():
    """Write the built-in model once."""
    return dump_model()


@pytest.fixture(scope="module")
def loaded(written):
    """Read it back once."""
    return load_model(written)


def test_the_model_survives(written, loaded):
    """The model that is read back is equal, and is written the same."""
    assert loaded == MODEL
    assert dump_model(loaded) == written
    assert loaded.places() == MODEL.places()


def test_the_model_that_is_read_back_answers_alike(loaded):
    """Owners, duties, names and places are the same in the model that was read back."""
    for service in ("ec2", "ecs", "eks", "lambda", "rds", "s3", "outposts"):
        for concern in (*MODEL.concerns, *MODEL.topics, *MODEL.controls):
            assert loaded.ruling(service, concern) == MODEL.ruling(service, concern)
    for name in ("Amazon S3", "AWS::RDS::DBInstance", "aws_s3_bucket", "arn:aws-cn:s3:::x", "EKS Auto Mode"):
        assert loaded.identify(name) == MODEL.identify(name)
    region = {"region": "cn-north-1"}
    assert loaded.ruling("s3", "region-choice", **region) == MODEL.ruling("s3", "region-choice", **region)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_text_is_the_same_in_every_process(seed, written):
    """Neither the process nor its hash seed can be seen in what is written."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input=written,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    rulings = "".join(dump_value(MODEL.ruling(s, c)) for s in ("ec2", "ecs", "lambda", "s3") for c in MODEL.concerns)
    assert done.stdout.split() == [digest(written), digest(written), digest(rulings)]


def test_every_service_survives(written):
    """Each service of the catalogue comes back as the same value."""
    for service in MODEL.services.values():
        text = dump_value(service)
        found = load_value(text, Service)
        assert found == service
        assert dump_value(found) == text
    assert json.loads(written)["schema_version"] == SCHEMA_VERSION


def test_rulings_of_every_kind_survive():
    """Determined and undetermined rulings, topics and places come back equal, members of their enums included."""
    model = world()
    for said in (
        {},
        {"site": "home"},
        {"site": {"home", "van"}},
        {"gas": True},
        {"gas": {True, False}},
        {"region": "ee-east-1"},
    ):
        for concern in (*model.concerns, *model.topics):
            ruling = model.ruling("kiln", concern, **said)
            text = dump_value(ruling)
            found = load_value(text, Ruling)
            assert found == ruling
            assert repr(found) == repr(ruling)
            assert dump_value(found) == text


@given(overlays())
def test_overlays_survive(overlay):
    """Any overlay comes back equal, and is written the same."""
    text = dump_value(overlay)
    found = load_value(text, Overlay)
    assert found == overlay
    assert repr(found) == repr(overlay)
    assert dump_value(found) == text


def test_a_model_with_overlays_survives():
    """What overlays brought and changed is written with the model."""
    overlay = Overlay(id="acme", reason="how we work", services=(Service(id="acme-easel", name="Easel"),))
    model = MODEL.extend(overlay)
    found = load_model(dump_model(model))
    assert found == model
    assert found.overlays == (overlay,)
    assert found.service("easel").id == "acme-easel"
    assert found.extend(overlay) is found


@given(st.data())
def test_rulings_of_extended_models_survive(data):
    """Rulings that an overlay changed come back equal."""
    overlay = data.draw(overlays())
    model = MODEL.extend(overlay)
    for concern in (overlay.concerns[0].id, "guest-os-patching"):
        ruling = model.ruling(overlay.services[0].id, concern)
        assert load_value(dump_value(ruling), Ruling) == ruling


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "5",
        "{}",
        '{"schema_version": 0}',
        '{"schema_version": "1"}',
        f'{{"schema_version": {SCHEMA_VERSION}}}',
        f'{{"schema_version": {SCHEMA_VERSION}, "services": 5}}',
        f'{{"schema_version": {SCHEMA_VERSION}, "services": [5]}}',
        "[" * 10_000,
        "9" * 5000,
        '{"a": "\0"}',
    ],
)
def test_what_is_no_model_is_refused(text):
    """A text that is no model, or no JSON, is an error of the family, with a short message."""
    for read in (load_model, lambda each: load_value(each, Ruling)):
        with pytest.raises(SharedResponsibilityError) as caught:
            read(text)
        assert len(str(caught.value)) < 300
        assert "\n" not in str(caught.value)
