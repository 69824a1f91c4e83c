"""Codes of the catalogues for other chapters of the Wgr: they select and show the rules of chapter I."""

from __future__ import annotations

from typing import Final, NamedTuple, final


@final
class Alias(NamedTuple):
    """
    A code for rules of chapter I, as they hold in another chapter.

    Args:
        chapter: The number of the chapter.

        rules: The codes of the rules, that first without which the others ask nothing.
    """

    chapter: str
    rules: tuple[str, ...]


_CHAPTERS: Final = ("II", "III", "IV", "V", "VI", "VII")


def _row(rules: tuple[str, ...], *codes: str) -> dict[str, Alias]:
    return {code: Alias(chapter, rules) for chapter, code in zip(_CHAPTERS, codes, strict=True)}


ALIASES: Final[dict[str, Alias]] = {
    **_row(("WGR001-01", "WGR001-02"), *("WGR040-01", "WGR050-01", "WGR051-01", "WGR061-01", "WGR073-01", "WGR083-01")),
    **_row(("WGR001-05",), *("WGR040-03", "WGR050-03", "WGR051-03", "WGR061-03", "WGR073-03", "WGR083-03")),
    **_row(("WGR026-04",), *("WGR041-07", "WGR050A-09", "WGR052-07", "WGR062-08", "WGR074-07", "WGR084-07")),
    **_row(("WGR035-01",), *("WGR048-01", "WGR050G-01", "WGR059-01", "WGR068-01", "WGR081-01", "WGR091-01")),
}
"""A code that bundles several rules gets its row when all of them are encoded: half a bundle answers too soon."""
