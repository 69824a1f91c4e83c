"""Situations with a known answer: our own, and those of the shared papers where they are at hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from samenwerking import ALL_RULES

from .run_scenarios import answer, codes_of, is_encoded
from .test_scenarios import LAW, SIXTY, needs_law

OWN = Path(__file__).parent / "situations.yaml"
SITUATIONS: list[dict[str, Any]] = yaml.safe_load(OWN.read_text(encoding="utf-8"))
OURS_AND_SHARED = [one for one in (*SITUATIONS, *SIXTY) if [code for code in codes_of(one) if is_encoded(code)]]


@pytest.mark.parametrize("situation", OURS_AND_SHARED, ids=lambda situation: situation["id"])
def test_the_answer_is_the_known_one(situation: dict[str, Any]) -> None:
    found = answer(situation)

    assert (found.found, *found.why)[0] == situation["expected"], found.why


WITHOUT_WORDS = {"DIDAM-001-01"}
"""Rules of law that ask for what the words of situations do not have: how a party was chosen."""


def test_every_rule_of_law_has_a_situation() -> None:
    """Rules of good practice ask for what the words of situations do not have."""
    asked = {rule.code for one in SITUATIONS for code in codes_of(one) for rule in ALL_RULES.named(code)}

    assert {rule.code for rule in ALL_RULES if rule.versions} - asked == WITHOUT_WORDS


def test_the_command_counts() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.run_scenarios", str(OWN)],
        capture_output=True,
        text=True,
        check=False,
        cwd=OWN.parents[1],
    )

    assert done.returncode == 0
    assert done.stdout.endswith(f"{len(SITUATIONS)} of {len(SITUATIONS)} agree; 0 ask codes that are not encoded.\n")
    assert "S001  WGR001-01  expected violated, found violated: agrees" in done.stdout


@needs_law
def test_the_shared_ones_are_there() -> None:
    assert (LAW / "scenarios.yaml").exists()
    assert len([one for one in SIXTY if is_encoded(codes_of(one)[0])]) >= 36
