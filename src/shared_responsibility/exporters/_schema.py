"""The shape of what is written as JSON, as JSON Schema: read from the classes themselves, so that it cannot lag behind them."""

from __future__ import annotations

from enum import EnumType
from inspect import getdoc
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

__all__ = ["Shapes", "listed", "shaped"]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_PLAIN: Final = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


class Shapes:
    """
    Describe classes, each once.

    Examples:
        >>> from shared_responsibility import Sighting
        >>> Shapes().of(Sighting)
        {'$ref': '#/$defs/Sighting'}
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.definitions: dict[str, Any] = {}

    def of(self, kind: Any) -> dict[str, Any]:  # noqa: ANN401 (a type, as typing has no name for it)
        """
        Describe a type.

        Args:
            kind: a value's class, an enum, a tuple, a union, or a plain type.

        Returns:
            Its schema; a class of values is a reference to its definition.
        """
        if kind in _PLAIN:
            return {"type": _PLAIN[kind]}
        if isinstance(kind, EnumType):
            return {"enum": list(map(str, kind.__members__.values()))}
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (UnionType, Union):
            return {"anyOf": [self.of(each) for each in arguments]}
        return self._series(arguments) if origin is tuple else self._class(kind)

    def _series(self, kinds: tuple[Any, ...]) -> dict[str, Any]:
        """Describe a tuple: of any length, or of a piece for each kind."""
        if kinds[-1] is Ellipsis:
            return listed(self.of(kinds[0]))
        pieces = [self.of(each) for each in kinds]
        return {"type": "array", "prefixItems": pieces, "items": False, "minItems": len(pieces)}

    def _class(self, cls: type) -> dict[str, Any]:
        """Describe a class of values: every key is always there, and later releases may add some."""
        from .._converter import fields_of  # noqa: PLC0415 (cattrs is read at the edges only)

        name = cls.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # named before it is described, for it may hold values of its own kind
            properties = {field: self.of(kind) for field, kind in fields_of(cls).items()}
            heading = (getdoc(cls) or name).partition("\n")[0]
            self.definitions[name] = {"description": heading, **shaped(**properties)}
        return {"$ref": f"#/$defs/{name}"}

    def document(self, title: str, **properties: object) -> dict[str, Any]:
        """
        Describe a document.

        Args:
            title: its title.
            **properties: its keys.

        Returns:
            The whole schema, with the definitions that it needs.
        """
        definitions = dict(sorted(self.definitions.items()))
        return {"$schema": _DIALECT, "title": title, **shaped(**properties), "$defs": definitions}


def shaped(**properties: object) -> dict[str, Any]:
    """
    Describe an object that has these keys, each of them always.

    Args:
        **properties: the schema of each.

    Returns:
        The schema; further keys are allowed, for a later release may add some.
    """
    return {"type": "object", "properties": properties, "required": list(properties)}


def listed(items: dict[str, Any]) -> dict[str, Any]:
    """
    Describe a list.

    Args:
        items: the schema of its items.

    Returns:
        The schema.
    """
    return {"type": "array", "items": items}
