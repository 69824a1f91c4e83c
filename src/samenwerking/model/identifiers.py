"""The numbers under which official registers know a party or a body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.schema.convert import attempt, each
from samenwerking.schema.part import Part
from samenwerking.values.identifiers import Kvk, MunicipalityCode, Oin, Rsin, Tooi


@final
@attrs.frozen(eq=False, repr=False)
class UncheckedIdentifier(Part):
    """
    A number that is kept as it was found (*ongecontroleerd nummer*): of another register, or one that fails its check.

    Args:
        scheme: What kind of number a source says that it is, such as ``KVK-nummer``.

        code: The number, as text.

    Example:
        >>> try:
        ...     Identifiers(kvk="1234")
        ... except InvalidError:
        ...     Identifiers(unchecked=[UncheckedIdentifier("KVK-nummer", "1234")]).unchecked[0].code
        '1234'
    """

    labels: ClassVar[Text] = Text("ongecontroleerd nummer", "unchecked identifier")
    key: ClassVar[tuple[str, ...]] = ("scheme", "code")

    scheme: str
    code: str


def _tooi(value: Tooi | str | None) -> Tooi | None:
    return _read(Tooi, value)  # type: ignore[no-any-return]


def _municipality_code(value: MunicipalityCode | str | None) -> MunicipalityCode | None:
    return _read(MunicipalityCode, value)  # type: ignore[no-any-return]


def _oin(value: Oin | str | None) -> Oin | None:
    return _read(Oin, value)  # type: ignore[no-any-return]


def _rsin(value: Rsin | str | None) -> Rsin | None:
    return _read(Rsin, value)  # type: ignore[no-any-return]


def _kvk(value: Kvk | str | None) -> Kvk | None:
    return _read(Kvk, value)  # type: ignore[no-any-return]


def _read(cls: Any, value: Any) -> Any:
    return attempt(cls.parse, value) if isinstance(value, str) else value


def _unchecked(value: Sequence[UncheckedIdentifier]) -> tuple[UncheckedIdentifier, ...]:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class Identifiers(Part):
    """
    The numbers of one party or body (*nummers*).

    Args:
        tooi: Its TOOI code, such as ``gm0296``; the web address is accepted.

        municipality_code: Its municipality code, such as ``0296``.

        oin: Its *organisatie-identificatienummer*.

        rsin: Its *rechtspersonen- en samenwerkingsverbandeninformatienummer*, which passes the eleven-test.

        kvk: Its number in the trade register.

        unchecked: Other numbers, and numbers that fail their check.

    Raises:
        InvalidError: If a number fails its check, or TOOI code and municipality code are of different municipalities.

    Example:
        >>> str(Identifiers(tooi="GM0296").tooi)
        'gm0296'
    """

    labels: ClassVar[Text] = Text("nummers", "identifiers")

    tooi: Tooi | None = attrs.field(default=None, converter=_tooi)
    municipality_code: MunicipalityCode | None = attrs.field(default=None, converter=_municipality_code)
    oin: Oin | None = attrs.field(default=None, converter=_oin)
    rsin: Rsin | None = attrs.field(default=None, converter=_rsin)
    kvk: Kvk | None = attrs.field(default=None, converter=_kvk)
    unchecked: tuple[UncheckedIdentifier, ...] = attrs.field(default=(), converter=_unchecked)

    def invariants(self) -> Iterator[Problem]:
        if self.tooi is not None and self.municipality_code is not None and self.tooi != self.municipality_code.tooi:
            yield Problem(("municipality_code",), same(self.municipality_code), same(self.tooi), _AGREE)


_AGREE = Text(
    "Beide nummers noemen dezelfde gemeente: verbeter er een.", "Both name one municipality: mend one of them."
)
