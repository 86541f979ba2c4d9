"""Amazon Relational Database Service (Amazon RDS) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BEDROCK_GUIDE,
    BOTO3,
    RDS_GUIDE,
    SECRETS_MANAGER_GUIDE,
    SECURITY_PILLAR,
)

RDS_POSTGRESQL_NOTES = Source(
    id="rds-postgresql-release-notes",
    title="Amazon RDS for PostgreSQL Release Notes",
    url="https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/",
)

SERVICES = (
    Service(
        id="pi",
        name="Amazon RDS Performance Insights",
        kind=ServiceKind.PART,
        parent="rds",
        categories=("management-and-governance",),
        names=("Performance Insights", "performance-insights"),
        sdk=("pi",),
        cloudformation=("AWS::PI::",),
        iam=("pi",),
        uses=(
            Uses(
                profile="security-and-governance-tools",
            ),
        ),
        facts=(
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Performance Insights shows the database load; reading it and acting on it is the customer's part.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Collects and displays the load of the DB instance by waits, SQL statements, hosts and users.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Turn it on, watch the load against the number of vCPUs, and tune what stands out.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_PerfInsights",
                        title="Monitoring DB load with Performance Insights on Amazon RDS",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RDS_GUIDE,
                page="USER_PerfInsights",
                title="Monitoring DB load with Performance Insights on Amazon RDS",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="rds",
        name="Amazon Relational Database Service (Amazon RDS)",
        categories=("container-services", "database"),
        names=("Amazon RDS", "Amazon Relational Database Service", "Relational Database Service"),
        modes=(
            Mode(
                name="Amazon RDS Custom",
                when=(("custom", True),),
                id="rds-custom",
            ),
            Mode(
                name="Amazon RDS Multi-AZ DB cluster",
                when=(("deployment", "multi-az-cluster"),),
                id="rds-multi-az-cluster",
            ),
            Mode(
                name="Amazon RDS Extended Support",
                when=(("extended_support", True),),
            ),
            Mode(
                name="Amazon RDS on AWS Outposts",
                when=(("placement", "outposts-rack"),),
            ),
        ),
        sdk=("rds", "rds-data"),
        cloudformation=("AWS::RDS::",),
        terraform=(
            "aws_db_",
            "aws_db_cluster_",
            "aws_db_event_",
            "aws_db_instance",
            "aws_db_instances",
            "aws_db_option_",
            "aws_db_parameter_",
            "aws_db_snapshot",
            "aws_db_subnet_",
            "aws_rds_",
        ),
        iam=("dbqms", "mediaimport", "rds", "rds-data", "rds-db"),
        arns=("rds:cluster", "rds:db"),
        prowler=("rds",),
        security_hub=("RDS",),
        asff=(
            "AwsRdsDbCluster",
            "AwsRdsDbClusterSnapshot",
            "AwsRdsDbInstance",
            "AwsRdsDbSecurityGroup",
            "AwsRdsDbSnapshot",
            "AwsRdsEventSubscription",
        ),
        uses=(
            Uses(
                profile="managed-database",
            ),
            Uses(
                profile="managed-database-with-os-access",
                when=(("custom", True),),
            ),
        ),
        asks=(
            Circumstance(
                name="custom",
                question="Is it RDS Custom, with access to operating system and database environment?",
                find_out="Read Engine (aws rds describe-db-instances): RDS Custom engines begin with custom-.",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::RDS::CustomDBEngineVersion",
                        reads=(("*", True),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="Engine",
                        reads=(("custom-*", True), ("*", False)),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="CustomIAMInstanceProfile",
                        reads=(("*", True),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="Engine",
                        reads=(("*", False),),
                    ),
                ),
            ),
            Circumstance(
                name="custom_engine",
                values=("oracle", "sql-server-aws-engine", "sql-server-custom-engine"),
                question="Which RDS Custom engine: Oracle, SQL Server with the engine version that AWS provides, or SQL Server with a custom engine version?",
                find_out="Read Engine and EngineVersion (aws rds describe-db-instances); custom engine versions are listed by aws rds describe-db-engine-versions.",
                given=(("custom", True),),
                signs=(
                    Sign(
                        resource="AWS::RDS::CustomDBEngineVersion",
                        path="Engine",
                        reads=(("custom-oracle-*", "oracle"), ("custom-sqlserver-*", "sql-server-custom-engine")),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="Engine",
                        reads=(("custom-oracle-*", "oracle"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="EngineVersion->Engine",
                        reads=(("custom-sqlserver-*", "sql-server-custom-engine"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="EngineVersion",
                        reads=(("*.v[0-9]", "sql-server-aws-engine"), ("*.*.*.*.*", "sql-server-custom-engine")),
                        heuristic=True,
                    ),
                ),
            ),
            Circumstance(
                name="engine_family",
                values=("db2", "mariadb", "mysql", "oracle", "postgresql", "sql-server"),
                question="Which database engine does it run?",
                find_out="Read Engine (aws rds describe-db-instances).",
                given=(("custom", False),),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="Engine",
                        reads=(
                            ("db2-*", "db2"),
                            ("mariadb", "mariadb"),
                            ("mysql", "mysql"),
                            ("oracle-*", "oracle"),
                            ("postgres", "postgresql"),
                            ("sqlserver-*", "sql-server"),
                        ),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="Engine",
                        reads=(("mysql", "mysql"), ("postgres", "postgresql")),
                    ),
                ),
            ),
            Circumstance(
                name="deployment",
                values=("multi-az-cluster", "multi-az-instance", "single-az"),
                question="How is it deployed: a single DB instance, a Multi-AZ DB instance with one standby, or a Multi-AZ DB cluster with two readable standbys?",
                find_out="Read MultiAZ of the DB instance (aws rds describe-db-instances), or look for a DB cluster with engine mysql or postgres.",
                signs=(
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="Engine",
                        reads=(("mysql", "multi-az-cluster"), ("postgres", "multi-az-cluster")),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="MultiAZ",
                        reads=(("false", "single-az"), ("true", "multi-az-instance")),
                    ),
                ),
            ),
            Circumstance(
                name="auto_minor_version_upgrade",
                question="Is automatic minor version upgrade on?",
                find_out="Read AutoMinorVersionUpgrade (aws rds describe-db-instances).",
                given=(("custom", False),),
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
                name="extended_support",
                question="Does it run a major version past its end of standard support, in RDS Extended Support?",
                find_out="Compare the engine version with aws rds describe-db-major-engine-versions, and read EngineLifecycleSupport of the DB instance.",
                given=(("custom", False),),
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="EngineLifecycleSupport",
                        reads=(("open-source-rds-extended-support-disabled", False),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="EngineLifecycleSupport",
                        reads=(("open-source-rds-extended-support-disabled", False),),
                    ),
                ),
            ),
            Circumstance(
                name="managed_master_password",
                question="Does RDS manage the master password in Secrets Manager?",
                find_out="Look for MasterUserSecret (aws rds describe-db-instances).",
                given=(("custom", False),),
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="ManageMasterUserPassword",
                        reads=(("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="ManageMasterUserPassword",
                        reads=(("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="MasterUserPassword",
                        reads=(("*", False),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="MasterUserPassword",
                        reads=(("*", False),),
                    ),
                ),
            ),
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "region"),
                question="Where does the resource stand?",
                find_out="Look for an Outpost in the subnets of the DB subnet group (aws rds describe-db-subnet-groups).",
                given=(("custom", False),),
                marked=("local-zone", "outposts-rack"),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="DBSubnetGroupName->SubnetIds[]->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="BackupTarget",
                        reads=(("outposts", "outposts-rack"),),
                    ),
                ),
            ),
            Circumstance(
                name="licence",
                values=("bring-your-own", "included", "marketplace", "open-source"),
                question="How is the engine licensed? MySQL, MariaDB and PostgreSQL are open source, SQL Server comes with its licence or on media of your own, Oracle with or without, Db2 without or through AWS Marketplace.",
                find_out="Read LicenseModel (aws rds describe-db-instances).",
                marked=("included",),
                signs=(
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="LicenseModel",
                        reads=(
                            ("bring-your-own-*", "bring-your-own"),
                            ("general-public-license", "open-source"),
                            ("license-included", "included"),
                            ("marketplace-license", "marketplace"),
                            ("postgresql-license", "open-source"),
                        ),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="Engine",
                        reads=(
                            ("db2-*", "bring-your-own"),
                            ("mariadb", "open-source"),
                            ("mysql", "open-source"),
                            ("postgres", "open-source"),
                        ),
                    ),
                    Sign(
                        resource="AWS::RDS::DBInstance",
                        path="Engine",
                        reads=(("sqlserver-*", "included"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::RDS::DBCluster",
                        path="Engine",
                        reads=(("mysql", "open-source"), ("postgres", "open-source")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="add-on-and-extension-updates",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="An engine upgrade leaves the PostgreSQL extensions at their old versions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers newer versions of the supported extensions with the engine releases.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update each extension in the database after an engine upgrade.",
                        when=(("engine_family", "postgresql"),),
                        if_ignored="The extensions stay at their old versions; the upgrade does not update them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_POSTGRESQL_NOTES,
                        page="postgresql-extensions",
                        title="Extension versions for Amazon RDS for PostgreSQL",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-code",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Injection is prevented in the code that builds the queries; RDS supplies a secure engine.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides a secure database engine.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Prevent SQL injection in the application, for example with parameterized queries.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Encryption is chosen when the DB instance is created and cannot be added to it later.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest for every engine and storage type.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable encryption when you create the DB instance; add it to an existing one by restoring an encrypted copy of its snapshot.",
                        if_ignored="Storage, automated backups, read replicas and snapshots stay unencrypted.",
                        evidence="StorageEncrypted is true for every DB instance (aws rds describe-db-instances).",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon RDS resources",
                        read="2026-11",
                        quote="You can only enable encryption for an Amazon RDS DB instance when you create it",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("placement", "outposts-rack"),),
                owner=Owner.AWS,
                because="RDS on Outposts creates no unencrypted DB instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Refuses to create an unencrypted DB instance on an Outpost.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key for the DB instance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-on-outposts",
                        title="Working with Amazon RDS on AWS Outposts",
                        read="2026-11",
                        quote="RDS on Outposts doesn't support unencrypted DB instances.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="Once encryption is on, RDS encrypts and decrypts transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts storage, logs, automated backups, read replicas and snapshots with AES-256 and handles decryption.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key usable by RDS.",
                        if_ignored="Without access to its key the DB instance goes into a terminal state and can only be restored from a backup.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon RDS resources",
                        read="2026-11",
                        quote="Amazon RDS handles authentication of access and decryption of your data transparently",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="The customer chooses which database logs are written and where they are kept.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Makes the engine logs available to view, download and publish to CloudWatch Logs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on the engine logs you need, publish them to CloudWatch Logs and set the retention of the log group.",
                        if_ignored="Published logs are kept without end until a retention period is set.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_LogAccess",
                        title="Monitoring Amazon RDS log files",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Retention, window, manual snapshots and their copies are settings of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps automated backups for the retention period that is set, 0 to 35 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the retention period and backup window, and take manual snapshots for what must be kept longer.",
                        if_ignored="RDS keeps one day (API and CLI) or seven days (console), and deletes automated backups with the DB instance unless retaining them was chosen.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_WorkingWithAutomatedBackups",
                        title="Introduction to backups",
                        read="2026-11",
                        quote="Setting the backup retention period to 0 disables automated backups.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS takes a daily storage snapshot and keeps the transaction logs as long as the retention period is not 0.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes automated backups in the daily backup window and allows a restore to any point in the retention period.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the DB instance available and its storage from filling up.",
                        if_ignored="No automated backup is taken while the DB instance is in another state than AVAILABLE.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the Outpost connected to its Region, where backups are stored.",
                        when=(("placement", "outposts-rack"),),
                        if_ignored="Automatic backups do not occur without connectivity.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_WorkingWithAutomatedBackups",
                        title="Introduction to backups",
                        read="2026-11",
                        quote="Amazon RDS creates and saves automated backups of your DB instance during the backup window",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.SHARED,
                because="RDS Custom automates backups, the customer must keep its customizations compatible with them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes automated backups while its automation runs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the DB instance inside the support perimeter, and back up what your customizations keep outside the database volumes.",
                        if_ignored="Automation is paused while the configuration is unsupported.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="it's your responsibility to make sure that any customizations work with that feature",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("custom_engine", "sql-server-aws-engine"),),
                owner=Owner.AWS,
                because="With the engine version that AWS provides, RDS Custom for SQL Server takes the backups.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes automated backups of the DB instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the DB instance inside the support perimeter.",
                        if_ignored="Automation is paused while the configuration is unsupported.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS rotates the server certificate under the same root in the maintenance window, where the engine can do so without a restart.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the DB server certificate automatically under the same root certificate authority.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Change the certificate authority before the one in use expires: update the trust stores of the clients first, then modify the DB instance.",
                        if_ignored="Clients that verify the certificate can no longer connect once it has expired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Schedule the restart where the engine needs one to take the new certificate.",
                        if_ignored="The certificate is not updated until the DB instance is restarted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS.SSL-certificate-rotation",
                        title="Rotating your SSL/TLS certificate",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="RDS copies backups or data to another Region only where the customer asks for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Copies snapshots and transaction logs to the destination Region as soon as they are ready, once replication is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on cross-Region backup replication or create cross-Region read replicas, and choose the destination, retention and KMS key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_ReplicateBackups",
                        title="Replicating automated backups to another AWS Region",
                        read="2026-11",
                        quote="you can configure your Amazon RDS database instance to replicate snapshots and transaction logs",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS upgrades engines whose major version is out of support and that are not in Extended Support.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the DB instance to a version that is still supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade, after a test, before the end of standard support; say at creation whether Extended Support may follow.",
                        if_ignored="RDS for MySQL and RDS for PostgreSQL are enrolled in Extended Support at extra cost unless it was disabled at creation; other databases are upgraded.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set EngineLifecycleSupport to disabled when creating or restoring a database that shall not go into Extended Support.",
                        when=(("engine_family", ("mysql", "postgresql")),),
                        if_ignored="The database is enrolled in Extended Support, which costs extra once standard support ends.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="rds/client/create_db_instance",
                        title="RDS / Client / create_db_instance",
                        read="2026-11",
                        quote="This setting applies only to RDS for MySQL and RDS for PostgreSQL.",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="extended-support-overview",
                        title="Overview of Amazon RDS Extended Support",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="extended-support",
                        title="Amazon RDS Extended Support with Amazon RDS",
                        read="2026-11",
                        quote="Amazon RDS will automatically upgrade your major engine version",
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
                        text="Upgrade the engine to a version in standard support before the end of Extended Support.",
                        if_ignored="RDS attempts to upgrade the engine after that date, at a moment you did not choose.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon RDS and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="facility-power-and-environment",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="AWS's own table of responsibilities gives power, network and cooling to AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs power, network and cooling of the data centers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="facility-power-and-environment",
                when=(("custom", True),),
                owner=Owner.AWS,
                because="RDS Custom stands in AWS data centers: power, network and cooling are AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs power, network and cooling of the data centers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS switches to the standby without administrative action where Multi-AZ is on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects the failure, promotes the standby and changes the DNS record, typically in 60 to 120 seconds.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let clients reconnect and honour the DNS change (a JVM TTL of at most 60 seconds).",
                        if_ignored="Clients keep connecting to the failed address until they restart.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Concepts.MultiAZSingleStandby",
                        title="Multi-AZ DB instance deployments",
                        read="2026-11",
                        quote="Amazon RDS handles failovers automatically so you can resume database operations as quickly as possible",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.AWS,
                because="In the published table of RDS Custom for Oracle, high availability is AWS's part.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Runs the standby and fails over to it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the DB instance inside the support perimeter.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("placement", "outposts-rack"),),
                owner=Owner.SHARED,
                because="Between Outposts, AWS fails over and repairs while the customer keeps the Outposts connected.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Makes commercially reasonable efforts to keep the Multi-AZ instances available: fails over and repairs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep the Outposts connected to each other and to the Region.",
                        if_ignored="Without connectivity a failed DB instance is not replaced until it is restored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-on-outposts.maz",
                        title="Working with Multi-AZ deployments for Amazon RDS on AWS Outposts",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-on-outposts",
                        title="Working with Amazon RDS on AWS Outposts",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                when=(("custom", True),),
                owner=Owner.CUSTOMER,
                because="RDS Custom detects an unsupported configuration, the customer corrects it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches the support perimeter, reports an unsupported configuration and pauses automation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Bring operating system, database and infrastructure back to a supported configuration.",
                        if_ignored="Automation, with backups and recovery, stays paused.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-troubleshooting",
                        title="Troubleshooting DB issues for Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="Nobody but AWS reaches the host under a DB instance.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Configures and hardens the operating system, which customers cannot log in to.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="Amazon RDS doesn't let you access the underlying host",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("custom", True),),
                owner=Owner.CUSTOMER,
                because="With RDS Custom the customer has privileged access to the host and manages it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies the host and watches that its configuration stays supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Harden the operating system, its accounts and the software you install on it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="you manage the host yourself",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="OS patching is AWS's in the table of responsibilities for RDS; mandatory updates are installed after their apply date.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs mandatory operating-system updates in a maintenance window after the apply date.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the optional operating-system updates that RDS offers, and plan mandatory ones before their date.",
                        if_ignored="Optional updates are never applied automatically; mandatory ones are installed after the apply date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="Required patching is automatically scheduled only for patches that are related to security and instance reliability.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("custom_engine", "oracle"),),
                owner=Owner.CUSTOMER,
                because="In the published table of RDS Custom for Oracle, OS patching is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains the newest machine image for RDS Custom.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the DB instance to a custom engine version on the newest image, or patch the operating system in place.",
                        if_ignored="Some RDS operations are blocked on old images.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-upgrading-considerations-os",
                        title="Considerations for RDS Custom for Oracle OS upgrades",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("custom_engine", "sql-server-aws-engine"),),
                owner=Owner.AWS,
                because="With the engine version that AWS provides, OS patching of RDS Custom for SQL Server is AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches Windows with the engine versions that it provides.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep customizations so that they survive: a replaced host loses operating-system changes and data on drive C.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-concept",
                        title="Amazon RDS Custom architecture",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="Server maintenance is AWS's in the table of responsibilities for RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains and replaces the servers under the DB instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                when=(("custom", True),),
                owner=Owner.AWS,
                because="Server maintenance stays AWS's with RDS Custom.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains the servers and reboots or replaces an impaired host.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-provisioning",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="The hardware lifecycle is AWS's in the table of responsibilities for RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Buys, installs and retires the hardware.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-provisioning",
                when=(("custom", True),),
                owner=Owner.AWS,
                because="The hardware lifecycle stays AWS's with RDS Custom.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Buys, installs and retires the hardware.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="A standby exists only where the customer turns Multi-AZ on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provisions and maintains the standby in another Availability Zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on Multi-AZ for databases that must survive the loss of a zone.",
                        when=(("deployment", "single-az"),),
                        if_ignored="There is no standby to fail over to.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose whether the readable standbys of the cluster also serve read traffic, and size for the loss of one.",
                        when=(("deployment", "multi-az-cluster"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Concepts.MultiAZSingleStandby",
                        title="Multi-AZ DB instance deployments",
                        read="2026-11",
                        quote="automatically switches to a standby replica in another Availability Zone if you have turned on Multi-AZ",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="IAM policies decide who may manage RDS resources.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person and workload the least permissions to create, modify, restore and delete RDS resources.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS",
                        title="Security in Amazon RDS",
                        read="2026-11",
                        quote="assign permissions that determine who is allowed to manage RDS resources",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="CHAP_BestPractices.Security",
                        title="Security best practices for Amazon RDS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Users of the databases are managed with the security features of the engine.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the master user and offers IAM and Kerberos authentication for engines that support them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create database users and their privileges, and leave the master user to administration.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS",
                        title="Security in Amazon RDS",
                        read="2026-11",
                        quote="Use the security features of your DB engine to control who can log in",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="The customer chooses between the AWS managed key and its own at creation.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the AWS managed key of the account where no key is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide on the KMS key and its policy before you create the DB instance.",
                        if_ignored="The key of a DB instance cannot be changed later; if RDS loses access to it, the instance goes into a terminal state.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Overview.Encryption",
                        title="Encrypting Amazon RDS resources",
                        read="2026-11",
                        quote="you can't change the KMS key used by that DB instance",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="The customer chooses the weekly window, in which RDS works.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Starts maintenance in the 30-minute window of the DB instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance window to a time of low use.",
                        if_ignored="RDS assigns a random window from an 8-hour block of the Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="If you don't specify a maintenance window when you create the DB instance, RDS assigns a 30-minute maintenance window",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Security groups, subnets and public accessibility are the customer's settings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets nothing reach a new DB instance except through the rules of a security group.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run the DB instance in private subnets of a VPC and open its port only to the clients that need it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS",
                        title="Security in Amazon RDS",
                        read="2026-11",
                        quote="its firewall prevents any database access except through rules specified by an associated security group",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS creates, watches, recovers and replaces the instances under a database.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects failed instances and recovers or replaces them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                        quote="Amazon RDS manages backups, software patching, automatic failure detection, and recovery.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("custom", True),),
                owner=Owner.AWS,
                because="RDS Custom automation reboots or replaces an impaired host.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Reboots or replaces an impaired EC2 instance and keeps the database data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep what must survive on the data volumes: on SQL Server a replacement loses operating-system changes and data on drive C.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-concept",
                        title="Amazon RDS Custom architecture",
                        read="2026-11",
                        quote="RDS Custom resolves these problems by either rebooting or replacing the Amazon EC2 instance.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Updates that are only available have no date, and RDS does not apply them by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers the update and shows it as available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply available updates now or in the next window (aws rds apply-pending-maintenance-action).",
                        if_ignored="They can be deferred without end and are never applied automatically.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="The maintenance action is available, but it will not be applied to the resource automatically.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("custom_engine", "sql-server-custom-engine"),),
                owner=Owner.CUSTOMER,
                because="The customer owns the golden image behind a custom engine version for SQL Server.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps only a pointer to the image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Build the golden image, renew it with patches and keep it available as long as the engine version is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-cev-sqlserver.preparing",
                        title="Preparing to create a CEV for RDS Custom for SQL Server",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-installation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="OS installation is AWS's in the table of responsibilities for RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs the operating system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-installation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.SHARED,
                because="In the published table of RDS Custom for Oracle, OS installation is shared.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies the machine image and creates the instance from it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the image when you create the custom engine version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-installation",
                when=(("custom_engine", "sql-server-aws-engine"),),
                owner=Owner.AWS,
                because="With the engine version that AWS provides, AWS installs the operating system.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs the operating system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("extended_support", True),),
                owner=Owner.AWS,
                because="During Extended Support AWS goes on supplying fixes that the community no longer makes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Supplies fixes for critical and high CVEs for up to three years after standard support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon RDS and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="performance-tuning",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Application optimization is the customer's in the table of responsibilities for RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies tools such as Performance Insights.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Tune queries, schema and parameters.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="performance-tuning",
                when=(("custom", True),),
                owner=Owner.CUSTOMER,
                because="Application optimization is the customer's part with RDS Custom as well.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Tune queries, schema, database and operating system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="platform-installation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="Database software installation is AWS's in the table of responsibilities for RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs the database engine.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose engine and version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="platform-installation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.SHARED,
                because="The customer brings the Oracle media, RDS Custom builds the engine version from them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Builds the custom engine version and installs it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Upload the Oracle installation files and patches, and bring the licences.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="you upload your own database installation files and patches",
                    ),
                ),
            ),
            Fact(
                concern="platform-installation",
                when=(("custom_engine", "sql-server-aws-engine"),),
                owner=Owner.AWS,
                because="AWS installs SQL Server where its own engine version is used.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs SQL Server from its own media.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose edition and version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="You don't manage your own media.",
                    ),
                ),
            ),
            Fact(
                concern="platform-installation",
                when=(("custom_engine", "sql-server-custom-engine"),),
                owner=Owner.CUSTOMER,
                because="A custom engine version for SQL Server is an image that the customer prepares.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates DB instances from the custom engine version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose an image with SQL Server or install your own media on one, configure it and save it as a golden image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-cev-sqlserver",
                        title="Working with custom engine versions for RDS Custom for SQL Server",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="RDS applies what it marks as required; it can be deferred, but not without end.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies required security and reliability patches in the maintenance window, after the apply date at the latest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Apply required updates earlier where you can, or defer them to a window that suits before their date.",
                        if_ignored="RDS applies them; the DB instance can be offline for a short time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_UpgradeDBInstance.Maintenance",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="The maintenance action will be applied to the resource and can't be deferred indefinitely.",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                    ),
                ),
                contested="The Security Pillar calls patching of RDS shared, because customers select windows and apply updates in time. The RDS guide gives database software patching to AWS and applies required patches in any case: that reading is taken here; optional updates and timing are concerns of their own, and the customer's.",
            ),
            Fact(
                concern="required-patch-application",
                when=(("custom_engine", "oracle"),),
                owner=Owner.SHARED,
                because="RDS Custom for Oracle automates the patching with media that the customer chooses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the DB instance to the new custom engine version when asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose the Oracle patches, build a custom engine version with them and modify the DB instance to use it.",
                        if_ignored="The database keeps its patch level.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-upgrading",
                        title="Upgrading a DB instance for Amazon RDS Custom for Oracle",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("custom_engine", "sql-server-aws-engine"),),
                owner=Owner.AWS,
                because="AWS patches SQL Server where its own engine version is used.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches SQL Server with the engine versions that it provides.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("custom_engine", "sql-server-custom-engine"),),
                owner=Owner.CUSTOMER,
                because="With a custom engine version the customer patches SQL Server.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Upgrades the DB instance to a new custom engine version when asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the cumulative updates in a new golden image, create a custom engine version from it and upgrade the DB instance.",
                        if_ignored="AWS does not patch SQL Server there.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("extended_support", True),),
                owner=Owner.CUSTOMER,
                because="In Extended Support the customer applies the fixes that AWS supplies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="May apply a patch itself, or require it, for security or critical stability.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the patches, bug fixes and upgrades that RDS Extended Support supplies.",
                        if_ignored="RDS may install a patch itself, or demand it, where security or critical stability needs it; the others stay away.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="extended-support-responsibilities",
                        title="Amazon RDS and customer responsibilities with Amazon RDS Extended Support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("custom", False),),
                owner=Owner.AWS,
                because="Scaling is AWS's in the table of responsibilities for RDS: the customer asks, RDS carries it out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries out changes of instance class and storage.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Ask for the size, or turn on storage autoscaling with a maximum.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.SHARED,
                because="In the published table of RDS Custom for Oracle, scaling is shared.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries out a change of class or storage that is requested through the RDS API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Request the change through the RDS API and see that your customizations work with it; do not resize the root or binary volumes by hand.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-known-issues",
                        title="Known issues for Amazon RDS Custom for Oracle",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Without management by RDS, the master password and those of database users stay until the customer changes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Can manage the master password in Secrets Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rotate the database passwords, for example with Secrets Manager.",
                        if_ignored="They never change.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="CHAP_BestPractices.Security",
                        title="Security best practices for Amazon RDS",
                        read="2026-11",
                        quote="Configure AWS Secrets Manager to automatically rotate the secrets for Amazon RDS.",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.CUSTOMER,
                because="RDS Custom for Oracle rotates predefined users only; the master user is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the credentials of predefined users such as SYS, SYSTEM and RDSADMIN every 30 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Change the password of the master user and of your own users, or set up rotation in Secrets Manager.",
                        if_ignored="The master password never changes; outside the support perimeter nothing is rotated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-security",
                        title="Securing your Amazon RDS Custom DB instance",
                        read="2026-11",
                        quote="The RDS master user is not predefined, so you are responsible for either changing the password manually or setting up automatic rotation",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                when=(("managed_master_password", True),),
                owner=Owner.AWS,
                because="RDS generates the master password, keeps it in Secrets Manager and rotates it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the master password every seven days unless another schedule is set.",
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
                        of=RDS_GUIDE,
                        page="rds-secrets-manager",
                        title="Password management with Amazon RDS and AWS Secrets Manager",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_managed",
                        title="Managed rotation for AWS Secrets Manager secrets",
                        read="2026-11",
                        quote="Amazon RDS offers managed rotation for master user credentials.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Parameter and option groups and the switches of the DB instance are the customer's settings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the engine with the parameter group that is attached.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Review parameter groups, public accessibility, deletion protection and log exports.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS",
                        title="Security in Amazon RDS",
                        read="2026-11",
                        quote="You only have to configure security for your use cases.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(("custom", True),),
                owner=Owner.CUSTOMER,
                because="The customer makes sure that its customizations work with the managed features.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches through the support perimeter whether infrastructure, operating system and database stay supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Test each customization with backups, recovery and upgrades.",
                        if_ignored="Automation is paused when a change leaves the support perimeter.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-custom",
                        title="Amazon RDS Custom",
                        read="2026-11",
                        quote="it's your responsibility to make sure that any customizations work with that feature",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
                when=(("placement", "outposts-rack"),),
                owner=Owner.CUSTOMER,
                because="RDS on Outposts needs the customer's links: to the Region, and between Outposts for Multi-AZ.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the Region's end of the connection.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Provide redundant network connections between the Outposts and to the Region.",
                        if_ignored="The database runs on locally, but without automatic backups, changes or replacement after a failure.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-on-outposts.maz",
                        title="Working with Multi-AZ deployments for Amazon RDS on AWS Outposts",
                        read="2026-11",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-on-outposts",
                        title="Working with Amazon RDS on AWS Outposts",
                        read="2026-11",
                        quote="Make sure that you have a reliable network connection between your Outpost and an AWS Region.",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                when=(("licence", "included"),),
                owner=Owner.AWS,
                because="The licence of the engine is part of the price: AWS holds it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Holds the licence of SQL Server, and of Oracle where the model is license-included.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check that edition and features in use are those that the model covers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="rds/client/create_db_instance",
                        title="RDS / Client / create_db_instance",
                        read="2026-11",
                        quote="RDS for Microsoft SQL Server - license-included",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                when=(
                    (
                        "licence",
                        (
                            "bring-your-own",
                            "marketplace",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="The licence of the engine is the customer's own, or a subscription that the customer took in AWS Marketplace.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the engine under the licence that the customer named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name the licence: for Db2 a parameter group and a self-managed licence in License Manager, or a Marketplace subscription.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="rds/client/create_db_instance",
                        title="RDS / Client / create_db_instance",
                        read="2026-11",
                        quote="requires a custom parameter group and an Amazon Web Services License Manager self-managed license",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="Major upgrades start only when the customer asks; minor ones can be left to RDS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers new engine versions.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades to the preferred minor version by itself.",
                        when=(("auto_minor_version_upgrade", True),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start major version upgrades by hand, after a test.",
                        if_ignored="The major version stays until its support ends.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start minor version upgrades too.",
                        when=(("auto_minor_version_upgrade", False),),
                        if_ignored="The minor version, with its security fixes, stays behind.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="USER_UpgradeDBInstance.Upgrading",
                        title="Upgrading a DB instance engine version",
                        read="2026-11",
                        quote="For major version upgrades, you must manually modify the DB engine version",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("custom_engine", "oracle"),),
                owner=Owner.CUSTOMER,
                because="An RDS Custom for Oracle DB instance moves to a new custom engine version only when the customer modifies it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the primary and then the read replicas that it manages.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create the new custom engine version and modify the DB instance to use it.",
                        if_ignored="The DB instance stays on its custom engine version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="custom-upgrading",
                        title="Upgrading a DB instance for Amazon RDS Custom for Oracle",
                        read="2026-11",
                        quote="You can upgrade an Amazon RDS Custom DB instance by modifying it to use a new custom engine version",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="RDS emits metrics and events; watching them is the customer's part.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes metrics to CloudWatch and sends RDS events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Set alarms for storage, CPU and connections, and subscribe to RDS events.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("custom", False),),
                owner=Owner.CUSTOMER,
                because="RDS installs a certificate on each instance; clients must use it and check it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs a server certificate on every DB instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect with TLS and verify the certificate; force TLS with the parameter of the engine.",
                        if_ignored="Clients that do not ask for TLS can connect in clear text where the engine allows it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn require_secure_transport on in a parameter group of your own.",
                        when=(("engine_family", "mysql"),),
                        if_ignored="MySQL 8.4 and older accept connections without TLS by default; MySQL 9.7 refuses them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn require_secure_transport on in a parameter group of your own, which MariaDB 10.5 and newer understand.",
                        when=(("engine_family", "mariadb"),),
                        if_ignored="MariaDB 11.4 and older accept connections without TLS by default; MariaDB 11.8 and newer refuse them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS.SSL",
                        title="Using SSL/TLS to encrypt a connection to a DB instance or cluster",
                        read="2026-11",
                        quote="SSL/TLS connections provide a layer of security by encrypting data that moves between your client and DB instance",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="mysql-ssl-connections.require-ssl",
                        title="Requiring SSL/TLS for all connections to a MySQL DB instance on Amazon RDS",
                        read="2026-11",
                        quote="For MySQL 8.4 and lower, the require_secure_transport parameter is set to 0 (OFF) by default.",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="mariadb-ssl-connections.require-ssl",
                        title="Requiring SSL/TLS for all connections to a MariaDB DB instance on Amazon RDS",
                        read="2026-11",
                        quote="For 11.8 and later versions, the default value is set to ON, enforcing SSL/TLS",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RDS_GUIDE,
                page="UsingWithRDS",
                title="Security in Amazon RDS",
                read="2026-11",
            ),
            Citation(
                of=RDS_GUIDE,
                page="Welcome",
                title="What is Amazon Relational Database Service (Amazon RDS)?",
                read="2026-11",
            ),
            Citation(
                of=RDS_GUIDE,
                page="rds-custom",
                title="Amazon RDS Custom",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="rds-proxy",
        name="Amazon RDS Proxy",
        kind=ServiceKind.SUB_PRODUCT,
        parent="rds",
        categories=("database",),
        cloudformation=("AWS::RDS::DBProxy", "AWS::RDS::DBProxyEndpoint", "AWS::RDS::DBProxyTargetGroup"),
        terraform=("aws_db_proxy",),
        uses=(
            Uses(
                profile="abstracted-service",
            ),
        ),
        facts=(
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="RDS Proxy uses certificates of AWS Certificate Manager.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificates of the proxy endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Rotate the certificate of the database behind the proxy as usual; applications that use the proxy need no change.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS.SSL",
                        title="Using SSL/TLS to encrypt a connection to a DB instance or cluster",
                        read="2026-11",
                        quote="you don't need to download Amazon RDS certificates or update applications that use RDS Proxy connections",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="UsingWithRDS.SSL-certificate-rotation",
                        title="Rotating your SSL/TLS certificate",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="The proxy connects to the standby by itself and keeps the connections of the application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Connects to the standby DB instance while preserving application connections.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the database behind the proxy a standby or replica.",
                        if_ignored="There is nothing to connect to when the only instance fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-proxy",
                        title="Amazon RDS Proxy",
                        read="2026-11",
                        quote="automatically connecting to a standby DB instance while preserving application connections",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="The proxy signs in to the database with the credentials that the customer puts into Secrets Manager.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reads the secrets and can enforce IAM authentication for clients.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a secret for each database user that connects through the proxy, and decide whether clients must use IAM.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-proxy",
                        title="Amazon RDS Proxy",
                        read="2026-11",
                        quote="enforce AWS Identity and Access Management (IAM) authentication for databases, and securely store credentials in AWS Secrets Manager",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The proxy stands in the VPC of the database and cannot be made public.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the proxy from being publicly accessible.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose subnets and security groups for the proxy and for each of its endpoints.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-proxy",
                        title="Amazon RDS Proxy",
                        read="2026-11",
                        quote="The proxy can't be publicly accessible, although the database can be.",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer sets how many connections the proxy may open to the database.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Pools connections, queues or throttles requests and sheds load beyond the limits.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the connection limits of the target group, and the timeouts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="rds-proxy",
                        title="Amazon RDS Proxy",
                        read="2026-11",
                        quote="If connection requests exceed the limits you specify, RDS Proxy rejects application connections",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RDS_GUIDE,
                page="rds-proxy",
                title="Amazon RDS Proxy",
                read="2026-11",
            ),
        ),
    ),
)
