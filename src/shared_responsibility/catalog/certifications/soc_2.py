"""SOC 2."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import AWS_SECURITY_BLOG, SOC_PAGE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="soc-2",
        name="SOC 2",
        kind=CertificationKind.ATTESTATION,
        issuer="an independent auditor, by the attestation standards of the AICPA",
        covers="The auditor reports whether AWS's controls meet the Trust Services Criteria for security, availability, confidentiality and privacy; customers get the report from AWS Artifact.",
        left_to_customer="Operate the complementary controls that the report assumes of its readers; a SOC 2 report of your own needs an examination of your own controls.",
        concerns=(
            "facility-physical-security",
            "infrastructure-assurance",
            "provider-operator-access",
            "service-availability",
            "tenant-isolation",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="The report is in AWS Artifact, under the terms that stand on it.",
        partitions=("aws-eusc",),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=SOC_PAGE,
                title="AWS System and Organization Controls (SOC)",
                read="2026-11",
                quote="AWS SOC 2 Security, Availability, Confidentiality & Privacy Report available to AWS customers from AWS Artifact.",
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
