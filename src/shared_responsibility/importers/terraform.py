"""
Terraform: what `terraform show -json` writes of a plan or a state.

A value that is known only after apply is *unknown*, never its default. Data sources, what is to be deleted and resources of other
providers stand aside. The Region is that of the resource, or of its provider where the plan tells it.
"""

from __future__ import annotations

import re
import reprlib
from contextlib import suppress
from functools import cached_property, lru_cache
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, final

from attrs import field, frozen
from typing_extensions import override

from .._default import MODEL
from .._spelling import cloud_control_case, snake_case
from .._workload import Sighting, Unplaced, legible
from ..exceptions import AmbiguousNameError, InputError, UnknownServiceError
from ._base import collect, place_of, read, written_by_terraform
from ._json import items, opened, part
from ._signs import Document, Found, Text, Unknown, pointers
from ._spelled import signified, spelling
from ._yaml import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .._types import When
    from .._workload import Workload
    from ._base import Reading

__all__ = ["FORMAT", "load", "parse", "recognizes"]

FORMAT: Final = "terraform"

_INDEX = re.compile(r'\[(?:"(?:[^"\\]|\\.)*"|\d+)\]')
_VERSION = re.compile(r"[01]\.\d+")
_MOST_OPEN = 64
_NAMES = frozenset({"arn", "id", "name"})
_DEEPEST_MODULE = 50
_CLOUD_CONTROL = "awscc_"

_RESOURCE: Final = {"address": "any", "mode": "any", "type": "any", "provider_name": "any", "values": "raw"}
_MODULE: Final = {"resources": [_RESOURCE], "child_modules": ["raw"]}
_DOCUMENT: Final = {
    "format_version": "any",
    "version": "any",
    "variables": "raw",
    "values": {"root_module": "raw"},
    "planned_values": {"root_module": "raw"},
    "prior_state": {"values": {"root_module": "raw"}},
    "resource_changes": [
        {
            "address": "any",
            "mode": "any",
            "type": "any",
            "provider_name": "any",
            "change": {"actions": "any", "after": "raw", "after_unknown": "raw"},
        }
    ],
    "configuration": {"provider_config": "any", "root_module": "raw"},
}
_CONFIGURED: Final = {
    "resources": [{"address": "any", "provider_config_key": "any", "expressions": "raw"}],
    "module_calls": {"*": {"module": "raw"}},
}
_IDENTITY: Final = {"arn": "any", "id": "any", "name": "any", "region": "any"}


def recognizes(data: bytes) -> bool:
    """
    Tell whether a document looks like the JSON of a plan or a state.

    Args:
        data: the document.

    Returns:
        Whether it names the versions that Terraform writes.
    """
    return written_by_terraform(data)


def load(source: str | Path | IO[str] | IO[bytes]) -> Workload:
    """
    Read a plan or a state into a workload.

    Args:
        source: a path, or an open stream.

    Returns:
        The services in use, with circumstances and addresses; what is not known is listed in `unplaced`, what is no part in `aside`.

    Raises:
        InputError: when it cannot be read, or is not what `terraform show -json` writes.

    Examples:
        >>> import io, json
        >>> from shared_responsibility.importers import terraform
        >>> change = {"actions": ["create"], "after": {"launch_type": "FARGATE"}, "after_unknown": {"id": True}}
        >>> web = {"address": "aws_ecs_service.web", "mode": "managed", "type": "aws_ecs_service", "change": change}
        >>> plan = {"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": [web]}
        >>> print(terraform.load(io.StringIO(json.dumps(plan))).uses[0])
        ecs (launch_type=fargate, task_kind=service)
    """
    return parse(*read(source))


def parse(data: bytes, path: str) -> Workload:
    """
    Read the bytes of a plan or a state into a workload.

    Args:
        data: the document.
        path: what to call it.

    Returns:
        The workload, as `load` gives it.

    Raises:
        InputError: as `load`.
    """
    document = opened(data, path, _DOCUMENT)
    version = part(document, "format_version")
    if version is None and part(document, "version") is not None:
        raise InputError(path, "a raw state file: give what `terraform show -json` writes of it")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise InputError(
            path, f"not a plan or state: format_version is {reprlib.repr(version):.20}, known are 0.x and 1.x"
        )
    return _Show(path=path, document=document).workload()


@final
@frozen
class _Entry:
    """Hold one resource as the document gives it."""

    kind: str
    values: Any
    unknown: Any = None


@final
@frozen(kw_only=True, slots=False)
class _Show(Document):
    """Read the resources of one plan or state."""

    vocabulary: ClassVar[str] = FORMAT

    path: str
    document: dict[str, Any]
    entries: dict[str, _Entry] = field(factory=dict[str, _Entry], init=False)
    aside: list[Unplaced] = field(factory=list[Unplaced], init=False)
    cache: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]], init=False)

    def workload(self) -> Workload:
        known: set[str] = set()
        for resource in items(self.document, "resource_changes"):
            change = resource.get("change")
            self._take(resource, part(change, "after"), part(change, "after_unknown"), known)
        planned = part(self.document, "planned_values") is not None
        for way in (("values",), ("planned_values",), ("prior_state", "values")):
            only_data = planned and way[0] == "prior_state"
            for resource in self._resources(part(self.document, *way, "root_module")):
                if _text(resource.get("address")) not in known and (not only_data or resource.get("mode") == "data"):
                    self._take(resource, resource.get("values"), None, known)
        readings: list[Reading] = []
        unplaced: list[Unplaced] = []
        for address, entry in self.entries.items():
            seen = self._seen(address, entry.kind)
            found = self.reading(address, entry.kind, seen, self._place(address, entry))
            if isinstance(found, str):
                unplaced.append(Unplaced(seen=seen, reason=found))
            else:
                readings.append(found)
        return collect(legible(self.path), readings, unplaced, self.aside)

    # -- the resources ------------------------------------------------------------------------------------------

    def _resources(self, module: object, depth: int = 0) -> Iterator[dict[str, Any]]:
        """List the resources of a module and of those within it."""
        if depth > _DEEPEST_MODULE:
            raise InputError(self.path, f"modules are nested more than {_DEEPEST_MODULE} levels deep")
        here = opened(module, self.path, _MODULE)
        yield from items(here, "resources")
        children = part(here, "child_modules")
        for child in children if is_list(children) else ():
            yield from self._resources(child, depth + 1)

    def _take(self, resource: dict[str, Any], values: object, unknown: object, known: set[str]) -> None:
        """Take a resource down, or set it aside."""
        address, kind = _text(resource.get("address")), _text(resource.get("type"))
        known.add(address)
        reason = _why_aside(resource, kind)
        if reason:
            self.aside.append(Unplaced(seen=self._seen(address, kind), reason=reason))
        else:
            self.entries[address] = _Entry(kind, values, unknown)

    def _seen(self, address: str, kind: str) -> Sighting:
        return Sighting(path=legible(self.path), address=legible(address), resource_type=legible(kind))

    # -- where they stand ---------------------------------------------------------------------------------------

    def _place(self, address: str, entry: _Entry) -> When:
        """Say where a resource stands: by its own word, its ARN, or its provider."""
        own = opened(entry.values, self.path, _IDENTITY)
        arn = part(own, "arn")
        _, partition, _, region, *_ = arn.split(":") if isinstance(arn, str) and arn.count(":") > 3 else [""] * 4  # noqa: PLR2004
        return place_of(part(own, "region") or region or self._region_of_provider(address), partition)

    def _region_of_provider(self, address: str) -> object:
        if len(set(self._regions.values())) < 2:  # noqa: PLR2004 (it makes no difference which provider it is)
            return next(iter(self._regions.values()), None)
        key = self._configured.get(_INDEX.sub("", address), (None, None))[0]
        return self._regions.get(_text(key).rpartition(":")[2])

    @cached_property
    def _regions(self) -> dict[str, str]:
        """Give the Region of each provider that the root module configures."""
        variables = opened(part(self.document, "variables"), self.path)
        regions: dict[str, str] = {}
        providers = part(self.document, "configuration", "provider_config")
        for key, provider in providers.items() if is_mapping(providers) else ():
            if part(provider, "name") not in ("aws", "awscc"):
                continue
            region = part(provider, "expressions", "region")
            references = part(region, "references")
            named = [_text(each).removeprefix("var.") for each in references] if is_list(references) else []
            constant = part(region, "constant_value")
            regions[key] = _text(constant or (part(variables, named[0], "value") if named else None))
        return regions

    @cached_property
    def _configured(self) -> dict[str, tuple[object, object]]:
        """Give the provider and the expressions of each resource that the configuration names."""
        found: dict[str, tuple[object, object]] = {}
        modules = [("", part(self.document, "configuration", "root_module"), 0)]
        while modules:
            prefix, raw, depth = modules.pop()
            module = opened(raw, self.path, _CONFIGURED)
            for each in items(module, "resources"):
                found[f"{prefix}{_text(each.get('address'))}"] = (
                    each.get("provider_config_key"),
                    each.get("expressions"),
                )
            calls = part(module, "module_calls")
            if is_mapping(calls) and depth < _DEEPEST_MODULE:
                modules += [
                    (f"{prefix}module.{name}.", part(call, "module"), depth + 1) for name, call in calls.items()
                ]
        return found

    # -- what they tell -----------------------------------------------------------------------------------------

    @override
    def signified(self, kind: str) -> tuple[str, ...]:
        return _signified(kind)

    @override
    def spelled(self, address: str, path: str) -> str | None:
        return _spelled(self.entries[address].kind, path)

    @override
    def properties(self, address: str) -> dict[str, Any]:
        if address not in self.cache:
            if len(self.cache) >= _MOST_OPEN:
                self.cache.clear()
            entry = self.entries[address]
            written = spelling(FORMAT, entry.kind)
            values = _overlaid(opened(entry.values, self.path), opened(entry.unknown, self.path))
            self.cache[address] = {
                **(values if is_mapping(values) else {}),
                **{f"={name}": value for name, value in (written.always if written else ())},
            }
        return self.cache[address]

    @override
    def follow(self, found: Found, address: str, path: str) -> list[Found]:
        if not isinstance(found, Text):
            return super().follow(found, address, path)
        return pointers(self._named.get(found.text, ())) or [Unknown()]

    @override
    def resolved(self, found: Found, address: str, path: str) -> list[Found]:
        targets = self._referred(address, path) if isinstance(found, Unknown) else []
        return pointers(targets) or [found]

    @cached_property
    def _named(self) -> dict[str, list[str]]:
        """Give the resources that an id, an ARN or a name can mean."""
        found: dict[str, list[str]] = {}
        for address, entry in self.entries.items():
            identity = opened(entry.values, self.path, _IDENTITY)
            for name in {part(identity, key) for key in ("arn", "id", "name")} if is_mapping(identity) else ():
                if isinstance(name, str) and name:
                    found.setdefault(name, []).append(address)
        return found

    @cached_property
    def _instances(self) -> dict[str, list[str]]:
        """Give the instances of each resource of the configuration."""
        found: dict[str, list[str]] = {}
        for address in self.entries:
            found.setdefault(_INDEX.sub("", address), []).append(address)
        return found

    def _referred(self, address: str, path: str) -> list[str]:
        """Find the resources that the configuration names for a value that is not known yet."""
        plain = _INDEX.sub("", address)
        module = plain[: len(plain) - len(".".join(plain.split(".")[-2:]))]
        expressions = [opened(self._configured.get(plain, (None, None))[1], self.path)]
        for step in path.replace("[]", "").split("."):
            expressions = [part(inner, step) for each in expressions for inner in (each if is_list(each) else [each])]
        found: list[str] = []
        for each in expressions:
            for inner in each if is_list(each) else [each]:
                references = part(inner, "references")
                for reference in references if is_list(references) else ():
                    kind, name, *attribute = [*_INDEX.sub("", _text(reference)).split("."), "", ""][:3]
                    if attribute[0] in _NAMES or _is_own_id(kind, attribute[0]):
                        found += self._instances.get(f"{module}{kind}.{name}", ())
        return list(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _signified(kind: str) -> tuple[str, ...]:
    names = signified(FORMAT, kind)
    services: list[str] = [each.id for each in MODEL.claimants(kind)]
    with suppress(UnknownServiceError, AmbiguousNameError):
        services.append(MODEL.identify(kind, FORMAT, near=False).service)
    return next((found for each in services if len(found := signified(FORMAT, kind, each)) > 1), names)


@lru_cache(maxsize=4096)
def _spelled(kind: str, path: str) -> str | None:
    """Write the path of a sign as the provider of a type does."""
    if kind.startswith(_CLOUD_CONTROL):
        return None if "->" in path else cloud_control_case(path)
    written = spelling(FORMAT, kind)
    if written and path in dict(written.always):
        return f"={path}"
    found = written.path(path) if written else None
    if found is None and "->" in path:
        return None
    return snake_case(path) if found is None else snake_case(found)


def _why_aside(resource: dict[str, Any], kind: str) -> str:
    """Say why a resource is no part of the workload, if it is none."""
    actions = part(resource, "change", "actions")
    if resource.get("mode") == "data":
        return "a data source: it is read here and managed elsewhere"
    if actions in (["delete"], ["forget"]):
        return "it is to be deleted" if actions == ["delete"] else "it is to be forgotten"
    if not kind.startswith(("aws_", _CLOUD_CONTROL)):
        provider = (_text(resource.get("provider_name")) or kind.partition("_")[0]).rpartition("/")[2]
        return f"of another provider: {provider:.60}"
    return ""


def _is_own_id(kind: str, attribute: str) -> bool:
    """Tell whether an attribute identifies a resource by the name of its type, as those of Cloud Control do: `subnet_id`."""
    own, _, what = attribute.rpartition("_")
    return kind.startswith(_CLOUD_CONTROL) and what in _NAMES and bool(own) and kind.endswith(f"_{own}")


def _text(value: object) -> str:
    """Give what is a text; a name of any other kind is none."""
    return value if isinstance(value, str) else ""


def _overlaid(value: Any, unknown: Any) -> Any:  # noqa: ANN401 (whatever the document holds)
    """Put the mark of the unknown where the plan says that a value is known only after apply."""
    if unknown is True:
        return Unknown()
    if is_mapping(unknown):
        known = value if is_mapping(value) else {}
        return {**known, **{key: _overlaid(known.get(key), each) for key, each in unknown.items() if each}}
    if is_list(unknown):
        known_items = value if is_list(value) else []
        longer = max(len(known_items), len(unknown))
        return [
            _overlaid(
                known_items[n] if n < len(known_items) else None,
                unknown[n] if n < len(unknown) else None,
            )
            for n in range(longer)
        ]
    return value
