"""Services of the family compute."""

from ..._types import (
    Circumstance,
    Citation,
    Duty,
    Fact,
    Service,
    Source,
    Uses,
)
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    IMAGE_BUILDER_GUIDE,
    LOCAL_ZONES_GUIDE,
    S3_GUIDE,
    VMC_SHARED_RESPONSIBILITY,
    VPC_GUIDE,
)

EVS_API = Source(
    id="evs-api-reference",
    title="Amazon Elastic VMware Service API Reference",
    url="https://docs.aws.amazon.com/evs/latest/APIReference/",
)
EVS_GUIDE = Source(
    id="evs-user-guide",
    title="Amazon Elastic VMware Service User Guide",
    url="https://docs.aws.amazon.com/evs/latest/userguide/",
)
PCS_GUIDE = Source(
    id="pcs-user-guide",
    title="AWS PCS User Guide",
    url="https://docs.aws.amazon.com/pcs/latest/userguide/",
)


SERVERLESSREPO_GUIDE = Source(
    id="serverless-application-repository-developer-guide",
    title="AWS Serverless Application Repository Developer Guide",
    url="https://docs.aws.amazon.com/serverlessrepo/latest/devguide/",
)

SERVICES = (
    Service(
        id="ai-factories",
        name="AWS AI Factories",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
    ),
    Service(
        id="dedicated-local-zones",
        name="AWS Dedicated Local Zones",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
        uses=(Uses(profile="infrastructure-compute"),),
        facts=(
            Fact(
                concern="facility-physical-security",
                owner=Owner.AWS,
                because="A Dedicated Local Zone is managed fully by AWS, wherever it was placed.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Manages the zone."),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Ask AWS who guards the building, where you named a data center of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="directory-bucket-data-residency",
                        title="Data residency workloads",
                        read="2026-11",
                        quote="fully managed by AWS, built for exclusive use by you or your community, and placed in a location or data center specified by you",
                    ),
                ),
                contested="The page says that AWS manages the zone fully, and that it stands in a location or data center which the customer names; it does not say who guards that building. It is read as AWS's side; where the building is the customer's, the contract decides.",
            ),
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="Where the zone stands is said by the customer.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Builds the zone in the location that was named."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a location that meets your rules on residency.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="directory-bucket-data-residency",
                        title="Data residency workloads",
                        read="2026-11",
                        quote="placed in a location or data center specified by you",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="directory-bucket-data-residency",
                title="Data residency workloads",
                read="2026-11",
                quote="fully managed by AWS, built for exclusive use by you or your community, and placed in a location or data center specified by you",
            ),
        ),
    ),
    Service(
        id="evs",
        name="Amazon Elastic VMware Service",
        categories=("compute", "infrastructure-services"),
        names=("Amazon EVS", "EVS"),
        sdk=("evs",),
        cloudformation=("AWS::EVS::",),
        iam=("evs",),
        uses=(Uses(profile="infrastructure-compute"),),
        facts=(
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="vSAN keeps its data on instance store, which a power maintenance or a retirement does not preserve; the customer moves them first.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Gives notice of the event.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up the virtual machines, and replace a host before its power maintenance or retirement.",
                        if_ignored="The data on the instance store of that host are lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="AWS schedules and performs the maintenance of the bare metal instances, with notice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Schedules and performs the maintenance of the underlying bare metal instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Put the host into maintenance mode, or replace it, before the date.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-and-hypervisor-patching",
                owner=Owner.CUSTOMER,
                because="The hypervisor under the virtual machines is ESXi, part of the VMware Cloud Foundation software, which the customer maintains.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the bare metal instances; it does not change the VMware software on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch and upgrade the VMware Cloud Foundation software, ESXi included, on every host.",
                        if_ignored="The hosts keep the versions they have.",
                        evidence="Versions of ESXi, vCenter Server, NSX and SDDC Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Logins and policies of VMware Cloud Foundation are set up by the customer in vSphere.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the first credentials of vCenter Server, NSX and SDDC Manager when it builds the environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure logins, roles and policies in vSphere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="what-is-evs",
                        title="What is Amazon Elastic VMware Service?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.CUSTOMER,
                because="AWS supplies a new bare metal host on request; creating, commissioning and swapping it is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies a new bare metal host when the customer asks for one.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Create the new host, commission it and take the failed one out in SDDC Manager.",
                        if_ignored="The cluster runs with a host less.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="Updates of the VMware Cloud Foundation software are the customer's to apply.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the bare metal instances; it does not change the VMware software on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch and upgrade the VMware Cloud Foundation software, ESXi included, on every host.",
                        if_ignored="The hosts keep the versions they have.",
                        evidence="Versions of ESXi, vCenter Server, NSX and SDDC Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="Maintaining the VMware Cloud Foundation software on the hosts is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the bare metal instances; it does not change the VMware software on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch and upgrade the VMware Cloud Foundation software, ESXi included, on every host.",
                        if_ignored="The hosts keep the versions they have.",
                        evidence="Versions of ESXi, vCenter Server, NSX and SDDC Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="secret-rotation",
                owner=Owner.CUSTOMER,
                because="EVS stores the credentials of the VMware appliances in Secrets Manager but does not rotate them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates, encrypts and stores the credentials when it builds the environment, and deletes them with it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rotate the credentials of vCenter Server, NSX and SDDC Manager regularly.",
                        if_ignored="They stay as they were created.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_API,
                        page="API_Secret",
                        title="Secret",
                        read="2026-11",
                        quote="Amazon EVS does not provide managed rotation of secrets.",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="The environment runs on VMware licences; EVS only checks for licensing issues.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Checks the environment for instance health and for issues with the VCF licence.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Hold valid VCF licences and mend what the check shows.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_API,
                        page="API_Environment",
                        title="Environment",
                        read="2026-11",
                        quote="A check on the environment to identify instance health and VMware VCF licensing issues.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Upgrades of the VMware Cloud Foundation software are the customer's to start.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the bare metal instances; it does not change the VMware software on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch and upgrade the VMware Cloud Foundation software, ESXi included, on every host.",
                        if_ignored="The hosts keep the versions they have.",
                        evidence="Versions of ESXi, vCenter Server, NSX and SDDC Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="evs-host-maintenance",
                        title="Amazon EVS host maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Monitoring of the VMware environment is configured by the customer in vSphere.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the state of environment and hosts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Configure monitoring in vSphere and act on what it shows.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EVS_GUIDE,
                        page="what-is-evs",
                        title="What is Amazon Elastic VMware Service?",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EVS_GUIDE,
                page="what-is-evs",
                title="What is Amazon Elastic VMware Service?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="imagebuilder",
        name="Amazon EC2 Image Builder",
        categories=("compute",),
        names=(
            "EC2 Image Builder",
            "Image Builder",
        ),
        sdk=("imagebuilder",),
        cloudformation=("AWS::ImageBuilder::",),
        terraform=("aws_imagebuilder_",),
        iam=("imagebuilder",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Images that were built stay until a lifecycle policy, or somebody, deprecates or deletes them.",
                duties=(
                    Duty(party="provider", verb=Verb.APPLY, text="Runs enabled lifecycle policies on their schedule."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write lifecycle policies for images that are no longer needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="imagebuilder/client/create_lifecycle_policy",
                        title="imagebuilder / Client / create_lifecycle_policy",
                        read="2026-11",
                        quote="Only enabled policies run on their schedule.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                owner=Owner.CUSTOMER,
                because="What a recipe hardens or leaves open is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Apply all patches in the build, keep security groups tight, require IMDSv2 and test the image before you share it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Image Builder",
                        read="2026-11",
                        quote="We strongly recommend that you test your images to validate the security posture and applicable security compliance levels.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="An image that the customer has built, and the machines that run it, are patched by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers build components that install all pending operating system updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image on a current base and replace the machines, or patch them in place.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching, per the shared responsibility model.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.SHARED,
                because="AWS publishes patched base images every month, the customer builds its own image on them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes managed AMIs with the latest patches each month.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Build and distribute a new version of your image when the base image changes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="AWS provides updated managed AMIs each month that have the latest updates and security patches applied",
                    ),
                ),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                owner=Owner.CUSTOMER,
                because="Whether built images are scanned is a setting of the pipeline.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Has Amazon Inspector scan the images of pipelines that say so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enable image scanning in the pipeline, and read the findings.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="imagebuilder/client/create_image_pipeline",
                        title="imagebuilder / Client / create_image_pipeline",
                        read="2026-11",
                        quote="whether and how Amazon Inspector scans the images that this pipeline creates",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IMAGE_BUILDER_GUIDE,
                page="security-patch-management",
                title="Patch Management for Image Builder images",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="local-zones",
        name="AWS Local Zones",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
        uses=(Uses(profile="infrastructure-compute"),),
        asks=(
            Circumstance(
                name="placement",
                values=("local-zone",),
                question="Where does the resource stand?",
                find_out="It stands in a Local Zone by definition.",
            ),
        ),
        sources=(
            Citation(
                of=LOCAL_ZONES_GUIDE,
                page="how-local-zones-work",
                title="How AWS Local Zones work",
                read="2026-11",
                quote="A Local Zone is an extension of an AWS Region in geographic proximity to your users.",
            ),
        ),
    ),
    Service(
        id="pcs",
        name="AWS Parallel Computing Service",
        categories=("compute",),
        names=("AWS PCS", "PCS"),
        sdk=("pcs",),
        cloudformation=("AWS::PCS::",),
        iam=("pcs",),
        uses=(Uses(profile="infrastructure-compute"),),
        facts=(
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.AWS,
                because="The scheduler's controllers run in the service's account, and AWS patches them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Operates the controller instances and patches their operating system.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the size of the cluster and a scheduler version that is supported.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Vulnerability analysis and management in AWS Parallel Computing Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="The customer keeps the scheduler on a supported version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers newer versions, which have a longer support lifetime.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move cluster and compute node groups to a newer Slurm version before the old one reaches its end of life.",
                        if_ignored="Once the scheduler is beyond its end of life AWS suspends the cluster: the controller is down and all compute instances are terminated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Vulnerability analysis and management in AWS Parallel Computing Service",
                        read="2026-11",
                    ),
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update",
                        title="Updating the scheduler version of a cluster in AWS PCS",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="pcs/client/get_cluster",
                        title="PCS / Client / get_cluster",
                        read="2026-11",
                        quote="The cluster controller is down and all compute instances are terminated.",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The PCS agent and Slurm on compute nodes come with the AMI, and the customer prepares that.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the agent and the Slurm installers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Build AMIs with the latest AWS PCS agent and point the compute node groups at them.",
                        if_ignored="New nodes start with the old agent.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update",
                        title="Updating the scheduler version of a cluster in AWS PCS",
                        read="2026-11",
                        quote="Build or identify AMIs that include the target Slurm version and the latest AWS PCS agent.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer chooses between a rolling update and one that interrupts jobs, and when.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Moves the controller when the cluster is updated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the way and the moment of the update, after a test on a cluster that is not in production.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update",
                        title="Updating the scheduler version of a cluster in AWS PCS",
                        read="2026-11",
                    ),
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update_procedure",
                        title="Update the scheduler version of an AWS PCS cluster",
                        read="2026-11",
                        quote="test the new AMI and the update procedure on a non-production cluster",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The security groups of the cluster are the customer's; the Slurm REST API needs port 6820 open.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives the REST API a private address in the VPC of the cluster only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Open the cluster's security group to the sources that need it, and to no others.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="slurm-rest-api",
                        title="Slurm REST API in AWS PCS",
                        read="2026-11",
                        quote="Your cluster security group must allow HTTP traffic on port 6820.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.CUSTOMER,
                because="New nodes use another image only when the customer points the compute node group at it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Launches and ends nodes as the compute node groups say.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Drain and replace nodes that run an outdated image.",
                        if_ignored="They go on with the previous version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update",
                        title="Updating the scheduler version of a cluster in AWS PCS",
                        read="2026-11",
                        quote="Point each compute node group at a new AMI so that new nodes use the target version.",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS patches the operating system of the controller instances in the service's account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the controllers in the service account.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read AWS's notices about the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Vulnerability analysis and management in AWS Parallel Computing Service",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="AWS offers scheduler versions; the customer updates the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers newer Slurm versions and moves the controller when asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Prepare AMIs, update the cluster, then update its compute node groups.",
                        if_ignored="The cluster stays on its version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Vulnerability analysis and management in AWS Parallel Computing Service",
                        read="2026-11",
                    ),
                    Citation(
                        of=PCS_GUIDE,
                        page="working-with_clusters_version_update",
                        title="Updating the scheduler version of a cluster in AWS PCS",
                        read="2026-11",
                        quote="AWS PCS lets you update the scheduler version on an existing cluster without rebuilding your infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Authenticating and encrypting traffic between clients and nodes is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Leaves traffic between clients and nodes as it is.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Authenticate and encrypt the communication between clients and nodes.",
                        if_ignored="It travels as the client sends it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PCS_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Vulnerability analysis and management in AWS Parallel Computing Service",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=PCS_GUIDE,
                page="vulnerability-analysis-and-management",
                title="Vulnerability analysis and management in AWS Parallel Computing Service",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="serverlessrepo",
        name="AWS Serverless Application Repository",
        categories=("compute",),
        names=(
            "SAR",
            "Serverless Application Repository",
        ),
        sdk=("serverlessrepo",),
        cloudformation=("AWS::Serverless::Application", "AWS::ServerlessRepo::"),
        terraform=("aws_serverlessapplicationrepository_",),
        iam=("serverlessrepo",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS Serverless Application Repository speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS Serverless Application Repository over TLS 1.2 or later.",
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
                        of=SERVERLESSREPO_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in the AWS Serverless Application Repository",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SERVERLESSREPO_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in the AWS Serverless Application Repository",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="simspaceweaver",
        name="AWS SimSpace Weaver",
        lifecycle=Lifecycle.RETIRED,
        categories=("compute",),
        sdk=("simspaceweaver",),
        cloudformation=("AWS::SimSpaceWeaver::",),
        iam=("simspaceweaver",),
    ),
    Service(
        id="vmware-cloud-on-aws",
        name="VMware Cloud on AWS",
        kind=ServiceKind.THIRD_PARTY,
        categories=("compute",),
        uses=(Uses(profile="infrastructure-compute"),),
        facts=(
            Fact(
                concern="facility-physical-security",
                owner=Owner.AWS,
                because="AWS answers for the facilities and hardware under the service.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Guards the facilities in which the hosts stand."),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="AWS is responsible for the physical facilities, physical security, infrastructure, and hardware underlying the entire service.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="The virtual machines and what is in them are the customer's.",
                duties=(
                    Duty(party="broadcom", verb=Verb.PROVIDE, text="Keeps the hosts under the virtual machines."),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Provides the hardware."),
                    Duty(
                        party="customer", verb=Verb.APPLY, text="Patch the operating systems of the virtual machines."
                    ),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="customers are responsible for managing virtual machines (including in guest security and encryption)",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="The hardware under the hosts is AWS's.",
                duties=(Duty(party="provider", verb=Verb.APPLY, text="Maintains the hardware underlying the hosts."),),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="AWS is responsible for the physical facilities, physical security, infrastructure, and hardware underlying the entire service.",
                    ),
                ),
            ),
            Fact(
                concern="host-and-hypervisor-patching",
                owner=Owner.AWS,
                because="The hypervisor is part of the software of the data center, which VMware keeps; it is not the customer's.",
                duties=(
                    Duty(
                        party="broadcom",
                        verb=Verb.APPLY,
                        text="Patches the compute, storage and networking software of the data center, the hypervisor among it.",
                    ),
                    Duty(party="provider", verb=Verb.PROVIDE, text="Provides the bare-metal hardware under it."),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="compute, storage, and networking software comprising the SDDC",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Roles of the service and of vCenter are given by the customer.",
                duties=(
                    Duty(
                        party="broadcom", verb=Verb.PROVIDE, text="Provides user roles of the service and of vCenter."
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give users of the service and of vCenter the roles they need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="using VMware Cloud on AWS User Roles and Permissions along with vCenter Roles and Permissions",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Firewall and VPN settings are the customer's.",
                duties=(
                    Duty(
                        party="broadcom",
                        verb=Verb.PROVIDE,
                        text="Provides the gateways and firewalls of the data center.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the firewall rules and the VPN of the data center.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="determining the network firewall and VPN configuration",
                    ),
                ),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="The software of the service is VMware's to protect: not the customer's, and not AWS's own.",
                duties=(
                    Duty(
                        party="broadcom",
                        verb=Verb.APPLY,
                        text="Protects and maintains the software that makes up the data center: compute, storage, networking and the consoles.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the infrastructure on which that software runs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the notices of VMware about updates of the management components.",
                    ),
                ),
                sources=(
                    Citation(
                        of=VMC_SHARED_RESPONSIBILITY,
                        title="VMware Cloud on AWS: Shared Responsibility Model",
                        read="2026-11",
                        quote="VMware is responsible for protecting the software and systems that make up the VMware Cloud on AWS service.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=VMC_SHARED_RESPONSIBILITY, title="VMware Cloud on AWS: Shared Responsibility Model", read="2026-11"
            ),
        ),
    ),
    Service(
        id="wavelength",
        name="AWS Wavelength",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
        cloudformation=("AWS::EC2::CarrierGateway",),
        terraform=("aws_ec2_carrier_",),
        uses=(Uses(profile="infrastructure-compute"),),
        asks=(
            Circumstance(
                name="placement",
                values=("wavelength",),
                question="Where does the resource stand?",
                find_out="It stands in a Wavelength Zone by definition.",
            ),
        ),
        sources=(
            Citation(
                of=VPC_GUIDE,
                page="subnet-wavelength",
                title="Subnets in AWS Wavelength",
                read="2026-11",
                quote="Wavelength deploys standard AWS compute and storage services to the edge of telecommunication carriers' 5G networks.",
            ),
        ),
    ),
)
