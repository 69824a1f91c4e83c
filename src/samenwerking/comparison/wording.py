"""Values of the model in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.forms import LegalForm
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.organs import Organ
from samenwerking.model.period import Period
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import listed, show
from samenwerking.questions.naming import NOT_KNOWN, called, organ_name
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Many, Name, Slot, fields_by_name, fields_of

ASIDE: Final = frozenset({"id", "extensions"})
"""Fields of an element that say nothing of what it is."""


def in_words(snapshot: Snapshot, value: Any, slot: Slot, path: Path) -> Text:
    """Return what stands at a path, in words."""
    if value is None:
        return NOT_KNOWN.text
    match value, slot.inner:
        case Holder(), _:
            return called(snapshot.facts, value).text
        case str(), Name("task"):
            return same(snapshot.facts.task(value).name or value)
        case tuple(), Many(item, _):
            return listed_in_words(
                [
                    _MORE if one is None else in_words(snapshot, one, item, where)
                    for where, one in _there(snapshot, value, path)
                ]
            )
        case Period(), _:
            return _AS_THE_WHOLE if value == Period() else Text(value.text("nl"), value.text("en"))
        case Part(), _:
            head, *rest = [*_name(snapshot, value, path), *_said(snapshot, value, path)] or [type(value).labels]
            return _with(head, rest)
    return Text(show(value, "nl"), show(value, "en"))


def listed_in_words(texts: Sequence[Text]) -> Text:
    """Return the items of a list as one text."""
    return listed(texts) if texts else _NOTHING


def _there(snapshot: Snapshot, listed: tuple[Any, ...], path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield the items of a list that are there on the day or may be, each with its path."""
    for position, one in enumerate(listed):
        where = (*path, position)
        period = getattr(one, "period", None)
        if not isinstance(period, Period) or not snapshot.covers(period, where).is_no:
            yield where, one


def name_of(snapshot: Snapshot, part: Part, path: Path) -> Text:
    """Return what people call an element: its name, or the words of its key; of what has neither, its kind."""
    head, *rest = _name(snapshot, part, path) or [type(part).labels]
    return _with(head, rest)


def _name(snapshot: Snapshot, part: Part, path: Path) -> list[Text]:
    """Return the words that people call a part by."""
    if isinstance(part, Organ):
        return [organ_name(part)]
    if isinstance(part, LegalForm):
        return [part.labels]
    words = []
    for position, name in enumerate(_named_by(part)):
        value, slot = getattr(part, name), fields_by_name(type(part))[name].slot
        if position == 0 and value is None:
            words.append(NOT_KNOWN.text)
        elif value is not None and value != ():
            word = in_words(snapshot, value, slot, (*path, name))
            words.append(_PREFIXES.get(name, _PLAIN).format(word=word))
    return words


def _named_by(part: Part) -> tuple[str, ...]:
    """Return the fields that a part is called by: its name, its key, or the first thing that is known of it."""
    cls = type(part)
    if isinstance(part, LegalForm):
        return ()
    if getattr(part, "name", None) is not None:
        return ("name",)
    if cls.key:
        return cls.key
    known = (field.name for field in fields_of(cls) if getattr(part, field.name) not in (None, field.default))
    return tuple(name for name in [next(known, None)] if name is not None)


def described(snapshot: Snapshot, part: Part, path: Path) -> Text:
    """Return what is recorded of a part beside its name."""
    return listed(_said(snapshot, part, path), "; ")


def _said(snapshot: Snapshot, part: Part, path: Path) -> Iterator[Text]:
    aside = {*_named_by(part)} | ASIDE | (set() if snapshot.moment is None else {"period"})
    for field in fields_of(type(part)):
        value = getattr(part, field.name)
        if field.name not in aside and value is not None and value != field.default:
            words = in_words(snapshot, value, field.slot, (*path, field.name))
            yield _SAID.format(key=KEYS[field.name], value=words)


def _with(head: Text, rest: Sequence[Text]) -> Text:
    return _WITH.format(head=head, rest=listed(rest, "; ")) if rest else head


_PLAIN = Text("{word}", "{word}")
_PREFIXES: Final = {
    "by": Text("door {word}", "by {word}"),
    "to": Text("aan {word}", "to {word}"),
    "of": Text("van {word}", "of {word}"),
    "number": Text("nummer {word}", "number {word}"),
}
_WITH = Text("{head} ({rest})", "{head} ({rest})")
_SAID = Text("{key}: {value}", "{key}: {value}")
_MORE = Text("misschien meer", "perhaps more")
_NOTHING = Text("geen", "none")
_AS_THE_WHOLE = Text("als het geheel", "as the whole")
