"""Amounts of money and shares of a whole, exact."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from typing import ClassVar, Final, Self, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Language, Text, same
from samenwerking.values.count import Count

_LARGEST: Final = Decimal(10) ** 15
_AMOUNT: Final = Text("een bedrag in euro's, hoogstens twee decimalen", "an amount in euros, at most two decimals")
_WRITE_AMOUNT: Final = Text(
    "Schrijf een getal zoals 11628517 of 1250.50, of {about: 3000000} als het er ongeveer zoveel is.",
    "Write a number such as 11628517 or 1250.50, or {about: 3000000} where it is about that much.",
)
_SHARE: Final = Text("een deel van 0 tot en met 1", "a share from 0 up to and including 1")
_WRITE_SHARE: Final = Text("Schrijf een deel zoals '50%' of '1/3'.", "Write a share such as '50%' or '1/3'.")


# a context of our own: a program may have set another precision
_EXACT: Final = Context(prec=40)


def _in_cents(euros: Decimal) -> Decimal:
    return euros.quantize(Decimal("0.01"), context=_EXACT)


def _is_plain(euros: Decimal) -> bool:
    """Say whether an amount is whole and written so, as most are: then nothing is left to check."""
    sign, digits, exponent = euros.as_tuple()
    return exponent == 0 and len(digits) <= 15 and not (sign and digits == (0,))


def _to_decimal(value: Decimal | int) -> Decimal:
    return Decimal(value) if type(value) is int else value  # type: ignore[return-value]


@final
@attrs.frozen(repr=False)
class Amount:
    """
    An amount of money in euros (*bedrag*).

    Args:
        euros: The amount, in whole cents: an `int` or a `decimal.Decimal`.

        about: True where a source says that it is about this much.

    Raises:
        InvalidError: If it is no number, has more than two decimals or more than fifteen digits.

    Example:
        >>> print(Amount(11628517))
        € 11,628,517
        >>> Amount(3000000, about=True).text("nl"), Amount(3000000, about=True).thousandths.text("en")
        ('ongeveer € 3.000.000', '2500000000-3500000000')
    """

    labels: ClassVar[Text] = Text("een bedrag in euro's", "an amount in euros")
    hint: ClassVar[Text | None] = Text(
        "Schrijf een geheel getal of Decimal('12.50'): een float is niet exact.",
        "Write a whole number or Decimal('12.50'): a float is not exact.",
    )

    euros: Decimal = attrs.field(converter=_to_decimal)
    about: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        euros = self.euros
        if type(self.about) is bool and type(euros) is Decimal and _is_plain(euros):
            return
        fits = isinstance(euros, Decimal) and euros.is_finite() and euros.copy_abs() < _LARGEST
        if not fits or euros != _in_cents(euros) or not isinstance(self.about, bool):
            raise InvalidError("Amount", [Problem((), same(f"{euros}"[:40]), _AMOUNT, _WRITE_AMOUNT)])
        whole = euros == euros.to_integral_value()
        object.__setattr__(self, "euros", _EXACT.plus(euros.to_integral_value() if whole else _in_cents(euros)))

    @classmethod
    def from_plain(cls, plain: object) -> Self:
        """Read an amount from a file: a number, or ``{about: number}``."""
        if type(plain) is dict and list(plain) == ["about"]:
            return cls(plain["about"], about=True)
        return cls(plain)  # type: ignore[arg-type]

    def to_plain(self) -> object:
        """Return what a file holds."""
        number = int(self.euros) if self.euros == self.euros.to_integral_value() else self.euros
        return {"about": number} if self.about else number

    @property
    def thousandths(self) -> Count:
        """
        How many thousandths of a euro it can be; of less than nothing, none.

        Where a source says that it is about this much, it is right to half of its last digit that is not nought.
        """
        if self.about and not self.euros:
            return Count(0, None)
        number = max(int(self.euros * 1000), 0)
        if not self.about:
            return Count.exactly(number)
        written = str(number)
        half = 10 ** (len(written) - len(written.rstrip("0"))) // 2
        return Count(max(number - half, 0), number + half)

    def text(self, language: Language | None = None) -> str:
        """Return the amount as people read it."""
        digits = f"€ {self.euros:,}"
        dutch = digits.translate(str.maketrans(",.", ".,"))
        return (_ABOUT if self.about else _EXACTLY).format(amount=Text(dutch, digits)).get(language)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        number = int(self.euros) if self.euros == self.euros.to_integral_value() else self.euros
        return f"Amount({number!r}, about=True)" if self.about else f"Amount({number!r})"


_ABOUT = Text("ongeveer {amount}", "about {amount}")
_EXACTLY = Text("{amount}", "{amount}")

AmountInput: TypeAlias = Amount | Decimal | int
"""What is accepted where an amount is meant."""


@final
@attrs.frozen(repr=False)
class Share:
    """
    A share of a whole, exact: of a risk, of the costs (*aandeel*).

    Args:
        fraction: From 0 up to and including 1.

    Raises:
        InvalidError: If it is no fraction between 0 and 1.

    Example:
        >>> Share.parse("50%") == Share.parse("1/2")
        True
        >>> print(Share.parse("1/3"))
        1/3
    """

    labels: ClassVar[Text] = Text("een aandeel", "a share")

    fraction: Fraction

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.fraction, Fraction) or not 0 <= self.fraction <= 1:
            raise InvalidError("Share", [Problem((), same(f"{self.fraction}"[:40]), _SHARE, _WRITE_SHARE)])
        if self.fraction.denominator > 10**12:
            raise InvalidError("Share", [Problem((), same(f"{self.fraction}"[:40]), _SHARE, _WRITE_SHARE)])

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a share from *text*.

        Args:
            text: ``50%``, ``33.5%`` or ``1/3``.

        Raises:
            InvalidError: If the text is no share.
        """
        if isinstance(text, str):
            if match := _PERCENT.fullmatch(text):
                fraction = Fraction(match[1]) / 100
            elif (match := _RATIO.fullmatch(text)) and int(match[2]):
                fraction = Fraction(int(match[1]), int(match[2]))
            else:
                fraction = Fraction(-1)
            if 0 <= fraction <= 1:
                return cls(fraction)
        found = same(f"'{text[:40]}'" if isinstance(text, str) else shown(text, 40))
        raise InvalidError("Share", [Problem((), found, _SHARE, _WRITE_SHARE)])

    def text(self, language: Language | None = None) -> str:
        """Return the share as people read it."""
        return Text(str(self).replace(".", ","), str(self)).get(language)

    def __str__(self) -> str:
        percent = self.fraction * 100
        if 10_000 % percent.denominator:
            return f"{self.fraction.numerator}/{self.fraction.denominator}"
        text = f"{percent.numerator * 10_000 // percent.denominator:05d}"
        return f"{text[:-4]}.{text[-4:]}".rstrip("0").rstrip(".") + "%"

    def __repr__(self) -> str:
        return f"Share.parse({str(self)!r})"


_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,10})?)%")
_RATIO = re.compile(r"([0-9]{1,13})/([0-9]{1,13})")

ShareInput: TypeAlias = Share | Fraction | str
"""What is accepted where a share is meant: a share, a fraction, or its text."""


def to_share(value: ShareInput) -> Share:
    """
    Return *value* as a `Share`.

    Raises:
        InvalidError: If it is none.
    """
    if isinstance(value, Share):
        return value
    return Share(value) if isinstance(value, Fraction) else Share.parse(value)
