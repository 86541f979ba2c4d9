"""
The three promises about any input: one family of errors, an end within ten seconds, memory in proportion.

Seconds are those of the processor, so that a busy machine breaks no promise.
"""

from __future__ import annotations

import resource
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from shared_responsibility import SharedResponsibilityError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

SECONDS = 10
MEMORY = 200 * 1024 * 1024
TIMES = 10
_PEAK = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


class BrokenPromiseError(Exception):
    """Say that a call took too long or too much."""


def held(call: Callable[[bytes], object], data: bytes) -> None:
    """
    Make a call and hold it to the promises.

    Args:
        call: what reads the bytes.
        data: the bytes.

    Raises:
        BrokenPromiseError: when it takes longer than ten seconds, or more memory than ten times the bytes and 200 MB.
    """
    _forget_peak()
    before, start = _memory("VmRSS"), time.process_time()
    usual = signal.signal(signal.SIGPROF, _too_long)
    signal.setitimer(signal.ITIMER_PROF, SECONDS + 1)
    try:
        call(data)
    except SharedResponsibilityError as error:
        str(error).encode()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, usual)
    taken, grown = time.process_time() - start, _memory("VmHWM") - before
    if taken > SECONDS:
        message = f"it took {taken:.0f} seconds"
        raise BrokenPromiseError(message)
    if grown > TIMES * len(data) + MEMORY:
        message = f"it took {grown // 1024 // 1024} MB for {len(data)} bytes"
        raise BrokenPromiseError(message)


def confined(largest: int) -> None:
    """Let this process have no more memory than this, whatever is asked of it, so that a fault harms nobody else."""
    resource.setrlimit(resource.RLIMIT_AS, (largest, largest))


def _too_long(_number: int, _frame: FrameType | None) -> NoReturn:
    message = f"no end after {SECONDS} seconds"
    raise BrokenPromiseError(message)


def _forget_peak() -> None:
    """Let the peak of the memory start from here, where the system can (Linux)."""
    if _PEAK.exists():
        _PEAK.write_text("5")


def _memory(name: str) -> int:
    """Read the memory of this process, where the system tells it (Linux)."""
    if not _STATUS.exists():
        return 0
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024
