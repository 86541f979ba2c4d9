"""The answers that changed: what a line of the log says, and how a new line comes about."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Change(NamedTuple):
    """Say that an answer is another than it was."""

    date: str
    """The day on which it was written down: `2026-11-23`."""
    service: str
    """The id of the service; `*` for all of them."""
    concern: str
    """The id of the concern; `*` for all of them."""
    circumstances: str
    """The circumstances, as `answers.csv` writes them."""
    old: str
    """The owner before; empty for none."""
    new: str
    """The owner after; empty where the question is gone."""
    because: str
    """The reason, or the note."""


def read(text: str) -> tuple[Change, ...]:
    """Read the log."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return tuple(Change(**{name: row[name] for name in Change._fields}) for row in rows)


def write(changes: Iterable[Change]) -> str:
    """Write the log."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(Change._fields)
    writer.writerows(changes)
    return text.getvalue()


def between(old: str, new: str) -> list[tuple[str, str, str, str, str]]:
    """
    Compare two versions of `answers.csv`.

    A further question is no change; an answer with another owner is one, and so is a question that is gone.

    Args:
        old: the earlier text.
        new: the later one.

    Returns:
        Service, concern, circumstances, the owner before and after, sorted.
    """
    before, after = _owners(old), _owners(new)
    return [(*key, owner, after.get(key, "")) for key, owner in sorted(before.items()) if after.get(key) != owner]


def appended(
    log: Iterable[Change], pending: Iterable[Change], differences: Iterable[tuple[str, str, str, str, str]], date: str
) -> tuple[Change, ...]:
    """
    Write down what differs.

    Args:
        log: the lines that are committed; none of them is changed.
        pending: the lines that are not committed yet; one that still holds is kept, with its date and its reason.
        differences: as `between` gives them.
        date: the day to write.

    Returns:
        The log with the new lines behind it.
    """
    written = {change[1:6]: change for change in pending}
    return (*log, *(written.get(each) or Change(date, *each, "") for each in differences))


def _owners(text: str) -> dict[tuple[str, str, str], str]:
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return {(row["service"], row["concern"], row["circumstances"]): row["owner"] for row in rows}
