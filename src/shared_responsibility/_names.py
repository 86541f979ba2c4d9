"""
Names: what people, SDKs, templates, policies and tools call a service.

One table for each vocabulary, because a word can mean different things in two of them.
A name that could mean two services is an error that lists them, never a guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, final

from ._types import Identification
from .exceptions import AmbiguousNameError, UnknownEntryError, UnknownServiceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ._types import Service, When

__all__ = ["Index", "Names", "index_of", "nearest", "normalized"]

Index: TypeAlias = "Mapping[str, Mapping[str, tuple[tuple[str, When], ...]]]"
"""For each vocabulary and name the services it can mean, with what the name implies."""

_FILLER = r"[\s\-_./&(),+']+"
_LONGEST_NAME = 200
_ARN_PARTS = 6
_TABLES = ("asff", "cloudformation", "iam", "prowler", "sdk", "terraform")


def normalized(name: str) -> str:
    """
    Fold a product name: case, spaces, hyphens and a leading `AWS` or `Amazon` make no difference.

    Args:
        name: what people call it.

    Returns:
        The folded name.

    Examples:
        >>> normalized("Amazon EKS Auto Mode")
        'eksautomode'
    """
    words = name.casefold().strip()
    for maker in ("amazon ", "aws "):
        words = words.removeprefix(maker)
    return re.sub(_FILLER, "", words)


def nearest(name: object, known: Iterable[str]) -> tuple[str, ...]:
    """
    Find the known names that come nearest, best first.

    Args:
        name: what was asked for; only a short string has neighbours.
        known: the names that exist.

    Returns:
        At most three.
    """
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_NAME:
        return ()
    from difflib import SequenceMatcher, get_close_matches  # noqa: PLC0415 (only an error needs it)

    folded = normalized(name)
    by_folded = {normalized(each): each for each in known}
    close = get_close_matches(folded, by_folded, n=9)
    close.sort(key=lambda each: (-SequenceMatcher(None, each, folded).ratio(), each))
    return tuple(by_folded[each] for each in close[:3])


def _claims(service: Service) -> Iterator[tuple[str, str, When]]:
    """List every name of a service as vocabulary, name and what it implies."""
    from ._spelling import cloud_control_type  # noqa: PLC0415 (the built-in tables are ready made: only an overlay needs it)

    for name in (service.id, service.name, *service.names):
        yield "product", normalized(name), ()
    for mode in service.modes:
        yield "product", normalized(mode.name), mode.when
        if mode.id:
            yield "product", normalized(mode.id), mode.when
            yield "mode", mode.id, mode.when
    for vocabulary, names in (
        ("sdk", service.sdk),
        ("cloudformation", service.cloudformation),
        ("terraform", service.terraform),
        ("iam", service.iam),
        ("arn", service.arns),
        ("prowler", service.prowler),
        ("asff", service.asff),
    ):
        for name in names:
            yield vocabulary, name, ()
    for name in service.security_hub:
        yield "security_hub", name.casefold(), ()
    for name in service.cloudformation:
        written = cloud_control_type(name)
        if written:
            yield "awscc", written if written.endswith("_") else f"={written}", ()
    for sign in service.claims:
        yield "claim", sign.resource, ()
        yield "claim", cloud_control_type(sign.resource), ()


def index_of(services: Iterable[Service]) -> Index:
    """
    Build the tables of names.

    Args:
        services: the services whose names are wanted.

    Returns:
        One table for each vocabulary, sorted.
    """
    tables: dict[str, dict[str, set[tuple[str, When]]]] = {}
    for service in services:
        for vocabulary, name, when in _claims(service):
            tables.setdefault(vocabulary, {}).setdefault(name, set()).add((service.id, when))
    return {
        vocabulary: {name: tuple(sorted(table[name], key=str)) for name in sorted(table)}
        for vocabulary, table in sorted(tables.items())
    }


@final
class Names:
    """
    Look names up.

    Args:
        index: the tables.
    """

    __slots__ = ("index",)

    def __init__(self, index: Index) -> None:
        """Keep the tables."""
        self.index = index

    def identify(self, name: object, vocabulary: str = "", *, near: bool = True) -> Identification:
        """
        Say what a name means.

        Args:
            name: an id, a product name, a former name, an SDK client, a CloudFormation namespace or type, a Terraform type,
                an IAM prefix, an ARN, a name from Prowler or Security Hub.
            vocabulary: look only there: `product`, `sdk`, `cloudformation`, `terraform`, `iam`, `arn`, `prowler`,
                `security_hub`, `asff`; everywhere unless given.
            near: whether an error says which names come nearest: finding them takes longer than all the rest.

        Returns:
            The service and what the name implies.

        Raises:
            UnknownServiceError: when the name means nothing.
            AmbiguousNameError: when it could mean several services.
            UnknownEntryError: when there is no such vocabulary.
        """
        if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_NAME * 10:
            raise UnknownServiceError(name)
        if vocabulary not in ("", "arn", "product", "security_hub", *_TABLES):
            raise UnknownEntryError(vocabulary, _TABLES, kind="vocabulary")
        if vocabulary == "arn" or (not vocabulary and name.startswith("arn:")):
            return self._by_arn(name, near=near)
        found = self.candidates(name, vocabulary)
        if not found:
            tables = (vocabulary,) if vocabulary else ("product", "cloudformation", "terraform", "sdk")
            known = (each for table in tables for each in self.index.get(table, {}))
            raise UnknownServiceError(name, (*self._within(name), *nearest(name, known))[:3] if near else ())
        if len(found) > 1:
            raise AmbiguousNameError(name, map(str, found))
        return next(iter(found))

    def claimants(self, resource_type: str) -> tuple[str, ...]:
        """
        Name the services that claim some resources of a type.

        Args:
            resource_type: a CloudFormation type, as CloudFormation or Terraform's `awscc` writes it.

        Returns:
            Their ids.
        """
        return tuple(service for service, _ in self.index.get("claim", {}).get(resource_type, ()))

    def candidates(self, name: str, vocabulary: str = "") -> tuple[Identification, ...]:
        """
        List everything that a name could mean, without looking for near ones: for those who ask about many names.

        Args:
            name: as for `identify`, but for ARNs.
            vocabulary: as for `identify`.

        Returns:
            What it could mean; nothing where it means nothing.
        """
        if vocabulary == "cloudformation" or (not vocabulary and "::" in name):
            keys, tables = _cloudformation_keys(name), ("cloudformation",)
        elif vocabulary in ("", "terraform") and name.startswith("awscc_"):
            keys, tables = _terraform_keys(name), ("awscc",)
        elif vocabulary == "terraform" or (not vocabulary and name.startswith("aws_")):
            keys, tables = _terraform_keys(name), ("terraform",)
        elif vocabulary == "product":
            keys, tables = [normalized(name)], ("product",)
        elif vocabulary:
            keys, tables = [name.casefold() if vocabulary == "security_hub" else name], (vocabulary,)
        else:
            return self._by_word(name)
        for key in keys:
            found = self._read(key, tables)
            if found:
                return found
        return ()

    def _by_word(self, name: str) -> tuple[Identification, ...]:
        """Look in the words that people use, and only then in those of tools."""
        return (
            self._read(normalized(name), ("product",))
            or self._read(name, ("sdk", "iam", "prowler", "asff"))
            or self._read(name.casefold(), ("sdk", "iam", "prowler", "security_hub"))
        )

    def _read(self, key: str, vocabularies: Iterable[str]) -> tuple[Identification, ...]:
        found: dict[tuple[str, When], None] = {}
        for vocabulary in vocabularies:
            found.update(dict.fromkeys(self.index.get(vocabulary, {}).get(key, ())))
        return tuple(Identification(service=service, circumstances=when) for service, when in found)

    def _within(self, name: str) -> tuple[str, ...]:
        """Name the services that a word of the name means by itself: the other words may be misspelt."""
        meant = (self.candidates(word, "product") for word in name.split())
        return tuple(dict.fromkeys(found[0].service for found in meant if len(found) == 1))

    def _by_arn(self, arn: str, *, near: bool) -> Identification:
        parts = arn.split(":", _ARN_PARTS - 1)
        if len(parts) < _ARN_PARTS or not parts[1] or not parts[2]:
            raise UnknownServiceError(arn)
        _, partition, prefix, region, _, resource = parts
        kind = re.split(r"[:/]", resource)[0]
        found = self._read(f"{prefix}:{kind}", ("arn",)) or self._read(prefix, ("iam",))
        if not found:
            raise UnknownServiceError(arn, nearest(prefix, self.index.get("iam", {})) if near else ())
        if len(found) > 1:
            raise AmbiguousNameError(arn, map(str, found))
        place: When = (("partition", partition),)
        return Identification(
            service=next(iter(found)).service, circumstances=(*place, ("region", region)) if region else place
        )


def _cloudformation_keys(name: str) -> list[str]:
    """A type is looked up first, then its namespace."""
    namespace = "::".join(name.split("::")[:2]) + "::"
    return [name, namespace]


def _terraform_keys(name: str) -> list[str]:
    """An exact name is looked up first, then ever shorter beginnings that end at an underscore."""
    keys = [f"={name}", name]
    words = name.split("_")
    for count in range(len(words) - 1, 0, -1):
        beginning = "_".join(words[:count])
        keys += [f"{beginning}_", beginning]
    return keys
