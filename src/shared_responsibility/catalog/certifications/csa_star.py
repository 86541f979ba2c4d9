"""CSA STAR and the CAIQ."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

CSA_CAIQ = Source(
    id="aws-csa-caiq",
    title="CSA Consensus Assessments Initiative Questionnaire, answered by AWS",
    url="https://aws.amazon.com/compliance/csa/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="csa-star",
        name="CSA STAR and the CAIQ",
        kind=CertificationKind.ALIGNMENT,
        issuer="the Cloud Security Alliance",
        covers="AWS has answered the Consensus Assessments Initiative Questionnaire itself; the alliance's register lists such answers.",
        left_to_customer="Judge the answers yourself, and answer the questionnaire for your own service where your customers ask.",
        concerns=("infrastructure-assurance", "infrastructure-configuration", "workload-compliance"),
        halves=("provider",),
        access=EvidenceAccess.PUBLIC,
        evidence="AWS publishes its answers to the questionnaire.",
        sources=(
            Citation(
                of=CSA_CAIQ,
                title="CSA Consensus Assessments Initiative Questionnaire (CAIQ)",
                read="2026-11",
                quote="Customers are responsible for making their own independent assessment of the information in this document.",
            ),
        ),
    ),
)
