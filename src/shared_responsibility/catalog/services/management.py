"""Services of the family management."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    CLOUDFORMATION_GUIDE,
    CLOUDFORMATION_REFERENCE,
    CONFIG_GUIDE,
    CONSOLE_GUIDE,
    HEALTH_GUIDE,
    SERVICE_AUTHORIZATION,
    SSM_GUIDE,
    SUPPORT_GUIDE,
)

CONTROLTOWER_GUIDE = Source(
    id="controltower-user-guide",
    title="AWS Control Tower User Guide",
    url="https://docs.aws.amazon.com/controltower/latest/userguide/",
)


ACCOUNTS_REFERENCE = Source(
    id="account-management-reference",
    title="AWS Account Management Reference Guide",
    url="https://docs.aws.amazon.com/accounts/latest/reference/",
)

INVESTIGATIONS_API = Source(
    id="cloudwatch-investigations-api-reference",
    title="CloudWatch investigations API Reference",
    url="https://docs.aws.amazon.com/cloudwatchinvestigations/latest/APIReference/",
)

LZA_SITE = Source(
    id="landing-zone-accelerator-documentation",
    title="Landing Zone Accelerator on AWS",
    url="https://awslabs.github.io/landing-zone-accelerator-on-aws/latest/",
)
PROMETHEUS_GUIDE = Source(
    id="managed-prometheus-user-guide",
    title="Amazon Managed Service for Prometheus User Guide",
    url="https://docs.aws.amazon.com/prometheus/latest/userguide/",
)

APPCONFIG_GUIDE = Source(
    id="appconfig-user-guide",
    title="AWS AppConfig User Guide",
    url="https://docs.aws.amazon.com/appconfig/latest/userguide/",
)

APPLICATION_AUTO_SCALING_GUIDE = Source(
    id="application-auto-scaling-user-guide",
    title="Application Auto Scaling User Guide",
    url="https://docs.aws.amazon.com/autoscaling/application/userguide/",
)

AUTO_SCALING_PLANS_API = Source(
    id="auto-scaling-plans-api-reference",
    title="AWS Auto Scaling API Reference",
    url="https://docs.aws.amazon.com/autoscaling/plans/APIReference/",
)

SCALING_PLANS_GUIDE = Source(
    id="scaling-plans-user-guide",
    title="AWS Auto Scaling Scaling Plans User Guide",
    url="https://docs.aws.amazon.com/autoscaling/plans/userguide/",
)

CHATBOT_GUIDE = Source(
    id="amazon-q-developer-in-chat-applications-admin-guide",
    title="Amazon Q Developer in chat applications Administrator Guide",
    url="https://docs.aws.amazon.com/chatbot/latest/adminguide/",
)


COMPUTE_OPTIMIZER_GUIDE = Source(
    id="compute-optimizer-user-guide",
    title="AWS Compute Optimizer User Guide",
    url="https://docs.aws.amazon.com/compute-optimizer/latest/ug/",
)

CONTROL_CATALOG_API = Source(
    id="control-catalog-api-reference",
    title="AWS Control Catalog API Reference",
    url="https://docs.aws.amazon.com/controlcatalog/latest/APIReference/",
)

DEVOPS_AGENT_GUIDE = Source(
    id="devops-agent-user-guide",
    title="AWS DevOps Agent User Guide",
    url="https://docs.aws.amazon.com/devopsagent/latest/userguide/",
)


DEVOPS_GURU_API = Source(
    id="devops-guru-api-reference",
    title="Amazon DevOps Guru API Reference",
    url="https://docs.aws.amazon.com/devops-guru/latest/APIReference/",
)

GRAFANA_GUIDE = Source(
    id="managed-grafana-user-guide",
    title="Amazon Managed Grafana User Guide",
    url="https://docs.aws.amazon.com/grafana/latest/userguide/",
)

LAUNCH_WIZARD_GUIDE = Source(
    id="launch-wizard-user-guide",
    title="AWS Launch Wizard User Guide",
    url="https://docs.aws.amazon.com/launchwizard/latest/userguide/",
)

LICENSE_MANAGER_GUIDE = Source(
    id="license-manager-user-guide",
    title="AWS License Manager User Guide",
    url="https://docs.aws.amazon.com/license-manager/latest/userguide/",
)

NOTIFICATIONS_API = Source(
    id="user-notifications-api-reference",
    title="AWS User Notifications API Reference",
    url="https://docs.aws.amazon.com/notifications/latest/APIReference/",
)

NOTIFICATIONS_GUIDE = Source(
    id="user-notifications-user-guide",
    title="AWS User Notifications User Guide",
    url="https://docs.aws.amazon.com/notifications/latest/userguide/",
)

RESOURCE_EXPLORER_GUIDE = Source(
    id="resource-explorer-user-guide",
    title="AWS Resource Explorer User Guide",
    url="https://docs.aws.amazon.com/resource-explorer/latest/userguide/",
)

RESOURCE_GROUPS_GUIDE = Source(
    id="resource-groups-user-guide",
    title="AWS Resource Groups User Guide",
    url="https://docs.aws.amazon.com/ARG/latest/userguide/",
)

SERVICE_QUOTAS_GUIDE = Source(
    id="service-quotas-user-guide",
    title="Service Quotas User Guide",
    url="https://docs.aws.amazon.com/servicequotas/latest/userguide/",
)

SERVICE_CATALOG_GUIDE = Source(
    id="service-catalog-admin-guide",
    title="AWS Service Catalog Administrator Guide",
    url="https://docs.aws.amazon.com/servicecatalog/latest/adminguide/",
)

RUNBOOK_REFERENCE = Source(
    id="systems-manager-automation-runbook-reference",
    title="Systems Manager Automation Runbook Reference",
    url="https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/",
)

SMC_GUIDE = Source(
    id="service-management-connector-administrator-guide",
    title="AWS Service Management Connector Administrator Guide",
    url="https://docs.aws.amazon.com/smc/latest/ag/",
)
SSM_SAP_API = Source(
    id="systems-manager-for-sap-api-reference",
    title="AWS Systems Manager for SAP API Reference",
    url="https://docs.aws.amazon.com/ssmsap/latest/APIReference/",
)

SUSTAINABILITY_API = Source(
    id="sustainability-api-reference",
    title="AWS Sustainability API Reference",
    url="https://docs.aws.amazon.com/sustainability/latest/APIReference/",
)

CONSOLE_API = Source(
    id="user-experience-customization-api-reference",
    title="AWS User Experience Customization API Reference",
    url="https://docs.aws.amazon.com/awsconsolehelpdocs/latest/APIReference/",
)

WA_TOOL_GUIDE = Source(
    id="well-architected-tool-user-guide",
    title="AWS Well-Architected Tool User Guide",
    url="https://docs.aws.amazon.com/wellarchitected/latest/userguide/",
)

SSM_API = Source(
    id="systems-manager-api-reference",
    title="AWS Systems Manager API Reference",
    url="https://docs.aws.amazon.com/systems-manager/latest/APIReference/",
)

INCIDENT_MANAGER_JAVA = Source(
    id="incident-manager-sdk-for-java-reference",
    title="AWS SDK for Java API Reference: Incident Manager",
    url="https://docs.aws.amazon.com/java/api/latest/software/amazon/awssdk/services/ssmincidents/",
)

RESILIENCE_HUB_JAVA = Source(
    id="resilience-hub-sdk-for-java-reference",
    title="AWS SDK for Java API Reference: AWS Resilience Hub",
    url="https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/resiliencehub/",
)


TAGGING_API = Source(
    id="resource-groups-tagging-api-reference",
    title="Resource Groups Tagging API Reference",
    url="https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/",
)


SERVICES = (
    Service(
        id="account",
        name="AWS Account Management",
        categories=("management-and-governance",),
        names=(
            "Account Management",
            "aws-account",
        ),
        sdk=("account",),
        terraform=("aws_account_",),
        iam=("account", "customer-verification"),
        prowler=("account",),
        security_hub=("Account",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="AWS writes to the contacts that the customer keeps for the account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Writes to the primary contact and to the alternate contacts of the account.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a billing, an operations and a security contact, best as shared mailboxes, and keep them current.",
                        if_ignored="AWS writes only to the primary contact and to the address of the root user.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACCOUNTS_REFERENCE,
                        page="manage-acct-update-contact-alternate",
                        title="Update the alternate contacts for your AWS account",
                        read="2026-11",
                        quote="Alternate contacts allows AWS to contact up to three alternate contacts associated with the account.",
                    ),
                    Citation(
                        of=ACCOUNTS_REFERENCE,
                        page="manage-acct-update-contact-alternate",
                        title="Update the alternate contacts for your AWS account",
                        read="2026-11",
                        quote="The primary account contact will continue to receive all email communications sent to the root account’s email.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Account Management speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Account Management over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACCOUNTS_REFERENCE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Account Management",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ACCOUNTS_REFERENCE,
                page="manage-acct-update-contact-alternate",
                title="Update the alternate contacts for your AWS account",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="aiops",
        name="Amazon CloudWatch investigations (AIOps)",
        categories=("management-and-governance",),
        names=(
            "AIOps",
            "CloudWatch investigations",
        ),
        sdk=("aiops",),
        cloudformation=("AWS::AIOps::",),
        iam=("aiops",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Investigation data are encrypted with an AWS owned key unless the customer names a key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts investigation data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=INVESTIGATIONS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                        quote="Displays whether investigation data is encrypted by a customer managed key or an AWS owned key.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name a KMS key of its own for an investigation group.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for the investigation group, if an AWS owned key will not do.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INVESTIGATIONS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                        quote="Use this structure to specify a customer managed AWS KMS key to use to encrypt investigation data.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=INVESTIGATIONS_API,
                page="API_EncryptionConfiguration",
                title="EncryptionConfiguration",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="amp",
        name="Amazon Managed Service for Prometheus",
        categories=("management-and-governance",),
        names=(
            "AMP",
            "aps",
            "managed-prometheus",
            "prometheus",
        ),
        sdk=("amp",),
        cloudformation=("AWS::APS::",),
        terraform=("aws_prometheus_",),
        iam=("aps",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may manage, fill and query a workspace is authorized by policies that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers access control for management, ingestion and querying of a workspace.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give collectors the right to write and readers the right to query, each for its workspace only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PROMETHEUS_GUIDE,
                        page="AMP-manage-ingest-query",
                        title="Manage Amazon Managed Service for Prometheus workspaces",
                        read="2026-11",
                        quote="A workspace supports fine-grained access control for authorizing its management",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a workspace is chosen when the workspace is created.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key of your own as kmsKeyArn when you create the workspace, if you want one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PROMETHEUS_GUIDE,
                        page="AMP-create-workspace",
                        title="Create a Amazon Managed Service for Prometheus workspace",
                        read="2026-11",
                        quote="To use your own KMS key to encrypt data stored in your workspace, you can include the kmsKeyArn parameter",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PROMETHEUS_GUIDE,
                page="AMP-create-workspace",
                title="Create a Amazon Managed Service for Prometheus workspace",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="appconfig",
        name="AWS AppConfig",
        categories=("management-and-governance",),
        names=(
            "AWS Systems Manager AppConfig",
            "AppConfig",
        ),
        sdk=("appconfig", "appconfigdata"),
        cloudformation=("AWS::AppConfig::",),
        terraform=("aws_appconfig_",),
        iam=("appconfig",),
        security_hub=("AppConfig",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The page asks the customer to grant least privilege, also to what the AppConfig agent may write.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant each identity only the AppConfig actions it needs; where the agent keeps a backup or writes to disk, let nothing else write those files.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPCONFIG_GUIDE,
                        page="appconfig-security",
                        title="Security in AWS AppConfig",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="Auditors test the security of the infrastructure under AWS AppConfig.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has the infrastructure tested under the AWS Compliance Programs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPCONFIG_GUIDE,
                        page="appconfig-security",
                        title="Security in AWS AppConfig",
                        read="2026-11",
                        quote="Third-party auditors regularly test and verify the effectiveness of our security",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPCONFIG_GUIDE,
                page="appconfig-security",
                title="Security in AWS AppConfig",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="application-autoscaling",
        name="Application Auto Scaling",
        categories=("management-and-governance",),
        names=("AWS Application Auto Scaling",),
        sdk=("application-autoscaling",),
        cloudformation=("AWS::ApplicationAutoScaling::",),
        terraform=("aws_appautoscaling_",),
        iam=("application-autoscaling",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to Application Auto Scaling as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPLICATION_AUTO_SCALING_GUIDE,
                        page="data-protection",
                        title="Data protection in Application Auto Scaling",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into Application Auto Scaling.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what policies and scheduled actions hold, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPLICATION_AUTO_SCALING_GUIDE,
                        page="data-protection",
                        title="Data protection in Application Auto Scaling",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPLICATION_AUTO_SCALING_GUIDE,
                        page="data-protection",
                        title="Data protection in Application Auto Scaling",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for Application Auto Scaling leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set minimum and maximum, scaling policies and scheduled actions of each scalable target.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPLICATION_AUTO_SCALING_GUIDE,
                        page="data-protection",
                        title="Data protection in Application Auto Scaling",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="Minimum and maximum capacity are the customer's figures.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Scales between the two."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set minimum and maximum capacity when you register the target.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="application-autoscaling/client/register_scalable_target",
                        title="ApplicationAutoScaling / Client / register_scalable_target",
                        read="2026-11",
                        quote="you must specify values for the minimum and maximum capacity",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPLICATION_AUTO_SCALING_GUIDE,
                page="data-protection",
                title="Data protection in Application Auto Scaling",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="autoscaling-plans",
        name="AWS Auto Scaling",
        categories=("management-and-governance",),
        names=(
            "AWS Auto Scaling plans",
            "scaling plans",
        ),
        sdk=("autoscaling-plans",),
        cloudformation=("AWS::AutoScalingPlans::",),
        terraform=("aws_autoscalingplans_",),
        iam=("autoscaling-plans",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into AWS Auto Scaling.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what plans hold, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SCALING_PLANS_GUIDE,
                        page="data-protection",
                        title="Data protection for scaling plans",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for AWS Auto Scaling leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define the scaling strategy and the targets of each scaling plan.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SCALING_PLANS_GUIDE,
                        page="data-protection",
                        title="Data protection for scaling plans",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="A scaling plan moves capacity between the limits that the customer sets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales the resources of the plan between the limits.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the minimum and maximum capacity of each resource in the scaling plan.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_PLANS_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Set minimum and maximum capacity limits",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AUTO_SCALING_PLANS_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="chatbot",
        name="Amazon Q Developer in chat applications (formerly AWS Chatbot)",
        categories=("management-and-governance",),
        names=(
            "AWS Chatbot",
            "Amazon Q Developer in chat applications",
            "Chatbot",
            "amazon-q-developer-chat",
        ),
        sdk=("chatbot",),
        cloudformation=("AWS::Chatbot::",),
        terraform=("aws_chatbot_",),
        iam=("chatbot",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may use and administer the service follows from the policies that the customer writes.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the policies that decide who may use the service and who may administer it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CHATBOT_GUIDE,
                        page="security-iam",
                        title="Identity and Access Management for Amazon Q Developer in chat applications",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of Amazon Q Developer in chat applications speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of Amazon Q Developer in chat applications over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CHATBOT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon Q Developer in chat applications",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CHATBOT_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Amazon Q Developer in chat applications",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudformation",
        name="AWS CloudFormation",
        categories=("management-and-governance",),
        names=(
            "CloudFormation",
            "cfn",
        ),
        sdk=("cloudformation",),
        cloudformation=("AWS::CloudFormation::",),
        terraform=("aws_cloudformation_",),
        iam=("cloudformation",),
        prowler=("cloudformation",),
        security_hub=("CloudFormation",),
        asff=("AwsCloudFormationStack",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The API can be called from everywhere until policies of the customer restrict it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict calls by source address, VPC or VPC endpoint in policies, where you need that.",
                        if_ignored="The API can be called from any network location with valid credentials.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in CloudFormation",
                        read="2026-11",
                        quote="You can call these API operations from any network location",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS CloudFormation speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS CloudFormation over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in CloudFormation",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDFORMATION_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in CloudFormation",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="compute-optimizer",
        name="AWS Compute Optimizer",
        categories=("management-and-governance",),
        names=("Compute Optimizer",),
        sdk=("compute-optimizer", "compute-optimizer-automation"),
        cloudformation=("AWS::ComputeOptimizer::",),
        terraform=("aws_computeoptimizer_",),
        iam=("aco-automation", "compute-optimizer"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Nobody may use console and API before the customer attaches a policy.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach policies to those who shall see recommendations, including the describe permissions of the resources concerned.",
                        if_ignored="Users see neither the console nor the recommendations.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COMPUTE_OPTIMIZER_GUIDE,
                        page="security-iam",
                        title="Identity and Access Management for AWS Compute Optimizer",
                        read="2026-11",
                        quote="By default, IAM users don't have access to the Compute Optimizer console and APIs.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COMPUTE_OPTIMIZER_GUIDE,
                page="security-iam",
                title="Identity and Access Management for AWS Compute Optimizer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="config",
        name="AWS Config",
        categories=("management-and-governance",),
        names=("Config", "aws-config"),
        sdk=("config",),
        cloudformation=("AWS::Config::",),
        terraform=("aws_config_",),
        iam=("config",),
        prowler=("config",),
        security_hub=("Config",),
        asff=("AwsConfigConfigurationAggregator",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="AWS Config encrypts its data at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data at rest transparently.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                        quote="Data is encrypted at rest using transparent server-side encryption.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="AWS Config encrypts what it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts data at rest with server-side encryption.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what the service holds, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                        quote="Use multi-factor authentication (MFA) with each account.",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="AWS recovers the service; the recorder, its rules and the bucket of its history are part of the customer's own plan.",
                duties=(
                    Duty(
                        party="provider", verb=Verb.RECOVER, text="Handles the recovery of the service's own systems."
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep recorders, rules and delivery channels as code, and the history bucket where a loss of the Region does not take it along.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Config",
                        read="2026-11",
                        quote="AWS handles basic security tasks such as guest operating system (OS) and database patching, firewall configuration, and disaster recovery.",
                    ),
                ),
                contested="The page says that AWS handles firewall configuration and disaster recovery. That sentence stands on the page of most services and speaks of AWS's own systems; it does not plan the recovery of a customer's workload.",
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the resource types to record, the rules, the bucket and the aggregators.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="AWS serves the API over TLS 1.2 or later.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 on its API endpoints and offers TLS 1.3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later, and a FIPS endpoint where FIPS validated modules are required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="data-protection",
                        title="Data Protection in AWS Config",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-incident-response",
                owner=Owner.AWS,
                because="AWS runs a documented incident response programme for the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Responds to security events in the service by its incident response programme.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the health notices for your account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="incident-response",
                        title="Incident Response in AWS Config",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONFIG_GUIDE,
                page="data-protection",
                title="Data Protection in AWS Config",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="console",
        name="AWS Management Console",
        kind=ServiceKind.SOFTWARE,
        categories=("management-and-governance",),
        names=(
            "AWS Console",
            "Management Console",
        ),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS offers managed policies for the console; who gets them is decided by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains managed policies for using and configuring the console.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach console policies to those who need them, and write your own where they grant too much.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONSOLE_GUIDE,
                        page="document-history",
                        title="Document history",
                        read="2026-11",
                        quote="Added two new policies to scope permissions for using, configuring, and customizing the AWS Management Console.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONSOLE_GUIDE,
                page="document-history",
                title="Document history",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="console-mobile-app",
        name="AWS Console Mobile Application",
        categories=("management-and-governance",),
        iam=("consoleapp",),
        uses=(Uses(profile="customer-run-software"),),
        sources=(
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_consoleapp",
                title="Actions, resources, and condition keys for AWS Management Console Mobile App",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="controlcatalog",
        name="AWS Control Catalog",
        categories=("management-and-governance",),
        names=(
            "Control Catalog",
            "Controls Library",
        ),
        sdk=("controlcatalog",),
        iam=("controlcatalog",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CONTROL_CATALOG_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="controltower",
        name="AWS Control Tower",
        categories=("management-and-governance",),
        names=("Control Tower",),
        sdk=("controltower",),
        cloudformation=("AWS::ControlTower::",),
        terraform=("aws_controltower_",),
        iam=("controltower",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="Control Tower looks for drift by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans policies and organizational units automatically, and reports drift.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROLTOWER_GUIDE,
                        page="configuration-updates",
                        title="Configuration update management in AWS Control Tower",
                        read="2026-11",
                        quote="Drift detection is automatic in AWS Control Tower.",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="Control Tower reports drift; the customer resolves it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Detects and reports drift.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Resolve drift as soon as it is reported, by repairing the landing zone or registering the unit again.",
                        if_ignored="The landing zone may fall out of compliance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROLTOWER_GUIDE,
                        page="configuration-updates",
                        title="Configuration update management in AWS Control Tower",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Updates reach landing zone and accounts when the customer applies them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases landing zone versions and shows in the console when an update is due.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the landing zone first, then each enrolled account.",
                        if_ignored="Accounts stay on the old version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROLTOWER_GUIDE,
                        page="configuration-updates",
                        title="Configuration update management in AWS Control Tower",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Whoever changes resources that Control Tower manages owns the consequences.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Guarantees controls only while its resources are unchanged.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the resources that Control Tower manages as they are.",
                        if_ignored="Controls are no longer guaranteed to work.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROLTOWER_GUIDE,
                        page="limits",
                        title="Limitations and quotas in AWS Control Tower",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Keeping the landing zone updated is the customer's administrators' responsibility.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases new landing zone versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the update of the landing zone when a new version is out.",
                        if_ignored="The landing zone is not patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROLTOWER_GUIDE,
                        page="configuration-updates",
                        title="Configuration update management in AWS Control Tower",
                        read="2026-11",
                        quote="It is the responsibility of the members of your central cloud administrators' team to keep your landing zone updated.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONTROLTOWER_GUIDE,
                page="configuration-updates",
                title="Configuration update management in AWS Control Tower",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="devops-agent",
        name="AWS DevOps Agent",
        categories=("management-and-governance",),
        names=("DevOps Agent",),
        sdk=("devops-agent",),
        cloudformation=("AWS::DevOpsAgent::",),
        iam=("aidevops",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="The data of the agent are encrypted at rest and in transit.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the data at rest with keys that AWS manages.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=SUPPORT_GUIDE,
                        page="support-devops-agent-security",
                        title="Security for AWS DevOps Agent activated from AWS Support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The IAM role of the agent is written by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces access controls of its own within the agent, whatever the role grants.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the role of the agent the least privilege that its investigations need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVOPS_AGENT_GUIDE,
                        page="aws-devops-agent-security",
                        title="AWS DevOps Agent Security",
                        read="2026-11",
                        quote="We recommend following the principle of least privilege when configuring IAM permissions for AWS DevOps Agent",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="An Agent Space decides which accounts, resources and third-party platforms the agent reaches.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up an Agent Space for each team or environment, with the accounts and connections that belong to it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVOPS_AGENT_GUIDE,
                        page="aws-devops-agent-security",
                        title="AWS DevOps Agent Security",
                        read="2026-11",
                        quote="Defines which AWS accounts and resources the agent can access",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DEVOPS_AGENT_GUIDE,
                page="aws-devops-agent-security",
                title="AWS DevOps Agent Security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="devops-guru",
        name="Amazon DevOps Guru",
        categories=("management-and-governance",),
        names=("DevOps Guru",),
        sdk=("devops-guru",),
        cloudformation=("AWS::DevOpsGuru::",),
        terraform=("aws_devopsguru_",),
        iam=("devops-guru",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between a key that DevOps Guru owns and one of its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the type of the KMS key; for a customer managed key name it and write its key policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVOPS_GURU_API,
                        page="API_KMSServerSideEncryptionIntegrationConfig",
                        title="KMSServerSideEncryptionIntegrationConfig",
                        read="2026-11",
                        quote="Customer managed keys are the KMS keys that you create. AWS owned keys are keys that are owned and managed by DevOps Guru.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DEVOPS_GURU_API,
                page="API_KMSServerSideEncryptionIntegrationConfig",
                title="KMSServerSideEncryptionIntegrationConfig",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="evidently",
        name="Amazon CloudWatch Evidently",
        lifecycle=Lifecycle.RETIRED,
        categories=("management-and-governance",),
        sdk=("evidently",),
        cloudformation=("AWS::Evidently::",),
        terraform=("aws_evidently_",),
        iam=("evidently",),
    ),
    Service(
        id="grafana",
        name="Amazon Managed Grafana",
        categories=("management-and-governance",),
        names=(
            "AMG",
            "managed-grafana",
        ),
        sdk=("grafana",),
        cloudformation=("AWS::Grafana::",),
        terraform=("aws_grafana_",),
        iam=("grafana",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="add-on-and-extension-updates",
                owner=Owner.CUSTOMER,
                because="An update of the workspace leaves its plugins as they are.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the plugins of the workspace yourself.",
                        if_ignored="Plugins may not be compatible with the new Grafana version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GRAFANA_GUIDE,
                        page="AMG-workspace-version-update",
                        title="Update your workspace version",
                        read="2026-11",
                        quote="Updating your version of Grafana will not update the plugins that are installed in your workspace.",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Authentication and permissions of a workspace are the part of the configuration that decides who works in Grafana.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose how users sign in and give them their Grafana roles.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GRAFANA_GUIDE,
                        page="AMG-configure-workspace",
                        title="Configure a Amazon Managed Grafana workspace",
                        read="2026-11",
                        quote="configuration of the Amazon Managed Grafana authentication and permissions, and configuration of the Grafana workspace",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Who can reach a workspace is open unless the customer restricts it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the network access control of the workspace.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict the workspace to prefix lists and VPC endpoints.",
                        enabled_by_default=False,
                        if_ignored="All addresses can reach the workspace; signing in is still required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="grafana/client/update_workspace",
                        title="grafana / Client / update_workspace",
                        read="2026-11",
                        quote="then all IP addresses and VPC endpoints will be allowed",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of Amazon Managed Grafana speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of Amazon Managed Grafana over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GRAFANA_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon Managed Grafana",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="A workspace moves to a newer Grafana version when the customer starts the update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers the Grafana versions to which a workspace can move.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test the newer version outside production, then start the update; it cannot be undone.",
                        if_ignored="The workspace keeps its Grafana version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GRAFANA_GUIDE,
                        page="AMG-workspace-version-update",
                        title="Update your workspace version",
                        read="2026-11",
                        quote="You can only update the version to a newer version of Grafana.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GRAFANA_GUIDE,
                page="AMG-workspace-version-update",
                title="Update your workspace version",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="health",
        name="AWS Health",
        categories=("management-and-governance",),
        names=(
            "AWS Health Dashboard",
            "Personal Health Dashboard",
        ),
        sdk=("health",),
        iam=("health",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="AWS shows events on the dashboard by itself; that somebody hears of them and acts is arranged by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes account events and service health on the AWS Health Dashboard without any setup.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up EventBridge rules or another channel, so that the right people receive the events.",
                        if_ignored="Events stand on the dashboard and nobody is pushed a message.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HEALTH_GUIDE,
                        page="first-time-user",
                        title="Are you a first-time AWS Health user?",
                        read="2026-11",
                        quote="You can set up an EventBridge rule to receive AWS Health events on Amazon EventBridge.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=HEALTH_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Health",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="landing-zone-accelerator",
        name="Landing Zone Accelerator on AWS",
        kind=ServiceKind.SOFTWARE,
        parent="controltower",
        categories=("management-and-governance",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="The accelerator sets up what the customer's configuration files say.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Publishes sample configurations and updates them."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Review updates of the sample configuration that you adopted and apply what matters to your environment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LZA_SITE,
                        page="sample-configurations",
                        title="Sample Configurations",
                        read="2026-11",
                        quote="we highly recommend that you continue to review the updates to the respective sample configuration",
                    ),
                ),
            ),
        ),
        sources=(Citation(of=LZA_SITE, page="sample-configurations", title="Sample Configurations", read="2026-11"),),
    ),
    Service(
        id="launch-wizard",
        name="AWS Launch Wizard",
        categories=("management-and-governance",),
        names=("Launch Wizard",),
        sdk=("launch-wizard",),
        cloudformation=("AWS::LaunchWizard::",),
        iam=("launchwizard",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS maintains managed policies; what identities may really do is cut to size by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains the managed policies of Launch Wizard.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Replace the managed policies by policies of your own that grant less.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAUNCH_WIZARD_GUIDE,
                        page="security-iam-awsmanpol",
                        title="AWS managed policies for AWS Launch Wizard",
                        read="2026-11",
                        quote="We recommend that you reduce permissions further by defining customer managed policies that are specific to your use cases.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LAUNCH_WIZARD_GUIDE,
                page="security-iam-awsmanpol",
                title="AWS managed policies for AWS Launch Wizard",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="license-manager",
        name="AWS License Manager",
        categories=("management-and-governance",),
        names=("License Manager",),
        sdk=("license-manager", "license-manager-linux-subscriptions", "license-manager-user-subscriptions"),
        cloudformation=(
            "AWS::LicenseManager::",
            "AWS::LicenseManagerLinuxSubscriptions::",
            "AWS::LicenseManagerUserSubscriptions::",
        ),
        terraform=("aws_licensemanager_",),
        iam=("license-manager", "license-manager-linux-subscriptions", "license-manager-user-subscriptions"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS License Manager speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS License Manager over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LICENSE_MANAGER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS License Manager",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LICENSE_MANAGER_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS License Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="notifications",
        name="AWS User Notifications",
        categories=("management-and-governance",),
        names=("User Notifications",),
        sdk=("notifications", "notificationscontacts"),
        cloudformation=("AWS::Notifications::", "AWS::NotificationsContacts::"),
        terraform=("aws_notifications_", "aws_notificationscontacts_"),
        iam=("notifications", "notifications-contacts"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="The customer picks the Regions that serve as notification hubs; US East (N. Virginia) always holds the data too.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose notification hubs, knowing that notifications are also stored in US East (N. Virginia).",
                    ),
                ),
                sources=(
                    Citation(
                        of=NOTIFICATIONS_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Your data however, is stored in each Region chosen as a notification hub in addition to US East (Virginia).",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Notifications about events of the customer's choice need a hub and a configuration.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create notification configurations with the event rules and channels you need.",
                        if_ignored="Only notifications that AWS manages arrive.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NOTIFICATIONS_GUIDE,
                        page="uc-notifications",
                        title="User-configured notifications in AWS User Notifications",
                        read="2026-11",
                        quote="To receive UCNs, you must choose at least one notification hub and then create notification configurations.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS User Notifications speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS User Notifications over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NOTIFICATIONS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS User Notifications",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NOTIFICATIONS_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS User Notifications",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="opsworks",
        name="AWS OpsWorks Stacks",
        lifecycle=Lifecycle.RETIRED,
        categories=("management-and-governance",),
        sdk=("opsworks",),
        cloudformation=("AWS::OpsWorks::",),
        terraform=("aws_opsworks_",),
        iam=("opsworks",),
    ),
    Service(
        id="opsworkscm",
        name="AWS OpsWorks for Chef Automate and Puppet Enterprise",
        lifecycle=Lifecycle.RETIRED,
        categories=("management-and-governance",),
        sdk=("opsworkscm",),
        iam=("opsworks-cm",),
    ),
    Service(
        id="proton",
        name="AWS Proton",
        lifecycle=Lifecycle.RETIRED,
        categories=("management-and-governance",),
        sdk=("proton",),
        cloudformation=("AWS::Proton::",),
        iam=("proton",),
    ),
    Service(
        id="resiliencehub",
        name="AWS Resilience Hub",
        categories=("management-and-governance",),
        names=("Resilience Hub",),
        sdk=("resiliencehub", "resiliencehubv2"),
        cloudformation=("AWS::ResilienceHub::", "AWS::ResilienceHubV2::"),
        terraform=(
            "aws_resiliencehub_",
            "aws_resiliencehubv2_",
        ),
        iam=("resiliencehub",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=RESILIENCE_HUB_JAVA,
                page="package-summary",
                title="Package com.amazonaws.services.resiliencehub",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="resource-explorer-2",
        name="AWS Resource Explorer",
        categories=("management-and-governance",),
        names=(
            "Resource Explorer",
            "resource-explorer",
        ),
        sdk=("resource-explorer-2",),
        cloudformation=("AWS::ResourceExplorer2::",),
        terraform=("aws_resourceexplorer2_",),
        iam=("resource-explorer-2",),
        prowler=("resourceexplorer2",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Resource Explorer speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Resource Explorer over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RESOURCE_EXPLORER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Resource Explorer",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RESOURCE_EXPLORER_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Resource Explorer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="resource-groups",
        name="AWS Resource Groups",
        categories=("management-and-governance",),
        names=("Resource Groups",),
        sdk=("resource-groups",),
        cloudformation=("AWS::ResourceGroups::",),
        terraform=("aws_resourcegroups_",),
        iam=("resource-explorer", "resource-groups"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Names of groups are service metadata and not encrypted.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep sensitive information out of group names, tag keys and tag values.",
                        if_ignored="Group names are stored unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RESOURCE_GROUPS_GUIDE,
                        page="security_best-practices",
                        title="Security best practices for Resource Groups",
                        read="2026-11",
                        quote="Group names are not encrypted. Do not put sensitive information in group names.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Access to groups is granted by the policies of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports permissions at the level of a resource and by tag.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant each user the groups it needs; avoid wildcards.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RESOURCE_GROUPS_GUIDE,
                        page="security_best-practices",
                        title="Security best practices for Resource Groups",
                        read="2026-11",
                        quote="Grant access to specific groups only as required for specific users.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RESOURCE_GROUPS_GUIDE,
                page="security_best-practices",
                title="Security best practices for Resource Groups",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="resourcegroupstaggingapi",
        name="AWS Resource Groups Tagging API",
        categories=("management-and-governance",),
        names=(
            "Resource Groups Tagging API",
            "Tag Editor",
        ),
        sdk=("resourcegroupstaggingapi",),
        terraform=("aws_resourcegroupstaggingapi_",),
        iam=("tag",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What stands in a tag is chosen by the customer and is used by AWS for billing and administration.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep personal, confidential and sensitive data out of tags.",
                        if_ignored="Tags are used for billing and administration services and are not meant for private data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TAGGING_API,
                        page="overview",
                        title="AWS Resource Groups Tagging API Reference",
                        read="2026-11",
                        quote="Do not store personally identifiable information (PII) or other confidential or sensitive information in tags.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TAGGING_API,
                page="overview",
                title="AWS Resource Groups Tagging API Reference",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="service-management-connector",
        name="AWS Service Management Connector",
        kind=ServiceKind.SOFTWARE,
        categories=("management-and-governance",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="The connector signs in with users that the customer creates, and whose keys the customer rotates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Recommends rotating the access keys of the connector's users.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the sync user and the end user for each account, with the permissions they need, and rotate their access keys.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SMC_GUIDE,
                        page="create-sc-users",
                        title="Creating Connector for ServiceNow users",
                        read="2026-11",
                        quote="AWS recommends periodically rotating IAM user access keys",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SMC_GUIDE, page="create-sc-users", title="Creating Connector for ServiceNow users", read="2026-11"
            ),
        ),
    ),
    Service(
        id="service-quotas",
        name="Service Quotas",
        categories=("management-and-governance",),
        names=(
            "AWS Service Quotas",
            "servicequotas",
        ),
        sdk=("service-quotas",),
        terraform=("aws_servicequotas_",),
        iam=("servicequotas",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to Service Quotas as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_QUOTAS_GUIDE,
                        page="data-protection",
                        title="Data protection in Service Quotas",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into Service Quotas.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what requests and templates hold, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_QUOTAS_GUIDE,
                        page="data-protection",
                        title="Data protection in Service Quotas",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_QUOTAS_GUIDE,
                        page="data-protection",
                        title="Data protection in Service Quotas",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for Service Quotas leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide who may ask for higher quotas and which quotas new accounts get.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_QUOTAS_GUIDE,
                        page="data-protection",
                        title="Data protection in Service Quotas",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of Service Quotas speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of Service Quotas over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_QUOTAS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Service Quotas",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SERVICE_QUOTAS_GUIDE,
                page="data-protection",
                title="Data protection in Service Quotas",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="servicecatalog",
        name="AWS Service Catalog",
        categories=("management-and-governance",),
        names=("Service Catalog",),
        sdk=("servicecatalog", "servicecatalog-appregistry"),
        cloudformation=("AWS::ServiceCatalog::", "AWS::ServiceCatalogAppRegistry::"),
        terraform=("aws_servicecatalog_", "aws_servicecatalogappregistry_"),
        iam=("servicecatalog",),
        prowler=("servicecatalog",),
        security_hub=("ServiceCatalog",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="Portfolios and products stand only in the Regions in which the customer has made them available.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the Regions of portfolios and products; copy a product to bring it to another Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_CATALOG_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Service Catalog",
                        read="2026-11",
                        quote="With AWS Service Catalog, you can control the Regions in which data is stored.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Service Catalog speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Service Catalog over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SERVICE_CATALOG_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Service Catalog",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SERVICE_CATALOG_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Service Catalog",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm",
        name="AWS Systems Manager",
        categories=("management-and-governance",),
        names=("AWS SSM", "SSM", "Systems Manager", "systems-manager"),
        sdk=("ssm", "ssm-guiconnect", "ssm-quicksetup"),
        cloudformation=("AWS::SSM::", "AWS::SSMGuiConnect::", "AWS::SSMQuickSetup::"),
        terraform=(
            "aws_ssm_",
            "aws_ssm_activation",
            "aws_ssm_document",
            "aws_ssm_instances",
            "aws_ssm_resource_",
            "aws_ssm_service_",
            "aws_ssmquicksetup_",
        ),
        iam=("ec2messages", "ssm", "ssm-guiconnect", "ssm-quicksetup", "ssmmessages"),
        prowler=("ssm",),
        security_hub=("SSM",),
        uses=(Uses(profile="security-and-governance-tools"),),
        asks=(
            Circumstance(
                name="agent_auto_update",
                question="Is Agent auto update turned on for the managed nodes?",
                find_out="Open Fleet Manager, Settings, Agent auto update, or look for the association that runs AWS-UpdateSSMAgent.",
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what the service holds, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS patches the machines that run Systems Manager; the nodes that it manages are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the guest operating systems and databases of the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch your managed nodes, for example with Patch Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in AWS Systems Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("agent_auto_update", False),),
                owner=Owner.CUSTOMER,
                because="Without automatic updates the SSM Agent stays as old as the customer leaves it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases new versions of the agent and notifies subscribers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update SSM Agent with Run Command, State Manager or Quick Setup, or turn on automatic updates.",
                        if_ignored="The nodes cannot use new or updated capabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="ssm-agent-automatic-updates",
                        title="Automating updates to SSM Agent",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("agent_auto_update", True),),
                owner=Owner.AWS,
                because="With automatic updates on, Systems Manager updates the agent on the managed nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Checks every two weeks for a new version of the agent and installs it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave automatic updates on, and update by hand what they do not cover, such as macOS instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="ssm-agent-automatic-updates",
                        title="Automating updates to SSM Agent",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose documents, baselines, session settings and who may run them on which nodes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API endpoints accept HTTPS only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts connections over HTTPS only, and encrypts sessions and commands with TLS 1.2.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                        quote="Systems Manager API endpoints only support secure connections over HTTPS.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="data-protection",
                title="Data protection in AWS Systems Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-automation",
        name="AWS Systems Manager Automation",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=(
            "Automation runbooks",
            "Systems Manager Automation",
        ),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="A runbook that the customer writes is the customer's code; the predefined ones are AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains the predefined runbooks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write and test your own runbooks, and read a predefined one before you run it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="automation-documents-reference-details",
                        title="Systems Manager Automation Runbook Reference",
                        read="2026-11",
                        quote="These runbooks are maintained by Amazon Web Services, AWS Support, and AWS Config.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A runbook can do only what its service role permits.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the service role permission for the services that the runbook calls, and no others.",
                        if_ignored="Steps that call a service without permission fail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RUNBOOK_REFERENCE,
                        page="automation-runbook-reference",
                        title="Systems Manager Automation Runbook Reference",
                        read="2026-11",
                        quote="be aware that the service role must be configured with permission to invoke those services",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="automation-documents",
                title="Creating your own runbooks",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-change-manager",
        name="AWS Systems Manager Change Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        lifecycle=Lifecycle.CLOSED,
        categories=("management-and-governance",),
        names=("Change Manager",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Whether a change template is suitable and safe is for the customer's reviewers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the workflow of review, approval and execution.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Have template reviewers verify the suitability and security of each template and its runbooks before use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="change-manager-account-setup",
                        title="Configuring Change Manager options",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="change-manager-account-setup",
                title="Configuring Change Manager options",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-fleet-manager",
        name="AWS Systems Manager Fleet Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=(
            "Fleet Manager",
            "Systems Manager Fleet Manager",
        ),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The agent works as root or SYSTEM, so Fleet Manager can give users more than they could give themselves; the page leaves it to IAM policies of the customer to limit that.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow in Fleet Manager only the actions that each user needs.",
                        if_ignored="Users may grant rights on nodes that they could not grant otherwise.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="fleet-manager-manage-os-user-accounts",
                        title="Managing OS user accounts and groups on managed nodes using Fleet Manager",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="fleet-manager-manage-os-user-accounts",
                title="Managing OS user accounts and groups on managed nodes using Fleet Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-incidents",
        name="AWS Systems Manager Incident Manager",
        kind=ServiceKind.PART,
        parent="ssm",
        lifecycle=Lifecycle.CLOSED,
        categories=("management-and-governance",),
        names=(
            "Incident Manager",
            "Systems Manager Incident Manager",
        ),
        sdk=("ssm-contacts", "ssm-incidents"),
        cloudformation=("AWS::SSMContacts::", "AWS::SSMIncidents::"),
        terraform=("aws_ssmcontacts_", "aws_ssmincidents_"),
        iam=("ssm-contacts", "ssm-incidents"),
        prowler=("ssmincidents",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="customer-incident-response",
                owner=Owner.CUSTOMER,
                because="Incident Manager notifies and shows data; the people who respond are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Notifies responders, escalates and runs the response plan.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write response plans, contacts and escalation plans, and respond.",
                    ),
                ),
                sources=(
                    Citation(
                        of=INCIDENT_MANAGER_JAVA,
                        page="package-summary",
                        title="Package software.amazon.awssdk.services.ssmincidents",
                        read="2026-11",
                        quote="Incident Manager increases incident resolution by notifying responders of impact, highlighting relevant troubleshooting data",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=INCIDENT_MANAGER_JAVA,
                page="package-summary",
                title="Package software.amazon.awssdk.services.ssmincidents",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-inventory",
        name="AWS Systems Manager Inventory",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=("Systems Manager Inventory",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="sysman-inventory-schema",
                title="Metadata collected by inventory",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-maintenance-windows",
        name="AWS Systems Manager Maintenance Windows",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=("Systems Manager Maintenance Windows",),
        cloudformation=(
            "AWS::SSM::MaintenanceWindow",
            "AWS::SSM::MaintenanceWindowTarget",
            "AWS::SSM::MaintenanceWindowTask",
        ),
        terraform=("aws_ssm_maintenance_",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The schedule of disruptive work on the nodes is defined by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the registered tasks on the registered targets within the window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Define schedule, duration, targets and tasks of each maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-resource-ssm-maintenancewindow",
                        title="AWS::SSM::MaintenanceWindow",
                        read="2026-11",
                        quote="Maintenance windows let you define a schedule for when to perform potentially disruptive actions on your instances",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDFORMATION_REFERENCE,
                page="aws-resource-ssm-maintenancewindow",
                title="AWS::SSM::MaintenanceWindow",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-parameter-store",
        name="AWS Systems Manager Parameter Store",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=("Parameter Store",),
        cloudformation=("AWS::SSM::Parameter",),
        terraform=("aws_ssm_parameter", "aws_ssm_parameters_"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Only parameters of the type SecureString are encrypted with a KMS key.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use SecureString for everything sensitive.",
                        if_ignored="Values of String and StringList parameters are readable by everyone who may read the parameter.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                        quote="Do not store sensitive data in a String or StringList parameter.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Parameter Store encrypts SecureString values with a KMS key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts SecureString values with the KMS key of the parameter.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Systems Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The default key lets every principal of the account decrypt; a narrower key is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS managed key aws/ssm as the default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt sensitive parameters with a customer managed key.",
                        if_ignored="All IAM principals in the account may decrypt with the default key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="ps-restrict-decryption",
                        title="Restricting decryption of SecureString parameter values",
                        read="2026-11",
                        quote="To use this control effectively, encrypt sensitive parameters with a customer managed key rather than the AWS managed key.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="data-protection",
                title="Data protection in AWS Systems Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-patch-manager",
        name="AWS Systems Manager Patch Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=("Patch Manager",),
        cloudformation=("AWS::SSM::PatchBaseline",),
        terraform=("aws_ssm_default_", "aws_ssm_patch_"),
        asff=("AwsSsmPatchCompliance",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Patch Manager runs on the customer's nodes what the customer's baselines approve; AWS does not test the patches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scans or installs as configured and reports compliance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test patches before you install them in production, then approve and install them.",
                        if_ignored="A patch that breaks the workload is installed untested, or nodes keep known vulnerabilities.",
                        evidence="The patch compliance report.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="patch-manager",
                        title="AWS Systems Manager Patch Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="When nodes are scanned and patched is the customer's schedule.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Executes the operation on schedule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set a patch policy or a maintenance window for scanning and for installing.",
                        if_ignored="Nothing is scanned or installed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="patch-manager",
                        title="AWS Systems Manager Patch Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Baselines, schedules and operations are defined by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Executes the operation that is configured.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define patch baselines, approval rules, patch groups and whether to scan or to install.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="patch-manager",
                        title="AWS Systems Manager Patch Manager",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="patch-manager",
                title="AWS Systems Manager Patch Manager",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-run-command",
        name="AWS Systems Manager Run Command",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=(
            "Run Command",
            "Systems Manager Run Command",
        ),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="run-command",
                title="AWS Systems Manager Run Command",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-sap",
        name="AWS Systems Manager for SAP",
        kind=ServiceKind.PART,
        parent="ssm",
        categories=("management-and-governance",),
        names=("SSM for SAP",),
        sdk=("ssm-sap",),
        cloudformation=("AWS::SystemsManagerSAP::",),
        iam=("ssm-sap",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SSM_SAP_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-session-manager",
        name="AWS Systems Manager Session Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=(
            "Session Manager",
            "Systems Manager Session Manager",
        ),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Whether and where sessions are logged is a preference that the customer sets.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a bucket or a log group for session logs in the preferences of the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="getting-started-create-preferences-cli",
                        title="Create a Session Manager preferences document (command line)",
                        read="2026-11",
                        quote="You can use the document to configure session options including data encryption, session duration, and logging.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The KMS key that encrypts session data is part of the preferences.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for session data in the preferences.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_GUIDE,
                        page="getting-started-default-session-document",
                        title="Start a default shell session by specifying the default session document in IAM policies",
                        read="2026-11",
                        quote="An AWS Key Management Service (AWS KMS) key ID for encrypting session data.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_GUIDE,
                page="getting-started-create-preferences-cli",
                title="Create a Session Manager preferences document (command line)",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ssm-state-manager",
        name="AWS Systems Manager State Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        names=(
            "State Manager",
            "Systems Manager State Manager",
        ),
        cloudformation=("AWS::SSM::Association", "AWS::SSM::AssociationCompliance"),
        terraform=("aws_ssm_association",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="An association holds the state that the customer wants for its nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies the configuration on schedule and to nodes that join the targets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Define associations: document, targets and schedule.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SSM_API,
                        page="API_CreateAssociation",
                        title="CreateAssociation",
                        read="2026-11",
                        quote="A State Manager association defines the state that you want to maintain on your managed nodes.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SSM_API,
                page="API_CreateAssociation",
                title="CreateAssociation",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sustainability",
        name="AWS Sustainability",
        categories=("management-and-governance",),
        sdk=("sustainability",),
        iam=("sustainability",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SUSTAINABILITY_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="trustedadvisor",
        name="AWS Trusted Advisor",
        categories=("management-and-governance",),
        names=(
            "TA",
            "Trusted Advisor",
        ),
        sdk=("trustedadvisor",),
        iam=("trustedadvisor",),
        prowler=("trustedadvisor",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SUPPORT_GUIDE,
                page="get-started-with-aws-trusted-advisor-api",
                title="Get started with the Trusted Advisor API",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="uxc",
        name="AWS User Experience Customization",
        categories=("management-and-governance",),
        names=(
            "UXC",
            "User Experience Customization",
        ),
        sdk=("uxc",),
        cloudformation=("AWS::UXC::",),
        terraform=("aws_uxc_",),
        iam=("uxc",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Hiding a service or Region in the console takes no permission away; only policies do.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict services and Regions with IAM and service control policies, not with console settings.",
                        if_ignored="What is hidden in the console stays usable through CLI, SDK and API.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CONSOLE_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="They do not restrict access through the AWS CLI, SDKs, or other APIs.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CONSOLE_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="wellarchitected",
        name="AWS Well-Architected Tool",
        categories=("management-and-governance",),
        names=(
            "AWS WA Tool",
            "Well-Architected Tool",
            "well-architected-tool",
        ),
        sdk=("wellarchitected",),
        cloudformation=("AWS::WellArchitected::",),
        iam=("wellarchitected",),
        prowler=("wellarchitected",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Well-Architected Tool speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Well-Architected Tool over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=WA_TOOL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Well-Architected Tool",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=WA_TOOL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Well-Architected Tool",
                read="2026-11",
            ),
        ),
    ),
)
