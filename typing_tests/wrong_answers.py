"""Answers that may be unknown are no bools."""

from __future__ import annotations

from samenwerking import NO, YES, Count, Gap, PartialDate, Truth, all_of, known, unknown

truth = unknown()
count = Count(2, 3)

if truth:  # error
    decided = True

if truth & YES:  # error
    decided = True

one = "yes" if truth else "no"  # error
neither = not truth  # error
some = [one for one in [truth, YES] if one]  # error
if truth.is_yes and truth:  # error
    decided = True

# pyright does not look at what stands before a lone `and` or `or`

both = truth and YES  # error: mypy
either = truth or NO  # error: mypy

# mypy takes a comparison for a bool where it decides

if count > 2:  # error: pyright
    decided = True

truth & True  # error
known(None)  # error
unknown("wie de zetel bezet")  # error
Gap("seats", "wie de zetel bezet")  # error
all_of([True, truth])  # error
all_of(truth)  # error
truth.is_true  # error
truth.text("de")  # error
truth.facts = ()  # error
Count(2)  # error
Count.exactly("2")  # error
count.at_least = 3  # error
fewer = count < "3"  # error
certain: bool = count > 2  # error
PartialDate.parse(2013)  # error
PartialDate("2013", "2014")  # error


def is_so() -> bool:
    """What is asked for is a bool."""
    return truth  # error


def certainly() -> Truth:
    """What is asked for is a truth."""
    return truth.is_yes  # error
