"""FERPA."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

FERPA_PAGE = Source(id="aws-ferpa", title="AWS FERPA compliance", url="https://aws.amazon.com/compliance/ferpa/")

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="ferpa",
        name="FERPA",
        kind=CertificationKind.LAW,
        issuer="the United States Congress",
        covers="Nobody is certified: AWS runs controls of its own and offers services for encryption, access and audit.",
        left_to_customer="Protect education records as the institution that the law speaks to, and settle by contract what your vendors may do with them.",
        concerns=(
            "at-rest-encryption-enablement",
            "iam-policy-configuration",
            "infrastructure-assurance",
            "personal-data-controller-duties",
            "workload-compliance",
        ),
        halves=("customer",),
        access=EvidenceAccess.NONE,
        evidence="There is nothing to be had for a law of this kind; AWS's general reports are in AWS Artifact.",
        sources=(
            Citation(
                of=FERPA_PAGE,
                title="Family Educational Rights and Privacy Act (FERPA) Compliance on AWS",
                read="2026-11",
                quote="FERPA requires educational agencies and institutions to use reasonable methods to ensure the security of their information technology (IT) solutions.",
            ),
        ),
    ),
)
