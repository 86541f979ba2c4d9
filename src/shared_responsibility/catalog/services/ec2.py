"""Amazon Elastic Compute Cloud (Amazon EC2) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    ACCELERATING_SECURITY_MATURITY,
    BOTO3,
    DISASTER_RECOVERY,
    EC2_GUIDE,
    EC2_REFERENCE,
    HYBRID_CLOUD,
    IMAGE_BUILDER_GUIDE,
    MARKETPLACE_GUIDE,
    NITRO_DESIGN,
    RDS_GUIDE,
    WHATS_NEW,
)

BOTTLEROCKET_REPOSITORY = Source(
    id="bottlerocket-repository",
    title="Bottlerocket: source and documentation",
    url="https://github.com/bottlerocket-os/bottlerocket/blob/develop/",
    suffix=".md",
)
DLAMI_GUIDE = Source(
    id="dlami-developer-guide",
    title="AWS Deep Learning AMIs Developer Guide",
    url="https://docs.aws.amazon.com/dlami/latest/devguide/",
)
NEURON_DOCS = Source(
    id="neuron-documentation",
    title="AWS Neuron documentation",
    url="https://awsdocs-neuron.readthedocs-hosted.com/en/latest/",
)
NITRO_ENCLAVES_GUIDE = Source(
    id="nitro-enclaves-user-guide",
    title="AWS Nitro Enclaves User Guide",
    url="https://docs.aws.amazon.com/enclaves/latest/user/",
)

PARALLELCLUSTER_GUIDE = Source(
    id="parallelcluster-user-guide",
    title="AWS ParallelCluster User Guide",
    url="https://docs.aws.amazon.com/parallelcluster/latest/ug/",
)
IMDSV2_POST = Source(
    id="imdsv2-by-default-post",
    title="AWS News Blog: Amazon EC2 Instance Metadata Service IMDSv2 by default",
    url="https://aws.amazon.com/blogs/aws/amazon-ec2-instance-metadata-service-imdsv2-by-default/",
)

SERVICES = (
    Service(
        id="amazon-linux",
        name="Amazon Linux",
        kind=ServiceKind.SOFTWARE,
        parent="ec2",
        categories=("compute",),
        names=("AL2", "AL2023", "Amazon Linux 2", "Amazon Linux 2023"),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="AWS publishes the updates; they reach an instance when its owner installs them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updates and patched images of Amazon Linux.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the updates, or launch instances from a newer image.",
                        if_ignored="The instance keeps its known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Regularly patch, update, and secure the operating system and applications on your instance.",
                    ),
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="AWS builds and publishes Amazon Linux.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Provides updated managed images each month with the latest updates and security patches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to the newer images; rebuild custom images on them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="update-management",
                title="Update management for Amazon EC2 instances",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ami",
        name="Amazon Machine Images",
        kind=ServiceKind.FEATURE,
        parent="ec2",
        categories=("compute",),
        names=("AMI", "AMIs", "Amazon Machine Image", "machine image"),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        asks=(
            Circumstance(
                name="publisher",
                values=("amazon", "marketplace-seller", "other-account", "self"),
                question="Who published the image: Amazon, an AWS Marketplace seller, another account, or you?",
                find_out="Read OwnerId and ImageOwnerAlias of the image (aws ec2 describe-images): amazon, aws-marketplace, self or an account number.",
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="An instance is patched by its owner, whoever published the image it was launched from.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes newer versions of its own images.",
                        when=(("publisher", "amazon"),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Launch from a newer image, or patch the instance in place.",
                        if_ignored="Instances and custom images keep the vulnerabilities of the day they were built.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="update-management",
                        title="Update management for Amazon EC2 instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("publisher", "amazon"),),
                owner=Owner.AWS,
                because="Amazon builds and publishes its own public images.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updated images under the owner alias amazon.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Follow the newest image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="sharing-amis",
                        title="Shared AMIs",
                        read="2026-11",
                        quote="Amazon's public images have an aliased owner, which appears as amazon in the account field.",
                    ),
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("publisher", "marketplace-seller"),),
                owner=Owner.CUSTOMER,
                because="The image comes from a seller, not from AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sets the policies that listed images must meet.",
                    ),
                    Duty(
                        party="marketplace-seller",
                        verb=Verb.PUBLISH,
                        text="Publishes patched versions of the image and answers for what it depends on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Choose a seller that keeps its image patched, and move to its newer versions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=MARKETPLACE_GUIDE,
                        page="product-and-ami-policies",
                        title="AMI-based product policies",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("publisher", "other-account"),),
                owner=Owner.CUSTOMER,
                because="The image comes from somebody for whom Amazon does not vouch.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Find out who keeps the image patched, or build an image of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="sharing-amis",
                        title="Shared AMIs",
                        read="2026-11",
                        quote="You use a shared AMI at your own risk.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("publisher", "self"),),
                owner=Owner.CUSTOMER,
                because="Who builds an image keeps it patched.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes patched base images and EC2 Image Builder.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Rebuild the image on a patched base and redeploy it.",
                        if_ignored="New instances start with old vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IMAGE_BUILDER_GUIDE,
                        page="security-patch-management",
                        title="Patch Management for Image Builder images",
                        read="2026-11",
                        quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="Amazon cannot vouch for the integrity or security of images that others share.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Treat a shared image as foreign code: examine it and take it from a trusted source.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="sharing-amis",
                        title="Shared AMIs",
                        read="2026-11",
                        quote="You use a shared AMI at your own risk.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="sharing-amis",
                title="Shared AMIs",
                read="2026-11",
                quote="You use a shared AMI at your own risk.",
            ),
            Citation(
                of=IMAGE_BUILDER_GUIDE,
                page="security-patch-management",
                title="Patch Management for Image Builder images",
                read="2026-11",
                quote="After you create a custom image, you are responsible for Amazon EC2 system patching",
            ),
        ),
    ),
    Service(
        id="bottlerocket",
        name="Bottlerocket",
        kind=ServiceKind.SOFTWARE,
        parent="ec2",
        categories=("containers",),
        names=("Bottlerocket OS",),
        uses=(
            Uses(
                profile="containers-on-customer-nodes",
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Updates are published; a node gets them when its owner has set up how.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updates as whole images that a node swaps in by changing partitions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply updates through automation, such as the Bottlerocket update operator on Kubernetes, or replace the nodes by ones from a newer image.",
                        if_ignored="The node keeps running its old version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTTLEROCKET_REPOSITORY,
                        page="SECURITY_FEATURES",
                        title="Security Features",
                        read="2026-11",
                        quote="Bottlerocket is designed for reliable security updates that can be applied through automation.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BOTTLEROCKET_REPOSITORY,
                page="SECURITY_FEATURES",
                title="Security Features",
                read="2026-11",
                quote="Bottlerocket is designed for reliable security updates that can be applied through automation.",
            ),
        ),
    ),
    Service(
        id="deep-learning-ami",
        name="AWS Deep Learning AMIs",
        kind=ServiceKind.SOFTWARE,
        parent="ec2",
        categories=("artificial-intelligence",),
        names=("DLAMI",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        facts=(
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="Instances from these images are EC2 instances, whose isolation is AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates the instances as in EC2.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DLAMI_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Deep Learning AMIs",
                        read="2026-11",
                        quote="The infrastructure security of AWS Deep Learning AMIs is backed by Amazon EC2.",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DLAMI_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Deep Learning AMIs",
                read="2026-11",
                quote="The infrastructure security of AWS Deep Learning AMIs is backed by Amazon EC2.",
            ),
        ),
    ),
    Service(
        id="ec2",
        name="Amazon Elastic Compute Cloud (Amazon EC2)",
        categories=("compute", "infrastructure-services"),
        names=("Amazon EC2", "EC2", "Elastic Compute Cloud"),
        modes=(
            Mode(
                name="Amazon EC2 bare metal instances",
                when=(),
                id="ec2-bare-metal",
            ),
            Mode(
                name="Amazon EC2 Dedicated Hosts",
                when=(("tenancy", "dedicated-host"),),
                id="ec2-dedicated-hosts",
            ),
            Mode(
                name="Amazon EC2 Dedicated Instances",
                when=(("tenancy", "dedicated-instance"),),
                id="ec2-dedicated-instances",
            ),
            Mode(
                name="Amazon EC2 Mac instances",
                when=(),
                id="ec2-mac",
            ),
            Mode(
                name="Amazon EC2 Spot Instances",
                when=(),
                id="ec2-spot",
            ),
        ),
        sdk=("ec2", "ec2-instance-connect"),
        cloudformation=("AWS::EC2::",),
        terraform=(
            "aws_ami",
            "aws_ec2_",
            "aws_ec2_allowed_",
            "aws_ec2_availability_",
            "aws_ec2_capacity_",
            "aws_ec2_default_",
            "aws_ec2_fleet",
            "aws_ec2_host",
            "aws_ec2_image_",
            "aws_ec2_instance_",
            "aws_ec2_public_",
            "aws_ec2_serial_",
            "aws_ec2_spot_",
            "aws_ec2_tag",
            "aws_instance",
            "aws_instances",
            "aws_key_",
            "aws_launch_template",
            "aws_placement_",
            "aws_spot_",
        ),
        iam=("ec2", "ec2-instance-connect"),
        prowler=("ec2",),
        security_hub=("EC2",),
        asff=(
            "AwsEc2Instance",
            "AwsEc2LaunchTemplate",
            "AwsEc2NetworkInterface",
            "AwsEc2RouteTable",
            "AwsEc2VpnConnection",
        ),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        asks=(
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "outposts-server", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the Availability Zone and the Outpost ARN of its subnet (aws ec2 describe-subnets).",
                marked=("local-zone", "outposts-rack", "outposts-server", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="SubnetId->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="SubnetId->AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                    Sign(
                        resource="AWS::EC2::Host",
                        path="OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::Host",
                        path="AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
            Circumstance(
                name="tenancy",
                values=("dedicated-host", "dedicated-instance", "shared"),
                question="Does the instance share its hardware, or does it run on dedicated hardware or on a Dedicated Host?",
                find_out="Read Placement.Tenancy of the instance (aws ec2 describe-instances): default, dedicated or host.",
                signs=(
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="HostId",
                        reads=(("*", "dedicated-host"),),
                    ),
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="HostResourceGroupArn",
                        reads=(("*", "dedicated-host"),),
                    ),
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="SubnetId->VpcId->InstanceTenancy",
                        reads=(("dedicated", "dedicated-instance"),),
                    ),
                    Sign(
                        resource="AWS::EC2::Instance",
                        path="Tenancy",
                        reads=(("dedicated", "dedicated-instance"), ("default", "shared"), ("host", "dedicated-host")),
                        absent="shared",
                    ),
                    Sign(
                        resource="AWS::EC2::LaunchTemplate",
                        path="LaunchTemplateData.Placement.Tenancy",
                        reads=(("dedicated", "dedicated-instance"), ("default", "shared"), ("host", "dedicated-host")),
                    ),
                    Sign(
                        resource="AWS::EC2::Host",
                        reads=(("*", "dedicated-host"),),
                    ),
                ),
            ),
            Circumstance(
                name="host_maintenance",
                question="Is host maintenance turned on for the Dedicated Host?",
                find_out="Read HostMaintenance (aws ec2 describe-hosts): on or off.",
                given=(("tenancy", "dedicated-host"), ("placement", "region")),
                signs=(
                    Sign(
                        resource="AWS::EC2::Host",
                        path="HostMaintenance",
                        reads=(("off", False), ("on", True)),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="EBS volumes of an instance are encrypted if the customer asks for it; only NVMe instance store is always encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers EBS encryption, and encrypts NVMe instance store volumes always.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt EBS volumes and snapshots.",
                        evidence="The Encrypted attribute of every volume and snapshot.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Encrypt EBS volumes and snapshots.",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="The servers that host the instances encrypt and decrypt; the guest does nothing.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts EBS data on the servers that host the instances, and NVMe instance store in hardware.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key of an encrypted volume usable.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="EBSEncryption",
                        title="Amazon EBS encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="API and user activity is recorded to the extent that the customer sets up.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up API and user activity logging with AWS CloudTrail, and turn on the logs of the operating system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                ),
            ),
            Fact(
                concern="backbone-encryption",
                owner=Owner.AWS,
                because="AWS encrypts at the physical layer before traffic leaves its secured facilities.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts traffic between Regions and between Availability Zones automatically, and cross-Region VPC peering once more.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on; add TLS where end-to-end encryption is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="automatically encrypted at the physical layer before it leaves AWS secured facilities",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Nothing is scheduled on its own: what is kept and how long is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Data Lifecycle Manager to automate EBS snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set schedule, retention and copies of EBS snapshots and machine images.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon EC2",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="AWS takes no backup of an instance, its volumes or the databases on it unless asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides EBS snapshots and machine images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Back up EBS volumes regularly with snapshots, create an AMI from the instance, and back up self-managed databases.",
                        if_ignored="There is nothing to restore from.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Regularly back up your EBS volumes",
                    ),
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control over the content that is hosted on AWS's infrastructure, free-text fields included.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of tags and Name fields, which may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS stores the public half of a key pair only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places the public key on the instance at its first start; keeps no copy of the private key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Store private keys safely; whoever has one can connect to the instance.",
                        if_ignored="A lost private key cannot be recovered; a stolen one opens the instances that trust it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-key-pairs",
                        title="Amazon EC2 key pairs and Linux instances",
                        read="2026-11",
                        quote="Amazon EC2 doesn't keep a copy of your private key",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Images and snapshots stay in their Region until the customer copies them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers copies of AMIs and EBS snapshots across Regions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Copy AMIs and snapshots to another Region where the plan needs them there.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.CUSTOMER,
                because="AWS tries to move an instance off failed hardware; anything beyond that is the self-healing that the customer builds.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Tries to move a running instance to another host when a system status check fails (simplified automatic recovery, on supported instance types).",
                        when=(("tenancy", ("dedicated-instance", "shared")),),
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Implement self-healing over several zones, for instance with Auto Scaling; stop and start an instance that recovery did not bring back.",
                        if_ignored="The instance may stay on the host with the hardware issue.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-instance-recover",
                        title="Automatic instance recovery",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Ensure that you are prepared to handle failover.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                owner=Owner.CUSTOMER,
                because="The operating system belongs to the customer from the first start.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Session Manager and Run Command, which need no open inbound SSH ports.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Secure the operating system: accounts, services, remote access, access to instance metadata.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="update-management",
                        title="Update management for Amazon EC2 instances",
                        read="2026-11",
                        quote="regularly patch, update, and secure the operating system and applications on your EC2 instances",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="The customer administers the guest operating system; AWS secures the infrastructure under it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Systems Manager Patch Manager, and a runbook for instances in Auto Scaling groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system regularly, or replace the instance by one from a patched image.",
                        if_ignored="The instance keeps its known vulnerabilities; AWS does not patch it.",
                        evidence="Patch compliance reports, for example of Systems Manager Patch Manager.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="update-management",
                        title="Update management for Amazon EC2 instances",
                        read="2026-11",
                        quote="regularly patch, update, and secure the operating system and applications on your EC2 instances",
                    ),
                    Citation(
                        of=ACCELERATING_SECURITY_MATURITY,
                        page="understanding-the-security-scope",
                        title="Understanding the security scope",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                owner=Owner.AWS,
                because="Servers and their hardware lifecycle belong to AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Maintains servers and hardware, detects hardware that has failed for good, and schedules the retirement of the instances on it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Stop and start an EBS-backed instance to move it to new hardware; replace one whose root is instance store.",
                    ),
                ),
                sources=(
                    Citation(
                        of=RDS_GUIDE,
                        page="Welcome",
                        title="What is Amazon Relational Database Service (Amazon RDS)?",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="instance-retirement",
                        title="Instance retirement",
                        read="2026-11",
                        quote="An instance is scheduled to be retired when AWS detects irreparable failure of the underlying hardware",
                    ),
                ),
            ),
            Fact(
                concern="hardware-maintenance",
                when=(("tenancy", "dedicated-host"),),
                owner=Owner.AWS,
                because="A Dedicated Host is reserved for the customer; its hardware stays in the care of AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Allocates a healthy replacement host and moves the instances to it, by live migration within 24 hours or by a scheduled reboot.",
                        when=(("host_maintenance", True),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends an email when the host is degraded, and releases the host after 28 days.",
                        when=(("host_maintenance", False),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Prepare for the scheduled reboot of instances that cannot be migrated live.",
                        when=(("host_maintenance", True),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Move the instances off the degraded host by hand.",
                        when=(("host_maintenance", False),),
                        if_ignored="After 28 days the instances on it are terminated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="dedicated-hosts-maintenance",
                        title="Host maintenance for Amazon EC2 Dedicated Host",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="dedicated-hosts-maintenance-configuring",
                        title="Configure the host maintenance setting for an Amazon EC2 Dedicated Host",
                        read="2026-11",
                        quote="manually migrate your instances to another host within 28 days",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="An instance stands in one zone; spreading over several is a matter of design.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides isolated Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Deploy critical components across several Availability Zones and replicate the data.",
                        if_ignored="The workload stops with its zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DISASTER_RECOVERY,
                        page="shared-responsibility-model-for-resiliency",
                        title="Shared Responsibility Model for Resiliency",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Deploy critical components of your application across multiple Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="What an instance may do follows from the role that the customer attaches to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides IAM and delivers temporary credentials of the role to the instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an IAM role to the instance and give it only the permissions that are needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-security",
                        title="Security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="infrastructure-assurance",
                owner=Owner.AWS,
                because="Auditors test AWS's side.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has third-party auditors test and verify its security regularly, as part of the AWS compliance programs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-security",
                        title="Security in Amazon EC2",
                        read="2026-11",
                        quote="Third-party auditors regularly test and verify the effectiveness of our security",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="AWS schedules the events; the customer can move some of them and must prepare for all.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.SCHEDULE,
                        text="Schedules reboots, stops and retirements and announces them by email; network and power maintenance as well.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Associate an event window with the instances, reschedule where that is possible, or stop and start the instance earlier.",
                        if_ignored="The event takes place at the time that AWS has set.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="monitoring-instances-status-check_sched",
                        title="Scheduled events for your instances",
                        read="2026-11",
                        quote="Depending on the event, you might be able to take action to control the timing of the event.",
                    ),
                    Citation(
                        of=EC2_REFERENCE,
                        page="API_CreateInstanceEventWindow",
                        title="CreateInstanceEventWindow",
                        read="2026-11",
                        quote="Event windows are applicable only for scheduled events that stop, reboot, or terminate instances.",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                owner=Owner.AWS,
                because="The hypervisor clears what one customer leaves before another can get it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Sets memory to zero and resets every block of storage when an instance stops or terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                        quote="memory allocated to it is scrubbed (set to zero) by the hypervisor before it is allocated to a new instance",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Which traffic reaches an instance follows from VPC and security groups, which the customer configures.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the rules that are set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put instances into subnets that fit, and allow as little as possible in their security groups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-security",
                        title="Security in Amazon EC2",
                        read="2026-11",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Implement the least permissive rules for your security group.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.CUSTOMER,
                because="Instances are started, replaced and ended by the customer; AWS stops one only where its hardware fails or an event is due.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Stops or terminates an instance on its retirement date.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Start a stopped instance again, launch a replacement from an AMI, and end what is no longer needed.",
                        if_ignored="A retired EBS-backed instance stays stopped; one on instance store is gone with its data.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="instance-retirement",
                        title="Instance retirement",
                        read="2026-11",
                        quote="When an instance reaches its scheduled retirement date, it is stopped or terminated by AWS.",
                    ),
                ),
            ),
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="Notices go to the email address of the account; nobody else acts on them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces retirements and other scheduled events by email, in the console and in instance metadata.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Keep the contact of the account current, read the notices, and act before the date.",
                        if_ignored="The instance is stopped or terminated on the date; data on instance store volumes are lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="instance-retirement",
                        title="Instance retirement",
                        read="2026-11",
                        quote="you receive an email prior to the event with the instance ID and retirement date",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="monitoring-instances-status-check_sched",
                        title="Scheduled events for your instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-operator-access",
                owner=Owner.AWS,
                because="The Nitro System has no way in for an operator; work on a host goes through logged interfaces.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Does maintenance on hosts only through authenticated, authorized and logged administrative APIs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NITRO_DESIGN,
                        page="no-aws-operator-access",
                        title="The Security Design of the AWS Nitro System: No AWS operator access",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="restore-testing",
                owner=Owner.CUSTOMER,
                because="Nobody but the customer can tell whether a restored workload works.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test regularly that instances and EBS volumes can be recovered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Regularly test the process of recovering your instances and Amazon EBS volumes if they fail.",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="AWS does not touch what runs inside the guest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Patch Manager, which patches applications too.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update and patch the software and utilities that are installed on the instance.",
                        if_ignored="They keep their known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-security",
                        title="Security in Amazon EC2",
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
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Settings such as the version of the instance metadata service come from launch, image and, since March 2024, account, in that order, and stay as they are on instances that run.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Requires IMDSv2 by default for images that say so, where the account has no preference, and lets instance types released since mid-2024 use nothing else.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Make IMDSv2 the default of the account in each Region, enforce it, and change instances that still take IMDSv1.",
                        if_ignored="Instances whose image and launch say nothing go on answering IMDSv1 too; the account default does not reset those that exist.",
                        evidence="HttpTokens is required in aws ec2 describe-instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="configuring-IMDS-new-instances",
                        title="Configure instance metadata options for new instances",
                        read="2026-11",
                        quote="Setting the account-level default does not reset existing instances.",
                    ),
                    Citation(
                        of=BOTO3,
                        page="ec2/client/run_instances",
                        title="EC2 / Client / run_instances",
                        read="2026-11",
                        quote="is v2.0 and the account level default is set to no-preference, the default is required",
                    ),
                    Citation(
                        of=WHATS_NEW,
                        page="2024/03/set-imdsv2-default-new-instance-launches",
                        title="Set IMDSv2 as default for all new instance launches in your account",
                        read="2026-11",
                        quote="Enabling these defaults do not affect any existing instances in your account.",
                    ),
                    Citation(
                        of=IMDSV2_POST,
                        title="Amazon EC2 Instance Metadata Service IMDSv2 by default",
                        read="2026-11",
                        quote="newly released Amazon EC2 instance types will use only version 2 of the EC2 Instance Metadata Service (IMDSv2)",
                    ),
                ),
                since="2024-03",
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="Instance types, numbers and quotas are chosen ahead by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="View the quotas for EC2 and request increases before they are needed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="Instances on one host are isolated as though they stood on separate hosts.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates CPU and memory by the hypervisor, gives virtualized disks, and drops traffic from addresses that were not assigned.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the source/destination check on, except on instances that route or translate addresses.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                        quote="Different EC2 instances on the same physical host are isolated from each other as though they are on separate physical hosts.",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="Amazon does not vouch for images that others share.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Marks its own public images by the owner alias amazon.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Examine shared images like any foreign code and take them from trusted sources only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="sharing-amis",
                        title="Shared AMIs",
                        read="2026-11",
                        quote="You use a shared AMI at your own risk.",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="AWS emits metrics and events; watching them is left to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Monitor and respond to events.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="ec2-best-practices",
                        title="Best practices for Amazon EC2",
                        read="2026-11",
                        quote="Monitor and respond to events.",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                owner=Owner.CUSTOMER,
                because="VPCs and subnets separate workloads as far as the customer divides them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use separate VPCs for workloads or organizational entities, subnets for the tiers, private subnets for what the internet must not reach.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                        quote="Use separate VPCs to isolate infrastructure by workload or organizational entity.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Between clients and instances AWS encrypts nothing for the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts traffic between instances of certain types in the same Region by itself; nothing on the path to clients.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt sensitive data between clients and instances with TLS or another protocol.",
                        if_ignored="They travel unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="It is your responsibility to use an encryption protocol, such as Transport Layer Security (TLS), to encrypt sensitive data in transit",
                    ),
                ),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                when=(("placement", "local-zone"),),
                owner=Owner.CUSTOMER,
                because="Instances in a Local Zone hold software of the customer as in any zone.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Run a vulnerability management programme that covers instances and containers.",
                    ),
                ),
                sources=(
                    Citation(
                        of=HYBRID_CLOUD,
                        page="security",
                        title="Security at the edge",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="ec2-security",
                title="Security in Amazon EC2",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ec2-instance-store",
        name="Amazon EC2 instance store",
        kind=ServiceKind.FEATURE,
        parent="ec2",
        categories=("storage",),
        names=("instance store",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        asks=(
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "outposts-server", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the Availability Zone and the Outpost ARN of its subnet (aws ec2 describe-subnets).",
                marked=("local-zone", "outposts-rack", "outposts-server", "wavelength"),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="NVMe instance store is always encrypted; this cannot be turned off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts NVMe instance store volumes, and HDD volumes of H1, D3 and D3en instances, without being asked.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose an instance type whose instance store is encrypted, or encrypt inside the guest.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="You cannot disable this encryption and you cannot provide your own encryption key.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="A hardware module on the instance encrypts what is written.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts with XTS-AES-256 in a hardware module, with keys for each customer and volume.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="The data live as long as the instance; nobody copies them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Copy anything valuable to Amazon S3, Amazon EBS or Amazon EFS.",
                        if_ignored="It is lost when the disk fails or the instance stops or terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="InstanceStorage",
                        title="Amazon EC2 instance store",
                        read="2026-11",
                        quote="do not rely on instance store for valuable, long-term data",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.NOT_APPLICABLE,
                because="Instance store lies on disks of one host and promises no durability.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use it for temporary or replicated data only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="InstanceStorage",
                        title="Amazon EC2 instance store",
                        read="2026-11",
                        quote="data in the instance store is lost under any of the following circumstances",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.NOT_APPLICABLE,
                because="There is no key to choose: the hardware module makes the keys and no other can be given.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Generates a key for each volume in the hardware module.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="You cannot disable this encryption and you cannot provide your own encryption key.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="The keys are made in a hardware module and never leave it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the keys inside the module, out of reach of AWS personnel, and destroys them when the instance stops or terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="The keys are generated by, and only reside within, the hardware module, which is inaccessible to AWS personnel.",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                owner=Owner.AWS,
                because="Every block is reset before another instance can get it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Resets every block of the instance store when the instance stops, hibernates or terminates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="every block of storage in the instance store volume is reset",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="InstanceStorage",
                        title="Amazon EC2 instance store",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="InstanceStorage",
                title="Amazon EC2 instance store",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="elastic-fabric-adapter",
        name="Elastic Fabric Adapter",
        kind=ServiceKind.FEATURE,
        parent="ec2",
        categories=("compute",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        sources=(
            Citation(
                of=PARALLELCLUSTER_GUIDE,
                page="efa-v3",
                title="Elastic Fabric Adapter",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="graviton",
        name="AWS Graviton processors",
        kind=ServiceKind.HARDWARE,
        parent="ec2",
        categories=("compute",),
        names=("Graviton",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        sources=(
            Citation(
                of=EC2_GUIDE,
                page="data-protection",
                title="Data protection in Amazon EC2",
                read="2026-11",
                quote="support always-on memory encryption",
            ),
        ),
    ),
    Service(
        id="inferentia",
        name="AWS Inferentia",
        kind=ServiceKind.HARDWARE,
        parent="ec2",
        categories=("compute",),
        uses=(Uses(profile="infrastructure-compute"),),
        sources=(
            Citation(of=NEURON_DOCS, page="general/arch/index", title="AWS Neuron architecture guides", read="2026-11"),
        ),
    ),
    Service(
        id="neuron",
        name="AWS Neuron",
        kind=ServiceKind.SOFTWARE,
        parent="ec2",
        categories=("artificial-intelligence",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="platform-installation",
                owner=Owner.CUSTOMER,
                because="Neuron is installed by the customer, or comes with an image that the customer chose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes Neuron as packages, and inside Deep Learning AMIs and containers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install Neuron on instances with Trainium or Inferentia chips, or choose an image that has it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NEURON_DOCS,
                        page="neuron-intro/install-templates/torch-neuron",
                        title="Setup Guide",
                        read="2026-11",
                        quote="You have to install Neuron on Trainium and Inferentia powered instances to enable deep-learning acceleration.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(of=NEURON_DOCS, page="general/arch/index", title="AWS Neuron architecture guides", read="2026-11"),
        ),
    ),
    Service(
        id="nitro-enclaves",
        name="AWS Nitro Enclaves",
        kind=ServiceKind.FEATURE,
        parent="ec2",
        categories=("compute",),
        names=("Nitro Enclaves", "enclave"),
        cloudformation=("AWS::EC2::EnclaveCertificateIamRoleAssociation",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="The enclave image holds its own operating system, which its builder keeps current.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides the Nitro CLI that builds and runs enclave images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the enclave image with a patched operating system and libraries, and launch the enclave again.",
                        if_ignored="The enclave keeps the vulnerabilities of the day it was built.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NITRO_ENCLAVES_GUIDE,
                        page="nitro-enclave-concepts",
                        title="Nitro Enclaves concepts",
                        read="2026-11",
                        quote="An enclave image file (.eif) includes a Linux operating system, libraries, and enclave applications that will be booted into an enclave",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                owner=Owner.CUSTOMER,
                because="An enclave keeps a part of a workload from the rest of its instance; what goes into it is decided by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates memory and vCPUs of the enclave from processes, kernel and users of the parent instance.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put sensitive processing into an enclave, and pass it through the local channel only what it needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NITRO_ENCLAVES_GUIDE,
                        page="nitro-enclave-concepts",
                        title="Nitro Enclaves concepts",
                        read="2026-11",
                        quote="The enclave's isolated vCPUs and memory can't be accessed by the processes, applications, kernel, or users of the parent instance.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NITRO_ENCLAVES_GUIDE,
                page="nitro-enclave-concepts",
                title="Nitro Enclaves concepts",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="nitro-system",
        name="AWS Nitro System",
        kind=ServiceKind.HARDWARE,
        parent="ec2",
        categories=("compute",),
        names=("Nitro", "Nitro System"),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        facts=(
            Fact(
                concern="provider-operator-access",
                owner=Owner.AWS,
                because="The Nitro System is designed without operator access.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Does maintenance work only through authenticated, authorized and logged administrative APIs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=NITRO_DESIGN,
                        page="no-aws-operator-access",
                        title="The Security Design of the AWS Nitro System: No AWS operator access",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="The Nitro Hypervisor isolates instances from each other.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates CPU, memory and disks of the instances on one host.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon EC2",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=NITRO_DESIGN,
                page="security-design-of-aws-nitro-system",
                title="The Security Design of the AWS Nitro System",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="parallelcluster",
        name="AWS ParallelCluster",
        kind=ServiceKind.SOFTWARE,
        parent="ec2",
        categories=("compute",),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        sources=(
            Citation(
                of=PARALLELCLUSTER_GUIDE,
                page="efa-v3",
                title="Elastic Fabric Adapter",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="trainium",
        name="AWS Trainium",
        kind=ServiceKind.HARDWARE,
        parent="ec2",
        categories=("compute",),
        uses=(Uses(profile="infrastructure-compute"),),
        sources=(
            Citation(of=NEURON_DOCS, page="general/arch/index", title="AWS Neuron architecture guides", read="2026-11"),
        ),
    ),
)
