"""The items and lessons of several agendas, each with the document that it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeAlias, TypeVar

import attrs

from samenwerking.language import same
from samenwerking.model.agenda import CLOSED, Agenda, AgendaItem, Lesson, RelationKind
from samenwerking.overlap.subject import Compared, compared
from samenwerking.questions.answers import Phrase

One = TypeVar("One", bound=AgendaItem | Lesson, covariant=True)


@attrs.frozen(eq=False)
class Entry(Generic[One]):
    """
    An item or a lesson of an agenda.

    Args:
        document: The id of the agenda.

        one: The item or lesson.

        compared: What is compared of it.
    """

    document: str
    one: One
    compared: Compared

    @property
    def owner(self) -> str:
        """The id of its owner."""
        return self.one.owner.party

    @property
    def key(self) -> tuple[str, str]:
        """By what it is found: its document, and its own id."""
        return self.document, self.one.id

    @property
    def phrase(self) -> Phrase:
        """What programs and people call it."""
        return Phrase("/".join(self.key), same(self.one.title))


AnyEntry: TypeAlias = Entry[AgendaItem] | Entry[Lesson]


def items_of(agendas: Iterable[Agenda]) -> list[Entry[AgendaItem]]:
    """Return all items, in the order of their ids, so that it makes no difference which agenda came first."""
    every = ((agenda.id, one) for agenda in agendas for one in agenda.items or ())
    return _sorted(Entry(document, one, compared(one)) for document, one in every if one is not None)


def lessons_of(agendas: Iterable[Agenda]) -> list[Entry[Lesson]]:
    """Return all lessons, in the order of their ids."""
    every = ((agenda.id, one) for agenda in agendas for one in agenda.lessons or ())
    return _sorted(Entry(document, one, compared(one)) for document, one in every if one is not None)


def _sorted(entries: Iterable[Entry[One]]) -> list[Entry[One]]:
    return sorted(entries, key=lambda entry: entry.key)


def is_over(entry: Entry[AgendaItem]) -> bool:
    """Say whether an item is known to be finished or stopped."""
    return entry.one.status in CLOSED


def said_of(one: Entry[AgendaItem], key: tuple[str, str]) -> RelationKind | None:
    """Return what an item says of what is found by *key*; `None`: nothing."""
    for relation in one.one.relations:
        if (relation.document or one.document, relation.item) == key:
            return relation.kind
    return None
