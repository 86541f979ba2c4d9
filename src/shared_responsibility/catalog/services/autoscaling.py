"""Amazon EC2 Auto Scaling."""

from ..._types import Circumstance, Citation, Duty, Fact, Service, Sign, Source, Uses
from ..._vocabulary import Owner, Verb
from ..sources import EC2_GUIDE

AUTO_SCALING_GUIDE = Source(
    id="ec2-auto-scaling-user-guide",
    title="Amazon EC2 Auto Scaling User Guide",
    url="https://docs.aws.amazon.com/autoscaling/ec2/userguide/",
)

SERVICES = (
    Service(
        id="autoscaling",
        name="Amazon EC2 Auto Scaling",
        categories=("compute",),
        names=("asg", "ec2-auto-scaling", "EC2 Auto Scaling", "Auto Scaling group"),
        sdk=("autoscaling",),
        cloudformation=("AWS::AutoScaling::",),
        terraform=("aws_autoscaling_", "aws_launch_configuration"),
        iam=("autoscaling",),
        prowler=("autoscaling",),
        security_hub=("AutoScaling", "Autoscaling"),
        asff=("AwsAutoScalingAutoScalingGroup", "AwsAutoScalingLaunchConfiguration"),
        uses=(
            Uses(
                profile="infrastructure-compute",
            ),
        ),
        asks=(
            Circumstance(
                name="placement",
                values=("local-zone", "outposts-rack", "outposts-server", "region", "wavelength"),
                question="Where does the resource stand?",
                find_out="Look at the Availability Zone and the Outpost ARN of its subnet (aws ec2 describe-subnets).",
                marked=("local-zone", "outposts-rack", "outposts-server", "wavelength"),
                signs=(
                    Sign(
                        resource="AWS::AutoScaling::AutoScalingGroup",
                        path="VPCZoneIdentifier[]->OutpostArn",
                        reads=(("*", "outposts-rack"),),
                        heuristic=True,
                    ),
                    Sign(
                        resource="AWS::AutoScaling::AutoScalingGroup",
                        path="VPCZoneIdentifier[]->AvailabilityZone",
                        reads=(("*-wl*-wlz-*", "wavelength"), ("*-*-*-*-*", "local-zone"), ("*[0-9][a-z]", "region")),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="failover-operation",
                owner=Owner.AWS,
                because="Auto Scaling replaces an unhealthy instance by itself.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.RECOVER,
                        text="Launches a new instance, from the current launch template, in place of an unhealthy or lost one.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the launch template working, and turn on the health checks that show when the application fails.",
                        if_ignored="Only the EC2 status checks count; an instance whose application has failed stays in service.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="healthcheck",
                        title="Health checks for instances in an Auto Scaling group",
                        read="2026-11",
                        quote="it replaces it with a new instance to maintain the desired capacity of the group",
                    ),
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="health-checks-overview",
                        title="About the health checks for your Auto Scaling group",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="guest-os-patching",
                owner=Owner.CUSTOMER,
                because="Auto Scaling launches what the launch template names; a patched image gets there by the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Rolls a new image over the group in an instance refresh when asked; offers a runbook for patching in place.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Put a patched image into the launch template and start an instance refresh, or patch the instances in place.",
                        if_ignored="Replacements are launched from the old image, with its vulnerabilities.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="asg-instance-refresh",
                        title="Use an instance refresh to update instances in an Auto Scaling group",
                        read="2026-11",
                        quote="Deploying a new Amazon Machine Image (AMI) or user data script across your Auto Scaling group.",
                    ),
                    Citation(
                        of=EC2_GUIDE,
                        page="update-management",
                        title="Update management for Amazon EC2 instances",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="node-lifecycle",
                owner=Owner.AWS,
                because="Auto Scaling launches, replaces and terminates the instances of a group as its settings say.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Launches, replaces and terminates instances to keep the desired capacity.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set launch template, size and health checks of the group, and start an instance refresh to bring in changes.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="healthcheck",
                        title="Health checks for instances in an Auto Scaling group",
                        read="2026-11",
                    ),
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="asg-instance-refresh",
                        title="Use an instance refresh to update instances in an Auto Scaling group",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="scaling-operation",
                owner=Owner.AWS,
                because="Auto Scaling brings the group to its desired capacity and keeps it there.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Adds and removes instances to meet the desired capacity.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set minimum, maximum, desired capacity and scaling policies.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="healthcheck",
                        title="Health checks for instances in an Auto Scaling group",
                        read="2026-11",
                        quote="Amazon EC2 Auto Scaling continuously monitors the health status of instances in an Auto Scaling group to maintain the desired capacity.",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Health checks other than the EC2 status checks are off until somebody turns them on.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Runs EC2 status checks on every instance.",
                        enabled_by_default=True,
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Turn on health checks of Elastic Load Balancing, VPC Lattice or EBS for the group, or send results of your own.",
                    ),
                ),
                sources=(
                    Citation(
                        of=AUTO_SCALING_GUIDE,
                        page="health-checks-overview",
                        title="About the health checks for your Auto Scaling group",
                        read="2026-11",
                        quote="To run this health check type, you must turn it on for your Auto Scaling group.",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=AUTO_SCALING_GUIDE,
                page="security",
                title="Security in Amazon EC2 Auto Scaling",
                read="2026-11",
            ),
        ),
    ),
)
