"""HITRUST CSF."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

HITRUST_BLOG = Source(
    id="hitrust-r2-blog",
    title="AWS Security Blog: A phased approach towards a complex HITRUST r2 validated assessment",
    url="https://aws.amazon.com/blogs/security/a-phased-approach-towards-a-complex-hitrust-r2-validated-assessment/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="hitrust",
        name="HITRUST CSF",
        kind=CertificationKind.CERTIFICATION,
        issuer="HITRUST, after the assessment by an external assessor",
        covers="Some of a customer's requirements can rest on what was assessed at AWS; which, is settled requirement by requirement.",
        left_to_customer="Have your own environment assessed, which can mean 500 to 2,000 requirements, of which only some can rest on AWS.",
        concerns=("infrastructure-assurance", "infrastructure-configuration", "workload-compliance"),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(
                of=HITRUST_BLOG,
                title="A phased approach towards a complex HITRUST r2 validated assessment",
                read="2026-11",
                quote="The number of requirements can vary significantly, ranging from 500 to 2,000 depending on your environment's risk factors and regulatory requirements.",
            ),
        ),
    ),
)
