"""
The values around an answer, frozen: parties, layers, profiles, topics, controls, tools, certifications, overlays.

They stand apart from `_types` because a first answer needs none of them: a class costs more to make than a fact to read.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, final

from attrs import field, frozen

from ._types import Shown, is_id

if TYPE_CHECKING:
    from ._ids import ConcernId, ProfileId, ServiceId
    from ._types import Citation, Concern, CustomId, Duty, Fact, Service

__all__ = [
    "CategoryScheme",
    "Certification",
    "CertificationKind",
    "Control",
    "ControlKind",
    "Delegation",
    "Entry",
    "EvidenceAccess",
    "Layer",
    "Overlay",
    "Partition",
    "Party",
    "PartyKind",
    "Profile",
    "ServiceCategory",
    "Tool",
    "ToolRole",
    "Topic",
]


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
class CertificationKind(StrEnum):
    """Say what kind of assurance a programme gives."""

    ATTESTATION = "attestation"
    """An auditor's report on controls: SOC 1, SOC 2, SOC 3, PCI DSS."""
    CERTIFICATION = "certification"
    """A certificate by an accredited body: ISO/IEC 27001, ISO 9001."""
    AUTHORIZATION = "authorization"
    """A permission to operate, given by an authority: FedRAMP."""
    LAW = "law"
    """An act of a parliament, of which nobody is certified: HIPAA, FERPA."""
    REGULATION = "regulation"
    """A rule that binds without being an act of parliament, of which nobody is certified: GDPR, ITAR."""
    FRAMEWORK = "framework"
    """A catalogue of controls that is assessed by whoever adopts it: IRAP's manual, NIST CSF."""
    ALIGNMENT = "alignment"
    """Guidance or a code of conduct that AWS maps its controls to: CSA CAIQ, GxP."""


@final
class EvidenceAccess(StrEnum):
    """Say how a customer comes by the evidence for the provider's half."""

    PUBLIC = "public"
    """Anybody can read it."""
    ARTIFACT = "artifact"
    """An account downloads it from AWS Artifact, under the terms that stand on it."""
    AGREEMENT = "agreement"
    """A contract is its form: it is accepted in AWS Artifact, or signed with AWS."""
    ON_REQUEST = "on-request"
    """AWS or an authority hands it out to those who ask."""
    NONE = "none"
    """There is no document to be had, or no page that was read names one."""


@final
class ToolRole(StrEnum):
    """Say at which point a tool helps."""

    PREVENT = "prevent"
    """Before: it refuses what should not happen."""
    DETECT = "detect"
    """At the time: it sees what happens."""
    RESPOND = "respond"
    """Afterwards: it contains and mends."""
    RECOVER = "recover"
    """After a loss: it brings back."""
    PROVE = "prove"
    """For others: it shows what was done."""


@final
class ControlKind(StrEnum):
    """Say in AWS's words how a control is divided."""

    INHERITED = "inherited"
    """The customer inherits it fully from AWS."""
    SHARED = "shared"
    """It applies to both layers, in separate contexts."""
    CUSTOMER_SPECIFIC = "customer-specific"
    """It is solely the customer's, by the application that is deployed."""
    NOT_APPLICABLE = "not-applicable"
    """There is nothing to divide."""
    UNDETERMINED = "undetermined"
    """No public source says, or they disagree."""


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
@frozen(kw_only=True, repr=False)
class Party(Shown):
    """
    Name somebody who can have a duty.

    Facts speak of two roles, `provider` and `customer`; the partition and the Region bind the provider's role to a company.
    """

    id: str = field(validator=is_id)
    """Kebab case: `aws`, `sinnet`, `customer`, `red-hat`."""
    name: str
    """The name that people read."""
    kind: PartyKind
    """What kind of party it is."""
    acts_for: str = ""
    """The id of the party in whose place it acts: `provider` for Sinnet, `customer` for an MSP; empty for nobody's."""
    sources: tuple[Citation, ...] = ()
    """The pages that name it so."""


@final
@frozen(kw_only=True, repr=False)
class Partition(Shown):
    """Name one partition of AWS, and say who operates its Regions."""

    id: str = field(validator=is_id)
    """As in an ARN: `aws`, `aws-cn`, `aws-us-gov`."""
    name: str
    """The name that people read."""
    prefixes: tuple[str, ...] = ()
    """How the names of its Regions begin; none for the partition that takes the rest."""
    operator: str = ""
    """The id of the party that fills the provider's role; empty where that differs by Region."""
    operators: tuple[tuple[str, str], ...] = ()
    """Pairs of a Region and the party that operates it, where that differs by Region."""
    sources: tuple[Citation, ...] = ()
    """The pages that say so."""


@final
@frozen(kw_only=True, repr=False)
class Layer(Shown):
    """Name one layer of the stack, from the building up to governance."""

    id: str = field(validator=is_id)
    """Kebab case: `facility`, `guest-os`."""
    name: str
    """The name that people read."""
    height: int
    """The place in the stack: 1 is the building."""
    definition: str
    """What belongs to it, in a sentence."""
    provider_side: bool = False
    """Whether AWS runs this layer in every service: an overlay may not hand it to the customer unless it is forced."""


@final
@frozen(kw_only=True, repr=False)
class ServiceCategory(Shown):
    """Name one category of services: a view for people, which the resolver never reads."""

    id: str = field(validator=is_id)
    """Kebab case: `iaas`, `abstracted`, `compute`."""
    name: str
    """The name that people read."""
    scheme: CategoryScheme
    """Whose division it is part of."""
    definition: str
    """What belongs to it, in a sentence."""
    sources: tuple[Citation, ...] = ()
    """Where the division is described."""


@final
@frozen(kw_only=True, repr=False)
class Profile(Shown):
    """Name a class of services that share a division of responsibility: each concern has one stance for each."""

    id: ProfileId | CustomId = field(validator=is_id)
    """Kebab case: `managed-database`."""
    name: str
    """The name that people read."""
    definition: str
    """What the services of this class have in common, in a sentence."""
    sources: tuple[Citation, ...] = ()
    """Who describes this class."""


@final
@frozen(kw_only=True, repr=False)
class Topic(Shown):
    """
    Name a coarse question that is made of concerns: `patch-management`, `data-protection`.

    Its owner is what its concerns agree on; where they differ it is `shared`, meaning split, and both halves are listed.
    """

    id: str = field(validator=is_id)
    """Kebab case; no concern, control or service has the same."""
    name: str
    """The name that people read."""
    definition: str
    """What the question is, in a sentence."""
    concerns: tuple[ConcernId | CustomId, ...]
    """The concerns it is made of."""
    because: str = ""
    """Why these concerns and no others."""
    sources: tuple[Citation, ...] = ()
    """Who asks the question so."""


@final
@frozen(kw_only=True, repr=False)
class Control(Shown):
    """Name a requirement of a framework and the concerns it asks about, so that its owner follows from theirs."""

    id: str = field(validator=is_id)
    """The framework and its own id: `nist-800-53-r5:pe-3`."""
    framework: str
    """The framework's id."""
    name: str = ""
    """The heading, where the framework is free to quote."""
    label: str = ""
    """What the framework calls it: `AC-2(1)`."""
    parts: tuple[str, ...] = ()
    """The letters of its statement, in order."""
    withdrawn: bool = False
    """Whether its publisher has withdrawn it."""
    into: tuple[str, ...] = ()
    """The ids of the controls, or of the family, that took it over."""
    kind: ControlKind = ControlKind.UNDETERMINED
    """How AWS divides it."""
    concerns: tuple[ConcernId | CustomId, ...] = ()
    """What it asks about."""
    because: str = ""
    """Why these concerns, where a reader would ask."""
    sources: tuple[Citation, ...] = ()
    """Who says so."""


@final
@frozen(kw_only=True, repr=False)
class Tool(Shown):
    """Describe a tool that helps with concerns: an AWS service, a feature, or somebody else's program."""

    id: str = field(validator=is_id)
    """Kebab case: `s3-block-public-access`."""
    name: str
    """The name that people read."""
    purpose: str
    """What it is for, in a sentence."""
    concerns: tuple[ConcernId | CustomId, ...]
    """The concerns it serves: it helps whoever has them, and takes none of them over."""
    service: str = ""
    """The id of the service it is, or is part of; empty for a tool from elsewhere."""
    purposes: tuple[str, ...] = ()
    """The purposes under which guides list it."""
    roles: tuple[ToolRole, ...] = ()
    """At which points it helps."""
    services: tuple[ServiceId | CustomId, ...] = ()
    """The services for which it helps; empty for any service that has one of its concerns."""
    activation: Duty | None = None
    """Whose duty it is to switch it on, how, and whether it is on by default."""
    vendor: str = "AWS"
    """Who makes it."""
    url: str = ""
    """Its page."""
    sources: tuple[Citation, ...] = ()
    """Who recommends it for these concerns, and who says how it is switched on."""


@final
@frozen(kw_only=True, repr=False)
class Certification(Shown):
    """Describe a compliance programme: what kind of assurance it is, and of whose half."""

    id: str = field(validator=is_id)
    """Kebab case: `soc-2`, `iso-27001`."""
    name: str
    """The name that people read."""
    kind: CertificationKind
    """What kind of assurance it is."""
    issuer: str
    """Who issues the report or certificate, grants the authorization, or makes the law."""
    covers: str
    """What it says about AWS's half, in a sentence."""
    left_to_customer: str
    """What the customer must still do, in a sentence."""
    concerns: tuple[ConcernId | CustomId, ...] = ()
    """The concerns it bears on."""
    halves: tuple[str, ...] = ("provider",)
    """Whose half it speaks of: `provider`, `customer`, or both. An entry never speaks of the customer's half as done."""
    access: EvidenceAccess = EvidenceAccess.NONE
    """How a customer comes by the evidence for the provider's half."""
    evidence: str = ""
    """What the evidence is and where it is had, in a sentence."""
    partitions: tuple[str, ...] = ()
    """The partitions of which a page that was read says that it holds there; empty where none says."""
    services_in_scope: str = ""
    """The address of AWS's own list of services in scope."""
    as_of: str = ""
    """The month of the newest dated copy of that list that was read; empty where none was."""
    in_scope: tuple[ServiceId | CustomId, ...] = ()
    """The services on that copy, sorted; empty where none was read."""
    partly_in_scope: tuple[tuple[ServiceId | CustomId, str], ...] = ()
    """Of the services in scope those that are so with a limit, and the limit."""
    sources: tuple[Citation, ...] = ()
    """Where AWS describes it."""


@final
@frozen(kw_only=True, repr=False)
class Entry(Shown):
    """Hold one fact that an organisation states of one service."""

    service: ServiceId | CustomId
    """The service."""
    fact: Fact
    """What is said of it."""


@final
@frozen(kw_only=True, repr=False)
class Delegation(Shown):
    """Hand the duties of one side to a party of one's own: the owner stays, the party of the duty changes."""

    party: str
    """Who takes the duties over."""
    of: str = "customer"
    """Whose duties: `customer` or `provider`."""
    service: ServiceId | CustomId | str = ""
    """The service; empty for every one."""
    concern: ConcernId | CustomId | str = ""
    """The concern; empty for every one."""
    reason: str = ""
    """Why."""


@final
@frozen(kw_only=True, repr=False)
class Overlay(Shown):
    """
    Hold an organisation's view: its parties, services, facts and delegations, with a reason and a source each.

    Give it to `Model.extend`; nothing is changed in place.
    """

    id: str = field(validator=is_id)
    """Kebab case: `acme-platform`."""
    reason: str
    """Why it exists, in a sentence."""
    source: Citation | None = None
    """Where the organisation wrote it down."""
    precedence: int = 0
    """A higher one wins before specificity is looked at; two of the same that disagree are an error."""
    parties: tuple[Party, ...] = ()
    """Parties of its own."""
    services: tuple[Service, ...] = ()
    """Services of its own."""
    concerns: tuple[Concern, ...] = ()
    """Concerns of its own."""
    topics: tuple[Topic, ...] = ()
    """Topics of its own."""
    profiles: tuple[Profile, ...] = ()
    """Profiles of its own."""
    controls: tuple[Control, ...] = ()
    """Controls of its own."""
    tools: tuple[Tool, ...] = ()
    """Tools of its own."""
    certifications: tuple[Certification, ...] = ()
    """Compliance programmes of its own."""
    entries: tuple[Entry, ...] = ()
    """What it states of services."""
    delegations: tuple[Delegation, ...] = ()
    """Whose duties it hands to whom."""
