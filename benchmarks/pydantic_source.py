"""
The same classes for pydantic, as source text: strict, frozen, no other keys.

Made from `fields_of`, so that it stays in step with the model. It accepts what the generated documents hold; where the
library checks more (references, places, invariants, dates that exist), pydantic is left with less work.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from samenwerking import Collaboration
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import (
    Atom,
    Choice,
    Family,
    Field,
    Flag,
    Inner,
    Kind,
    Many,
    Name,
    One,
    Slot,
    Whole,
    Words,
    fields_of,
    kinds_of,
)
from samenwerking.values.marks import INHERITED, STANDING

HEAD = '''\
"""Generated: see benchmarks/pydantic_source.py."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, PlainValidator, Tag, TypeAdapter
'''
ATOMS = {
    "Count": "int | dict[Literal['at_least', 'at_most'], int]",
    "Amount": "int | float | dict[Literal['about'], int | float]",
    "Json": "Any",
}
"""What an atom is in a file, where that is not a text."""


def source(*, parsed: bool = False, deferred: bool = False) -> str:
    """
    Return the source of a module with ``LOADER``, a `pydantic.TypeAdapter` of all structures.

    Args:
        parsed: Make holders, dates and numbers with the value classes of the library, instead of leaving them as text.

        deferred: Let pydantic build each class at its first use; by default it does where the class is defined.
    """
    classes, enums, atoms = [*_reached(Collaboration)], {}, {}
    for cls in classes:
        for field in _fields(cls):
            for inner in _inners(field.slot.inner):
                if isinstance(inner, Choice):
                    enums[inner.enum.__name__] = inner.enum
                elif isinstance(inner, Atom):
                    atoms[inner.cls.__name__] = inner.cls
    lines = [HEAD, *_imports(atoms.values())] if parsed else [HEAD]
    for name, enum_class in enums.items():
        lines += ["", f"class {name}(Enum):", *(f"    {one.name} = {one.value!r}" for one in enum_class)]
    lines += [*_atom_types(atoms, parsed=parsed), "", "class Base(BaseModel):"]
    lines += [f"    model_config = ConfigDict(strict=True, frozen=True, extra='forbid', defer_build={deferred})"]
    for cls in classes:
        if not issubclass(cls, Family) or cls in kinds_of(cls).values():
            lines += ["", *_class(cls)]
        if len(kinds_of(cls)) > 1:
            union = " | ".join(_name(kind) for word, kind in kinds_of(cls).items() if word)
            lines += ["", f"Any{cls.__name__} = Annotated[{union}, Field(discriminator={cls.tag!r})]"]  # type: ignore[attr-defined]
    lines += ["", "LOADER = TypeAdapter(AnyCollaboration)", ""]
    return "\n".join(lines)


def _reached(root: type, seen: set[type] | None = None) -> Iterator[type[Part]]:
    """Yield *root* and the classes that it needs, those first."""
    seen = set() if seen is None else seen
    if root not in seen:
        seen.add(root)
        inners = [inner for field in _fields(root) for inner in _inners(field.slot.inner) if isinstance(inner, One)]
        for cls in (*(inner.cls for inner in inners), *kinds_of(root).values()):
            yield from _reached(cls, seen)
        yield root  # type: ignore[misc]


def _fields(cls: type) -> tuple[Field, ...]:
    return fields_of(cls) if attrs.has(cls) else ()


def _inners(inner: Inner) -> Iterator[Inner]:
    yield inner
    if isinstance(inner, Many):
        yield from _inners(inner.item.inner)


def _imports(atoms: object) -> list[str]:
    return [f"from {cls.__module__} import {cls.__name__} as Our{cls.__name__}" for cls in atoms]  # type: ignore[attr-defined]


def _atom_types(atoms: dict[str, type], *, parsed: bool) -> list[str]:
    lines = [""]
    for name, cls in atoms.items():
        if parsed:
            reader = f"Our{name}.from_plain" if hasattr(cls, "from_plain") else f"Our{name}.parse"
            lines.append(f"{name} = Annotated[Any, PlainValidator({reader})]")
        else:
            lines.append(f"{name} = {ATOMS.get(name, 'str')}")
    return lines


def _name(cls: type) -> str:
    return f"{cls.__name__}Model"


def _class(cls: type[Part]) -> list[str]:
    lines = [f"class {_name(cls)}(Base):"]
    if cls.word if issubclass(cls, Family) else False:
        lines.append(f"    {cls.tag}: Literal[{cls.word!r}]")  # type: ignore[attr-defined]
    if issubclass(cls, Collaboration):
        lines.append("    samenwerking: Literal[1]")
    lines += [f"    {field.name}: {_field(field)}" for field in _fields(cls)]
    return lines if len(lines) > 1 else [*lines, "    pass"]


def _field(field: Field) -> str:
    hint = _slot(field.slot)
    if field.default is attrs.NOTHING:
        return hint
    if field.default in (None, (), True, False) or isinstance(field.default, int):
        return f"{hint} = {field.default!r}"
    # a value of a class: that it is left out is all that matters here
    return f"{hint} | None = None"


def _slot(slot: Slot) -> str:
    words = [repr(mark.value) for mark in slot.marks if mark not in (INHERITED, STANDING)]
    options = [_inner(slot.inner)]
    if words:
        options.insert(0, f"Literal[{', '.join(words)}]")
    return " | ".join([*options, "None"] if slot.nullable else options)


def _inner(inner: Inner) -> str:
    match inner:
        case Name() | Words():
            return "str"
        case Flag():
            return "bool"
        case Whole(low, high):
            return f"Annotated[int, Field(ge={low}, le={high})]"
        case Choice(enum_class):
            return enum_class.__name__
        case Kind(base):
            return f"Literal[{', '.join(repr(word) for word in kinds_of(base) if word)}]"
        case Atom(cls, _):
            return cls.__name__
        case One(cls):
            if getattr(cls, "bare", None):
                return f"str | {_name(cls)}"
            return f"Any{cls.__name__}" if len(kinds_of(cls)) > 1 else _name(cls)
        case Many(item, closed):
            return f"tuple[{_slot(item)}{' | None' if closed else ''}, ...]"
    raise TypeError(inner)
