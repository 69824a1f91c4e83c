"""The reports on the real cases read as somebody checked them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.report_texts import DAYS, EXAMPLES, TEXTS, ReportText, report_texts

ALL = list(report_texts())


def is_agenda(path: Path) -> bool:
    """Say whether an example holds an agenda, of which there are no such reports."""
    return "\nkind: agenda\n" in path.read_text(encoding="utf-8")


def test_every_case_is_there() -> None:
    assert sorted(DAYS) == sorted(path.stem for path in EXAMPLES.glob("*.yaml") if not is_agenda(path))
    told = {path.name for path in TEXTS.iterdir() if not re.search("-(decide|diff)-", path.name)}
    assert told == {text.file.name for text in ALL}


@pytest.mark.parametrize("text", ALL, ids=lambda text: text.file.stem)
def test_a_report_reads_as_checked(text: ReportText) -> None:
    assert text.file.read_text(encoding="utf-8") == text.made()
