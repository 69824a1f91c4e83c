"""Words about the purpose: what it is, why together, what it should lead to, and about which subjects."""

from __future__ import annotations

from typing import Final, TypeAlias

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.character import HelixClaim, OpenList
from samenwerking.model.organs import OrganKind
from samenwerking.model.parties import Sector
from samenwerking.model.purpose import Goal, InnovationRoom, IntendedResult, Motive, Purpose, Theme
from samenwerking.rules.words.assignments import AssignmentWords
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.parties import Partner
from samenwerking.rules.words.reading import stated
from samenwerking.values.count import Count, count
from samenwerking.values.marks import NONE
from samenwerking.values.truth import Truth, all_of, any_of, known, unknown

ThemeThere: TypeAlias = tuple[Theme, Path]

_MAIN: Final = frozenset(
    {
        OrganKind.GENERAL_BOARD,
        OrganKind.EXECUTIVE_BOARD,
        OrganKind.CHAIR,
        OrganKind.BOARD,
        OrganKind.JOINT_ORGAN,
        OrganKind.GENERAL_MEETING,
        OrganKind.SUPERVISORY_BOARD,
        OrganKind.ASSEMBLY,
        OrganKind.MANAGEMENT,
        OrganKind.SECRETARIAT,
    }
)
"""Organs that are about all themes: none of them is set apart for one."""


class PurposeWords(AssignmentWords):
    """Words about the purpose of the collaboration."""

    @property
    def _purpose(self) -> Purpose:
        return self._facts.purpose or _NOTHING_SAID

    @property
    def purpose_is_stated(self) -> Truth:
        """Whether it is stated what it is for."""
        return self._tell(True if self._purpose.text else None, ("purpose", "text"), _PURPOSE, _WHICH_PURPOSE)

    @property
    def results_can_be_seen(self) -> Truth:
        """Whether it is stated of at least one intended result by what one sees that it is reached."""
        path: Path = ("purpose", "intended_results")
        listed = self._purpose.intended_results
        truths = [
            self._tell(stated(one.measured_by), (*path, at, "measured_by"), _MEASURE, _WHICH_MEASURE, result=one.text)
            for at, one in enumerate(listed or ())
            if isinstance(one, IntendedResult)
        ]
        return any_of([*truths, self._others_in(listed, path, _RESULTS, _WHICH_RESULTS)])

    @property
    def motives_are_stated(self) -> Truth:
        """Whether it is stated why the parties do not do it alone."""
        path: Path = ("purpose", "motives")
        listed = self._purpose.motives
        truths = [
            self._tell(True if one.kind or one.text else None, (*path, at), _MOTIVE, _WHICH_MOTIVE)
            for at, one in enumerate(listed or ())
            if isinstance(one, Motive)
        ]
        return all_of(truths) if truths else self._others_in(listed, path, _MOTIVES, _WHICH_MOTIVES)

    def has_goal(self, *goals: Goal) -> Truth:
        """Say whether one of these kinds of goal is among its own."""
        path: Path = ("purpose", "goals")
        listed = self._purpose.goals
        found = [known(True, self._fact(path, _GOAL, goal=goal)) for goal in goals if goal in (listed or ())]
        return any_of([*found, self._others_in(listed, path, _GOALS, _WHICH_GOALS)])

    def _others_in(self, listed: tuple[object, ...] | None, path: Path, label: Text, missing: Text) -> Truth:
        """Say whether a closed list may hold others than those recorded."""
        value = None if listed is None or None in listed else False
        return self._tell(value, path, label, missing)

    @property
    def room_for_innovation(self) -> Count:
        """In how many ways it is described which room there is for something new."""
        path: Path = ("purpose", "innovation_room")
        room = self._purpose.innovation_room
        if not isinstance(room, InnovationRoom):
            seen = self._tell(False if room is NONE else None, path, _ROOM, _WHICH_ROOM)
            return Count(0, 0 if seen.is_no else None, basis=(seen,))
        return count(
            self._tell(stated(getattr(room, part)), (*path, part), label, _WHETHER_ROOM.format(part=label))
            for part, label in _PARTS.items()
        )

    # Themes

    def themes(self) -> Instances[ThemeThere]:
        """Return the themes."""
        found = [Instance((one, ("themes", at)), ("themes", at), {"theme": one.name}) for at, one in self._themes]
        return Instances(tuple(found), self._other_themes, is_open=True)

    @property
    def _themes(self) -> list[tuple[int, Theme]]:
        return list(enumerate(self._facts.themes))

    @property
    def _other_themes(self) -> Truth:
        value = None if self._then.is_open(OpenList.THEMES) else False
        return self._tell(value, ("themes",), _THEMES, _WHICH_THEMES)

    @property
    def number_of_themes(self) -> Count:
        """How many themes it has."""
        themes = [known(True, self._fact(("themes", at), _THEME, theme=one.name)) for at, one in self._themes]
        return count(themes, self._other_themes)

    def has_theme(self, *names: str) -> Truth:
        """Say whether one of its themes is one of these main themes of the TOP list; of other lists it is not known."""
        found = []
        for at, one in self._themes:
            is_of_top = one.scheme is not None and one.scheme.upper() == "TOP"
            value = one.name.split("|")[0].strip().lower() in names if is_of_top else None
            found.append(self._tell(value, ("themes", at), _THEME, _OF_TOP, theme=one.name))
        return any_of([*found, self._other_themes])

    @property
    def themes_are_divided(self) -> Truth:
        """Whether its themes are divided among the parties; of what is no network, silence says nothing."""
        found = []
        for at, one in self._themes:
            listed = [*(one.leads or ()), *(one.supports or ())]
            named = [holder for holder in listed if holder is not None]
            is_open = one.leads is None or one.supports is None or None in listed
            value = True if named else None if is_open else False
            found.append(self._tell(value, ("themes", at, "leads"), _DIVIDED, _WHETHER_DIVIDED, theme=one.name))
        if type(self._facts).word == "network":
            return any_of([*found, self._other_themes])
        return any_of(truth for truth in found if truth.is_yes)

    def has_one_lead(self, there: ThemeThere) -> Truth:
        """Say whether exactly one party leads a theme."""
        theme, path = there
        where = (*path, "leads")
        words: dict[str, object] = {"theme": theme.name}
        leads = [known(True, self._fact(where, _LEAD, **words)) for one in theme.leads or () if one is not None]
        more = self._tell(
            None if theme.leads is None or None in theme.leads else False, where, _ONE_LEAD, _WHICH_LEAD, **words
        )
        number = count(leads, more)
        told = known(True, self._fact(where, _ONE_LEAD, **words)), unknown(self._gap(where, _WHICH_LEAD, **words))
        return Count(number.at_least, number.at_most, basis=told).equals(1)

    def has_a_theme(self, partner: Partner) -> Truth:
        """Say whether a party leads or supports a theme."""
        found = []
        if not self._may_have_a_theme(partner):
            return known(False, self._fact(("themes",), _NO_THEME, party=partner.party))
        for at, one in self._themes:
            for name in ("leads", "supports"):
                listed = getattr(one, name)
                is_open = listed is None or None in listed
                is_its = any(holder is not None and holder.party == partner.id for holder in listed or ())
                value = True if is_its else None if is_open else False
                label = {"theme": one.name, "party": partner.party}
                found.append(self._tell(value, ("themes", at, name), _HAS_THEME, _WHETHER_HAS_THEME, **label))
        return any_of([*found, self._other_themes])

    def _may_have_a_theme(self, partner: Partner) -> bool:
        """Say whether somewhere in the themes the party stands, or something is left open."""
        lists = [listed for _, one in self._themes for listed in (one.leads, one.supports)]
        is_open = self._then.is_open(OpenList.THEMES) or any(listed is None or None in listed for listed in lists)
        holders = [holder for listed in lists for holder in listed or () if holder is not None]
        return is_open or any(holder.party == partner.id for holder in holders)

    def is_delegated(self, there: ThemeThere) -> Truth:
        """Say whether an organ that is set apart deals with a theme, with a mandate."""
        theme, path = there
        where = (*path, "organs")
        found = []
        for holder in theme.organs or ():
            if holder is not None and holder.organ is not None:
                organ = self._facts.organ(holder.organ)
                at = ("organs", self._facts.organs.index(organ))
                kind = None if organ.kind is None else organ.kind not in _MAIN
                apart = self._tell(kind, (*at, "kind"), _ORGAN, _WHICH_ORGAN_KIND, organ=organ.id)
                mandate = self._tell(stated(organ.mandate), (*at, "mandate"), _MANDATE, _WHICH_MANDATE, organ=organ.id)
                found.append(apart & mandate)
        more = None if theme.organs is None or None in theme.organs else False
        return any_of([*found, self._tell(more, where, _DEALT_WITH, _WHO_DEALS, theme=theme.name)])

    # The helix

    @property
    def claims_helix(self) -> Truth:
        """Whether it says that several sectors take part, as a helix."""
        claim = self._facts.helix_claim
        return self._tell(stated(claim), ("helix_claim",), _HELIX, _WHETHER_HELIX)

    @property
    def helix_is_covered(self) -> Truth:
        """Whether each sector that it says takes part does so."""
        sectors = [Sector.GOVERNMENT, Sector.KNOWLEDGE, Sector.BUSINESS]
        if self._facts.helix_claim is HelixClaim.QUADRUPLE:
            sectors.append(Sector.CIVIL_SOCIETY)
        return all_of(self.covers(sector) for sector in sectors)

    def covers(self, sector: Sector) -> Truth:
        """Say whether a party of a sector takes part."""
        found = []
        for partner in self.partners().items:
            party, path = partner.about.party, self._parties[partner.about.id][1]
            if sector in party.sectors:
                value = True if len(party.sectors) == 1 else None
                found.append(partner.present & self._tell(value, path, _SECTOR, _WHICH_SECTOR, party=party))
        if not found and self._others.is_no:
            return known(False, self._fact(("participants",), _FROM_SECTOR, sector=sector))
        return any_of([*found, self._others])


_NOTHING_SAID: Final = Purpose()
_PARTS: Final = {
    "budget": Text("vrij budget", "free budget"),
    "time": Text("vrije tijd", "free time"),
    "deviation": Text("ruimte om af te wijken", "room to deviate"),
    "risk_appetite": Text("bereidheid tot risico", "risk appetite"),
    "learning_goal": Text("leerdoel", "learning goal"),
}
_PURPOSE = Text("het doel", "the purpose")
_WHICH_PURPOSE = Text("waar het voor is", "what it is for")
_MEASURE = Text("waaraan men ziet dat het bereikt is: {result}", "by what one sees that it is reached: {result}")
_WHICH_MEASURE = Text(
    "of men kan zien dat het bereikt is: {result}", "whether one can see that it is reached: {result}"
)
_RESULTS = Text("beoogde resultaten", "intended results")
_WHICH_RESULTS = Text("welke resultaten beoogd zijn", "which results are intended")
_MOTIVE = Text("een motief", "a motive")
_WHICH_MOTIVE = Text("welk motief het is", "which motive it is")
_MOTIVES = Text("motieven", "motives")
_WHICH_MOTIVES = Text("waarom de partijen het niet alleen doen", "why the parties do not do it alone")
_GOAL = Text("doelsoort: {goal}", "kind of goal: {goal}")
_GOALS = Text("doelsoorten", "kinds of goal")
_WHICH_GOALS = Text("welke soorten doelen het heeft", "which kinds of goal it has")
_ROOM = Text("ruimte voor innovatie", "room for innovation")
_WHICH_ROOM = Text("welke ruimte er is voor innovatie", "which room there is for innovation")
_WHETHER_ROOM = Text("ruimte voor innovatie: {part}", "room for innovation: {part}")
_THEME = Text("thema: {theme}", "theme: {theme}")
_THEMES = Text("thema's", "themes")
_WHICH_THEMES = Text("welke thema's het heeft", "which themes it has")
_OF_TOP = Text("onder welk hoofdthema valt: {theme}", "under which main theme comes: {theme}")
_DIVIDED = Text("wie trekt en ondersteunt: {theme}", "who leads and supports: {theme}")
_WHETHER_DIVIDED = Text("of dit thema een trekker heeft: {theme}", "whether this theme has a lead: {theme}")
_LEAD = Text("trekker van {theme}", "lead of {theme}")
_ONE_LEAD = Text("niet één trekker: {theme}", "not one lead: {theme}")
_WHICH_LEAD = Text("wie trekt: {theme}", "who leads: {theme}")
_NO_THEME = Text("{party} heeft er geen", "{party} has none")
_HAS_THEME = Text("{party} bij {theme}", "{party} at {theme}")
_WHETHER_HAS_THEME = Text(
    "of {party} dit thema trekt of ondersteunt: {theme}", "whether {party} leads or supports: {theme}"
)
_DEALT_WITH = Text("welk orgaan gaat over: {theme}", "which organ deals with: {theme}")
_WHO_DEALS = Text("welke organen gaan over: {theme}", "which organs deal with: {theme}")
_ORGAN = Text("soort orgaan: {organ}", "kind of organ: {organ}")
_WHICH_ORGAN_KIND = Text("wat voor orgaan het is: {organ}", "what kind of organ it is: {organ}")
_MANDATE = Text("mandaat van {organ}", "mandate of {organ}")
_WHICH_MANDATE = Text("welk mandaat {organ} heeft", "which mandate {organ} has")
_HELIX = Text("noemt zich een helix", "calls itself a helix")
_WHETHER_HELIX = Text("of het zich een helix noemt", "whether it calls itself a helix")
_SECTOR = Text("sector van {party}", "sector of {party}")
_WHICH_SECTOR = Text("welke sector: {party}", "which sector: {party}")
_FROM_SECTOR = Text("niemand uit de sector {sector}", "nobody from the sector {sector}")
