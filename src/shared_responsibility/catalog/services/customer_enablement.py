"""Services of the family customer enablement."""

from ..._types import Service
from ..._vocabulary import Lifecycle, ServiceKind

SERVICES = (
    Service(
        id="activate",
        name="AWS Activate",
        categories=("customer-enablement",),
        iam=("activate",),
    ),
    Service(
        id="iq",
        name="AWS IQ",
        lifecycle=Lifecycle.RETIRED,
        categories=("customer-enablement",),
        iam=("iq", "iq-permission"),
    ),
    Service(
        id="managed-services",
        name="AWS Managed Services",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
    ),
    Service(
        id="partnercentral",
        name="AWS Partner Central",
        categories=("customer-enablement",),
        sdk=(
            "partnercentral-account",
            "partnercentral-benefits",
            "partnercentral-channel",
            "partnercentral-revenue-measurement",
            "partnercentral-selling",
        ),
        iam=("partnercentral", "partnercentral-account-management"),
    ),
    Service(
        id="professional-services",
        name="AWS Professional Services",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
    ),
    Service(
        id="repost",
        name="AWS re:Post",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("customer-enablement",),
    ),
    Service(
        id="repostspace",
        name="AWS re:Post Private",
        categories=("customer-enablement",),
        sdk=("repostspace",),
        iam=("repostspace",),
    ),
    Service(
        id="rhel-knowledgebase",
        name="Red Hat Enterprise Linux Knowledgebase Portal",
        categories=("customer-enablement",),
        iam=("rhelkb",),
    ),
    Service(
        id="support",
        name="AWS Support",
        categories=("customer-enablement",),
        sdk=("support", "support-app", "supportauthz"),
        cloudformation=("AWS::SupportApp::", "AWS::SupportAuthZ::"),
        iam=("support", "support-console", "supportapp", "supportauthz", "supportplans", "ts"),
    ),
    Service(
        id="training-and-certification",
        name="AWS Training and Certification",
        kind=ServiceKind.PROFESSIONAL_SERVICE,
        categories=("customer-enablement",),
    ),
)
