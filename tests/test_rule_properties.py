"""
What is true of every check: it never raises, order does not matter, places resolve, and a fact less decides less.

The last is aimed. Documents drawn at random are nearly always not applicable or unknown, so each fact of each rule's
own examples is blanked, by writing unknown where it stood, and each pair of those that matter; each date is coarsened
to its month and its year. The answer stays, or becomes unknown.
"""

from __future__ import annotations

import datetime as dt
import os
import random
from collections.abc import Iterator
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import ALL_RULES, Collaboration, PartialDate, Rule, Status, check, find, load, testing
from samenwerking.rules import examples
from samenwerking.rules.engine import judge
from samenwerking.rules.outcome import Outcome
from samenwerking.rules.words.case import Case

from .blanking import Blank, blanks, coarsened, without
from .test_properties import shuffled
from .test_rule_cases import CASES, ROOT

DAYS = st.dates(dt.date(2001, 1, 1), dt.date(2027, 12, 31))
BASE = {name: value for name, value in vars(examples).items() if isinstance(value, Collaboration)}
ALL_DOCUMENTS = BASE | {case: load(ROOT / "examples" / f"{case}.yaml") for case in CASES}
AFTER_ALL = "2026-07-02"
"""A day on which all that the documents tell of has happened: what has no date counts as happened."""

MOST_PAIRS = 10**6 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 150
"""Of each example; the thorough run takes them all."""

each_rule = pytest.mark.parametrize("rule", tuple(ALL_RULES), ids=lambda rule: rule.code)


@given(testing.collaborations(), DAYS)
def test_a_check_never_raises(collaboration: Collaboration, day: dt.date) -> None:
    report = check(collaboration, on=day)

    assert report.errors == ()
    assert report.text("nl")
    assert report.text("en", verbose=True)
    assert report.to_json()["ok"] is report.ok


@given(testing.collaborations(), DAYS)
def test_every_place_resolves(collaboration: Collaboration, day: dt.date) -> None:
    report = check(collaboration, on=day)

    places = [place for finding in report.findings for place in (finding.place, *(one.place for one in finding.facts))]
    places += [place for missing in report.missing for place in missing.places]
    for place in filter(None, places):
        find(collaboration, place)


@given(testing.collaborations(), DAYS, st.integers())
def test_order_does_not_matter(collaboration: Collaboration, day: dt.date, seed: int) -> None:
    other = shuffled(collaboration, random.Random(seed))  # noqa: S311

    assert answers(other, day) == answers(collaboration, day)


@pytest.mark.parametrize("name", ALL_DOCUMENTS)
def test_order_does_not_matter_where_rules_decide(name: str) -> None:
    for seed in range(5):
        other = shuffled(ALL_DOCUMENTS[name], random.Random(seed))  # noqa: S311
        assert answers(other, AFTER_ALL) == answers(ALL_DOCUMENTS[name], AFTER_ALL)


def answers(collaboration: Collaboration, day: dt.date | str) -> dict[str, tuple[Status, frozenset[str]]]:
    """Return what each rule says, and at which places."""
    report = check(collaboration, on=day)
    found = {
        outcome.code: (outcome.status, frozenset(gap.place for gap in outcome.gaps)) for outcome in report.outcomes
    }
    places = frozenset((finding.code, finding.place) for finding in report.findings)
    return found | {"": (Status.VIOLATED, frozenset(map(str, places)))}


@pytest.mark.parametrize("name", ALL_DOCUMENTS)
def test_a_fact_less_decides_less(name: str) -> None:
    """Of every rule, on documents that record everything and on the real cases."""
    document = ALL_DOCUMENTS[name]
    before = {outcome.code: outcome.status for outcome in check(document, on=AFTER_ALL).outcomes}
    moved = [
        (outcome.code, before[outcome.code].value, outcome.status.value, str(blank))
        for blank, blanked in documents_with_less(document)
        for outcome in check(blanked, on=AFTER_ALL).outcomes
        if outcome.status not in (before[outcome.code], Status.UNKNOWN)
    ]

    assert moved == []


def documents_with_less(document: Collaboration) -> Iterator[tuple[Blank, Collaboration]]:
    """Yield a document with each single fact blanked and each date coarsened."""
    for blank in chain(blanks(document), coarsened(document)):
        blanked = without(document, blank)
        if blanked is not None:
            yield blank, blanked


@each_rule
def test_two_facts_less_of_its_own_examples_decide_less(rule: Rule) -> None:
    moved = []
    for example in rule.examples():
        before = judge(rule, Case.of(example.document, example.day))
        told = []
        for blank, blanked in documents_with_less(example.document):
            after = judge(rule, Case.of(blanked, example.day))
            moved += [(str(blank), after.status.value)] if leads_astray(before, after) else []
            told += [blank] if basis(after) != basis(before) else []
        pairs = list(combinations(told, 2))
        random.Random(0).shuffle(pairs)  # noqa: S311
        for pair in pairs[:MOST_PAIRS]:
            both = without(example.document, *pair)
            if both is not None and leads_astray(before, after := judge(rule, Case.of(both, example.day))):
                moved.append((", ".join(map(str, pair)), after.status.value))
        assert told, "no fact of the example matters to the rule"

    assert moved == []


def leads_astray(before: Outcome, after: Outcome) -> bool:
    """Say whether an answer moved to another one that is not unknown."""
    return after.status not in (before.status, Status.UNKNOWN)


def basis(outcome: Outcome) -> object:
    """Return the answer with what it rests on."""
    return outcome.status, outcome.facts, outcome.gaps


def test_the_documents_do_record_everything() -> None:
    """Blanking has something to blank: dozens of facts in each document, dates among them."""
    for document in BASE.values():
        assert len(list(blanks(document))) > 60
        assert [blank for blank in coarsened(document) if isinstance(blank.new, PartialDate)]
