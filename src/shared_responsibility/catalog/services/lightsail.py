"""Amazon Lightsail."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb
from ..sources import BOTO3

LIGHTSAIL_GUIDE = Source(
    id="lightsail-user-guide",
    title="Amazon Lightsail User Guide",
    url="https://docs.aws.amazon.com/lightsail/latest/userguide/",
)

SERVICES = (
    Service(
        id="lightsail",
        name="Amazon Lightsail",
        categories=("compute",),
        names=("Lightsail",),
        sdk=("lightsail",),
        cloudformation=("AWS::Lightsail::",),
        terraform=("aws_lightsail_",),
        iam=("lightsail",),
        prowler=("lightsail",),
        uses=(
            Uses(
                profile="abstracted-service",
                when=(("resource", "bucket"),),
            ),
            Uses(
                profile="containers-on-serverless-compute",
                when=(("resource", "container-service"),),
            ),
            Uses(
                profile="network-and-edge",
                when=(("resource", "distribution"),),
            ),
            Uses(
                profile="infrastructure-compute",
                when=(("resource", "instance"),),
            ),
            Uses(
                profile="network-and-edge",
                when=(("resource", "load-balancer"),),
            ),
            Uses(
                profile="managed-database",
                when=(("resource", "managed-database"),),
            ),
        ),
        asks=(
            Circumstance(
                name="resource",
                values=("bucket", "container-service", "distribution", "instance", "load-balancer", "managed-database"),
                question="Which Lightsail resource is it: an instance, a container service, a managed database, a bucket, a distribution or a load balancer?",
                find_out="Read resourceType of the resource in the Lightsail API.",
                signs=(
                    Sign(
                        resource="AWS::Lightsail::Bucket",
                        reads=(("*", "bucket"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::Container",
                        reads=(("*", "container-service"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::Distribution",
                        reads=(("*", "distribution"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::Instance",
                        reads=(("*", "instance"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::LoadBalancer",
                        reads=(("*", "load-balancer"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::Database",
                        reads=(("*", "managed-database"),),
                    ),
                    Sign(
                        resource="AWS::Lightsail::Disk",
                        reads=(("*", "instance"),),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="backup-configuration",
                when=(("resource", "instance"),),
                owner=Owner.CUSTOMER,
                because="Whether and when daily snapshots are taken is set by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Keeps the latest seven automatic snapshots.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on automatic snapshots, choose their time, and copy those that must be kept.",
                        if_ignored="Automatic snapshots are deleted together with the instance.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-configuring-automatic-snapshots",
                        title="Enabling or disabling automatic snapshots for instances or disks in Amazon Lightsail",
                        read="2026-11",
                        quote="all automatic snapshots associated with a resource are deleted when you delete the source resource",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("resource", "instance"),),
                owner=Owner.CUSTOMER,
                because="Lightsail takes daily snapshots of an instance only after the feature has been turned on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Takes a daily snapshot once automatic snapshots are on.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on automatic snapshots, or take snapshots by hand.",
                        if_ignored="There is nothing to restore from.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-configuring-automatic-snapshots",
                        title="Enabling or disabling automatic snapshots for instances or disks in Amazon Lightsail",
                        read="2026-11",
                        quote="When you enable the automatic snapshots feature of your instance or block storage disk, Amazon Lightsail creates daily snapshots",
                    ),
                ),
            ),
            Fact(
                concern="backup-operation",
                when=(("resource", "managed-database"),),
                owner=Owner.AWS,
                because="Point-in-time backup of a managed database is on from the start.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Backs the database up so that it can be restored to a point in time.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Take snapshots for what must be kept longer.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-configuring-automatic-snapshots",
                        title="Enabling or disabling automatic snapshots for instances or disks in Amazon Lightsail",
                        read="2026-11",
                        quote="Managed databases also have the point-in-time backup feature enabled by default",
                    ),
                ),
            ),
            Fact(
                concern="maintenance-timing",
                when=(("resource", "managed-database"),),
                owner=Owner.CUSTOMER,
                because="The database has a maintenance window, which the customer may set.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Maintains the database in its window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the preferred maintenance and backup windows.",
                        if_ignored="A 30-minute window at random applies, on a random day of the week.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-changing-preferred-maintenance-and-backup-windows",
                        title="Changing the preferred maintenance and backup windows for your database in Amazon Lightsail",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="lightsail/client/create_relational_database",
                        title="Lightsail / Client / create_relational_database",
                        read="2026-11",
                        quote="The default is a 30-minute window selected at random",
                    ),
                ),
            ),
            Fact(
                concern="optional-update-application",
                when=(("resource", "managed-database"),),
                owner=Owner.AWS,
                because="Minor versions of a managed database are upgraded automatically.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Upgrades minor versions automatically in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the window and test the application against the new version.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-changing-preferred-maintenance-and-backup-windows",
                        title="Changing the preferred maintenance and backup windows for your database in Amazon Lightsail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="os-image-publication",
                when=(("resource", "instance"),),
                owner=Owner.AWS,
                because="AWS keeps the blueprints that it offers patched, together with their vendors.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Updates blueprint images periodically, together with the vendors.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Create new instances from the newer blueprint, or update the running ones.",
                        if_ignored="A newer blueprint changes nothing on an instance that runs already.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-update-management",
                        title="Instance and container service update management in Amazon Lightsail",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="required-patch-application",
                when=(("resource", "managed-database"),),
                owner=Owner.AWS,
                because="AWS maintains a managed database in its window.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Carries out maintenance and minor version upgrades in the maintenance window.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.SCHEDULE,
                        text="Choose the window.",
                        if_ignored="A 30-minute window at random applies, on a random day of the week.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-changing-preferred-maintenance-and-backup-windows",
                        title="Changing the preferred maintenance and backup windows for your database in Amazon Lightsail",
                        read="2026-11",
                    ),
                    Citation(
                        of=BOTO3,
                        page="lightsail/client/create_relational_database",
                        title="Lightsail / Client / create_relational_database",
                        read="2026-11",
                        quote="The default is a 30-minute window selected at random",
                    ),
                ),
            ),
            Fact(
                concern="self-installed-software-patching",
                when=(("resource", "instance"),),
                owner=Owner.CUSTOMER,
                because="After an instance is created, nobody but its owner updates the application on it, the one of the blueprint included.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Updates the blueprint for new instances only.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Update the application on the instance.",
                        if_ignored="It keeps its known vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=LIGHTSAIL_GUIDE,
                        page="amazon-lightsail-update-management",
                        title="Instance and container service update management in Amazon Lightsail",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=LIGHTSAIL_GUIDE,
                page="amazon-lightsail-update-management",
                title="Instance and container service update management in Amazon Lightsail",
                read="2026-11",
            ),
        ),
    ),
)
