"""Wgr 34 and 35: the budget."""

from __future__ import annotations

from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import with_a_body
from samenwerking.rules.examples import ELM, OAK, PUBLIC_BODY, VEEN, aged, budget, but
from samenwerking.rules.rule import Verdict, When, bad, good, rule, since
from samenwerking.rules.terms import MonthDay, in_time
from samenwerking.rules.vocabulary import EventKind, Holder
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.values.truth import Truth

OF_2012 = aged(PUBLIC_BODY, "2012-01-01")
BUDGET_2019 = but(OF_2012, {"record": budget(ELM, OAK, VEEN, year=2019)})
BUDGET_2014 = but(OF_2012, {"record": budget(ELM, OAK, VEEN, year=2014)})


def final_date(case: Case, before: MonthDay, year: int) -> Day:
    """Return the day before which the budget of a year must be sent."""
    return before.in_year(year - 1)


began_later = When(
    lambda case, before, year: ~case.start.is_before(final_date(case, before, year)),
    "een lichaam dat na die dag is begonnen",
    "a body that began after that day",
)


@rule(
    "WGR034-03",
    "budget-sent-before-final-date",
    asks_nl="De begroting wordt voor een vaste dag in het jaar ervoor aan de toezichthouder gezonden.",
    asks_en="The budget is sent to the supervisor before a fixed day in the year before.",
    applies_to=with_a_body,
    unless=began_later,
    over=Case.budget_years,
    anchor=final_date,
    versions=[
        since("2022-07-01", wgr("34", "2"), MonthDay(9, 15)),
        since("2015-01-01", wgr("34", "2"), MonthDay(8, 1), until="2022-07-01"),
        since("2002-03-07", wgr("34", "2"), MonthDay(7, 15), until="2015-01-01", III=MonthDay(8, 1)),
    ],
    nl="De begroting {year} is niet voor {value} aan de toezichthouder gezonden.",
    en="The budget {year} was not sent to the supervisor before {value}.",
    remedy_nl="Stel haar zo vast dat zij binnen twee weken en voor die dag kan worden verzonden.",
    remedy_en="Adopt it so that it can be sent within two weeks and before that day.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"record/budget_sent:2025/date": "2024-09-17"})),
        good("2019-03-01", BUDGET_2019),
        bad("2019-03-01", but(BUDGET_2019, {"record/budget_sent:2019/date": "2018-08-01"})),
        good("2014-03-01", BUDGET_2014),
        bad("2014-03-01", but(BUDGET_2014, {"record/budget_sent:2014/date": "2013-07-16"})),
    ],
)
def sent_in_time(case: Case, before: MonthDay, year: int) -> Verdict:
    sent = case.event(EventKind.BUDGET_SENT, year=year, to=case.supervisor)
    return in_time(sent, before.in_year(year - 1).plus(days=-1))


def day_of_sending(case: Case, weeks: int, council: tuple[int, Holder]) -> Day:
    """Return the day on which the draft was sent, or, where that is not known, the day by which it should have been."""
    sent = case.budget_sent_to_council(*council).day
    if sent.date is not None and sent.date.first is not None:
        return sent
    return case.budget_offered(council[0]).plus(weeks=-weeks)


@rule(
    "WGR035-01",
    "draft-budget-to-councils-in-time",
    asks_nl="De ontwerpbegroting gaat ruim voor de aanbieding of vaststelling naar de raden.",
    asks_en="The draft budget goes to the councils well before it is offered or adopted.",
    applies_to=with_a_body,
    over=Case.councils_and_budget_years,
    anchor=day_of_sending,
    versions=[
        since("2022-07-01", wgr("35", "1"), 12),
        since("2015-01-01", wgr("35", "1"), 8, until="2022-07-01"),
        since("2002-03-07", wgr("35", "1"), 6, until="2015-01-01"),
    ],
    nl="{council}: kreeg de ontwerpbegroting {year} niet {value} weken van tevoren.",
    en="{council}: was not sent the draft budget {year} {value} weeks before.",
    remedy_nl="Zend het ontwerp eerder, of bied het later aan.",
    remedy_en="Send the draft earlier, or offer it later.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"record/draft_sent:budget:2025:oak/date": "2024-04-05"})),
        good("2019-03-01", BUDGET_2019),
        bad("2019-03-01", but(BUDGET_2019, {"record/draft_sent:budget:2019:oak/date": "2018-05-04"})),
        good("2014-03-01", BUDGET_2014),
        bad("2014-03-01", but(BUDGET_2014, {"record/draft_sent:budget:2014:oak/date": "2013-05-20"})),
    ],
)
def draft_in_time(case: Case, weeks: int, council: tuple[int, Holder]) -> Truth:
    year, who = council
    return case.budget_sent_to_council(year, who).by(case.budget_offered(year).plus(weeks=-weeks))
