"""AWS Backup and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import BACKUP_GUIDE

SAP_GUIDE = Source(
    id="backint-agent-for-sap-hana",
    title="AWS Backint Agent for SAP HANA",
    url="https://docs.aws.amazon.com/sap/latest/sap-hana/aws-backint-agent-sap-hana.html",
)

SERVICES = (
    Service(
        id="backint-agent",
        name="AWS Backint Agent for SAP HANA",
        kind=ServiceKind.SOFTWARE,
        parent="backup",
        categories=("storage",),
        uses=(Uses(profile="infrastructure-compute"),),
        sources=(
            Citation(
                of=SAP_GUIDE,
                title="AWS Backint Agent for SAP HANA",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="backup",
        name="AWS Backup",
        categories=("abstracted-services", "storage"),
        names=("Backup",),
        sdk=("backup", "backup-gateway", "backupsearch"),
        cloudformation=("AWS::Backup::", "AWS::BackupGateway::"),
        terraform=("aws_backup_",),
        iam=("backup", "backup-gateway", "backup-search"),
        prowler=("backup",),
        security_hub=("Backup",),
        asff=("AwsBackupBackupPlan", "AwsBackupBackupVault", "AwsBackupRecoveryPoint"),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="fully_managed",
                question="Is the type of the protected resource one that AWS Backup manages fully, such as Amazon S3, EFS or virtual machines?",
                find_out="Look for full AWS Backup management in the table Feature availability by resource of the AWS Backup Developer Guide.",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("fully_managed", False),),
                owner=Owner.CUSTOMER,
                because="Backups of types that AWS Backup does not manage fully take over the encryption of their source, which the customer sets there.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the source resources (EBS volumes, RDS instances and so on), so that their backups are encrypted.",
                        if_ignored="Backups of an unencrypted source are not encrypted either.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="encryption",
                        title="Encryption for backups in AWS Backup",
                        read="2026-11",
                        quote="not fully managed by AWS Backup typically inherit the encryption settings from their source resource",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("fully_managed", True),),
                owner=Owner.AWS,
                because="AWS Backup encrypts backups of fully managed types by itself with the key of the vault, whether or not the source is encrypted.",
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="encryption",
                        title="Encryption for backups in AWS Backup",
                        read="2026-11",
                        quote="AWS Backup offers independent encryption for resource types that support full AWS Backup management.",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="The backup plans and what they protect are configured by the customer, to its own policies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers plans, vaults, vault access policies, AWS Backup Vault Lock and logically air-gapped vaults.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the backup plans, assign resources to them and lock the vaults that must not be emptied.",
                        if_ignored="What no plan selects is not backed up.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="security-considerations",
                        title="Security in AWS Backup",
                        read="2026-11",
                    ),
                    Citation(
                        of=BACKUP_GUIDE,
                        page="vaults",
                        title="Backup vaults",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="Once a plan selects a resource, AWS Backup takes, keeps and expires its backups as the plan says.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the backup, copy and lifecycle jobs of the plans.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the jobs, and give the backup role access to the KMS keys of the resources.",
                        if_ignored="A job can succeed although objects whose key the role may not use are missing from the backup.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="security-considerations",
                        title="Security in AWS Backup",
                        read="2026-11",
                    ),
                    Citation(
                        of=BACKUP_GUIDE,
                        page="encryption",
                        title="Encryption for backups in AWS Backup",
                        read="2026-11",
                        quote="Otherwise the job is successful but the objects are not backed up or restored.",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="Writing the backups into the disaster recovery procedures, and practising these, is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Incorporate the backups into the written disaster recovery procedures and drill them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="security-considerations",
                        title="Security in AWS Backup",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer names the KMS key of each vault, or the key of the source where the backup takes over its encryption.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key when creating a vault, and keep key policies and the backup role's permissions consistent.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="vaults",
                        title="Backup vaults",
                        read="2026-11",
                        quote="you must specify the AWS Key Management Service (AWS KMS) encryption key that encrypts some of the backups",
                    ),
                    Citation(
                        of=BACKUP_GUIDE,
                        page="encryption",
                        title="Encryption for backups in AWS Backup",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="personal-data-controller-duties",
                owner=Owner.CUSTOMER,
                because="The customer is responsible for personal data that it puts into the cloud, as controller or as processor.",
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Backup",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="restore-testing",
                owner=Owner.CUSTOMER,
                because="AWS Backup can restore on a schedule to show that backups work, under a restore testing plan that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers restore testing: runs the restores of the plan and reports result and duration.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a restore testing plan with frequency, resources and recovery points, and validate the restored data.",
                        if_ignored="Nobody knows whether the backups can be restored.",
                        evidence="The restore testing jobs and their validation results.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BACKUP_GUIDE,
                        page="restore-testing",
                        title="Restore testing",
                        read="2026-11",
                        quote="provides automated and periodic evaluation of restore viability",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BACKUP_GUIDE,
                page="security-considerations",
                title="Security in AWS Backup",
                read="2026-11",
            ),
        ),
    ),
)
