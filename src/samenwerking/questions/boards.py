"""Who sits on the board, and how seats, votes and chairs are shared."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import ClassVar, final

import attrs

from samenwerking.language import Text, same
from samenwerking.model.holders import Holder
from samenwerking.model.organs import Office, Organ, OtherPost, Seat, SeatRole
from samenwerking.model.period import Period
from samenwerking.model.view import Elements, Presence, Snapshot
from samenwerking.questions.answers import Answer, Interval, Phrase, unique
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

        roles: The roles in the organ.

        count: How many such seats.

        person: Who fills it.

        office: The office at the party.

        votes: The votes of the seat.

        appointed_by: Who appoints.

        other_posts: Posts next to the seat.

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
    roles: tuple[Phrase, ...]
    count: Count
    person: str | None
    office: Office | None
    votes: int | None
    appointed_by: Phrase | None
    other_posts: tuple[Phrase, ...]
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
        "roles",
        "count",
        "person",
        "office",
        "votes",
        "appointed_by",
        "other_posts",
        "period",
        "present",
    )
    optional: ClassVar[frozenset[str]] = frozenset({"roles", "other_posts"})


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
            gaps += _seat_gaps(snapshot, seat)
        if not seats.may_be_more.is_no:
            rows.append(_unrecorded(organ, NOT_KNOWN if organ.element.seats is None else PERHAPS_MORE))
        gaps += seats.may_be_more.gaps
    return Roster(tuple(rows), unique(gaps))


def _unrecorded(organ: Presence[Organ], who: Phrase) -> RosterRow:
    phrase, period = _organ_phrase(organ.element), organ.element.period
    return RosterRow(phrase, who, (NOT_KNOWN,), _ANY, None, None, None, None, (NOT_KNOWN,), period, organ.present)


def _roster_row(snapshot: Snapshot, organ: Organ, seat: Presence[Seat]) -> RosterRow:
    it = seat.element
    return RosterRow(
        _organ_phrase(organ),
        called(snapshot.facts, it.party),
        tuple(Phrase(role.value, role.labels) if role else _MORE for role in it.roles)
        if it.roles is not None
        else (NOT_KNOWN,),
        it.count if it.count is not None else _ONE_OR_MORE,
        it.person,
        it.office,
        it.votes,
        called(snapshot.facts, it.appointed_by) if it.appointed_by is not None else None,
        tuple(_post(post) for post in it.other_posts) if it.other_posts is not None else (NOT_KNOWN,),
        it.period,
        seat.present,
    )


def _organ_phrase(organ: Organ) -> Phrase:
    return Phrase(organ.id, organ_name(organ))


def _post(post: OtherPost | None) -> Phrase:
    if post is None:
        return _MORE
    text = f"{post.organisation} ({post.post})" if post.post is not None else post.organisation
    return Phrase(post.organisation, same(text))


def _seat_gaps(snapshot: Snapshot, seat: Presence[Seat]) -> Iterator[Gap]:
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
    if it.appointed_by is None:
        yield snapshot.gap((*path, "appointed_by"), _APPOINTS)
    if it.person is not None and (it.other_posts is None or None in it.other_posts):
        yield snapshot.gap((*path, "other_posts"), _POSTS)


def shares(snapshot: Snapshot) -> Shares:
    """Return how seats, votes and chairs are shared, per organ."""
    rows: list[ShareRow] = []
    gaps: list[Gap] = []
    for organ in snapshot.organs.all:
        seats = snapshot.seats(organ)
        if organ.element.seats is not None:
            rows += _share_rows(snapshot, organ.element, seats)
        gaps += _share_gaps(snapshot, organ, seats)
    return Shares(tuple(rows), unique(gaps))


def _share_gaps(snapshot: Snapshot, organ: Presence[Organ], seats: Elements[Seat]) -> Iterator[Gap]:
    yield from organ.present.gaps
    yield from seats.may_be_more.gaps
    for seat in seats.all:
        yield from (gap for gap in _seat_gaps(snapshot, seat) if gap.label in (_PARTY, _ROLES, _HOW_MANY))
        if organ.element.votes_of(seat.element) is None:
            yield snapshot.gap((*seat.path, "votes"), _VOTES)


_Holding = tuple[Holder | Mark | None, Count]


def _share_rows(snapshot: Snapshot, organ: Organ, seats: Elements[Seat]) -> Iterator[ShareRow]:
    numbers = [(seat.element, _number(snapshot, organ, seat)) for seat in seats.all]
    kinds: dict[str, list[_Holding]] = {"seats": [], "votes": [], "chairs": []}
    for seat, number in numbers:
        votes = organ.votes_of(seat)
        kinds["seats"].append((seat.party, number))
        kinds["votes"].append((seat.party, _ANY if votes is None else number * votes))
        kinds["chairs"].append((seat.party, _chairs(seat, number)))
    if not seats.may_be_more.is_no:
        for holdings in kinds.values():
            holdings.append((None, _ANY))
    parties = list(dict.fromkeys(seat.party for seat, _ in numbers if seat.party is not None))
    for party in parties:
        cells = {kind: _of(party, holdings) for kind, holdings in kinds.items()}
        yield ShareRow(
            _organ_phrase(organ),
            called(snapshot.facts, party),
            cells["seats"],
            _share(party, kinds["seats"]),
            cells["votes"],
            _share(party, kinds["votes"]),
            cells["chairs"],
            _share(party, kinds["chairs"]),
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


def _of(party: Holder | Mark, holdings: list[_Holding]) -> Count:
    """Return how many certainly are the party's, up to those that may be."""
    own = sum((number for holder, number in holdings if holder == party), _NO_SEAT)
    open_to_all = sum((number for holder, number in holdings if holder is None), _NO_SEAT)
    at_most = None if own.at_most is None or open_to_all.at_most is None else own.at_most + open_to_all.at_most
    return Count(own.at_least, at_most)


def _share(party: Holder | Mark, holdings: list[_Holding]) -> Interval:
    """Return the share of a party: the least is where all that is open goes to others, the most where it is its own."""
    own = sum((number for holder, number in holdings if holder == party), _NO_SEAT)
    open_to_all = sum((number for holder, number in holdings if holder is None), _NO_SEAT)
    others = sum((number for holder, number in holdings if holder is not None and holder != party), _NO_SEAT)
    rest = others + open_to_all
    low = Fraction(0) if rest.at_most is None else _part(own.at_least, rest.at_most)
    most = _of(party, holdings).at_most
    if most is None:
        return Interval(low, Fraction(1))
    return Interval(low, _part(most, others.at_least))


def _part(own: int, others: int) -> Fraction:
    return Fraction(own, own + others) if own else Fraction(0)


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
_VOTES = Text("hoeveel stemmen een zetel heeft", "how many votes a seat has")
