"""Periods: from a first day up to, not including, an end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, Literal, Self, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Language, Text, same
from samenwerking.schema.part import Part
from samenwerking.values.dates import DateInput, PartialDate, to_date
from samenwerking.values.marks import INHERITED, STANDING, Mark

Start: TypeAlias = PartialDate | Literal[Mark.UNKNOWN, Mark.INHERITED]
End: TypeAlias = PartialDate | Literal[Mark.UNKNOWN, Mark.STANDING]


def _start(value: DateInput | Literal[Mark.UNKNOWN, Mark.INHERITED]) -> Start:
    return _date(value)  # type: ignore[return-value]


def _end(value: DateInput | Literal[Mark.UNKNOWN, Mark.STANDING]) -> End:
    return _date(value)  # type: ignore[return-value]


def _date(value: DateInput | Mark) -> PartialDate | Mark:
    """Read a date; what is none is left for the check, which knows its place."""
    try:
        return value if isinstance(value, Mark) else to_date(value)
    except InvalidError:
        return value  # type: ignore[return-value]


@final
@attrs.frozen(eq=False, repr=False)
class Period(Part):
    """
    A half-open period: the start is in it, the end is not (*periode*).

    A start that is left out is that of what the element is in; an end that is left out has not come.

    Args:
        start: The first day, or `UNKNOWN`.

        end: The first day after it, or `UNKNOWN`: not known whether it has ended.

    Raises:
        InvalidError: If the end certainly comes before the start, or one of them is no date.

    Example:
        >>> period = Period("2018-01-01", "2020-01-01")
        >>> period.text("en")
        'from 2018-01-01 until and including 2019-12-31'
        >>> period == Period.until_including("2018-01-01", last_day="2019-12-31")
        True
    """

    labels: ClassVar[Text] = Text("periode", "period")
    hint: ClassVar[Text | None] = Text(
        "Geef Period(...), of het begin zoals '2018-01-01'; is dat niet bekend, Period(UNKNOWN).",
        "Give Period(...), or its start such as '2018-01-01'; where that is not known, Period(UNKNOWN).",
    )

    start: Start = attrs.field(default=INHERITED, converter=_start)
    end: End = attrs.field(default=STANDING, converter=_end)

    @classmethod
    def of(cls, value: PeriodInput) -> Period:
        """
        Return *value* as a period; a date is its start.

        Raises:
            InvalidError: If it is neither.
        """
        return value if isinstance(value, Period) else cls(value)

    @classmethod
    def until_including(
        cls, start: DateInput | Literal[Mark.UNKNOWN, Mark.INHERITED] = INHERITED, *, last_day: DateInput
    ) -> Self:
        """Return the period of which *last_day* is the last day."""
        return cls(start, to_date(last_day).next_day())

    def invariants(self) -> Iterator[Problem]:
        if not isinstance(self.end, PartialDate):
            return
        if dt.date.min in (self.end.first, self.end.last):
            yield Problem(("end",), same(f"'{self.end}'"), _HAS_LAST_DAY, _SWAP)
        elif isinstance(self.start, PartialDate) and self.end.is_before(self.start).is_yes:
            yield Problem(("end",), same(f"'{self.end}'"), _NOT_BEFORE.format(start=self.start), _SWAP)

    def text(self, language: Language | None = None) -> str:
        """Return the period as people read it; empty where nothing was said of it."""
        words = []
        if isinstance(self.start, PartialDate):
            start = _FROM if isinstance(self.end, PartialDate) else _SINCE
            words.append(start.format(start=_texts(self.start)).get(language))
        elif self.start is Mark.UNKNOWN:
            words.append(_FROM_UNKNOWN.get(language))
        if isinstance(self.end, PartialDate):
            words.append(_UNTIL.format(end=_texts(self.end.previous_day())).get(language))
        elif self.end is Mark.UNKNOWN:
            words.append(_END_UNKNOWN.get(language))
        return (", " if Mark.UNKNOWN in (self.start, self.end) else " ").join(words)

    def __str__(self) -> str:
        return self.text()


def _texts(date: PartialDate) -> Text:
    return Text(date.text("nl"), date.text("en"))


_NOT_BEFORE = Text("een einde dat niet voor het begin {start} ligt", "an end that is not before the start {start}")
_HAS_LAST_DAY = Text("een einde met een laatste dag ervoor", "an end with a last day before it")
_SWAP = Text("Kijk of begin en einde verwisseld zijn.", "See whether start and end were swapped.")
_FROM = Text("van {start}", "from {start}")
_SINCE = Text("vanaf {start}", "from {start}")
_FROM_UNKNOWN = Text("begin onbekend", "start unknown")
_UNTIL = Text("tot en met {end}", "until and including {end}")
_END_UNKNOWN = Text("of het geëindigd is, is onbekend", "not known whether it has ended")

PeriodInput: TypeAlias = Period | DateInput
"""What is accepted where a period is meant: a period, or its start."""
