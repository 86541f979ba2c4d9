"""The concerns of the service itself: its API, its software, its availability."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    DISASTER_RECOVERY,
    EC2_GUIDE,
    RELIABILITY_PILLAR,
    SDK_KOTLIN_GUIDE,
    SECURITY_INCIDENT_RESPONSE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="dedicated-control-plane",
        layer="service",
        name="Dedicated control plane",
        definition="Operating and patching a control plane that is made for one customer: Kubernetes API and etcd, Airflow, HPC controllers.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The control plane runs on machines that AWS operates for the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs, scales, patches and replaces the control plane's machines and keeps its state durable.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose its version, who reaches its endpoint, its logs and its encryption.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The control plane runs on machines of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the software of the control plane and its updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Run, scale, patch and back up the control plane.",
                        if_ignored="An outdated or lost control plane takes the cluster with it; AWS does not restore it.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS and the customer each operate a part of the control plane.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Operates its part of the control plane.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Provide what that part needs: placement, capacity, connectivity.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No control plane is made for one customer; the service's own serves all.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
        ),
    ),
    Concern(
        id="service-availability",
        layer="service",
        name="Availability of the service",
        definition="Keeping the service and its API up, and meeting its service level agreement.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service and its API are run by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the service to its service level agreement and reports its state in AWS Health.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch AWS Health, and build the workload to survive the loss of a zone or an API that fails.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The service runs on machines of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the parts of the service in the Region up.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Keep up the machines and links that the service needs at the site.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no running service of which it could be said: ask this of the services that are called.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="ensuring service availability meets or exceeds AWS Service Level Agreements (SLAs)",
                    ),
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="service-incident-response",
        layer="service",
        name="Incident response for the service",
        definition="Responding to a security event inside the service or its infrastructure.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Only AWS can see and act inside the service and its infrastructure.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Detects, contains and remedies security events in its infrastructure and services, and notifies customers that are affected.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the security contact of each account current, read AWS's notices and security bulletins, and report suspected flaws to AWS.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The event took place in what the customer operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supports the investigation with logs and with the AWS Customer Incident Response Team.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Investigate, contain and recover.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no running service in which an event could happen: ask this of the services that are called.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_INCIDENT_RESPONSE,
                        page="introduction",
                        title="Introduction",
                        read="2026-11",
                        quote="AWS manages the security of the cloud, and customers are responsible for security in the cloud",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS is responsible for protecting the infrastructure that runs all of the services offered in the AWS Cloud.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="service-software-patching",
        layer="service",
        name="Patching of the service software",
        definition="Getting patches onto the software of the service itself, which runs in AWS's accounts.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The software of the service runs in AWS's accounts, out of the customer's reach.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the software of the service without customer action.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Get AWS's audit reports from AWS Artifact and use them as evidence for this control.",
                        evidence="SOC, ISO or PCI reports from AWS Artifact that cover the services and Regions in use.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep clients, SDKs and agents current so that they work with the service as it changes.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The software of the service runs on machines of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install them.",
                        if_ignored="The software keeps its known vulnerabilities.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="AWS runs no copy of it: fixes come as new versions, which the customer installs.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Apply patches without requiring customer action.",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS is responsible for patching and fixing flaws within the infrastructure",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="time-source",
        layer="service",
        name="Time source",
        definition="Running accurate time servers that hosts and services can use.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS runs the Amazon Time Sync Service, which its services use and every instance and network can reach.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs satellite-connected and atomic reference clocks in each Region and serves their time.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the clocks of machines that the customer operates set to it, locally or at time.aws.com, and watch for drift.",
                        if_ignored="With a wrong clock AWS rejects signed requests, and log entries cannot be put in order.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The machines take their time from servers that the customer chose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers the public Amazon Time Sync Service at time.aws.com.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Run or choose the time servers and watch for drift.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It takes the time of the machine on which it runs."),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="set-time",
                        title="Precision clock and time synchronization on your EC2 instance",
                        read="2026-11",
                        quote="accessible from all EC2 instances and used by various AWS services",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=("customer-run-software",),
                sources=(
                    Citation(
                        of=SDK_KOTLIN_GUIDE,
                        page="security",
                        title="Security for the AWS SDK for Kotlin",
                        read="2026-11",
                        quote="follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports",
                    ),
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
)
