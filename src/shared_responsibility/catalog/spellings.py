"""What Terraform and AWS Config call the types and properties that signs name in CloudFormation's words, where no rule says it."""

from .._spelling import Spelling

SPELLINGS = (
    Spelling(
        format="config",
        type="AWS::ACM::Certificate",
        stands_for="AWS::CertificateManager::Certificate",
        properties=(("ValidationMethod", "domainValidationOptions[].validationMethod"),),
    ),
    Spelling(
        format="config",
        type="AWS::DynamoDB::Table",
        stands_for="AWS::DynamoDB::Table",
        properties=(
            (
                "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                "supplementaryConfiguration.ContinuousBackupsDescription.pointInTimeRecoveryDescription.pointInTimeRecoveryStatus",
            ),
        ),
    ),
    Spelling(
        format="config",
        type="AWS::EC2::Instance",
        stands_for="AWS::EC2::Instance",
        properties=(
            ("HostId", "placement.hostId"),
            ("HostResourceGroupArn", "placement.hostResourceGroupArn"),
            ("SubnetId->VpcId->InstanceTenancy", ""),
            ("Tenancy", "placement.tenancy"),
        ),
    ),
    Spelling(
        format="config",
        type="AWS::ElasticLoadBalancing::LoadBalancer",
        stands_for="AWS::ElasticLoadBalancing::LoadBalancer",
        properties=(("Listeners[]", "listenerDescriptions[].listener"),),
    ),
    Spelling(
        format="config",
        type="AWS::ElasticLoadBalancingV2::LoadBalancer",
        stands_for="AWS::ElasticLoadBalancingV2::LoadBalancer",
        properties=(("Subnets[]", "availabilityZones[].subnetId"),),
    ),
    Spelling(
        format="config",
        type="AWS::KMS::Key",
        stands_for="AWS::KMS::Key",
        properties=(("KeySpec", "customerMasterKeySpec"),),
    ),
    Spelling(
        format="config",
        type="AWS::OpenSearch::Domain",
        stands_for="AWS::OpenSearchService::Domain",
    ),
    Spelling(
        format="config",
        type="AWS::RDS::DBInstance",
        stands_for="AWS::RDS::DBInstance",
        properties=(
            ("DBSubnetGroupName->SubnetIds[]->OutpostArn", "dBSubnetGroup.subnets[].subnetOutpost.arn"),
            ("MasterUserPassword", ""),
        ),
    ),
    Spelling(
        format="config",
        type="AWS::S3::Bucket",
        stands_for="AWS::S3::Bucket",
        properties=(
            (
                "BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm",
                "supplementaryConfiguration.ServerSideEncryptionConfiguration.rules[].applyServerSideEncryptionByDefault.sseAlgorithm",
            ),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_acm_certificate",
        stands_for="AWS::CertificateManager::Certificate",
    ),
    Spelling(
        format="terraform",
        type="aws_alb",
        stands_for="AWS::ElasticLoadBalancingV2::LoadBalancer",
        properties=(("Type", "load_balancer_type"),),
    ),
    Spelling(
        format="terraform",
        type="aws_alb_listener",
        stands_for="AWS::ElasticLoadBalancingV2::Listener",
        properties=(("Certificates[].CertificateArn", "certificate_arn"),),
    ),
    Spelling(
        format="terraform",
        type="aws_api_gateway_stage",
        stands_for="AWS::ApiGateway::Stage",
    ),
    Spelling(
        format="terraform",
        type="aws_athena_workgroup",
        stands_for="AWS::Athena::WorkGroup",
        properties=(("WorkGroupConfiguration", "configuration"),),
    ),
    Spelling(
        format="terraform",
        type="aws_autoscaling_group",
        stands_for="AWS::AutoScaling::AutoScalingGroup",
    ),
    Spelling(
        format="terraform",
        type="aws_bedrockagentcore_agent_runtime",
        stands_for="AWS::BedrockAgentCore::Runtime",
    ),
    Spelling(
        format="terraform",
        type="aws_bedrockagentcore_browser",
        stands_for="AWS::BedrockAgentCore::BrowserCustom",
    ),
    Spelling(
        format="terraform",
        type="aws_bedrockagentcore_code_interpreter",
        stands_for="AWS::BedrockAgentCore::CodeInterpreterCustom",
    ),
    Spelling(
        format="terraform",
        type="aws_cloudfront_distribution",
        stands_for="AWS::CloudFront::Distribution",
        properties=(
            ("DistributionConfig.ViewerCertificate.AcmCertificateArn", "viewer_certificate.acm_certificate_arn"),
            (
                "DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate",
                "viewer_certificate.cloudfront_default_certificate",
            ),
            ("DistributionConfig.ViewerCertificate.IamCertificateId", "viewer_certificate.iam_certificate_id"),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_codedeploy_app",
        stands_for="AWS::CodeDeploy::Application",
    ),
    Spelling(
        format="terraform",
        type="aws_db_instance",
        stands_for="AWS::RDS::DBInstance",
        properties=(
            ("DBInstanceClass", "instance_class"),
            ("MasterUserPassword", "password"),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_db_parameter_group",
        stands_for="AWS::RDS::DBParameterGroup",
    ),
    Spelling(
        format="terraform",
        type="aws_db_subnet_group",
        stands_for="AWS::RDS::DBSubnetGroup",
    ),
    Spelling(
        format="terraform",
        type="aws_default_subnet",
        stands_for="AWS::EC2::Subnet",
    ),
    Spelling(
        format="terraform",
        type="aws_default_vpc",
        stands_for="AWS::EC2::VPC",
    ),
    Spelling(
        format="terraform",
        type="aws_dynamodb_global_table",
        stands_for="AWS::DynamoDB::GlobalTable",
        properties=(("Replicas[].PointInTimeRecoverySpecification", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_dynamodb_table",
        stands_for="AWS::DynamoDB::Table",
        properties=(("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", "point_in_time_recovery.enabled"),),
    ),
    Spelling(
        format="terraform",
        type="aws_ebs_volume",
        stands_for="AWS::EC2::Volume",
    ),
    Spelling(
        format="terraform",
        type="aws_ec2_host",
        stands_for="AWS::EC2::Host",
        properties=(("HostMaintenance", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_ecs_cluster",
        stands_for="AWS::ECS::Cluster",
        properties=(("DefaultCapacityProviderStrategy", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_ecs_cluster_capacity_providers",
        stands_for="AWS::ECS::ClusterCapacityProviderAssociations",
    ),
    Spelling(
        format="terraform",
        type="aws_eks_node_group",
        stands_for="AWS::EKS::Nodegroup",
    ),
    Spelling(
        format="terraform",
        type="aws_elastic_beanstalk_configuration_template",
        stands_for="AWS::ElasticBeanstalk::ConfigurationTemplate",
        properties=(
            ("OptionSettings[].OptionName", "setting.name"),
            ("PlatformArn", ""),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_elastic_beanstalk_environment",
        stands_for="AWS::ElasticBeanstalk::Environment",
        properties=(("OptionSettings[].OptionName", "setting.name"),),
    ),
    Spelling(
        format="terraform",
        type="aws_elasticache_cluster",
        stands_for="AWS::ElastiCache::CacheCluster",
    ),
    Spelling(
        format="terraform",
        type="aws_elasticsearch_domain",
        stands_for="AWS::Elasticsearch::Domain",
    ),
    Spelling(
        format="terraform",
        type="aws_elb",
        stands_for="AWS::ElasticLoadBalancing::LoadBalancer",
        properties=(("Listeners[].SSLCertificateId", "listener.ssl_certificate_id"),),
    ),
    Spelling(
        format="terraform",
        type="aws_emr_cluster",
        stands_for="AWS::EMR::Cluster",
        properties=(("Instances.Ec2SubnetId", "ec2_attributes.subnet_id"),),
    ),
    Spelling(
        format="terraform",
        type="aws_fsx_lustre_file_system",
        stands_for="AWS::FSx::FileSystem",
        properties=(("LustreConfiguration.DeploymentType", "deployment_type"),),
        always=(("FileSystemType", "LUSTRE"),),
    ),
    Spelling(
        format="terraform",
        type="aws_fsx_ontap_file_system",
        stands_for="AWS::FSx::FileSystem",
        properties=(("LustreConfiguration", ""),),
        always=(("FileSystemType", "ONTAP"),),
    ),
    Spelling(
        format="terraform",
        type="aws_fsx_ontap_storage_virtual_machine",
        stands_for="AWS::FSx::StorageVirtualMachine",
    ),
    Spelling(
        format="terraform",
        type="aws_fsx_openzfs_file_system",
        stands_for="AWS::FSx::FileSystem",
        properties=(("LustreConfiguration", ""),),
        always=(("FileSystemType", "OPENZFS"),),
    ),
    Spelling(
        format="terraform",
        type="aws_fsx_windows_file_system",
        stands_for="AWS::FSx::FileSystem",
        properties=(("LustreConfiguration", ""),),
        always=(("FileSystemType", "WINDOWS"),),
    ),
    Spelling(
        format="terraform",
        type="aws_gamelift_fleet",
        stands_for="AWS::GameLift::Fleet",
        properties=(("ComputeType", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_guardduty_detector",
        stands_for="AWS::GuardDuty::Detector",
        properties=(("Features", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_guardduty_detector_feature",
        stands_for="AWS::GuardDuty::Detector",
        properties=(("Features[].AdditionalConfiguration[]", "additional_configuration[]"),),
    ),
    Spelling(
        format="terraform",
        type="aws_instance",
        stands_for="AWS::EC2::Instance",
    ),
    Spelling(
        format="terraform",
        type="aws_kms_external_key",
        stands_for="AWS::KMS::Key",
        properties=(("KeySpec", ""),),
        always=(("Origin", "EXTERNAL"),),
    ),
    Spelling(
        format="terraform",
        type="aws_kms_key",
        stands_for="AWS::KMS::Key",
        properties=(
            ("KeySpec", "customer_master_key_spec"),
            ("Origin", ""),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_lambda_function",
        stands_for="AWS::Lambda::Function",
        properties=(("RuntimeManagementConfig", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_lambda_runtime_management_config",
        stands_for="AWS::Lambda::Function",
        properties=(
            ("CapacityProviderConfig", ""),
            ("PackageType", ""),
            ("Runtime", ""),
            ("RuntimeManagementConfig.UpdateRuntimeOn", "update_runtime_on"),
            ("VpcConfig", ""),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_launch_template",
        stands_for="AWS::EC2::LaunchTemplate",
        properties=(
            ("LaunchTemplateData.ImageId", "image_id"),
            ("LaunchTemplateData.Placement.Tenancy", "placement.tenancy"),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_lb",
        stands_for="AWS::ElasticLoadBalancingV2::LoadBalancer",
        properties=(("Type", "load_balancer_type"),),
    ),
    Spelling(
        format="terraform",
        type="aws_lb_listener",
        stands_for="AWS::ElasticLoadBalancingV2::Listener",
        properties=(("Certificates[].CertificateArn", "certificate_arn"),),
    ),
    Spelling(
        format="terraform",
        type="aws_lightsail_container_service",
        stands_for="AWS::Lightsail::Container",
    ),
    Spelling(
        format="terraform",
        type="aws_lightsail_lb",
        stands_for="AWS::Lightsail::LoadBalancer",
    ),
    Spelling(
        format="terraform",
        type="aws_medialive_channel",
        stands_for="AWS::MediaLive::Channel",
        properties=(("AnywhereSettings", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_opensearch_domain",
        stands_for="AWS::OpenSearchService::Domain",
    ),
    Spelling(
        format="terraform",
        type="aws_rds_cluster",
        stands_for="AWS::RDS::DBCluster",
        properties=(
            ("AutoMinorVersionUpgrade", ""),
            ("MasterUserPassword", "master_password"),
            ("ServerlessV2ScalingConfiguration", "serverlessv2_scaling_configuration"),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_rds_cluster_instance",
        stands_for="AWS::RDS::DBInstance",
        properties=(
            ("BackupTarget", ""),
            ("DBInstanceClass", "instance_class"),
            ("EngineLifecycleSupport", ""),
            ("LicenseModel", ""),
            ("ManageMasterUserPassword", ""),
            ("MasterUserPassword", ""),
            ("MultiAZ", ""),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_rds_cluster_parameter_group",
        stands_for="AWS::RDS::DBClusterParameterGroup",
    ),
    Spelling(
        format="terraform",
        type="aws_rds_custom_db_engine_version",
        stands_for="AWS::RDS::CustomDBEngineVersion",
    ),
    Spelling(
        format="terraform",
        type="aws_rds_global_cluster",
        stands_for="AWS::RDS::GlobalCluster",
    ),
    Spelling(
        format="terraform",
        type="aws_rds_shard_group",
        stands_for="AWS::RDS::DBShardGroup",
    ),
    Spelling(
        format="terraform",
        type="aws_redshift_cluster",
        stands_for="AWS::Redshift::Cluster",
        properties=(("MasterUserPassword", "master_password"),),
    ),
    Spelling(
        format="terraform",
        type="aws_route53_hosted_zone_dnssec",
        stands_for="AWS::Route53::DNSSEC",
    ),
    Spelling(
        format="terraform",
        type="aws_s3_bucket",
        stands_for="AWS::S3::Bucket",
        properties=(
            (
                "BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm",
                "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm",
            ),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_s3_bucket_server_side_encryption_configuration",
        stands_for="AWS::S3::Bucket",
        properties=(
            (
                "BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm",
                "rule.apply_server_side_encryption_by_default.sse_algorithm",
            ),
        ),
    ),
    Spelling(
        format="terraform",
        type="aws_sagemaker_endpoint_configuration",
        stands_for="AWS::SageMaker::EndpointConfig",
    ),
    Spelling(
        format="terraform",
        type="aws_sagemaker_notebook_instance_lifecycle_configuration",
        stands_for="AWS::SageMaker::NotebookInstanceLifecycleConfig",
    ),
    Spelling(
        format="terraform",
        type="aws_secretsmanager_secret_rotation",
        stands_for="AWS::SecretsManager::RotationSchedule",
        properties=(("HostedRotationLambda", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_shield_drt_access_role_arn_association",
        stands_for="AWS::Shield::DRTAccess",
    ),
    Spelling(
        format="terraform",
        type="aws_spot_instance_request",
        stands_for="AWS::EC2::Instance",
    ),
    Spelling(
        format="terraform",
        type="aws_subnet",
        stands_for="AWS::EC2::Subnet",
    ),
    Spelling(
        format="terraform",
        type="aws_vpc",
        stands_for="AWS::EC2::VPC",
    ),
    Spelling(
        format="terraform",
        type="aws_vpn_connection",
        stands_for="AWS::EC2::VPNConnection",
        properties=(("VpnTunnelOptionsSpecifications", ""),),
    ),
    Spelling(
        format="terraform",
        type="aws_wafv2_web_acl",
        stands_for="AWS::WAFv2::WebACL",
        properties=(("Rules[]", "rule"),),
    ),
    Spelling(
        format="terraform",
        type="aws_workspaces_pool",
        stands_for="AWS::WorkSpaces::WorkspacesPool",
    ),
)
