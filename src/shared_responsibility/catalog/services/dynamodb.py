"""Amazon DynamoDB and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import DISASTER_RECOVERY, DYNAMODB_GUIDE

SERVICES = (
    Service(
        id="dax",
        name="Amazon DynamoDB Accelerator (DAX)",
        kind=ServiceKind.PART,
        parent="dynamodb",
        categories=("container-services", "database"),
        names=("Amazon DynamoDB Accelerator", "DAX", "DynamoDB Accelerator"),
        sdk=("dax",),
        cloudformation=("AWS::DAX::",),
        terraform=("aws_dax_",),
        iam=("dax",),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption at rest of a DAX cluster is chosen when the cluster is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest for the data that DAX keeps on disk.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption at rest when you create the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="dax-deploy-cluster",
                        title="Deploying a DAX cluster",
                        read="2026-11",
                        quote="You configure encryption at rest and encryption in transit while creating a DAX cluster.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="The customer sets the number of nodes and their zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Spreads the nodes over Availability Zones where the zones are left to it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run several nodes and spread them over Availability Zones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="dax-deploy-cluster",
                        title="Deploying a DAX cluster",
                        read="2026-11",
                        quote="We recommend that you spread the DAX nodes across multiple Availability Zones.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="DAX reads and writes tables with a role that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks access to DAX separately from access to DynamoDB.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the DAX role only the tables and operations it needs, and narrow who may manage the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="dax-deploy-cluster",
                        title="Deploying a DAX cluster",
                        read="2026-11",
                        quote="This role should follow the principle of least privilege",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="DAX.cluster-management",
                        title="DAX cluster management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="A DAX cluster stands in a VPC of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places the nodes in the subnets of the subnet group.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose subnet group and security groups of the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="dax-deploy-cluster",
                        title="Deploying a DAX cluster",
                        read="2026-11",
                        quote="This gives you complete control over your virtual networking environment",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer chooses node type and number; another node type means another cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Adds or removes nodes when asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose node type and number of nodes; create a new cluster to change the node type.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="DAX.concepts.cluster",
                        title="DAX cluster components",
                        read="2026-11",
                        quote="You must create a new cluster with the new node type.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Encryption in transit of a DAX cluster is chosen when the cluster is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers TLS between the application and the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the cluster with encryption in transit, and connect with a client that uses it.",
                        if_ignored="Data in DAX are the exception to the encryption of DynamoDB in transit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="dax-deploy-cluster",
                        title="Deploying a DAX cluster",
                        read="2026-11",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.usagenotes",
                        title="DynamoDB encryption at rest usage notes",
                        read="2026-11",
                        quote="All your data in DynamoDB is encrypted in transit (except the data in DAX).",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DYNAMODB_GUIDE,
                page="DAX.cluster-management",
                title="DAX cluster management",
                read="2026-11",
            ),
            Citation(
                of=DYNAMODB_GUIDE,
                page="dax-deploy-cluster",
                title="Deploying a DAX cluster",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dynamodb",
        name="Amazon DynamoDB",
        categories=("abstracted-services", "database"),
        sdk=("dynamodb", "dynamodbstreams"),
        cloudformation=("AWS::DynamoDB::", "AWS::Serverless::SimpleTable"),
        terraform=("aws_dynamodb_",),
        iam=("dynamodb",),
        prowler=("dynamodb",),
        security_hub=("DynamoDB",),
        asff=("AwsDynamoDbTable",),
        names=("DynamoDB Streams",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        asks=(
            Circumstance(
                name="point_in_time_recovery",
                question="Is point-in-time recovery on for the table?",
                find_out="Read PointInTimeRecoveryStatus (aws dynamodb describe-continuous-backups).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::DynamoDB::Table",
                        path="PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                        reads=(("DISABLED", False), ("ENABLED", True), ("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::DynamoDB::GlobalTable",
                        path="Replicas[].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                        reads=(("false", False), ("true", True)),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Since November 2018 server-side encryption is on for every table and cannot be turned off; tables from before it were encrypted too. It does not cover data in transit or in use.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all table data; earlier tables were encrypted with the AWS owned key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose another key type where the AWS owned key does not meet your rules.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.usagenotes",
                        title="DynamoDB encryption at rest usage notes",
                        read="2026-11",
                        quote="Server-side encryption at rest is enabled on all DynamoDB table data and cannot be disabled.",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="EncryptionAtRest",
                        title="DynamoDB encryption at rest",
                        read="2026-11",
                        quote="All user data stored in Amazon DynamoDB is fully encrypted at rest.",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="DocumentHistory",
                        title="Document history for DynamoDB",
                        read="2026-11",
                        quote="Amazon DynamoDB encrypts all customer data at rest",
                    ),
                ),
                since="2018-11",
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="DynamoDB encrypts tables, indexes, streams and backups itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts tables, secondary indexes, streams and backups with AES-256.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key usable where you chose one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.howitworks",
                        title="DynamoDB encryption at rest: How it works",
                        read="2026-11",
                        quote="Amazon DynamoDB encryption at rest encrypts your data using 256-bit Advanced Encryption Standard (AES-256)",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="The customer decides on the backup strategy of its tables and configures it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers point-in-time recovery and on-demand backups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which tables need point-in-time recovery, on-demand backups or AWS Backup plans, and for how long.",
                        if_ignored="A table without point-in-time recovery cannot be restored to an earlier moment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="PointInTimeRecovery",
                        title="Point-in-time recovery for DynamoDB",
                        read="2026-11",
                        quote="you can enable continuous backups using point-in-time recovery",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("point_in_time_recovery", True),),
                owner=Owner.AWS,
                because="With point-in-time recovery on, DynamoDB keeps incremental backups by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains incremental backups for a restore to any moment of the last 35 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep point-in-time recovery enabled, also on each replica of a global table that needs it.",
                        if_ignored="Turning it off and on again resets the start of the time that can be restored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="PointInTimeRecovery",
                        title="Point-in-time recovery for DynamoDB",
                        read="2026-11",
                        quote="DynamoDB maintains incremental backups of your table.",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="pointintimerecovery_beforeyoubegin",
                        title="Before you begin using point-in-time recovery",
                        read="2026-11",
                        quote="You can enable point-in-time recovery on each local replica of a global table.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="No backup of a table is taken until the customer asks for one or enables point-in-time recovery.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Takes an on-demand backup when asked, without an effect on performance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create on-demand backups, schedule them with AWS Backup, or enable point-in-time recovery.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="PointInTimeRecovery",
                        title="Point-in-time recovery for DynamoDB",
                        read="2026-11",
                        quote="You can create on-demand backups of your Amazon DynamoDB tables",
                    ),
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Data in use is protected only if the customer encrypts before sending.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies client-side encryption libraries.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Encrypt sensitive attributes in the client where server-side encryption is not enough.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.usagenotes",
                        title="DynamoDB encryption at rest usage notes",
                        read="2026-11",
                        quote="Protect your data before sending it to DynamoDB using client-side encryption.",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Copies in other Regions exist only where the customer configures them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers global tables and cross-Region restores.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add replica Regions (global tables) or copy backups where a Region must be replaceable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="pointintimerecovery_beforeyoubegin",
                        title="Before you begin using point-in-time recovery",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="AWS plans for the service; what the workload does without a table or a Region is for the customer to plan.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Keeps plans for the service itself."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan how the workload goes on: restore from backup, or global tables in a second Region, and rehearse it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and vulnerability analysis in Amazon DynamoDB",
                        read="2026-11",
                    ),
                ),
                contested="The page on configuration and vulnerability analysis counts disaster recovery among the tasks that AWS handles. That sentence stands on the page of most services and speaks of the service's own systems; backups, global tables and where the workload goes are chosen by the customer.",
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="DynamoDB has no machine that a customer could see; AWS patches what runs it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the operating systems of the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and vulnerability analysis in Amazon DynamoDB",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-provisioning",
                owner=Owner.AWS,
                because="DynamoDB takes hardware provisioning off the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides, sets up and extends the hardware.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="Introduction",
                        title="What is Amazon DynamoDB?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Table data are replicated over several Availability Zones of the Region automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates the data over Availability Zones in the Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan backups and other Regions for what replication does not cover: wrong writes and the loss of the Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="Introduction",
                        title="What is Amazon DynamoDB?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses among AWS owned, AWS managed and customer managed keys.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the AWS owned key unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key type of each table, and write the policy of a customer managed key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.howitworks",
                        title="DynamoDB encryption at rest: How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="AWS patches operating system and database software of DynamoDB.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the database software.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and vulnerability analysis in Amazon DynamoDB",
                        read="2026-11",
                    ),
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="Introduction",
                        title="What is Amazon DynamoDB?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="DynamoDB spreads data and traffic over its machines; the customer never scales a cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes machines and partitions as tables and traffic grow.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the capacity mode, and limits or auto scaling for provisioned throughput.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="Introduction",
                        title="What is Amazon DynamoDB?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service endpoints speak HTTPS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves its API over HTTPS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the HTTPS default of the SDKs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="encryption.usagenotes",
                        title="DynamoDB encryption at rest usage notes",
                        read="2026-11",
                        quote="By default, communications to and from DynamoDB use the HTTPS protocol",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DYNAMODB_GUIDE,
                page="configuration-vulnerability",
                title="Configuration and vulnerability analysis in Amazon DynamoDB",
                read="2026-11",
            ),
            Citation(
                of=DYNAMODB_GUIDE,
                page="Introduction",
                title="What is Amazon DynamoDB?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dynamodb-global-tables",
        name="Amazon DynamoDB global tables",
        kind=ServiceKind.FEATURE,
        parent="dynamodb",
        categories=("abstracted-services", "database"),
        names=("DynamoDB global table",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="cross-region-replication",
                owner=Owner.AWS,
                because="DynamoDB creates the replicas and propagates every change between them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates identical tables in the chosen Regions and replicates changes to all of them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the Regions of the replicas.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="GlobalTables",
                        title="Global tables: Multi-Region replication for DynamoDB",
                        read="2026-11",
                        quote="DynamoDB performs all of the necessary tasks to create identical tables in these Regions",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="The customer names the Regions in which the table is available.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the table in the Regions that were named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose only Regions in which the data may lie.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DYNAMODB_GUIDE,
                        page="GlobalTables",
                        title="Global tables: Multi-Region replication for DynamoDB",
                        read="2026-11",
                        quote="you can specify the AWS Regions where you want the table to be available",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DYNAMODB_GUIDE,
                page="GlobalTables",
                title="Global tables: Multi-Region replication for DynamoDB",
                read="2026-11",
            ),
        ),
    ),
)
