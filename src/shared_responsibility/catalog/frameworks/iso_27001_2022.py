"""The ids of ISO/IEC 27001 Annex A 2022; their text is their publisher's."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="iso-27001-2022",
    name="ISO/IEC 27001 Annex A",
    version="2022",
    publisher="ISO/IEC",
    licence="copyright ISO/IEC; the numbers alone are here",
    url="https://www.iso.org/standard/27001",
    provenance="the ids of the publisher's edition, without their text",
)
TABLE = """\
a.5.1|A.5.1
a.5.2|A.5.2
a.5.3|A.5.3
a.5.4|A.5.4
a.5.5|A.5.5
a.5.6|A.5.6
a.5.7|A.5.7
a.5.8|A.5.8
a.5.9|A.5.9
a.5.10|A.5.10
a.5.11|A.5.11
a.5.12|A.5.12
a.5.13|A.5.13
a.5.14|A.5.14
a.5.15|A.5.15
a.5.16|A.5.16
a.5.17|A.5.17
a.5.18|A.5.18
a.5.19|A.5.19
a.5.20|A.5.20
a.5.21|A.5.21
a.5.22|A.5.22
a.5.23|A.5.23
a.5.24|A.5.24
a.5.25|A.5.25
a.5.26|A.5.26
a.5.27|A.5.27
a.5.28|A.5.28
a.5.29|A.5.29
a.5.30|A.5.30
a.5.31|A.5.31
a.5.32|A.5.32
a.5.33|A.5.33
a.5.34|A.5.34
a.5.35|A.5.35
a.5.36|A.5.36
a.5.37|A.5.37
a.6.1|A.6.1
a.6.2|A.6.2
a.6.3|A.6.3
a.6.4|A.6.4
a.6.5|A.6.5
a.6.6|A.6.6
a.6.7|A.6.7
a.6.8|A.6.8
a.7.1|A.7.1
a.7.2|A.7.2
a.7.3|A.7.3
a.7.4|A.7.4
a.7.5|A.7.5
a.7.6|A.7.6
a.7.7|A.7.7
a.7.8|A.7.8
a.7.9|A.7.9
a.7.10|A.7.10
a.7.11|A.7.11
a.7.12|A.7.12
a.7.13|A.7.13
a.7.14|A.7.14
a.8.1|A.8.1
a.8.2|A.8.2
a.8.3|A.8.3
a.8.4|A.8.4
a.8.5|A.8.5
a.8.6|A.8.6
a.8.7|A.8.7
a.8.8|A.8.8
a.8.9|A.8.9
a.8.10|A.8.10
a.8.11|A.8.11
a.8.12|A.8.12
a.8.13|A.8.13
a.8.14|A.8.14
a.8.15|A.8.15
a.8.16|A.8.16
a.8.17|A.8.17
a.8.18|A.8.18
a.8.19|A.8.19
a.8.20|A.8.20
a.8.21|A.8.21
a.8.22|A.8.22
a.8.23|A.8.23
a.8.24|A.8.24
a.8.25|A.8.25
a.8.26|A.8.26
a.8.27|A.8.27
a.8.28|A.8.28
a.8.29|A.8.29
a.8.30|A.8.30
a.8.31|A.8.31
a.8.32|A.8.32
a.8.33|A.8.33
a.8.34|A.8.34
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
