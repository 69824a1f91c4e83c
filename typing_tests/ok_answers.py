"""Answers that may be unknown: truths and counts."""

# pyright: strict

from __future__ import annotations

import datetime as dt
from typing import assert_type

from samenwerking import NO, YES, Count, Fact, Gap, PartialDate, Text, Truth, all_of, any_of, known, unknown

gap = Gap("organs/board/seats/gm0296", Text("wie de zetel bezet", "who holds the seat"))
seat = unknown(gap)
assert_type(seat, Truth)
assert_type(seat & YES | ~NO, Truth)
assert_type(all_of([seat, YES]), Truth)
assert_type(any_of(truth for truth in (seat, NO)), Truth)
assert_type(known(2 > 1, Fact("votes", Text("stemmen", "votes"))).facts, tuple[Fact, ...])
assert_type(seat.gaps, tuple[Gap, ...])
if seat.is_yes:
    answer = "yes"
elif seat.is_no:
    answer = "no"
else:
    answer = seat.text("nl")
assert_type(str(seat), str)

outsiders = Count(2, 3)
assert_type(outsiders > 1, Truth)
assert_type(outsiders.equals(2), Truth)
assert_type(outsiders == Count.exactly(2), bool)
assert_type(2 * outsiders + 1, Count)
assert_type(sum([outsiders, outsiders], Count.exactly(0)), Count)
assert_type(outsiders.exact, int | None)
assert_type(2 in outsiders, bool)
if (outsiders >= 2).is_yes and not (outsiders >= 9).is_unknown:
    answer = outsiders.text("en")

april = PartialDate.parse("2013-04")
assert_type(april.is_before("2013-05-01"), Truth)
assert_type(april.is_before(dt.date(2013, 5, 1)), Truth)
assert_type(april.day, dt.date | None)
