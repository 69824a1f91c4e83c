"""How a decision runs and where it can stall: properties of every document, and answers worked out by hand."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    UNKNOWN,
    CareProvider,
    Collaboration,
    Count,
    CountedBy,
    Decision,
    DecisionRight,
    DecisionRule,
    Event,
    EventKind,
    InvalidError,
    Majority,
    Municipality,
    Network,
    Organ,
    OrganKind,
    Period,
    Place,
    Provision,
    ProvisionKind,
    RightKind,
    Seat,
    SeatRole,
    StallKind,
    Task,
    TieRule,
    VoteBase,
    WayOut,
    load,
    testing,
)
from samenwerking.model.places import path_of
from samenwerking.model.working import Disputes, DisputeStep

from .test_properties import shuffled

ROOT = Path(__file__).parents[1]
VEEN = Municipality("veen", "Veendorp")
OAK = Municipality("oak", "Eikdorp")
NORTH = CareProvider("north", "Zorg Noord")
PLAN = "het jaarplan"

days = st.dates(dt.date(1984, 1, 1), dt.date(2041, 1, 1))


def subjects(whole: Collaboration) -> list[str]:
    """Return everything that can be asked about."""
    named = [word for task in whole.tasks for word in (task.id, task.name)]
    return [word for word in [*named, *(right.subject for right in whole.decision_rights)] if word is not None]


def steps(decision: Decision) -> list[tuple[str, str]]:
    return [(row.step.value, row.holder.word) for row in decision.items]


def stalls(decision: Decision) -> list[tuple[str, str, str]]:
    return [(stall.kind.value, stall.who.word, stall.certain.text("en")) for stall in decision.stalls]


# What is true of every decision


@given(testing.collaborations(), st.none() | days)
def test_every_decision_is_told_with_places_that_are_there(whole: Collaboration, day: dt.date | None) -> None:
    asked = whole if day is None else whole.on(day)
    for subject in [*subjects(whole), *whole.tasks]:
        decision = asked.decide(subject)

        order = [list(type(row.step)).index(row.step) for row in decision.items]
        assert order == sorted(order)
        assert decision.rows() == json.loads(json.dumps(decision.rows()))
        assert len(decision.gaps) == len(set(decision.gaps))
        for place in {gap.place for gap in decision.gaps} | {stall.place for stall in decision.stalls}:
            path_of(type(whole), whole, Place.parse(place))
        for language in ("nl", "en"):
            assert max(len(line) for line in decision.text(language).split("\n")) <= 100
        assert not any(row.holds.is_no for row in decision.items)
        assert not any(stall.certain.is_no for stall in decision.stalls)


@given(testing.collaborations(), st.none() | days, st.integers())
def test_order_of_lists_is_order_of_rows_and_no_more(whole: Collaboration, day: dt.date | None, seed: int) -> None:
    other = shuffled(whole, random.Random(seed))  # noqa: S311
    for subject in subjects(whole):
        one, two = (each.decide(subject) if day is None else each.on(day).decide(subject) for each in (whole, other))

        assert sorted(steps(one)) == sorted(steps(two))
        assert sorted(stalls(one)) == sorted(stalls(two))
        assert {gap.place for gap in one.gaps} == {gap.place for gap in two.gaps}


@given(testing.collaborations(), days)
def test_on_a_day_nobody_has_a_part_who_has_none_on_all_days(whole: Collaboration, day: dt.date) -> None:
    """A day only leaves out; what it adds is that somebody is not known."""
    for task in whole.tasks:
        assert {row.holder.word for row in whole.on(day).decide(task).items} <= {
            *(row.holder.word for row in whole.decide(task).items),
            "unknown",
        }


# Who does what


def network(**facts: Any) -> Network:
    return Network("n", "Oever", start="2024-01-01", **facts)


def right(holder: Any, kind: RightKind | None, **rest: Any) -> DecisionRight:
    return DecisionRight(holder, kind, **({"subject": PLAN} | rest))


def test_the_steps_stand_in_their_order() -> None:
    whole = network(
        tasks=[Task("care", "zorg", what=VEEN.council, how=NORTH, advises=OAK, informed=[VEEN, None])],
        decision_rights=[
            right(VEEN.council, RightKind.VETOES, task="care"),
            right(OAK.council, RightKind.CONSENTS, subject=None, task="care"),
            right(NORTH, None, task="care", frame="de begroting"),
            right(OAK.executive, RightKind.IS_HEARD, task="care"),
            right(VEEN.executive, RightKind.DECIDES, task="care", frame=NONE),
            right(NORTH, RightKind.DECIDES, subject="iets anders"),
        ],
    )

    decision = whole.decide("care")

    assert steps(decision) == [
        ("hear", "oak/executive"),
        ("advise", "oak"),
        ("decide", "veen/executive"),
        ("decide", "veen/council"),
        ("consent", "oak/council"),
        ("veto", "veen/council"),
        ("inform", "veen"),
        ("inform", "perhaps_more"),
        ("carry_out", "north"),
        ("unknown", "north"),
    ]
    assert stalls(decision) == [
        ("consent", "oak/council", "yes"),
        ("veto", "veen/council", "yes"),
        ("say", "north", "unknown"),
    ]
    assert [row.conditions.en for row in decision.items if row.conditions.en] == [
        PLAN,
        f"{PLAN}; without a frame",
        "answers the what",
        PLAN,
        "answers the how",
        f"{PLAN}; within: de begroting",
    ]
    assert steps(whole.decide(f"  {PLAN.upper()} ")) == steps(decision)
    assert steps(whole.decide("Zorg")) == steps(decision)
    assert steps(whole.decide("iets anders")) == [("decide", "north")]


def test_a_right_of_which_the_subject_is_not_known_is_perhaps_about_this() -> None:
    whole = network(
        tasks=[Task("care", what=[], how=[])], decision_rights=[DecisionRight(VEEN.council, RightKind.VETOES)]
    )

    decision = whole.decide("care")

    assert steps(decision) == [("decide", "unknown"), ("veto", "veen/council")]
    assert stalls(decision) == [("no_decider", "unknown", "yes"), ("veto", "veen/council", "unknown")]
    assert decision.items[1].conditions.nl == "misschien hierover"
    assert [stall.text("nl") for stall in decision.stalls] == [
        "niemand die beslist is vastgelegd",
        "misschien: kan het tegenhouden",
    ]
    assert {gap.place for gap in decision.gaps} == {
        "decision_rights",
        "decision_rights/veen:council:vetoes/subject",
        "tasks/care/advises",
        "tasks/care/informed",
    }


def test_a_right_that_may_not_be_there_yet() -> None:
    whole = network(decision_rights=[right(VEEN.council, RightKind.DECIDES, period="2025")])

    assert stalls(whole.on("2025-06-01").decide(PLAN)) == [("no_decider", "unknown", "unknown")]
    assert steps(whole.on("2024-06-01").decide(PLAN)) == []
    assert stalls(whole.on("2026-06-01").decide(PLAN)) == []


def test_after_the_end_nobody_decides() -> None:
    whole = network(tasks=[Task("care", what=VEEN)], record=[Event(EventKind.ENDED, "2025-12-31")])

    assert whole.on("2026-01-01").decide("care").text("en") == "How a decision runs\n\nOn 2026-01-01 it had ended."


def test_who_is_not_known() -> None:
    whole = network(tasks=[Task("care", how=[NORTH, None])])

    assert stalls(whole.decide("care")) == [("holder", "unknown", "unknown")]
    assert whole.decide("care").stalls[0].place == "tasks/care/what"
    decided = network(
        tasks=[Task("care", how=NORTH)], decision_rights=[right(VEEN.council, RightKind.DECIDES, task="care")]
    )
    assert stalls(decided.decide("care")) == []


@pytest.mark.parametrize("holder", [ITSELF, VEEN.unknown_organ])
def test_which_organ_is_not_known(holder: Any) -> None:
    decision = network(tasks=[Task("care", what=holder, how=holder)]).decide("care")

    assert stalls(decision) == [("which_organ", str(holder), "unknown")]
    assert decision.stalls[0].text("en") == "not known which organ"


# Several who decide together


def together(**facts: Any) -> list[tuple[str, str, str]]:
    return stalls(
        network(tasks=[Task("care", what=[VEEN.council, OAK.council], what_each=False, how=[])], **facts).decide("care")
    )


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({}, "unknown"),
        ({"disputes": NONE}, "unknown"),
        ({"disputes": NONE, "complete": []}, "unknown"),
        (
            {
                "disputes": NONE,
                "provisions": [Provision(kind, False) for kind in (ProvisionKind.DISPUTES, ProvisionKind.ESCALATION)],
            },
            "yes",
        ),
        (
            {
                "disputes": Disputes([]),
                "provisions": [Provision(kind, False) for kind in (ProvisionKind.DISPUTES, ProvisionKind.ESCALATION)],
            },
            "yes",
        ),
        ({"provisions": [Provision(ProvisionKind.DISPUTES)]}, "unknown"),
        ({"disputes": Disputes(None)}, "unknown"),
    ],
)
def test_parties_that_decide_together_without_a_way_out(facts: dict[str, Any], answer: str) -> None:
    assert together(**facts) == [("together", who, answer) for who in ("veen/council", "oak/council")]


@pytest.mark.parametrize(
    "facts",
    [
        {"disputes": Disputes([DisputeStep("mediation")])},
        {"provisions": [Provision(ProvisionKind.ESCALATION, True)]},
    ],
)
def test_parties_that_decide_together_with_a_way_out(facts: dict[str, Any]) -> None:
    assert together(**facts) == []


def test_each_for_itself_and_not_known_which() -> None:
    no_way_out = [Provision(kind, False) for kind in (ProvisionKind.DISPUTES, ProvisionKind.ESCALATION)]

    def told(each: bool | None) -> list[tuple[str, str, str]]:
        task = Task("care", what=[VEEN.council, OAK.council], what_each=each, how=[])
        return stalls(network(tasks=[task], provisions=no_way_out, disputes=NONE).decide("care"))

    assert told(True) == []
    assert told(None) == [("together", "veen/council", "unknown"), ("together", "oak/council", "unknown")]


def test_two_who_decide_the_same() -> None:
    no_way_out = [Provision(kind, False) for kind in (ProvisionKind.DISPUTES, ProvisionKind.ESCALATION)]
    rights = [
        right(VEEN.council, RightKind.DECIDES),
        right(OAK.council, RightKind.DECIDES),
        right(NORTH, RightKind.ADVISES),
    ]
    apart = [
        right(VEEN.council, RightKind.DECIDES, task="care"),
        right(VEEN.council, RightKind.DECIDES, subject="x", task="care"),
    ]

    assert stalls(network(decision_rights=rights, provisions=no_way_out, disputes=NONE).decide(PLAN)) == [
        ("together", "veen/council", "yes"),
        ("together", "oak/council", "yes"),
    ]
    assert stalls(network(tasks=[Task("care", how=[])], decision_rights=apart).decide("care")) == []


# Organs of the collaboration


def board(*seats: Any, rule: Any = None, **rest: Any) -> list[tuple[str, str]]:
    """Return where a board that decides can stall, and how certain that is."""
    listed = None if seats == (None,) else list(seats)
    organ = Organ("board", OrganKind.BOARD, listed, decision_rule=rule, **rest)
    whole = network(organs=[organ], decision_rights=[right(organ, RightKind.DECIDES)])
    return [(kind, certain) for kind, _, certain in stalls(whole.on("2026-01-01").decide(PLAN))]


MAJORITY = DecisionRule(Majority.ABSOLUTE, counted_by=CountedBy.HEADS, way_out=NONE)
VOTES = DecisionRule(Majority.ABSOLUTE, counted_by=CountedBy.WEIGHTS, way_out=NONE)
TWO = (Seat(VEEN), Seat(OAK))
THREE = (*TWO, Seat(NORTH))


@pytest.mark.parametrize(
    ("seats", "rule", "expected"),
    [
        # even and odd
        (TWO, MAJORITY, [("tie", "yes")]),
        (THREE, MAJORITY, []),
        ((Seat(VEEN, count=2),), MAJORITY, [("tie", "yes")]),
        ((Seat(VEEN),), MAJORITY, []),
        # those who attend have no vote; of whom it is not known whether they do, the number is not known
        ((*THREE, Seat(NORTH, SeatRole.ADVISER)), MAJORITY, []),
        ((*TWO, Seat(NORTH, None)), MAJORITY, [("seats", "unknown"), ("tie", "unknown")]),
        # a way out of a tie
        (TWO, DecisionRule(Majority.ABSOLUTE, tie=TieRule.CHAIR_DECIDES, way_out=NONE), []),
        (TWO, DecisionRule(Majority.ABSOLUTE, tie=TieRule.LOT), []),
        (TWO, DecisionRule(Majority.ABSOLUTE, tie=TieRule.NEW_VOTE, way_out=NONE), [("tie", "yes")]),
        (TWO, DecisionRule(Majority.ABSOLUTE, way_out=WayOut.MEDIATION), []),
        (TWO, DecisionRule(Majority.ABSOLUTE), [("tie", "unknown")]),
        # votes of different weight
        ((Seat(VEEN, votes=2), Seat(OAK, votes=1)), VOTES, []),
        ((Seat(VEEN, votes=2), Seat(OAK, votes=1)), MAJORITY, [("tie", "yes")]),
        ((Seat(VEEN, votes=3), Seat(OAK, votes=1)), VOTES, []),
        ((Seat(VEEN, votes=2), Seat(OAK, votes=1), Seat(NORTH, votes=1)), VOTES, [("tie", "yes")]),
        ((Seat(VEEN, votes=2), Seat(OAK)), VOTES, [("tie", "unknown")]),
        (
            (Seat(VEEN, votes=2), Seat(OAK, votes=1)),
            DecisionRule(Majority.ABSOLUTE, way_out=NONE),
            [],
        ),
        # other majorities
        (TWO, DecisionRule(Majority.UNANIMITY, way_out=NONE), [("unanimity", "yes")]),
        (TWO, DecisionRule(Majority.NO_OBJECTION), [("unanimity", "unknown")]),
        ((Seat(VEEN),), DecisionRule(Majority.UNANIMITY, way_out=NONE), []),
        (TWO, DecisionRule(Majority.QUALIFIED, way_out=NONE), []),
        (TWO, DecisionRule(way_out=NONE), [("unanimity", "unknown"), ("tie", "unknown")]),
        # no rule, or none known
        (TWO, NONE, [("no_rule", "yes")]),
        (TWO, None, [("rule", "unknown")]),
        # seats
        ((), MAJORITY, [("no_seats", "yes")]),
        ((None,), None, [("seats", "unknown"), ("rule", "unknown")]),
        ((*THREE, None), MAJORITY, [("seats", "unknown"), ("tie", "unknown")]),
        ((*TWO, Seat(None)), MAJORITY, [("seats", "unknown")]),
        ((*TWO, Seat(NORTH, count=Count(0, 1))), MAJORITY, [("seats", "unknown"), ("tie", "unknown")]),
        ((Seat(VEEN, period=Period(end="2025")),), MAJORITY, [("no_seats", "yes")]),
        ((*TWO, Seat(NORTH, period=Period(end=UNKNOWN))), MAJORITY, [("seats", "unknown"), ("tie", "unknown")]),
    ],
)
def test_where_a_board_can_stall(seats: tuple[Any, ...], rule: Any, expected: list[tuple[str, str]]) -> None:
    assert board(*seats, rule=rule) == expected


def test_an_organ_that_is_not_there_or_may_not_be() -> None:
    assert board(*THREE, rule=MAJORITY, period=Period(end="2025")) == [("no_organ", "yes")]
    assert board(*THREE, rule=MAJORITY, period=Period(UNKNOWN)) == [("no_organ", "unknown")]


def test_how_an_organ_decides_is_told_in_words() -> None:
    def told(organ: Organ, language: Any = "en") -> str:
        return (
            network(organs=[organ], tasks=[Task("care", what=organ)])
            .decide("care")
            .items[0]
            .decision_rule.get(language)
        )

    qualified = DecisionRule(
        Majority.QUALIFIED,
        threshold="2/3",
        base=VoteBase.PRESENT,
        counted_by=CountedBy.WEIGHTS,
        quorum="50%",
        tie=TieRule.LOT,
        way_out=WayOut.ARBITRATION,
    )
    bare = DecisionRule(quorum=NONE, way_out=NONE)
    assert told(Organ("board", seats=[*TWO, None], decision_rule=qualified)) == (
        "at least 2 seats (Veendorp, Eikdorp, perhaps others); qualified majority of 2/3, of members present; weighted "
        "votes; quorum 50%; in a tie: lot; way out: arbitration"
    )
    assert told(Organ("board", seats=[Seat(VEEN)], decision_rule=bare), "nl") == (
        "1 zetel (Veendorp); meerderheid niet bekend; geen quorum; geen uitweg"
    )
    assert told(Organ("board", seats=[], decision_rule=NONE)) == "0 seats; without a decision rule"
    assert told(Organ("board")) == "seats not known; decision rule not known"


@pytest.mark.parametrize(
    ("mandate", "told"),
    [
        (None, "within: de begroting"),
        (NONE, "within: de begroting; without a mandate"),
        ("tot € 10.000", "within: de begroting; mandate: tot € 10.000"),
    ],
)
def test_the_mandate_of_an_organ_is_a_part_of_its_frame(mandate: Any, told: str) -> None:
    organ = Organ("board", mandate=mandate)
    whole = network(organs=[organ], decision_rights=[right(organ, RightKind.DECIDES, frame="de begroting")])

    assert whole.decide(PLAN).items[0].conditions.en == told


def test_the_seats_and_parties_of_a_board_stand_in_its_row() -> None:
    organ = Organ("board", seats=[Seat(VEEN, count=2), Seat(OAK), Seat(NORTH, SeatRole.OBSERVER)])

    row = network(organs=[organ], tasks=[Task("care", what=organ)]).decide("care").items[0]

    assert row.seats == Count.exactly(3)
    assert [party.word for party in row.parties] == ["veen", "oak"]


# What is not there


@pytest.mark.parametrize(("word", "near"), [("cara", "care"), ("het jaarplaan", PLAN), ("qqq", None)])
def test_a_subject_that_is_not_there(word: str, near: str | None) -> None:
    whole = network(tasks=[Task("care")], decision_rights=[right(VEEN, RightKind.DECIDES)])

    with pytest.raises(InvalidError) as caught:
        whole.decide(word)

    (problem,) = caught.value.problems
    assert (problem.place, problem.found.en, problem.nearest) == ("subject", f"'{word}'", near)
    assert problem.remedy.en == f"Choose from 'care', '{PLAN}'."


def test_of_many_subjects_twelve_are_named_and_of_none_what_to_do() -> None:
    many = network(tasks=[Task(f"task-{number}") for number in range(13)])

    with pytest.raises(InvalidError, match="'task-11', …") as caught:
        many.decide("zzz")
    assert "task-12" not in str(caught.value)
    with pytest.raises(InvalidError, match="Add a task or a decision right"):
        network().decide(Task("care"))


def test_every_reason_is_tested() -> None:
    """So that a new one gets a test of its own."""
    assert {kind.value for kind in StallKind} == {
        "veto",
        "consent",
        "tie",
        "unanimity",
        "together",
        "no_decider",
        "no_organ",
        "no_seats",
        "no_rule",
        "holder",
        "which_organ",
        "seats",
        "rule",
        "say",
    }


# Texts, checked line by line against the documents

CASES = {
    "rondom_wijchen": ("examples/rondom_wijchen.yaml", "access", "2018-06-01"),
    "druten_wijchen": ("examples/druten_wijchen.yaml", "policy", None),
    "mgr_rijk_van_nijmegen": ("examples/mgr_rijk_van_nijmegen.yaml", "work", "2026-01-01"),
    "samen_veen": ("docs/samples/samen_veen.yaml", PLAN, "2025-01-01"),
    "samen_veen_later": ("docs/samples/samen_veen.yaml", PLAN, "2026-01-01"),
    "samen_veen_foundation": ("docs/samples/samen_veen_foundation.yaml", PLAN, "2026-01-01"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_the_text_is_as_checked_by_hand(case: str, language: Any) -> None:
    file, subject, day = CASES[case]
    whole = load(ROOT / file)
    told = (whole if day is None else whole.on(day)).decide(subject).text(language)

    assert told + "\n" == (ROOT / "tests" / "texts" / f"{case}-decide-{language}.txt").read_text(encoding="utf-8")
