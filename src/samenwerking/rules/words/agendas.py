"""Words about agendas: what those who take part plan, what they learned, and where their work overlaps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.agenda import CLOSED, Agenda, AgendaItem, ItemStatus, RelationKind
from samenwerking.model.places import name_in_list
from samenwerking.overlap.alike import Key, pairs_alike
from samenwerking.rules.words.accounts import AccountWords
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.parties import Partner
from samenwerking.rules.words.reading import stated
from samenwerking.values.dates import PartialDate
from samenwerking.values.money import Share
from samenwerking.values.truth import NO, Truth, any_of, known


@final
@attrs.frozen(eq=False)
class Planned:
    """
    An item of an agenda that was given to the check.

    Args:
        agenda: The agenda.

        item: The item.

        path: Where it stands, seen from the collaboration: ``agendas``, the agenda, ``items``, the item.

    Example:
        >>> import datetime as dt
        >>> oak = Municipality("oak", "Eikdorp")
        >>> agenda = Agenda("eikdorp", items=[AgendaItem("drains", "Sensoren in riolen", oak)])
        >>> case = Case.of(Network("n", participants=[oak]), dt.date(2026, 1, 1), agendas=[agenda])
        >>> case.planned().items[0].about.path
        ('agendas', 'eikdorp', 'items', 'drains')
    """

    agenda: Agenda
    item: AgendaItem
    path: Path

    @property
    def key(self) -> Key:
        """By what it is found among the items of all agendas."""
        return self.agenda.id, self.item.id

    @property
    def name(self) -> Text:
        """The title, between quotes."""
        return Text(f"‘{self.item.title}’", f"‘{self.item.title}’")


class AgendaWords(AccountWords):
    """Words about agendas."""

    @property
    def shares_agendas(self) -> Truth:
        """Whether it names agendas of those who take part, or some were given; a plain no says nothing."""
        named = [link for link in self._facts.agendas or () if link is not None]
        return known(True, self._fact(("agendas",), _AGENDAS)) if self.agendas or named else NO

    @cached_property
    def _planned(self) -> tuple[Planned, ...]:
        return tuple(
            Planned(agenda, item, ("agendas", agenda.id, "items", item.id))
            for agenda in self.agendas
            for item in agenda.items or ()
            if item is not None
        )

    def planned(self) -> Instances[Planned]:
        """Return the items on the agendas of those who take part, planned, running and closed."""
        items = [
            Instance(one, one.path, self._words_of(one), self.party_takes_part(one.item.owner.party))
            for one in self._planned
        ]
        return Instances.of(items, self._other_agendas("items"))

    def _words_of(self, one: Planned) -> dict[str, object]:
        owner = one.agenda.party(one.item.owner.party)
        return {"item": one.name, "owner": owner}

    def _other_agendas(self, name: str) -> Truth:
        """Say whether there may be items, or lessons, on agendas that are not recorded or were not given."""
        given = [agenda.id for agenda in self.agendas]
        links = self._facts.agendas
        truths = [
            self._tell(None, ("agendas", at), _OF_AGENDA, _WHAT_IS_ON, agenda=same(link.document))
            for at, link in enumerate(links or ())
            if link is not None and link.document not in given
        ]
        is_complete = links is not None and None not in links
        truths.append(self._tell(False if is_complete else None, ("agendas",), _AGENDAS, _WHICH_AGENDAS))
        truths += [self._others_on(agenda, name) for agenda in self.agendas]
        return any_of(truths)

    def _others_on(self, agenda: Agenda, name: str) -> Truth:
        """Say whether an agenda may hold other items, or lessons, than those that it names."""
        listed = getattr(agenda, name)
        value = None if listed is None or None in listed else False
        path = ("agendas", agenda.id, name)
        words: dict[str, object] = {"agenda": same(agenda.name or agenda.id)}
        return self._tell(value, path, _OF_AGENDA, _WHAT_ELSE[name], **words)

    # What is shown

    def shows_agenda(self, partner: Partner, months: int) -> Truth:
        """Say whether a party shows what is on its agenda, or that nothing is, brought up to date so lately."""
        found = [
            self.is_current(one) & self._is_recent(one.item.updated, (*one.path, "updated"), one.name, months)
            for one in self._planned
            if one.item.owner.party == partner.id
        ]
        for agenda in self.agendas:
            for one in agenda.nothing_planned:
                if one.party.party == partner.id:
                    path = ("agendas", agenda.id, "nothing_planned", partner.id)
                    found.append(self._is_recent(one.updated, (*path, "updated"), _NOTHING, months))
        return any_of([*found, self._other_agendas("items")])

    def is_current(self, one: Planned) -> Truth:
        """Say whether an item is an idea, planned or running: not finished or stopped."""
        return self._has_status(one, lambda status: status not in CLOSED)

    def is_closed(self, one: Planned) -> Truth:
        """Say whether an item is finished or stopped."""
        return self._has_status(one, lambda status: status in CLOSED)

    def _has_status(self, one: Planned, test: Callable[[ItemStatus], bool]) -> Truth:
        status = one.item.status
        value = None if status is None else test(status)
        path = (*one.path, "status")
        return self._tell(value, path, _STATUS, _WHICH_STATUS, item=one.name, status=status)

    def _is_recent(self, updated: PartialDate | None, path: Path, what: Text, months: int) -> Truth:
        day = self._day_said(updated, path, _UPDATED, _WHEN_UPDATED, item=what)
        return ~day.plus(months=months).is_before(self.today)

    # What was learned

    def was_closed_before(self, one: Planned, months: int) -> Truth:
        """Say whether an item was finished or stopped more than so many months ago."""
        day = self._day_said(one.item.closed, (*one.path, "closed"), _CLOSED_ON, _WHEN_CLOSED, item=one.name)
        return self.is_closed(one) & day.plus(months=months).is_before(self.today)

    def left_a_lesson(self, one: Planned) -> Truth:
        """Say whether a lesson was written down that was learned from an item."""
        found = [
            known(True, self._fact(("agendas", one.agenda.id, "lessons", lesson.id), _LESSON, item=one.name))
            for lesson in one.agenda.lessons or ()
            if lesson is not None and lesson.item == one.item.id
        ]
        return any_of([*found, self._others_on(one.agenda, "lessons")])

    # Where work overlaps

    def overlap_is_answered(self, one: Planned, share: Share) -> tuple[Truth, tuple[Text, ...]]:
        """
        Say whether its owner or the other one answered each overlap of so much, and with which items it was not.

        Each pair is told once, at the item that stands first. The measure goes by what the agendas say: what an item
        leaves out, such as its summary, is left out of it.
        """
        found = [(other, self._is_done_twice(one, other)) for other in self._others_like(one, share)]
        open_ones = tuple(other.name for other, is_double in found if not is_double.is_no)
        return ~any_of(is_double for _, is_double in found), open_ones

    def _is_done_twice(self, one: Planned, other: Planned) -> Truth:
        """Say whether two items that are alike are both current, of parties that take part, and nobody answered."""
        alike = known(True, self._fact(one.path, _OVERLAP, item=one.name, other=other.name))
        both = self.is_current(one) & self.is_current(other) & self.party_takes_part(other.item.owner.party)
        return both & alike & ~self._is_answered(one, other)

    def _others_like(self, one: Planned, share: Share) -> Iterator[Planned]:
        others = self._alike(share).get(one.key, ())
        return (other for other in self._planned if other.key in others)

    def _alike(self, share: Share) -> dict[Key, set[Key]]:
        """Return by the key of each item those of the items after it with which it overlaps so much."""
        cache: dict[Share, dict[Key, set[Key]]] = self._now.__dict__.setdefault("_rules_overlaps", {})
        if share not in cache:
            cache[share] = {}
            for first, second in pairs_alike(self.agendas, share.fraction):
                cache[share].setdefault(first, set()).add(second)
        return cache[share]

    def _is_answered(self, one: Planned, other: Planned) -> Truth:
        """Say whether one of the owners said how the two go together, with a reason for doing both."""
        return any_of([*self._answers(one, other), *self._answers(other, one)])

    def _answers(self, one: Planned, other: Planned) -> Iterator[Truth]:
        named = (other.agenda.id, other.item.id)
        about = [it for it in one.item.relations if (it.document or one.agenda.id, it.item) == named]
        for relation in about:
            path = (*one.path, "relations", name_in_list(relation), "reason")
            value = {
                RelationKind.DUPLICATE: False,
                RelationKind.DELIBERATELY_PARALLEL: stated(relation.reason),
            }.get(relation.kind, True)
            yield self._tell(value, path, _RELATION, _WHICH_REASON, item=one.name, other=other.name)


_AGENDAS = Text("agenda's van wie meedoet", "agendas of those who take part")
_WHICH_AGENDAS = Text("welke agenda's de deelnemers hebben", "which agendas the participants have")
_OF_AGENDA = Text("agenda {agenda}", "agenda {agenda}")
_WHAT_IS_ON = Text(
    "wat er staat op de agenda {agenda}, die niet is meegegeven", "what is on the agenda {agenda}, which was not given"
)
_WHAT_ELSE: Final = {
    "items": Text("wat er nog meer staat op de agenda {agenda}", "what else is on the agenda {agenda}"),
    "lessons": Text("welke bevindingen er nog meer zijn op {agenda}", "which other lessons there are on {agenda}"),
}
_NOTHING = Text("niets gepland", "nothing planned")
_STATUS = Text("{item}: {status}", "{item}: {status}")
_WHICH_STATUS = Text("hoe ver dit is: {item}", "how far this is: {item}")
_UPDATED = Text("{item}: bijgewerkt op {day}", "{item}: updated on {day}")
_WHEN_UPDATED = Text("wanneer dit is bijgewerkt: {item}", "when this was updated: {item}")
_CLOSED_ON = Text("{item}: afgesloten op {day}", "{item}: closed on {day}")
_WHEN_CLOSED = Text("wanneer dit is afgesloten: {item}", "when this was closed: {item}")
_LESSON = Text("bevinding bij {item}", "lesson from {item}")
_OVERLAP = Text("{item} en {other} lijken op elkaar", "{item} and {other} are alike")
_RELATION = Text("hoe {item} en {other} bij elkaar horen", "how {item} and {other} go together")
_WHICH_REASON = Text("waarom {item} en {other} naast elkaar gebeuren", "why {item} and {other} are done side by side")
