"""The one place where the built-in catalogue and the model meet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any

from ._catalogue import Catalogue
from ._model import Model
from ._names import Names
from .catalog import _index
from .catalog._version import DATA_VERSION
from .exceptions import UnknownConcernError, UnknownServiceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._checks import Check
    from ._frameworks import Library
    from ._registry import Control
    from ._types import Fact
    from .exceptions import UnknownNameError

__all__ = ["MODEL"]


def _catalogue(
    kind: str, places: Mapping[str, str], constant: str, error: type[UnknownNameError] | None = None
) -> Catalogue[Any]:
    """Make a catalogue whose entries stand in a constant of the modules that `places` names."""

    def read(place: str) -> tuple[Any, ...]:
        entries: tuple[Any, ...] = getattr(import_module(f"shared_responsibility.catalog.{place}"), constant)
        return entries

    return Catalogue(kind, places, read, error)


def _places() -> tuple[Fact, ...]:
    from .catalog.places import PLACES  # noqa: PLC0415 (read when the first placement is asked for)

    return PLACES


def _checks() -> Iterable[Check]:
    from pkgutil import iter_modules  # noqa: PLC0415 (read when the first check is asked for)

    from .catalog import checks  # noqa: PLC0415

    scanners = (import_module(f"{checks.__name__}.{each.name}") for each in iter_modules(checks.__path__))
    return chain.from_iterable(scanner.CHECKS for scanner in scanners)


class _Listed(Mapping[str, str]):
    """Say in which module each control stands; the lists are read when the first control is looked for."""

    @cached_property
    def _modules(self) -> dict[str, str]:
        from ._controls import listed  # noqa: PLC0415 (read when the first control is looked for)

        return _index.CONTROLS | {
            id_: name for name, module in _frameworks().items() for id_ in listed(module.FRAMEWORK.id, module.TABLE)
        }

    def __getitem__(self, id_: str) -> str:
        return self._modules[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


@cache
def _frameworks() -> dict[str, Any]:
    """Give the module of each framework that has a table."""
    from pkgutil import iter_modules  # noqa: PLC0415 (read when the first control is looked for)

    from .catalog import frameworks  # noqa: PLC0415

    modules = (import_module(f"{frameworks.__name__}.{each.name}") for each in iter_modules(frameworks.__path__))
    return {module.__name__.rpartition(".")[2]: module for module in modules if hasattr(module, "TABLE")}


def _controls(place: str) -> Iterable[Control]:
    """Write out the controls of a framework."""
    from ._controls import written_out  # noqa: PLC0415 (read when the first control is looked for)
    from .catalog import controls, mappings  # noqa: PLC0415

    if place not in _frameworks():
        return controls.CONTROLS
    module = _frameworks()[place]
    try:
        asks = import_module(f"{mappings.__name__}.{place}").ASKS
    except ModuleNotFoundError:
        asks = ()
    return written_out(module.FRAMEWORK, module.TABLE, asks, MODEL.control, MODEL.check)


def _library() -> Library:
    from ._frameworks import Library  # noqa: PLC0415 (read when the first control is asked for)
    from .catalog import controls, differences, testimonies  # noqa: PLC0415
    from .catalog.frameworks import baselines  # noqa: PLC0415

    return Library(
        frameworks=(controls.FRAMEWORK, *(module.FRAMEWORK for module in _frameworks().values())),
        baselines=(*baselines.BASELINES,),
        testimonies=testimonies.TESTIMONIES,
        differences=differences.DIFFERENCES,
    )


def _names() -> Names:
    from .catalog._aliases import ALIASES  # noqa: PLC0415 (read when the first name that is no id is asked for)

    return Names(index=ALIASES)


MODEL = Model(
    services=_catalogue("service", _index.SERVICES, "SERVICES", UnknownServiceError),
    concerns=_catalogue("concern", _index.CONCERNS, "CONCERNS", UnknownConcernError),
    topics=_catalogue("topic", _index.TOPICS, "TOPICS"),
    controls=Catalogue("control", _Listed(), _controls),
    profiles=_catalogue("profile", _index.PROFILES, "PROFILES"),
    parties=_catalogue("party", _index.PARTIES, "PARTIES"),
    layers=_catalogue("layer", _index.LAYERS, "LAYERS"),
    categories=_catalogue("category", _index.CATEGORIES, "CATEGORIES"),
    partitions=_catalogue("partition", _index.PARTITIONS, "PARTITIONS"),
    tools=_catalogue("tool", _index.TOOLS, "TOOLS"),
    certifications=_catalogue("certification", _index.CERTIFICATIONS, "CERTIFICATIONS"),
    places=_places,
    names=_names,
    read_checks=_checks,
    read_library=_library,
    data_version=DATA_VERSION,
)
"""The built-in model; nothing of it is read before it is asked for."""
