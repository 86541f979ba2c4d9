"""Services of the family financial management."""

from ..._types import Citation, Duty, Fact, Service, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import SERVICE_AUTHORIZATION

BILLING_API = Source(
    id="billing-and-cost-management-api-reference",
    title="AWS Billing and Cost Management API Reference",
    url="https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/",
)
BILLING_CONDUCTOR_GUIDE = Source(
    id="billing-conductor-user-guide",
    title="AWS Billing Conductor User Guide",
    url="https://docs.aws.amazon.com/billingconductor/latest/userguide/",
)
BILLING_GUIDE = Source(
    id="billing-user-guide",
    title="AWS Billing User Guide",
    url="https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/",
)
COST_MANAGEMENT_GUIDE = Source(
    id="cost-management-user-guide",
    title="AWS Cost Management User Guide",
    url="https://docs.aws.amazon.com/cost-management/latest/userguide/",
)
DATA_EXPORTS_GUIDE = Source(
    id="data-exports-user-guide",
    title="AWS Data Exports User Guide",
    url="https://docs.aws.amazon.com/cur/latest/userguide/",
)
FINOPS_AGENT_GUIDE = Source(
    id="finops-agent-user-guide",
    title="AWS FinOps Agent User Guide",
    url="https://docs.aws.amazon.com/finops-agent/latest/userguide/",
)
FLAT_RATE_PLANS_GUIDE = Source(
    id="flat-rate-plans-user-guide",
    title="AWS Flat-Rate Plans User Guide",
    url="https://docs.aws.amazon.com/PricingPlanManager/latest/UserGuide/",
)
SAVINGS_PLANS_GUIDE = Source(
    id="savings-plans-user-guide",
    title="Savings Plans User Guide",
    url="https://docs.aws.amazon.com/savingsplans/latest/userguide/",
)

SERVICES = (
    Service(
        id="applicationcostprofiler",
        name="AWS Application Cost Profiler",
        lifecycle=Lifecycle.RETIRED,
        categories=("cloud-financial-management",),
        sdk=("applicationcostprofiler",),
    ),
    Service(
        id="bcm-dashboards",
        name="AWS Billing and Cost Management Dashboards",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("BCM Dashboards",),
        sdk=("bcm-dashboards",),
        iam=("bcm-dashboards",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Billing_and_Cost_Management_Dashboards",
                title="AWS Billing and Cost Management Dashboards",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bcm-data-exports",
        name="AWS Data Exports",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=(
            "AWS Billing and Cost Management Data Exports",
            "Data Exports",
        ),
        sdk=("bcm-data-exports",),
        cloudformation=("AWS::BCMDataExports::",),
        terraform=("aws_bcmdataexports_",),
        iam=("bcm-data-exports",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Nobody may use Data Exports before the customer permits it in IAM.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit the bcm-data-exports actions to those who create and read exports.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_EXPORTS_GUIDE,
                        page="bcm-data-exports-access",
                        title="Identity and access management for Data Exports",
                        read="2026-11",
                        quote="an IAM user needs to be given access to actions in the bcm-data-exports namespace in IAM",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Exports go into an S3 bucket of the customer's, whose policy must admit them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Delivers the export to the bucket and refreshes it at least once a day.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the bucket, write its policy for the delivery, and keep it closed to others.",
                    ),
                ),
                sources=(
                    Citation(
                        of=DATA_EXPORTS_GUIDE,
                        page="dataexports-create",
                        title="Creating data exports",
                        read="2026-11",
                        quote="you need to create an Amazon S3 bucket with the correct bucket policy in advance",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=DATA_EXPORTS_GUIDE,
                page="bcm-data-exports-access",
                title="Identity and access management for Data Exports",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bcm-pricing-calculator",
        name="AWS Pricing Calculator",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=(
            "AWS Billing and Cost Management Pricing Calculator",
            "Pricing Calculator",
        ),
        sdk=("bcm-pricing-calculator",),
        cloudformation=("AWS::BcmPricingCalculator::",),
        iam=("bcm-pricing-calculator",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Billing_and_Cost_Management_Pricing_Calculator",
                title="AWS Pricing Calculator",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="bcm-recommended-actions",
        name="AWS Billing and Cost Management Recommended Actions",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        sdk=("bcm-recommended-actions",),
        iam=("action-recommendations", "bcm-recommended-actions"),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Billing_and_Cost_Management_Recommended_Actions",
                title="AWS Billing and Cost Management Recommended Actions",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="billing",
        name="AWS Billing and Cost Management",
        categories=("cloud-financial-management",),
        names=(
            "AWS Billing",
            "AWS Cost Management",
            "Billing and Cost Management",
        ),
        sdk=("billing",),
        cloudformation=("AWS::BCM::", "AWS::Billing::"),
        terraform=("aws_billing_",),
        iam=("aws-portal", "billing", "consolidatedbilling", "mapcredits", "payments", "purchase-orders"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Who may see or change billing is decided by the policies that the customer attaches.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit viewing and changing of billing information only to those who need it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BILLING_GUIDE,
                        page="billing-example-policies",
                        title="AWS Billing policy examples",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Billing and Cost Management is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BILLING_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Billing and Cost Management",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BILLING_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Billing and Cost Management",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="billingconductor",
        name="AWS Billing Conductor",
        categories=("cloud-financial-management",),
        names=("Billing Conductor",),
        sdk=("billingconductor",),
        cloudformation=("AWS::BillingConductor::",),
        iam=("billingconductor",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The API of Billing Conductor is reached over TLS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS 1.2 or later on the API.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that speak TLS 1.2 or later with perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BILLING_CONDUCTOR_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS Billing Conductor",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BILLING_CONDUCTOR_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS Billing Conductor",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="budgets",
        name="AWS Budgets",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("Budgets",),
        sdk=("budgets",),
        cloudformation=("AWS::Budgets::",),
        terraform=("aws_budgets_",),
        iam=("budgets",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Users create budgets only with the permissions that the customer gives them.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit those who create budgets to view billing information and to create CloudWatch alarms and SNS notifications; use a role of its own for the API.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COST_MANAGEMENT_GUIDE,
                        page="budgets-best-practices",
                        title="Best practices for AWS Budgets",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=COST_MANAGEMENT_GUIDE,
                page="budgets-best-practices",
                title="Best practices for AWS Budgets",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="ce",
        name="AWS Cost Explorer",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=(
            "Cost Explorer",
            "cost-explorer",
        ),
        sdk=("ce",),
        cloudformation=("AWS::CE::",),
        terraform=("aws_ce_",),
        iam=("ce",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Access to the tools of cost management is given by policies that the customer attaches.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit the ce actions, reports and anomaly detection to those who need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=COST_MANAGEMENT_GUIDE,
                        page="billing-example-policies",
                        title="AWS Cost Management policy examples",
                        read="2026-11",
                        quote="example policies that you can attach to your IAM role or group to control access to your account's billing information",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Cost_Explorer_Service",
                title="AWS Cost Explorer",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cost-optimization-hub",
        name="AWS Cost Optimization Hub",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("Cost Optimization Hub",),
        sdk=("cost-optimization-hub",),
        terraform=("aws_costoptimizationhub_",),
        iam=("cost-optimization-hub",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_Cost_Optimization_Hub",
                title="AWS Cost Optimization Hub",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="cur",
        name="AWS Cost and Usage Report",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=(
            "AWS CUR",
            "AWS Cost and Usage Reports",
        ),
        sdk=("cur",),
        cloudformation=("AWS::CUR::",),
        terraform=("aws_cur_",),
        iam=("cur",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=DATA_EXPORTS_GUIDE,
                page="security-cur",
                title="Security in AWS Cost and Usage Reports",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="finops-agent",
        name="AWS FinOps Agent",
        categories=("cloud-financial-management",),
        names=("FinOps Agent",),
        iam=("finops-agent",),
        uses=(Uses(profile="managed-models"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="The agent works with roles and policies in the customer's account.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers a wizard that creates the roles and attaches the policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide which resources the agent and its operators may reach, with the wizard or with roles and policies of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FINOPS_AGENT_GUIDE,
                        page="setting-up",
                        title="AWS FinOps Agent IAM setup guide",
                        read="2026-11",
                        quote="AWS FinOps Agent uses four IAM policies and two IAM roles.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FINOPS_AGENT_GUIDE,
                page="setting-up",
                title="AWS FinOps Agent IAM setup guide",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="freetier",
        name="AWS Free Tier",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("Free Tier",),
        sdk=("freetier",),
        iam=("freetier",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Free_Tier",
                title="AWS Free Tier",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="invoicing",
        name="AWS Invoicing",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("AWS Invoice Configuration",),
        sdk=("invoicing",),
        cloudformation=("AWS::Invoicing::",),
        terraform=("aws_invoicing_",),
        iam=("invoicing",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_API,
                page="API_Operations_AWS_Invoicing",
                title="AWS Invoicing",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="pricing",
        name="AWS Price List",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=(
            "AWS Price List API",
            "AWS Price List Bulk API",
            "AWS Price List Query API",
        ),
        sdk=("pricing",),
        terraform=("aws_pricing_",),
        iam=("pricing",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=BILLING_GUIDE,
                page="using-the-aws-price-list-bulk-api",
                title="Getting price list files using the AWS Price List Bulk API",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="pricing-plan-manager",
        name="AWS Pricing Plan Manager",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        names=("AWS Flat-Rate Plans",),
        sdk=("pricing-plan-manager",),
        cloudformation=("AWS::PricingPlanManager::",),
        iam=("pricingplanmanager",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Subscriptions are changed only by identities that the customer permits to.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Permit the pricingplanmanager actions only to those who may commit the account to a plan.",
                    ),
                ),
                sources=(
                    Citation(
                        of=FLAT_RATE_PLANS_GUIDE,
                        page="getting-started-pricingplanmanager-api",
                        title="Getting started with the PricingPlanManager API",
                        read="2026-11",
                        quote="Your IAM identity must have permissions for the pricingplanmanager actions you want to perform.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FLAT_RATE_PLANS_GUIDE,
                page="getting-started-pricingplanmanager-api",
                title="Getting started with the PricingPlanManager API",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="savingsplans",
        name="AWS Savings Plans",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        sdk=("savingsplans",),
        terraform=("aws_savingsplans_",),
        iam=("savingsplans",),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Users have no permissions for Savings Plans until the customer gives them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Denies the operations to users without permission, and offers managed policies.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create a role that permits those who buy or read Savings Plans to do so.",
                    ),
                ),
                sources=(
                    Citation(
                        of=SAVINGS_PLANS_GUIDE,
                        page="identity-access-management",
                        title="Identity and Access Management for Savings Plans",
                        read="2026-11",
                        quote="By default, users don't have permissions for Savings Plans resources and operations.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=SAVINGS_PLANS_GUIDE,
                page="identity-access-management",
                title="Identity and Access Management for Savings Plans",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="taxsettings",
        name="AWS Tax Settings",
        kind=ServiceKind.PART,
        parent="billing",
        categories=("cloud-financial-management",),
        sdk=("taxsettings",),
        iam=("tax",),
        uses=(Uses(profile="security-and-governance-tools"),),
        sources=(
            Citation(
                of=SERVICE_AUTHORIZATION,
                page="list_awstaxsettings",
                title="Actions, resources, and condition keys for AWS Tax Settings",
                read="2026-11",
            ),
        ),
    ),
)
