"""Amazon FSx and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

FILE_CACHE_GUIDE = Source(
    id="file-cache-user-guide",
    title="Amazon File Cache User Guide",
    url="https://docs.aws.amazon.com/fsx/latest/FileCacheGuide/",
)
FSX_API = Source(
    id="fsx-api-reference",
    title="Amazon FSx API Reference",
    url="https://docs.aws.amazon.com/fsx/latest/APIReference/",
)
FSX_LUSTRE_GUIDE = Source(
    id="fsx-lustre-user-guide",
    title="Amazon FSx for Lustre User Guide",
    url="https://docs.aws.amazon.com/fsx/latest/LustreGuide/",
)
FSX_ONTAP_GUIDE = Source(
    id="fsx-ontap-user-guide",
    title="Amazon FSx for NetApp ONTAP User Guide",
    url="https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/",
)
FSX_OPENZFS_GUIDE = Source(
    id="fsx-openzfs-user-guide",
    title="Amazon FSx for OpenZFS User Guide",
    url="https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/",
)
FSX_WINDOWS_GUIDE = Source(
    id="fsx-windows-user-guide",
    title="Amazon FSx for Windows File Server User Guide",
    url="https://docs.aws.amazon.com/fsx/latest/WindowsGuide/",
)

SERVICES = (
    Service(
        id="file-cache",
        name="Amazon File Cache",
        kind=ServiceKind.SUB_PRODUCT,
        parent="fsx",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("abstracted-services", "storage"),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=FILE_CACHE_GUIDE,
                title="Amazon File Cache User Guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="fsx",
        name="Amazon FSx",
        categories=("abstracted-services", "storage"),
        names=("FSx",),
        modes=(
            Mode(name="Amazon FSx for Lustre", when=(("file_system", "lustre"),), id="fsx-lustre"),
            Mode(name="Amazon FSx for NetApp ONTAP", when=(("file_system", "ontap"),), id="fsx-ontap"),
            Mode(name="Amazon FSx for OpenZFS", when=(("file_system", "openzfs"),), id="fsx-openzfs"),
            Mode(name="Amazon FSx for Windows File Server", when=(("file_system", "windows"),), id="fsx-windows"),
        ),
        sdk=("fsx",),
        cloudformation=("AWS::FSx::",),
        terraform=("aws_fsx_",),
        iam=("fsx",),
        prowler=("fsx",),
        security_hub=("FSx",),
        asff=("AwsFSxFileSystem",),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="file_system",
                values=("lustre", "ontap", "openzfs", "windows"),
                question="Which file system is it: Lustre, NetApp ONTAP, OpenZFS or Windows File Server?",
                find_out="Read FileSystemType (aws fsx describe-file-systems).",
                signs=(
                    Sign(
                        resource="AWS::FSx::FileSystem",
                        path="FileSystemType",
                        reads=(
                            ("LUSTRE", "lustre"),
                            ("ONTAP", "ontap"),
                            ("OPENZFS", "openzfs"),
                            ("WINDOWS", "windows"),
                        ),
                    ),
                    Sign(
                        resource="AWS::FSx::StorageVirtualMachine",
                        reads=(("*", "ontap"),),
                    ),
                    Sign(
                        resource="AWS::FSx::DataRepositoryAssociation",
                        reads=(("*", "lustre"),),
                    ),
                ),
            ),
            Circumstance(
                name="lustre_deployment",
                values=("persistent", "scratch"),
                given=(("file_system", "lustre"),),
                question="Is the Lustre file system persistent or scratch?",
                find_out="Read LustreConfiguration.DeploymentType (aws fsx describe-file-systems): SCRATCH_1, SCRATCH_2, PERSISTENT_1 or PERSISTENT_2.",
                signs=(
                    Sign(
                        resource="AWS::FSx::FileSystem",
                        path="LustreConfiguration.DeploymentType",
                        reads=(("PERSISTENT*", "persistent"), ("SCRATCH*", "scratch")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("file_system", "lustre"),),
                owner=Owner.AWS,
                because="Encryption at rest is switched on for every FSx for Lustre file system as it is created.",
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                        quote="Encryption of data at rest is automatically enabled when you create an Amazon FSx for Lustre file system",
                    ),
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="using-fsx-lustre",
                        title="File system deployment options for FSx for Lustre",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("file_system", "openzfs"),),
                owner=Owner.AWS,
                because="Encryption at rest is switched on for every FSx for OpenZFS file system as it is created.",
                sources=(
                    Citation(
                        of=FSX_OPENZFS_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="Encryption of data at rest is automatically enabled when you create an Amazon FSx for OpenZFS file system",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                when=(("file_system", ("lustre", "openzfs")),),
                owner=Owner.AWS,
                because="Amazon FSx encrypts data and metadata before they are written and decrypts them as they are read.",
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                        quote="These processes are handled transparently by Amazon FSx for Lustre",
                    ),
                    Citation(
                        of=FSX_OPENZFS_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="data and metadata are automatically encrypted before being written to the file system",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="Scratch file systems cannot be backed up; the durable copy of the data belongs elsewhere, for example in a linked S3 bucket.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Export what must be kept to Amazon S3, or use a persistent file system.",
                        if_ignored="The data are lost with the file system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_CreateBackup",
                        title="CreateBackup",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                when=(("file_system", ("ontap", "openzfs", "windows")),),
                owner=Owner.CUSTOMER,
                because="Retention and time of the automatic backups, and every further backup, are for the customer to set.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores backups incrementally in Amazon S3 and keeps automatic ones for up to 90 days.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set AutomaticBackupRetentionDays and the daily backup time, and take backups of your own for what must outlive the retention.",
                        if_ignored="The default retention applies; 0 days switches automatic backups off.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_WINDOWS_GUIDE,
                        page="using-backups",
                        title="Working with backups",
                        read="2026-11",
                    ),
                    Citation(
                        of=FSX_API,
                        page="API_OntapFileSystemConfiguration",
                        title="OntapFileSystemConfiguration",
                        read="2026-11",
                        quote="You can retain automatic backups for a maximum of 90 days.",
                    ),
                    Citation(
                        of=FSX_OPENZFS_GUIDE,
                        page="using-backups",
                        title="Protecting your data with backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("file_system", "lustre"), ("lustre_deployment", "persistent")),
                owner=Owner.CUSTOMER,
                because="A persistent Lustre file system that is created through the API has automatic backups off, and one that is linked to a data repository cannot be backed up at all.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Takes daily backups once a retention is set.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a retention of 1 to 90 days, or export the data to the linked S3 bucket.",
                        if_ignored="No backup is taken.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_CreateFileSystemLustreConfiguration",
                        title="CreateFileSystemLustreConfiguration",
                        read="2026-11",
                        quote="The default is 0.",
                    ),
                    Citation(
                        of=FSX_API,
                        page="API_LustreFileSystemConfiguration",
                        title="LustreFileSystemConfiguration",
                        read="2026-11",
                        quote="Setting this property to 0 disables automatic backups.",
                    ),
                    Citation(
                        of=FSX_API,
                        page="API_CreateBackup",
                        title="CreateBackup",
                        read="2026-11",
                    ),
                ),
                contested="The API reference names a default retention of 0 days in the request that creates the file system and of 30 days in its description; the request decides what happens, so backups count as off.",
            ),
            Fact(
                concern="backup-operation",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="Scratch file systems cannot be backed up: only persistent ones can.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the durable copy of the data elsewhere, for example in a linked S3 bucket.",
                        if_ignored="The data are lost with the file system.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_CreateBackup",
                        title="CreateBackup",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("file_system", "ontap"),),
                owner=Owner.AWS,
                because="Amazon FSx takes automatic backups of the volumes by default and keeps them 30 days.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes a backup each day and keeps it 30 days.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Leave the retention above 0 and watch that backups succeed.",
                        if_ignored="A retention of 0 switches automatic backups off.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_OntapFileSystemConfiguration",
                        title="OntapFileSystemConfiguration",
                        read="2026-11",
                        quote="The default is 30.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("file_system", "windows"),),
                owner=Owner.AWS,
                because="Amazon FSx takes an automatic backup each day by default and keeps it 7 days.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes a backup each day in the backup window and keeps it 7 days.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Leave the retention above 0 and watch that backups succeed.",
                        if_ignored="A retention of 0 switches automatic backups off.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_WINDOWS_GUIDE,
                        page="using-backups",
                        title="Working with backups",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="Failed file servers of a scratch file system are not replaced, so there is nothing to fail over to.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Create a new file system and load the data again from their durable copy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="using-fsx-lustre",
                        title="File system deployment options for FSx for Lustre",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("file_system", "windows"),),
                owner=Owner.AWS,
                because="The Windows servers behind the file system are run by Amazon FSx, which patches the Windows Server software in the maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches Windows Server in the weekly maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window.",
                        if_ignored="Amazon FSx assigns one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_WINDOWS_GUIDE,
                        page="maintenance-windows",
                        title="Working with Amazon FSx maintenance windows",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("file_system", "lustre"),),
                owner=Owner.CUSTOMER,
                because="The customer chooses between scratch file systems, whose servers are not replaced, and persistent ones.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a persistent deployment type for work that must outlive the failure of a server.",
                        if_ignored="On a scratch file system files are lost when a file server fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="using-fsx-lustre",
                        title="File system deployment options for FSx for Lustre",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("file_system", ("ontap", "openzfs", "windows")),),
                owner=Owner.CUSTOMER,
                because="The customer chooses the deployment type, Single-AZ or Multi-AZ, when it creates the file system.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Multi-AZ file systems that tolerate the temporary loss of an Availability Zone.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a Multi-AZ deployment type for files that must stay available when a zone fails.",
                        if_ignored="A Single-AZ file system is unavailable as long as its zone is.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_OntapFileSystemConfiguration",
                        title="OntapFileSystemConfiguration",
                        read="2026-11",
                        quote="A high availability file system configured for Multi-AZ redundancy to tolerate temporary Availability Zone (AZ) unavailability.",
                    ),
                    Citation(
                        of=FSX_API,
                        page="API_CreateFileSystemWindowsConfiguration",
                        title="CreateFileSystemWindowsConfiguration",
                        read="2026-11",
                    ),
                    Citation(
                        of=FSX_API,
                        page="API_CreateFileSystemOpenZFSConfiguration",
                        title="CreateFileSystemOpenZFSConfiguration",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="Scratch file systems promise no durability: data are not replicated, and failed file servers are not replaced.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the durable copy of the data elsewhere, for example in Amazon S3.",
                        if_ignored="Files are lost when a file server fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="using-fsx-lustre",
                        title="File system deployment options for FSx for Lustre",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("file_system", "lustre"), ("lustre_deployment", "persistent")),
                owner=Owner.CUSTOMER,
                because="For a persistent file system the customer may name the KMS key, and writes its policy.",
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                        quote="If you create a persistent file system, you can specify the AWS KMS key to encrypt the data with.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="Scratch file systems are encrypted with keys that Amazon FSx manages; there is no key to choose.",
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="encryption-at-rest",
                        title="Encrypting data at rest",
                        read="2026-11",
                        quote="If you create a scratch file system, the data is encrypted using keys managed by Amazon FSx.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("file_system", "openzfs"),),
                owner=Owner.CUSTOMER,
                because="The customer may name the KMS key when it creates the file system.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name the KMS key in the custom create flow and write its key policy.",
                        if_ignored="The quick create flow uses the AWS managed key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_OPENZFS_GUIDE,
                        page="encryption-rest",
                        title="Encryption at rest",
                        read="2026-11",
                        quote="If you create a file system using the Quick create flow, the data is encrypted using the AWS managed key.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("file_system", "lustre"),),
                owner=Owner.CUSTOMER,
                because="The customer chooses the weekly 30-minute window in which Amazon FSx patches the Lustre software.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches inside the window, typically once every several weeks; file operations wait and are retried meanwhile.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window, and schedule one at least every 14 days.",
                        if_ignored="A default window is assigned; without a window within 14 days the patch is applied all the same.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="maintenance-windows",
                        title="Amazon FSx for Lustre maintenance windows",
                        read="2026-11",
                        quote="If you have no time preference, then a 30-minute default window is assigned.",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("file_system", "ontap"),),
                owner=Owner.CUSTOMER,
                because="The customer chooses the weekly window in which Amazon FSx patches the file system.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the maintenance window, and schedule one at least every 14 days.",
                        if_ignored="Amazon FSx assigns a window; without one within 14 days it proceeds all the same.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_ONTAP_GUIDE,
                        page="maintenance-windows",
                        title="Optimizing performance with Amazon FSx maintenance windows",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("file_system", "openzfs"),),
                owner=Owner.CUSTOMER,
                because="The customer may move the weekly maintenance window of the file system.",
                sources=(
                    Citation(
                        of=FSX_OPENZFS_GUIDE,
                        page="maintenance-windows",
                        title="Modifying file system maintenance windows",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("file_system", "windows"),),
                owner=Owner.CUSTOMER,
                because="The customer chooses day and time of the weekly window in which Amazon FSx patches the Windows Server software.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose day and time of the maintenance window.",
                        if_ignored="Amazon FSx assigns a default window.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FSX_WINDOWS_GUIDE,
                        page="maintenance-windows",
                        title="Working with Amazon FSx maintenance windows",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("file_system", "lustre"),),
                owner=Owner.AWS,
                because="Amazon FSx patches the Lustre software that it manages.",
                sources=(
                    Citation(
                        of=FSX_LUSTRE_GUIDE,
                        page="maintenance-windows",
                        title="Amazon FSx for Lustre maintenance windows",
                        read="2026-11",
                        quote="Amazon FSx for Lustre performs routine software patching for the Lustre software it manages.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("file_system", "windows"),),
                owner=Owner.AWS,
                because="Amazon FSx patches the Windows Server software that it manages.",
                sources=(
                    Citation(
                        of=FSX_WINDOWS_GUIDE,
                        page="maintenance-windows",
                        title="Working with Amazon FSx maintenance windows",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="restore-testing",
                when=(("file_system", "lustre"), ("lustre_deployment", "scratch")),
                owner=Owner.NOT_APPLICABLE,
                because="A scratch file system has no backups that could be restored.",
                sources=(
                    Citation(
                        of=FSX_API,
                        page="API_CreateBackup",
                        title="CreateBackup",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FSX_WINDOWS_GUIDE,
                title="Amazon FSx for Windows File Server User Guide",
                read="2026-11",
            ),
            Citation(
                of=FSX_LUSTRE_GUIDE,
                page="encryption-fsxl",
                title="Data encryption in Amazon FSx for Lustre",
                read="2026-11",
            ),
        ),
    ),
)
