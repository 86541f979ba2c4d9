"""The converter: strict where plain data could be misread."""

from __future__ import annotations

import pytest
from cattrs import BaseValidationError

from shared_responsibility import (
    Circumstance,
    Duty,
    Entry,
    Fact,
    Mode,
    Overlay,
    Owner,
    Ruling,
    Service,
    Sign,
    Unless,
    Verb,
)
from shared_responsibility._converter import from_plain, to_plain
from small_world import KILN, PAGE, world

DUTY = {"party": "customer", "verb": "apply", "text": "Act."}
FACT = {"concern": "rent", "owner": "aws", "because": "So."}
SIGN = {"resource": "R", "reads": [["a", True]]}


def test_plain_data_has_every_field():
    """Every field has a key, also where it has its default; tuples are lists and enum members their words."""
    assert to_plain(PAGE) == {
        "of": {
            "id": "kiln-guide",
            "title": "The Kiln Guide",
            "url": "https://example.com/kiln/",
            "publisher": "AWS",
            "suffix": ".html",
        },
        "page": "firing",
        "title": "Firing",
        "read": "2026-11",
        "quote": "",
    }
    assert to_plain(Duty(party="a", verb=Verb.APPLY, text="t", when=(("site", ("a", "b")),)))["when"] == [
        ["site", ["a", "b"]]
    ]


def test_kinds_come_back_as_members():
    """An owner is an `Owner` again, not only the same word."""
    fact = from_plain({**FACT, "duties": [DUTY]}, Fact)
    assert fact.owner is Owner.AWS
    assert fact.duties[0].verb is Verb.APPLY
    ruling = world().ruling("kiln", "firing", gas=True)
    found = from_plain(to_plain(ruling), Ruling)
    assert found == ruling
    assert found.owner is ruling.owner
    assert found.alternatives[0].owner is ruling.alternatives[0].owner


@pytest.mark.parametrize(
    ("data", "cls", "field", "value"),
    [
        (
            {**FACT, "when": [["gas", True], ["site", ["a", "b"]], ["x", "y"]]},
            Fact,
            "when",
            (("gas", True), ("site", ("a", "b")), ("x", "y")),
        ),
        ({"name": "site", "question": "?", "find_out": "!", "values": ["a", "b"]}, Circumstance, "values", ("a", "b")),
        (
            {"name": "gas", "question": "?", "find_out": "!", "values": [False, True]},
            Circumstance,
            "values",
            (False, True),
        ),
        ({"name": "gas", "question": "?", "find_out": "!", "marked": [True]}, Circumstance, "marked", (True,)),
        (SIGN, Sign, "reads", (("a", True),)),
        ({**SIGN, "absent": False}, Sign, "absent", False),
        ({**SIGN, "absent": "zip"}, Sign, "absent", "zip"),
        ({**SIGN, "absent": None}, Sign, "absent", None),
        ({"name": "M", "when": [["gas", True]]}, Mode, "when", (("gas", True),)),
        ({"circumstance": "gas", "value": True, "owner": "aws"}, Unless, "value", True),
        ({**DUTY, "enabled_by_default": False}, Duty, "enabled_by_default", False),
        ({**DUTY, "enabled_by_default": None}, Duty, "enabled_by_default", None),
    ],
)
def test_values_are_read_as_what_they_are(data, cls, field, value):
    """Strings, booleans, nothing and lists keep their kind."""
    found = getattr(from_plain(data, cls), field)
    assert found == value
    assert repr(found) == repr(value)


@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({**DUTY, "enabled_by_default": "false"}, Duty),
        ({**DUTY, "enabled_by_default": 0}, Duty),
        ({**DUTY, "verb": "apply-it"}, Duty),
        ({**DUTY, "text": None}, Duty),
        ({**DUTY, "text": 5}, Duty),
        ({**DUTY, "extra": 1}, Duty),
        ({"party": "customer"}, Duty),
        ({**FACT, "owner": "AWS"}, Fact),
        ({**FACT, "owner": None}, Fact),
        ({**FACT, "when": [["gas", 1]]}, Fact),
        ({**FACT, "when": [["gas", None]]}, Fact),
        ({**FACT, "when": [["gas", ["a", 1]]]}, Fact),
        ({**FACT, "when": [["gas", {"a": 1}]]}, Fact),
        ({**FACT, "when": [["gas"]]}, Fact),
        ({**FACT, "when": [["gas", True, True]]}, Fact),
        ({**SIGN, "absent": 0}, Sign),
        ({**SIGN, "heuristic": "no"}, Sign),
        ({"name": "gas", "question": "?", "find_out": "!", "values": [0, 1]}, Circumstance),
        ({"name": "gas", "question": "?", "find_out": "!", "values": "ab"}, Circumstance),
        ({"name": "g s", "question": "?", "find_out": "!"}, Circumstance),
        ({"id": "acme", "reason": "r", "precedence": "3"}, Overlay),
        ({"id": "acme", "reason": "r", "precedence": 2.5}, Overlay),
        ({"id": "acme", "reason": "r", "precedence": True}, Overlay),
        ({"id": "Acme", "reason": "r"}, Overlay),
        ({"id": "acme", "reason": "r", "entries": {"a": "b"}}, Overlay),
        ([], Overlay),
        (None, Overlay),
        ("acme", Overlay),
    ],
)
def test_what_would_have_to_be_guessed_is_refused(data, cls):
    """Nothing is coerced, no unknown key is ignored, no missing one is filled in."""
    with pytest.raises((BaseValidationError, TypeError, ValueError, AttributeError)):
        from_plain(data, cls)


@pytest.mark.parametrize(
    "value", [KILN, PAGE, Entry(service="kiln", fact=KILN.facts[0])], ids=lambda each: type(each).__name__
)
def test_values_survive(value):
    """A value comes back equal, and its plain data are the same again."""
    found = from_plain(to_plain(value), type(value))
    assert found == value
    assert repr(found) == repr(value)
    assert to_plain(found) == to_plain(value)


def test_an_invented_service_survives_with_all_its_names():
    """Signs, modes and claims come back as they were."""
    service = Service(
        id="lathe",
        name="Lathe",
        modes=(Mode(name="Fast", when=(("gas", True), ("site", "home"))),),
        claims=(Sign(resource="R", path="a.b", reads=(("x*", True), ("y", "z")), absent=False, heuristic=True),),
    )
    assert repr(from_plain(to_plain(service), Service)) == repr(service)
