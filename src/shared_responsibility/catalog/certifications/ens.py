"""Esquema Nacional de Seguridad."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation
from ..sources import CONFIG_GUIDE

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="ens",
        name="Esquema Nacional de Seguridad",
        kind=CertificationKind.CERTIFICATION,
        issuer="a certification body, under the Spanish royal decree on the scheme",
        covers="No page that was read says what is assessed of AWS's half; AWS offers a sample conformance pack for the categories low and medium, to look at the customer's own configuration.",
        left_to_customer="Classify your own system, apply the measures of its category, and have it certified where that is required.",
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
