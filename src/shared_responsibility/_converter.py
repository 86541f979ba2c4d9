"""The one converter between the values and plain data, the only place that reads cattrs."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import cattrs
from attrs import fields, has, resolve_types
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from . import _types, _workload

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["from_plain", "to_plain"]

T = TypeVar("T")

_STRINGS = dict.fromkeys(("CertificationId", "ConcernId", "CustomId", "ProfileId", "ServiceId", "ToolId"), str)


def _structure_value(value: object, _type: object) -> object:
    """Read the value of a condition: a string, a boolean, or several strings."""
    if isinstance(value, (str, bool)):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(each, (str, bool)) for each in value):
        return tuple(value)
    message = f"{value!r:.60} is neither a string nor a boolean, nor a list of them"
    raise ValueError(message)


def _structure_text(value: object, _type: object) -> str:
    """Read a string, and nothing that only could be made one."""
    if isinstance(value, str):
        return value
    message = f"{value!r:.60} is not a string"
    raise ValueError(message)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for module in (_types, _workload):
        names = {**vars(_types), **_STRINGS}
        for name in module.__all__:
            cls = getattr(module, name)
            if isinstance(cls, type) and has(cls):
                resolve_types(cls, globalns={**vars(module), **names}, localns=names)

    def structure(cls: type) -> Callable[..., Any]:
        return make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    converter.register_structure_hook_factory(has, structure)
    converter.register_unstructure_hook_factory(has, lambda cls: make_dict_unstructure_fn(cls, converter))
    converter.register_structure_hook(str, _structure_text)
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
            converter.register_structure_hook_func(lambda type_, kind=kind: type_ == kind, _structure_value)
    return converter


def _unions(kind: Any) -> list[Any]:  # noqa: ANN401 (a type, as typing has no name for it)
    """List the unions of strings, booleans and tuples within a type."""
    from types import UnionType  # noqa: PLC0415
    from typing import Union, get_args, get_origin  # noqa: PLC0415

    if get_origin(kind) in (UnionType, Union):
        return [kind]
    return [found for argument in get_args(kind) for found in _unions(argument)]


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
