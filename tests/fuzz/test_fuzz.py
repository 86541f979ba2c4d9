"""Fuzzing, a little: every reader of outside input keeps its promises on mutated documents, and on each case that once broke one."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from guard import MEMORY, BrokenPromiseError, held
from hypothesis import given, settings
from hypothesis import strategies as st
from mutation import mutated
from targets import TARGETS

from shared_responsibility import InputError

CASES = Path(__file__).resolve().parent / "cases"


@pytest.mark.parametrize("name", sorted(TARGETS))
@settings(max_examples=25)
@given(st.integers(0, 2**32))
def test_mutated_documents_break_no_promise(name, number):
    """Whatever a document becomes, there is one family of errors, an end within seconds, and memory in proportion."""
    target, rng = TARGETS[name], Random(number)
    data = rng.choice(target.seeds)
    for _ in range(rng.choice((1, 1, 2, 5))):
        data = mutated(data, rng, target.form)[:65536]
    held(target.call, data)


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_documents_to_start_from_are_valid(name):
    """Mutations start from documents that are read, for nothing is learned from those that are refused at once."""
    target = TARGETS[name]
    reads = target.seeds if name != "command" else target.seeds[:4]
    for seed in reads:
        target.call(seed)


@pytest.mark.parametrize("path", sorted(CASES.glob("*-*")), ids=lambda path: path.name)
def test_a_case_stays_mended(path):
    """What once broke a promise keeps it now; a case is called by its target and what was wrong."""
    held(TARGETS[path.name.partition("-")[0]].call, path.read_bytes())


def test_a_broken_promise_is_noticed():
    """The guard itself lets errors of the family pass, and nothing else."""

    def refuse(_data):
        raise InputError(path="stack", reason="no")

    def grow(_data):
        return len(bytearray(MEMORY + 50_000_000))

    held(refuse, b"")
    with pytest.raises(BrokenPromiseError, match="MB for 0 bytes"):
        held(grow, b"")
    with pytest.raises(ZeroDivisionError):
        held(lambda _: 1 / 0, b"")
