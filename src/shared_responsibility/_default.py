"""The one place where the built-in catalogue and the model meet."""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any

from ._catalogue import Catalogue
from ._model import Model
from ._names import Names
from .catalog import _index
from .exceptions import UnknownConcernError, UnknownServiceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._checks import Check
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


def _names() -> Names:
    from .catalog._aliases import ALIASES  # noqa: PLC0415 (read when the first name that is no id is asked for)

    return Names(index=ALIASES)


MODEL = Model(
    services=_catalogue("service", _index.SERVICES, "SERVICES", UnknownServiceError),
    concerns=_catalogue("concern", _index.CONCERNS, "CONCERNS", UnknownConcernError),
    topics=_catalogue("topic", _index.TOPICS, "TOPICS"),
    controls=_catalogue("control", _index.CONTROLS, "CONTROLS"),
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
)
"""The built-in model; nothing of it is read before it is asked for."""
