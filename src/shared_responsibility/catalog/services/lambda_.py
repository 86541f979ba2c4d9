"""AWS Lambda and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    CLOUDFRONT_GUIDE,
    INSPECTOR_GUIDE,
    LAMBDA_GUIDE,
)

ENCRYPTION_GUIDANCE = Source(
    id="encryption-best-practices",
    title="AWS Prescriptive Guidance, Encryption best practices and features for AWS services",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/",
)
LAMBDA_OPERATOR_GUIDE = Source(
    id="lambda-operator-guide",
    title="AWS Lambda Operator Guide",
    url="https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/",
    suffix="",
)
LAMBDA_SECURITY_PAPER = Source(
    id="security-overview-aws-lambda",
    title="Security Overview of AWS Lambda",
    url="https://docs.aws.amazon.com/whitepapers/latest/security-overview-aws-lambda/",
)

SERVICES = (
    Service(
        id="lambda",
        name="AWS Lambda",
        categories=("abstracted-services", "compute"),
        names=("Lambda functions", "Lambda event functions", "aws-lambda", "awslambda"),
        modes=(
            Mode(name="AWS Lambda@Edge", when=(("package", "zip"),), id="lambda-edge"),
            Mode(
                name="AWS Lambda Managed Instances",
                when=(("compute", "managed-instances"),),
                id="lambda-managed-instances",
            ),
        ),
        sdk=("lambda", "lambda-core"),
        cloudformation=(
            "AWS::Lambda::",
            "AWS::Serverless::CapacityProvider",
            "AWS::Serverless::Function",
            "AWS::Serverless::LayerVersion",
            "AWS::Serverless::NetworkConnector",
        ),
        terraform=(
            "aws_lambda_",
            "aws_lambdacore_",
        ),
        iam=("lambda",),
        prowler=("awslambda",),
        security_hub=("Lambda",),
        asff=("AwsLambdaFunction", "AwsLambdaLayerVersion"),
        uses=(Uses(profile="functions"),),
        asks=(
            Circumstance(
                name="package",
                values=("image", "zip"),
                question="Is the function deployed as a .zip archive or as a container image?",
                find_out="Read PackageType (aws lambda get-function-configuration).",
                signs=(
                    Sign(
                        resource="AWS::Lambda::Function",
                        path="PackageType",
                        reads=(("image", "image"), ("zip", "zip")),
                        absent="zip",
                    ),
                    Sign(
                        resource="AWS::Serverless::Function",
                        path="PackageType",
                        reads=(("image", "image"), ("zip", "zip")),
                        absent="zip",
                    ),
                ),
            ),
            Circumstance(
                name="runtime",
                values=("customer-managed", "deprecated", "managed", "os-only"),
                given=(("package", "zip"),),
                marked=("customer-managed", "deprecated"),
                question=(
                    "Which runtime does the function use: a supported one that Lambda manages, an OS-only one (provided.*), "
                    "a deprecated one, or a customer-managed one named by its ARN?"
                ),
                find_out="Read Runtime (aws lambda get-function-configuration) and compare it with the table of supported runtimes.",
                signs=(
                    # What the pages below still support tells nothing: it may be deprecated by the time that the template is read.
                    Sign(
                        resource="AWS::Lambda::Function",
                        path="Runtime",
                        reads=(
                            ("custom", "customer-managed"),
                            ("dotnet[68]", "deprecated"),
                            ("dotnetcore[123].[01]", "deprecated"),
                            ("go1.x", "deprecated"),
                            ("java8", "deprecated"),
                            ("nodejs", "deprecated"),
                            ("nodejs1[02468].x", "deprecated"),
                            ("nodejs20.x", "deprecated"),
                            ("nodejs4.3", "deprecated"),
                            ("nodejs4.3-edge", "deprecated"),
                            ("nodejs[68].10", "deprecated"),
                            ("provided", "deprecated"),
                            ("provided.al2", "deprecated"),
                            ("provided.al2023", "os-only"),
                            ("python2.7", "deprecated"),
                            ("python3.10", "deprecated"),
                            ("python3.[6789]", "deprecated"),
                            ("ruby2.[57]", "deprecated"),
                            ("ruby3.2", "deprecated"),
                        ),
                    ),
                    Sign(
                        resource="AWS::Serverless::Function",
                        path="Runtime",
                        reads=(
                            ("custom", "customer-managed"),
                            ("dotnet[68]", "deprecated"),
                            ("dotnetcore[123].[01]", "deprecated"),
                            ("go1.x", "deprecated"),
                            ("java8", "deprecated"),
                            ("nodejs", "deprecated"),
                            ("nodejs1[02468].x", "deprecated"),
                            ("nodejs20.x", "deprecated"),
                            ("nodejs4.3", "deprecated"),
                            ("nodejs4.3-edge", "deprecated"),
                            ("nodejs[68].10", "deprecated"),
                            ("provided", "deprecated"),
                            ("provided.al2", "deprecated"),
                            ("provided.al2023", "os-only"),
                            ("python2.7", "deprecated"),
                            ("python3.10", "deprecated"),
                            ("python3.[6789]", "deprecated"),
                            ("ruby2.[57]", "deprecated"),
                            ("ruby3.2", "deprecated"),
                        ),
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-csharp",
                        title="Building Lambda functions with C#",
                        read="2026-11",
                        quote="Lambda provides the following runtimes for .NET languages:",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-golang",
                        title="Building Lambda functions with Go",
                        read="2026-11",
                        quote="The Go 1.x managed runtime for Lambda is deprecated.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-java",
                        title="Building Lambda functions with Java",
                        read="2026-11",
                        quote="Lambda supports the following Java runtimes.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-nodejs",
                        title="Building Lambda functions with Node.js",
                        read="2026-11",
                        quote="Lambda supports the following Node.js runtimes.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-python",
                        title="Building Lambda functions with Python",
                        read="2026-11",
                        quote="Lambda supports the following Python runtimes.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-ruby",
                        title="Building Lambda functions with Ruby",
                        read="2026-11",
                        quote="Lambda supports the following Ruby runtimes.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-runtimes",
                        title="Lambda runtimes",
                        read="2026-11",
                        quote="Each major programming language release has a separate runtime",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-provided",
                        title="When to use Lambda's OS-only runtimes",
                        read="2026-11",
                    ),
                ),
            ),
            Circumstance(
                name="update_mode",
                values=("auto", "function-update", "manual"),
                given=(("package", "zip"),),
                question="Which runtime update mode does the function have: Auto, Function update or Manual?",
                find_out="Read UpdateRuntimeOn (aws lambda get-runtime-management-config); it is Auto unless somebody changed it.",
                signs=(
                    Sign(
                        resource="AWS::Lambda::Function",
                        path="RuntimeManagementConfig.UpdateRuntimeOn",
                        reads=(("auto", "auto"), ("functionupdate", "function-update"), ("manual", "manual")),
                        absent="auto",
                    ),
                    Sign(
                        resource="AWS::Serverless::Function",
                        path="RuntimeManagementConfig.UpdateRuntimeOn",
                        reads=(("auto", "auto"), ("functionupdate", "function-update"), ("manual", "manual")),
                        absent="auto",
                    ),
                ),
            ),
            Circumstance(
                name="compute",
                values=("default", "managed-instances"),
                marked=("managed-instances",),
                question="Does the function run on Lambda's own fleet, or on Lambda Managed Instances in your account?",
                find_out="Read CapacityProviderConfig (aws lambda get-function-configuration); without one it runs on Lambda's own fleet.",
                signs=(
                    Sign(
                        resource="AWS::Lambda::Function",
                        path="CapacityProviderConfig",
                        reads=(("*", "managed-instances"),),
                        absent="default",
                    ),
                    Sign(
                        resource="AWS::Serverless::Function",
                        path="CapacityProviderConfig",
                        reads=(("*", "managed-instances"),),
                        absent="default",
                    ),
                    Sign(resource="AWS::Lambda::CapacityProvider", reads=(("*", "managed-instances"),)),
                    Sign(resource="AWS::Serverless::CapacityProvider", reads=(("*", "managed-instances"),)),
                ),
            ),
            Circumstance(
                name="vpc_attached",
                question="Is the function attached to subnets of a VPC of yours?",
                find_out="Read VpcConfig.SubnetIds (aws lambda get-function-configuration).",
                signs=(
                    Sign(
                        resource="AWS::Lambda::Function",
                        path="VpcConfig.SubnetIds",
                        reads=(("*", True),),
                        absent=False,
                    ),
                    Sign(
                        resource="AWS::Serverless::Function",
                        path="VpcConfig.SubnetIds",
                        reads=(("*", True),),
                        absent=False,
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="add-on-and-extension-updates",
                owner=Owner.CUSTOMER,
                because="Layers and extensions are chosen and attached by the customer; Lambda does not change them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Publish new versions of your layers and extensions and redeploy the functions that use them.",
                        if_ignored="The function goes on using the layer version that it names.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-configuration",
                        title="Configuration and vulnerability analysis in AWS Lambda",
                        read="2026-11",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-customer-managed",
                        title="Customer-managed runtimes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The function's code, and the client that calls it, are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Retries failed asynchronous invocations and those of some event sources.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Let the calling client retry failed synchronous invocations.",
                        if_ignored="A failed synchronous invocation is not repeated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a dead-letter queue or a failure destination for asynchronous invocations.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write code that several invocations can run at once in the same environment: thread-safe, with no state shared between them.",
                        when=(("compute", "managed-instances"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-core-concepts",
                        title="Core concepts",
                        read="2026-11",
                        quote="Each execution environment can handle multiple invocations simultaneously",
                    ),
                ),
            ),
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="Libraries that are packaged with the function or its layers are the customer's to update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the libraries and the AWS SDK that come with a managed runtime.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the libraries that you package with the function, and redeploy it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-configuration",
                        title="Configuration and vulnerability analysis in AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="Lambda checks IAM permissions if it is told to; who the end user is, the application must find out.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose AuthType AWS_IAM for a function URL, or authenticate the callers in the function or in front of it.",
                        if_ignored="A function URL with AuthType NONE and a public resource policy is open to anybody.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="urls-auth",
                        title="Control access to Lambda function URLs",
                        read="2026-11",
                        quote="Lambda doesn't perform any authentication before invoking your function.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Lambda always encrypts environment variables, deployment packages and layer archives at rest.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts environment variables, uploaded packages and layers, event filter criteria and durable execution data.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="See to the encryption of the S3 bucket yourself if the code stays in self-managed S3 code storage.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-encryption-at-rest",
                        title="Data encryption at rest for AWS Lambda",
                        read="2026-11",
                        quote="AWS Lambda always provides at-rest encryption for the following resources",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="Lambda encrypts and decrypts what it stores with a KMS key, by default one that AWS owns.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="encrypt-zip-package",
                        title="Encrypting Lambda .zip deployment packages",
                        read="2026-11",
                        quote="By default, Lambda uses an AWS owned key.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-encryption-at-rest",
                        title="Data encryption at rest for AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Lambda stores values that the customer has encrypted beforehand; encrypting them is the customer's choice.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers encryption helpers in the console for the values of environment variables.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on the encryption helpers for sensitive environment variables and decrypt them in the handler.",
                        if_ignored="Whoever may read the function's configuration sees the values in plain text.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ENCRYPTION_GUIDANCE,
                        page="lambda",
                        title="Encryption best practices for AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="container-image-patching",
                when=(("package", "image"),),
                owner=Owner.CUSTOMER,
                because="A function runs its image as it was deployed; a patched base image reaches it only by a new build.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updated base images for Lambda.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the function's image from the latest base image and redeploy it.",
                        if_ignored="The function keeps the vulnerabilities of the image that it was deployed with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="you're responsible for rebuilding your function's container image from the latest base image",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-update",
                        title="Understanding how Lambda manages runtime version updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Code, events and results are the customer's content.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep identifying information out of names, tags and other free-form fields.",
                        if_ignored="It might be picked up in diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-dataprotection",
                        title="Data protection in AWS Lambda",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Lambda does not move a function off a deprecated runtime; changing the runtime is the customer's act.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the deprecation dates of its runtimes and tells the owners of affected functions.",
                        when=(("runtime", ("deprecated", "managed", "os-only")),),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the function to a supported runtime, or to a base image that has one, before the deprecation date.",
                        if_ignored=(
                            "The function still runs, but may get no security patches and no technical support; "
                            "later Lambda blocks creating and then updating functions with that runtime."
                        ),
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Ask the publisher of the runtime about its lifecycle: Lambda sends no notices about customer-managed runtimes.",
                        when=(("runtime", "customer-managed"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-support-policy",
                        title="Runtime deprecation",
                        read="2026-11",
                        quote="we may no longer apply security patches or updates to that runtime",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="cmr-lifecycle",
                        title="Runtime lifecycle",
                        read="2026-11",
                        quote="Lambda doesn't send notifications about customer-managed runtimes.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Lambda runs functions in several Availability Zones, so that one zone's failure does not stop them.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("compute", "default"),),
                owner=Owner.AWS,
                because="Nobody but AWS can log in to the machines that run functions.",
                sources=(Citation(of=LAMBDA_GUIDE, page="welcome", title="What is AWS Lambda?", read="2026-11"),),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "default"),),
                owner=Owner.AWS,
                because="Lambda manages the fleet that runs functions, its operating system included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the operating system of the fleet under the functions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating-system layer inside your image by rebuilding it.",
                        when=(("package", "image"),),
                    ),
                ),
                sources=(Citation(of=LAMBDA_GUIDE, page="welcome", title="What is AWS Lambda?", read="2026-11"),),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("compute", "managed-instances"),),
                owner=Owner.AWS,
                because="The instances stand in the customer's account, but Lambda patches their operating system.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the operating system of the managed instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating-system layer inside your image by rebuilding it.",
                        when=(("package", "image"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances",
                        title="Lambda Managed Instances",
                        read="2026-11",
                        quote="without managing instance lifecycles, operating system and language runtime patching, routing, load balancing, or scaling policies",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "default"), ("vpc_attached", False)),
                owner=Owner.NOT_APPLICABLE,
                because="Without a VPC attachment there is nothing to choose: Lambda spreads the function over zones by itself.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "default"), ("vpc_attached", True)),
                owner=Owner.CUSTOMER,
                because="A function in a VPC can run only in the zones of the subnets that the customer names.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name subnets in at least two Availability Zones in the function's VPC settings.",
                        if_ignored="The loss of the one zone stops the function.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                when=(("compute", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="The instances run in the subnets that the customer gives the capacity provider.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Launches three instances by default, for resilience against the loss of a zone.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the capacity provider subnets in several Availability Zones.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-scaling",
                        title="Scaling Lambda Managed Instances",
                        read="2026-11",
                        quote="It launches three by default for AZ resiliency",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-capacity-providers",
                        title="Capacity providers",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The customer writes the policies of the people who manage functions and of the roles that functions take on.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each function an execution role with only the permissions that it needs.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant lambda:PassCapacityProvider only for the capacity providers that somebody needs, and create the operator role.",
                        when=(("compute", "managed-instances"),),
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-dataprotection",
                        title="Data protection in AWS Lambda",
                        read="2026-11",
                        quote="each user is given only the permissions necessary to fulfill their job duties",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-security",
                        title="Security and permissions",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Whether a customer managed key replaces the AWS owned or AWS managed one is the customer's choice.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key for environment variables, packages, filter criteria or durable execution data where you must control the key.",
                        if_ignored="Lambda uses a key of its own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-encryption-at-rest",
                        title="Data encryption at rest for AWS Lambda",
                        read="2026-11",
                        quote="You can optionally configure Lambda to use a customer managed key",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("package", "image"),),
                owner=Owner.CUSTOMER,
                because="An updated base image takes effect when the customer rebuilds and redeploys.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Decide how often you rebuild and redeploy the function's image.",
                        if_ignored="The function keeps the base image that it was built on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-update",
                        title="Understanding how Lambda manages runtime version updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("update_mode", ("function-update", "manual")),),
                owner=Owner.CUSTOMER,
                because="In these modes a runtime update waits for the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Decide when the function gets the new runtime version, by updating the function or by naming the version.",
                        if_ignored="The runtime stays as it is and is not patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="If you don't update your function, then Lambda doesn't update the runtime.",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                when=(("compute", "default"),),
                owner=Owner.AWS,
                because="Lambda clears memory before it gives it to an execution environment.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Clear /tmp and global variables yourself between invocations that must not see each other's data.",
                        if_ignored="Later invocations in the same execution environment can read them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_OPERATOR_GUIDE,
                        page="execution-environment",
                        title="Understanding the Lambda execution environment",
                        read="2026-11",
                        quote="Lambda scrubs the memory before it is assigned to an execution environment.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                when=(("compute", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="The instances stand in the customer's VPC.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the subnets and security groups of the capacity provider.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-capacity-providers",
                        title="Capacity providers",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("compute", "managed-instances"),),
                owner=Owner.AWS,
                because="Lambda launches and manages the instances in the customer's account through the operator role.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Provisions the EC2 instances of the capacity provider and takes them away again.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the operator role, and choose instance requirements and limits in the capacity provider.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances",
                        title="Lambda Managed Instances",
                        read="2026-11",
                        quote="AWS automatically provisions suitable instances and spins up function execution environments.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-operator-role",
                        title="Lambda operator role for Lambda Managed Instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("package", "image"),),
                owner=Owner.CUSTOMER,
                because="Updates of the runtime reach an image function only when its image is rebuilt.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes each new runtime version as a base image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image on the updated base image and deploy the function again.",
                        if_ignored="The function keeps the runtime version that its image was built on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-update",
                        title="Understanding how Lambda manages runtime version updates",
                        read="2026-11",
                        quote="Lambda also publishes each new runtime version as a container image.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("runtime", "customer-managed"), ("update_mode", "auto")),
                owner=Owner.CUSTOMER,
                because="The publisher of a customer-managed runtime rolls its updates out; Lambda decides nothing about them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Publish new versions of your runtime and roll them out to the functions that use it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="cmr-using",
                        title="Using a customer-managed runtime",
                        read="2026-11",
                        quote="The runtime publisher creates the runtime, publishes its versions, and rolls out updates.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("update_mode", "auto"),),
                owner=Owner.AWS,
                because="Runtime versions bring fixes and minor releases, and in Auto mode Lambda applies them.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-update",
                        title="Understanding how Lambda manages runtime version updates",
                        read="2026-11",
                        quote="By default, for functions using managed runtimes, Lambda applies runtime updates automatically.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("update_mode", ("function-update", "manual")),),
                owner=Owner.CUSTOMER,
                because="Outside Auto mode a new runtime version waits until the customer updates the function or names the version.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the function regularly, or name a newer runtime version.",
                        if_ignored="A function in the mode Manual keeps its runtime version indefinitely; one in the mode Function update keeps it until its next update.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="lambda/client/put_runtime_management_config",
                        title="Lambda / Client / put_runtime_management_config",
                        read="2026-11",
                        quote="The function will use this runtime version indefinitely.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("package", "image"),),
                owner=Owner.AWS,
                because="Lambda publishes the base images, with an operating system and in most cases a language runtime.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updated base images for Lambda with security patches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Look after the base image yourself if it is not one of AWS's.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="Lambda is responsible for curating and publishing security updates for all supported managed runtimes and container images.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="images-create",
                        title="Create a Lambda function using a container image",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="Lambda curates and publishes the security updates of the runtimes and base images that it supports.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new runtime versions and base images with the latest patches.",
                    ),
                ),
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
            Fact(
                concern="patch-publication",
                when=(("runtime", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="The publisher of a customer-managed runtime controls its contents, updates and lifecycle.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Publish patched versions of the runtime, or see that the account you take it from does.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-customer-managed",
                        title="Customer-managed runtimes",
                        read="2026-11",
                        quote="customer-managed runtimes give you full control over the runtime contents, updates, and lifecycle",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                when=(("runtime", "deprecated"),),
                owner=Owner.NOT_APPLICABLE,
                because="AWS no longer undertakes to patch a deprecated runtime, so there are no patches to count on.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-support-policy",
                        title="Runtime deprecation",
                        read="2026-11",
                        quote="we may no longer apply security patches or updates to that runtime",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("package", "image"),),
                owner=Owner.CUSTOMER,
                because="The runtime of an image function is part of the image, which the customer rebuilds and redeploys.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes each new runtime version as a base image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image from the latest base image and redeploy the function.",
                        if_ignored="The function runs the unpatched runtime of its image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="you're responsible for rebuilding your function's container image from the latest base image",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-update",
                        title="Understanding how Lambda manages runtime version updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("runtime", "customer-managed"), ("update_mode", "auto")),
                owner=Owner.CUSTOMER,
                because="Patches of a customer-managed runtime come from its publisher, who rolls them out.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Publish a patched version of the runtime and roll it out to the alias that functions use, or see that its publisher does.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="cmr-using",
                        title="Using a customer-managed runtime",
                        read="2026-11",
                        quote="The runtime publisher creates the runtime, publishes its versions, and rolls out updates.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("runtime", "deprecated"), ("update_mode", "auto")),
                owner=Owner.CUSTOMER,
                because="Lambda may no longer patch a deprecated runtime, whatever the update mode says.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the function to a supported runtime.",
                        if_ignored="The function runs on a runtime that is provided as-is and may contain known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-support-policy",
                        title="Runtime deprecation",
                        read="2026-11",
                        quote="Such deprecated runtimes are provided 'as-is', without any warranties",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("update_mode", "auto"),),
                owner=Owner.AWS,
                because="In Auto mode, the default, Lambda applies runtime updates to the function.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Moves existing functions to new runtime versions, in two phases.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Roll back to the earlier runtime version in the rare event that an update does not fit the function.",
                    ),
                ),
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
            Fact(
                concern="required-patch-application",
                when=(("update_mode", "function-update"),),
                owner=Owner.CUSTOMER,
                because="The patched runtime is applied only when the customer updates the function.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies the latest runtime version whenever the function is updated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the function regularly, or set it to Auto mode.",
                        if_ignored="Lambda does not update the runtime.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="you're responsible for regularly updating your function",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("update_mode", "manual"),),
                owner=Owner.CUSTOMER,
                because="The function stays on the runtime version that the customer named.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Leaves the pinned runtime version in place.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Name the latest runtime version, and go back to Auto mode as soon as you can.",
                        if_ignored="The function is not patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtime-management-shared",
                        title="Understanding the shared responsibility model for Lambda runtime management",
                        read="2026-11",
                        quote="you're responsible for updating your function to use the latest runtime version",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The function's resource-based policy says which accounts and services may invoke it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant invocation only to the principals that need it, and check for public access, for example with IAM Access Analyzer.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="urls-auth",
                        title="Control access to Lambda function URLs",
                        read="2026-11",
                        quote="your function's resource-based policy is always in effect and must grant public access",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Lambda adds execution environments as requests arrive.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                        quote="Lambda launches another instance of your function to handle the increased load",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                when=(("compute", "managed-instances"),),
                owner=Owner.AWS,
                because="Lambda scales the instances by their use of CPU, within the limits of the capacity provider.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan for growth and set the limits of the capacity provider.",
                        if_ignored="Traffic that more than doubles within 5 minutes may be throttled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-scaling",
                        title="Scaling Lambda Managed Instances",
                        read="2026-11",
                        quote="If your traffic more than doubles within 5 minutes, you may see throttles",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances",
                        title="Lambda Managed Instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("runtime", "os-only"),),
                owner=Owner.CUSTOMER,
                because="An OS-only runtime brings an operating system; the language runtime or binary in it is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild and redeploy the binary, or the language runtime that you package, when it has security updates.",
                        if_ignored="The function keeps the binary or runtime that was deployed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="runtimes-provided",
                        title="When to use Lambda's OS-only runtimes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page leaves the security configuration of the service to the customer.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-dataprotection",
                        title="Data protection in AWS Lambda",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Lambda's API endpoints speak only TLS 1.2 and later.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2, better 1.3, with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-infrastructure",
                        title="Infrastructure security in AWS Lambda",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="sizing-and-limits",
                owner=Owner.CUSTOMER,
                because="Concurrency is capped by a quota and by reservations that the customer sets.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Reserve concurrency for critical functions and ask for a higher quota in time.",
                        if_ignored="Functions share 1,000 concurrent executions in a Region, and requests above that are throttled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="security-resilience",
                        title="Resilience in AWS Lambda",
                        read="2026-11",
                        quote="Lambda automatically scales to handle 1,000 concurrent executions per Region",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                when=(("compute", "default"),),
                owner=Owner.AWS,
                because="Execution environments run in microVMs that are never shared between accounts.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances",
                        title="Lambda Managed Instances",
                        read="2026-11",
                    ),
                    Citation(
                        of=LAMBDA_OPERATOR_GUIDE,
                        page="execution-environment",
                        title="Understanding the Lambda execution environment",
                        read="2026-11",
                        quote="Execution environments are never shared across functions and MicroVMs are never shared across AWS accounts.",
                    ),
                    Citation(
                        of=LAMBDA_SECURITY_PAPER,
                        page="lambda-isolation-technologies",
                        title="Lambda isolation technologies",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                when=(("runtime", "customer-managed"),),
                owner=Owner.CUSTOMER,
                because="The publisher of a shared runtime can run any code with the permissions of the function.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use runtimes only from publishers that you trust, and block others with service control policies.",
                        if_ignored="A publisher can push code that runs with the function's execution role.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="cmr-using",
                        title="Using a customer-managed runtime",
                        read="2026-11",
                        quote="Use customer-managed runtimes only from publishers that you trust.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="cmr-permissions",
                        title="Sharing and controlling access to customer-managed runtimes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="A new major language version is another runtime identifier, or another base image, which the customer chooses.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Change the runtime identifier, or build on a newer base image, and test the function with it.",
                        if_ignored="Shortly after a runtime is deprecated, creating functions with it and updating functions that use it are blocked.",
                    ),
                ),
                sources=(
                    Citation(of=LAMBDA_GUIDE, page="lambda-runtimes", title="Lambda runtimes", read="2026-11"),
                    Citation(
                        of=BOTO3,
                        page="lambda/client/create_function",
                        title="Lambda / Client / create_function",
                        read="2026-11",
                        quote="Lambda blocks creating new functions and updating existing functions shortly after each runtime is deprecated.",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Lambda sends each function's logs to CloudWatch Logs if the execution role allows it; watching them is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Captures the logs of all invocations and sends them to CloudWatch Logs.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow the execution role to create log groups and streams and to put log events, and set alarms.",
                        if_ignored="Without these permissions no logs are stored.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="monitoring-cloudwatchlogs",
                        title="Sending Lambda function logs to CloudWatch Logs",
                        read="2026-11",
                        quote="provided your function's execution role has the necessary permissions",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                when=(("compute", "default"),),
                owner=Owner.AWS,
                because="Each function has execution environments of its own, which no other function shares.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates the execution environments of different functions from each other.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put code that must not trust each other into different functions, with execution roles of their own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_OPERATOR_GUIDE,
                        page="execution-environment",
                        title="Understanding the Lambda execution environment",
                        read="2026-11",
                        quote="Execution environments are never shared across functions and MicroVMs are never shared across AWS accounts.",
                    ),
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances",
                        title="Lambda Managed Instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-separation",
                when=(("compute", "managed-instances"),),
                owner=Owner.CUSTOMER,
                because="On Managed Instances functions share instances, and the containers they run in are no security boundary.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the functions of different capacity providers on different instances.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use a capacity provider of its own for each group of functions that trust each other.",
                        if_ignored="Functions that do not trust each other share instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="lambda-managed-instances-security",
                        title="Security and permissions",
                        read="2026-11",
                        quote="All functions assigned to the same capacity provider must be mutually trusted.",
                    ),
                ),
            ),
            Fact(
                concern="workload-vulnerability-scanning",
                owner=Owner.CUSTOMER,
                because="Functions and layers are scanned only if the customer turns on a scanner such as Amazon Inspector.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Amazon Inspector scanning of functions and layers; the SDK in the runtime itself is not scanned.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Activate Lambda standard scanning, and code scanning where you want it, and read the findings.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="governance-code-scanning",
                        title="Automate security assessments for Lambda with Amazon Inspector",
                        read="2026-11",
                    ),
                    Citation(
                        of=INSPECTOR_GUIDE,
                        page="scanning_resources_lambda",
                        title="Amazon Inspector Lambda standard scanning",
                        read="2026-11",
                        quote="only scans dependencies uploaded with the function code or inherited from a layer",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LAMBDA_GUIDE,
                page="security-dataprotection",
                title="Data protection in AWS Lambda",
                read="2026-11",
            ),
            Citation(
                of=CLOUDFRONT_GUIDE,
                page="lambda-at-edge-function-restrictions",
                title="Restrictions on Lambda@Edge",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="lambda-microvms",
        name="AWS Lambda MicroVMs",
        kind=ServiceKind.SUB_PRODUCT,
        parent="lambda",
        categories=("compute",),
        names=("Lambda MicroVM images", "Lambda MicroVMs"),
        sdk=("lambda-microvms",),
        cloudformation=("AWS::Lambda::MicrovmImage", "AWS::Serverless::MicrovmImage"),
        terraform=("aws_lambdamicrovms_",),
        uses=(Uses(profile="containers-on-serverless-compute"),),
        facts=(
            Fact(
                concern="container-image-patching",
                owner=Owner.CUSTOMER,
                because="Lambda builds the image from the customer's Dockerfile, and builds a new version only when told to.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds the image on a base image that Lambda manages.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Trigger a new image version to take up a newer base image, application code or configuration.",
                        if_ignored="The image stays on the base, code and configuration of its last version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="microvms-images",
                        title="MicroVM images",
                        read="2026-11",
                        quote="Each update you trigger creates a new MicroVM image version.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="MicroVM images can be built only on base images that Lambda publishes.",
                sources=(
                    Citation(
                        of=LAMBDA_GUIDE,
                        page="microvms-how-it-works",
                        title="AWS Lambda MicroVMs core concepts",
                        read="2026-11",
                        quote="You must use a Lambda-published managed base image as the foundation",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LAMBDA_GUIDE,
                page="microvms-how-it-works",
                title="AWS Lambda MicroVMs core concepts",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="lambda-web",
        name="AWS Lambda Web Functions",
        kind=ServiceKind.SUB_PRODUCT,
        parent="lambda",
        categories=("compute",),
        names=("Lambda Web Functions",),
        sdk=("lambda-web",),
        cloudformation=(
            "AWS::Lambda::WebFunction",
            "AWS::Lambda::WebFunctionEndpoint",
            "AWS::Lambda::WebFunctionRevision",
            "AWS::Serverless::WebFunction",
        ),
        uses=(Uses(profile="functions"),),
        sources=(
            Citation(
                of=LAMBDA_GUIDE,
                page="web-functions-runtimes",
                title="Lambda Web Function runtimes",
                read="2026-11",
            ),
        ),
    ),
)
