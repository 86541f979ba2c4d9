"""Documents for auditors: the workbook cell by cell, OSCAL by its schemas and its own references, matrices by their codes."""

from __future__ import annotations

import builtins
import csv
import html
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import openpyxl
import pytest
from attrs import evolve

import shared_responsibility as srm
from shared_responsibility import MODEL, Owner, Sighting, Use, Workload, exporters
from shared_responsibility._codes import Raci, iso_27017, pci_dss, raci, ssrm_ownership
from shared_responsibility._registry import Entry
from shared_responsibility.exporters import compliance
from shared_responsibility.exporters.compliance import caiq, oscal_component, spreadsheet
from shared_responsibility.exporters.compliance._division import Division, divider, followed
from shared_responsibility.exporters.compliance._order import Order
from shared_responsibility.exporters.compliance._positions import evidence, positions, responsibilities, sides
from shared_responsibility.importers import chain as chain_importer
from shared_responsibility.importers import oscal

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


CHAIN = chain_importer.load("examples/saas-chain.toml")


def export(name, workload=WORKLOAD, seat="aws", controls="fedramp-low", model=MODEL, **further):
    """Write a document about a small baseline; a vendor says what it passes on."""
    further.setdefault("chain", CHAIN if seat == "vendor" else None)
    return compliance.export(name, workload, seat=seat, controls=controls, model=model, **further)


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
        export("fedramp-crm", seat="tenant")
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


def originations(workload=WORKLOAD, **order):
    """Give the columns that are marked for each row of the CIS sheet, and what can be inherited."""
    made = openpyxl.load_workbook(io.BytesIO(export("fedramp-crm", workload, **order)))
    marks = {row[0]: {n for n, cell in enumerate(row[6:13]) if cell} for row in lines(made["CIS Worksheet"])}
    return marks, {row[0]: row[1] for row in lines(made["CRM Worksheet"])}


def test_the_customer_inherits_what_is_aws_s():
    """From the customer's seat AWS's controls are inherited from an earlier authorization, and its own are never AWS's."""
    marks, inherited = originations(seat="customer")
    inheritance = spreadsheet._INHERITED
    own = {spreadsheet._CORPORATE, spreadsheet._SYSTEM, spreadsheet._HYBRID}
    assert marks["PE-3(a)"] == {inheritance}
    assert marks["AC-1(a)"] == {spreadsheet._CORPORATE}
    for label, columns in marks.items():
        assert (inheritance in columns) is (inherited[label] in ("Yes", "Partial"))
        assert bool(columns & own) is (inherited[label] in ("No", "Partial"))
        assert columns <= {inheritance, *own}


def test_what_is_corporate_is_told_from_what_is_of_the_system():
    """What an organisation does as a whole is corporate, what belongs to the system is specific to it, both are hybrid."""
    order = Order(seat="customer", controls="fedramp-low", model=MODEL, suffix=".xlsx")
    for concerns, column in (
        (("customer-staff-training", "policies-and-procedures"), spreadsheet._CORPORATE),
        (("guest-os-patching",), spreadsheet._SYSTEM),
        (("guest-os-patching", "policies-and-procedures"), spreadsheet._HYBRID),
    ):
        assert spreadsheet._origination(Division(own=concerns), order) == {column}
    assert spreadsheet._origination(Division(left=True), order) == {spreadsheet._CONFIGURED}
    assert spreadsheet._origination(Division(left=True, provided=True), order) == {spreadsheet._PROVIDED}


def told(*held, verb="configure"):
    """Make a chain in which a vendor says of each concern who has it."""
    allocations = tuple(
        srm.Allocation(
            concern=concern,
            holders=holders,
            because="It is so agreed.",
            duties=tuple(srm.Duty(party=each, verb=srm.Verb(verb), text="Act.") for each in holders),
        )
        for concern, holders in held
    )
    vendor = srm.Party(id="vendor-co", name="Vendor", kind=srm.PartyKind.OPERATOR)
    tenant = srm.Party(id="tenant", name="Tenant", kind=srm.PartyKind.CUSTOMER)
    link = srm.Link(provider="vendor-co", customer="tenant", allocations=allocations)
    return srm.Chain(id="told", parties=(vendor, tenant), uses=(), links=(link,))


def divided(chain, control, uses=("s3",)):
    """Give the columns, the inheritance and the code of CAIQ that follow from a chain for a control."""
    workload = Workload(name="w", uses=tuple(Use(service=each) for each in uses))
    order = Order(seat="vendor", controls="nist-800-53-r5", model=MODEL, suffix=".xlsx", chain=chain)
    (position,) = positions(workload, [MODEL.control(control)], MODEL)
    divide, passed = divider(workload, order), followed(workload, order)
    ((_, inherited, text),) = spreadsheet._responses(workload, [position], divide, passed, order)
    division = divide(position)
    return spreadsheet._origination(division, order), inherited, str(caiq._passed_on(division)), text


def test_the_vendor_s_book_follows_its_chain():
    """What is AWS's, the vendor's own, left to its customers, and open: each has its column, its answer and its code."""
    assert divided(told(), "PE-3")[:3] == ({spreadsheet._INHERITED}, "Yes", "Third-party outsourced")
    columns, inherited, code, text = divided(told(), "CP-9(1)")
    assert (columns, inherited, code) == (set(), "", "")
    assert "restore-testing: open; vendor-co has it and tells tenant nothing about it." in text
    kept = told(("restore-testing", ("vendor-co",)))
    assert divided(kept, "CP-9(1)")[:3] == ({spreadsheet._SYSTEM}, "Yes", "CSP-owned")
    columns, inherited, code, text = divided(told(("restore-testing", ("tenant",))), "CP-9(1)")
    assert (columns, inherited, code) == ({spreadsheet._CONFIGURED}, "No", "CSC-owned")
    assert "restore-testing: Tenant. It is so agreed. Tenant: Act." in text
    brought = told(("restore-testing", ("tenant",)), verb="apply")
    assert divided(brought, "CP-9(1)")[0] == {spreadsheet._PROVIDED}
    both = told(("restore-testing", ("vendor-co", "tenant")))
    assert divided(both, "CP-9(1)")[:3] == ({spreadsheet._SHARED}, "Partial", "Shared CSP and CSC")


def test_a_vendor_s_part_beside_aws_s_has_both_marks():
    """A control that is partly inherited and partly the vendor's own is marked as both, and its customers inherit all of it."""
    concerns = MODEL.control("SC-8").concerns
    owners = {concern: MODEL.owner("s3", concern) for concern in concerns}
    assert set(owners.values()) >= {Owner.AWS, Owner.CUSTOMER}
    kept = ((concern, ("vendor-co",)) for concern in concerns if owners[concern] in (Owner.CUSTOMER, Owner.SHARED))
    columns, inherited, code, _ = divided(told(*kept), "SC-8")
    assert columns == {spreadsheet._INHERITED, spreadsheet._SYSTEM}
    assert (inherited, code) == ("Yes", "Shared CSP and third party")


def test_a_circumstance_that_is_missing_leaves_the_vendor_s_row_open():
    """What depends on what was not said is open from the vendor's seat too, and the line names what to say."""
    columns, inherited, code, text = divided(told(), "SI-2", uses=("ecs",))
    assert (columns, inherited, code) == (set(), "", "")
    assert "open; say launch_type" in text


def test_the_vendor_s_seat_needs_a_chain_and_no_other_seat_takes_one():
    """What a vendor passes on is never guessed, and what is said is never ignored."""
    with pytest.raises(srm.SharedResponsibilityError, match="needs a chain"):
        export("fedramp-crm", seat="vendor", chain=None)
    with pytest.raises(srm.SharedResponsibilityError, match="goes with the seat vendor"):
        export("fedramp-crm", seat="customer", chain=CHAIN)


def test_the_crm_follows_from_the_positions(book):
    """Yes, Partial and No follow from the owner over all services; every row names services, evidence, basis and page."""
    found = {row[0]: row for row in lines(book["CRM Worksheet"])}
    for position in positions(WORKLOAD, MODEL.controls_of("fedramp-low"), MODEL):
        expected = {Owner.AWS: "Yes", Owner.SHARED: "Partial"}.get(position.owner, "No")
        for label in position.rows:
            _, inherited, text = found[label][:3]
            assert inherited == expected
            if position.answers:
                assert text.startswith(("All services: ", "Amazon "))
                for part in ("AWS: ", "The customer: ", "Evidence: ", "Basis: ", "Source: "):
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
    assert any(
        line.startswith("Public sources differ: ")
        for line in spreadsheet._lines(differing, {Use(service="ec2"): "EC2"}, MODEL)
    )


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
    definition = json.loads(
        oscal_component.dump(thing, (), Order(seat="aws", controls="nist-low", model=model, suffix=".json"))
    )
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
    """What a document states is, asked again, what the model answers: every answer of every position, and no other."""
    statements = oscal.load(io.BytesIO(export(name, seat=seat)))
    rows = positions(WORKLOAD, MODEL.controls_of("fedramp-low"), MODEL)
    expected = {
        (answer.use.service, answer.use.circumstances, row.control.id): answer.ruling
        for row in rows
        for answer in row.answers
    }
    assert {(each.use.service, each.use.circumstances, each.control) for each in statements} == set(expected)
    for each in statements:
        assert each.holds()
        assert each.asked_again() == expected[each.use.service, each.use.circumstances, each.control]


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


# -- forms ----------------------------------------------------------------------------------------------------------------

FORMS = (".csv", ".html", ".json", ".md")


def row_of(text):
    """Give one cell's worth of text without its markup."""
    return html.unescape(re.sub(r"<[^>]*>|\\\\", "", text))


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("name", sorted(BASELINE))
def test_every_form_says_the_same_in_the_same_bytes(name, suffix):
    """Each control, both duties, the evidence, the basis and the pages stand in every form; two runs give identical bytes."""
    order = {"seat": "customer" if name != "caiq" else "vendor", "controls": "nist-privacy", "suffix": suffix}
    made = export(name, **order)
    assert made == export(name, **order)
    text = row_of(made.decode())
    for position in positions(WORKLOAD, MODEL.controls_of("nist-privacy"), MODEL):
        assert position.label in text
        for _, first in position.grouped():
            ruling = first.ruling.ruling
            provider, customer = sides(ruling, MODEL)
            pages = [source.url for source in ruling.sources]
            proof = evidence(ruling.owner, ruling.duties)
            wanted = [*provider, *customer, str(ruling.basis)] if suffix == ".csv" else [*provider[:1], *customer[:1]]
            assert all(each in text or each.replace("'", "\\'") in text for each in wanted)
            assert suffix == ".json" or proof in text
            assert all(page in made.decode() for page in pages)
    assert "\x1b" not in made.decode()
    assert "Owner." not in text


def test_a_form_that_does_not_exist_is_refused():
    """An ending that the document has no form for is an error that names those it has."""
    with pytest.raises(srm.UnknownEntryError, match=r"\.html"):
        export("caiq", controls="nist-privacy", suffix=".pdf")
    with pytest.raises(srm.UnknownEntryError, match=r"\.xlsx"):
        export("fedramp-crm", suffix=".csv")


@pytest.mark.parametrize("name", sorted(BASELINE))
def test_the_json_of_a_matrix_is_as_its_schema_says(name):
    """Every key is always there, of one type, whatever is known; the codes are those of the CSV."""
    schema = compliance.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    seat = compliance.formats()[name].SEATS[1]
    for workload, controls in ((WORKLOAD, "nist-low"), (OPEN, "csa-ccm-v4"), (Workload(name=""), "nist-privacy")):
        document = json.loads(export(name, workload, seat, controls, suffix=".json"))
        jsonschema.validate(document, schema)
        table = list(csv.reader(io.StringIO(export(name, workload, seat, controls).decode())))
        columns = range(1, 1 + len(document["rows"][0]["codes"]))
        assert [[row[n] for n in columns] for row in table[1:]] == [
            list(row["codes"].values()) for row in document["rows"]
        ]
        for row in document["rows"]:
            assert bool(row["services"]) is bool(row["basis"])
            assert all(re.fullmatch(r"20[0-9]{2}-[0-9]{2}", source["read"]) for source in row["sources"])


def test_what_is_not_modelled_says_so_in_a_sentence():
    """A control of which no public mapping was found has no code, and its row says why."""
    rows = list(csv.DictReader(io.StringIO(compliance.export("caiq", WORKLOAD, seat="aws").decode())))
    assert {row["ssrm_control_ownership"] for row in rows} == {""}
    assert {row["basis"] for row in rows} == {"not-modelled"}
    assert {row["because"] for row in rows} == {"No public source was found that says which concerns this asks about."}
    told = list(csv.DictReader(io.StringIO(compliance.export("iso-27017-cld.6.3.1", WORKLOAD, seat="aws").decode())))
    assert {row["control"] for row in told if not row["basis"] or row["basis"] == "not-modelled"} == {"A.7.6", "A.8.34"}


# -- overlays that had to be forced ---------------------------------------------------------------------------------------


def forcing():
    """Give a model in which an organisation has taken over what AWS runs."""
    duty = srm.Duty(party="customer", verb=srm.Verb.APPLY, text="=Mend the disks.")
    fact = srm.Fact(concern="hardware-maintenance", owner=Owner.CUSTOMER, because="We own the disks.", duties=(duty,))
    overlay = srm.Overlay(id="own-disks", reason="r", entries=(Entry(service="s3", fact=fact),))
    with pytest.raises(srm.OverlayError, match="force=True"):
        MODEL.extend(overlay)
    return MODEL.extend(overlay, force=True)


@pytest.mark.parametrize(("name", "seat"), SEATS)
def test_what_was_forced_is_marked_in_every_document(name, seat):
    """Whoever reads a row that gives away what AWS runs sees that it was forced, in every document and form."""
    model, one = forcing(), Workload(name="w", uses=(Use(service="s3"),))
    for suffix in compliance.formats()[name].SUFFIXES:
        made = export(name, one, seat, "nist-moderate", model, suffix=suffix)
        if suffix == ".xlsx":
            opened = openpyxl.load_workbook(io.BytesIO(made))
            for sheet in ("CRM Worksheet", "Duties and Sources"):
                cells = [str(cell.value) for row in opened[sheet].iter_rows() for cell in row]
                assert any("own-disks (forced" in cell for cell in cells)
                assert not any(cell.startswith("=") for cell in cells)
        elif suffix == ".json":
            assert '"own-disks"' in made.decode()
            assert '"forced' in made.decode()
            unforced = export(name, one, seat, "nist-moderate", suffix=suffix).decode()
            assert "own-disks" not in unforced
        else:
            assert "own-disks (forced" in row_of(made.decode()).replace("\\", "")


@pytest.mark.parametrize("format_", sorted(exporters.formats()))
def test_what_was_forced_is_marked_in_every_matrix(format_):
    """The matrices of a workload mark it too."""
    model, one = forcing(), Workload(name="w", uses=(Use(service="s3"),))
    assessments = one.assess(["hardware-maintenance", "region-choice"], model)
    text = row_of(exporters.dump(one, assessments, format_, model=model)).replace("\\", "")
    if format_ == "json":
        (laid,) = json.loads(text)["overlays"]
        assert laid["forced"] == laid["changed"] == [{"service": "s3", "concern": "hardware-maintenance"}]
    else:
        assert "own-disks (forced" in text
    assert MODEL.owner("s3", "hardware-maintenance") is Owner.AWS


# -- OSCAL of others ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Write the three OSCAL documents of the workload."""
    folder = tmp_path_factory.mktemp("oscal")
    for name, seat in (("oscal-ssp", "aws"), ("oscal-ssp", "customer"), ("oscal-component", "aws")):
        (folder / f"{name}-{seat}.json").write_bytes(export(name, seat=seat))
    return folder


@pytest.mark.oscal
def test_compliance_trestle_loads_what_is_written(written):
    """The models of compliance-trestle take the pair of plans and the component definition, and give them back whole."""
    from trestle.oscal.component import ComponentDefinition
    from trestle.oscal.ssp import SystemSecurityPlan

    for path in sorted(written.iterdir()):
        model = ComponentDefinition if "component" in path.name else SystemSecurityPlan
        loaded = model.oscal_read(path)
        given = json.loads(loaded.oscal_serialize_json())
        assert sorted(values_of("uuid", given)) == sorted(values_of("uuid", json.loads(path.read_text("utf-8"))))


def found_in(path):
    """List what the library `oscal` finds wrong with a document against NIST's metaschema."""
    from oscal.oscal_content import OSCAL

    content = OSCAL.load(str(path))
    content.validate()
    assert content.validation_status["allowed-values"] is not None
    return {(each["error-type"], each["field"], str(each["value"])) for each in content.validation_errors}


@pytest.mark.oscal
@pytest.mark.shared
def test_the_allowed_values_of_oscal_are_kept(written, tmp_path, monkeypatch):
    """Nothing is found but what the checker finds in NIST's own example of a pair too, whose conditions it does not weigh."""
    monkeypatch.chdir(tmp_path)  # the library writes a folder where it stands
    examples = SHARED / "reference" / "oscal-examples"
    known = {each for path in examples.glob("oscal_leverag*.json") for each in found_in(path)}
    for path in sorted(written.iterdir()):
        assert found_in(path) <= known
    spoilt = json.loads((written / "oscal-ssp-aws.json").read_text("utf-8"))
    spoilt["system-security-plan"]["system-characteristics"]["status"]["state"] = "nonsense"
    path = tmp_path / "spoilt.json"
    path.write_text(json.dumps(spoilt), encoding="utf-8")
    assert ("allowed-values", "@state", "nonsense") in found_in(path)


@pytest.mark.parametrize("format_", ["csv", "json", "markdown", "table"])
def test_the_report_of_a_chain_is_the_same_each_time_and_obeyed_by_nobody(format_):
    """Two runs give identical text; what somebody wrote into the chain becomes neither a formula nor an escape sequence."""
    spoilt = evolve(
        CHAIN,
        links=tuple(
            evolve(link, allocations=tuple(evolve(each, because="=cmd()\x1b[31m") for each in link.allocations))
            for link in CHAIN.links
        ),
    )
    text = exporters.dump_chain(spoilt, format_)
    assert text == exporters.dump_chain(spoilt, format_)
    assert "\x1b" not in text
    if format_ == "csv":
        assert not any(cell.startswith(("=", "+", "@")) for row in csv.reader(io.StringIO(text)) for cell in row)
