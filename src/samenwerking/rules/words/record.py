"""Words about the record: what happened when, and what certainly did not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.model.forms import PublicBody
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Participation
from samenwerking.model.parties import Municipality, Party
from samenwerking.model.record import CompleteRecord, Event, EventKind, Subject
from samenwerking.model.view import Snapshot
from samenwerking.rules.words.days import Day, Happening
from samenwerking.rules.words.instances import Instance, Instances, Path
from samenwerking.rules.words.parties import Partner, PartyWords
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import NONE, Mark
from samenwerking.values.truth import NO, YES, Deferred, Fact, Gap, Leaf, Truth, all_of, any_of, unknown

Who = Holder | type[Party]
"""Whom a rule means: one holder, or any party of a kind."""

_ACTS: Final = (Subject.AMENDMENT, Subject.ACCESSION, Subject.EXIT)


@final
@attrs.frozen(eq=False)
class Act:
    """
    A making, amendment, accession or exit (Wgr 1 lid 5).

    Args:
        subject: Which of them.

        number: Which amendment.

        of: The party that joins or leaves.

        decided: The day of the decision.

        label: What people call it.
    """

    subject: Subject
    number: int | None
    of: Holder | None
    decided: Day
    label: Text


class RecordWords(PartyWords):
    """Words about what happened when."""

    def _then_at(self, day: Day) -> PartyWords:
        """Return the words about who takes part on another day, as far as that is known."""
        return self if day.date is None else PartyWords(self._now, Snapshot(self._facts, day.date, self._now.place_of))

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
        """
        asked = (kinds, regarding, number, of, year, by, to, concerning)
        known = self._now.__dict__.setdefault("_rules_happenings", {})
        if asked not in known:
            known[asked] = self._happening(*asked)
        found: Happening = known[asked]
        return found

    def _happening(
        self,
        kinds: tuple[EventKind, ...],
        regarding: Subject | tuple[Subject, ...] | None,
        number: int | None,
        of: Holder | None,
        year: int | None,
        by: Who | None,
        to: Who | None,
        concerning: Who | None,
    ) -> Happening:
        days = []
        refused: dict[EventKind, list[Truth]] = {kind: [] for kind in kinds}
        for event, path, seen in self._events(kinds):
            meant = (
                self._same(event.regarding, regarding, (*path, "regarding"))
                & self._same(event.number, number, (*path, "number"))
                & self._same(event.of, of, (*path, "of"))
                & self._same(event.year, year, (*path, "year"))
            )
            if not meant.is_no:
                meant = meant & self._who(event.by, by, (*path, "by")) & self._who(event.to, to, (*path, "to"))
                where = (*path, "to" if event.to else "by")
                meant = meant & self._who(event.to or event.by, concerning, where)
            if meant.is_no:
                continue
            if event.done is False:
                refused[event.kind].append(meant & self._certainly_not(event, path))
                continue
            days.append((self._day_of(event, path, seen), meant))
        whom = by or to or concerning

        def label() -> Text:
            return self._label(kinds[0], whom, year)

        return Happening(
            tuple(days),
            self._now.day or dt.date.max,
            self._complete_until(kinds, {"regarding": regarding, "year": year, "by": by, "to": to}, concerning),
            all_of(any_of(found) for found in refused.values()),
            lambda: Gap("record", _WHETHER_AND_WHEN.format(what=label())),
            lambda: Fact("record", _ABSENT.format(what=label())),
        )

    def _events(self, kinds: Iterable[EventKind]) -> list[tuple[Event, Path, Truth]]:
        by_kind = self._by_kind
        return [found for kind in kinds for found in by_kind.get(kind, ())]

    @cached_property
    def _by_kind(self) -> dict[EventKind, list[tuple[Event, Path, Truth]]]:
        index = self._now.__dict__.get("_rules_events")
        if index is None:
            index = self._now.__dict__["_rules_events"] = {}
            for there in self._now.record.all:
                index.setdefault(there.element.kind, []).append((there.element, there.path, there.present))
        return index

    def _same(self, recorded: object, wanted: object, path: Path) -> Truth:
        if wanted is None or recorded == wanted or (isinstance(wanted, tuple) and recorded in wanted):
            return YES
        return NO if recorded is not None else unknown(self._gap(path[:-1], _WHICH_EVENT))

    def _who(self, recorded: Holder | None, wanted: Who | None, path: Path) -> Truth:
        if wanted is None:
            return YES
        if recorded is None:
            return unknown(self._gap(path[:-1], _WHICH_EVENT))
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

    def _complete_until(
        self, kinds: tuple[EventKind, ...], asked: Mapping[str, object], concerning: Who | None
    ) -> dt.date | None:
        """Return until which day the record names every such event."""
        days = []
        for kind in kinds:
            found = [
                one.until.first
                for one in self._facts.record_complete
                if one.kind is kind and one.until is not None and one.until.first and _covers(one, asked, concerning)
            ]
            if not found:
                return None
            days.append(max(found))
        return min(days)

    # Acts

    @cached_property
    def made(self) -> Day:
        """The day on which the arrangement was made; where that is not mentioned, not after its start."""
        return self._decision(Subject.FOUNDING, None, None)

    def existed_before(self, day: dt.date) -> Truth:
        """
        Say whether the arrangement was there when the law changed on *day*.

        That goes by the day on which it was made; where that is not mentioned, by its start: before *day* it was
        certainly there, on it that is not known, after it it was not.
        """
        change = Day.on(day)
        if self.event(EventKind.MADE, regarding=Subject.FOUNDING).is_mentioned:
            return self.made.is_before(change)
        before = self.start.is_before(change)
        after = self.start.is_on_or_before(change)
        return before if before.is_yes else after if after.is_no else unknown(self._gap(("start",), _WHEN_MADE))

    def clause_existed(self, clause: Day, day: dt.date, *, amended_by: Subject) -> Truth:
        """Say whether a clause is older than a change of the law on *day*, with no amendment recorded since."""
        change = Day.on(day)
        amended = [
            one.exists & ~one.is_before(change)
            for kind in (EventKind.MADE, EventKind.DECIDED, EventKind.IN_FORCE)
            for one, _ in self.event(kind, regarding=amended_by).days
        ]
        return clause.is_before(change) & ~any_of(amended)

    @property
    def start(self) -> Day:
        """The first day on which the collaboration stands."""
        date = self._facts.start
        if date is None or date.day is None:
            return Day(date, YES, (self._gap(("start",), _SINCE_WHEN),))
        return Day(date, YES, (self._fact(("start",), _START, day=str(date)),))

    def acts(self) -> Instances[Act]:
        """Return the making, and each recorded amendment, accession and exit."""
        founding = Act(Subject.FOUNDING, None, None, self.made, Subject.FOUNDING.labels)
        found: dict[tuple[Subject, int | None, Holder | None], Path] = {}
        more = NO
        for there in self._now.record.all:
            event, path = there.element, there.path
            if event.regarding in _ACTS:
                found.setdefault((event.regarding, event.number, event.of), path)
            elif event.regarding is None and event.kind in _OF_AN_ACT:
                more = unknown(self._gap(path, _WHICH_EVENT))
        acts = [(founding, ())] + [
            (Act(*key, self._decision(*key), self._act_label(*key)), path) for key, path in found.items()
        ]
        return Instances.of((Instance(act, path, {"act": act.label}) for act, path in acts), more)

    def _decision(self, subject: Subject, number: int | None, of: Holder | None) -> Day:
        """Return the day of the decision: not after the act entered into force, the founding not after the start."""
        about = {"regarding": subject, "number": number, "of": of}
        for kind in (EventKind.MADE, EventKind.DECIDED):
            decided = self.event(kind, **about)  # type: ignore[arg-type]
            if decided.is_mentioned:
                return decided.day
        latest = [self._now.day]
        in_force = self.event(EventKind.IN_FORCE, **about).day  # type: ignore[arg-type]
        latest += [in_force.date.last] if in_force.date and in_force.exists.is_yes else []
        start = self._facts.start
        latest += [start.last] if subject is Subject.FOUNDING and start and not self._facts.draft else []
        known_days = [day for day in latest if day is not None]
        date = PartialDate(None, min(known_days)) if known_days else None
        is_past = subject is not Subject.FOUNDING or self._now.has_begun.is_yes
        exists = YES if is_past else unknown(self._gap(("record",), _WHEN_MADE))
        return Day(date, exists, (self._gap(("record",), _WHEN_DECIDED, act=self._act_label(subject, number, of)),))

    def _act_label(self, subject: Subject, number: int | None, of: Holder | None) -> Text:
        which: object = str(number) if number is not None else "" if of is None else self.called(of)
        return _ACT.format(act=subject.labels, which=which) if which else subject.labels

    def councils_in_acts(self) -> Instances[tuple[Act, Partner, Holder]]:
        """Return each council that has a say in an act, of the parties that take part on its day or join."""
        acts = self.acts()
        found = []
        more = [acts.more]
        for act in acts.items:
            there = self._then_at(act.about.decided)
            councils = there.councils()
            more.append(councils.more)
            for one in councils.items:
                council = there.council_of(one.about.party)
                words = {**one.words, **act.words}
                found.append(Instance((act.about, one.about, council), one.path, words, one.present))
        return Instances.of(found, any_of(more))

    def in_act(self, act: Act, *kinds: EventKind, by: Who | None = None, to: Who | None = None) -> Happening:
        """Return an event of one of *kinds* about an act."""
        return self.event(*kinds, regarding=act.subject, number=act.number, of=act.of, by=by, to=to)

    @property
    def approval(self) -> Truth:
        """Whether the arrangement was approved; that it was not says nothing, since it could still be."""
        approved = self.event(EventKind.APPROVAL, regarding=Subject.FOUNDING)
        return approved.happened if approved.happened.is_yes else unknown(approved.gap)

    def term_began(self, act: Act, council: Holder) -> Day:
        """
        Return when the term of a council for its views began.

        In chapter I it runs from receipt of the draft, which is not before the sending (Wgr 1 lid 3); the other
        chapters do not say, so there it is one of both.
        """
        received = self.in_act(act, EventKind.DRAFT_RECEIVED, to=council).day
        sent = self.in_act(act, EventKind.DRAFT_SENT, to=council).day
        if sent.date is None or (received.date is not None and self._is_chapter_one):
            return received
        last = received.date.last if received.date is not None else None
        first = sent.date.first
        date = PartialDate(first, last) if (first or last) and not (first and last and first > last) else received.date
        return Day(date, YES, (*sent.basis, *received.basis))

    @property
    def entry_into_force(self) -> Happening:
        """The entry into force of the arrangement."""
        return self.event(EventKind.IN_FORCE, regarding=Subject.FOUNDING)

    def is_said_to_be_retroactive(self) -> bool:
        """Say whether the record gives the entry into force as the day from which it has effect."""
        found = [event for event, _, _ in self._events([EventKind.IN_FORCE]) if event.effective is not None]
        return bool(found) and found[0].effective == found[0].date

    def stages(self, *kinds: EventKind) -> tuple[Day, ...]:
        """Return the days of recorded events of *kinds* about the founding, or about nothing in particular."""
        return tuple(
            self._day_of(event, path, seen)
            for event, path, seen in self._events(kinds)
            if event.done is not False and event.regarding in (None, Subject.FOUNDING)
        )

    def in_order(self, *chains: Sequence[tuple[Day, ...]]) -> Truth:
        """
        Say whether the days in each chain of stages are in order; fewer than two recorded days say nothing.

        A day of which it is not certain that it is meant can only leave it unknown.
        """
        pairs = [
            self._not_after(earlier, later)
            for chain in chains
            for at, stage in enumerate(chain)
            for earlier in stage
            for others in chain[at + 1 :]
            for later in others
        ]
        return all_of(pairs) if pairs else unknown(self._gap(("record",), _WHEN_STAGES))

    @staticmethod
    def _not_after(earlier: Day, later: Day) -> Truth:
        both = earlier.exists & later.exists
        in_order = attrs.evolve(earlier, exists=YES).is_on_or_before(attrs.evolve(later, exists=YES))
        return in_order | ~both

    def budget_offered(self, year: int) -> Day:
        """
        Return when the draft budget of a year was offered to the general board, or, without one, adopted.

        Where the offering is not recorded, it was not after the adoption.
        """
        about: dict[str, Any] = {"regarding": Subject.BUDGET, "year": year}
        adopted = self.event(EventKind.ADOPTED, **about).day
        if self.form_is(PublicBody).is_no:
            return adopted
        offered = self.event(EventKind.DRAFT_PRESENTED, **about)
        day = offered.day
        if day.exists.is_no or (day.exists.is_yes and day.date is not None and day.date.first is not None):
            return day
        last = adopted.date.last if adopted.date is not None and adopted.exists.is_yes else None
        return Day(PartialDate(None, last) if last else None, YES, (*day.basis, *adopted.basis))

    def budget_sent_to_council(self, year: int, council: Holder) -> Happening:
        """Return the sending of the draft budget of a year to a council."""
        return self.event(
            EventKind.DRAFT_SENT, EventKind.DRAFT_RECEIVED, regarding=Subject.BUDGET, year=year, to=council
        )

    def councils_and_budget_years(self) -> Instances[tuple[int, Holder]]:
        """Return each council that should get the draft budget of each recorded year."""
        years = self.budget_years()
        found = []
        more = [years.more]
        for year in years.items:
            councils = self._then_at(self.budget_offered(year.about)).councils()
            more.append(councils.more)
            found += [
                Instance(
                    (year.about, self.council_of(one.about.party)), year.path, {**one.words, **year.words}, one.present
                )
                for one in councils.items
            ]
        return Instances.of(found, any_of(more))

    # Decisions to found or join a legal person of private law

    def joining_municipalities(self) -> Instances[tuple[Party, Day]]:
        """Return the municipalities that found it or take part, each with the day of the decision to do so."""
        latest: dict[str, list[tuple[Truth, Day, Path]]] = {}
        founders, listed = self._facts.founders, self._facts.participants
        for at, holder in enumerate(founders or ()):
            if holder is not None and not holder.is_of_itself:
                latest.setdefault(holder.party, []).append((YES, self.start, ("founders", at)))
        for at, one in enumerate(listed or ()):
            if one is not None and not one.holder.is_of_itself:
                path: Path = ("participants", at)
                start = self._start_of(one, path)
                joined = self._takes_part(one, path) & ~self.today.is_before(start)
                latest.setdefault(one.holder.party, []).append((joined, start, path))
        found = []
        for id, entries in latest.items():
            party = self._party(id)
            present = any_of(entry[0] for entry in entries) & self.is_a(party, Municipality)
            decided = self._decision_to_join(party, [start for _, start, _ in entries])
            found.append(Instance((party, decided), entries[0][2], {"party": party}, present))
        is_open = (founders is None and listed is None) or None in (founders or ()) or None in (listed or ())
        return Instances.of(found, unknown(self._gap(("participants",), _WHO_JOINS)) if is_open else NO)

    def _start_of(self, one: Participation, path: Path) -> Day:
        """Return since when somebody takes part; what is planned has not begun, and an inherited start has come."""
        start = one.period.start
        if start is Mark.INHERITED:
            begun = self._now.has_begun
            return self.start if begun.is_no else Day(self._facts.start or self._now.moment, YES, self.start.basis)
        date = start if isinstance(start, PartialDate) else None
        return Day(date, YES, (self._gap((*path, "period", "start"), _SINCE_WHEN),))

    def _decision_to_join(self, party: Party, latest: list[Day]) -> Day:
        decided = self.event(EventKind.DECIDED, regarding=Subject.PRIVATE_LAW_PARTICIPATION, by=Holder(party.id))
        if decided.is_mentioned:
            return decided.day
        last = [day.date.last for day in latest if day.date is not None and day.date.last is not None]
        date = PartialDate(None, max(last)) if len(last) == len(latest) else None
        begun = self._now.has_begun
        exists = YES if begun.is_yes else unknown(decided.gap)
        return Day(date, exists, (decided.gap,))

    # Ending

    @property
    def has_ended(self) -> Truth:
        """Whether the collaboration had ended before the day."""
        return self._then.has_ended

    @cached_property
    def ending(self) -> tuple[Event, Path] | None:
        """The event by which it ended."""
        found = [(event, path) for event, path, _ in self._events([EventKind.ENDED]) if event.done is not False]
        return found[0] if found else None

    @property
    def reason_of_ending(self) -> Truth:
        """Whether it is recorded why it ended."""
        if self.ending is None:
            return unknown(self._gap(("record",), _WHETHER_ENDED))
        event, path = self.ending
        value = True if event.reason is not None else event.reason_given
        return self._tell(value, path, _REASON, _WHETHER_REASON)

    @property
    def successor_of_ending(self) -> Truth:
        """Whether it is recorded who goes on, or outright that nobody does."""
        if self.ending is None:
            return unknown(self._gap(("record",), _WHETHER_ENDED))
        event, path = self.ending
        label = _NO_SUCCESSOR if event.successor is NONE else _SUCCESSOR
        return self._tell(None if event.successor is None else True, path, label, _WHICH_SUCCESSOR)

    # Years

    def budget_years(self) -> Instances[int]:
        """Return the financial years of which the record tells about the budget."""
        years: dict[int, Path] = {}
        more = NO
        for there in self._now.record.all:
            event = there.element
            of_a_budget = event.kind is EventKind.BUDGET_SENT or event.regarding is Subject.BUDGET
            if not of_a_budget:
                if event.regarding is None and event.kind in _OF_A_BUDGET and event.year is not None:
                    more = unknown(self._gap(there.path, _WHICH_EVENT))
            elif event.year is None:
                more = unknown(self._gap((*there.path, "year"), _WHICH_YEAR))
            else:
                years.setdefault(event.year, there.path)
        found = (Instance(year, path, {"year": year}) for year, path in sorted(years.items()))
        return Instances.of(found, more if years else unknown(self._gap(("record",), _WHICH_YEARS)))


def _covers(one: CompleteRecord, asked: Mapping[str, object], concerning: object) -> bool:
    wanted = dict(asked)
    if concerning is not None:
        wanted["by" if one.to is None else "to"] = concerning
    limits = [(getattr(one, name), value) for name, value in wanted.items()]
    return not [value for limit, value in limits if limit is not None and limit != value]


_OF_AN_ACT: Final = frozenset(
    {
        EventKind.DRAFT_SENT,
        EventKind.DRAFT_RECEIVED,
        EventKind.VIEW_GIVEN,
        EventKind.VIEW_WAIVED,
        EventKind.CONSENT,
        EventKind.MADE,
        EventKind.DECIDED,
        EventKind.IN_FORCE,
    }
)
_OF_A_BUDGET: Final = frozenset({EventKind.DRAFT_SENT, EventKind.DRAFT_PRESENTED, EventKind.ADOPTED})

_OF_WHOM = Text("{kind} ({who})", "{kind} ({who})")
_OF_YEAR = Text("{what}, {year}", "{what}, {year}")
_ACT = Text("{act} {which}", "{act} {which}")
_ON_DAY = Text("{what}: {day}", "{what}: {day}")
_WHETHER_AND_WHEN = Text("of en wanneer: {what}", "whether and when: {what}")
_WHETHER = Text("of het gebeurd is: {what}", "whether it happened: {what}")
_WHEN = Text("op welke dag: {what}", "on which day: {what}")
_ABSENT = Text("staat niet in het volledige verloop: {what}", "not in the complete record: {what}")
_NOT_DONE = Text("niet gebeurd: {what}", "did not happen: {what}")
_WHICH_EVENT = Text("waarover deze gebeurtenis gaat, en van wie", "what this event is about, and whose it is")
_WHICH_ORGAN = Text("welk orgaan het was", "which organ it was")
_WHEN_MADE = Text("op welke dag de regeling is getroffen", "on which day the arrangement was made")
_WHEN_DECIDED = Text("op welke dag besloten is: {act}", "on which day was decided: {act}")
_SINCE_WHEN = Text("sinds wanneer het samenwerkingsverband bestaat", "since when the collaboration stands")
_START = Text("begin: {day}", "start: {day}")
_WHEN_STAGES = Text("wanneer de stappen gezet zijn", "when the stages were passed")
_WHETHER_ENDED = Text("of en wanneer het geëindigd is", "whether and when it ended")
_REASON = Text("of een reden voor het einde gegeven is", "whether a reason for the ending was given")
_WHETHER_REASON = Text("waarom het geëindigd is", "why it ended")
_SUCCESSOR = Text("opvolger", "successor")
_NO_SUCCESSOR = Text("geen opvolger", "no successor")
_WHICH_SUCCESSOR = Text("wie of wat verder gaat", "who or what goes on")
_WHO_JOINS = Text("welke gemeenten oprichten of deelnemen", "which municipalities found or take part")
_WHICH_YEAR = Text("van welk begrotingsjaar", "of which financial year")
_WHICH_YEARS = Text("wat er met de begrotingen is gebeurd", "what happened with the budgets")
