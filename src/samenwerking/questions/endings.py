"""What is arranged for when a partner leaves or it ends, what is not, and what happened when it did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Language, Text, same
from samenwerking.model.keys import KEYS
from samenwerking.model.period import Period
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.model.record import Event, EventKind, Subject
from samenwerking.model.view import Presence, Snapshot, State
from samenwerking.questions.answers import Answer, Phrase, listed, unique
from samenwerking.questions.naming import called
from samenwerking.questions.timeline import TimelineRow, by_day, event_row
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import NO, YES, Gap, Truth, unknown


@final
@attrs.frozen
class EndingRow:
    """
    Whether something is arranged for an end.

    Args:
        part: For which end: that a partner leaves, or that the whole ends.

        subject: What is to be arranged.

        arranged: Whether the founding document arranges it.

        article: The article.

        content: What it says, in words.

        who: Whom it names, such as who takes over.

        period: Since when, as recorded.

    Example:
        >>> staff = Provision(ProvisionKind.TAKEOVER_OF_STAFF, True, article="31", holders=[Holder("veen")])
        >>> answer = Network("n", parties=[Municipality("veen", "Veendorp")], provisions=[staff]).endings()
        >>> row = next(row for row in answer.items if row.subject.word == "takeover_of_staff")
        >>> row.part.text.en, row.arranged, row.article, row.who[0].text.en
        ('It ends', yes, '31', 'Veendorp')
    """

    part: Phrase
    subject: Phrase
    arranged: Truth
    article: str | None
    content: Text
    who: tuple[Phrase, ...]
    period: Period


@final
@attrs.frozen
class Aftermath(Answer[TimelineRow]):
    """
    What happened when partners left or it ended.

    Args:
        missing: What an end asks for and of which the record says nothing.

    Example:
        >>> record = [Event(EventKind.ENDED, "2025-12-31", successor=Municipality("veen", "Veendorp"))]
        >>> answer = Network("n", start="2020", record=record).aftermath()
        >>> answer.items[0].content.en, [text.en for text in answer.missing][:2]
        ('successor: Veendorp', ['reason', 'settlement'])
    """

    heading: ClassVar[Text] = Text("Wat er van een einde is vastgelegd", "What is recorded of an end")
    columns: ClassVar[tuple[str, ...]] = ("date", "event", "by", "year", "amount", "content", "present")

    missing: tuple[Text, ...] = attrs.field(default=(), kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.missing:
            yield [_NOT_RECORDED.format(subjects=listed(self.missing)).get(language)]


@final
@attrs.frozen
class Endings(Answer[EndingRow]):
    """
    What happens when a partner leaves, and what when it ends.

    Of what has ended it is what was arranged on the last day; what happened follows.

    Args:
        last_day: The last day of what had ended, where it is known.

    Example:
        >>> answer = Network("n", provisions=[Provision(ProvisionKind.ARCHIVES, False)]).endings()
        >>> [row["arranged"] for row in answer.rows() if row["subject"] in ("archives", "exit")]
        ['unknown', 'no']
    """

    heading: ClassVar[Text] = Text("Wat als een partner vertrekt of het eindigt", "What if a partner leaves or it ends")
    columns: ClassVar[tuple[str, ...]] = ("part", "subject", "arranged", "article", "content", "who", "period")
    grouped: ClassVar[str | None] = "part"

    last_day: dt.date | None = attrs.field(default=None, kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.last_day is not None:
            yield [_ON_THE_LAST_DAY.format(day=self.last_day).get(language)]
        missing = [row.subject.text for row in self.items if row.arranged.is_no]
        not_known = [row.subject.text for row in self.items if row.arranged.is_unknown]
        if missing:
            yield [_NOT_ARRANGED.format(subjects=listed(missing)).get(language)]
        if not_known:
            yield [_NOT_KNOWN.format(subjects=listed(not_known)).get(language)]


def endings(snapshot: Snapshot) -> Endings:
    """Return what is arranged for an end, and what happened at one."""
    standing = _last_standing(snapshot)
    rows: list[EndingRow] = []
    for part, kinds in _PARTS:
        for kind in kinds:
            found = [there for there in standing.provisions.all if there.element.kind is kind]
            if found:
                rows += (_arranged(standing, part, there) for there in found)
            elif kind not in _MAY_BE_SILENT:
                rows.append(_not_mentioned(standing, part, kind))
    gaps = [gap for row in rows for gap in row.arranged.gaps]
    happened = aftermath(snapshot)
    gaps += happened.gaps
    also = (happened,) if happened.items or happened.missing else ()
    return Endings(tuple(rows), unique(gaps), last_day=None if standing is snapshot else standing.day, also=also)


def _last_standing(snapshot: Snapshot) -> Snapshot:
    """Return the collaboration on the day; of what had ended, on its last day, or all that is recorded."""
    if snapshot.state is not State.ENDED:
        return snapshot
    ends = [one.date for one in snapshot.facts.record if one.kind is EventKind.ENDED and one.date is not None]
    last = max((end.day for end in ends if end.day is not None), default=None)
    return Snapshot(snapshot.facts, last, snapshot.place_of)


def _arranged(snapshot: Snapshot, part: Phrase, there: Presence[Provision]) -> EndingRow:
    provision = there.element
    if provision.arranged is None:
        arranged = unknown(_gap(snapshot, there.path, provision.kind))
    else:
        arranged = there.present if provision.arranged else NO if there.present.is_yes else there.present
    return EndingRow(
        part,
        Phrase(provision.kind.value, provision.kind.labels),
        arranged,
        provision.article,
        _content(provision),
        tuple(called(snapshot.facts, holder) for holder in provision.holders),
        provision.period,
    )


def _not_mentioned(snapshot: Snapshot, part: Phrase, kind: ProvisionKind) -> EndingRow:
    """Return the row of what is not mentioned: not known, unless all provisions are recorded."""
    is_complete = snapshot.provisions.may_be_more.is_no
    arranged = NO if is_complete else unknown(_gap(snapshot, ("provisions",), kind))
    return EndingRow(part, Phrase(kind.value, kind.labels), arranged, None, same(""), (), Period())


def _gap(snapshot: Snapshot, path: tuple[str | int, ...], kind: ProvisionKind) -> Gap:
    return snapshot.gap(path, _WHETHER.format(subject=kind.labels))


def _content(provision: Provision) -> Text:
    parts = [] if provision.content is None else [same(provision.content)]
    if provision.until is not None:
        parts.append(_UNTIL.format(day=Text(provision.until.text("nl"), provision.until.text("en"))))
    if provision.indefinite is not None:
        parts.append(_INDEFINITE if provision.indefinite else _NOT_INDEFINITE)
    if provision.annual_contributions is not None:
        parts.append(_CONTRIBUTIONS.format(number=provision.annual_contributions))
    if provision.majority is not None:
        parts.append(provision.majority.labels)
    return listed(parts, "; ")


def aftermath(snapshot: Snapshot) -> Aftermath:
    """Return what is recorded of an end, and what an end asks for and the record does not tell."""
    events = [there for there in snapshot.record.all if _is_of_an_end(there.element)]
    rows = [*(event_row(snapshot, there) for there in events), *_left(snapshot)]
    has_ended = snapshot.has_ended.is_yes if snapshot.moment is not None else _ended_at_all(snapshot)
    missing: list[Text] = []
    if has_ended:
        endings = [there.element for there in events if there.element.kind is EventKind.ENDED]
        if all(event.reason is None and event.reason_given is not False for event in endings):
            missing.append(KEYS["reason"])
        if all(event.successor is None for event in endings):
            missing.append(KEYS["successor"])
        kinds = {there.element.kind for there in events}
        about = {there.element.regarding for there in events if there.element.kind is EventKind.TAKEOVER}
        missing += [] if EventKind.SETTLEMENT in kinds else [EventKind.SETTLEMENT.labels]
        missing += [text for subject, text in _TAKEN_OVER.items() if subject not in about]
    gaps = [gap for row in rows for gap in row.present.gaps]
    gaps += [snapshot.gap(("record",), _WHETHER_HAPPENED.format(subject=text)) for text in missing]
    rows.sort(key=lambda row: by_day(row.date))
    return Aftermath(tuple(rows), unique(gaps), missing=tuple(missing))


def _is_of_an_end(event: Event) -> bool:
    """Say whether it is about an end; what the collaboration itself takes over, it takes over at its beginning."""
    if event.kind is EventKind.TAKEOVER and event.by is not None and event.by.is_of_itself:
        return False
    return event.kind in _OF_AN_END or event.regarding in (Subject.EXIT, Subject.DISSOLUTION)


def _ended_at_all(snapshot: Snapshot) -> bool:
    return any(event.kind is EventKind.ENDED and event.done for event in snapshot.facts.record)


def _left(snapshot: Snapshot) -> Iterator[TimelineRow]:
    """Yield the ends of taking part."""
    for position, one in enumerate(snapshot.facts.participants or ()):
        if one is None or not isinstance(end := one.period.end, PartialDate):
            continue
        gone = YES if snapshot.moment is None else end.is_on_or_before(snapshot.moment)
        if gone.is_no:
            continue
        if gone.is_unknown:
            gone = unknown(snapshot.gap(("participants", position, "period", "end"), _SINCE_WHEN))
        event = Phrase("left", _LEFT.format(party=called(snapshot.facts, one.holder).text))
        yield TimelineRow(end, event, None, None, None, same(""), gone)


_LEAVES = Phrase("leaves", Text("Een partner vertrekt", "A partner leaves"))
_ENDS = Phrase("ends", Text("Het eindigt", "It ends"))

_PARTS: Final = (
    (
        _LEAVES,
        (
            ProvisionKind.EXIT,
            ProvisionKind.EXIT_POSSIBLE,
            ProvisionKind.NOTICE_PERIOD,
            ProvisionKind.EXIT_CONDITIONS,
            ProvisionKind.EXIT_CONDITION_FITS_PURPOSE,
            ProvisionKind.EXIT_FEE,
            ProvisionKind.EXIT_CONSEQUENCES,
            ProvisionKind.EXIT_CONSEQUENCES_FOR_ASSETS,
        ),
    ),
    (
        _ENDS,
        (
            ProvisionKind.DURATION,
            ProvisionKind.DISSOLUTION,
            ProvisionKind.LIQUIDATION,
            ProvisionKind.SURPLUS,
            ProvisionKind.TAKEOVER_OF_TASKS,
            ProvisionKind.TAKEOVER_OF_STAFF,
            ProvisionKind.TAKEOVER_OF_CONTRACTS,
            ProvisionKind.ARCHIVES,
        ),
    ),
)
"""What has to be arranged for each end, in the order in which it is told."""

_MAY_BE_SILENT: Final = frozenset(
    {
        ProvisionKind.EXIT_POSSIBLE,
        ProvisionKind.EXIT_CONDITION_FITS_PURPOSE,
        ProvisionKind.EXIT_FEE,
        ProvisionKind.EXIT_CONSEQUENCES_FOR_ASSETS,
        ProvisionKind.SURPLUS,
    }
)
"""What only some forms arrange; it is told where a document mentions it."""

_OF_AN_END: Final = frozenset({EventKind.ENDED, EventKind.SETTLEMENT, EventKind.TAKEOVER})
_TAKEN_OVER: Final = {
    Subject.TASKS: ProvisionKind.TAKEOVER_OF_TASKS.labels,
    Subject.STAFF: ProvisionKind.TAKEOVER_OF_STAFF.labels,
    Subject.CONTRACTS: ProvisionKind.TAKEOVER_OF_CONTRACTS.labels,
}

_WHETHER = Text("of het geregeld is: {subject}", "whether it is arranged: {subject}")
_WHETHER_HAPPENED = Text("of en hoe het gebeurde: {subject}", "whether and how it happened: {subject}")
_UNTIL = Text("tot en met {day}", "until and including {day}")
_INDEFINITE = Text("voor onbepaalde tijd", "for an indefinite time")
_NOT_INDEFINITE = Text("niet voor onbepaalde tijd", "not for an indefinite time")
_CONTRIBUTIONS = Text("{number} keer de jaarlijkse bijdrage", "{number} times the yearly contribution")
_ON_THE_LAST_DAY = Text(
    "Dit is wat op de laatste dag, {day}, geregeld was.", "This is what was arranged on the last day, {day}."
)
_NOT_ARRANGED = Text("Niet geregeld: {subjects}.", "Not arranged: {subjects}.")
_NOT_KNOWN = Text("Niet bekend of het geregeld is: {subjects}.", "Not known whether it is arranged: {subjects}.")
_NOT_RECORDED = Text("Hiervan is niets vastgelegd: {subjects}.", "Nothing is recorded of: {subjects}.")
_LEFT = Text("deelname geëindigd: {party}", "no longer takes part: {party}")
_SINCE_WHEN = Text("sinds wanneer iemand niet meer deelneemt", "since when somebody no longer takes part")
