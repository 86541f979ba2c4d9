"""Which tools help with a concern of a service, and back: which of its concerns a tool helps with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._default import MODEL
from ._registry import Tool
from ._vocabulary import Owner

if TYPE_CHECKING:
    from ._ids import ConcernId, ServiceId, ToolId
    from ._model import Model
    from ._registry import Control, Topic
    from ._types import Concern, Service

__all__ = ["concerns_for", "tools_for"]


def tools_for(
    service: ServiceId | str | Service,
    concern: ConcernId | str | Concern | Topic | Control,
    /,
    model: Model = MODEL,
) -> tuple[Tool, ...]:
    """
    Find the tools that help with a concern of a service, whoever has it.

    A tool takes nothing over: `Tool.activation` says whose duty it is to switch it on, and `owner` whose the concern stays.

    Args:
        service: an id, any other name that means one service, or the service.
        concern: the id of a concern, topic or control, or the thing itself; of a topic or control, what helps with any of its concerns.
        model: the model that is asked.

    Returns:
        The tools, sorted by id; none where the service does not have the concern.

    Raises:
        UnknownServiceError: when no service is called so.
        AmbiguousNameError: when several could be meant.
        UnknownConcernError: when no concern, topic or control is called so.

    Examples:
        >>> import shared_responsibility as srm
        >>> [tool.id for tool in srm.tools_for("s3", "data-classification")][-1]
        'macie'
    """
    ruling = model.ruling(service, concern)
    applicable = {each.concern for each in ruling.parts or (ruling,) if each.owner is not Owner.NOT_APPLICABLE}
    return tuple(
        tool
        for tool in model.tools.values()
        if _serves(tool, ruling.service) and applicable.intersection(tool.concerns)
    )


def concerns_for(
    tool: ToolId | str | Tool, service: ServiceId | str | Service, /, model: Model = MODEL
) -> tuple[Concern, ...]:
    """
    Find the concerns of a service that a tool helps with: `tools_for`, read backwards.

    Args:
        tool: the id of a tool, or the tool.
        service: as for `tools_for`.
        model: the model that is asked.

    Returns:
        The concerns, sorted by id; none where the tool is not for this service.

    Raises:
        UnknownEntryError: when no tool is called so.
        UnknownServiceError: when no service is called so.
        AmbiguousNameError: when several could be meant.

    Examples:
        >>> import shared_responsibility as srm
        >>> [concern.id for concern in srm.concerns_for("s3-block-public-access", "s3")]
        ['resource-policy-configuration']
    """
    meant = tool if isinstance(tool, Tool) else model.tools[tool]
    if not _serves(meant, model.identify(service).service):
        return ()
    return tuple(
        model.concerns[concern]
        for concern in sorted(meant.concerns)
        if model.owner(service, concern) is not Owner.NOT_APPLICABLE
    )


def _serves(tool: Tool, service: str) -> bool:
    """Tell whether a tool is for this service: without a list of services it is for each."""
    return not tool.services or service in tool.services
