"""Services of the family games."""

from ..._types import Service
from ..._vocabulary import Lifecycle, ServiceKind

SERVICES = (
    Service(
        id="gamelift",
        name="Amazon GameLift Servers",
        categories=("games",),
        sdk=("gamelift",),
        cloudformation=("AWS::GameLift::",),
        terraform=("aws_gamelift_",),
        iam=("gamelift",),
    ),
    Service(
        id="gameliftstreams",
        name="Amazon GameLift Streams",
        kind=ServiceKind.PART,
        parent="gamelift",
        categories=("games",),
        sdk=("gameliftstreams",),
        cloudformation=("AWS::GameLiftStreams::",),
        iam=("gameliftstreams",),
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
