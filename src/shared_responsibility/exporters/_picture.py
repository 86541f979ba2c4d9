"""The picture of a stack: its layers, the building at the bottom, coloured by who must act; SVG, written with the standard library."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Final

from .._vocabulary import Owner
from .._workload import legible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from .._model import Model
    from .._types import Ruling

__all__ = ["OWNER_WORDS", "PALETTE", "kind_of", "stack", "variables"]

PALETTE: Final = {
    "light": {
        "aws": "#ffb84d",
        "customer": "#8ecbff",
        "shared": "#5c9965",
        "undetermined": "#a0a6aa",
        "not-applicable": "#ffffff",
        "ink": "#000000",
    },
    "dark": {
        "aws": "#8f5a00",
        "customer": "#0a5c9e",
        "shared": "#5b5e59",
        "undetermined": "#51331d",
        "not-applicable": "#1e2129",
        "ink": "#ffffff",
    },
}
"""The fill for each owner, and the ink on it: told apart in four kinds of sight, readable in both."""

OWNER_WORDS: Final = {
    Owner.AWS: "AWS",
    Owner.SHARED: "Both",
    Owner.UNDETERMINED: "Depends",
    Owner.CUSTOMER: "You",
    Owner.NOT_APPLICABLE: "n/a",
}
"""The word for each owner as a page for people has it, from AWS's side of a picture to the customer's."""

_SHORT = {**OWNER_WORDS, Owner.UNDETERMINED: "?"}
_WIDTH, _LABEL, _LEAST, _ROW = 450, 156, 44, 24
_BAR = _WIDTH - _LABEL


def variables(scheme: str) -> str:
    """
    Write a palette as CSS variables.

    Args:
        scheme: `light` or `dark`.

    Returns:
        Declarations: `--sr-aws: #ffb84d; ...`.
    """
    return " ".join(f"--sr-{name}: {colour};" for name, colour in PALETTE[scheme].items())


def kind_of(owner: Owner) -> str:
    """
    Name the CSS class of an owner.

    Args:
        owner: the owner.

    Returns:
        The class: `sr-aws`.
    """
    return f"sr-{owner}"


def stack(rulings: Iterable[Ruling], model: Model, title: str, linked: Collection[str] = ()) -> str:
    """
    Draw who must act in each layer; topics and controls have no layer and are left out.

    Args:
        rulings: the rulings of one use of a service, one for each concern.
        model: the model that gave them.
        title: what the picture shows, for those who do not see it.
        linked: the ids of the layers that have a place on the page, `#layer-` and the id: their names lead there.

    Returns:
        An SVG element without colours of its own: `fill` comes from the classes `sr-aws`, `sr-customer`, ...
    """
    owners: dict[str, Counter[Owner]] = {}
    for ruling in rulings:
        if ruling.concern in model.concerns:
            owners.setdefault(model.concerns[ruling.concern].layer, Counter())[ruling.owner] += 1
    layers = sorted((model.layers[layer] for layer in owners), key=lambda layer: -layer.height)
    height = _ROW * max(1, len(layers))
    said = "; ".join(f"{layer.name}: {_said(owners[layer.id])}" for layer in layers)
    rows = (
        row
        for index, layer in enumerate(layers)
        for row in _row(index, layer.name, owners[layer.id], f"layer-{layer.id}" if layer.id in linked else "")
    )
    return (
        f'<svg class="sr-stack" viewBox="0 0 {_WIDTH} {height}" role="group" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{_text(title)}</title><desc>{_text(said)}</desc>{''.join(rows)}</svg>"
    )


def _row(index: int, name: str, owners: Counter[Owner], anchor: str) -> Iterator[str]:
    """Draw one layer: its name, and a piece of the bar for each owner, with a word and the number of concerns in it."""
    top = index * _ROW
    label = f'<text class="sr-layer" x="{_LABEL - 8}" y="{top + 16}" text-anchor="end">{_text(name)}</text>'
    yield f'<a href="#{_text(anchor)}">{label}</a>' if anchor else label
    present = [owner for owner in OWNER_WORDS if owners[owner] and owner is not Owner.NOT_APPLICABLE]
    if not present:
        yield f'<text class="sr-none" x="{_LABEL + 4}" y="{top + 16}">does not exist here</text>'
    left, counted = float(_LABEL), sum(owners[owner] for owner in present)
    for owner in present:
        # each piece has room for its word; the rest of the bar is shared out by number
        width = _LEAST + (_BAR - _LEAST * len(present)) * owners[owner] / counted
        yield (
            f'<rect class="{kind_of(owner)}" x="{left:.1f}" y="{top + 1}" width="{width - 1:.1f}" height="{_ROW - 2}"/>'
            f'<text class="sr-word" x="{left + width / 2:.1f}" y="{top + 16}" text-anchor="middle">'
            f"{_SHORT[owner]} {owners[owner]}</text>"
        )
        left += width


def _said(owners: Counter[Owner]) -> str:
    """Say a row in words."""
    return ", ".join(f"{OWNER_WORDS[owner]} {owners[owner]}" for owner in OWNER_WORDS if owners[owner])


def _text(text: str) -> str:
    return escape(legible(text))
