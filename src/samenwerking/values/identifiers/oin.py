"""
The number of an organisation in digital messages with the Dutch government (*OIN*, Organisatie-identificatienummer).

It is twenty positions: a prefix of eight digits for the register that a number was taken from, that number, and a
suffix of mostly zeros. The prefixes are in the OIN standard of Logius, chapter
`Data Architectuur <https://github.com/Logius-standaarden/OIN-Stelsel>`_. Of each number are checked:

- the prefix: eight digits (which ones are in use is not checked, as registers are added);
- the number: nine positions, digits or, as the standard allows for some registers, letters;
- the suffix: three digits (000 in the standard, but numbers that end in 001 exist);
- after 00000001, an RSIN: digits that pass the eleven-test;
- after 00000003, a KvK-nummer: digits only. It is eight long, so the suffix is four.

>>> Oin("00000001821535821000").rsin
Rsin(code='821535821')
>>> Oin("I0000003343669660000")  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
samenwerking.errors.InvalidError: Oin: found 'I0000003343669660000', expected 20 positions: a prefix of 8 digits, ...
"""

from __future__ import annotations

import re
from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.values.identifiers._base import SPACES, Identifier, is_digits, without
from samenwerking.values.identifiers.kvk import Kvk
from samenwerking.values.identifiers.rsin import Rsin, passes_eleven_test

_RSIN_PREFIX: Final = "00000001"
_KVK_PREFIX: Final = "00000003"
_SHAPE: Final = re.compile(r"[0-9]{8}[0-9A-Z]{9}[0-9]{3}")
_CHECK_RSIN: Final = Text(
    "Na {prefix} hoort een RSIN, en dit voldoet niet aan de elfproef. Controleer de cijfers; een nummer dat niet klopt,"
    " kan onder 'unchecked' worden bewaard.",
    "After {prefix} comes an RSIN, and this one fails the eleven-test. Check the digits; a number that is not right "
    "can be kept under 'unchecked'.",
).format(prefix=_RSIN_PREFIX)


@final
@attrs.frozen
class Oin(Identifier):
    """
    A number of an organisation in digital messages with the government (*OIN*): twenty positions.

    Args:
        code: The twenty positions; spaces may stand between them.

    Raises:
        InvalidError: If the form is not right, or the RSIN in it fails the eleven-test.

    Example:
        >>> print(Oin.parse("00000003 34359323 0000").kvk)
        34359323
        >>> Oin("00000006510800001000").kvk is None
        True
    """

    _expected: ClassVar[Text] = Text(
        "20 posities: 8 cijfers als voorvoegsel, 9 voor het nummer, 3 cijfers als achtervoegsel",
        "20 positions: a prefix of 8 digits, 9 for the number, a suffix of 3 digits",
    )

    @property
    def rsin(self) -> Rsin | None:
        """The RSIN that the number was made from; `None` if it was made from another number."""
        return Rsin(self.code[8:17]) if self.code.startswith(_RSIN_PREFIX) else None

    @property
    def kvk(self) -> Kvk | None:
        """The KvK-nummer that the number was made from; `None` if it was made from another number."""
        return Kvk(self.code[8:16]) if self.code.startswith(_KVK_PREFIX) else None

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        code = without(stripped, SPACES)
        # Other letters can become A to Z in capitals, so these are looked at first.
        code = code.upper() if code.isascii() else code
        from_trade_register = code.startswith((_RSIN_PREFIX, _KVK_PREFIX))
        if not _SHAPE.fullmatch(code) or (from_trade_register and not is_digits(code, 20)):
            raise cls._invalid(text)
        if code.startswith(_RSIN_PREFIX) and not passes_eleven_test(code[8:17]):
            raise cls._invalid(text, _CHECK_RSIN)
        return code
