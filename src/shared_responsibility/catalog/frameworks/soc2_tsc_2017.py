"""The ids of SOC 2 Trust Services Criteria 2017, points of focus of 2022; their text is their publisher's."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="soc2-tsc-2017",
    name="SOC 2 Trust Services Criteria",
    version="2017, points of focus of 2022",
    publisher="AICPA",
    licence="copyright AICPA; the ids alone are here",
    url="https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022",
    provenance="the ids of the publisher's edition, without their text",
)
TABLE = """\
cc1.1|CC1.1
cc1.2|CC1.2
cc1.3|CC1.3
cc1.4|CC1.4
cc1.5|CC1.5
cc2.1|CC2.1
cc2.2|CC2.2
cc2.3|CC2.3
cc3.1|CC3.1
cc3.2|CC3.2
cc3.3|CC3.3
cc3.4|CC3.4
cc4.1|CC4.1
cc4.2|CC4.2
cc5.1|CC5.1
cc5.2|CC5.2
cc5.3|CC5.3
cc6.1|CC6.1
cc6.2|CC6.2
cc6.3|CC6.3
cc6.4|CC6.4
cc6.5|CC6.5
cc6.6|CC6.6
cc6.7|CC6.7
cc6.8|CC6.8
cc7.1|CC7.1
cc7.2|CC7.2
cc7.3|CC7.3
cc7.4|CC7.4
cc7.5|CC7.5
cc8.1|CC8.1
cc9.1|CC9.1
cc9.2|CC9.2
a1.1|A1.1
a1.2|A1.2
a1.3|A1.3
c1.1|C1.1
c1.2|C1.2
pi1.1|PI1.1
pi1.2|PI1.2
pi1.3|PI1.3
pi1.4|PI1.4
pi1.5|PI1.5
p1.1|P1.1
p2.1|P2.1
p3.1|P3.1
p3.2|P3.2
p4.1|P4.1
p4.2|P4.2
p4.3|P4.3
p5.1|P5.1
p5.2|P5.2
p6.1|P6.1
p6.2|P6.2
p6.3|P6.3
p6.4|P6.4
p6.5|P6.5
p6.6|P6.6
p6.7|P6.7
p7.1|P7.1
p8.1|P8.1
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
