"""AWS Batch."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb
from ..sources import BOTO3

BATCH_API = Source(
    id="batch-api-reference",
    title="AWS Batch API Reference",
    url="https://docs.aws.amazon.com/batch/latest/APIReference/",
)
BATCH_GUIDE = Source(
    id="batch-user-guide",
    title="AWS Batch User Guide",
    url="https://docs.aws.amazon.com/batch/latest/userguide/",
)

BATCH_COMPUTE_RESOURCE_AMIS = Citation(
    of=BATCH_GUIDE,
    page="compute_resource_AMIs",
    title="Compute resource AMIs",
    read="2026-11",
    quote="After a compute environment is created, AWS Batch doesn't upgrade the AMIs in the compute environment.",
)
BATCH_EKS_CE_SHARED_RESPONSIBILITY = Citation(
    of=BATCH_GUIDE,
    page="eks-ce-shared-responsibility",
    title="Shared responsibility of the Kubernetes nodes",
    read="2026-11",
    quote="AWS Batch doesn't automatically upgrade the Kubernetes version.",
)
BATCH_EKS_CE_SHARED_RESPONSIBILITY_2 = Citation(
    of=BATCH_GUIDE,
    page="eks-ce-shared-responsibility",
    title="Shared responsibility of the Kubernetes nodes",
    read="2026-11",
    quote="Maintenance of the compute environments is a shared responsibility.",
)
BATCH_JOB_RETRIES = Citation(
    of=BATCH_GUIDE,
    page="job_retries",
    title="Automated job retries",
    read="2026-11",
    quote="By default, each job is given one attempt to move to either the SUCCEEDED or FAILED job state.",
)
BATCH_MANAGED_COMPUTE_ENVIRONMENTS = Citation(
    of=BATCH_GUIDE,
    page="managed_compute_environments",
    title="Managed compute environments",
    read="2026-11",
)
BATCH_UNMANAGED_COMPUTE_ENVIRONMENTS = Citation(
    of=BATCH_GUIDE,
    page="unmanaged_compute_environments",
    title="Unmanaged compute environments",
    read="2026-11",
    quote="In an unmanaged compute environment, you manage your own compute resources.",
)
BATCH_UPDATING_COMPUTE_ENVIRONMENTS = Citation(
    of=BATCH_GUIDE,
    page="updating-compute-environments",
    title="Updating compute environments",
    read="2026-11",
)
HIGH_AVAILABILITY_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.RECOVER,
        text="Runs a failed job again as often as its retry strategy says.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Give jobs a retry strategy of 1 to 10 attempts, and let them survive a restart.",
        if_ignored="A job gets one attempt: if its instance fails, the job fails.",
        enabled_by_default=False,
    ),
)
MAINTENANCE_TIMING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Launches instances with the new settings and ends the old ones when their jobs are done or their time is up.",
    ),
    Duty(
        party="customer",
        verb=Verb.SCHEDULE,
        text="Start the update, and choose whether jobs are terminated or may go on until a timeout.",
        if_ignored="Running jobs get 30 minutes by default.",
    ),
)

SERVICES = (
    Service(
        id="batch",
        name="AWS Batch",
        categories=("compute", "container-services"),
        names=("Batch",),
        modes=(
            Mode(
                name="AWS Batch on Amazon EKS",
                when=(("compute_environment", "eks"),),
            ),
            Mode(
                name="AWS Batch on AWS Fargate",
                when=(("compute_environment", "fargate"),),
            ),
        ),
        sdk=("batch",),
        cloudformation=("AWS::Batch::",),
        terraform=("aws_batch_",),
        iam=("batch",),
        prowler=("batch",),
        security_hub=("Batch",),
        asff=("AwsBatchJobDefinition",),
        uses=(
            Uses(
                profile="containers-on-customer-nodes",
                when=(("compute_environment", "ec2"),),
            ),
            Uses(
                profile="containers-on-customer-nodes",
                when=(("compute_environment", "eks"),),
            ),
            Uses(
                profile="containers-on-serverless-compute",
                when=(("compute_environment", "fargate"),),
            ),
            Uses(
                profile="containers-on-managed-instances",
                when=(("compute_environment", "managed-instances"),),
            ),
            Uses(
                profile="containers-on-customer-nodes",
                when=(("compute_environment", "unmanaged"),),
            ),
        ),
        asks=(
            Circumstance(
                name="compute_environment",
                values=("ec2", "eks", "fargate", "managed-instances", "unmanaged"),
                question="Where do the jobs run: on EC2 instances that Batch manages, on nodes of an EKS cluster, on Fargate, on ECS Managed Instances, or on instances of your own?",
                find_out="Read type and computeResources.type of the compute environment (aws batch describe-compute-environments).",
                marked=("unmanaged",),
                signs=(
                    Sign(
                        resource="AWS::Batch::ComputeEnvironment",
                        path="Type",
                        reads=(("UNMANAGED", "unmanaged"),),
                    ),
                    Sign(
                        resource="AWS::Batch::ComputeEnvironment",
                        path="EksConfiguration.EksClusterArn",
                        reads=(("*", "eks"),),
                    ),
                    Sign(
                        resource="AWS::Batch::ComputeEnvironment",
                        path="ComputeResources.Type",
                        reads=(
                            ("EC2", "ec2"),
                            ("ECS_MANAGED_INSTANCES", "managed-instances"),
                            ("FARGATE", "fargate"),
                            ("FARGATE_SPOT", "fargate"),
                            ("SPOT", "ec2"),
                        ),
                    ),
                    Sign(
                        resource="AWS::Batch::JobDefinition",
                        path="EksProperties",
                        reads=(("*", "eks"),),
                    ),
                    Sign(
                        resource="AWS::Batch::JobDefinition",
                        path="PlatformCapabilities[]",
                        reads=(("EC2", "ec2"), ("FARGATE", "fargate"), ("MANAGED_INSTANCES", "managed-instances")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Batch does not move an existing compute environment off an image whose support has ended.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of an image and changes the default for new compute environments.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move compute environments to an image type that is supported, for example from Amazon Linux 2 to Amazon Linux 2023.",
                        if_ignored="The instances keep an image that gets no patches.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_API,
                        page="API_Ec2Configuration",
                        title="Ec2Configuration",
                        read="2026-11",
                        quote="We recommend migrating AWS Batch Amazon ECS compute environments to Amazon Linux 2023",
                    ),
                    BATCH_COMPUTE_RESOURCE_AMIS,
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute_environment", "eks"),),
                owner=Owner.CUSTOMER,
                because="Batch upgrades neither image nor Kubernetes version of its nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Supports newer image types and Kubernetes versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the compute environment to a supported image and Kubernetes version.",
                        if_ignored="The nodes get no more updates, patches or fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_GUIDE,
                        page="mixed-ami-environments",
                        title="Mixed AMI environments",
                        read="2026-11",
                        quote="these compute environments will no longer receive any new software updates, security patches, or bug fixes from AWS",
                    ),
                    BATCH_EKS_CE_SHARED_RESPONSIBILITY,
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute_environment", "unmanaged"),),
                owner=Owner.CUSTOMER,
                because="In an unmanaged environment the customer chooses the image of its instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes ECS optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the instances to an image that is supported and meets the ECS specification.",
                    ),
                ),
                sources=(BATCH_UNMANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Batch picks a recent image when the compute environment is created and does not upgrade it afterwards.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes Amazon ECS optimized images and shows when an update is available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start an infrastructure update to the newest image, or make a new compute environment.",
                        if_ignored="The instances keep the image of the day the environment was created.",
                        evidence="Batch image status of the compute environments: Latest.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_GUIDE,
                        page="compute_resource_AMIs",
                        title="Compute resource AMIs",
                        read="2026-11",
                        quote="You're responsible for the management of the guest operating system. This includes any updates and security patches.",
                    ),
                    BATCH_MANAGED_COMPUTE_ENVIRONMENTS,
                    Citation(
                        of=BATCH_GUIDE,
                        page="managing-ami-versions",
                        title="Managing AMI versions in compute environments",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute_environment", "eks"),),
                owner=Owner.CUSTOMER,
                because="Batch does not update the images of its Kubernetes nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes newer node images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the compute environment with updateToLatestImageVersion.",
                        if_ignored="The nodes keep their image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_GUIDE,
                        page="eks-ce-shared-responsibility",
                        title="Shared responsibility of the Kubernetes nodes",
                        read="2026-11",
                        quote="AWS Batch doesn't automatically update compute environment AMIs. It's your responsibility to update them.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute_environment", "unmanaged"),),
                owner=Owner.CUSTOMER,
                because="In an unmanaged environment the customer runs the instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Schedules jobs on the instances that registered with its ECS cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch or replace the instances; keep to the ECS container instance specification.",
                    ),
                ),
                sources=(BATCH_UNMANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="A job that loses its machine is run again only if its retry strategy says so.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(BATCH_JOB_RETRIES,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute_environment", "eks"),),
                owner=Owner.CUSTOMER,
                because="A job that loses its machine is run again only if its retry strategy says so.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(BATCH_JOB_RETRIES,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute_environment", "fargate"),),
                owner=Owner.CUSTOMER,
                because="A job that loses its machine is run again only if its retry strategy says so.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(BATCH_JOB_RETRIES,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute_environment", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="A job that loses its machine is run again only if its retry strategy says so.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(BATCH_JOB_RETRIES,),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The customer starts an infrastructure update and says what happens to running jobs.",
                duties=MAINTENANCE_TIMING_DUTIES,
                sources=(BATCH_UPDATING_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("compute_environment", "eks"),),
                owner=Owner.CUSTOMER,
                because="The customer starts an infrastructure update and says what happens to running jobs.",
                duties=MAINTENANCE_TIMING_DUTIES,
                sources=(BATCH_UPDATING_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute_environment", "ec2"),),
                owner=Owner.AWS,
                because="Batch launches and ends the instances of a managed compute environment.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Launches and terminates instances to the specification of the compute environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the specification: instance types, subnets, limits.",
                    ),
                ),
                sources=(BATCH_MANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute_environment", "eks"),),
                owner=Owner.AWS,
                because="Batch manages its nodes in the cluster through launch templates and Auto Scaling groups of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates and removes the nodes that it labels and taints as its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the nodes, labels, taints, launch templates and Auto Scaling groups of Batch alone, and run other pods elsewhere.",
                        if_ignored="Scaling breaks, instances stay idle, and the environment cannot be supported.",
                    ),
                ),
                sources=(BATCH_EKS_CE_SHARED_RESPONSIBILITY_2,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute_environment", "managed-instances"),),
                owner=Owner.AWS,
                because="Amazon ECS fully manages the instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions, replaces and retires the instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let jobs survive the replacement of an instance.",
                    ),
                ),
                sources=(BATCH_MANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute_environment", "unmanaged"),),
                owner=Owner.CUSTOMER,
                because="The customer launches the instances into the ECS cluster of the environment.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates the ECS cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Launch, drain and retire the instances.",
                        if_ignored="Jobs wait.",
                    ),
                ),
                sources=(BATCH_UNMANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="os-image-publication",
                when=(("compute_environment", "ec2"),),
                owner=Owner.AWS,
                because="By default a managed environment uses an image that AWS publishes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Approves and publishes the Amazon ECS optimized images that Batch uses.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Build the image yourself where you named one of your own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move compute environments that exist from Amazon Linux 2 to Amazon Linux 2023; the new default covers new environments only.",
                        if_ignored="They stay on the image they have; since June 30, 2026 new environments on the Amazon Linux 2 images of Batch are blocked.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_GUIDE,
                        page="compute_resource_AMIs",
                        title="Compute resource AMIs",
                        read="2026-11",
                        quote="use a recent, approved version of the Amazon ECS optimized AMI for compute resources",
                    ),
                    Citation(
                        of=BOTO3,
                        page="batch/client/create_compute_environment",
                        title="Batch / Client / create_compute_environment",
                        read="2026-11",
                        quote="On January 12, 2026, Batch changed the default AMI for new Amazon ECS compute environments",
                    ),
                ),
                since="2026-01",
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute_environment", "ec2"),),
                owner=Owner.AWS,
                because="Batch manages capacity and instance types to the specification.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes capacity between the minimum and maximum vCPUs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set minimum, desired and maximum vCPUs and the allocation strategy.",
                    ),
                ),
                sources=(BATCH_MANAGED_COMPUTE_ENVIRONMENTS, BATCH_UPDATING_COMPUTE_ENVIRONMENTS),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute_environment", "eks"),),
                owner=Owner.AWS,
                because="Batch scales the nodes that it manages in the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes nodes for the jobs in the queue.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Target no other pods at the nodes of Batch.",
                        if_ignored="Scaling breaks and job queues get stuck.",
                    ),
                ),
                sources=(BATCH_EKS_CE_SHARED_RESPONSIBILITY_2,),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute_environment", "unmanaged"),),
                owner=Owner.CUSTOMER,
                because="Nobody but the customer adds instances to an unmanaged environment.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places jobs on the instances that are there.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Add and remove instances.",
                        if_ignored="Jobs wait in the queue.",
                    ),
                ),
                sources=(BATCH_UNMANAGED_COMPUTE_ENVIRONMENTS,),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="What the customer installs on the compute resources, the customer keeps up to date.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the instances from the image or launch template it is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the software and utilities in your images and launch templates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BATCH_GUIDE,
                        page="compute_resource_AMIs",
                        title="Compute resource AMIs",
                        read="2026-11",
                        quote="any additional application software or utilities that you install on the compute resources",
                    ),
                    BATCH_MANAGED_COMPUTE_ENVIRONMENTS,
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("compute_environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Moving to a newer image is started by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Shows when a newer image is available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start an infrastructure update with updateToLatestImageVersion.",
                        if_ignored="The environment stays on its image.",
                    ),
                ),
                sources=(BATCH_COMPUTE_RESOURCE_AMIS, BATCH_UPDATING_COMPUTE_ENVIRONMENTS),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("compute_environment", "eks"),),
                owner=Owner.CUSTOMER,
                because="Batch does not upgrade the Kubernetes version of its nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Supports newer Kubernetes versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the Kubernetes version of the compute environment.",
                        if_ignored="The nodes stay behind the cluster.",
                    ),
                ),
                sources=(BATCH_EKS_CE_SHARED_RESPONSIBILITY,),
            ),
        ),
        sources=(
            Citation(
                of=BATCH_GUIDE,
                page="security",
                title="Security in AWS Batch",
                read="2026-11",
            ),
            BATCH_MANAGED_COMPUTE_ENVIRONMENTS,
        ),
    ),
)
