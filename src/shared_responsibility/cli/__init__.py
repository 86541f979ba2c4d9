"""
The command `shared-responsibility`: thin, it parses, calls and prints; a module for each group of commands.

Exit codes: 0 answered, 1 a gate (`--fail-on`) failed, 2 the question or the input is wrong, 3 the answer is undetermined.
"""

from __future__ import annotations

import argparse
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from ..exceptions import SharedResponsibilityError
from . import _documents, _listings, _questions, _stacks
from ._speech import ANSWERED, WRONG, complain

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command.

    Args:
        arguments: the words after the command's name; those of the process unless given.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code: int = options.act(options)
    except SharedResponsibilityError as error:
        complain(error)
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return ANSWERED
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}")
        return WRONG
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shared-responsibility",
        description="Who is responsible for what on AWS, cited.",
        epilog="Exit codes: 0 answered, 1 a gate failed, 2 the question or the input is wrong, 3 undetermined.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in (_questions, _stacks, _documents, _listings):
        group.add(commands)
    return parser
