"""
Measure the library, each figure as a ratio to a yardstick taken in the same run.

`python benchmarks/run.py` prints a table; PERFORMANCE figures in the docs come from here.
Cold figures count instructions with callgrind where it is installed, and take the best of several processes otherwise.
"""

from __future__ import annotations

import os
import re
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

    yardstick = min(timed(look_up) for _ in range(5))
    first = timed(srm.owner)
    again = min(timed(srm.owner) for _ in range(5))
    print(f"sweep of {len(pairs):,} answers; yardstick: as many look-ups = {yardstick * 1e3:,.1f} ms")
    print(f"  {'first touch':<42} {first / yardstick:6.1f} x  ({first:.2f} s)")
    print(f"  {'after first touch':<42} {again / yardstick:6.2f} x")


def memory() -> None:
    """Measure the heap after the first answer, in a fresh process."""
    code = (
        "import attrs, tracemalloc; tracemalloc.start(); import shared_responsibility as s; "
        "s.owner('ec2', 'guest-os-patching'); print(tracemalloc.get_traced_memory()[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    print(f"heap after import + first owner(), beside attrs: {int(done.stdout) / 1e6:.2f} MB")


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


def main() -> None:
    """Print every figure."""
    assert not tracemalloc.is_tracing()
    print(f"Python {sys.version.split()[0]}, {Path(sys.executable).name}")
    cold()
    warm()
    sweep()
    fleet()
    memory()


if __name__ == "__main__":
    main()
