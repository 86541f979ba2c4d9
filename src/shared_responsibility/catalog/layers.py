"""The layers of the stack, from the building up to governance."""

from .._registry import Layer

LAYERS = (
    Layer(
        id="application",
        name="Application",
        height=8,
        definition="The customer's code, its libraries and its settings.",
    ),
    Layer(
        id="cryptography",
        name="Cryptography",
        height=11,
        definition="Encryption at rest and in transit, keys, secrets and certificates.",
    ),
    Layer(id="data", name="Data", height=12, definition="The content itself, where it is kept, and its copies."),
    Layer(
        id="exposure",
        name="Exposure",
        height=10,
        definition="What can be reached from where: networks, resource policies, web requests.",
    ),
    Layer(
        id="facility",
        name="Facility",
        height=1,
        definition="The building or room in which the hardware stands.",
        provider_side=True,
    ),
    Layer(
        id="governance",
        name="Governance",
        height=15,
        definition="Compliance, people, personal data, incidents in the customer's own estate.",
    ),
    Layer(
        id="guest-os",
        name="Guest operating system",
        height=6,
        definition="The operating system under the workload, its images, agents and machines.",
    ),
    Layer(
        id="hardware",
        name="Hardware",
        height=2,
        definition="Servers, disks, switches and their firmware.",
        provider_side=True,
    ),
    Layer(
        id="host",
        name="Host",
        height=3,
        definition="The host operating system, the hypervisor and the isolation they give.",
        provider_side=True,
    ),
    Layer(
        id="identity", name="Identity", height=9, definition="Who may do what: credentials, policies, users, accounts."
    ),
    Layer(
        id="operations", name="Operations", height=14, definition="Inventory, logs, detection, notices and findings."
    ),
    Layer(
        id="platform",
        name="Platform",
        height=7,
        definition="Engines, runtimes, clusters, container images and their versions.",
    ),
    Layer(
        id="provider-network",
        name="Provider network",
        height=4,
        definition="The provider's network, from the backbone to the link at the customer's site.",
        provider_side=True,
    ),
    Layer(id="resilience", name="Resilience", height=13, definition="Capacity, failover, availability and recovery."),
    Layer(
        id="service",
        name="Service",
        height=5,
        definition="The AWS service itself: its API, its software, its availability.",
        provider_side=True,
    ),
)
