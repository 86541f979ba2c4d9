"""Amazon ElastiCache and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import SECURITY_PILLAR

ELASTICACHE_GUIDE = Source(
    id="elasticache-user-guide",
    title="Amazon ElastiCache User Guide",
    url="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/",
)
ELASTICACHE_MAINTENANCE = Source(
    id="elasticache-maintenance",
    title="Amazon ElastiCache managed maintenance and service updates",
    url="https://aws.amazon.com/elasticache/elasticache-maintenance/",
)
ELASTICACHE_REDIS_GUIDE = Source(
    id="elasticache-redis-user-guide",
    title="Amazon ElastiCache User Guide (Redis OSS)",
    url="https://docs.aws.amazon.com/AmazonElastiCache/latest/red-ug/",
)

SERVICES = (
    Service(
        id="elasticache",
        name="Amazon ElastiCache",
        categories=("container-services", "database"),
        names=(
            "Amazon ElastiCache (Redis OSS)",
            "Amazon ElastiCache for Memcached",
            "Amazon ElastiCache for Redis",
            "Amazon ElastiCache for Valkey",
        ),
        sdk=("elasticache",),
        cloudformation=("AWS::ElastiCache::",),
        terraform=("aws_elasticache_",),
        iam=("elasticache",),
        prowler=("elasticache",),
        security_hub=("ElastiCache",),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="automatic_backups",
                question="Are automatic backups on?",
                find_out="Read SnapshotRetentionLimit (0 means off) of the cache.",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::ElastiCache::ReplicationGroup",
                        path="SnapshotRetentionLimit",
                        reads=(("0", False), ("*", True)),
                        absent=False,
                    ),
                    Sign(
                        resource="AWS::ElastiCache::CacheCluster",
                        path="SnapshotRetentionLimit",
                        reads=(("0", False), ("*", True)),
                        absent=False,
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-configuration",
                owner=Owner.CUSTOMER,
                because="A replaced node can have another IP address; the application must follow it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces failed and retired nodes automatically.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Connect through the endpoints, and review the configuration of applications that hold node addresses.",
                        if_ignored="The application keeps connecting to an address that is gone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="CacheNodes.NodeReplacement",
                        title="Replacing nodes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption at rest of node-based clusters is chosen at creation.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest; data on the SSDs of data tiering are always encrypted.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable encryption at rest when you create the cluster; rebuild an unencrypted one from a backup.",
                        if_ignored="It cannot be enabled on a cache that exists.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in ElastiCache",
                        read="2026-11",
                        quote="At-rest encryption can be enabled on a cache only when it is created.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Once enabled, ElastiCache encrypts disks and backups itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the disk during sync, backup and swap operations, and backups in Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key usable where you chose one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in ElastiCache",
                        read="2026-11",
                        quote="Disk during sync, backup and swap operations",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Whether there are automatic backups, when and for how long is the customer's setting.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Deletes each automatic backup when its retention limit expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set retention limit (up to 35 days) and start time, and take manual backups for what must be kept longer.",
                        if_ignored="With a retention limit of 0 there are no automatic backups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="If the backup retention limit is set to 0, automatic backups are disabled for the cache.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("automatic_backups", True),),
                owner=Owner.AWS,
                because="With automatic backups on, ElastiCache backs the cache up every day.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates a backup every day and keeps it in Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restore into a new cache when data are lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="When automatic backups are enabled, ElastiCache creates a backup of the cache on a daily basis.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="No backup is taken until automatic backups are enabled or the customer takes one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers manual and automatic backups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Enable automatic backups or take manual ones, where the data cannot be rebuilt from their source.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="You can enable automatic backups",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="Service updates that lead off an engine version at its end of life are applied after their due date.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Publishes a major-version update and can apply it in the maintenance window after its due date.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Prepare and apply the major upgrade before that date.",
                        if_ignored="ElastiCache may apply it in the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_MAINTENANCE,
                        title="Amazon ElastiCache managed maintenance and service updates",
                        read="2026-11",
                        quote="They are timed and may be moved into the maintenance window to be applied by us after their due date lapses.",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Users of the cache are the customer's: RBAC, IAM authentication or AUTH tokens.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates users with IAM or the AUTH command and authorizes commands with RBAC.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create users and user groups with the commands and keys they need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="encryption",
                        title="Data security in Amazon ElastiCache",
                        read="2026-11",
                        quote="authorizing user operations using Role-Based Access Control (RBAC)",
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
                        text="Choose the KMS key when you create the cache or back it up.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in ElastiCache",
                        read="2026-11",
                        quote="ability to use your own symmetric customer managed AWS KMS keys",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer sets the maintenance window, in which ElastiCache works.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Works in the maintenance window of the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set a maintenance window of low use.",
                        if_ignored="ElastiCache assigns 60 minutes at random, on a random day of the week.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="Self-Service-Updates",
                        title="Service updates in ElastiCache",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="maintenance-window",
                        title="Managing maintenance",
                        read="2026-11",
                        quote="ElastiCache assigns a 60-minute maintenance window within your region's maintenance window on a randomly chosen day of the week.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Security groups and subnets decide who reaches the cache.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires a security group for each cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Place the cache in private subnets and open its port only to the clients.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="SecurityPillar",
                        title="Amazon ElastiCache Well-Architected Lens Security Pillar",
                        read="2026-11",
                        quote="Network ingress into the cluster is controlled via VPC security groups.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="ElastiCache replaces nodes that fail or are retired.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces the node, as scheduled where it is retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Replace a node yourself before the scheduled time where that suits better.",
                        if_ignored="ElastiCache replaces the node as scheduled; the new node may have another IP address, and a Memcached node starts empty.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="CacheNodes.NodeReplacement",
                        title="Replacing nodes",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="CacheNodes.NodeReplacement",
                        title="Replacing nodes (Valkey and Redis OSS)",
                        read="2026-11",
                        quote="Let Amazon ElastiCache replace the node as scheduled.",
                    ),
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="CacheNodes.NodeReplacement-mc",
                        title="Replacing nodes (Memcached)",
                        read="2026-11",
                        quote="the new node is initially empty",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Service updates are the customer's to apply, until an auto-update date passes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the update in the console, by email, SNS, AWS Health and EventBridge.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply service updates; those of type security-update as soon as possible.",
                        if_ignored="Updates with auto-update are applied in a maintenance window after their start date, the others stay open.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="managing-updates",
                        title="Managing service updates",
                        read="2026-11",
                        quote="You control when to apply an update before an auto-update starts.",
                    ),
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="Self-Service-Updates",
                        title="Service updates in ElastiCache",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="ElastiCache builds, tests, releases and announces the updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases service updates on a regular basis and announces them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Receive the notices.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="managing-updates",
                        title="Managing service updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Continuous managed maintenance patches the fleet in the customer's windows without any action.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies required patches and operating-system updates in the maintenance windows.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Take part before the window where you prefer: relaunch the node yourself.",
                        if_ignored="ElastiCache applies them in the window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_MAINTENANCE,
                        title="Amazon ElastiCache managed maintenance and service updates",
                        read="2026-11",
                        quote="Continuous managed maintenance happens from time to time and directly in your maintenance windows without requiring any action from your end.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                    ),
                ),
                contested="The Security Pillar calls patching of ElastiCache shared, because customers pick windows and apply service updates in time. ElastiCache's own page separates maintenance that needs no action, which is taken here, from service updates, which are a concern of their own.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Version upgrades of node-based clusters do not occur automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers new major, minor and patch versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test and start engine version upgrades.",
                        if_ignored="The version stays until its end of life.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="VersionManagement",
                        title="Version Management for ElastiCache",
                        read="2026-11",
                        quote="they don't occur automatically. You must initiate them.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Encryption in transit of node-based clusters is a setting of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers TLS between nodes and to the application.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable encryption in transit and connect with TLS clients.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="encryption",
                        title="Data security in Amazon ElastiCache",
                        read="2026-11",
                        quote="In-transit encryption encrypts your data whenever it is moving from one place to another",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ELASTICACHE_GUIDE,
                page="Self-Service-Updates",
                title="Service updates in ElastiCache",
                read="2026-11",
            ),
            Citation(
                of=ELASTICACHE_GUIDE,
                page="encryption",
                title="Data security in Amazon ElastiCache",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="elasticache-serverless",
        name="Amazon ElastiCache Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="elasticache",
        categories=("database",),
        cloudformation=("AWS::ElastiCache::ServerlessCache",),
        terraform=("aws_elasticache_serverless_cache",),
        arns=("elasticache:serverlesscache",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        asks=(
            Circumstance(
                name="automatic_backups",
                question="Are automatic backups on?",
                find_out="Read SnapshotRetentionLimit (0 means off) of the cache.",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::ElastiCache::ServerlessCache",
                        path="SnapshotRetentionLimit",
                        reads=(("0", False), ("*", True)),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Encryption at rest is always on for serverless caches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts every serverless cache at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where the service key does not meet your rules.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in ElastiCache",
                        read="2026-11",
                        quote="It is always enabled on a serverless cache.",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Whether there are automatic backups, when and for how long is the customer's setting.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Deletes each automatic backup when its retention limit expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set retention limit (up to 35 days) and start time, and take manual backups for what must be kept longer.",
                        if_ignored="With a retention limit of 0 there are no automatic backups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="If the backup retention limit is set to 0, automatic backups are disabled for the cache.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("automatic_backups", True),),
                owner=Owner.AWS,
                because="With automatic backups on, ElastiCache backs the cache up every day.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates a backup every day and keeps it in Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restore into a new cache when data are lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="When automatic backups are enabled, ElastiCache creates a backup of the cache on a daily basis.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="No backup is taken until automatic backups are enabled or the customer takes one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers manual and automatic backups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Enable automatic backups or take manual ones, where the data cannot be rebuilt from their source.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="backups-automatic",
                        title="Scheduling automatic backups",
                        read="2026-11",
                        quote="You can enable automatic backups",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Role-based access control is the way to control access to a serverless cache.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authorizes commands by user groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create users and user groups and attach them to the cache.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="Clusters.RBAC",
                        title="Role-Based Access Control (RBAC)",
                        read="2026-11",
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
                        text="Choose the KMS key when you create the cache.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="at-rest-encryption",
                        title="At-Rest Encryption in ElastiCache",
                        read="2026-11",
                        quote="ability to use your own symmetric customer managed AWS KMS keys",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.AWS,
                because="Service updates of serverless caches are applied transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies service updates without an effect on the application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="Self-Service-Updates",
                        title="Service updates in ElastiCache",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELASTICACHE_REDIS_GUIDE,
                        page="managing-updates",
                        title="Managing service updates",
                        read="2026-11",
                        quote="Service updates for serverless caches are transparently applied and cannot be managed via Service Updates.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Service updates of serverless caches are applied transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies the latest patches without downtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="Self-Service-Updates",
                        title="Service updates in ElastiCache",
                        read="2026-11",
                    ),
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="VersionManagement",
                        title="Version Management for ElastiCache",
                        read="2026-11",
                        quote="ElastiCache Serverless automatically applies the latest MINOR and PATCH software version to your cache",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Minor and patch versions come by themselves; a new major version is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies the latest minor and patch version automatically, and announces new major versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade to a new major version by modifying the cache.",
                        if_ignored="The cache stays on its major version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELASTICACHE_GUIDE,
                        page="VersionManagement",
                        title="Version Management for ElastiCache",
                        read="2026-11",
                        quote="You can choose to upgrade your cache to the latest major version",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ELASTICACHE_GUIDE,
                page="VersionManagement",
                title="Version Management for ElastiCache",
                read="2026-11",
            ),
            Citation(
                of=ELASTICACHE_GUIDE,
                page="at-rest-encryption",
                title="At-Rest Encryption in ElastiCache",
                read="2026-11",
            ),
        ),
    ),
)
