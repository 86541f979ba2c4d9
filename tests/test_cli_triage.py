"""The command `triage`: what it reads, what it prints, and what its exit codes say."""

from __future__ import annotations

import io
import json
import sys

import pytest

from shared_responsibility.cli import _stacks, main

EVENT = {
    "source": "aws.health",
    "detail": {"service": "EBS", "eventTypeCode": "AWS_EBS_VOLUME_LOST", "actionability": "ACTION_REQUIRED"},
}
ODD = {"source": "aws.health", "detail": {"service": "EBS", "eventTypeCode": "AWS_EBS_\x1b[31mODD"}}
TEMPLATE = '{"Resources": {"Tasks": {"Type": "AWS::ECS::Service"}, "Table": {"Type": "AWS::DynamoDB::Table"}}}'


@pytest.fixture
def written(tmp_path):
    """Write documents to files."""

    def write(name, document):
        path = tmp_path / name
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        return str(path)

    return write


def test_notices_are_shown_with_the_move(written, capsys):
    """Whose move, the move, what happens otherwise, and AWS's own word."""
    assert main(["triage", written("a.json", EVENT)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("yours    AWS_EBS_VOLUME_LOST")
    for line in (
        "You: Create a new volume",
        "Otherwise: The volume stays lost",
        "AWS says: actionability ACTION_REQUIRED",
    ):
        assert line in out
    assert err == ""


@pytest.mark.parametrize(
    ("gates", "code"), [([], 0), (["unknown"], 1), (["undetermined"], 1), (["undetermined", "unknown"], 1)]
)
def test_gates(gates, code, written, capsys):
    """`--fail-on` ends with 1 where there is such an item, and only then."""
    files = [written("a.json", [EVENT, ODD]), written("t.json", TEMPLATE)]
    words = [word for gate in gates for word in ("--fail-on", gate)]
    assert main(["triage", *files, "--concern", "guest-os-patching", *words]) == code
    out, _ = capsys.readouterr()
    assert "4 items: 1 customer, 1 aws, 1 undetermined, 1 unknown" in out
    assert "\x1b" not in out
    assert main(["triage", files[0], "--fail-on", "undetermined"]) == 0


def test_the_formats(written, capsys):
    """JSON, Markdown and CSV, the first by two options."""
    path = written("a.json", EVENT)
    for words in (["--json"], ["--format", "json"]):
        assert main(["triage", path, *words]) == 0
        assert json.loads(capsys.readouterr().out)["summary"]["total"] == 1
    assert main(["triage", path, "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("| Whose move |")
    assert main(["triage", path, "--format", "csv"]) == 0
    assert capsys.readouterr().out.startswith("item,place,")


def test_one_bad_file_does_not_stop_the_others(written, capsys):
    """Each is named in a line; the exit code says that something is wrong."""
    files = [written("bad.json", "[{"), written("none.txt", "hello"), "nonesuch.json", written("a.json", EVENT)]
    assert main(["triage", *files]) == 2
    out, err = capsys.readouterr()
    assert "AWS_EBS_VOLUME_LOST" in out
    assert err.count("shared-responsibility:") == 3


def test_a_concern_that_does_not_exist(written, capsys):
    """The nearest one is named, and nothing is read."""
    assert main(["triage", written("a.json", EVENT), "--concern", "guest-os-patchin"]) == 2
    assert "did you mean guest-os-patching" in capsys.readouterr().err


@pytest.mark.parametrize("document", [json.dumps(EVENT), TEMPLATE])
def test_standard_input_is_read(document, monkeypatch, capsys):
    """Findings and whatever else is recognised come through a pipe too."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(document.encode())))
    assert main(["triage", "-", "--concern", "guest-os-patching", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["summary"]["total"] in (1, 2)


def test_progress_is_shown_to_a_terminal_only(written, monkeypatch, capsys):
    """A pipe or a log file gets none."""
    monkeypatch.setattr(_stacks, "_PROGRESS", 2)
    path = written("a.json", [EVENT] * 5)
    assert main(["triage", path]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["triage", path]) == 0
    assert capsys.readouterr().err == "\r\x1b[K2 items\r\x1b[K4 items\r\x1b[K"
