"""Services of the family developer tools."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

CLOUD9_GUIDE = Source(
    id="cloud9-user-guide", title="AWS Cloud9 User Guide", url="https://docs.aws.amazon.com/cloud9/latest/user-guide/"
)

Q_DEVELOPER_GUIDE = Source(
    id="q-developer-user-guide",
    title="Amazon Q Developer User Guide",
    url="https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/",
)

SERVICES = (
    Service(
        id="bugbust",
        name="AWS BugBust",
        lifecycle=Lifecycle.RETIRED,
        categories=("developer-tools",),
        iam=("bugbust",),
    ),
    Service(
        id="cdk",
        name="AWS Cloud Development Kit",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
    ),
    Service(
        id="cli",
        name="AWS Command Line Interface",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
    ),
    Service(
        id="cloud9",
        name="AWS Cloud9",
        lifecycle=Lifecycle.CLOSED,
        categories=("developer-tools",),
        names=("Cloud9",),
        sdk=("cloud9",),
        cloudformation=("AWS::Cloud9::",),
        terraform=("aws_cloud9_",),
        iam=("cloud9",),
        uses=(
            Uses(profile="platform-on-instances", when=(("environment", "ec2"),)),
            Uses(profile="aws-software-on-customer-hardware", when=(("environment", "ssh"),)),
        ),
        asks=(
            Circumstance(
                name="environment",
                values=("ec2", "ssh"),
                question="Does the environment run on an EC2 instance that AWS Cloud9 manages, or over SSH on a machine of your own?",
                find_out="Read type of the environment (aws cloud9 describe-environments).",
                signs=(
                    Sign(
                        resource="AWS::Cloud9::EnvironmentEC2",
                        reads=(("*", "ec2"),),
                    ),
                    Sign(
                        resource="aws_cloud9_environment_ec2",
                        reads=(("*", "ec2"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                when=(("environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Calls to AWS Cloud9 are kept beyond the event history only if the customer has a trail.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Records calls to the service as CloudTrail events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on a CloudTrail trail to track activity in the environments.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="Turn on AWS CloudTrail in your AWS account to track activity in your environment.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="Calls to AWS Cloud9 are kept beyond the event history only if the customer has a trail.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Records calls to the service as CloudTrail events.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on a CloudTrail trail to track activity in the environments.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="Turn on AWS CloudTrail in your AWS account to track activity in your environment.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="AWS Cloud9 does not back environments up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the environment as it is, without copies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep code under source control, and back the environment up often.",
                        if_ignored="With the environment or its disk, unsaved work is lost.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="AWS Cloud9 does not perform automatic backups.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="AWS Cloud9 does not back environments up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the environment as it is, without copies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep code under source control, and back the environment up often.",
                        if_ignored="With the environment or its disk, unsaved work is lost.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="AWS Cloud9 does not perform automatic backups.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("environment", "ec2"),),
                owner=Owner.AWS,
                because="On the instance of an EC2 environment, security patches of the system packages are installed automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs operating-system security patches and updates after the environment is launched.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check that the updates arrive, start stopped environments often enough, and rebuild on a newer platform when it ends.",
                        if_ignored="An environment that is seldom started is seldom patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="AWS Cloud9 EC2 environment automatically installs operating system security patches and updates after the environment is launched.",
                    ),
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Cloud9",
                        read="2026-11",
                        quote="By default, AWS Cloud9 EC2 development environments automatically install security patches for the instances' system packages.",
                    ),
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="AWS Cloud9 does not perform automatic software updates.",
                    ),
                ),
                contested="The page on the IDE says that AWS Cloud9 performs no automatic software updates; two pages on security say that system packages of EC2 environments are patched automatically. The latter are specific to the operating system and were followed; the former is read as speaking of other software.",
            ),
            Fact(
                concern="guest-os-patching",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="An SSH environment runs on a machine that the customer brings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Patches only the packages of the IDE.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the operating system of the machine.",
                        if_ignored="The machine keeps its known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="your own cloud-compute resource for an SSH environment",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Who may join an environment is decided by its owner.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the membership and access level of each environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Share environments only with people who may use the owner's credentials.",
                        if_ignored="Members can act with the AWS credentials of the environment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="Sharing your environment may put your AWS access credentials at risk.",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="Who may join an environment is decided by its owner.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the membership and access level of each environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Share environments only with people who may use the owner's credentials.",
                        if_ignored="Members can act with the AWS credentials of the environment.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="ide",
                        title="Working with the AWS Cloud9 IDE",
                        read="2026-11",
                        quote="Sharing your environment may put your AWS access credentials at risk.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="The machine behind an SSH environment is brought, kept and replaced by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Connects to the machine over SSH and installs the IDE's software on it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Provide, maintain and retire the machine.",
                        if_ignored="Without the machine the environment cannot be opened.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="your own cloud-compute resource for an SSH environment",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("environment", "ec2"),),
                owner=Owner.AWS,
                because="The packages that the IDE needs are patched when the environment is loaded.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the packages that AWS Cloud9 requires each time the environment is loaded.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Open the environment from time to time, so that the packages are patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="These packages are patched automatically when the environment is loaded.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("environment", "ssh"),),
                owner=Owner.AWS,
                because="The packages that the IDE needs are patched when the environment is loaded.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the packages that AWS Cloud9 requires each time the environment is loaded.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Open the environment from time to time, so that the packages are patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="These packages are patched automatically when the environment is loaded.",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("environment", "ec2"),),
                owner=Owner.CUSTOMER,
                because="Development tools, the pre-installed ones included, are updated by the people who use them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs AWS CLI, AWS SAM CLI and AWS CDK once, when the environment is created.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the tools and all other software in the environment.",
                        if_ignored="The tools stay on the version they were installed with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="Updates to these tools must be manually installed by AWS Cloud9 users or their administrators.",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("environment", "ssh"),),
                owner=Owner.CUSTOMER,
                because="Development tools, the pre-installed ones included, are updated by the people who use them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Installs AWS CLI, AWS SAM CLI and AWS CDK once, when the environment is created.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the tools and all other software in the environment.",
                        if_ignored="The tools stay on the version they were installed with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Software updates and patching",
                        read="2026-11",
                        quote="Updates to these tools must be manually installed by AWS Cloud9 users or their administrators.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("environment", "ec2"),),
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use browsers and clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Cloud9",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("environment", "ssh"),),
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use browsers and clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD9_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Cloud9",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUD9_GUIDE,
                page="vulnerability-analysis-and-management",
                title="Software updates and patching",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudcontrol",
        name="AWS Cloud Control API",
        categories=("developer-tools",),
        sdk=("cloudcontrol",),
        terraform=("aws_cloudcontrolapi_",),
    ),
    Service(
        id="cloudshell",
        name="AWS CloudShell",
        categories=("developer-tools",),
        iam=("cloudshell",),
    ),
    Service(
        id="codeartifact",
        name="AWS CodeArtifact",
        categories=("developer-tools",),
        sdk=("codeartifact",),
        cloudformation=("AWS::CodeArtifact::",),
        terraform=("aws_codeartifact_",),
        iam=("codeartifact",),
        prowler=("codeartifact",),
        security_hub=("CodeArtifact",),
    ),
    Service(
        id="codebuild",
        name="AWS CodeBuild",
        categories=("developer-tools",),
        sdk=("codebuild",),
        cloudformation=("AWS::CodeBuild::",),
        terraform=("aws_codebuild_",),
        iam=("codebuild",),
        prowler=("codebuild",),
        security_hub=("CodeBuild",),
        asff=("AwsCodeBuildProject",),
    ),
    Service(
        id="codecatalyst",
        name="Amazon CodeCatalyst",
        lifecycle=Lifecycle.CLOSED,
        categories=("developer-tools",),
        sdk=("codecatalyst",),
        terraform=("aws_codecatalyst_",),
        iam=("codecatalyst",),
    ),
    Service(
        id="codecommit",
        name="AWS CodeCommit",
        categories=("developer-tools",),
        sdk=("codecommit",),
        cloudformation=("AWS::CodeCommit::",),
        terraform=("aws_codecommit_",),
        iam=("codecommit",),
        prowler=("codecommit",),
        asff=("AwsCodeCommitRepository",),
    ),
    Service(
        id="codeconnections",
        name="AWS CodeConnections",
        categories=("developer-tools",),
        names=("codestar-connections",),
        sdk=("codeconnections", "codestar-connections"),
        cloudformation=("AWS::CodeConnections::", "AWS::CodeStarConnections::"),
        terraform=("aws_codeconnections_", "aws_codestarconnections_"),
        iam=("codeconnections", "codestar-connections"),
    ),
    Service(
        id="codedeploy",
        name="AWS CodeDeploy",
        categories=("developer-tools",),
        sdk=("codedeploy",),
        cloudformation=("AWS::CodeDeploy::",),
        terraform=("aws_codedeploy_",),
        iam=("codedeploy", "codedeploy-commands-secure"),
    ),
    Service(
        id="codeguru",
        name="Amazon CodeGuru",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("developer-tools",),
        iam=("codeguru",),
    ),
    Service(
        id="codeguru-reviewer",
        name="Amazon CodeGuru Reviewer",
        kind=ServiceKind.PART,
        parent="codeguru",
        lifecycle=Lifecycle.CLOSED,
        categories=("developer-tools",),
        sdk=("codeguru-reviewer",),
        cloudformation=("AWS::CodeGuruReviewer::",),
        terraform=("aws_codegurureviewer_",),
        iam=("codeguru-reviewer",),
        security_hub=("CodeGuruReviewer",),
    ),
    Service(
        id="codeguru-security",
        name="Amazon CodeGuru Security",
        kind=ServiceKind.PART,
        parent="codeguru",
        lifecycle=Lifecycle.RETIRED,
        categories=("developer-tools",),
        sdk=("codeguru-security",),
        iam=("codeguru-security",),
    ),
    Service(
        id="codeguruprofiler",
        name="Amazon CodeGuru Profiler",
        kind=ServiceKind.PART,
        parent="codeguru",
        categories=("developer-tools",),
        sdk=("codeguruprofiler",),
        cloudformation=("AWS::CodeGuruProfiler::",),
        terraform=("aws_codeguruprofiler_",),
        iam=("codeguru-profiler",),
        security_hub=("CodeGuruProfiler",),
    ),
    Service(
        id="codepipeline",
        name="AWS CodePipeline",
        categories=("developer-tools",),
        sdk=("codepipeline",),
        cloudformation=("AWS::CodePipeline::",),
        terraform=("aws_codepipeline",),
        iam=("codepipeline",),
        prowler=("codepipeline",),
        asff=("AwsCodePipelinePipeline",),
    ),
    Service(
        id="codestar",
        name="AWS CodeStar",
        lifecycle=Lifecycle.RETIRED,
        categories=("developer-tools",),
        sdk=("codestar",),
        cloudformation=("AWS::CodeStar::",),
        iam=("codestar",),
    ),
    Service(
        id="codestar-notifications",
        name="AWS CodeStar Notifications",
        categories=("developer-tools",),
        sdk=("codestar-notifications",),
        cloudformation=("AWS::CodeStarNotifications::",),
        terraform=("aws_codestarnotifications_",),
        iam=("codestar-notifications",),
    ),
    Service(
        id="corretto",
        name="Amazon Corretto",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
    ),
    Service(
        id="fis",
        name="AWS Fault Injection Service",
        categories=("developer-tools",),
        names=("fault-injection-service",),
        sdk=("fis",),
        cloudformation=("AWS::FIS::",),
        terraform=("aws_fis_",),
        iam=("fis",),
    ),
    Service(
        id="infrastructure-composer",
        name="AWS Infrastructure Composer",
        kind=ServiceKind.SOFTWARE,
        parent="cloudformation",
        categories=("developer-tools",),
    ),
    Service(
        id="kiro",
        name="Kiro",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("developer-tools",),
    ),
    Service(
        id="qdeveloper",
        name="Amazon Q Developer",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("developer-tools",),
        names=("Amazon CodeWhisperer", "Amazon Q", "CodeWhisperer", "Q Developer"),
        iam=("codewhisperer", "q", "qdeveloper", "user-subscriptions"),
        uses=(Uses(profile="managed-models"),),
        asks=(
            Circumstance(
                name="tier",
                values=("free", "pro"),
                question="Which tier do the users have: Free or Pro?",
                find_out="Look at the subscriptions in the Amazon Q Developer console; without one a user is on the Free tier.",
            ),
        ),
        facts=(
            Fact(
                concern="content-use-by-provider",
                when=(("tier", "free"),),
                owner=Owner.CUSTOMER,
                because="AWS may use questions, answers and generated code of the Free tier to improve the service, unless the customer opts out.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers an AI services opt-out policy in AWS Organizations and a setting in the IDE.",
                        enabled_by_default=False,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Opt out in every environment in which Amazon Q is used, if you do not want your content to be used.",
                        if_ignored="AWS may use the content, for model training too.",
                    ),
                ),
                sources=(
                    Citation(
                        of=Q_DEVELOPER_GUIDE,
                        page="service-improvement",
                        title="Amazon Q Developer service improvement",
                        read="2026-11",
                        quote="We may use certain content from Amazon Q Developer Free tier for service improvement.",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                when=(("tier", "pro"),),
                owner=Owner.NOT_APPLICABLE,
                because="AWS does not use content of the Pro tier to improve the service, so there is nothing to opt out of.",
                sources=(
                    Citation(
                        of=Q_DEVELOPER_GUIDE,
                        page="service-improvement",
                        title="Amazon Q Developer service improvement",
                        read="2026-11",
                        quote="We do not use content from Amazon Q Developer Pro or Amazon Q Business for service improvement.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=Q_DEVELOPER_GUIDE,
                page="data-protection",
                title="Data protection in Amazon Q Developer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="sam",
        name="AWS Serverless Application Model",
        kind=ServiceKind.SOFTWARE,
        parent="cloudformation",
        categories=("developer-tools",),
    ),
    Service(
        id="sdk",
        name="AWS SDKs",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
    ),
    Service(
        id="xray",
        name="AWS X-Ray",
        categories=("developer-tools",),
        names=("x-ray",),
        sdk=("xray",),
        cloudformation=("AWS::XRay::",),
        terraform=("aws_xray_",),
        iam=("xray",),
        asff=("AwsXrayEncryptionConfig",),
    ),
)
