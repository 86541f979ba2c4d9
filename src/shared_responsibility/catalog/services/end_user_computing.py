"""Services of the family end user computing."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb

APPSTREAM_GUIDE = Source(
    id="workspaces-applications-administration-guide",
    title="Amazon WorkSpaces Applications (AppStream 2.0) Administration Guide",
    url="https://docs.aws.amazon.com/appstream2/latest/developerguide/",
)
DCV_GUIDE = Source(
    id="dcv-user-guide",
    title="Amazon DCV User Guide",
    url="https://docs.aws.amazon.com/dcv/latest/userguide/",
)
DCV_WEB_SDK_GUIDE = Source(
    id="dcv-web-client-sdk-developer-guide",
    title="Amazon DCV Web Client SDK Developer Guide",
    url="https://docs.aws.amazon.com/dcv/latest/websdkguide/",
)

SERVICES = (
    Service(
        id="appstream",
        name="Amazon WorkSpaces Applications (formerly Amazon AppStream 2.0)",
        categories=("end-user-computing",),
        names=(
            "Amazon AppStream 2.0",
            "AppStream",
            "AppStream 2.0",
            "WorkSpaces Applications",
            "workspaces-applications",
        ),
        sdk=("appstream",),
        cloudformation=("AWS::AppStream::",),
        terraform=("aws_appstream_",),
        iam=("appstream",),
        prowler=("appstream",),
        uses=(Uses(profile="platform-on-instances"),),
        asks=(
            Circumstance(
                name="agent_version",
                values=("always-latest", "pinned"),
                question="Is the image set to always use the latest agent version, or pinned to one version?",
                find_out="Read AppstreamAgentVersion of the image (aws appstream describe-images): LATEST or a version.",
                signs=(
                    Sign(
                        resource="AWS::AppStream::ImageBuilder",
                        path="AppstreamAgentVersion",
                        reads=(("LATEST", "always-latest"), ("*", "pinned")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Updates of the operating system reach the streaming instances through the image, which the customer keeps current.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes updated base images.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Install the updates of the Windows operating system in an image builder, create a new image and give it to the fleets.",
                        if_ignored="New streaming instances start from the old image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-management",
                        title="Update Management in Amazon WorkSpaces Applications (AppStream 2.0)",
                        read="2026-11",
                    ),
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-fleets-new-image",
                        title="Update an Amazon WorkSpaces Applications Fleet",
                        read="2026-11",
                        quote="you must update your Always-On and On-Demand fleets",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("agent_version", "always-latest"),),
                owner=Owner.AWS,
                because="Where the image is set to always use the latest agent, AWS updates the agent on the streaming instances.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates the streaming instances with the latest agent.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Select the option to always use the latest agent version when creating the image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-management",
                        title="Update Management in Amazon WorkSpaces Applications (AppStream 2.0)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="host-agent-updates",
                when=(("agent_version", "pinned"),),
                owner=Owner.CUSTOMER,
                because="An image that is not set to the latest agent keeps the agent it was made with until the customer makes another.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create a new image with the newer agent version and give it to the fleets.",
                        if_ignored="The streaming instances keep the old agent.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-management",
                        title="Update Management in Amazon WorkSpaces Applications (AppStream 2.0)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="A new image reaches users only after the customer has updated its fleets to it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Creates new streaming instances from the new image and replaces unused ones, without disturbing active sessions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the fleets to the new image.",
                        if_ignored="The fleets go on with the old image.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-fleets-new-image",
                        title="Update an Amazon WorkSpaces Applications Fleet",
                        read="2026-11",
                        quote="Changing the image on a running fleet does not disrupt users who have active streaming sessions.",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                owner=Owner.AWS,
                because="AWS publishes the base images, with release notes for each version.",
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="base-image-version-history",
                        title="Base Image and Managed Image Update Release Notes",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="The applications in the image and their dependencies are maintained by the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the applications and their dependencies in the image and create a new one.",
                        if_ignored="Users go on streaming the old versions.",
                    ),
                ),
                sources=(
                    Citation(
                        of=APPSTREAM_GUIDE,
                        page="update-management",
                        title="Update Management in Amazon WorkSpaces Applications (AppStream 2.0)",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=APPSTREAM_GUIDE,
                page="update-management",
                title="Update Management in Amazon WorkSpaces Applications (AppStream 2.0)",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="dcv",
        name="Amazon DCV",
        kind=ServiceKind.SOFTWARE,
        categories=("end-user-computing",),
        names=(
            "DCV",
            "NICE DCV",
        ),
        uses=(Uses(profile="customer-run-software"),),
        sources=(
            Citation(
                of=DCV_GUIDE,
                page="getting-started",
                title="Getting Started with Amazon DCV",
                read="2026-11",
                quote="To use Amazon DCV, install the Amazon DCV server software on a server.",
            ),
            Citation(
                of=DCV_WEB_SDK_GUIDE,
                page="what-is",
                title="What is the Amazon DCV Web Client SDK?",
                read="2026-11",
                quote="Amazon DCV was previously known as NICE DCV.",
            ),
        ),
    ),
    Service(
        id="wam",
        name="Amazon WorkSpaces Application Manager",
        lifecycle=Lifecycle.RETIRED,
        categories=("end-user-computing",),
        iam=("wam",),
    ),
    Service(
        id="worklink",
        name="Amazon WorkLink",
        lifecycle=Lifecycle.RETIRED,
        categories=("end-user-computing",),
        sdk=("worklink",),
        terraform=("aws_worklink_",),
        iam=("worklink",),
    ),
)
