"""Questions: answers worked out by hand, and what is true of every answer."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Amount,
    Association,
    CareProvider,
    CitizensInitiative,
    Collaboration,
    Collective,
    Company,
    Cooperative,
    Count,
    DecisionRight,
    DecisionRule,
    DocumentLink,
    Event,
    EventKind,
    Evidence,
    Gap,
    HelixClaim,
    Holder,
    InvalidError,
    JointlyResponsible,
    KnowledgeInstitution,
    Municipality,
    Network,
    Office,
    Organ,
    OrganKind,
    OtherPost,
    Participation,
    Party,
    Period,
    Place,
    Province,
    Responsible,
    RightKind,
    Role,
    Scale,
    Seat,
    SeatRole,
    Sector,
    Share,
    Subject,
    Task,
    Text,
    Truth,
    VotesPerMember,
    WhyUnknown,
    find,
    forms,
)
from samenwerking.language import Language
from samenwerking.model.places import path_of
from samenwerking.questions.answers import Answer, Interval, Phrase, plain, show
from samenwerking.questions.decides import SayRow
from samenwerking.questions.matrix import Matrix, PowerRow
from samenwerking.questions.naming import NOT_KNOWN, called
from samenwerking.questions.tables import grid
from samenwerking.schema.shapes import kinds_of
from samenwerking.structures import View
from samenwerking.testing import collaborations
from samenwerking.values.truth import NO, unknown

VEEN = Municipality("veen", "Veendorp")
OAK = Municipality("oak", "Eikdorp")
ELM = Province("elm", "Elmland")
NORTH = CareProvider("north", "Zorg Noord", scale=Scale.REGIONAL)
HOME = CareProvider("home", "Thuis Dichtbij", sector=Sector.CIVIL_SOCIETY, scale=Scale.LOCAL)

QUESTIONS: dict[str, Callable[[Any], Answer[Any]]] = {
    "matrix": lambda asked: asked.matrix(),
    "councils": lambda asked: asked.councils(),
    "wheel": lambda asked: asked.wheel(),
    "wheel of a year": lambda asked: asked.wheel(2018),
    "conditions": lambda asked: asked.conditions(),
    "endings": lambda asked: asked.endings(),
    "aftermath": lambda asked: asked.aftermath(),
    "roster": lambda asked: asked.roster(),
    "shares": lambda asked: asked.shares(),
    "members": lambda asked: asked.members(),
    "members with a role": lambda asked: asked.members(Role.PARTICIPANT),
    "members by kind": lambda asked: asked.members_by_kind(),
    "members with a role by kind": lambda asked: asked.members_by_kind(Role.MEMBER),
    "sector coverage": lambda asked: asked.sector_coverage(),
    "timeline": lambda asked: asked.timeline(),
    "unknowns": lambda asked: asked.unknowns(),
}

days = st.dates(dt.date(1984, 1, 1), dt.date(2041, 1, 1))


def all_answers(asked: Any, whole: Collaboration) -> Iterator[Answer[Any]]:
    """Ask everything."""
    yield from (ask(asked) for ask in QUESTIONS.values())
    yield from (asked.who_decides(task) for task in whole.tasks)


def cell(answer: Matrix, task: str, holder: str, language: Language = "en") -> str:
    """Return what the matrix tells of a holder in a task."""
    row = [one.task.word for one in answer.items].index(task) + 1
    column = [one.word for one in answer.holders].index(holder) + 1
    return answer.table(language)[row][column]


def words(cell: tuple[Phrase, ...]) -> list[str]:
    return [phrase.word for phrase in cell]


# What is true of every answer


def check_table(answer: Answer[Any]) -> None:
    for language in ("nl", "en"):
        text = answer.text(language)
        assert text.startswith(answer.heading.get(language))
        assert answer.note is None or answer.note.get(language) in text
        assert max(len(line) for line in text.split("\n")) <= 100
    assert str(answer) in (answer.text("nl"), answer.text("en"))


def check_rows(answer: Answer[Any]) -> None:
    rows = answer.rows()

    assert len(rows) == len(answer) == len(answer.items)
    assert rows == json.loads(json.dumps(rows))
    assert len({tuple(row) for row in rows}) <= 1


def check_gaps(answer: Answer[Any], whole: Collaboration) -> None:
    assert len(answer.gaps) == len(set(answer.gaps))
    for gap in answer.gaps:
        path_of(type(whole), whole, Place.parse(gap.place))
        assert gap.label.nl
        assert gap.label.en


@given(collaborations(), st.none() | days)
def test_answers_are_tables_and_plain_data_and_name_what_is_missing(whole: Collaboration, day: dt.date | None) -> None:
    asked = whole if day is None else whole.on(day)
    for answer in all_answers(asked, whole):
        check_table(answer)
        check_rows(answer)
        check_gaps(answer, whole)
        assert answer.note == (None if day is None else whole.on(day).note)


def recorded(rows: Any) -> list[Any]:
    """Leave out the rows that say 'perhaps others'."""
    return [row for row in rows if getattr(row, "holder", getattr(row, "party", None)).word != "perhaps_more"]


@given(collaborations())
def test_answers_without_a_day_carry_periods(whole: Collaboration) -> None:
    boards = [organ for organ in whole.organs if organ.seats is not None]
    seats = [seat for organ in boards for seat in organ.seats or () if seat is not None]
    participants = [one for one in whole.participants or () if one is not None]
    on_boards = [row for row in recorded(whole.roster().items) if whole.organ(row.organ.word) in boards]

    assert [seat.period for seat in seats] == [row.period for row in on_boards]
    assert [one.period for one in participants] == [row.period for row in recorded(whole.members().items)]
    tasks = [row.period for row in whole.matrix().items if row.task.word != "no_task"]
    assert [task.period for task in whole.tasks] == tasks
    assert all(row.present.is_yes for row in (*on_boards, *whole.members().items, *whole.matrix().items))


def unordered(value: Any) -> Any:
    """Return a row without the order of what stands in its cells, nor that of what a truth does not know."""
    if isinstance(value, Truth):
        return repr(value.is_yes), repr(value.is_no), sorted(map(repr, value.gaps))
    if isinstance(value, tuple):
        return sorted(map(repr, map(unordered, value)))
    if isinstance(value, (SayRow, PowerRow)):
        return [unordered(getattr(value, field.name)) for field in attrs.fields(type(value))]
    return repr(value)


def bag(answer: Answer[Any]) -> list[Any]:
    rows = ([unordered(getattr(row, field.name)) for field in attrs.fields(type(row))] for row in answer.items)
    return sorted(rows, key=repr)


ORDERLESS = (
    "parties",
    "organs",
    "tasks",
    "decision_rights",
    "participants",
    "powers",
    "provisions",
    "funding",
    "reporting",
    "record",
    "themes",
    "self_descriptions",
)


@given(collaborations(), st.randoms(use_true_random=False), st.none() | days)
def test_order_of_lists_is_order_of_rows_and_no_more(whole: Collaboration, random: Any, day: dt.date | None) -> None:
    changed: dict[str, Any] = {}
    for name in ORDERLESS:
        listed = list(getattr(whole, name) or ())
        last = listed[-1:] if listed and listed[-1] is None else []
        listed = listed[: len(listed) - len(last)]
        random.shuffle(listed)
        changed[name] = None if getattr(whole, name) is None else (*listed, *last)
    shuffled = attrs.evolve(whole, **changed)

    one, other = (whole, shuffled) if day is None else (whole.on(day), shuffled.on(day))
    for ask in QUESTIONS.values():
        before, after = ask(one), ask(other)
        assert bag(before) == bag(after)
        assert set(before.gaps) == set(after.gaps)
    assert one.members().parties == other.members().parties


# Shares


def fraction_of(own: int, total: int) -> Fraction:
    return Fraction(own, total) if total else Fraction(0)


PARTIES: list[Any] = [VEEN, OAK, OUTSIDER]
CHAIR_OR_NOT: list[Any] = [(), SeatRole.CHAIR, SeatRole.SECRETARY, [SeatRole.CHAIR, None]]

known_seats = st.builds(
    lambda party, roles, count, votes, number: Seat(party, roles, count=count, votes=votes, id=f"s{number}"),
    st.sampled_from(PARTIES),
    st.sampled_from([(), SeatRole.CHAIR, [SeatRole.SECRETARY, SeatRole.CHAIR]]),
    st.integers(1, 4),
    st.integers(0, 5),
    st.integers(0, 10**9),
)


def key(party: Any) -> str:
    return str(getattr(party, "value", party))


def is_chair(seat: Seat) -> bool:
    return SeatRole.CHAIR in (seat.roles or ())


@given(st.lists(st.lists(known_seats, max_size=5, unique_by=lambda seat: seat.id), min_size=1, max_size=2))
def test_where_all_is_known_shares_are_exact_and_sum_to_one(listed: list[list[Seat]]) -> None:
    organs = [Organ(f"o{number}", seats=seats) for number, seats in enumerate(listed)]
    answer = Network("n", start="2018", organs=organs).on("2020-01-01").shares()

    for organ in organs:
        rows = [row for row in answer.items if row.organ.word == organ.id]
        seats = [seat for seat in organ.seats or () if seat is not None and seat.count is not None]
        numbers = [seat.count.at_least if seat.count else 0 for seat in seats]
        holdings = {
            "seats": [(key(seat.party), number) for seat, number in zip(seats, numbers, strict=True)],
            "votes": [
                (key(seat.party), number * (seat.votes or 0)) for seat, number in zip(seats, numbers, strict=True)
            ],
            "chairs": [(key(seat.party), number * is_chair(seat)) for seat, number in zip(seats, numbers, strict=True)],
        }
        assert list(dict.fromkeys(key(seat.party) for seat in seats)) == [row.party.word for row in rows]
        for name, held in holdings.items():
            total = sum(number for _, number in held)
            for row in rows:
                own = sum(number for party, number in held if party == row.party.word)
                assert Count.exactly(own) == getattr(row, name)
                assert fraction_of(own, total) == getattr(row, f"{name}_share").exact
            if rows:
                assert (1 if total else 0) == sum(getattr(row, f"{name}_share").low for row in rows)
    assert {gap for gap in answer.gaps if not gap.label.en.startswith("which other organs")} == set()


@st.composite
def doubtful_seats(draw: st.DrawFn, number: int, *, bounded: bool) -> Seat:
    """Seats of which some things are not known, within small ranges."""
    low = draw(st.integers(0, 2))
    unbounded = [] if bounded else [Count(low, None), None]
    return Seat(
        draw(st.sampled_from([*PARTIES, None])),
        draw(st.sampled_from([(), SeatRole.CHAIR, (None,), None, (SeatRole.CHAIR, None)])),
        count=draw(st.sampled_from([Count.exactly(max(low, 1)), Count(low, low + 1), *unbounded])),
        votes=draw(st.sampled_from([None, 0, 1, 3])),
        period=draw(st.sampled_from([Period(), Period(), Period("2020"), Period(end=UNKNOWN)])),
        id=f"s{number}",
    )


@st.composite
def doubtful_organs(draw: st.DrawFn, *, bounded: bool = False) -> Organ:
    seats = [
        draw(doubtful_seats(number, bounded=bounded)) for number in range(draw(st.integers(0, 2 if bounded else 3)))
    ]
    more = not bounded and draw(st.booleans())
    weights = draw(st.sampled_from([(), (VotesPerMember(VEEN, 2),), (VotesPerMember(OAK), VotesPerMember(VEEN, 1))]))
    period = draw(st.sampled_from([Period(), Period(), Period("2020")]))
    return Organ("board", seats=[*seats, None] if more else seats, votes_per_member=weights, period=period)


ANYBODY = [VEEN.holder, OAK.holder, OUTSIDER, "another"]


def counts_of(seat: Seat, present: Truth) -> list[int]:
    """Return some of the numbers that a seat can stand for."""
    count = seat.count or Count(1, None)
    top = count.at_least + 3 if count.at_most is None else count.at_most
    return [*range(count.at_least, top + 1), *([] if present.is_yes else [0])]


def votes_of(organ: Organ, seat: Seat) -> list[int]:
    weights = {weight.party: weight.votes for weight in organ.votes_per_member}
    votes = seat.votes if seat.votes is not None else weights.get(seat.party)  # type: ignore[arg-type]
    return [0, 1, 4] if votes is None else [votes]


def chairs_of(seat: Seat) -> list[bool]:
    if is_chair(seat):
        return [True]
    return [False] if seat.roles is not None and None not in seat.roles else [False, True]


Holding = tuple[str, int, int, int]
"""Who holds how many seats, votes and chairs."""


def ways_to_fill(view: View, organ: Organ) -> list[list[Holding]]:
    """Return, for each seat or group of seats, what it may turn out to be."""
    options: list[list[Holding]] = []
    for there in view.seats(view.organs.all[0]).all:
        seat = there.element
        options.append(
            [
                (key(party), number, number * votes, number * chair)
                for party in (ANYBODY if seat.party is None else [seat.party])
                for number in counts_of(seat, there.present)
                for votes in votes_of(organ, seat)
                for chair in chairs_of(seat)
            ]
        )
    if None in (organ.seats or ()):
        more = [(key(party), 1, votes, chair) for party in ANYBODY for votes in (0, 3) for chair in (0, 1)]
        options.append([("", 0, 0, 0), *more])
    return options


def shares_in(filled: tuple[Holding, ...], party: str, kind: int) -> tuple[int, Fraction]:
    own = sum(int(holding[kind]) for holding in filled if holding[0] == party)
    return own, fraction_of(own, sum(int(holding[kind]) for holding in filled))


KINDS = {"seats": 1, "votes": 2, "chairs": 3}


@given(st.data(), doubtful_organs())
@settings(max_examples=2 * settings.default.max_examples)
def test_an_interval_holds_every_completion(data: st.DataObject, organ: Organ) -> None:
    whole = Network("n", start="2018", parties=[VEEN, OAK], organs=[organ])
    view = whole.on("2020-07-01")
    options = ways_to_fill(view, organ) if view.organs.all else []
    filled = data.draw(st.tuples(*map(st.sampled_from, options)))

    for row in view.shares().items:
        for name, kind in KINDS.items():
            own, share = shares_in(filled, row.party.word, kind)
            interval: Interval = getattr(row, f"{name}_share")
            assert own in getattr(row, name)
            assert interval.low <= share <= interval.high


@given(doubtful_organs(bounded=True))
def test_an_interval_is_no_wider_than_its_completions(organ: Organ) -> None:
    seats = [seat for seat in organ.seats or () if seat is not None]
    view = Network("n", start="2018", parties=[VEEN, OAK], organs=[organ]).on("2020-07-01")
    votes_are_known = all(len(votes_of(organ, seat)) == 1 for seat in seats)

    found = list(itertools.product(*ways_to_fill(view, organ)))
    for row in view.shares().items:
        for name, kind in KINDS.items():
            shares = [shares_in(filled, row.party.word, kind)[1] for filled in found]
            interval: Interval = getattr(row, f"{name}_share")
            if name != "votes" or votes_are_known:
                assert min(shares) == interval.low
                assert max(shares) == interval.high


@given(
    st.lists(
        st.tuples(st.sampled_from(PARTIES), st.sampled_from(["2018", "2018-01-01", "2019", "2020-06"]), st.booleans()),
        min_size=1,
        max_size=4,
    ),
    days,
)
def test_without_a_day_shares_hold_on_every_day(listed: list[tuple[Any, str, bool]], day: dt.date) -> None:
    seats = [
        Seat(party, id=f"s{number}", votes=1, period=Period(start, "2020-09-01") if left else start)
        for number, (party, start, left) in enumerate(listed)
    ]
    whole = Network(
        "n", start="2018-01-01", organs=[Organ("a", seats=seats), Organ("b", seats=seats, period="2019-07-01")]
    )
    undated = {(row.organ.word, row.party.word): row for row in whole.shares().items}
    view = whole.on(day)

    for row in view.shares().items:
        always = undated[row.organ.word, row.party.word]
        for name in KINDS:
            on_the_day, ever = getattr(row, f"{name}_share"), getattr(always, f"{name}_share")
            assert ever.low <= on_the_day.low <= on_the_day.high <= ever.high
            assert getattr(always, name).at_least <= getattr(row, name).at_least


def test_a_seat_that_changed_hands_gives_no_share_that_never_was() -> None:
    seats = [Seat(VEEN, period=Period("2018", "2020-01-01"), votes=1), Seat(OAK, period="2020-01-01", votes=1)]
    whole = Network("n", start="2018-01-01", organs=[Organ("board", seats=seats)])

    assert [Interval(Fraction(0), Fraction(1))] * 2 == [row.seats_share for row in whole.shares().items]
    assert [row.seats_share.exact for row in whole.on("2019-01-01").shares().items] == [1]


# Who takes part


@st.composite
def doubtful_parties(draw: st.DrawFn, number: int) -> Party:
    kind: Any = draw(st.sampled_from([Municipality, CareProvider, Company, Party]))
    count = draw(st.sampled_from([None, None, Collective(2), Collective(Count(0, 2)), Collective(Count(1, 3))]))
    sector = draw(st.sampled_from([None, Sector.BUSINESS])) if kind in (CareProvider, Party) else None
    return kind(f"p{number}", collective=count, sector=sector, scale=draw(st.sampled_from([None, Scale.LOCAL])))


@st.composite
def doubtful_participants(draw: st.DrawFn) -> list[Participation | None]:
    parties = [draw(doubtful_parties(number)) for number in range(draw(st.integers(0, 3)))]
    found: list[Participation | None] = []
    for party in parties:
        for organ in draw(st.sampled_from([[""], ["unknown"], ["", "unknown"]])):
            roles = draw(st.sampled_from([Role.MEMBER, Role.ADVISER, (Role.ADVISER, None), None, ()]))
            period = draw(st.sampled_from([Period(), Period("2020"), Period(end="2019-01-01")]))
            found.append(Participation(party.unknown_organ if organ else party, roles, period=period))
    return [*found, None] if draw(st.booleans()) else found


def chosen(one: Participation, present: Truth, role: Role | None) -> set[bool]:
    """Return whether somebody is counted: what is possible."""
    has = {True} if role is None or (one.roles is not None and role in one.roles) else {True, False}
    if one.roles is not None and None not in one.roles and role is not None:
        has = {role in one.roles}
    there = {True, False} if present.is_unknown else {True}
    return {a and b for a in has for b in there}


@given(doubtful_participants(), st.sampled_from([None, Role.MEMBER]))
def test_parties_are_counted_once_and_within_bounds(
    participants: list[Participation | None], role: Role | None
) -> None:
    whole = Network("n", start="2018", participants=participants)
    view = whole.on("2020-07-01")
    answer, by_kind = view.members(role), view.members_by_kind(role)
    counted: dict[str, list[set[bool]]] = {}
    for there in view.participants.all:
        counted.setdefault(there.element.holder.party, []).append(chosen(there.element, there.present, role))

    low, high = 0, 0
    for name, options in counted.items():
        collective = whole.party(name).collective
        number = collective.count if collective and collective.count else Count.exactly(1)
        low += number.at_least if any(option == {True} for option in options) else 0
        high += (number.at_most or 0) if any(True in option for option in options) else 0
    more = None in participants

    assert Count(low, None if more else high) == answer.parties
    if by_kind.items:
        assert answer.parties == sum((row.count for row in by_kind.items), Count.exactly(0))
    listed = [there.element for there in view.participants.all if True in chosen(there.element, there.present, role)]
    assert [str(one.holder) for one in listed] == [row.holder.word for row in recorded(answer.items)]
    assert bool(listed and more) == (len(recorded(answer.items)) < len(answer.items))
    if low == high and not more:
        assert all(row.count.is_exact for row in by_kind.items)


@given(doubtful_participants())
def test_a_sector_is_covered_exactly_if_all_completions_agree(participants: list[Participation | None]) -> None:
    whole = Network("n", start="2018", participants=participants)
    view = whole.on("2020-07-01")
    options: dict[str, list[Sector | None]] = {}
    for there in view.participants.all:
        party = whole.party(there.element.holder.party)
        may_be_none = (
            party.collective is not None and party.collective.count is not None and not party.collective.count.at_least
        )
        sectors: list[Sector | None] = sorted(party.sectors, key=lambda sector: sector.value)
        if party.id not in options or None in options[party.id]:
            options[party.id] = sectors + ([None] if may_be_none or there.present.is_unknown else [])

    for row in view.sector_coverage().items:
        outcomes = {row.sector in taken for taken in itertools.product(*options.values())}
        if None in participants:
            outcomes.add(True)
        assert (None if len(outcomes) == 2 else outcomes.pop()) == (
            None if row.covered.is_unknown else row.covered.is_yes
        )
        sure = {name for name, taken in options.items() if set(taken) == {row.sector}}
        assert sure == {name.word for name in row.parties}
        assert {name for name, taken in options.items() if row.sector in taken} - sure == {
            name.word for name in row.perhaps
        }


# Answers worked out by hand

CARE = Cooperative(
    "samen-veen",
    "Samen Veen",
    start="2024-01-01",
    legal_form=forms.CooperativeAssociation(liability=forms.Liability.EXCLUDED),
    participants=[
        Participation(VEEN, [Role.MEMBER, Role.COMMISSIONER]),
        Participation(NORTH, Role.MEMBER),
        Participation(HOME, [Role.MEMBER, None], period="2025-07"),
    ],
    organs=[
        Organ(
            "board",
            OrganKind.BOARD,
            [
                Seat(VEEN, count=2, votes=3, office=Office.ALDERMAN),
                Seat(
                    NORTH,
                    SeatRole.CHAIR,
                    votes=1,
                    person="A. Bakker",
                    other_posts=[OtherPost("Bank", "lid"), OtherPost("Fonds"), None],
                    appointed_by=NORTH.board,
                ),
                Seat(None, None, votes=1),
                Seat(OUTSIDER, votes=1, person="C. de Wit", other_posts=[]),
            ],
            decision_rule=NONE,
        ),
        Organ("council", name="Raad", decision_rule=DecisionRule()),
    ],
    tasks=[
        Task(
            "home-care",
            "Thuiszorg",
            what=VEEN.council,
            how=[NORTH, Responsible(HOME, period="2025-07")],
            how_each=True,
            joint=[
                JointlyResponsible(VEEN, risk_share="33.5%", information_right=True),
                JointlyResponsible(NORTH, risk_share=NONE, information_right=False),
                HOME,
            ],
            advises=[HOME.unknown_organ, None],
            supports=[],
        ),
        Task("admission", what=None, how=Organ("board").holder, period=Period("2024-01-01", "2025-01-01")),
    ],
    decision_rights=[
        DecisionRight(ITSELF, RightKind.DECIDES, subject="contracten", task="home-care", frame="beleidsplan"),
        DecisionRight(VEEN.executive, RightKind.VETOES, task="home-care", frame=NONE),
        DecisionRight(NORTH, task="home-care", period="2025-02"),
        DecisionRight(NORTH, RightKind.ADVISES, task="admission"),
    ],
    record=[
        Event(EventKind.ENDED, "2026-12-31", reason="te duur", successor=VEEN),
        Event(EventKind.DEFICIT, "2025-05", year=2024, amount=Amount(Decimal("1250.50"), about=True)),
        Event(
            EventKind.CONSENT, "2023-11-01", by=VEEN.council, regarding=Subject.AMENDMENT, number=2, of=HOME, to=NORTH
        ),
        Event(EventKind.EVALUATION, done=False),
        Event(EventKind.TAKEOVER, done=None, content="door een ander"),
        Event(EventKind.REGISTERED, amount=1000),
    ],
    evidence=[
        Evidence("organs/board/seats/unknown/party", why_unknown=WhyUnknown.WITHHELD),
        Evidence("legal_form/statutory_name", why_unknown=WhyUnknown.NOT_FOUND),
        Evidence("name"),
        Evidence("purpose", why_unknown=WhyUnknown.NOT_STATED),
    ],
)


def test_who_decides_on_a_task() -> None:
    answer = CARE.on("2025-08-01").who_decides("home-care")

    assert [(row.right.word, row.holder.word, row.conditions.en) for row in answer.items] == [
        ("what", "veen/council", ""),
        ("how", "north", "each for its own part"),
        ("how", "home", "each for its own part"),
        ("joint", "veen", "carries 33.5% of a deficit; with a right to information"),
        ("joint", "north", "carries no deficit; without a right to information"),
        ("joint", "home", ""),
        ("advises", "home/unknown", ""),
        ("advises", "perhaps_more", ""),
        ("decides", "itself", "contracten; within: beleidsplan"),
        ("vetoes", "veen/executive", "without a frame"),
        ("unknown", "north", ""),
    ]
    assert "draagt 33,5% van een tekort" in answer.items[3].conditions.nl
    assert answer.holders("how") == ("north", "home")
    assert answer.holders("supports") == ()
    assert answer == CARE.on("2025-08-01").who_decides(CARE.task("home-care"))
    assert {
        ("tasks/home-care/joint/home/risk_share", "which part of a deficit Thuis Dichtbij carries"),
        ("tasks/home-care/joint/home/information_right", "whether Thuis Dichtbij has a right to information"),
        ("tasks/home-care/advises", "whether there are others, for 'advises'"),
        ("tasks/home-care/advises/home:unknown/holder", "which organ of Thuis Dichtbij, for 'advises'"),
        ("tasks/home-care/informed", "who, for 'informed'"),
        ("decision_rights/north:home-care/kind", "which say somebody has"),
    } == {(gap.place, gap.label.en) for gap in answer.gaps}


def test_what_is_not_there_on_the_day_has_no_say() -> None:
    early = CARE.on("2024-07-01").who_decides("home-care")

    assert early.holders("how") == ("north",)
    assert early.items[1].conditions.en == ""  # alone, so neither each for itself nor together
    assert "north" not in early.holders("unknown")
    assert CARE.on("2025-01-01").who_decides("admission").items == ()


def test_what_is_perhaps_there_on_the_day_is_said_so() -> None:
    july = CARE.on("2025-07-10")
    answer = july.who_decides("home-care")

    assert [gap.place for gap in answer.items[2].present.gaps] == ["tasks/home-care/how/home/period/start"]
    assert answer.items[2].present.is_unknown
    assert cell(july.matrix(), "home-care", "home", "nl") == "hoe (elk voor het eigen deel) (misschien); gezamenlijk"
    assert answer.rows()[2]["present"] == "unknown"
    rights = CARE.on("2025-02-10").who_decides("home-care")
    assert "decision_rights/north:home-care/period/start" in {gap.place for gap in rights.gaps}


def test_together_or_each() -> None:
    def said(each: bool | None) -> tuple[str, set[str]]:
        task = Task("a", what=[VEEN, OAK], what_each=each)
        answer = Network("n", start="2018", tasks=[task]).who_decides("a")
        return answer.items[0].conditions.nl, {gap.place for gap in answer.gaps}

    assert said(True)[0] == "elk voor het eigen deel"
    assert said(False)[0] == "samen"
    assert said(None)[0] == ""
    assert "tasks/a/what_each" in said(None)[1]
    assert "tasks/a/what_each" not in said(False)[1]


def test_who_answers_is_not_known_or_nobody() -> None:
    answer = Network("n", tasks=[Task("a", what=[], how=None)]).who_decides("a")

    assert [(row.right.word, row.holder.word) for row in answer.items] == [("how", "unknown")]


@pytest.mark.parametrize("task", ["home-car", None, 3, Task("care")])
def test_a_task_that_is_not_there(task: Any) -> None:
    for asked in (CARE, CARE.on("2025-01-01")):
        with pytest.raises(InvalidError) as caught:
            asked.who_decides(task)
        assert "een taak van dit samenwerkingsverband" in caught.value.text("nl")
        assert "home-care" in caught.value.text("en")


def test_the_matrix() -> None:
    answer = CARE.on("2025-08-01").matrix()
    row = answer.items[0]

    assert [row.task.word for row in answer.items] == ["home-care"]
    assert (row.holders("what"), row.holders("how")) == (("veen/council",), ("north", "home"))
    assert (row.holders("joint"), row.holders("supports"), row.holders("advises"), row.holders("informed")) == (
        ("veen", "north", "home"),
        (),
        ("home/unknown",),
        (),
    )
    assert [(say.word, say.text.en) for say in row.open] == [
        ("advises", "advises: perhaps others"),
        ("informed", "informed"),
    ]
    assert [CARE.matrix().items[1].holders(name) for name in ("what", "how")] == [(), ("itself/board",)]
    assert [holder.word for holder in answer.holders] == [
        "veen",
        "veen/council",
        "veen/executive",
        "north",
        "home",
        "home/unknown",
        "itself",
    ]
    assert cell(answer, "home-care", "veen") == "jointly (carries 33.5% of a deficit; with a right to information)"
    assert cell(answer, "home-care", "itself") == "decides (contracten; within: beleidsplan)"
    assert cell(answer, "home-care", "home", "nl") == "hoe (elk voor het eigen deel); gezamenlijk"
    assert "For no task is it known who these are: informed." in answer.text("en")
    assert cell(CARE.matrix(), "admission", "veen") == "?"


def test_the_roster() -> None:
    answer = CARE.on("2025-08-01").roster()
    rows = answer.rows()[:4]

    assert [row["party"] for row in rows] == ["veen", "north", "unknown", "outsider"]
    assert [row["roles"] for row in rows] == [[], ["chair"], ["unknown"], []]
    assert [row["count"] for row in rows] == [2, 1, 1, 1]
    assert [row["person"] for row in rows] == [None, "A. Bakker", None, "C. de Wit"]
    assert [row["office"] for row in rows] == ["alderman", None, None, None]
    assert [row["other_posts"] for row in rows] == [["unknown"], ["Bank", "Fonds", "perhaps_more"], ["unknown"], []]
    assert [row["appointed_by"] for row in rows] == [None, "north/board", None, None]
    assert show(answer.items[1].other_posts, "nl") == "Bank (lid), Fonds, misschien meer"
    places = {gap.place: gap.label.en for gap in answer.gaps}
    assert "how 'Raad' decides" not in places.values()
    assert places["organs/board/seats/north:chair/other_posts"] == "which other posts there are"
    assert places["organs/council/seats"] == "whether there are other seats"
    assert "organs/board/decision_rule" not in places
    assert "organs/board/seats/outsider/other_posts" not in places
    assert "how 'Raad' decides" in {
        gap.label.en for gap in Network("n", organs=[Organ("a", name="Raad")]).roster().gaps
    }


def test_posts_are_shown_only_where_some_are_known() -> None:
    whole = Network("n", start="2018", organs=[Organ("board", seats=[Seat(VEEN, person="A")])])

    assert "nevenfuncties" not in whole.roster().text("nl").split("Niet bekend:")[0]
    assert "nevenfuncties" in CARE.roster().text("nl")


def test_the_shares() -> None:
    answer = CARE.on("2025-08-01").shares()
    rows = {row.party.word: row for row in answer.items}

    assert list(rows) == ["veen", "north", "outsider"]
    assert Count(2, 3) == rows["veen"].seats
    assert Interval(Fraction(2, 5), Fraction(3, 5)) == rows["veen"].seats_share
    assert Interval(Fraction(1, 5), Fraction(2, 5)) == rows["outsider"].seats_share
    assert Interval(Fraction(6, 9), Fraction(7, 9)) == rows["veen"].votes_share
    assert Interval(Fraction(1, 2), Fraction(1)) == rows["north"].chairs_share
    assert Interval(Fraction(0), Fraction(1, 2)) == rows["veen"].chairs_share
    assert rows["veen"].seats_share.text("nl") == "40% - 60%"
    assert rows["veen"].votes_share.text("nl") == "66,7% - 77,8%"
    assert answer.rows()[0]["seats_share"] == {"at_least": "2/5", "at_most": "3/5"}
    assert {
        "organs",
        "organs/board/seats/unknown/party",
        "organs/board/seats/unknown/roles",
        "organs/council/seats",
    } >= {gap.place for gap in answer.gaps}


def test_votes_by_party_and_not_known() -> None:
    seats = [Seat(VEEN), Seat(OAK), Seat(ELM)]
    organ = Organ(
        "board", seats=seats, votes_per_member=[VotesPerMember(VEEN, 2), VotesPerMember(OAK, 1), VotesPerMember(ELM)]
    )
    answer = Network("n", start="2018", organs=[organ]).on("2020-01-01").shares()

    assert [Count.exactly(2), Count.exactly(1), Count(0, None)] == [row.votes for row in answer.items]
    assert [row.votes_share.text("nl") for row in answer.items] != ["onbekend", "onbekend"]
    assert [
        Interval(Fraction(0), Fraction(2, 3)),
        Interval(Fraction(0), Fraction(1, 3)),
        Interval(Fraction(0), Fraction(1)),
    ] == [row.votes_share for row in answer.items]
    assert answer.items[2].votes_share.text("nl") == "onbekend"
    assert [gap.place for gap in answer.gaps] == ["organs/board/seats/elm/votes"]


def test_who_takes_part() -> None:
    answer = CARE.on("2025-08-01").members()

    assert [(row.holder.word, row.kind.word, words(row.roles)) for row in answer.items] == [
        ("veen", "municipality", ["member", "commissioner"]),
        ("north", "care_provider", ["member"]),
        ("home", "care_provider", ["member", "perhaps_more"]),
    ]
    assert Count.exactly(3) == answer.parties
    assert [gap.place for gap in answer.gaps] == ["participants/home/roles"]
    assert [row.holder.word for row in CARE.members(Role.COMMISSIONER).items] == ["veen", "home"]
    assert Count(1, 2) == CARE.members(Role.COMMISSIONER).parties
    assert Count(2, 3) == CARE.on("2025-07-10").members().parties
    assert Count.exactly(2) == CARE.on("2025-06-30").members().parties
    assert CARE.members().rows()[2]["period"] == {"start": "2025-07"}


def test_organs_of_one_party_are_one_party() -> None:
    doubtful = Participation(VEEN.council, period=UNKNOWN)
    for participants in ([doubtful, VEEN.executive, ITSELF], [VEEN.executive, doubtful, ITSELF]):
        view = Network("n", start="2018", participants=participants).on("2020-01-01")
        assert view.members().parties == Count.exactly(1)
        assert [(row.kind.word, row.scale, row.count) for row in view.members_by_kind().items] == [
            ("municipality", None, Count.exactly(1))
        ]
        assert view.members().rows()[2]["kind"] == "unknown"


def test_how_many_of_which_kind() -> None:
    several = CareProvider("several", collective=Collective())
    whole = Network("n", start="2018", participants=[VEEN, OAK, NORTH, HOME, several, Party("x"), None])
    answer = whole.on("2020-01-01").members_by_kind()

    assert [tuple(row.values()) for row in answer.rows()] == [
        ("municipality", None, 2),
        ("care_provider", "regional", 1),
        ("care_provider", "local", 1),
        ("care_provider", None, {"at_least": 1}),
        ("unknown", None, 1),
        ("perhaps_more", None, {"at_least": 0}),
    ]
    assert {
        ("participants", "whether others take part"),
        ("parties/several/scale", "whether a participant is local or regional"),
        ("parties/several/collective/count", "how many parties these are, and which"),
        ("parties/x", "what kind of party it is"),
        ("parties/x/scale", "whether a participant is local or regional"),
    } == {(gap.place, gap.label.en) for gap in answer.gaps}
    assert Network("n").members_by_kind().items == ()


def test_the_triangle() -> None:
    university = KnowledgeInstitution("uni")
    club = Association("club", period="2001")
    whole = Network("n", start="2018", participants=[VEEN, NORTH, university, Participation(club, period="2030")])
    answer = whole.on("2020-01-01").sector_coverage()

    assert [tuple(row.values()) for row in answer.rows()] == [
        ("government", "unknown", "yes", ["veen"], []),
        ("knowledge", "unknown", "yes", ["uni"], []),
        ("business", "unknown", "unknown", [], ["north"]),
        ("civil_society", "unknown", "unknown", [], ["north"]),
    ]
    assert [(gap.place, gap.label.en) for gap in answer.gaps] == [
        ("parties/north/sector", "of which sector a party is"),
        ("helix_claim", "which helix it says it is"),
    ]
    assert answer.claim_met.is_unknown
    triple = attrs.evolve(whole, helix_claim=HelixClaim.TRIPLE).on("2020-01-01").sector_coverage()
    assert [row["claimed"] for row in triple.rows()] == ["yes", "yes", "yes", "no"]
    assert [gap.place for gap in triple.claim_met.gaps] == ["parties/north/sector"]
    assert "Whether that is so is not known." in triple.text("en")
    two = Network("n", participants=[VEEN, university], helix_claim=HelixClaim.TRIPLE).sector_coverage()
    assert two.claim_met.is_no
    assert "Dat klopt niet." in two.text("nl")
    three = Network("n", participants=[VEEN, university, Company("shop")], helix_claim=HelixClaim.TRIPLE)
    assert three.sector_coverage().claim_met.is_yes
    assert "That is so." in three.sector_coverage().text("en")
    none = Network("n", participants=[VEEN], helix_claim=NONE).sector_coverage()
    assert none.claim_met.is_yes
    assert "It does not say that it is a helix." in none.text("en")
    residents = CitizensInitiative("flat", collective=Collective(Count(0, 5)))
    doubtful = Network("n", participants=[residents, Organ("board").holder], organs=[Organ("board")]).sector_coverage()
    assert [row["covered"] for row in doubtful.rows()] == ["no", "no", "no", "unknown"]
    assert [gap.place for gap in doubtful.gaps] == ["parties/flat/collective/count", "helix_claim"]


def test_what_happened_when() -> None:
    answer = CARE.timeline()

    assert [(str(row.date), row.event.text.en, row.content.en) for row in answer.items] == [
        ("2023-11-01", "consent (amendment) 2 of Thuis Dichtbij", "to Zorg Noord"),
        ("2024-01-01", "start", ""),
        ("2025-05", "deficit", ""),
        ("2026-12-31", "ended", "te duur; successor: Veendorp"),
        ("None", "did not happen: evaluation", ""),
        ("None", "perhaps: takeover", "door een ander"),
        ("None", "registered", ""),
    ]
    assert [(gap.place, bool(gap.label.nl)) for gap in answer.gaps] == [("record/registered/date", True)]
    assert answer.rows()[2]["amount"] == {"about": "1250.50"}
    assert answer.rows()[6]["amount"] == 1000
    assert [row["by"] for row in answer.rows()[:2]] == ["veen/council", None]
    assert "ongeveer € 1.250,50" in " ".join(answer.text("nl").split())


def test_no_later_event_on_a_day() -> None:
    answer = CARE.on("2025-05-10").timeline()

    assert [row.event.word for row in answer.items] == [
        "consent",
        "start",
        "deficit",
        "evaluation",
        "takeover",
        "registered",
    ]
    assert [row["present"] for row in answer.rows()] == ["yes", "yes", "unknown", "yes", "yes", "unknown"]
    assert {"record/deficit:2024/date", "record/registered/date"} == {gap.place for gap in answer.gaps}


def test_the_start_among_the_events() -> None:
    year = Network("n", start="2018")
    assert [row["present"] for row in year.on("2018-06-01").timeline().rows()] == ["unknown"]
    assert [gap.place for gap in year.on("2018-06-01").timeline().gaps] == ["start"]
    assert year.on("2017-06-01").timeline().items == ()
    assert Network("n", draft=True, start="2018").on("2020-01-01").timeline().items == ()
    assert [row.event.word for row in Network("n", draft=True, start="2018").timeline().items] == ["start"]
    assert [gap.place for gap in Network("n").timeline().gaps] == ["start"]


def test_who_or_what_goes_on() -> None:
    def said(successor: Any) -> str:
        return Network("n", record=[Event(EventKind.ENDED, successor=successor)]).timeline().items[0].content.nl

    assert said(VEEN) == "opvolger: Veendorp"
    assert said(DocumentLink("next")) == "opvolger: next"
    assert said(NONE) == "geen opvolger"
    assert said(None) == ""


def test_events_in_order_whatever_is_known_of_their_day() -> None:
    dates = ["2018", "2017-05", "..2017-05-20", "2017-05-03..", None]
    whole = Network("n", record=[Event(EventKind.MEETING, date, id=f"m{number}") for number, date in enumerate(dates)])

    assert [str(row.date) for row in whole.timeline().items] == [
        "2017-05",
        "2017-05-03..",
        "..2017-05-20",
        "2018",
        "None",
    ]


def test_what_is_not_known_and_why() -> None:
    answer = CARE.on("2025-08-01").unknowns()
    rows = {(row.fact.en, row.why): row for row in answer.items}

    party = rows["which party a member comes from", WhyUnknown.WITHHELD]
    assert party.places == ("organs/board/seats/unknown/party",)
    assert {"Who sits on which board", "Shares of seats, votes and chairs"} == {text.en for text in party.question}
    named = [row for row in answer.items if row.places == ("legal_form/statutory_name",)]
    assert [row.why for row in named] == [WhyUnknown.NOT_FOUND]
    assert named[0].question == ()
    assert [row.why for row in answer.items if row.places == ("purpose",)] == [WhyUnknown.NOT_STATED]
    assert not any("name" in row.places for row in answer.items)
    asked = {gap for ask in QUESTIONS.values() for gap in ask(CARE.on("2025-08-01")).gaps}
    assert set(answer.gaps) <= asked
    for gap in answer.gaps:
        assert any(gap.place in row.places and gap.label == row.fact for row in answer.items)


def test_where_nothing_is_recorded_the_answer_says_so() -> None:
    for ask in (QUESTIONS["matrix"], QUESTIONS["roster"], QUESTIONS["shares"], QUESTIONS["members"]):
        assert ask(Network("n")).text("nl").endswith("Hierover is niets vastgelegd.")
    ended = Network("n", start="2018", participants=[VEEN], record=[Event(EventKind.ENDED, "2019-12-31")])
    assert ended.on("2020-01-01").sector_coverage().gaps == ()
    no_row = attrs.evolve(ended.sector_coverage(), items=(), gaps=())
    assert no_row.text("en") == "Which sectors take part\n\nNothing is recorded of this."
    assert ended.on("2020-01-01").members().text("en") == "Who takes part\n\nOn 2020-01-01 it had ended."
    assert "Op 2017-01-01 nog niet begonnen: zoals het gepland is." in ended.on("2017-01-01").members().text("nl")
    assert "Veendorp" in ended.on("2017-01-01").members().text("nl")


# Cells and tables


@given(
    st.integers(1, 12).flatmap(
        lambda width: st.tuples(
            st.lists(st.text(min_size=1, max_size=20), min_size=width, max_size=width),
            st.lists(st.lists(st.text(max_size=60), min_size=width, max_size=width), max_size=3),
        )
    )
)
def test_a_table_fits_and_loses_no_word(header_and_rows: tuple[list[str], list[list[str]]]) -> None:
    header, listed = header_and_rows
    rows = [header, *listed]
    table = grid(rows)

    assert max(len(line) for line in table.split("\n")) <= 100
    letters = sorted(letter for row in rows for cell in row for letter in cell if not letter.isspace())
    found = sorted(letter for line in [*table.split("\n")] for letter in line if not letter.isspace() and letter != "-")
    assert [letter for letter in letters if letter != "-"] == found


def test_the_widest_roster_fits() -> None:
    long = "Verantwoordelijkheidsverdelingsoverleg" * 3
    party = Municipality("p", long)
    seat = Seat(
        party,
        list(SeatRole),
        person=long,
        office=Office.GENERAL_BOARD_MEMBER,
        votes=10**9,
        count=Count(1, 10**18 - 1),
        appointed_by=party,
        period=Period("..2018-01-01", UNKNOWN),
        other_posts=[OtherPost(long, long)],
    )
    answer = Network("n", start="2017", organs=[Organ("board", name=long, seats=[seat])]).on("2018-01-01").roster()

    for language in ("nl", "en"):
        assert max(map(len, answer.text(language).split("\n"))) <= 100


@pytest.mark.parametrize(
    ("value", "data", "dutch"),
    [
        (None, None, ""),
        (True, True, "ja"),
        (False, False, "nee"),
        (3, 3, "3"),
        (Phrase("a", Text("b", "c")), "a", "b"),
        (Text("b", "c"), {"nl": "b", "en": "c"}, "b"),
        (unknown(), "unknown", "onbekend"),
        (NO, "no", "nee"),
        (Scale.LOCAL, "local", "lokaal"),
        (OUTSIDER, "outsider", "buitenstaander"),
        ((Scale.LOCAL, None), ["local", None], "lokaal, "),
        (Municipality, "municipality", "gemeente"),
        (Period("2018", UNKNOWN), {"start": "2018", "end": "unknown"}, Period("2018", UNKNOWN).text("nl")),
        (
            Period(UNKNOWN, "2020-01-01"),
            {"start": "unknown", "end": "2020-01-01"},
            Period(UNKNOWN, "2020-01-01").text("nl"),
        ),
        (Period(), {}, ""),
        (Count(1, 3), {"at_least": 1, "at_most": 3}, "1-3"),
        (Amount(Decimal("1.5")), "1.50", "€ 1,50"),
        (Amount(2, about=True), {"about": 2}, "ongeveer € 2"),
        (Share.parse("33.5%"), "33.5%", "33,5%"),
        (Interval(Fraction(1, 3), Fraction(1, 3)), "1/3", "33,3%"),
        (Interval(Fraction(0), Fraction(1)), {"at_least": "0", "at_most": "1"}, "onbekend"),
    ],
    ids=str,
)
def test_a_cell_as_data_and_as_text(value: Any, data: Any, dutch: str) -> None:
    assert data == plain(value)
    assert dutch == show(value, "nl")


def test_examples_of_words() -> None:
    assert Phrase("a", Text("b", "b")).__str__() == "b"
    assert Interval(Fraction(1, 3), Fraction(1, 2)).text("en") == "33.3% - 50%"
    assert str(Interval(Fraction(1), Fraction(1))) == "100%"
    assert Interval(Fraction(1, 3), Fraction(1, 2)).exact is None


def test_how_holders_are_called() -> None:
    whole = Network(
        "n",
        parties=[VEEN, Municipality("ash")],
        organs=[Organ("board", OrganKind.BOARD), Organ("x"), Organ("y", name="Raad")],
    )

    def name(holder: Any) -> str:
        return called(whole, holder).text.nl

    assert called(whole, None) == NOT_KNOWN
    assert [
        name(VEEN.holder),
        name(Municipality("ash").holder),
        name(VEEN.council),
    ] == ["Veendorp", "ash", "raad van Veendorp"]
    assert name(VEEN.unknown_organ) == "een orgaan van Veendorp (niet bekend welk)"
    assert name(ITSELF) == "het samenwerkingsverband zelf"
    assert [name(organ.holder) for organ in whole.organs] == ["bestuur", "x", "Raad"]
    assert name(OUTSIDER) == "buitenstaander"


@pytest.mark.parametrize("kind", [kind for word, kind in kinds_of(Party).items() if word], ids=lambda kind: kind.word)
def test_every_organ_of_every_kind_of_party_is_called(kind: type[Party]) -> None:
    party = kind("veen", "Veendorp")
    whole = Network("n", parties=[party])

    for organ in kind.organs_of_kind:
        holder = Holder("veen", organ.value)
        assert getattr(party, organ.value, holder) == holder
        assert called(whole, holder).text == Text(f"{organ.labels.nl} van Veendorp", f"{organ.labels.en} of Veendorp")
    assert called(whole, party.unknown_organ).word == "veen/unknown"


def test_tasks_and_organs_are_called_by_their_name() -> None:
    assert [str(Task("care", "Zorg")), str(Task("care")), str(Organ("x", name="Raad")), str(Organ("x"))] == [
        "Zorg",
        "care",
        "Raad",
        "x",
    ]


def test_gaps_are_places_of_the_document() -> None:
    for asked in (CARE, CARE.on("2025-07-10"), CARE.on("2023-01-01")):
        for answer in all_answers(asked, CARE):
            for gap in answer.gaps:
                assert isinstance(gap, Gap)
                find(CARE, gap.place)
