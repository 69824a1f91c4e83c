"""Sharing: agendas that are shown, work that is not done twice, and lessons that are written down."""

from __future__ import annotations

from samenwerking.rules.examples import AGENDA, SHARING, but
from samenwerking.rules.practice.sources import LEARNING, SHARED_AGENDAS
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule
from samenwerking.rules.vocabulary import Goal
from samenwerking.rules.words.agendas import Planned
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import Partner

shares_knowledge = When(
    lambda case: case.has_goal(Goal.KNOWLEDGE_SHARING), "wat kennis wil delen", "what wants to share knowledge"
)
shares_agendas = When(
    lambda case: case.has_goal(Goal.KNOWLEDGE_SHARING) | case.shares_agendas,
    "wat kennis wil delen, of agenda's deelt",
    "what wants to share knowledge, or shares agendas",
)


@rule(
    "GOV034",
    "agendas-shown",
    asks_nl="Wie kennis wil delen, toont wat op de agenda staat, ook als dat niets is (standaard elk jaar bij).",
    asks_en="Who wants to share knowledge shows what is on the agenda, nothing too (by default updated yearly).",
    severity=Severity.INFO,
    source=SHARED_AGENDAS,
    applies_to=shares_knowledge,
    over=Case.partners,
    nl="{party} laat niet zien wat op de agenda staat, of werkte dat {months} maanden niet bij.",
    en="{party} does not show what is on its agenda, or did not update that for {months} months.",
    remedy_nl="Publiceer de agenda, en werk die bij; staat er niets op, zeg dat dan.",
    remedy_en="Publish the agenda, and keep it up to date; where nothing is on it, say so.",
    examples=lambda: [
        good("2025-03-01", SHARING, agendas=[AGENDA]),
        bad("2025-03-01", SHARING, agendas=[but(AGENDA, {"items/drains/updated": "2024-02-01"})]),
    ],
)
def agenda_is_shown(case: Case, partner: Partner) -> Verdict:
    months = case.settings.agenda_months
    return Verdict(case.shows_agenda(partner, months), {"months": months})


@rule(
    "GOV035",
    "overlap-answered",
    asks_nl="Lijkt werk van deelnemers op elkaar, dan is gezegd hoe het samengaat: samen, vervolg, bewust beide.",
    asks_en="Where work of participants is alike, it is said how it goes together: joint, sequel, both on purpose.",
    severity=Severity.WARNING,
    source=SHARED_AGENDAS,
    applies_to=shares_agendas,
    over=Case.planned,
    nl="{item} ({owner}) lijkt op {others}, en niemand zei hoe die samengaan.",
    en="{item} ({owner}) is like {others}, and nobody said how they go together.",
    remedy_nl="Bel elkaar, en leg de relatie vast: gezamenlijk, vervolg, of bewust parallel met de reden.",
    remedy_en="Call each other, and record the relation: joint, sequel, or deliberately parallel with the reason.",
    examples=lambda: [
        good("2025-03-01", SHARING, agendas=[AGENDA]),
        bad(
            "2025-03-01",
            SHARING,
            agendas=[
                but(
                    AGENDA,
                    {
                        "items/debts/title": "Sensoren in het riool",
                        "items/debts/summary": "Meten waar het regenwater blijft staan",
                    },
                )
            ],
        ),
    ],
)
def overlap_is_answered(case: Case, planned: Planned) -> Verdict:
    is_answered, others = case.overlap_is_answered(planned, case.settings.overlap_from)
    return Verdict(is_answered, {"others": others})


@rule(
    "GOV037",
    "lessons-left-behind",
    asks_nl="Van werk dat is afgerond of gestopt, is opgeschreven wat het leerde (standaard binnen 6 maanden).",
    asks_en="Of work that was finished or stopped it is written down what it taught (by default within 6 months).",
    severity=Severity.INFO,
    source=LEARNING,
    applies_to=shares_agendas,
    over=Case.planned,
    nl="{item} ({owner}) is meer dan {months} maanden geleden afgesloten, zonder bevinding.",
    en="{item} ({owner}) was closed more than {months} months ago, without a lesson.",
    remedy_nl="Schrijf op wat het leerde, ook als het niet werkte.",
    remedy_en="Write down what it taught, also where it did not work.",
    examples=lambda: [
        good("2025-03-01", SHARING, agendas=[AGENDA]),
        bad("2025-03-01", SHARING, agendas=[but(AGENDA, {"lessons": []})]),
    ],
)
def lesson_is_left(case: Case, planned: Planned) -> Verdict:
    months = case.settings.lesson_months
    return Verdict(~case.was_closed_before(planned, months) | case.left_a_lesson(planned), {"months": months})
