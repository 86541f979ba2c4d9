"""Workloads: the services that something uses, with circumstances, and the ruling for each of their concerns."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, final

from attrs import evolve, frozen

from ._default import MODEL
from ._types import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._model import Model
    from ._types import Ruling, When

__all__ = ["Assessment", "Sighting", "Unplaced", "Use", "Workload", "legible"]


def legible(text: str) -> str:
    """
    Show what a document calls something so that no terminal obeys it.

    Args:
        text: a name from the document.

    Returns:
        The name with everything that cannot be printed escaped.
    """
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


@final
@frozen(kw_only=True, repr=False)
class Sighting(Shown):
    """Say where in a document something was seen."""

    path: str
    """The file, or `<stream>`."""
    line: int | None = None
    """The line, counted from one, where it is known."""
    address: str = ""
    """What the document calls it: a logical id, a resource address, an ARN."""
    resource_type: str = ""
    """The type the document gives it."""

    def __str__(self) -> str:
        """Give file and line as editors understand them, then the address."""
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place} {self.address}".rstrip()


@final
@frozen(kw_only=True, repr=False)
class Use(Shown):
    """Say that a service is used, and in which circumstances; several modes of one service are several uses."""

    service: str
    """The id of the service."""
    circumstances: When = ()
    """What the document tells of the deployment; what it does not tell is left out, never assumed."""
    seen: tuple[Sighting, ...] = ()
    """Where it was seen."""
    notes: tuple[str, ...] = ()
    """What a reader should know of how the circumstances were read: a parameter's default, a usual sign, a value that cannot be known."""

    def __str__(self) -> str:
        """Give the service and its circumstances, as in a heading."""
        said = ", ".join(
            f"{name}={' or '.join(map(str, value)) if isinstance(value, tuple) else value}"
            for name, value in self.circumstances
        )
        return f"{self.service} ({said})" if said else self.service


@final
@frozen(kw_only=True, repr=False)
class Unplaced(Shown):
    """Say that something was seen of which nobody here knows the service: it is listed, never dropped."""

    seen: Sighting
    """Where it was seen."""
    reason: str
    """Why it is not placed."""


@final
@frozen(kw_only=True, repr=False)
class Assessment(Shown):
    """Hold the ruling for each concern of one use of a service."""

    use: Use
    """The use."""
    rulings: tuple[Ruling, ...]
    """One ruling for each concern, in the order that was asked for."""


@final
@frozen(kw_only=True, repr=False)
class Workload(Shown):
    """
    Hold what a template, a plan or an inventory uses.

    Examples:
        >>> workload = Workload(name="shop", uses=(Use(service="s3"),))
        >>> [str(ruling.owner) for ruling in workload.assess(["region-choice"])[0].rulings]
        ['customer']
    """

    name: str
    """What the workload is called: the name of the file it came from."""
    uses: tuple[Use, ...] = ()
    """The services in use, sorted by service and circumstances."""
    unplaced: tuple[Unplaced, ...] = ()
    """What was seen and is not known."""
    aside: tuple[Unplaced, ...] = ()
    """What was seen and is no part of the workload, with the reason: data sources, resources of other clouds, files of no known format."""
    faults: tuple[Unplaced, ...] = ()
    """The files of a folder that could not be read, with place and reason."""

    @classmethod
    def merged(cls, *workloads: Workload) -> Workload:
        """
        Put workloads together; the same use of a service in several of them becomes one.

        Args:
            *workloads: the workloads; at least one.

        Returns:
            One workload, or the only one that was given.

        Examples:
            >>> web, jobs = (
            ...     Workload(name="web", uses=(Use(service="s3"),)),
            ...     Workload(name="jobs", uses=(Use(service="s3"),)),
            ... )
            >>> len(Workload.merged(web, jobs).uses)
            1
        """
        if len(workloads) == 1:
            return workloads[0]
        alike: dict[tuple[str, When], list[Use]] = {}
        for use in chain.from_iterable(workload.uses for workload in workloads):
            alike.setdefault((use.service, use.circumstances), []).append(use)
        return cls(
            name=", ".join(workload.name for workload in workloads),
            uses=tuple(
                evolve(
                    uses[0],
                    seen=tuple(dict.fromkeys(chain.from_iterable(use.seen for use in uses))),
                    notes=tuple(dict.fromkeys(chain.from_iterable(use.notes for use in uses))),
                )
                for _, uses in sorted(alike.items(), key=str)
            ),
            unplaced=tuple(chain.from_iterable(workload.unplaced for workload in workloads)),
            aside=tuple(chain.from_iterable(workload.aside for workload in workloads)),
            faults=tuple(chain.from_iterable(workload.faults for workload in workloads)),
        )

    def assess(self, concerns: Iterable[str] = (), model: Model = MODEL) -> tuple[Assessment, ...]:
        """
        Rule on each use.

        Args:
            concerns: ids of concerns, topics or controls; every concern of the model unless given.
            model: the model that answers.

        Returns:
            One assessment for each use, in the order of the uses.

        Raises:
            UnknownConcernError: when there is no such concern.
            UnknownServiceError: when the model lacks a service of the workload.
        """
        asked = tuple(concerns) or tuple(model.concerns)
        return tuple(
            Assessment(
                use=use,
                rulings=tuple(model.ruling(use.service, concern, **dict(use.circumstances)) for concern in asked),
            )
            for use in self.uses
        )
