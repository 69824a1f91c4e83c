"""Names and conversions that many parts of a collaboration share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, Literal, TypeAlias

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.period import Period, PeriodInput
from samenwerking.schema.convert import attempt, to_date_or_none
from samenwerking.schema.shapes import Name, Range
from samenwerking.values.count import Count
from samenwerking.values.dates import DateInput, PartialDate
from samenwerking.values.json_value import Json
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount, AmountInput, Share, ShareInput, to_share

Id: TypeAlias = Annotated[str, Name("id")]
TaskId: TypeAlias = Annotated[str, Name("task")]
SourceId: TypeAlias = Annotated[str, Name("source")]
DocumentId: TypeAlias = Annotated[str, Name("document")]

Votes: TypeAlias = Annotated[int, Range(0, 10**9)]
Year: TypeAlias = Annotated[int, Range(1000, 9999)]
Ordinal: TypeAlias = Annotated[int, Range(1, 10**6)]

INHERIT: Final = Period()
"""The period of an element of which nothing was said: that of what it is in."""


def to_period(value: PeriodInput) -> Period:
    """Return *value* as a period; a date is its start."""
    return attempt(Period.of, value)  # type: ignore[no-any-return]


def to_count(value: Count | int | None) -> Count | None:
    """Return *value* as a count."""
    return Count.exactly(value) if type(value) is int and value >= 0 else value  # type: ignore[return-value]


def wrong_count(count: Count | None, name: str = "count") -> Iterator[Problem]:
    """Yield what is wrong with a count that is recorded: a file holds no number of more than 18 digits."""
    if count is not None and max(count.at_least, count.at_most or 0) >= 10**18:
        yield Problem((name,), same(count), _EIGHTEEN_DIGITS, _SMALLER)


def to_amount(value: AmountInput | None) -> Amount | None:
    """Return *value* as an amount."""
    return attempt(_amount, value)  # type: ignore[no-any-return]


def _amount(value: Any) -> Any:
    return value if isinstance(value, Amount) else Amount(value)


def to_share_or_none(value: ShareInput | None) -> Share | None:
    """Return *value* as a share."""
    return attempt(to_share, value)  # type: ignore[no-any-return]


def to_date_or_none_at_all(value: DateInput | Literal[Mark.NONE] | None) -> PartialDate | Literal[Mark.NONE] | None:
    """Return *value* as a date; `NONE` says outright that there is none."""
    return value if isinstance(value, Mark) else to_date_or_none(value)


def to_amount_or_none_at_all(value: AmountInput | Literal[Mark.NONE] | None) -> Amount | Literal[Mark.NONE] | None:
    """Return *value* as an amount; `NONE` says outright that there is none."""
    return value if isinstance(value, Mark) else to_amount(value)


def to_share_or_none_at_all(value: ShareInput | Literal[Mark.NONE] | None) -> Share | Literal[Mark.NONE] | None:
    """Return *value* as a share; `NONE` says outright that there is none."""
    return value if isinstance(value, Mark) else to_share_or_none(value)


def to_json(value: Any) -> Json | None:
    """Return *value* as JSON; null says no more than leaving it out."""
    made = attempt(Json, value)
    return None if isinstance(made, Json) and made.data is None else made


def to_extensions(value: Mapping[str, Any] | Json | None) -> Json | None:
    """Return what an extension keeps: a mapping of namespaces."""
    return to_json(value)


def wrong_extensions(extensions: Json | None) -> Iterator[Problem]:
    """Yield what is wrong with what an extension keeps: a mapping, one key for each program."""
    if extensions is not None and not extensions.is_mapping:
        yield Problem(("extensions",), same(f"{extensions.data!r}"[:60]), _A_MAPPING, _BY_NAMESPACE)


_EIGHTEEN_DIGITS = Text("een aantal van hoogstens 18 cijfers", "a count of at most 18 digits")
_SMALLER = Text("Schrijf een kleiner getal.", "Write a smaller number.")
_A_MAPPING = Text("een blok met sleutels", "a mapping")
_BY_NAMESPACE = Text("Schrijf {'nl.voorbeeld': ...}.", "Write {'nl.example': ...}.")
