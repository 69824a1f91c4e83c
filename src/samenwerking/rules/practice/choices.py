"""The choice of partners: that it can be explained."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, but
from samenwerking.rules.practice.sources import PARTNER_CHOICE
from samenwerking.rules.rule import Severity, Verdict, bad, good, rule
from samenwerking.rules.vocabulary import CareProvider, Company, KnowledgeInstitution, Party
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.instances import Instances


def chosen_partners(case: Case) -> Instances[Party]:
    """Return the partners whose choice has to be explained: companies, knowledge institutions and care providers."""
    return case.chosen_among(Company, KnowledgeInstitution, CareProvider)


@rule(
    "GOV038",
    "choice-of-partner-explained",
    asks_nl="De keuze van een bedrijf, kennisinstelling of zorgaanbieder is uit te leggen, met een dossier.",
    asks_en="The choice of a company, knowledge institution or care provider can be explained, by a dossier.",
    severity=Severity.WARNING,
    source=PARTNER_CHOICE,
    over=chosen_partners,
    nl="Waarom {party} is gekozen, is niet uit te leggen; in het dossier ontbreekt: {facts}.",
    en="Why {party} was chosen cannot be explained; the dossier lacks: {facts}.",
    remedy_nl="Vul het dossier aan: behoefte, criteria vooraf, kandidaten, beoordelaars, besluit en bekendmaking.",
    remedy_en="Complete the dossier: need, criteria beforehand, candidates, assessors, decision and publication.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"partner_choices/partners/criteria": []})),
    ],
)
def can_be_explained(case: Case, party: Party) -> Verdict:
    least = case.settings.candidates_from
    return Verdict(case.choice_can_be_explained(party, least), {"least": least})
