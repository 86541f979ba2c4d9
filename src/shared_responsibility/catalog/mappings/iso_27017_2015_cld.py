"""What the seven controls that ISO/IEC 27017 adds for cloud services ask about, on both sides."""

from ..._frameworks import Asks

ASKS: tuple[Asks, ...] = (
    Asks(
        controls=("cld.6.3.1",),
        concerns=("infrastructure-assurance", "policies-and-procedures"),
        because="Who has what is written down by both: AWS publishes its side, the customer allocates its own.",
    ),
    Asks(
        controls=("cld.8.1.5",),
        concerns=("content-control", "media-decommissioning"),
        because="The customer takes its content away; AWS destroys the media.",
    ),
    Asks(
        controls=("cld.9.5.1",),
        concerns=("tenant-isolation", "workload-separation"),
        because="AWS keeps customers apart; the customer keeps its own workloads apart.",
    ),
    Asks(
        controls=("cld.9.5.2",),
        concerns=("guest-os-hardening", "os-image-publication"),
    ),
    Asks(
        controls=("cld.12.1.5",),
        concerns=("credential-protection", "policies-and-procedures"),
        because="Procedures for the customer's own administrators.",
    ),
    Asks(
        controls=("cld.12.4.5",),
        concerns=("audit-log-emission", "detection-enablement", "workload-monitoring"),
    ),
    Asks(
        controls=("cld.13.1.4",),
        concerns=("network-access-configuration", "network-infrastructure"),
    ),
)
