"""Plain data to values of the model and back: one strict function per class, made from its fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import CodeType
from typing import Any, Final

import cattrs

from samenwerking.formats.spelling import respell
from samenwerking.model.collaboration import Facts
from samenwerking.model.content import Content
from samenwerking.model.period import Period
from samenwerking.model.places import places_hold
from samenwerking.model.references import references_hold
from samenwerking.schema.explain import wrong_text
from samenwerking.schema.part import Part
from samenwerking.schema.remember import remembered
from samenwerking.schema.shapes import (
    Atom,
    Choice,
    Family,
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
from samenwerking.values.marks import INHERITED, STANDING, Mark
from samenwerking.values.names import is_name

Read = Callable[[Any], Any]
Write = Callable[[Any], Any]

UNWRITTEN: Final = frozenset({INHERITED, STANDING})
"""Marks that a file says by leaving the key out."""


class Fault(Exception):  # noqa: N818
    """Something is wrong with the data; what it is, a slower second pass finds out."""


def make_converter() -> cattrs.Converter:
    """
    Return a converter between plain data and values of the model.

    Plain data are dicts, lists, texts, whole numbers, `decimal.Decimal`, true, false and `None`, with the keys and
    words of a file. Register hooks of your own on it for what is yours; hooks for classes of the model take the place
    of the library's.

    Example:
        >>> from samenwerking import Municipality, make_converter
        >>> converter = make_converter()
        >>> converter.unstructure(Municipality("gm0296", "Wijchen"))
        {'id': 'gm0296', 'kind': 'municipality', 'name': 'Wijchen'}
    """
    converter = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook_factory(_is_part, lambda cls: _reader(cls, converter))
    converter.register_unstructure_hook_factory(_is_part, lambda cls: _writer(cls, converter))
    return converter


def _is_part(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Part)


def _reader(cls: type[Part], converter: cattrs.Converter) -> Callable[[Any, Any], Any]:
    """Return a function that makes a value of *cls*, or of a kind of its family."""
    kinds = kinds_of(cls)
    if not kinds or (len(kinds) == 1 and cls.word is not None):  # type: ignore[attr-defined]
        return _class_reader(cls, converter)
    tag: str = cls.tag  # type: ignore[attr-defined]
    readers: dict[str | None, Callable[..., Any]] = {
        word: _class_reader(kind, converter) if kind is cls else _late(kind, converter) for word, kind in kinds.items()
    }

    def read(raw: Any, _: Any = None) -> Any:
        if type(raw) is not dict:
            raise Fault
        return readers[raw.get(tag)](raw)

    return read


def _late(cls: type, converter: cattrs.Converter) -> Read:
    """Look a hook up at its first use, so that a family costs only the kinds that occur."""
    hook: Callable[[Any, Any], Any] | None = None

    def read(raw: Any) -> Any:
        nonlocal hook
        if hook is None:
            hook = converter.get_structure_hook(cls)
        return hook(raw, cls)

    return read


def _class_reader(cls: type, converter: cattrs.Converter) -> Callable[..., Any]:
    scope: dict[str, Any] = {"cls": cls, "new": object.__new__, "Fault": Fault, "MISSING": object()}
    lines = ["def read(raw, _=None):"]
    if bare := getattr(cls, "bare", None):
        scope["read_bare"] = lru_cache(maxsize=4096)(lambda text: scope["read"]({bare: text}))
        lines.append("    if type(raw) is str: return read_bare(raw)")
    lines += [
        "    if type(raw) is not dict: raise Fault",
        "    self = new(cls)",
        "    left = len(raw)",
        "    get = raw.get",
    ]
    if issubclass(cls, Family):
        scope["word"] = cls.word
        lines.append(f"    if get({cls.tag!r}) != word: raise Fault")
        lines.append(f"    if {cls.tag!r} in raw: left -= 1")
    for field in fields_of(cls):
        name = field.name
        scope[f"set_{name}"] = getattr(cls, name).__set__
        scope[f"read_{name}"] = _item_reader(field.slot, converter)
        scope[f"default_{name}"] = field.default
        absent = "raise Fault" if field.required else f"set_{name}(self, default_{name})"
        if field.null_is_left_out:
            lines += [f"    value = get({name!r})", f"    if value is None: {absent}"]
        else:
            lines += [f"    value = get({name!r}, MISSING)", f"    if value is MISSING: {absent}"]
            if field.slot.nullable:
                lines.append(f"    elif value is None: left -= 1; set_{name}(self, None)")
        lines.append(f"    else: left -= 1; set_{name}(self, read_{name}(value))")
    scope["nulls"] = {field.name for field in fields_of(cls) if field.null_is_left_out}
    lines.append("    if left and left != sum([raw[key] is None and key in nulls for key in raw]): raise Fault")
    if issubclass(cls, Content):
        scope |= {"references_hold": references_hold, "places_hold": places_hold}
        lines.append("    if not (references_hold(self) and places_hold(self)): raise Fault")
        lines.append("    for _ in self.impossible(): raise Fault")
    elif cls.invariants is not Part.invariants:  # type: ignore[attr-defined]
        lines.append("    for _ in self.invariants(): raise Fault")
    lines.append("    return self")
    exec(_compiled("\n".join(lines)), scope)  # noqa: S102
    return _period_reader(scope["read"]) if cls is Period else scope["read"]


@remembered
def _compiled(source: str) -> CodeType:
    """Compile a reader; the kinds of one family often share theirs."""
    return compile(source, "<reader>", "exec")


def _period_reader(read: Read) -> Callable[[Any, Any], Any]:
    """Return the function that reads a period and keeps it: the same days stand in many places."""

    @lru_cache(maxsize=4096, typed=True)
    def kept(*keys_and_values: Any) -> Any:
        half = len(keys_and_values) // 2
        return read(respell(Period, dict(zip(keys_and_values[:half], keys_and_values[half:], strict=True))))

    def read_period(raw: Any, _: Any = None) -> Any:
        if type(raw) is not dict:
            raise Fault
        return kept(*raw, *raw.values())

    return read_period


def _slot_reader(slot: Slot, converter: cattrs.Converter) -> Read:
    read = _item_reader(slot, converter)
    return read if not slot.nullable else lambda raw: None if raw is None else read(raw)


def _item_reader(slot: Slot, converter: cattrs.Converter) -> Read:
    """Return the function that reads what stands in *slot*, other than null."""
    read = _inner_reader(slot.inner, converter)
    marks = {mark.value: mark for mark in slot.marks if mark not in UNWRITTEN}
    return read if not marks else lambda raw: marks[raw] if type(raw) is str and raw in marks else read(raw)


def _inner_reader(inner: Inner, converter: cattrs.Converter) -> Read:
    match inner:
        case Name():
            return _name
        case Words():
            return _text
        case Flag():
            return _flag
        case Whole(low, high):
            return _whole(low, high)
        case Choice(enum):
            return {member.value: member for member in enum}.__getitem__
        case Kind(base):
            return {word: cls for word, cls in kinds_of(base).items() if word}.__getitem__
        case Atom(cls, whole_party):
            return cls.from_plain if hasattr(cls, "from_plain") else _text_reader(cls, whole_party)
        case One(cls):
            return _late(cls, converter)
        case Many(Slot(One(cls)), closed):
            return _many_parts(cls, closed, converter)
        case _:
            return _many(_slot_reader(inner.item, converter), inner.closed)


def plain_reader(cls: Any) -> Read:
    """Return the function that reads an atom from plain data."""
    if hasattr(cls, "from_plain"):
        return cls.from_plain  # type: ignore[no-any-return]
    parse = cls.parse

    def read(raw: Any) -> Any:
        if type(raw) is not str:
            raise Fault
        return parse(raw)

    return read


@remembered
def _text_reader(cls: Any, whole_party: bool) -> Read:
    """Return the function that reads an atom from its text, and keeps it: parties and numbers stand in many places."""

    @lru_cache(maxsize=8192)
    def read(raw: Any) -> Any:
        value = cls.parse(raw)
        if whole_party and value.organ is not None:
            raise Fault
        return value

    return read


@lru_cache(maxsize=8192)
def _name(raw: Any) -> Any:
    if type(raw) is not str or not is_name(raw):
        raise Fault
    return raw


def _text(raw: Any) -> Any:
    if type(raw) is str and raw.isascii() and 0 < len(raw) < 1000 and not raw.isspace():
        return raw  # what most texts are, without a closer look
    if type(raw) is not str or wrong_text(raw) is not None:
        raise Fault
    return raw


def _flag(raw: Any) -> Any:
    if raw is True or raw is False:
        return raw
    raise Fault


def _whole(low: int, high: int) -> Read:
    def read(raw: Any) -> Any:
        if type(raw) is int and low <= raw <= high:
            return raw
        raise Fault

    return read


def _many(read: Read, closed: bool) -> Read:
    def read_many(raw: Any) -> Any:
        if type(raw) is not list:
            raise Fault
        if closed and raw and raw[-1] is None:
            return (*map(read, raw[:-1]), None)
        return tuple(map(read, raw))

    return read_many


def _many_parts(cls: type, closed: bool, converter: cattrs.Converter) -> Read:
    """Do what `_many` does with what `_late` returns, without a call in between for each part."""
    hook: Callable[[Any, Any], Any] | None = None

    def read_many(raw: Any) -> Any:
        nonlocal hook
        if type(raw) is not list:
            raise Fault
        if hook is None:
            hook = converter.get_structure_hook(cls)
        if closed and raw and raw[-1] is None:
            return (*[hook(item, cls) for item in raw[:-1]], None)
        return tuple([hook(item, cls) for item in raw])

    return read_many


def _writer(cls: type[Part], converter: cattrs.Converter) -> Callable[[Any], Any]:
    if issubclass(cls, Family) and cls not in kinds_of(cls).values():
        return lambda value: converter.unstructure(value, unstructure_as=type(value))
    fields = [(field, _slot_writer(field.slot, converter)) for field in fields_of(cls)]
    word = cls.word if issubclass(cls, Family) else None
    before = [name for name in ("id", "name") if issubclass(cls, Facts)] or ["id"]
    bare = cls.bare

    def write(value: Any) -> Any:
        data: dict[str, Any] = {}
        for field, write_field in fields:
            if word is not None and cls.tag not in data and field.name not in before:  # type: ignore[attr-defined]
                data[cls.tag] = word  # type: ignore[attr-defined]
            content = getattr(value, field.name)
            if field.required or content != field.default:
                data[field.name] = write_field(content)
        if word is not None:
            data.setdefault(cls.tag, word)  # type: ignore[attr-defined]
        return data[bare] if bare in data and len(data) == 1 and type(data[bare]) is str else data

    return write


def _slot_writer(slot: Slot, converter: cattrs.Converter) -> Write:
    inner = _inner_writer(slot.inner, converter)

    def write(value: Any) -> Any:
        if value is None:
            return None
        return value.value if isinstance(value, Mark) else inner(value)

    return write


def _inner_writer(inner: Inner, converter: cattrs.Converter) -> Write:
    match inner:
        case Name() | Words() | Flag() | Whole():
            return lambda value: value
        case Choice():
            return lambda value: value.value
        case Kind():
            return lambda value: value.word
        case Atom(cls, _):
            return cls.to_plain if hasattr(cls, "to_plain") else str
        case One():
            return lambda value: converter.unstructure(value, unstructure_as=type(value))
        case _:
            write = _slot_writer(inner.item, converter)
            return lambda values: [write(value) for value in values]
