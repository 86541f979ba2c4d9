"""Services of the family compute."""

from ..._types import Service
from ..._vocabulary import Lifecycle, ServiceKind

SERVICES = (
    Service(
        id="ai-factories",
        name="AWS AI Factories",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
    ),
    Service(
        id="dedicated-local-zones",
        name="AWS Dedicated Local Zones",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
    ),
    Service(
        id="evs",
        name="Amazon Elastic VMware Service",
        categories=("compute",),
        sdk=("evs",),
        cloudformation=("AWS::EVS::",),
        iam=("evs",),
    ),
    Service(
        id="imagebuilder",
        name="Amazon EC2 Image Builder",
        categories=("compute",),
        sdk=("imagebuilder",),
        cloudformation=("AWS::ImageBuilder::",),
        terraform=("aws_imagebuilder_",),
        iam=("imagebuilder",),
    ),
    Service(
        id="local-zones",
        name="AWS Local Zones",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
    ),
    Service(
        id="pcs",
        name="AWS Parallel Computing Service",
        categories=("compute",),
        sdk=("pcs",),
        cloudformation=("AWS::PCS::",),
        iam=("pcs",),
    ),
    Service(
        id="serverlessrepo",
        name="AWS Serverless Application Repository",
        categories=("compute",),
        sdk=("serverlessrepo",),
        cloudformation=("AWS::Serverless::Application", "AWS::ServerlessRepo::"),
        terraform=("aws_serverlessapplicationrepository_",),
        iam=("serverlessrepo",),
    ),
    Service(
        id="simspaceweaver",
        name="AWS SimSpace Weaver",
        lifecycle=Lifecycle.RETIRED,
        categories=("compute",),
        sdk=("simspaceweaver",),
        cloudformation=("AWS::SimSpaceWeaver::",),
        iam=("simspaceweaver",),
    ),
    Service(
        id="vmware-cloud-on-aws",
        name="VMware Cloud on AWS",
        kind=ServiceKind.THIRD_PARTY,
        categories=("compute",),
    ),
    Service(
        id="wavelength",
        name="AWS Wavelength",
        kind=ServiceKind.INFRASTRUCTURE,
        categories=("compute",),
        cloudformation=("AWS::EC2::CarrierGateway",),
        terraform=("aws_ec2_carrier_",),
    ),
)
