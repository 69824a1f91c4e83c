"""Numbers, days, quotations and enumerations as they stand in running text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from samenwerking.language import Text, same
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate


def sentence(text: Text) -> Text:
    """Return a text that begins with a capital."""
    return Text(text.nl[:1].upper() + text.nl[1:], text.en[:1].upper() + text.en[1:])


def on_one_line(text: str) -> str:
    """Return a free text with one space wherever it has white space."""
    return " ".join(text.split())


def quoted(text: str) -> Text:
    """Return a free text between quotes, as it is, with the full stop of the sentence that ends with it."""
    words = on_one_line(text)
    return same(f'"{words}"' if words.endswith((".", "!", "?")) else f'"{words}".')


def day(date: PartialDate) -> Text:
    """Return a date as it follows a colon, with its month in words: ``13 september 2013``, ``april 2013``, ``2013``."""
    if date.first is None or date.last is None:
        bound, known = (_ON_OR_BEFORE, date.last) if date.first is None else (_ON_OR_AFTER, date.first)
        return bound if known is None else bound.format(day=_spelled(known))
    if ".." in str(date):
        return _BETWEEN.format(first=_spelled(date.first), last=_spelled(date.last))
    if date.day is not None:
        return _spelled(date.day)
    written = str(date)
    return same(written) if "-" not in written else _MONTH.format(month=MONTHS[date.first.month - 1], year=written[:4])


def _spelled(one: dt.date) -> Text:
    return _DAY.format(day=one.day, month=MONTHS[one.month - 1], year=one.year)


def when(date: PartialDate) -> Text:
    """Return a date with what goes before it in a sentence: on a day, in a month or a year."""
    words = day(date)
    if date.day is not None:
        return _ON.format(day=words)
    has_preposition = date.first is None or date.last is None or ".." in str(date)
    return words if has_preposition else _IN.format(day=words)


def is_singular(count: Count) -> bool:
    """Say whether the number that is printed of a count is one."""
    return (
        count.exact == 1 or (count.at_most is None and count.at_least == 1) or (count.at_least, count.at_most) == (0, 1)
    )


def number(count: Count, one: Text, many: Text) -> Text:
    """
    Return how many there are, with the word for one or for many of them.

    Args:
        count: How many: exactly, at least, at most, or from one number to another.

        one: The word for one.

        many: The word for several.
    """
    noun = one if is_singular(count) else many
    if count.exact == 0:
        return _NO.format(noun=Text(one.nl, many.en))
    if count.is_exact:
        return _EXACTLY.format(number=count.at_least, noun=noun)
    if count.at_most is None:
        return _AT_LEAST.format(number=count.at_least, noun=noun)
    if count.at_least == 0:
        return _AT_MOST.format(number=count.at_most, noun=noun)
    return _FROM_TO.format(low=count.at_least, high=count.at_most, noun=noun)


def enumerated(texts: Sequence[Text]) -> Text:
    """Return texts one after the other, with 'and' before the last."""
    if len(texts) == 1:
        return texts[0]
    *others, last = texts
    before = Text(", ".join(text.nl for text in others), ", ".join(text.en for text in others))
    return _AND.format(before=before, last=last)


def joined(texts: Sequence[Text]) -> Text:
    """Return sentences one after the other; those that say nothing are left out."""
    said = [text for text in texts if text.nl]
    return Text(" ".join(text.nl for text in said), " ".join(text.en for text in said))


NOTHING: Final = same("")
"""What is told where there is nothing to tell."""

MONTHS: Final = (
    Text("januari", "January"),
    Text("februari", "February"),
    Text("maart", "March"),
    Text("april", "April"),
    Text("mei", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("augustus", "August"),
    Text("september", "September"),
    Text("oktober", "October"),
    Text("november", "November"),
    Text("december", "December"),
)
"""What people call each month."""
_DAY = same("{day} {month} {year}")
_MONTH = same("{month} {year}")
_ON_OR_BEFORE = Text("op of voor {day}", "on or before {day}")
_ON_OR_AFTER = Text("op of na {day}", "on or after {day}")
_BETWEEN = Text("op een dag van {first} tot en met {last}", "on a day from {first} up to and including {last}")
_ON = Text("op {day}", "on {day}")
_IN = same("in {day}")
_EXACTLY = same("{number} {noun}")
_NO = Text("geen enkele {noun}", "no {noun}")
_AT_LEAST = Text("minstens {number} {noun}", "at least {number} {noun}")
_AT_MOST = Text("hoogstens {number} {noun}", "at most {number} {noun}")
_FROM_TO = Text("{low} tot {high} {noun}", "{low} to {high} {noun}")
_AND = Text("{before} en {last}", "{before} and {last}")
