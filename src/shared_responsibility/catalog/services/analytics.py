"""Services of the family analytics."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    CONFIG_GUIDE,
)

ATHENA_GUIDE = Source(
    id="athena-user-guide",
    title="Amazon Athena User Guide",
    url="https://docs.aws.amazon.com/athena/latest/ug/",
)
CDK_API = Source(
    id="cdk-api-reference",
    title="AWS CDK API Reference",
    url="https://docs.aws.amazon.com/cdk/api/v2/docs/",
)
CLEAN_ROOMS_GUIDE = Source(
    id="clean-rooms-user-guide",
    title="AWS Clean Rooms User Guide",
    url="https://docs.aws.amazon.com/clean-rooms/latest/userguide/",
)
CLOUDSEARCH_DOCUMENTATION = Source(
    id="cloudsearch-documentation",
    title="Amazon CloudSearch Documentation",
    url="https://docs.aws.amazon.com/cloudsearch/",
)
CLOUDSEARCH_GUIDE = Source(
    id="cloudsearch-developer-guide",
    title="Amazon CloudSearch Developer Guide",
    url="https://docs.aws.amazon.com/cloudsearch/latest/developerguide/",
)
DATABREW_GUIDE = Source(
    id="databrew-developer-guide",
    title="AWS Glue DataBrew Developer Guide",
    url="https://docs.aws.amazon.com/databrew/latest/dg/",
)
DATAZONE_GUIDE = Source(
    id="datazone-user-guide",
    title="Amazon DataZone User Guide",
    url="https://docs.aws.amazon.com/datazone/latest/userguide/",
)
DATA_EXCHANGE_GUIDE = Source(
    id="data-exchange-user-guide",
    title="AWS Data Exchange User Guide",
    url="https://docs.aws.amazon.com/data-exchange/latest/userguide/",
)
DATA_PIPELINE_GUIDE = Source(
    id="data-pipeline-developer-guide",
    title="AWS Data Pipeline Developer Guide",
    url="https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/",
)
EMR_EKS_GUIDE = Source(
    id="emr-on-eks-development-guide",
    title="Amazon EMR on EKS Development Guide",
    url="https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/",
)
EMR_GUIDE = Source(
    id="emr-management-guide",
    title="Amazon EMR Management Guide",
    url="https://docs.aws.amazon.com/emr/latest/ManagementGuide/",
)
EMR_SERVERLESS_GUIDE = Source(
    id="emr-serverless-user-guide",
    title="Amazon EMR Serverless User Guide",
    url="https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/",
)
ENTITY_RESOLUTION_API = Source(
    id="entity-resolution-api-reference",
    title="AWS Entity Resolution API Reference",
    url="https://docs.aws.amazon.com/entityresolution/latest/apireference/",
)
FINSPACE_API = Source(
    id="finspace-management-api-reference",
    title="Amazon FinSpace Management API Reference",
    url="https://docs.aws.amazon.com/finspace/latest/management-api/",
)
FIREHOSE_GUIDE = Source(
    id="firehose-developer-guide",
    title="Amazon Data Firehose Developer Guide",
    url="https://docs.aws.amazon.com/firehose/latest/dev/",
)
FLINK_API = Source(
    id="managed-flink-api-reference",
    title="Managed Service for Apache Flink API V2 Reference",
    url="https://docs.aws.amazon.com/managed-flink/latest/apiv2/",
)
FLINK_GUIDE = Source(
    id="managed-flink-developer-guide",
    title="Managed Service for Apache Flink Developer Guide",
    url="https://docs.aws.amazon.com/managed-flink/latest/java/",
)
GLUE_GUIDE = Source(
    id="glue-developer-guide",
    title="AWS Glue Developer Guide",
    url="https://docs.aws.amazon.com/glue/latest/dg/",
)
KINESIS_GUIDE = Source(
    id="kinesis-data-streams-developer-guide",
    title="Amazon Kinesis Data Streams Developer Guide",
    url="https://docs.aws.amazon.com/streams/latest/dev/",
)
KINESIS_VIDEO_GUIDE = Source(
    id="kinesis-video-streams-developer-guide",
    title="Amazon Kinesis Video Streams Developer Guide",
    url="https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/",
)
LAKE_FORMATION_GUIDE = Source(
    id="lake-formation-developer-guide",
    title="AWS Lake Formation Developer Guide",
    url="https://docs.aws.amazon.com/lake-formation/latest/dg/",
)
QUICK_GUIDE = Source(
    id="quick-user-guide",
    title="Amazon Quick User Guide",
    url="https://docs.aws.amazon.com/quick/latest/userguide/",
)
UNIFIED_STUDIO_GUIDE = Source(
    id="sagemaker-unified-studio-administrator-guide",
    title="Amazon SageMaker Unified Studio Administrator Guide",
    url="https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/",
)

SERVICES = (
    Service(
        id="athena",
        name="Amazon Athena",
        categories=("abstracted-services", "analytics"),
        names=("Athena",),
        sdk=("athena",),
        cloudformation=("AWS::Athena::",),
        terraform=("aws_athena_",),
        iam=("athena",),
        prowler=("athena",),
        security_hub=("Athena",),
        asff=("AwsAthenaWorkGroup",),
        uses=(Uses(profile="serverless-data"),),
        asks=(
            Circumstance(
                name="engine_upgrade",
                values=("automatic", "manual"),
                question="Does Athena decide when the workgroup moves to a new engine version, or is a version selected by hand?",
                find_out="Read EngineVersion.SelectedEngineVersion of the workgroup (aws athena get-work-group): AUTO or a version.",
                signs=(
                    Sign(
                        resource="AWS::Athena::WorkGroup",
                        path="WorkGroupConfiguration.EngineVersion.SelectedEngineVersion",
                        reads=(("AUTO", "automatic"), ("*", "manual")),
                        absent="automatic",
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The queries are the customer's, and some of them may break under a new engine version.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test the queries in a workgroup with the new engine before the upgrade.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ATHENA_GUIDE,
                        page="engine-versions",
                        title="Athena engine versioning",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="Athena is serverless: AWS patches the operating systems under it.",
                sources=(
                    Citation(
                        of=ATHENA_GUIDE,
                        page="security-vulnerability-management",
                        title="Configuration and vulnerability analysis in Athena",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="AWS patches the query engines as well as the operating systems under them.",
                sources=(
                    Citation(
                        of=ATHENA_GUIDE,
                        page="security-vulnerability-management",
                        title="Configuration and vulnerability analysis in Athena",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("engine_upgrade", "automatic"),),
                owner=Owner.AWS,
                because="By default Athena decides when the workgroup moves to a new engine version, and gives notice before.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the workgroup unless it finds incompatibilities, with notice in the console and in AWS Health.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices and test the queries on the new engine.",
                        if_ignored="Athena upgrades the workgroup unless it finds incompatibilities, and in any case once the version is no longer available.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ATHENA_GUIDE,
                        page="engine-versions",
                        title="Athena engine versioning",
                        read="2026-11",
                        quote="By default, workgroups are configured to auto upgrade.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("engine_upgrade", "manual"),),
                owner=Owner.CUSTOMER,
                because="A workgroup with an engine version selected by hand stays on it, as long as it is supported, until the customer selects another.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces new engine versions in the console and in AWS Health.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Select the new engine version for the workgroup after testing.",
                        if_ignored="The workgroup keeps its engine until that version is no longer available; then Athena upgrades it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ATHENA_GUIDE,
                        page="engine-versions",
                        title="Athena engine versioning",
                        read="2026-11",
                        quote="Athena upgrades your workgroups when a version is no longer available.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ATHENA_GUIDE,
                page="security-vulnerability-management",
                title="Configuration and vulnerability analysis in Athena",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cleanrooms",
        name="AWS Clean Rooms",
        categories=("analytics",),
        names=("Clean Rooms",),
        sdk=("cleanrooms", "cleanroomsml"),
        cloudformation=("AWS::CleanRooms::", "AWS::CleanRoomsML::"),
        terraform=("aws_cleanrooms_",),
        iam=("cleanrooms", "cleanrooms-ml"),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Queries are logged for the members that asked for it.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Writes query logs to the account of the member."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable query logging when you create or join a collaboration.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="cleanrooms/client/create_membership",
                        title="CleanRooms / Client / create_membership",
                        read="2026-11",
                        quote="An indicator as to whether query logging has been enabled or disabled for the membership.",
                    ),
                ),
            ),
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Cryptographic Computing for Clean Rooms encrypts tables before they are uploaded, with a client that the customer runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the C3R encryption client.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Encrypt the tables with the C3R client before the upload where even members and AWS must not read them, and keep the shared secret key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLEAN_ROOMS_GUIDE,
                        page="crypto-computing",
                        title="Cryptographic Computing for Clean Rooms",
                        read="2026-11",
                        quote="The C3R encryption client is a client-side encryption tool that you can use to encrypt your data for use with AWS Clean Rooms.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Control over content stays with the customer.",
                sources=(
                    Citation(
                        of=CLEAN_ROOMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Clean Rooms",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="What members of a collaboration may learn is set by the analysis rules of each table, which its owner writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Refuses analyses that the analysis rules do not authorize.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the analysis rules of your tables, and decide who may query and who receives results.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLEAN_ROOMS_GUIDE,
                        page="glossary",
                        title="AWS Clean Rooms Glossary",
                        read="2026-11",
                        quote="You control how your table columns can be used in the structure through the query controls.",
                    ),
                    Citation(
                        of=CLEAN_ROOMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Clean Rooms",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Clean Rooms is reached over TLS.",
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
                        of=CLEAN_ROOMS_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Clean Rooms",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLEAN_ROOMS_GUIDE,
                page="data-protection",
                title="Data protection in AWS Clean Rooms",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudsearch",
        name="Amazon CloudSearch",
        lifecycle=Lifecycle.CLOSED,
        categories=("analytics",),
        names=("CloudSearch",),
        sdk=("cloudsearch", "cloudsearchdomain"),
        terraform=("aws_cloudsearch_",),
        iam=("cloudsearch",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="hardware-provisioning",
                owner=Owner.AWS,
                because="CloudSearch provisions and maintains the hardware under a search domain.",
                sources=(
                    Citation(
                        of=CLOUDSEARCH_DOCUMENTATION,
                        page="",
                        title="Amazon CloudSearch Documentation",
                        read="2026-11",
                        quote="without having to become a search expert or worry about hardware provisioning, setup, and maintenance",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Search domains are scaled by CloudSearch.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes search instances as data and traffic change.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set scaling options where you know that more capacity will be needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSEARCH_DOCUMENTATION,
                        page="",
                        title="Amazon CloudSearch Documentation",
                        read="2026-11",
                        quote="As your volume of data and traffic fluctuates, Amazon CloudSearch automatically scales to meet your needs.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Whether a domain refuses plain HTTP is a setting of the domain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers HTTPS on the endpoints of the domain.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require HTTPS in the endpoint options of the domain.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSEARCH_GUIDE,
                        page="document-history",
                        title="Document History for Amazon CloudSearch",
                        read="2026-11",
                        quote="You can now require that all requests to your Amazon CloudSearch domain arrive over HTTPS.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDSEARCH_GUIDE,
                page="what-is-cloudsearch",
                title="What Is Amazon CloudSearch?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="databrew",
        name="AWS Glue DataBrew",
        kind=ServiceKind.PART,
        parent="glue",
        categories=("analytics",),
        names=(
            "DataBrew",
            "Glue DataBrew",
        ),
        sdk=("databrew",),
        cloudformation=("AWS::DataBrew::",),
        iam=("databrew",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption of what DataBrew jobs write is set up by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets jobs write to encrypted S3 targets and encrypted CloudWatch Logs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up encryption of the jobs' targets and logs, and let the jobs' roles use the KMS keys.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATABREW_GUIDE,
                        page="encryption-security-configuration",
                        title="Encrypting data written by DataBrew jobs",
                        read="2026-11",
                        quote="Follow this procedure to set up your DataBrew environment to use encryption.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Job logs are written where the job says so.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Writes one log stream for each job run."),
                    Duty(party="customer", verb=Verb.CONFIGURE, text="Enable CloudWatch logging on jobs."),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="databrew/client/create_profile_job",
                        title="DataBrew / Client / create_profile_job",
                        read="2026-11",
                        quote="If logging is enabled, CloudWatch writes one log stream for each job run.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Jobs run with a role of the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Assumes the role when the job runs."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each job a role with access to its own data only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="databrew/client/create_profile_job",
                        title="DataBrew / Client / create_profile_job",
                        read="2026-11",
                        quote="to be assumed when DataBrew runs the job",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of DataBrew is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATABREW_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Glue DataBrew",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.0 or later. We recommend TLS 1.2 or later.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Connections to JDBC sources follow the settings of the customer's Glue connection.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the Require SSL connection option on the Glue connections to JDBC sources.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATABREW_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="DataBrew uses the settings on your AWS Glue connection, including the Require SSL connection option",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATABREW_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Glue DataBrew",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dataexchange",
        name="AWS Data Exchange",
        categories=("analytics",),
        names=("Data Exchange",),
        sdk=("dataexchange",),
        cloudformation=("AWS::DataExchange::",),
        terraform=("aws_dataexchange_",),
        iam=("dataexchange",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The encryption of exported objects is specified by whoever exports them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the exported objects as the export job says.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose S3 managed keys or a KMS key for each export job.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_EXCHANGE_GUIDE,
                        page="exporting-revisions",
                        title="Exporting revisions from AWS Data Exchange",
                        read="2026-11",
                        quote="you can specify the Amazon S3 server-side encryption configuration that you want to apply to the exported objects",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of AWS Data Exchange is reached over TLS.",
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
                        of=DATA_EXCHANGE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Data Exchange",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="workload-compliance",
                owner=Owner.CUSTOMER,
                because="Data sets that hold protected health information may be exported only into accounts that the customer has designated for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Offers the AWS Business Associate Addendum in AWS Artifact.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Export products that hold protected health information only into an account that is designated as a HIPAA account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_EXCHANGE_GUIDE,
                        page="exporting-revisions",
                        title="Exporting revisions from AWS Data Exchange",
                        read="2026-11",
                        quote="unless such AWS account is designated as a HIPAA account",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATA_EXCHANGE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Data Exchange",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="datapipeline",
        name="AWS Data Pipeline",
        lifecycle=Lifecycle.CLOSED,
        categories=("analytics",),
        names=("Data Pipeline",),
        sdk=("datapipeline",),
        cloudformation=("AWS::DataPipeline::",),
        terraform=("aws_datapipeline_",),
        iam=("datapipeline",),
        prowler=("datapipeline",),
        asff=("AwsDataPipelinePipeline",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of AWS Data Pipeline is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_PIPELINE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Data Pipeline",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.0 or later. We recommend TLS 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATA_PIPELINE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Data Pipeline",
                read="2026-11",
                quote="AWS Data Pipeline is no longer available to new customers.",
            ),
        ),
    ),
    Service(
        id="datazone",
        name="Amazon DataZone",
        categories=("analytics",),
        names=("DataZone",),
        sdk=("datazone",),
        cloudformation=("AWS::DataZone::",),
        terraform=("aws_datazone_",),
        iam=("datazone", "sagemaker-unified-studio-mcp"),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Encryption at rest is on by default and cannot be turned off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Keeps encryption at rest on, at no charge.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the data sources that DataZone catalogs in their own services.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="encryption-rest-datazone",
                        title="Data encryption at rest for Amazon DataZone",
                        read="2026-11",
                        quote="you can't disable this layer of encryption",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="DataZone encrypts what it stores.",
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="encryption-rest-datazone",
                        title="Data encryption at rest for Amazon DataZone",
                        read="2026-11",
                        quote="Amazon DataZone uses default AWS-owned keys to automatically encrypt your data at rest.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Control over content stays with the customer.",
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon DataZone",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A domain acts through IAM roles in the customer's account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the roles where the customer lets it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the roles of the domain or let DataZone create them, and permit domain creation only to administrators.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="create-domain",
                        title="Create Amazon DataZone domains",
                        read="2026-11",
                        quote="Additional IAM roles are needed by Amazon DataZone to perform actions on behalf of domain users",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A key of the customer's can be chosen when the domain is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses a key that AWS owns unless another is chosen.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key when you create the domain, and maintain its policy and grants.",
                        if_ignored="AWS owned keys are used, which you cannot view, manage or audit.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="encryption-rest-datazone",
                        title="Data encryption at rest for Amazon DataZone",
                        read="2026-11",
                        quote="you can choose a customer-managed key when you create your Amazon DataZone domains",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                sources=(
                    Citation(
                        of=DATAZONE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon DataZone",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of DataZone is reached over TLS.",
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
                        of=DATAZONE_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon DataZone",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATAZONE_GUIDE,
                page="data-protection",
                title="Data protection in Amazon DataZone",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="emr",
        name="Amazon EMR",
        categories=("analytics", "container-services"),
        names=("Amazon Elastic MapReduce", "EMR", "EMR on EC2", "elasticmapreduce"),
        sdk=("emr",),
        cloudformation=("AWS::EMR::",),
        terraform=("aws_emr_",),
        iam=("elasticmapreduce",),
        prowler=("emr",),
        security_hub=("EMR",),
        uses=(Uses(profile="platform-on-instances"),),
        asks=(
            Circumstance(
                name="custom_ami",
                marked=(True,),
                question="Does the cluster run on an AMI of your own?",
                find_out="Read CustomAmiId (aws emr describe-cluster).",
                signs=(
                    Sign(
                        resource="AWS::EMR::Cluster",
                        path="CustomAmiId",
                        reads=(("*", True),),
                        absent=False,
                    ),
                ),
            ),
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "region"),
                marked=("local-zone", "outposts-rack"),
                question="Where does the resource stand?",
                find_out="Look up the subnet of the cluster (aws ec2 describe-subnets): OutpostArn and AvailabilityZone.",
                signs=(
                    Sign(
                        resource="AWS::EMR::Cluster",
                        path="Instances.Ec2SubnetId->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption of the data on a cluster is a feature that the customer configures, usually in a security configuration.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers security configurations for encryption, Kerberos and authorization for S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a security configuration with encryption at rest and name it when launching clusters.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security",
                        title="Security in Amazon EMR",
                        read="2026-11",
                    ),
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security-configurations",
                        title="Use security configurations to set up Amazon EMR cluster security",
                        read="2026-11",
                        quote="You can use Amazon EMR security configurations to configure data encryption, Kerberos authentication, and Amazon S3 authorization",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Updates that need a reboot, the kernel's among them, are not installed on running cluster nodes by themselves.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Integrates new Amazon Linux releases into the default image and hosts the package repositories.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace clusters by new ones on the newest image, or install the updates by bootstrap action, custom AMI or reboot.",
                        if_ignored="Running nodes keep their kernel and its vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security",
                        title="Security in Amazon EMR",
                        read="2026-11",
                    ),
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-default-ami",
                        title="Using the default Amazon Linux AMI for Amazon EMR",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-and-hypervisor-patching",
                owner=Owner.AWS,
                because="AWS operates the hosts and the virtualization layer under the cluster nodes.",
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security",
                        title="Security in Amazon EMR",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Access to clusters and the roles of EMR and of its instances are configured by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit the service role, the instance profile and the users of the clusters to what they need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security",
                        title="Security in Amazon EMR",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The security groups of the cluster are the customer's to configure; it also has to leave the way to the package repositories open.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict the security groups, keep the cluster out of reach of the internet, and allow HTTP and HTTPS to the Amazon Linux repositories.",
                        if_ignored="Without a way to the repositories security updates are not installed at first boot.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-security",
                        title="Security in Amazon EMR",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="AWS builds the default image of each EMR release and brings new Amazon Linux releases into it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Integrates new Amazon Linux releases, typically within two weeks, into the default image of the latest patch releases.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Launch clusters on the latest patch release.",
                        if_ignored="Older patch releases get no image updates any more.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-default-ami",
                        title="Using the default Amazon Linux AMI for Amazon EMR",
                        read="2026-11",
                        quote="New Amazon Linux releases are typically integrated within 2 weeks of their availability",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("custom_ami", True),),
                owner=Owner.CUSTOMER,
                because="A custom AMI takes the place of the default image, and the customer builds it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Rebuild the custom AMI whenever patches come out.",
                        if_ignored="New clusters start with the old packages.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-default-ami",
                        title="Using the default Amazon Linux AMI for Amazon EMR",
                        read="2026-11",
                        quote="uses a default Amazon Linux AMI for Amazon EMR unless you specify a custom AMI",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="What bootstrap actions install beside the applications of the release is the customer's.",
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-plan-software",
                        title="Configure applications when you launch your Amazon EMR cluster",
                        read="2026-11",
                        quote="you can use bootstrap actions to install custom software",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="A cluster keeps the release it was launched with; moving to a newer one means launching a new cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new releases and patch releases, and stops updating the image of those they supersede.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Launch clusters on the latest patch release.",
                        if_ignored="The image of a superseded patch release gets no updates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_GUIDE,
                        page="emr-default-ami",
                        title="Using the default Amazon Linux AMI for Amazon EMR",
                        read="2026-11",
                        quote="release stops getting AMI updates when",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EMR_GUIDE,
                page="emr-security",
                title="Security in Amazon EMR",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="emr-containers",
        name="Amazon EMR on EKS",
        kind=ServiceKind.SUB_PRODUCT,
        parent="emr",
        categories=("analytics",),
        names=("EMR on EKS",),
        sdk=("emr-containers",),
        cloudformation=("AWS::EMRContainers::",),
        terraform=("aws_emrcontainers_",),
        iam=("emr-containers",),
        uses=(Uses(profile="containers-on-customer-nodes"),),
        facts=(
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="AWS publishes patched base images; which release the jobs use, and what is added to an image, is for the customer to keep current.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes release images with the latest security updates under the suffix -latest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Submit jobs with a release label that ends in -latest, and rebuild custom images on the newest base with patched binaries.",
                        if_ignored="Jobs run on images with known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EMR_EKS_GUIDE,
                        page="docker-custom-images-considerations",
                        title="Considerations for customizing images",
                        read="2026-11",
                    ),
                    Citation(
                        of=EMR_EKS_GUIDE,
                        page="emr-eks-releases",
                        title="Amazon EMR on EKS releases",
                        read="2026-11",
                    ),
                ),
                contested="The page on releases says that a release label that ends in -latest always brings the newest security updates, which would leave nothing to do. The page on custom images makes security patches of added binaries the customer's, and a dated label stays as it is: so the customer has it, and -latest is the way to do it for the base image.",
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS publishes the EMR releases for EKS, with security updates.",
                sources=(
                    Citation(
                        of=EMR_EKS_GUIDE,
                        page="emr-eks-releases",
                        title="Amazon EMR on EKS releases",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EMR_EKS_GUIDE,
                page="configuration-vulnerability",
                title="Configuration and vulnerability analysis",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="emr-serverless",
        name="Amazon EMR Serverless",
        kind=ServiceKind.SUB_PRODUCT,
        parent="emr",
        categories=("abstracted-services", "analytics"),
        names=("EMR Serverless",),
        sdk=("emr-serverless",),
        cloudformation=("AWS::EMRServerless::",),
        terraform=("aws_emrserverless_",),
        iam=("emr-serverless",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS patches the operating systems on which EMR Serverless runs jobs.",
                sources=(
                    Citation(
                        of=EMR_SERVERLESS_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and vulnerability analysis in Amazon EMR Serverless",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="AWS patches the platform of EMR Serverless as well as the operating systems under it.",
                sources=(
                    Citation(
                        of=EMR_SERVERLESS_GUIDE,
                        page="configuration-vulnerability",
                        title="Configuration and vulnerability analysis in Amazon EMR Serverless",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EMR_SERVERLESS_GUIDE,
                page="configuration-vulnerability",
                title="Configuration and vulnerability analysis in Amazon EMR Serverless",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="entityresolution",
        name="AWS Entity Resolution",
        categories=("analytics",),
        names=("Entity Resolution",),
        sdk=("entityresolution",),
        cloudformation=("AWS::EntityResolution::",),
        iam=("entityresolution",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Without a key of the customer's, output is encrypted with a key that the service manages.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Uses a managed key where none is named.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=ENTITY_RESOLUTION_API,
                        page="API_IdMappingWorkflowOutputSource",
                        title="IdMappingWorkflowOutputSource",
                        read="2026-11",
                        quote="If not provided, system will use an AWS Entity Resolution managed KMS key.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Workflows read and write with a role of the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the role of each workflow exactly the inputs, outputs and keys that it needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ENTITY_RESOLUTION_API,
                        page="API_IdMappingJobOutputSource",
                        title="IdMappingJobOutputSource",
                        read="2026-11",
                        quote="AWS Entity Resolution assumes this role to access AWS resources on your behalf as part of workflow execution.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key that encrypts the output is the customer's choice.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key for the output where you must control the key.",
                        if_ignored="A key that AWS Entity Resolution manages is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ENTITY_RESOLUTION_API,
                        page="API_IdMappingWorkflowOutputSource",
                        title="IdMappingWorkflowOutputSource",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ENTITY_RESOLUTION_API,
                page="API_IdMappingWorkflowOutputSource",
                title="IdMappingWorkflowOutputSource",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="finspace",
        name="Amazon FinSpace",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-10",
        categories=("analytics",),
        sdk=("finspace", "finspace-data"),
        cloudformation=("AWS::FinSpace::",),
        terraform=("aws_finspace_",),
        iam=("finspace", "finspace-api"),
        sources=(
            Citation(
                of=FINSPACE_API,
                page="API_CodeConfiguration",
                title="CodeConfiguration",
                read="2026-11",
                quote="On October 7, 2026, AWS will end support for Amazon FinSpace.",
            ),
        ),
    ),
    Service(
        id="firehose",
        name="Amazon Data Firehose",
        categories=("analytics",),
        names=("Amazon Kinesis Data Firehose", "Firehose", "data-firehose", "kinesis-firehose"),
        sdk=("firehose",),
        cloudformation=("AWS::KinesisFirehose::",),
        terraform=("aws_kinesis_firehose_",),
        iam=("firehose",),
        prowler=("firehose",),
        security_hub=("DataFirehose",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="A Firehose stream can hold its data unencrypted, under an AWS owned key or under a customer managed key, as the customer sets it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers server-side encryption of the stream.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on server-side encryption of the stream, and encryption at the destination.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CDK_API,
                        page="aws-cdk-lib.aws_kinesisfirehose.StreamEncryptionType",
                        title="enum StreamEncryptionType",
                        read="2026-11",
                        quote="Data in the stream is stored unencrypted.",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Copies of the source records are kept in S3 only where the stream is set so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes untransformed records to a second bucket where backup is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on S3 backup where records are transformed; once on it stays on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="firehose/client/create_delivery_stream",
                        title="Firehose / Client / create_delivery_stream",
                        read="2026-11",
                        quote="If backup is enabled, you can't update the Firehose stream to disable it.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Server-side encryption uses an AWS owned key or a KMS key of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the kind of key that was set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the kind of key, and write the policy of a customer managed one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CDK_API,
                        page="aws-cdk-lib.aws_kinesisfirehose.StreamEncryptionType",
                        title="enum StreamEncryptionType",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Firehose is reached over TLS.",
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
                        of=FIREHOSE_GUIDE,
                        page="infrastructure-security",
                        title="Understand infrastructure security in Amazon Data Firehose",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Delivery errors are logged where logging is turned on for the destination.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes delivery errors to CloudWatch Logs where that is enabled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Enable CloudWatch logging for each destination, and watch it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="firehose/client/create_delivery_stream",
                        title="Firehose / Client / create_delivery_stream",
                        read="2026-11",
                        quote="Enables or disables CloudWatch logging.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FIREHOSE_GUIDE,
                page="infrastructure-security",
                title="Understand infrastructure security in Amazon Data Firehose",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="glue",
        name="AWS Glue",
        categories=("abstracted-services", "analytics"),
        names=("Glue",),
        sdk=("glue",),
        cloudformation=("AWS::Glue::",),
        terraform=("aws_glue_",),
        iam=("glue",),
        prowler=("glue",),
        security_hub=("Glue",),
        asff=("AwsGlueJob",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What jobs read and write is the customer's; without job bookmarks a job processes the whole dataset each time.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers job bookmarks, which remember what has been processed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage the output of earlier runs where job bookmarks are off.",
                        if_ignored="Each run processes the whole dataset again, and results may be doubled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLUE_GUIDE,
                        page="monitor-continuations",
                        title="Tracking processed data using job bookmarks",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Jobs on a Glue version whose support has ended are not moved to another: they go on unpatched, and stop at the end of its life.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the dates of end of support and end of life of each version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the jobs to a supported version before these dates.",
                        if_ignored="After the end of support nothing is patched; after the end of life runs can no longer be started and running ones are stopped.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLUE_GUIDE,
                        page="glue-version-support-policy",
                        title="AWS Glue version support policy",
                        read="2026-11",
                        quote="AWS Glue will no longer apply security patches or other updates to EOS versions.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="As long as a version is supported, AWS applies security patches to the operating system, language and libraries it is built from.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run jobs on supported versions only.",
                        if_ignored="Versions past their end of support get no patches.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLUE_GUIDE,
                        page="glue-version-support-policy",
                        title="AWS Glue version support policy",
                        read="2026-11",
                        quote="built around a combination of operating system, programming language, and software libraries that are subject to maintenance and security updates",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="AWS isolates the Spark environments of different customers and roles from each other, at network and management level.",
                sources=(
                    Citation(
                        of=GLUE_GUIDE,
                        page="how-it-works",
                        title="AWS Glue: How it works",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Each job names the Glue version it runs on, and keeps it until the customer names another.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new Glue versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test the jobs on a newer version and change the version of the job.",
                        if_ignored="The job stays on its version, which gets no more security patches once its support has ended.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLUE_GUIDE,
                        page="glue-version-support-policy",
                        title="AWS Glue version support policy",
                        read="2026-11",
                        quote="When you define your job, you specify the AWS Glue version",
                    ),
                    Citation(
                        of=GLUE_GUIDE,
                        page="glue-version-support-policy",
                        title="AWS Glue version support policy",
                        read="2026-11",
                        quote="AWS Glue will no longer apply security patches or other updates to EOS versions.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GLUE_GUIDE,
                page="how-it-works",
                title="AWS Glue: How it works",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kinesis",
        name="Amazon Kinesis Data Streams",
        categories=("abstracted-services", "analytics"),
        names=("Amazon Kinesis", "Kinesis Data Streams", "kinesis-data-streams"),
        sdk=("kinesis",),
        cloudformation=("AWS::Kinesis::",),
        terraform=("aws_kinesis_", "aws_kinesis_resource_", "aws_kinesis_stream"),
        iam=("kinesis",),
        prowler=("kinesis",),
        security_hub=("Kinesis",),
        asff=("AwsKinesisStream",),
        uses=(Uses(profile="serverless-data"),),
        asks=(
            Circumstance(
                name="capacity_mode",
                values=("on-demand", "provisioned"),
                question="What is the capacity mode of the stream: on-demand or provisioned?",
                find_out="Read StreamModeDetails.StreamMode (aws kinesis describe-stream-summary).",
                signs=(
                    Sign(
                        resource="AWS::Kinesis::Stream",
                        path="StreamModeDetails.StreamMode",
                        reads=(("ON_DEMAND", "on-demand"), ("PROVISIONED", "provisioned")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Server-side encryption of a stream is a feature that the customer switches on with a KMS key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers server-side encryption with AWS KMS keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Switch server-side encryption on for the stream.",
                        if_ignored="Records are stored without server-side encryption.",
                        evidence="The AWS Config rule kinesis-stream-encrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KINESIS_GUIDE,
                        page="server-side-encryption",
                        title="Data protection in Amazon Kinesis Data Streams",
                        read="2026-11",
                    ),
                    Citation(
                        of=CONFIG_GUIDE,
                        page="kinesis-stream-encrypted",
                        title="kinesis-stream-encrypted",
                        read="2026-11",
                        quote="The rule is NON_COMPLIANT for a Kinesis stream if 'StreamEncryption' is not present.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Kinesis Data Streams encrypts records before it stores them and decrypts them as they are read.",
                sources=(
                    Citation(
                        of=CONFIG_GUIDE,
                        page="kinesis-stream-encrypted",
                        title="kinesis-stream-encrypted",
                        read="2026-11",
                        quote="Data is encrypted before it's written to the Kinesis stream storage layer, and decrypted after it's retrieved from storage.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="How long records can be read is the retention period that the customer sets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps records readable for the retention period, 24 hours at least and 365 days at most.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a retention period that covers the longest outage of a consumer.",
                        if_ignored="Records older than the retention period can no longer be read.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kinesis/client/decrease_stream_retention_period",
                        title="Kinesis / Client / decrease_stream_retention_period",
                        read="2026-11",
                        quote="which is the length of time data records are accessible after they are added to the stream",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Streams and consumers carry policies that let other accounts in.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates the policy of the stream, queue or consumer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the policies of streams, queues and consumers that other accounts use.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kinesis/client/put_resource_policy",
                        title="Kinesis / Client / put_resource_policy",
                        read="2026-11",
                        quote="Attaches a resource-based policy to a data stream",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("capacity_mode", "on-demand"),),
                owner=Owner.AWS,
                because="In on-demand mode Kinesis Data Streams watches the traffic and adds and removes shards by itself.",
                sources=(
                    Citation(
                        of=KINESIS_GUIDE,
                        page="how-do-i-size-a-stream",
                        title="Choosing the data stream capacity mode",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("capacity_mode", "provisioned"),),
                owner=Owner.CUSTOMER,
                because="In provisioned mode the number of shards changes only when the customer changes it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Set the number of shards, and change it with the traffic.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KINESIS_GUIDE,
                        page="how-do-i-size-a-stream",
                        title="Choosing the data stream capacity mode",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Metrics for each shard appear once the customer asks for them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes metrics of the stream, and of each shard where that is turned on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Turn on enhanced monitoring where single shards matter, and set alarms.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kinesis/client/enable_enhanced_monitoring",
                        title="Kinesis / Client / enable_enhanced_monitoring",
                        read="2026-11",
                        quote="Enables enhanced Kinesis data stream monitoring for shard-level metrics.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KINESIS_GUIDE,
                page="server-side-encryption",
                title="Data protection in Amazon Kinesis Data Streams",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kinesisanalytics",
        name="Amazon Managed Service for Apache Flink (formerly Amazon Kinesis Data Analytics)",
        categories=("analytics",),
        names=(
            "Amazon Kinesis Data Analytics",
            "Amazon Kinesis Data Analytics for Apache Flink",
            "Amazon MSF",
            "Amazon Managed Service for Apache Flink",
            "flink",
            "managed-flink",
        ),
        sdk=("kinesisanalytics", "kinesisanalyticsv2"),
        cloudformation=("AWS::KinesisAnalytics::", "AWS::KinesisAnalyticsV2::"),
        terraform=("aws_kinesis_analytics_", "aws_kinesisanalyticsv2_"),
        iam=("kinesisanalytics",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Snapshots of the state of an application are created and managed by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers snapshots and restores an application from them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Enable snapshots, and create and delete them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_GUIDE,
                        page="how-fault",
                        title="Implement fault tolerance in Managed Service for Apache Flink",
                        read="2026-11",
                        quote="is a manually created and managed backup of application state",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="With checkpointing enabled, the service restores an application after unexpected restarts.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Creates checkpoints and loads them after an unexpected restart.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep checkpointing enabled for the application.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_GUIDE,
                        page="how-fault",
                        title="Implement fault tolerance in Managed Service for Apache Flink",
                        read="2026-11",
                        quote="the service provides fault tolerance by creating and loading backups of application data in the event of unexpected application restarts",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="The service patches operating system and container image under the applications.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches in the maintenance window and restarts the application.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use checkpoints and savepoints so that the restart of 10 to 30 seconds does no harm.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_GUIDE,
                        page="maintenance",
                        title="Manage maintenance tasks for Managed Service for Apache Flink",
                        read="2026-11",
                        quote="patches your applications periodically with operating-system and container-image security updates",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Encryption at rest uses an AWS owned key or a key of the customer's, as the application is configured.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the type of key, and write the policy of a customer managed one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_API,
                        page="API_ApplicationEncryptionConfiguration",
                        title="ApplicationEncryptionConfiguration",
                        read="2026-11",
                        quote="Specifies the type of key used for encryption at rest.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The start of the eight-hour window can be set for each application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Schedules the maintenance inside a window of eight hours.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set the start of the maintenance window of the application.",
                        if_ignored="Maintenance takes place in the window of the Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_API,
                        page="API_UpdateApplicationMaintenanceConfiguration",
                        title="UpdateApplicationMaintenanceConfiguration",
                        read="2026-11",
                        quote="The service makes use of the updated configuration the next time it schedules maintenance for the application.",
                    ),
                    Citation(
                        of=FLINK_GUIDE,
                        page="maintenance",
                        title="Manage maintenance tasks for Managed Service for Apache Flink",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="All calls of the API are secured with TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Secures the API with TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Managed Service for Apache Flink",
                        read="2026-11",
                        quote="All API calls to Managed Service for Apache Flink are secured via Transport Layer Security (TLS) and authenticated via IAM.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="An application moves to a new Apache Flink version when the customer updates it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers in-place upgrades of the runtime.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Build the application for the new Flink version and update it, starting from a snapshot.",
                        if_ignored="The application stays on its Flink version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLINK_GUIDE,
                        page="upgrading-application-new-version",
                        title="Upgrade your application to a new Apache Flink version",
                        read="2026-11",
                        quote="You can upgrade your Flink application by using the UpdateApplication action.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FLINK_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Managed Service for Apache Flink",
                read="2026-11",
            ),
            Citation(
                of=FLINK_GUIDE,
                page="maintenance",
                title="Manage maintenance tasks for Managed Service for Apache Flink",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kinesisvideo",
        name="Amazon Kinesis Video Streams",
        categories=("analytics",),
        sdk=(
            "kinesis-video-archived-media",
            "kinesis-video-media",
            "kinesis-video-signaling",
            "kinesis-video-webrtc-storage",
            "kinesisvideo",
        ),
        cloudformation=("AWS::KinesisVideo::",),
        terraform=("aws_kinesis_video_",),
        iam=("kinesisvideo",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data are always encrypted at rest within Kinesis Video Streams.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Keeps encryption at rest on.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt copies that consumers keep elsewhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KINESIS_VIDEO_GUIDE,
                        page="how-kms",
                        title="Data protection in Kinesis Video Streams",
                        read="2026-11",
                        quote="your data is always encrypted at rest within the Kinesis Video Streams service",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Data are encrypted before they are written to the storage of the stream, and decrypted after they are read.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts and decrypts the data; producers and consumers need not.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was chosen, enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KINESIS_VIDEO_GUIDE,
                        page="how-kms",
                        title="Data protection in Kinesis Video Streams",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="A stream keeps nothing until a retention period is set.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Keeps fragments for the retention period."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set how long data are kept, and delete streams that are no longer needed.",
                        enabled_by_default=False,
                        if_ignored="The stream does not persist data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="kinesisvideo/client/create_stream",
                        title="KinesisVideo / Client / create_stream",
                        read="2026-11",
                        quote="The default value is 0, indicating that the stream does not persist data.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The KMS key of a stream is the one that the customer specifies, or one that AWS manages.",
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
                        if_ignored="A key that AWS manages is used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KINESIS_VIDEO_GUIDE,
                        page="how-kms",
                        title="Data protection in Kinesis Video Streams",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KINESIS_VIDEO_GUIDE,
                page="how-kms",
                title="Data protection in Kinesis Video Streams",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="lakeformation",
        name="AWS Lake Formation",
        categories=("analytics",),
        names=("Lake Formation",),
        sdk=("lakeformation",),
        cloudformation=("AWS::LakeFormation::",),
        terraform=("aws_lakeformation_",),
        iam=("lakeformation",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Data lake administrators, whom the customer names, grant and revoke the permissions on databases, tables and locations.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the permissions, and grants implicit ones to administrators and creators.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name few data lake administrators, and grant the permissions on catalogs, databases, tables and data locations.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAKE_FORMATION_GUIDE,
                        page="implicit-permissions",
                        title="Implicit Lake Formation permissions",
                        read="2026-11",
                        quote="Can grant or revoke access to any resources in the Data Catalog to any principal (including self).",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Lake Formation is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAKE_FORMATION_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Lake Formation",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.0 or later. We recommend TLS 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LAKE_FORMATION_GUIDE,
                page="implicit-permissions",
                title="Implicit Lake Formation permissions",
                read="2026-11",
            ),
            Citation(
                of=LAKE_FORMATION_GUIDE,
                page="encryption-at-rest",
                title="Encryption at Rest",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mobileanalytics",
        name="Amazon Mobile Analytics",
        lifecycle=Lifecycle.RETIRED,
        categories=("analytics",),
        iam=("mobileanalytics",),
    ),
    Service(
        id="quicksight",
        name="Amazon Quick Sight (Amazon Quick Suite; formerly Amazon QuickSight)",
        categories=("analytics",),
        names=(
            "Amazon Quick",
            "Amazon Quick Sight",
            "Amazon Quick Suite",
            "Amazon QuickSight",
            "quick-sight",
            "quick-suite",
        ),
        sdk=("quicksight",),
        cloudformation=("AWS::QuickSight::",),
        terraform=("aws_quicksight_",),
        iam=("quicksight",),
        uses=(Uses(profile="serverless-data"),),
        asks=(
            Circumstance(
                name="edition",
                values=("enterprise", "standard"),
                question="Which edition is the account subscribed to?",
                find_out="Read Edition (aws quicksight describe-account-settings).",
                signs=(
                    Sign(
                        resource="aws_quicksight_account_subscription",
                        path="edition",
                        reads=(("ENTERPRISE*", "enterprise"), ("STANDARD", "standard")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("edition", "enterprise"),),
                owner=Owner.AWS,
                because="In Enterprise edition, data in SPICE are encrypted at rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Keeps data in SPICE encrypted.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="managing-spice-capacity",
                        title="Configure SPICE memory capacity",
                        read="2026-11",
                        quote="In Enterprise edition, data stored in SPICE is encrypted at rest.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("edition", "standard"),),
                owner=Owner.CUSTOMER,
                because="Encryption of SPICE at rest comes with Enterprise edition, which the customer chooses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts SPICE at rest in Enterprise edition.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use Enterprise edition where data in SPICE must be encrypted at rest.",
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="managing-spice-capacity",
                        title="Configure SPICE memory capacity",
                        read="2026-11",
                        quote="In Enterprise edition, data stored in SPICE is encrypted at rest.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Data sources inside a network are reached only if the customer opens it to Amazon Quick.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reaches data sources from Regional endpoints and publishes their address blocks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Admit the address block of the Region, or connect data sources through a VPC.",
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="infrastructure-and-network-access",
                        title="Infrastructure security in Amazon Quick",
                        read="2026-11",
                        quote="configure the network to allow access from one of the Amazon Quick public IP address blocks",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Amazon Quick is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the API over TLS 1.2 or later.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="infrastructure-and-network-access",
                        title="Infrastructure security in Amazon Quick",
                        read="2026-11",
                        quote="clients must support Transport Layer Security (TLS) 1.2 or later",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="SPICE capacity beyond what is allocated is purchased and released by administrators of the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Watch the SPICE capacity of each Region and purchase or release capacity.",
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="managing-spice-capacity",
                        title="Configure SPICE memory capacity",
                        read="2026-11",
                        quote="Administrators can also purchase additional SPICE capacity or release unused SPICE capacity.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Whether the connection to a data source is encrypted is configured with the data source.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports SSL to data sources, and refuses self-signed certificates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use SSL to the data sources, with certificates of a recognized authority.",
                    ),
                ),
                sources=(
                    Citation(
                        of=QUICK_GUIDE,
                        page="access-to-aws-resources",
                        title="Configuring Amazon Quick Sight access to AWS data sources",
                        read="2026-11",
                        quote="We recommend that you use SSL to secure Amazon Quick Sight connections to your data sources.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=QUICK_GUIDE,
                page="infrastructure-and-network-access",
                title="Infrastructure security in Amazon Quick",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sagemaker-unified-studio",
        name="Amazon SageMaker Unified Studio",
        kind=ServiceKind.SUB_PRODUCT,
        parent="datazone",
        categories=("analytics",),
        names=("SageMaker Unified Studio",),
        uses=(Uses(profile="serverless-data"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Custom blueprints are templates of the customer's, who keeps them fit for the managed blueprints.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the managed blueprints and what they require.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Write custom blueprints, notebooks and queries, and keep them working.",
                    ),
                ),
                sources=(
                    Citation(
                        of=UNIFIED_STUDIO_GUIDE,
                        page="tooling-managed-compatibility",
                        title="Compatibility with managed blueprints",
                        read="2026-11",
                        quote="ensure that your custom blueprint contains the following AWS CloudFormation exports",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=UNIFIED_STUDIO_GUIDE,
                page="tooling-managed-compatibility",
                title="Compatibility with managed blueprints",
                read="2026-11",
            ),
        ),
    ),
)
