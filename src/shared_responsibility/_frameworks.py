"""
Frameworks and their controls: what a framework is, which controls it has, what they ask about, and what public sources say of them.

They stand apart from `_registry` because an answer about a concern needs none of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, final

from attrs import field, frozen

from ._types import Citation, Shown, Source, is_id
from ._vocabulary import Standing

if TYPE_CHECKING:
    from ._ids import ConcernId
    from ._registry import Control, ControlKind
    from ._types import CustomId, Ruling
    from ._vocabulary import Owner

__all__ = [
    "Asks",
    "Attribution",
    "Baseline",
    "ControlRuling",
    "Designation",
    "Difference",
    "Framework",
    "Library",
    "Testimony",
]


@final
class Designation(StrEnum):
    """Say in NIST's words how a control is divided, seen from the customer's system."""

    COMMON = "common"
    """The system inherits it from AWS."""
    HYBRID = "hybrid"
    """A part is inherited from AWS, a part is the system's own."""
    SYSTEM_SPECIFIC = "system-specific"
    """It is the system's own."""
    NOT_APPLICABLE = "not-applicable"
    """There is nothing to divide."""
    UNDETERMINED = "undetermined"
    """It depends on what was not said, or nothing is known."""


@final
@frozen(kw_only=True, repr=False)
class Framework(Shown):
    """
    Describe a framework of controls: a standard, a law, a benchmark.

    Examples:
        >>> import shared_responsibility as srm
        >>> srm.MODEL.frameworks["nist-800-53-r5"].version
        '5.2.0'
    """

    id: str = field(validator=is_id)
    """Kebab case, with the edition: `nist-800-53-r5`."""
    name: str
    """The name that people read."""
    version: str
    """The edition."""
    publisher: str
    """Who publishes it."""
    licence: str
    """What may be done with its text; where it is not free, the ids alone are here."""
    url: str
    """Where it is published."""
    provenance: str
    """From which file the list of controls was taken."""
    read: str = "2026-11"
    """The month in which somebody read that file."""

    @property
    def source(self) -> Citation:
        """The citation of the framework itself."""
        document = Source(id=self.id, title=self.name, url=self.url, publisher=self.publisher)
        return Citation(of=document, title=f"{self.name}, {self.version}", read=self.read)


@final
@frozen(kw_only=True, repr=False)
class Baseline(Shown):
    """
    Name the controls of a framework that are asked for together.

    Examples:
        >>> import shared_responsibility as srm
        >>> len(srm.MODEL.baselines["fedramp-moderate"].controls)
        323
    """

    id: str = field(validator=is_id)
    """Kebab case: `fedramp-high`."""
    framework: str
    """The id of the framework."""
    name: str
    """The name that people read."""
    version: str
    """The edition."""
    publisher: str
    """Who publishes it."""
    licence: str
    """What may be done with it."""
    provenance: str
    """From which file it was taken."""
    controls: tuple[str, ...]
    """The ids of the controls, in the framework's order."""


@final
@frozen(kw_only=True, repr=False)
class Asks(Shown):
    """
    Say which concerns some controls ask about.

    A rule for a family holds for its controls, one for a control holds for its enhancements; the most specific one speaks alone.
    """

    controls: tuple[str, ...]
    """Families, controls or enhancements, without the framework: `pe`, `pe-3`, `pe-3.1`."""
    concerns: tuple[ConcernId | CustomId, ...] = ()
    """The concerns; none where nothing is known."""
    same_as: tuple[str, ...] = ()
    """Controls of another framework, by their whole ids, that ask about the same: their concerns are these controls' too."""
    checks: tuple[str, ...] = ()
    """The checks of scanners that examine it, by their ids: their concerns are these controls' too."""
    because: str = ""
    """Why these concerns, where a reader would ask."""


@final
@frozen(kw_only=True, repr=False)
class Testimony(Shown):
    """Hold what one public source says of many controls: for each owner the controls that it gives to it."""

    source: Citation
    """The source."""
    framework: str
    """The id of the framework of which it speaks."""
    edition: str = ""
    """The edition that it speaks of, where that is another one than the framework's: controls that live on under their ids are kept."""
    lineage: str
    """Whose word it is: two sources of one lineage are one witness."""
    note: str
    """What the source is, in our words."""
    owner: Owner
    """Who has the controls, as the source says it."""
    label: str
    """The words that the source uses for it."""
    controls: tuple[str, ...]
    """The controls, without the framework."""
    retitled: tuple[str, ...] = ()
    """Those of them whose title has changed since that edition."""


@final
@frozen(kw_only=True, repr=False)
class Attribution(Shown):
    """Say whose a control is as one public source has it."""

    control: str
    """The id of the control."""
    owner: Owner
    """Who has it, as the source says it."""
    label: str
    """The words that the source uses for it."""
    source: Citation
    """The source."""
    edition: str = ""
    """The edition that it speaks of, where that is another one."""
    retitled: bool = False
    """Whether the control's title has changed since that edition: read both before relying on it."""
    lineage: str
    """Whose word it is: two sources of one lineage are one witness."""
    note: str
    """What the source is, in our words."""

    def __str__(self) -> str:
        """Say who says what."""
        return f"{self.source.title}: {self.owner} ({self.label})"


@final
@frozen(kw_only=True, repr=False)
class Difference(Shown):
    """Explain why some controls are answered otherwise here than public sources have them."""

    id: str = field(validator=is_id)
    """Kebab case: `policies-are-ones-own`."""
    framework: str
    """The id of the framework."""
    controls: tuple[str, ...]
    """Families, controls or enhancements, without the framework; the most specific one speaks."""
    because: str
    """The reason, in a sentence or two."""


@final
@frozen(kw_only=True, repr=False)
class Library(Shown):
    """Hold what is known of frameworks beside their controls."""

    frameworks: tuple[Framework, ...] = ()
    """The frameworks."""
    baselines: tuple[Baseline, ...] = ()
    """The baselines."""
    testimonies: tuple[Testimony, ...] = ()
    """What public sources say of whose a control is."""
    differences: tuple[Difference, ...] = ()
    """Why controls are answered otherwise than sources have them."""


@final
@frozen(kw_only=True, repr=False)
class ControlRuling(Shown):
    """
    Give the whole answer about a control of one service: what follows from its concerns, beside what public sources say.

    Examples:
        >>> import shared_responsibility as srm
        >>> answer = srm.control_ruling("ec2", "PE-3")
        >>> answer.kind, answer.designation, answer.standing
        (<ControlKind.INHERITED: 'inherited'>, <Designation.COMMON: 'common'>, <Standing.AGREED: 'agreed'>)
    """

    control: Control
    """The control."""
    ruling: Ruling
    """What follows from its concerns; its `standing` is that of the pages behind them."""
    kind: ControlKind
    """How it is divided, in AWS's words."""
    designation: Designation
    """How it is divided, in NIST's words."""
    implements: tuple[str, ...] = ()
    """The ids of the parties that implement it, sorted."""
    configures: tuple[str, ...] = ()
    """The ids of the parties that choose and set how it behaves, sorted."""
    documents: tuple[str, ...] = ()
    """The ids of the parties that must show that it is done, sorted."""
    standing: Standing = Standing.NONE
    """How well public sources agree on whose control it is."""
    attributions: tuple[Attribution, ...] = ()
    """What public sources say of it: both sides, where they disagree."""
    difference: str = ""
    """Why the answer differs from what public sources say; empty where it does not, or none says."""

    @property
    def service(self) -> str:
        """The id of the service."""
        return self.ruling.service

    @property
    def owner(self) -> Owner:
        """The verdict."""
        return self.ruling.owner

    def __str__(self) -> str:
        """Write it as a paragraph that a person can paste into a ticket."""
        heading = " ".join(filter(None, (self.control.label or self.control.id, self.control.name)))
        parties = (("Implements", self.implements), ("Configures", self.configures), ("Documents", self.documents))
        lines = [
            f"{heading}: {self.kind} ({self.designation})",
            " ".join(f"{act}: {', '.join(who) or 'nobody'}." for act, who in parties),
            str(self.ruling),
            f"Public sources: {self.standing}.",
            *(f"- {each}" for each in self.attributions),
        ]
        lines += [f"Differs: {self.difference}"] if self.difference else []
        return "\n".join(lines)
