"""GxP."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import GXP_WHITEPAPER

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="gxp",
        name="GxP",
        kind=CertificationKind.ALIGNMENT,
        issuer="the regulators of medicines and medical devices",
        covers="AWS describes its quality management system and the controls that bear on good practice in regulated industries.",
        left_to_customer="Validate your own system for its intended use, and qualify AWS as a supplier.",
        concerns=("infrastructure-assurance", "service-software-patching", "workload-compliance"),
        halves=("customer", "provider"),
        access=EvidenceAccess.PUBLIC,
        evidence="A whitepaper describes the quality system; the certificates that it names are in AWS Artifact.",
        sources=(
            Citation(
                of=GXP_WHITEPAPER,
                page="quality-infrastructure-and-support-processes",
                title="Quality Infrastructure and Support Processes",
                read="2026-11",
                quote="you are not automatically certified by association",
            ),
        ),
    ),
)
