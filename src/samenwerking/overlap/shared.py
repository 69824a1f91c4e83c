"""The agendas of several municipalities beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias, final

from samenwerking.errors import InvalidError, Problem, nearest
from samenwerking.language import Text, same
from samenwerking.model.agenda import CLOSED, Agenda, AgendaItem, Lesson, Product, RelationKind
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.overlap.entries import Entry, is_over, items_of, lessons_of, said_of
from samenwerking.overlap.given import Given, agendas_of
from samenwerking.overlap.likeness import Likenesses, likenesses
from samenwerking.overlap.matching import between, within
from samenwerking.overlap.pairs import Overlap
from samenwerking.overlap.partners import same_partners
from samenwerking.overlap.rows import LessonRow, LessonsElsewhere, OverlapRow, Overlaps, ProductFound, SamePartners
from samenwerking.overlap.score import DEFAULT_THRESHOLD
from samenwerking.questions.answers import Interval, Phrase, listed
from samenwerking.questions.naming import PERHAPS_MORE
from samenwerking.values.money import ShareInput, to_share

Owner: TypeAlias = Party | Holder | str
"""What is accepted where an owner is meant: a party, its holder, or its id."""
Item: TypeAlias = Entry[AgendaItem]


@final
class SharedAgenda:
    """
    The agendas of several municipalities beside each other: where plans overlap, and what others already know.

    Owners are parties by their ids, which are the same in all agendas; of a party that several agendas list, the
    first name counts that is known. The order of the agendas makes no difference.

    Args:
        agendas: The agendas, or the documents that they were read from.

    Raises:
        InvalidError: If two have the same id, or a relation names an agenda that is here and something that is not in
            it: with all that is wrong at once.

    Example:
        >>> oak, elm = Municipality("oak", "Eikdorp"), Municipality("elm", "Elmstad")
        >>> one = Agenda("eikdorp", items=[AgendaItem("drains", "Sensoren in riolen", oak, themes=["smart city"])])
        >>> two = Agenda("elmstad", items=[AgendaItem("pipes", "Riolen met sensoren", elm, themes=["smart city"])])
        >>> print(SharedAgenda([one, two]).overlaps().text("en"))
        Where plans overlap
        <BLANKLINE>
        score  owner    item                other owner  other item           why
        -----  -------  ------------------  -----------  -------------------  ------------------------------
        100%   Eikdorp  Sensoren in riolen  Elmstad      Riolen met sensoren  both: smart city; words:
                                                                              riolen, sensoren
    """

    def __init__(self, agendas: Sequence[Given]) -> None:
        self.agendas: tuple[Agenda, ...] = agendas_of(agendas)

    def __repr__(self) -> str:
        return f"<SharedAgenda({', '.join(agenda.id for agenda in self.agendas)})>"

    def overlaps(
        self, *, of: Owner | None = None, at_least: ShareInput = DEFAULT_THRESHOLD, answered: bool = False
    ) -> Overlaps:
        """
        Return the items of different owners that overlap, those that overlap most first.

        One of the two is not over; the other may be finished or stopped: it was done there already. What the owners
        already said of each other's items is left out.

        Args:
            of: Only pairs of which this party owns one; left out: all.

            at_least: From which score on, such as ``60%``.

            answered: Whether pairs are shown as well of which an owner said how the two go together.

        Raises:
            InvalidError: If no agenda knows the party.
        """
        owner, least = self._owner(of), to_share(at_least).fraction
        found = []
        for one, other, overlap in self._overlapping(owner, least):
            relation = said_of(one, other.key) or said_of(other, one.key)
            if relation is None or answered:
                found.append((-overlap.score, one.key, other.key, self._overlap_row(one, other, overlap, relation)))
        return Overlaps(tuple(row for *_, row in sorted(found, key=lambda row: row[:3])))

    def lessons(self, *, of: Owner | None = None, at_least: ShareInput = DEFAULT_THRESHOLD) -> LessonsElsewhere:
        """
        Return for each item that is not over what others learned that can help, the likeliest first.

        Lessons are left out that the item names already, or whose item it names.

        Args:
            of: Only for items of this party; left out: of all.

            at_least: From which score on, such as ``60%``.

        Raises:
            InvalidError: If no agenda knows the party.
        """
        owner, least = self._owner(of), to_share(at_least).fraction
        items = [item for item in self._items if not is_over(item) and owner in (None, item.owner)]
        found = []
        for item, lesson, overlap in between(items, self._lessons, self._alike, least):
            from_item = None if lesson.one.item is None else said_of(item, (lesson.document, lesson.one.item))
            if from_item is None and said_of(item, lesson.key) is None:
                found.append((-overlap.score, item.key, lesson.key, self._lesson_row(item, lesson, overlap)))
        return LessonsElsewhere(tuple(row for *_, row in sorted(found, key=lambda row: row[:3])))

    def same_partners(self, *, of: Owner | None = None) -> SamePartners:
        """
        Return the parties that two or more owners do something with on one theme.

        Args:
            of: Only where this party is one of those owners, or is the partner; left out: all.

        Raises:
            InvalidError: If no agenda knows the party.
        """
        return same_partners(self._items, self._party, self._owner(of))

    @cached_property
    def _items(self) -> list[Entry[AgendaItem]]:
        return items_of(self.agendas)

    @cached_property
    def _lessons(self) -> list[Entry[Lesson]]:
        return lessons_of(self.agendas)

    @cached_property
    def _alike(self) -> Likenesses:
        terms = [entry.compared.terms for group in (self._items, self._lessons) for entry in group]
        return likenesses(word for one in terms for word in one.weights)

    @cached_property
    def _names(self) -> dict[str, str | None]:
        """What people call each party: the first name that is known."""
        names: dict[str, str | None] = {}
        for agenda in self.agendas:
            for party in agenda.parties:
                names[party.id] = names.get(party.id) or party.name
        return names

    def _party(self, id: str) -> Phrase:
        return Phrase(id, same(self._names.get(id) or id))

    def _owner(self, of: Owner | None) -> str | None:
        """Return the id of a party; one that no agenda knows is a slip."""
        if of is None:
            return None
        id = of.id if isinstance(of, Party) else of.party if isinstance(of, Holder) else str(of)
        if id not in self._names:
            known = sorted(self._names)
            raise InvalidError(
                "SharedAgenda", [Problem(("of",), same(f"'{id}'"), _A_PARTY, _NAME_ONE, nearest(id, known))]
            )
        return id

    def _overlapping(self, owner: str | None, least: Fraction) -> Iterator[tuple[Item, Item, Overlap]]:
        """Yield the pairs of which one at least is not over."""
        items = self._items
        if owner is None:
            pairs = within(items, self._alike, least)
        else:
            own = [item for item in items if item.owner == owner]
            pairs = between(own, items, self._alike, least)
        for one, other, overlap in pairs:
            if not (is_over(one) and is_over(other)):
                swapped = is_over(one) and owner is None
                yield (other, one, overlap) if swapped else (one, other, overlap)

    def _overlap_row(self, one: Item, other: Item, overlap: Overlap, relation: RelationKind | None) -> OverlapRow:
        done = other.one.status
        why = [overlap.explained] if done not in CLOSED else [_ALREADY.format(status=done.labels), overlap.explained]
        return OverlapRow(
            Interval(overlap.score, overlap.score),
            self._party(one.owner),
            one.phrase,
            one.one.status,
            self._party(other.owner),
            other.phrase,
            done,
            listed(why, "; "),
            overlap.parts,
            overlap.terms,
            overlap.themes,
            relation,
        )

    def _lesson_row(self, item: Item, lesson: Entry[Lesson], overlap: Overlap) -> LessonRow:
        it = lesson.one
        products = None if it.products is None else tuple(_found(product) for product in it.products)
        return LessonRow(
            Interval(overlap.score, overlap.score),
            self._party(item.owner),
            item.phrase,
            self._party(lesson.owner),
            lesson.phrase,
            it.outcome,
            it.conditions,
            products,
            overlap.explained,
            overlap.parts,
            overlap.terms,
            overlap.themes,
        )


def _found(product: Product | None) -> ProductFound | Phrase:
    return PERHAPS_MORE if product is None else ProductFound(product)


_ALREADY = Text("daar al {status}", "already {status} there")
_A_PARTY = Text("een partij van een van deze agenda's", "a party of one of these agendas")
_NAME_ONE = Text("Noem een partij die in een agenda staat.", "Name a party that stands in an agenda.")
