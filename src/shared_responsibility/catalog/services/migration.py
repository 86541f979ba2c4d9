"""Services of the family migration."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    SECURITY_HUB_API,
    SECURITY_PILLAR,
)

APP2CONTAINER_GUIDE = Source(
    id="app2container-user-guide",
    title="AWS App2Container User Guide",
    url="https://docs.aws.amazon.com/app2container/latest/UserGuide/",
)
DATASYNC_GUIDE = Source(
    id="datasync-user-guide",
    title="AWS DataSync User Guide",
    url="https://docs.aws.amazon.com/datasync/latest/userguide/",
)
DATA_TRANSFER_TERMINAL_GUIDE = Source(
    id="data-transfer-terminal-user-guide",
    title="AWS Data Transfer Terminal User Guide",
    url="https://docs.aws.amazon.com/datatransferterminal/latest/userguide/",
)
DISCOVERY_GUIDE = Source(
    id="application-discovery-user-guide",
    title="AWS Application Discovery Service User Guide",
    url="https://docs.aws.amazon.com/application-discovery/latest/userguide/",
)
DISCOVERY_JAVA_API = Source(
    id="application-discovery-java-api",
    title="AWS SDK for Java: ApplicationDiscoveryClient",
    url="https://docs.aws.amazon.com/java/api/latest/software/amazon/awssdk/services/applicationdiscovery/ApplicationDiscoveryClient.html",
)
M2_API = Source(
    id="mainframe-modernization-api-reference",
    title="AWS Mainframe Modernization API Reference",
    url="https://docs.aws.amazon.com/m2/latest/APIReference/",
)
M2_GUIDE = Source(
    id="mainframe-modernization-user-guide",
    title="AWS Mainframe Modernization User Guide",
    url="https://docs.aws.amazon.com/m2/latest/userguide/",
)
MGN_ABAP_API = Source(
    id="application-migration-service-sap-abap-api",
    title="AWS SDK for SAP ABAP: Application Migration Service",
    url="https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/mgn/operation/",
)
MICROSERVICE_EXTRACTOR_GUIDE = Source(
    id="microservice-extractor-user-guide",
    title="AWS Microservice Extractor for .NET User Guide",
    url="https://docs.aws.amazon.com/microservice-extractor/latest/userguide/",
)
MIGRATION_HUB_GUIDE = Source(
    id="migration-hub-user-guide",
    title="AWS Migration Hub User Guide",
    url="https://docs.aws.amazon.com/migrationhub/latest/ug/",
)
ORCHESTRATOR_API = Source(
    id="migration-hub-orchestrator-api-reference",
    title="Migration Hub Orchestrator API Reference",
    url="https://docs.aws.amazon.com/migrationhub-orchestrator/latest/APIReference/",
)
REFACTOR_SPACES_API = Source(
    id="migration-hub-refactor-spaces-api-reference",
    title="AWS Migration Hub Refactor Spaces API Reference",
    url="https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/",
)
SMS_JAVA_API = Source(
    id="server-migration-service-java-api",
    title="AWS SDK for Java: AWSServerMigrationClient",
    url="https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/servermigration/AWSServerMigrationClient.html",
)
STRATEGY_API = Source(
    id="migration-hub-strategy-api-reference",
    title="Migration Hub Strategy Recommendations API Reference",
    url="https://docs.aws.amazon.com/migrationhub-strategy/latest/APIReference/",
)
TRANSFER_API = Source(
    id="transfer-api-reference",
    title="AWS Transfer Family API Reference",
    url="https://docs.aws.amazon.com/transfer/latest/APIReference/",
)

TRANSFER_GUIDE = Source(
    id="transfer-user-guide",
    title="AWS Transfer Family User Guide",
    url="https://docs.aws.amazon.com/transfer/latest/userguide/",
)

TRANSFER_KOTLIN = Source(
    id="transfer-kotlin-api",
    title="AWS SDK for Kotlin: Transfer, DescribedServer",
    url="https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/transfer/aws.sdk.kotlin.services.transfer.model/-described-server/",
)
DMS_GUIDE = Source(
    id="dms-user-guide",
    title="AWS Database Migration Service User Guide",
    url="https://docs.aws.amazon.com/dms/latest/userguide/",
)

TRANSFORM_GUIDE = Source(
    id="transform-user-guide",
    title="AWS Transform User Guide",
    url="https://docs.aws.amazon.com/transform/latest/userguide/",
)
MIGRATION_EVALUATOR_POST = Source(
    id="migration-evaluator-anonymizing-post",
    title="AWS Public Sector Blog: Use Migration Evaluator in protected or regulated environments",
    url="https://aws.amazon.com/blogs/publicsector/use-migration-evaluator-protected-regulated-environments-anonymizing-sensitive-network-data/",
)

SERVICES = (
    Service(
        id="app2container",
        name="AWS App2Container",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("migration-and-modernization",),
        names=(
            "A2C",
            "App2Container",
        ),
        iam=("a2c",),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        facts=(
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="The customer upgrades its installation of App2Container with a command.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes versions of App2Container.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Run the upgrade command on each application server or worker machine.",
                        if_ignored="The installation stays on its version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APP2CONTAINER_GUIDE,
                        page="cmd-upgrade",
                        title="app2container upgrade command",
                        read="2026-11",
                        quote="Run this command to upgrade your existing installation of App2Container.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APP2CONTAINER_GUIDE,
                page="cmd-upgrade",
                title="app2container upgrade command",
                read="2026-11",
                quote="is no longer open to new customers. If you would like to use the service, sign up prior to November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="app2container-dotnet",
        name="AWS Toolkit for .NET Refactoring",
        kind=ServiceKind.SOFTWARE,
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("migration-and-modernization",),
        uses=(Uses(profile="customer-run-software"),),
        sources=(
            Citation(
                of=MICROSERVICE_EXTRACTOR_GUIDE,
                page="microservice-extractor-supported-versions",
                title="Supported use cases",
                read="2026-11",
                quote="is no longer open to new customers. If you would like to use the service, sign up prior to November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="apptest",
        name="AWS Mainframe Modernization Application Testing",
        lifecycle=Lifecycle.RETIRED,
        categories=("migration-and-modernization",),
        sdk=("apptest",),
        cloudformation=("AWS::AppTest::",),
        iam=("apptest",),
    ),
    Service(
        id="data-transfer-terminal",
        name="AWS Data Transfer Terminal",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("migration-and-modernization",),
        names=("Data Transfer Terminal",),
        uses=(Uses(profile="network-and-edge"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Data Transfer Terminal is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_TRANSFER_TERMINAL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Data Transfer Terminal",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.0 or later. We recommend TLS 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATA_TRANSFER_TERMINAL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Data Transfer Terminal",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="datasync",
        name="AWS DataSync",
        categories=("migration-and-modernization",),
        names=("DataSync",),
        sdk=("datasync",),
        cloudformation=("AWS::DataSync::",),
        terraform=("aws_datasync_",),
        iam=("datasync",),
        prowler=("datasync",),
        security_hub=("DataSync",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Transferred data are encrypted where they are stored, which is the customer's choice, not by DataSync.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes to the location with the encryption that it has.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption in the storage systems and services that are source and destination.",
                        if_ignored="The transferred data are as unencrypted as their storage.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS DataSync",
                        read="2026-11",
                        quote="data is encrypted at rest by the system or service that's storing the data (not DataSync)",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.NOT_APPLICABLE,
                because="DataSync moves data and does not keep them: the storing system or service encrypts.",
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS DataSync",
                        read="2026-11",
                        quote="data is encrypted at rest by the system or service that's storing the data (not DataSync)",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="An agent is a virtual machine at the customer's, but its operating system is updated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the operating system of activated agents while they are idle.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run the agent on a patched hypervisor, let it reach its endpoints, and do not update it by hand.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="managing-agent",
                        title="Managing your AWS DataSync agent",
                        read="2026-11",
                        quote="automatically updates your agent's software, including the underlying operating system and related DataSync software packages",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.AWS,
                because="The software of an agent, wherever it was deployed, is updated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates activated agents by itself, and waits until their transfers are complete.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch for agents that are offline, and delete those that are no longer needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="managing-agent",
                        title="Managing your AWS DataSync agent",
                        read="2026-11",
                        quote="DataSync updates your agent only when it's idle.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of DataSync is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS DataSync",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="What a task logs is set in its options, and read by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes logs of the task to CloudWatch Logs; for tasks in Enhanced mode to the group /aws/datasync by itself.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Set the log level, name a log group for tasks in Basic mode, and watch for files that were not transferred or verified.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="datasync/client/create_task",
                        title="DataSync / Client / create_task",
                        read="2026-11",
                        quote="DataSync automatically sends logs to a CloudWatch log group named /aws/datasync",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="How data are encrypted on the way depends on the locations that the customer chose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Uses the most secure options that the protocol of a location provides.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose protocols and settings of the locations that encrypt the connection.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATASYNC_GUIDE,
                        page="encryption-in-transit",
                        title="AWS DataSync encryption in transit",
                        read="2026-11",
                        quote="how it's encrypted throughout the transfer depends on your source and destination locations",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATASYNC_GUIDE,
                page="data-protection",
                title="Data protection in AWS DataSync",
                read="2026-11",
            ),
            Citation(
                of=DATASYNC_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS DataSync",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="discovery",
        name="AWS Application Discovery Service",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        names=(
            "ADS",
            "Application Discovery Service",
            "AWS Application Discovery Agent",
        ),
        sdk=("discovery",),
        iam=("arsenal", "discovery"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="host-agent-updates",
                owner=Owner.AWS,
                because="Discovery agents on the customer's servers upgrade themselves, unless the customer has turned that off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Releases new versions, which the agents fetch and install.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the automatic upgrade of discovery agents on, and remove the agents after the migration: they run as root.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DISCOVERY_GUIDE,
                        page="discovery-agent",
                        title="AWS Application Discovery Agent",
                        read="2026-11",
                        quote="Agents are configured to upgrade automatically when new versions become available.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DISCOVERY_JAVA_API,
                page="",
                title="Interface ApplicationDiscoveryClient",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dms",
        name="AWS Database Migration Service",
        categories=("migration-and-modernization",),
        names=("AWS DMS", "DMS", "database-migration-service"),
        sdk=("dms",),
        cloudformation=("AWS::DMS::",),
        terraform=("aws_dms_",),
        iam=("dms",),
        prowler=("dms",),
        security_hub=("DMS",),
        asff=("AwsDmsEndpoint", "AwsDmsReplicationInstance", "AwsDmsReplicationTask"),
        uses=(Uses(profile="managed-database"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="The data on a replication instance are encrypted, with the default key of the account if none is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts the data on the replication instance.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="See to encryption of the source and the target store.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_API,
                        page="API_AwsDmsReplicationInstanceDetails",
                        title="AwsDmsReplicationInstanceDetails",
                        read="2026-11",
                        quote="If you don't specify a value for the KmsKeyId parameter, AWS DMS uses your default encryption key.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="A standby in another zone exists only if it was asked for.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs and synchronizes the standby where the instance is Multi-AZ.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create replication instances as Multi-AZ where a task must survive the loss of a zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="dms/client/create_replication_instance",
                        title="DatabaseMigrationService / Client / create_replication_instance",
                        read="2026-11",
                        quote="Specifies whether the replication instance is a Multi-AZ deployment.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name a KMS key for the replication instance.",
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
                        if_ignored="The default encryption key of the account in that Region is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_API,
                        page="API_AwsDmsReplicationInstanceDetails",
                        title="AwsDmsReplicationInstanceDetails",
                        read="2026-11",
                        quote="If you don't specify a value for the KmsKeyId parameter, AWS DMS uses your default encryption key.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="Every replication instance has a weekly maintenance window, which the customer chooses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Does most maintenance inside the 30 minutes of the window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window, and plan migrations around it.",
                        if_ignored="A task that is in full load when a patch is applied starts its tables anew.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DMS_GUIDE,
                        page="CHAP_ReplicationInstance.MaintenanceWindow",
                        title="Working with the AWS DMS maintenance window",
                        read="2026-11",
                        quote="control when modifications and software patching occurs",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="AWS DMS applies patches to the replication instance in its maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies system changes and patches in the window, and resumes tasks that replicate changes afterwards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check that the tasks went on after the window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DMS_GUIDE,
                        page="CHAP_ReplicationInstance.MaintenanceWindow",
                        title="Working with the AWS DMS maintenance window",
                        read="2026-11",
                    ),
                    Citation(
                        of=SECURITY_PILLAR, page="shared-responsibility", title="Shared responsibility", read="2026-11"
                    ),
                ),
                contested="The Security Pillar calls the patching of managed services on single-tenant architectures shared, because customers see updates applied in their windows. The guide of AWS DMS says that the service applies what is required without being asked: that reading is taken, and the window is a concern of its own.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Minor engine upgrades come by themselves while the instance allows it; a major one is started by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies minor engine upgrades in the maintenance window, unless that is turned off.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start major engine upgrades, allowing them in the request, and minor ones where you turned automatic upgrades off.",
                        if_ignored="The instance stays on its major version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="dms/client/create_replication_instance",
                        title="DatabaseMigrationService / Client / create_replication_instance",
                        read="2026-11",
                        quote="This parameter defaults to true.",
                    ),
                    Citation(
                        of=BOTO3,
                        page="dms/client/modify_replication_instance",
                        title="DatabaseMigrationService / Client / modify_replication_instance",
                        read="2026-11",
                        quote="Indicates that major version upgrades are allowed.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DMS_GUIDE,
                page="CHAP_ReplicationInstance.MaintenanceWindow",
                title="Working with the AWS DMS maintenance window",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="m2",
        name="AWS Mainframe Modernization",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("migration-and-modernization",),
        names=(
            "M2",
            "mainframe-modernization",
        ),
        sdk=("m2",),
        cloudformation=("AWS::M2::",),
        terraform=("aws_m2_",),
        iam=("m2",),
        uses=(
            Uses(profile="managed-database", when=(("experience", "managed"),)),
            Uses(profile="infrastructure-compute", when=(("experience", "self-managed"),)),
        ),
        asks=(
            Circumstance(
                name="experience",
                values=("managed", "self-managed"),
                question="Does the application run in the managed runtime environment, or in a runtime that you set up yourself on Amazon EC2, ECS or EKS?",
                find_out="See whether aws m2 list-environments shows it.",
                signs=(
                    Sign(
                        resource="AWS::M2::Environment",
                        reads=(("*", "managed"),),
                    ),
                    Sign(
                        resource="AWS::M2::Application",
                        reads=(("*", "managed"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-configuration",
                when=(("experience", "managed"),),
                owner=Owner.CUSTOMER,
                because="The security settings of the modernized application are the customer's; they are off to begin with.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers authentication and protections in the runtime.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable gapwalk-application.security and set its identity to oauth.",
                        if_ignored="The application runs without authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=M2_GUIDE,
                        page="ba-runtime-security",
                        title="Configure security for Gapwalk applications",
                        read="2026-11",
                        quote="All security-related features are disabled by default.",
                    ),
                ),
            ),
            Fact(
                concern="application-configuration",
                when=(("experience", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="The security settings of the modernized application are the customer's; they are off to begin with.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers authentication and protections in the runtime.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable gapwalk-application.security and set its identity to oauth.",
                        if_ignored="The application runs without authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=M2_GUIDE,
                        page="ba-runtime-security",
                        title="Configure security for Gapwalk applications",
                        read="2026-11",
                        quote="All security-related features are disabled by default.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("experience", "managed"),),
                owner=Owner.CUSTOMER,
                because="The window of a managed runtime environment is the customer's to choose.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Assigns a random window where none is given."),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window of the environment.",
                        if_ignored="A random system-generated window applies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="m2/client/create_environment",
                        title="m2 / Client / create_environment",
                        read="2026-11",
                        quote="If you do not provide a value, a random system-generated value will be assigned.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("experience", "managed"),),
                owner=Owner.AWS,
                because="The API of Mainframe Modernization is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=M2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Mainframe Modernization",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("experience", "self-managed"),),
                owner=Owner.AWS,
                because="The API of Mainframe Modernization is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=M2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Mainframe Modernization",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=M2_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Mainframe Modernization",
                read="2026-11",
            ),
            Citation(
                of=M2_API,
                page="API_Definition",
                title="Definition",
                read="2026-11",
                quote="will no longer be open to new customers starting on November 7, 2025",
            ),
        ),
    ),
    Service(
        id="mgh",
        name="AWS Migration Hub",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("migration-and-modernization",),
        names=(
            "Migration Hub",
            "migration-hub",
        ),
        sdk=("mgh", "migrationhub-config"),
        iam=("mgh",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=MIGRATION_HUB_GUIDE,
                page="API_Operations",
                title="Actions",
                read="2026-11",
                quote="AWS Migration Hub is no longer open to new customers as of November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="mgn",
        name="AWS Application Migration Service",
        categories=("migration-and-modernization",),
        names=(
            "application-migration-service",
            "AWS MGN",
            "MGN",
        ),
        sdk=("mgn",),
        cloudformation=("AWS::MGN::",),
        iam=("awsconnector", "mgn"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="Replication servers and their resources are created and removed by the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates what the replication needs, and deletes it after the cutover is finalized.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Finalize the cutover; the launched instances stay and are yours.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MGN_ABAP_API,
                        page="FINALIZECUTOVER",
                        title="FinalizeCutover",
                        read="2026-11",
                        quote="All AWS resources created by Application Migration Service for enabling the replication of these source servers will be terminated / deleted within 90 minutes.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MGN_ABAP_API,
                page="FINALIZECUTOVER",
                title="FinalizeCutover",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="microservice-extractor",
        name="AWS Microservice Extractor for .NET",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("migration-and-modernization",),
        names=("Microservice Extractor",),
        iam=("serviceextract",),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        sources=(
            Citation(
                of=MICROSERVICE_EXTRACTOR_GUIDE,
                page="microservice-extractor-supported-versions",
                title="Supported use cases",
                read="2026-11",
                quote="is no longer open to new customers. If you would like to use the service, sign up prior to November 7, 2025.",
            ),
        ),
    ),
    Service(
        id="migration-evaluator",
        name="Migration Evaluator",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("migration-and-modernization",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What leaves the site is what the customer uploads; names and addresses can be replaced before.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes what the collector found to files that can be read and changed before they are uploaded.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which data may leave the site, and replace system names and addresses that may not.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MIGRATION_EVALUATOR_POST,
                        title="Use Migration Evaluator in protected or regulated environments by anonymizing sensitive network data",
                        read="2026-11",
                        quote="sensitive network data collected by the Migration Evaluator, such as system names and IP addresses",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The collector runs in the customer's environment, where the customer starts it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers the agentless collector for download.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the machine of the collector, use a current version, and remove it after the assessment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MIGRATION_EVALUATOR_POST,
                        title="Use Migration Evaluator in protected or regulated environments by anonymizing sensitive network data",
                        read="2026-11",
                        quote="after running the Migration Evaluator agentless collector",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MIGRATION_EVALUATOR_POST,
                title="Use Migration Evaluator in protected or regulated environments by anonymizing sensitive network data",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="migration-hub-refactor-spaces",
        name="AWS Migration Hub Refactor Spaces",
        kind=ServiceKind.PART,
        parent="mgh",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        names=("Refactor Spaces",),
        sdk=("migration-hub-refactor-spaces",),
        cloudformation=("AWS::RefactorSpaces::",),
        iam=("refactor-spaces",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=REFACTOR_SPACES_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="migrationhuborchestrator",
        name="AWS Migration Hub Orchestrator",
        kind=ServiceKind.PART,
        parent="mgh",
        categories=("migration-and-modernization",),
        names=("Migration Hub Orchestrator",),
        sdk=("migrationhuborchestrator",),
        iam=("migrationhub-orchestrator",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=ORCHESTRATOR_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="migrationhubstrategy",
        name="AWS Migration Hub Strategy Recommendations",
        kind=ServiceKind.PART,
        parent="mgh",
        categories=("migration-and-modernization",),
        names=(
            "Migration Hub Strategy Recommendations",
            "Strategy Recommendations",
        ),
        sdk=("migrationhubstrategy",),
        iam=("migrationhub-strategy",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=STRATEGY_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sms",
        name="AWS Server Migration Service",
        lifecycle=Lifecycle.RETIRED,
        ended="2023-03",
        categories=("migration-and-modernization",),
        sdk=("sms",),
        iam=("sms",),
        sources=(
            Citation(
                of=SMS_JAVA_API,
                page="",
                title="AWSServerMigrationClient",
                read="2026-11",
                quote="you can use the Server Migration Service APIs through March 2023",
            ),
        ),
    ),
    Service(
        id="transfer",
        name="AWS Transfer Family",
        categories=("abstracted-services", "migration-and-modernization"),
        names=("AWS Transfer for SFTP", "AWS SFTP", "Transfer Family"),
        sdk=("transfer",),
        cloudformation=("AWS::Transfer::",),
        terraform=("aws_transfer_",),
        iam=("transfer",),
        prowler=("transfer",),
        security_hub=("Transfer",),
        asff=("AwsTransferServer",),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="protocol",
                values=("as2", "ftp", "ftps", "sftp"),
                question="Which protocol do the partners use?",
                find_out="Read Protocols of the server (aws transfer describe-server).",
                signs=(
                    Sign(
                        resource="AWS::Transfer::Server",
                        path="Protocols[]",
                        reads=(
                            ("AS2", "as2"),
                            ("FTP", "ftp"),
                            ("FTPS", "ftps"),
                            ("SFTP", "sftp"),
                        ),
                    ),
                    Sign(
                        resource="AWS::Transfer::Agreement",
                        reads=(("*", "as2"),),
                    ),
                    Sign(
                        resource="AWS::Transfer::Profile",
                        reads=(("*", "as2"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="certificate-renewal",
                when=(("protocol", "as2"),),
                owner=Owner.CUSTOMER,
                because="AS2 signing and encryption certificates are imported by the customer, and expire on the date they carry.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Publishes the metric DaysUntilExpiry for each imported certificate, once a day.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Set an alarm on DaysUntilExpiry, import the successor in time and exchange it with the partners.",
                        if_ignored="The certificate expires, and the exchange with the partner fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="API_ImportCertificate",
                        title="ImportCertificate",
                        read="2026-11",
                        quote="Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("protocol", ("ftp", "sftp")),),
                owner=Owner.NOT_APPLICABLE,
                because="SFTP identifies the server by an SSH host key and FTP by nothing at all, so there is no certificate to renew.",
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="Unencrypted file transfer",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Users' keys and passwords are the customer's, and FTP sends them readable.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates users by the identity provider of the server.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep credentials for FTP apart from those for SFTP and FTPS, and prefer SSH keys.",
                        if_ignored="A password overheard on FTP works for the other protocols too.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="unlike SFTP and FTPS, FTP transmits credentials in clear text",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="The users of a server are the customer's to create, in the service or in the identity provider behind it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Admits only users that the server or its identity provider knows.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create users with a role and home folder of their own, and remove them when the partner leaves.",
                        if_ignored="Former partners can still fetch and leave files.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_API,
                        page="api-welcome",
                        title="Welcome to the AWS Transfer Family API",
                        read="2026-11",
                        quote="Users must be known to the server that requests file operations.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The endpoint type of a server is chosen by the customer; servers with FTP, FTPS or AS2 stand in a VPC.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers public endpoints for SFTP, and VPC endpoints for all protocols.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the endpoint type, and limit VPC endpoints by security groups.",
                        if_ignored="A public endpoint can be reached from everywhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_KOTLIN,
                        page="protocols",
                        title="protocols",
                        read="2026-11",
                        quote="If Protocol includes either FTP or FTPS, then the EndpointType must be VPC",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Which algorithms a server accepts is decided by the security policy attached to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new security policies; a server keeps the one it has.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach the latest security policy that the clients can use, explicitly in templates.",
                        if_ignored="A server made through CloudFormation with the default has TransferSecurityPolicy-2018-11, and old policies keep old algorithms.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="security-policies",
                        title="Security policies for AWS Transfer Family servers",
                        read="2026-11",
                        quote="We strongly recommend updating your servers to our latest security policy.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Transfer Family",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The protocol of a server is the customer's choice, and FTP is offered without encryption.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts SFTP and FTPS connections by the server's security policy.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use SFTP or FTPS, and FTP only inside a trusted network.",
                        if_ignored="FTP carries files and passwords in clear text.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="Unencrypted file transfer",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("protocol", "as2"),),
                owner=Owner.CUSTOMER,
                because="Inbound AS2 messages are accepted over HTTP only; HTTPS ends at a load balancer of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts inbound AS2 messages over HTTP, behind a load balancer where HTTPS is wanted.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put a load balancer with a certificate in front of the server, and encrypt and sign the messages.",
                        if_ignored="AS2 messages arrive over unencrypted HTTP.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="create-b2b-server",
                        title="Configuring AS2",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSFER_GUIDE,
                page="security-policies",
                title="Security policies for AWS Transfer Family servers",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="transform",
        name="AWS Transform",
        categories=("migration-and-modernization",),
        names=(
            "AWS Transform for .NET",
            "AWS Transform for mainframe",
            "AWS Transform for VMware",
        ),
        iam=("application-transformation", "transform", "transform-custom"),
        uses=(Uses(profile="managed-models"),),
        sources=(
            Citation(
                of=TRANSFORM_GUIDE,
                page="transform-app-mainframe",
                title="Modernization of mainframe applications",
                read="2026-11",
            ),
            Citation(
                of=TRANSFORM_GUIDE,
                page="dotnet",
                title="Modernizing .NET with AWS Transform",
                read="2026-11",
            ),
        ),
    ),
)
