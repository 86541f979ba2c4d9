"""Services of the family games."""

from ..._types import Circumstance, Citation, Duty, Fact, Mode, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

GAMELIFT_GUIDE = Source(
    id="gamelift-servers-developer-guide",
    title="Amazon GameLift Servers Developer Guide",
    url="https://docs.aws.amazon.com/gameliftservers/latest/developerguide/",
)
GAMELIFT_STREAMS_GUIDE = Source(
    id="gamelift-streams-developer-guide",
    title="Amazon GameLift Streams Developer Guide",
    url="https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/",
)

SERVICES = (
    Service(
        id="gamelift",
        name="Amazon GameLift Servers",
        categories=("games",),
        names=(
            "Amazon GameLift",
            "GameLift",
        ),
        modes=(
            Mode(name="Amazon GameLift Servers Anywhere", when=(("hosting", "anywhere"),)),
            Mode(name="Amazon GameLift Servers FleetIQ", when=(("hosting", "fleetiq"),)),
            Mode(name="GameLift Anywhere", when=(("hosting", "anywhere"),)),
            Mode(name="GameLift FleetIQ", when=(("hosting", "fleetiq"),)),
        ),
        sdk=("gamelift",),
        cloudformation=("AWS::GameLift::",),
        terraform=("aws_gamelift_",),
        iam=("gamelift",),
        uses=(
            Uses(
                profile="platform-on-instances",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
            ),
            Uses(profile="aws-software-on-customer-hardware", when=(("hosting", "anywhere"),)),
            Uses(profile="infrastructure-compute", when=(("hosting", "fleetiq"),)),
        ),
        asks=(
            Circumstance(
                name="hosting",
                values=("anywhere", "container", "ec2", "fleetiq"),
                question="Where do the game servers run: in a managed EC2 fleet, a managed container fleet, an Anywhere fleet on your own hardware, or with FleetIQ on your own EC2 instances?",
                find_out="Read the compute type of the fleet; a game server group means FleetIQ.",
                marked=("anywhere", "fleetiq"),
                signs=(
                    Sign(
                        resource="AWS::GameLift::Fleet",
                        path="ComputeType",
                        reads=(("ANYWHERE", "anywhere"), ("EC2", "ec2")),
                    ),
                    Sign(resource="AWS::GameLift::Fleet", path="EC2InstanceType", reads=(("*", "ec2"),)),
                    Sign(resource="AWS::GameLift::Build", reads=(("*", "ec2"),)),
                    Sign(resource="AWS::GameLift::ContainerFleet", reads=(("*", "container"),)),
                    Sign(resource="AWS::GameLift::ContainerGroupDefinition", reads=(("*", "container"),)),
                    Sign(resource="AWS::GameLift::GameServerGroup", reads=(("*", "fleetiq"),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="container-image-patching",
                when=(("hosting", "container"),),
                owner=Owner.CUSTOMER,
                because="The image with the game server is the customer's to rebuild.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deploys the image to the instances of a new fleet or deployment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Rebuild the image with security patches, provide it, and move players to where it runs.",
                        if_ignored="The fleet goes on with the image that it was given.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="vulnerability-analysis-management",
                        title="Configuration and vulnerability analysis in Amazon GameLift Servers",
                        read="2026-11",
                        quote="Customer-provided game server application software should be maintained, including updates and security patches.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep confidential data out of names, tags and game properties, and decide what builds and scripts contain.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GameLift Servers",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="A fleet keeps the operating system that it was created with; a patched one arrives with a new fleet, which the customer creates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Gives each new fleet the latest machine image.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Replace managed fleets regularly, every 30 days as AWS recommends, and move players to the new fleet.",
                        if_ignored="The fleet keeps outdated dependencies and known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="vulnerability-analysis-management",
                        title="Configuration and vulnerability analysis in Amazon GameLift Servers",
                        read="2026-11",
                        quote="The base Amazon Machine Image (AMI), which includes the operating system, is updated only when a new fleet is created.",
                    ),
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon GameLift Servers",
                        read="2026-11",
                        quote="Fleets that run for extended periods without runtime updates can contain outdated dependencies and security vulnerabilities",
                    ),
                ),
                contested="The same page says that AWS handles guest operating system patching; for fleets that means the image, since nothing reaches a running fleet until the customer replaces it.",
            ),
            Fact(
                concern="network-access-configuration",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="The ports and address ranges that reach a fleet are set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Places each fleet in a virtual private cloud of its own.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Open only the ports and address ranges that players need.",
                        if_ignored="More of the instance is reachable than the game needs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon GameLift Servers",
                        read="2026-11",
                        quote="The Amazon GameLift Servers service places all fleets into Amazon virtual private clouds (VPCs)",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.AWS,
                because="AWS builds and updates the images that managed fleets start from.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the image versions with the date of the latest patch.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Compare the image version of each fleet with the latest one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="reference-ec2-ami-version-history",
                        title="Amazon GameLift Servers AMI versions",
                        read="2026-11",
                        quote="you must regularly create new Amazon GameLift Servers managed EC2 fleets to deploy the latest AMI version updates",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="Software that the customer deploys to the instances is its own to maintain.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Deploys the build or image that the customer uploads.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Upload a new build with security patches, create a fleet for it, and redirect traffic.",
                        if_ignored="The fleet goes on with outdated dependencies and their vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="vulnerability-analysis-management",
                        title="Configuration and vulnerability analysis in Amazon GameLift Servers",
                        read="2026-11",
                        quote="Customers are responsible for the management of software that is deployed to Amazon GameLift Servers instances for game hosting.",
                    ),
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon GameLift Servers",
                        read="2026-11",
                        quote="Fleets that run for extended periods without runtime updates can contain outdated dependencies and security vulnerabilities",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose fleet access, roles, ports and locations.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GameLift Servers",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(
                    (
                        "hosting",
                        (
                            "container",
                            "ec2",
                        ),
                    ),
                ),
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
                        of=GAMELIFT_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in Amazon GameLift Servers",
                        read="2026-11",
                        quote="Clients must support Transport Layer Security (TLS) 1.2 or later.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GAMELIFT_GUIDE,
                page="vulnerability-analysis-management",
                title="Configuration and vulnerability analysis in Amazon GameLift Servers",
                read="2026-11",
            ),
            Citation(
                of=GAMELIFT_GUIDE,
                page="security-best-practices",
                title="Security best practices for Amazon GameLift Servers",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="gameliftstreams",
        name="Amazon GameLift Streams",
        kind=ServiceKind.PART,
        parent="gamelift",
        categories=("games",),
        names=("GameLift Streams",),
        sdk=("gameliftstreams",),
        cloudformation=("AWS::GameLiftStreams::",),
        iam=("gameliftstreams",),
        uses=(Uses(profile="platform-on-instances"),),
        facts=(
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what applications contain, and keep confidential data out of names and tags.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_STREAMS_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GameLift Streams",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Operating system and runtime environment of a stream group are updated only when a new group is created.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Gives each new stream group the current operating system and runtime environment.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Recycle stream groups every two to four weeks, whether or not the application changes.",
                        if_ignored="The stream group keeps an operating system without the latest patches.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_STREAMS_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon GameLift Streams",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="Patches of the runtime environment reach a stream group only when the customer recycles it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Keeps the runtime environments for new stream groups current.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Recycle stream groups every two to four weeks.",
                        if_ignored="The runtime environment stays as it was when the group was created.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_STREAMS_GUIDE,
                        page="security-best-practices",
                        title="Security best practices for Amazon GameLift Streams",
                        read="2026-11",
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
                        text="Choose runtime environments, locations and capacity of stream groups.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GAMELIFT_STREAMS_GUIDE,
                        page="data-protection",
                        title="Data protection in Amazon GameLift Streams",
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
                        of=GAMELIFT_STREAMS_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure Security in Amazon GameLift Streams",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GAMELIFT_STREAMS_GUIDE,
                page="security-best-practices",
                title="Security best practices for Amazon GameLift Streams",
                read="2026-11",
            ),
            Citation(
                of=GAMELIFT_STREAMS_GUIDE,
                page="data-protection",
                title="Data protection in Amazon GameLift Streams",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="gamesparks",
        name="Amazon GameSparks",
        lifecycle=Lifecycle.RETIRED,
        categories=("games",),
        sdk=("gamesparks",),
    ),
    Service(
        id="lumberyard",
        name="Amazon Lumberyard",
        lifecycle=Lifecycle.RETIRED,
        categories=("games",),
    ),
    Service(
        id="o3de",
        name="Open 3D Engine",
        kind=ServiceKind.SOFTWARE,
        categories=("games",),
    ),
)
