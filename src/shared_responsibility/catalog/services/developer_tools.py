"""Services of the family developer tools."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import (
    BOTO3,
    SDK_KOTLIN_GUIDE,
)

CDK_GUIDE = Source(
    id="cdk-developer-guide",
    title="AWS Cloud Development Kit (AWS CDK) Developer Guide",
    url="https://docs.aws.amazon.com/cdk/latest/guide/",
)
CLI_GUIDE = Source(
    id="aws-cli-user-guide",
    title="AWS Command Line Interface User Guide",
    url="https://docs.aws.amazon.com/cli/latest/userguide/",
)
CLI_V1_ANNOUNCEMENT = Source(
    id="cli-v1-maintenance-mode",
    title="CLI v1 Maintenance Mode Announcement",
    url="https://aws.amazon.com/blogs/developer/cli-v1-maintenance-mode-announcement",
)
CLOUD9_GUIDE = Source(
    id="cloud9-user-guide", title="AWS Cloud9 User Guide", url="https://docs.aws.amazon.com/cloud9/latest/user-guide/"
)

CLOUDSHELL_GUIDE = Source(
    id="cloudshell-user-guide",
    title="AWS CloudShell User Guide",
    url="https://docs.aws.amazon.com/cloudshell/latest/userguide/",
)
CLOUD_CONTROL_GUIDE = Source(
    id="cloud-control-api-user-guide",
    title="Cloud Control API User Guide",
    url="https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/",
)
CODEARTIFACT_GUIDE = Source(
    id="codeartifact-user-guide",
    title="AWS CodeArtifact User Guide",
    url="https://docs.aws.amazon.com/codeartifact/latest/ug/",
)
CODECATALYST_GUIDE = Source(
    id="codecatalyst-user-guide",
    title="Amazon CodeCatalyst User Guide",
    url="https://docs.aws.amazon.com/codecatalyst/latest/userguide/",
)
CODECOMMIT_GUIDE = Source(
    id="codecommit-user-guide",
    title="AWS CodeCommit User Guide",
    url="https://docs.aws.amazon.com/codecommit/latest/userguide/",
)
CODEDEPLOY_GUIDE = Source(
    id="codedeploy-user-guide",
    title="AWS CodeDeploy User Guide",
    url="https://docs.aws.amazon.com/codedeploy/latest/userguide/",
)
CODEGURU_DETECTORS = Source(
    id="codeguru-detector-library",
    title="Amazon CodeGuru Detector Library",
    url="https://docs.aws.amazon.com/codeguru/detector-library/",
)
CODEGURU_PROFILER_GUIDE = Source(
    id="codeguru-profiler-user-guide",
    title="Amazon CodeGuru Profiler User Guide",
    url="https://docs.aws.amazon.com/codeguru/latest/profiler-ug/",
)
CODEGURU_REVIEWER_GUIDE = Source(
    id="codeguru-reviewer-user-guide",
    title="Amazon CodeGuru Reviewer User Guide",
    url="https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/",
)
CODEGURU_SECURITY_GUIDE = Source(
    id="codeguru-security-user-guide",
    title="Amazon CodeGuru Security User Guide",
    url="https://docs.aws.amazon.com/codeguru/latest/security-ug/",
)
CODEPIPELINE_GUIDE = Source(
    id="codepipeline-user-guide",
    title="AWS CodePipeline User Guide",
    url="https://docs.aws.amazon.com/codepipeline/latest/userguide/",
)
CODEPIPELINE_TEMPLATE = Source(
    id="cloudformation-codepipeline-pipeline-artifactstore",
    title="AWS CloudFormation: AWS::CodePipeline::Pipeline ArtifactStore",
    url="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstore.html",
)
CODESTAR_API = Source(
    id="codestar-api-reference",
    title="AWS CodeStar API Reference",
    url="https://docs.aws.amazon.com/codestar/latest/APIReference/",
)
COMPOSER_GUIDE = Source(
    id="infrastructure-composer-developer-guide",
    title="AWS Infrastructure Composer Developer Guide",
    url="https://docs.aws.amazon.com/application-composer/latest/dg/",
)
CORRETTO_CHANGES = Source(
    id="corretto-27-changelog",
    title="Change Log for Amazon Corretto 27",
    url="https://github.com/corretto/corretto-27/blob/develop/CHANGELOG.md",
)
CORRETTO_GUIDE = Source(
    id="corretto-17-user-guide",
    title="Amazon Corretto 17 User Guide",
    url="https://docs.aws.amazon.com/corretto/latest/corretto-17-ug/",
)
DEVELOPER_TOOLS_CONSOLE_GUIDE = Source(
    id="developer-tools-console-user-guide",
    title="Developer Tools console User Guide",
    url="https://docs.aws.amazon.com/dtconsole/latest/userguide/",
)
FIS_GUIDE = Source(
    id="fis-user-guide",
    title="AWS Fault Injection Service User Guide",
    url="https://docs.aws.amazon.com/fis/latest/userguide/",
)
KIRO_DOCS = Source(
    id="kiro-docs-privacy-and-security",
    title="Kiro documentation: Privacy and security",
    url="https://kiro.dev/docs/privacy-and-security/",
    suffix="",
)
Q_DEVELOPER_GUIDE = Source(
    id="q-developer-user-guide",
    title="Amazon Q Developer User Guide",
    url="https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/",
)
CODEBUILD_GUIDE = Source(
    id="codebuild-user-guide",
    title="AWS CodeBuild User Guide",
    url="https://docs.aws.amazon.com/codebuild/latest/userguide/",
)

SAM_GUIDE = Source(
    id="sam-developer-guide",
    title="AWS Serverless Application Model Developer Guide",
    url="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/",
)
SDK_TOOLS_GUIDE = Source(
    id="aws-sdks-and-tools-reference",
    title="AWS SDKs and Tools Reference Guide",
    url="https://docs.aws.amazon.com/sdkref/latest/guide/",
)
XRAY_GUIDE = Source(
    id="xray-developer-guide",
    title="AWS X-Ray Developer Guide",
    url="https://docs.aws.amazon.com/xray/latest/devguide/",
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
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="A major version of the CDK ends on a date that AWS announces; moving the code is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announced maintenance of version 1 for June 1, 2022 and the end of its support for June 1, 2023.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move CDK code to the supported major version.",
                        if_ignored="Version 1 gets no fixes, critical or otherwise.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CDK_GUIDE,
                        page="security",
                        title="Security for the AWS Cloud Development Kit (AWS CDK)",
                        read="2026-11",
                        quote="The older CDK v1 entered maintenance on June 1, 2022 and ended support on June 1, 2023.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CDK_GUIDE,
                page="security",
                title="Security for the AWS Cloud Development Kit (AWS CDK)",
                read="2026-11",
                quote="The AWS CDK follows the shared responsibility model through the specific Amazon Web Services (AWS) services it supports.",
            ),
        ),
    ),
    Service(
        id="cli",
        name="AWS Command Line Interface",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
        names=(
            "AWS CLI",
            "awscli",
        ),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="The customer decides when it leaves a major version of the AWS CLI.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces maintenance mode and the end of support; version 1 reaches it on July 15, 2027.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move scripts and machines from version 1 to version 2.",
                        if_ignored="Version 1 goes on working without updates and releases.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLI_V1_ANNOUNCEMENT,
                        title="CLI v1 Maintenance Mode Announcement",
                        read="2026-11",
                        quote="AWS CLI v1 will no longer receive updates or releases",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="The AWS CLI is installed by the customer and updated by the customer.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Publishes new versions of the AWS CLI."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update to a recent version of the AWS CLI on every machine that has it.",
                        if_ignored="Older versions lack security improvements, such as a higher minimum version of TLS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLI_GUIDE,
                        page="cli-security-enforcing-tls",
                        title="Enforcing a minimum version of TLS for the AWS CLI",
                        read="2026-11",
                        quote="be sure to update to a recent version of the AWS CLI",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Version 2 asks for TLS 1.2 at least; which version is installed, and with which options it is called, is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Builds version 2 so that it uses TLS 1.2 or later wherever the service supports it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use version 2, keep it recent, and do not turn off certificate checks.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLI_GUIDE,
                        page="cli-security-enforcing-tls",
                        title="Enforcing a minimum version of TLS for the AWS CLI",
                        read="2026-11",
                        quote="no further steps are needed to enforce this minimum",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLI_GUIDE,
                page="security",
                title="Security in the AWS CLI",
                read="2026-11",
            ),
        ),
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
                        if_ignored="An environment that is not loaded is not patched.",
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
                        if_ignored="An environment that is not loaded is not patched.",
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
        names=(
            "Cloud Control API",
            "cloudcontrolapi",
        ),
        sdk=("cloudcontrol",),
        terraform=("aws_cloudcontrolapi_",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Cloud Control API inherits its security from CloudFormation, whose controls the customer sets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the API within the security architecture of CloudFormation.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure the security controls of CloudFormation that apply to the calls and the resource types.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUD_CONTROL_GUIDE,
                        page="security",
                        title="Security in AWS Cloud Control API",
                        read="2026-11",
                        quote="you must configure CloudFormation security controls",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUD_CONTROL_GUIDE,
                page="security",
                title="Security in AWS Cloud Control API",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudshell",
        name="AWS CloudShell",
        categories=("developer-tools",),
        names=("CloudShell",),
        iam=("cloudshell",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="CloudShell patches the system packages of the compute environments by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Installs security patches for the system packages of the compute environments.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSHELL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS CloudShell",
                        read="2026-11",
                        quote="automatically install security patches for the system packages of your compute environments",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may open a shell, and upload or download files, is decided by IAM policies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks each action against the IAM policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Allow only the actions, such as file upload and download, that a role needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSHELL_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for AWS CloudShell",
                        read="2026-11",
                        quote="Use IAM permissions and policies to control access to AWS CloudShell",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="Applications that users install into the compute environment are theirs.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update or remove the third-party applications that you installed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSHELL_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for AWS CloudShell",
                        read="2026-11",
                        quote="if you install third-party applications to the compute environment of AWS CloudShell",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CloudShell is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDSHELL_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS CloudShell",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDSHELL_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS CloudShell",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codeartifact",
        name="AWS CodeArtifact",
        categories=("developer-tools",),
        names=("CodeArtifact",),
        sdk=("codeartifact",),
        cloudformation=("AWS::CodeArtifact::",),
        terraform=("aws_codeartifact_",),
        iam=("codeartifact",),
        prowler=("codeartifact",),
        security_hub=("CodeArtifact",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Assets are encrypted without any act of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all assets in all packages with the KMS key of the domain.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on; specify a key of your own for the domain where you need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEARTIFACT_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="By default, an AWS managed KMS key is used, so you do not need to create a KMS key.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="CodeArtifact encrypts each asset that it stores.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts all assets of a domain with one KMS key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEARTIFACT_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="All assets stored in CodeArtifact are encrypted by using AWS KMS keys",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a domain is chosen when the domain is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS managed key unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Specify a customer managed key when you create the domain, if you need control over the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEARTIFACT_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="You can specify a customer-managed KMS key when you create a domain.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Repositories carry policies that say who may use them.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Evaluates the policy of the repository."),
                    Duty(party="customer", verb=Verb.CONFIGURE, text="Write the policies of domains and repositories."),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codeartifact/client/put_repository_permissions_policy",
                        title="codeartifact / Client / put_repository_permissions_policy",
                        read="2026-11",
                        quote="Sets the resource policy on a repository that specifies permissions to access it.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodeArtifact is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects the traffic with customers and with its downstream dependencies by TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEARTIFACT_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="All communication between customers and CodeArtifact and between CodeArtifact and its downstream dependencies protected using TLS encryption.",
                    ),
                ),
            ),
            Fact(
                concern="third-party-software-and-licences",
                owner=Owner.CUSTOMER,
                because="From where versions of a package may come is said for each package.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces the origin configuration of packages and package groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Block upstream versions of packages that you publish yourself, and outside sources you do not trust.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codeartifact/client/put_package_origin_configuration",
                        title="codeartifact / Client / put_package_origin_configuration",
                        read="2026-11",
                        quote="determines how new versions of a package can be added to a repository",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEARTIFACT_GUIDE,
                page="security-encryption",
                title="Data encryption",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codebuild",
        name="AWS CodeBuild",
        categories=("developer-tools",),
        names=("CodeBuild",),
        sdk=("codebuild",),
        cloudformation=("AWS::CodeBuild::",),
        terraform=("aws_codebuild_",),
        iam=("codebuild",),
        prowler=("codebuild",),
        security_hub=("CodeBuild",),
        asff=("AwsCodeBuildProject",),
        uses=(Uses(profile="containers-on-serverless-compute"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Build artifacts, caches, logs and reports are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts artifacts, caches, logs, reports and the volumes of build fleets.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the encryption of artifacts on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEBUILD_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="are encrypted by default using AWS managed keys",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="CodeBuild encrypts the output of builds with the key of the project.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the build output.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the service role access to the key of the project.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEBUILD_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Making a project public opens its earlier builds too.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Shows results, logs and artifacts of public projects to everybody.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Check logs and artifacts of all builds before a project becomes public.",
                        if_ignored="Builds that ran while the project was private become public with it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codebuild/client/update_project_visibility",
                        title="CodeBuild / Client / update_project_visibility",
                        read="2026-11",
                        quote="including builds that were run when the project was private",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may name a customer managed key when the build project is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the key that was named, and a default key otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the KMS key and write its policy where you must control the key.",
                        if_ignored="AWS managed keys are used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEBUILD_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="If you do not want to use these KMS keys, you must create and configure a customer managed key.",
                    ),
                ),
            ),
            Fact(
                concern="secret-storage",
                owner=Owner.CUSTOMER,
                because="Plain environment variables of a project can be read by everybody who sees the project.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers variables that are read from Parameter Store or Secrets Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep secrets in Parameter Store or Secrets Manager and name them in the project.",
                        if_ignored="Secrets in plain variables are shown in the console and by the CLI.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codebuild/client/create_project",
                        title="CodeBuild / Client / create_project",
                        read="2026-11",
                        quote="We strongly discourage the use of PLAINTEXT environment variables to store sensitive values",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Traffic with CodeBuild, and between it and what it depends on, is protected by TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Protects its endpoints and its own connections with TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use TLS for what the build itself fetches and sends.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEBUILD_GUIDE,
                        page="security-encryption",
                        title="Data encryption",
                        read="2026-11",
                        quote="is protected using TLS connections that are signed using the Signature Version 4 signing process",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEBUILD_GUIDE,
                page="data-protection",
                title="Data protection in AWS CodeBuild",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codecatalyst",
        name="Amazon CodeCatalyst",
        lifecycle=Lifecycle.CLOSED,
        categories=("developer-tools",),
        names=("CodeCatalyst",),
        sdk=("codecatalyst",),
        terraform=("aws_codecatalyst_",),
        iam=("codecatalyst",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodeCatalyst is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODECATALYST_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon CodeCatalyst",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODECATALYST_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in Amazon CodeCatalyst",
                read="2026-11",
                quote="Amazon CodeCatalyst is no longer open to new customers.",
            ),
        ),
    ),
    Service(
        id="codecommit",
        name="AWS CodeCommit",
        categories=("developer-tools",),
        names=("CodeCommit",),
        sdk=("codecommit",),
        cloudformation=("AWS::CodeCommit::",),
        terraform=("aws_codecommit_",),
        iam=("codecommit",),
        prowler=("codecommit",),
        asff=("AwsCodeCommitRepository",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Repositories are encrypted without any act of the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts repositories at rest automatically.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Nothing to turn on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODECOMMIT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeCommit",
                        read="2026-11",
                        quote="CodeCommit repositories are automatically encrypted at rest. No customer action is required.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="CodeCommit encrypts and decrypts the repositories itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts repository data at rest and in transit.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODECOMMIT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeCommit",
                        read="2026-11",
                        quote="CodeCommit repositories are automatically encrypted at rest.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Deleting a repository cannot be undone.",
                duties=(
                    Duty(
                        party="provider", verb=Verb.PROVIDE, text="Deletes all objects and metadata of the repository."
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a mirror, and restrict who may delete repositories.",
                        if_ignored="After the deletion all future push calls fail, and the content is gone.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codecommit/client/delete_repository",
                        title="CodeCommit / Client / delete_repository",
                        read="2026-11",
                        quote="Deleting a repository also deletes all associated objects and metadata.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of a repository can be named when it is created.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Uses the AWS managed key where no other is named."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key for repositories that need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="codecommit/client/create_repository",
                        title="CodeCommit / Client / create_repository",
                        read="2026-11",
                        quote="If no key is specified, the default aws/codecommit Amazon Web Services managed key is used.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodeCommit is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODECOMMIT_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeCommit",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODECOMMIT_GUIDE,
                page="data-protection",
                title="Data protection in AWS CodeCommit",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codeconnections",
        name="AWS CodeConnections",
        categories=("developer-tools",),
        names=(
            "AWS CodeStar Connections",
            "CodeConnections",
            "CodeStar Connections",
            "codestar-connections",
        ),
        sdk=("codeconnections", "codestar-connections"),
        cloudformation=("AWS::CodeConnections::", "AWS::CodeStarConnections::"),
        terraform=("aws_codeconnections_", "aws_codestarconnections_"),
        iam=("codeconnections", "codestar-connections"),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=DEVELOPER_TOOLS_CONSOLE_GUIDE,
                page="security_iam_service-with-iam",
                title="How features in the developer tools console work with IAM",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codedeploy",
        name="AWS CodeDeploy",
        categories=("developer-tools",),
        names=("CodeDeploy",),
        sdk=("codedeploy",),
        cloudformation=("AWS::CodeDeploy::",),
        terraform=("aws_codedeploy_",),
        iam=("codedeploy", "codedeploy-commands-secure"),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="compute_platform",
                values=("ecs", "lambda", "server"),
                question="Where does CodeDeploy deploy to: EC2 instances or servers of your own, AWS Lambda or Amazon ECS?",
                find_out="Read computePlatform of the application (aws deploy get-application).",
                signs=(
                    Sign(
                        resource="AWS::CodeDeploy::Application",
                        path="ComputePlatform",
                        reads=(
                            ("ECS", "ecs"),
                            ("Lambda", "lambda"),
                            ("Server", "server"),
                        ),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what the deployments carry, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEDEPLOY_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeDeploy",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("compute_platform", "server"),),
                owner=Owner.CUSTOMER,
                because="The CodeDeploy agent stands on the customer's instances, and is updated there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the agent and its updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Schedule updates of the agent with AWS Systems Manager, or run the update on the instances.",
                        if_ignored="The agent on the instances stays at its version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEDEPLOY_GUIDE,
                        page="codedeploy-agent-operations-update",
                        title="Update the CodeDeploy agent",
                        read="2026-11",
                        quote="You can also force updates on all supported operating systems by running a command on an instance.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration of the service is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up deployment groups, roles, rollbacks and alarms.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEDEPLOY_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeDeploy",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodeDeploy is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEDEPLOY_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS CodeDeploy",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEDEPLOY_GUIDE,
                page="data-protection",
                title="Data protection in AWS CodeDeploy",
                read="2026-11",
            ),
            Citation(
                of=CODEDEPLOY_GUIDE,
                page="codedeploy-agent-operations-update",
                title="Update the CodeDeploy agent",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codeguru",
        name="Amazon CodeGuru",
        lifecycle=Lifecycle.UNKNOWN,
        categories=("developer-tools",),
        names=("CodeGuru",),
        iam=("codeguru",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=CODEGURU_DETECTORS,
                page="",
                title="Amazon CodeGuru Detector Library",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codeguru-reviewer",
        name="Amazon CodeGuru Reviewer",
        kind=ServiceKind.PART,
        parent="codeguru",
        lifecycle=Lifecycle.CLOSED,
        ended="2025-11",
        categories=("developer-tools",),
        names=("CodeGuru Reviewer",),
        sdk=("codeguru-reviewer",),
        cloudformation=("AWS::CodeGuruReviewer::",),
        terraform=("aws_codegurureviewer_",),
        iam=("codeguru-reviewer",),
        security_hub=("CodeGuruReviewer",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="A repository is analysed only once the customer has associated it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Analyses the pull requests of associated repositories, and whole branches on demand.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the association; new ones cannot be created since November 7, 2025.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEGURU_REVIEWER_GUIDE,
                        page="how-codeguru-reviewer-works",
                        title="How Amazon CodeGuru Reviewer works",
                        read="2026-11",
                        quote="You can associate CodeGuru Reviewer with a repository to allow CodeGuru Reviewer to provide recommendations.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEGURU_REVIEWER_GUIDE,
                page="how-codeguru-reviewer-works",
                title="How Amazon CodeGuru Reviewer works",
                read="2026-11",
                quote="Starting November 7, 2025, you will not be able to create new repository associations in Amazon CodeGuru Reviewer.",
            ),
        ),
    ),
    Service(
        id="codeguru-security",
        name="Amazon CodeGuru Security",
        kind=ServiceKind.PART,
        parent="codeguru",
        lifecycle=Lifecycle.RETIRED,
        ended="2025-11",
        categories=("developer-tools",),
        sdk=("codeguru-security",),
        iam=("codeguru-security",),
        sources=(
            Citation(
                of=CODEGURU_SECURITY_GUIDE,
                page="create-code-scans",
                title="Create code scans",
                read="2026-11",
                quote="On November 20, 2025, AWS will discontinue support for Amazon CodeGuru Security.",
            ),
        ),
    ),
    Service(
        id="codeguruprofiler",
        name="Amazon CodeGuru Profiler",
        kind=ServiceKind.PART,
        parent="codeguru",
        categories=("developer-tools",),
        names=("CodeGuru Profiler",),
        sdk=("codeguruprofiler",),
        cloudformation=("AWS::CodeGuruProfiler::",),
        terraform=("aws_codeguruprofiler_",),
        iam=("codeguru-profiler",),
        security_hub=("CodeGuruProfiler",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which applications send profiles, and keep identifying data out of free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEGURU_PROFILER_GUIDE,
                        page="data-protection",
                        title="Data protection for CodeGuru Profiler",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="The endpoints stand behind CloudFront, which mitigates floods.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Routes the traffic to its endpoints through CloudFront points of presence.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEGURU_PROFILER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon CodeGuru Profiler",
                        read="2026-11",
                        quote="edge optimized endpoints that route traffic through Amazon CloudFront POP (Point of Presence) infrastructure to mitigate DDOS attacks",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodeGuru Profiler is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEGURU_PROFILER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon CodeGuru Profiler",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEGURU_PROFILER_GUIDE,
                page="data-protection",
                title="Data protection for CodeGuru Profiler",
                read="2026-11",
            ),
            Citation(
                of=CODEGURU_PROFILER_GUIDE,
                page="security",
                title="Security in CodeGuru Profiler",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codepipeline",
        name="AWS CodePipeline",
        categories=("developer-tools",),
        names=("CodePipeline",),
        sdk=("codepipeline",),
        cloudformation=("AWS::CodePipeline::",),
        terraform=("aws_codepipeline",),
        iam=("codepipeline",),
        prowler=("codepipeline",),
        asff=("AwsCodePipelinePipeline",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The key of the artifact store is a property of the pipeline.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the default key for Amazon S3 unless told otherwise.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the artifact store a KMS key, if you need control over the key.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEPIPELINE_TEMPLATE,
                        page="",
                        title="AWS::CodePipeline::Pipeline ArtifactStore",
                        read="2026-11",
                        quote="If this is undefined, the default key for Amazon S3 is used.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of CodePipeline is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CODEPIPELINE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS CodePipeline",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CODEPIPELINE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS CodePipeline",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="codestar",
        name="AWS CodeStar",
        lifecycle=Lifecycle.RETIRED,
        ended="2024-07",
        categories=("developer-tools",),
        sdk=("codestar",),
        cloudformation=("AWS::CodeStar::",),
        iam=("codestar",),
        sources=(
            Citation(
                of=CODESTAR_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
                quote="On July 31, 2024, Amazon Web Services (AWS) will discontinue support for creating and viewing AWS CodeStar projects.",
            ),
        ),
    ),
    Service(
        id="codestar-notifications",
        name="AWS CodeStar Notifications",
        categories=("developer-tools",),
        names=("CodeStar Notifications",),
        sdk=("codestar-notifications",),
        cloudformation=("AWS::CodeStarNotifications::",),
        terraform=("aws_codestarnotifications_",),
        iam=("codestar-notifications",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=DEVELOPER_TOOLS_CONSOLE_GUIDE,
                page="security_iam_service-with-iam",
                title="How features in the developer tools console work with IAM",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="corretto",
        name="Amazon Corretto",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="Amazon publishes each release of Corretto with the vulnerabilities that it addresses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes releases of Corretto and lists the CVEs that each one addresses.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the change log of the major version that you run.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CORRETTO_CHANGES,
                        title="Change Log for Amazon Corretto 27",
                        read="2026-11",
                        quote="The following CVEs are addressed in 27.0.1.1.4",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(of=CORRETTO_GUIDE, page="patches", title="List of Patches for Amazon Corretto 17", read="2026-11"),
        ),
    ),
    Service(
        id="fis",
        name="AWS Fault Injection Service",
        categories=("developer-tools",),
        names=(
            "AWS FIS",
            "fault-injection-service",
            "FIS",
        ),
        sdk=("fis",),
        cloudformation=("AWS::FIS::",),
        terraform=("aws_fis_",),
        iam=("fis",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="What an experiment may break is bounded by the role that the customer gives it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers AWS managed policies for experiment roles.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give the experiment role only the resources that the experiment may touch, by ARN or tag.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FIS_GUIDE,
                        page="getting-started-iam-service-role",
                        title="IAM roles for AWS FIS experiments",
                        read="2026-11",
                        quote="you must create an IAM role that grants AWS FIS the permissions required",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of AWS FIS is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FIS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Fault Injection Service",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FIS_GUIDE,
                page="security_iam_service-with-iam",
                title="How AWS Fault Injection Service works with IAM",
                read="2026-11",
            ),
            Citation(
                of=FIS_GUIDE,
                page="getting-started-iam-service-role",
                title="IAM roles for AWS FIS experiments",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="infrastructure-composer",
        name="AWS Infrastructure Composer",
        kind=ServiceKind.SOFTWARE,
        parent="cloudformation",
        categories=("developer-tools",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Anybody who may read in the console can use all of it; deploying takes permissions of CloudFormation.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers no permissions of its own below that: access is all or nothing.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide who has read access to the console, and who may deploy templates with CloudFormation.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COMPOSER_GUIDE,
                        page="security_iam_service-with-iam",
                        title="How AWS Infrastructure Composer works with IAM",
                        read="2026-11",
                        quote="Granular access to specific features of Infrastructure Composer is not supported.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COMPOSER_GUIDE,
                page="using-composer",
                title="Where you can use Infrastructure Composer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="kiro",
        name="Kiro",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("developer-tools",),
        names=("AWS Kiro",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Kiro is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=KIRO_DOCS,
                        page="infrastructure-security",
                        title="Infrastructure security in Kiro",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=KIRO_DOCS,
                page="infrastructure-security",
                title="Infrastructure security in Kiro",
                read="2026-11",
            ),
        ),
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
        uses=(Uses(profile="customer-run-software"),),
        sources=(Citation(of=SAM_GUIDE, page="reference-sam-cli", title="AWS SAM CLI management", read="2026-11"),),
    ),
    Service(
        id="sdk",
        name="AWS SDKs",
        kind=ServiceKind.SOFTWARE,
        categories=("developer-tools",),
        uses=(Uses(profile="customer-run-software"),),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Using a version past its support is allowed, and at the user's own discretion.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces maintenance mode at least six months ahead.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move to a supported major version, following its upgrade guide.",
                        if_ignored="The version goes on working and receives no further updates or releases.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SDK_TOOLS_GUIDE,
                        page="maint-policy",
                        title="AWS SDKs and Tools maintenance policy",
                        read="2026-11",
                        quote="Continued use of an unsupported SDK version is not recommended and is done at the user's discretion.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="An SDK is a dependency of the customer's program; AWS changes nothing in it there.",
                duties=(
                    Duty(party="provider", verb=Verb.PUBLISH, text="Recommends staying with recent releases."),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Raise the SDK's version in your dependencies and deploy again.",
                        if_ignored="The program goes on without the latest features and security updates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SDK_TOOLS_GUIDE,
                        page="maint-policy",
                        title="AWS SDKs and Tools maintenance policy",
                        read="2026-11",
                        quote="We recommend users to stay up-to-date with SDK releases",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS publishes new releases of the SDKs with fixes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases the SDKs to package managers and GitHub, with bug fixes and security patches, until a major version reaches the end of support.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the releases and the announcements of the major version that your code uses.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SDK_TOOLS_GUIDE,
                        page="maint-policy",
                        title="AWS SDKs and Tools maintenance policy",
                        read="2026-11",
                        quote="AWS regularly provides the AWS SDKs and Tools with updates",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SDK_TOOLS_GUIDE, page="maint-policy", title="AWS SDKs and Tools maintenance policy", read="2026-11"
            ),
            Citation(of=SDK_KOTLIN_GUIDE, page="security", title="Security for the AWS SDK for Kotlin", read="2026-11"),
        ),
    ),
    Service(
        id="xray",
        name="AWS X-Ray",
        categories=("developer-tools",),
        names=(
            "X-Ray",
            "x-ray",
        ),
        sdk=("xray",),
        cloudformation=("AWS::XRay::",),
        terraform=("aws_xray_",),
        iam=("xray",),
        asff=("AwsXrayEncryptionConfig",),
        uses=(Uses(profile="security-and-governance-tools"),),
        asks=(
            Circumstance(
                name="daemon",
                values=("lambda", "machines"),
                question="Does AWS Lambda run the X-Ray daemon for your functions, or does it run on machines and in containers?",
                find_out="Look where the traced code runs: functions need no daemon of yours; instances, tasks and servers do.",
            ),
        ),
        facts=(
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="The X-Ray SDK is a library in the customer's application, and new features no longer come to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases security fixes of the X-Ray SDKs, and describes the way to OpenTelemetry.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep the SDK of each traced application current, and instrument with OpenTelemetry instead.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-sdk-daemon-timeline",
                        title="X-Ray SDK and Daemon Support timeline",
                        read="2026-11",
                        quote="The SDKs/Daemon will not receive new feature enhancements.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Traces are always encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts traces and related data at rest.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a KMS key where you need to audit its use or to be able to disable it; there is nothing to turn on.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-console-encryption",
                        title="Data protection in AWS X-Ray",
                        read="2026-11",
                        quote="AWS X-Ray always encrypts traces and related data at rest.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="X-Ray encrypts the traces itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts traces and related data at rest; data that are there already are not encrypted anew when the setting changes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the key usable where you chose one of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-console-encryption",
                        title="Data protection in AWS X-Ray",
                        read="2026-11",
                        quote="AWS X-Ray always encrypts traces and related data at rest.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="SDKs and daemon have been in maintenance mode since 25 February 2026; nobody but the customer can replace them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Limits releases of SDKs and daemon to security issues, and publishes the dates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move traced applications to OpenTelemetry and the daemon to the CloudWatch agent or a collector.",
                        if_ignored="SDKs and daemon stay as they are, with security fixes only; after an end of support they get none.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-sdk-daemon-timeline",
                        title="X-Ray SDK and Daemon Support timeline",
                        read="2026-11",
                        quote="will limit X-Ray SDK and Daemon releases to address security issues only",
                    ),
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-daemon-eos",
                        title="X-Ray SDK and daemon end of support timeline",
                        read="2026-11",
                        quote="X-Ray SDKs and daemon will no longer receive updates or releases.",
                    ),
                ),
                contested="One page names 25 February 2027 as the end of support, another gives the maintenance mode no end date; the latter is the one that the notices on other X-Ray pages point to, and was followed.",
            ),
            Fact(
                concern="host-agent-updates",
                when=(("daemon", "lambda"),),
                owner=Owner.AWS,
                because="AWS Lambda runs the daemon for the functions that it traces.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs the daemon beside the function and keeps it current.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on tracing of the function, and let its role write to X-Ray.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-daemon",
                        title="AWS X-Ray daemon",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("daemon", "machines"),),
                owner=Owner.CUSTOMER,
                because="The X-Ray daemon is a program that the customer runs beside the application; on Elastic Beanstalk its version comes with the platform.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes releases and images of the daemon, and puts one into the platforms of Elastic Beanstalk.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the daemon on instances, in tasks and on servers, and move to a newer platform version on Elastic Beanstalk.",
                        if_ignored="The installed version stays; that of a Beanstalk platform may not be the latest.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-daemon",
                        title="AWS X-Ray daemon",
                        read="2026-11",
                        quote="The AWS X-Ray daemon is a software application that listens for traffic on UDP port 2000",
                    ),
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-daemon-beanstalk",
                        title="Running the X-Ray daemon on AWS Elastic Beanstalk",
                        read="2026-11",
                        quote="The version included on Elastic Beanstalk platforms might not be the latest version.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="Default encryption, the key aws/xray or a customer managed key: the customer chooses.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers default encryption and the AWS managed key aws/xray.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a KMS key in the encryption settings, if you need to audit its use or to manage it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="xray-console-encryption",
                        title="Data protection in AWS X-Ray",
                        read="2026-11",
                        quote="When you need to manage access to the key or configure key rotation, you can create a customer managed key.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who else may send or read traces is said in resource policies.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Evaluates the policies."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Write resource policies for the services and accounts that send traces.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="xray/client/put_resource_policy",
                        title="XRay / Client / put_resource_policy",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of X-Ray is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 and supports TLS 1.3 on the service's API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=XRAY_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS X-Ray",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=XRAY_GUIDE,
                page="xray-console-encryption",
                title="Data protection in AWS X-Ray",
                read="2026-11",
            ),
            Citation(
                of=XRAY_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS X-Ray",
                read="2026-11",
            ),
        ),
    ),
)
