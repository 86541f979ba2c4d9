"""What the outcomes of the NIST Cybersecurity Framework 2.0 ask about."""

from ..._frameworks import Asks

ASKS: tuple[Asks, ...] = (
    Asks(
        controls=("gv",),
        concerns=("policies-and-procedures",),
        because="Strategy, roles, policy and oversight are the organisation's own.",
    ),
    Asks(
        controls=("gv.oc-03",),
        concerns=("personal-data-controller-duties", "policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("gv.oc-05",),
        concerns=("infrastructure-assurance", "policies-and-procedures"),
    ),
    Asks(
        controls=("gv.rr-04",),
        concerns=("customer-staff-training", "policies-and-procedures"),
    ),
    Asks(
        controls=("gv.sc",),
        concerns=("policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("gv.sc-02",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("gv.sc-07",),
        concerns=("infrastructure-assurance", "policies-and-procedures", "third-party-software-and-licences"),
        because="AWS publishes its audits; the customer reads them.",
    ),
    Asks(
        controls=("gv.sc-08",),
        concerns=("customer-incident-response", "provider-notice-handling"),
    ),
    Asks(
        controls=("id",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("id.am",),
        concerns=("resource-inventory",),
    ),
    Asks(
        controls=("id.am-01",),
        concerns=("hardware-maintenance", "resource-inventory"),
    ),
    Asks(
        controls=("id.am-03",),
        concerns=("network-access-configuration", "resource-inventory"),
    ),
    Asks(
        controls=("id.am-05", "id.am-07"),
        concerns=("data-classification", "resource-inventory"),
    ),
    Asks(
        controls=("id.am-08",),
        concerns=("hardware-maintenance", "media-decommissioning", "node-lifecycle", "resource-inventory"),
    ),
    Asks(
        controls=("id.ra",),
        concerns=("policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("id.ra-01",),
        concerns=("workload-vulnerability-scanning",),
    ),
    Asks(
        controls=("id.ra-02", "id.ra-03"),
        concerns=("detection-enablement", "detection-operation"),
    ),
    Asks(
        controls=("id.ra-06",),
        concerns=("finding-remediation",),
    ),
    Asks(
        controls=("id.ra-07",),
        concerns=("policies-and-procedures", "service-configuration"),
    ),
    Asks(
        controls=("id.ra-08",),
        concerns=("finding-remediation", "provider-notice-handling"),
    ),
    Asks(
        controls=("id.ra-09",),
        concerns=("hardware-provisioning", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("id.ra-10",),
        concerns=("policies-and-procedures", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("id.im-02",),
        concerns=("disaster-recovery-plan", "penetration-testing"),
    ),
    Asks(
        controls=("id.im-04",),
        concerns=("customer-incident-response", "disaster-recovery-plan"),
    ),
    Asks(
        controls=("pr.aa",),
        concerns=("access-review", "credential-protection", "iam-policy-configuration", "in-service-accounts"),
    ),
    Asks(
        controls=("pr.aa-02",),
        concerns=("application-user-authentication", "policies-and-procedures"),
    ),
    Asks(
        controls=("pr.aa-03", "pr.aa-04"),
        concerns=("application-user-authentication", "credential-protection", "request-authorization-engine"),
    ),
    Asks(
        controls=("pr.aa-05",),
        concerns=(
            "access-review",
            "iam-policy-configuration",
            "request-authorization-engine",
            "resource-policy-configuration",
        ),
    ),
    Asks(
        controls=("pr.aa-06",),
        concerns=("facility-physical-security",),
    ),
    Asks(
        controls=("pr.at",),
        concerns=("customer-staff-training", "provider-staff-training"),
    ),
    Asks(
        controls=("pr.ds-01",),
        concerns=(
            "at-rest-encryption-enablement",
            "at-rest-encryption-operation",
            "in-region-durability",
            "key-choice-and-policy",
            "resource-policy-configuration",
        ),
    ),
    Asks(
        controls=("pr.ds-02",),
        concerns=("backbone-encryption", "service-endpoint-tls", "workload-tls"),
    ),
    Asks(
        controls=("pr.ds-10",),
        concerns=("guest-os-hardening", "memory-and-storage-scrubbing", "provider-operator-access", "tenant-isolation"),
    ),
    Asks(
        controls=("pr.ds-11",),
        concerns=("backup-configuration", "backup-operation", "restore-testing"),
    ),
    Asks(
        controls=("pr.ds",),
        concerns=("content-control", "data-classification"),
    ),
    Asks(
        controls=("pr.ps-01",),
        concerns=(
            "application-configuration",
            "guest-os-hardening",
            "infrastructure-configuration",
            "service-configuration",
        ),
    ),
    Asks(
        controls=("pr.ps-02",),
        concerns=(
            "application-dependencies",
            "end-of-support-upgrade",
            "guest-os-patching",
            "host-and-hypervisor-patching",
            "self-installed-software-patching",
        ),
    ),
    Asks(
        controls=("pr.ps-03",),
        concerns=("hardware-maintenance", "media-decommissioning"),
    ),
    Asks(
        controls=("pr.ps-04",),
        concerns=("audit-log-configuration", "audit-log-emission"),
    ),
    Asks(
        controls=("pr.ps-05",),
        concerns=("guest-os-hardening", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("pr.ps-06",),
        concerns=("application-code", "application-dependencies"),
    ),
    Asks(
        controls=("pr.ps",),
        concerns=("application-configuration", "service-configuration"),
    ),
    Asks(
        controls=("pr.ir-01",),
        concerns=("network-access-configuration", "network-infrastructure", "tenant-isolation"),
    ),
    Asks(
        controls=("pr.ir-02",),
        concerns=("facility-power-and-environment",),
    ),
    Asks(
        controls=("pr.ir-03",),
        concerns=("global-infrastructure", "high-availability-configuration", "service-availability"),
    ),
    Asks(
        controls=("pr.ir-04",),
        concerns=("scaling-operation", "sizing-and-limits"),
    ),
    Asks(
        controls=("pr.ir",),
        concerns=("high-availability-configuration", "network-access-configuration"),
    ),
    Asks(
        controls=("pr",),
        concerns=("policies-and-procedures", "service-configuration"),
    ),
    Asks(
        controls=("de",),
        concerns=("detection-enablement", "detection-operation", "workload-monitoring"),
    ),
    Asks(
        controls=("de.cm-01",),
        concerns=("detection-enablement", "detection-operation", "network-access-configuration", "workload-monitoring"),
    ),
    Asks(
        controls=("de.cm-02",),
        concerns=("facility-physical-security", "facility-power-and-environment"),
    ),
    Asks(
        controls=("de.cm-03",),
        concerns=("audit-log-configuration", "audit-log-review", "detection-enablement"),
    ),
    Asks(
        controls=("de.cm-06",),
        concerns=("audit-log-review", "provider-notice-handling", "third-party-software-and-licences"),
    ),
    Asks(
        controls=("de.ae",),
        concerns=("audit-log-review", "detection-enablement"),
    ),
    Asks(
        controls=("de.ae-07",),
        concerns=("audit-log-review", "detection-enablement", "detection-operation"),
    ),
    Asks(
        controls=("de.ae-08",),
        concerns=("customer-incident-response",),
    ),
    Asks(
        controls=("rs",),
        concerns=("customer-incident-response",),
        because="Events inside the customer's accounts; AWS responds to those in its own infrastructure.",
    ),
    Asks(
        controls=("rs.an-06", "rs.an-07"),
        concerns=("audit-log-configuration", "customer-incident-response"),
    ),
    Asks(
        controls=("rc",),
        concerns=("customer-incident-response", "disaster-recovery-plan"),
    ),
    Asks(
        controls=("rc.rp-03", "rc.rp-05"),
        concerns=("disaster-recovery-plan", "restore-testing"),
    ),
)
