"""Every name that a model understands, and by what other spellings of them are found: what a lazy frame is joined to."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, final

from attrs import frozen

from .._names import normalized
from ._question import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .._model import Model
    from .._types import Identification, Value
    from ._question import Answer

__all__ = ["ARN", "NOT_SAID", "TOOL", "TRUTH", "Spellings", "rows", "spellings"]

ARN: Final = "arn:"
"""Stands before the service of an ARN, and the kind of its resource where that decides."""
TOOL: Final = "~"
"""Stands before the name of a tool, which is no folded name."""
NOT_SAID: Final = ""
"""Stands where a circumstance has no value."""
TRUTH: Final = {True: "true", False: "false"}
"""How the values of a flag are written."""


@final
@frozen(kw_only=True)
class Spellings:
    """Hold every name of one kind, and what other spellings are looked up by; names that mean several things are left out."""

    written: dict[str, Identification]
    """What each name means, as it is written."""
    loose: dict[str, Identification]
    """What is meant by a name that is not known as it is written: of services folded, of resource types shortened."""
    tools: tuple[str, ...] = ()
    """Of services: names that only tools use; case makes no difference in them, marks do."""
    arns: tuple[str, ...] = ()
    """Of services: the prefixes of ARNs whose kind of resource decides, with the kind."""
    beginnings: tuple[str, ...] = ()
    """Of resource types: what Terraform's types begin with, the longest first."""

    @property
    def spoken(self) -> dict[str, Identification]:
        """What the model itself understands: shortened resource types, but no folded names."""
        return {**self.loose, **self.written} if self.beginnings else self.written

    @property
    def meanings(self) -> dict[Identification, int]:
        """Number what can be meant."""
        every = dict.fromkeys((*self.written.values(), *self.loose.values()))
        return {meant: number for number, meant in enumerate(every)}


@lru_cache(maxsize=8)
def spellings(model: Model, *, resources: bool) -> Spellings:
    """
    List the names of services, or the resource types.

    Args:
        model: the model that knows them.
        resources: whether it is resource types.

    Returns:
        The names, and their spellings.
    """
    return _types(model) if resources else _services(model)


def _services(model: Model) -> Spellings:
    names = model._names  # noqa: SLF001 (the tables are looked through, not looked up)
    words = names.index
    products, kinds = words.get("product", {}), tuple(words.get("arn", {}))
    written = {
        name
        for service in model.services.values()
        for name in (service.id, service.name, *service.names, *(n for m in service.modes for n in (m.name, m.id)))
    }
    written.update(*(words.get(each, {}) for each in ("sdk", "iam", "prowler", "asff", "security_hub")))
    tools = {name for each in ("sdk", "iam", "prowler", "security_hub") for name in words.get(each, {})}
    tools = {name for name in tools if normalized(name) not in products}
    loose = {name: names.candidates(name, "product") for name in products}
    loose.update((f"{TOOL}{name}", names.candidates(name.upper())) for name in tools)
    loose.update((f"{ARN}{name}", names.candidates(name, "iam")) for name in words.get("iam", {}))
    loose.update((f"{ARN}{name}", names.candidates(name, "arn")) for name in kinds)
    return Spellings(
        written=_meanings(model, written, resources=False),
        loose={name: found[0] for name, found in sorted(loose.items()) if len(found) == 1},
        tools=tuple(sorted(tools)),
        arns=kinds,
    )


def _types(model: Model) -> Spellings:
    """List the resource types, and what types begin with: a namespace of CloudFormation, a few words of Terraform."""
    index = model._names.index  # noqa: SLF001 (as above)
    types, words = index.get("cloudformation", {}), index.get("terraform", {})
    written = [name for name in types if not name.endswith("::")]
    written += [name.removeprefix("=") for name in words if not name.endswith("_")]
    beginnings = {name if name.endswith("_") else f"{name}_" for name in words if name[0] != "="}
    spaces = [name.removesuffix("::") for name in types if name.endswith("::")]
    return Spellings(
        written=_meanings(model, (*written, *index.get("asff", {})), resources=True),
        loose=_meanings(model, (*spaces, *beginnings), resources=True),
        beginnings=tuple(sorted(beginnings, key=lambda name: (-len(name), name))),
    )


def _meanings(model: Model, names: Iterable[str], *, resources: bool) -> dict[str, Identification]:
    """Say what names mean; those that mean nothing by themselves, or several things, are left out."""
    question = Question(model=model, resources=resources)
    found = ((name, question.meaning(name)) for name in sorted({*names}))
    return {name: meaning for name, meaning in found if meaning.service}


def rows(
    question: Question, meanings: Iterable[Identification], kinds: Sequence[type]
) -> Iterator[tuple[Identification, tuple[str, ...], Answer]]:
    """
    Answer whatever can stand in the key columns; what is unknown is left out.

    Args:
        question: what is asked of each row.
        meanings: what the names can mean.
        kinds: for each circumstance in a column the type of its values.

    Yields:
        What the name means, what stands in the other columns, and the answer.
    """
    model = question.model
    concerns: list[tuple[str, ...]] = [()]
    if question.concern_column:
        concerns = [(each,) for each in (*model.concerns, *model.topics)]
    for meant in meanings:
        choices: list[list[Value | None]] = []
        for (circumstance, _), kind in zip(question.columns, kinds, strict=True):
            asked = model.services[meant.service].circumstance(circumstance)
            choices.append([None, *(value for value in (asked.values if asked else ()) if isinstance(value, kind))])
        for concern, said in product(concerns, product(*choices)):
            answer = question.answered(meant, *concern, *said)
            if answer.status != "unknown":
                yield meant, (*concern, *map(_written, said)), answer


def _written(value: Value | None) -> str:
    """Write a value of a circumstance as the table has it."""
    if isinstance(value, bool):
        return TRUTH[value]
    return NOT_SAID if value is None else value
