"""
The code of a municipality at Statistics Netherlands (*gemeentecode* of the CBS).

Checked is that there are four digits, leading zeros included; not whether such a municipality exists or existed.

>>> MunicipalityCode("gm0296")
MunicipalityCode(code='0296')
>>> MunicipalityCode("296")  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
samenwerking.errors.InvalidError: MunicipalityCode: found '296', expected 4 digits such as 0296. Write leading zeros ...
"""

from __future__ import annotations

import re
from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.values.identifiers._base import Identifier
from samenwerking.values.identifiers.tooi import Tooi

_SPELLINGS: Final = re.compile(
    r"(?:(?:https?://identifier\.overheid\.nl/tooi/id/gemeente/)?gm)?([0-9]{4})", re.ASCII | re.IGNORECASE
)
_WRITE_ZEROS: Final = Text(
    "Schrijf ook de voorloopnullen; een code die niet klopt, kan onder 'unchecked' worden bewaard.",
    "Write leading zeros too; a code that is not right can be kept under 'unchecked'.",
)


@final
@attrs.frozen
class MunicipalityCode(Identifier):
    """
    A code of a municipality (*gemeentecode*): four digits.

    Args:
        code: The four digits, with or without ``gm`` before them, or the TOOI link that ends in them.

    Raises:
        InvalidError: If it is not four digits.

    Example:
        >>> str(MunicipalityCode.parse("GM0296"))
        '0296'
        >>> MunicipalityCode("0296").tooi
        Tooi(code='gm0296')
    """

    _expected: ClassVar[Text] = Text("4 cijfers zoals 0296", "4 digits such as 0296")

    @property
    def tooi(self) -> Tooi:
        """The TOOI code of the municipality."""
        return Tooi(f"gm{self.code}")

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        match = _SPELLINGS.fullmatch(stripped)
        if not match:
            raise cls._invalid(text, _WRITE_ZEROS)
        return match[1]
