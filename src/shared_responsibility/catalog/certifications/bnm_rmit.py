"""BNM RMiT."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="bnm-rmit",
        name="BNM RMiT",
        kind=CertificationKind.REGULATION,
        issuer="Bank Negara Malaysia",
        covers="Nobody is certified; AWS offers a sample conformance pack for the policy document, to look at the customer's own configuration.",
        left_to_customer="Manage technology risk as the policy asks of a financial institution.",
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
