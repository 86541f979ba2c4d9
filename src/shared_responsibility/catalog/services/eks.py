"""Amazon Elastic Kubernetes Service (Amazon EKS) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import EKS_BEST

EKSCTL_GUIDE = Source(
    id="eksctl-user-guide",
    title="Eksctl User Guide",
    url="https://docs.aws.amazon.com/eks/latest/eksctl/",
)
EKS_ANYWHERE_RELEASES = Source(
    id="eks-anywhere-releases",
    title="Amazon EKS Anywhere releases",
    url="https://github.com/aws/eks-anywhere/releases/tag/",
    suffix="",
)
EKS_GUIDE = Source(
    id="eks-user-guide",
    title="Amazon EKS User Guide",
    url="https://docs.aws.amazon.com/eks/latest/userguide/",
)

EKS_BEST_DATA_ENCRYPTION_AND_SECRETS_MANAGEMENT = Citation(
    of=EKS_BEST,
    page="data-encryption-and-secrets-management",
    title="Data encryption and secrets management",
    read="2026-11",
    quote="Kubernetes doesn’t automatically rotate secrets.",
)
EKS_BEST_IMAGE_SECURITY = Citation(
    of=EKS_BEST,
    page="image-security",
    title="Image security",
    read="2026-11",
    quote="Images with a HIGH or CRITICAL vulnerability should be deleted or rebuilt.",
)
EKS_BEST_RELIABILITY = Citation(
    of=EKS_BEST,
    page="reliability",
    title="Best Practices for Reliability",
    read="2026-11",
    quote="In EKS, AWS is responsible for the reliability of the Kubernetes control plane.",
)
EKS_BEST_RELIABILITY_2 = Citation(
    of=EKS_BEST,
    page="reliability",
    title="Best Practices for Reliability",
    read="2026-11",
    quote="You are responsible for patching and upgrading the AMI and the nodes.",
)
EKS_BEST_SECURITY = Citation(
    of=EKS_BEST,
    page="security",
    title="Best Practices for Security",
    read="2026-11",
    quote="AWS becomes responsible for securing the underlying instance/runtime used to run your Pods",
)
EKS_BEST_SECURITY_2 = Citation(
    of=EKS_BEST,
    page="security",
    title="Best Practices for Security",
    read="2026-11",
    quote="AWS is responsible for managing of the EKS managed Kubernetes control plane",
)
EKS_BEST_SECURITY_3 = Citation(
    of=EKS_BEST,
    page="security",
    title="Best Practices for Security",
    read="2026-11",
    quote="MNGs will not automatically scale your infrastructure/cluster",
)
EKS_BEST_SECURITY_4 = Citation(
    of=EKS_BEST,
    page="security",
    title="Best Practices for Security",
    read="2026-11",
    quote="you are largely responsible for the topics in this guide, e.g. IAM, pod security, runtime security, network security",
)
EKS_BEST_TENANT_ISOLATION = Citation(
    of=EKS_BEST,
    page="tenant-isolation",
    title="Tenant Isolation",
    read="2026-11",
    quote="the cluster is the only construct that provides a strong security boundary",
)
EKS_AUTO_SECURITY = Citation(
    of=EKS_GUIDE,
    page="auto-security",
    title="Security considerations for Amazon EKS Auto Mode",
    read="2026-11",
    quote="Amazon EKS Auto Mode automatically applies patches to managed instances.",
)
EKS_AUTO_SECURITY_2 = Citation(
    of=EKS_GUIDE,
    page="auto-security",
    title="Security considerations for Amazon EKS Auto Mode",
    read="2026-11",
    quote="Customers retain responsibility for securing and updating workloads running on these instances.",
)
EKS_AUTO_UPGRADE = Citation(
    of=EKS_GUIDE,
    page="auto-upgrade",
    title="Update the Kubernetes Version of an EKS Auto Mode cluster",
    read="2026-11",
)
EKS_AUTOMODE = Citation(
    of=EKS_GUIDE,
    page="automode",
    title="Automate cluster infrastructure with EKS Auto Mode",
    read="2026-11",
)
EKS_AUTOMODE_LEARN_INSTANCES = Citation(
    of=EKS_GUIDE,
    page="automode-learn-instances",
    title="Learn about Amazon EKS Auto Mode Managed instances",
    read="2026-11",
)
EKS_AUTOSCALING = Citation(
    of=EKS_GUIDE,
    page="autoscaling",
    title="Scale cluster compute with Karpenter and Cluster Autoscaler",
    read="2026-11",
)
EKS_CAPABILITIES = Citation(
    of=EKS_GUIDE,
    page="capabilities",
    title="EKS Capabilities",
    read="2026-11",
)
EKS_CAPABILITIES_SECURITY = Citation(
    of=EKS_GUIDE,
    page="capabilities-security",
    title="Security considerations for EKS Capabilities",
    read="2026-11",
)
EKS_CERTIFICATE_AUTHORITY_ROTATION = Citation(
    of=EKS_GUIDE,
    page="certificate-authority-rotation",
    title="Rotate the EKS cluster certificate authority (CA)",
    read="2026-11",
    quote="External clients exist outside the AWS operational boundary.",
)
EKS_CONFIG_CLUSTER_ENDPOINT = Citation(
    of=EKS_GUIDE,
    page="config-cluster-endpoint",
    title="Configure network access to cluster API server endpoint",
    read="2026-11",
    quote="If you specify no blocks, then the public API server endpoint receives requests from all IP addresses",
)
EKS_CONFIGURATION_VULNERABILITY_ANALYSIS = Citation(
    of=EKS_GUIDE,
    page="configuration-vulnerability-analysis",
    title="Analyze vulnerabilities in Amazon EKS",
    read="2026-11",
    quote="you are responsible for security configurations of Kubernetes components",
)
EKS_CONTROL_PLANE_LOGS = Citation(
    of=EKS_GUIDE,
    page="control-plane-logs",
    title="Send control plane logs to CloudWatch Logs",
    read="2026-11",
    quote="log delivery is best effort",
)
EKS_DISASTER_RECOVERY_RESILIENCY = Citation(
    of=EKS_GUIDE,
    page="disaster-recovery-resiliency",
    title="Understand resilience in Amazon EKS clusters",
    read="2026-11",
    quote="automatically patches the control plane",
)
EKS_EKS_ADD_ONS = Citation(
    of=EKS_GUIDE,
    page="eks-add-ons",
    title="Amazon EKS add-ons",
    read="2026-11",
)
EKS_EKS_DEPLOYMENT_OPTIONS = Citation(
    of=EKS_GUIDE,
    page="eks-deployment-options",
    title="Deploy Amazon EKS clusters across cloud and on-premises environments",
    read="2026-11",
)
EKS_EKS_DEPLOYMENT_OPTIONS_2 = Citation(
    of=EKS_GUIDE,
    page="eks-deployment-options",
    title="Deploy Amazon EKS clusters across cloud and on-premises environments",
    read="2026-11",
    quote="Amazon EKS Distro can be used to self-manage Kubernetes clusters with your choice of tooling.",
)
EKS_EKS_DEPLOYMENT_OPTIONS_3 = Citation(
    of=EKS_GUIDE,
    page="eks-deployment-options",
    title="Deploy Amazon EKS clusters across cloud and on-premises environments",
    read="2026-11",
    quote="customers are responsible for cluster lifecycle operations and maintenance of Amazon EKS Anywhere clusters",
)
EKS_EKS_OUTPOSTS_LOCAL_CLUSTER_OVERVIEW = Citation(
    of=EKS_GUIDE,
    page="eks-outposts-local-cluster-overview",
    title="Create local Amazon EKS clusters on AWS Outposts for high availability",
    read="2026-11",
    quote="These nodes are managed by the Amazon EKS service.",
)
EKS_ENVELOPE_ENCRYPTION = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="All of the data stored in the etcd are encrypted at the disk level for every EKS cluster",
)
EKS_ENVELOPE_ENCRYPTION_2 = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="By default, this KEK is owned by AWS, but you can optionally bring your own from AWS KMS.",
)
EKS_ENVELOPE_ENCRYPTION_3 = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="a root KMS key that is stored in a remote, centrally managed KMS system",
)
EKS_ENVELOPE_ENCRYPTION_4 = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="achieved multiple compliance ratings and standards",
)
EKS_ENVELOPE_ENCRYPTION_5 = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="every Amazon EKS cluster is run in an isolated VPC using cluster-specific virtual machines",
)
EKS_ENVELOPE_ENCRYPTION_6 = Citation(
    of=EKS_GUIDE,
    page="envelope-encryption",
    title="Default envelope encryption for all Kubernetes API Data",
    read="2026-11",
    quote="prevent any person from accessing any plaintext encryption keys used for securing data in the etcd database",
)
EKS_FARGATE = Citation(
    of=EKS_GUIDE,
    page="fargate",
    title="Simplify compute management with AWS Fargate",
    read="2026-11",
)
EKS_FARGATE_2 = Citation(
    of=EKS_GUIDE,
    page="fargate",
    title="Simplify compute management with AWS Fargate",
    read="2026-11",
    quote="Each Pod that runs on Fargate has its own isolation boundary.",
)
EKS_FARGATE_POD_PATCHING = Citation(
    of=EKS_GUIDE,
    page="fargate-pod-patching",
    title="Set actions for AWS Fargate OS patching events",
    read="2026-11",
    quote="Amazon EKS periodically patches the OS for AWS Fargate nodes to keep them secure.",
)
EKS_HYBRID_NODES_OVERVIEW = Citation(
    of=EKS_GUIDE,
    page="hybrid-nodes-overview",
    title="Amazon EKS Hybrid Nodes overview",
    read="2026-11",
    quote="you manage the hybrid nodes that run in your on-premises or edge environments",
)
EKS_HYBRID_NODES_SECURITY = Citation(
    of=EKS_GUIDE,
    page="hybrid-nodes-security",
    title="Security updates for Hybrid nodes",
    read="2026-11",
)
EKS_HYBRID_NODES_UPGRADE = Citation(
    of=EKS_GUIDE,
    page="hybrid-nodes-upgrade",
    title="Upgrade hybrid nodes for your cluster",
    read="2026-11",
    quote="hybrid nodes may be up to three Kubernetes minor versions older than the Amazon EKS control plane minor version",
)
EKS_KUBERNETES_VERSIONS = Citation(
    of=EKS_GUIDE,
    page="kubernetes-versions",
    title="Understand the Kubernetes version lifecycle on EKS",
    read="2026-11",
    quote="The auto-upgrade includes only the Kubernetes control plane.",
)
EKS_KUBERNETES_VERSIONS_2 = Citation(
    of=EKS_GUIDE,
    page="kubernetes-versions",
    title="Understand the Kubernetes version lifecycle on EKS",
    read="2026-11",
    quote="These instances aren't automatically upgraded when you or Amazon EKS update your control plane.",
)
EKS_KUBERNETES_VERSIONS_3 = Citation(
    of=EKS_GUIDE,
    page="kubernetes-versions",
    title="Understand the Kubernetes version lifecycle on EKS",
    read="2026-11",
    quote="We backport security patches that are applicable to the Kubernetes versions that are supported on Amazon EKS.",
)
EKS_KUBERNETES_VERSIONS_4 = Citation(
    of=EKS_GUIDE,
    page="kubernetes-versions",
    title="Understand the Kubernetes version lifecycle on EKS",
    read="2026-11",
    quote="you are responsible for upgrading your hybrid nodes",
)
EKS_MANAGED_NODE_GROUPS = Citation(
    of=EKS_GUIDE,
    page="managed-node-groups",
    title="Simplify node lifecycle with managed node groups",
    read="2026-11",
    quote="Amazon EKS automatically drains nodes using the Kubernetes API during terminations or updates.",
)
EKS_MANAGED_NODE_GROUPS_2 = Citation(
    of=EKS_GUIDE,
    page="managed-node-groups",
    title="Simplify node lifecycle with managed node groups",
    read="2026-11",
    quote="If you want to encrypt Amazon EBS volumes for your nodes, you can deploy the nodes using a launch template.",
)
EKS_MANAGED_NODE_GROUPS_3 = Citation(
    of=EKS_GUIDE,
    page="managed-node-groups",
    title="Simplify node lifecycle with managed node groups",
    read="2026-11",
    quote="When managed nodes run a custom AMI, you're responsible for building patched versions of the AMI",
)
EKS_NODE_REPAIR = Citation(
    of=EKS_GUIDE,
    page="node-repair",
    title="Automatically repair nodes in EKS clusters",
    read="2026-11",
    quote="EKS automatic node repair is enabled by default in EKS Auto Mode",
)
EKS_PLATFORM_VERSIONS = Citation(
    of=EKS_GUIDE,
    page="platform-versions",
    title="View Amazon EKS platform versions for each Kubernetes version",
    read="2026-11",
    quote="Amazon EKS automatically upgrades all existing clusters to the latest Amazon EKS platform version",
)
EKS_SECURITY = Citation(
    of=EKS_GUIDE,
    page="security",
    title="Security in Amazon EKS",
    read="2026-11",
)
EKS_SECURITY_CONNECTOR = Citation(
    of=EKS_GUIDE,
    page="security-connector",
    title="Understand security in Amazon EKS Connector",
    read="2026-11",
)
EKSCTL_CLOUDWATCH_CLUSTER_LOGGING = Citation(
    of=EKSCTL_GUIDE,
    page="cloudwatch-cluster-logging",
    title="CloudWatch logging",
    read="2026-11",
    quote="CloudWatch logging for EKS control plane is not enabled by default",
)
ADD_ON_AND_EXTENSION_UPDATES_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Builds, scans and patches its own add-ons and builds the community ones.",
    ),
    Duty(
        party="marketplace-seller",
        verb=Verb.PUBLISH,
        text="Builds, patches and supports the add-ons it sells.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Update the add-ons of the cluster, those that EKS installed at creation included.",
        if_ignored="They stay on their version.",
    ),
)
AT_REST_ENCRYPTION_ENABLEMENT_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Encrypts the data of the Kubernetes API without being asked.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Encrypt node volumes in the launch template or by the EBS default of the account, and pod volumes in their storage class.",
    ),
)
AT_REST_ENCRYPTION_OPERATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Encrypts the disks of etcd on every cluster, and from Kubernetes 1.28 on all API data with envelope encryption.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Encrypt node and pod volumes separately: envelope encryption does not reach them.",
    ),
)
AUDIT_LOG_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Sends the log types that are turned on to CloudWatch Logs in the customer's account.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Turn on the API, audit, authenticator, controller manager and scheduler logs that you need, and set their retention.",
        if_ignored="No control plane log is kept: they are off by default.",
        enabled_by_default=False,
    ),
)
AUDIT_LOG_EMISSION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Delivers the chosen control plane logs within minutes, as best it can.",
    ),
    Duty(
        party="customer",
        verb=Verb.MONITOR,
        text="Read the logs; allow for single entries that never arrive.",
    ),
)
CERTIFICATE_RENEWAL_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Adds a successor CA two years before the old one expires, updates the control plane and the nodes it operates, and activates it six months before.",
    ),
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Announces each stage through AWS Health, cluster insights and mail.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Update every outside client (kubeconfig files, pipelines, monitoring) to trust the successor CA, then activate it.",
        if_ignored="What was not updated cannot connect once the successor CA is active.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Renew the certificates that your own services present.",
    ),
)
CERTIFICATE_RENEWAL_DUTIES_2 = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Adds a successor CA two years before the old one expires, updates the control plane, and activates it six months before.",
    ),
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Announces each stage through AWS Health, cluster insights and mail.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Update worker nodes and every outside client (kubeconfig files, pipelines, monitoring) to trust the successor CA, then activate it.",
        if_ignored="What was not updated cannot connect once the successor CA is active.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Renew the certificates that your own services present.",
    ),
)
CONTAINER_IMAGE_PATCHING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Publishes patched base images and the images of its own add-ons.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Rebuild images on patched bases and roll them out.",
        if_ignored="The packages in the image keep their known vulnerabilities.",
        evidence="Scan findings of the image digests that run.",
    ),
)
DEDICATED_CONTROL_PLANE_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Runs, watches, scales, replaces and patches the API servers and etcd; in the Region at least two API servers and three etcd instances across three Availability Zones.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Keep the prerequisites of the cluster in place: its subnets, security groups, roles and KMS key.",
        if_ignored="EKS cannot update the cluster, or reports it as unhealthy.",
    ),
)
DETECTION_ENABLEMENT_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Offers GuardDuty EKS Protection and Runtime Monitoring, and Amazon Inspector for nodes.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Turn on GuardDuty for the clusters of the account, and Inspector for nodes and images.",
    ),
)
FAILOVER_OPERATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Offers automatic node repair, and lets the Auto Scaling group replace instances that fail.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Turn on automatic node repair for the node group, and run several replicas across zones.",
        if_ignored="Unhealthy nodes stay until somebody replaces them.",
    ),
)
GUEST_OS_HARDENING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Publishes EKS optimized images.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Harden the nodes: kubelet settings, access by SSH or Session Manager, metadata access, agents.",
        evidence="kube-bench results.",
    ),
)
HIGH_AVAILABILITY_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Spreads the nodes over the subnets of the node group.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Give node groups subnets in several zones; for volumes bound to a zone use a node group for each zone.",
    ),
)
HOST_AGENT_UPDATES_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Publishes images with patched kubelet and container runtime.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Roll the nodes to an image with the newer kubelet and container runtime.",
        if_ignored="Nodes that run keep the kubelet and the runtime of their image.",
    ),
)
IAM_POLICY_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Authenticates IAM principals at the Kubernetes API and hands pods the credentials of their roles.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Give cluster, node and pod roles only the permissions they need.",
    ),
)
IN_SERVICE_ACCOUNTS_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Maps IAM principals to Kubernetes identities through access entries.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Write access entries and RBAC roles, and review them regularly.",
    ),
)
INFRASTRUCTURE_ASSURANCE_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.EVIDENCE,
        text="Has EKS assessed for SOC, PCI DSS, ISO and HIPAA programmes.",
    ),
    Duty(
        party="customer",
        verb=Verb.EVIDENCE,
        text="Take the reports from AWS Artifact and cover the workload's half.",
    ),
)
KEY_CHOICE_AND_POLICY_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Encrypts Kubernetes API data with a key that AWS owns where no other is named.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Bring a customer managed key where you need one, keep it enabled, and let few people disable it.",
        if_ignored="With the key disabled the cluster turns unhealthy; restoring it is safe only within 30 days.",
    ),
)
KEY_MATERIAL_CUSTODY_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Keeps the key encryption key in AWS KMS, apart from etcd.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Decide who may disable or delete a customer managed key.",
    ),
)
NETWORK_ACCESS_CONFIGURATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Serves the Kubernetes API on a public endpoint, a private one, or both, as configured.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Turn on the private endpoint, and turn off the public one or limit it to your CIDR blocks.",
        if_ignored="Without CIDR blocks the public endpoint takes requests from every address.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Write network policies for pods, and security groups for cluster and nodes.",
    ),
)
NODE_LIFECYCLE_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.APPLY,
        text="Creates the nodes in an Auto Scaling group, and drains them through the Kubernetes API when they are updated or terminated.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Start the update of a node group, and set pod disruption budgets.",
        if_ignored="Zone rebalancing and scaling in do not wait for the budgets: after 15 minutes the node ends.",
    ),
)
PATCH_PUBLICATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Backports security patches to every supported Kubernetes version and releases them as platform versions, images and add-on versions.",
    ),
    Duty(
        party="customer",
        verb=Verb.MONITOR,
        text="Follow the platform version and AMI release notes.",
    ),
)
PROVIDER_NOTICE_HANDLING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PUBLISH,
        text="Sends notices of ending versions, CA rotation and Fargate evictions through AWS Health.",
    ),
    Duty(
        party="customer",
        verb=Verb.MONITOR,
        text="Read the notices and act before their date.",
        if_ignored="A cluster with the upgrade policy STANDARD is upgraded at the end of standard support; one with EXTENDED enters extended support.",
    ),
)
PROVIDER_OPERATOR_ACCESS_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Runs the control plane on Nitro instances and keeps people from plaintext keys of etcd.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Decide who in your own organization may read Kubernetes secrets.",
    ),
)
SCALING_OPERATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Tags the Auto Scaling group so that the Cluster Autoscaler finds it.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Run the Cluster Autoscaler or Karpenter, or change the size of the node group yourself.",
        if_ignored="The node group keeps its size.",
    ),
)
SECRET_ROTATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Stores Kubernetes secrets encrypted; Secrets Manager and the Secrets Store CSI driver can rotate.",
    ),
    Duty(
        party="customer",
        verb=Verb.SCHEDULE,
        text="Rotate secrets yourself, or keep them in a store that rotates.",
        if_ignored="Kubernetes secrets are not rotated.",
    ),
)
SELF_INSTALLED_SOFTWARE_PATCHING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Helps with Karpenter where it runs unmodified.",
    ),
    Duty(
        party="customer",
        verb=Verb.APPLY,
        text="Install, configure, secure and update Karpenter, the Cluster Autoscaler and other controllers that you bring.",
    ),
)
SERVICE_AVAILABILITY_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Keeps the API server endpoint available under its service level agreement.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Keep a customer managed key enabled and the cluster's subnets usable.",
        if_ignored="A cluster whose key is disabled is outside the service commitment.",
    ),
)
TENANT_ISOLATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Runs each cluster's control plane in a VPC and on virtual machines of its own.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Use separate clusters where your own tenants need a strong boundary.",
    ),
)
WORKLOAD_SEPARATION_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Enforces the namespaces, RBAC roles and network policies that exist.",
    ),
    Duty(
        party="customer",
        verb=Verb.CONFIGURE,
        text="Separate teams by namespace, RBAC, quotas and network policy; use separate nodes or clusters where they do not trust each other.",
        if_ignored="By default all pods can talk to each other and may share a node.",
    ),
)
WORKLOAD_VULNERABILITY_SCANNING_DUTIES = (
    Duty(
        party="provider",
        verb=Verb.PROVIDE,
        text="Offers Amazon Inspector for nodes and image scanning in Amazon ECR.",
    ),
    Duty(
        party="customer",
        verb=Verb.MONITOR,
        text="Scan images, and the nodes that are yours, and act on the findings.",
    ),
)

SERVICES = (
    Service(
        id="eks",
        name="Amazon Elastic Kubernetes Service (Amazon EKS)",
        categories=("container-services", "containers"),
        names=(
            "Amazon EKS",
            "Amazon Elastic Container Service for Kubernetes",
            "Amazon Elastic Kubernetes Service",
            "Elastic Kubernetes Service",
        ),
        modes=(
            Mode(
                name="AWS Fargate",
                when=(("compute", "fargate"),),
                id="fargate",
            ),
            Mode(
                name="Amazon EKS Auto Mode",
                when=(("compute", "auto"),),
                id="eks-auto-mode",
            ),
            Mode(
                name="Amazon EKS Hybrid Nodes",
                when=(("compute", "hybrid-nodes"),),
                id="eks-hybrid-nodes",
            ),
            Mode(
                name="Amazon EKS local clusters on AWS Outposts",
                when=(("local_cluster", True),),
            ),
            Mode(
                name="Amazon EKS managed node groups",
                when=(("compute", "managed-nodes"),),
            ),
            Mode(
                name="Amazon EKS on AWS Fargate",
                when=(("compute", "fargate"),),
                id="eks-fargate",
            ),
        ),
        sdk=("eks", "eks-auth"),
        cloudformation=("AWS::EKS::",),
        terraform=("aws_eks_",),
        iam=("eks", "eks-auth", "eks-mcp"),
        prowler=("eks",),
        security_hub=("EKS",),
        asff=("AwsEksCluster",),
        uses=(
            Uses(
                profile="containers-on-customer-nodes",
            ),
            Uses(
                profile="containers-on-managed-instances",
                when=(("compute", "auto"),),
            ),
            Uses(
                profile="containers-on-serverless-compute",
                when=(("compute", "fargate"),),
            ),
            Uses(
                profile="aws-software-on-customer-hardware",
                when=(("compute", "hybrid-nodes"),),
            ),
        ),
        asks=(
            Circumstance(
                name="compute",
                values=("auto", "fargate", "hybrid-nodes", "managed-nodes", "managed-nodes-custom-ami", "self-managed"),
                question="Where do the pods run: on Auto Mode, on Fargate, on managed node groups (with an image of AWS or of your own), on nodes you manage, or on hybrid nodes?",
                find_out="Read computeConfig of the cluster (aws eks describe-cluster), list its node groups and Fargate profiles, and look at the nodes (kubectl get nodes --show-labels).",
                marked=("hybrid-nodes", "managed-nodes-custom-ami"),
                signs=(
                    Sign(
                        resource="AWS::EKS::Nodegroup",
                        path="AmiType",
                        reads=(("CUSTOM", "managed-nodes-custom-ami"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Nodegroup",
                        path="LaunchTemplate.Id->LaunchTemplateData.ImageId",
                        reads=(("*", "managed-nodes-custom-ami"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Nodegroup",
                        path="LaunchTemplate.Name->LaunchTemplateData.ImageId",
                        reads=(("*", "managed-nodes-custom-ami"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Nodegroup",
                        reads=(("*", "managed-nodes"),),
                    ),
                    Sign(
                        resource="AWS::EKS::FargateProfile",
                        reads=(("*", "fargate"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="ComputeConfig.Enabled",
                        reads=(("true", "auto"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="RemoteNetworkConfig.RemoteNodeNetworks",
                        reads=(("*", "hybrid-nodes"),),
                    ),
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="OutpostConfig.OutpostArns",
                        reads=(("*", "self-managed"),),
                    ),
                ),
            ),
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the subnets of the nodes: OutpostArn, or the name of the zone.",
                given=(("compute", ("managed-nodes", "managed-nodes-custom-ami", "self-managed")),),
                marked=("local-zone", "outposts-rack", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="OutpostConfig.OutpostArns",
                        reads=(("*", "outposts-rack"),),
                    ),
                ),
            ),
            Circumstance(
                name="local_cluster",
                question="Does the control plane of the cluster run on the Outpost too?",
                find_out="Read outpostConfig of the cluster (aws eks describe-cluster).",
                given=(("compute", "self-managed"), ("placement", "outposts-rack")),
                marked=(True,),
                signs=(
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="OutpostConfig.OutpostArns",
                        reads=(("*", True),),
                        absent=False,
                    ),
                ),
            ),
            Circumstance(
                name="upgrade_policy",
                values=("extended", "standard"),
                question="Does the cluster enter extended support when standard support of its version ends?",
                find_out="Read upgradePolicy.supportType of the cluster (aws eks describe-cluster).",
                signs=(
                    Sign(
                        resource="AWS::EKS::Cluster",
                        path="UpgradePolicy.SupportType",
                        reads=(("EXTENDED", "extended"), ("STANDARD", "standard")),
                        absent="extended",
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="add-on-and-extension-updates",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Auto Mode takes over the components that were core add-ons; the add-ons that remain are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds, scans and patches its own add-ons and builds the community ones.",
                    ),
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PUBLISH,
                        text="Builds, patches and supports the add-ons it sells.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the add-ons of the cluster, those that EKS installed at creation included.",
                        if_ignored="They stay on their version.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the built-in DNS, service proxy, load balancing, autoscaling and block storage functions.",
                    ),
                ),
                sources=(EKS_AUTO_UPGRADE, EKS_EKS_ADD_ONS),
            ),
            Fact(
                concern="add-on-and-extension-updates",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Add-ons run in the customer's cluster and are updated when the customer says so.",
                duties=ADD_ON_AND_EXTENSION_UPDATES_DUTIES,
                sources=(EKS_EKS_ADD_ONS,),
            ),
            Fact(
                concern="add-on-and-extension-updates",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Add-ons run in the customer's cluster and are updated when the customer says so.",
                duties=ADD_ON_AND_EXTENSION_UPDATES_DUTIES,
                sources=(
                    EKS_EKS_ADD_ONS,
                    Citation(
                        of=EKS_GUIDE,
                        page="updating-an-add-on",
                        title="Update an Amazon EKS add-on",
                        read="2026-11",
                        quote="Amazon EKS doesn’t automatically update an add-on when new versions are released",
                    ),
                ),
            ),
            Fact(
                concern="add-on-and-extension-updates",
                owner=Owner.CUSTOMER,
                because="Add-ons run in the customer's cluster and are updated when the customer says so.",
                duties=ADD_ON_AND_EXTENSION_UPDATES_DUTIES,
                sources=(
                    EKS_EKS_ADD_ONS,
                    Citation(
                        of=EKS_GUIDE,
                        page="updating-an-add-on",
                        title="Update an Amazon EKS add-on",
                        read="2026-11",
                        quote="Amazon EKS doesn’t automatically update an add-on when new versions are released",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Auto Mode looks after the volumes that an instance is born with, not after the volumes that pods claim.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts instance storage and the data of the Kubernetes API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption in the storage class, or the EBS default of the account.",
                        if_ignored="Volumes that pods claim can be unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="auto-security",
                        title="Security considerations for Amazon EKS Auto Mode",
                        read="2026-11",
                        quote="EKS Auto Mode does not fully manage EBS volumes created using Kubernetes persistent storage features.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Ephemeral volumes are encrypted by default; file systems that pods mount are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the ephemeral volume of every pod and the data of the Kubernetes API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption of an EFS file system before you create it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_BEST,
                        page="data-encryption-and-secrets-management",
                        title="Data encryption and secrets management",
                        read="2026-11",
                        quote="all data written to the ephemeral volume in EKS Fargate pods is encrypted by default",
                    ),
                    EKS_ENVELOPE_ENCRYPTION,
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="Node volumes are encrypted by the launch template or the account's default.",
                duties=AT_REST_ENCRYPTION_ENABLEMENT_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS_2, EKS_ENVELOPE_ENCRYPTION),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="Node volumes are encrypted by the launch template or the account's default.",
                duties=AT_REST_ENCRYPTION_ENABLEMENT_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS_2, EKS_ENVELOPE_ENCRYPTION),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS encrypts the data of the Kubernetes API before and on disk.",
                duties=AT_REST_ENCRYPTION_OPERATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION,),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="EKS encrypts the data of the Kubernetes API before and on disk.",
                duties=AT_REST_ENCRYPTION_OPERATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION,),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="EKS encrypts the data of the Kubernetes API; the disks of hybrid nodes are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the data of the Kubernetes API in the Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Encrypt the disks of the hybrid nodes and the volumes of their pods.",
                    ),
                ),
                sources=(EKS_ENVELOPE_ENCRYPTION, EKS_HYBRID_NODES_OVERVIEW),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="EKS encrypts the data of the Kubernetes API before and on disk.",
                duties=AT_REST_ENCRYPTION_OPERATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION,),
            ),
            Fact(
                concern="audit-log-configuration",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Control plane logs are kept only if the customer turns them on.",
                duties=AUDIT_LOG_CONFIGURATION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS, EKSCTL_CLOUDWATCH_CLUSTER_LOGGING),
            ),
            Fact(
                concern="audit-log-configuration",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Control plane logs are kept only if the customer turns them on.",
                duties=AUDIT_LOG_CONFIGURATION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS, EKSCTL_CLOUDWATCH_CLUSTER_LOGGING),
            ),
            Fact(
                concern="audit-log-configuration",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Control plane logs are kept only if the customer turns them on.",
                duties=AUDIT_LOG_CONFIGURATION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS, EKSCTL_CLOUDWATCH_CLUSTER_LOGGING),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Control plane logs are kept only if the customer turns them on.",
                duties=AUDIT_LOG_CONFIGURATION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS, EKSCTL_CLOUDWATCH_CLUSTER_LOGGING),
            ),
            Fact(
                concern="audit-log-emission",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="The control plane produces the logs and EKS delivers them.",
                duties=AUDIT_LOG_EMISSION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS,),
            ),
            Fact(
                concern="audit-log-emission",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="The control plane produces the logs and EKS delivers them.",
                duties=AUDIT_LOG_EMISSION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS,),
            ),
            Fact(
                concern="audit-log-emission",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="The control plane produces the logs and EKS delivers them.",
                duties=AUDIT_LOG_EMISSION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS,),
            ),
            Fact(
                concern="audit-log-emission",
                owner=Owner.AWS,
                because="The control plane produces the logs and EKS delivers them.",
                duties=AUDIT_LOG_EMISSION_DUTIES,
                sources=(EKS_CONTROL_PLANE_LOGS,),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("compute", "auto"),),
                owner=Owner.SHARED,
                because="EKS rotates the cluster's certificate authority on what it operates; outside clients are the customer's.",
                duties=CERTIFICATE_RENEWAL_DUTIES,
                sources=(EKS_CERTIFICATE_AUTHORITY_ROTATION,),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("compute", "fargate"),),
                owner=Owner.SHARED,
                because="EKS rotates the cluster's certificate authority on what it operates; outside clients are the customer's.",
                duties=CERTIFICATE_RENEWAL_DUTIES,
                sources=(EKS_CERTIFICATE_AUTHORITY_ROTATION,),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.SHARED,
                because="EKS rotates the cluster's certificate authority; whoever connects to the cluster must come to trust the new one.",
                duties=CERTIFICATE_RENEWAL_DUTIES_2,
                sources=(EKS_CERTIFICATE_AUTHORITY_ROTATION,),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.SHARED,
                because="EKS rotates the cluster's certificate authority; whoever connects to the cluster must come to trust the new one.",
                duties=CERTIFICATE_RENEWAL_DUTIES_2,
                sources=(EKS_CERTIFICATE_AUTHORITY_ROTATION,),
            ),
            Fact(
                concern="container-image-patching",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Auto Mode patches nodes; workloads on them stay the customer's.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(EKS_AUTO_SECURITY_2, EKS_AUTO_UPGRADE, EKS_BEST_IMAGE_SECURITY),
            ),
            Fact(
                concern="container-image-patching",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Images are built and deployed by the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY,),
            ),
            Fact(
                concern="container-image-patching",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Images are built and deployed by the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY,),
            ),
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="Images are built and deployed by the customer.",
                duties=CONTAINER_IMAGE_PATCHING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY,),
            ),
            Fact(
                concern="dedicated-control-plane",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="AWS runs the Kubernetes control plane and etcd, in Auto Mode as in standard clusters.",
                duties=DEDICATED_CONTROL_PLANE_DUTIES,
                sources=(EKS_AUTOMODE, EKS_SECURITY, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="dedicated-control-plane",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="AWS runs the Kubernetes control plane and etcd.",
                duties=DEDICATED_CONTROL_PLANE_DUTIES,
                sources=(EKS_SECURITY, EKS_BEST_SECURITY_2, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="dedicated-control-plane",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="The control plane stays in the Region and with AWS; only the nodes are the customer's.",
                duties=DEDICATED_CONTROL_PLANE_DUTIES,
                sources=(EKS_HYBRID_NODES_OVERVIEW, EKS_EKS_DEPLOYMENT_OPTIONS, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.AWS,
                because="AWS runs the Kubernetes control plane and etcd.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs, watches, scales, replaces and patches the API servers and etcd; in the Region at least two API servers and three etcd instances across three Availability Zones.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Manages and patches the three control plane instances on the Outpost too, although they run in the customer's account.",
                        when=(("local_cluster", True),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the prerequisites of the cluster in place: its subnets, security groups, roles and KMS key.",
                        if_ignored="EKS cannot update the cluster, or reports it as unhealthy.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep two of the three control plane instances healthy: leave capacity for them, and open a support case when quorum is lost.",
                        when=(("local_cluster", True),),
                        if_ignored="Without quorum the control plane stops until AWS Support acts.",
                    ),
                ),
                sources=(
                    EKS_SECURITY,
                    EKS_BEST_SECURITY_2,
                    EKS_DISASTER_RECOVERY_RESILIENCY,
                    EKS_EKS_OUTPOSTS_LOCAL_CLUSTER_OVERVIEW,
                    Citation(
                        of=EKS_GUIDE,
                        page="troubleshooting",
                        title="Troubleshoot problems with Amazon EKS clusters and nodes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="GuardDuty and Inspector watch clusters and nodes once they are turned on.",
                duties=DETECTION_ENABLEMENT_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="detection-enablement",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="GuardDuty and Inspector watch clusters and nodes once they are turned on.",
                duties=DETECTION_ENABLEMENT_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="detection-enablement",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="GuardDuty and Inspector watch clusters and nodes once they are turned on.",
                duties=DETECTION_ENABLEMENT_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="GuardDuty and Inspector watch clusters and nodes once they are turned on.",
                duties=DETECTION_ENABLEMENT_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="AWS upgrades the control plane of a version that has ended, and Auto Mode replaces its nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the control plane when its version has left the support that the upgrade policy names.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades after the end of extended support, without a further notice before it.",
                        when=(("upgrade_policy", "extended"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades at the end of standard support.",
                        when=(("upgrade_policy", "standard"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of standard support in the AWS Health Dashboard at least 60 days before.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade before the date, so that the moment is yours.",
                        if_ignored="AWS upgrades the control plane at a moment of its own.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces nodes of Auto Mode, within disruption budgets.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS, EKS_AUTO_UPGRADE),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="AWS upgrades the control plane of a version that has ended; pods get the new version when they are started again.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the control plane when its version has left the support that the upgrade policy names.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades after the end of extended support, without a further notice before it.",
                        when=(("upgrade_policy", "extended"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades at the end of standard support.",
                        when=(("upgrade_policy", "standard"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of standard support in the AWS Health Dashboard at least 60 days before.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade before the date, so that the moment is yours.",
                        if_ignored="AWS upgrades the control plane at a moment of its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Restart the pods after the automatic upgrade.",
                        if_ignored="Running pods keep the old kubelet.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS,),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="AWS upgrades the control plane of a version that has ended; hybrid nodes are left behind.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the control plane when its version has left the support that the upgrade policy names.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades after the end of extended support, without a further notice before it.",
                        when=(("upgrade_policy", "extended"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades at the end of standard support.",
                        when=(("upgrade_policy", "standard"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of standard support in the AWS Health Dashboard at least 60 days before.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade before the date, so that the moment is yours.",
                        if_ignored="AWS upgrades the control plane at a moment of its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the hybrid nodes and add-ons after the automatic upgrade.",
                        if_ignored="Hybrid nodes stay on the old version.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS, EKS_KUBERNETES_VERSIONS_4),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.AWS,
                because="AWS upgrades the control plane of a version that has ended; nodes and add-ons are left behind.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades the control plane when its version has left the support that the upgrade policy names.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades after the end of extended support, without a further notice before it.",
                        when=(("upgrade_policy", "extended"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Upgrades at the end of standard support.",
                        when=(("upgrade_policy", "standard"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of standard support in the AWS Health Dashboard at least 60 days before.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade before the date, so that the moment is yours.",
                        if_ignored="AWS upgrades the control plane at a moment of its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update nodes and add-ons after the automatic upgrade.",
                        if_ignored="Nodes and add-ons stay on the old version.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS,),
            ),
            Fact(
                concern="failover-operation",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="Auto Mode detects unhealthy nodes and replaces them; it cannot be turned off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Replaces nodes that stay unhealthy, as a rule after 30 minutes, unless more than a fifth of the pool is unhealthy.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run several replicas with disruption budgets.",
                    ),
                ),
                sources=(EKS_NODE_REPAIR,),
            ),
            Fact(
                concern="failover-operation",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="A managed node group repairs nodes only where the customer has turned node repair on.",
                duties=FAILOVER_OPERATION_DUTIES,
                sources=(EKS_NODE_REPAIR,),
            ),
            Fact(
                concern="failover-operation",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="A managed node group repairs nodes only where the customer has turned node repair on.",
                duties=FAILOVER_OPERATION_DUTIES,
                sources=(EKS_NODE_REPAIR,),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="Auto Mode nodes are locked appliances that the customer cannot enter.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces SELinux, a read-only root file system and IMDSv2 with a hop limit of 1, and allows neither SSH nor Session Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant hostNetwork and privileged settings to few pods; run what must be on every node as a DaemonSet.",
                    ),
                ),
                sources=(EKS_AUTOMODE, EKS_AUTOMODE_LEARN_INSTANCES),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="AWS secures the instance and runtime under Fargate pods.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Secures the virtual machine under each pod and refuses privileged containers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set pod security standards: users, capabilities, file systems.",
                    ),
                ),
                sources=(EKS_BEST_SECURITY,),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="On EC2 nodes the customer configures the Kubernetes components and the operating system.",
                duties=GUEST_OS_HARDENING_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="On EC2 nodes the customer configures the Kubernetes components and the operating system.",
                duties=GUEST_OS_HARDENING_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="On EC2 nodes the customer configures the Kubernetes components and the operating system.",
                duties=GUEST_OS_HARDENING_DUTIES,
                sources=(EKS_CONFIGURATION_VULNERABILITY_ANALYSIS,),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS patches the operating system of Auto Mode nodes and replaces each within 21 days.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Releases as a rule a new image each week and moves the nodes to it within disruption budgets.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Ends every instance after at most 21 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set disruption budgets that let nodes go.",
                        if_ignored="Up to the 21st day blocking budgets can hold an update back; then the node ends.",
                    ),
                ),
                sources=(EKS_AUTO_SECURITY, EKS_AUTOMODE, EKS_AUTOMODE_LEARN_INSTANCES),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="EKS patches the operating system under Fargate pods by recycling the nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Recycles the nodes to install patches: evicts pods within their budgets, and deletes them if eviction keeps failing.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run several replicas with disruption budgets below 100 percent, and react to the eviction events.",
                        if_ignored="Pods that cannot be evicted are deleted.",
                    ),
                ),
                sources=(EKS_FARGATE_POD_PATCHING, EKS_BEST_SECURITY),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Hybrid nodes are the customer's machines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the control plane and publishes nodeadm.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system and container runtime of the hybrid nodes, with nodeadm or the package manager.",
                        if_ignored="The nodes keep their known vulnerabilities.",
                    ),
                ),
                sources=(EKS_HYBRID_NODES_SECURITY, EKS_HYBRID_NODES_OVERVIEW),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="AWS builds patched images; the customer deploys them to the node group.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds patched EKS optimized images and shows in the console that one is available.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the node group to the newest image.",
                        if_ignored="The nodes keep their known vulnerabilities; AWS does not roll them.",
                        evidence="Release version of each node group against the newest one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="managed-node-groups",
                        title="Simplify node lifecycle with managed node groups",
                        read="2026-11",
                        quote="you're responsible for deploying these patched AMI versions to your managed node groups",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="With an image of its own the customer both builds and deploys the patches.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Rolls the node group to the image that it is given, and drains nodes on the way.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Build a patched image and update the launch template of the node group.",
                        if_ignored="The nodes keep their known vulnerabilities.",
                    ),
                ),
                sources=(EKS_MANAGED_NODE_GROUPS_3,),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="Self-managed nodes are EC2 instances that the customer patches and replaces.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes EKS optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace the nodes by nodes from a newer image, or patch them in place.",
                        if_ignored="The nodes keep their known vulnerabilities; the console does not even show that an update is due.",
                    ),
                ),
                sources=(EKS_BEST_RELIABILITY_2, EKS_KUBERNETES_VERSIONS_2),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="A node group spans the subnets that the customer gives it.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="A node group spans the subnets that the customer gives it.",
                duties=HIGH_AVAILABILITY_CONFIGURATION_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS,),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="The customer places self-managed nodes, and on an Outpost the control plane too.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Spreads the control plane over three zones of the Region, or on an Outpost over the placement group it is given.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Run nodes in several zones, or on several hosts of the Outpost.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the placement group for the control plane, keep spare capacity, and prepare certificates, DNS and images for a disconnect.",
                        when=(("local_cluster", True),),
                        if_ignored="IAM, Route 53 and Amazon ECR cannot be reached while the Outpost is disconnected.",
                    ),
                ),
                sources=(
                    EKS_EKS_OUTPOSTS_LOCAL_CLUSTER_OVERVIEW,
                    Citation(
                        of=EKS_GUIDE,
                        page="eks-outposts-network-disconnects",
                        title="Prepare local Amazon EKS clusters on AWS Outposts for network disconnects",
                        read="2026-11",
                    ),
                    EKS_BEST_RELIABILITY,
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="kubelet and container runtime of Auto Mode nodes come with AWS's image.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates kubelet, container runtime and node agents with the image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update agents that you run as DaemonSets.",
                    ),
                ),
                sources=(EKS_AUTOMODE_LEARN_INSTANCES,),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="Pods start on the newest patch version of kubelet, and EKS may recycle older ones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Starts pods on the newest Kubernetes patch version and recycles pods with an older one.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update sidecars that stand in for agents: DaemonSets do not run on Fargate.",
                    ),
                ),
                sources=(EKS_FARGATE_POD_PATCHING, EKS_FARGATE),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="kubelet, containerd and the agents on hybrid nodes are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes nodeadm and the Kubernetes components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade containerd and kubelet with nodeadm or the package manager.",
                        if_ignored="A hybrid node more than three minor versions behind the control plane is outside the version skew policy.",
                    ),
                ),
                sources=(EKS_HYBRID_NODES_UPGRADE, EKS_HYBRID_NODES_SECURITY, EKS_KUBERNETES_VERSIONS_4),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="kubelet and container runtime reach a node with its image.",
                duties=HOST_AGENT_UPDATES_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_2,),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="kubelet and container runtime reach a node with its image.",
                duties=HOST_AGENT_UPDATES_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_2,),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="kubelet and container runtime reach a node with its image.",
                duties=HOST_AGENT_UPDATES_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_2,),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Roles for cluster, nodes and pods are the customer's to write.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Roles for cluster, nodes and pods are the customer's to write.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="iam-policy-configuration",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Roles for cluster, nodes and pods are the customer's to write.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Roles for cluster, nodes and pods are the customer's to write.",
                duties=IAM_POLICY_CONFIGURATION_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Who may do what in the cluster is decided by access entries and RBAC.",
                duties=IN_SERVICE_ACCOUNTS_DUTIES,
                sources=(EKS_AUTO_SECURITY_2,),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Who may do what in the cluster is decided by access entries and RBAC.",
                duties=IN_SERVICE_ACCOUNTS_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Who may do what in the cluster is decided by access entries and RBAC.",
                duties=IN_SERVICE_ACCOUNTS_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="Who may do what in the cluster is decided by access entries and RBAC.",
                duties=IN_SERVICE_ACCOUNTS_DUTIES,
                sources=(EKS_BEST_SECURITY_4,),
            ),
            Fact(
                concern="infrastructure-assurance",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS is assessed by third parties.",
                duties=INFRASTRUCTURE_ASSURANCE_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_4,),
            ),
            Fact(
                concern="infrastructure-assurance",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="EKS is assessed by third parties.",
                duties=INFRASTRUCTURE_ASSURANCE_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_4,),
            ),
            Fact(
                concern="infrastructure-assurance",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="EKS is assessed by third parties.",
                duties=INFRASTRUCTURE_ASSURANCE_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_4,),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="EKS is assessed by third parties.",
                duties=INFRASTRUCTURE_ASSURANCE_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_4,),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="A key that AWS owns is the default; a customer managed key is the customer's choice and care.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_2,),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="A key that AWS owns is the default; a customer managed key is the customer's choice and care.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_2,),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="A key that AWS owns is the default; a customer managed key is the customer's choice and care.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_2,),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A key that AWS owns is the default; a customer managed key is the customer's choice and care.",
                duties=KEY_CHOICE_AND_POLICY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_2,),
            ),
            Fact(
                concern="key-material-custody",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="The key that protects the cluster's data keys is kept in AWS KMS.",
                duties=KEY_MATERIAL_CUSTODY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_3,),
            ),
            Fact(
                concern="key-material-custody",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="The key that protects the cluster's data keys is kept in AWS KMS.",
                duties=KEY_MATERIAL_CUSTODY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_3,),
            ),
            Fact(
                concern="key-material-custody",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="The key that protects the cluster's data keys is kept in AWS KMS.",
                duties=KEY_MATERIAL_CUSTODY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_3,),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="The key that protects the cluster's data keys is kept in AWS KMS.",
                duties=KEY_MATERIAL_CUSTODY_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_3,),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Disruption budgets and windows on node pools decide when nodes are replaced.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Replaces nodes when an image is new, at the latest after 21 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set disruption budgets on node pools and pods, and shorten the lifetime where you want.",
                        if_ignored="Nodes are replaced whenever an update is due.",
                    ),
                ),
                sources=(EKS_BEST_RELIABILITY, EKS_AUTOMODE),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="AWS gives a date for the eviction; the customer can be earlier and sets how many pods may be down.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends a notice with the affected pods and the date of the eviction.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Restart the pods before the date, set disruption budgets, and handle failed evictions with an EventBridge rule.",
                        if_ignored="Pods are evicted on the date, and deleted if eviction fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="fargate-pod-patching",
                        title="Set actions for AWS Fargate OS patching events",
                        read="2026-11",
                        quote="if Pods aren't successfully evicted, there are times when they must be deleted",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="The VPC and the cluster's endpoint stay under the customer's control.",
                duties=NETWORK_ACCESS_CONFIGURATION_DUTIES,
                sources=(EKS_AUTOMODE, EKS_AUTO_SECURITY_2, EKS_CONFIG_CLUSTER_ENDPOINT),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Endpoint access, security groups and network policies are the customer's.",
                duties=NETWORK_ACCESS_CONFIGURATION_DUTIES,
                sources=(EKS_CONFIG_CLUSTER_ENDPOINT, EKS_BEST_SECURITY_4),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Endpoint access, security groups and network policies are the customer's.",
                duties=NETWORK_ACCESS_CONFIGURATION_DUTIES,
                sources=(EKS_CONFIG_CLUSTER_ENDPOINT, EKS_BEST_SECURITY_4),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Endpoint access, security groups and network policies are the customer's.",
                duties=NETWORK_ACCESS_CONFIGURATION_DUTIES,
                sources=(EKS_CONFIG_CLUSTER_ENDPOINT, EKS_BEST_SECURITY_4),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS creates, replaces and deletes Auto Mode instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates instances for pods that find no room, and ends those that are not needed or older than 21 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit the choice of instances with node pools, and set disruption budgets.",
                    ),
                ),
                sources=(
                    EKS_AUTOMODE_LEARN_INSTANCES,
                    Citation(
                        of=EKS_GUIDE,
                        page="auto-security",
                        title="Security considerations for Amazon EKS Auto Mode",
                        read="2026-11",
                        quote="Amazon EKS Auto Mode automatically terminates instances exceeding this lifetime.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="Fargate provides the machine for each pod.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides and retires a virtual machine for each pod.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write Fargate profiles that match the pods.",
                        if_ignored="Pods that match no profile stay pending.",
                    ),
                ),
                sources=(EKS_FARGATE,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="The customer provides, joins and retires hybrid nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes nodeadm, which joins a machine to the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install, join, upgrade and remove the machines.",
                    ),
                ),
                sources=(EKS_HYBRID_NODES_OVERVIEW,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "managed-nodes"),),
                owner=Owner.AWS,
                because="EKS provisions, drains and replaces the nodes of a managed group when the customer starts it.",
                duties=NODE_LIFECYCLE_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.AWS,
                because="EKS provisions, drains and replaces the nodes of a managed group when the customer starts it.",
                duties=NODE_LIFECYCLE_DUTIES,
                sources=(EKS_MANAGED_NODE_GROUPS,),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "self-managed"),),
                owner=Owner.CUSTOMER,
                because="The customer creates, drains and replaces self-managed nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes images and templates for nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create, drain, replace and retire the nodes.",
                    ),
                ),
                sources=(EKS_BEST_RELIABILITY_2, EKS_EKS_OUTPOSTS_LOCAL_CLUSTER_OVERVIEW),
            ),
            Fact(
                concern="os-image-publication",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="AWS decides on the image of Auto Mode nodes and builds it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases as a rule a new image each week with security fixes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Open a support case if an image breaks a workload.",
                    ),
                ),
                sources=(EKS_AUTOMODE_LEARN_INSTANCES,),
            ),
            Fact(
                concern="os-image-publication",
                when=(("compute", "managed-nodes"),),
                owner=Owner.AWS,
                because="EKS builds patched versions of its optimized images.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds and publishes patched EKS optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch for new image versions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="managed-node-groups",
                        title="Simplify node lifecycle with managed node groups",
                        read="2026-11",
                        quote="Amazon EKS is responsible for building patched versions of the AMI when bugs or issues are reported",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="Whoever brings an image builds its patched versions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes build scripts and base images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Build and publish patched versions of the image.",
                    ),
                ),
                sources=(EKS_MANAGED_NODE_GROUPS_3,),
            ),
            Fact(
                concern="patch-publication",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS tests and releases patches for every supported Kubernetes version.",
                duties=PATCH_PUBLICATION_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_3, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="patch-publication",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="EKS tests and releases patches for every supported Kubernetes version.",
                duties=PATCH_PUBLICATION_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_3, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="patch-publication",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="EKS tests and releases patches for every supported Kubernetes version.",
                duties=PATCH_PUBLICATION_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_3, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="EKS tests and releases patches for every supported Kubernetes version.",
                duties=PATCH_PUBLICATION_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS_3, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="provider-notice-handling",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="AWS sends notices with dates; the customer reads them.",
                duties=PROVIDER_NOTICE_HANDLING_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS, EKS_CERTIFICATE_AUTHORITY_ROTATION),
            ),
            Fact(
                concern="provider-notice-handling",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="AWS sends notices with dates; the customer reads them.",
                duties=PROVIDER_NOTICE_HANDLING_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS, EKS_CERTIFICATE_AUTHORITY_ROTATION),
            ),
            Fact(
                concern="provider-notice-handling",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="AWS sends notices with dates; the customer reads them.",
                duties=PROVIDER_NOTICE_HANDLING_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS, EKS_CERTIFICATE_AUTHORITY_ROTATION),
            ),
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="AWS sends notices with dates; the customer reads them.",
                duties=PROVIDER_NOTICE_HANDLING_DUTIES,
                sources=(EKS_KUBERNETES_VERSIONS, EKS_CERTIFICATE_AUTHORITY_ROTATION),
            ),
            Fact(
                concern="provider-operator-access",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="The design of the control plane keeps people away from memory and keys.",
                duties=PROVIDER_OPERATOR_ACCESS_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_6,),
            ),
            Fact(
                concern="provider-operator-access",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="The design of the control plane keeps people away from memory and keys.",
                duties=PROVIDER_OPERATOR_ACCESS_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_6,),
            ),
            Fact(
                concern="provider-operator-access",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="The design of the control plane keeps people away from memory and keys.",
                duties=PROVIDER_OPERATOR_ACCESS_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_6,),
            ),
            Fact(
                concern="provider-operator-access",
                owner=Owner.AWS,
                because="The design of the control plane keeps people away from memory and keys.",
                duties=PROVIDER_OPERATOR_ACCESS_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_6,),
            ),
            Fact(
                concern="required-patch-application",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="EKS patches the control plane and the components of Auto Mode by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves every cluster to the newest platform version of its Kubernetes version, automatically and step by step.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the built-in networking, DNS, storage, load balancing and autoscaling components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set disruption budgets that let nodes go.",
                    ),
                ),
                sources=(EKS_AUTO_SECURITY, EKS_AUTO_UPGRADE, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="required-patch-application",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="EKS patches the control plane, and recycles pods onto patched nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves every cluster to the newest platform version of its Kubernetes version, automatically and step by step.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Recycles pods that run an older Kubernetes patch version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set disruption budgets that let pods go.",
                    ),
                ),
                sources=(EKS_FARGATE_POD_PATCHING, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="required-patch-application",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="EKS patches the control plane; the Kubernetes components of hybrid nodes are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves the control plane to the newest platform version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch kubelet and containerd on the hybrid nodes.",
                        if_ignored="Nodes fall behind the control plane; beyond three minor versions they leave the version skew that EKS allows.",
                    ),
                ),
                sources=(EKS_HYBRID_NODES_UPGRADE, EKS_HYBRID_NODES_SECURITY, EKS_PLATFORM_VERSIONS),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="EKS patches the control plane by itself; Kubernetes patches reach the customer's nodes when the customer rolls them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves every cluster to the newest platform version of its Kubernetes version, automatically and step by step.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Brings Kubernetes patch versions and security patches into the EKS optimized images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Roll the nodes to an image with the newest patch version of kubelet and container runtime.",
                        if_ignored="The nodes keep the older patch version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_BEST,
                        page="security",
                        title="Best Practices for Security",
                        read="2026-11",
                        quote="Customers using Managed Node Groups (MNG) are responsible for upgrading their Nodegroups to the latest AMI",
                    ),
                    EKS_PLATFORM_VERSIONS,
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="Auto Mode adds and removes nodes as pods need them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds nodes for pods that find no room, consolidates and removes nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set limits on node pools, and scale pods.",
                    ),
                ),
                sources=(EKS_AUTOMODE,),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="Fargate provides a node for each pod.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provides capacity for each pod that is scheduled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Scale the number of pods, for example with the Horizontal Pod Autoscaler.",
                    ),
                ),
                sources=(EKS_FARGATE, EKS_BEST_RELIABILITY),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute", "managed-nodes"),),
                owner=Owner.CUSTOMER,
                because="Managed node groups do not scale by themselves.",
                duties=SCALING_OPERATION_DUTIES,
                sources=(EKS_BEST_SECURITY_3,),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="Managed node groups do not scale by themselves.",
                duties=SCALING_OPERATION_DUTIES,
                sources=(EKS_BEST_SECURITY_3,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Kubernetes does not rotate secrets.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(EKS_BEST_DATA_ENCRYPTION_AND_SECRETS_MANAGEMENT,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Kubernetes does not rotate secrets.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(EKS_BEST_DATA_ENCRYPTION_AND_SECRETS_MANAGEMENT,),
            ),
            Fact(
                concern="secret-rotation",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Kubernetes does not rotate secrets.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(EKS_BEST_DATA_ENCRYPTION_AND_SECRETS_MANAGEMENT,),
            ),
            Fact(
                concern="secret-rotation",
                owner=Owner.CUSTOMER,
                because="Kubernetes does not rotate secrets.",
                duties=SECRET_ROTATION_DUTIES,
                sources=(EKS_BEST_DATA_ENCRYPTION_AND_SECRETS_MANAGEMENT,),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="What the customer installs in the cluster, the customer keeps secure.",
                duties=SELF_INSTALLED_SOFTWARE_PATCHING_DUTIES,
                sources=(EKS_AUTOSCALING,),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="What the customer installs in the cluster, the customer keeps secure.",
                duties=SELF_INSTALLED_SOFTWARE_PATCHING_DUTIES,
                sources=(EKS_AUTOSCALING,),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="What the customer installs in the cluster, the customer keeps secure.",
                duties=SELF_INSTALLED_SOFTWARE_PATCHING_DUTIES,
                sources=(EKS_AUTOSCALING,),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="What the customer installs in the cluster, the customer keeps secure.",
                duties=SELF_INSTALLED_SOFTWARE_PATCHING_DUTIES,
                sources=(EKS_AUTOSCALING,),
            ),
            Fact(
                concern="service-availability",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="AWS answers for the availability of the control plane.",
                duties=SERVICE_AVAILABILITY_DUTIES,
                sources=(EKS_BEST_RELIABILITY, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="service-availability",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="AWS answers for the availability of the control plane.",
                duties=SERVICE_AVAILABILITY_DUTIES,
                sources=(EKS_BEST_RELIABILITY, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="service-availability",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="AWS answers for the availability of the control plane.",
                duties=SERVICE_AVAILABILITY_DUTIES,
                sources=(EKS_BEST_RELIABILITY, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="service-availability",
                owner=Owner.AWS,
                because="AWS answers for the availability of the control plane.",
                duties=SERVICE_AVAILABILITY_DUTIES,
                sources=(EKS_BEST_RELIABILITY, EKS_DISASTER_RECOVERY_RESILIENCY),
            ),
            Fact(
                concern="service-configuration",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="VPC and cluster configuration stay with the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets the defaults of node classes and node pools, which cannot be changed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure the cluster, and write node classes and node pools of your own where the defaults do not fit.",
                    ),
                ),
                sources=(EKS_AUTOMODE,),
            ),
            Fact(
                concern="service-configuration",
                when=(("compute", "managed-nodes-custom-ami"),),
                owner=Owner.CUSTOMER,
                because="With an image of one's own EKS adds no user data of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Passes the user data of the launch template on as it is.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Supply the bootstrap commands that let the nodes join the cluster.",
                        if_ignored="The nodes do not join.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="launch-templates",
                        title="Customize managed nodes with launch templates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="site-connectivity",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Hybrid nodes reach their control plane over the customer's link.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Routes control plane traffic through the VPC and subnets of the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep a reliable connection by VPN, Direct Connect or another link between site and VPC.",
                        if_ignored="Hybrid nodes are not made for disconnected operation.",
                    ),
                ),
                sources=(EKS_HYBRID_NODES_OVERVIEW,),
            ),
            Fact(
                concern="tenant-isolation",
                when=(("compute", "auto"),),
                owner=Owner.AWS,
                because="Each cluster runs in an isolated VPC on machines of its own.",
                duties=TENANT_ISOLATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_5,),
            ),
            Fact(
                concern="tenant-isolation",
                when=(("compute", "fargate"),),
                owner=Owner.AWS,
                because="Control planes are isolated from each other, and each Fargate pod has a virtual machine of its own.",
                duties=TENANT_ISOLATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_5, EKS_FARGATE_2),
            ),
            Fact(
                concern="tenant-isolation",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.AWS,
                because="Each cluster runs in an isolated VPC on machines of its own.",
                duties=TENANT_ISOLATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_5,),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="Each cluster runs in an isolated VPC on machines of its own.",
                duties=TENANT_ISOLATION_DUTIES,
                sources=(EKS_ENVELOPE_ENCRYPTION_5,),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="The customer starts the upgrade; Auto Mode then replaces the nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers each Kubernetes version for 14 months of standard and 12 months of extended support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Check the cluster insights and start the upgrade of the control plane.",
                        if_ignored="The cluster stays on its version, at a higher price in extended support, until AWS upgrades it.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces the nodes by nodes of the new version, within disruption budgets.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update applications, EKS add-ons and controllers of your own.",
                    ),
                ),
                sources=(EKS_AUTO_UPGRADE,),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="The customer starts the upgrade, and restarts the pods so that they get the new version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers each Kubernetes version for 14 months of standard and 12 months of extended support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Check the cluster insights and start the upgrade of the control plane.",
                        if_ignored="The cluster stays on its version, at a higher price in extended support, until AWS upgrades it.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Gives every new pod a kubelet of the cluster's version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Delete and redeploy the pods after the control plane was upgraded.",
                        if_ignored="Running pods keep the old kubelet.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="kubernetes-versions",
                        title="Understand the Kubernetes version lifecycle on EKS",
                        read="2026-11",
                        quote="If you update the control plane, you must still update the Fargate nodes yourself.",
                    ),
                    EKS_FARGATE,
                ),
                contested="The comparison table of the Fargate page says that there is no node version to update, because the customer manages no nodes. The version page says that running pods keep their kubelet until they are redeployed; that reading was chosen, because it names the act that is left.",
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="The customer starts the upgrade of the control plane, and upgrades the hybrid nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers each Kubernetes version for 14 months of standard and 12 months of extended support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Check the cluster insights and start the upgrade of the control plane.",
                        if_ignored="The cluster stays on its version, at a higher price in extended support, until AWS upgrades it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the hybrid nodes with nodeadm.",
                        if_ignored="Hybrid nodes stay on the old version.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS_4,),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="The customer starts the upgrade of the control plane, and then of the nodes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers each Kubernetes version for 14 months of standard and 12 months of extended support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Check the cluster insights and start the upgrade of the control plane.",
                        if_ignored="The cluster stays on its version, at a higher price in extended support, until AWS upgrades it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update nodes and add-ons after the control plane.",
                        if_ignored="Nodes and add-ons stay on the old version.",
                    ),
                ),
                sources=(EKS_KUBERNETES_VERSIONS_2,),
            ),
            Fact(
                concern="workload-monitoring",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Availability, security and monitoring of the application containers stay with the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Watches the health of the nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Monitor the application containers, with CloudTrail, CloudWatch and tools of your own.",
                    ),
                ),
                sources=(EKS_AUTOMODE, EKS_AUTO_SECURITY_2),
            ),
            Fact(
                concern="workload-separation",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Kubernetes is built for one tenant; the customer keeps its own tenants apart.",
                duties=WORKLOAD_SEPARATION_DUTIES,
                sources=(EKS_BEST_TENANT_ISOLATION,),
            ),
            Fact(
                concern="workload-separation",
                when=(("compute", "fargate"),),
                owner=Owner.SHARED,
                because="Fargate keeps pods apart by virtual machines; namespaces, RBAC and network stay the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs each pod in a virtual machine of its own, without shared kernel, CPU, memory or network interface.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Separate teams by namespace, RBAC and network policy; use separate clusters for the strongest isolation.",
                    ),
                ),
                sources=(EKS_FARGATE_2, EKS_BEST_TENANT_ISOLATION),
            ),
            Fact(
                concern="workload-separation",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Kubernetes is built for one tenant; the customer keeps its own tenants apart.",
                duties=WORKLOAD_SEPARATION_DUTIES,
                sources=(EKS_BEST_TENANT_ISOLATION,),
            ),
            Fact(
                concern="workload-separation",
                owner=Owner.CUSTOMER,
                because="Kubernetes is built for one tenant; the customer keeps its own tenants apart.",
                duties=WORKLOAD_SEPARATION_DUTIES,
                sources=(EKS_BEST_TENANT_ISOLATION,),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                when=(("compute", "auto"),),
                owner=Owner.CUSTOMER,
                because="Images are the customer's, and so is scanning them.",
                duties=WORKLOAD_VULNERABILITY_SCANNING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY, EKS_CONFIGURATION_VULNERABILITY_ANALYSIS),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                when=(("compute", "fargate"),),
                owner=Owner.CUSTOMER,
                because="Images are the customer's, and so is scanning them.",
                duties=WORKLOAD_VULNERABILITY_SCANNING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY, EKS_CONFIGURATION_VULNERABILITY_ANALYSIS),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                when=(("compute", "hybrid-nodes"),),
                owner=Owner.CUSTOMER,
                because="Images are the customer's, and so is scanning them.",
                duties=WORKLOAD_VULNERABILITY_SCANNING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY, EKS_CONFIGURATION_VULNERABILITY_ANALYSIS),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                owner=Owner.CUSTOMER,
                because="Images are the customer's, and so is scanning them.",
                duties=WORKLOAD_VULNERABILITY_SCANNING_DUTIES,
                sources=(EKS_BEST_IMAGE_SECURITY, EKS_CONFIGURATION_VULNERABILITY_ANALYSIS),
            ),
        ),
        sources=(EKS_SECURITY, EKS_BEST_SECURITY_2),
    ),
    Service(
        id="eks-anywhere",
        name="Amazon EKS Anywhere",
        kind=ServiceKind.SUB_PRODUCT,
        parent="eks",
        categories=("containers",),
        names=("EKS-A",),
        uses=(
            Uses(
                profile="aws-software-on-customer-hardware",
            ),
        ),
        facts=(
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.CUSTOMER,
                because="EKS Anywhere is a product that the customer manages, control plane included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the software, and supports it under an Enterprise Subscription.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Run, patch and upgrade the control plane and etcd.",
                    ),
                ),
                sources=(EKS_EKS_DEPLOYMENT_OPTIONS_3,),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Kubernetes versions of EKS Anywhere leave standard and then extended support, and nobody but the customer upgrades the cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces in each release when which Kubernetes version leaves support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the cluster before support ends, or hold a licence for extended support.",
                        if_ignored="The cluster goes on working, but receives no security patches or bug fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_ANYWHERE_RELEASES,
                        page="v0.25.3",
                        title="EKS Anywhere v0.25.3",
                        read="2026-11",
                        quote="Clusters will continue to function but will not receive CVE patches or bug fixes after standard support ends",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.CUSTOMER,
                because="The customer provides the machines of an EKS Anywhere cluster.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the tools that create, scale and upgrade clusters.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create, replace and retire the physical or virtual machines.",
                    ),
                ),
                sources=(EKS_EKS_DEPLOYMENT_OPTIONS_3,),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="Lifecycle and maintenance of the cluster are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade the clusters to patched versions.",
                        if_ignored="Past its support the clusters go on, without patches and bug fixes.",
                    ),
                ),
                sources=(
                    EKS_EKS_DEPLOYMENT_OPTIONS_3,
                    Citation(
                        of=EKS_ANYWHERE_RELEASES,
                        page="v0.26.0",
                        title="EKS Anywhere v0.26.0",
                        read="2026-11",
                        quote="Clusters will continue to function but will not receive CVE patches or bug fixes after standard support ends",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Lifecycle and maintenance of the cluster are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Plan and start the upgrade of the clusters.",
                        if_ignored="Past its support the clusters go on, without patches and bug fixes.",
                    ),
                ),
                sources=(
                    EKS_EKS_DEPLOYMENT_OPTIONS_3,
                    Citation(
                        of=EKS_ANYWHERE_RELEASES,
                        page="v0.26.0",
                        title="EKS Anywhere v0.26.0",
                        read="2026-11",
                        quote="Clusters will continue to function but will not receive CVE patches or bug fixes after standard support ends",
                    ),
                ),
            ),
        ),
        sources=(EKS_EKS_DEPLOYMENT_OPTIONS_3,),
    ),
    Service(
        id="eks-capabilities",
        name="Amazon EKS Capabilities",
        kind=ServiceKind.FEATURE,
        parent="eks",
        categories=("abstracted-services", "containers"),
        names=(
            "EKS Capability for AWS Controllers for Kubernetes",
            "EKS Capability for Argo CD",
            "EKS Capability for kro",
        ),
        cloudformation=("AWS::EKS::Capability",),
        uses=(
            Uses(
                profile="abstracted-service",
            ),
        ),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="A capability applies what the customer's repositories and resources declare.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Reconciles the cluster and the AWS resources with the declared state.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write and review the manifests, keep private repositories for sensitive workloads, and approve changes before they are merged.",
                        if_ignored="Whoever can change the repository changes the cluster.",
                    ),
                ),
                sources=(EKS_CAPABILITIES, EKS_CAPABILITIES_SECURITY),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Keeping the record of changes to capabilities is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Logs the creation, update and deletion of capabilities to CloudTrail.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a trail, and watch the audit logs of Argo CD.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="audit-log-emission",
                owner=Owner.AWS,
                because="Every call that changes a capability is logged.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Logs all capability API operations to CloudTrail.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read who created or changed capabilities.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="EKS brings its capabilities to trust the cluster's new certificate authority.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the managed Argo CD, ACK and kro during CA rotation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update other clients of the cluster yourself.",
                    ),
                ),
                sources=(EKS_CERTIFICATE_AUTHORITY_ROTATION,),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A capability acts with the role that the customer gives it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Assumes the capability role through its own service principal.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the capability role the least permissions: ACK those of the resources it manages, Argo CD and kro none unless needed.",
                        if_ignored="Whoever writes the resources can do what the role can.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.AWS,
                because="EKS creates the access entry that a capability needs as its baseline.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the access entry with the baseline policies of the capability, on the cluster where it is created.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add what goes beyond the baseline: RBAC for kro, secret access for ACK, access entries on remote clusters.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide who may create the capability's resources, in namespaces of their own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_GUIDE,
                        page="capabilities-security",
                        title="Security considerations for EKS Capabilities",
                        read="2026-11",
                        quote="Amazon EKS automatically creates an access entry for that role on your cluster",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="Capabilities have the certifications of EKS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Covers capabilities with the compliance programmes of EKS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Take the reports from AWS Artifact.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Who can reach the hosted Argo CD is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers VPC endpoints for the hosted Argo CD API and user interface.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict Argo CD to VPC endpoints where it must not be public.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.AWS,
                because="AWS patches the managed Argo CD, ACK and kro.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches and updates the capability; it runs outside the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep your manifests compatible with the versions that run.",
                    ),
                ),
                sources=(EKS_CAPABILITIES,),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Capabilities run in EKS and are scaled there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs and scales the controllers outside the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Size what the capability deploys into your clusters.",
                    ),
                ),
                sources=(EKS_CAPABILITIES,),
            ),
            Fact(
                concern="secret-storage",
                owner=Owner.CUSTOMER,
                because="The managed Argo CD can read every secret of its namespace.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Limits Argo CD's access to secrets to its own namespace.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep only Argo CD's secrets in that namespace.",
                        if_ignored="Argo CD can read whatever else is kept there.",
                    ),
                ),
                sources=(EKS_CAPABILITIES_SECURITY,),
            ),
            Fact(
                concern="service-software-patching",
                owner=Owner.AWS,
                because="AWS operates the capability's software.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches, updates and operates the controllers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which capabilities are on.",
                    ),
                ),
                sources=(EKS_CAPABILITIES,),
            ),
        ),
        sources=(EKS_CAPABILITIES, EKS_CAPABILITIES_SECURITY),
    ),
    Service(
        id="eks-connector",
        name="Amazon EKS Connector",
        kind=ServiceKind.SOFTWARE,
        parent="eks",
        categories=("containers",),
        uses=(
            Uses(
                profile="aws-software-on-customer-hardware",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="The secrets of a connected cluster are protected where the cluster runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Shows the cluster in the console; it stores nothing in it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt the Kubernetes secrets of the connected cluster.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="The customer secures the AWS account that the cluster is connected to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers IAM and MFA.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Safeguard root and other credentials of the account.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.CUSTOMER,
                because="A connected cluster is operated by whoever runs it; the connector only shows it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Shows status, configuration and workloads in the console.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Run and patch the control plane of the connected cluster.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR, EKS_EKS_DEPLOYMENT_OPTIONS),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Hardware, software and infrastructure of a connected cluster are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the connector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the machines of the cluster.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.CUSTOMER,
                because="Hardware, software and infrastructure of a connected cluster are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the connector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Maintain the hardware that the cluster runs on.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.CUSTOMER,
                because="The connector is installed and upgraded by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds and delivers new versions of the connector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install and upgrade the connector.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="RBAC in the connected cluster decides what IAM principals see.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Passes the identity of the IAM principal on to the cluster.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write the RBAC permissions for IAM principals, and lock down the eks-connector namespace.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS maintains and builds the connector.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Maintains, builds and delivers the connector, which is open source.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow its releases.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="AWS secures transport and application layer between the connector and its services.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Secures the communication between the connected cluster and AWS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Let the connector reach AWS.",
                    ),
                ),
                sources=(EKS_SECURITY_CONNECTOR,),
            ),
        ),
        sources=(EKS_SECURITY_CONNECTOR,),
    ),
    Service(
        id="eks-distro",
        name="Amazon EKS Distro",
        kind=ServiceKind.SUB_PRODUCT,
        parent="eks",
        categories=("containers",),
        names=("EKS-D",),
        uses=(
            Uses(
                profile="aws-software-on-customer-hardware",
            ),
        ),
        facts=(
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.CUSTOMER,
                because="EKS Distro is a distribution of Kubernetes that the customer installs and runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the control plane and networking components that EKS itself uses.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install, run, patch and upgrade the control plane.",
                        if_ignored="Nobody else does: the AWS Support plans do not cover deployments of EKS Distro.",
                    ),
                ),
                sources=(EKS_EKS_DEPLOYMENT_OPTIONS_2,),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS publishes the distribution.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes builds of the Kubernetes components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the releases.",
                    ),
                ),
                sources=(EKS_EKS_DEPLOYMENT_OPTIONS_2,),
            ),
        ),
        sources=(EKS_EKS_DEPLOYMENT_OPTIONS_2,),
    ),
)
