"""The documents that are cited from more than one module, sorted by name."""

from .._types import Source

ACCELERATING_SECURITY_MATURITY = Source(
    id="accelerating-security-maturity",
    title="AWS Prescriptive Guidance: Accelerating security maturity",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-accelerating-security-maturity/",
)
ACM_GUIDE = Source(
    id="acm-user-guide",
    title="AWS Certificate Manager User Guide",
    url="https://docs.aws.amazon.com/acm/latest/userguide/",
)
ARTIFACT_GUIDE = Source(
    id="artifact-user-guide",
    title="AWS Artifact User Guide",
    url="https://docs.aws.amazon.com/artifact/latest/ug/",
)
AUDIT_MANAGER_GUIDE = Source(
    id="audit-manager-user-guide",
    title="AWS Audit Manager User Guide",
    url="https://docs.aws.amazon.com/audit-manager/latest/userguide/",
)
AURORA_GUIDE = Source(
    id="aurora-user-guide",
    title="Amazon Aurora User Guide",
    url="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/",
)
AWS_COMPLIANCE_FAQ = Source(
    id="aws-compliance-faq",
    title="AWS Compliance FAQ",
    url="https://aws.amazon.com/compliance/faq/",
)
AWS_SECURITY_BLOG = Source(
    id="aws-security-blog",
    title="AWS Security Blog",
    url="https://aws.amazon.com/blogs/security/",
)
BACKUP_GUIDE = Source(
    id="backup-developer-guide",
    title="AWS Backup Developer Guide",
    url="https://docs.aws.amazon.com/aws-backup/latest/devguide/",
)
BEDROCK_GUIDE = Source(
    id="bedrock-user-guide",
    title="Amazon Bedrock User Guide",
    url="https://docs.aws.amazon.com/bedrock/latest/userguide/",
)
BOTO3 = Source(
    id="boto3-reference",
    title="Boto3 documentation: available services",
    url="https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/",
)
BOTOCORE_PARTITIONS = Source(
    id="botocore-partitions",
    title="The partitions and Regions that AWS ships with its SDK for Python",
    url="https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json",
)
BOTOCORE_REFERENCE = Source(
    id="botocore-reference",
    title="Botocore reference: the operations of AWS's services, as AWS describes them to its SDKs",
    url="https://docs.aws.amazon.com/botocore/latest/reference/services/",
)
CHINA_REGIONS_BLOG = Source(
    id="china-regions-blog",
    title="AWS Cloud Enterprise Strategy Blog: Getting Started with AWS Services in AWS China (Beijing) Region and AWS China (Ningxia) Region",
    url="https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/",
)
CLOUDFORMATION_GUIDE = Source(
    id="cloudformation-user-guide",
    title="AWS CloudFormation User Guide",
    url="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/",
)
CLOUDFORMATION_REFERENCE = Source(
    id="cloudformation-template-reference",
    title="AWS CloudFormation Template Reference Guide",
    url="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/",
)
CLOUDFRONT_GUIDE = Source(
    id="cloudfront-developer-guide",
    title="Amazon CloudFront Developer Guide",
    url="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/",
)
CLOUDHSM_GUIDE = Source(
    id="cloudhsm-user-guide",
    title="AWS CloudHSM User Guide",
    url="https://docs.aws.amazon.com/cloudhsm/latest/userguide/",
)
CLOUDTRAIL_GUIDE = Source(
    id="cloudtrail-user-guide",
    title="AWS CloudTrail User Guide",
    url="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/",
)
COMPLIANCE_QUESTIONS_BLOG = Source(
    id="compliance-questions-blog",
    title="AWS Security Blog: Frequently Asked Questions About Compliance in the AWS Cloud",
    url="https://blogs.aws.amazon.com/security/post/Tx2M9XYV2FNQ483/Frequently-Asked-Questions-About-Compliance-in-the-AWS-Cloud",
)
CONFIG_GUIDE = Source(
    id="config-developer-guide",
    title="AWS Config Developer Guide",
    url="https://docs.aws.amazon.com/config/latest/developerguide/",
)
CONSOLE_GUIDE = Source(
    id="management-console-getting-started",
    title="AWS Management Console Getting Started Guide",
    url="https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/",
)
DATA_CENTERS = Source(
    id="aws-data-centers",
    title="AWS data centers: our controls",
    url="https://aws.amazon.com/compliance/data-center/controls/",
)
DATA_PRIVACY_FAQ = Source(
    id="data-privacy-faq",
    title="Data Privacy FAQ",
    url="https://aws.amazon.com/compliance/data-privacy-faq/",
)
DATA_PROTECTION_CHAPTER = Source(
    id="data-protection-chapter",
    title="Data protection, the chapter that the guide of each AWS service repeats (here from the AWS Config Developer Guide)",
    url="https://docs.aws.amazon.com/config/latest/developerguide/data-protection.html",
)
DATA_RESIDENCY_LENS = Source(
    id="wellarchitected-data-residency-hybrid-cloud-services-lens",
    title="AWS Well-Architected Framework, Data Residency with Hybrid Cloud Services Lens",
    url="https://docs.aws.amazon.com/wellarchitected/latest/data-residency-hybrid-cloud-services-lens/",
)
DIRECT_CONNECT_GUIDE = Source(
    id="direct-connect-user-guide",
    title="AWS Direct Connect User Guide",
    url="https://docs.aws.amazon.com/directconnect/latest/UserGuide/",
)
DISASTER_RECOVERY = Source(
    id="disaster-recovery-workloads-on-aws",
    title="Disaster Recovery of Workloads on AWS: Recovery in the Cloud",
    url="https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/",
)
DYNAMODB_GUIDE = Source(
    id="dynamodb-developer-guide",
    title="Amazon DynamoDB Developer Guide",
    url="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/",
)
EC2_GUIDE = Source(
    id="ec2-user-guide",
    title="Amazon EC2 User Guide",
    url="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/",
)
EC2_REFERENCE = Source(
    id="ec2-api-reference",
    title="Amazon EC2 API Reference",
    url="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/",
)
EKS_BEST = Source(
    id="eks-best-practices",
    title="Amazon EKS Best Practices Guide",
    url="https://docs.aws.amazon.com/eks/latest/best-practices/",
)
ESSENTIAL_EIGHT = Source(
    id="essential-eight-maturity",
    title="AWS Prescriptive Guidance: Reaching Essential Eight maturity on AWS",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/essential-eight-maturity/",
)
FAULT_ISOLATION = Source(
    id="aws-fault-isolation-boundaries",
    title="AWS Fault Isolation Boundaries",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/",
)
FEDRAMP_PAGE = Source(
    id="aws-fedramp",
    title="AWS FedRAMP compliance",
    url="https://aws.amazon.com/compliance/fedramp/",
)
GDPR_BLOG = Source(
    id="aws-shared-responsibility-model-and-gdpr",
    title="AWS Security Blog: The AWS Shared Responsibility Model and GDPR",
    url="https://aws.amazon.com/blogs/security/the-aws-shared-responsibility-model-and-gdpr/",
)
GUARDDUTY_GUIDE = Source(
    id="guardduty-user-guide",
    title="Amazon GuardDuty User Guide",
    url="https://docs.aws.amazon.com/guardduty/latest/ug/",
)
GXP_WHITEPAPER = Source(
    id="gxp-systems-on-aws",
    title="GxP Systems on AWS",
    url="https://docs.aws.amazon.com/whitepapers/latest/gxp-systems-on-aws/",
)
HEALTH_GUIDE = Source(
    id="health-user-guide",
    title="AWS Health User Guide",
    url="https://docs.aws.amazon.com/health/latest/ug/",
)
HYBRID_CLOUD = Source(
    id="hybrid-cloud-best-practices",
    title="AWS Prescriptive Guidance: Best practices for hybrid cloud",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/hybrid-cloud-best-practices/",
)
IAM_GUIDE = Source(
    id="iam-user-guide",
    title="AWS Identity and Access Management User Guide",
    url="https://docs.aws.amazon.com/IAM/latest/UserGuide/",
)
IMAGE_BUILDER_GUIDE = Source(
    id="image-builder-user-guide",
    title="EC2 Image Builder User Guide",
    url="https://docs.aws.amazon.com/imagebuilder/latest/userguide/",
)
INFRASTRUCTURE_SECURITY_CHAPTER = Source(
    id="infrastructure-security-chapter",
    title="Infrastructure security, the chapter that the guide of each AWS service repeats (here from the AWS Account Management Reference Guide)",
    url="https://docs.aws.amazon.com/accounts/latest/reference/infrastructure-security.html",
)
INSPECTOR_API = Source(
    id="inspector-api-reference",
    title="Amazon Inspector API Reference",
    url="https://docs.aws.amazon.com/inspector/v2/APIReference/",
)
INSPECTOR_GUIDE = Source(
    id="inspector-user-guide",
    title="Amazon Inspector User Guide",
    url="https://docs.aws.amazon.com/inspector/latest/user/",
)
KMS_CRYPTOGRAPHIC_DETAILS = Source(
    id="kms-cryptographic-details",
    title="AWS KMS Cryptographic Details",
    url="https://docs.aws.amazon.com/kms/latest/cryptographic-details/",
)
KMS_GUIDE = Source(
    id="kms-developer-guide",
    title="AWS Key Management Service Developer Guide",
    url="https://docs.aws.amazon.com/kms/latest/developerguide/",
)
KNOWLEDGE_CENTER = Source(
    id="aws-knowledge-center",
    title="AWS Knowledge Center",
    url="https://aws.amazon.com/premiumsupport/knowledge-center/",
    suffix="/",
)
LAMBDA_GUIDE = Source(
    id="lambda-developer-guide",
    title="AWS Lambda Developer Guide",
    url="https://docs.aws.amazon.com/lambda/latest/dg/",
)
LOCAL_ZONES_GUIDE = Source(
    id="local-zones-user-guide",
    title="AWS Local Zones User Guide",
    url="https://docs.aws.amazon.com/local-zones/latest/ug/",
)
MACIE_GUIDE = Source(
    id="macie-user-guide",
    title="Amazon Macie User Guide",
    url="https://docs.aws.amazon.com/macie/latest/user/",
)
MARKETPLACE_GUIDE = Source(
    id="marketplace-seller-guide",
    title="AWS Marketplace Seller Guide",
    url="https://docs.aws.amazon.com/marketplace/latest/userguide/",
)
NIST_CLOUD_DEFINITION = Source(
    id="nist-sp-800-145",
    title="NIST SP 800-145: The NIST Definition of Cloud Computing",
    url="https://csrc.nist.gov/pubs/sp/800/145/final",
    publisher="NIST",
)
NITRO_DESIGN = Source(
    id="security-design-of-aws-nitro-system",
    title="The Security Design of the AWS Nitro System",
    url="https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/",
)
ODB_API = Source(
    id="odb-api-reference",
    title="Oracle Database@AWS API Reference",
    url="https://docs.aws.amazon.com/odb/latest/APIReference/",
)
OPERATIONAL_RESILIENCE = Source(
    id="aws-operational-resilience",
    title="Amazon Web Services' Approach to Operational Resilience in the Financial Sector and Beyond",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-operational-resilience/",
)
ORGANIZATIONS_GUIDE = Source(
    id="organizations-user-guide",
    title="AWS Organizations User Guide",
    url="https://docs.aws.amazon.com/organizations/latest/userguide/",
)
OUTPOSTS_FAQ = Source(
    id="outposts-rack-faqs",
    title="AWS Outposts rack FAQs",
    url="https://aws.amazon.com/outposts/rack/faqs/",
)
OUTPOSTS_HA = Source(
    id="outposts-high-availability-design",
    title="AWS Outposts High Availability Design and Architecture Considerations",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-outposts-high-availability-design/",
)
OUTPOSTS_RACK_GUIDE = Source(
    id="outposts-user-guide",
    title="AWS Outposts User Guide for racks",
    url="https://docs.aws.amazon.com/outposts/latest/userguide/",
)
OUTPOSTS_SERVER_GUIDE = Source(
    id="outposts-server-user-guide",
    title="AWS Outposts User Guide for servers",
    url="https://docs.aws.amazon.com/outposts/latest/server-userguide/",
)
PCA_GUIDE = Source(
    id="private-ca-user-guide",
    title="AWS Private Certificate Authority User Guide",
    url="https://docs.aws.amazon.com/privateca/latest/userguide/",
)
RDS_GUIDE = Source(
    id="rds-user-guide",
    title="Amazon RDS User Guide",
    url="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/",
)
RELIABILITY_PILLAR = Source(
    id="wellarchitected-reliability-pillar",
    title="AWS Well-Architected Framework, Reliability Pillar",
    url="https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/",
)
ROSA_GUIDE = Source(
    id="rosa-user-guide",
    title="Red Hat OpenShift Service on AWS User Guide",
    url="https://docs.aws.amazon.com/rosa/latest/userguide/",
)
S3_GUIDE = Source(
    id="s3-user-guide",
    title="Amazon Simple Storage Service User Guide",
    url="https://docs.aws.amazon.com/AmazonS3/latest/userguide/",
)
SDK_KOTLIN_GUIDE = Source(
    id="sdk-kotlin-developer-guide",
    title="AWS SDK for Kotlin Developer Guide",
    url="https://docs.aws.amazon.com/sdk-for-kotlin/latest/developer-guide/",
)
SECRETS_MANAGER_GUIDE = Source(
    id="secrets-manager-user-guide",
    title="AWS Secrets Manager User Guide",
    url="https://docs.aws.amazon.com/secretsmanager/latest/userguide/",
)
SECURITY_CHAPTER = Source(
    id="security-chapter",
    title="Security, the chapter that the guide of each AWS service repeats (here from the Amazon GuardDuty User Guide)",
    url="https://docs.aws.amazon.com/guardduty/latest/ug/security.html",
)
SECURITY_HUB_API = Source(
    id="security-hub-cspm-api-reference",
    title="AWS Security Hub CSPM API Reference",
    url="https://docs.aws.amazon.com/securityhub/1.0/APIReference/",
)
SECURITY_HUB_GUIDE = Source(
    id="security-hub-user-guide",
    title="AWS Security Hub User Guide",
    url="https://docs.aws.amazon.com/securityhub/latest/userguide/",
)
SECURITY_INCIDENT_RESPONSE = Source(
    id="security-incident-response-guide",
    title="AWS Security Incident Response User Guide",
    url="https://docs.aws.amazon.com/security-ir/latest/userguide/",
)
SECURITY_PILLAR = Source(
    id="wellarchitected-security-pillar",
    title="AWS Well-Architected Framework, Security Pillar",
    url="https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/",
)
SERVICE_AUTHORIZATION = Source(
    id="service-authorization-reference",
    title="AWS Service Authorization Reference",
    url="https://docs.aws.amazon.com/service-authorization/latest/reference/",
)
SHARED_RESPONSIBILITY = Source(
    id="shared-responsibility-model",
    title="Shared Responsibility Model",
    url="https://aws.amazon.com/compliance/shared-responsibility-model/",
)
SNOWBALL_GUIDE = Source(
    id="snowball-edge-developer-guide",
    title="AWS Snowball Edge Developer Guide",
    url="https://docs.aws.amazon.com/snowball/latest/developer-guide/",
)
SNOWCONE_GUIDE = Source(
    id="snowcone-user-guide",
    title="AWS Snowcone User Guide",
    url="https://docs.aws.amazon.com/snowball/latest/snowcone-guide/",
)
SOC_PAGE = Source(
    id="aws-soc",
    title="AWS System and Organization Controls (SOC)",
    url="https://aws.amazon.com/compliance/soc-faqs/",
)
SSM_GUIDE = Source(
    id="systems-manager-user-guide",
    title="AWS Systems Manager User Guide",
    url="https://docs.aws.amazon.com/systems-manager/latest/userguide/",
)
SUPPORT_GUIDE = Source(
    id="support-user-guide",
    title="AWS Support User Guide",
    url="https://docs.aws.amazon.com/awssupport/latest/user/",
)
VMC_SHARED_RESPONSIBILITY = Source(
    id="vmware-cloud-on-aws-shared-responsibility",
    title="VMware Cloud on AWS: Shared Responsibility Model",
    url="https://vmc.techzone.vmware.com/vmcrf/vmcaws-shared-responsibility-model",
    publisher="VMware",
)
VPC_FAQ = Source(
    id="vpc-faqs",
    title="Amazon VPC FAQs",
    url="https://aws.amazon.com/vpc/faqs/",
)
VPC_GUIDE = Source(
    id="vpc-user-guide",
    title="Amazon VPC User Guide",
    url="https://docs.aws.amazon.com/vpc/latest/userguide/",
)
VULNERABILITY_CHAPTER = Source(
    id="vulnerability-chapter",
    title="Configuration and vulnerability analysis, the chapter that the guides of many AWS services repeat (here from the IAM User Guide)",
    url="https://docs.aws.amazon.com/IAM/latest/UserGuide/configuration-and-vulnerability-analysis.html",
)
WAF_GUIDE = Source(
    id="waf-developer-guide",
    title="AWS WAF, AWS Firewall Manager, and AWS Shield Developer Guide",
    url="https://docs.aws.amazon.com/waf/latest/developerguide/",
)
WELL_ARCHITECTED = Source(
    id="wellarchitected-framework",
    title="AWS Well-Architected Framework",
    url="https://docs.aws.amazon.com/wellarchitected/latest/framework/",
)
WHATS_NEW = Source(
    id="whats-new",
    title="What's New with AWS?",
    url="https://aws.amazon.com/about-aws/whats-new/",
    suffix="",
)
