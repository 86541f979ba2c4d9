"""RBI cyber security framework and master directions."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="rbi",
        name="RBI cyber security framework and master directions",
        kind=CertificationKind.REGULATION,
        issuer="the Reserve Bank of India",
        covers="Nobody is certified; AWS offers a sample conformance pack for the framework for urban cooperative banks and one for the directions on IT, to look at the customer's own configuration.",
        left_to_customer="Keep the framework and the directions as a regulated bank or company.",
        concerns=("infrastructure-assurance", "service-configuration", "workload-compliance"),
        halves=("customer",),
        access=EvidenceAccess.PUBLIC,
        evidence="The sample template is public; what its rules find is evidence of the customer's configuration, and AWS's own reports are in AWS Artifact.",
        sources=(
            Citation(
                of=CONFIG_GUIDE,
                page="conformancepack-sample-templates",
                title="Conformance Pack Sample Templates",
                read="2026-11",
                quote="They can neither replace your internal efforts nor guarantee that you will pass a compliance assessment.",
            ),
        ),
    ),
)
