"""Which pairs can score high enough: those with enough words in common, found without comparing all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from samenwerking.overlap.concepts import concept_of
from samenwerking.overlap.likeness import EXACT, SAME_CONCEPT, Likenesses
from samenwerking.overlap.score import WEIGHTS, OverlapPart, shared_themes
from samenwerking.overlap.subject import Compared, Theme


def text_needed(at_least: Fraction, *, shares_theme: bool = True) -> Fraction:
    """
    Return how much of the words must be the same in a pair with such a score, if all other parts are.

    Args:
        at_least: The score.

        shares_theme: Whether they have a theme in common: else that part is nought, or not there.

    Example:
        >>> from samenwerking.overlap.candidates import text_needed
        >>> text_needed(Fraction(1, 2)), text_needed(Fraction(1, 2), shares_theme=False)
        (Fraction(3, 8), Fraction(9, 20))
    """
    others = _ALL - _TEXT - (0 if shares_theme else _THEME)
    return (at_least * (_TEXT + others) - others) / _TEXT


_ALL: Final = sum(WEIGHTS.values())
_TEXT: Final = WEIGHTS[OverlapPart.TEXT]
_THEME: Final = WEIGHTS[OverlapPart.THEME]

_Postings: TypeAlias = dict[str, dict[int, list[int]]]
"""For each term or concept, by how much it counts there, where it stands."""


class CandidateIndex:
    """
    Where each term and each theme stands.

    What the words of a pair are worth together is added up term by term, for all that have a term that is like one of
    what is looked for. A term that is like several counts for each of them, so that the sum is never too low: no pair
    is missed, and what is found still has to be scored. Terms of one concept, which are many, are counted as one.

    Args:
        alike: Which terms are alike, of all that will be added or looked for.

        at_least: The score that is asked.
    """

    def __init__(self, alike: Likenesses, at_least: Fraction) -> None:
        self._alike = alike
        self._at_least = at_least
        self._needed = text_needed(at_least)
        self._needed_without_theme = text_needed(at_least, shares_theme=False)
        self._every: list[Compared] = []
        self._owed: list[int] = []
        self._short: list[int] = []
        self._holding: _Postings = defaultdict(lambda: defaultdict(list))
        self._concepts: _Postings = defaultdict(lambda: defaultdict(list))
        self._closer: dict[str, list[tuple[str, int]]] = {}
        self._themes: dict[Theme, list[int]] = defaultdict(list)

    def add(self, one: Compared) -> None:
        """Add something, which gets the next number, from 0."""
        number = len(self._every)
        self._every.append(one)
        for word, weight in one.terms.weights.items():
            self._holding[word][weight].append(number)
        for concept, weight in _concepts(one).items():
            self._concepts[concept][weight].append(number)
        for theme in one.themes:
            self._themes[theme].append(number)
        self._owed.append(_owed(one, self._needed))
        self._short.append(-_owed(one, self._needed_without_theme))

    def near(self, one: Compared) -> Sequence[int]:
        """Return the numbers of what can score enough with *one*, and perhaps of some more."""
        if self._needed <= 0:
            return range(len(self._every))
        surplus = self._surplus(one)
        own = _owed(one, self._needed_without_theme)
        near = {number for number, over in enumerate(surplus) if over >= own}
        # what has a theme in common needs fewer words
        own, owed, short = _owed(one, self._needed), self._owed, self._short
        for theme in one.themes:
            sharing = self._themes.get(theme, ())
            near.update(number for number in sharing if surplus[number] - short[number] >= own + owed[number])
        every = self._every
        return [
            number for number in sorted(near) if self._can_score(one, every[number], surplus[number] - short[number])
        ]

    def _can_score(self, one: Compared, other: Compared, worth: int) -> bool:
        """Say whether two whose words are worth so much at most can score enough, by the themes that they share."""
        shared, themes = shared_themes(one, other)
        words = EXACT * (one.terms.total + other.terms.total)
        found = _TEXT * worth * themes + (_THEME * shared + (_ALL - _TEXT - _THEME) * themes) * words
        return found * self._at_least.denominator >= self._at_least.numerator * _ALL * words * themes

    def _surplus(self, one: Compared) -> list[int]:
        """Return how much the words in common with each are worth at most, less what it needs without a theme."""
        worth = self._short.copy()
        for concept, weight in _concepts(one).items():
            _count(worth, self._concepts.get(concept, {}), SAME_CONCEPT, weight)
        for word, weight in one.terms.weights.items():
            for like, percent in self._closer_than_concept(word):
                _count(worth, self._holding.get(like, {}), percent, weight)
        return worth

    def _closer_than_concept(self, word: str) -> list[tuple[str, int]]:
        """Return the terms that are like a word, with how much more than by a concept that they both stand for."""
        if word not in self._closer:
            concept = concept_of(word)
            more = (
                (like, percent - (SAME_CONCEPT if concept is not None and concept_of(like) == concept else 0))
                for like, percent in self._alike[word].items()
            )
            self._closer[word] = [(like, percent) for like, percent in more if percent]
        return self._closer[word]


def _concepts(one: Compared) -> Mapping[str, int]:
    """Return the concepts that words stand for, each with how much those words count together."""
    found: dict[str, int] = {}
    for word, weight in one.terms.weights.items():
        if (concept := concept_of(word)) is not None:
            found[concept] = found.get(concept, 0) + weight
    return found


def _owed(one: Compared, needed: Fraction) -> int:
    """Return how much words in common must be worth for this side of a pair, rounded down so that none is missed."""
    return EXACT * one.terms.total * needed.numerator // needed.denominator


def _count(worth: list[int], postings: Mapping[int, list[int]], percent: int, weight: int) -> None:
    """Add what a word is worth, together with the one that is like it, to each that holds such a one."""
    for other, numbers in postings.items():
        together = percent * (weight + other)
        for number in numbers:
            worth[number] += together


def pairs_within(
    every: Sequence[Compared], alike: Likenesses, at_least: Fraction
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the position of each with those before it with which it can score enough."""
    index = CandidateIndex(alike, at_least)
    for position, one in enumerate(every):
        yield position, index.near(one)
        index.add(one)


def pairs_between(
    every: Sequence[Compared], others: Sequence[Compared], alike: Likenesses, at_least: Fraction
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the position of each with those of the others with which it can score enough."""
    index = CandidateIndex(alike, at_least)
    for other in others:
        index.add(other)
    for position, one in enumerate(every):
        yield position, index.near(one)
