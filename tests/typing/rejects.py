"""
What type checkers must refuse; never run, only checked.

Each line carries an ignore that has to stay necessary (`warn_unused_ignores`).
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import shared_responsibility as srm

srm.owner()  # type: ignore[call-arg]
srm.owner("ec2")  # type: ignore[call-arg]
srm.owner(None, "guest-os-patching")  # type: ignore[arg-type]
srm.owner(b"ec2", "guest-os-patching")  # type: ignore[arg-type]
srm.owner("ec2", 5)  # type: ignore[arg-type]
srm.owner(service="ec2", concern="guest-os-patching")  # type: ignore[call-arg]
srm.owner("ecs", "guest-os-patching", "fargate")  # type: ignore[call-arg]
srm.owner("rds", "guest-os-patching", custom=None)  # type: ignore[arg-type]
srm.owner("ecs", "guest-os-patching", launch_type=5)  # type: ignore[arg-type]
srm.ruling("ec2", "guest-os-patching").owner = srm.Owner.AWS  # type: ignore[misc]
VERDICT = srm.ruling("ec2", "guest-os-patching").ownr  # type: ignore[attr-defined]
srm.service(5)  # type: ignore[arg-type]
srm.concern(srm.service("ec2"))  # type: ignore[arg-type]
srm.MODEL.services["s3"] = srm.service("s3")  # type: ignore[index]
srm.MODEL.extend("acme")  # type: ignore[arg-type]
srm.MODEL.extend(force="yes")  # type: ignore[arg-type]
srm.Party("aws", "AWS", srm.PartyKind.PROVIDER)  # type: ignore[call-arg]
srm.Party(id="aws", name="AWS")  # type: ignore[call-arg]
srm.Party(id="aws", name="AWS", kind="provider")  # type: ignore[arg-type]
srm.Service(id="acme-easel", name="Easel")  # type: ignore[arg-type]
srm.Uses(profile="abstracted-servise")  # type: ignore[arg-type]
srm.Fact(concern="guest-os-patchin", owner=srm.Owner.AWS, because="So.")  # type: ignore[arg-type]
srm.Fact(concern="guest-os-patching", owner="aws", because="So.")  # type: ignore[arg-type]
srm.Overlay(id="acme", reason="r", entries=[])  # type: ignore[arg-type]


class Bigger(srm.Service):  # type: ignore[misc]
    """Derive from what is final."""
