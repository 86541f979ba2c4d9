"""AWS App Runner."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb

APPRUNNER_GUIDE = Source(
    id="apprunner-developer-guide",
    title="AWS App Runner Developer Guide",
    url="https://docs.aws.amazon.com/apprunner/latest/dg/",
)
APPRUNNER_NOTES = Source(
    id="apprunner-release-notes",
    title="AWS App Runner Release Notes",
    url="https://docs.aws.amazon.com/apprunner/latest/relnotes/",
)

APPRUNNER_SECURITY_DATA_PROTECTION_ENCRYPTION = Citation(
    of=APPRUNNER_GUIDE,
    page="security-data-protection-encryption",
    title="Protecting data using encryption",
    read="2026-11",
    quote="App Runner encrypts all stored copies of your application source image or source bundle",
)
APPRUNNER_SECURITY_SHARED_RESPONSIBILITY = Citation(
    of=APPRUNNER_GUIDE,
    page="security-shared-responsibility",
    title="Configuration and vulnerability analysis in App Runner",
    read="2026-11",
)
APPRUNNER_SERVICE_SOURCE_CODE = Citation(
    of=APPRUNNER_GUIDE,
    page="service-source-code",
    title="App Runner service based on source code",
    read="2026-11",
)
APPRUNNER_SERVICE_SOURCE_CODE_2 = Citation(
    of=APPRUNNER_GUIDE,
    page="service-source-code",
    title="App Runner service based on source code",
    read="2026-11",
    quote="App Runner takes care of starting, running, scaling, and load balancing your service",
)
APPRUNNER_SERVICE_SOURCE_CODE_3 = Citation(
    of=APPRUNNER_GUIDE,
    page="service-source-code",
    title="App Runner service based on source code",
    read="2026-11",
    quote="App Runner updates the runtime for your service to the latest version on every deployment or service update.",
)
APPRUNNER_SERVICE_SOURCE_IMAGE = Citation(
    of=APPRUNNER_GUIDE,
    page="service-source-image",
    title="App Runner service based on a source image",
    read="2026-11",
)

SERVICES = (
    Service(
        id="apprunner",
        name="AWS App Runner",
        lifecycle=Lifecycle.CLOSED,
        ended="2026-04",
        categories=("compute", "container-services"),
        names=("App Runner",),
        sdk=("apprunner",),
        cloudformation=("AWS::AppRunner::",),
        terraform=("aws_apprunner_",),
        iam=("apprunner",),
        security_hub=("AppRunner",),
        uses=(
            Uses(
                profile="containers-on-serverless-compute",
            ),
        ),
        asks=(
            Circumstance(
                name="source",
                values=("image", "source-code"),
                question="Does App Runner deploy an image of yours, or build one from your source code?",
                find_out="Read sourceConfiguration of the service (aws apprunner describe-service).",
                signs=(
                    Sign(
                        resource="AWS::AppRunner::Service",
                        path="SourceConfiguration.CodeRepository",
                        reads=(("*", "source-code"),),
                    ),
                    Sign(
                        resource="AWS::AppRunner::Service",
                        path="SourceConfiguration.ImageRepository",
                        reads=(("*", "image"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="App Runner encrypts every stored copy of the source without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts stored copies of the source image or source bundle.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt what the application itself stores elsewhere.",
                    ),
                ),
                sources=(APPRUNNER_SECURITY_DATA_PROTECTION_ENCRYPTION,),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="App Runner encrypts the copies of the source that it keeps.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the source image or bundle and the service logs with the key of the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was given, enabled.",
                    ),
                ),
                sources=(APPRUNNER_SECURITY_DATA_PROTECTION_ENCRYPTION,),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="App Runner has AWS Certificate Manager issue the certificate of a custom domain and renew it, as long as the validation records stand.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificates of the App Runner domain and of validated custom domains.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the certificate validation records in the DNS zone of each custom domain.",
                        if_ignored="The certificate of the custom domain is not renewed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPRUNNER_GUIDE,
                        page="manage-custom-domains",
                        title="Managing custom domain names for an App Runner service",
                        read="2026-11",
                        quote="To auto-renew your custom domain certificates, ensure that you don't delete the certificate validation records from your DNS server.",
                    ),
                ),
            ),
            Fact(
                concern="container-image-patching",
                when=(("source", "image"),),
                owner=Owner.CUSTOMER,
                because="The owner of the image keeps it patched; App Runner runs what it is given.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Deploys a new image when the image repository has one, if automatic deployment is on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update and patch the image regularly and push it.",
                        if_ignored="The image keeps its known vulnerabilities.",
                    ),
                ),
                sources=(APPRUNNER_SECURITY_SHARED_RESPONSIBILITY, APPRUNNER_SERVICE_SOURCE_IMAGE),
            ),
            Fact(
                concern="container-image-patching",
                when=(("source", "source-code"),),
                owner=Owner.SHARED,
                because="App Runner builds the image on a patched runtime, but only when the customer deploys or updates the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Builds the image from the newest runtime image at every deployment or service update.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Deploy regularly, also when the code did not change, and update the packages that the build installs.",
                        if_ignored="The running image keeps the runtime of its last build.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_CODE_3, APPRUNNER_SECURITY_SHARED_RESPONSIBILITY),
            ),
            Fact(
                concern="end-of-support-upgrade",
                when=(("source", "source-code"),),
                owner=Owner.CUSTOMER,
                because="After the end of support App Runner no longer patches the runtime; moving off it is left to the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces the date on which support of a runtime ends.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the service to a supported runtime.",
                        if_ignored="The service keeps running on a runtime that gets no patches.",
                    ),
                ),
                sources=(
                    APPRUNNER_SERVICE_SOURCE_CODE,
                    Citation(
                        of=APPRUNNER_GUIDE,
                        page="service-source-code-nodejs-releases",
                        title="Node.js runtime release information",
                        read="2026-11",
                        quote="deprecate a runtime when any major component of the runtime reaches the end of community long-term support",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="App Runner manages the infrastructure that runs the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the machines under the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the service able to be restarted on another machine.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_IMAGE,),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A KMS key can be named when the service is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses an AWS managed key where none is named.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Name a customer managed key at creation if you need one; it cannot be changed without a new service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPRUNNER_GUIDE,
                        page="security-data-protection-encryption",
                        title="Protecting data using encryption",
                        read="2026-11",
                        quote="If you don't provide one, App Runner uses an AWS managed key instead.",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="There are no machines for the customer to see.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides and replaces the infrastructure under the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose CPU and memory of an instance.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_IMAGE, APPRUNNER_SERVICE_SOURCE_CODE_2),
            ),
            Fact(
                concern="patch-publication",
                when=(("source", "source-code"),),
                owner=Owner.AWS,
                because="AWS publishes patched versions of the managed runtimes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes runtime updates in its release notes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the release notes, above all if the configuration file locks a runtime version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPRUNNER_NOTES,
                        page="release-2025-04-03-monthly-rt-release",
                        title="Release: App Runner runtime updates on April 3, 2025",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("source", "source-code"),),
                owner=Owner.CUSTOMER,
                because="A patched runtime reaches the service with its next deployment or update.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Uses the newest runtime version that the configuration allows at every deployment or service update.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Deploy or update the service, and lock no runtime version longer than needed.",
                        if_ignored="The service stays on the runtime of its last deployment.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_CODE_3,),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="App Runner scales and balances the service.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes instances and balances requests between them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the limits of its auto scaling.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_CODE_2,),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("source", "source-code"),),
                owner=Owner.CUSTOMER,
                because="The major version of a runtime is chosen in the service or its configuration file.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Offers newer runtimes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose a newer runtime and test the application with it.",
                        if_ignored="The service stays on its major runtime version.",
                    ),
                ),
                sources=(APPRUNNER_SERVICE_SOURCE_CODE,),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.AWS,
                because="App Runner ends TLS in front of the application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets the service up to receive traffic over TLS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use TLS for the connections that the application opens itself.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPRUNNER_GUIDE,
                        page="security-data-protection-encryption",
                        title="Protecting data using encryption",
                        read="2026-11",
                        quote="App Runner sets up your application to receive traffic over TLS.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPRUNNER_GUIDE,
                page="security",
                title="Security in App Runner",
                read="2026-11",
            ),
            APPRUNNER_SECURITY_SHARED_RESPONSIBILITY,
            Citation(
                of=APPRUNNER_GUIDE,
                page="apprunner-availability-change",
                title="AWS App Runner availability change",
                read="2026-11",
            ),
        ),
    ),
)
