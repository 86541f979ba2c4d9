"""DORA."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

DORA_BLOG = Source(
    id="dora-blog",
    title="AWS for Industries: AWS responds to European Supervisory Authorities' Consultation on Technical Standards under the Digital Operational Resilience Act (DORA)",
    url="https://aws.amazon.com/blogs/industries/aws-responds-to-european-supervisory-authorities-consultation/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="dora",
        name="DORA",
        kind=CertificationKind.REGULATION,
        issuer="the European Parliament and the Council of the European Union",
        covers="Nobody is certified: AWS publishes a guide and a workbook that say which of its services and reports bear on each requirement.",
        left_to_customer="Keep the register, the risk management, the reports of incidents and the tests that the regulation asks of a financial entity.",
        concerns=(
            "customer-incident-response",
            "disaster-recovery-plan",
            "infrastructure-assurance",
            "penetration-testing",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.PUBLIC,
        evidence="The guide and the workbook are public.",
        sources=(
            Citation(
                of=DORA_BLOG,
                title="AWS responds to European Supervisory Authorities' Consultation on Technical Standards under DORA",
                read="2026-11",
                quote="The majority of requirements in the consultation apply directly to financial entities.",
            ),
        ),
    ),
)
