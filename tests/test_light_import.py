"""Importing the package reads no facts, and an answer reads only those it needs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def loaded(code):
    """Run some code in a fresh process, and name the modules that it loaded."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def ours(modules, part):
    """Name the modules of one part of the catalogue."""
    return [name for name in modules if name.startswith(f"shared_responsibility.catalog.{part}.")]


HEAVY = ("cattrs", "yaml", "csv", "json", "argparse", "subprocess", "hypothesis", "difflib", "rich")


def heavy(code):
    """Name what is heavy of the modules that some code loaded, and that a bare interpreter does not have."""
    bare = set(loaded("")) - {"json"}
    script = f"{code}\nimport sys\nprint(' '.join(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return [name for name in done.stdout.splitlines()[-1].split() if name in HEAVY and name not in bare]


def test_importing_the_package_loads_no_facts():
    """The import alone loads neither the catalogue nor anything of the edges."""
    modules = loaded("import shared_responsibility")
    assert not [name for name in modules if name.startswith("shared_responsibility.catalog")]
    assert heavy("import shared_responsibility") == []


def test_a_plain_owner_reads_no_fact():
    """The owner of a plain question is looked up: neither facts nor attrs are loaded for it."""
    modules = loaded("import shared_responsibility as srm; srm.owner('ecs', 'guest-os-patching')")
    assert not ours(modules, "services")
    assert "attr" not in modules
    assert "shared_responsibility._types" not in modules


def test_the_first_ruling_loads_one_service_and_one_concern():
    """An answer by id loads the module of its service and that of its concern, and no table of names."""
    modules = loaded("import shared_responsibility as srm; srm.ruling('ecs', 'guest-os-patching')")
    assert ours(modules, "services") == ["shared_responsibility.catalog.services.ecs"]
    assert ours(modules, "concerns") == ["shared_responsibility.catalog.concerns.guest_os"]
    assert "shared_responsibility.catalog._aliases" not in modules
    assert "shared_responsibility._spelling" not in modules
    assert heavy("import shared_responsibility as srm; srm.ruling('ecs', 'guest-os-patching')") == []


@pytest.mark.parametrize("code", ["srm.ruling('ecs', 'guest-os-patching')", "srm.ruling('ecs', 'patch-management')"])
def test_an_answer_without_a_control_loads_no_framework(code):
    """The lists of controls are read when the first control is asked for, and not before."""
    modules = loaded(f"import shared_responsibility as srm; {code}")
    assert ours(modules, "frameworks") == ours(modules, "mappings") == []
    assert "shared_responsibility._frameworks" not in modules
    assert "shared_responsibility._controls" not in modules


def test_a_name_that_is_no_id_loads_the_tables_of_names():
    """Only a name that is no id needs the tables, and still no other service."""
    modules = loaded("import shared_responsibility as srm; srm.owner('AWS::ECS::Service', 'guest-os-patching')")
    assert "shared_responsibility.catalog._aliases" in modules
    assert ours(modules, "services") == ["shared_responsibility.catalog.services.ecs"]


def test_touching_a_class_loads_no_facts():
    """The values can be used without a fact being read: at most the generated index and table."""
    modules = loaded("import shared_responsibility as srm; srm.Overlay; srm.Owner; srm.InputError; srm.Catalogue")
    assert not [name for name in modules if name.startswith("shared_responsibility.catalog.") and "._" not in name]


@pytest.mark.parametrize("module", ["_types", "_resolver", "_names", "_vocabulary", "exceptions", "_ids"])
def test_the_lower_floors_know_no_catalogue(module):
    """The pure modules load neither model nor facts."""
    modules = loaded(f"import shared_responsibility.{module}")
    assert not [name for name in modules if name.startswith("shared_responsibility.catalog")]
    assert "shared_responsibility._default" not in modules
