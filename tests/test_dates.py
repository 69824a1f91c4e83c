"""Dates of which perhaps only a part is known: every day that they can be, then examples."""

from __future__ import annotations

import datetime as dt
import pickle
from calendar import monthrange
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.testing import dates
from samenwerking.values.dates import PartialDate, to_date, to_day
from samenwerking.values.truth import Truth

EPOCH = dt.date(2019, 12, 25)
FIRST, LAST = -3, 12  # Days around the epoch that are tried; every bound that is drawn lies within.

WHOLE_DAYS = [EPOCH + dt.timedelta(number) for number in range(FIRST, LAST + 1)]
INNER_DAYS = WHOLE_DAYS[3:-3]


@st.composite
def near_dates(draw: st.DrawFn) -> PartialDate:
    """Dates, spans and bounds around one new year's eve."""
    first = draw(st.none() | st.sampled_from(INNER_DAYS))
    last = draw(st.sampled_from([day for day in INNER_DAYS if first is None or day >= first]))
    return PartialDate(first, None if first is not None and draw(st.booleans()) else last)


def days_of(date: PartialDate) -> list[dt.date]:
    """Return all days that a date can be, as far as they are tried."""
    return [
        day
        for day in WHOLE_DAYS
        if (date.first is None or date.first <= day) and (date.last is None or day <= date.last)
    ]


def value(truth: Truth) -> bool | None:
    return None if truth.is_unknown else truth.is_yes


def agreed(outcomes: set[bool]) -> bool | None:
    """Return what all outcomes say, or nothing."""
    return next(iter(outcomes)) if len(outcomes) == 1 else None


@given(near_dates(), near_dates())
def test_comparing_is_decided_exactly_if_all_days_agree(one: PartialDate, other: PartialDate) -> None:
    pairs = [(day, that) for day in days_of(one) for that in days_of(other)]

    assert agreed({day < that for day, that in pairs}) == value(one.is_before(other))
    assert agreed({day <= that for day, that in pairs}) == value(one.is_on_or_before(other))


@given(near_dates())
def test_neighbours_are_the_neighbours_of_all_days(date: PartialDate) -> None:
    inside = set(WHOLE_DAYS[1:-1])

    assert {day + dt.timedelta(1) for day in days_of(date)} & inside == set(days_of(date.next_day())) & inside
    assert date == date.next_day().previous_day() == date.previous_day().next_day()


@given(dates())
def test_text_of_a_file_and_back(date: PartialDate) -> None:
    assert date == PartialDate.parse(str(date)) == PartialDate.from_plain(str(date))
    assert date == eval(repr(date)) == pickle.loads(pickle.dumps(date))  # noqa: S301, S307
    assert hash(date) == hash(PartialDate.parse(str(date)))


@given(dates(), dates())
def test_one_text_for_each_date(one: PartialDate, other: PartialDate) -> None:
    assert (one == other) == (str(one) == str(other))


@given(dates())
def test_people_read_the_same_days_in_both_languages(date: PartialDate) -> None:
    bounds = [str(day) for day in (date.first, date.last) if day is not None]

    for language in ("nl", "en"):
        text = date.text(language)
        assert (text == str(date)) == (len(bounds) == 2)
        assert all(bound.startswith(text) or bound in text for bound in bounds)


@given(st.text(max_size=12) | st.from_regex(r"[0-9]{1,5}([-./ ][0-9]{1,2}){0,2}(\.\.)?[0-9-]*", fullmatch=True))
def test_any_text_is_a_date_or_an_error_with_a_way_out(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except InvalidError as error:
        (problem,) = error.problems
        assert text[:40] in problem.found.nl
        assert problem.remedy.nl
        if problem.nearest is not None:
            PartialDate.parse(problem.nearest)
    else:
        assert text == str(date)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_a_day_that_is_written_day_first_gets_the_hint(day: dt.date) -> None:
    for text in (f"{day.day}-{day.month}-{day.year}", day.strftime("%d/%m/") + str(day.year)):
        with pytest.raises(InvalidError) as caught:
            PartialDate.parse(text)
        assert day.isoformat() == caught.value.problems[0].nearest


@given(st.integers(1000, 9999))
def test_a_bare_year_in_a_file_is_that_year(year: int) -> None:
    assert PartialDate(dt.date(year, 1, 1), dt.date(year, 12, 31)) == PartialDate.from_plain(year)


@given(st.dates())
def test_what_is_exact_has_a_day(day: dt.date) -> None:
    date = to_date(day)

    assert day == date.day == to_day(date) == to_day(str(date))
    assert date is to_date(date)
    assert date == PartialDate.on(day) == to_date(day.isoformat())


@given(dates())
def test_what_is_not_exact_has_no_day(date: PartialDate) -> None:
    assume(date.first != date.last)

    assert date.day is None
    with pytest.raises(InvalidError) as caught:
        to_day(date)
    assert f"on: '{date}' gevonden" in caught.value.text("nl") or f"'{date}'" in caught.value.text("nl")
    assert "2017-11-17" in caught.value.text("en")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2017-11-17", "2017-11-17", "2017-11-17"),
        ("2017-11", "2017-11-01", "2017-11-30"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2017", "2017-01-01", "2017-12-31"),
        ("..2017-11-17", None, "2017-11-17"),
        ("2017-11-17..", "2017-11-17", None),
        ("2017-11-01..2017-11-17", "2017-11-01", "2017-11-17"),
    ],
)
def test_ways_to_write_a_date(text: str, first: str | None, last: str | None) -> None:
    date = PartialDate.parse(text)

    assert [first, last] == [day and day.isoformat() for day in (date.first, date.last)]


def test_a_day_that_does_not_exist_is_no_hint() -> None:
    with pytest.raises(InvalidError) as caught:
        PartialDate.parse("30-2-2017")
    assert caught.value.problems[0].nearest is None


def test_a_span_that_is_a_month_or_year_is_written_so() -> None:
    for text, nearest in (("2017-11-01..2017-11-30", "2017-11"), ("2017-01-01..2017-12-31", "2017")):
        with pytest.raises(InvalidError) as caught:
            PartialDate.parse(text)
        assert nearest == caught.value.problems[0].nearest


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2017-02-30", "That day does not exist."),
        ("2017-13", "That day does not exist."),
        ("0000", "That day does not exist."),
        ("..", "Write whole days on the sides of '..'."),
        ("2017..2018", "Write whole days on the sides of '..'."),
        ("20170101..20180101", "Write whole days on the sides of '..'."),
        ("2017-02-30..2017-03-01", "Write whole days on the sides of '..'."),
        ("17 november 2017", "Write year-month-day."),
        ("2017-W01-1", "Write year-month-day."),
        ("2017-1-1", "Write year-month-day."),
        (" 2017", "Write year-month-day."),
        ("2017\n", "Write year-month-day."),
        ("٢٠١٧", "Write year-month-day."),
        ("", "Write year-month-day."),
    ],
)
def test_texts_that_are_no_dates(text: str, hint: str) -> None:
    with pytest.raises(InvalidError) as caught:
        PartialDate.parse(text)
    assert hint == caught.value.problems[0].remedy.en


@pytest.mark.parametrize("plain", [None, 17, 999, 10_000, True, 2017.0, ["2017"], {}])
def test_what_is_no_text_is_no_date(plain: Any) -> None:
    for read in (PartialDate.parse, PartialDate.from_plain, to_date, to_day):
        with pytest.raises(InvalidError) as caught:
            read(plain)
        assert repr(plain) == caught.value.problems[0].found.en


def test_a_moment_is_no_day() -> None:
    moment: Any = dt.datetime(2017, 11, 17, 12, tzinfo=dt.UTC)

    for make in (lambda: to_date(moment), lambda: PartialDate(moment, None), lambda: PartialDate(None, moment)):
        with pytest.raises(InvalidError):
            make()


def test_bounds_must_be_there_and_in_order() -> None:
    day = dt.date(2017, 11, 17)

    for first, last in ((None, None), (day, day - dt.timedelta(1))):
        with pytest.raises(InvalidError) as caught:
            PartialDate(first, last)
        assert f"{first}..{last}" == caught.value.problems[0].found.nl


@pytest.mark.parametrize("text", ["9999-12-31", "9999-12", "9999", "..9999-12-31", "9999-12-31.."])
def test_no_day_comes_after_the_last(text: str) -> None:
    with pytest.raises(InvalidError, match="9999-12-30"):
        PartialDate.parse(text).next_day()


@pytest.mark.parametrize("text", ["0001-01-01", "0001-01", "0001", "..0001-01-01", "0001-01-01.."])
def test_no_day_comes_before_the_first(text: str) -> None:
    with pytest.raises(InvalidError, match="0001-01-02"):
        PartialDate.parse(text).previous_day()


@pytest.mark.parametrize(("text", "months"), [("9999-12-31", 1), ("9999", 12), ("0001-01-01", -1)])
def test_no_month_comes_after_the_last_or_before_the_first(text: str, months: int) -> None:
    with pytest.raises(InvalidError):
        PartialDate.parse(text).plus(months=months)


def test_a_month_moves_by_a_day() -> None:
    assert str(PartialDate.parse("2017-11").next_day()) == "2017-11-02..2017-12-01"
    assert str(PartialDate.parse("2017").previous_day()) == "2016-12-31..2017-12-30"


@given(st.dates(max_value=dt.date(9999, 11, 30)))
def test_a_month_ends_where_the_calendar_says(day: dt.date) -> None:
    month = PartialDate.parse(day.isoformat()[:7])

    assert month.last == day.replace(day=monthrange(day.year, day.month)[1])
    assert day.isoformat()[:7] == str(month)


def test_examples_of_what_people_read() -> None:
    assert PartialDate.parse("..2017-01-01").text("nl") == "op of voor 2017-01-01"
    assert PartialDate.parse("2017-01-01..").text("en") == "on or after 2017-01-01"
    assert PartialDate.parse("2017-11").text("nl") == "2017-11"
