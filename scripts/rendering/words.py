"""How answers are said on a page: escaped for Markdown, and as the call that gives them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from shared_responsibility import Basis
from shared_responsibility.exporters._picture import OWNER_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shared_responsibility import Citation, Ruling, When

_SPECIAL = str.maketrans(
    {letter: f"\\{letter}" for letter in "\\`*_{}[]#|!~"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)
_BREAKING = frozenset("`|<>&{}\\")
BASES = {
    Basis.STATED: "stated by AWS of this service",
    Basis.INHERITED: "stated by AWS of this class of service",
    Basis.INFERRED: "it follows from the class of service; no page was found that says it",
    Basis.OVERLAY: "said by an organisation for itself",
    Basis.NOT_MODELLED: "nothing is known here",
}
"""What each basis means, in the words of a page."""


def md(text: object) -> str:
    """Write any text so that Markdown takes none of it for markup, and so that it stays on its line."""
    return " ".join(str(text).split()).translate(_SPECIAL)


def code(text: object) -> str:
    """Write a name as code."""
    plain = " ".join(str(text).split())
    return md(plain) if _BREAKING & set(plain) or not plain else f"`{plain}`"


def outside(url: str, title: str) -> str:
    """Write a link to a page outside in Markdown; an address that is no web address stays a text."""
    if not url.startswith(("https://", "http://")) or set(url) & set("<> \n\r\"'"):
        return md(title)
    return f"[{md(title)}](<{url}>)"


def cited(sources: Iterable[Citation]) -> str:
    """Write the pages that say so in Markdown, each once."""
    pages = {(source.url, source.title, source.read): source.quote for source in sources}
    return "; ".join(
        f"{outside(url, title)}, read {md(read)}" + (f": “{md(quote)}”" if quote else "")
        for (url, title, read), quote in pages.items()
    )


def said(pairs: When) -> str:
    """Write circumstances as they are given in a call: `launch_type="fargate"`."""
    return ", ".join(f"{name}={_literal(value)}" for name, value in pairs)


def call(service: str, concern: str, pairs: When = (), function: str = "ruling") -> str:
    """Write the Python call that gives an answer."""
    return f"srm.{function}({', '.join([_literal(service), _literal(concern), *([said(pairs)] if pairs else [])])})"


def owner_word(ruling: Ruling) -> str:
    """Say the verdict in a word."""
    return "Open" if ruling.basis is Basis.NOT_MODELLED else OWNER_WORDS[ruling.owner]


def _literal(value: object) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))})"  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value) if isinstance(value, bool) else json.dumps(value, ensure_ascii=False)
