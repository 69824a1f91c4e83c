"""The questions as methods, of a collaboration and of its view on a day alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from samenwerking.model.participation import Role
from samenwerking.model.partner_choice import PartnerChoice
from samenwerking.model.tasks import Task
from samenwerking.model.view import Snapshot
from samenwerking.questions import boards, conditions, decides, decision, endings, explanation, timeline, unknowns
from samenwerking.questions import councils as moments
from samenwerking.questions import matrix as grid
from samenwerking.questions import members as taking_part
from samenwerking.questions import wheel as wheels
from samenwerking.questions.answers import Answer
from samenwerking.questions.boards import Roster, Shares
from samenwerking.questions.conditions import Conditions
from samenwerking.questions.councils import Councils
from samenwerking.questions.decides import WhoDecides
from samenwerking.questions.decision import Decision
from samenwerking.questions.endings import Aftermath, Endings
from samenwerking.questions.explanation import Explanation
from samenwerking.questions.matrix import Matrix
from samenwerking.questions.members import Members, MembersByKind, SectorCoverage
from samenwerking.questions.timeline import Timeline
from samenwerking.questions.unknowns import Unknowns
from samenwerking.questions.wheel import Wheel

Told = TypeVar("Told", bound=Answer[Any])


class Asked:
    """Something that can be asked: a collaboration (answers carry periods), or its view on a day."""

    __slots__ = ()

    def _snapshot(self) -> Snapshot:
        raise NotImplementedError

    def _ask(self, question: Callable[..., Told], *about: object) -> Told:
        snapshot = self._snapshot()
        return attrs.evolve(question(snapshot, *about), note=snapshot.note)

    def who_decides(self, task: Task | str) -> WhoDecides:
        """
        Return who decides what about a task.

        Args:
            task: The task, or its id.

        Raises:
            InvalidError: If there is no such task.

        Example:
            >>> from samenwerking import ITSELF, Municipality, Network, Task
            >>> veen = Municipality("veen", "Veendorp")
            >>> network = Network("n", tasks=[Task("care", what=veen.council, how=ITSELF)])
            >>> network.who_decides("care").holders("what")
            ('veen/council',)
        """
        return self._ask(decides.who_decides, task)

    def decide(self, subject: Task | str) -> Decision:
        """
        Return how a decision runs: who is heard, advises, decides, consents and is told, and where it can stall.

        Args:
            subject: The task, its id or its name, or the subject of a decision right in words.

        Raises:
            InvalidError: If nothing is called so.

        Example:
            >>> from samenwerking import DecisionRight, Municipality, Network, RightKind, Task
            >>> veen = Municipality("veen", "Veendorp")
            >>> consent = DecisionRight(veen.council, RightKind.CONSENTS, subject="the budget")
            >>> network = Network("n", decision_rights=[consent])
            >>> [stall.text("en") for stall in network.decide("the budget").stalls]
            ['nobody who decides is recorded', 'not without consent']
        """
        return self._ask(decision.decide, subject)

    def matrix(self) -> Matrix:
        """Return who has which say in each task: a row for each task, a column for each party or organ."""
        return self._ask(grid.matrix)

    def councils(self) -> Councils:
        """Return what each council did and what was put to it, with the day."""
        return self._ask(moments.councils)

    def roster(self) -> Roster:
        """Return who sits on which board, for whom, with which other posts."""
        return self._ask(boards.roster)

    def shares(self) -> Shares:
        """Return the shares of seats, votes and chairs of each party: exact, or an interval."""
        return self._ask(boards.shares)

    def wheel(self, year: int | None = None) -> Wheel:
        """
        Return who is at the wheel: how the *what*, seats, votes, chairs and money are shared.

        Args:
            year: The year of the money; by default that of the day, and without a day all that is recorded.
        """
        return self._ask(wheels.wheel, year)

    def conditions(self) -> Conditions:
        """Return what is recorded of the five conditions for good cooperation, and what is open; never a mark."""
        return self._ask(conditions.conditions)

    def endings(self) -> Endings:
        """Return what is arranged for when a partner leaves or it ends, and what happened when it did."""
        return self._ask(endings.endings)

    def aftermath(self) -> Aftermath:
        """Return what is recorded of an end: that of a partner that left, or of the whole."""
        return self._ask(endings.aftermath)

    def explain(self, choice: PartnerChoice | str | None = None) -> Explanation:
        """
        Return what it is for and how its partners were chosen, in words that a resident can read.

        Args:
            choice: Only this choice of a partner, or its id; by default all.

        Raises:
            InvalidError: If there is no such choice.

        Example:
            >>> from samenwerking import Municipality, Network, PartnerChoice
            >>> care = PartnerChoice("care", Municipality("veen", "Veendorp"), need="zorg thuis")
            >>> explanation = Network("n", partner_choices=[care]).explain("care")
            >>> [row.text.en for row in explanation.items if row.place.endswith(("by", "need"))][:2]
            ['The choice was made by Veendorp.', 'A partner is needed for: "zorg thuis".']
        """
        return self._ask(explanation.explain, choice)

    def members(self, role: Role | None = None) -> Members:
        """
        Return who takes part.

        Args:
            role: Only those who have this role, or may: `Role.MEMBER` for the members.
        """
        return self._ask(taking_part.members, role)

    def members_by_kind(self, role: Role | None = None) -> MembersByKind:
        """
        Return how many parties of each kind and scale take part.

        Args:
            role: Only those who have this role, or may.
        """
        return self._ask(taking_part.members_by_kind, role)

    def sector_coverage(self) -> SectorCoverage:
        """Return which corners of the innovation triangle take part, and civil society beside them."""
        return self._ask(taking_part.sector_coverage)

    def timeline(self) -> Timeline:
        """Return what happened when."""
        return self._ask(timeline.timeline)

    def unknowns(self) -> Unknowns:
        """Return the facts that these questions asked and did not find, and why they are unknown."""
        return self._ask(unknowns.unknowns)
