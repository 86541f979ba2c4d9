"""FISMA."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import FEDRAMP_PAGE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="fisma",
        name="FISMA",
        kind=CertificationKind.LAW,
        issuer="the United States Congress",
        covers="Nobody is certified: the assessment of AWS under FedRAMP is what agencies rest their own authorization on.",
        left_to_customer="Authorize your own system as the agency, or support the agency that does.",
        concerns=("infrastructure-assurance", "infrastructure-configuration", "workload-compliance"),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="The evidence is that of FedRAMP.",
        sources=(
            Citation(
                of=FEDRAMP_PAGE,
                title="FedRAMP",
                read="2026-11",
                quote="FedRAMP is mandatory for all US federal agencies and all cloud services.",
            ),
        ),
    ),
)
