"""The threats that SECURITY.md names, each held by a test: what somebody puts into a document must do nothing but be read."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from shared_responsibility import MODEL, InputError, SharedResponsibilityError, exporters, importers
from shared_responsibility.exporters import compliance

WATCHED = """
import builtins, io, json, sys
from pathlib import Path
import shared_responsibility as srm
from shared_responsibility import exporters, importers
from shared_responsibility.exporters import compliance

folder = sys.argv[1]
seen = []
NEVER = ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "socket.", "urllib.", "ftplib.",
         "http.", "smtplib.", "webbrowser.", "ctypes.", "shutil.", "os.remove", "os.rename", "os.mkdir", "pickle.")

def watch(event, args):
    if event.startswith(NEVER):
        seen.append(f"{event} {args!r:.200}")
    if event == "open" and isinstance(args[0], (str, bytes)):
        path = args[0] if isinstance(args[0], str) else args[0].decode()
        own = (folder, sys.prefix, sys.base_prefix, str(Path(srm.__file__).parent))
        if not path.startswith(own) and "site-packages" not in path:
            seen.append(f"open {path}")

def used(workload):
    for kind in exporters.formats():
        exporters.dump(workload, workload.assess(["guest-os-patching"]), kind)
    exporters.dump_diff(srm.diff(workload, workload), "markdown")
    return workload

# What is read on first use is read before anybody watches.
used(importers.load(io.StringIO("Resources: {B: {Type: AWS::S3::Bucket}}")))
list(srm.triage(["arn:aws:s3:::b"], concern="guest-os-patching"))
compliance.export("raci", srm.Workload(name="w", uses=(srm.Use(service="s3"),)), seat="customer", controls="nist-low")
sys.addaudithook(watch)
for path in sorted(Path(folder).iterdir()):
    for read in (importers.load, lambda path: list(srm.triage(importers.findings(path))), importers.overlay.load, importers.chain.load):
        try:
            found = read(path)
        except srm.SharedResponsibilityError:
            continue
        if isinstance(found, srm.Workload):
            used(found)
            compliance.export("raci", found, seat="customer", controls="nist-low")
print(json.dumps(seen))
"""

TEMPLATE = {
    "Transform": [{"Name": "AWS::Include", "Parameters": {"Location": "file:///etc/passwd"}}],
    "Resources": {
        "Inner": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "http://127.0.0.1:9/inner.yaml"}},
        "Function": {
            "Type": "AWS::Serverless::Function",
            "Properties": {
                "CodeUri": "../../../etc",
                "InlineCode": "import os; os.system('touch MARK')",
                "Runtime": "python3.13",
            },
        },
        "Custom": {"Type": "Custom::Run", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:1:function:x"}},
        "Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "/etc/passwd"}},
    },
}
PLAN = {
    "format_version": "1.2",
    "configuration": {"root_module": {"module_calls": {"far": {"source": "git::ssh://git@127.0.0.1/x.git"}}}},
    "resource_changes": [
        {
            "address": "aws_s3_object.x",
            "type": "aws_s3_object",
            "mode": "managed",
            "change": {"actions": ["create"], "after": {"source": "/etc/passwd", "content": '${file("/etc/passwd")}'}},
        }
    ],
}
FINDING = {
    "SchemaVersion": "2018-10-08",
    "Id": "1",
    "ProductArn": "arn:aws:securityhub:eu-west-1::product/aws/securityhub",
    "GeneratorId": "security-control/S3.8",
    "SourceUrl": "http://127.0.0.1:9/finding",
    "Resources": [{"Type": "AwsS3Bucket", "Id": "arn:aws:s3:::x"}],
}
OVERLAY = 'id = "acme"\nreason = "file:///etc/passwd"\n[[parties]]\nid = "__import__"\nname = "http://127.0.0.1:9/"\nkind = "operator"\n'


def hostile(folder, marker):
    """Write a document of each format that asks for everything that must not be done."""
    tag = f'!!python/object/apply:os.system ["touch {marker}"]'
    files = {
        "template.json": json.dumps(TEMPLATE),
        "run.yaml": f"Resources:\n  A: {{Type: AWS::S3::Bucket, Properties: {{BucketName: {tag}}}}}\n",
        "made.yaml": f'Resources:\n  A: !!python/object/new:os.system ["touch {marker}"]\n',
        "plan.json": json.dumps(PLAN),
        "items.json": json.dumps({"configurationItems": [{"resourceType": "AWS::S3::Bucket", "resourceId": "x", "configuration": '{"__class__": 1}'}]}),
        "list.csv": "service,note\n=cmd|' /C calc'!A0,x\ns3,http://127.0.0.1:9/\n",
        "findings.json": json.dumps([FINDING]),
        "overlay.toml": OVERLAY,
        "chain.toml": 'id = "c"\n[[links]]\nparty = "aws"\nsource = "file:///etc/passwd"\n',
    }  # fmt: skip
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def test_no_code_is_run_no_other_file_opened_no_address_fetched(tmp_path):
    """An interpreter that reports every file, socket and process reports none but the documents themselves."""
    folder, marker = tmp_path / "documents", tmp_path / "marker"
    folder.mkdir()
    hostile(folder, marker)
    done = subprocess.run([sys.executable, "-c", WATCHED, str(folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert not marker.exists()


def test_the_watch_would_notice(tmp_path):
    """The same interpreter reports a process, a socket and a foreign file: the test above can fail."""
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    acts = "import os, socket; os.system('true'); open('/etc/hostname').close(); socket.socket().close()\nprint(json.dumps(seen))"
    code = WATCHED.replace("print(json.dumps(seen))", acts)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    reported = " ".join(json.loads(done.stdout.splitlines()[-1]))
    assert "os.system" in reported
    assert "open /etc/hostname" in reported
    assert "socket." in reported


def test_a_link_does_not_lead_out_of_a_folder(tmp_path):
    """What a link in a folder points to outside of it is not read; neither is a pipe that would never end."""
    folder, secret = tmp_path / "folder", tmp_path / "secret.yaml"
    folder.mkdir()
    secret.write_text("Resources: {Secret: {Type: AWS::IAM::User}}", encoding="utf-8")
    (folder / "own.yaml").write_text("Resources: {B: {Type: AWS::S3::Bucket}}", encoding="utf-8")
    (folder / "link.yaml").symlink_to(secret)
    (folder / "behind").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "pipe.json")
    workload = importers.load(folder)
    assert [use.service for use in workload.uses] == ["s3"]
    reasons = {Path(each.seen.path).name: each.reason for each in workload.aside}
    assert reasons == {"link.yaml": "a link that leads out of the folder", "pipe.json": "no ordinary file"}


def test_aliases_without_end_cost_nothing():
    """A document that would grow without bound is refused, or read without growing."""
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)), "Resources: *a59"]
    with pytest.raises(InputError):
        importers.load(io.StringIO("\n".join(lines)))


NAMES = (
    "=HYPERLINK(1)",
    "+1+cmd|x",
    "-2+3",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "\x1b]0;owned\x07\x1b[31m",
)


def planted(tmp_path):
    """Read a template whose names are attacks."""
    resources = {f"{name} x": {"Type": "AWS::EC2::Instance"} for name in NAMES}
    resources["Odd"] = {"Type": "Custom::<img src=x onerror=alert(1)>"}
    path = tmp_path / "=evil <b>.json"
    path.write_text(json.dumps({"Resources": resources}), encoding="utf-8")
    return importers.load(path)


@pytest.mark.parametrize("kind", sorted(exporters.formats()))
def test_names_cannot_become_formulas_markup_or_orders(tmp_path, kind):
    """In each format a hostile name stays a text: no formula in a cell, no markup on a page, no escape sequence on a terminal."""
    workload = planted(tmp_path)
    text = exporters.dump(workload, workload.assess(["guest-os-patching"]), kind)
    assert "\x1b" not in text
    assert "\x07" not in text
    if kind == "csv":
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")]
    if kind in ("html", "markdown"):
        assert "<script" not in text
        assert "<img" not in text
        assert 'href="javascript' not in text
    if kind == "markdown":
        assert "[x](javascript:" not in text


def test_cells_of_the_workbook_are_texts(tmp_path):
    """No cell that comes from an input begins as a formula does."""
    written = compliance.export("fedramp-crm", planted(tmp_path), seat="aws", controls="fedramp-low")
    book = openpyxl.load_workbook(io.BytesIO(written))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert not [cell.coordinate for cell in cells if str(cell.value)[:1] in tuple("=+@")]


@pytest.mark.parametrize("name", NAMES)
def test_an_error_cannot_speak_to_the_terminal(tmp_path, name):
    """The message of an error shows what it names so that no terminal obeys it."""
    path = tmp_path / "x.yaml"
    path.write_text(f"Resources: {{{json.dumps(name)}: [", encoding="utf-8")
    for fails in (lambda: importers.load(path), lambda: MODEL.service(name), lambda: MODEL.ruling("s3", name)):
        with pytest.raises(SharedResponsibilityError) as caught:
            fails()
        assert str(caught.value).isprintable()
        assert len(str(caught.value)) < 300
