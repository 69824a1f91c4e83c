"""Interests and relation: what each party has to gain, what it promised, and what its council can steer."""

from __future__ import annotations

from samenwerking.rules.conditions import views_are_asked_by_law
from samenwerking.rules.examples import COOPERATIVE, NONE, but
from samenwerking.rules.practice.sources import ANSELL_GASH, BRYSON, GRIP, KAATS_OPHEIJ
from samenwerking.rules.rule import Severity, When, bad, good, rule
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth


@rule(
    "GOV002",
    "interest-of-each-party-on-record",
    asks_nl="Van elke partij die meedoet is het belang bekend, en ten minste één belang raakt het gedeelde doel.",
    asks_en="Of each party that takes part the interest is on record, and at least one ties to the shared purpose.",
    severity=Severity.WARNING,
    source=KAATS_OPHEIJ,
    over=Case.partners,
    nl="Van {party} is geen belang vastgelegd dat het doel raakt.",
    en="Of {party} no interest is on record that ties to the purpose.",
    remedy_nl="Vraag elke partij wat zij te winnen of te verliezen heeft, en leg dat vast.",
    remedy_en="Ask each party what it has to gain or to lose, and record it.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"participants/home/interests": []})),
    ],
)
def interest_on_record(case: Case, partner: Partner) -> Truth:
    return case.interest_serves_purpose(partner)


@rule(
    "GOV004",
    "willingness-shown-by-each-party",
    asks_nl="Elke partij heeft haar bereidheid getoond voor zij meedeed: met een besluit, handtekening of middelen.",
    asks_en="Each party showed that it is willing before it took part: by a decision, a signature or resources.",
    severity=Severity.WARNING,
    source=ANSELL_GASH,
    over=Case.partners,
    nl="{party} doet mee, maar had dat toen niet toegezegd.",
    en="{party} takes part, but had not committed itself by then.",
    remedy_nl="Laat elke partij besluiten of tekenen voor zij meedoet, en leg de datum vast.",
    remedy_en="Let each party decide or sign before it takes part, and record the date.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"participants/home/commitments/signature/date": "2023-04-01"})),
    ],
)
def willingness_shown(case: Case, partner: Partner) -> Truth:
    return case.is_committed(partner)


contributes_nothing = When(
    lambda case, partner: ~case.contributes(partner),
    "wie geen geld, mensen of middelen bijdraagt",
    "who contributes no money, people or means",
)


@rule(
    "GOV005",
    "who-contributes-gets-something",
    asks_nl="Van wie geld of mensen bijdraagt, is vastgelegd wat die ervoor terugkrijgt.",
    asks_en="For each party that contributes money or people it is recorded what it gets in return.",
    severity=Severity.INFO,
    source=BRYSON,
    over=Case.everybody,
    unless=contributes_nothing,
    nl="{party} draagt bij, maar krijgt er niets voor terug.",
    en="{party} contributes, but gets nothing in return.",
    remedy_nl="Leg vast wat elke partij die bijdraagt eraan heeft.",
    remedy_en="Record what each party that contributes has of it.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"participants/veen/benefit": NONE})),
    ],
)
def benefit_stated(case: Case, partner: Partner) -> Truth:
    return case.has_benefit(partner)


def is_heard(case: Case, partner: Partner) -> Truth:
    """Say whether the law has the views of a council asked, or they were asked."""
    return views_are_asked_by_law(case) | case.views_were_asked(partner)


@rule(
    "GOV024",
    "position-of-each-council-recorded",
    asks_nl="Van elke raad is vastgelegd wie het kader stelt, hoe vaak hij bericht krijgt, en dat hij is gehoord.",
    asks_en="For each council it is recorded who sets the frame, how often it is told, and that it was heard.",
    severity=Severity.WARNING,
    source=GRIP,
    over=Case.councils,
    nl="{council}: de positie is niet geregeld: {facts}.",
    en="{council}: its position is not arranged: {facts}.",
    remedy_nl="Spreek af wie het kader stelt, hoe vaak de raad bericht krijgt, en vraag zijn zienswijze.",
    remedy_en="Agree who sets the frame and how often the council is told, and ask for its views.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"participants/veen/council_position/informed_per_year": 0})),
    ],
)
def council_has_a_position(case: Case, partner: Partner) -> Truth:
    return case.frame_is_set(partner) & case.council_is_informed(partner) & is_heard(case, partner)
