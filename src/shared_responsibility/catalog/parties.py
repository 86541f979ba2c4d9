"""The parties: the two roles that facts speak of, those who fill the provider's role, and third parties that AWS's pages name."""

from .._registry import Party, PartyKind

PARTIES = (
    Party(id="aws", name="AWS", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="carrier", name="the telecommunications carrier", kind=PartyKind.CARRIER),
    Party(id="colocation-provider", name="the colocation provider", kind=PartyKind.CARRIER),
    Party(id="customer", name="the customer", kind=PartyKind.CUSTOMER),
    Party(id="marketplace-seller", name="the AWS Marketplace seller", kind=PartyKind.VENDOR),
    Party(id="model-provider", name="the provider of the foundation model", kind=PartyKind.VENDOR),
    Party(id="nwcd", name="NWCD (Ningxia Western Cloud Data Technology)", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="provider", name="the cloud provider", kind=PartyKind.PROVIDER),
    Party(id="red-hat", name="Red Hat", kind=PartyKind.VENDOR),
    Party(id="sinnet", name="Sinnet (Beijing Sinnet Technology)", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="vpc-owner", name="the account that owns the shared VPC", kind=PartyKind.CUSTOMER, acts_for="customer"),
    Party(
        id="vpc-participant", name="the account that uses the shared VPC", kind=PartyKind.CUSTOMER, acts_for="customer"
    ),
)
