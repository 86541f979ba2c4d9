"""Services of the family infrastructure."""

from ..._types import (
    Citation,
    Service,
    Source,
    Uses,
)
from ..._vocabulary import ServiceKind

AWS_OVERVIEW = Source(
    id="aws-overview",
    title="Overview of Amazon Web Services",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-overview/",
)

SERVICES = (
    Service(
        id="edge-locations",
        name="AWS edge locations",
        kind=ServiceKind.INFRASTRUCTURE,
        parent="global-infrastructure",
        categories=("infrastructure",),
        uses=(Uses(profile="network-and-edge"),),
        sources=(
            Citation(of=AWS_OVERVIEW, page="global-infrastructure", title="Global infrastructure", read="2026-11"),
        ),
    ),
    Service(
        id="global-infrastructure",
        name="AWS Global Infrastructure (Regions, Availability Zones, edge locations)",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("infrastructure",),
        names=("AWS Global Infrastructure",),
        terraform=(
            "=aws_availability_zone",
            "=aws_availability_zones",
            "=aws_ip_ranges",
            "=aws_partition",
            "=aws_region",
            "=aws_regions",
        ),
        uses=(Uses(profile="network-and-edge"),),
        sources=(
            Citation(
                of=AWS_OVERVIEW,
                page="global-infrastructure",
                title="Global infrastructure",
                read="2026-11",
                quote="Availability Zones consist of one or more discrete data centers, each with redundant power, networking, and connectivity",
            ),
        ),
    ),
)
