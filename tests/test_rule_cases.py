"""What law and good practice say about the real cases: worked out by hand, before the rules were run on them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from samenwerking import ALL_RULES, check, read

ROOT = Path(__file__).parent.parent
CASES = (
    "big_five",
    "brainport",
    "brainport_development",
    "druten_wijchen",
    "metropoolregio_amsterdam",
    "mgr_rijk_van_nijmegen",
    "regio_gooi_en_vechtstreek",
    "rondom_wijchen",
)


def expected(case: str) -> dict[str, dict[str, list[str]]]:
    """Return the outcomes by day and code, each with its reason."""
    text = (ROOT / "tests" / "outcomes" / f"{case}.yaml").read_text(encoding="utf-8")
    return {str(day): rows for day, rows in yaml.safe_load(text).items()}


DAYS = [(case, day) for case in CASES for day in expected(case)]


@pytest.mark.parametrize(("case", "day"), DAYS)
def test_the_outcomes_are_as_expected(case: str, day: str) -> None:
    rows = expected(case)[day]
    report = check(read(ROOT / "examples" / f"{case}.yaml"), on=day)

    assert report.errors == ()
    found = {outcome.code: outcome.status.value for outcome in report.outcomes}
    assert found == {code: status for code, (status, _) in rows.items()}


@pytest.mark.parametrize(("case", "day"), DAYS)
def test_every_rule_has_a_reason(case: str, day: str) -> None:
    rows = expected(case)[day]

    assert set(rows) == set(ALL_RULES.codes)
    assert not [code for code, (_, reason) in rows.items() if len(reason) < 10]


@pytest.mark.parametrize("case", CASES)
def test_a_case_has_its_founding_a_day_in_between_and_one_after_or_now(case: str) -> None:
    assert len(expected(case)) == 3
