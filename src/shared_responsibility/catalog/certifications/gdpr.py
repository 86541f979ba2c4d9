"""GDPR."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source
from ..sources import GDPR_BLOG

GDPR_CENTER = Source(
    id="aws-gdpr-center",
    title="AWS General Data Protection Regulation (GDPR) Center",
    url="https://aws.amazon.com/compliance/gdpr-center/",
)
GDPR_WHITEPAPER = Source(
    id="navigating-gdpr-compliance",
    title="Navigating GDPR Compliance on AWS",
    url="https://docs.aws.amazon.com/whitepapers/latest/navigating-gdpr-compliance/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="gdpr",
        name="GDPR",
        kind=CertificationKind.REGULATION,
        issuer="the European Parliament and the Council of the European Union",
        covers="Nobody is certified: for personal data in customers' content AWS acts as processor or sub-processor, and its Data Processing Addendum holds its commitments.",
        left_to_customer="Fulfil the duties of the controller, or of the processor that you are: lawful basis, notices, rights of data subjects, the choice of Regions, transfers, and the security settings of what you use.",
        concerns=(
            "content-control",
            "data-classification",
            "personal-data-controller-duties",
            "personal-data-processor-duties",
            "region-choice",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.AGREEMENT,
        evidence="The Data Processing Addendum holds AWS's commitments; its reports are in AWS Artifact.",
        sources=(
            Citation(
                of=GDPR_CENTER,
                title="General Data Protection Regulation (GDPR) Center",
                read="2026-11",
                quote="Customers have control of their customer data.",
            ),
            Citation(
                of=GDPR_BLOG,
                title="The AWS Shared Responsibility Model and GDPR",
                read="2026-11",
            ),
            Citation(
                of=GDPR_WHITEPAPER,
                page="the-role-of-aws-under-the-gdpr",
                title="The Role of AWS Under the GDPR",
                read="2026-11",
                quote="AWS acts as a data processor or sub-processor",
            ),
        ),
    ),
)
