"""Words about acts: making, amending, joining and leaving an arrangement, and founding a legal person."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import Final, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Participation
from samenwerking.model.parties import Municipality, Party
from samenwerking.model.record import EventKind, Subject
from samenwerking.rules.chapters import I
from samenwerking.rules.words.days import Day, Happening
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.parties import Partner
from samenwerking.rules.words.record import WHICH_EVENT, RecordWords, Who
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.truth import NO, YES, Truth, any_of, unknown

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

    Example:
        >>> import datetime as dt
        >>> amended = Event(EventKind.DECIDED, "2025-03-01", regarding=Subject.AMENDMENT, number=2)
        >>> case = Case.of(Network("n", start="2020", record=[amended]), dt.date(2026, 1, 1))
        >>> [act.about.label.en for act in case.acts().items]
        ['founding', 'amendment 2']
    """

    subject: Subject
    number: int | None
    of: Holder | None
    decided: Day
    label: Text


class ActWords(RecordWords):
    """Words about acts, and the days on which they were decided."""

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

    def existed_since(self, clause: Day, day: dt.date, *, amended_by: Subject) -> Truth:
        """Say whether a clause is older than a change of the law on *day*, with no amendment recorded since."""
        change = Day.on(day)
        amended = [
            one.exists & ~one.is_before(change)
            for kind in (EventKind.MADE, EventKind.DECIDED, EventKind.IN_FORCE)
            for one, _, _ in self.event(kind, regarding=amended_by).days
        ]
        return clause.is_before(change) & ~any_of(amended)

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

    def acts(self) -> Instances[Act]:
        """Return the making, and each recorded amendment, accession and exit."""
        founding = Act(Subject.FOUNDING, None, None, self.made, Subject.FOUNDING.labels)
        found: dict[tuple[Subject, int | None, Holder | None], list[Path]] = {}
        more = []
        for there in self._now.record.all:
            event, path = there.element, there.path
            if event.regarding in _ACTS:
                found.setdefault((event.regarding, event.number, event.of), []).append(path)
            elif event.regarding is None and event.kind in _OF_AN_ACT:
                more.append(unknown(self._gap(path, WHICH_EVENT)))
        acts: list[tuple[Act, Path]] = [(founding, ())]
        for key, paths in found.items():
            act = Act(*key, self._decision(*key), self._act_label(*key))
            acts.append((act, paths[0] if len(paths) == 1 else ("record",)))
        return Instances.of((Instance(act, path, {"act": act.label}) for act, path in acts), any_of(more))

    def _act_label(self, subject: Subject, number: int | None, of: Holder | None) -> Text:
        which: object = str(number) if number is not None else "" if of is None else self.called(of)
        return _ACT.format(act=subject.labels, which=which) if which else subject.labels

    def councils_in_acts(self) -> Instances[tuple[Act, Partner, Holder]]:
        """Return each council that has a say in an act, of the parties that take part on its day or join."""
        acts = self.acts()
        found = []
        more = [acts.more]
        for act in acts.items:
            there = self.at(act.about.decided)
            councils = there.councils()
            more.append(councils.more)
            for one in councils.items:
                council = there.council_of(one.about.party)
                decided = self._decision_of(act.about, one.about.party)
                of_party = attrs.evolve(act.about, decided=decided)
                found.append(
                    Instance((of_party, one.about, council), one.path, {**one.words, **act.words}, one.present)
                )
        return Instances.of(found, any_of(more))

    def _decision_of(self, act: Act, party: Party) -> Day:
        """Return the day on which a party decided on an act; where its own decision is not recorded, that of all."""
        if self.in_act(act, EventKind.MADE).is_mentioned:
            return act.decided
        own = self.in_act(act, EventKind.DECIDED, by=Holder(party.id))
        return own.day if own.is_mentioned else act.decided

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
        if sent.date is None or (received.date is not None and self.chapter is I):
            return received
        last = received.date.last if received.date is not None else None
        first = sent.date.first
        date = PartialDate(first, last) if (first or last) and not (first and last and first > last) else received.date
        return Day(date, YES, (*sent.basis, *received.basis))

    @property
    def entry_into_force(self) -> Happening:
        """The entry into force of the arrangement."""
        return self.event(EventKind.IN_FORCE, regarding=Subject.FOUNDING)

    @property
    def is_said_to_be_retroactive(self) -> bool:
        """Whether the record gives the entry into force as the day from which it has effect."""
        entries = [event for event, _, _ in self.events(EventKind.IN_FORCE)]
        return any(event.effective is not None and event.effective == event.date for event in entries)

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
            where = self._where(id, [path for _, _, path in entries])
            found.append(Instance((party, decided), where, {"party": party}, present))
        is_open = (founders is None and listed is None) or None in (founders or ()) or None in (listed or ())
        return Instances.of(found, unknown(self._gap(("participants",), _WHO_JOINS)) if is_open else NO)

    def _start_of(self, one: Participation, path: Path) -> Day:
        """Return since when somebody takes part; what is planned has not begun, and an inherited start has come."""
        start = one.period.start
        if start is Mark.INHERITED:
            begun = self._now.has_begun
            return self.start if begun.is_no else Day(self._facts.start or self._now.moment, YES, self.start.basis)
        date = start if isinstance(start, PartialDate) else None
        return Day(date, YES, (self._gap((*path, "period", "start"), _JOINED_WHEN, who=one.holder),))

    def _decision_to_join(self, party: Party, latest: list[Day]) -> Day:
        decided = self.event(EventKind.DECIDED, regarding=Subject.PRIVATE_LAW_PARTICIPATION, by=Holder(party.id))
        if decided.is_mentioned:
            return decided.day
        last = [day.date.last for day in latest if day.date is not None and day.date.last is not None]
        date = PartialDate(None, max(last)) if len(last) == len(latest) else None
        begun = self._now.has_begun
        exists = YES if begun.is_yes else unknown(decided.gap)
        return Day(date, exists, (decided.gap,))


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
_ACT = Text("{act} {which}", "{act} {which}")
_WHEN_MADE = Text("op welke dag de regeling is getroffen", "on which day the arrangement was made")
_WHEN_DECIDED = Text("op welke dag besloten is: {act}", "on which day was decided: {act}")
_JOINED_WHEN = Text("sinds wanneer {who} deelneemt", "since when {who} takes part")
_WHO_JOINS = Text("welke gemeenten oprichten of deelnemen", "which municipalities found or take part")
