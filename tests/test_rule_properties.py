"""What is true of every check: it never raises, order does not matter, and places resolve."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    Collaboration,
    Holder,
    Municipality,
    Network,
    Period,
    check,
    find,
    load,
    testing,
)
from samenwerking.rules import examples
from samenwerking.schema.walk import walk_fields
from samenwerking.values.truth import Fact, Gap

from .blanking import Blank, without
from .test_properties import shuffled
from .test_rule_cases import CASES, ROOT

DAYS = st.dates(dt.date(2001, 1, 1), dt.date(2027, 12, 31))
BASE = {name: value for name, value in vars(examples).items() if isinstance(value, Collaboration)}
ALL_DOCUMENTS = BASE | {case: load(ROOT / "examples" / f"{case}.yaml") for case in CASES}
AFTER_ALL = "2026-07-02"
"""A day on which all that the documents tell of has happened: what has no date counts as happened."""


@given(testing.collaborations(), DAYS)
def test_a_check_never_raises(collaboration: Collaboration, day: dt.date) -> None:
    report = check(collaboration, on=day)

    assert report.errors == ()
    assert report.text("nl", verbose=True)
    assert report.to_json()["ok"] is report.ok


@pytest.mark.parametrize("name", ALL_DOCUMENTS)
def test_any_holder_may_stand_anywhere(name: str) -> None:
    """Whoever can be written in the place of a holder: no rule crashes on it."""
    document = ALL_DOCUMENTS[name]
    party = document.parties[0]
    named = [node for node in walk_fields(type(document), document) if isinstance(node.value, Holder)]
    others = (ITSELF, Holder("itself", "board"), party.holder, party.unknown_organ)
    changed = [without(document, Blank(node.path, other)) for node in named for other in others]
    built = [one for one in changed if one is not None]

    assert built
    assert [errors for one in built if (errors := check(one, on=AFTER_ALL).errors)] == []


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


def test_of_several_organs_of_a_party_none_is_the_first() -> None:
    gone = Municipality("veen", "Veendorp", period=Period("1990-01-01", "2020-01-01"))
    one = Network("n", participants=[gone.council, gone.executive])
    other = Network("n", participants=[gone.executive, gone.council])

    report = check(one, on=AFTER_ALL)

    assert [finding.place for finding in report.findings if finding.code == "GOV036"] == ["parties/veen"]
    assert answers(one, AFTER_ALL) == answers(other, AFTER_ALL)


def answers(collaboration: Collaboration, day: dt.date | str) -> dict[str, tuple[object, ...]]:
    """Return what each rule says, at which places, and on what it rests."""
    report = check(collaboration, on=day)
    said = {
        outcome.code: (outcome.status, outcome.applies.is_yes, places(outcome.gaps), places(outcome.facts))
        for outcome in report.outcomes
    }
    found = {(finding.code, finding.place, places(finding.facts)) for finding in report.findings}
    return said | {"": (found,)}


def places(leaves: Sequence[Fact] | Sequence[Gap]) -> frozenset[str]:
    """Return the places of facts and gaps."""
    return frozenset(leaf.place for leaf in leaves)
