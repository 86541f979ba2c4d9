"""The small closed kinds: what code may branch on."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import final

__all__ = [
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
class PartyKind(StrEnum):
    """Say what kind of party somebody is."""

    PROVIDER = "provider"
    """Operates the cloud: AWS, or a partner that operates AWS Regions."""
    CUSTOMER = "customer"
    """Uses the cloud."""
    OPERATOR = "operator"
    """Acts for the customer: a managed service provider, a platform team."""
    VENDOR = "vendor"
    """Supplies software or a service that runs beside AWS's: a Marketplace seller, Red Hat."""
    CARRIER = "carrier"
    """Operates a network or a building between the customer and AWS."""


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
class CategoryScheme(StrEnum):
    """Say whose division into categories a category belongs to."""

    SERVICE_MODEL = "service-model"
    """IaaS, PaaS and SaaS, as the AWS shared responsibility guide uses them."""
    AWS_CLASS = "aws-class"
    """AWS's infrastructure, container and abstracted services."""
    PRODUCT = "product"
    """AWS's product categories: Compute, Storage, Database, ..."""


@final
class ControlKind(StrEnum):
    """Say in AWS's words how a control is divided."""

    INHERITED = "inherited"
    """The customer inherits it fully from AWS."""
    SHARED = "shared"
    """It applies to both layers, in separate contexts."""
    CUSTOMER_SPECIFIC = "customer-specific"
    """It is solely the customer's, by the application that is deployed."""
    UNDETERMINED = "undetermined"
    """No public source says, or they disagree."""


@final
class CertificationKind(StrEnum):
    """Say what kind of assurance a programme gives."""

    ATTESTATION = "attestation"
    """An auditor's report on controls: SOC 1, SOC 2, SOC 3, PCI DSS."""
    CERTIFICATION = "certification"
    """A certificate by an accredited body: ISO/IEC 27001, ISO 9001."""
    AUTHORIZATION = "authorization"
    """A permission to operate, given by an authority: FedRAMP."""
    LAW = "law-or-regulation"
    """A law or regulation, of which nobody is certified: HIPAA, GDPR."""


@final
class Scope(StrEnum):
    """Say which half of the model something belongs to."""

    OF_THE_CLOUD = "of-the-cloud"
    """Security of the cloud: AWS's half."""
    IN_THE_CLOUD = "in-the-cloud"
    """Security in the cloud: the customer's half."""


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
