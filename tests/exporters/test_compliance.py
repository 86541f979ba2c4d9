"""Documents for auditors: the workbook cell by cell, OSCAL by its schemas and its own references, matrices by their codes."""

from __future__ import annotations

import builtins
import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

import shared_responsibility as srm
from shared_responsibility import MODEL, Owner, Sighting, Use, Workload
from shared_responsibility._codes import Raci, iso_27017, pci_dss, raci, ssrm_ownership
from shared_responsibility.exporters import compliance
from shared_responsibility.exporters.compliance import oscal_component, spreadsheet
from shared_responsibility.exporters.compliance._positions import evidence, positions, responsibilities, sides

SHARED = Path(__file__).resolve().parents[3] / "shared"
FARGATE = Use(
    service="ecs",
    circumstances=(("launch_type", "fargate"),),
    seen=(Sighting(path="shop.yaml", line=3, address="=cmd()"),),
)
WORKLOAD = Workload(name="=shop\x1b[31m", uses=(Use(service="ec2"), Use(service="s3"), FARGATE))
OPEN = Workload(name="open", uses=(Use(service="ecs"),))
SEATS = [(name, seat) for name, module in compliance.formats().items() for seat in module.SEATS]
BASELINE = {"raci": "nist-low", "caiq": "nist-low", "pci-dss-12.8.5": "nist-low", "iso-27017-cld.6.3.1": "nist-low"}
OWNERS = set(Owner)


def export(name, workload=WORKLOAD, seat="aws", controls="fedramp-low", model=MODEL):
    """Write a document about a small baseline."""
    return compliance.export(name, workload, seat=seat, controls=controls, model=model)


@pytest.fixture(scope="module")
def book():
    """Give the workbook, read back by another library."""
    return openpyxl.load_workbook(io.BytesIO(export("fedramp-crm")))


def lines(sheet):
    """Give the rows of a sheet below its heads."""
    return list(sheet.iter_rows(min_row=4, values_only=True))


# -- what holds for every document ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "seat"), SEATS)
def test_two_runs_give_identical_bytes(name, seat):
    """A document depends on its input alone, and shows no representation of an object."""
    first = export(name, seat=seat)
    assert first == export(name, seat=seat)
    assert first
    if not name.endswith("crm"):
        text = first.decode()
        assert "Owner." not in text
        assert "object at 0x" not in text
        assert "\x1b" not in text


def test_the_seat_and_the_format_must_exist():
    """A misspelt format, seat or baseline is an error that names what there is."""
    with pytest.raises(srm.UnknownEntryError, match="fedramp-crm"):
        export("fedramp-crn")
    with pytest.raises(srm.UnknownEntryError, match="aws"):
        export("fedramp-crm", seat="customer")
    with pytest.raises(srm.UnknownEntryError, match="fedramp-high"):
        export("fedramp-crm", controls="fedramp-hihg")


def test_a_document_has_controls_of_its_own():
    """Without a baseline a document goes through the framework that it is about."""
    rows = list(csv.DictReader(io.StringIO(compliance.export("raci", WORKLOAD, seat="aws").decode())))
    assert {row["control"] for row in rows} >= {"PR.AA-01"}


def test_positions_leave_out_what_does_not_apply():
    """A use to which a control does not apply has no answer; what is open stays."""
    controls = [MODEL.control("PE-3"), MODEL.control("AC-2")]
    physical, accounts = positions(WORKLOAD, controls, MODEL)
    assert physical.owner is Owner.AWS
    assert physical.rows[0] == "PE-3(a)"
    assert len(accounts.answers) == len(WORKLOAD.uses)
    asked = list(responsibilities(WORKLOAD, [physical], MODEL))
    assert {each.concern for each in asked} == set(physical.control.concerns)
    assert all(each.sources or each.basis == "inferred" for each in asked)


def test_parties_of_their_own_are_named():
    """A duty that was delegated names its party, on the customer's side."""
    team = srm.Party(id="team", name="the team", kind=srm.PartyKind.OPERATOR, acts_for="customer")
    mine = srm.Delegation(party="team", service="ec2", concern="guest-os-patching")
    model = MODEL.extend(srm.Overlay(id="ours", reason="r", parties=(team,), delegations=(mine,)))
    provider, customer = sides(model.ruling("ec2", "guest-os-patching"), model)
    assert any(text.startswith("the team: ") for text in customer)
    assert not any("the team" in text for text in provider)
    text = export("raci", controls="nist-low", model=model).decode()
    assert "the team: " in text
    assert any(row["overlays"] == "ours" for row in csv.DictReader(io.StringIO(text)))
    crm = openpyxl.load_workbook(io.BytesIO(export("fedramp-crm", model=model)))
    assert any("Changed by overlay ours" in str(row[2]) for row in lines(crm["CRM Worksheet"]))


def test_what_is_due_in_some_circumstances_only_is_not_lost():
    """A ruling whose duties differ with a circumstance names both; one that is open names none."""
    ruling = MODEL.ruling("ec2", "hardware-maintenance")
    provider, customer = sides(ruling, MODEL)
    further = {duty.text for each in ruling.alternatives for duty in each.duties} - {
        duty.text for duty in ruling.duties
    }
    assert further
    assert all(
        any(text.startswith("If ") and text.endswith(each) for text in (*provider, *customer)) for each in further
    )
    assert sides(MODEL.ruling("ecs", "guest-os-patching"), MODEL) == ([], [])


def test_evidence_names_who_has_it():
    """AWS's evidence is had from Artifact, the customer's is its own, an open one is open."""
    assert "Artifact" in evidence(Owner.AWS, ())
    assert evidence(Owner.CUSTOMER, ()) == "The customer: records of its own."
    assert evidence(Owner.UNDETERMINED, ()) == "Open."
    assert evidence(Owner.SHARED, ()).count(":") == 2


# -- the workbook ---------------------------------------------------------------------------------------------------------


@pytest.mark.shared
def test_the_workbook_has_the_layout_of_the_template(book):
    """Sheets, titles, groups, headers and first rows are those of the template; one sheet of our own stands at the end."""
    layout = json.loads((SHARED / "reference" / "layouts" / "fedramp_cis_crm_workbook.json").read_text("utf-8"))
    assert book.sheetnames[:-1] == [sheet["name"] for sheet in layout["sheets"]]
    cis, crm = layout["sheets"][1], layout["sheets"][2]
    sheet = book["CIS Worksheet"]
    assert sheet.cell(1, 1).value == cis["title_row"].replace("<Low or Moderate|High>", "Low or Moderate")
    for number, column in enumerate(cis["columns"], start=1):
        assert sheet.cell(3 if number > 1 else 2, number).value == column["header"]
    groups = [column.get("group") for column in cis["columns"]]
    for group in ("Implementation Status", "Control Origination"):
        assert sheet.cell(2, groups.index(group) + 1).value == group
    assert sheet.cell(cis["first_data_row"], 1).value == "AC-1(a)"
    sheet = book["CRM Worksheet"]
    assert [sheet.cell(crm["header_row"], n).value for n in (1, 2, 3)] == [each["header"] for each in crm["columns"]]
    allowed = {*crm["columns"][1]["values"], None}
    assert {row[1] for row in lines(sheet)} <= allowed


def test_there_is_a_row_for_each_lettered_part(book):
    """Both sheets have one row for each part of each control of the baseline, in its order."""
    controls = MODEL.controls_of("fedramp-low")
    labels = [f"{each.label}({part})" if part else each.label for each in controls for part in each.parts or ("",)]
    for name in ("CIS Worksheet", "CRM Worksheet"):
        assert [row[0] for row in lines(book[name])] == labels


def test_no_implementation_status_is_claimed(book):
    """The status stays empty; each control has at most one origination, and only open ones have none."""
    for row in lines(book["CIS Worksheet"]):
        assert not any(row[1:6])
        assert [cell for cell in row[6:13] if cell] == ["X"]


def test_the_crm_follows_from_the_positions(book):
    """Yes, Partial and No follow from the owner over all services; every row names services, evidence, basis and page."""
    found = {row[0]: row for row in lines(book["CRM Worksheet"])}
    for position in positions(WORKLOAD, MODEL.controls_of("fedramp-low"), MODEL):
        expected = {Owner.AWS: "Yes", Owner.SHARED: "Partial"}.get(position.owner, "No")
        for label in position.rows:
            _, inherited, text = found[label][:3]
            assert inherited == expected
            if position.answers:
                for part in ("Amazon ", "AWS: ", "The customer: ", "Evidence: ", "Basis: ", "Source: "):
                    assert part in text
                assert "https://" in text or "no page says so" in text


def test_what_is_open_is_not_marked():
    """A control that depends on what was not said has no mark, and the line names what is missing."""
    opened = openpyxl.load_workbook(io.BytesIO(export("fedramp-crm", OPEN)))
    rows = {row[0]: row for row in lines(opened["CRM Worksheet"])}
    empty = [row for row in rows.values() if not row[1]]
    assert empty
    assert any("open; say launch_type." in row[2] for row in empty)
    marks = {row[0]: row[6:13] for row in lines(opened["CIS Worksheet"])}
    assert all(not any(marks[row[0]]) for row in empty)


def test_a_service_without_facts_is_open_without_a_question():
    """What is not modelled is said to be so."""
    model = MODEL.extend(srm.Overlay(id="x", reason="x", services=(srm.Service(id="acme-thing", name="Acme"),)))
    opened = openpyxl.load_workbook(
        io.BytesIO(export("fedramp-crm", Workload(name="x", uses=(Use(service="acme-thing"),)), model=model))
    )
    assert any("Acme: open; " in row[2] for row in lines(opened["CRM Worksheet"]))


def test_an_empty_workload_says_that_nothing_applies():
    """Every row of a workload without services says so."""
    empty = openpyxl.load_workbook(io.BytesIO(export("fedramp-crm", Workload(name="empty"))))
    assert {row[2] for row in lines(empty["CRM Worksheet"])} == {"Does not apply to any service of this workload."}
    rows = list(csv.DictReader(io.StringIO(export("raci", Workload(name="empty"), controls="nist-low").decode())))
    assert {row["because"] for row in rows} == {"It applies to no service of this workload."}


def test_no_cell_is_a_formula_and_none_is_too_long(book):
    """What a document or a workload is called cannot become a formula or an escape sequence."""
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                text = str(cell.value or "")
                assert "\x1b" not in text
                assert not text.startswith(("=", "+", "-", "@"))
                assert len(text) < 32_767
    assert any(str(cell.value).startswith("'=shop") for row in book["Instructions"].iter_rows() for cell in row)


def test_people_can_work_with_the_sheets(book):
    """Heads are frozen, columns can be filtered, and long texts are wrapped."""
    for name, frozen in (("CIS Worksheet", "B4"), ("CRM Worksheet", "B4"), ("Duties and Sources", "C2")):
        assert book[name].freeze_panes == frozen
        assert book[name].auto_filter.ref
    assert book["CRM Worksheet"]["C5"].alignment.wrap_text


def test_the_last_sheet_proves_every_line(book):
    """Each line has both duties, the evidence, the basis, the standing, and a page with its month unless it is inferred."""
    sheet = book["Duties and Sources"]
    head = [cell.value for cell in sheet[1]]
    rows = [dict(zip(head, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert len(rows) > 100
    for row in rows:
        assert row["AWS"] or row["Customer"] or row["Open"]
        assert row["Evidence"]
        assert row["Basis"]
        assert row["Sources"] or row["Basis"] in ("inferred", "not-modelled")
        assert bool(row["Sources"]) is bool(row["Read"])


def test_what_a_cell_cannot_hold_stands_on_the_last_sheet():
    """A text that is too long is cut between lines, and says how many are missing."""
    text = spreadsheet._cut(["a" * 20_000, "b" * 20_000, "c"])
    assert text.endswith("2 further lines stand on the sheet Duties and Sources.")
    assert spreadsheet._cut(["=1", "-2"]) == "'=1\n'-2"


def test_a_difference_from_public_sources_is_said():
    """Where public sources say something else the line gives the reason."""
    rows = positions(Workload(name="x", uses=(Use(service="ec2"),)), MODEL.controls_of("nist-high"), MODEL)
    differing = next(row for row in rows if row.answers and row.answers[0].ruling.difference)
    assert any(line.startswith("Public sources differ: ") for line in spreadsheet._lines(differing, MODEL))


def test_a_framework_without_impact_level_is_named_itself():
    """The title names the framework where there is no impact level."""
    other = openpyxl.load_workbook(io.BytesIO(export("fedramp-crm", controls="nist-800-171-r2")))
    assert "nist-800-171-r2" in other["CIS Worksheet"]["A1"].value


def test_without_the_library_the_error_says_what_to_install(monkeypatch):
    """The workbook is an extra; whoever lacks it is told which."""
    real = builtins.__import__

    def refuse(name, *rest, **named):
        if name == "xlsxwriter":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(srm.SharedResponsibilityError, match=r"\[xlsx\]"):
        export("fedramp-crm")


# -- OSCAL ----------------------------------------------------------------------------------------------------------------


def plan(seat, workload=WORKLOAD, controls="fedramp-low"):
    """Give a system security plan."""
    return json.loads(export("oscal-ssp", workload, seat, controls))["system-security-plan"]


def values_of(key, document):
    """Collect every value under a key, however deep."""
    if isinstance(document, dict):
        for name, value in document.items():
            if name == key:
                yield value
            yield from values_of(key, value)
    elif isinstance(document, list):
        for each in document:
            yield from values_of(key, each)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "seat", "schema"),
    [("oscal-ssp", "aws", "ssp"), ("oscal-ssp", "customer", "ssp"), ("oscal-component", "aws", "component")],
)
@pytest.mark.parametrize("workload", [WORKLOAD, OPEN, Workload(name="")], ids=["some", "open", "empty"])
def test_oscal_keeps_to_the_schemas(name, seat, schema, workload):
    """Every document is valid against NIST's schema of OSCAL 1.2.3."""
    import jsonschema_rs

    path = SHARED / "reference" / "oscal-schemas" / f"oscal_{schema}_schema_v1.2.3.json"
    validator = jsonschema_rs.validator_for(json.loads(path.read_text("utf-8")))
    errors = [str(error) for error in validator.iter_errors(json.loads(export(name, workload, seat)))]
    assert errors == []


def test_every_reference_of_the_pair_resolves():
    """What the customer's plan inherits and must satisfy is what AWS's plan provides and leaves; nothing points nowhere."""
    aws, customer = plan("aws"), plan("customer")
    for document in (aws, customer):
        uuids = list(values_of("uuid", document))
        assert len(uuids) == len(set(uuids))
        components = {each["uuid"] for each in document["system-implementation"]["components"]}
        assert set(values_of("component-uuid", document)) <= components
        resources = {each["uuid"] for each in document["back-matter"]["resources"]}
        assert document["import-profile"]["href"].removeprefix("#") in resources
        roles = {each["id"] for each in document["metadata"]["roles"]}
        assert set(values_of("role-id", document)) <= roles
    provided = {each["uuid"] for group in values_of("provided", aws) for each in group}
    left = {each["uuid"] for group in values_of("responsibilities", aws) for each in group}
    assert set(values_of("provided-uuid", aws)) <= provided
    inherited = [each for group in values_of("inherited", customer) for each in group]
    satisfied = [each for group in values_of("satisfied", customer) for each in group]
    assert {each["provided-uuid"] for each in inherited} == provided
    assert {each["responsibility-uuid"] for each in satisfied} == left
    (authorization,) = customer["system-implementation"]["leveraged-authorizations"]
    assert authorization["party-uuid"] in {each["uuid"] for each in customer["metadata"]["parties"]}
    theirs = {each["uuid"] for each in aws["system-implementation"]["components"]}
    for component in customer["system-implementation"]["components"][1:]:
        props = {each["name"]: each["value"] for each in component["props"]}
        assert props["leveraged-authorization-uuid"] == authorization["uuid"]
        assert props["inherited-uuid"] in theirs


def test_what_has_no_duties_exports_nothing():
    """A service of which nothing is known provides nothing and leaves nothing; one without controls has none."""
    model = MODEL.extend(srm.Overlay(id="x", reason="x", services=(srm.Service(id="acme-thing", name="Acme"),)))
    thing = Workload(name="x", uses=(Use(service="acme-thing"),))
    for seat in ("aws", "customer"):
        text = export("oscal-ssp", thing, seat, "nist-privacy", model).decode()
        assert not any(f'"{key}"' in text for key in ("export", "inherited", "satisfied"))
    definition = json.loads(oscal_component.dump(thing, (), seat="aws", controls="nist-low", model=model))
    (component,) = definition["component-definition"]["components"]
    assert "control-implementations" not in component


def test_the_uuids_are_the_same_in_another_process():
    """Neither the process nor its hash seed shows in a document."""
    code = (
        "from shared_responsibility import Use, Workload; from shared_responsibility.exporters import compliance; "
        "w = Workload(name='w', uses=(Use(service='s3'),)); import hashlib; "
        "print(hashlib.sha256(compliance.export('oscal-ssp', w, seat='aws', controls='nist-privacy')).hexdigest())"
    )
    environments = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2")]
    runs = [
        subprocess.run([sys.executable, "-c", code], env=each, capture_output=True, text=True, check=True)
        for each in environments
    ]
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize(
    ("name", "seat"), [("oscal-ssp", "aws"), ("oscal-ssp", "customer"), ("oscal-component", "aws")]
)
def test_oscal_reads_back_to_the_same_rulings(name, seat):
    """Service, circumstances and control stand in our own properties; asked again they give the owner that is written."""
    document = json.loads(export(name, seat=seat))
    count = 0
    for requirement in (each for group in values_of("implemented-requirements", document) for each in group):
        for written in requirement.get("by-components", [requirement]):
            said = {each["name"]: each["value"] for each in written["props"] if each["ns"].startswith("urn:")}
            pairs = json.loads(said.get("circumstances", "[]"))
            ruling = MODEL.control_ruling(
                said["service"], f"nist-800-53-r5:{requirement['control-id']}", **dict(map(tuple, pairs))
            )
            assert str(ruling.owner) == said["owner"]
            assert str(ruling.kind) == said["kind"]
            count += 1
    assert count > 100


# -- codes ----------------------------------------------------------------------------------------------------------------


def test_the_same_verdict_has_another_code_from_another_seat():
    """What is the customer's for AWS is the vendor's own for the vendor."""
    assert str(ssrm_ownership(Owner.AWS, seat="vendor")) == "Third-party outsourced"
    assert str(ssrm_ownership(Owner.SHARED, seat="customer")) == "Shared CSP and CSC"
    assert {ssrm_ownership(owner, seat="aws") for owner in OWNERS} >= {"", "N/A"}


def test_every_owner_has_a_code():
    """No verdict is without a word, and an open one is never given to a side."""
    assert {pci_dss(owner) for owner in OWNERS} == {
        "third-party service provider",
        "entity",
        "shared",
        "not applicable",
        "",
    }
    assert iso_27017(Owner.UNDETERMINED) == (False, False)
    assert raci(Owner.UNDETERMINED) == (Raci.OPEN, Raci.OPEN)
    assert raci(Owner.NOT_APPLICABLE) == (Raci.NOBODY, Raci.NOBODY)
    assert len({raci(owner) for owner in OWNERS}) == len(OWNERS)


@pytest.mark.parametrize("name", sorted(BASELINE))
def test_a_matrix_has_a_line_for_each_control_and_answer(name):
    """Every control has a line; each line has duties, evidence and ground, and says for which services."""
    seat = compliance.formats()[name].SEATS[-1]
    rows = list(csv.DictReader(io.StringIO(export(name, seat=seat, controls=BASELINE[name]).decode())))
    first = next(iter(rows[0]))
    assert {row[first] for row in rows} == {each.label for each in MODEL.controls_of(BASELINE[name])}
    for row in rows:
        if row["services"]:
            assert row["evidence"]
            assert row["basis"]
            assert row["aws_duties"] or row["customer_duties"]
            assert bool(row["sources"]) is bool(row["read"])
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.values())
