"""What other formats call types and properties."""

from __future__ import annotations

import pytest

from shared_responsibility._spelling import Spelling, snake_case

POT = Spelling(
    format="terraform",
    type="aws_pot",
    stands_for="AWS::Kiln::Pot",
    properties=(("Lid", "cover"), ("Lid.Colour", "paint"), ("Glaze", ""), ("Lid[].Knob", "knobs")),
)


@pytest.mark.parametrize(
    ("path", "here"),
    [
        ("Lid", "cover"),
        ("Lid.Size", "cover.Size"),
        ("Lid[].Size", "cover[].Size"),
        ("Lid.Colour", "paint"),
        ("Lid.Colour.Shade", "paint.Shade"),
        ("Lid[].Knob", "knobs"),
        ("Glaze", ""),
        ("Glaze.Colour", ""),
        ("Lids", None),
        ("Pot.Lid", None),
    ],
)
def test_a_path_is_found_by_its_longest_beginning(path, here):
    """The longest path that is written down decides, whole words only; what follows it stays; an empty one means that there is none."""
    assert POT.path(path) == here


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", ""),
        ("Name", "name"),
        ("DBSubnetGroupName", "db_subnet_group_name"),
        ("VPCZoneIdentifier", "vpc_zone_identifier"),
        ("OptionSettings[].MultiAZ", "option_settings[].multi_az"),
        ("EFSVolume2Id", "efs_volume2_id"),
    ],
)
def test_names_are_written_as_words(name, written):
    """A word begins at a capital letter after a small one, and at the last of several before a small one."""
    assert snake_case(name) == written
