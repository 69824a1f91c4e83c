"""Equal chances where a government sells land or buildings, as the courts read it into civil law."""

from __future__ import annotations

from samenwerking.language import Text
from samenwerking.rules.citations import Literature
from samenwerking.rules.examples import NONE, SALE, but
from samenwerking.rules.rule import Basis, Severity, bad, good, rule, since
from samenwerking.rules.vocabulary import PartnerRelation
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.choices import Dossier
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instances
from samenwerking.values.truth import Truth

DIDAM = Literature(
    Text(
        "HR 26 november 2021, ECLI:NL:HR:2021:1778 (Didam), op grond van BW 3:14",
        "Supreme Court 26 November 2021, ECLI:NL:HR:2021:1778 (Didam), from Civil Code 3:14",
    ),
    "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2021:1778",
)


def sales(case: Case) -> Instances[Dossier]:
    """Return the choices by which land or buildings are sold or let."""
    return case.about(PartnerRelation.REAL_ESTATE)


def day_of_sale(case: Case, dossier: Dossier) -> Day:
    """Return the day of the decision to sell."""
    return case.day_of_decision(dossier)


@rule(
    "DIDAM-001-01",
    "equal-chances-when-land-is-sold",
    asks_nl="Wie als overheid onroerend goed verkoopt, kiest op toetsbare criteria die vooraf bekend zijn, of meldt "
    "vooraf met redenen dat er maar één serieuze gegadigde is.",
    asks_en="A government that sells land or buildings chooses by verifiable criteria announced beforehand, or "
    "announces beforehand, with reasons, that there is only one serious candidate.",
    severity=Severity.INFO,
    basis=Basis.REPORTED,
    over=sales,
    anchor=day_of_sale,
    versions=[since("2021-11-26", DIDAM, oldest=True)],
    nl="Bij de keuze {choice} kregen anderen geen gelijke kans: {facts}.",
    en="In the choice {choice} others did not get an equal chance: {facts}.",
    remedy_nl="Stel criteria vast en maak ze vooraf bekend, of motiveer vooraf waarom er maar één gegadigde is.",
    remedy_en="Settle criteria and announce them beforehand, or give beforehand the reasons for only one candidate.",
    examples=lambda: [
        good("2025-03-01", SALE),
        bad("2025-03-01", but(SALE, {"partner_choices/building/procedure/announced": NONE})),
    ],
)
def equal_chances(case: Case, dossier: Dossier) -> Truth:
    announced = case.was_announced_before_decision(dossier)
    return announced & (case.has_criteria(dossier) | case.says_why_only_one(dossier))
