"""
Write down the answers that changed since the last commit.

`python scripts/changes.py` compares `tests/facts/answers.csv` with that of the last commit, and adds what differs to
`docs/answers_changed.csv`; `nox -s generate` runs it. A line that stands there is never changed: the reason is added by hand
to a line that is not yet committed. With `--check` nothing is written, and a change that is not written down is an error.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from rendering import changes

ROOT = Path(__file__).resolve().parent.parent
ANSWERS, LOG = "tests/facts/answers.csv", "docs/answers_changed.csv"


def committed(path: str) -> str:
    """Give a file as the last commit has it; empty where there is none."""
    command = ["git", "show", f"HEAD:{path}"]  # as found on the path: the developer's own
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return shown.stdout if shown.returncode == 0 else ""


def main() -> None:
    """Compare, and write or complain."""
    before, log = committed(ANSWERS), committed(LOG)
    now = (ROOT / LOG).read_text(encoding="utf-8")
    if not now.startswith(log):
        sys.exit(f"{LOG}: a line that was committed is gone or another; lines are only added")
    after = (ROOT / ANSWERS).read_text(encoding="utf-8")
    known = changes.read(log or now)
    pending = changes.read(now)[len(known) :]
    today = datetime.now(tz=UTC).date().isoformat()
    whole = changes.appended(known, pending, changes.between(before, after), today)
    if "--check" in sys.argv:
        if whole != (*known, *pending):
            sys.exit(f"{LOG} does not say which answers changed since the last commit, run `nox -s generate`")
        return
    (ROOT / LOG).write_text(changes.write(whole), encoding="utf-8")
    print(f"{len(whole) - len(known)} answers changed since the last commit")


if __name__ == "__main__":
    main()
