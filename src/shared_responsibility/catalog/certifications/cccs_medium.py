"""CCCS Medium."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

CCCS_BLOG = Source(
    id="cccs-pbhva-blog",
    title="AWS Security Blog: Support Canada's CCCS PBHVA overlay compliance with the Landing Zone Accelerator on AWS",
    url="https://aws.amazon.com/blogs/security/support-canadas-cccs-pbhva-overlay-compliance-with-the-landing-zone-accelerator-on-aws/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="cccs-medium",
        name="CCCS Medium",
        kind=CertificationKind.FRAMEWORK,
        issuer="the Canadian Centre for Cyber Security",
        covers="A profile of controls of the Canadian government: an assessor found 97 of the 137 controls of its overlay for high-value assets supported by a landing zone that AWS offers.",
        left_to_customer="Implement the controls that the landing zone does not reach, and have the whole of your system assessed.",
        concerns=("infrastructure-assurance", "infrastructure-configuration", "workload-compliance"),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        sources=(
            Citation(
                of=CCCS_BLOG,
                title="Support Canada's CCCS PBHVA overlay compliance with the Landing Zone Accelerator on AWS",
                read="2026-11",
                quote="71 percent of in-scope controls (97 of 137) are supported by the AWS contribution to compliance in the shared responsibility model",
            ),
        ),
    ),
)
