"""
The AWS Shared Responsibility Model as a typed, immutable, cited domain API.

`owner(service, concern)` says whose job something is; `ruling(...)` says what each side must do, why, and which AWS page says so.

Examples:
    >>> import shared_responsibility as srm
    >>> srm.owner("rds", "guest-os-patching")
    <Owner.AWS: 'aws'>
    >>> srm.owner("ecs", "guest-os-patching")
    <Owner.UNDETERMINED: 'undetermined'>
    >>> srm.owner("ecs", "guest-os-patching", launch_type="fargate")
    <Owner.AWS: 'aws'>
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._default import MODEL
    from ._ids import CertificationId, ConcernId, ProfileId, ServiceId, ToolId
    from ._model import Catalogue, Model
    from ._types import (
        Certification,
        Circumstance,
        Citation,
        Concern,
        Control,
        CustomId,
        Delegation,
        Duty,
        Entry,
        Fact,
        Identification,
        Layer,
        Mode,
        Overlay,
        Partition,
        Party,
        Profile,
        Ruling,
        Service,
        ServiceCategory,
        Sign,
        Source,
        Stance,
        Tool,
        Topic,
        Unless,
        Uses,
        Value,
        When,
        Wording,
    )
    from ._vocabulary import (
        Basis,
        CategoryScheme,
        CertificationKind,
        ControlKind,
        Lifecycle,
        Owner,
        PartyKind,
        Rank,
        Scope,
        ServiceKind,
        Standing,
        Verb,
    )
    from .exceptions import (
        AmbiguousNameError,
        CircumstanceConflictError,
        CircumstanceNotAskedError,
        ContradictionError,
        InputError,
        OverlayConflictError,
        OverlayError,
        SharedResponsibilityError,
        UnknownCircumstanceError,
        UnknownConcernError,
        UnknownEntryError,
        UnknownNameError,
        UnknownServiceError,
        UnknownValueError,
    )

    owner = MODEL.owner
    ruling = MODEL.ruling
    service = MODEL.service
    concern = MODEL.concern
    identify = MODEL.identify

_HOMES = {
    "_default": ("MODEL",),
    "_ids": ("CertificationId", "ConcernId", "ProfileId", "ServiceId", "ToolId"),
    "_model": ("Catalogue", "Model"),
    "_types": (
        "Certification",
        "Circumstance",
        "Citation",
        "Concern",
        "Control",
        "CustomId",
        "Delegation",
        "Duty",
        "Entry",
        "Fact",
        "Identification",
        "Layer",
        "Mode",
        "Overlay",
        "Partition",
        "Party",
        "Profile",
        "Ruling",
        "Service",
        "ServiceCategory",
        "Sign",
        "Source",
        "Stance",
        "Tool",
        "Topic",
        "Unless",
        "Uses",
        "Value",
        "When",
        "Wording",
    ),
    "_vocabulary": (
        "Basis",
        "CategoryScheme",
        "CertificationKind",
        "ControlKind",
        "Lifecycle",
        "Owner",
        "PartyKind",
        "Rank",
        "Scope",
        "ServiceKind",
        "Standing",
        "Verb",
    ),
    "exceptions": (
        "AmbiguousNameError",
        "CircumstanceConflictError",
        "CircumstanceNotAskedError",
        "ContradictionError",
        "InputError",
        "OverlayConflictError",
        "OverlayError",
        "SharedResponsibilityError",
        "UnknownCircumstanceError",
        "UnknownConcernError",
        "UnknownEntryError",
        "UnknownNameError",
        "UnknownServiceError",
        "UnknownValueError",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
_ANSWERS = ("concern", "identify", "owner", "ruling", "service")

__all__ = sorted([*_HOME_OF, *_ANSWERS])  # noqa: PLE0605 (the type checkers read the imports above)


def __getattr__(name: str) -> Any:  # noqa: ANN401 (whatever the name means)
    """Read a public name from its module when it is first touched: importing the package reads no facts."""
    if name in _ANSWERS:
        value = getattr(__getattr__("MODEL"), name)
    elif name in _HOME_OF:
        value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, those not yet read included."""
    return sorted({*globals(), *__all__})
