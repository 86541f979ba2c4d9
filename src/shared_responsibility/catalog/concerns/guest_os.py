"""The concerns of the guest operating system: images, patches, agents and the machines themselves."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    ACCELERATING_SECURITY_MATURITY,
    DISASTER_RECOVERY,
    EC2_GUIDE,
    RDS_GUIDE,
    RELIABILITY_PILLAR,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    VULNERABILITY_CHAPTER,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="guest-os-hardening",
        layer="guest-os",
        name="Guest OS hardening",
        definition="Configuring the operating system under the workload securely: accounts, services, anti-malware, metadata access.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The operating system under the workload is AWS's; the customer cannot log in to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Hardens the operating system, limits who can log in, and watches it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use the security settings that the service offers to the workload: roles, user, file system, network.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer controls the operating system and everything that runs on it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers hardened images, Image Builder, Systems Manager and GuardDuty malware protection as means.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Remove accounts and services that are not needed, set up anti-malware and host firewall, and restrict instance metadata.",
                        if_ignored="The machine keeps whatever its image came with.",
                        evidence="Hardening baseline, for example a CIS benchmark, with scan results.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS ships a hardened system, and the customer changes settings of it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Ships the operating system with secure settings.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep those settings and harden what was added or opened.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It comes without an operating system: ask this of the machine on which it is installed.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-managed-instances",),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="amazon-ec2-managed-instances",
                        title="Amazon EC2 managed instances",
                        read="2026-11",
                        quote="the service provider is responsible for tasks such as provisioning the instance, configuring software, scaling capacity, and handling instance failures and replacements",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-serverless-compute",),
                sources=(
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                        quote="AWS becomes responsible for the operating system (OS) configuration",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="requires the customer to perform all of the necessary security configuration and management tasks",
                    ),
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="guest-os-patching",
        layer="guest-os",
        name="Guest OS patching",
        definition="Getting operating-system patches onto the machine under the workload.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The machine under the workload is operated by AWS, which patches its operating system.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the operating system under the workload.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Build the workload so that it survives the restart or replacement of the machine under it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The machine belongs to the customer from the operating system up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Patches the host under the machine and offers tools such as Systems Manager Patch Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system, or replace the machine by one from a patched image.",
                        if_ignored="The machine keeps its known vulnerabilities; AWS does not patch it.",
                        evidence="Patch compliance reports, for example of Systems Manager Patch Manager.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS makes the patch ready, and the customer must act for it to reach the machine.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds, tests and announces the patched system.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply the update, or set the window in which it is applied.",
                        if_ignored="The machine stays on its old system until the update is applied or forced.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="It comes without an operating system: ask this of the machine on which it is installed.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=("abstracted-service",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-managed-instances",),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="amazon-ec2-managed-instances",
                        title="Amazon EC2 managed instances",
                        read="2026-11",
                        quote="the service provider is responsible for tasks such as provisioning the instance, configuring software, scaling capacity, and handling instance failures and replacements",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-serverless-compute",),
                sources=(
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "keys-and-identity",
                    "security-and-governance-tools",
                ),
                sources=(
                    Citation(
                        of=VULNERABILITY_CHAPTER,
                        title="Configuration and vulnerability analysis",
                        read="2026-11",
                        quote="AWS handles basic security tasks like guest operating system (OS) and database patching, firewall configuration, and disaster recovery.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("serverless-data",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                        quote="All OS and DB patching is covered by AWS.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "functions",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=SHARED_RESPONSIBILITY,
                        title="Shared Responsibility Model",
                        read="2026-11",
                        quote="management of the guest operating system (including updates and security patches)",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="update-management",
                        title="Update management for Amazon EC2 instances",
                        read="2026-11",
                        quote="regularly patch, update, and secure the operating system and applications on your EC2 instances",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                    ),
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="host-agent-updates",
        layer="guest-os",
        name="Updates of agents on the machine",
        definition="Updating the agents on the machine: ECS agent, SSM agent, kubelet, security sensors and the like.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The machine and the agents on it are operated by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the agents with the machine, or in place.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the permissions and network paths that the agents need.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The agents run on a machine that the customer operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions of its agents, ships them in new images, and offers automatic updates for some.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the agents, switch on their automatic update, or replace the machine by one from a new image.",
                        if_ignored="An outdated agent loses fixes and features, and may stop working with the service.",
                        evidence="Inventory of agent versions.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS updates the agent once the customer has allowed and enabled it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs and updates the agent where it is allowed to.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Switch the automatic update on and grant what it needs.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No agent runs on a machine of the service.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-managed-instances",),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="amazon-ec2-managed-instances",
                        title="Amazon EC2 managed instances",
                        read="2026-11",
                        quote="the service provider is responsible for tasks such as provisioning the instance, configuring software, scaling capacity, and handling instance failures and replacements",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="any application software or utilities installed by the customer on the instances",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
        unsettled=("managed-database-with-os-access",),
    ),
    Concern(
        id="node-lifecycle",
        layer="guest-os",
        name="Lifecycle of the machines",
        definition="Creating, draining, replacing and retiring the machines under the workload.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The machines are created and replaced by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates, drains, replaces and retires the machines.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep enough copies of the workload, and let it stop cleanly when its machine is replaced.",
                        if_ignored="A replacement interrupts a workload that has a single copy.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The machines are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Auto Scaling, health checks and notices of retirement.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create, drain, replace and retire the machines, and automate their replacement.",
                        if_ignored="A failed machine stays failed unless a group or recovery that the customer set up replaces it.",
                        evidence="Auto Scaling groups with health checks; age of the running machines.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS replaces the machines, and the customer starts or permits it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates and drains machines when asked.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Start the replacement, or set the rules by which it happens.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There are no machines whose life anybody would have to manage.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-managed-instances",),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="amazon-ec2-managed-instances",
                        title="Amazon EC2 managed instances",
                        read="2026-11",
                        quote="the service provider is responsible for tasks such as provisioning the instance, configuring software, scaling capacity, and handling instance failures and replacements",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                        quote="implementing self-healing using services like Amazon EC2 Auto Scaling",
                    ),
                    Citation(
                        of=RELIABILITY_PILLAR,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="os-image-publication",
        layer="guest-os",
        name="Publication of OS images",
        definition="Building and publishing patched operating-system or base images.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The images that the service starts from are built by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Builds, tests and publishes patched images and announces them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the releases, where starting from a new image is the customer's to do.",
                        if_ignored="New machines start from an old image with known vulnerabilities.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The image is the customer's own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched base images and offers EC2 Image Builder.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Rebuild the image on a patched base, test it and retire the old one.",
                        if_ignored="Every new machine starts with the old image's vulnerabilities.",
                        evidence="Build dates and scan results of the images in use.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS supplies the base, and the customer makes its own image from it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes a supported base image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Build, test and refresh the customized image.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing starts from an operating-system image.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
            ),
            Stance(
                owner=Owner.SHARED,
                profiles=("managed-database-with-os-access",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="os-installation",
        layer="guest-os",
        name="Installation of the OS",
        definition="Putting an operating system onto the machine in the first place.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The machine comes with an operating system that AWS put there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Starts the machine with its operating system.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the platform or version, where the service offers a choice.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer decides which operating system the machine starts with, and how it is set up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers images to launch from and documents the supported systems.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose and verify an image, or install the operating system, and set it up for the workload.",
                        evidence="List of approved images and their owners.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS supplies the base system, and the customer completes it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Supplies the base image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Complete the image with what the workload needs.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no machine to install.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("containers-on-managed-instances",),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="amazon-ec2-managed-instances",
                        title="Amazon EC2 managed instances",
                        read="2026-11",
                        quote="the service provider is responsible for tasks such as provisioning the instance, configuring software, scaling capacity, and handling instance failures and replacements",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                        quote="OS installation",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="requires the customer to perform all of the necessary security configuration and management tasks",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
        unsettled=("managed-database-with-os-access",),
    ),
)
