"""Words about networks: how one is governed, who leads it, and who does the work with which means."""

from __future__ import annotations

from samenwerking.language import Text
from samenwerking.model.character import NetworkMode
from samenwerking.model.forms import ArrangementWithoutBody
from samenwerking.model.holders import Holder
from samenwerking.model.organs import OrganKind
from samenwerking.model.participation import Role
from samenwerking.model.working import WorkingCapacity
from samenwerking.rules.words.money import MoneyWords
from samenwerking.values.marks import NONE
from samenwerking.values.truth import Truth, any_of, known, unknown


class NetworkWords(MoneyWords):
    """Words about how a network is governed."""

    def is_governed(self, mode: NetworkMode) -> Truth:
        """Say whether it is governed in this way; what is no network is led by its host, or says nothing of it."""
        recorded = self._facts.network_mode
        words = {"mode": mode}
        if recorded is not None or type(self._facts).word == "network":
            value = None if recorded is None else recorded is mode
            return self._tell(value, ("network_mode",), _MODE, _WHICH_MODE, **words)
        form = self._facts.legal_form
        if mode is NetworkMode.LEAD_ORGANISATION and form is None:
            return self.form_is(ArrangementWithoutBody)
        if mode is NetworkMode.LEAD_ORGANISATION and isinstance(form, ArrangementWithoutBody):
            value = True if isinstance(form.host, Holder) else False if form.host is NONE else None
            return self._tell(value, ("legal_form", "host"), _HOST, _WHICH_HOST)
        return known(False, self._fact((), _NO_NETWORK))

    @property
    def leads(self) -> tuple[str, ...]:
        """The parties that may lead: those with that role, and the host."""
        named = [
            there.element.holder.party
            for through in self._by_party.values()
            for there in through
            if there.element.roles is None or {Role.LEAD, Role.HOST, None} & set(there.element.roles)
        ]
        form = self._facts.legal_form
        if isinstance(form, ArrangementWithoutBody) and isinstance(form.host, Holder):
            named.append(form.host.party)
        return tuple(dict.fromkeys(named))

    def leads_it(self, party: str) -> Truth:
        """Say whether a party leads, as its role or as host."""
        form = self._facts.legal_form
        if isinstance(form, ArrangementWithoutBody) and isinstance(form.host, Holder) and form.host.party == party:
            return known(True, self._fact(("legal_form", "host"), _HOST))
        return any_of(self.has_role(self._party(party), role) for role in (Role.LEAD, Role.HOST))

    def party_takes_part(self, party: str) -> Truth:
        """Say whether a party takes part itself."""
        found = [one.present for one in self.partners().items if one.about.id == party]
        return any_of([*found, self._others])

    @property
    def has_a_lead(self) -> Truth:
        """Whether a party that takes part leads."""
        return any_of([*(self.leads_it(party) & self.party_takes_part(party) for party in self.leads), self._others])

    # Hands and means

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


_MODE = Text("netwerkmodus: {mode}", "network mode: {mode}")
_WHICH_MODE = Text("hoe het netwerk wordt bestuurd", "how the network is governed")
_HOST = Text("gastheer", "host")
_WHICH_HOST = Text("of er een gastheer is (centrumgemeente)", "whether there is a host")
_NO_NETWORK = Text("geen netwerk", "no network")
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
