"""Services of the family infrastructure."""

from ..._types import Service
from ..._vocabulary import ServiceKind

SERVICES = (
    Service(
        id="edge-locations",
        name="AWS edge locations",
        kind=ServiceKind.INFRASTRUCTURE,
        parent="global-infrastructure",
        categories=("infrastructure",),
    ),
    Service(
        id="global-infrastructure",
        name="AWS Global Infrastructure (Regions, Availability Zones, edge locations)",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("infrastructure",),
    ),
)
