"""Where each rendered page stands, and how pages name each other."""

from __future__ import annotations

from posixpath import dirname, relpath

ROOT = "reference/catalogue"
KINDS = {
    "services": "Services",
    "concerns": "Concerns",
    "layers": "Layers",
    "profiles": "Profiles",
    "topics": "Topics",
    "tools": "Tools",
    "certifications": "Certifications",
    "controls": "Controls",
    "scenarios": "Scenarios",
    "practices": "Best practices",
    "misreadings": "Misreadings",
}
"""The kinds of page, each a folder with an index page, and what people call them."""


def page(kind: str, id_: str = "index") -> str:
    """Name the file of a page, from the root of the docs."""
    return f"{ROOT}/{kind}/{id_.replace(':', '--')}.md"


def folder(path: str) -> str:
    """Name the folder in which the built page stands, from the root of the site."""
    return dirname(path) if path.endswith("index.md") else path.removesuffix(".md")


def built(path: str) -> str:
    """Name the built page of a Markdown file, from the root of the site."""
    return f"{folder(path)}/index.html".lstrip("/")


def markdown_link(here: str, there: str, anchor: str = "") -> str:
    """Lead from one Markdown file to another, as a link in Markdown has it."""
    return relpath(there, dirname(here)) + (f"#{anchor}" if anchor else "")


def href(here: str, there: str, anchor: str = "") -> str:
    """Lead from one built page to another page, or to a file of the site."""
    target = f"{folder(there)}/" if there.endswith(".md") else there
    way = relpath(target, folder(here) or ".") + ("/" if target.endswith("/") else "")
    return way + (f"#{anchor}" if anchor else "")


def anchor(*parts: str) -> str:
    """Make the name of a place on a page."""
    return "--".join(
        "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in part) for part in parts
    )
