"""What a field may hold, read from its annotation: one description for checks, files, tests and documentation."""

from __future__ import annotations

import sys
import types
from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias, Union, get_args, get_origin

import attrs

from samenwerking.schema.labels import Labelled
from samenwerking.schema.remember import remembered
from samenwerking.values.marks import Mark


@attrs.frozen
class Name:
    """
    A short text of letters and digits that names something.

    Args:
        of: What it names: ``id`` (this very element), or the ``task``, ``source``, ``document`` or ``item`` (of an
            agenda) that it refers to.
    """

    of: Literal["id", "task", "source", "document", "item"]


@attrs.frozen
class Words:
    """Free text."""


@attrs.frozen
class Flag:
    """True or false."""


@attrs.frozen
class Whole:
    """A whole number from *low* up to and including *high*."""

    low: int
    high: int


@attrs.frozen
class Choice:
    """A member of a `Labelled` enumeration."""

    enum: type[Labelled]


@attrs.frozen
class Atom:
    """A value class that is one text, number or small mapping in a file."""

    cls: type
    whole_party: bool = False


@attrs.frozen
class Kind:
    """A class of a family, named by its word: not a value of it."""

    base: type


@attrs.frozen
class One:
    """A value of a class, or of a class of its family."""

    cls: type


@attrs.frozen
class Many:
    """
    A list.

    Args:
        item: What each item may be.

        closed: Complete when recorded; a last ``None`` says that there may be more.
    """

    item: Slot
    closed: bool


Inner: TypeAlias = Name | Words | Flag | Whole | Choice | Atom | Kind | One | Many


@attrs.frozen
class Slot:
    """
    What one field, or one item of a list, may hold.

    Args:
        inner: The value itself.

        marks: Words that may stand in its place.

        nullable: Whether ``None`` may: not found out.
    """

    inner: Inner
    marks: tuple[Mark, ...] = ()
    nullable: bool = False


@attrs.frozen
class Field:
    """
    One field of a class.

    Args:
        name: The attribute in Python, and the key in a file.

        slot: What it may hold.

        default: What it holds when left out; `attrs.NOTHING` where it must be given.
    """

    name: str
    slot: Slot
    default: Any

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return self.default is attrs.NOTHING

    @property
    def null_is_left_out(self) -> bool:
        """Whether ``null`` and leaving out say the same, so that a file may do either."""
        return self.default is None or (isinstance(self.slot.inner, Many) and not self.slot.inner.closed)


@attrs.frozen
class Range:
    """Bounds of a whole number, for use in an annotation."""

    low: int
    high: int


WHOLE_PARTY: Final = object()
"""Says in an annotation that a holder is a party as a whole, no organ of it."""

_ANY_WHOLE: Final = Whole(-(10**15), 10**15)


@remembered
def fields_of(cls: type) -> tuple[Field, ...]:
    """Return the fields of *cls* in the order in which they are written."""
    made = attrs.fields(cls)
    home = next(base for base in cls.__mro__ if base.__dict__.get("__attrs_attrs__") is made)
    if home is not cls:
        return fields_of(home)
    known = {field.name: field for base in cls.__bases__ if attrs.has(base) for field in fields_of(base)}
    return tuple(
        known[field.name]
        if field.inherited
        else Field(field.name, _written(field.type, cls.__module__), _default(field))
        for field in made
    )


@remembered
def fields_by_name(cls: type) -> dict[str, Field]:
    """Return the fields of *cls* by their names."""
    return {field.name: field for field in fields_of(cls)}


@remembered
def _written(hint: Any, module: str) -> Slot:
    """Return the slot of an annotation as it is written in *module*; faster than `typing.get_type_hints`."""
    return slot_of(eval(hint, vars(sys.modules[module])) if isinstance(hint, str) else hint)  # noqa: S307


def _default(field: attrs.Attribute[Any]) -> Any:
    return field.default


@remembered
def slot_of(hint: Any) -> Slot:
    """Return the slot that an annotation describes."""
    options = list(get_args(hint)) if get_origin(hint) in (Union, types.UnionType) else [hint]
    nullable = types.NoneType in options
    marks = tuple(mark for option in options if get_origin(option) is Literal for mark in get_args(option))
    inner = [option for option in options if option is not types.NoneType and get_origin(option) is not Literal]
    if len(inner) != 1:
        raise TypeError(f"{hint}: one thing and its marks, not {inner}")
    return Slot(_inner(inner[0]), marks, nullable)


def _inner(hint: Any) -> Inner:
    origin = get_origin(hint)
    if origin is Annotated:
        base, note = get_args(hint)
        if isinstance(note, Range):
            return Whole(note.low, note.high)
        return Atom(base, whole_party=True) if note is WHOLE_PARTY else note
    if origin is tuple:
        item = slot_of(get_args(hint)[0])
        return Many(attrs.evolve(item, nullable=False), closed=item.nullable)
    if origin is type:
        return Kind(get_args(hint)[0])
    simple: dict[Any, Inner] = {str: Words(), bool: Flag(), int: _ANY_WHOLE}
    if hint in simple:
        return simple[hint]
    if issubclass(hint, Labelled):
        return Choice(hint)
    return One(hint) if hasattr(hint, "invariants") else Atom(hint)


class Family:
    """
    A class of which files name the kinds by a word.

    ``word`` is that word; the base class itself has none where it stands for 'kind not known', and is no kind at all
    where it is abstract.
    """

    __slots__ = ()

    tag: ClassVar[str] = "kind"
    word: ClassVar[str | None] = None
    abstract: ClassVar[bool] = False
    home: ClassVar[str] = ""
    """What stands before the name of the class where it is used, such as ``forms.``."""


@remembered
def kinds_of(base: type) -> dict[str | None, type]:
    """Return the classes of the family of *base* by their word, in the order in which they are defined."""
    if not issubclass(base, Family):
        return {}
    own = {} if base.__dict__.get("abstract", False) else {base.word: base}
    # a slotted attrs class is made twice: the later one stands under the same word
    return own | {word: cls for child in base.__subclasses__() for word, cls in kinds_of(child).items()}
