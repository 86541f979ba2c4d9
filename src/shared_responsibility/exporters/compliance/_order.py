"""What is ordered: from whose seat a document is written, about which controls, with which model."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import frozen

from ..._types import Shown

if TYPE_CHECKING:
    from ..._chain import Chain
    from ..._model import Model

__all__ = ["Order"]


@final
@frozen(kw_only=True, repr=False, eq=False)
class Order(Shown):
    """Hold what every document is told beside the positions."""

    seat: str
    """Whose document it is."""
    controls: str
    """The id of the baseline or framework that is gone through."""
    model: Model
    """The model that answers, with overlays or without."""
    suffix: str
    """The ending of the file, which chooses its form."""
    chain: Chain | None = None
    """What the one at the seat passes on to its own customers, where that was said."""
