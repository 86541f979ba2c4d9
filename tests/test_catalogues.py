"""Catalogues: what is made from another keeps its kind, its error and its reader."""

from __future__ import annotations

import pytest

from shared_responsibility import Catalogue, UnknownEntryError, UnknownServiceError
from small_world import CUPS, KILN, WHEEL


@pytest.fixture
def read():
    """Keep which places were read."""
    return []


@pytest.fixture
def lazy(read):
    """Make a catalogue that reads its entries when they are needed."""

    def reader(place):
        read.append(place)
        return (KILN, WHEEL)

    return Catalogue("service", {"kiln": "pots", "wheel": "pots"}, reader, UnknownServiceError)


def test_what_is_made_from_a_catalogue_is_of_its_kind(lazy, read):
    """An extended one reads the old entries as before, a replaced one has only the new; both raise the same error."""
    extended, replaced = lazy.extended([CUPS]), lazy.replaced([CUPS])
    assert repr(extended) == "<Catalogue of 3 entries of the kind service>"
    assert repr(replaced) == "<Catalogue of 1 entries of the kind service>"
    assert extended["kiln"] is KILN
    assert extended["cups"] is replaced["cups"] is CUPS
    assert read == ["pots"]
    for each in (lazy, extended, replaced):
        with pytest.raises(UnknownServiceError) as caught:
            each["cupps"]
        assert caught.value.id == "cupps"
        assert caught.value.suggestions == (() if each is lazy else ("cups",))


def test_an_extended_catalogue_keeps_what_was_read(lazy, read):
    """What the first one has read is not read again."""
    assert lazy["kiln"] is KILN
    assert lazy.extended([CUPS])["wheel"] is WHEEL
    assert read == ["pots"]


def test_a_replaced_catalogue_can_be_extended(lazy, read):
    """Nothing of what was there before comes back, and nothing is read."""
    assert list(lazy.replaced([CUPS]).extended([KILN])) == ["cups", "kiln"]
    assert lazy.replaced([]) == Catalogue("service", {}, list)
    assert read == []


def test_without_an_error_of_its_own_a_catalogue_names_its_kind():
    """The id, the kind and what comes near are told."""
    with pytest.raises(UnknownEntryError) as caught:
        Catalogue("pot", {"kiln": ""}, lambda _: ())["kilm"]
    assert (caught.value.id, caught.value.kind, caught.value.suggestions) == ("kilm", "pot", ("kiln",))


def test_hashes_tell_catalogues_apart():
    """Kind and ids make the hash; nothing is read for it."""
    one, other, kind = (
        Catalogue("a", {"x": ""}, list),
        Catalogue("a", {"y": ""}, list),
        Catalogue("b", {"x": ""}, list),
    )
    assert len({hash(one), hash(other), hash(kind)}) == 3
    assert hash(one) == hash(Catalogue("a", {"x": "elsewhere"}, list))
