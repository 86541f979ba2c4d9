"""
CloudFormation and SAM templates, in JSON or YAML.

What a property means stands with the services (`Circumstance.signs`, `Service.claims`); this module only reads properties:
it resolves a parameter to its default and says so, takes both branches of a condition, follows references, expands loops,
and calls everything else that depends on the deployment *unknown*.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import count
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias, final

from attrs import field, frozen

from .._default import MODEL
from .._workload import Sighting, Unplaced, legible
from ..exceptions import AmbiguousNameError, InputError, UnknownServiceError
from ._base import Reading, collect, read
from ._yaml import Mapped, is_list, is_mapping, parse_json, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from .._types import Circumstance, Service, Sign, Value
    from .._workload import Workload

__all__ = ["FORMAT", "load", "parse", "recognizes"]

FORMAT: Final = "cloudformation"

_LOOP = "Fn::ForEach::"
_DEEPEST_VALUE = 12
_MOST_RESOURCES = 20_000
_MOST_STEPS = 1_000_000


@final
@frozen
class _Unknown:
    """Stand for a value that only the deployment decides."""


@final
@frozen
class _Absent:
    """Stand for a property that is not there."""


@final
@frozen
class _Pointer:
    """Stand for a reference to another resource of the template."""

    address: str


@final
@frozen
class _Text:
    """Stand for a value that is known, with what was taken for granted to know it."""

    text: str
    note: str = ""


_Found: TypeAlias = _Unknown | _Absent | _Pointer | _Text | dict[str, Any] | list[Any]


def recognizes(text: str) -> bool:
    """
    Tell whether a text looks like a template.

    Args:
        text: the document.

    Returns:
        Whether it names resources as templates do.
    """
    return "Resources" in text and ("Type" in text or _LOOP in text)


def load(source: str | Path | IO[str] | IO[bytes]) -> Workload:
    """
    Read a template into a workload.

    Args:
        source: a path, or an open stream.

    Returns:
        The services in use, with circumstances and where they were seen; what is not known is listed in `unplaced`.

    Raises:
        InputError: with file and line, when it cannot be read or is no template.

    Examples:
        >>> import io
        >>> from shared_responsibility.importers import cloudformation
        >>> template = '{"Resources": {"Web": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE"}}}}'
        >>> use = cloudformation.load(io.StringIO(template)).uses[0]
        >>> use.service, dict(use.circumstances)["launch_type"]
        ('ecs', 'fargate')
    """
    return parse(*read(source))


def parse(text: str, path: str) -> Workload:
    """
    Read the text of a template into a workload.

    Args:
        text: the template.
        path: what to call it.

    Returns:
        The workload, as `load` gives it.

    Raises:
        InputError: as `load`.
    """
    document = parse_json(text, path) if text.lstrip()[:1] == "{" else parse_yaml(text, path)
    if not isinstance(document, Mapped):
        raise InputError(path, "not a template: the document is no mapping")
    resources = document.get("Resources")
    if not isinstance(resources, Mapped):
        raise InputError(path, "not a template: it has no Resources", document.lines.get("Resources"))
    return _Template(path=path, document=document).workload(resources)


@final
@frozen(kw_only=True, slots=False)
class _Template:
    """Read the resources of one template."""

    path: str
    document: Mapped
    resources: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]], init=False)
    lines: dict[str, int | None] = field(factory=dict[str, int | None], init=False)
    unplaced: list[Unplaced] = field(factory=list[Unplaced], init=False)
    steps: Iterator[int] = field(factory=count, init=False)

    def workload(self, written: Mapped) -> Workload:
        self._expand(written, {}, None)
        readings = [
            reading
            for address, resource in self.resources.items()
            if (reading := self._reading(address, resource)) is not None
        ]
        return collect(legible(self.path), readings, self.unplaced)

    # -- the resources --------------------------------------------------------------------------------------

    def _expand(self, written: Mapping[str, Any], bound: Mapping[str, str], line: int | None) -> None:
        """Take down each resource, those that loops make included."""
        lines = getattr(written, "lines", {})
        self._spend(line)
        for key, body in written.items():
            here = lines.get(key, line)
            if key.startswith(_LOOP):
                self._loop(key, body, bound, here)
                continue
            address = _with_bindings(key, bound)
            kind = body.get("Type") if is_mapping(body) else None
            if not isinstance(kind, str):
                self._leave_out(address, here, "", "it has no Type")
                continue
            if len(self.resources) >= _MOST_RESOURCES:
                raise InputError(self.path, f"more than {_MOST_RESOURCES} resources", here)
            self.resources[address] = body
            self.lines[address] = here

    def _loop(self, key: str, body: object, bound: Mapping[str, str], line: int | None) -> None:
        """Expand a loop: name, collection, what to make of each item."""
        if not (is_list(body) and len(body) == 3 and isinstance(body[0], str) and is_mapping(body[2])):  # noqa: PLR2004
            self._leave_out(key, line, "", "a loop is written as a name, a collection and what to repeat")
            return
        name, collection, repeated = body
        items = self._items(collection, bound)
        if items is None:
            self._leave_out(key, line, "", "what the loop runs over is not known before deployment")
            return
        for item in items:
            self._expand(repeated, {**bound, name: item}, line)

    def _items(self, collection: object, bound: Mapping[str, str]) -> list[str] | None:
        if is_mapping(collection):
            choices = [found for found in self._values(collection) if isinstance(found, (list, _Text))]
            if len(choices) != 1:
                return None
            collection = choices[0]
        if isinstance(collection, _Text):
            return [item.strip() for item in collection.text.split(",")]
        if not is_list(collection):
            return None
        items = [found for item in collection for found in self._values(item)]
        return [_with_bindings(f.text, bound) for f in items if isinstance(f, _Text)] if _all_known(items) else None

    def _leave_out(self, address: str, line: int | None, kind: str, reason: str) -> None:
        seen = self._seen(address, line, kind)
        self.unplaced.append(Unplaced(seen=seen, reason=reason))

    def _seen(self, address: str, line: int | None, kind: str) -> Sighting:
        return Sighting(path=legible(self.path), line=line, address=legible(address), resource_type=legible(kind))

    def _reading(self, address: str, resource: dict[str, Any]) -> Reading | None:
        kind = str(resource["Type"])
        seen = self._seen(address, self.lines[address], kind)
        service = self._service(address, kind)
        if isinstance(service, str):
            self.unplaced.append(Unplaced(seen=seen, reason=service))
            return None
        told: dict[str, frozenset[Value]] = {}
        unread: list[str] = []
        notes: list[str] = []
        for circumstance in service.asks:
            if not _may_exist(circumstance, told):
                continue
            exists = _exists(circumstance, told)
            values = self._told(circumstance.signs, address, kind, notes, absent_counts=exists)
            if values is None:
                unread.append(circumstance.name)
            elif values:
                told[circumstance.name] = values
        return Reading(
            service=service.id, seen=seen, told=tuple(told.items()), unread=tuple(unread), notes=tuple(notes)
        )

    def _service(self, address: str, kind: str) -> Service | str:
        """Find the service of a resource, or say why it is not known."""
        for claimant in MODEL.claimants(kind):
            values = self._told(claimant.claims, address, kind, [])
            if values is None:
                return f"what it belongs to depends on a property that is not known before deployment: {claimant.id} or another"
            if True in values:
                return claimant
        if kind.startswith("Custom::"):
            return "a custom resource: only its provider knows what it is"
        try:
            return MODEL.services[MODEL.identify(kind, "cloudformation").service]
        except (UnknownServiceError, AmbiguousNameError) as error:
            return str(error)

    # -- what a resource tells --------------------------------------------------------------------------------

    def _told(
        self, signs: Iterable[Sign], address: str, kind: str, notes: list[str], *, absent_counts: bool = True
    ) -> frozenset[Value] | None:
        """Read the first sign that tells something: the possible values, none where none tells, None where it cannot be known."""
        for sign in signs:
            if sign.resource != kind:
                continue
            if not sign.path:
                return frozenset(value for _, value in sign.reads)
            values: set[Value] = set()
            remarks: list[str] = []
            for found in self._along(sign.path, address):
                if isinstance(found, _Unknown):
                    return None
                value = _meaning(sign, found)
                if value is not None and (absent_counts or not isinstance(found, _Absent)):
                    values.add(value)
                    remarks += _remarks(sign, found)
            if values:
                notes += remarks
                return frozenset(values)
        return frozenset()

    def _along(self, path: str, address: str) -> list[_Found]:
        """Follow a path from a resource, through references to others."""
        found: list[_Found] = [_Pointer(address)]
        for step in path.replace("->", ".->").replace("[]", ".[]").split("."):
            if step.startswith("->"):
                found = [
                    further
                    for each in found
                    for further in (
                        self._property(each, step[2:]) if isinstance(each, _Pointer) else [_elsewhere(each)]
                    )
                ]
            elif step == "[]":
                found = [further for each in found for further in self._each_item(each)]
            else:
                found = [further for each in found for further in self._property(each, step)]
        return found

    def _each_item(self, found: _Found) -> list[_Found]:
        if is_list(found):
            return [further for item in found for further in self._values(item)] or [_Absent()]
        return [found]

    def _property(self, found: _Found, name: str) -> list[_Found]:
        if isinstance(found, _Pointer):
            found = self._properties(self.resources[found.address])
        if is_mapping(found):
            return self._values(found[name]) if name in found else [_Absent()]
        return [found if isinstance(found, (_Unknown, _Absent)) else _Absent()]

    def _properties(self, resource: dict[str, Any]) -> dict[str, Any]:
        """Give the properties of a resource, with the template's own defaults for its kind (SAM)."""
        properties = resource.get("Properties")
        prefix, _, short = str(resource["Type"]).rpartition("::")
        shared = self.document.get("Globals")
        defaults = shared.get(short) if prefix == "AWS::Serverless" and is_mapping(shared) else None
        return {
            **(defaults if is_mapping(defaults) else {}),
            **(properties if is_mapping(properties) else {}),
        }

    # -- what a value can be ------------------------------------------------------------------------------------

    def _spend(self, line: int | None = None) -> None:
        """Count the work, so that no document can ask for more than it is worth."""
        if next(self.steps) > _MOST_STEPS:
            raise InputError(self.path, "too much to expand: loops, conditions or mappings are nested too often", line)

    def _values(self, value: object, depth: int = 0) -> list[_Found]:  # noqa: PLR0911 (one for each kind of value)
        """List everything that a value can be."""
        self._spend()
        if value is None:
            return [_Absent()]
        if isinstance(value, bool):
            return [_Text(str(value).lower())]
        if isinstance(value, str):
            return [_Unknown() if "{{resolve:" in value else _Text(value)]
        if is_list(value):
            return [value]
        if not is_mapping(value) or depth > _DEEPEST_VALUE:
            return [_Unknown()]
        if len(value) == 1:
            (name, argument), *_ = value.items()
            if name == "Ref" or name.startswith("Fn::"):
                return list(self._intrinsic(name, argument, depth + 1))
        return [value]

    def _intrinsic(self, name: str, argument: Any, depth: int) -> Iterator[_Found]:  # noqa: ANN401
        if name == "Ref":
            yield from self._reference(argument)
        elif name == "Fn::GetAtt":
            target = argument[0] if is_list(argument) and argument else argument
            target = target.partition(".")[0] if isinstance(target, str) else ""
            yield _Pointer(target) if target in self.resources else _Unknown()
        elif name == "Fn::If" and is_list(argument) and len(argument) == 3:  # noqa: PLR2004
            yield from self._values(argument[1], depth)
            yield from self._values(argument[2], depth)
        elif name == "Fn::FindInMap" and is_list(argument) and len(argument) >= 3:  # noqa: PLR2004
            yield from self._mapped(argument, depth)
        elif name == "Fn::Sub" and isinstance(argument, str) and "${" not in argument:
            yield _Text(argument)
        elif (
            name == "Fn::Sub"
            and isinstance(argument, str)
            and argument[:2] == "${"
            and argument.find("}") == len(argument) - 1
        ):
            inner = argument[2:-1]
            yield from self._reference(inner) if "." not in inner else self._intrinsic("Fn::GetAtt", inner, depth)
        else:
            yield _Unknown()

    def _reference(self, name: object) -> Iterator[_Found]:
        parameters = self.document.get("Parameters")
        parameter = parameters.get(name) if is_mapping(parameters) and isinstance(name, str) else None
        if name == "AWS::NoValue":
            yield _Absent()
        elif isinstance(name, str) and name in self.resources:
            yield _Pointer(name)
        elif is_mapping(parameter) and isinstance(default := parameter.get("Default"), (str, bool)) and default != "":
            text = default if isinstance(default, str) else str(default).lower()
            yield _Text(text, note=f"{name} is taken from the parameter's default, {text[:40]!r}")
        else:
            yield _Unknown()

    def _mapped(self, argument: list[Any], depth: int) -> Iterator[_Found]:
        """Look into a mapping; a key that is not known means every one of its level."""
        mappings = self.document.get("Mappings")
        found: list[Any] = [mappings] if is_mapping(mappings) else []
        for key in argument[:3]:
            choices = [each.text for each in self._values(key, depth) if isinstance(each, _Text)]
            found = [
                level[name] for level in found if is_mapping(level) for name in (choices or level) if name in level
            ]
        for each in found:
            yield from self._values(each, depth)
        if not found:
            yield _Unknown()


def _may_exist(circumstance: Circumstance, told: Mapping[str, frozenset[Value]]) -> bool:
    """Tell whether what a circumstance presupposes agrees with what was told before."""
    return not any(
        name in told and told[name].isdisjoint(value if isinstance(value, tuple) else (value,))
        for name, value in circumstance.given
    )


def _exists(circumstance: Circumstance, told: Mapping[str, frozenset[Value]]) -> bool:
    """Tell whether what a circumstance presupposes was told: only then an absent property means its default."""
    return all(
        name in told and told[name].issubset(value if isinstance(value, tuple) else (value,))
        for name, value in circumstance.given
    )


def _all_known(found: Iterable[_Found]) -> bool:
    return all(isinstance(each, _Text) for each in found)


def _elsewhere(found: _Found) -> _Found:
    """What stands behind a reference that leaves the template cannot be known; a missing property stays missing."""
    return found if isinstance(found, _Absent) else _Unknown()


def _meaning(sign: Sign, found: _Found) -> Value | None:
    """Say what a property means by a sign."""
    if isinstance(found, _Absent):
        return sign.absent
    text = found.text.casefold() if isinstance(found, _Text) else ""
    return next((value for pattern, value in sign.reads if fnmatchcase(text, pattern.casefold())), None)


def _remarks(sign: Sign, found: _Found) -> list[str]:
    """Note what a reader should know of how a value was read."""
    remarks = [found.note] if isinstance(found, _Text) and found.note else []
    if sign.heuristic:
        remarks.append(f"a usual sign, not a certain one: {sign.resource} {sign.path}".rstrip())
    return remarks


def _with_bindings(text: str, bound: Mapping[str, str]) -> str:
    """Fill the variables of loops into a name."""
    for name, value in bound.items():
        text = text.replace(f"${{{name}}}", value).replace(f"&{{{name}}}", value)
    return text
