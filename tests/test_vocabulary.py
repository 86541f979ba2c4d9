"""The closed kinds: plain strings that sort and print as themselves."""

from __future__ import annotations

from enum import StrEnum

import pytest

from shared_responsibility import Owner, Rank, _vocabulary


@pytest.mark.parametrize("name", [name for name in _vocabulary.__all__ if name != "Rank"])
def test_a_member_is_its_string(name):
    """A member is equal to its value, prints as it, and is found by it; values are kebab case."""
    kind = getattr(_vocabulary, name)
    assert issubclass(kind, StrEnum)
    for member in kind:
        assert str(member) == member.value == member
        assert kind(member.value) is member
        assert member.value == member.value.lower()
        assert "_" not in member.value


@pytest.mark.parametrize("word", ["AWS", "not_applicable", "", None, True])
def test_what_is_no_member_is_refused(word):
    """A misspelt owner is no owner."""
    with pytest.raises(ValueError, match="is not a valid Owner"):
        Owner(word)


def test_ranks_are_ordered():
    """An overlay outranks a fact, a fact a place, a place a stance."""
    assert sorted(Rank) == [Rank.STANCE, Rank.PLACE, Rank.FACT, Rank.OVERLAY]
