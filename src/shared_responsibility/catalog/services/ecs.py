"""Amazon ECS and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import (
    Lifecycle,
    Owner,
    ServiceKind,
    Verb,
)

COPILOT_REPOSITORY = Source(
    id="copilot-cli-repository", title="AWS Copilot CLI, source repository", url="https://github.com/aws/copilot-cli"
)
ECS_API = Source(
    id="ecs-api-reference",
    title="Amazon Elastic Container Service API Reference",
    url="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/",
)
ECS_GUIDE = Source(
    id="ecs-developer-guide",
    title="Amazon Elastic Container Service Developer Guide",
    url="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/",
)

ECS_API_API_MANAGEDINSTANCESPROVIDER = Citation(
    of=ECS_API,
    page="API_ManagedInstancesProvider",
    title="ManagedInstancesProvider",
    read="2026-11",
    quote="automatically launch, manage, and terminate Amazon EC2 instances on your behalf",
)
ECS_API_API_MANAGEDSTORAGECONFIGURATION = Citation(
    of=ECS_API,
    page="API_ManagedStorageConfiguration",
    title="ManagedStorageConfiguration",
    read="2026-11",
)
ECS_AGENT_UPDATE_ECS_AMI = Citation(
    of=ECS_GUIDE,
    page="agent-update-ecs-ami",
    title="Updating the Amazon ECS container agent on an Amazon ECS-optimized AMI",
    read="2026-11",
)
ECS_AGENT_UPDATE = Citation(
    of=ECS_GUIDE,
    page="ecs-agent-update",
    title="Updating the Amazon ECS container agent",
    read="2026-11",
    quote="you might need to update the Amazon ECS container agent to pick up bug fixes and new features",
)
ECS_ASG_CAPACITY_PROVIDERS = Citation(
    of=ECS_GUIDE,
    page="asg-capacity-providers",
    title="Amazon ECS capacity providers for EC2 workloads",
    read="2026-11",
    quote="or you can manage the scaling actions yourself",
)
ECS_ECS_ANYWHERE = Citation(
    of=ECS_GUIDE,
    page="ecs-anywhere",
    title="External instances (Amazon ECS Anywhere)",
    read="2026-11",
)
ECS_ECS_ANYWHERE_UPDATES = Citation(
    of=ECS_GUIDE,
    page="ecs-anywhere-updates",
    title="Updating the AWS Systems Manager Agent and Amazon ECS container agent on an external instance",
    read="2026-11",
)
ECS_ECS_GUARD_CONFIGURE_AUTOMATIC = Citation(
    of=ECS_GUIDE,
    page="ecs-guard-configure-automatic",
    title="Runtime Monitoring for Amazon ECS Fargate workloads",
    read="2026-11",
    quote="If you use EC2 container instances, you must manually configure Runtime Monitoring.",
)
ECS_ECS_SERVICES = Citation(
    of=ECS_GUIDE,
    page="ecs_services",
    title="Amazon ECS services",
    read="2026-11",
    quote="if the underlying infrastructure fails, the service scheduler reschedules a task",
)
ECS_EXPRESS_SERVICE_ADVANCED_CUSTOMIZATION = Citation(
    of=ECS_GUIDE,
    page="express-service-advanced-customization",
    title="Updating Resources Outside of Express Mode",
    read="2026-11",
    quote="all resources remain in your AWS account and are fully accessible for direct management",
)
ECS_EXPRESS_SERVICE_WORK = Citation(
    of=ECS_GUIDE,
    page="express-service-work",
    title="Resources created by Amazon ECS Express Mode services",
    read="2026-11",
)
ECS_FARGATE_CREATE_STORAGE_KEY = Citation(
    of=ECS_GUIDE,
    page="fargate-create-storage-key",
    title="Create an encryption key for Fargate ephemeral storage for Amazon ECS",
    read="2026-11",
)
ECS_FARGATE_SECURITY_CONSIDERATIONS = Citation(
    of=ECS_GUIDE,
    page="fargate-security-considerations",
    title="Fargate security considerations for Amazon ECS",
    read="2026-11",
    quote="Each task has a dedicated infrastructure capacity because Fargate runs each workload on an isolated virtual environment.",
)
ECS_INFRASTRUCTURE_SECURITY = Citation(
    of=ECS_GUIDE,
    page="infrastructure-security",
    title="Infrastructure Security in Amazon Elastic Container Service",
    read="2026-11",
    quote="We require TLS 1.2 and recommend TLS 1.3.",
)
ECS_MANAGE_LINUX = Citation(
    of=ECS_GUIDE,
    page="manage-linux",
    title="Amazon ECS Linux container instance management",
    read="2026-11",
    quote="you are responsible for maintaining the instances",
)
ECS_MANAGED_INSTANCES_SECURITY = Citation(
    of=ECS_GUIDE,
    page="managed-instances-security",
    title="Security considerations for Amazon ECS Managed Instances",
    read="2026-11",
)
ECS_MIGRATE_FARGATE_TO_MANAGED_INSTANCES = Citation(
    of=ECS_GUIDE,
    page="migrate-fargate-to-managed-instances",
    title="Migrate from AWS Fargate to Amazon ECS Managed Instances",
    read="2026-11",
    quote="Amazon ECS Managed Instances have a maximum lifetime of 14 days.",
)
ECS_PLATFORM_LINUX_FARGATE = Citation(
    of=ECS_GUIDE,
    page="platform-linux-fargate",
    title="Fargate Linux platform versions for Amazon ECS",
    read="2026-11",
    quote="A new task that runs on Fargate always runs on the latest revision of a platform version",
)
ECS_PREPARE_TASK_RETIREMENT = Citation(
    of=ECS_GUIDE,
    page="prepare-task-retirement",
    title="Prepare for AWS Fargate task retirement on Amazon ECS",
    read="2026-11",
    quote="The default wait period is 7 days.",
)
ECS_SECRETS_ENVVAR_SECRETS_MANAGER = Citation(
    of=ECS_GUIDE,
    page="secrets-envvar-secrets-manager",
    title="Pass Secrets Manager secrets through Amazon ECS environment variables",
    read="2026-11",
    quote="the container will not receive the updated value automatically",
)
ECS_SECURITY_ECS_IAM_ROLE_OVERVIEW = Citation(
    of=ECS_GUIDE,
    page="security-ecs-iam-role-overview",
    title="IAM roles for Amazon ECS",
    read="2026-11",
)
ECS_SECURITY_FARGATE = Citation(
    of=ECS_GUIDE,
    page="security-fargate",
    title="Fargate security best practices in Amazon ECS",
    read="2026-11",
    quote="it uses the 20 GiB of ephemeral storage that's automatically encrypted",
)
ECS_SECURITY_SHARED_MODEL = Citation(
    of=ECS_GUIDE,
    page="security-shared-model",
    title="AWS shared responsibility model for Amazon ECS",
    read="2026-11",
)
ECS_SECURITY_SHARED_MODEL_2 = Citation(
    of=ECS_GUIDE,
    page="security-shared-model",
    title="AWS shared responsibility model for Amazon ECS",
    read="2026-11",
    quote="Fargate runs each workload in an isolated hardware virtualized environment.",
)
ECS_SECURITY_TASKS_CONTAINERS = Citation(
    of=ECS_GUIDE,
    page="security-tasks-containers",
    title="Amazon ECS task and container security best practices",
    read="2026-11",
    quote="You should consider the container image as your first line of defense against an attack.",
)
ECS_SERVICE_CONNECT_TLS = Citation(
    of=ECS_GUIDE,
    page="service-connect-tls",
    title="Encrypt Amazon ECS Service Connect traffic",
    read="2026-11",
    quote="Amazon ECS generates, rotates, and distributes TLS certificates used for traffic encryption.",
)
ECS_SPECIFYING_SENSITIVE_DATA = Citation(
    of=ECS_GUIDE,
    page="specifying-sensitive-data",
    title="Pass sensitive data to an Amazon ECS container",
    read="2026-11",
)
ECS_TASK_MAINTENANCE = Citation(
    of=ECS_GUIDE,
    page="task-maintenance",
    title="Task retirement and maintenance for AWS Fargate on Amazon ECS",
    read="2026-11",
    quote="AWS is responsible for maintaining the underlying infrastructure for AWS Fargate.",
)
ECS_UPDATE_SERVICE_PARAMETERS = Citation(
    of=ECS_GUIDE,
    page="update-service-parameters",
    title="Update Amazon ECS service parameters",
    read="2026-11",
    quote="By default, the service scheduler attempts to balance tasks across Availability Zones",
)
CONTAINER_IMAGE_PATCHING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Runs the image that the task definition names; it does not change what is inside.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Build the image on a patched base, scan it, and deploy a new task definition revision or force a new deployment.",
        if_ignored="The packages in the image keep their known vulnerabilities.",
        evidence="Scan findings of the image digests that run.",
    ),
)
FAILOVER_OPERATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.RECOVER,
        text="Starts replacements for service tasks that stop or fail their health checks.",
        when=(("task_kind", "service"),),
    ),
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Provides the capacity for tasks that are started again.",
    ),
    Duty(
        party="customer",
        verb=Verb.RECOVER,
        text="Watch standalone tasks and start them again.",
        when=(("task_kind", "standalone"),),
        if_ignored="They stay stopped.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Define health checks for containers or the target group.",
    ),
)
HIGH_AVAILABILITY_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Spreads the tasks of a service over the zones that it is given, unless another placement strategy is chosen.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Give the service subnets or instances in several Availability Zones and run more than one task.",
    ),
)
IAM_POLICY_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Gives the containers of a task the temporary credentials of the task role.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Give each task role and task execution role only the permissions that its containers need.",
    ),
)
KEY_CHOICE_AND_POLICY_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Encrypts the EBS data volumes it attaches to tasks with the key that the cluster names.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Choose the KMS key for the managed storage of the cluster and control who may use it.",
    ),
)
SECRET_ROTATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Injects the value that the secret has when the container starts.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="After a secret is rotated, start new tasks or force a new deployment of the service.",
        if_ignored="Running containers keep the old value.",
    ),
)
SECRET_STORAGE_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Injects secrets from Secrets Manager or Parameter Store when a container starts.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Keep API keys and database credentials in Secrets Manager or Parameter Store and refer to them in the task definition.",
    ),
)
SERVICE_ENDPOINT_TLS_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Requires TLS 1.2 or later on the ECS API.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Use clients that speak TLS 1.2, better 1.3, with perfect forward secrecy.",
    ),
)
WORKLOAD_TLS_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Issues, rotates and distributes the certificates of Service Connect once it is pointed at an AWS Private CA.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Turn on TLS for Service Connect, or end TLS at the load balancer and in the containers yourself.",
        if_ignored="Traffic between services is encrypted only where somebody turned it on.",
    ),
)

SERVICES = (
    Service(
        id="copilot",
        name="AWS Copilot",
        kind=ServiceKind.SOFTWARE,
        parent="ecs",
        lifecycle=Lifecycle.RETIRED,
        ended="2026-06",
        categories=("containers",),
        names=("AWS Copilot CLI",),
        sources=(
            Citation(
                of=COPILOT_REPOSITORY,
                title="AWS Copilot CLI",
                read="2026-11",
                quote="AWS Copilot CLI will reach end-of-support on June 12, 2026.",
            ),
        ),
    ),
    Service(
        id="ecs",
        name="Amazon ECS",
        categories=("container-services", "containers"),
        names=(
            "Amazon EC2 Container Service",
            "Amazon Elastic Container Service",
            "Amazon Elastic Container Service (Amazon ECS)",
            "Elastic Container Service",
        ),
        modes=(
            Mode(
                name="AWS Fargate",
                when=(("launch_type", "fargate"),),
                id="fargate",
            ),
            Mode(
                name="Amazon ECS Anywhere",
                when=(("launch_type", "external"),),
                id="ecs-anywhere",
            ),
            Mode(
                name="Amazon ECS Managed Instances",
                when=(("launch_type", "managed-instances"),),
                id="ecs-managed-instances",
            ),
            Mode(
                name="Amazon ECS on AWS Fargate",
                when=(("launch_type", "fargate"),),
            ),
            Mode(
                name="Amazon ECS on Amazon EC2",
                when=(("launch_type", "ec2"),),
            ),
        ),
        sdk=("ecs",),
        cloudformation=("AWS::ECS::",),
        terraform=("aws_ecs_",),
        iam=("ecs", "ecs-mcp"),
        prowler=("ecs",),
        security_hub=("ECS",),
        asff=("AwsEcsCluster", "AwsEcsContainer", "AwsEcsService", "AwsEcsTask", "AwsEcsTaskDefinition"),
        uses=(
            Uses(
                profile="containers-on-customer-nodes",
                when=(("launch_type", "ec2"),),
            ),
            Uses(
                profile="containers-on-serverless-compute",
                when=(("launch_type", "fargate"),),
            ),
            Uses(
                profile="containers-on-managed-instances",
                when=(("launch_type", "managed-instances"),),
            ),
            Uses(
                profile="aws-software-on-customer-hardware",
                when=(("launch_type", "external"),),
            ),
        ),
        asks=(
            Circumstance(
                name="launch_type",
                values=("ec2", "external", "fargate", "managed-instances"),
                question="Where do the tasks run: on EC2 instances, on Fargate, on ECS Managed Instances, or on machines of your own?",
                find_out="Read launchType or capacityProviderStrategy of the service (aws ecs describe-services).",
                marked=("external",),
                signs=(
                    Sign(
                        resource="AWS::ECS::Service",
                        path="LaunchType",
                        reads=(
                            ("EC2", "ec2"),
                            ("EXTERNAL", "external"),
                            ("FARGATE", "fargate"),
                            ("MANAGED_INSTANCES", "managed-instances"),
                        ),
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="CapacityProviderStrategy[].CapacityProvider",
                        reads=(("FARGATE", "fargate"), ("FARGATE_SPOT", "fargate")),
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="CapacityProviderStrategy[].CapacityProvider->AutoScalingGroupProvider",
                        reads=(("*", "ec2"),),
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="CapacityProviderStrategy[].CapacityProvider->ManagedInstancesProvider",
                        reads=(("*", "managed-instances"),),
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="TaskDefinition->RequiresCompatibilities[]",
                        reads=(
                            ("EC2", "ec2"),
                            ("EXTERNAL", "external"),
                            ("FARGATE", "fargate"),
                            ("MANAGED_INSTANCES", "managed-instances"),
                        ),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="Cluster->DefaultCapacityProviderStrategy[].CapacityProvider",
                        reads=(("FARGATE", "fargate"), ("FARGATE_SPOT", "fargate")),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        path="LaunchType",
                        reads=(
                            ("EC2", "ec2"),
                            ("EXTERNAL", "external"),
                            ("FARGATE", "fargate"),
                            ("MANAGED_INSTANCES", "managed-instances"),
                        ),
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        path="CapacityProviderStrategy[].CapacityProvider",
                        reads=(("FARGATE", "fargate"), ("FARGATE_SPOT", "fargate")),
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        path="CapacityProviderStrategy[].CapacityProvider->AutoScalingGroupProvider",
                        reads=(("*", "ec2"),),
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        path="CapacityProviderStrategy[].CapacityProvider->ManagedInstancesProvider",
                        reads=(("*", "managed-instances"),),
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        path="TaskDefinition->RequiresCompatibilities[]",
                        reads=(
                            ("EC2", "ec2"),
                            ("EXTERNAL", "external"),
                            ("FARGATE", "fargate"),
                            ("MANAGED_INSTANCES", "managed-instances"),
                        ),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::TaskDefinition",
                        path="RequiresCompatibilities[]",
                        reads=(
                            ("EC2", "ec2"),
                            ("EXTERNAL", "external"),
                            ("FARGATE", "fargate"),
                            ("MANAGED_INSTANCES", "managed-instances"),
                        ),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::CapacityProvider",
                        path="AutoScalingGroupProvider",
                        reads=(("*", "ec2"),),
                    ),
                    Sign(
                        resource="AWS::ECS::CapacityProvider",
                        path="ManagedInstancesProvider",
                        reads=(("*", "managed-instances"),),
                    ),
                    Sign(
                        resource="AWS::ECS::Cluster",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider",
                        reads=(("FARGATE", "fargate"), ("FARGATE_SPOT", "fargate")),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::Cluster",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider->AutoScalingGroupProvider",
                        reads=(("*", "ec2"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::Cluster",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider->ManagedInstancesProvider",
                        reads=(("*", "managed-instances"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::ClusterCapacityProviderAssociations",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider",
                        reads=(("FARGATE", "fargate"), ("FARGATE_SPOT", "fargate")),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::ClusterCapacityProviderAssociations",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider->AutoScalingGroupProvider",
                        reads=(("*", "ec2"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::ClusterCapacityProviderAssociations",
                        path="DefaultCapacityProviderStrategy[].CapacityProvider->ManagedInstancesProvider",
                        reads=(("*", "managed-instances"),),
                        heuristic=True,
                    ),
                ),
            ),
            Circumstance(
                name="managed_scaling",
                question="Does a capacity provider with managed scaling scale the Auto Scaling group of the container instances?",
                find_out="Read autoScalingGroupProvider.managedScaling.status (aws ecs describe-capacity-providers).",
                given=(("launch_type", "ec2"),),
                signs=(
                    Sign(
                        resource="AWS::ECS::CapacityProvider",
                        path="AutoScalingGroupProvider.ManagedScaling.Status",
                        reads=(("DISABLED", False), ("ENABLED", True)),
                    ),
                    Sign(
                        resource="AWS::ECS::Service",
                        path="CapacityProviderStrategy[].CapacityProvider->AutoScalingGroupProvider.ManagedScaling.Status",
                        reads=(("DISABLED", False), ("ENABLED", True)),
                    ),
                ),
            ),
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the subnets of the container instances: OutpostArn, or the name of the zone.",
                given=(("launch_type", "ec2"),),
                marked=("local-zone", "outposts-rack", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::ECS::CapacityProvider",
                        path="AutoScalingGroupProvider.AutoScalingGroupArn->VPCZoneIdentifier[]->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ECS::CapacityProvider",
                        path="AutoScalingGroupProvider.AutoScalingGroupArn->VPCZoneIdentifier[]->AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
            Circumstance(
                name="task_kind",
                values=("service", "standalone"),
                question="Does a service keep the tasks running, or was each started by itself?",
                find_out="Read the group of the task (aws ecs describe-tasks): service:NAME for tasks of a service.",
                signs=(
                    Sign(
                        resource="AWS::ECS::Service",
                        reads=(("*", "service"),),
                    ),
                    Sign(
                        resource="AWS::ECS::TaskSet",
                        reads=(("*", "service"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Fargate encrypts its own ephemeral storage; encrypting the storage that a task brings along is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the ephemeral storage of tasks on platform version 1.4.0 or later with AES-256, without being asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption for the EBS volumes and file systems that the task mounts.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL, ECS_SECURITY_FARGATE),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="Fargate encrypts and decrypts the ephemeral storage of its tasks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts ephemeral storage with a key that Fargate manages, or with the customer managed key named for the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one is used, enabled and its key policy open to Fargate.",
                    ),
                ),
                sources=(ECS_SECURITY_FARGATE, ECS_FARGATE_CREATE_STORAGE_KEY),
            ),
            Fact(
                concern="container-image-patching",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="ECS runs the image that it is given; what is inside the image belongs to the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(ECS_SECURITY_TASKS_CONTAINERS,),
            ),
            Fact(
                concern="container-image-patching",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="ECS runs the image that it is given; what is inside the image belongs to the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(ECS_SECURITY_TASKS_CONTAINERS,),
            ),
            Fact(
                concern="container-image-patching",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="ECS runs the image that it is given; what is inside the image belongs to the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(ECS_SECURITY_TASKS_CONTAINERS,),
            ),
            Fact(
                concern="container-image-patching",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="ECS runs the image that it is given; what is inside the image belongs to the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(ECS_SECURITY_TASKS_CONTAINERS,),
            ),
            Fact(
                concern="detection-enablement",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="On container instances GuardDuty Runtime Monitoring is set up by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers GuardDuty Runtime Monitoring for container instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on Runtime Monitoring and configure it for the container instances.",
                    ),
                ),
                sources=(ECS_ECS_GUARD_CONFIGURE_AUTOMATIC,),
            ),
            Fact(
                concern="detection-enablement",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="GuardDuty watches Fargate tasks only after the customer has turned it on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs the GuardDuty agent as a sidecar of new Fargate tasks once agent management is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on GuardDuty Runtime Monitoring with agent management, and redeploy the services that already run.",
                        if_ignored="Tasks that were started before are not watched.",
                    ),
                ),
                sources=(ECS_ECS_GUARD_CONFIGURE_AUTOMATIC,),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="An image of the container instances whose support has ended is left by the customer, who maintains the instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes ECS-optimized images for the operating systems that are supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the container instances to an image that is supported, for example from Amazon Linux 2 to Amazon Linux 2023.",
                        if_ignored="The instances keep an image that gets no patches.",
                    ),
                ),
                sources=(ECS_MANAGE_LINUX,),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="When a platform version ends, AWS moves the services that follow LATEST and ends the remaining tasks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the dates on which a platform version is deprecated.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Forces a new deployment of services whose LATEST pointed to the platform version that ends.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Redeploy services that name a platform version themselves on a supported one.",
                        when=(("task_kind", "service"),),
                        if_ignored="The forced update passes them over; in the end their tasks are terminated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Stop standalone tasks on the old platform version and start them on a supported one.",
                        when=(("task_kind", "standalone"),),
                        if_ignored="The forced update passes them over; in the end they are terminated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ECS_GUIDE,
                        page="platform-versions-retired",
                        title="AWS Fargate Linux platform version deprecation",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("launch_type", "ec2"),),
                owner=Owner.SHARED,
                because="The scheduler starts replacement tasks, but only on instances that the customer keeps ready.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Schedules tasks onto healthy instances that have room.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Starts replacements for service tasks that fail or whose instance fails.",
                        when=(("task_kind", "service"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces service tasks that fail container or load balancer health checks.",
                        when=(("task_kind", "service"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Shows that a standalone task stopped, and why; it starts no other.",
                        when=(("task_kind", "standalone"),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep instances with spare room in other zones, or an Auto Scaling group that replaces failed ones.",
                        if_ignored="Replacement tasks find no place to run.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Watch standalone tasks and start them again.",
                        when=(("task_kind", "standalone"),),
                        if_ignored="They stay stopped.",
                    ),
                ),
                sources=(ECS_ECS_SERVICES,),
            ),
            Fact(
                concern="failover-operation",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="The scheduler replaces service tasks on capacity that AWS provides.",
                duties=FAILOVER_OPERATION_DUTIES,
                sources=(ECS_ECS_SERVICES,),
            ),
            Fact(
                concern="failover-operation",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.AWS,
                because="The scheduler replaces service tasks on capacity that AWS provides.",
                duties=FAILOVER_OPERATION_DUTIES,
                sources=(ECS_ECS_SERVICES,),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The container instances, and what containers may reach on them, are configured by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes ECS-optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep containers from the instance metadata service and so from the role of the instance.",
                        if_ignored="A container can act with the permissions of the instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the accounts, agents and services on the container instances.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL, ECS_MANAGE_LINUX),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="The customer does not secure the compute infrastructure under Fargate tasks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Hardens the virtual machine under each task.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Harden what is in the task definition: user, Linux capabilities, read-only root file system.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL, ECS_FARGATE_SECURITY_CONSIDERATIONS),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The container instances are the customer's EC2 instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched ECS-optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace the container instances by instances from the newest image, or patch them in place.",
                        if_ignored="The instances keep their known vulnerabilities; ECS does not patch them.",
                    ),
                ),
                sources=(ECS_MANAGE_LINUX, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="An external instance is a server or virtual machine of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Orchestrates the containers on the machine from the Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system and the container runtime of the external instance.",
                    ),
                ),
                sources=(ECS_ECS_ANYWHERE, ECS_ECS_ANYWHERE_UPDATES),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="The hosts under Fargate tasks belong to AWS, which patches them by replacing platform version revisions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Publishes new platform version revisions, and stops the tasks that run on a retired one.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces service tasks that a retirement stops; by default the new tasks start before the old ones stop.",
                        when=(("task_kind", "service"),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Start replacements for standalone tasks that a retirement stops.",
                        when=(("task_kind", "standalone"),),
                        if_ignored="Standalone tasks stay stopped; the scheduler replaces service tasks only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the retirement wait period (0, 7 or 14 days) or EC2 event windows.",
                        if_ignored="Tasks are retired after the default of 7 days.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(ECS_TASK_MAINTENANCE, ECS_PREPARE_TASK_RETIREMENT, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.AWS,
                because="AWS patches Managed Instances by replacing them with instances from a newer image.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces each instance within 14 days by one from a patched image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run long-lived tasks as services, so that they are started again on the new instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Plan for standalone tasks that an instance's replacement ends.",
                        when=(("task_kind", "standalone"),),
                    ),
                ),
                sources=(ECS_MIGRATE_FARGATE_TO_MANAGED_INSTANCES, ECS_MANAGED_INSTANCES_SECURITY),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="ECS spreads tasks over the zones that the customer chooses.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(ECS_UPDATE_SERVICE_PARAMETERS,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="ECS spreads tasks over the zones that the customer chooses.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(ECS_UPDATE_SERVICE_PARAMETERS,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="ECS spreads tasks over the zones that the customer chooses.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(ECS_UPDATE_SERVICE_PARAMETERS,),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The ECS agent runs on the customer's instances and is updated there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes agent versions, and images that contain them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Launch instances from the newest ECS-optimized image, update ecs-init, or call UpdateContainerAgent; replace Windows instances.",
                        if_ignored="The agent stays as it is, without the bug fixes and features of later versions.",
                    ),
                ),
                sources=(ECS_AGENT_UPDATE, ECS_AGENT_UPDATE_ECS_AMI, ECS_MANAGE_LINUX),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="The ECS agent and the SSM Agent run on the customer's machine; the update API does not reach them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases new versions of the ECS agent and the SSM Agent.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update both agents on the machine.",
                        if_ignored="UpdateContainerAgent does not work on external instances.",
                    ),
                ),
                sources=(ECS_ECS_ANYWHERE_UPDATES, ECS_ECS_ANYWHERE),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="Agent and container runtime are part of the platform version that AWS replaces.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the Fargate runtime software and the container runtime with each platform version revision.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Redeploy to be on the newest revision before the old one is retired.",
                        if_ignored="AWS retires the old revision and stops every task that runs on it.",
                    ),
                ),
                sources=(
                    ECS_TASK_MAINTENANCE,
                    Citation(
                        of=ECS_GUIDE,
                        page="task-maintenance",
                        title="Task retirement and maintenance for AWS Fargate on Amazon ECS",
                        read="2026-11",
                        quote="When a revision is retired, all tasks running on that revision are stopped.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="What a task may call is decided by the roles that the customer gives it.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(ECS_SECURITY_ECS_IAM_ROLE_OVERVIEW, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="What a task may call is decided by the roles that the customer gives it.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(ECS_SECURITY_ECS_IAM_ROLE_OVERVIEW, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="What a task may call is decided by the roles that the customer gives it.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(ECS_SECURITY_ECS_IAM_ROLE_OVERVIEW, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="What a task may call is decided by the roles that the customer gives it.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(ECS_SECURITY_ECS_IAM_ROLE_OVERVIEW, ECS_SECURITY_SHARED_MODEL),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The key for EBS volumes that ECS attaches to tasks is the customer's choice.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(ECS_API_API_MANAGEDSTORAGECONFIGURATION,),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Without a choice Fargate uses a key of its own; a customer managed key is named for the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses a key that Fargate manages where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a single-Region customer managed key in the cluster's managed storage configuration, and allow Fargate in its key policy.",
                    ),
                ),
                sources=(ECS_FARGATE_CREATE_STORAGE_KEY, ECS_API_API_MANAGEDSTORAGECONFIGURATION),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="The key for EBS volumes that ECS attaches to tasks is the customer's choice.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(ECS_API_API_MANAGEDSTORAGECONFIGURATION,),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="AWS gives notice of a retirement; the account setting decides how long it waits.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces retirements in the AWS Health Dashboard and by mail.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the retirement wait period (0, 7 or 14 days) or EC2 event windows.",
                        if_ignored="Tasks are retired after the default of 7 days.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Replace standalone tasks before the date in the notice.",
                        when=(("task_kind", "standalone"),),
                        if_ignored="They are stopped on or after that date and not started again.",
                    ),
                ),
                sources=(ECS_PREPARE_TASK_RETIREMENT, ECS_TASK_MAINTENANCE),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="AWS replaces the instances; the customer can say when.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Replaces the instances within their maximum lifetime of 14 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Configure EC2 event windows for the replacement of instances.",
                        if_ignored="AWS replaces each instance within its 14 days, whenever that falls.",
                    ),
                ),
                sources=(ECS_MIGRATE_FARGATE_TO_MANAGED_INSTANCES,),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The container instances and tasks stand in the customer's VPC.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Attaches tasks in awsvpc mode to the subnets and security groups they are given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set security groups, network ACLs and route tables for instances and tasks.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL,),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="The machine stands in the customer's network.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes the endpoints that agent and tasks must reach.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the ECS, Systems Manager and other endpoints that the agents and tasks use, and protect the machine with your own firewall.",
                    ),
                ),
                sources=(ECS_ECS_ANYWHERE,),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="The subnets and security groups of the instances are those that the capacity provider names.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Launches instances with the network configuration of the capacity provider.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose subnets and security groups in the instance launch template of the capacity provider.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ECS_API,
                        page="API_InstanceLaunchTemplate",
                        title="InstanceLaunchTemplate",
                        read="2026-11",
                        quote="specifies the subnets and security groups that instances use for network connectivity",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The customer launches, drains and replaces the container instances, by hand or through an Auto Scaling group.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Drains instances that an Auto Scaling group with managed draining terminates.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Launch and retire the container instances, and drain those that no capacity provider manages.",
                    ),
                ),
                sources=(
                    ECS_MANAGE_LINUX,
                    Citation(
                        of=ECS_GUIDE,
                        page="enable-managed-instance-draining",
                        title="Configuring Amazon ECS capacity providers to safely shut down instances",
                        read="2026-11",
                        quote="Managed instance draining is on by default when you create a capacity provider.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="AWS provisions the infrastructure of each task; there is no instance to manage.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provisions, replaces and retires the infrastructure under each task.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.AWS,
                because="ECS launches, manages and terminates the instances in the customer's account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Launches instances for waiting tasks and replaces each within 14 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="State the instance requirements in the capacity provider and make tasks tolerate interruption.",
                    ),
                ),
                sources=(ECS_API_API_MANAGEDINSTANCESPROVIDER, ECS_MANAGED_INSTANCES_SECURITY),
            ),
            Fact(
                concern="os-image-publication",
                when=(("launch_type", "ec2"),),
                owner=Owner.AWS,
                because="AWS builds and tests the ECS-optimized images.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes ECS-optimized images with tested versions of the operating system, Docker, ecs-init and the agent.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the image of the container instances; an image of your own is yours to build.",
                    ),
                ),
                sources=(ECS_AGENT_UPDATE_ECS_AMI,),
            ),
            Fact(
                concern="provider-notice-handling",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="AWS announces retirements; somebody must read the notice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends a notice when a platform version revision is retired.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Route the retirement notices to the team that runs the tasks.",
                        if_ignored="The tasks are stopped on the date in the notice, standalone ones without a replacement.",
                    ),
                ),
                sources=(
                    ECS_PREPARE_TASK_RETIREMENT,
                    ECS_TASK_MAINTENANCE,
                    Citation(
                        of=ECS_GUIDE,
                        page="task-maintenance",
                        title="Task retirement and maintenance for AWS Fargate on Amazon ECS",
                        read="2026-11",
                        quote="When a revision is retired, all tasks running on that revision are stopped.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="AWS retires tasks that run on a vulnerable revision, and new tasks start on the newest one.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Starts every new task on the newest revision of its platform version, and retires tasks on vulnerable revisions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Force a new deployment to be on the newest revision earlier.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Start replacements for standalone tasks that a retirement stops.",
                        when=(("task_kind", "standalone"),),
                        if_ignored="Standalone tasks stay stopped; the scheduler replaces service tasks only.",
                    ),
                ),
                sources=(ECS_PLATFORM_LINUX_FARGATE, ECS_TASK_MAINTENANCE),
            ),
            Fact(
                concern="scaling-operation",
                when=(("launch_type", "ec2"), ("managed_scaling", False)),
                owner=Owner.CUSTOMER,
                because="Without managed scaling the customer scales the Auto Scaling group.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places tasks on the instances that are there.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Add and remove container instances, or run scaling policies of your own.",
                        if_ignored="Tasks wait or fail to start when the instances are full.",
                    ),
                ),
                sources=(ECS_ASG_CAPACITY_PROVIDERS,),
            ),
            Fact(
                concern="scaling-operation",
                when=(("launch_type", "ec2"), ("managed_scaling", True)),
                owner=Owner.AWS,
                because="With managed scaling ECS scales the Auto Scaling group in and out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates the scaling policy and its alarms, and scales the Auto Scaling group to the target capacity.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the target capacity and the size limits of the Auto Scaling group; change the policy through the capacity provider only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ECS_GUIDE,
                        page="cluster-auto-scaling",
                        title="Automatically manage Amazon ECS capacity with cluster auto scaling",
                        read="2026-11",
                    ),
                    ECS_ASG_CAPACITY_PROVIDERS,
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.AWS,
                because="ECS launches and terminates instances as the tasks need them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Launches instances for tasks, and ends idle or underused ones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure service auto scaling for the number of tasks, and the instance requirements.",
                    ),
                ),
                sources=(ECS_API_API_MANAGEDINSTANCESPROVIDER,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="ECS reads a secret when a container starts; rotating it, and starting containers again, is the customer's.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(ECS_SECRETS_ENVVAR_SECRETS_MANAGER,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="ECS reads a secret when a container starts; rotating it, and starting containers again, is the customer's.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(ECS_SECRETS_ENVVAR_SECRETS_MANAGER,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="ECS reads a secret when a container starts; rotating it, and starting containers again, is the customer's.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(ECS_SECRETS_ENVVAR_SECRETS_MANAGER,),
            ),
            Fact(
                concern="secret-storage",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="The customer decides where credentials are kept and how containers get them.",
                duties=SECRET_STORAGE_DUTIES,
                sources=(ECS_SPECIFYING_SENSITIVE_DATA,),
            ),
            Fact(
                concern="secret-storage",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="The customer decides where credentials are kept and how containers get them.",
                duties=SECRET_STORAGE_DUTIES,
                sources=(ECS_SPECIFYING_SENSITIVE_DATA,),
            ),
            Fact(
                concern="secret-storage",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="The customer decides where credentials are kept and how containers get them.",
                duties=SECRET_STORAGE_DUTIES,
                sources=(ECS_SPECIFYING_SENSITIVE_DATA,),
            ),
            Fact(
                concern="service-configuration",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="Privileged Linux capabilities are off until the customer asks for them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Leaves privileged Linux capabilities off.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt in to privileged capabilities only where a workload needs them, and accept the risk.",
                    ),
                ),
                sources=(ECS_MANAGED_INSTANCES_SECURITY,),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("launch_type", "ec2"),),
                owner=Owner.AWS,
                because="AWS ends TLS on the ECS API.",
                duties=SERVICE_ENDPOINT_TLS_DUTIES,
                sources=(ECS_INFRASTRUCTURE_SECURITY,),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("launch_type", "external"),),
                owner=Owner.AWS,
                because="AWS ends TLS on the ECS API.",
                duties=SERVICE_ENDPOINT_TLS_DUTIES,
                sources=(ECS_INFRASTRUCTURE_SECURITY,),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="AWS ends TLS on the ECS API.",
                duties=SERVICE_ENDPOINT_TLS_DUTIES,
                sources=(ECS_INFRASTRUCTURE_SECURITY,),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.AWS,
                because="AWS ends TLS on the ECS API.",
                duties=SERVICE_ENDPOINT_TLS_DUTIES,
                sources=(ECS_INFRASTRUCTURE_SECURITY,),
            ),
            Fact(
                concern="site-connectivity",
                when=(("launch_type", "external"),),
                owner=Owner.CUSTOMER,
                because="The machine reaches ECS over the customer's network.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Refreshes the credentials of the SSM Agent when the connection is back.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep the connection from the site to the ECS and Systems Manager endpoints, with DNS.",
                    ),
                ),
                sources=(ECS_ECS_ANYWHERE,),
            ),
            Fact(
                concern="tenant-isolation",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="Fargate runs each task in a virtual environment of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives each task a kernel, network interface, ephemeral storage, CPU and memory that no other task shares.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL_2, ECS_FARGATE_SECURITY_CONSIDERATIONS),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="A service stays on the platform version of its deployment until it is deployed again.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes platform versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the service to a newer platform version and deploy it.",
                        when=(("task_kind", "service"),),
                        if_ignored="Tasks that run keep their platform version until they are replaced.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Name a newer platform version when you run the task again.",
                        when=(("task_kind", "standalone"),),
                    ),
                ),
                sources=(ECS_PLATFORM_LINUX_FARGATE,),
            ),
            Fact(
                concern="workload-separation",
                when=(("launch_type", "fargate"),),
                owner=Owner.AWS,
                because="Each task has its own virtual machine, so AWS keeps tasks apart.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs no two tasks on the same kernel.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put containers that do not trust each other into different tasks: those of one task share CPU, memory, storage and network namespace.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL_2, ECS_FARGATE_SECURITY_CONSIDERATIONS),
            ),
            Fact(
                concern="workload-separation",
                when=(("launch_type", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="Several tasks share an instance unless the customer asks for one task on each.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers a mode with a single task on each instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on single-task mode, or use capacity providers of their own, for tasks that do not trust each other.",
                        if_ignored="Several tasks run on one instance.",
                    ),
                ),
                sources=(ECS_MIGRATE_FARGATE_TO_MANAGED_INSTANCES,),
            ),
            Fact(
                concern="workload-tls",
                when=(("launch_type", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Traffic to and between tasks is encrypted where the customer turns it on.",
                duties=WORKLOAD_TLS_DUTIES,
                sources=(ECS_SERVICE_CONNECT_TLS,),
            ),
            Fact(
                concern="workload-tls",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Traffic to and between tasks is encrypted where the customer turns it on.",
                duties=WORKLOAD_TLS_DUTIES,
                sources=(ECS_SERVICE_CONNECT_TLS,),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                when=(("launch_type", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Scanning the images is part of the customer's care for them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers image scanning in Amazon ECR and Amazon Inspector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Scan the images that the tasks use and act on the findings.",
                    ),
                ),
                sources=(ECS_SECURITY_SHARED_MODEL,),
            ),
        ),
        sources=(
            Citation(
                of=ECS_GUIDE,
                page="security",
                title="Security in Amazon Elastic Container Service",
                read="2026-11",
            ),
            ECS_SECURITY_SHARED_MODEL,
        ),
    ),
    Service(
        id="ecs-express-mode",
        name="Amazon ECS Express Mode",
        kind=ServiceKind.FEATURE,
        parent="ecs",
        categories=("container-services", "containers"),
        names=("ECS Express Mode",),
        cloudformation=("AWS::ECS::ExpressGatewayService",),
        terraform=("aws_ecs_express_gateway_service",),
        uses=(
            Uses(
                profile="containers-on-serverless-compute",
            ),
        ),
        facts=(
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="Express Mode runs the image that it is given.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Shifts traffic to a new image step by step and rolls back on errors.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image on a patched base and update the Express Mode service.",
                        if_ignored="The service goes on with the image of its last deployment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ECS_GUIDE,
                        page="express-service-update-full",
                        title="Updating an Amazon ECS Express Mode service",
                        read="2026-11",
                    ),
                    ECS_SECURITY_TASKS_CONTAINERS,
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="Express Mode services run on Fargate, whose hosts AWS patches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Publishes new platform version revisions, and replaces the service tasks that run on a retired one.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the retirement wait period (0, 7 or 14 days) or EC2 event windows.",
                        if_ignored="Tasks are retired after the default of 7 days.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(ECS_EXPRESS_SERVICE_WORK, ECS_TASK_MAINTENANCE),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The security groups and the load balancer that Express Mode creates stand in the customer's account and are the customer's to change.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates security groups with the least ingress that the service needs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the subnets, and review who can reach the load balancer.",
                    ),
                ),
                sources=(ECS_EXPRESS_SERVICE_WORK, ECS_EXPRESS_SERVICE_ADVANCED_CUSTOMIZATION),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Express Mode creates the scaling policy that adds and removes tasks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes tasks to keep the metric near its target.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the minimum, the maximum and the target.",
                    ),
                ),
                sources=(ECS_EXPRESS_SERVICE_WORK,),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Express Mode sets sensible defaults; what is changed beside it is not checked by it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates cluster, task definition, service, load balancer, scaling policy and alarms with defaults.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Adjust the defaults through Express Mode; answer for changes made with other APIs.",
                        if_ignored="Changes made outside may keep Express Mode from managing the service.",
                    ),
                ),
                sources=(ECS_EXPRESS_SERVICE_ADVANCED_CUSTOMIZATION, ECS_EXPRESS_SERVICE_WORK),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.AWS,
                because="Express Mode puts an HTTPS listener with an ACM certificate in front of the tasks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the HTTPS listener and its certificate.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the way from the load balancer to the container where that is required.",
                    ),
                ),
                sources=(ECS_EXPRESS_SERVICE_WORK,),
            ),
        ),
        sources=(ECS_EXPRESS_SERVICE_WORK, ECS_EXPRESS_SERVICE_ADVANCED_CUSTOMIZATION),
    ),
)
