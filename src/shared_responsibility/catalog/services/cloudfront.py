"""Amazon CloudFront and its parts."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, ServiceKind, Verb
from ..sources import CLOUDFRONT_GUIDE, KNOWLEDGE_CENTER

CLOUDFRONT_API = Source(
    id="cloudfront-api-reference",
    title="Amazon CloudFront API Reference",
    url="https://docs.aws.amazon.com/cloudfront/latest/APIReference/",
)

SERVICES = (
    Service(
        id="cloudfront",
        name="Amazon CloudFront",
        categories=("abstracted-services", "networking-and-content-delivery"),
        names=("CloudFront CDN", "CloudFront distribution"),
        sdk=("cloudfront", "cloudfront-keyvaluestore"),
        cloudformation=("AWS::CloudFront::",),
        terraform=("aws_cloudfront_", "aws_cloudfrontkeyvaluestore_"),
        iam=("cloudfront", "cloudfront-keyvaluestore"),
        prowler=("cloudfront",),
        security_hub=("CloudFront",),
        asff=("AwsCloudFrontDistribution",),
        uses=(Uses(profile="network-and-edge"),),
        asks=(
            Circumstance(
                name="imported_certificate",
                marked=(True,),
                question="Does the distribution present a certificate that was imported into ACM or IAM, rather than one that ACM issued or CloudFront's own?",
                find_out="Read ViewerCertificate of the distribution, and the type of the certificate (aws acm describe-certificate).",
                signs=(
                    Sign(
                        resource="AWS::CloudFront::Distribution",
                        path="DistributionConfig.ViewerCertificate.IamCertificateId",
                        reads=(("*", True),),
                    ),
                    Sign(
                        resource="AWS::CloudFront::Distribution",
                        path="DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate",
                        reads=(("true", False),),
                    ),
                    Sign(
                        resource="AWS::CloudFront::Distribution",
                        path="DistributionConfig.ViewerCertificate.AcmCertificateArn->DomainName",
                        reads=(("*", False),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="application-user-authentication",
                owner=Owner.CUSTOMER,
                because="CloudFront serves content to anybody unless the customer requires signed URLs, signed cookies or a function's check.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Require signed URLs or signed cookies for content that is meant for certain people.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="The disks of edge locations and regional edge caches are encrypted without being asked for.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Uses encrypted SSDs at edge locations and encrypted EBS volumes for regional edge caches.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption at the origin, which CloudFront's caches do not replace.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="CloudFront encrypts its caches itself.",
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="Access logs of a distribution are written only if the customer asks for them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on access logs for each distribution and choose where they are kept.",
                        if_ignored="Viewer requests are not logged.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_API,
                        page="API_LoggingConfig",
                        title="LoggingConfig",
                        read="2026-11",
                        quote="Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                owner=Owner.AWS,
                because="ACM renews the certificates that it issued, and CloudFront looks after the certificate of its own domain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews certificates that ACM issued, and CloudFront's default certificate.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the DNS records in place by which ACM validates the domain.",
                        if_ignored="ACM cannot validate the domain, and the certificate is not renewed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="cnames-and-https-requirements",
                        title="Requirements for using SSL/TLS certificates with CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("imported_certificate", True),),
                owner=Owner.CUSTOMER,
                because="A certificate of another authority, imported into ACM or IAM, is the customer's to watch and renew.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Watch the expiration date, obtain a new certificate and import it in time.",
                        if_ignored="The certificate expires, and viewers can no longer connect to your domain name securely.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="cnames-and-https-requirements",
                        title="Requirements for using SSL/TLS certificates with CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="What the distribution delivers is the customer's content.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what is cached and for how long, and invalidate what must go.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="ddos-network-layer",
                owner=Owner.AWS,
                because="Shield Standard protects CloudFront against known network and transport layer attacks at no charge.",
                sources=(
                    Citation(
                        of=KNOWLEDGE_CENTER,
                        page="shield-standard-ddos-attack",
                        title="Protecting an application from DDoS attacks with AWS Shield Standard",
                        read="2026-11",
                        quote="These AWS services receive protection against all known network and transport layer attacks.",
                    ),
                ),
            ),
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Once an origin group is set up, CloudFront switches to the secondary origin by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Sends requests to the secondary origin when the primary fails or answers with a status code chosen for failover.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="high_availability_origin_failover",
                        title="Optimize high availability with CloudFront origin failover",
                        read="2026-11",
                        quote="CloudFront automatically switches to the secondary origin",
                    ),
                ),
            ),
            Fact(
                concern="high-availability-configuration",
                owner=Owner.CUSTOMER,
                because="Origin failover exists only if the customer creates an origin group.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Switches between the origins of a group once it is configured.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create an origin group with a primary and a secondary origin, and use it in the cache behaviors.",
                        if_ignored="Requests that miss the cache fail while the only origin is down.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in Amazon CloudFront",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="high_availability_origin_failover",
                        title="Optimize high availability with CloudFront origin failover",
                        read="2026-11",
                        quote="you create an origin group with two origins: a primary and a secondary",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="That an origin is reached only through CloudFront is for the customer to arrange.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Signs requests to the origin where origin access control is set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set origin access control for S3 origins, and close other ways to load balancers and servers behind the distribution.",
                        if_ignored="Viewers can bypass CloudFront, with its filters and signed URLs, by the origin's own address.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="private-content-restricting-access-to-s3",
                        title="Restrict access to an Amazon S3 origin",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="web-request-filtering",
                owner=Owner.CUSTOMER,
                because="Web ACLs and geographic restrictions of a distribution are the customer's choice.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Associate an AWS WAF web ACL, and restrict countries where content must not be served everywhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="HTTPS between viewers and CloudFront, and between CloudFront and the origin, is configured by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set the viewer protocol policy to HTTPS, choose the security policy, and reach the origin over HTTPS.",
                        if_ignored="With allow-all viewers may use plain HTTP.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use field-level encryption for form fields that only one application may read.",
                    ),
                ),
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="data-protection-summary",
                        title="Data protection in Amazon CloudFront",
                        read="2026-11",
                    ),
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="using-https-viewers-to-cloudfront",
                        title="Require HTTPS for communication between viewers and CloudFront",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDFRONT_GUIDE,
                page="data-protection-summary",
                title="Data protection in Amazon CloudFront",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cloudfront-functions",
        name="Amazon CloudFront Functions",
        kind=ServiceKind.FEATURE,
        parent="cloudfront",
        categories=("networking-and-content-delivery",),
        names=("CloudFront Functions",),
        uses=(Uses(profile="functions"),),
        facts=(
            Fact(
                concern="application-code",
                owner=Owner.CUSTOMER,
                because="The customer writes the JavaScript that runs at the edge.",
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="edge-functions",
                        title="Customize at the edge with functions",
                        read="2026-11",
                        quote="you can write your own code to customize how your CloudFront distributions process HTTP requests",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="There are no servers or other infrastructure for the customer to manage.",
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="edge-functions",
                        title="Customize at the edge with functions",
                        read="2026-11",
                        quote="manage servers or other infrastructure",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="The runtime environment scales at once to millions of requests per second.",
                sources=(
                    Citation(
                        of=CLOUDFRONT_GUIDE,
                        page="cloudfront-functions",
                        title="Customize at the edge with CloudFront Functions",
                        read="2026-11",
                        quote="scales immediately to handle millions of requests per second",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=CLOUDFRONT_GUIDE,
                page="cloudfront-functions",
                title="Customize at the edge with CloudFront Functions",
                read="2026-11",
            ),
        ),
    ),
)
