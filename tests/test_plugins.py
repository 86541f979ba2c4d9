"""Overlays that installed packages offer."""

from __future__ import annotations

import sys
from textwrap import dedent

import pytest

from shared_responsibility import MODEL, OverlayError, installed_overlays

GOOD = """
from shared_responsibility import Overlay, Party, PartyKind, Tool

TEAM = Party(id="acme-platform", name="Acme's platform team", kind=PartyKind.OPERATOR, acts_for="customer")
SCAN = Tool(id="acme-scan", name="Acme Scan", purpose="Scan.", concerns=("data-classification",), vendor="Acme")
TOOLS = Overlay(id="acme-tools", reason="Our own tools.", tools=(SCAN,))
TEAMS = Overlay(id="acme-teams", reason="Our own teams.", parties=(TEAM,))
NUMBER = 42
"""


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install packages as pip leaves them: a module, and beside it the metadata with the entry points."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def add(package: str, source: str, **entries: str) -> None:
        module = package.replace("-", "_")
        (tmp_path / f"{module}.py").write_text(dedent(source), encoding="utf-8")
        info = tmp_path / f"{module}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
        lines = "".join(f"{name.replace('_', '-')} = {module}:{what}\n" for name, what in entries.items())
        (info / "entry_points.txt").write_text(f"[shared_responsibility.overlays]\n{lines}", encoding="utf-8")
        monkeypatch.delitem(sys.modules, module, raising=False)

    return add


def test_without_a_package_there_is_none():
    """Nothing is offered where nothing is installed."""
    assert installed_overlays() == ()


def test_what_a_package_offers_is_read_and_sorted(install):
    """The overlays come sorted by id, whatever their entry points are called."""
    install("acme-plugin", GOOD, a_first="TOOLS", b_second="TEAMS")
    assert [overlay.id for overlay in installed_overlays()] == ["acme-teams", "acme-tools"]


def test_the_same_overlay_twice_is_one(install):
    """What two entry points offer alike stands once."""
    install("acme-plugin", GOOD, one="TOOLS", other="TOOLS")
    assert len(installed_overlays()) == 1


def test_nothing_is_read_before_somebody_asks(install):
    """An installed package changes no answer and runs no code until its overlays are asked for."""
    install("acme-plugin", "raise SystemExit('should not be read')", one="TOOLS")
    assert "acme-scan" not in MODEL.tools
    assert "acme_plugin" not in sys.modules


def test_they_extend_the_model(install):
    """What was read is given to `extend` like any overlay."""
    install("acme-plugin", GOOD, one="TOOLS", other="TEAMS")
    model = MODEL.extend(*installed_overlays())
    assert "acme-scan" in model.tools
    assert "acme-platform" in model.parties


@pytest.mark.parametrize(
    ("source", "what", "fault"),
    [
        ("raise RuntimeError('no licence')", "TOOLS", "cannot be loaded: RuntimeError: no licence"),
        ("raise SystemExit(3)", "TOOLS", "cannot be loaded: SystemExit: 3"),
        ("import a_module_that_nobody_has", "TOOLS", "cannot be loaded: ModuleNotFoundError"),
        (GOOD, "MISSING", "cannot be loaded: AttributeError"),
        (GOOD, "NUMBER", "is of the type int, not an Overlay"),
    ],
)
def test_a_broken_one_is_named(install, source, what, fault):
    """An entry point that fails is named with its package, by an error of the family and no other."""
    install("acme-plugin", source, broken=what)
    with pytest.raises(OverlayError) as caught:
        installed_overlays()
    assert caught.value.overlay == "broken"
    (said,) = caught.value.faults
    assert "of the package acme-plugin" in said
    assert fault in said
    assert len(str(caught.value)) < 300


def test_every_broken_one_is_named_at_once(install):
    """All faults are collected before anything is raised."""
    install("acme-plugin", GOOD, b_number="NUMBER", a_missing="MISSING", good="TOOLS")
    with pytest.raises(OverlayError) as caught:
        installed_overlays()
    assert caught.value.overlay == "a-missing, b-number"
    assert len(caught.value.faults) == 2


def test_an_entry_point_without_a_package_is_named_too(monkeypatch):
    """An entry point that no distribution owns is named by its value."""
    from importlib.metadata import EntryPoint

    stray = EntryPoint(name="stray", value="nobody:NOTHING", group="shared_responsibility.overlays")
    monkeypatch.setattr("shared_responsibility._plugins.entry_points", lambda **_: [stray])
    with pytest.raises(OverlayError, match="nobody:NOTHING of the package that is not known"):
        installed_overlays()
