"""The documents that are cited from more than one module, sorted by name."""

from .._types import Source

ACCELERATING_SECURITY_MATURITY = Source(
    id="accelerating-security-maturity",
    title="AWS Prescriptive Guidance: Accelerating security maturity",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-accelerating-security-maturity/",
)
BEDROCK_GUIDE = Source(
    id="bedrock-user-guide",
    title="Amazon Bedrock User Guide",
    url="https://docs.aws.amazon.com/bedrock/latest/userguide/",
)
CLOUDTRAIL_GUIDE = Source(
    id="cloudtrail-user-guide",
    title="AWS CloudTrail User Guide",
    url="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/",
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
DISASTER_RECOVERY = Source(
    id="disaster-recovery-workloads-on-aws",
    title="Disaster Recovery of Workloads on AWS: Recovery in the Cloud",
    url="https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/",
)
EC2_GUIDE = Source(
    id="ec2-user-guide",
    title="Amazon EC2 User Guide",
    url="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/",
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
GDPR_BLOG = Source(
    id="aws-shared-responsibility-model-and-gdpr",
    title="AWS Security Blog: The AWS Shared Responsibility Model and GDPR",
    url="https://aws.amazon.com/blogs/security/the-aws-shared-responsibility-model-and-gdpr/",
)
HEALTH_GUIDE = Source(
    id="health-user-guide",
    title="AWS Health User Guide",
    url="https://docs.aws.amazon.com/health/latest/ug/",
)
IAM_GUIDE = Source(
    id="iam-user-guide",
    title="AWS Identity and Access Management User Guide",
    url="https://docs.aws.amazon.com/IAM/latest/UserGuide/",
)
INFRASTRUCTURE_SECURITY_CHAPTER = Source(
    id="infrastructure-security-chapter",
    title="Infrastructure security, the chapter that the guide of each AWS service repeats (here from the AWS Account Management Reference Guide)",
    url="https://docs.aws.amazon.com/accounts/latest/reference/infrastructure-security.html",
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
LAMBDA_GUIDE = Source(
    id="lambda-developer-guide",
    title="AWS Lambda Developer Guide",
    url="https://docs.aws.amazon.com/lambda/latest/dg/",
)
NITRO_DESIGN = Source(
    id="security-design-of-aws-nitro-system",
    title="The Security Design of the AWS Nitro System",
    url="https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/",
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
SECURITY_CHAPTER = Source(
    id="security-chapter",
    title="Security, the chapter that the guide of each AWS service repeats (here from the Amazon GuardDuty User Guide)",
    url="https://docs.aws.amazon.com/guardduty/latest/ug/security.html",
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
VPC_FAQ = Source(
    id="vpc-faqs",
    title="Amazon VPC FAQs",
    url="https://aws.amazon.com/vpc/faqs/",
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
