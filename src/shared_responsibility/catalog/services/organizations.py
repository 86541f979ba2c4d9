"""AWS Organizations."""

from ..._types import Citation, Duty, Fact, Service, Uses
from ..._vocabulary import Owner, Verb
from ..sources import ORGANIZATIONS_GUIDE

SERVICES = (
    Service(
        id="organizations",
        name="AWS Organizations",
        categories=("management-and-governance",),
        names=("Organizations", "aws-organizations"),
        sdk=("organizations",),
        cloudformation=("AWS::Organizations::",),
        terraform=("aws_organizations_",),
        iam=("organizations",),
        prowler=("organizations",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="access-review",
                owner=Owner.CUSTOMER,
                because="Who can reach the management account is the customer's to track.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Review and track who has access to the management account and to the email, password, device and phone of its root user.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_best-practices_mgmt-acct",
                        title="Best practices for the management account",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="account-structure",
                owner=Owner.CUSTOMER,
                because="The customer arranges accounts and organizational units.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers organizational units, delegated administrators and policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep workloads out of the management account, delegate administration to member accounts, and use the management account only for tasks that require it.",
                        if_ignored="Workloads in the management account are not held by any service control policy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_best-practices_mgmt-acct",
                        title="Best practices for the management account",
                        read="2026-11",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_scps",
                        title="Service control policies (SCPs)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-use-by-provider",
                owner=Owner.CUSTOMER,
                because="Opting out of the use of content by AI services is a policy of the organization.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Applies the opt-out policy to the services and accounts it names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Attach an AI services opt-out policy to the root, and stop lower levels from overriding it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_ai-opt-out_syntax",
                        title="AI services opt-out policy syntax and examples",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Service control policies do not restrict the management account, so its protection rests on the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit access to the management account to the administrators who need it, and secure its root user.",
                        if_ignored="Whoever holds the management account can change every policy and account of the organization.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_best-practices_mgmt-acct",
                        title="Best practices for the management account",
                        read="2026-11",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_scps",
                        title="Service control policies (SCPs)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="AWS gives example service control policies only; writing and testing them is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes examples, and enforces the attached policies in member accounts.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Test each deny policy on single accounts or an own organizational unit before you attach it widely, and stop accounts from leaving with a policy.",
                        if_ignored="A deny policy that was not tested can stop workloads in every account below it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_manage_policies_scps_examples",
                        title="Example service control policies",
                        read="2026-11",
                    ),
                    Citation(
                        of=ORGANIZATIONS_GUIDE,
                        page="orgs_best-practices_mgmt-acct",
                        title="Best practices for the management account",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ORGANIZATIONS_GUIDE,
                page="orgs_best-practices_mgmt-acct",
                title="Best practices for the management account",
                read="2026-11",
            ),
        ),
    ),
)
