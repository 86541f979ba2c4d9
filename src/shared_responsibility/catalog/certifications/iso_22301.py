"""ISO 22301."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import AWS_COMPLIANCE_FAQ, AWS_SECURITY_BLOG

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="iso-22301",
        name="ISO 22301",
        kind=CertificationKind.CERTIFICATION,
        issuer="an accredited certification body",
        covers="An accredited body certifies how AWS manages the continuity of the services and locations in scope.",
        left_to_customer="Write, exercise and certify a continuity plan of your own: the provider's plan does not restart your workload.",
        concerns=(
            "disaster-recovery-plan",
            "facility-power-and-environment",
            "infrastructure-assurance",
            "service-availability",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="AWS Artifact holds the certificates that AWS has from accreditation bodies; the terms on each say who may see it.",
        partitions=("aws-eusc",),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=AWS_SECURITY_BLOG,
                title="AWS European Sovereign Cloud achieves first compliance milestone: SOC 2 and C5 reports plus seven ISO certifications",
                read="2026-11",
                quote="seven key ISO certifications (ISO 27001:2022, 27017:2015, 27018:2019, 27701:2019, 22301:2019, 20000-1:2018, and 9001:2015) are now available",
            ),
            Citation(
                of=AWS_COMPLIANCE_FAQ,
                title="AWS Compliance FAQ",
                read="2026-11",
                quote="certifications from accreditation bodies across geographies and compliance verticals that validate the implementation and operating effectiveness of AWS security controls",
            ),
        ),
    ),
)
