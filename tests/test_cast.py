"""Who plays the roles: which delegation counts, and what is shared between answers."""

from __future__ import annotations

import pytest

from shared_responsibility import Delegation, Overlay
from shared_responsibility._cast import cast_of
from small_world import BOTH, PARTITIONS

PLACES = {each.id: each for each in PARTITIONS}


def over(id_, *delegations):
    """Make an overlay that delegates."""
    return Overlay(id=id_, reason="how we work", delegations=delegations)


def parties(*overlays, service="kiln", concern="firing"):
    """Give the parties that the duties of both sides fall to."""
    duties, _ = cast_of(service, (), PLACES, overlays).fill(concern, BOTH)
    return [duty.party for duty in duties]


@pytest.mark.parametrize(("narrow", "broad"), [("a", "b"), ("b", "a")])
def test_the_narrower_delegation_counts(narrow, broad):
    """What names service or concern comes before what names neither, whatever the overlays are called."""
    everything = over(broad, Delegation(party="everybody"))
    for limit in ({"service": "kiln"}, {"concern": "firing"}):
        assert parties(everything, over(narrow, Delegation(party="we", **limit))) == ["aws", "we"]
    assert parties(over(narrow, Delegation(party="we", service="wheel")), everything) == ["aws", "everybody"]
    assert parties(over(narrow, Delegation(party="we", concern="rent")), everything) == ["aws", "everybody"]


def test_of_two_equally_narrow_delegations_of_one_overlay_the_first_counts():
    """The order within an overlay is its author's."""
    ours, theirs = Delegation(party="we", service="kiln"), Delegation(party="they", concern="firing")
    assert parties(over("a", ours, theirs)) == ["aws", "we"]
    assert parties(over("a", theirs, ours)) == ["aws", "they"]


def test_what_is_filled_once_is_shared():
    """Without delegations all concerns share their duties, with one each concern has its own."""
    plain = cast_of("kiln", (), PLACES, ())
    assert plain.fill("firing", BOTH) is plain.fill("rent", BOTH)
    delegated = cast_of("kiln", (), PLACES, (over("a", Delegation(party="we", concern="firing")),))
    assert delegated.fill("firing", BOTH) is delegated.fill("firing", BOTH)
    assert delegated.fill("firing", BOTH) != delegated.fill("rent", BOTH)
    assert delegated.fill("firing", BOTH)[1] == ("a",)
