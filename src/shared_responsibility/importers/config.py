"""
AWS Config: snapshots, history, single items, rule events, advanced queries, and lists of resources from a recorder or an aggregator.

An item is whatever names a `resourceType`; what stands around it makes no difference. `configuration` can be a mapping or a text
that holds JSON. A property that an item does not have tells nothing, for not every recorder writes every property.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, final

from attrs import field, frozen
from typing_extensions import override

from .._default import MODEL
from .._workload import Sighting, Unplaced, legible
from ..exceptions import AmbiguousNameError, InputError, UnknownServiceError
from ._base import Reading, collect, holds_lines, place_of, read, starts_as_json, written_by_terraform
from ._json import opened, part
from ._signs import Document, Found, Text, Unknown, pointers
from ._spelled import signified, spelling
from ._yaml import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from .._types import When
    from .._workload import Workload

__all__ = ["FORMAT", "load", "parse", "recognizes"]

FORMAT: Final = "config"

_MARKS = re.compile(
    rb'"(?:(?:base)?configurationItems?|(?:aggregateDiscovered)?resourceIdentifiers|resourceType)\\?"\s*:',
    re.IGNORECASE,
)
_QUERY = re.compile(rb'"Results"\s*:\s*\[')
_TEMPLATE = re.compile(rb'"Resources"\s*:\s*\{')
_GONE = frozenset({"ResourceDeleted", "ResourceDeletedNotRecorded", "ResourceNotRecorded"})
_HOLDS_JSON = frozenset({"invokingevent", "results"})
_DEEPEST = 12
_MOST_OPEN = 64
_SNAPSHOT: Final = {"configurationItems": ["raw"]}
_ITEM: Final = {
    **dict.fromkeys(("resourceType", "resourceId", "resourceName", "ARN", "arn"), "any"),
    **dict.fromkeys(("awsRegion", "region", "sourceRegion", "configurationItemStatus"), "any"),
    **dict.fromkeys(("configuration", "supplementaryConfiguration"), "raw"),
}
_STARTS_AS_SNAPSHOT = re.compile(rb'\s*\{[^{}\[\]]{0,1000}"configurationItems"\s*:\s*\[')


def recognizes(data: bytes) -> bool:
    """
    Tell whether a document looks like one of AWS Config.

    Args:
        data: the document.

    Returns:
        Whether it names configuration items, or resources by their type.
    """
    return (
        starts_as_json(data)
        and not written_by_terraform(data)
        and _TEMPLATE.search(data) is None
        and (_MARKS.search(data) is not None or _QUERY.search(data) is not None)
    )


def load(source: str | Path | IO[str] | IO[bytes]) -> Workload:
    """
    Read what AWS Config wrote into a workload.

    Args:
        source: a path, or an open stream.

    Returns:
        The services in use, with circumstances and ids; what is not known is listed in `unplaced`, what is deleted in `aside`.

    Raises:
        InputError: when it cannot be read, or holds no item.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import config
        >>> item = '{"resourceType": "AWS::Lambda::Function", "resourceId": "f", "configuration": {"packageType": "Image"}}'
        >>> dict(config.load(io.StringIO(item)).uses[0].circumstances)["package"]
        'image'
    """
    return parse(*read(source))


def parse(data: bytes, path: str) -> Workload:
    """
    Read the bytes of a document of AWS Config into a workload.

    Args:
        data: the document.
        path: what to call it.

    Returns:
        The workload, as `load` gives it.

    Raises:
        InputError: as `load`.
    """
    if _STARTS_AS_SNAPSHOT.match(data):
        listed = part(opened(data, path, _SNAPSHOT), "configurationItems")
        items = [item for each in (listed if is_list(listed) else ()) for item in _item(each, path)]
        return _Items(path=path).workload(items)
    document = list(_lines(data, path)) if holds_lines(data) else opened(data, path)
    found = list(_items(document, path))
    if not found and not _is_answer(document):
        raise InputError(path, "it holds no configuration item and no list of resources")
    return _Items(path=path).workload(found)


def _lines(data: bytes, path: str) -> Iterator[Any]:
    """Read a document of one value a line."""
    for number, line in enumerate(data.splitlines(), start=1):
        try:
            if line:
                yield opened(line, path)
        except InputError as error:
            raise InputError(path, error.reason, number) from error


@final
@frozen(kw_only=True, slots=False)
class _Items(Document):
    """Read the configuration items of one document."""

    vocabulary: ClassVar[str] = "cloudformation"

    path: str
    items: dict[str, dict[str, Any]] = field(factory=dict[str, "dict[str, Any]"], init=False)
    kinds: dict[str, str] = field(factory=dict[str, str], init=False)
    cache: dict[str, dict[str, Any]] = field(factory=dict[str, "dict[str, Any]"], init=False)

    def workload(self, found: list[dict[str, Any]]) -> Workload:
        unplaced: list[Unplaced] = []
        aside: list[Unplaced] = []
        readings: list[Reading] = []
        for number, item in enumerate(found):
            kind = _said(item, "resourceType")
            address = f"{number} {kind}"
            seen = self._seen(item, kind)
            if _said(item, "configurationItemStatus") in _GONE:
                aside.append(Unplaced(seen=seen, reason="it is deleted, or not recorded any more"))
                continue
            if not kind:
                placed = _by_arn(item, seen)
                if placed is None:
                    unplaced.append(Unplaced(seen=seen, reason="the item names no resource type, and no ARN"))
                else:
                    readings.append(placed)
                continue
            self.items[address], self.kinds[address] = item, kind
        for address, item in self.items.items():
            kind = self.kinds[address]
            seen = self._seen(item, kind)
            reading = self.reading(address, kind, seen, _place(item))
            if isinstance(reading, Reading):
                readings.append(reading)
            else:
                unplaced.append(Unplaced(seen=seen, reason=reading))
        return collect(legible(self.path), readings, unplaced, aside)

    def _seen(self, item: Mapping[str, Any], kind: str) -> Sighting:
        address = next((said for name in ("arn", "resourceId", "resourceName") if (said := _said(item, name))), "")
        return Sighting(path=legible(self.path), address=legible(address), resource_type=legible(kind))

    @override
    def signified(self, kind: str) -> tuple[str, ...]:
        return signified(FORMAT, kind)

    @override
    def spelled(self, address: str, path: str) -> str | None:
        return _spelled(self.kinds[address], path)

    @override
    def properties(self, address: str) -> dict[str, Any]:
        if address not in self.cache:
            if len(self.cache) >= _MOST_OPEN:
                self.cache.clear()
            self.cache[address] = self._opened(self.items[address])
        return self.cache[address]

    def _opened(self, item: Mapping[str, Any]) -> dict[str, Any]:
        configuration = _within(opened(_member(item, "configuration"), self.path))
        beside = _within(opened(_member(item, "supplementaryConfiguration"), self.path))
        return {
            **(configuration if is_mapping(configuration) else {}),
            "supplementaryConfiguration": (
                {name: _within(value) for name, value in beside.items()} if is_mapping(beside) else {}
            ),
        }

    @override
    def member(self, mapping: Mapping[str, Any], name: str) -> object:
        found = _member(mapping, name, self.missing)
        return _enumerated(found)

    @override
    def follow(self, found: Found, address: str, path: str) -> list[Found]:
        if not isinstance(found, Text):
            return super().follow(found, address, path)
        # The subnets of an Auto Scaling group stand in one text.
        names = [name.strip() for name in found.text.split(",")]
        return [each for name in names for each in pointers(self._named.get(name, ())) or [Unknown()]]

    @cached_property
    def _named(self) -> dict[str, list[str]]:
        """Give the items that an id, an ARN or a name can mean."""
        named: dict[str, list[str]] = {}
        for address, item in self.items.items():
            for name in dict.fromkeys(_said(item, key) for key in ("arn", "resourceId", "resourceName")):
                if name:
                    named.setdefault(name, []).append(address)
        return named


@lru_cache(maxsize=4096)
def _spelled(kind: str, path: str) -> str | None:
    """Write the path of a sign as AWS Config does for a type."""
    written = spelling(FORMAT, kind)
    found = written.path(path) if written else None
    return (None if "->" in path else path) if found is None else found


def _by_arn(item: Mapping[str, Any], seen: Sighting) -> Reading | None:
    """Place an item that a query gave without its type by the ARN that it, or its configuration, names."""
    inner = _within(opened(_member(item, "configuration"), seen.path))
    for each in (item, inner if is_mapping(inner) else {}):
        try:
            meant = MODEL.identify(_said(each, "arn"), "arn")
        except (UnknownServiceError, AmbiguousNameError):
            continue
        return Reading(service=meant.service, seen=seen, place=_place(item) or _place(each))
    return None


def _item(raw: object, path: str) -> Iterator[dict[str, Any]]:
    """Read of an item of a snapshot what tells something; its configuration is opened when it is wanted."""
    try:
        found = opened(raw, path, _ITEM)
    except InputError:
        found = None
    if is_mapping(found) and isinstance(found.get("resourceType"), str):
        yield found
    else:
        yield from _items(opened(raw, path), path, "configurationItems")


def _items(value: object, path: str, key: str = "", depth: int = 0) -> Iterator[dict[str, Any]]:
    """Find every item, wherever the document keeps it; texts that hold JSON are opened where AWS writes such texts."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str) and key.casefold() in _HOLDS_JSON and value.lstrip()[:1] == "{":
        inner = opened(value.encode(errors="replace"), path)
        if key.casefold() == "results" and is_mapping(inner):
            yield inner
        else:
            yield from _items(inner, path, "", depth + 1)
    elif is_list(value):
        for each in value:
            yield from _items(each, path, key, depth + 1)
    elif is_mapping(value):
        if isinstance(_member(value, "resourceType"), str) or key in ("configurationItem", "configurationItems"):
            yield value
            return
        for name, each in value.items():
            yield from _items(each, path, name, depth + 1)


def _is_answer(document: object) -> bool:
    """Tell whether it is an answer of AWS Config that lists nothing."""
    inner = part(document, "data") or document
    lists = ("configurationItems", "resourceIdentifiers", "ResourceIdentifiers", "baseConfigurationItems", "Results")
    return any(is_list(part(inner, name)) for name in lists)


def _place(item: Mapping[str, Any]) -> When:
    arn = _said(item, "arn").split(":")
    region = _said(item, "awsRegion") or _said(item, "region") or _said(item, "sourceRegion")
    return place_of(region, arn[1] if len(arn) > 1 else None)


def _member(mapping: Mapping[str, Any], name: str, otherwise: object = None) -> object:
    """Give a property, however its name is capitalised."""
    if name in mapping:
        return mapping[name]
    folded = name.casefold()
    return next((value for key, value in mapping.items() if key.casefold() == folded), otherwise)


def _said(item: Mapping[str, Any], name: str) -> str:
    found = _member(item, name)
    return found if isinstance(found, str) else ""


def _within(value: object) -> object:
    """Open a text that holds JSON."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            return opened(value.encode(errors="replace"), "")
        except InputError:
            return None
    return value


def _enumerated(value: object) -> object:
    """Take the word from what older recorders wrote for a word: a mapping with a value alone."""
    return value["value"] if is_mapping(value) and value.keys() == {"value"} else value
