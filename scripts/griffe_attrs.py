"""
What the API reference cannot see in the source by itself: the constructors of attrs classes, and the answers at the front door.

A static extension for griffe, used by `mkdocs.yml` and by `griffe check -e scripts/griffe_attrs.py`.
It reads the syntax tree only, so that it judges an old revision by the source of that revision.
Attrs classes are taken to be flat: nothing is inherited.
"""

from __future__ import annotations

from typing import Any

import griffe

CLASS_DECORATORS = frozenset({"attrs.define", "attrs.frozen", "attrs.mutable"})
FIELD_FUNCTIONS = frozenset({"attrs.field"})
FRONT_DOOR = "MODEL."


def options(expression: object, names: frozenset[str]) -> dict[str, Any] | None:
    """
    Read the keywords of a call to one of some functions.

    Args:
        expression: a decorator, or the value of an attribute.
        names: full names of functions.

    Returns:
        The keywords as they stand in the source; none for a bare name; None where something else is called.

    """
    if not isinstance(expression, griffe.Expr) or expression.canonical_path not in names:
        return None
    arguments = expression.arguments if isinstance(expression, griffe.ExprCall) else []
    return {each.name: each.value for each in arguments if isinstance(each, griffe.ExprKeyword)}


class AttrsConstructors(griffe.Extension):
    """Give each attrs class the constructor that attrs will write for it."""

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:  # noqa: ANN401 (griffe passes what it likes)
        """
        Add `__init__` to a class that attrs decorates and that has none of its own.

        Args:
            cls: the class, its members read.
        """
        decorators = [options(each.value, CLASS_DECORATORS) for each in cls.decorators]
        said = next((each for each in decorators if each is not None), None)
        if said is None or "__init__" in cls.members:
            return
        keyword_only = said.get("kw_only") == "True"
        parameters = [
            parameter
            for member in cls.members.values()
            if isinstance(member, griffe.Attribute) and (parameter := self._parameter(member, keyword_only))
        ]
        # As attrs does it: keyword-only parameters follow the others.
        parameters.sort(key=lambda each: each.kind is griffe.ParameterKind.keyword_only)
        own = griffe.Parameter("self", kind=griffe.ParameterKind.positional_or_keyword)
        constructor = griffe.Function("__init__", parameters=griffe.Parameters(own, *parameters), returns="None")
        cls.set_member("__init__", constructor)
        cls.labels.add("attrs")

    @staticmethod
    def _parameter(attribute: griffe.Attribute, keyword_only: bool) -> griffe.Parameter | None:  # noqa: FBT001
        """
        Make the parameter of a field; None where it has none: a property, a class variable, `init=False`.

        Args:
            attribute: an attribute of the class.
            keyword_only: whether the class asks for keywords only.

        Returns:
            The parameter.
        """
        if (
            "property" in attribute.labels
            or attribute.annotation is None
            or str(attribute.annotation).startswith(("ClassVar", "typing.ClassVar"))
        ):
            return None
        said = options(attribute.value, FIELD_FUNCTIONS)
        if said is None:
            said = {} if attribute.value is None else {"default": attribute.value}
        if said.get("init") == "False":
            return None
        keyword_only = said.get("kw_only", str(keyword_only)) == "True"
        kind = griffe.ParameterKind.keyword_only if keyword_only else griffe.ParameterKind.positional_or_keyword
        default = f"{said['factory']}()" if "factory" in said else said.get("default")
        name = str(said.get("alias", "")).strip("'\"") or attribute.name.lstrip("_")
        return griffe.Parameter(name, annotation=attribute.annotation, default=default, kind=kind)


class FrontDoor(griffe.Extension):
    """Show `owner = MODEL.owner` and its like as the functions that they are."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:  # noqa: ANN401
        """
        Replace each attribute of the package that is bound to a method of the model by a function of the same signature.

        Args:
            pkg: the package, all of it read.
        """
        for name, member in list(pkg.members.items()):
            if isinstance(member, griffe.Attribute) and str(member.value).startswith(FRONT_DOOR):
                method = pkg["_model.Model"].members[str(member.value).removeprefix(FRONT_DOOR)]
                bound = griffe.Parameters(*(each for each in method.parameters if each.name != "self"))
                function = griffe.Function(name, parameters=bound, returns=method.returns, lineno=member.lineno)
                if method.docstring:
                    function.docstring = griffe.Docstring(method.docstring.value, parent=function)
                pkg.set_member(name, function)
