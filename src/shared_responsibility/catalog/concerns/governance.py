"""The concerns of governance: incidents, assurance, compliance, personal data and people."""

from ..._types import Citation, Concern, Duty, Source, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import GDPR_BLOG, SECURITY_CHAPTER, SECURITY_PILLAR

PENETRATION_TESTING = Source(
    id="aws-penetration-testing",
    title="Penetration Testing",
    url="https://aws.amazon.com/security/penetration-testing/",
)
RISK_AND_COMPLIANCE = Source(
    id="aws-risk-and-compliance",
    title="Amazon Web Services: Risk and Compliance",
    url="https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/",
)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="customer-incident-response",
        layer="governance",
        name="Customer incident response",
        definition="Responding to events in the customer's accounts, applications and data.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The event concerns infrastructure or a service that AWS operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Responds to it, and notifies the customers concerned as it has promised.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the notices and check your own accounts for traces.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What happens inside the customer's accounts, the customer must notice, stop and clean up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Reports abuse that it notices, keeps API events, and offers support and the AWS Security Incident Response service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Keep a plan with roles and contacts, contain and clean up, keep evidence, meet duties to notify, and rehearse.",
                        if_ignored="The intruder keeps the access, and legal deadlines pass.",
                        evidence="The plan, and dated reports of exercises and incidents.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="The event touches both sides, and each must act on its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Responds on the side that it operates and informs the customer.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Respond in your own accounts, and inform AWS.",
                    ),
                ),
            ),
            Wording(owner=Owner.NOT_APPLICABLE, because="Nothing of it runs in which an event could happen."),
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_incident_response_develop_management_plans",
                        title="SEC10-BP02 Develop incident management plans",
                        read="2026-11",
                        quote="The incident response plan is designed to be the foundation for your incident response program and strategy.",
                    ),
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("people-and-programs",)),
        ),
    ),
    Concern(
        id="customer-staff-training",
        layer="governance",
        name="Customer staff training",
        definition="Training the customer's own people.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS trains its own employees, and the customer must train those of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Offers documentation, courses and certifications.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Train everybody who builds, operates or approves workloads, and repeat it.",
                        if_ignored="Services are configured by people who do not know what is theirs to do.",
                        evidence="Training records.",
                        inferred=True,
                    ),
                ),
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS trains AWS employees, but customers must train their own employees.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="infrastructure-assurance",
        layer="governance",
        name="Infrastructure assurance",
        definition="Audits, certificates and testing of the side that AWS operates.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="What AWS operates, independent auditors examine on AWS's behalf; customers may not test it themselves.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has its controls audited, publishes reports in AWS Artifact, and lists the services in scope of each programme.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Check that the services in use are in scope, read the reports, and carry over the controls that they leave to customers.",
                        if_ignored="An audit finds controls for which nobody has evidence.",
                        evidence="The reports of AWS Artifact, with date and scope.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The infrastructure is the customer's own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has its own infrastructure audited only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Have your own infrastructure audited.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No infrastructure stands behind it that could be audited: ask this of the services that are called.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_CHAPTER,
                        title="Security in Amazon GuardDuty (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="Third-party auditors regularly test and verify the effectiveness of our security as part of the AWS compliance programs.",
                    ),
                    Citation(
                        of=RISK_AND_COMPLIANCE,
                        page="shared-responsibility-model",
                        title="Shared responsibility model",
                        read="2026-11",
                    ),
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
        id="penetration-testing",
        layer="governance",
        name="Penetration testing",
        definition="Testing the customer's own resources, within AWS's policy.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="Customers may not test the service; AWS does so itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Tests the service and has it tested.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Rely on AWS's reports, and report vulnerabilities to AWS Security.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Resources of its own the customer may test, within the policy; AWS does not test them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes which services may be tested without approval and which activities are forbidden.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Test your own resources within the policy, and answer for the testers; a reseller answers for the tests of its customers.",
                        if_ignored="Weaknesses stay unknown; tests outside the policy count as abuse.",
                        evidence="Test reports, with scope and date.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The customer has nothing in the service that could be tested.",
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=PENETRATION_TESTING,
                        title="Penetration Testing",
                        read="2026-11",
                    ),
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
        id="personal-data-controller-duties",
        layer="governance",
        name="Personal data: duties of the controller",
        definition="Lawful basis, notices, rights of data subjects and assessments for personal data in content.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS decides the purposes of the processing, as it does for the data of its own account holders.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Meets the duties of a controller for the data that it collects for its own purposes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Tell your staff which data AWS collects about them.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Whoever decides why personal data are processed has the duties of the controller, and for content that is the customer or its client.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Processes content only as instructed, and offers a data processing addendum.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Establish a lawful basis, inform data subjects and answer their requests, and assess risks.",
                        if_ignored="The processing is unlawful, however secure the infrastructure is.",
                        evidence="Record of processing activities; answered requests.",
                        inferred=True,
                    ),
                ),
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=GDPR_BLOG,
                        title="The AWS Shared Responsibility Model and GDPR",
                        read="2026-11",
                        quote="the controller is usually the AWS customer",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="personal-data-processor-duties",
        layer="governance",
        name="Personal data: duties of the processor",
        definition="Securing the infrastructure that processes personal data in content, answering authorities, and assisting the controller.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS processes the content on behalf of its customers and protects the infrastructure that does so.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Secures the infrastructure, acts on instructions only, and redirects or challenges requests of authorities.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Check the data processing addendum, and handle requests that are redirected to it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The content is processed on machines of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Acts as processor only for what reaches AWS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Secure the machines on which the data are processed.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="Both process the content, each on machines of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Secures its part.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Secure your own part.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="AWS processes no content through it: ask this of the services that are called.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=GDPR_BLOG,
                        title="The AWS Shared Responsibility Model and GDPR",
                        read="2026-11",
                        quote="As a data processor, AWS is responsible for protecting the global infrastructure that runs all of our services.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("aws-software-on-customer-hardware",),
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
        id="policies-and-procedures",
        layer="governance",
        name="Policies and procedures",
        definition="Deciding and writing an organisation's own policies, procedures, roles and risk decisions, and following them.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.CUSTOMER,
                because="An organisation's own rules are nobody else's to make: AWS's policies bind AWS.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Has policies of its own for what it operates, and lets auditors report on them.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Write, approve and review policies and procedures, name who is accountable, and say in them what is inherited from AWS.",
                        if_ignored="Controls are inherited that nobody has decided to rely on, and an assessor finds no policy behind them.",
                        evidence="The approved documents, with the dates of their reviews.",
                        inferred=True,
                    ),
                ),
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_CHAPTER,
                        title="Security in Amazon GuardDuty (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="You are also responsible for other factors including the sensitivity of your data, your company's requirements, and applicable laws and regulations.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="provider-staff-training",
        layer="governance",
        name="Provider staff training",
        definition="Training and vetting the personnel of AWS.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS employs them, trains them and vets them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Trains and vets its employees, and has the process audited.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Take the evidence from AWS's audit reports.",
                    ),
                ),
            ),
        ),
        stances=(
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="AWS trains AWS employees, but customers must train their own employees.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.AWS,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
    Concern(
        id="workload-compliance",
        layer="governance",
        name="Workload compliance",
        definition="Measuring the customer's own use against laws and standards.",
        everyones=True,
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The requirement concerns only what AWS operates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Meets the requirement and has it audited.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Show that the requirement is inherited.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="A service in scope of a programme does not make the workload on it compliant.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.EVIDENCE,
                        text="Publishes its own reports and the controls that it leaves to customers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Find out which laws and standards apply, meet the controls on your side, and keep evidence.",
                        if_ignored="The workload fails an audit although AWS passed its own.",
                        evidence="A control matrix that names inherited, shared and own controls.",
                        inferred=True,
                    ),
                ),
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
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_CHAPTER,
                        title="Security in Amazon GuardDuty (the chapter is the same in the guide of each service)",
                        read="2026-11",
                        quote="You are also responsible for other factors including the sensitivity of your data, your company's requirements, and applicable laws and regulations.",
                    ),
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="Customers can then use the AWS control and compliance documentation available to them to perform their control evaluation and verification procedures as required.",
                    ),
                ),
            ),
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "customer-run-software",
                    "people-and-programs",
                ),
            ),
        ),
    ),
)
