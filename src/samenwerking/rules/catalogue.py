"""The catalogue: all rules that come with the library."""

from __future__ import annotations

from typing import Final

from samenwerking.rules.sets import RuleSet

DUTCH_LAW: Final = RuleSet.of_package("samenwerking.rules.law", "dutch-law")
"""The rules of Dutch law."""

GOOD_GOVERNANCE: Final = RuleSet.of_package("samenwerking.rules.practice", "good-governance")
"""The rules of good practice."""

ALL_RULES: Final = DUTCH_LAW | GOOD_GOVERNANCE
"""Law and good practice together: what `check` uses where nothing else is asked."""
