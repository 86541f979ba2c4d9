"""FedRAMP."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import FEDRAMP_PAGE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="fedramp",
        name="FedRAMP",
        kind=CertificationKind.AUTHORIZATION,
        issuer="an authorizing official of the United States government, after the assessment by a third-party assessment organization",
        covers="AWS's services in scope are assessed against NIST SP 800-53 controls by a third-party assessment organization, authorized, and monitored continuously.",
        left_to_customer="Obtain the authorization to operate of your own system: inherit AWS's controls, implement, document and have assessed those that are left to you.",
        concerns=(
            "facility-physical-security",
            "infrastructure-assurance",
            "infrastructure-configuration",
            "service-incident-response",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the package is had; AWS Artifact and the FedRAMP Marketplace are the places to look first.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=FEDRAMP_PAGE,
                title="FedRAMP",
                read="2026-11",
                quote="requires cloud service providers to complete an independent security assessment conducted by a third-party assessment organization (3PAO)",
            ),
        ),
    ),
)
