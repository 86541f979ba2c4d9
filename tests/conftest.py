"""What every test can use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

settings.register_profile("default", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("laws", deadline=None, max_examples=1000, suppress_health_check=list(HealthCheck))
settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=15,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what reads the shared data, unless they are there, and other packages; unless asked for by the marker."""
    asked = config.getoption("markexpr")
    missing = [] if SHARED.is_dir() else ["shared"]
    left_out = [marker for marker in (*missing, "prowler", "frames", "upkeep", "oscal") if marker not in asked]
    kept = [item for item in items if not any(map(item.get_closest_marker, left_out))]
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
