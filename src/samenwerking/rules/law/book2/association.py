"""Book 2, titles 2 and 3: boards of associations and cooperatives."""

from __future__ import annotations

from samenwerking.rules.citations import bw2
from samenwerking.rules.conditions import form
from samenwerking.rules.examples import COOPERATIVE, HOME, NORTH, VEEN, Participation, but
from samenwerking.rules.law.transitions import WBTR
from samenwerking.rules.rule import Verdict, When, bad, good, rule, since
from samenwerking.rules.vocabulary import CooperativeAssociation, MemberAssociation, OrganKind, ProvisionKind, Role
from samenwerking.rules.words.boards import Board, Member
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.instances import Instances

with_members = form(MemberAssociation, CooperativeAssociation)


def boards(case: Case) -> Instances[Board]:
    """Return the board of directors."""
    return case.boards(OrganKind.BOARD)


def directors(case: Case) -> Instances[tuple[Board, Member]]:
    """Return the directors."""
    return case.each_member(boards(case))


members_appoint_all = When(
    lambda case, board: case.appointed_by_others(board).equals(0),
    "de leden benoemen alle bestuurders",
    "the members appoint all directors",
)


MIXED = but(
    COOPERATIVE,
    {
        "participants": [Participation(NORTH, Role.MEMBER), Participation(HOME, Role.MEMBER)],
        "organs/board/seats/g-gaarde/appointed_by": VEEN.executive,
    },
)
"""A cooperative of two care providers, of whose three directors the municipality appoints one."""


@rule(
    "BW2-037-03",
    "fewer-than-half-appointed-by-non-members",
    asks_nl="Anderen dan de leden benoemen minder dan de helft van het bestuur, en alleen als de statuten dat zeggen.",
    asks_en="Others than the members appoint fewer than half of the board, and only where the statutes say so.",
    applies_to=with_members,
    unless=members_appoint_all,
    over=boards,
    versions=[since("2002-04-23", bw2("37", "3"), oldest=True)],
    nl="{board}: van {size} bestuurders benoemen anderen dan de leden er {others}, of de statuten noemen dat niet.",
    en="{board}: of {size} directors others than the members appoint {others}, or the statutes do not say they may.",
    remedy_nl="Laat de algemene vergadering meer dan de helft benoemen, en leg de uitzondering in de statuten vast.",
    remedy_en="Let the general meeting appoint more than half, and lay the exception down in the statutes.",
    examples=lambda: [
        good("2025-03-01", MIXED),
        bad("2025-03-01", but(MIXED, {"organs/board/seats/h-haven/appointed_by": VEEN.executive})),
    ],
)
def members_appoint_most(case: Case, board: Board) -> Verdict:
    others = case.appointed_by_others(board)
    allowed = case.arranges(ProvisionKind.DIRECTORS_BY_NON_MEMBERS)
    return Verdict((others * 2 < board.size) & allowed, {"size": board.size, "others": others})


one_director = When(
    lambda case, director: director[0].size.equals(1), "een bestuur van één persoon", "a board of one person"
)


@rule(
    "BW2-044-01",
    "director-never-outvotes-the-others",
    asks_nl="Een bestuurder heeft nooit meer stemmen dan de andere bestuurders samen.",
    asks_en="A director never has more votes than the other directors together.",
    applies_to=with_members,
    unless=one_director,
    over=directors,
    versions=[since("2021-07-01", bw2("44", "4"), transition=WBTR)],
    nl="{who}: {votes} stemmen, meer dan de {rest} van de andere leden samen.",
    en="{who}: {votes} votes, more than the {rest} of the other members together.",
    remedy_nl="Pas de stemverhouding in de statuten aan.",
    remedy_en="Change the votes in the statutes.",
    examples=lambda: [
        good("2025-03-01", but(COOPERATIVE, {"organs/board/seats/g-gaarde/votes": 2})),
        bad("2025-03-01", but(COOPERATIVE, {"organs/board/seats/g-gaarde/votes": 3})),
    ],
)
def no_overweight(case: Case, director: tuple[Board, Member]) -> Verdict:
    board, member = director
    votes, rest = case.votes_each(board, member), case.votes_of_others(board, member)
    return Verdict(votes <= rest, {"votes": votes, "rest": rest})
