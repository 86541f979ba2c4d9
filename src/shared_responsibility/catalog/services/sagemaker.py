"""Amazon SageMaker AI and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

SAGEMAKER_API = Source(
    id="sagemaker-api-reference",
    title="Amazon SageMaker API Reference",
    url="https://docs.aws.amazon.com/sagemaker/latest/APIReference/",
)
SAGEMAKER_GUIDE = Source(
    id="sagemaker-developer-guide",
    title="Amazon SageMaker AI Developer Guide",
    url="https://docs.aws.amazon.com/sagemaker/latest/dg/",
)

SERVICES = (
    Service(
        id="augmented-ai",
        name="Amazon Augmented AI",
        kind=ServiceKind.SUB_PRODUCT,
        parent="sagemaker",
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Amazon A2I",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SAGEMAKER_GUIDE,
                title="Amazon SageMaker AI Developer Guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sagemaker",
        name="Amazon SageMaker AI",
        categories=("artificial-intelligence",),
        names=("Amazon SageMaker", "SageMaker", "SageMaker AI", "sagemaker-ai"),
        modes=(
            Mode(name="SageMaker notebook instances", when=(("form", "notebook-instance"),)),
            Mode(name="Amazon SageMaker Studio", when=(("form", "studio"),)),
            Mode(name="SageMaker real-time inference", when=(("form", "endpoint"),)),
        ),
        sdk=(
            "sagemaker",
            "sagemaker-a2i-runtime",
            "sagemaker-edge",
            "sagemaker-featurestore-runtime",
            "sagemaker-geospatial",
            "sagemaker-inference-router-runtime",
            "sagemaker-metrics",
            "sagemaker-runtime",
            "sagemakerjobruntime",
            "sagemakertrainingsessionruntime",
        ),
        cloudformation=("AWS::SageMaker::",),
        terraform=("aws_sagemaker_",),
        iam=(
            "groundtruthlabeling",
            "sagemaker",
            "sagemaker-data-science-assistant",
            "sagemaker-geospatial",
            "sagemaker-mlflow",
        ),
        prowler=("sagemaker",),
        security_hub=("SageMaker",),
        asff=("AwsSageMakerNotebookInstance",),
        uses=(
            Uses(profile="containers-on-serverless-compute", when=(("form", ("endpoint", "job")),)),
            Uses(profile="platform-on-instances", when=(("form", ("notebook-instance", "studio")),)),
        ),
        asks=(
            Circumstance(
                name="form",
                values=("endpoint", "job", "notebook-instance", "studio"),
                question="What of SageMaker AI is used: an inference endpoint, a training, processing or transform job, a notebook instance, or Studio?",
                find_out="Look at the type of the resource, for example in its ARN: endpoint, training-job, processing-job, notebook-instance, domain.",
                signs=(
                    Sign(resource="AWS::SageMaker::Endpoint", reads=(("*", "endpoint"),)),
                    Sign(resource="AWS::SageMaker::EndpointConfig", reads=(("*", "endpoint"),)),
                    Sign(resource="AWS::SageMaker::InferenceComponent", reads=(("*", "endpoint"),)),
                    Sign(resource="AWS::SageMaker::NotebookInstance", reads=(("*", "notebook-instance"),)),
                    Sign(
                        resource="AWS::SageMaker::NotebookInstanceLifecycleConfig", reads=(("*", "notebook-instance"),)
                    ),
                    Sign(resource="AWS::SageMaker::App", reads=(("*", "studio"),)),
                    Sign(resource="AWS::SageMaker::Domain", reads=(("*", "studio"),)),
                    Sign(resource="AWS::SageMaker::Space", reads=(("*", "studio"),)),
                    Sign(resource="AWS::SageMaker::UserProfile", reads=(("*", "studio"),)),
                    Sign(resource="AWS::SageMaker::DataQualityJobDefinition", reads=(("*", "job"),)),
                    Sign(resource="AWS::SageMaker::ModelBiasJobDefinition", reads=(("*", "job"),)),
                    Sign(resource="AWS::SageMaker::ModelExplainabilityJobDefinition", reads=(("*", "job"),)),
                    Sign(resource="AWS::SageMaker::ModelQualityJobDefinition", reads=(("*", "job"),)),
                    Sign(resource="AWS::SageMaker::Pipeline", reads=(("*", "job"),)),
                    Sign(resource="AWS::SageMaker::ProcessingJob", reads=(("*", "job"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-configuration",
                when=(("form", "endpoint"),),
                owner=Owner.CUSTOMER,
                because="On a multi-model endpoint the customer says which request goes to which model and who may call it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs only models of the customer's on the endpoint.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Map requests to models correctly and restrict by IAM which caller may name which model.",
                        if_ignored="A caller may get answers from a model that is not meant for it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="multi-model-endpoint-security",
                        title="Multi-Model Endpoint Security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("form", "notebook-instance"),),
                owner=Owner.AWS,
                because="SageMaker AI encrypts the storage volume of a notebook instance even if no KMS key is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the storage volume, with a key of its own unless a KMS key is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep data that need a key of yours on the ML storage volume or in Amazon S3, and name that key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="encryption-at-rest",
                        title="Protect Data at Rest Using Encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("form", ("endpoint", "job")),),
                owner=Owner.AWS,
                because="SageMaker AI encrypts the storage volumes of jobs and endpoints even if no KMS key is named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the storage volumes, with a transient key unless a KMS key is named.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the S3 buckets for input, output and model artifacts as you require.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="encryption-at-rest",
                        title="Protect Data at Rest Using Encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("form", "notebook-instance"),),
                owner=Owner.CUSTOMER,
                because="The volume of a notebook instance, and the snapshot taken when it is stopped, are deleted with the instance.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Copy what must outlive the notebook instance to Amazon S3 or a repository.",
                        if_ignored="The data are deleted with the instance; changes to the operating system are lost at each stop.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="encryption-at-rest",
                        title="Protect Data at Rest Using Encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("form", "notebook-instance"),),
                owner=Owner.CUSTOMER,
                because="Users of a notebook instance have root access unless the customer takes it away.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set RootAccess to Disabled where users need no administrator rights, and review lifecycle configurations, which run as root anyway.",
                        if_ignored="Every user can read and change all files on the instance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="nbi-root-access",
                        title="Control root access to a SageMaker notebook instance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("form", "notebook-instance"),),
                owner=Owner.CUSTOMER,
                because="Kernel updates and security patches reach a notebook instance only when it is stopped and started again.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Tests and releases kernel updates and security patches, and installs them as an instance starts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Stop and restart the notebook instance regularly.",
                        if_ignored="The running instance keeps its old software, and does not tell its users so.",
                        evidence="The last start time of each notebook instance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="nbi-software-updates",
                        title="Notebook Instance Software Updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("form", ("endpoint", "job")),),
                owner=Owner.CUSTOMER,
                because="The customer may name the KMS key for the storage volumes and for the output in Amazon S3.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a KMS key where control over the key is required.",
                        if_ignored="SageMaker AI uses a transient key for the volumes. Local storage of Nitro instances never takes a KMS key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="encryption-at-rest",
                        title="Protect Data at Rest Using Encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("form", "notebook-instance"),),
                owner=Owner.CUSTOMER,
                because="SageMaker AI does not update the software of a notebook instance while it runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs the released updates when the instance starts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Stop and restart the notebook instance, or update its packages in a terminal.",
                        if_ignored="The instance keeps its old software.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="nbi-software-updates",
                        title="Notebook Instance Software Updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("form", "studio"),),
                owner=Owner.CUSTOMER,
                because="SageMaker AI does not update Studio apps while they run.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Shows a notice in Studio when a new version is out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Shut the Studio apps down and start them again.",
                        if_ignored="The apps keep their old versions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="studio-tasks-update",
                        title="Shut down and Update SageMaker Studio and Studio Apps",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("form", "notebook-instance"),),
                owner=Owner.AWS,
                because="SageMaker AI tests and releases the kernel updates, security patches and packages of notebook instances.",
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="nbi-software-updates",
                        title="Notebook Instance Software Updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("form", "endpoint"),),
                owner=Owner.AWS,
                because="Once a scaling policy is set, SageMaker AI adds and removes instances as the load asks.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Changes the number of instances behind the endpoint as the policy says.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a scaling policy for each production variant.",
                        if_ignored="The number of instances stays as it was deployed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="endpoint-auto-scaling",
                        title="Automatic scaling of Amazon SageMaker AI models",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                when=(("form", "endpoint"),),
                owner=Owner.CUSTOMER,
                because="The customer registers the model for scaling, writes the policy and finds the right figures by load tests.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose instance type, minimum and maximum, and load test the scaling policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="endpoint-auto-scaling",
                        title="Automatic scaling of Amazon SageMaker AI models",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                when=(("form", "endpoint"),),
                owner=Owner.CUSTOMER,
                because="Containers of a multi-container endpoint share its instances; that they are secure, and get the right requests, is for the customer to see to.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use secure containers, map each request to its container, and give workloads that must not trust each other endpoints of their own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="multi-container-direct",
                        title="Use a multi-container endpoint with direct invocation",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("form", "job"),),
                owner=Owner.CUSTOMER,
                because="Traffic between the instances of a distributed training job is encrypted only if the customer asks for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers inter-container traffic encryption.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on inter-container traffic encryption for distributed jobs with sensitive data.",
                        if_ignored="Weights and other data of the algorithm travel unencrypted between the instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="train-encrypt",
                        title="Protect Communications Between ML Compute Instances in a Distributed Training Job",
                        read="2026-11",
                        quote="To do this, use inter-container traffic encryption.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SAGEMAKER_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Amazon SageMaker",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sagemaker-ground-truth",
        name="Amazon SageMaker Ground Truth",
        kind=ServiceKind.SUB_PRODUCT,
        parent="sagemaker",
        categories=("abstracted-services", "artificial-intelligence"),
        names=("Ground Truth",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SAGEMAKER_GUIDE,
                page="sms-workforce-management-vendor",
                title="Managing vendor workforces",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sagemaker-hyperpod",
        name="Amazon SageMaker HyperPod",
        kind=ServiceKind.SUB_PRODUCT,
        parent="sagemaker",
        categories=("artificial-intelligence", "infrastructure-services"),
        names=("HyperPod", "SageMaker HyperPod"),
        cloudformation=("AWS::SageMaker::Cluster", "AWS::SageMaker::ClusterSchedulerConfig"),
        uses=(Uses(profile="containers-on-customer-nodes"),),
        asks=(
            Circumstance(
                name="auto_patching",
                question="Is automatic patching configured for the instance groups of the cluster?",
                find_out="Look for AutoPatchConfig in the instance groups (aws sagemaker describe-cluster).",
                signs=(
                    Sign(
                        resource="AWS::SageMaker::Cluster",
                        path="InstanceGroups[].AutoPatchConfig",
                        reads=(("*", True),),
                        absent=False,
                    ),
                ),
            ),
            Circumstance(
                name="orchestrator",
                values=("eks", "slurm"),
                question="Which orchestrator runs the cluster: Amazon EKS or Slurm?",
                find_out="Read Orchestrator (aws sagemaker describe-cluster).",
                signs=(
                    Sign(resource="AWS::SageMaker::Cluster", path="Orchestrator.Eks", reads=(("*", "eks"),)),
                    Sign(resource="AWS::SageMaker::Cluster", path="Orchestrator.Slurm", reads=(("*", "slurm"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="Patching replaces the root volumes of the nodes; nobody but the customer saves what they hold.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Copy data from the root volumes to Amazon S3 or FSx for Lustre before each update of the platform software.",
                        if_ignored="Data on the root volumes are lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software",
                        title="Updating the SageMaker HyperPod platform software",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("auto_patching", False),),
                owner=Owner.CUSTOMER,
                because="AWS rolls out patched images, but they reach the nodes only when the customer calls UpdateClusterSoftware.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Regularly rolls out HyperPod images with software and security patches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Stop or drain the jobs, then call UpdateClusterSoftware, or configure automatic patching.",
                        if_ignored="The nodes keep their old image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software",
                        title="Updating the SageMaker HyperPod platform software",
                        read="2026-11",
                    ),
                    Citation(
                        of=SAGEMAKER_API,
                        page="API_UpdateClusterSoftware",
                        title="UpdateClusterSoftware",
                        read="2026-11",
                        quote="Updates the platform software of a SageMaker HyperPod cluster for security patching.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("auto_patching", True),),
                owner=Owner.AWS,
                because="With automatic patching HyperPod applies security patch images to the instance group by itself, as its instances become idle.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Cordons the instances and patches them when they are idle.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Leave the instances time to become idle, and update those that stayed behind with UpdateClusterSoftware.",
                        if_ignored="Instances that do not become idle remain on the previous image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_API,
                        page="API_ClusterAutoPatchConfig",
                        title="ClusterAutoPatchConfig",
                        read="2026-11",
                        quote="the system automatically applies security patch AMI updates to the instance group",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="HyperPod watches the instances and replaces faulty accelerators and machines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Monitors the health of the instances and replaces faulty hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write checkpoints, so that training can go on from the last one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod",
                        title="Amazon SageMaker HyperPod",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="Updating takes the nodes down and drains nothing; when that happens is for the customer to choose.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose when to call UpdateClusterSoftware, or set the patch schedule, and end the workloads before.",
                        if_ignored="Jobs on the nodes are interrupted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_API,
                        page="API_UpdateClusterSoftware",
                        title="UpdateClusterSoftware",
                        read="2026-11",
                        quote="may impact your SageMaker HyperPod cluster uptime and availability. Plan accordingly",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="AWS builds the HyperPod images and regularly rolls out new ones.",
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software",
                        title="Updating the SageMaker HyperPod platform software",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="What the customer installs on the nodes, by lifecycle scripts or otherwise, it also keeps compatible and patched.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Ships an image whose packages fit each other and the functions of HyperPod.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install compatible versions where you replace packages of the image, and keep your own software patched.",
                        if_ignored="Functions of HyperPod may not work as expected.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-lifecycle-best-practices-slurm-slurm-update-cluster-lifecycle",
                        title="Updating a cluster with new or updated lifecycle scripts",
                        read="2026-11",
                        quote="if you reinstall any of the pre-installed packages, you are responsible for installing compatible packages",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("orchestrator", "eks"),),
                owner=Owner.CUSTOMER,
                because="Nodes do not follow the EKS control plane to a new Kubernetes version; the customer updates them after it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the EKS cluster, then call UpdateClusterSoftware to move the nodes to the image for the new version.",
                        if_ignored="The nodes stay on the image for the old Kubernetes version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software",
                        title="Updating the SageMaker HyperPod platform software",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("orchestrator", "slurm"),),
                owner=Owner.CUSTOMER,
                because="On Slurm clusters, too, the customer starts the move to new platform software, with UpdateClusterSoftware.",
                sources=(
                    Citation(
                        of=SAGEMAKER_GUIDE,
                        page="sagemaker-hyperpod-lifecycle-best-practices-slurm-slurm-update-cluster-lifecycle",
                        title="Updating a cluster with new or updated lifecycle scripts",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SAGEMAKER_GUIDE,
                page="sagemaker-hyperpod",
                title="Amazon SageMaker HyperPod",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sagemaker-studio-lab",
        name="Amazon SageMaker Studio Lab",
        kind=ServiceKind.SUB_PRODUCT,
        parent="sagemaker",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("artificial-intelligence",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=SAGEMAKER_GUIDE,
                title="Amazon SageMaker AI Developer Guide",
                read="2026-11",
            ),
        ),
    ),
)
