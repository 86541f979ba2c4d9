"""Every service that is known by any name in the reference list is found by that name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shared_responsibility import MODEL, AmbiguousNameError, UnknownServiceError

PATH = Path(__file__).resolve().parents[3] / "shared" / "reference" / "service_universe.json"
UNIVERSE = json.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else []

VOCABULARIES = {
    "id": "",
    "name": "",
    "aliases": "",
    "boto3": "sdk",
    "formerly_boto3": "sdk",
    "cloudformation_namespaces": "cloudformation",
    "cloudformation_types": "cloudformation",
    "terraform_prefixes": "terraform",
    "iam_prefixes": "iam",
    "prowler_services": "prowler",
    "securityhub_prefixes": "security_hub",
    "asff_types": "asff",
}
"""For each key of an entry the vocabulary in which its names are looked up."""


def meant(name, vocabulary):
    """Give the ids that a name may mean, with what the error says where there are several."""
    if vocabulary == "terraform":
        name = name.removeprefix("=")
        name = f"{name}thing" if name.endswith("_") else name
    if vocabulary == "cloudformation" and name.count("::") == 1:
        name = f"{name}::Thing"
    try:
        return {MODEL.identify(name, vocabulary).service}
    except AmbiguousNameError as error:
        return {candidate.partition(" ")[0] for candidate in error.candidates}


def wrong(entry, key):
    """Name what does not lead to the service of an entry."""
    names = entry[key] if isinstance(entry[key], list) else [entry[key]]
    accepted = {entry["id"]}
    if entry["kind"] == "deployment-mode":
        accepted.add(entry["parent"])
    for name in names:
        try:
            found = meant(name, VOCABULARIES[key])
        except UnknownServiceError as error:
            yield f"{entry['id']}: {key} {name}: {error}"
            continue
        if not found & accepted:
            yield f"{entry['id']}: {key} {name}: means {', '.join(sorted(found))}"


@pytest.mark.shared
def test_the_reference_is_whole():
    """The list that this test goes through is there."""
    assert len(UNIVERSE) == 495


@pytest.mark.shared
@pytest.mark.parametrize("key", VOCABULARIES)
def test_every_name_leads_to_its_service(key):
    """Each id, name, alias, client, type and prefix leads to its service, or to a list of services that it is one of."""
    faults = [fault for entry in UNIVERSE for fault in wrong(entry, key)]
    assert faults == []


@pytest.mark.shared
def test_fargate_is_ambiguous():
    """A word that is a form of two services lists both, with the circumstances it would imply."""
    with pytest.raises(AmbiguousNameError) as caught:
        MODEL.identify("fargate")
    assert caught.value.candidates == ("ecs (launch_type=fargate)", "eks (compute=fargate)")


@pytest.mark.shared
@pytest.mark.parametrize(
    ("word", "meanings"),
    [
        ("inspector", {"sdk": "inspector", "iam": "inspector", "security_hub": "inspector2"}),
        (
            "macie",
            {
                "iam": "macie-classic",
                "sdk": "macie-classic",
                "prowler": "macie2",
                "security_hub": "macie2",
                "product": "macie2",
            },
        ),
        ("chime", {"sdk": "chime", "iam": "chime"}),
        ("AWS::Chime::Thing", {"cloudformation": "chime-sdk"}),
        ("aws_chime_thing", {"terraform": "chime-sdk"}),
        ("Opensearch", {"security_hub": "opensearch"}),
        ("OPENSEARCH", {"security_hub": "opensearch"}),
        ("sms", {"iam": "sms"}),
        ("es", {"iam": "opensearch"}),
    ],
)
def test_words_that_differ_by_vocabulary(word, meanings):
    """A word that means different things in different vocabularies is right in each."""
    for vocabulary, service in meanings.items():
        assert MODEL.identify(word, vocabulary).service == service, vocabulary
