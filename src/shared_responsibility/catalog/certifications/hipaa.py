"""HIPAA."""

from ..._registry import Certification, CertificationKind
from ..._types import Citation
from ..sources import AUDIT_MANAGER_GUIDE, AWS_COMPLIANCE_FAQ, COMPLIANCE_QUESTIONS_BLOG

CERTIFICATIONS: tuple[Certification, ...] = (
    Certification(
        id="hipaa",
        name="HIPAA",
        kind=CertificationKind.LAW,
        issuer="the United States Congress; the rules are the Department of Health and Human Services'",
        covers="Nobody is certified: AWS signs a Business Associate Addendum and names the services that are eligible for protected health information under it.",
        left_to_customer="Accept the addendum in AWS Artifact, keep protected health information to eligible services, configure them as the rules require, and fulfil the duties of a covered entity or business associate yourself.",
        concerns=(
            "at-rest-encryption-enablement",
            "audit-log-configuration",
            "infrastructure-assurance",
            "personal-data-controller-duties",
            "personal-data-processor-duties",
            "workload-compliance",
            "workload-tls",
        ),
        services_in_scope="https://aws.amazon.com/compliance/hipaa-eligible-services-reference/",
        as_of="2022-04",  # the newest dated copy of the list that was read
        sources=(
            Citation(
                of=AUDIT_MANAGER_GUIDE,
                page="HIPAA",
                title="HIPAA Security Rule: Feb 2003",
                read="2026-11",
            ),
            Citation(
                of=AWS_COMPLIANCE_FAQ,
                title="AWS Compliance FAQ",
                read="2026-11",
                quote="Agreements available in AWS Artifact include the Business Associate Addendum (BAA) and the Nondisclosure Agreement (NDA).",
            ),
            Citation(
                of=COMPLIANCE_QUESTIONS_BLOG,
                title="Frequently Asked Questions About Compliance in the AWS Cloud",
                read="2026-11",
                quote="AWS customers remain responsible for complying with applicable compliance laws and regulations.",
            ),
        ),
    ),
)
