"""Careless: compares raw attributes of the model, of which `None` passes for no."""

from __future__ import annotations

from samenwerking.rules.examples import PLAIN, but
from samenwerking.rules.rule import bad, good, rule
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.tasks import TaskThere
from samenwerking.values.truth import Truth, known

ENDLESS = {"tasks/waste/open_ended": True}


@rule(
    "PLANTED-6",
    "demand-has-a-limit",
    over=Case.tasks,
    en="'{task}' has no limit.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, ENDLESS))],
)
def by_element(case: Case, task: TaskThere) -> Truth:
    return known(task.element.open_ended is False)


@rule(
    "PLANTED-7",
    "no-demand-without-limit",
    en="A task has no limit.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, ENDLESS))],
)
def by_facts(case: Case) -> Truth:
    return known(True not in [task.open_ended for task in case._facts.tasks])


@rule(
    "PLANTED-8",
    "has-a-purpose",
    en="It has no purpose.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, {"purpose": None}))],
)
def by_snapshot(case: Case) -> Truth:
    return known(case._now.facts.purpose is not None)
