"""Amounts and shares: exact, in both languages, and back from a file."""

from __future__ import annotations

import pickle
from decimal import ROUND_UP, Decimal, Inexact, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.testing import amounts, shares
from samenwerking.values.money import Amount, Share, to_share

in_cents = st.integers(1 - 10**17, 10**17 - 1)
numbers = st.decimals(allow_nan=True, allow_infinity=True) | in_cents.map(lambda number: Decimal(number).scaleb(-2))


@given(amounts())
def test_what_a_file_holds_and_back(amount: Amount) -> None:
    assert amount == Amount.from_plain(amount.to_plain()) == pickle.loads(pickle.dumps(amount))  # noqa: S301
    assert amount == eval(repr(amount))  # noqa: S307
    assert hash(amount) == hash(Amount.from_plain(amount.to_plain()))


@given(in_cents, st.booleans())
def test_an_amount_is_exact_to_the_cent(cents: int, about: bool) -> None:
    amount = Amount(Decimal(cents).scaleb(-2), about=about)

    assert cents == amount.euros * 100
    plain: Any = amount.to_plain()
    number = plain["about"] if about else plain
    assert cents == number * 100
    assert (cents % 100 == 0) == isinstance(number, int)


@given(in_cents)
def test_equal_amounts_are_the_same_amount(cents: int) -> None:
    one = Amount(Decimal(cents).scaleb(-2))
    other = Amount(Decimal(f"{cents}000").scaleb(-5))

    assert one == other
    assert (str(one), repr(one), hash(one)) == (str(other), repr(other), hash(other))
    assert one != Amount(one.euros, about=True)


@given(in_cents, st.booleans())
def test_people_read_the_same_digits_in_both_languages(cents: int, about: bool) -> None:
    amount = Amount(Decimal(cents).scaleb(-2), about=about)
    dutch, english = amount.text("nl"), amount.text("en")

    assert Decimal(english.removeprefix("about ").removeprefix("€ ").replace(",", "")) == amount.euros
    assert english.removeprefix("about ").translate(str.maketrans(".,", ",.")) == dutch.removeprefix("ongeveer ")
    assert about == dutch.startswith("ongeveer € ") == english.startswith("about € ")
    assert str(amount) in (dutch, english)


@given(in_cents, st.integers(1, 12))
def test_the_precision_of_a_program_changes_nothing(cents: int, precision: int) -> None:
    euros = Decimal(cents).scaleb(-2)
    expected = Amount(euros)

    with localcontext(prec=precision, rounding=ROUND_UP, traps=[Inexact]):
        amount = Amount(euros)
        assert expected == amount
        assert expected == Amount.from_plain(amount.to_plain())
        assert expected.text("nl") == amount.text("nl")


@given(numbers)
def test_only_what_fits_is_an_amount(number: Decimal) -> None:
    fits = number.is_finite() and abs(number) < 10**15 and Fraction(number) * 100 % 1 == 0

    if fits:
        assert number == Amount(number).euros
    else:
        with pytest.raises(InvalidError) as caught:
            Amount(number)
        assert str(number)[:40] == caught.value.problems[0].found.en


@pytest.mark.parametrize(
    "wrong", [1.5, True, "12", None, [1], {"about": 1, "exact": 2}, {"exactly": 1}, Amount(1), 10**15]
)
def test_what_is_no_number_is_no_amount(wrong: Any) -> None:
    for make in (Amount, Amount.from_plain):
        with pytest.raises(InvalidError) as caught:
            make(wrong)
        assert "11628517" in caught.value.text("nl")
        assert "{about: 3000000}" in caught.value.text("en")


def test_about_is_true_or_false() -> None:
    maybe: Any = None
    with pytest.raises(InvalidError):
        Amount(1, about=maybe)


def test_examples_of_amounts() -> None:
    assert Amount(11628517).text("nl") == "€ 11.628.517"
    assert Amount(Decimal("1250.5")).text("en") == "€ 1,250.50"
    assert Amount(Decimal("-0.00")).text("nl") == "€ 0"
    assert Amount(Decimal("-5.25")).text("nl") == "€ -5,25"
    assert Amount.from_plain({"about": 3_000_000}).text("nl") == "ongeveer € 3.000.000"
    assert repr(Amount(Decimal("12.5"), about=True)) == "Amount(Decimal('12.50'), about=True)"
    assert repr(Amount(Decimal("12.00"))) == "Amount(12)"


# Shares


@given(shares())
def test_a_share_and_its_text(share: Share) -> None:
    assert share == Share.parse(str(share)) == pickle.loads(pickle.dumps(share))  # noqa: S301
    assert share == eval(repr(share))  # noqa: S307
    assert share is to_share(share)
    assert share == to_share(str(share)) == to_share(share.fraction)


@given(shares())
def test_people_read_a_share_in_both_languages(share: Share) -> None:
    assert str(share) == share.text("en") == share.text("nl").replace(",", ".")
    assert "." not in share.text("nl")


@given(st.integers(0, 10**12))
def test_a_percentage_is_exact(number: int) -> None:
    whole, decimals = divmod(number, 10**10)
    share = Share.parse(f"{whole}.{decimals:010d}%")

    assert Fraction(number, 10**12) == share.fraction
    assert share == Share.parse(str(share))


@given(st.integers(0, 10**13), st.integers(0, 10**13))
def test_a_ratio_is_exact(one: int, other: int) -> None:
    text = f"{one}/{other}"
    if 0 < other <= 10**12 and one <= other:
        assert Fraction(one, other) == Share.parse(text).fraction
    elif other == 0 or one > other or Fraction(one, other).denominator > 10**12 or max(one, other) == 10**13:
        with pytest.raises(InvalidError):
            Share.parse(text)


@given(st.fractions())
def test_only_a_part_is_a_share(fraction: Fraction) -> None:
    if 0 <= fraction <= 1 and fraction.denominator <= 10**12:
        assert fraction == Share(fraction).fraction
    else:
        with pytest.raises(InvalidError) as caught:
            Share(fraction)
        assert str(fraction)[:40] == caught.value.problems[0].found.en


@given(st.text(max_size=10) | st.from_regex(r"[0-9]{1,4}([.,/][0-9]{0,4})?%?", fullmatch=True))
def test_any_text_is_a_share_or_an_error_with_a_way_out(text: str) -> None:
    found = outcome(text)
    if isinstance(found, InvalidError):
        assert found.problems[0].found.nl == f"'{text}'"
        assert "'50%' of '1/3'" in found.text("nl")
    else:
        assert 0 <= found.fraction <= 1


def outcome(text: str) -> Share | InvalidError:
    try:
        return Share.parse(text)
    except InvalidError as error:
        return error


@pytest.mark.parametrize(
    "wrong", [0.5, 1, Decimal("0.5"), None, True, ["50%"], "50", "1/0", "101%", "3/2", "-1%", "33,5%"]
)
def test_what_is_no_share(wrong: Any) -> None:
    for make in (Share.parse, to_share):
        with pytest.raises(InvalidError):
            make(wrong)


def test_a_share_is_made_of_a_fraction() -> None:
    with pytest.raises(InvalidError, match="1/1000000000001"):
        Share(Fraction(1, 10**12 + 1))
    half: Any = Decimal("0.5")
    with pytest.raises(InvalidError, match=r"0\.5"):
        Share(half)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("50%", "50%"),
        ("1/2", "50%"),
        ("0%", "0%"),
        ("100.0%", "100%"),
        ("33.5%", "33.5%"),
        ("1/3", "1/3"),
        ("2/6", "1/3"),
        ("0.0001%", "0.0001%"),
        ("0.00001%", "1/10000000"),
        ("0.0000000001%", "1/1000000000000"),
        ("007/14", "50%"),
    ],
)
def test_examples_of_shares(written: str, text: str) -> None:
    assert text == str(Share.parse(written))
    assert text.replace(".", ",") == Share.parse(written).text("nl")
