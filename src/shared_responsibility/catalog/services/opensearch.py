"""Amazon OpenSearch Service and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import SECURITY_PILLAR

OPENSEARCH_GUIDE = Source(
    id="opensearch-developer-guide",
    title="Amazon OpenSearch Service Developer Guide",
    url="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/",
)
OPENSEARCH_MEMORY_CLI = Source(
    id="opensearch-memory-cli-reference",
    title="AWS CLI Command Reference: opensearchmemory",
    url="https://docs.aws.amazon.com/cli/latest/reference/opensearchmemory/",
)

SERVICES = (
    Service(
        id="opensearch",
        name="Amazon OpenSearch Service",
        categories=("analytics", "container-services"),
        names=("Amazon Elasticsearch Service", "elasticsearch", "es", "opensearchservice"),
        sdk=("es", "opensearch"),
        cloudformation=("AWS::Elasticsearch::", "AWS::OpenSearch::", "AWS::OpenSearchService::"),
        terraform=("aws_elasticsearch_", "aws_opensearch_"),
        iam=("es", "opensearch"),
        prowler=("opensearch",),
        security_hub=("ES", "Opensearch"),
        asff=("AwsElasticsearchDomain", "AwsOpenSearchServiceDomain"),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="auto_software_update",
                question="Are automatic software updates on for the domain?",
                find_out="Read SoftwareUpdateOptions.AutoSoftwareUpdateEnabled (aws opensearch describe-domain).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::OpenSearchService::Domain",
                        path="SoftwareUpdateOptions.AutoSoftwareUpdateEnabled",
                        reads=(("false", False), ("true", True)),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption at rest is optional for domains.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption at rest with AWS KMS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable encryption of data at rest on each domain.",
                        if_ignored="The domain is not encrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-overview",
                        title="What is Amazon OpenSearch Serverless?",
                        read="2026-11",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Encryption at rest is optional for domains.",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Manual snapshots, and those that move data between clusters, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps automated snapshots for cluster recovery only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Register a bucket of your own, and initiate or schedule manual snapshots into it.",
                        if_ignored="Data older than the automated snapshots, or wanted elsewhere, cannot be restored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="managedomains-snapshots",
                        title="Creating index snapshots in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="You have to initiate manual snapshots.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="All domains take automated snapshots.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes hourly automated snapshots and keeps them for 14 days (daily ones on Elasticsearch 5.1 and earlier).",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Repair a cluster in red status within two weeks.",
                        if_ignored="Automated snapshots fail meanwhile, and the data can be lost for good.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="managedomains-snapshots",
                        title="Creating index snapshots in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="All OpenSearch Service domains take automated snapshots",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="IAM policies and fine-grained access control decide who reads the data of a domain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers fine-grained access control.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Map users and roles to permissions on indexes, documents and fields.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Data access is determined by IAM policies and fine-grained access control.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer sets the start of the off-peak window or the time of an update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Uses the daily 10-hour off-peak window for updates that need a blue/green deployment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the start of the off-peak window, and reschedule updates that do not suit.",
                        if_ignored="Domains created before 16 February 2023 have no off-peak window until it is enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="off-peak",
                        title="Defining off-peak windows for Amazon OpenSearch Service",
                        read="2026-11",
                        quote="You can modify the start time for the off-peak window",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Network access is configured for each domain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers VPC and public endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose VPC access, subnets and security groups for each domain.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="You must configure network, encryption, and data access individually for each domain.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("auto_software_update", True),),
                owner=Owner.AWS,
                because="With automatic software updates on, OpenSearch Service applies optional updates itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies optional updates in the off-peak window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep automatic software updates enabled.",
                        if_ignored="Optional updates wait until you apply or schedule them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="service-software",
                        title="Service software updates in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="Optional updates aren't enforced on your domains, and there's no hard deadline to install them.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Optional updates are not enforced and have no deadline.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces optional updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply, schedule or automate optional updates.",
                        if_ignored="The domain goes without the enhancement.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="service-software",
                        title="Service software updates in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="Optional updates aren't enforced on your domains, and there's no hard deadline to install them.",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="OpenSearch Service builds, tests, releases and announces service software updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases service software updates and announces them in the console.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices.",
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
                        of=OPENSEARCH_GUIDE,
                        page="service-software",
                        title="Service software updates in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="Amazon OpenSearch Service regularly releases service software updates that add features or otherwise improve your domains.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Required updates are installed by OpenSearch Service if the customer does nothing.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs required updates with a blue/green deployment after their deadline.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply required updates within 30 days, and keep the domain eligible: not red, not overloaded, with capacity to spare.",
                        if_ignored="If the update is still missing after the 30 days: reminders for 30 days, then no network access to the domain, and after 60 days more domain and data are deleted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="off-peak",
                        title="Defining off-peak windows for Amazon OpenSearch Service",
                        read="2026-11",
                        quote="required updates are automatically installed if you take no action",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="service-software",
                        title="Service software updates in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="OpenSearch Service requires you to apply required service software updates within 30 days of their availability.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="service-software",
                        title="Service software updates in Amazon OpenSearch Service",
                        read="2026-11",
                        quote="After this period without compliance, your domain will be isolated",
                    ),
                ),
                contested="The page on service software updates requires the customer to apply required updates within 30 days, and the Security Pillar calls the patching shared. The page on off-peak windows says that required updates are installed automatically if the customer takes no action; that is taken here, with the deadline as the customer's duty.",
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may read what the service sends out, alerts for example, is decided at the destination.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers the message to the destination.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the access policy of the domain, and secure the topics and channels that receive alerts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="alerting",
                        title="Configuring alerts in Amazon OpenSearch Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Version upgrades differ from service software updates: the customer starts them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers in-place upgrades.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Check compatibility and start the upgrade to a newer OpenSearch version.",
                        if_ignored="The domain stays on its engine version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="version-migration",
                        title="Upgrading Amazon OpenSearch Service domains",
                        read="2026-11",
                        quote="Amazon OpenSearch Service offers in-place upgrades for domains",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=OPENSEARCH_GUIDE,
                page="service-software",
                title="Service software updates in Amazon OpenSearch Service",
                read="2026-11",
            ),
            Citation(
                of=OPENSEARCH_GUIDE,
                page="managedomains-snapshots",
                title="Creating index snapshots in Amazon OpenSearch Service",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="opensearchmemory",
        name="Amazon OpenSearch Memory",
        kind=ServiceKind.PART,
        parent="opensearch",
        categories=("analytics",),
        names=("OpenSearch Memory",),
        sdk=("opensearchmemory",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="What is remembered, and how, follows from the spaces and memory strategies that the customer configures.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Derives memories from events as the strategies say.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a space for each group of agents that may share memories, and configure its memory strategies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_MEMORY_CLI,
                        page="",
                        title="opensearchmemory",
                        read="2026-11",
                        quote="A space groups related events and memories, and holds the memory strategies that you configure for them.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of OpenSearch Memory is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="memory-infrastructure-security",
                        title="Infrastructure security in Amazon OpenSearch Memory",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=OPENSEARCH_GUIDE,
                page="memory-infrastructure-security",
                title="Infrastructure security in Amazon OpenSearch Memory",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="opensearchserverless",
        name="Amazon OpenSearch Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="opensearch",
        categories=("analytics",),
        names=("aoss",),
        sdk=("opensearchserverless",),
        cloudformation=("AWS::OpenSearchServerless::",),
        terraform=("aws_opensearchserverless_",),
        iam=("aoss",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Collections are always encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts each collection; encryption cannot be disabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide the encryption policy that a collection needs before it is created.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless",
                        title="Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="You can choose the encryption key, but you can't disable encryption.",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Encryption at rest is required for collections.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.AWS,
                because="OpenSearch Serverless takes hourly snapshots of collections by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates and manages hourly snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Restore indexes from a snapshot into the same collection when needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-snapshots",
                        title="Backing up collections using snapshots",
                        read="2026-11",
                        quote="OpenSearch Serverless automatically creates and manages snapshots of your collections",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Encryption policies assign an AWS owned key or a customer managed key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Assigns the key of the matching policy to a new collection.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write encryption policies, and the key policy of a customer managed key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Encryption policies define whether your collections are encrypted with an AWS owned key or a customer managed key.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Network policies decide whether a collection is private or reachable from the internet.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the network policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write network policies; make collections private unless they must be public.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Network policies define whether your collections are accessible over the internet from public networks",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.AWS,
                because="OpenSearch Serverless manages service software updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies service software updates without disruption.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless",
                        title="Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="It also manages service software updates and OpenSearch version upgrades.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="OpenSearch Serverless manages service software updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies service software updates without disruption.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless",
                        title="Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="It also manages service software updates and OpenSearch version upgrades.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Data access policies decide who may use the collections and indexes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the data access policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write data access policies with the least permissions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-security",
                        title="Overview of security in Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="Data access is determined by data access policies.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="OpenSearch Serverless scales compute units automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Scales compute capacity with the usage of the collections.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set capacity limits.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-overview",
                        title="What is Amazon OpenSearch Serverless?",
                        read="2026-11",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless",
                        title="Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="OpenSearch Serverless automatically scales resources",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer sets the limits of the compute units.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Stays inside the limits.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the maximum number of compute units for indexing and search.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-overview",
                        title="What is Amazon OpenSearch Serverless?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.AWS,
                because="Collections are upgraded to new OpenSearch versions automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades collections without disruption.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless-overview",
                        title="What is Amazon OpenSearch Serverless?",
                        read="2026-11",
                    ),
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="serverless",
                        title="Amazon OpenSearch Serverless",
                        read="2026-11",
                        quote="All updates and upgrades are non-disruptive.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=OPENSEARCH_GUIDE,
                page="serverless-security",
                title="Overview of security in Amazon OpenSearch Serverless",
                read="2026-11",
            ),
            Citation(
                of=OPENSEARCH_GUIDE,
                page="serverless-overview",
                title="What is Amazon OpenSearch Serverless?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="osis",
        name="Amazon OpenSearch Ingestion",
        kind=ServiceKind.PART,
        parent="opensearch",
        categories=("analytics",),
        sdk=("osis",),
        cloudformation=("AWS::OSIS::",),
        terraform=("aws_osis_",),
        iam=("osis",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="OpenSearch Ingestion is serverless: there are no machines to patch.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the machines under the pipelines.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="ingestion",
                        title="Overview of Amazon OpenSearch Ingestion",
                        read="2026-11",
                        quote="manage infrastructure, patch software, or scale clusters manually",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Data in flight outlast a failure only where the customer turns on persistent buffering.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores a persistent buffer on disks in several Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable persistent buffering for sources that push.",
                        if_ignored="There is no disk-based buffer for the pipeline.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="osis-features-overview",
                        title="Overview of pipeline features in Amazon OpenSearch Ingestion",
                        read="2026-11",
                        quote="To enable persistent buffering, choose Enable persistent buffer",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The buffer is encrypted with an AWS owned key unless the customer names its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts buffer data with an AWS owned key by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key and extend the pipeline role, where your rules ask for one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="osis-features-overview",
                        title="Overview of pipeline features in Amazon OpenSearch Ingestion",
                        read="2026-11",
                        quote="By default, pipelines use an AWS owned key to encrypt buffer data.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="OpenSearch Ingestion patches the software that runs the pipelines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the Data Prepper software under the pipelines.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="ingestion",
                        title="Overview of Amazon OpenSearch Ingestion",
                        read="2026-11",
                        quote="manage infrastructure, patch software, or scale clusters manually",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="OpenSearch Ingestion scales the pipelines itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages and scales the pipelines.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the minimum and maximum of compute units.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OPENSEARCH_GUIDE,
                        page="ingestion",
                        title="Overview of Amazon OpenSearch Ingestion",
                        read="2026-11",
                        quote="OpenSearch Ingestion handles the rest",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=OPENSEARCH_GUIDE,
                page="ingestion",
                title="Overview of Amazon OpenSearch Ingestion",
                read="2026-11",
            ),
        ),
    ),
)
