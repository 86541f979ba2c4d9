"""The Cloud Security Principles of the UK National Cyber Security Centre, as far as a public source speaks of them."""

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="uk-ncsc-cloud-security-principles",
    name="NCSC Cloud Security Principles",
    version="edition with fourteen principles",
    publisher="NCSC",
    licence="Open Government Licence; the numbers alone are here",
    url="https://www.ncsc.gov.uk/collection/cloud/the-cloud-security-principles",
    provenance="the numbers that AWS's matrix for its UK-OFFICIAL Quick Start uses; the others are not here",
)
TABLE = """\
1|1
2.2|2.2
2.3|2.3
2.4|2.4
2.6|2.6
3|3
4|4
5.1|5.1
5.2|5.2
5.3|5.3
5.4|5.4
6|6
7|7
8|8
9.1|9.1
9.2|9.2
10|10
11|11
13|13
14|14
"""
"""A line for each principle: its number twice."""
