"""Services of the family migration."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

TRANSFER_API = Source(
    id="transfer-api-reference",
    title="AWS Transfer Family API Reference",
    url="https://docs.aws.amazon.com/transfer/latest/APIReference/",
)

TRANSFER_GUIDE = Source(
    id="transfer-user-guide",
    title="AWS Transfer Family User Guide",
    url="https://docs.aws.amazon.com/transfer/latest/userguide/",
)

TRANSFER_KOTLIN = Source(
    id="transfer-kotlin-api",
    title="AWS SDK for Kotlin: Transfer, DescribedServer",
    url="https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/transfer/aws.sdk.kotlin.services.transfer.model/-described-server/",
)

SERVICES = (
    Service(
        id="app2container",
        name="AWS App2Container",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        iam=("a2c",),
    ),
    Service(
        id="app2container-dotnet",
        name="AWS Toolkit for .NET Refactoring",
        kind=ServiceKind.SOFTWARE,
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
    ),
    Service(
        id="apptest",
        name="AWS Mainframe Modernization Application Testing",
        lifecycle=Lifecycle.RETIRED,
        categories=("migration-and-modernization",),
        sdk=("apptest",),
        cloudformation=("AWS::AppTest::",),
        iam=("apptest",),
    ),
    Service(
        id="data-transfer-terminal",
        name="AWS Data Transfer Terminal",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("migration-and-modernization",),
    ),
    Service(
        id="datasync",
        name="AWS DataSync",
        categories=("migration-and-modernization",),
        sdk=("datasync",),
        cloudformation=("AWS::DataSync::",),
        terraform=("aws_datasync_",),
        iam=("datasync",),
        prowler=("datasync",),
        security_hub=("DataSync",),
    ),
    Service(
        id="discovery",
        name="AWS Application Discovery Service",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        sdk=("discovery",),
        iam=("arsenal", "discovery"),
    ),
    Service(
        id="dms",
        name="AWS Database Migration Service",
        categories=("migration-and-modernization",),
        names=("database-migration-service",),
        sdk=("dms",),
        cloudformation=("AWS::DMS::",),
        terraform=("aws_dms_",),
        iam=("dms",),
        prowler=("dms",),
        security_hub=("DMS",),
        asff=("AwsDmsEndpoint", "AwsDmsReplicationInstance", "AwsDmsReplicationTask"),
    ),
    Service(
        id="m2",
        name="AWS Mainframe Modernization",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        names=("mainframe-modernization",),
        sdk=("m2",),
        cloudformation=("AWS::M2::",),
        terraform=("aws_m2_",),
        iam=("m2",),
    ),
    Service(
        id="mgh",
        name="AWS Migration Hub",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        names=("migration-hub",),
        sdk=("mgh", "migrationhub-config"),
        iam=("mgh",),
    ),
    Service(
        id="mgn",
        name="AWS Application Migration Service",
        categories=("migration-and-modernization",),
        names=("application-migration-service",),
        sdk=("mgn",),
        cloudformation=("AWS::MGN::",),
        iam=("awsconnector", "mgn"),
    ),
    Service(
        id="microservice-extractor",
        name="AWS Microservice Extractor for .NET",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        iam=("serviceextract",),
    ),
    Service(
        id="migration-evaluator",
        name="Migration Evaluator",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("migration-and-modernization",),
    ),
    Service(
        id="migration-hub-refactor-spaces",
        name="AWS Migration Hub Refactor Spaces",
        kind=ServiceKind.PART,
        parent="mgh",
        lifecycle=Lifecycle.CLOSED,
        categories=("migration-and-modernization",),
        sdk=("migration-hub-refactor-spaces",),
        cloudformation=("AWS::RefactorSpaces::",),
        iam=("refactor-spaces",),
    ),
    Service(
        id="migrationhuborchestrator",
        name="AWS Migration Hub Orchestrator",
        kind=ServiceKind.PART,
        parent="mgh",
        categories=("migration-and-modernization",),
        sdk=("migrationhuborchestrator",),
        iam=("migrationhub-orchestrator",),
    ),
    Service(
        id="migrationhubstrategy",
        name="AWS Migration Hub Strategy Recommendations",
        kind=ServiceKind.PART,
        parent="mgh",
        categories=("migration-and-modernization",),
        sdk=("migrationhubstrategy",),
        iam=("migrationhub-strategy",),
    ),
    Service(
        id="sms",
        name="AWS Server Migration Service",
        lifecycle=Lifecycle.RETIRED,
        categories=("migration-and-modernization",),
        sdk=("sms",),
        iam=("sms",),
    ),
    Service(
        id="transfer",
        name="AWS Transfer Family",
        categories=("abstracted-services", "migration-and-modernization"),
        names=("AWS Transfer for SFTP", "AWS SFTP", "Transfer Family"),
        sdk=("transfer",),
        cloudformation=("AWS::Transfer::",),
        terraform=("aws_transfer_",),
        iam=("transfer",),
        prowler=("transfer",),
        security_hub=("Transfer",),
        asff=("AwsTransferServer",),
        uses=(Uses(profile="abstracted-service"),),
        asks=(
            Circumstance(
                name="protocol",
                values=("as2", "ftp", "ftps", "sftp"),
                question="Which protocol do the partners use?",
                find_out="Read Protocols of the server (aws transfer describe-server).",
                signs=(
                    Sign(
                        resource="AWS::Transfer::Server",
                        path="Protocols[]",
                        reads=(
                            ("AS2", "as2"),
                            ("FTP", "ftp"),
                            ("FTPS", "ftps"),
                            ("SFTP", "sftp"),
                        ),
                    ),
                    Sign(
                        resource="AWS::Transfer::Agreement",
                        reads=(("*", "as2"),),
                    ),
                    Sign(
                        resource="AWS::Transfer::Profile",
                        reads=(("*", "as2"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="certificate-renewal",
                when=(("protocol", "as2"),),
                owner=Owner.CUSTOMER,
                because="AS2 signing and encryption certificates are imported by the customer, and expire on the date they carry.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Publishes the metric DaysUntilExpiry for each imported certificate, once a day.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Set an alarm on DaysUntilExpiry, import the successor in time and exchange it with the partners.",
                        if_ignored="The certificate expires, and the exchange with the partner fails.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="API_ImportCertificate",
                        title="ImportCertificate",
                        read="2026-11",
                        quote="Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("protocol", ("ftp", "sftp")),),
                owner=Owner.NOT_APPLICABLE,
                because="SFTP identifies the server by an SSH host key and FTP by nothing at all, so there is no certificate to renew.",
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="Unencrypted file transfer",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Users' keys and passwords are the customer's, and FTP sends them readable.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Authenticates users by the identity provider of the server.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep credentials for FTP apart from those for SFTP and FTPS, and prefer SSH keys.",
                        if_ignored="A password overheard on FTP works for the other protocols too.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="unlike SFTP and FTPS, FTP transmits credentials in clear text",
                    ),
                ),
            ),
            Fact(
                concern="in-service-accounts",
                owner=Owner.CUSTOMER,
                because="The users of a server are the customer's to create, in the service or in the identity provider behind it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Admits only users that the server or its identity provider knows.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create users with a role and home folder of their own, and remove them when the partner leaves.",
                        if_ignored="Former partners can still fetch and leave files.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_API,
                        page="api-welcome",
                        title="Welcome to the AWS Transfer Family API",
                        read="2026-11",
                        quote="Users must be known to the server that requests file operations.",
                    ),
                ),
            ),
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The endpoint type of a server is chosen by the customer; servers with FTP, FTPS or AS2 stand in a VPC.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers public endpoints for SFTP, and VPC endpoints for all protocols.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the endpoint type, and limit VPC endpoints by security groups.",
                        if_ignored="A public endpoint can be reached from everywhere.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_KOTLIN,
                        page="protocols",
                        title="protocols",
                        read="2026-11",
                        quote="If Protocol includes either FTP or FTPS, then the EndpointType must be VPC",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Which algorithms a server accepts is decided by the security policy attached to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new security policies; a server keeps the one it has.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach the latest security policy that the clients can use, explicitly in templates.",
                        if_ignored="A server made through CloudFormation with the default has TransferSecurityPolicy-2018-11, and old policies keep old algorithms.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="security-policies",
                        title="Security policies for AWS Transfer Family servers",
                        read="2026-11",
                        quote="We strongly recommend updating your servers to our latest security policy.",
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
                        of=TRANSFER_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Transfer Family",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                owner=Owner.CUSTOMER,
                because="The protocol of a server is the customer's choice, and FTP is offered without encryption.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts SFTP and FTPS connections by the server's security policy.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use SFTP or FTPS, and FTP only inside a trusted network.",
                        if_ignored="FTP carries files and passwords in clear text.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="tf-server-endpoint",
                        title="Configuring an SFTP, FTPS, or FTP server endpoint",
                        read="2026-11",
                        quote="Unencrypted file transfer",
                    ),
                ),
            ),
            Fact(
                concern="workload-tls",
                when=(("protocol", "as2"),),
                owner=Owner.CUSTOMER,
                because="Inbound AS2 messages are accepted over HTTP only; HTTPS ends at a load balancer of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Accepts inbound AS2 messages over HTTP, behind a load balancer where HTTPS is wanted.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put a load balancer with a certificate in front of the server, and encrypt and sign the messages.",
                        if_ignored="AS2 messages arrive over unencrypted HTTP.",
                    ),
                ),
                sources=(
                    Citation(
                        of=TRANSFER_GUIDE,
                        page="create-b2b-server",
                        title="Configuring AS2",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=TRANSFER_GUIDE,
                page="security-policies",
                title="Security policies for AWS Transfer Family servers",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="transform",
        name="AWS Transform",
        categories=("migration-and-modernization",),
        iam=("application-transformation", "transform", "transform-custom"),
    ),
)
