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
    from collections.abc import Iterable

    from ._catalogue import Catalogue
    from ._chain import Allocation, Chain, ChainRuling, Link, Seat
    from ._checks import Check
    from ._data import Answer, AnswerChange, DataDiff, data_diff
    from ._default import MODEL
    from ._diff import Change, Comparison, Diff, Shift, diff
    from ._frameworks import (
        Asks,
        Attribution,
        Baseline,
        ControlRuling,
        Designation,
        Difference,
        Framework,
        Library,
        Testimony,
    )
    from ._guide import (
        Claim,
        Coarser,
        FurtherLink,
        Guide,
        Misreading,
        Practice,
        Responsibility,
        Scenario,
        Scope,
        ServiceTypeRow,
        SummaryRow,
    )
    from ._ids import CertificationId, ConcernId, ProfileId, ServiceId, ToolId
    from ._model import Model
    from ._notices import Notice
    from ._plugins import installed_overlays
    from ._registry import (
        CategoryScheme,
        Certification,
        CertificationKind,
        Control,
        ControlKind,
        Delegation,
        Entry,
        EvidenceAccess,
        Layer,
        Overlay,
        Partition,
        Party,
        PartyKind,
        Profile,
        ServiceCategory,
        Tool,
        ToolRole,
        Topic,
    )
    from ._tools import concerns_for, tools_for
    from ._triage import Finding, Triage, TriageResult, TriageStatus, TriageSummary, triage
    from ._types import (
        Circumstance,
        Citation,
        Concern,
        CustomId,
        Duty,
        Fact,
        Identification,
        Mode,
        Ruling,
        Service,
        Sign,
        Source,
        Stance,
        Unless,
        Uses,
        Value,
        When,
        Wording,
    )
    from ._verdicts import owner
    from ._vocabulary import Basis, Lifecycle, Owner, Rank, ServiceKind, Standing, Verb
    from ._workload import Assessment, Sighting, Unplaced, Use, Workload
    from .catalog._version import DATA_VERSION
    from .catalog.guide import GUIDE
    from .catalog.misreadings import MISREADINGS
    from .catalog.notices import NOTICES
    from .exceptions import (
        AmbiguousNameError,
        ChainError,
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
    from .frames import annotate
    from .importers import load

    def ruling(
        service: ServiceId | str | Service,
        concern: ConcernId | str | Concern | Topic | Control,
        /,
        **circumstances: Value | Iterable[Value],
    ) -> Ruling:
        """Give the whole answer, by the built-in model: see `Model.ruling`."""
        ...

    def service(name: ServiceId | str | Service) -> Service:
        """Find a service of the built-in model by any of its names: see `Model.service`."""
        ...

    def concern(name: ConcernId | str | Concern) -> Concern:
        """Find a concern of the built-in model: see `Model.concern`."""
        ...

    def check(name: str | Check) -> Check:
        """Find a check of a security scanner in the built-in model: see `Model.check`."""
        ...

    def control(name: str | Control) -> Control:
        """Find a control in the built-in model by any usual spelling of its name: see `Model.control`."""
        ...

    def control_ruling(
        service: ServiceId | str | Service, control: str | Control, /, **circumstances: Value | Iterable[Value]
    ) -> ControlRuling:
        """Give the whole answer about a control of a service: see `Model.control_ruling`."""
        ...

    def identify(name: object, vocabulary: str = "", *, near: bool = True) -> Identification:
        """Say what a name means to the built-in model: see `Model.identify`."""
        ...


__all__ = [
    "DATA_VERSION",
    "GUIDE",
    "MISREADINGS",
    "MODEL",
    "NOTICES",
    "Allocation",
    "AmbiguousNameError",
    "Answer",
    "AnswerChange",
    "Asks",
    "Assessment",
    "Attribution",
    "Baseline",
    "Basis",
    "Catalogue",
    "CategoryScheme",
    "Certification",
    "CertificationId",
    "CertificationKind",
    "Chain",
    "ChainError",
    "ChainRuling",
    "Change",
    "Check",
    "Circumstance",
    "CircumstanceConflictError",
    "CircumstanceNotAskedError",
    "Citation",
    "Claim",
    "Coarser",
    "Comparison",
    "Concern",
    "ConcernId",
    "ContradictionError",
    "Control",
    "ControlKind",
    "ControlRuling",
    "CustomId",
    "DataDiff",
    "Delegation",
    "Designation",
    "Diff",
    "Difference",
    "Duty",
    "Entry",
    "EvidenceAccess",
    "Fact",
    "Finding",
    "Framework",
    "FurtherLink",
    "Guide",
    "Identification",
    "InputError",
    "Layer",
    "Library",
    "Lifecycle",
    "Link",
    "Misreading",
    "Mode",
    "Model",
    "Notice",
    "Overlay",
    "OverlayConflictError",
    "OverlayError",
    "Owner",
    "Partition",
    "Party",
    "PartyKind",
    "Practice",
    "Profile",
    "ProfileId",
    "Rank",
    "Responsibility",
    "Ruling",
    "Scenario",
    "Scope",
    "Seat",
    "Service",
    "ServiceCategory",
    "ServiceId",
    "ServiceKind",
    "ServiceTypeRow",
    "SharedResponsibilityError",
    "Shift",
    "Sighting",
    "Sign",
    "Source",
    "Stance",
    "Standing",
    "SummaryRow",
    "Testimony",
    "Tool",
    "ToolId",
    "ToolRole",
    "Topic",
    "Triage",
    "TriageResult",
    "TriageStatus",
    "TriageSummary",
    "UnknownCircumstanceError",
    "UnknownConcernError",
    "UnknownEntryError",
    "UnknownNameError",
    "UnknownServiceError",
    "UnknownValueError",
    "Unless",
    "Unplaced",
    "Use",
    "Uses",
    "Value",
    "Verb",
    "When",
    "Wording",
    "Workload",
    "annotate",
    "check",
    "concern",
    "concerns_for",
    "control",
    "control_ruling",
    "data_diff",
    "diff",
    "identify",
    "installed_overlays",
    "load",
    "owner",
    "ruling",
    "service",
    "tools_for",
    "triage",
]

_ANSWERS = frozenset({"check", "concern", "control", "control_ruling", "identify", "ruling", "service"})
"""The methods of the built-in model that are public functions too."""
_HOMES = (
    "_verdicts",
    "exceptions",
    "catalog._version",
    "_vocabulary",
    "_types",
    "_catalogue",
    "_model",
    "_default",
    "_registry",
    "_workload",
    "_diff",
    "_chain",
    "_ids",
    "_guide",
    "catalog.guide",
    "catalog.misreadings",
    "_checks",
    "_frameworks",
    "_notices",
    "catalog.notices",
    "_triage",
    "_tools",
    "_plugins",
    "importers",
    "frames",
    "_data",
)
"""Where the public names live, the cheapest module to read first."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 (whatever the name means)
    """Read a public name from its module when it is first touched: importing the package reads no facts."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    if name in _ANSWERS:
        value = getattr(__getattr__("MODEL"), name)
    else:
        modules = (import_module(f"{__name__}.{home}") for home in _HOMES)
        value = next(vars(module)[name] for module in modules if name in module.__all__)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, those not yet read included."""
    return sorted({*globals(), *__all__})
