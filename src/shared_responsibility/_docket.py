"""What bears on each concern of each service: the rows of profiles, places, facts and overlays, made once and ruled on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, final

from attrs import asdict

from ._resolver import Case, Row, rule
from ._types import Ruling
from ._vocabulary import Basis, Rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ._registry import Overlay
    from ._resolver import Cast, Said
    from ._types import Concern, Fact, Service, Uses

    _Own: TypeAlias = tuple[Fact, Rank, Basis, Overlay | None]

__all__ = ["Docket"]

_MOST_CASES = 256


@final
class Docket:
    """
    Collect what is said of the services of a model, and rule on it.

    Args:
        services: every service.
        concerns: every concern.
        places: reads what the placement of a resource changes in every service that asks for one.
        overlays: what is laid over.
    """

    def __init__(
        self,
        services: Mapping[str, Service],
        concerns: Mapping[str, Concern],
        places: Callable[[], tuple[Fact, ...]],
        overlays: Iterable[Overlay],
    ) -> None:
        """Keep where everything is said; collect nothing yet."""
        self._services = services
        self._concerns = concerns
        self._places = places
        self._overlays = tuple(overlays)
        self._cases: dict[tuple[str, str], Case] = {}
        self._stances: dict[str, dict[str, Row]] = {}
        self._own: dict[str, dict[str, list[_Own]]] = {}
        self._heard: dict[str, tuple[dict[str, list[_Own]], Sequence[Uses]]] = {}
        self._alike: dict[tuple[str, str, object], dict[str, Any]] = {}

    def case(self, service_id: str, concern_id: str) -> Case:
        """
        Collect everything that bears on one concern of one service.

        Args:
            service_id: the id of the service.
            concern_id: the id of the concern.

        Returns:
            The circumstances, the rows, and what they give in each world.
        """
        known = self._cases.get((service_id, concern_id))
        if known is None:
            service = self._services[service_id]
            known = Case(
                service=service_id, concern=concern_id, asks=service.asks, rows=tuple(self._rows(service, concern_id))
            )
            if known.mentioned:  # where nothing is asked there is one answer, which is kept itself
                # Rulings are kept for good; what led to them is needed again soon or never.
                if len(self._cases) >= _MOST_CASES:
                    self._cases.clear()
                self._cases[service_id, concern_id] = known
        return known

    def rule(self, service_id: str, concern_id: str, said: Said, cast: Cast) -> Ruling:
        """
        Rule on one concern of one service; where a profile alone speaks, all who follow it have one ruling, apart from the name.

        Args:
            service_id: the id of the service.
            concern_id: the id of the concern.
            said: for each circumstance that was given, the values it may have; closed under what they presuppose.
            cast: who plays the roles.

        Returns:
            The ruling.
        """
        profile = None if said else self._speaks_alone(service_id, concern_id)
        if profile is None:
            return rule(self.case(service_id, concern_id), said, cast)
        key = (profile, concern_id, cast.fill)
        known = self._alike.get(key)
        if known is not None:
            return Ruling(service=service_id, **known)
        case = self.case(service_id, concern_id)
        ruling = rule(case, said, cast)
        if not any(duty.when for row in case.rows for duty in row.wording):  # these are due by what a service asks for
            known = self._alike[key] = asdict(ruling, recurse=False)
            del known["service"]
        return ruling

    def _speaks_alone(self, service_id: str, concern: str) -> str | None:
        """Name the profile that alone speaks of a concern, unconditionally; it has no name where none does. None where more is said."""
        known = self._heard.get(service_id)
        if known is None:
            service = self._services[service_id]
            known = self._heard[service_id] = self._own_facts(service), service.uses
        own, uses = known
        if concern in own:
            return None
        if len(uses) > 1:
            stances = self._general_rows(concern)
            uses = [each for each in uses if each.profile in stances]
        if not uses:
            return ""
        return uses[0].profile if len(uses) == 1 and not uses[0].when else None

    def _rows(self, service: Service, concern: str) -> Iterator[Row]:
        """Give what is said of one concern of one service: by its profiles, then of itself."""
        stances = self._general_rows(concern)
        for uses in service.uses:
            if uses.profile in stances:
                stance = stances[uses.profile]
                yield stance._replace(when=uses.when) if uses.when else stance
        for fact, rank, basis, overlay in self._own_facts(service).get(concern, ()):
            row = self._row(fact, rank=rank, basis=basis)
            yield row._replace(precedence=overlay.precedence, overlay=overlay.id) if overlay else row

    def _general_rows(self, concern_id: str) -> dict[str, Row]:
        """Give for each profile what a concern says of it; thousands of rulings share these rows."""
        known = self._stances.get(concern_id)
        if known is None:
            concern = self._concerns[concern_id]
            wordings = {wording.owner: wording for wording in concern.wordings}
            known = self._stances[concern_id] = {
                profile: Row(
                    owner=stance.owner,
                    rank=Rank.STANCE,
                    because=wordings[stance.owner].because,
                    wording=wordings[stance.owner].duties,
                    sources=stance.sources,
                    basis=Basis.INHERITED if stance.sources else Basis.INFERRED,
                )
                for stance in concern.stances
                for profile in stance.profiles
            }
        return known

    def _own_facts(self, service: Service) -> dict[str, list[_Own]]:
        """Give by concern what is said of a service itself: by its facts, of its place, by overlays."""
        known = self._own.get(service.id)
        if known is None:
            found: dict[str, list[_Own]] = {}
            for own in self._said_of(service):
                found.setdefault(own[0].concern, []).append(own)
            known = self._own[service.id] = found  # only when it is whole: other threads look here too
        return known

    def _said_of(self, service: Service) -> Iterator[_Own]:
        for fact in service.facts:
            yield fact, Rank.FACT, Basis.STATED, None
        for fact in self._places() if service.circumstance("placement") else ():
            yield fact, Rank.PLACE, Basis.INHERITED, None
        for overlay in self._overlays:
            for entry in overlay.entries:
                if entry.service == service.id:
                    yield entry.fact, Rank.OVERLAY, Basis.OVERLAY, overlay

    def _row(self, fact: Fact, *, rank: Rank, basis: Basis) -> Row:
        """Make a row of a fact; the concern's general wording speaks where it is silent."""
        wordings = self._concerns[fact.concern].wordings
        return Row(
            owner=fact.owner,
            when=fact.when,
            rank=rank,
            because=fact.because,
            duties=fact.duties,
            wording=next((wording.duties for wording in wordings if wording.owner is fact.owner), ()),
            sources=fact.sources,
            basis=basis,
            contested=fact.contested,
        )
