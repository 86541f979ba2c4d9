"""The concerns of exposure: what can be reached from where, and by whom."""

from ..._types import Citation, Concern, Duty, Source, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import SECURITY_PILLAR, WELL_ARCHITECTED

SECURITY_CONTROLS = Source(
    id="security-controls-by-caf-capability",
    title="AWS Prescriptive Guidance: Implementing security controls on AWS",
    url="https://docs.aws.amazon.com/prescriptive-guidance/latest/security-controls-by-caf-capability/",
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="network-access-configuration",
        layer="exposure",
        name="Network access",
        definition="Configuring security groups, network ACLs, routes, and public or private endpoints.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The network in which the resource stands is AWS's, and the customer has no setting for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Configures the network in front of the resource.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict access by policies instead.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What can reach the resource over the network is what the customer's settings allow.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Enforces security groups, network ACLs, routes and endpoint settings as they are configured.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Open only the ports, sources and routes that are needed, and keep resources private where the internet need not reach them.",
                        if_ignored="What was opened stays reachable; AWS does not close it.",
                        evidence="Exported security groups, routes and public-access settings.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS sets the network of its part, the customer that of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Configures the network of the part that it operates in its own accounts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure security groups, subnets and routes on your own side.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service has no network endpoint that the customer could open or close.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "managed-database",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=WELL_ARCHITECTED,
                        page="sec_network_protection_create_layers",
                        title="SEC05-BP01 Create network layers",
                        read="2026-11",
                        quote="Segment your network topology into different layers based on logical groupings of your workload components",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("infrastructure-compute",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="the configuration of the AWS-provided firewall (called a security group) on each instance",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-software-on-customer-hardware",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-models",
                    "network-and-edge",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="resource-policy-configuration",
        layer="exposure",
        name="Resource policies",
        definition="Writing bucket, key, topic, queue, function, vault and endpoint policies, sharing settings and public access blocks.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS sets who may reach the resource, and the customer has no policy for it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Sets the policy of the resource.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit your own users through IAM.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="A resource is shared with whom its policy names, other accounts and the public included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Evaluates resource policies and sharing settings, and offers public access blocks and external access findings.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep policies narrow, block public access, and share images, snapshots and keys only with named accounts.",
                        if_ignored="A policy that names everybody makes the resource public.",
                        evidence="The policies, with the external access findings of IAM Access Analyzer.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service's resources have no policy and cannot be shared by a setting.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "infrastructure-compute",
                    "managed-database",
                ),
                sources=(
                    Citation(
                        of=SECURITY_CONTROLS,
                        page="data-controls",
                        title="Security control recommendations for protecting data",
                        read="2026-11",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("serverless-data",),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Customers are responsible for managing their data (including encryption options), classifying their assets, and using IAM tools to apply the appropriate permissions.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "keys-and-identity",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="web-request-filtering",
        layer="exposure",
        name="Web request filtering",
        definition="Deciding with rules which HTTP requests are let through and which are blocked.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS keeps the rules in question for the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains and updates the rules.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn them on, watch what they block, and add rules for your own application.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Where the customer exposes an application, only the customer knows which requests it should get.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs AWS WAF, evaluates the rules on each request and publishes managed rule groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose rules, put them in front of each web endpoint, test them and act on what they log.",
                        if_ignored="Malicious requests reach the application; nothing filters them unless somebody attaches rules.",
                        enabled_by_default=False,
                        evidence="Web ACLs, the resources they protect, and their logs.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS maintains the rule groups, the customer decides where and how they act.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Updates its managed rule groups.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the groups, their versions and actions, and add own rules.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service exposes no web application of the customer's.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "network-and-edge",
                    "platform-on-instances",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "customer-run-software",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
        unsettled=("keys-and-identity",),
    ),
)
