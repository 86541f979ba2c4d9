"""FedRAMP."""

from ..._registry import Certification, CertificationKind
from ..._types import Citation, Source

FEDRAMP_PAGE = Source(
    id="aws-fedramp",
    title="AWS FedRAMP compliance",
    url="https://aws.amazon.com/compliance/fedramp/",
)

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
