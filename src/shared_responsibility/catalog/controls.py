"""The controls of AWS's own three kinds, as the shared responsibility page names them."""

from .._frameworks import Framework
from .._registry import Control, ControlKind
from .._types import Citation
from .sources import SHARED_RESPONSIBILITY

FRAMEWORK = Framework(
    id="aws-srm",
    name="AWS Shared Responsibility Model: inherited, shared and customer-specific controls",
    version="as read in 2026-11",
    publisher="AWS",
    licence="copyright AWS; the headings alone are here",
    url="https://aws.amazon.com/compliance/shared-responsibility-model/",
    provenance="the headings of the page",
)
CONTROLS = (
    Control(
        id="aws-srm:awareness-and-training",
        framework="aws-srm",
        name="Awareness and training",
        kind=ControlKind.SHARED,
        concerns=("customer-staff-training", "provider-staff-training"),
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
            ),
        ),
    ),
    Control(
        id="aws-srm:configuration-management",
        framework="aws-srm",
        name="Configuration management",
        kind=ControlKind.SHARED,
        concerns=(
            "application-configuration",
            "guest-os-hardening",
            "infrastructure-configuration",
            "service-configuration",
        ),
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
            ),
        ),
    ),
    Control(
        id="aws-srm:patch-management",
        framework="aws-srm",
        name="Patch management",
        kind=ControlKind.SHARED,
        concerns=(
            "application-dependencies",
            "guest-os-patching",
            "host-and-hypervisor-patching",
            "self-installed-software-patching",
        ),
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
            ),
        ),
    ),
    Control(
        id="aws-srm:physical-and-environmental-controls",
        framework="aws-srm",
        name="Physical and environmental controls",
        kind=ControlKind.INHERITED,
        concerns=("facility-physical-security", "facility-power-and-environment"),
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
            ),
        ),
    ),
    Control(
        id="aws-srm:service-and-communications-protection",
        framework="aws-srm",
        name="Service and communications protection or zone security",
        kind=ControlKind.CUSTOMER_SPECIFIC,
        concerns=("network-access-configuration", "region-choice", "workload-separation"),
        sources=(
            Citation(
                of=SHARED_RESPONSIBILITY,
                title="Shared Responsibility Model",
                read="2026-11",
            ),
        ),
    ),
)
