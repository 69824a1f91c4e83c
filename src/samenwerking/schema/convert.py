"""Converters that several classes share; what they cannot read is left for the check, which knows its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from samenwerking.errors import InvalidError
from samenwerking.values.dates import DateInput, PartialDate, to_date

Made = TypeVar("Made")


def unchanged(value: Any) -> Any:
    """Return *value*."""
    return value


def each(value: Any, one: Callable[[Any], Any] = unchanged) -> Any:
    """Convert each item of a list or tuple; leave everything else."""
    if isinstance(value, (list, tuple)):
        return tuple(None if item is None else one(item) for item in value)
    return value


def one_or_many(value: Any, one: Callable[[Any], Any] = unchanged) -> Any:
    """Convert a lone item, or each item of a list or tuple, to a tuple."""
    if value is None or isinstance(value, (list, tuple)):
        return each(value, one)
    return (one(value),)


def attempt(read: Callable[[Any], Any], value: Any) -> Any:
    """Read *value*; leave what cannot be read."""
    try:
        return None if value is None else read(value)
    except InvalidError:
        return value


def to_date_or_none(value: DateInput | None) -> PartialDate | None:
    """Return *value* as a `PartialDate`, or `None`."""
    return attempt(to_date, value)  # type: ignore[no-any-return]


def to_closed_texts(value: Sequence[str | None] | None) -> tuple[str | None, ...] | None:
    """Return a closed list of texts."""
    return each(value)  # type: ignore[no-any-return]
