"""Words about double posts: who sits on a board and wears a second hat."""

from __future__ import annotations

from typing import Final

from samenwerking.language import Text
from samenwerking.model.funding import FundingKind
from samenwerking.model.participation import Role
from samenwerking.rules.words.boards import Board, Member
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.reading import stated
from samenwerking.rules.words.steering import SteeringWords
from samenwerking.values.truth import Truth, any_of, known

_PAYS_FOR: Final = (FundingKind.SUBSIDY, FundingKind.PURCHASE, FundingKind.LOAN, FundingKind.GUARANTEE)
"""Money that is given for something: the contributions of those who take part are none."""


class PostWords(SteeringWords):
    """Words about double posts."""

    def double_posts(self, boards: Instances[Board]) -> Instances[tuple[Board, Member]]:
        """Return the members of boards whose party pays or commissions, or does the work for which others pay."""
        seats = self.each_member(boards)
        return Instances.of(
            (
                Instance(one.about, one.path, one.words, one.present & self._has_two_hats(one.about[1]))
                for one in seats.items
            ),
            seats.more,
        )

    def _has_two_hats(self, member: Member) -> Truth:
        if member.party is None:
            return self.comes_from(member, "")
        cache = self.__dict__.setdefault("_rules_two_hats", {})
        if member.party not in cache:
            cache[member.party] = self._pays_or_commissions(member.party) | self._supplies(member.party)
        return cache[member.party]  # type: ignore[no-any-return]

    def _pays_or_commissions(self, party: str) -> Truth:
        roles = [self.has_role(self._party(party), role) for role in (Role.COMMISSIONER, Role.FUNDER, Role.DONOR)]
        return any_of([*roles, self.pays(party, *_PAYS_FOR)])

    def _supplies(self, party: str) -> Truth:
        """Say whether a party does work that others asked for."""
        found = [self.has_role(self._party(party), Role.CONTRACTOR), self._other_tasks]
        for task in self.tasks().items:
            how = self._holders(task.about, "how")
            for there in how.all:
                if there.element.holder.party == party:
                    mine = known(True, self._fact(there.path, _HOW, who=there.element.holder))
                    found.append(task.present & there.present & mine & self.hands_differ(task.about, party))
            found.append(task.present & how.may_be_more)
        return any_of(found)

    @property
    def _other_tasks(self) -> Truth:
        """Whether there may be tasks that are not recorded."""
        more = self._then.tasks.may_be_more
        return more if more.is_unknown else known(False, self._fact(("tasks",), _TASKS))

    def has_conflict_arrangement(self, member: Member) -> Truth:
        """Say whether it was agreed what is done when interests of a member conflict."""
        said = member.seat.conflict_arrangement
        value = stated(said)
        return self._tell(value, (*member.path, "conflict_arrangement"), _CONFLICT, _WHICH_CONFLICT, who=member)


_TASKS = Text("de lijst van taken", "the list of tasks")
_HOW = Text("hoe: {who}", "how: {who}")
_CONFLICT = Text("belangenregeling: {who}", "conflict arrangement: {who}")
_WHICH_CONFLICT = Text(
    "wat is afgesproken bij botsende belangen: {who}", "what was agreed for when interests conflict: {who}"
)
