"""FIPS 140."""

from ..._registry import Certification, CertificationKind, EvidenceAccess
from ..._types import Citation, Source

FIPS_BLOG = Source(
    id="kms-fips-140-level-3-blog",
    title="AWS Security Blog: AWS KMS is now FIPS 140-2 Security Level 3. What does this mean for you?",
    url="https://aws.amazon.com/blogs/security/aws-kms-now-fips-140-2-level-3-what-does-this-mean-for-you/",
)
FIPS_KMS = Source(
    id="kms-fips-140-modules-blog",
    title="AWS Security Blog: AWS Key Management Service now offers FIPS 140-2 validated cryptographic modules enabling easier adoption of the service for regulated workloads",
    url="https://aws.amazon.com/blogs/security/aws-key-management-service-now-offers-fips-140-2-validated-cryptographic-modules-enabling-easier-adoption-of-the-service-for-regulated-workloads/",
)

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="fips-140",
        name="FIPS 140",
        kind=CertificationKind.CERTIFICATION,
        issuer="the Cryptographic Module Validation Program of NIST and the Canadian Centre for Cyber Security",
        covers="Modules are validated, not services: the hardware security modules of AWS KMS at security level 3, and the software that ends TLS at FIPS endpoints.",
        left_to_customer="Choose FIPS endpoints and validated modules where they are asked for, in your clients and on your machines too.",
        concerns=(
            "infrastructure-assurance",
            "key-material-custody",
            "service-endpoint-tls",
            "workload-compliance",
            "workload-tls",
        ),
        halves=("provider",),
        access=EvidenceAccess.PUBLIC,
        evidence="NIST publishes the certificates of validated modules.",
        sources=(
            Citation(
                of=FIPS_BLOG,
                title="AWS KMS is now FIPS 140-2 Security Level 3. What does this mean for you?",
                read="2026-11",
                quote="its hardware security modules (HSMs) were given Federal Information Processing Standards (FIPS) 140-2 Security Level 3 certification",
            ),
            Citation(
                of=FIPS_KMS,
                title="AWS Key Management Service now offers FIPS 140-2 validated cryptographic modules",
                read="2026-11",
                quote="connect to the unique FIPS 140-2 validated HTTPS endpoints",
            ),
        ),
    ),
)
