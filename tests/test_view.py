"""What is there on a day: day by day, against the words of the design; then examples."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NO,
    UNKNOWN,
    YES,
    Collaboration,
    Count,
    DecisionRight,
    Event,
    EventKind,
    Gap,
    InvalidError,
    Municipality,
    Network,
    Organ,
    OrganKind,
    PartialDate,
    Participation,
    Party,
    Period,
    Power,
    Provision,
    ProvisionKind,
    Seat,
    Task,
    Text,
    Truth,
    find,
    unknown,
)
from samenwerking.model.view import Elements, Presence, State
from samenwerking.testing import collaborations
from samenwerking.values.marks import INHERITED, STANDING

EPOCH = dt.date(2019, 12, 29)
DAYS = range(7)
EARLY, LATE = -9, 99  # Long before and long after the days that are tried.

VEEN = Municipality("veen", "Veendorp")
OAK = Municipality("oak", "Eikdorp")


def on(number: int) -> dt.date:
    return EPOCH + dt.timedelta(number)


def numbers(date: Any) -> list[int]:
    """Return the days that a date or mark can be, by number."""
    tried = [EARLY - 1, EARLY, *DAYS, LATE, LATE + 1]
    if not isinstance(date, PartialDate):
        return tried
    return [
        number
        for number in tried
        if (date.first is None or date.first <= on(number)) and (date.last is None or on(number) <= date.last)
    ]


def starts_of(period: Period) -> list[int]:
    return [EARLY - 1] if period.start is INHERITED else numbers(period.start)


def ends_of(period: Period) -> list[int]:
    return [LATE + 2] if period.end is STANDING else numbers(period.end)


def certainly_empty(period: Period) -> bool:
    """Say whether a period cannot hold a day, its end being at its start at the latest."""
    return all(begun >= end for begun in starts_of(period) for end in ends_of(period))


def agreed(outcomes: Iterable[bool | None]) -> bool | None:
    """Return what all outcomes say, or nothing."""
    found = set(outcomes)
    return found.pop() if len(found) == 1 else None


def value(truth: Truth) -> bool | None:
    return None if truth.is_unknown else truth.is_yes


def presence_of(elements: Elements[Any], element: Any) -> bool | None:
    """Return whether an element is there: what is certainly not is left out."""
    found = [one.present for one in elements.all if one.element == element]
    return value(found[0]) if found else False


@st.composite
def near_dates(draw: st.DrawFn, *, may_lie_open: bool = True) -> PartialDate:
    first = draw(st.integers(DAYS[0], DAYS[-1]))
    last = draw(st.just(first) | st.integers(first, DAYS[-1]))
    low, high = draw(st.sampled_from([(True, True), (True, True), (False, True), (True, not may_lie_open)]))
    return PartialDate(on(first) if low else None, on(last) if high else None)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(near_dates() | st.sampled_from([UNKNOWN, INHERITED]))
    end = draw(near_dates() | st.sampled_from([UNKNOWN, STANDING]))
    try:
        return Period(start, end)
    except InvalidError:
        assume(False)
        raise


days = st.sampled_from([on(number) for number in (EARLY, -1, *DAYS, DAYS[-1] + 1, LATE)])
starts = st.none() | near_dates(may_lie_open=False)


@st.composite
def endings(draw: st.DrawFn, start: PartialDate | None) -> list[Event]:
    date = draw(st.none() | near_dates())
    assume(not (date and start and date.is_before(start).is_yes))
    done = draw(st.sampled_from([True, True, None, False]))
    return [Event(EventKind.ENDED, None if done is False else date, done=done)]


@st.composite
def lives(draw: st.DrawFn) -> tuple[PartialDate | None, list[Event], bool]:
    """Starts, with how it ended and whether it is a draft."""
    start = draw(starts)
    return start, draw(st.just([]) | endings(start)), draw(st.sampled_from([False, False, False, True]))


# The words of the design, day by day


def last_days(record: list[Event]) -> list[int]:
    """Return what the last day can be; late: it has not ended."""
    if not record or record[0].done is False:
        return [LATE + 2]
    found = numbers(record[0].date)
    return found if record[0].done else [*found, LATE + 2]


def is_there(day: int, start: int | None, last_day: int, period: tuple[int, int]) -> bool | None:
    """
    Say whether an element is there on a day, everything being known but perhaps the start of the whole.

    Presence is judged on the later of the day and the start; an unknown start makes doubtful only what itself starts
    later than the day; after the last day nothing stands.
    """
    if day > last_day:
        return False
    if start is None and period[0] > day:
        return None
    moment = day if start is None else max(day, start)
    return period[0] <= moment < period[1]


def expected(
    day: dt.date,
    life: tuple[PartialDate | None, list[Event], bool],
    periods: tuple[Period, ...],
    *,
    sensible: bool,
) -> bool | None:
    """Return what all completions say; only sensible ones, or also such that end before they start."""
    start, record, draft = life
    today = (day - EPOCH).days
    outcomes = set()
    spans = [itertools.product(starts_of(period), ends_of(period)) for period in periods]
    own = [[span for span in found if span[0] <= span[1] or not sensible] for found in spans]
    for begun in [None] if start is None else numbers(start):
        for last_day in [LATE + 2] if draft else last_days(record):
            if begun is None or last_day >= begun or not sensible:
                for chosen in itertools.product(*own):
                    there = [is_there(today, begun, last_day, span) for span in chosen]
                    outcomes.add(False if False in there else None if None in there else True)
    return agreed(outcomes)


@given(days, lives(), periods())
def test_an_element_is_there_as_its_period_and_the_whole_say(
    day: dt.date, life: tuple[PartialDate | None, list[Event], bool], period: Period
) -> None:
    start, record, draft = life
    elements: dict[str, Any] = {
        "participants": Participation(VEEN, period=period),
        "organs": Organ("board", OrganKind.BOARD, period=period),
        "tasks": Task("care", period=period),
        "decision_rights": DecisionRight(ITSELF, period=period),
        "powers": Power(period=period),
        "provisions": Provision(ProvisionKind.EXIT, period=period),
    }
    lists: dict[str, Any] = {name: [element] for name, element in elements.items()}
    view = Network("n", start=start, draft=draft, record=record, **lists).on(day)

    found = {presence_of(getattr(view, name), element) for name, element in elements.items()}

    assert len(found) == 1
    (there,) = found
    if there is None:
        assert certainly_empty(period) or expected(day, life, (period,), sensible=False) is None
    else:
        assert there == expected(day, life, (period,), sensible=True)


@given(days, lives(), periods(), periods())
def test_a_seat_is_there_as_its_organ_is(
    day: dt.date, life: tuple[PartialDate | None, list[Event], bool], of_organ: Period, of_seat: Period
) -> None:
    start, record, draft = life
    organ = Organ("board", OrganKind.BOARD, [Seat(VEEN, period=of_seat), Seat(OAK), None], period=of_organ)
    view = Network("n", start=start, draft=draft, record=record, organs=[organ]).on(day)

    there = presence_of(view.organs, organ)
    if there is False:
        assert view.organs.all == ()
        return
    (found,) = view.organs.all
    seats = view.seats(found)
    own, inherited, _ = (presence_of(seats, seat) for seat in organ.seats or ())

    assert there == inherited
    if own is not None:
        assert own == expected(day, life, (of_organ, of_seat), sensible=True)
    assert value(seats.may_be_more) is None


@given(days, lives(), periods())
def test_a_party_exists_by_its_own_period_alone(
    day: dt.date, life: tuple[PartialDate | None, list[Event], bool], period: Period
) -> None:
    start, record, draft = life
    party = Municipality("veen", period=period)
    view = Network("n", start=start, draft=draft, record=record, parties=[party]).on(day)
    today = (day - EPOCH).days

    beginnings = [None] if period.start is INHERITED else starts_of(period)
    outcomes = {
        False if today >= end else None if begun is None else begun <= today
        for begun in beginnings
        for end in ends_of(period)
        if begun is None or begun <= end
    }
    there = presence_of(view.parties, party)
    assert there == agreed(outcomes) or (there is None and certainly_empty(period))
    if period == Period():
        assert there is None


@given(days, starts, st.none() | near_dates(), st.sampled_from([True, None, False]))
def test_a_view_sees_no_later_event(
    day: dt.date, start: PartialDate | None, date: PartialDate | None, done: bool | None
) -> None:
    assume(done is not False or date is None)
    event = Event(EventKind.DEFICIT, date, done=done)
    view = Network("n", start=start, record=[event]).on(day)

    there = presence_of(view.record, event)

    if date is None:
        assert there is (None if done else True)
    else:
        assert there == agreed({on(number) <= day for number in numbers(date)})


@given(days, lives())
def test_where_it_is_in_its_life(day: dt.date, life: tuple[PartialDate | None, list[Event], bool]) -> None:
    start, record, draft = life
    view = Network("n", start=start, draft=draft, record=record).on(day)
    today = (day - EPOCH).days
    states = {
        State.ENDED if today > last_day else State.STANDING if begun <= today else State.PLANNED
        for begun in numbers(start)
        for last_day in last_days(record)
        if last_day >= begun
    }

    if draft:
        assert view.state is State.PLANNED
    elif view.state is not State.UNKNOWN:
        assert {view.state} == states
    elif start is not None and start.day and record and record[0].date and record[0].date.day:
        assert len(states) > 1
    assert (view.note is None) == (view.state is State.STANDING)
    for language in ("nl", "en"):
        assert view.note is None or str(day) in view.note.get(language)


@given(days, lives())
def test_after_the_end_nothing_stands_and_the_record_remains(
    day: dt.date, life: tuple[PartialDate | None, list[Event], bool]
) -> None:
    start, record, draft = life
    whole = Network(
        "n",
        start=start,
        draft=draft,
        record=record,
        parties=[Municipality("veen", period="2000")],
        participants=[VEEN, None],
        organs=[Organ("board", OrganKind.BOARD)],
        tasks=[Task("care")],
    )
    view = whole.on(day)
    if view.state is not State.ENDED:
        assert not view.has_ended.is_yes
        return

    for elements in (view.participants, view.organs, view.tasks, view.powers, view.provisions, view.decision_rights):
        assert list(elements) == []
        assert elements.count() == Count.exactly(0)
    assert list(view.record) == record
    assert list(view.parties) == [Municipality("veen", period="2000")]
    assert f"Op {day} was het geëindigd." == (view.note and view.note.nl)


@given(days, lives(), periods(), periods())
def test_what_is_not_known_names_places_that_are_there(
    day: dt.date, life: tuple[PartialDate | None, list[Event], bool], one: Period, other: Period
) -> None:
    start, record, draft = life
    organ = Organ("board", None, [Seat(VEEN, period=other), None], period=one)
    whole = Network("n", start=start, draft=draft, record=record, participants=None, organs=[organ])
    view = whole.on(day)
    lists = [
        view.participants,
        view.organs,
        view.parties,
        view.record,
        *(view.seats(there) for there in view.organs.all),
    ]

    for elements in lists:
        assert not elements.may_be_more.is_yes
        assert not any(there.present.is_no for there in elements.all)
        for truth in (elements.may_be_more, *(there.present for there in elements.all)):
            assert truth.is_unknown == bool(truth.gaps)
            for gap in truth.gaps:
                find(whole, gap.place)
                assert gap.label.nl
                assert gap.label.en


@given(collaborations(), st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1)))
def test_a_view_of_anything(whole: Collaboration, day: dt.date) -> None:
    view = whole.on(day)

    assert day == view.day == whole.on(day.isoformat()).day
    for name in ("parties", "participants", "organs", "tasks", "decision_rights", "powers", "provisions", "record"):
        elements: Elements[Any] = getattr(view, name)
        listed = getattr(whole, name) or ()
        assert [there.path for there in elements.all] == sorted(there.path for there in elements.all)
        assert all(listed[there.path[-1]] is there.element for there in elements.all)
        assert set(elements.sure) | set(elements.perhaps) <= set(listed)
        assert len(elements.sure) + len(elements.perhaps) == len(elements.all)
        assert elements.count().at_least == len(elements.sure)


# Elements

truths = st.lists(st.sampled_from([YES, NO, unknown(Gap("name", Text("a", "b")))]), max_size=5)


@given(truths, st.sampled_from([NO, unknown(Gap("name", Text("c", "d")))]), st.booleans())
def test_counting_and_iterating(present: list[Truth], more: Truth, is_open: bool) -> None:
    listed = tuple(Presence(number, truth, ("tasks", number)) for number, truth in enumerate(present))
    elements = Elements(tuple(one for one in listed if not one.present.is_no), more, is_open)
    sure = [number for number, truth in enumerate(present) if truth.is_yes]
    perhaps = [number for number, truth in enumerate(present) if truth.is_unknown]

    assert (sure, perhaps) == (list(elements.sure), list(elements.perhaps))
    assert elements.count() == Count(len(sure), len(sure) + len(perhaps) if more.is_no else None)
    if not perhaps and (is_open or more.is_no):
        assert sure == list(elements)
    else:
        with pytest.raises(ValueError, match=r"\.sure, \.perhaps"):
            list(elements)


# Examples


def test_members_before_and_after_they_join_and_leave() -> None:
    whole = Network(
        "n",
        start="2018-01-01",
        participants=[VEEN, Participation(OAK, period=Period("2019-07-01", "2020-01-01"))],
        record=[Event(EventKind.ENDED, "2021-12-31")],
    )

    def parties(day: str) -> list[str]:
        return [one.holder.party for one in whole.on(day).participants]

    assert parties("2017-01-01") == ["veen"]  # as planned
    assert parties("2019-06-30") == ["veen"]
    assert ["veen", "oak"] == parties("2019-07-01") == parties("2019-12-31")
    assert ["veen"] == parties("2020-01-01") == parties("2021-12-31")
    assert parties("2022-01-01") == []


def test_who_joined_long_before_the_present_version_takes_part() -> None:
    early = Participation(VEEN, period="2001-01-01")

    assert [early] == list(Network("n", start="2018", participants=[early]).on("2005-01-01").participants)
    assert [early] == list(Network("n", participants=[early]).on("2005-01-01").participants)


def test_an_unknown_start_leaves_open_only_what_starts_later() -> None:
    later = Participation(OAK, period="2020-01-01")
    left = Participation(Municipality("elm"), period=Period("2001-01-01", "2010-01-01"))
    view = Network("n", participants=[VEEN, later, left]).on("2015-01-01")

    assert (Participation(VEEN),) == view.participants.sure
    assert (later,) == view.participants.perhaps
    assert Count(1, 2) == view.participants.count()
    assert [gap.place for gap in view.participants.count().gaps] == ["participants/oak/period/start"]
    assert State.UNKNOWN is view.state


def test_a_draft_shows_what_is_planned_and_the_events_of_the_day() -> None:
    sent = Event(EventKind.DRAFT_SENT, "2024-03-01")
    later = Participation(OAK, period="2026-01-01")
    view = Network("n", draft=True, start="2026-01-01", participants=[VEEN, later], record=[sent]).on("2024-02-01")

    assert [Participation(VEEN), later] == list(view.participants)
    assert list(view.record) == []
    assert State.PLANNED is view.state
    assert (view.note and view.note.nl) == "Op 2024-02-01 nog niet begonnen: zoals het gepland is."
    assert State.PLANNED is Network("n", draft=True, start="2020").on("2024-01-01").state


def test_before_the_start_it_cannot_have_ended() -> None:
    whole = Network("n", start="2018-01-01", participants=[VEEN], record=[Event(EventKind.ENDED)])

    assert State.PLANNED is whole.on("2017-12-31").state
    assert [Participation(VEEN)] == list(whole.on("2018-01-01").participants)
    assert (Participation(VEEN),) == whole.on("2018-01-02").participants.perhaps
    (there,) = whole.on("2018-01-02").participants.all
    assert [(gap.place, gap.label.en) for gap in there.present.gaps] == [
        ("record/ended/date", "whether and when it ended")
    ]


def test_the_last_day_counts_and_a_year_leaves_it_open() -> None:
    whole = Network("n", start="2018", participants=[VEEN], record=[Event(EventKind.ENDED, "2019")])

    assert whole.on("2019-01-01").has_ended.is_no
    assert whole.on("2019-07-01").has_ended.is_unknown
    assert whole.on("2019-12-31").has_ended.is_unknown
    assert whole.on("2020-01-01").has_ended.is_yes


def test_what_never_ended_or_perhaps_did() -> None:
    whole = Network("n", start="2018", participants=[VEEN])
    never = attrs.evolve(whole, record=[Event(EventKind.ENDED, done=False)])
    perhaps = attrs.evolve(whole, record=[Event(EventKind.ENDED, "2019", done=None)])

    assert never.on("2030-01-01").has_ended.is_no
    assert perhaps.on("2018-12-31").has_ended.is_no
    assert perhaps.on("2030-01-01").has_ended.is_unknown


def test_a_year_as_start_leaves_open_whether_it_stands() -> None:
    whole = Network(
        "n", start="2018", participants=[VEEN, Participation(OAK, period=Period("2018-03-01", "2018-09-01"))]
    )

    assert [whole.on(day).state for day in ("2017-12-31", "2018-06-01", "2018-12-31")] == [
        State.PLANNED,
        State.UNKNOWN,
        State.STANDING,
    ]
    assert (Participation(VEEN),) == whole.on("2018-06-01").participants.sure
    assert Count(1, 2) == whole.on("2018-06-01").participants.count()


def test_open_lists_are_iterated_as_recorded() -> None:
    view = Network("n", start="2018", tasks=[Task("care")]).on("2020-01-01")

    assert [Task("care")] == list(view.tasks)
    assert view.tasks.may_be_more.is_unknown
    assert view.tasks.count().text("en") == "at least 1"
    with pytest.raises(ValueError, match="sure"):
        list(view.participants)


def test_existence_is_never_inherited() -> None:
    merged = Municipality("gm1", period=Period(end="2019-01-01"), successors=[VEEN])
    view = Network("n", start="2018", parties=[merged, Party("old", period="2000"), VEEN]).on("2018-06-01")

    assert tuple(party.id for party in view.parties.sure) == ("old",)
    assert tuple(party.id for party in view.parties.perhaps) == ("gm1", "veen")
    later = Network("n", start="2018", parties=[merged]).on("2019-01-01")
    assert [there.element.id for there in later.parties.all] == ["veen"]


def test_all_days_are_the_record_itself() -> None:
    whole = Network(
        "n", start="2018", participants=[Participation(VEEN, period=UNKNOWN)], record=[Event(EventKind.ENDED)]
    )
    everything = whole._snapshot()

    assert [Participation(VEEN, period=UNKNOWN)] == list(everything.participants)
    assert list(everything.parties) == [VEEN]
    assert [Event(EventKind.ENDED)] == list(everything.record)
    assert everything.note is None
    assert (everything.state, everything.has_ended, everything.has_begun) == (State.UNKNOWN, NO, YES)
    assert Network("n", draft=True)._snapshot().has_begun.is_no
    assert repr(everything) == "<Network 'n' on all days>"
    assert repr(whole.on("2018-01-01")) == "<Network 'n' on 2018-01-01>"


@pytest.mark.parametrize("day", ["2018", "2018-01", "..2018-01-01", "1-1-2018", None, 2019])
def test_a_view_is_of_one_whole_day(day: Any) -> None:
    with pytest.raises(InvalidError):
        Network("n").on(day)
