"""Periods: what they say, in words and in files, and what they refuse."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.formats.converter import make_converter
from samenwerking.model.common import INHERIT, to_period
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Participation
from samenwerking.model.period import Period
from samenwerking.testing import dates, parts
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import INHERITED, NONE, STANDING, UNKNOWN

LATE = dt.date(9000, 1, 1)
starts = st.one_of(dates(), st.just(UNKNOWN), st.just(INHERITED))
ends = st.one_of(dates(), st.just(UNKNOWN), st.just(STANDING))


@given(starts, ends)
def test_only_what_can_be_is_a_period(start: Any, end: Any) -> None:
    both = isinstance(start, PartialDate) and isinstance(end, PartialDate)
    crossed = both and end.is_before(start).is_yes
    no_last_day = isinstance(end, PartialDate) and dt.date.min in (end.first, end.last)

    if crossed or no_last_day:
        with pytest.raises(InvalidError) as caught:
            Period(start, end)
        assert [problem.path for problem in caught.value.problems] == [("end",)]
        assert f"'{end}'" in str(caught.value)
    else:
        period = Period(start, end)
        assert (start, end) == (period.start, period.end)
        assert (period == INHERIT) == (start is INHERITED and end is STANDING)


@given(parts(Period))
def test_every_period_can_be_read_and_written(period: Period) -> None:
    converter = make_converter()

    assert period == converter.structure(converter.unstructure(period), Period)
    for language in ("nl", "en"):
        text = period.text(language)
        assert (text == "") == (period == INHERIT)
        if isinstance(period.start, PartialDate):
            assert period.start.text(language) in text
        if isinstance(period.end, PartialDate):
            assert period.end.previous_day().text(language) in text
    assert str(period) in (period.text("nl"), period.text("en"))


@given(starts, dates())
def test_a_last_day_is_the_day_before_the_end(start: Any, last: PartialDate) -> None:
    assume((last.last or LATE) < dt.date(9999, 12, 31))
    assume((last.first or LATE) < dt.date(9999, 12, 31))
    assume(not (isinstance(start, PartialDate) and last.next_day().is_before(start).is_yes))

    period = Period.until_including(start, last_day=last)

    assert Period(start, last.next_day()) == period
    assert last.text("nl") in period.text("nl")


@given(dates())
def test_a_date_stands_for_what_starts_then(date: PartialDate) -> None:
    assert Period(date) == Period.of(date) == to_period(str(date)) == Participation(Holder("a"), period=date).period


def test_examples_in_both_languages() -> None:
    assert Period("2018", "2020-01-01").text("nl") == "van 2018 tot en met 2019-12-31"
    assert Period("2018-01-01", "2020").text("en") == "from 2018-01-01 until and including 2019-12-31..2020-12-30"
    assert Period("..2018-01-01").text("nl") == "vanaf op of voor 2018-01-01"
    assert Period(UNKNOWN, UNKNOWN).text("en") == "start unknown, not known whether it has ended"
    assert Period("2018", UNKNOWN).text("nl") == "vanaf 2018, of het geëindigd is, is onbekend"
    assert Period(UNKNOWN, "2020-01-01").text("en") == "start unknown, until and including 2019-12-31"
    assert Period(UNKNOWN).text("nl") == "begin onbekend"
    assert Period(end=UNKNOWN).text("nl") == "of het geëindigd is, is onbekend"
    assert Period(end="2020-01-01").text("en") == "until and including 2019-12-31"
    assert Period().text("nl") == Period().text("en") == ""
    assert Period.until_including(last_day="2019-12-31") == Period(end="2020-01-01")


def test_an_empty_period_is_no_mistake() -> None:
    assert Period("2018-01-01", "2018-01-01").text("nl") == "van 2018-01-01 tot en met 2017-12-31"


def test_an_end_before_the_start_is_one() -> None:
    with pytest.raises(InvalidError) as caught:
        Period("2020", "2018-12-31")
    assert caught.value.text("nl").startswith("Period: end: ")
    assert "een einde dat niet voor het begin 2020 ligt" in caught.value.text("nl")
    assert "See whether start and end were swapped." in caught.value.text("en")


@pytest.mark.parametrize("field", ["start", "end"])
def test_none_is_refused_with_the_hint_to_write_unknown(field: str) -> None:
    given: Any = {field: None}
    with pytest.raises(InvalidError) as caught:
        Period(**given)
    (problem,) = caught.value.problems
    assert problem.path == (field,)
    for language in ("nl", "en"):
        assert "UNKNOWN" in problem.remedy.get(language)


def test_no_period_at_all_is_refused_with_that_hint_too() -> None:
    nothing: Any = None
    with pytest.raises(InvalidError) as caught:
        Participation(Holder("a"), period=nothing)
    (problem,) = caught.value.problems
    assert problem.path == ("period",)
    for language in ("nl", "en"):
        assert "Period(UNKNOWN)" in problem.remedy.get(language)


@pytest.mark.parametrize("wrong", ["1-1-2018", 2018, True, NONE, ["2018"]])
def test_what_is_no_date_is_said_at_its_place(wrong: Any) -> None:
    for field in ("start", "end"):
        with pytest.raises(InvalidError) as caught:
            Period(**{field: wrong})
        assert [(field,)] == [problem.path for problem in caught.value.problems]
    with pytest.raises(InvalidError) as caught:
        Participation(Holder("a"), period=wrong)
    assert caught.value.problems[0].path[0] == "period"


def test_marks_stay_on_their_side() -> None:
    standing: Any = STANDING
    inherited: Any = INHERITED
    with pytest.raises(InvalidError) as caught:
        Period(standing, inherited)
    assert [problem.path for problem in caught.value.problems] == [("start",), ("end",)]
