"""ISO 9001."""

from ..._registry import Certification, CertificationKind
from ..._types import Citation, Source

GXP_WHITEPAPER = Source(
    id="gxp-systems-on-aws",
    title="GxP Systems on AWS",
    url="https://docs.aws.amazon.com/whitepapers/latest/gxp-systems-on-aws/",
)

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
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=GXP_WHITEPAPER,
                page="quality-infrastructure-and-support-processes",
                title="Quality Infrastructure and Support Processes",
                read="2026-11",
                quote="you are not automatically certified by association",
            ),
        ),
    ),
)
