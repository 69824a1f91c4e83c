"""From a place to what stands there, from there to its place, and changes deep inside a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Final, TypeVar

import attrs

from samenwerking.errors import InvalidError, Path, Problem, Step, nearest
from samenwerking.language import Text, same
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Atom, Many, One, Slot, Words, fields_by_name
from samenwerking.schema.walk import class_of, content
from samenwerking.values.place import Place

Value = TypeVar("Value", bound=Part)

_LONGEST_STEP: Final = 600


def find(value: Part, place: Place | str) -> Any:
    """
    Return what stands at *place* in *value*.

    Raises:
        InvalidError: If nothing does, or if several elements fit.

    Example:
        >>> from samenwerking import Municipality, Network
        >>> five = Network("five", participants=[Municipality("gm0363", "Amsterdam")])
        >>> find(five, "participants/gm0363/roles")
        (Role.PARTICIPANT,)
    """
    found: Any = value
    for step in path_of(type(value), value, Place.of(place)):
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found


def path_of(cls: type, value: Any, place: Place) -> Path:
    """
    Return the path to *place* in a value of *cls*, or in the plain data of one.

    Raises:
        InvalidError: If nothing stands there, or if several elements fit.
    """
    path: Path = ()
    slot = Slot(One(cls))
    for step in place.steps:
        if isinstance(slot.inner, Many):
            position = _position(slot.inner, value if isinstance(value, (tuple, list)) else (), step, place)
            slot, value, path = slot.inner.item, value[position], (*path, position)
            continue
        kind = class_of(slot, value)
        names = fields_by_name(kind) if kind else {}
        if kind is None or step not in names:
            raise _nothing(place, step, list(names))
        slot, value, path = names[step].slot, content(kind, value, names[step]), (*path, step)
    return path


def _position(many: Many, values: Any, step: str, place: Place) -> int:
    keys = [_key(many.item, element) for element in values]
    exact = [position for position, key in enumerate(keys) if step == str(key)]
    # an element with an id of its own may still be called by the words of its key
    exact = exact or [position for position, key in enumerate(keys) if step == ":".join(key.words)]
    fitting = exact or [position for position, key in enumerate(keys) if _fits(step.split(":"), key.words)]
    if len(fitting) == 1:
        return fitting[0]
    known = [str(key) for key in keys if str(key)]
    if not fitting:
        words = {word: str(key) for key in keys for word in (*key.words, str(key))}
        near = nearest(step, words)
        raise _nothing(place, step, known, near and words[near])
    candidates = ", ".join(dict.fromkeys(str(keys[position]) for position in fitting))
    remedy = (_GIVE_IDS if len({str(keys[position]) for position in fitting}) == 1 else _BE_LONGER).format(
        candidates=candidates
    )
    raise InvalidError("Place", [Problem((), same(f"'{place}'"), _ONE_ELEMENT.format(step=step), remedy)])


def _fits(words: list[str], key: tuple[str, ...]) -> bool:
    """Say whether *words* are some of the words of *key*, in its order."""
    rest = iter(key)
    return all(word in rest for word in words)


@attrs.frozen
class _Key:
    id: str | None
    words: tuple[str, ...]

    def __str__(self) -> str:
        return self.id or ":".join(self.words)


def _key(slot: Slot, element: Any) -> _Key:
    cls = class_of(slot, element)
    if cls is None:
        return _Key(None, tuple(_words(_read(slot, element))))
    by_name = fields_by_name(cls)
    id = content(cls, element, by_name["id"]) if "id" in by_name else None
    words: list[str] = []
    for position, name in enumerate(cls.key):  # type: ignore[attr-defined]
        inner = content(cls, element, by_name[name])
        words += ["unknown"] if inner is None and position == 0 else _words(inner)
    return _Key(id if isinstance(id, str) else None, tuple(words))


def _read(slot: Slot, element: Any) -> Any:
    """Return plain data as the value that it is read as: a file may spell that in more than one way."""
    read = getattr(slot.inner.cls, "from_plain", None) if isinstance(slot.inner, Atom) else None
    if read is None or isinstance(element, slot.inner.cls):  # type: ignore[union-attr]
        return element
    try:
        return read(element)
    except InvalidError:
        return element


def name_in_list(element: Any) -> str:
    """Return what an element of a list is called in a place; neighbours may be called alike."""
    return str(_key(Slot(Words()), element))


def _words(value: Any) -> list[str]:
    if value is None or isinstance(value, (dict, Part)):
        return []
    if isinstance(value, (tuple, list)):
        return sorted(word for item in value for word in _words(item))
    if isinstance(value, type):
        return [value.word]  # type: ignore[attr-defined]
    text = str(value.value) if isinstance(value, Enum) else str(value)
    if " " in text or not text.isprintable():
        text = "".join(letter if letter.isprintable() and letter != " " else "-" for letter in text)
    return text.replace("/", ":").split(":")


def place_of(value: Part, path: Path) -> Place:
    """
    Return the place of what stands at *path*, for a value of which the path was found by position.

    Elements without a name of their own are reported at the list that they are in.
    """
    return Places(value)(path)


class Places:
    """The places of what stands at paths in *value*; the names in a list are worked out once for all its elements."""

    def __init__(self, value: Part) -> None:
        self._value = value
        self._names: dict[Path, list[str | None]] = {}
        self._places: dict[Path, Place] = {}

    def __call__(self, path: Path) -> Place:
        """Return the place of what stands at *path*."""
        if path not in self._places:
            self._places[path] = Place(tuple(self._steps(path)))
        return self._places[path]

    def _steps(self, path: Path) -> Iterator[str]:
        slot: Slot = Slot(One(type(self._value)))
        found: Any = self._value
        for depth, step in enumerate(path):
            if isinstance(step, int) and isinstance(slot.inner, Many):
                name = self._names_in(path[:depth], slot.inner, found)[step]
                if name is None:
                    return
                yield name
                slot, found = slot.inner.item, found[step]
            elif isinstance(slot.inner, Many):
                yield from map(str, path[depth:])  # the name of an element, beyond which lies another document
                return
            elif not isinstance(found, Part):
                return  # what is missing is placed at its deepest ancestor that is there
            else:
                yield str(step)
                slot = fields_by_name(type(found))[str(step)].slot
                found = getattr(found, str(step))

    def _names_in(self, path: Path, many: Many, elements: Any) -> list[str | None]:
        """Return what each element of a list is called; `None` for those without a name of their own."""
        if path not in self._names:
            keys = [str(_key(many.item, element)) for element in elements]
            times = Counter(keys)
            self._names[path] = [key if 0 < len(key) <= _LONGEST_STEP and times[key] == 1 else None for key in keys]
        return self._names[path]


def wrong_places(cls: type, value: Any) -> Iterator[Problem]:
    """Yield the evidence and acceptances of a document, or of its plain data, that point at nothing."""
    for name in ("evidence", "acceptances"):
        if (field := fields_by_name(cls).get(name)) is None:
            continue
        listed = content(cls, value, field)
        for position, element in enumerate(listed if isinstance(listed, (tuple, list)) else ()):
            at = getattr(element, "at", None) if isinstance(element, Part) else _place_in(element)
            try:
                if isinstance(at, Place):
                    path_of(cls, value, at)
            except InvalidError as error:
                yield from (problem.within(name, position, "at") for problem in error.problems)


def _place_in(element: Any) -> Place | None:
    try:
        return Place.parse(element["at"])
    except (InvalidError, KeyError, TypeError):
        return None


def places_hold(facts: Any) -> bool:
    """Say quickly whether all evidence and acceptances point at something that is there."""
    places = [one.at for one in (*facts.evidence, *getattr(facts, "acceptances", ())) if one.at is not None]
    try:
        return all(_leads(facts, place) or path_of(type(facts), facts, place) for place in places)
    except InvalidError:
        return False


def _leads(value: Any, place: Place) -> bool:
    """Say whether *place* leads somewhere by fields and unique ids alone; what it also may be, `path_of` knows."""
    for step in place.steps:
        if value.__class__ is tuple:
            named = [one for one in value if isinstance(one, Part) and not one.key and getattr(one, "id", None) == step]
            if len(named) != 1:
                return False
            value = named[0]
        elif isinstance(value, Part) and step in fields_by_name(value.__class__):
            value = getattr(value, step)
        else:
            return False
    return True


def but(value: Value, changes: Mapping[Place, Any] | Mapping[str, Any]) -> Value:
    """
    Return *value* with changes deep inside, checked once when all are made.

    Args:
        value: A collaboration, or any part of one.

        changes: New values by place, such as ``{"organs/board/seats/gm0296/votes": 2}``; what is accepted where the
            class is made, is accepted here.

    Raises:
        InvalidError: If a place finds nothing, if one change lies inside another, or if the result cannot be.

    Example:
        >>> from samenwerking import Task, ITSELF, Network, but
        >>> one = Network("one", "One", tasks=[Task("care")])
        >>> but(one, {"tasks/care/how": ITSELF, "name": "Two"}).task("care").how
        (Responsible(Holder('itself')),)
    """
    tree: dict[Step, Any] = {}
    for place, new in changes.items():
        branch = tree
        path = path_of(type(value), value, Place.of(place))
        if not path:
            raise InvalidError("but", [Problem((), same("''"), _INSIDE, _ONE_CHANGE)])
        *outer, last = path
        for step in outer:
            branch = branch.setdefault(step, {})
            if not isinstance(branch, dict):
                raise InvalidError("but", [Problem((), same(f"'{place}'"), _APART, _ONE_CHANGE)])
        if last in branch:
            raise InvalidError("but", [Problem((), same(f"'{place}'"), _APART, _ONE_CHANGE)])
        branch[last] = _New(new)
    return _changed(value, tree)  # type: ignore[no-any-return]


@attrs.frozen
class _New:
    value: Any


def _changed(value: Any, change: Any) -> Any:
    if isinstance(change, _New):
        return change.value
    if isinstance(value, tuple):
        return tuple(
            _changed(item, change[position]) if position in change else item for position, item in enumerate(value)
        )
    return attrs.evolve(value, **{name: _changed(getattr(value, name), inner) for name, inner in change.items()})


def _nothing(place: Place, step: str, known: list[str], near: str | None = None) -> InvalidError:
    known = list(dict.fromkeys(known))
    remedy = (_KNOWN if known else _NOTHING_HERE).format(known=", ".join(known[:20]))
    expected = _EXISTING.format(step=step)
    return InvalidError("Place", [Problem((), same(f"'{place}'"), expected, remedy, near or nearest(step, known))])


_EXISTING = Text("een plaats die er is; '{step}' is er niet", "a place that is there; '{step}' is not")
_KNOWN = Text("Daar staat: {known}.", "There is: {known}.")
_NOTHING_HERE = Text("Daar staat niets.", "Nothing is there.")
_ONE_ELEMENT = Text("één element dat bij '{step}' past", "one element that '{step}' fits")
_BE_LONGER = Text("Schrijf meer woorden: {candidates}.", "Write more words: {candidates}.")
_GIVE_IDS = Text(
    "Er zijn er meer met de naam {candidates}: geef ze een 'id'.",
    "There are several of the name {candidates}: give them an 'id'.",
)
_INSIDE = Text("een plaats binnen de waarde", "a place inside the value")
_APART = Text("veranderingen die naast elkaar staan", "changes that stand side by side")
_ONE_CHANGE = Text("Verander een plaats, of wat erin staat; niet beide.", "Change a place or what is in it, not both.")
