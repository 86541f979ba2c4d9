"""Services of the family containers."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import ROSA_GUIDE

AWS_MANAGED_POLICIES = Source(
    id="aws-managed-policy-reference",
    title="AWS Managed Policy Reference Guide",
    url="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/",
)
ROSA_RED_HAT_DOCS = Source(
    id="red-hat-openshift-docs",
    title="Red Hat OpenShift documentation, the source of its pages on Red Hat OpenShift Service on AWS",
    url="https://github.com/openshift/openshift-docs/blob/main/modules/",
    publisher="Red Hat",
    suffix=".adoc",
)

SERVICES = (
    Service(
        id="rosa",
        name="Red Hat OpenShift Service on AWS",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("container-services", "containers"),
        names=("Amazon Red Hat OpenShift", "ROSA", "ROSA with HCP"),
        uses=(Uses(profile="containers-on-customer-nodes"),),
        facts=(
            Fact(
                concern="add-on-and-extension-updates",
                owner=Owner.CUSTOMER,
                because="Optional services and network plug-ins that the customer chose are installed and maintained by the customer.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Maintains the default components, OVN-Kubernetes among them.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install, configure and upgrade add-ons, logging solutions and network plug-ins of your own choice.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Customer applications are the customer's in every column of the responsibility matrix.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides EC2 for the worker nodes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Deploy and change the applications, and test them on patch releases.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-responsibilities",
                        title="Shared responsibilities for Red Hat OpenShift Service on AWS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Red Hat gathers the platform's audit logs; logging of applications, and asking for those logs, is the customer's.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.MONITOR,
                        text="Aggregates and monitors the platform audit logs, and provides them on request.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides CloudTrail for the AWS side.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Install the logging Operator or another solution for applications, and ask for platform audit logs by a support case.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Customer data are the customer's in every column of the responsibility matrix.",
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-responsibilities",
                        title="Shared responsibilities for Red Hat OpenShift Service on AWS",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="dedicated-control-plane",
                owner=Owner.AWS,
                because="The control plane and its infrastructure nodes are not the customer's: Red Hat deploys, monitors, scales and maintains them on AWS.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Deploys and monitors control plane and infrastructure nodes, scales them and maintains their versions.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the EC2 instances and the other AWS services underneath.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read and answer Red Hat's notifications about the resources of the cluster.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Red Hat does not upgrade clusters on its own; staying on a supported version is the customer's.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.PUBLISH,
                        text="Publishes change logs and release notes, and runs the upgrade once it is scheduled.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Schedule upgrades early enough to stay on a supported version.",
                        if_ignored="The cluster falls out of support.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                        quote="Red Hat does not automatically upgrade your clusters.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Nodes run an immutable image of Red Hat CoreOS that is patched by z-stream upgrades, and these wait for the customer's schedule.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Publishes patched images of Red Hat CoreOS and carries out the upgrade once it is scheduled.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the EC2 instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set up automatic upgrades, or schedule each patch release.",
                        if_ignored="The cluster stays on its release; Red Hat may force a z-stream upgrade where a CVE of critical impact affects it.",
                        evidence="Upgrade history of the cluster in OpenShift Cluster Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                        quote="are patched for bugs and vulnerabilities in regular z-stream upgrades",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS provides IAM; the customer applies the permissions for AWS resources in the account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides IAM, STS and the managed policies of ROSA.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Apply appropriate IAM permissions for AWS resources in the account.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A KMS key of the customer's can encrypt the etcd data.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets the encryption provider of ROSA use the key, if it carries the tag red-hat=true.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name the KMS key for etcd encryption, and keep its policy and tag as ROSA needs them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AWS_MANAGED_POLICIES,
                        page="ROSAKMSProviderPolicy",
                        title="ROSAKMSProviderPolicy",
                        read="2026-11",
                        quote="to support etcd data encryption using a customer provided AWS KMS key",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The customer schedules upgrades, once or recurring, and can keep changes away by not starting any.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.SCHEDULE,
                        text="Enables the scheduling, and watches the upgrade while it runs.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Schedule upgrades; turn off automatic upgrades and machine pool autoscaling where no change may happen.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Red Hat sets up the default network components; what may reach the cluster and its pods is for the customer to decide.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.CONFIGURE,
                        text="Sets up load balancers, routers and the VPC components that the cluster needs.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides VPC, Elastic Load Balancing and PrivateLink.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write NetworkPolicy objects, choose public or private API and application endpoints, and open the firewall to the required domains and ports.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.CUSTOMER,
                because="The customer creates and manages the worker nodes as machine pools; Red Hat runs control plane and infrastructure nodes.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Manages control plane and infrastructure nodes.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the EC2 instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create, watch and change the machine pools of worker nodes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="Patches of OpenShift and of Red Hat CoreOS are published on the provider's side, by Red Hat.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.PUBLISH,
                        text="Publishes z-stream releases with change logs and release notes.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Schedule the releases, and test the applications on them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="Patch releases are applied when the customer schedules them.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Carries out the scheduled upgrade; may force one only against a CVE of critical impact.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Set up automatic upgrades, or schedule patch releases.",
                        if_ignored="The cluster stays on its release; Red Hat may force a z-stream upgrade where a CVE of critical impact affects it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                        quote="Red Hat does not automatically upgrade your clusters.",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.CUSTOMER,
                because="The control plane is scaled by Red Hat, worker nodes by the customer.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Scales and resizes the control plane.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the EC2 capacity.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Add and remove worker nodes, or turn on autoscaling of the machine pools.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="The customer acknowledges and schedules minor version upgrades; Red Hat runs them.",
                duties=(
                    Duty(
                        party="red-hat",
                        verb=Verb.APPLY,
                        text="Runs the upgrade and remedies issues.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the AWS services that the cluster is built on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Acknowledge and schedule minor version upgrades, and stay on a supported version.",
                        if_ignored="The cluster stays on its version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ROSA_GUIDE,
                        page="rosa-responsibilities",
                        title="Overview of responsibilities for ROSA",
                        read="2026-11",
                    ),
                    Citation(
                        of=ROSA_RED_HAT_DOCS,
                        page="rosa-policy-change-management",
                        title="Change management",
                        read="2026-11",
                        quote="Red Hat does not automatically upgrade your clusters.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ROSA_GUIDE,
                page="rosa-responsibilities",
                title="Overview of responsibilities for ROSA",
                read="2026-11",
            ),
        ),
    ),
)
