"""
Change the logic in thousands of small ways, and count the changes that no test notices.

`python scripts/mutants.py` tries every module of `[tool.mutants.modules]` in `pyproject.toml`, `python scripts/mutants.py _resolver` one of them.
Each mutant first meets a few fast tests; what survives them meets the wider ones.
A survivor must stand in `tests/survivors.toml` with the reason why it may; one that does not, or a share below what is asked for, is a failure.
`--write` puts the figures into `docs/explanation/mutation.md`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from typing import NamedTuple

import libcst as cst
from libcst import matchers as m

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path("src", "shared_responsibility")
PAGE = ROOT / "docs" / "explanation" / "mutation.md"
COPIED = ("src", "tests", "examples", "pyproject.toml")
SURVIVED = 0
KILLED = (1, 2, 3)
"""How pytest ends when it notices: a test failed, or could not even be read."""
PATIENCE = 120
"""After so many seconds a mutant that did not end in time before runs for ever: that is noticed too."""
CONTROL = """

def _no_difference() -> int:
    return 1
"""
"""Stands in every module that is tried: nothing calls it, all tests are said to, and they must all pass with its mutants."""
PRELOADED = (
    "hypothesis.strategies",
    "libcst",
    "pytest",
    "shared_responsibility._default",
    "shared_responsibility._model",
)
"""What is imported before a mutant is at work; the tests are read with it, as they make models while they are read."""
TRANSPARENT = m.OneOf(m.Name("property"), m.Name("cached_property"), m.Name("cache"), m.Call(func=m.Name("lru_cache")))
"""Decorators that are put aside, because mutmut leaves decorated functions alone."""


class Survivor(NamedTuple):
    """Name a change that no test notices, by its text: numbers of mutants change with the code."""

    module: str
    """The module."""
    function: str
    """The function, after its class."""
    was: str
    """What stands there."""
    becomes: str
    """What it was changed into."""


class Undecorated(cst.CSTTransformer):
    """Write a decorated function as a plain one and an assignment: `worlds = cached_property(_of_worlds)`."""

    def leave_FunctionDef(  # noqa: N802 (the name that libcst calls)
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        """Put the decorator of one function aside."""
        name = original_node.name.value
        if len(updated_node.decorators) != 1 or not m.matches(updated_node.decorators[0].decorator, TRANSPARENT):
            return updated_node
        plain = cst.Name(f"_of_{name}")
        call = cst.Call(func=updated_node.decorators[0].decorator, args=[cst.Arg(plain)])
        assigned = cst.Assign(targets=[cst.AssignTarget(cst.Name(name))], value=call)
        function = updated_node.with_changes(name=plain, decorators=[])
        return cst.FlattenSentinel([function, cst.SimpleStatementLine([assigned])])


def workspace(module: str) -> Path:
    """Copy what the tests need to a folder of its own, and put the decorators of one module aside."""
    folder = ROOT / ".mutants" / module
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    path = folder / PACKAGE / f"{module}.py"
    path.write_text(cst.parse_module(path.read_text("utf-8")).visit(Undecorated()).code + CONTROL, "utf-8")
    return folder


def try_them(folder: Path, module: str, settings: dict[str, str], tests: list[str], only: list[str]) -> dict[str, int]:
    """Run mutmut, and give for each mutant how its tests ended."""
    written = ConfigParser(interpolation=None)
    chosen = {
        "only_mutate": f"{PACKAGE}/{module}.py",
        "pytest_add_cli_args_test_selection": "\n".join(tests),
        "preload_modules_file": str(folder / "preloaded.txt"),
    }
    (folder / "preloaded.txt").write_text("\n".join(PRELOADED), "utf-8")
    written["mutmut"] = settings | chosen
    with (folder / "setup.cfg").open("w", encoding="utf-8") as file:
        written.write(file)
    shutil.rmtree(folder / "mutants", ignore_errors=True)
    mutmut = Path(sys.executable).with_name("mutmut")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"HYPOTHESIS_PROFILE": "mutants", "PYTHONPATH": str(ROOT / "scripts")}
    environment |= {
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "REACHED": f"shared_responsibility.{module}.x__no_difference",
    }
    command = [str(mutmut), "run", "--max-children", "1", *only]
    subprocess.run(command, cwd=folder, env=environment, check=True)
    meta = json.loads((folder / "mutants" / PACKAGE / f"{module}.py.meta").read_text("utf-8"))
    ends = {name: code for name, code in meta["exit_code_by_key"].items() if not only or name in only}
    for name in [name for name, code in ends.items() if code not in (SURVIVED, *KILLED)]:
        ends[name] = tried_again(folder, name, tests, environment)
    return ends


def tried_again(folder: Path, name: str, tests: list[str], environment: dict[str, str]) -> int:
    """Run the tests of a mutant whose end was unclear in a process of its own, and with patience."""
    chosen = environment | {"PYTHONPATH": str(folder / "mutants" / "src"), "MUTANT_UNDER_TEST": name}
    pytest = [sys.executable, "-m", "pytest", "-q", "-x", "-pno:randomly", "-pno:cacheprovider"]
    try:
        ran = subprocess.run(
            [*pytest, *tests], cwd=folder / "mutants", env=chosen, check=False, capture_output=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return KILLED[0]
    return ran.returncode


def described(folder: Path, module: str, name: str) -> Survivor:
    """Describe a mutant by the lines that it changes."""
    mutmut = Path(sys.executable).with_name("mutmut")
    shown = subprocess.run([str(mutmut), "show", name], cwd=folder, check=True, capture_output=True, text=True).stdout
    lines = shown.splitlines()
    function = name.partition("__mutmut")[0].rpartition(".")[2]
    function = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".").replace("_of_", "")

    def changed(sign: str) -> str:
        return " ".join(each[1:].strip() for each in lines if each[:1] == sign and each[:3] != sign * 3)

    return Survivor(module, function, changed("-"), changed("+"))


def mutate(module: str, settings: dict[str, str], few: list[str], wide: list[str]) -> tuple[int, list[Survivor]]:
    """Try one module: give the number of its mutants, and those that survive."""
    folder = workspace(module)
    ends = try_them(folder, module, settings, few, [])
    controls = {name: ends.pop(name) for name in [*ends] if "_no_difference" in name}
    if set(controls.values()) != {SURVIVED}:
        sys.exit(f"{module}: its tests fail without a mutant, so that they tell nothing: {controls}")
    left = [name for name, code in ends.items() if code not in KILLED]
    print(f"{module}: {len(ends)} mutants, {len(left)} survive the first tests", flush=True)
    if left and wide:
        again = try_them(folder, module, settings, [*few, *wide], left)
        left = [name for name in left if again[name] not in KILLED]
    return len(ends), sorted(described(folder, module, name) for name in left)


def write(rows: list[str], reasons: dict[Survivor, str]) -> None:
    """Put the figures of modules, and all survivors with their reasons, into the page."""
    page, heading, _ = PAGE.read_text("utf-8").partition("## What survives, and why\n")
    for row in rows:
        page = re.sub(rf"^\| {re.escape(row.split()[1])} \|.*$", row, page, flags=re.MULTILINE)
    places: dict[tuple[str, str], list[Survivor]] = {}
    for each, reason in reasons.items():
        places.setdefault((f"{each.module}.{each.function}", reason), []).append(each)
    listed = "".join(
        f"\n- `{place}`: {reason}\n" + "".join(f"    - `{each.was}` as `{each.becomes}`\n" for each in several)
        for (place, reason), several in places.items()
    )
    PAGE.write_text(page + heading + listed, "utf-8")


def main(arguments: list[str]) -> int:
    """Try what was asked for; give 1 where a survivor has no reason, or too many survive."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["mutants"]
    modules = {
        name: tests for name, tests in table["modules"].items() if name in arguments or not {*arguments} - {"--write"}
    }
    listed = tomllib.loads((ROOT / "tests" / "survivors.toml").read_text("utf-8"))["survivor"]
    reasons = {
        Survivor(each["module"], each["function"], each["was"], each["becomes"]): each["reason"] for each in listed
    }
    faults: list[str] = []
    rows: list[str] = []
    for module, tests in modules.items():
        count, survivors = mutate(module, table["settings"], tests, table["wide"])
        share = 1 - len(survivors) / count
        rows.append(f"| `{module}` | {count:,} | {count - len(survivors):,} | {share:.1%} | {len(survivors)} |")
        print(rows[-1], flush=True)
        faults += [f"{each} survives without a reason" for each in survivors if each not in reasons]
        faults += [f"{module}: {share:.1%}"] if share < table["least"] else []
        faults += [f"{each} is killed now" for each in reasons if each.module == module and each not in survivors]
    print("\n".join(faults))
    if "--write" in arguments:
        write(rows, reasons)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
