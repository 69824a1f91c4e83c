"""What differs: properties that hold for every pair of documents, and answers checked by hand against the documents."""

from __future__ import annotations

import datetime as dt
import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ALL_RULES,
    ITSELF,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Amount,
    Assignment,
    CareProvider,
    Case,
    Change,
    Collaboration,
    Cooperative,
    Count,
    DecisionRight,
    DecisionRule,
    DifferenceRow,
    Differences,
    Event,
    EventKind,
    Holder,
    InvalidError,
    Majority,
    Municipality,
    Network,
    Organ,
    OrganKind,
    OtherPost,
    PartialDate,
    Participation,
    Party,
    Period,
    Provision,
    ProvisionKind,
    Purpose,
    Responsible,
    RightKind,
    Role,
    RuleSet,
    Seat,
    SeatRole,
    Status,
    Task,
    Text,
    Theme,
    Truth,
    but,
    compare,
    find,
    forms,
    load,
    read,
    rule,
    testing,
)
from samenwerking.comparison.weighing import MIRRORED, change_of
from samenwerking.model.character import OpenList
from samenwerking.model.links import Successor
from samenwerking.questions.answers import Interval

from .blanking import blanks, coarsened, without
from .test_properties import shuffled
from .test_rule_properties import AFTER_ALL, ALL_DOCUMENTS

ROOT = Path(__file__).parents[1]
NO_RULES = RuleSet.of()
SOME_RULES = ALL_RULES.select("BW2-054-03", "BW2-285-01", "GOV009", "GOV013", "GOV036", "GOV042", "WGR011A-01")
"""So that a text does not change with each rule that is added."""
VEEN = Municipality("veen", "Veendorp")
OAK = Municipality("oak", "Eikdorp")
NORTH = CareProvider("north", "Zorg Noord")

days = st.dates(dt.date(1984, 1, 1), dt.date(2041, 1, 1))


def seen(differences: Differences) -> list[tuple[str, str, str, str, str]]:
    """Return what a reader sees of each row, in English."""
    return [
        (row.change.value, row.section.word, row.element.en, row.before.en, row.after.en) for row in differences.items
    ]


def loose(text: Text) -> list[str]:
    """Return the words of a cell: lists in it may stand in another order."""
    return sorted(re.findall(r"[^,;:() ]+", text.en))


def bag(differences: Differences) -> list[Any]:
    return sorted(
        (row.change.value, row.section.word, row.place, loose(row.element), loose(row.before), loose(row.after))
        for row in differences.items
    )


def changes(rows: Any) -> list[Any]:
    return sorted((row.change.value, row.section.word, row.before, row.after) for row in rows)


def mirrored(row: DifferenceRow) -> Any:
    return DifferenceRow(MIRRORED[row.change], row.section, row.element, row.place, row.after, row.before)


# What is true of every comparison


@given(testing.collaborations(), st.none() | days)
def test_what_is_equal_does_not_differ(whole: Collaboration, day: dt.date | None) -> None:
    differences = compare(whole, whole, on=day, rules=SOME_RULES)

    assert differences.items == ()
    assert differences.text("nl").endswith("Er is geen verschil.")
    assert differences.text("en").endswith("Nothing differs.")


@given(testing.collaborations(), testing.collaborations(), st.none() | st.tuples(days, days))
def test_it_reads_alike_from_both_sides(
    one: Collaboration, other: Collaboration, on: tuple[dt.date, dt.date] | None
) -> None:
    first, second = on or (None, None)
    there = compare(one, other, on=first, and_on=second, rules=NO_RULES)
    back = compare(other, one, on=second, and_on=first, rules=NO_RULES)

    assert changes(map(mirrored, there.items)) == changes(back.items)
    assert set(there.gaps) == set(back.gaps)
    for language in ("nl", "en"):
        assert max(len(line) for line in there.text(language).split("\n")) <= 100
    assert [set(row) for row in there.rows()] == [
        {"change", "section", "element", "place", "before", "after"} for _ in there.items
    ]


@given(testing.collaborations(), days, days)
def test_two_days_read_alike_from_both_sides(whole: Collaboration, first: dt.date, second: dt.date) -> None:
    there = compare(whole, whole, on=first, and_on=second, rules=SOME_RULES)
    back = compare(whole, whole, on=second, and_on=first, rules=SOME_RULES)

    assert changes(map(mirrored, there.items)) == changes(back.items)


@given(testing.collaborations(), st.none() | days, st.integers())
def test_order_of_lists_is_no_difference(whole: Collaboration, day: dt.date | None, seed: int) -> None:
    assert compare(whole, shuffled(whole, random.Random(seed)), on=day, rules=NO_RULES).items == ()  # noqa: S311


@given(testing.collaborations(), testing.collaborations(), st.none() | days, st.integers())
def test_order_of_lists_is_order_of_rows_and_no_more(
    one: Collaboration, other: Collaboration, day: dt.date | None, seed: int
) -> None:
    changed = shuffled(other, random.Random(seed))  # noqa: S311

    assert bag(compare(one, other, on=day, rules=NO_RULES)) == bag(compare(one, changed, on=day, rules=NO_RULES))


@given(testing.collaborations(), days, days)
def test_places_and_gaps_of_two_days_are_there(whole: Collaboration, first: dt.date, second: dt.date) -> None:
    differences = compare(whole, whole, on=first, and_on=second, rules=NO_RULES)

    for place in {row.place for row in differences.items} | {gap.place for gap in differences.gaps}:
        if place:
            find(whole, place)


LESS = {name: ALL_DOCUMENTS[name] for name in ("PUBLIC_BODY", "COOPERATIVE", "rondom_wijchen", "druten_wijchen")}


@pytest.mark.parametrize("day", [None, AFTER_ALL])
@pytest.mark.parametrize("name", LESS)
def test_a_fact_less_is_no_change(name: str, day: str | None) -> None:
    """Whatever is blanked or coarsened, nothing is told as added, gone or changed; without a day all of it is told."""
    document = LESS[name]
    facts = [*blanks(document), *coarsened(document)]
    random.Random(0).shuffle(facts)  # noqa: S311
    told = 0
    for blank in facts[:40]:
        less = without(document, blank)
        if less is None or blank.path[0] == "record_complete":
            continue
        rows = compare(document, less, on=day, rules=NO_RULES).items
        assert {row.change for row in rows} <= {Change.BECAME_UNKNOWN, Change.PERHAPS}, str(blank)
        assert rows or day is not None, str(blank)
        told += len(rows)

    assert told > 20


# What is compared


def network(**facts: Any) -> Network:
    return Network("n", "Oever", start="2024-01-01", **facts)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            {"legal_form": NONE},
            {"legal_form": forms.Foundation()},
            [("changed", "legal_form", "", "none", "foundation")],
        ),
        ({}, {"legal_form": forms.Foundation()}, [("became_known", "legal_form", "", "not known", "foundation")]),
        ({"legal_form": forms.Foundation()}, {}, [("became_unknown", "legal_form", "", "foundation", "not known")]),
        ({"draft": True}, {}, [("changed", "draft", "", "yes", "no")]),
        (
            {"legal_form": forms.CooperativeAssociation("Oever", forms.Liability.EXCLUDED)},
            {"legal_form": forms.Foundation("Oever")},
            [
                ("changed", "legal_form", "", "cooperative association", "foundation"),
                ("removed", "legal_form", "liability", "excluded liability (U.A.)", ""),
            ],
        ),
        (
            {"territory": [VEEN]},
            {"territory": [VEEN, OAK]},
            [("became_known", "territory", "", "Veendorp", "Veendorp, Eikdorp")],
        ),
        (
            {"founders": [VEEN]},
            {"founders": [VEEN, OAK]},
            [("changed", "founders", "", "Veendorp", "Veendorp, Eikdorp")],
        ),
        (
            {"founders": [VEEN, None]},
            {"founders": [VEEN, OAK]},
            [("became_known", "founders", "", "Veendorp, perhaps others", "Veendorp, Eikdorp")],
        ),
        (
            {"founders": [VEEN, None]},
            {"founders": [VEEN]},
            [("became_known", "founders", "", "Veendorp, perhaps others", "Veendorp")],
        ),
        ({"founders": [None]}, {"founders": []}, [("became_known", "founders", "", "not known", "none")]),
        ({"founders": None}, {"founders": []}, [("became_known", "founders", "", "not known", "none")]),
        (
            {"founders": [VEEN.unknown_organ]},
            {"founders": [VEEN.council]},
            [("became_known", "founders", "", "an organ of Veendorp (not known which)", "council of Veendorp")],
        ),
        (
            {"founders": [VEEN, None]},
            {"founders": [OAK, None]},
            [("perhaps", "founders", "", "Veendorp, perhaps others", "Eikdorp, perhaps others")],
        ),
        (
            {"participants": [VEEN, None]},
            {"participants": [VEEN]},
            [("became_known", "participants", "", "perhaps others", "no others")],
        ),
        (
            {"participants": [VEEN]},
            {"participants": [VEEN, Participation(OAK, Role.FUNDER, cost_share="50%")]},
            [("added", "participants", "Eikdorp", "", "roles: funder; cost share: 50%")],
        ),
        (
            {"participants": [VEEN.unknown_organ]},
            {"participants": [VEEN.council]},
            [
                (
                    "became_known",
                    "participants",
                    "council of Veendorp, holder",
                    "an organ of Veendorp (not known which)",
                    "council of Veendorp",
                )
            ],
        ),
        (
            {"organs": [Organ("board", seats=[])]},
            {"organs": [Organ("board", seats=[]), Organ("core", OrganKind.CORE_TEAM)]},
            [("became_known", "organs", "core team", "not recorded", "kind: core team")],
        ),
        (
            {"organs": [], "complete": [OpenList.ORGANS]},
            {"organs": [Organ("core", name="Kern")], "complete": [OpenList.ORGANS]},
            [("added", "organs", "Kern", "", "")],
        ),
        (
            {"organs": [Organ("board", seats=[Seat(VEEN, SeatRole.CHAIR), Seat(OUTSIDER)])]},
            {"organs": [Organ("board", seats=[Seat(VEEN), Seat(OUTSIDER)])]},
            [("changed", "organs", "board, seat Veendorp, roles", "chair", "none")],
        ),
        (
            {"themes": ["zorg"]},
            {"themes": [Theme("zorg", "TOP")]},
            [("became_known", "themes", "zorg, scheme", "not known", "TOP")],
        ),
        (
            {"tasks": [Task("care", what=VEEN.council)]},
            {"tasks": [Task("care", what=[VEEN.council, OAK.council], what_each=True)]},
            [
                ("changed", "tasks", "care, what", "council of Veendorp", "council of Veendorp, council of Eikdorp"),
                ("became_known", "tasks", "care, what: each for itself", "not known", "yes"),
            ],
        ),
        (
            {"tasks": [Task("care", assignments=[Assignment(VEEN, NORTH, budget=100)])]},
            {"tasks": [Task("care", assignments=[Assignment(VEEN, NORTH, budget=Amount(100, about=True))])]},
            [
                (
                    "became_unknown",
                    "tasks",
                    "care, assignment by Veendorp (to Zorg Noord), budget",
                    "€ 100",
                    "about € 100",
                )
            ],
        ),
        (
            {"decision_rights": [DecisionRight(VEEN, RightKind.ADVISES, subject="het plan")]},
            {"decision_rights": [DecisionRight(VEEN, RightKind.VETOES, subject="het plan")]},
            [("changed", "decision_rights", "Veendorp (can stop a decision), kind", "advises", "can stop a decision")],
        ),
        (
            {"decision_rights": [DecisionRight(VEEN, RightKind.ADVISES, subject="het plan")]},
            {"decision_rights": [DecisionRight(VEEN, RightKind.VETOES, subject="de prijs")]},
            [
                ("became_unknown", "decision_rights", "Veendorp (advises)", "subject: het plan", "not recorded"),
                (
                    "became_known",
                    "decision_rights",
                    "Veendorp (can stop a decision)",
                    "not recorded",
                    "subject: de prijs",
                ),
            ],
        ),
        (
            {"decision_rights": [DecisionRight(VEEN, task="care")], "tasks": [Task("care", "zorg")]},
            {"decision_rights": [], "complete": [OpenList.DECISION_RIGHTS], "tasks": [Task("care", "zorg")]},
            [("removed", "decision_rights", "Veendorp (zorg)", "", "")],
        ),
        (
            {"provisions": [Provision(ProvisionKind.EXIT, True)]},
            {"provisions": [Provision(ProvisionKind.EXIT, False)]},
            [("changed", "provisions", "exit, arranged", "yes", "no")],
        ),
        (
            {"participants": [Party("veen", "Veendorp")]},
            {"participants": [VEEN]},
            [("became_known", "parties", "Veendorp, kind", "not known", "municipality")],
        ),
        (
            {"participants": [Participation(VEEN, period="2024")]},
            {"participants": [Participation(VEEN, period="2024-05-01")]},
            [("became_known", "participants", "Veendorp, period", "from 2024", "from 2024-05-01")],
        ),
        (
            {"participants": [VEEN]},
            {"participants": [Participation(VEEN, period="2024-05-01")]},
            [("perhaps", "participants", "Veendorp, period", "as the whole", "from 2024-05-01")],
        ),
        (
            {"tasks": [Task("care", how=[Responsible(VEEN)])]},
            {"tasks": [Task("care", how=[Responsible(VEEN, period="2025")])]},
            [("perhaps", "tasks", "care, how", "Veendorp", "Veendorp (period: from 2025)")],
        ),
        (
            {"record": [Event(EventKind.ENDED, "2025-12-31", successor=VEEN)]},
            {"record": [Event(EventKind.ENDED, "2025-12-31", successor=NONE)]},
            [("changed", "record", "ended, successor", "Veendorp", "none")],
        ),
        (
            {"organs": [Organ("board", decision_rule=DecisionRule(Majority.ABSOLUTE, tie=None))]},
            {"organs": [Organ("board", decision_rule=NONE)]},
            [("changed", "organs", "board, decision rule", "absolute majority", "none")],
        ),
    ],
)
def test_what_differs_of_all_that_is_recorded(
    before: dict[str, Any], after: dict[str, Any], expected: list[tuple[str, str, str, str, str]]
) -> None:
    assert seen(compare(network(**before), network(**after))) == expected


def test_parts_of_which_nothing_is_known_are_called_by_what_they_are() -> None:
    one = network(organs=[Organ("board")], purpose=None)
    other = network(organs=[Organ("board", seats=[Seat(None), Seat(None, count=2)])], purpose=Purpose())

    assert seen(compare(one, other)) == [
        ("became_known", "purpose", "", "not known", "purpose"),
        ("became_known", "organs", "board, seats", "not known", "not known, not known (count: 2)"),
    ]


def test_another_structure_and_what_is_said_of_a_document_only() -> None:
    one = Network("one", "Oever", sources=[], self_descriptions=[])
    other = Cooperative("other", "Oever", extensions={"nl.oever": 1})

    assert seen(compare(one, other)) == [("changed", "structure", "", "network", "cooperative collaboration")]


def test_of_several_seats_alike_only_those_that_differ_are_named() -> None:
    """Neither has a name of its own: what is equal belongs together, and then what is left alone."""
    posts = [OtherPost("Pluryn"), OtherPost("Zorgbelang", "adviseur")]
    one = Organ("board", seats=[Seat(VEEN, person="An", other_posts=posts), Seat(VEEN, person="Bo")])
    other = Organ("board", seats=[Seat(VEEN, person="Cas"), Seat(VEEN, person="An", other_posts=posts[::-1])])
    more = but(other, {"seats": (*other.seats, Seat(VEEN, person="Dag"), Seat(VEEN, person="Els"))})

    assert seen(compare(network(organs=[one]), network(organs=[other]))) == [
        ("changed", "organs", "board, seat Veendorp, person", "Bo", "Cas")
    ]
    rows = seen(compare(network(organs=[one]), network(organs=[more])))
    assert [row[:2] for row in rows if row[1] == "organs"] == [("removed", "organs"), *[("added", "organs")] * 3]


def test_ids_tell_elements_apart_and_join_what_has_none() -> None:
    """Two elements with different ids are not the same, however alike; one without an id may be any."""
    rights = [DecisionRight(VEEN, RightKind.VETOES, subject="a", id="one"), DecisionRight(VEEN, id="two", subject="a")]
    tasks = [Task("one"), Task("two")]

    def told(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, str]]:
        return [(row.change.value, row.place) for row in compare(network(**before), network(**after)).items]

    assert told({"tasks": tasks[:1]}, {"tasks": tasks[1:]}) == [
        ("became_unknown", "tasks/one"),
        ("became_known", "tasks/two"),
    ]
    assert told({"decision_rights": rights[:1]}, {"decision_rights": rights[1:]}) == [
        ("became_unknown", "decision_rights/one"),
        ("became_known", "decision_rights/two"),
    ]
    nameless = DecisionRight(VEEN, subject="a")
    assert told({"decision_rights": rights[:1]}, {"decision_rights": [nameless]}) == [
        ("became_unknown", "decision_rights/veen/kind")
    ]


def test_a_seat_of_which_the_party_became_known() -> None:
    """Nothing that is known of both says that it is another seat; other posts may be told apart by nobody."""
    one = Organ("board", seats=[Seat(None, other_posts=[OtherPost("Pluryn"), None])])
    other = Organ("board", seats=[Seat(VEEN, other_posts=[OtherPost("Zorgbelang"), None])])

    assert [row for row in seen(compare(network(organs=[one]), network(organs=[other]))) if row[1] == "organs"] == [
        ("became_known", "organs", "board, seat Veendorp, party", "not known", "Veendorp"),
        (
            "became_unknown",
            "organs",
            "board, seat Veendorp, other post Pluryn",
            "",
            "not recorded",
        ),
        ("became_known", "organs", "board, seat Veendorp, other post Zorgbelang", "not recorded", ""),
    ]


def test_the_shares_of_who_stays_follow_the_seats() -> None:
    one = Organ("board", seats=[Seat(VEEN, votes=1), Seat(OAK, votes=1)])
    other = Organ("board", seats=[Seat(VEEN, votes=1), Seat(OAK, votes=1), Seat(NORTH, votes=2)])

    rows = [row for row in seen(compare(network(organs=[one]), network(organs=[other]))) if row[1] == "shares"]

    assert rows == [
        ("changed", "shares", f"board, {party}, share of {what}", "50%", now)
        for party in ("Veendorp", "Eikdorp")
        for what, now in (("seats", "33.3%"), ("votes", "25%"))
    ]


# Two days


def test_what_begins_and_ends_between_two_days() -> None:
    whole = network(
        participants=[VEEN, Participation(OAK, period="2025"), Participation(NORTH, period=Period(end="2025-01-01"))],
        organs=[
            Organ(
                "board",
                seats=[Seat(VEEN, person="An", period=Period(end="2025")), Seat(VEEN, person="Bo", period="2025")],
            )
        ],
        record=[Event(EventKind.EVALUATION, "2025-06"), Event(EventKind.DEFICIT)],
        tasks=[
            Task(
                "care", how=[Responsible(NORTH, period=Period(end="2025-03-01")), Responsible(OAK, period="2025-03-01")]
            )
        ],
    )

    assert seen(compare(whole, whole, on="2024-06-01", and_on="2026-01-01", rules=NO_RULES)) == [
        ("removed", "participants", "Zorg Noord", "", ""),
        ("added", "participants", "Eikdorp", "", ""),
        ("changed", "organs", "board, seat Veendorp, person", "An", "Bo"),
        ("changed", "tasks", "care, how", "Zorg Noord", "Eikdorp"),
        ("added", "record", "evaluation", "", "date: 2025-06"),
    ]


def test_what_may_have_begun_is_perhaps() -> None:
    whole = network(
        participants=[VEEN, Participation(OAK, Role.FUNDER, period="2025")],
        tasks=[Task("care", how=[VEEN, Responsible(OAK, period="2025")])],
        organs=[Organ("core", period="2025")],
    )
    unclear, clear, before = "2025-06-01", "2026-06-01", "2024-06-01"

    assert seen(compare(whole, whole, on=unclear, and_on=clear, rules=NO_RULES)) == [
        ("perhaps", "participants", "Eikdorp", "perhaps", "yes"),
        ("perhaps", "organs", "core", "perhaps", "yes"),
        ("perhaps", "tasks", "care, how", "Veendorp, Eikdorp (perhaps)", "Veendorp, Eikdorp"),
    ]
    differences = compare(whole, whole, on=before, and_on=unclear, rules=NO_RULES)
    assert seen(differences) == [
        ("perhaps", "participants", "Eikdorp", "", "perhaps: roles: funder"),
        ("perhaps", "organs", "core", "", "perhaps"),
        ("perhaps", "tasks", "care, how", "Veendorp", "Veendorp, Eikdorp (perhaps)"),
    ]
    assert {gap.place for gap in differences.gaps} == {
        "participants/oak/period/start",
        "organs/core/period/start",
        "tasks/care/how/oak/period/start",
    }


def test_after_the_end_nothing_stands() -> None:
    whole = network(participants=[VEEN, None], record=[Event(EventKind.ENDED, "2025-12-31")])

    differences = compare(whole, whole, on="2024-06-01", and_on="2026-01-01", rules=NO_RULES)

    assert seen(differences) == [
        ("changed", "state", "", "standing", "ended"),
        ("removed", "participants", "Veendorp", "", ""),
        ("added", "record", "ended", "", "date: 2025-12-31"),
    ]
    assert differences.note is not None
    assert (
        differences.note.en
        == "First Oever on 2024-06-01, then Oever on 2026-01-01.\nOever: On 2026-01-01 it had ended."
    )


def test_of_a_party_only_a_certain_end_or_beginning_is_told() -> None:
    gone, new = Party("gone", "Oud", period=Period("1990", "2025")), Party("new", "Nieuw", period="2025")
    whole = network(parties=[gone, new, Party("ever", "Altijd")])
    other = network(parties=[Party("stranger", "Vreemd")])

    assert seen(compare(whole, whole, on="2024-06-01", and_on="2026-01-01", rules=NO_RULES)) == [
        ("removed", "parties", "Oud", "", ""),
        ("added", "parties", "Nieuw", "", ""),
    ]
    assert seen(compare(whole, whole, on="2024-06-01", and_on="2025-06-01", rules=NO_RULES)) == []
    assert seen(compare(whole, other)) == []


def test_a_state_that_is_not_known() -> None:
    whole, unclear = network(), Network("n", "Oever")

    assert seen(compare(unclear, whole, on="2026-01-01", rules=NO_RULES)) == [
        ("became_known", "state", "", "unknown", "standing"),
        ("became_known", "start", "", "not known", "2024-01-01"),
    ]


# Outcomes of rules


def test_outcomes_are_compared_on_a_day_only() -> None:
    one = network(tasks=[Task("care", how=[])])
    other = network(tasks=[Task("care", how=ITSELF)])
    unclear = network(tasks=[Task("care")])
    rules = ALL_RULES.select("GOV013")

    def told(before: Collaboration, after: Collaboration, **days: Any) -> list[tuple[str, str, str, str]]:
        rows = compare(before, after, rules=rules, **days).items
        return [
            (row.change.value, row.place, row.before.en, row.after.en) for row in rows if row.section.word == "rules"
        ]

    assert told(one, other, on="2026-01-01") == [("changed", "GOV013", "violated", "satisfied")]
    assert told(unclear, other, on="2026-01-01") == [("became_known", "GOV013", "unknown", "satisfied")]
    assert told(other, unclear, on="2026-01-01") == [("became_unknown", "GOV013", "satisfied", "unknown")]
    assert told(one, other) == []


@rule("OWN-2", "crashes", en="It crashes.")
def crashes(case: Case) -> Truth:
    raise RuntimeError


def test_a_rule_that_crashes_is_named() -> None:
    note = compare(network(), network(), on="2026-01-01", rules=RuleSet.of(crashes)).note

    assert note is not None
    assert "these rules crashed: OWN-2" in note.en


# What cannot be compared


@pytest.mark.parametrize(
    ("arguments", "place", "found"),
    [
        ({"b": "file.yaml"}, "b", "text 'file.yaml'"),
        ({"a": None}, "a", "NoneType None"),
        ({"and_on": "2026-01-01"}, "and_on", "'2026-01-01'"),
        ({"on": "2026"}, "", "'2026'"),
    ],
)
def test_what_cannot_be_compared_is_told(arguments: dict[str, Any], place: str, found: str) -> None:
    with pytest.raises(InvalidError) as caught:
        compare(**({"a": network(), "b": network()} | arguments))

    (problem,) = caught.value.problems
    assert (problem.place, problem.found.en) == (place, found)


def test_a_document_is_as_good_as_what_is_in_it() -> None:
    path = ROOT / "docs" / "samples" / "samen_veen.yaml"

    assert compare(read(path), load(path)).items == ()


# Values


EXACT = PartialDate.parse


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (EXACT("2024"), EXACT("2024-05"), Change.BECAME_KNOWN),
        (EXACT("2024-05"), EXACT("2024"), Change.BECAME_UNKNOWN),
        (EXACT("2024"), EXACT("2025"), Change.CHANGED),
        (EXACT("..2024-06-01"), EXACT("2024-01-01.."), Change.PERHAPS),
        (Count(1, None), Count.exactly(3), Change.BECAME_KNOWN),
        (Count(1, 2), Count.exactly(3), Change.CHANGED),
        (Interval(0, 1), Interval(0, 1), None),
        (Amount(3, about=True), Amount(4), Change.PERHAPS),
        (Amount(3, about=True), Amount(3), Change.BECAME_KNOWN),
        (Amount(3), Amount(4), Change.CHANGED),
        (NONE, UNKNOWN, Change.CHANGED),
        (None, UNKNOWN, Change.BECAME_KNOWN),
        (UNKNOWN, Holder("veen"), Change.BECAME_KNOWN),
        (Holder("veen"), Holder("veen", "unknown"), Change.CHANGED),
        (Holder("veen", "council"), Holder("veen", "unknown"), Change.BECAME_UNKNOWN),
        (Holder("veen", "council"), Holder("oak", "unknown"), Change.CHANGED),
        (Period("2024", "2025"), Period("2024", UNKNOWN), Change.BECAME_UNKNOWN),
        (Period("2024-01-01", UNKNOWN), Period(UNKNOWN, "2025"), Change.PERHAPS),
        (Period("2024-01-01", UNKNOWN), Period("2023-01-01", "2025"), Change.CHANGED),
        (Status.VIOLATED, Status.SATISFIED, Change.CHANGED),
        (Successor(Holder("veen")), Successor(Holder("veen")), None),
    ],
)
def test_values_differ_or_what_is_known_of_them(before: Any, after: Any, expected: Change | None) -> None:
    assert change_of(before, after) is expected
    assert change_of(after, before) is (None if expected is None else MIRRORED[expected])


# Texts, checked line by line against the documents


def document(name: str) -> Collaboration:
    folder = ROOT / ("docs/samples" if name.startswith("samen_veen") else "examples")
    return load(folder / f"{name}.yaml")


CASES = {
    "rondom_wijchen": ("rondom_wijchen", "rondom_wijchen", {"on": "2017-11-17", "and_on": "2019-12-31"}),
    "rondom_wijchen_ended": ("rondom_wijchen", "rondom_wijchen", {"on": "2019-12-31", "and_on": "2020-01-01"}),
    "druten_wijchen": ("druten_wijchen", "druten_wijchen", {"on": "2018-01-01", "and_on": "2026-01-01"}),
    "mgr_rijk_van_nijmegen": (
        "mgr_rijk_van_nijmegen",
        "mgr_rijk_van_nijmegen",
        {"on": "2014-07-01", "and_on": "2026-01-01"},
    ),
    "samen_veen_foundation": ("samen_veen", "samen_veen_foundation", {"on": "2026-01-01"}),
    "samen_veen_public_body": ("samen_veen", "samen_veen_public_body", {}),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_the_text_is_as_checked_by_hand(case: str, language: Any) -> None:
    first, second, on = CASES[case]
    told = compare(document(first), document(second), **on, rules=SOME_RULES).text(language)

    assert told + "\n" == (ROOT / "tests" / "texts" / f"{case}-diff-{language}.txt").read_text(encoding="utf-8")
