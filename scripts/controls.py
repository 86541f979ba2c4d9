"""
Compare what follows from our rulings with what public sources say, control by control.

Run by `nox -s controls`; ends with 1 when a difference is not explained. `--list` shows every control that is contested or differs.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from shared_responsibility import MODEL, Owner, Standing

if TYPE_CHECKING:
    from shared_responsibility import ControlRuling

SERVICE = "ec2"
"""The matrices were written for systems that stand on virtual machines."""
UNEXPLAINED = "for this service alone"


def outcome(answer: ControlRuling) -> str:
    """Say in a word or two how an answer compares with what the sources say."""
    said = {each.owner for each in answer.attributions}
    if answer.owner is Owner.UNDETERMINED:
        return "not modelled, but told by a source" if said else "not modelled"
    if not said:
        return "no source"
    if answer.owner in said:
        return "agrees with one side" if answer.standing is Standing.CONTESTED else "agrees"
    return "differs, NOT explained" if UNEXPLAINED in answer.difference else "differs, explained"


def main() -> None:
    """Print the comparison."""
    answers = [MODEL.control_ruling(SERVICE, each) for name in MODEL.frameworks for each in MODEL.controls_of(name)]
    table = Counter((answer.control.framework, outcome(answer)) for answer in answers)
    for (framework, how), count in sorted(table.items()):
        print(f"{framework:<36}{how:<36}{count:>5}")
    for answer in answers if "--list" in sys.argv else ():
        if answer.standing is Standing.CONTESTED or answer.difference:
            sides = ", ".join(f"{each.source.of.id} {each.owner}" for each in answer.attributions)
            print(f"{answer.control.id}: here {answer.owner}; {sides}; {answer.difference or 'one side agrees'}")
    unexplained = [answer.control.id for answer in answers if UNEXPLAINED in answer.difference]
    if unexplained:
        sys.exit(f"not explained: {', '.join(unexplained)}")


if __name__ == "__main__":
    main()
