"""Wgr 1: how an arrangement is made, amended, joined and left."""

from __future__ import annotations

from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import any_wgr_form
from samenwerking.rules.examples import ELM, PLAIN, Event, but
from samenwerking.rules.rule import Basis, Severity, When, bad, good, rule, since
from samenwerking.rules.vocabulary import EventKind, Holder, Subject
from samenwerking.rules.words.acts import Act
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth

councils_themselves = When(
    lambda case: case.councils_take_part,
    "een regeling die de raden zelf treffen",
    "an arrangement that the councils make themselves",
)


HURRIED = but(
    PLAIN,
    {
        "record/made:founding/date": "2022-08-10",
        "record/view_given:founding:oak:council/date": "2022-08-01",
        "record/consent:founding:oak:council/date": "2022-08-08",
        "record/consent:founding:elm:council": Event(
            EventKind.CONSENT, by=ELM.council, regarding=Subject.FOUNDING, done=False
        ),
    },
)
"""Decided within eight weeks, when the council of Elmstad had not replied."""


def day_of_decision(case: Case, weeks: int, council: tuple[Act, Partner, Holder]) -> Day:
    """Return the day on which the act was decided."""
    return council[0].decided


@rule(
    "WGR001-05",
    "councils-have-eight-weeks-for-views",
    asks_nl="Een raad heeft na ontvangst van het ontwerp acht weken voor zijn zienswijze, voordat wordt besloten.",
    asks_en="A council has eight weeks from receipt of the draft for its views, before the decision is taken.",
    severity=Severity.WARNING,
    basis=Basis.INFERRED,
    applies_to=any_wgr_form,
    unless=councils_themselves,
    over=Case.councils_in_acts,
    anchor=day_of_decision,
    versions=[since("2022-07-01", wgr("1", "3"), 8)],
    nl="{council}: besloten ({act}) binnen {value} weken, zonder zienswijze of bericht van die raad.",
    en="{council}: decided ({act}) within {value} weeks, without views or word of that council.",
    remedy_nl="Leg vast of de raad eerder heeft gereageerd; zo niet, geef hem alsnog gelegenheid en besluit opnieuw.",
    remedy_en="Record whether the council replied earlier; if not, still give it the opportunity and decide again.",
    examples=lambda: [
        good("2025-03-01", PLAIN),
        bad("2025-03-01", HURRIED),
    ],
)
def eight_weeks(case: Case, weeks: int, council: tuple[Act, Partner, Holder]) -> Truth:
    act, _, who = council
    replied = case.in_act(act, EventKind.VIEW_GIVEN, EventKind.VIEW_WAIVED, EventKind.CONSENT, by=who)
    return replied.by(act.decided) | case.term_began(act, who).plus(weeks=weeks).is_before(act.decided)
