"""Good practice at its thresholds, where a decisive fact is missing, and beside the law: worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NamedTuple

import attrs
import pytest

from samenwerking import (
    ALL_RULES,
    GOOD_GOVERNANCE,
    ITSELF,
    NONE,
    OUTSIDER,
    Agenda,
    Amount,
    Assessor,
    Candidate,
    CandidateOutcome,
    ChoicePublication,
    Collaboration,
    Collective,
    Commitment,
    CommitmentKind,
    CompleteRecord,
    CouncilPosition,
    DecisionRight,
    Disputes,
    DisputeStep,
    DocumentLink,
    Event,
    EventKind,
    Funding,
    FundingKind,
    Goal,
    InnovationRoom,
    Interest,
    InvalidError,
    ItemKind,
    ItemStatus,
    Level,
    MotiveKind,
    NothingPlanned,
    OpenList,
    Organ,
    OrganKind,
    Participation,
    PartnerRelation,
    Party,
    Period,
    Published,
    Relation,
    RelationKind,
    RightKind,
    Role,
    Seat,
    SeatRole,
    SelfDescription,
    Settings,
    Status,
    Subject,
    Theme,
    but,
    check,
    dumps,
    forms,
)
from samenwerking import (
    UNKNOWN as UNKNOWN_END,
)
from samenwerking.cli import main
from samenwerking.rules.examples import (
    AGENDA,
    COOPERATIVE,
    DIRECTORS,
    DIVIDED,
    ELM,
    ENDED,
    HEAVY,
    HELIX_NETWORK,
    HOME,
    LARGE_NETWORK,
    LEAD_NETWORK,
    NETWORK,
    NORTH,
    OAK,
    PLAIN,
    PUBLIC_BODY,
    SALE,
    SHARING,
    VEEN,
    aged,
    cities,
    city,
)
from samenwerking.rules.outcome import Outcome

SATISFIED: Final = Status.SATISFIED
VIOLATED: Final = Status.VIOLATED
UNKNOWN: Final = Status.UNKNOWN
NOT_APPLICABLE: Final = Status.NOT_APPLICABLE

DAY: Final = "2025-03-01"
Changes = Mapping[str, Any]


class Shared(NamedTuple):
    """A collaboration, and the agenda that it is checked with."""

    document: Collaboration
    agenda: Agenda


Given = Collaboration | Shared


def outcome(code: str, given: Given, on: str = DAY, **settings: Any) -> Outcome:
    """Return what one rule says of a document, with the law beside it."""
    document, agendas = (given.document, [given.agenda]) if isinstance(given, Shared) else (given, [])
    return check(document, on=on, settings=Settings(**settings), agendas=agendas).outcome(code)


def changed(given: Given, changes: Changes) -> Given:
    """Return a document with changes; what lies in its agenda begins with that."""
    if not isinstance(given, Shared):
        return but(given, changes)
    start = f"agendas/{given.agenda.id}/"
    inside = {place.removeprefix(start): new for place, new in changes.items() if place.startswith(start)}
    outside = {place: new for place, new in changes.items() if not place.startswith(start)}
    return Shared(but(given.document, outside), but(given.agenda, inside))


SHARED: Final = Shared(SHARING, AGENDA)
"""Two municipalities that learn from each other, with their agenda."""


def places(found: Outcome) -> set[str]:
    """Return the places that are reported missing."""
    return {gap.place for gap in found.gaps}


HOST: Final = forms.ArrangementWithoutBody(host=ELM, place_of_establishment=ELM)
PAID_BY_BOTH: Final = (
    Funding(ELM, FundingKind.CONTRIBUTION, year=2025, amount=100_000),
    Funding(OAK, FundingKind.CONTRIBUTION, year=2025, amount=100_000),
)
HOSTED: Final = but(
    PLAIN,
    {
        "legal_form": HOST,
        "organs": LEAD_NETWORK.organs,
        "funding": PAID_BY_BOTH,
        "provisions/safeguard/arranged": False,
        "complete": tuple(OpenList),
    },
)
"""An arrangement of two municipalities, of which one does the work for both."""

# Thresholds


class Threshold(NamedTuple):
    """What a rule says just below, at and just above a threshold, by default or with another setting."""

    code: str
    of: Callable[[Any], Given]
    expected: Mapping[Any, Status]
    settings: Mapping[str, Any]

    @property
    def called(self) -> str:
        """What is set, for the name of the test."""
        return ",".join(f"{name}={value}" for name, value in self.settings.items()) or "default"


def participants(number: int) -> Collaboration:
    """Return a network that so many participants govern, in which nobody does the work."""
    return but(NETWORK, {"participants": cities(number), "working_capacity": NONE})


def lead_votes(others: int) -> Callable[[int], Collaboration]:
    """Return a network by the votes of its lead, beside so many of the other."""
    seats = "organs/steering-group/seats"
    return lambda votes: but(LEAD_NETWORK, {f"{seats}/elm/votes": votes, f"{seats}/oak/votes": others})


def lead_money(amount: str) -> Collaboration:
    """Return a network by what its lead pays, beside 100,000 of the other."""
    return but(LEAD_NETWORK, {"funding/elm:contribution:itself:2025/amount": Amount(Decimal(amount))})


def without_mandate(number: int) -> Collaboration:
    """Return a network of so many participants, of whose platforms one has no mandate."""
    return but(LARGE_NETWORK, {"participants": cities(number), "organs/platform-space/mandate": NONE})


def themes(number: int) -> Collaboration:
    """Return a network with so many themes, which no organ deals with."""
    return but(LARGE_NETWORK, {"themes": [Theme(f"thema {at}", organs=[]) for at in range(number)]})


def steered(votes: int) -> Collaboration:
    """Return a cooperative whose municipality has every what, every chair, and so many votes beside two."""
    return but(
        COOPERATIVE,
        {
            "organs/board/seats/g-gaarde/roles": [SeatRole.CHAIR],
            "organs/board/seats/h-haven/roles": [],
            "organs/board/seats/g-gaarde/votes": votes,
            "organs/general-meeting/seats/veen/votes": votes,
        },
    )


def members_votes(votes: int) -> Collaboration:
    """Return a cooperative in which one member has so many votes beside two, without a safeguard."""
    return but(COOPERATIVE, {"organs/general-meeting/seats/veen/votes": votes, "provisions/safeguard/arranged": False})


def evaluated(planned: str) -> Collaboration:
    """Return a cooperative that began on 2023-01-01 and was never evaluated, by the day of its next evaluation."""
    never = [CompleteRecord(EventKind.EVALUATION, "2030-12-31")]
    return but(COOPERATIVE, {"next_evaluation": planned, "record_complete": never})


def evaluated_before(planned: str) -> Collaboration:
    """Return the same, evaluated once on 2024-06-01."""
    once = Event(EventKind.EVALUATION, "2024-06-01")
    return but(evaluated(planned), {"record": [*COOPERATIVE.record, once]})


def yearly(amount: str) -> Collaboration:
    """Return a cooperative whose results cannot be seen, by what one party pays a year."""
    return but(HEAVY, {"risk": Level.LOW, "funding/veen:subsidy:itself:2025/amount": Amount(Decimal(amount)), **UNSEEN})


UNSEEN: Final = {"purpose/intended_results/minder-zware-trajecten/measured_by": NONE}


def share_of_home(share: str) -> Collaboration:
    """Return a cooperative by the share of the costs of one party, beside three quarters of the others."""
    return but(COOPERATIVE, {"participants/home/cost_share": share})


def steps(number: int) -> Collaboration:
    """Return a cooperative with so many steps in a dispute, the last one outside."""
    inside = [f"overleg {at}" for at in range(1, number)]
    return but(COOPERATIVE, {"disputes": Disputes([*inside, DisputeStep("advies", outside=True)], graduated=True)})


def room(number: int) -> Collaboration:
    """Return a cooperative that describes so many things about the room to innovate."""
    names = ("budget", "time", "deviation", "risk_appetite", "learning_goal")
    told: dict[str, Any] = {name: "beschreven" if at < number else NONE for at, name in enumerate(names)}
    return but(COOPERATIVE, {"purpose/innovation_room": InnovationRoom(**told)})


def updated(day: str) -> Shared:
    """Return two cities by the day on which one of them updated the only item on its agenda."""
    return Shared(SHARING, but(AGENDA, {"items/drains/updated": day}))


def titled(title: str) -> Shared:
    """Return two cities by the title of an item of one, beside the sensors in the drains of the other."""
    bare = {"items/drains/summary": None, "items/debts/summary": None, "items/debts/kind": ItemKind.PILOT}
    return Shared(SHARING, but(AGENDA, {"items/debts/title": title, **bare}))


def closed(day: str) -> Shared:
    """Return two cities by the day on which an item of one of them was closed, of which no lesson was written."""
    return Shared(SHARING, but(AGENDA, {"items/parking/closed": day, "lessons": []}))


def candidates(number: int) -> Collaboration:
    """Return a cooperative that chose its partners among so many candidates."""
    chosen = Candidate([NORTH, HOME], outcome=CandidateOutcome.CHOSEN)
    others = [Candidate(outcome=CandidateOutcome.REJECTED, count=number - 1)] if number > 1 else []
    return but(COOPERATIVE, {"partner_choices/partners/candidates": [chosen, *others]})


THRESHOLDS: Final = [
    Threshold("GOV006", participants, {7: SATISFIED, 8: SATISFIED, 9: VIOLATED}, {}),
    Threshold("GOV006", participants, {3: SATISFIED, 4: SATISFIED, 5: VIOLATED}, {"participants_at_most": 4}),
    Threshold("GOV007", lead_votes(10), {9: SATISFIED, 10: SATISFIED, 11: VIOLATED}, {}),
    Threshold("GOV007", lead_votes(4), {5: SATISFIED, 6: SATISFIED, 7: VIOLATED}, {"votes_at_most": "60%"}),
    Threshold("GOV007", lead_money, {"99999.99": SATISFIED, "100000": SATISFIED, "100000.01": VIOLATED}, {}),
    Threshold(
        "GOV007",
        lead_money,
        {"149999.99": SATISFIED, "150000": SATISFIED, "150000.01": VIOLATED},
        {"votes_at_most": "60%"},
    ),
    Threshold("GOV008", participants, {9: NOT_APPLICABLE, 10: VIOLATED, 11: VIOLATED}, {}),
    Threshold("GOV008", participants, {4: NOT_APPLICABLE, 5: VIOLATED, 6: VIOLATED}, {"large_from": 5}),
    Threshold("GOV011", without_mandate, {9: NOT_APPLICABLE, 10: VIOLATED, 11: VIOLATED}, {}),
    Threshold("GOV011", without_mandate, {12: NOT_APPLICABLE, 13: VIOLATED, 14: VIOLATED}, {"large_from": 13}),
    Threshold("GOV011", themes, {2: NOT_APPLICABLE, 3: VIOLATED, 4: VIOLATED}, {}),
    Threshold("GOV011", themes, {4: NOT_APPLICABLE, 5: VIOLATED, 6: VIOLATED}, {"themes_from": 5}),
    Threshold("GOV016", steered, {1: SATISFIED, 2: SATISFIED, 3: VIOLATED}, {}),
    Threshold("GOV016", steered, {3: SATISFIED, 4: SATISFIED, 5: VIOLATED}, {"votes_at_most": "2/3"}),
    Threshold("GOV020", members_votes, {1: SATISFIED, 2: SATISFIED, 3: VIOLATED}, {}),
    Threshold("GOV020", members_votes, {3: SATISFIED, 4: SATISFIED, 5: VIOLATED}, {"votes_at_most": "2/3"}),
    Threshold("GOV026", evaluated, {"2026-12-31": SATISFIED, "2027-01-01": SATISFIED, "2027-01-02": VIOLATED}, {}),
    Threshold(
        "GOV026",
        evaluated,
        {"2025-12-31": SATISFIED, "2026-01-01": SATISFIED, "2026-01-02": VIOLATED},
        {"evaluation_years": 3},
    ),
    Threshold(
        "GOV026", evaluated_before, {"2028-05-31": SATISFIED, "2028-06-01": SATISFIED, "2028-06-02": VIOLATED}, {}
    ),
    Threshold("GOV026", evaluated, {"2025-02-28": VIOLATED, "2025-03-01": SATISFIED, "2025-03-02": SATISFIED}, {}),
    Threshold("GOV027", yearly, {"999999.99": NOT_APPLICABLE, "1000000": VIOLATED, "1000000.01": VIOLATED}, {}),
    Threshold(
        "GOV027",
        yearly,
        {"499999.99": NOT_APPLICABLE, "500000": VIOLATED, "500000.01": VIOLATED},
        {"contribution_from": 500_000},
    ),
    Threshold(
        "GOV027",
        lambda level: but(HEAVY, {"risk": level, **UNSEEN}),
        {Level.LOW: NOT_APPLICABLE, Level.MEDIUM: NOT_APPLICABLE, Level.HIGH: VIOLATED, Level.VERY_HIGH: VIOLATED},
        {},
    ),
    Threshold(
        "GOV027",
        lambda level: but(HEAVY, {"risk": Level.LOW, "importance": level, **UNSEEN}),
        {Level.MEDIUM: NOT_APPLICABLE, Level.HIGH: NOT_APPLICABLE, Level.VERY_HIGH: VIOLATED},
        {},
    ),
    Threshold("GOV030", share_of_home, {"2509/10000": SATISFIED, "251/1000": SATISFIED, "2511/10000": VIOLATED}, {}),
    Threshold("GOV030", share_of_home, {"2489/10000": VIOLATED, "249/1000": SATISFIED, "2491/10000": SATISFIED}, {}),
    Threshold(
        "GOV030",
        share_of_home,
        {"2499/10000": VIOLATED, "1/4": SATISFIED, "2501/10000": VIOLATED},
        {"cost_tolerance": "0%"},
    ),
    Threshold("GOV034", updated, {"2024-02-29": VIOLATED, "2024-03-01": SATISFIED, "2024-03-02": SATISFIED}, {}),
    Threshold(
        "GOV034",
        updated,
        {"2024-08-31": VIOLATED, "2024-09-01": SATISFIED, "2024-09-02": SATISFIED},
        {"agenda_months": 6},
    ),
    Threshold("GOV035", titled, {"Sensoren in riolen": VIOLATED, "Schulden bij jongeren": SATISFIED}, {}),
    Threshold(
        "GOV035",
        titled,
        {"Sensoren in riolen": VIOLATED, "Sensoren in riolen en garages": SATISFIED},
        {"overlap_from": "100%"},
    ),
    Threshold("GOV037", closed, {"2024-08-31": VIOLATED, "2024-09-01": SATISFIED, "2024-09-02": SATISFIED}, {}),
    Threshold(
        "GOV037",
        closed,
        {"2024-11-30": VIOLATED, "2024-12-01": SATISFIED, "2024-12-02": SATISFIED},
        {"lesson_months": 3},
    ),
    Threshold("GOV038", candidates, {1: VIOLATED, 2: SATISFIED, 3: SATISFIED}, {}),
    Threshold("GOV038", candidates, {2: VIOLATED, 3: SATISFIED, 4: SATISFIED}, {"candidates_from": 3}),
    Threshold("GOV033", steps, {1: VIOLATED, 2: SATISFIED, 3: SATISFIED}, {}),
    Threshold("GOV033", steps, {2: VIOLATED, 3: SATISFIED, 4: SATISFIED}, {"dispute_steps_from": 3}),
    Threshold("GOV039", room, {1: VIOLATED, 2: SATISFIED, 3: SATISFIED}, {}),
    Threshold("GOV039", room, {3: VIOLATED, 4: SATISFIED, 5: SATISFIED}, {"innovation_room_from": 4}),
]


@pytest.mark.parametrize("row", THRESHOLDS, ids=lambda row: f"{row.code}-{row.called}-{next(iter(row.expected))}")
def test_a_threshold(row: Threshold) -> None:
    found = {value: outcome(row.code, row.of(value), **row.settings).status for value in row.expected}

    assert found == dict(row.expected)


def test_every_setting_has_a_threshold_with_another_value() -> None:
    names = {name for row in THRESHOLDS for name in row.settings}

    assert names == set(Settings().to_plain())


@pytest.mark.parametrize(
    ("document", "settings", "told"),
    [
        (participants(9), {}, "9 take part; more than 8 find it hard to govern such a network together."),
        (participants(5), {"participants_at_most": 4}, "5 take part; more than 4 find it hard to govern such a "),
        (members_votes(5), {"votes_at_most": "2/3"}, "general meeting: one party can impose its will (more than 2/3 "),
        (evaluated("2026-01-02"), {"evaluation_years": 3}, "No evaluation is planned in time (years at most: 3), or "),
        (room(3), {"innovation_room_from": 4}, "Of the room to innovate not at least 4 things are described."),
    ],
)
def test_a_finding_names_the_number_that_was_set(document: Collaboration, settings: Changes, told: str) -> None:
    report = check(document, on=DAY, settings=Settings(**settings))

    assert [finding for finding in report.findings if finding.text.en.lower().startswith(told.lower())]


OF_VEEN: Final = Funding(VEEN, FundingKind.SUBSIDY, year=2025, amount=600_000)
OF_ELM: Final = Funding(ELM, FundingKind.CONTRIBUTION, year=2025, amount=100_000)


def test_payments_of_one_year_count_together() -> None:
    """A subsidy and a purchase of 600,000 in one year are more than a million a year."""
    twice = [OF_VEEN, attrs.evolve(OF_VEEN, kind=FundingKind.PURCHASE)]

    assert outcome("GOV027", but(HEAVY, {"risk": Level.LOW, "funding": twice, **UNSEEN})).status is VIOLATED


def test_what_may_be_no_payment_leaves_the_latest_year_open() -> None:
    """A small sum of 2025 may be a loan: then the two million of 2024 are the latest."""
    before = attrs.evolve(OF_VEEN, year=2024, amount=2_000_000)
    perhaps = attrs.evolve(OF_VEEN, kind=None, amount=1000)

    assert outcome("GOV027", but(HEAVY, {"risk": Level.LOW, "funding": [before, perhaps]})).applies.is_unknown


def test_payments_of_other_years_are_no_share_of_this_one() -> None:
    """Who leads paid a lot in 2024; in 2025 it pays as much as the other."""
    paid = [OF_ELM, attrs.evolve(OF_ELM, by=OAK), attrs.evolve(OF_ELM, year=2024, amount=900_000)]

    assert outcome("GOV007", but(LEAD_NETWORK, {"funding": paid})).status is SATISFIED


@pytest.mark.parametrize(
    ("code", "document", "settings", "number"),
    [
        ("GOV008", participants(9), {"large_from": 20}, "10"),
        ("GOV011", themes(3), {"large_from": 20}, "10"),
        ("GOV027", yearly("900000"), {"contribution_from": 5_000_000}, "a million"),
    ],
)
def test_a_condition_names_no_number_that_was_set_otherwise(
    code: str, document: Collaboration, settings: Changes, number: str
) -> None:
    found = outcome(code, document, **settings)

    assert found.status is NOT_APPLICABLE
    assert found.why is not None
    assert number not in found.why.en


# Unknown


class Missing(NamedTuple):
    """A document of which a decisive fact is not recorded, and what is reported missing."""

    code: str
    document: Given
    changes: Changes
    places: set[str]


def missing(code: str, document: Given, changes: Changes, *found: str) -> Missing:
    """Return a row; where no place is named, those that were blanked."""
    return Missing(code, document, changes, set(found or changes))


UNSAFE: Final = {"provisions/safeguard/arranged": False}
SAFE: Final = {"provisions/safeguard/arranged": True}
SEATS: Final = "organs/general-meeting/seats"
TO_HOME: Final = "tasks/home-care/assignments/veen:council:home"
UNSAID: Final = {"organs/board/seats/h-haven/conflict_arrangement": NONE}
SEVERAL: Final = Party("towns", "Steden", collective=Collective(None))
PLANNED: Final = {"next_evaluation": "2027-06-01"}

CHOICE: Final = "partner_choices/partners"
ITEMS: Final = "agendas/cities/items"
STALE: Final = {f"{ITEMS}/drains/updated": "2020-01-01"}
DOUBLE: Final = {f"{ITEMS}/debts/title": "Sensoren in riolen", f"{ITEMS}/debts/summary": "Meten waar regenwater blijft"}
UNTAUGHT: Final = {"agendas/cities/lessons": []}
JUDGE: Final = {"provisions/double_posts/arranged": False}


def parallel(reason: Any, kind: RelationKind = RelationKind.DELIBERATELY_PARALLEL) -> Changes:
    """Return that the owner of an item says how it goes with that of the other."""
    return {f"{ITEMS}/debts/relations": [Relation(kind, "drains", reason=reason)]}


ROWS: Final = [
    missing("GOV001", COOPERATIVE, {"purpose/text": None}),
    missing("GOV001", COOPERATIVE, {"purpose/intended_results": None}),
    missing("GOV001", COOPERATIVE, {"purpose/intended_results/minder-zware-trajecten/measured_by": None}),
    missing("GOV001", COOPERATIVE, {"purpose": None}, "purpose"),
    missing("GOV002", COOPERATIVE, {"participants/home/interests": None}),
    missing(
        "GOV002",
        COOPERATIVE,
        {"participants/home/interests/minder-crises/serves_purpose": None},
        "participants/home/interests/minder-crises/serves_purpose",
    ),
    missing("GOV003", COOPERATIVE, {"purpose/motives": None, f"{CHOICE}/why_not_alone": NONE}, "purpose/motives"),
    missing("GOV004", COOPERATIVE, {"participants/home/commitments": None}),
    missing("GOV004", COOPERATIVE, {"participants/home/commitments/signature/date": None}),
    missing("GOV004", COOPERATIVE, {"participants/home/commitments/signature/date": "2023"}),
    missing("GOV005", COOPERATIVE, {"participants/veen/benefit": None}),
    missing(
        "GOV005",
        COOPERATIVE,
        {
            "participants/home/cost_share": "0%",
            "participants/home/benefit": NONE,
            "funding": [*(COOPERATIVE.funding or ()), None],
        },
        "funding",
    ),
    missing("GOV006", NETWORK, {"participants": cities(9), "network_mode": None}, "network_mode"),
    missing("GOV006", NETWORK, {"participants": [*cities(8), None]}, "participants"),
    missing("GOV007", LEAD_NETWORK, {"organs/steering-group/seats/elm/votes": None}),
    missing(
        "GOV007",
        LEAD_NETWORK,
        {"organs/steering-group/seats/elm/votes": 2, "provisions/safeguard/arranged": None},
        "provisions/safeguard/arranged",
    ),
    missing("GOV007", LEAD_NETWORK, {"funding/oak:contribution:itself:2025/amount": None}),
    missing("GOV008", LARGE_NETWORK, {"working_capacity": None}),
    missing("GOV008", NETWORK, {"participants": [*cities(9), None], "working_capacity": NONE}, "participants"),
    missing("GOV010", COOPERATIVE, {"decides_for_itself": None, "decision_rights": []}, "decides_for_itself"),
    missing("GOV010", COOPERATIVE, {"decision_rights/itself:decides/frame": None}),
    missing("GOV011", LARGE_NETWORK, {"organs/platform-space/mandate": None}),
    missing("GOV011", LARGE_NETWORK, {"themes/wonen/organs": None}),
    missing("GOV014", COOPERATIVE, {"tasks/home-care/assignments/veen:council:home/result": None}),
    missing("GOV014", COOPERATIVE, {"tasks/home-care/assignments/veen:council:home/report_back": None}),
    missing("GOV016", steered(3), {"shared_steering": None}),
    missing("GOV016", steered(3), {"organs/general-meeting/seats/veen/votes": None}),
    missing(
        "GOV017",
        COOPERATIVE,
        {"provisions/double_posts/arranged": None, "organs/board/seats/h-haven/conflict_arrangement": None},
    ),
    missing("GOV020", members_votes(1), {f"{SEATS}/veen/votes": None}),
    missing("GOV020", members_votes(3), {"provisions/safeguard/arranged": None}),
    missing("GOV021", COOPERATIVE, {"provisions/amendment/majority": None}),
    missing("GOV021", COOPERATIVE, {"provisions/accession/arranged": None}),
    missing("GOV022", COOPERATIVE, {"provisions/participation_of_residents/arranged": None}),
    missing(
        "GOV022",
        COOPERATIVE,
        {"themes": [Theme("langer thuis")], "provisions/participation_of_residents/arranged": False},
        "themes/langer-thuis",
    ),
    missing("GOV023", HELIX_NETWORK, {"helix_claim": None, "participants": cities(2)}, "helix_claim"),
    missing("GOV023", HELIX_NETWORK, {"participants": [*cities(2), None]}, "participants"),
    missing("GOV024", COOPERATIVE, {"participants/veen/council_position/frame_set_by": None}),
    missing("GOV024", COOPERATIVE, {"participants/veen/council_position": None}),
    missing(
        "GOV024",
        COOPERATIVE,
        {"participants/veen/council_position/views_asked": None, "record": []},
        "participants/veen/council_position/views_asked",
    ),
    missing("GOV025", COOPERATIVE, {"reporting": None}),
    missing("GOV026", COOPERATIVE, {"next_evaluation": None}),
    missing("GOV026", COOPERATIVE, {**PLANNED}, "record"),
    missing("GOV026", evaluated("2026-12-01"), {"start": None}),
    missing("GOV027", HEAVY, {"funding": None}),
    missing("GOV027", HEAVY, {"risk": None, **UNSEEN}, "risk"),
    missing(
        "GOV027", yearly("1000000"), {"funding/veen:subsidy:itself:2025/year": None}, "funding/veen:subsidy:itself/year"
    ),
    missing(
        "GOV028", COOPERATIVE, {"published/meeting_papers": None, "published/reason": NONE}, "published/meeting_papers"
    ),
    missing(
        "GOV027",
        HEAVY,
        {"risk": Level.LOW, "funding": [OF_VEEN, attrs.evolve(OF_VEEN, year=None)]},
        "funding/veen:subsidy:itself/year",
    ),
    missing("GOV028", COOPERATIVE, {"published/meeting_papers": NONE, "published/reason": None}, "published/reason"),
    missing("GOV029", HEAVY, {"related_party/veen:2025/risks": None}),
    missing("GOV029", HEAVY, {"related_party/veen:2025/year": None}, "related_party/veen/year"),
    missing("GOV030", COOPERATIVE, {"participants/home/cost_share": None}),
    missing("GOV030", COOPERATIVE, {"provisions/cost_key/arranged": None}),
    missing("GOV032", COOPERATIVE, {"provisions/takeover_of_staff/arranged": None}),
    missing("GOV033", COOPERATIVE, {"disputes": None}),
    missing("GOV033", COOPERATIVE, {"disputes/graduated": None}),
    missing("GOV034", SHARED, {f"{ITEMS}/debts/updated": None}),
    missing("GOV034", SHARED, {f"{ITEMS}/debts/status": None}),
    missing("GOV034", SHARED, {f"{ITEMS}/debts/updated": "2024"}, f"{ITEMS}/debts/updated"),
    missing("GOV034", SHARED, {"purpose/goals": None}),
    missing("GOV034", SHARED, {"agendas": None, **STALE}, "agendas"),
    missing("GOV034", SHARED, {"agendas": [DocumentLink("cities"), DocumentLink("more")], **STALE}, "agendas/more"),
    missing("GOV034", SHARED, {"agendas/cities/items": [*(AGENDA.items or ())[1:], None]}, "agendas/cities/items"),
    missing("GOV035", SHARED, {**DOUBLE, f"{ITEMS}/debts/status": None}, f"{ITEMS}/debts/status"),
    missing(
        "GOV035", SHARED, {**DOUBLE, **parallel(None)}, f"{ITEMS}/debts/relations/deliberately_parallel:drains/reason"
    ),
    missing(
        "GOV037", SHARED, {f"{ITEMS}/parking/closed": None, "agendas/cities/lessons": []}, f"{ITEMS}/parking/closed"
    ),
    missing("GOV037", SHARED, {"agendas/cities/lessons": None}),
    missing(
        "GOV037", SHARED, {f"{ITEMS}/parking/status": None, "agendas/cities/lessons": []}, f"{ITEMS}/parking/status"
    ),
    missing("GOV038", COOPERATIVE, {"partner_choices": [], "complete": []}, "partner_choices"),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/candidates": None}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/criteria": None}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/criteria/kwaliteit/fixed": "2022"}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/assessed": None}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/procedure": None}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/decision": None}, f"{CHOICE}/decision"),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/assessors": None}),
    missing("GOV038", COOPERATIVE, {f"{CHOICE}/publication": None}),
    missing(
        "GOV038",
        COOPERATIVE,
        {f"{CHOICE}/relation": PartnerRelation.PROCUREMENT, f"{CHOICE}/route": None},
        f"{CHOICE}/route",
    ),
    missing(
        "GOV017",
        COOPERATIVE,
        {**JUDGE, f"{CHOICE}/assessors": [Assessor(NORTH, "L. Lis")]},
        f"{CHOICE}/assessors/north:L.-Lis/recused",
    ),
    missing(
        "GOV028",
        COOPERATIVE,
        {f"{CHOICE}/publication/url": None, f"{CHOICE}/publication/reason": NONE},
        f"{CHOICE}/publication/url",
    ),
    missing("GOV040", DIVIDED, {"themes/wonen/leads": None}),
    missing("GOV040", DIVIDED, {"themes/wonen/leads": [None]}),
    missing("GOV040", DIVIDED, {"participants": [*cities(2), None]}, "participants"),
    missing("GOV039", COOPERATIVE, {"purpose/goals": None, "purpose/innovation_room": NONE}, "purpose/goals"),
    missing("GOV039", room(1), {"purpose/innovation_room/time": None}),
    missing(
        "GOV007",
        LEAD_NETWORK,
        {"funding": [Funding(ELM, FundingKind.CONTRIBUTION, amount=1)]},
        "funding/elm:contribution:itself/year",
    ),
    missing("GOV007", HOSTED, {"legal_form/host": None}),
    missing("GOV011", LARGE_NETWORK, {"themes/wonen/organs": [None]}, "themes/wonen/organs"),
    missing("GOV011", LARGE_NETWORK, {"organs/platform-space/kind": None}),
    missing("GOV014", COOPERATIVE, {f"{TO_HOME}/by": None}, "tasks/home-care/assignments/unknown:home/by"),
    missing(
        "GOV017",
        COOPERATIVE,
        {"provisions/double_posts/arranged": False, "organs/board/seats/h-haven/party": None, **UNSAID},
        "organs/board/seats/h-haven/party",
    ),
    missing(
        "GOV020",
        but(COOPERATIVE, {**UNSAFE, f"{SEATS}/veen/votes": 2}),
        {f"{SEATS}/home": Seat(None, votes=1, id="home")},
        f"{SEATS}/home/party",
    ),
    missing("GOV026", evaluated("2026-12-01"), {"next_evaluation": "2027"}),
    missing("GOV009", COOPERATIVE, {"self_descriptions": [SelfDescription("zorg")]}, "self_descriptions"),
    missing("GOV009", COOPERATIVE, {"legal_form": None}, ""),
    missing(
        "GOV012",
        COOPERATIVE,
        {"tasks/home-care/what": [SEVERAL], "tasks/home-care/joint": []},
        "parties/towns/collective",
        "tasks/home-care/what_each",
    ),
    missing("GOV009", COOPERATIVE, {"parties/north/legal_person": None}, "parties/north"),
    missing("GOV012", PUBLIC_BODY, {"tasks/waste/what_each": None, "tasks/waste/joint": []}, "tasks/waste/what_each"),
    missing("GOV013", COOPERATIVE, {"tasks/home-care/how": None}),
    missing("GOV015", COOPERATIVE, {"tasks/home-care/joint/home/information_right": None}),
    missing("GOV018", COOPERATIVE, {"organs/board/seats": [DIRECTORS[0], None]}),
    missing("GOV019", COOPERATIVE, {"organs/board/decision_rule": None}),
    missing("GOV031", COOPERATIVE, {"tasks/home-care/ceiling": None}),
    missing("GOV036", COOPERATIVE, {"parties/home/period": Period()}, "parties/home"),
    missing("GOV041", COOPERATIVE, {"record/made:founding/date": None}),
    missing("GOV042", ENDED, {"record/ended/successor": None}, "record/ended"),
]
"""Of each rule of good practice one row or more."""


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.code}-{at}" for at, row in enumerate(ROWS)])
def test_what_is_not_recorded_is_unknown(row: Missing) -> None:
    found = outcome(row.code, changed(row.document, row.changes))

    assert found.status is UNKNOWN
    assert places(found) == row.places
    assert all(gap.label.nl and gap.label.en for gap in found.gaps)


def test_a_share_that_is_recorded_is_not_missing() -> None:
    """Only until when one party takes part is not recorded."""
    found = outcome("GOV030", but(COOPERATIVE, {"participants/home/period": Period("2023-01-01", UNKNOWN_END)}))

    assert (found.status, places(found)) == (UNKNOWN, {"participants/home/period/end"})


def test_of_every_rule_something_is_unknown() -> None:
    assert {row.code for row in ROWS} == set(GOOD_GOVERNANCE.codes)


# Each part that is asked for

ASSIGNED: Final = "tasks/home-care/assignments/veen:council:home"
TOLD: Final = "related_party/veen:2025"
PARTS: Final = [
    *(("GOV014", COOPERATIVE, f"{ASSIGNED}/{part}", NONE) for part in ("document", "result", "budget", "report_back")),
    ("GOV024", but(COOPERATIVE, {"record": []}), "participants/veen/council_position/frame_set_by", NONE),
    ("GOV024", but(COOPERATIVE, {"record": []}), "participants/veen/council_position/informed_per_year", 0),
    ("GOV024", but(COOPERATIVE, {"record": []}), "participants/veen/council_position/views_asked", NONE),
    ("GOV027", HEAVY, "purpose/intended_results", []),
    ("GOV027", HEAVY, "funding", []),
    ("GOV027", HEAVY, "tasks/home-care/what", []),
    ("GOV027", HEAVY, "tasks/home-care/how", []),
    *(
        ("GOV029", HEAVY, f"{TOLD}/{part}", NONE)
        for part in (
            "public_interest",
            "interest_start",
            "interest_end",
            "equity_start",
            "equity_end",
            "debt_start",
            "debt_end",
            "financial_result",
            "risks",
        )
    ),
    *(
        ("GOV032", COOPERATIVE, f"provisions/{kind}/arranged", False)
        for kind in (
            "accession",
            "exit",
            "notice_period",
            "exit_consequences",
            "dissolution",
            "takeover_of_tasks",
            "takeover_of_staff",
            "takeover_of_contracts",
            "archives",
        )
    ),
    *(
        ("GOV038", COOPERATIVE, f"{CHOICE}/{part}", lacking)
        for part, lacking in (
            ("need", NONE),
            ("criteria", []),
            ("assessors/veen:J.-Jol/declared", False),
        )
    ),
    ("DIDAM-001-01", SALE, "partner_choices/building/criteria/kwaliteit/measured_by", NONE),
    ("DIDAM-001-01", SALE, "partner_choices/building/procedure/announced", NONE),
    ("GW-160-01", COOPERATIVE, f"{CHOICE}/private_form_reason", NONE),
    ("GOV033", COOPERATIVE, "disputes/graduated", False),
    (
        "GOV033",
        but(COOPERATIVE, {"disputes/steps/overleg/outside": False}),
        "disputes/steps/bindend-advies/outside",
        False,
    ),
]


@pytest.mark.parametrize(
    ("code", "document", "place", "lacking"), PARTS, ids=[f"{code}-{place}" for code, _, place, _ in PARTS]
)
def test_each_part_that_is_asked_for_counts(code: str, document: Collaboration, place: str, lacking: object) -> None:
    unknown = outcome(code, but(document, {place: None}))

    assert outcome(code, document).status is SATISFIED
    assert outcome(code, but(document, {place: lacking})).status is VIOLATED
    assert (unknown.status, places(unknown)) == (UNKNOWN, {place})


STEERED: Final = steered(3)


@pytest.mark.parametrize(
    "changes",
    [
        {"tasks/home-care/what": [VEEN.council, NORTH]},
        {"organs/board/seats/h-haven/roles": [SeatRole.CHAIR]},
        {"organs/general-meeting/seats/veen/votes": 1},
        {"shared_steering": False},
    ],
    ids=["what", "chair", "votes", "claim"],
)
def test_who_lacks_one_of_the_three_does_not_steer_alone(changes: Changes) -> None:
    assert outcome("GOV016", STEERED).status is VIOLATED
    assert outcome("GOV016", but(STEERED, changes)).status in (SATISFIED, NOT_APPLICABLE)


WITHOUT_MEANS: Final = but(LARGE_NETWORK, {"working_capacity/budget": NONE})


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, VIOLATED),
        ({"working_capacity/in_kind": True}, SATISFIED),
        ({"working_capacity/in_kind": None}, UNKNOWN),
        ({"funding": [Funding(ELM, FundingKind.CONTRIBUTION, to=ITSELF, year=2025, amount=1000)]}, SATISFIED),
        ({"funding": [Funding(ELM, FundingKind.PURCHASE, to=OAK, year=2025, amount=1000)]}, VIOLATED),
        ({"working_capacity/budget": 0}, VIOLATED),
    ],
    ids=["none", "in-kind", "perhaps", "paid", "paid-to-another", "nothing"],
)
def test_means_come_from_a_budget_in_kind_or_from_payments(changes: Changes, expected: Status) -> None:
    assert outcome("GOV008", but(WITHOUT_MEANS, changes)).status is expected


# What is certain despite a gap

SERVING: Final = Interest("minder crises", serves_purpose=True)
IN_TIME: Final = Commitment(CommitmentKind.SIGNATURE, "2022-10-18")
FRAME: Final = DecisionRight(ITSELF, RightKind.DECIDES, subject="toelating", frame="het budget")
ONCE: Final = Event(EventKind.EVALUATION, "2024-06-01")
UNHEARD_RESIDENTS: Final = {"provisions/participation_of_residents/arranged": False}
HELPING_ORGAN: Final = [*LARGE_NETWORK.organs, Organ("bureau", OrganKind.SECRETARIAT)]
NO_MEMBER: Final = {"participants/veen/roles": [Role.COMMISSIONER]}
TO_ITSELF: Final = [Funding(ELM, FundingKind.CONTRIBUTION, to=ITSELF, year=2025, amount=1000), None]

ONLY_THEM: Final = Candidate([NORTH, HOME], outcome=CandidateOutcome.CHOSEN)

CERTAIN: Final = [
    ("GOV001", COOPERATIVE, {"purpose/goals": None, "purpose/motives": None}, SATISFIED),
    ("GOV001", COOPERATIVE, {"purpose/text": None, "purpose/intended_results": []}, VIOLATED),
    ("GOV002", COOPERATIVE, {"participants/home/interests": [SERVING, None]}, SATISFIED),
    ("GOV002", COOPERATIVE, {"participants/home/interests": [], "participants/veen/interests": None}, VIOLATED),
    ("GOV003", COOPERATIVE, {"purpose/motives": [MotiveKind.BETTER_PARTNER, None]}, SATISFIED),
    ("GOV004", COOPERATIVE, {"participants/home/commitments": [IN_TIME, None]}, SATISFIED),
    ("GOV004", COOPERATIVE, {"participants/home/commitments": [], "participants/veen/commitments": None}, VIOLATED),
    ("GOV005", COOPERATIVE, {"funding": None}, SATISFIED),
    ("GOV006", NETWORK, {"participants": [*cities(9), None]}, VIOLATED),
    ("GOV007", LEAD_NETWORK, {"organs/steering-group/seats/elm/votes": 2, "funding": None, **UNSAFE}, VIOLATED),
    ("GOV007", LEAD_NETWORK, {"organs/steering-group/seats/elm/votes": None, **SAFE}, SATISFIED),
    ("GOV007", HOSTED, {"purpose": None}, SATISFIED),
    ("GOV007", HOSTED, {"organs/steering-group/seats/elm/votes": 2, "purpose": None}, VIOLATED),
    ("GOV007", HOSTED, {"legal_form/host": NONE}, NOT_APPLICABLE),
    ("GOV008", LARGE_NETWORK, {"working_capacity/staff": None, "working_capacity/in_kind": None}, SATISFIED),
    ("GOV008", LARGE_NETWORK, {"working_capacity": None, "organs": HELPING_ORGAN, "funding": TO_ITSELF}, SATISFIED),
    ("GOV008", NETWORK, {"participants": [*cities(10), None], "working_capacity": NONE}, VIOLATED),
    ("GOV010", COOPERATIVE, {"decision_rights": [FRAME], "complete": []}, SATISFIED),
    ("GOV011", LARGE_NETWORK, {"participants": [*cities(10), None]}, SATISFIED),
    ("GOV011", LARGE_NETWORK, {"organs/platform-space/mandate": NONE, "organs/platform-work/mandate": None}, VIOLATED),
    ("GOV014", COOPERATIVE, {"tasks/home-care/assignments": [], "tasks/home-care/joint": None}, VIOLATED),
    ("GOV016", COOPERATIVE, {"organs/general-meeting/seats/veen/votes": None}, SATISFIED),
    ("GOV017", COOPERATIVE, {"organs/board/seats/h-haven/conflict_arrangement": None}, SATISFIED),
    ("GOV020", COOPERATIVE, {"organs/general-meeting/seats/veen/votes": None}, SATISFIED),
    ("GOV020", members_votes(3), {"organs/board/seats/h-haven/votes": None}, VIOLATED),
    ("GOV021", COOPERATIVE, {"provisions/accession/arranged": False, "provisions/amendment/majority": None}, VIOLATED),
    ("GOV022", COOPERATIVE, {"themes": [*COOPERATIVE.themes, Theme("iets")], **UNHEARD_RESIDENTS}, VIOLATED),
    ("GOV022", COOPERATIVE, {"themes": [Theme("economie", "TOP")], **UNHEARD_RESIDENTS}, NOT_APPLICABLE),
    ("GOV023", HELIX_NETWORK, {"participants": [*(HELIX_NETWORK.participants or ()), None]}, SATISFIED),
    ("GOV024", COOPERATIVE, {"participants/veen/council_position/views_asked": None}, SATISFIED),
    ("GOV025", COOPERATIVE, {"reporting": [*(COOPERATIVE.reporting or ()), None]}, SATISFIED),
    ("GOV026", evaluated("2026-12-01"), {"start": None, "record": [ONCE]}, SATISFIED),
    ("GOV026", COOPERATIVE, {"next_evaluation": NONE, "start": None}, VIOLATED),
    ("GOV027", HEAVY, {"risk": None, "importance": Level.VERY_HIGH, **UNSEEN}, VIOLATED),
    ("GOV028", COOPERATIVE, {"published": Published(reason="persoonsgegevens")}, SATISFIED),
    ("GOV029", HEAVY, {"related_party": [*(HEAVY.related_party or ()), None]}, SATISFIED),
    ("GOV029", HEAVY, {"organs": [], "funding": None, "related_party": [], **NO_MEMBER}, NOT_APPLICABLE),
    ("GOV030", COOPERATIVE, {"participants/veen/cost_share": "90%", "participants/home/cost_share": None}, VIOLATED),
    ("GOV032", COOPERATIVE, {"provisions/exit/arranged": False, "provisions/archives/arranged": None}, VIOLATED),
    ("GOV032", COOPERATIVE, {"provisions": []}, VIOLATED),
    ("GOV018", COOPERATIVE, {"organs/board/seats": [DIRECTORS[0], Seat(NORTH, [SeatRole.DEPUTY])]}, VIOLATED),
    ("GOV033", COOPERATIVE, {"disputes/steps": ["overleg", DisputeStep("advies", outside=True), None]}, SATISFIED),
    ("GOV033", COOPERATIVE, {"disputes/steps": None, "disputes/graduated": False}, VIOLATED),
    ("GOV039", COOPERATIVE, {"purpose/innovation_room": InnovationRoom(budget="5%", time="een dag")}, SATISFIED),
    ("GOV003", COOPERATIVE, {"purpose/motives": None}, SATISFIED),
    ("GOV028", COOPERATIVE, {f"{CHOICE}/publication": ChoicePublication(NONE, reason="bedrijfsgegevens")}, SATISFIED),
    ("GOV028", COOPERATIVE, {f"{CHOICE}/publication": ChoicePublication(NONE, reason=NONE)}, VIOLATED),
    ("GOV017", COOPERATIVE, {**JUDGE, f"{CHOICE}/assessors": [Assessor(NORTH, recused=False)]}, VIOLATED),
    ("GOV017", COOPERATIVE, {**JUDGE, f"{CHOICE}/assessors": [Assessor(NORTH, recused=True)]}, SATISFIED),
    ("GOV017", COOPERATIVE, {**JUDGE, f"{CHOICE}/assessors": [Assessor(OUTSIDER)]}, SATISFIED),
    ("GOV034", SHARED, {"purpose/goals": [Goal.REPRESENTATION]}, NOT_APPLICABLE),
    ("GOV034", SHARED, {"agendas": [DocumentLink("cities"), None]}, SATISFIED),
    ("GOV034", SHARED, STALE, VIOLATED),
    ("GOV034", SHARED, {**STALE, "agendas/cities/nothing_planned": [NothingPlanned(city(1), "2025")]}, SATISFIED),
    ("GOV034", SHARED, {**STALE, "agendas/cities/nothing_planned": [NothingPlanned(city(1), "2023")]}, VIOLATED),
    ("GOV035", SHARED, {"purpose/goals": [Goal.REPRESENTATION]}, SATISFIED),
    ("GOV035", SHARED, DOUBLE, VIOLATED),
    ("GOV035", SHARED, {**DOUBLE, f"{ITEMS}/debts/status": ItemStatus.FINISHED}, SATISFIED),
    ("GOV035", SHARED, {**DOUBLE, **parallel("twee soorten grond")}, SATISFIED),
    ("GOV035", SHARED, {**DOUBLE, **parallel(NONE)}, VIOLATED),
    ("GOV035", SHARED, {**DOUBLE, **parallel(None, RelationKind.JOINT)}, SATISFIED),
    ("GOV035", SHARED, {**DOUBLE, **parallel(None, RelationKind.DUPLICATE)}, VIOLATED),
    ("GOV035", SHARED, {**DOUBLE, "participants": cities(1)}, SATISFIED),
    ("GOV035", SHARED, {**DOUBLE, "participants/city-2/roles": [Role.SUPPORTER]}, SATISFIED),
    ("GOV037", SHARED, {f"{ITEMS}/parking/closed": None}, SATISFIED),
    ("GOV037", SHARED, {"agendas/cities/lessons": []}, VIOLATED),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/candidates": [ONLY_THEM, None]}, UNKNOWN),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/candidates": [ONLY_THEM]}, VIOLATED),
    (
        "GOV038",
        COOPERATIVE,
        {f"{CHOICE}/candidates": [ONLY_THEM], f"{CHOICE}/procedure/single_candidate_reason": "niemand anders"},
        SATISFIED,
    ),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/criteria/kwaliteit/fixed": "2022-05-01"}, SATISFIED),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/criteria/kwaliteit/fixed": "2022-05-02"}, VIOLATED),
    ("GOV038", COOPERATIVE, {"partner_choices": []}, VIOLATED),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/publication": ChoicePublication(NONE, reason=NONE)}, VIOLATED),
    ("GOV038", COOPERATIVE, {f"{CHOICE}/procedure": NONE}, VIOLATED),
    ("GOV038", NETWORK, {}, NOT_APPLICABLE),
    ("GOV040", NETWORK, {}, NOT_APPLICABLE),
    ("GOV040", COOPERATIVE, {}, NOT_APPLICABLE),
    ("GOV040", DIVIDED, {"themes/wonen/leads": [city(1), city(2), None]}, VIOLATED),
    ("GOV040", DIVIDED, {"themes/werk/supports": None}, SATISFIED),
    ("GOV040", DIVIDED, {"themes/wonen/leads": []}, VIOLATED),
    ("DIDAM-001-01", COOPERATIVE, {}, NOT_APPLICABLE),
    ("DIDAM-001-01", SALE, {"partner_choices/building/procedure/announced": "2022-06-07"}, VIOLATED),
    ("DIDAM-001-01", SALE, {"partner_choices/building/decision/date": "2021-06-07"}, UNKNOWN),
    (
        "DIDAM-001-01",
        SALE,
        {
            "partner_choices/building/criteria": [],
            "partner_choices/building/procedure/single_candidate_reason": "alleen de buren kunnen erbij",
        },
        SATISFIED,
    ),
    ("GW-160-01", COOPERATIVE, {"purpose/private_form_especially_suited": True, "partner_choices": []}, SATISFIED),
    ("GW-160-01", COOPERATIVE, {"purpose/private_form_especially_suited": False}, VIOLATED),
    ("GW-160-01", COOPERATIVE, {"partner_choices": [], "complete": []}, UNKNOWN),
]


@pytest.mark.parametrize(
    ("code", "document", "changes", "expected"), CERTAIN, ids=[f"{row[0]}-{at}" for at, row in enumerate(CERTAIN)]
)
def test_what_is_certain_despite_a_gap(code: str, document: Given, changes: Changes, expected: Status) -> None:
    assert outcome(code, changed(document, changes)).status is expected


# Beside the law


class Beside(NamedTuple):
    """What good practice says where the law decides the point, may do so, or does not."""

    code: str
    law: str
    document: Collaboration
    expected: Status
    on: str = DAY


ELMS: Final = {"organs/general-board/seats": PUBLIC_BODY.organ("general-board").seats[:2]}  # type: ignore[index]
ONE_PARTY: Final = but(PUBLIC_BODY, ELMS)
STAFF_UNSETTLED: Final = {"provisions/takeover_of_staff/arranged": False}
OF_2012: Final = but(aged(PUBLIC_BODY, "2012-01-01"), STAFF_UNSETTLED)
PAID: Final = but(PUBLIC_BODY, {**STAFF_UNSETTLED, "funding": [Funding(ELM, FundingKind.CONTRIBUTION, amount=1)]})
FRAMED: Final = CouncilPosition(frame_set_by=ELM.council, informed_per_year=2, views_asked=NONE)
UNHEARD: Final = but(
    PUBLIC_BODY,
    {
        "participants": [
            Participation(ELM.executive, council_position=FRAMED),
            Participation(OAK.executive, council_position=FRAMED),
        ],
        "record": [],
    },
)
CARE_UNHEARD: Final = but(COOPERATIVE, {"participants/veen/council_position/views_asked": NONE, "record": []})

BESIDE: Final = [
    Beside("GOV018", "WGR013-09", ONE_PARTY, NOT_APPLICABLE),
    Beside("GOV018", "WGR013-09", but(ONE_PARTY, {"provisions/not_all_appoint/arranged": None}), UNKNOWN),
    Beside("GOV018", "WGR013-09", but(ONE_PARTY, {"legal_form": None}), UNKNOWN),
    Beside("GOV018", "WGR013-09", but(ONE_PARTY, {"provisions/not_all_appoint/arranged": False}), VIOLATED),
    Beside("GOV018", "WGR013-09", but(COOPERATIVE, {"organs/board/seats": DIRECTORS[:1]}), VIOLATED),
    Beside("GOV032", "WGR009-02", but(PUBLIC_BODY, STAFF_UNSETTLED), NOT_APPLICABLE),
    Beside("GOV032", "WGR009-02", but(PAID, {"legal_form": None}), UNKNOWN),
    Beside("GOV032", "WGR009-02", but(COOPERATIVE, STAFF_UNSETTLED), VIOLATED),
    Beside("GOV032", "WGR009-02", OF_2012, NOT_APPLICABLE, "2018-03-01"),
    Beside("GOV032", "WGR009-02", but(OF_2012, {"provisions/duration/indefinite": None}), UNKNOWN, "2018-03-01"),
    Beside("GOV032", "WGR009-02", but(OF_2012, {"provisions/duration/indefinite": False}), VIOLATED, "2018-03-01"),
]


@pytest.mark.parametrize("row", BESIDE, ids=[f"{row.code}-{at}" for at, row in enumerate(BESIDE)])
def test_where_the_law_decides_good_practice_is_silent(row: Beside) -> None:
    found = outcome(row.code, row.document, row.on)
    law = outcome(row.law, row.document, row.on)

    assert found.status is row.expected
    if row.expected is NOT_APPLICABLE:
        assert law.applies.is_yes
        assert found.why is not None
        assert row.law in found.why.nl
        assert row.law in found.why.en
    elif row.expected is UNKNOWN:
        assert law.applies.is_unknown
        assert {gap.place for gap in law.applies.gaps} <= places(found)
    else:
        assert law.applies.is_no


@pytest.mark.parametrize("row", BESIDE, ids=[f"{row.code}-{at}" for at, row in enumerate(BESIDE)])
def test_a_selection_leaves_the_law_where_it_was(row: Beside) -> None:
    """What is selected is silent too; a set without the law speaks."""
    selected = check(row.document, on=row.on, rules=ALL_RULES.select(row.code))
    alone = check(row.document, on=row.on, rules=GOOD_GOVERNANCE)

    assert [one.status for one in selected.outcomes] == [row.expected]
    assert alone.status(row.code) is VIOLATED


class TestViewsOfCouncils:
    """Where the Wgr holds, the law says when a council is asked for its views; the rest is left to good practice."""

    def test_they_are_left_to_the_law(self) -> None:
        assert outcome("GOV024", UNHEARD).status is SATISFIED

    def test_where_the_law_may_hold_it_is_unknown(self) -> None:
        found = outcome("GOV024", but(UNHEARD, {"legal_form": None}))

        assert (found.status, places(found)) == (UNKNOWN, {""})

    @pytest.mark.parametrize(
        ("form", "before", "since"),
        [
            (forms.PublicBody(), "2002-03-06", "2002-03-07"),
            (forms.JointOrgan(), "2002-03-06", "2002-03-07"),
            (forms.OperationalManagementOrganisation(), "2014-12-31", "2015-01-01"),
            (forms.ArrangementWithoutBody(), "2022-06-30", "2022-07-01"),
        ],
    )
    def test_each_form_of_the_law_has_its_first_day(self, form: forms.LegalForm, before: str, since: str) -> None:
        document = but(aged(UNHEARD, "2001-01-01"), {"legal_form": form})

        assert outcome("GOV024", document, before).status is VIOLATED
        assert outcome("GOV024", document, since).status is SATISFIED

    def test_where_it_does_not_they_are_asked_for(self) -> None:
        assert outcome("GOV024", CARE_UNHEARD).status is VIOLATED

    def test_the_finding_names_only_what_is_lacking(self) -> None:
        found = check(CARE_UNHEARD, on=DAY, rules=ALL_RULES.select("GOV024")).findings

        assert [finding.text.en for finding in found] == [
            "Council of Veendorp: its position is not arranged: views of the council of Veendorp."
        ]

    def test_the_frame_is_asked_for_everywhere(self) -> None:
        unframed = attrs.evolve(FRAMED, frame_set_by=NONE)
        document = but(
            UNHEARD, {"participants": [Participation(ELM.executive, council_position=unframed), OAK.executive]}
        )

        assert outcome("GOV024", document).status is VIOLATED

    def test_the_record_can_show_that_a_council_was_asked(self) -> None:
        asked = Event(EventKind.WISHES_POSSIBLE, "2022-10-06", by=VEEN.council, regarding=Subject.FOUNDING)

        assert outcome("GOV024", but(CARE_UNHEARD, {"record": [asked]})).status is SATISFIED


# Settings

WHOLE: Final = "a whole number from 0 to 1 billion. Give a number such as 8."
GEHEEL: Final = "een geheel getal van 0 tot en met 1 miljard. Geef een getal zoals 8."
PART: Final = "a percentage or fraction, from 0% to 100%. Give a share such as '50%' or '1/3'."
DEEL: Final = "een percentage of breuk, van 0% tot en met 100%. Geef een deel zoals '50%' of '1/3'."
EUROS: Final = "an amount of € 0 or more. Give a number such as 1000000."
EURO: Final = "een bedrag van € 0 of meer. Geef een getal zoals 1000000."

WRONG: Final = [
    ("large_from", -1, WHOLE, GEHEEL),
    ("large_from", True, WHOLE, GEHEEL),
    ("large_from", 8.0, WHOLE, GEHEEL),
    ("large_from", "8", WHOLE, GEHEEL),
    ("large_from", None, WHOLE, GEHEEL),
    ("large_from", 10**9 + 1, WHOLE, GEHEEL),
    ("votes_at_most", 0.5, PART, DEEL),
    ("votes_at_most", "150%", PART, DEEL),
    ("votes_at_most", None, PART, DEEL),
    ("contribution_from", "1", EUROS, EURO),
    ("contribution_from", 2.5, EUROS, EURO),
    ("contribution_from", None, EUROS, EURO),
    ("contribution_from", NONE, EUROS, EURO),
]


class TestSettings:
    """Numbers that a municipality may set otherwise."""

    @pytest.mark.parametrize(("name", "value", "en", "nl"), WRONG, ids=[f"{name}={value}" for name, value, *_ in WRONG])
    def test_what_is_no_setting(self, name: str, value: object, en: str, nl: str) -> None:
        with pytest.raises(InvalidError) as raised:
            Settings(**{name: value})  # type: ignore[arg-type]

        (problem,) = raised.value.problems
        shown = repr(value)
        assert problem.text("en") == f"{name}: found {shown}, expected {en}"
        assert problem.text("nl") == f"{name}: {shown} gevonden, verwacht: {nl}"

    def test_all_that_is_wrong_is_told_at_once(self) -> None:
        with pytest.raises(InvalidError) as raised:
            Settings(large_from=-1, votes_at_most="x", contribution_from=2.5)  # type: ignore[arg-type]

        assert [problem.place for problem in raised.value.problems] == [
            "large_from",
            "votes_at_most",
            "contribution_from",
        ]

    def test_they_are_given_by_name(self) -> None:
        with pytest.raises(TypeError):
            Settings(8)  # type: ignore[call-arg]

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ([], Settings()),
            (["large_from=12"], Settings(large_from=12)),
            ([" large_from = 12 "], Settings(large_from=12)),
            (["large_from=12", "large_from=13"], Settings(large_from=13)),
            (["votes_at_most=40%", "cost_tolerance=1/100"], Settings(votes_at_most="40%", cost_tolerance="1/100")),
            (["contribution_from=1_500_000"], Settings(contribution_from=1_500_000)),
            (["evaluation_years=0"], Settings(evaluation_years=0)),
        ],
    )
    def test_parse(self, words: list[str], expected: Settings) -> None:
        assert Settings.parse(words) == expected

    @pytest.mark.parametrize(
        ("word", "told"),
        [
            ("large_from", "large_from: found '', expected a whole number"),
            ("large_from=", "large_from: found '', expected a whole number"),
            ("large_from=ten", "large_from: found 'ten', expected a whole number"),
            ("large_from=1.5", "large_from: found '1.5', expected a whole number"),
            ("large_from=-1", "large_from: found '-1', expected a whole number"),
            ("large_from=٣", "large_from: found '٣', expected a whole number"),
            ("large_from=9999999999999999", "large_from: found '9999999999999999', expected a whole number"),
            ("large_from=1000000001", "large_from: found 1000000001, expected a whole number"),
            ("votes_at_most=101%", "votes_at_most: found '101%', expected a percentage or fraction"),
            ("contribution_from=a lot", "contribution_from: found 'a lot', expected an amount of € 0 or more"),
            (
                "larg_from=12",
                "found 'larg_from=12', expected a setting with its value, such as large_from=12. Did you mean ",
            ),
            (
                "=12",
                "found '=12', expected a setting with its value, such as large_from=12. Choose from: participants_at_",
            ),
            ("", "found '', expected a setting with its value"),
        ],
    )
    def test_what_cannot_be_parsed(self, word: str, told: str) -> None:
        with pytest.raises(InvalidError) as raised:
            Settings.parse([word])

        (problem,) = raised.value.problems
        assert problem.text("en").startswith(told)

    def test_every_wrong_name_is_told(self) -> None:
        with pytest.raises(InvalidError) as raised:
            Settings.parse(["larg_from=12", "large_from=12", "nothing=1"])

        assert [problem.nearest for problem in raised.value.problems] == ["large_from", None]

    def test_plain_data(self) -> None:
        assert Settings().to_plain() == {
            "participants_at_most": 8,
            "large_from": 10,
            "themes_from": 3,
            "votes_at_most": "50%",
            "evaluation_years": 4,
            "contribution_from": 1_000_000,
            "cost_tolerance": "0.1%",
            "dispute_steps_from": 2,
            "innovation_room_from": 2,
            "agenda_months": 12,
            "overlap_from": "30%",
            "lesson_months": 6,
            "candidates_from": 2,
        }

    def test_what_is_no_settings(self) -> None:
        with pytest.raises(InvalidError) as raised:
            check(NETWORK, on=DAY, settings={"large_from": 12})  # type: ignore[arg-type]

        (problem,) = raised.value.problems
        assert problem.text("en").endswith("expected settings. Give Settings(large_from=12), for example.")
        assert problem.text("nl").endswith("verwacht: instellingen. Geef Settings(large_from=12) bijvoorbeeld.")


class TestReceipt:
    """A report can be made again: it says with which numbers it was made."""

    SET: Final = Settings(large_from=12, votes_at_most="40%")

    def test_the_report_and_its_receipt_hold_them(self) -> None:
        report = check(NETWORK, on=DAY, settings=self.SET)

        assert report.settings == report.receipt.settings == self.SET
        assert check(NETWORK, on=DAY).receipt.settings == Settings()

    def test_the_data_hold_them(self) -> None:
        report = check(NETWORK, on=DAY, settings=self.SET)

        assert report.to_json()["receipt"]["settings"] == self.SET.to_plain()

    @pytest.mark.parametrize(("language", "word"), [("nl", "Instellingen"), ("en", "Settings")])
    def test_the_text_names_them(self, language: Any, word: str) -> None:
        text = " ".join(check(NETWORK, on=DAY, settings=self.SET).text(language, verbose=True).split())

        assert f"{word}: participants_at_most=8, large_from=12, themes_from=3, votes_at_most=40%, " in text


class TestCommandLine:
    """--set on the command line."""

    @pytest.fixture(autouse=True)
    def _file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("SAMENWERKING_LANG", "en")
        Path("network.yaml").write_text(dumps(participants(9)), encoding="utf-8")

    @pytest.fixture
    def call(self, capsys: pytest.CaptureFixture[str]) -> Any:
        """Call the command in this process."""

        def called(*arguments: str) -> tuple[int, str, str]:
            code = main(("check", "network.yaml", "--on", DAY, *arguments))
            written = capsys.readouterr()
            return code, written.out, written.err

        return called

    def test_a_threshold_is_set(self, call: Any) -> None:
        _, before, _ = call("--select", "GOV006")
        code, after, err = call("--select", "GOV006", "--set", "participants_at_most=9")

        assert "GOV006" in before.split("Missing")[0]
        assert "more than 8" in before
        assert "GOV006" not in after
        assert (code, err) == (0, "")

    def test_several_are_set(self, call: Any) -> None:
        code, out, err = call("--format", "json", "--set", "participants_at_most=9", "--set", "votes_at_most=2/5")
        (report,) = [json.loads(out)] if out.lstrip().startswith("{") else json.loads(out)

        assert (code, err) == (0, "")
        assert report["receipt"]["settings"] == Settings(participants_at_most=9, votes_at_most="40%").to_plain()

    @pytest.mark.parametrize(
        ("word", "en", "nl"),
        [
            (
                "large_from=ten",
                f"--set: large_from: found 'ten', expected {WHOLE}",
                f"--set: large_from: 'ten' gevonden, verwacht: {GEHEEL}",
            ),
            (
                "votes_at_most=most",
                f"--set: votes_at_most: found 'most', expected {PART}",
                f"--set: votes_at_most: 'most' gevonden, verwacht: {DEEL}",
            ),
            (
                "contribution_from=much",
                f"--set: contribution_from: found 'much', expected {EUROS}",
                f"--set: contribution_from: 'much' gevonden, verwacht: {EURO}",
            ),
            (
                "larg_from=12",
                "--set: found 'larg_from=12', expected a setting with its value, such as large_from=12. Did you mean ",
                "--set: 'larg_from=12' gevonden, verwacht: een instelling met haar waarde, zoals large_from=12. Be",
            ),
        ],
    )
    def test_what_cannot_be_set(self, word: str, en: str, nl: str, call: Any) -> None:
        english, dutch = call("--set", word), call("--set", word, "--lang", "nl")

        for (code, out, err), told in ((english, en), (dutch, nl)):
            assert (code, out) == (2, "")
            assert told in " ".join(err.split())

    def test_help_names_it(self, capsys: pytest.CaptureFixture[str]) -> None:
        for language, told in (("en", "--set NAME=VALUE"), ("nl", "--set NAAM=WAARDE")):
            main(("check", "--help", "--lang", language))
            assert told in capsys.readouterr().out
