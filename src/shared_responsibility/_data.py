"""Versions of the data: every answer and every id of a model, and what differs between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, final

from attrs import frozen

from ._model import Model
from ._types import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._types import When
    from ._vocabulary import Basis, Owner

__all__ = ["Answer", "AnswerChange", "DataDiff", "answers", "data_diff", "published"]

_KINDS = ("services", "concerns", "topics", "controls", "profiles", "parties", "layers", "tools", "certifications")
_Question: TypeAlias = "tuple[str, str, When]"


@final
@frozen(kw_only=True, repr=False)
class Answer(Shown):
    """Hold one answer of a model: to a plain question, or to one of its exceptions and alternatives."""

    service: str
    """The id of the service."""
    concern: str
    """The id of the concern."""
    circumstances: When = ()
    """What is said; nothing in a plain question."""
    owner: Owner
    """The verdict."""
    basis: Basis
    """How firm the ground is."""


@final
@frozen(kw_only=True, repr=False)
class AnswerChange(Shown):
    """Say that an answer has another owner than before, or that the question is new or gone."""

    service: str
    """The id of the service."""
    concern: str
    """The id of the concern."""
    circumstances: When = ()
    """What is said."""
    before: Owner | None = None
    """The owner before; None where the question is new."""
    after: Owner | None = None
    """The owner after; None where the question is gone."""

    def __str__(self) -> str:
        """Say it in a line."""
        said = "".join(f", {name}={value}" for name, value in self.circumstances)
        return f"{self.service}, {self.concern}{said}: {self.before or 'not asked'} -> {self.after or 'not asked'}"


@final
@frozen(kw_only=True, repr=False)
class DataDiff(Shown):
    """Say what differs between two versions of the data; print it to get a line for each difference."""

    before: str
    """The data version of the earlier model."""
    after: str
    """The data version of the later one."""
    answers: tuple[AnswerChange, ...] = ()
    """The answers that have another owner, and the questions that are new or gone, sorted."""
    added: tuple[str, ...] = ()
    """The ids that are new, each with its kind: `services:s3`, `circumstances:ecs.launch_type=fargate`."""
    gone: tuple[str, ...] = ()
    """The ids that are gone; the promise is that there are none."""

    def __str__(self) -> str:
        """Write a heading and a line for each difference."""
        heading = f"{self.before or 'no version'} -> {self.after or 'no version'}"
        return "\n".join(
            [heading, *(f"+ {id_}" for id_ in self.added), *(f"- {id_}" for id_ in self.gone), *map(str, self.answers)]
        )


def answers(model: Model) -> Iterator[Answer]:
    """
    Give every answer of a model: to each plain question about a service of which something is known, then to what would change it.

    Args:
        model: the model.

    Returns:
        The answers, by service and concern.

    Examples:
        >>> import shared_responsibility as srm
        >>> next(answers(srm.MODEL)).service
        'accessanalyzer'
    """
    for service in model.services.values():
        for concern in model.concerns if service.uses or service.facts else ():
            yield from _about(model, service.id, concern)


def _about(model: Model, service: str, concern: str) -> Iterator[Answer]:
    plain = model.ruling(service, concern)
    yield Answer(service=service, concern=concern, owner=plain.owner, basis=plain.basis)
    further = [each.circumstances for each in plain.alternatives if each.owner is not plain.owner]
    for said in (*further, *(((each.circumstance, each.value),) for each in plain.unless)):
        ruling = model.ruling(service, concern, **dict(said))
        when = tuple(sorted(said))
        yield Answer(service=service, concern=concern, circumstances=when, owner=ruling.owner, basis=ruling.basis)


def published(model: Model) -> tuple[str, ...]:
    """
    List every id that others may have written down: entries of each kind, circumstances and their values.

    Args:
        model: the model.

    Returns:
        The ids, each with its kind before it, sorted.

    Examples:
        >>> import shared_responsibility as srm
        >>> "circumstances:ecs.launch_type=fargate" in published(srm.MODEL)
        True
    """
    entries = (f"{kind}:{id_}" for kind in _KINDS for id_ in getattr(model, kind))
    asked = (
        f"circumstances:{service.id}.{each.name}={value}"
        for service in model.services.values()
        for each in service.asks
        for value in each.values
    )
    return tuple(sorted((*entries, *asked)))


def data_diff(old: Model | str, new: Model | str) -> DataDiff:
    """
    Compare two versions of the data: which answers changed, which ids came and went.

    Args:
        old: the earlier model, or the interchange document that `dump_model` wrote of it.
        new: the later one.

    Returns:
        What differs.

    Raises:
        InputError: when a document is none, or of another schema version.

    Examples:
        >>> import shared_responsibility as srm
        >>> print(data_diff(srm.MODEL, srm.MODEL).answers)
        ()
    """
    before, after = _read(old), _read(new)
    earlier, later = _owners(before), _owners(after)
    changed = sorted(each for each in {*earlier, *later} if earlier.get(each) is not later.get(each))
    ids, ids_after = set(published(before)), set(published(after))
    return DataDiff(
        before=before.data_version,
        after=after.data_version,
        answers=tuple(
            AnswerChange(
                service=service,
                concern=concern,
                circumstances=when,
                before=earlier.get((service, concern, when)),
                after=later.get((service, concern, when)),
            )
            for service, concern, when in changed
        ),
        added=tuple(sorted(ids_after - ids)),
        gone=tuple(sorted(ids - ids_after)),
    )


def _read(data: Model | str) -> Model:
    if isinstance(data, Model):
        return data
    from .exporters.interchange import load_model  # noqa: PLC0415 (a model that is at hand needs no reader)

    return load_model(data)


def _owners(model: Model) -> dict[_Question, Owner]:
    return {(each.service, each.concern, each.circumstances): each.owner for each in answers(model)}
