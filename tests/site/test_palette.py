"""The palette: every colour can be told from every other, with full sight and without one kind of cones, and its word can be read."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

CSS = Path(__file__).resolve().parents[2] / "docs" / "stylesheets" / "catalogue.css"
OWNERS = ("aws", "customer", "shared", "undetermined", "not-applicable")
SIGHT = {
    "full sight": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What is seen of linear red, green and blue: the matrices of Machado, Oliveira and Fernandes (2009), severity 1."""
NEAREST = 9.0
"""So far apart, by the formula of CIE 1976, stand two colours that lie in different cells; 2.3 is just noticeable side by side."""
READABLE = 4.5
"""The contrast of a text that WCAG 2.2 asks for (AA)."""


def palette(scheme):
    """Read the colours of a scheme."""
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] \{{(.*?)\}}', CSS.read_text(encoding="utf-8"), re.DOTALL)
    assert block, scheme
    return dict(re.findall(r"--sr-([a-z-]+): #([0-9a-f]{6})", block[1]))


def linear(colour):
    """Give the light of a colour's red, green and blue."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def seen(light, matrix):
    """Give what somebody sees of some light."""
    return [min(1, max(0, sum(w * each for w, each in zip(row, light, strict=True)))) for row in matrix]


def lab(light):
    """Place a light in the CIE 1976 colour space."""
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.95047, 1.0, 1.08883)
    xyz = [
        sum(w * each for w, each in zip(row, light, strict=True)) / of for row, of in zip(to_xyz, white, strict=True)
    ]
    x, y, z = (each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def contrast(one, other):
    """Give the ratio of two luminances as WCAG defines it."""
    low, high = sorted(
        sum(w * each for w, each in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("sight", SIGHT)
def test_no_two_owners_look_alike(scheme, sight):
    """Each pair of colours is far enough apart, whoever looks."""
    colours = palette(scheme)
    for one, other in combinations(OWNERS, 2):
        places = (lab(seen(linear(colours[each]), SIGHT[sight])) for each in (one, other))
        apart = sum((a - b) ** 2 for a, b in zip(*places, strict=True)) ** 0.5
        assert apart >= NEAREST, f"{one} and {other} stand {apart:.1f} apart"


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_the_word_in_a_cell_can_be_read(scheme):
    """The ink has enough contrast on every colour."""
    colours = palette(scheme)
    for each in OWNERS:
        assert contrast(colours["ink"], colours[each]) >= READABLE, each
