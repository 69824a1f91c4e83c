"""Every rule on the day before, of and after each change of its law and of its transition: worked out by hand."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

import attrs
import pytest

from samenwerking import ALL_RULES, Case, Collaboration, Rule, Status, check
from samenwerking.model.forms import PublicBody
from samenwerking.model.organs import Office, SeatRole
from samenwerking.model.participation import Participation, Role
from samenwerking.model.parties import WaterAuthority
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.model.record import Event, EventKind, Subject
from samenwerking.rules.chapters import CHAPTERS
from samenwerking.rules.examples import (
    COOPERATIVE,
    DELTA,
    ELM,
    FOUNDATION,
    GENERAL_SEATS,
    HOME,
    ITSELF,
    NONE,
    NORTH,
    OAK,
    OEVERLAND,
    OPERATIONAL,
    PLAIN,
    PUBLIC_BODY,
    SALE,
    VEEN,
    InterGovernmental,
    aged,
    approved,
    but,
    chosen,
)

SATISFIED: Final = Status.SATISFIED
VIOLATED: Final = Status.VIOLATED
UNKNOWN: Final = Status.UNKNOWN
NOT_APPLICABLE: Final = Status.NOT_APPLICABLE

Document: TypeAlias = Callable[[dt.date], Collaboration]
"""From a day near the change to the collaboration that is looked at."""

DAY: Final = dt.timedelta(days=1)


def date(text: str) -> dt.date:
    """Return a day as it is written in the rows."""
    return dt.date.fromisoformat(text)


def date_or_none(text: str | None) -> dt.date | None:
    """Return a day, or that there is none."""
    return None if text is None else date(text)


@attrs.frozen(kw_only=True)
class Boundary:
    """
    What a rule says around one change.

    Args:
        code: The rule.

        change: The day of the change: the first day of a version, the first day without it, the end of a transition.

        document: The collaboration. For a rule on acts the act lies on the day that it is given; for a standing duty it
            is the same on every day.

        expected: The answers for the day before the change, that day, and the day after.

        why: Why neighbours do not differ, or what else needs saying.

        day: The day of the check, for a rule on acts; a standing duty is checked on each of the three days.

        chapter: The chapter of the Wgr that the collaboration falls under.
    """

    code: str
    change: dt.date = attrs.field(converter=date)
    document: Document
    expected: tuple[Status, Status, Status]
    why: str = ""
    day: dt.date | None = attrs.field(default=None, converter=date_or_none)
    chapter: str = "I"

    @property
    def days(self) -> tuple[dt.date, dt.date, dt.date]:
        """The day before the change, that day, and the day after."""
        return self.change - DAY, self.change, self.change + DAY

    @property
    def is_flat(self) -> bool:
        """Whether the change changes nothing for this collaboration."""
        return len(set(self.expected)) == 1


def standing(document: Collaboration) -> Document:
    """Return a collaboration that is the same on every day."""
    return lambda day: document


# Provisions, boards and parties: standing duties


def without(document: Collaboration, *kinds: ProvisionKind) -> Collaboration:
    """Return a document that does not arrange these subjects."""
    return but(document, {f"provisions/{kind.value}/arranged": False for kind in kinds})


def fixed_term(document: Collaboration) -> Collaboration:
    """Return a document that was entered into until the end of 2040."""
    return but(document, {"provisions/duration": Provision(ProvisionKind.DURATION, True, until="2040-12-31")})


def made(document: Collaboration, day: str, start: str | None = None) -> Collaboration:
    """Return a document of which the record says that it was made on a day; it starts then or later."""
    making = Event(EventKind.MADE, day, regarding=Subject.FOUNDING)
    return but(aged(document, start or day), {"record": [making]})


NO_EXIT: Final = without(PLAIN, ProvisionKind.EXIT)
NO_CONSEQUENCES: Final = without(PLAIN, ProvisionKind.EXIT_CONSEQUENCES)
NO_CONDITIONS: Final = without(PLAIN, ProvisionKind.EXIT_CONDITIONS)
NO_EVALUATION: Final = without(PLAIN, ProvisionKind.EVALUATION)

ONLY_ELM_APPOINTS: Final = but(PUBLIC_BODY, {"organs/general-board/seats": GENERAL_SEATS[:2]})
TWO_APPOINT: Final = but(PUBLIC_BODY, {"organs/general-board/seats": GENERAL_SEATS[:4]})
EXECUTIVE_OF_ELM: Final = but(
    PUBLIC_BODY, {"organs/executive-board/seats": [chosen(ELM, "A. Anker", SeatRole.CHAIR), chosen(ELM, "B. Berk")]}
)
THREE_OF_FOUR: Final = but(PUBLIC_BODY, {"organs/general-board/seats": [*GENERAL_SEATS[:3], GENERAL_SEATS[4]]})
"""All three members of the executive board sit on a general board of four."""

COUNCILLOR_ON_BOARD: Final = but(OPERATIONAL, {"organs/board/seats/e-els/office": Office.COUNCILLOR})
MAYOR_TAKES_PART: Final = but(OPERATIONAL, {"participants": [ELM.executive, OAK.executive, VEEN.mayor]})
ONE_MUNICIPALITY: Final = but(PLAIN, {"participants": [ELM.council, ELM.executive]})
SECRETARY_TAKES_PART: Final = but(PLAIN, {"participants": [ELM.secretary, OAK.executive]})


def in_registers(*, of_elm: bool, of_oak: bool) -> Collaboration:
    """Return an arrangement of 2000 of which is recorded in which municipal registers it stood."""
    record = [
        Event(EventKind.REGISTERED, "2000-02-01" if done else None, to=party, regarding=Subject.FOUNDING, done=done)
        for party, done in ((ELM, of_elm), (OAK, of_oak))
    ]
    return but(aged(PLAIN, "2000-01-01"), {"record": record})


# Entry into force, budget, decisions: acts


def in_force(document: Collaboration, done: EventKind, when: str) -> Document:
    """Return an arrangement that enters into force on a day, published or registered *when*."""

    def on(day: dt.date) -> Collaboration:
        to = OEVERLAND if done is EventKind.REGISTERED else None
        record = [
            Event(done, when, to=to, regarding=Subject.FOUNDING),
            Event(EventKind.IN_FORCE, day, regarding=Subject.FOUNDING),
        ]
        return but(document, {"start": day, "record": record})

    return on


def decided_early(day: dt.date) -> Collaboration:
    """Return an arrangement made on a day, the draft of which two councils got ten days before and answered later."""
    record = []
    for council in (ELM.council, OAK.council):
        record += [
            Event(EventKind.DRAFT_RECEIVED, day - 10 * DAY, to=council, regarding=Subject.FOUNDING),
            Event(EventKind.VIEW_GIVEN, day + 20 * DAY, by=council, regarding=Subject.FOUNDING),
            Event(EventKind.CONSENT, by=council, regarding=Subject.FOUNDING, done=False),
        ]
    record.append(Event(EventKind.MADE, day, regarding=Subject.FOUNDING))
    return but(PLAIN, {"start": day + 30 * DAY, "record": record})


def draft_sent(weeks: int, *, days: int = 0) -> Document:
    """Return a body whose draft budget goes to the councils on a day, so long before it is offered."""

    def on(day: dt.date) -> Collaboration:
        year = day.year + 1
        offered = day + dt.timedelta(weeks=weeks, days=days)
        record = [
            *(
                Event(EventKind.DRAFT_SENT, day, to=one.council, regarding=Subject.BUDGET, year=year)
                for one in (ELM, OAK, VEEN)
            ),
            Event(EventKind.DRAFT_PRESENTED, offered, regarding=Subject.BUDGET, year=year),
            Event(EventKind.ADOPTED, offered + 7 * DAY, by=ITSELF, regarding=Subject.BUDGET, year=year),
        ]
        return but(PUBLIC_BODY, {"start": "2000-01-01", "record": record})

    return on


POLDER: Final = WaterAuthority("polder", "Waterschap Polder", period="1950-01-01")
OF_WATER_AUTHORITIES: Final[Collaboration] = InterGovernmental(
    "delta-water",
    "Waterlaboratorium Delta",
    legal_form=PublicBody(place_of_establishment=ELM),
    start="2000-01-01",
    parties=[ELM, OEVERLAND, DELTA, POLDER],
    participants=[Participation(DELTA.executive_board), Participation(POLDER.executive_board)],
)
"""A public body of two water authorities: chapter III."""


def budget_sent(change: str, first: int, month: int, day: int, document: Collaboration = PUBLIC_BODY) -> Document:
    """
    Return a body that sends a budget on a day of the year before.

    The deadline lies on a fixed day of the year, never on the day of a change. What lies on the day before the change
    is the last budget with a deadline before it; on the day of the change the *first* with a deadline after it; on the
    day after the next one.
    """
    since = date(change)

    def on(near: dt.date) -> Collaboration:
        year = first + (near - since).days
        sent = Event(
            EventKind.BUDGET_SENT, dt.date(year - 1, month, day), to=OEVERLAND, regarding=Subject.BUDGET, year=year
        )
        return but(document, {"start": "2000-01-01", "record": [sent]})

    return on


def joined_first(day: dt.date) -> Collaboration:
    """Return a cooperative that the executive decided to found on a day, before the council got a draft."""
    subject = Subject.PRIVATE_LAW_PARTICIPATION
    record = [
        Event(EventKind.DECIDED, day, by=VEEN.executive, regarding=subject),
        Event(EventKind.DRAFT_SENT, "2002-04-01", to=VEEN.council, regarding=subject),
        Event(EventKind.WISHES_POSSIBLE, "2002-05-01", by=VEEN.council, regarding=subject),
    ]
    return but(COOPERATIVE, {"start": "2002-06-01", "record": record})


def joined_unreasoned(day: dt.date) -> Collaboration:
    """Return a cooperative that the executive decided to found on a day, without saying why it had to be one."""
    return but(joined_first(day), {"partner_choices/partners/private_form_reason": NONE})


def sold_unannounced(day: dt.date) -> Collaboration:
    """Return a cooperative whose municipality decided on a day to sell a building, and announced nothing."""
    sale = {"decision/date": day, "procedure/announced": NONE}
    return but(SALE, {f"partner_choices/building/{path}": value for path, value in sale.items()})


# Private law: standing duties

COOPERATIVE_OF_2000: Final = aged(COOPERATIVE, "2000-01-01")
TWO_OF_THREE_BY_OUTSIDERS: Final = but(
    COOPERATIVE_OF_2000,
    {
        "participants": [Participation(NORTH, Role.MEMBER), Participation(HOME, Role.MEMBER)],
        "organs/board/seats/g-gaarde/appointed_by": VEEN.executive,
        "organs/board/seats/h-haven/appointed_by": VEEN.executive,
    },
)


def outvotes(clause: str, *, amended: str | None = None) -> Collaboration:
    """Return a cooperative of 2000 with a director of three votes against two, by a *clause* of some day."""
    plural = Provision(ProvisionKind.PLURAL_VOTES, True, period=clause)
    amendment = Event(EventKind.MADE, amended, regarding=Subject.STATUTES_AMENDMENT)
    return but(
        COOPERATIVE_OF_2000,
        {
            "organs/board/seats/g-gaarde/votes": 3,
            "provisions": [plural],
            "record": [] if amended is None else [amendment],
        },
    )


UNREAD: Final = "No text from before this day was read; what it said is unknown, what came after is the same."

FIXED_DAY: Final = (
    "The deadline falls on a fixed day of the year, so the row speaks of the last budget with a deadline before the "
    "change, and the first two with a deadline after it."
)

BOUNDARIES: Final = (
    # Wgr 1
    Boundary(
        code="WGR001-01",
        change="2002-03-07",
        document=standing(aged(ONE_MUNICIPALITY, "2000-01-01")),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR001-02",
        change="2002-03-07",
        document=standing(aged(SECRETARY_TAKES_PART, "2000-01-01")),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR001-05",
        change="2022-07-01",
        document=decided_early,
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="The day of the decision counts: the law has no transition for drafts that were already with the councils.",
        day="2023-06-01",
    ),
    # Wgr 8
    Boundary(
        code="WGR008-04",
        change="2015-01-01",
        document=standing(aged(MAYOR_TAKES_PART, "2012-01-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="The form itself is new on this day; that the body is older is only there to have a day before.",
    ),
    # Wgr 9
    Boundary(
        code="WGR009-02",
        change="2002-03-07",
        document=standing(aged(NO_EXIT, "2000-01-01")),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR009-02",
        change="2002-03-07",
        document=standing(fixed_term(aged(NO_EXIT, "2000-01-01"))),
        expected=(UNKNOWN, NOT_APPLICABLE, NOT_APPLICABLE),
        why="Only what was entered into for an indefinite time had the duty.",
    ),
    Boundary(
        code="WGR009-02",
        change="2015-01-01",
        document=standing(aged(NO_CONSEQUENCES, "2009-01-01")),
        expected=(SATISFIED, VIOLATED, VIOLATED),
        why="Until 2015 a provision on exit was enough.",
    ),
    Boundary(
        code="WGR009-02",
        change="2015-01-01",
        document=standing(aged(NO_EXIT, "2009-01-01")),
        expected=(VIOLATED, SATISFIED, SATISFIED),
        why="Since 2015 the law asks for the consequences.",
    ),
    Boundary(
        code="WGR009-02",
        change="2015-01-01",
        document=standing(fixed_term(aged(NO_CONSEQUENCES, "2009-01-01"))),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        why="Before and after the duty held only for an indefinite time.",
    ),
    Boundary(
        code="WGR009-02",
        change="2022-07-01",
        document=standing(made(NO_CONDITIONS, "2022-07-01")),
        expected=(SATISFIED, VIOLATED, VIOLATED),
        why="Made on the day itself: no transition. The day before it is a plan, judged by the law of that day.",
    ),
    Boundary(
        code="WGR009-02",
        change="2022-07-01",
        document=standing(fixed_term(made(NO_CONDITIONS, "2022-07-01"))),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="The newer law makes no exception for a fixed time.",
    ),
    Boundary(
        code="WGR009-02",
        change="2022-07-01",
        document=standing(made(NO_CONDITIONS, "2022-06-30", "2022-07-01")),
        expected=(SATISFIED, SATISFIED, SATISFIED),
        why="Made before the change: for two years the older law stays the measure, whenever it entered into force.",
    ),
    Boundary(
        code="WGR009-02",
        change="2022-07-01",
        document=standing(aged(NO_CONDITIONS, "2022-07-01")),
        expected=(SATISFIED, UNKNOWN, UNKNOWN),
        why="It starts on the day of the change, and the day of its making is not recorded: it may have been before.",
    ),
    Boundary(
        code="WGR009-02",
        change="2024-07-01",
        document=standing(made(NO_CONDITIONS, "2022-06-30", "2022-07-01")),
        expected=(SATISFIED, VIOLATED, VIOLATED),
        why="The two years are over.",
    ),
    Boundary(
        code="WGR009-02",
        change="2024-07-01",
        document=standing(fixed_term(aged(NO_CONDITIONS, "2009-01-01"))),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="During the two years the exception for a fixed time still held.",
    ),
    Boundary(
        code="WGR009-02",
        change="2024-07-01",
        document=standing(made(NO_CONDITIONS, "2022-07-01")),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="Made under the newer law: nothing to wait for.",
    ),
    # Wgr 11a
    Boundary(
        code="WGR011A-01",
        change="2022-07-01",
        document=standing(made(NO_EVALUATION, "2022-07-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
    ),
    Boundary(
        code="WGR011A-01",
        change="2022-07-01",
        document=standing(made(NO_EVALUATION, "2022-06-30", "2022-07-01")),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        why="Made before the change: two years to comply, and before there was no such duty.",
    ),
    Boundary(
        code="WGR011A-01",
        change="2024-07-01",
        document=standing(made(NO_EVALUATION, "2022-06-30", "2022-07-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
    ),
    # Wgr 13 to 14a
    Boundary(
        code="WGR013-09",
        change="2002-03-07",
        document=standing(aged(ONLY_ELM_APPOINTS, "2000-01-01")),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR013-09",
        change="2006-01-01",
        document=standing(aged(TWO_APPOINT, "2000-01-01")),
        expected=(UNKNOWN, SATISFIED, SATISFIED),
        why="Until 2006 it took approval, of which nothing is recorded.",
    ),
    Boundary(
        code="WGR013-09",
        change="2006-01-01",
        document=standing(approved(aged(TWO_APPOINT, "2000-01-01"))),
        expected=(SATISFIED, SATISFIED, SATISFIED),
        why="The approval that it took until 2006 is recorded, and the number stayed the same.",
    ),
    Boundary(
        code="WGR013-09",
        change="2006-01-01",
        document=standing(aged(ONLY_ELM_APPOINTS, "2000-01-01")),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="One is too few with approval and without it.",
    ),
    Boundary(
        code="WGR014-02",
        change="2002-03-07",
        document=standing(aged(EXECUTIVE_OF_ELM, "2000-01-01")),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR014-06",
        change="2015-01-01",
        document=standing(made(THREE_OF_FOUR, "2015-01-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
    ),
    Boundary(
        code="WGR014-06",
        change="2015-01-01",
        document=standing(made(THREE_OF_FOUR, "2014-12-31", "2015-01-01")),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        why="Made before the change: a year to comply, and before there was no such rule.",
    ),
    Boundary(
        code="WGR014-06",
        change="2016-01-01",
        document=standing(made(THREE_OF_FOUR, "2014-12-31", "2015-01-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
    ),
    Boundary(
        code="WGR014-06",
        change="2016-01-01",
        document=standing(made(THREE_OF_FOUR, "2015-01-01")),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="Made under the newer law: nothing to wait for.",
    ),
    Boundary(
        code="WGR014A-01",
        change="2015-01-01",
        document=standing(aged(COUNCILLOR_ON_BOARD, "2012-01-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="The form itself is new on this day; that the body is older is only there to have a day before.",
    ),
    # Wgr 26 and 27
    Boundary(
        code="WGR026-04",
        change="2002-03-07",
        document=in_force(PUBLIC_BODY, EventKind.REGISTERED, "2002-05-01"),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
        day="2003-01-01",
    ),
    Boundary(
        code="WGR026-04",
        change="2002-03-07",
        document=in_force(PLAIN, EventKind.REGISTERED, "2002-05-01"),
        expected=(UNKNOWN, NOT_APPLICABLE, NOT_APPLICABLE),
        why="Until 2006 the register counted only for what uses article 8.",
        day="2003-01-01",
    ),
    Boundary(
        code="WGR026-04",
        change="2006-01-01",
        document=in_force(PUBLIC_BODY, EventKind.REGISTERED, "2006-05-01"),
        expected=(VIOLATED, NOT_APPLICABLE, NOT_APPLICABLE),
        why="From 2006 to 2015 the law said nothing on entry into force.",
        day="2007-01-01",
    ),
    Boundary(
        code="WGR026-04",
        change="2006-01-01",
        document=in_force(PLAIN, EventKind.REGISTERED, "2006-05-01"),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        why="It does not use article 8, so it had no rule before either.",
        day="2007-01-01",
    ),
    Boundary(
        code="WGR026-04",
        change="2015-01-01",
        document=in_force(PUBLIC_BODY, EventKind.PUBLISHED, "2015-05-01"),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        day="2016-01-01",
    ),
    Boundary(
        code="WGR026-04",
        change="2015-01-01",
        document=in_force(PLAIN, EventKind.PUBLISHED, "2015-01-01"),
        expected=(NOT_APPLICABLE, SATISFIED, SATISFIED),
        why="Published on the day of entry into force is in time, and the rule holds for every form.",
        day="2016-01-01",
    ),
    Boundary(
        code="WGR027-01",
        change="2002-03-07",
        document=standing(in_registers(of_elm=True, of_oak=False)),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="WGR027-01",
        change="2006-01-01",
        document=standing(in_registers(of_elm=True, of_oak=False)),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="Only the register of the province went; that of each municipality stayed.",
    ),
    Boundary(
        code="WGR027-01",
        change="2015-01-01",
        document=standing(in_registers(of_elm=True, of_oak=False)),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="Only a new form came into what the register says; the duty stayed.",
    ),
    Boundary(
        code="WGR027-01",
        change="2021-07-01",
        document=standing(in_registers(of_elm=True, of_oak=False)),
        expected=(VIOLATED, NOT_APPLICABLE, NOT_APPLICABLE),
        why="The national register took its place.",
    ),
    Boundary(
        code="WGR027-01",
        change="2021-07-01",
        document=standing(in_registers(of_elm=True, of_oak=True)),
        expected=(SATISFIED, NOT_APPLICABLE, NOT_APPLICABLE),
        why="The national register took its place.",
    ),
    # Wgr 34 and 35
    Boundary(
        code="WGR034-03",
        change="2002-03-07",
        document=budget_sent("2002-03-07", 2003, 7, 20),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=f"{FIXED_DAY} 20 July is after 15 July; which day the law of 2001 set was not read.",
        day="2004-01-01",
    ),
    Boundary(
        code="WGR034-03",
        change="2015-01-01",
        document=budget_sent("2015-01-01", 2016, 7, 20),
        expected=(VIOLATED, SATISFIED, SATISFIED),
        why=f"{FIXED_DAY} 20 July is after 15 July and before 1 August.",
        day="2017-01-01",
    ),
    Boundary(
        code="WGR034-03",
        change="2022-07-01",
        document=budget_sent("2022-07-01", 2023, 8, 20),
        expected=(VIOLATED, SATISFIED, SATISFIED),
        why=f"{FIXED_DAY} 20 August is after 1 August and before 15 September; budget 2023 is the first of those.",
        day="2024-01-01",
    ),
    Boundary(
        code="WGR034-03",
        change="2013-07-01",
        document=budget_sent("2013-07-01", 2014, 7, 20, OF_WATER_AUTHORITIES),
        expected=(UNKNOWN, SATISFIED, SATISFIED),
        why=f"{FIXED_DAY} In chapter III it was 1 August (50f lid 2); of that chapter no older text was read.",
        day="2015-01-01",
        chapter="III",
    ),
    Boundary(
        code="WGR034-03",
        change="2015-01-01",
        document=budget_sent("2015-01-01", 2016, 7, 20, OF_WATER_AUTHORITIES),
        expected=(SATISFIED, SATISFIED, SATISFIED),
        why=f"{FIXED_DAY} In chapter III it was 1 August already (50f lid 2), so nothing changed.",
        day="2017-01-01",
        chapter="III",
    ),
    Boundary(
        code="WGR034-03",
        change="2015-01-01",
        document=budget_sent("2015-01-01", 2016, 8, 3, OF_WATER_AUTHORITIES),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why=f"{FIXED_DAY} In chapter III 1 August was the day before and after; 3 August is late under both.",
        day="2017-01-01",
        chapter="III",
    ),
    Boundary(
        code="WGR034-03",
        change="2022-07-01",
        document=budget_sent("2022-07-01", 2023, 8, 20, OF_WATER_AUTHORITIES),
        expected=(VIOLATED, SATISFIED, SATISFIED),
        why=f"{FIXED_DAY} Since 2022 chapter III has the day of chapter I.",
        day="2024-01-01",
        chapter="III",
    ),
    Boundary(
        code="WGR035-01",
        change="2002-03-07",
        document=draft_sent(6, days=-1),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
        day="2003-01-01",
    ),
    Boundary(
        code="WGR035-01",
        change="2015-01-01",
        document=draft_sent(6),
        expected=(SATISFIED, VIOLATED, VIOLATED),
        why="Exactly six weeks: enough until 2015, then eight.",
        day="2016-01-01",
    ),
    Boundary(
        code="WGR035-01",
        change="2015-01-01",
        document=draft_sent(8),
        expected=(SATISFIED, SATISFIED, SATISFIED),
        why="Exactly eight weeks is enough under both.",
        day="2016-01-01",
    ),
    Boundary(
        code="WGR035-01",
        change="2022-07-01",
        document=draft_sent(12, days=-1),
        expected=(SATISFIED, VIOLATED, VIOLATED),
        why="One day short of twelve weeks; the day of sending counts, not that of adopting.",
        day="2023-01-01",
    ),
    Boundary(
        code="WGR035-01",
        change="2022-07-01",
        document=draft_sent(12),
        expected=(SATISFIED, SATISFIED, SATISFIED),
        why="Exactly twelve weeks is enough under both.",
        day="2023-01-01",
    ),
    # Book 2
    Boundary(
        code="BW2-037-03",
        change="2002-04-23",
        document=standing(TWO_OF_THREE_BY_OUTSIDERS),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="BW2-044-01",
        change="2021-07-01",
        document=standing(outvotes("2021-07-01")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="A clause of the day itself is not from before the change.",
    ),
    Boundary(
        code="BW2-044-01",
        change="2021-07-01",
        document=standing(outvotes("2021-06-30")),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE),
        why="A clause from before the change stays valid for five years, and before there was no limit.",
    ),
    Boundary(
        code="BW2-044-01",
        change="2021-07-01",
        document=standing(outvotes("2010-01-01", amended="2021-07-02")),
        expected=(NOT_APPLICABLE, NOT_APPLICABLE, VIOLATED),
        why="The first amendment of the statutes after the change ends what it left as it was.",
    ),
    Boundary(
        code="BW2-044-01",
        change="2026-07-01",
        document=standing(outvotes("2021-06-30")),
        expected=(NOT_APPLICABLE, VIOLATED, VIOLATED),
        why="The five years are over.",
    ),
    Boundary(
        code="BW2-044-01",
        change="2026-07-01",
        document=standing(outvotes("2021-07-01")),
        expected=(VIOLATED, VIOLATED, VIOLATED),
        why="A clause from after the change has nothing to wait for.",
    ),
    Boundary(
        code="BW2-054-03",
        change="2002-04-23",
        document=standing(but(COOPERATIVE_OF_2000, {"legal_form/statutory_name": "Coöperatief Samen Veen"})),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    Boundary(
        code="BW2-285-01",
        change="2002-04-23",
        document=standing(but(aged(FOUNDATION, "2000-01-01"), {"participants/north/roles": [Role.MEMBER]})),
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
    ),
    # Gemeentewet
    Boundary(
        code="GW-160-01",
        change="2002-03-07",
        document=joined_unreasoned,
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
        day="2003-01-01",
    ),
    Boundary(
        code="GW-160-02",
        change="2002-03-07",
        document=joined_first,
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why=UNREAD,
        day="2003-01-01",
    ),
    # Equal chances
    Boundary(
        code="DIDAM-001-01",
        change="2021-11-26",
        document=sold_unannounced,
        expected=(UNKNOWN, VIOLATED, VIOLATED),
        why="The day of the judgment; whether it asked the same of a sale before, no text that was read says.",
        day="2023-01-01",
    ),
)

NOTHING_TO_SHOW: Final = {("WGR027-01", "2006-01-01"), ("WGR027-01", "2015-01-01")}
"""Changes that left as it was what the rule asks: for these every row says why its neighbours do not differ."""


def changes(rule: Rule) -> set[dt.date]:
    """Return the days on which a rule or its transition changes; in the Wgr those of chapter I."""
    days = set()
    for version in rule.versions:
        days |= {version.start} | ({version.until} if version.until else set())
        days |= {version.transition.applies_from} if version.transition else set()
    return days


def named(rows: Iterable[Boundary]) -> list[str]:
    """Return what rows are about, numbered where several are about the same."""
    seen: Counter[str] = Counter()
    names = []
    for row in rows:
        name = f"{row.code} {row.change}{'' if row.chapter == 'I' else f' ({row.chapter})'}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return names


BY_CODE: Final = {rule.code: rule for rule in ALL_RULES}
OF_THE_WGR: Final = [row for row in BOUNDARIES if row.code in BY_CODE and BY_CODE[row.code].by_chapter]


@pytest.mark.parametrize("row", BOUNDARIES, ids=named(BOUNDARIES))
def test_a_rule_says_what_the_law_says_around_a_change(row: Boundary) -> None:
    reports = [check(row.document(day), on=row.day or day, rules=ALL_RULES.select(row.code)) for day in row.days]

    assert not [error for report in reports for error in report.errors]
    assert tuple(report.status(row.code) for report in reports) == row.expected


@pytest.mark.parametrize("row", BOUNDARIES, ids=named(BOUNDARIES))
def test_a_row_is_about_a_rule_that_there_is(row: Boundary) -> None:
    rule = BY_CODE[row.code]
    oldest = {chapter.oldest for chapter in CHAPTERS if rule.by_chapter and chapter.number == row.chapter}

    assert row.change in changes(rule) | oldest
    assert rule.is_about_acts is (row.day is not None)
    assert row.day is None or row.day > max(row.days)


@pytest.mark.parametrize("row", OF_THE_WGR, ids=named(OF_THE_WGR))
def test_a_row_is_about_its_chapter(row: Boundary) -> None:
    for day in row.days:
        chapters = Case.of(row.document(day), row.day or day).chapters
        assert [chapter and chapter.number for chapter in chapters] == [row.chapter]


@pytest.mark.parametrize("rule", list(ALL_RULES), ids=lambda rule: rule.code)
def test_every_change_has_a_row(rule: Rule) -> None:
    found = {row.change for row in BOUNDARIES if row.code == rule.code and row.chapter == "I"}

    assert sorted(changes(rule) - found) == []


@pytest.mark.parametrize("rule", list(ALL_RULES), ids=lambda rule: rule.code)
def test_every_value_of_another_chapter_has_a_row(rule: Rule) -> None:
    found = {row.chapter for row in BOUNDARIES if row.code == rule.code}

    assert {number for version in rule.versions for number in version.chapters} <= found


def test_a_row_that_shows_no_change_says_why() -> None:
    assert named(row for row in BOUNDARIES if row.is_flat and not row.why) == []


def test_every_change_that_changes_something_has_a_row_that_shows_it() -> None:
    shown = {(row.code, str(row.change)) for row in BOUNDARIES if not row.is_flat}

    assert {(row.code, str(row.change)) for row in BOUNDARIES} - shown == NOTHING_TO_SHOW
