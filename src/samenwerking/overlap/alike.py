"""Which items of agendas overlap, for those who need no more of it than that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TypeAlias

from samenwerking.model.agenda import Agenda
from samenwerking.overlap.entries import items_of
from samenwerking.overlap.likeness import likenesses
from samenwerking.overlap.matching import within

Key: TypeAlias = tuple[str, str]
"""The id of an agenda, and that of one of its items."""


def pairs_alike(agendas: Iterable[Agenda], least: Fraction) -> Iterator[tuple[Key, Key]]:
    """Yield the keys of the items of different owners that score at least so much, in the order of their keys."""
    items = items_of(agendas)
    alike = likenesses(word for item in items for word in item.compared.terms.weights)
    for one, other, _ in within(items, alike, least):
        first, second = sorted((one.key, other.key))
        yield first, second
