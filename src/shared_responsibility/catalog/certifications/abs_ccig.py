"""ABS Cloud Computing Implementation Guide 2.0."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="abs-ccig",
        name="ABS Cloud Computing Implementation Guide 2.0",
        kind=CertificationKind.ALIGNMENT,
        issuer="the Association of Banks in Singapore",
        covers="No page that was read says what is assessed of AWS's half; AWS offers a sample conformance pack for material and one for standard workloads, to look at the customer's own configuration.",
        left_to_customer="Carry out the due diligence and the key controls of the guide as the bank that outsources.",
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
