"""Terms: fixed days of the year, and what a weekend does to a last day."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from samenwerking.language import Text
from samenwerking.rules.rule import Verdict
from samenwerking.rules.words.days import Day, Happening


class MonthDay(NamedTuple):
    """
    A day that returns every year.

    Args:
        month: The month, from 1 to 12.

        day: The day of the month.

    Example:
        >>> before = MonthDay(9, 15)
        >>> before.text.nl, before.in_year(2024).date
        ('15 september', PartialDate.parse('2024-09-15'))
    """

    month: int
    day: int

    def in_year(self, year: int) -> Day:
        """Return the day in a year."""
        return Day.on(dt.date(year, self.month, self.day))

    @property
    def text(self) -> Text:
        """The day as people read it."""
        return Text(f"{self.day} {_MONTHS[self.month - 1].nl}", f"{self.day} {_MONTHS[self.month - 1].en}")


_MONTHS = tuple(
    Text(nl, en)
    for nl, en in (
        ("januari", "January"),
        ("februari", "February"),
        ("maart", "March"),
        ("april", "April"),
        ("mei", "May"),
        ("juni", "June"),
        ("juli", "July"),
        ("augustus", "August"),
        ("september", "September"),
        ("oktober", "October"),
        ("november", "November"),
        ("december", "December"),
    )
)


def in_time(done: Happening, last_day: Day) -> Verdict:
    """
    Say whether something was done on a last day or before.

    Where that is a Saturday or Sunday, the law does not say whether the next working day is in time: what was done
    then is no violation, and the note says so.

    Args:
        done: What had to be done.

        last_day: A whole day that the law sets.

    Example:
        >>> import datetime as dt
        >>> monday = Event(EventKind.BUDGET_SENT, "2025-09-15", year=2026)
        >>> sent = Case.of(Network("n", record=[monday]), dt.date(2025, 12, 1)).event(EventKind.BUDGET_SENT, year=2026)
        >>> in_time(sent, MonthDay(9, 15).in_year(2025).plus(days=-1)).truth
        yes
    """
    truth = done.by(last_day)
    date = last_day.date.day if last_day.date is not None else None
    if truth.is_no and date is not None and date.weekday() >= _SATURDAY:
        on_monday = done.by(last_day.plus(days=7 - date.weekday()))
        if on_monday.is_yes:
            return Verdict(on_monday, note=_WEEKEND.format(day=str(date)))
    return Verdict(truth)


_SATURDAY = 5
_WEEKEND = Text(
    "De laatste dag, {day}, viel in een weekeinde; het is op de eerstvolgende werkdag gebeurd. De wet zegt niet of dat "
    "op tijd is.",
    "The last day, {day}, was in a weekend; it was done on the next working day. The law does not say whether that is "
    "in time.",
)
