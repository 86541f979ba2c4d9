"""
Put the library into the built site, to run in the reader's browser: Python from pyodide, our wheel, the pure wheels it needs.

`python scripts/playground.py` fills `site/playground/`. Everything comes from the usual registries, pinned; nothing is fetched when the
page runs. What cannot be had is said, and the page then says so too: `--required` makes it an error.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "site" / "playground"
STORE = ROOT / "build" / "playground"
PYODIDE = "pyodide@314.0.7"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
"""What the npm package holds that a page needs."""
WHEELS = ("attrs==26.1.0", "cattrs==26.2.1", "typing-extensions==4.16.0")
YAML = "PyYAML==6.0.3"
"""Its published wheels hold machine code; without libyaml it builds to a pure one."""
EPOCH = "1767225600"
"""The time that every archive carries, so that two builds are equal."""


def python_files() -> list[Path]:
    """Give pyodide's own files, fetched once."""
    folder = STORE / PYODIDE
    if not all((folder / name).exists() for name in CORE):
        folder.mkdir(parents=True, exist_ok=True)
        npm = shutil.which("npm") or "npm"
        told = subprocess.run(
            [npm, "pack", "--silent", PYODIDE], cwd=folder, check=True, capture_output=True, text=True
        )
        packed = folder / told.stdout.split()[-1]
        with tarfile.open(packed) as archive:
            for name in CORE:
                (folder / name).write_bytes(_held(archive, f"package/{name}"))
        packed.unlink()
    return [folder / name for name in CORE]


def _held(archive: tarfile.TarFile, name: str) -> bytes:
    held = archive.extractfile(name)
    if held is None:
        message = f"{PYODIDE} holds no {name}"
        raise FileNotFoundError(message)
    return held.read()


def wheels() -> list[Path]:
    """Give the wheels of what the library needs, built or fetched once."""
    folder = STORE / "wheels"
    wanted = "\n".join((*WHEELS, YAML))
    listed = folder / "wanted.txt"
    if not listed.exists() or listed.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _pip("wheel", "--no-deps", "--wheel-dir", folder, *WHEELS)
        _pip("wheel", "--no-deps", "--no-cache-dir", "--no-binary", "PyYAML", "--wheel-dir", folder, YAML)
        listed.write_text(wanted, encoding="utf-8")
    found = sorted(folder.glob("*.whl"))
    impure = [wheel.name for wheel in found if not wheel.name.endswith("-none-any.whl")]
    if impure:
        message = f"not pure: {', '.join(impure)}"
        raise OSError(message)
    return found


def own() -> list[Path]:
    """Build the library's wheel, and pack the functions that write an answer as the published ones are written."""
    folder = STORE / "own"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _pip("wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    packed = folder / "rendering.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((ROOT / "scripts" / "rendering").glob("*.py")):
            archive.writestr(zipfile.ZipInfo(f"rendering/{path.name}"), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return [*folder.glob("*.whl"), packed]


def _pip(*words: str | Path) -> None:
    """Run pip."""
    surroundings = {**os.environ, "PYYAML_FORCE_LIBYAML": "0", "SOURCE_DATE_EPOCH": EPOCH}
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *map(str, words)]
    subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)


def fill() -> None:
    """Write the folder."""
    shutil.rmtree(HERE, ignore_errors=True)
    core, archives = python_files(), [*wheels(), *own()]
    HERE.mkdir(parents=True)
    for path in (*core, *archives):
        shutil.copyfile(path, HERE / path.name)
    manifest = {"archives": sorted(path.name for path in archives)}
    (HERE / "playground.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in HERE.iterdir())
    print(f"playground: {len(core)} files of pyodide, {len(archives)} archives, {size / 1e6:.1f} MB")


def main() -> None:
    """Fill the folder, or say why the pages must do without it."""
    try:
        fill()
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(HERE, ignore_errors=True)
        said = getattr(error, "stderr", None) or str(error)
        reason = f"the pages do without the library in the browser: {said.strip().splitlines()[-1]}"
        if "--required" in sys.argv[1:]:
            sys.exit(reason)
        print(reason, file=sys.stderr)


if __name__ == "__main__":
    main()
