"""Lists side by side: which elements are there on each side, and which belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Final, TypeVar

import attrs

from samenwerking.comparison.differences import Change
from samenwerking.comparison.weighing import change_of
from samenwerking.comparison.wording import ASIDE, in_words
from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.common import INHERIT
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.places import name_in_list
from samenwerking.model.view import Snapshot
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Many, One, Slot, fields_by_name, fields_of
from samenwerking.values.truth import NO, YES, Truth, unknown

_OF_SNAPSHOT: Final = frozenset({("parties",), ("record",)})
"""Lists of which a snapshot knows the days: those of parties and events are no periods of the collaboration."""


@attrs.frozen(eq=False)
class There:
    """
    An element of a list on one side.

    Args:
        element: The element.

        present: Whether it is there; never certainly not.

        path: Where it stands.
    """

    element: Any
    present: Truth
    path: Path


@attrs.frozen(eq=False)
class Listed:
    """
    A list on one side.

    Args:
        all: What is there or may be.

        gone: The names of what is recorded and certainly not there.

        may_be_more: Whether there may be more than is recorded.
    """

    all: Sequence[There]
    gone: frozenset[str]
    may_be_more: Truth

    def lacks(self, name: str) -> Truth:
        """Say whether an element that is not among those that may be there is certainly absent."""
        return YES if name in self.gone else ~self.may_be_more


@attrs.frozen(eq=False)
class Side:
    """One of the two that are compared."""

    snapshot: Snapshot

    def words(self, value: Any, slot: Slot, path: Path) -> Text:
        """Return what stands at a path, in words."""
        return in_words(self.snapshot, value, slot, path)

    def place(self, path: Path) -> str:
        """Return the place of a path."""
        return str(self.snapshot.place_of(path))

    def listed(self, value: tuple[Any, ...] | None, many: Many, path: Path) -> Listed | None:
        """Return a list as it is on the day, given that what it is in is there; `None`: nothing is known of it."""
        at_the_top = len(path) == 1 and _has_period(many.item) and path not in _OF_SNAPSHOT
        within = ~self.snapshot.has_ended if at_the_top else YES
        if value is None:
            return None
        if within.is_no:
            return Listed((), frozenset(), NO)
        found = list(self._all(value, path, within))
        gone = frozenset(name_in_list(one.element) for one in found if one.present.is_no)
        key = str(path[-1])
        is_open = None in value if many.closed else key not in {one.value for one in self.snapshot.facts.complete}
        more = unknown(self.snapshot.gap(path, _WHAT_ELSE.format(key=KEYS[key]))) if is_open else NO
        return Listed([one for one in found if not one.present.is_no], gone, more)

    def _all(self, value: tuple[Any, ...], path: Path, within: Truth) -> Iterator[There]:
        known = {}
        if path in _OF_SNAPSHOT:
            known = {one.path: one.present for one in getattr(self.snapshot, str(path[0])).all}
        for position, element in enumerate(value):
            where = (*path, position)
            if element is None:
                continue
            if path in _OF_SNAPSHOT:
                yield There(element, known.get(where, NO), where)
                continue
            period = getattr(element, "period", INHERIT)
            yield There(element, within & self.snapshot.covers(period, where), where)


def _has_period(item: Slot) -> bool:
    return isinstance(item.inner, One) and "period" in fields_by_name(item.inner.cls)


def says_one_thing(item: Slot) -> bool:
    """Say whether an item says one thing only, so that a list of them is shown as a whole."""
    return not isinstance(item.inner, One) or len(_fields(item.inner.cls)) == 1


def bare(element: Any) -> Any:
    """Return the one thing that an item says, where nothing is said of its period."""
    if not isinstance(element, Part):
        return element
    return getattr(element, _fields(type(element))[0])


def _fields(cls: type) -> list[str]:
    return [field.name for field in fields_of(cls) if field.name not in ASIDE | {"period"}]


Pairs = list[tuple[There, There]]


def matched(first: Sequence[There], second: Sequence[There]) -> tuple[Pairs, list[There], list[There]]:
    """
    Pair the elements of two lists that belong together, and return the others of each side.

    What alone has a name on each side belongs together; of several of one name those that are equal, whatever the order
    of lists in them, and then what is left alone; then what alone is of one holder, or one party, about one subject.
    Last comes what alone may be the same, since something of it is not known.
    """
    pairs: Pairs = []
    rest = list(first), list(second)

    for key, is_equal in ((_name, False), (_content, True), (_name, False), (_holder, False), (_party, False)):
        one, other = (_grouped(each, key) for each in rest)
        for word, members in one.items():
            others = other.get(word, [])
            if is_equal or len(members) == len(others) == 1:
                pairs += zip(members, others, strict=False)
        taken = {id(there) for pair in pairs for there in pair}
        rest = tuple([there for there in each if id(there) not in taken] for each in rest)  # type: ignore[assignment]
    unclear, lost, found = paired(*rest, lambda one, other: may_be_same(one.element, other.element))
    return pairs + unclear, lost, found


Kept = TypeVar("Kept")


def paired(
    lost: Sequence[Kept], found: Sequence[Kept], alike: Callable[[Kept, Kept], bool]
) -> tuple[list[tuple[Kept, Kept]], list[Kept], list[Kept]]:
    """Pair what is alike with one only, on both sides; return the pairs, and what is left of each side."""
    links = [(at, to) for at, one in enumerate(lost) for to, other in enumerate(found) if alike(one, other)]
    times = Counter(at for at, _ in links), Counter(to for _, to in links)
    only = dict(link for link in links if times[0][link[0]] == times[1][link[1]] == 1)
    pairs = [(lost[at], found[to]) for at, to in only.items()]
    left = [one for at, one in enumerate(lost) if at not in only]
    return pairs, left, [one for to, one in enumerate(found) if to not in only.values()]


def may_be_same(one: Any, other: Any) -> bool:
    """Say whether two parts may be the same: no id contradicts it, and nothing else that is known of both."""
    ids = {getattr(each, "id", None) for each in (one, other)}
    if type(one) is not type(other) or (len(ids) == 2 and None not in ids):
        return False
    names = [field.name for field in fields_of(type(one)) if field.name not in ASIDE | {"period"}]
    return all(_agree(getattr(one, name), getattr(other, name)) for name in names)


def _agree(one: Any, other: Any) -> bool:
    """Say whether two values may be the same; of what has parts that is left open."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        parts = [set(each) - {None} for each in (one, other)]
        if any(isinstance(value, Part) for each in parts for value in each):
            return True
        return (None in other or parts[0] <= parts[1]) and (None in one or parts[1] <= parts[0])
    return isinstance(one, Part) or isinstance(other, Part) or change_of(one, other) is not Change.CHANGED


def _grouped(each: Sequence[There], key: Callable[[There], Hashable]) -> dict[Hashable, list[There]]:
    groups: dict[Hashable, list[There]] = {}
    for there in each:
        word = key(there)
        if word not in (None, ""):
            groups.setdefault(word, []).append(there)
    return groups


def _name(there: There) -> Hashable:
    return name_in_list(there.element)


def _content(there: There) -> Hashable:
    return _name(there), repr(_unordered(there.element))


def _unordered(value: Any) -> Any:
    """Return what is the same for values that differ only in the order of their lists."""
    if isinstance(value, Part):
        return type(value).__name__, [_unordered(getattr(value, field.name)) for field in fields_of(type(value))]
    return sorted((_unordered(one) for one in value), key=repr) if isinstance(value, tuple) else value


def _holder(there: There) -> Hashable:
    """Return who holds an element and about what, where it has no id and is called by its holder first."""
    element = there.element
    if getattr(element, "id", None) is not None:
        return None
    key = type(element).key
    who = getattr(element, key[0]) if key and key[0] in ("holder", "party") else None
    about = getattr(element, "subject", None), getattr(element, "task", None)
    return (who, *about) if isinstance(who, Holder) else None


def _party(there: There) -> Hashable:
    """Return the same, of the party of a holder."""
    held = _holder(there)
    return (held[0].party, *held[1:]) if isinstance(held, tuple) and not held[0].is_of_itself else None


def presence(before: Truth, after: Truth) -> Change | None:
    """Return how it differs whether something is there that may be there on both sides."""
    return Change.PERHAPS if before.is_yes is not after.is_yes else None


def loss(present: Truth, absent: Truth) -> Change:
    """Return how something differs that is there, or may be, on the first side only."""
    if not present.is_yes:
        return Change.PERHAPS
    return Change.REMOVED if absent.is_yes else Change.BECAME_UNKNOWN


def ends(first: Listed, second: Listed) -> Change | None:
    """Return how it differs whether a list is complete."""
    if first.may_be_more.is_no is second.may_be_more.is_no:
        return None
    return Change.BECAME_KNOWN if second.may_be_more.is_no else Change.BECAME_UNKNOWN


_WHAT_ELSE = Text("of er meer zijn: {key}", "whether there are more: {key}")
