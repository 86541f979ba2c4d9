"""The profiles: classes of services that share a division of responsibility."""

from .._registry import Profile

PROFILES = (
    Profile(
        id="abstracted-service",
        name="Abstracted storage and integration",
        definition="The customer calls an endpoint; operating system and platform are AWS's: S3, EFS, SQS, Step Functions, API Gateway.",
    ),
    Profile(
        id="aws-hardware-on-premises",
        name="AWS hardware at the customer's site",
        definition="AWS owns and operates the hardware, the customer houses it: Outposts, Snow.",
    ),
    Profile(
        id="aws-software-on-customer-hardware",
        name="AWS software on the customer's hardware",
        definition="The customer runs software from AWS on machines of its own: ECS Anywhere, EKS Hybrid Nodes, Greengrass, Storage Gateway.",
    ),
    Profile(
        id="containers-on-customer-nodes",
        name="Containers on nodes that the customer patches",
        definition="AWS orchestrates, the customer looks after the machines: ECS on EC2, EKS with self-managed or managed nodes, Batch on EC2.",
    ),
    Profile(
        id="containers-on-managed-instances",
        name="Containers on instances that AWS operates in the customer's account",
        definition="The instances stand in the customer's account, AWS patches and replaces them: EKS Auto Mode, ECS Managed Instances.",
    ),
    Profile(
        id="containers-on-serverless-compute",
        name="Containers on serverless compute",
        definition="The customer brings an image, AWS runs it on machines that the customer never sees: Fargate, App Runner.",
    ),
    Profile(
        id="customer-run-software",
        name="Software that the customer runs",
        definition="AWS publishes the software, the customer installs and updates it wherever it likes; the machine underneath is another service's question: command line tools, SDKs, runtimes.",
    ),
    Profile(
        id="functions",
        name="Functions",
        definition="The customer brings code for a runtime that AWS patches: Lambda with a managed runtime and automatic updates.",
    ),
    Profile(
        id="infrastructure-compute",
        name="Infrastructure compute",
        definition="The customer rents machines or the disks and networks under them and runs everything from the operating system up: EC2, EBS, Lightsail instances.",
    ),
    Profile(
        id="keys-and-identity",
        name="Keys and identity",
        definition="AWS runs the service that holds identities, keys or certificates, the customer decides who may use them: IAM, KMS, Secrets Manager, ACM.",
    ),
    Profile(
        id="managed-database",
        name="Managed database or broker on instances",
        definition="AWS runs engine and operating system on instances that the customer sizes: RDS, Aurora, ElastiCache nodes, Redshift, OpenSearch domains, MSK.",
    ),
    Profile(
        id="managed-database-with-os-access",
        name="Managed database with operating-system access",
        definition="A managed database whose operating system the customer may change: RDS Custom.",
    ),
    Profile(
        id="managed-models",
        name="Managed models",
        definition="AWS serves foundation models or assistants behind an endpoint: Bedrock, Amazon Q.",
    ),
    Profile(
        id="network-and-edge",
        name="Network and edge",
        definition="AWS runs the network function, the customer designs with it: VPC, Elastic Load Balancing, CloudFront, Route 53, WAF, Shield.",
    ),
    Profile(
        id="people-and-programs",
        name="People and programmes",
        definition="Advice, training and programmes: nothing of it runs for the customer: AWS Professional Services, AWS Training and Certification.",
    ),
    Profile(
        id="platform-on-instances",
        name="Platform on instances, updates pulled by the customer",
        definition="AWS publishes platforms and images, they reach the machines when the customer asks: Elastic Beanstalk, EMR on EC2, SageMaker notebooks, WorkSpaces.",
    ),
    Profile(
        id="security-and-governance-tools",
        name="Security and governance tools",
        definition="AWS runs the tool, the customer turns it on and acts on what it shows: GuardDuty, Security Hub, CloudTrail, Config, Organizations.",
    ),
    Profile(
        id="serverless-data",
        name="Serverless data",
        definition="A database or analytics engine without machines to see: DynamoDB, Aurora DSQL, Athena, Redshift Serverless.",
    ),
)
