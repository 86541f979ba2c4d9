"""DoD Cloud Computing Security Requirements Guide."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

DOD_PAGE = Source(id="aws-dod", title="AWS DoD CC SRG compliance", url="https://aws.amazon.com/compliance/dod/")

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="dod-cc-srg",
        name="DoD Cloud Computing Security Requirements Guide",
        kind=CertificationKind.AUTHORIZATION,
        issuer="the Defense Information Systems Agency of the United States",
        covers="The agency has granted AWS provisional authorizations: impact level 2 in the Regions US East and US West, levels 2, 4 and 5 in GovCloud, as the page that was read says.",
        left_to_customer="Obtain the authorization of your own system: follow the requirements for mission owners, the technical implementation guides, and the guidance on ports and protocols.",
        concerns=(
            "facility-physical-security",
            "guest-os-hardening",
            "infrastructure-assurance",
            "infrastructure-configuration",
            "network-access-configuration",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        partitions=("aws", "aws-us-gov"),
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=DOD_PAGE,
                title="Department of Defense Cloud Computing Security Requirements Guide",
                read="2026-11",
                quote="As a DoD customer, you are also responsible for complying with DoD security guidance within your AWS application environment",
            ),
        ),
    ),
)
