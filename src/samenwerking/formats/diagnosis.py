"""The slow pass over the plain data of a document that cannot be read: it names all that is wrong."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

import attrs

from samenwerking.errors import InvalidError, Path, Problem, nearest
from samenwerking.formats.converter import UNWRITTEN, Fault, plain_reader
from samenwerking.formats.spelling import respell
from samenwerking.language import Text, same
from samenwerking.model.content import Content
from samenwerking.model.keys import key_like
from samenwerking.model.parties import Party
from samenwerking.model.period import Period
from samenwerking.model.places import wrong_places
from samenwerking.model.references import Names
from samenwerking.schema.explain import NOT_EMPTY, ONLY_LAST, TEXT, WHOLE_PARTY_EXPECTED, member_like, wrong_text
from samenwerking.schema.part import assemble
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
    fields_by_name,
    fields_of,
    kinds_of,
)
from samenwerking.schema.walk import Node
from samenwerking.values.names import EXPECTED_NAME, WRITE_NAME, is_name

_BAD: Final = object()


def problems_of(cls: type, data: dict[str, Any]) -> list[Problem]:
    """Return all that is wrong with *data* as a value of *cls*; a problem of a key ends with that key."""
    diagnosis = _Diagnosis()
    value = diagnosis.one(cls, data, ())
    if issubclass(cls, Content):
        shaped = not diagnosis.problems
        diagnosis.problems += diagnosis.names.wrong()
        diagnosis.problems += wrong_places(_kind_or_none(cls, data) or _any_kind(cls), data)
        if shaped and not diagnosis.problems and isinstance(value, Content):
            diagnosis.problems += value.impossible()
    return diagnosis.problems


def _any_kind(cls: type) -> type:
    return next(iter(kinds_of(cls).values()), cls)


def _kind_or_none(cls: type, data: dict[str, Any]) -> type | None:
    word = data.get(cls.tag) if issubclass(cls, Family) else None
    return kinds_of(cls).get(word) if isinstance(word, str) else None


class _Diagnosis:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.names = Names()

    def wrong(self, path: Path, found: Any, expected: Text, remedy: Text, near: str | None = None) -> Any:
        self.problems.append(
            Problem(path, found if isinstance(found, Text) else described(found), expected, remedy, near)
        )
        return _BAD

    def word(self, slot: Slot, raw: str, path: Path, near: str | None) -> Any:
        """Report a word that is not known: with the nearest, or else with all that are."""
        if near:
            return self.wrong(path, raw, _KNOWN_WORD, _WRITE_THAT, near)
        return self.wrong(path, raw, expected(slot), _CHOOSE_WORD)

    def slot(self, slot: Slot, raw: Any, path: Path) -> Any:
        if raw is None and slot.nullable:
            return None
        if type(raw) is str:
            for mark in slot.marks:
                if mark.value == raw and mark not in UNWRITTEN:
                    return mark
        before = len(self.problems)
        value = self.inner(slot, raw, path)
        if value is not _BAD and len(self.problems) == before:
            self.names.take(Node(path, slot, value))
        return value

    def inner(self, slot: Slot, raw: Any, path: Path) -> Any:
        inner = slot.inner
        match inner:
            case Name() if type(raw) is str and is_name(raw):
                return raw
            case Name() if type(raw) is str:
                return self.wrong(path, raw, EXPECTED_NAME, WRITE_NAME, _name_like(raw))
            case Words() if type(raw) is str:
                if (problem := wrong_text(raw)) is None:
                    return raw
                return self.wrong(path, problem.found, problem.expected, problem.remedy)
            case Flag() if type(raw) is bool:
                return raw
            case Whole(low, high) if type(raw) is int and low <= raw <= high:
                return raw
            case Choice(enum) if type(raw) is str:
                members = {member.value: member for member in enum}
                if raw in members:
                    return members[raw]
                like = member_like(enum, raw)
                return self.word(slot, raw, path, like and enum[like].value)
            case Kind(base) if type(raw) is str:
                kinds = {word: cls for word, cls in kinds_of(base).items() if word}
                if raw in kinds:
                    return kinds[raw]
                return self.word(slot, raw, path, _kind_like(base, raw))
            case Atom(cls, whole_party):
                return self.atom(slot, cls, whole_party, raw, path)
            case One(cls):
                return self.one(cls, raw, path)
            case Many(item, closed) if type(raw) is list:
                return self.many(item, closed, raw, path)
        return self.wrong(path, raw, expected(slot), _remedy(slot, raw))

    def atom(self, slot: Slot, cls: Any, whole_party: bool, raw: Any, path: Path) -> Any:
        try:
            value = plain_reader(cls)(raw)
        except Fault:
            return self.wrong(path, raw, expected(slot), _remedy(slot, raw))
        except InvalidError as error:
            self.problems += (problem.within(*path) for problem in error.problems)
            return _BAD
        if whole_party and value.organ is not None:
            return self.wrong(path, raw, WHOLE_PARTY_EXPECTED, _WRITE_PARTY.format(party=value.party))
        return value

    def many(self, item: Slot, closed: bool, raw: list[Any], path: Path) -> Any:
        values = []
        for position, element in enumerate(raw):
            if element is None and closed:
                last = position == len(raw) - 1
                values.append(None if last else self.wrong((*path, position), None, expected(item), ONLY_LAST))
            else:
                values.append(self.slot(item, element, (*path, position)))
        return _BAD if _BAD in values else tuple(values)

    def one(self, base: type, raw: Any, path: Path) -> Any:
        bare = getattr(base, "bare", None)
        if bare and type(raw) is str:
            raw = {bare: raw}
            # the problem is that of the text itself, which has no key
            return self.fields(base, raw, path, keyless=True)
        if type(raw) is not dict:
            return self.wrong(path, raw, _MAPPING.format(kind=base.labels), _WRITE_MAPPING.format(key=_first_key(base)))  # type: ignore[attr-defined]
        if not kinds_of(base):
            return self.fields(base, raw, path)
        kind = self.kind(base, raw, path)
        if kind is None:
            self.keys_of_any(base, raw, path)
            return _BAD
        value = self.fields(kind, raw, path)
        if issubclass(kind, Party) and isinstance(raw.get("id"), str):
            self.names.party_kinds[raw["id"]] = kind
        return value

    def kind(self, base: type, raw: dict[str, Any], path: Path) -> type | None:
        tag: str = base.tag  # type: ignore[attr-defined]
        kinds = kinds_of(base)
        word = raw.get(tag)
        if (isinstance(word, str) or word is None) and word in kinds:
            return kinds[word]
        words = ", ".join(known for known in kinds if known)
        choose = _ONE_OF.format(words=words)
        if word is None:
            self.wrong((*path, tag) if tag in raw else path, _MISSING.format(key=tag), choose, _ADD_KEY.format(key=tag))
        else:
            near = _kind_like(base, word) if isinstance(word, str) else None
            expects, remedy = (_KNOWN_WORD, _WRITE_THAT) if near else (choose, _CHOOSE_WORD)
            self.wrong((*path, tag), word, expects, remedy, near)
        return None

    def keys_of_any(self, base: type, raw: dict[str, Any], path: Path) -> None:
        """Check what can be checked of a part whose kind is not known: its names must not seem to be missing."""
        known: dict[str, Field] = {}
        for kind in kinds_of(base).values():
            known |= {field.name: field for field in fields_of(kind)}
        for key, value in raw.items():
            if key in known:
                self.slot(known[key].slot, value, (*path, key))
            elif key != base.tag:  # type: ignore[attr-defined]
                self.unknown_key(list(known), key, path)
        for field in known.values():
            if field.name not in raw and all(field in fields_of(kind) for kind in kinds_of(base).values()):
                self.missing(field, path)
        if issubclass(base, Party) and isinstance(raw.get("id"), str):
            self.names.party_kinds[raw["id"]] = Party

    def fields(self, cls: type, raw: dict[str, Any], path: Path, *, keyless: bool = False) -> Any:
        before = len(self.problems)
        raw, written = respell(cls, raw), raw
        values: dict[str, Any] = {}
        fields = fields_of(cls)
        for field in fields:
            if field.name in raw:
                key = "last_day" if field.name == "end" and "end" not in written else field.name
                place = path if keyless else (*path, key)
                values[field.name] = self.field(field, raw[field.name], place)
            else:
                self.missing(field, path)
        known = [field.name for field in fields] + ([cls.tag] if issubclass(cls, Family) else [])
        for key in raw:
            if key not in known and not self.wrong_last_day(cls, raw, key, path):
                self.unknown_key(known, key, path)
        if len(self.problems) > before:
            return _BAD
        value = assemble(cls, values)
        if not isinstance(value, Content):
            self.problems += (_respelled(problem, written).within(*path) for problem in value.invariants())
        return value if len(self.problems) == before else _BAD

    def wrong_last_day(self, cls: type, raw: dict[str, Any], key: str, path: Path) -> bool:
        """Report a last day that is no date, where it stands for the end of a period."""
        before = len(self.problems)
        if cls is Period and key == "last_day" and "end" not in raw:
            self.field(fields_by_name(Period)["end"], raw[key], (*path, key))
        return len(self.problems) > before

    def field(self, field: Field, raw: Any, path: Path) -> Any:
        if raw is None and not field.slot.nullable:
            if field.null_is_left_out:
                return field.default
            self.wrong(path, None, expected(field.slot), _remedy(field.slot, raw))
            return _BAD
        return self.slot(field.slot, raw, path)

    def missing(self, field: Field, path: Path) -> None:
        if field.required:
            self.wrong(path, _MISSING.format(key=field.name), expected(field.slot), _ADD_KEY.format(key=field.name))

    def unknown_key(self, known: list[str], key: str, path: Path) -> None:
        near = key_like(key, known)
        remedy = _WRITE_THAT if near else _KEYS.format(words=", ".join(known))
        self.wrong((*path, key), _KEY.format(key=key[:60]), _KNOWN_KEY, remedy, near)


def _respelled(problem: Problem, written: dict[str, Any]) -> Problem:
    return attrs.evolve(problem, path=("last_day",)) if problem.path == ("end",) and "end" not in written else problem


def _first_key(base: type) -> str:
    kinds = list(kinds_of(base).values())
    return str(base.tag) if kinds else fields_of(base)[0].name  # type: ignore[attr-defined]


def described(raw: Any) -> Text:
    """Say what stands in a file."""
    if raw is None:
        return same("null")
    if isinstance(raw, bool):
        return same("true" if raw else "false")
    if isinstance(raw, str):
        return Text(f"tekst '{raw[:60]}'", f"text '{raw[:60]}'")
    if isinstance(raw, list):
        return Text("een lijst", "a list")
    if isinstance(raw, dict):
        return Text("een blok met sleutels", "a mapping")
    return Text(f"getal {raw}", f"number {raw}")


def expected(slot: Slot) -> Text:
    """Say what may stand in a file."""
    text = _expected(slot.inner)
    for mark in slot.marks:
        if mark not in UNWRITTEN:
            text = _OR.format(one=text, other=mark.value)
    return text


def _expected(inner: Inner) -> Text:
    match inner:
        case Name():
            return EXPECTED_NAME
        case Words():
            return TEXT
        case Flag():
            return Text("true of false", "true or false")
        case Whole(low, high):
            return _NUMBER.format(low=low, high=high)
        case Choice(enum):
            return _ONE_OF.format(words=", ".join(member.value for member in enum))
        case Kind(base):
            return _ONE_OF.format(words=", ".join(word for word in kinds_of(base) if word))
        case Atom(cls, _):
            return cls.labels if hasattr(cls, "labels") else same(cls.__name__)
        case One(cls):
            return _MAPPING.format(kind=cls.labels)  # type: ignore[attr-defined]
        case _:
            words = isinstance(inner.item.inner, (Choice, Kind))
            return _LIST.format(item=_WORDS if words else expected(inner.item))


def _remedy(slot: Slot, raw: Any) -> Text:
    if raw is None:
        if any(mark in UNWRITTEN for mark in slot.marks):
            return _WRITE_UNKNOWN
        return NOT_EMPTY
    if isinstance(slot.inner, Many):
        return _WRITE_LIST.format(item=raw if isinstance(raw, str) and len(raw) < 60 else "...")
    if isinstance(raw, bool | int | Decimal):
        return _QUOTE if isinstance(slot.inner, (Words, Name, Atom)) else _WRITE_THAT
    if isinstance(slot.inner, Whole):
        return _WRITE_NUMBER.format(number=max(slot.inner.low, 2))
    return _WRITE_THAT


def _name_like(raw: str) -> str | None:
    name = re.sub(r"[^a-z0-9]+", "-", raw.lower()).strip("-")
    return name if is_name(name) else None


def _kind_like(base: type, word: str) -> str | None:
    words = {text: known for known, cls in kinds_of(base).items() if known for text in (*cls.labels, known)}  # type: ignore[attr-defined]
    match = nearest(word, words)
    return words[match] if match else None


_WRITE_PARTY = Text("Noem de partij zelf: '{party}'.", "Name the party itself: '{party}'.")
_KNOWN_WORD = Text("een bekend woord", "a known word")
_CHOOSE_WORD = Text("Kies een van deze woorden.", "Choose one of these words.")
_ONE_OF = Text("een van: {words}", "one of: {words}")
_MISSING = Text("geen '{key}'", "no '{key}'")
_ADD_KEY = Text("Voeg '{key}' toe.", "Add '{key}'.")
_KEY = Text("sleutel '{key}'", "key '{key}'")
_KNOWN_KEY = Text("een bekende sleutel", "a known key")
_KEYS = Text("Bekend zijn hier: {words}.", "Known here: {words}.")
_MAPPING = Text("een blok met sleutels ({kind})", "a mapping ({kind})")
_WRITE_MAPPING = Text("Schrijf {{{key}: ...}}.", "Write {{{key}: ...}}.")
_NUMBER = Text("een geheel getal van {low} tot en met {high}", "a whole number from {low} up to and including {high}")
_LIST = Text("een lijst van: {item}", "a list of: {item}")
_OR = Text("{one}, of '{other}'", "{one}, or '{other}'")
_WRITE_LIST = Text("Schrijf een lijst: [{item}].", "Write a list: [{item}].")
_WORDS = Text("woorden", "words")
_WRITE_NUMBER = Text("Schrijf een geheel getal zoals {number}.", "Write a whole number such as {number}.")
_WRITE_THAT = Text("Schrijf dat.", "Write that.")
_QUOTE = Text(
    "Zet tekst die op een getal lijkt tussen aanhalingstekens.", "Put text that looks like a number between quotes."
)
_WRITE_UNKNOWN = Text(
    "Laat het weg als er niets over te zeggen is, of schrijf 'unknown'.",
    "Leave it out where nothing is to be said, or write 'unknown'.",
)
