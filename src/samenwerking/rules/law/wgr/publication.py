"""Wgr 26 and 27: publication, entry into force and the municipal registers."""

from __future__ import annotations

from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import any_wgr_form
from samenwerking.rules.examples import ELM, OAK, OEVERLAND, PLAIN, PUBLIC_BODY, Event, aged, but
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule, since
from samenwerking.rules.vocabulary import EventKind, Province, Subject
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth

uses_article_8 = When(
    lambda case: ~case.is_plain, "een regeling die artikel 8 gebruikt", "an arrangement that uses article 8"
)

OF_2005 = but(
    aged(PUBLIC_BODY, "2005-01-01"),
    {
        "record": [
            Event(EventKind.REGISTERED, "2004-12-15", to=OEVERLAND, regarding=Subject.FOUNDING),
            Event(EventKind.IN_FORCE, "2005-01-01", regarding=Subject.FOUNDING),
        ]
    },
)


def day_of_entry_into_force(case: Case) -> Day:
    """Return the day on which the arrangement entered into force."""
    return case.entry_into_force.day


@rule(
    "WGR026-04",
    "not-in-force-before-publication",
    asks_nl="De regeling treedt niet in werking voordat zij is bekendgemaakt; tot 2006: in het register ingeschreven.",
    asks_en="The arrangement does not enter into force before it is published; until 2006: entered in the register.",
    applies_to=any_wgr_form,
    anchor=day_of_entry_into_force,
    versions=[
        since("2015-01-01", wgr("26", "3"), EventKind.PUBLISHED),
        since("2002-03-07", wgr("26", "3"), EventKind.REGISTERED, only_when=uses_article_8, until="2006-01-01"),
    ],
    nl="De regeling trad in werking voordat dit was gebeurd: {value}.",
    en="The arrangement entered into force before this was done: {value}.",
    remedy_nl="Maak bekend voor de dag van inwerkingtreding; terugwerkende kracht is geen eerdere inwerkingtreding.",
    remedy_en="Publish before the day of entry into force; retroactive effect is no earlier entry into force.",
    examples=lambda: [
        good("2025-03-01", PLAIN),
        bad("2025-03-01", but(PLAIN, {"record/published:founding/date": "2023-01-02"})),
        good("2005-03-01", OF_2005),
        bad("2005-03-01", but(OF_2005, {"record/registered:founding:oeverland/date": "2005-01-15"})),
    ],
)
def published_first(case: Case, kind: EventKind) -> Verdict:
    done = case.event(kind, regarding=Subject.FOUNDING, to=Province if kind is EventKind.REGISTERED else None)
    first = done.by(case.entry_into_force.day)
    return Verdict(first, severity=Severity.WARNING if case.is_said_to_be_retroactive else None)


REGISTERED = but(
    aged(PLAIN, "2004-01-01"),
    {
        "record": [
            Event(EventKind.REGISTERED, "2004-01-05", to=ELM, regarding=Subject.FOUNDING),
            Event(EventKind.REGISTERED, "2004-01-05", to=OAK, regarding=Subject.FOUNDING),
        ]
    },
)
NOT_REGISTERED = but(
    REGISTERED,
    {"record/registered:founding:oak": Event(EventKind.REGISTERED, to=OAK, regarding=Subject.FOUNDING, done=False)},
)


@rule(
    "WGR027-01",
    "entered-in-municipal-register",
    asks_nl="Tot 1 juli 2021 stond een regeling in het register van het college van elke deelnemende gemeente.",
    asks_en="Until 1 July 2021 an arrangement stood in the register of the executive of each municipality in it.",
    severity=Severity.WARNING,
    applies_to=any_wgr_form,
    over=Case.local_partners,
    versions=[
        since("2015-01-01", wgr("27", "1"), until="2021-07-01"),
        since("2006-01-01", wgr("27", "1"), until="2015-01-01"),
        since("2002-03-07", wgr("27", "1"), until="2006-01-01"),
    ],
    nl="De regeling stond niet in het register van {party}.",
    en="The arrangement did not stand in the register of {party}.",
    remedy_nl="Zoek de inschrijving op; sinds 1 juli 2021 geldt het landelijke register.",
    remedy_en="Look up the entry; since 1 July 2021 there is the national register.",
    examples=lambda: [
        good("2018-03-01", REGISTERED),
        bad("2018-03-01", NOT_REGISTERED),
        good("2014-03-01", REGISTERED),
        bad("2014-03-01", NOT_REGISTERED),
        good("2005-03-01", REGISTERED),
        bad("2005-03-01", NOT_REGISTERED),
    ],
)
def in_register(case: Case, partner: Partner) -> Truth:
    return case.event(EventKind.REGISTERED, regarding=Subject.FOUNDING, to=case.itself(partner)).happened
