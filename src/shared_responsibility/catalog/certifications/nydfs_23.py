"""NYDFS 23 NYCRR 500."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="nydfs-23",
        name="NYDFS 23 NYCRR 500",
        kind=CertificationKind.REGULATION,
        issuer="the Department of Financial Services of the State of New York",
        covers="Nobody is certified; AWS offers a sample conformance pack for the part, to look at the customer's own configuration.",
        left_to_customer="Run the cybersecurity programme that the part asks of a licensed entity, and certify it to the department yourself.",
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
