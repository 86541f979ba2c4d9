"""Catalogues, and the model that looks things up in them, answers and can be extended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeVar, final

from attrs import evolve, field, frozen

from ._names import Names, index_of, nearest
from ._resolver import Case, Row, presupposed, rule, rule_topic
from ._types import Circumstance, Concern, Identification, Ruling, Service
from ._vocabulary import Basis, Lifecycle, Owner, Rank
from .exceptions import (
    AmbiguousNameError,
    CircumstanceConflictError,
    CircumstanceNotAskedError,
    ContradictionError,
    OverlayConflictError,
    OverlayError,
    UnknownCircumstanceError,
    UnknownConcernError,
    UnknownEntryError,
    UnknownNameError,
    UnknownServiceError,
    UnknownValueError,
)

if TYPE_CHECKING:
    from ._ids import ConcernId, ServiceId
    from ._registry import (
        Certification,
        Control,
        Delegation,
        Layer,
        Overlay,
        Partition,
        Party,
        Profile,
        ServiceCategory,
        Tool,
        Topic,
    )
    from ._resolver import Said
    from ._types import Duty, Fact, Value

__all__ = ["Catalogue", "Model"]

T = TypeVar("T")

_PLACE = ("partition", "region")
_REGION = r"[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}"


@final
class Catalogue(Mapping[str, T]):
    """
    Hold the entries of one kind, sorted by id; what is not needed is not read.

    Args:
        kind: what the entries are, for error messages: `service`, `tool`.
        places: for each id where its entry is to be read.
        read: reads the entries of one place.
        error: what to raise for an unknown id.

    Examples:
        >>> import shared_responsibility as srm
        >>> "s3" in srm.MODEL.services, len(srm.MODEL.layers)
        (True, 15)
    """

    __slots__ = ("_entries", "_error", "_ids", "_kind", "_places", "_read")

    def __init__(
        self,
        kind: str,
        places: Mapping[str, str],
        read: Callable[[str], Iterable[T]],
        error: type[UnknownNameError] | None = None,
    ) -> None:
        """Keep where the entries are; read none."""
        self._kind = kind
        self._places = places
        self._read = read
        self._error = error
        self._entries: dict[str, T] = {}
        self._ids: tuple[str, ...] = tuple(sorted(places))

    def extended(self, entries: Iterable[T]) -> Catalogue[T]:
        """
        Make a new catalogue with further entries; one with an id that exists takes its place.

        Args:
            entries: the further entries; each has an `id`.

        Returns:
            The new catalogue, or this one where there is nothing to add.
        """
        further = {str(entry.id): entry for entry in entries}  # type: ignore[attr-defined]
        if not further:
            return self
        new = Catalogue(self._kind, {**self._places, **dict.fromkeys(further, "")}, self._read, self._error)
        new._entries.update({id_: entry for id_, entry in self._entries.items() if id_ not in further})
        new._entries.update(further)
        return new

    def replaced(self, entries: Iterable[T]) -> Catalogue[T]:
        """
        Make a catalogue of the same kind with other entries.

        Args:
            entries: the entries; each has an `id`.

        Returns:
            The new catalogue.
        """
        return Catalogue(self._kind, {}, self._read, self._error).extended(entries)

    def __getitem__(self, id_: object) -> T:
        """Give the entry of this id, or say which ids come nearest."""
        try:
            return self._entries[id_]  # type: ignore[index]
        except (KeyError, TypeError):
            pass
        if not isinstance(id_, str) or id_ not in self._places:
            suggestions = nearest(id_, self._ids)
            raise (
                self._error(id_, suggestions) if self._error else UnknownEntryError(id_, suggestions, kind=self._kind)
            )
        for entry in self._read(self._places[id_]):
            self._entries.setdefault(str(entry.id), entry)  # type: ignore[attr-defined]
        return self._entries[id_]

    def __contains__(self, id_: object) -> bool:
        """Tell whether there is such an id, without reading the entry."""
        return isinstance(id_, str) and id_ in self._places

    def __iter__(self) -> Iterator[str]:
        """Give the ids, sorted."""
        return iter(self._ids)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._ids)

    def __eq__(self, other: object) -> bool:
        """Compare by value; the same catalogue is not read for it."""
        if self is other:
            return True
        return isinstance(other, Catalogue) and dict(self) == dict(other.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]

    def __hash__(self) -> int:
        """Hash by the ids alone."""
        return hash((self._kind, self._ids))

    def __repr__(self) -> str:
        """Say what it holds, and how many."""
        return f"<Catalogue of {len(self)} entries of the kind {self._kind}>"


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
    overlays: tuple[Overlay, ...] = ()
    """The overlays it was extended with, sorted by id."""
    _owners: dict[tuple[object, object], Owner] = field(
        factory=dict[tuple[object, object], Owner], init=False, eq=False, repr=False
    )
    _answers: dict[tuple[object, object], Ruling] = field(
        factory=dict[tuple[object, object], Ruling], init=False, eq=False, repr=False
    )
    _cases: dict[tuple[str, str], Case] = field(factory=dict[tuple[str, str], Case], init=False, eq=False, repr=False)
    _duties: dict[Duty, Duty] = field(factory=dict["Duty", "Duty"], init=False, eq=False, repr=False)
    _rulings: dict[object, Ruling] = field(factory=dict[object, Ruling], init=False, eq=False, repr=False)

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
        if not circumstances:
            try:
                return self._owners[service, concern]
            except (KeyError, TypeError):
                pass
        verdict = self.ruling(service, concern, **circumstances).owner
        if not circumstances:
            self._owners[service, concern] = verdict
        return verdict

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
        if not circumstances:
            try:
                return self._answers[service, concern]
            except (KeyError, TypeError):
                pass
        meant = self.identify(service)
        concern_id, members = self._concerns_of(concern)
        said, place = self._said(self.services[meant.service], meant, circumstances)
        key = (meant.service, concern_id, frozenset(said.items()), tuple(place.items()))
        known = self._rulings.get(key) or self._rule(meant.service, concern_id, members, said, place)
        if circumstances or said or place:
            self._rulings[key] = known
        if not circumstances:
            self._answers[service, concern] = known
        return known

    def _rule(
        self, service: str, concern: str, members: tuple[str, ...] | None, said: Said, place: Mapping[str, str]
    ) -> Ruling:
        if members is None:
            ruling = rule(self.case(service, concern), said)
        elif members:
            ruling = rule_topic(concern, [self.case(service, each) for each in members], said)
        else:
            ruling = Ruling(
                service=service,
                concern=concern,
                owner=Owner.UNDETERMINED,
                because="No public source was found that says which concerns this asks about.",
                basis=Basis.NOT_MODELLED,
            )
        return self._bound(self._retired(ruling), place)

    def _retired(self, ruling: Ruling) -> Ruling:
        """Say of a service that is gone that it is gone."""
        service = self.services[ruling.service]
        if service.lifecycle is not Lifecycle.RETIRED or ruling.basis is not Basis.NOT_MODELLED:
            return ruling
        when = f" since {service.ended}" if service.ended else ""
        return evolve(ruling, because=f"{service.name} is retired{when}: nobody can use it any more.")

    def _bound(self, ruling: Ruling, place: Mapping[str, str]) -> Ruling:
        """Bind the roles of a ruling to parties: the provider's to a company, delegated ones to whoever took them over."""
        operator, assumed = self._operator(place)
        found = [
            (-overlay.precedence, -len(_narrowness(delegation)), overlay.id, delegation)
            for overlay in self.overlays
            for delegation in overlay.delegations
            if delegation.service in ("", ruling.service)
        ]
        takers = [(id_, delegation) for _, _, id_, delegation in sorted(found, key=lambda each: each[:3])]

        def bound(each: Ruling) -> Ruling:
            mine = [(id_, d) for id_, d in takers if d.concern in ("", each.concern)]
            duties = tuple(self._shared(_bound_duty(duty, mine, operator)) for duty in each.duties)
            used = {id_ for id_, d in mine if any(duty.party == d.of for duty in each.duties)}
            return evolve(
                each,
                duties=duties,
                assumed=assumed,
                circumstances=(*each.circumstances, *place.items()),
                overlays=tuple(sorted({*each.overlays, *used})),
                alternatives=tuple(map(bound, each.alternatives)),
                parts=tuple(map(bound, each.parts)),
            )

        return bound(ruling)

    def _shared(self, duty: Duty) -> Duty:
        """Keep equal duties once: thousands of rulings repeat the general ones."""
        return self._duties.setdefault(duty, duty)

    def _operator(self, place: Mapping[str, str]) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Say who fills the provider's role, and what was taken for granted for it."""
        if not place:
            return "aws", (("partition", "aws"),)
        partition = self.partitions[place["partition"]]
        operator = dict(partition.operators).get(place.get("region", ""), partition.operator)
        return operator or "provider", ()

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

    def identify(self, name: object, vocabulary: str = "") -> Identification:
        """
        Say what a name means: a service, and the circumstances that the name implies.

        Args:
            name: as for `service`.
            vocabulary: look only among the names of one kind: `product`, `sdk`, `cloudformation`, `terraform`, `iam`, `prowler`,
                `security_hub`, `asff`; among all unless given.

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
        return self._names.identify(name, vocabulary)

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

    def _concerns_of(self, name: object) -> tuple[str, tuple[str, ...] | None]:
        """Give the id of what was asked about, and for a topic or control the concerns it is made of."""
        id_ = getattr(name, "id", name)
        if isinstance(id_, str):
            if id_ in self.concerns:
                return id_, None
            if id_ in self.topics:
                return id_, tuple(self.topics[id_].concerns)
            for control in self._controls_called(id_):
                return control, tuple(self.controls[control].concerns)
        known = (*self.concerns, *self.topics, *self.controls)
        raise UnknownConcernError(id_, nearest(id_, known))

    def _controls_called(self, id_: str) -> tuple[str, ...]:
        """Find a control by its whole id, or by its own part where only one framework has it."""
        if id_ in self.controls:
            return (id_,)
        found = tuple(each for each in self.controls if each.partition(":")[2] == id_)
        if len(found) > 1:
            raise AmbiguousNameError(id_, found)
        return found

    # -- the circumstances of a question --------------------------------------------------------------------

    def _said(
        self, service: Service, meant: Identification, circumstances: Mapping[str, object]
    ) -> tuple[Said, dict[str, str]]:
        """Read what was said, and keep the place apart: it binds parties and moves no owner."""
        place: dict[str, str] = {}
        said: dict[str, frozenset[Value]] = {}
        for name, value in (*meant.circumstances, *circumstances.items()):
            if name in _PLACE:
                if place.setdefault(name, self._place(name, value)) != value:
                    raise CircumstanceConflictError(name, [*meant.circumstances, *circumstances.items()])
                continue
            circumstance = service.circumstance(name)
            if circumstance is None:
                raise self._not_asked(service, name)
            values = _values(circumstance, value)
            said[name] = said.get(name, values) & values
            if not said[name]:
                raise CircumstanceConflictError(name, [*meant.circumstances, *circumstances.items()])
        if "region" in place:
            partition = self._partition_of(place["region"])
            if place.setdefault("partition", partition) != partition:
                contradicted = "region"
                raise CircumstanceConflictError(contradicted, place.items())
        return presupposed(said, service.asks), dict(sorted(place.items()))

    def _place(self, name: str, value: object) -> str:
        if name == "partition" and value in self.partitions:
            return str(value)
        if name == "region" and isinstance(value, str) and re.fullmatch(_REGION, value):
            return value
        known = self.partitions if name == "partition" else ("us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1")
        raise UnknownValueError(value, nearest(value, known), f"of {name}")

    def _partition_of(self, region: str) -> str:
        return next(
            (each.id for each in self.partitions.values() if each.prefixes and region.startswith(each.prefixes)), "aws"
        )

    def _not_asked(self, service: Service, name: str) -> CircumstanceNotAskedError | UnknownCircumstanceError:
        asked = [each.name for each in service.asks]
        if any(other.circumstance(name) for other in self.services.values()):
            return CircumstanceNotAskedError(service.id, name, asked)
        return UnknownCircumstanceError(name, nearest(name, (*asked, *_PLACE)))

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
        known = self._cases.get((service_id, concern_id))
        if known is None:
            service = self.services[service_id]
            rows = tuple(self._rows(service, self.concerns[concern_id]))
            known = Case(service=service_id, concern=concern_id, asks=service.asks, rows=rows)
            if service.asks:  # without circumstances there is one answer, which is kept itself
                self._cases[service_id, concern_id] = known
        return known

    def _rows(self, service: Service, concern: Concern) -> Iterator[Row]:
        """Collect what is said of one concern of one service: profiles, place, facts, overlays."""
        wordings = {wording.owner: wording for wording in concern.wordings}
        for uses in service.uses:
            for stance in concern.stances:
                if uses.profile in stance.profiles:
                    wording = wordings[stance.owner]
                    yield Row(
                        owner=stance.owner,
                        when=uses.when,
                        rank=Rank.STANCE,
                        because=wording.because,
                        wording=wording.duties,
                        sources=stance.sources,
                        basis=Basis.INHERITED if stance.sources else Basis.INFERRED,
                    )
        stated = [(Rank.FACT, Basis.STATED, 0, "", fact) for fact in service.facts]
        if service.circumstance("placement"):
            stated += [(Rank.PLACE, Basis.INHERITED, 0, "", fact) for fact in self.places()]
        stated += [
            (Rank.OVERLAY, Basis.OVERLAY, overlay.precedence, overlay.id, entry.fact)
            for overlay in self.overlays
            for entry in overlay.entries
            if entry.service == service.id
        ]
        for rank, basis, precedence, overlay_id, fact in stated:
            if fact.concern == concern.id:
                yield Row(
                    owner=fact.owner,
                    when=fact.when,
                    rank=rank,
                    precedence=precedence,
                    because=fact.because,
                    duties=fact.duties,
                    wording=wordings[fact.owner].duties if fact.owner in wordings else (),
                    sources=fact.sources,
                    basis=basis,
                    contested=fact.contested,
                    overlay=overlay_id,
                )

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
        from ._registry import Overlay  # noqa: PLC0415 (an answer needs no overlay)

        every = {overlay.id: overlay for overlay in self.overlays}
        for overlay in overlays:
            if not isinstance(overlay, Overlay):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise OverlayError(repr(overlay), ("it is no Overlay",))
            about = f"what {overlay.id} says"
            if every.setdefault(overlay.id, overlay) != overlay:
                raise OverlayConflictError((overlay.id, overlay.id), about)
        if len(every) == len(self.overlays):
            return self
        ordered = tuple(sorted(every.values(), key=lambda overlay: overlay.id))
        new = evolve(self._with_entries_of(ordered), overlays=ordered)
        before = self
        for overlay in sorted(every.values(), key=lambda each: each.id):
            if overlay in self.overlays:
                continue
            faults = [*_claimed_twice(overlay, before), *new._faults(overlay, force=force)]  # noqa: SLF001
            if faults:
                raise OverlayError(overlay.id, faults)
            before = before._with_entries_of((overlay,))
        new._check_agreement()  # noqa: SLF001
        return new

    def _with_entries_of(self, overlays: tuple[Overlay, ...]) -> Model:
        """Add the services, parties and other things that overlays bring."""
        return evolve(
            self,
            **{
                name: getattr(self, name).extended(entry for overlay in overlays for entry in getattr(overlay, name))
                for name in _EXTENSIBLE
            },
        )

    def _faults(self, overlay: Overlay, *, force: bool) -> Iterator[str]:
        """Name everything in an overlay that points nowhere, or hands over what is AWS's."""
        from ._audit import condition_faults, dangling  # noqa: PLC0415 (an answer needs no audit)

        for name in _EXTENSIBLE:
            for thing in getattr(overlay, name):
                yield from dangling(self, thing)
        for entry in overlay.entries:
            fact = entry.fact
            if entry.service not in self.services:
                yield str(UnknownServiceError(entry.service, nearest(entry.service, self.services)))
            elif fact.concern not in self.concerns:
                yield str(UnknownConcernError(fact.concern, nearest(fact.concern, self.concerns)))
            else:
                conditions = (*fact.when, *(pair for duty in fact.duties for pair in duty.when))
                yield from condition_faults(self.services[entry.service], conditions)
                layer = self.layers.get(self.concerns[fact.concern].layer)
                if layer and layer.provider_side and fact.owner in (Owner.CUSTOMER, Owner.SHARED) and not force:
                    yield f"it hands {fact.concern} of {entry.service}, a layer that AWS runs, to the customer (force=True allows it)"
            yield from self._party_faults(duty.party for duty in fact.duties)
        for delegation in overlay.delegations:
            yield from self._party_faults((delegation.party, delegation.of))
            if delegation.service and delegation.service not in self.services:
                yield str(UnknownServiceError(delegation.service, nearest(delegation.service, self.services)))
            if delegation.concern and delegation.concern not in self.concerns:
                yield str(UnknownConcernError(delegation.concern, nearest(delegation.concern, self.concerns)))

    def _party_faults(self, parties: Iterable[str]) -> Iterator[str]:
        for party in parties:
            if party not in self.parties:
                yield str(UnknownEntryError(party, nearest(party, self.parties), kind="party"))

    def _check_agreement(self) -> None:
        """Refuse overlays of the same precedence that disagree, and name them."""
        stated = {(entry.service, entry.fact.concern) for overlay in self.overlays for entry in overlay.entries}
        for service, concern in sorted(stated):
            case = self.case(service, concern)
            try:
                for index in range(len(case.worlds)):
                    case.outcome(index)
            except ContradictionError as error:
                names = sorted({row.overlay for row in case.rows if row.overlay})
                raise OverlayConflictError(names, f"{concern} of {service}") from error
        takers = [(overlay, each) for overlay in self.overlays for each in overlay.delegations]
        for (one, mine), (other, theirs) in combinations(takers, 2):
            if one.precedence == other.precedence and mine.party != theirs.party and _overlap(mine, theirs):
                raise OverlayConflictError(sorted({one.id, other.id}), f"who takes over what is the {mine.of}'s")


_EXTENSIBLE = ("services", "concerns", "topics", "controls", "profiles", "parties", "tools", "certifications")


_ASKED_ABOUT = ("concerns", "topics", "controls")


def _claimed_twice(overlay: Overlay, model: Model) -> Iterator[str]:
    """Name the ids that an overlay gives to things of its own although they are taken."""
    for name in _EXTENSIBLE:
        for entry in getattr(overlay, name):
            for other in _ASKED_ABOUT if name in _ASKED_ABOUT else (name,):
                if entry.id in getattr(model, other):
                    yield f"{entry.id} exists already among the {other}"


def _narrowness(delegation: Delegation) -> frozenset[str]:
    """Say by what a delegation is limited."""
    return frozenset(name for name in ("service", "concern") if getattr(delegation, name))


def _overlap(one: Delegation, other: Delegation) -> bool:
    """Tell whether two delegations hand over some of the same duties, neither being the narrower one."""
    meet = one.of == other.of and all(
        getattr(one, name) == getattr(other, name) for name in _narrowness(one) & _narrowness(other)
    )
    return meet and not (_narrowness(one) < _narrowness(other) or _narrowness(other) < _narrowness(one))


def _values(circumstance: Circumstance, value: object) -> frozenset[Value]:
    """Read a value, or a collection of values, of a circumstance."""
    given = _items(value)
    meant: set[Value] = set()
    for each in given:
        known = [
            known for known in circumstance.values if isinstance(each, bool) is circumstance.flag and each == known
        ]
        if not known:
            raise UnknownValueError(each, _nearest_values(circumstance, each), f"of {circumstance.name}")
        meant.update(known)
    if not meant:
        raise UnknownValueError(value, map(str, circumstance.values), f"of {circumstance.name}")
    return frozenset(meant)


def _items(value: Any) -> tuple[object, ...]:  # noqa: ANN401 (whatever somebody says)
    """Give the items of a collection; anything else is an item itself."""
    several = hasattr(value, "__iter__") and not isinstance(value, (str, bytes))
    return tuple(value) if several else (value,)


def _nearest_values(circumstance: Circumstance, value: object) -> tuple[str, ...]:
    if circumstance.flag:
        return ("False or True, without quotes",)
    known = tuple(map(str, circumstance.values))
    return nearest(value, known) or known


def _bound_duty(duty: Duty, delegations: list[tuple[str, Delegation]], operator: str) -> Duty:
    """Give a duty to the party that fills the role, or that took the role over."""
    for _, delegation in delegations:
        if duty.party == delegation.of:
            return evolve(duty, party=delegation.party)
    return evolve(duty, party=operator) if duty.party == "provider" else duty
