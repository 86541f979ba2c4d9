"""
Older ids of AWS Security Hub controls: what a finding of CIS 1.2.0 or PCI DSS 3.2.1 is called since controls have one id for all standards.

A PCI DSS id stands here only where AWS's table gives another number or where the Config rule named in AWS's own findings shows the control:
where table and findings disagree (PCI.CloudTrail.1, PCI.IAM.6, PCI.IAM.8) the findings were followed, and what neither settles was left out.
"""

from .._types import Citation
from .sources import AUDIT_MANAGER_GUIDE

SOURCE = Citation(of=AUDIT_MANAGER_GUIDE, title="Supported Security Hub CSPM controls", read="2026-11")
OLDER_CONTROLS: tuple[tuple[str, str], ...] = (
    ("cis-aws-foundations-benchmark/v/1.2.0/1.2", "IAM.5"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.3", "IAM.8"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.4", "IAM.3"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.5", "IAM.11"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.6", "IAM.12"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.7", "IAM.13"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.8", "IAM.14"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.9", "IAM.15"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.10", "IAM.16"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.11", "IAM.17"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.12", "IAM.4"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.13", "IAM.9"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.14", "IAM.6"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.16", "IAM.2"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.20", "IAM.18"),
    ("cis-aws-foundations-benchmark/v/1.2.0/1.22", "IAM.1"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.1", "CloudTrail.1"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.2", "CloudTrail.4"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.3", "CloudTrail.6"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.4", "CloudTrail.5"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.5", "Config.1"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.6", "CloudTrail.7"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.7", "CloudTrail.2"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.8", "KMS.4"),
    ("cis-aws-foundations-benchmark/v/1.2.0/2.9", "EC2.6"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.1", "CloudWatch.2"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.2", "CloudWatch.3"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.3", "CloudWatch.1"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.4", "CloudWatch.4"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.5", "CloudWatch.5"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.6", "CloudWatch.6"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.7", "CloudWatch.7"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.8", "CloudWatch.8"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.9", "CloudWatch.9"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.10", "CloudWatch.10"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.11", "CloudWatch.11"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.12", "CloudWatch.12"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.13", "CloudWatch.13"),
    ("cis-aws-foundations-benchmark/v/1.2.0/3.14", "CloudWatch.14"),
    ("cis-aws-foundations-benchmark/v/1.2.0/4.1", "EC2.13"),
    ("cis-aws-foundations-benchmark/v/1.2.0/4.2", "EC2.14"),
    ("cis-aws-foundations-benchmark/v/1.2.0/4.3", "EC2.2"),
    ("pci-dss/v/3.2.1/PCI.CW.1", "CloudWatch.1"),
    ("pci-dss/v/3.2.1/PCI.CloudTrail.1", "CloudTrail.2"),
    ("pci-dss/v/3.2.1/PCI.CloudTrail.4", "CloudTrail.5"),
    ("pci-dss/v/3.2.1/PCI.EC2.4", "EC2.12"),
    ("pci-dss/v/3.2.1/PCI.EC2.5", "EC2.13"),
    ("pci-dss/v/3.2.1/PCI.ELBv2.1", "ELB.1"),
    ("pci-dss/v/3.2.1/PCI.IAM.1", "IAM.4"),
    ("pci-dss/v/3.2.1/PCI.IAM.5", "IAM.9"),
    ("pci-dss/v/3.2.1/PCI.IAM.6", "IAM.19"),
    ("pci-dss/v/3.2.1/PCI.IAM.8", "IAM.10"),
    ("pci-dss/v/3.2.1/PCI.KMS.1", "KMS.4"),
    ("pci-dss/v/3.2.1/PCI.Lambda.2", "Lambda.3"),
    ("pci-dss/v/3.2.1/PCI.Redshift.1", "Redshift.1"),
    ("pci-dss/v/3.2.1/PCI.S3.6", "S3.1"),
)
