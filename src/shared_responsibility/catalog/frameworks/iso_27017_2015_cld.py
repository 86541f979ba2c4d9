"""The ids of ISO/IEC 27017 extended control set for cloud services 2015; their text is their publisher's."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="iso-27017-2015-cld",
    name="ISO/IEC 27017 extended control set for cloud services",
    version="2015",
    publisher="ISO/IEC",
    licence="copyright ISO/IEC; the numbers alone are here",
    url="https://www.iso.org/standard/43757.html",
    provenance="the ids of the publisher's edition, without their text",
)
TABLE = """\
cld.6.3.1|CLD.6.3.1
cld.8.1.5|CLD.8.1.5
cld.9.5.1|CLD.9.5.1
cld.9.5.2|CLD.9.5.2
cld.12.1.5|CLD.12.1.5
cld.12.4.5|CLD.12.4.5
cld.13.1.4|CLD.13.1.4
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
