"""Services of the family storage."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    SERVICE_AUTHORIZATION,
    SNOWBALL_GUIDE,
)

STORAGEGATEWAY_API = Source(
    id="storage-gateway-api-reference",
    title="AWS Storage Gateway API Reference",
    url="https://docs.aws.amazon.com/storagegateway/latest/APIReference/",
)
STORAGEGATEWAY_GUIDE = Source(
    id="storage-gateway-user-guide",
    title="AWS Storage Gateway User Guide",
    url="https://docs.aws.amazon.com/storagegateway/latest/userguide/",
)

SNOWBALL_FACTS = (
    Fact(
        concern="credential-protection",
        owner=Owner.CUSTOMER,
        because="The configuration file of the Snowball Edge client lies on the customer's computer, and the customer controls who can read it.",
        duties=(
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Control access to the file in which the Snowball Edge client keeps its profile.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="using-client-commands",
                title="Using the Snowball Edge client",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="facility-physical-security",
        owner=Owner.CUSTOMER,
        because="The device stands at the customer's site, and the customer controls who can reach it.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Inspects the device for tampering when it comes back.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Keep the device where only those who need it can touch it.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="authentication-and-access-control",
                title="Access Control for Snow Family Console and Creating Jobs",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="hardware-maintenance",
        owner=Owner.AWS,
        because="AWS inspects the returned device, its enclosure and its trusted platform module, for tampering.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.MONITOR,
                text="Inspects the enclosure and the trusted platform module of each returned device.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="data-protection-device",
                title="Protecting Data On Your Device",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="host-and-hypervisor-patching",
        owner=Owner.CUSTOMER,
        because="AWS publishes software for the device, and the customer downloads and installs it.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PUBLISH,
                text="Publishes software updates for the device.",
            ),
            Duty(
                party="customer",
                verb=Verb.APPLY,
                text="Download and install the updates and restart the device, or configure automatic updates.",
                if_ignored="The device keeps the software it was shipped with.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="updating-device",
                title="Updating software on Snowball Edge devices",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="maintenance-timing",
        owner=Owner.CUSTOMER,
        because="The customer decides when the device is updated and restarted.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PUBLISH,
                text="Publishes software updates for the device.",
            ),
            Duty(
                party="customer",
                verb=Verb.SCHEDULE,
                text="Choose when to install an update and restart, or when automatic updates may run.",
                if_ignored="The device keeps the software it has.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="updating-device",
                title="Updating software on Snowball Edge devices",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="network-access-configuration",
        owner=Owner.CUSTOMER,
        because="On premises, network access to the device is the customer's to control.",
        duties=(
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Let only the hosts that need it reach the device's network.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="authentication-and-access-control",
                title="Access Control for Snow Family Console and Creating Jobs",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="on-site-hardware-handling",
        owner=Owner.CUSTOMER,
        because="While the device is at the customer's site, access to it is the customer's to control.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Ships the device, and inspects it when it comes back.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Receive, place and return the device, and control who can reach it in between.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="authentication-and-access-control",
                title="Access Control for Snow Family Console and Creating Jobs",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="on-site-hardware-handling",
        when=(("stage", "returned"),),
        owner=Owner.AWS,
        because="A device that came back is inspected by AWS before anything else happens with it.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.APPLY,
                text="Inspects the enclosure and the trusted platform module for tampering.",
            ),
            Duty(
                party="customer",
                verb=Verb.MONITOR,
                text="Keep your copy of the data until the job is reported as completed.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE, page="data-protection-device", title="Protecting data on your device", read="2026-11"
            ),
        ),
    ),
    Fact(
        concern="optional-update-application",
        owner=Owner.CUSTOMER,
        because="Software updates reach the device when the customer installs them or has configured automatic updates.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PUBLISH,
                text="Publishes software updates for the device.",
            ),
            Duty(
                party="customer",
                verb=Verb.APPLY,
                text="Download and install the updates and restart the device, or configure automatic updates.",
                if_ignored="The device keeps the software it was shipped with.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="updating-device",
                title="Updating software on Snowball Edge devices",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="required-patch-application",
        owner=Owner.CUSTOMER,
        because="Software updates, security fixes among them, reach the device when the customer installs them or has configured automatic updates.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PUBLISH,
                text="Publishes software updates for the device.",
            ),
            Duty(
                party="customer",
                verb=Verb.APPLY,
                text="Download and install the updates and restart the device, or configure automatic updates.",
                if_ignored="The device keeps the software it was shipped with.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="updating-device",
                title="Updating software on Snowball Edge devices",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="service-endpoint-tls",
        owner=Owner.AWS,
        because="The API of the Snow Family in the Region requires TLS.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Requires TLS 1.2 on the API and recommends TLS 1.3.",
            ),
            Duty(
                party="customer",
                verb=Verb.CONFIGURE,
                text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Snowball Edge",
                read="2026-11",
            ),
        ),
    ),
    Fact(
        concern="third-party-software-and-licences",
        owner=Owner.CUSTOMER,
        because="Licences and terms of the operating systems in imported virtual machines are the customer's to keep.",
        duties=(
            Duty(
                party="provider",
                verb=Verb.PROVIDE,
                text="Validates the operating systems that it supports, and no others.",
            ),
            Duty(
                party="customer",
                verb=Verb.EVIDENCE,
                text="Keep to the licence and the terms of every operating system that you bring onto the device.",
            ),
        ),
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="using-ami",
                title="Using AMIs on the device",
                read="2026-11",
            ),
        ),
    ),
)

DRS_GUIDE = Source(
    id="elastic-disaster-recovery-user-guide",
    title="AWS Elastic Disaster Recovery User Guide",
    url="https://docs.aws.amazon.com/drs/latest/userguide/",
)

GLACIER_GUIDE = Source(
    id="glacier-developer-guide",
    title="Amazon Glacier Developer Guide",
    url="https://docs.aws.amazon.com/amazonglacier/latest/dev/",
)

DLM_CLI = Source(
    id="dlm-cli-reference",
    title="AWS CLI Command Reference: dlm",
    url="https://docs.aws.amazon.com/cli/latest/reference/dlm/",
)

RECYCLE_BIN_JAVA = Source(
    id="recycle-bin-sdk-for-java-reference",
    title="AWS SDK for Java API Reference: Recycle Bin",
    url="https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/recyclebin/",
)


SERVICES = (
    Service(
        id="backup-storage",
        name="AWS Backup storage",
        categories=("storage",),
        sdk=("backupstorage",),
        iam=("backup-storage",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_backup-storage",
                title="Actions, resources, and condition keys for AWS Backup storage",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dlm",
        name="Amazon Data Lifecycle Manager",
        categories=("storage",),
        names=(
            "DLM",
            "data-lifecycle-manager",
        ),
        sdk=("dlm",),
        cloudformation=("AWS::DLM::",),
        terraform=("aws_dlm_",),
        iam=("dlm",),
        prowler=("dlm",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="What is snapshotted, when and for how long, stands in the lifecycle policies of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates, copies and deletes snapshots and AMIs as the policies say.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create lifecycle policies for your volumes and instances.",
                        if_ignored="No snapshot is taken by Data Lifecycle Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DLM_CLI,
                        page="index",
                        title="dlm",
                        read="2026-11",
                        quote="You create lifecycle policies, which are used to automate operations on the specified resources.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DLM_CLI,
                page="index",
                title="dlm",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="drs",
        name="AWS Elastic Disaster Recovery",
        categories=("storage",),
        names=(
            "AWS DRS",
            "DRS",
            "elastic-disaster-recovery",
        ),
        sdk=("drs",),
        cloudformation=("AWS::DRS::",),
        terraform=("aws_drs_",),
        iam=("drs",),
        prowler=("drs",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The replication agent runs on the customer's source servers, and a newer version comes by installing it again.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases versions of the replication agent, with security and other fixes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Reinstall the agent on source servers and recovery instances at each major version, and every month or two.",
                        if_ignored="The installed version stays, without new features and fixes.",
                        evidence="The agent version of each source server, as DescribeSourceServers gives it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DRS_GUIDE,
                        page="drs-client-release-notes",
                        title="AWS Elastic Disaster Recovery Client Release Notes",
                        read="2026-11",
                        quote="We recommend to upgrade when a new major version is out, and also once every 1-2 months",
                    ),
                    Citation(
                        of=DRS_GUIDE,
                        page="reinstalling-agent",
                        title="Reinstalling the agent",
                        read="2026-11",
                        quote="You must reinstall the agent to benefit from new features.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Elastic Disaster Recovery speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Elastic Disaster Recovery over TLS 1.2 or later.",
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
                        of=DRS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Elastic Disaster Recovery",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.AWS,
                because="The line between agent and replication server is encrypted by the software that AWS provides for both ends.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the replication with TLS 1.2 and authenticates both ends.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=DRS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Elastic Disaster Recovery",
                        read="2026-11",
                        quote="The communication between the Agents and the replication server are based on TLS 1.2 only",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DRS_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Elastic Disaster Recovery",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="glacier",
        name="Amazon Glacier (original vault-based service)",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-12",
        categories=("storage",),
        names=(
            "Amazon Glacier",
            "Amazon S3 Glacier",
            "s3-glacier",
        ),
        sdk=("glacier",),
        terraform=("aws_glacier_",),
        iam=("glacier",),
        prowler=("glacier",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-availability",
                owner=Owner.AWS,
                because="AWS keeps the vaults of existing customers available, although nobody new may start.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps data in vaults secure and accessible.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GLACIER_GUIDE,
                        page="service_code_examples_basics",
                        title="Basic examples for Amazon Glacier using AWS SDKs",
                        read="2026-11",
                        quote="Your existing data will remain secure and accessible in Amazon Glacier indefinitely. No migration is required.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GLACIER_GUIDE,
                page="service_code_examples_basics",
                title="Basic examples for Amazon Glacier using AWS SDKs",
                read="2026-11",
            ),
            Citation(
                of=GLACIER_GUIDE,
                page="api-Grant",
                title="Grant",
                read="2026-11",
                quote="will no longer accept new customers starting December 15, 2025, with no impact to existing customers",
            ),
        ),
    ),
    Service(
        id="importexport",
        name="AWS Import/Export Disk",
        lifecycle=Lifecycle.RETIRED,
        categories=("storage",),
        sdk=("importexport",),
        iam=("importexport",),
    ),
    Service(
        id="rbin",
        name="Recycle Bin",
        categories=("storage",),
        names=(
            "Amazon Recycle Bin",
            "EBS Recycle Bin",
        ),
        sdk=("rbin",),
        cloudformation=("AWS::Rbin::",),
        terraform=("aws_rbin_",),
        iam=("rbin",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="How long deleted snapshots and images are kept is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps deleted resources for the retention period and deletes them for good afterwards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create retention rules for the resources you want to get back, and lock them if need be.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RECYCLE_BIN_JAVA,
                        page="AmazonRecycleBinClient",
                        title="AmazonRecycleBinClient",
                        read="2026-11",
                        quote="When using Recycle Bin, if your resources are deleted, they are retained in the Recycle Bin for a time period that you specify.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=RECYCLE_BIN_JAVA,
                page="AmazonRecycleBinClient",
                title="AmazonRecycleBinClient",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="snowball",
        name="AWS Snow Family (AWS Snowball)",
        lifecycle=Lifecycle.CLOSED,
        categories=("storage",),
        names=("AWS Snow Family", "AWS Snowball", "Snow Family", "snow-family"),
        sdk=("snow-device-management", "snowball"),
        iam=("snow-device-management", "snowball"),
        uses=(Uses(profile="aws-hardware-on-premises"),),
        asks=(
            Circumstance(
                name="stage",
                values=("on-site", "returned"),
                question="Does the device stand at your site, or is it on its way back to AWS or there already?",
                find_out="Read the state of the job (aws snowball describe-job).",
                marked=("returned",),
            ),
        ),
        facts=SNOWBALL_FACTS,
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="data-protection-device",
                title="Protecting Data On Your Device",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="snowball-edge",
        name="AWS Snowball Edge",
        kind=ServiceKind.SUB_PRODUCT,
        parent="snowball",
        lifecycle=Lifecycle.CLOSED,
        categories=("storage",),
        names=("Snowball Edge", "Snowball Edge Compute Optimized", "Snowball Edge Storage Optimized"),
        uses=(Uses(profile="aws-hardware-on-premises"),),
        asks=(
            Circumstance(
                name="stage",
                values=("on-site", "returned"),
                question="Does the device stand at your site, or is it on its way back to AWS or there already?",
                find_out="Read the state of the job (aws snowball describe-job).",
                marked=("returned",),
            ),
        ),
        facts=SNOWBALL_FACTS,
        sources=(
            Citation(
                of=SNOWBALL_GUIDE,
                page="data-protection-device",
                title="Protecting Data On Your Device",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="snowcone",
        name="AWS Snowcone",
        lifecycle=Lifecycle.RETIRED,
        categories=("storage",),
    ),
    Service(
        id="snowmobile",
        name="AWS Snowmobile",
        lifecycle=Lifecycle.RETIRED,
        categories=("storage",),
    ),
    Service(
        id="storagegateway",
        name="AWS Storage Gateway",
        categories=("storage",),
        names=("Amazon S3 File Gateway", "File Gateway", "Storage Gateway", "Tape Gateway", "Volume Gateway"),
        sdk=("storagegateway",),
        cloudformation=("AWS::StorageGateway::",),
        terraform=("aws_storagegateway_",),
        iam=("storagegateway",),
        prowler=("storagegateway",),
        uses=(
            Uses(profile="aws-software-on-customer-hardware"),
            Uses(profile="infrastructure-compute", when=(("host", "ec2"),)),
        ),
        asks=(
            Circumstance(
                name="host",
                values=("ec2", "on-premises"),
                question="Does the gateway run on hardware of yours, or on an EC2 instance?",
                find_out="Read HostEnvironment of the gateway (aws storagegateway describe-gateway-information).",
                marked=("ec2",),
                signs=(
                    Sign(
                        resource="aws_storagegateway_gateway",
                        path="host_environment",
                        reads=(
                            ("EC2", "ec2"),
                            ("HYPER-V", "on-premises"),
                            ("KVM", "on-premises"),
                            ("VMWARE", "on-premises"),
                        ),
                    ),
                ),
            ),
            Circumstance(
                name="update_policy",
                values=("all-versions", "emergency-versions-only"),
                question="Does the gateway take all software updates, or emergency versions only?",
                find_out="Read AutomaticUpdatePolicy of the gateway (aws storagegateway describe-maintenance-start-time).",
                marked=("emergency-versions-only",),
            ),
        ),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                when=(("host", "ec2"),),
                owner=Owner.CUSTOMER,
                because="After its deprecation date a gateway gets no software updates for features and bug fixes; it has to be replaced.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the deprecation date of each gateway.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to a new gateway before the deprecation date.",
                        if_ignored="The gateway gets no more updates for features and bug fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_GatewayInfo",
                        title="GatewayInfo",
                        read="2026-11",
                        quote="Date after which this gateway will not receive software updates for new features and bug fixes.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("host", "on-premises"),),
                owner=Owner.CUSTOMER,
                because="After its deprecation date a gateway gets no software updates for features and bug fixes; it has to be replaced.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the deprecation date of each gateway.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to a new gateway before the deprecation date.",
                        if_ignored="The gateway gets no more updates for features and bug fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_GatewayInfo",
                        title="GatewayInfo",
                        read="2026-11",
                        quote="Date after which this gateway will not receive software updates for new features and bug fixes.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("host", "ec2"),),
                owner=Owner.CUSTOMER,
                because="AWS sets a weekly schedule for the gateway's maintenance, which the customer may change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Sets a default weekly schedule, in the gateway's time zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose day and hour of the maintenance window, weekly or monthly.",
                        if_ignored="The default weekly schedule stays.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_GUIDE,
                        page="MaintenanceManagingUpdate-common",
                        title="Managing Gateway Updates",
                        read="2026-11",
                    ),
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_UpdateMaintenanceStartTime",
                        title="UpdateMaintenanceStartTime",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("host", "on-premises"),),
                owner=Owner.CUSTOMER,
                because="AWS sets a weekly schedule for the gateway's maintenance, which the customer may change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Sets a default weekly schedule, in the gateway's time zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose day and hour of the maintenance window, weekly or monthly.",
                        if_ignored="The default weekly schedule stays.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_GUIDE,
                        page="MaintenanceManagingUpdate-common",
                        title="Managing Gateway Updates",
                        read="2026-11",
                    ),
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_UpdateMaintenanceStartTime",
                        title="UpdateMaintenanceStartTime",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(
                    ("host", "ec2"),
                    ("update_policy", "emergency-versions-only"),
                ),
                owner=Owner.CUSTOMER,
                because="With the policy EMERGENCY_VERSIONS_ONLY the gateway gets no regular maintenance updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes gateway versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install gateway updates yourself, or set the policy back to ALL_VERSIONS.",
                        if_ignored="Only emergency updates reach the gateway.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("host", "ec2"),),
                owner=Owner.AWS,
                because="Regular maintenance updates are applied to the gateway in its maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the gateway's software in its maintenance window.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Keep maintenance updates on, and plan for the short interruption.",
                        if_ignored="With regular updates off the gateway gets emergency versions only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_GUIDE,
                        page="MaintenanceManagingUpdate-common",
                        title="Managing Gateway Updates",
                        read="2026-11",
                    ),
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_UpdateMaintenanceStartTime",
                        title="UpdateMaintenanceStartTime",
                        read="2026-11",
                        quote="We recommend keeping maintenance updates turned on",
                    ),
                    Citation(
                        of=BOTO3,
                        page="storagegateway/client/update_maintenance_start_time",
                        title="StorageGateway / Client / update_maintenance_start_time",
                        read="2026-11",
                        quote="The gateway will still receive emergency version updates on rare occasions",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(
                    ("host", "on-premises"),
                    ("update_policy", "emergency-versions-only"),
                ),
                owner=Owner.CUSTOMER,
                because="With the policy EMERGENCY_VERSIONS_ONLY the gateway gets no regular maintenance updates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes gateway versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install gateway updates yourself, or set the policy back to ALL_VERSIONS.",
                        if_ignored="Only emergency updates reach the gateway.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                        quote="Disables regular gateway maintenance updates.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("host", "on-premises"),),
                owner=Owner.AWS,
                because="Regular maintenance updates are applied to the gateway in its maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the gateway's software in its maintenance window.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Keep maintenance updates on, and plan for the short interruption.",
                        if_ignored="With regular updates off the gateway gets emergency versions only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_GUIDE,
                        page="MaintenanceManagingUpdate-common",
                        title="Managing Gateway Updates",
                        read="2026-11",
                    ),
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_UpdateMaintenanceStartTime",
                        title="UpdateMaintenanceStartTime",
                        read="2026-11",
                        quote="We recommend keeping maintenance updates turned on",
                    ),
                    Citation(
                        of=BOTO3,
                        page="storagegateway/client/update_maintenance_start_time",
                        title="StorageGateway / Client / update_maintenance_start_time",
                        read="2026-11",
                        quote="The gateway will still receive emergency version updates on rare occasions",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("host", "ec2"),),
                owner=Owner.AWS,
                because="AWS develops the gateway software and gives notice before an emergency version is applied.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes versions of the gateway software and announces emergency versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("host", "on-premises"),),
                owner=Owner.AWS,
                because="AWS develops the gateway software and gives notice before an emergency version is applied.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes versions of the gateway software and announces emergency versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("host", "ec2"),),
                owner=Owner.AWS,
                because="Emergency versions are applied to every gateway in its maintenance window, whatever its update policy.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies emergency versions in the gateway's scheduled window, after a notice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Keep the gateway connected and its maintenance window at a time that suits.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                        quote="emergency version updates on rare occasions if necessary to remedy highly critical security or durability issues",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("host", "on-premises"),),
                owner=Owner.AWS,
                because="Emergency versions are applied to every gateway in its maintenance window, whatever its update policy.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies emergency versions in the gateway's scheduled window, after a notice.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Keep the gateway connected and its maintenance window at a time that suits.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGEGATEWAY_API,
                        page="API_SoftwareUpdatePreferences",
                        title="SoftwareUpdatePreferences",
                        read="2026-11",
                        quote="emergency version updates on rare occasions if necessary to remedy highly critical security or durability issues",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=STORAGEGATEWAY_GUIDE,
                page="MaintenanceManagingUpdate-common",
                title="Managing Gateway Updates",
                read="2026-11",
            ),
        ),
    ),
)
