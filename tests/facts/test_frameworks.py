"""Frameworks: every id of the publishers' lists, baselines that count right, maps that lead somewhere, and no licensed text."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from shared_responsibility import MODEL, Owner, Standing
from shared_responsibility._controls import _key

ROOT = Path(__file__).resolve().parent.parent.parent
CONTROLS = list(MODEL.controls.values())
CURRENT = [each for each in CONTROLS if not each.withdrawn]
MAPPED = (
    "aws-srm",
    "cis-aws-foundations-7.0.0",
    "hipaa-security-rule",
    "iso-27017-2015-cld",
    "nist-800-171-r2",
    "nist-800-53-r5",
    "nist-csf-2.0",
)
FREE = {"aws-srm", "hipaa-security-rule", "nist-800-53-r5", "nist-csf-2.0"}
COUNTS = {
    "aws-fsbp": 286,
    "aws-srm": 5,
    "cis-aws-foundations-7.0.0": 70,
    "csa-ccm-v4": 197,
    "hipaa-security-rule": 72,
    "iso-27001-2022": 93,
    "iso-27017-2015-cld": 7,
    "nist-800-171-r2": 110,
    "nist-800-53-r5": 1196,
    "nist-csf-2.0": 134,
    "pci-dss-4.0.1": 366,
    "soc2-tsc-2017": 61,
    "uk-ncsc-cloud-security-principles": 20,
}
BASELINES = {
    "fedramp-high": 410,
    "fedramp-li-saas": 156,
    "fedramp-low": 156,
    "fedramp-moderate": 323,
    "nist-high": 370,
    "nist-low": 149,
    "nist-moderate": 287,
    "nist-privacy": 96,
}


def read(shared, path):
    """Read a file of the shared data."""
    return json.loads((shared / "reference" / path).read_text(encoding="utf-8"))


def own(framework):
    """Give what a framework calls its controls."""
    return {each.label for each in CONTROLS if each.framework == framework}


# -- every id ----------------------------------------------------------------------------------------------------------


def test_every_framework_has_as_many_controls_as_its_publisher_lists():
    """The figures are those of the editions that are named."""
    assert Counter(each.framework for each in CONTROLS) == COUNTS
    assert set(MODEL.frameworks) == set(COUNTS)


def test_every_baseline_has_as_many_controls_as_its_publisher_says():
    """NIST's and FedRAMP's own counts; each control exists and is not withdrawn."""
    assert {id_: len(each.controls) for id_, each in MODEL.baselines.items()} == BASELINES
    for id_, each in MODEL.baselines.items():
        assert len(set(each.controls)) == len(each.controls)
        assert [control.id for control in MODEL.controls_of(id_)] == list(each.controls)
        assert not any(MODEL.controls[control].withdrawn for control in each.controls)
        assert each.framework in MODEL.frameworks


def test_a_higher_baseline_asks_for_all_that_a_lower_one_does():
    """Low is within Moderate, Moderate within High."""
    for publisher in ("nist", "fedramp"):
        low, moderate, high = (
            set(MODEL.baselines[f"{publisher}-{each}"].controls) for each in ("low", "moderate", "high")
        )
        assert low < moderate < high


@pytest.mark.shared
def test_the_lists_are_as_their_publishers_write_them(shared):
    """The generator, run over the publishers' files, would write what is here."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "frameworks.py"), str(shared / "reference"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.shared
def test_every_control_of_nist_is_there(shared):
    """Each id of the catalogue 5.0.1 and of the later releases, with its title, its letters and whether it was withdrawn."""
    groups = read(shared, "nist/NIST_SP-800-53_rev5.0.1_catalog.json")["catalog"]["groups"]
    listed = {}
    for group in groups:
        for control in group["controls"]:
            listed.update({each["id"]: each for each in (control, *control.get("controls", ()))})
    gone = {
        id_
        for id_, each in listed.items()
        if any(prop["name"] == "status" and prop["value"].lower() == "withdrawn" for prop in each["props"])
    }
    added = {
        each["id"]: each["title"]
        for release in read(shared, "nist/sp800-53_rev5_release_deltas.json")["releases"]
        for each in release["adds"]
    }
    ours = {each.id.partition(":")[2]: each for each in CONTROLS if each.framework == "nist-800-53-r5"}
    assert set(ours) == {*listed, *added}
    assert (len(listed), len(gone), len(added)) == (1189, 182, 7)
    assert {id_ for id_, each in ours.items() if each.withdrawn} == gone
    assert all(ours[id_].name == each["title"].strip() for id_, each in listed.items())
    assert all(ours[id_].name == title for id_, title in added.items())


@pytest.mark.shared
def test_every_other_reference_list_is_there(shared):
    """Each id of CSF 2.0, of the HIPAA Security Rule and of the frameworks of which only ids may be had."""
    csf = read(shared, "frameworks/nist_csf_2.0_core.json")["elements"]
    assert own("nist-csf-2.0") == {each["id"] for each in csf}
    hipaa = read(shared, "frameworks/hipaa_security_rule_ids.json")["elements"]
    assert own("hipaa-security-rule") == {each["id"] for each in hipaa}
    for framework in read(shared, "frameworks/framework_ids.json")["frameworks"]:
        assert own(framework["id"]) == set(framework["ids"])


def test_the_requirements_of_cmmc_level_2_are_the_110():
    """Fourteen families, each numbered without a gap."""
    families = Counter(each.label.rpartition(".")[0] for each in MODEL.controls_of("nist-800-171-r2"))
    assert list(families.values()) == [22, 3, 9, 9, 11, 3, 6, 9, 2, 6, 3, 4, 16, 7]
    for family, count in families.items():
        assert all(f"nist-800-171-r2:{family}.{number}" in MODEL.controls for number in range(1, count + 1))


def test_no_two_controls_of_a_framework_are_spelled_alike():
    """What is left without punctuation still tells the controls of a framework apart."""
    keys = Counter((each.framework, _key(each.id.partition(":")[2])) for each in CONTROLS)
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_label_is_the_id_as_the_framework_writes_it():
    """Label and id differ in case and in the punctuation of enhancements alone."""
    for each in CONTROLS:
        if each.label:
            assert _key(each.label.lower()) == _key(each.id.partition(":")[2])


def test_what_took_a_withdrawn_control_over_exists():
    """An heir is a control of the same framework, or one of its families."""
    families = {each.id.rpartition("-")[0] for each in CONTROLS}
    for each in CONTROLS:
        assert bool(each.into) <= each.withdrawn
        assert all(heir in MODEL.controls or heir in families for heir in each.into)
        assert not (each.withdrawn and each.concerns)


# -- no licensed text ----------------------------------------------------------------------------------------------------


def test_only_public_works_are_quoted():
    """A framework whose text is licensed is here by its ids: no heading, no sentence."""
    for each in CONTROLS:
        assert each.framework in FREE or each.name == "", each.id
    for framework in MODEL.frameworks.values():
        assert framework.licence
        assert framework.provenance
        assert framework.source.url == framework.url
        assert "public domain" in framework.licence or "alone are here" in framework.licence


@pytest.mark.parametrize(
    "path", sorted((ROOT / "src/shared_responsibility/catalog/frameworks").glob("*.py")), ids=lambda p: p.stem
)
def test_a_list_names_its_licence_where_it_stands(path):
    """Each module says its provenance and its licence, and holds nothing longer than a line of a table."""
    text = path.read_text(encoding="utf-8")
    if "TABLE" in text:
        assert "licence=" in text
        assert "provenance=" in text
    if "ids alone" in text or "numbers alone" in text:
        table = text.partition('TABLE = """')[2].partition('"""')[0]
        assert all(re.fullmatch(r"[^| ]+\|[^| ]+|\\", line) for line in table.splitlines() if line)


# -- maps ----------------------------------------------------------------------------------------------------------------


def test_every_concern_that_a_control_asks_about_exists():
    """No control leads to nothing."""
    wrong = {concern for each in CONTROLS for concern in each.concerns if concern not in MODEL.concerns}
    assert sorted(wrong) == []


def test_every_control_of_the_four_frameworks_is_mapped():
    """Each control of NIST SP 800-53, CSF 2.0, SP 800-171 and the HIPAA Security Rule asks about something."""
    assert [each.id for each in CURRENT if each.framework in MAPPED and not each.concerns] == []


def test_every_rule_of_a_map_is_about_a_control_that_exists():
    """A rule names a family, a control or an enhancement of its framework, and each is named once."""
    from importlib import import_module
    from pkgutil import iter_modules

    from shared_responsibility.catalog import frameworks, mappings

    for info in iter_modules(mappings.__path__):
        asks = import_module(f"{mappings.__name__}.{info.name}").ASKS
        module = import_module(f"{frameworks.__name__}.{info.name}")
        keys = {_key(line.partition("|")[0]) for line in module.TABLE.splitlines()}
        above = {key[:end] for key in keys for end in range(1, len(key) + 1)}
        named = [each for rule in asks for each in rule.controls]
        assert [each for each in named if _key(each) not in above] == [], info.name
        assert [each for each, count in Counter(named).items() if count > 1] == [], info.name
        assert all(rule.concerns or rule.same_as or rule.checks for rule in asks)
        assert all(list(rule.concerns) == sorted(set(rule.concerns)) for rule in asks)


def test_the_first_control_of_each_family_is_the_customer_s():
    """A policy of one's own is nobody else's, whatever the service."""
    firsts = [each for each in CURRENT if re.fullmatch(r"nist-800-53-r5:[a-z]{2}-1", each.id)]
    assert len(firsts) == 20
    for service in ("dynamodb", "ec2", "lambda", "outposts", "rds", "s3"):
        assert {MODEL.owner(service, each) for each in firsts} == {Owner.CUSTOMER}


@pytest.mark.parametrize("control", MODEL.controls_of("aws-srm"), ids=lambda control: control.id.partition(":")[2])
def test_the_kinds_that_aws_names_follow_from_the_concerns(control):
    """What AWS's page calls inherited, shared or customer-specific comes out so for a virtual machine."""
    assert MODEL.control_ruling("ec2", control).kind is control.kind


# -- public sources --------------------------------------------------------------------------------------------------------


@pytest.mark.shared
def test_every_row_of_the_public_sources_is_here(shared):
    """Each framework, control, owner and address of the 996 rows has become an attribution, and no other has."""
    path = shared / "reference" / "control_responsibility.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    theirs = Counter((row["framework"], _key(row["control"].lower()), row["owner"], row["source_url"]) for row in rows)
    ours = Counter(
        (each.control.partition(":")[0], _key(each.control.partition(":")[2]), each.owner.value, each.source.url)
        for control in CONTROLS
        for each in MODEL.control_ruling("ec2", control).attributions
    )
    assert ours == theirs
    assert sum(ours.values()) == 996


def test_every_testimony_is_about_controls_that_exist():
    """A source speaks of controls of a framework that is here, and each of its words is about one."""
    for each in MODEL.library.testimonies:
        assert [control for control in each.controls if f"{each.framework}:{control}" not in MODEL.controls] == []
        assert set(each.retitled) <= set(each.controls)
        assert each.note.endswith(".")


def test_every_difference_from_the_sources_is_explained():
    """Nowhere does an answer for EC2 differ from all sources without a reason of its group."""
    for each in CURRENT:
        answer = MODEL.control_ruling("ec2", each)
        assert "for this service alone" not in answer.difference, each.id


def test_every_explanation_is_needed():
    """A reason that explains nothing any more is taken out."""
    given = {answer.difference for each in CURRENT if (answer := MODEL.control_ruling("ec2", each)).difference}
    assert {each.because for each in MODEL.library.differences} == given
    assert all(each.framework in MODEL.frameworks for each in MODEL.library.differences)


def test_the_standing_of_the_controls_is_as_it_was_counted():
    """Of the current controls of NIST SP 800-53 these many are agreed, contested, told by one witness, or by none."""
    found = Counter(MODEL.control_ruling("ec2", each).standing for each in MODEL.controls_of("nist-800-53-r5"))
    assert found == {Standing.AGREED: 146, Standing.CONTESTED: 110, Standing.SINGLE: 85, Standing.NONE: 673}
