"""The misreadings: each has the answer that the resolver gives, a reason and a source, and its place on the docs page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from shared_responsibility import MISREADINGS, Basis, Misreading, Owner, owner, ruling

PAGE = Path(__file__).resolve().parents[2] / "docs" / "explanation" / "misreadings.md"

each_case = pytest.mark.parametrize("case", MISREADINGS, ids=lambda case: case.id)


def _call(case: Misreading) -> str:
    """Write the answer as a call, as the page has it."""
    said = "".join(
        f", {name}={value}" if isinstance(value, bool) else f', {name}="{value}"' for name, value in case.circumstances
    )
    return f'owner("{case.service}", "{case.concern}"{said})'


def _sections() -> dict[str, str]:
    """Give the sections of the page by their anchors."""
    text = PAGE.read_text(encoding="utf-8")
    parts = re.split(r"^#{2,3} ", text, flags=re.MULTILINE)[1:]
    return {found[1]: part for part in parts if (found := re.match(r".* \{ #([a-z0-9-]+) \}\n", part))}


def test_there_are_enough_of_them() -> None:
    """There are at least thirty, and some of them err to the customer's cost, some to AWS's."""
    assert len(MISREADINGS) >= 30
    assert {case.owner for case in MISREADINGS} == {Owner.AWS, Owner.CUSTOMER, Owner.SHARED}


def test_their_ids_are_unique_and_sorted() -> None:
    """Each has an id of its own in kebab case, and they stand in its order."""
    ids = [case.id for case in MISREADINGS]
    assert ids == sorted(set(ids))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", each) for each in ids)


def test_no_two_say_the_same() -> None:
    """No claim and no call stands there twice."""
    assert len({case.claim for case in MISREADINGS}) == len(MISREADINGS)
    assert len({_call(case) for case in MISREADINGS}) == len(MISREADINGS)


@each_case
def test_the_call_gives_the_owner(case: Misreading) -> None:
    """The resolver gives the owner that the case states."""
    assert owner(case.service, case.concern, **dict(case.circumstances)) is case.owner


@each_case
def test_the_answer_is_modelled(case: Misreading) -> None:
    """A page stands behind the ruling: of the service, or of its class."""
    assert ruling(case.service, case.concern, **dict(case.circumstances)).basis in (Basis.STATED, Basis.INHERITED)


@each_case
def test_it_has_a_claim_a_reason_and_a_source(case: Misreading) -> None:
    """Claim and reason are sentences, and at least one page of AWS says so."""
    assert re.fullmatch(r"[A-Z].*[^.]\.", case.claim)
    assert re.fullmatch(r"[A-Z].*[^.]\.", case.because)
    assert case.sources
    assert all(source.url.startswith("https://") for source in case.sources)


@each_case
def test_the_ruling_cites_one_of_its_sources(case: Misreading) -> None:
    """The case and the ruling stand on common ground: they share a page."""
    behind = ruling(case.service, case.concern, **dict(case.circumstances)).sources
    assert {source.url for source in case.sources} & {source.url for source in behind}


@each_case
def test_the_page_tells_it(case: Misreading) -> None:
    """The docs page has a section for each, with the claim, the call, the owner, the reason and every source."""
    section = _sections()[case.id]
    assert section.startswith(f"“{case.claim}” ")
    assert f"`{_call(case)}` is `{case.owner}`." in section
    assert f"\n{case.because}\n" in section
    assert all(f"]({source.url})" in section for source in case.sources)


def test_the_page_tells_no_other() -> None:
    """Every section of the page is one of the cases."""
    assert set(_sections()) == {case.id for case in MISREADINGS}
