"""FDA Title 21 CFR Part 11."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="fda-21-cfr-part-11",
        name="FDA Title 21 CFR Part 11",
        kind=CertificationKind.REGULATION,
        issuer="the Food and Drug Administration of the United States",
        covers="Nobody is certified; AWS offers a sample conformance pack for the part, to look at the customer's own configuration.",
        left_to_customer="Validate your system, and keep its electronic records and signatures as the part asks.",
        concerns=(
            "audit-log-configuration",
            "infrastructure-assurance",
            "service-configuration",
            "workload-compliance",
        ),
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
