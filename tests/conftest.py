"""What every test can use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

settings.register_profile("default", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("laws", deadline=None, max_examples=1000, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what reads the shared data, unless it is there or was asked for by its marker."""
    if SHARED.is_dir() or "shared" in config.getoption("markexpr"):
        return
    kept = [item for item in items if item.get_closest_marker("shared") is None]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


@pytest.fixture
def root() -> Path:
    """Give the folder of the project."""
    return ROOT


@pytest.fixture
def shared() -> Path:
    """Give the folder of the shared data; where it was asked for and is missing, that is a failure."""
    assert SHARED.is_dir(), f"the shared data are not at {SHARED}"
    return SHARED
