"""Rules whose checks take what they are given: the case, the value of the version, the instance."""

# pyright: strict

from __future__ import annotations

from typing import assert_type

from samenwerking import (
    ALL_RULES,
    Case,
    Presence,
    Rule,
    RuleSet,
    Severity,
    Task,
    Truth,
    Verdict,
    names,
    rule,
    since,
    wgr,
)


@rule("OWN-1", "two-parties-or-more", severity=Severity.INFO, en="Fewer than two parties take part.")
def two_parties(case: Case) -> Truth:
    return case.parties >= 2


@rule("OWN-2", "tasks-have-a-ceiling", over=Case.tasks, en="'{task}' has no ceiling.")
def has_ceiling(case: Case, task: Presence[Task]) -> Truth:
    return case.has_ceiling(task)


@rule(
    "OWN-3",
    "enough-parties",
    versions=[since("2020-01-01", wgr("1"), 3), since("2010-01-01", wgr("1"), 2)],
    en="{number}",
)
def enough(case: Case, least: int) -> Verdict:
    return Verdict(case.parties >= least, {"number": case.parties})


@rule(
    "OWN-4", "few-tasks", over=Case.tasks, versions=[since("2020-01-01", wgr("1"), names("what", "how"))], en="{task}"
)
def few(case: Case, columns: tuple[str, ...], task: Presence[Task]) -> Truth:
    return case.has_ceiling(task)


@rule("OWN-5", "stands", versions=[since("2020-01-01", wgr("1"))], nl="Het staat er niet.")
def stands(case: Case) -> Truth:
    return ~case.has_ended


assert_type(two_parties, Rule)
assert_type(few, Rule)
assert_type(ALL_RULES | RuleSet.of(two_parties, has_ceiling, enough, few, stands), RuleSet)
