"""
Measure the library, each figure as a ratio to a yardstick taken in the same run.

`python benchmarks/run.py` prints a table; PERFORMANCE figures in the docs come from here.
Cold figures count instructions with callgrind where it is installed, and take the best of several processes otherwise.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

YARDSTICK = "import attrs"
COLD = {
    "import alone": "import shared_responsibility",
    "import + first owner()": "import shared_responsibility as s; s.owner('ec2', 'guest-os-patching')",
    "import + first ruling()": "import shared_responsibility as s; s.ruling('ec2', 'guest-os-patching')",
    "import + first owner() by another name": "import shared_responsibility as s; s.owner('Amazon EKS', 'backbone-encryption')",
}
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
ENVIRONMENT["PYTHONHASHSEED"] = "0"


def instructions(code: str) -> float:
    """Count the instructions of a fresh interpreter that runs some code."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", sys.executable, "-c", code]
        printed = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True).stderr
    found = re.search(r"Collected : (\d+)", printed)
    assert found, printed
    return float(found[1])


def seconds(code: str) -> float:
    """Take the shortest time of a fresh interpreter that runs some code."""
    times = []
    for _ in range(15):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def cold() -> None:
    """Compare cold starts with the import of attrs."""
    measure, unit = (instructions, "instructions") if shutil.which("valgrind") else (seconds, "seconds")
    for code in (YARDSTICK, *COLD.values()):
        subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, check=True)
    empty = measure("pass")
    yardstick = measure(YARDSTICK) - empty
    print(f"cold, {unit} above a bare interpreter; yardstick: {YARDSTICK} = {yardstick:,.3g}")
    for name, code in COLD.items():
        print(f"  {name:<42} {(measure(code) - empty) / yardstick:6.2f} x")


HOT = {
    "a function with one dictionary look-up": (
        "t = {('ec2', 'guest-os-patching'): 1}\ndef call(a, b): return t[a, b]",
        "call('ec2', 'guest-os-patching')",
    ),
    "owner(str, str)": ("from shared_responsibility import owner", "owner('ec2', 'guest-os-patching')"),
    "ruling(str, str), repeated": ("from shared_responsibility import ruling", "ruling('ec2', 'guest-os-patching')"),
}


def hot() -> None:
    """Count the instructions of one warm call: of a hundred thousand more calls in a process, by as many."""
    if not shutil.which("valgrind"):
        print("instructions a call: valgrind is not installed")
        return
    print("instructions a call, the loop's own included")
    for name, (first, call) in HOT.items():
        few, many = (instructions(f"{first}\nfor _ in range({times}): {call}") for times in (1_000, 101_000))
        print(f"  {name:<42} {(many - few) / 100_000:6,.0f}")


def per_call(call: Callable[[], object], times: int = 20_000) -> float:
    """Take the median time of a call."""
    rounds = []
    for _ in range(9):
        start = time.perf_counter()
        for _ in range(times):
            call()
        rounds.append((time.perf_counter() - start) / times)
    return statistics.median(rounds)


def warm() -> None:
    """Compare warm calls with a look-up in a dictionary by a function of two arguments."""
    import shared_responsibility as srm

    table = {("ec2", "guest-os-patching"): srm.Owner.CUSTOMER}

    def look_up(service: str, concern: str) -> srm.Owner:
        return table[service, concern]

    owner, ruling = srm.owner, srm.ruling
    yardstick = per_call(lambda: look_up("ec2", "guest-os-patching"))
    print(f"warm; yardstick: a function with one dictionary look-up = {yardstick * 1e9:,.0f} ns")
    for name, call in (
        ("owner(str, str)", lambda: owner("ec2", "guest-os-patching")),
        ("owner(str, str, launch_type=str)", lambda: owner("ecs", "guest-os-patching", launch_type="fargate")),
        ("ruling(str, str), repeated", lambda: ruling("ec2", "guest-os-patching")),
    ):
        call()
        print(f"  {name:<42} {per_call(call) / yardstick:6.2f} x")


def sweep() -> None:
    """Rule on every service and concern, and compare with as many calls of the yardstick."""
    import shared_responsibility as srm

    pairs = [(service, concern) for service in srm.MODEL.services for concern in srm.MODEL.concerns]
    table = dict.fromkeys(pairs, srm.Owner.AWS)

    def look_up(service: str, concern: str) -> srm.Owner:
        return table[service, concern]

    def timed(answer: Callable[[str, str], object]) -> float:
        start = time.perf_counter()
        for service, concern in pairs:
            answer(service, concern)
        return time.perf_counter() - start

    def each(answer: Callable[[str, str], object]) -> list[int]:
        clock = time.perf_counter_ns
        took = []
        for service, concern in pairs:
            start = clock()
            answer(service, concern)
            took.append(clock() - start)
        return took

    for catalogue in (srm.MODEL.services, srm.MODEL.concerns):
        list(catalogue.values())  # reading the facts is another figure
    yardstick = min(timed(look_up) for _ in range(5))
    owners = timed(srm.owner)
    idle, single = statistics.median(each(lambda _service, _concern: None)), statistics.median(each(look_up))
    took = each(srm.ruling)
    first, median = (sum(took) - idle * len(took)) / 1e9, (statistics.median(took) - idle) / (single - idle)
    again = min(timed(srm.ruling) for _ in range(5))
    print(f"sweep of {len(pairs):,} answers; yardstick: as many look-ups = {yardstick * 1e3:,.1f} ms")
    print(f"  {'owner(), after first touch':<42} {min(owners, timed(srm.owner)) / yardstick:6.2f} x")
    print(f"  {'ruling(), first of a cell, median':<42} {median:6.1f} x")
    print(f"  {'ruling(), first of each cell':<42} {first / yardstick:6.1f} x  ({first:.2f} s)")
    print(f"  {'ruling(), repeated':<42} {again / yardstick:6.2f} x")


def memory() -> None:
    """Measure the heap after the first answer, and what is resident once everything is ruled, each in a fresh process."""
    heap = (
        "import attrs, tracemalloc; tracemalloc.start(); import shared_responsibility as s; "
        "s.owner('ec2', 'guest-os-patching'); print(tracemalloc.get_traced_memory()[0])"
    )
    resident = (
        "import resource; size = lambda: int(open('/proc/self/statm').read().split()[1]) * resource.getpagesize(); "
        "bare = size(); from shared_responsibility import MODEL as m; "
        "kept = [m.ruling(s, c) for s in m.services for c in m.concerns]; print(size() - bare)"
    )
    for what, code in (
        ("heap after import + first owner(), beside attrs", heap),
        ("resident once everything is ruled, over bare Python", resident),
    ):
        done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)
        print(f"{what}: {int(done.stdout) / 1e6:.2f} MB")


def uncompiled() -> None:
    """Compare cold starts that compile this package each time with the import of a compiled attrs, by processor time."""
    import shared_responsibility

    package = Path(shared_responsibility.__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(package, Path(folder, package.name), ignore=shutil.ignore_patterns("__pycache__"))
        environment = {**ENVIRONMENT, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": folder}

        def cpu(code: str) -> float:
            took = []
            for _ in range(7):
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run([sys.executable, "-c", code], env=environment, check=True)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            return min(took)

        empty, yardstick = cpu("pass"), cpu(YARDSTICK)
        print(
            f"without .pyc files of this package; yardstick: {YARDSTICK} = {(yardstick - empty) * 1e3:.0f} ms of processor time"
        )
        for name in ("import + first owner()", "import + first ruling()"):
            print(f"  {name:<42} {(cpu(COLD[name]) - empty) / (yardstick - empty):6.2f} x")


def fleet() -> None:
    """Triage 200,000 items of three kinds in a fresh process, and compare with the bare loop over them."""
    code = """
import resource, time
import shared_responsibility as srm

def arns(): return (f"arn:aws:ec2:eu-central-1:111122223333:instance/i-{n:08x}" for n in range(200_000))
def rows(): return ({"id": n, "service": "ecs", "launch_type": ("ec2", "fargate")[n % 2]} for n in range(200_000))
def found(): return (srm.Finding(id=str(n), check="security-hub:S3.8", seen=srm.Sighting(path="f", line=n)) for n in range(200_000))
def timed(loop):
    start = time.perf_counter()
    for _ in loop: pass
    return time.perf_counter() - start

for kind in (arns, rows, found):
    bare = timed(kind())
    took = timed(srm.triage(kind(), concern="guest-os-patching"))
    print(f"  {kind.__name__:<42} {took / bare:6.2f} x  ({took:.2f} s)")
print(f"  peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
"""
    print("triage of 200,000 items, streamed; yardstick: the loop that makes them")
    print(
        subprocess.run(
            [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True
        ).stdout,
        end="",
    )


def best(act: Callable[[], object], times: int = 5) -> float:
    """Take the shortest time of some work."""
    rounds = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def read_and_scan(path: Path) -> int:
    """Read a file and scan it once, from line break or quotation mark to the next: the least that looking at all of it takes."""
    return sum(1 for _ in re.finditer(rb'[^"\n]+', path.read_bytes()))


def a_plan(megabytes: int) -> str:
    """Write a Terraform plan of some size, with the padding that plans have."""
    policy = {f"argument_{n}": [None, "value", 7, [{"name": "x", "on": True}]][n % 4] for n in range(90)}
    resources, changes = [], []
    for number in range(megabytes * 190):
        kind, told = (
            ("aws_ecs_service", {"launch_type": "FARGATE"}),
            ("aws_iam_role_policy", {"name": f"p{number}"}),
            ("aws_lambda_function", {"package_type": "Zip", "vpc_config": []}),
            ("aws_security_group", {"name": f"g{number}"}),
        )[number % 4]
        values = {**told, **policy}
        known = {"address": f"module.m{number % 50}.{kind}.r{number}", "mode": "managed", "type": kind}
        known["provider_name"] = "registry.terraform.io/hashicorp/aws"
        changes.append({**known, "change": {"actions": ["create"], "after": values, "after_unknown": {"id": True}}})
        resources.append({**known, "values": values})
    return json.dumps(
        {
            "format_version": "1.2",
            "terraform_version": "1.9.5",
            "planned_values": {"root_module": {"resources": resources}},
            "resource_changes": changes,
        }
    )


def a_template(megabytes: float) -> dict[str, object]:
    """Make a template of some size."""
    resource = {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Runtime": "python3.13",
            "Handler": "a.b",
            "Code": {"ZipFile": "line\n" * 60},
            "Role": {"Ref": "R"},
        },
    }
    return {"Resources": {f"Function{number}": resource for number in range(int(megabytes * 2000))}}


def imports() -> None:
    """Compare the importers with a read and a scan of the same file, and with the plain parsers."""
    import yaml

    from shared_responsibility import importers

    class Plain(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 (as it is called)
            return True

    with tempfile.TemporaryDirectory() as folder:
        template, written, plan = Path(folder, "t.json"), Path(folder, "t.yaml"), Path(folder, "p.json")
        template.write_text(json.dumps(a_template(1), indent=1))
        written.write_text(yaml.dump(a_template(1), Dumper=Plain))
        plan.write_text(a_plan(45))
        for path in (template, written, plan):
            importers.load(path)  # what is read on first use is measured elsewhere
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        print("imports; yardsticks: read + one scan; the plain parser")
        for name, path, parser in (
            ("template, JSON", template, lambda: json.loads(template.read_bytes())),
            ("template, YAML", written, lambda: yaml.load(written.read_bytes(), loader)),  # noqa: S506 (safe)
            ("Terraform plan", plan, lambda: json.loads(plan.read_bytes())),
        ):
            took = best(lambda path=path: importers.load(path))
            size = path.stat().st_size / 1e6
            scan, parse = best(lambda path=path: read_and_scan(path)), best(parser, 3)
            print(f"  {f'{name}, {size:.1f} MB':<42} {took / scan:6.2f} x scan {took / parse:6.2f} x parser")
        code = (
            "import re, sys; from shared_responsibility import importers; importers.load(sys.argv[2]); "
            "size = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]); before = size(); "
            "importers.load(sys.argv[1]); print(size() - before)"
        )
        small = Path(folder, "small.json")
        small.write_text(a_plan(1))
        command = [sys.executable, "-c", code, str(plan), str(small)]
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
        print(f"  {'Terraform plan, memory':<42} {int(done.stdout) * 1024 / plan.stat().st_size:6.2f} x the file")


def documents() -> None:
    """Write the workbook and the pair of OSCAL plans of 60 services against FedRAMP High, each in a fresh process."""
    code = """
import sys, time
import shared_responsibility as srm
from shared_responsibility.exporters import compliance
services = [each for each in srm.MODEL.services.values() if each.facts][:60]
workload = srm.Workload(name="sixty", uses=tuple(srm.Use(service=each.id) for each in services))
start = time.perf_counter()
for name, seat in (("fedramp-crm", "customer"), ("oscal-ssp", "aws"), ("oscal-ssp", "customer")):
    began = time.perf_counter()
    size = len(compliance.export(name, workload, seat=seat, controls="fedramp-high"))
    print(f"  {name + ', ' + seat:<42} {time.perf_counter() - began:6.2f} s  ({size / 1e6:.1f} MB)")
print(f"  {'together':<42} {time.perf_counter() - start:6.2f} s  (of {len(services)} services)")
"""
    print("documents of 60 services for FedRAMP High, the first of a process")
    print(
        subprocess.run(
            [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True
        ).stdout,
        end="",
    )


def main() -> None:
    """Print every figure."""
    assert not tracemalloc.is_tracing()
    print(f"Python {sys.version.split()[0]}, {Path(sys.executable).name}")
    cold()
    warm()
    hot()
    uncompiled()
    sweep()
    fleet()
    documents()
    memory()
    imports()


if __name__ == "__main__":
    main()
