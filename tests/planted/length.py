"""Careless: takes the length of what is recorded for how many there are."""

from __future__ import annotations

from samenwerking.rules.examples import PUBLIC_BODY, but
from samenwerking.rules.rule import bad, good, rule
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth, known

ONE_LESS = {"participants": PUBLIC_BODY.participants[:2]}


@rule(
    "PLANTED-4",
    "three-take-part",
    en="Fewer than three take part.",
    examples=lambda: [good("2025-03-01", PUBLIC_BODY), bad("2025-03-01", but(PUBLIC_BODY, ONE_LESS))],
)
def length(case: Case) -> Truth:
    return known(len(case.participations().items) >= 3)


@rule(
    "PLANTED-5",
    "three-take-part-with-care",
    en="Fewer than three take part.",
    examples=lambda: [good("2025-03-01", PUBLIC_BODY), bad("2025-03-01", but(PUBLIC_BODY, ONE_LESS))],
)
def with_care(case: Case) -> Truth:
    return case.how_many(case.participations()) >= 3
