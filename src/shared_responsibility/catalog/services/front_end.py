"""Services of the family front end."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb
from ..sources import (
    BOTO3,
    SECURITY_HUB_GUIDE,
)

APPSYNC_GUIDE = Source(
    id="appsync-developer-guide",
    title="AWS AppSync GraphQL Developer Guide",
    url="https://docs.aws.amazon.com/appsync/latest/devguide/",
)

CONTROL_TOWER_REFERENCE = Source(
    id="control-tower-controls-reference",
    title="AWS Control Tower Controls Reference Guide",
    url="https://docs.aws.amazon.com/controltower/latest/controlreference/",
)

AMPLIFY_GUIDE = Source(
    id="amplify-hosting-user-guide",
    title="AWS Amplify Hosting User Guide",
    url="https://docs.aws.amazon.com/amplify/latest/userguide/",
)
DEVICE_FARM_GUIDE = Source(
    id="devicefarm-developer-guide",
    title="AWS Device Farm Developer Guide",
    url="https://docs.aws.amazon.com/devicefarm/latest/developerguide/",
)
LOCATION_GUIDE = Source(
    id="location-developer-guide",
    title="Amazon Location Service Developer Guide",
    url="https://docs.aws.amazon.com/location/latest/developerguide/",
)

SERVICES = (
    Service(
        id="amplify",
        name="AWS Amplify",
        categories=("front-end-web-and-mobile",),
        names=(
            "Amplify",
            "Amplify Console",
            "Amplify Hosting",
            "AWS Amplify Hosting",
        ),
        sdk=("amplify", "amplifybackend", "amplifyuibuilder"),
        cloudformation=("AWS::Amplify::", "AWS::AmplifyUIBuilder::"),
        terraform=("aws_amplify_",),
        iam=("amplify", "amplifybackend", "amplifyuibuilder"),
        prowler=("amplify",),
        security_hub=("Amplify",),
        asff=("AwsAmplifyApp",),
        uses=(
            Uses(profile="abstracted-service", when=(("platform", "web"),)),
            Uses(profile="functions", when=(("platform", "web-compute"),)),
        ),
        asks=(
            Circumstance(
                name="platform",
                values=("web", "web-compute"),
                question="Does Amplify host a static site, or render pages on the server?",
                find_out="Read platform of the app: WEB is a static site, WEB_COMPUTE renders on the server.",
                signs=(
                    Sign(
                        resource="AWS::Amplify::App",
                        path="Platform",
                        reads=(("WEB", "web"), ("WEB_COMPUTE", "web-compute"), ("WEB_DYNAMIC", "web-compute")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="end-of-support-upgrade",
                when=(("platform", "web-compute"),),
                owner=Owner.CUSTOMER,
                because="Amplify drops Node.js versions; an app on an old one must be rebuilt by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announces when a Node.js version is no longer supported.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Build and deploy the app with a supported Node.js version before support ends.",
                        if_ignored="The app is left on a runtime that Amplify Hosting no longer supports.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="ssr-supported-features",
                        title="SSR supported features",
                        read="2026-11",
                        quote="Amplify Hosting no longer supports Node.js 14, Node.js 16, and Node.js 18 runtimes.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("platform", "web"),),
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
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Amplify",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("platform", "web-compute"),),
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
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in AWS Amplify",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="version-upgrade-initiation",
                when=(("platform", "web-compute"),),
                owner=Owner.CUSTOMER,
                because="The Node.js version at run time is the major version that the app was built with.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the app on the major version of Node.js that built it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Choose the Node.js version of the build, and rebuild to move to a newer one.",
                        if_ignored="The app stays on the Node.js version of its last build.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="ssr-supported-features",
                        title="SSR supported features",
                        read="2026-11",
                        quote="it uses the Node.js runtime version that matches the major version of Node.js that was used to build the app",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("platform", "web"),),
                owner=Owner.AWS,
                because="What Amplify Hosting serves is encrypted in transit by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts communication between visitors, Amplify and what lies behind it with TLS.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use HTTPS for back ends of your own that the site calls.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="Amplify Hosting provides encryption for data in-transit by default.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("platform", "web-compute"),),
                owner=Owner.AWS,
                because="What Amplify Hosting serves is encrypted in transit by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts communication between visitors, Amplify and what lies behind it with TLS.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use HTTPS for back ends of your own that the site calls.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AMPLIFY_GUIDE,
                        page="encryption-in-transit",
                        title="Encryption in transit",
                        read="2026-11",
                        quote="Amplify Hosting provides encryption for data in-transit by default.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AMPLIFY_GUIDE,
                page="infrastructure-security",
                title="Infrastructure Security in AWS Amplify",
                read="2026-11",
            ),
            Citation(
                of=AMPLIFY_GUIDE,
                page="ssr-supported-features",
                title="SSR supported features",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="appsync",
        name="AWS AppSync",
        categories=("abstracted-services", "front-end-web-and-mobile"),
        names=("AWS AppSync GraphQL", "AppSync"),
        sdk=("appsync",),
        cloudformation=("AWS::AppSync::", "AWS::Serverless::GraphQLApi"),
        terraform=("aws_appsync_",),
        iam=("appsync",),
        prowler=("appsync",),
        security_hub=("AppSync",),
        asff=("AwsAppSyncGraphQLApi", "AwsAppSyncGraphQlApi"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="The API's authorization modes are chosen by the customer, each with its own trade-offs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks each request by the modes that the API has: API key, IAM, OpenID Connect or Amazon Cognito user pools.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the authorization mode that fits the API's users, and keep API keys for uses that are meant to be open.",
                        if_ignored="Whoever holds the API key can call the API until the key expires.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSYNC_GUIDE,
                        page="best-practices",
                        title="Security best practices for AWS AppSync",
                        read="2026-11",
                        quote="AWS AppSync provides multiple ways to authenticate your users to your GraphQL APIs.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="API caches are encrypted at rest by default, old and new ones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts all API caches at rest.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Protect the data sources behind the resolvers, which have encryption settings of their own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SECURITY_HUB_GUIDE,
                        page="appsync-controls",
                        title="Security Hub CSPM controls for AWS AppSync",
                        read="2026-11",
                        quote="AWS AppSync now provides default encryption on all current and future API caches.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Request-level and field-level logs are written only if the API is set up to do so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends logs to CloudWatch Logs with the role and the level that the API names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the field log level and the role for logging on each API, and keep personal data out of what is logged.",
                        if_ignored="Requests to the API leave no log in CloudWatch Logs.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CONTROL_TOWER_REFERENCE,
                        page="appsync-rules",
                        title="AWS AppSync controls",
                        read="2026-11",
                        quote="AppSync logs are useful for debugging issues related to requests.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS AppSync reaches a data source with the role that the customer gives it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Assumes the role of the data source when it runs a resolver.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each data source a role that allows only what its resolvers need.",
                        if_ignored="A resolver can read or change more of the data source than the API is meant to expose.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSYNC_GUIDE,
                        page="best-practices",
                        title="Security best practices for AWS AppSync",
                        read="2026-11",
                        quote="use roles that provide the most restrictive view to your resource",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
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
                        text="Use clients that support TLS 1.2 or later.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSYNC_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS AppSync",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="Whether a resolver reaches its own origin over HTTPS depends on the endpoint that the customer configured.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts traffic to AWS services, and accepts only certificates of authorities that it trusts for HTTPS resolvers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use HTTPS for HTTP resolvers, and verify TLS on the EC2 or CloudFront origins that they call.",
                        if_ignored="Requests and responses cross the network in clear between the service and the origin.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSYNC_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS AppSync",
                        read="2026-11",
                    ),
                    Citation(
                        of=APPSYNC_GUIDE,
                        page="best-practices",
                        title="Security best practices for AWS AppSync",
                        read="2026-11",
                        quote="When using HTTP resolvers, make sure to use TLS-secured (HTTPS) connections wherever possible.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPSYNC_GUIDE,
                page="best-practices",
                title="Security best practices for AWS AppSync",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="devicefarm",
        name="AWS Device Farm",
        categories=("front-end-web-and-mobile",),
        names=("Device Farm",),
        sdk=("devicefarm",),
        cloudformation=("AWS::DeviceFarm::",),
        terraform=("aws_devicefarm_",),
        iam=("devicefarm",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="application-dependencies",
                owner=Owner.CUSTOMER,
                because="Libraries and tools that tests bring along are the customer's to keep current.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the packages that tests bring along, such as Python wheels and Ruby gems, and check the signatures of those of third parties.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="security-vulnerability-analysis-and-management",
                        title="Configuration vulnerability analysis and management in Device Farm",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Device Farm",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="Device Farm stands in one Region, and AWS asks not to leave it the only copy of what was uploaded.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps uploads and results for their retention time, and takes no copies for the customer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Keep apps and tests under version control, and download results that must last.",
                        evidence="The repository of the tests, and the store of downloaded results.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Device Farm",
                        read="2026-11",
                        quote="Device Farm should not be the only source of any uploaded content.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use test data instead of real ones in apps and tests, and keep confidential data out of names and tags.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Device Farm",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Device Farm",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="Device Farm stands in a single Region, and no public device is sure to be there when it is needed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Recovers the service in its Region, and takes devices in and out of the public pool.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Plan how releases are tested while Device Farm or a certain device cannot be had.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Device Farm",
                        read="2026-11",
                        quote="we strongly recommend that you implement backup and recovery processes",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.AWS,
                because="AWS keeps the devices current as well as it can and promises no patch level; old versions are there to be tested on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains the software of public devices on a best-effort basis, and that of private devices as agreed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Take devices for vulnerable: test with accounts and data that may be lost, and choose the versions that your users have.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="security-vulnerability-analysis-and-management",
                        title="Configuration vulnerability analysis and management in Device Farm",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="memory-and-storage-scrubbing",
                owner=Owner.AWS,
                because="Device Farm cleans a public device after each run, yet data can outlast it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Uninstalls the app, resets a public device whose cleaning it cannot verify, and destroys a private one when its contract ends.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Enter no real accounts or personal data on devices, and sign out of what the test signed in to.",
                        if_ignored="Data can persist between sessions; video and logs record what was entered.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="post-test-and-cleanup",
                        title="Post-test and cleanup in AWS Device Farm",
                        read="2026-11",
                        quote="It is possible for data to persist between sessions in some cases",
                    ),
                ),
            ),
            Fact(
                concern="region-choice",
                owner=Owner.AWS,
                because="Device Farm exists in US West (Oregon) only, so there is nothing to choose.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers Device Farm in us-west-2 only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Judge whether apps, test data and recordings may go to the United States, before uploading them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS Device Farm",
                        read="2026-11",
                        quote="Because Device Farm is available in the us-west-2 Region only",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose devices, network profiles and VPC access of projects, and who may see recordings of runs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Device Farm",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
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
                        text="Use clients that support TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Device Farm",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
            Fact(
                concern="tenant-isolation",
                owner=Owner.AWS,
                because="Devices are kept apart physically and on the network; public ones are shared in turn.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Separates devices from each other, and quarantines public ones on which somebody tried to become root.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use private devices where no other customer may have had the device.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DEVICE_FARM_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Device Farm",
                        read="2026-11",
                        quote="Devices are physically separated during physical device testing.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DEVICE_FARM_GUIDE,
                page="data-protection",
                title="Data protection in AWS Device Farm",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="location",
        name="Amazon Location Service",
        categories=("front-end-web-and-mobile",),
        names=(
            "Amazon Location",
            "Location Service",
        ),
        sdk=("geo-maps", "geo-places", "geo-routes", "location"),
        cloudformation=("AWS::Location::",),
        terraform=("aws_location_",),
        iam=("geo", "geo-maps", "geo-places", "geo-routes"),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="Data at rest are encrypted by default, and nobody can turn that off.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts personally identifiable data with AWS owned keys.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a customer managed key for trackers and geofence collections, where control over the key is required.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOCATION_GUIDE,
                        page="encryption-at-rest",
                        title="Data encryption at rest for Amazon Location Service",
                        read="2026-11",
                        quote="Amazon Location Service provides encryption by default to protect sensitive customer data at rest using AWS owned encryption keys.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="Position history is kept for a fixed time; keeping it longer is the customer's.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Deletes device positions after 30 days."),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Store positions that you need for longer elsewhere, and delete those that you must not keep.",
                        if_ignored="Positions are gone after 30 days.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="location/client/get_device_position_history",
                        title="Location / Client / get_device_position_history",
                        read="2026-11",
                        quote="Device positions are deleted after 30 days.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Access to the resources, also from web pages, is limited by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates IAM policies and conditions on each request.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the least access, and limit use from web applications by an aws:referer condition.",
                        if_ignored="Other sites can use the resources at the account's cost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOCATION_GUIDE,
                        page="best-practices",
                        title="Best practices for Amazon Location Service",
                        read="2026-11",
                        quote="grant only the minimum required access to your Amazon Location Service resources",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="A second layer with a key of the customer can be added when trackers and geofence collections are created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Adds a second layer of encryption with the customer managed key.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose a symmetric KMS key when creating the tracker or collection, and keep its policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOCATION_GUIDE,
                        page="encryption-at-rest",
                        title="Data encryption at rest for Amazon Location Service",
                        read="2026-11",
                        quote="you can add a second layer of encryption over the existing AWS owned encryption keys by choosing a customer managed key",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The service's API is served by AWS over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts all data between networks with TLS 1.2.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Call the service over HTTPS only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LOCATION_GUIDE,
                        page="encryption-in-transit",
                        title="Data in transit encryption for Amazon Location Service",
                        read="2026-11",
                        quote="automatically encrypting all inter-network data using the Transport Layer Security (TLS) 1.2 encryption protocol",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LOCATION_GUIDE,
                page="best-practices",
                title="Best practices for Amazon Location Service",
                read="2026-11",
            ),
            Citation(
                of=LOCATION_GUIDE,
                page="encryption-at-rest",
                title="Data encryption at rest for Amazon Location Service",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="mobilehub",
        name="AWS Mobile Hub",
        lifecycle=Lifecycle.RETIRED,
        categories=("front-end-web-and-mobile",),
        sdk=("mobile",),
    ),
    Service(
        id="sumerian",
        name="Amazon Sumerian",
        lifecycle=Lifecycle.RETIRED,
        categories=("front-end-web-and-mobile",),
    ),
)
