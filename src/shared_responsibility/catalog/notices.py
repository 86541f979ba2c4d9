"""
What the notices of AWS Health are about: a line for each event type that AWS shows in public, then the families that it documents.

Whose move it is follows from the ruling of the concern; a notice has moves of its own only where they depend on something else.
"""

from .._notices import Notice
from .._types import Citation, Duty, Source
from .._vocabulary import Verb
from .services.ecs import ECS_GUIDE
from .sources import ACM_GUIDE, HEALTH_GUIDE

__all__ = ["NOTICES"]

HEALTH_API = Source(
    id="health-api-reference",
    title="AWS Health API Reference",
    url="https://docs.aws.amazon.com/health/latest/APIReference/",
)
HEALTH_TOOLS = Source(
    id="aws-health-tools",
    title="AWS Health Tools",
    url="https://github.com/aws/aws-health-tools",
)

EVENT_LIST = Citation(of=HEALTH_TOOLS, title="AWS Health Tools: all_events.json", read="2026-11")
SCHEMA = Citation(
    of=HEALTH_GUIDE,
    page="aws-health-events-eventbridge-schema",
    title="Reference: AWS Health events Amazon EventBridge schema",
    read="2026-11",
)
ACM_EVENTS = Citation(
    of=ACM_GUIDE,
    page="supported-events",
    title="Amazon EventBridge support for ACM",
    read="2026-11",
    quote="When a customer must take action for a renewal to occur",
)
TASK_RETIREMENT = Citation(
    of=ECS_GUIDE,
    page="task-maintenance",
    title="Task retirement and maintenance for AWS Fargate on Amazon ECS",
    read="2026-11",
    quote="Amazon ECS doesn’t launch a replacement task when a task is stopped",
)
RETIREMENT = Citation(
    of=HEALTH_GUIDE,
    page="automating-instance-actions",
    title="Running operations on EC2 instances automatically in response to events in AWS Health",
    read="2026-11",
    quote="you can automate the stop and start of the instance",
)
VOLUME_LOST = Citation(
    of=HEALTH_TOOLS,
    title="AWS Health Tools: AWS_EBS_VOLUME_LOST",
    read="2026-11",
    quote="the data associated with the volume is unrecoverable",
)
EVENT_TYPE = Citation(of=HEALTH_API, page="API_EventType", title="EventType", read="2026-11")

RELAUNCH = Duty(
    party="customer",
    verb=Verb.RECOVER,
    text="Stop each standalone task and launch a replacement before the date; tasks of a service are replaced without you.",
    when=(("task_kind", "standalone"),),
    if_ignored="The task is stopped on or after the date, and nothing takes its place.",
)
RESTORE = Duty(
    party="customer",
    verb=Verb.RECOVER,
    text="Create a new volume from the last snapshot and attach it in place of the lost one.",
    if_ignored="The volume stays lost: its data can be had from a snapshot only.",
)

NOTICES: tuple[Notice, ...] = (
    Notice(
        code="AWS_ACM_CAA_CHECK_FAILURE", service="acm", concern="certificate-renewal", sources=(EVENT_LIST, ACM_EVENTS)
    ),
    Notice(
        code="AWS_ACM_RENEWAL_FAILURE",
        service="acm",
        concern="certificate-renewal",
        circumstances=(("certificate", "private"),),
        sources=(EVENT_LIST, ACM_EVENTS),
    ),
    Notice(
        code="AWS_ACM_RENEWAL_STATE_CHANGE",
        service="acm",
        concern="certificate-renewal",
        sources=(EVENT_LIST, ACM_EVENTS),
    ),
    Notice(
        code="AWS_DIRECTCONNECT_EMERGENCY_MAINTENANCE_SCHEDULED",
        service="directconnect",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_DIRECTCONNECT_HIGH_AVAILABILITY_NOTIFICATION",
        service="directconnect",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_DIRECTCONNECT_MAINTENANCE_EXTENSION",
        service="directconnect",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_DIRECTCONNECT_MAINTENANCE_SCHEDULED",
        service="directconnect",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EBS_VOLUME_LOST",
        service="ebs",
        concern="in-region-durability",
        moves=(RESTORE,),
        sources=(EVENT_LIST, VOLUME_LOST),
    ),
    Notice(
        code="AWS_EC2_DEDICATED_HOST_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_DEDICATED_HOST_NETWORK_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_DEDICATED_HOST_POWER_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_DEDICATED_HOST_RETIREMENT_SCHEDULED",
        service="ec2",
        concern="node-lifecycle",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_NETWORK_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_POWER_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_REBOOT_FLEXIBLE_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_REBOOT_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_RETIREMENT_EXPEDITED", service="ec2", concern="node-lifecycle", sources=(EVENT_LIST,)
    ),
    Notice(
        code="AWS_EC2_INSTANCE_RETIREMENT_SCHEDULED", service="ec2", concern="node-lifecycle", sources=(EVENT_LIST,)
    ),
    Notice(code="AWS_EC2_INSTANCE_STOP_SCHEDULED", service="ec2", concern="node-lifecycle", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_EC2_INSTANCE_STORE_DRIVE_PERFORMANCE_DEGRADED",
        service="ec2",
        concern="node-lifecycle",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_INSTANCE_TERMINATION_SCHEDULED", service="ec2", concern="node-lifecycle", sources=(EVENT_LIST,)
    ),
    Notice(code="AWS_EC2_MAINTENANCE_SCHEDULED", service="ec2", concern="maintenance-timing", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_EC2_PERSISTENT_INSTANCE_POWER_MAINTENANCE_SCHEDULED",
        service="ec2",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_PERSISTENT_INSTANCE_RETIREMENT_EXPEDITED",
        service="ec2",
        concern="node-lifecycle",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_EC2_PERSISTENT_INSTANCE_RETIREMENT_SCHEDULED",
        service="ec2",
        concern="node-lifecycle",
        sources=(EVENT_LIST, RETIREMENT),
    ),
    Notice(code="AWS_EC2_SYSTEM_MAINTENANCE_EVENT", service="ec2", concern="maintenance-timing", sources=(EVENT_TYPE,)),
    Notice(
        code="AWS_ECS_TASK_PATCHING_RETIREMENT",
        service="ecs",
        concern="node-lifecycle",
        circumstances=(("launch_type", "fargate"),),
        moves=(RELAUNCH,),
        sources=(EVENT_LIST, TASK_RETIREMENT),
    ),
    Notice(
        code="AWS_ECS_TASK_RETIREMENT_SCHEDULED",
        service="ecs",
        concern="node-lifecycle",
        circumstances=(("launch_type", "fargate"),),
        moves=(RELAUNCH,),
        sources=(EVENT_LIST, TASK_RETIREMENT),
    ),
    Notice(code="AWS_EKS_MAINTENANCE_NOTIFICATION", service="eks", concern="maintenance-timing", sources=(EVENT_LIST,)),
    Notice(code="AWS_EKS_MAINTENANCE_SCHEDULED", service="eks", concern="maintenance-timing", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_ELASTICACHE_AFTER_DEADLINE_NOTIFICATION",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_BEFORE_UPDATE_DUE_NOTIFICATION",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_ENGINE_UPDATE_AVAILABLE",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_HOURS_BEFORE_AUTO_UPDATE_NOTIFICATION",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_MAINTENANCE_NOTIFICATION",
        service="elasticache",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_MEMCACHED_MAINTENANCE_SCHEDULED",
        service="elasticache",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_REDIS_MAINTENANCE_SCHEDULED",
        service="elasticache",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_UPDATE_AVAILABLE",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ELASTICACHE_UPDATE_AVAILABLE_IGNORE_MAINTENANCE_WINDOW",
        service="elasticache",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ES_MAINTENANCE_SCHEDULED", service="opensearch", concern="maintenance-timing", sources=(EVENT_LIST,)
    ),
    Notice(
        code="AWS_ES_SERVICE_SOFTWARE_UPDATE_AVAILABLE",
        service="opensearch",
        concern="optional-update-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ES_SERVICE_SOFTWARE_UPDATE_REQUIRED",
        service="opensearch",
        concern="required-patch-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ES_SERVICE_SOFTWARE_UPDATE_RESCHEDULED",
        service="opensearch",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_ES_SERVICE_SOFTWARE_UPDATE_SCHEDULED",
        service="opensearch",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_OUTPOSTS_HARDWARE_REPLACEMENT",
        service="outposts",
        concern="on-site-hardware-handling",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_OUTPOSTS_SERVICE_LINK_DOWN", service="outposts", concern="site-connectivity", sources=(EVENT_LIST,)
    ),
    Notice(
        code="AWS_RDS_AURORA_HARDWARE_MAINTENANCE_SCHEDULED",
        service="aurora",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_RDS_HARDWARE_MAINTENANCE_SCHEDULED",
        service="rds",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_RDS_INSTANCE_OPERATIONAL_NOTIFICATION",
        service="rds",
        concern="provider-notice-handling",
        sources=(EVENT_LIST,),
    ),
    Notice(code="AWS_RDS_MAINTENANCE_SCHEDULED", service="rds", concern="maintenance-timing", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_RDS_OPERATIONAL_NOTIFICATION",
        service="rds",
        concern="provider-notice-handling",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_RDS_PUBLIC_SNAPSHOT", service="rds", concern="resource-policy-configuration", sources=(EVENT_LIST,)
    ),
    Notice(
        code="AWS_RDS_SYSTEM_UPGRADE_SCHEDULED",
        service="rds",
        concern="required-patch-application",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_REDSHIFT_MAINTENANCE_SCHEDULED",
        service="redshift",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_RISK_ACCOUNT_CONSOLE_COMPROMISE",
        service="account",
        concern="customer-incident-response",
        sources=(EVENT_LIST,),
    ),
    Notice(code="AWS_RISK_CREDENTIALS_COMPROMISED", service="iam", concern="secret-rotation", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_RISK_CREDENTIALS_COMPROMISE_SUSPECTED",
        service="iam",
        concern="secret-rotation",
        sources=(EVENT_LIST,),
    ),
    Notice(code="AWS_RISK_CREDENTIALS_EXPOSED", service="iam", concern="secret-rotation", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_RISK_CREDENTIALS_EXPOSURE_SUSPECTED", service="iam", concern="secret-rotation", sources=(EVENT_LIST,)
    ),
    Notice(code="AWS_RISK_IAM_QUARANTINE", service="iam", concern="secret-rotation", sources=(EVENT_LIST,)),
    Notice(
        code="AWS_S3_OPEN_ACCESS_BUCKET_NOTIFICATION",
        service="s3",
        concern="resource-policy-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_VPN_EMERGENCY_MAINTENANCE_SCHEDULED",
        service="site-to-site-vpn",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_VPN_MAINTENANCE_SCHEDULED",
        service="site-to-site-vpn",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_VPN_REDUNDANCY_LOSS",
        service="site-to-site-vpn",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_VPN_SINGLE_TUNNEL_NOTIFICATION",
        service="site-to-site-vpn",
        concern="high-availability-configuration",
        sources=(EVENT_LIST,),
    ),
    Notice(
        code="AWS_VPN_TUNNEL_UPDATE_AVAILABLE",
        service="site-to-site-vpn",
        concern="maintenance-timing",
        sources=(EVENT_LIST,),
    ),
    Notice(code="CAA_CHECK_FAILURE", service="acm", concern="certificate-renewal", sources=(ACM_EVENTS,)),
    Notice(code="AWS_ABUSE_*", service="account", concern="customer-incident-response", sources=(EVENT_LIST,)),
    Notice(code="AWS_*_PLANNED_LIFECYCLE_EVENT", concern="end-of-support-upgrade", sources=(SCHEMA,)),
    Notice(code="AWS_*_MAINTENANCE_SCHEDULED", concern="maintenance-timing", sources=(SCHEMA, EVENT_LIST)),
    Notice(code="AWS_*_OPERATIONAL_ISSUE", concern="service-availability", sources=(EVENT_LIST,)),
    Notice(code="AWS_*_OPERATIONAL_NOTIFICATION", concern="provider-notice-handling", sources=(EVENT_LIST,)),
    Notice(code="AWS_*_SECURITY_NOTIFICATION", concern="provider-notice-handling", sources=(EVENT_LIST,)),
    Notice(code="AWS_*_BILLING_NOTIFICATION", concern="provider-notice-handling", sources=(EVENT_LIST,)),
)
