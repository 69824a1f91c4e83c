"""At the wheel: decisions of its own, steering that is shared, power that is balanced, hats that are declared."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, NONE, DecisionRight, RightKind, but
from samenwerking.rules.practice.boards import deciding_organs
from samenwerking.rules.practice.sources import ANSELL_GASH, ASSIGNMENT, BRYSON, EMERSON, OSTROM
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule
from samenwerking.rules.vocabulary import Majority, ProvisionKind, SeatRole
from samenwerking.rules.words.boards import Board, Member
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.choices import Judging
from samenwerking.rules.words.instances import Instances
from samenwerking.values.truth import Truth

LIVED_IN = ("zorg en gezondheid", "wonen", "natuur en milieu", "ruimte en infrastructuur")
"""Main themes of the TOP list that people meet where they live."""

is_said_to_decide = When(
    lambda case: case.is_said_to_decide, "wat zelf besluiten neemt", "what takes decisions of its own"
)


@rule(
    "GOV010",
    "own-decisions-inside-a-frame",
    asks_nl="Wie zelf besluiten neemt, heeft beslisrechten, elk binnen een kader, of uitdrukkelijk zonder.",
    asks_en="Who takes decisions of its own has decision rights, each within a frame, or expressly without.",
    severity=Severity.WARNING,
    source=EMERSON,
    applies_to=is_said_to_decide,
    nl="Het heet zelf te beslissen, maar er is niet vastgelegd waarover.",
    en="It is said to decide for itself, but not about what.",
    remedy_nl="Leg vast waarover het zelf beslist, en binnen welk kader.",
    remedy_en="Record what it decides about by itself, and within which frame.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"decision_rights": []})),
    ],
)
def decides_within_frames(case: Case) -> Truth:
    return case.decides_within_frames


shares_the_wheel = When(
    lambda case: case.claims_shared_steering, "wat zegt gedeeld te sturen", "what says that steering is shared"
)


@rule(
    "GOV016",
    "shared-steering-is-shared",
    asks_nl="Heet de sturing gedeeld, dan heeft niet één partij alles: elk wat, elke voorzitter, de meeste stemmen.",
    asks_en="Where steering is called shared, no single party has it all: every what, every chair, most of the votes.",
    severity=Severity.INFO,
    source=ANSELL_GASH,
    applies_to=shares_the_wheel,
    nl="De sturing heet gedeeld, maar één partij heeft elk wat, elke voorzitter en de meeste stemmen.",
    en="Steering is called shared, but one party has every what, every chair and most of the votes.",
    remedy_nl="Verdeel het wat over de thema's, of laat een ander voorzitten.",
    remedy_en="Divide the what over the themes, or let another one chair.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(
                COOPERATIVE,
                {
                    "organs/board/seats/g-gaarde/roles": [SeatRole.CHAIR],
                    "organs/board/seats/h-haven/roles": [],
                    "organs/board/seats/g-gaarde/votes": 3,
                    "organs/general-meeting/seats/veen/votes": 3,
                },
            ),
            also=["BW2-044-01"],
        ),
    ],
)
def steering_is_shared(case: Case) -> Truth:
    return ~case.one_party_steers(deciding_organs(case), case.settings.votes_at_most)


def second_hats(case: Case) -> Instances[tuple[Board, Member] | Judging]:
    """Return those on deciding organs whose party pays, commissions or works, and who judged their own party."""
    return case.hats(deciding_organs(case))


@rule(
    "GOV017",
    "double-posts-ruled",
    asks_nl="Wie in het bestuur zit en ook betaalt, opdracht geeft of het werk doet, heeft een belangenregeling; "
    "wie kandidaten beoordeelt, houdt zich buiten die van de eigen partij.",
    asks_en="Who sits on the board and also pays, commissions or does the work has an arrangement for conflicts; "
    "who judges candidates stays out of those of the own party.",
    severity=Severity.WARNING,
    source=ASSIGNMENT,
    over=second_hats,
    nl="{board}: {who} heeft een tweede pet op; daarover is niets afgesproken.",
    en="{board}: {who} wears a second hat; nothing was agreed about that.",
    remedy_nl="Spreek af wanneer iemand niet meepraat of meestemt, en leg nevenfuncties vast.",
    remedy_en="Agree when somebody does not take part in talks and votes, and record other posts.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(
                COOPERATIVE,
                {"provisions/double_posts/arranged": False, "organs/board/seats/h-haven/conflict_arrangement": NONE},
            ),
        ),
    ],
)
def hats_are_ruled(case: Case, hat: tuple[Board, Member] | Judging) -> Truth:
    return case.arranges(ProvisionKind.DOUBLE_POSTS) | case.is_arranged(hat)


@rule(
    "GOV020",
    "power-balanced",
    asks_nl="Geen partij heeft meer dan de helft van de stemmen of als enige een veto, tenzij met een waarborg.",
    asks_en="No party has more than half of the votes, or alone a veto, unless with a safeguard.",
    severity=Severity.INFO,
    source=ANSELL_GASH,
    over=deciding_organs,
    nl="{board}: één partij kan haar wil opleggen (meer dan {most} van de stemmen, of als enige een veto).",
    en="{board}: one party can impose its will (more than {most} of the votes, or alone a veto).",
    remedy_nl="Weeg de stemmen anders, vraag een dubbele meerderheid, of kies een onafhankelijke voorzitter.",
    remedy_en="Weigh votes differently, ask a double majority, or choose an independent chair.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad(
            "2025-03-01",
            but(
                COOPERATIVE,
                {"organs/general-meeting/seats/veen/votes": 5, "provisions/safeguard/arranged": False},
            ),
        ),
        bad(
            "2025-03-01",
            but(
                COOPERATIVE,
                {
                    "decision_rights": [
                        *COOPERATIVE.decision_rights,
                        DecisionRight(COOPERATIVE.party("veen"), RightKind.VETOES, frame=NONE),
                    ],
                    "provisions/safeguard/arranged": False,
                },
            ),
        ),
    ],
)
def power_is_balanced(case: Case, board: Board) -> Verdict:
    most = case.settings.votes_at_most
    dominated = case.somebody_dominates(board, most) | case.one_party_has_the_veto
    countered = case.arranges(ProvisionKind.SAFEGUARD) | case.chair_is_independent(board)
    return Verdict(~dominated | countered, {"most": most})


@rule(
    "GOV021",
    "joiners-and-minorities-protected",
    asks_nl="Toetreden is geregeld, en doel en verdeelsleutel wijzigen niet met een gewone meerderheid.",
    asks_en="Accession is arranged, and purpose and cost key do not change by a bare majority.",
    severity=Severity.INFO,
    source=BRYSON,
    nl="Wie later komt of weinig stemmen heeft, is niet beschermd: {facts}.",
    en="Who comes later or has few votes is not protected: {facts}.",
    remedy_nl="Regel de toetreding, en vraag voor wijziging een gekwalificeerde of dubbele meerderheid.",
    remedy_en="Arrange accession, and ask a qualified or double majority for amendments.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"provisions/amendment/majority": Majority.ABSOLUTE})),
    ],
)
def few_are_protected(case: Case) -> Truth:
    return case.arranges(ProvisionKind.ACCESSION) & case.needs_more_than_half(ProvisionKind.AMENDMENT)


touches_daily_life = When(
    lambda case: case.has_theme(*LIVED_IN),
    "zorg, wonen of leefomgeving (hoofdthema's van de TOP-lijst)",
    "care, housing or the living environment (main themes of the TOP list)",
)


@rule(
    "GOV022",
    "those-affected-have-a-voice",
    asks_nl="Gaat het over zorg, wonen of leefomgeving, dan hebben inwoners of cliënten een orgaan, zetel of inspraak.",
    asks_en="Where it is about care, housing or surroundings, residents or clients have an organ, a seat or a say.",
    severity=Severity.INFO,
    source=OSTROM,
    applies_to=touches_daily_life,
    nl="Inwoners en cliënten hebben geen stem.",
    en="Residents and clients have no voice.",
    remedy_nl="Stel een adviesraad in, geef een zetel, of regel hoe inwoners meepraten.",
    remedy_en="Set up an advisory council, give a seat, or arrange how residents take part.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"provisions/participation_of_residents/arranged": False})),
    ],
)
def residents_have_a_voice(case: Case) -> Truth:
    return case.arranges(ProvisionKind.PARTICIPATION_OF_RESIDENTS) | case.residents_have_a_voice
