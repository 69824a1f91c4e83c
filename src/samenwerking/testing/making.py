"""Values of the model, made one draw at a time by the description of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from samenwerking.errors import InvalidError, Problem
from samenwerking.model.holders import ITSELF, Holder
from samenwerking.model.places import place_of
from samenwerking.schema.remember import remembered
from samenwerking.schema.shapes import (
    Atom,
    Choice,
    Field,
    Flag,
    Inner,
    Kind,
    Many,
    Name,
    One,
    Slot,
    Whole,
    Words,
    fields_of,
    kinds_of,
)
from samenwerking.schema.walk import walk_fields
from samenwerking.testing.values import ids, texts, values_of
from samenwerking.values.place import Place

_MOST_FIELDS: Final = 8
_LONGEST_LIST: Final = 3
_MOST_REPAIRS: Final = 50


@attrs.define(eq=False)
class Known:
    """
    What a value that is being made can refer to.

    Args:
        holders: Who can hold something.

        names: The ids in each list of the collaboration, by the name of the list.

        places: The places that evidence can point at.
    """

    holders: Sequence[Holder] = (ITSELF,)
    names: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    places: Sequence[Place] = ()

    @property
    def whole_parties(self) -> list[Holder]:
        """The holders that are no organ."""
        return [holder for holder in self.holders if holder.organ is None]


class Maker:
    """
    Makes values of the model.

    Args:
        draw: How to draw from a strategy.

        known: What the values can refer to.
    """

    def __init__(self, draw: st.DrawFn, known: Known) -> None:
        self.draw = draw
        self.known = known

    def one_of(self, options: Sequence[Any]) -> Any:
        """Choose one of *options*; the first is the simplest."""
        return options[0] if len(options) == 1 else options[self.draw(_up_to(len(options) - 1))]

    def kind(self, base: type) -> type:
        """Choose a class of the family of *base*."""
        kinds = kinds_of(base)
        return self.one_of(list(kinds.values())) if kinds else base

    def part(self, base: type, given: Mapping[str, Any] | None = None, taken: set[str] | None = None) -> Any:
        """
        Make a value of *base*, or of a class of its family.

        Args:
            base: The class.

            given: The content of the fields that are settled.

            taken: The ids of its neighbours, which its own must not be; that is added to them.
        """
        cls = self.kind(base)
        content = dict(given or {})
        open_fields = [field for field in fields_of(cls) if field.name not in content and self.can_make(field.slot)]
        optional = [field.name for field in open_fields if not field.required]
        chosen = self.draw(_some_of(tuple(optional)))
        for field in open_fields:
            if field.required or field.name in chosen:
                content[field.name] = self.field(field)
        if taken is not None and "id" in content:
            self.rename(content, taken, needed="id" not in optional)
        return self.construct(cls, content)

    def rename(self, content: dict[str, Any], taken: set[str], *, needed: bool) -> None:
        """Give *content* another id, or none where it is not *needed*, if a neighbour has *taken* its own."""
        if content["id"] in taken and not needed:
            del content["id"]
            return
        while content["id"] in taken:
            content["id"] += "0"
        taken.add(content["id"])

    def field(self, field: Field) -> Any:
        """Make what *field* holds when it is not left out."""
        options: list[Any] = [_MADE, *field.slot.marks]
        if field.slot.nullable and field.default is not None:
            options.append(None)
        option = self.one_of(options)
        return self.inner(field.slot.inner) if option is _MADE else option

    def inner(self, inner: Inner) -> Any:
        """Make what *inner* describes."""
        match inner:
            case Name("task" | "source" | "item" as of):
                return self.one_of(self.known.names[f"{of}s"])
            case Name():
                return self.draw(ids())
            case Words():
                return self.draw(texts())
            case Flag():
                return self.one_of((False, True))
            case Whole(low, high):
                return self.draw(_whole(low, high))
            case Choice(enum):
                return self.one_of(list(enum))
            case Kind(base):
                return self.one_of([cls for word, cls in kinds_of(base).items() if word])
            case Atom(cls, whole_party) if cls is Holder:
                return self.one_of(self.known.whole_parties if whole_party else self.known.holders)
            case Atom(cls, _):
                return self.one_of(self.known.places) if cls is Place else self.draw(values_of(cls))
            case One(cls):
                return self.part(cls)
            case Many(item, closed):
                return self.many(item, closed)

    def many(self, item: Slot, closed: bool) -> tuple[Any, ...]:
        """Make a list."""
        length = self.draw(_up_to(_LONGEST_LIST)) if self.can_make(item) else 0
        taken: set[str] = set()
        if isinstance(item.inner, One):
            items = [self.part(item.inner.cls, taken=taken) for _ in range(length)]
        else:
            items = [self.inner(item.inner) for _ in range(length)]
        return (*items, None) if closed and self.one_of((False, False, True)) else tuple(items)

    def can_make(self, slot: Slot) -> bool:
        """Say whether what *slot* must refer to is there."""
        match slot.inner:
            case Name("task" | "source" | "item" as of):
                return bool(self.known.names.get(f"{of}s"))
            case Atom(cls, _) if cls is Place:
                return bool(self.known.places)
            case One(cls):
                kinds = kinds_of(cls).values() or [cls]
                return all(self.can_make(field.slot) for kind in kinds for field in fields_of(kind) if field.required)
        return True

    def construct(self, cls: type, content: dict[str, Any]) -> Any:
        """Make a value of *cls*, leaving out what makes it impossible."""
        for _ in range(_MOST_REPAIRS):
            try:
                return cls(**content)
            except InvalidError as error:
                if not self.repair(cls, content, error.problems):
                    break
        return reject()

    def repair(self, cls: type, content: dict[str, Any], problems: Iterable[Problem]) -> bool:
        """Leave out of *content* what *problems* are about; say whether that changed anything."""
        fields = {field.name: field for field in fields_of(cls)}
        before = dict(content)
        for problem in sorted(problems, key=lambda problem: problem.path[1:2], reverse=True):
            name, *inside = problem.path or (None,)
            if name is None:
                # the fields do not go together: go on with one of them
                field = self.one_of([field for field in fields.values() if self.can_make(field.slot)])
                content.clear()
                content[field.name] = self.field(field)
            elif inside and isinstance(inside[0], int):
                listed = content[str(name)]
                content[str(name)] = (*listed[: inside[0]], *listed[inside[0] + 1 :])
            elif not fields[str(name)].required:
                content.pop(str(name), None)
        return content != before


def known_of(parties: Iterable[tuple[Holder, type]], organs: Iterable[str] = ()) -> list[Holder]:
    """Return the holders that *parties* with their classes, and the *organs* of the collaboration, give."""
    holders = [ITSELF, *(Holder("itself", organ) for organ in organs)]
    for party, kind in parties:
        organs_of_kind = [organ.value for organ in kind.organs_of_kind]  # type: ignore[attr-defined]
        holders += [attrs.evolve(party, organ=organ) for organ in (None, *organs_of_kind, "unknown")]
    # a party is simpler than the collaboration as a whole
    return holders[1:] + holders[:1]


def make_content(draw: st.DrawFn, cls: type, given: Mapping[str, Any]) -> Any:
    """
    Make the content of a document: first the ids, then what refers to them, then the evidence for what is there.

    Args:
        draw: How to draw from a strategy.

        cls: `Agenda`, a structure, or the base of the structures.

        given: The content of the fields that are settled.
    """
    maker = Maker(draw, Known())
    structure = maker.kind(cls)
    declared = {
        name: [(id, maker.kind(item)) for id in draw(_id_lists())]
        for name, item in _lists_of_parts(structure).items()
        if any(field.name == "id" and field.required for field in fields_of(item))
    }
    names = {name: [id for id, _ in declared[name]] for name in declared}
    holders = known_of(((Holder(id), kind) for id, kind in declared["parties"]), names.get("organs", ()))
    maker.known = Known(holders, names)
    content = dict(given)
    for name, listed in declared.items():
        content[name] = tuple(maker.part(kind, {"id": id}) for id, kind in listed)
    pointing = [name for name, item in _lists_of_parts(structure).items() if _points(item)]
    made = maker.part(structure, content | dict.fromkeys(pointing, ()))

    nodes = list(walk_fields(structure, made))
    paths = [node.path for node in nodes]
    chosen = [maker.one_of(paths) for _ in range(draw(_up_to(_LONGEST_LIST)))]
    if not chosen:
        return made
    maker.known.places = [place_of(made, path) for path in chosen]
    fields = {field.name: field for field in fields_of(structure)}
    content = {field.name: getattr(made, field.name) for field in fields.values()}
    content |= {name: maker.inner(fields[name].slot.inner) for name in pointing}
    return maker.construct(structure, content)


_MADE: Final = object()


@remembered
def _lists_of_parts(cls: type) -> dict[str, type]:
    """Return the classes of the items of those fields of *cls* that are lists of parts."""
    lists = ((field.name, field.slot.inner) for field in fields_of(cls))
    return {
        name: inner.item.inner.cls
        for name, inner in lists
        if isinstance(inner, Many) and isinstance(inner.item.inner, One)
    }


def _points(cls: type) -> bool:
    """Say whether a value of *cls* points at a place."""
    return any(isinstance(field.slot.inner, Atom) and field.slot.inner.cls is Place for field in fields_of(cls))


@remembered
def _up_to(highest: int) -> st.SearchStrategy[int]:
    return st.integers(0, highest)


@remembered
def _whole(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low, min(high, low + 9)) | st.integers(low, high)


@remembered
def _some_of(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=_MOST_FIELDS) if names else st.just([])


@remembered
def _id_lists() -> st.SearchStrategy[list[str]]:
    return st.lists(ids(), unique=True, max_size=_LONGEST_LIST)
