"""
List the checks of security scanners that are not mapped to a service and a concern, and the mapped ones that are gone.

`python scripts/unmapped_checks.py` reads the list of AWS checks of the installed Prowler (`pip install --no-deps prowler`); nothing of it is run.
With the path of a JSON file it reads the ids of Security Hub controls instead: an object whose `controls` each have an `id`, or a list of them,
as `aws securityhub list-security-control-definitions` gives them under `SecurityControlDefinitions` with a `SecurityControlId`.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import distribution, version
from pathlib import Path
from typing import Any

from shared_responsibility import MODEL


def prowler_checks() -> dict[str, str]:
    """Give the id and title of every AWS check of the installed Prowler."""
    files = distribution("prowler").files or []
    found = [each for each in files if each.match("prowler/providers/aws/services/*/*/*.metadata.json")]
    described = [json.loads(each.read_text(encoding="utf-8")) for each in found]
    return {each["CheckID"]: each["CheckTitle"] for each in described}


def security_hub_controls(path: Path) -> dict[str, str]:
    """Give the id and title of every control in a file."""
    document: Any = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(document, dict):
        document = document.get("controls") or document["SecurityControlDefinitions"]
    return {
        each.get("id") or each["SecurityControlId"]: each.get("title") or each.get("Title", "") for each in document
    }


def report(scanner: str, known: dict[str, str]) -> bool:
    """Print what is to be mapped and what is gone; say whether there was anything."""
    mapped = {id_.partition(":")[2] for id_ in MODEL.checks if id_.startswith(f"{scanner}:")}
    new, gone = sorted(set(known) - mapped), sorted(mapped - set(known))
    print(f"{scanner}: {len(known)} checks, {len(new)} to be mapped, {len(gone)} gone")
    for id_ in new:
        print(f"  new   {id_}: {known[id_]}")
    for id_ in gone:
        print(f"  gone  {id_}")
    return bool(new or gone)


def main() -> None:
    """Compare one scanner's list with the map."""
    paths = sys.argv[1:]
    if paths:
        stale = [report("security-hub", security_hub_controls(Path(path))) for path in paths]
    else:
        print(f"Prowler {version('prowler')}")
        stale = [report("prowler", prowler_checks())]
    sys.exit(any(stale))


if __name__ == "__main__":
    main()
