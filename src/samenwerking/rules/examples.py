"""Fictional collaborations of which everything is recorded: rules show what is good and bad by changing one of them."""

from __future__ import annotations

from typing import Final

from samenwerking.model.accounting import Published, RelatedParty
from samenwerking.model.agenda import Agenda, AgendaItem, ItemKind, ItemStatus, Lesson, LessonOutcome
from samenwerking.model.character import HelixClaim, Level, NetworkMode, OpenList
from samenwerking.model.collaboration import SelfDescription
from samenwerking.model.common import Id
from samenwerking.model.forms import (
    ArrangementWithoutBody,
    CooperativeAssociation,
    Deed,
    Foundation,
    JointOrgan,
    Liability,
    MemberAssociation,
    OperationalManagementOrganisation,
    PublicBody,
)
from samenwerking.model.funding import Funding, FundingKind
from samenwerking.model.holders import ITSELF, Holder
from samenwerking.model.links import DocumentLink
from samenwerking.model.organs import (
    CountedBy,
    DecisionRule,
    Majority,
    Office,
    Organ,
    OrganKind,
    Seat,
    SeatRole,
    VoteBase,
    WayOut,
)
from samenwerking.model.participation import (
    Commitment,
    CommitmentKind,
    CouncilPosition,
    Interest,
    Participation,
    Role,
)
from samenwerking.model.parties import (
    CareProvider,
    CitizensInitiative,
    Company,
    KnowledgeInstitution,
    Municipality,
    Party,
    Province,
    WaterAuthority,
)
from samenwerking.model.partner_choice import (
    Assessor,
    Candidate,
    CandidateOutcome,
    ChoiceDecision,
    ChoicePublication,
    Criterion,
    CriterionKind,
    FollowUp,
    PartnerChoice,
    PartnerRelation,
    Procedure,
    ProcedureKind,
    ProcurementRoute,
)
from samenwerking.model.period import Period
from samenwerking.model.places import but
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.model.purpose import Goal, InnovationRoom, IntendedResult, MotiveKind, Purpose, Theme
from samenwerking.model.record import Event, EventKind, Medium, Subject
from samenwerking.model.tasks import Assignment, DecisionRight, JointlyResponsible, ReportBack, RightKind, Task
from samenwerking.model.working import Disputes, DisputeStep, Reporting, WorkingCapacity
from samenwerking.structures import Collaboration, Cooperative, InterGovernmental, InterMunicipal, Network
from samenwerking.values.marks import NO_FORM_NAMED, NONE, OUTSIDER

ELM: Final = Municipality("elm", "Elmstad", period="1950-01-01")
OAK: Final = Municipality("oak", "Eikdorp", period="1950-01-01")
VEEN: Final = Municipality("veen", "Veendorp", period="1950-01-01")
OEVERLAND: Final = Province("oeverland", "Oeverland", period="1950-01-01")
DELTA: Final = WaterAuthority("delta", "Waterschap Delta", period="1950-01-01")
NORTH: Final = CareProvider("north", "Zorg Noord", legal_person=True, period="1990-01-01")
HOME: Final = CareProvider("home", "Thuis Dichtbij", legal_person=True, period="1990-01-01")

RULE: Final = DecisionRule(
    Majority.ABSOLUTE,
    base=VoteBase.VOTES_CAST,
    counted_by=CountedBy.HEADS,
    quorum="1/2",
    way_out=WayOut.RETURN_TO_MEMBERS,
)


def alderman(party: Municipality, person: str, role: SeatRole | None = None) -> Seat:
    """Return the seat of an alderman, appointed by the executive."""
    roles = [] if role is None else [role]
    return Seat(
        party, roles, person=person, office=Office.ALDERMAN, appointed_by=party.executive, votes=1, id=_id(person)
    )


def chosen(party: Municipality, person: str, role: SeatRole | None = None) -> Seat:
    """Return the seat of an alderman on the executive board, chosen by the general board."""
    roles = [] if role is None else [role]
    by = Holder("itself", "general-board")
    return Seat(party, roles, person=person, office=Office.ALDERMAN, appointed_by=by, votes=1, id=_id(person))


def _id(person: str) -> Id:
    return person.lower().replace(". ", "-")


GENERAL_SEATS: Final = (
    alderman(ELM, "A. Anker"),
    alderman(ELM, "B. Berk"),
    alderman(OAK, "C. Cedar"),
    alderman(OAK, "D. Doorn"),
    alderman(VEEN, "E. Els"),
    alderman(VEEN, "F. Fijn"),
)
EXECUTIVE_SEATS: Final = (
    chosen(ELM, "A. Anker", SeatRole.CHAIR),
    chosen(OAK, "C. Cedar"),
    chosen(VEEN, "E. Els"),
)

_OTHERS: Final = tuple(
    kind
    for kind in ProvisionKind
    if kind not in (ProvisionKind.DURATION, ProvisionKind.PLURAL_VOTES, ProvisionKind.AMENDMENT)
)
PROVISIONS: Final = (
    Provision(ProvisionKind.DURATION, True, indefinite=True),
    Provision(ProvisionKind.PLURAL_VOTES, True, period="2023-01-01"),
    Provision(ProvisionKind.AMENDMENT, True, majority=Majority.QUALIFIED),
    *(Provision(kind, True) for kind in _OTHERS),
)
"""Everything is arranged, so that a rule on a subject breaks one line of it."""


def procedure(*parties: Municipality, year: int = 2022) -> tuple[Event, ...]:
    """Return how an arrangement of *year* was made: draft, views and consent of each council, decision, publication."""
    founding = Subject.FOUNDING
    return (
        *(Event(EventKind.DRAFT_RECEIVED, f"{year}-07-04", to=one.council, regarding=founding) for one in parties),
        *(Event(EventKind.VIEW_GIVEN, f"{year}-08-22", by=one.council, regarding=founding) for one in parties),
        *(Event(EventKind.CONSENT, f"{year}-10-10", by=one.council, regarding=founding) for one in parties),
        Event(EventKind.MADE, f"{year}-11-01", regarding=founding),
        Event(EventKind.PUBLISHED, f"{year}-12-01", regarding=founding, medium=Medium.MUNICIPAL_GAZETTE),
        Event(EventKind.IN_FORCE, f"{year + 1}-01-01", regarding=founding),
    )


def budget(*parties: Municipality, year: int = 2025) -> tuple[Event, ...]:
    """Return the cycle of one budget."""
    before = year - 1
    return (
        *(
            Event(EventKind.DRAFT_SENT, f"{before}-03-20", to=one.council, regarding=Subject.BUDGET, year=year)
            for one in parties
        ),
        Event(EventKind.DRAFT_PRESENTED, f"{before}-06-26", regarding=Subject.BUDGET, year=year),
        Event(EventKind.ADOPTED, f"{before}-07-03", by=ITSELF, regarding=Subject.BUDGET, year=year),
        Event(EventKind.BUDGET_SENT, f"{before}-07-10", to=OEVERLAND, regarding=Subject.BUDGET, year=year),
    )


def _waste(*parties: Municipality) -> Task:
    return Task(
        "waste",
        "Afvalinzameling",
        what=[party.executive for party in parties],
        what_each=True,
        how=ITSELF,
        joint=[JointlyResponsible(party, information_right=True, risk_share="1/3") for party in parties],
        volume_steered_by=[party.executive for party in parties],
        open_ended=False,
        ceiling=2_000_000,
    )


def _participations(*parties: Municipality) -> list[Participation]:
    return [Participation(party.executive) for party in parties]


PUBLIC_BODY: Final[Collaboration] = InterMunicipal(
    "delta-region",
    "Regio Delta",
    legal_form=PublicBody(place_of_establishment=ELM),
    self_descriptions=[SelfDescription("regio", NO_FORM_NAMED, structure=InterMunicipal)],
    purpose=Purpose("afval samen inzamelen"),
    start="2023-01-01",
    parties=[ELM, OAK, VEEN, OEVERLAND],
    participants=_participations(ELM, OAK, VEEN),
    organs=[
        Organ("general-board", OrganKind.GENERAL_BOARD, GENERAL_SEATS, decision_rule=RULE),
        Organ("executive-board", OrganKind.EXECUTIVE_BOARD, EXECUTIVE_SEATS, decision_rule=RULE),
    ],
    tasks=[_waste(ELM, OAK, VEEN)],
    provisions=PROVISIONS,
    record=[*procedure(ELM, OAK, VEEN), *budget(ELM, OAK, VEEN)],
)
"""A public body of three municipalities, made under the law of 2022."""

OPERATIONAL: Final[Collaboration] = InterMunicipal(
    "delta-office",
    "Werkorganisatie Delta",
    legal_form=OperationalManagementOrganisation(place_of_establishment=ELM),
    self_descriptions=[
        SelfDescription("bedrijfsvoeringsorganisatie", OperationalManagementOrganisation, structure=InterMunicipal)
    ],
    purpose=Purpose("samen personeel en belastingen", only_support_and_execution=True),
    start="2023-01-01",
    parties=[ELM, OAK, VEEN, OEVERLAND],
    participants=_participations(ELM, OAK, VEEN),
    organs=[
        Organ(
            "board",
            OrganKind.BOARD,
            [alderman(ELM, "A. Anker", SeatRole.CHAIR), alderman(OAK, "C. Cedar"), alderman(VEEN, "E. Els")],
            decision_rule=RULE,
        )
    ],
    tasks=[_waste(ELM, OAK, VEEN)],
    provisions=PROVISIONS,
    record=[*procedure(ELM, OAK, VEEN), *budget(ELM, OAK, VEEN)],
)
"""An operational management organisation of three municipalities."""

PLAIN: Final[Collaboration] = InterMunicipal(
    "delta-desk",
    "Loket Delta",
    legal_form=ArrangementWithoutBody(host=NONE, place_of_establishment=ELM),
    self_descriptions=[SelfDescription("regeling", ArrangementWithoutBody, structure=InterMunicipal)],
    purpose=Purpose("samen een loket"),
    start="2023-01-01",
    participants=_participations(ELM, OAK),
    tasks=[_waste(ELM, OAK)],
    provisions=PROVISIONS,
    record=procedure(ELM, OAK),
)
"""An arrangement of two municipalities without a body."""


def aged(document: Collaboration, start: str) -> Collaboration:
    """Return a document with another start, of which the record says nothing of the making."""
    record = [event for event in document.record if event.regarding is not Subject.FOUNDING]
    return but(document, {"start": start, "record": record})


def approved(document: Collaboration) -> Collaboration:
    """Return a document of which the record says that the provincial executive approved the arrangement."""
    approval = Event(EventKind.APPROVAL, by=OEVERLAND.provincial_executive, regarding=Subject.FOUNDING)
    return but(document, {"record": [*document.record, approval]})


def _director(party: Party, person: str, role: SeatRole | None = None) -> Seat:
    roles = [] if role is None else [role]
    by = Holder("itself", "general-meeting")
    said = "stemt niet mee over het eigen contract"
    return Seat(party, roles, person=person, appointed_by=by, votes=1, conflict_arrangement=said, id=_id(person))


def willing(party: Party, *roles: Role, share: str, date: str = "2022-10-18") -> Participation:
    """Return the participation of a party that said what it wants, promised it in time, and gets something for it."""
    council = CouncilPosition(frame_set_by=party.holder, informed_per_year=2, views_asked="2022-09-01")
    return Participation(
        party,
        roles or (Role.PARTICIPANT,),
        interests=[Interest("minder crises", serves_purpose=True)],
        benefit="zorg dichtbij",
        commitments=[Commitment(CommitmentKind.SIGNATURE, date)],
        council_position=council if isinstance(party, Municipality) else None,
        cost_share=share,
    )


def decision(party: Municipality) -> tuple[Event, ...]:
    """Return how a municipality decided to found a legal person of private law."""
    subject = Subject.PRIVATE_LAW_PARTICIPATION
    return (
        Event(EventKind.DRAFT_SENT, "2022-09-01", to=party.council, regarding=subject),
        Event(EventKind.WISHES_POSSIBLE, "2022-10-06", by=party.council, regarding=subject),
        Event(EventKind.DECIDED, "2022-10-18", by=party.executive, regarding=subject),
    )


def assignment(by: Holder, to: Party) -> Assignment:
    """Return an assignment of which all is recorded."""
    back = ReportBack("elk kwartaal", to=by)
    return Assignment(by, to, document="opdrachtbrief", result="minder crises", budget=500_000, report_back=back)


CARE: Final = Task(
    "home-care",
    "Zorg thuis",
    what=VEEN.council,
    how=[NORTH, HOME],
    joint=[
        JointlyResponsible(VEEN, information_right=True, risk_share="1/2"),
        JointlyResponsible(NORTH, information_right=True, risk_share="1/4"),
        JointlyResponsible(HOME, information_right=True, risk_share="1/4"),
    ],
    volume_steered_by=[NORTH],
    open_ended=True,
    ceiling=3_000_000,
    assignments=[assignment(VEEN.council, NORTH), assignment(VEEN.council, HOME)],
)

DIRECTORS: Final = (
    _director(VEEN, "G. Gaarde"),
    _director(NORTH, "H. Haven", SeatRole.CHAIR),
    _director(HOME, "I. IJssel"),
)


def _member(party: Party) -> Seat:
    return Seat(party, votes=1, conflict_arrangement="stemt niet mee over het eigen contract")


def choice(by: Municipality, *partners: Party, id: str = "partners") -> PartnerChoice:
    """Return the dossier of how a municipality chose partners, in which nothing is missing."""
    return PartnerChoice(
        id,
        by,
        need="zorg dichtbij",
        why_not_alone="de gemeente verleent zelf geen zorg",
        private_form_reason="aanbieders kunnen niet meedoen aan een gemeenschappelijke regeling",
        relation=PartnerRelation.PARTICIPATION,
        route=ProcurementRoute.NO_PUBLIC_CONTRACT,
        criteria=[
            Criterion("kwaliteit", CriterionKind.AWARD, weight="3/5", measured_by="score 1-10", fixed="2022-02-01"),
            Criterion("nabijheid", CriterionKind.AWARD, weight="2/5", measured_by="minuten", fixed="2022-02-01"),
        ],
        procedure=Procedure(
            ProcedureKind.OPEN_CALL,
            announced="2022-03-01",
            announced_at="gemeenteblad",
            deadline="2022-04-15",
            questions_answered_to_all=True,
            single_candidate_reason=NONE,
        ),
        candidates=[
            Candidate(partners, outcome=CandidateOutcome.CHOSEN, reason="hoogste score", shortlisted=True),
            Candidate([], "Zorg Elders", outcome=CandidateOutcome.REJECTED, reason="lagere score", shortlisted=True),
        ],
        assessed="2022-05-02",
        assessors=[
            Assessor(by, "J. Jol", roles=[SeatRole.CHAIR], declared=True, interests=NONE, recused=False),
            Assessor(OUTSIDER, "K. Kade", declared=True, interests=NONE, recused=False),
        ],
        comparison="adviesnota van 9 mei 2022",
        integrity="Bibob-toets",
        decision=ChoiceDecision(
            by.executive, "2022-06-07", council_heard="2022-05-26", conditions=NONE, until=NONE, review="2026-01-01"
        ),
        publication=ChoicePublication("https://example.org/keuze", date="2022-06-10", withheld=NONE, reason=NONE),
        follow_up=FollowUp(
            contract="statuten", exit="artikel 12", data="ieder zijn eigen", licence=NONE, social_return=NONE
        ),
    )


COOPERATIVE: Final[Collaboration] = Cooperative(
    "samen-veen",
    "Samen Veen",
    legal_form=CooperativeAssociation(
        "Coöperatief Samen Veen U.A.", Liability.EXCLUDED, deed=Deed.NOTARIAL, registered_office=VEEN
    ),
    self_descriptions=[SelfDescription("zorgcoöperatie", CooperativeAssociation, structure=Cooperative)],
    purpose=Purpose(
        "zorg dichtbij",
        goals=[Goal.TRANSFORMATION],
        motives=[MotiveKind.BETTER_PARTNER],
        intended_results=[IntendedResult("minder zware trajecten", measured_by="trajecten per jaar")],
        innovation_room=InnovationRoom(
            budget="5%",
            time="een dag",
            deviation="indicaties",
            risk_appetite="proef",
            learning_goal="wat werkt",
        ),
    ),
    themes=[Theme("zorg en gezondheid", "TOP")],
    helix_claim=NONE,
    shared_steering=True,
    decides_for_itself=True,
    importance=Level.MEDIUM,
    risk=Level.LOW,
    start="2023-01-01",
    parties=[VEEN, NORTH, HOME],
    founders=[VEEN, NORTH],
    participants=[
        willing(VEEN, Role.MEMBER, Role.COMMISSIONER, share="1/2"),
        willing(NORTH, Role.MEMBER, share="1/4"),
        willing(HOME, Role.MEMBER, share="1/4"),
    ],
    organs=[
        Organ("board", OrganKind.BOARD, DIRECTORS, decision_rule=RULE),
        Organ(
            "general-meeting",
            OrganKind.GENERAL_MEETING,
            [_member(VEEN), _member(NORTH), _member(HOME)],
            decision_rule=RULE,
        ),
    ],
    tasks=[CARE],
    decision_rights=[DecisionRight(ITSELF, RightKind.DECIDES, subject="toelating", frame="het budget")],
    provisions=PROVISIONS,
    funding=[Funding(VEEN, FundingKind.SUBSIDY, year=2025, amount=900_000, ceiling=950_000, deficit_share="1/2")],
    working_capacity=WorkingCapacity(secretariat=True, staff=3, budget=200_000, in_kind=False),
    reporting=[Reporting(4, to=VEEN.council, finance=True, results=True)],
    next_evaluation="2026-12-01",
    disputes=Disputes(["overleg", DisputeStep("bindend advies", outside=True)], graduated=True),
    published=Published(founding_document="https://example.org/statuten", meeting_papers="https://example.org/stukken"),
    partner_choices=[choice(VEEN, NORTH, HOME)],
    complete=tuple(OpenList),
    record=[*decision(VEEN), Event(EventKind.MADE, "2022-12-20", regarding=Subject.FOUNDING)],
)
"""A cooperative association of a municipality and two care providers."""

ASSOCIATION: Final[Collaboration] = but(
    COOPERATIVE,
    {
        "legal_form": MemberAssociation("Vereniging Samen Veen", deed=Deed.NOTARIAL, registered_office=VEEN),
        "self_descriptions": [SelfDescription("vereniging", MemberAssociation, structure=Cooperative)],
    },
)
"""The same as an association."""

FOUNDATION: Final[Collaboration] = but(
    COOPERATIVE,
    {
        "legal_form": Foundation("Stichting Samen Veen", deed=Deed.NOTARIAL, registered_office=VEEN),
        "self_descriptions": [SelfDescription("stichting", Foundation, structure=Cooperative)],
        "participants": [Participation(VEEN, Role.COMMISSIONER), Participation(NORTH), Participation(HOME)],
    },
)
"""The same as a foundation, which has no members."""

HEAVY: Final[Collaboration] = but(
    COOPERATIVE,
    {
        "risk": Level.HIGH,
        "related_party": [
            RelatedParty(
                VEEN,
                2025,
                public_interest="zorg",
                interest_start="lid",
                interest_end="lid",
                equity_start=10_000,
                equity_end=20_000,
                debt_start=0,
                debt_end=0,
                financial_result=10_000,
                risks="open einde",
            )
        ],
    },
)
"""A cooperative on which much hangs, told of in the budget of its municipality."""


def city(number: int) -> Municipality:
    """Return one of the municipalities of the networks."""
    return Municipality(f"city-{number}", f"Stad {number}", period="1950-01-01")


def cities(number: int) -> list[Participation]:
    """Return so many participating municipalities, each of which said what it wants and promised it in time."""
    return [willing(city(at), share=f"1/{number}") for at in range(1, number + 1)]


NETWORK: Final[Collaboration] = Network(
    "five-cities",
    "Vijf Steden",
    legal_form=NONE,
    network_mode=NetworkMode.PARTICIPANT_GOVERNED,
    helix_claim=NONE,
    self_descriptions=[SelfDescription("netwerk", NO_FORM_NAMED, structure=Network)],
    start="2023-01-01",
    participants=cities(5),
    provisions=PROVISIONS,
    record=[Event(EventKind.DECIDED, "2022-12-01", regarding=Subject.FOUNDING)],
    complete=tuple(OpenList),
)
"""A network of five municipalities, who govern it themselves."""

HELIX_NETWORK: Final[Collaboration] = but(
    NETWORK,
    {
        "helix_claim": HelixClaim.QUADRUPLE,
        "participants": [
            *cities(2),
            Participation(KnowledgeInstitution("school", "Hogeschool Delta", legal_person=True, period="1990-01-01")),
            Participation(Company("maker", "Maker bv", legal_person=True, period="1990-01-01")),
            Participation(CitizensInitiative("street", "Onze Straat", legal_person=True, period="1990-01-01")),
        ],
        "partner_choices": [
            choice(
                city(1),
                KnowledgeInstitution("school", "Hogeschool Delta", legal_person=True, period="1990-01-01"),
                Company("maker", "Maker bv", legal_person=True, period="1990-01-01"),
            )
        ],
    },
)
"""The same with a knowledge institution, a company and a citizens' initiative."""

SHARING: Final[Collaboration] = but(
    NETWORK,
    {
        "purpose": Purpose("samen leren", goals=[Goal.KNOWLEDGE_SHARING]),
        "participants": cities(2),
        "agendas": [DocumentLink("cities")],
    },
)
"""A network of two municipalities that learn from each other, and name the agenda that they share."""

AGENDA: Final = Agenda(
    "cities",
    "Agenda van de steden",
    items=[
        AgendaItem(
            "drains",
            "Sensoren in riolen",
            city(1),
            summary="Meten waar regenwater blijft staan",
            kind=ItemKind.PILOT,
            status=ItemStatus.RUNNING,
            updated="2025-01-10",
        ),
        AgendaItem(
            "debts",
            "Vroeg helpen bij schulden",
            city(2),
            summary="Bellen bij een gemiste huurbetaling",
            kind=ItemKind.EXECUTION,
            status=ItemStatus.PLANNED,
            updated="2025-01-20",
        ),
        AgendaItem(
            "parking",
            "Deelauto's in de binnenstad",
            city(2),
            kind=ItemKind.PILOT,
            status=ItemStatus.STOPPED,
            closed="2024-06-30",
            updated="2024-07-01",
        ),
    ],
    lessons=[Lesson("few-cars", "Te weinig plekken", city(2), item="parking", outcome=LessonOutcome.DID_NOT_WORK)],
)
"""What the two of them plan, and what one of them learned."""

LEAD_NETWORK: Final[Collaboration] = but(
    NETWORK,
    {
        "network_mode": NetworkMode.LEAD_ORGANISATION,
        "parties": [*NETWORK.parties, ELM, OAK],
        "participants": [willing(ELM, Role.LEAD, share="1/2"), willing(OAK, share="1/2")],
        "organs": [Organ("steering-group", OrganKind.STEERING_GROUP, [Seat(ELM, votes=1), Seat(OAK, votes=1)])],
        "provisions/safeguard/arranged": False,
        "funding": [
            Funding(ELM, FundingKind.CONTRIBUTION, year=2025, amount=100_000),
            Funding(OAK, FundingKind.CONTRIBUTION, year=2025, amount=100_000),
        ],
    },
)
"""A network of two municipalities, one of which leads."""

LARGE_NETWORK: Final[Collaboration] = but(
    NETWORK,
    {
        "network_mode": NetworkMode.NETWORK_ADMINISTRATIVE_ORGANISATION,
        "participants": cities(12),
        "organs": [
            Organ(f"platform-{name}", OrganKind.PLATFORM, mandate="stelt de agenda vast")
            for name in ("space", "work", "care")
        ],
        "themes": [
            Theme("wonen", organs=[Holder("itself", "platform-space")]),
            Theme("werk", organs=[Holder("itself", "platform-work")]),
            Theme("zorg", organs=[Holder("itself", "platform-care")]),
        ],
        "working_capacity": WorkingCapacity(secretariat=True, staff=4, budget=500_000, in_kind=False),
    },
)
"""A network of twelve municipalities with a directorate and platforms."""

ENDED: Final[Collaboration] = but(
    COOPERATIVE,
    {
        "record": [
            *COOPERATIVE.record,
            Event(EventKind.OPERATIONAL, "2023-02-01"),
            Event(EventKind.ENDED, "2024-12-31", reason="vorm te complex", successor=VEEN),
        ]
    },
)
"""A cooperative that has ended."""

DIVIDED: Final[Collaboration] = but(
    NETWORK,
    {
        "participants": cities(2),
        "themes": [
            Theme("wonen", leads=[city(1)], supports=[]),
            Theme("werk", leads=[city(2)], supports=[city(1)]),
        ],
    },
)
"""A network of two municipalities that divided their themes."""

SALE: Final[Collaboration] = but(
    COOPERATIVE,
    {
        "partner_choices": [
            *COOPERATIVE.partner_choices,
            but(choice(VEEN, NORTH, id="building"), {"relation": PartnerRelation.REAL_ESTATE}),
        ]
    },
)
"""A cooperative whose municipality sold a building to its partners."""

__all__ = [
    "AGENDA",
    "ASSOCIATION",
    "CARE",
    "COOPERATIVE",
    "DELTA",
    "DIRECTORS",
    "DIVIDED",
    "ELM",
    "ENDED",
    "EXECUTIVE_SEATS",
    "FOUNDATION",
    "GENERAL_SEATS",
    "HEAVY",
    "HELIX_NETWORK",
    "HOME",
    "ITSELF",
    "LARGE_NETWORK",
    "LEAD_NETWORK",
    "NETWORK",
    "NONE",
    "NORTH",
    "NO_FORM_NAMED",
    "OAK",
    "OEVERLAND",
    "OPERATIONAL",
    "OUTSIDER",
    "PLAIN",
    "PROVISIONS",
    "PUBLIC_BODY",
    "RULE",
    "SALE",
    "SHARING",
    "VEEN",
    "Assessor",
    "DecisionRight",
    "Event",
    "Foundation",
    "InnovationRoom",
    "IntendedResult",
    "InterGovernmental",
    "JointOrgan",
    "JointlyResponsible",
    "Organ",
    "Participation",
    "Period",
    "RightKind",
    "Seat",
    "SelfDescription",
    "Theme",
    "WorkingCapacity",
    "aged",
    "alderman",
    "approved",
    "budget",
    "but",
    "chosen",
    "cities",
    "city",
    "decision",
    "procedure",
]
