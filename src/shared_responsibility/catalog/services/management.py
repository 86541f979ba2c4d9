"""Services of the family management."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

CONFIG_GUIDE = Source(
    id="config-developer-guide",
    title="AWS Config Developer Guide",
    url="https://docs.aws.amazon.com/config/latest/developerguide/",
)

CONTROLTOWER_GUIDE = Source(
    id="controltower-user-guide",
    title="AWS Control Tower User Guide",
    url="https://docs.aws.amazon.com/controltower/latest/userguide/",
)

SSM_GUIDE = Source(
    id="systems-manager-user-guide",
    title="AWS Systems Manager User Guide",
    url="https://docs.aws.amazon.com/systems-manager/latest/userguide/",
)

SERVICES = (
    Service(
        id="account",
        name="AWS Account Management",
        categories=("management-and-governance",),
        sdk=("account",),
        terraform=("aws_account_",),
        iam=("account", "customer-verification"),
        prowler=("account",),
        security_hub=("Account",),
    ),
    Service(
        id="aiops",
        name="Amazon CloudWatch investigations (AIOps)",
        categories=("management-and-governance",),
        sdk=("aiops",),
        cloudformation=("AWS::AIOps::",),
        iam=("aiops",),
    ),
    Service(
        id="amp",
        name="Amazon Managed Service for Prometheus",
        categories=("management-and-governance",),
        names=("aps", "managed-prometheus", "prometheus"),
        sdk=("amp",),
        cloudformation=("AWS::APS::",),
        terraform=("aws_prometheus_",),
        iam=("aps",),
    ),
    Service(
        id="appconfig",
        name="AWS AppConfig",
        categories=("management-and-governance",),
        sdk=("appconfig", "appconfigdata"),
        cloudformation=("AWS::AppConfig::",),
        terraform=("aws_appconfig_",),
        iam=("appconfig",),
        security_hub=("AppConfig",),
    ),
    Service(
        id="application-autoscaling",
        name="Application Auto Scaling",
        categories=("management-and-governance",),
        sdk=("application-autoscaling",),
        cloudformation=("AWS::ApplicationAutoScaling::",),
        terraform=("aws_appautoscaling_",),
        iam=("application-autoscaling",),
    ),
    Service(
        id="autoscaling-plans",
        name="AWS Auto Scaling",
        categories=("management-and-governance",),
        sdk=("autoscaling-plans",),
        cloudformation=("AWS::AutoScalingPlans::",),
        terraform=("aws_autoscalingplans_",),
        iam=("autoscaling-plans",),
    ),
    Service(
        id="chatbot",
        name="Amazon Q Developer in chat applications (formerly AWS Chatbot)",
        categories=("management-and-governance",),
        names=("amazon-q-developer-chat",),
        sdk=("chatbot",),
        cloudformation=("AWS::Chatbot::",),
        terraform=("aws_chatbot_",),
        iam=("chatbot",),
    ),
    Service(
        id="cloudformation",
        name="AWS CloudFormation",
        categories=("management-and-governance",),
        sdk=("cloudformation",),
        cloudformation=("AWS::CloudFormation::",),
        terraform=("aws_cloudformation_",),
        iam=("cloudformation",),
        prowler=("cloudformation",),
        security_hub=("CloudFormation",),
        asff=("AwsCloudFormationStack",),
    ),
    Service(
        id="compute-optimizer",
        name="AWS Compute Optimizer",
        categories=("management-and-governance",),
        sdk=("compute-optimizer", "compute-optimizer-automation"),
        cloudformation=("AWS::ComputeOptimizer::",),
        terraform=("aws_computeoptimizer_",),
        iam=("aco-automation", "compute-optimizer"),
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
    ),
    Service(
        id="console-mobile-app",
        name="AWS Console Mobile Application",
        categories=("management-and-governance",),
        iam=("consoleapp",),
    ),
    Service(
        id="controlcatalog",
        name="AWS Control Catalog",
        categories=("management-and-governance",),
        sdk=("controlcatalog",),
        iam=("controlcatalog",),
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
        sdk=("devops-agent",),
        cloudformation=("AWS::DevOpsAgent::",),
        iam=("aidevops",),
    ),
    Service(
        id="devops-guru",
        name="Amazon DevOps Guru",
        categories=("management-and-governance",),
        sdk=("devops-guru",),
        cloudformation=("AWS::DevOpsGuru::",),
        terraform=("aws_devopsguru_",),
        iam=("devops-guru",),
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
        names=("managed-grafana",),
        sdk=("grafana",),
        cloudformation=("AWS::Grafana::",),
        terraform=("aws_grafana_",),
        iam=("grafana",),
    ),
    Service(
        id="health",
        name="AWS Health",
        categories=("management-and-governance",),
        sdk=("health",),
        iam=("health",),
    ),
    Service(
        id="landing-zone-accelerator",
        name="Landing Zone Accelerator on AWS",
        kind=ServiceKind.SOFTWARE,
        parent="controltower",
        categories=("management-and-governance",),
    ),
    Service(
        id="launch-wizard",
        name="AWS Launch Wizard",
        categories=("management-and-governance",),
        sdk=("launch-wizard",),
        cloudformation=("AWS::LaunchWizard::",),
        iam=("launchwizard",),
    ),
    Service(
        id="license-manager",
        name="AWS License Manager",
        categories=("management-and-governance",),
        sdk=("license-manager", "license-manager-linux-subscriptions", "license-manager-user-subscriptions"),
        cloudformation=(
            "AWS::LicenseManager::",
            "AWS::LicenseManagerLinuxSubscriptions::",
            "AWS::LicenseManagerUserSubscriptions::",
        ),
        terraform=("aws_licensemanager_",),
        iam=("license-manager", "license-manager-linux-subscriptions", "license-manager-user-subscriptions"),
    ),
    Service(
        id="notifications",
        name="AWS User Notifications",
        categories=("management-and-governance",),
        sdk=("notifications", "notificationscontacts"),
        cloudformation=("AWS::Notifications::", "AWS::NotificationsContacts::"),
        terraform=("aws_notifications_", "aws_notificationscontacts_"),
        iam=("notifications", "notifications-contacts"),
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
        sdk=("resiliencehub", "resiliencehubv2"),
        cloudformation=("AWS::ResilienceHub::", "AWS::ResilienceHubV2::"),
        terraform=("aws_resiliencehub_",),
        iam=("resiliencehub",),
    ),
    Service(
        id="resource-explorer-2",
        name="AWS Resource Explorer",
        categories=("management-and-governance",),
        sdk=("resource-explorer-2",),
        cloudformation=("AWS::ResourceExplorer2::",),
        terraform=("aws_resourceexplorer2_",),
        iam=("resource-explorer-2",),
        prowler=("resourceexplorer2",),
    ),
    Service(
        id="resource-groups",
        name="AWS Resource Groups",
        categories=("management-and-governance",),
        sdk=("resource-groups",),
        cloudformation=("AWS::ResourceGroups::",),
        terraform=("aws_resourcegroups_",),
        iam=("resource-explorer", "resource-groups"),
    ),
    Service(
        id="resourcegroupstaggingapi",
        name="AWS Resource Groups Tagging API",
        categories=("management-and-governance",),
        sdk=("resourcegroupstaggingapi",),
        terraform=("aws_resourcegroupstaggingapi_",),
        iam=("tag",),
    ),
    Service(
        id="service-management-connector",
        name="AWS Service Management Connector",
        kind=ServiceKind.SOFTWARE,
        categories=("management-and-governance",),
    ),
    Service(
        id="service-quotas",
        name="Service Quotas",
        categories=("management-and-governance",),
        names=("servicequotas",),
        sdk=("service-quotas",),
        terraform=("aws_servicequotas_",),
        iam=("servicequotas",),
    ),
    Service(
        id="servicecatalog",
        name="AWS Service Catalog",
        categories=("management-and-governance",),
        sdk=("servicecatalog", "servicecatalog-appregistry"),
        cloudformation=("AWS::ServiceCatalog::", "AWS::ServiceCatalogAppRegistry::"),
        terraform=("aws_servicecatalog_", "aws_servicecatalogappregistry_"),
        iam=("servicecatalog",),
        prowler=("servicecatalog",),
        security_hub=("ServiceCatalog",),
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
    ),
    Service(
        id="ssm-incidents",
        name="AWS Systems Manager Incident Manager",
        kind=ServiceKind.PART,
        parent="ssm",
        lifecycle=Lifecycle.CLOSED,
        categories=("management-and-governance",),
        sdk=("ssm-contacts", "ssm-incidents"),
        cloudformation=("AWS::SSMContacts::", "AWS::SSMIncidents::"),
        terraform=("aws_ssmcontacts_", "aws_ssmincidents_"),
        iam=("ssm-contacts", "ssm-incidents"),
        prowler=("ssmincidents",),
    ),
    Service(
        id="ssm-inventory",
        name="AWS Systems Manager Inventory",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
    ),
    Service(
        id="ssm-maintenance-windows",
        name="AWS Systems Manager Maintenance Windows",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        cloudformation=(
            "AWS::SSM::MaintenanceWindow",
            "AWS::SSM::MaintenanceWindowTarget",
            "AWS::SSM::MaintenanceWindowTask",
        ),
        terraform=("aws_ssm_maintenance_",),
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
    ),
    Service(
        id="ssm-sap",
        name="AWS Systems Manager for SAP",
        kind=ServiceKind.PART,
        parent="ssm",
        categories=("management-and-governance",),
        sdk=("ssm-sap",),
        cloudformation=("AWS::SystemsManagerSAP::",),
        iam=("ssm-sap",),
    ),
    Service(
        id="ssm-session-manager",
        name="AWS Systems Manager Session Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
    ),
    Service(
        id="ssm-state-manager",
        name="AWS Systems Manager State Manager",
        kind=ServiceKind.FEATURE,
        parent="ssm",
        categories=("management-and-governance",),
        cloudformation=("AWS::SSM::Association", "AWS::SSM::AssociationCompliance"),
        terraform=("aws_ssm_association",),
    ),
    Service(
        id="sustainability",
        name="AWS Sustainability",
        categories=("management-and-governance",),
        sdk=("sustainability",),
        iam=("sustainability",),
    ),
    Service(
        id="trustedadvisor",
        name="AWS Trusted Advisor",
        categories=("management-and-governance",),
        sdk=("trustedadvisor",),
        iam=("trustedadvisor",),
        prowler=("trustedadvisor",),
    ),
    Service(
        id="uxc",
        name="AWS User Experience Customization",
        categories=("management-and-governance",),
        sdk=("uxc",),
        cloudformation=("AWS::UXC::",),
        iam=("uxc",),
    ),
    Service(
        id="wellarchitected",
        name="AWS Well-Architected Tool",
        categories=("management-and-governance",),
        names=("well-architected-tool",),
        sdk=("wellarchitected",),
        cloudformation=("AWS::WellArchitected::",),
        iam=("wellarchitected",),
        prowler=("wellarchitected",),
    ),
)
