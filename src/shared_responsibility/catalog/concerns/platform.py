"""The concerns of the platform: engines, runtimes, clusters, container images and their versions."""

from ..._types import Citation, Concern, Duty, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import (
    ACCELERATING_SECURITY_MATURITY,
    ESSENTIAL_EIGHT,
    HEALTH_GUIDE,
    LAMBDA_GUIDE,
    OUTPOSTS_RACK_GUIDE,
    RDS_GUIDE,
    SECURITY_PILLAR,
    SHARED_RESPONSIBILITY,
    VULNERABILITY_CHAPTER,
    WELL_ARCHITECTED,
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="add-on-and-extension-updates",
        layer="platform",
        name="Updates of add-ons and extensions",
        definition="Updating what extends the platform: cluster add-ons, layers, plugins, drivers, database extensions.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The add-on is part of what AWS operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the add-on with the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Test the workload against the announced changes.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer chose the add-on and runs it with the workload.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes versions of the add-ons that it offers and says which fit together.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update add-ons, layers, plugins and extensions, and keep them compatible with the platform's version.",
                        if_ignored="Old add-ons keep their vulnerabilities and can break at the next upgrade of the platform.",
                        evidence="Inventory of add-on versions against the newest ones.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS offers the update, and the customer must let it in.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers compatible versions and carries the update out on request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the update and settle conflicts with own settings.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service takes no add-ons or extensions.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=ESSENTIAL_EIGHT,
                        page="theme-1",
                        title="Theme 1: Use managed services",
                        read="2026-11",
                        quote="Confirming that libraries are up-to-date",
                    ),
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
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
    Concern(
        id="container-image-patching",
        layer="platform",
        name="Patching of container images",
        definition="Rebuilding container images on patched bases and redeploying them.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The image is built and deployed by AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Rebuilds and redeploys the image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Watch the workload after a new image was deployed.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The image is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Patches what is under the container, publishes base images, and offers image scanning with Amazon Inspector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Scan images, rebuild them on a patched base, and redeploy the workload from the new image.",
                        if_ignored="Running containers keep the vulnerabilities of their image; replacing the machine under them changes nothing.",
                        evidence="Scan results and build dates of the images that run.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS publishes the base image, and the customer builds on it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched base images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild and redeploy on them.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer brings no container image.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="customers are responsible for patching their guest operating system and applications",
                    ),
                    Citation(
                        of=ESSENTIAL_EIGHT,
                        page="theme-1",
                        title="Theme 1: Use managed services",
                        read="2026-11",
                        quote="scanning for vulnerabilities in AWS Lambda code or container images",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "customer-run-software",
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
        ),
    ),
    Concern(
        id="end-of-support-upgrade",
        layer="platform",
        name="Upgrade at the end of support",
        definition="Moving the resource off a version once the support of that version has ended.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Once support has ended, AWS itself moves what it operates to a supported version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Announces the date and afterwards upgrades what is left to a supported version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Upgrade earlier, at a time of the customer's choosing, after testing.",
                        if_ignored="AWS starts the upgrade, tested or not; it can affect the availability of the application.",
                        evidence="List of versions in use with their end-of-support dates.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS does not move the resource; the customer must.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the end of support in advance, through AWS Health among others.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to a supported version before the date.",
                        if_ignored="The resource goes on without patches, or stops working when the version is withdrawn.",
                        evidence="List of versions in use with their end-of-support dates.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS forces the upgrade of its part, and the customer must upgrade the rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades its part after the date.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upgrade what is left on the customer's side so that both fit together.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer sees no versions that could run out of support.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "managed-database",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-runtimes",
                        title="Lambda runtimes",
                        read="2026-11",
                        quote="this is a customer-driven operation",
                    ),
                    Citation(
                        of=HEALTH_GUIDE,
                        page="aws-health-planned-lifecycle-events",
                        title="Planned lifecycle events for AWS Health",
                        read="2026-11",
                        quote="AWS informs you when you need to take action to upgrade and avoid impact to your applications",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "customer-run-software",
                    "infrastructure-compute",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
        unsettled=("aws-hardware-on-premises",),
    ),
    Concern(
        id="maintenance-timing",
        layer="platform",
        name="Timing of maintenance",
        definition="Choosing when maintenance or an update happens, and preparing the workload for it.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS chooses the moment, and the service is built so that the customer need not.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Carries maintenance out at a time of its choosing, with notice where it can be felt.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Build the workload so that it survives maintenance at any time.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The service may do the work, but the customer sets its time and must know what it does to the workload.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers windows or controls for the moment, a default where none is chosen, and notices in AWS Health.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the moment or the window, test the change beforehand, and prepare the workload for it.",
                        if_ignored="Maintenance happens in the default window or at the announced time, and can affect the availability of the application.",
                        evidence="Maintenance windows set on the resources; change calendar.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS and the customer agree on the moment.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Proposes a time and carries the work out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Confirm or move the time.",
                        if_ignored="The work is done at the proposed time, or waits.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Maintenance is not felt, and there is no moment to choose.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-hardware-on-premises",),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="outpost-maintenance",
                        title="Outposts rack maintenance",
                        read="2026-11",
                        quote="AWS will contact the Outpost owner to confirm a date and time for the AWS installation team to visit.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_securely_operate_reduce_management_scope",
                        title="SEC01-BP05 Reduce security management scope",
                        read="2026-11",
                        quote="configuring the timing of the update and understanding the impact on your operations remains your responsibility",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=HEALTH_GUIDE,
                        page="aws-health-planned-lifecycle-events",
                        title="Planned lifecycle events for AWS Health",
                        read="2026-11",
                        quote="some changes require customer action or coordination in order to avoid impact to your applications",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("managed-database",),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_securely_operate_reduce_management_scope",
                        title="SEC01-BP05 Reduce security management scope",
                        read="2026-11",
                        quote="configuring the timing of the update and understanding the impact on your operations remains your responsibility",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Review available updates and facilitate patching by selecting maintenance windows, applying service updates, or scheduling required restarts",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "customer-run-software",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
    Concern(
        id="optional-update-application",
        layer="platform",
        name="Application of optional updates",
        definition="Applying updates of engine, runtime or platform that the provider offers without a forced date.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS applies its updates itself; none waits for the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies updates without customer action.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read the documentation and notices to know how the service is updated.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The update is offered, and happens only when the customer asks for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the update and carries it out once it is asked for.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Review the offered updates, test them and apply them.",
                        if_ignored="The resource stays as it is; an optional update can later become required.",
                        evidence="List of pending updates and the decision on each.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS releases the update, and the customer must act to get it applied.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases the update and announces it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply it, or set the window in which it is applied.",
                        if_ignored="The resource stays without the update until it is forced.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing is offered that the customer could take or leave.",
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
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="Lambda is responsible for applying runtime updates to all functions configured to use the Auto runtime update mode.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "aws-hardware-on-premises",
                    "containers-on-managed-instances",
                    "keys-and-identity",
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
                        quote="any application software or utilities installed by the customer on the instances",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("managed-database",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Review available updates and facilitate patching by selecting maintenance windows, applying service updates, or scheduling required restarts",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="patch-publication",
        layer="platform",
        name="Publication of patches",
        definition="Developing, validating and announcing patches of engine, runtime, platform or Kubernetes.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The engine, runtime or platform is offered by AWS, which makes its patches ready.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Finds vulnerabilities, develops or takes over patches, validates and releases them, and notifies customers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the service's notices: AWS Health, release notes, security bulletins.",
                        evidence="Subscriptions to the notices, with an owner.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The platform is the customer's own or comes from somebody else than AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes advisories for what it supplies itself.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Get patches from the software's maker, validate them and make them available to the workload.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="Part of the software comes from AWS and part from the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patches for the part that it supplies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Obtain, validate and supply patches for the software that the customer brought.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="AWS offers no engine or platform on top of the operating system; what runs there the customer installed.",
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
                        quote="AWS operates the infrastructure layer, the operating system, and platforms",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="Lambda is responsible for curating and publishing security updates for all supported managed runtimes and container images.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("managed-database",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Identify vulnerabilities, develop and validate patches, release patches",
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
                    "customer-run-software",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.SHARED,
                profiles=("managed-database-with-os-access",),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "infrastructure-compute",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="platform-installation",
        layer="platform",
        name="Installation of the platform",
        definition="Installing the database engine, runtime, broker or platform in the first place.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The resource comes with its engine, runtime or platform installed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs and starts the engine, runtime or platform.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose engine, version and options when the resource is created.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS provides the machine or the package; what runs on it the customer installs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the machine or the software package, and documents the requirements.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the engine, runtime or platform and hold the licences for it.",
                        evidence="Installation record or the infrastructure code that does it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS runs the installation with media that the customer supplies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries the installation out.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Supply the installation files and licences.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no platform to install.",
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
                profiles=("managed-database",),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_securely_operate_reduce_management_scope",
                        title="SEC01-BP05 Reduce security management scope",
                        read="2026-11",
                        quote="These services can help reduce your security maintenance tasks, such as infrastructure provisioning, software setup, patching, or backups.",
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
                    "keys-and-identity",
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
                        quote="Database software install",
                    ),
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_securely_operate_reduce_management_scope",
                        title="SEC01-BP05 Reduce security management scope",
                        read="2026-11",
                        quote="Installing and running technologies on Amazon EC2 instances often requires you to take on the largest share of the overall security responsibility.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "customer-run-software",
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
        unsettled=("managed-database-with-os-access",),
    ),
    Concern(
        id="required-patch-application",
        layer="platform",
        name="Application of required patches",
        definition="Applying patches of engine, runtime or platform that the provider marks as required or security-critical.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS applies what it marks as required, even if the customer does nothing.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies required patches to the running resource, in its window where it has one.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the window, where there is one, or apply the patch earlier, and let the workload reconnect afterwards.",
                        if_ignored="The patch is applied in the default or next window, restart included.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The patch reaches the running resource only when the customer applies it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the patch for what it supplies, and says how urgent it is.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply required patches without delay, or replace the resource by a patched one.",
                        if_ignored="The resource keeps the known vulnerability; AWS does not patch it.",
                        evidence="Date of each required patch and of its application.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS releases the patch, and the customer must act to get it applied.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases the patch and announces by when it is due.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply it, or set the window or restart with which it is applied, within the announced time.",
                        if_ignored="The vulnerability stays open until the patch is applied or forced.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no engine, runtime or platform that could be patched.",
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
                        quote="Apply patches without requiring customer action.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="Lambda is responsible for applying runtime updates to all functions configured to use the Auto runtime update mode.",
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
                        quote="Apply patches without requiring customer action.",
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
                    "aws-hardware-on-premises",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
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
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="customers are responsible for patching their guest operating system and applications",
                    ),
                    Citation(
                        of=ESSENTIAL_EIGHT,
                        page="theme-1",
                        title="Theme 1: Use managed services",
                        read="2026-11",
                        quote="Patching applications",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "customer-run-software",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
            ),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="service-configuration",
        layer="platform",
        name="Configuration of the service",
        definition="Choosing the security-relevant settings of the resource: parameter groups, cluster options, feature switches.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The settings are AWS's and cannot be changed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets and keeps secure values.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Read what the settings are and judge whether they suffice.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="How the resource is set up is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Documents the settings and their defaults; AWS Config rules and Security Hub controls check those of many services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose secure settings, write them down as code, and watch for drift.",
                        if_ignored="The resource runs with its defaults or with whatever was set last.",
                        evidence="Infrastructure code; AWS Config or Security Hub results for the resource.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="Some settings are AWS's and some the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets and keeps those that it manages.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the rest.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="It has no settings."),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
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
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="This determines the amount of configuration work the customer must perform as part of their security responsibilities.",
                    ),
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_protect_compute_vulnerability_management",
                        title="SEC06-BP01 Perform vulnerability management",
                        read="2026-11",
                        quote="you are responsible for securing your data, security configurations, and management tasks associated with services",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="version-upgrade-initiation",
        layer="platform",
        name="Start of version upgrades",
        definition="Starting a minor or major version upgrade while the old version is still supported.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS upgrades its service itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades engine or platform and keeps it compatible.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Test against announced changes.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer decides when the resource goes to another version.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers versions, publishes their support dates, and carries the upgrade out once it is started.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test the new version and start the upgrade while the old one is supported.",
                        if_ignored="The resource stays on its version until the end of support, and what happens then is no longer the customer's choice alone.",
                        evidence="List of versions in use with their support dates and planned upgrades.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS upgrades one part when asked, and the customer the other.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades its part once the upgrade is started.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the upgrade and upgrade the rest.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer sees no versions of the service.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=("serverless-data",),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("functions",),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-runtimes",
                        title="Lambda runtimes",
                        read="2026-11",
                        quote="Since AWS Lambda cannot guarantee backward compatibility between major versions, this is a customer-driven operation.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
)
