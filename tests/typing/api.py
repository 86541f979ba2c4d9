"""What type checkers know of the public API; never run, only checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_type

import shared_responsibility as srm
from shared_responsibility import exporters, importers
from shared_responsibility.importers import overlay

if TYPE_CHECKING:
    from pathlib import Path

assert_type(srm.owner("ec2", "guest-os-patching"), srm.Owner)
assert_type(srm.owner("ecs", "guest-os-patching", launch_type="fargate"), srm.Owner)
assert_type(srm.owner("rds", "guest-os-patching", custom=True), srm.Owner)
assert_type(srm.owner("ecs", "guest-os-patching", launch_type={"ec2", "fargate"}), srm.Owner)
assert_type(srm.owner(srm.service("ec2"), srm.concern("guest-os-patching")), srm.Owner)

ruling = srm.ruling("ecs", "guest-os-patching")
assert_type(ruling, srm.Ruling)
assert_type(ruling.owner, srm.Owner)
assert_type(ruling.basis, srm.Basis)
assert_type(ruling.standing, srm.Standing)
assert_type(ruling.duties, tuple[srm.Duty, ...])
assert_type(ruling.duties_of("customer"), tuple[srm.Duty, ...])
assert_type(ruling.duties[0].verb, srm.Verb)
assert_type(ruling.sources, tuple[srm.Citation, ...])
assert_type(ruling.sources[0].url, str)
assert_type(ruling.needs, tuple[str, ...])
assert_type(ruling.alternatives, tuple[srm.Ruling, ...])
assert_type(ruling.unless, tuple[srm.Unless, ...])
assert_type(str(ruling), str)

assert_type(srm.service("Aurora"), srm.Service)
assert_type(srm.service("s3").asks, tuple[srm.Circumstance, ...])
assert_type(srm.service("s3").circumstance("encryption"), srm.Circumstance | None)
assert_type(srm.concern("guest-os-patching"), srm.Concern)
assert_type(srm.identify("EKS Auto Mode"), srm.Identification)
assert_type(srm.check("S3.8"), srm.Check)
assert_type(srm.control("AC-2(1)"), srm.Control)
answer = srm.control_ruling("ecs", "SI-2", launch_type="fargate")
assert_type(answer, srm.ControlRuling)
assert_type(answer.owner, srm.Owner)
assert_type(answer.kind, srm.ControlKind)
assert_type(answer.designation, srm.Designation)
assert_type(answer.implements, tuple[str, ...])
assert_type(answer.attributions, tuple[srm.Attribution, ...])
assert_type(srm.MODEL.controls_of("fedramp-high"), tuple[srm.Control, ...])
assert_type(srm.MODEL.frameworks, srm.Catalogue[srm.Framework])
assert_type(srm.MODEL.baselines, srm.Catalogue[srm.Baseline])
assert_type(srm.identify("macie", "iam").service, str)

assert_type(srm.MODEL, srm.Model)
assert_type(srm.MODEL.services, srm.Catalogue[srm.Service])
assert_type(srm.MODEL.services["s3"], srm.Service)
assert_type(srm.MODEL.services.get("s3"), srm.Service | None)
assert_type(iter(srm.MODEL.services), Iterator[str])
assert_type([service.name for service in srm.MODEL.services.values()], list[str])
assert_type(srm.MODEL.concerns["guest-os-patching"], srm.Concern)
assert_type(srm.MODEL.topics["patch-management"].concerns[0], srm.ConcernId | srm.CustomId)
assert_type(srm.MODEL.layers["guest-os"].height, int)
assert_type(srm.MODEL.parties["aws"].kind, srm.PartyKind)
assert_type(srm.MODEL.checks, srm.Catalogue[srm.Check])
assert_type(srm.MODEL.extend(), srm.Model)
assert_type(srm.MODEL.claimants("AWS::RDS::DBCluster"), tuple[srm.Service, ...])

ours = srm.Overlay(
    id="acme",
    reason="how we work",
    services=(srm.Service(id=srm.CustomId("acme-easel"), name="Easel"),),
    delegations=(srm.Delegation(party="acme-team", service="ec2"),),
    entries=(
        srm.Entry(
            service="ec2",
            fact=srm.Fact(concern="guest-os-patching", owner=srm.Owner.CUSTOMER, because="So."),
        ),
    ),
)
assert_type(srm.MODEL.extend(ours, force=True).overlays, tuple[srm.Overlay, ...])

workload = srm.Workload(name="shop", uses=(srm.Use(service="s3"),))
assert_type(workload.assess(), tuple[srm.Assessment, ...])
assert_type(workload.assess(["region-choice"], srm.MODEL)[0].rulings, tuple[srm.Ruling, ...])
assert_type(exporters.dump(workload, workload.assess(), "csv"), str)

triaged = srm.triage(["ec2", ("ecs", {"launch_type": "fargate"}), {"service": "rds"}], "guest-os-patching")
assert_type(triaged, srm.Triage)
assert_type(next(triaged), srm.TriageResult)
assert_type(next(triaged).status, srm.TriageStatus)
assert_type(triaged.summary().counts, tuple[tuple[srm.TriageStatus, int], ...])
assert_type(srm.NOTICES, tuple[srm.Notice, ...])


def read(path: Path) -> None:
    """Check what the importers give."""
    assert_type(importers.load(path), srm.Workload)
    assert_type(overlay.load(path), srm.Overlay)
    srm.triage(importers.findings(path))
    with path.open("rb") as stream:
        assert_type(importers.load(stream, "cloudformation"), srm.Workload)


def caught(error: srm.SharedResponsibilityError) -> None:
    """Check the fields of the errors."""
    if isinstance(error, srm.UnknownNameError):
        assert_type(error.suggestions, tuple[str, ...])
    if isinstance(error, srm.InputError):
        assert_type(error.line, int | None)
    if isinstance(error, srm.OverlayError):
        assert_type(error.faults, tuple[str, ...])


assert_type(srm.tools_for("s3", "data-classification"), tuple[srm.Tool, ...])
assert_type(srm.concerns_for("macie", "s3"), tuple[srm.Concern, ...])
assert_type(srm.installed_overlays(), tuple[srm.Overlay, ...])
assert_type(srm.MODEL.tools["macie"].roles, tuple[srm.ToolRole, ...])
assert_type(srm.MODEL.certifications["hipaa"].access, srm.EvidenceAccess)
