"""The tools that bring back what was lost, and that show beforehand that they will."""

from ..._registry import Tool, ToolRole
from ..._types import Citation, Duty
from ..._vocabulary import Verb
from ..sources import BACKUP_GUIDE, BOTOCORE_REFERENCE, S3_GUIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        id="application-recovery-controller",
        name="Amazon Application Recovery Controller",
        purpose="Moves the traffic of an application away from an Availability Zone or a Region.",
        concerns=(
            "disaster-recovery-plan",
            "high-availability-configuration",
        ),
        service="application-recovery-controller",
        purposes=("operations",),
        roles=(ToolRole.RECOVER,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Register the resources and write the plans; AWS shifts traffic by itself only where zonal autoshift is enabled.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/arc-zonal-shift/client/update_zonal_autoshift_configuration.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="arc-zonal-shift/client/update_zonal_autoshift_configuration",
                title="update_zonal_autoshift_configuration",
                read="2026-11",
                quote="you authorize Amazon Web Services to shift away resource traffic for an application from an Availability Zone during events, on your behalf",
            ),
        ),
    ),
    Tool(
        id="backup-audit-manager",
        name="AWS Backup Audit Manager",
        purpose="Compares backups with the customer's own policy and reports on them.",
        concerns=(
            "backup-configuration",
            "workload-compliance",
        ),
        service="backup",
        purposes=(
            "compliance",
            "data-protection",
        ),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create a framework of controls, and a report plan.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/backup/client/create_framework.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="backup/client/create_framework",
                title="create_framework",
                read="2026-11",
                quote="you can evaluate whether your backup practices comply with your policies and which resources are not yet in compliance",
            ),
        ),
    ),
    Tool(
        id="backup-restore-testing",
        name="Restore testing of AWS Backup",
        purpose="Restores backups on a schedule to see whether they can be restored.",
        concerns=("restore-testing",),
        service="backup",
        purposes=("data-protection",),
        roles=(
            ToolRole.RECOVER,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write a restore testing plan, and say what it selects.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/backup/client/create_restore_testing_plan.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="backup/client/create_restore_testing_plan",
                title="create_restore_testing_plan",
                read="2026-11",
                quote="Creates a restore testing plan.",
            ),
            Citation(
                of=BACKUP_GUIDE,
                page="restore-testing",
                title="Restore testing",
                read="2026-11",
                quote="provides automated and periodic evaluation of restore viability",
            ),
        ),
    ),
    Tool(
        id="backup-vault-lock",
        name="AWS Backup Vault Lock",
        purpose="Keeps backups from being deleted or shortened before their time.",
        concerns=("backup-configuration",),
        service="backup",
        purposes=("data-protection",),
        roles=(
            ToolRole.PREVENT,
            ToolRole.RECOVER,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Put a lock on each vault; after the grace time of compliance mode nobody can take it off.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/backup/client/put_backup_vault_lock_configuration.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="backup/client/put_backup_vault_lock_configuration",
                title="put_backup_vault_lock_configuration",
                read="2026-11",
                quote="preventing attempts to delete any recovery point stored in or created in a backup vault",
            ),
        ),
    ),
    Tool(
        id="data-lifecycle-manager",
        name="Amazon Data Lifecycle Manager",
        purpose="Takes snapshots of volumes on a schedule and deletes old ones.",
        concerns=("backup-configuration",),
        service="dlm",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER,),
        services=(
            "ami",
            "ebs",
            "ec2",
        ),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Write the lifecycle policies.", enabled_by_default=False
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/dlm.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="dlm",
                title="DLM",
                read="2026-11",
                quote="You create lifecycle policies, which are used to automate operations on the specified resources.",
            ),
        ),
    ),
    Tool(
        id="dynamodb-point-in-time-recovery",
        name="Point-in-time recovery of Amazon DynamoDB",
        purpose="Restores a table to any moment of the last weeks.",
        concerns=("backup-configuration",),
        service="dynamodb",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER,),
        services=("dynamodb",),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Enable it for each table.", enabled_by_default=False
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/dynamodb/client/update_continuous_backups.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="dynamodb/client/update_continuous_backups",
                title="update_continuous_backups",
                read="2026-11",
                quote="enables or disables point in time recovery for the specified table",
            ),
        ),
    ),
    Tool(
        id="elastic-disaster-recovery",
        name="AWS Elastic Disaster Recovery",
        purpose="Replicates servers all the time, so that they can be started elsewhere.",
        concerns=(
            "backup-configuration",
            "disaster-recovery-plan",
        ),
        service="drs",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER,),
        services=("ec2",),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Initialize it in the Region to recover in, install the agent on each server, and rehearse.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/drs/client/initialize_service.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="drs/client/initialize_service",
                title="initialize_service",
                read="2026-11",
                quote="Initialize Elastic Disaster Recovery.",
            ),
        ),
    ),
    Tool(
        id="fault-injection-service",
        name="AWS Fault Injection Service",
        purpose="Breaks things on purpose, to see what the application does then.",
        concerns=(
            "disaster-recovery-plan",
            "high-availability-configuration",
        ),
        service="fis",
        purposes=("operations",),
        roles=(ToolRole.PROVE,),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Write the experiments with their stop conditions, and run them.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/fis.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="fis",
                title="fis",
                read="2026-11",
                quote="enables you to perform fault injection experiments on your Amazon Web Services workloads",
            ),
        ),
    ),
    Tool(
        id="recycle-bin",
        name="Recycle Bin",
        purpose="Keeps deleted volumes, snapshots and images for a while.",
        concerns=("backup-configuration",),
        service="rbin",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER,),
        services=(
            "ami",
            "ebs",
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Create the retention rules in each Region.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/rbin.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="rbin",
                title="rbin",
                read="2026-11",
                quote="a resource recovery feature that enables you to restore accidentally deleted EBS volumes, EBS snapshots, and EBS-backed AMIs",
            ),
        ),
    ),
    Tool(
        id="resilience-hub",
        name="AWS Resilience Hub",
        purpose="Judges whether an application can meet its recovery targets.",
        concerns=(
            "disaster-recovery-plan",
            "high-availability-configuration",
            "restore-testing",
        ),
        service="resiliencehub",
        purposes=("operations",),
        roles=(
            ToolRole.DETECT,
            ToolRole.PROVE,
        ),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Describe the application and its targets, and run the assessment.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/resiliencehub.html",
        sources=(
            Citation(
                of=BOTOCORE_REFERENCE,
                page="resiliencehub",
                title="resiliencehub",
                read="2026-11",
                quote="ensure recovery time objective (RTO) and recovery point objective (RPO) targets for your applications are met",
            ),
        ),
    ),
    Tool(
        id="s3-object-lock",
        name="S3 Object Lock",
        purpose="Keeps objects from being deleted or overwritten, for a time or until a hold is lifted.",
        concerns=(
            "backup-configuration",
            "content-control",
        ),
        service="s3",
        purposes=("data-protection",),
        roles=(
            ToolRole.PREVENT,
            ToolRole.RECOVER,
        ),
        services=("s3",),
        activation=Duty(
            party="customer",
            verb=Verb.CONFIGURE,
            text="Enable it with versioning on the bucket, and set retention or legal holds.",
            enabled_by_default=False,
        ),
        url="https://docs.aws.amazon.com/botocore/latest/reference/services/s3/client/put_object_lock_configuration.html",
        sources=(
            Citation(
                of=S3_GUIDE,
                page="object-lock",
                title="Locking objects with Object Lock",
                read="2026-11",
                quote="can help prevent Amazon S3 objects from being deleted or overwritten for a fixed amount of time or indefinitely",
            ),
            Citation(
                of=BOTOCORE_REFERENCE,
                page="s3/client/put_object_lock_configuration",
                title="put_object_lock_configuration",
                read="2026-11",
                quote="You can enable Object Lock for new or existing buckets.",
            ),
        ),
    ),
    Tool(
        id="s3-versioning",
        name="S3 Versioning",
        purpose="Keeps what is overwritten or deleted as an earlier version.",
        concerns=("backup-configuration",),
        service="s3",
        purposes=("data-protection",),
        roles=(ToolRole.RECOVER,),
        services=("s3",),
        activation=Duty(
            party="customer", verb=Verb.CONFIGURE, text="Enable it on each bucket.", enabled_by_default=False
        ),
        url="https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
        sources=(
            Citation(
                of=S3_GUIDE,
                page="Versioning",
                title="Retaining multiple versions of objects with S3 Versioning",
                read="2026-11",
                quote="By default, S3 Versioning is disabled on buckets, and you must explicitly enable it.",
            ),
        ),
    ),
)
