"""Wgr 12 to 15: who sits on the boards."""

from __future__ import annotations

import attrs

from samenwerking.language import Text, same
from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import form
from samenwerking.rules.examples import ELM, GENERAL_SEATS, OPERATIONAL, PUBLIC_BODY, aged, approved, but, chosen
from samenwerking.rules.law.transitions import STB_2014_306
from samenwerking.rules.rule import Severity, Verdict, When, bad, good, rule, since
from samenwerking.rules.vocabulary import (
    Office,
    OperationalManagementOrganisation,
    OrganKind,
    ProvisionKind,
    PublicBody,
    SeatRole,
)
from samenwerking.rules.words.boards import Board, Member
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.instances import Instances
from samenwerking.values.truth import YES, Truth


def general_boards(case: Case) -> Instances[Board]:
    """Return the general board."""
    return case.boards(OrganKind.GENERAL_BOARD)


def executive_boards(case: Case) -> Instances[Board]:
    """Return the executive board."""
    return case.boards(OrganKind.EXECUTIVE_BOARD)


ALL_OF_ELM = (chosen(ELM, "A. Anker", SeatRole.CHAIR), chosen(ELM, "B. Berk"))
OF_2003 = aged(PUBLIC_BODY, "2003-01-01")


@attrs.frozen
class Appointing:
    """
    How many must appoint.

    Args:
        parties: At least so many.

        with_approval: Whether it also took approval, and an area larger than a cooperation area.
    """

    parties: int
    with_approval: bool = False

    @property
    def text(self) -> Text:
        """The number, and what else it took."""
        return _WITH_APPROVAL.format(parties=self.parties) if self.with_approval else same(self.parties)


all_appoint = When(
    lambda case: ~case.arranges(ProvisionKind.NOT_ALL_APPOINT),
    "alle deelnemers wijzen leden aan",
    "all appoint members",
)
mayors_only = When(lambda case: case.by_mayors_only, "regeling van uitsluitend burgemeesters", "made by mayors only")


@rule(
    "WGR013-09",
    "at-least-two-appoint",
    asks_nl="Wijzen niet alle deelnemende gemeenten leden aan, dan ten minste twee.",
    asks_en="Where not all participating municipalities appoint members, at least two do.",
    applies_to=form(PublicBody),
    unless=[all_appoint, mayors_only],
    over=general_boards,
    versions=[
        since("2006-01-01", wgr("13", "5"), Appointing(2)),
        since("2002-03-07", wgr("13", "5"), Appointing(2, with_approval=True), until="2006-01-01"),
    ],
    nl="{board}: deelnemers die leden hebben: {number}; het moeten er ten minste {value} zijn.",
    en="{board}: participants that have members: {number}; there must be at least {value}.",
    remedy_nl="Laat ten minste twee deelnemers leden aanwijzen.",
    remedy_en="Let at least two participants appoint members.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"organs/general-board/seats": GENERAL_SEATS[:2]})),
        good("2004-03-01", approved(OF_2003)),
        bad("2004-03-01", but(OF_2003, {"organs/general-board/seats": GENERAL_SEATS[:2]})),
    ],
)
def two_appoint(case: Case, least: Appointing, board: Board) -> Verdict:
    number = case.parties_on(board)
    allowed = case.approval if least.with_approval else YES
    return Verdict((number >= least.parties) & allowed, {"number": number})


@rule(
    "WGR014-02",
    "executive-board-not-from-one-party",
    asks_nl="De leden van het dagelijks bestuur komen niet allen uit dezelfde gemeente.",
    asks_en="The members of the executive board do not all come from the same municipality.",
    applies_to=form(PublicBody),
    over=executive_boards,
    versions=[since("2002-03-07", wgr("14", "1"))],
    nl="{board}: alle leden komen van dezelfde deelnemer.{but_the_chair}",
    en="{board}: all members come from the same participant.{but_the_chair}",
    remedy_nl="Laat het algemeen bestuur ook een lid van een andere deelnemer aanwijzen.",
    remedy_en="Let the general board also appoint a member from another participant.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"organs/executive-board/seats": ALL_OF_ELM})),
    ],
)
def not_from_one_party(case: Case, board: Board) -> Verdict:
    others = [member for member in board.members if case.is_chair(member).is_no]
    everybody = case.all_from_one_party(board.members, board.more)
    without_chair = case.all_from_one_party(others, board.more)
    if everybody.is_no:  # 'so appointed' can be read without the chair
        return Verdict(~without_chair, {"but_the_chair": BUT_THE_CHAIR}, Severity.WARNING)
    return Verdict(~(everybody | without_chair), {"but_the_chair": Text("", "")})


BUT_THE_CHAIR = Text(
    " Alleen de voorzitter komt van elders; of dat genoeg is, zegt de wet niet.",
    " Only the chair comes from elsewhere; the law does not say whether that is enough.",
)


@attrs.frozen
class Exempt:
    """
    Who is exempt.

    Args:
        below: Mayors of fewer participants than this.
    """

    below: int

    @property
    def text(self) -> Text:
        """Who is exempt."""
        return _BELOW.format(below=self.below)


few_mayors = When(
    lambda case, limit: case.by_mayors_only & (case.parties < limit.below),
    "regeling van burgemeesters van minder dan zes gemeenten",
    "made by mayors of fewer than six municipalities",
)


@rule(
    "WGR014-06",
    "executive-board-no-majority-of-general-board",
    asks_nl="De leden van het dagelijks bestuur vormen nooit de meerderheid van het algemeen bestuur.",
    asks_en="The members of the executive board are never the majority of the general board.",
    applies_to=form(PublicBody),
    unless=few_mayors,
    over=executive_boards,
    versions=[since("2015-01-01", wgr("14", "3"), Exempt(below=6), transition=STB_2014_306)],
    nl="{board}: {both} leden zitten ook in het algemeen bestuur, dat er {size} heeft: een meerderheid.",
    en="{board}: {both} members also sit on the general board, which has {size}: a majority.",
    remedy_nl="Verklein het dagelijks bestuur of vergroot het algemeen bestuur.",
    remedy_en="Make the executive board smaller or the general board larger.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"organs/general-board/seats": [*GENERAL_SEATS[:3], *GENERAL_SEATS[4:5]]})),
    ],
)
def no_majority(case: Case, exempt: Exempt, executive: Board) -> Verdict:
    general = case.board(OrganKind.GENERAL_BOARD)
    both = case.members_of_both(executive, general)
    return Verdict(both * 2 <= general.size, {"both": both, "size": general.size})


OFFICES = (
    Office.ALDERMAN,
    Office.MAYOR,
    Office.PROVINCIAL_EXECUTIVE_MEMBER,
    Office.KINGS_COMMISSIONER,
    Office.EXECUTIVE_BOARD_MEMBER,
    Office.WATER_AUTHORITY_CHAIR,
)
"""The offices of members of an executive, by kind of party."""

secretary = When(
    lambda case, seat: case.holds_office(seat[1], Office.SECRETARY),
    "de zetel van een gemeentesecretaris (WGR014A-03)",
    "the seat of a municipal secretary (WGR014A-03)",
)


def seats_of_boards(case: Case) -> Instances[tuple[Board, Member]]:
    """Return the seats of the board."""
    return case.each_member(case.boards(OrganKind.BOARD))


@rule(
    "WGR014A-01",
    "board-members-from-executives",
    asks_nl="De deelnemende colleges wijzen de leden van het bestuur uit hun midden aan.",
    asks_en="The participating executives appoint the members of the board from their midst.",
    applies_to=form(OperationalManagementOrganisation),
    unless=secretary,
    over=seats_of_boards,
    versions=[since("2015-01-01", wgr("14a", "1"))],
    nl="{who} is niet door een deelnemend college uit zijn midden aangewezen.",
    en="{who} was not appointed by a participating executive from its midst.",
    remedy_nl="Laat het college een burgemeester of wethouder aanwijzen.",
    remedy_en="Let the executive appoint a mayor or alderman.",
    examples=lambda: [
        good("2025-03-01", OPERATIONAL),
        bad("2025-03-01", but(OPERATIONAL, {"organs/board/seats/e-els/office": Office.COUNCILLOR})),
    ],
)
def from_executives(case: Case, seat: tuple[Board, Member]) -> Truth:
    _, member = seat
    return case.appointed_by_executive(member) & case.holds_office(member, *OFFICES)


_WITH_APPROVAL = Text(
    "{parties}, in een groter gebied en met goedkeuring", "{parties}, in a larger area and with approval"
)
_BELOW = Text("uitgezonderd: burgemeesters, minder dan {below}", "exempt: mayors, fewer than {below}")
