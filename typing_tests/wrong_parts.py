"""Organs, participations, tasks, periods and events, and what does not fit them."""

from __future__ import annotations

from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Amount,
    Count,
    DecisionRule,
    Event,
    EventKind,
    Goal,
    Majority,
    Municipality,
    Organ,
    OrganKind,
    Participation,
    Period,
    Purpose,
    Role,
    Seat,
    SeatRole,
    Task,
    forms,
)

elm = Municipality("elm", "Elmstad")
task = Task("care")
board = Organ("board")

# a text where an enumeration member is meant, and a member of another enumeration

Seat(elm, "chair")  # error
Seat(elm, roles="chair")  # error
Seat(elm, ["chair"])  # error
Seat(elm, Role.MEMBER)  # error
Participation(elm, "member")  # error
Participation(elm, [Role.MEMBER, "commissioner"])  # error
Participation(elm, SeatRole.CHAIR)  # error
Organ("board", "board")  # error
Event("ended")  # error
Event(EventKind.ENDDED)  # error
DecisionRule("unanimity")  # error
forms.CooperativeAssociation("Samen U.A.", "excluded")  # error

# a text, a task or a number where somebody is meant

Task("care", what="elm/council")  # error
Task("care", how=["elm"])  # error
Task("care", how=task)  # error
Task("care", how=[elm, task])  # error
Task("care", joint="elm")  # error
Task("care", participants=["elm"])  # error
Task("care", volume_steered_by=["elm"])  # error
Participation("elm")  # error
Participation(task)  # error
Participation(None)  # error
Seat("elm")  # error
Seat(task)  # error
Seat(296)  # error
Seat(NONE)  # error
Seat(elm, appointed_by="elm/council")  # error
Event(EventKind.MADE, by="elm")  # error
Event(EventKind.MADE, by=OUTSIDER)  # error
forms.ArrangementWithoutBody(host=OUTSIDER)  # error
forms.ArrangementWithoutBody(host="elm")  # error

# one where a list is meant

Organ("board", OrganKind.BOARD, Seat(elm))  # error
Organ("board", OrganKind.BOARD, [elm])  # error
Organ("board", OrganKind.BOARD, "elm")  # error
Task("care", participants=elm)  # error
Task("care", volume_steered_by=elm)  # error
Event(EventKind.MADE, on_behalf_of=elm)  # error
Purpose("Zorg", goals=Goal.INNOVATION)  # error
Purpose("Zorg", goals=["innovation"])  # error

# None where nothing can be unknown, or only in a closed list

Task("care", volume_steered_by=[elm, None])  # error
Task("care", period=None)  # error
Event(None)  # error

# numbers, amounts and shares

Seat(elm, votes="2")  # error
Seat(elm, votes=1.5)  # error
Seat(elm, count="2")  # error
Event(EventKind.DEFICIT, year="2018")  # error
Event(EventKind.DEFICIT, amount=12.5)  # error
Event(EventKind.DEFICIT, amount="12.50")  # error
Event(EventKind.DEFICIT, done="yes")  # error
Amount("12.50")  # error
Amount(12.5)  # error
Count("2", 3)  # error
Participation(elm, cost_share=0.5)  # error
Task("care", ceiling=12.5)  # error
Task("care", ceiling=UNKNOWN)  # error
DecisionRule(Majority.QUALIFIED, threshold=0.67)  # error

# days and periods

Participation(elm, period=2018)  # error
Participation(elm, period=(2018, 2020))  # error
Participation(elm, period=("2018", "2020"))  # error
Participation(elm, period=Period(2018, 2020))  # error
Participation(elm, period=Period("2018", 2020))  # error
Participation(elm, period=Period(None))  # error
Participation(elm, period=Period("2018", None))  # error
Participation(elm, period=Period("2018", ITSELF))  # error
Event(EventKind.ENDED, 2019)  # error
Period.until_including("2018-01-01", "2019-12-31")  # error

# names of keywords and attributes

Task("care", waht=elm)  # error
Task("care", "Zorg", elm)  # error
Seat(elm, SeatRole.CHAIR, 2)  # error
Participation(elm, Role.MEMBER, "2025-07")  # error
Event(EventKind.ENDED, "2019-12-31", True)  # error
Task(what=elm)  # error
Organ()  # error
Seat()  # error
task.whta  # error
board.seats[0]  # error
task.what[0].holder  # error
ITSELF.council  # error
task.name = "Zorg"  # error
board.seats = ()  # error
ITSELF.party = "elm"  # error
