"""The matrix as JSON, and every value of this package as JSON and back: one shape for each class, every key always there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .._checks import Check
from .._default import MODEL
from .._frameworks import Library
from .._model import Model
from .._registry import Certification, Control, Layer, Overlay, Partition, Party, Profile, ServiceCategory, Tool, Topic
from .._types import Concern, Fact, Service
from .._workload import Assessment, Workload
from ..exceptions import InputError
from ._base import forced
from ._schema import Shapes, listed, shaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .._types import Ruling

__all__ = [
    "FORMAT",
    "SCHEMA_VERSION",
    "SUFFIXES",
    "dump",
    "dump_model",
    "dump_value",
    "load_model",
    "load_value",
    "schema",
    "written",
]

FORMAT: Final = "json"
SUFFIXES: Final = (".json",)
SCHEMA_VERSION: Final = 1
"""Raised when a key changes its meaning or goes; new keys do not raise it."""

T = TypeVar("T")

_ORIGIN = "<json>"


def dump(workload: Workload, assessments: Sequence[Assessment], *, model: Model = MODEL) -> str:
    """
    Write the matrix as JSON.

    Args:
        workload: what was read.
        assessments: the rulings.
        model: the model that gave them.

    Returns:
        One object with `schema_version`, `workload`, `assessments` and `overlays`: what each overlay changed, and what it was forced to.
    """
    from .._converter import to_plain  # noqa: PLC0415 (cattrs is read at the edges only)

    return written(
        {
            "schema_version": SCHEMA_VERSION,
            "workload": to_plain(workload),
            "assessments": [to_plain(assessment) for assessment in assessments],
            "overlays": [_laid(overlay, assessments, model) for overlay in model.overlays],
        }
    )


def schema() -> dict[str, Any]:
    """
    Describe the matrix in JSON, for programs in other languages.

    Returns:
        A JSON Schema, draft 2020-12, read from the classes themselves; every key is always there, later releases may add some.

    Examples:
        >>> sorted(schema()["properties"])
        ['assessments', 'overlays', 'schema_version', 'workload']
    """
    shapes = Shapes()
    text = shapes.of(str)
    named = listed(shaped(service=text, concern=text))
    return shapes.document(
        "Who is responsible for what: the matrix of a workload",
        schema_version={"const": SCHEMA_VERSION},
        workload=shapes.of(Workload),
        assessments=listed(shapes.of(Assessment)),
        overlays=listed(shaped(id=text, reason=text, changed=named, forced=named)),
    )


def _laid(overlay: Overlay, assessments: Sequence[Assessment], model: Model) -> dict[str, Any]:
    """Say what an overlay changed, and which of AWS's own it gave away."""
    rulings = dict.fromkeys(ruling for assessment in assessments for ruling in assessment.rulings)
    changed = [ruling for ruling in rulings if overlay.id in ruling.overlays]
    return {
        "id": overlay.id,
        "reason": overlay.reason,
        "changed": _named(changed),
        "forced": _named(ruling for ruling in changed if overlay.id in forced(ruling, model)),
    }


def _named(rulings: Iterable[Ruling]) -> list[dict[str, str]]:
    """Name what each ruling is about, once."""
    return [
        {"service": service, "concern": concern}
        for service, concern in dict.fromkeys((each.service, each.concern) for each in rulings)
    ]


def dump_value(value: object) -> str:
    """
    Write any value of this package as JSON.

    Args:
        value: a ruling, a service, an overlay, ...

    Returns:
        The text, the same for equal values in every process.

    Examples:
        >>> import shared_responsibility as srm
        >>> ruling = srm.ruling("s3", "region-choice")
        >>> load_value(dump_value(ruling), srm.Ruling) == ruling
        True
    """
    from .._converter import to_plain  # noqa: PLC0415

    return written(to_plain(value))


def load_value(text: str, cls: type[T]) -> T:
    """
    Read a value back.

    Args:
        text: what `dump_value` wrote.
        cls: the class of the value.

    Returns:
        The value.

    Raises:
        InputError: when the text is not JSON, or does not describe such a value.
    """
    return _structured(_parsed(text), cls)


def dump_model(model: Model = MODEL) -> str:
    """
    Write a whole model as JSON, overlays included.

    Args:
        model: the model.

    Returns:
        One object with a list for each catalogue, sorted by id.
    """
    from .._converter import to_plain  # noqa: PLC0415

    document: dict[str, Any] = {"schema_version": SCHEMA_VERSION, "data_version": model.data_version}
    for name in _catalogues():
        document[name] = [to_plain(entry) for entry in getattr(model, name).values()]
    document["checks"] = [to_plain(check) for check in model.checks.values()]
    document["library"] = to_plain(model.library)
    document["places"] = [to_plain(fact) for fact in model.places()]
    document["overlays"] = [to_plain(overlay) for overlay in model.overlays]
    return written(document)


def load_model(text: str) -> Model:
    """
    Read a model back; it answers as the one that was written.

    Args:
        text: what `dump_model` wrote.

    Returns:
        The model.

    Raises:
        InputError: when the text is not JSON, of another schema version, or does not describe a model.
    """
    from .._names import Names, index_of  # noqa: PLC0415

    document = _parsed(text)
    fault = f"not a model of schema version {SCHEMA_VERSION}"
    keys = {"schema_version", "data_version", "checks", "library", "places", "overlays", *_catalogues()}
    if not hasattr(document, "keys") or set(document) != keys or document["schema_version"] != SCHEMA_VERSION:
        raise InputError(_ORIGIN, fault)
    catalogues = {
        name: getattr(MODEL, name).replaced(_structured(entry, cls) for entry in _structured(document[name], list[Any]))
        for name, cls in _catalogues().items()
    }
    checks = _structured(document["checks"], tuple[Check, ...])
    library = _structured(document["library"], Library)
    places = _structured(document["places"], tuple[Fact, ...])
    overlays = _structured(document["overlays"], tuple[Overlay, ...])
    names = Names(index=index_of(catalogues["services"].values()))
    return Model(
        **catalogues,
        places=lambda: places,
        names=lambda: names,
        read_checks=lambda: checks,
        read_library=lambda: library,
        overlays=overlays,
        data_version=_structured(document["data_version"], str),
    )


def _catalogues() -> dict[str, Any]:
    """Name the catalogues of a model and the classes of their entries."""
    return {
        "services": Service,
        "concerns": Concern,
        "topics": Topic,
        "controls": Control,
        "profiles": Profile,
        "parties": Party,
        "layers": Layer,
        "categories": ServiceCategory,
        "partitions": Partition,
        "tools": Tool,
        "certifications": Certification,
    }


def _parsed(text: str) -> Any:  # noqa: ANN401 (whatever the text holds)
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise InputError(_ORIGIN, str(error), getattr(error, "lineno", None)) from error


def _structured(data: object, cls: type[T]) -> T:
    """Read a value from plain data, and name what is wrong with them."""
    from cattrs import transform_error  # noqa: PLC0415

    from .._converter import from_plain  # noqa: PLC0415

    try:
        return from_plain(data, cls)
    except Exception as error:
        raise InputError(_ORIGIN, "; ".join(transform_error(error, path=""))) from error


def written(document: object) -> str:
    """
    Write plain data as JSON, the same bytes for equal data.

    Args:
        document: dictionaries, lists, strings, numbers.

    Returns:
        The text, with a line's end.

    Examples:
        >>> print(written([1]))
        [
         1
        ]
        <BLANKLINE>
    """
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
