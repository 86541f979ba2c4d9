"""Who has what in a chain of parties, as a table, Markdown, CSV or JSON."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from .._default import MODEL
from .._workload import legible
from ..exceptions import UnknownEntryError
from .delimited import harmless
from .interchange import SCHEMA_VERSION, written
from .markdown import cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .._chain import Chain, ChainRuling
    from .._model import Model

__all__ = ["CHAIN_FORMATS", "dump_chain"]

_CONCERN_WIDTH = 36


def dump_chain(chain: Chain, format: str = "table", *, model: Model = MODEL) -> str:  # noqa: A002 (as every exporter)
    """
    Write who has each concern of a chain, for each seat, and where the chain does not hold.

    Args:
        chain: the chain.
        format: `table`, `markdown`, `csv` or `json`.
        model: the model that rules on the first pair.

    Returns:
        The text.

    Raises:
        UnknownEntryError: when there is no such format.
        ChainError: when the chain does not hang together.
    """
    if format not in list(CHAIN_FORMATS):
        raise UnknownEntryError(format, CHAIN_FORMATS, kind="format of a chain")
    text: str = CHAIN_FORMATS[format](chain, chain.matrix(model=model))
    return text


def _table(chain: Chain, rulings: Sequence[ChainRuling]) -> str:
    parties = ["aws", *(party.id for party in chain.parties)]
    widths = [max(len(party), len("not-applicable")) + 2 for party in parties]
    head = "".join(f"{party:<{width}}" for party, width in zip(parties, widths, strict=True))
    lines = [f"{chain.id}: {' -> '.join(parties)}", "", f"{'':<{_CONCERN_WIDTH}}{head}"]
    for ruling in rulings:
        seats = "".join(f"{seat:<{width}}" for (_, seat), width in zip(ruling.seats, widths, strict=True))
        lines.append(f"{ruling.concern:<{_CONCERN_WIDTH}}{seats}")
    broken = [f"  {kind}: {ruling.concern}: {text}" for ruling in rulings for kind, text in _faults(ruling)]
    lines += ["", "The chain does not hold:", *broken] if broken else ["", "The chain has neither gaps nor conflicts."]
    needs = [f"  {ruling.concern}: tell {', '.join(ruling.needs)}" for ruling in rulings if ruling.needs]
    lines += ["", "Open:", *needs] if needs else []
    return "\n".join(legible(line).rstrip() for line in lines) + "\n"


def _markdown(chain: Chain, rulings: Sequence[ChainRuling]) -> str:
    parties = ["AWS", *(cell(party.name) for party in chain.parties)]
    lines = [f"# Who has what: {' → '.join(parties)}", ""]
    lines += [f"| Concern | {' | '.join(parties)} | Why | Sources |", f"| --- |{' --- |' * (len(parties) + 2)}"]
    for ruling in rulings:
        seats = " | ".join(seat for _, seat in ruling.seats)
        why = cell(" ".join(_reasons(ruling)))
        sources = ", ".join(f"[{cell(title)}]({url})" for url, title in _sources(ruling).items())
        lines.append(f"| {ruling.concern} | {seats} | {why} | {sources} |")
    broken = [f"- {kind}: {ruling.concern}: {cell(text)}" for ruling in rulings for kind, text in _faults(ruling)]
    lines += ["", "## Where the chain does not hold", "", *broken] if broken else []
    return "\n".join(lines) + "\n"


def _csv(chain: Chain, rulings: Sequence[ChainRuling]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = ["concern", "holders", "aws", *(party.id for party in chain.parties), "everyones"]
    writer.writerow([*columns, "gaps", "conflicts", "needs", "because", "sources"])
    for ruling in rulings:
        row = [ruling.concern, " ".join(ruling.holders), *(seat for _, seat in ruling.seats), str(ruling.everyones)]
        row += ["; ".join(ruling.gaps), "; ".join(ruling.conflicts), " ".join(ruling.needs)]
        writer.writerow(map(harmless, [*row, " ".join(_reasons(ruling)), " ".join(_sources(ruling))]))
    return text.getvalue()


def _json(chain: Chain, rulings: Sequence[ChainRuling]) -> str:
    from .._converter import to_plain  # noqa: PLC0415 (cattrs is read at the edges only)

    return written(
        {
            "schema_version": SCHEMA_VERSION,
            "chain": to_plain(chain),
            "rulings": [to_plain(ruling) for ruling in rulings],
        }
    )


CHAIN_FORMATS: Final = {"csv": _csv, "json": _json, "markdown": _markdown, "table": _table}
"""The formats in which a chain can be written."""


def _faults(ruling: ChainRuling) -> Iterator[tuple[str, str]]:
    yield from (("gap", each) for each in ruling.gaps)
    yield from (("conflict", each) for each in ruling.conflicts)


def _reasons(ruling: ChainRuling) -> Iterable[str]:
    reasons = [*(each.because for each in ruling.rulings), *(each.because for each in ruling.allocations)]
    own = (
        ["Every party has this for itself; what another does for its own part does not count."]
        if ruling.everyones and ruling.holders
        else []
    )
    return dict.fromkeys([*reasons, *own])


def _sources(ruling: ChainRuling) -> dict[str, str]:
    """Give the pages behind the ruling, each once."""
    cited = [*(each.sources for each in ruling.rulings), *(each.sources for each in ruling.allocations)]
    return {source.url: source.title for sources in cited for source in sources}
