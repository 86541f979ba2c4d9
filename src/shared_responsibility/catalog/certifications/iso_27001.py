"""ISO/IEC 27001."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import AWS_COMPLIANCE_FAQ, AWS_SECURITY_BLOG, COMPLIANCE_QUESTIONS_BLOG

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="iso-27001",
        name="ISO/IEC 27001",
        kind=CertificationKind.CERTIFICATION,
        issuer="an accredited certification body",
        covers="An accredited body certifies the management system by which AWS runs the security of the services and locations in scope.",
        left_to_customer="Build and certify an information security management system of your own; AWS's certificate counts there as evidence about a supplier.",
        concerns=(
            "facility-physical-security",
            "infrastructure-assurance",
            "infrastructure-configuration",
            "provider-staff-training",
            "service-incident-response",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="AWS Artifact holds the certificates that AWS has from accreditation bodies; the terms on each say who may see it.",
        partitions=("aws-eusc",),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=AWS_COMPLIANCE_FAQ,
                title="AWS Compliance FAQ",
                read="2026-11",
                quote="certifications from accreditation bodies across geographies and compliance verticals that validate the implementation and operating effectiveness of AWS security controls",
            ),
            Citation(
                of=COMPLIANCE_QUESTIONS_BLOG,
                title="Frequently Asked Questions About Compliance in the AWS Cloud",
                read="2026-11",
                quote="assessed by a third-party, independent auditor and result in a certification, audit report, or attestation of compliance",
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
