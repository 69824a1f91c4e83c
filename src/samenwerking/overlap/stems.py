"""Dutch words without their endings, so that a word and its plural are one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_DOUBLE = re.compile(r"([a-z])\1")
_SHORTEST: Final = 3
_VOICED: Final = {"v": "f", "z": "s"}


@lru_cache(maxsize=1 << 16)
def stem_of(word: str) -> str:
    """
    Return a word without the ending of a plural or an inflection, doubled letters written once.

    Example:
        >>> from samenwerking.overlap.stems import stem_of
        >>> [stem_of(word) for word in ("riool", "riolen", "brieven", "brief", "wijken", "sensoren")]
        ['riol', 'riol', 'brief', 'brief', 'wijk', 'sensor']
    """
    for ending in ("en", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
            break
    word = _DOUBLE.sub(r"\1", word)
    return word[:-1] + _VOICED.get(word[-1], word[-1]) if word else word
