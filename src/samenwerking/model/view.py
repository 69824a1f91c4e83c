"""What is there on a day: every element with yes, no or unknown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Generic, TypeVar, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.character import OpenList
from samenwerking.model.collaboration import Facts
from samenwerking.model.common import INHERIT
from samenwerking.model.funding import Funding
from samenwerking.model.organs import Organ, Seat
from samenwerking.model.participation import Participation
from samenwerking.model.parties import Party
from samenwerking.model.period import Period
from samenwerking.model.places import Places
from samenwerking.model.powers import Power
from samenwerking.model.provisions import Provision
from samenwerking.model.record import Event, EventKind
from samenwerking.model.tasks import Assignment, DecisionRight, JointlyResponsible, Responsible, Task
from samenwerking.model.working import Reporting
from samenwerking.schema.labels import Labelled
from samenwerking.values.count import Count, count
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import INHERITED, STANDING
from samenwerking.values.place import Place
from samenwerking.values.truth import NO, YES, Gap, Truth, any_of, unknown

Element = TypeVar("Element")
Dated = TypeVar(
    "Dated",
    Participation,
    Organ,
    Seat,
    Task,
    Assignment,
    DecisionRight,
    Power,
    Provision,
    Funding,
    Reporting,
    Responsible,
    JointlyResponsible,
)


@final
@attrs.frozen
class Presence(Generic[Element]):
    """
    An element, and whether it is there on the day.

    Args:
        element: The element.

        present: Yes, no or unknown.

        path: Where it stands in the collaboration.

    Example:
        >>> network = Network("n", start="2024", organs=[Organ("board", period="2025-07")])
        >>> [network.on(day).organs.all[0].present.text("en") for day in ("2025-07-15", "2025-08-01")]
        ['unknown', 'yes']
    """

    element: Element
    present: Truth
    path: Path = attrs.field(repr=False)


@final
@attrs.frozen
class Elements(Generic[Element]):
    """
    Elements of one kind on a day.

    Iterating gives the elements where nothing is in doubt; elsewhere it raises, and `sure` and `perhaps` say what is
    known.

    Args:
        all: Those that are there or may be.

        may_be_more: Whether others than those recorded may be there: unknown where the list says so, and always in an
            open list, such as that of the organs.

        is_open: Whether it is an open list; iterating it gives what is recorded.

    Example:
        >>> from samenwerking import Municipality, Network
        >>> five = Network("five", start="2017", participants=[Municipality("gm0363", "Amsterdam"), None])
        >>> five.on("2018-01-01").participants.count().text("en")
        'at least 1'
    """

    all: tuple[Presence[Element], ...]
    may_be_more: Truth
    is_open: bool = False

    @property
    def sure(self) -> tuple[Element, ...]:
        """Those that are certainly there."""
        return tuple(one.element for one in self.all if one.present.is_yes)

    @property
    def perhaps(self) -> tuple[Element, ...]:
        """Those of which it is not known whether they are there."""
        return tuple(one.element for one in self.all if one.present.is_unknown)

    def count(self) -> Count:
        """Return how many are there."""
        return count((one.present for one in self.all), self.may_be_more)

    def __iter__(self) -> Iterator[Element]:
        if self.perhaps or not (self.is_open or self.may_be_more.is_no):
            raise ValueError(_IN_DOUBT.get())
        return iter(self.sure)


_IN_DOUBT = Text(
    "niet zeker is wie of wat er die dag is: gebruik .sure, .perhaps of .count()",
    "it is not certain what is there on that day: use .sure, .perhaps or .count()",
)


@final
class State(Labelled):
    """Where a collaboration is in its life on a day (*stand*)."""

    PLANNED = "planned", "gepland"
    STANDING = "standing", "van kracht"
    ENDED = "ended", "geëindigd"
    UNKNOWN = "unknown", "onbekend"


class Snapshot:
    """
    A collaboration on a day, or, without a day, all that is recorded of it.

    A read-only view, three-valued: of every element it says yes, no or unknown. It sees no later event. Of a draft, or
    before the start, it shows the planned structure; after the end nothing stands, and the record remains.

    Args:
        facts: The collaboration.

        day: The day, perhaps known in part; `None`: all that is recorded, each with its period.

        places: The places of what is recorded, where another snapshot of the same collaboration knows them already.
    """

    def __init__(
        self, facts: Facts, day: dt.date | PartialDate | None, places: Callable[[Path], Place] | None = None
    ) -> None:
        self.facts = facts
        self.moment = PartialDate.on(day) if isinstance(day, dt.date) else day
        self.day = None if self.moment is None else self.moment.day
        self.place_of = places or Places(facts)

    def __repr__(self) -> str:
        return f"<{self.facts.called()} on {self.moment or 'all days'}>"

    @cached_property
    def state(self) -> State:
        """Where the collaboration is in its life; `State.UNKNOWN` also without a day."""
        if self.moment is None:
            return State.UNKNOWN
        if self.facts.draft:
            return State.PLANNED
        if self.has_ended.is_yes:
            return State.ENDED
        if self.has_begun.is_no:
            return State.PLANNED
        return State.STANDING if self.has_begun.is_yes and self.has_ended.is_no else State.UNKNOWN

    @property
    def note(self) -> Text | None:
        """What to know when reading an answer of this day."""
        if self.moment is None or self.state is State.STANDING:
            return None
        return _NOTES[self.state].format(day=self.moment)

    @cached_property
    def has_begun(self) -> Truth:
        """Whether it has begun by the day; a draft has not."""
        start = self.facts.start
        if self.moment is None or self.facts.draft:
            return NO if self.facts.draft else YES
        begun = start.is_on_or_before(self.moment) if start else unknown()
        return unknown(Gap("start", _START)) if begun.is_unknown else begun

    @cached_property
    def has_ended(self) -> Truth:
        """Whether it has ended before the day."""
        start = self.facts.start
        if self.moment is None or self.facts.draft:
            return NO
        if start and start.first and self.moment.last and start.first >= self.moment.last:
            return NO
        endings = [(at, event) for at, event in enumerate(self.facts.record) if event.kind is EventKind.ENDED]
        return any_of(self._over(at, event) for at, event in endings)

    def _over(self, position: int, event: Event) -> Truth:
        if event.done is False or self.moment is None:
            return NO
        over = event.date.is_before(self.moment) if event.date else unknown()
        if over.is_no or (over.is_yes and event.done):
            return over
        return unknown(self.gap(("record", position, "date"), _WHETHER_ENDED))

    @cached_property
    def _window(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day on which presence may have to be judged: the later of the day and the start."""
        moment, start = self.moment, self.facts.start
        if moment is None or start is None:
            return (None, None) if moment is None else (moment.first, None)
        first = max((day for day in (moment.first, start.first) if day is not None), default=None)
        last = max(moment.last, start.last) if moment.last is not None and start.last is not None else None
        return first, last

    @cached_property
    def _last(self) -> dt.date | None:
        """The last day on which an end may have to be judged; of an unknown start it is taken that it has come."""
        if self.facts.start is not None or self.moment is None:
            return self._window[1]
        return self.moment.last

    def gap(self, path: Path, label: Text) -> Gap:
        """Return the gap at a path."""
        return Gap(str(self.place_of(path)), label)

    def covers(self, period: Period, path: Path) -> Truth:
        """Say whether a period, of the element at a path, holds on the day; what is inherited holds."""
        if self.moment is None or period == INHERIT:
            return YES
        begun = YES if period.start is INHERITED else self._begins(period.start, *self._window)
        over = NO if period.end is STANDING else self._ends(period.end, self._window[0], self._last)
        if begun.is_no or over.is_yes:
            return NO
        gaps = []
        if begun.is_unknown:
            gaps.append(self.gap((*path, "period", "start"), _SINCE_WHEN))
        if over.is_unknown:
            gaps.append(self.gap((*path, "period", "end"), _UNTIL_WHEN))
        return unknown(*gaps) if gaps else YES

    @staticmethod
    def _begins(start: object, first: dt.date | None, last: dt.date | None) -> Truth:
        if not isinstance(start, PartialDate):
            return unknown()
        if start.last and first and start.last <= first:
            return YES
        return NO if start.first and last and start.first > last else unknown()

    @staticmethod
    def _ends(end: object, first: dt.date | None, last: dt.date | None) -> Truth:
        if not isinstance(end, PartialDate):
            return unknown()
        if end.first and last and end.first > last:
            return NO
        return YES if end.last and first and end.last <= first else unknown()

    def elements(
        self, listed: tuple[Dated | None, ...] | None, path: Path, label: Text, within: Truth = YES, *, is_open: bool
    ) -> Elements[Dated]:
        """Return the elements of a list, each with its presence inside something that is there or not."""
        within = within & ~self.has_ended
        found = []
        for position, element in enumerate(listed or ()):
            if element is None:
                continue
            where = (*path, position)
            present = within if element.period is INHERIT else within & self.covers(element.period, where)
            if not present.is_no:
                found.append(Presence(element, present, where))
        more = is_open or listed is None or None in listed
        may_be_more = unknown(self.gap(path, label)) if more and not within.is_no else NO
        return Elements(tuple(found), may_be_more, is_open)

    def _listed(self, name: OpenList, label: Text) -> Elements[Any]:
        """Return the elements of a list at the top that is open, unless it is said to be complete."""
        return self.elements(getattr(self.facts, name.value), (name.value,), label, is_open=self.is_open(name))

    def is_open(self, name: OpenList) -> bool:
        """Say whether there may be more in an open list than is recorded."""
        return name not in self.facts.complete

    @cached_property
    def parties(self) -> Elements[Party]:
        """The parties that exist."""
        found = tuple(
            Presence(party, self._exists(party, ("parties", position)), ("parties", position))
            for position, party in enumerate(self.facts.parties)
        )
        more = unknown(self.gap(("parties",), _OTHER_PARTIES))
        return Elements(tuple(one for one in found if not one.present.is_no), more, is_open=True)

    def _exists(self, party: Party, path: Path) -> Truth:
        if self.moment is None:
            return YES
        period, first, last = party.period, self.moment.first, self.moment.last
        if period == INHERIT:
            return unknown(self.gap(path, _EXISTS))
        over = NO if period.end is STANDING else self._ends(period.end, first, last)
        if period.start is INHERITED:
            return NO if over.is_yes else unknown(self.gap((*path, "period", "start"), _SINCE_WHEN))
        exists = self._begins(period.start, first, last) & ~over
        return unknown(self.gap((*path, "period"), _EXISTS)) if exists.is_unknown else exists

    @cached_property
    def participants(self) -> Elements[Participation]:
        """Those who take part."""
        return self.elements(self.facts.participants, ("participants",), _OTHER_PARTICIPANTS, is_open=False)

    @cached_property
    def organs(self) -> Elements[Organ]:
        """The organs of the collaboration."""
        return self._listed(OpenList.ORGANS, _OTHER_ORGANS)

    def seats(self, organ: Presence[Organ]) -> Elements[Seat]:
        """Return the seats in an organ."""
        path = (*organ.path, "seats")
        return self.elements(organ.element.seats, path, _OTHER_SEATS, organ.present, is_open=False)

    @cached_property
    def tasks(self) -> Elements[Task]:
        """The tasks."""
        return self._listed(OpenList.TASKS, _OTHER_TASKS)

    @cached_property
    def decision_rights(self) -> Elements[DecisionRight]:
        """The decision rights."""
        return self.elements(
            self.facts.decision_rights,
            ("decision_rights",),
            _OTHER_RIGHTS,
            is_open=self.is_open(OpenList.DECISION_RIGHTS),
        )

    @cached_property
    def powers(self) -> Elements[Power]:
        """The powers under public law."""
        return self._listed(OpenList.POWERS, _OTHER_POWERS)

    @cached_property
    def provisions(self) -> Elements[Provision]:
        """The provisions of the founding document."""
        return self.elements(
            self.facts.provisions, ("provisions",), _OTHER_PROVISIONS, is_open=self.is_open(OpenList.PROVISIONS)
        )

    def assignments(self, task: Presence[Task]) -> Elements[Assignment]:
        """Return what was asked of whom about a task."""
        path, is_open = (*task.path, "assignments"), self.is_open(OpenList.ASSIGNMENTS)
        return self.elements(task.element.assignments, path, _OTHER_ASSIGNMENTS, task.present, is_open=is_open)

    @cached_property
    def funding(self) -> Elements[Funding]:
        """Who pays what to whom."""
        return self.elements(self.facts.funding, ("funding",), _OTHER_FUNDING, is_open=False)

    @cached_property
    def reporting(self) -> Elements[Reporting]:
        """The reports that are made again and again."""
        return self.elements(self.facts.reporting, ("reporting",), _OTHER_REPORTING, is_open=False)

    @cached_property
    def record(self) -> Elements[Event]:
        """The events up to and including the day; those of which the day is not known are in doubt."""
        found = []
        for position, event in enumerate(self.facts.record):
            path = ("record", position)
            present = self._happened(event, path)
            if not present.is_no:
                found.append(Presence(event, present, path))
        more = unknown(self.gap(("record",), _OTHER_EVENTS))
        return Elements(tuple(found), more, is_open=True)

    def _happened(self, event: Event, path: Path) -> Truth:
        # what did not happen has no date, and what perhaps happened need not have one
        date, moment = event.date, self.moment
        if moment is None or (event.done is not True and date is None):
            return YES
        if date and date.last and moment.first and date.last <= moment.first:
            return YES
        seen = date.is_on_or_before(moment) if date else unknown()
        return unknown(self.gap((*path, "date"), _WHEN)) if seen.is_unknown else seen


_NOTES = {
    State.PLANNED: Text("Op {day} nog niet begonnen: zoals het gepland is.", "On {day} it had not begun: as planned."),
    State.ENDED: Text("Op {day} was het geëindigd.", "On {day} it had ended."),
    State.UNKNOWN: Text("Niet zeker is of het op {day} bestaat.", "It is not certain that it stands on {day}."),
}
_START = Text("sinds wanneer het samenwerkingsverband bestaat", "since when the collaboration stands")
_WHETHER_ENDED = Text("of en wanneer het geëindigd is", "whether and when it ended")
_SINCE_WHEN = Text("sinds wanneer", "since when")
_UNTIL_WHEN = Text("tot wanneer", "until when")
_WHEN = Text("op welke dag", "on which day")
_EXISTS = Text("of de partij op die dag bestaat", "whether the party exists on that day")
_OTHER_PARTIES = Text("welke andere partijen er zijn", "which other parties there are")
_OTHER_PARTICIPANTS = Text("of anderen deelnemen", "whether others take part")
_OTHER_ORGANS = Text("welke andere organen er zijn", "which other organs there are")
_OTHER_SEATS = Text("of er andere zetels zijn", "whether there are other seats")
_OTHER_TASKS = Text("welke andere taken er zijn", "which other tasks there are")
_OTHER_ASSIGNMENTS = Text("welke andere opdrachten er zijn", "which other assignments there are")
_OTHER_FUNDING = Text("wie wat betaalt", "who pays what")
_OTHER_REPORTING = Text("hoe verantwoording wordt afgelegd", "how is reported")
_OTHER_RIGHTS = Text("welke andere beslisrechten er zijn", "which other decision rights there are")
_OTHER_POWERS = Text("welke andere bevoegdheden er zijn", "which other powers there are")
_OTHER_PROVISIONS = Text("wat er verder geregeld is", "what else is arranged")
_OTHER_EVENTS = Text("wat er verder gebeurd is", "what else happened")
