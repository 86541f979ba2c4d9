"""
Write the lists of controls of the frameworks from the files of their publishers.

Run by `nox -s frameworks -- FOLDER`, where the folder holds what the publishers' files are called below; with `--check` nothing is written,
and stale files are an error. Ids are facts; titles are taken over only from works of the United States government, which are in the public domain.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TARGET = Path(__file__).resolve().parent.parent / "src" / "shared_responsibility" / "catalog" / "frameworks"
HEADER = "# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it."
PUBLIC_DOMAIN = "public domain: a work of the United States government"

NIST_CATALOGUE = "nist/NIST_SP-800-53_rev5.0.1_catalog.json"
NIST_DELTAS = "nist/sp800-53_rev5_release_deltas.json"
NIST_BASELINE = "nist/NIST_SP-800-53_rev5.1.1_{}-baseline_profile.json"
FEDRAMP_BASELINE = "fedramp/FedRAMP_rev5_{}-baseline_profile.json"

IDS_ONLY = {
    "cis-aws-foundations-7.0.0": (
        "CIS Amazon Web Services Foundations Benchmark",
        "7.0.0",
        "Center for Internet Security",
        "copyright CIS; the numbers alone are here",
        "https://www.cisecurity.org/benchmark/amazon_web_services",
    ),
    "csa-ccm-v4": (
        "CSA Cloud Controls Matrix",
        "4.0",
        "Cloud Security Alliance",
        "copyright CSA; the ids alone are here",
        "https://cloudsecurityalliance.org/research/cloud-controls-matrix",
    ),
    "iso-27001-2022": (
        "ISO/IEC 27001 Annex A",
        "2022",
        "ISO/IEC",
        "copyright ISO/IEC; the numbers alone are here",
        "https://www.iso.org/standard/27001",
    ),
    "iso-27017-2015-cld": (
        "ISO/IEC 27017 extended control set for cloud services",
        "2015",
        "ISO/IEC",
        "copyright ISO/IEC; the numbers alone are here",
        "https://www.iso.org/standard/43757.html",
    ),
    "pci-dss-4.0.1": (
        "PCI DSS",
        "4.0.1",
        "PCI Security Standards Council",
        "copyright PCI SSC; the numbers alone are here",
        "https://www.pcisecuritystandards.org/document_library/",
    ),
    "soc2-tsc-2017": (
        "SOC 2 Trust Services Criteria",
        "2017, points of focus of 2022",
        "AICPA",
        "copyright AICPA; the ids alone are here",
        "https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022",
    ),
}
"""For each framework whose text is not free: name, version, publisher, licence, address."""


def module(docstring: str, framework: dict[str, str], rows: Iterable[tuple[str, ...]]) -> str:
    """Write a module: what the framework is, and a line for each control."""
    fields = "\n".join(f"    {name}={json.dumps(value)}," for name, value in framework.items())
    lines = [
        f'"""{docstring}"""',
        "",
        HEADER,
        "",
        "from ..._frameworks import Framework",
        "",
        f"FRAMEWORK = Framework(\n{fields}\n)",
        'TABLE = """\\',
        *("|".join(row).rstrip("|") for row in rows),
        '"""',
        '"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""',
        "",
    ]
    return "\n".join(lines)


def labelled(control: dict[str, Any]) -> str:
    """Give what the framework calls a control."""
    return str(next(each["value"] for each in control["props"] if each["name"] == "label"))


def withdrawn(control: dict[str, Any]) -> bool:
    """Tell whether a control was withdrawn."""
    return any(each["name"] == "status" and each["value"].lower() == "withdrawn" for each in control["props"])


def taken_over(control: dict[str, Any]) -> str:
    """Name what took a withdrawn control over."""
    links = (
        each["href"].lstrip("#").partition("_")[0]
        for each in control.get("links", ())
        if each["rel"] in ("incorporated-into", "moved-to")
    )
    return ",".join(dict.fromkeys(links)) or "-"


def letters(control: dict[str, Any]) -> str:
    """Give the letters of a control's statement."""
    labels = (
        prop["value"].strip("().")
        for statement in control.get("parts", ())
        if statement["name"] == "statement"
        for part in statement.get("parts", ())
        if part["name"] == "item"
        for prop in part.get("props", ())
        if prop["name"] == "label"
    )
    return ",".join(labels)


def nist_rows(folder: Path) -> Iterator[tuple[str, ...]]:
    """List the controls of NIST SP 800-53 Revision 5, those that later releases added included."""
    added = [
        (each["id"], each["title"])
        for release in json.loads((folder / NIST_DELTAS).read_text(encoding="utf-8"))["releases"]
        for each in release["adds"]
    ]
    groups = json.loads((folder / NIST_CATALOGUE).read_text(encoding="utf-8"))["catalog"]["groups"]
    every = (
        each for group in groups for control in group["controls"] for each in (control, *control.get("controls", ()))
    )
    rows = [
        (each["id"], labelled(each), each["title"].strip(), letters(each), taken_over(each) if withdrawn(each) else "")
        for each in every
    ]
    for id_, title in added:
        base, dot, number = id_.partition(".")
        rows.append((id_, f"{base.upper()}({number})" if dot else base.upper(), title, "", ""))
    families = [group["id"] for group in groups]
    return iter(sorted(rows, key=lambda row: place(row[0], families)))


def place(id_: str, families: list[str]) -> tuple[int, int, int]:
    """Say where a control stands in the catalogue."""
    family, _, rest = id_.partition("-")
    number, _, further = rest.partition(".")
    return families.index(family), int(number), int(further or 0)


def included(path: Path) -> set[str]:
    """Name the controls of a baseline."""
    imports = json.loads(path.read_text(encoding="utf-8"))["profile"]["imports"]
    return {id_ for each in imports for chosen in each["include-controls"] for id_ in chosen["with-ids"]}


def baselines(folder: Path) -> str:
    """Write the module of the baselines."""
    order = [row[0] for row in nist_rows(folder)]
    fedramp = "github.com/GSA/fedramp-automation, fedramp2.1.0-oscal1.0.4 of 2024-09-24"
    nist = "github.com/usnistgov/oscal-content, 5.1.1+u4"
    found = [
        ("fedramp-high", "FedRAMP High", "FedRAMP", "Rev. 5", fedramp, FEDRAMP_BASELINE.format("HIGH")),
        (
            "fedramp-li-saas",
            "FedRAMP Tailored LI-SaaS",
            "FedRAMP",
            "Rev. 5",
            fedramp,
            FEDRAMP_BASELINE.format("LI-SaaS"),
        ),
        ("fedramp-low", "FedRAMP Low", "FedRAMP", "Rev. 5", fedramp, FEDRAMP_BASELINE.format("LOW")),
        ("fedramp-moderate", "FedRAMP Moderate", "FedRAMP", "Rev. 5", fedramp, FEDRAMP_BASELINE.format("MODERATE")),
        ("nist-high", "NIST SP 800-53B High", "NIST", "5.1.1", nist, NIST_BASELINE.format("HIGH")),
        ("nist-low", "NIST SP 800-53B Low", "NIST", "5.1.1", nist, NIST_BASELINE.format("LOW")),
        ("nist-moderate", "NIST SP 800-53B Moderate", "NIST", "5.1.1", nist, NIST_BASELINE.format("MODERATE")),
        ("nist-privacy", "NIST SP 800-53B Privacy", "NIST", "5.1.1", nist, NIST_BASELINE.format("PRIVACY")),
    ]
    lines = [
        '"""The baselines of NIST and FedRAMP: which controls of NIST SP 800-53 Revision 5 each asks for."""',
        "",
        HEADER,
        "",
        "from ..._frameworks import Baseline",
        "",
        "BASELINES = (",
    ]
    for id_, name, publisher, version, provenance, file in found:
        chosen = included(folder / file)
        stray = chosen - set(order)
        if stray:
            sys.exit(f"{file} asks for what the catalogue does not have: {', '.join(sorted(stray))}")
        lines += [
            "    Baseline(",
            f"        id={json.dumps(id_)},",
            '        framework="nist-800-53-r5",',
            f"        name={json.dumps(name)},",
            f"        version={json.dumps(version)},",
            f"        publisher={json.dumps(publisher)},",
            f"        licence={json.dumps(PUBLIC_DOMAIN)},",
            f"        provenance={json.dumps(provenance)},",
            "        controls=(",
            *(f'            "nist-800-53-r5:{each}",' for each in order if each in chosen),
            "        ),",
            "    ),",
        ]
    return "\n".join([*lines, ")", ""])


def elements(path: Path) -> list[dict[str, str]]:
    """Read a list of elements."""
    found: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))["elements"]
    return found


def modules(folder: Path) -> dict[str, str]:
    """Write every module."""
    written = {
        "baselines.py": baselines(folder),
        "nist_800_53_r5.py": module(
            "The controls of NIST SP 800-53 Revision 5, release 5.2.0.",
            {
                "id": "nist-800-53-r5",
                "name": "NIST SP 800-53 Revision 5",
                "version": "5.2.0",
                "publisher": "NIST",
                "licence": PUBLIC_DOMAIN,
                "url": "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
                "provenance": "github.com/usnistgov/oscal-content, catalog 5.0.1 of 2021-06-08, and the controls that releases 5.1.1 and 5.2.0 added",
            },
            nist_rows(folder),
        ),
        "nist_csf_2_0.py": module(
            "The functions, categories and subcategories of the NIST Cybersecurity Framework 2.0.",
            {
                "id": "nist-csf-2.0",
                "name": "NIST Cybersecurity Framework",
                "version": "2.0",
                "publisher": "NIST",
                "licence": PUBLIC_DOMAIN,
                "url": "https://www.nist.gov/cyberframework",
                "provenance": "NIST CSWP 29 of 2024-02-26",
            },
            (
                (each["id"].lower(), each["id"], each["name"] or each["text"])
                for each in elements(folder / "frameworks/nist_csf_2.0_core.json")
            ),
        ),
        "hipaa_security_rule.py": module(
            "The citations of the HIPAA Security Rule, 45 CFR 164.306 to 164.316.",
            {
                "id": "hipaa-security-rule",
                "name": "HIPAA Security Rule",
                "version": "45 CFR 164 Subpart C",
                "publisher": "HHS",
                "licence": "public domain: federal regulation",
                "url": "https://www.ecfr.gov/current/title-45/part-164/subpart-C",
                "provenance": "45 CFR 164.306 to 164.316, headings abbreviated",
            },
            (
                (each["id"].lower(), each["id"], heading(each["name"]))
                for each in elements(folder / "frameworks/hipaa_security_rule_ids.json")
            ),
        ),
    }
    for each in json.loads((folder / "frameworks/framework_ids.json").read_text(encoding="utf-8"))["frameworks"]:
        name, version, publisher, licence, url = IDS_ONLY[each["id"]]
        file = each["id"].replace("-", "_").replace(".", "_") + ".py"
        written[file] = module(
            f"The ids of {name} {version}; their text is their publisher's.",
            {
                "id": each["id"],
                "name": name,
                "version": version,
                "publisher": publisher,
                "licence": licence,
                "url": url,
                "provenance": "the ids of the publisher's edition, without their text",
            },
            ((id_.lower(), id_) for id_ in each["ids"]),
        )
    return written


def heading(text: str) -> str:
    """Write a heading with one kind of dash."""
    return " - ".join(part.strip() for part in text.replace("\u2013", "\u2014").split("\u2014")).rstrip(".")


def main() -> None:
    """Write the modules, or compare them with what they should be."""
    words = [word for word in sys.argv[1:] if word != "--check"]
    if not words:
        sys.exit("say which folder holds the publishers' files")
    stale = []
    for file, text in modules(Path(words[0])).items():
        path = TARGET / file
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(file)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv:
        sys.exit(f"stale, run `nox -s frameworks`: {', '.join(stale)}")


if __name__ == "__main__":
    main()
