"""AWS's names for its services: every one that somebody has seen, and every one in the newest packages, means a service."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))
whats_new = import_module("whats_new")


def test_every_name_that_was_seen_means_a_service():
    """Each client, CloudFormation type and Terraform type on the list leads to a service, without any of the packages."""
    assert whats_new.without_service(sorted(whats_new.seen())) == []


def test_the_list_of_names_is_sorted_and_whole():
    """The list has names of each vocabulary, each once and in order, so that a diff shows what is new."""
    lines = whats_new.SEEN.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines))
    assert {vocabulary for vocabulary, _ in whats_new.seen()} == set(whats_new.PACKAGES)


def test_exceptions_are_needed():
    """A name that is said to mean no service was seen, and means none."""
    assert set(whats_new.OF_NO_SERVICE) <= whats_new.seen()
    assert [each for each in whats_new.OF_NO_SERVICE if whats_new.meaning(*each)] == []


@pytest.mark.upkeep
@pytest.mark.parametrize("vocabulary", whats_new.PACKAGES)
def test_every_name_in_the_newest_packages_means_a_service(vocabulary):
    """Each client of botocore, each type of cfn-lint's schemas and each type of the AWS provider leads to a service."""
    found = [each for each in whats_new.names() if each[0] == vocabulary]
    assert found
    assert whats_new.without_service(found) == []


@pytest.mark.upkeep
def test_the_list_of_names_is_as_new_as_the_packages():
    """No name of the installed packages is missing on the list; `python scripts/whats_new.py` prints those that are."""
    assert sorted(set(whats_new.names()) - whats_new.seen()) == []
