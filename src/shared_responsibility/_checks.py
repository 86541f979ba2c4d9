"""What a security check asks about: the map from the checks of scanners to service and concern."""

from __future__ import annotations

from re import fullmatch
from typing import TYPE_CHECKING, Any, final

from attrs import field, frozen

from ._types import Shown

if TYPE_CHECKING:
    from attrs import Attribute

    from ._ids import ConcernId, ServiceId
    from ._types import CustomId, When

__all__ = ["Check"]


def _is_check_id(_instance: object, attribute: Attribute[Any], value: Any) -> None:  # noqa: ANN401 (whatever was given)
    """Refuse an id that is not a scanner, a colon and the scanner's own id: AWS writes its own in capitals."""
    if not (isinstance(value, str) and fullmatch(r"[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*", value)):
        message = f"{attribute.name} {value!r:.60} is not a scanner, a colon and the scanner's own id"
        raise ValueError(message)


@final
@frozen(kw_only=True, repr=False)
class Check(Shown):
    """
    Say what a check of a security scanner asks about: a service and a concern, so that its owner follows from a ruling.

    What the check is called and what it advises stays with the scanner: the id leads there.

    Examples:
        >>> import shared_responsibility as srm
        >>> check = srm.MODEL.checks["security-hub:S3.8"]
        >>> check.service, check.concern
        ('s3', 'resource-policy-configuration')
    """

    id: str = field(validator=_is_check_id)
    """The scanner and its own id, spelled as the scanner spells it: `security-hub:S3.8`, `prowler:s3_bucket_public_access`."""
    service: ServiceId | CustomId
    """The id of the service whose configuration is examined."""
    concern: ConcernId | CustomId
    """The id of the concern that the check asks about."""
    circumstances: When = ()
    """What the check presupposes: pairs of a circumstance and its value."""
