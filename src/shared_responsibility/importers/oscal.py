"""
OSCAL plans and component definitions that this package wrote: what they state of each control, read back.

So a plan of last year can be held against the model of today: what it states that no longer holds is what has to be reviewed.
"""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Final, final

from attrs import frozen

from .._default import MODEL
from .._registry import ControlKind
from .._types import Shown
from .._vocabulary import Basis, Owner, Standing
from .._workload import Use, legible
from ..exceptions import InputError
from ._base import read
from ._json import items, opened, part
from ._yaml import is_list

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .._frameworks import ControlRuling
    from .._model import Model
    from .._types import Value, When

__all__ = ["FORMAT", "Statement", "load"]

FORMAT: Final = "oscal"

_NAMESPACE: Final = "urn:shared-responsibility:oscal:1"
_PLAIN = (str, bool)


@final
@frozen(kw_only=True, repr=False)
class Statement(Shown):
    """Hold what a document states of one control for one use of a service."""

    use: Use
    """The use, with its circumstances."""
    control: str
    """The id of the control, with its framework."""
    owner: Owner
    """Who has it."""
    kind: ControlKind
    """How it is divided, in AWS's words."""
    basis: Basis
    """How firm the ground was."""
    standing: Standing
    """How well public sources agreed."""
    needs: tuple[str, ...] = ()
    """The circumstances that were missing."""
    overlays: tuple[str, ...] = ()
    """The ids of the overlays that had changed it."""

    def asked_again(self, model: Model = MODEL) -> ControlRuling:
        """
        Ask the same of a model.

        Args:
            model: the model; with the overlays that are named, where there are any.

        Returns:
            The answer of today.

        Raises:
            SharedResponsibilityError: as `Model.control_ruling` says.
        """
        return model.control_ruling(self.use.service, self.control, **dict(self.use.circumstances))

    def holds(self, model: Model = MODEL) -> bool:
        """
        Tell whether a model still answers what is stated.

        Args:
            model: the model.

        Returns:
            Whether owner, kind, basis, standing, what is missing and what changed it are the same.

        Raises:
            SharedResponsibilityError: as `Model.control_ruling` says.
        """
        answer = self.asked_again(model)
        ruling = answer.ruling
        return (self.owner, self.kind, self.basis, self.standing, self.needs, self.overlays) == (
            ruling.owner,
            answer.kind,
            ruling.basis,
            answer.standing,
            ruling.needs,
            ruling.overlays,
        )

    def __str__(self) -> str:
        """Say what is stated."""
        return f"{self.use}, {self.control}: {self.owner} ({self.kind})"


def load(source: str | Path | IO[str] | IO[bytes]) -> tuple[Statement, ...]:
    """
    Read what a document states.

    Args:
        source: a path, or an open stream, of a plan or a component definition that `export` wrote.

    Returns:
        The statements, in the order of the document; nothing of what others wrote into it.

    Raises:
        InputError: when it is no OSCAL, was not written by this package, or a statement is spoilt; it names the control.

    Examples:
        >>> import io
        >>> from shared_responsibility import Use, Workload
        >>> from shared_responsibility.exporters import compliance
        >>> workload = Workload(name="shop", uses=(Use(service="s3"),))
        >>> plan = compliance.export("oscal-ssp", workload, seat="customer", controls="nist-privacy")
        >>> all(statement.holds() for statement in load(io.BytesIO(plan)))
        True
    """
    data, path = read(source)
    document = opened(data, path)
    plan, definition = part(document, "system-security-plan"), part(document, "component-definition")
    framework = _said(part(plan or definition, "metadata")).get("framework", "")
    if not framework:
        raise InputError(path, "neither a plan nor a component definition of OSCAL that export wrote")
    found = [*_of_plan(plan), *_of_definition(definition)]
    return tuple(_statement(f"{framework}:{control}", said, path) for control, said in found if "service" in said)


def _of_plan(plan: object) -> Iterator[tuple[object, dict[str, str]]]:
    for requirement in items(plan, "control-implementation", "implemented-requirements"):
        for each in items(requirement, "by-components"):
            yield requirement.get("control-id"), _said(each)


def _of_definition(definition: object) -> Iterator[tuple[object, dict[str, str]]]:
    for component in items(definition, "components"):
        for implementation in items(component, "control-implementations"):
            for requirement in items(implementation, "implemented-requirements"):
                yield requirement.get("control-id"), _said(requirement)


def _said(where: object) -> dict[str, str]:
    """Read the properties of our own."""
    props = (each for each in items(where, "props") if each.get("ns") == _NAMESPACE)
    return {str(each.get("name")): str(each.get("value")) for each in props}


def _statement(control: str, said: dict[str, str], path: str) -> Statement:
    """Read one statement; whatever is wrong with it is named with the control."""
    try:
        return Statement(
            use=Use(service=said["service"], circumstances=_circumstances(said.get("circumstances", "[]"))),
            control=control,
            owner=Owner(said["owner"]),
            kind=ControlKind(said["kind"]),
            basis=Basis(said["basis"]),
            standing=Standing(said["standing"]),
            needs=tuple(said.get("needs", "").split()),
            overlays=tuple(said.get("overlays", "").split()),
        )
    except KeyError as error:
        raise InputError(path, f"{legible(control):.60}: without the property {error}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(path, f"{legible(control):.60}: {legible(str(error)):.120}") from error


def _circumstances(text: str) -> When:
    """Read circumstances as they were written: pairs of a name and a value, or several."""
    pairs = json.loads(text)
    if not is_list(pairs) or not all(is_list(pair) and len(pair) == 2 for pair in pairs):  # noqa: PLR2004 (a name and a value)
        message = "its circumstances are no pairs"
        raise ValueError(message)
    return tuple((str(name), _value(value)) for name, value in pairs)


def _value(value: object) -> Value | tuple[str, ...]:
    """Read a word, a flag, or several words."""
    if isinstance(value, _PLAIN):
        return value
    several = tuple(each for each in value if isinstance(each, str)) if is_list(value) else ()
    if not several or not is_list(value) or len(several) != len(value):
        message = "a circumstance is neither a word nor a flag"
        raise ValueError(message)
    return several
