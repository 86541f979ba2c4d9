"""The model: it looks things up in its catalogues, answers, and can be extended."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, final

from attrs import evolve, field, frozen

from ._cast import cast_of
from ._catalogue import Catalogue
from ._docket import Docket
from ._names import Names, index_of, nearest
from ._question import understood
from ._resolver import rule_topic, unknown
from ._types import Concern, Identification, Ruling, Service
from ._vocabulary import Basis, Lifecycle, Owner
from .exceptions import UnknownConcernError, UnknownEntryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ._checks import Check
    from ._controls import Register
    from ._frameworks import Attribution, Baseline, ControlRuling, Framework, Library
    from ._ids import ConcernId, ServiceId
    from ._question import Place
    from ._registry import (
        Certification,
        Control,
        Layer,
        Overlay,
        Partition,
        Party,
        Profile,
        ServiceCategory,
        Tool,
        Topic,
    )
    from ._resolver import Case, Cast, Said
    from ._types import Fact, Value

__all__ = ["Model"]

T = TypeVar("T")


@final
class _Question:
    """Hold what was said of a deployment, understood, and what was answered; a plain class is made faster than any other."""

    __slots__ = ("answers", "cast", "plain", "said", "service")

    def __init__(self, *, service: str, said: Said, cast: Cast, plain: bool) -> None:
        """Keep the service's id, the values that each circumstance may have, who plays the roles, and whether nothing was said."""
        self.service = service
        self.said = said
        self.cast = cast
        self.plain = plain
        self.answers: dict[object, Ruling] = {}


@final
@frozen(kw_only=True, repr=False, slots=False)
class Model:
    """
    Hold the whole model, look things up in it, and answer.

    It never changes: `extend` makes a new one.

    Examples:
        >>> import shared_responsibility as srm
        >>> srm.MODEL.owner("s3", "facility-physical-security")
        <Owner.AWS: 'aws'>
    """

    services: Catalogue[Service]
    """Every service, part and retired service."""
    concerns: Catalogue[Concern]
    """Every concern."""
    topics: Catalogue[Topic]
    """Every topic."""
    controls: Catalogue[Control]
    """Every control."""
    profiles: Catalogue[Profile]
    """Every profile."""
    parties: Catalogue[Party]
    """Every party."""
    layers: Catalogue[Layer]
    """Every layer."""
    categories: Catalogue[ServiceCategory]
    """Every category of services."""
    partitions: Catalogue[Partition]
    """Every partition."""
    tools: Catalogue[Tool]
    """Every tool."""
    certifications: Catalogue[Certification]
    """Every compliance programme."""
    places: Callable[[], tuple[Fact, ...]] = field(eq=False, repr=False)
    """Reads what the placement of a resource changes in every service that asks for one."""
    names: Callable[[], Names] = field(eq=False, repr=False)
    """Reads the tables of names."""
    read_checks: Callable[[], Iterable[Check]] = field(default=tuple, eq=False, repr=False)
    """Reads what the checks of security scanners ask about."""
    read_library: Callable[[], Library] | None = field(default=None, eq=False, repr=False)
    """Reads what is known of frameworks beside their controls."""
    overlays: tuple[Overlay, ...] = ()
    """The overlays it was extended with, sorted by id."""
    data_version: str = ""
    """Which version of the built-in answers it holds: it changes whenever an answer does; empty for a model of somebody else's."""
    _casts: dict[tuple[str, Place], Cast] = field(
        factory=dict[tuple[str, "Place"], "Cast"], init=False, eq=False, repr=False
    )
    _questions: dict[object, _Question] = field(factory=dict[object, "_Question"], init=False, eq=False, repr=False)
    _rulings: dict[object, Ruling] = field(factory=dict[object, Ruling], init=False, eq=False, repr=False)
    _splits: dict[object, Ruling] = field(factory=dict[object, Ruling], init=False, eq=False, repr=False)

    def __repr__(self) -> str:
        """Say how much it holds, and what was laid over it."""
        over = f", overlays {', '.join(overlay.id for overlay in self.overlays)}" if self.overlays else ""
        return f"<Model of {len(self.services)} services and {len(self.concerns)} concerns{over}>"

    # -- the answers ----------------------------------------------------------------------------------------

    def owner(
        self,
        service: ServiceId | str | Service,
        concern: ConcernId | str | Concern | Topic | Control,
        /,
        **circumstances: Value | Iterable[Value],
    ) -> Owner:
        """
        Say who must act.

        Args:
            service: an id, any other name that means one service, or the service.
            concern: the id of a concern, topic or control, or the thing itself.
            **circumstances: what is known of the deployment; a collection of values means one of them or all of them.

        Returns:
            The verdict; `Owner.UNDETERMINED` where it depends on what was not said.

        Raises:
            UnknownServiceError: when no service is called so.
            AmbiguousNameError: when several could be meant.
            UnknownConcernError: when no concern, topic or control is called so.
            UnknownCircumstanceError: when no service asks for such a circumstance.
            UnknownValueError: when the circumstance does not take this value.
            CircumstanceNotAskedError: when this service does not have the circumstance.
            CircumstanceConflictError: when the circumstances cannot hold together.
            ContradictionError: when the facts disagree.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.owner("ecs", "guest-os-patching", launch_type="fargate")
            <Owner.AWS: 'aws'>
        """
        return self.ruling(service, concern, **circumstances).owner

    def ruling(
        self,
        service: ServiceId | str | Service,
        concern: ConcernId | str | Concern | Topic | Control,
        /,
        **circumstances: Value | Iterable[Value],
    ) -> Ruling:
        """
        Give the whole answer: who, what each side must do, why, and which page says so.

        Args:
            service: as for `owner`.
            concern: as for `owner`.
            **circumstances: as for `owner`.

        Returns:
            The ruling; print it to get a paragraph.

        Raises:
            SharedResponsibilityError: as for `owner`.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.ruling("ecs", "guest-os-patching").needs
            ('launch_type',)
        """
        asked = (service, *_told(circumstances)) if circumstances else service
        try:
            question = self._questions.get(asked)
            known = question.answers.get(concern) if question else None
        except TypeError:  # what cannot be a key is no name either
            question = known = None
        if known is None:
            question = question or self._question(asked, service, circumstances)
            known = question.answers[concern] = self._ruling(question, *self._concerns_of(concern))
        return known

    def _question(self, asked: object, name: object, circumstances: Mapping[str, object]) -> _Question:
        """Understand what is said of a deployment, once for all the concerns that are asked about."""
        meant = self.identify(name)
        words = (*meant.circumstances, *circumstances.items())
        said, place = understood(self.services[meant.service], words, self.partitions, self.services)
        cast = self._cast(meant.service, place)
        question = _Question(service=meant.service, said=said, cast=cast, plain=not words)
        if asked != (name,):
            self._questions[asked] = question
        return question

    def _ruling(self, question: _Question, concern: str, members: tuple[str, ...] | None) -> Ruling:
        """Rule, once for all the ways to say the same."""
        if question.plain:
            return self._rule(question, concern, members)
        key = (question.service, concern, frozenset(question.said.items()), question.cast.place)
        if key not in self._rulings:
            self._rulings[key] = self._rule(question, concern, members)
        return self._rulings[key]

    def _rule(self, question: _Question, concern: str, members: tuple[str, ...] | None) -> Ruling:
        service, said, cast = question.service, question.said, question.cast
        if members is None:
            ruling = self._docket.rule(service, concern, said, cast)
        elif members:
            ruling = self._split(service, concern, members, said, cast)
        elif concern in self.controls and self.controls[concern].withdrawn:
            from ._controls import withdrawn  # noqa: PLC0415 (read when the first control is asked for)

            control = self.controls[concern]
            return withdrawn(service, control, self.frameworks[control.framework].source)
        else:
            ruling = unknown(service, concern, "No public source was found that says which concerns this asks about.")
        return self._retired(ruling) if ruling.basis is Basis.NOT_MODELLED else ruling

    def _split(self, service: str, id_: str, concerns: tuple[str, ...], said: Said, cast: Cast) -> Ruling:
        """Rule on several concerns together, once for all the controls that ask about the same ones."""
        key = (service, concerns, frozenset(said.items()), cast.place)
        if key not in self._splits:
            self._splits[key] = rule_topic(id_, [self.case(service, each) for each in concerns], said, cast)
        return _called(self._splits[key], id_)

    def _retired(self, ruling: Ruling) -> Ruling:
        """Say of a service that is gone that it is gone."""
        service = self.services[ruling.service]
        if service.lifecycle is not Lifecycle.RETIRED:
            return ruling
        when = f" since {service.ended}" if service.ended else ""
        return evolve(ruling, because=f"{service.name} is retired{when}: nobody can use it any more.")

    def _cast(self, service: str, place: Place) -> Cast:
        """Say who plays the roles there; without a delegation it is the same for every service."""
        delegated = any(overlay.delegations for overlay in self.overlays)
        key = (service if delegated else "", place)
        if key not in self._casts:
            self._casts[key] = cast_of(service, place, self.partitions, self.overlays)
        return self._casts[key]

    # -- looking things up ----------------------------------------------------------------------------------

    def service(self, name: ServiceId | str | Service) -> Service:
        """
        Find a service by any of its names.

        Args:
            name: an id, a product name, a former name, an SDK client, a CloudFormation type, a Terraform type, an IAM prefix, an ARN.

        Returns:
            The service; `identify` says in addition what the name implies.

        Raises:
            UnknownServiceError: when no service is called so.
            AmbiguousNameError: when several could be meant.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.service("aws_s3_bucket").id
            's3'
        """
        return self.services[self.identify(name).service]

    def identify(self, name: object, vocabulary: str = "", *, near: bool = True) -> Identification:
        """
        Say what a name means: a service, and the circumstances that the name implies.

        Args:
            name: as for `service`.
            vocabulary: look only among the names of one kind: `product`, `sdk`, `cloudformation`, `terraform`, `iam`, `prowler`,
                `security_hub`, `asff`; among all unless given.
            near: whether an error says which names come nearest; without them it costs little, for those who ask about many names.

        Returns:
            The service's id and what the name implies.

        Raises:
            UnknownServiceError: when no service is called so.
            AmbiguousNameError: when several could be meant.

        Examples:
            >>> import shared_responsibility as srm
            >>> print(srm.MODEL.identify("arn:aws-cn:s3:::records"))
            s3 (partition=aws-cn)
        """
        if isinstance(name, Service):
            name = name.id
        if isinstance(name, str) and name in self.services and not vocabulary:
            return Identification(service=name)
        return self._names.identify(name, vocabulary, near=near)

    def claimants(self, resource_type: str) -> tuple[Service, ...]:
        """
        Find the services that claim some resources of a type that is another's: an Aurora cluster is an `AWS::RDS::DBCluster`.

        Args:
            resource_type: a CloudFormation type.

        Returns:
            The services; their `claims` say by which property.
        """
        return tuple(self.services[service] for service in self._names.claimants(resource_type))

    @cached_property
    def _names(self) -> Names:
        names = self.names()
        further = index_of(service for overlay in self.overlays for service in overlay.services)
        if not further:
            return names
        merged = {
            vocabulary: {
                key: (*names.index.get(vocabulary, {}).get(key, ()), *further.get(vocabulary, {}).get(key, ()))
                for key in (*names.index.get(vocabulary, {}), *further.get(vocabulary, {}))
            }
            for vocabulary in (*names.index, *further)
        }
        return Names(index=merged)

    def concern(self, name: ConcernId | str | Concern) -> Concern:
        """
        Find a concern by its id.

        Args:
            name: the id.

        Returns:
            The concern.

        Raises:
            UnknownConcernError: when there is none; a topic or a control is none.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.concern("guest-os-patching").layer
            'guest-os'
        """
        return name if isinstance(name, Concern) else self.concerns[name]

    @cached_property
    def checks(self) -> Catalogue[Check]:
        """
        Hold every check of a security scanner that is mapped to a service and a concern.

        Returns:
            The checks by id; they are read when they are first asked for, as no answer needs them.
        """
        return _holding("check", self.read_checks())

    def check(self, name: str | Check) -> Check:
        """
        Find a check of a security scanner.

        Args:
            name: the id, or the scanner's own id alone: case makes no difference.

        Returns:
            The check.

        Raises:
            UnknownEntryError: when no check is called so.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.check("S3.8").id
            'security-hub:S3.8'
        """
        called: object = getattr(name, "id", name)
        if isinstance(called, str) and called.casefold() in self._check_ids:
            return self.checks[self._check_ids[called.casefold()]]
        whole = ":" in str(called)
        known = (id_ if whole else id_.partition(":")[2] for id_ in self.checks)
        raise UnknownEntryError(called, nearest(called, known), kind="check")

    @cached_property
    def _check_ids(self) -> dict[str, str]:
        """Give the id for what a check is called, with its scanner or without."""
        called = {id_.partition(":")[2].casefold(): id_ for id_ in self.checks}
        return {**called, **{id_.casefold(): id_ for id_ in self.checks}}

    def _concerns_of(self, name: object) -> tuple[str, tuple[str, ...] | None]:
        """Give the id of what was asked about, and for a topic or control the concerns it is made of."""
        id_ = getattr(name, "id", name)
        if isinstance(id_, str):
            if id_ in self.concerns:
                return id_, None
            if id_ in self.topics:
                return id_, tuple(self.topics[id_].concerns)
            try:
                control = self._called(id_)
            except UnknownEntryError as error:
                suggestions = error.suggestions
            else:
                return control.id, tuple(control.concerns)
            if not any(each.isdigit() or each == ":" for each in id_):  # no control is called so
                suggestions = nearest(id_, (*self.concerns, *self.topics))
            raise UnknownConcernError(id_, suggestions)
        raise UnknownConcernError(id_)

    # -- controls -------------------------------------------------------------------------------------------

    def control(self, name: str | Control) -> Control:
        """
        Find a control by any usual spelling of its name.

        Args:
            name: the id with its framework, or the control's own name where one framework has it: `AC-2(1)`, `AC-02(01)`, `ac-2.1`;
                the letter of a part may follow.

        Returns:
            The control.

        Raises:
            UnknownEntryError: when no control is called so.
            AmbiguousNameError: when several frameworks have one of this name.

        Examples:
            >>> import shared_responsibility as srm
            >>> srm.MODEL.control("AC-02 (01)").name
            'Automated System Account Management'
        """
        return self._called(getattr(name, "id", name))

    def _called(self, name: object) -> Control:
        return self.controls[name if name in self.controls else self._register.find(name)]

    @cached_property
    def _register(self) -> Register:
        from ._controls import Register  # noqa: PLC0415 (read when the first control is asked for)

        return Register(self.controls)

    @cached_property
    def library(self) -> Library:
        """
        Hold what is known of frameworks beside their controls.

        Returns:
            Frameworks, baselines, what public sources say, and why answers differ from that.
        """
        from ._frameworks import Library  # noqa: PLC0415 (read when the first control is asked for)

        return self.read_library() if self.read_library else Library()

    @cached_property
    def frameworks(self) -> Catalogue[Framework]:
        """
        Hold every framework of controls.

        Returns:
            The frameworks by id.
        """
        return _holding("framework", self.library.frameworks)

    @cached_property
    def baselines(self) -> Catalogue[Baseline]:
        """
        Hold every baseline: the controls that are asked for together.

        Returns:
            The baselines by id.
        """
        return _holding("baseline", self.library.baselines)

    def controls_of(self, name: str) -> tuple[Control, ...]:
        """
        List the controls of a baseline, or of a framework, in their order; those that were withdrawn are left out.

        Args:
            name: the id of a baseline or of a framework.

        Returns:
            The controls.

        Raises:
            UnknownEntryError: when there is neither.

        Examples:
            >>> import shared_responsibility as srm
            >>> len(srm.MODEL.controls_of("fedramp-high")), len(srm.MODEL.controls_of("nist-csf-2.0"))
            (410, 134)
        """
        from ._controls import in_order  # noqa: PLC0415 (read when the first control is asked for)

        if name in self.baselines:
            return tuple(self.controls[id_] for id_ in self.baselines[name].controls)
        if name not in self.frameworks:
            kind = "framework or baseline"
            raise UnknownEntryError(name, nearest(name, (*self.baselines, *self.frameworks)), kind=kind)
        return in_order(each for each in self.controls.values() if each.framework == name and not each.withdrawn)

    def control_ruling(
        self,
        service: ServiceId | str | Service,
        control: str | Control,
        /,
        **circumstances: Value | Iterable[Value],
    ) -> ControlRuling:
        """
        Give the whole answer about a control: what follows from its concerns, split by who does what, beside what public sources say.

        Args:
            service: as for `owner`.
            control: as for `control`.
            **circumstances: as for `owner`.

        Returns:
            The answer; print it to get a paragraph.

        Raises:
            UnknownEntryError: when no control is called so.
            SharedResponsibilityError: as for `owner` otherwise.

        Examples:
            >>> import shared_responsibility as srm
            >>> answer = srm.MODEL.control_ruling("ec2", "AC-3")
            >>> answer.kind, answer.implements, answer.configures
            (<ControlKind.SHARED: 'shared'>, ('aws',), ('customer',))
        """
        from ._controls import answered  # noqa: PLC0415 (read when the first control is asked for)

        found = self.control(control)
        return answered(
            found,
            self.ruling(service, found.id, **circumstances),
            self._attributions.get(found.id, ()),
            self.library.differences,
            self._provides,
        )

    @cached_property
    def _attributions(self) -> dict[str, tuple[Attribution, ...]]:
        from ._controls import spoken  # noqa: PLC0415 (read when the first control is asked for)

        return spoken(self.library.testimonies)

    def _provides(self, party: str) -> bool:
        """Tell whether a party stands on the provider's side."""
        return self.parties[party].kind == "provider" or self.parties[party].acts_for == "provider"

    # -- the rows behind an answer --------------------------------------------------------------------------

    def case(self, service_id: str, concern_id: str) -> Case:
        """
        Collect everything that bears on one concern of one service: what audits and diagrams look at.

        Args:
            service_id: the id of the service.
            concern_id: the id of the concern.

        Returns:
            The circumstances, the rows, and what they give in each world.
        """
        return self._docket.case(service_id, concern_id)

    @cached_property
    def _docket(self) -> Docket:
        return Docket(self.services, self.concerns, self.places, self.overlays)

    # -- overlays -------------------------------------------------------------------------------------------

    def extend(self, *overlays: Overlay, force: bool = False) -> Model:
        """
        Make a new model with an organisation's view laid over this one.

        Args:
            *overlays: the overlays; their order makes no difference.
            force: whether an overlay may hand AWS's own layers to the customer.

        Returns:
            The new model, or this one where there is nothing to add.

        Raises:
            OverlayError: when an overlay names what does not exist, or hands over AWS's layers unforced; it lists every fault.
            OverlayConflictError: when two overlays of the same precedence disagree.

        Examples:
            >>> import shared_responsibility as srm
            >>> team = srm.Party(
            ...     id="platform-team", name="the platform team", kind=srm.PartyKind.OPERATOR, acts_for="customer"
            ... )
            >>> ours = srm.Delegation(party="platform-team", service="ec2", concern="guest-os-patching")
            >>> model = srm.MODEL.extend(
            ...     srm.Overlay(id="acme", reason="how we work", parties=(team,), delegations=(ours,))
            ... )
            >>> {duty.party for duty in model.ruling("ec2", "guest-os-patching").duties} >= {"platform-team"}
            True
        """
        from ._overlays import extended  # noqa: PLC0415 (an answer needs no overlay)

        return extended(self, overlays, force=force)


def _holding(kind: str, entries: Iterable[T]) -> Catalogue[T]:
    """Make a catalogue of entries that are all at hand."""
    none: Catalogue[T] = Catalogue(kind, {}, lambda _: ())
    return none.extended(entries)


def _called(ruling: Ruling, id_: str) -> Ruling:
    """Give a ruling on several concerns under the id of what was asked about."""
    if ruling.concern == id_:
        return ruling
    return evolve(ruling, concern=id_, alternatives=tuple(_called(each, id_) for each in ruling.alternatives))


def _told(circumstances: Mapping[str, object]) -> tuple[object, ...]:
    """Make a key of what was said; an empty one where a value is neither a string nor a flag, since 1 and True would be one key."""
    for value in circumstances.values():
        if value.__class__ is not str and value.__class__ is not bool:
            return ()
    return tuple(circumstances.items())
