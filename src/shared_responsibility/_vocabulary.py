"""The small closed kinds: what code may branch on."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import final

__all__ = [
    "Basis",
    "Lifecycle",
    "Owner",
    "Rank",
    "ServiceKind",
    "Standing",
    "Verb",
]


@final
class Owner(StrEnum):
    """
    Say which side of the line must act on the running resource.

    Examples:
        >>> from shared_responsibility import Owner, owner
        >>> owner("ec2", "guest-os-patching") is Owner.CUSTOMER
        True
    """

    AWS = "aws"
    """AWS must act; the customer may still have a choice or a duty beside it."""
    CUSTOMER = "customer"
    """The customer must act, or somebody on the customer's side."""
    SHARED = "shared"
    """Both must act on the same thing for it to happen; of a topic: split, each half listed."""
    NOT_APPLICABLE = "not-applicable"
    """The thing does not exist there."""
    UNDETERMINED = "undetermined"
    """It depends on circumstances that were not given, or nothing is known: the ruling says which."""


@final
class Basis(StrEnum):
    """Say how firm the ground under a ruling is."""

    STATED = "stated"
    """An AWS page says it of this service."""
    INHERITED = "inherited"
    """An AWS page says it of this class of service."""
    INFERRED = "inferred"
    """It follows from the class of service; no page was found that says it."""
    OVERLAY = "overlay"
    """An organisation said so, for itself."""
    NOT_MODELLED = "not-modelled"
    """Nothing is known here: no answer."""


@final
class Standing(StrEnum):
    """Say how well the sources of a ruling agree."""

    AGREED = "agreed"
    """Two or more pages say so."""
    SINGLE = "single"
    """One page says so."""
    CONTESTED = "contested"
    """AWS's own pages, or public sources, disagree; both are cited."""
    NONE = "none"
    """There is no source."""


@final
class Verb(StrEnum):
    """Say what kind of act a duty is."""

    PROVIDE = "provide"
    """Build and run the thing, or the means for it."""
    PUBLISH = "publish"
    """Make a fix, an image, a version or a notice available."""
    APPLY = "apply"
    """Put it onto the running resource."""
    SCHEDULE = "schedule"
    """Choose the moment."""
    CONFIGURE = "configure"
    """Choose and set how it behaves."""
    MONITOR = "monitor"
    """Watch it, and read what it reports."""
    RECOVER = "recover"
    """Bring it back."""
    EVIDENCE = "evidence"
    """Show to others that it is done."""


@final
class Lifecycle(StrEnum):
    """Say whether a service can still be had."""

    ACTIVE = "active"
    """Anybody can use it."""
    CLOSED = "closed-to-new-customers"
    """Those who use it may go on; nobody else may start."""
    RETIRED = "retired"
    """It is gone."""
    UNKNOWN = "unknown"
    """No page was found that says."""


@final
class ServiceKind(StrEnum):
    """Say what kind of thing a service entry is."""

    SERVICE = "service"
    """A service with an API of its own."""
    PART = "part"
    """Has its own API, but is sold as part of its parent."""
    SUB_PRODUCT = "sub-product"
    """Sold by a name of its own, reached through its parent's API."""
    FEATURE = "feature"
    """A capability of its parent that people ask about by name."""
    TIER = "tier"
    """A level of service of its parent."""
    HARDWARE = "hardware"
    """A machine or a chip."""
    SOFTWARE = "software"
    """Software that AWS publishes and the customer runs."""
    MODEL = "model"
    """A foundation model."""
    INFRASTRUCTURE = "infrastructure"
    """A kind of place that AWS operates."""
    PROFESSIONAL_SERVICE = "professional-service"
    """People, not software."""
    THIRD_PARTY = "third-party"
    """Run by another company on AWS."""


@final
class Rank(IntEnum):
    """Order the kinds of row; the highest decides among equally specific ones."""

    STANCE = 0
    """What a profile says of every service that uses it."""
    PLACE = 1
    """What the placement of a resource changes."""
    FACT = 2
    """What is said of the service itself."""
    OVERLAY = 3
    """What an organisation says for itself."""
