"""PCI DSS."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

PCI_PAGE = Source(
    id="aws-pci-dss",
    title="AWS PCI DSS compliance",
    url="https://aws.amazon.com/compliance/pci-dss-level-1-faqs/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="pci-dss",
        name="PCI DSS",
        kind=CertificationKind.ATTESTATION,
        issuer="a Qualified Security Assessor; the standard is the PCI Security Standards Council's",
        covers="An assessor attests that AWS's services in scope comply as those of a level 1 service provider; the Attestation of Compliance and the Responsibility Summary are in AWS Artifact.",
        left_to_customer="Have your own cardholder data environment assessed: the Responsibility Summary says which requirements are yours.",
        concerns=(
            "at-rest-encryption-enablement",
            "audit-log-configuration",
            "facility-physical-security",
            "infrastructure-assurance",
            "network-access-configuration",
            "workload-compliance",
            "workload-vulnerability-scanning",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="The Attestation of Compliance and the Responsibility Summary are in AWS Artifact.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=PCI_PAGE,
                title="PCI DSS",
                read="2026-11",
                quote="The PCI DSS Attestation of Compliance (AOC) and Responsibility Summary is available to customers through AWS Artifact",
            ),
        ),
    ),
)
