"""CJIS Security Policy."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

CJIS_BLOG = Source(
    id="cjis-govcloud-blog",
    title="AWS Public Sector Blog: Accessing commercial AI from AWS GovCloud (US) for your CJIS workloads",
    url="https://aws.amazon.com/blogs/publicsector/accessing-commercial-ai-from-aws-govcloud-us-for-your-cjis-workloads",
)
CJIS_PAGE = Source(id="aws-cjis", title="AWS CJIS compliance", url="https://aws.amazon.com/compliance/cjis/")

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="cjis",
        name="CJIS Security Policy",
        kind=CertificationKind.FRAMEWORK,
        issuer="the Federal Bureau of Investigation of the United States",
        covers="AWS signs CJIS security agreements, lets its employees be screened as the policy asks, and describes its part in a workbook.",
        left_to_customer="Apply the policy to your own system: encrypt criminal justice information, hold the keys, keep access to the least, and screen your own people.",
        concerns=(
            "at-rest-encryption-enablement",
            "iam-policy-configuration",
            "infrastructure-assurance",
            "key-choice-and-policy",
            "provider-operator-access",
            "workload-compliance",
        ),
        halves=("customer", "provider"),
        access=EvidenceAccess.AGREEMENT,
        evidence="A security agreement is signed with AWS; a workbook in the form of a security plan describes its part.",
        partitions=("aws", "aws-us-gov"),
        sources=(
            Citation(
                of=CJIS_PAGE,
                title="Criminal Justice Information Services (CJIS)",
                read="2026-11",
                quote="We sign CJIS security agreements with our customers, including allowing or performing any required employee background checks",
            ),
            Citation(
                of=CJIS_BLOG,
                title="Accessing commercial AI from AWS GovCloud (US) for your CJIS workloads",
                read="2026-11",
                quote="You should always review and validate a solution against your compliance goals.",
            ),
        ),
    ),
)
