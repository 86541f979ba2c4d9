"""How a control is divided, seen from a seat: what is inherited from AWS, what is one's own, what is left to one's own customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, final

from attrs import evolve, frozen

from ..._types import Shown
from ..._vocabulary import Owner, Verb
from ...exceptions import SharedResponsibilityError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..._chain import ChainRuling
    from ..._workload import Workload
    from ._order import Order
    from ._positions import Position

__all__ = ["AWS", "VENDOR", "Division", "divider", "followed"]

AWS, VENDOR = "aws", "vendor"
_CHOICES: Final = (Verb.CONFIGURE, Verb.SCHEDULE)


@final
@frozen(kw_only=True, repr=False)
class Division(Shown):
    """Hold how a control is divided, seen from a seat; nothing of it is held where it is open or does not apply."""

    inherited: bool = False
    """Whether a part is AWS's, and the one at the seat has the benefit of it."""
    own: tuple[str, ...] = ()
    """The concerns in which the one at the seat must act itself."""
    left: bool = False
    """Whether a part is left to those who use what the one at the seat provides."""
    provided: bool = False
    """Whether these bring something of their own, rather than only choose."""


def divider(workload: Workload, order: Order) -> Callable[[Position], Division]:
    """
    Prepare to divide the positions of a workload.

    Args:
        workload: the services in use.
        order: what is ordered.

    Returns:
        What divides a position.

    Raises:
        ChainError: when the chain does not hang together.
    """
    if order.chain is not None:
        rulings = followed(workload, order)
        return lambda position: _along(position, order, rulings)
    return _from_aws if order.seat == AWS else _on_aws


def followed(workload: Workload, order: Order) -> Mapping[str, ChainRuling]:
    """
    Follow every concern down the chain, for the services of a workload.

    Args:
        workload: the services in use, in place of those that the chain names.
        order: what is ordered.

    Returns:
        For each concern the ruling.

    Raises:
        SharedResponsibilityError: when there is no chain, and what a vendor passes on is therefore not known.
    """
    if order.chain is None:
        message = (
            "from the vendor's seat it needs a chain: what the vendor keeps, and what it passes on to its customers"
        )
        raise SharedResponsibilityError(message)
    chain = evolve(order.chain, uses=workload.uses)
    return {ruling.concern: ruling for ruling in chain.matrix(model=order.model)}


def _concerns(position: Position, *owners: Owner) -> tuple[str, ...]:
    """Name the concerns of a control that have one of these owners, in any use."""
    parts = (part for answer in position.answers for part in answer.ruling.ruling.parts)
    return tuple(sorted({part.concern for part in parts if part.owner in owners}))


def _from_aws(position: Position) -> Division:
    """Divide a control as AWS sees it: its own part, and its customer's."""
    owner = position.owner
    return Division(
        own=_concerns(position, Owner.AWS, Owner.SHARED) if owner in (Owner.AWS, Owner.SHARED) else (),
        left=owner in (Owner.CUSTOMER, Owner.SHARED),
        provided=any("customer" in answer.ruling.implements for answer in position.answers),
    )


def _on_aws(position: Position) -> Division:
    """Divide a control as somebody on AWS sees it: what is inherited, and one's own part."""
    owner = position.owner
    return Division(
        inherited=owner in (Owner.AWS, Owner.SHARED),
        own=_concerns(position, Owner.CUSTOMER, Owner.SHARED) if owner in (Owner.CUSTOMER, Owner.SHARED) else (),
    )


def _along(position: Position, order: Order, rulings: Mapping[str, ChainRuling]) -> Division:
    """Divide a control as the first party of a chain sees it: AWS's part, its own, and what it passes on."""
    assert order.chain is not None  # noqa: S101 (whoever calls it has followed the chain)
    first, *behind = [party.id for party in order.chain.parties]
    asked = [rulings[concern] for concern in position.control.concerns]
    if not all(ruling.holds and not ruling.needs for ruling in asked):
        return Division()
    told = [
        duty
        for ruling in asked
        for allocation in ruling.allocations
        for duty in allocation.duties
        if duty.party in behind
    ]
    return Division(
        inherited=_holds(asked, (AWS,)),
        own=tuple(ruling.concern for ruling in asked if first in ruling.holders),
        left=_holds(asked, behind),
        provided=not told or any(duty.verb not in _CHOICES for duty in told),
    )


def _holds(asked: Iterable[ChainRuling], parties: Iterable[str]) -> bool:
    """Tell whether one of the parties has one of the concerns."""
    return any(party in ruling.holders for ruling in asked for party in parties)
