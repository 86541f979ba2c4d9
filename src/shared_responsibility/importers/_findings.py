"""Findings and notices: whichever document holds them, read one by one."""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING, Any

from .._triage import Finding
from .._workload import Sighting
from . import asff, health, ocsf, prowler
from ._base import UnrecognizedError, decoded, read, starts_as_json, weigh
from ._json import weight
from ._records import records
from ._yaml import is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

    from .._workload import Use, Workload

__all__ = ["findings", "resources"]

_READERS = (asff, health, ocsf)
_FORMATS = (asff.FORMAT, health.FORMAT, ocsf.FORMAT, prowler.FORMAT)


def findings(source: str | Path | IO[str] | IO[bytes]) -> Iterator[Finding]:
    """
    Read findings and notices one by one; their format is recognised by their content.

    Findings of AWS Security Hub (ASFF, OCSF) and Prowler (OCSF, ASFF, CSV) are read, and notices of AWS Health: a single one, a list,
    lines of JSON, in the envelope of EventBridge or in the answer of an API. What is none of them stays in its place, as unknown.

    Args:
        source: a path, or an open stream.

    Yields:
        The findings, in the order of the document; give them to `triage`.

    Raises:
        InputError: when the document cannot be read, when it starts as no known format, or where it breaks off.

    Examples:
        >>> import io, shared_responsibility as srm
        >>> event = '{"source": "aws.health", "detail": {"eventTypeCode": "AWS_EBS_VOLUME_LOST", "service": "EBS"}}'
        >>> [result.status.value for result in srm.triage(findings(io.StringIO(event)))]
        ['customer']
    """
    data, path = read(source)
    text = decoded(data, path, len(data))
    if starts_as_json(data):
        weigh(len(data), weight(data), path)
        del data
        yield from _of_json(text, path)
    elif prowler.heads(text):
        yield from prowler.findings(text, path)
    else:
        raise _unrecognized(path)


def resources(workload: Workload) -> Iterator[Finding]:
    """
    Take a workload apart, so that each resource can be triaged by itself, in the order of the document.

    Args:
        workload: what was read from a template, a plan or an inventory.

    Yields:
        A finding for each place where a service was seen, and for each resource that is not placed.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import load
        >>> workload = load(io.StringIO('{"Resources": {"Records": {"Type": "AWS::S3::Bucket"}}}'))
        >>> [item.id for item in resources(workload)]
        ['Records']
    """
    items = [_resource(use, seen) for use in workload.uses for seen in use.seen]
    items += [Finding(id=_called(each.seen), seen=each.seen, unknown=each.reason) for each in workload.unplaced]
    yield from sorted(items, key=lambda item: (item.seen.path, item.seen.line or 0))


def _resource(use: Use, seen: Sighting) -> Finding:
    name = _called(seen) or use.service
    return Finding(id=name, seen=seen, names=(use.service,), circumstances=use.circumstances, notes=use.notes)


def _called(seen: Sighting) -> str:
    return seen.address or seen.resource_type


def _of_json(text: str, path: str) -> Iterator[Finding]:
    """Read each record by the format that it has; the first one has to have one."""
    for number, (record, line) in enumerate(records(text, path), start=1):
        seen = Sighting(path=path, line=line)
        reader = next((each for each in _READERS if isinstance(record, dict) and each.holds(record)), None)
        if reader is None and number == 1:
            raise _unrecognized(path)
        yield reader.finding(record, seen) if reader else _none(record, number, seen)


def _none(record: Any, number: int, seen: Sighting) -> Finding:  # noqa: ANN401 (whatever the document holds)
    what = f"an object with {', '.join(map(repr, list(record)[:4]))}" if is_mapping(record) else reprlib.repr(record)
    return Finding(id=f"record {number}", seen=seen, unknown=f"it is no finding of a known format: {what:.120}")


def _unrecognized(path: str) -> UnrecognizedError:
    return UnrecognizedError(path, f"no findings of a known format: neither {' nor '.join(_FORMATS)}")
