"""Days that rules reckon with, and events: known, known in part, not known, or not there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import final

import attrs

from samenwerking.errors import InvalidError
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import YES, Deferred, Fact, Gap, Truth, any_of, unknown


@final
@attrs.frozen(eq=False)
class Day:
    """
    A day on which something happens, is due or is reckoned from.

    Args:
        date: When, as far as is known; `None`: nothing is known of it.

        exists: Whether there is such a day: no where the event certainly did not happen.

        basis: The fact that says so, or the gap where it is not exactly known.

    Example:
        >>> import datetime as dt
        >>> sent = Day(PartialDate.parse("2024-04"))
        >>> [sent.plus(weeks=12).is_on_or_before(Day.on(day)).text("en")
        ...  for day in (dt.date(2024, 6, 1), dt.date(2024, 7, 1), dt.date(2024, 8, 1))]
        ['no', 'unknown', 'yes']
    """

    date: PartialDate | None
    exists: Truth = YES
    basis: tuple[Deferred | Fact | Gap, ...] = ()

    @classmethod
    def on(cls, day: dt.date) -> Day:
        """Return a day that law or calendar sets."""
        return cls(PartialDate.on(day))

    @classmethod
    def among(cls, days: Sequence[Day]) -> Day:
        """Return the day that is one of several, not known which: some day between the first and the last."""
        firsts = [day.date and day.date.first for day in days]
        lasts = [day.date and day.date.last for day in days]
        first = None if None in firsts else min(day for day in firsts if day)
        last = None if None in lasts else max(day for day in lasts if day)
        date = PartialDate(first, last) if first or last else None
        return cls(date, YES, tuple(leaf for day in days for leaf in day.basis))

    def plus(self, *, weeks: int = 0, days: int = 0, years: int = 0, months: int = 0) -> Day:
        """Return the day so many years, months, weeks and days later; earlier where they are negative."""
        try:
            date = self.date and self.date.plus(weeks * 7 + days, years=years, months=months)
        except InvalidError:  # beyond the calendar
            date = None
        return attrs.evolve(self, date=date)

    def is_before(self, other: Day) -> Truth:
        """Say whether this day is there and comes before *other*."""
        return self._compared(other, lambda one, two: one.is_before(two))

    def is_on_or_before(self, other: Day) -> Truth:
        """Say whether this day is there and is *other*, or comes before it."""
        return self._compared(other, lambda one, two: one.is_on_or_before(two))

    def _compared(self, other: Day, compare: Callable[[PartialDate, PartialDate], Truth]) -> Truth:
        if self.exists.is_no:
            return self.exists
        answer = compare(self.date, other.date) if self.date and other.date else unknown()
        basis = (*self.basis, *other.basis)
        if answer.is_unknown:
            return Truth(None, (*basis, self.exists, other.exists))
        return self.exists & other.exists & Truth(answer.is_yes, basis)


@final
@attrs.frozen(eq=False)
class Happening:
    """
    What the record says of an event that a rule asks for: whether it happened, and when.

    Args:
        days: The days of the recorded events that are meant, whether each is, and whether it only proves the other.

        today: The day of the check; what is due later cannot have been missed.

        complete_until: Until which day the record names every such event, where it says so.

        refused: That it is recorded as not done.

        gap: What is missing where nothing is recorded.

        absent: The fact that it does not stand in a complete record.

    Example:
        >>> import datetime as dt
        >>> network = Network("n", record=[Event(EventKind.MADE, "2024-03-01")])
        >>> made = Case.of(network, dt.date(2024, 6, 1)).event(EventKind.MADE)
        >>> [made.by(Day.on(dt.date(2024, month, 1))).text("en") for month in (2, 3)]
        ['no', 'yes']
    """

    days: tuple[tuple[Day, Truth, bool], ...]
    today: dt.date
    complete_until: dt.date | None
    refused: Truth
    gap: Deferred
    absent: Deferred

    @property
    def happened(self) -> Truth:
        """Whether it happened by the day of the check."""
        return self._by(lambda _: YES, None)

    @property
    def is_mentioned(self) -> bool:
        """Whether the record says anything of it: that it happened, did not, or perhaps."""
        return bool(self.days) or not self.refused.is_no

    @property
    def day(self) -> Day:
        """The day on which it happened: of several, some day between the first and the last."""
        days = [(day, is_meant) for day, is_meant, is_proof in self.days if not is_proof]
        if len(days) == 1 and days[0][1].is_yes:
            return days[0][0]
        if not days:
            return Day(None, self.happened, (self.gap,))
        some = Day.among([day for day, _ in days])
        return Day(some.date, self.happened, (*some.basis, self.gap))

    def by(self, limit: Day) -> Truth:
        """Say whether it happened on *limit* or before; unknown while that can still be."""
        return self._by(lambda day: day.is_on_or_before(limit), limit)

    def _by(self, in_time: Callable[[Day], Truth], limit: Day | None) -> Truth:
        done, late, open_answers = [], [], []
        for day, is_meant, is_proof in self.days:
            answer = is_meant & day.exists & in_time(day)
            if answer.is_yes:
                done.append(answer)
            elif answer.is_unknown:
                open_answers.append(answer)
            elif is_meant.is_yes and not is_proof:
                late.append(answer)
        if done or open_answers:
            return any_of(done or open_answers)
        if late:
            return any_of(late)
        missed = self._never(limit)
        return missed if missed.is_no else unknown(self.gap)

    def _never(self, limit: Day | None) -> Truth:
        """Say no where it certainly did not happen in time; what is still to come is unknown."""
        due = self.today if limit is None else limit.date.last if limit.date else None
        if due is None or (limit is not None and due >= self.today):
            return unknown()
        basis = () if limit is None else limit.basis
        if self.refused.is_yes:
            return Truth(False, (self.refused, *basis))
        if self.complete_until is not None and self.complete_until >= due:
            return Truth(False, (self.absent, *basis))
        return unknown()
