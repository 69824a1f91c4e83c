"""What modules of rules may not write: whatever takes unknown for no, or reads the model past the words of a case."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

import samenwerking.rules

PACKAGES: Final = ("law", "practice")
"""The packages of `samenwerking.rules` whose modules are rules."""

ROOMS: Final = ("model", "structures", "questions", "formats")
"""The rooms of the house that rules do not enter; nor do they use its front door, which leads to all of them."""

BUILTINS: Final = frozenset(
    {
        "all",
        "any",
        "bool",
        "dir",
        "eval",
        "exec",
        "filter",
        "getattr",
        "hasattr",
        "isinstance",
        "issubclass",
        "len",
        "max",
        "min",
        "next",
        "sorted",
        "sum",
        "vars",
    }
)
"""Functions that ask `bool()` of what may be unknown, count what is recorded, or read what has no word."""

RAW: Final = frozenset({"facts", "snapshot", "element"})
"""Attributes that lead past the words to the model."""

ALLOWED: Final[Mapping[tuple[str, str, str], str]] = {
    ("law.wgr.boards", "Appointing.text", "conditional expression"): "on its own field, which is no fact of a case",
    ("law.wgr.boards", "two_appoint", "conditional expression"): "on the value of the version, which is known",
    ("law.wgr.boards", "not_from_one_party", "comprehension with if"): "leaves out who certainly is the chair",
    (
        "law.wgr.boards",
        "not_from_one_party",
        "if",
    ): "only severity and words differ; where unknown, both readings count",
    ("law.wgr.budget", "day_of_sending", "if"): "an anchor, no check: where no day is known it takes the term",
    ("law.wgr.budget", "day_of_sending", "and"): "the same condition",
    ("law.wgr.budget", "day_of_sending", "comparison with is not"): "the same condition",
    ("law.wgr.publication", "published_first", "conditional expression"): "on the value of the version, and a severity",
    ("law.wgr.publication", "published_first", "comparison with is"): "on the value of the version, which is known",
}
"""What functions may write all the same, and why: by module, function and what it is."""


class Found(NamedTuple):
    """
    Something that a module of rules may not write.

    Args:
        module: The module.

        function: The function around it; empty outside of all.

        what: What it is.

        line: Where.
    """

    module: str
    function: str
    what: str
    line: int

    @property
    def key(self) -> tuple[str, str, str]:
        """What stands in the list of exceptions."""
        return self.module, self.function, self.what


def rule_modules() -> dict[str, str]:
    """Return the source of every module of rules of the library, by its name inside `samenwerking.rules`."""
    top = Path(samenwerking.rules.__path__[0])
    files = sorted(path for package in PACKAGES for path in (top / package).rglob("*.py"))
    return {".".join(path.relative_to(top).with_suffix("").parts): path.read_text("utf-8") for path in files}


def lint(module: str, source: str) -> list[Found]:
    """Return all that a module of rules may not write, in order of its lines."""
    found = [Found(module, function, what, line) for function, what, line in _walk(ast.parse(source), "")]
    return sorted(found, key=lambda one: one.line)


def forbidden(module: str, source: str) -> list[Found]:
    """Return all that a module of rules may not write and that no exception allows."""
    return [one for one in lint(module, source) if one.key not in ALLOWED]


def _walk(node: ast.AST, around: str, *, in_function: bool = False) -> Iterator[tuple[str, str, int]]:
    for child in _parts(node):
        name, inside = around, in_function
        if isinstance(child, ast.ClassDef) and not in_function:
            name = child.name
        elif isinstance(child, _FUNCTIONS) and not in_function:
            own = getattr(child, "name", "<lambda>")
            name, inside = f"{around}.{own}" if around else own, True
        line = getattr(child, "lineno", getattr(node, "lineno", 0))
        is_called = isinstance(node, ast.Call) and child is node.func
        yield from ((name, what, line) for what in _anywhere(child, is_called=is_called))
        if inside:
            yield from ((name, what, line) for what in _in_function(child))
        yield from _walk(child, name, in_function=inside)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what a part of a module is made of, without its annotations."""
    for field, value in ast.iter_fields(node):
        if field not in ("annotation", "returns"):
            yield from (part for part in (value if isinstance(value, list) else [value]) if isinstance(part, ast.AST))


_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def _anywhere(node: ast.AST, *, is_called: bool) -> Iterator[str]:
    """Yield what is forbidden in the whole module."""
    match node:
        case ast.Import(names=names):
            yield from (f"import of {one.name}" for one in names if _is_closed(one.name))
        case ast.ImportFrom(module=None) | ast.ImportFrom(level=1 | 2 | 3 | 4):
            yield "relative import"
        case ast.ImportFrom(module=str(name)) if _is_closed(name):
            yield f"import of {name}"
        case ast.Name(id=name) if name in BUILTINS:
            yield name
        case ast.Attribute(attr=name) if name.startswith("_") or name in RAW:
            yield f".{name}"
        case ast.Attribute(attr="items") if not is_called:
            yield ".items"


def _is_closed(module: str) -> bool:
    top, _, rest = module.partition(".")
    return top == "samenwerking" and rest.partition(".")[0] in ("", *ROOMS)


def _in_function(node: ast.AST) -> Iterator[str]:
    """Yield what is forbidden in functions: what decides by `bool()`, which knows no unknown."""
    match node:
        case ast.BoolOp(op=op):
            yield "and" if isinstance(op, ast.And) else "or"
        case ast.UnaryOp(op=ast.Not()):
            yield "not"
        case ast.IfExp():
            yield "conditional expression"
        case ast.If() | ast.While() | ast.Assert() | ast.Match():
            yield type(node).__name__.lower()
        case ast.comprehension(ifs=[_, *_]):
            yield "comprehension with if"
        case ast.Compare(ops=[_, _, *_]):
            yield "chained comparison"
        case ast.Compare(ops=[op]) if type(op) in _WITHOUT_UNKNOWN:
            yield f"comparison with {_WITHOUT_UNKNOWN[type(op)]}"
        case ast.Try():
            yield "try"


_WITHOUT_UNKNOWN: Final[Mapping[type[ast.cmpop], str]] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}
