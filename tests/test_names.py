"""Names: a table for each vocabulary, and no guesses."""

from __future__ import annotations

import pytest

from shared_responsibility import MODEL, AmbiguousNameError, Identification, Service, UnknownServiceError
from shared_responsibility._names import Names, index_of, nearest, normalized
from shared_responsibility._spelling import cloud_control_type
from small_world import CUPS, JUGS, KILN, WHEEL

NAMES = Names(index=index_of((KILN, WHEEL, CUPS, JUGS)))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Amazon EKS Auto Mode", "eksautomode"),
        ("AWS Amazon X", "amazonx"),
        ("amazon", "amazon"),
        ("  A-b_c.d/e(f)'s, g & h+ ", "abcdefsgh"),
        ("STRASSE", "strasse"),
        ("--", ""),
    ],
)
def test_product_names_are_folded(written, folded):
    """Case, fillers and the maker's name make no difference."""
    assert normalized(written) == folded


@pytest.mark.parametrize("name", [None, 5, b"s3", "", "x" * 201])
def test_only_a_short_text_has_neighbours(name):
    """Nothing is near to what is no name."""
    assert nearest(name, ["s3", "x"]) == ()


def test_the_nearest_names_come_best_first():
    """At most three names, the nearest first, as they are written."""
    assert nearest("Kilms", ["kiln", "Kilns", "wheel"]) == ("Kilns", "kiln")
    assert len(nearest("kilm", ["kiln", "kilns", "kilt", "kil", "wheel"])) == 3


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kiln", "kiln"),
        ("KILN", "kiln"),
        ("aws oven", "kiln"),
        ("Furnace", "kiln"),
        ("Van-Kiln", "kiln (site=van)"),
        ("home kiln", "kiln (site=home)"),
        ("kilns", "kiln"),
        ("AwsKiln", "kiln"),
        ("AWS::Kiln::Pot", "kiln"),
        ("AWS::Kiln::", "kiln"),
        ("AWS::Kiln", "kiln"),
        ("AWS::Kiln::Wheel", "wheel"),
        ("aws_kiln_pot", "kiln"),
        ("aws_kiln_wheel", "wheel"),
        ("aws_kiln_wheel_spoke", "wheel"),
        ("aws_kilning", "kiln"),
        ("aws_other", "wheel"),
        ("arn:aws:kiln:::x", "kiln (partition=aws)"),
        ("arn:aws:fire:r-1:1:pot/x", "kiln (partition=aws, region=r-1)"),
        ("arn:aws:fire:r-1:1:pot:x", "kiln (partition=aws, region=r-1)"),
    ],
)
def test_a_name_means_one_service(name, expected):
    """Every kind of name leads to its service, the longest and most exact one first."""
    found = NAMES.identify(name)
    assert isinstance(found, Identification)
    assert str(found) == expected


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("toaster", ("kiln (site=home)", "wheel")),
        ("fire", ("kiln", "wheel")),
        ("arn:aws:fire:::bowl/x", ("kiln", "wheel")),
    ],
)
def test_an_ambiguous_name_lists_what_it_could_mean(name, candidates):
    """A name of two services is never resolved by chance."""
    with pytest.raises(AmbiguousNameError) as caught:
        NAMES.identify(name)
    assert set(caught.value.candidates) == set(candidates)


@pytest.mark.parametrize(
    ("name", "vocabulary", "expected"),
    [
        ("Kiln", "product", "kiln"),
        ("kilns", "sdk", "kiln"),
        ("AWS::Kiln::Pot", "cloudformation", "kiln"),
        ("aws_kiln_pot", "terraform", "kiln"),
        ("kiln", "iam", "kiln"),
        ("kiln", "prowler", "kiln"),
        ("KILN", "security_hub", "kiln"),
        ("AwsKiln", "asff", "kiln"),
    ],
)
def test_a_vocabulary_can_be_named(name, vocabulary, expected):
    """A name is found in its own vocabulary."""
    assert NAMES.identify(name, vocabulary).service == expected


@pytest.mark.parametrize(
    ("name", "vocabulary"),
    [
        ("Furnace", "sdk"),
        ("kilns", "product"),
        ("kiln", "cloudformation"),
        ("KILN", "asff"),
        ("kiln", "terraform"),
        ("arn:aws:kiln:::x", "cloudformation"),
        ("arn:aws:kiln:::x", "sdk"),
        ("kiln", "nonsense"),
    ],
)
def test_a_name_of_another_vocabulary_means_nothing_there(name, vocabulary):
    """Where a vocabulary is named, the others are not looked at."""
    with pytest.raises((UnknownServiceError, LookupError)):
        NAMES.identify(name, vocabulary)


@pytest.mark.parametrize(
    "name",
    [
        None,
        5,
        b"kiln",
        ["kiln"],
        "",
        " ",
        "---",
        "ki\u200bln",
        "kil\0n",
        "x" * 300,
        "x" * 5_000_000,
        "::",
        "aws_",
        "AWS::",
        "arn:",
        "arn:aws",
        "arn:aws:kiln",
        "arn::kiln:::x",
        "arn:aws::::x",
        "arn:aws:kin:::x",
        "arn:" + "x:" * 3000,
    ],
)
def test_what_is_no_name_is_refused(name):
    """Nothing is guessed: what is not known is an unknown service, in one short line."""
    empty = Names(index=index_of((KILN,)))
    with pytest.raises(UnknownServiceError) as caught:
        empty.identify(name)
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


def test_the_nearest_names_are_suggested():
    """A misspelt name, in whatever vocabulary, suggests what comes nearest."""
    for wrong, right in (("kilm", "kiln"), ("AWS::Klin::Pot", "AWS::Kiln::"), ("arn:aws:kilm:::x", "kiln")):
        with pytest.raises(UnknownServiceError) as caught:
            NAMES.identify(wrong)
        assert right in caught.value.suggestions, wrong


def test_suggestions_are_of_the_vocabulary_that_was_asked():
    """A name is never suggested in place of itself."""
    with pytest.raises((UnknownServiceError, LookupError)) as caught:
        NAMES.identify("Furnace", "prowler")
    assert "furnace" not in caught.value.suggestions


def test_claims_are_kept_apart():
    """A type that is claimed by a property still belongs to the service that owns it."""
    from shared_responsibility import Sign

    lathe = Service(id="lathe", name="Lathe", claims=(Sign(resource="AWS::Kiln::Pot", reads=(("*", True),)),))
    names = Names(index=index_of((KILN, lathe)))
    assert names.claimants("AWS::Kiln::Pot") == ("lathe",)
    assert names.claimants("AWS::Kiln::Wheel") == ()
    assert names.identify("AWS::Kiln::Pot").service == "kiln"
    assert Names(index={}).claimants("AWS::Kiln::Pot") == ()


def test_the_tables_are_sorted():
    """The tables do not depend on the order of the services."""
    assert index_of((KILN, WHEEL)) == index_of((WHEEL, KILN))
    tables = index_of((WHEEL, KILN))
    assert list(tables) == sorted(tables)
    assert all(list(table) == sorted(table) for table in tables.values())


def test_types_of_cloud_control_mean_what_those_of_cloudformation_do():
    """Each type of which a sign speaks means the same service in the words of Terraform's `awscc`."""
    signs = (sign for service in MODEL.services.values() for each in service.asks for sign in each.signs)
    types = {sign.resource for sign in signs if sign.resource.startswith("AWS::")}
    assert len(types) > 100
    for name in types:
        assert MODEL.identify(cloud_control_type(name)) == MODEL.identify(name)
    assert cloud_control_type("Alexa::ASK::Skill") == ""
