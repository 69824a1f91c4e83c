"""Boards that are shared, and can decide."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, DIRECTORS, NONE, but
from samenwerking.rules.practice.sources import ANSELL_GASH, IMC
from samenwerking.rules.rule import Severity, bad, good, rule
from samenwerking.rules.vocabulary import DECIDING, OrganKind
from samenwerking.rules.words.boards import Board
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.instances import Instances
from samenwerking.values.truth import Truth

SHARED = (OrganKind.BOARD, OrganKind.GENERAL_BOARD, OrganKind.JOINT_ORGAN, OrganKind.STEERING_GROUP)


def shared_boards(case: Case) -> Instances[Board]:
    """Return the boards on which the partners sit together."""
    return case.boards(*SHARED)


def deciding_organs(case: Case) -> Instances[Board]:
    """Return the organs that decide."""
    return case.boards(*DECIDING)


@rule(
    "GOV018",
    "shared-board-is-shared",
    asks_nl="In een gedeeld bestuur zitten twee partijen of meer; doen er anderen dan overheden mee, twee sectoren.",
    asks_en="On a shared board sit two parties or more; where others than governments take part, two sectors.",
    severity=Severity.WARNING,
    source=ANSELL_GASH,
    under_law=["WGR013-09"],
    over=shared_boards,
    nl="{board}: er zit maar één partij, of maar één sector.",
    en="{board}: only one party, or only one sector, has a seat.",
    remedy_nl="Geef partners, ook die van buiten de overheid, een zetel.",
    remedy_en="Give partners a seat, also those from outside the government.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"organs/board/seats": DIRECTORS[:1]})),
    ],
)
def board_is_shared(case: Case, board: Board) -> Truth:
    return (case.parties_on(board) >= 2) & (~case.beside_government | case.sectors_differ(board))


@rule(
    "GOV019",
    "organs-can-decide",
    asks_nl="Elk beslissend orgaan heeft een besluitregel; kunnen de stemmen staken, dan ook een uitweg.",
    asks_en="Every deciding organ has a decision rule; where votes can tie, also a way out of deadlock.",
    severity=Severity.WARNING,
    source=IMC,
    over=deciding_organs,
    nl="{board}: geen besluitregel, of geen uitweg bij een patstelling.",
    en="{board}: no decision rule, or no way out of deadlock.",
    remedy_nl="Leg meerderheid, quorum en telling vast, en wat er gebeurt als het orgaan niet kan beslissen.",
    remedy_en="Lay down majority, quorum and counting, and what is done when the organ cannot decide.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"organs/board/decision_rule": NONE})),
    ],
)
def can_decide(case: Case, board: Board) -> Truth:
    may_tie = case.is_even(board) | case.parties_on(board).equals(2)
    return case.has_decision_rule(board) & (~may_tie | case.has_way_out(board))
