"""Real templates of other people: each is read with the resource types that are expected, or refused."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from shared_responsibility import InputError
from shared_responsibility.importers import cloudformation, load

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures"
EXPECTED = FIXTURES / "expected_cfn.jsonl"
CASES = [json.loads(line) for line in EXPECTED.read_text(encoding="utf-8").splitlines()] if EXPECTED.exists() else []


def resource_types(workload):
    """Count the resources of each type, those that are not placed included; each resource once."""
    seen = {sighting for use in workload.uses for sighting in use.seen}
    seen |= {each.seen for each in workload.unplaced}
    return Counter(sighting.resource_type for sighting in seen if sighting.resource_type)


@pytest.mark.shared
def test_every_template_is_expected(shared):
    """No template beside the checkout is without an expectation, and none is missing."""
    folder = shared / "fixtures" / "cloudformation"
    assert {case["file"] for case in CASES} == {f"cloudformation/{path.name}" for path in folder.iterdir()}


@pytest.mark.shared
@pytest.mark.parametrize("case", CASES, ids=[case["file"].partition("/")[2][:40] for case in CASES])
def test_a_real_template_is_read_or_refused(case, shared):
    """The resource types are those that are expected, unknown ones are listed; a broken template is refused with its line."""
    path = shared / "fixtures" / case["file"]
    if case["parse"] == "error":
        with pytest.raises(InputError) as caught:
            cloudformation.load(path)
        assert caught.value.path == str(path)
        assert caught.value.line is not None
        assert len(str(caught.value)) < 300
        return
    workload = load(path)
    assert dict(resource_types(workload)) == case.get("resource_types_expanded", case["resource_types"])
    for each in workload.unplaced:
        assert each.reason
        assert each.seen.line is not None
