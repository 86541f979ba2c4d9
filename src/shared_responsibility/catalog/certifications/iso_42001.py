"""ISO/IEC 42001."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

ISO_42001_BLOG = Source(
    id="iso-42001-blog",
    title="AWS Machine Learning Blog: ISO 42001",
    url="https://aws.amazon.com/blogs/machine-learning/iso-42001-a-new-foundational-global-standard-to-advance-responsible-ai/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="iso-42001",
        name="ISO/IEC 42001",
        kind=CertificationKind.CERTIFICATION,
        issuer="an accredited certification body",
        covers="AWS says that it helped to write the standard on the management of AI systems; no page that was read says which of its services a certificate covers.",
        left_to_customer="Build and certify a management system of your own for the AI systems that you develop or use.",
        concerns=("ai-input-and-output-safety", "infrastructure-assurance", "workload-compliance"),
        halves=("provider",),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        sources=(
            Citation(
                of=ISO_42001_BLOG,
                title="ISO 42001: A new foundational global standard to advance responsible AI",
                read="2026-11",
                quote="AWS has actively collaborated in ISO 42001",
            ),
        ),
    ),
)
