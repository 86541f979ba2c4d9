"""The ids of CIS Amazon Web Services Foundations Benchmark 7.0.0; their text is their publisher's."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="cis-aws-foundations-7.0.0",
    name="CIS Amazon Web Services Foundations Benchmark",
    version="7.0.0",
    publisher="Center for Internet Security",
    licence="copyright CIS; the numbers alone are here",
    url="https://www.cisecurity.org/benchmark/amazon_web_services",
    provenance="the ids of the publisher's edition, without their text",
)
TABLE = """\
2.1.1|2.1.1
2.1.2|2.1.2
2.1.3|2.1.3
2.1.4|2.1.4
2.1.5|2.1.5
2.1.6|2.1.6
2.2|2.2
2.3|2.3
2.4|2.4
2.5|2.5
2.6|2.6
2.7|2.7
2.8|2.8
2.9|2.9
2.10|2.10
2.11|2.11
2.12|2.12
2.13|2.13
2.14|2.14
2.15|2.15
2.16|2.16
2.17|2.17
2.18|2.18
2.19|2.19
2.20|2.20
2.21|2.21
3.1.1|3.1.1
3.1.2|3.1.2
3.1.3|3.1.3
3.1.4|3.1.4
3.2.1|3.2.1
3.2.2|3.2.2
3.2.3|3.2.3
3.2.4|3.2.4
3.3.1|3.3.1
4.1|4.1
4.2|4.2
4.3|4.3
4.4|4.4
4.5|4.5
4.6|4.6
4.7|4.7
4.8|4.8
4.9|4.9
4.10|4.10
5.1|5.1
5.2|5.2
5.3|5.3
5.4|5.4
5.5|5.5
5.6|5.6
5.7|5.7
5.8|5.8
5.9|5.9
5.10|5.10
5.11|5.11
5.12|5.12
5.13|5.13
5.14|5.14
5.15|5.15
5.16|5.16
6.1.1|6.1.1
6.1.2|6.1.2
6.2|6.2
6.3|6.3
6.4|6.4
6.5|6.5
6.6|6.6
6.7|6.7
6.8|6.8
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
