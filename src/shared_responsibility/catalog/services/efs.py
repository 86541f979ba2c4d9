"""Amazon Elastic File System (Amazon EFS)."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb

EFS_GUIDE = Source(
    id="efs-user-guide",
    title="Amazon Elastic File System User Guide",
    url="https://docs.aws.amazon.com/efs/latest/ug/",
)

SERVICES = (
    Service(
        id="efs",
        name="Amazon Elastic File System (Amazon EFS)",
        categories=("abstracted-services", "storage"),
        names=("Amazon EFS", "EFS", "Elastic File System", "elastic-file-system", "elasticfilesystem"),
        sdk=("efs",),
        cloudformation=("AWS::EFS::",),
        terraform=("aws_efs_",),
        iam=("elasticfilesystem",),
        prowler=("efs",),
        security_hub=("EFS",),
        asff=("AwsEfsAccessPoint", "AwsEfsFileSystem"),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="created_by",
                values=("api", "console"),
                question="Was the file system created in the EFS console, or through the API, the CLI, CloudFormation or Terraform?",
                find_out="Look for the CreateFileSystem event in CloudTrail; what a template or a script created counts as API.",
                signs=(
                    Sign(
                        resource="AWS::EFS::FileSystem",
                        reads=(("*", "api"),),
                    ),
                ),
            ),
            Circumstance(
                name="file_system_type",
                values=("one-zone", "regional"),
                question="Does the file system store its data across zones (Regional) or in one (One Zone)?",
                find_out="Read AvailabilityZoneName (aws efs describe-file-systems): only One Zone file systems have one.",
                signs=(
                    Sign(
                        resource="AWS::EFS::FileSystem",
                        path="AvailabilityZoneName",
                        reads=(("*", "one-zone"),),
                        absent="regional",
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("created_by", "api"),),
                owner=Owner.CUSTOMER,
                because="Through the API a file system is encrypted only if the request says so, and the choice cannot be changed afterwards.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest, and the IAM condition key elasticfilesystem:Encrypted to demand it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set Encrypted to true when creating the file system, and refuse anything else by IAM policy or SCP.",
                        if_ignored="The file system stays unencrypted; only a new one can be encrypted.",
                        evidence="Encrypted is true in aws efs describe-file-systems.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                        quote="you cannot modify an unencrypted file system to make it encrypted",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("created_by", "console"),),
                owner=Owner.AWS,
                because="The EFS console creates file systems with encryption at rest switched on; it does not reach file systems made by the API, or those that exist.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Switches encryption at rest on, with the key aws/elasticfilesystem.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave it on, and choose a key of your own if you need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Amazon EFS encrypts data and metadata of an encrypted file system as it writes them and decrypts them as they are read.",
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Schedule, retention and lifecycle of the backups stand in a backup plan that the customer may change or replace.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers a default plan in AWS Backup: daily backups, kept 35 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set frequency, retention and lifecycle in a backup plan that meets your recovery targets.",
                        if_ignored="Where automatic backups are on, the default plan applies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="awsbackup",
                        title="Backing up EFS file systems",
                        read="2026-11",
                        quote="You specify the backup frequency, when to back up, how long to retain backups",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("created_by", "api"), ("file_system_type", "one-zone")),
                owner=Owner.AWS,
                because="For One Zone file systems automatic backups are on by default, however they are created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes a backup each day with AWS Backup and keeps it 35 days.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check that nobody has turned automatic backups off.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="awsbackup",
                        title="Backing up EFS file systems",
                        read="2026-11",
                        quote="automatic backups are enabled by default only for One Zone file systems",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("created_by", "api"), ("file_system_type", "regional")),
                owner=Owner.CUSTOMER,
                because="For Regional file systems that are created through the API, CLI or a template automatic backups are off until the customer turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers automatic backups through AWS Backup.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn automatic backups on (PutBackupPolicy), or add the file system to a backup plan.",
                        if_ignored="No backup is taken.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="awsbackup",
                        title="Backing up EFS file systems",
                        read="2026-11",
                        quote="automatic backups are enabled by default only for One Zone file systems",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("created_by", "console"),),
                owner=Owner.AWS,
                because="Since July 2020 file systems that are created in the EFS console are backed up by AWS Backup by default; this does not reach Regional ones made by the API, or those that exist.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes a backup each day with AWS Backup and keeps it 35 days.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check that nobody has turned automatic backups off.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="awsbackup",
                        title="Backing up EFS file systems",
                        read="2026-11",
                        quote="File systems that you create using the Amazon EFS console are automatically backed up by AWS Backup by default.",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="automatic-backups",
                        title="Managing automatic backups of EFS file systems",
                        read="2026-11",
                        quote="When you create a file system using the Amazon EFS console, automatic backups are turned on by default.",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="document-history",
                        title="Document history",
                        read="2026-11",
                        quote="Automatic daily backups are now enabled by default when creating a file system using the EFS console.",
                    ),
                ),
                since="2020-07",
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="The customer chooses between Regional and One Zone storage and creates a mount target in each zone from which clients mount.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds each mount target from redundant components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose Regional storage for data that must stay available when a zone fails, and create a mount target in every zone you use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon EFS",
                        read="2026-11",
                        quote="Mount targets themselves are designed to be highly available.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Whether clients must identify themselves with IAM, and what they may then do, is for the customer to set.",
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="iam-access-control-nfs-efs",
                        title="Using IAM to control access to file systems",
                        read="2026-11",
                        quote="You must use the EFS mount helper to mount your EFS file systems in order to use IAM authorization",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Amazon EFS keeps the data redundantly: across zones in Regional file systems, inside one zone in One Zone file systems.",
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon EFS",
                        read="2026-11",
                        quote="Amazon EFS file systems are resilient to one or more Availability Zone failures within an AWS Region.",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="features",
                        title="Features of Amazon EFS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses the KMS key for the file data and may disable it or revoke its grants; names and metadata always use the AWS managed key.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key when creating the file system and write its key policy.",
                        if_ignored="The AWS managed key aws/elasticfilesystem is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="EFSKMS",
                        title="Using AWS KMS keys for Amazon EFS",
                        read="2026-11",
                        quote="You choose the customer managed key used to encrypt and decrypt file data",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Without a file system policy of the customer's, every client that can reach a mount target has full access.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps new file systems closed to the public, and evaluates the file system policy when a client connects.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write a file system policy that prevents anonymous access and root access, and demands TLS.",
                        if_ignored="The default policy grants full access to any client that can connect through a mount target.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="iam-access-control-nfs-efs",
                        title="Using IAM to control access to file systems",
                        read="2026-11",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="access-control-block-public-access",
                        title="Blocking public access to EFS file systems",
                        read="2026-11",
                        quote="By default, new EFS file systems don't allow public access.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Data in transit are encrypted only if the client mounts the file system with TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports TLS on the mount targets and offers the EFS mount helper.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Mount with the tls option of the EFS mount helper, and refuse clients without TLS in the file system policy.",
                        if_ignored="NFS traffic between client and mount target is not encrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EFS_GUIDE,
                        page="encryption-in-transit",
                        title="Encrypting data in transit",
                        read="2026-11",
                    ),
                    Citation(
                        of=EFS_GUIDE,
                        page="efs-enforce-encryption",
                        title="Encrypting data in Amazon EFS",
                        read="2026-11",
                        quote="You can enable encryption of data in transit when you mount the file system.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EFS_GUIDE,
                page="encryption",
                title="Data encryption in Amazon EFS",
                read="2026-11",
            ),
        ),
    ),
)
