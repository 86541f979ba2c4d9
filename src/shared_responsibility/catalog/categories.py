"""The categories of services: views for people, which the resolver never reads."""

from .._registry import CategoryScheme, ServiceCategory
from .._types import Citation
from .sources import ACCELERATING_SECURITY_MATURITY, NIST_CLOUD_DEFINITION, SECURITY_PILLAR, SHARED_RESPONSIBILITY

CATEGORIES = (
    ServiceCategory(
        id="abstracted-services",
        name="Abstracted services",
        scheme=CategoryScheme.AWS_CLASS,
        definition="AWS operates infrastructure, operating system and platform, the customer uses endpoints: S3, DynamoDB.",
        sources=(
            Citation(
                of=SECURITY_PILLAR,
                page="shared-responsibility",
                title="Shared responsibility",
                read="2026-11",
            ),
        ),
    ),
    ServiceCategory(
        id="analytics",
        name="Analytics",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Analytics.",
    ),
    ServiceCategory(
        id="application-integration",
        name="Application Integration",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Application Integration.",
    ),
    ServiceCategory(
        id="artificial-intelligence",
        name="Artificial Intelligence",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Artificial Intelligence.",
    ),
    ServiceCategory(
        id="blockchain",
        name="Blockchain",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Blockchain.",
    ),
    ServiceCategory(
        id="business-applications",
        name="Business Applications",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Business Applications.",
    ),
    ServiceCategory(
        id="cloud-financial-management",
        name="Cloud Financial Management",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Cloud Financial Management.",
    ),
    ServiceCategory(
        id="compute",
        name="Compute",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Compute.",
    ),
    ServiceCategory(
        id="container-services",
        name="Container services",
        scheme=CategoryScheme.AWS_CLASS,
        definition="AWS runs operating system and platform on separate instances, the customer configures them: RDS, EMR, Elastic Beanstalk.",
        sources=(
            Citation(
                of=ACCELERATING_SECURITY_MATURITY,
                page="understanding-the-security-scope",
                title="Understanding the security scope",
                read="2026-11",
                quote="Container services is an example which some of the backend responsibilities shift back to AWS.",
            ),
        ),
    ),
    ServiceCategory(
        id="containers",
        name="Containers",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Containers.",
    ),
    ServiceCategory(
        id="customer-enablement",
        name="Customer Enablement",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Customer Enablement.",
    ),
    ServiceCategory(
        id="database",
        name="Database",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Database.",
    ),
    ServiceCategory(
        id="developer-tools",
        name="Developer Tools",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Developer Tools.",
    ),
    ServiceCategory(
        id="end-user-computing",
        name="End User Computing",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under End User Computing.",
    ),
    ServiceCategory(
        id="front-end-web-and-mobile",
        name="Front-End Web & Mobile",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Front-End Web & Mobile.",
    ),
    ServiceCategory(
        id="games",
        name="Games",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Games.",
    ),
    ServiceCategory(
        id="iaas",
        name="Infrastructure as a service",
        scheme=CategoryScheme.SERVICE_MODEL,
        definition="The customer rents machines, disks and networks.",
        sources=(
            Citation(
                of=NIST_CLOUD_DEFINITION,
                title="The NIST Definition of Cloud Computing",
                read="2026-11",
                quote="provision processing, storage, networks, and other fundamental computing resources",
            ),
        ),
    ),
    ServiceCategory(
        id="infrastructure",
        name="Infrastructure",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Infrastructure.",
    ),
    ServiceCategory(
        id="infrastructure-services",
        name="Infrastructure services",
        scheme=CategoryScheme.AWS_CLASS,
        definition="The customer controls the operating system and everything above it: EC2, EBS, VPC.",
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
                quote="The customer assumes responsibility and management of the guest operating system (including updates and security patches)",
            ),
        ),
    ),
    ServiceCategory(
        id="internet-of-things",
        name="Internet of Things",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Internet of Things.",
    ),
    ServiceCategory(
        id="management-and-governance",
        name="Management & Governance",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Management & Governance.",
    ),
    ServiceCategory(
        id="marketplace",
        name="Marketplace",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Marketplace.",
    ),
    ServiceCategory(
        id="media-services",
        name="Media Services",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Media Services.",
    ),
    ServiceCategory(
        id="migration-and-modernization",
        name="Migration & Modernization",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Migration & Modernization.",
    ),
    ServiceCategory(
        id="networking-and-content-delivery",
        name="Networking & Content Delivery",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Networking & Content Delivery.",
    ),
    ServiceCategory(
        id="paas",
        name="Platform as a service",
        scheme=CategoryScheme.SERVICE_MODEL,
        definition="The customer brings code or data, AWS runs the platform.",
        sources=(
            Citation(
                of=NIST_CLOUD_DEFINITION,
                title="The NIST Definition of Cloud Computing",
                read="2026-11",
                quote="deploy onto the cloud infrastructure consumer-created or acquired applications",
            ),
        ),
    ),
    ServiceCategory(
        id="quantum-technologies",
        name="Quantum Technologies",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Quantum Technologies.",
    ),
    ServiceCategory(
        id="saas",
        name="Software as a service, managed services",
        scheme=CategoryScheme.SERVICE_MODEL,
        definition="AWS runs the software, the customer uses and configures it.",
        sources=(
            Citation(
                of=NIST_CLOUD_DEFINITION,
                title="The NIST Definition of Cloud Computing",
                read="2026-11",
                quote="applications running on a cloud infrastructure",
            ),
        ),
    ),
    ServiceCategory(
        id="satellite",
        name="Satellite",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Satellite.",
    ),
    ServiceCategory(
        id="security-identity-and-compliance",
        name="Security, Identity & Compliance",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Security, Identity & Compliance.",
    ),
    ServiceCategory(
        id="storage",
        name="Storage",
        scheme=CategoryScheme.PRODUCT,
        definition="AWS lists the service under Storage.",
    ),
)
