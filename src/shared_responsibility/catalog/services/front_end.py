"""Services of the family front end."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, Verb

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

SECURITY_HUB_GUIDE = Source(
    id="security-hub-user-guide",
    title="AWS Security Hub User Guide",
    url="https://docs.aws.amazon.com/securityhub/latest/userguide/",
)

SERVICES = (
    Service(
        id="amplify",
        name="AWS Amplify",
        categories=("front-end-web-and-mobile",),
        sdk=("amplify", "amplifybackend", "amplifyuibuilder"),
        cloudformation=("AWS::Amplify::", "AWS::AmplifyUIBuilder::"),
        terraform=("aws_amplify_",),
        iam=("amplify", "amplifybackend", "amplifyuibuilder"),
        prowler=("amplify",),
        security_hub=("Amplify",),
        asff=("AwsAmplifyApp",),
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
        sdk=("devicefarm",),
        cloudformation=("AWS::DeviceFarm::",),
        terraform=("aws_devicefarm_",),
        iam=("devicefarm",),
    ),
    Service(
        id="location",
        name="Amazon Location Service",
        categories=("front-end-web-and-mobile",),
        sdk=("geo-maps", "geo-places", "geo-routes", "location"),
        cloudformation=("AWS::Location::",),
        terraform=("aws_location_",),
        iam=("geo", "geo-maps", "geo-places", "geo-routes"),
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
