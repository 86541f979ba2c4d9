"""
CloudFormation and SAM templates, in JSON or YAML.

What a property means stands with the services (`Circumstance.signs`, `Service.claims`); this module only reads properties:
it resolves a parameter to its default and says so, takes both branches of a condition, follows references, expands loops,
and calls everything else that depends on the deployment *unknown*.
"""

from __future__ import annotations

import re
from itertools import count
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, final

from attrs import field, frozen
from typing_extensions import override

from .._workload import Sighting, Unplaced, legible
from ..exceptions import InputError
from ._base import collect, decoded, read, weigh, written_by_terraform
from ._json import weight
from ._signs import Absent, Document, Found, Pointer, Text, Unknown, all_known
from ._yaml import Mapped, is_list, is_mapping, parse_json, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from .._workload import Workload
    from ._base import Reading

__all__ = ["FORMAT", "load", "parse", "recognizes"]

FORMAT: Final = "cloudformation"

_LOOP = "Fn::ForEach::"
_DEEPEST_VALUE = 12
_MOST_RESOURCES = 20_000
_MOST_STEPS = 1_000_000
_LONGEST_FILLED = 4096
_LARGEST = 64 * 1024 * 1024
_CUSTOM = "a custom resource: only its provider knows what it is"
_NESTED: Final = {
    "AWS::CloudFormation::Stack": "a nested stack",
    "AWS::CloudFormation::StackSet": "a set of stacks",
    "AWS::Serverless::Application": "a nested application",
}
_UNDERSTOOD: Final = frozenset(
    {
        "AWS::CodeDeployBlueGreen",
        "AWS::LanguageExtensions",
        "AWS::SecretsManager-2020-07-23",
        "AWS::Serverless-2016-10-31",
    }
)
_NAMES_RESOURCES = re.compile(rb"""(?:^|[{,])[ \t\r]*["']?Resources["']?\s*:""", re.MULTILINE)


def recognizes(data: bytes) -> bool:
    """
    Tell whether a document looks like a template.

    Args:
        data: the document.

    Returns:
        Whether it names resources as templates do.
    """
    return (
        b"Resources" in data
        and (b"Type" in data or _LOOP.encode() in data)
        and not written_by_terraform(data)
        and _NAMES_RESOURCES.search(data) is not None
    )


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


def parse(data: bytes, path: str) -> Workload:
    """
    Read the bytes of a template into a workload.

    Args:
        data: the template.
        path: what to call it.

    Returns:
        The workload, as `load` gives it.

    Raises:
        InputError: as `load`.
    """
    text = decoded(data, path, _LARGEST)
    if text.lstrip()[:1] == "{":
        weigh(len(data), weight(data), path)
        document = parse_json(text, path)
    else:
        document = parse_yaml(text, path)
    if not isinstance(document, Mapped):
        raise InputError(path, "not a template: the document is no mapping")
    resources = document.get("Resources")
    if not isinstance(resources, Mapped):
        raise InputError(path, "not a template: it has no Resources", document.lines.get("Resources"))
    return _Template(path=path, document=document).workload(resources)


@final
@frozen(kw_only=True, slots=False)
class _Template(Document):
    """Read the resources of one template."""

    vocabulary: ClassVar[str] = FORMAT
    missing: ClassVar[Found] = Absent()

    path: str
    document: Mapped
    resources: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]], init=False)
    lines: dict[str, int | None] = field(factory=dict[str, int | None], init=False)
    unplaced: list[Unplaced] = field(factory=list[Unplaced], init=False)
    cache: dict[str, dict[str, Any]] = field(factory=dict[str, "dict[str, Any]"], init=False)
    steps: Iterator[int] = field(factory=count, init=False)

    def workload(self, written: Mapped) -> Workload:
        self._list_transforms(self.document.get("Transform"), self.document.lines.get("Transform"))
        self._expand(written, {}, None)
        readings = [
            reading
            for address, resource in self.resources.items()
            if (reading := self._place(address, resource)) is not None
        ]
        return collect(legible(self.path), readings, self.unplaced)

    # -- the resources --------------------------------------------------------------------------------------

    def _list_transforms(self, written: object, line: int | None) -> None:
        """List the macros that rewrite the template when it is deployed, apart from those whose words are understood."""
        for transform in written if is_list(written) else [written]:
            name = transform.get("Name") if is_mapping(transform) else transform
            if name is None or (isinstance(name, str) and name in _UNDERSTOOD):
                continue
            macro = f"the macro {name[:60]!r}" if isinstance(name, str) else "a macro, whose name is no text,"
            self._leave_out("Transform", line, "", f"{macro} rewrites the template: what it adds is not known")

    def _expand(self, written: Mapping[str, Any], bound: Mapping[str, str], line: int | None) -> None:
        """Take down each resource, those that loops make included."""
        lines = getattr(written, "lines", {})
        for key, body in written.items():
            here = lines.get(key, line)
            self._spend(here)
            if len(self.resources) + len(self.unplaced) >= _MOST_RESOURCES:
                raise InputError(self.path, f"more than {_MOST_RESOURCES} resources", here)
            if key.startswith(_LOOP):
                self._loop(key, body, bound, here)
                continue
            if key == "Fn::Transform":
                self._list_transforms(body, here)
                continue
            address = self._filled(key, bound)
            kind = body.get("Type") if is_mapping(body) else None
            if not isinstance(kind, str):
                self._leave_out(address, here, "", "it has no Type")
                continue
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
            choices = [found for found in self.values(collection) if isinstance(found, (list, Text))]
            if len(choices) != 1:
                return None
            collection = choices[0]
        if isinstance(collection, Text):
            return [item.strip() for item in collection.text.split(",")]
        if not is_list(collection):
            return None
        items = [found for item in collection for found in self.values(item)]
        return [self._filled(f.text, bound) for f in items if isinstance(f, Text)] if all_known(items) else None

    def _filled(self, text: str, bound: Mapping[str, str]) -> str:
        """Fill the variables of loops into a name; one that outgrows every name is refused before it is made."""
        for name, value in bound.items():
            for variable in (f"${{{name}}}", f"&{{{name}}}"):
                times = text.count(variable)
                if times and len(text) + times * len(value) > _LONGEST_FILLED:
                    raise InputError(self.path, "too much to expand: a loop makes names that are too long")
                text = text.replace(variable, value)
        return text

    def _leave_out(self, address: str, line: int | None, kind: str, reason: str) -> None:
        seen = self._seen(address, line, kind)
        self.unplaced.append(Unplaced(seen=seen, reason=reason))

    def _seen(self, address: str, line: int | None, kind: str) -> Sighting:
        return Sighting(path=legible(self.path), line=line, address=legible(address), resource_type=legible(kind))

    def _place(self, address: str, resource: dict[str, Any]) -> Reading | None:
        """Read what a resource tells, and list it where its service is not known or what it holds stands elsewhere."""
        kind = str(resource["Type"])
        seen = self._seen(address, self.lines[address], kind)
        reading = _CUSTOM if kind.startswith("Custom::") else self.reading(address, kind, seen)
        if isinstance(reading, str):
            self.unplaced.append(Unplaced(seen=seen, reason=reading))
            return None
        if kind in _NESTED:
            self.unplaced.append(
                Unplaced(seen=seen, reason=f"{_NESTED[kind]}: what it holds stands in a template of its own")
            )
        return reading

    # -- its properties -------------------------------------------------------------------------------------------

    @override
    def properties(self, address: str) -> dict[str, Any]:
        """Give the properties of a resource, with the template's own defaults for its kind (SAM)."""
        if address not in self.cache:
            self.cache[address] = self._with_defaults(self.resources[address])
        return self.cache[address]

    def _with_defaults(self, resource: Mapping[str, Any]) -> dict[str, Any]:
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

    @override
    def values(self, value: object, depth: int = 0) -> list[Found]:  # noqa: PLR0911 (one for each kind of value)
        """List everything that a value can be."""
        self._spend()
        if value is None:
            return [Absent()]
        if isinstance(value, bool):
            return [Text(str(value).lower())]
        if isinstance(value, str):
            return [Unknown() if "{{resolve:" in value else Text(value)]
        if is_list(value):
            return [value]
        if not is_mapping(value) or depth > _DEEPEST_VALUE:
            return [Unknown()]
        if len(value) == 1:
            (name, argument), *_ = value.items()
            if name == "Ref" or name.startswith("Fn::"):
                return list(self._intrinsic(name, argument, depth + 1))
        return [value]

    def _intrinsic(self, name: str, argument: Any, depth: int) -> Iterator[Found]:  # noqa: ANN401
        if name == "Ref":
            yield from self._reference(argument)
        elif name == "Fn::GetAtt":
            target = argument[0] if is_list(argument) and argument else argument
            target = target.partition(".")[0] if isinstance(target, str) else ""
            yield Pointer(target) if target in self.resources else Unknown()
        elif name == "Fn::If" and is_list(argument) and len(argument) == 3:  # noqa: PLR2004
            yield from self.values(argument[1], depth)
            yield from self.values(argument[2], depth)
        elif name == "Fn::FindInMap" and is_list(argument) and len(argument) >= 3:  # noqa: PLR2004
            yield from self._mapped(argument, depth)
        elif name == "Fn::Sub" and isinstance(argument, str) and "${" not in argument:
            yield Text(argument)
        elif (
            name == "Fn::Sub"
            and isinstance(argument, str)
            and argument[:2] == "${"
            and argument.find("}") == len(argument) - 1
        ):
            inner = argument[2:-1]
            yield from self._reference(inner) if "." not in inner else self._intrinsic("Fn::GetAtt", inner, depth)
        else:
            yield Unknown()

    def _reference(self, name: object) -> Iterator[Found]:
        parameters = self.document.get("Parameters")
        parameter = parameters.get(name) if is_mapping(parameters) and isinstance(name, str) else None
        if name == "AWS::NoValue":
            yield Absent()
        elif isinstance(name, str) and name in self.resources:
            yield Pointer(name)
        elif is_mapping(parameter) and isinstance(default := parameter.get("Default"), (str, bool)) and default != "":
            text = default if isinstance(default, str) else str(default).lower()
            yield Text(text, note=f"{name} is taken from the parameter's default, {text[:40]!r}")
        else:
            yield Unknown()

    def _mapped(self, argument: list[Any], depth: int) -> Iterator[Found]:
        """Look into a mapping; a key that is not known means every one of its level."""
        mappings = self.document.get("Mappings")
        found: list[Any] = [mappings] if is_mapping(mappings) else []
        for key in argument[:3]:
            choices = dict.fromkeys(each.text for each in self.values(key, depth) if isinstance(each, Text))
            deeper: list[Any] = []
            for level in filter(is_mapping, found):
                for name in choices or level:
                    self._spend()
                    deeper += [level[name]] if name in level else []
            found = deeper
        for each in found:
            yield from self.values(each, depth)
        if not found:
            yield Unknown()
