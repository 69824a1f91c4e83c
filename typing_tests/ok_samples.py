"""The two samples of the design, as they stand."""

# pyright: strict

from __future__ import annotations

from samenwerking import (
    ITSELF,
    Bilateral,
    CareProvider,
    Cooperative,
    Municipality,
    Organ,
    OrganKind,
    Participation,
    Role,
    Seat,
    SeatRole,
    Task,
    forms,
)

elm = Municipality("elm", "Elmstad")
oak = Municipality("oak", "Eikdorp")
office = Bilateral(
    "joint-office", "Werkorganisatie Elmstad Eikdorp",
    legal_form=forms.OperationalManagementOrganisation(), start="2018-01-01",
    participants=[elm.executive, oak.executive],
    tasks=[Task("policy", what=[elm.council, oak.council], what_each=True), Task("services", how=ITSELF)],
)  # fmt: skip

veen = Municipality("veen", "Veendorp")
north = CareProvider("north", "Zorg Noord")
home = CareProvider("home", "Thuis Dichtbij")
board = Organ("board", OrganKind.BOARD, [Seat(veen), Seat(north, SeatRole.CHAIR), Seat(home)])
care = Cooperative(
    "samen-veen", "Samen Veen", start="2024-01-01",
    legal_form=forms.CooperativeAssociation("Coöperatie Samen Veen U.A.", forms.Liability.EXCLUDED),
    founders=[veen, north],
    participants=[
        Participation(veen, [Role.MEMBER, Role.COMMISSIONER]),
        Participation(north, Role.MEMBER),
        Participation(home, Role.MEMBER, period="2025-07"),
    ],
    organs=[board],
    tasks=[Task("home-care", what=veen.council, how=[north, home], joint=[veen, north, home]),
           Task("admission", how=board)],
)  # fmt: skip
print(care.who_decides("home-care"))  # noqa: T201
