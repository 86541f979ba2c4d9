"""ISO/IEC 27017."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import AWS_COMPLIANCE_FAQ, AWS_SECURITY_BLOG, OPERATIONAL_RESILIENCE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="iso-27017",
        name="ISO/IEC 27017",
        kind=CertificationKind.CERTIFICATION,
        issuer="an accredited certification body",
        covers="An accredited body certifies that AWS follows the code of practice on information security for cloud services, as a provider.",
        left_to_customer="Carry out the half of the code that is written for the customer of a cloud service.",
        concerns=(
            "infrastructure-assurance",
            "infrastructure-configuration",
            "tenant-isolation",
            "workload-compliance",
            "workload-separation",
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
            Citation(
                of=OPERATIONAL_RESILIENCE,
                page="assurance-mechanisms",
                title="Assurance mechanisms",
                read="2026-11",
                quote="AWS also aligns with the ISO 27017 guidance on information security in the cloud and ISO 27018 code of practice",
            ),
        ),
    ),
)
