"""AWS Certificate Manager."""

from ..._types import (
    Circumstance,
    Citation,
    Duty,
    Fact,
    Service,
    Sign,
    Source,
    Uses,
)
from ..._vocabulary import Owner, Verb
from ..sources import ACM_GUIDE, PCA_GUIDE

PRIVATE_CA_GUIDE = Source(
    id="private-ca-user-guide",
    title="AWS Private Certificate Authority User Guide",
    url="https://docs.aws.amazon.com/privateca/latest/userguide/",
)

SERVICES = (
    Service(
        id="acm",
        name="AWS Certificate Manager",
        categories=("abstracted-services", "security-identity-and-compliance"),
        names=("ACM", "AWS ACM", "Certificate Manager", "certificate-manager", "certificatemanager"),
        sdk=("acm",),
        cloudformation=("AWS::ACM::", "AWS::CertificateManager::"),
        terraform=("aws_acm_",),
        iam=("acm",),
        prowler=("acm",),
        security_hub=("ACM",),
        asff=("AwsCertificateManagerCertificate",),
        uses=(Uses(profile="keys-and-identity"),),
        asks=(
            Circumstance(
                name="certificate",
                values=("amazon-issued-dns", "amazon-issued-email", "exported", "imported", "private"),
                question="Did Amazon issue the certificate after DNS or after email validation, is it private, or was it imported?",
                find_out="Run aws acm describe-certificate and read Type and DomainValidationOptions[].ValidationMethod.",
                marked=("exported", "imported"),
                signs=(
                    Sign(
                        resource="AWS::ACM::Certificate",
                        path="Type",
                        reads=(("IMPORTED", "imported"), ("PRIVATE", "private")),
                    ),
                    Sign(
                        resource="aws_acm_certificate",
                        path="type",
                        reads=(("IMPORTED", "imported"), ("PRIVATE", "private")),
                    ),
                    Sign(
                        resource="AWS::CertificateManager::Certificate",
                        path="CertificateAuthorityArn",
                        reads=(("*", "private"),),
                    ),
                    Sign(
                        resource="AWS::CertificateManager::Certificate",
                        path="ValidationMethod",
                        reads=(
                            ("DNS", "amazon-issued-dns"),
                            ("EMAIL", "amazon-issued-email"),
                        ),
                    ),
                ),
            ),
        ),
        facts=(
            Fact(
                concern="at-rest-encryption-enablement",
                owner=Owner.AWS,
                because="ACM stores private keys in encrypted form only.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the AWS managed key aws/acm and uses it for every private key in the account and Region.",
                        enabled_by_default=True,
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="at-rest-encryption-operation",
                owner=Owner.AWS,
                because="ACM encrypts the private key of each certificate with a KMS key.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Encrypts the private key and never stores it in plaintext.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                        quote="ACM stores only an encrypted version of the private key; ACM does not store the private key in plaintext form.",
                    ),
                ),
            ),
            Fact(
                concern="audit-log-configuration",
                owner=Owner.CUSTOMER,
                because="AWS asks the customer to set up the logging of API and user activity with CloudTrail.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Set up a CloudTrail trail that keeps the calls to this service as long as you need them.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "amazon-issued-dns"),),
                owner=Owner.AWS,
                because="ACM renews certificates with DNS validation by itself while they are eligible.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificate and replaces it in the integrated services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Keep the validation record in DNS and the certificate in use by an integrated service.",
                        if_ignored="The certificate is not eligible for renewal and expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Export and install an exported certificate again after each renewal.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="managed-renewal",
                        title="Managed certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                    Citation(
                        of=ACM_GUIDE,
                        page="acm-renewal",
                        title="Managed certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "amazon-issued-email"),),
                owner=Owner.SHARED,
                because="ACM starts the renewal, but the domain owner must answer its email.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends validation emails to the addresses of the domain when expiry approaches, and issues the certificate after approval.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Answer the validation email, by hand or by program, before the certificate expires.",
                        if_ignored="The renewal stays pending and the certificate expires.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="email-renewal-validation",
                        title="Renewal for domains validated by email",
                        read="2026-11",
                        quote="Completing the renewal process requires a manual or programmatic response from the domain owner.",
                    ),
                    Citation(
                        of=ACM_GUIDE,
                        page="acm-renewal",
                        title="Managed certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "imported"),),
                owner=Owner.CUSTOMER,
                because="ACM does not renew imported certificates.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Can emit events before the certificate expires.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Watch the expiry date, obtain a new certificate and import it under the same ARN before that date.",
                        if_ignored="The certificate expires in every service that uses it.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="import-certificate",
                        title="Importing certificates into AWS Certificate Manager",
                        read="2026-11",
                        quote="You are responsible for monitoring the expiration date of your imported certificates and for renewing them before they expire.",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "private"),),
                owner=Owner.AWS,
                because="ACM renews private certificates that were requested through ACM.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Attempts the renewal 60 days before expiry and replaces the certificate in integrated services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Grant ACM the right to renew at the private CA, and request certificates through ACM, not with the CA's IssueCertificate.",
                        if_ignored="Certificates issued with IssueCertificate are not renewed.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Export and install an exported certificate again after each renewal.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="renew-private-cert",
                        title="Private certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                        quote="When a managed certificate is 60 days away from expiration, ACM automatically attempts to renew it.",
                    ),
                    Citation(
                        of=PCA_GUIDE,
                        page="auto-export",
                        title="Automate export of a renewed certificate",
                        read="2026-11",
                    ),
                    Citation(
                        of=ACM_GUIDE,
                        page="acm-renewal",
                        title="Managed certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="certificate-renewal",
                when=(("certificate", "exported"),),
                owner=Owner.SHARED,
                because="ACM renews a certificate that was exported; what runs with the exported copy gets the new one only from the customer.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.APPLY,
                        text="Renews the certificate in ACM, and puts the new one onto integrated services.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Export the certificate again after each renewal and install it where the copy is used.",
                        if_ignored="The exported copy expires where it is installed.",
                    ),
                ),
                sources=(
                    Citation(
                        of=PRIVATE_CA_GUIDE,
                        page="auto-export",
                        title="Automate export of a renewed certificate",
                        read="2026-11",
                        quote="you need to export it again after renewal",
                    ),
                    Citation(
                        of=ACM_GUIDE,
                        page="renew-private-cert",
                        title="Private certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="content-control",
                owner=Owner.CUSTOMER,
                because="The customer keeps control of the content that it puts into the service.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Decide what the service holds, and keep confidential data out of tags, names and other free-form fields.",
                        if_ignored="What stands in tags and names may be used for billing or diagnostic logs.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
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
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="cross-region-replication",
                owner=Owner.CUSTOMER,
                because="Certificates are regional resources.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.APPLY,
                        text="Request or import the certificate in each Region that needs it, and in US East (N. Virginia) for CloudFront.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="import-certificate",
                        title="Importing certificates into AWS Certificate Manager",
                        read="2026-11",
                        quote="All certificates in ACM are regional resources, including the certificates that you import.",
                    ),
                ),
            ),
            Fact(
                concern="key-choice-and-policy",
                owner=Owner.AWS,
                because="ACM encrypts private keys under the AWS managed key aws/acm, whose policy AWS sets.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.CONFIGURE,
                        text="Creates the key and the grants by which integrated services use it.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Leave the grants of integrated services in place.",
                        if_ignored="Integrated services can no longer use the certificate.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                when=(("certificate", "imported"),),
                owner=Owner.SHARED,
                because="The customer generates the key pair of an imported certificate; ACM protects the copy that it is given.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Encrypts the imported private key with AWS KMS.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.PROVIDE,
                        text="Generate the key pair and protect every copy of the private key that stays outside ACM.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                        quote="For imported certificates, you generate the key pair.",
                    ),
                ),
            ),
            Fact(
                concern="key-material-custody",
                owner=Owner.AWS,
                because="ACM generates the key pair and keeps the private key encrypted.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PROVIDE,
                        text="Generates the key pair of a requested certificate and protects the private key with AWS KMS.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="provider-notice-handling",
                owner=Owner.CUSTOMER,
                because="ACM tells of renewals that need the customer; somebody must read it.",
                duties=(
                    Duty(
                        party="provider",
                        verb=Verb.PUBLISH,
                        text="Sends notices by email and events when a certificate approaches expiry.",
                    ),
                    Duty(
                        party="customer",
                        verb=Verb.MONITOR,
                        text="Receive the notices and act on a renewal that is pending validation.",
                        if_ignored="The certificate expires.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="acm-renewal",
                        title="Managed certificate renewal in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
            Fact(
                concern="service-configuration",
                owner=Owner.CUSTOMER,
                because="Security configuration and management of the service, as the customer uses it, are the customer's.",
                duties=(
                    Duty(
                        party="customer",
                        verb=Verb.CONFIGURE,
                        text="Choose validation method, key algorithm and the resources that use each certificate.",
                    ),
                ),
                sources=(
                    Citation(
                        of=ACM_GUIDE,
                        page="data-protection",
                        title="Data protection in AWS Certificate Manager",
                        read="2026-11",
                    ),
                ),
            ),
        ),
        sources=(
            Citation(
                of=ACM_GUIDE,
                page="data-protection",
                title="Data protection in AWS Certificate Manager",
                read="2026-11",
            ),
        ),
    ),
)
