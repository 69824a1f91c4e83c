"""
A fact less decides less.

The documents are aimed: those drawn at random are nearly always not applicable or unknown. So each fact of documents
that record everything, and of each rule's own examples, is blanked, by writing unknown where it stood, and each pair of
those on which its answer rests; each date is coarsened to its month and its year. The answer stays, or becomes unknown.
"""

from __future__ import annotations

import os
import random
from itertools import chain, combinations

import pytest

from samenwerking import ALL_RULES, Collaboration, PartialDate, Rule, Status, check
from samenwerking.rules.engine import judge
from samenwerking.rules.outcome import Outcome
from samenwerking.rules.words.case import Case

from .blanking import Blank, blanks, coarsened, without
from .test_rule_properties import AFTER_ALL, ALL_DOCUMENTS, BASE

MOST_PAIRS = 500 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 40
"""Of each example, drawn by a fixed seed where there are more."""

each_rule = pytest.mark.parametrize("rule", tuple(ALL_RULES), ids=lambda rule: rule.code)


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


def documents_with_less(document: Collaboration) -> list[tuple[Blank, Collaboration]]:
    """Return a document with each single fact blanked and each date coarsened; that of a base document is kept."""
    if id(document) in KEPT:
        return KEPT[id(document)]
    blanked = [(blank, without(document, blank)) for blank in chain(blanks(document), coarsened(document))]
    found = [(blank, less) for blank, less in blanked if less is not None]
    if document in BASE.values():
        KEPT[id(document)] = found
    return found


KEPT: dict[int, list[tuple[Blank, Collaboration]]] = {}


@each_rule
def test_two_facts_less_of_its_own_examples_decide_less(rule: Rule) -> None:
    moved = []
    for example in rule.examples():
        before = judge(rule, example.case)
        told = []
        for blank, blanked in documents_with_less(example.document):
            after = judge(rule, Case.of(blanked, example.day, agendas=example.agendas))
            moved += [(str(blank), after.status.value)] if leads_astray(before, after) else []
            told += [blank] if basis(after) != basis(before) else []
        pairs = list(combinations(told, 2))
        random.Random(0).shuffle(pairs)  # noqa: S311
        for pair in pairs[:MOST_PAIRS]:
            both = without(example.document, *pair)
            if both is not None and leads_astray(
                before, after := judge(rule, Case.of(both, example.day, agendas=example.agendas))
            ):
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
