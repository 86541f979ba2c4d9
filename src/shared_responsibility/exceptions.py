"""
Everything that this package raises on purpose.

One family: catch `SharedResponsibilityError` to catch them all, or one class to catch one thing.
Each error keeps the facts as fields; the message is made from the fields and is not part of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "AmbiguousNameError",
    "ChainError",
    "CircumstanceConflictError",
    "CircumstanceNotAskedError",
    "ContradictionError",
    "InputError",
    "OverlayConflictError",
    "OverlayError",
    "SharedResponsibilityError",
    "UnknownCircumstanceError",
    "UnknownConcernError",
    "UnknownEntryError",
    "UnknownNameError",
    "UnknownServiceError",
    "UnknownValueError",
]

_LONGEST_VALUE = 60
_LONGEST_LISTED = 60
_LONGEST_MESSAGE = 299
_LONGEST_PATH = 90
_LONGEST_REASON = 170
_MOST_SHOWN = 4


def _shown(value: object) -> str:
    """Quote a value so that it stays short and on one line, whatever it is."""
    text = ascii(value) if isinstance(value, (bytes, str)) else repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def _folded(text: str, longest: int) -> str:
    """Keep a text on one line and short."""
    line = " ".join(text.split())
    line = "".join(character if character.isprintable() else ascii(character)[1:-1] for character in line[:longest])
    return line if len(line) < longest else f"{line[: longest - 3]}..."


def _listed(values: Iterable[object], longest: int = _LONGEST_LISTED) -> str:
    """List a few values, and say how many were left out."""
    every = [_folded(str(value), longest) for value in values]
    left_out = len(every) - _MOST_SHOWN
    shown = ", ".join(every[:_MOST_SHOWN])
    return f"{shown} and {left_out} more" if left_out > 0 else shown


def _restored(cls: type[BaseException], args: tuple[object, ...], fields: dict[str, object]) -> BaseException:
    """Make an error again from its fields."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class SharedResponsibilityError(Exception):
    """
    Stand above every error of this package.

    Catch it where any failure to answer is handled alike.

    Examples:
        >>> from shared_responsibility import SharedResponsibilityError, owner
        >>> try:
        ...     owner("ec3", "guest-os-patching")
        ... except SharedResponsibilityError as error:
        ...     print(error)
        unknown service 'ec3': did you mean ec2, ecr, ecs?
    """

    def __str__(self) -> str:
        """Say it in one sentence, on one line of less than 300 characters."""
        return _folded(self._sentence(), _LONGEST_MESSAGE)

    def _sentence(self) -> str:
        return super().__str__()

    def __reduce__(self) -> tuple[object, ...]:
        """Let an error pass from one process to another with its fields."""
        return _restored, (type(self), self.args, dict(self.__dict__))


class UnknownNameError(SharedResponsibilityError, KeyError):
    """
    Say that a name means nothing here, and which names come nearest.

    It is a `KeyError` too, so that `in` and `get` work on every catalogue.

    Args:
        id: the name that was asked for, as it was given.
        suggestions: the nearest names that do exist, best first.
        context: where the name was looked for, to end the sentence with.
    """

    kind = "name"
    """What the name was taken for: `service`, `concern`, `circumstance`, `value`."""

    def __init__(self, id: object, suggestions: Iterable[str] = (), context: str = "") -> None:  # noqa: A002
        """Keep what was asked for and what comes nearest."""
        super().__init__(id)
        self.id = id
        self.suggestions: tuple[str, ...] = tuple(suggestions)
        self.context = context

    def _sentence(self) -> str:
        where = f" {self.context}" if self.context else ""
        hint = f": did you mean {_listed(self.suggestions)}?" if self.suggestions else ""
        return f"unknown {self.kind} {_shown(self.id)}{where}{hint}"


class UnknownServiceError(UnknownNameError):
    """Say that no service, part, mode or former name is called so."""

    kind = "service"


class UnknownConcernError(UnknownNameError):
    """Say that no concern, topic or control is called so."""

    kind = "concern"


class UnknownCircumstanceError(UnknownNameError):
    """Say that no service asks for a circumstance of this name."""

    kind = "circumstance"


class UnknownValueError(UnknownNameError):
    """Say that a circumstance does not take this value."""

    kind = "value"


class UnknownEntryError(UnknownNameError):
    """
    Say that a catalogue other than that of services and concerns has no such entry.

    Args:
        id: the id that was asked for.
        suggestions: the nearest ids.
        kind: which catalogue: `tool`, `certification`, `profile`, ...
    """

    def __init__(self, id: object, suggestions: Iterable[str] = (), *, kind: str = "entry") -> None:  # noqa: A002
        """Keep which catalogue was asked."""
        super().__init__(id, suggestions)
        self.kind = kind


class AmbiguousNameError(SharedResponsibilityError, KeyError):
    """
    Say that a name could mean several services, and list them.

    Args:
        id: the name that was asked for.
        candidates: each service it could mean, with the circumstances the name would imply.
    """

    def __init__(self, id: str, candidates: Iterable[object]) -> None:  # noqa: A002
        """Keep the name and what it could mean."""
        super().__init__(id)
        self.id = id
        self.candidates: tuple[object, ...] = tuple(candidates)

    def _sentence(self) -> str:
        return f"{_shown(self.id)} could mean {_listed(self.candidates)}"


class CircumstanceNotAskedError(SharedResponsibilityError):
    """
    Say that a circumstance exists elsewhere, but this service does not have it.

    Args:
        service: the id of the service.
        circumstance: the name of the circumstance.
        asked: the circumstances that this service does have.
    """

    def __init__(self, service: str, circumstance: str, asked: Iterable[str] = ()) -> None:
        """Keep the service, the circumstance and what could be said instead."""
        super().__init__(service, circumstance)
        self.service = service
        self.circumstance = circumstance
        self.asked: tuple[str, ...] = tuple(asked)

    def _sentence(self) -> str:
        instead = f"it asks for {_listed(self.asked)}" if self.asked else "it asks for none"
        return f"{self.service} has no circumstance {_shown(self.circumstance)}: {instead}"


class CircumstanceConflictError(SharedResponsibilityError):
    """
    Say that circumstances were given that cannot hold together.

    A circumstance can presuppose another: an update mode exists only where the package is a zip archive.

    Args:
        circumstance: the circumstance for which no value is left.
        given: what was said, as pairs of name and value.
    """

    def __init__(self, circumstance: str, given: Iterable[tuple[str, object]] = ()) -> None:
        """Keep what was said and where it fails."""
        super().__init__(circumstance)
        self.circumstance = circumstance
        self.given: tuple[tuple[str, object], ...] = tuple(given)

    def _sentence(self) -> str:
        said = _listed(f"{name}={value}" for name, value in self.given[:3])
        return f"these circumstances exclude each other: {said} leave no value for {self.circumstance}"


class ContradictionError(SharedResponsibilityError):
    """
    Say that the facts disagree and none of them is the more specific one.

    The data are at fault, not the question: the audits name every such pair in the built-in catalogue.

    Args:
        rows: what was said, by whom: one text for each side of the contradiction.
    """

    def __init__(self, rows: Iterable[str]) -> None:
        """Keep both sides."""
        self.rows: tuple[str, ...] = tuple(rows)
        super().__init__(*self.rows)

    def _sentence(self) -> str:
        return f"the facts contradict each other: {' against '.join(_folded(row, 100) for row in self.rows[:2])}"


class OverlayError(SharedResponsibilityError):
    """
    Say what is wrong with an overlay: every fault at once.

    Args:
        overlay: the id of the overlay.
        faults: each fault in a sentence.
    """

    def __init__(self, overlay: str, faults: Iterable[str]) -> None:
        """Keep the overlay's id and its faults."""
        self.overlay = overlay
        self.faults: tuple[str, ...] = tuple(faults)
        super().__init__(overlay, *self.faults)

    def _sentence(self) -> str:
        return f"overlay {_shown(self.overlay)} cannot be used: {_listed(self.faults, _LONGEST_REASON)}"


class OverlayConflictError(OverlayError):
    """
    Say that two overlays of the same precedence disagree.

    Args:
        overlays: the ids of both overlays.
        about: what they disagree about.
    """

    def __init__(self, overlays: Iterable[str], about: str) -> None:
        """Keep both names."""
        self.overlays: tuple[str, ...] = tuple(overlays)
        self.about = about
        super().__init__(" and ".join(self.overlays), (f"they disagree about {about}",))


class ChainError(SharedResponsibilityError):
    """
    Say what is wrong with a chain of parties: every fault at once.

    Args:
        chain: the id of the chain.
        faults: each fault in a sentence.
    """

    def __init__(self, chain: str, faults: Iterable[str]) -> None:
        """Keep the chain's id and its faults."""
        self.chain = chain
        self.faults: tuple[str, ...] = tuple(faults)
        super().__init__(chain, *self.faults)

    def _sentence(self) -> str:
        return f"chain {_shown(self.chain)} does not hang together: {_listed(self.faults, _LONGEST_REASON)}"


class InputError(SharedResponsibilityError):
    """
    Say that an input document cannot be read, and where it fails.

    Args:
        path: the file, or `<stream>` where there is none.
        reason: what is wrong, in a few words.
        line: the line that is at fault, counted from one, where it is known.
    """

    def __init__(self, path: str, reason: str, line: int | None = None) -> None:
        """Keep the place and the reason."""
        super().__init__(path, reason, line)
        self.path = path
        self.reason = reason
        self.line = line

    def _sentence(self) -> str:
        path = _folded(self.path[-_LONGEST_PATH:], _LONGEST_PATH + 1)
        place = path if self.line is None else f"{path}:{self.line}"
        return f"{place}: {_folded(self.reason, _LONGEST_REASON)}"
