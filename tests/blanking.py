"""Blanking: the same collaboration with one fact less, by writing unknown where it stood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

import attrs

from samenwerking import UNKNOWN, Collaboration, InvalidError, PartialDate, Party
from samenwerking.errors import Step
from samenwerking.model.period import Period
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Many, One, fields_of
from samenwerking.schema.walk import Node, walk_fields

Path = tuple[Step, ...]

TOLD: Final = ("sources", "evidence", "acceptances", "extensions", "structure", "self_descriptions")
"""What tells of facts, or is said to be aside."""

NEVER: Final = ("id", "text", "name", "note", "title", "url", "content", "person_id")
"""Fields of which no rule reads the value, or that name things."""

SINGLE: Final = "collective"
"""Left out, a party is a single one: that is no blank."""


@attrs.frozen
class Blank:
    """A fact, and what is written in its place."""

    path: Path
    new: Any

    def __str__(self) -> str:
        return "/".join(map(str, self.path))


def blanks(collaboration: Collaboration) -> Iterator[Blank]:
    """Yield every fact of a collaboration that can be unknown, with the word that says so."""
    yield from _of(type(collaboration), collaboration, ())


def _of(cls: type, value: Part, path: Path) -> Iterator[Blank]:
    for field in fields_of(cls):
        held = getattr(value, field.name)
        here = (*path, field.name)
        if field.name in TOLD or field.name in NEVER:
            continue
        if isinstance(held, Period):
            yield from _of_period(held, here)
        elif held is not None and field.slot.nullable and held is not UNKNOWN and field.name != SINGLE:
            yield Blank(here, None)
        inner = field.slot.inner
        if isinstance(inner, Many):
            yield from _of_list(inner, held, here)
        elif isinstance(inner, One) and isinstance(held, Part) and not isinstance(held, Period):
            yield from _of(type(held), held, here)


def _of_period(period: Period, path: Path) -> Iterator[Blank]:
    if period.start is not UNKNOWN:
        yield Blank(path, attrs.evolve(period, start=UNKNOWN))
    if period.end is not UNKNOWN:
        yield Blank(path, attrs.evolve(period, end=UNKNOWN))


def _of_list(many: Many, held: Any, path: Path) -> Iterator[Blank]:
    for position, element in enumerate(held or ()):
        here = (*path, position)
        if isinstance(element, Party) and type(element) is not Party:
            yield Blank(here, _of_unknown_kind(element))
        if many.closed and element is not None and held[-1] is not None:
            yield Blank(path, (*held[:position], *held[position + 1 :], None))
        if path == ("complete",):
            yield Blank(path, (*held[:position], *held[position + 1 :]))
        if isinstance(element, Part):
            yield from _of(type(element), element, here)


def _of_unknown_kind(party: Party) -> Party:
    fields = {field.name: getattr(party, field.name) for field in fields_of(Party)}
    return Party(**fields)


def coarsened(collaboration: Collaboration) -> Iterator[Blank]:
    """Yield every whole day of a collaboration as its month and as its year."""
    for node in walk_fields(type(collaboration), collaboration):
        if node.path[0] in TOLD or not isinstance(node.value, PartialDate) or node.value.day is None:
            continue
        for text in (f"{node.value.day:%Y-%m}", f"{node.value.day:%Y}"):
            yield Blank(node.path, PartialDate.parse(text))


def without(collaboration: Collaboration, *given: Blank) -> Collaboration | None:
    """Return the collaboration with each of the blanks; `None` where that cannot be, or one lies inside another."""
    tree: dict[Step, Any] = {}
    for blank in given:
        branch = tree
        for step in blank.path[:-1]:
            branch = branch.setdefault(step, {})
            if isinstance(branch, Blank):
                return None
        if blank.path[-1] in branch:
            return None
        branch[blank.path[-1]] = blank
    try:
        return _changed(collaboration, tree)  # type: ignore[no-any-return]
    except InvalidError:
        return None


def _changed(value: Any, change: Any) -> Any:
    if isinstance(change, Blank):
        return change.new
    if isinstance(value, tuple):
        return tuple(_changed(item, change[at]) if at in change else item for at, item in enumerate(value))
    return attrs.evolve(value, **{name: _changed(getattr(value, name), inner) for name, inner in change.items()})


__all__ = ["Blank", "Node", "blanks", "coarsened", "dt", "without"]
