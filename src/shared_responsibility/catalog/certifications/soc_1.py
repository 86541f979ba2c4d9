"""SOC 1."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import SOC_PAGE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="soc-1",
        name="SOC 1",
        kind=CertificationKind.ATTESTATION,
        issuer="an independent auditor, by the attestation standards of the AICPA",
        covers="The auditor examines the controls that AWS has defined, those that matter to its customers' financial reporting; customers get the report from AWS Artifact.",
        left_to_customer="Operate the complementary controls that the report assumes of its readers, and have your own controls over financial reporting audited.",
        concerns=(
            "facility-physical-security",
            "infrastructure-assurance",
            "infrastructure-configuration",
            "provider-operator-access",
            "workload-compliance",
        ),
        halves=("provider",),
        access=EvidenceAccess.ARTIFACT,
        evidence="The report is in AWS Artifact, under the terms that stand on it.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=SOC_PAGE,
                title="AWS System and Organization Controls (SOC)",
                read="2026-11",
                quote="AWS System and Organization Controls (SOC) Reports are independent third-party examination reports that demonstrate how AWS achieves key compliance controls and objectives.",
            ),
        ),
    ),
)
