"""ITAR."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

GOVCLOUD_GUIDE = Source(
    id="govcloud-user-guide",
    title="AWS GovCloud (US) User Guide",
    url="https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="itar",
        name="ITAR",
        kind=CertificationKind.REGULATION,
        issuer="the Department of State of the United States",
        covers="Nobody is certified: AWS GovCloud (US) is operated so that export-controlled data can be kept there, within the boundary that each service's page describes.",
        left_to_customer="Qualify as a U.S. person, keep the registration, run a compliance programme of your own, and restrict your users and applications.",
        concerns=(
            "data-classification",
            "iam-policy-configuration",
            "infrastructure-assurance",
            "provider-operator-access",
            "region-choice",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.PUBLIC,
        evidence="The user guide states the requirements and the boundary of each service.",
        partitions=("aws-us-gov",),
        sources=(
            Citation(
                of=GOVCLOUD_GUIDE,
                page="govcloud-itar",
                title="Maintaining U.S. International Traffic in Arms Regulations (ITAR) Compliance",
                read="2026-11",
                quote="you are responsible for restricting access to your IAM users and to your application in accordance with regulations that apply to you",
            ),
        ),
    ),
)
