"""What moves between two things: nothing is lost, and the way back is the mirror image."""

from __future__ import annotations

import json
from itertools import chain

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import shared_responsibility as srm
from shared_responsibility import Change, Shift, Use, Workload, diff
from shared_responsibility.exporters import dump_diff
from small_world import world

SERVICES = ("ec2", "ecs", "eks", "lambda", "rds", "s3")
CONCERNS = (
    "container-image-patching",
    "guest-os-patching",
    "region-choice",
    "backup-operation",
    "host-and-hypervisor-patching",
)

uses = st.one_of(
    st.builds(lambda each: Use(service=each), st.sampled_from(SERVICES)),
    st.builds(
        lambda each: Use(service="ecs", circumstances=(("launch_type", each),)),
        st.sampled_from(("ec2", "fargate", "external")),
    ),
)
workloads = st.builds(
    lambda name, several: Workload(name=name, uses=tuple(dict.fromkeys(several))),
    st.sampled_from(("old", "new")),
    st.lists(uses, max_size=4),
)


def change(moves, concern):
    """Find what becomes of a concern in the only comparison."""
    (comparison,) = moves.comparisons
    return next(each for each in comparison.changes if each.concern == concern)


def test_from_ec2_to_fargate_the_host_goes_and_the_image_comes():
    """AWS takes over the guest's patches, and the customer now has an image to patch."""
    moves = diff("ec2", ("ecs", {"launch_type": "fargate"}))
    host = change(moves, "guest-os-patching")
    assert (host.owner_before, host.owner_after, host.shift) == (srm.Owner.CUSTOMER, srm.Owner.AWS, Shift.TO_AWS)
    image = change(moves, "container-image-patching")
    assert str(image) == "container-image-patching: not-applicable -> customer (new)"
    assert (image.shift, image.owner_after) == (Shift.NEW, srm.Owner.CUSTOMER)
    assert {duty.party for duty in image.new} >= {"customer"}
    assert "before: The customer brings no container image" in image.because


@given(workloads, workloads)
def test_the_way_back_is_the_mirror_image(before, after):
    """Reversed arguments give the same changes, each the other way round."""
    there, back = diff(before, after, CONCERNS), diff(after, before, CONCERNS)
    assert back.comparisons == there.mirrored.comparisons
    assert (back.before, back.after) == (there.mirrored.before, there.mirrored.after) == (after.name, before.name)
    assert set(back.unchanged) == set(there.unchanged)
    for one, other in zip(
        chain.from_iterable(each.changes for each in there.comparisons),
        chain.from_iterable(each.changes for each in back.comparisons),
        strict=True,
    ):
        assert other.shift is one.shift.mirrored
        assert set(other.new) == set(one.gone)
        assert {(after, before) for before, after in other.changed} == set(one.changed)


@given(workloads, workloads)
def test_nothing_is_lost(before, after):
    """Every use stands on a side or in what is unchanged, and every concern among the changes or in what is the same."""
    moves = diff(before, after, CONCERNS)
    assert {*moves.unchanged, *chain.from_iterable(each.before for each in moves.comparisons)} == set(before.uses)
    assert {*moves.unchanged, *chain.from_iterable(each.after for each in moves.comparisons)} == set(after.uses)
    for comparison in moves.comparisons:
        assert sorted([*comparison.same, *(each.concern for each in comparison.changes)]) == sorted(CONCERNS)
        for each in comparison.changes:
            changed = set(chain.from_iterable(each.changed))
            duties = {duty for ruling in (*each.before, *each.after) for duty in ruling.duties}
            common = {duty for duty in duties if duty not in {*each.new, *each.gone, *changed}}
            assert all(any(duty in _every(side) for side in (each.before, each.after)) for duty in common)
            assert not {*each.new} & {*each.gone}


def _every(rulings):
    """Give the duties of some rulings and of their alternatives."""
    for ruling in rulings:
        yield from ruling.duties
        yield from _every(ruling.alternatives)


@given(workloads)
def test_nothing_moves_between_a_thing_and_itself(workload):
    """A workload compared with itself has no comparison."""
    moves = diff(workload, workload, CONCERNS)
    assert moves.comparisons == ()
    assert set(moves.unchanged) == set(workload.uses)


def test_versions_are_compared_service_by_service():
    """A service that both versions use is compared with itself, what only one has with what only the other has."""
    old = Workload(name="old", uses=(Use(service="ecs"), Use(service="ec2"), Use(service="s3")))
    fargate = Use(service="ecs", circumstances=(("launch_type", "fargate"),))
    new = Workload(name="new", uses=(fargate, Use(service="s3"), Use(service="lambda")))
    moves = diff(old, new)
    assert [str(each) for each in moves.comparisons] == ["ecs -> ecs (launch_type=fargate)", "ec2 -> lambda"]
    assert [use.service for use in moves.unchanged] == ["s3"]
    settled = next(each for each in moves.comparisons[0].changes if each.concern == "guest-os-patching")
    assert settled.shift is Shift.UNSETTLED


def test_what_only_one_side_has_is_new_or_gone():
    """A service that is added brings its concerns; one that is dropped takes them away."""
    added = diff(Workload(name="nothing"), "s3", ["region-choice"])
    assert str(added.comparisons[0]) == "nothing -> s3"
    assert added.comparisons[0].changes[0].shift is Shift.NEW
    assert added.mirrored.comparisons[0].moved(Shift.GONE) == added.mirrored.comparisons[0].changes
    assert "before: nothing is used." in added.comparisons[0].changes[0].because


def test_a_service_can_be_given_in_every_form():
    """A name, a mode's name, a use, a service and a pair mean the same."""
    fargate = Use(service="ecs", circumstances=(("launch_type", "fargate"),))
    forms = [fargate, ("ecs", {"launch_type": "fargate"}), ("Amazon ECS", {"launch_type": "fargate"})]
    assert len({diff("ec2", form, CONCERNS).comparisons for form in forms}) == 1
    assert diff(srm.service("ec2"), "s3", CONCERNS).comparisons == diff("ec2", "s3", CONCERNS).comparisons


def test_a_comparison_says_what_it_compares():
    """A use, a name and a pair are called by their service and what was said of it, a workload by its name."""
    fargate = Use(service="ecs", circumstances=(("launch_type", "fargate"),))
    moves = diff(fargate, ("Amazon ECS", {"launch_type": "ec2"}), CONCERNS)
    assert (moves.before, moves.after) == ("ecs (launch_type=fargate)", "ecs (launch_type=ec2)")
    back = diff(Workload(name="old", uses=(fargate,)), "ec2", CONCERNS).mirrored
    assert (back.before, back.after) == ("ec2", "old")


def test_what_changes_is_an_owner_or_a_duty():
    """Where both stay it is the same; another owner is a change even where neither side has a duty."""
    (comparison,) = diff("wheel", "cups", ["digging", "glazing"], model=world()).comparisons
    assert comparison.same == ("digging",)
    assert [str(each) for each in comparison.changes] == ["glazing: not-applicable -> undetermined (new)"]


def test_each_kind_of_duty_that_changes_is_paired_with_its_own():
    """The same party's act of the same kind is changed, in content; what has no counterpart is new or gone."""

    def duty(party, verb, text):
        return srm.Duty(party=party, verb=verb, text=text)

    before = (
        duty("customer", srm.Verb.APPLY, "Patch it by hand."),
        duty("customer", srm.Verb.MONITOR, "Look at it."),
        duty("customer", srm.Verb.MONITOR, "Listen to it."),
        duty("aws", srm.Verb.PROVIDE, "Gives the room."),
    )
    after = (
        duty("customer", srm.Verb.APPLY, "Patch it by rule."),
        duty("customer", srm.Verb.MONITOR, "Read the log."),
        duty("aws", srm.Verb.PUBLISH, "Says what it did."),
    )
    (one,) = diff("wheel", "kiln", ["rent"], model=world()).comparisons[0].changes
    moved = evolve(
        one,
        before=(evolve(one.before[0], duties=before),),
        after=(evolve(one.after[0], duties=after, alternatives=()),),
    )
    assert moved.changed == ((before[0], after[0]), (before[1], after[1]))
    assert (moved.gone, moved.new) == ((before[2], before[3]), (after[2],))


def test_reasons_are_told_once_each_with_a_space_between():
    """Of several uses with one reason it is told a single time."""
    several = Workload(name="all", uses=(Use(service="wheel"), Use(service="kiln"), Use(service="cups")))
    (only,) = diff(several, Workload(name="none"), ["firing"], model=world()).comparisons[0].changes
    reasons = list(dict.fromkeys(ruling.because for ruling in only.before))
    assert len(reasons) > 1
    assert only.because == f"before: {' '.join(reasons)} after: nothing is used."


def test_both_open_is_unsettled():
    """Where neither side is known, the change says so."""
    two = (srm.ruling("ecs", "guest-os-patching"),)
    assert Change(concern="guest-os-patching", before=two, after=two).shift is Shift.UNSETTLED


@pytest.mark.parametrize("nonsense", ["ec22", ("ecs", {"launch_typ": "x"}), ("ecs", {"launch_type": "x"})])
def test_nonsense_is_refused(nonsense):
    """A misspelt service, circumstance or value is an error of the family."""
    with pytest.raises(srm.SharedResponsibilityError):
        diff("ec2", nonsense)


def test_the_table_shows_what_moves_first():
    """The table groups the changes by the way they go, marks duties as a patch does, and says what is open."""
    text = dump_diff(diff("ec2", ("ecs", {"launch_type": "fargate"})))
    assert text.index("MOVES TO AWS") < text.index("NEW (") < text.index("THE OWNER STAYS")
    assert "  guest-os-patching                   customer -> aws" in text
    assert "      + customer, apply: Build the image" in text
    assert max(map(len, text.splitlines())) <= 100
    open_one = dump_diff(diff("ec2", "ecs", ["guest-os-patching"]))
    assert "? after: tell launch_type" in open_one


def test_several_comparisons_have_headings():
    """Each comparison of a larger change stands under its own name, and what stays is named."""
    old = Workload(name="old", uses=(Use(service="ecs"), Use(service="ec2"), Use(service="s3")))
    new = Workload(name="new", uses=(Use(service="s3"), Use(service="lambda")))
    for form in ("table", "markdown"):
        text = dump_diff(diff(old, new, ["guest-os-patching"]), form)
        assert "ecs, ec2 -" in text
        assert "Used by both: s3." in text


def test_markdown_and_json_say_the_same():
    """Both name every change, with reasons and sources."""
    moves = diff("ec2", ("ecs", {"launch_type": "fargate"}))
    document = json.loads(dump_diff(moves, "json"))
    changes = document["comparisons"][0]["changes"]
    assert [each["concern"] for each in changes] == [each.concern for each in moves.comparisons[0].changes]
    markdown = dump_diff(moves, "markdown")
    assert all(f"| {each['concern']} |" in markdown for each in changes)
    assert "https://docs.aws.amazon.com/" in markdown
    assert document["comparisons"][0]["same"] == list(moves.comparisons[0].same)
    same = dump_diff(diff("ec2", "ec2"), "markdown")
    assert "Used by both: ec2." in same


def test_another_format_is_refused():
    """A format that does not exist is an error with the nearest one."""
    with pytest.raises(srm.UnknownEntryError, match="tablex"):
        dump_diff(diff("ec2", "s3", CONCERNS), "tablex")
