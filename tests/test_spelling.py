"""What other formats call types and properties."""

from __future__ import annotations

import pytest

from shared_responsibility._spelling import Spelling, cloud_control_case, cloud_control_type, snake_case

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


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", ""),
        ("Name", "name"),
        ("Ipv6CidrBlock", "ipv_6_cidr_block"),
        ("KMSKeyId", "kms_key_id"),
        ("CloudFormationStack", "cloudformation_stack"),
        ("CloudFrontOrigin", "cloudfront_origin"),
        ("CloudWatchLogs[].S3Bucket", "cloudwatch_logs[].s3_bucket"),
        ("FSxVolume", "fsx_volume"),
        ("CloudTrail", "cloud_trail"),
    ],
)
def test_names_are_written_as_cloud_control_does(name, written):
    """Digits are a part of their own, and names of a few products are one word."""
    assert cloud_control_case(name) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("AWS::RDS::DBInstance", "awscc_rds_db_instance"),
        ("AWS::S3::", "awscc_s3_"),
        ("AWS::S3", "awscc_s3_"),
        ("Alexa::ASK::Skill", ""),
    ],
)
def test_types_are_written_as_cloud_control_does(name, written):
    """The namespace is one word, the rest follows the rule for names; types of others have no name there."""
    assert cloud_control_type(name) == written
