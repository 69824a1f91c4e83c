"""Three-valued logic that knows what decided an answer, and what is missing where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NoReturn, TypeAlias, final

import attrs

from samenwerking.language import Language, Text

# Mypy takes this name for true, so it sees no `__bool__` and reports each condition (truthy-bool); pyright does see
# it, and reports a `__bool__` that returns no bool.
MYPY: Final = False


@final
@attrs.frozen
class Fact:
    """
    A recorded fact that helped to decide.

    Args:
        place: Where it stands, such as ``organs/board/seats/gm0296``.

        label: What is known.

    Example:
        >>> (known(True, Fact("start", Text("begint in 2024", "starts in 2024"))) | unknown()).facts[0].label.nl
        'begint in 2024'
    """

    place: str
    label: Text


@final
@attrs.frozen
class Gap:
    """
    A fact that is not recorded and might have decided.

    Args:
        place: Where it would stand, such as ``organs/board/seats/gm0296``.

        label: What is not known.

    Example:
        >>> gap = Network("n").timeline().gaps[0]
        >>> gap.place, gap.label.en
        ('start', 'since when the collaboration stands')
    """

    place: str
    label: Text


Leaf: TypeAlias = Fact | Gap
Deferred: TypeAlias = Callable[[], Leaf]
"""A fact or gap that is only made when somebody asks for it."""


@final
@attrs.frozen(eq=False, repr=False)
class Truth:
    """
    Yes, no or unknown, with the facts that decided it or the gaps on which it hangs.

    Strong Kleene logic: what is certain despite a gap is decided. Made by `known` and `unknown`, joined by ``&``,
    ``|``, ``~``, `all_of` and `any_of`; it has no `bool()`, so that nobody forgets the third value. Two truths are
    equal when their values, facts and gaps are, in whatever order.

    Example:
        >>> seat = unknown(Gap("seats/gm0296", Text("wie de zetel bezet", "who holds the seat")))
        >>> seat & YES, seat & NO, seat | YES, ~seat
        (unknown: who holds the seat, no, yes, unknown: who holds the seat)
    """

    _value: bool | None = attrs.field(alias="value")
    # Flattened only when asked: most answers are never explained.
    _basis: tuple[Leaf | Deferred | Truth, ...] = attrs.field(default=(), alias="basis")

    @property
    def is_yes(self) -> bool:
        """Whether it is certainly so."""
        return self._value is True

    @property
    def is_no(self) -> bool:
        """Whether it is certainly not so."""
        return self._value is False

    @property
    def is_unknown(self) -> bool:
        """Whether it hangs on what is not recorded."""
        return self._value is None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that decided, each once, in order of appearance; none where it is unknown."""
        return () if self._value is None else self._leaves()  # type: ignore[return-value]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps on which an unknown hangs, each once, in order of appearance; none where it is decided."""
        return self._leaves() if self._value is None else ()  # type: ignore[return-value]

    def text(self, language: Language | None = None) -> str:
        """Return the value as one word in *language*, by default that of the environment."""
        return _WORDS[self._value].get(language)

    def _leaves(self) -> tuple[Leaf, ...]:
        """Return the facts under what is decided, or the gaps under what is not."""
        undecided = self._value is None
        wanted = Gap if undecided else Fact
        leaves: dict[Leaf, None] = {}
        seen: set[int] = set()
        # No recursion, and a shared part is walked once: long chains and repeated parts stay cheap.
        stack: list[Leaf | Deferred | Truth] = [self]
        while stack:
            part = stack.pop()
            if isinstance(part, Truth):
                if id(part) not in seen and (part._value is None) is undecided:
                    seen.add(id(part))
                    stack.extend(reversed(part._basis))
                continue
            leaf = part if isinstance(part, (Fact, Gap)) else part()
            if isinstance(leaf, wanted):
                leaves[leaf] = None
        return tuple(leaves)

    def __and__(self, other: Truth) -> Truth:
        if not isinstance(other, Truth):
            return NotImplemented
        if self._value is True and not self._basis:
            return other
        if other._value is True and not other._basis:
            return self
        return _join((self, other), decisive=False)

    def __or__(self, other: Truth) -> Truth:
        if not isinstance(other, Truth):
            return NotImplemented
        if self._value is False and not self._basis:
            return other
        if other._value is False and not other._basis:
            return self
        return _join((self, other), decisive=True)

    def __invert__(self) -> Truth:
        return self if self._value is None else Truth(not self._value, self._basis)

    if not MYPY:  # pragma: no branch

        def __bool__(self) -> NoReturn:
            raise TypeError(
                "a Truth may be unknown and has no bool(): join truths with &, |, ~, all_of and any_of "
                "instead of and, or, not, all and any, or ask .is_yes, .is_no or .is_unknown"
            )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Truth):
            return NotImplemented
        return self._value is other._value and set(self._leaves()) == set(other._leaves())

    def __hash__(self) -> int:
        return hash((self._value, frozenset(self._leaves())))

    def __reduce__(self) -> tuple[type[Truth], tuple[bool | None, tuple[Leaf, ...]]]:
        return Truth, (self._value, self._leaves())

    def __str__(self) -> str:
        return self._line(None)

    def __repr__(self) -> str:
        return self._line("en")

    def _line(self, language: Language | None) -> str:
        labels = "; ".join(gap.label.get(language) for gap in self.gaps)
        return f"{self.text(language)}: {labels}" if labels else self.text(language)


_WORDS: Final = {True: Text("ja", "yes"), False: Text("nee", "no"), None: Text("onbekend", "unknown")}

YES: Final = Truth(True)
NO: Final = Truth(False)


def known(value: bool, *facts: Fact | Deferred | Truth) -> Truth:
    """
    Return a decided truth.

    Args:
        value: Whether it is so.

        facts: What decided it; a function makes the fact when somebody asks for it.

    Raises:
        TypeError: If *value* is not a bool: `None` must not pass for no.

    Example:
        >>> known(2 > 1)
        yes
    """
    if not isinstance(value, bool):
        raise TypeError(f"known() takes a bool, not {type(value).__name__}; what is not recorded is unknown()")
    return Truth(value, facts)


def unknown(*gaps: Gap | Deferred | Truth) -> Truth:
    """
    Return an undecided truth.

    Args:
        gaps: What would have to be recorded to decide it; a function makes the gap when somebody asks for it.

    Example:
        >>> unknown(Gap("since", Text("het begin", "the start"))).gaps[0].place
        'since'
    """
    return Truth(None, gaps)


def all_of(truths: Iterable[Truth]) -> Truth:
    """
    Return whether all *truths* are yes; of none at all: yes.

    One no decides, on the facts of each no; else one unknown leaves it unknown, on the gaps of each unknown.

    Example:
        >>> all_of([YES, NO, unknown()])
        no
    """
    return _join(truths, decisive=False)


def any_of(truths: Iterable[Truth]) -> Truth:
    """
    Return whether one of *truths* is yes; of none at all: no.

    One yes decides, on the facts of each yes; else one unknown leaves it unknown, on the gaps of each unknown.

    Example:
        >>> any_of([NO, unknown()])
        unknown
    """
    return _join(truths, decisive=True)


def _join(truths: Iterable[Truth], *, decisive: bool) -> Truth:
    decided: list[Truth] = []
    undecided: list[Truth] = []
    others: list[Truth] = []
    for truth in truths:
        value = truth._value
        (undecided if value is None else decided if value is decisive else others).append(truth)
    if decided:
        return decided[0] if len(decided) == 1 else Truth(decisive, tuple(decided))
    if undecided:
        return undecided[0] if len(undecided) == 1 else Truth(None, tuple(undecided))
    return others[0] if len(others) == 1 else Truth(not decisive, tuple(others))
