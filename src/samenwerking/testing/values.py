"""Strategies for single values: texts, ids, dates, numbers."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st

from samenwerking.model.theme_lists import SUBJECT_LISTS
from samenwerking.model.themes import ThemeCode
from samenwerking.schema.remember import remembered
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate
from samenwerking.values.identifiers import Kvk, MunicipalityCode, Oin, Rsin, Tooi
from samenwerking.values.json_value import Json
from samenwerking.values.money import Amount, Share
from samenwerking.values.names import is_name

NASTY_TEXTS: Final = (
    "Wijchen", "no", "yes", "on", "y", "null", "~", "true", "none", "unknown", "itself", "0363", "01", "7", "-1",
    "1.10", "1e3", "0x1F", ".5", "12:30", "2019", "2019-12-31", "1_000", "---", "--- a", "...", "- a", "-", "? a",
    ": a", "a: b", "a:", "a #b", "#a", "[a]", "{a: 1}", "a, b", "&a", "*a", "!!str a", "|", ">", "%YAML 1.1", "@a",
    "`a`", "'", '"', "it's", 'say "a"', "\\", "\\n", "\\ud800", " a", "a ", "\ta", "a\tb", "a\nb", "\na", "a\n",
    "a\r\nb", "a\x00", "\x07", "\x1b[0m", "\x7f", "a\x85b", "\x85a", "\ufeffa", "a\u2028b", "\ufffe", "\U0001f600",
    "e\u0301", "\u202eabc", "a/b", "a:b", "coöperatie", "É" * 70, "<<", "=", "a" * 130, "{found}", "%s",
)  # fmt: skip
"""Texts that some file format, or some careless program, takes for something else."""

_NASTY_IDS = ("a", "b", "no", "y", "null", "true", "e1", "gm0363", "gm0296", "so0006", "board", "council", "x-1", "x_2")


@remembered
def texts() -> st.SearchStrategy[str]:
    """
    Return a strategy for free texts: not blank, without lone surrogates, and often nasty.

    Example:
        >>> from hypothesis import given, settings
        >>> @given(texts())
        ... @settings(max_examples=5)
        ... def test_text(text):
        ...     assert text.strip()
        >>> test_text()
    """
    any_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
    return st.sampled_from(NASTY_TEXTS) | any_text


@remembered
def ids() -> st.SearchStrategy[str]:
    """
    Return a strategy for ids.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Network
        >>> @given(ids())
        ... @settings(max_examples=5)
        ... def test_id(id):
        ...     assert Network(id).id == id
        >>> test_id()
    """
    letters = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1, max_size=6)
    return st.sampled_from(_NASTY_IDS) | letters.map(lambda text: f"a{text}".rstrip("-_")).filter(is_name)


@remembered
def dates() -> st.SearchStrategy[PartialDate]:
    """
    Return a strategy for dates: days, months, years, bounds and spans.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import PartialDate
        >>> @given(dates())
        ... @settings(max_examples=5)
        ... def test_date(date):
        ...     assert PartialDate.parse(str(date)) == date
        >>> test_date()
    """
    days = st.integers(0, 20_000).map(lambda number: dt.date(1985, 1, 1) + dt.timedelta(number)) | st.dates()
    return st.one_of(
        days.map(PartialDate.on),
        days.map(lambda day: PartialDate(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))),
        days.map(lambda day: PartialDate(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))),
        days.map(lambda day: PartialDate(None, day)),
        days.map(lambda day: PartialDate(day, None)),
        st.tuples(days, days).map(lambda pair: PartialDate(min(pair), max(pair))),
    )


@remembered
def amounts() -> st.SearchStrategy[Amount]:
    """
    Return a strategy for amounts of money, exact or about.

    Example:
        >>> from hypothesis import given, settings
        >>> @given(amounts())
        ... @settings(max_examples=5)
        ... def test_amount(amount):
        ...     assert round(amount.euros, 2) == amount.euros
        >>> test_amount()
    """
    whole = st.integers(-999, 10**7) | st.integers(1 - 10**15, 10**15 - 1)
    cents = st.integers(1 - 10**17, 10**17 - 1).map(lambda number: Decimal(number).scaleb(-2))
    return st.builds(lambda euros, about: Amount(euros, about=about), whole | cents, st.booleans())


@remembered
def shares() -> st.SearchStrategy[Share]:
    """
    Return a strategy for shares of a whole.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Share
        >>> @given(shares())
        ... @settings(max_examples=5)
        ... def test_share(share):
        ...     assert Share.parse(str(share)) == share
        >>> test_share()
    """
    percents = st.integers(0, 10_000).map(lambda number: Fraction(number, 10_000))
    numbers = st.integers(1, 12) | st.integers(1, 10**12 - 1)
    ratios = st.tuples(numbers, numbers).map(lambda pair: Fraction(min(pair), max(pair)))
    return (percents | ratios).map(Share)


@remembered
def counts() -> st.SearchStrategy[Count]:
    """
    Return a strategy for counts, exact or bounded.

    Example:
        >>> from hypothesis import given, settings
        >>> @given(counts())
        ... @settings(max_examples=5)
        ... def test_count(count):
        ...     assert count.at_least in count
        >>> test_count()
    """
    numbers = st.integers(0, 5) | st.integers(0, 10**18 - 1)
    return st.one_of(
        numbers.map(Count.exactly),
        numbers.map(lambda low: Count(low, None)),
        st.tuples(numbers, numbers).map(lambda pair: Count(min(pair), max(pair))),
    )


@remembered
def json_values() -> st.SearchStrategy[Json]:
    """
    Return a strategy for JSON values other than null, as extensions and evidence keep them.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Json
        >>> @given(json_values())
        ... @settings(max_examples=5)
        ... def test_json(value):
        ...     assert Json(value.data) == value
        >>> test_json()
    """
    decimals = st.builds(
        lambda digits, power: Decimal(digits).scaleb(power), st.integers(1 - 10**18, 10**18 - 1), st.integers(-20, 20)
    )
    numbers = st.integers(0, 9) | st.integers(1 - 10**18, 10**18 - 1) | decimals
    scalars = st.booleans() | numbers | texts() | st.just("") | st.none()
    keys = texts() | st.just("")
    values = st.recursive(
        scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(keys, inner, max_size=2), max_leaves=4
    )
    return (st.dictionaries(keys, values, max_size=2) | values.filter(lambda value: value is not None)).map(Json)


def _digits(count: int) -> st.SearchStrategy[str]:
    return st.integers(0, 10**count - 1).map(lambda number: f"{number:0{count}d}")


def _rsin(digits: str) -> str:
    """Return *digits* or the next number that passes the eleven-test."""
    number = int(digits)
    while True:
        check = sum(int(digit) * weight for digit, weight in zip(f"{number:08d}", range(9, 1, -1), strict=True)) % 11
        if number and check < 10:
            return f"{number:08d}{check}"
        number = number % 99_999_999 + 1


def _tooi() -> st.SearchStrategy[str]:
    kinds = (("gm", 4), ("pv", 2), ("ws", 4), ("mnre", 4), ("so", 4), ("col", 2), ("oorg", 5), ("zb", 6))
    return st.one_of(
        st.sampled_from(("gm0363", "gm0296", "so0006")),
        *(_digits(count).map(f"{letters}{{}}".format) for letters, count in kinds),
    )


def _oin() -> st.SearchStrategy[str]:
    return st.one_of(
        _digits(8).map(_rsin).map("00000001{}000".format),
        _digits(8).map("00000003{}0000".format),
        _digits(9).map("00000004{}001".format),
        _digits(8).map("00000006A{}000".format),
    )


@remembered
def theme_codes() -> st.SearchStrategy[ThemeCode]:
    """
    Return a strategy for theme codes: of known lists, of other lists, and tags.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import ThemeCode
        >>> @given(theme_codes())
        ... @settings(max_examples=5)
        ... def test_theme(theme):
        ...     assert ThemeCode.from_plain(theme.to_plain()) == theme
        >>> test_theme()
    """
    known = [(one.word, code) for one in SUBJECT_LISTS.values() for code in one.subjects]
    others = st.builds(ThemeCode, st.just("gemma"), texts(), st.none() | texts())
    return st.sampled_from(known).map(lambda pair: ThemeCode(*pair)) | others | texts().map(ThemeCode.parse)


_OF_CLASS: Final[dict[type, Callable[[], st.SearchStrategy[Any]]]] = {
    PartialDate: dates,
    Amount: amounts,
    Share: shares,
    Count: counts,
    Json: json_values,
    ThemeCode: theme_codes,
    Tooi: lambda: _tooi().map(Tooi),
    MunicipalityCode: lambda: (st.sampled_from(("0363", "0296")) | _digits(4)).map(MunicipalityCode),
    Oin: lambda: _oin().map(Oin),
    Rsin: lambda: _digits(8).map(_rsin).map(Rsin),
    Kvk: lambda: _digits(8).map(Kvk),
}


@remembered
def values_of(cls: type) -> st.SearchStrategy[Any]:
    """Return a strategy for the values of a value class, which stand in a file as one text, number or mapping."""
    return _OF_CLASS[cls]()
