"""Questions: what somebody says of a deployment, read as circumstances and as a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ._names import nearest
from ._resolver import presupposed
from .exceptions import (
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    UnknownCircumstanceError,
    UnknownValueError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._registry import Partition
    from ._resolver import Said
    from ._types import Circumstance, Service, Value

__all__ = ["Place", "understood"]

Place = tuple[tuple[str, str], ...]
"""Where a question is asked of: the partition and the Region, where they were said."""

_PLACE = ("partition", "region")
_REGION = r"[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}"


def understood(
    service: Service,
    words: Iterable[tuple[str, object]],
    partitions: Mapping[str, Partition],
    services: Mapping[str, Service],
) -> tuple[Said, Place]:
    """
    Read what was said, and keep the place apart: it binds parties and moves no owner.

    Args:
        service: the service that is asked about.
        words: circumstances by name, what a name implied among them.
        partitions: the partitions there are.
        services: every service, to tell a circumstance of another service from one that nobody asks for.

    Returns:
        For each circumstance the values that it may have, closed under what they presuppose; and the place.

    Raises:
        CircumstanceConflictError: when the words cannot hold together.
        CircumstanceNotAskedError: when this service does not have a circumstance.
        UnknownCircumstanceError: when no service asks for one.
        UnknownValueError: when a circumstance does not take a value.
    """
    words = tuple(words)
    place: dict[str, str] = {}
    said: dict[str, frozenset[Value]] = {}
    for name, value in words:
        if name in _PLACE:
            if place.setdefault(name, _place(name, value, partitions)) != value:
                raise CircumstanceConflictError(name, words)
            continue
        circumstance = service.circumstance(name)
        if circumstance is None:
            raise _not_asked(service, name, services)
        values = _values(circumstance, value)
        said[name] = said.get(name, values) & values
        if not said[name]:
            raise CircumstanceConflictError(name, words)
    if "region" in place:
        partition = _partition_of(place["region"], partitions)
        if place.setdefault("partition", partition) != partition:
            contradicted = "region"
            raise CircumstanceConflictError(contradicted, place.items())
    return presupposed(said, service.asks), tuple(sorted(place.items()))


def _place(name: str, value: object, partitions: Mapping[str, Partition]) -> str:
    if name == "partition" and value in partitions:
        return str(value)
    if name == "region" and isinstance(value, str) and re.fullmatch(_REGION, value):
        return value
    known = partitions if name == "partition" else ("us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1")
    raise UnknownValueError(value, nearest(value, known), f"of {name}")


def _partition_of(region: str, partitions: Mapping[str, Partition]) -> str:
    return next((each.id for each in partitions.values() if each.prefixes and region.startswith(each.prefixes)), "aws")


def _not_asked(
    service: Service, name: str, services: Mapping[str, Service]
) -> CircumstanceNotAskedError | UnknownCircumstanceError:
    asked = [each.name for each in service.asks]
    if any(other.circumstance(name) for other in services.values()):
        return CircumstanceNotAskedError(service.id, name, asked)
    return UnknownCircumstanceError(name, nearest(name, (*asked, *_PLACE)))


def _values(circumstance: Circumstance, value: object) -> frozenset[Value]:
    """Read a value, or a collection of values, of a circumstance."""
    given = _items(value)
    meant: set[Value] = set()
    for each in given:
        known = [
            known for known in circumstance.values if isinstance(each, bool) is circumstance.flag and each == known
        ]
        if not known:
            raise UnknownValueError(each, _nearest_values(circumstance, each), f"of {circumstance.name}")
        meant.update(known)
    if not meant:
        raise UnknownValueError(value, map(str, circumstance.values), f"of {circumstance.name}")
    return frozenset(meant)


def _items(value: Any) -> tuple[object, ...]:  # noqa: ANN401 (whatever somebody says)
    """Give the items of a collection; anything else is an item itself."""
    several = hasattr(value, "__iter__") and not isinstance(value, (str, bytes))
    return tuple(value) if several else (value,)


def _nearest_values(circumstance: Circumstance, value: object) -> tuple[str, ...]:
    if circumstance.flag:
        return ("False or True, without quotes",)
    known = tuple(map(str, circumstance.values))
    return nearest(value, known) or known
