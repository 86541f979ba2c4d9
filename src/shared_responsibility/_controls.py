"""
Controls: the spellings that people use, the lists written out, and what is added to a ruling when a control was asked about.

It is pure: what it works on is handed to it.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, TypeVar, final

from ._frameworks import Asks, Attribution, ControlRuling, Designation, Difference
from ._names import nearest
from ._registry import Control, ControlKind
from ._types import Ruling
from ._vocabulary import Basis, Owner, Standing, Verb
from .exceptions import AmbiguousNameError, UnknownEntryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ._checks import Check
    from ._frameworks import Framework, Testimony
    from ._ids import ConcernId
    from ._types import Citation, CustomId, Duty

__all__ = ["Register", "answered", "in_order", "listed", "spoken", "standing_of", "withdrawn", "written_out"]

Key = tuple[str | int, ...]
"""What is left of an id when its punctuation is taken away: letters and numbers, in order."""

_LONGEST = 120
_OPENINGS = ("45 cfr ", "cfr ", "\N{SECTION SIGN}", "control ", "requirement ", "req. ")
_SHAPE = re.compile(r"[a-z0-9]+(?:[-.&_:][a-z0-9]+|\([a-z0-9]+\))*")
_STATEMENT = re.compile(r"_smt(?:\.([a-z]+))?$")
_PRACTICE = re.compile(r"^[a-z]{2}\.l[12]-(?=3\.)")
_PRACTISED = "nist-800-171-r2:"
"""What CMMC's names of practices lead to: its practices are the requirements of that framework."""
_DIVIDED = {
    Owner.AWS: (ControlKind.INHERITED, Designation.COMMON),
    Owner.CUSTOMER: (ControlKind.CUSTOMER_SPECIFIC, Designation.SYSTEM_SPECIFIC),
    Owner.SHARED: (ControlKind.SHARED, Designation.HYBRID),
    Owner.NOT_APPLICABLE: (ControlKind.NOT_APPLICABLE, Designation.NOT_APPLICABLE),
    Owner.UNDETERMINED: (ControlKind.UNDETERMINED, Designation.UNDETERMINED),
}
_CHOICES = (Verb.CONFIGURE, Verb.SCHEDULE)
_Rule = TypeVar("_Rule", Asks, Difference)


def _key(text: str) -> Key:
    """Take an id apart: `ac-02(01)` and `ac-2.1` are the same."""
    return tuple(int(each) if each.isdigit() else each for each in re.findall(r"[a-z]+|[0-9]+", text))


def _own(id_: str) -> str:
    """Give an id without its framework."""
    return id_.rpartition(":")[2]


def _plain(name: object) -> str:
    """Write what somebody calls a control without capitals, openings and spaces; empty for what is no control's name."""
    if not isinstance(name, str) or len(name) > _LONGEST:
        return ""
    text = " ".join(name.casefold().split()).removesuffix(".")
    for opening in _OPENINGS:
        text = text.removeprefix(opening).lstrip()
    text = re.sub(r"\s*([():-])\s*", r"\1", text)
    framework, colon, own = text.rpartition(":")
    requirement = "" if framework else _PRACTICE.sub(_PRACTISED, own)
    text = requirement if ":" in requirement else f"{framework}{colon}{_STATEMENT.sub(_lettered, own)}"
    return text if _SHAPE.fullmatch(text) else ""


def _lettered(statement: re.Match[str]) -> str:
    """Write the letter of OSCAL's id of a statement as people do."""
    return f"({statement[1]})" if statement[1] else ""


@final
class Register:
    """
    Find controls by what people call them.

    Args:
        controls: the controls by id; a control itself is read only for the letters of its statement.
    """

    __slots__ = ("_by_key", "_controls")

    def __init__(self, controls: Mapping[str, Control]) -> None:
        """Take every id apart."""
        self._controls = controls
        self._by_key: dict[Key, list[str]] = {}
        for id_ in controls:
            self._by_key.setdefault(_key(_own(id_)), []).append(id_)

    def find(self, name: object) -> str:
        """
        Find the control that is called so.

        Args:
            name: the id, with its framework or without, in any usual spelling; the letter of a part may follow.

        Returns:
            The control's id.

        Raises:
            UnknownEntryError: when no control is called so.
            AmbiguousNameError: when several frameworks have one of this name.
        """
        text = _plain(name)
        framework, _, own = text.rpartition(":")
        key = _key(own)
        found = self._among(framework, key)
        if not found and key and isinstance(key[-1], str):
            found = [id_ for id_ in self._among(framework, key[:-1]) if key[-1] in self._controls[id_].parts]
        if len(found) > 1:
            raise AmbiguousNameError(str(name), found)
        if not found:
            kind = "control"
            raise UnknownEntryError(name, self._nearest(framework, key, own or name), kind=kind)
        return found[0]

    def _among(self, framework: str, key: Key) -> list[str]:
        return [id_ for id_ in self._by_key.get(key, ()) if framework in ("", id_.partition(":")[0])]

    def _nearest(self, framework: str, key: Key, name: object) -> tuple[str, ...]:
        """Name what comes nearest: the control above it, or what is spelled alike."""
        if not any(id_.startswith(f"{framework}:") for id_ in self._controls):
            framework = ""
        above = (self._among(framework, key[:end]) for end in range(len(key), 1, -1))
        found = next((each for each in above if each), list[str]())
        by_own = {_own(id_): id_ for id_ in self._controls if framework in ("", id_.partition(":")[0])}
        return (
            tuple(found[:3]) or tuple(by_own[each] for each in nearest(name, by_own)) or nearest(name, self._controls)
        )


def in_order(controls: Iterable[Control]) -> tuple[Control, ...]:
    """
    Put controls into the order of their numbers: `ac-2` before `ac-10`.

    Args:
        controls: the controls, in any order.

    Returns:
        The same, in order.
    """
    return tuple(
        sorted(
            controls,
            key=lambda control: (
                control.framework,
                [
                    (isinstance(each, str), each if isinstance(each, str) else f"{each:06}")
                    for each in _key(_own(control.id))
                ],
            ),
        )
    )


# -- the lists, written out -----------------------------------------------------------------------------------------------


def listed(framework: str, table: str) -> dict[str, tuple[str, ...]]:
    """
    List the ids of a framework's controls.

    Args:
        framework: the id of the framework.
        table: its table.

    Returns:
        For each id the columns of its line.
    """
    lines = (tuple(line.split("|")) for line in table.splitlines())
    return {f"{framework}:{columns[0]}": columns for columns in lines}


def written_out(
    framework: Framework,
    table: str,
    asks: Iterable[Asks],
    control: Callable[[str], Control],
    check: Callable[[str], Check],
) -> Iterator[Control]:
    """
    Write out the controls of a framework, with what they ask about.

    Args:
        framework: the framework.
        table: its table.
        asks: what its controls ask about.
        control: gives a control of another framework by its id.
        check: gives a check of a scanner by its id.

    Yields:
        Its controls.
    """
    rules = _by_key(asks)
    for id_, columns in listed(framework.id, table).items():
        own, label, name, letters, into = (*columns, *("",) * (5 - len(columns)))
        rule = None if into else _most_specific(rules, _key(own))
        yield Control(
            id=id_,
            framework=framework.id,
            name=name,
            label=label,
            parts=tuple(filter(None, letters.split(","))),
            withdrawn=bool(into),
            into=tuple(f"{framework.id}:{each}" for each in into.split(",") if each not in ("", "-")),
            concerns=_concerns(rule, control, check) if rule else (),
            because=rule.because if rule else "",
        )


def _concerns(
    rule: Asks, control: Callable[[str], Control], check: Callable[[str], Check]
) -> tuple[ConcernId | CustomId, ...]:
    """Give the concerns that a rule names, and those of the controls and checks that ask about the same."""
    elsewhere = (control(id_) for id_ in rule.same_as)
    current = chain.from_iterable(map(control, each.into) if each.withdrawn else (each,) for each in elsewhere)
    named: set[ConcernId | CustomId] = {*rule.concerns, *(check(id_).concern for id_ in rule.checks)}
    named.update(chain.from_iterable(each.concerns for each in current))
    return tuple(sorted(named))


def _by_key(rules: Iterable[_Rule]) -> dict[Key, _Rule]:
    """Give each rule under what it is about."""
    return {_key(own): rule for rule in rules for own in rule.controls}


def _most_specific(rules: Mapping[Key, _Rule], key: Key) -> _Rule | None:
    """Find the rule for a control: its own, its base's, or its family's."""
    return next((rules[key[:end]] for end in range(len(key), 0, -1) if key[:end] in rules), None)


# -- what public sources say -----------------------------------------------------------------------------------------------


def spoken(testimonies: Iterable[Testimony]) -> dict[str, tuple[Attribution, ...]]:
    """
    Say for each control what public sources say of it.

    Args:
        testimonies: what each source says of many controls.

    Returns:
        For each id of a control the attributions.
    """
    found: dict[str, list[Attribution]] = {}
    for each in testimonies:
        for own in each.controls:
            id_ = f"{each.framework}:{own}"
            found.setdefault(id_, []).append(
                Attribution(
                    control=id_,
                    owner=each.owner,
                    label=each.label,
                    source=each.source,
                    edition=each.edition,
                    retitled=own in each.retitled,
                    lineage=each.lineage,
                    note=each.note,
                )
            )
    return {id_: tuple(sorted(each, key=lambda one: one.source.url)) for id_, each in found.items()}


def standing_of(attributions: Iterable[Attribution]) -> Standing:
    """
    Tell how well public sources agree on whose a control is.

    Two sources of one lineage are one witness; but if they disagree, they disagree.

    Args:
        attributions: what they say.

    Returns:
        How well they agree.
    """
    attributions = tuple(attributions)
    if len({each.owner for each in attributions}) > 1:
        return Standing.CONTESTED
    return (Standing.NONE, Standing.SINGLE, Standing.AGREED)[min(len({each.lineage for each in attributions}), 2)]


# -- the answer -----------------------------------------------------------------------------------------------------------


def withdrawn(service: str, control: Control, source: Citation) -> Ruling:
    """
    Rule on a control that exists no longer.

    Args:
        service: the id of the service.
        control: the control.
        source: the list of its publisher.

    Returns:
        The ruling: it applies to nobody.
    """
    heirs = ", ".join(control.into)
    return Ruling(
        service=service,
        concern=control.id,
        owner=Owner.NOT_APPLICABLE,
        because=f"It was withdrawn: ask about {heirs} instead."
        if heirs
        else "It was withdrawn, and nothing took its place.",
        basis=Basis.STATED,
        standing=Standing.SINGLE,
        sources=(source,),
    )


def answered(
    control: Control,
    ruling: Ruling,
    attributions: tuple[Attribution, ...],
    differences: Iterable[Difference],
    provides: Callable[[str], bool],
) -> ControlRuling:
    """
    Add to a ruling what is asked of a control: who implements, who configures, who documents, and what public sources say.

    Args:
        control: the control.
        ruling: what follows from its concerns.
        attributions: what public sources say of it.
        differences: why controls are answered otherwise than sources have them.
        provides: tells whether a party stands on the provider's side.

    Returns:
        The whole answer.
    """
    parts = [part for part in ruling.parts if part.owner in (Owner.AWS, Owner.CUSTOMER, Owner.SHARED)]
    implements = {party for part in parts for party in _implementers(part, provides)}
    duties = [duty for part in parts for duty in _duties(part)]
    documents = {*implements, *(duty.party for duty in duties if duty.evidence or duty.verb is Verb.EVIDENCE)}
    if ruling.owner is Owner.AWS:
        documents.add("customer")  # an inherited control is still described in the customer's own plan
    return ControlRuling(
        control=control,
        ruling=ruling,
        kind=_DIVIDED[ruling.owner][0],
        designation=_DIVIDED[ruling.owner][1],
        implements=tuple(sorted(implements)),
        configures=tuple(sorted({duty.party for duty in duties if duty.verb in _CHOICES})),
        documents=tuple(sorted(documents)),
        standing=standing_of(attributions),
        attributions=attributions,
        difference=_explained(control, ruling.owner, attributions, differences),
    )


def _duties(part: Ruling) -> tuple[Duty, ...]:
    """Give the duties of a ruling, those that hang on what was not said included."""
    return (*part.duties, *(duty for each in part.alternatives for duty in _duties(each)))


def _implementers(part: Ruling, provides: Callable[[str], bool]) -> set[str]:
    """Name who does more than choose and show; where the side that owns it only chooses, the other side provides the means."""

    def owns(party: str) -> bool:
        return part.owner is Owner.SHARED or provides(party) is (part.owner is Owner.AWS)

    duties = _duties(part)
    acting = {duty.party for duty in duties if duty.verb not in (*_CHOICES, Verb.EVIDENCE)}
    return set(filter(owns, acting)) or acting or set(filter(owns, {duty.party for duty in duties}))


def _explained(
    control: Control, owner: Owner, attributions: Iterable[Attribution], differences: Iterable[Difference]
) -> str:
    """Say why the answer differs from every source; nothing where it agrees with one, or is open."""
    said = {each.owner for each in attributions}
    if not said or owner in said or owner is Owner.UNDETERMINED:
        return ""
    mine = _by_key(each for each in differences if each.framework == control.framework)
    reason = _most_specific(mine, _key(_own(control.id)))
    return (
        reason.because
        if reason
        else "The sources speak of whole systems; for this service alone its concerns give another answer."
    )
