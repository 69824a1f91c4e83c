"""Checks of names: each is unique, and each reference finds what it names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import attrs

from samenwerking.errors import Path, Problem, nearest, some_of
from samenwerking.language import Text, same
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.schema.part import Part
from samenwerking.schema.remember import remembered
from samenwerking.schema.shapes import Atom, Many, Name, One, Slot, fields_of, kinds_of
from samenwerking.schema.walk import Node, walk_fields
from samenwerking.values.marks import Mark


@attrs.define
class Names:
    """
    What a document names and refers to, each with its path: collected from a value or from plain data.

    Args:
        declared: The names, by the path of the list that they stand in.

        party_kinds: The class of each party, by its name.

        referred: The references: to a holder, or by name to a task or a source.
    """

    declared: dict[Path, list[tuple[Path, str]]] = attrs.field(factory=dict)
    party_kinds: dict[str, type[Party]] = attrs.field(factory=dict)
    referred: list[tuple[Path, Literal["holder", "task", "source"], Any]] = attrs.field(factory=list)

    def take(self, node: Node) -> None:
        """Take in one node."""
        match node.slot.inner:
            case Name("id") if isinstance(node.value, str) and node.path[-1] == "id":
                self.declared.setdefault(node.path[:-2], []).append((node.path, node.value))
            case Name(("task" | "source") as of) if isinstance(node.value, str):
                self.referred.append((node.path, of, node.value))
            case Atom(cls, _) if cls is Holder and isinstance(node.value, Holder):
                self.referred.append((node.path, "holder", node.value))

    def names(self, of: str) -> list[str]:
        """Return the names in a list at the top."""
        return [name for _, name in self.declared.get((of,), ())]

    def wrong(self) -> Iterator[Problem]:
        """Yield what is wrong: names that stand twice, and references that find nothing."""
        for declared in self.declared.values():
            seen: set[str] = set()
            for path, name in declared:
                if name in seen:
                    yield Problem(path, same(f"'{name}'"), _ONCE, _RENAME)
                seen.add(name)
        # gathered once, in order: a document may name many thousands
        known = {of: dict.fromkeys(self.names(of)) for of in _KNOWN}
        for path, of, value in self.referred:
            if of == "holder":
                yield from self._wrong_holder(path, value, known)
            elif value not in known[f"{of}s"]:
                yield _dangling(path, value, _KNOWN[f"{of}s"], list(known[f"{of}s"]))

    def _wrong_holder(self, path: Path, holder: Holder, known: dict[str, dict[str, None]]) -> Iterator[Problem]:
        if holder.is_of_itself:
            organs = list(known["organs"])
            if holder.organ is not None and holder.organ not in organs:
                near = nearest(holder.organ, organs)
                yield _dangling(path, str(holder), _KNOWN["organs"], organs, near and f"itself/{near}")
            return
        parties = known["parties"]
        if holder.party not in parties:
            own = holder.party if holder.party in known["organs"] else None
            near = f"itself/{own}" if own else nearest(holder.party, parties)
            yield _dangling(path, holder.party, _KNOWN["parties"], list(parties), near)
        elif holder.organ is not None and not holder.organ_is_unknown:
            kind = self.party_kinds.get(holder.party, Party)
            organs = [organ.value for organ in kind.organs_of_kind]
            if holder.organ not in organs:
                near = nearest(holder.organ, organs)
                expected = _ORGAN_OF.format(kind=kind.labels)
                yield _dangling(path, str(holder), expected, organs, near and f"{holder.party}/{near}")


def _dangling(path: Path, found: str, expected: Text, known: list[str], near: str | None = None) -> Problem:
    known = list(dict.fromkeys(known))
    remedy = _CHOOSE.format(words=some_of(known)) if known else _ADD
    return Problem(path, same(f"'{found}'"), expected, remedy, near or nearest(found, known))


def nothing_of_that_name(path: Path, name: str, known: list[str]) -> Problem:
    """Return the problem that a list at the top holds nothing of that name."""
    return _dangling(path, name, _KNOWN[str(path[0])], known)


def names_of(facts: Part) -> Names:
    """Collect the names of a value."""
    names = Names()
    for node in walk_fields(type(facts), facts):
        names.take(node)
        if isinstance(node.value, Party):
            names.party_kinds[node.value.id] = type(node.value)
    return names


def wrong_references(facts: Any) -> Iterator[Problem]:
    """Yield what is wrong with the names in a value, some fields of which may be wrong themselves."""
    twice = dict.fromkeys(party.id for party, other in _known_parties(facts) if party != other)
    # which of them is meant decides what the names mean, so that comes first
    yield from (Problem(("parties",), same(f"2 × '{name}'"), _SAME, _LIST_ONE) for name in twice)
    if not twice:
        yield from names_of(facts).wrong()


def collect_parties(facts: Any) -> tuple[Party, ...]:
    """
    Return the listed parties, and after them those that the holders were made from.

    Where two of one id differ, which is an error that the check reports, only the listed ones are returned.
    """
    known = list(_known_parties(facts))
    if any(party != other for party, other in known):
        return facts.parties  # type: ignore[no-any-return]
    return (*facts.parties, *{party.id: party for party, _ in known}.values())


def _known_parties(facts: Any) -> Iterator[tuple[Party, Party]]:
    """Yield the parties that holders were made from and that are not listed, each with the first of its id."""
    parties = facts.parties if isinstance(facts.parties, tuple) else ()
    listed = {party.id for party in parties if isinstance(party, Party)}
    found: dict[str, Party] = {}
    queue = [node.value.known for node in walk_fields(type(facts), facts) if isinstance(node.value, Holder)]
    while queue:
        party = queue.pop(0)
        if not isinstance(party, Party) or party.id in listed:
            continue
        first = found.setdefault(party.id, party)
        if first is party:
            queue += [node.value.known for node in walk_fields(type(party), party) if isinstance(node.value, Holder)]
        yield first, party


_ONCE = Text("een id dat één keer voorkomt", "an id that stands once")
_RENAME = Text("Geef een van beide een ander id.", "Give one of them another id.")
_KNOWN = {
    "parties": Text("een partij van dit document", "a party of this document"),
    "organs": Text("een orgaan van dit samenwerkingsverband", "an organ of this collaboration"),
    "tasks": Text("een taak van dit samenwerkingsverband", "a task of this collaboration"),
    "sources": Text("een bron van dit document", "a source of this document"),
}
_ORGAN_OF = Text("een orgaan dat een {kind} heeft", "an organ that a {kind} has")
_CHOOSE = Text("Kies uit {words}, of voeg toe wat ontbreekt.", "Choose from {words}, or add what is missing.")
_ADD = Text("Voeg toe wat ontbreekt.", "Add what is missing.")
_SAME = Text("één partij per id", "one party for each id")
_LIST_ONE = Text("Zet de partij die telt in 'parties'.", "List the party that counts in 'parties'.")


@attrs.define(eq=False)
class _Seen:
    """The references in a value, with `None` and marks where a field holds no reference."""

    holders: list[Any] = attrs.field(factory=list)
    tasks: list[str | None] = attrs.field(factory=list)
    sources: list[str | None] = attrs.field(factory=list)
    twice: bool = False

    def take_names(self, elements: Any) -> None:
        """See whether *elements* have names that differ."""
        names = [element.id for element in elements if element is not None and element.id is not None]
        self.twice = self.twice or len(set(names)) < len(names)


_Collect = Callable[[Any, _Seen], None]


def references_hold(facts: Any) -> bool:
    """Say quickly, without naming places, whether all names in a value are right."""
    seen = _Seen()
    _collect(facts, seen)
    parties = {party.id: type(party) for party in facts.parties}
    organs = _ids(facts, "organs")
    # most repeats are one object, since the reader keeps what it has read: so each is looked at once
    holders = dict(zip(map(id, seen.holders), seen.holders, strict=True)).values()
    return (
        not seen.twice
        and set(seen.tasks) <= _ids(facts, "tasks") | {None}
        and set(seen.sources) <= _ids(facts, "sources") | {None}
        and all(_finds(holder, parties, organs) for holder in holders if holder.__class__ is Holder)
    )


def _ids(facts: Any, name: str) -> set[str | None]:
    return {one.id for one in getattr(facts, name, ())}


def _finds(holder: Holder, parties: dict[str, type[Party]], organs: set[str | None]) -> bool:
    if holder.party == "itself":
        return holder.organ is None or holder.organ in organs
    kind = parties.get(holder.party)
    return kind is not None and (holder.organ is None or holder.organ in _organ_words(kind))


@remembered
def _organ_words(kind: type[Party]) -> frozenset[str]:
    return frozenset(organ.value for organ in kind.organs_of_kind) | {"unknown"}


def _collect(value: Any, seen: _Seen) -> None:
    if collect := _collector(value.__class__):
        collect(value, seen)


@remembered
def _collector(cls: type) -> _Collect | None:
    """Make the function that collects the references in a value of *cls*; `None`: it has none, as a mark or `None`."""
    statements = [*_statements("value", cls)] if issubclass(cls, Part) else []
    if not statements:
        return None
    lines = ["def collect(value, seen):", "    holders, tasks, sources = seen.holders, seen.tasks, seen.sources"]
    scope = {"collect_in": _collect, "Mark": Mark}
    exec("\n".join([*lines, *(f"    {line}" for line in statements)]), scope)  # noqa: S102
    return scope["collect"]  # type: ignore[return-value]


def _statements(value: str, cls: type, above: tuple[type, ...] = ()) -> Iterator[str]:
    """Yield what collects the references in *value*, down to where it depends on the kind of what is there."""
    inside = f"inside{len(above)}"
    holders = []
    for field in fields_of(cls):
        content = f"{value}.{field.name}"
        match field.slot.inner:
            case Atom(inner, _) if inner is Holder:
                holders.append(content)
            case Name("task" | "source" as of):
                yield f"{of}s.append({content})"
            case Many(Slot(Atom(inner, _)), _) if inner is Holder:
                yield f"if {content}: holders += {content}"
            case Many(Slot(One(inner)), _):
                if any(field.name == "id" for field in fields_of(inner)):
                    yield f"if {content}: seen.take_names({content})"
                if statements := [*_within(inside, inner, (*above, cls))]:
                    yield f"for {inside} in {content} or ():"
                    yield f"    if {inside} is not None:"
                    yield from (f"        {line}" for line in statements)
            case One(inner) if statements := [*_within(inside, inner, (*above, cls))]:
                yield f"{inside} = {content}"
                yield f"if {inside} is not None and {inside}.__class__ is not Mark:"
                yield from (f"    {line}" for line in statements)
    if holders:
        yield f"holders += ({', '.join(holders)},)"


def _within(value: str, cls: type, above: tuple[type, ...]) -> Iterator[str]:
    if kinds_of(cls) or cls in above:
        return iter([f"collect_in({value}, seen)"])
    return _statements(value, cls, above)
