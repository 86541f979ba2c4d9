"""Amazon CloudWatch and its parts."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb

ADOT_RELEASE_0_37_1 = Source(
    id="adot-collector-0-37-1",
    title="ADOT Collector v0.37.1 release notes",
    url="https://github.com/aws-observability/aws-otel-collector/releases/tag/v0.37.1",
)
ADOT_SITE = Source(
    id="aws-distro-for-opentelemetry", title="AWS Distro for OpenTelemetry", url="https://aws-otel.github.io/"
)
CLOUDWATCH_GUIDE = Source(
    id="cloudwatch-user-guide",
    title="Amazon CloudWatch User Guide",
    url="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/",
)
LOGS_GUIDE = Source(
    id="cloudwatch-logs-user-guide",
    title="Amazon CloudWatch Logs User Guide",
    url="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/",
)

SERVICES = (
    Service(
        id="application-insights",
        name="Amazon CloudWatch Application Insights",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        sdk=("application-insights",),
        cloudformation=("AWS::ApplicationInsights::",),
        terraform=("aws_applicationinsights_",),
        iam=("applicationinsights",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="application-signals",
        name="Amazon CloudWatch Application Signals",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        sdk=("application-signals",),
        cloudformation=("AWS::ApplicationSignals::",),
        iam=("application-signals", "application-signals-mcp"),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudwatch",
        name="Amazon CloudWatch",
        categories=("abstracted-services", "management-and-governance"),
        names=("CloudWatch", "monitoring"),
        sdk=("cloudwatch", "cloudwatchomni"),
        cloudformation=("AWS::CloudWatch::",),
        terraform=(
            "aws_cloudwatch_",
            "aws_cloudwatch_composite_",
            "aws_cloudwatch_contributor_",
            "aws_cloudwatch_dashboard",
            "aws_cloudwatch_metric_",
        ),
        iam=("cloudwatch",),
        prowler=("cloudwatch",),
        security_hub=("CloudWatch",),
        asff=("AwsCloudWatchAlarm",),
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
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
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
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
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
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The CloudWatch agent is software that the customer puts onto its machines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the agent.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the agent and keep it current.",
                        if_ignored="Metrics and logs from inside the machine are not collected.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="Install-CloudWatch-Agent",
                        title="Collect metrics and logs from Amazon EC2 instances and on-premises servers with the CloudWatch agent",
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
                        text="Choose namespaces, alarms, dashboards and who may read them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="CloudWatch encrypts data in transit end to end.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts data in transit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
                        read="2026-11",
                        quote="CloudWatch uses end-to-end encryption of data in transit.",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="CloudWatch collects what services publish; what happens inside a machine only with an agent that the customer installs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the agent, metrics, alarms and dashboards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Install and configure the agent on your machines, and set alarms on what matters.",
                        if_ignored="Metrics and logs from inside the machine are not collected.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="Install-CloudWatch-Agent",
                        title="Collect metrics and logs from Amazon EC2 instances and on-premises servers with the CloudWatch agent",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudwatch-alarms",
        name="Amazon CloudWatch alarms",
        kind=ServiceKind.FEATURE,
        parent="cloudwatch",
        categories=("management-and-governance",),
        names=("CloudWatch alarms",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="distro-for-opentelemetry",
        name="AWS Distro for OpenTelemetry",
        kind=ServiceKind.SOFTWARE,
        parent="cloudwatch",
        categories=("management-and-governance",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="The collector runs where the customer put it; users replace it themselves.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Recommends updates that matter for security."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the collectors that you run to the patched release.",
                        if_ignored="A collector with a vulnerable package goes on running.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ADOT_RELEASE_0_37_1,
                        title="ADOT Collector v0.37.1",
                        read="2026-11",
                        quote="We recommend that users update their ADOT Collector to at least v0.37.1 at the earliest opportunity.",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS publishes patched releases of its collector.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched releases of the collector for vulnerabilities in packages that it uses.",
                    ),
                    Duty(party="customer", verb=Verb.MONITOR, text="Follow the release notes of the collector."),
                ),
                sources=(
                    Citation(
                        of=ADOT_RELEASE_0_37_1,
                        title="ADOT Collector v0.37.1",
                        read="2026-11",
                        quote="We have a new release of the ADOT Collector, v0.37.1 updating packages affected by this vulnerability.",
                    ),
                ),
            ),
        ),
        sources=(Citation(of=ADOT_SITE, title="All Downloads", read="2026-11"),),
    ),
    Service(
        id="internetmonitor",
        name="Amazon CloudWatch Internet Monitor",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("networking-and-content-delivery",),
        names=("Internet Monitor",),
        sdk=("internetmonitor",),
        cloudformation=("AWS::InternetMonitor::",),
        terraform=("aws_internetmonitor_",),
        iam=("internetmonitor",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="logs",
        name="Amazon CloudWatch Logs",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("abstracted-services", "management-and-governance"),
        names=("CloudWatch Logs", "cloudwatch-logs"),
        sdk=("logs",),
        cloudformation=("AWS::Logs::",),
        terraform=("aws_cloudwatch_log_", "aws_cloudwatch_query_"),
        iam=("logs",),
        asff=("AwsLogsLogGroup",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Log data are encrypted at rest without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all log data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="WhatIsCloudWatchLogs",
                        title="What is Amazon CloudWatch Logs?",
                        read="2026-11",
                        quote="Log data is encrypted while in transit and while it is at rest.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="CloudWatch Logs encrypts what it stores and decrypts it on request.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts log data throughout their retention, with the KMS key of the log group where one is associated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="WhatIsCloudWatchLogs",
                        title="What is Amazon CloudWatch Logs?",
                        read="2026-11",
                    ),
                    Citation(
                        of=LOGS_GUIDE,
                        page="encrypt-log-data-kms",
                        title="Encrypt log data in CloudWatch Logs using AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Logs stay until the customer sets a retention period.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deletes log events after the retention period of their log group.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the retention period of each log group.",
                        if_ignored="Logs are kept indefinitely.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="WhatIsCloudWatchLogs",
                        title="What is Amazon CloudWatch Logs?",
                        read="2026-11",
                        quote="By default, logs are kept indefinitely and never expire.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What applications write into a log group is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what is logged, and keep secrets and personal data out of log lines and names.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDWATCH_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon CloudWatch",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Log data stand in highly durable storage.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps log data in highly durable storage.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="WhatIsCloudWatchLogs",
                        title="What is Amazon CloudWatch Logs?",
                        read="2026-11",
                        quote="You can use CloudWatch Logs to store your log data in highly durable storage.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A KMS key for a log group is the customer's choice.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate a KMS key where you must control it, and leave CloudWatch Logs the right to use it.",
                        if_ignored="When the key is deleted or its use revoked, the encrypted log data can no longer be retrieved.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="encrypt-log-data-kms",
                        title="Encrypt log data in CloudWatch Logs using AWS Key Management Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Log data are encrypted in transit.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts log data in transit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOGS_GUIDE,
                        page="WhatIsCloudWatchLogs",
                        title="What is Amazon CloudWatch Logs?",
                        read="2026-11",
                        quote="Log data is encrypted while in transit and while it is at rest.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LOGS_GUIDE,
                page="WhatIsCloudWatchLogs",
                title="What is Amazon CloudWatch Logs?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="networkflowmonitor",
        name="Amazon CloudWatch Network Flow Monitor",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("networking-and-content-delivery",),
        sdk=("networkflowmonitor",),
        cloudformation=("AWS::NetworkFlowMonitor::",),
        terraform=("aws_networkflowmonitor_",),
        iam=("networkflowmonitor",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="networkmonitor",
        name="Amazon CloudWatch Network Synthetic Monitor",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("networking-and-content-delivery",),
        sdk=("networkmonitor",),
        cloudformation=("AWS::NetworkMonitor::",),
        terraform=("aws_networkmonitor_",),
        iam=("networkmonitor",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="oam",
        name="Amazon CloudWatch Observability Access Manager",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        names=("observability-access-manager",),
        sdk=("oam",),
        cloudformation=("AWS::Oam::",),
        terraform=("aws_oam_",),
        iam=("oam",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="observabilityadmin",
        name="Amazon CloudWatch Observability Admin Service",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        sdk=("observabilityadmin",),
        cloudformation=("AWS::ObservabilityAdmin::",),
        terraform=("aws_observabilityadmin_",),
        iam=("observabilityadmin",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="rum",
        name="Amazon CloudWatch RUM",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        names=("CloudWatch RUM",),
        sdk=("rum",),
        cloudformation=("AWS::RUM::",),
        terraform=("aws_rum_",),
        iam=("rum",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="synthetics",
        name="Amazon CloudWatch Synthetics",
        kind=ServiceKind.PART,
        parent="cloudwatch",
        categories=("management-and-governance",),
        names=("CloudWatch Synthetics",),
        sdk=("synthetics",),
        cloudformation=("AWS::Synthetics::",),
        terraform=("aws_synthetics_",),
        iam=("synthetics",),
        uses=(Uses(profile="functions"),),
        sources=(
            Citation(
                of=CLOUDWATCH_GUIDE,
                page="data-protection",
                title="Data protection in Amazon CloudWatch",
                read="2026-11",
            ),
        ),
    ),
)
