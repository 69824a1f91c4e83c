"""How much two terms are alike, in percent: inflections and slips of the pen, compounds, and words of one concept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations, groupby
from operator import itemgetter
from typing import Final, TypeAlias

from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq
from snowballstemmer import stemmer

from samenwerking.overlap.concepts import concept_of

EXACT: Final = 100
INFLECTED: Final = 95
"""How much two forms of one word are alike, such as *boom* and *bomen*."""
ALIKE: Final = 80
"""From which percentage on two spellings are of one word."""
SAME_CONCEPT: Final = 70
"""How much two words are alike that stand for one thing, such as *laadpaal* and *laadpunt*."""
COMPOUND: Final = 60
"""How much a word is like a compound that begins or ends with it."""

_SHORTEST: Final = 4
_SHORTEST_PART: Final = 5

Likenesses: TypeAlias = Mapping[str, Mapping[str, int]]
"""For each term those that are like it, with how much; itself among them."""


def likeness(one: str, other: str) -> int:
    """
    Return how much two terms are alike, from 0 to 100; the same in either order.

    Example:
        >>> from samenwerking.overlap.likeness import likeness
        >>> likeness("boom", "bomen"), likeness("laadpaal", "laadpunten"), likeness("riool", "school")
        (95, 70, 0)
    """
    if one == other:
        return EXACT
    concept = concept_of(one)
    found = SAME_CONCEPT if concept is not None and concept == concept_of(other) else 0
    if _is_word(one) and _is_word(other):
        if _stem_of(one) == _stem_of(other):
            return INFLECTED
        found = max(found, _spelled_alike(one, other))
        if _is_part(one, other) or _is_part(other, one):
            found = max(found, COMPOUND)
    return found


@lru_cache(maxsize=1 << 16)
def _stem_of(word: str) -> str:
    """Return a word without the ending of a plural or an inflection, as the stemmer of Snowball for Dutch does it."""
    # one that is shared would not be safe where several threads compare
    stem: str = stemmer("dutch_porter").stemWord(word)
    return stem


def _spelled_alike(one: str, other: str) -> int:
    """Return the ratio of rapidfuzz, counted in whole numbers, of words with the same first letter."""
    # a slip of the pen is seldom in the first letter, and another word often is: handel, wandel
    if one[0] != other[0]:
        return 0
    length = len(one) + len(other)
    percent = (400 * LCSseq.similarity(one, other) + length) // (2 * length)
    return percent if percent >= ALIKE else 0


def _is_word(term: str) -> bool:
    """Say whether it is a word of some length: numbers are like nothing but themselves."""
    return len(term) >= _SHORTEST and term.isalpha()


def _is_part(part: str, whole: str) -> bool:
    return len(part) >= _SHORTEST_PART and (whole.startswith(part) or whole.endswith(part))


def likenesses(vocabulary: Iterable[str]) -> Likenesses:
    """Return which terms of a vocabulary are alike, without comparing each with each."""
    known = sorted(set(vocabulary))
    found: dict[str, dict[str, int]] = {term: {term: EXACT} for term in known}
    for one, other in _perhaps_alike(known):
        if one != other and (percent := likeness(one, other)):
            found[one][other] = found[other][one] = percent
    return found


def _perhaps_alike(known: list[str]) -> Iterator[tuple[str, str]]:
    words = [term for term in known if _is_word(term)]
    yield from _together(known, concept_of)
    yield from _together(words, _stem_of)
    there = set(words)
    for whole in words:
        for length in range(_SHORTEST_PART, len(whole)):
            yield from ((part, whole) for part in (whole[:length], whole[-length:]) if part in there)
    yield from _spelled_nearly(words)


def _together(terms: list[str], group_of: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    groups: dict[str, list[str]] = {}
    for term in terms:
        if (group := group_of(term)) is not None:
            groups.setdefault(group, []).append(term)
    for together in groups.values():
        yield from combinations(together, 2)


def _spelled_nearly(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs with few differences of words in alphabetical order."""
    # rapidfuzz counts in floats: what it lets through is counted again, and one percent of room is enough for that
    enough = ALIKE - 1
    for _, group in groupby(words, key=itemgetter(0)):
        near = list(group)
        for position, one in enumerate(near, 1):
            found = process.extract(one, near[position:], scorer=fuzz.ratio, score_cutoff=enough, limit=None)
            yield from ((one, other) for other, _, _ in found)
