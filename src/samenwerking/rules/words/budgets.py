"""Words about the yearly budget."""

from __future__ import annotations

from typing import Any, Final

from samenwerking.language import Text
from samenwerking.model.forms import PublicBody
from samenwerking.model.holders import Holder
from samenwerking.model.record import EventKind, Subject
from samenwerking.rules.words.days import Day, Happening
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.life import LifeWords
from samenwerking.rules.words.record import WHICH_EVENT
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import YES, any_of, unknown


class BudgetWords(LifeWords):
    """Words about the yearly budget."""

    def budget_years(self) -> Instances[int]:
        """Return the financial years of which the record tells about the budget."""
        years: dict[int, None] = {}
        more = []
        for there in self._now.record.all:
            event = there.element
            of_a_budget = event.kind is EventKind.BUDGET_SENT or event.regarding is Subject.BUDGET
            if not of_a_budget:
                if event.regarding is None and event.kind in _OF_A_BUDGET and event.year is not None:
                    more.append(unknown(self._gap(there.path, WHICH_EVENT)))
            elif event.year is None:
                more.append(unknown(self._gap((*there.path, "year"), _WHICH_YEAR)))
            else:
                years.setdefault(event.year)
        found = (Instance(year, (), {"year": year}) for year in sorted(years))
        return Instances.of(found, any_of(more) if years else unknown(self._gap(("record",), _WHICH_YEARS)))

    def budget_offered(self, year: int) -> Day:
        """
        Return when the draft budget of a year was offered to the general board, or, without one, adopted.

        Where the offering is not recorded, it was not after the adoption.
        """
        about: dict[str, Any] = {"regarding": Subject.BUDGET, "year": year}
        adopted = self.event(EventKind.ADOPTED, **about).day
        if self.form_is(PublicBody).is_no:
            return adopted
        offered = self.event(EventKind.DRAFT_PRESENTED, **about)
        day = offered.day
        if day.exists.is_no or (day.exists.is_yes and day.date is not None and day.date.first is not None):
            return day
        last = adopted.date.last if adopted.date is not None and adopted.exists.is_yes else None
        return Day(PartialDate(None, last) if last else None, YES, (*day.basis, *adopted.basis))

    def budget_sent_to_council(self, year: int, council: Holder) -> Happening:
        """Return the sending of the draft budget of a year to a council; receipt shows that it was sent."""
        proof = (EventKind.DRAFT_RECEIVED,)
        return self.event(EventKind.DRAFT_SENT, regarding=Subject.BUDGET, year=year, to=council, proof=proof)

    def councils_and_budget_years(self) -> Instances[tuple[int, Holder]]:
        """Return each council that should get the draft budget of each recorded year."""
        years = self.budget_years()
        found = []
        more = [years.more]
        for year in years.items:
            councils = self.at(self.budget_offered(year.about)).councils()
            more.append(councils.more)
            found += [
                Instance((year.about, self.council_of(one.about.party)), (), {**one.words, **year.words}, one.present)
                for one in councils.items
            ]
        return Instances.of(found, any_of(more))


_OF_A_BUDGET: Final = frozenset({EventKind.DRAFT_SENT, EventKind.DRAFT_PRESENTED, EventKind.ADOPTED})
_WHICH_YEAR = Text("van welk begrotingsjaar", "of which financial year")
_WHICH_YEARS = Text("wat er met de begrotingen is gebeurd", "what happened with the budgets")
