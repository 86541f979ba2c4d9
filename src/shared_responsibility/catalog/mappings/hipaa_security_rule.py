"""What the citations of the HIPAA Security Rule ask about."""

from ..._frameworks import Asks

ASKS: tuple[Asks, ...] = (
    Asks(
        controls=("164.306",),
        concerns=("infrastructure-assurance", "policies-and-procedures", "workload-compliance"),
    ),
    Asks(
        controls=("164.306(b)",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("164.308",),
        concerns=("policies-and-procedures",),
    ),
    Asks(
        controls=("164.308(a)(1)(ii)(d)",),
        concerns=("audit-log-review",),
    ),
    Asks(
        controls=("164.308(a)(3)",),
        concerns=("access-review", "iam-policy-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("164.308(a)(4)",),
        concerns=("iam-policy-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("164.308(a)(4)(ii)(a)",),
        concerns=("account-structure", "workload-separation"),
    ),
    Asks(
        controls=("164.308(a)(5)",),
        concerns=("customer-staff-training",),
    ),
    Asks(
        controls=("164.308(a)(5)(ii)(b)",),
        concerns=("detection-enablement", "guest-os-hardening"),
    ),
    Asks(
        controls=("164.308(a)(5)(ii)(c)",),
        concerns=("audit-log-configuration", "audit-log-review"),
    ),
    Asks(
        controls=("164.308(a)(5)(ii)(d)",),
        concerns=("credential-protection", "in-service-accounts"),
    ),
    Asks(
        controls=("164.308(a)(6)",),
        concerns=("customer-incident-response", "service-incident-response"),
        because="AWS responds to and reports what happens in its infrastructure; the customer what happens in its accounts.",
    ),
    Asks(
        controls=("164.308(a)(7)",),
        concerns=("disaster-recovery-plan",),
    ),
    Asks(
        controls=("164.308(a)(7)(ii)(a)",),
        concerns=("backup-configuration", "backup-operation"),
    ),
    Asks(
        controls=("164.308(a)(7)(ii)(d)",),
        concerns=("disaster-recovery-plan", "restore-testing"),
    ),
    Asks(
        controls=("164.308(a)(7)(ii)(e)",),
        concerns=("data-classification", "disaster-recovery-plan"),
    ),
    Asks(
        controls=("164.308(a)(8)",),
        concerns=("workload-compliance",),
    ),
    Asks(
        controls=("164.308(b)",),
        concerns=("personal-data-processor-duties", "policies-and-procedures"),
        because="Each side signs the agreement and keeps it.",
    ),
    Asks(
        controls=("164.310(a)",),
        concerns=("facility-physical-security", "policies-and-procedures"),
        because="AWS guards its buildings; the customer guards its own offices.",
    ),
    Asks(
        controls=("164.310(a)(2)(i)",),
        concerns=("disaster-recovery-plan", "facility-physical-security"),
    ),
    Asks(
        controls=("164.310(b)", "164.310(c)"),
        concerns=("policies-and-procedures",),
        because="The workstations are the customer's own.",
    ),
    Asks(
        controls=("164.310(d)",),
        concerns=("content-control", "media-decommissioning"),
    ),
    Asks(
        controls=("164.310(d)(2)(iii)",),
        concerns=("hardware-maintenance", "resource-inventory"),
    ),
    Asks(
        controls=("164.310(d)(2)(iv)",),
        concerns=("backup-configuration", "in-region-durability"),
    ),
    Asks(
        controls=("164.312(a)(1)",),
        concerns=(
            "iam-policy-configuration",
            "in-service-accounts",
            "request-authorization-engine",
            "resource-policy-configuration",
        ),
    ),
    Asks(
        controls=("164.312(a)(2)(i)",),
        concerns=("iam-policy-configuration", "in-service-accounts", "request-authorization-engine"),
    ),
    Asks(
        controls=("164.312(a)(2)(ii)",),
        concerns=("iam-policy-configuration", "policies-and-procedures"),
    ),
    Asks(
        controls=("164.312(a)(2)(iii)",),
        concerns=("application-user-authentication", "guest-os-hardening"),
    ),
    Asks(
        controls=("164.312(a)(2)(iv)",),
        concerns=("at-rest-encryption-enablement", "at-rest-encryption-operation", "key-choice-and-policy"),
    ),
    Asks(
        controls=("164.312(b)",),
        concerns=("audit-log-configuration", "audit-log-review"),
    ),
    Asks(
        controls=("164.312(c)",),
        concerns=("content-control", "iam-policy-configuration", "in-region-durability"),
    ),
    Asks(
        controls=("164.312(d)",),
        concerns=("application-user-authentication", "credential-protection", "iam-policy-configuration"),
    ),
    Asks(
        controls=("164.312(e)",),
        concerns=("backbone-encryption", "service-endpoint-tls", "workload-tls"),
    ),
    Asks(
        controls=("164.314(a)",),
        concerns=("personal-data-processor-duties", "policies-and-procedures"),
    ),
    Asks(
        controls=("164.314(a)(2)(i)",),
        concerns=("personal-data-processor-duties",),
        because="These are promises of the business associate, which AWS is by its agreement.",
    ),
    Asks(
        controls=("164.314(b)",),
        concerns=("policies-and-procedures",),
        because="Group health plans only.",
    ),
    Asks(
        controls=("164.316",),
        concerns=("policies-and-procedures",),
    ),
)
