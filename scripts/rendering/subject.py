"""What the site is about: a model, the guide, the answers that changed, and where it all stands in the source."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, final

from attrs import field, frozen

from shared_responsibility import GUIDE, MISREADINGS, Basis, Guide, Misreading, Model, Owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shared_responsibility import Certification, Circumstance, Control, Ruling, Service, Tool, Topic, Value, When

    from .changes import Change
    from .source_lines import Line


@final
@frozen(kw_only=True)
class Fragment:
    """Hold a part of a page that is filled in after the build: as HTML, and as Markdown for the page's twin."""

    html: str
    """What the built page gets."""
    markdown: str
    """What its plain twin gets."""


@final
@frozen(kw_only=True, slots=False)
class Subject:
    """Hold what is rendered, and look up what belongs to what."""

    model: Model
    """The model."""
    guide: Guide = GUIDE
    """The guide: scenarios, practices."""
    misreadings: tuple[Misreading, ...] = MISREADINGS
    """What people get wrong."""
    changes: tuple[Change, ...] = ()
    """The answers that changed, oldest first."""
    lines: Mapping[tuple[str, ...], Line] = field(factory=dict[tuple[str, ...], "Line"], eq=False)
    """Where entries stand in the source, as `lines_of` gives it."""
    source_url: str = ""
    """The address that a file's name follows; empty where the source is not published."""

    @cached_property
    def as_of(self) -> str:
        """The day of the data: the first of the newest month in which a page was read."""
        read = {citation.read for ruling in self.every_ruling for citation in ruling.sources}
        return f"{max(read, default='2026-01')[:7]}-01"

    @cached_property
    def modelled(self) -> tuple[Service, ...]:
        """The services of which something is known."""
        return tuple(service for service in self.model.services.values() if service.uses or service.facts)

    @cached_property
    def every_ruling(self) -> tuple[Ruling, ...]:
        """The ruling of each modelled service for each concern."""
        return tuple(ruling for service in self.modelled for ruling in self.rulings(service.id))

    def rulings(self, service: str, **said: Value | tuple[str, ...]) -> tuple[Ruling, ...]:
        """Rule on each concern of a service, the concerns of the topmost layer first."""
        return tuple(self.model.ruling(service, concern, **said) for concern in self.concerns)

    @cached_property
    def concerns(self) -> tuple[str, ...]:
        """The ids of the concerns, by layer from the top, then by id."""
        height = {layer.id: layer.height for layer in self.model.layers.values()}
        return tuple(sorted(self.model.concerns, key=lambda id_: (-height[self.model.concerns[id_].layer], id_)))

    def cases(self, ruling: Ruling) -> tuple[Ruling, ...]:
        """Give the rulings for what was not said: the alternatives, then what marked values would change."""
        exceptions = (
            self.model.ruling(ruling.service, ruling.concern, **{each.circumstance: each.value})
            for each in ruling.unless
        )
        return (*ruling.alternatives, *(each for each in exceptions if each not in ruling.alternatives))

    def moving(
        self, service: Service
    ) -> tuple[tuple[Circumstance, Value, tuple[Ruling, ...], tuple[Ruling, ...]], ...]:
        """
        Find the values of circumstances that move the line.

        Returns:
            The circumstance, the value, the rulings then, and those that differ in owner from what holds without it.
        """
        found = []
        for circumstance in service.asks:
            before = self.rulings(service.id, **dict(circumstance.given))
            for value in circumstance.values:
                after = self.rulings(service.id, **{circumstance.name: value})
                moved = tuple(new for old, new in zip(before, after, strict=True) if new.owner is not old.owner)
                if moved:
                    found.append((circumstance, value, after, moved))
        return tuple(found)

    @cached_property
    def moved(self) -> frozenset[str]:
        """The services in which a circumstance moves the line."""
        return frozenset(service.id for service in self.modelled if self.moving(service))

    # -- what belongs to what -------------------------------------------------------------------------------

    def tools_for(self, concerns: Iterable[str], service: str = "") -> tuple[Tool, ...]:
        """Find the tools that serve any of some concerns, in one service where it is named."""
        asked = set(concerns)
        return tuple(
            tool
            for tool in self.model.tools.values()
            if asked & set(tool.concerns) and (not service or not tool.services or service in tool.services)
        )

    def topics_of(self, concern: str) -> tuple[Topic, ...]:
        """Find the topics that a concern is part of."""
        return tuple(topic for topic in self.model.topics.values() if concern in topic.concerns)

    def controls_for(self, concerns: Iterable[str]) -> tuple[Control, ...]:
        """Find the controls that ask about any of some concerns."""
        asked = set(concerns)
        return tuple(control for control in self.model.controls.values() if asked & set(control.concerns))

    def certifications_for(self, concern: str) -> tuple[Certification, ...]:
        """Find the programmes that bear on a concern."""
        return tuple(each for each in self.model.certifications.values() if concern in each.concerns)

    def applying(self, service: str) -> tuple[str, ...]:
        """Name the concerns that exist in a service."""
        return tuple(
            each.concern
            for each in self.rulings(service)
            if each.owner is not Owner.NOT_APPLICABLE and each.basis is not Basis.NOT_MODELLED
        )

    def line_of(self, *key: str) -> Line | None:
        """Find where something stands in the source."""
        return self.lines.get(key)

    def line_behind(self, ruling: Ruling) -> Line | None:
        """Find the fact, or the general wording, that decided."""
        keys = (
            ("Fact", ruling.service, ruling.concern, ruling.because),
            ("Fact", "", ruling.concern, ruling.because),
            ("Wording", ruling.concern, ruling.because),
        )
        return next((self.lines[key] for key in keys if key in self.lines), None)


def written(pairs: When) -> list[tuple[str, list[str]]]:
    """Write circumstances as names and texts, several values as a list."""
    return [
        (name, [_text(each) for each in (value if isinstance(value, tuple) else (value,))]) for name, value in pairs
    ]


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else value
