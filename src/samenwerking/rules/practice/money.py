"""Money: a cost key that adds up, and budgets that tell of what a municipality is linked to."""

from __future__ import annotations

from samenwerking.rules.conditions import form
from samenwerking.rules.examples import COOPERATIVE, HEAVY, NONE, but
from samenwerking.rules.practice.boards import deciding_organs
from samenwerking.rules.practice.sources import OSTROM, RELATED_PARTIES
from samenwerking.rules.rule import Severity, When, bad, good, rule
from samenwerking.rules.vocabulary import (
    Bgts,
    CooperativeAssociation,
    Egtc,
    Foundation,
    JointOrgan,
    LimitedCompany,
    MemberAssociation,
    OperationalManagementOrganisation,
    ProvisionKind,
    PublicBody,
)
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth

an_organisation = form(
    PublicBody,
    OperationalManagementOrganisation,
    JointOrgan,
    CooperativeAssociation,
    MemberAssociation,
    Foundation,
    LimitedCompany,
    Egtc,
    Bgts,
)
"""What is an organisation in the sense of BBV 1: a network or covenant is none."""

is_no_related_party = When(
    lambda case, partner: ~case.is_related_party(partner, deciding_organs(case)),
    "wie er geen zeggenschap én geld in heeft",
    "who has not both a say and money in it",
)


@rule(
    "GOV029",
    "related-party-data-complete",
    asks_nl="De begroting van wie er zeggenschap en geld in heeft, meldt belang, vermogen, resultaat en risico's.",
    asks_en="The budget of who has a say and money in it tells of interest, equity and debt, result and risks.",
    severity=Severity.WARNING,
    source=RELATED_PARTIES,
    applies_to=an_organisation,
    over=Case.local_partners,
    unless=is_no_related_party,
    nl="De begroting van {party} voor dit jaar is niet volledig: {facts}.",
    en="The budget of {party} for this year is not complete: {facts}.",
    remedy_nl="Neem alle gegevens op in de paragraaf verbonden partijen.",
    remedy_en="Put all of it in the paragraph on related parties.",
    examples=lambda: [
        good("2025-03-01", HEAVY),
        bad("2025-03-01", but(HEAVY, {"related_party/veen:2025/risks": NONE})),
    ],
)
def budget_tells_of_it(case: Case, partner: Partner) -> Truth:
    return case.budget_tells_of_it(partner)


has_money = When(lambda case: case.has_money, "waar iemand betaalt", "where somebody pays")


@rule(
    "GOV030",
    "cost-shares-add-up",
    asks_nl="De aandelen in de kosten zijn samen het geheel, en de verdeelsleutel heeft een grondslag.",
    asks_en="The shares of the costs are the whole together, and the cost key has a basis.",
    severity=Severity.WARNING,
    source=OSTROM,
    applies_to=has_money,
    nl="De verdeling van de kosten klopt niet: {facts}.",
    en="The division of the costs does not add up: {facts}.",
    remedy_nl="Verdeel het geheel, en leg vast waarnaar: inwoners, gebruik, een vast bedrag.",
    remedy_en="Divide the whole, and record by what: inhabitants, use, a fixed amount.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"participants/home/cost_share": "1/5"})),
    ],
)
def costs_add_up(case: Case) -> Truth:
    return case.shares_add_up(case.settings.cost_tolerance) & case.arranges(ProvisionKind.COST_KEY)
