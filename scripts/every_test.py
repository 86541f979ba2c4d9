"""
Let a mutant meet every test that comes after the first one that reaches it, the quick ones first; a plugin of pytest for `scripts/mutants.py`.

mutmut gives a mutant only the tests that were seen to run its function.
A model keeps what it has worked out, so that of many tests that rest on a function only the first is seen to run it.
"""

from __future__ import annotations

import os

import pytest
from mutmut.state import state

_FIRST = os.environ["REACHED"]
_REACHED = {_FIRST}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Say of each test that it runs what an earlier one has run, before mutmut notes it."""
    reached = state()._stats  # noqa: SLF001 (mutmut gives it no other name)
    _REACHED.update(reached)
    reached.update(_REACHED)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the module's own tests first and the laws last: these cost most, and few mutants get as far."""
    own = _FIRST.split(".")[1]
    items.sort(key=lambda item: ("laws" in item.path.parts, not item.path.stem.startswith(f"test{own}")))
