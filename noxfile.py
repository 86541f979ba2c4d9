"""Every check of the project, each a session; `nox` runs them all."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import nox

if TYPE_CHECKING:
    from collections.abc import Iterator

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"
nox.options.sessions = ["tests", "facts", "typing", "lint", "docs", "lowest"]

PYTHONS = ["3.11", "3.12", "3.13"]
PROJECT = nox.project.load_toml("pyproject.toml")
MINIMA = [
    requirement.replace(">=", "==").split(",")[0]
    for requirement in (
        *PROJECT["project"]["dependencies"],
        *(each for extra in PROJECT["project"]["optional-dependencies"].values() for each in extra),
    )
]


class _Quiet(SimpleHTTPRequestHandler):
    """Serve without a word about each request."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(folder: str) -> Iterator[str]:
    """Serve a folder on this machine, and give its address."""
    handler = partial(_Quiet, directory=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def groups(session: nox.Session, *names: str) -> None:
    """Install dependency groups."""
    session.install(*nox.project.dependency_groups(PROJECT, *names))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on every supported Python, against the installed package."""
    groups(session, "tests")
    session.install(".[xlsx,yaml]")
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session
def laws(session: nox.Session) -> None:
    """Run the laws for long."""
    groups(session, "tests")
    session.install(".[xlsx,yaml]")
    session.run("pytest", "-n", "2", "tests/laws", *session.posargs, env={"HYPOTHESIS_PROFILE": "laws"})


@nox.session
def mutants(session: nox.Session) -> None:
    """Change the logic in small ways and count what no test notices; say which modules, `_names` for one, or all are tried."""
    groups(session, "tests", "mutants")
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/mutants.py", *session.posargs)


@nox.session(python="3.11")
def fuzz(session: nox.Session) -> None:
    """Fuzz every reader of outside input for 20 seconds each, or `--seconds`; what breaks a promise is kept, and is a failure."""
    groups(session, "fuzz")
    session.install("-e", ".[fast,xlsx,yaml]")
    session.run("python", "tests/fuzz/run.py", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Measure the branches that the tests reach; every one of the logic must be, so frames of every engine are annotated too."""
    groups(session, "frames")
    session.install("-e", ".[xlsx,yaml]")
    session.run("pytest", "-n", "2", "--cov", "--cov-report=term", "--cov-fail-under=100", *session.posargs)


@nox.session
def frames(session: nox.Session) -> None:
    """Annotate frames of every engine, PySpark's included: it needs a Java runtime."""
    groups(session, "frames")
    session.install("-e", ".[xlsx,yaml]")
    session.run("pytest", "-m", "frames or not frames", "tests/frames", *session.posargs)


@nox.session
def facts(session: nox.Session) -> None:
    """Check that generated files are fresh and that the catalogue passes its audits."""
    groups(session, "tests", "lint")
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/generate.py", "--check")
    session.run("python", "scripts/changes.py", "--check")
    session.run("pytest", "-n", "2", "tests/facts", *session.posargs)


@nox.session
def checks(session: nox.Session) -> None:
    """Check that every AWS check of Prowler is mapped; it is installed for its list of checks, without what it needs to run."""
    groups(session, "tests")
    session.install("-e", ".[xlsx,yaml]")
    session.install("--no-deps", *nox.project.dependency_groups(PROJECT, "checks"))
    session.run("pytest", "-m", "prowler", "tests/facts/test_checks.py", *session.posargs)


@nox.session
def oscal(session: nox.Session) -> None:
    """Load the OSCAL that is written with compliance-trestle, and hold it against the allowed values of NIST's metaschema."""
    groups(session, "oscal")
    session.install("-e", ".[xlsx,yaml]")
    session.run("pytest", "-m", "oscal", "tests/exporters/test_compliance.py", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Rewrite the generated files."""
    groups(session, "lint", "typing")
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/generate.py")
    session.run("python", "scripts/changes.py")
    session.run("python", "scripts/public_api.py")


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types, that every public name has them, and that the public API is the one that is written down."""
    groups(session, "typing")
    session.install("-e", ".[xlsx,yaml]")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "shared_responsibility", "--ignoreexternal")
    session.run("python", "scripts/public_api.py", "--check")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, spelling, dependencies and architecture."""
    groups(session, "lint")
    session.install("-e", ".[xlsx,yaml]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("codespell")
    session.run("deptry", "src")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Write the pages of the catalogue, build the site strictly, fill in the tables, check every link."""
    groups(session, "docs")
    session.install("pip", "-e", ".[xlsx,yaml]")
    session.run("python", "scripts/render_docs.py", "write")
    session.run("mkdocs", "build", "--strict", "--quiet")
    session.run("python", "scripts/render_docs.py", "fill")
    session.run("python", "scripts/playground.py")
    session.run("python", "scripts/check_site.py")


@nox.session
def browser(session: nox.Session) -> None:
    """Use the built site in a headless Chromium, which must be there, as must npm; `nox -s docs` builds the site."""
    folder = Path("tests", "browser")
    session.run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), external=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"
    with serve("site") as address:
        ours = Path("examples", "shop.yaml")
        real = sorted(Path("..", "shared", "fixtures", "cloudformation").glob("005__*.yaml"))
        templates = [str(each.resolve()) for each in (ours, *real)]
        session.run("node", str(folder / "site.mjs"), address, chromium, *templates, external=True)


@nox.session
def zensical(session: nox.Session) -> None:
    """Build the same pages with the successor of Material for MkDocs; a fault is reported and does not stop anything."""
    groups(session, "docs", "zensical")
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/render_docs.py", "write")
    session.run("zensical", "build", "--clean", success_codes=range(256))


@nox.session(python="3.11")
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that are promised."""
    groups(session, "tests")
    session.install(".[xlsx,yaml]", *MINIMA)
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session
def evidence(session: nox.Session) -> None:
    """Report the share of answers that rest on a page."""
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/evidence.py", *session.posargs)


@nox.session
def stale(session: nox.Session) -> None:
    """List the facts by the month in which their page was read."""
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/evidence.py", "--stale", *session.posargs)


@nox.session
def upkeep(session: nox.Session) -> None:
    """List what AWS added since somebody last looked; check that each name means a service, and that what importers read exists."""
    groups(session, "tests", "upkeep")
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/whats_new.py")
    session.run("pytest", "-m", "upkeep", "tests/facts/test_signs.py", "tests/facts/test_upkeep.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, each figure against a yardstick of the same run."""
    session.install(".[xlsx,yaml]")
    session.run("python", "benchmarks/run.py", *session.posargs)


@nox.session
def supply(session: nox.Session) -> None:
    """Build twice and compare, check what is in the archives, list licences, write an SBOM."""
    groups(session, "supply")
    session.install(".[fast,frames,testing,xlsx,yaml]")
    session.run("python", "scripts/supply.py", *session.posargs)


@nox.session
def peers(session: nox.Session) -> None:
    """Measure the cold starts of packages that do the same kind of work."""
    groups(session, "peers")
    session.install(".[xlsx,yaml]")
    session.run("python", "benchmarks/peers.py")


@nox.session
def controls(session: nox.Session) -> None:
    """Compare the owners of controls with what public sources say, control by control."""
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/controls.py", *session.posargs)


@nox.session
def frameworks(session: nox.Session) -> None:
    """Rewrite the lists of controls from the publishers' files; say in which folder they are."""
    session.install("-e", ".[xlsx,yaml]")
    session.run("python", "scripts/frameworks.py", *session.posargs)
