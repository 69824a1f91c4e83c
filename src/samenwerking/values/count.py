"""How many, as far as is known."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import ClassVar, Final, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Language, Text, same
from samenwerking.values.truth import NO, YES, Gap, Truth, known, unknown


# Mypy takes the order of attrs for ours unless it is switched off by name.
@final
@attrs.frozen(order=False)
class Count:
    """
    A whole number of which perhaps only the bounds are known.

    Comparing gives a `Truth`, decided where the bounds decide; ``==`` compares the bounds themselves. Two counts are
    taken to vary independently.

    Args:
        at_least: The lowest number it can be, 0 or more.

        at_most: The highest number it can be, or `None` where none is known.

        basis: What was counted, so that a comparison knows its facts and gaps; carried along, and no part of equality.

    Raises:
        InvalidError: If a bound is not a whole number of 0 or more, or the bounds are crossed.

    Example:
        >>> outsiders = Count(2, 3)
        >>> outsiders > 1, outsiders > 2, 2 * outsiders + 1
        (yes, unknown, Count(at_least=5, at_most=7))
        >>> sum([outsiders, outsiders], Count.exactly(0)).text("en")
        '4-6'
    """

    labels: ClassVar[Text] = Text("een aantal", "a count")
    hint: ClassVar[Text | None] = Text(
        "Schrijf een getal zoals 2, of Count(1, 3).",
        "Write a number such as 2, or Count(1, 3).",
    )

    at_least: int
    at_most: int | None
    basis: tuple[Truth, ...] = attrs.field(default=(), eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        low, high = self.at_least, self.at_most
        if type(low) is int and low >= 0 and (high is None or (type(high) is int and low <= high)):
            return
        problems = [
            _problem(name, bound, _WHOLE)
            for name, bound in (("at_least", self.at_least), ("at_most", self.at_most))
            if not (_is_whole(bound) or (name == "at_most" and bound is None))
        ]
        if not problems and self.at_least > self._top:
            problems.append(_problem("at_most", self.at_most, _NOT_BELOW.format(bound=self.at_least)))
        if problems:
            raise InvalidError("Count", problems)

    @classmethod
    def exactly(cls, number: int) -> Count:
        """Return the count that is certainly *number*."""
        return cls(number, number)

    @classmethod
    def from_plain(cls, plain: object) -> Count:
        """Read a count from a file: a number, or ``{at_least: 1, at_most: 3}``, of which one may be left out."""
        if type(plain) is int:
            return cls.exactly(plain)
        if type(plain) is dict and plain and plain.keys() <= {"at_least", "at_most"}:
            return cls(plain.get("at_least", 0), plain.get("at_most"))
        raise InvalidError("Count", [Problem((), same(shown(plain)), _COUNT, _WRITE_COUNT)])

    def to_plain(self) -> object:
        """Return what a file holds."""
        if self.is_exact:
            return self.at_least
        upper = {} if self.at_most is None else {"at_most": self.at_most}
        return {"at_least": self.at_least} | upper

    @property
    def is_exact(self) -> bool:
        """Whether the number is certain."""
        return self.at_least == self.at_most

    @property
    def exact(self) -> int | None:
        """The number where it is certain."""
        return self.at_most if self.is_exact else None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What would have to be recorded to know the number; nothing where it is certain."""
        return unknown(*self.basis).gaps

    @property
    def _top(self) -> float:
        return math.inf if self.at_most is None else self.at_most

    def text(self, language: Language | None = None) -> str:
        """Return the count in *language*, by default that of the environment."""
        if self.at_most is None:
            return _AT_LEAST.format(bound=self.at_least).get(language)
        return str(self.at_most) if self.is_exact else f"{self.at_least}-{self.at_most}"

    def __str__(self) -> str:
        return self.text()

    def __contains__(self, number: int) -> bool:
        return self.at_least <= number <= self._top

    def equals(self, other: Count | int) -> Truth:
        """
        Return whether the numbers are the same.

        Example:
            >>> Count.exactly(2).equals(2), Count(1, 3).equals(2), Count(1, 3).equals(4)
            (yes, unknown, no)
        """
        low, high, basis = _span(other)
        return self._compare(self.at_least == self._top == low == high, self._top < low or self.at_least > high, basis)

    def __lt__(self, other: Count | int) -> Truth:
        low, high, basis = _span(other)
        return self._compare(self._top < low, self.at_least >= high, basis)

    def __le__(self, other: Count | int) -> Truth:
        low, high, basis = _span(other)
        return self._compare(self._top <= low, self.at_least > high, basis)

    def __gt__(self, other: Count | int) -> Truth:
        return ~(self <= other)

    def __ge__(self, other: Count | int) -> Truth:
        return ~(self < other)

    def _compare(self, yes: bool, no: bool, basis: tuple[Truth, ...]) -> Truth:
        return known(yes, *self.basis, *basis) if yes or no else unknown(*self.basis, *basis)

    def __add__(self, other: Count | int) -> Count:
        low, high, basis = _span(other)
        at_most = None if self.at_most is None or isinstance(high, float) else self.at_most + high
        return Count(self.at_least + low, at_most, basis=(*self.basis, *basis))

    __radd__ = __add__

    def __mul__(self, factor: int) -> Count:
        if not isinstance(factor, int):
            return NotImplemented
        if factor < 0:
            raise InvalidError("Count", [_problem("factor", factor, _WHOLE)])
        if factor == 0:
            return Count.exactly(0)
        return Count(self.at_least * factor, None if self.at_most is None else self.at_most * factor, basis=self.basis)

    __rmul__ = __mul__


def count(truths: Iterable[Truth], open_end: Truth | None = None) -> Count:
    """
    Count how many *truths* are yes.

    Args:
        truths: What is counted; each unknown may be one more.

        open_end: Whether there may be more than *truths*; unless certainly not, the count has no upper bound.

    Example:
        >>> from samenwerking.values.truth import NO, YES
        >>> count([YES, NO, unknown()])
        Count(at_least=1, at_most=2)
        >>> count([YES, NO], open_end=unknown()) >= 1
        yes
    """
    basis = tuple(truths)
    certain = sum(truth.is_yes for truth in basis)
    if open_end is None or open_end.is_no:
        unclear = sum(truth.is_unknown for truth in basis)
        return Count(certain, certain + unclear, basis=basis if open_end is None else (*basis, open_end))
    return Count(certain, None, basis=(*basis, open_end))


def total(parts: Iterable[tuple[Truth, Count]], more: Truth = NO, seen: Truth = YES) -> Count:
    """
    Add up how many there are.

    Args:
        parts: Whether each part is there, and how many it is; what certainly is not there adds nothing.

        more: Whether there may be other parts; unless certainly not, the total has no upper bound.

        seen: The fact that the list is there, where there is one: of an empty list it is all that decides.

    Example:
        >>> total([(YES, Count.exactly(2)), (unknown(), Count(1, 3)), (NO, Count.exactly(9))])
        Count(at_least=2, at_most=5)
    """
    low, top = 0, 0 if more.is_no else None
    basis = [seen]
    for present, number in parts:
        value = present._value
        if value is False:
            continue
        if present is not YES:
            basis.append(present)
        basis += number.basis
        if value:
            low += number.at_least
        top = None if top is None or number.at_most is None else top + number.at_most
    return Count(low, top, basis=(*basis, more))


def _span(value: Count | int) -> tuple[int, int | float, tuple[Truth, ...]]:
    # An int need not be a possible count: a limit may be below 0.
    if isinstance(value, Count):
        return value.at_least, value._top, value.basis
    if isinstance(value, int):
        return value, value, ()
    raise TypeError(f"a Count goes with a Count or an int, not with {type(value).__name__}")


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _problem(name: str, found: object, expected: Text) -> Problem:
    return Problem((name,), same(shown(found)), expected, _REMEDY.format(expected=expected))


_AT_LEAST: Final = Text("minstens {bound}", "at least {bound}")
_WHOLE: Final = Text("een geheel getal van 0 of meer", "a whole number of 0 or more")
_NOT_BELOW: Final = Text("een bovengrens van {bound} of meer", "an upper bound of {bound} or more")
_REMEDY: Final = Text("Geef {expected}.", "Give {expected}.")

_COUNT: Final = Text("een aantal", "a count")
_WRITE_COUNT: Final = Text(
    "Schrijf een getal zoals 3, of {at_least: 1, at_most: 3}.",
    "Write a number such as 3, or {at_least: 1, at_most: 3}.",
)
