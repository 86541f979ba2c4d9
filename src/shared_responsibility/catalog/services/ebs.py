"""Amazon Elastic Block Store (Amazon EBS)."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    EC2_GUIDE,
    LOCAL_ZONES_GUIDE,
)

EBS_GUIDE = Source(
    id="ebs-user-guide",
    title="Amazon EBS User Guide",
    url="https://docs.aws.amazon.com/ebs/latest/userguide/",
)
STORAGE_OVERVIEW = Source(
    id="aws-storage-services-overview",
    title="AWS Storage Services Overview",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-storage-services-overview/",
)

SERVICES = (
    Service(
        id="ebs",
        name="Amazon Elastic Block Store (Amazon EBS)",
        kind=ServiceKind.PART,
        parent="ec2",
        categories=("storage", "infrastructure-services"),
        names=("Amazon EBS", "EBS", "Elastic Block Store"),
        sdk=("ebs",),
        cloudformation=("AWS::EC2::SnapshotBlockPublicAccess", "AWS::EC2::Volume", "AWS::EC2::VolumeAttachment"),
        terraform=("aws_ebs_", "aws_snapshot_", "aws_volume_"),
        iam=("ebs",),
        asff=("AwsEc2Volume",),
        uses=(
            Uses(
                profile="abstracted-service",
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
                        resource="AWS::EC2::Volume",
                        path="OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::EC2::Volume",
                        path="AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Encryption by default is a setting of the account in each Region since May 2019, off until the customer turns it on, and it leaves existing volumes alone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption, and a setting for each Region of the account that encrypts new volumes by default.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption by default in each Region, and encrypt the volumes and snapshots that exist.",
                        if_ignored="New volumes are encrypted only where the request asks for it; volumes that exist keep their state either way.",
                        enabled_by_default=False,
                        evidence="The account setting and the Encrypted attribute of volumes and snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Look up how the Local Zone treats the encryption of new volumes: the default varies.",
                        when=(("placement", "local-zone"),),
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
                        of=EBS_GUIDE,
                        page="encryption-by-default",
                        title="Enable Amazon EBS encryption by default",
                        read="2026-11",
                    ),
                    Citation(
                        of=LOCAL_ZONES_GUIDE,
                        page="how-local-zones-work",
                        title="How AWS Local Zones work",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="ec2/client/enable_ebs_encryption_by_default",
                        title="EC2 / Client / enable_ebs_encryption_by_default",
                        read="2026-11",
                        quote="Enabling encryption by default has no effect on the encryption status of your existing volumes.",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="DocumentHistory",
                        title="Document history",
                        read="2026-11",
                        quote="After you enable encryption by default in a Region, all new EBS volumes you create in the Region are encrypted",
                    ),
                ),
                since="2019-05",
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="The servers that host the instances encrypt; volumes, their traffic and their snapshots are covered.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts with AES-256 under a data key from AWS KMS, on the servers that host the instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the KMS key enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EBS_GUIDE,
                        page="ebs-encryption",
                        title="Amazon EBS encryption",
                        read="2026-11",
                        quote="Encryption operations occur on the servers that host EC2 instances",
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
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="What is kept, and for how long, is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Data Lifecycle Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set schedule, retention and copies of snapshots.",
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
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="Snapshots are taken when somebody asks for them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the snapshots that it is asked to take.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Schedule and take snapshots of the volumes.",
                        if_ignored="The data exist in one Availability Zone only and cannot be brought back.",
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
                        of=STORAGE_OVERVIEW,
                        page="durability-and-availability-3",
                        title="Durability and Availability",
                        read="2026-11",
                        quote="EBS volume data is replicated across multiple servers in a single Availability Zone to prevent the loss of data",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="A snapshot stays in its Region until the customer copies it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers copies of snapshots across Regions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Copy snapshots to another Region where the plan needs them there.",
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
                because="A volume lives in one Availability Zone; bringing the data back in another one is the customer's act.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps copies on several servers of the zone, so that the failure of one is not felt.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Create a volume from a snapshot in a zone that works, and attach it to an instance there.",
                        if_ignored="The data stay out of reach while the zone is.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGE_OVERVIEW,
                        page="durability-and-availability-3",
                        title="Durability and Availability",
                        read="2026-11",
                        quote="EBS volume data is replicated across multiple servers in a single Availability Zone to prevent the loss of data",
                    ),
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
                concern="guest-os-hardening",
                owner=Owner.NOT_APPLICABLE,
                because="A volume is a block device: the operating system that uses it runs on an instance, and is answered for there.",
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection#ebs-data-security",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="Amazon EBS volumes are presented to you as raw, unformatted block devices.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.NOT_APPLICABLE,
                because="A volume is a block device: the operating system that uses it runs on an instance, and is answered for there.",
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection#ebs-data-security",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="Amazon EBS volumes are presented to you as raw, unformatted block devices.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="A volume does not reach beyond its Availability Zone; what reaches further is designed by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Replicates a volume within its zone, and not beyond.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Design for the loss of a zone: replicate on the level of the application, or keep snapshots to restore from.",
                        if_ignored="The loss of the zone stops the workload.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGE_OVERVIEW,
                        page="durability-and-availability-3",
                        title="Durability and Availability",
                        read="2026-11",
                        quote="EBS volume data is replicated across multiple servers in a single Availability Zone to prevent the loss of data",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                owner=Owner.NOT_APPLICABLE,
                because="A volume is a block device: the operating system that uses it runs on an instance, and is answered for there.",
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection#ebs-data-security",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="Amazon EBS volumes are presented to you as raw, unformatted block devices.",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="AWS replicates a volume inside its Availability Zone.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates the data of a volume across several servers in its Availability Zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Take snapshots for durability beyond the zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=STORAGE_OVERVIEW,
                        page="durability-and-availability-3",
                        title="Durability and Availability",
                        read="2026-11",
                        quote="EBS volume data is replicated across multiple servers in a single Availability Zone to prevent the loss of data",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer chooses under which KMS key a volume is encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Creates an AWS managed key for EBS in each Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key where its policy must be yours.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EBS_GUIDE,
                        page="ebs-encryption",
                        title="Amazon EBS encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="AWS KMS holds the keys; no key management infrastructure has to be built.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the key management infrastructure and keeps the key material.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EBS_GUIDE,
                        page="ebs-encryption",
                        title="Amazon EBS encryption",
                        read="2026-11",
                        quote="you aren't required to build, maintain, and secure your own key management infrastructure",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                owner=Owner.AWS,
                because="Blocks are cleared before anybody gets them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Makes sure that a volume is logically empty before it is used or used again.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Erase the volume by a method of your own before deleting it, where a standard asks for that.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection#ebs-data-security",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="the Amazon EBS service ensures that the devices are logically empty",
                    ),
                ),
            ),
            Fact(
                concern="os-installation",
                owner=Owner.NOT_APPLICABLE,
                because="A volume is a block device: the operating system that uses it runs on an instance, and is answered for there.",
                sources=(
                    Citation(
                        of=EC2_GUIDE,
                        page="data-protection#ebs-data-security",
                        title="Data protection in Amazon EC2",
                        read="2026-11",
                        quote="Amazon EBS volumes are presented to you as raw, unformatted block devices.",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                when=(("placement", "local-zone"),),
                owner=Owner.CUSTOMER,
                because="Snapshots from a Local Zone go to the parent Region unless the customer says otherwise.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores snapshots in the parent Region by default, in the Local Zone on request where it has Amazon S3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Store snapshots in the Local Zone, and enforce it by IAM policies, where data must not leave it.",
                        if_ignored="Snapshots are stored in the parent Region.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EBS_GUIDE,
                        page="snapshots-localzones",
                        title="Local snapshots in Local Zones",
                        read="2026-11",
                        quote="By default, snapshots of Amazon EBS volumes in a Local Zone are stored in Amazon S3 in the parent Region.",
                    ),
                ),
            ),
            Fact(
                concern="restore-testing",
                owner=Owner.CUSTOMER,
                because="Nobody but the customer can tell whether a restored volume works.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test regularly that volumes can be recovered from snapshots.",
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
                concern="scaling-operation",
                owner=Owner.CUSTOMER,
                because="A volume has the size and type that the customer gives it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Changes size, type and IOPS of a volume when it is asked to.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Modify the volume before it is full, then extend the file system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="ec2/client/modify_volume",
                        title="EC2.Client.modify_volume",
                        read="2026-11",
                        quote="you need to extend the volume’s file-system size to take advantage of the new storage capacity",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EBS_GUIDE,
                page="ebs-encryption",
                title="Amazon EBS encryption",
                read="2026-11",
            ),
        ),
    ),
)
