"""Words that stand for one thing in plans of municipalities."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from samenwerking.overlap.concept_list import CONCEPTS


def _stems() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in CONCEPTS.splitlines():
        concept, _, stems = line.partition(":")
        for stem in stems.split():
            found.setdefault(stem, concept)
    return found


_CONCEPTS: Final = _stems()
_LONGEST: Final = max(map(len, _CONCEPTS))
_WHOLE_UP_TO: Final = 4
"""So few letters are a whole word."""
_ENDS_FROM: Final = 6
"""So many letters may also be the end of a compound."""


@lru_cache(maxsize=1 << 16)
def concept_of(term: str) -> str | None:
    """
    Return the thing that a term stands for, by how it begins; most terms stand for none.

    Example:
        >>> from samenwerking.overlap.concepts import concept_of
        >>> concept_of("laadpunten"), concept_of("laadinfrastructuur"), concept_of("apenstaartje")
        ('charging', 'charging', None)
    """
    if term in _CONCEPTS:
        return _CONCEPTS[term]
    for length in range(min(_LONGEST, len(term) - 1), _WHOLE_UP_TO, -1):
        if (concept := _CONCEPTS.get(term[:length])) is not None:
            return concept
    for length in range(min(_LONGEST, len(term) - 1), _ENDS_FROM - 1, -1):
        if (concept := _CONCEPTS.get(term[-length:])) is not None:
            return concept
    return None
