"""
The values behind an answer, frozen: services, concerns, facts, rulings and what they are made of.

All of them compare and hash by value and hold only strings, numbers, enum members, tuples and each other,
so that they can be used as keys, kept in sets and written as JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NewType, TypeAlias, final

from attrs import field, fields, frozen

from ._vocabulary import Basis, Lifecycle, Owner, ServiceKind, Standing, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attrs import Attribute

    from ._ids import ConcernId, ProfileId, ServiceId

__all__ = [
    "Circumstance",
    "Citation",
    "Concern",
    "CustomId",
    "Duty",
    "Fact",
    "Identification",
    "Mode",
    "Ruling",
    "Service",
    "Shown",
    "Sign",
    "Source",
    "Stance",
    "Unless",
    "Uses",
    "Value",
    "When",
    "Wording",
    "is_id",
]

CustomId = NewType("CustomId", str)
"""An id that this package does not know: the door for the entries of an overlay, past the closed lists of ids."""

Value: TypeAlias = str | bool
"""What a circumstance can be: one of a closed list of strings, or a Python boolean."""

When: TypeAlias = tuple[tuple[str, Value | tuple[str, ...]], ...]
"""A condition: pairs of a circumstance and the value, or the values, it must have. The empty one always holds."""

_ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789.()_&-"


def is_id(_instance: object, attribute: Attribute[Any], value: Any) -> None:  # noqa: ANN401 (ids are of several types)
    """Refuse an id that is not in kebab case (a framework may stand before it, with a colon)."""
    parts = value.split(":") if isinstance(value, str) else []
    if len(parts) not in (1, 2) or not all(each[:1].isalnum() and not each.strip(_ID_CHARACTERS) for each in parts):
        message = f"{attribute.name} {value[:60]!r} is not lower case letters, digits and hyphens"
        raise ValueError(message)


def _listed(pairs: When) -> str:
    """Write a condition as it would be given in a call."""
    return ", ".join(
        f"{name}={' or '.join(map(str, value)) if isinstance(value, tuple) else value}" for name, value in pairs
    )


class Shown:
    """Show a value as the call that makes it, without what has its default: what is left is what was said."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Write the call."""
        said = (
            f"{each.name}={value!r}"
            for each in fields(type(self))  # type: ignore[arg-type]
            if each.init and (value := getattr(self, each.name)) != each.default
        )
        return f"{type(self).__name__}({', '.join(said)})"


@final
@frozen(kw_only=True, repr=False)
class Source(Shown):
    """
    Name a document that facts cite: a guide, a standard, a page of its own.

    Examples:
        >>> Source(
        ...     id="rds-guide",
        ...     title="Amazon RDS User Guide",
        ...     url="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/",
        ... ).publisher
        'AWS'
    """

    id: str = field(validator=is_id)
    """Kebab case: `rds-user-guide`."""
    title: str
    """The document's title."""
    url: str
    """The address that the pages' names follow; it ends in a slash where there are several pages."""
    publisher: str = "AWS"
    """Who publishes it."""
    suffix: str = ".html"
    """What follows a page's name in its address."""


@final
@frozen(kw_only=True, repr=False)
class Citation(Shown):
    """
    Point to the page that says something, so that a stranger can find it again.

    Examples:
        >>> guide = Source(
        ...     id="rds-guide",
        ...     title="Amazon RDS User Guide",
        ...     url="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/",
        ... )
        >>> Citation(of=guide, page="rds-custom", title="Working with Amazon RDS Custom", read="2026-11").url
        'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html'
    """

    of: Source
    """The document."""
    page: str = ""
    """The page's name in its address, without the suffix; an anchor may follow. Empty: the document itself."""
    title: str
    """The page's title."""
    read: str
    """The month in which somebody read it: `2026-11`."""
    quote: str = ""
    """The few words that decide, where the wording decides."""

    @property
    def url(self) -> str:
        """The address of the page."""
        if not self.page:
            return self.of.url
        page, hash_, anchor = self.page.partition("#")
        return f"{self.of.url}{page}{self.of.suffix}{hash_}{anchor}"

    def __str__(self) -> str:
        """Give title, address and month, as a footnote has them."""
        return f"{self.title} ({self.url}, read {self.read})"


@final
@frozen(kw_only=True, repr=False)
class Duty(Shown):
    """
    Say one thing that one party must do.

    Examples:
        >>> print(Duty(party="customer", verb=Verb.SCHEDULE, text="Choose the maintenance window."))
        customer, schedule: Choose the maintenance window.
    """

    party: str
    """Who: `provider`, `customer`, or the id of a party of its own."""
    verb: Verb
    """What kind of act it is."""
    text: str
    """The act in plain words, a sentence an auditor accepts."""
    when: When = ()
    """The circumstances in which it is due; always, unless given."""
    if_ignored: str = ""
    """What happens if nobody does it."""
    enabled_by_default: bool | None = None
    """Whether AWS has it switched on unless somebody turns it off; None where that is no question."""
    inferred: bool = False
    """Whether `if_ignored` and `enabled_by_default` follow from the nature of the act; otherwise the sources of the fact say them."""
    evidence: str = ""
    """What shows that it is done."""

    def __str__(self) -> str:
        """Say who does what, and what happens otherwise."""
        mark = " (inferred)" if self.inferred else ""
        otherwise = f" If ignored{mark}: {self.if_ignored}" if self.if_ignored else ""
        return f"{self.party}, {self.verb}: {self.text}{otherwise}"


@final
@frozen(kw_only=True, repr=False)
class Wording(Shown):
    """Say what a concern means in general when this owner has it: the reason, and the duties of each side."""

    owner: Owner
    """The owner it is said of."""
    because: str
    """One sentence that gives the reason."""
    duties: tuple[Duty, ...] = ()
    """What each side does then; a fact's own duties come first, these fill in for a side that it leaves out."""


@final
@frozen(kw_only=True, repr=False)
class Stance(Shown):
    """Say who has a concern in every service of some profiles."""

    owner: Owner
    """Who has it."""
    profiles: tuple[ProfileId | CustomId, ...]
    """The profiles of which it is said."""
    sources: tuple[Citation, ...] = ()
    """The pages that say it of this class of service; without one the answer is marked as inferred."""


@final
@frozen(kw_only=True, repr=False)
class Concern(Shown):
    """Name one act that somebody must do, and say who does it in each class of service."""

    id: ConcernId | CustomId = field(validator=is_id)
    """Kebab case: `guest-os-patching`."""
    layer: str
    """The id of the layer in which the act takes place."""
    name: str
    """The name that people read."""
    definition: str
    """The act in a sentence: one act, not a field of work."""
    wordings: tuple[Wording, ...]
    """One for each owner that occurs."""
    stances: tuple[Stance, ...]
    """Together they name each profile at most once."""
    unsettled: tuple[ProfileId | CustomId, ...] = ()
    """The profiles for which no page says, and nothing follows: no answer is given there."""
    everyones: bool = False
    """Whether each organization in a chain of providers has it for itself: a provider's own training, plan or review is not its customer's."""


@final
@frozen(kw_only=True, repr=False)
class Sign(Shown):
    """
    Say how an input document tells a circumstance.

    The first sign that reads a value decides; a value that cannot be known stays unknown.

    Examples:
        >>> Sign(
        ...     resource="AWS::Lambda::Function",
        ...     path="PackageType",
        ...     reads=(("image", "image"), ("zip", "zip")),
        ...     absent="zip",
        ... ).absent
        'zip'
    """

    resource: str
    """The resource type that tells: `AWS::ECS::Service`."""
    path: str = ""
    """The property: names with dots between them, `[]` after a list, `->` to follow a reference to another resource. Empty: the type alone tells."""
    reads: tuple[tuple[str, Value], ...]
    """Pairs of a shell pattern for the property's text, matched without regard to case, and the value that it means."""
    absent: Value | None = None
    """What AWS documents for an absent property; None: an absent property tells nothing."""
    heuristic: bool = False
    """Whether it is only a usual sign, not a certain one."""


@final
@frozen(kw_only=True, repr=False)
class Circumstance(Shown):
    """
    Name something that an answer can depend on: a launch type, an engine, whether a window is set.

    Examples:
        >>> Circumstance(
        ...     name="launch_type",
        ...     values=("ec2", "fargate"),
        ...     question="Where do the tasks run?",
        ...     find_out="Read launchType.",
        ... ).flag
        False
    """

    name: str
    """A Python identifier, for it is said as a keyword."""
    values: tuple[str, ...] | tuple[bool, ...] = (False, True)
    """The closed list of its values, sorted; booleans for a flag."""
    question: str
    """The question to put to the person who asks."""
    find_out: str
    """How to find the value: a console page, a command, a property."""
    given: When = ()
    """Where it exists: the circumstances it presupposes. Saying it implies them."""
    marked: tuple[str, ...] | tuple[bool, ...] = ()
    """Values that somebody orders on purpose and that break the rule: never assumed, listed in `Ruling.unless`."""
    signs: tuple[Sign, ...] = ()
    """How input documents tell it, best first."""
    sources: tuple[Citation, ...] = ()
    """Pages that say what is which of its values, where that changes with time: a runtime is deprecated, a version loses its support."""

    def __attrs_post_init__(self) -> None:
        """Refuse a circumstance that nobody could say."""
        if not self.name.isidentifier():
            message = f"circumstance {self.name[:60]!r} is not a Python identifier"
            raise ValueError(message)
        if len({type(value) for value in self.values}) != 1 or len(set(self.values)) != len(self.values):
            message = f"the values of {self.name} must be all strings or all booleans, each once"
            raise ValueError(message)
        if not set(self.marked) < set(self.values):
            message = f"the marked values of {self.name} must be some of its values, never all"
            raise ValueError(message)

    @property
    def flag(self) -> bool:
        """Whether its values are booleans."""
        return isinstance(self.values[0], bool)

    @property
    def plain(self) -> tuple[Value, ...]:
        """The values that may be taken into account unasked."""
        return tuple(value for value in self.values if value not in self.marked)


@final
@frozen(kw_only=True, repr=False)
class Uses(Shown):
    """Say which profile a service follows, and in which circumstances."""

    profile: ProfileId | CustomId
    """The profile."""
    when: When = ()
    """The circumstances; none for the rule, some for an exception to it."""


@final
@frozen(kw_only=True, repr=False)
class Fact(Shown):
    """Say who has one concern of one service, in which circumstances, why, and which page says so."""

    concern: ConcernId | CustomId
    """The concern."""
    when: When = ()
    """The circumstances in which it is true; always, unless given."""
    owner: Owner
    """Who has it."""
    because: str
    """The rule in one sentence."""
    duties: tuple[Duty, ...] = ()
    """What each side does; the concern's general wording fills in for a side that is left out."""
    sources: tuple[Citation, ...] = ()
    """The pages that say so; each built-in fact has at least one."""
    contested: str = ""
    """Where AWS's pages disagree: what the others say, which reading was chosen, and why."""
    since: str = ""
    """The date from which it is true, where a default changed: `2023-04`."""


@final
@frozen(kw_only=True, repr=False)
class Mode(Shown):
    """
    Give a product name to a service in certain circumstances: EKS Auto Mode is `eks` with `compute="auto"`.

    Where the name stands for a form of two services (Fargate), each has a mode of that name, and the name alone is ambiguous.
    """

    name: str
    """What people call it."""
    when: tuple[tuple[str, Value], ...]
    """What it implies."""
    id: str = ""
    """The stable id under which it can also be asked for; empty where it has none."""


@final
@frozen(kw_only=True, repr=False)
class Service(Shown):
    """
    Describe one service: its names, the profiles it follows, what its answers depend on, and the facts that are its own.

    Examples:
        >>> import shared_responsibility as srm
        >>> srm.service("ecs").name
        'Amazon ECS'
        >>> [c.name for c in srm.service("ecs").asks][0]
        'launch_type'
    """

    id: ServiceId | CustomId = field(validator=is_id)
    """Stable for ever; AWS's own short name where there is one."""
    name: str
    """The official name."""
    kind: ServiceKind = ServiceKind.SERVICE
    """What kind of thing it is."""
    parent: str = ""
    """The id of the service it belongs to; empty for none."""
    lifecycle: Lifecycle = Lifecycle.ACTIVE
    """Whether it can still be had."""
    ended: str = ""
    """When it ended or closed, where a source says: `2024-03`."""
    categories: tuple[str, ...] = ()
    """Ids of service categories, for people."""
    names: tuple[str, ...] = ()
    """What else people call it, former names included."""
    modes: tuple[Mode, ...] = ()
    """Product names that mean this service in certain circumstances."""
    sdk: tuple[str, ...] = ()
    """Names of SDK clients, those that newer SDKs have dropped included."""
    cloudformation: tuple[str, ...] = ()
    """Namespaces with two colons at the end (`AWS::ECS::`), and single types that belong here although their namespace does not."""
    terraform: tuple[str, ...] = ()
    """Beginnings of resource types, up to an underscore (`aws_ecs_`); the longest one wins, and one with `=` before it is a single type."""
    iam: tuple[str, ...] = ()
    """IAM action prefixes, which are the service part of an ARN too."""
    arns: tuple[str, ...] = ()
    """Service part and resource type of ARNs that share their service part with another service: `rds:cluster`."""
    prowler: tuple[str, ...] = ()
    """Names in Prowler."""
    security_hub: tuple[str, ...] = ()
    """Prefixes of Security Hub control ids."""
    asff: tuple[str, ...] = ()
    """Resource types in Security Hub findings."""
    claims: tuple[Sign, ...] = ()
    """Resources of a type that another service owns, which a property shows to be this service's: an Aurora engine."""
    uses: tuple[Uses, ...] = ()
    """The profiles it follows."""
    asks: tuple[Circumstance, ...] = ()
    """What its answers depend on; a circumstance stands behind those it presupposes."""
    facts: tuple[Fact, ...] = ()
    """What is said of the service itself, sorted by concern."""
    sources: tuple[Citation, ...] = ()
    """Pages of its own: its security chapter or its guide."""

    def circumstance(self, name: str) -> Circumstance | None:
        """
        Find the circumstance of this name, or None where the service does not ask for it.

        Args:
            name: the circumstance's name.

        Returns:
            The circumstance, or None.
        """
        return next((each for each in self.asks if each.name == name), None)


@final
@frozen(kw_only=True, repr=False)
class Identification(Shown):
    """
    Say what a name means: a service, and the circumstances that the name implies.

    Examples:
        >>> import shared_responsibility as srm
        >>> print(srm.identify("EKS Auto Mode"))
        eks (compute=auto)
    """

    service: str
    """The id of the service."""
    circumstances: When = ()
    """What the name implies: a mode's circumstances, an ARN's partition and Region."""

    def __str__(self) -> str:
        """Give the id, and the circumstances in parentheses."""
        return f"{self.service} ({_listed(self.circumstances)})" if self.circumstances else self.service


@final
@frozen(kw_only=True, repr=False)
class Unless(Shown):
    """Name a marked value that would change the answer."""

    circumstance: str
    """The circumstance."""
    value: Value
    """The value that is never assumed."""
    owner: Owner
    """What the owner would be."""

    def __str__(self) -> str:
        """Say it as in a call, with what would follow."""
        return f"{self.circumstance}={self.value} ({self.owner})"


@final
@frozen(kw_only=True, repr=False)
class Ruling(Shown):
    """
    Give the whole answer: who, what each side must do, why, and which page says so.

    Print it to get a paragraph for a ticket.

    Examples:
        >>> import shared_responsibility as srm
        >>> ruling = srm.ruling("ecs", "guest-os-patching", launch_type="fargate")
        >>> ruling.owner, ruling.basis
        (<Owner.AWS: 'aws'>, <Basis.STATED: 'stated'>)
    """

    service: str
    """The id of the service."""
    concern: str
    """The id of the concern, topic or control."""
    circumstances: When = ()
    """What was said, with what it presupposes."""
    owner: Owner
    """The verdict."""
    because: str
    """The rule that decided, in one sentence."""
    duties: tuple[Duty, ...] = ()
    """What each side must do."""
    basis: Basis
    """How firm the ground is."""
    standing: Standing = Standing.NONE
    """How well the sources agree."""
    sources: tuple[Citation, ...] = ()
    """The pages that say so."""
    needs: tuple[str, ...] = ()
    """The circumstances that are missing: the smallest set that settles the answer."""
    alternatives: tuple[Ruling, ...] = ()
    """The ruling for each value of what is missing; where only duties differ, the ruling for each."""
    unless: tuple[Unless, ...] = ()
    """The marked values that would change the answer."""
    assumed: tuple[tuple[str, str], ...] = ()
    """What was taken for granted: the partition, where none was given."""
    contested: str = ""
    """Where sources disagree: which reading was chosen, and why."""
    overlays: tuple[str, ...] = ()
    """The ids of the overlays that changed this ruling."""
    parts: tuple[Ruling, ...] = ()
    """Of a topic or control: the ruling for each of its concerns."""

    def duties_of(self, party: str) -> tuple[Duty, ...]:
        """
        Give the duties of one party.

        Args:
            party: the id of the party: `aws`, `customer`, or one of an overlay's.

        Returns:
            Its duties, in order.
        """
        return tuple(duty for duty in self.duties if duty.party == party)

    def __str__(self) -> str:
        """Write it as a paragraph that a person can paste into a ticket."""
        where = f" ({_listed(self.circumstances)})" if self.circumstances else ""
        lines = [f"{self.service}{where}, {self.concern}: {self.owner}. {self.because}"]
        lines += [f"- {duty}" for duty in self.duties]
        lines += _sentence("Tell me", self.needs)
        lines += [f"- if {_listed(each.circumstances)}: {each.owner}" for each in self.alternatives]
        lines += _sentence("Unless", self.unless)
        lines += _sentence("Assumed", [f"{name} {value}" for name, value in self.assumed])
        lines += [f"Contested: {self.contested}"] if self.contested else []
        lines += _sentence("Changed by overlay", self.overlays)
        lines += [f"Basis: {self.basis}."]
        lines += [f"Source: {source}" for source in self.sources]
        return "\n".join(lines)


def _sentence(opening: str, items: Sequence[object]) -> list[str]:
    """Write a line that lists things, or none where there are none."""
    return [f"{opening}: {', '.join(map(str, items))}."] if items else []
