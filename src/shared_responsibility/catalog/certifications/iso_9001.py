"""ISO 9001."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import AWS_SECURITY_BLOG, GXP_WHITEPAPER

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="iso-9001",
        name="ISO 9001",
        kind=CertificationKind.CERTIFICATION,
        issuer="an accredited certification body",
        covers="A certifying agent found AWS's quality management system to comply with ISO 9001 for a stated scope of services and Regions; it is about quality, not about security.",
        left_to_customer="Certify your own quality management system: you are not certified by association.",
        concerns=(
            "infrastructure-assurance",
            "service-availability",
            "service-software-patching",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="AWS Artifact holds the certificates that AWS has from accreditation bodies; the terms on each say who may see it.",
        partitions=("aws-eusc",),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=GXP_WHITEPAPER,
                page="quality-infrastructure-and-support-processes",
                title="Quality Infrastructure and Support Processes",
                read="2026-11",
                quote="you are not automatically certified by association",
            ),
            Citation(
                of=AWS_SECURITY_BLOG,
                title="AWS European Sovereign Cloud achieves first compliance milestone: SOC 2 and C5 reports plus seven ISO certifications",
                read="2026-11",
                quote="seven key ISO certifications (ISO 27001:2022, 27017:2015, 27018:2019, 27701:2019, 22301:2019, 20000-1:2018, and 9001:2015) are now available",
            ),
        ),
    ),
)
