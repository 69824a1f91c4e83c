"""From which day to which day something is planned, as far as that is certain, and how near two such spans are."""

from __future__ import annotations

from typing import Final

import attrs

from samenwerking.model.period import Period
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark

FAR: Final = 3 * 365
"""How many days there may be between two spans before nothing is left of them being at the same time."""

_NEVER: Final = -(10**7)
_FOREVER: Final = 10**7


@attrs.frozen
class Span:
    """
    Days from a start up to an end, as numbers.

    Args:
        start: The earliest first day.

        end: The latest day after the last.

        is_certain: Whether both are known; else they are the widest that can be.
    """

    start: int
    end: int
    is_certain: bool


def span_of(period: Period) -> Span | None:
    """Return when a period is; `None` where nothing is said of it, and an end that has not come is far away."""
    start = period.start.first if isinstance(period.start, PartialDate) else None
    end = period.end.last if isinstance(period.end, PartialDate) else None
    if start is None and end is None:
        return None
    first = _NEVER if start is None else start.toordinal()
    last = _FOREVER if end is None else end.toordinal()
    return Span(first, max(last, first + 1), start is not None and period.end is not Mark.UNKNOWN)


def nearness(one: Span, other: Span) -> tuple[int, int] | None:
    """
    Return how near two spans are, as a numerator and a denominator; `None` where nothing certain can be said.

    1 where one lies within the other, a half where one begins as the other ends, 0 with three years between them.
    """
    gap = max(one.start, other.start) - min(one.end, other.end)
    if gap >= FAR:
        return 0, 1
    if not (one.is_certain and other.is_certain):
        return None
    if gap >= 0:
        return FAR - gap, 2 * FAR
    shorter = min(one.end - one.start, other.end - other.start)
    return shorter - gap, 2 * shorter
