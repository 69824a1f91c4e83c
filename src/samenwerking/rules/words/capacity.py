"""Words about working capacity: the hands and means by which the work is done."""

from __future__ import annotations

from samenwerking.language import Text
from samenwerking.model.organs import OrganKind
from samenwerking.model.working import WorkingCapacity
from samenwerking.rules.words.networks import NetworkWords
from samenwerking.values.marks import NONE
from samenwerking.values.truth import Truth, any_of, known, unknown


class CapacityWords(NetworkWords):
    """Words about hands and means."""

    @property
    def has_hands(self) -> Truth:
        """Whether somebody does the work: a secretariat or directorate, or staff."""
        organs = [
            there.present & known(True, self._fact(there.path, _SECRETARIAT))
            for there in self._then.organs.all
            if there.element.kind in (OrganKind.SECRETARIAT, OrganKind.MANAGEMENT)
        ]
        capacity = self._facts.working_capacity
        if not isinstance(capacity, WorkingCapacity):
            value = None if capacity is None else False
            return any_of([*organs, self._tell(value, ("working_capacity",), _HANDS, _WHOSE_HANDS)])
        staff = None if capacity.staff is None else (capacity.staff >= 1)
        people = (
            unknown(self._gap(("working_capacity", "staff"), _HOW_MANY_STAFF))
            if staff is None or staff.is_unknown
            else known(staff.is_yes, self._fact(("working_capacity", "staff"), _STAFF))
        )
        where = ("working_capacity", "secretariat")
        office = self._tell(capacity.secretariat, where, _SECRETARIAT, _WHETHER_SECRETARIAT)
        return any_of([*organs, office, people])

    @property
    def has_means(self) -> Truth:
        """Whether there is a budget, or means in kind."""
        paid = [present & known(True, self._fact(path, _MEANS)) for _, path, present in self._paid()]
        given = [one for one in paid if one.is_yes]
        capacity = self._facts.working_capacity
        if not isinstance(capacity, WorkingCapacity):
            value = None if capacity is None else False
            return any_of([*given, self._tell(value, ("working_capacity",), _MEANS, _WHICH_MEANS)])
        budget = capacity.budget
        value = None if budget is None else budget is not NONE and budget.euros > 0
        money = self._tell(value, ("working_capacity", "budget"), _BUDGET, _WHICH_BUDGET)
        return any_of(
            [*given, money, self._tell(capacity.in_kind, ("working_capacity", "in_kind"), _KIND, _WHETHER_KIND)]
        )


_SECRETARIAT = Text("secretariaat of directie", "secretariat or directorate")
_WHETHER_SECRETARIAT = Text("of er een secretariaat of directie is", "whether there is a secretariat or directorate")
_HANDS = Text("wie het werk doet", "who does the work")
_WHOSE_HANDS = Text("of er een secretariaat of personeel is", "whether there is a secretariat or staff")
_STAFF = Text("medewerkers", "staff")
_HOW_MANY_STAFF = Text("hoeveel medewerkers er zijn", "how many staff there are")
_MEANS = Text("middelen", "means")
_WHICH_MEANS = Text("of er een budget of bijdrage in natura is", "whether there is a budget or means in kind")
_BUDGET = Text("budget", "budget")
_WHICH_BUDGET = Text("welk budget er is", "which budget there is")
_KIND = Text("bijdragen in natura", "contributions in kind")
_WHETHER_KIND = Text("of er bijdragen in natura zijn", "whether there are contributions in kind")
