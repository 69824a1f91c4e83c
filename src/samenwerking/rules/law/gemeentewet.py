"""The Gemeentewet: taking part in legal persons of private law."""

from __future__ import annotations

from samenwerking.rules.citations import gemeentewet
from samenwerking.rules.conditions import of_private_law
from samenwerking.rules.examples import COOPERATIVE, NONE, but
from samenwerking.rules.rule import bad, good, rule, since
from samenwerking.rules.vocabulary import EventKind, Party, Subject
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.values.truth import Truth

ABOUT = (Subject.PRIVATE_LAW_PARTICIPATION, Subject.FOUNDING, Subject.ACCESSION)

RECEIVED = (EventKind.DRAFT_RECEIVED, EventKind.CONSENT)
SPOKE = (EventKind.WISHES_VOICED, EventKind.CONSENT)


def day_of_decision(case: Case, joining: tuple[Party, Day]) -> Day:
    """Return the day on which the executive decided."""
    return joining[1]


@rule(
    "GW-160-01",
    "private-law-participation-reasoned",
    asks_nl="Een gemeente doet alleen aan een privaatrechtelijke vorm mee als die in het bijzonder is aangewezen.",
    asks_en="A municipality takes part in a form of private law only where that is especially suited.",
    applies_to=of_private_law,
    over=Case.joining_municipalities,
    anchor=day_of_decision,
    versions=[since("2002-03-07", gemeentewet("160", "2"), oldest=True)],
    nl="{party} doet mee, zonder dat vastligt waarom een privaatrechtelijke vorm in het bijzonder is aangewezen.",
    en="{party} takes part, without a record of why a form of private law is especially suited.",
    remedy_nl="Leg in het besluit vast welk openbaar belang dit dient, en waarom publiekrecht niet volstaat.",
    remedy_en="Record in the decision which public interest it serves, and why public law does not suffice.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"partner_choices/partners/private_form_reason": NONE})),
    ],
)
def private_form_reasoned(case: Case, joining: tuple[Party, Day]) -> Truth:
    party, _ = joining
    return case.private_form_is_suited(party)


@rule(
    "GW-160-02",
    "council-sees-draft-decision-first",
    asks_nl="Het college besluit pas nadat de raad een ontwerp kreeg en zijn wensen en bedenkingen kon uiten.",
    asks_en="The executive decides only after the council was sent a draft and could voice its wishes and concerns.",
    applies_to=of_private_law,
    over=Case.joining_municipalities,
    anchor=day_of_decision,
    versions=[since("2002-03-07", gemeentewet("160", "2"), oldest=True)],
    nl="{party} besloot mee te doen voordat haar raad een ontwerp had en zijn wensen kon uiten.",
    en="{party} decided to take part before its council had a draft and could voice its wishes.",
    remedy_nl="Leg vast wanneer de raad het ontwerp kreeg en zich kon uiten; was dat te laat, neem een nieuw besluit.",
    remedy_en="Record when the council got the draft and could speak; if that was too late, decide anew.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(COOPERATIVE, {"record/draft_sent:private_law_participation:veen/date": "2022-10-20"}),
        ),
    ],
)
def council_first(case: Case, joining: tuple[Party, Day]) -> Truth:
    party, decided = joining
    council = case.council_of(party)
    sent = case.event(EventKind.DRAFT_SENT, regarding=ABOUT, concerning=council, proof=RECEIVED)
    heard = case.event(EventKind.WISHES_POSSIBLE, regarding=ABOUT, concerning=council, proof=SPOKE)
    return sent.by(decided) & heard.by(decided)
