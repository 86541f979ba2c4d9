"""
Chains: AWS, then a platform or a vendor, then its customer; who has what, what nobody has, what two have.

The first pair is ruled on by the model.
Each further pair rests on what the one tells the other: an allocation for each concern that it keeps or passes on.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, final

from attrs import evolve, field, frozen

from ._default import MODEL
from ._names import nearest
from ._types import Shown, is_id
from ._vocabulary import Owner
from .exceptions import ChainError, UnknownConcernError, UnknownEntryError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._model import Model
    from ._registry import Party
    from ._types import Citation, Duty, Ruling
    from ._workload import Use

__all__ = ["Allocation", "Chain", "ChainRuling", "Link", "Seat"]

_SHORTEST = 2


@final
class Seat(StrEnum):
    """
    Say how a party stands to a concern.

    Examples:
        >>> Seat("inherited") is Seat.INHERITED
        True
    """

    OWN = "own"
    """It must act."""
    SHARED = "shared"
    """It must act, and so must another party of the chain."""
    INHERITED = "inherited"
    """A party before it acts, and it has the benefit."""
    PASSED_ON = "passed-on"
    """It leaves the concern to a party behind it."""
    NOT_APPLICABLE = "not-applicable"
    """The thing does not exist there."""
    UNDETERMINED = "undetermined"
    """Nobody can say: a circumstance is missing, or nobody has the concern."""


@final
@frozen(kw_only=True, repr=False)
class Allocation(Shown):
    """Hold what a provider tells its customer about a concern: who has it."""

    concern: str
    """The id of the concern."""
    holders: tuple[str, ...]
    """The ids of the parties that have it, so the provider says; none: it says that nobody has."""
    because: str
    """Why, in a sentence."""
    duties: tuple[Duty, ...] = ()
    """What each of them does; parties by their ids."""
    sources: tuple[Citation, ...] = ()
    """The agreement or the page that says so."""


@final
@frozen(kw_only=True, repr=False)
class Link(Shown):
    """Hold what one party of a chain tells the next."""

    provider: str
    """The id of the party that provides."""
    customer: str
    """The id of the party behind it."""
    allocations: tuple[Allocation, ...] = ()
    """What it says, an allocation for each concern; silence on what it has leaves a gap."""


@final
@frozen(kw_only=True, repr=False)
class ChainRuling(Shown):
    """Say who in a chain has a concern, and where the chain does not hold."""

    concern: str
    """The id of the concern."""
    holders: tuple[str, ...] = ()
    """The ids of the parties that must act, in the order of the chain."""
    seats: tuple[tuple[str, Seat], ...] = ()
    """How each party of the chain stands to it."""
    everyones: bool = False
    """Whether every party has it for itself: what its provider does for its own part does not count."""
    gaps: tuple[str, ...] = ()
    """What nobody has, a sentence each."""
    conflicts: tuple[str, ...] = ()
    """What two have, a sentence each."""
    needs: tuple[str, ...] = ()
    """The circumstances that are missing to settle it."""
    rulings: tuple[Ruling, ...] = ()
    """What the model says of the first pair, a ruling for each use."""
    allocations: tuple[Allocation, ...] = ()
    """What the further providers say of it."""

    def seat(self, party: str) -> Seat:
        """
        Say how a party stands to the concern.

        Args:
            party: its id.

        Returns:
            The seat.

        Raises:
            UnknownEntryError: when the chain has no such party.
        """
        known = dict(self.seats)
        if party not in known:
            raise UnknownEntryError(party, nearest(party, known), kind="party of the chain")
        return known[party]

    @property
    def holds(self) -> bool:
        """Whether the chain has neither gap nor conflict here."""
        return not self.gaps and not self.conflicts

    def __str__(self) -> str:
        """Say who has it, and what is wrong, a line each."""
        holders = ", ".join(self.holders) or ("nobody" if self.gaps else "does not exist there")
        open_ = f" (tell {', '.join(self.needs)})" if self.needs else ""
        lines = [f"{self.concern}: {'undetermined' if self.needs else holders}{open_}"]
        lines += [f"  gap: {each}" for each in self.gaps]
        lines += [f"  conflict: {each}" for each in self.conflicts]
        return "\n".join(lines)


@final
@frozen(kw_only=True, repr=False)
class Chain(Shown):
    """
    Put parties in a row: each provides something to the next.

    Examples:
        >>> import shared_responsibility as srm
        >>> vendor = srm.Party(id="acme", name="Acme", kind=srm.PartyKind.OPERATOR)
        >>> tenant = srm.Party(id="tenant", name="the tenant", kind=srm.PartyKind.CUSTOMER)
        >>> code = srm.Allocation(concern="application-code", holders=("acme",), because="The product is Acme's.")
        >>> chain = Chain(
        ...     id="acme-on-aws",
        ...     parties=(vendor, tenant),
        ...     uses=(srm.Use(service="lambda"),),
        ...     links=(Link(provider="acme", customer="tenant", allocations=(code,)),),
        ... )
        >>> chain.rule("application-code").seat("tenant")
        <Seat.INHERITED: 'inherited'>
        >>> print(chain.rule("customer-incident-response"))
        customer-incident-response: acme, tenant
    """

    id: str = field(validator=is_id)
    """Kebab case: `acme-on-aws`."""
    parties: tuple[Party, ...]
    """The parties behind AWS, in order: the one that uses AWS first, the last customer last."""
    uses: tuple[Use, ...]
    """What the first of them uses of AWS."""
    links: tuple[Link, ...] = ()
    """What each of them tells the next."""

    def rule(self, concern: str, *, model: Model = MODEL) -> ChainRuling:
        """
        Say who has a concern.

        Args:
            concern: the id of the concern.
            model: the model that rules on the first pair.

        Returns:
            The ruling for every seat.

        Raises:
            ChainError: when the chain does not hang together; it lists every fault.
            UnknownConcernError: when there is no such concern.
        """
        self.check(model)
        if concern not in model.concerns:
            raise UnknownConcernError(concern, nearest(concern, model.concerns))
        return self._rule(concern, model)

    def matrix(self, *, model: Model = MODEL) -> tuple[ChainRuling, ...]:
        """
        Rule on every concern.

        Args:
            model: the model that rules on the first pair.

        Returns:
            A ruling for each concern of the model, sorted by concern.

        Raises:
            ChainError: when the chain does not hang together; it lists every fault.
        """
        self.check(model)
        return tuple(self._rule(concern, model) for concern in model.concerns)

    def check(self, model: Model = MODEL) -> None:
        """
        Refuse a chain that does not hang together.

        Args:
            model: the model whose services and concerns it speaks of.

        Raises:
            ChainError: with every fault.
        """
        faults = [*self._faults(model)]
        if faults:
            raise ChainError(self.id, faults)

    def _faults(self, model: Model) -> Iterator[str]:
        ids = [party.id for party in self.parties]
        if len(ids) < _SHORTEST:
            yield "it has fewer than two parties behind AWS"
        if len({"aws", *ids}) <= len(ids):
            yield "a party stands in it twice"
        yield from (
            str(UnknownEntryError(use.service, nearest(use.service, model.services), kind="service"))
            for use in self.uses
            if use.service not in model.services
        )
        pairs = list(pairwise(ids))
        told = [(link.provider, link.customer) for link in self.links]
        yield from (f"{one} and {other} are no neighbours" for one, other in told if (one, other) not in pairs)
        yield from (f"{one} tells {other} twice" for one, other in pairs if told.count((one, other)) > 1)
        for link in self.links:
            concerns = [each.concern for each in link.allocations]
            yield from (f"{link.provider} speaks of {each} twice" for each in set(concerns) if concerns.count(each) > 1)
            for allocation in link.allocations:
                if allocation.concern not in model.concerns:
                    yield str(UnknownConcernError(allocation.concern, nearest(allocation.concern, model.concerns)))
                known = {"aws", *ids}
                parties = [*allocation.holders, *(duty.party for duty in allocation.duties)]
                yield from (
                    str(UnknownEntryError(each, nearest(each, known), kind="party of the chain"))
                    for each in dict.fromkeys(parties)
                    if each not in known
                )

    def _rule(self, concern: str, model: Model) -> ChainRuling:
        """Follow the concern down the chain."""
        first, *_ = ids = [party.id for party in self.parties]
        rulings = tuple(model.ruling(use.service, concern, **dict(use.circumstances)) for use in self.uses)
        owners = {ruling.owner for ruling in rulings}
        everyones = model.concerns[concern].everyones
        holders = {"aws"} if owners & {Owner.AWS, Owner.SHARED} else set[str]()
        holders |= {first} if owners & {Owner.CUSTOMER, Owner.SHARED} else set()
        ruling = ChainRuling(
            concern=concern,
            everyones=everyones,
            rulings=rulings,
            allocations=tuple(each for link in self.links for each in link.allocations if each.concern == concern),
        )
        if Owner.UNDETERMINED in owners:
            needs = tuple(dict.fromkeys(name for each in rulings for name in each.needs))
            seats = tuple((each, Seat.UNDETERMINED) for each in ("aws", *ids))
            silent = () if needs else (f"the model does not say who has {concern}",)
            return evolve(ruling, needs=needs, gaps=silent, seats=seats)
        gaps: list[str] = []
        conflicts: list[str] = []
        passed: set[str] = set()
        told = {(link.provider, link.customer): link for link in self.links}
        for pair in pairwise(ids):
            link = told.get(pair, Link(provider=pair[0], customer=pair[1]))
            said = next((each for each in link.allocations if each.concern == concern), None)
            if everyones and holders:
                holders |= {link.provider, link.customer}
            elif link.provider in holders:
                passed |= _hand_over(link, said, holders, gaps)
            elif said:
                conflicts += _claimed_again(link, said, holders)
        order = ["aws", *ids]
        return evolve(
            ruling,
            holders=tuple(each for each in order if each in holders),
            seats=tuple(_seats(order, holders, passed, everyones=everyones, gap=bool(gaps))),
            gaps=tuple(gaps),
            conflicts=tuple(conflicts),
        )


def _hand_over(link: Link, said: Allocation | None, holders: set[str], gaps: list[str]) -> set[str]:
    """Let a party that has a concern keep it, share it or pass it on, as it says; give who has passed it on."""
    if said is None:
        gaps.append(f"{link.provider} has it and tells {link.customer} nothing about it")
        return set()
    elsewhere = [each for each in said.holders if each not in (link.provider, link.customer, *holders)]
    gaps.extend(f"{link.provider} says that {each} has it, but {each} has not" for each in elsewhere)
    if link.customer in said.holders:
        holders.add(link.customer)
    if link.provider in said.holders:
        return set()
    holders.discard(link.provider)
    if link.customer not in said.holders and not elsewhere:
        whose = ", ".join(said.holders) or "nobody"
        gaps.append(f"{link.provider} must act and says that {whose} does")
    return {link.provider} if link.customer in said.holders else set()


def _claimed_again(link: Link, said: Allocation, holders: set[str]) -> Iterator[str]:
    """Name who is given a concern that somebody else has already."""
    for each in said.holders:
        if each not in holders:
            whose = ", ".join(sorted(holders)) or "nobody"
            yield f"{link.provider} says that {each} has it, but it is {whose} that has it"


def _seats(
    order: list[str], holders: set[str], passed: set[str], *, everyones: bool, gap: bool
) -> Iterator[tuple[str, Seat]]:
    """Say how each party stands to a concern that some hold and some have passed on."""
    first = min((order.index(each) for each in holders), default=0)
    for place, party in enumerate(order):
        if party in holders:
            yield party, Seat.SHARED if len(holders) > 1 and not everyones else Seat.OWN
        elif party in passed or (place < first):
            yield party, Seat.PASSED_ON
        elif gap:
            yield party, Seat.UNDETERMINED
        else:
            yield party, Seat.INHERITED if holders else Seat.NOT_APPLICABLE
