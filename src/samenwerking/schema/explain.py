"""What is wrong with a Python value, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from samenwerking.errors import InvalidError, Path, Problem, nearest, shown
from samenwerking.language import Text, same
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import Atom, Choice, Flag, Inner, Kind, Many, Name, One, Slot, Whole, Words, kinds_of
from samenwerking.values.json_value import has_surrogate
from samenwerking.values.marks import Mark
from samenwerking.values.names import EXPECTED_NAME, WRITE_NAME, is_name

_LONGEST: Final = 100_000


def wrong_value(slot: Slot, value: Any, path: Path) -> Iterator[Problem]:
    """Yield what is wrong with *value* as the content of *slot*, at *path*."""
    if value is None:
        if not slot.nullable:
            yield Problem(path, same("None"), expected(slot), _instead_of_none(slot, path))
        return
    if isinstance(value, Mark) and value in slot.marks:
        return
    match slot.inner:
        case Many(item, closed):
            yield from _wrong_items(item, closed, value, path)
        case Name() if type(value) is str and is_name(value):
            return
        case Words() if type(value) is str:
            if problem := wrong_text(value):
                yield problem.within(*path)
            elif slot.marks and (mark := next((mark for mark in slot.marks if mark.value == value), None)):
                yield Problem(path, found(value), expected(slot), _WRITE.format(words=mark.name))
        case Flag() if type(value) is bool:
            return
        case Whole(low, high) if type(value) is int and low <= value <= high:
            return
        case Choice(enum) if isinstance(value, enum):
            return
        case Atom(cls, whole_party) if isinstance(value, cls):
            if whole_party and value.organ is not None:  # type: ignore[attr-defined]
                yield Problem(path, same(f"'{value}'"), WHOLE_PARTY_EXPECTED, _WRITE_PARTY.format(party=value.party))  # type: ignore[attr-defined]
        case One(cls) if isinstance(value, cls):
            return
        case Kind(base) if isinstance(value, type) and value in kinds_of(base).values() and value.word:  # type: ignore[attr-defined]
            return
        case inner:
            yield from _wrong(slot, inner, value, path)


def _instead_of_none(slot: Slot, path: Path) -> Text:
    if Mark.UNKNOWN in slot.marks:
        return _WRITE_MARK
    return _LEAVE_ITEM_OUT if isinstance(path[-1], int) else remedy(slot, None)


def _wrong_items(item: Slot, closed: bool, value: Any, path: Path) -> Iterator[Problem]:
    if type(value) is not tuple:
        yield Problem(path, found(value), expected(Slot(Many(item, closed))), _WRITE_LIST)
        return
    for position, element in enumerate(value):
        if element is None and closed:
            if position != len(value) - 1:
                yield Problem((*path, position), same("None"), expected(item), ONLY_LAST)
        else:
            yield from wrong_value(item, element, (*path, position))


def _wrong(slot: Slot, inner: Inner, value: Any, path: Path) -> Iterator[Problem]:
    reader = getattr(getattr(inner, "cls", None), "parse" if isinstance(inner, Atom) else "of", None)
    if reader is not None and (isinstance(inner, Atom) or isinstance(value, str)):
        try:
            reader(value)
        except InvalidError as error:
            yield from (problem.within(*path) for problem in error.problems)
            return
    yield Problem(path, found(value), expected(slot), remedy(slot, value))


def remedy(slot: Slot, value: Any) -> Text:
    """Say what to write instead of *value*."""
    match slot.inner:
        case Choice(enum):
            member = member_like(enum, value) if isinstance(value, str) else None
            return _WRITE.format(words=", ".join(repr(known) for known in ([enum[member]] if member else enum)))
        case Kind(base):
            names = _class_names(base)
            near = nearest(value if isinstance(value, str) else type(value).__name__, names)
            return _WRITE_CLASS.format(words=near or ", ".join(names))
        case Name():
            return WRITE_NAME
        case Words():
            return _QUOTE.format(text=repr(str(value)))
        case Flag():
            return _TRUE_OR_FALSE
        case Whole(low, _):
            if isinstance(value, str) and value.isascii() and value.isdecimal():
                return _WRITE.format(words=value)
            return _WRITE_NUMBER.format(number=max(low, 2))
        case Many():
            return _WRITE_LIST
        case Atom(cls, _) | One(cls):
            hint: Text | None = getattr(cls, "hint", None)
            words = f"{cls.__name__}(...)"
            if isinstance(value, str) and hasattr(cls, "parse"):
                words = f"{cls.__name__}.parse({value!r})"
                hint = hint and Text(*(text.replace(f"{cls.__name__}.parse(...)", words) for text in hint))
            return hint or _WRITE.format(words=words)


def _class_names(base: type) -> list[str]:
    return [f"{cls.home}{cls.__name__}" for word, cls in kinds_of(base).items() if word]  # type: ignore[attr-defined]


def wrong_text(text: str) -> Problem | None:
    """Return what is wrong with *text* as free text, if anything."""
    if not text.strip():
        return Problem((), Text("een lege tekst", "an empty text"), TEXT, NOT_EMPTY)
    if len(text) > _LONGEST:
        return Problem((), same(f"'{text[:40]}…'"), TEXT, _SHORTER)
    if has_surrogate(text):
        return Problem((), same(ascii(text)[:60]), TEXT, _NO_SURROGATE)
    return None


def member_like(enum: type[Labelled], word: str) -> str | None:
    """Return the name of the member whose word, name or Dutch or English label is most like *word*."""
    words = {text: member.name for member in enum for text in (*member.labels, member.name, member.value)}
    match = nearest(word, words)
    return words[match] if match else None


def found(value: Any) -> Text:
    """Say what *value* is."""
    if isinstance(value, str):
        return Text(f"tekst {value[:60]!r}", f"text {value[:60]!r}")
    return same(f"{type(value).__name__} {shown(value)}")


def expected(slot: Slot) -> Text:
    """Say what *slot* may hold."""
    inner = _expected(slot.inner)
    for mark in slot.marks:
        inner = _OR.format(one=inner, other=mark.name)
    return inner


def _expected(inner: Inner) -> Text:
    match inner:
        case Words():
            return TEXT
        case Flag():
            return Text("True of False", "True or False")
        case Whole(low, high):
            return _NUMBER.format(low=low, high=high)
        case Name():
            return EXPECTED_NAME
        case Choice(enum):
            return same(enum.__name__)
        case Many(item, _):
            return _LIST.format(item=expected(item))
        case Kind(base):
            return _CLASS.format(base=base.labels)  # type: ignore[attr-defined]
        case Atom(cls, _) | One(cls):
            return same(cls.__name__)


TEXT: Final = Text("tekst", "text")
NOT_EMPTY: Final = Text("Laat weg wat niet bekend is.", "Leave out what is not known.")
_LEAVE_ITEM_OUT = Text("Laat dit item weg.", "Leave this item out.")
ONLY_LAST: Final = Text("Alleen als laatste, voor 'misschien meer'.", "Only as the last item, for 'perhaps more'.")
WHOLE_PARTY_EXPECTED: Final = Text("een partij als geheel", "a party as a whole")
_WRITE_PARTY = Text("Noem de partij zelf: '{party}'.", "Name the party itself: '{party}'.")
_WRITE_CLASS = Text("Noem de klasse zelf: {words}.", "Name the class itself: {words}.")
_TRUE_OR_FALSE = Text("Schrijf True of False.", "Write True or False.")
_WRITE_NUMBER = Text("Schrijf een geheel getal zoals {number}.", "Write a whole number such as {number}.")
_QUOTE = Text("Zet tekst tussen aanhalingstekens: {text}.", "Put text between quotes: {text}.")
_WRITE_LIST = Text("Schrijf een lijst: [...].", "Write a list: [...].")
_WRITE = Text("Schrijf {words}.", "Write {words}.")
_WRITE_MARK = Text("Schrijf UNKNOWN, of laat het weg.", "Write UNKNOWN, or leave it out.")
_SHORTER = Text("Gebruik hoogstens 100.000 tekens.", "Use at most 100,000 characters.")
_NO_SURROGATE = Text("Verwijder de losse surrogaattekens.", "Remove the lone surrogates.")
_OR = Text("{one} of {other}", "{one} or {other}")
_NUMBER = Text("een geheel getal van {low} tot en met {high}", "a whole number from {low} up to and including {high}")
_LIST = Text("een lijst van {item}", "a list of {item}")
_CLASS = Text("een klasse ({base})", "a class ({base})")
