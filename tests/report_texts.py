"""The texts of the reports on the real cases, which somebody held against the documents; ``python -m`` writes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from samenwerking import Language, load
from samenwerking.cli.reports import REPORTS
from samenwerking.language import LANGUAGES

EXAMPLES: Final = Path(__file__).parents[1] / "examples"
TEXTS: Final = Path(__file__).parent / "texts"

NAMES: Final = ("matrix", "conditions", "wheel", "helix", "exit", "board")

DAYS: Final = {
    "amaryllis": "2016-06-01",
    "ams_institute": "2020-06-01",
    "big_five": "2024-06-01",
    "brainport": "2025-06-01",
    "brainport_development": "2025-06-01",
    "de_kleine_schans": "2019-06-01",
    "druten_wijchen": "2026-01-01",
    "metropoolregio_amsterdam": "2024-06-01",
    "mgr_rijk_van_nijmegen": "2026-01-01",
    "o_gen": "2015-06-01",
    "regio_gooi_en_vechtstreek": "2024-06-01",
    "rondom_wijchen": "2018-06-01",
    "rondom_wijchen_mended": "2018-06-01",
}
"""A day on which each case stands, or may stand."""

ENDED: Final = {"o_gen": "2021-06-01", "rondom_wijchen": "2020-02-01"}
"""A day after the end of those that ended."""


class ReportText(NamedTuple):
    """One report on one case on one day in one language."""

    file: Path
    case: str
    day: str
    report: str
    language: Language

    def made(self) -> str:
        """Return the text as the library makes it."""
        view = load(EXAMPLES / f"{self.case}.yaml").on(self.day)
        return REPORTS[self.report].ask(view).text(self.language) + "\n"


def report_texts() -> Iterator[ReportText]:
    """Yield every text that is checked."""
    for language in LANGUAGES:
        for case, day in DAYS.items():
            for name in NAMES:
                yield ReportText(TEXTS / f"{case}-{name}-{language}.txt", case, day, name, language)
        for case, day in ENDED.items():
            yield ReportText(TEXTS / f"{case}-exit-ended-{language}.txt", case, day, "exit", language)


if __name__ == "__main__":
    TEXTS.mkdir(exist_ok=True)
    for text in report_texts():
        text.file.write_text(text.made(), encoding="utf-8")
