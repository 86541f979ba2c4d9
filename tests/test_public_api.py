"""The front door: every public name once, typed, final, frozen and described."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from enum import Enum
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

import shared_responsibility as srm
from shared_responsibility import exceptions

PACKAGE = Path(srm.__file__).parent
PUBLIC = {name: getattr(srm, name) for name in srm.__all__}
CLASSES = {name: value for name, value in PUBLIC.items() if inspect.isclass(value)}
VALUES = {name: value for name, value in CLASSES.items() if attrs.has(value)}
MODULES = sorted(
    info.name
    for info in pkgutil.walk_packages([str(PACKAGE)], "shared_responsibility.")
    if not info.name.endswith("__main__") and ".catalog" not in info.name
)


def statements(module):
    """Give the statements of a module's or a class's source."""
    return ast.parse(inspect.cleandoc("\n" + inspect.getsource(module))).body


def described(body):
    """Name the annotated fields and members of a class body that a string follows."""
    found = set()
    for before, after in pairwise(body):
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
            targets = before.targets if isinstance(before, ast.Assign) else [getattr(before, "target", None)]
            found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


def shelf(name):
    """Order names as the linter does: constants, classes, functions."""
    return not name.isupper(), not name[0].isupper(), name


# -- names ------------------------------------------------------------------------------------------------------------


def test_every_public_name_is_there_once():
    """`__all__` is sorted, has no name twice, and each of its names can be read."""
    assert sorted(srm.__all__, key=shelf) == srm.__all__
    assert len(set(srm.__all__)) == len(srm.__all__)
    assert all(hasattr(srm, name) for name in srm.__all__)


def test_nothing_public_stands_outside_all():
    """What can be seen in the package without an underscore is public, a module of ours, or a future statement."""
    modules = {name.rpartition(".")[2] for name in MODULES} | {"catalog", "__main__"}
    outside = {name for name in vars(srm) if not name.startswith("_")} - set(srm.__all__) - modules
    assert outside - {"annotations", "import_module", "TYPE_CHECKING", "Any"} == set()


def test_dir_lists_every_public_name():
    """`dir` shows what can be read, also what was not read yet."""
    assert set(srm.__all__) <= set(dir(srm))
    assert dir(srm) == sorted(dir(srm))


def test_an_unknown_name_is_an_attribute_error():
    """A misspelt name of the package is refused as by any module."""
    with pytest.raises(AttributeError, match="has no attribute 'ownr'"):
        _ = srm.ownr


def test_the_functions_are_the_models():
    """The public functions are those of the built-in model."""
    assert srm.owner("ec2", "guest-os-patching") is srm.MODEL.owner("ec2", "guest-os-patching")
    for name in ("ruling", "service", "concern", "identify"):
        assert getattr(srm, name) == getattr(srm.MODEL, name)


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_is_public(name):
    """Each module has a docstring and an `__all__` whose names it defines, in order."""
    module = import_module(name)
    assert module.__doc__
    assert sorted(module.__all__, key=shelf) == list(module.__all__)
    assert all(hasattr(module, each) for each in module.__all__)


def test_every_error_is_public():
    """Whatever the package raises can be caught by a public name."""
    assert set(exceptions.__all__) <= set(srm.__all__)


def test_the_type_checker_sees_every_public_name():
    """What is read lazily is declared for type checkers, name by name."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    ours = [node for node in block.body if isinstance(node, ast.ImportFrom) and node.level]
    imported = {alias.asname or alias.name for node in ours for alias in node.names}
    defined = {node.name for node in block.body if isinstance(node, ast.FunctionDef)}
    assert imported | defined == set(srm.__all__)


# -- classes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(name for name in CLASSES if not issubclass(CLASSES[name], Exception)))
def test_classes_are_final(name):
    """Nothing can be derived from a value, a kind or a catalogue: a type checker refuses it."""
    assert getattr(CLASSES[name], "__final__", False)


@pytest.mark.parametrize("name", sorted(VALUES))
def test_values_are_frozen_and_keyword_only(name):
    """Values cannot be changed, are told apart by value, hash, and take their fields by keyword."""
    cls = VALUES[name]
    assert (
        cls.__attrs_props__.is_frozen if hasattr(cls, "__attrs_props__") else cls.__setattr__ is not object.__setattr__
    )
    assert cls.__hash__ is not None
    assert cls.__hash__ is not object.__hash__
    assert cls.__eq__ is not object.__eq__
    parameters = list(inspect.signature(cls).parameters.values())
    assert parameters
    assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("name", sorted(set(VALUES) - {"Model"}))
def test_values_hold_no_dictionaries_and_no_lists(name):
    """Fields are strings, numbers, kinds, tuples and other values, so that everything can be a key."""
    for attribute in attrs.fields(VALUES[name]):
        assert not any(word in str(attribute.type).split("[")[0] for word in ("dict", "list", "set", "Any")), (
            attribute.name
        )
        assert attribute.converter is None or "tuple" not in str(attribute.type)


# -- docstrings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    sorted(
        name
        for name, value in PUBLIC.items()
        if callable(value) and name in (*CLASSES, "owner", "ruling", "service", "concern", "identify")
    ),
)
def test_public_things_are_described(name):
    """Every public class and function has a docstring that starts with a sentence."""
    text = inspect.getdoc(PUBLIC[name])
    assert text
    assert text.split("\n\n")[0].rstrip().endswith((".", ":", ".`"))


@pytest.mark.parametrize("name", sorted(VALUES))
def test_public_fields_are_described(name):
    """A string stands under each field of a value."""
    (cls,) = (node for node in statements(VALUES[name]) if isinstance(node, ast.ClassDef))
    names = {attribute.name for attribute in attrs.fields(VALUES[name]) if not attribute.name.startswith("_")}
    assert names - described(cls.body) == set()


@pytest.mark.parametrize("name", sorted(name for name, value in CLASSES.items() if issubclass(value, Enum)))
def test_public_members_are_described(name):
    """A string stands under each member of a kind."""
    (cls,) = (node for node in statements(CLASSES[name]) if isinstance(node, ast.ClassDef))
    assert set(CLASSES[name].__members__) - described(cls.body) == set()


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_public_methods_are_described(name):
    """Every method without an underscore has a docstring."""
    bare = [
        each
        for each, member in vars(CLASSES[name]).items()
        if not each.startswith("_")
        and (inspect.isfunction(member) or isinstance(member, (property, classmethod, staticmethod)))
        and not inspect.getdoc(member)
    ]
    assert bare == []
