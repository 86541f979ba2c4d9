"""AWS Elastic Beanstalk."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb

BEANSTALK_GUIDE = Source(
    id="elastic-beanstalk-developer-guide",
    title="AWS Elastic Beanstalk Developer Guide",
    url="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/",
)

SERVICES = (
    Service(
        id="elasticbeanstalk",
        name="AWS Elastic Beanstalk",
        categories=("compute", "container-services"),
        names=("Beanstalk", "Elastic Beanstalk", "beanstalk", "elastic-beanstalk"),
        sdk=("elasticbeanstalk",),
        cloudformation=("AWS::ElasticBeanstalk::",),
        terraform=("aws_elastic_",),
        iam=("elasticbeanstalk",),
        prowler=("elasticbeanstalk",),
        security_hub=("ElasticBeanstalk",),
        asff=("AwsElasticBeanstalkEnvironment",),
        uses=(Uses(profile="platform-on-instances"),),
        asks=(
            Circumstance(
                name="managed_updates",
                question="Are managed platform updates turned on for the environment?",
                find_out="Read the option ManagedActionsEnabled of aws:elasticbeanstalk:managedactions (aws elasticbeanstalk describe-configuration-settings).",
                signs=(
                    Sign(
                        resource="AWS::ElasticBeanstalk::Environment",
                        path="OptionSettings[].OptionName",
                        reads=(("ManagedActionsEnabled", True),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ElasticBeanstalk::ConfigurationTemplate",
                        path="OptionSettings[].OptionName",
                        reads=(("ManagedActionsEnabled", True),),
                        heuristic=True,
                    ),
                ),
            ),
            Circumstance(
                name="custom_image",
                marked=(True,),
                question="Do the instances start from an image or platform that you built yourself?",
                find_out="Read the option ImageId of aws:autoscaling:launchconfiguration, and whether PlatformArn names your account.",
                signs=(
                    Sign(
                        resource="AWS::ElasticBeanstalk::Environment",
                        path="OptionSettings[].OptionName",
                        reads=(("ImageId", True),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ElasticBeanstalk::Environment",
                        path="PlatformArn",
                        reads=(
                            ("arn:*:elasticbeanstalk:*:[0-9]*:platform/*", True),
                            ("arn:*:elasticbeanstalk:*::platform/*", False),
                        ),
                    ),
                    Sign(
                        resource="AWS::ElasticBeanstalk::ConfigurationTemplate",
                        path="OptionSettings[].OptionName",
                        reads=(("ImageId", True),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::ElasticBeanstalk::ConfigurationTemplate",
                        path="PlatformArn",
                        reads=(
                            ("arn:*:elasticbeanstalk:*:[0-9]*:platform/*", True),
                            ("arn:*:elasticbeanstalk:*::platform/*", False),
                        ),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="Beanstalk deploys the application version that it is given; the application's security is the customer's.",
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="Components that the application needs and that the customer downloaded are the customer's to secure.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the libraries and components that your application brings along, and deploy a new version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Whether the application's data are encrypted is decided in the storage services that the customer chose for it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption in the databases, volumes and buckets that the application uses.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="security-data-protection-encryption",
                        title="Protecting data using encryption",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="A retired platform branch gets no more updates, and Beanstalk moves no environment off it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the platform support policy and the retirement schedule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Migrate environments from a retired platform branch to a supported one.",
                        if_ignored="The environment gets no further maintenance updates.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="using-features.platform.upgrade",
                        title="Updating your Elastic Beanstalk environment's platform version",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("custom_image", True), ("managed_updates", True)),
                owner=Owner.CUSTOMER,
                because="Beanstalk does not update images that the customer builds, managed updates or not.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch, test and rebuild your image, and roll the environment's instances over to it.",
                        if_ignored="The instances keep the image as it was built: Elastic Beanstalk does not update it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("managed_updates", False),),
                owner=Owner.CUSTOMER,
                because="Who opts out of managed updates patches the operating system of the environment's instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes platform versions with updates of operating system, runtime and web server.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply platform updates yourself, or patch the operating system on every instance.",
                        if_ignored="The instances stay on the platform version that they were started with.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("managed_updates", True),),
                owner=Owner.AWS,
                because="Managed updates bring the instances to the latest platform version, operating system included, every maintenance window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces the instances by instances of the latest patch or minor platform version.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Resolve what made a managed update fail, and retry it.",
                        if_ignored="The environment stays on the old platform version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                        quote="automatically upgrade to the latest version of a platform during a scheduled maintenance window",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("managed_updates", False),),
                owner=Owner.CUSTOMER,
                because="Beanstalk's own components, such as the health agent, come with platform versions, which the customer then applies.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updates of the Elastic Beanstalk components in its platform versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply platform updates to get the new components.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-glossary",
                        title="Elastic Beanstalk platforms glossary",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("managed_updates", True),),
                owner=Owner.AWS,
                because="Beanstalk's own components come with platform versions, which managed updates apply.",
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-glossary",
                        title="Elastic Beanstalk platforms glossary",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="The weekly window of managed updates, or the moment of a manual one, is the customer's choice.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the weekly update window, and spread the windows of many environments in an account.",
                        when=(("managed_updates", True),),
                        if_ignored="The console sets a day and time of its own; many environments at once may be throttled.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Decide when to apply platform updates.",
                        when=(("managed_updates", False),),
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                        quote="during a scheduled maintenance window",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="Beanstalk launches, replaces and terminates the environment's instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replaces the environment's instances at every platform version update.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose rolling or immutable updates, and keep no state on the instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="using-features.platform.upgrade",
                        title="Updating your Elastic Beanstalk environment's platform version",
                        read="2026-11",
                        quote="Every platform version update replaces your environment's instances, even within the same platform branch.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("managed_updates", False),),
                owner=Owner.CUSTOMER,
                because="Without managed updates every platform version is applied by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes platform versions, and applies none of them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the environment to a new platform version.",
                        if_ignored="The environment stays on its platform version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("managed_updates", True),),
                owner=Owner.AWS,
                because="Managed updates apply patch versions, or patch and minor versions, as the customer set the level.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the update level: patch only, or minor and patch.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("custom_image", True),),
                owner=Owner.CUSTOMER,
                because="A custom image is built, patched and tested by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.PUBLISH,
                        text="Build a new image from the newest platform image whenever that has patches that you need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="using-features.customenv",
                        title="Using a custom Amazon machine image (AMI)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="Beanstalk releases updates of its platforms and publishes when it retires them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Releases patch, minor and major platform versions, and publishes the support policy and the retirement schedule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Plan migrations by the published schedule.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="Beanstalk says when a managed update has failed; what follows is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Notifies of failed managed updates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Resolve the issues that a failed managed update shows, and retry the update.",
                        if_ignored="The environment stays on the old platform version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("custom_image", True), ("managed_updates", True)),
                owner=Owner.CUSTOMER,
                because="Runtime and web server are part of an image that only the customer maintains.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild your image on the current platform image, and test it.",
                        if_ignored="The instances keep the image as it was built: Elastic Beanstalk does not update it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("managed_updates", False),),
                owner=Owner.CUSTOMER,
                because="Who opts out of managed updates patches runtime, application server and web server.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes patched platform versions, and applies none of them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Apply platform updates, or patch the components on all instances directly.",
                        if_ignored="Runtime, application server and web server keep their known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("managed_updates", True),),
                owner=Owner.AWS,
                because="Managed updates apply patch versions of the platform by themselves, and minor versions where the update level includes them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Applies patch versions, and minor versions where the update level includes them, in the maintenance window; never crosses platform branches.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Resolve failed managed updates, and retry them.",
                        if_ignored="The environment stays unpatched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                        quote="Managed platform updates don't support updates across platform branches",
                    ),
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="The settings of the environment, and of services used outside Beanstalk, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage the security of every AWS service that the application uses outside of Elastic Beanstalk.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="platforms-shared-responsibility",
                        title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="Beanstalk's API endpoints require TLS 1.2 or later.",
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Elastic Beanstalk",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                owner=Owner.CUSTOMER,
                because="Managed updates never cross platform branches; a new major version is a branch of its own.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move the environment to another platform branch, tested first, for example with a blue/green deployment.",
                        if_ignored="The environment stays on its branch until that is retired.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="environment-platform-update-managed",
                        title="Managed platform updates",
                        read="2026-11",
                        quote="Managed platform updates don't support updates across platform branches",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The environment serves HTTPS only where the customer configures it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure HTTPS at the load balancer, or at the instances where traffic must be encrypted to the end.",
                        if_ignored="A load balancer that ends HTTPS speaks plain HTTP to the instances.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BEANSTALK_GUIDE,
                        page="configuring-https",
                        title="Configuring HTTPS for your Elastic Beanstalk environment",
                        read="2026-11",
                        quote="HTTPS is a must for any application that transmits user data or login information.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BEANSTALK_GUIDE,
                page="platforms-shared-responsibility",
                title="Shared responsibility model for Elastic Beanstalk platform maintenance",
                read="2026-11",
            ),
        ),
    ),
)
