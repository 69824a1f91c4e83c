"""Parties that several owners do something with on one theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from samenwerking.language import Text
from samenwerking.model.agenda import AgendaItem
from samenwerking.model.themes import ThemeCode
from samenwerking.overlap.entries import Entry
from samenwerking.overlap.rows import PartnerRow, SamePartners
from samenwerking.overlap.subject import NAMED, Theme
from samenwerking.questions.answers import Phrase


def same_partners(
    items: Iterable[Entry[AgendaItem]], called: Callable[[str], Phrase], of: str | None = None
) -> SamePartners:
    """Return who is a partner of two or more owners on one theme; *called* says what people call a party."""
    found: dict[tuple[str, Theme], list[Entry[AgendaItem]]] = {}
    codes: dict[Theme, ThemeCode] = {}
    for item in items:
        for partner, theme in _groups(item):
            codes.setdefault(theme, item.compared.codes[theme])
            found.setdefault((partner, theme), []).append(item)
    rows = []
    for (partner, theme), together in sorted(found.items(), key=lambda pair: pair[0]):
        owners = sorted({item.owner for item in together})
        if len(owners) > 1 and of in (None, partner, *owners):
            name = Phrase(str(codes[theme]), Text(codes[theme].text("nl"), codes[theme].text("en")))
            phrases = tuple(item.phrase for item in together)
            rows.append(PartnerRow(called(partner), name, tuple(map(called, owners)), phrases))
    return SamePartners(tuple(rows))


def _groups(item: Entry[AgendaItem]) -> Iterator[tuple[str, Theme]]:
    """Yield each partner of an item with each theme that it names, not the broader ones that too many share."""
    partners = {partner.party for partner in item.one.partners or () if partner is not None}
    for partner in partners - {item.owner}:
        for theme, worth in item.compared.themes.items():
            if worth == NAMED:
                yield partner, theme
