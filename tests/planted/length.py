"""Careless: takes the length of what is recorded for how many there are."""

from __future__ import annotations

from samenwerking.rules.examples import PLAIN, but
from samenwerking.rules.rule import bad, good, rule
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth, known

ONE_LESS = {"participants": PLAIN.participants[:1]}


@rule(
    "PLANTED-4",
    "two-take-part",
    en="Fewer than two take part.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, ONE_LESS))],
)
def length(case: Case) -> Truth:
    return known(len(case.participations().items) >= 2)


@rule(
    "PLANTED-5",
    "two-take-part-with-care",
    en="Fewer than two take part.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, ONE_LESS))],
)
def with_care(case: Case) -> Truth:
    return case.how_many(case.participations()) >= 2
