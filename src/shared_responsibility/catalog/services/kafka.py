"""Amazon Managed Streaming for Apache Kafka (Amazon MSK) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import SECURITY_PILLAR

AGENT_TOOLKIT = Source(
    id="agent-toolkit-for-aws",
    title="Agent Toolkit for AWS, source repository",
    url="https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/",
    suffix=".md",
)
MSK_GUIDE = Source(
    id="msk-developer-guide",
    title="Amazon Managed Streaming for Apache Kafka Developer Guide",
    url="https://docs.aws.amazon.com/msk/latest/developerguide/",
)

SERVICES = (
    Service(
        id="kafka",
        name="Amazon Managed Streaming for Apache Kafka (Amazon MSK)",
        categories=("analytics", "container-services"),
        names=("Amazon MSK", "Amazon Managed Streaming for Apache Kafka", "msk"),
        sdk=("kafka",),
        cloudformation=("AWS::MSK::",),
        terraform=("aws_msk_",),
        iam=("kafka", "kafka-cluster"),
        prowler=("kafka",),
        security_hub=("MSK",),
        asff=("AwsMskCluster",),
        uses=(
            Uses(
                profile="managed-database",
            ),
        ),
        asks=(
            Circumstance(
                name="broker_type",
                values=("express", "standard"),
                question="Which brokers does the cluster have, Standard or Express?",
                find_out="Read BrokerNodeGroupInfo.InstanceType (aws kafka describe-cluster-v2): express.* or kafka.*.",
                signs=(
                    Sign(
                        resource="AWS::MSK::Cluster",
                        path="BrokerNodeGroupInfo.InstanceType",
                        reads=(("express.*", "express"), ("kafka.*", "standard")),
                    ),
                ),
            ),
        ),
        modes=(
            Mode(
                name="Amazon MSK Express brokers",
                when=(("broker_type", "express"),),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Amazon MSK always encrypts data at rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the data at rest of every cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key of your own when you create the cluster, where the AWS managed key does not do.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-encryption",
                        title="Amazon MSK encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="Amazon MSK renews the certificates of the brokers, which are due every 13 months.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the broker certificates of all clusters.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan for the maintenance state of a cluster with Standard brokers: it serves data, but takes no update operations.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-encryption",
                        title="Amazon MSK encryption",
                        read="2026-11",
                        quote="Amazon MSK automatically renews these certificates for all clusters.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="A cluster on a Kafka version past its end of support is upgraded automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the cluster to the recommended version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade, and update client software where needed, before the end of support.",
                        if_ignored="Amazon MSK upgrades the cluster by itself.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="version-support",
                        title="Amazon MSK version support",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="Amazon MSK updates the operating system of the brokers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rolls operating-system and security updates through the brokers, one at a time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Follow the best practices for clients and topics, so that a broker can be away.",
                        if_ignored="Partitions without a replica elsewhere are unavailable while their broker restarts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="patching-impact",
                        title="Patching on MSK Provisioned clusters",
                        read="2026-11",
                        quote="Planned maintenance includes operating system updates, security updates, certificate renewals",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("broker_type", "standard"),),
                owner=Owner.CUSTOMER,
                because="With Standard brokers the customer sets the replication of its topics.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Distributes the brokers over the Availability Zones that are chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the replication factor to at least the number of zones, and the minimum of in-sync replicas to one less.",
                        if_ignored="A replication factor of 2 can lead to offline partitions during patching in a cluster over three zones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="version-upgrades-best-practices",
                        title="Best practices for version upgrades",
                        read="2026-11",
                        quote="Set the topic replication factor (RF) to a minimum value of",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                when=(("broker_type", "express"),),
                owner=Owner.AWS,
                because="Express brokers always replicate topic data three ways.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates the data of every topic three ways.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the acknowledgements that producers wait for.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="patching-impact",
                        title="Patching on MSK Provisioned clusters",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name the KMS key when it creates the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates and uses an AWS managed key where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key and its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-encryption",
                        title="Amazon MSK encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="Amazon MSK rolls the updates; preparing clients and topics for them is the customer's part.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Restarts brokers one at a time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Prepare: several brokers in the connection string, replicated topics, clients that retry.",
                        if_ignored="A topic without replicas is unavailable while its broker restarts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="patching-impact",
                        title="Patching on MSK Provisioned clusters",
                        read="2026-11",
                        quote="Updates to your Standard brokers have no impact on your applications' writes and reads if you follow best practices.",
                    ),
                    Citation(
                        of=MSK_GUIDE,
                        page="version-upgrades-best-practices",
                        title="Best practices for version upgrades",
                        read="2026-11",
                        quote="Configure clients to use multiple broker connection strings.",
                    ),
                    Citation(
                        of=AGENT_TOOLKIT,
                        page="analytics-skills/managing-amazon-msk/references/maintenance-operations",
                        title="MSK Maintenance Operations",
                        read="2026-11",
                        quote="Topics with RF=1 become completely unavailable while their broker restarts",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Amazon MSK updates the software of the brokers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies security and other software updates to Standard and Express brokers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Follow the best practices, so that rolling updates do not interrupt the workload.",
                        if_ignored="A topic without replicas is unavailable while its broker restarts.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="patching-impact",
                        title="Patching on MSK Provisioned clusters",
                        read="2026-11",
                        quote="Periodically, Amazon MSK updates software on the brokers in your cluster.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                    Citation(
                        of=AGENT_TOOLKIT,
                        page="analytics-skills/managing-amazon-msk/references/maintenance-operations",
                        title="MSK Maintenance Operations",
                        read="2026-11",
                        quote="Topics with RF=1 become completely unavailable while their broker restarts",
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon MSK says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="The customer moves the cluster to a newer Kafka version before support ends.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the server software when asked; it does not update clients.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the version upgrade and check that clients fit.",
                        if_ignored="The version stays until its end of support.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="version-support",
                        title="Amazon MSK version support",
                        read="2026-11",
                    ),
                    Citation(
                        of=MSK_GUIDE,
                        page="version-upgrades-best-practices",
                        title="Best practices for version upgrades",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The customer chooses whether clients may speak clear text to the brokers.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts between brokers and allows only TLS from clients by default, with certificates of public ACM.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep client to broker traffic on TLS only.",
                        if_ignored="A cluster that was created with clear text allowed accepts it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-encryption",
                        title="Amazon MSK encryption",
                        read="2026-11",
                    ),
                    Citation(
                        of=MSK_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon Managed Streaming for Apache Kafka",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MSK_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Managed Streaming for Apache Kafka",
                read="2026-11",
            ),
            Citation(
                of=MSK_GUIDE,
                page="patching-impact",
                title="Patching on MSK Provisioned clusters",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kafkaconnect",
        name="Amazon MSK Connect",
        kind=ServiceKind.PART,
        parent="kafka",
        categories=("analytics",),
        names=("msk-connect", "mskconnect"),
        sdk=("kafkaconnect",),
        cloudformation=("AWS::KafkaConnect::",),
        terraform=("aws_mskconnect_",),
        iam=("kafkaconnect",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="The connector code is a plugin that the customer brings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the plugin on Kafka Connect workers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose, vet and update the connector plugins.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect",
                        title="MSK Connect",
                        read="2026-11",
                        quote="deploy an existing connector with no code changes",
                    ),
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect-plugins",
                        title="Create custom plugins",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-and-hypervisor-patching",
                owner=Owner.AWS,
                because="MSK Connect patches and manages the hardware under the connectors.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches and manages the underlying hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Supply connector plugin and configuration.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect",
                        title="MSK Connect",
                        read="2026-11",
                        quote="patches and manages the underlying hardware",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="MSK Connect scales connectors with the throughput.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes workers of autoscaled connectors.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose autoscaled or provisioned capacity.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect",
                        title="MSK Connect",
                        read="2026-11",
                        quote="autoscales the connectors to match changes in throughput",
                    ),
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect-capacity",
                        title="Understand connector capacity",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="The customer sets workers, units and the limits between which they scale.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps the number of workers within the limits.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the number of workers or its minimum and maximum, the MCUs of a worker, and enough free addresses in the subnets.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect-capacity",
                        title="Understand connector capacity",
                        read="2026-11",
                        quote="You should ensure that you have enough available IP addresses in the subnets",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="Connectors of third parties are the customer's to choose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs connectors of any maker that are built for Kafka Connect.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Check origin, licence and updates of third-party connectors.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="msk-connect",
                        title="MSK Connect",
                        read="2026-11",
                        quote="You can deploy connectors developed by 3rd parties",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MSK_GUIDE,
                page="msk-connect",
                title="MSK Connect",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="msk-serverless",
        name="Amazon MSK Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="kafka",
        categories=("analytics",),
        cloudformation=("AWS::MSK::ServerlessCluster",),
        terraform=("aws_msk_serverless_cluster",),
        uses=(
            Uses(
                profile="serverless-data",
            ),
        ),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="MSK Serverless uses IAM access control for every cluster; the policies are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires IAM access control.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write policies for the topics and groups each client may use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="serverless",
                        title="MSK Serverless",
                        read="2026-11",
                        quote="MSK Serverless requires IAM access control for all clusters.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="MSK Serverless provisions and scales capacity itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions and scales capacity and manages the partitions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Stay within the quotas of a serverless cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MSK_GUIDE,
                        page="serverless",
                        title="MSK Serverless",
                        read="2026-11",
                        quote="It automatically provisions and scales capacity while managing the partitions in your topic",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MSK_GUIDE,
                page="serverless",
                title="MSK Serverless",
                read="2026-11",
            ),
        ),
    ),
)
