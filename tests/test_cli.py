"""The command: what it prints, what it writes, and what its exit codes say."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys

import pytest

from shared_responsibility import MODEL
from shared_responsibility.cli import main

TEMPLATE = """\
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  Odd: {Type: AWS::Nonesuch::Thing}
  Tasks: {Type: AWS::ECS::Service}
"""
SETTLED = "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n"
GRAB = """
id = "grab"
reason = "r"

[[entries]]
service = "s3"

[entries.fact]
concern = "hardware-maintenance"
owner = "customer"
because = "The disks are ours."

[[entries.fact.duties]]
party = "customer"
verb = "apply"
text = "Mend the disks."
"""
FIREWALL = "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n  Odd: {Type: Custom::Thing}\n"


@pytest.fixture
def stack(tmp_path):
    """Write a template to a file."""
    path = tmp_path / "stack.yaml"
    path.write_text(TEMPLATE, encoding="utf-8")
    return path


def run(*words, text="", **environment):
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "shared_responsibility", *map(str, words)],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env={**os.environ, **environment},
    )


# -- owner and ruling ---------------------------------------------------------------------------------------------------


def test_owner_prints_the_verdict(capsys):
    """A determined owner is printed by itself, with exit code 0."""
    assert main(["owner", "ecs", "guest-os-patching", "launch_type=fargate"]) == 0
    assert capsys.readouterr() == ("aws\n", "")


def test_an_undetermined_owner_says_on_what_it_depends(capsys):
    """An undetermined answer has exit code 3, and what is missing stands beside it."""
    assert main(["owner", "ecs", "guest-os-patching"]) == 3
    out, err = capsys.readouterr()
    assert out == "undetermined\n"
    assert "launch_type" in err


def test_owner_as_json(capsys):
    """`--json` gives the service's id, what was said and the owner, and the same exit code."""
    assert main(["owner", "Amazon ECS", "guest-os-patching", "launch_type=ec2,fargate", "--json"]) == 3
    assert json.loads(capsys.readouterr().out) == {
        "service": "ecs",
        "concern": "guest-os-patching",
        "circumstances": {"launch_type": ["ec2", "fargate"]},
        "owner": "undetermined",
    }


def test_a_flag_is_said_as_true_or_false(capsys):
    """The words true and false are booleans where the service asks for a flag, and nothing else is."""
    assert main(["owner", "rds", "guest-os-patching", "custom=False", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["circumstances"] == {"custom": False}
    assert main(["owner", "rds", "guest-os-patching", "custom=TRUE"]) in (0, 3)
    assert main(["owner", "rds", "guest-os-patching", "custom=no"]) == 2
    assert "without quotes" in capsys.readouterr().err


def test_ruling_prints_a_paragraph(capsys):
    """A ruling is printed with its reason, duties, basis and sources."""
    assert main(["ruling", "ecs", "guest-os-patching", "launch_type=fargate"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("ecs (launch_type=fargate), guest-os-patching: aws. ")
    assert "Basis: " in out
    assert "https://docs.aws.amazon.com/" in out
    assert err == ""


def test_ruling_as_json(capsys):
    """`--json` gives every field of the ruling."""
    assert main(["ruling", "ecs", "guest-os-patching", "--json"]) == 3
    ruling = json.loads(capsys.readouterr().out)
    assert ruling["owner"] == "undetermined"
    assert ruling["needs"] == ["launch_type"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("owner", "ec3", "guest-os-patching"), "did you mean ec2, "),
        (("owner", "", "guest-os-patching"), "unknown service ''"),
        (("owner", "Fargate", "guest-os-patching"), "could mean"),
        (("owner", "ec2", "guest-os-patchin"), "did you mean guest-os-patching"),
        (("owner", "ecs", "guest-os-patching", "launch_typ=ec2"), "did you mean launch_type"),
        (("owner", "ecs", "guest-os-patching", "launch_type=fargat"), "did you mean fargate"),
        (("owner", "ecs", "guest-os-patching", "launch_type="), "unknown value ''"),
        (("owner", "ecs", "guest-os-patching", "fargate"), "not written as name=value"),
        (("owner", "s3", "guest-os-patching", "launch_type=ec2"), "has no circumstance 'launch_type'"),
        (("owner", "ecs", "guest-os-patching", "launch_type=ec2", "launch_type=fargate"), "launch_type"),
        (("owner", "s3", "guest-os-patching", "region=nowhere"), "unknown value 'nowhere' of region"),
        (("ruling", "EKS Auto Mode", "guest-os-patching", "compute=fargate"), "exclude each other"),
    ],
)
def test_a_wrong_question_is_told_in_one_line(words, told, capsys):
    """A question that cannot be answered has exit code 2 and one short line on standard error."""
    assert main(list(words)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.startswith("shared-responsibility: ")
    assert err.count("\n") == 1
    assert len(err) < 330


@pytest.mark.parametrize(
    "words", [(), ("own",), ("owner",), ("matrix",), ("owner", "s3"), ("matrix", "x", "--format", "pdf")]
)
def test_a_wrong_command_line_shows_the_usage(words, capsys):
    """What the command does not understand has exit code 2 and shows how it is used."""
    with pytest.raises(SystemExit) as caught:
        main(list(words))
    assert caught.value.code == 2
    assert "usage: shared-responsibility" in capsys.readouterr().err


# -- lists -----------------------------------------------------------------------------------------------------------------


def test_services_are_listed(capsys):
    """Each service has a line with its id, its name and how much is known of it."""
    assert main(["services"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(MODEL.services)
    by_id = {line.split()[0]: line for line in lines}
    assert f"({len(MODEL.services['ecs'].facts)} facts)" in by_id["ecs"]
    bare = next(id_ for id_, each in MODEL.services.items() if not each.uses and not each.facts)
    assert by_id[bare].endswith("(not modelled yet)")
    used = next((id_ for id_, each in MODEL.services.items() if each.uses and not each.facts), None)
    assert used is None or by_id[used].endswith(MODEL.services[used].name)


def test_services_as_json(capsys):
    """`--json` gives one object for each service."""
    assert main(["services", "--json"]) == 0
    services = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in services] == list(MODEL.services)
    ecs = next(each for each in services if each["id"] == "ecs")
    assert set(ecs) == {"id", "name", "lifecycle", "profiles", "circumstances", "facts"}
    assert "launch_type" in ecs["circumstances"]


def test_concerns_are_listed(capsys):
    """Each concern has a line with its id, its layer and its definition."""
    assert main(["concerns"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(MODEL.concerns)


def test_concerns_as_json(capsys):
    """`--json` gives one object for each concern."""
    assert main(["concerns", "--json"]) == 0
    concerns = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in concerns] == list(MODEL.concerns)
    assert set(concerns[0]) == {"id", "name", "layer", "definition"}


# -- matrix ------------------------------------------------------------------------------------------------------------------


def test_matrix_prints_a_table(stack, capsys):
    """The table names the uses, their owners, what is open and what is not known."""
    assert main(["matrix", str(stack), "--concern", "guest-os-patching"]) == 0
    out = capsys.readouterr().out
    assert "guest-os-patching" in out
    assert "launch_type: " in out
    assert "AWS::Nonesuch::Thing" in out


@pytest.mark.parametrize(("format_", "start"), [("csv", "service,"), ("json", "{"), ("markdown", "# "), ("table", "/")])
def test_matrix_in_every_format(format_, start, stack, capsys):
    """`--format` chooses how the matrix is printed."""
    assert main(["matrix", str(stack), "--concern", "guest-os-patching", "--format", format_]) == 0
    assert capsys.readouterr().out.startswith(start)


def test_matrix_as_json(stack, capsys):
    """`--json` is `--format json`: one document, also for several templates."""
    assert main(["matrix", str(stack), "--json", "--concern", "guest-os-patching"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [each["use"]["service"] for each in document["assessments"]] == ["ecs", "s3"]


def test_several_templates_as_json_are_one_document(stack, tmp_path, capsys):
    """Several templates give something that a JSON reader takes."""
    output = tmp_path / "matrix.json"
    words = ["matrix", str(stack), str(stack), "--json", "--concern", "guest-os-patching", "--output", str(output)]
    assert main(words) == 0
    for text in (capsys.readouterr().out, output.read_text(encoding="utf-8")):
        assert text.count('"AWS::S3::Bucket"') >= 1
        json.loads(text)


def test_several_templates_as_csv_have_one_header(stack, capsys):
    """Several templates give one table."""
    assert main(["matrix", str(stack), str(stack), "--format", "csv", "--concern", "guest-os-patching"]) == 0
    assert capsys.readouterr().out.count("service,circumstances") == 1


def test_matrix_reads_standard_input(monkeypatch, capsys):
    """A dash stands for standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SETTLED.encode())))
    assert main(["matrix", "-", "--concern", "region-choice"]) == 0
    assert "s3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("ending", "start"), [(".md", "# "), (".MARKDOWN", "# "), (".csv", "service,"), (".json", "{"), (".txt", "/")]
)
def test_the_ending_of_the_output_chooses_its_format(ending, start, stack, tmp_path, capsys):
    """The matrix is written to the file in the format of its ending, and printed too."""
    output = tmp_path / f"matrix{ending}"
    assert main(["matrix", str(stack), "--concern", "guest-os-patching", "--output", str(output)]) == 0
    assert output.read_text(encoding="utf-8").startswith(start)
    out, err = capsys.readouterr()
    assert "guest-os-patching" in out
    assert err == f"wrote {output}\n"


def test_an_unknown_ending_is_refused_before_anything_is_read(capsys):
    """A file whose ending belongs to no format is refused, with the endings that do."""
    assert main(["matrix", "gone.yaml", "--output", "matrix.pdf"]) == 2
    assert ".csv" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["no/such/folder/matrix.md", "folder.md"])
def test_an_output_that_cannot_be_written_is_told(place, stack, tmp_path, capsys):
    """A file that cannot be written gives one line and exit code 2, no traceback."""
    (tmp_path / "folder.md").mkdir()
    words = ["matrix", str(stack), "--concern", "region-choice", "--output", str(tmp_path / place)]
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("shared-responsibility: ")


def test_nothing_is_written_where_nothing_was_read(tmp_path, capsys):
    """Where no template could be read, no file is left behind."""
    output = tmp_path / "matrix.md"
    assert main(["matrix", str(tmp_path / "gone.yaml"), "--output", str(output)]) == 2
    assert not output.exists()
    assert "gone.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "gates", "code"),
    [
        (TEMPLATE, (), 0),
        (TEMPLATE, ("undetermined",), 1),
        (TEMPLATE, ("unknown",), 1),
        (SETTLED, ("undetermined", "unknown"), 0),
        (FIREWALL, ("undetermined",), 0),
        (FIREWALL, ("undetermined", "unknown"), 1),
    ],
)
def test_gates_fail_with_their_own_code(text, gates, code, tmp_path, capsys):
    """`--fail-on` gives exit code 1 where an answer is undetermined or a resource unknown, and only there."""
    path = tmp_path / "stack.yaml"
    path.write_text(text, encoding="utf-8")
    words = ["matrix", str(path), "--concern", "guest-os-patching"]
    for gate in gates:
        words += ["--fail-on", gate]
    assert main(words) == code
    assert capsys.readouterr().out


def test_a_broken_template_does_not_keep_the_others_from_being_read(stack, tmp_path, capsys):
    """Every template is read; a broken one is named, and its exit code outranks a failed gate."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("Resources: {A: {Type: AWS::S3::Bucket}", encoding="utf-8")
    words = ["matrix", str(broken), str(stack), "--concern", "guest-os-patching", "--fail-on", "unknown"]
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert "ecs" in out
    assert "broken.yaml:" in err


def test_an_unknown_concern_is_told(stack, capsys):
    """A misspelt concern gives exit code 2 and the nearest right one."""
    assert main(["matrix", str(stack), "--concern", "guest-os-patchin"]) == 2
    assert "did you mean guest-os-patching" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_error(monkeypatch):
    """When whoever reads the output stops reading, the command ends quietly."""

    def broken(*_args):
        raise BrokenPipeError

    monkeypatch.setattr("shared_responsibility.cli._listings.say", broken)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert main(["concerns"]) == 0


# -- as a process ---------------------------------------------------------------------------------------------------------------

BAD = {
    "empty": b"",
    "null bytes": b"Resources:\0",
    "truncated": b'{"Resources": {"A": {"Type": "AWS::S3::Bu',
    "deep json": b'{"Resources":' + b"[" * 10_000,
    "deep yaml": b"Resources: " + b"[" * 10_000,
    "latin": "Resources: {É: {Type: AWS::S3::Bucket}}".encode("latin-1"),
    "cyclic": b"Resources: &r {A: *r, Type: x}",
    "no template": b"hello: world",
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_documents_never_end_in_a_traceback(name, tmp_path):
    """Whatever a file holds, the command says in one line what is wrong, with the file's name, and exits with 2."""
    path = tmp_path / "bad.template"
    path.write_bytes(BAD[name])
    done = run("matrix", path, "--concern", "region-choice")
    assert done.returncode == 2, done.stdout
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "bad.template" in done.stderr
    assert done.stderr.count("\n") == 1


ODD = {
    "half a character": '{"Resources": {"\\ud800": {"Type": "AWS::S3::Bucket"}}}',
    "a number without end": '{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket", "Metadata": ' + "9" * 5000 + "}}}",
}


@pytest.mark.parametrize("ending", ["csv", "json", "md", "txt"])
@pytest.mark.parametrize("name", sorted(ODD))
def test_odd_documents_are_read_and_written(name, ending, tmp_path):
    """What JSON allows and few people write is read, printed and written in every format."""
    path = tmp_path / "odd.template"
    path.write_text(ODD[name], encoding="utf-8")
    output = tmp_path / f"matrix.{ending}"
    done = run("matrix", path, "--concern", "region-choice", "--output", output)
    assert (done.returncode, done.stderr) == (0, f"wrote {output}\n")
    assert "s3" in output.read_text(encoding="utf-8")


def test_the_module_runs_as_a_program():
    """`python -m shared_responsibility` is the command, with the same exit codes."""
    done = run("owner", "rds", "guest-os-patching")
    assert (done.returncode, done.stdout, done.stderr) == (0, "aws\n", "")
    assert run("owner", "ecs", "guest-os-patching").returncode == 3
    wrong = run("owner", "ec3", "guest-os-patching")
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr
    assert "usage: shared-responsibility" in run("--help").stdout


def test_the_module_hands_its_exit_code_over(monkeypatch, capsys):
    """What the command returns is what the process exits with."""
    monkeypatch.setattr(sys, "argv", ["shared-responsibility", "owner", "ecs", "guest-os-patching"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("shared_responsibility", run_name="__main__")
    assert caught.value.code == 3
    assert capsys.readouterr().out == "undetermined\n"


def test_standard_input_is_read_by_the_process():
    """A template can be piped in, and a gate be put on it."""
    done = run("matrix", "-", "--concern", "guest-os-patching", "--fail-on", "unknown", text=TEMPLATE)
    assert done.returncode == 1
    assert "<stdin>" in done.stdout


def test_a_terminal_of_ascii_is_no_reason_for_a_traceback(tmp_path):
    """Where the terminal cannot show a letter the answer is still printed."""
    path = tmp_path / "stack.yaml"
    path.write_text("Resources:\n  Überfluß: {Type: Custom::Größe}\n", encoding="utf-8")
    done = run("matrix", path, "--concern", "region-choice", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "Traceback" not in done.stderr
    assert done.returncode == 0


def test_diff_says_what_moves_between_services_and_files(tmp_path, capsys):
    """Services are given with their circumstances, files by their path."""
    assert main(["diff", "ec2", "ecs:launch_type=fargate", "--concern", "guest-os-patching"]) == 0
    assert "guest-os-patching                   customer -> aws" in capsys.readouterr().out
    template = tmp_path / "new.yaml"
    template.write_text("Resources: {B: {Type: 'AWS::S3::Bucket'}}", encoding="utf-8")
    assert main(["diff", "EKS Auto Mode", str(template), "--json", "--concern", "region-choice"]) == 0
    assert json.loads(capsys.readouterr().out)["after"] == str(template)
    assert main(["diff", "ec2", "ecs:launch_type=moon"]) == 2
    assert "launch_type" in capsys.readouterr().err


def test_chain_reports_gaps_by_its_exit_code(tmp_path, capsys):
    """The example has gaps, so the command ends with the code of a failed gate; a chain without them does not."""
    assert main(["chain", "examples/saas-chain.toml"]) == 1
    assert "northwind says that aws has it" in capsys.readouterr().out
    firm = [each for each in MODEL.concerns if MODEL.owner("s3", each).value in ("customer", "shared")]
    file = tmp_path / "whole.toml"
    lines = ['id = "whole"', 'uses = [{service = "s3"}]']
    lines += ["[[parties]]", 'id = "v"', 'name = "v"', 'kind = "operator"']
    lines += ["[[parties]]", 'id = "t"', 'name = "t"', 'kind = "customer"']
    lines += ["[[links]]", 'provider = "v"', 'customer = "t"']
    for each in firm:
        lines += ["[[links.allocations]]", f'concern = "{each}"', 'holders = ["v"]', 'because = "We do."']
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["chain", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["chain"]["id"] == "whole"


def test_overlay_check_names_every_fault(tmp_path, capsys):
    """The example overlays are sound, together too; a faulty one is refused."""
    assert main(["overlay", "check", "examples/platform-team.toml", "examples/msp.toml"]) == 0
    assert "platform-team: 1 entries, 3 delegations, no fault" in capsys.readouterr().out
    file = tmp_path / "wrong.toml"
    file.write_text('id = "x"\nreason = "r"\n[[delegations]]\nparty = "nobody"\nconcern = "patchng"', encoding="utf-8")
    assert main(["overlay", "check", str(file)]) == 2
    assert "nobody" in capsys.readouterr().err


# -- tools and certifications -------------------------------------------------------------------------------------------


def test_tools_lists_all_of_them(capsys):
    """Without a service every tool is listed, with its roles."""
    assert main(["tools"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(MODEL.tools)
    assert any(line.startswith("amazon-inspector") and "detect" in line for line in lines)


def test_tools_for_a_service_and_a_concern(capsys):
    """A service narrows the list, and a concern narrows it further."""
    assert main(["tools", "s3", "--json"]) == 0
    service = {tool["id"] for tool in json.loads(capsys.readouterr().out)}
    assert main(["tools", "s3", "data-classification", "--json"]) == 0
    concern = {tool["id"] for tool in json.loads(capsys.readouterr().out)}
    assert "macie" in concern
    assert concern < service < set(MODEL.tools)


def test_tools_refuses_an_unknown_concern(capsys):
    """A misspelt concern ends with 2 and the nearest right one."""
    assert main(["tools", "s3", "data-clasification"]) == 2
    assert "data-classification" in capsys.readouterr().err


def test_certifications_lists_what_is_left(capsys):
    """Each programme stands with its kind and with what it leaves to the customer."""
    assert main(["certifications"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(MODEL.certifications)
    assert all("Left to the customer: " in line for line in lines)
    assert main(["certifications", "--json"]) == 0
    assert {each["id"] for each in json.loads(capsys.readouterr().out)} == set(MODEL.certifications)


# -- control ---------------------------------------------------------------------------------------------------------------


def test_a_control_is_answered_as_a_table(capsys):
    """Kind, who does what, what public sources say, the concerns and both sides' duties."""
    assert main(["control", "ec2", "AC-02 (03)"]) == 0
    text = capsys.readouterr().out
    assert "nist-800-53-r5:ac-2.3 Disable Accounts" in text
    assert "public sources  contested" in text
    assert "(Inherited + other origination)" in text
    assert "iam-policy-configuration" in text
    assert "\n\naws\n  " in text
    assert "\n\ncustomer\n  " in text


def test_a_control_that_differs_says_why(capsys):
    """The reason of the group stands in the table."""
    assert main(["control", "Amazon EC2", "AT-4"]) == 0
    assert "differs         AWS's shared responsibility page" in capsys.readouterr().out


def test_a_control_can_be_had_as_json(capsys):
    """The whole answer, with the kind in AWS's words and in NIST's."""
    assert main(["control", "ecs", "PE-3", "launch_type=fargate", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["kind"], answer["designation"]) == ("inherited", "common")
    assert answer["ruling"]["circumstances"] == [["launch_type", "fargate"]]


@pytest.mark.parametrize(("control", "code"), [("pci-dss-4.0.1:12.8.5", 3), ("AC-2(1)(a)", 2), ("2.1.1", 2)])
def test_a_control_that_is_open_or_wrong_ends_otherwise(control, code, capsys):
    """Not modelled is undetermined; a letter too many and a name that two frameworks have are wrong questions."""
    assert main(["control", "s3", control]) == code
    printed = capsys.readouterr()
    assert "public sources  none" in printed.out or "shared-responsibility: " in printed.err


# -- folders ------------------------------------------------------------------------------------------------------------


def test_a_folder_is_read_and_its_faults_are_named(tmp_path, capsys):
    """One bad file of a folder is named with its line, the rest is ruled on, and the exit code says that the input is wrong."""
    (tmp_path / "good.yaml").write_text(SETTLED, encoding="utf-8")
    (tmp_path / "bad.json").write_text('{\n"Resources": {"A"', encoding="utf-8")
    assert main(["matrix", str(tmp_path), "--concern", "guest-os-patching"]) == 2
    out, err = capsys.readouterr()
    assert "guest-os-patching" in out
    assert "bad.json:2: " in err


def test_a_terminal_sees_which_file_is_read(tmp_path, capsys, monkeypatch):
    """On a terminal the file that is being read is shown, and the line is taken away at the end."""
    path = tmp_path / "good.yaml"
    path.write_text(SETTLED, encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert main(["matrix", str(path), "--concern", "guest-os-patching"]) == 0
    err = capsys.readouterr().err
    assert "reading " in err
    assert "good.yaml" in err
    assert err.endswith("\x1b[K")


def test_export_writes_a_document_and_marks_what_an_overlay_changed(tmp_path, capsys):
    """The seat must be said; the document is written as a file, with the overlay's parties in it."""
    output = tmp_path / "raci.csv"
    words = ["export", "raci", "examples/shop.yaml", "--controls", "nist-low", "--output", str(output)]
    assert main([*words, "--seat", "customer", "--overlay", "examples/platform-team.toml"]) == 0
    text = output.read_text(encoding="utf-8")
    assert "the platform team: " in text
    assert ",platform-team" in text
    assert "wrote" in capsys.readouterr().err
    assert main([*words[:-1], str(tmp_path / "raci.json"), "--seat", "customer"]) == 0
    assert json.loads((tmp_path / "raci.json").read_text(encoding="utf-8"))["document"] == "raci"
    assert main([*words, "--seat", "moon"]) == 2
    assert "moon" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(words)


def test_export_takes_a_chain_and_a_forced_overlay(tmp_path, capsys):
    """A vendor's codes follow its chain; an overlay that gives away AWS's layers must be forced, and is marked."""
    output = tmp_path / "caiq.csv"
    words = ["export", "caiq", "examples/shop.yaml", "--controls", "nist-privacy", "--output", str(output)]
    assert main([*words, "--seat", "vendor", "--chain", "examples/saas-chain.toml"]) == 0
    assert "Shared CSP and CSC" in output.read_text(encoding="utf-8")
    grab = tmp_path / "grab.toml"
    grab.write_text(GRAB, encoding="utf-8")
    capsys.readouterr()
    words[4] = "nist-moderate"
    assert main([*words, "--seat", "customer", "--overlay", str(grab)]) == 2
    assert "force" in capsys.readouterr().err
    assert main([*words, "--seat", "customer", "--overlay", str(grab), "--force"]) == 0
    assert "grab (forced" in output.read_text(encoding="utf-8")


@pytest.mark.parametrize("of", ["export", "matrix"])
def test_schema_writes_a_json_schema(of, capsys):
    """The shape of what is written as JSON can be had from the command."""
    assert main(["schema", of]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://json-schema.org/")
