"""What one document holds: a value whose names and references are checked together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samenwerking.errors import Problem
from samenwerking.model.evidence import Evidence, Source
from samenwerking.model.parties import Party
from samenwerking.model.places import wrong_places
from samenwerking.model.references import collect_parties, wrong_references
from samenwerking.schema.convert import each
from samenwerking.schema.part import Part


def to_parties(value: Sequence[Party]) -> tuple[Party, ...]:
    """Return an open list of parties."""
    return each(value)  # type: ignore[no-any-return]


def to_sources(value: Sequence[Source]) -> tuple[Source, ...]:
    """Return an open list of sources."""
    return each(value)  # type: ignore[no-any-return]


def to_evidence(value: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return an open list of evidence."""
    return each(value)  # type: ignore[no-any-return]


class Content(Part):
    """
    The value of a whole document: a collaboration, or an agenda.

    Objects in it refer to each other by id, so it stands alone. Parties are collected from the holders that were made
    from them; those that are listed win.
    """

    __slots__ = ()

    parties: tuple[Party, ...]
    sources: tuple[Source, ...]
    evidence: tuple[Evidence, ...]

    def __attrs_post_init__(self) -> None:
        if isinstance(self.parties, tuple):
            object.__setattr__(self, "parties", collect_parties(self))
        self.check()

    def wrong_names(self) -> Iterator[Problem]:
        yield from wrong_references(self)
        yield from wrong_places(type(self), self)

    def invariants(self) -> Iterator[Problem]:
        yield from self.impossible()

    def impossible(self) -> Iterator[Problem]:
        """Yield what is impossible about the whole, all its references being right."""
        raise NotImplementedError
