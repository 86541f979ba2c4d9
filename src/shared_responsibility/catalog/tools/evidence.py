"""The tools that collect logs and prove what was done."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty
from ..._vocabulary import Verb
from ..sources import BOTOCORE_REFERENCE, CONFIG_GUIDE, SECURITY_INCIDENT_RESPONSE

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="audit-manager",
        name="AWS Audit Manager",
        purpose="Collects evidence of how an account is used and orders it by the controls of a framework.",
        concerns=("workload-compliance",),
        service="auditmanager",
        purposes=("compliance",),
        roles=(ToolRole.PROVE,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable it for the account and create an assessment; judging the evidence stays with the auditor.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/auditmanager.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="auditmanager",
                title="AuditManager",
                read="2026-11",
                quote="provides automated evidence collection so that you can continually audit your Amazon Web Services usage",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="auditmanager/client/register_account",
                title="register_account",
                read="2026-11",
                quote="Enables Audit Manager for the specified Amazon Web Services account.",
            ),
        ),
    ),
    Tool(
        id="cloudtrail-insights",
        name="AWS CloudTrail Insights",
        purpose="Finds unusual rates of API calls and errors in the records of a trail.",
        concerns=(
            "audit-log-review",
            "detection-enablement",
        ),
        service="cloudtrail",
        purposes=("monitoring-and-detection",),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable Insights on an existing trail or event data store.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/cloudtrail/client/put_insight_selectors.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="cloudtrail/client/put_insight_selectors",
                title="put_insight_selectors",
                read="2026-11",
                quote="Lets you enable Insights event logging on specific event categories",
            ),
        ),
    ),
    Tool(
        id="cloudtrail-lake",
        name="AWS CloudTrail Lake",
        purpose="Keeps events in a store of their own and answers queries about them; new customers can no longer begin with it.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
        ),
        service="cloudtrail-lake",
        purposes=(
            "compliance",
            "monitoring-and-detection",
        ),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create an event data store, if the account used it before it closed to new customers.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/cloudtrail/client/create_event_data_store.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="cloudtrail/client/create_event_data_store",
                title="create_event_data_store",
                read="2026-11",
                quote="CloudTrail Lake will no longer be open to new customers starting May 31, 2026.",
            ),
        ),
    ),
    Tool(
        id="cloudwatch-alarms",
        name="Amazon CloudWatch alarms",
        purpose="Watches a metric and acts when it crosses a line.",
        concerns=(
            "detection-enablement",
            "workload-monitoring",
        ),
        service="cloudwatch-alarms",
        purposes=("monitoring-and-detection",),
        roles=(
            ToolRole.DETECT,
            ToolRole.RESPOND,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the alarms and say who is told.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/cloudwatch/client/put_metric_alarm.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="cloudwatch/client/put_metric_alarm",
                title="put_metric_alarm",
                read="2026-11",
                quote="Creates or updates an alarm and associates it with the specified metric",
            ),
        ),
    ),
    Tool(
        id="cloudwatch-logs",
        name="Amazon CloudWatch Logs",
        purpose="Keeps the logs of instances, functions and services, and searches them.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
            "workload-monitoring",
        ),
        service="logs",
        purposes=("monitoring-and-detection",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Send the logs there, and set how long they are kept.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/logs.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="logs",
                title="CloudWatchLogs",
                read="2026-11",
                quote="monitor, store, and access your log files from EC2 instances, CloudTrail, and other sources",
            ),
        ),
    ),
    Tool(
        id="cloudwatch-logs-data-protection",
        name="Data protection policies of Amazon CloudWatch Logs",
        purpose="Finds and masks sensitive data as they enter a log group.",
        concerns=(
            "audit-log-configuration",
            "data-classification",
        ),
        service="logs",
        purposes=("data-protection",),
        roles=(
            ToolRole.PREVENT,
            ToolRole.DETECT,
        ),
        services=("logs",),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a policy for each log group; what was logged before stays unmasked.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/logs/client/put_data_protection_policy.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="logs/client/put_data_protection_policy",
                title="put_data_protection_policy",
                read="2026-11",
                quote="log events ingested into the log group before that time are not masked",
            ),
        ),
    ),
    Tool(
        id="config-conformance-packs",
        name="Conformance packs of AWS Config",
        purpose="Deploys a set of rules and remediation actions together, in one account or in an organization.",
        concerns=(
            "service-configuration",
            "workload-compliance",
        ),
        service="config",
        purposes=("compliance",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Choose or write a pack and deploy it; AWS Config must be recording.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/config/client/put_conformance_pack.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="config/client/put_conformance_pack",
                title="put_conformance_pack",
                read="2026-11",
                quote="A conformance pack is a collection of Config rules that can be easily deployed in an account and a region and across an organization.",
            ),
            Citation(
                of=CONFIG_GUIDE,
                page="conformancepack-sample-templates",
                title="Conformance Pack Sample Templates",
                read="2026-11",
                quote="They can neither replace your internal efforts nor guarantee that you will pass a compliance assessment.",
            ),
        ),
    ),
    Tool(
        id="config-remediation",
        name="Remediation actions of AWS Config",
        purpose="Runs a runbook on a resource that a rule found wanting.",
        concerns=("finding-remediation",),
        service="config",
        purposes=(
            "compliance",
            "operations",
        ),
        roles=(ToolRole.RESPOND,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Tie an action to each rule, and say whether it runs by itself.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/config/client/put_remediation_configurations.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="config/client/put_remediation_configurations",
                title="put_remediation_configurations",
                read="2026-11",
                quote="Adds or updates the remediation configuration with a specific Config rule with the selected target or action.",
            ),
        ),
    ),
    Tool(
        id="devops-guru",
        name="Amazon DevOps Guru",
        purpose="Learns how applications behave and reports what is unusual.",
        concerns=("workload-monitoring",),
        service="devops-guru",
        purposes=(
            "monitoring-and-detection",
            "operations",
        ),
        roles=(ToolRole.DETECT,),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Say which resources it covers.", enabled_by_default=False
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/devops-guru.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="devops-guru",
                title="DevOpsGuru",
                read="2026-11",
                quote="You specify the Amazon Web Services resources that you want DevOps Guru to cover",
            ),
        ),
    ),
    Tool(
        id="resolver-query-logging",
        name="Query logging of Amazon Route 53 Resolver",
        purpose="Records the DNS queries that originate in a VPC.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
            "customer-incident-response",
        ),
        service="route53resolver",
        purposes=(
            "monitoring-and-detection",
            "network-protection",
        ),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        services=(
            "ec2",
            "route53resolver",
            "vpc",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a logging configuration and associate it with each VPC.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/route53resolver/client/create_resolver_query_log_config.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="route53resolver/client/create_resolver_query_log_config",
                title="create_resolver_query_log_config",
                read="2026-11",
                quote="defines where you want Resolver to save DNS query logs that originate in your VPCs",
            ),
        ),
    ),
    Tool(
        id="security-incident-response",
        name="AWS Security Incident Response",
        purpose="Brings responders of AWS to an incident of the customer, and triages its findings beforehand.",
        concerns=("customer-incident-response",),
        service="security-ir",
        purposes=("monitoring-and-detection",),
        roles=(ToolRole.RESPOND,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a membership and name the response team; the incident stays the customer's.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/security-ir/client/create_membership.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="security-ir/client/create_membership",
                title="create_membership",
                read="2026-11",
                quote="Creates a new membership.",
            ),
            Citation(of=SECURITY_INCIDENT_RESPONSE, page="introduction", title="Introduction", read="2026-11"),
        ),
    ),
    Tool(
        id="security-lake",
        name="Amazon Security Lake",
        purpose="Brings security logs of AWS and of others into one data lake in one schema.",
        concerns=(
            "audit-log-configuration",
            "audit-log-review",
            "customer-incident-response",
        ),
        service="securitylake",
        purposes=("monitoring-and-detection",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable it in each Region, with the sources to collect.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/securitylake.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="securitylake",
                title="SecurityLake",
                read="2026-11",
                quote="automatically centralize security data from cloud, on-premises, and custom sources into a data lake",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="securitylake/client/create_data_lake",
                title="create_data_lake",
                read="2026-11",
                quote="When you enable Security Lake, it starts ingesting security data",
            ),
        ),
    ),
)
