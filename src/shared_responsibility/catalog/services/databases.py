"""Services of the family databases."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb
from ..sources import (
    BOTO3,
    ODB_API,
    SECURITY_PILLAR,
)

DOCUMENTDB_DEVELOPER_GUIDE = Source(
    id="documentdb-developer-guide",
    title="Amazon DocumentDB Developer Guide",
    url="https://docs.aws.amazon.com/documentdb/latest/developerguide/",
)
DOCUMENTDB_GUIDE = Source(
    id="documentdb-dev-guide",
    title="Amazon DocumentDB Developer Guide",
    url="https://docs.aws.amazon.com/documentdb/latest/devguide/",
)
DSQL_GUIDE = Source(
    id="aurora-dsql-user-guide",
    title="Amazon Aurora DSQL User Guide",
    url="https://docs.aws.amazon.com/aurora-dsql/latest/userguide/",
)
MEMORYDB_GUIDE = Source(
    id="memorydb-developer-guide",
    title="Amazon MemoryDB Developer Guide",
    url="https://docs.aws.amazon.com/memorydb/latest/devguide/",
)
MEMORYDB_SERVICE_GUIDE = Source(
    id="amazonmemorydb-developer-guide",
    title="Amazon MemoryDB Developer Guide",
    url="https://docs.aws.amazon.com/AmazonMemoryDB/latest/devguide/",
)
NEPTUNE_ANALYTICS_GUIDE = Source(
    id="neptune-analytics-user-guide",
    title="Neptune Analytics User Guide",
    url="https://docs.aws.amazon.com/neptune-analytics/latest/userguide/",
)
NEPTUNE_GUIDE = Source(
    id="neptune-user-guide",
    title="Amazon Neptune User Guide",
    url="https://docs.aws.amazon.com/neptune/latest/userguide/",
)
KEYSPACES_API = Source(
    id="keyspaces-api-reference",
    title="Amazon Keyspaces API Reference",
    url="https://docs.aws.amazon.com/keyspaces/latest/APIReference/",
)
KEYSPACES_GUIDE = Source(
    id="keyspaces-developer-guide",
    title="Amazon Keyspaces Developer Guide",
    url="https://docs.aws.amazon.com/keyspaces/latest/devguide/",
)

ODB_GUIDE = Source(
    id="odb-user-guide",
    title="Oracle Database@AWS User Guide",
    url="https://docs.aws.amazon.com/odb/latest/UserGuide/",
)

QLDB_GUIDE = Source(
    id="qldb-developer-guide",
    title="Amazon QLDB Developer Guide",
    url="https://docs.aws.amazon.com/qldb/latest/developerguide/",
)

SIMPLEDB_GUIDE = Source(
    id="simpledb-developer-guide",
    title="Amazon SimpleDB Developer Guide",
    url="https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/",
)

TIMESTREAM_GUIDE = Source(
    id="timestream-developer-guide",
    title="Amazon Timestream Developer Guide",
    url="https://docs.aws.amazon.com/timestream/latest/developerguide/",
)

SERVICES = (
    Service(
        id="docdb",
        name="Amazon DocumentDB (with MongoDB compatibility)",
        categories=("container-services", "database"),
        names=("Amazon DocumentDB", "documentdb"),
        sdk=("docdb", "docdb-elastic"),
        cloudformation=("AWS::DocDB::", "AWS::DocDBElastic::"),
        terraform=("aws_docdb_", "aws_docdbelastic_"),
        iam=("docdb-elastic",),
        arns=("rds:cluster", "rds:db"),
        prowler=("documentdb",),
        security_hub=("DocumentDB",),
        claims=(
            Sign(
                resource="AWS::RDS::DBCluster",
                path="Engine",
                reads=(("docdb*", True),),
            ),
            Sign(
                resource="AWS::RDS::DBInstance",
                path="Engine",
                reads=(("docdb*", True),),
            ),
        ),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="extended_support",
                question="Does it run an engine version past its end of standard support, in Extended Support?",
                find_out="Compare the engine version with the support dates of Amazon DocumentDB.",
                marked=(True,),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Storage encryption of a cluster is chosen when it is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers storage encryption in all Regions and for all instance sizes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Specify the storage encryption option when you create the cluster.",
                        evidence="StorageEncrypted is true for every cluster (aws docdb describe-db-clusters).",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_DEVELOPER_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting Amazon DocumentDB data at rest",
                        read="2026-11",
                        quote="You encrypt data at rest in your Amazon DocumentDB cluster by specifying the storage encryption option when you create your cluster.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="DocumentDB encrypts and decrypts transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts instances, storage volume, indexes, logs, automated backups and snapshots with AES-256.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key usable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_DEVELOPER_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting Amazon DocumentDB data at rest",
                        read="2026-11",
                        quote="Amazon DocumentDB handles encryption and decryption of your data transparently, with minimal impact on performance.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("extended_support", True),),
                owner=Owner.CUSTOMER,
                because="In Extended Support the customer must upgrade before that support ends.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patches and bug fixes to enrolled clusters, and attempts the upgrade after the end.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade to a newer engine version before the end of Extended Support.",
                        if_ignored="DocumentDB attempts to upgrade the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_DEVELOPER_GUIDE,
                        page="support-responsibilities",
                        title="Responsibilities",
                        read="2026-11",
                        quote="You are responsible for upgrading your engine to a newer engine version",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="The customer places instances in several Availability Zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires subnets in at least two Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run more than one instance and distribute them over at least two Availability Zones.",
                        if_ignored="Maintenance and failures interrupt a cluster with one instance for longer.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_DEVELOPER_GUIDE,
                        page="security.disaster-recovery-resiliency",
                        title="Resilience in Amazon DocumentDB",
                        read="2026-11",
                        quote="By distributing your cluster instances across at least two Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="The cluster volume spans three Availability Zones and heals itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates each part of the storage six ways over three Availability Zones and replaces failed disks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan snapshots and other Regions for what replication does not cover.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_DEVELOPER_GUIDE,
                        page="security.disaster-recovery-resiliency",
                        title="Resilience in Amazon DocumentDB",
                        read="2026-11",
                        quote="replicated six ways, across three Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer chooses the windows of the cluster and of each instance.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Assigns windows where none are chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance windows to times of low use; move them to defer a required update.",
                        if_ignored="DocumentDB works in windows that it assigned.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="db-instance-maintain",
                        title="Maintaining Amazon DocumentDB",
                        read="2026-11",
                        quote="You can defer by changing the maintenance window before that date.",
                    ),
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="elastic-cluster-maintenance",
                        title="Maintaining Amazon DocumentDB elastic clusters",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Optional updates have no date at which they are applied.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers optional engine patches and operating-system updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply them when it suits.",
                        if_ignored="Most operating-system updates become required, and in the end forced.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="db-instance-maintain",
                        title="Maintaining Amazon DocumentDB",
                        read="2026-11",
                        quote="No auto-apply date and no AHD notification; apply when it suits you.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Required and forced updates are applied by DocumentDB.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies required updates in the maintenance window after their date, and forced ones, the most critical, outside of it. Elastic clusters get engine patches in their window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Apply them before the date where that suits better.",
                        if_ignored="They are applied after the date, forced ones outside the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="db-instance-maintain",
                        title="Maintaining Amazon DocumentDB",
                        read="2026-11",
                        quote="A required action auto-applies during your cluster or instance maintenance window after its AutoAppliedAfterDate.",
                    ),
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="elastic-cluster-maintenance",
                        title="Maintaining Amazon DocumentDB elastic clusters",
                        read="2026-11",
                        quote="these patches are automatically scheduled to apply during an upcoming scheduled maintenance window",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon DocumentDB says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Minor and major engine versions are never applied automatically while supported.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes engine releases.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Modify the engine version of the cluster.",
                        if_ignored="The version stays.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DOCUMENTDB_GUIDE,
                        page="db-instance-maintain",
                        title="Maintaining Amazon DocumentDB",
                        read="2026-11",
                        quote="User-driven: you upgrade by modifying the cluster's engine version. Never auto-applies",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DOCUMENTDB_DEVELOPER_GUIDE,
                page="security.data-protection",
                title="Data protection in Amazon DocumentDB",
                read="2026-11",
            ),
            Citation(
                of=DOCUMENTDB_GUIDE,
                page="db-instance-maintain",
                title="Maintaining Amazon DocumentDB",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dsql",
        name="Amazon Aurora DSQL",
        categories=("abstracted-services", "database"),
        names=("Aurora DSQL", "aurora-dsql"),
        sdk=("dsql",),
        cloudformation=("AWS::DSQL::",),
        terraform=("aws_dsql_",),
        iam=("dsql",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Aurora DSQL encrypts all user data at rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all data with an AWS owned key by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where your rules ask for one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DSQL_GUIDE,
                        page="data-encryption",
                        title="Data encryption for Amazon Aurora DSQL",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="The active-active design automates recovery from failures.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Recovers without a failover that somebody starts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let clients retry, and use a multi-Region cluster where a Region must be replaceable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DSQL_GUIDE,
                        page="what-is-aurora-dsql",
                        title="What is Amazon Aurora DSQL?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Each committed transaction is replicated to three Availability Zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates committed log data to storage replicas in three Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan backups for what replication does not cover.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DSQL_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon Aurora DSQL",
                        read="2026-11",
                        quote="synchronously replicates all committed log data to user storage replicas in three AZs",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between the AWS owned key and a key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS owned key by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key of the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DSQL_GUIDE,
                        page="data-encryption",
                        title="Data encryption for Amazon Aurora DSQL",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A cluster can carry a policy of its own that says who may connect, and from where.",
                duties=(
                    Duty(
                        party="provider", verb=Verb.PROVIDE, text="Evaluates the policy of the cluster on each request."
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the cluster policy where other accounts or networks are to be let in or kept out.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="dsql/client/put_cluster_policy",
                        title="DSQL / Client / put_cluster_policy",
                        read="2026-11",
                        quote="allowing you to control which principals can perform actions on the cluster",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Whether a cluster can be deleted in one call is a setting of the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Refuses to delete a cluster while its deletion protection is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep deletion protection on for clusters that hold data.",
                        if_ignored="One call deletes the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="dsql/client/create_cluster",
                        title="DSQL / Client / create_cluster",
                        read="2026-11",
                        quote="If enabled, you can't delete your cluster.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DSQL_GUIDE,
                page="what-is-aurora-dsql",
                title="What is Amazon Aurora DSQL?",
                read="2026-11",
            ),
            Citation(
                of=DSQL_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in Amazon Aurora DSQL",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="keyspaces",
        name="Amazon Keyspaces (for Apache Cassandra)",
        categories=("database",),
        names=("Amazon Keyspaces", "Keyspaces", "cassandra"),
        sdk=("keyspaces", "keyspacesstreams"),
        cloudformation=("AWS::Cassandra::",),
        terraform=("aws_keyspaces_",),
        iam=("cassandra",),
        security_hub=("Keyspaces",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Tables are encrypted at rest without being asked; an AWS owned key is the default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts every table.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt what the application keeps elsewhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KEYSPACES_API,
                        page="API_EncryptionSpecification",
                        title="EncryptionSpecification",
                        read="2026-11",
                        quote="The default is type:AWS_OWNED_KMS_KEY.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Keyspaces encrypts and decrypts table data transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts the table data.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was chosen, enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KEYSPACES_API,
                        page="API_EncryptionSpecification",
                        title="EncryptionSpecification",
                        read="2026-11",
                        quote="Amazon Keyspaces encrypts and decrypts the table data at rest transparently",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Continuous backups of a table are off until somebody turns them on.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Offers point-in-time recovery for each table."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on point-in-time recovery for tables that must be restorable.",
                        enabled_by_default=False,
                        if_ignored="The table cannot be restored to an earlier moment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="keyspaces/client/create_table",
                        title="Keyspaces / Client / create_table",
                        read="2026-11",
                        quote="If it's not specified, the default is status=DISABLED.",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Tables are in one more Region only after the customer has added it to the keyspace.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Replicates all tables of the keyspace to each Region that was added.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add the Regions, and use client-side timestamps in the tables.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="keyspaces/client/update_keyspace",
                        title="Keyspaces / Client / update_keyspace",
                        read="2026-11",
                        quote="Amazon Keyspaces is going to replicate all tables in the keyspace to the new Region.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between an AWS owned key and a customer managed key for each table.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the key that was named, and a default key otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key and write its policy where you must control the key.",
                        if_ignored="An AWS owned key is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KEYSPACES_API,
                        page="API_EncryptionSpecification",
                        title="EncryptionSpecification",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KEYSPACES_GUIDE,
                page="configuration-vulnerability",
                title="Configuration and vulnerability analysis for Amazon Keyspaces",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="memorydb",
        name="Amazon MemoryDB",
        categories=("container-services", "database"),
        names=("Amazon MemoryDB for Redis",),
        sdk=("memorydb",),
        cloudformation=("AWS::MemoryDB::",),
        terraform=("aws_memorydb_",),
        iam=("memorydb",),
        prowler=("memorydb",),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        facts=(
            Fact(
                concern="application-configuration",
                owner=Owner.CUSTOMER,
                because="Replacement nodes can have other IP addresses; the application must follow them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces nodes as scheduled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Review the configuration of the application for node addresses.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_GUIDE,
                        page="nodes.nodereplacement",
                        title="Replacing nodes",
                        read="2026-11",
                        quote="You are responsible for reviewing your application configuration",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Encryption at rest is always on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the transaction log, disks during sync, snapshot and swap, and snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where the service key does not do.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in MemoryDB",
                        read="2026-11",
                        quote="MemoryDB at-rest encryption is always enabled",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="MemoryDB relaunches nodes to apply mandatory operating-system updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces nodes in the scheduled window to apply the updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Replace a node yourself before the window, or move the maintenance window.",
                        if_ignored="MemoryDB replaces the node as scheduled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_GUIDE,
                        page="nodes.nodereplacement",
                        title="Replacing nodes",
                        read="2026-11",
                        quote="we need to relaunch your MemoryDB nodes to apply mandatory OS updates to the underlying host",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between the service key and a key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses a service-managed key by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a symmetric KMS key of your own where needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in MemoryDB",
                        read="2026-11",
                        quote="ability to use your own symmetric customer managed customer root keys",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="Windows are mandatory; their time is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Works in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the window, and avoid critical work in it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_SERVICE_GUIDE,
                        page="managing-updates",
                        title="Managing the service updates",
                        read="2026-11",
                        quote="maintenance windows are mandatory for all customers",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Service updates are the customer's to apply before an auto-update starts.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces service updates by email, SNS, AWS Health and CloudWatch events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply service updates, those of type security-update as soon as possible.",
                        if_ignored="They may be applied in the maintenance window after their due date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_SERVICE_GUIDE,
                        page="managing-updates",
                        title="Managing the service updates",
                        read="2026-11",
                        quote="You control when to apply an update before an auto-update starts.",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="MemoryDB watches the fleet and makes service updates available.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Detects the need for updates and releases them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Receive the notices.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_GUIDE,
                        page="service-updates",
                        title="Service updates in MemoryDB",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Continuous managed maintenance is applied in the windows without any action.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies critical updates, which cannot be skipped.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEMORYDB_SERVICE_GUIDE,
                        page="managing-updates",
                        title="Managing the service updates",
                        read="2026-11",
                        quote="critical updates cannot be skipped to ensure the security and optimal performance of the system",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon MemoryDB says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
        ),
        sources=(
            Citation(
                of=MEMORYDB_GUIDE,
                page="security",
                title="Security in MemoryDB",
                read="2026-11",
            ),
            Citation(
                of=MEMORYDB_GUIDE,
                page="service-updates",
                title="Service updates in MemoryDB",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="neptune",
        name="Amazon Neptune",
        categories=("container-services", "database"),
        names=("Amazon Neptune Database",),
        sdk=("neptune", "neptunedata"),
        cloudformation=("AWS::Neptune::",),
        terraform=("aws_neptune_",),
        iam=("neptune-db",),
        arns=("rds:cluster", "rds:db"),
        prowler=("neptune",),
        security_hub=("Neptune",),
        claims=(
            Sign(
                resource="AWS::RDS::DBCluster",
                path="Engine",
                reads=(("neptune*", True),),
            ),
            Sign(
                resource="AWS::RDS::DBInstance",
                path="Engine",
                reads=(("neptune*", True),),
            ),
        ),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption is chosen when the cluster is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable encryption when you create the cluster.",
                        evidence="StorageEncrypted is true for every cluster (aws neptune describe-db-clusters).",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="encrypt",
                        title="Encrypting Neptune resources at rest",
                        read="2026-11",
                        quote="You can use Neptune encryption to increase data protection of your applications",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Neptune takes no backup before an operating-system update; the customer does.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers DB cluster snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Take a manual snapshot before you apply an operating-system update, and set the retention of automated backups.",
                        if_ignored="There is no backup from the moment before the update.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="cluster-maintenance",
                        title="Maintaining your Amazon Neptune DB Cluster",
                        read="2026-11",
                        quote="DB instances are not automatically backed up before an operating-system update",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="After a grace period Neptune schedules the upgrade off a major version at its end of life.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Schedules the upgrade to the most recent major version in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade within the grace period after the notice.",
                        if_ignored="Neptune upgrades in the next maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="release-types",
                        title="Types of engine release",
                        read="2026-11",
                        quote="an upgrade to the most recent major version is automatically scheduled to occur during the next maintenance window",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="If the primary instance fails, Neptune promotes a replica or creates a new primary.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Fails over, usually within 60 to 120 seconds where a replica exists.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the promotion priority of the replicas.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="managing-clusters-Managing.Backups",
                        title="Overview of backing up and restoring a Neptune DB cluster",
                        read="2026-11",
                        quote="If the primary instance in a DB cluster fails, Neptune automatically fails over to a new primary instance",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="Neptune replaces underlying hardware in the background.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces hardware as necessary.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="cluster-maintenance",
                        title="Maintaining your Amazon Neptune DB Cluster",
                        read="2026-11",
                        quote="This happens in the background, without your having to take any action",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Replicas exist only where the customer creates them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the data in several zones whatever the instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create replicas in two or more Availability Zones.",
                        if_ignored="A failed primary must be created anew.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="managing-clusters-Managing.Backups",
                        title="Overview of backing up and restoring a Neptune DB cluster",
                        read="2026-11",
                        quote="we recommend that you create at least one or more Neptune Replicas in two or more different Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Neptune keeps six copies over three Availability Zones and repairs them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Writes six copies over three Availability Zones and repairs failed segments.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan backups for what replication does not cover.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="feature-overview-storage",
                        title="Amazon Neptune storage reliability and high availability",
                        read="2026-11",
                        quote="Neptune uses quorum writes that make six copies of your data",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name the key at creation; it cannot be changed later.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the default key of the Region where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide on the KMS key before you create the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="encrypt",
                        title="Encrypting Neptune resources at rest",
                        read="2026-11",
                        quote="After you create a Neptune resource, you can't change the encryption key for that resource.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The weekly window in which Amazon Neptune maintains a cluster is chosen with the cluster.",
                duties=(
                    Duty(
                        party="provider", verb=Verb.APPLY, text="Does the maintenance of the cluster inside its window."
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the preferred maintenance window of the cluster, and let clients reconnect.",
                        if_ignored="A 30-minute window at random applies, on a random day of the week.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="neptune/client/create_db_cluster",
                        title="Neptune / Client / create_db_cluster",
                        read="2026-11",
                        quote="The default is a 30-minute window selected at random from an 8-hour block of time for each Amazon Region",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Operating-system updates that are available are the customer's to complete.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers the operating-system update for the instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Complete it promptly: readers first, then the writer.",
                        if_ignored="Available updates stay open; updating readers and writer at once can cause downtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="cluster-maintenance",
                        title="Maintaining your Amazon Neptune DB Cluster",
                        read="2026-11",
                        quote="It's generally best to update the reader instances in a DB cluster first, and then the writer instance.",
                    ),
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="manage-console-maintaining",
                        title="Maintaining an Amazon Neptune DB Cluster",
                        read="2026-11",
                        quote="Other updates are marked as Available, and these you can defer indefinitely.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Patch versions and required updates are applied by Neptune.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patch versions in the next maintenance window after their release, and required operating-system updates after notice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance window; apply required updates earlier where that suits better.",
                        if_ignored="Neptune applies them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="release-types",
                        title="Types of engine release",
                        read="2026-11",
                        quote="they are automatically applied during the next maintenance window following their release",
                    ),
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="manage-console-maintaining",
                        title="Maintaining an Amazon Neptune DB Cluster",
                        read="2026-11",
                        quote="Required patching is automatically scheduled only for patches that are related to security and instance reliability.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon Neptune says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Major versions are installed by the customer; for minor ones automatic application is its choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes engine releases.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install new major versions, and choose whether minor versions are applied automatically.",
                        if_ignored="A major version stays until its end of life.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="release-types",
                        title="Types of engine release",
                        read="2026-11",
                        quote="Major version updates are entirely optional until the major version that you're using reaches its end of life.",
                    ),
                    Citation(
                        of=NEPTUNE_GUIDE,
                        page="engine-maintenance-management",
                        title="Managing engine updates to your Neptune DB cluster",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NEPTUNE_GUIDE,
                page="cluster-maintenance",
                title="Maintaining your Amazon Neptune DB Cluster",
                read="2026-11",
            ),
            Citation(
                of=NEPTUNE_GUIDE,
                page="encrypt",
                title="Encrypting Neptune resources at rest",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="neptune-graph",
        name="Amazon Neptune Analytics",
        categories=("database",),
        names=("Neptune Analytics",),
        sdk=("neptune-graph",),
        cloudformation=("AWS::NeptuneGraph::",),
        terraform=("aws_neptunegraph_",),
        iam=("neptune-graph",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Neptune Analytics is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEPTUNE_ANALYTICS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Neptune Analytics",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NEPTUNE_ANALYTICS_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Neptune Analytics",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="odb",
        name="Oracle Database@AWS",
        categories=("database",),
        names=(
            "ODB",
            "Oracle Database at AWS",
            "oracle-database-at-aws",
        ),
        sdk=("odb",),
        cloudformation=("AWS::ODB::",),
        terraform=("aws_odb_",),
        iam=("odb",),
        uses=(
            Uses(profile="managed-database-with-os-access"),
            Uses(profile="managed-database", when=(("form", "autonomous"),)),
        ),
        asks=(
            Circumstance(
                name="form",
                values=("autonomous", "vm-cluster"),
                question="Is it an Autonomous VM cluster, or a VM cluster on which you run databases yourself?",
                find_out="List the clusters (aws odb list-cloud-vm-clusters, aws odb list-cloud-autonomous-vm-clusters).",
                signs=(
                    Sign(resource="AWS::ODB::CloudVmCluster", reads=(("*", "vm-cluster"),)),
                    Sign(resource="AWS::ODB::CloudAutonomousVmCluster", reads=(("*", "autonomous"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="facility-physical-security",
                owner=Owner.AWS,
                because="The Exadata machines stand in data centers of AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Guards the data centers in which the Exadata machines stand.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
                    ),
                ),
            ),
            Fact(
                concern="facility-physical-security",
                when=(("form", "autonomous"),),
                owner=Owner.AWS,
                because="The Exadata machines stand in data centers of AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Guards the data centers in which the Exadata machines stand.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="Oracle manages the Exadata machines; they stand in data centers of AWS. Neither is the customer's.",
                duties=(
                    Duty(party="oracle", verb=Verb.APPLY, text="Manages the Exadata infrastructure."),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Houses it in AWS data centers."),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices of AWS and of Oracle about the infrastructure.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                when=(("form", "autonomous"),),
                owner=Owner.AWS,
                because="Oracle manages the Exadata machines; they stand in data centers of AWS. Neither is the customer's.",
                duties=(
                    Duty(party="oracle", verb=Verb.APPLY, text="Manages the Exadata infrastructure."),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Houses it in AWS data centers."),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices of AWS and of Oracle about the infrastructure.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_API,
                        page="Welcome",
                        title="Welcome",
                        read="2026-11",
                        quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may create, change and delete the infrastructure and its clusters is said in IAM policies of the customer.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Evaluates IAM policies on every request."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Say in IAM policies who may manage Exadata infrastructure, VM clusters and tags.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Use AWS Identity and Access Management (IAM) policies to assign permissions",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("form", "autonomous"),),
                owner=Owner.CUSTOMER,
                because="Who may create, change and delete the infrastructure and its clusters is said in IAM policies of the customer.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Evaluates IAM policies on every request."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Say in IAM policies who may manage Exadata infrastructure, VM clusters and tags.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Use AWS Identity and Access Management (IAM) policies to assign permissions",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Who can log in to the databases is said with the features of the Oracle database.",
                duties=(
                    Duty(
                        party="oracle", verb=Verb.PROVIDE, text="Provides the security features of the database engine."
                    ),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Has no part in the users of the database."),
                    Duty(
                        party="customer", verb=Verb.CONFIGURE, text="Create database users and control who can log in."
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Use the security features of your Oracle database engine to control who can log in to the databases",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("form", "autonomous"),),
                owner=Owner.CUSTOMER,
                because="Who can log in to the databases is said with the features of the Oracle database.",
                duties=(
                    Duty(
                        party="oracle", verb=Verb.PROVIDE, text="Provides the security features of the database engine."
                    ),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Has no part in the users of the database."),
                    Duty(
                        party="customer", verb=Verb.CONFIGURE, text="Create database users and control who can log in."
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Use the security features of your Oracle database engine to control who can log in to the databases",
                    ),
                ),
            ),
            Fact(
                concern="service-incident-response",
                owner=Owner.AWS,
                because="AWS's page counts three parties: AWS, OCI and the customer; an event inside the service is for the first two.",
                duties=(
                    Duty(party="provider", verb=Verb.RECOVER, text="Responds to events in the AWS infrastructure."),
                    Duty(
                        party="oracle",
                        verb=Verb.RECOVER,
                        text="Responds to events in the Exadata infrastructure that it manages.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Security is a shared responsibility between AWS, OCI, and you.",
                    ),
                ),
            ),
            Fact(
                concern="service-incident-response",
                when=(("form", "autonomous"),),
                owner=Owner.AWS,
                because="AWS's page counts three parties: AWS, OCI and the customer; an event inside the service is for the first two.",
                duties=(
                    Duty(party="provider", verb=Verb.RECOVER, text="Responds to events in the AWS infrastructure."),
                    Duty(
                        party="oracle",
                        verb=Verb.RECOVER,
                        text="Responds to events in the Exadata infrastructure that it manages.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ODB_GUIDE,
                        page="security",
                        title="Security in Oracle Database@AWS",
                        read="2026-11",
                        quote="Security is a shared responsibility between AWS, OCI, and you.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ODB_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="Oracle Exadata infrastructure managed by Oracle Cloud Infrastructure (OCI) inside AWS data centers",
            ),
            Citation(
                of=ODB_GUIDE,
                page="getting-started",
                title="Getting started with Oracle Database@AWS",
                read="2026-11",
            ),
            Citation(of=ODB_GUIDE, page="security", title="Security in Oracle Database@AWS", read="2026-11"),
        ),
    ),
    Service(
        id="qldb",
        name="Amazon Quantum Ledger Database (QLDB)",
        lifecycle=Lifecycle.RETIRED,
        ended="2025-07",
        categories=("database",),
        sdk=("qldb", "qldb-session"),
        cloudformation=("AWS::QLDB::",),
        terraform=("aws_qldb_",),
        iam=("qldb",),
        sources=(
            Citation(
                of=QLDB_GUIDE,
                page="document-history",
                title="Release history for Amazon QLDB",
                read="2026-11",
                quote="Existing customers will be able to use Amazon QLDB until end of support on 07/31/2025.",
            ),
        ),
    ),
    Service(
        id="rds-on-vmware",
        name="Amazon RDS on VMware",
        lifecycle=Lifecycle.RETIRED,
        categories=("database",),
    ),
    Service(
        id="sdb",
        name="Amazon SimpleDB",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("database",),
        names=(
            "SimpleDB",
            "simpledb",
        ),
        sdk=("sdb", "simpledbv2"),
        cloudformation=("AWS::SDB::",),
        terraform=("aws_simpledb_",),
        iam=("sdb",),
        uses=(Uses(profile="serverless-data"),),
        sources=(
            Citation(
                of=SIMPLEDB_GUIDE,
                page="APISummary",
                title="API Summary",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="timestream",
        name="Amazon Timestream for LiveAnalytics",
        lifecycle=Lifecycle.CLOSED,
        categories=("database",),
        names=(
            "Amazon Timestream",
            "Timestream",
            "Timestream for LiveAnalytics",
        ),
        sdk=("timestream-query", "timestream-write"),
        cloudformation=("AWS::Timestream::",),
        terraform=("aws_timestreamquery_", "aws_timestreamwrite_"),
        iam=("timestream",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="Client applications and what they depend on are the customer's to patch.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the client applications of Timestream and the libraries they use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="ConfigAndVulnerability",
                        title="Configuration and vulnerability analysis in Timestream",
                        read="2026-11",
                        quote="It is the customer responsibility to patch their client applications with the relevant client side dependencies.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Encryption is on by default and cannot be turned off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all data at rest with AES-256.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on; choose the KMS key of the database.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="EncryptionAtRest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="Encryption is turned on by default on your Timestream for LiveAnalytics database, and cannot be turned off.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Timestream encrypts the data of its tables itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts memory store and magnetic store.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="EncryptionAtRest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="You don't need to modify your database client applications to use encryption.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Without a key of the customer Timestream makes one in its account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates and uses the key alias/aws/timestream where none is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the database a customer managed key, if you need control over the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="EncryptionAtRest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="You may use your own customer managed key in KMS to encrypt your Timestream for LiveAnalytics data.",
                    ),
                ),
            ),
            Fact(
                concern="penetration-testing",
                owner=Owner.CUSTOMER,
                because="AWS asks customers to consider penetration tests.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Test your own use of the service, within the policy for penetration tests, where that is appropriate.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="ConfigAndVulnerability",
                        title="Configuration and vulnerability analysis in Timestream",
                        read="2026-11",
                        quote="Customers should consider penetration testing if appropriate",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Timestream is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects all communication by TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="EncryptionInTransit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="By default, all communications to and from Timestream for LiveAnalytics are protected by using Transport Layer Security (TLS) encryption.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TIMESTREAM_GUIDE,
                page="EncryptionAtRest",
                title="Encryption at rest",
                read="2026-11",
            ),
            Citation(
                of=TIMESTREAM_GUIDE,
                page="EncryptionInTransit",
                title="Encryption in transit",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="timestream-influxdb",
        name="Amazon Timestream for InfluxDB",
        categories=("database",),
        names=("Timestream for InfluxDB",),
        sdk=("timestream-influxdb",),
        terraform=("aws_timestreaminfluxdb_",),
        iam=("timestream-influxdb",),
        uses=(Uses(profile="managed-database"),),
        facts=(
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="Client applications and what they depend on are the customer's to patch.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the client applications of Timestream for InfluxDB and the libraries they use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="ConfigAndVulnerability-timestream-for-influxdb",
                        title="Configuration and vulnerability analysis in Timestream for InfluxDB",
                        read="2026-11",
                        quote="It is the customer responsibility to patch their client applications with the relevant client side dependencies.",
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
                        text="Decide what the database holds, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="data-protection-for-influx-db",
                        title="Data protection in Timestream for InfluxDB",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="The operating system under the database is updated in the service's maintenance.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates hardware, operating system and engine version in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Expect the instance to be offline for a short time.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="timestream-for-influx-managing-maintaining-db",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="Updates to the operating system most often occur for security issues.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The weekly window is the service's choice unless the customer names one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Chooses the window where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Name a preferred maintenance window and its time zone.",
                        if_ignored="The service determines the window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="timestream-for-influx-managing-maintaining-db",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="You can configure your maintenance window in two ways",
                    ),
                ),
            ),
            Fact(
                concern="penetration-testing",
                owner=Owner.CUSTOMER,
                because="AWS asks customers to consider penetration tests.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Test your own use of the service, within the policy for penetration tests, where that is appropriate.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="ConfigAndVulnerability-timestream-for-influxdb",
                        title="Configuration and vulnerability analysis in Timestream for InfluxDB",
                        read="2026-11",
                        quote="Customers should consider penetration testing if appropriate",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Required patches are scheduled by the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Schedules and applies required patches, typically once every few months.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the window to a time of low use.",
                        if_ignored="Maintenance takes place in the default window, every day between 12 AM and 4 AM local time of the Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="timestream-for-influx-managing-maintaining-db",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="Required patching is automatically scheduled only for patches that are related to security and instance reliability.",
                    ),
                    Citation(
                        of=TIMESTREAM_GUIDE,
                        page="timestream-for-influx-managing-maintaining-db",
                        title="Maintaining a DB instance",
                        read="2026-11",
                        quote="Maintenance windows are configured to take place everyday between 12 AM and 4 AM",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TIMESTREAM_GUIDE,
                page="data-protection-for-influx-db",
                title="Data protection in Timestream for InfluxDB",
                read="2026-11",
            ),
            Citation(
                of=TIMESTREAM_GUIDE,
                page="timestream-for-influx-managing-maintaining-db",
                title="Maintaining a DB instance",
                read="2026-11",
            ),
        ),
    ),
)
