"""Instances: what a rule is about, where it is about many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar, final

import attrs

from samenwerking.errors import Path
from samenwerking.values.truth import NO, YES, Truth

About = TypeVar("About", covariant=True)


@final
@attrs.frozen
class Instance(Generic[About]):
    """
    One of the things that a rule is about: a council, a year, a seat.

    Args:
        about: What it is; the check is asked about this.

        path: Where it stands in the collaboration; empty where it stands nowhere.

        words: What fills the placeholders of the texts of the rule: texts, parties, holders, members, numbers.

        present: Whether it is there.

    Example:
        >>> Instance(2025, words={"year": 2025}).present
        yes
    """

    about: About
    path: Path = ()
    words: Mapping[str, object] = attrs.field(factory=dict)
    present: Truth = YES


@final
@attrs.frozen
class Instances(Generic[About]):
    """
    All that a rule is about.

    Args:
        items: Those that are recorded.

        more: Whether there may be others.

        is_open: Whether it is an open list: what is recorded is judged, and nothing recorded is unknown. A closed list
            that may hold more leaves the rule unknown.

    Example:
        >>> [one.about for one in Instances.of(Instance(year) for year in (2025, 2026)).items]
        [2025, 2026]
    """

    items: tuple[Instance[About], ...]
    more: Truth = NO
    is_open: bool = False

    @classmethod
    def of(cls, items: Iterable[Instance[About]], more: Truth = NO, *, is_open: bool = False) -> Instances[About]:
        """Return the instances of *items*, those left out that are certainly not there."""
        return cls(tuple(item for item in items if not item.present.is_no), more, is_open)
