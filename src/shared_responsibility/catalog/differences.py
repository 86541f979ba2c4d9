"""Why some controls are answered otherwise here than every public source has them: a reason for each group."""

from .._frameworks import Difference

DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        id="alternate-work-sites",
        framework="nist-800-53-r5",
        controls=("pe-17",),
        because="The sources speak of AWS's sites alone; the places where the customer's own people work away from the office stay the customer's.",
    ),
    Difference(
        id="alternate-work-sites-cmmc",
        framework="nist-800-171-r2",
        controls=("3.10.6",),
        because="The guide counts it with the physical family as inheritable; the places where the customer's own people work away from the office stay the customer's.",
    ),
    Difference(
        id="each-side-trains-its-own",
        framework="nist-800-53-r5",
        controls=("at",),
        because="AWS's shared responsibility page names awareness and training among the shared controls, each side training its own people; the matrices look at the customer's people alone.",
    ),
    Difference(
        id="lines-to-aws",
        framework="nist-800-53-r5",
        controls=("cp-8",),
        because="The sources mean the customer's own line to AWS, which is asked of Direct Connect or a VPN and not of this service; the lines between AWS's sites are AWS's.",
    ),
    Difference(
        id="transmission-at-both-ends",
        framework="hipaa-security-rule",
        controls=("164.312(e)",),
        because="The matrix of 2021 leaves transmission to the customer; AWS's pages say that AWS encrypts on its own network and serves its endpoints over TLS.",
    ),
    Difference(
        id="transmission-at-both-ends-uk",
        framework="uk-ncsc-cloud-security-principles",
        controls=("1",),
        because="The matrix leaves data in transit to the customer; AWS's pages say that AWS encrypts on its own network and serves its endpoints over TLS.",
    ),
)
