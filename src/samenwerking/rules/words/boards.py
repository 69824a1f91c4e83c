"""Words about boards: who sits on them, from where, appointed by whom, with how many votes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.organs import NO_MEMBERS, DecisionRule, Office, Organ, OrganKind, Seat, SeatRole, TieRule
from samenwerking.model.participation import Role
from samenwerking.model.parties import Party, Sector
from samenwerking.model.view import Presence
from samenwerking.questions.naming import organ_name
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.provisions import ProvisionWords
from samenwerking.values.count import Count, count, total
from samenwerking.values.marks import NONE
from samenwerking.values.truth import NO, YES, Truth, all_of, any_of, known, unknown


@final
@attrs.frozen(eq=False)
class Member:
    """
    One seat of a board, or several alike.

    Args:
        seat: The seat.

        path: Where it stands.

        present: Whether it is there, and is that of a member.

        number: How many such seats there are.

    Example:
        >>> import datetime as dt
        >>> board = Organ("board", OrganKind.BOARD, [Seat(Municipality("veen", "Veendorp"))])
        >>> case = Case.of(Network("n", start="2024", organs=[board]), dt.date(2026, 1, 1))
        >>> case.board(OrganKind.BOARD).members[0].party
        'veen'
    """

    seat: Seat
    path: Path
    present: Truth
    number: Count

    @property
    def party(self) -> str | None:
        """The party that the person comes from; `None`: not known, or from none."""
        party = self.seat.party
        return party.party if isinstance(party, Holder) and not party.is_of_itself else None


@final
@attrs.frozen(eq=False)
class Board:
    """
    An organ of the collaboration, with its members.

    Args:
        name: What people call it.

        path: Where it stands; empty where it is not recorded.

        members: Its members, outsiders too; deputies, advisers and observers are none.

        more: Whether it may have others.

        size: How many members it has.

        organ: The organ as it is recorded.

    Example:
        >>> import datetime as dt
        >>> board = Organ("board", OrganKind.BOARD, [Seat(Municipality("veen", "Veendorp")), None])
        >>> case = Case.of(Network("n", start="2024", organs=[board]), dt.date(2026, 1, 1))
        >>> case.board(OrganKind.BOARD).size.text("en")
        'at least 1'
    """

    name: Text
    path: Path
    members: tuple[Member, ...]
    more: Truth
    size: Count
    organ: Organ | None


class BoardWords(ProvisionWords):
    """Words about the boards of the collaboration."""

    def boards(self, *kinds: OrganKind) -> Instances[Board]:
        """Return the organs of these kinds; those of a kind that is not known may be one of them."""
        found = []
        for there in self._then.organs.all:
            present = there.present & self._is_of_kind(there, kinds)
            if not present.is_no:
                board = self._board(there)
                found.append(Instance(board, board.path, {"board": board}, present))
        if found:
            return Instances(tuple(found), is_open=True)
        others = self._then.organs.may_be_more
        return Instances((), others if others.is_no else unknown(self._gap(("organs",), _WHO_SITS, board=kinds[0])))

    def board(self, kind: OrganKind) -> Board:
        """Return the organ of a kind; where none or several are recorded, one of which nothing is known."""
        found = self.boards(kind).items
        certain = [one.about for one in found if one.present.is_yes]
        if len(certain) == 1 == len(found):
            return certain[0]
        nothing = unknown(self._gap(("organs",), _WHO_SITS, board=kind))
        return Board(kind.labels, (), (), nothing, Count(0, None, basis=(nothing,)), None)

    def _is_of_kind(self, there: Presence[Organ], kinds: tuple[OrganKind, ...]) -> Truth:
        kind = there.element.kind
        if kind is None:
            return unknown(self._gap((*there.path, "kind"), _WHICH_KIND, board=organ_name(there.element)))
        return YES if kind in kinds else NO

    def _board(self, there: Presence[Organ]) -> Board:
        cache = self.__dict__.setdefault("_rules_boards", {})
        if there.path not in cache:
            cache[there.path] = self._read_board(there, (*there.path, "seats"))
        return cache[there.path]  # type: ignore[no-any-return]

    def _read_board(self, there: Presence[Organ], path: Path) -> Board:
        seats = self._then.seats(there)
        name = organ_name(there.element)
        members = []
        for one in seats.all:
            seat = one.element
            present = one.present if seat.roles == () else one.present & self._is_member(seat, one.path)
            if present.is_no:
                continue
            number = seat.count or Count(1, None)
            if not number.is_exact:
                how_many = unknown(self._gap((*one.path, "count"), _HOW_MANY, board=name))
                number = Count(number.at_least, number.at_most, basis=(how_many,))
            members.append(Member(seat, one.path, present, number))
        more = seats.may_be_more
        if more.is_unknown:
            more = unknown(self._gap(path, _OTHER_SEATS, board=name))
        seen = known(True, self._fact(path, _SIZE, board=name))
        size = total(((one.present, one.number) for one in members), more, seen)
        return Board(name, there.path, tuple(members), more, size, there.element)

    def _is_member(self, seat: Seat, path: Path) -> Truth:
        roles = seat.roles
        if roles is None or None in roles:
            return unknown(self._gap((*path, "roles"), _ROLES))
        return NO if NO_MEMBERS & set(roles) else YES

    def each_member(self, boards: Instances[Board]) -> Instances[tuple[Board, Member]]:
        """Return the members of several boards, one by one."""
        more = [boards.more, *(one.present & one.about.more for one in boards.items)]
        found = (
            Instance(
                (one.about, member),
                member.path,
                {**one.words, "who": member},
                one.present & member.present,
            )
            for one in boards.items
            for member in one.about.members
        )
        return Instances.of(found, any_of(more))

    def called(self, word: object) -> Text:
        """Return a word of a text as people read it: a member by name, or by party."""
        if isinstance(word, Member):
            return self._who_sits(word)
        return word.name if isinstance(word, Board) else super().called(word)

    def _who_sits(self, member: Member) -> Text:
        seat = member.seat
        if seat.person is not None:
            return Text(seat.person, seat.person)
        return self.called(seat.party) if isinstance(seat.party, Holder) else _OUTSIDER if seat.party else _SOMEBODY

    # Where members come from

    def is_outsider(self, member: Member) -> Truth:
        """Say whether a member comes from none of the parties."""
        seat = member.seat
        value = None if seat.party is None else member.party is None
        return self._tell(value, (*member.path, "party"), _ORIGIN, _WHICH_ORIGIN, who=member)

    def comes_from(self, member: Member, party: str) -> Truth:
        """Say whether a member comes from a party."""
        value = None if member.seat.party is None else member.party == party
        return self._tell(value, (*member.path, "party"), _ORIGIN, _WHICH_ORIGIN, who=member)

    def is_chair(self, member: Member) -> Truth:
        """Say whether a member is the chair."""
        return YES if SeatRole.CHAIR in (member.seat.roles or ()) else NO

    def all_from_one_party(self, members: Iterable[Member], more: Truth) -> Truth:
        """Say whether at least two members, outsiders left out, all come from the same party."""
        members = tuple(members)
        inside = total(((member.present & ~self.is_outsider(member), member.number) for member in members), more)
        parties = dict.fromkeys(member.party for member in members if member.party is not None)
        if apart := self._from_different_parties(members):
            return ~all_of(apart)
        everybody = [
            all_of([*(self._from_or_absent(member, party) for member in members), ~more]) for party in parties
        ] or [unknown(*(self.is_outsider(member) for member in members), more)]
        return (inside >= 2) & any_of(everybody)

    def _from_different_parties(self, members: tuple[Member, ...]) -> list[Truth]:
        """Return whence the members come that are certainly there, if two of them come from different parties."""
        certain = [(one, one.party) for one in members if one.present.is_yes and one.party is not None]
        differ = len({party for _, party in certain}) > 1
        return [self.comes_from(one, party) for one, party in certain] if differ else []

    def _from_or_absent(self, member: Member, party: str) -> Truth:
        return self.comes_from(member, party) | self.is_outsider(member) | ~member.present

    def parties_on(self, board: Board) -> Count:
        """Return how many parties have a seat on a board."""
        seats = self._seats_of(board)
        by_party: dict[str, list[Truth]] = {}
        for member in board.members:
            if member.party is not None:
                by_party.setdefault(member.party, []).append(member.present)
        certain = [any_of(found) & seats for found in by_party.values()]
        floating = [
            member.present & unknown(self._gap((*member.path, "party"), _WHICH_ORIGIN, who=member))
            for member in board.members
            if member.seat.party is None
        ]
        # somebody of whom nothing is known may come from one of the others, or from outside
        return count([*certain, *floating], board.more)

    def has_seat(self, party: str) -> Truth:
        """Say whether a party has a seat in any organ; organs that are not recorded may give it one."""
        found = []
        for there in self._then.organs.all:
            board = self._board(there)
            for member in board.members:
                if member.party in (None, party):
                    found.append(there.present & member.present & self.comes_from(member, party))
            found.append(there.present & board.more)
        return any_of([*found, self._other_organs(_OTHER_SEATS_OF, party=self._party(party))])

    def _other_organs(self, label: Text, **words: object) -> Truth:
        """Say whether organs that are not recorded may settle something."""
        if self._then.organs.may_be_more.is_no:
            return known(False, self._fact(("organs",), _ALL_ORGANS))
        return unknown(self._gap(("organs",), label, **words))

    def sectors_differ(self, board: Board) -> Truth:
        """Say whether people of at least two sectors have a seat on a board."""
        by_sectors: dict[frozenset[Sector], list[Truth]] = {}
        for member in board.members:
            by_sectors.setdefault(self._sectors(member), []).append(member.present)
        kinds = [(sectors, len(found), any_of(found)) for sectors, found in by_sectors.items()]
        differ = [
            one & other & (unknown(self._gap((*board.path, "seats"), _SECTORS, board=board)) if may & also else YES)
            for at, (may, _, one) in enumerate(kinds)
            for also, _, other in kinds[at + 1 :]
        ]
        alike = [
            there & unknown(self._gap((*board.path, "seats"), _SECTORS, board=board))
            for sectors, number, there in kinds
            if len(sectors) > 1 and number > 1
        ]
        seats = self._seats_of(board)
        return seats & any_of([*differ, *alike, ~seats, board.more])

    def _seats_of(self, board: Board) -> Truth:
        """Return the seats of a board as the fact that decides."""
        return known(True, self._fact((*board.path, "seats"), _SIZE, board=board))

    def _sectors(self, member: Member) -> frozenset[Sector]:
        return self._party(member.party).sectors if member.party else frozenset(Sector)

    # Who appoints, which office, how many votes

    def appointer_is_member(self, member: Member) -> Truth:
        """Say whether those who appoint a director are members of the legal person, or their general meeting."""
        by = member.seat.appointed_by
        words = {"who": member}
        where = (*member.path, "appointed_by")
        if by is None:
            return unknown(self._gap(where, _WHICH_APPOINTER, **words))
        if by.is_of_itself:
            kind = self._facts.organ(by.organ).kind if by.organ else None
            value = True if kind is OrganKind.GENERAL_MEETING else None
            return self._tell(value, where, _APPOINTER, _WHETHER_MEMBERS, **words)
        appointed = known(True, self._fact(where, _APPOINTER, **words))
        return appointed & self.has_role(self._party(by.party), Role.MEMBER)

    def appointed_by_others(self, board: Board) -> Count:
        """Return how many directors are appointed by others than the members."""
        others = ((one.present & ~self.appointer_is_member(one), one.number) for one in board.members)
        return total(others, board.more)

    def appointed_by_executive(self, member: Member) -> Truth:
        """Say whether a member is appointed by the executive organ of the party that he or she comes from."""
        seat, where = member.seat, (*member.path, "appointed_by")
        words = {"who": member}
        by = seat.appointed_by
        if by is None:
            return unknown(self._gap(where, _WHICH_APPOINTER, **words))
        if by.is_of_itself:
            return known(False, self._fact(where, _APPOINTER, **words))
        party = self._party(by.party)
        roles = self.roles_of(party)
        if by.organ is None or by.organ_is_unknown or (roles is None and type(party) is Party):
            return unknown(self._gap(where, _WHICH_APPOINTER, **words))
        if roles is None or by.organ != roles.executive.value:
            return known(False, self._fact(where, _APPOINTER, **words))
        if seat.party is None or member.party not in (None, by.party):
            return unknown(self._gap(where, _WHETHER_TOGETHER, **words))  # Wgr 13 lid 5, onder b
        return known(member.party == by.party, self._fact(where, _APPOINTER, **words))

    def holds_office(self, member: Member, *offices: Office) -> Truth:
        """Say whether a member holds one of these offices."""
        office = member.seat.office
        value = None if office is None else office in offices
        return self._tell(value, (*member.path, "office"), _OFFICE, _WHICH_OFFICE, who=member, office=office)

    def sits_also_on(self, member: Member, board: Board) -> Truth:
        """Say whether a member sits on another board too; people from outside the parties do not."""
        seat, words = member.seat, {"who": member, "board": board}
        if seat.party is not None and member.party is None:
            return known(False, self._fact((*member.path, "party"), _ORIGIN, who=member))
        if board.organ is not None and seat.also_in is not None:
            named = [holder.organ for holder in seat.also_in if holder is not None]
            if board.organ.id in named:
                return known(True, self._fact((*member.path, "also_in"), _ALSO, **words))
            if None not in seat.also_in:
                return known(False, self._fact((*member.path, "also_in"), _ALSO, **words))
        if seat.person is None and seat.person_id is None:
            return unknown(self._gap(member.path, _WHETHER_ALSO, **words))
        by_person, nameless = self._persons(board)
        found = [
            other.present & known(True, self._fact(other.path, _ALSO, **words))
            for name in (seat.person_id, seat.person)
            for other in (by_person.get(name, ()) if name is not None else ())
            if seat.person_id is None or other.seat.person_id in (None, seat.person_id)
        ]
        return any_of(found or [*nameless, board.more, ~self._seats_of(board)])

    def _persons(self, board: Board) -> tuple[dict[str, list[Member]], list[Truth]]:
        """Return the members of a board by person, and the gaps of those of whom no person is recorded."""
        cache = self.__dict__.setdefault("_rules_persons", {})
        if board.path not in cache:
            by_person: dict[str, list[Member]] = {}
            nameless = []
            for member in board.members:
                names = [name for name in (member.seat.person_id, member.seat.person) if name is not None]
                for name in names:
                    by_person.setdefault(name, []).append(member)
                if not names:
                    nameless.append(member.present & unknown(self._gap(member.path, _WHO_IS, board=board)))
            cache[board.path] = by_person, nameless
        return cache[board.path]  # type: ignore[no-any-return]

    def members_of_both(self, board: Board, other: Board) -> Count:
        """Return how many members of a board sit on another one too."""
        both = ((one.present & self.sits_also_on(one, other), one.number) for one in board.members)
        return total(both, board.more)

    def votes_each(self, board: Board, member: Member) -> Count:
        """Return how many votes one such member has."""
        cache = self.__dict__.setdefault("_rules_votes_each", {})
        if member.path not in cache:
            cache[member.path] = self._read_votes(board, member)
        return cache[member.path]  # type: ignore[no-any-return]

    def _read_votes(self, board: Board, member: Member) -> Count:
        votes = member.seat.votes if board.organ is None else board.organ.votes_of(member.seat)
        words = {"who": member}
        if votes is None:
            return Count(0, None, basis=(unknown(self._gap((*member.path, "votes"), _HOW_MANY_VOTES, **words)),))
        return Count(votes, votes, basis=(known(True, self._fact((*member.path, "votes"), _VOTES, **words)),))

    def votes_of_others(self, board: Board, member: Member) -> Count:
        """Return how many votes all other members of a board have together."""
        together, own = self._votes_in_all(board), self.votes_each(board, member)
        if member.present.is_unknown or member.number.at_least == 0:
            return Count(0, None, basis=together.basis)
        top = None if together.at_most is None or own.at_most is None else together.at_most - own.at_most
        return Count(together.at_least - own.at_least, top, basis=together.basis)

    def _votes_in_all(self, board: Board) -> Count:
        """Return how many votes a board has; what it rests on is put together once for all who are compared with it."""
        cache = self.__dict__.setdefault("_rules_votes", {})
        if board.path not in cache:
            votes = ((one.present, times(self.votes_each(board, one), one.number)) for one in board.members)
            found = total(votes, board.more)
            basis = known(True, *found.basis), unknown(*found.basis)
            cache[board.path] = Count(found.at_least, found.at_most, basis=basis)
        return cache[board.path]  # type: ignore[no-any-return]

    def somebody_outvotes(self, kind: OrganKind) -> Truth:
        """Say whether a member of a board has more votes than all others together."""
        seats = self.each_member(self.boards(kind))
        truths = [one.present & (self.votes_each(*one.about) > self.votes_of_others(*one.about)) for one in seats.items]
        return any_of([*truths, seats.more])

    # How boards decide

    def has_decision_rule(self, board: Board) -> Truth:
        """Say whether it is arranged how a board decides: which majority, counted how, with which quorum."""
        rule, path = board.organ.decision_rule if board.organ else None, (*board.path, "decision_rule")
        if not isinstance(rule, DecisionRule):
            return self._tell(False if rule is NONE else None, path, _RULE, _WHICH_RULE, board=board)
        parts = ((rule.majority, _MAJORITY), (rule.counted_by, _COUNTING), (rule.quorum, _QUORUM))
        return all_of(
            self._tell(True if value is not None else None, path, _RULE, missing, board=board)
            for value, missing in parts
        )

    def has_way_out(self, board: Board) -> Truth:
        """Say whether it is arranged what is done when a board cannot decide."""
        rule, path = board.organ.decision_rule if board.organ else None, (*board.path, "decision_rule")
        if not isinstance(rule, DecisionRule):
            return unknown(self._gap(path, _WHICH_WAY_OUT, board=board))
        way_out = True if rule.tie is TieRule.CHAIR_DECIDES else rule.way_out
        value = None if way_out is None else way_out is not NONE
        return self._tell(value, path, _WAY_OUT, _WHICH_WAY_OUT, board=board)

    def is_even(self, board: Board) -> Truth:
        """Say whether the number of members is even."""
        size = board.size
        if size.exact is None:
            return unknown(*size.basis)
        return known(size.exact % 2 == 0, *size.basis)


def times(each: Count, number: Count) -> Count:
    """Return how many several have together that each have so many."""
    top = None if each.at_most is None or number.at_most is None else each.at_most * number.at_most
    return Count(each.at_least * number.at_least, top, basis=(*each.basis, *number.basis))


_WHO_SITS = Text("wie er zit in: {board}", "who sits in: {board}")
_WHICH_KIND = Text("wat voor orgaan '{board}' is", "what kind of organ '{board}' is")
_OTHER_SEATS = Text("of er andere zetels zijn in: {board}", "whether there are other seats in: {board}")
_OTHER_SEATS_OF = Text("of {party} een zetel heeft", "whether {party} has a seat")
_SIZE = Text("zetels: {board}", "seats: {board}")
_HOW_MANY = Text("hoeveel zulke zetels er zijn in: {board}", "how many such seats there are in: {board}")
_ROLES = Text("of deze persoon lid is of alleen aanwezig", "whether this person is a member or only attends")
_OUTSIDER = Text("iemand van buiten", "somebody from outside")
_SOMEBODY = Text("een lid van wie de partij niet bekend is", "a member whose party is not known")
_ORIGIN = Text("herkomst: {who}", "origin: {who}")
_WHICH_ORIGIN = Text("van welke partij: {who}", "from which party: {who}")
_SECTORS = Text("uit welke sectoren: {board}", "from which sectors: {board}")
_APPOINTER = Text("aangewezen door: {who}", "appointed by: {who}")
_WHICH_APPOINTER = Text("door wie benoemd of aangewezen: {who}", "appointed by whom: {who}")
_WHETHER_MEMBERS = Text("of de leden benoemen: {who}", "whether the members appoint: {who}")
_WHETHER_TOGETHER = Text("of colleges samen aanwijzen: {who}", "whether executives appoint together: {who}")
_OFFICE = Text("ambt van {who}: {office}", "office of {who}: {office}")
_WHICH_OFFICE = Text("welk ambt: {who}", "which office: {who}")
_ALSO = Text("{who}: ook in {board}", "{who}: also on {board}")
_WHETHER_ALSO = Text("of ook in {board}: {who}", "whether also on {board}: {who}")
_ALL_ORGANS = Text("de lijst van organen", "the list of organs")
_WHO_IS = Text("wie alle leden zijn van: {board}", "who all members are of: {board}")
_VOTES = Text("stemmen: {who}", "votes: {who}")
_HOW_MANY_VOTES = Text("hoeveel stemmen: {who}", "how many votes: {who}")
_RULE = Text("besluitregel: {board}", "decision rule: {board}")
_WHICH_RULE = Text("hoe besloten wordt in: {board}", "how decisions are made in: {board}")
_MAJORITY = Text("met welke meerderheid besloten wordt in: {board}", "which majority decides in: {board}")
_COUNTING = Text("of stemmen gewogen worden in: {board}", "whether votes have weights in: {board}")
_QUORUM = Text("welk quorum geldt in: {board}", "which quorum holds in: {board}")
_WAY_OUT = Text("uitweg bij een patstelling: {board}", "way out of deadlock: {board}")
_WHICH_WAY_OUT = Text("wat er gebeurt bij een patstelling in: {board}", "what is done in a deadlock in: {board}")
