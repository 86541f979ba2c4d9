"""What a notice of AWS Health asks: the map from event types to a concern, and to the move that is left."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, final

from attrs import frozen

from ._types import Shown

if TYPE_CHECKING:
    from ._ids import ConcernId, ServiceId
    from ._types import Citation, CustomId, Duty, When

__all__ = ["Notice"]


@final
@frozen(kw_only=True, repr=False)
class Notice(Shown):
    """
    Say what a type of AWS Health event is about: a service and a concern, so that the move follows from a ruling.

    Examples:
        >>> import shared_responsibility as srm
        >>> retirement = next(each for each in srm.NOTICES if each.code == "AWS_EC2_INSTANCE_RETIREMENT_SCHEDULED")
        >>> retirement.service, retirement.concern, retirement.pattern
        ('ec2', 'node-lifecycle', False)
    """

    code: str
    """The event type code, or a shell pattern for the codes of a family that AWS documents."""
    service: ServiceId | CustomId | str = ""
    """The id of the service; empty where the event itself names it."""
    concern: ConcernId | CustomId
    """The id of the concern that the event asks about."""
    circumstances: When = ()
    """What the event presupposes."""
    moves: tuple[Duty, ...] = ()
    """What is left for the customer, where that is not what the ruling of the concern says; where none of it holds, the move is AWS's."""
    sources: tuple[Citation, ...]
    """Who shows the code or the family, and who says what is left to do."""

    @property
    def pattern(self) -> bool:
        """Whether it stands for a family of codes, not for a single one."""
        return "*" in self.code

    def covers(self, code: str) -> bool:
        """
        Tell whether an event type is meant.

        Args:
            code: the event type code.

        Returns:
            Whether it is this code, or of this family.
        """
        return fnmatchcase(code, self.code) if self.pattern else code == self.code
