"""The pairs that score high enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TypeVar

from samenwerking.overlap.candidates import pairs_between, pairs_within, text_needed
from samenwerking.overlap.entries import AnyEntry
from samenwerking.overlap.likeness import Likenesses
from samenwerking.overlap.pairs import Overlap, told
from samenwerking.overlap.score import likeness_of_text, reach_of, scores_of, total

One = TypeVar("One", bound=AnyEntry)
Other = TypeVar("Other", bound=AnyEntry)


def within(entries: Sequence[One], alike: Likenesses, least: Fraction) -> Iterator[tuple[One, One, Overlap]]:
    """Yield the pairs of different owners that score at least so much, the one that stands first being the first."""
    for at, near in pairs_within([entry.compared for entry in entries], alike, least):
        for one, other, overlap in scored(entries[at], [entries[number] for number in near], alike, least):
            yield other, one, overlap


def between(
    entries: Sequence[One], others: Sequence[Other], alike: Likenesses, least: Fraction
) -> Iterator[tuple[One, Other, Overlap]]:
    """Yield the pairs of one of the first and one of the others that score at least so much, of different owners."""
    every, rest = ([entry.compared for entry in group] for group in (entries, others))
    for at, near in pairs_between(every, rest, alike, least):
        yield from scored(entries[at], [others[number] for number in near], alike, least)


def scored(
    one: One, others: Sequence[Other], alike: Likenesses, least: Fraction
) -> Iterator[tuple[One, Other, Overlap]]:
    """Yield one with each of the others of another owner with which it scores at least so much."""
    terms, needed = one.compared.terms, text_needed(least)
    reach = reach_of(terms, alike) if others else {}
    for other in others:
        if other.owner == one.owner:
            continue
        found, most = text = likeness_of_text(terms, reach, other.compared.terms, alike)
        # most pairs have too few words in common to need a look at the rest
        if found * needed.denominator >= most * needed.numerator:
            scores = scores_of(one.compared, other.compared, text)
            score, base = total(scores)
            if score * least.denominator >= base * least.numerator:
                yield one, other, told(one.compared, other.compared, scores, alike)
