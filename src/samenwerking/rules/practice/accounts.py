"""Process: reports, evaluation, disputes, public papers, and a complete record where much hangs on it."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, HEAVY, NONE, but
from samenwerking.rules.practice.boards import deciding_organs
from samenwerking.rules.practice.sources import EMERSON, IMC, OPENNESS, OSTROM, SUPERVISION
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth


@rule(
    "GOV025",
    "yearly-reports-on-money-and-results",
    asks_nl="Ten minste eens per jaar wordt aan iemand verantwoording afgelegd over het geld en over de resultaten.",
    asks_en="At least once a year somebody gets a report on the money and on the results.",
    severity=Severity.WARNING,
    source=EMERSON,
    nl="Dit ontbreekt: {facts}.",
    en="This is lacking: {facts}.",
    remedy_nl="Spreek af wie elk jaar een verslag over geld en resultaten krijgt.",
    remedy_en="Agree who gets a report on money and results each year.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"reporting": []})),
    ],
)
def reports_yearly(case: Case) -> Truth:
    return case.reports_on("finance") & case.reports_on("results")


@rule(
    "GOV026",
    "evaluation-planned-and-not-overdue",
    asks_nl="Een volgende evaluatie is gepland, standaard binnen 4 jaar na de vorige of de start.",
    asks_en="A next evaluation is planned, by default within 4 years of the last one or the start.",
    severity=Severity.WARNING,
    source=IMC,
    nl="Er is niet op tijd een evaluatie gepland (hoogstens {years} jaar), of de geplande dag is voorbij.",
    en="No evaluation is planned in time (years at most: {years}), or the planned day has passed.",
    remedy_nl="Plan een evaluatie, met een besluit: doorgaan, aanpassen of stoppen.",
    remedy_en="Plan an evaluation, with a decision: go on, adapt or stop.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"next_evaluation": NONE})),
        bad("2025-03-01", but(COOPERATIVE, {"next_evaluation": "2025-01-15"})),
    ],
)
def evaluation_planned(case: Case) -> Verdict:
    years = case.settings.evaluation_years
    return Verdict(case.evaluation_is_planned(years) & case.evaluation_is_to_come, {"years": years})


weighs_heavily = When(
    lambda case: case.weighs_heavily | case.is_costly(case.settings.contribution_from),
    "wat heel belangrijk is, riskant, of veel kost",
    "what is very important, risky, or costs a lot",
)


@rule(
    "GOV027",
    "governance-complete-where-much-hangs-on-it",
    asks_nl="Wat belangrijk of riskant is, heeft een besluitregel, verantwoordelijken, geld en resultaten op papier.",
    asks_en="What is important or risky has decision rule, responsibilities, money and results on paper.",
    severity=Severity.WARNING,
    source=SUPERVISION,
    applies_to=weighs_heavily,
    nl="Er hangt veel van af, maar dit ontbreekt: {facts}.",
    en="Much hangs on it, but this is lacking: {facts}.",
    remedy_nl="Leg vast hoe besluiten vallen, wie wat doet, wie betaalt en wat het moet opleveren.",
    remedy_en="Record how decisions are made, who does what, who pays and what it should lead to.",
    examples=lambda: [
        good("2025-03-01", HEAVY),
        bad("2025-03-01", but(HEAVY, {"funding": []})),
    ],
)
def governance_is_complete(case: Case) -> Truth:
    return case.governance_is_recorded(deciding_organs(case))


@rule(
    "GOV028",
    "papers-public-or-reasoned",
    asks_nl="Oprichtingsdocument, vergaderstukken en partnerkeuzes zijn openbaar, of er is gezegd waarom niet.",
    asks_en="Founding document, meeting papers and choices of partners are public, or it is said why not.",
    severity=Severity.WARNING,
    source=OPENNESS,
    nl="Dit ontbreekt: {facts}.",
    en="This is lacking: {facts}.",
    remedy_nl="Zet de stukken op een site, of leg vast waarom zij niet openbaar zijn.",
    remedy_en="Put the papers on a site, or record why they are not public.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"published/meeting_papers": NONE, "published/reason": NONE})),
    ],
)
def papers_are_public(case: Case) -> Truth:
    return case.is_public & case.choices_can_be_read


@rule(
    "GOV033",
    "disputes-have-steps",
    asks_nl="Voor geschillen zijn er 2 stappen of meer, waarvan een buiten de partijen, met gevolgen die oplopen.",
    asks_en="For disputes there are 2 steps or more, one of them outside the parties, with graduated consequences.",
    severity=Severity.INFO,
    source=OSTROM,
    nl="Voor geschillen ontbreekt dit: {facts}.",
    en="For disputes this is lacking: {facts}.",
    remedy_nl="Spreek stappen af: overleg, bemiddeling, en dan iemand van buiten die beslist.",
    remedy_en="Agree on steps: talks, mediation, and then somebody from outside who decides.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"disputes": NONE})),
    ],
)
def disputes_have_steps(case: Case) -> Truth:
    enough = case.dispute_steps >= case.settings.dispute_steps_from
    return enough & case.disputes_can_go_outside & case.consequences_are_graduated
