"""
Codes: our verdicts in other people's vocabularies.

A code depends on the seat from which it is said: what AWS calls its customer's, a vendor on AWS calls its own.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, final

from ._vocabulary import Owner

__all__ = ["Raci", "SsrmOwnership", "iso_27017", "pci_dss", "raci", "ssrm_ownership"]

AWS: Final = "aws"
VENDOR: Final = "vendor"
CUSTOMER: Final = "customer"


@final
class SsrmOwnership(StrEnum):
    """Hold the codes of control ownership in CSA's CAIQ v4."""

    CSP_OWNED = "CSP-owned"
    """The provider that answers."""
    CSC_OWNED = "CSC-owned"
    """Its customer."""
    THIRD_PARTY = "Third-party outsourced"
    """Somebody whom the provider uses."""
    SHARED_WITH_CUSTOMER = "Shared CSP and CSC"
    """The provider and its customer."""
    SHARED_WITH_THIRD_PARTY = "Shared CSP and third party"
    """The provider and somebody whom it uses."""
    NOT_APPLICABLE = "N/A"
    """Nobody."""
    OPEN = ""
    """It depends on what was not said, or nothing is known: CAIQ has no code for it."""


@final
class Raci(StrEnum):
    """Hold the letters of a RACI matrix."""

    RESPONSIBLE_AND_ACCOUNTABLE = "R/A"
    """It acts, and answers for it."""
    INFORMED = "I"
    """It is told."""
    NOBODY = "-"
    """It has no part."""
    OPEN = "?"
    """It depends on what was not said, or nothing is known."""


_AS_PROVIDER: Final = {
    Owner.AWS: SsrmOwnership.CSP_OWNED,
    Owner.CUSTOMER: SsrmOwnership.CSC_OWNED,
    Owner.SHARED: SsrmOwnership.SHARED_WITH_CUSTOMER,
    Owner.NOT_APPLICABLE: SsrmOwnership.NOT_APPLICABLE,
    Owner.UNDETERMINED: SsrmOwnership.OPEN,
}
_AS_VENDOR: Final = {
    **_AS_PROVIDER,
    Owner.AWS: SsrmOwnership.THIRD_PARTY,
    Owner.CUSTOMER: SsrmOwnership.CSP_OWNED,
    Owner.SHARED: SsrmOwnership.SHARED_WITH_THIRD_PARTY,
}


def ssrm_ownership(owner: Owner, *, seat: str) -> SsrmOwnership:
    """
    Say a verdict in CAIQ's words.

    Args:
        owner: the verdict between AWS and whoever uses it.
        seat: who answers: `aws`, a `vendor` whose product runs on AWS, or a `customer` that speaks of AWS as its provider.

    Returns:
        The code; what the vendor passes on to its own customers is a question for a `Chain`.

    Examples:
        >>> str(ssrm_ownership(Owner.CUSTOMER, seat="aws")), str(ssrm_ownership(Owner.CUSTOMER, seat="vendor"))
        ('CSC-owned', 'CSP-owned')
    """
    return (_AS_VENDOR if seat == VENDOR else _AS_PROVIDER)[owner]


def pci_dss(owner: Owner) -> str:
    """
    Say a verdict as PCI DSS 12.8.5 asks for it: who manages a requirement.

    Args:
        owner: the verdict.

    Returns:
        The third-party service provider (AWS), the entity, shared, or nothing where it is open.

    Examples:
        >>> pci_dss(Owner.AWS)
        'third-party service provider'
    """
    return {
        Owner.AWS: "third-party service provider",
        Owner.CUSTOMER: "entity",
        Owner.SHARED: "shared",
        Owner.NOT_APPLICABLE: "not applicable",
    }.get(owner, "")


def iso_27017(owner: Owner) -> tuple[bool, bool]:
    """
    Say a verdict as ISO/IEC 27017 CLD.6.3.1 asks for it: whether the customer and whether the provider has a role.

    Args:
        owner: the verdict.

    Returns:
        The columns "Cloud service customer" and "Cloud service provider".

    Examples:
        >>> iso_27017(Owner.SHARED)
        (True, True)
    """
    return owner in (Owner.CUSTOMER, Owner.SHARED), owner in (Owner.AWS, Owner.SHARED)


def raci(owner: Owner) -> tuple[Raci, Raci]:
    """
    Say a verdict as a RACI matrix does.

    Whoever has it is responsible and accountable for its own half; where one side has it, the other is informed.

    Args:
        owner: the verdict.

    Returns:
        The letters of AWS and of the customer.

    Examples:
        >>> [str(each) for each in raci(Owner.CUSTOMER)]
        ['I', 'R/A']
    """
    return {
        Owner.AWS: (Raci.RESPONSIBLE_AND_ACCOUNTABLE, Raci.INFORMED),
        Owner.CUSTOMER: (Raci.INFORMED, Raci.RESPONSIBLE_AND_ACCOUNTABLE),
        Owner.SHARED: (Raci.RESPONSIBLE_AND_ACCOUNTABLE, Raci.RESPONSIBLE_AND_ACCOUNTABLE),
        Owner.NOT_APPLICABLE: (Raci.NOBODY, Raci.NOBODY),
    }.get(owner, (Raci.OPEN, Raci.OPEN))
