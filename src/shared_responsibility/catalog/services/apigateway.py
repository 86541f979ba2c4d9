"""Amazon API Gateway."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb

API_GATEWAY_FAQ = Source(
    id="api-gateway-faqs",
    title="Amazon API Gateway FAQs",
    url="https://aws.amazon.com/api-gateway/faqs/",
)
API_GATEWAY_GUIDE = Source(
    id="api-gateway-developer-guide",
    title="Amazon API Gateway Developer Guide",
    url="https://docs.aws.amazon.com/apigateway/latest/developerguide/",
)

SERVICES = (
    Service(
        id="apigateway",
        name="Amazon API Gateway",
        categories=("abstracted-services", "networking-and-content-delivery"),
        names=("API Gateway", "HTTP API", "REST API", "WebSocket API", "api-gateway"),
        sdk=("apigateway", "apigatewaymanagementapi", "apigatewayv2"),
        cloudformation=(
            "AWS::ApiGateway::",
            "AWS::ApiGatewayV2::",
            "AWS::Serverless::Api",
            "AWS::Serverless::HttpApi",
            "AWS::Serverless::WebSocketApi",
        ),
        terraform=("aws_api_", "aws_apigatewayv2_"),
        iam=("apigateway", "execute-api"),
        prowler=("apigateway", "apigatewayv2"),
        security_hub=("APIGateway",),
        asff=(
            "AwsApiGatewayDomainName",
            "AwsApiGatewayRestApi",
            "AwsApiGatewayStage",
            "AwsApiGatewayV2Api",
            "AwsApiGatewayV2Stage",
        ),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="response_cache",
                question="Does a stage of the REST API cache responses?",
                find_out="Read cacheClusterEnabled of the stage (aws apigateway get-stage).",
                signs=(
                    Sign(
                        resource="AWS::ApiGateway::Stage",
                        path="CacheClusterEnabled",
                        reads=(("false", False), ("true", True)),
                        absent=False,
                    ),
                    Sign(
                        resource="AWS::Serverless::Api",
                        path="CacheClusterEnabled",
                        reads=(("false", False), ("true", True)),
                        absent=False,
                    ),
                    Sign(resource="AWS::ApiGatewayV2::Api", reads=(("*", False),)),
                    Sign(resource="AWS::Serverless::HttpApi", reads=(("*", False),)),
                    Sign(resource="AWS::Serverless::WebSocketApi", reads=(("*", False),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="API Gateway checks callers only with the mechanism that the customer attaches to the API's methods.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers IAM authorization, Lambda authorizers, JWT authorizers and Amazon Cognito user pools.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an authorizer or IAM authorization to every method that is not meant for everybody.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="apigateway-control-access-to-api",
                        title="Controlling and managing access to a REST API in API Gateway",
                        read="2026-11",
                    ),
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="http-api-access-control",
                        title="Controlling and managing access to an HTTP API in API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                when=(("response_cache", True),),
                owner=Owner.CUSTOMER,
                because="Cached responses are encrypted only if the customer turns on cache encryption.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on cache encryption for the methods whose responses are cached.",
                        if_ignored="Cached responses are stored unencrypted.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="data-protection-encryption",
                        title="Data encryption in Amazon API Gateway",
                        read="2026-11",
                        quote="If you choose to enable caching for a REST API, you can enable cache encryption.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Access and execution logs of an API, and CloudTrail trails, exist only once the customer turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Can send request logs to CloudWatch Logs or Amazon Data Firehose, and API calls to CloudTrail.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on request logging for each stage, and a CloudTrail trail.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="security-best-practices",
                        title="Security best practices in Amazon API Gateway",
                        read="2026-11",
                        quote="Use CloudWatch Logs or Amazon Data Firehose to log requests to your APIs.",
                    ),
                ),
            ),
            Fact(
                concern="ddos-application-layer",
                owner=Owner.CUSTOMER,
                because="API Gateway throttles at account limits; limits that fit the API, and filters, are the customer's to set.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Throttles the requests to all APIs of the account in a Region at a steady rate and a burst.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set throttling targets for stages and methods, and put AWS WAF rules in front of the API.",
                        if_ignored="A flood on one API can use up the account's limit, and other APIs answer 429 Too Many Requests.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon API Gateway",
                        read="2026-11",
                        quote="You can configure custom throttling for your APIs.",
                    ),
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="websocket-api-protect",
                        title="Protect your WebSocket APIs in API Gateway",
                        read="2026-11",
                        quote="Throttles are applied on a best-effort basis and should be thought of as targets rather than guaranteed request ceilings.",
                    ),
                    Citation(of=API_GATEWAY_FAQ, title="Amazon API Gateway FAQs", read="2026-11"),
                ),
                contested=(
                    "The FAQ says that API Gateway protects backends from floods of requests by itself; the developer guide calls its throttles "
                    "best-effort targets and leaves custom limits and AWS WAF to the customer. The guide was followed, as the more precise one."
                ),
            ),
            Fact(
                concern="disaster-recovery-plan",
                owner=Owner.CUSTOMER,
                because="An API lives in one Region; a second one, and the switch to it, are set up by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Deploy the API in a second Region and control the DNS failover to it with Route 53 health checks, where you need that.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="API Gateway works in several Availability Zones and recovers from the loss of one by itself.",
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon API Gateway",
                        read="2026-11",
                        quote="API Gateway is designed to automatically recover from the failure of an Availability Zone.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may manage and who may invoke the APIs is written in the customer's IAM policies.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant the least privilege for creating, reading, updating and deleting APIs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="security-best-practices",
                        title="Security best practices in Amazon API Gateway",
                        read="2026-11",
                        quote="Use IAM policies to implement least privilege access",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Resource policies that admit or refuse addresses, VPC endpoints and accounts are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach a resource policy to REST APIs that only certain networks or accounts should reach.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="apigateway-control-access-to-api",
                        title="Controlling and managing access to a REST API in API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="API Gateway offers no unencrypted endpoints.",
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="data-protection-encryption",
                        title="Data encryption in Amazon API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="web-request-filtering",
                owner=Owner.CUSTOMER,
                because="Requests are filtered by the AWS WAF rules that the customer associates with the API.",
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="apigateway-control-access-to-api",
                        title="Controlling and managing access to a REST API in API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-monitoring",
                owner=Owner.CUSTOMER,
                because="Metrics are there; alarms and the reading of logs are the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes metrics of the APIs to CloudWatch.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Set CloudWatch alarms on the metrics, and log the requests.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="security-best-practices",
                        title="Security best practices in Amazon API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The oldest TLS version that a custom domain accepts is the customer's choice, as is TLS to the backend.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves APIs over HTTPS only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the security policy of each custom domain name, and integrate backends over HTTPS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=API_GATEWAY_GUIDE,
                        page="data-protection-encryption",
                        title="Data encryption in Amazon API Gateway",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=API_GATEWAY_GUIDE,
                page="security",
                title="Security in Amazon API Gateway",
                read="2026-11",
            ),
            Citation(
                of=API_GATEWAY_GUIDE,
                page="vulnerability-analysis",
                title="Vulnerability analysis in Amazon API Gateway",
                read="2026-11",
            ),
        ),
    ),
)
