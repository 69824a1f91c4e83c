"""Where the councils have a say: what they did and what was put to them, with the day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Language, Text, same
from samenwerking.model.holders import Holder, PartyOrgan
from samenwerking.model.keys import KEYS
from samenwerking.model.participation import Participation
from samenwerking.model.parties import Party
from samenwerking.model.record import Event, EventKind
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Phrase, listed, unique
from samenwerking.questions.naming import called, in_order
from samenwerking.questions.timeline import by_day, event_row
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.truth import YES, Gap, Truth, unknown


@final
@attrs.frozen
class CouncilRow:
    """
    A moment at which a council did something, or something was put to it.

    Args:
        council: The council, or what stands in its place.

        date: When; `None`: not known.

        event: What happened, or did not.

        by: Who did it.

        content: What else is recorded of it, in words.

        certain: Whether it was this council and had happened on the day.

    Example:
        >>> consent = Event(EventKind.CONSENT, "2025-03", by=Municipality("veen", "Veendorp").council)
        >>> row = Network("n", record=[consent]).councils().items[0]
        >>> row.council.text.nl, row.date.text("nl"), row.event.text.nl
        ('raad van Veendorp', '2025-03', 'toestemming')
    """

    council: Phrase
    date: PartialDate | None
    event: Phrase
    by: Phrase | None
    content: Text
    certain: Truth


@final
@attrs.frozen
class Councils(Answer[CouncilRow]):
    """
    The moments of each council; undated ones come last.

    Args:
        silent: The councils of parties that take part of which no moment is recorded.

    Example:
        >>> elm, veen = Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")
        >>> sent = Event(EventKind.DRAFT_SENT, "2025-03", to=elm.council)
        >>> answer = Network("n", participants=[elm, veen], record=[sent]).councils()
        >>> answer.rows()[0]["council"], [council.word for council in answer.silent]
        ('elm/council', ['veen/council'])
    """

    heading: ClassVar[Text] = Text("Wanneer de raden aan zet waren", "When the councils had a say")
    columns: ClassVar[tuple[str, ...]] = ("council", "date", "event", "by", "content", "certain")
    grouped: ClassVar[str | None] = "council"
    tells_gaps: ClassVar[bool] = True

    silent: tuple[Phrase, ...] = attrs.field(default=(), kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if not self.items:
            return
        if self.silent:
            yield [_NO_MOMENT.format(councils=listed(one.text for one in self.silent)).get(language)]
        yield from super()._sentences(language)


def councils(snapshot: Snapshot) -> Councils:
    """Return the moments of each council."""
    rows: list[CouncilRow] = []
    silent: list[Phrase] = []
    gaps: list[Gap] = [*snapshot.record.may_be_more.gaps]
    for council in _councils(snapshot):
        found = [row for there in snapshot.record.all if (row := _moment(snapshot, there, council)) is not None]
        taking_part = [one for one in snapshot.participants.all if council_of(snapshot, one.element.holder) == council]
        # a party that takes part through several organs tells it with one of them
        for there in [one for one in taking_part if one.element.council_position is not None] or taking_part:
            found += _position(snapshot, there, council)
            gaps += _position_gaps(snapshot, there)
        rows += sorted(found, key=lambda row: by_day(row.date))
        gaps += [gap for row in found for gap in row.certain.gaps]
        if not found:
            silent.append(called(snapshot.facts, council))
    return Councils(tuple(rows), unique(gaps), silent=tuple(silent))


def _councils(snapshot: Snapshot) -> list[Holder]:
    """Return the councils of those that take part, and those that the record names."""
    taking_part = (council_of(snapshot, there.element.holder) for there in snapshot.participants.all)
    named = (
        holder
        for there in snapshot.record.all
        for holder in (there.element.by, there.element.to)
        if holder is not None and holder == council_of(snapshot, holder)
    )
    return in_order(snapshot.facts, [council for council in (*taking_part, *named) if council is not None])


def council_of(snapshot: Snapshot, holder: Holder) -> Holder | None:
    """Return the council of the party of a holder, or what stands in its place; `None`: it has none."""
    if holder.is_of_itself:
        return None
    party: Party = snapshot.facts.party(holder.party)
    organ = _COUNCILS.get(party.word or "")
    return None if organ is None else Holder(party.id, organ.value)


def _moment(snapshot: Snapshot, there: Presence[Event], council: Holder) -> CouncilRow | None:
    event = there.element
    some_organ = Holder(council.party, "unknown")
    if council in (event.by, event.to):
        is_it = YES
    elif event.by == some_organ and event.kind in _OF_COUNCILS:
        is_it = unknown(snapshot.gap((*there.path, "by"), _WHICH_ORGAN))
    elif event.to == some_organ and event.kind in _OF_COUNCILS:
        is_it = unknown(snapshot.gap((*there.path, "to"), _WHICH_ORGAN))
    else:
        return None
    told = event_row(snapshot, there)
    name = called(snapshot.facts, council)
    return CouncilRow(name, told.date, told.event, told.by, told.content, is_it & there.present)


def _position(snapshot: Snapshot, there: Presence[Participation], council: Holder) -> Iterator[CouncilRow]:
    """Yield what the council can still steer, as the participation tells."""
    position = there.element.council_position
    if position is None:
        return

    def row(key: str, content: Text, date: PartialDate | None = None) -> CouncilRow:
        return CouncilRow(called(snapshot.facts, council), date, Phrase(key, KEYS[key]), None, content, there.present)

    if position.frame_set_by is not None:
        is_set = position.frame_set_by is not Mark.NONE
        yield row("frame_set_by", called(snapshot.facts, position.frame_set_by).text if is_set else _NOBODY)
    if position.informed_per_year is not None:
        yield row("informed_per_year", same(position.informed_per_year))
    if isinstance(position.views_asked, PartialDate):
        yield row("views_asked", same(""), position.views_asked)
    elif position.views_asked is not None:
        yield row("views_asked", _NEVER)


def _position_gaps(snapshot: Snapshot, there: Presence[Participation]) -> Iterator[Gap]:
    position, path = there.element.council_position, (*there.path, "council_position")
    if position is None:
        yield snapshot.gap(path, KEYS["council_position"])
        return
    for key in ("frame_set_by", "informed_per_year", "views_asked"):
        if getattr(position, key) is None:
            yield snapshot.gap((*path, key), KEYS[key])


_COUNCILS: Final = {
    "municipality": PartyOrgan.COUNCIL,
    "province": PartyOrgan.PROVINCIAL_COUNCIL,
    "water_authority": PartyOrgan.GENERAL_BOARD,
}
"""The council of each kind of party, and what stands in its place."""

_OF_COUNCILS: Final = frozenset(
    {
        EventKind.DRAFT_SENT,
        EventKind.DRAFT_RECEIVED,
        EventKind.DRAFT_PRESENTED,
        EventKind.INFORMED,
        EventKind.VIEW_GIVEN,
        EventKind.VIEW_WAIVED,
        EventKind.WISHES_POSSIBLE,
        EventKind.WISHES_VOICED,
        EventKind.CONSENT,
        EventKind.CONSENT_REFUSED,
        EventKind.FRAMEWORK_SENT,
        EventKind.BUDGET_SENT,
        EventKind.ACCOUNTS_SENT,
    }
)
"""What is a matter of councils, so that an organ that is not known may be one."""

_WHICH_ORGAN = Text("of het de raad was", "whether it was the council")
_NOBODY = Text("niemand", "nobody")
_NEVER = Text("nooit", "never")
_NO_MOMENT = Text("Geen moment vastgelegd van: {councils}.", "No moment is recorded of: {councils}.")
