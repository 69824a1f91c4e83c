"""Words about the record: what happened when, and what certainly did not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.model.record import CompleteRecord, Event, EventKind, Subject
from samenwerking.rules.words.chapters import ChapterWords
from samenwerking.rules.words.days import Day, Happening
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import NO, YES, Deferred, Fact, Gap, Leaf, Truth, all_of, any_of, unknown

Who = Holder | type[Party]
"""Whom a rule means: one holder, or any party of a kind."""


class _Asked(NamedTuple):
    """An event that is asked for; see `RecordWords.event`."""

    kinds: tuple[EventKind, ...]
    proof: tuple[EventKind, ...]
    regarding: Subject | tuple[Subject, ...] | None
    number: int | None
    of: Holder | None
    year: int | None
    by: Who | None
    to: Who | None
    concerning: Who | None


class RecordWords(ChapterWords):
    """Words about what happened when."""

    @property
    def today(self) -> Day:
        """The day of the check."""
        return Day(self._now.moment)

    def event(
        self,
        *kinds: EventKind,
        regarding: Subject | tuple[Subject, ...] | None = None,
        number: int | None = None,
        of: Holder | None = None,
        year: int | None = None,
        by: Who | None = None,
        to: Who | None = None,
        concerning: Who | None = None,
        proof: tuple[EventKind, ...] = (),
    ) -> Happening:
        """
        Return what the record says of an event of one of *kinds*, each of which would do.

        An event of which a part is not recorded may be the one that is meant.

        Args:
            kinds: What happened: one of these.

            regarding: About what: this, or one of these.

            number: Which one of them.

            of: Which party it is about.

            year: Of which financial year.

            by: Who did it.

            to: To whom.

            concerning: Who did it, or to whom it was done where that is recorded.

            proof: Events that show that it had happened by then, and say nothing where they are missing or late.
        """
        asked = _Asked(kinds, proof, regarding, number, of, year, by, to, concerning)
        known = self._now.__dict__.setdefault("_rules_happenings", {})
        if asked not in known:
            known[asked] = self._happening(asked)
        found: Happening = known[asked]
        return found

    def _happening(self, asked: _Asked) -> Happening:
        days = []
        refused: dict[EventKind, list[Truth]] = {}
        for event, path, seen in self._events(asked):
            meant = self._is_meant(event, path, asked)
            if meant.is_no:
                continue
            is_proof = event.kind in asked.proof
            if event.done is not False:
                days.append((self._day_of(event, path, seen), meant, is_proof))
            elif not is_proof:
                refused.setdefault(event.kind, []).append(meant & self._certainly_not(event, path))

        def label() -> Text:
            return self._label(asked.kinds[0], asked.by or asked.to or asked.concerning, asked.year)

        return Happening(
            tuple(days),
            self.day,
            self._complete_until(asked),
            all_of(any_of(refused.get(kind, ())) for kind in asked.kinds) if refused else NO,
            lambda: Gap("record", _WHETHER_AND_WHEN.format(what=label())),
            lambda: Fact("record", _ABSENT.format(what=label())),
        )

    def _is_meant(self, event: Event, path: Path, asked: _Asked) -> Truth:
        """Say whether an event is the one that is asked for."""
        meant = (
            self._same(event.regarding, asked.regarding, path)
            & self._same(event.number, asked.number, path)
            & self._same(event.of, asked.of, path)
            & self._same(event.year, asked.year, path)
        )
        if meant.is_no:
            return meant
        meant = meant & self._who(event.by, asked.by, (*path, "by")) & self._who(event.to, asked.to, (*path, "to"))
        return meant & self._who(event.to or event.by, asked.concerning, (*path, "to" if event.to else "by"))

    def _events(self, asked: _Asked) -> Iterator[tuple[Event, Path, Truth]]:
        """Yield the events that may be meant: of one of the kinds, and of the party or of one that is not recorded."""
        whom = asked.by or asked.to or asked.concerning
        field = "by" if asked.by else "to" if asked.to else "concerning"
        for kind in (*asked.kinds, *asked.proof):
            if isinstance(whom, Holder):
                by_party = self._index(field)
                yield from by_party.get((kind, whom.party), ())
                yield from by_party.get((kind, None), ())
            else:
                yield from self.events(kind)

    def events(self, *kinds: EventKind) -> list[tuple[Event, Path, Truth]]:
        """Return the recorded events of *kinds* up to the day of the check, with place and whether that is certain."""
        index = self._index("all")
        return [found for kind in kinds for found in index.get((kind, None), ())]

    def _index(self, field: str) -> dict[tuple[EventKind, str | None], list[tuple[Event, Path, Truth]]]:
        """Return the events by their kind, and by the party of one of their fields."""
        indexes = self._now.__dict__.setdefault("_rules_events", {})
        if field not in indexes:
            index: dict[tuple[EventKind, str | None], list[tuple[Event, Path, Truth]]] = {}
            for there in self._now.record.all:
                event = there.element
                who = {"all": None, "by": event.by, "to": event.to, "concerning": event.to or event.by}[field]
                party = who.party if who is not None else None
                index.setdefault((event.kind, party), []).append((event, there.path, there.present))
            indexes[field] = index
        return indexes[field]  # type: ignore[no-any-return]

    def _same(self, recorded: object, wanted: object, path: Path) -> Truth:
        if wanted is None or recorded == wanted or (isinstance(wanted, tuple) and recorded in wanted):
            return YES
        return NO if recorded is not None else unknown(self._gap(path, WHICH_EVENT))

    def _who(self, recorded: Holder | None, wanted: Who | None, path: Path) -> Truth:
        if wanted is None:
            return YES
        if recorded is None:
            return unknown(self._gap(path[:-1], WHICH_EVENT))
        if isinstance(wanted, type):
            return NO if recorded.is_of_itself else self.is_a(self._party(recorded.party), wanted)
        if recorded == wanted or (wanted.organ is None and recorded.party == wanted.party):
            return YES
        if recorded.party == wanted.party and (recorded.organ is None or recorded.organ_is_unknown):
            return unknown(self._gap(path, _WHICH_ORGAN))
        return NO

    def _certainly_not(self, event: Event, path: Path) -> Truth:
        return Truth(True, (self._about(event, path, _NOT_DONE, Fact),))

    def _about(self, event: Event, path: Path, label: Text, leaf: type[Fact] | type[Gap]) -> Deferred:
        """Return the fact or gap at a path of an event, made when somebody asks for it."""

        def make() -> Leaf:
            what = self._label(event.kind, event.by or event.to, event.year)
            return leaf(str(self._now.place_of(path)), label.format(what=what, day=str(event.date)))

        return make

    def _day_of(self, event: Event, path: Path, seen: Truth) -> Day:
        exists = seen
        if event.done is None:
            exists = Truth(None, (self._about(event, path, _WHETHER, Gap),))
        elif seen.is_unknown and event.date is None:
            exists = YES  # it happened, and no event later than the day is looked at
        date = event.date or PartialDate(None, self._now.day)
        if date.day is None:
            return Day(date, exists, (self._about(event, (*path, "date"), _WHEN, Gap),))
        return Day(date, exists, (self._about(event, (*path, "date"), _ON_DAY, Fact),))

    def _label(self, kind: EventKind, who: Who | None, year: int | None) -> Text:
        whom = None if who is None else who.labels if isinstance(who, type) else self.called(who)
        said = kind.labels if whom is None else _OF_WHOM.format(kind=kind.labels, who=whom)
        return said if year is None else _OF_YEAR.format(what=said, year=year)

    def _complete_until(self, asked: _Asked) -> dt.date | None:
        """Return until which day the record names every such event."""
        if not self._facts.record_complete:
            return None
        days = []
        for kind in asked.kinds:
            found = [
                one.until.first
                for one in self._facts.record_complete
                if one.kind is kind and one.until is not None and one.until.first and _covers(one, asked)
            ]
            if not found:
                return None
            days.append(max(found))
        return min(days)

    @property
    def start(self) -> Day:
        """The first day on which the collaboration stands."""
        date = self._facts.start
        if date is None or date.day is None:
            return Day(date, YES, (self._gap(("start",), SINCE_WHEN),))
        return Day(date, YES, (self._fact(("start",), _START, day=str(date)),))

    @property
    def has_ended(self) -> Truth:
        """Whether the collaboration had ended before the day."""
        return self._then.has_ended


def _covers(one: CompleteRecord, asked: _Asked) -> bool:
    """Say whether a complete record is about all that is asked."""
    by, to = (
        (asked.by, asked.to) if asked.concerning is None else (one.by and asked.concerning, one.to and asked.concerning)
    )
    limits = ((one.regarding, asked.regarding), (one.year, asked.year), (one.by, by), (one.to, to))
    return not [wanted for limit, wanted in limits if limit is not None and limit != wanted]


_OF_WHOM = Text("{kind} ({who})", "{kind} ({who})")
_OF_YEAR = Text("{what}, {year}", "{what}, {year}")
_ON_DAY = Text("{what}: {day}", "{what}: {day}")
_WHETHER_AND_WHEN = Text("of en wanneer: {what}", "whether and when: {what}")
_WHETHER = Text("of het gebeurd is: {what}", "whether it happened: {what}")
_WHEN = Text("op welke dag: {what}", "on which day: {what}")
_ABSENT = Text("staat niet in het volledige verloop: {what}", "not in the complete record: {what}")
_NOT_DONE = Text("niet gebeurd: {what}", "did not happen: {what}")
WHICH_EVENT = Text("waarover deze gebeurtenis gaat, en van wie", "what this event is about, and whose it is")
_WHICH_ORGAN = Text("welk orgaan het was", "which organ it was")
SINCE_WHEN = Text("sinds wanneer het samenwerkingsverband bestaat", "since when the collaboration stands")
_START = Text("begin: {day}", "start: {day}")
