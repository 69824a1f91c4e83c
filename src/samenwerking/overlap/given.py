"""The agendas that are given: whether they can stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import attrs

from samenwerking.errors import InvalidError, Problem, nearest, shown, some_of
from samenwerking.formats.documents import Document
from samenwerking.language import Text, same
from samenwerking.model.agenda import Agenda

Given: TypeAlias = Agenda | Document[Agenda]
"""What is accepted where an agenda is meant: one, or the document that was read from a file."""


def agendas_of(given: Sequence[Given]) -> tuple[Agenda, ...]:
    """
    Return the agendas in the order of their ids.

    Raises:
        InvalidError: If they cannot stand beside each other: with all that is wrong.
    """
    problems = [_no_agenda(at, one) for at, one in enumerate(given) if not isinstance(agenda_in(one), Agenda)]
    if not problems:
        problems = [*_twice(given), *_wrong_relations(given)]
    if problems:
        raise InvalidError("SharedAgenda", problems)
    return tuple(sorted(map(agenda_in, given), key=lambda agenda: agenda.id))


def agenda_in(given: Any) -> Any:
    """Return the agenda that is given, or that is in the document that is given."""
    return given.value if isinstance(given, Document) else given


def _no_agenda(at: int, given: object) -> Problem:
    return Problem(("agendas", at), same(shown(given)), _AN_AGENDA, _GIVE_AGENDA)


def _twice(given: Sequence[Given]) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, one in enumerate(given):
        id = agenda_in(one).id
        if id in seen:
            yield _located(one, Problem(("agendas", at, "id"), same(f"'{id}'"), _OTHER_ID, _RENAME), "id")
        seen.add(id)


def _wrong_relations(given: Sequence[Given]) -> Iterator[Problem]:
    """Yield the relations with what is not in the agenda that they name."""
    agendas = {agenda_in(one).id: agenda_in(one) for one in given}
    known = {
        id: {one.id for one in (*(agenda.items or ()), *(agenda.lessons or ())) if one is not None}
        for id, agenda in agendas.items()
    }
    for at, one in enumerate(given):
        for position, item in enumerate(agenda_in(one).items or ()):
            for number, relation in enumerate(item.relations if item is not None else ()):
                ids = known.get(relation.document, {relation.item})
                if relation.item not in ids:
                    path = ("agendas", at, "items", position, "relations", number, "item")
                    yield _located(one, _nothing(path, relation.document, relation.item, ids), f"items/{item.id}")


def _nothing(path: tuple[str | int, ...], document: str, id: str, known: set[str]) -> Problem:
    remedy = _CHOOSE.format(words=some_of(sorted(known))) if known else _ADD
    return Problem(path, same(f"'{id}'"), _IN_AGENDA.format(document=document), remedy, nearest(id, sorted(known)))


def _located(given: Given, problem: Problem, place: str) -> Problem:
    """Return a problem with the file and the line, where the agenda was read from one."""
    if not isinstance(given, Document):
        return problem
    line, column = given.locate(place)
    return attrs.evolve(problem, path=problem.path[2:], file=given.name, line=line, column=column)


_AN_AGENDA = Text("een agenda", "an agenda")
_GIVE_AGENDA = Text(
    "Geef Agenda(...), of read(..., structure=Agenda).", "Give Agenda(...), or read(..., structure=Agenda)."
)
_OTHER_ID = Text("een id dat geen andere agenda heeft", "an id that no other agenda has")
_RENAME = Text(
    "Geef een van beide een ander id, of geef dezelfde agenda één keer.",
    "Give one of them another id, or give the same agenda once.",
)
_IN_AGENDA = Text("iets van de agenda '{document}'", "something of the agenda '{document}'")
_CHOOSE = Text("Kies uit {words}.", "Choose from {words}.")
_ADD = Text("Voeg het daar toe.", "Add it there.")
