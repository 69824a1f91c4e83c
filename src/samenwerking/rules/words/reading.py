"""What all words share: the collaboration as it is recorded, on the day of the check and on the day that counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from copy import copy
from typing import Self

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.agenda import Agenda
from samenwerking.model.collaboration import Facts
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.model.view import Snapshot
from samenwerking.questions.naming import called, party_name
from samenwerking.rules.chapters import Chapter
from samenwerking.rules.settings import Settings
from samenwerking.rules.words.days import Day
from samenwerking.schema.labels import Labelled
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.truth import YES, Deferred, Fact, Gap, Truth


class Reading:
    """
    The base of all words: where they look.

    Args:
        now: The collaboration on the day of the check, with the record up to that day.

        then: The collaboration on the day that counts: the same day, or that of an act.

        settings: From which number on good practice asks something.

        chapter: The chapter of the Wgr under which it is looked at.

        agendas: The agendas that were given to the check.
    """

    def __init__(
        self,
        now: Snapshot,
        then: Snapshot,
        settings: Settings,
        chapter: Chapter | None = None,
        agendas: Sequence[Agenda] = (),
    ) -> None:
        self._now = now
        self._then = then
        self._facts: Facts = now.facts
        self.settings = settings
        self.chapter = chapter
        self.agendas = tuple(agendas)
        self._variants: dict[PartialDate | Chapter | None, Self] = {}

    @property
    def day(self) -> dt.date:
        """The day of the check."""
        return self._now.day or dt.date.max

    def at(self, day: Day) -> Self:
        """Return the same with the structure of another day, as far as that is known; the record stays."""
        moment = day.date
        if moment is None or moment == self._then.moment:
            return self
        if moment not in self._variants:
            then = Snapshot(self._facts, moment, self._now.place_of)
            self._variants[moment] = type(self)(self._now, then, self.settings, self.chapter, self.agendas)
        return self._variants[moment]

    def under(self, chapter: Chapter | None) -> Self:
        """Return the same under one of the chapters that may hold."""
        if chapter is self.chapter:
            return self
        if chapter not in self._variants:
            variant = self._variants[chapter] = copy(self)
            variant.chapter, variant._variants = chapter, {}
        return self._variants[chapter]

    def _fact(self, path: Path, label: Text, **words: object) -> Deferred:
        return lambda: Fact(str(self._now.place_of(path)), self._filled(label, words))

    def _gap(self, path: Path, label: Text, **words: object) -> Deferred:
        return lambda: Gap(str(self._now.place_of(path)), self._filled(label, words))

    def _filled(self, label: Text, words: dict[str, object]) -> Text:
        return label.format(**{name: self.called(word) for name, word in words.items()}) if words else label

    def _tell(self, value: bool | None, path: Path, known: Text, missing: Text, **words: object) -> Truth:
        """Return what is recorded at a path as a truth: a known fact, or a gap."""
        make = self._gap if value is None else self._fact
        return Truth(value, (make(path, missing if value is None else known, **words),))

    def _day_said(self, date: PartialDate | None, path: Path, known: Text, missing: Text, **words: object) -> Day:
        """Return a day that is recorded at a path, with a gap where it is not known to the day."""
        is_exact = date is not None and date.day is not None
        make, label = (self._fact, known) if is_exact else (self._gap, missing)
        return Day(date, YES, (make(path, label, day=same(date), **words),))

    def _party(self, id: str) -> Party:
        return self._parties[id][0]

    @property
    def _parties(self) -> dict[str, tuple[Party, Path]]:
        found = self._now.__dict__.get("_rules_parties")
        if found is None:
            found = {party.id: (party, ("parties", at)) for at, party in enumerate(self._facts.parties)}
            self._now.__dict__["_rules_parties"] = found
        return found

    def called(self, word: object) -> Text:
        """Return a word of a text as people read it; names are looked up only when a text is made."""
        match word:
            case Party():
                return party_name(word)
            case Holder():
                return called(self._facts, word).text
        return as_text(word)


def as_text(word: object) -> Text:
    """Return a word of a text that needs no names: a number, a day of the year, a label, several of them."""
    match word:
        case Text():
            return word
        case Labelled():
            return word.labels
        case Count():
            return Text(word.text("nl"), word.text("en"))
    told = getattr(word, "text", None)
    if isinstance(told, Text):
        return told
    if isinstance(word, tuple):
        parts = [as_text(part) for part in word]
        return Text(", ".join(part.nl for part in parts), ", ".join(part.en for part in parts))
    return same("" if word is None else word)


def stated(value: object) -> bool | None:
    """Say whether something is stated, is outright none, or is not recorded."""
    return None if value is None else value is not Mark.NONE


def says_something(value: object) -> bool:
    """Say whether the value of a version says something to people: what prints as Python does not."""
    return value is not None and (isinstance(value, str | int | tuple) or str(value) != repr(value))
