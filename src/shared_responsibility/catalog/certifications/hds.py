"""HDS."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

HDS_PAGE = Source(
    id="aws-hds",
    title="AWS Hébergeur de Données de Santé (HDS) compliance",
    url="https://aws.amazon.com/compliance/hds/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="hds",
        name="HDS",
        kind=CertificationKind.CERTIFICATION,
        issuer="an independent auditor, by the scheme of the French Agence du Numérique en Santé",
        covers="The certificate says that AWS keeps measures for hosting personal health data, in the Regions that it names.",
        left_to_customer="Find out whether version 2 of the scheme asks you for a certificate of your own, keep the data where it allows, and obtain it.",
        concerns=("infrastructure-assurance", "personal-data-processor-duties", "region-choice", "workload-compliance"),
        halves=("provider",),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        sources=(
            Citation(
                of=HDS_PAGE,
                title="Hébergeur de Données de Santé (HDS)",
                read="2026-11",
                quote="it is the customer's responsibility to evaluate their own compliance requirements, including the impact of HDS version 2.0",
            ),
        ),
    ),
)
