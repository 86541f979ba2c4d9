"""SOC 3."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import SOC_PAGE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="soc-3",
        name="SOC 3",
        kind=CertificationKind.ATTESTATION,
        issuer="an independent auditor, by the attestation standards of the AICPA",
        covers="A public report that AWS has met the Trust Services Criteria for security, availability, confidentiality and privacy, without the detail of SOC 2.",
        left_to_customer="Ask for the SOC 2 report where an auditor needs the controls and their tests, and show your own controls yourself.",
        concerns=(
            "infrastructure-assurance",
            "service-availability",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.PUBLIC,
        evidence="The report is published.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=SOC_PAGE,
                title="AWS System and Organization Controls (SOC)",
                read="2026-11",
                quote="AWS SOC 3 Security, Availability, Confidentiality & Privacy Report, publicly available as a whitepaper.",
            ),
        ),
    ),
)
