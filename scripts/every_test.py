"""
Let a mutant meet every test that comes after the first one that reaches it; a plugin of pytest for `scripts/mutants.py`.

mutmut gives a mutant only the tests that were seen to run its function.
A model keeps what it has worked out, so that of many tests that rest on a function only the first is seen to run it.
"""

from __future__ import annotations

import pytest
from mutmut.state import state

_REACHED: set[str] = set()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Say of each test that it runs what an earlier one has run, before mutmut notes it."""
    reached = state()._stats  # noqa: SLF001 (mutmut gives it no other name)
    _REACHED.update(reached)
    reached.update(_REACHED)
