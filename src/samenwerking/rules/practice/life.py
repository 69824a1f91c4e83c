"""From the first step to the end: parties that exist, stages in order, an ending that is explained."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, ENDED, Period, but
from samenwerking.rules.practice.sources import GRIP, IMC, REGISTER
from samenwerking.rules.rule import Severity, When, bad, good, rule
from samenwerking.rules.vocabulary import EventKind, ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth, all_of

has_something_to_settle = When(
    lambda case: case.is_a_legal_person | case.has_money,
    "een rechtspersoon, of waar iemand betaalt",
    "a legal person, or where somebody pays",
)

SETTLED = (
    ProvisionKind.ACCESSION,
    ProvisionKind.EXIT,
    ProvisionKind.NOTICE_PERIOD,
    ProvisionKind.EXIT_CONSEQUENCES,
    ProvisionKind.DISSOLUTION,
    ProvisionKind.TAKEOVER_OF_TASKS,
    ProvisionKind.TAKEOVER_OF_STAFF,
    ProvisionKind.TAKEOVER_OF_CONTRACTS,
    ProvisionKind.ARCHIVES,
)


@rule(
    "GOV032",
    "joining-leaving-and-ending-arranged",
    asks_nl="Toetreden en uittreden is geregeld, en wie bij opheffing taken, personeel, contracten en archief krijgt.",
    asks_en="Joining and leaving are arranged, and who gets tasks, staff, contracts and archive when it is dissolved.",
    severity=Severity.WARNING,
    source=GRIP,
    applies_to=has_something_to_settle,
    under_law=["WGR009-02"],
    nl="Niet geregeld: {facts}.",
    en="Not arranged: {facts}.",
    remedy_nl="Regel bij de start hoe een partij weggaat, en wat er dan en aan het einde gebeurt.",
    remedy_en="Arrange at the start how a party leaves, and what happens then and at the end.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"provisions/takeover_of_staff/arranged": False})),
    ],
)
def ending_is_arranged(case: Case) -> Truth:
    return all_of(case.arranges(kind) for kind in SETTLED)


@rule(
    "GOV036",
    "participants-exist",
    asks_nl="Partijen die meedoen, bestaan op die dag.",
    asks_en="Parties that take part exist on that day.",
    severity=Severity.WARNING,
    source=REGISTER,
    over=Case.everybody,
    nl="{party} doet mee, maar bestaat die dag niet.",
    en="{party} takes part, but does not exist on that day.",
    remedy_nl="Noem wie er op die dag bestond: de voorganger of de opvolger.",
    remedy_en="Name who existed on that day: the predecessor or the successor.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"parties/home/period": Period("1990-01-01", "2025-01-01")})),
    ],
)
def exists(case: Case, partner: Partner) -> Truth:
    return case.exists(partner)


@rule(
    "GOV041",
    "stages-in-order",
    asks_nl="De stappen staan in volgorde: initiatief, besluit; toestemming, oprichting, begin, van start, einde.",
    asks_en="The stages are in order: initiative, decision; consent, making, start, operation, ending.",
    severity=Severity.WARNING,
    source=IMC,
    after_the_end=True,
    nl="Niet in volgorde: {facts}.",
    en="Not in order: {facts}.",
    remedy_nl="Kijk de data na in de besluiten zelf.",
    remedy_en="Check the dates in the decisions themselves.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"record/made:founding/date": "2023-02-01"})),
        good("2025-03-01", ENDED),
    ],
)
def in_order(case: Case) -> Truth:
    first = [case.stages(EventKind.INITIATED), case.stages(EventKind.DECIDED)]
    then = [
        case.stages(EventKind.CONSENT),
        case.stages(EventKind.MADE),
        (case.start,),
        case.stages(EventKind.OPERATIONAL),
        case.stages(EventKind.ENDED),
    ]
    return case.in_order(first, then)


has_ended = When(lambda case: case.has_ended, "wat geëindigd is", "what has ended")


@rule(
    "GOV042",
    "ending-explained-and-taken-over",
    asks_nl="Van wat geëindigd is, is bekend waarom, en wie of wat verder gaat.",
    asks_en="Of what has ended it is known why, and who or what goes on.",
    severity=Severity.WARNING,
    source=IMC,
    applies_to=has_ended,
    after_the_end=True,
    nl="Het is geëindigd zonder: {facts}.",
    en="It ended without: {facts}.",
    remedy_nl="Leg vast waarom het stopte en wie taken, personeel, contracten en archief overneemt.",
    remedy_en="Record why it stopped, and who takes over tasks, staff, contracts and archive.",
    examples=lambda: [
        good("2025-03-01", ENDED),
        bad("2025-03-01", but(ENDED, {"record/ended/reason": None, "record/ended/reason_given": False})),
    ],
)
def ending_explained(case: Case) -> Truth:
    return case.reason_of_ending & case.successor_of_ending
