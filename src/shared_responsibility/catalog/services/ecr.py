"""Amazon Elastic Container Registry (Amazon ECR) and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import EKS_BEST, INSPECTOR_GUIDE

DLC_GUIDE = Source(
    id="deep-learning-containers-developer-guide",
    title="AWS Deep Learning Containers Developer Guide",
    url="https://docs.aws.amazon.com/deep-learning-containers/latest/devguide/",
)
DLC_SITE = Source(
    id="deep-learning-containers-site",
    title="AWS Deep Learning Containers documentation",
    url="https://aws.github.io/deep-learning-containers/",
)
ECR_API = Source(
    id="ecr-api-reference",
    title="Amazon ECR API Reference",
    url="https://docs.aws.amazon.com/AmazonECR/latest/APIReference/",
)
ECR_GUIDE = Source(
    id="ecr-user-guide",
    title="Amazon ECR User Guide",
    url="https://docs.aws.amazon.com/AmazonECR/latest/userguide/",
)

ECR_API_API_ENCRYPTIONCONFIGURATION = Citation(
    of=ECR_API,
    page="API_EncryptionConfiguration",
    title="EncryptionConfiguration",
    read="2026-11",
)
ECR_DATA_PROTECTION = Citation(
    of=ECR_GUIDE,
    page="data-protection",
    title="Data protection in Amazon ECR",
    read="2026-11",
)
ECR_ENCRYPTION_AT_REST = Citation(
    of=ECR_GUIDE,
    page="encryption-at-rest",
    title="Encryption at rest",
    read="2026-11",
    quote="This does not require any action on your part",
)
ECR_IMAGE_SCANNING = Citation(
    of=ECR_GUIDE,
    page="image-scanning",
    title="Scan images for software vulnerabilities in Amazon ECR",
    read="2026-11",
)
ECR_IMAGE_SCANNING_ENHANCED = Citation(
    of=ECR_GUIDE,
    page="image-scanning-enhanced",
    title="Scan images for OS and programming language package vulnerabilities in Amazon ECR",
    read="2026-11",
)
EKS_BEST_IMAGE_SECURITY = Citation(
    of=EKS_BEST,
    page="image-security",
    title="Image security",
    read="2026-11",
    quote="Images with a HIGH or CRITICAL vulnerability should be deleted or rebuilt.",
)

SERVICES = (
    Service(
        id="app-container-deep-learning",
        name="AWS Deep Learning Containers",
        kind=ServiceKind.SOFTWARE,
        parent="ecr",
        categories=("artificial-intelligence",),
        names=("DLC",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="A patched image reaches nothing that runs already: the customer pulls it and deploys again.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new images for supported framework versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild your images on the patched base and replace running containers.",
                        if_ignored="Containers go on running on the image that they were started from.",
                    ),
                ),
                sources=(Citation(of=DLC_GUIDE, page="support-policy", title="Support Policy", read="2026-11"),),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="After the end of patch a framework version gets no more fixes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the end of patch of each framework version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to a supported framework version before its end of patch.",
                        if_ignored="The version no longer receives security patches or bug fixes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DLC_SITE,
                        page="reference/support_policy",
                        title="Framework Support Policy",
                        read="2026-11",
                        quote="The date after which a framework version no longer receives security patches or bug fixes.",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS patches the framework versions that it lists as supported.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched images of supported framework versions until their end of patch.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check the end of patch of the framework versions that you run.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DLC_GUIDE,
                        page="support-policy",
                        title="Support Policy",
                        read="2026-11",
                        quote="If the framework version is labeled Supported in the AWS Deep Learning Containers Framework Support Policy table, it gets security patches.",
                    ),
                ),
            ),
        ),
        sources=(Citation(of=DLC_GUIDE, page="support-policy", title="Support Policy", read="2026-11"),),
    ),
    Service(
        id="ecr",
        name="Amazon Elastic Container Registry (Amazon ECR)",
        categories=("abstracted-services", "containers"),
        names=(
            "Amazon EC2 Container Registry",
            "Amazon ECR",
            "Amazon ECR Public",
            "Amazon Elastic Container Registry",
            "Elastic Container Registry",
        ),
        sdk=("ecr", "ecr-public"),
        cloudformation=("AWS::ECR::",),
        terraform=("aws_ecr_", "aws_ecrpublic_"),
        iam=("ecr", "ecr-public"),
        prowler=("ecr",),
        security_hub=("ECR",),
        asff=("AwsEcrContainerImage", "AwsEcrRepository"),
        uses=(
            Uses(
                profile="abstracted-service",
            ),
        ),
        asks=(
            Circumstance(
                name="scanning",
                values=("basic", "enhanced"),
                question="Does the registry use basic scanning, or enhanced scanning by Amazon Inspector?",
                find_out="Read scanType (aws ecr get-registry-scanning-configuration).",
                signs=(
                    Sign(
                        resource="AWS::ECR::RegistryScanningConfiguration",
                        path="ScanType",
                        reads=(("BASIC", "basic"), ("ENHANCED", "enhanced")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="ECR encrypts every repository without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts images with AES-256 and keys that Amazon S3 manages where no KMS key was chosen.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose KMS encryption when you create the repository, if you need a key of your own.",
                    ),
                ),
                sources=(ECR_ENCRYPTION_AT_REST, ECR_API_API_ENCRYPTIONCONFIGURATION),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="ECR keeps images in S3 buckets that it manages, and encrypts and decrypts them there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts layers and manifests when they are pushed and decrypts them when they are pulled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the grants on a customer managed key in place.",
                        if_ignored="Without the grant ECR can neither encrypt new images nor hand out old ones.",
                    ),
                ),
                sources=(ECR_ENCRYPTION_AT_REST,),
            ),
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="ECR keeps the images that are pushed; it does not change them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reports the vulnerabilities that its scans find.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild images on patched bases, push them, and roll them out.",
                        if_ignored="Images keep their known vulnerabilities.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Expire old images with lifecycle policies that leave what still runs.",
                        if_ignored="Outdated images can be deployed by mistake.",
                    ),
                ),
                sources=(EKS_BEST_IMAGE_SECURITY, ECR_DATA_PROTECTION),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The images, and what is in them, stay the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores the images and protects the infrastructure under them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what is pushed, keep confidential data out of names and tags, and expire old images.",
                    ),
                ),
                sources=(ECR_DATA_PROTECTION,),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="ECR replicates images only where a replication rule says so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Copies images to the Regions and accounts of the rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write replication rules for each Region, and the registry policy of a destination account.",
                        if_ignored="Images stay in the Region to which they were pushed.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ECR_GUIDE,
                        page="registry-settings-configure",
                        title="Configuring private image replication in Amazon ECR",
                        read="2026-11",
                        quote="Configure replication per Region for your private registry.",
                    ),
                ),
            ),
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="How images are scanned is set for the registry by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers basic scanning by ECR and enhanced scanning by Amazon Inspector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose basic or enhanced scanning, and the filters for scan on push or continuous scanning.",
                    ),
                ),
                sources=(
                    ECR_IMAGE_SCANNING,
                    Citation(
                        of=INSPECTOR_GUIDE,
                        page="scanning-ecr",
                        title="Scanning Amazon Elastic Container Registry container images with Amazon Inspector",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="The scanners and their vulnerability data are AWS's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the scanners and keeps their vulnerability data current.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans operating-system packages against the CVE database when an image is pushed or a scan is asked for.",
                        when=(("scanning", "basic"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans operating-system and language packages, on push or continuously, and sends an event for new findings.",
                        when=(("scanning", "enhanced"),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Receive the events and look at the findings.",
                    ),
                ),
                sources=(ECR_IMAGE_SCANNING, ECR_IMAGE_SCANNING_ENHANCED),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="ECR reports; it repairs no image.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Shows findings in the console and sends them to EventBridge.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Delete or rebuild images with serious findings, and replace them where they run.",
                    ),
                ),
                sources=(EKS_BEST_IMAGE_SECURITY, ECR_IMAGE_SCANNING),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Whoever pushes or pulls needs an IAM policy of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates IAM and repository policies together; a denial wins.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow ecr:GetAuthorizationToken and the actions on the repositories that each role needs.",
                        if_ignored="Nobody can log in to the registry.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ECR_GUIDE,
                        page="repository-policies",
                        title="Private repository policies in Amazon ECR",
                        read="2026-11",
                    ),
                    Citation(
                        of=EKS_BEST,
                        page="image-security",
                        title="Image security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The kind of key is chosen for each repository when it is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers S3 managed keys, the AWS managed key aws/ecr, and customer managed keys.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key at creation; keep a customer managed key in the same Region and do not revoke its grants.",
                        if_ignored="With the grant revoked the images cannot be used.",
                    ),
                ),
                sources=(ECR_ENCRYPTION_AT_REST, ECR_API_API_ENCRYPTIONCONFIGURATION),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The registry has a public endpoint; keeping traffic inside the VPC is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates every request to the public endpoint and offers interface endpoints.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create VPC endpoints with endpoint policies for your own repositories.",
                        if_ignored="The default endpoint policy allows every repository of the Region, foreign accounts included.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EKS_BEST,
                        page="image-security",
                        title="Image security",
                        read="2026-11",
                        quote="ECR registries can be accessed from the Internet so long as the request has been authenticated and authorized by IAM",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A repository is closed to other accounts until the customer opens it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the policies of repositories and registry.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write repository policies that open a repository only to those who need it.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=ECR_GUIDE,
                        page="repository-policies",
                        title="Private repository policies in Amazon ECR",
                        read="2026-11",
                        quote="By default, only the AWS account that created the repository has access to the repository.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="The security settings of repositories and registry are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers settings for scanning, replication, encryption and lifecycle.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set scanning, lifecycle and replication for the registry, and encryption for each repository.",
                    ),
                ),
                sources=(ECR_DATA_PROTECTION,),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                owner=Owner.CUSTOMER,
                because="The images are the customer's; AWS's scanners help where they are turned on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the kind of scan that the registry is set to.",
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans for vulnerabilities in operating-system packages only.",
                        when=(("scanning", "basic"),),
                    ),
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Scans for vulnerabilities in operating-system and language packages, on push or continuously.",
                        when=(("scanning", "enhanced"),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Turn scan on push on or start scans, and read the findings.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Scan language packages by other means, or turn on enhanced scanning.",
                        when=(("scanning", "basic"),),
                        if_ignored="Vulnerable libraries in the image are not found.",
                    ),
                ),
                sources=(ECR_IMAGE_SCANNING, ECR_IMAGE_SCANNING_ENHANCED),
            ),
        ),
        sources=(
            Citation(
                of=ECR_GUIDE,
                page="security",
                title="Security in Amazon Elastic Container Registry",
                read="2026-11",
            ),
            ECR_DATA_PROTECTION,
        ),
    ),
)
