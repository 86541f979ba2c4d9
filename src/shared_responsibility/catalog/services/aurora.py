"""Amazon Aurora."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    ACCELERATING_SECURITY_MATURITY,
    AURORA_GUIDE,
    SECRETS_MANAGER_GUIDE,
)

SERVICES = (
    Service(
        id="aurora",
        name="Amazon Aurora",
        kind=ServiceKind.SUB_PRODUCT,
        parent="rds",
        categories=("container-services", "database"),
        names=("Aurora MySQL", "Aurora PostgreSQL"),
        modes=(
            Mode(
                name="Amazon Aurora PostgreSQL Limitless Database",
                when=(("capacity", "limitless"),),
                id="aurora-limitless",
            ),
            Mode(
                name="Amazon Aurora Serverless",
                when=(("capacity", "serverless"),),
                id="aurora-serverless",
            ),
        ),
        cloudformation=("AWS::RDS::DBShardGroup", "AWS::RDS::GlobalCluster"),
        terraform=("aws_rds_global_cluster", "aws_rds_shard_group"),
        arns=("rds:cluster", "rds:db"),
        claims=(
            Sign(
                resource="AWS::RDS::DBCluster",
                path="Engine",
                reads=(("aurora*", True),),
            ),
            Sign(
                resource="AWS::RDS::DBInstance",
                path="Engine",
                reads=(("aurora*", True),),
            ),
            Sign(
                resource="AWS::RDS::DBClusterParameterGroup",
                path="Family",
                reads=(("aurora*", True),),
            ),
            Sign(
                resource="AWS::RDS::DBParameterGroup",
                path="Family",
                reads=(("aurora*", True),),
            ),
        ),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="capacity",
                values=("limitless", "provisioned", "serverless"),
                question="How is the capacity provided: provisioned instances, Aurora Serverless, or Limitless Database?",
                find_out="Read DBInstanceClass (db.serverless), ServerlessV2ScalingConfiguration and ClusterScalabilityType (aws rds describe-db-clusters).",
                signs=(
                    Sign(
                        resource="AWS::RDS::DBShardGroup",
                        reads=(("*", "limitless"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="ClusterScalabilityType",
                        reads=(("limitless", "limitless"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="EngineMode",
                        reads=(("serverless", "serverless"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="ServerlessV2ScalingConfiguration",
                        reads=(("*", "serverless"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="DBInstanceClass",
                        reads=(("db.serverless", "serverless"), ("db.*", "provisioned")),
                    ),
                ),
            ),
            Circumstance(
                name="auto_minor_version_upgrade",
                question="Is automatic minor version upgrade on?",
                find_out="Read AutoMinorVersionUpgrade of the DB instances (aws rds describe-db-instances).",
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="AutoMinorVersionUpgrade",
                        reads=(("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="AutoMinorVersionUpgrade",
                        reads=(("false", False), ("true", True)),
                    ),
                ),
            ),
            Circumstance(
                name="created_before_default_encryption",
                question="Was the cluster created before 18 February 2026, when Aurora began to encrypt every new cluster?",
                find_out="Read ClusterCreateTime and StorageEncrypted (aws rds describe-db-clusters).",
            ),
            Circumstance(
                name="extended_support",
                question="Does it run a major version past its end of standard support, in RDS Extended Support?",
                find_out="Compare the engine version with aws rds describe-db-major-engine-versions, and read EngineLifecycleSupport of the DB cluster.",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="EngineLifecycleSupport",
                        reads=(("open-source-rds-extended-support-disabled", False),),
                    ),
                    Sign(
                        resource="AWS::RDS::GlobalCluster",
                        path="EngineLifecycleSupport",
                        reads=(("open-source-rds-extended-support-disabled", False),),
                    ),
                ),
            ),
            Circumstance(
                name="managed_master_password",
                question="Does Aurora manage the master password in Secrets Manager?",
                find_out="Look for MasterUserSecret (aws rds describe-db-clusters).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="ManageMasterUserPassword",
                        reads=(("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="MasterUserPassword",
                        reads=(("*", False),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("created_before_default_encryption", False),),
                owner=Owner.AWS,
                because="Aurora encrypts every cluster created since 18 February 2026, without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts new clusters with AES-256 and an AWS owned key unless another key is chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where your rules ask for one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon Aurora resources",
                        read="2026-11",
                    ),
                ),
                since="2026-02",
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("created_before_default_encryption", True),),
                owner=Owner.CUSTOMER,
                because="Older clusters are encrypted only if that was chosen when they were created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Find clusters that are not encrypted and restore them from a snapshot into an encrypted cluster.",
                        if_ignored="Storage, backups, replicas and snapshots of the cluster stay unencrypted.",
                        evidence="StorageEncrypted is true for every DB cluster (aws rds describe-db-clusters).",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon Aurora resources",
                        read="2026-11",
                        quote="You can use Amazon Aurora encryption to increase data protection of your applications deployed in the cloud",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Aurora encrypts and decrypts transparently once the cluster is encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts DB instances, logs, backups and snapshots of the cluster and handles decryption.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key usable by Aurora.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon Aurora resources",
                        read="2026-11",
                        quote="Amazon Aurora handles authentication of access and decryption of your data transparently",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="The customer sets the retention period and takes the snapshots that must be kept longer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps the backups for 1 to 35 days, as set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the backup retention period, and take DB cluster snapshots for longer retention.",
                        if_ignored="Data older than the retention period cannot be restored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Aurora.Managing.Backups",
                        title="Overview of backing up and restoring an Aurora DB cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Aurora",
                        read="2026-11",
                        quote="You can specify a backup retention period, from 1 to 35 days",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="Aurora backs up the cluster volume automatically and continuously.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Writes continuous, incremental backups without interrupting the database.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Prove from time to time that a restore works.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Aurora.Managing.Backups",
                        title="Overview of backing up and restoring an Aurora DB cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Aurora",
                        read="2026-11",
                        quote="Aurora backs up your cluster volume automatically and retains restore data for the length of the backup retention period.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="Server certificates are rotated under the same root by RDS; the root is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the server certificates under the certificate authority that is in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the trust stores of the clients, then move the DB instances to a new certificate authority before the old one expires.",
                        if_ignored="Clients that verify the certificate can no longer connect.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="UsingWithRDS.SSL-certificate-rotation",
                        title="Rotating your SSL/TLS certificate",
                        read="2026-11",
                        quote="make sure that you update your clients or applications connecting to your RDS databases",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("extended_support", True),),
                owner=Owner.CUSTOMER,
                because="In Extended Support the customer must upgrade before that support ends too.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Attempts the upgrade itself after the end of Extended Support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the engine to a newer version before the end of Extended Support.",
                        if_ignored="Aurora attempts the upgrade; if it fails, AWS reserves the right to delete the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon Aurora and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                        quote="You're also responsible for upgrading your engine to a newer engine version before the RDS end of Extended Support date.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="Aurora upgrades major versions whose support has ended.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the cluster to a version that is still supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade, after a test, before the end of standard support.",
                        if_ignored="The cluster is enrolled in Extended Support at extra cost, unless that was disabled at creation, and upgraded at its end.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="extended-support-overview",
                        title="Overview of Amazon RDS Extended Support",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="extended-support",
                        title="Amazon RDS Extended Support with Amazon Aurora",
                        read="2026-11",
                        quote="Amazon Aurora will automatically upgrade your major engine version",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="When the writer fails, Aurora promotes a reader and moves the cluster endpoint.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects the failure and promotes a reader instance to writer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect through the cluster endpoint and give readers a promotion priority.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Concepts.AuroraHighAvailability",
                        title="High availability for Amazon Aurora",
                        read="2026-11",
                        quote="When a problem affects the primary instance, one of these reader instances takes over as the primary instance.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Readers in other zones exist only where the customer adds them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Fails over automatically once readers exist.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Distribute writer and readers over several Availability Zones.",
                        if_ignored="There is no reader to promote when the writer fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="aurora-serverless-v2.how-it-works",
                        title="How Aurora serverless works",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="Concepts.AuroraHighAvailability",
                        title="High availability for Amazon Aurora",
                        read="2026-11",
                        quote="you can make it a Multi-AZ DB cluster adding an Aurora Replica in a different Availability Zone",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Aurora replicates the storage over three Availability Zones, wherever the instances stand.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps copies of the data on six storage nodes over three Availability Zones and repairs them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan for another Region where the loss of one must be survived.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Aurora.Overview.StorageReliability",
                        title="Amazon Aurora storage",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="Concepts.AuroraHighAvailability",
                        title="High availability for Amazon Aurora",
                        read="2026-11",
                        quote="Aurora synchronously replicates the data across Availability Zones to six storage nodes associated with your cluster volume",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer decides whether the AWS owned key is enough or a key of its own is needed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS owned key by default for new clusters.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key and its policy when you create the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon Aurora resources",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer chooses the weekly maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Assigns a random window where none is chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set a window of low use.",
                        if_ignored="Aurora works in a window that it chose at random.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining an Amazon Aurora DB cluster",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Maintenance that is only available is not applied by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers the update and shows it as available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply available maintenance by hand.",
                        if_ignored="It stays pending.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move existing serverless clusters to a newer platform version: apply the pending maintenance, restart, or use a blue/green deployment.",
                        when=(("capacity", "serverless"),),
                        if_ignored="Only new, restored or cloned clusters get the latest platform version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining an Amazon Aurora DB cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="aurora-serverless-v2.how-it-works",
                        title="How Aurora serverless works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("extended_support", True),),
                owner=Owner.AWS,
                because="During Extended Support Aurora goes on supplying fixes for critical and high CVEs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Supplies patches, bug fixes and upgrades for up to three years after standard support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon Aurora and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                        quote="The patches will be for Critical and High CVEs",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("extended_support", True),),
                owner=Owner.CUSTOMER,
                because="In Extended Support the customer applies the fixes that Aurora supplies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="May update the cluster itself, or require it, for security or critical stability.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the patches, bug fixes and upgrades that Extended Support supplies.",
                        if_ignored="Aurora may install a patch itself, or demand it, where security or critical stability needs it; the others stay away.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon Aurora and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                        quote="You're responsible for applying the patches, bug fixes, and upgrades given for Aurora DB clusters",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Aurora applies required maintenance; it cannot be put off without end.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies maintenance that is marked as required.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Bring required maintenance forward or defer it for a while.",
                        if_ignored="Aurora applies it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining an Amazon Aurora DB cluster",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("managed_master_password", True),),
                owner=Owner.AWS,
                because="Aurora generates the master password, keeps it in Secrets Manager and rotates it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the master password on the schedule of its secret.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let clients read the secret at each connection, and rotate the passwords of all other database users yourself.",
                        if_ignored="Clients with a stored password are locked out after the first rotation.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="rds-secrets-manager",
                        title="Password management with Amazon Aurora and AWS Secrets Manager",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_managed",
                        title="Managed rotation for AWS Secrets Manager secrets",
                        read="2026-11",
                        quote="Amazon Aurora offers managed rotation for master user credentials.",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer chooses instance classes, or the range within which a serverless cluster scales.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Stays inside the range.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the minimum and maximum capacity of the cluster.",
                        when=(("capacity", ("limitless", "serverless")),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the instance classes and the number of readers.",
                        when=(("capacity", "provisioned"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="aurora-serverless-v2.how-it-works",
                        title="How Aurora serverless works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Major upgrades, and the choice of a long-term support release, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions and long-term support releases.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades minor versions by itself.",
                        when=(("auto_minor_version_upgrade", True),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start major version upgrades; choose a long-term support release to limit forced upgrades.",
                        if_ignored="Aurora upgrades the cluster by itself once its version is no longer supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start minor version upgrades too.",
                        when=(("auto_minor_version_upgrade", False),),
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="AuroraMySQL.Update.SpecialVersions",
                        title="Long-term support (LTS) and beta releases for Amazon Aurora MySQL",
                        read="2026-11",
                        quote="Aurora can automatically upgrade it for you when its Aurora MySQL version is no longer supported",
                    ),
                    Citation(
                        of=AURORA_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining an Amazon Aurora DB cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                    ),
                ),
                contested="Prescriptive Guidance says that AWS covers operating system and database patching of a managed serverless database, which readers take to include upgrades. The Aurora guide leaves starting an upgrade to the customer, for serverless clusters too: a patch and an upgrade are two acts, and the guide of the service decides.",
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Self-managed replication is the customer's to watch and repair.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes metrics, logs and events of the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the cluster; where you set up replication yourself, monitor its lag and resolve its errors.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="AuroraMySQL.Replication.ReadScaling",
                        title="Self-managed replication",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The customer chooses the certificate authority and connects with verified TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs a server certificate on the DB instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect with TLS, verify the server certificate, and require TLS in the parameter group.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AURORA_GUIDE,
                        page="UsingWithRDS.SSL",
                        title="Using SSL/TLS to encrypt a connection to a DB cluster",
                        read="2026-11",
                        quote="SSL/TLS connections provide a layer of security by encrypting data that moves between your client and DB cluster.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AURORA_GUIDE,
                page="CHAP_AuroraOverview",
                title="What is Amazon Aurora?",
                read="2026-11",
            ),
        ),
    ),
)
