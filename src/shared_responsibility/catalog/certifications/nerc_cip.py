"""NERC CIP."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="nerc-cip",
        name="NERC CIP",
        kind=CertificationKind.REGULATION,
        issuer="the North American Electric Reliability Corporation",
        covers="Nobody is certified; AWS offers a sample conformance pack for the standards, to look at the customer's own configuration.",
        left_to_customer="Identify your own assets of the electric system, and keep the standards for them.",
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
