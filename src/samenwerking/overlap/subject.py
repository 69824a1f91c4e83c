"""What is compared of an item or a lesson, worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from samenwerking.model.agenda import AgendaItem, ItemKind, Lesson
from samenwerking.model.themes import OWN, ThemeCode, folded
from samenwerking.overlap.spans import Span, span_of
from samenwerking.overlap.words import Terms, terms_of

NAMED: Final = 2
"""How much a theme counts that an item names."""
BROADER: Final = 1
"""How much the broader theme counts that it is under."""

Theme = tuple[str, str]
"""A list and a code in it; a tag of one's own without capitals."""


@attrs.frozen(eq=False)
class Compared:
    """
    What is compared of an item or a lesson.

    Args:
        terms: Its words.

        themes: Its themes, each with how much it counts.

        codes: The code of each theme, as it is written.

        kind: What sort of work it is; `None`: nothing is said of it.

        span: When it is; `None`: nothing is said of it.

        territory: The ids of what it is about.
    """

    terms: Terms
    themes: Mapping[Theme, int]
    codes: Mapping[Theme, ThemeCode]
    kind: ItemKind | None
    span: Span | None
    territory: frozenset[str]


def compared(one: AgendaItem | Lesson) -> Compared:
    """Return what is compared of an item or a lesson; a lesson has no kind and no period of its own."""
    themes: dict[Theme, int] = {}
    codes: dict[Theme, ThemeCode] = {}
    for code in one.themes:
        for theme, worth in ((code, NAMED), (code.broader, BROADER)):
            if theme is not None:
                key = _key(theme)
                themes[key] = max(worth, themes.get(key, 0))
                codes.setdefault(key, theme)
    kind, span = (one.kind, span_of(one.period)) if isinstance(one, AgendaItem) else (None, None)
    return Compared(
        terms_of(one.title, one.summary),
        themes,
        codes,
        kind,
        span,
        frozenset(holder.party for holder in one.territory),
    )


def _key(theme: ThemeCode) -> Theme:
    return theme.scheme, folded(theme.code) if theme.scheme == OWN else theme.code
