"""Days of which perhaps only the month, the year or a bound is known."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache
from typing import ClassVar, Final, Self, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Language, Text, same
from samenwerking.values.truth import NO, YES, Truth, unknown

_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_EXPECTED: Final = Text(
    "een dag, maand of jaar zoals 2017-11-17, 2017-11 of 2017, of een grens zoals ..2017-01-01",
    "a day, month or year such as 2017-11-17, 2017-11 or 2017, or a bound such as ..2017-01-01",
)


@final
@attrs.frozen(repr=False)
class PartialDate:
    """
    A day of which perhaps only the month, the year or a bound is known (*datum*).

    It stands for *some* day from *first* up to and including *last*; comparing it can be unknown.

    Args:
        first: The earliest day that it may be; `None`: no earliest day is known.

        last: The latest day that it may be; `None`: no latest day is known.

    Raises:
        InvalidError: If both are `None`, or *last* comes before *first*.

    Example:
        >>> PartialDate.parse("2013-04").last
        datetime.date(2013, 4, 30)
        >>> PartialDate.parse("..2013-04-01").first is None
        True
        >>> str(PartialDate.parse("2013").is_before("2013-06-01"))
        'unknown'
    """

    labels: ClassVar[Text] = Text("een datum", "a date")

    first: dt.date | None
    last: dt.date | None

    def __attrs_post_init__(self) -> None:
        if not (_is_day(self.first) or self.first is None) or not (_is_day(self.last) or self.last is None):
            raise InvalidError("PartialDate", [_problem(shown((self.first, self.last)))])
        if (self.first is None and self.last is None) or (self.first and self.last and self.last < self.first):
            raise InvalidError("PartialDate", [_problem(f"{self.first}..{self.last}")])

    @classmethod
    def on(cls, day: dt.date) -> Self:
        """Return the date that is exactly *day*."""
        return cls(day, day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """
        Read a date from *text*.

        Args:
            text: ``2017-11-17``, ``2017-11``, ``2017``, ``..2017-11-17`` (on or before), ``2017-11-17..`` (on or
                after) or ``2017-11-01..2017-11-17`` (between, both included).

        Raises:
            InvalidError: If the text is no date, or the day does not exist; a date that is written day first gets the
                hint.
        """
        return _parse(text) if isinstance(text, str) else _refuse(text)

    @classmethod
    def from_plain(cls, plain: object) -> PartialDate:
        """Read a date from a file: a text, or a bare year."""
        if type(plain) is str:
            return _parse(plain)
        return _parse(str(plain)) if type(plain) is int and 1000 <= plain <= 9999 else _refuse(plain)

    @property
    def day(self) -> dt.date | None:
        """The day, where exactly one is possible."""
        return self.first if self.first == self.last else None

    def is_before(self, other: DateInput) -> Truth:
        """Say whether this day comes before *other*."""
        that = to_date(other)
        if self.last and that.first and self.last < that.first:
            return YES
        if self.first and that.last and self.first >= that.last:
            return NO
        return unknown()

    def is_on_or_before(self, other: DateInput) -> Truth:
        """Say whether this day is *other* or comes before it."""
        return ~to_date(other).is_before(self)

    def next_day(self) -> PartialDate:
        """
        Return the day after.

        Raises:
            InvalidError: If it may be later than 9999-12-31, the last day that there can be.
        """
        return self.plus(1)

    def previous_day(self) -> PartialDate:
        """
        Return the day before.

        Raises:
            InvalidError: If it may be earlier than 0001-01-01, the first day that there can be.
        """
        return self.plus(-1)

    def plus(self, days: int = 0, *, years: int = 0, months: int = 0) -> PartialDate:
        """
        Return the day that comes so many years, months and days later; earlier, where they are negative.

        Where a month has no such day, it is the last one that it has: 28 February for the 29th.

        Raises:
            InvalidError: If it is outside the calendar.

        Example:
            >>> PartialDate.parse("2024-01-08").plus(days=56)
            PartialDate.parse('2024-03-04')
            >>> PartialDate.parse("2024-02-29").plus(years=1)
            PartialDate.parse('2025-02-28')
            >>> PartialDate.parse("2024-08-31").plus(months=6)
            PartialDate.parse('2025-02-28')
        """
        months += 12 * years
        try:
            return PartialDate(*(bound and _later(bound, days, months) for bound in (self.first, self.last)))
        except (OverflowError, ValueError):
            raise InvalidError("PartialDate", [_problem(f"'{self}'", remedy=_IN_CALENDAR)]) from None

    def text(self, language: Language | None = None) -> str:
        """Return the date as people read it."""
        if self.first is None:
            return _ON_OR_BEFORE.format(day=self.last).get(language)
        if self.last is None:
            return _ON_OR_AFTER.format(day=self.first).get(language)
        return str(self)

    def __str__(self) -> str:
        first, last = self.first, self.last
        if first and last:
            if first == last:
                return first.isoformat()
            if first.day == 1 and last == _end_of_month(first):
                return first.isoformat()[:7]
            if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
                return first.isoformat()[:4]
        return f"{first or ''}..{last or ''}"

    def __repr__(self) -> str:
        return f"PartialDate.parse({str(self)!r})"


DateInput: TypeAlias = PartialDate | dt.date | str
"""What is accepted where a date is meant: a date, or its text."""

_IN_CALENDAR = Text(
    "Blijf tussen 0001-01-02 en 9999-12-30; laat een einde weg dat niet gekomen is.",
    "Stay between 0001-01-02 and 9999-12-30; leave out an end that has not come.",
)
_ON_OR_BEFORE = Text("op of voor {day}", "on or before {day}")
_ON_OR_AFTER = Text("op of na {day}", "on or after {day}")


def to_date(value: DateInput) -> PartialDate:
    """
    Return *value* as a `PartialDate`.

    Raises:
        InvalidError: If it is none.
    """
    if isinstance(value, PartialDate):
        return value
    return PartialDate.on(value) if _is_day(value) else PartialDate.parse(value)  # type: ignore[arg-type]


def to_day(value: DateInput) -> dt.date:
    """
    Return *value* as one whole day.

    Raises:
        InvalidError: If it is no date, or only a month, a year or a bound.
    """
    date = to_date(value)
    if date.day is None:
        raise InvalidError("on", [Problem((), same(f"'{date}'"), _WHOLE_DAY, _WRITE_WHOLE_DAY)])
    return date.day


_WHOLE_DAY = Text("één hele dag", "one whole day")
_WRITE_WHOLE_DAY = Text("Noem de dag, zoals 2017-11-17.", "Name the day, such as 2017-11-17.")


def _is_day(value: object) -> bool:
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)


def _end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _exists(iso: str) -> bool:
    try:
        dt.date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def _problem(found: str, *, nearest: str | None = None, remedy: Text | None = None) -> Problem:
    default = Text("Schrijf jaar-maand-dag.", "Write year-month-day.")
    return Problem((), same(found), _EXPECTED, remedy or default, nearest)


def _refuse(value: object) -> PartialDate:
    raise InvalidError("PartialDate", [_problem(shown(value))])


@lru_cache(maxsize=4096)
def _parse(text: str) -> PartialDate:
    if ".." in text:
        first, _, last = text.partition("..")
        try:
            bounds = [dt.date.fromisoformat(part) if len(part) == 10 else None for part in (first, last)]
        except ValueError:
            bounds = [None, None]
        if bounds != [None, None] and f"{bounds[0] or ''}..{bounds[1] or ''}" == text:
            date = PartialDate(bounds[0], bounds[1])
            if str(date) != text:
                raise InvalidError("PartialDate", [_problem(f"'{text}'", nearest=str(date))])
            return date
        remedy = Text("Schrijf hele dagen aan de kanten van '..'.", "Write whole days on the sides of '..'.")
        raise InvalidError("PartialDate", [_problem(f"'{text[:40]}'", remedy=remedy)])
    if match := _PARTIAL.fullmatch(text):
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            first_day = dt.date(year or 0, 1 if month is None else month, 1 if day is None else day)
        except ValueError:
            remedy = Text("Die dag bestaat niet.", "That day does not exist.")
            raise InvalidError("PartialDate", [_problem(f"'{text}'", remedy=remedy)]) from None
        if day is not None:
            return PartialDate(first_day, first_day)
        return PartialDate(
            first_day, _end_of_month(first_day) if month is not None else first_day.replace(month=12, day=31)
        )
    if match := _DAY_FIRST.fullmatch(text):
        iso = "-".join((match[3], match[2].zfill(2), match[1].zfill(2)))
        raise InvalidError("PartialDate", [_problem(f"'{text}'", nearest=iso if _exists(iso) else None)])
    raise InvalidError("PartialDate", [_problem(f"'{text[:40]}'")])


def _later(day: dt.date, days: int, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise OverflowError
    last = monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last)) + dt.timedelta(days=days)
