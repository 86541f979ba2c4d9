"""Services of the family internet of things."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Lifecycle, Owner, ServiceKind, Verb
from ..sources import BOTO3

EXPRESSLINK_FAQ = Source(
    id="iot-expresslink-faq", title="AWS IoT ExpressLink FAQs", url="https://aws.amazon.com/iot-expresslink/faqs/"
)
EXPRESSLINK_GUIDE = Source(
    id="iot-expresslink-programmers-guide",
    title="AWS IoT ExpressLink Programmer's Guide",
    url="https://docs.aws.amazon.com/iot-expresslink/latest/programmersguide/",
)
GREENGRASS_GUIDE = Source(
    id="greengrass-v2-developer-guide",
    title="AWS IoT Greengrass Developer Guide, Version 2",
    url="https://docs.aws.amazon.com/greengrass/v2/developerguide/",
)
GREENGRASS_V1_GUIDE = Source(
    id="greengrass-v1-guide",
    title="AWS IoT Greengrass Developer Guide, Version 1",
    url="https://docs.aws.amazon.com/greengrass/v1/developerguide/",
)
IOT_DEVICE_DEFENDER_GUIDE = Source(
    id="iot-device-defender-developer-guide",
    title="AWS IoT Device Defender Developer Guide",
    url="https://docs.aws.amazon.com/iot-device-defender/latest/devguide/",
)
IOT_GUIDE = Source(
    id="iot-developer-guide",
    title="AWS IoT Core Developer Guide",
    url="https://docs.aws.amazon.com/iot/latest/developerguide/",
)
IOT_WIRELESS_GUIDE = Source(
    id="iot-wireless-developer-guide",
    title="AWS IoT Wireless Developer Guide",
    url="https://docs.aws.amazon.com/iot-wireless/latest/developerguide/",
)

FREERTOS_GUIDE = Source(
    id="freertos-user-guide",
    title="FreeRTOS User Guide",
    url="https://docs.aws.amazon.com/freertos/latest/userguide/",
)

IOT_MANAGED_INTEGRATIONS_API = Source(
    id="iot-managed-integrations-api-reference",
    title="Managed integrations API Reference",
    url="https://docs.aws.amazon.com/iot-mi/latest/APIReference/",
)

IOT_FLEETWISE_GUIDE = Source(
    id="iot-fleetwise-developer-guide",
    title="AWS IoT FleetWise Developer Guide",
    url="https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/",
)

IOT_SITEWISE_GUIDE = Source(
    id="iot-sitewise-user-guide",
    title="AWS IoT SiteWise User Guide",
    url="https://docs.aws.amazon.com/iot-sitewise/latest/userguide/",
)

IOT_TWINMAKER_GUIDE = Source(
    id="iot-twinmaker-guide",
    title="AWS IoT TwinMaker User Guide",
    url="https://docs.aws.amazon.com/iot-twinmaker/latest/guide/",
)

SERVICES = (
    Service(
        id="freertos",
        name="FreeRTOS",
        categories=("internet-of-things",),
        names=("Amazon FreeRTOS",),
        iam=("freertos",),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="FreeRTOS brings a library; that a device encrypts what it stores is up to whoever builds the device.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes the PKCS #11 library that abstracts key storage and cryptographic objects.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Use the library to encrypt data at rest on your devices.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="data-encryption",
                        title="Data encryption in AWS IoT",
                        read="2026-11",
                        quote="It is your responsibility to use this library to encrypt data at rest on your devices.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=FREERTOS_GUIDE,
                page="freertos-getting-started-modular",
                title="Get started with FreeRTOS",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="greengrass",
        name="AWS IoT Greengrass",
        categories=("internet-of-things",),
        names=("AWS Greengrass", "AWS IoT Greengrass V2", "Greengrass", "greengrassv2"),
        sdk=("greengrass", "greengrassv2"),
        cloudformation=("AWS::Greengrass::", "AWS::GreengrassV2::"),
        iam=("greengrass",),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.CUSTOMER,
                because="Data on the core device are encrypted only if the customer sees to it; in the AWS Cloud they are encrypted without being asked.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data in the AWS Cloud with keys that the service manages.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on encryption of the core device's disk.",
                        if_ignored="Data lie unencrypted on the device.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at rest",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.CUSTOMER,
                because="Greengrass does not encrypt data on the core device, local copies of secrets excepted; securing the file system is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts data in the AWS Cloud, and on the device the local copies of secrets from Secrets Manager.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Secure the device's file system, with full-disk encryption where it is needed.",
                        if_ignored="Data lie unencrypted on the device.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="encryption-at-rest",
                        title="Encryption at rest",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="The customer configures whether a core device writes its logs to the local file system and to CloudWatch Logs.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends the logs to CloudWatch Logs when the device is connected again.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure logging of the core device to its file system and to CloudWatch Logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS IoT Greengrass",
                        read="2026-11",
                        quote="You can configure a Greengrass core device to write logs to the local file system and to CloudWatch Logs.",
                    ),
                ),
            ),
            Fact(
                concern="end-of-support-upgrade",
                owner=Owner.CUSTOMER,
                because="Support of Greengrass Version 1 ended on October 7, 2026; core devices that still run it have to be moved to Version 2.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Announced the end of Version 1, and describes the migration to Version 2.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Move each core device, its functions and its deployments to Version 2.",
                        if_ignored="The resources of Version 1 can no longer be accessed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_V1_GUIDE,
                        page="maintenance-policy",
                        title="AWS IoT Greengrass Version 1 maintenance policy",
                        read="2026-11",
                        quote="After October 7th, 2026, you will no longer be able to access the AWS IoT Greengrass V1 resources.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                owner=Owner.CUSTOMER,
                because="Once artifacts are on the device, securing the files there is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Checks the integrity of artifacts when it delivers them, and does nothing for the files afterwards.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Secure the artifact files on the device's file system, and the device itself.",
                        if_ignored="Somebody with access to the device can change what it runs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="code-integrity",
                        title="Code integrity in AWS IoT Greengrass V2",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                owner=Owner.CUSTOMER,
                because="An update stops the nucleus and all components; the customer decides when it is deployed.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Lets components defer an update until they have cleaned up.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the moment of the deployment, and name the nucleus version in it so that none is updated unasked.",
                        if_ignored="A new device or a changed deployment can bring a new nucleus patch version, which restarts the device.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="update-greengrass-core-v2",
                        title="Update the AWS IoT Greengrass Core software (OTA)",
                        read="2026-11",
                        quote="All components running on the core device also shut down.",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="The Core software is updated when the customer deploys a new version of its components.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions of the nucleus and of its public components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Deploy the new versions to the core devices over the air, and keep the Core software running as a system service.",
                        if_ignored="The core devices keep their versions until a deployment is revised or a device joins its group.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="update-greengrass-core-v2",
                        title="Update the AWS IoT Greengrass Core software (OTA)",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="patch-publication",
                owner=Owner.AWS,
                because="AWS publishes versions of the Core software that fix vulnerabilities and faults.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions of the nucleus and of the public components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Follow the releases of the Core software.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="update-greengrass-core-v2",
                        title="Update the AWS IoT Greengrass Core software (OTA)",
                        read="2026-11",
                        quote="Fix security vulnerabilities.",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                owner=Owner.CUSTOMER,
                because="Security fixes of the Core software reach a device by a deployment of the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes new versions of the nucleus and of its public components.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Deploy the new versions to the core devices over the air, and keep the Core software running as a system service.",
                        if_ignored="The core devices keep their versions until a deployment is revised or a device joins its group.",
                    ),
                ),
                sources=(
                    Citation(
                        of=GREENGRASS_GUIDE,
                        page="update-greengrass-core-v2",
                        title="Update the AWS IoT Greengrass Core software (OTA)",
                        read="2026-11",
                        quote="Fix security vulnerabilities.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=GREENGRASS_GUIDE,
                page="security",
                title="Security in AWS IoT Greengrass",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iot",
        name="AWS IoT Core",
        categories=("abstracted-services", "internet-of-things"),
        names=("AWS IoT", "IoT Core", "iot-core"),
        sdk=("iot", "iot-data", "iot-jobs-data", "iotdeviceadvisor", "iotsecuretunneling"),
        cloudformation=("AWS::IoT::", "AWS::IoTCoreDeviceAdvisor::", "AWS::IoTSecureTunneling::"),
        terraform=("aws_iot_",),
        iam=("iot", "iot-device-tester", "iotdeviceadvisor", "iotjobsdata"),
        security_hub=("IoT",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="All data at rest in AWS IoT Core are encrypted by default.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Encrypts data at rest with AWS owned keys.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt what devices store themselves.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="encryption-at-rest",
                        title="Data encryption at rest in AWS IoT Core",
                        read="2026-11",
                        quote="By default, all AWS IoT Core data at rest is encrypted using AWS owned keys.",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="AWS IoT Core encrypts its data with an AWS owned key, or with the KMS key that the customer gave it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the data that the service stores.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep a customer managed key, where one was chosen, enabled.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="encryption-at-rest",
                        title="Data encryption at rest in AWS IoT Core",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS IoT writes no logs to CloudWatch until somebody turns logging on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Writes logs at the level that was set, for all of AWS IoT or for groups of things.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give AWS IoT a logging role and set the default log level.",
                        if_ignored="Failed authentications and unexpected connections leave no log.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="configure-logging",
                        title="Configure AWS IoT logging",
                        read="2026-11",
                        quote="You must enable logging by using the AWS IoT console, CLI, or API",
                    ),
                ),
            ),
            Fact(
                concern="backup-configuration",
                owner=Owner.CUSTOMER,
                because="The customer saves the certificates, those that AWS IoT Core created included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Publishes MQTT events when the registry changes.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Save the device certificates, and keep copies of the registry outside the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS IoT Core",
                        read="2026-11",
                        quote="You are responsible for saving certificates that AWS IoT Core creates for you or those you create yourself.",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                owner=Owner.CUSTOMER,
                because="A backup of the device registry is made by the customer, from the events that AWS IoT Core publishes.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Publishes MQTT events when the device registry is updated.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Store these events, in a DynamoDB table for example.",
                        if_ignored="There is no copy of the registry outside the service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS IoT Core",
                        read="2026-11",
                        quote="You can use these messages to back up your registry data and save it somewhere",
                    ),
                ),
            ),
            Fact(
                concern="client-side-encryption",
                owner=Owner.CUSTOMER,
                because="Encrypting data at rest on the devices is the customer's.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides a PKCS #11 library with FreeRTOS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Encrypt what devices store, with that library or another.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="data-encryption",
                        title="Data encryption in AWS IoT",
                        read="2026-11",
                        quote="It is your responsibility to use this library to encrypt data at rest on your devices.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="Each device needs an identity of its own, and the customer manages these credentials.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Can create and register device certificates.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each device a unique identity, manage its certificate, and revoke it when the device is lost.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="iot-security",
                        title="AWS IoT security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Registry, certificates and shadows are not copied to other Regions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps resources of AWS IoT Core in their Region.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Register devices and certificates in a second Region where the plan asks for it.",
                        if_ignored="They exist in one Region only.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS IoT Core",
                        read="2026-11",
                        quote="automatically replicated across Availability Zones but not across Regions",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="What a device may do is said in policies that the customer manages.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Enforces the policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Manage the policies of devices and device groups, with no more rights than they need.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="iot-security",
                        title="AWS IoT security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="in-region-durability",
                owner=Owner.AWS,
                because="Device registry, certificates and shadows are replicated across Availability Zones.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Replicates registry, CA and device certificates and device shadows across Availability Zones.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep copies elsewhere of what must survive a Region or a deletion.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="disaster-recovery-resiliency",
                        title="Resilience in AWS IoT Core",
                        read="2026-11",
                        quote="automatically replicated across Availability Zones but not across Regions",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.CUSTOMER,
                because="The customer may have AWS IoT Core use a symmetric KMS key of its own.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Uses the KMS key that the encryption configuration names.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the key, write its policy and give AWS IoT Core the role to use it.",
                        if_ignored="AWS owned keys are used.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="encryption-at-rest",
                        title="Data encryption at rest in AWS IoT Core",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="request-authorization-engine",
                owner=Owner.AWS,
                because="The message broker authenticates devices and enforces their permissions.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Authenticates each device and checks every action against its policies.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Supply credentials and policies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="iot-security",
                        title="AWS IoT security",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The device gateway takes connections over TLS only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Requires TLS at the device gateway and supports TLS 1.2 and 1.3.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the security policy of the endpoint, and keep TLS libraries of devices current.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="data-encryption",
                        title="Data encryption in AWS IoT",
                        read="2026-11",
                        quote="All data sent to AWS IoT Core is sent over an TLS connection using MQTT, HTTPS, and WebSocket protocols",
                    ),
                    Citation(
                        of=IOT_GUIDE,
                        page="transport-security",
                        title="Transport security in AWS IoT Core",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_GUIDE,
                page="iot-security",
                title="AWS IoT security",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iot-device-defender",
        name="AWS IoT Device Defender",
        kind=ServiceKind.SUB_PRODUCT,
        parent="iot",
        categories=("internet-of-things",),
        names=("Device Defender", "IoT Device Defender"),
        uses=(Uses(profile="security-and-governance-tools"),),
        facts=(
            Fact(
                concern="detection-enablement",
                owner=Owner.CUSTOMER,
                because="Audit checks run once the customer has enabled them and given Device Defender a role.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Runs the enabled checks, on demand or on a schedule.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Create the role, enable the audit checks, and schedule audits.",
                        if_ignored="Nothing is audited.",
                        enabled_by_default=False,
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="example_iot_GettingStarted_079_section",
                        title="Getting Started with IoT Device Defender",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="detection-operation",
                owner=Owner.AWS,
                because="Device Defender audits the configuration and monitors connected devices.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.MONITOR,
                        text="Runs the audit checks and watches the devices' behaviour against the profiles that were set.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose the checks and describe how devices should behave.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_DEVICE_DEFENDER_GUIDE,
                        page="what-is-device-defender",
                        title="What is AWS IoT Device Defender?",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="finding-remediation",
                owner=Owner.CUSTOMER,
                because="Device Defender offers predefined actions; the customer configures them and applies them to findings.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Provides predefined mitigation actions for its audit checks.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.RECOVER,
                        text="Configure mitigation actions and apply them to the findings, or mend the cause yourself.",
                        if_ignored="The findings stay open.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_DEVICE_DEFENDER_GUIDE,
                        page="dd-mitigation-actions",
                        title="Mitigation actions",
                        read="2026-11",
                        quote="You configure those actions for your AWS account and then apply them to a set of findings.",
                    ),
                    Citation(
                        of=IOT_GUIDE,
                        page="audit-chk-logging-disabled",
                        title="Logging disabled",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_DEVICE_DEFENDER_GUIDE,
                page="what-is-device-defender",
                title="What is AWS IoT Device Defender?",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iot-device-management",
        name="AWS IoT Device Management",
        kind=ServiceKind.SUB_PRODUCT,
        parent="iot",
        categories=("internet-of-things",),
        names=("IoT Device Management",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="self-installed-software-patching",
                owner=Owner.CUSTOMER,
                because="Software of devices is updated by jobs that the customer defines and sends.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Sends the job to the targeted devices over MQTT or HTTP and records the result.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Define jobs that update applications and firmware, and send them to the devices.",
                        if_ignored="The devices keep the software they have.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_GUIDE,
                        page="iot-jobs",
                        title="AWS IoT Jobs",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_GUIDE,
                page="iot-jobs",
                title="AWS IoT Jobs",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iot-expresslink",
        name="AWS IoT ExpressLink",
        kind=ServiceKind.HARDWARE,
        parent="iot",
        categories=("internet-of-things",),
        uses=(Uses(profile="aws-software-on-customer-hardware"),),
        facts=(
            Fact(
                concern="optional-update-application",
                owner=Owner.CUSTOMER,
                because="A module takes new firmware when a job is started, and restarts when the device's own processor agrees.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Delivers the firmware in signed chunks; the module checks the signature before it tells the host.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Start the update job, and let the host processor request the reboot at a moment that suits the device.",
                        if_ignored="The module stays on the firmware that it has.",
                    ),
                ),
                sources=(
                    Citation(
                        of=EXPRESSLINK_GUIDE,
                        page="elpg-ota-updates",
                        title="ExpressLink module updates",
                        read="2026-11",
                        quote="Upon receiving an explicit request, the ExpressLink module initiates a reboot.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=EXPRESSLINK_FAQ,
                title="AWS IoT ExpressLink FAQs",
                read="2026-11",
                quote="modules with AWS IoT ExpressLink come pre-provisioned with security credentials set by qualified AWS Partners",
            ),
        ),
    ),
    Service(
        id="iot-managed-integrations",
        name="Managed integrations for AWS IoT Device Management",
        kind=ServiceKind.PART,
        parent="iot",
        categories=("internet-of-things",),
        names=(
            "AWS IoT managed integrations",
            "Managed integrations",
        ),
        sdk=("iot-managed-integrations",),
        cloudformation=("AWS::IoTManagedIntegrations::",),
        iam=("iotmanagedintegrations",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=IOT_MANAGED_INTEGRATIONS_API,
                page="Welcome",
                title="Welcome",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iot-roborunner",
        name="AWS IoT RoboRunner",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iot-roborunner",),
    ),
    Service(
        id="iot1click",
        name="AWS IoT 1-Click",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iot1click-devices", "iot1click-projects"),
    ),
    Service(
        id="iotanalytics",
        name="AWS IoT Analytics",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iotanalytics",),
        cloudformation=("AWS::IoTAnalytics::",),
        iam=("iotanalytics",),
    ),
    Service(
        id="iotevents",
        name="AWS IoT Events",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iotevents", "iotevents-data"),
        cloudformation=("AWS::IoTEvents::",),
        iam=("iotevents",),
        security_hub=("IoTEvents",),
    ),
    Service(
        id="iotfleethub",
        name="AWS IoT Fleet Hub for Device Management",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iotfleethub",),
        iam=("iotfleethub",),
    ),
    Service(
        id="iotfleetwise",
        name="AWS IoT FleetWise",
        kind=ServiceKind.PART,
        parent="iot",
        lifecycle=Lifecycle.CLOSED,
        categories=("internet-of-things",),
        names=("IoT FleetWise",),
        sdk=("iotfleetwise",),
        cloudformation=("AWS::IoTFleetWise::",),
        iam=("iotfleetwise",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="network-access-configuration",
                owner=Owner.CUSTOMER,
                because="The API can be called from everywhere until policies of the customer restrict it.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Restrict calls by source address, VPC or VPC endpoint in policies, where you need that.",
                        if_ignored="The API can be called from any network location with valid credentials.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_FLEETWISE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS IoT FleetWise",
                        read="2026-11",
                        quote="You can call these API operations from any network location",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS IoT FleetWise speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS IoT FleetWise over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_FLEETWISE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS IoT FleetWise",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_FLEETWISE_GUIDE,
                page="infrastructure-security",
                title="Infrastructure security in AWS IoT FleetWise",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iotsitewise",
        name="AWS IoT SiteWise",
        kind=ServiceKind.PART,
        parent="iot",
        categories=("internet-of-things",),
        names=("IoT SiteWise",),
        sdk=("iotsitewise",),
        cloudformation=("AWS::IoTSiteWise::",),
        iam=("iotsitewise",),
        security_hub=("IoTSiteWise",),
        uses=(
            Uses(profile="abstracted-service", when=(("edge_gateway", False),)),
            Uses(profile="aws-software-on-customer-hardware", when=(("edge_gateway", True),)),
        ),
        asks=(
            Circumstance(
                name="edge_gateway",
                question="Is a SiteWise Edge gateway on hardware of your own meant?",
                find_out="List the gateways (aws iotsitewise list-gateways) and look where each of them runs.",
                marked=(True,),
                signs=(
                    Sign(resource="AWS::IoTSiteWise::Gateway", reads=(("*", True),)),
                    Sign(resource="AWS::IoTSiteWise::Asset", reads=(("*", False),)),
                    Sign(resource="AWS::IoTSiteWise::AssetModel", reads=(("*", False),)),
                    Sign(resource="AWS::IoTSiteWise::Portal", reads=(("*", False),)),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="audit-log-configuration",
                when=(("edge_gateway", False),),
                owner=Owner.CUSTOMER,
                because="How much SiteWise logs is set for the account.",
                duties=(
                    Duty(party="provider", verb=Verb.PROVIDE, text="Logs at the level that is set."),
                    Duty(party="customer", verb=Verb.CONFIGURE, text="Set the logging level of the account."),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="iotsitewise/client/put_logging_options",
                        title="IoTSiteWise / Client / put_logging_options",
                        read="2026-11",
                        quote="Sets logging options for IoT SiteWise.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-hardening",
                when=(("edge_gateway", True),),
                owner=Owner.CUSTOMER,
                because="Configuring the environment of a SiteWise Edge gateway is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure accounts, services and network of the gateway's machine.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_SITEWISE_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in AWS IoT SiteWise",
                        read="2026-11",
                        quote="If you use SiteWise Edge gateways to ingest data to the service, it's your responsibility to configure and maintain your SiteWise Edge gateway's environment.",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                when=(("edge_gateway", True),),
                owner=Owner.CUSTOMER,
                because="The machine under a SiteWise Edge gateway is the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Keep the operating system of the gateway's machine patched.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_SITEWISE_GUIDE,
                        page="vulnerability-analysis-and-management",
                        title="Configuration and vulnerability analysis in AWS IoT SiteWise",
                        read="2026-11",
                        quote="If you use SiteWise Edge gateways to ingest data to the service, it's your responsibility to configure and maintain your SiteWise Edge gateway's environment.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                when=(("edge_gateway", False),),
                owner=Owner.CUSTOMER,
                because="The account chooses the key for all of its SiteWise data.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts with the key of the default encryption configuration.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set a customer managed key as the default where you need one.",
                    ),
                ),
                sources=(
                    Citation(
                        of=BOTO3,
                        page="iotsitewise/client/put_default_encryption_configuration",
                        title="IoTSiteWise / Client / put_default_encryption_configuration",
                        read="2026-11",
                        quote="Sets the default encryption configuration for the Amazon Web Services account.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                when=(("edge_gateway", False),),
                owner=Owner.AWS,
                because="The endpoints of AWS IoT SiteWise speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS IoT SiteWise over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_SITEWISE_GUIDE,
                        page="infrastructure-security",
                        title="Infrastructure security in AWS IoT SiteWise",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_SITEWISE_GUIDE,
                page="vulnerability-analysis-and-management",
                title="Configuration and vulnerability analysis in AWS IoT SiteWise",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iotthingsgraph",
        name="AWS IoT Things Graph",
        kind=ServiceKind.PART,
        parent="iot",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("iotthingsgraph",),
        cloudformation=("AWS::IoTThingsGraph::",),
    ),
    Service(
        id="iottwinmaker",
        name="AWS IoT TwinMaker",
        kind=ServiceKind.PART,
        parent="iot",
        categories=("internet-of-things",),
        names=("IoT TwinMaker",),
        sdk=("iottwinmaker",),
        cloudformation=("AWS::IoTTwinMaker::",),
        iam=("iottwinmaker",),
        security_hub=("IoTTwinMaker",),
        uses=(Uses(profile="abstracted-service"),),
        facts=(
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to AWS IoT TwinMaker as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS IoT TwinMaker",
                        read="2026-11",
                        quote="Set up API and user activity logging with AWS CloudTrail.",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into AWS IoT TwinMaker.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what entities, components and scenes hold, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS IoT TwinMaker",
                        read="2026-11",
                        quote="You are responsible for maintaining control over your content that is hosted on this infrastructure.",
                    ),
                ),
            ),
            Fact(
                concern="credential-protection",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to protect its account credentials and to use multi-factor authentication.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Give each person a user of their own with the permissions that the work needs, and require multi-factor authentication.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS IoT TwinMaker",
                        read="2026-11",
                        quote="Use multi-factor authentication (MFA) with each account.",
                    ),
                ),
            ),
            Fact(
                concern="iam-policy-configuration",
                owner=Owner.CUSTOMER,
                because="A workspace acts through a service role that the customer creates and assigns.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Assumes the role of the workspace to reach its bucket and its data sources.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Limit the role to the bucket of the workspace and to the data sources of its connectors.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="twinmaker-gs-service-role",
                        title="Create and manage a service role for AWS IoT TwinMaker",
                        read="2026-11",
                        quote="When you create a workspace, you must assign this role to the workspace.",
                    ),
                ),
            ),
            Fact(
                concern="resource-policy-configuration",
                owner=Owner.CUSTOMER,
                because="Scenes and models lie in a bucket in the customer's account, with the policy and the cross-origin rules that the customer gives it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Marks the bucket as that of a workspace by a file that it creates there.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the bucket private, and allow only the origin of the dashboard in its CORS configuration.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="twinmaker-gs-service-role",
                        title="Create and manage a service role for AWS IoT TwinMaker",
                        read="2026-11",
                        quote="Workspaces store resources in Amazon S3, so the Amazon S3 permissions are required for all workspaces.",
                    ),
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="grafana-integration",
                        title="AWS IoT TwinMaker Grafana dashboard integration",
                        read="2026-11",
                        quote="You need to modify CORS (cross-origin resource sharing) configuration of the Amazon S3 bucket",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="AWS's data protection page for AWS IoT TwinMaker leaves security configuration and management tasks to the customer.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Configure workspaces, their roles and the data connectors.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS IoT TwinMaker",
                        read="2026-11",
                        quote="You are also responsible for the security configuration and management tasks for the AWS services that you use.",
                    ),
                ),
            ),
            Fact(
                concern="service-endpoint-tls",
                owner=Owner.AWS,
                because="The endpoints of AWS IoT TwinMaker speak TLS 1.2 or later only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Serves the endpoints of AWS IoT TwinMaker over TLS 1.2 or later.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Use clients that support TLS 1.2 or later with cipher suites that offer perfect forward secrecy.",
                    ),
                ),
                sources=(
                    Citation(
                        of=IOT_TWINMAKER_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS IoT TwinMaker",
                        read="2026-11",
                        quote="We require TLS 1.2 and recommend TLS 1.3.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=IOT_TWINMAKER_GUIDE,
                page="data-protection",
                title="Data protection in AWS IoT TwinMaker",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="iotwireless",
        name="AWS IoT Wireless",
        kind=ServiceKind.PART,
        parent="iot",
        categories=("internet-of-things",),
        sdk=("iotwireless",),
        cloudformation=("AWS::IoTWireless::",),
        iam=("iotwireless",),
        security_hub=("IoTWireless",),
        uses=(Uses(profile="abstracted-service"),),
        sources=(
            Citation(
                of=IOT_WIRELESS_GUIDE,
                page="disaster-recovery-resiliency",
                title="Resilience in AWS IoT Wireless",
                read="2026-11",
            ),
        ),
    ),
    Service(
        id="robomaker",
        name="AWS RoboMaker",
        lifecycle=Lifecycle.RETIRED,
        categories=("internet-of-things",),
        sdk=("robomaker",),
        cloudformation=("AWS::RoboMaker::",),
        iam=("robomaker",),
    ),
)
