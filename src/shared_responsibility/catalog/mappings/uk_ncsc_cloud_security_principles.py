"""What the Cloud Security Principles of the NCSC ask about; the parts of the second, on assets, are not mapped."""

from ..._frameworks import Asks

ASKS: tuple[Asks, ...] = (
    Asks(
        controls=("1",),
        concerns=("backbone-encryption", "service-endpoint-tls", "workload-tls"),
    ),
    Asks(
        controls=("3",),
        concerns=("tenant-isolation", "workload-separation"),
    ),
    Asks(
        controls=("4",),
        concerns=("infrastructure-assurance",),
        because="The principle asks about the provider's own governance, which its auditors report on.",
    ),
    Asks(
        controls=("5",),
        concerns=(
            "customer-incident-response",
            "detection-enablement",
            "detection-operation",
            "guest-os-patching",
            "host-and-hypervisor-patching",
            "service-incident-response",
        ),
        because="Each side operates its own layers securely.",
    ),
    Asks(
        controls=("6",),
        concerns=("customer-staff-training", "provider-staff-training"),
    ),
    Asks(
        controls=("7",),
        concerns=("application-code", "service-software-patching"),
    ),
    Asks(
        controls=("8",),
        concerns=("hardware-provisioning", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("9",),
        concerns=("iam-policy-configuration", "request-authorization-engine"),
    ),
    Asks(
        controls=("10",),
        concerns=("credential-protection", "iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("11",),
        concerns=("network-access-configuration", "service-endpoint-tls", "web-request-filtering"),
    ),
    Asks(
        controls=("13",),
        concerns=("audit-log-configuration", "audit-log-emission"),
    ),
    Asks(
        controls=("14",),
        concerns=("policies-and-procedures", "workload-compliance"),
    ),
)
