"""
The public `owner`: a plain question is looked up before any fact, or even attrs, is read.

The table is written from the built-in model, and an audit proves it equal to what the resolver answers, cell by cell.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from ._vocabulary import Owner
from .catalog._owners import CONCERNS, OWNERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._ids import ConcernId, ServiceId
    from ._model import Model
    from ._registry import Control, Topic
    from ._types import Concern, Service, Value

__all__ = ["owner"]

_OWNER_OF_LETTER: Final = {owner.value[0]: owner for owner in Owner}


def owner(
    service: ServiceId | str | Service,
    concern: ConcernId | str | Concern | Topic | Control,
    /,
    **circumstances: Value | Iterable[Value],
) -> Owner:
    """
    Say who must act, by the built-in model.

    Args:
        service: an id, any other name that means one service, or the service.
        concern: the id of a concern, topic or control, or the thing itself.
        **circumstances: what is known of the deployment; a collection of values means one of them or all of them.

    Returns:
        The verdict; `Owner.UNDETERMINED` where it depends on what was not said.

    Raises:
        SharedResponsibilityError: as `Model.owner` says.

    Examples:
        >>> import shared_responsibility as srm
        >>> srm.owner("ec2", "guest-os-patching")
        <Owner.CUSTOMER: 'customer'>
        >>> srm.owner("ecs", "guest-os-patching", launch_type="fargate")
        <Owner.AWS: 'aws'>
    """
    if not circumstances:
        try:
            return _OWNER_OF_LETTER[OWNERS[service][CONCERNS[concern]]]  # type: ignore[index]
        except (KeyError, TypeError):
            pass
    return _model().owner(service, concern, **circumstances)


@cache
def _model() -> Model:
    from ._default import MODEL  # noqa: PLC0415 (read when a question needs the facts)

    return MODEL
