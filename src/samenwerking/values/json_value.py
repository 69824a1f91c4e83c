"""Any JSON value as an immutable value, kept and never interpreted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Final, Self, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Text, same

JsonInput: TypeAlias = "Json | str | int | Decimal | bool | list[Any] | tuple[Any, ...] | Mapping[str, Any]"
"""What is accepted where any JSON value is meant."""

_LARGEST: Final = 10**18
_DEEPEST: Final = 20
_LARGEST_EXPONENT: Final = 100
_LONGEST_NUMBER: Final = 40


def _canonical(value: JsonInput | None) -> str:
    return _write(value.data if isinstance(value, Json) else value, 0)


@final
@attrs.frozen(repr=False)
class Json:
    """
    A JSON value: text, number, true or false, null, list or mapping.

    Numbers are whole or `decimal.Decimal`, as they were written; the order of keys does not matter.

    Args:
        data: The value, of plain Python types.

    Raises:
        InvalidError: If it is no JSON value, is deeper than 20 levels, or holds a number of more than 18 digits.

    Example:
        >>> Json({"a": [1, None]}).data
        {'a': [1, None]}
        >>> Json(1) == Json(True)
        False
    """

    labels: ClassVar[Text] = Text("een JSON-waarde", "a JSON value")
    hint: ClassVar[Text | None] = Text(
        "Schrijf gewone Python-waarden, zoals {'nl.voorbeeld': {...}}.",
        "Write plain Python values, such as {'nl.example': {...}}.",
    )

    _canonical: str = attrs.field(converter=_canonical, alias="data")

    @classmethod
    def from_plain(cls, plain: object) -> Self:
        """Read the value from a file."""
        return cls(plain)  # type: ignore[arg-type]

    def to_plain(self) -> Any:
        """Return a new copy of the value, of plain Python types."""
        return json.loads(self._canonical, parse_float=Decimal)

    @property
    def is_mapping(self) -> bool:
        """Whether it is a mapping."""
        return self._canonical.startswith("{")

    @property
    def data(self) -> Any:
        """A new copy of the value, of plain Python types."""
        return self.to_plain()

    def __repr__(self) -> str:
        return f"Json({self.data!r})"


def _write(value: object, depth: int) -> str:
    if depth <= _DEEPEST:
        if value is None or isinstance(value, bool):
            return json.dumps(value)
        if isinstance(value, str) and not has_surrogate(value):
            return json.dumps(value)
        if isinstance(value, int) and abs(value) < _LARGEST:
            return str(int(value))
        if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) <= _LARGEST_EXPONENT:
            number = str(value) if {".", "E"} & set(str(value)) else f"{value}.0"
            if len(number) <= _LONGEST_NUMBER:
                return number
        if isinstance(value, (list, tuple)):
            return "[" + ",".join(_write(item, depth + 1) for item in value) + "]"
        if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
            return "{" + ",".join(f"{_write(key, 0)}:{_write(value[key], depth + 1)}" for key in sorted(value)) + "}"
    raise InvalidError("Json", [Problem((), same(shown(value)), _EXPECTED, _REMEDY)])


_EXPECTED: Final = Text("een JSON-waarde", "a JSON value")
_REMEDY: Final = Text(
    "Gebruik tekst, gehele getallen of Decimal, true, false, null, lijsten en sleutels van tekst, hoogstens 20 diep.",
    "Use text, whole numbers or Decimal, true, false, null, lists and text keys, at most 20 deep.",
)


def has_surrogate(text: str) -> bool:
    """Say whether *text* holds a lone surrogate, which no file can."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
