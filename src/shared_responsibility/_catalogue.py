"""Catalogues: entries of one kind by id, read when they are needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, final

from ._names import nearest
from .exceptions import UnknownEntryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .exceptions import UnknownNameError

__all__ = ["Catalogue"]

T = TypeVar("T")


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
        self._ids: tuple[str, ...] | None = None

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
        new = Catalogue(self._kind, {**self._places, **{id_: id_ for id_ in further}}, self._read, self._error)
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

    def _sorted(self) -> tuple[str, ...]:
        """Give the ids in order; even these are not read before they are needed."""
        if self._ids is None:
            self._ids = tuple(sorted(self._places))
        return self._ids

    def __getitem__(self, id_: object) -> T:
        """Give the entry of this id, or say which ids come nearest."""
        try:
            return self._entries[id_]  # type: ignore[index]
        except (KeyError, TypeError):
            pass
        if not isinstance(id_, str) or id_ not in self._places:
            suggestions = nearest(id_, self._sorted())
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
        return iter(self._sorted())

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._places)

    def __eq__(self, other: object) -> bool:
        """Compare by value; the same catalogue is not read for it."""
        if self is other:
            return True
        return isinstance(other, Catalogue) and dict(self) == dict(other.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]

    def __hash__(self) -> int:
        """Hash by the ids alone."""
        return hash((self._kind, self._sorted()))

    def __repr__(self) -> str:
        """Say what it holds, and how many."""
        return f"<Catalogue of {len(self)} entries of the kind {self._kind}>"
