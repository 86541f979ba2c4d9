"""The one converter between the values and plain data, the only place that reads cattrs."""

from __future__ import annotations

import reprlib
from enum import Enum, EnumType
from functools import cache, partial
from operator import eq
from types import GenericAlias, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import cattrs
from attrs import fields, has, resolve_types

from . import _chain, _checks, _frameworks, _guide, _notices, _registry, _triage, _types, _vocabulary, _workload

__all__ = ["fields_of", "from_plain", "to_plain"]

T = TypeVar("T")

_AT_ONCE = 1000
_STRINGS = dict.fromkeys(("CertificationId", "ConcernId", "CustomId", "ProfileId", "ServiceId", "ToolId"), str)


def _structure_value(value: object, kind: object) -> object:
    """Read the value of a condition: a string, a boolean, several of them, or nothing, as far as the union allows it."""
    several = [get_args(each)[0] for each in get_args(kind) if get_origin(each) is tuple]
    if type(value) in get_args(kind):
        return value
    if several and isinstance(value, (list, tuple)):
        items: list[object] = list(value)  # pyright: ignore[reportUnknownArgumentType]
        if any(all(type(each) is item for each in items) for item in several):
            return tuple(items)
    message = f"{reprlib.repr(value)} is not of the kind {kind}"  # pyright: ignore[reportUnknownArgumentType]
    raise ValueError(message)


def _structure_exactly(value: object, kind: Any) -> object:  # noqa: ANN401 (a type, as typing has no name for it)
    """Read a string, a number or a boolean, and nothing that only could be made one."""
    if isinstance(kind, EnumType):
        return kind(value)
    if type(value) is kind:
        return value
    message = f"{reprlib.repr(value)} is not of the kind {kind}"
    raise ValueError(message)


def _is_series(kind: Any) -> bool:  # noqa: ANN401
    """Tell whether a type is a tuple of any length."""
    return get_origin(kind) is tuple and get_args(kind)[-1] is Ellipsis


def _structure_series(value: object, kind: Any) -> tuple[object, ...]:  # noqa: ANN401
    """Read a list piece by piece: where a piece has faults, the pieces behind it are not read, so that faults cannot fill the memory."""
    if not isinstance(value, (list, tuple)):
        message = f"{reprlib.repr(value)} is no list"
        raise ValueError(message)  # noqa: TRY004 (what reads it wants a value error)
    items: list[object] = list(value)  # pyright: ignore[reportUnknownArgumentType]
    listed: Any = GenericAlias(list, (get_args(kind)[0],))
    converter = _converter()
    found: list[object] = []
    for start in range(0, len(items), _AT_ONCE):
        try:
            found += converter.structure(items[start : start + _AT_ONCE], listed)
        except cattrs.BaseValidationError:
            found = converter.structure(items[: start + _AT_ONCE], listed)  # it raises again, and says the right places
    return tuple(found)


def _structure_flag(value: object, _kind: object) -> bool | None:
    """Read a boolean, or nothing."""
    if value is None or isinstance(value, bool):
        return value
    message = f"{reprlib.repr(value)} is neither true nor false"
    raise ValueError(message)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for module in (_types, _registry, _checks, _frameworks, _notices, _workload, _triage, _guide, _chain):
        names = {**vars(_vocabulary), **vars(_types), **vars(_registry), **vars(_workload), **_STRINGS}
        for name in module.__all__:
            cls = getattr(module, name)
            if isinstance(cls, type) and has(cls):
                resolve_types(cls, globalns={**vars(module), **names}, localns=names)

    converter.register_structure_hook_func(_is_series, _structure_series)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _structure_exactly)
    converter.register_structure_hook_func(partial(eq, bool | None), _structure_flag)
    converter.register_unstructure_hook(Enum, lambda member: member.value)
    for cls, name in (
        (_types.Fact, "when"),
        (_types.Circumstance, "values"),
        (_types.Sign, "reads"),
        (_types.Sign, "absent"),
        (_types.Mode, "when"),
        (_types.Unless, "value"),
    ):
        for kind in _unions(getattr(fields(cls), name).type):
            converter.register_structure_hook_func(partial(eq, kind), _structure_value)
    return converter


def _unions(kind: Any) -> list[Any]:  # noqa: ANN401 (a type, as typing has no name for it)
    """List the unions of strings, booleans and tuples within a type."""
    if get_origin(kind) in (UnionType, Union):
        return [kind]
    return [found for argument in get_args(kind) for found in _unions(argument)]


def fields_of(cls: type) -> dict[str, Any]:
    """
    Give the types of a class's fields, as they are read and written.

    Args:
        cls: a class of values of this package.

    Returns:
        For each key its type; ids are strings.
    """
    _converter()  # it resolves the types
    return {each.name: each.type for each in fields(cls)}


def to_plain(value: object) -> Any:  # noqa: ANN401 (plain data has no better name)
    """
    Turn a value into dictionaries, lists, strings, numbers and booleans.

    Args:
        value: any value of this package.

    Returns:
        Plain data that `json` can write; every field has a key.
    """
    return _converter().unstructure(value)


def from_plain(data: object, cls: type[T]) -> T:
    """
    Read a value back from plain data.

    Args:
        data: what `to_plain` gave, or what somebody wrote by hand; fields with a default may be left out.
        cls: the class to read.

    Returns:
        The value.

    Raises:
        cattrs.BaseValidationError: with everything that is wrong.
    """
    return _converter().structure(data, cls)
