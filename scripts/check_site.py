"""
Check the built site: every link and anchor within it leads somewhere, nothing is fetched from outside, its size stays sane.

`python scripts/check_site.py` reads every built page, what was filled in included, and prints what is wrong.
"""

from __future__ import annotations

import sys
import time
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, normpath
from typing import Any
from urllib.parse import unquote, urlsplit

SITE = Path(__file__).resolve().parent.parent / "site"
MOST = 150_000_000
"""The bytes that the site may have."""
_FETCHED = {
    "img": "src",
    "script": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "use": "href",
}
_RELATIONS = ("stylesheet", "preload", "preconnect", "dns-prefetch", "icon", "modulepreload", "prefetch")


class Page(HTMLParser):
    """Collect the places, the links and the fetched things of a page."""

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__()
        self.places: set[str] = set()
        self.links: set[str] = set()
        self.fetched: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read one element."""
        said: dict[str, Any] = {name: value or "" for name, value in attrs}
        if "id" in said:
            self.places.add(said["id"])
        if tag == "a" and "name" in said:
            self.places.add(said["name"])
        if tag == "a" and "href" in said:
            self.links.add(said["href"])
        if tag in _FETCHED and said.get(_FETCHED[tag]):
            self.fetched.add(said[_FETCHED[tag]])
        if tag == "link" and set(said.get("rel", "").split()) & set(_RELATIONS):
            self.fetched.add(said["href"])


def outside(link: str) -> bool:
    """Tell whether a link leaves the site."""
    return bool(urlsplit(link).scheme or link.startswith("//"))


def read(site: Path) -> dict[str, Page]:
    """Read every page, by its path from the root of the site."""
    pages: dict[str, Page] = {}
    for path in sorted(site.rglob("*.html")):
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        pages[path.relative_to(site).as_posix()] = page
    return pages


def faults(site: Path) -> list[str]:
    """
    Find what is wrong with a site.

    Args:
        site: its folder.

    Returns:
        A line for each fault, sorted.
    """
    pages = read(site)
    known = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    found: set[str] = set()
    for here, page in pages.items():
        found.update(
            f"{here}: fetches {each} from outside"
            for each in page.fetched
            if outside(each) and not each.startswith("data:")
        )
        for link in sorted(page.links | page.fetched):
            if outside(link):
                continue
            parts = urlsplit(link)
            target = _target(here, unquote(parts.path))
            if target not in known:
                found.add(f"{here}: {link} leads nowhere")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].places | {"__top"}:
                found.add(f"{here}: {link} leads to a page without this place")
    for path in sorted(known):
        if path.endswith(".css") and any(
            word in (site / path).read_text(encoding="utf-8") for word in ("url(http", "url(//", "@import")
        ):
            found.add(f"{path}: fetches from outside")
    return sorted(found)


def _target(here: str, path: str) -> str:
    """Name the file that a link leads to."""
    if not path:
        return here
    there = path.lstrip("/") if path.startswith("/") else normpath(f"{dirname(here)}/{path}").lstrip("/")
    there = "" if there == "." else there
    return (
        there
        if "." in there.rpartition("/")[2] and not path.endswith("/")
        else f"{there.rstrip('/')}/index.html".lstrip("/")
    )


def main() -> None:
    """Print the size and what is wrong."""
    size = sum(path.stat().st_size for path in SITE.rglob("*") if path.is_file())
    found = faults(SITE)
    number = sum(1 for _ in SITE.rglob("*.html"))
    print(f"{number} pages, {size / 1e6:.0f} MB of {MOST / 1e6:.0f}, checked in {time.process_time():.1f} cpu s")
    if size > MOST:
        found.append(f"the site is larger than {MOST / 1e6:.0f} MB")
    if found:
        sys.exit("\n".join([*found[:50], f"{len(found)} faults"]))


if __name__ == "__main__":
    main()
