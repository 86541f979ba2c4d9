"""Services of the family application integration."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    CLOUDFORMATION_REFERENCE,
    RELIABILITY_PILLAR,
    SECURITY_PILLAR,
)

STEP_FUNCTIONS_API = Source(
    id="step-functions-api-reference",
    title="AWS Step Functions API Reference",
    url="https://docs.aws.amazon.com/step-functions/latest/apireference/",
)
STEP_FUNCTIONS_GUIDE = Source(
    id="step-functions-developer-guide",
    title="AWS Step Functions Developer Guide",
    url="https://docs.aws.amazon.com/step-functions/latest/dg/",
)

MQ_GUIDE = Source(
    id="amazon-mq-developer-guide",
    title="Amazon MQ Developer Guide",
    url="https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/",
)
MWAA_GUIDE = Source(
    id="mwaa-user-guide",
    title="Amazon Managed Workflows for Apache Airflow User Guide",
    url="https://docs.aws.amazon.com/mwaa/latest/userguide/",
)
MWAA_SERVERLESS_API = Source(
    id="mwaa-serverless-api-reference",
    title="Amazon Managed Workflows for Apache Airflow Serverless API Reference",
    url="https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/",
)
MWAA_SERVERLESS_GUIDE = Source(
    id="mwaa-serverless-user-guide",
    title="Amazon Managed Workflows for Apache Airflow Serverless User Guide",
    url="https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/",
)

B2BI_GUIDE = Source(
    id="b2b-data-interchange-user-guide",
    title="AWS B2B Data Interchange User Guide",
    url="https://docs.aws.amazon.com/b2bi/latest/userguide/",
)

SWF_GUIDE = Source(
    id="swf-developer-guide",
    title="Amazon Simple Workflow Service Developer Guide",
    url="https://docs.aws.amazon.com/amazonswf/latest/developerguide/",
)

APPFLOW_API = Source(
    id="appflow-api-reference",
    title="Amazon AppFlow API Reference",
    url="https://docs.aws.amazon.com/appflow/1.0/APIReference/",
)

APPINTEGRATIONS_CLI = Source(
    id="appintegrations-cli-reference",
    title="AWS CLI Command Reference: appintegrations",
    url="https://docs.aws.amazon.com/cli/latest/reference/appintegrations/",
)

SERVICES = (
    Service(
        id="appflow",
        name="Amazon AppFlow",
        categories=("application-integration",),
        names=("AppFlow",),
        sdk=("appflow",),
        cloudformation=("AWS::AppFlow::",),
        terraform=("aws_appflow_",),
        iam=("appflow",),
        security_hub=("AppFlow",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=APPFLOW_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="appintegrations",
        name="Amazon AppIntegrations",
        categories=("application-integration",),
        names=("AppIntegrations",),
        sdk=("appintegrations",),
        cloudformation=("AWS::AppIntegrations::",),
        terraform=("aws_appintegrations_",),
        iam=("app-integrations",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="The connections to applications outside are configured by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure the connections to external applications and who may use them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPINTEGRATIONS_CLI,
                        page="index",
                        title="appintegrations",
                        read="2026-11",
                        quote="The Amazon AppIntegrations service enables you to configure and reuse connections to external applications.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPINTEGRATIONS_CLI,
                page="index",
                title="appintegrations",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="b2bi",
        name="AWS B2B Data Interchange",
        categories=("application-integration",),
        names=(
            "B2B Data Interchange",
            "B2Bi",
        ),
        sdk=("b2bi",),
        cloudformation=("AWS::B2BI::",),
        iam=("b2bi",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Documents lie in buckets of the customer, whose policies the customer writes.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the bucket policies that let B2B Data Interchange read input and write output.",
                        if_ignored="Documents are not transformed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=B2BI_GUIDE,
                        page="b2bi-prereq",
                        title="Prerequisites for using AWS B2B Data Interchange",
                        read="2026-11",
                        quote="you must configure S3 bucket policies for your trading capabilities",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=B2BI_GUIDE,
                page="what-is-b2bi",
                title="What is AWS B2B Data Interchange?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mq",
        name="Amazon MQ",
        categories=("application-integration", "container-services"),
        names=("Amazon MQ for ActiveMQ", "Amazon MQ for RabbitMQ", "amazon-mq", "amazonmq"),
        sdk=("mq",),
        cloudformation=("AWS::AmazonMQ::",),
        terraform=("aws_mq_",),
        iam=("mq",),
        prowler=("mq",),
        security_hub=("MQ",),
        asff=("AwsAmazonMQBroker", "AwsAmazonMqBroker"),
        uses=(Uses(profile="managed-database"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="A broker's data at rest are always encrypted, with a default key if none is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the broker's storage with an AWS owned or default key unless a key is given at creation.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key when creating an ActiveMQ broker, if control over the key is required; a later change replaces the broker.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-properties-amazonmq-broker-encryptionoptions",
                        title="AWS::AmazonMQ::Broker EncryptionOptions",
                        read="2026-11",
                        quote="If not provided, Amazon MQ will use a default CMK to encrypt your data.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="Amazon MQ stores messages redundantly, but its guide describes no backups of them; what must outlive the broker the customer keeps elsewhere.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the broker's data redundantly; offers no backup of messages to restore from.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep broker configurations and definitions under version control, and have producers able to send again what must not be lost.",
                        if_ignored="Messages that are deleted with the broker or by mistake cannot be brought back.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="managing-amazon-mq-broker",
                        title="Managing an Amazon MQ broker",
                        read="2026-11",
                    ),
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="You are responsible for managing resiliency of your data including backup, versioning, and replication strategies.",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="A replica broker in another Region exists only if the customer creates it, and is promoted by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Replicates data asynchronously from the primary to the replica broker, for ActiveMQ active/standby brokers of version 5.17.6 and above.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the replica broker, and promote it by switchover or failover when the primary Region fails.",
                        if_ignored="If the Region fails, the broker and its messages cannot be reached.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="create-replica-broker",
                        title="Creating an Amazon MQ cross-Region data replication broker",
                        read="2026-11",
                        quote="You can designate an existing broker as a primary broker and create a replica for this broker",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="When a minor version reaches the end of its support, Amazon MQ upgrades the broker to the next one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the broker to the next minor version at the end of support, during the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade earlier, to choose the moment and to test clients against the new version.",
                        if_ignored="The broker is upgraded in a maintenance window after the end of support.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="upgrading-brokers",
                        title="Upgrading an Amazon MQ broker engine version",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="The machine under the broker belongs to Amazon MQ, which maintains it in the maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains operating system and hardware in the weekly window, one instance or node at a time where there are several.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose active/standby or cluster deployment, so that a broker stays available meanwhile.",
                        if_ignored="A single-instance broker is offline while it is maintained, for up to two hours.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="maintaining-brokers",
                        title="Scheduling the maintenance window for an Amazon MQ broker",
                        read="2026-11",
                        quote="Amazon MQ performs maintenance to the hardware, operating system, or the engine software of a message broker during the maintenance window.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="The deployment mode is chosen with the broker: single instance, active/standby or cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the standby or the further nodes in other Availability Zones and fails over to them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose active/standby (ActiveMQ) or cluster (RabbitMQ) for production, and let clients reconnect.",
                        if_ignored="A single-instance broker stands in one Availability Zone and is offline during maintenance and failures.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="maintaining-brokers",
                        title="Scheduling the maintenance window for an Amazon MQ broker",
                        read="2026-11",
                        quote="You can minimize downtime during a maintenance window by selecting a broker deployment mode with high availability across multiple Availability Zones (AZ).",
                    ),
                    Citation(
                        of=MQ_GUIDE,
                        page="single-broker-deployment",
                        title="Amazon MQ single-instance broker",
                        read="2026-11",
                        quote="A single-instance broker is comprised of one broker in one Availability Zone.",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Amazon MQ stores the data of a broker redundantly, as its storage type promises.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores data on Amazon EFS across several Availability Zones, or on Amazon EBS across servers of one zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the storage type whose durability is enough.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="working-with-activemq",
                        title="Using Amazon MQ for ActiveMQ",
                        read="2026-11",
                        quote="For both deployment modes, Amazon MQ provides high durability by storing its data redundantly.",
                    ),
                    Citation(
                        of=MQ_GUIDE,
                        page="single-broker-deployment",
                        title="Amazon MQ single-instance broker",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Broker users and what they may do are set up inside the broker, and at first every authenticated user may do anything.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates broker users and enforces the authorization map or permissions that are configured.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a user for each application, and configure an authorization map by group.",
                        if_ignored="In ActiveMQ every authenticated user may perform every action on the broker.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="using-amazon-mq-securely#always-configure-authorization-map",
                        title="Security best practices for Amazon MQ",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The weekly maintenance window is the customer's to choose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries out maintenance and pending upgrades in the window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose day and time of the maintenance window, staggered over a network of brokers.",
                        if_ignored="Pending changes, patches and upgrades are applied in the window that was set at creation.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="maintaining-brokers",
                        title="Scheduling the maintenance window for an Amazon MQ broker",
                        read="2026-11",
                        quote="When you first create your broker, you can schedule the maintenance window to occur once a week at a specified time.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Public accessibility, subnets and security groups of a broker are chosen by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps a broker without public accessibility unreachable from outside its VPC.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create brokers without public accessibility, and open only the protocols and ports that clients use.",
                        if_ignored="A publicly accessible broker can be attacked from the internet.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="using-amazon-mq-securely",
                        title="Security best practices for Amazon MQ",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="Patch versions of the engine are applied by Amazon MQ in the maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades brokers to the latest supported patch version during the maintenance window or after a reboot.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a deployment mode with several nodes and drain long queues, so that the reboot does not interrupt the workload.",
                        if_ignored="Single-instance brokers are offline while being rebooted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="upgrading-brokers",
                        title="Upgrading an Amazon MQ broker engine version",
                        read="2026-11",
                        quote="Amazon MQ manages upgrade to the latest supported patch version for all brokers during the scheduled maintenance window.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of Amazon MQ says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="The broker configuration is written by the customer and applied by Amazon MQ.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies a new configuration revision in the next maintenance window or after a reboot.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Maintain the broker configuration, and reboot the broker where a change must not wait.",
                        if_ignored="Changes take effect only with the next maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="managing-broker-configurations",
                        title="Managing Amazon MQ broker configurations",
                        read="2026-11",
                        quote="A configuration contains all of the settings for your broker.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="While a version is supported, the customer starts the upgrade to the next minor or major version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Provides new engine versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the upgrade, one minor version after the other for RabbitMQ, at a time of low traffic.",
                        if_ignored="The broker stays on its version until the end of its support.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MQ_GUIDE,
                        page="upgrading-brokers",
                        title="Upgrading an Amazon MQ broker engine version",
                        read="2026-11",
                        quote="You can manually upgrade your broker at any time to the next supported major or minor version.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MQ_GUIDE,
                page="using-amazon-mq-securely",
                title="Security best practices for Amazon MQ",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mwaa",
        name="Amazon Managed Workflows for Apache Airflow (MWAA)",
        categories=("application-integration",),
        names=("Amazon MWAA", "Amazon Managed Workflows for Apache Airflow", "MWAA", "airflow", "managed-airflow"),
        sdk=("mwaa",),
        cloudformation=("AWS::MWAA::",),
        terraform=("aws_mwaa_",),
        iam=("airflow",),
        uses=(Uses(profile="containers-on-serverless-compute"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="MWAA runs DAGs as they are given, without inspecting them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the DAG code as given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Write, test and secure the DAGs, and what they access.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="MWAA encrypts the environment's data at rest; the customer chooses no more than the key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the environment's data.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt what the DAGs write elsewhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="MWAA encrypts the environment's data at rest and in transit.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the environment's data with the key that was chosen.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was chosen, enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="AWS builds the Airflow images, and an environment gets another one only when the customer updates it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds new images of Apache Airflow; an environment stays on its image until asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Issue the update of the environment to a later image or Airflow version, after a test of DAGs, plugins and requirements.",
                        if_ignored="The environment keeps the image version it was created with.",
                        evidence="Airflow version of the environment (aws mwaa get-environment).",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="it keeps using the specified image version until you upgrade it to a later version",
                    ),
                ),
            ),
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.AWS,
                because="AWS provisions and operates the metadata database and the Airflow components of the environment in a VPC of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions and operates the Airflow metadata database.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the environment class and its configuration options.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="An environment keeps its version until the customer upgrades it; AWS publishes the dates and sends notices.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the dates of the end of support and sends health notices before them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the environment before its version's support ends.",
                        if_ignored="It stays on a version without support.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="it keeps using the specified image version until you upgrade it to a later version",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="What the execution role may do is the customer's; AWS cannot change the role after creation.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Assumes the execution role that the environment names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the policies of the execution role up to date and narrow.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between an AWS owned key and a customer managed key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Attaches the grants it needs to the key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key and write its policy.",
                        if_ignored="An AWS owned key is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The customer chooses public or private access to the Airflow web server.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers both access modes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the access mode of the web server, and the subnets and security groups of the environment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="The Fargate compute of scheduler, workers and web server is provisioned and operated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions, operates and replaces the Fargate compute.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the environment class and the number of workers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Later images are applied by an update that the customer issues.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds new images of Apache Airflow; an environment stays on its image until asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Issue the update of the environment to a later image or Airflow version, after a test of DAGs, plugins and requirements.",
                        if_ignored="The environment keeps the image version it was created with.",
                        evidence="Airflow version of the environment (aws mwaa get-environment).",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="it keeps using the specified image version until you upgrade it to a later version",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="AWS builds the container images that carry Apache Airflow and the usual libraries.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds and publishes the images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a supported image version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="Amazon MWAA builds container images that bundle Apache Airflow releases with other common binaries and Python libraries.",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS builds images of newer Airflow versions and gives notice of versions near the end of support.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds images of newer versions, publishes the end dates and sends health notices.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices and plan the update.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="Amazon MWAA builds container images that bundle Apache Airflow releases with other common binaries and Python libraries.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="AWS leaves an environment on its image until asked, so that patches in a later image wait for the customer's update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds new images of Apache Airflow; an environment stays on its image until asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Issue the update of the environment to a later image or Airflow version, after a test of DAGs, plugins and requirements.",
                        if_ignored="The environment keeps the image version it was created with.",
                        evidence="Airflow version of the environment (aws mwaa get-environment).",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="it keeps using the specified image version until you upgrade it to a later version",
                    ),
                    Citation(
                        of=BOTO3,
                        page="mwaa/client/create_environment",
                        title="MWAA / Client / create_environment",
                        read="2026-11",
                        quote="to start weekly maintenance updates of your environment",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="update-environment",
                        title="Update an Amazon MWAA environment",
                        read="2026-11",
                        quote="Amazon MWAA environment updates apply the latest changes and security patches.",
                    ),
                ),
                contested="The API reference lets the customer choose when weekly maintenance updates start, as if AWS applied them. The page on shared responsibility leaves an environment on its image until the customer updates it, and the page on updates says that an update applies the security patches: that reading is taken, because both pages speak of the patches.",
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="MWAA enforces no guardrails for single tasks; timeouts, pools and concurrency are the customer's to set.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the tasks inside the environment's capacity.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set task timeouts, pools and concurrency limits.",
                        if_ignored="One task can take the workers from the others.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="An environment keeps its Airflow version until the customer upgrades it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds new images of Apache Airflow; an environment stays on its image until asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Issue the update of the environment to a later image or Airflow version, after a test of DAGs, plugins and requirements.",
                        if_ignored="The environment keeps the image version it was created with.",
                        evidence="Airflow version of the environment (aws mwaa get-environment).",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                    Citation(
                        of=MWAA_GUIDE,
                        page="airflow-versions",
                        title="Apache Airflow versions on Amazon Managed Workflows for Apache Airflow",
                        read="2026-11",
                        quote="it keeps using the specified image version until you upgrade it to a later version",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="MWAA publishes metrics and logs; alarms and dashboards are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes metrics and logs of the environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Build alarms and dashboards on the environment's health, read them and act.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_GUIDE,
                        page="shared-responsibility",
                        title="AWS shared responsibility model for Amazon MWAA",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MWAA_GUIDE,
                page="shared-responsibility",
                title="AWS shared responsibility model for Amazon MWAA",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mwaa-serverless",
        name="Amazon MWAA Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="mwaa",
        categories=("abstracted-services", "application-integration"),
        names=("Amazon Managed Workflows for Apache Airflow Serverless", "MWAA Serverless"),
        sdk=("mwaa-serverless",),
        cloudformation=("AWS::MWAAServerless::",),
        iam=("airflow-serverless",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The workflow definition is a YAML file that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates a version of the workflow from the definition and runs its tasks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Write and test the workflow definition, and protect the bucket that holds it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-resource-mwaaserverless-workflow",
                        title="AWS::MWAAServerless::Workflow",
                        read="2026-11",
                        quote="You must provide the workflow definition as a YAML file stored in Amazon S3",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="MWAA Serverless encrypts workflow data in task containers, metadata store and log streams.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts workflow data, parameters and execution logs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was chosen, enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_SERVERLESS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Each workflow runs with an execution role of its own, whose permissions the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs each workflow with its own execution role only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the execution role of each workflow only what its tasks need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_SERVERLESS_GUIDE,
                        page="mwaas-concepts",
                        title="Key concepts",
                        read="2026-11",
                        quote="Each workflow runs with its own IAM execution role",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses between a key that AWS manages and a KMS key of its own, once, when the workflow is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the key that the workflow names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose AWS_MANAGED_KEY or CUSTOMER_MANAGED_KEY, and write the policy of the latter.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_SERVERLESS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API accepts connections over TLS only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS on its API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_SERVERLESS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon MWAA Serverless",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="Workflows run on compute of their own, in an execution environment that the service isolates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provisions dedicated compute for each workflow and isolates tenants.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use separate workflows and roles for what must be kept apart.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MWAA_SERVERLESS_GUIDE,
                        page="mwaas-concepts",
                        title="Key concepts",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-resource-mwaaserverless-workflow",
                        title="AWS::MWAAServerless::Workflow",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MWAA_SERVERLESS_GUIDE,
                page="mwaas-concepts",
                title="Key concepts",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="stepfunctions",
        name="AWS Step Functions",
        categories=("abstracted-services", "application-integration"),
        names=("SFN", "Step Functions", "sfn", "states", "step-functions"),
        sdk=("stepfunctions",),
        cloudformation=("AWS::Serverless::StateMachine", "AWS::StepFunctions::"),
        terraform=("aws_sfn_",),
        iam=("states",),
        prowler=("stepfunctions",),
        security_hub=("StepFunctions",),
        asff=("AwsStepFunctionStateMachine",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The state machine, and what becomes of failed executions, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Can redrive a failed Standard execution from the failed step, and keeps the results of the steps before it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Handle errors in the workflow, and redrive or restart executions that failed.",
                        if_ignored="A failed Standard execution can be redriven for 14 days; an Express execution cannot.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_API,
                        page="API_RedriveExecution",
                        title="RedriveExecution",
                        read="2026-11",
                        quote="Restarts unsuccessful executions of Standard workflows that didn't complete successfully in the last 14 days.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Step Functions encrypts definitions, inputs and histories by default.",
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                        quote="Step Functions automatically enables encryption at rest using AWS owned keys at no charge.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Step Functions encrypts execution histories, definitions and activity inputs itself, whichever key is chosen.",
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Execution events go to CloudWatch Logs only at the level that the customer sets; the default is OFF.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the log level of the state machine to ALL, ERROR or FATAL, name a log group, and decide whether execution data are logged.",
                        if_ignored="No execution events are logged.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFORMATION_REFERENCE,
                        page="aws-properties-stepfunctions-statemachine-loggingconfiguration",
                        title="AWS::StepFunctions::StateMachine LoggingConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-configuration",
                owner=Owner.AWS,
                because="AWS calls configuration a shared control; the controls on the service's side are its half.",
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and Vulnerability Analysis in AWS Step Functions",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may give state machines and activities a KMS key of its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a symmetric customer managed key, and the data key reuse period, where you must control the key.",
                        if_ignored="An AWS owned key is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_API,
                        page="API_EncryptionConfiguration",
                        title="EncryptionConfiguration",
                        read="2026-11",
                        quote="you can encrypt your data using a customer-managed key for Step Functions state machines and activities",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS calls configuration a shared control; the customer's half is its own state machines.",
                sources=(
                    Citation(
                        of=STEP_FUNCTIONS_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and Vulnerability Analysis in AWS Step Functions",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=STEP_FUNCTIONS_GUIDE,
                page="configuration-vulnerability",
                title="Configuration and Vulnerability Analysis in AWS Step Functions",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="swf",
        name="Amazon Simple Workflow Service",
        categories=("application-integration",),
        names=(
            "Amazon SWF",
            "SWF",
        ),
        sdk=("swf",),
        terraform=("aws_swf_",),
        iam=("swf",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Encryption at rest is always on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all data at rest.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=SWF_GUIDE,
                        page="security-encryption",
                        title="Encryption in Amazon Simple Workflow Service",
                        read="2026-11",
                        quote="Amazon SWF always encrypts your data at rest.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="The service encrypts on the server side, transparently.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts on the server side.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SWF_GUIDE,
                        page="security-encryption",
                        title="Encryption in Amazon Simple Workflow Service",
                        read="2026-11",
                        quote="Data in Amazon Simple Workflow Service is encrypted at rest using transparent server-side encryption.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The API can be called from everywhere until policies of the customer restrict it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict calls by source address, VPC or VPC endpoint in policies, where you need that.",
                        if_ignored="The API can be called from any network location with valid credentials.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SWF_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon Simple Workflow Service",
                        read="2026-11",
                        quote="You can call these API operations from any network location",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of Amazon SWF speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of Amazon SWF over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SWF_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon Simple Workflow Service",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SWF_GUIDE,
                page="security-encryption",
                title="Encryption in Amazon Simple Workflow Service",
                read="2026-11",
            ),
        ),
    ),
)
