"""
The values of the guide: what the AWS shared responsibility guide says, part by part, each linked to services, concerns and tools.

A part says in words what each side does; its claims say the same in terms that the resolver can check.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, final

from attrs import frozen

from ._types import Shown

if TYPE_CHECKING:
    from ._ids import CertificationId, ConcernId, ServiceId, ToolId
    from ._types import Citation, CustomId, Value, When
    from ._vocabulary import Owner

__all__ = [
    "Claim",
    "Coarser",
    "FurtherLink",
    "Guide",
    "Misreading",
    "Practice",
    "Responsibility",
    "Scenario",
    "Scope",
    "ServiceTypeRow",
    "SummaryRow",
]


@final
class Scope(StrEnum):
    """Say which half of the model something belongs to."""

    OF_THE_CLOUD = "of-the-cloud"
    """Security of the cloud: AWS's half."""
    IN_THE_CLOUD = "in-the-cloud"
    """Security in the cloud: the customer's half."""


@final
@frozen(kw_only=True, repr=False)
class Claim(Shown):
    """
    Say what the guide claims: each of these concerns, in each of these services, is this owner's.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> GUIDE.practices[0].claims[0].concerns
        ('credential-protection',)
    """

    services: tuple[ServiceId | CustomId, ...]
    """The services of which it is claimed."""
    concerns: tuple[ConcernId | CustomId, ...]
    """The concerns of which it is claimed."""
    circumstances: When = ()
    """The circumstances of which it is claimed; those that are taken for granted, unless given."""
    owner: Owner
    """Who has them, in the guide's words."""


@final
@frozen(kw_only=True, repr=False)
class Coarser(Shown):
    """
    Name one place where the guide is coarser than AWS's own pages, and say why.

    It stands for one service and one concern of a claim; the resolver's answer there is another than the guide's.

    Examples:
        >>> from shared_responsibility import GUIDE, owner
        >>> each = next(each for each in GUIDE.coarser if each.service == "rds" and each.concern == "guest-os-patching")
        >>> each.where, each.claimed, owner(each.service, each.concern)
        ('iaas', <Owner.CUSTOMER: 'customer'>, <Owner.AWS: 'aws'>)
    """

    where: str
    """The part of the guide: the id of a responsibility, scenario or practice, or the category or topic of a row."""
    service: ServiceId | CustomId
    """The service."""
    concern: ConcernId | CustomId
    """The concern."""
    circumstances: When = ()
    """The circumstances of the claim."""
    claimed: Owner
    """Who has it, in the guide's words."""
    because: str
    """What AWS's own pages say instead, in one sentence."""
    sources: tuple[Citation, ...]
    """The pages that say so."""


@final
@frozen(kw_only=True, repr=False)
class Responsibility(Shown):
    """
    Describe one field of responsibility, "of" or "in" the cloud.

    Examples:
        >>> from shared_responsibility import GUIDE, Scope
        >>> [each.name for each in GUIDE.responsibilities if each.scope is Scope.OF_THE_CLOUD][0]
        'Data centres'
    """

    id: str
    """Kebab case: `data-centers`."""
    name: str
    """The name that people read."""
    scope: Scope
    """Of the cloud: AWS's half; in the cloud: the customer's."""
    definition: str
    """What belongs to it, in a sentence."""
    examples: tuple[str, ...]
    """What the guide names under it."""
    claims: tuple[Claim, ...]
    """What it comes to, for which services."""
    tools: tuple[ToolId | CustomId, ...] = ()
    """The tools that help with it."""
    sources: tuple[Citation, ...] = ()
    """The AWS pages that divide it so."""


@final
@frozen(kw_only=True, repr=False)
class ServiceTypeRow(Shown):
    """
    Describe the division for one type of service.

    A service can stand in several rows: the guide lists RDS as IaaS and as SaaS, S3 as PaaS and as SaaS, and so does this.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> [row.category for row in GUIDE.service_types if "rds" in row.services]
        ['iaas', 'saas']
    """

    category: str
    """The id of the service category: `iaas`, `paas`, `saas`."""
    name: str
    """The name that people read."""
    services: tuple[ServiceId | CustomId, ...]
    """The services that the guide lists under it."""
    provider_part: str
    """The column of AWS."""
    customer_part: str
    """The column of the customer."""
    claims: tuple[Claim, ...]
    """What both columns come to."""


@final
@frozen(kw_only=True, repr=False)
class Scenario(Shown):
    """
    Tell one incident, and what was the duty of each side.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> [each.id for each in GUIDE.scenarios if each.service == "s3"]
        ['public-s3-bucket']
    """

    id: str
    """Kebab case: `public-s3-bucket`."""
    name: str
    """The name that people read."""
    description: str
    """What happens, in a sentence."""
    service: ServiceId | CustomId
    """The service in which it happens."""
    provider_duty: str
    """What AWS must do."""
    customer_duty: str
    """What the customer must do."""
    claims: tuple[Claim, ...]
    """What both duties come to."""
    tools: tuple[ToolId | CustomId, ...] = ()
    """The tools that help to prevent or to notice it."""
    sources: tuple[Citation, ...] = ()
    """The AWS pages that divide it so."""


@final
@frozen(kw_only=True, repr=False)
class Practice(Shown):
    """
    Describe one thing that every customer should do.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> len(GUIDE.practices)
        7
    """

    id: str
    """Kebab case: `least-privilege`."""
    name: str
    """The name that people read."""
    advice: str
    """What to do, in a sentence."""
    claims: tuple[Claim, ...]
    """Whose duty it serves, in which services."""
    tools: tuple[ToolId | CustomId, ...] = ()
    """The tools to do it with."""
    sources: tuple[Citation, ...] = ()
    """The AWS pages that advise it."""


@final
@frozen(kw_only=True, repr=False)
class SummaryRow(Shown):
    """
    Describe one row of the guide's summary: a topic, and what each side does for it.

    Examples:
        >>> from shared_responsibility import GUIDE, owner
        >>> [(row.topic, str(owner("s3", row.topic))) for row in GUIDE.summary][0]
        ('physical-security', 'aws')
    """

    topic: str
    """The id of the topic, of which `owner` can be asked too."""
    owner: Owner
    """Who has it as a whole; shared where the guide gives each side a part."""
    provider_part: str
    """The column of AWS."""
    customer_part: str
    """The column of the customer."""
    claims: tuple[Claim, ...]
    """What both columns come to."""


@final
@frozen(kw_only=True, repr=False)
class FurtherLink(Shown):
    """
    Point to a page to read next.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> GUIDE.links[0].title
        'AWS Shared Responsibility Model'
    """

    title: str
    """The page's title."""
    url: str
    """Its address."""


@final
@frozen(kw_only=True, repr=False)
class Guide(Shown):
    """
    Hold the whole guide, in its own order.

    Examples:
        >>> from shared_responsibility import GUIDE
        >>> len(GUIDE.responsibilities), len(GUIDE.scenarios), len(GUIDE.tools), len(GUIDE.certifications)
        (10, 5, 9, 9)
    """

    responsibilities: tuple[Responsibility, ...]
    """The fields of responsibility: those of the cloud, then those in the cloud."""
    service_types: tuple[ServiceTypeRow, ...]
    """The division by type of service."""
    scenarios: tuple[Scenario, ...]
    """The incidents."""
    tools: tuple[ToolId | CustomId, ...]
    """The tools that it recommends; each says under which purpose."""
    practices: tuple[Practice, ...]
    """The best practices."""
    certifications: tuple[CertificationId | CustomId, ...]
    """The certifications, attestations, authorizations and laws that it names."""
    summary: tuple[SummaryRow, ...]
    """The summary, by topic."""
    links: tuple[FurtherLink, ...]
    """What to read next."""
    coarser: tuple[Coarser, ...]
    """Every place where it is coarser than AWS's own pages."""


@final
@frozen(kw_only=True, repr=False)
class Misreading(Shown):
    """
    Hold one thing that people get wrong: what they say, and who has it in truth.

    The answer is a call: ask `owner` for the service, the concern and the circumstances, and it gives `owner`.

    Examples:
        >>> from shared_responsibility import MISREADINGS, owner
        >>> case = next(each for each in MISREADINGS if each.id == "acm-imported-certificates")
        >>> case.claim
        'ACM renews all the certificates in it.'
        >>> owner(case.service, case.concern, **dict(case.circumstances)) is case.owner
        True
    """

    id: str
    """Kebab case, the service first: `acm-imported-certificates`."""
    claim: str
    """What people say, as they say it."""
    service: ServiceId | CustomId
    """The service that it is said of."""
    concern: ConcernId | CustomId
    """The concern that it is about."""
    circumstances: tuple[tuple[str, Value], ...] = ()
    """The circumstances of the answer; those that are taken for granted, unless given."""
    owner: Owner
    """Who has it in truth."""
    because: str
    """Why, in one sentence."""
    sources: tuple[Citation, ...]
    """The pages that say so."""
