"""
Strategies of Hypothesis that build values of the library, for your own tests.

They need `hypothesis`, which the extra ``test`` brings. What they build is always valid, and often odd: texts that look
like numbers, dates of which only the year is known, lists that may hold more.
"""

from __future__ import annotations

from samenwerking.testing.strategies import (
    agendas,
    collaborations,
    holders,
    legal_forms,
    organs,
    parties,
    parts,
    tasks,
)
from samenwerking.testing.values import amounts, counts, dates, ids, json_values, shares, texts, theme_codes

__all__ = [
    "agendas",
    "amounts",
    "collaborations",
    "counts",
    "dates",
    "holders",
    "ids",
    "json_values",
    "legal_forms",
    "organs",
    "parties",
    "parts",
    "shares",
    "tasks",
    "texts",
    "theme_codes",
]
