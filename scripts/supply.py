"""
Check what is released: the same bytes from two builds, nothing in them that does not belong, and whose work it stands on.

`nox -s supply` runs it and leaves wheel, sdist and `sbom.cdx.json` in `dist`. With `--write` the list of licences in the docs is rewritten.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
LICENCES = ROOT / "docs" / "explanation" / "supply-chain.md"
MARKS = ("<!--licences-->", "<!--/licences-->")
LARGEST = 1_000_000
EXTRAS = ("fast", "frames", "testing", "xlsx", "yaml")
SHIPPED = re.compile(
    r"shared_responsibility/.*\.py|shared_responsibility/py\.typed|shared_responsibility-[^/]*\.dist-info/.*"
)
SOURCES = re.compile(
    r"(CHANGELOG|CONTRIBUTING|README|SECURITY)\.md|LICENSE|PKG-INFO|mkdocs\.yml|noxfile\.py|pyproject\.toml|\.gitignore|(docs|examples|scripts|src|tests)/.*"
)
UNWANTED = re.compile(r"(^|/)(__pycache__|node_modules|\.hypothesis|\.mypy_cache|fixtures|reference/nist)/|\.pyc$")


def committed(folder: Path) -> None:
    """Lay out what is committed, and nothing else."""
    command = ["git", "archive", "HEAD"]  # as found on the path: the developer's own
    archive = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")


def built(folder: Path) -> dict[str, bytes]:
    """Build wheel and sdist in a folder of their own."""
    committed(folder)
    out = folder / "out"
    subprocess.run(
        [sys.executable, "-m", "build", "--installer", "uv", "--outdir", str(out), str(folder)],
        check=True,
        capture_output=True,
    )
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def build_twice() -> list[Path]:
    """Build in two folders, and keep the files if their bytes are the same."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory(prefix="another-") as other:
        first, second = built(Path(one)), built(Path(other))
    if first != second:
        sys.exit(f"two builds differ: {[name for name in first if first[name] != second.get(name)]}")
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    for name, data in first.items():
        (DIST / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes, sha256 {sha256(data).hexdigest()}, the same in two builds")
    return [DIST / name for name in first]


def check_contents(wheel: Path, sdist: Path) -> None:
    """Refuse what does not belong into a wheel or an sdist, and what is missing."""
    inside = zipfile.ZipFile(wheel).namelist()
    with tarfile.open(sdist) as archive:
        sources = [name.partition("/")[2] for name in archive.getnames() if "/" in name]
    faults = [f"the wheel holds {name}" for name in inside if not SHIPPED.fullmatch(name)]
    faults += [f"the sdist holds {name}" for name in sources if not SOURCES.fullmatch(name) or UNWANTED.search(name)]
    faults += [
        f"the wheel lacks {wanted}"
        for wanted in ("shared_responsibility/py.typed", "licenses/LICENSE", "METADATA", "entry_points.txt")
        if not any(name.endswith(wanted) for name in inside)
    ]
    faults += [f"the wheel has {wheel.stat().st_size:,} bytes"] if wheel.stat().st_size > LARGEST else []
    if faults:
        sys.exit("\n".join(faults))
    print(f"{len(inside)} files in the wheel, {len(sources)} in the sdist: what belongs there, and nothing else")


def needed() -> dict[str, list[str]]:
    """Find every package that this one needs, directly or not, with the extras that ask for it."""
    found: dict[str, list[str]] = {}

    def visit(requirement: Requirement, because: str) -> None:
        name = requirement.name.lower()
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            return
        if because in found.setdefault(name, []):
            return
        found[name].append(because)
        for further in requires(name) or ():
            visit(Requirement(further), because)

    for line in requires("shared-responsibility") or ():
        requirement = Requirement(line)
        extra = next((each for each in EXTRAS if f'extra == "{each}"' in line.replace("'", '"')), "")
        visit(Requirement(line.partition(";")[0]) if extra else requirement, f"[{extra}]" if extra else "always")
    return dict(sorted(found.items()))


def licence(name: str) -> str:
    """Say under which licence a package is installed, by its metadata."""
    metadata = distribution(name).metadata
    classified = [
        each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier", []) if each.startswith("License ::")
    ]
    stated = metadata.json.get("license_expression") or ", ".join(classified) or metadata.json.get("license") or ""
    if not stated:
        sys.exit(f"{name} does not say under which licence it is")
    return str(stated).splitlines()[0]


def licences(*, write: bool) -> None:
    """Compare the list of licences in the docs with what is installed, or rewrite it."""
    try:
        rows = [f"| {name} | {', '.join(because)} | {licence(name)} |" for name, because in needed().items()]
    except PackageNotFoundError as error:
        sys.exit(f"{error} is not installed: run it by nox")
    table = "\n".join(["", "| Package | Needed | Licence |", "| --- | --- | --- |", *rows, ""])
    text = LICENCES.read_text(encoding="utf-8")
    before, rest = text.split(MARKS[0])
    fresh = f"{before}{MARKS[0]}\n{table}\n{MARKS[1]}{rest.split(MARKS[1])[1]}"
    if write:
        LICENCES.write_text(fresh, encoding="utf-8")
    elif fresh != text:
        sys.exit("the list of licences is stale: nox -s supply -- --write")
    print(f"{len(rows)} packages, each with its licence")


def bill_of_materials() -> None:
    """Write the SBOM of this environment: the package, its extras and all that they need; it is checked against its schema."""
    target = DIST / "sbom.cdx.json"
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--validate"]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--of", "JSON", "-o", str(target), sys.executable]
    subprocess.run(command, check=True)
    parts = json.loads(target.read_text(encoding="utf-8"))["components"]
    print(f"{target.name}: {len(parts)} components, valid by the CycloneDX schema")


def main() -> None:
    """Check everything."""
    wheel, sdist = sorted(build_twice(), key=lambda path: path.suffix != ".whl")
    check_contents(wheel, sdist)
    licences(write="--write" in sys.argv)
    bill_of_materials()


if __name__ == "__main__":
    main()
