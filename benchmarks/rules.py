"""
What does a rule cost, on a document where it applies and on one where it cannot?

Every figure stands beside a bare `json.loads` of the same document in the same run, and is given as its multiple. A
rule is checked alone, so that it pays for all that it reads; in a whole check rules share that.

    python benchmarks/rules.py [--quick]
"""

from __future__ import annotations

import argparse
import json
import timeit
from collections.abc import Callable
from pathlib import Path

from samenwerking import ALL_RULES, Collaboration, Participation, Rule, RuleSet, but, check, dumps, load, loads
from samenwerking.model.forms import LegalForm
from samenwerking.rules import examples
from samenwerking.rules.outcome import Status

EVENT_RULES = frozenset(
    [
        "BW2-044-01",
        "DIDAM-001-01",
        "GW-160-01",
        "GW-160-02",
        "WGR001-05",
        "WGR026-04",
        "WGR027-01",
        "WGR034-03",
        "WGR035-01",
        "GOV004",
        "GOV024",
        "GOV026",
        "GOV041",
        "GOV042",
    ]
)
"""Rules that ask the record what happened when, or the transition of a clause."""

SEAT_RULES = frozenset(["GOV007", "GOV016", "GOV017", "GOV020", "GOV038", "GOV040"])
"""Rules that weigh each seat against votes, roles, tasks and money, or each party against candidates or themes."""

WITHOUT, WITH_SEATS, WITH_EVENTS, CHECK = 4.0, 10.0, 15.0, 10.0
"""The most that a rule may cost, and checking with all rules beside strict loading."""

BASE = (
    examples.PUBLIC_BODY,
    examples.OPERATIONAL,
    examples.COOPERATIVE,
    examples.FOUNDATION,
    examples.ENDED,
)
EXAMPLES = Path(__file__).parent.parent / "examples"


def best(function: Callable[[], object], *, quick: bool) -> float:
    """Return the least time that one call took, in microseconds."""
    number, repeat = (50, 3) if quick else (300, 9)
    return min(timeit.repeat(function, number=number, repeat=repeat)) / number * 1e6


def applies(rule: Rule) -> tuple[Collaboration, str]:
    """Return a document of which everything is recorded and to which a rule applies, and a day."""
    for document in BASE:
        for day in ("2025-03-01", "2018-03-01"):
            if check(document, on=day).outcome(rule.code).status in (Status.SATISFIED, Status.VIOLATED):
                return document, day
    example = rule.examples()[0]
    return example.document, str(example.day)


def cannot_apply(rule: Rule) -> Collaboration | None:
    """Return a document whose legal form settles that a rule does not apply; `None` for rules of every form."""
    forms: tuple[type[LegalForm], ...] | None = rule.forms
    return next((one for one in BASE if forms is not None and not isinstance(one.legal_form, forms)), None)


def cost_of(document: Collaboration, day: str, rules: RuleSet = ALL_RULES, *, quick: bool) -> float:
    """Return what a check costs, in microseconds."""
    return best(lambda: check(document, on=day, rules=rules), quick=quick)


def unit_of(document: Collaboration, *, quick: bool) -> float:
    """Return what a bare parse of the document costs, in microseconds."""
    text = dumps(document, format="json")
    return best(lambda: json.loads(text), quick=quick)


def rules_one_by_one(*, quick: bool) -> None:
    """Print what each rule costs."""
    print(f"{'rule':12} {'json.loads':>10} {'applies':>9} {'ratio':>6} {'cannot':>8} {'ratio':>6}")
    over = 0
    for rule in ALL_RULES:
        alone = RuleSet.of(rule)
        document, day = applies(rule)
        unit = unit_of(document, quick=quick)
        cost = cost_of(document, day, alone, quick=quick)
        line = f"{rule.code:12} {unit:8.1f}us {cost:7.1f}us {cost / unit:6.1f}"
        other = cannot_apply(rule)
        if other is not None:
            idle = cost_of(other, day, alone, quick=quick)
            line += f" {idle:6.1f}us {idle / unit_of(other, quick=quick):6.1f}"
        limit = WITH_EVENTS if rule.code in EVENT_RULES else WITH_SEATS if rule.code in SEAT_RULES else WITHOUT
        if cost / unit > limit:
            over += 1
            line += f"   over {limit:.0f}"
        print(line)
    within = f"{len(ALL_RULES) - over} of {len(ALL_RULES)}"
    bounds = f"{WITHOUT:.0f}, per seat {WITH_SEATS:.0f}, with events {WITH_EVENTS:.0f}"
    print(f"\n{within} rules within their bound ({bounds}).\n")


def growth(*, quick: bool) -> None:
    """Print what checking costs with all rules as a document grows: per participant it should stay the same."""
    for number in (20, 40, 80, 160):
        document = grown(number)
        cost = cost_of(document, "2025-03-01", quick=quick)
        events = f"{number:4} municipalities, {len(document.record):4} events"
        print(f"{events}: {cost / 1000:7.2f} ms, {cost / number:6.1f} us each")
    print()


def grown(number: int) -> Collaboration:
    """Return a public body of so many municipalities, each with seats, a procedure and a budget."""
    from samenwerking import Municipality

    parties = [Municipality(f"m{at}", f"Gemeente {at}", period="1950-01-01") for at in range(number)]
    seats = [examples.alderman(party, f"P. Lid{at}") for at, party in enumerate(parties)]
    return but(
        examples.PUBLIC_BODY,
        {
            "parties": [*parties, *examples.PUBLIC_BODY.parties],
            "participants": [Participation(party.executive) for party in parties],
            "organs/general-board/seats": [*examples.GENERAL_SEATS, *seats],
            "record": [*examples.procedure(*parties), *examples.budget(*parties)],
        },
    )


def whole_check(*, quick: bool) -> None:
    """Print what checking a real case costs beside loading it strictly."""
    case = load(EXAMPLES / "mgr_rijk_van_nijmegen.yaml")
    text = dumps(case, format="json")
    loading = best(lambda: loads(text, format="json"), quick=quick)
    checking = cost_of(case, "2026-11-24", quick=quick)
    verdict = f"{'within' if checking / loading <= CHECK else 'over'} {CHECK:.0f}"
    print(
        f"MGR Rijk van Nijmegen: strict loading {loading / 1000:.2f} ms, "
        f"all {len(ALL_RULES)} rules {checking / 1000:.2f} ms, ratio {checking / loading:.2f} ({verdict})"
    )


def main() -> None:
    """Run all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    quick = parser.parse_args().quick
    rules_one_by_one(quick=quick)
    growth(quick=quick)
    whole_check(quick=quick)


if __name__ == "__main__":
    main()
