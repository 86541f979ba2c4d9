"""
Report how firm the ground under the answers is, and how old the readings are.

`python scripts/evidence.py` prints, for each modelled service and in all, the share of rulings that an AWS page states of the service or of its class.
`python scripts/evidence.py --stale` lists the facts by the month in which their page was read, oldest first, and counts those older than a year.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import UTC, datetime

from shared_responsibility import MODEL, Basis

FIRM = (Basis.STATED, Basis.INHERITED)
DEEP = 5
"""So many facts of its own make a service a deep one."""


def shares() -> None:
    """Print the shares."""
    total: Counter[Basis] = Counter()
    told: Counter[Basis] = Counter()
    deep: Counter[Basis] = Counter()
    print(f"{'service':<32}{'facts':>6}{'stated':>8}{'inherited':>11}{'inferred':>10}{'open':>6}{'firm':>7}")
    for service in MODEL.services.values():
        if service.uses or service.facts:
            bases = Counter(MODEL.ruling(service.id, concern).basis for concern in MODEL.concerns)
            print(line(service.id, len(service.facts), bases))
            total += bases
            told += bases if service.facts else Counter()
            deep += bases if len(service.facts) >= DEEP else Counter()
    modelled = sum(bool(service.uses or service.facts) for service in MODEL.services.values())
    facts = [len(service.facts) for service in MODEL.services.values()]
    print()
    print(line("every modelled service", sum(facts), total))
    print(line("services with facts of their own", sum(facts), told))
    print(line("services with five facts or more", sum(n for n in facts if n >= DEEP), deep))
    every = len(MODEL.services) * len(MODEL.concerns)
    print(
        f"modelled: {modelled} of {len(MODEL.services)} services, {sum(map(bool, facts))} with facts of their own, "
        f"{sum(n >= DEEP for n in facts)} with five or more"
    )
    print(f"of all {every:,} questions {sum(total[basis] for basis in FIRM) / every:.0%} rest on a page")


def line(name: str, facts: int, bases: Counter[Basis]) -> str:
    """Write the figures of one service."""
    firm = sum(bases[basis] for basis in FIRM) / max(1, bases.total())
    counts = f"{bases[Basis.STATED]:>8}{bases[Basis.INHERITED]:>11}{bases[Basis.INFERRED]:>10}"
    return f"{name:<32}{facts:>6}{counts}{bases[Basis.NOT_MODELLED]:>6}{firm:>7.0%}"


def stale() -> None:
    """List every cited page of a fact or a circumstance by the month in which it was read."""
    readings = sorted(
        {
            (citation.read, service.id, citation.url)
            for service in MODEL.services.values()
            for cited in (*(fact.sources for fact in service.facts), *(each.sources for each in service.asks))
            for citation in cited
        }
    )
    for read, service, url in readings:
        print(f"{read}  {service:<32}{url}")
    today = datetime.now(tz=UTC)
    old = sum(read < f"{today.year - 1}-{today.month:02}" for read, _, _ in readings)
    print(f"{old} of {len(readings):,} readings are older than a year")


if __name__ == "__main__":
    stale() if "--stale" in sys.argv else shares()
