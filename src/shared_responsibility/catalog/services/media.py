"""Services of the family media."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

DEADLINE_GUIDE = Source(
    id="deadline-cloud-developer-guide",
    title="AWS Deadline Cloud Developer Guide",
    url="https://docs.aws.amazon.com/deadline-cloud/latest/developerguide/",
)

ELEMENTAL_INFERENCE_GUIDE = Source(
    id="elemental-inference-user-guide",
    title="AWS Elemental Inference User Guide",
    url="https://docs.aws.amazon.com/elemental-inference/latest/userguide/",
)
ELEMENTAL_LIVE_MIGRATION_GUIDE = Source(
    id="elemental-live-migration-guide",
    title="AWS Elemental Live Migration Guide",
    url="https://docs.aws.amazon.com/elemental-live/latest/migrationguide/",
)
IVS_CHAT_GUIDE = Source(
    id="ivs-chat-user-guide",
    title="Amazon IVS Chat User Guide",
    url="https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/",
)
IVS_GUIDE = Source(
    id="ivs-user-guide",
    title="Amazon IVS User Guide",
    url="https://docs.aws.amazon.com/ivs/latest/userguide/",
)
MEDIACONNECT_API = Source(
    id="mediaconnect-api-reference",
    title="AWS Elemental MediaConnect API Reference",
    url="https://docs.aws.amazon.com/mediaconnect/latest/api/",
)
MEDIACONNECT_GUIDE = Source(
    id="mediaconnect-user-guide",
    title="AWS Elemental MediaConnect User Guide",
    url="https://docs.aws.amazon.com/mediaconnect/latest/ug/",
)
MEDIACONVERT_API = Source(
    id="mediaconvert-api-reference",
    title="AWS Elemental MediaConvert API Reference",
    url="https://docs.aws.amazon.com/mediaconvert/latest/apireference/",
)
MEDIALIVE_CLUSTER_TEMPLATE = Source(
    id="cloudformation-medialive-cluster",
    title="AWS CloudFormation: AWS::MediaLive::Cluster",
    url="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html",
)
MEDIALIVE_MAINTENANCE_TEMPLATE = Source(
    id="cloudformation-medialive-channel-maintenance",
    title="AWS CloudFormation: AWS::MediaLive::Channel MaintenanceCreateSettings",
    url="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-medialive-channel-maintenancecreatesettings.html",
)
MEDIAPACKAGE_GUIDE = Source(
    id="mediapackage-user-guide",
    title="AWS Elemental MediaPackage v2 User Guide",
    url="https://docs.aws.amazon.com/mediapackage/latest/userguide/",
)
MEDIAPACKAGE_V1_GUIDE = Source(
    id="mediapackage-v1-user-guide",
    title="AWS Elemental MediaPackage v1 User Guide",
    url="https://docs.aws.amazon.com/mediapackage/latest/ug/",
)
MEDIASTORE_GUIDE = Source(
    id="mediastore-user-guide",
    title="AWS Elemental MediaStore User Guide",
    url="https://docs.aws.amazon.com/mediastore/latest/ug/",
)
MEDIATAILOR_GUIDE = Source(
    id="mediatailor-user-guide",
    title="AWS Elemental MediaTailor User Guide",
    url="https://docs.aws.amazon.com/mediatailor/latest/ug/",
)
TRANSCODER_GUIDE = Source(
    id="elastictranscoder-developer-guide",
    title="Amazon Elastic Transcoder Developer Guide",
    url="https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/",
)

SERVICES = (
    Service(
        id="deadline",
        name="AWS Deadline Cloud",
        categories=("media-services",),
        names=("Deadline Cloud",),
        sdk=("deadline",),
        cloudformation=("AWS::Deadline::",),
        iam=("deadline",),
        uses=(
            Uses(profile="infrastructure-compute", when=(("fleet", "customer-managed"),)),
            Uses(profile="abstracted-service", when=(("fleet", "service-managed"),)),
        ),
        asks=(
            Circumstance(
                name="fleet",
                values=("customer-managed", "service-managed"),
                question="Do the jobs run on a service-managed fleet, or on workers of your own (a customer-managed fleet)?",
                find_out="Read configuration of the fleet (aws deadline get-fleet).",
                signs=(
                    Sign(
                        resource="AWS::Deadline::Fleet",
                        path="Configuration.CustomerManaged",
                        reads=(("*", "customer-managed"),),
                    ),
                    Sign(
                        resource="AWS::Deadline::Fleet",
                        path="Configuration.ServiceManagedEc2",
                        reads=(("*", "service-managed"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-hardening",
                when=(("fleet", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="On a customer-managed fleet the worker hosts are configured by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the worker agent, and practices for the hosts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run jobs as users of their own with the least permissions, and let only root or the Administrator change the worker agent's files.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEADLINE_GUIDE,
                        page="worker-hosts",
                        title="Secure worker hosts",
                        read="2026-11",
                        quote="On customer-managed fleets, you configure the worker host operating system.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("fleet", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="The network of the worker hosts is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow outbound HTTPS on port 443 to the listed endpoints; no inbound connections are needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEADLINE_GUIDE,
                        page="cmf-network",
                        title="Worker host data flow for customer-managed fleets",
                        read="2026-11",
                        quote="All worker communication is outbound only.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("fleet", "customer-managed"),),
                owner=Owner.AWS,
                because="The API of Deadline Cloud is served by AWS over TLS.",
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
                        of=DEADLINE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Deadline Cloud",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("fleet", "service-managed"),),
                owner=Owner.AWS,
                because="The API of Deadline Cloud is served by AWS over TLS.",
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
                        of=DEADLINE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Deadline Cloud",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DEADLINE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in Deadline Cloud",
                read="2026-11",
            ),
            Citation(
                of=DEADLINE_GUIDE,
                page="encryption-transit",
                title="Encryption in transit",
                read="2026-11",
            ),
            Citation(
                of=DEADLINE_GUIDE,
                page="worker-hosts",
                title="Secure worker hosts",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="elastictranscoder",
        name="Amazon Elastic Transcoder",
        lifecycle=Lifecycle.RETIRED,
        ended="2025-11",
        categories=("media-services",),
        sdk=("elastictranscoder",),
        terraform=("aws_elastictranscoder_",),
        iam=("elastictranscoder",),
        sources=(
            Citation(
                of=TRANSCODER_GUIDE,
                page="content-protection",
                title="HLS Content Protection",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="elemental-appliances",
        name="AWS Elemental Appliances & Software",
        categories=("media-services",),
        names=(
            "AWS Elemental Conductor",
            "AWS Elemental Live",
            "AWS Elemental Server",
            "Elemental Live",
        ),
        iam=(
            "elemental-activations",
            "elemental-appliances-software",
            "elemental-support-cases",
            "elemental-support-content",
        ),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        facts=(
            Fact(
                concern="os-installation",
                owner=Owner.CUSTOMER,
                because="Some versions of Elemental Live need another operating system, which the customer installs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the migration guide and the software.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the version of Linux that the release needs before you upgrade to it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELEMENTAL_LIVE_MIGRATION_GUIDE,
                        page="migration-guide-about",
                        title="About this guide",
                        read="2026-11",
                        quote="requires that you install the RHEL 9 version of the Linux operating system",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="The customer's engineers run the installer on each node.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes releases of the AWS Elemental software.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Log in to each node and run the installer of the release.",
                        if_ignored="The node stays on its release.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ELEMENTAL_LIVE_MIGRATION_GUIDE,
                        page="migrate-worker-install-software",
                        title="Step G: Install worker software on an Elemental Live node",
                        read="2026-11",
                        quote="From the Linux command line, log in to the worker node.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ELEMENTAL_LIVE_MIGRATION_GUIDE,
                page="migration-guide-about",
                title="About this guide",
                read="2026-11",
            ),
            Citation(
                of=ELEMENTAL_LIVE_MIGRATION_GUIDE,
                page="migrate-worker-install-software",
                title="Step G: Install worker software on an Elemental Live node",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="elementalinference",
        name="AWS Elemental Inference",
        categories=("media-services",),
        names=("Elemental Inference",),
        sdk=("elementalinference",),
        cloudformation=("AWS::ElementalInference::",),
        iam=("elemental-inference",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Elemental Inference is served by AWS over TLS.",
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
                        of=ELEMENTAL_INFERENCE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Elemental Inference",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ELEMENTAL_INFERENCE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Elemental Inference",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ivs",
        name="Amazon Interactive Video Service",
        categories=("media-services",),
        names=(
            "Amazon IVS",
            "Amazon IVS Chat",
            "IVS",
        ),
        sdk=("ivs", "ivs-realtime", "ivschat"),
        cloudformation=("AWS::IVS::", "AWS::IVSChat::"),
        terraform=("aws_ivs_", "aws_ivschat_"),
        iam=("ivs", "ivschat"),
        security_hub=("IVS",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Amazon IVS is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later; chat messages go over encrypted WSS connections.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IVS_GUIDE,
                        page="security-infrastructure",
                        title="IVS Infrastructure Security",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IVS_GUIDE,
                page="security-infrastructure",
                title="IVS Infrastructure Security",
                read="2026-11",
            ),
            Citation(
                of=IVS_CHAT_GUIDE,
                page="security-infrastructure",
                title="IVS Chat Infrastructure Security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mediaconnect",
        name="AWS Elemental MediaConnect",
        categories=("media-services",),
        names=(
            "Elemental MediaConnect",
            "MediaConnect",
        ),
        sdk=("mediaconnect",),
        cloudformation=("AWS::MediaConnect::",),
        iam=("mediaconnect",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of MediaConnect is served by AWS over TLS.",
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
                        of=MEDIACONNECT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Elemental MediaConnect",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MEDIACONNECT_API,
                page="API_MediaLiveTransitEncryption",
                title="MediaLiveTransitEncryption",
                read="2026-11",
            ),
            Citation(
                of=MEDIACONNECT_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Elemental MediaConnect",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mediaconvert",
        name="AWS Elemental MediaConvert",
        categories=("media-services",),
        names=(
            "Elemental MediaConvert",
            "MediaConvert",
        ),
        sdk=("mediaconvert",),
        cloudformation=("AWS::MediaConvert::",),
        terraform=("aws_media_convert_",),
        iam=("mediaconvert",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The role that MediaConvert assumes, and with it the buckets it can read, is set up by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Works only with the permissions of the role that it is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a role that allows only the S3 buckets that the jobs read and write.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEDIACONVERT_API,
                        page="getting-started",
                        title="Getting Started with MediaConvert Using the API",
                        read="2026-11",
                        quote="Permissions that the AWS Elemental MediaConvert service can assume on your behalf.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MEDIACONVERT_API,
                page="getting-started",
                title="Getting Started with MediaConvert Using the API",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="medialive",
        name="AWS Elemental MediaLive",
        categories=("media-services",),
        names=(
            "Elemental MediaLive",
            "MediaLive",
        ),
        modes=(
            Mode(
                name="AWS Elemental MediaLive Anywhere",
                when=(("anywhere", True),),
            ),
        ),
        sdk=("medialive",),
        cloudformation=("AWS::MediaLive::",),
        terraform=("aws_medialive_",),
        iam=("medialive",),
        uses=(
            Uses(profile="abstracted-service", when=(("anywhere", False),)),
            Uses(profile="aws-software-on-customer-hardware", when=(("anywhere", True),)),
        ),
        asks=(
            Circumstance(
                name="anywhere",
                question="Does the channel run on hardware of your own (MediaLive Anywhere)?",
                find_out="Read anywhereSettings of the channel (aws medialive describe-channel).",
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::MediaLive::Channel",
                        path="AnywhereSettings",
                        reads=(("*", True),),
                    ),
                    Sign(
                        resource="AWS::MediaLive::Cluster",
                        reads=(("*", True),),
                    ),
                    Sign(
                        resource="AWS::MediaLive::Node",
                        reads=(("*", True),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="hardware-provisioning",
                when=(("anywhere", True),),
                owner=Owner.CUSTOMER,
                because="A cluster of MediaLive Anywhere is made of the customer's machines.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Buy and install the machines of the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEDIALIVE_CLUSTER_TEMPLATE,
                        page="",
                        title="AWS::MediaLive::Cluster",
                        read="2026-11",
                        quote="A cluster is a group of nodes that work together to run MediaLive channels on your own hardware.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("anywhere", False),),
                owner=Owner.CUSTOMER,
                because="The day and hour of a channel's maintenance are chosen by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries out the maintenance of the channel in the window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the day of the week and the hour of the maintenance window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MEDIALIVE_MAINTENANCE_TEMPLATE,
                        page="",
                        title="AWS::MediaLive::Channel MaintenanceCreateSettings",
                        read="2026-11",
                        quote="The chosen day is used for all future maintenance windows.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MEDIALIVE_MAINTENANCE_TEMPLATE,
                page="",
                title="AWS::MediaLive::Channel MaintenanceCreateSettings",
                read="2026-11",
            ),
            Citation(
                of=MEDIALIVE_CLUSTER_TEMPLATE,
                page="",
                title="AWS::MediaLive::Cluster",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mediapackage",
        name="AWS Elemental MediaPackage",
        categories=("media-services",),
        names=(
            "Elemental MediaPackage",
            "MediaPackage",
        ),
        sdk=("mediapackage", "mediapackage-vod", "mediapackagev2"),
        cloudformation=("AWS::MediaPackage::", "AWS::MediaPackageV2::"),
        terraform=("aws_media_package_", "aws_media_packagev2_"),
        iam=("mediapackage", "mediapackage-vod", "mediapackagev2"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of MediaPackage is served by AWS over TLS.",
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
                        of=MEDIAPACKAGE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Elemental MediaPackage",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MEDIAPACKAGE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Elemental MediaPackage",
                read="2026-11",
            ),
            Citation(
                of=MEDIAPACKAGE_V1_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Elemental MediaPackage",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mediastore",
        name="AWS Elemental MediaStore",
        lifecycle=Lifecycle.RETIRED,
        ended="2025-11",
        categories=("media-services",),
        sdk=("mediastore", "mediastore-data"),
        cloudformation=("AWS::MediaStore::",),
        terraform=("aws_media_store_",),
        iam=("mediastore",),
        sources=(
            Citation(
                of=MEDIASTORE_GUIDE,
                page="service_code_examples_actions",
                title="Actions for MediaStore using AWS SDKs",
                read="2026-11",
                quote="On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore.",
            ),
        ),
    ),
    Service(
        id="mediatailor",
        name="AWS Elemental MediaTailor",
        categories=("media-services",),
        names=(
            "Elemental MediaTailor",
            "MediaTailor",
        ),
        sdk=("mediatailor",),
        cloudformation=("AWS::MediaTailor::",),
        iam=("mediatailor",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of MediaTailor is served by AWS over TLS.",
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
                        of=MEDIATAILOR_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in MediaTailor",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=MEDIATAILOR_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in MediaTailor",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="nimble",
        name="Amazon Nimble Studio",
        lifecycle=Lifecycle.RETIRED,
        categories=("media-services",),
        sdk=("nimble",),
        cloudformation=("AWS::NimbleStudio::",),
        iam=("nimble",),
    ),
    Service(
        id="thinkbox",
        name="AWS Thinkbox Deadline",
        kind=ServiceKind.SOFTWARE,
        lifecycle=Lifecycle.CLOSED,
        categories=("media-services",),
    ),
)
