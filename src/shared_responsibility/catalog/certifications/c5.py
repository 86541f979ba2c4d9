"""C5 of the German Federal Office for Information Security."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source
from ..sources import AWS_SECURITY_BLOG

C5_PAGE = Source(
    id="aws-c5",
    title="AWS Cloud Computing Compliance Criteria Catalogue (C5)",
    url="https://aws.amazon.com/compliance/bsi-c5/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="c5",
        name="C5",
        kind=CertificationKind.ATTESTATION,
        issuer="an independent auditor; the catalogue is the German Federal Office for Information Security's (BSI)",
        covers="An attestation of the controls that AWS operates to meet the catalogue, with statements on data location, jurisdiction and disclosure.",
        left_to_customer="Evaluate by it how laws, your own policies and threats bear on your use, and have the controls on your own side attested where somebody asks for it.",
        concerns=(
            "infrastructure-assurance",
            "region-choice",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="The report is downloaded from AWS Artifact.",
        partitions=("aws", "aws-eusc"),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=C5_PAGE,
                title="Cloud Computing Compliance Criteria Catalogue (C5)",
                read="2026-11",
                quote="Cloud Computing Compliance Criteria Catalogue (C5) is a German Government-backed attestation scheme",
            ),
            Citation(
                of=AWS_SECURITY_BLOG,
                title="2023 C5 Type 2 attestation report available, including two new Regions and 170 services in scope",
                read="2026-11",
                quote="Customers can download the C5 report through AWS Artifact",
            ),
            Citation(
                of=AWS_SECURITY_BLOG,
                title="AWS European Sovereign Cloud achieves first compliance milestone: SOC 2 and C5 reports plus seven ISO certifications",
                read="2026-11",
                quote="SOC 2 and C5 Type 1 attestation reports",
            ),
        ),
    ),
)
