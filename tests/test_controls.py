"""Controls: spellings, lists written out, witnesses, and what is added to a ruling."""

from __future__ import annotations

import pytest
from attrs import evolve

import shared_responsibility as srm
from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    Asks,
    Attribution,
    Basis,
    Citation,
    Control,
    ControlKind,
    Designation,
    Difference,
    Framework,
    Library,
    Overlay,
    Owner,
    Source,
    Standing,
    UnknownConcernError,
    UnknownEntryError,
)
from shared_responsibility._controls import answered, in_order, standing_of, written_out
from shared_responsibility.exporters.interchange import dump_value, load_value

PAGE = Citation(of=Source(id="page", title="A page", url="https://example.org/"), title="A page", read="2026-11")
FIRE = Framework(
    id="fire-1",
    name="Fire rules",
    version="1",
    publisher="the guild",
    licence="free",
    url="https://example.org/fire",
    provenance="the guild's list",
)


def attribution(owner, lineage="guild"):
    """Give what an invented source says."""
    return Attribution(control="fire-1:a-1", owner=owner, label="theirs", source=PAGE, lineage=lineage, note="A page.")


# -- spellings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "control"),
    [
        ("AC-2(1)", "nist-800-53-r5:ac-2.1"),
        ("AC-02(01)", "nist-800-53-r5:ac-2.1"),
        ("ac-2.1", "nist-800-53-r5:ac-2.1"),
        (" AC-2 (1) ", "nist-800-53-r5:ac-2.1"),
        ("nist-800-53-r5:AC-2(1)", "nist-800-53-r5:ac-2.1"),
        ("NIST-800-53-R5: ac-02.01", "nist-800-53-r5:ac-2.1"),
        ("AC-2", "nist-800-53-r5:ac-2"),
        ("AC-2(a)", "nist-800-53-r5:ac-2"),
        ("AC-2a", "nist-800-53-r5:ac-2"),
        ("AC-2a.", "nist-800-53-r5:ac-2"),
        ("AC-2(12)(a)", "nist-800-53-r5:ac-2.12"),
        ("ac-2_smt.a", "nist-800-53-r5:ac-2"),
        ("ac-2_smt", "nist-800-53-r5:ac-2"),
        ("control AC-2", "nist-800-53-r5:ac-2"),
        ("AC.L2-3.1.3", "nist-800-171-r2:3.1.3"),
        ("AC.L1-3.1.1", "nist-800-171-r2:3.1.1"),
        ("PR.AA-01", "nist-csf-2.0:pr.aa-01"),
        ("pr.aa-1", "nist-csf-2.0:pr.aa-01"),
        ("164.308(a)(1)(ii)(A)", "hipaa-security-rule:164.308(a)(1)(ii)(a)"),
        ("45 CFR § 164.312(b)", "hipaa-security-rule:164.312(b)"),
        ("§164.312(b)", "hipaa-security-rule:164.312(b)"),
        ("A.8.24", "iso-27001-2022:a.8.24"),
        ("CLD.6.3.1", "iso-27017-2015-cld:cld.6.3.1"),
        ("CC6.1", "soc2-tsc-2017:cc6.1"),
        ("A&A-01", "csa-ccm-v4:a&a-01"),
        ("requirement 12.8.5", "pci-dss-4.0.1:12.8.5"),
        ("aws-fsbp:S3.8", "aws-fsbp:s3.8"),
        ("aws-srm:patch-management", "aws-srm:patch-management"),
    ],
)
def test_the_spellings_that_people_use_lead_to_one_control(name, control):
    """Case, leading zeros, spaces, dots, parentheses, openings and the letter of a part make no difference."""
    assert srm.control(name).id == control
    assert MODEL.ruling("s3", name).concern == control


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("AC-2 (1)(a)", "nist-800-53-r5:ac-2.1"),
        ("AC-2(99)", "nist-800-53-r5:ac-2"),
        ("AC-2(1", ""),
        ("AC-2!!", ""),
        ("AC 2", ""),
        ("AC-999", "nist-800-53-r5:ac-"),
        ("nist-800-53-r4:ac-2", "nist-800-53-r5:ac-2"),
        ("PR.AC-1", "nist-csf-2.0:pr."),
        ("nist-csf-2.0:pr.aa-99", "nist-csf-2.0:pr.aa"),
        ("", ""),
        ("AC-٢", ""),
        ("a" * 10_000, ""),
        ("(" * 5_000, ""),
        ("nist-800-53-r5:", ""),
        (None, ""),
        (5, ""),
        (b"AC-2", ""),
        (["AC-2"], ""),
    ],
)
def test_what_is_no_control_is_a_clear_error(name, nearest):
    """A letter that the control does not have, a number that does not exist and a slip of the pen are told, with what comes near."""
    with pytest.raises(UnknownEntryError, match="unknown control") as caught:
        srm.control(name)
    assert len(str(caught.value)) < 300
    assert not nearest or any(each.startswith(nearest) for each in caught.value.suggestions)
    with pytest.raises(UnknownConcernError):
        MODEL.ruling("s3", name)


def test_a_name_that_two_frameworks_have_is_ambiguous():
    """Both are listed, and either is found with its framework before it."""
    with pytest.raises(AmbiguousNameError, match=r"cis-aws-foundations-7\.0\.0:2\.1\.1.*pci-dss-4\.0\.1:2\.1\.1"):
        srm.control("2.1.1")
    assert srm.control("pci-dss-4.0.1:2.1.1").framework == "pci-dss-4.0.1"


def test_a_control_is_accepted_where_its_name_is():
    """The gate gives back what is handed to it."""
    control = srm.control("PE-3")
    assert srm.control(control) is control
    assert srm.control_ruling("s3", control) == srm.control_ruling("s3", "PE-03")


def test_a_word_that_is_no_control_gets_no_control_proposed():
    """A misspelt concern is taken for one."""
    with pytest.raises(UnknownConcernError, match="did you mean guest-os-patching"):
        MODEL.ruling("s3", "guest-os-patchin")


# -- lists -------------------------------------------------------------------------------------------------------------


def read_out(*asks, table="a|A|Family\na-1|A-1|First|a,b\na-1.1|A-1(1)|Narrow\na-2|A-2|Gone||a-1\na-3|A-3|Gone||-"):
    """Write an invented framework out."""
    controls = {each.id: each for each in ()}
    return {each.id: each for each in written_out(FIRE, table, asks, controls.__getitem__, MODEL.check)}


def test_the_most_specific_rule_speaks_alone():
    """A family's rule holds where no control has its own, a control's for its enhancements; withdrawn ones ask nothing."""
    family = Asks(controls=("a",), concerns=("facility-physical-security",), because="It is the family.")
    own = Asks(controls=("a-1",), concerns=("guest-os-patching",))
    found = read_out(family, own)
    assert found["fire-1:a"].concerns == ("facility-physical-security",)
    assert found["fire-1:a"].because == "It is the family."
    assert found["fire-1:a-1"].concerns == found["fire-1:a-1.1"].concerns == ("guest-os-patching",)
    assert found["fire-1:a-2"].concerns == ()
    assert found["fire-1:a-1"].parts == ("a", "b")


def test_what_is_withdrawn_says_what_took_it_over():
    """A withdrawn control names its heirs, or none."""
    found = read_out()
    assert (found["fire-1:a-2"].withdrawn, found["fire-1:a-2"].into) == (True, ("fire-1:a-1",))
    assert (found["fire-1:a-3"].withdrawn, found["fire-1:a-3"].into) == (True, ())
    assert not found["fire-1:a-1"].withdrawn


def test_a_rule_can_lead_to_other_controls_and_to_checks():
    """The concerns of a control elsewhere, of its heirs if it was withdrawn, and of a scanner's check are joined."""
    asks = (
        Asks(controls=("a-1",), same_as=("nist-800-53-r5:pe-3", "nist-800-53-r5:ac-2.10")),
        Asks(controls=("a-1.1",), concerns=("guest-os-patching",), checks=("security-hub:S3.8",)),
    )
    found = {each.id: each for each in written_out(FIRE, "a-1|A-1\na-1.1|A-1(1)", asks, MODEL.control, MODEL.check)}
    both = {*MODEL.control("PE-3").concerns, *MODEL.control("AC-2").concerns}
    assert set(found["fire-1:a-1"].concerns) == both
    assert set(found["fire-1:a-1.1"].concerns) == {"guest-os-patching", MODEL.check("security-hub:S3.8").concern}


def test_controls_stand_in_the_order_of_their_numbers():
    """`ac-2` stands before `ac-10`, and a control before its enhancements."""
    ids = [each.label for each in MODEL.controls_of("nist-800-53-r5")]
    assert ids.index("AC-2") < ids.index("AC-2(1)") < ids.index("AC-2(11)") < ids.index("AC-3") < ids.index("AC-11")
    assert in_order(()) == ()


def test_the_controls_of_nothing_are_an_error():
    """A framework or baseline that does not exist is told, with the nearest."""
    with pytest.raises(
        UnknownEntryError, match="unknown framework or baseline 'fedramp-hihg': did you mean fedramp-high"
    ):
        MODEL.controls_of("fedramp-hihg")


def test_withdrawn_controls_are_left_out_of_a_framework():
    """What nobody asks for any more is not listed, but can be looked up."""
    assert not any(each.withdrawn for each in MODEL.controls_of("nist-800-53-r5"))
    assert MODEL.control("AC-2(10)").withdrawn


# -- witnesses ---------------------------------------------------------------------------------------------------------


def test_two_sources_of_one_lineage_are_one_witness():
    """Agreement needs two lineages; disagreement needs only two sources."""
    assert standing_of(()) is Standing.NONE
    assert standing_of([attribution(Owner.AWS)] * 3) is Standing.SINGLE
    assert standing_of([attribution(Owner.AWS), attribution(Owner.AWS, "crown")]) is Standing.AGREED
    assert standing_of([attribution(Owner.AWS), attribution(Owner.CUSTOMER)]) is Standing.CONTESTED


def test_contested_stays_contested_with_both_sides_shown():
    """Where sources disagree, each is listed with what it says."""
    answer = srm.control_ruling("ec2", "CP-7")
    assert answer.standing is Standing.CONTESTED
    assert {each.owner for each in answer.attributions} == {Owner.AWS, Owner.SHARED}
    assert all(each.source.url.startswith("https://") for each in answer.attributions)
    assert "aws (Inherited" in str(answer)


def test_a_source_of_another_edition_says_so():
    """What was said of Revision 4 is marked, and so is a control whose title has changed since."""
    found = {each.source.of.id: each for each in srm.control_ruling("ec2", "AC-2(3)").attributions}
    assert {each.edition for each in found.values()} == {"Rev. 4"}
    assert all(each.retitled for each in found.values())
    assert not any(each.retitled for each in srm.control_ruling("ec2", "AC-3").attributions)


# -- answers -----------------------------------------------------------------------------------------------------------


def test_an_inherited_control_is_aws_s_to_implement_and_still_described_by_the_customer():
    """AWS implements the guarding of its buildings; the customer's plan says that it inherits that."""
    answer = srm.control_ruling("ec2", "PE-3")
    assert (answer.owner, answer.kind, answer.designation) == (Owner.AWS, ControlKind.INHERITED, Designation.COMMON)
    assert answer.implements == ("aws",)
    assert "customer" in answer.documents
    assert answer.service == "ec2"


def test_a_shared_control_says_who_implements_and_who_configures():
    """AWS evaluates each request, the customer writes the policies."""
    answer = srm.control_ruling("ec2", "AC-3")
    assert (answer.kind, answer.designation) == (ControlKind.SHARED, Designation.HYBRID)
    assert "aws" in answer.implements
    assert answer.configures == ("customer",)
    assert answer.standing is Standing.AGREED


def test_the_place_binds_the_parties_of_a_control():
    """In China the operator implements, not AWS."""
    answer = srm.control_ruling("ec2", "PE-3", region="cn-north-1")
    assert answer.implements == ("sinnet",)
    assert answer.owner is Owner.AWS


def test_a_delegation_changes_who_implements_never_the_owner():
    """A platform team that took patching over implements it."""
    team = srm.Party(id="platform-team", name="the team", kind=srm.PartyKind.OPERATOR, acts_for="customer")
    ours = srm.Delegation(party="platform-team", service="ec2", concern="guest-os-patching", reason="our way")
    model = MODEL.extend(srm.Overlay(id="acme", reason="our way", parties=(team,), delegations=(ours,)))
    answer = model.control_ruling("ec2", "SI-2")
    assert "platform-team" in answer.implements
    assert answer.owner is MODEL.control_ruling("ec2", "SI-2").owner


def test_duties_that_hang_on_what_was_not_said_count_too():
    """Where both sides' duties differ from case to case, somebody still implements."""
    answer = srm.control_ruling("ec2", "nist-csf-2.0:id.am-01")
    assert answer.owner is Owner.SHARED
    assert answer.implements == ("aws", "customer")


def test_a_control_hangs_on_circumstances_as_its_concerns_do():
    """Where the launch type decides, it is asked for, and nobody implements until it is known."""
    open_ = MODEL.control_ruling("ecs", "SC-51")
    assert open_.owner is MODEL.owner("ecs", "firmware-patching")
    flaw = MODEL.ruling("ecs", "SI-2")
    assert {part.concern for part in flaw.parts} == set(MODEL.control("SI-2").concerns)


def test_a_withdrawn_control_applies_to_nobody():
    """It says what to ask about instead, and cites its publisher."""
    heir = MODEL.control_ruling("ec2", "AC-2(10)")
    assert (heir.owner, heir.kind) == (Owner.NOT_APPLICABLE, ControlKind.NOT_APPLICABLE)
    assert "ask about nist-800-53-r5:ac-2 instead" in heir.ruling.because
    assert heir.ruling.sources
    assert "nothing took its place" in MODEL.ruling("ec2", "SC-19").because


def test_a_control_without_a_public_mapping_is_not_modelled():
    """Licensed frameworks of which only ids are here get no guess."""
    answer = srm.control_ruling("ec2", "pci-dss-4.0.1:12.8.5")
    assert (answer.owner, answer.ruling.basis) == (Owner.UNDETERMINED, Basis.NOT_MODELLED)
    assert (answer.kind, answer.designation) == (ControlKind.UNDETERMINED, Designation.UNDETERMINED)
    assert answer.implements == answer.configures == answer.documents == ()
    assert answer.difference == ""
    assert "Implements: nobody" in str(answer)


def test_a_difference_is_explained_and_an_agreement_is_not():
    """Where every source says otherwise the reason is given: the group's, or that one service is not a system."""
    assert "training its own people" in srm.control_ruling("ec2", "AT-4").difference
    assert "Differs: " in str(srm.control_ruling("ec2", "AT-4"))
    assert srm.control_ruling("ec2", "PE-3").difference == ""
    control, ruling = MODEL.control("PE-3"), MODEL.ruling("ec2", "PE-3")
    said = (attribution(Owner.CUSTOMER),)
    bare = answered(control, ruling, said, (), MODEL.parties.__contains__)
    assert "for this service alone" in bare.difference
    why = Difference(id="why", framework="nist-800-53-r5", controls=("pe",), because="So it is.")
    other = evolve(why, framework="fire-1")
    assert answered(control, ruling, said, (why, other), MODEL.parties.__contains__).difference == "So it is."


def test_a_model_without_a_library_still_answers():
    """An invented model has no frameworks; its controls follow from their concerns."""
    bare = evolve(MODEL, read_library=None)
    assert bare.library == Library()
    assert len(bare.frameworks) == len(bare.baselines) == 0
    assert bare.control_ruling("ec2", "PE-3").standing is Standing.NONE


def test_an_answer_about_a_control_survives_json():
    """What is written is read back equal, attributions and parts included."""
    answer = srm.control_ruling("ecs", "CP-7")
    text = dump_value(answer)
    assert load_value(text, srm.ControlRuling) == answer
    assert dump_value(load_value(text, srm.ControlRuling)) == text


def test_an_overlay_brings_controls_of_its_own():
    """A house rule is asked about as any control."""
    rule = Control(id="house:rule-7", framework="house", label="Rule 7", concerns=("guest-os-patching",))
    model = MODEL.extend(Overlay(id="acme", reason="house rules", controls=(rule,)))
    assert model.control("Rule-07").id == "house:rule-7"
    assert model.control_ruling("ec2", "house:rule-7").owner is Owner.CUSTOMER
    assert str(model.control_ruling("ec2", "house:rule-7")).startswith("Rule 7: customer-specific (system-specific)")


def test_controls_of_the_same_concerns_share_a_ruling_under_their_own_names():
    """An alternative too carries the id of the control that was asked about."""
    one, other = MODEL.ruling("ecs", "CM-6"), MODEL.ruling("ecs", "CM-7")
    assert (one.concern, other.concern) == ("nist-800-53-r5:cm-6", "nist-800-53-r5:cm-7")
    assert one.parts == other.parts
    for service in ("ecs", "eks", "lambda", "rds"):
        for name in ("SI-2", "SI-2(2)"):
            ruling = MODEL.ruling(service, name)
            assert {each.concern for each in ruling.alternatives} <= {ruling.concern}
