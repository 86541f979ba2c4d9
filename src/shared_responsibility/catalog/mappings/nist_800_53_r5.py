"""What the controls of NIST SP 800-53 Revision 5 ask about: a rule for each family, exceptions for controls and enhancements."""

from ..._frameworks import Asks

ASKS: tuple[Asks, ...] = (
    Asks(
        controls=(
            "ac-1",
            "at-1",
            "au-1",
            "ca-1",
            "cm-1",
            "cp-1",
            "ia-1",
            "ir-1",
            "ma-1",
            "mp-1",
            "pe-1",
            "pl-1",
            "ps-1",
            "pt-1",
            "ra-1",
            "sa-1",
            "sc-1",
            "si-1",
            "sr-1",
        ),
        concerns=("policies-and-procedures",),
        because="The first control of each family asks for an organisation's own policy and procedures, which nobody else can adopt for it.",
    ),
    Asks(
        controls=("ac",),
        concerns=("iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("ac-2",),
        concerns=("access-review", "iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("ac-2.4",),
        concerns=("audit-log-configuration", "audit-log-emission"),
    ),
    Asks(
        controls=("ac-2.6", "ac-2.8"),
        concerns=("iam-policy-configuration", "request-authorization-engine"),
        because="AWS evaluates conditions in policies at each request; which conditions is the customer's choice.",
    ),
    Asks(
        controls=("ac-2.12",),
        concerns=("detection-enablement", "workload-monitoring"),
    ),
    Asks(
        controls=("ac-3",),
        concerns=(
            "iam-policy-configuration",
            "in-service-accounts",
            "request-authorization-engine",
            "resource-policy-configuration",
        ),
        because="AWS evaluates each request to its APIs; the customer writes the policies, and looks after access inside the machine or the engine.",
    ),
    Asks(
        controls=("ac-4",),
        concerns=("network-access-configuration", "resource-policy-configuration", "tenant-isolation"),
        because="AWS keeps customers apart; the customer opens and closes the ways into and between its own resources.",
    ),
    Asks(
        controls=(
            "ac-4.8",
            "ac-4.9",
            "ac-4.11",
            "ac-4.12",
            "ac-4.13",
            "ac-4.14",
            "ac-4.15",
            "ac-4.23",
            "ac-4.24",
            "ac-4.25",
        ),
        concerns=("application-code", "web-request-filtering"),
    ),
    Asks(
        controls=("ac-4.21", "ac-4.22", "ac-4.27", "ac-4.28", "ac-4.29", "ac-4.30", "ac-4.31", "ac-4.32"),
        concerns=("network-access-configuration", "workload-separation"),
    ),
    Asks(
        controls=("ac-5",),
        concerns=("iam-policy-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("ac-6.4",),
        concerns=("tenant-isolation", "workload-separation"),
    ),
    Asks(
        controls=("ac-6.9",),
        concerns=("audit-log-configuration",),
    ),
    Asks(
        controls=("ac-6.10",),
        concerns=("iam-policy-configuration", "request-authorization-engine"),
    ),
    Asks(
        controls=("ac-7",),
        concerns=("application-user-authentication", "in-service-accounts", "request-authorization-engine"),
        because="AWS limits attempts at its own sign-in; the customer does so at its machines and applications.",
    ),
    Asks(
        controls=("ac-8",),
        concerns=("application-configuration", "application-user-authentication", "guest-os-hardening"),
    ),
    Asks(
        controls=("ac-9", "ac-10", "ac-11", "ac-12"),
        concerns=("application-user-authentication", "guest-os-hardening", "in-service-accounts"),
    ),
    Asks(
        controls=("ac-14",),
        concerns=("iam-policy-configuration", "policies-and-procedures", "resource-policy-configuration"),
    ),
    Asks(
        controls=("ac-16",),
        concerns=("content-control", "data-classification"),
    ),
    Asks(
        controls=("ac-17",),
        concerns=("iam-policy-configuration", "network-access-configuration", "site-connectivity"),
    ),
    Asks(
        controls=("ac-17.1",),
        concerns=("audit-log-configuration", "audit-log-emission"),
    ),
    Asks(
        controls=("ac-17.2",),
        concerns=("service-endpoint-tls", "workload-tls"),
    ),
    Asks(
        controls=("ac-17.3",),
        concerns=("network-access-configuration", "network-infrastructure"),
    ),
    Asks(
        controls=("ac-18", "ac-19"),
        concerns=("policies-and-procedures",),
        because="The networks and devices at the organisation's own sites are no part of AWS.",
    ),
    Asks(
        controls=("ac-20",),
        concerns=("iam-policy-configuration", "policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("ac-21",),
        concerns=("content-control", "iam-policy-configuration", "resource-policy-configuration"),
    ),
    Asks(
        controls=("ac-22",),
        concerns=("content-control", "resource-policy-configuration"),
    ),
    Asks(
        controls=("ac-23",),
        concerns=("detection-enablement", "workload-monitoring"),
    ),
    Asks(
        controls=("ac-24",),
        concerns=("iam-policy-configuration", "request-authorization-engine"),
    ),
    Asks(
        controls=("ac-25",),
        concerns=("guest-os-hardening", "request-authorization-engine", "tenant-isolation"),
    ),
    Asks(
        controls=("at",),
        concerns=("customer-staff-training", "provider-staff-training"),
        because="AWS's page names awareness and training among the shared controls: each side trains its own people.",
    ),
    Asks(
        controls=("au",),
        concerns=("audit-log-configuration", "audit-log-emission"),
        because="AWS makes the events available; the customer turns their recording on and keeps the records.",
    ),
    Asks(
        controls=("au-4", "au-11"),
        concerns=("audit-log-configuration", "in-region-durability"),
    ),
    Asks(
        controls=("au-5",),
        concerns=("audit-log-configuration", "audit-log-emission", "workload-monitoring"),
    ),
    Asks(
        controls=("au-6", "au-7"),
        concerns=("audit-log-review",),
    ),
    Asks(
        controls=("au-6.4", "au-6.6"),
        concerns=("audit-log-review", "detection-enablement"),
    ),
    Asks(
        controls=("au-6.5",),
        concerns=("audit-log-review", "detection-enablement", "detection-operation"),
        because="AWS runs the detectors that correlate; the customer turns them on and reads what they find.",
    ),
    Asks(
        controls=("au-7.1",),
        concerns=("audit-log-review", "detection-enablement"),
    ),
    Asks(
        controls=("au-8",),
        concerns=("guest-os-hardening", "time-source"),
        because="AWS runs the clocks; the customer points its machines at them.",
    ),
    Asks(
        controls=("au-9.1", "au-9.3"),
        concerns=("at-rest-encryption-operation", "audit-log-configuration", "in-region-durability"),
    ),
    Asks(
        controls=("au-9",),
        concerns=("audit-log-configuration", "iam-policy-configuration", "in-region-durability"),
    ),
    Asks(
        controls=("au-9.4", "au-9.6"),
        concerns=("audit-log-configuration", "iam-policy-configuration"),
    ),
    Asks(
        controls=("au-12.3", "au-12.4", "au-14", "au-16"),
        concerns=("audit-log-configuration",),
    ),
    Asks(
        controls=("au-13",),
        concerns=("detection-enablement", "workload-monitoring"),
    ),
    Asks(
        controls=("ca",),
        concerns=("policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("ca-3",),
        concerns=("network-access-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("ca-5",),
        concerns=("finding-remediation", "workload-compliance"),
    ),
    Asks(
        controls=("ca-7",),
        concerns=("detection-enablement", "workload-compliance", "workload-monitoring"),
    ),
    Asks(
        controls=("ca-8",),
        concerns=("penetration-testing",),
    ),
    Asks(
        controls=("ca-9",),
        concerns=("network-access-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("cm",),
        concerns=(
            "application-configuration",
            "guest-os-hardening",
            "policies-and-procedures",
            "service-configuration",
        ),
    ),
    Asks(
        controls=("cm-2", "cm-6", "cm-7"),
        concerns=(
            "application-configuration",
            "guest-os-hardening",
            "infrastructure-configuration",
            "service-configuration",
        ),
        because="AWS's page names configuration management among the shared controls: AWS configures its devices, the customer what it deploys.",
    ),
    Asks(
        controls=("cm-2.3",),
        concerns=("guest-os-hardening", "service-configuration"),
    ),
    Asks(
        controls=("cm-2.7",),
        concerns=("policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("cm-7.2", "cm-7.3", "cm-7.4", "cm-7.5", "cm-7.6", "cm-7.7", "cm-7.8"),
        concerns=("guest-os-hardening", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("cm-7.9",),
        concerns=("hardware-maintenance", "resource-inventory"),
    ),
    Asks(
        controls=("cm-5",),
        concerns=("iam-policy-configuration", "provider-operator-access"),
    ),
    Asks(
        controls=("cm-5.6", "cm-14"),
        concerns=("application-code", "iam-policy-configuration"),
    ),
    Asks(
        controls=("cm-8",),
        concerns=("hardware-maintenance", "resource-inventory"),
        because="AWS keeps the inventory of its hardware; the customer keeps that of what it runs there.",
    ),
    Asks(
        controls=("cm-10",),
        concerns=("third-party-software-and-licences",),
    ),
    Asks(
        controls=("cm-11",),
        concerns=("guest-os-hardening", "policies-and-procedures"),
    ),
    Asks(
        controls=("cm-12",),
        concerns=("data-classification", "region-choice", "resource-inventory"),
    ),
    Asks(
        controls=("cm-13",),
        concerns=("content-control", "data-classification"),
    ),
    Asks(
        controls=("cp",),
        concerns=("disaster-recovery-plan",),
    ),
    Asks(
        controls=("cp-2.2",),
        concerns=("sizing-and-limits",),
    ),
    Asks(
        controls=("cp-2.6",),
        concerns=("disaster-recovery-plan", "global-infrastructure"),
    ),
    Asks(
        controls=("cp-3",),
        concerns=("customer-staff-training",),
    ),
    Asks(
        controls=("cp-4",),
        concerns=("disaster-recovery-plan", "restore-testing"),
    ),
    Asks(
        controls=("cp-6",),
        concerns=("cross-region-replication", "global-infrastructure", "region-choice"),
        because="AWS builds the other zones and Regions; the customer chooses them and copies what it needs there.",
    ),
    Asks(
        controls=("cp-7",),
        concerns=("global-infrastructure", "high-availability-configuration", "region-choice"),
        because="AWS builds the other zones and Regions; the customer chooses and uses them.",
    ),
    Asks(
        controls=("cp-8",),
        concerns=("network-infrastructure", "site-connectivity"),
        because="AWS has the lines between its sites; the customer has its own line to AWS.",
    ),
    Asks(
        controls=("cp-9",),
        concerns=("backup-configuration", "backup-operation"),
    ),
    Asks(
        controls=("cp-9.1",),
        concerns=("restore-testing",),
    ),
    Asks(
        controls=("cp-9.2",),
        concerns=("restore-testing",),
    ),
    Asks(
        controls=("cp-9.3",),
        concerns=("backup-configuration", "global-infrastructure", "in-region-durability"),
    ),
    Asks(
        controls=("cp-9.5", "cp-9.6"),
        concerns=("cross-region-replication", "global-infrastructure"),
    ),
    Asks(
        controls=("cp-9.7",),
        concerns=("backup-configuration", "iam-policy-configuration"),
    ),
    Asks(
        controls=("cp-9.8",),
        concerns=("at-rest-encryption-enablement", "at-rest-encryption-operation", "key-choice-and-policy"),
    ),
    Asks(
        controls=("cp-10",),
        concerns=("disaster-recovery-plan", "restore-testing"),
    ),
    Asks(
        controls=("cp-10.6",),
        concerns=("backup-configuration", "disaster-recovery-plan"),
    ),
    Asks(
        controls=("ia",),
        concerns=("iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("ia-2",),
        concerns=("credential-protection", "iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("ia-3",),
        concerns=("guest-os-hardening", "network-access-configuration"),
    ),
    Asks(
        controls=("ia-4",),
        concerns=("access-review", "iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("ia-5",),
        concerns=("credential-protection", "in-service-accounts", "secret-rotation", "secret-storage"),
    ),
    Asks(
        controls=("ia-6",),
        concerns=("application-user-authentication", "guest-os-hardening", "request-authorization-engine"),
    ),
    Asks(
        controls=("ia-7",),
        concerns=(
            "application-user-authentication",
            "request-authorization-engine",
            "service-endpoint-tls",
            "workload-tls",
        ),
    ),
    Asks(
        controls=("ia-8",),
        concerns=("application-user-authentication", "request-authorization-engine"),
    ),
    Asks(
        controls=("ia-8.1", "ia-8.2", "ia-8.4", "ia-8.5", "ia-8.6"),
        concerns=("application-user-authentication", "iam-policy-configuration"),
    ),
    Asks(
        controls=("ia-9",),
        concerns=("iam-policy-configuration", "request-authorization-engine", "workload-tls"),
    ),
    Asks(
        controls=("ia-10", "ia-11"),
        concerns=("application-user-authentication", "credential-protection", "iam-policy-configuration"),
    ),
    Asks(
        controls=("ia-12",),
        concerns=("application-user-authentication", "policies-and-procedures"),
    ),
    Asks(
        controls=("ia-13",),
        concerns=("application-user-authentication", "iam-policy-configuration", "request-authorization-engine"),
    ),
    Asks(
        controls=("ir",),
        concerns=("customer-incident-response",),
    ),
    Asks(
        controls=("ir-2",),
        concerns=("customer-incident-response", "customer-staff-training"),
    ),
    Asks(
        controls=("ir-4.1", "ir-5.1"),
        concerns=("customer-incident-response", "detection-enablement"),
    ),
    Asks(
        controls=("ma",),
        concerns=("hardware-maintenance", "provider-operator-access"),
        because="Maintenance here is that of hardware and by people with hands on it: AWS's, except on hardware that stands at the customer's.",
    ),
    Asks(
        controls=("mp",),
        concerns=("facility-physical-security", "media-decommissioning"),
        because="The media are AWS's: they leave the building only destroyed, except those at the customer's site.",
    ),
    Asks(
        controls=("mp-6",),
        concerns=("media-decommissioning", "memory-and-storage-scrubbing"),
    ),
    Asks(
        controls=("pe",),
        concerns=("facility-physical-security", "facility-power-and-environment"),
    ),
    Asks(
        controls=("pe-2", "pe-3", "pe-4", "pe-5", "pe-6", "pe-8", "pe-16", "pe-19", "pe-20", "pe-22"),
        concerns=("facility-physical-security",),
    ),
    Asks(
        controls=("pe-9", "pe-10", "pe-11", "pe-12", "pe-13", "pe-14", "pe-15", "pe-21"),
        concerns=("facility-power-and-environment",),
    ),
    Asks(
        controls=("pe-17",),
        concerns=("facility-physical-security", "policies-and-procedures"),
        because="Each side has the places where its own people work away from the site.",
    ),
    Asks(
        controls=("pe-18", "pe-23"),
        concerns=("facility-power-and-environment", "global-infrastructure"),
    ),
    Asks(
        controls=("pl",),
        concerns=("policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("pl-4",),
        concerns=("customer-staff-training", "policies-and-procedures"),
    ),
    Asks(
        controls=("pm",),
        concerns=("policies-and-procedures",),
        because="The programme is the organisation's own.",
    ),
    Asks(
        controls=("pm-5",),
        concerns=("hardware-maintenance", "resource-inventory"),
    ),
    Asks(
        controls=("pm-5.1", "pm-18", "pm-19", "pm-20", "pm-21", "pm-22", "pm-23", "pm-24", "pm-25", "pm-26", "pm-27"),
        concerns=("personal-data-controller-duties", "policies-and-procedures"),
    ),
    Asks(
        controls=("pm-13", "pm-14", "pm-16"),
        concerns=("customer-staff-training", "policies-and-procedures"),
    ),
    Asks(
        controls=("ps",),
        concerns=("policies-and-procedures",),
        because="The people are the organisation's own; AWS does the same for its staff, which its auditors examine.",
    ),
    Asks(
        controls=("pt",),
        concerns=("personal-data-controller-duties",),
    ),
    Asks(
        controls=("ra",),
        concerns=("policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("ra-2",),
        concerns=("data-classification",),
    ),
    Asks(
        controls=("ra-5",),
        concerns=("finding-remediation", "workload-vulnerability-scanning"),
    ),
    Asks(
        controls=("ra-6",),
        concerns=("facility-physical-security",),
    ),
    Asks(
        controls=("ra-7",),
        concerns=("finding-remediation",),
    ),
    Asks(
        controls=("ra-8",),
        concerns=("personal-data-controller-duties",),
    ),
    Asks(
        controls=("ra-10",),
        concerns=("audit-log-review", "detection-enablement"),
    ),
    Asks(
        controls=("sa",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("sa-3", "sa-8", "sa-10", "sa-11", "sa-15", "sa-16", "sa-17", "sa-20", "sa-21", "sa-23", "sa-24"),
        concerns=("application-code", "policies-and-procedures"),
    ),
    Asks(
        controls=("sa-4", "sa-9"),
        concerns=("policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("sa-5",),
        concerns=("infrastructure-assurance", "policies-and-procedures"),
        because="AWS documents its services and its audits; the customer documents the system that it builds of them.",
    ),
    Asks(
        controls=("sa-9.5", "sa-9.8"),
        concerns=("region-choice",),
    ),
    Asks(
        controls=("sa-9.6", "sa-9.7"),
        concerns=("key-choice-and-policy",),
    ),
    Asks(
        controls=("sa-22",),
        concerns=("application-dependencies", "end-of-support-upgrade", "self-installed-software-patching"),
    ),
    Asks(
        controls=("sc",),
        concerns=("application-configuration", "guest-os-hardening"),
    ),
    Asks(
        controls=("sc-2", "sc-3"),
        concerns=("tenant-isolation", "workload-separation"),
    ),
    Asks(
        controls=("sc-4",),
        concerns=("memory-and-storage-scrubbing", "tenant-isolation", "workload-separation"),
    ),
    Asks(
        controls=("sc-5",),
        concerns=("ddos-application-layer", "ddos-network-layer"),
    ),
    Asks(
        controls=("sc-6",),
        concerns=("scaling-operation", "sizing-and-limits"),
    ),
    Asks(
        controls=("sc-7",),
        concerns=("network-access-configuration", "network-infrastructure", "tenant-isolation"),
        because="AWS has the boundary around its infrastructure and between customers; the customer has the one around its own resources.",
    ),
    Asks(
        controls=(
            "sc-7.3",
            "sc-7.4",
            "sc-7.7",
            "sc-7.9",
            "sc-7.10",
            "sc-7.11",
            "sc-7.13",
            "sc-7.14",
            "sc-7.19",
            "sc-7.21",
            "sc-7.22",
            "sc-7.24",
            "sc-7.25",
            "sc-7.26",
            "sc-7.27",
            "sc-7.28",
            "sc-7.29",
        ),
        concerns=("network-access-configuration",),
    ),
    Asks(
        controls=("sc-7.8", "sc-7.16", "sc-7.17"),
        concerns=("network-access-configuration", "web-request-filtering"),
    ),
    Asks(
        controls=("sc-7.18",),
        concerns=("high-availability-configuration", "network-access-configuration"),
    ),
    Asks(
        controls=("sc-8",),
        concerns=("backbone-encryption", "service-endpoint-tls", "workload-tls"),
        because="AWS encrypts on its own network and at its endpoints; the customer encrypts at its own listeners and clients.",
    ),
    Asks(
        controls=("sc-10",),
        concerns=("application-configuration", "network-access-configuration"),
    ),
    Asks(
        controls=("sc-11",),
        concerns=("application-user-authentication", "service-endpoint-tls"),
    ),
    Asks(
        controls=("sc-12",),
        concerns=("key-choice-and-policy", "key-material-custody", "key-rotation"),
    ),
    Asks(
        controls=("sc-12.1", "sc-12.3", "sc-12.6"),
        concerns=("key-choice-and-policy",),
    ),
    Asks(
        controls=("sc-13",),
        concerns=(
            "at-rest-encryption-enablement",
            "at-rest-encryption-operation",
            "service-endpoint-tls",
            "workload-tls",
        ),
    ),
    Asks(
        controls=("sc-15", "sc-26", "sc-29", "sc-30", "sc-38", "sc-42", "sc-43", "sc-48"),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("sc-16",),
        concerns=("content-control", "data-classification"),
    ),
    Asks(
        controls=("sc-17",),
        concerns=("certificate-renewal", "workload-tls"),
    ),
    Asks(
        controls=("sc-18", "sc-27", "sc-44", "sc-46"),
        concerns=("application-code", "guest-os-hardening"),
    ),
    Asks(
        controls=("sc-20", "sc-22"),
        concerns=("high-availability-configuration", "service-configuration"),
    ),
    Asks(
        controls=("sc-21",),
        concerns=("network-access-configuration", "network-infrastructure"),
    ),
    Asks(
        controls=("sc-23",),
        concerns=("application-user-authentication", "service-endpoint-tls"),
    ),
    Asks(
        controls=("sc-24",),
        concerns=("high-availability-configuration", "service-availability"),
    ),
    Asks(
        controls=("sc-28",),
        concerns=("at-rest-encryption-enablement", "at-rest-encryption-operation", "key-choice-and-policy"),
    ),
    Asks(
        controls=("sc-28.2",),
        concerns=("backup-configuration", "content-control"),
    ),
    Asks(
        controls=("sc-31", "sc-32", "sc-50"),
        concerns=("tenant-isolation", "workload-separation"),
    ),
    Asks(
        controls=("sc-34",),
        concerns=("guest-os-hardening", "os-image-publication"),
    ),
    Asks(
        controls=("sc-36",),
        concerns=("global-infrastructure", "high-availability-configuration"),
    ),
    Asks(
        controls=("sc-37", "sc-47"),
        concerns=("network-infrastructure", "site-connectivity"),
    ),
    Asks(
        controls=("sc-39",),
        concerns=("guest-os-hardening", "tenant-isolation"),
    ),
    Asks(
        controls=("sc-40",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("sc-41",),
        concerns=("guest-os-hardening", "infrastructure-configuration"),
    ),
    Asks(
        controls=("sc-45",),
        concerns=("guest-os-hardening", "time-source"),
    ),
    Asks(
        controls=("sc-49",),
        concerns=("tenant-isolation",),
    ),
    Asks(
        controls=("sc-51",),
        concerns=("firmware-patching",),
    ),
    Asks(
        controls=("si",),
        concerns=("application-configuration", "guest-os-hardening"),
    ),
    Asks(
        controls=("si-2",),
        concerns=(
            "application-dependencies",
            "guest-os-patching",
            "host-and-hypervisor-patching",
            "self-installed-software-patching",
        ),
        because="AWS's page names patch management among the shared controls: AWS patches what it operates, the customer what it installs.",
    ),
    Asks(
        controls=("si-2.3", "si-2.7"),
        concerns=("finding-remediation",),
    ),
    Asks(
        controls=("si-3",),
        concerns=("detection-enablement", "guest-os-hardening"),
    ),
    Asks(
        controls=("si-4",),
        concerns=("detection-enablement", "detection-operation", "workload-monitoring"),
        because="AWS runs the detectors; the customer turns them on and watches its own workload.",
    ),
    Asks(
        controls=("si-4.1", "si-4.14", "si-4.15", "si-4.16", "si-4.18", "si-4.20"),
        concerns=("detection-enablement", "workload-monitoring"),
    ),
    Asks(
        controls=("si-5",),
        concerns=("finding-remediation", "provider-notice-handling"),
    ),
    Asks(
        controls=("si-6",),
        concerns=("service-configuration", "workload-monitoring"),
    ),
    Asks(
        controls=("si-7",),
        concerns=("application-code", "guest-os-hardening"),
    ),
    Asks(
        controls=("si-7.9", "si-7.10"),
        concerns=("firmware-patching", "guest-os-hardening"),
    ),
    Asks(
        controls=("si-7.7",),
        concerns=("customer-incident-response", "detection-enablement"),
    ),
    Asks(
        controls=("si-10", "si-11", "si-15"),
        concerns=("application-code",),
    ),
    Asks(
        controls=("si-12", "si-20", "si-21", "si-22", "si-23"),
        concerns=("content-control", "data-classification"),
    ),
    Asks(
        controls=("si-12.1", "si-12.2", "si-18", "si-19"),
        concerns=("content-control", "personal-data-controller-duties"),
    ),
    Asks(
        controls=("si-13",),
        concerns=("hardware-maintenance", "high-availability-configuration"),
    ),
    Asks(
        controls=("si-14",),
        concerns=("node-lifecycle",),
    ),
    Asks(
        controls=("si-16",),
        concerns=("guest-os-hardening", "memory-and-storage-scrubbing", "tenant-isolation"),
    ),
    Asks(
        controls=("si-17",),
        concerns=("failover-operation", "high-availability-configuration"),
    ),
    Asks(
        controls=("sr",),
        concerns=("policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("sr-4", "sr-11"),
        concerns=("hardware-provisioning", "third-party-software-and-licences"),
        because="AWS vets the hardware that it buys; the customer vets the software that it brings.",
    ),
    Asks(
        controls=("sr-9", "sr-10"),
        concerns=("hardware-provisioning",),
    ),
    Asks(
        controls=("sr-12",),
        concerns=("content-control", "media-decommissioning"),
    ),
)
