"""The family of errors: fields first, one short line each."""

from __future__ import annotations

import copy
import pickle

import pytest

from shared_responsibility import exceptions
from shared_responsibility.exceptions import (
    AmbiguousNameError,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    ContradictionError,
    InputError,
    OverlayConflictError,
    OverlayError,
    SharedResponsibilityError,
    UnknownConcernError,
    UnknownEntryError,
    UnknownNameError,
    UnknownServiceError,
    UnknownValueError,
)

LONG = "x\n\u200b" * 3000

EXAMPLES = [
    UnknownServiceError("ec3", ("ec2", "ecr"), "of the shop"),
    UnknownServiceError(LONG, (LONG, LONG, LONG, LONG, LONG), "of launch_type"),
    UnknownServiceError(None),
    UnknownServiceError(LONG.encode()),
    UnknownServiceError([LONG, LONG]),
    UnknownEntryError("x", kind="tool"),
    AmbiguousNameError("Fargate", ["ecs (launch_type=fargate)", "eks (compute=fargate)"]),
    AmbiguousNameError(LONG, [LONG] * 9),
    CircumstanceNotAskedError("s3", "launch_type"),
    CircumstanceNotAskedError("s3", LONG, [LONG] * 9),
    CircumstanceConflictError("package", (("package", "image"), ("update_mode", "auto"))),
    CircumstanceConflictError("package", ((LONG, LONG),) * 9),
    ContradictionError(("a says aws", "b says customer")),
    ContradictionError((LONG, LONG, LONG)),
    OverlayError("acme", ("one", "two")),
    OverlayError(LONG, [LONG] * 9),
    OverlayConflictError(("a", "b"), "patching of ec2"),
    OverlayConflictError((LONG, LONG), LONG),
    InputError("stack.yaml", "it is empty"),
    InputError("stack.yaml", "a key stands twice", 5),
    InputError(LONG, LONG, 5),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=[f"{type(each).__name__}-{n}" for n, each in enumerate(EXAMPLES)])
def test_a_message_is_one_short_line(error):
    """Whatever the values are, the message has fewer than 300 characters, one line, and nothing that cannot be seen."""
    text = str(error)
    assert 0 < len(text) < 300
    assert text.isprintable()
    assert text.endswith("...") or text[-1] != "."


@pytest.mark.parametrize("name", exceptions.__all__)
def test_every_error_is_of_the_family(name):
    """Catching the family catches each of them; those of look-ups are key errors too."""
    error = getattr(exceptions, name)
    assert issubclass(error, SharedResponsibilityError)
    assert issubclass(error, KeyError) == (name.startswith("Unknown") or name == "AmbiguousNameError")


@pytest.mark.parametrize("error", EXAMPLES, ids=[f"{type(each).__name__}-{n}" for n, each in enumerate(EXAMPLES)])
def test_an_error_can_be_copied(error):
    """An error survives a process pool with its message."""
    assert str(pickle.loads(pickle.dumps(error))) == str(copy.copy(error)) == str(error)  # noqa: S301 (our own)


def test_an_unknown_name_says_what_was_asked_and_what_is_near():
    """Value, kind, place and suggestions stand in the message and in the fields."""
    error = UnknownValueError("fargat", ["fargate", "ec2"], "of launch_type")
    assert str(error) == "unknown value 'fargat' of launch_type: did you mean fargate, ec2?"
    assert (error.kind, error.id, error.suggestions, error.context) == (
        "value",
        "fargat",
        ("fargate", "ec2"),
        "of launch_type",
    )
    assert str(UnknownConcernError("x")) == "unknown concern 'x'"
    assert str(UnknownNameError(5)) == "unknown name 5"


def test_an_unknown_entry_says_which_catalogue():
    """The kind of an entry is the catalogue's."""
    assert str(UnknownEntryError("x", ["y"], kind="tool")) == "unknown tool 'x': did you mean y?"
    assert UnknownEntryError("x").kind == "entry"


def test_characters_that_cannot_be_seen_are_written_out():
    """A zero-width space in a name is shown, for otherwise the message would contradict itself."""
    assert "\\u200b" in str(UnknownServiceError("s\u200b3", ["s3"]))


def test_long_lists_are_cut():
    """More than a few values are counted, not listed."""
    error = AmbiguousNameError("x", ["a", "b", "c", "d", "e", "f"])
    assert str(error) == "'x' could mean a, b, c, d and 2 more"
    assert error.candidates == ("a", "b", "c", "d", "e", "f")


def test_a_circumstance_that_is_not_asked_for_names_those_that_are():
    """The message says what could be said instead."""
    assert str(CircumstanceNotAskedError("s3", "x")) == "s3 has no circumstance 'x': it asks for none"
    assert str(CircumstanceNotAskedError("s3", "x", ["y"])) == "s3 has no circumstance 'x': it asks for y"


def test_a_conflict_of_circumstances_names_what_was_said():
    """Both sides and the circumstance without a value are named."""
    error = CircumstanceConflictError("package", (("package", "image"), ("update_mode", "auto")))
    assert "package=image, update_mode=auto" in str(error)
    assert str(error).endswith("package")
    assert error.given == (("package", "image"), ("update_mode", "auto"))


def test_a_contradiction_names_both_sides():
    """Both rows stand in the message."""
    assert str(ContradictionError(["one", "two"])) == "the facts contradict each other: one against two"


def test_an_overlay_error_keeps_every_fault():
    """All faults are fields, the message shows the first."""
    error = OverlayError("acme", ["one", "two"])
    assert error.faults == ("one", "two")
    assert str(error) == "overlay 'acme' cannot be used: one, two"


def test_a_conflict_of_overlays_names_both():
    """Both overlays and what they disagree about are named."""
    error = OverlayConflictError(("a", "b"), "x of y")
    assert (error.overlays, error.about) == (("a", "b"), "x of y")
    assert str(error) == "overlay 'a and b' cannot be used: they disagree about x of y"


def test_an_input_error_has_path_and_line_as_editors_read_them():
    """The place comes first: `file:line: reason`."""
    assert str(InputError("a.yaml", "no\n  good", 3)) == "a.yaml:3: no good"
    assert str(InputError("a.yaml", "no good")) == "a.yaml: no good"
    assert str(InputError("a.yaml", "y" * 500)).endswith("y...")
