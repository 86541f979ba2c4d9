"""The table of plain answers says what the resolver says, and leaves everything else to it."""

from __future__ import annotations

import pytest

import shared_responsibility as srm
from shared_responsibility.catalog._owners import CONCERNS, OWNERS


def test_the_table_equals_the_resolver_in_every_cell():
    """Every service and every concern of the model stands in the table, with the owner that the resolver finds."""
    assert list(OWNERS) == list(srm.MODEL.services)
    assert list(CONCERNS) == list(srm.MODEL.concerns)
    differing = [
        (service, concern)
        for service in srm.MODEL.services
        for concern in srm.MODEL.concerns
        if srm.owner(service, concern) is not srm.MODEL.owner(service, concern)
    ]
    assert differing == []


def test_no_two_owners_begin_with_the_same_letter():
    """One letter is enough to tell the owners apart."""
    assert len({owner.value[0] for owner in srm.Owner}) == len(srm.Owner)


def test_what_is_not_in_the_table_goes_to_the_resolver():
    """Other names, values, topics and circumstances are answered as by the model."""
    service, concern = srm.service("ecs"), srm.concern("guest-os-patching")
    assert srm.owner(service, concern) is srm.Owner.UNDETERMINED
    assert srm.owner("Amazon EC2", "guest-os-patching") is srm.Owner.CUSTOMER
    assert srm.owner("ec2", "data-protection") is srm.MODEL.owner("ec2", "data-protection")
    assert srm.owner("ecs", "guest-os-patching", launch_type="fargate") is srm.Owner.AWS


@pytest.mark.parametrize("nonsense", [None, [], {}, b"ec2", 3, "", "ec22"])
def test_nonsense_is_refused_as_by_the_model(nonsense):
    """What names no service or concern raises an error of the family."""
    with pytest.raises(srm.SharedResponsibilityError):
        srm.owner(nonsense, "guest-os-patching")
    with pytest.raises(srm.SharedResponsibilityError):
        srm.owner("ec2", nonsense)
