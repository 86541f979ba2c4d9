"""Overlays in TOML."""

from __future__ import annotations

import io

import pytest

from shared_responsibility import MODEL, InputError, Overlay, OverlayError, Owner, SharedResponsibilityError
from shared_responsibility.importers import overlay

WHOLE = """\
id = "acme"
reason = "how we work"
precedence = 2

[source]
title = "Handbook"
read = "2026-01"
[source.of]
id = "handbook"
title = "Handbook"
url = "https://example.com/handbook/"

[[parties]]
id = "acme-platform"
name = "the platform team"
kind = "operator"
acts_for = "customer"

[[entries]]
service = "ec2"
[entries.fact]
concern = "backup-configuration"
owner = "customer"
because = "We back everything up."
when = [["tenancy", ["shared", "dedicated-host"]]]
[[entries.fact.duties]]
party = "acme-platform"
verb = "configure"
text = "Sets up the backup plan."
enabled_by_default = true

[[delegations]]
party = "acme-platform"
concern = "guest-os-patching"
"""


def load(text):
    """Read an overlay from a text."""
    return overlay.load(io.StringIO(text))


def test_a_whole_overlay_is_read():
    """Parties, entries, conditions, duties and delegations come out as values."""
    ours = load(WHOLE)
    assert isinstance(ours, Overlay)
    assert ours.precedence == 2
    assert ours.entries[0].fact.when == (("tenancy", ("shared", "dedicated-host")),)
    assert ours.entries[0].fact.duties[0].enabled_by_default is True
    assert ours.entries[0].fact.owner is Owner.CUSTOMER
    model = MODEL.extend(ours)
    assert "acme" in model.ruling("ec2", "guest-os-patching").overlays


def test_every_fault_is_named_at_once():
    """An unknown key, a wrong kind and a missing field are all reported, each with its place."""
    text = 'id = "acme"\nreasn = "typo"\n[[parties]]\nid = "a"\nname = "A"\nkind = "king"\n[[delegations]]\nof = "customer"\n'
    with pytest.raises(OverlayError) as caught:
        load(text)
    faults = " / ".join(caught.value.faults)
    assert caught.value.overlay == "acme"
    for fault in ("reasn", "parties[0].kind", "delegations[0]", "party", "reason"):
        assert fault in faults


@pytest.mark.parametrize(
    "line",
    [
        'precedence = "3"',
        "precedence = 2.7",
        "precedence = true",
        "reason = 5",
        'id = "Not An Id"',
        'parties = "none"',
        "id = 5",
        'entries = [{service = "ec2", fact = {concern = "x", owner = "awss", because = "b"}}]',
        'entries = [{service = "ec2", fact = {concern = "x", owner = "aws", because = "b", when = [["tenancy", 1]]}}]',
        (
            'entries = [{service = "ec2", fact = {concern = "x", owner = "aws", because = "b", '
            'duties = [{party = "customer", verb = "apply", text = "t", enabled_by_default = "false"}]}}]'
        ),
    ],
)
def test_a_value_of_another_kind_is_refused(line):
    """Nothing is made what it is not: no number of a text, no truth of the word "false"."""
    name = line.split()[0]
    rest = "\n".join(each for each in ('id = "acme"', 'reason = "r"') if not each.startswith(f"{name} "))
    with pytest.raises(OverlayError):
        load(f"{line}\n{rest}")


def test_an_overlay_without_an_id_is_named_by_its_path(tmp_path):
    """Where the id is missing, the file is named instead."""
    path = tmp_path / "ours.toml"
    path.write_text('reason = "r"', encoding="utf-8")
    with pytest.raises(OverlayError) as caught:
        overlay.load(path)
    assert caught.value.overlay == str(path)


@pytest.mark.parametrize(
    "text",
    ["id = ", 'id = "a"\nid = "b"', "{", "a = [1,", "x = " + "[" * 10_000, "x = " + "9" * 5000, "x = 1979-13-01"],
)
def test_what_is_no_toml_is_refused(text):
    """A document that is not well formed, too deep or without end is refused in one short line."""
    with pytest.raises(InputError) as caught:
        load(text)
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


def test_the_line_of_bad_toml_is_named():
    """The error knows the line."""
    with pytest.raises(InputError) as caught:
        load('id = "a"\nreason = \n')
    assert caught.value.line == 2


@pytest.mark.parametrize("source", [None, b"", "", "gone.toml", io.BytesIO(b"\xff")])
def test_what_cannot_be_read_is_refused(source):
    """Bad sources give an error of the family."""
    with pytest.raises(SharedResponsibilityError):
        overlay.load(source)
