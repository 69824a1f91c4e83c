"""Comparisons and decisions: what differs, and where a decision can stall."""

# pyright: strict

from __future__ import annotations

from typing import assert_type

from samenwerking import (
    ALL_RULES,
    Change,
    Cooperative,
    Count,
    Decision,
    DifferenceRow,
    Differences,
    Municipality,
    Stall,
    Step,
    StepRow,
    Task,
    Text,
    Truth,
    compare,
    read,
)

care = Cooperative("c", tasks=[Task("care", what=Municipality("veen").council)])
differences = compare(care, read("c.yaml"), on="2026-01-01", and_on="2027-01-01", rules=ALL_RULES.select("GOV013"))
assert_type(differences, Differences)
assert_type(differences.items, tuple[DifferenceRow, ...])
assert_type(differences.items[0].change, Change)
assert_type(differences.items[0].before, Text)

decision = care.on("2026-01-01").decide(care.task("care"))
assert_type(decision, Decision)
assert_type(decision.items, tuple[StepRow, ...])
assert_type(decision.items[0].step, Step)
assert_type(decision.items[0].seats, Count | None)
assert_type(decision.stalls, tuple[Stall, ...])
assert_type(decision.stalls[0].certain, Truth)
