"""
The number of an organisation in the Dutch trade register (*KvK-nummer*).

Checked is that there are eight digits: the number has no check digit. That it is eight digits long says, among others,
the OIN standard of Logius, chapter `Data Architectuur <https://github.com/Logius-standaarden/OIN-Stelsel>`_.

>>> Kvk("70 27 56 02")
Kvk(code='70275602')
>>> Kvk("1160183")  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
samenwerking.errors.InvalidError: Kvk: found '1160183', expected 8 digits. Check the digits, leading zeros included; ...
"""

from __future__ import annotations

from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.values.identifiers._base import SPACES, Identifier, is_digits, without

_CHECK_DIGITS: Final = Text(
    "Controleer de cijfers, ook de voorloopnullen; een nummer dat niet klopt, kan onder 'unchecked' worden bewaard.",
    "Check the digits, leading zeros included; a number that is not right can be kept under 'unchecked'.",
)


@final
@attrs.frozen
class Kvk(Identifier):
    """
    A number in the trade register (*KvK-nummer*): eight digits.

    Args:
        code: The eight digits; spaces and dots may stand between them.

    Raises:
        InvalidError: If it is not eight digits.

    Example:
        >>> str(Kvk.parse("7027.5602"))
        '70275602'
    """

    _expected: ClassVar[Text] = Text("8 cijfers", "8 digits")

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        code = without(stripped, SPACES + ".")
        if not is_digits(code, 8):
            raise cls._invalid(text, _CHECK_DIGITS)
        return code
