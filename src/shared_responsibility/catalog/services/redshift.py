"""Amazon Redshift and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    SECRETS_MANAGER_GUIDE,
    SECURITY_PILLAR,
)

REDSHIFT_GUIDE = Source(
    id="redshift-management-guide",
    title="Amazon Redshift Management Guide",
    url="https://docs.aws.amazon.com/redshift/latest/mgmt/",
)

SERVICES = (
    Service(
        id="redshift",
        name="Amazon Redshift",
        categories=("analytics", "container-services"),
        names=("Amazon Redshift provisioned", "Redshift cluster"),
        sdk=("redshift", "redshift-data"),
        cloudformation=("AWS::Redshift::",),
        terraform=("aws_redshift_", "aws_redshiftdata_"),
        iam=("redshift", "redshift-data", "sqlworkbench"),
        prowler=("redshift",),
        security_hub=("Redshift",),
        asff=("AwsRedshiftCluster",),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="managed_master_password",
                question="Does Redshift manage the admin password in Secrets Manager?",
                find_out="Look for MasterPasswordSecretArn (aws redshift describe-clusters).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::Redshift::Cluster",
                        path="ManageMasterPassword",
                        reads=(("false", False), ("true", True)),
                    ),
                    Sign(
                        resource="AWS::Redshift::Cluster",
                        path="MasterUserPassword",
                        reads=(("*", False),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Redshift encrypts new clusters and their snapshots by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the cluster and its snapshots unless encryption is turned off afterwards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep encryption on, and modify older clusters that are not encrypted.",
                        if_ignored="An older unencrypted cluster stays so until it is modified.",
                        evidence="Encrypted is true for every cluster (aws redshift describe-clusters).",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="working-with-db-encryption",
                        title="Amazon Redshift database encryption",
                        read="2026-11",
                        quote="your database is encrypted by default to protect your data at rest",
                    ),
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-server-side-encryption",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="Optionally, you can protect all data stored on disks within a cluster",
                    ),
                ),
                contested="The page on encryption at rest still calls it optional. The page on database encryption says that the database is encrypted by default, which is the newer text and is taken here.",
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Redshift encrypts data as it writes them and decrypts them for authorized access.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts data blocks, system metadata and snapshots with AES-256.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-server-side-encryption",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="Amazon Redshift optionally encrypts your data as it writes it in its data centers and decrypts it for you when you access it",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Schedule, retention and manual snapshots are settings of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Deletes automated snapshots at the end of their retention period.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the retention period of automated snapshots and a schedule; take manual snapshots for what must be kept longer.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="working-with-snapshots",
                        title="Amazon Redshift snapshots and backups",
                        read="2026-11",
                        quote="When you launch a cluster, you can set the retention period for automated and manual snapshots.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="Redshift takes incremental snapshots of a cluster automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes incremental automated snapshots and stores them in Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Prove from time to time that a restore works.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="working-with-snapshots",
                        title="Amazon Redshift snapshots and backups",
                        read="2026-11",
                        quote="Amazon Redshift automatically takes incremental snapshots that track changes to the cluster since the previous automated snapshot.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="Redshift installs certificates of AWS Certificate Manager on each cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates and installs the server certificates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let clients trust the public certificate authorities of ACM.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="Amazon Redshift creates and installs AWS Certificate Manager (ACM) issued certificates on each cluster",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Snapshots are copied to another Region only where the customer configures it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Copies automated and manual snapshots to the destination Region once that is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on cross-Region snapshot copy, with destination, retention and key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="cross-region-snapshot-copy",
                        title="Copying a snapshot to another AWS Region",
                        read="2026-11",
                        quote="You can configure Amazon Redshift to automatically copy snapshots (automated or manual) for a cluster to another AWS Region.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses the top-level key: of AWS, of its own in KMS, or in an HSM.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Integrates with AWS KMS by itself.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key, or connect your HSM with client and server certificates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="working-with-db-encryption",
                        title="Amazon Redshift database encryption",
                        read="2026-11",
                        quote="You can use either AWS Key Management Service (AWS KMS) or a hardware security module (HSM) to manage the top-level encryption keys",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer controls window, track and deferral of maintenance.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Assigns a 30-minute window at random where none is chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance window and track, and defer maintenance in critical periods.",
                        if_ignored="The cluster is unavailable in a window that Redshift chose.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="rs-cluster-maintenance",
                        title="Cluster maintenance",
                        read="2026-11",
                        quote="you can control when we deploy updates to your clusters",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Security groups decide which networks may connect to a cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the security groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the inbound rules of the security groups, and keep the cluster from being publicly accessible.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="iam-redshift-user-mgmt",
                        title="Security in Amazon Redshift",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.AWS,
                because="There is nothing for the customer to install: non-mandatory updates can only be deferred for a time.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies updates in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Defer a non-mandatory update where it does not suit.",
                        if_ignored="The update is applied in the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="rs-cluster-maintenance",
                        title="Cluster maintenance",
                        read="2026-11",
                        quote="you have the option to defer non-mandatory maintenance updates for a period of time",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Redshift patches clusters itself, in their maintenance windows.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patches and upgrades to the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the maintenance window to a time of low use.",
                        if_ignored="A 30-minute window at random applies, on a random day of the week.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="rs-cluster-maintenance",
                        title="Cluster maintenance",
                        read="2026-11",
                        quote="Amazon Redshift periodically performs maintenance to apply upgrades to your cluster.",
                    ),
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in Amazon Redshift",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                    Citation(
                        of=BOTO3,
                        page="redshift/client/create_cluster",
                        title="Redshift / Client / create_cluster",
                        read="2026-11",
                        quote="A 30-minute window selected at random from an 8-hour block of time per region",
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon Redshift says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="secret-rotation",
                when=(("managed_master_password", True),),
                owner=Owner.AWS,
                because="Redshift keeps the admin password in Secrets Manager and rotates it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rotates the admin password.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Read the secret at each connection, and rotate the passwords of other database users yourself.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECRETS_MANAGER_GUIDE,
                        page="rotate-secrets_managed",
                        title="Managed rotation for AWS Secrets Manager secrets",
                        read="2026-11",
                        quote="Amazon Redshift offers managed rotation for admin passwords.",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="The query editor is an application that AWS manages.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the query editor.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in Amazon Redshift",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.AWS,
                because="New cluster versions reach a cluster through its maintenance track.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the cluster to the version of its track in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose between the newest release and the one before it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="rs-cluster-maintenance",
                        title="Cluster maintenance",
                        read="2026-11",
                        quote="You can also choose whether your cluster runs the most recently released version, or the version released previously",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Redshift supports TLS; whether connections must use it is a setting of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers TLS to JDBC and ODBC clients and uses it towards Amazon S3 and DynamoDB.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require TLS in the parameter group and verify the certificate in the client.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="security-encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="You can configure your environment to protect the confidentiality and integrity of data in transit.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=REDSHIFT_GUIDE,
                page="iam-redshift-user-mgmt",
                title="Security in Amazon Redshift",
                read="2026-11",
            ),
            Citation(
                of=REDSHIFT_GUIDE,
                page="rs-cluster-maintenance",
                title="Cluster maintenance",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="redshift-serverless",
        name="Amazon Redshift Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="redshift",
        categories=("analytics",),
        sdk=("redshift-serverless",),
        cloudformation=("AWS::RedshiftServerless::",),
        terraform=("aws_redshiftserverless_",),
        iam=("redshift-serverless",),
        security_hub=("RedshiftServerless",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="What must be kept longer than recovery points is for the customer to snapshot.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers snapshots of a namespace.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Take snapshots for longer retention.",
                        if_ignored="Recovery points are gone after 24 hours.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-considerations",
                        title="Amazon Redshift Serverless feature overview",
                        read="2026-11",
                    ),
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-snapshots-recovery-points",
                        title="Snapshots and recovery points",
                        read="2026-11",
                        quote="snapshots that are manually created",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="Redshift Serverless creates recovery points by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates a recovery point every 30 minutes and keeps it for 24 hours.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Restore from a recovery point or snapshot when needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-considerations",
                        title="Amazon Redshift Serverless feature overview",
                        read="2026-11",
                    ),
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-snapshots-recovery-points",
                        title="Snapshots and recovery points",
                        read="2026-11",
                        quote="Recovery points are created every 30 minutes and are kept for 24 hours.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.NOT_APPLICABLE,
                because="Redshift Serverless has no maintenance window: versions change without interrupting connections.",
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-usage-considerations",
                        title="Considerations when using Amazon Redshift Serverless",
                        read="2026-11",
                        quote="There is no maintenance window with Amazon Redshift Serverless.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The customer gives the workgroup its subnets and security groups.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places the endpoint in the subnets that are named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose subnets over enough Availability Zones with free addresses, and the security groups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-usage-considerations",
                        title="Considerations when using Amazon Redshift Serverless",
                        read="2026-11",
                        quote="You must have at least three subnets, and they must span across three Availability Zones.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Software versions are updated automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies software updates without interrupting connections or queries.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-usage-considerations",
                        title="Considerations when using Amazon Redshift Serverless",
                        read="2026-11",
                        quote="Software version updates are automatically applied.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Redshift Serverless provisions and scales capacity itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions data warehouse capacity and adjusts it in seconds.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set base capacity and usage limits.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-whatis",
                        title="What is Amazon Redshift Serverless?",
                        read="2026-11",
                        quote="Amazon Redshift Serverless automatically provisions data warehouse capacity and intelligently scales the underlying resources.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.AWS,
                because="Software versions are updated automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves the workgroup to new versions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=REDSHIFT_GUIDE,
                        page="serverless-usage-considerations",
                        title="Considerations when using Amazon Redshift Serverless",
                        read="2026-11",
                        quote="Software version updates are automatically applied.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=REDSHIFT_GUIDE,
                page="serverless-whatis",
                title="What is Amazon Redshift Serverless?",
                read="2026-11",
            ),
            Citation(
                of=REDSHIFT_GUIDE,
                page="serverless-considerations",
                title="Amazon Redshift Serverless feature overview",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="redshift-spectrum",
        name="Amazon Redshift Spectrum",
        kind=ServiceKind.FEATURE,
        parent="redshift",
        categories=("analytics",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        sources=(
            Citation(
                of=REDSHIFT_GUIDE,
                page="security-encryption-in-transit",
                title="Encryption in transit",
                read="2026-11",
            ),
        ),
    ),
)
