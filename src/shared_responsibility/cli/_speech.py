"""What every command says alike: exit codes, lines, JSON, complaints."""

from __future__ import annotations

import json
import sys
from typing import Final

__all__ = ["ANSWERED", "GATE_FAILED", "UNDETERMINED", "WRONG", "complain", "remark", "say", "say_json", "show"]

ANSWERED: Final = 0
GATE_FAILED: Final = 1
WRONG: Final = 2
UNDETERMINED: Final = 3


def say(line: object) -> None:
    """
    Print a line of the answer.

    Args:
        line: the line.
    """
    print(line)  # noqa: T201 (a command speaks by printing)


def say_json(document: object) -> None:
    """
    Print the answer as JSON.

    Args:
        document: plain data.
    """
    say(json.dumps(document, indent=1, ensure_ascii=False))


def complain(fault: object) -> None:
    """
    Name a fault, under the command's own name.

    Args:
        fault: what is wrong.
    """
    remark(f"shared-responsibility: {fault}")


def remark(line: object) -> None:
    """
    Say something that is no part of the answer.

    Args:
        line: the line.
    """
    print(line, file=sys.stderr)  # noqa: T201


def show(line: str) -> None:
    """
    Show how far the work is, in place of what was shown before: to a terminal only.

    Args:
        line: what is shown; nothing takes the line away again.
    """
    if sys.stderr.isatty():
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)  # noqa: T201
