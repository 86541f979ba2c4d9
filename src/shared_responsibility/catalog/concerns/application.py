"""The concerns of the customer's own application: code, libraries, settings and what it installs."""

from ..._types import Citation, Concern, Duty, Source, Stance, Wording
from ..._vocabulary import Owner, Verb
from ..sources import BEDROCK_GUIDE, SECURITY_PILLAR

SERVICE_TERMS = Source(id="aws-service-terms", title="AWS Service Terms", url="https://aws.amazon.com/service-terms/")

CONCERNS: tuple[Concern, ...] = (
    Concern(
        id="ai-input-and-output-safety",
        layer="application",
        name="AI input and output safety",
        definition="Defending a model against prompt injection, setting guardrails and checking what it puts out.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The assistant is a finished product whose inputs and outputs AWS screens.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Screens what goes into the model and what comes out of it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Check the answers before acting on them, and limit what the assistant may reach.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The prompts, the tools that the model may call and the use of its answers are the customer's application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Secures the service that serves the model, and offers guardrails and abuse detection.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Validate input, set guardrails, give agents the least permissions, and check output before acting on it.",
                        if_ignored="A crafted prompt can make the application disclose data or act against its purpose.",
                        evidence="Guardrail configuration and the results of adversarial tests.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service serves no model whose input or output could be abused; where the application calls a model, the question belongs to the service that serves it.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=("managed-models",),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="the responsibility for secure application development and preventing vulnerabilities like prompt injection lies with the customer",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "functions",
                    "infrastructure-compute",
                    "keys-and-identity",
                    "managed-database",
                    "managed-database-with-os-access",
                    "network-and-edge",
                    "people-and-programs",
                    "platform-on-instances",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
    Concern(
        id="application-code",
        layer="application",
        name="Application code",
        definition="Correctness and security of the code, queries, workflows and infrastructure templates that the customer writes.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The code that runs is AWS's own, offered as a finished application.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Develops, tests and fixes the application.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure and extend it safely, and report vulnerabilities to AWS.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer writes the code, queries or templates that the service executes; AWS runs them as they are.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Executes what it is given in isolation from other customers; does not review it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Write, review and test the code, and fix its vulnerabilities.",
                        if_ignored="Flaws such as injection or missing authorization stay exploitable, however well the service is patched.",
                        evidence="Code reviews, results of static and dynamic analysis, release records.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS and the customer each write a part of the code that runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains the part of the code that it publishes and announces new versions.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Maintain your own part and take over new versions of AWS's part.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service executes no code, query or workflow that the customer writes.",
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
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=BEDROCK_GUIDE,
                        page="prompt-injection",
                        title="Prompt injection security",
                        read="2026-11",
                        quote="customers are responsible for securing their applications, data, and resources deployed on AWS",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
    Concern(
        id="application-configuration",
        layer="application",
        name="Application configuration",
        definition="Settings of the customer's own applications: feature switches, environment variables, debug modes, error pages.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The application is AWS's own, and AWS sets it up.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Configures the application and keeps its defaults safe.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Review the settings that the service leaves open.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The application is the customer's, and so are its settings, wherever it runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Stores and delivers the settings that it is given, and configures its own infrastructure devices only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure the application safely and keep its settings under change control.",
                        if_ignored="An unsafe setting, such as a debug mode in production, stays in force; AWS does not inspect it.",
                        evidence="Configuration under version control and its change records.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="No application of the customer's runs in the service; its own settings are the concern service-configuration.",
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
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="customers are responsible for configuring their own guest operating systems, databases, and applications",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
    Concern(
        id="application-dependencies",
        layer="application",
        name="Application dependencies",
        definition="Libraries, packages and SDKs that the code brings along, the client libraries that call the service included.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The libraries belong to software that AWS builds and runs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Keeps the libraries of its own software patched.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep the SDKs and clients that call the service up to date.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer chooses the libraries that its code and its clients use; a patched platform does not patch them.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions of its SDKs and drivers, and offers scanners such as Amazon Inspector.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="List the dependencies, watch them for vulnerabilities, update them and redeploy.",
                        if_ignored="The vulnerable library stays in the deployed artifact; AWS does not change it.",
                        evidence="Software bill of materials, scan results, update records.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="AWS supplies some of the libraries and the customer the others.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the libraries that it supplies with the platform.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch the libraries that the code brings along.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service runs no code of the customer's that could bring libraries along.",
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
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "serverless-data",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="sec_protect_compute_vulnerability_management",
                        title="SEC06-BP01 Perform vulnerability management",
                        read="2026-11",
                        quote="Frequently scan and patch for vulnerabilities in your code, dependencies, and in your infrastructure",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
    Concern(
        id="performance-tuning",
        layer="application",
        name="Performance tuning",
        definition="Optimizing schema, queries, keys and application so that they use the capacity well.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS tunes what there is to tune; the customer sees no schema or query of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Tunes the service for its load.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the documented access patterns and watch for throttling.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="Only the customer knows its data, its queries and requests, and what they are for.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the engine or the machines at their documented performance and offers metrics and advisers.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Tune schema, indexes, queries, partition keys, memory and concurrency.",
                        if_ignored="The workload slows down or is throttled although the service keeps its promises.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="There is no schema, query or code of the customer's to tune.",
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
                    "customer-run-software",
                    "functions",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                    "serverless-data",
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "keys-and-identity",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                ),
            ),
        ),
    ),
    Concern(
        id="self-installed-software-patching",
        layer="application",
        name="Patching of self-installed software",
        definition="Patching databases, middleware, tools and other software that the customer installed itself.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS installed the software and keeps it patched.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Patches the software that it installed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Patch what you added to it.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="What the customer installs, on a machine or into an image, the customer keeps patched.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the machine or container with it, and offers tools to find and apply patches; does not patch it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep a list of the installed software, follow its security notices, and patch or replace it.",
                        if_ignored="It keeps its known vulnerabilities, even where AWS patches the operating system below it.",
                        evidence="Patch records or rebuilt images, by version.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service gives no machine or image on which the customer could install software; libraries of its code are the concern application-dependencies.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "managed-database-with-os-access",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="customers are responsible for patching their guest operating system and applications",
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
                        quote="any application software or utilities installed by the customer on the instances",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "functions",
                    "keys-and-identity",
                    "managed-database",
                    "managed-models",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
    Concern(
        id="third-party-software-and-licences",
        layer="application",
        name="Third-party software and licences",
        definition="Vetting community images, marketplace products, extensions and models, and keeping to their licence terms.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="AWS chose the third-party software in the service and licenses it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Vets and licenses the third-party software that the service contains.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Accept and keep to the end-user terms that come with the service.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="The customer decides which software of third parties it runs, and agrees to its terms.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lists products and publishes rules for sellers; licences are included only where the offer says so.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="Vet the source of images, packages and models, and hold the licences for them.",
                        if_ignored="Untrusted software runs with the workload's permissions, or a licence is breached.",
                        evidence="A list of approved sources and a licence inventory.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.SHARED,
                because="The software of the third party is delivered partly by AWS and partly by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Licenses and vets the part that the service includes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.EVIDENCE,
                        text="License and vet the part that you add.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="Nothing of third parties can be installed in the service.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "containers-on-serverless-compute",
                    "functions",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "network-and-edge",
                    "platform-on-instances",
                    "security-and-governance-tools",
                ),
                sources=(
                    Citation(
                        of=SERVICE_TERMS,
                        title="AWS Service Terms",
                        read="2026-11",
                        quote="you are responsible for maintaining licenses and adhering to the license terms of any software you run",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "keys-and-identity",
                    "people-and-programs",
                    "serverless-data",
                ),
            ),
            Stance(owner=Owner.CUSTOMER, profiles=("customer-run-software",)),
        ),
    ),
    Concern(
        id="workload-separation",
        layer="application",
        name="Workload separation",
        definition="Keeping the customer's own mutually untrusted workloads and tenants apart from each other.",
        wordings=(
            Wording(
                owner=Owner.AWS,
                because="The service isolates each unit of the customer's work from the next.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates each unit of work, as documented for the service.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each workload a unit and a role of its own.",
                    ),
                ),
            ),
            Wording(
                owner=Owner.CUSTOMER,
                because="AWS isolates customers from each other; within one account, cluster or database only the customer draws the lines.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Isolates its customers from each other and offers accounts, networks, instances and roles as boundaries.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Put workloads that do not trust each other into separate accounts, clusters, instances or databases.",
                        if_ignored="A compromised workload can reach its neighbours through the shared machine, network or role.",
                        inferred=True,
                    ),
                ),
            ),
            Wording(
                owner=Owner.NOT_APPLICABLE,
                because="The service isolates each task or request by design, or holds no workload that another could disturb.",
            ),
        ),
        stances=(
            Stance(
                owner=Owner.CUSTOMER,
                profiles=(
                    "aws-hardware-on-premises",
                    "aws-software-on-customer-hardware",
                    "containers-on-customer-nodes",
                    "containers-on-managed-instances",
                    "infrastructure-compute",
                    "managed-database",
                    "managed-database-with-os-access",
                    "managed-models",
                    "platform-on-instances",
                ),
                sources=(
                    Citation(
                        of=SECURITY_PILLAR,
                        page="shared-responsibility",
                        title="Shared responsibility",
                        read="2026-11",
                        quote="which might require a customer to route or zone data within specific security environments",
                    ),
                ),
            ),
            Stance(
                owner=Owner.NOT_APPLICABLE,
                profiles=(
                    "abstracted-service",
                    "containers-on-serverless-compute",
                    "customer-run-software",
                    "functions",
                    "keys-and-identity",
                    "network-and-edge",
                    "people-and-programs",
                    "security-and-governance-tools",
                    "serverless-data",
                ),
            ),
        ),
    ),
)
