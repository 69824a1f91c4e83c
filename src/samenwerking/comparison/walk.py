"""Two collaborations side by side, field by field and element by element."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from samenwerking.comparison.differences import Change, DifferenceRow
from samenwerking.comparison.lists import (
    Listed,
    Side,
    There,
    bare,
    ends,
    loss,
    matched,
    may_be_same,
    paired,
    presence,
    says_one_thing,
)
from samenwerking.comparison.weighing import MIRRORED, change_of, together
from samenwerking.comparison.wording import ASIDE, described, listed_in_words, name_of
from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.common import INHERIT
from samenwerking.model.keys import KEYS
from samenwerking.model.parties import Party
from samenwerking.model.period import Period
from samenwerking.model.places import name_in_list
from samenwerking.model.view import Snapshot, State
from samenwerking.questions.answers import Phrase, listed
from samenwerking.questions.boards import shares
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS_MORE
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Field, Many, One, Slot, fields_by_name, fields_of
from samenwerking.values.truth import NO, Gap, Truth, unknown

_LEFT_OUT: Final = ASIDE | {"self_descriptions", "record_complete", "complete", "acceptances", "sources", "evidence"}
"""What is said of the document, and of where it comes from: not of the collaboration."""


@attrs.frozen(eq=False)
class _At:
    """Where the walk is: the path on each side, and what people call it."""

    paths: tuple[Path, Path] = ((), ())
    section: Phrase = attrs.field(default=Phrase("", same("")))
    words: tuple[Text, ...] = ()

    def inside(self, name: str) -> _At:
        """Return the place of a field."""
        paths = (*self.paths[0], name), (*self.paths[1], name)
        if not self.section.word:
            return attrs.evolve(self, paths=paths, section=Phrase(name, KEYS[name]))
        return attrs.evolve(self, paths=paths, words=(*self.words, KEYS[name]))


class Walk:
    """One walk along two collaborations, which gathers what differs."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        self.sides = (Side(before), Side(after))
        self.on_days = before.moment is not None
        self.rows: list[DifferenceRow] = []
        self.gaps: list[Gap] = []

    def go(self) -> None:
        """Compare structure, state and all fields, and the shares that follow from the seats."""
        before, after = (side.snapshot.facts for side in self.sides)
        if type(before) is not type(after):
            self._row(Change.CHANGED, _At(section=_STRUCTURE), type(before).labels, type(after).labels)
        self._states()
        for field in fields_of(type(before)):
            if field.name not in _LEFT_OUT:
                self._field(field, before, after, _At())
            if field.name == "organs":
                self._shares()

    def _states(self) -> None:
        before, after = (side.snapshot.state for side in self.sides)
        change = change_of(*(None if state is State.UNKNOWN else state for state in (before, after)))
        if change is not None:
            self._row(change, _At(section=_STATE), before.labels, after.labels)

    def _shares(self) -> None:
        """Compare shares of seats and votes of the parties that are in one organ on both sides."""
        first, second = (
            {(row.organ.word, row.party.word): row for row in shares(side.snapshot).items} for side in self.sides
        )
        for pair, row in first.items():
            if pair not in second:
                continue
            paths = self._organ(0, pair[0]), self._organ(1, pair[0])
            for name, label in _SHARES_OF.items():
                before, after = getattr(row, name), getattr(second[pair], name)
                change = change_of(before, after)
                if change is not None:
                    words = (second[pair].organ.text, second[pair].party.text, label)
                    at = _At(paths, section=_SHARES, words=words)
                    self._row(change, at, *(Text(one.text("nl"), one.text("en")) for one in (before, after)))

    def _organ(self, side: int, id: str) -> Path:
        organs = self.sides[side].snapshot.facts.organs
        return "organs", next(position for position, organ in enumerate(organs) if organ.id == id)

    # Fields

    def _field(self, field: Field, before: Part, after: Part, at: _At) -> None:
        first, second = getattr(before, field.name), getattr(after, field.name)
        if not self.on_days and first == second:
            return
        inner, inside = field.slot.inner, at.inside(field.name)
        if isinstance(inner, Many):
            self._lists(inner, first, second, inside)
        elif _is_part(inner) and isinstance(first, Part) and isinstance(second, Part):
            self._parts(first, second, inside)
        elif field.name != "period" or not self.on_days:
            self._values(field.slot, first, second, inside)

    def _parts(self, before: Part, after: Part, at: _At) -> None:
        """Compare two parts; of two kinds of one family also what only one of them can have."""
        if type(before) is not type(after):
            self._kinds(before, after, at)
        names = [fields_by_name(type(one)) for one in (before, after)]
        for field in (names[0] | names[1]).values():
            if field.name in ASIDE:
                continue
            if field.name in names[0] and field.name in names[1]:
                self._field(field, before, after, at)
            else:
                side = 0 if field.name in names[0] else 1
                self._only_in_one(field, (before, after)[side], side, at.inside(field.name))

    def _kinds(self, before: Part, after: Part, at: _At) -> None:
        kinds = [None if type(one) is Party else type(one).labels for one in (before, after)]
        known = Change.BECAME_KNOWN if kinds[0] is None else Change.BECAME_UNKNOWN
        at = attrs.evolve(at, words=(*at.words, KEYS["kind"])) if at.words else at
        texts = (kind or NOT_KNOWN.text for kind in kinds)
        self._row(known if None in kinds else Change.CHANGED, at, *texts)

    def _only_in_one(self, field: Field, part: Part, side: int, at: _At) -> None:
        value = getattr(part, field.name)
        if value is not None and value != field.default:
            texts = [same(""), same("")]
            texts[side] = self.sides[side].words(value, field.slot, at.paths[side])
            self._row((Change.REMOVED, Change.ADDED)[side], at, *texts, there=side)

    def _values(self, slot: Slot, before: Any, after: Any, at: _At) -> None:
        change = change_of(before, after)
        if change is not None:
            both = zip(self.sides, (before, after), at.paths, strict=True)
            self._row(change, at, *(side.words(value, slot, path) for side, value, path in both))

    # Lists

    def _lists(self, many: Many, before: Any, after: Any, at: _At) -> None:
        first, second = (
            side.listed(value, many, path)
            for side, value, path in zip(self.sides, (before, after), at.paths, strict=True)
        )
        if first is None or second is None:
            if first is not second:
                change = Change.BECAME_KNOWN if first is None else Change.BECAME_UNKNOWN
                self._row(change, at, *self._wholes(many, first, second))
        elif says_one_thing(many.item):
            self._bare_lists(many, first, second, at)
        else:
            pairs, lost, found = matched(first.all, second.all)
            for pair in pairs:
                self._both(pair, at)
            self._alone(lost, second, found, 0, at)
            self._alone(found, first, lost, 1, at)
            change_of_ends = ends(first, second)
            if many.closed and change_of_ends is not None and not (lost or found):
                texts = (_NO_OTHERS if each.may_be_more.is_no else PERHAPS_MORE.text for each in (first, second))
                self._row(change_of_ends, at, *texts)

    def _wholes(self, many: Many, *lists: Listed | None) -> list[Text]:
        """Return each list in words; of what may not be there it is said."""
        return [
            NOT_KNOWN.text if listed is None else self._whole(side, many, listed)
            for side, listed in zip(self.sides, lists, strict=True)
        ]

    @staticmethod
    def _whole(side: Side, many: Many, listed: Listed) -> Text:
        texts = []
        for there in listed.all:
            words = side.words(there.element, many.item, there.path)
            texts.append(_DOUBTFUL.format(words=words) if there.present.is_unknown else words)
        more = many.closed and not listed.may_be_more.is_no
        return listed_in_words([*texts, *([PERHAPS_MORE.text if texts else NOT_KNOWN.text] if more else [])])

    def _bare_lists(self, many: Many, first: Listed, second: Listed, at: _At) -> None:
        """Compare lists of items that say one thing, as wholes."""
        before, after = self._by_value(first), self._by_value(second)
        changes = [presence(present, after[value]) for value, present in before.items() if value in after]
        lost = [value for value in before if value not in after]
        found = [value for value in after if value not in before]
        for alike in (_of_one, _may_be_one):
            pairs, lost, found = paired(lost, found, alike)
            changes += [together(map(change_of, *pair)) for pair in pairs]
        changes += [loss(before[value], self._lacks(second, value, found)) for value in lost]
        changes += [MIRRORED[loss(after[value], self._lacks(first, value, lost))] for value in found]
        if many.closed and not any(changes):
            changes.append(ends(first, second))
        change = together(changes)
        if change is not None:
            for one in (*first.all, *second.all):
                self.gaps += one.present.gaps
            self._row(change, at, *self._wholes(many, first, second))

    @staticmethod
    def _lacks(many: Listed, value: _Value, others: Iterable[_Value]) -> Truth:
        """Say whether a value is certainly not in a list: none of the others there may be it."""
        doubt = any(_may_be_one(value, other) for other in others)
        return unknown() if doubt else many.lacks(name_in_list(value[0]))

    def _by_value(self, listed: Listed) -> dict[_Value, Truth]:
        """Return whether each value stands in a list; one that stands there twice does if one of the two does."""
        values: dict[_Value, Truth] = {}
        for one in listed.all:
            period = INHERIT if self.on_days else getattr(one.element, "period", INHERIT)
            value = bare(one.element), period
            values[value] = values.get(value, NO) | one.present
        return values

    def _both(self, pair: tuple[There, There], at: _At) -> None:
        """Compare an element that both sides have."""
        before, after = pair
        inside = self._element(pair, 1, at)
        change = presence(before.present, after.present)
        if change is not None:
            self.gaps += [*before.present.gaps, *after.present.gaps]
        if change is not None and at.section.word != "parties":
            self._row(change, inside, *(_WHETHER[one.present.is_yes] for one in pair))
        self._parts(before.element, after.element, inside)

    def _alone(self, alone: Iterable[There], other: Listed, rest: Sequence[There], side: int, at: _At) -> None:
        """Name the elements that only one side has; a party that the other does not mention is no difference."""
        for there in alone:
            doubt = any(may_be_same(there.element, one.element) for one in rest)
            absent = unknown() if doubt else other.lacks(name_in_list(there.element))
            change = loss(there.present, absent)
            if at.section.word == "parties" and change is not Change.REMOVED:
                continue
            self.gaps += [*there.present.gaps, *absent.gaps]
            texts = [same("") if absent.is_yes else _NOT_RECORDED] * 2
            words = described(self.sides[side].snapshot, there.element, there.path)
            texts[side] = _perhaps(words) if there.present.is_unknown else words
            pair = (there, None) if side == 0 else (None, there)
            change = change if side == 0 else MIRRORED[change]
            self._row(change, self._element(pair, side, at), *texts, there=side)

    def _element(self, pair: tuple[There | None, There | None], side: int, at: _At) -> _At:
        """Return the place of an element, called as it is on one side."""
        before, after = pair
        called = pair[side]
        name = same("") if called is None else name_of(self.sides[side].snapshot, called.element, called.path)
        if at.words and called is not None:
            words = (*at.words[:-1], _NAMED.format(kind=type(called.element).labels, name=name))
        else:
            words = (name,)
        paths = (before.path if before else at.paths[0]), (after.path if after else at.paths[1])
        return attrs.evolve(at, paths=paths, words=words)

    def _row(self, change: Change, at: _At, *texts: Text, there: int = 1) -> None:
        before, after = texts
        place = self.sides[there].place(at.paths[there])
        self.rows.append(DifferenceRow(change, at.section, listed(at.words), place, before, after))


_Value = tuple[Any, Period]
"""What a bare item says, with its period where no day is asked for."""


def _of_one(one: _Value, other: _Value) -> bool:
    return bool(one[0] == other[0])


def _may_be_one(one: _Value, other: _Value) -> bool:
    return all(change_of(*pair) is not Change.CHANGED for pair in zip(one, other, strict=True))


def _is_part(inner: object) -> bool:
    return isinstance(inner, One) and inner.cls is not Period


def _perhaps(words: Text) -> Text:
    return _PERHAPS_SO.format(words=words) if words.nl else _WHETHER[False]


_STRUCTURE = Phrase("structure", KEYS["structure"])
_STATE = Phrase("state", Text("stand", "state"))
_SHARES = Phrase("shares", Text("aandelen", "shares"))
_SHARES_OF: Final = {
    "seats_share": Text("aandeel zetels", "share of seats"),
    "votes_share": Text("aandeel stemmen", "share of votes"),
}
_NOT_RECORDED = Text("niet vastgelegd", "not recorded")
_NO_OTHERS = Text("geen anderen", "no others")
_NAMED = Text("{kind} {name}", "{kind} {name}")
_DOUBTFUL = Text("{words} (misschien)", "{words} (perhaps)")
_PERHAPS_SO = Text("misschien: {words}", "perhaps: {words}")
_WHETHER: Final = {True: Text("ja", "yes"), False: Text("misschien", "perhaps")}
