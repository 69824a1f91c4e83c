"""The terms of a title and a summary, and how much each of them counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from unicodedata import combining, normalize

import attrs

from samenwerking.overlap.common_words import STOP
from samenwerking.overlap.concepts import concept_of

SUBJECT: Final = 6
"""How much a word counts that stands for a subject of municipal work; it never depends on what else is loaded."""
ORDINARY: Final = 1
"""How much any other word counts."""
IN_TITLE: Final = 2
"""How many times as much a word of the title counts as one of the summary."""

BARE: Final = "="
"""What stands around a word that is a term only where nothing else is said; it is like nothing but itself."""

_TOKEN = re.compile(r"[^\W_]+")


@attrs.frozen
class Terms:
    """
    What a text is about: its words without stop words, each with its weight.

    Args:
        weights: How much each word counts.

        total: How much they count together.
    """

    weights: Mapping[str, int]
    total: int


def terms_of(title: str, summary: str | None = None) -> Terms:
    """
    Return the terms of a title and of a summary; never none.

    Example:
        >>> from samenwerking.overlap.words import terms_of
        >>> terms_of("Sensoren in riolen", "Een proef met meten in de wijk.").weights
        {'sensoren': 12, 'riolen': 12, 'meten': 1}
    """
    weights = {word: IN_TITLE * _weight(word) for word in _words(title)}
    for word in _words(summary or ""):
        weights.setdefault(word, _weight(word))
    if not weights:
        weights = {f"{BARE}{word}{BARE}": ORDINARY for word in _tokens(title) or title.split()}
    return Terms(weights, sum(weights.values()))


def _words(text: str) -> list[str]:
    return [word for word in _tokens(text) if word not in STOP and (len(word) > 1 or word.isdecimal())]


def _tokens(text: str) -> list[str]:
    """Return words and numbers, without capitals and accents."""
    spread = normalize("NFKD", normalize("NFKC", text).casefold())
    return _TOKEN.findall("".join(sign for sign in spread if not combining(sign)))


def _weight(word: str) -> int:
    return ORDINARY if concept_of(word) is None else SUBJECT
