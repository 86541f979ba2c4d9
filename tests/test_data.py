"""Versions of the data: what two of them differ in, and the promise that ids stay."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from attrs import evolve

import shared_responsibility as srm
from shared_responsibility import MODEL, DataDiff, Entry, Fact, InputError, Overlay, Owner, data_diff
from shared_responsibility._data import answers, published
from shared_responsibility.exporters.interchange import dump_model
from small_world import KILN, world

FACTS = Path(__file__).parent / "facts"
KILNS = evolve(world(), data_version="one")


def changed():
    """Lay another fact over the small world, as a later version of the data would have it."""
    fact = Fact(concern="firing", owner=Owner.AWS, because="It changed.", when=(("site", "home"),))
    overlay = Overlay(id="later", reason="a later version", entries=(Entry(service="kiln", fact=fact),))
    return evolve(KILNS.extend(overlay), data_version="two")


def test_equal_data_do_not_differ():
    """A model does not differ from itself, nor from the document that was written of it."""
    assert data_diff(KILNS, KILNS) == DataDiff(before="one", after="one")
    assert data_diff(KILNS, dump_model(KILNS)) == DataDiff(before="one", after="one")


def test_a_changed_answer_is_told_with_both_owners():
    """Each question whose owner is another is listed once, and the mirror image has the owners exchanged."""
    there, back = data_diff(KILNS, changed()), data_diff(dump_model(changed()), dump_model(KILNS))
    first = there.answers[0]
    assert (first.service, first.concern, first.before, first.after) == (
        "kiln",
        "firing",
        Owner.UNDETERMINED,
        Owner.AWS,
    )
    assert [(c.before, c.after) for c in back.answers] == [(c.after, c.before) for c in there.answers]
    assert "kiln, firing: undetermined -> aws" in str(there).splitlines()
    assert str(there).startswith("one -> two")


def test_new_and_lost_ids_are_told():
    """A service that comes is added with all that it asks for; seen from behind it is gone."""
    vase = evolve(KILN, id="vase", name="Vase", names=(), modes=(), sdk=(), cloudformation=(), terraform=(), iam=())
    more = KILNS.extend(Overlay(id="vases", reason="new", services=(vase,)))
    there, back = data_diff(KILNS, more), data_diff(more, KILNS)
    assert "services:vase" in there.added
    assert "circumstances:vase.site=home" in there.added
    assert (there.gone, back.added, back.gone) == ((), (), there.added)
    assert all(change.before is None for change in there.answers)
    assert "vase, firing: not asked -> undetermined" in str(there)
    assert "+ services:vase" in str(there)
    assert "- services:vase" in str(back)


def test_a_document_of_something_else_is_refused():
    """What is no interchange document is told so."""
    with pytest.raises(InputError, match="schema version"):
        data_diff(KILNS, "{}")


def test_the_version_is_that_of_the_answers():
    """The data version changes whenever an answer does, for it holds their digest; overlays leave it alone."""
    digest = sha256((FACTS / "answers.csv").read_bytes()).hexdigest()[:12]
    assert srm.DATA_VERSION.partition("+")[2] == digest
    assert MODEL.data_version == srm.DATA_VERSION
    assert KILNS.extend(Overlay(id="ours", reason="ours")).data_version == "one"


def test_the_committed_answers_are_the_models():
    """Each answer stands in the committed list, and nothing else does."""
    lines = (FACTS / "answers.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) - 1 == sum(1 for _ in answers(MODEL))


def test_no_published_id_is_gone():
    """An id that others may have written down stays: as itself, or as a name of what took its place."""
    here = set(published(MODEL))
    for line in (FACTS / "published_ids.txt").read_text(encoding="utf-8").split():
        kind, _, id_ = line.partition(":")
        assert line in here or (kind == "services" and MODEL.identify(id_)), line


def test_a_new_id_is_published():
    """What the model has now is on the list, so that it cannot go unnoticed later."""
    listed = set((FACTS / "published_ids.txt").read_text(encoding="utf-8").split())
    assert sorted(set(published(MODEL)) - listed) == []
