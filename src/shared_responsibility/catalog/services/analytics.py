"""Services of the family analytics."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

ATHENA_GUIDE = Source(
    id="athena-user-guide",
    title="Amazon Athena User Guide",
    url="https://docs.aws.amazon.com/athena/latest/ug/",
)
CONFIG_GUIDE = Source(
    id="config-developer-guide",
    title="AWS Config Developer Guide",
    url="https://docs.aws.amazon.com/config/latest/developerguide/",
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
                        if_ignored="The workgroup keeps the old engine until this is no longer supported.",
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
        sdk=("cleanrooms", "cleanroomsml"),
        cloudformation=("AWS::CleanRooms::", "AWS::CleanRoomsML::"),
        terraform=("aws_cleanrooms_",),
        iam=("cleanrooms", "cleanrooms-ml"),
    ),
    Service(
        id="cloudsearch",
        name="Amazon CloudSearch",
        lifecycle=Lifecycle.CLOSED,
        categories=("analytics",),
        sdk=("cloudsearch", "cloudsearchdomain"),
        terraform=("aws_cloudsearch_",),
        iam=("cloudsearch",),
    ),
    Service(
        id="databrew",
        name="AWS Glue DataBrew",
        kind=ServiceKind.PART,
        parent="glue",
        categories=("analytics",),
        sdk=("databrew",),
        cloudformation=("AWS::DataBrew::",),
        iam=("databrew",),
    ),
    Service(
        id="dataexchange",
        name="AWS Data Exchange",
        categories=("analytics",),
        sdk=("dataexchange",),
        cloudformation=("AWS::DataExchange::",),
        terraform=("aws_dataexchange_",),
        iam=("dataexchange",),
    ),
    Service(
        id="datapipeline",
        name="AWS Data Pipeline",
        lifecycle=Lifecycle.CLOSED,
        categories=("analytics",),
        sdk=("datapipeline",),
        cloudformation=("AWS::DataPipeline::",),
        terraform=("aws_datapipeline_",),
        iam=("datapipeline",),
        prowler=("datapipeline",),
        asff=("AwsDataPipelinePipeline",),
    ),
    Service(
        id="datazone",
        name="Amazon DataZone",
        categories=("analytics",),
        sdk=("datazone",),
        cloudformation=("AWS::DataZone::",),
        terraform=("aws_datazone_",),
        iam=("datazone", "sagemaker-unified-studio-mcp"),
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
        sdk=("entityresolution",),
        cloudformation=("AWS::EntityResolution::",),
        iam=("entityresolution",),
    ),
    Service(
        id="finspace",
        name="Amazon FinSpace",
        lifecycle=Lifecycle.RETIRED,
        categories=("analytics",),
        sdk=("finspace", "finspace-data"),
        cloudformation=("AWS::FinSpace::",),
        terraform=("aws_finspace_",),
        iam=("finspace", "finspace-api"),
    ),
    Service(
        id="firehose",
        name="Amazon Data Firehose",
        categories=("analytics",),
        names=("data-firehose", "kinesis-firehose"),
        sdk=("firehose",),
        cloudformation=("AWS::KinesisFirehose::",),
        terraform=("aws_kinesis_firehose_",),
        iam=("firehose",),
        prowler=("firehose",),
        security_hub=("DataFirehose",),
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
        names=("flink", "managed-flink"),
        sdk=("kinesisanalytics", "kinesisanalyticsv2"),
        cloudformation=("AWS::KinesisAnalytics::", "AWS::KinesisAnalyticsV2::"),
        terraform=("aws_kinesis_analytics_", "aws_kinesisanalyticsv2_"),
        iam=("kinesisanalytics",),
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
    ),
    Service(
        id="lakeformation",
        name="AWS Lake Formation",
        categories=("analytics",),
        sdk=("lakeformation",),
        cloudformation=("AWS::LakeFormation::",),
        terraform=("aws_lakeformation_",),
        iam=("lakeformation",),
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
        names=("quick-sight", "quick-suite"),
        sdk=("quicksight",),
        cloudformation=("AWS::QuickSight::",),
        terraform=("aws_quicksight_",),
        iam=("quicksight",),
    ),
    Service(
        id="sagemaker-unified-studio",
        name="Amazon SageMaker Unified Studio",
        kind=ServiceKind.SUB_PRODUCT,
        parent="datazone",
        categories=("analytics",),
    ),
)
