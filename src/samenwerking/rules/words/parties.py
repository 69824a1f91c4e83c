"""Words about who takes part: parties, and the organs through which they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Final, TypeVar, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Participation, Role
from samenwerking.model.parties import JointAuthority, Municipality, Party, Sector
from samenwerking.model.view import Presence
from samenwerking.rules.chapters import LOCAL, ORGANS, Roles
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.reading import Reading
from samenwerking.values.count import Count, count
from samenwerking.values.truth import NO, YES, Truth, all_of, any_of, known, unknown

About = TypeVar("About")

_PARTICIPANT: Final = (Role.PARTICIPANT,)
_ASIDE: Final = frozenset({Role.ADVISER, Role.FUNDER, Role.SUPPORTER, Role.OBSERVER, Role.SUPERVISOR})
"""Roles of those who do not take part themselves."""


@final
@attrs.frozen(eq=False)
class TakingPart:
    """
    That a party takes part, through one organ.

    Args:
        one: The participation.

        path: Where it stands.

        present: Whether it is there.

    Example:
        >>> import datetime as dt
        >>> network = Network("n", participants=[Municipality("veen", "Veendorp").council])
        >>> Case.of(network, dt.date(2026, 1, 1)).partners().items[0].about.through[0].holder
        Holder('veen', 'council')
    """

    one: Participation
    path: Path
    present: Truth

    @property
    def holder(self) -> Holder:
        """The party or organ that takes part."""
        return self.one.holder


@final
@attrs.frozen(eq=False)
class Partner:
    """
    A party that takes part, through one or several of its organs.

    Args:
        party: The party.

        through: Each of its participations.

    Example:
        >>> import datetime as dt
        >>> veen = Municipality("veen", "Veendorp")
        >>> case = Case.of(Network("n", participants=[veen.council, veen.executive]), dt.date(2026, 1, 1))
        >>> [(partner.about.id, len(partner.about.through)) for partner in case.partners().items]
        [('veen', 2)]
    """

    party: Party
    through: tuple[TakingPart, ...]

    @property
    def id(self) -> str:
        """What the collaboration calls it."""
        return self.party.id


class PartyWords(Reading):
    """Words about who takes part, and through which organs."""

    def partners(self) -> Instances[Partner]:
        """Return the parties that take part; council and executive of one municipality are one party."""
        return self._partners

    @cached_property
    def _partners(self) -> Instances[Partner]:
        listed = self._then.participants
        found: dict[str, list[TakingPart]] = {}
        for there in listed.all:
            one = there.element
            if not one.holder.is_of_itself:
                present = there.present & self._takes_part(one, there.path)
                found.setdefault(one.holder.party, []).append(TakingPart(one, there.path, present))
        items = []
        for id, through in found.items():
            party = self._party(id)
            present = through[0].present if len(through) == 1 else any_of(each.present for each in through)
            if not present.is_no:
                where = self._where(id, [each.path for each in through])
                items.append(Instance(Partner(party, tuple(through)), where, {"party": party}, present))
        return Instances(tuple(items), listed.may_be_more)

    def _where(self, id: str, paths: Sequence[Path]) -> Path:
        """Return where a party takes part; of several places none is the first, and it is the party itself."""
        return paths[0] if len(paths) == 1 else self._parties[id][1]

    def _takes_part(self, one: Participation, path: Path) -> Truth:
        roles = one.roles
        if roles == _PARTICIPANT:
            return YES
        if roles is None or None in roles:
            certain = any(role is not None and role not in _ASIDE for role in roles or ())
            return YES if certain else unknown(self._gap((*path, "roles"), _ROLES, party=one.holder))
        return YES if not roles or any(role not in _ASIDE for role in roles) else NO

    def is_a(self, party: Party, *kinds: type[Party]) -> Truth:
        """Say whether a party is of one of these kinds."""
        may_be = type(party) is Party and any(kind.sectors_of_kind & party.sectors for kind in kinds)
        value = None if may_be else isinstance(party, kinds)
        return self._tell(value, self._parties[party.id][1], _KIND, _WHICH_KIND, party=party)

    def has_role(self, party: Party, role: Role) -> Truth:
        """Say whether a party takes part in a role, such as that of member."""
        known_roles = self.__dict__.setdefault("_rules_roles", {})
        if (party.id, role) not in known_roles:
            found = [
                there.present & self._in_role(there.element, there.path, role)
                for there in self._by_party.get(party.id, ())
            ]
            known_roles[party.id, role] = any_of([*found, self._others])
        answer: Truth = known_roles[party.id, role]
        return answer

    @cached_property
    def _others(self) -> Truth:
        """Whether others than those listed may take part."""
        more = self._partners.more
        return more if more.is_unknown else known(False, self._fact(("participants",), _ALL))

    def _in_role(self, one: Participation, path: Path, role: Role) -> Truth:
        roles = one.roles
        value = True if role in (roles or ()) else None if roles is None or None in roles else False
        words: dict[str, object] = {"party": one.holder, "role": role.labels}
        return self._tell(value, (*path, "roles"), _ROLE, _WHETHER_ROLE, **words)

    def in_role(self, role: Role) -> Instances[Partner]:
        """Return the parties that take part in a role."""
        everybody = self.everybody()
        found = (attrs.evolve(one, present=self.has_role(one.about.party, role)) for one in everybody.items)
        return Instances.of(found, everybody.more)

    @cached_property
    def _by_party(self) -> dict[str, list[Presence[Participation]]]:
        """Who takes part, by party: each of its organs."""
        found: dict[str, list[Presence[Participation]]] = {}
        for there in self._then.participants.all:
            if not there.element.holder.is_of_itself:
                found.setdefault(there.element.holder.party, []).append(there)
        return found

    def everybody(self) -> Instances[Partner]:
        """Return all who are listed, advisers and funders too."""
        return self._everybody

    @cached_property
    def _everybody(self) -> Instances[Partner]:
        items = []
        for id, through in self._by_party.items():
            party, where = self._party(id), self._where(id, [one.path for one in through])
            present = any_of(one.present for one in through)
            items.append(Instance(Partner(party, ()), where, {"party": party}, present))
        return Instances.of(items, self._then.participants.may_be_more)

    # The organs through which they take part

    def roles_of(self, party: Party) -> Roles | None:
        """Return which organ of a party has which role; `None` for those that the Wgr does not give any."""
        return ORGANS.get(type(party))

    def councils(self) -> Instances[Partner]:
        """Return the parties that have a council, or what stands in its place."""
        local = self.local_partners()
        return Instances.of(
            (
                attrs.evolve(one, words={"council": self.council_of(one.about.party), **one.words})
                for one in local.items
            ),
            local.more,
        )

    def local_partners(self) -> Instances[Partner]:
        """Return the municipalities, provinces and water authorities that take part."""
        return Instances.of(
            (
                attrs.evolve(one, present=one.present & self.is_a(one.about.party, *LOCAL))
                for one in self._partners.items
            ),
            self._partners.more,
        )

    @staticmethod
    def itself(partner: Partner) -> Holder:
        """Return the party itself, whichever organ of it acts."""
        return Holder(partner.id)

    def council_of(self, party: Party) -> Holder:
        """Return the council of a party, or what stands in its place."""
        roles = self.roles_of(party)
        return Holder(party.id, roles.representative.value if roles else None)

    @cached_property
    def councils_take_part(self) -> Truth:
        """Whether the councils make the arrangement themselves; where only some do, the law does not say what holds."""
        truths = [self.takes_part_through(one.about, "representative") | ~one.present for one in self._partners.items]
        everyone, anyone = all_of([*truths, ~self._others]), any_of([*truths, self._others])
        return everyone if not everyone.is_no or anyone.is_no else unknown(self._gap(("participants",), _CO_MADE))

    def takes_part_through(self, partner: Partner, role: str) -> Truth:
        """Say whether a party takes part through its organ of a role: ``representative``, ``executive``, ``single``."""
        return any_of(each.present & self.is_through(each, role) for each in partner.through)

    def is_through(self, each: TakingPart, role: str) -> Truth:
        """Say whether a party takes part through the organ of a role."""
        holder, where = each.holder, (*each.path, "holder")
        party = self._party(holder.party)
        roles = self.roles_of(party)
        words: dict[str, object] = {"party": party, "holder": holder}
        if holder.organ is None or holder.organ_is_unknown or roles is None:
            return unknown(self._gap(where, _WHICH_ORGAN, **words))
        if isinstance(party, JointAuthority) and holder.organ not in [organ.value for organ in roles]:
            return unknown(self._gap(where, _WHICH_ROLE, **words))
        return known(holder.organ == getattr(roles, role).value, self._fact(where, _THROUGH, **words))

    def may_take_part(self, each: TakingPart) -> Truth:
        """Say whether a party takes part through one of the organs that the Wgr names for its kind."""
        holder, where = each.holder, (*each.path, "holder")
        party = self._party(holder.party)
        roles = self.roles_of(party)
        if holder.organ is None or holder.organ_is_unknown or roles is None:
            return unknown(self._gap(where, _WHICH_ORGAN, party=party))
        is_named = holder.organ in [organ.value for organ in roles]
        return known(is_named, self._fact(where, _THROUGH, holder=holder))

    def participations(self) -> Instances[TakingPart]:
        """Return each organ of a local party or another public body that takes part."""
        found = (
            Instance(
                each,
                each.path,
                {"holder": each.holder, **partner.words},
                each.present & self.is_a(partner.about.party, *ORGANS),
            )
            for partner in self._partners.items
            for each in partner.about.through
        )
        return Instances.of(found, self._partners.more)

    def local_participations(self) -> Instances[TakingPart]:
        """Return each organ of a municipality, province or water authority that takes part."""
        found = self.participations()
        local = (
            attrs.evolve(one, present=one.present & self.is_a(self._party(one.about.holder.party), *LOCAL))
            for one in found.items
        )
        return Instances.of(local, found.more)

    @cached_property
    def by_mayors_only(self) -> Truth:
        """Whether solely mayors take part; of others who act alone the law does not say whether it means them."""
        truths = []
        for partner in self._partners.items:
            for each in partner.about.through:
                alone = self.is_through(each, "single")
                if alone.is_yes and not isinstance(partner.about.party, Municipality):
                    alone = unknown(self._gap((*each.path, "holder"), _LIKE_MAYORS))
                truths.append(alone | ~each.present)
        return all_of([*truths, ~self._partners.more])

    # How many

    def how_many(self, instances: Instances[Any]) -> Count:
        """Return how many there are of something."""
        return count((one.present for one in instances.items), instances.more)

    def for_all(self, instances: Instances[About], test: Callable[[About], Truth]) -> Truth:
        """Say whether a test holds for all that are there."""
        return all_of([*(test(one.about) | ~one.present for one in instances.items), ~instances.more])

    def exists(self, partner: Partner) -> Truth:
        """Say whether a party exists on the day."""
        party = partner.party
        for there in self._then.parties.all:
            if there.element.id == party.id:
                if there.present.is_unknown:
                    return unknown(self._gap(self._parties[party.id][1], _WHETHER_EXISTS, party=party))
                return known(True, self._fact(self._parties[party.id][1], _EXISTS, party=party))
        return known(False, self._fact((*self._parties[party.id][1], "period"), _EXISTS, party=party))

    def has_legal_personality(self, party: Party) -> Truth:
        """Say whether a party is a legal person: governments and companies are, of others it must be recorded."""
        value = party.legal_person
        if value is None and party.form is not None:
            value = party.form.legal_person
        if value is None:
            value = party.legal_person_of_kind
        return self._tell(value, self._parties[party.id][1], _LEGAL_PERSON, _WHETHER_PERSON, party=party)

    def has_carrier(self, party: Party) -> Truth:
        """Say whether it is recorded who acts in law for a party."""
        path = self._parties[party.id][1]
        return self._tell(party.carrier is not None or None, path, _CARRIER, _WHICH_CARRIER, party=party)

    @property
    def beside_government(self) -> Truth:
        """Whether somebody takes part who is not of the government."""
        truths = []
        for partner in self._partners.items:
            party, path = partner.about.party, self._parties[partner.about.id][1]
            value = True if Sector.GOVERNMENT not in party.sectors else None if len(party.sectors) > 1 else False
            truths.append(partner.present & self._tell(value, path, _SECTOR, _WHICH_SECTOR, party=party))
        return any_of([*truths, self._others])


def size_of(party: Party) -> Count:
    """Return how many a party stands for: a collective of unnamed parties for several."""
    if party.collective is None:
        return Count.exactly(1)
    return party.collective.count or Count(1, None)


_ROLES = Text("of {party} zelf deelneemt (rol)", "whether {party} takes part itself (role)")
_ROLE = Text("{party}: {role}", "{party}: {role}")
_WHETHER_ROLE = Text("of dit de rol is van {party}: {role}", "whether this is the role of {party}: {role}")
_KIND = Text("soort partij: {party}", "kind of party: {party}")
_WHICH_KIND = Text("welke soort partij: {party}", "what kind of party: {party}")
_WHICH_ORGAN = Text("met welk orgaan {party} deelneemt", "through which organ {party} takes part")
_WHICH_ROLE = Text("wat voor orgaan {holder} is", "what kind of organ {holder} is")
_THROUGH = Text("deelname door {holder}", "participation of {holder}")
_CO_MADE = Text(
    "of het ontwerp ook naar raden moet als andere raden zelf meedoen",
    "whether a draft goes to councils where other councils take part themselves",
)
_LIKE_MAYORS = Text(
    "of wat voor burgemeesters geldt ook geldt voor wie elders alleen beslist",
    "whether what holds for mayors also holds for those who decide alone elsewhere",
)
_ALL = Text("de lijst van deelnemers", "the list of participants")
_WHETHER_EXISTS = Text("bestaan op die dag: {party}", "existence on that day: {party}")
_EXISTS = Text("bestaan van {party}", "existence of {party}")
_LEGAL_PERSON = Text("rechtspersoonlijkheid van {party}", "legal personality of {party}")
_WHETHER_PERSON = Text("rechtspersoonlijkheid of niet: {party}", "legal person or not: {party}")
_CARRIER = Text("wie in rechte voor {party} optreedt", "who acts in law for {party}")
_WHICH_CARRIER = Text("of iemand in rechte voor {party} optreedt", "whether somebody acts in law for {party}")
_SECTOR = Text("sector van {party}", "sector of {party}")
_WHICH_SECTOR = Text("welke sector: {party}", "which sector: {party}")
