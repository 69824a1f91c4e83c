"""What happened when, from the first initiative to the end."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, final

import attrs

from samenwerking.language import Text, same
from samenwerking.model.record import Event
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Phrase, listed, unique
from samenwerking.questions.naming import called
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount
from samenwerking.values.truth import YES, Gap, Truth


@final
@attrs.frozen
class TimelineRow:
    """
    An event.

    Args:
        date: When; `None`: not known.

        event: What happened, or did not.

        by: Who did it.

        year: The financial year that it is about.

        amount: How much money.

        content: What else is recorded of it, in words.

        present: Whether it had happened on the day.

    Example:
        >>> waived = Event(EventKind.VIEW_WAIVED, done=False, by=Municipality("veen", "Veendorp").council)
        >>> Network("n", record=[waived]).timeline().items[0].event.text.en
        'did not happen: view waived'
    """

    date: PartialDate | None
    event: Phrase
    by: Phrase | None
    year: int | None
    amount: Amount | None
    content: Text
    present: Truth


@final
@attrs.frozen
class Timeline(Answer[TimelineRow]):
    """
    What happened when; undated events come last.

    Example:
        >>> record = [Event(EventKind.ADOPTED), Event(EventKind.INITIATED, "2023-05")]
        >>> [(row["date"], row["event"]) for row in Network("n", start="2024", record=record).timeline().rows()]
        [('2023-05', 'initiated'), ('2024', 'start'), (None, 'adopted')]
    """

    heading: ClassVar[Text] = Text("Wat gebeurde wanneer", "What happened when")
    columns: ClassVar[tuple[str, ...]] = ("date", "event", "by", "year", "amount", "content", "present")


def timeline(snapshot: Snapshot) -> Timeline:
    """Return what happened when, with the start of the collaboration among it."""
    rows = [event_row(snapshot, there) for there in snapshot.record.all]
    start = snapshot.facts.start
    gaps: list[Gap] = []
    if start is None:
        gaps.append(snapshot.gap(("start",), _START_UNKNOWN))
    elif snapshot.day is None or not snapshot.has_begun.is_no:
        begun = YES if snapshot.day is None else snapshot.has_begun
        rows.insert(0, TimelineRow(start, _START, None, None, None, same(""), begun))
        gaps += begun.gaps
    for there in snapshot.record.all:
        gaps += _gaps(snapshot, there)
    return Timeline(tuple(sorted(rows, key=_order)), unique(gaps))


def _order(row: TimelineRow) -> tuple[dt.date, bool]:
    return by_day(row.date), row.event != _START


def by_day(date: PartialDate | None) -> dt.date:
    """Return the day by which something comes in order; what has none comes last."""
    return dt.date.max if date is None else date.first or date.last or dt.date.max


def event_row(snapshot: Snapshot, there: Presence[Event]) -> TimelineRow:
    """Return the row of an event."""
    it = there.element
    name = (
        it.kind.labels if it.regarding is None else _REGARDING.format(kind=it.kind.labels, subject=it.regarding.labels)
    )
    if it.number is not None:
        name = _NUMBERED.format(name=name, number=it.number)
    if it.of is not None:
        name = _OF.format(name=name, party=called(snapshot.facts, it.of).text)
    if it.done is False:
        name = _NOT_DONE.format(name=name)
    elif it.done is None:
        name = _PERHAPS.format(name=name)
    by = called(snapshot.facts, it.by) if it.by is not None else None
    return TimelineRow(
        it.date, Phrase(it.kind.value, name), by, it.year, it.amount, _words(snapshot, it), there.present
    )


def _words(snapshot: Snapshot, event: Event) -> Text:
    parts = [same(text) for text in (event.content, event.reason) if text is not None]
    if event.to is not None:
        parts.append(_TO.format(holder=called(snapshot.facts, event.to).text))
    if event.successor is Mark.NONE:
        parts.append(_NO_SUCCESSOR)
    elif event.successor is not None and event.successor.holder is not None:
        parts.append(_SUCCESSOR.format(holder=called(snapshot.facts, event.successor.holder).text))
    elif event.successor is not None:
        parts.append(_SUCCESSOR.format(holder=event.successor.document))
    return listed(parts, "; ")


def _gaps(snapshot: Snapshot, there: Presence[Event]) -> tuple[Gap, ...]:
    if there.element.done is True and there.element.date is None:
        return (snapshot.gap((*there.path, "date"), _WHEN),)
    return there.present.gaps


_START = Phrase("start", Text("begin", "start"))
_START_UNKNOWN = Text("sinds wanneer het samenwerkingsverband bestaat", "since when the collaboration stands")
_WHEN = Text("op welke dag", "on which day")
_REGARDING = Text("{kind} ({subject})", "{kind} ({subject})")
_NUMBERED = Text("{name} {number}", "{name} {number}")
_OF = Text("{name} van {party}", "{name} of {party}")
_NOT_DONE = Text("niet gebeurd: {name}", "did not happen: {name}")
_PERHAPS = Text("misschien: {name}", "perhaps: {name}")
_TO = Text("aan {holder}", "to {holder}")
_SUCCESSOR = Text("opvolger: {holder}", "successor: {holder}")
_NO_SUCCESSOR = Text("geen opvolger", "no successor")
