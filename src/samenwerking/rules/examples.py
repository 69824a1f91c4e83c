"""Fictional collaborations of which everything is recorded: rules show what is good and bad by changing one of them."""

from __future__ import annotations

from typing import Final

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
from samenwerking.model.holders import ITSELF, Holder
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
from samenwerking.model.participation import Participation, Role
from samenwerking.model.parties import CareProvider, Municipality, Party, Province, WaterAuthority
from samenwerking.model.period import Period
from samenwerking.model.places import but
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.model.purpose import Purpose
from samenwerking.model.record import Event, EventKind, Medium, Subject
from samenwerking.model.tasks import JointlyResponsible, Task
from samenwerking.structures import Collaboration, Cooperative, InterGovernmental, InterMunicipal
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
    kind for kind in ProvisionKind if kind not in (ProvisionKind.DURATION, ProvisionKind.PLURAL_VOTES)
)
PROVISIONS: Final = (
    Provision(ProvisionKind.DURATION, True, indefinite=True),
    Provision(ProvisionKind.PLURAL_VOTES, True, period="2023-01-01"),
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
    return Seat(party, roles, person=person, appointed_by=by, votes=1, id=_id(person))


def decision(party: Municipality) -> tuple[Event, ...]:
    """Return how a municipality decided to found a legal person of private law."""
    subject = Subject.PRIVATE_LAW_PARTICIPATION
    return (
        Event(EventKind.DRAFT_SENT, "2022-09-01", to=party.council, regarding=subject),
        Event(EventKind.WISHES_POSSIBLE, "2022-10-06", by=party.council, regarding=subject),
        Event(EventKind.DECIDED, "2022-10-18", by=party.executive, regarding=subject),
    )


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
)

DIRECTORS: Final = (
    _director(VEEN, "G. Gaarde"),
    _director(NORTH, "H. Haven", SeatRole.CHAIR),
    _director(HOME, "I. IJssel"),
)

COOPERATIVE: Final[Collaboration] = Cooperative(
    "samen-veen",
    "Samen Veen",
    legal_form=CooperativeAssociation(
        "Coöperatief Samen Veen U.A.", Liability.EXCLUDED, deed=Deed.NOTARIAL, registered_office=VEEN
    ),
    self_descriptions=[SelfDescription("zorgcoöperatie", CooperativeAssociation, structure=Cooperative)],
    purpose=Purpose("zorg dichtbij"),
    start="2023-01-01",
    parties=[VEEN, NORTH, HOME],
    founders=[VEEN, NORTH],
    participants=[
        Participation(VEEN, [Role.MEMBER, Role.COMMISSIONER]),
        Participation(NORTH, Role.MEMBER),
        Participation(HOME, Role.MEMBER),
    ],
    organs=[
        Organ("board", OrganKind.BOARD, DIRECTORS, decision_rule=RULE),
        Organ("general-meeting", OrganKind.GENERAL_MEETING, [Seat(VEEN), Seat(NORTH), Seat(HOME)], decision_rule=RULE),
    ],
    tasks=[CARE],
    provisions=PROVISIONS,
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

__all__ = [
    "ASSOCIATION",
    "CARE",
    "COOPERATIVE",
    "DELTA",
    "DIRECTORS",
    "ELM",
    "ENDED",
    "EXECUTIVE_SEATS",
    "FOUNDATION",
    "GENERAL_SEATS",
    "HOME",
    "ITSELF",
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
    "VEEN",
    "Event",
    "Foundation",
    "InterGovernmental",
    "JointOrgan",
    "JointlyResponsible",
    "Organ",
    "Participation",
    "Period",
    "Seat",
    "SelfDescription",
    "aged",
    "alderman",
    "approved",
    "budget",
    "but",
    "chosen",
    "decision",
    "procedure",
]
