"""The table of AWS Health events: cited, known to the model, and never quiet where something is left for the customer."""

from __future__ import annotations

import re

import pytest

from shared_responsibility import MODEL, NOTICES, Finding, Sighting, TriageStatus, triage
from shared_responsibility.catalog.older_controls import OLDER_CONTROLS

CODE = re.compile(r"[A-Z][A-Z0-9*]*(_[A-Z0-9*]+)+")
LISTED = tuple(notice for notice in NOTICES if not notice.pattern)
SEEN = Sighting(path="notices")


def result_of(notice, **known):
    """Triage a notice as the reader gives it."""
    finding = Finding(
        id=notice.code,
        seen=SEEN,
        names=(notice.service or "rds",),
        concern=notice.concern,
        circumstances=(*notice.circumstances, *known.items()),
        moves=notice.moves,
        sources=notice.sources,
    )
    return next(triage([finding], strict=True))


def test_codes_stand_once_and_sorted_the_listed_before_the_families():
    """A code has one line; families come after, for the first that covers a code is taken."""
    codes = [notice.code for notice in LISTED]
    assert codes == sorted(set(codes))
    assert list(NOTICES[: len(LISTED)]) == list(LISTED)
    assert all(CODE.fullmatch(notice.code) for notice in NOTICES)


def test_a_family_covers_its_codes_and_no_other():
    """Shell patterns mean what they say, letter case included."""
    family = next(notice for notice in NOTICES if notice.code == "AWS_*_OPERATIONAL_ISSUE")
    assert family.covers("AWS_S3_OPERATIONAL_ISSUE")
    assert not family.covers("aws_s3_operational_issue")
    assert LISTED[0].covers(LISTED[0].code)
    assert not LISTED[0].covers(LISTED[1].code)


@pytest.mark.parametrize("notice", NOTICES, ids=[notice.code for notice in NOTICES])
def test_each_notice_is_cited_and_answered(notice):
    """Service, concern and circumstances exist, and so does what a move depends on; an answer has a reason and duties."""
    assert notice.sources
    assert notice.concern in MODEL.concerns
    result = result_of(notice)
    assert result.reason
    assert result.moves or result.needs
    assert set(notice.sources) <= set(result.sources)
    for move in notice.moves:
        assert move.party == "customer"
        assert move.if_ignored
        assert all(MODEL.services[notice.service].circumstance(name) for name, _ in move.when)


@pytest.mark.parametrize("notice", LISTED, ids=[notice.code for notice in LISTED])
def test_no_listed_notice_leaves_the_customer_without_a_word(notice):
    """Even where the move is AWS's, the result says what is left for the customer."""
    result = result_of(notice)
    assert result.status is not TriageStatus.NOT_APPLICABLE
    assert result.needs or any(move.party == "customer" for move in result.moves)


def test_what_the_move_hangs_on_is_asked_for():
    """A retired Fargate task is the customer's move only if no service replaces it."""
    notice = next(each for each in NOTICES if each.code == "AWS_ECS_TASK_PATCHING_RETIREMENT")
    assert result_of(notice).needs == ("task_kind",)
    assert result_of(notice, task_kind="standalone").status is TriageStatus.CUSTOMER
    assert result_of(notice, task_kind="service").status is TriageStatus.AWS


def test_older_controls_stand_once():
    """Each older id leads to one control, and none to itself."""
    older = [name for name, _ in OLDER_CONTROLS]
    assert len(older) == len(set(older))
    assert all("/v/" in name and "/" not in control for name, control in OLDER_CONTROLS)
