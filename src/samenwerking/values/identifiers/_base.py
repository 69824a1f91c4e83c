"""What the numbers and codes have in common: one checked text."""

from __future__ import annotations

import re
from typing import ClassVar, Final, Self

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Text, same

# The spaces that people type or copy between groups of digits.
SPACES: Final = " \u00a0\u2009\u202f"

_LONGEST_SHOWN: Final = 60
_LARGEST_SHOWN: Final = 10**20

CHECK_DIGITS: Final = Text(
    "Controleer de cijfers; een nummer dat niet door de controle komt, kan onder 'unchecked' worden bewaard.",
    "Check the digits; a number that fails its check can be kept under 'unchecked'.",
)
WRITE_QUOTED: Final = Text(
    "Schrijf het als tekst tussen aanhalingstekens: zonder aanhalingstekens kan een voorloopnul wegvallen.",
    "Write it as text between quotes: without quotes a leading zero may be lost.",
)

_NUMBER: Final = Text("het getal {number}", "the number {number}")
_VALUE: Final = Text("een waarde van het type {kind}", "a value of type {kind}")


@attrs.frozen
class Identifier:
    """
    A number or code that is right in form: a class for each kind of number derives from this one.

    Args:
        code: The number in any accepted spelling; it is kept in the one canonical spelling.

    Raises:
        InvalidError: If it is no such number.
    """

    code: str

    _expected: ClassVar[Text]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "code", self._checked(self.code))

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read *text* in any accepted spelling.

        Args:
            text: The number as people write it.

        Raises:
            InvalidError: If it is no such number.
        """
        return cls(text)

    @classmethod
    def _checked(cls, text: object) -> str:
        if not isinstance(text, str):
            raise cls._invalid(text, WRITE_QUOTED)
        return cls._normalised(text.strip(), text)

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        """Return the canonical spelling of *stripped*; *text*, as it was written, is for the error."""
        raise NotImplementedError

    @classmethod
    def _invalid(cls, found: object, remedy: Text = CHECK_DIGITS) -> InvalidError:
        return InvalidError(cls.__name__, [Problem((), _shown(found), cls._expected, remedy)])

    def __str__(self) -> str:
        return self.code


def without(text: str, separators: str) -> str:
    """Return *text* without the *separators*."""
    return text.translate(dict.fromkeys(map(ord, separators)))


def is_digits(text: str, count: int) -> bool:
    """Tell whether *text* is *count* digits from 0 to 9 and nothing else: `str.isdigit` knows other digits too."""
    return re.fullmatch(f"[0-9]{{{count}}}", text) is not None


def _shown(found: object) -> Text:
    if isinstance(found, str):
        return same(repr(found if len(found) <= _LONGEST_SHOWN else f"{found[:_LONGEST_SHOWN]}…"))
    # Python refuses to write out an int of thousands of digits.
    if type(found) is int and abs(found) < _LARGEST_SHOWN:
        return _NUMBER.format(number=found)
    return _VALUE.format(kind=type(found).__name__)
