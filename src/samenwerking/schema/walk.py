"""Going through a value of the model, or through the plain data of a file, by the same description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from samenwerking.errors import Path
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Field, Many, One, Slot, fields_of, kinds_of


@attrs.frozen
class Node:
    """
    A value at its place.

    Args:
        path: The steps to it: keys, and positions in lists.

        slot: What may stand there.

        value: What does: a value of the model, or plain data.
    """

    path: Path
    slot: Slot
    value: Any


def class_of(slot: Slot, value: Any) -> type | None:
    """Return the class of a part in *slot*; `None` where *value* is no part, or of a kind that is not known."""
    if isinstance(value, Part):
        return type(value)
    if not isinstance(slot.inner, One) or (isinstance(value, str) and any(mark.value == value for mark in slot.marks)):
        return None
    base = slot.inner.cls
    if bare := getattr(base, "bare", None):
        return base if isinstance(value, dict) or (bare and isinstance(value, str)) else None
    if not isinstance(value, dict):
        return None
    kinds = kinds_of(base)
    word = value.get(base.tag) if kinds else None  # type: ignore[attr-defined]
    return (kinds.get(word) if isinstance(word, str | None) else None) if kinds else base


def content(cls: type, value: Any, field: Field) -> Any:
    """Return what *field* holds in a part, or in its plain data."""
    if isinstance(value, Part):
        return getattr(value, field.name)
    if not isinstance(value, dict):
        return value if field.name == cls.bare else field.default  # type: ignore[attr-defined]
    return value.get(field.name, field.default)


def walk(node: Node) -> Iterator[Node]:
    """Yield *node* and everything in it, outermost first."""
    yield node
    match node.slot.inner:
        case Many(item, _) if isinstance(node.value, (tuple, list)):
            for position, element in enumerate(node.value):
                yield from walk(Node((*node.path, position), item, element))
        case One():
            if (cls := class_of(node.slot, node.value)) is not None:
                yield from walk_fields(cls, node.value, node.path)


def walk_fields(cls: type, value: Any, path: Path = ()) -> Iterator[Node]:
    """Yield everything in a part of *cls*."""
    for field in fields_of(cls):
        inner = content(cls, value, field)
        if inner is not None and inner is not attrs.NOTHING and inner != ():
            yield from walk(Node((*path, field.name), field.slot, inner))
