"""Names: a table for each vocabulary, and no guesses."""

from __future__ import annotations

import pytest
from attrs import evolve

from shared_responsibility import (
    MODEL,
    AmbiguousNameError,
    Identification,
    Mode,
    Service,
    UnknownEntryError,
    UnknownServiceError,
)
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


def test_names_that_are_equally_near_come_in_their_order():
    """Which of many equally near ones are shown is no chance."""
    assert nearest("kila", ["kilf", "kile", "kild", "kilc", "kilb"]) == ("kilb", "kilc", "kild")


def test_the_shortest_and_the_longest_names_have_neighbours():
    """A letter is enough, and two hundred are not too many; nothing has none, even if a name folds to nothing."""
    assert nearest("x", ["x"]) == ("x",)
    assert nearest("k" * 200, ["k" * 199]) == ("k" * 199,)
    assert nearest("", ["--"]) == ()


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
        ("aws_kiln_pot_lid", "kiln"),
        ("aws_kiln", "wheel"),
        ("kiln" + " " * 1996, "kiln"),
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
    assert caught.value.id == name
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
        ("arn:aws:kiln:::x", "arn", "kiln"),
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
        "kiln" + " " * 1997,
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
    assert caught.value.id is name
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


def test_what_folds_to_nothing_is_no_name():
    """Nothing means nothing, whatever a service is called; one letter can be a name."""
    names = Names(index=index_of((Service(id="x", name="--"),)))
    assert names.identify("x").service == "x"
    with pytest.raises(UnknownServiceError):
        names.identify("")


TOOLED = Service(
    id="tooled", name="T", sdk=("spade",), iam=("shovel",), prowler=("rake",), asff=("AwsHoe",), security_hub=("Fork",)
)


@pytest.mark.parametrize("word", ["spade", "SPADE", "shovel", "Shovel", "rake", "RAKE", "AwsHoe", "Fork", "fork"])
def test_a_word_of_any_tool_is_a_name(word):
    """The words of SDKs, policies and scanners are found without saying whose they are, in any case but that of ASFF."""
    names = Names(index=index_of((TOOLED, KILN)))
    assert names.identify(word) == Identification(service="tooled")
    assert names.candidates(word) == (Identification(service="tooled"),)
    assert Names(index=index_of((KILN,))).candidates(word) == ()


def test_a_name_of_one_service_in_several_circumstances_is_ambiguous():
    """A name may stand for one place and for a choice of two; both are listed, in a fixed order."""
    modes = (Mode(name="Both", when=(("site", ("home", "van")),)), Mode(name="Both", when=(("site", "home"),)))
    names = Names(index=index_of((evolve(KILN, modes=modes),)))
    with pytest.raises(AmbiguousNameError) as caught:
        names.identify("both")
    assert caught.value.candidates == ("kiln (site=home)", "kiln (site=home or van)")


@pytest.mark.parametrize("name", ["kiln", "AWS::Kiln::Pot", "aws_kiln_pot", "arn:aws:kiln:::x"])
def test_without_services_nothing_has_a_name(name):
    """Empty tables answer like any others: the name is unknown, and nothing comes near."""
    with pytest.raises(UnknownServiceError) as caught:
        Names(index={}).identify(name)
    assert (caught.value.id, caught.value.suggestions) == (name, ())


@pytest.mark.parametrize("name", ["kilm", "arn:aws:kilm:::x"])
def test_near_names_are_looked_for_only_where_they_are_wanted(name):
    """Who asks about many names can do without the nearest ones."""
    with pytest.raises(UnknownServiceError) as caught:
        NAMES.identify(name, near=False)
    assert caught.value.suggestions == ()


def test_an_unknown_vocabulary_is_an_error_of_its_own():
    """The vocabularies that exist are named."""
    with pytest.raises(UnknownEntryError, match="asff, cloudformation, iam, prowler and 2 more") as caught:
        NAMES.identify("kiln", "nonsense")
    assert (caught.value.id, caught.value.kind) == ("nonsense", "vocabulary")


def test_the_nearest_names_are_suggested():
    """A misspelt name, in whatever vocabulary, suggests what comes nearest."""
    for wrong, right in (
        ("kilm", "kiln"),
        ("AWS::Klin::Pot", "AWS::Kiln::"),
        ("arn:aws:kilm:::x", "kiln"),
        ("awz_kilnings", "=aws_kilning"),
        ("kilnss", "kilns"),
    ):
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


def test_types_of_others_have_no_name_in_cloud_control():
    """A CloudFormation type that is not AWS's gives the provider `awscc` no name."""
    assert cloud_control_type("Alexa::ASK::Skill") == ""
    assert "awscc" not in index_of((evolve(KILN, cloudformation=("Alexa::ASK::",)),))


def test_a_right_word_beside_a_misspelt_one_is_suggested():
    """A brand that is misspelt does not hide the service's own name."""
    with pytest.raises(UnknownServiceError, match="did you mean ecs"):
        MODEL.service("Amzon ECS")
    with pytest.raises(UnknownServiceError, match="did you mean lambda"):
        MODEL.service("AWS Lambdda")


def test_a_name_within_a_longer_one_is_a_product_and_three_are_enough():
    """Words of tools within a longer name are no hint, and of many hints three are given."""
    names = Names(index=index_of((TOOLED, KILN, WHEEL, CUPS, JUGS)))
    with pytest.raises(UnknownServiceError) as caught:
        names.identify("spade something else")
    assert caught.value.suggestions == ()
    with pytest.raises(UnknownServiceError) as caught:
        names.identify("kiln wheel cups jugs together")
    assert len(caught.value.suggestions) == 3


@pytest.mark.parametrize("word", ["SpadE", "ShoveL", "RakE"])
def test_a_word_of_a_tool_is_first_read_as_it_is_written(word):
    """A tool's own capital letters are found too."""
    capital = Service(id="capital", name="C", sdk=("SpadE",), iam=("ShoveL",), prowler=("RakE",))
    assert Names(index=index_of((capital,))).identify(word).service == "capital"


def test_a_mode_is_found_by_its_id():
    """The id of a mode is a product name, and has a table of its own."""
    rush = Mode(name="Hurry", when=(("site", "home"),), id="rush-kiln")
    index = index_of((evolve(KILN, modes=(rush,)),))
    assert index["mode"] == {"rush-kiln": (("kiln", (("site", "home"),)),)}
    assert str(Names(index=index).identify("Rush Kiln")) == "kiln (site=home)"


@pytest.mark.parametrize("vocabulary", ["", "terraform"])
@pytest.mark.parametrize(("name", "service"), [("awscc_kiln_pot", "kiln"), ("awscc_kiln_wheel", "wheel")])
def test_a_type_of_cloud_control_follows_from_that_of_cloudformation(name, service, vocabulary):
    """A namespace leads to all of its types, a type to itself alone; both stand in one table."""
    assert NAMES.identify(name, vocabulary).service == service
    assert NAMES.index["awscc"] == {"=awscc_kiln_wheel": (("wheel", ()),), "awscc_kiln_": (("kiln", ()),)}


def test_a_claim_is_found_under_both_names_of_the_type():
    """CloudFormation's name and Cloud Control's are in the same table."""
    from shared_responsibility import Sign

    lathe = Service(id="lathe", name="Lathe", claims=(Sign(resource="AWS::Kiln::Pot", reads=(("*", True),)),))
    assert list(index_of((lathe,))["claim"]) == ["AWS::Kiln::Pot", "awscc_kiln_pot"]
