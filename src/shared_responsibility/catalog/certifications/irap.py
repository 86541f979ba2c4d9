"""IRAP."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source
from ..sources import CONFIG_GUIDE

IRAP_PAGE = Source(id="aws-irap", title="AWS IRAP compliance", url="https://aws.amazon.com/compliance/irap/")

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="irap",
        name="IRAP",
        kind=CertificationKind.FRAMEWORK,
        issuer="an assessor registered with the Australian Signals Directorate",
        covers="An independent assessor examines AWS's services in scope against the Information Security Manual.",
        left_to_customer="Have your own system assessed against the manual, and decide as its authorizing officer.",
        concerns=("infrastructure-assurance", "infrastructure-configuration", "workload-compliance"),
        halves=("customer", "provider"),
        access=EvidenceAccess.NONE,
        evidence="No page that was read says where the evidence is had; AWS Artifact is the place to look first.",
        services_in_scope="https://aws.amazon.com/compliance/services-in-scope/",
        sources=(
            Citation(of=IRAP_PAGE, title="Information Security Registered Assessors Program (IRAP)", read="2026-11"),
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
