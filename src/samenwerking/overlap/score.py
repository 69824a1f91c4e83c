"""How much two items overlap: the parts of the score, what each is worth, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final, TypeAlias, final

from samenwerking.overlap.likeness import EXACT, Likenesses
from samenwerking.overlap.spans import nearness
from samenwerking.overlap.subject import Compared
from samenwerking.overlap.words import Terms
from samenwerking.schema.labels import Labelled


@final
class OverlapPart(Labelled):
    """What two items are compared by (*onderdeel van de score*)."""

    TEXT = "text", "woorden", "words"
    THEME = "theme", "thema's", "themes"
    KIND = "kind", "soort", "kind"
    PERIOD = "period", "periode", "period"
    TERRITORY = "territory", "gebied", "territory"


WEIGHTS: Final[Mapping[OverlapPart, int]] = {
    OverlapPart.TEXT: 80,
    OverlapPart.THEME: 12,
    OverlapPart.KIND: 2,
    OverlapPart.PERIOD: 2,
    OverlapPart.TERRITORY: 4,
}
"""How much each part counts, where both items say something of it."""

DEFAULT_THRESHOLD: Final = Fraction(30, 100)
"""From which score on two items are shown as overlapping."""

Ratio: TypeAlias = tuple[int, int]
"""A numerator and a denominator: what is counted a million times stays in whole numbers."""
Reach: TypeAlias = Mapping[str, int]
"""The terms that something reaches, each with how much it is like the nearest of its own."""
Scores: TypeAlias = list[tuple[OverlapPart, Ratio]]


def reach_of(terms: Terms, alike: Likenesses) -> Reach:
    """Return the terms that are like one of *terms*, each with how much it is like the nearest."""
    found: dict[str, int] = {}
    for word in terms.weights:
        for other, percent in alike[word].items():
            if percent > found.get(other, 0):
                found[other] = percent
    return found


def likeness_of_text(one: Terms, reach: Reach, other: Terms, alike: Likenesses) -> Ratio:
    """Return how much of the words of both is found in the other; *reach* is that of *one*."""
    found = 0
    back: dict[str, int] = {}
    for word in other.weights.keys() & reach.keys():
        found += other.weights[word] * reach[word]
        likely = alike[word]
        for own in likely.keys() & one.weights.keys():
            if likely[own] > back.get(own, 0):
                back[own] = likely[own]
    found += sum(one.weights[own] * percent for own, percent in back.items())
    return found, EXACT * (one.total + other.total)


def scores_of(one: Compared, other: Compared, text: Ratio) -> Scores:
    """Return the parts of which both say something, each with its score."""
    return [(OverlapPart.TEXT, text), *_other_scores(one, other)]


def _other_scores(one: Compared, other: Compared) -> Iterator[tuple[OverlapPart, Ratio]]:
    # themes that only one of them names are no reason to leave them out: naming one more in both must never lower it
    if one.themes or other.themes:
        yield OverlapPart.THEME, shared_themes(one, other)
    if one.kind is not None and other.kind is not None:
        yield OverlapPart.KIND, (int(one.kind is other.kind), 1)
    if one.span is not None and other.span is not None and (near := nearness(one.span, other.span)) is not None:
        yield OverlapPart.PERIOD, near
    if one.territory and other.territory:
        yield OverlapPart.TERRITORY, (len(one.territory & other.territory), len(one.territory | other.territory))


def shared_themes(one: Compared, other: Compared) -> Ratio:
    """Return how much of the themes that either names both do."""
    mine, yours = one.themes, other.themes
    shared = sum(min(mine[theme], yours[theme]) for theme in mine.keys() & yours.keys())
    return shared, sum(mine.values()) + sum(yours.values()) - shared


def total(scores: Scores) -> Ratio:
    """Return the mean of the scores, each by its weight."""
    found, base, weights = 0, 1, 0
    for part, (numerator, denominator) in scores:
        weight = WEIGHTS[part]
        found, base, weights = found * denominator + weight * numerator * base, base * denominator, weights + weight
    return found, base * weights
