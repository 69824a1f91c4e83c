"""Who sits on the board, and how seats, votes and chairs are shared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, final

import attrs

from samenwerking.language import Text, same
from samenwerking.model.holders import Holder
from samenwerking.model.organs import Office, Organ, OtherPost, Seat, SeatRole
from samenwerking.model.participation import Participation
from samenwerking.model.period import Period
from samenwerking.model.view import Elements, Presence, Snapshot
from samenwerking.questions.answers import Answer, Interval, Phrase, share_between, unique
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS_MORE, called, organ_name
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import INHERITED, STANDING, Mark
from samenwerking.values.truth import Gap, Truth


@final
@attrs.frozen
class RosterRow:
    """
    A seat in an organ, or several alike.

    Args:
        organ: The organ.

        party: The party that the person comes from.

        interests: What that party has at stake, as its taking part tells.

        roles: The roles in the organ.

        count: How many such seats.

        person: Who fills it.

        office: The office at the party.

        votes: The votes of each seat: its own, or those of its party.

        appointed_by: Who appoints.

        other_posts: Posts next to the seat.

        conflict_arrangement: What was agreed for when interests conflict.

        period: When, as recorded.

        present: Whether the seat is there on the day.

    Example:
        >>> board = Organ("board", OrganKind.BOARD, [Seat(Municipality("veen", "Veendorp"), SeatRole.CHAIR)])
        >>> row = Network("n", organs=[board]).roster().items[0]
        >>> row.organ.text.nl, row.party.text.nl, row.roles[0].text.nl
        ('bestuur', 'Veendorp', 'voorzitter')
    """

    organ: Phrase
    party: Phrase
    interests: tuple[Phrase, ...]
    roles: tuple[Phrase, ...]
    count: Count
    person: str | None
    office: Office | None
    votes: int | None
    appointed_by: Phrase | None
    other_posts: tuple[Phrase, ...]
    conflict_arrangement: str | Literal[Mark.NONE] | None
    period: Period
    present: Truth


@final
@attrs.frozen
class Roster(Answer[RosterRow]):
    """
    Who sits on which board, for whom, with which other posts.

    Example:
        >>> board = Organ("board", OrganKind.BOARD, [Seat(OUTSIDER, person="N. Vermeer"), None])
        >>> [(row["party"], row["person"]) for row in Network("n", organs=[board]).roster().rows()]
        [('outsider', 'N. Vermeer'), ('perhaps_more', None)]
    """

    heading: ClassVar[Text] = Text("Wie zit in welk bestuur", "Who sits on which board")
    columns: ClassVar[tuple[str, ...]] = (
        "organ",
        "party",
        "interests",
        "roles",
        "count",
        "person",
        "office",
        "votes",
        "appointed_by",
        "other_posts",
        "conflict_arrangement",
        "period",
        "present",
    )
    optional: ClassVar[frozenset[str]] = frozenset({"interests", "roles", "other_posts"})
    grouped: ClassVar[str | None] = "organ"
    tells_gaps: ClassVar[bool] = True

    def _says(self, item: RosterRow, name: str) -> bool:
        # that a row is one seat is said only where another is several
        return super()._says(item, name) and not (name == "count" and item.count.exact == 1)


@final
@attrs.frozen
class ShareRow:
    """
    What one party has in one organ.

    Args:
        organ: The organ.

        party: The party.

        seats: How many seats.

        seats_share: Its share of the seats.

        votes: How many votes; `None`: not known.

        votes_share: Its share of the votes.

        chairs: How many of the chairs.

        chairs_share: Its share of the chairs.

    Example:
        >>> elm, veen = Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")
        >>> row = Network("n", organs=[Organ("board", seats=[Seat(elm, count=2), Seat(veen)])]).shares().items[0]
        >>> row.party.word, row.seats_share.exact
        ('elm', Fraction(2, 3))
    """

    organ: Phrase
    party: Phrase
    seats: Count
    seats_share: Interval
    votes: Count
    votes_share: Interval
    chairs: Count
    chairs_share: Interval


@final
@attrs.frozen
class Shares(Answer[ShareRow]):
    """
    How seats, votes and chairs are shared: exact, or an interval that holds every completion of what is unknown.

    Without a day the intervals hold on every day of the organ, so seats that changed hands leave shares open.

    Example:
        >>> elm, veen = Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")
        >>> board = Organ("board", seats=[Seat(elm), Seat(veen, count=Count(1, 3))])
        >>> [row["seats_share"] for row in Network("n", organs=[board]).shares().rows()]
        [{'at_least': '1/4', 'at_most': '1/2'}, {'at_least': '1/2', 'at_most': '3/4'}]
    """

    heading: ClassVar[Text] = Text("Aandelen in zetels, stemmen en voorzitters", "Shares of seats, votes and chairs")
    columns: ClassVar[tuple[str, ...]] = (
        "organ",
        "party",
        "seats",
        "seats_share",
        "votes",
        "votes_share",
        "chairs",
        "chairs_share",
    )
    grouped: ClassVar[str | None] = "organ"


def roster(snapshot: Snapshot) -> Roster:
    """Return who sits on which board."""
    rows: list[RosterRow] = []
    gaps: list[Gap] = []
    for organ in snapshot.organs.all:
        gaps += organ.present.gaps
        if organ.element.decision_rule is None:
            gaps.append(snapshot.gap((*organ.path, "decision_rule"), _RULE.format(organ=organ_name(organ.element))))
        seats = snapshot.seats(organ)
        for seat in seats.all:
            rows.append(_roster_row(snapshot, organ.element, seat))
            gaps += [*_seat_gaps(snapshot, organ, seat), *_interest_gaps(snapshot, seat.element)]
        if not seats.may_be_more.is_no:
            rows.append(_unrecorded(organ, NOT_KNOWN if organ.element.seats is None else PERHAPS_MORE))
        gaps += seats.may_be_more.gaps
    return Roster(tuple(rows), unique(gaps))


def _unrecorded(organ: Presence[Organ], who: Phrase) -> RosterRow:
    phrase, period = _organ_phrase(organ.element), organ.element.period
    return RosterRow(
        phrase, who, (NOT_KNOWN,), (NOT_KNOWN,), _ANY, None, None, None, None, (NOT_KNOWN,), None, period, organ.present
    )


def _roster_row(snapshot: Snapshot, organ: Organ, seat: Presence[Seat]) -> RosterRow:
    it = seat.element
    return RosterRow(
        _organ_phrase(organ),
        called(snapshot.facts, it.party),
        tuple(_interests(snapshot, it.party)),
        tuple(Phrase(role.value, role.labels) if role else _MORE for role in it.roles)
        if it.roles is not None
        else (NOT_KNOWN,),
        it.count if it.count is not None else _ONE_OR_MORE,
        it.person,
        it.office,
        organ.votes_of(it),
        called(snapshot.facts, it.appointed_by) if it.appointed_by is not None else None,
        tuple(_post(post) for post in it.other_posts) if it.other_posts is not None else (NOT_KNOWN,),
        it.conflict_arrangement,
        it.period,
        seat.present,
    )


def _interests(snapshot: Snapshot, party: Holder | Mark | None) -> Iterator[Phrase]:
    """Yield what a party has at stake; of one that takes part through several organs all that is known of it."""
    if isinstance(party, Mark):
        return
    found = _taking_part(snapshot, party)
    listed = [interest for there in found for interest in there.element.interests or ()]
    yield from (Phrase(one.text, same(one.text)) for one in listed if one is not None)
    nobody = not found and not snapshot.participants.may_be_more.is_no
    if nobody or party is None or (found and all(there.element.interests is None for there in found)):
        yield NOT_KNOWN
    elif None in listed:
        yield _MORE


def _taking_part(snapshot: Snapshot, party: Holder | None) -> list[Presence[Participation]]:
    return [there for there in snapshot.participants.all if party and there.element.holder.party == party.party]


def _interest_gaps(snapshot: Snapshot, seat: Seat) -> Iterator[Gap]:
    found = _taking_part(snapshot, seat.party) if isinstance(seat.party, Holder) else []
    is_open = all(there.element.interests is None for there in found)
    for there in found:
        if is_open or None in (there.element.interests or ()):
            yield snapshot.gap((*there.path, "interests"), _INTERESTS)


def _organ_phrase(organ: Organ) -> Phrase:
    return Phrase(organ.id, organ_name(organ))


def _post(post: OtherPost | None) -> Phrase:
    if post is None:
        return _MORE
    text = f"{post.organisation} ({post.post})" if post.post is not None else post.organisation
    return Phrase(post.organisation, same(text))


def _seat_gaps(snapshot: Snapshot, organ: Presence[Organ], seat: Presence[Seat]) -> Iterator[Gap]:
    it, path = seat.element, seat.path
    yield from seat.present.gaps
    if it.party is None:
        yield snapshot.gap((*path, "party"), _PARTY)
    if it.roles is None or None in it.roles:
        yield snapshot.gap((*path, "roles"), _ROLES)
    if it.count is None or not it.count.is_exact:
        yield snapshot.gap((*path, "count"), _HOW_MANY)
    if it.person is None:
        yield snapshot.gap((*path, "person"), _PERSON)
    if organ.element.votes_of(it) is None:
        yield snapshot.gap((*path, "votes"), _VOTES)
    if it.appointed_by is None:
        yield snapshot.gap((*path, "appointed_by"), _APPOINTS)
    if it.person is not None and (it.other_posts is None or None in it.other_posts):
        yield snapshot.gap((*path, "other_posts"), _POSTS)
    if it.conflict_arrangement is None:
        yield snapshot.gap((*path, "conflict_arrangement"), _ARRANGEMENT)


def shares(snapshot: Snapshot) -> Shares:
    """Return how seats, votes and chairs are shared, per organ."""
    rows: list[ShareRow] = []
    gaps: list[Gap] = []
    for organ in snapshot.organs.all:
        seats = snapshot.seats(organ)
        if organ.element.seats is not None:
            rows += _share_rows(snapshot, organ)
        gaps += share_gaps(snapshot, organ, seats)
    return Shares(tuple(rows), unique(gaps))


def share_gaps(snapshot: Snapshot, organ: Presence[Organ], seats: Elements[Seat]) -> Iterator[Gap]:
    """Yield what is not known about who holds the seats, votes and chairs of an organ."""
    yield from organ.present.gaps
    yield from seats.may_be_more.gaps
    for seat in seats.all:
        yield from (
            gap for gap in _seat_gaps(snapshot, organ, seat) if gap.label in (_PARTY, _ROLES, _HOW_MANY, _VOTES)
        )


Held = list[tuple[Holder | Mark | None, Count]]
"""Who holds how many; `None`: anybody may."""


def holdings(snapshot: Snapshot, organ: Presence[Organ]) -> dict[str, Held]:
    """Return who holds the seats, votes and chairs of an organ."""
    seats = snapshot.seats(organ)
    held: dict[str, Held] = {"seats": [], "votes": [], "chairs": []}
    for there in seats.all:
        seat, number = there.element, _number(snapshot, organ.element, there)
        votes = organ.element.votes_of(seat)
        held["seats"].append((seat.party, number))
        held["votes"].append((seat.party, _ANY if votes is None else number * votes))
        held["chairs"].append((seat.party, _chairs(seat, number)))
    if not seats.may_be_more.is_no:
        for listed in held.values():
            listed.append((None, _ANY))
    return held


def _share_rows(snapshot: Snapshot, organ: Presence[Organ]) -> Iterator[ShareRow]:
    held = holdings(snapshot, organ)
    parties = dict.fromkeys(party for party, _ in held["seats"] if party is not None)
    for party in parties:
        yield ShareRow(
            _organ_phrase(organ.element),
            called(snapshot.facts, party),
            _of(party, held["seats"]),
            share_of(party, held["seats"]),
            _of(party, held["votes"]),
            share_of(party, held["votes"]),
            _of(party, held["chairs"]),
            share_of(party, held["chairs"]),
        )


def _number(snapshot: Snapshot, organ: Organ, seat: Presence[Seat]) -> Count:
    number = seat.element.count if seat.element.count is not None else _ONE_OR_MORE
    certain = seat.present.is_yes and (snapshot.day is not None or _always(snapshot, organ, seat.element.period))
    return number if certain else Count(0, number.at_most)


def _always(snapshot: Snapshot, organ: Organ, period: Period) -> bool:
    """Say whether a seat of this period is there as long as its organ: only then do its shares hold on every day."""
    start = snapshot.facts.start if organ.period.start is INHERITED else organ.period.start
    from_the_start = period.start is INHERITED or (
        isinstance(period.start, PartialDate)
        and isinstance(start, PartialDate)
        and period.start.is_on_or_before(start).is_yes
    )
    return from_the_start and period.end is STANDING


def _chairs(seat: Seat, number: Count) -> Count:
    if seat.roles is not None and SeatRole.CHAIR in seat.roles:
        return number
    certain = seat.roles is not None and None not in seat.roles
    return _NO_SEAT if certain else Count(0, number.at_most)


def _of(party: Holder | Mark, held: Held) -> Count:
    """Return how many certainly are the party's, up to those that may be."""
    own, open_to_all, _ = _split(party, held)
    at_most = None if own.at_most is None or open_to_all.at_most is None else own.at_most + open_to_all.at_most
    return Count(own.at_least, at_most)


def share_of(party: Holder | Mark | None, held: Held) -> Interval:
    """Return the share of a party in what is held; of `None` that of anybody who is not named."""
    own, open_to_all, others = _split(party, held)
    rest = others + open_to_all
    most = None if own.at_most is None or open_to_all.at_most is None else own.at_most + open_to_all.at_most
    return share_between(own.at_least, most, others.at_least, rest.at_most)


def _split(party: Holder | Mark | None, held: Held) -> tuple[Count, Count, Count]:
    """Return what is the party's, what is open to all, and what is of others."""
    own = sum((number for holder, number in held if holder == party and holder is not None), _NO_SEAT)
    open_to_all = sum((number for holder, number in held if holder is None), _NO_SEAT)
    others = sum((number for holder, number in held if holder is not None and holder != party), _NO_SEAT)
    return own, open_to_all, others


_ANY = Count(0, None)
_NO_SEAT = Count.exactly(0)
_ONE_OR_MORE = Count(1, None)
_MORE = Phrase("perhaps_more", Text("misschien meer", "perhaps more"))
_RULE = Text("hoe '{organ}' beslist", "how '{organ}' decides")
_PARTY = Text("van welke partij een lid komt", "which party a member comes from")
_ROLES = Text("welke rollen een lid heeft", "which roles a member has")
_HOW_MANY = Text("hoeveel zetels", "how many seats")
_PERSON = Text("wie de zetel bezet", "who fills the seat")
_APPOINTS = Text("wie in de zetel benoemt", "who appoints to the seat")
_POSTS = Text("welke nevenfuncties er zijn", "which other posts there are")
_INTERESTS = Text("welk belang een partij heeft", "which interest a party has")
_ARRANGEMENT = Text("wat er bij botsende belangen is afgesproken", "what was agreed for conflicting interests")
_VOTES = Text("hoeveel stemmen een zetel heeft", "how many votes a seat has")
