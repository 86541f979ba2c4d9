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


TERRAFORM = {
    "002": (24, 13),
    "005": (13, 11),
    "008": (5, 3),
    "011": (9, 5),
    "014": (6, 6),
    "017": (3, 2),
    "020": (2, 2),
    "023": (4, 4),
    "026": (21, 6),
    "029": (3, 2),
    "032": (3, 3),
    "035": (4, 2),
    "038": (5, 2),
    "041": (14, 8),
}
"""How many AWS resources of how many types the manifest counts in each plan or state."""

NO_ITEMS = {
    "c7n__event-cloudsearch.json",
    "c7n__poll-evaluation.json",
    "c7n__test_account_config__config.DescribeConfigurationRecorders_1.json",
    "c7n__test_config_recorder_toggle_start__config.DescribeConfigurationRecorders_1.json",
}
"""What is about AWS Config, or an event of another kind, and holds no item."""


def sightings(workload):
    """Give everything that was seen, placed or not."""
    return [seen for use in workload.uses for seen in use.seen] + [each.seen for each in workload.unplaced]


@pytest.mark.shared
def test_every_plan_and_state_is_read_or_refused(shared):
    """The resources and types are those that the manifest counts; a raw state is told apart."""
    counted = {}
    for path in sorted((shared / "fixtures" / "terraform").iterdir()):
        if path.name.startswith("raw"):
            with pytest.raises(InputError, match="raw state file"):
                load(path)
            continue
        seen = set(sightings(load(path)))
        counted[path.name[:3]] = (len(seen), len({each.resource_type for each in seen}))
    assert counted == TERRAFORM


@pytest.mark.shared
def test_every_file_of_aws_config_is_read_or_refused(shared):
    """Items are read in every envelope, what holds none is refused, and a broken file with its line."""
    empty, read = set(), {}
    for path in sorted((shared / "fixtures" / "config").iterdir()):
        try:
            read[path.name] = load(path)
        except InputError as error:
            assert len(str(error)) < 300  # noqa: PT017 (some are refused, some not)
            empty.add(path.name)
            assert (error.line is not None) == ("SSM" in path.name)  # noqa: PT017
    assert empty == {*NO_ITEMS, "rdk__AWS_SSM_ManagedInstanceInventory_Linux.json"}
    singles = [name for name in read if name.startswith("rdk__")]
    assert all(len(sightings(read[name])) == 1 and not read[name].unplaced for name in singles)
    assert len(sightings(read["snapshot__rdk-items.json"])) == len(singles)


@pytest.mark.shared
def test_a_whole_folder_of_real_files_is_read(shared):
    """One call reads everything; the faults are the broken templates."""
    found = load(shared / "fixtures" / "cloudformation")
    broken = [case["file"].partition("/")[2] for case in CASES if case["parse"] == "error"]
    assert [each.seen.path.rpartition("/")[2] for each in found.faults] == broken
    assert all(each.seen.line is not None for each in found.faults)
