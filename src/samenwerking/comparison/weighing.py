"""Whether two recorded values differ, or only what is known of them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Final

from samenwerking.comparison.differences import Change
from samenwerking.model.holders import Holder
from samenwerking.model.period import Period
from samenwerking.questions.answers import Interval
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import INHERITED, NONE, UNKNOWN
from samenwerking.values.money import Amount

MIRRORED: Final = {
    Change.ADDED: Change.REMOVED,
    Change.REMOVED: Change.ADDED,
    Change.CHANGED: Change.CHANGED,
    Change.BECAME_KNOWN: Change.BECAME_UNKNOWN,
    Change.BECAME_UNKNOWN: Change.BECAME_KNOWN,
    Change.PERHAPS: Change.PERHAPS,
}
"""Each change as seen from the other side."""

_CERTAIN: Final = frozenset({Change.ADDED, Change.REMOVED, Change.CHANGED})


def change_of(before: Any, after: Any) -> Change | None:
    """Return how a recorded value differs from another; `None`: it does not."""
    if type(before) is type(after) and before == after:
        return None
    if (before, after) in ((NONE, UNKNOWN), (UNKNOWN, NONE)):
        return Change.CHANGED
    if before is None or after is None or before is UNKNOWN or after is UNKNOWN:
        return _in_knowledge(_known(before) - _known(after))
    match before, after:
        case (Amount(), Amount()) if before.about or after.about:
            same_amount = before.euros == after.euros
            return _in_knowledge(after.about - before.about) if same_amount else Change.PERHAPS
        case (Holder(), Holder()) if before.party == after.party and "unknown" in (before.organ, after.organ):
            if None not in (before.organ, after.organ):
                return _in_knowledge(after.organ_is_unknown - before.organ_is_unknown)
        case (Period(), Period()):
            return together([_of_starts(before, after), change_of(before.end, after.end)])
    return _of_bounds(_bounds(before), _bounds(after))


def together(changes: Iterable[Change | None]) -> Change | None:
    """Return how the whole differs of which parts do: certainly, where one does."""
    found = {change for change in changes if change is not None}
    if found & _CERTAIN:
        return Change.CHANGED
    return next(iter(found), None) if len(found) < 2 else Change.PERHAPS


def _known(value: Any) -> int:
    """Return how much is known: nothing, that there is something, or all."""
    return 0 if value is None else 1 if value is UNKNOWN else 2


def _in_knowledge(less: int) -> Change:
    return Change.BECAME_KNOWN if less < 0 else Change.BECAME_UNKNOWN


def _of_starts(before: Period, after: Period) -> Change | None:
    """Compare two starts: one that is inherited may be any day, and also the same."""
    if before.start != after.start and INHERITED in (before.start, after.start):
        return Change.PERHAPS
    return change_of(before.start, after.start)


_Bounds = tuple[Any, Any]


def _bounds(value: Any) -> _Bounds | None:
    """Return the least and the most that a value can be, where it is known in part."""
    match value:
        case PartialDate():
            return _day(value.first, -math.inf), _day(value.last, math.inf)
        case Count():
            return value.at_least, math.inf if value.at_most is None else value.at_most
        case Interval():
            return value.low, value.high
    return None


def _day(day: Any, otherwise: float) -> float:
    return otherwise if day is None else day.toordinal()


def _of_bounds(before: _Bounds | None, after: _Bounds | None) -> Change:
    if before is None or after is None or before[1] < after[0] or after[1] < before[0]:
        return Change.CHANGED
    if before[0] <= after[0] and after[1] <= before[1]:
        return Change.BECAME_KNOWN
    return Change.BECAME_UNKNOWN if after[0] <= before[0] and before[1] <= after[1] else Change.PERHAPS
