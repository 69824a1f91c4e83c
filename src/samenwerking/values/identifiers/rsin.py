"""
The number of a legal person or partnership in the Dutch trade register (*RSIN*).

In full *Rechtspersonen en Samenwerkingsverbanden Informatienummer*. Checked is that there are nine digits, not all
zero, that pass the eleven-test, the same as that of the citizen service number (BSN): the digits times 9, 8, 7, 6, 5,
4, 3, 2 and -1 add up to a multiple of eleven. One wrong digit, or two neighbours swapped, always fails it.

A BSN may be written with eight digits, without its leading zero. An RSIN may not.

>>> Rsin("8215.35.821")
Rsin(code='821535821')
>>> Rsin("821535822")  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
samenwerking.errors.InvalidError: Rsin: found '821535822', expected 9 digits that pass the eleven-test. Check the ...
"""

from __future__ import annotations

from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.values.identifiers._base import SPACES, Identifier, is_digits, without

_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_ALL_ZERO: Final = "000000000"
_WRITE_ALL: Final = Text(
    "Schrijf alle 9 cijfers, ook de voorloopnullen; een nummer dat niet klopt, kan onder 'unchecked' worden bewaard.",
    "Write all 9 digits, leading zeros included; a number that is not right can be kept under 'unchecked'.",
)
_LEAVE_OUT: Final = Text(
    "Alleen nullen is geen nummer: laat het weg als het niet bekend is.",
    "Zeros only are no number: leave it out if it is not known.",
)


@final
@attrs.frozen
class Rsin(Identifier):
    """
    A number of a legal person or partnership (*RSIN*): nine digits that pass the eleven-test.

    Args:
        code: The nine digits; spaces and dots may stand between them.

    Raises:
        InvalidError: If it is not nine digits, fails the eleven-test or is all zeros.

    Example:
        >>> str(Rsin.parse("001 683 731"))
        '001683731'
    """

    _expected: ClassVar[Text] = Text("9 cijfers die aan de elfproef voldoen", "9 digits that pass the eleven-test")

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        code = without(stripped, SPACES + ".")
        if not is_digits(code, 9):
            raise cls._invalid(text, _WRITE_ALL)
        if code == _ALL_ZERO:
            raise cls._invalid(text, _LEAVE_OUT)
        if not passes_eleven_test(code):
            raise cls._invalid(text)
        return code


def passes_eleven_test(digits: str) -> bool:
    """Tell whether nine *digits* pass the eleven-test; zeros only do not."""
    return (
        digits != _ALL_ZERO
        and sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11 == 0
    )
