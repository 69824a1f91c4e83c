"""Words about who is at the wheel: votes, chairs, vetoes, and decisions of its own."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from samenwerking.language import Text
from samenwerking.model.holders import ITSELF
from samenwerking.model.organs import SeatRole
from samenwerking.model.tasks import RightKind
from samenwerking.rules.words.boards import Board, Member, times
from samenwerking.rules.words.capacity import CapacityWords
from samenwerking.rules.words.instances import Instances
from samenwerking.values.count import Count, count, total
from samenwerking.values.marks import NONE
from samenwerking.values.money import Share
from samenwerking.values.truth import NO, Truth, all_of, any_of, known, unknown


class _Votes:
    """
    The votes of a board by party, added up once for all parties that are compared with the rest.

    Args:
        by_party: The votes of each party; empty: those from outside; `None`: of members whose party is not known.

        more: Whether there may be other members.
    """

    def __init__(self, by_party: dict[str | None, Count], more: Truth) -> None:
        self.by_party = by_party
        basis = [*(truth for count in by_party.values() for truth in count.basis), more]
        self._basis = (known(True, *basis), unknown(*basis))
        self._more = more
        self._floating = by_party.get(None, _NO_VOTES)
        settled = [count for whose, count in by_party.items() if whose is not None]
        self._low = sum(count.at_least for count in settled)
        self._top = sum(count.at_most or 0 for count in settled)
        self._unbounded = sum(count.at_most is None for count in settled)

    def of(self, party: str | None) -> tuple[Count, Count]:
        """Return the votes of a party, and of all others; those of whom the party is not known may be of either."""
        own = _NO_VOTES if party is None else self.by_party.get(party, _NO_VOTES)
        floating = None if not self._more.is_no else self._floating.at_most
        unbounded = self._unbounded - (own.at_most is None)
        rest = None if unbounded else self._top - (own.at_most or 0)
        return (
            Count(own.at_least, _plus(own.at_most, floating), basis=self._basis),
            Count(self._low - own.at_least, _plus(rest, floating), basis=self._basis),
        )


def _plus(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


_NO_VOTES: Final = Count.exactly(0)


class SteeringWords(CapacityWords):
    """Words about who steers."""

    @property
    def is_said_to_decide(self) -> Truth:
        """Whether it is said that it takes decisions of its own."""
        return self._tell(self._facts.decides_for_itself, ("decides_for_itself",), _DECIDES, _WHETHER_DECIDES)

    @property
    def decides_within_frames(self) -> Truth:
        """Whether it has decision rights of its own, each within a frame that is stated, if only that there is none."""
        own, framed = [], []
        for there in self._then.decision_rights.all:
            right, path = there.element, there.path
            if right.holder.is_of_itself:
                value = None if right.kind is None else right.kind is RightKind.DECIDES
                decides = there.present & self._tell(value, (*path, "kind"), _RIGHT, _WHICH_RIGHT)
                stated = self._tell(True if right.frame is not None else None, (*path, "frame"), _FRAME, _WHICH_FRAME)
                own.append(decides)
                framed.append(stated | ~decides)
        return any_of([*own, self._other_rights]) & all_of(framed)

    @property
    def _other_rights(self) -> Truth:
        value = None if self._then.decision_rights.may_be_more.is_unknown else False
        return self._tell(value, ("decision_rights",), _RIGHTS, _WHICH_RIGHTS)

    @cached_property
    def one_party_has_the_veto(self) -> Truth:
        """Whether just one party can stop decisions, and nothing limits what it can stop."""
        by_party: dict[str, list[Truth]] = {}
        for there in self._then.decision_rights.all:
            right, path = there.element, there.path
            if not right.holder.is_of_itself and right.kind in (RightKind.VETOES, None):
                value = None if right.kind is None else True
                vetoes = there.present & self._tell(value, (*path, "kind"), _VETO, _WHICH_RIGHT)
                framed = None if right.frame is None else right.frame is NONE
                unbound = self._tell(framed, (*path, "frame"), _FRAME, _WHICH_FRAME)
                by_party.setdefault(right.holder.party, []).append(vetoes & unbound)
        return count((any_of(found) for found in by_party.values()), self._other_rights).equals(1)

    # Votes

    def outvotes(self, boards: Instances[Board], party: str | None, most: Share) -> Truth:
        """Say whether a party has more than a share of the votes of one of some boards."""
        found = [one.present & self.has_more_votes(one.about, party, most) for one in boards.items]
        return any_of([*found, boards.more])

    def has_more_votes(self, board: Board, party: str | None, most: Share) -> Truth:
        """Say whether a party has more than a share of the votes of a board; `None`: one that is not recorded."""
        votes = self._votes_on(board)
        own, others = votes.of(party)
        part, whole = most.fraction.numerator, most.fraction.denominator
        return own * (whole - part) > others * part

    def _votes_on(self, board: Board) -> _Votes:
        cache = self.__dict__.setdefault("_rules_votes_on", {})
        if board.path not in cache:
            by_party: dict[str | None, list[tuple[Truth, Count]]] = {}
            for member in board.members:
                votes = times(self.votes_each(board, member), member.number)
                whose = member.seat.party if member.party is None else member.party
                present = member.present if whose is not None else member.present & self.comes_from(member, "")
                by_party.setdefault(whose if isinstance(whose, str | None) else "", []).append((present, votes))
            together = {whose: total(found) for whose, found in by_party.items()}
            cache[board.path] = _Votes(together, board.more)
        return cache[board.path]  # type: ignore[no-any-return]

    def somebody_dominates(self, board: Board, most: Share) -> Truth:
        """Say whether one party has more than a share of the votes of a board."""
        votes = self._votes_on(board)
        strangers = [None] if None in votes.by_party or not board.more.is_no else []
        return any_of(self.has_more_votes(board, party, most) for party in (*filter(None, votes.by_party), *strangers))

    def chair_is_independent(self, board: Board) -> Truth:
        """Say whether the chair of a board comes from none of the parties."""
        found = [one.present & self._chairs(one) & self.is_outsider(one) for one in board.members]
        return any_of([*found, board.more])

    def _chairs(self, member: Member) -> Truth:
        """Say whether a member is the chair; roles that are not recorded leave it open."""
        roles = member.seat.roles
        value = True if SeatRole.CHAIR in (roles or ()) else None if roles is None or None in roles else False
        return self._tell(value, (*member.path, "roles"), _CHAIR, _WHETHER_CHAIR, who=member)

    def lead_dominates(self, boards: Instances[Board], most: Share) -> Truth:
        """Say whether a party that leads has more than a share of the votes or of the money."""
        found = [
            self.leads_it(party) & (self.outvotes(boards, party, most) | self.pays_more_than(party, most))
            for party in self.leads
        ]
        return any_of(found)

    # Shared steering

    @property
    def claims_shared_steering(self) -> Truth:
        """Whether it says that steering is shared."""
        return self._tell(self._facts.shared_steering, ("shared_steering",), _SHARED, _WHETHER_SHARED)

    def one_party_steers(self, boards: Instances[Board], most: Share) -> Truth:
        """Say whether one party answers every what, provides every chair and has more than a share of the votes."""
        candidates = dict.fromkeys(
            there.element.holder.party for task in self.tasks().items for there in self._holders(task.about, "what").all
        )
        steering = (
            self._answers_every_what(party) & self._chairs_all(boards, party) & self._rules_all(boards, party, most)
            for party in candidates
            if party != ITSELF.party
        )
        return any_of([*steering, self._nobody_answers()])

    def _nobody_answers(self) -> Truth:
        """Say whether somebody may steer of whom no task is recorded."""
        tasks = self.tasks()
        listed = [self._holders(one.about, "what") for one in tasks.items]
        if [one for one in listed if one.all]:
            return NO
        return unknown(*(one.may_be_more for one in listed), tasks.more) if listed or tasks.more.is_unknown else NO

    def _answers_every_what(self, party: str) -> Truth:
        found = []
        for task in self.tasks().items:
            listed = self._holders(task.about, "what")
            own = [
                self._tell(there.element.holder.party == party, there.path, _WHAT, _WHAT, who=there.element.holder)
                | ~there.present
                for there in listed.all
            ]
            found.append(all_of([*own, ~listed.may_be_more]) | ~task.present)
        return all_of([*found, ~self._then.tasks.may_be_more])

    def _chairs_all(self, boards: Instances[Board], party: str) -> Truth:
        found = [
            ~one.present | ~member.present | ~self._chairs(member) | self.comes_from(member, party)
            for one in boards.items
            for member in one.about.members
        ]
        chairs = [
            one.present & member.present & self._chairs(member) for one in boards.items for member in one.about.members
        ]
        others = [*(one.about.more for one in boards.items), self._then.organs.may_be_more]
        return all_of([*found, *(~more for more in others)]) & any_of([*chairs, *others])

    def _rules_all(self, boards: Instances[Board], party: str, most: Share) -> Truth:
        found = [~one.present | self.has_more_votes(one.about, party, most) for one in boards.items]
        return all_of([*found, ~self._then.organs.may_be_more])


_DECIDES = Text("zegt zelf te beslissen", "says that it decides for itself")
_WHETHER_DECIDES = Text("of het zelf besluiten neemt", "whether it takes decisions of its own")
_RIGHT = Text("beslisrecht", "decision right")
_WHICH_RIGHT = Text("welke zeggenschap iemand heeft", "which say somebody has")
_RIGHTS = Text("beslisrechten", "decision rights")
_WHICH_RIGHTS = Text("welke beslisrechten er zijn", "which decision rights there are")
_FRAME = Text("kader van een beslisrecht", "frame of a decision right")
_WHICH_FRAME = Text("binnen welk kader wordt beslist", "within which frame decisions are made")
_VETO = Text("recht om een besluit tegen te houden", "right to stop a decision")
_CHAIR = Text("voorzitter: {who}", "chair: {who}")
_WHETHER_CHAIR = Text("of dit de voorzitter is: {who}", "whether this is the chair: {who}")
_SHARED = Text("zegt gedeelde sturing te hebben", "says that steering is shared")
_WHETHER_SHARED = Text("of gezegd wordt dat de sturing gedeeld is", "whether it is said that steering is shared")
_WHAT = Text("wat: {who}", "what: {who}")
