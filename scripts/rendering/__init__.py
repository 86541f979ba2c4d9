"""
The site's pages and files, made from a model by pure functions: nothing here reads or writes a file, or knows a site builder.

`pages` gives the Markdown that is written before the build; `fragments` gives the big tables, which are put into the built pages
where `<!--sr:KEY-->` stands, so that neither Markdown nor the search index has to read them.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from . import addresses, api, concerns, evidence, feeds, indexes, kinds, lessons, services

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .subject import Fragment, Subject

__all__ = ["MARK", "files", "filled", "fragments", "pages", "twin"]

MARK = re.compile(r"<!--sr:(?P<key>[^>]+?)-->")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_ATTRIBUTES = re.compile(r" *\{:? *#[\w.-]+(?: data-search-exclude)? *\}$", re.MULTILINE)


def pages(subject: Subject) -> dict[str, str]:
    """Give the Markdown of every page, by its path from the root of the docs, sorted."""
    parts = (services, concerns, kinds, lessons, evidence, feeds, indexes)
    return {
        path: _placed(path, text) for path, text in sorted(chain.from_iterable(part.pages(subject) for part in parts))
    }


def _placed(path: str, text: str) -> str:
    """Lead from a page that stands in no menu back to its index, and leave out the empty menu beside it."""
    kind, _, name = path.removeprefix(f"{addresses.ROOT}/").partition("/")
    if not name or name == "index.md" or text.startswith("---\n"):
        return text
    heading, _, rest = text.partition("\n")
    return f"---\nhide:\n  - navigation\n---\n\n{heading}\n\n[{addresses.KINDS[kind]}](index.md) · {rest.lstrip()}"


def fragments(subject: Subject) -> dict[str, Fragment]:
    """Give what is filled in after the build, by key, sorted."""
    parts = (services, concerns, kinds, lessons, evidence, feeds)
    return dict(sorted(chain.from_iterable(part.fragments(subject) for part in parts)))


def files(subject: Subject) -> dict[str, str]:
    """Give the files that are no pages, by their path from the root of the site, sorted."""
    return dict(sorted((*api.files(subject), ("answers_changed.atom", feeds.atom(subject)))))


def filled(html: str, known: Mapping[str, Fragment]) -> str:
    """
    Put the fragments into a built page.

    Args:
        html: the page.
        known: the fragments.

    Returns:
        The page; a key that nothing stands behind is an error.

    Raises:
        KeyError: when the page asks for a fragment that does not exist.
    """
    return MARK.sub(lambda mark: known[mark["key"]].html, html)


def twin(markdown: str, known: Mapping[str, Fragment]) -> str:
    """
    Write the plain twin of a page: its Markdown without what only a site builder reads, the fragments filled in.

    Args:
        markdown: the page as it is written.
        known: the fragments.

    Returns:
        Plain Markdown.
    """
    plain = _ATTRIBUTES.sub("", _FRONT_MATTER.sub("", markdown))
    return MARK.sub(lambda mark: known[mark["key"]].markdown, plain)
