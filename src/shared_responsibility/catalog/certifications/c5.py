"""C5 of the German Federal Office for Information Security."""

from ..._registry import Certification, CertificationKind
from ..._types import Citation, Source

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
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=C5_PAGE,
                title="Cloud Computing Compliance Criteria Catalogue (C5)",
                read="2026-11",
                quote="Cloud Computing Compliance Criteria Catalogue (C5) is a German Government-backed attestation scheme",
            ),
        ),
    ),
)
