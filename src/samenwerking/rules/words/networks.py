"""Words about networks: how one is governed, by whom it is led."""

from __future__ import annotations

from samenwerking.language import Text
from samenwerking.model.character import NetworkMode
from samenwerking.model.forms import ArrangementWithoutBody
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Role
from samenwerking.rules.words.money import MoneyWords
from samenwerking.values.marks import NONE
from samenwerking.values.truth import Truth, any_of, known


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


_MODE = Text("netwerkmodus: {mode}", "network mode: {mode}")
_WHICH_MODE = Text("hoe het netwerk wordt bestuurd", "how the network is governed")
_HOST = Text("gastheer", "host")
_WHICH_HOST = Text("of er een gastheer is (centrumgemeente)", "whether there is a host")
_NO_NETWORK = Text("geen netwerk", "no network")
