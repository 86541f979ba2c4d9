"""Where a workload stands with a control: the answer for each use, and what follows from them together."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import frozen

from ..._resolver import agreed_owner
from ..._types import Shown
from ..._vocabulary import Owner
from .._base import changed_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..._frameworks import ControlRuling
    from ..._model import Model
    from ..._registry import Control
    from ..._types import Citation, Duty, Ruling
    from ..._workload import Use, Workload

__all__ = [
    "Answer",
    "Position",
    "Responsibility",
    "called",
    "evidence",
    "positions",
    "proofs",
    "responsibilities",
    "sides",
]


@final
@frozen(kw_only=True, repr=False)
class Answer(Shown):
    """Hold the answer about a control for one use of a service."""

    use: Use
    """The use."""
    name: str
    """What the service is called, with its circumstances."""
    ruling: ControlRuling
    """The answer."""


@final
@frozen(kw_only=True, repr=False)
class Position(Shown):
    """Hold where a workload stands with a control."""

    control: Control
    """The control."""
    answers: tuple[Answer, ...]
    """The answer for each use, those to which it does not apply left out."""

    @property
    def owner(self) -> Owner:
        """Who has it over all uses; shared where they differ."""
        return agreed_owner(answer.ruling.owner for answer in self.answers)

    @property
    def label(self) -> str:
        """What its framework calls the control."""
        return self.control.label or self.control.id.rpartition(":")[2].upper()

    @property
    def rows(self) -> tuple[str, ...]:
        """The labels of its lettered parts, or its own where it has none."""
        return tuple(f"{self.label}({part})" for part in self.control.parts) or (self.label,)

    def grouped(self) -> list[tuple[list[Answer], Answer]]:
        """
        Group the uses that have the same answer.

        Returns:
            For each group its answers and the first of them, in order.
        """
        groups: dict[tuple[object, ...], list[Answer]] = {}
        for answer in self.answers:
            ruling = answer.ruling.ruling
            groups.setdefault((ruling.owner, ruling.needs, ruling.duties, ruling.sources), []).append(answer)
        return [(group, group[0]) for group in groups.values()]


@final
@frozen(kw_only=True, repr=False)
class Responsibility(Shown):
    """Hold one line of the proof: who has one concern of one service, what each side does, and which page says so."""

    service: str
    """What the service is called, with its circumstances."""
    concern: str
    """The id of the concern."""
    owner: str
    """Who has it."""
    needs: tuple[str, ...]
    """The circumstances that are missing."""
    provider: str
    """What the provider does, in plain words."""
    customer: str
    """What the customer's side does."""
    evidence: str
    """Who has the evidence, and where it is had."""
    basis: str
    """How firm the ground is."""
    standing: str
    """How well the sources agree."""
    sources: tuple[Citation, ...]
    """The pages that say so."""
    overlays: tuple[str, ...]
    """The overlays that changed it; those that had to be forced are marked."""


def positions(workload: Workload, controls: Iterable[Control], model: Model) -> Iterator[Position]:
    """
    Find where a workload stands with each control.

    Args:
        workload: the services in use.
        controls: the controls, in order.
        model: the model that answers.

    Yields:
        The position for each control.
    """
    names = {use: called(use, model) for use in workload.uses}
    for control in controls:
        answers = (
            Answer(
                use=use,
                name=names[use],
                ruling=model.control_ruling(use.service, control, **dict(use.circumstances)),
            )
            for use in workload.uses
        )
        yield Position(
            control=control,
            answers=tuple(each for each in answers if each.ruling.owner is not Owner.NOT_APPLICABLE),
        )


def responsibilities(workload: Workload, rows: Iterable[Position], model: Model) -> Iterator[Responsibility]:
    """
    List what stands behind the positions: a line for each use and concern.

    Args:
        workload: the services in use.
        rows: the positions.
        model: the model that answered.

    Yields:
        The lines, sorted by use and concern, each once.
    """
    asked = sorted({concern for row in rows for concern in row.control.concerns})
    for use in workload.uses:
        for concern in asked:
            ruling = model.ruling(use.service, concern, **dict(use.circumstances))
            if ruling.owner is not Owner.NOT_APPLICABLE:
                provider, customer = sides(ruling, model)
                yield Responsibility(
                    service=called(use, model),
                    concern=concern,
                    owner=str(ruling.owner),
                    needs=ruling.needs,
                    provider=" ".join(provider),
                    customer=" ".join(customer),
                    evidence=evidence(ruling.owner, ruling.duties),
                    basis=str(ruling.basis),
                    standing=str(ruling.standing),
                    sources=ruling.sources,
                    overlays=tuple(changed_by(ruling, model)),
                )


def sides(ruling: Ruling, model: Model) -> tuple[list[str], list[str]]:
    """
    Write the duties of both sides in plain words.

    Args:
        ruling: the ruling; of a control or topic, its concerns are gone through.
        model: the model whose parties it names.

    Returns:
        What the provider's side does, and what the customer's does; a party of its own is named, and so are the circumstances
        of what is due in some only.
    """
    found: tuple[dict[str, None], dict[str, None]] = ({}, {})
    for part in ruling.parts or (ruling,):
        for when, duty in _due(part):
            party = model.parties.get(duty.party)
            provides = party is not None and "provider" in (party.acts_for, str(party.kind))
            named = "" if duty.party in ("aws", "provider", "customer") else f"{party.name if party else duty.party}: "
            found[0 if provides else 1][f"{when}{named}{duty.text}"] = None
    return list(found[0]), list(found[1])


def _due(ruling: Ruling) -> Iterator[tuple[str, Duty]]:
    """List the duties of a ruling, and after them those that are due in some circumstances only."""
    yield from (("", duty) for duty in ruling.duties)
    if ruling.owner is Owner.UNDETERMINED:
        return
    for each in ruling.alternatives:
        further = [f"{name}={value}" for name, value in each.circumstances if (name, value) not in ruling.circumstances]
        yield from ((f"If {', '.join(further)}: ", duty) for duty in each.duties if duty not in ruling.duties)


def evidence(owner: Owner, duties: Iterable[Duty]) -> str:
    """
    Say who has the evidence, and where it is had.

    Args:
        owner: who has the concern.
        duties: the duties of both sides.

    Returns:
        A sentence.
    """
    return " ".join(f"{who}: {where}." for who, where in proofs(owner, duties)) or "Open."


def proofs(owner: Owner, duties: Iterable[Duty]) -> tuple[tuple[str, str], ...]:
    """
    Name who has the evidence, and where it is had.

    Args:
        owner: who has the concern.
        duties: the duties of both sides.

    Returns:
        Each side that has some, and where; nobody where it is open.
    """
    own = "; ".join(dict.fromkeys(duty.evidence.removesuffix(".") for duty in duties if duty.evidence))
    ours = ("The customer", own or "records of its own")
    theirs = ("AWS", "its audit reports, from AWS Artifact")
    return {Owner.AWS: (theirs,), Owner.CUSTOMER: (ours,), Owner.SHARED: (theirs, ours)}.get(owner, ())


def called(use: Use, model: Model) -> str:
    """
    Name a use as people do.

    Args:
        use: the use.
        model: the model that knows the service.

    Returns:
        The service's name, with the circumstances.
    """
    said = str(use).removeprefix(use.service).strip()
    return f"{model.services[use.service].name} {said}".rstrip()
