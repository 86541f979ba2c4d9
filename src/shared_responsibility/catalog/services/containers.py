"""Services of the family containers."""

from ..._types import Service
from ..._vocabulary import ServiceKind

SERVICES = (
    Service(
        id="rosa",
        name="Red Hat OpenShift Service on AWS",
        kind=ServiceKind.SUB_PRODUCT,
        categories=("containers",),
    ),
)
