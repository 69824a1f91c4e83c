"""Networks, and collaborations of size: how they are governed, and who does the work."""

from __future__ import annotations

from samenwerking.rules.examples import (
    DIVIDED,
    LARGE_NETWORK,
    LEAD_NETWORK,
    NETWORK,
    NONE,
    WorkingCapacity,
    but,
    cities,
    city,
)
from samenwerking.rules.practice.boards import deciding_organs
from samenwerking.rules.practice.sources import DIVISION, EMERSON, OSTROM, PROVAN_KENIS
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule
from samenwerking.rules.vocabulary import NetworkMode, ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.purposes import ThemeThere
from samenwerking.values.truth import Truth

governed_by_all = When(
    lambda case: case.is_governed(NetworkMode.PARTICIPANT_GOVERNED),
    "een netwerk dat de deelnemers zelf besturen",
    "a network that its participants govern",
)


@rule(
    "GOV006",
    "participant-governed-stays-small",
    asks_nl="Een netwerk dat de deelnemers zelf besturen, blijft klein (standaard hoogstens 8 partijen).",
    asks_en="A network that its participants govern stays small (by default at most 8 parties).",
    severity=Severity.INFO,
    source=PROVAN_KENIS,
    applies_to=governed_by_all,
    nl="Er doen er {number} mee; meer dan {most} besturen zo'n netwerk moeilijk samen.",
    en="{number} take part; more than {most} find it hard to govern such a network together.",
    remedy_nl="Wijs een trekker aan of richt een netwerkorganisatie in.",
    remedy_en="Appoint a lead organisation, or set up a network administrative organisation.",
    examples=lambda: [
        good("2025-03-01", NETWORK),
        bad("2025-03-01", but(NETWORK, {"participants": cities(9)})),
    ],
)
def stays_small(case: Case) -> Verdict:
    most = case.settings.participants_at_most
    return Verdict(case.parties <= most, {"number": case.parties, "most": most})


led_by_one = When(
    lambda case: case.is_governed(NetworkMode.LEAD_ORGANISATION),
    "een netwerk met een trekker, of een regeling met een gastheer",
    "a network with a lead organisation, or an arrangement with a host",
)


@rule(
    "GOV007",
    "lead-named-and-balanced",
    asks_nl="De trekker is een partij die meedoet, zonder meer dan de helft van stemmen of geld, tenzij met waarborg.",
    asks_en="The lead is a party that takes part, with no more than half of votes or money unless with a safeguard.",
    severity=Severity.WARNING,
    source=PROVAN_KENIS,
    applies_to=led_by_one,
    nl="Er is geen trekker die meedoet, of hij heeft meer dan {most} van stemmen of geld, zonder waarborg.",
    en="No lead takes part, or it has more than {most} of votes or money, without a safeguard.",
    remedy_nl="Noem de trekker, en spreek een waarborg af: een gebruikersraad, een dienstverleningsovereenkomst.",
    remedy_en="Name the lead, and agree on a safeguard: a council of users, a service agreement.",
    examples=lambda: [
        good("2025-03-01", LEAD_NETWORK),
        bad("2025-03-01", but(LEAD_NETWORK, {"funding/elm:contribution:itself:2025/amount": 900_000})),
    ],
)
def lead_is_balanced(case: Case) -> Verdict:
    most = case.settings.votes_at_most
    dominates = case.lead_dominates(deciding_organs(case), most)
    return Verdict(case.has_a_lead & (~dominates | case.arranges(ProvisionKind.SAFEGUARD)), {"most": most})


needs_hands = When(
    lambda case: (
        case.is_governed(NetworkMode.NETWORK_ADMINISTRATIVE_ORGANISATION) | (case.parties >= case.settings.large_from)
    ),
    "een netwerkorganisatie, of veel partijen",
    "a network administrative organisation, or many parties",
)


@rule(
    "GOV008",
    "size-has-working-capacity",
    asks_nl="Wat groot is of een netwerkorganisatie heeft, heeft mensen die het werk doen, en middelen daarvoor.",
    asks_en="What is large or has a network organisation has people who do the work, and the means for it.",
    severity=Severity.WARNING,
    source=EMERSON,
    applies_to=needs_hands,
    nl="Het ontbreekt aan: {facts}.",
    en="This is lacking: {facts}.",
    remedy_nl="Regel een secretariaat of personeel, en een budget of bijdragen in natura.",
    remedy_en="Arrange a secretariat or staff, and a budget or contributions in kind.",
    examples=lambda: [
        good("2025-03-01", LARGE_NETWORK),
        bad(
            "2025-03-01",
            but(
                LARGE_NETWORK,
                {"working_capacity": WorkingCapacity(secretariat=False, staff=0, budget=500_000, in_kind=False)},
            ),
        ),
    ],
)
def has_capacity(case: Case) -> Truth:
    return case.has_hands & case.has_means


is_wide = When(
    lambda case: (case.parties >= case.settings.large_from) & (case.number_of_themes >= case.settings.themes_from),
    "veel partijen en thema's",
    "many parties and themes",
)


@rule(
    "GOV011",
    "themes-delegated-to-organs-of-their-own",
    asks_nl="Wat groot is en veel thema's heeft, geeft elk thema aan een orgaan daarvoor, met een mandaat.",
    asks_en="What is large and has many themes gives each theme to an organ for it, with a mandate.",
    severity=Severity.INFO,
    source=OSTROM,
    applies_to=is_wide,
    over=Case.themes,
    nl="Voor het thema '{theme}' is er geen eigen orgaan met een mandaat.",
    en="For the theme '{theme}' there is no organ of its own with a mandate.",
    remedy_nl="Verdeel de thema's over platforms of commissies, en leg vast wat zij zelf mogen.",
    remedy_en="Divide the themes over platforms or committees, and record what they may do by themselves.",
    examples=lambda: [
        good("2025-03-01", LARGE_NETWORK),
        bad("2025-03-01", but(LARGE_NETWORK, {"organs/platform-space/mandate": NONE})),
    ],
)
def themes_are_delegated(case: Case, theme: ThemeThere) -> Truth:
    return case.is_delegated(theme)


divided = When(
    lambda case: case.themes_are_divided,
    "een netwerk, of wat zijn thema's heeft verdeeld",
    "a network, or what divided its themes",
)


@rule(
    "GOV040",
    "divided-themes-covered",
    asks_nl="Zijn thema's verdeeld, dan heeft elk één trekker, en trekt of steunt elke deelnemer er ten minste één.",
    asks_en="Where themes are divided, each has one lead, and each participant leads or supports at least one.",
    severity=Severity.INFO,
    source=DIVISION,
    applies_to=divided,
    nl="De thema's zijn niet goed verdeeld: {facts}.",
    en="The themes are not well divided: {facts}.",
    remedy_nl="Wijs voor elk thema één trekker aan, en geef elke deelnemer een thema om te trekken of te ondersteunen.",
    remedy_en="Appoint one lead for each theme, and give each participant a theme to lead or to support.",
    examples=lambda: [
        good("2025-03-01", DIVIDED),
        bad("2025-03-01", but(DIVIDED, {"themes/wonen/leads": [city(1), city(2)]})),
        bad("2025-03-01", but(DIVIDED, {"participants": cities(3)})),
    ],
)
def themes_are_covered(case: Case) -> Truth:
    return case.for_all(case.themes(), case.has_one_lead) & case.for_all(case.partners(), case.has_a_theme)
