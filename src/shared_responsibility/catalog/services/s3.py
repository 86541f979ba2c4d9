"""Amazon Simple Storage Service (Amazon S3) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import OUTPOSTS_RACK_GUIDE, S3_GUIDE

S3_OUTPOSTS_GUIDE = Source(
    id="s3-on-outposts-user-guide",
    title="Amazon S3 on Outposts User Guide",
    url="https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/",
)

SERVICES = (
    Service(
        id="s3",
        name="Amazon Simple Storage Service (Amazon S3)",
        categories=("abstracted-services", "storage"),
        names=("Amazon S3", "S3", "Simple Storage Service", "simple-storage-service"),
        sdk=("s3", "s3control"),
        cloudformation=("AWS::S3::",),
        terraform=(
            "aws_canonical_",
            "aws_s3_",
            "aws_s3_access_",
            "aws_s3_account_",
            "aws_s3_bucket",
            "aws_s3_object",
            "aws_s3_objects",
            "aws_s3control_",
        ),
        iam=("s3",),
        prowler=("s3",),
        security_hub=("S3",),
        asff=("AwsS3AccessPoint", "AwsS3AccountPublicAccessBlock", "AwsS3Bucket", "AwsS3Object"),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="encryption",
                values=("sse-c", "sse-kms", "sse-s3"),
                marked=("sse-c",),
                question="Which keys encrypt the objects: Amazon S3's own (SSE-S3), AWS KMS keys (SSE-KMS or DSSE-KMS), or keys sent with every request (SSE-C)?",
                find_out="Read the default encryption of the bucket (aws s3api get-bucket-encryption), and the encryption of single objects in an S3 Inventory report.",
                signs=(
                    Sign(
                        resource="AWS::S3::Bucket",
                        path="BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm",
                        reads=(("AES256", "sse-s3"), ("aws:kms*", "sse-kms")),
                        absent="sse-s3",
                    ),
                ),
            ),
            Circumstance(
                name="unencrypted_objects",
                marked=(True,),
                question="Does the bucket still hold objects that were uploaded without encryption before 5 January 2023?",
                find_out="Look at the encryption status in an S3 Inventory report or in S3 Storage Lens.",
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Since 5 January 2023 Amazon S3 encrypts every new object, and a bucket without any encryption cannot be had; objects that were stored unencrypted before stay so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts every new object with SSE-S3 unless the request or the bucket asks for another server-side encryption.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose another default (SSE-KMS, DSSE-KMS) where policy demands keys of your own.",
                        if_ignored="New objects are encrypted with SSE-S3.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="UsingServerSideEncryption",
                        title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                        read="2026-11",
                        quote="Starting January 5, 2023, all new object uploads to Amazon S3 are automatically encrypted at no additional cost",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="default-encryption-faq",
                        title="Default encryption FAQ",
                        read="2026-11",
                        quote="SSE-S3, which uses 256-bit Advanced Encryption Standard (AES-256), is automatically applied to all new buckets",
                    ),
                ),
                since="2023-01",
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("unencrypted_objects", True),),
                owner=Owner.CUSTOMER,
                because="Default encryption works on new objects only: objects stored unencrypted before it stay so until the customer rewrites them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers S3 Batch Operations to copy objects in place with encryption, and S3 Inventory to find them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Find the unencrypted objects and rewrite them, for example with S3 Batch Operations.",
                        if_ignored="The old objects stay unencrypted.",
                        evidence="An S3 Inventory report without objects whose encryption status is NOT-SSE.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="serv-side-encryption",
                        title="Protecting data using server-side encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Amazon S3 encrypts objects as it writes them to disk and decrypts them as they are read, with whatever key was chosen.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts each object with a key of its own (256-bit AES-GCM).",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Send the key with every request that writes or reads an object.",
                        when=(("encryption", "sse-c"),),
                        if_ignored="The request fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="UsingServerSideEncryption",
                        title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                        read="2026-11",
                        quote="Amazon S3 encrypts each object with a unique key.",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="ServerSideEncryptionCustomerKeys",
                        title="Using server-side encryption with customer-provided keys (SSE-C)",
                        read="2026-11",
                        quote="Amazon S3 manages data encryption as it writes to disks and data decryption when you access your objects",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Requests for objects are not recorded unless the customer turns on CloudTrail data events or server access logs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers CloudTrail data events and server access logs, the latter delivered on a best-effort basis.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on CloudTrail data events or server access logging for the buckets that matter, and protect the bucket that receives the logs.",
                        if_ignored="Nobody can tell afterwards who read, wrote or deleted an object.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="cloudtrail-logging-s3-info",
                        title="Amazon S3 CloudTrail events",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="ServerLogs",
                        title="Logging requests with server access logging",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="Amazon S3 keeps what it is given and deletes what it is told to delete; versions, locks and copies have to be turned on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers S3 Versioning, S3 Object Lock, replication and backup through AWS Backup.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on S3 Versioning, and Object Lock or backups where deletion must be survived, and set how long old versions are kept.",
                        if_ignored="An object that is overwritten or deleted by mistake is lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="Versioning",
                        title="Retaining multiple versions of objects with S3 Versioning",
                        read="2026-11",
                        quote="By default, S3 Versioning is disabled on buckets, and you must explicitly enable it.",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="DataDurability",
                        title="Data protection in Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Whoever encrypts before the upload runs the encryption, the keys and the tools.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Objects are copied to another Region only under a replication configuration that the customer adds to the source bucket.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates new objects as the configuration says.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Add a replication configuration with destination buckets and the objects to copy, and run S3 Batch Replication for the objects that are there already.",
                        if_ignored="No copy outside the Region exists; objects from before the configuration are not replicated.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="replication-how-setup",
                        title="Setting up live replication overview",
                        read="2026-11",
                        quote="Amazon S3 doesn't replicate objects retroactively.",
                    ),
                ),
            ),
            Fact(
                concern="data-classification",
                owner=Owner.CUSTOMER,
                because="Only the customer knows what the objects contain; the page on S3 security names classifying the assets as the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Classify the data in each bucket and mark it, for example with tags.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="security",
                        title="Amazon S3 security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="GuardDuty, Security Hub and IAM Access Analyzer watch buckets once the customer has turned them on.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may reach buckets and objects is said by IAM roles, bucket policies and settings that the customer writes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates the policies at each request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant only the permissions that a task needs, and give applications IAM roles instead of stored access keys.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="security",
                        title="Amazon S3 security",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Amazon S3 stores each object redundantly on several devices, in most storage classes across at least three Availability Zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Detects and repairs lost redundancy and checks the integrity of the data with checksums.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the storage class; keep data that must survive the loss of a zone out of One Zone-IA.",
                        if_ignored="Objects in S3 One Zone-IA exist in a single Availability Zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="DataDurability",
                        title="Data protection in Amazon S3",
                        read="2026-11",
                        quote="redundantly store objects on multiple devices across a minimum of three Availability Zones",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="SSE-S3 is the default; which keys protect the objects instead, and who may use them, is for the customer to say.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Disables SSE-C for every new general purpose bucket, and for existing buckets of accounts without SSE-C objects, since April 2026.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose SSE-KMS where access to the key must be controlled and logged, and write the key policy.",
                        if_ignored="Objects are encrypted with keys that Amazon S3 manages, on which no key policy can be set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow SSE-C for the bucket by setting BlockedEncryptionTypes to NONE.",
                        when=(("encryption", "sse-c"),),
                        if_ignored="Uploads with SSE-C are refused with HTTP 403.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="ServerSideEncryptionCustomerKeys",
                        title="Using server-side encryption with customer-provided keys (SSE-C)",
                        read="2026-11",
                        quote="Starting April 2026, SSE-C is disabled by default for all new general purpose buckets",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="blocking-unblocking-s3-c-encryption-gpb",
                        title="Blocking or unblocking SSE-C for a general purpose bucket",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="UsingKMSEncryption",
                        title="Using server-side encryption with AWS KMS keys (SSE-KMS)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("encryption", "sse-c"),),
                owner=Owner.CUSTOMER,
                because="With SSE-C the customer sends the key with every request and Amazon S3 does not store it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Uses the key for the request and does not store it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Generate and keep the keys, and keep track of which key encrypts which object and version.",
                        if_ignored="An object whose key is lost cannot be read any more.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="ServerSideEncryptionCustomerKeys",
                        title="Using server-side encryption with customer-provided keys (SSE-C)",
                        read="2026-11",
                        quote="The only thing that you need to do is manage the encryption keys that you provide.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("encryption", "sse-s3"),),
                owner=Owner.AWS,
                because="With SSE-S3 Amazon S3 manages both the keys of the objects and the root key that encrypts these.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="UsingServerSideEncryption",
                        title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("encryption", "sse-c"),),
                owner=Owner.CUSTOMER,
                because="The keys of SSE-C are the customer's own; a new key means writing the objects again with it.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="ServerSideEncryptionCustomerKeys",
                        title="Using server-side encryption with customer-provided keys (SSE-C)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-rotation",
                when=(("encryption", "sse-s3"),),
                owner=Owner.AWS,
                because="With SSE-S3 the key that encrypts the object keys is rotated by Amazon S3.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="UsingServerSideEncryption",
                        title="Using server-side encryption with Amazon S3 managed keys (SSE-S3)",
                        read="2026-11",
                        quote="it encrypts the key itself with a key that it rotates regularly",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.CUSTOMER,
                because="The customer chooses the Region when it creates the bucket, and what leaves it.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-data-inventory",
                        title="Amazon Simple Storage Service data inventory",
                        read="2026-11",
                        quote="You select locations for your data that put them close to your customers.",
                    ),
                ),
            ),
            Fact(
                concern="resource-inventory",
                owner=Owner.CUSTOMER,
                because="Knowing which buckets exist and auditing their settings is the customer's; AWS offers the tools.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS Config, Tag Editor, S3 Inventory and S3 Storage Lens.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Identify and audit all buckets, and turn on recording in AWS Config.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in Amazon S3",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="New buckets are closed to the public since April 2023, but only the customer can open them or leave them closed, and older buckets were not changed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates every new bucket with all Block Public Access settings on and access control lists off.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave Block Public Access on, turn it on for the account and for buckets from before April 2023, and write bucket policies without wildcard principals.",
                        if_ignored="Buckets from before April 2023 keep the settings they had.",
                        evidence="The findings of IAM Access Analyzer for S3, and the AWS Config rules s3-bucket-public-read-prohibited and s3-bucket-public-write-prohibited.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="create-bucket-faq",
                        title="Default settings for new S3 buckets FAQ",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="about-object-ownership",
                        title="Controlling ownership of objects and disabling ACLs for your bucket",
                        read="2026-11",
                        quote="By default, Object Ownership is set to the Bucket owner enforced setting and all ACLs are disabled.",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
                since="2023-04",
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Which kinds of encryption an upload may ask for is a setting of the bucket; since April 2026 keys that come with the request are off unless somebody allows them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Blocks SSE-C on new buckets, and on existing ones in accounts without any object encrypted that way.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave SSE-C blocked, block it on older buckets, or allow it where a workload needs it.",
                        if_ignored="Buckets in accounts that hold SSE-C objects keep allowing it; elsewhere uploads with SSE-C are refused.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="ServerSideEncryptionCustomerKeys",
                        title="Using server-side encryption with customer-provided keys (SSE-C)",
                        read="2026-11",
                        quote="Starting April 2026, SSE-C is disabled by default for all new general purpose buckets and existing buckets in accounts with no SSE-C encrypted objects.",
                    ),
                ),
                since="2026-04",
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The S3 endpoints take HTTPS, and plain HTTP too unless the bucket policy refuses it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Deny requests without TLS in the bucket policy (aws:SecureTransport).",
                        if_ignored="Clients can still reach the bucket over unencrypted HTTP.",
                        evidence="The AWS Config rule s3-bucket-ssl-requests-only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon S3",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="security",
                title="Amazon S3 security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3-express-one-zone",
        name="Amazon S3 Express One Zone",
        kind=ServiceKind.SUB_PRODUCT,
        parent="s3",
        categories=("abstracted-services", "storage"),
        names=("S3 Express One Zone", "S3 directory buckets"),
        cloudformation=("AWS::S3Express::",),
        terraform=("aws_s3_directory_",),
        iam=("s3express",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Objects in directory buckets are encrypted by default; unencrypted uploads are not permitted.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-express-data-protection",
                        title="Data protection and encryption",
                        read="2026-11",
                        quote="Unencrypted uploads to directory buckets aren't permitted.",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="A directory bucket lives in the one zone that the customer picks; what must survive that zone has to be kept elsewhere as well.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Pick the Availability Zone, and keep a second copy in another storage class or zone if the data cannot be recreated.",
                        if_ignored="The data are unavailable, or lost, with the zone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-express-differences",
                        title="How is S3 Express One Zone different?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Amazon S3 keeps the data redundantly on several devices, but within a single Availability Zone.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-express-differences",
                        title="How is S3 Express One Zone different?",
                        read="2026-11",
                        quote="your data is redundantly stored on multiple devices within a single Availability Zone",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The zonal and Regional endpoints answer over TLS only.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-express-data-protection",
                        title="Data protection and encryption",
                        read="2026-11",
                        quote="S3 Express One Zone can only be accessed through HTTPS (TLS).",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="s3-express-data-protection",
                title="Data protection and encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3-glacier-storage-classes",
        name="Amazon S3 Glacier storage classes",
        kind=ServiceKind.FEATURE,
        parent="s3",
        categories=("abstracted-services", "storage"),
        names=("S3 Glacier Deep Archive", "S3 Glacier Flexible Retrieval", "S3 Glacier Instant Retrieval"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="The three S3 Glacier storage classes store objects redundantly across at least three Availability Zones.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="DataDurability",
                        title="Data protection in Amazon S3",
                        read="2026-11",
                        quote="S3 Glacier Deep Archive redundantly store objects on multiple devices across a minimum of three Availability Zones",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="DataDurability",
                title="Data protection in Amazon S3",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3-object-lambda",
        name="Amazon S3 Object Lambda",
        kind=ServiceKind.SUB_PRODUCT,
        parent="s3",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("abstracted-services", "storage"),
        names=("S3 Object Lambda",),
        cloudformation=("AWS::S3ObjectLambda::",),
        iam=("s3-object-lambda",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The Lambda function that transforms the objects is the customer's; it has to make sure that the function overwrites or deletes nothing by mistake.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="olap-best-practices",
                        title="Best practices and guidelines for S3 Object Lambda",
                        read="2026-11",
                    ),
                    Citation(
                        of=S3_GUIDE,
                        page="olap-security",
                        title="Security considerations for S3 Object Lambda Access Points",
                        read="2026-11",
                        quote="special consideration by the Lambda function author is required",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The role of the Lambda function and the policies of the access point are written by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Scope the execution role of the function to the smallest set of permissions, and let it read through the presigned URL.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="olap-security",
                        title="Security considerations for S3 Object Lambda Access Points",
                        read="2026-11",
                        quote="Scope the Lambda execution role to the smallest set of permissions possible.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Access is accepted over HTTPS from authenticated principals only.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="olap-security",
                        title="Security considerations for S3 Object Lambda Access Points",
                        read="2026-11",
                        quote="requires that all access be made by authenticated principals (no anonymous access) and over HTTPS",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="olap-security",
                title="Security considerations for S3 Object Lambda Access Points",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3files",
        name="Amazon S3 Files",
        kind=ServiceKind.PART,
        parent="s3",
        categories=("abstracted-services", "storage"),
        sdk=("s3files",),
        cloudformation=("AWS::S3Files::",),
        terraform=("aws_s3files_",),
        iam=("s3files",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=S3_GUIDE,
                title="Amazon Simple Storage Service User Guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3outposts",
        name="Amazon S3 on Outposts",
        kind=ServiceKind.SUB_PRODUCT,
        parent="s3",
        categories=("abstracted-services", "storage"),
        names=("S3 on Outposts",),
        sdk=("s3outposts",),
        cloudformation=("AWS::S3Outposts::",),
        terraform=("aws_s3outposts_",),
        iam=("s3-outposts",),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="placement",
                values=("outposts-rack",),
                question="Where does the resource stand?",
                find_out="S3 on Outposts always stands on an Outposts rack.",
            ),
        ),
        facts=(
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="The buckets live on one Outpost; resilience beyond it takes further Outposts, power and network paths that the customer orders.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Deploy a second Outpost or copy the objects to the Region if they must survive the Outpost or its site.",
                    ),
                ),
                sources=(
                    Citation(
                        of=OUTPOSTS_RACK_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Outposts",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="S3 on Outposts stores the objects redundantly across several devices and servers of the Outpost; nothing leaves the Outpost of itself.",
                sources=(
                    Citation(
                        of=S3_OUTPOSTS_GUIDE,
                        page="S3OutpostsWorkingBuckets",
                        title="Working with S3 on Outposts buckets",
                        read="2026-11",
                        quote="designed to store data durably and redundantly across multiple devices and servers",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="Buckets on an Outpost are reached only through an access point and an endpoint in a VPC, which the customer creates.",
                sources=(
                    Citation(
                        of=S3_OUTPOSTS_GUIDE,
                        page="S3OutpostsWorkingBuckets",
                        title="Working with S3 on Outposts buckets",
                        read="2026-11",
                        quote="you must have an access point for the VPC and an endpoint for the same VPC",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_OUTPOSTS_GUIDE,
                page="S3OutpostsWorkingBuckets",
                title="Working with S3 on Outposts buckets",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3tables",
        name="Amazon S3 Tables",
        kind=ServiceKind.PART,
        parent="s3",
        categories=("abstracted-services", "storage"),
        names=("S3 Tables", "S3 table buckets"),
        sdk=("s3tables",),
        cloudformation=("AWS::S3Tables::",),
        terraform=("aws_s3tables_",),
        iam=("s3tables",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Server access logs of a table bucket are not collected until the customer turns them on.",
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-tables-server-logs",
                        title="Logging requests for S3 Tables using server access logging",
                        read="2026-11",
                        quote="By default, Amazon S3 doesn't collect server access logs for table buckets.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Amazon S3 maintains the tables by itself; how, and whether snapshots and records expire, is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Compacts files, expires snapshots and removes unreferenced files.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set snapshot retention and record expiration as your retention rules demand.",
                        if_ignored="The default maintenance settings apply, and old snapshots are removed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=S3_GUIDE,
                        page="s3-tables-maintenance-overview",
                        title="S3 Tables maintenance",
                        read="2026-11",
                        quote="These options are enabled by default. You can edit or disable these operations",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=S3_GUIDE,
                page="s3-tables-maintenance-overview",
                title="S3 Tables maintenance",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="s3vectors",
        name="Amazon S3 Vectors",
        kind=ServiceKind.PART,
        parent="s3",
        categories=("abstracted-services", "storage"),
        names=("S3 Vectors", "S3 vector buckets"),
        sdk=("s3vectors",),
        cloudformation=("AWS::S3Vectors::",),
        terraform=("aws_s3vectors_",),
        iam=("s3vectors",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=S3_GUIDE,
                title="Amazon Simple Storage Service User Guide",
                read="2026-11",
            ),
        ),
    ),
)
