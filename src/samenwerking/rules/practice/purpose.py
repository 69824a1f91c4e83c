"""Ambition: what it is for, why together, and which room there is for something new."""

from __future__ import annotations

from samenwerking.rules.examples import (
    COOPERATIVE,
    HELIX_NETWORK,
    NONE,
    InnovationRoom,
    IntendedResult,
    but,
)
from samenwerking.rules.practice.sources import ASSIGNMENT, HELIX, KAATS_OPHEIJ, OWN_REASONS
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule
from samenwerking.rules.vocabulary import Goal
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth


@rule(
    "GOV001",
    "purpose-with-results-that-can-be-seen",
    asks_nl="Er is één gedeeld doel, met ten minste één resultaat waarvan te zien is of het bereikt wordt.",
    asks_en="There is one shared purpose, with at least one result of which one can see whether it is reached.",
    severity=Severity.WARNING,
    source=KAATS_OPHEIJ,
    nl="Van geen beoogd resultaat is te zien of het bereikt wordt.",
    en="Of no intended result can one see whether it is reached.",
    remedy_nl="Noem bij het doel een resultaat, en waaraan te zien is dat het bereikt is.",
    remedy_en="State a result beside the purpose, and by what one sees that it is reached.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"purpose/intended_results": [IntendedResult("zorg", measured_by=NONE)]})),
    ],
)
def purpose_and_results(case: Case) -> Truth:
    return case.purpose_is_stated & case.results_can_be_seen


@rule(
    "GOV003",
    "reasons-for-not-doing-it-alone",
    asks_nl="Vastgelegd is waarom de partijen het niet alleen doen.",
    asks_en="It is recorded why the parties do not do it alone.",
    severity=Severity.INFO,
    source=OWN_REASONS,
    nl="Er is geen motief vastgelegd om samen te werken.",
    en="No motive for working together is recorded.",
    remedy_nl="Leg vast waarom samen, en welk alternatief is overwogen.",
    remedy_en="Record why together, and which alternative was considered.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(COOPERATIVE, {"purpose/motives": [], "partner_choices/partners/why_not_alone": NONE}),
        ),
    ],
)
def motives(case: Case) -> Truth:
    return case.motives_are_stated | case.a_dossier_says_why_not_alone


claims_helix = When(lambda case: case.claims_helix, "wat zich een helix noemt", "what calls itself a helix")


@rule(
    "GOV023",
    "helix-claim-met-by-members",
    asks_nl="Wat een triple of quadruple helix heet, heeft uit elk van die sectoren een partij die meedoet.",
    asks_en="What is called a triple or quadruple helix has a party from each of those sectors that takes part.",
    severity=Severity.WARNING,
    source=HELIX,
    applies_to=claims_helix,
    nl="Het heet een helix, maar: {facts}.",
    en="It is called a helix, but: {facts}.",
    remedy_nl="Laat de ontbrekende sector meedoen, of noem het geen helix.",
    remedy_en="Let the missing sector take part, or do not call it a helix.",
    examples=lambda: [
        good("2025-03-01", HELIX_NETWORK),
        bad(
            "2025-03-01",
            but(HELIX_NETWORK, {"participants": [*HELIX_NETWORK.participants[:3]]}),  # type: ignore[index]
        ),
    ],
)
def helix_is_covered(case: Case) -> Truth:
    return case.helix_is_covered


is_to_change = When(
    lambda case: case.has_goal(Goal.INNOVATION, Goal.TRANSFORMATION),
    "wat vernieuwing of transformatie als doel heeft",
    "what has innovation or transformation as its goal",
)


@rule(
    "GOV039",
    "room-for-innovation-described",
    asks_nl="Wie wil vernieuwen, beschrijft de ruimte: budget, tijd, ruimte om af te wijken, risico, leerdoel.",
    asks_en="Who wants to innovate describes the room: budget, time, room to deviate, risk appetite, learning goal.",
    severity=Severity.INFO,
    source=ASSIGNMENT,
    applies_to=is_to_change,
    nl="Van de ruimte om te vernieuwen zijn niet ten minste {least} dingen beschreven.",
    en="Of the room to innovate not at least {least} things are described.",
    remedy_nl="Leg vast welk budget en welke tijd vrij zijn, waarvan mag worden afgeweken, en wat men wil leren.",
    remedy_en="Record which budget and time are free, from what one may deviate, and what one wants to learn.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(
                COOPERATIVE,
                {
                    "purpose/innovation_room": InnovationRoom(
                        budget="5%", time=NONE, deviation=NONE, risk_appetite=NONE, learning_goal=NONE
                    )
                },
            ),
        ),
    ],
)
def room_is_described(case: Case) -> Verdict:
    least = case.settings.innovation_room_from
    return Verdict(case.room_for_innovation >= least, {"least": least})
