"""Every way in which parts may be written."""

# pyright: strict

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from samenwerking import (
    ITSELF,
    NO_FORM_NAMED,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Acceptance,
    Amount,
    Assignment,
    Ballot,
    Bilateral,
    CareProvider,
    Collaboration,
    Collective,
    Commitment,
    CommitmentKind,
    CompleteRecord,
    Cooperative,
    CouncilPosition,
    Count,
    DecisionRight,
    DecisionRule,
    Disputes,
    DisputeStep,
    DocumentLink,
    Event,
    EventKind,
    Evidence,
    Funding,
    FundingKind,
    Goal,
    HelixClaim,
    Holder,
    Identifiers,
    InnovationRoom,
    IntendedResult,
    Interest,
    InterMunicipal,
    JointAuthority,
    JointlyResponsible,
    Json,
    Level,
    Majority,
    Medium,
    Ministry,
    Motive,
    MotiveKind,
    Municipality,
    Network,
    NetworkMode,
    Office,
    OpenList,
    Organ,
    OrganKind,
    OtherPost,
    PartialDate,
    Participation,
    Party,
    Period,
    Place,
    Power,
    PowerKind,
    PowerToDo,
    Province,
    Provision,
    ProvisionKind,
    Published,
    Purpose,
    RelatedParty,
    ReportBack,
    Reporting,
    Responsible,
    RightKind,
    Role,
    Scale,
    Seat,
    SeatRole,
    Sector,
    SelfDescription,
    Share,
    Source,
    Subject,
    Successor,
    Task,
    Tax,
    Theme,
    Tooi,
    UncheckedIdentifier,
    VoteBase,
    VotesPerMember,
    WaterAuthority,
    WayOut,
    WhyUnknown,
    WorkingCapacity,
    but,
    find,
    forms,
)
from samenwerking.model.holders import CanHold

# parties

wijchen = Municipality("gm0296", "Wijchen")
druten = Municipality(
    "gm0225",
    "Druten",
    scale=Scale.LOCAL,
    legal_person=True,
    identifiers=Identifiers(tooi="gm0225", municipality_code="0225", unchecked=[UncheckedIdentifier("KVK", "1")]),
    period=Period("1818", UNKNOWN),
    successors=[wijchen],
    extensions={"nl.example": {"colour": "blue", "sizes": [1, None]}},
)
nameless = Municipality("gm9999")
unnamed_kind = Party("buren", "Buurtcomité", carrier=wijchen, sector=Sector.CIVIL_SOCIETY, form=forms.Foundation)
several = CareProvider("providers", collective=Collective(3), form=forms.LimitedCompany)
some = CareProvider("some-providers", collective=Collective(Count(2, None)))
perhaps = CareProvider("more-providers", collective=Collective())
joint = JointAuthority("so0006", "MGR", collaboration=DocumentLink("mgr"), identifiers=Identifiers(tooi=Tooi("so0006")))

assert_type(wijchen.council, Holder)
assert_type(wijchen.unknown_organ, Holder)
assert_type(wijchen.name, str | None)
assert_type(wijchen.tooi, Tooi | None)
assert_type(wijchen.holder.known, CanHold | None)
holders: list[Holder] = [
    wijchen.executive,
    wijchen.mayor,
    wijchen.secretary,
    Province("pv25", "Gelderland").provincial_council,
    WaterAuthority("ws0621").general_board,
    Ministry("mnre1034").minister,
    joint.executive_board,
    several.supervisory_board,
    Holder.parse("itself/board"),
    ITSELF,
]

# who takes part: parties, organs, participations; lists and tuples, closed or with a last None

five = Network("five", participants=[wijchen, druten.council, Participation(nameless), joint.holder, None])
two = Bilateral("two", participants=(wijchen, druten))
nobody_knows = InterMunicipal("three", participants=None, founders=[wijchen.council, None])
more: list[Municipality] = [wijchen, druten]
listed = InterMunicipal("four", participants=more, parties=more, founders=more, territory=more)
computed = InterMunicipal("six", participants=[party.executive for party in more])
Participation(wijchen)
Participation(wijchen.council, Role.MEMBER)
Participation(wijchen, [Role.MEMBER, Role.COMMISSIONER])
Participation(wijchen, (Role.INITIATOR, None))
Participation(wijchen, None, interests=["Zorg dichtbij", Interest("Geld", serves_purpose=False), None], id="first")
Participation(wijchen, commitments=[Commitment(CommitmentKind.DECISION, "2024-05"), Commitment(), None], benefit=NONE)
Participation(wijchen, council_position=CouncilPosition(frame_set_by=wijchen.council, views_asked="2025-03"))
Participation(wijchen, council_position=CouncilPosition(frame_set_by=NONE, informed_per_year=0, views_asked=NONE))
Participation(wijchen, cost_share="50%")
Participation(wijchen, cost_share="1/3")
Participation(wijchen, cost_share=Fraction(1, 3))
Participation(wijchen, cost_share=Share(Fraction(1, 3)))

# days and periods

day = dt.date(2025, 7, 1)
Participation(wijchen, period="2025-07")
Participation(wijchen, period=day)
Participation(wijchen, period=PartialDate.parse("..2013-04-01"))
Participation(wijchen, period=Period(day, "2027"))
Participation(wijchen, period=Period(UNKNOWN, UNKNOWN))
Participation(wijchen, period=Period(end="2020-01-01"))
Participation(wijchen, period=Period.until_including("2018-01-01", last_day=day))
Participation(wijchen, period=Period.until_including(last_day="2019-12-31"))
Network("n", start="2024-01-01")
Network("n", start=day)
Network("n", start=PartialDate.on(day))
assert_type(five.start, PartialDate | None)

# organs

board = Organ(
    "board",
    OrganKind.BOARD,
    [
        Seat(wijchen, SeatRole.CHAIR, person="A. Jansen", office=Office.ALDERMAN, office_period="2022-06", votes=2),
        Seat(druten, [SeatRole.SECRETARY, SeatRole.TREASURER], appointed_by=druten.council, period=Period(day)),
        Seat(OUTSIDER, (SeatRole.ADVISER, None), count=2),
        Seat(None, None, count=None),
        Seat(several, count=Count(1, 3), also_in=[Holder.parse("itself/assembly"), None]),
        Seat(joint, other_posts=[OtherPost("Rabobank", "commissaris"), OtherPost("GGD"), None], id="last"),
        None,
    ],
    decision_rule=DecisionRule(Majority.QUALIFIED, threshold="2/3", base=VoteBase.PRESENT, quorum=NONE, way_out=NONE),
    votes_per_member=[VotesPerMember(wijchen, 3), VotesPerMember(druten)],
    meetings_per_year=4,
    name="Bestuur",
)
assembly = Organ("assembly", OrganKind.ASSEMBLY, decision_rule=NONE, votes_per_member=())
DecisionRule(quorum="50%", way_out=WayOut.MEDIATION)
Organ("team", seats=(Seat(wijchen), None))
assert_type(board.seats, tuple[Seat | None, ...] | None)
assert_type(board.holder, Holder)

# tasks: one or many, holders or what is said of them

task = Task(
    "care",
    "Zorg",
    what=wijchen.council,
    how=[several, board, None],
    supports=Responsible(druten.executive, period="2020"),
    advises=(wijchen.mayor, Responsible(joint)),
    informed=None,
    what_each=False,
    how_each=True,
    joint=[wijchen, JointlyResponsible(several, information_right=True, risk_share="50%"), None],
    participants=[wijchen, druten, None],
    volume_steered_by=[several],
    open_ended=True,
    ceiling=NONE,
    assignments=[
        Assignment(
            wijchen, ITSELF, budget=1_000_000, report_back=ReportBack("per kwartaal", to=wijchen.executive), period=day
        ),
        Assignment(None, board, budget=Amount(3_000_000, about=True), report_back=NONE),
    ],
)
Task("services", how=ITSELF, ceiling=Decimal("1250.50"))
Task("services", how=board, joint=wijchen, advises=assembly)
Task("services", joint=JointlyResponsible(wijchen, risk_share=NONE))
assert_type(task.what, tuple[Responsible | None, ...] | None)
DecisionRight(wijchen.council, RightKind.VETOES, subject="begroting", task="care", frame=NONE)
DecisionRight(board, frame="binnen de begroting")

# forms: none, not known, and each with what it alone has

Network("n", legal_form=NONE)
Network("n", legal_form=None)
Network("n", legal_form=forms.PublicBody(place_of_establishment=wijchen, identifiers=Identifiers(tooi="so0006")))
Network("n", legal_form=forms.ArrangementWithoutBody(host=wijchen))
Network("n", legal_form=forms.ArrangementWithoutBody(host=NONE))
Network("n", legal_form=forms.ArrangementWithoutBody(host=UNKNOWN))
Network("n", legal_form=forms.CooperativeAssociation("Samen U.A.", forms.Liability.EXCLUDED, deed=forms.Deed.NOTARIAL))
Network("n", legal_form=forms.MemberAssociation("Samen", forms.Capacity.LIMITED, deed=NONE, registered_office=wijchen))
Network("n", legal_form=forms.LimitedCompany("Samen B.V.", forms.CompanyType.PRIVATE))
Network("n", legal_form=forms.Covenant(enforceable=True))

# the record

record = [
    Event(EventKind.INITIATED, by=wijchen.executive),
    Event(EventKind.DECIDED, "2013", by=wijchen.council, regarding=Subject.FOUNDING, form=forms.CooperativeAssociation),
    Event(EventKind.PUBLISHED, day, medium=Medium.MUNICIPAL_GAZETTE, on_behalf_of=[wijchen, druten, None]),
    Event(EventKind.DEFICIT, year=2018, amount=Amount(11_628_517)),
    Event(EventKind.DEFICIT, year=2019, amount=Decimal("12.50")),
    Event(EventKind.SUBSIDY_GRANTED, amount=50_000, to=ITSELF),
    Event(EventKind.BALLOT, ballot=Ballot(cast=9, in_favour=7, against=2), voted=["A. Jansen", None]),
    Event(EventKind.DECIDED, of=druten, regarding=Subject.EXIT, done=None, number=2, effective="2026"),
    Event(EventKind.EVALUATION, done=False),
    Event(EventKind.ENDED, "2019-12-31", reason="te complex", successor=wijchen),
    Event(EventKind.ENDED, "2019-12-31", reason_given=False, successor=DocumentLink("next")),
    Event(EventKind.ENDED, PartialDate.parse("2019"), successor=Successor(wijchen), id="end"),
    Event(EventKind.ENDED, successor=NONE),
]
kind_of_form: type[forms.LegalForm] | None = record[1].form
assert_type(record[0].by, Holder | None)

# all of it together

whole = Cooperative(
    "whole",
    "Het geheel",
    legal_form=forms.CooperativeAssociation("Het geheel U.A.", forms.Liability.EXCLUDED),
    self_descriptions=[
        SelfDescription("een netwerk", NO_FORM_NAMED, structure=Network, source="press"),
        SelfDescription("een coöperatie", forms.CooperativeAssociation),
    ],
    purpose=Purpose("Zorg dichtbij huis", goals=[Goal.INNOVATION], motives=("te klein alleen",), joint_inquiry=None),
    network_mode=NetworkMode.LEAD_ORGANISATION,
    helix_claim=HelixClaim.TRIPLE,
    shared_steering=True,
    decides_for_itself=False,
    importance=Level.HIGH,
    risk=Level.LOW,
    funding=[Funding(wijchen, FundingKind.SUBSIDY, amount=1000, ceiling=NONE, deficit_share="50%"), None],
    working_capacity=WorkingCapacity(secretariat=True, staff=3, budget=NONE),
    reporting=[Reporting(1, to=wijchen.council, finance=True, results=None)],
    next_evaluation="2027",
    disputes=Disputes(["overleg", DisputeStep("bindend advies", outside=True)], graduated=True),
    published=Published(founding_document="https://example.org", meeting_papers=NONE),
    related_party=[RelatedParty(wijchen, 2025, public_interest="zorg", equity_start=10, risks=NONE)],
    complete=[OpenList.ORGANS, OpenList.TASKS],
    themes=["zorg", Theme("wonen", "TOP", "1234", leads=[wijchen], supports=[None], organs=[board])],
    draft=False,
    each_organ_competent=True,
    organs=[board, assembly],
    tasks=[task],
    powers=[Power(PowerKind.TRANSFERRED, PowerToDo.LEVY_TAX, by=wijchen.council, to=board, tax=Tax.FEES, task="care")],
    provisions=[
        Provision(ProvisionKind.DURATION, True, indefinite=True, article="3"),
        Provision(ProvisionKind.EXIT, False),
        Provision(ProvisionKind.DISPUTES, holders=[wijchen.executive, board]),
    ],
    record=record[:2],
    record_complete=[CompleteRecord(EventKind.DECIDED, day, by=wijchen.council)],
    predecessor=DocumentLink("before"),
    part_of=DocumentLink("region"),
    acceptances=[Acceptance("GOV012", "organs/board", reason="tijdelijk", by="de raad", until="2026-01-01")],
    sources=[Source("press", "De Gelderlander", url="https://example.org", date="2013-05", seen=day)],
    evidence=[
        Evidence("participants", "press", why_unknown=WhyUnknown.NOT_STATED),
        Evidence(Place.parse("organs/board"), value=["any", {"json": 1}], note="los van de rest"),
    ],
    extensions=Json({"nl.example": None}),
)
Network("n", purpose="Zorg dichtbij huis")
assert_type(whole.participants, tuple[Participation | None, ...] | None)
assert_type(whole.party("gm0296"), Party)
assert_type(whole.organ("board"), Organ)
assert_type(whole.task("care"), Task)
any_structure: Collaboration = whole
for organ in whole.organs:
    for seat in organ.seats or ():
        if seat is not None and seat.party is not None and seat.party is not OUTSIDER:
            assert_type(seat.party, Holder)
if whole.legal_form is not None and whole.legal_form is not NONE:
    assert_type(whole.legal_form, forms.LegalForm)
    if isinstance(whole.legal_form, forms.CooperativeAssociation):
        assert_type(whole.legal_form.liability, forms.Liability | None)

# changes, and what stands at a place

assert_type(but(whole, {"tasks/care/how": ITSELF, "name": "Anders"}), Cooperative)
assert_type(but(whole, {Place.parse("draft"): True, Place.parse("tasks/care/how"): None}), Cooperative)
assert_type(but(wijchen, {"name": "Wijchen"}), Municipality)
assert_type(but(board, {"seats/last/votes": 2}), Organ)
find(whole, "organs/board/seats/last")
numbered: dict[object, int] = {whole: 1, wijchen: 2, ITSELF: 3}

# words for people

assert_type(Role.MEMBER.label("nl"), str)
assert_type(Municipality.label("en"), str)
assert_type(wijchen.label(), str)
word: str = Role.MEMBER.value
by_word: forms.Liability = forms.Liability("excluded")
assert_type([role.label("en") for role in Role], list[str])
Purpose(goals=[Goal.INNOVATION, None], motives=[MotiveKind.EFFICIENCY, Motive(text="te klein"), "anders", None])
Purpose(
    intended_results=["meer", IntendedResult("minder", measured_by="aantal"), IntendedResult("x", measured_by=NONE)]
)
Purpose(innovation_room=InnovationRoom(budget="5%", time=NONE))
Purpose(innovation_room=NONE, goals=None)
