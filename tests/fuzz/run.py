"""
Fuzz: every target for some seconds, each in a process of its own; what breaks a promise is kept as a file, and is a failure.

With atheris the branches that an input reaches lead the way; without it mutations are blind.

    python tests/fuzz/run.py --seconds 20 [--found FOLDER] [TARGET ...]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
import traceback
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from targets import Target

LARGEST = 64 * 1024
GIGABYTE = 1024**3
ENGINE = [f"-max_len={LARGEST}", "-timeout=3600", "-report_slow_units=3600", "-rss_limit_mb=0", "-verbosity=0"]
READERS = ("cli", "exporters", "importers.chain", "importers.overlay")


def every(names: list[str], seconds: int, found: Path) -> int:
    """Fuzz targets one after another, and say whether one broke a promise."""
    from targets import TARGETS

    faulty: list[str] = []
    for name in names or sorted(TARGETS):
        command = [sys.executable, __file__, "--seconds", str(seconds), "--found", str(found), "--here", name]
        before = set(found.glob(f"{name}-*"))
        code = subprocess.run(command, check=False).returncode
        kept = set(found.glob(f"{name}-*")) - before
        if code or kept:
            faulty.append(f"{name}: exit code {code}, {len(kept)} files in {found}")
    print("\n".join(faulty) or "every promise was kept")
    return bool(faulty)


class Run:
    """Call one target again and again, keep what breaks a promise, and end the process when the time is over."""

    def __init__(self, name: str, target: Target, seconds: int, found: Path) -> None:
        """Start the clock."""
        self.name, self.target, self.seconds, self.found = name, target, seconds, found
        self.runs, self.start = 0, time.monotonic()
        self.known: set[str] = set()

    def __call__(self, data: bytes) -> None:
        """Call the target once."""
        from guard import held

        self.runs += 1
        try:
            held(self.target.call, data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 (whatever it is, it is a fault)
            self.keep(error, data)
        taken = time.monotonic() - self.start
        if taken > self.seconds:
            print(
                f"{self.name}: {self.runs} runs in {taken:.0f} s ({time.process_time():.0f} s of the processor), {len(self.known)} faults"
            )
            sys.stdout.flush()
            os._exit(0)

    def keep(self, error: BaseException, data: bytes) -> None:
        """Keep the first input of each fault, and its trace."""
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f"{each.name}:{each.lineno}" for each in frames if "shared_responsibility" in each.filename]
        fault = f"{type(error).__name__} {ours[-1] if ours else ''}"
        if fault in self.known:
            return
        self.known.add(fault)
        path = self.found / f"{self.name}-{hashlib.sha256(data).hexdigest()[:12]}"
        path.write_bytes(data)
        trace = "".join(traceback.format_exception(error, limit=-12))[-5000:]
        path.with_suffix(".txt").write_text(trace, "utf-8", "backslashreplace")
        print(f"{self.name}: {fault}: {error!s:.200}", flush=True)


def one(name: str, seconds: int, found: Path) -> None:
    """Fuzz one target in this process."""
    atheris: Any = import_module("atheris") if find_spec("atheris") else None
    if atheris:
        atheris.enabled_hooks.add("str")
        with atheris.instrument_imports(
            include=["shared_responsibility"],
            exclude=["shared_responsibility.catalog"],
            enable_loader_override=False,
        ):
            _read_all()
    from guard import confined, held
    from targets import TARGETS

    target = TARGETS[name]
    for seed in target.seeds:
        held(target.call, seed)
    confined(4 * GIGABYTE)
    run = Run(name, target, seconds, found)
    if atheris:
        _led(atheris, run)
    else:
        _blind(run)


def _read_all() -> None:
    """Import whatever reads, so that its branches are seen."""
    for module in READERS:
        import_module(f"shared_responsibility.{module}")
    import_module("shared_responsibility.importers").formats()


def _blind(run: Run) -> None:
    """Mutate the documents to start from, until the time is over."""
    from mutation import mutated

    rng = Random()
    while True:
        data = rng.choice(run.target.seeds)
        for _ in range(rng.choice((1, 1, 2, 5))):
            data = mutated(data, rng, run.target.form)[:LARGEST]
        run(data)


def _led(atheris: Any, run: Run) -> None:
    """Mutate what reached a new branch, until the time is over."""
    from mutation import mutated

    def mutate(data: bytes, largest: int, seed: int) -> bytes:
        rng = Random(seed)
        if rng.random() < 0.15:
            return bytes(atheris.Mutate(data, len(data)))[:largest]
        return mutated(data if len(data) > 1 else rng.choice(run.target.seeds), rng, run.target.form)[:largest]

    corpus = run.found / f".corpus-{run.name}"
    corpus.mkdir(exist_ok=True)
    for seed in run.target.seeds:
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    atheris.Setup([sys.argv[0], *ENGINE, str(corpus)], run, custom_mutator=mutate, enable_python_coverage=True)
    atheris.Fuzz()


def main() -> int:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=20, help="for each target")
    parser.add_argument(
        "--found", type=Path, default=Path("build", "fuzz"), help="the folder for what breaks a promise"
    )
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.found.mkdir(parents=True, exist_ok=True)
    if options.here:
        one(options.targets[0], options.seconds, options.found.resolve())
    return every(options.targets, options.seconds, options.found)


if __name__ == "__main__":
    sys.exit(main())
